"""Procedures with one mistake."""

from collections.abc import Iterator
from datetime import date

from attrs import evolve

from complaintrules.overlays import deadline_with_reading
from complaintrules.procedure import Procedure
from complaintrules.procedure_mutants import Mutant, mutants
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Force, InForce


def found(procedure: Procedure, base: Procedure | None = None) -> dict[tuple[str, str], Mutant]:
    """Return mutants by rule and by what they say."""
    return {(each.rule, str(each.change)): each for each in mutants(procedure, base)}


def test_every_kind_of_rule(procedure: Procedure) -> None:
    """Clocks, tests, routes, permissions and the header are all changed, one at a time."""
    made = found(procedure)

    assert {
        ("review_panel_meeting", "length: 30 working days -> 31 working days"),
        ("made_too_late", "exclusion: exclusion -> requirement"),
        ("about_this_authority", "requirement: requirement -> exclusion"),
        ("made_too_late", "then: tell_of_the_ombudsman -> nothing"),
        ("already_considered", "goes_to: ombudsman -> nothing"),
        ("everything_else", "parts: education -> nothing"),
        ("everything_else", "goes_to: corporate_complaints -> elsewhere"),
        ("early_referral", "opens_on: stage_2_response_sent -> stage_1_response_sent"),
        ("", "in_force.from: 2006-09-01 -> 2006-08-31"),
        ("", "stages: review_panel_requested -> complaint_received"),
        ("", "letters.stage_2_response.last_day_of: stage_3_request -> stage_2_request"),
        ("", "letters.stage_2_response.last_day_of: stage_3_request -> nothing"),
        ("", "letters.stage_1_extension.extended_until_of: extended_until_of -> last_day_of"),
        ("", "ends: withdrawn -> nothing"),
        ("", "ends: complaint_withdrawn -> complaint_received"),
        ("", "counting.month_end: last_day_of_the_month -> first_day_of_the_next_month"),
    } <= set(made)
    assert [] == [each for each in made.values() if each.procedure == procedure]
    assert not [says for rule, says in made if rule == "child_is_content" and "goes_to" in says]


def test_only_what_is_a_procedures_own(procedure: Procedure) -> None:
    """What is taken over is left alone, and a limit beside the law's is laid over it again."""
    local = load_procedure("sunderland/together-for-children-statutory")
    made = found(local, procedure)
    says = "length: 30 working days -> 31 working days"
    longer = made["review_panel_meeting", says].procedure.deadline("review_panel_meeting")
    law = made["review_panel_meeting", "force: policy -> must"].procedure.deadline(
        "review_panel_meeting"
    )

    assert (30, 31) == (longer.length.amount, longer.beside[0].length.amount)
    assert (Force.MUST, ()) == (law.force, law.beside)
    assert not [rule for rule, _ in made if rule in ("review_panel_report", "made_too_late")]
    header = ("counting", "ends", "stages", "letters")
    assert not [says for rule, says in made if says.startswith(header)]


def test_a_rule_that_replaces_the_laws(procedure: Procedure) -> None:
    """A tighter rule of law is changed where it stands, but never made looser than the law."""
    law = procedure.deadline("review_panel_meeting")
    tighter = evolve(law, length=evolve(law.length, amount=29))
    clocks = tuple(tighter if each is law else each for each in procedure.deadlines)
    made = found(evolve(procedure, deadlines=clocks), procedure)
    lengths = {says for rule, says in made if rule == law.id and says.startswith("length")}

    assert "length: 29 working days -> 28 working days" in lengths
    assert "length: 29 working days -> 30 working days" in lengths
    assert "length: 29 working days -> 29 calendar days" not in lengths


def test_a_reading_chosen_is_not_a_rule_of_its_own(procedure: Procedure) -> None:
    """A pack that only chooses another reading has no clock of its own to be wrong about."""
    law = procedure.deadline("stage_2_response")
    chosen = deadline_with_reading(law, "from_statement_agreed")
    clocks = tuple(chosen if each is law else each for each in procedure.deadlines)
    made = found(evolve(procedure, deadlines=clocks), procedure)

    assert {""} == {rule for rule, _ in made}


def test_versions_give_way_on_another_day() -> None:
    """The day on which one version gives way to the next moves for both of them."""
    pack = load_procedure("sunderland/together-for-children-corporate")

    def spans(says: str) -> Iterator[tuple[date, date | None]]:
        made = found(pack)["stage_2_response", says].procedure
        for version in made.deadline("stage_2_response").versions:
            assert version.in_force is not None
            yield version.in_force.first, version.in_force.last

    first, eve, day = date(2023, 4, 1), date(2024, 3, 31), date(2024, 4, 1)
    assert [(first, date(2024, 3, 30)), (eve, None)] == list(
        spans("in_force.until: 2024-03-31 -> 2024-03-30")
    )
    assert [(first, day), (date(2024, 4, 2), None)] == list(
        spans("in_force.from: 2024-04-01 -> 2024-04-02")
    )
    assert [(date(2023, 3, 31), eve), (day, None)] == list(
        spans("in_force.from: 2023-04-01 -> 2023-03-31")
    )
    assert ("", "versions_by: stage_2_requested -> complaint_received") in found(pack)


def test_versions_that_do_not_meet_stay_as_they_are() -> None:
    """Of three versions, the last does not move with the end of the first."""
    pack = load_procedure("sunderland/together-for-children-corporate")
    clock = pack.deadline("stage_2_response")
    first, last = clock.versions
    middle = evolve(last, in_force=InForce(date(2024, 4, 1), date(2025, 3, 31)))
    latest = evolve(last, in_force=InForce(date(2025, 4, 1)))
    three = evolve(latest, versions=(first, middle, latest))
    clocks = tuple(three if each is clock else each for each in pack.deadlines)
    made = found(evolve(pack, deadlines=clocks))
    moved = made[clock.id, "in_force.until: 2024-03-31 -> 2024-03-30"].procedure

    assert [date(2024, 3, 31), date(2025, 4, 1)] == [
        each.in_force.first
        for each in moved.deadline(clock.id).versions[1:]
        if each.in_force is not None
    ]
