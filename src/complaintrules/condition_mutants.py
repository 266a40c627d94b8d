"""
Small mistakes in conditions, and whether one condition answers as another in every case.

Knows questions, all and any. Knows nothing of what follows from a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod

from attrs import evolve

from complaintrules.condition_search import NotSettledError, telling_answers
from complaintrules.conditions import All, AnyOf, Condition, Question, truth
from complaintrules.mutants import Change, Kind, other_days, put, put_at
from complaintrules.operators import operators_for
from complaintrules.vocabulary import EVENT, Vocabulary

#: More answers than any condition of a rule file has; beyond them nothing is claimed.
_ANSWERS_TRIED = 200_000


def condition_changes(key: str, condition: Condition, vocabulary: Vocabulary) -> Iterator[Change]:
    """Yield each condition that is one mistake away from *condition*."""
    if isinstance(condition, Question):
        yield from _question_changes(key, condition, vocabulary)
        return
    if len(condition.parts) > 1:
        other = AnyOf(condition.parts) if isinstance(condition, All) else All(condition.parts)
        was, now = ("all", "any") if isinstance(condition, All) else ("any", "all")
        yield Change(Kind.CONNECTIVE, key, was, now, other)
    for at, part in enumerate(condition.parts):
        rest = (*condition.parts[:at], *condition.parts[at + 1 :])
        if rest:
            fewer = evolve(condition, parts=rest)
            yield Change(Kind.OMISSION, key, str(part), "nothing", fewer)
        changes = condition_changes(key, part, vocabulary)
        yield from put(condition, "parts", put_at(condition.parts, at, changes))


def _question_changes(key: str, question: Question, vocabulary: Vocabulary) -> Iterator[Change]:
    """Yield the question with another operator, value or fact."""
    needs = operators_for(question.kind)
    for operator, needs_value in needs.items():
        if operator != question.operator and needs_value == needs[question.operator]:
            other = evolve(question, operator=operator)
            yield Change(Kind.OPERATOR, key, str(question), str(other), other)
    for name in _asked_alike(question, vocabulary):
        other = evolve(question, name=name)
        yield Change(Kind.FACT, key, str(question), str(other), other)
    operand = question.operand
    if isinstance(operand, frozenset):
        for word in sorted(operand) if len(operand) > 1 else ():
            fewer = evolve(question, operand=operand - {word})
            yield Change(Kind.VALUE, key, f"{question.name} {word}", "nothing", fewer)
        for word in vocabulary.facts[question.name].choices:
            if word not in operand:
                more = evolve(question, operand=operand | {word})
                yield Change(Kind.VALUE, key, "nothing", f"{question.name} {word}", more)
    elif operand is not None:
        yield from put(question, "operand", other_days(key, operand))


def _asked_alike(question: Question, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the other names of which the same can be asked."""
    fact = vocabulary.facts.get(question.name)
    if fact is not None:
        for other in vocabulary.facts.values():
            if other is not fact and (other.kind, other.choices) == (fact.kind, fact.choices):
                yield other.name
    elif question.kind == EVENT:
        yield from (name for name in vocabulary.events if name != question.name)


def answer_alike(one: Condition, other: Condition, vocabulary: Vocabulary) -> bool:
    """Return whether two conditions hold in the same cases, which is tried on every answer."""
    try:
        told_apart = telling_answers((one, other), vocabulary)
    except NotSettledError:
        return False
    answers = [
        answers if name in vocabulary.events else (None, *answers)
        for name, answers in told_apart.items()
    ]
    if prod(map(len, answers)) > _ANSWERS_TRIED:
        return False
    tried = (dict(zip(told_apart, given, strict=True)).get for given in product(*answers))
    return all(truth(one, lookup) is truth(other, lookup) for lookup in tried)
