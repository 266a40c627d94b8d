"""One way of reading a procedure, walked."""

from functools import cache

from complaintrules.proof.counterexamples import counterexamples
from complaintrules.proof.proving import begins_on, eras_of
from complaintrules.proof.walking import Walk, walk
from complaintrules.proof.ways import ways_of
from complaintrules.rulebook import load_procedure

LAW = "england/children-act-1989"
CODE = "england/complaint-handling-code-2024"


@cache
def by(procedure_id: str, name: str, before: tuple[str, ...] = ()) -> Walk:
    """Return the walk in the way of a name, after those of other names."""
    procedure = load_procedure(procedure_id)
    (way,) = (way for way in ways_of(procedure) if way.name == name)
    walks = [by(procedure_id, each, before[:number]) for number, each in enumerate(before)]
    return walk(way, begins_on(procedure), eras_of(procedure), 20_000, walks)


def walked(procedure_id: str, *names: str) -> list[Walk]:
    """Return the walks by the readings that apply, and then by those of these names."""
    every = ("", *names)
    return [by(procedure_id, name, every[:number]) for number, name in enumerate(every)]


def told(one: Walk) -> set[tuple[str, str, bool, bool]]:
    """Return what does not hold, of what, if the rule files say so, and if the reference agrees."""
    shown = counterexamples(one.judge, list(one.violations))
    return {(str(each.of), each.about, each.is_declared, each.is_confirmed) for each in shown}


def test_the_law_by_the_readings_that_apply() -> None:
    """An extension names its last day, which no pause moves; all else holds."""
    (first,) = walked(LAW)
    stage_1 = "stage_1_response"

    expected = {
        ("no_end_in_a_pause", stage_1, True, True),
        ("no_pause_charged", stage_1, True, True),
    }
    assert expected == told(first)
    stages = first.walked[0]
    assert stages.extended > 0
    assert stages.paused > 0
    assert not stages.beyond


def test_a_reading_of_one_rule() -> None:
    """Only the stages are walked again, and not to their end; what it lets wait is declared."""
    first, by_it = walked(LAW, "stage_2_response from_statement_agreed")

    assert ["stages"] == [each.name for each in by_it.walked]
    assert by_it.walked[0].states < first.walked[0].states / 2
    assert 0 == by_it.starts
    assert {("one_next_step", "stage_2", True, True)} == told(by_it)
    (says,) = {each.says for each in by_it.violations}
    assert "stage_2 waits for statement_of_complaint_agreed, for which no rule names a time" == says


def test_what_bears_on_a_clock_that_stands_alone() -> None:
    """Its own reading is walked with the questions about it, and the stages are not."""
    counting = "counting receipt_moves_to_the_next_working_day"
    of_one = "complaint_time_limit from_the_issue"
    _, by_one, by_all, by_both = walked(CODE, of_one, counting, f"{counting}, {of_one}")

    assert ["complaint_time_limit", "eligibility"] == [each.name for each in by_one.walked]
    every = ["stages", "complaint_time_limit", "ombudsman_time_limit", "eligibility"]
    assert every == [each.name for each in by_all.walked]
    assert ["complaint_time_limit", "eligibility"] == [each.name for each in by_both.walked]
    assert by_both.judge.way.chosen == by_both.walked[0].readings
    assert "readings" in by_both.walked[0].to_mapping()


def test_a_limit_beside_one_that_is_met() -> None:
    """The stage waits for what it asks for, and the rules lead on to that."""
    local = "sunderland/together-for-children-statutory"
    _, by_it = walked(local, "stage_2_response to_the_report")

    assert {("one_next_step", "stage_2", True, True)} == told(by_it)
    (says,) = {each.says for each in by_it.violations}
    assert says.startswith("stage_2 waits for stage_2_response_sent, of which a limit beside")
