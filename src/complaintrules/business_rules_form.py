"""
Conditions in business-rules' own form, to be shown and edited elsewhere and read back.

Knows both spellings of a condition. Knows nothing of cases, and evaluates nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from complaintrules.condition_reading import condition_reader
from complaintrules.conditions import All, Condition, Question
from complaintrules.errors import Faults
from complaintrules.fields import Fields, items, kind_of, text
from complaintrules.operators import TYPES
from complaintrules.rules import EligibilityTest
from complaintrules.source import Block, Node, Text
from complaintrules.vocabulary import CLOCK, EVENT, FactDeclaration, Vocabulary

#: What a rule's condition leads to, as actions of business-rules.
REQUIREMENT, EXCLUSION = "requirement_holds", "exclusion_holds"


def exported(
    vocabulary: Vocabulary, clocks: Iterable[str], tests: Iterable[EligibilityTest]
) -> dict[str, Any]:
    """Return variables, operators, actions and rules as business-rules writes them out."""
    used = sorted({type_.name: type_ for type_ in TYPES.values()}.items())
    return {
        "variables": [
            *(_variable(fact) for fact in vocabulary.facts.values()),
            *(
                _plain_variable(event.name, event.means, EVENT)
                for event in vocabulary.events.values()
            ),
            *(_plain_variable(clock, clock.replace("_", " "), CLOCK) for clock in clocks),
        ],
        "variable_type_operators": {name: type_.get_all_operators() for name, type_ in used},
        "actions": [
            {"name": name, "label": name.replace("_", " "), "params": []}
            for name in (REQUIREMENT, EXCLUSION)
        ],
        "rules": [
            {
                "name": test.id,
                "conditions": condition_form(test.when),
                "actions": [{"name": EXCLUSION if test.excludes else REQUIREMENT, "params": {}}],
            }
            for test in tests
        ],
    }


def _variable(fact: FactDeclaration) -> dict[str, Any]:
    """Return a fact as a variable; its words are the options."""
    options = [{"name": choice, "label": choice.replace("_", " ")} for choice in fact.choices]
    return _plain_variable(fact.name, fact.asks, fact.kind) | {"options": options}


def _plain_variable(name: str, label: str, kind: str) -> dict[str, Any]:
    """Return a variable without options."""
    return {"name": name, "label": label, "field_type": TYPES[kind].name, "options": []}


def condition_form(condition: Condition) -> dict[str, Any]:
    """
    Return a condition in business-rules' form.

        >>> condition_form(Question("anonymous", "yes_or_no", "is_true"))
        {'name': 'anonymous', 'operator': 'is_true', 'value': None}
    """
    if isinstance(condition, Question):
        operand: Any = condition.operand
        if isinstance(operand, frozenset):
            operand = sorted(operand)
        if isinstance(operand, date):
            operand = operand.isoformat()
        return {"name": condition.name, "operator": condition.operator, "value": operand}
    key = "all" if isinstance(condition, All) else "any"
    return {key: [condition_form(part) for part in condition.parts]}


def edited(
    node: Node, faults: Faults, vocabulary: Vocabulary, clocks: frozenset[str]
) -> Mapping[str, Condition]:
    """Return the conditions of the rules in an export, by rule; *faults* gets what is wrong."""
    fields = Fields.of(
        node,
        faults,
        what="an export",
        needed=["rules"],
        allowed=["variables", "variable_type_operators", "actions"],
    )
    rules = fields.node("rules") if fields else None
    read = condition_reader(vocabulary, clocks)
    found: dict[str, Condition] = {}
    for item in () if rules is None else items(rules, faults, "rules"):
        rule = Fields.of(item, faults, what="a rule", needed=["name", "conditions", "actions"])
        name = rule.read("name", text) if rule else None
        conditions = rule.node("conditions") if rule else None
        compact = None if conditions is None else _compact(conditions, faults)
        condition = None if compact is None else read(compact, faults)
        if name in found:
            faults.add("CR204", item.place, f"the rule {name!r} is there twice")
        elif name is not None and condition is not None:
            found[name] = condition
    return found


def _compact(node: Node, faults: Faults) -> Node | None:
    """Return a condition in our spelling, so that one reader checks both."""
    if isinstance(node, Block) and len(node.entries) == 1:
        key, value = node.entries[0]
        if key.value in ("all", "any"):
            parts = [_compact(item, faults) for item in items(value, faults, "conditions")]
            known = tuple(part for part in parts if part is not None)
            whole = type(value)(known, value.place) if not isinstance(value, Text | Block) else None
            return Block(((key, whole),), node.place) if whole is not None else None
    if not isinstance(node, Block):
        faults.add("CR107", node.place, f"expected a condition, got {kind_of(node)}")
        return None
    needed = ["name", "operator", "value"]
    fields = Fields.of_block(node, faults, what="a condition", needed=needed)
    name, operator, operand = map(fields.node, ("name", "operator", "value"))
    for wanted in (name, operator):
        if wanted is not None:
            text(wanted, faults)
    if not isinstance(name, Text) or not isinstance(operator, Text) or operand is None:
        return None
    asked: Node = Block(((operator, operand),), operator.place)
    if isinstance(operand, Text) and operand.value == "null":
        asked = operator
    return Block(((name, asked),), node.place)
