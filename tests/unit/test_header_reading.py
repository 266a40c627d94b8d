"""The header of a procedure."""

from pathlib import Path

from complaintrules.procedure import Procedure
from complaintrules.rulebook import folder_of, load_procedure
from complaintrules.vocabulary import FactKind


def test_kinds_of_facts(procedure: Procedure) -> None:
    """A fact is declared with its question, its kind and who decides it."""
    facts = procedure.vocabulary.facts

    assert FactKind.ONE_OF is facts["complainant"].kind
    assert FactKind.ONE_OR_MORE_OF is facts["subject"].kind
    assert FactKind.NONE_OR_MORE_OF is facts["concurrent_proceedings"].kind
    assert FactKind.DATE is facts["grounds_arose_on"].kind
    assert (FactKind.YES_OR_NO, "authority") == (
        facts["sufficient_interest"].kind,
        facts["sufficient_interest"].decided_by,
    )


def test_the_working_day_is_a_value_of_the_file(tmp_path: Path) -> None:
    """Another nation, other named days and a week without Sunday make another calendar."""
    source = folder_of("england/children-act-1989")
    for path in source.glob("*.yaml"):
        written = path.read_text(encoding="utf-8")
        written = written.replace(
            "never: [saturday, sunday, christmas_day, boxing_day, good_friday]",
            "never: [sunday, christmas_eve]",
        ).replace("bank_holidays_of: england-and-wales", "bank_holidays_of: scotland")
        (tmp_path / path.name).write_text(written, encoding="utf-8")
    definition = load_procedure(tmp_path).working_day.definition

    assert (("scotland",), ("christmas_eve",), frozenset({6})) == (
        definition.bank_holidays_of,
        definition.named_days,
        definition.weekend,
    )


def test_an_end_has_its_provision_and_its_note(procedure: Procedure) -> None:
    """What is said of an end rests on a provision, like a rule, or has only a note."""
    (statutory,) = procedure.ends
    (local,) = load_procedure("england/complaint-handling-code-2024").ends

    assert statutory.authority is not None
    assert "SI 2006/1738 reg. 7" == str(statutory.authority.provision)
    assert not statutory.authority.verified
    assert statutory.note == statutory.authority.note
    assert None is local.authority
    assert local.note.startswith("The Code was not read on this")
