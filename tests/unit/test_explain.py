"""Answers in sentences."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.explain import Sentence
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Combination

from .conftest import Judge

DUE = "Mon 16 Nov 2026"
RECEIVED = ("complaint_received", "2026-11-02")


def says(judge: Judge, about: str, on: str, *events: tuple[str, str], **rest: object) -> list[str]:
    """Return the sentences about one thing."""
    projected = bool(rest.pop("projected", False))
    result = judge(on, *events, projected=projected, **rest)
    return [each.says for each in result.explain() if each.about == about]


@pytest.mark.parametrize(
    ("on", "events", "last"),
    [
        ("2026-11-03", [], "stage_1_response is due by Mon 16 Nov 2026."),
        ("2026-11-17", [], "stage_1_response was due by Mon 16 Nov 2026 and has not been done."),
        (
            "2026-11-17",
            [("stage_1_response_sent", "2026-11-16")],
            f"stage_1_response was done on {DUE}, in time: the last day was {DUE}.",
        ),
        (
            "2026-11-17",
            [("stage_1_response_sent", "2026-11-17")],
            "stage_1_response was done on Tue 17 Nov 2026, late: the last day was Mon 16 Nov 2026.",
        ),
        (
            "2026-11-17",
            [("complaint_withdrawn", "2026-11-10")],
            "stage_1_response does not apply any more; its last day was Mon 16 Nov 2026.",
        ),
    ],
)
def test_how_a_clock_stands(
    judge: Judge, on: str, events: list[tuple[str, str]], last: str
) -> None:
    """Each status is a sentence with its days."""
    assert last == says(judge, "stage_1_response", on, RECEIVED, *events)[1]


def test_how_a_clock_counts(judge: Judge) -> None:
    """The first sentence says from when, how long, and which day is day 1."""
    assert (
        "stage_1_response: 10 working days, from complaint_received on Mon 2 Nov 2026, "
        "day 1 being the day after, reading advocate_suspends_the_clock."
    ) == says(judge, "stage_1_response", "2026-11-03", RECEIVED)[0]


def test_clocks_without_a_date(judge: Judge) -> None:
    """What has not started, is not known, is paused or is open without end says so."""
    pauses = [{"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}]

    assert ["stage_2_response has not started: it waits for stage_2_requested."] == says(
        judge, "stage_2_response", "2026-11-03", RECEIVED
    )
    assert ["complaint_time_limit cannot be told: needs grounds_arose_on."] == says(
        judge, "complaint_time_limit", "2026-11-03", RECEIVED
    )
    assert ["stage_2_response does not apply any more; it never started."] == says(
        judge, "stage_2_response", "2026-11-03", RECEIVED, ("complaint_withdrawn", "2026-11-03")
    )
    ahead = {"grounds_arose_on": "2026-11-10"}
    told = says(judge, "complaint_time_limit", "2026-11-03", facts=ahead)
    waits = "grounds_arose_on gives Tue 10 Nov 2026, which is still to come."
    assert f"complaint_time_limit has not started: {waits}" == told[0]
    assert "complaint_time_limit will then be due by Wed 10 Nov 2027." == told[2]
    assert "stage_1_response is paused; its last day is known when the pause has ended." in says(
        judge, "stage_1_response", "2026-11-10", RECEIVED, pauses=pauses
    )
    assert "stage_1_response does not apply any more." in says(
        judge,
        "stage_1_response",
        "2026-11-10",
        RECEIVED,
        ("complaint_withdrawn", "2026-11-06"),
        pauses=pauses,
    )
    assert "stage_2_request is open, without a last day." in says(
        judge, "stage_2_request", "2026-12-02", RECEIVED
    )
    assert "stage_1_response has no date: the published bank holidays do not reach it." in says(
        judge, "stage_1_response", "2028-12-20", ("complaint_received", "2028-12-18")
    )


def test_what_is_so_at_any_rate() -> None:
    """What holds whatever is still to be learned is said, and with it from when on it may not."""
    code = load_procedure("england/complaint-handling-code-2024")

    def told(on: date, **facts: str) -> list[str]:
        case = Case.from_mapping({"facts": facts}, code)
        sentences = assess(case, code, on=on).explain("complaint_time_limit")
        return [each.says for each in sentences if "late whatever" in each.says]

    by_issue = [told(date(2026, 3, day), grounds_arose_on="2025-03-30") for day in (30, 31)]
    by_awareness = told(date(2026, 3, 31), first_had_notice_on="2025-03-31")
    limit = code.deadline("complaint_time_limit")
    earlier = evolve(limit, starts_on=evolve(limit.starts_on, combination=Combination.EARLIER_OF))
    code = evolve(code, deadlines=(earlier, *code.deadlines[1:]))

    whatever = "complaint_time_limit is not late whatever"
    issue = f"{whatever} first_had_notice_on is: it ends no earlier than Mon 30 Mar 2026."
    awareness = f"{whatever} grounds_arose_on is: it ends no earlier than Tue 31 Mar 2026."
    assert [[issue], []] == by_issue
    assert [awareness] == by_awareness
    assert ["complaint_time_limit is late whatever first_had_notice_on is."] == told(
        date(2026, 3, 31), grounds_arose_on="2025-03-30"
    )


def test_what_a_date_rests_on(judge: Judge) -> None:
    """Stand-ins, extensions, projections and other readings are told."""
    granted = {
        "of": "stage_1_response",
        "granted_on": "2026-11-13",
        "notified_on": "2026-11-13",
        "grounds": "complexity",
        "until": "2026-11-30",
    }
    sent = ("stage_1_response_sent", "2026-11-27")
    provisional = says(judge, "stage_2_request", "2026-12-01", RECEIVED, sent, extensions=[granted])

    assert (
        "stage_2_request is provisional: stage_1_response_received is not recorded, "
        "stage_1_response_sent stands in."
    ) in provisional
    assert "stage_1_response was extended from Mon 16 Nov 2026 to Mon 30 Nov 2026." in says(
        judge, "stage_1_response", "2026-12-01", RECEIVED, extensions=[granted]
    )
    assert any(
        "projected: bank holidays of that year are not published yet" in each
        for each in says(
            judge,
            "stage_1_response",
            "2028-12-20",
            ("complaint_received", "2028-12-18"),
            projected=True,
        )
    )
    assert any(
        each.startswith("Another reading, from_statement_agreed, gives no date yet")
        for each in says(
            judge, "stage_2_response", "2026-12-20", ("stage_2_requested", "2026-12-10")
        )
    )
    assert any(
        "or as soon as reasonably practicable" in each
        for each in says(
            judge, "review_panel_report", "2027-02-04", ("review_panel_met", "2027-02-03")
        )
    )


def test_day_by_day(judge: Judge) -> None:
    """Every day is counted or skipped by name, and the calendar's horizon is told."""
    result = judge(
        "2026-12-21", ("review_panel_requested", "2026-12-22"), ("complaint_received", "2026-12-18")
    )
    text = str(result.explain("stage_1_response", day_by_day=True)).splitlines()

    assert "  Fri 18 Dec 2026: day 0, complaint_received" in text
    assert "  Mon 21 Dec 2026: working day 1" in text
    assert "  Fri 25 Dec 2026: skipped, Christmas Day" in text
    assert "  Mon 28 Dec 2026: skipped, Boxing Day (substitute day)" in text
    assert "  Wed 6 Jan 2027: working day 10" in text
    assert (
        "Bank holidays: england-and-wales, published to Sun 31 Dec 2028. (SI 2006/1738 reg. 2)"
        == text[-1]
    )


def test_days_are_not_counted_for_months(judge: Judge) -> None:
    """A limit in months has no working days to name."""
    result = judge("2026-12-21", facts={"grounds_arose_on": "2026-09-01"})
    text = str(result.explain("complaint_time_limit", day_by_day=True))

    assert "working day 1" not in text


def test_eligibility_is_told_with_what_to_ask(judge: Judge) -> None:
    """The outcome, each test and each question are sentences; decisions name who decides."""
    text = str(judge("2026-11-03", RECEIVED, facts={"complainant": "other_person"}).explain())

    assert "Whether it is to be considered cannot be told from what is known." in text
    assert "To ask: Is it about what this authority" in text
    assert "(for the authority to decide)" in text


def test_findings_are_told_with_their_clock(judge: Judge) -> None:
    """Asked about one clock, only its own findings are told."""
    events = (
        RECEIVED,
        ("stage_1_response_sent", "2026-10-30"),
        ("stage_2_response_sent", "2026-11-01"),
    )
    result = judge("2026-11-05", *events)

    assert 1 == str(result.explain("stage_1_response")).count("Finding:")
    assert len(result.findings) == str(result.explain()).count("Finding:")


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (Sentence("x", "It is."), "It is."),
        (Sentence("x", "It is.", "reg. 1", verified=True), "It is. (reg. 1)"),
        (Sentence("x", "It is.", "reg. 1", verified=False), "It is. (reg. 1, words not read)"),
    ],
)
def test_a_sentence_says_whether_its_words_were_read(sentence: Sentence, text: str) -> None:
    """A provision whose words were not read is marked."""
    assert text == str(sentence)
    assert {"about": "x", "says": "It is."}.items() <= sentence.to_mapping().items()


def test_what_is_not_stated_of_an_extension_is_told() -> None:
    """With an extension, or where a clock is told day by day, its unstated terms are told."""
    procedure = load_procedure("sunderland/together-for-children-corporate")
    granted = {
        "of": "stage_1_response",
        "granted_on": "2023-12-27",
        "grounds": "complexity",
        "until": "2024-01-11",
    }
    events = [{"complaint_received": "2023-12-11"}]
    plain = Case.from_mapping({"events": events}, procedure)
    extended = Case.from_mapping({"events": events, "extensions": [granted]}, procedure)
    silent = "Not stated of an extension, and so not checked: granted by, notice."
    told = [
        [each.says for each in assess(case, procedure, on=date(2023, 12, 28)).explain(*about)]
        for case in (plain, extended)
        for about in ((), ("stage_1_response",))
    ]
    by_day = assess(plain, procedure, on=date(2023, 12, 28)).explain(day_by_day=True)

    assert [False, False, True, True] == [silent in says for says in told]
    assert silent in [each.says for each in by_day]


def test_what_is_not_stated_of_a_limit_beside_is_told() -> None:
    """The unstated terms of a local limit are told with its own provision, the law's are not."""
    procedure = load_procedure("cheshire-west-and-chester/childrens-statutory")
    case = Case.from_mapping({"events": [{"complaint_received": "2022-05-23"}]}, procedure)
    sentences = assess(case, procedure, on=date(2022, 5, 24)).explain(
        "stage_1_response", day_by_day=True
    )

    assert [
        (
            "Not stated of an extension, and so not checked: granted by, notice, no later than.",
            "Annual Report 2022-23 appendix B, stage 1",
        )
    ] == [(each.says, each.provision) for each in sentences if "Not stated" in each.says]


def test_a_clock_dropped_while_it_stood_still(judge: Judge) -> None:
    """A clock that was paused when it was dropped has no last day to tell."""
    result = judge(
        "2026-12-01",
        ("complaint_received", "2026-11-02"),
        ("stage_2_requested", "2026-11-20"),
        pauses=[{"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}],
    )

    assert "stage_1_response does not apply any more." in {
        sentence.says for sentence in result.explain("stage_1_response")
    }
