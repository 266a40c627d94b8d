"""What a local pack says of rules that it inherits."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.coverage import coverage
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

from .test_overlays import HEADER, faults, load

ADAPTS = """\
adapts:
  about_a_function_covered: {provision: appendix A, verified: yes, goes_to: local_complaints}
  already_considered: {provision: "appendix A, exemptions", verified: no}
  corporate: {goes_to: local_complaints}
  stage_1_response: {provision: "appendix B, stage 1", verified: yes}
  withdrawal: {provision: appendix B, verified: yes}
"""


@pytest.fixture
def local(tmp_path: Path, procedure: Procedure) -> Procedure:
    """Return a local pack that cites rules of every kind, and leads two of them elsewhere."""
    route = next(route.id for route in procedure.routes if "corporate" in route.parts)
    return load(tmp_path, HEADER + ADAPTS.replace("  corporate:", f"  {route}:"))


def test_a_rule_is_cited_and_leads_elsewhere(procedure: Procedure, local: Procedure) -> None:
    """The rule keeps what it asks; its local place and way are told."""
    facts = {"facts": {"subject": "corporate"}}
    before, after = (
        assess(Case.from_mapping(facts, each), each, on=date(2022, 5, 2))
        for each in (procedure, local)
    )
    told = [str(sentence) for sentence in after.explain()]

    assert ("corporate_complaints",) == before.eligibility.goes_to
    assert ("local_complaints",) == after.eligibility.goes_to
    assert ["local_complaints"] == [part.goes_to for part in after.eligibility.parts]
    asked = [[test.when for test in each.eligibility] for each in (procedure, local)]
    assert asked[0] == asked[1]
    assert "The same is said here (Report appendix A)" in told
    assert "The same is said here (Report appendix A, exemptions, words not read)" in told


def test_a_clock_and_a_permission_are_cited(tmp_path: Path, local: Procedure) -> None:
    """A clock tells where else it stands, and the account counts every local citation."""
    case = Case.from_mapping({"events": [{"complaint_received": "2022-05-02"}]}, local)
    told = assess(case, local, on=date(2022, 5, 3)).explain("stage_1_response")
    cited = {str(each.provision): each.rules for each in coverage(tmp_path, local)}

    assert "The same is said here (Report appendix B, stage 1)" in list(map(str, told))
    assert "withdrawal, as cited here" in cited["Report appendix B"]
    assert ("stage_1_response, as cited here",) == cited["Report appendix B, stage 1"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("{}", ["CR108 nothing is listed here"]),
        ("[already_considered]", ["CR107 expected adaptations, each under its name, got a list"]),
        (
            "{already_concidered: {goes_to: ombudsman}}",
            ["CR201 'already_concidered' is not a rule of england/children-act-1989"],
        ),
        (
            "{stage_1_response: {goes_to: here}}",
            ["CR105 'goes_to' is not a key of", "CR106 an adaptation needs"],
        ),
        (
            "{withdrawal: {means: more}}",
            ["CR105 'means' is not", "CR106 an adaptation needs"],
        ),
        ("{already_considered: {}}", ["CR106 an adaptation needs provision and verified, or goes"]),
        ("{already_considered: {provision: appendix A}}", ["CR106 an adaptation needs provision"]),
        ("{already_considered: {verified: yes, goes_to: x}}", ["CR106 an adaptation needs provi"]),
        (
            "{already_considered: {provision: here, verified: maybe, goes_to: To us}}",
            ["CR203 expected a provision", "CR112 expected yes or no", "CR114 'To us' is not a"],
        ),
        ("{already_considered: cited}", ["CR107 expected an adaptation of already_considered as"]),
    ],
)
def test_faulty_adaptations(tmp_path: Path, written: str, told: list[str]) -> None:
    """What an adaptation gets wrong is told, all at once."""
    found = faults(tmp_path, f"{HEADER}adapts: {written}\n")

    assert len(told) == len(found)
    assert [] == [one for one in told if not any(each.startswith(one) for each in found)]


def test_only_a_procedure_that_extends_another_can_adapt(tmp_path: Path) -> None:
    """A procedure that stands by itself has nothing to adapt."""
    text = (HEADER + ADAPTS).replace("extends: england/children-act-1989\n", "")

    assert "CR105 'adapts' is not a key of a procedure" in faults(tmp_path, text)


def test_words_are_added_to_a_fact(tmp_path: Path, procedure: Procedure) -> None:
    """A local pack can know more words than the law, and send them on."""
    text = f"""\
{HEADER}facts:
  subject: {{adds: [youth_justice]}}
rules:
- route: youth_justice_route
  provision: appendix B
  verified: yes
  means: What is about youth justice goes to its own procedure.
  fact: subject
  parts: [youth_justice]
  goes_to: youth_justice_complaints
"""
    local = load(tmp_path, text)
    law, own = (each.vocabulary.facts["subject"] for each in (procedure, local))
    case = Case.from_mapping({"facts": {"subject": ["youth_justice"]}}, local)
    parts = assess(case, local, on=date(2022, 5, 2)).eligibility.parts

    assert ((*law.choices, "youth_justice"), law.asks) == (own.choices, own.asks)
    assert [("youth_justice", "youth_justice_complaints")] == [
        (part.part, part.goes_to) for part in parts
    ]


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("subject: {adds: [education]}", "CR204 'education' is a word of subject already"),
        ("subject: {adds: []}", "CR108 nothing is listed here"),
        ("subject: {adds: [none]}", "CR113 'none' cannot be a choice"),
        ("subject: {adds: [roads], asks: What?}", "CR105 'asks' is not a key of an addition"),
        ("grounds_arose_on: {adds: [roads]}", "CR107 grounds_arose_on is a date"),
        ("subject: {asks: What?, one_of: [a, b]}", "CR204 'subject' is declared in the procedure"),
        ("roads: {adds: [roads]}", "CR105 'adds' is not a key of a fact"),
    ],
)
def test_faulty_additions(tmp_path: Path, fact: str, told: str) -> None:
    """Words can be added to an inherited fact that has words, and only new ones."""
    found = faults(tmp_path, f"{HEADER}facts:\n  {fact}\n")

    assert [told] == [each[: len(told)] for each in found if each.startswith(told)]


def test_shipped_packs_lead_elsewhere() -> None:
    """Birmingham sends on to its local procedure what the law would leave to the corporate one."""
    procedure = load_procedure("birmingham/childrens-trust-statutory")
    ways = {test.id: test.goes_to for test in procedure.eligibility}

    assert "childrens_trust_local" == ways["about_a_function_covered"]
    assert "childrens_trust_local" == ways["complainant_may_make_representations"]
    assert "the_body_concerned" == ways["about_this_authority"]
