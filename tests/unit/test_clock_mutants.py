"""Mistakes in clocks."""

from attrs import evolve

from complaintrules.clock_mutants import Known, clock_changes
from complaintrules.mutants import Change
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Extension, Measure


def changes(procedure: Procedure, clock: str) -> dict[str, Change]:
    """Return the mistakes of a clock by what they say."""
    ids = procedure.deadline_ids
    known = Known(procedure.vocabulary, ids[: ids.index(clock)])
    return {str(each): each for each in clock_changes(procedure.deadline(clock), known)}


def test_a_plain_clock(procedure: Procedure) -> None:
    """Each word of a clock is changed, but nothing that a rule file could not say."""
    made = changes(procedure, "review_panel_meeting")

    assert {
        "deadline: deadline -> window",
        "owner: authority -> complainant",
        "force: must -> should",
        "starts_on: review_panel_requested -> review_panel_meets_on",
        "met_by: review_panel_met -> review_panel_report_sent",
        "length: 30 working days -> 29 working days",
        "length: 30 working days -> 30 calendar days",
        "length: after -> before",
        "first_day_counted: the_day_after -> the_day_itself",
    } <= set(made)
    assert "first_day_counted: the_day_after -> the_day_before" not in made
    assert not [says for says in made if "extension" in says or "disapplied_by" in says]


def test_readings_take_over_what_they_do_not_change(procedure: Procedure) -> None:
    """A mistake in the rule is in its readings too, but where they say something else."""
    made = changes(procedure, "stage_3_response")
    (reading,) = made["first_day_counted: the_day_after -> the_day_itself"].value.readings
    (longer,) = made["length: 15 working days -> 16 working days"].value.readings

    assert "the_day_itself" == reading.deadline.first_day_counted
    assert 20 == longer.deadline.length.amount


def test_readings_have_mistakes_of_their_own(procedure: Procedure) -> None:
    """What a reading takes differently is changed in it alone, and each can be taken for good."""
    made = changes(procedure, "stage_3_response")
    key = "readings.from_the_panel.length: 20 working days -> 21 working days"
    taken = made["reading: from_the_report -> from_the_panel"].value

    assert 15 == made[key].value.length.amount
    assert 21 == made[key].value.readings[0].deadline.length.amount
    assert ("from_the_panel", 20) == (taken.reading, taken.length.amount)
    assert not [says for says in made if says.startswith("readings.from_the_panel.owner")]


def test_no_reading_says_the_same_as_its_rule(procedure: Procedure) -> None:
    """A mistake that makes a reading idle is none that a rule file could make."""
    made = changes(procedure, "stage_3_request")

    assert "starts_on: stage_2_response_received -> stage_2_response_sent" not in made


def test_extensions_and_pauses(procedure: Procedure) -> None:
    """An extension goes a day further, in another way, on fewer grounds, or not at all."""
    made = changes(procedure, "stage_1_response")
    weeks = made["length: 10 working days -> 10 calendar days"].value

    assert {
        "extension: 20 working days in all -> none",
        "extension.to_at_most: 20 working days -> 21 working days",
        "extension.to_at_most: 20 working days in all -> 20 working days more",
        "extension.to_at_most: 20 working days in all -> any length",
        "extension.grounds: complexity -> other_than_complexity",
        "extension.no_later_than: the_limit -> any_day",
        "pauses: a pause -> nothing",
        "pauses.first_day: paused -> counted",
        "pauses.because: awaiting_advocate -> other_than_awaiting_advocate",
        "disapplied_by: stage_2_requested -> nothing",
    } <= set(made)
    assert "extension.to_at_most: 20 working days -> 20 calendar days" not in made
    assert weeks.length.unit is weeks.extension.to_at_most.unit


def test_extensions_of_other_measures(procedure: Procedure) -> None:
    """An extension from an event is measured from another, and one without end only ends."""
    clock = procedure.deadline("stage_2_response")
    extension = clock.extension
    assert extension is not None
    known = Known(procedure.vocabulary, ())

    def made(other: Extension) -> set[str]:
        changed = evolve(clock, extension=other, readings=())
        return {str(each) for each in clock_changes(changed, known)}

    from_event = evolve(extension, measure=Measure.FROM, from_event="stage_2_requested")
    endless = evolve(extension, measure=Measure.ANY_LENGTH, to_at_most=None)
    says = "extension.to_at_most: 65 working days from stage_2_requested -> 65 working days "

    assert {f"{says}from complaint_received", f"{says}in all"} <= made(from_event)
    assert "extension: any length -> none" in made(endless)


def test_what_stands_in_and_what_opens_a_window(procedure: Procedure) -> None:
    """Something else stands in, or nothing; another clock opens the window, or none."""
    made = changes(procedure, "stage_2_request")
    code = changes(load_procedure("england/complaint-handling-code-2024"), "stage_1_response")

    assert {
        "or_failing_that: stage_1_response_sent -> nothing",
        "or_failing_that: stage_1_response_sent -> grounds_arose_on",
        "also_opens: stage_1_response -> nothing",
        "also_opens.by: the_longest_limit -> the_limit",
        "also_opens.when_not_done: stage_1_response -> complaint_time_limit",
    } <= set(made)
    assert "or_failing_that: acknowledgement -> complaint_time_limit" in code
    assert "again: yes -> no" in changes(procedure, "resubmission_after_proceedings")


def test_several_starts(procedure: Procedure) -> None:
    """Of several starts one goes, or the other of them counts; a condition of a start changes."""
    made = changes(procedure, "review_panel_papers")
    key = "readings.clock_starts_when_the_advocate_is_appointed.starts_on"

    assert {
        "starts_on: later_of -> earlier_of",
        "starts_on: review_panel_requested -> nothing",
    } <= set(made)
    assert {
        f"{key}: advocate_requested has happened -> advocate_requested has not happened",
        f"{key}: later_of -> earlier_of",
    } <= set(changes(procedure, "stage_1_response"))
