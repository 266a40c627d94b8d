"""Clocks started on every day."""

from pathlib import Path

import pytest

from complaintrules.proof.every_day import every_day, ways_of_counting
from complaintrules.proof.standing import Judge
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

OFF = "end_on_a_day_off: stands"
PAUSES = "    pauses: {because: [awaiting_papers], first_day: paused, last_day: counted}\n"
TO_THE_DAY_BEFORE = "end_on_a_day_off: moves to the last working day before"


def test_no_clock_ends_too_soon() -> None:
    """Each way of counting is tried on each day in force that the calendar reaches."""
    procedure = load_procedure("shropshire/corporate")
    found = every_day(Judge.of(procedure))

    assert [] == found.violations
    assert 365 * 4 == found.tried  # 3 and 30 working days, 28 days, 12 months


def test_a_last_day_before_the_first(tmp_path: Path) -> None:
    """A day that begins on a Saturday and ends on the Friday before it is found, once a weekend."""
    found = every_day(Judge.of(changed(tmp_path, OFF, TO_THE_DAY_BEFORE))).violations

    assert {"follow_up"} == {each.about for each in found}
    assert "follow_up ends on 2026-05-01, before it starts on 2026-05-02" == found[0].says


def test_a_clock_that_counts_back_ends_before_it_starts(tmp_path: Path) -> None:
    """That is what it is for."""
    old = "length: 25 working days\n    first_day_counted: the day after"
    new = "length: 25 working days before\n    first_day_counted: the day before"

    changes = (old, new, PAUSES, "")  # a clock that counts back cannot be paused
    assert [] == every_day(Judge.of(changed(tmp_path, *changes))).violations


def test_a_later_start_that_ends_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """No convention that can be written does so; a faulty count is noticed."""
    judge = Judge.of(sound())

    class Faulty(dict[int, int]):
        """Counts a week, but from every tenth day only a day."""

        def __init__(self, *_: object) -> None:
            """Take a period and a calendar, and heed neither."""

        def __missing__(self, day: int) -> int:
            return day + (7 if day % 10 else 1)

    monkeypatch.setattr("complaintrules.proof.every_day.LastDays", Faulty)
    found = every_day(judge).violations

    assert "and from a day before on" in found[0].says


def test_a_last_day_past_the_calendar(tmp_path: Path) -> None:
    """Starts whose last day nobody knows are left out."""
    late = changed(tmp_path, "from: 2026-05-02", "from: 2028-12-31")

    assert 2 == every_day(Judge.of(late)).tried  # a calendar day and a year need no bank holidays


def test_facts_start_clocks_too(tmp_path: Path) -> None:
    """The case that shows it states the fact."""
    by_event = "starts_on: answered\n    met_by: followed_up"
    by_fact = by_event.replace("answered", "hearing_on")
    procedure = changed(tmp_path, by_event, by_fact, OFF, TO_THE_DAY_BEFORE)
    found = every_day(Judge.of(procedure)).violations

    assert {"hearing_on"} == set(found[0].life.facts)


def test_what_was_tried_is_left_out() -> None:
    """Another reading starts only the clocks that count otherwise by it."""
    judge = Judge.of(sound())
    ways = ways_of_counting(judge)

    assert 0 == every_day(judge, frozenset(ways)).tried
    assert {"answer", "follow_up", "review", "time_to_complain", "review_request"} >= {
        limit.id for limit in ways.values()
    }
