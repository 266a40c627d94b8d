"""The keys of deadlines and windows."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.assessment import assess
from complaintrules.calendars import FirstDayCounted
from complaintrules.case import Case
from complaintrules.periods import Length, Unit
from complaintrules.rules import (
    AlsoOpens,
    Combination,
    Deadline,
    Fallback,
    Limit,
    Measure,
    NoticeBy,
    PauseTerms,
    Start,
)
from complaintrules.statuses import Status

from .test_overlays import HEADER, faults, load

KEYS = {
    "provision": "appendix B",
    "verified": "yes",
    "means": "The council acknowledges the complaint.",
    "owner": "authority",
    "force": "policy",
    "starts_on": "complaint_received",
    "met_by": "complaint_acknowledged",
    "length": "3 working days",
    "first_day_counted": "the day after",
    "extension": "none",
}


def text(**keys: str) -> str:
    """Return a pack with one clock, some of its keys changed."""
    lines = "\n".join(f"  {key}: {value}" for key, value in (KEYS | keys).items())
    return f"{HEADER}rules:\n- deadline: acknowledgement\n{lines}\n"


def clock(folder: Path, **keys: str) -> Deadline:
    """Return a clock, some of its keys changed."""
    return load(folder, text(**keys)).deadline("acknowledgement")


def test_the_plain_form(tmp_path: Path) -> None:
    """What a rule says is what it is, and what it does not say is not there."""
    rule = clock(tmp_path)

    assert Length(3, Unit.WORKING_DAYS) == rule.length
    assert (Start(("complaint_received",)), ()) == (rule.starts_on, rule.starts_instead)
    assert (None, None, None, False, False) == (
        rule.extension,
        rule.pauses,
        rule.or_failing_that,
        rule.again,
        rule.or_as_soon_as_practicable,
    )


def test_starts(tmp_path: Path) -> None:
    """A clock starts on one event, the earlier or later of several, or under conditions."""
    later = clock(tmp_path, starts_on="{later_of: [complaint_received, advocate_appointed]}")
    chosen = clock(
        tmp_path,
        starts_on=(
            "[{when: {advocate_requested: has_happened}, on: advocate_appointed}, "
            "{otherwise: {earlier_of: [complaint_received, stage_2_requested]}}]"
        ),
    )

    assert Combination.LATER_OF is later.starts_on.combination
    assert Start(("advocate_appointed",)) == chosen.starts_instead[0].start
    assert ("complaint_received", "stage_2_requested") == chosen.starts_on.names


def test_stand_ins(tmp_path: Path) -> None:
    """An event, a fact that is a date, or another clock's last day can stand in."""
    event = clock(tmp_path, or_failing_that="advocate_appointed")
    last_day = clock(tmp_path, or_failing_that="{last_day_of: stage_1_response}")

    assert Fallback("advocate_appointed") == event.or_failing_that
    assert Fallback("stage_1_response", is_deadline=True) == last_day.or_failing_that


def test_windows_that_open_in_another_way(tmp_path: Path) -> None:
    """A window can open because something was not done."""
    rule = clock(tmp_path, also_opens="{when_not_done: stage_1_response, by: the limit}")

    assert AlsoOpens("stage_1_response", Limit.THE_LIMIT) == rule.also_opens


def test_lengths_counted_back(tmp_path: Path) -> None:
    """A length before an event is counted back from it."""
    rule = clock(tmp_path, length="3 working days before", first_day_counted="the day before")

    assert (True, FirstDayCounted.THE_DAY_BEFORE) == (rule.before, rule.first_day_counted)


def test_pauses(tmp_path: Path) -> None:
    """A rule says why its clock may stand still, and what becomes of both ends."""
    rule = clock(tmp_path, pauses="{because: [fee_awaited], first_day: counted, last_day: paused}")

    assert PauseTerms(("fee_awaited",), first_day_paused=False, last_day_paused=True) == rule.pauses


EXTENSION = (
    "{to_at_most: %s, grounds: [complexity], granted_by: authority, notice: in writing, "
    "no_later_than: any day}"
)


@pytest.mark.parametrize(
    ("written", "length", "measure", "event"),
    [
        ("5 working days in all", Length(5, Unit.WORKING_DAYS), Measure.IN_ALL, ""),
        ("2 weeks more", Length(2, Unit.WEEKS), Measure.MORE, ""),
        (
            "6 months from complaint_received",
            Length(6, Unit.MONTHS),
            Measure.FROM,
            "complaint_received",
        ),
        ("any length", None, Measure.ANY_LENGTH, ""),
    ],
)
def test_extensions(
    tmp_path: Path, written: str, length: Length | None, measure: Measure, event: str
) -> None:
    """The longest extension is measured in all, on from the limit, from an event, or not at all."""
    extension = clock(tmp_path, extension=EXTENSION % written).extension

    assert extension is not None
    assert (length, measure, event) == (
        extension.to_at_most,
        extension.measure,
        extension.from_event,
    )
    assert (written, NoticeBy.ANY_DAY) == (extension.longest, extension.no_later_than)


def test_terms_that_the_source_does_not_state(tmp_path: Path) -> None:
    """A source can be silent on each term of an extension but its length."""
    silent = (
        "{to_at_most: 2 weeks more, grounds: not_stated, granted_by: not_stated, "
        "notice: not stated, no_later_than: not stated}"
    )
    extension = clock(tmp_path, extension=silent).extension

    assert extension is not None
    assert ("grounds", "granted_by", "notice", "no_later_than") == extension.not_stated
    assert (None, None, None, None) == (
        extension.grounds,
        extension.granted_by,
        extension.notice,
        extension.no_later_than,
    )


def test_any_grounds(tmp_path: Path) -> None:
    """A source can accept every ground, which is not the same as naming none."""
    written = (EXTENSION % "2 weeks more").replace("[complexity]", "any")
    extension = clock(tmp_path, extension=written).extension

    assert extension is not None
    assert ((), ()) == (extension.grounds, extension.not_stated)


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        (
            {"starts_on": "[complaint_received, stage_2_requested]"},
            "CR107 expected a start as a block of keys",
        ),
        ({"starts_on": "[]"}, "CR107 expected the last start as a block of keys"),
        ({"starts_on": "{both_of: [complaint_received]}"}, "CR105 'both_of' is not a key"),
        (
            {"starts_on": "{earlier_of: [complaint_received], later_of: [stage_2_requested]}"},
            "CR107 expected either earlier_of or later_of",
        ),
        (
            {
                "starts_on": "[{when: {anonymous: is_true}, on: [x]}, {otherwise: x}]",
            },
            "CR107 expected starts_on as a block of keys",
        ),
        ({"starts_on": "complainant"}, "CR201 'complainant' is not a declared event, or fact"),
        (
            {"starts_on": "[{when: {anonymous: maybe}, on: stage_2_requested}, {otherwise: x}]"},
            "CR208 anonymous cannot be asked 'maybe'",
        ),
        (
            {"or_failing_that": "{last_day_of: acknowledgement}"},
            "CR201 'acknowledgement' is not a declared deadline or window above this one",
        ),
        (
            {"also_opens": "{when_not_done: stage_9, by: the limit}"},
            "CR201 'stage_9' is not a declared deadline or window above this one",
        ),
        ({"also_opens": "stage_1_response"}, "CR107 expected also_opens as a block of keys"),
        ({"or_failing_that": "[]"}, "CR107 expected or_failing_that as a block of keys"),
        ({"length": "3 working days before"}, "CR202 a length counted back has as its first day"),
        ({"first_day_counted": "the day before"}, "CR202 a length counted on has as its first"),
        ({"pauses": "none"}, "CR107 expected pauses as a block of keys"),
        ({"pauses": "{because: [x], first_day: paused}"}, "CR106 pauses needs the key 'last_day'"),
        (
            {
                "length": "3 months",
                "pauses": "{because: [x], first_day: paused, last_day: paused}",
            },
            "CR202 3 months counted on cannot be paused",
        ),
        (
            {
                "length": "3 working days before",
                "first_day_counted": "the day before",
                "extension": EXTENSION % "5 working days in all",
            },
            "CR206 a length counted back cannot be extended",
        ),
        ({"extension": "[]"}, "CR107 expected an extension as a block of keys, or none"),
        ({"extension": "{grounds: x}"}, "CR106 an extension needs the key 'to_at_most'"),
        (
            {"extension": EXTENSION % "6 months from christmas"},
            "CR202 expected the longest extension as",
        ),
        (
            {"extension": EXTENSION % "3 working days in all"},
            "CR206 an extension to 3 working days is no longer than 3 working days",
        ),
        (
            {"extension": EXTENSION % "3 weeks in all"},
            "CR206 a limit of 3 working days cannot be extended to 3 weeks",
        ),
    ],
)
def test_faulty_clocks(tmp_path: Path, keys: dict[str, str], fault: str) -> None:
    """What a clock gets wrong is told."""
    assert any(found.startswith(fault) for found in faults(tmp_path, text(**keys)))


def test_extensions_by_measure_reach_their_day(tmp_path: Path) -> None:
    """Measured on from the limit, or from another event, the longest extension has its own day."""
    for written, furthest in [
        ("2 weeks more", date(2022, 11, 18)),
        ("1 month from stage_2_requested", None),
        ("1 month from complaint_received", date(2022, 12, 1)),
        ("any length", None),
    ]:
        local = load(tmp_path, text(extension=EXTENSION % written))
        case = Case.from_mapping({"events": [{"complaint_received": "2022-11-01"}]}, local)
        answer = assess(case, local, on=date(2022, 11, 2)).deadline("acknowledgement")

        assert furthest == answer.extendable_to


def test_what_was_done_before_a_window_opened_is_found(tmp_path: Path) -> None:
    """A step taken before something was overdue is not covered by the window that this opened."""
    keys = {
        "starts_on": "stage_2_requested",
        "also_opens": "{when_not_done: stage_1_response, by: the limit}",
    }
    local = load(tmp_path, text(**keys))
    events = [{"complaint_received": "2022-11-01"}, {"complaint_acknowledged": "2022-11-03"}]
    result = assess(Case.from_mapping({"events": events}, local), local, on=date(2022, 12, 20))

    assert Status.CANNOT_TELL is result.deadline("acknowledgement").status
    assert ["acknowledgement"] == [finding.about for finding in result.findings]
