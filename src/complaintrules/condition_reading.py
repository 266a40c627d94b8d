"""
Located text read as conditions, each question checked against the kind of its fact.

Knows the compact spelling of conditions. Knows nothing of what follows from them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from complaintrules.conditions import All, AnyOf, Condition, Question
from complaintrules.errors import Faults
from complaintrules.fields import day, items, kind_of, list_of, one_of, quoted
from complaintrules.operators import operators_for
from complaintrules.rule_forms import ALL, ANY
from complaintrules.source import Block, Node, Text
from complaintrules.vocabulary import CLOCK, EVENT, FactKind, Vocabulary


def condition_reader(
    vocabulary: Vocabulary, clocks: frozenset[str]
) -> Callable[[Node, Faults], Condition | None]:
    """
    Return a reader of conditions.

    ``all`` and ``any`` take a list; a question is ``fact: operator`` or
    ``fact: {operator: value}``.
    """

    def read(node: Node, faults: Faults) -> Condition | None:
        if not isinstance(node, Block) or len(node.entries) != 1:
            faults.add(
                "CR107",
                node.place,
                f"expected one of all, any or a fact with its question, got {kind_of(node)}",
                "put several questions in a list under all or any",
            )
            return None
        key, value = node.entries[0]
        if key.value not in (ALL, ANY):
            return _question(key, value, faults)
        parts = [read(item, faults) for item in items(value, faults, "questions")]
        if not parts:
            faults.add("CR108", value.place, f"nothing is listed under {key.value}")
        known = tuple(part for part in parts if part is not None)
        if not parts or len(known) < len(parts):
            return None
        both = All if key.value == ALL else AnyOf
        return both(known, place=key.place)

    def _question(key: Text, value: Node, faults: Faults) -> Question | None:
        fact = vocabulary.facts.get(key.value)
        if fact is None and key.value not in clocks and key.value not in vocabulary.events:
            faults.add(
                "CR201",
                key.place,
                f"{quoted(key.value)} is neither a fact, an event, a deadline nor a window",
                faults.did_you_mean(key.value, [*vocabulary.facts, *vocabulary.events, *clocks]),
            )
            return None
        other = CLOCK if key.value in clocks else EVENT
        kind = fact.kind if fact else other
        return _asked(key, kind, fact.choices if fact else (), value, faults)

    return read


def _asked(
    key: Text, kind: str, choices: tuple[str, ...], value: Node, faults: Faults
) -> Question | None:
    """Return the question that *value* puts to a fact of *kind*."""
    name = key.value
    written: Node = value
    operand_node: Node | None = None
    if isinstance(value, Block) and len(value.entries) == 1:
        written, operand_node = value.entries[0]
    known = operators_for(kind)
    if not isinstance(written, Text):
        faults.add("CR107", value.place, "expected one operator", f"known here: {', '.join(known)}")
        return None
    operator = written.value
    if operator not in known:
        faults.add(
            "CR208",
            written.place,
            f"{name} cannot be asked {quoted(operator)}",
            faults.did_you_mean(operator, known),
        )
        return None
    if known[operator] != (operand_node is not None):
        takes = "needs a value" if known[operator] else "takes no value"
        faults.add("CR208", written.place, f"the operator {operator} {takes}")
        return None
    if operand_node is None:
        return Question(name, kind, operator, place=key.place)
    operand = _operand(kind, choices, operand_node, faults)
    if operand is None:
        return None
    return Question(name, kind, operator, operand, place=key.place)


def _operand(
    kind: str, choices: tuple[str, ...], node: Node, faults: Faults
) -> date | frozenset[str] | None:
    """Return the value that a question compares with."""
    if kind == FactKind.DATE:
        return day(node, faults)
    words = list_of(one_of(choices))(node, faults)
    return frozenset(words) if words else None
