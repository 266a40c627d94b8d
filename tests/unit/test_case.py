"""Cases from mappings and files."""

import json
from datetime import date
from pathlib import Path

import pytest

from complaintrules.case import Case, load_case
from complaintrules.errors import CaseError
from complaintrules.procedure import Procedure
from complaintrules.vocabulary import Unknown

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "case.yaml"


def test_a_file_and_its_mapping_give_the_same_case(tmp_path: Path) -> None:
    """YAML, JSON and Python values are one form."""
    mapping = {
        "reference": "EX-2",
        "procedure": "england/children-act-1989",
        "facts": {"complainant": "parent", "about_this_authority": True, "anonymous": None},
        "events": [{"complaint_received": "2026-11-02"}],
        "readings": {"stage_2_response": "from_statement_agreed"},
    }
    path = tmp_path / "case.json"
    path.write_text(json.dumps(mapping), encoding="utf-8")

    assert Case.from_mapping(mapping) == load_case(path)


def test_yes_no_and_not_known_are_three_answers() -> None:
    """A fact can be yes, no, asked and not known, or absent."""
    facts = {"about_this_authority": "yes", "anonymous": False, "child_agrees": None}
    case = Case.from_mapping({"procedure": "england/children-act-1989", "facts": facts})

    assert case.facts["about_this_authority"] is True
    assert case.facts["anonymous"] is False
    assert case.facts["child_agrees"] is Unknown.NOT_KNOWN
    assert "sufficient_interest" not in case.facts


def test_one_word_is_read_as_a_list_of_one_where_a_list_is_declared() -> None:
    """A fact that has one or more words is a set of words, however it was written."""
    facts = {"subject": "education", "concurrent_proceedings": "none"}
    case = Case.from_mapping({"procedure": "england/children-act-1989", "facts": facts})

    assert {"subject": {"education"}, "concurrent_proceedings": set()} == dict(case.facts)


def test_names_are_checked_when_a_case_that_names_no_procedure_is_judged(
    procedure: Procedure,
) -> None:
    """Without a procedure a case is read as it stands, and held against one later."""
    case = Case.from_mapping({"facts": {"complainant": "aunt"}})

    assert case.checked_against is None
    with pytest.raises(CaseError, match="complainant is one of"):
        case.held_against(procedure)


def test_a_case_checked_once_is_not_checked_again(procedure: Procedure) -> None:
    """Holding a case against the procedure it was read for gives the case itself."""
    case = load_case(EXAMPLE, procedure)

    assert case is case.held_against(procedure)


def test_a_case_held_against_a_procedure_is_typed_by_it(procedure: Procedure) -> None:
    """Words become sets of words where the procedure declares several."""
    case = Case.from_mapping({"facts": {"subject": "education"}}).held_against(procedure)

    assert frozenset({"education"}) == case.facts["subject"]


def test_faults_of_shape_and_of_names_are_told_together() -> None:
    """An impossible date does not hide a misspelt event."""
    with pytest.raises(CaseError) as caught:
        Case.from_mapping(
            {
                "procedure": "england/children-act-1989",
                "facts": {"grounds_arose_on": "2026-02-30"},
                "events": [{"complaint_recieved": date(2026, 11, 2)}],
            }
        )

    assert ["CR111", "CR301"] == sorted(fault.code for fault in caught.value.faults)


def test_unknown_procedure() -> None:
    """A case that names a procedure nobody ships is refused, with the nearest one offered."""
    with pytest.raises(CaseError, match="did you mean 'england/children-act-1989'"):
        Case.from_mapping({"procedure": "england/childrens-act-1989"})


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is a fault with its name."""
    with pytest.raises(CaseError, match=r"none\.yaml: CR110"):
        load_case(tmp_path / "none.yaml")
