"""Conditions in business-rules' own form."""

import json
from typing import Any

import pytest
from business_rules.engine import check_conditions_recursively
from business_rules.variables import BaseVariables, rule_variable

from complaintrules.conditions import truth
from complaintrules.errors import RuleFileError
from complaintrules.operators import TYPES
from complaintrules.procedure import Procedure


def test_there_and_back(procedure: Procedure) -> None:
    """An export that nobody edited gives the same procedure, through JSON as well."""
    export = json.loads(json.dumps(procedure.to_business_rules()))

    assert procedure == procedure.with_business_rules(export)


def test_the_export_has_what_a_rule_builder_asks_for(procedure: Procedure) -> None:
    """Every variable has a label, a type that has operators, and its words as options."""
    export = procedure.to_business_rules()
    (complainant,) = (each for each in export["variables"] if each["name"] == "complainant")

    assert {"variables", "variable_type_operators", "actions", "rules"} == set(export)
    assert "select_multiple" == complainant["field_type"]
    assert {"name": "foster_carer", "label": "foster carer"} not in complainant["options"]
    assert {"name": "care_leaver", "label": "care leaver"} in complainant["options"]
    assert {each["field_type"] for each in export["variables"]} <= set(
        export["variable_type_operators"]
    )


def test_an_edited_condition_is_taken_over(procedure: Procedure) -> None:
    """A condition changed in a rule builder changes the procedure."""
    export = procedure.to_business_rules()
    (rule,) = (each for each in export["rules"] if each["name"] == "about_this_authority")
    rule["conditions"] = {"name": "anonymous", "operator": "is_false", "value": None}
    changed = procedure.with_business_rules(export)
    (test,) = (each for each in changed.eligibility if each.id == "about_this_authority")

    assert "anonymous is false" == str(test.when)


def edit(export: dict[str, Any], conditions: object) -> dict[str, Any]:
    """Return an export whose first rule has other conditions."""
    export["rules"][0]["conditions"] = conditions
    return export


@pytest.mark.parametrize(
    ("conditions", "message"),
    [
        ({"name": "anonimous", "operator": "is_true", "value": None}, "did you mean 'anonymous'"),
        (
            {"name": "anonymous", "operator": "__class__", "value": None},
            "anonymous cannot be asked '__class__'",
        ),
        (
            {"name": "complainant", "operator": "is_contained_by", "value": ["aunt"]},
            "'aunt' is not one of the words",
        ),
        ({"name": "anonymous", "operator": "is_true", "value": "x"}, "takes no value"),
        ({"name": "anonymous", "operator": "is_true", "vaule": None}, "'vaule' is not a key"),
        ({"name": "anonymous"}, "a condition needs the key 'operator'"),
        ({"all": []}, "nothing is listed under all"),
        ({"all": "x"}, "expected a list of conditions"),
        (["x"], "expected a condition, got a list"),
        ({"any": [{"all": [3]}]}, "expected a condition, got the text '3'"),
    ],
)
def test_a_faulty_edit_is_refused(procedure: Procedure, conditions: object, message: str) -> None:
    """What business-rules would let pass or fail on later is refused at once."""
    with pytest.raises(RuleFileError, match=message):
        procedure.with_business_rules(edit(procedure.to_business_rules(), conditions))


def test_rules_may_not_be_lost_or_added(procedure: Procedure) -> None:
    """An export without one of the rules, or with one twice, is refused."""
    lost, twice = procedure.to_business_rules(), procedure.to_business_rules()
    del lost["rules"][0]
    twice["rules"].append(twice["rules"][0])

    with pytest.raises(RuleFileError, match="complainant_may_make_representations"):
        procedure.with_business_rules(lost)
    with pytest.raises(RuleFileError, match="is there twice"):
        procedure.with_business_rules(twice)


def test_a_rule_that_is_none(procedure: Procedure) -> None:
    """A rule without name, conditions or shape is refused with what is missing."""
    for rule in ({"name": "x"}, {"name": ["x"], "conditions": {}, "actions": []}, "x"):
        export = procedure.to_business_rules()
        export["rules"].append(rule)
        with pytest.raises(RuleFileError):
            procedure.with_business_rules(export)


def test_days_are_written_as_text(procedure: Procedure) -> None:
    """A condition about a day comes back as it went out."""
    export = procedure.to_business_rules()
    conditions = {"name": "grounds_arose_on", "operator": "before", "value": "2026-09-01"}
    changed = procedure.with_business_rules(edit(export, conditions))

    assert conditions == changed.to_business_rules()["rules"][0]["conditions"]


def test_an_export_of_another_shape(procedure: Procedure) -> None:
    """Something that is no export is refused with what is missing."""
    with pytest.raises(RuleFileError, match="an export needs the key 'rules'"):
        procedure.with_business_rules({"rule": []})


def test_business_rules_itself_agrees(procedure: Procedure) -> None:
    """business-rules' own engine, given the export, answers as we do."""
    facts: dict[str, object] = {
        "concurrent_proceedings": frozenset({"court"}),
        "would_prejudice_proceedings": True,
    }
    variables = type(
        "Variables",
        (BaseVariables,),
        {
            name: rule_variable(TYPES[procedure.vocabulary.facts[name].kind])(
                lambda _, value=value: value
            )
            for name, value in facts.items()
        },
    )()
    (test,) = (each for each in procedure.eligibility if each.id == "concurrent_proceedings")
    (rule,) = (
        each
        for each in procedure.to_business_rules()["rules"]
        if each["name"] == "concurrent_proceedings"
    )

    assert truth(test.when, facts.get) is True
    assert check_conditions_recursively(rule["conditions"], variables)
