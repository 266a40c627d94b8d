"""How lives stand, held against the reference."""

from datetime import date

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.proof.counterexamples import as_case
from complaintrules.proof.standing import CLOSED, FAILS, MAY, UNSURE, WAITS, Judge, Life
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import STATUSES

PROCEDURE = load_procedure("england/children-act-1989")
JUDGE = Judge.of(PROCEDURE)
DAY = date(2026, 5, 5).toordinal()
ANSWERED = Life(DAY, {"complaint_received": DAY - 40, "stage_2_response_sent": DAY}, {})
AGREED = {"early_referral_conditions_met": True, "early_referral_agreed": True}


def test_cells_are_those_of_the_reference() -> None:
    """Status, start and last day of each clock are the reference's."""
    standing = JUDGE.standing(ANSWERED)
    result = assess(Case.from_mapping(as_case(ANSWERED), PROCEDURE), PROCEDURE, on=date(2026, 5, 5))

    assert result.stage == JUDGE.stages[standing.stage]
    assert [each.status for each in result.deadlines] == [
        STATUSES[cell.status] for cell in standing.cells
    ]
    assert [each.due_by for each in result.deadlines] == [
        date.fromordinal(cell.due_by) if cell.due_by else None for cell in standing.cells
    ]


def early_referral(life: Life) -> int:
    """Return how the permission to go to the Ombudsman early stands."""
    return JUDGE.standing(life).permissions[0]


def test_permissions() -> None:
    """One waits for its event, then depends on its condition, and is closed for good."""
    refused = AGREED | {"early_referral_agreed": False}

    assert WAITS == early_referral(Life(DAY, {"complaint_received": DAY}, {}))
    assert UNSURE == early_referral(ANSWERED)
    assert MAY == early_referral(ANSWERED._replace(facts=AGREED))
    assert FAILS == early_referral(ANSWERED._replace(facts=refused))
    assert CLOSED == early_referral(ANSWERED.with_event("review_panel_requested", DAY))


def test_an_event_that_happens_again() -> None:
    """The first day stays the event's; later ones are found from a day on."""
    life = ANSWERED.with_event("complaint_received", DAY + 3)

    assert DAY - 40 == life.events["complaint_received"]
    assert DAY - 40 == life.later("complaint_received", DAY - 50)
    assert DAY + 3 == life.later("complaint_received", DAY)
    assert life.later("complaint_received", DAY + 4) == 0


def test_conditions_ask_of_facts_events_and_clocks() -> None:
    """A name is looked up as the reference does."""
    life = ANSWERED.with_fact("anonymous", value=True)
    lookup = JUDGE.lookup(life, JUDGE.standing(life).cells)

    assert lookup("anonymous") is True
    assert lookup("stage_2_response_sent") is True
    assert lookup("review_panel_met") is False
    assert lookup("complaint_time_limit") is None
