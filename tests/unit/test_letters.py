"""What a letter about a case has to say."""

from datetime import date

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.letters import Filled, days_told, filled
from complaintrules.procedure import Procedure

from .conftest import Judge

RECEIVED = ("complaint_received", "2026-11-02")
EXTENSION = {"of": "stage_1_response", "granted_on": "2026-11-13", "until": "2026-11-30"}


def with_days(
    judge: Judge, letter: str, on: str, *events: tuple[str, str], **rest: object
) -> Filled:
    """Return the one item of a letter that tells a day."""
    result = judge(on, *events, **rest)
    items = filled(result.procedure.letter(letter), result)
    (found,) = (each for each in items if each.item.last_day_of or each.item.extended_until_of)
    return found


def test_the_last_day_of_a_window(judge: Judge) -> None:
    """It is filled in, and said to be counted from what stands in."""
    received = ("stage_2_response_received", "2027-01-20")
    sure = with_days(judge, "stage_2_response", "2027-01-20", received)
    sent = with_days(
        judge, "stage_2_response", "2027-01-19", ("stage_2_response_sent", "2027-01-19")
    )

    assert (date(2027, 2, 17), "") == (sure.day, sure.remark)
    assert date(2027, 2, 16) == sent.day
    assert "counted from stage_2_response_sent, which stands in" == sent.remark
    assert sent.says.endswith(
        ": Tue 16 Feb 2027 (counted from stage_2_response_sent, which stands in)"
    )


def test_a_day_that_is_not_known(judge: Judge) -> None:
    """What it waits for is told in its place."""
    found = with_days(judge, "stage_2_response", "2026-12-21", RECEIVED)

    assert found.day is None
    assert "no day yet: waits for stage_2_response_received" == found.remark


def test_a_window_without_an_end(judge: Judge) -> None:
    """Where nothing is waited for and nothing is missing, its status is told."""
    found = with_days(judge, "stage_1_response", "2027-02-01", RECEIVED)

    assert "no day yet: due" == found.remark


def test_a_projected_day(judge: Judge) -> None:
    """A day that rests on unpublished bank holidays says so."""
    received = ("stage_2_response_received", "2028-12-18")
    found = with_days(judge, "stage_2_response", "2028-12-18", received, projected=True)

    assert "projected: the bank holidays are not published yet" == found.remark


def test_an_extension_that_is_about_to_be_told(judge: Judge) -> None:
    """The letter is the notice: its day is that of the grant, told or not."""
    found = with_days(judge, "stage_1_extension", "2026-11-13", RECEIVED, extensions=[EXTENSION])

    assert (date(2026, 11, 30), "") == (found.day, found.remark)


def test_an_extension_that_is_too_long(judge: Judge) -> None:
    """A day past the longest extension is told with the last that can be."""
    longer = {**EXTENSION, "until": "2026-12-14"}
    found = with_days(judge, "stage_1_extension", "2026-11-13", RECEIVED, extensions=[longer])

    assert "past the longest extension, at most Mon 30 Nov 2026" == found.remark


def test_no_extension(judge: Judge) -> None:
    """Before it is granted, the longest that there can be is told."""
    found = with_days(judge, "stage_1_extension", "2026-11-10", RECEIVED)
    nothing = with_days(judge, "stage_1_extension", "2026-11-10")

    assert "no day yet: no extension is recorded, at most Mon 30 Nov 2026" == found.remark
    assert "no day yet: no extension is recorded" == nothing.remark


def test_plain_values(judge: Judge) -> None:
    """Items are given as plain values, with or without a day."""
    result = judge("2026-11-13", RECEIVED, extensions=[EXTENSION])
    why, day = filled(result.procedure.letter("stage_1_extension"), result)

    assert "Why more time is needed" == why.says
    assert None is why.to_mapping()["day"]
    assert {
        "means": "The new day.",
        "force": "must",
        "last_day_of": None,
        "extended_until_of": "stage_1_response",
        "day": "2026-11-30",
        "remark": None,
        "provision": "SI 2006/1738 reg. 14",
        "verified": False,
        "note": None,
    } == day.to_mapping()


def test_days_told(procedure: Procedure) -> None:
    """The days of a letter stand under their clocks; items that tell none are left out."""
    case = Case.from_mapping({"events": [{"stage_2_response_sent": "2027-01-19"}]})
    result = assess(case, procedure, on=date(2027, 1, 19))

    assert {"stage_3_request": date(2027, 2, 16)} == days_told(
        procedure.letter("stage_2_response"), result
    )
    assert {"stage_2_request": None} == days_told(procedure.letter("stage_1_response"), result)
    assert {} == days_told(procedure.letter("acknowledgement"), result)
