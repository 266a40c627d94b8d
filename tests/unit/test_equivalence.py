"""Why two procedures answer alike."""

import pytest
from attrs import evolve

from complaintrules.equivalence import why_alike
from complaintrules.procedure import Procedure
from complaintrules.procedure_mutants import mutants
from complaintrules.rulebook import load_procedure


@pytest.mark.parametrize(
    ("pack", "rule", "says", "reason"),
    [
        ("england/children-act-1989", "", "working_day.never: good_friday -> nothing", "days off"),
        ("england/children-act-1989", "", "working_day.never: sunday -> nothing", ""),
        (
            "england/children-act-1989",
            "",
            "facts.early_referral_conditions_met.decided_by: authority -> nothing",
            "no test",
        ),
        (
            "england/children-act-1989",
            "",
            "facts.would_prejudice_proceedings.decided_by: authority -> nothing",
            "",
        ),
        (
            "birmingham/childrens-trust-local",
            "",
            "counting.month_end: last_day_of_the_month -> first_day_of_the_next_month",
            "every period of months",
        ),
        (
            "england/complaint-handling-code-2024",
            "",
            "counting.month_end: last_day_of_the_month -> first_day_of_the_next_month",
            "",
        ),
        (
            "birmingham/childrens-trust-local",
            "",
            "counting.end_on_a_day_off: stands -> moves_to_the_next_working_day",
            "",
        ),
        (
            "england/children-act-1989",
            "data_protection",
            "parts: nothing -> education",
            "",
        ),
        (
            "england/children-act-1989",
            "everything_else",
            "parts: nothing -> part_3_services",
            "a route before it",
        ),
        (
            "england/children-act-1989",
            "review_panel_meeting",
            "length: 30 working days -> 31 working days",
            "",
        ),
    ],
)
def test_reasons(pack: str, rule: str, says: str, reason: str) -> None:
    """A reason is given where one can be computed, and only there."""
    procedure = load_procedure(pack)
    made = (each for each in mutants(procedure) if each.rule == rule and str(each.change) == says)
    why = why_alike(procedure, next(made).procedure)

    assert reason in why
    assert bool(reason) is bool(why)


def test_conditions_that_hold_in_the_same_cases(procedure: Procedure) -> None:
    """A test or a permission may ask in other words, but not decide otherwise too."""
    says = "complainant is contained by"
    made = [
        each
        for each in mutants(procedure)
        if each.rule == "complainant_may_make_representations"
        and each.change.kind == "operator"
        and each.change.was.startswith(says)
    ]
    words = [why_alike(procedure, each.procedure) for each in made]
    permission = next(rule for rule in procedure.permissions if rule.when is None)
    others = tuple(rule for rule in procedure.permissions if rule is not permission)

    assert {"the condition holds in the same cases", ""} == set(words)
    assert "" == why_alike(procedure, evolve(procedure, permissions=others))
