"""Which lives stand alike on a track, and when its clocks turn."""

from datetime import date
from pathlib import Path

from attrs import evolve

from complaintrules.papers import Pause
from complaintrules.proof.alike import (
    governing,
    is_open,
    is_over_for_good,
    phase,
    turning_days,
)
from complaintrules.proof.standing import DUE, OVERDUE, Judge, Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import ANSWER as ANSWER_STARTS
from tests.to_prove import STARTS_ANEW, changed, sound

JUDGE = Judge.of(sound())
DAY = date(2026, 5, 4).toordinal()
ANSWER, FOLLOW_UP, REQUEST, REVIEW = 1, 2, 3, 4
RECEIVED = Life(DAY, {"received": DAY}, {})


def phase_of(number: int, life: Life, *, asked: bool = False) -> object:
    """Return how far a clock has come."""
    return phase(JUDGE, number, life, JUDGE.standing(life), asked=asked)


def test_before_on_and_after_the_last_day() -> None:
    """The three are told apart, and days between them are not."""
    last = DAY + 14
    phases = [phase_of(ANSWER, RECEIVED._replace(day=day)) for day in range(DAY, last + 3)]

    assert 1 == len(set(phases[:14]))
    assert 3 == len(set(phases))
    assert phases[-1] == phases[-2]


def test_the_longest_limit_is_told_apart() -> None:
    """Past the longest that an extension could have been, another window opens."""
    late = RECEIVED._replace(day=DAY + 30)  # 25 May is a bank holiday

    assert phase_of(ANSWER, late) != phase_of(ANSWER, late._replace(day=DAY + 29))


def test_what_is_over_is_over() -> None:
    """In time or late, unless somebody asks."""
    in_time = RECEIVED.with_event("answered", DAY + 1)
    too_late = RECEIVED.with_event("answered", DAY + 20)

    assert phase_of(ANSWER, in_time) == phase_of(ANSWER, too_late)
    assert phase_of(ANSWER, in_time, asked=True) != phase_of(ANSWER, too_late, asked=True)


def test_another_start_that_is_earlier_is_told_apart() -> None:
    """Where receipt came later than sending, either could be thought to start the clock."""
    answered = RECEIVED.with_event("answered", DAY + 1)
    at_once, later = (answered.with_event("answer_received", DAY + more) for more in (1, 2))

    assert phase_of(REQUEST, at_once) != phase_of(REQUEST, later)
    known = later.with_fact("hearing_on", date(2026, 5, 4))
    assert phase_of(REQUEST, known) == phase_of(REQUEST, later)


def test_turning_days() -> None:
    """A clock turns on its last day, on the day after, and after the longest limit."""
    standing = JUDGE.standing(RECEIVED)

    assert [DAY + 14, DAY + 15, DAY + 30] == sorted(
        turning_days(JUDGE, (ANSWER,), RECEIVED, standing)
    )
    assert [] == list(turning_days(JUDGE, (FOLLOW_UP,), RECEIVED, standing))


def test_the_limit_that_governs() -> None:
    """It is one of the clock's limits."""
    rule = governing(JUDGE, ANSWER, JUDGE.standing(RECEIVED))

    assert "answer" == rule.id


def test_a_window_that_is_only_advised_stays_open() -> None:
    """A duty binds when it is late; a window permits no more, unless it is only advised."""
    advised = load_procedure("england/children-act-1989").deadline("stage_2_request")
    answer, request = (sound().deadline(name) for name in ("answer", "review_request"))

    assert [True, True, False, True] == [
        is_open(answer, OVERDUE),
        is_open(request, DUE),
        is_open(request, OVERDUE),
        is_open(advised, OVERDUE),
    ]


def test_over_for_good(tmp_path: Path) -> None:
    """Its start is known, or the first of several events counts, and is there."""
    answered = RECEIVED.with_event("answered", DAY + 1)
    met = answered.with_event("review_requested", DAY + 1)

    def for_good(judge: Judge, number: int, life: Life) -> bool:
        return is_over_for_good(judge, number, life, judge.standing(life))

    assert not for_good(JUDGE, ANSWER, RECEIVED)
    assert for_good(JUDGE, ANSWER, answered)
    assert not for_good(JUDGE, REQUEST, met)  # the answer's receipt moves its start
    assert for_good(JUDGE, REQUEST, met.with_event("answer_received", DAY + 1))

    starts = {
        "    starts_on: {earlier_of: [received, chased]}\n    met_by: answered\n": True,
        "    starts_on: {earlier_of: [received, hearing_on]}\n    met_by: answered\n": False,
        STARTS_ANEW: False,
    }
    for start, goes in starts.items():
        judge = Judge.of(changed(tmp_path, ANSWER_STARTS, start))
        assert goes == for_good(judge, ANSWER, answered)


def test_a_pause_across_the_last_day() -> None:
    """What was the last day is one on which the clock would have turned."""
    life = RECEIVED.with_event("answered", DAY).with_event("review_requested", DAY)
    pause = Pause("review", date(2026, 5, 5), None, "awaiting_papers")
    paused = life.with_pause(pause)._replace(day=DAY + 1)
    standing = JUDGE.standing(paused)
    last = JUDGE.standing(life).cells[REVIEW].due_by
    across = paused._replace(day=last + 1)

    assert [last + 1] == list(turning_days(JUDGE, (REVIEW,), paused, standing))
    assert [] == list(turning_days(JUDGE, (REVIEW,), across, JUDGE.standing(across)))
    assert phase_of(REVIEW, paused) != phase_of(REVIEW, across)
    began_then = life.with_pause(evolve(pause, first=date.fromordinal(last)))._replace(day=last)
    assert phase_of(REVIEW, paused) != phase_of(REVIEW, began_then)
