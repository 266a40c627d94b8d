"""Papers that put a clock off."""

from datetime import date
from pathlib import Path

from attrs import evolve

from complaintrules.papers import GrantedExtension, Pause
from complaintrules.proof.papering import (
    Kind,
    can_be_put_off,
    in_force,
    mark,
    papers,
    resumed,
    unpaused,
)
from complaintrules.proof.standing import OVERDUE, PAUSED, Judge, Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

JUDGE = Judge.of(sound())
DAY = date(2026, 5, 4).toordinal()
ANSWER, FOLLOW_UP, REVIEW = 1, 2, 4
RECEIVED = Life(DAY, {"received": DAY}, {})
REQUESTED = RECEIVED.with_event("answered", DAY).with_event("review_requested", DAY)
#: Ten working days, and twenty: 25 May is a bank holiday.
LIMIT, MOST = date(2026, 5, 18), date(2026, 6, 2)


def kinds(judge: Judge, number: int, life: Life) -> dict[Kind, Life]:
    """Return the lives with each kind of paper that can be put on file."""
    found = papers(judge, number, life, judge.standing(life))
    return {each.kind: each.life for each in found}


def marked(judge: Judge, number: int, life: Life) -> object:
    """Return how the papers of a clock stand."""
    return mark(judge, number, life, judge.standing(life).cells[number])


def until(life: Life) -> date:
    """Return until when the answer was extended."""
    return life.extensions["answer"].until


def test_extensions_in_and_out_of_the_terms() -> None:
    """To the most, by the least, and each way in which one does not count."""
    found = kinds(JUDGE, ANSWER, RECEIVED)

    expected = {
        Kind.TO_THE_MOST: MOST,
        Kind.TO_THE_LEAST: date(2026, 5, 19),
        Kind.SHORTER: date(2026, 5, 17),
        Kind.TOO_LONG: date(2026, 6, 3),
        Kind.NOT_TOLD: MOST,
        Kind.OTHER_GROUNDS: MOST,
        Kind.BY_ANOTHER: MOST,
    }
    assert expected == {kind: until(life) for kind, life in found.items()}
    assert all(kind.extends for kind in found)
    moved = {
        kind
        for kind, life in found.items()
        if JUDGE.standing(life).cells[ANSWER].due_by != LIMIT.toordinal()
    }
    assert {Kind.TO_THE_MOST, Kind.TO_THE_LEAST} == moved


def test_after_the_limit_it_is_too_late(tmp_path: Path) -> None:
    """Unless it can be granted on any day."""
    late = RECEIVED._replace(day=LIMIT.toordinal() + 1)
    any_day = Judge.of(changed(tmp_path, "no_later_than: the limit", "no_later_than: any day"))

    assert Kind.TOO_LATE in kinds(JUDGE, ANSWER, late)
    assert Kind.TO_THE_MOST not in kinds(JUDGE, ANSWER, late)
    assert {Kind.TO_THE_MOST, Kind.TO_THE_LEAST} <= kinds(any_day, ANSWER, late).keys()


def test_before_the_most_can_be_told_it_is_too_soon(tmp_path: Path) -> None:
    """The event from which it is measured has to happen first."""
    from_chasing = ("to_at_most: 20 working days in all", "to_at_most: 20 working days from chased")
    judge = Judge.of(changed(tmp_path, *from_chasing))
    (soon,) = (
        life for kind, life in kinds(judge, ANSWER, RECEIVED).items() if kind == Kind.TOO_SOON
    )
    number = ANSWER

    assert Kind.TOO_LONG not in kinds(judge, number, RECEIVED)
    assert Kind.TO_THE_MOST in kinds(judge, number, RECEIVED.with_event("chased", DAY))
    assert (Kind.TOO_SOON, False) == mark(judge, number, soon, judge.standing(soon).cells[number])


def test_terms_that_nobody_states(tmp_path: Path) -> None:
    """What is not stated cannot be broken; where grounds are listed, another is broken by name."""
    terms = "grounds: any, granted_by: authority, notice: in writing, no_later_than: the limit"
    silent = (
        "grounds: not_stated, granted_by: not_stated, notice: not_stated, no_later_than: not_stated"
    )
    found = kinds(Judge.of(changed(tmp_path, terms, silent)), ANSWER, RECEIVED)
    assert {Kind.TO_THE_MOST, Kind.TO_THE_LEAST, Kind.SHORTER, Kind.TOO_LONG} == found.keys()

    listed = Judge.of(changed(tmp_path, "grounds: any", "grounds: [hard, long]"))
    found = kinds(listed, ANSWER, RECEIVED)
    assert "hard" == found[Kind.TO_THE_MOST].extensions["answer"].grounds
    assert "made_up" == found[Kind.OTHER_GROUNDS].extensions["answer"].grounds


def test_a_most_a_working_day_away(tmp_path: Path) -> None:
    """The least is then the most."""
    near = changed(tmp_path, "to_at_most: 20 working", "to_at_most: 11 working")

    assert Kind.TO_THE_LEAST not in kinds(Judge.of(near), ANSWER, RECEIVED)


def test_at_the_end_of_the_calendar() -> None:
    """The next day is taken for the next working day."""
    day = date(2028, 12, 29).toordinal()
    judge = Judge.of(load_procedure("sunderland/together-for-children-corporate"))
    life = Life(day - 35, {"complaint_received": day - 35}, {})
    number = judge.numbers["stage_1_response"]
    cell = judge.standing(life).cells[number]._replace(extendable_to=date(2028, 12, 31).toordinal())
    standing = judge.standing(life)
    cells = tuple(cell if each == number else c for each, c in enumerate(standing.cells))
    found = {
        each.kind: each.life for each in papers(judge, number, life, standing._replace(cells=cells))
    }

    assert date(2029, 1, 1) == found[Kind.TOO_LONG].extensions["stage_1_response"].until


def test_pauses() -> None:
    """For a reason that the rule has, and for another; after the last day neither counts."""
    found = kinds(JUDGE, REVIEW, REQUESTED)
    last = JUDGE.standing(REQUESTED).cells[REVIEW].due_by
    late = REQUESTED._replace(day=last + 1)

    assert {Kind.PAUSE, Kind.PAUSE_FOR_NOTHING} == found.keys()
    assert PAUSED == JUDGE.standing(found[Kind.PAUSE]).cells[REVIEW].status
    assert JUDGE.standing(REQUESTED) == JUDGE.standing(found[Kind.PAUSE_FOR_NOTHING])
    assert not any(kind.extends for kind in found)
    too_late = kinds(JUDGE, REVIEW, late)[Kind.PAUSE_TOO_LATE]
    assert OVERDUE == JUDGE.standing(too_late).cells[REVIEW].status


def test_a_pause_that_ends() -> None:
    """The clock goes on; what it would be without the pause can be told."""
    paused = kinds(JUDGE, REVIEW, REQUESTED)[Kind.PAUSE]
    after = resumed(JUDGE, REVIEW, paused, DAY + 7)
    cell = JUDGE.standing(after).cells[REVIEW]

    assert date(2026, 5, 11) == after.pauses["review"].last
    # The day of the request would not have counted, nor does the last day count as paused.
    assert cell.due_by > unpaused(JUDGE, REVIEW, after).due_by
    assert unpaused(JUDGE, REVIEW, after) == JUDGE.standing(REQUESTED).cells[REVIEW]


def test_one_of_each_kind_and_only_while_the_clock_runs() -> None:
    """No second paper, none before the start or after the end, none that no rule allows."""
    extended = kinds(JUDGE, ANSWER, RECEIVED)[Kind.TO_THE_MOST]
    paused = kinds(JUDGE, REVIEW, REQUESTED)[Kind.PAUSE]

    assert {} == kinds(JUDGE, ANSWER, extended)
    assert {} == kinds(JUDGE, REVIEW, resumed(JUDGE, REVIEW, paused, DAY + 1))
    assert {} == kinds(JUDGE, REVIEW, RECEIVED)
    assert {} == kinds(JUDGE, ANSWER, RECEIVED.with_event("answered", DAY))
    assert {} == kinds(JUDGE, FOLLOW_UP, RECEIVED.with_event("answered", DAY))
    assert [False, True, False, False, True] == [can_be_put_off(JUDGE, n) for n in range(5)]


def test_papers_that_say_the_same() -> None:
    """What counts is told apart, and so is what may count yet; what never will is not."""
    found = kinds(JUDGE, ANSWER, RECEIVED)

    marks = {kind: marked(JUDGE, ANSWER, life) for kind, life in found.items()}
    counting = {
        Kind.TO_THE_MOST: (Kind.TO_THE_MOST, False),
        Kind.TO_THE_LEAST: (Kind.TO_THE_LEAST, False),
    }
    assert dict.fromkeys(found) | counting == marks

    law = Judge.of(load_procedure("england/children-act-1989"))
    stage_1 = law.numbers["stage_1_response"]
    began = Life(DAY, {"complaint_received": DAY}, {})
    papers_of = kinds(law, stage_1, began)
    assert (Kind.TOO_LONG, False) == marked(law, stage_1, papers_of[Kind.TOO_LONG])
    late = kinds(law, stage_1, began._replace(day=LIMIT.toordinal() + 1))
    assert (Kind.TOO_LATE, False) == marked(law, stage_1, late[Kind.TOO_LATE])
    paused = papers_of[Kind.PAUSE].with_extension(
        papers_of[Kind.TO_THE_MOST].extensions["stage_1_response"]
    )
    assert (Kind.TO_THE_MOST, True) == marked(law, stage_1, paused)
    assert None is marked(law, stage_1, papers_of[Kind.PAUSE_FOR_NOTHING])
    assert None is marked(law, stage_1, late[Kind.PAUSE_TOO_LATE])
    assert None is marked(law, stage_1, paused.with_event("stage_1_response_sent", DAY))


def test_limits_in_force() -> None:
    """Of several versions the one of the day that decides, with all that stands beside it."""
    judge = Judge.of(load_procedure("sunderland/together-for-children-corporate"))
    number = judge.numbers["stage_2_response"]
    changes = date(2024, 4, 1).toordinal()
    old, new = (Life(day, {judge.procedure.versions_by: day}, {}) for day in (changes - 1, changes))
    local = Judge.of(load_procedure("birmingham/childrens-trust-statutory"))

    assert ["25 working days", "20 working days"] == [
        str(limit.length) for life in (old, new) for limit in in_force(judge, number, life)
    ]
    assert 2 == len(in_force(local, local.numbers["stage_1_response"], RECEIVED))


def test_papers_are_those_of_a_case() -> None:
    """They are the papers that a case has."""
    granted = GrantedExtension(
        "answer", date(2026, 5, 4), MOST, date(2026, 5, 4), "made_up", "authority"
    )
    pause = Pause("review", date(2026, 5, 4), None, "awaiting_papers")

    assert granted == kinds(JUDGE, ANSWER, RECEIVED)[Kind.TO_THE_MOST].extensions["answer"]
    assert pause == kinds(JUDGE, REVIEW, REQUESTED)[Kind.PAUSE].pauses["review"]
    assert (
        evolve(pause, because="made_up")
        == kinds(JUDGE, REVIEW, REQUESTED)[Kind.PAUSE_FOR_NOTHING].pauses["review"]
    )
