"""
The tests of eligibility asked of business-rules and of zen, each as its own manual shows.

Knows how the pack's tests are put to the two engines. Knows no clock but whether the complaint
was made too late, which is told to them as one more fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import zen
from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import (
    BaseVariables,
    boolean_rule_variable,
    select_multiple_rule_variable,
)

from complaintrules import load_procedure

from .by_hand import FUNCTIONS, MAY_COMPLAIN, PROCEEDINGS, Standing

PROCEDURE = load_procedure("england/children-act-1989")
TESTS = tuple(test.id for test in PROCEDURE.eligibility)
LATE = "complaint_time_limit_is_missed"
MISSED = frozenset({"overdue", "met_late"})

YES_OR_NO = (
    *("sufficient_interest", "about_this_authority", "acting_for_child", "child_agrees"),
    *("anonymous", "late_but_not_reasonable_to_expect_earlier", "can_still_be_considered_fairly"),
    *("would_prejudice_proceedings", "already_considered_at_all_stages"),
)
#: Both together excuse a late complaint.
EXCUSES = ("late_but_not_reasonable_to_expect_earlier", "can_still_be_considered_fairly")
SEVERAL = ("subject", "concurrent_proceedings")


def _reader(name: str) -> Callable[[Any], Any]:
    """Return a method that reads one fact."""

    def read(self: Any) -> Any:  # noqa: ANN401
        return self.facts[name]

    read.__name__ = name
    return read


def _complainant(self: Any) -> Any:  # noqa: ANN401
    """Return the complainant as a list, for the export asks for a shared element."""
    return (self.facts["complainant"],)


def _late(self: Any) -> Any:  # noqa: ANN401
    """Return whether the complaint was made too late."""
    return self.late


class Variables(BaseVariables):  # type: ignore[misc]
    """The facts as business-rules asks for them."""

    def __init__(self, facts: Mapping[str, Any], *, late: bool) -> None:
        """Take the facts, and whether the complaint was made too late."""
        self.facts, self.late = facts, late

    complainant = select_multiple_rule_variable()(_complainant)
    complaint_time_limit_is_missed = boolean_rule_variable()(_late)


for _name in YES_OR_NO:
    setattr(Variables, _name, boolean_rule_variable()(_reader(_name)))
for _name in SEVERAL:
    setattr(Variables, _name, select_multiple_rule_variable()(_reader(_name)))


def _holds(self: Any, test: str) -> None:  # noqa: ANN401
    """Note a test that holds."""
    self.holding.add(test)


class Actions(BaseActions):  # type: ignore[misc]
    """What business-rules does with a test that holds."""

    def __init__(self) -> None:
        """Begin with none."""
        self.holding: set[str] = set()

    holds = rule_action(params={"test": FIELD_TEXT})(_holds)


def _exported_rules() -> list[dict[str, Any]]:
    """Return the pack's own export, with the test's name handed to the action."""

    def asked(condition: dict[str, Any]) -> dict[str, Any]:
        for way in ("all", "any"):
            if way in condition:
                return {way: [asked(part) for part in condition[way]]}
        if condition["operator"] == "is_missed":  # a clock, which business-rules has no type for
            return {"name": LATE, "operator": "is_true", "value": None}
        return condition

    return [
        {
            "conditions": asked(rule["conditions"]),
            "actions": [{"name": "holds", "params": {"test": rule["name"]}}],
        }
        for rule in PROCEDURE.to_business_rules()["rules"]
    ]


RULES = _exported_rules()


def tests_by_business_rules(
    facts: Mapping[str, Any], clocks: Mapping[str, Standing]
) -> tuple[bool, ...]:
    """Return whether each test holds, by business-rules."""
    actions = Actions()
    late = clocks["complaint_time_limit"][0] in MISSED
    run_all(RULES, Variables(facts, late=late), actions)
    return tuple(test in actions.holding for test in TESTS)


def _some_of(name: str, choices: frozenset[str]) -> str:
    """Return zen's way to ask whether two lists share an element."""
    return f"some({name}, # in {listed(choices)})"


def listed(choices: Iterable[str]) -> str:
    """Return a list in zen's language."""
    return "[" + ", ".join(f"'{choice}'" for choice in sorted(choices)) + "]"


ZEN_TESTS = (
    f"complainant in {listed(MAY_COMPLAIN)} or sufficient_interest",
    _some_of("subject", FUNCTIONS),
    "about_this_authority",
    "not acting_for_child or child_agrees",
    "anonymous",
    f"{LATE} and not ({' and '.join(EXCUSES)})",
    "already_considered_at_all_stages",
    f"{_some_of('concurrent_proceedings', PROCEEDINGS)} and would_prejudice_proceedings",
)


def decision(tests: Mapping[str, str]) -> dict[str, Any]:
    """Return a decision of zen's that asks those tests, in its language, in one node."""
    place = {"x": 0, "y": 0}
    expressions = [{"id": test, "key": test, "value": asks} for test, asks in tests.items()]
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "position": place},
            {
                "id": "tests",
                "name": "tests",
                "type": "expressionNode",
                "position": place,
                "content": {"expressions": expressions},
            },
            {"id": "out", "name": "out", "type": "outputNode", "position": place},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "tests", "type": "edge"},
            {"id": "2", "sourceId": "tests", "targetId": "out", "type": "edge"},
        ],
    }


ZEN_RULES = decision(dict(zip(TESTS, ZEN_TESTS, strict=True)))
ENGINE = zen.ZenEngine({"loader": {"type": "static", "content": {"tests": ZEN_RULES}}})


def tests_by_zen(facts: Mapping[str, Any], clocks: Mapping[str, Standing]) -> tuple[bool, ...]:
    """Return whether each test holds, by zen."""
    late = clocks["complaint_time_limit"][0] in MISSED
    result = ENGINE.evaluate("tests", {**facts["for_zen"], LATE: late})["result"]
    return tuple(result[test] for test in TESTS)


def with_facts_for_zen(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts with those that zen reads beside them: no days, and lists for sets."""
    plain = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name, value in facts.items()
        if not isinstance(value, date)
    }
    return {**facts, "for_zen": plain}
