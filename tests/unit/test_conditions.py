"""Truth with unknowns."""

from datetime import date
from itertools import permutations, product

import pytest

from complaintrules.conditions import (
    All,
    AnyOf,
    Condition,
    Lookup,
    Question,
    names_in,
    truth,
    unsettled,
)

A, B, C = (Question(name, "yes_or_no", "is_true") for name in "abc")


def known(facts: dict[str, bool]) -> Lookup:
    """Return what gives the value of a fact."""
    return facts.get


@pytest.mark.parametrize("values", [*product([True, False, None], repeat=3)])
@pytest.mark.parametrize("kind", [All, AnyOf])
def test_order_never_matters(kind: type[All | AnyOf], values: tuple[bool | None, ...]) -> None:
    """All and any give one answer for every order of their parts, unknown parts included."""
    lookup = dict(zip("abc", values, strict=True)).get
    answers = {truth(kind(parts), lookup) for parts in permutations((A, B, C))}

    assert 1 == len(answers)


@pytest.mark.parametrize("values", [*product([True, False, None], repeat=3)])
def test_unknown_is_what_no_completion_settles(values: tuple[bool | None, ...]) -> None:
    """A condition is unknown exactly when its unknown facts could still turn it either way."""
    condition = All((A, AnyOf((B, C))))
    choices = [[value] if value is not None else [True, False] for value in values]
    full = {
        truth(condition, dict(zip("abc", completion, strict=True)).get)
        for completion in product(*choices)
    }
    partial = truth(condition, dict(zip("abc", values, strict=True)).get)

    assert (None if len(full) > 1 else full.pop()) is partial


def test_what_would_settle_it() -> None:
    """Only facts that are still in the way are named, each once."""
    condition = All((AnyOf((A, B)), AnyOf((B, C))))

    assert ("b", "c") == unsettled(condition, known({"a": True}))
    assert ("a", "b", "c") == unsettled(condition, known({}))
    assert () == unsettled(condition, known({"b": True}))


def test_every_name_is_listed_once() -> None:
    """The names that a condition asks about come in order of appearance."""
    condition: Condition = AnyOf((C, All((A, C))))

    assert ("c", "a") == names_in(condition)
    assert ("a",) == names_in(A)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (A, "a is true"),
        (
            Question("kin", "one_of", "is_contained_by", frozenset({"y", "x"})),
            "kin is contained by x, y",
        ),
        (Question("day", "date", "before", date(2026, 9, 1)), "day before 2026-09-01"),
    ],
)
def test_a_question_reads_as_words(question: Question, words: str) -> None:
    """A question can be shown to a person."""
    assert words == str(question)
