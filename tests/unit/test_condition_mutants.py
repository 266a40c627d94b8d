"""Mistakes in conditions."""

from datetime import date

import pytest

from complaintrules.condition_mutants import answer_alike, condition_changes
from complaintrules.conditions import All, AnyOf, Condition, Question
from complaintrules.procedure import Procedure
from complaintrules.vocabulary import EventDeclaration, FactDeclaration, FactKind, Vocabulary

VOCABULARY = Vocabulary(
    {name: EventDeclaration(name, name) for name in ("sent", "received")},
    {
        "late": FactDeclaration("late", FactKind.YES_OR_NO, "?"),
        "fair": FactDeclaration("fair", FactKind.YES_OR_NO, "?"),
        "since": FactDeclaration("since", FactKind.DATE, "?"),
        "who": FactDeclaration("who", FactKind.ONE_OF, "?", ("child", "parent")),
        "about": FactDeclaration("about", FactKind.ONE_OR_MORE_OF, "?", ("a", "b")),
        "cases": FactDeclaration(
            "cases", FactKind.NONE_OR_MORE_OF, "?", tuple(map(str, range(18)))
        ),
    },
)
LATE = Question("late", "yes_or_no", "is_true")
FAIR = Question("fair", "yes_or_no", "is_true")

#: A fact with too many answers to be told apart, and too many facts.
EACH_BY_ITSELF = AnyOf(
    tuple(
        Question("cases", "none_or_more_of", "contains_all", frozenset({str(number)}))
        for number in range(1, 18)
    )
)
ABOUT_ANYTHING = AnyOf(tuple(Question(f"event_{n}", "event", "has_happened") for n in range(18)))


def says(condition: Condition) -> list[str]:
    """Return the mistakes of a condition in words."""
    return [str(change.value) for change in condition_changes("when", condition, VOCABULARY)]


def test_questions() -> None:
    """A question has another operator, another fact, another value, or another day."""
    since = Question("since", "date", "before", date(2026, 9, 1))

    assert ["late is false", "fair is true"] == says(LATE)
    assert "since before 2026-08-31" in says(since)
    assert "since on or before 2026-09-01" in says(since)
    assert ["sent has not happened", "received has happened"] == says(
        Question("sent", "event", "has_happened")
    )
    assert ["panel is met"] == says(Question("panel", "clock", "is_missed"))


def test_values() -> None:
    """A word of a value goes, or another comes; the last is never taken away."""
    one = Question("who", "one_of", "is_contained_by", frozenset({"child"}))
    both = Question("who", "one_of", "is_contained_by", frozenset({"child", "parent"}))

    assert "who is contained by child, parent" in says(one)
    assert {"who is contained by child", "who is contained by parent"} <= set(says(both))


def test_connectives() -> None:
    """All becomes any, any all, and a part is left out; a single part stays."""
    assert {"(late is true or fair is true)", "(late is true)"} <= set(says(All((LATE, FAIR))))
    assert "(late is true and fair is true)" in says(AnyOf((LATE, FAIR)))
    assert ["(late is false)", "(fair is true)"] == says(All((LATE,)))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (All((LATE, FAIR)), All((FAIR, LATE)), True),
        (All((LATE, FAIR)), AnyOf((LATE, FAIR)), False),
        (
            Question("who", "one_of", "is_contained_by", frozenset({"child"})),
            Question("who", "one_of", "shares_at_least_one_element_with", frozenset({"child"})),
            True,
        ),
        (
            Question("about", "one_or_more_of", "contains_all", frozenset({"a"})),
            Question("about", "one_or_more_of", "is_contained_by", frozenset({"a"})),
            False,
        ),
        (
            Question("sent", "event", "has_happened"),
            Question("sent", "event", "has_not_happened"),
            False,
        ),
        (
            AnyOf((Question("panel", "clock", "is_met"),)),
            Question("panel", "clock", "is_met"),
            True,
        ),
        (
            Question("since", "date", "before", date(2026, 9, 1)),
            Question("since", "date", "on_or_before", date(2026, 8, 31)),
            True,
        ),
        (
            Question("since", "date", "before", date(2026, 9, 1)),
            Question("since", "date", "on_or_before", date(2026, 9, 1)),
            False,
        ),
        (EACH_BY_ITSELF, EACH_BY_ITSELF, False),
        (ABOUT_ANYTHING, ABOUT_ANYTHING, False),
    ],
)
def test_what_answers_alike(one: Condition, other: Condition, *, alike: bool) -> None:
    """Every answer is tried; of too many answers nothing is claimed."""
    assert alike is answer_alike(one, other, VOCABULARY)


def test_a_fact_beside_its_like(procedure: Procedure) -> None:
    """Only facts of the same kind with the same words can be mistaken for each other."""
    subject = Question("subject", "one_or_more_of", "contains_all", frozenset({"education"}))
    names = {each.value.name for each in condition_changes("when", subject, procedure.vocabulary)}

    assert {"subject"} == names
