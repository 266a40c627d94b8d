"""What mentions what in a procedure."""

from pathlib import Path

from complaintrules.proof.reading import Names
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

MET, FOLLOWED = "\n    met_by: answered", "\n    met_by: followed_up"


def names_of(procedure_id: str) -> Names:
    """Return what the rules of a shipped procedure make of its names."""
    return Names.of(load_procedure(procedure_id))


def test_clocks_that_stand_by_themselves() -> None:
    """Windows that rest on facts and outer events alone are walked alone."""
    names = names_of("england/children-act-1989")
    alone = [names.procedure.deadline_ids[number] for number in names.alone]

    expected = ["complaint_time_limit", "resubmission_after_proceedings", "ombudsman_time_limit"]
    assert expected == alone


def test_a_duty_stands_alone_only_with_events_of_its_own() -> None:
    """What answers the Ombudsman's enquiry is of no other clock's concern."""
    names = names_of("shropshire/corporate")
    alone = [names.procedure.deadline_ids[number] for number in names.alone]

    assert ["ombudsman_enquiry_answer", "ombudsman_time_limit"] == alone
    assert frozenset({"stage_2_response_sent"}) == names.untimed


def test_a_duty_that_shares_its_answer_does_not_stand_alone(tmp_path: Path) -> None:
    """A duty from an outer event that the same answer meets is walked with the others."""
    hearing = "starts_on: chased\n    met_by: answered"
    procedure = changed(tmp_path, "starts_on: answered\n    met_by: followed_up", hearing)

    assert (0,) == Names.of(procedure).alone
    assert frozenset({"chased"}) == Names.of(procedure).outside


def test_a_clock_that_a_condition_asks_about_does_not_stand_alone(tmp_path: Path) -> None:
    """What a start depends on is walked with it, and so is an event that a condition names."""
    asking = (
        "starts_on:\n      - when: {any: [{time_to_complain: is_met}, {chased: has_happened}]}\n"
        "        on: received\n      - otherwise: received\n    met_by: answered"
    )
    names = Names.of(changed(tmp_path, "starts_on: received\n    met_by: answered", asking))

    assert () == names.alone
    assert frozenset({"chased"}) == names.outside
    assert frozenset({"time_to_complain", "chased"}) == names.asked


def test_beginnings() -> None:
    """A case begins with what opens the first stage, or with what lets it come."""
    names = names_of("sunderland/together-for-children-corporate")

    assert ("complaint_received", "initial_contact_received") == names.openings
    assert ("received",) == Names.of(sound()).openings


def test_permissions_that_lead_nowhere_are_idle() -> None:
    """Mediation opens on an event of its own, and leads to nothing that a clock waits for."""
    names = names_of("birmingham/childrens-trust-local")
    permissions = names.procedure.permissions

    assert ["mediation"] == [permissions[number].id for number in names.idle]


def test_what_a_permission_is_for() -> None:
    """It is for what closes it, but ends, what a clock waits for and what another opens."""

    def led(procedure_id: str) -> dict[str, tuple[str, ...]]:
        names = names_of(procedure_id)
        return {
            each.id: events
            for each, events in zip(names.procedure.permissions, names.led, strict=True)
        }

    expected = {"early_referral": ("referred_to_ombudsman",), "withdrawal": ()}
    assert expected == led("england/children-act-1989")
    assert () == led("birmingham/childrens-trust-local")["mediation_offer"]


def test_the_stages_to_which_clocks_belong() -> None:
    """That which opens on what starts a clock, or else that which it closes or leads to."""
    names = names_of("england/children-act-1989")
    homes = dict(zip(names.procedure.deadline_ids, names.homes, strict=True))

    expected = {
        "complaint_time_limit": 0,
        "stage_1_response": 0,
        "stage_2_request": 1,
        "stage_2_response": 1,
        "review_panel_meeting": 2,
        "ombudsman_time_limit": 3,
    }
    assert expected == {name: homes[name] for name in expected}
    assert (0, 0, -1, 1, 1) == Names.of(sound()).homes


def test_events_from_outside_come_at_a_stage(tmp_path: Path) -> None:
    """At those of the clocks on which they bear; at any, where one of these belongs to none."""
    by_chase = f"starts_on: received{MET}", f"starts_on: {{earlier_of: [received, chased]}}{MET}"
    assert {"chased": frozenset({0})} == Names.of(changed(tmp_path, *by_chase)).comes_at

    shelving = f"starts_on: answered{FOLLOWED}", f"starts_on: chased{FOLLOWED}"
    names = Names.of(changed(tmp_path, *by_chase, *shelving))
    assert {} == names.comes_at
    assert "chased" in names.outside
