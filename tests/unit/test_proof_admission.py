"""Every answer to the questions of eligibility."""

from datetime import date
from pathlib import Path

from complaintrules.proof.admission import admission
from complaintrules.proof.alone import Alone
from complaintrules.proof.exploring import State, explore
from complaintrules.proof.standing import Judge, Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

DAY, LATE = (date(*day).toordinal() for day in ((2026, 5, 4), (2028, 12, 28)))


def test_each_way_in_which_a_clock_stands_with_each_answer() -> None:
    """A window that stands in five ways, and one fact that is yes, no or unknown."""
    judge = Judge.of(sound())
    states = explore(Alone(judge, 0), [DAY], 100).states
    found = admission(judge, {"time_to_complain": states}, DAY)
    stands = {state.standing.cells[0].status for state in states}

    assert 3 * len(stands) == found.tried
    assert [] == found.violations


def test_tests_that_share_no_question_are_tried_apart() -> None:
    """Two tests of one fact each have three answers each, and not nine."""
    judge = Judge.of(load_procedure("birmingham/childrens-trust-local"))

    assert 6 == admission(judge, {}, DAY).tried


def test_a_window_that_is_off_leaves_a_test_open(tmp_path: Path) -> None:
    """There is nothing to ask then."""
    new = "met_by: received\n    disapplied_by: withdrawn\n    length: 1 year"
    judge = Judge.of(changed(tmp_path, "met_by: received\n    length: 1 year", new))
    states = explore(Alone(judge, 0), [DAY], 100).states
    found = admission(judge, {"time_to_complain": states}, DAY)

    assert {"made_too_late"} == {each.about for each in found.violations}


def test_past_the_calendar_nothing_is_tried() -> None:
    """Such answers are counted, and left out."""
    judge = Judge.of(sound())
    late = Life(LATE, {"received": LATE}, {})
    states = [State(late, judge.standing(Life(DAY, {}, {})), 0)]
    found = admission(judge, {"time_to_complain": states}, DAY)

    assert (0, 3) == (found.tried, found.beyond)


def test_tests_that_share_a_question_are_tried_together() -> None:
    """Whom and what the complaint is about are asked by two tests each: one group of 36 answers."""
    judge = Judge.of(load_procedure("birmingham/childrens-trust-statutory"))
    apart = Judge.of(load_procedure("england/children-act-1989"))

    assert admission(judge, {}, DAY).tried > admission(apart, {}, DAY).tried
