"""Strategies that draw days, cases and lives."""

import importlib
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from importlib.metadata import requires
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from complaintrules.assessment import assess
from complaintrules.calendars import ONE_DAY, WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.conditions import Question
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.testing import (
    MOST_EVENTS,
    MOST_PAPERS,
    MOST_STEPS,
    case_mappings,
    cases,
    days,
    lives,
)
from complaintrules.vocabulary import FactKind, Unknown
from complaintrules.working_day_definitions import working_days

PROCEDURE = load_procedure("england/children-act-1989")
#: Each shipped procedure is looked at with a few examples.
FEW = settings(max_examples=10)
#: Enough to come upon what is drawn seldom, and with no example kept from earlier runs.
MANY = settings(max_examples=2_000, database=None, phases=[Phase.generate])
ENGLAND = working_days("england-and-wales")


def found(drawn: st.SearchStrategy[Any], wanted: Callable[[Any], object]) -> Any:
    """Return something that is drawn and is as wanted."""
    return find(drawn, lambda each: bool(wanted(each)), settings=MANY)


@pytest.mark.parametrize(
    "awkward",
    [
        date(2026, 12, 24),
        date(2026, 12, 29),
        date(2024, 2, 29),
        date(2026, 8, 1),
        date(2026, 6, 30),
    ],
)
def test_awkward_days_are_drawn(awkward: date) -> None:
    """Days beside bank holidays, leap days and the ends of months are drawn out of many days."""
    around = days(ENGLAND, first=awkward - 300 * ONE_DAY, last=awkward + 300 * ONE_DAY)

    assert awkward == found(around, lambda day: day == awkward)


@given(data=st.data())
def test_days_are_bounded(data: st.DataObject) -> None:
    """A day lies between the bounds, or else in what the calendar covers."""
    first = data.draw(days(ENGLAND))
    last = data.draw(days(ENGLAND, first=first))
    day = data.draw(days(ENGLAND, first=first, last=last))

    assert ENGLAND.first <= first <= day <= last <= ENGLAND.published_to


def test_days_without_an_awkward_one() -> None:
    """Between bounds with nothing awkward in between, any day is drawn."""
    ours = WorkingDayCalendar.from_days(
        [], name="ours", first=date(2026, 6, 1), published_to=date(2026, 6, 30)
    )
    inside = days(ours, first=date(2026, 6, 10), last=date(2026, 6, 11))

    assert date(2026, 6, 11) == found(inside, lambda day: day > date(2026, 6, 10))


def recurs(case: Case) -> bool:
    """Return whether an event of a case happened twice."""
    return len({each.event for each in case.events}) < len(case.events)


def out_of_order(case: Case) -> bool:
    """Return whether a later event is written before an earlier one."""
    return any(first.on > second.on for first, second in pairwise(case.events))


@pytest.mark.parametrize(
    "wanted",
    [
        lambda case: Unknown.NOT_KNOWN in case.facts.values(),
        lambda case: any(isinstance(value, bool) for value in case.facts.values()),
        lambda case: any(isinstance(value, date) for value in case.facts.values()),
        lambda case: any(isinstance(value, str) for value in case.facts.values()),
        lambda case: frozenset() in case.facts.values(),
        lambda case: any(len(v) > 1 for v in case.facts.values() if isinstance(v, frozenset)),
        recurs,
        out_of_order,
        lambda case: len(case.events) > 3 and not out_of_order(case),
        lambda case: any(each.notified_on is None for each in case.extensions),
        lambda case: any(each.grounds == "something_else" for each in case.extensions),
        lambda case: any(each.last is None for each in case.pauses),
        lambda case: any(each.because == "awaiting_advocate" for each in case.pauses),
        lambda case: case.decisions,
        lambda case: len(case.readings) > 1,
    ],
)
def test_every_kind_of_case_is_drawn(wanted: Callable[[Case], object]) -> None:
    """Facts, events, extensions, pauses, decisions and readings come in every kind."""
    assert wanted(found(cases(PROCEDURE), wanted))


@pytest.mark.parametrize("outcome", ["eligible", "not_eligible", "cannot_tell"])
def test_every_outcome_is_drawn(outcome: str) -> None:
    """Facts lean far enough for complaints to be eligible now and then, and not to be."""

    def comes_out(case: Case) -> bool:
        return outcome == assess(case, PROCEDURE, on=date(2027, 6, 1)).eligibility.outcome

    assert comes_out(found(cases(PROCEDURE), comes_out))


def test_days_that_a_condition_asks_about_are_drawn() -> None:
    """Where eligibility turns on a day, days on either side of it are drawn."""
    day = date(2013, 5, 17)
    asked = Question("grounds_arose_on", FactKind.DATE, "before", day)
    (test, *_) = PROCEDURE.eligibility
    procedure = evolve(PROCEDURE, eligibility=(evolve(test, when=asked),))

    def grounds(case: Case) -> object:
        return case.facts.get("grounds_arose_on")

    assert found(cases(procedure), lambda case: grounds(case) == day)
    assert found(cases(procedure), lambda case: grounds(case) == day - ONE_DAY)


@pytest.mark.parametrize("procedure", [load_procedure(each.id) for each in procedures()], ids=str)
@FEW
@given(data=st.data())
def test_every_procedure_can_be_drawn_for(procedure: Procedure, data: st.DataObject) -> None:
    """Cases and lives are drawn for each shipped procedure, which accepts them and judges them."""
    case = data.draw(cases(procedure) | lives(procedure))

    assert procedure.id == assess(case, procedure, on=date(2026, 12, 21)).procedure.id


@given(mapping=case_mappings(PROCEDURE), life=lives(PROCEDURE))
def test_cases_are_small(mapping: dict[str, Any], life: Case) -> None:
    """No case has more papers than it says, so that it is drawn in a moment."""
    sizes = {part: len(mapping[part]) for part in ("extensions", "pauses", "decisions")}
    steps = len(life.events) + len(life.extensions) + len(life.pauses)

    assert max(sizes.values()) <= MOST_PAPERS
    assert len(mapping["events"]) <= MOST_EVENTS
    assert 1 <= steps <= 1 + MOST_STEPS


@given(case=lives(PROCEDURE))
def test_lives_are_in_order(case: Case) -> None:
    """A life begins with what opens the first stage, and its steps stand in order of days."""
    assert "complaint_received" == case.events[0].event
    assert not out_of_order(case)
    assert all(each.on >= case.events[0].on for each in case.events)


@given(case=lives(PROCEDURE))
def test_nothing_follows_an_end(case: Case) -> None:
    """When the complainant has withdrawn, nothing more happens in a life."""
    assert "complaint_withdrawn" not in [each.event for each in case.events[:-1]]


@pytest.mark.parametrize(
    "wanted",
    [
        lambda case: any(each.event == "review_panel_requested" for each in case.events),
        lambda case: any(each.event == "stage_1_response_received" for each in case.events),
        lambda case: case.pauses,
        lambda case: case.extensions and case.extensions[0].until > case.extensions[0].granted_on,
    ],
)
def test_lives_go_far(wanted: Callable[[Case], object]) -> None:
    """A life may come to the last stage, through extensions and pauses."""
    assert wanted(found(lives(PROCEDURE), wanted))


def test_extensions_in_lives_move_last_days() -> None:
    """An extension in a life is of the kind that its rule allows."""

    def moved(case: Case) -> bool:
        days_named = [each.on for each in case.events]
        days_named += [each.notified_on or each.granted_on for each in case.extensions]
        result = assess(case, PROCEDURE, on=max(days_named))
        return any(answer.extension is not None for answer in result.deadlines)

    assert moved(found(lives(PROCEDURE), moved))


def test_days_are_drawn_where_they_are_wanted() -> None:
    """The days near which cases lie, and on which lives begin, can be given."""
    day = date(2026, 3, 2)
    life = found(lives(PROCEDURE, starting=st.just(day)), lambda _: True)
    case = found(cases(PROCEDURE, around=st.just(day)), lambda case: case.events)

    assert day == life.events[0].on
    assert abs(case.events[0].on - day) <= 900 * ONE_DAY


def test_a_failing_example_can_be_read() -> None:
    """A case is shown without the procedure that it was checked against, and so is its strategy."""
    case = found(cases(PROCEDURE), lambda case: case.events)

    assert case.checked_against is None
    assert {} == case.places
    assert len(repr(cases(PROCEDURE)) + repr(lives(PROCEDURE))) < 300


def test_only_this_module_needs_hypothesis() -> None:
    """The library, its public names and its command line are imported without Hypothesis."""
    program = (
        "import sys, complaintrules, complaintrules.cli\n"
        "[getattr(complaintrules, name) for name in complaintrules.__all__]\n"
        "print(sorted({'hypothesis', 'complaintrules.testing'} & set(sys.modules)))\n"
        "import complaintrules.testing\n"
        "print(sorted({'hypothesis', 'complaintrules.testing'} & set(sys.modules)))\n"
    )
    run = subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert ["[]", "['complaintrules.testing', 'hypothesis']"] == run.stdout.splitlines()


def test_the_extra() -> None:
    """The extra brings Hypothesis, and nothing else of the library needs it."""
    needed = [each for each in requires("complaintrules") or () if "hypothesis" in each]

    assert ["hypothesis>=6.115; extra == 'testing'"] == needed


def test_without_hypothesis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Hypothesis is not installed, the extra that brings it is named."""
    monkeypatch.delitem(sys.modules, "complaintrules.testing")
    monkeypatch.setitem(sys.modules, "hypothesis", None)

    with pytest.raises(ImportError, match=r"pip install 'complaintrules\[testing\]'"):
        importlib.import_module("complaintrules.testing")
