"""
What can be assumed of the facts that a condition asks about: one way for each set of answers.

Knows which values of a fact a condition tells apart. Knows nothing of days or moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import product

from complaintrules.calendars import ONE_DAY
from complaintrules.conditions import Condition, Question
from complaintrules.operators import ask
from complaintrules.vocabulary import FactDeclaration, FactKind, Value


def questions_of(conditions: Iterable[Condition]) -> tuple[Question, ...]:
    """Return every question that conditions ask, once."""
    return tuple(dict.fromkeys(each for part in conditions for each in _questions(part)))


def _questions(condition: Condition) -> Iterator[Question]:
    """Yield the questions of a condition."""
    if isinstance(condition, Question):
        yield condition
    else:
        for part in condition.parts:
            yield from _questions(part)


def assumptions(
    questions: Iterable[Question],
    facts: Mapping[str, FactDeclaration],
    known: Mapping[str, Value],
) -> Iterator[dict[str, Value]]:
    """
    Yield what to assume of the facts not *known* that are asked about; an absent one is unknown.

    There is one way for each set of answers that the questions can have.
    """
    asked: dict[str, list[Question]] = {}
    for question in questions:
        if question.name in facts and question.name not in known:
            asked.setdefault(question.name, []).append(question)
    ways = [[None, *_told_apart(facts[name], about)] for name, about in asked.items()]
    for values in product(*ways):
        chosen = zip(asked, values, strict=True)
        yield {name: value for name, value in chosen if value is not None}


def _told_apart(fact: FactDeclaration, questions: list[Question]) -> list[Value]:
    """Return values of a fact, one for each set of answers to the questions about it."""
    found: dict[tuple[bool, ...], Value] = {}
    for value in _values(fact, questions):
        answers = tuple(ask(each.kind, value, each.operator, each.operand) for each in questions)
        found.setdefault(answers, value)
    return list(found.values())


def _values(fact: FactDeclaration, questions: list[Question]) -> Iterator[Value]:
    """Yield values that between them answer each question in each way that one value can."""
    if fact.kind is FactKind.YES_OR_NO:
        yield from (True, False)
    elif fact.kind is FactKind.DATE:
        for question in questions:
            if isinstance(question.operand, date):
                yield from (question.operand + step * ONE_DAY for step in (-1, 0, 1))
    elif fact.kind is FactKind.ONE_OF:
        yield from fact.choices
    else:
        yield from (frozenset({choice}) for choice in fact.choices)
        yield frozenset(fact.choices)
        if fact.kind is FactKind.NONE_OR_MORE_OF:
            yield frozenset()
