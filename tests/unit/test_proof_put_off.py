"""What has to hold where a clock is extended or paused."""

from datetime import date

from complaintrules.proof.papering import Kind, Paper, papers, resumed
from complaintrules.proof.promises import Property
from complaintrules.proof.put_off import put_off_wrongly
from complaintrules.proof.standing import Judge, Life
from complaintrules.proof.ways import ways_of
from complaintrules.rulebook import load_procedure
from tests.to_prove import sound

DAY = date(2026, 5, 4).toordinal()
LAW = Judge.of(load_procedure("england/children-act-1989"))
LOCAL = Judge.of(load_procedure("birmingham/childrens-trust-statutory"))
SOUND = Judge.of(sound())
CLOCK = "stage_1_response"
RECEIVED = Life(DAY, {"complaint_received": DAY}, {})
REQUESTED = Life(DAY, {"received": DAY, "answered": DAY, "review_requested": DAY}, {})


def paper_of(judge: Judge, kind: Kind, life: Life, clock: str = CLOCK) -> Paper:
    """Return the paper of a kind."""
    found = papers(judge, judge.numbers[clock], life, judge.standing(life))
    return next(each for each in found if each.kind is kind)


def faults(judge: Judge, before: Life, paper: Paper) -> list[tuple[Property, bool]]:
    """Return which properties do not hold, and whether that is declared."""
    after = judge.standing(paper.life)
    wrong = put_off_wrongly(judge, judge.standing(before), paper, after)
    return [(which, declared) for which, _, _, declared in wrong]


def ended(judge: Judge, life: Life, day: int, clock: str = CLOCK) -> Paper:
    """Return the end of a pause on a day."""
    number = judge.numbers[clock]
    return Paper(Kind.RESUMED, number, resumed(judge, number, life, day))


def test_what_keeps_to_the_terms_and_what_does_not() -> None:
    """An extension moves the last day, and any other paper changes nothing."""
    for paper in papers(LAW, LAW.numbers[CLOCK], RECEIVED, LAW.standing(RECEIVED)):
        assert [] == faults(LAW, RECEIVED, paper)


def test_an_extension_that_moves_nothing() -> None:
    """Where another limit governs all the same, the rule files say so."""
    in_vain = paper_of(LAW, Kind.NOT_TOLD, RECEIVED)._replace(kind=Kind.TO_THE_MOST)
    beside = paper_of(LOCAL, Kind.SHORTER, RECEIVED)._replace(kind=Kind.TO_THE_LEAST)

    assert [(Property.NO_EXTENSION_IN_VAIN, False)] == faults(LAW, RECEIVED, in_vain)
    assert [(Property.NO_EXTENSION_IN_VAIN, True)] == faults(LOCAL, RECEIVED, beside)


def test_what_is_out_of_its_terms_and_counts() -> None:
    """A paper that changes how the case stands must keep to the terms."""
    counts = paper_of(LAW, Kind.TO_THE_MOST, RECEIVED)._replace(kind=Kind.BY_ANOTHER)

    assert [(Property.NOTHING_BEYOND_ITS_TERMS, False)] == faults(LAW, RECEIVED, counts)


def test_a_clock_that_runs_on_in_a_pause() -> None:
    """By a limit beside it does, and that is declared; by a fault it could."""
    runs_on = paper_of(LOCAL, Kind.PAUSE, RECEIVED)
    unheard = paper_of(LAW, Kind.PAUSE_FOR_NOTHING, RECEIVED)._replace(kind=Kind.PAUSE)

    assert [(Property.NO_PAUSE_CHARGED, True)] == faults(LOCAL, RECEIVED, runs_on)
    assert [(Property.NO_PAUSE_CHARGED, False)] == faults(LAW, RECEIVED, unheard)


def test_no_day_of_a_pause_is_charged() -> None:
    """Whatever the day on which it ends, across the last day too."""
    paused = paper_of(LAW, Kind.PAUSE, RECEIVED._replace(day=DAY + 3)).life

    for day in range(DAY + 3, DAY + 40):
        assert [] == faults(LAW, paused, ended(LAW, paused, day))


def test_a_pause_that_leaves_out_no_day() -> None:
    """It begins and ends on a day, and the last is counted: nothing is left out."""
    paused = paper_of(SOUND, Kind.PAUSE, REQUESTED, "review").life

    assert [] == faults(SOUND, paused, ended(SOUND, paused, DAY, "review"))


def test_a_day_that_an_extension_names() -> None:
    """No pause moves it; that the clock then ends in the pause is told as such."""
    extended = paper_of(LAW, Kind.TO_THE_MOST, RECEIVED).life
    paused = paper_of(LAW, Kind.PAUSE, extended._replace(day=DAY + 20)).life
    found = faults(LAW, paused, ended(LAW, paused, DAY + 40))

    assert [(Property.NO_END_IN_A_PAUSE, True), (Property.NO_PAUSE_CHARGED, True)] == found


def test_a_pause_that_moves_the_last_day_back() -> None:
    """None does; one is made up by what stood before the pause."""
    paused = paper_of(LAW, Kind.PAUSE, RECEIVED).life
    paper = ended(LAW, paused, DAY + 7)
    after = LAW.standing(paper.life)
    cell = after.cells[paper.clock]._replace(due_by=DAY + 2)
    cells = (*after.cells[: paper.clock], cell, *after.cells[paper.clock + 1 :])
    broken = after._replace(cells=cells)
    found = put_off_wrongly(LAW, after, paper, broken)

    expected = {Property.NO_CLOCK_BACKWARDS, Property.NO_END_IN_A_PAUSE, Property.NO_PAUSE_CHARGED}
    assert expected == {which for which, _, _, _ in found}


def test_days_are_counted_as_the_rule_counts_them() -> None:
    """A start on a day off that moves on takes the days before the count with it."""
    moves_on = Judge.by(next(way for way in ways_of(LAW.procedure) if "counting" in way.chosen))
    saturday = DAY - 2
    received = Life(saturday, {"complaint_received": saturday}, {})
    paused = paper_of(moves_on, Kind.PAUSE, received).life

    for day in range(saturday, saturday + 10):
        assert [] == faults(moves_on, paused, ended(moves_on, paused, day))
