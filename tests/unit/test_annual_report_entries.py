"""What is counted of each case, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintrules.annual_report.entries import COUNTS, Counted, Span, of_all_received
from complaintrules.annual_report.years import Year
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from tests.yearly import ROWS, Asked, asked, stage_1

EXTENDED = '[{"of": "stage_1_response", "granted_on": "2022-04-06", "notified_on": "2022-04-06", "until": "2022-05-03", "grounds": "complexity"}]'  # noqa: E501
STAGE_1 = "answers/2022-23/stage_1_response/*/*"
#: Friday 1 April 2022; ten working days on it is Wednesday 20 April, twenty on it is 4 May.
ANSWERS = {
    "ordinary": stage_1("2022-04-01", "2022-04-19"),
    "extended": stage_1("2022-04-01", "2022-04-20"),
    "late": stage_1("2022-04-01", "2022-05-06"),
    "overdue": stage_1("2022-04-01"),
    "not due": stage_1("2022-04-01", complaint_withdrawn="2022-04-05"),
}


@pytest.fixture(scope="module")
def register(procedure: Procedure, tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """Return a register that has enough of everything."""
    return asked(tmp_path_factory.mktemp("register"), ROWS, procedure)


@pytest.mark.parametrize("how", ["ordinary", "extended", "late", "overdue", "not due"])
def test_how_a_limit_was_kept(how: str, procedure: Procedure, tmp_path: Path) -> None:
    """The limits are those of the rules, and the days those of the calendar."""
    reg = asked(tmp_path, [ANSWERS[how]], procedure)

    assert 1 == reg.value(f"{STAGE_1}/{how}")
    assert 1 == reg.value(f"{STAGE_1}/*")


def test_one_day_more_is_another_answer(procedure: Procedure, tmp_path: Path) -> None:
    """The last days of both limits are in time."""
    rows = [stage_1("2022-04-01", f"2022-{day}") for day in ("04-19", "04-20", "05-04", "05-05")]
    reg = asked(tmp_path, rows, procedure)
    found = {how: reg.cases(f"{STAGE_1}/{how}") for how in ("ordinary", "extended", "late")}

    assert {"ordinary": ["EX-1"], "extended": ["EX-2", "EX-3"], "late": ["EX-4"]} == found
    assert 4 == reg.value("days_taken/2022-23/stage_1_response/*/*/10..21")


def test_in_time_by_the_rules(procedure: Procedure, tmp_path: Path) -> None:
    """After the ordinary limit only an extension that keeps to the rules is in time."""
    rows = [stage_1("2022-04-01", "2022-05-03", extensions=each) for each in ("", EXTENDED)]
    reg = asked(tmp_path, rows, procedure)

    assert ["EX-2"] == reg.cases("in_time/2022-23/stage_1_response/*/in time")
    assert ["EX-1"] == reg.cases("in_time/2022-23/stage_1_response/*/late")


def test_the_day_that_counts(procedure: Procedure, tmp_path: Path) -> None:
    """A complaint is of the quarter of its receipt, or its answer of that in which it was sent."""
    rows = [stage_1("2022-06-30", "2022-07-07"), stage_1("2022-03-31", "2022-04-07")]
    received = asked(tmp_path, rows, procedure)
    answered = asked(tmp_path, rows, procedure, counted=Counted.ANSWERED)

    assert ["EX-1"] == received.cases("answers/2022-23/stage_1_response/Q1/*/ordinary")
    assert ["EX-2"] == received.cases("answers/2021-22/stage_1_response/Q4/*/ordinary")
    assert ["EX-1"] == answered.cases("answers/2022-23/stage_1_response/Q2/*/ordinary")
    assert ["EX-2"] == answered.cases("answers/2022-23/stage_1_response/Q1/*/ordinary")
    assert 1 == answered.value("received/2022-23/stage_1/*/*")
    assert 2 == answered.value("outcomes/2022-23/stage_1/*/not recorded")


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("cases/2022-23/*/*/*/*", 48),
        ("cases/2022-23/Q3/corporate/ineligible/did not", 1),
        ("received/2022-23/stage_1/*/*", 47),
        ("received/2022-23/stage_2/Q3/corporate", 10),
        ("received/2021-22/stage_1/Q1/corporate", 1),
        ("complainants/2022-23/stage_1/child", 1),
        ("services/2022-23/stage_1/North", 27),
        ("methods/2022-23/stage_2/telephone", 10),
        ("themes/2022-23/stage_1/*", 27 + 2 * 19),
        ("onward/2022-23/stage_1/corporate/went on", 10),
        ("onward/2022-23/stage_2/corporate/went on", 2),
        ("onward/2022-23/stage_3/corporate/went on", 1),
        ("outcomes/2022-23/stage_1/*/upheld", 14),
        ("elements/2022-23/stage_1/social care/not upheld", 54),
        ("ombudsman/2022-23/*/upheld", 1),
        ("answers/2022-23/review_panel_meeting/*/*/ordinary", 1),
        ("answers/2022-23/stage_3_response/*/*/open", 2),
        ("answers/2022-23/stage_1_response/*/corporate/not due", 1 + 3),
    ],
)
def test_figures_of_a_register(figure: str, expected: int, register: Asked) -> None:
    """Each count takes in the cases that it names, and can be traced to them."""
    assert expected == register.value(figure)
    assert expected == sum(often for *_, often in register.behind(figure))


def test_each_count_has_its_dimensions(register: Asked) -> None:
    """Every count that there is names as many values as are documented."""
    for name, by in COUNTS.items():
        assert register.value("/".join((name, *("*" for _ in by)))) > 0, name


def test_words_of_the_register_for_complainants(procedure: Procedure, tmp_path: Path) -> None:
    """They go before the law's own."""
    rows = [stage_1("2022-04-01", complainant="parent", complainant_group="Grandparent")]

    assert 1 == asked(tmp_path, rows, procedure).value("complainants/2022-23/stage_1/grandparent")


def test_days_that_nobody_can_count(procedure: Procedure, tmp_path: Path) -> None:
    """Where the calendar does not reach, the answer is counted and its days are not."""
    last = procedure.working_day.calendar.published_to
    rows = [stage_1(f"{last.year - 1}-12-01", "")]
    reg = asked(tmp_path, rows, procedure)

    assert 0 == reg.value("days_taken/*/*/*/*/*")


def test_calendar_days(tmp_path: Path) -> None:
    """A limit in calendar days is measured in them."""
    rows = [
        {"ombudsman_enquiry_received": "2022-07-01", "ombudsman_enquiry_answered": "2022-07-29"}
    ]
    reg = asked(tmp_path, rows, load_procedure("shropshire/corporate"))

    assert ["EX-1"] == reg.cases("days_taken/2022-23/ombudsman_enquiry_answer/Q2/*/28")


def test_procedures_without_an_ombudsman(procedure: Procedure, tmp_path: Path) -> None:
    """Nothing is said of an Ombudsman where the procedure knows of none."""
    from attrs import evolve  # noqa: PLC0415  # for this test alone

    stages = tuple(stage for stage in procedure.stages if stage.name != "ombudsman")
    reg = asked(tmp_path, ROWS, evolve(procedure, stages=stages))

    assert 0 == reg.value("ombudsman/*/*/*")
    assert 0 == reg.value("onward/*/stage_3/*/*")


def test_years_of_a_span() -> None:
    """The report's own year is the last."""
    assert ["2020-21", "2021-22", "2022-23"] == Span(Year(2022), 2).names


def test_answers_that_count_all_received() -> None:
    """They do where they count with the receipt."""
    assert "answers" in of_all_received(Counted.RECEIVED)
    assert "answers" not in of_all_received(Counted.ANSWERED)
