"""Clocks in plain words."""

from attrs import evolve

from complaintrules.calendars import StartOnADayOff
from complaintrules.periods import Conventions, EndOnADayOff, MonthEnd, Unit
from complaintrules.procedure import Procedure
from complaintrules.review.clocks import clock_rows, conventions
from complaintrules.review.page import Item
from complaintrules.rulebook import load_procedure


def flat(items: tuple[Item, ...]) -> list[str]:
    """Return what items say, and what hangs below them."""
    return [says for item in items for says in (item.says, *flat(item.below))]


def told(procedure: Procedure, name: str) -> dict[str, list[str]]:
    """Return what is told of a clock, by label."""
    rows = clock_rows(procedure.deadline(name), procedure)
    return {row.label: flat(row.items) for row in rows}


def test_every_part_of_a_clock(procedure: Procedure) -> None:
    """Who, how strongly, start, length, first day, days off, end, pauses, extension, readings."""
    rows = told(procedure, "stage_1_response")

    assert ["The authority"] == rows["Who acts"]
    assert ["Must: a duty in law"] == rows["Force"]
    assert ["10 working days"] == rows["Length"]
    assert ["The day after the start is day 1"] == rows["First day"]
    assert [
        "While awaiting advocate",
        "The first day of the pause is left out, its last day left out",
    ] == rows["Pauses"]
    assert ["Longest: 20 working days in all", "Grounds: complexity"] == rows["Extension"][:2]
    assert (
        "Stage 2 requested: The authority receives the request for an investigation."
        in (rows["No longer after"])
    )
    assert [
        "Advocate suspends the clock: this one applies, as told above.",
        "Clock starts when the advocate is appointed: another reading.",
        "Twenty working days without a decision: another reading.",
    ] == [says for says in rows["Readings"] if "reading" in says or "applies" in says]
    assert "Pauses:" not in rows["Readings"]
    assert {"Starts on:", "Where this holds:", "Otherwise:", "The later of these:"} <= {
        *rows["Readings"]
    }


def test_what_stands_in_for_a_start(procedure: Procedure) -> None:
    """A fallback and what else opens a window are told beside the start."""
    starts = told(procedure, "stage_2_request")["Starts on"]

    assert any(says.startswith("If no start is recorded, ") for says in starts)
    assert any(
        says.startswith("It opens, too, when stage 1 response was not done") for says in starts
    )


def test_again_and_as_soon_as_practicable(procedure: Procedure) -> None:
    """What only counts anew, and what the law adds without a date, is told with the end."""
    again = told(procedure, "resubmission_after_proceedings")["Met by"]
    soon = told(procedure, "review_panel_report")["Met by"]

    assert "Only what happens after the start counts, for it has happened before." == again[-1]
    assert "Or as soon as reasonably practicable, which is no date." == soon[-1]


def test_counted_back(procedure: Procedure) -> None:
    """A length before an event says so."""
    rows = told(procedure, "review_panel_papers")

    assert ["10 working days, counted back from the start"] == rows["Length"]
    assert ["Counted back; the day before the start is day 1"] == rows["First day"]


def test_an_extension_without_a_longest() -> None:
    """Where no longest extension is named, that is said."""
    sunderland = load_procedure("sunderland/together-for-children-corporate")
    old = sunderland.deadline("stage_2_response").versions[0]
    rows = {row.label: flat(row.items) for row in clock_rows(old, sunderland)}

    assert "Longest: no longest is named" == rows["Extension"][0]


def test_a_part_that_another_reading_lacks(procedure: Procedure) -> None:
    """What a reading does without is told as nothing."""
    rule = procedure.deadline("stage_1_response")
    other = rule.readings[0]
    bare = evolve(other, deadline=evolve(other.deadline, disapplied_by=()))
    (*_, readings) = clock_rows(evolve(rule, readings=(bare,)), procedure)
    told = flat(readings.items)

    assert "nothing" == told[told.index("No longer after:") + 1]


def test_conventions_fit_the_unit() -> None:
    """Only what touches a unit is told: ends on days off, and the ends of months."""
    of = Conventions(StartOnADayOff.MOVES_ON, EndOnADayOff.MOVES_BACK, MonthEnd.FIRST_OF_NEXT)
    numbers = {unit: len(conventions(of, unit)) for unit in Unit}

    assert [2, 2, 2, 3, 3] == [numbers[unit] for unit in Unit]
    assert "moves back" in conventions(of, Unit.WEEKS)[1]
