"""Mistakes in headers."""

from complaintrules.header_mutants import counting_changes, fact_changes, working_day_changes
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure


def test_working_days(procedure: Procedure) -> None:
    """A day off goes or comes, and the calendar follows; a reading keeps what is its own."""
    made = {str(each): each.value for each in working_day_changes(procedure.working_day)}
    sunday = made["working_day.never: sunday -> nothing"]
    scotland = made["working_day.bank_holidays_of: england-and-wales -> scotland"]
    reading = "working_day.readings.bank_holidays_of_any_uk_nation.bank_holidays_of"

    assert {5} == sunday.calendar.weekend == sunday.readings[0].calendar.weekend
    assert "scotland" == scotland.calendar.name
    assert "uk-any" == scotland.readings[0].calendar.name
    assert f"{reading}: scotland -> nothing" in made
    assert not [says for says in made if "readings" in says and "never" in says]
    assert {
        "working_day.reading: bank_holidays_of_england_and_wales -> bank_holidays_of_any_uk_nation",
        "working_day.never: nothing -> christmas_eve",
    } <= set(made)


def test_a_weekday_more(procedure: Procedure) -> None:
    """Where Saturday is a working day, the mistake is that it is none."""
    rule = procedure.working_day
    open_on_saturday = next(
        each.value
        for each in working_day_changes(rule)
        if str(each) == "working_day.never: saturday -> nothing"
    )

    assert "working_day.never: nothing -> saturday" in map(
        str, working_day_changes(open_on_saturday)
    )


def test_counting(procedure: Procedure) -> None:
    """Each convention becomes another, but not one that a reading has already."""
    made = {str(each) for each in counting_changes(procedure.counting)}

    assert "counting.end_on_a_day_off: stands -> moves_to_the_next_working_day" in made
    assert "counting.start_on_a_day_off: stands -> moves_to_the_next_working_day" not in made
    assert (
        "counting.reading: receipt_keeps_its_day -> receipt_moves_to_the_next_working_day" in made
    )


def test_who_decides_a_fact(procedure: Procedure) -> None:
    """A judgement becomes an observation; those of the procedure that is extended are left."""
    local = load_procedure("birmingham/childrens-trust-statutory")
    keys = {each.key for each in fact_changes(local, procedure)}

    assert "facts.would_prejudice_proceedings.decided_by" in {
        each.key for each in fact_changes(procedure, None)
    }
    assert {
        "facts.complainant_agrees_to_mediation.decided_by",
        "facts.trust_agrees_to_mediation.decided_by",
    } == keys
