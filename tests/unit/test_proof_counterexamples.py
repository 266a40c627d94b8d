"""A state that breaks a property as a case file that anybody can run."""

from datetime import date
from pathlib import Path

from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import load_case
from complaintrules.proof.counterexamples import counterexamples
from complaintrules.proof.promises import Property, Violation
from complaintrules.proof.standing import Judge, Life
from complaintrules.rulebook import load_procedure
from complaintrules.vocabulary import Value

PROCEDURE = load_procedure("england/children-act-1989")
JUDGE = Judge.of(PROCEDURE)
DAY = date(2026, 5, 5).toordinal()
FACTS: dict[str, Value] = {
    "anonymous": False,
    "grounds_arose_on": date(2026, 1, 5),
    "complainant": "child",
    "subject": frozenset({"part_3_services", "education"}),
    "concurrent_proceedings": frozenset(),
    "early_referral_agreed": True,
}
LIFE = Life(
    DAY,
    {"complaint_received": DAY - 3, "stage_1_skipped_by_agreement": DAY - 3},
    FACTS,
    (("complaint_received", DAY),),
)


def violation(life: Life, depth: int = 1) -> Violation:
    """Return a violation in a life."""
    standing = JUDGE.standing(life)
    return Violation(Property.ONE_NEXT_STEP, "stage_1", "nothing", life, standing, depth)


def test_the_case_file_says_what_the_life_was(tmp_path: Path) -> None:
    """It can be read, and the reference judges it as the proof did."""
    (shown,) = counterexamples(JUDGE, [violation(LIFE)])
    path = tmp_path / shown.file_name
    path.write_text(shown.case, encoding="utf-8")
    case = load_case(path, PROCEDURE)

    assert "one-next-step-stage-1.yaml" == shown.file_name
    assert FACTS == case.facts
    assert [date(2026, 5, 2), date(2026, 5, 2), date(2026, 5, 5)] == [e.on for e in case.events]
    assert (
        assess(case, PROCEDURE, on=shown.on).stage == JUDGE.stages[violation(LIFE).standing.stage]
    )
    assert shown.is_confirmed


def test_the_shortest_is_shown_with_how_many_there_are() -> None:
    """One of each kind."""
    longer = violation(LIFE, depth=3)
    other = evolve(longer, about="")
    shown = counterexamples(JUDGE, [longer, violation(Life(DAY, {}, {})), other])

    assert [(1, "one-next-step-beginning.yaml"), (2, "one-next-step-stage-1.yaml")] == [
        (each.times, each.file_name) for each in shown
    ]
    assert "{}\n" == shown[1].case
    assert "stage_1" == shown[1].to_mapping()["about"]


def test_a_state_that_the_reference_does_not_see() -> None:
    """It is told as such."""
    wrong = evolve(violation(LIFE), standing=JUDGE.standing(Life(DAY, {}, {})))
    (shown,) = counterexamples(JUDGE, [wrong])

    assert not shown.is_confirmed
