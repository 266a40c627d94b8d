"""A register says of each case what is said of it by itself, however it is written."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.procedure import Procedure
from complaintrules.register import (
    Listing,
    Register,
    Section,
    judge_register,
    list_register,
    read_register,
)
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.statuses import FindingKind, Status
from tests.registers import check_places
from tests.tables import plausible

EVERY_KIND = Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml"
ON, UNTIL = date(2024, 6, 19), date(2024, 7, 3)
#: So many cases of each procedure.
CASES = 30
SEED = 7
ORDERS = {
    "day month year": "{0.day}/{0.month}/{0.year}",
    "month day year": "{0.month:02}-{0.day:02}-{0.year}",
    "year month day": "{0.year}.{0.month}.{0.day}",
}
_OPEN = (Status.DUE, Status.OVERDUE, Status.PAUSED, Status.CANNOT_TELL)
_ODD = (FindingKind.OUT_OF_ORDER, FindingKind.STEP_WITHOUT_ITS_START)

#: The cases of a register by reference; None where one has a fault.
Cases = dict[str, Assessment | None]


def drawn(procedure: Procedure, dice: Random) -> dict[str, dict[str, Any]]:
    """Return cases by reference; some have a fault."""
    cases = {f"C-{number}": plausible(procedure, dice, ON) for number in range(CASES)}
    for case in cases.values():
        case["extensions"] = [
            {key: value for key, value in each.items() if value is not None}
            for each in {each["of"]: each for each in case["extensions"]}.values()
        ]
        if dice.random() < 0.05:
            case["facts"][dice.choice(list(procedure.vocabulary.facts))] = "whatever"
    return cases


def judged(procedure: Procedure, cases: dict[str, dict[str, Any]]) -> Cases:
    """Return what is said of each case by itself."""
    found: Cases = {}
    for reference, case in cases.items():
        try:
            whole = Case.from_mapping({"reference": reference, **case}, procedure)
            found[reference] = assess(whole, procedure, on=ON)
        except CaseError:
            found[reference] = None
    return found


def told(value: Any) -> str:
    """Return a fact's value as the register of another system tells it."""
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, list):
        return ";".join(f"Their {each}" for each in value) or "Their none"
    return f"Their {value}"


def by_case(
    folder: Path, procedure: Procedure, cases: dict[str, dict[str, Any]], dice: Random
) -> Register:
    """Return a register with one row a case, in the columns and words of another system."""
    order, written = dice.choice(list(ORDERS.items()))
    vocabulary = procedure.vocabulary
    clocks = [rule.id for rule in procedure.deadlines if rule.extension]
    rows = []
    for reference, case in cases.items():
        row = {"Case ref.": reference, "Notes": 'a "note",\nin lines'}
        for happening in case["events"]:
            ((name, day),) = happening.items()
            row[f"{name}, again" if f"On {name}" in row else f"On {name}"] = written.format(day)
        for name, value in case["facts"].items():
            row[f"Is {name}"] = written.format(value) if type(value) is date else told(value)
        for each in case["extensions"]:
            for key in each.keys() - {"of"}:
                value = each[key]
                said = written.format(value) if type(value) is date else value
                row[f"{each['of']} {key}"] = said or ""
        rows.append(row)
    events = [f"On {name}" for name in vocabulary.events]
    again = [f"{name}, again" for name in vocabulary.events]
    facts = [f"Is {name}" for name in vocabulary.facts]
    keys = ("granted_on", "notified_on", "until", "grounds", "granted_by")
    extended = [f"{clock} {key}" for clock in clocks for key in keys]
    write(folder, ["Case ref.", *events, *again, *facts, *extended, "Notes"], rows)
    mapping: dict[str, Any] = {
        "columns": {
            "Case ref.": "reference",
            **{each: each.removeprefix("On ") for each in events},
            **{each: each.removesuffix(", again") for each in again},
            **{each: each.removeprefix("Is ") for each in facts},
        },
        "values": words(procedure),
        "dates": order,
        "ignores": ["Notes"],
    }
    if clocks:
        mapping["extensions"] = [
            {"of": clock, **{key: f"{clock} {key}" for key in keys}} for clock in clocks
        ]
    return read(folder, procedure, mapping)


def words(procedure: Procedure) -> dict[str, dict[str, str]]:
    """Return what the words of the other system mean."""
    found = {"yes_or_no": {"Y": "yes", "N": "no"}}
    for name, fact in procedure.vocabulary.facts.items():
        if fact.choices:
            found[name] = {f"THEIR {choice}": choice for choice in fact.choices}
            if fact.kind.startswith("none"):
                found[name]["Their none"] = "none"
    return found


def by_event(
    folder: Path, procedure: Procedure, cases: dict[str, dict[str, Any]], dice: Random
) -> Register:
    """Return a register with one row an event, the rows of each case anywhere."""
    order, written = dice.choice(list(ORDERS.items()))
    rows = []
    for reference, case in cases.items():
        happenings: list[dict[str, date]] = [*case["events"], {"call": ON}]
        for happening in happenings:
            ((name, day),) = happening.items()
            row = {"Case": reference, "What": f"A {name}", "When": written.format(day)}
            for fact, value in case["facts"].items():
                if dice.random() < 0.5 or "call" in happening:
                    row[fact] = written.format(value) if type(value) is date else told(value)
            rows.append(row)
    dice.shuffle(rows)
    facts = list(procedure.vocabulary.facts)
    write(folder, ["Case", "What", "When", *facts], rows)
    return read(
        folder,
        procedure,
        {
            "one_row": "event",
            "columns": {"Case": "reference", "What": "event", "When": "day"},
            "values": {
                "event": {f"A {name}": name for name in procedure.vocabulary.events},
                **words(procedure),
            },
            "ignored_events": "a call",
            "dates": order,
        },
    )


def write(folder: Path, names: list[str], rows: list[dict[str, str]]) -> None:
    """Write a register."""
    with (folder / "register.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)


def read(folder: Path, procedure: Procedure, mapping: dict[str, Any]) -> Register:
    """Return the register in a folder, by a mapping."""
    (folder / "mapping.yaml").write_text(yaml.dump(mapping))
    return read_register(folder / "register.csv", procedure, folder / "mapping.yaml")


def expected_of(result: Assessment) -> dict[str, Any]:
    """Return the answers about a case as a row has them."""
    row: dict[str, Any] = {
        "stage": result.stage or None,
        "eligibility": str(result.eligibility.outcome),
    }
    for clock, stands in result.verdict.clocks.items():
        row[f"{clock}.status"] = str(stands.status)
        row[f"{clock}.due_by"] = stands.due_by
        row[f"{clock}.days_left"] = None if stands.days_left is None else int(stands.days_left)
    return row


def check(register: Register, cases: Cases) -> None:
    """Check that a register says of each case what is said of it by itself."""
    answers: dict[str, dict[str, Any]] = {}
    left_out: set[str] = set()
    for piece in judge_register(register, on=ON):
        check_places(piece)
        answers |= {row["reference"]: row for row in piece.answers.to_pylist()}
        left_out |= {each.reference for each in piece.piece.left_out}
    good = {reference: each for reference, each in cases.items() if each is not None}

    assert cases.keys() - good.keys() == left_out
    assert good.keys() == answers.keys()
    for reference, result in good.items():
        expected = expected_of(result)

        assert expected == {key: answers[reference][key] for key in expected}
    check_sections(list_register(register, on=ON, until=UNTIL, look_into=CASES), good)


def check_sections(listing: Listing, cases: dict[str, Assessment]) -> None:
    """Check that each section lists what is said of the cases by themselves, and no more."""
    expected: dict[Section, set[tuple[Any, ...]]] = {section: set() for section in Section}
    for reference, result in cases.items():
        for each in result.deadlines:
            if each.due_by is None or not each.is_open:
                continue
            soon = each.status is Status.DUE and each.due_by <= UNTIL
            days = None if each.days_left is None else int(each.days_left)
            row = (reference, each.id, each.due_by.isoformat())
            if each.rule.is_duty and each.status is Status.OVERDUE:
                expected[Section.OVERDUE].add((*row, None if days is None else -days))
            elif each.rule.is_duty and soon:
                expected[Section.DUE].add((*row, days))
            elif each.rule.is_window and soon:
                expected[Section.WINDOWS].add((*row, days))
        expected[Section.MISSING] |= {(reference, *each) for each in missing(result)}
    for section in (Section.OVERDUE, Section.DUE, Section.WINDOWS):
        rows = listing.plain(section)

        assert expected[section] == {
            (each["reference"], each["what"], each["due_by"], each["days"]) for each in rows
        }
    assert expected[Section.MISSING] == {
        (each["reference"], each["what"], each["says"]) for each in listing.plain(Section.MISSING)
    }
    assert 0 == listing.not_looked_into
    assert sum(map(len, expected.values())) == sum(map(len, listing.sections.values()))


def missing(result: Assessment) -> set[tuple[str, str]]:
    """Return what is missing in a case."""
    found = {
        (str(each.kind), f"{each.about}: {each.says}")
        for each in result.findings
        if each.kind in _ODD
    }
    duties = [each for each in result.deadlines if each.rule.is_duty]
    if result.eligibility.needs and any(each.status in _OPEN for each in duties):
        found.add(("to_ask", ", ".join(result.eligibility.needs)))
    for each in duties:
        if each.status is Status.CANNOT_TELL and each.needs:
            found.add(("needs", f"{each.id} needs {', '.join(each.needs)}"))
    return found


@pytest.mark.parametrize("name", [*(each.id for each in procedures()), str(EVERY_KIND)])
def test_a_register_agrees_with_its_cases(name: str, tmp_path: Path) -> None:
    """Whatever its columns, words and days, and whether a row is a case or an event."""
    procedure = load_procedure(name)
    dice = Random(SEED)
    cases = drawn(procedure, dice)
    check(by_case(tmp_path, procedure, cases, dice), judged(procedure, cases))
    for case in cases.values():
        case["extensions"] = []
    check(by_event(tmp_path, procedure, cases, dice), judged(procedure, cases))
