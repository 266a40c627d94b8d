"""What is said where conditions decide nothing; packs that trip it are in tests/findings."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from complaintrules import condition_search
from complaintrules.condition_checks import idle_conditions
from complaintrules.condition_search import Demand, NotSettledError, Search
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from tests import findings
from tests.unit.test_checks import PACKS

START = "(late is true and since after 2026-01-01)"
FINDINGS = Path(findings.__file__).parent


def pack(name: str) -> Procedure:
    """Return one of the packs that trip a check."""
    return load_procedure(FINDINGS / name / "pack.yaml")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "CR215-no-day-between",
            "since after 2026-06-30 and since before 2026-07-01 can never hold together",
        ),
        (
            "CR215-more-words-than-one",
            "in too_late, by contains all child, parent can never hold",
        ),
        (
            "CR215-nobody-is-eligible",
            "no complaint is ever eligible: none passes in_time and too_early at once",
        ),
        (
            "CR216-permission",
            "in talk, either late is true or late is false holds in every case",
        ),
        (
            "CR216-every-word",
            "in too_late, about is contained by housing, roads, schools holds in every case",
        ),
        (
            "CR218-twice-the-same",
            f"same complaints; the other stands at {FINDINGS}/CR218-twice-the-same/pack.yaml:27:3",
        ),
        (
            "CR214-start-never-taken",
            f"answer never starts where {START}: a start above is taken",
        ),
    ],
)
def test_what_is_said(name: str, says: str) -> None:
    """The smallest parts are named, and the rule that they are in."""
    (found,) = idle_conditions(pack(name))

    assert found.message.endswith(says)


def test_what_is_taken_over_is_not_told_again() -> None:
    """A procedure is not told of conditions and tests that are another's."""
    for folder in PACKS:
        if folder.name >= "CR214-start":
            other = load_procedure(folder / "pack.yaml")

            assert () == idle_conditions(other, other)


def test_a_test_of_ones_own_that_covers_the_laws() -> None:
    """It is told at the rule of one's own, whichever of the two is covered."""
    whole = pack("CR218-covered")
    narrow, wide = whole.eligibility
    for own, taken_over in ((narrow, wide), (wide, narrow)):
        base = evolve(whole, eligibility=(taken_over,))
        (found,) = idle_conditions(whole, base)

        assert (own.place, "CR218") == (found.place, found.code)
        assert found.message.endswith(f"the other stands at {taken_over.place}")


def test_where_nothing_can_be_settled_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """After everything is spent nothing more is tried, and that is told once."""
    monkeypatch.setattr(condition_search, "MOST_ASKED_IN_ALL", 40)
    procedure = pack("CR218-covered")
    many = tuple(evolve(procedure.eligibility[0], id=f"test_{number}") for number in range(50))
    *_, last = idle_conditions(evolve(procedure, eligibility=many))

    assert "CR217" == last.code
    assert last.message.endswith("was not settled, and what comes after it was not tried")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("CR218-covered", "whether a complaint can pass every test was not settled"),
        ("CR218-covered", "whether too_late and unfair cover each other was not settled"),
        (
            "CR214-start-never-taken",
            f"whether answer can start where {START} was not settled",
        ),
    ],
)
def test_what_is_not_settled_is_told(name: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that is given up is told, with what it was about."""

    def only_the_easy(_: Search, *demands: Demand) -> bool:
        if len(demands) > 1:
            raise NotSettledError
        return True

    monkeypatch.setattr(Search, "can_be", only_the_easy)
    found = idle_conditions(pack(name))

    assert ("CR217", says) in [(each.code, each.message) for each in found]


@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
def test_shipped_procedures_are_settled_soon(
    shipped: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundredth of what may be asked will do for every procedure that is shipped."""
    monkeypatch.setattr(condition_search, "MOST_ASKED_IN_ALL", 10_000)
    procedure = load_procedure(str(getattr(shipped, "id", "")))
    base = load_procedure(procedure.extends) if procedure.extends else None

    assert {"CR219"} >= {fault.code for fault in idle_conditions(procedure, base)}
