"""The forms of rule files; whole files are tried in tests/test_schemas.py."""

import pytest
from jsonschema import Draft202012Validator

from complaintrules.rule_forms import DEFINED, EXTENSION, FACT, RULES, STARTS_ON


def valid(form: object, value: object) -> bool:
    """Return whether an editor takes a value."""
    return Draft202012Validator({"allOf": [form], "$defs": DEFINED}).is_valid(value)


@pytest.mark.parametrize(
    ("longest", "fits"),
    [
        ("65 working days in all", True),
        ("1 year more", True),
        ("6 months from panel_requested", True),
        ("any length", True),
        ("65 days in all", False),
        ("65 working days", False),
    ],
)
def test_the_longest_extension(longest: str, *, fits: bool) -> None:
    """It says how long, and from where it is measured."""
    terms = {
        "grounds": "any",
        "granted_by": "manager",
        "notice": "x",
        "no_later_than": "any day",
    }

    assert fits == valid(EXTENSION.form, {"to_at_most": longest, **terms})


def test_exactly_one_answer() -> None:
    """A fact has one kind of answer."""
    assert valid(FACT.form, {"asks": "Who?", "one_of": ["child", "parent"]})
    assert not valid(FACT.form, {"asks": "Who?"})
    assert not valid(FACT.form, {"asks": "Who?", "answer": "a date", "one_of": ["child"]})
    assert not valid(STARTS_ON.form, {})


@pytest.mark.parametrize(
    ("condition", "fits"),
    [
        ({"anonymous": "is_true"}, True),
        ({"all": [{"answer": "is_missed"}, {"any": [{"panel_met": "has_happened"}]}]}, True),
        ({"subject": {"contains_all": ["a", "b"]}}, True),
        ({"arose_on": {"before": "2026-09-01"}}, True),
        ({"anonymous": "is_yes"}, False),
        ({"anonymous": "before"}, False),
        ({"a": "is_true", "b": "is_true"}, False),
        ({"all": []}, False),
    ],
)
def test_conditions(condition: dict[str, object], *, fits: bool) -> None:
    """A condition is one question, or several under one key."""
    assert fits == valid(DEFINED["condition"], condition)


def test_every_kind_of_rule_has_its_name_first() -> None:
    """The key that says what a rule is comes first among those that it needs."""
    assert list(RULES) == [next(iter(shape.needed)) for shape in RULES.values()]
