"""Plans of shipped procedures: as written before they are as they would be written now."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest
from attrs import evolve

from complaintrules.bench import Bench
from complaintrules.planned_before import (
    FOLDER,
    module_name,
    planned_before,
    to_be_planned,
)
from complaintrules.read_before import READ_BEFORE
from complaintrules.rulebook import folder_of, load_procedure, procedures, read_shipped
from complaintrules.verdict_code import draft, written
from tools import planned_before as tool

ID = "shropshire/childrens-statutory"
MADE = tool.modules()


@pytest.mark.parametrize("name", MADE)
def test_the_modules_are_fresh(name: str) -> None:
    """What stands in the folder is what the rules come to; else run make reference."""
    there = (FOLDER / name).read_text(encoding="utf-8")

    # As syntax, for the same syntax may be laid out otherwise by another version of Python.
    assert ast.dump(ast.parse(MADE[name])) == ast.dump(ast.parse(there))


def test_each_procedure_has_its_module() -> None:
    """There are no others."""
    found = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}

    assert {module_name(shipped.id) for shipped in procedures()} == found


@pytest.mark.parametrize("id_", [shipped.id for shipped in procedures()])
def test_it_is_bound_to_what_a_new_one_would_be(id_: str) -> None:
    """The plan looks the same things up, whether its tables were written down or not."""
    procedure = load_procedure(id_)
    before, now = planned_before(procedure), written(Bench.without_case(procedure, {}))

    assert before is not None
    assert before.whole.__code__.co_code == now.whole.__code__.co_code
    tables = [map(_alike, plan.whole.__defaults__ or ()) for plan in (before, now)]
    assert [*tables[0]] == [*tables[1]]


def _alike(table: object) -> object:
    """Return what tells one thing that is looked up from another."""
    inside = getattr(table, "__dict__", {})
    if type(table).__module__.startswith("complaintrules") and "known" in inside:
        return type(table), {key: value for key, value in inside.items() if key != "known"}
    return getattr(table, "func", None), getattr(table, "args", table)


def test_only_for_what_is_shipped() -> None:
    """There is no plan for a procedure read from its files, or with something changed."""
    read = read_shipped(folder_of(ID))

    assert planned_before(read) is None
    assert planned_before(evolve(load_procedure(ID), title="another")) is None


def test_only_for_what_it_was_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan that was made of another file is left aside."""
    procedure = load_procedure(ID)
    module = import_module(f"complaintrules.plans.{module_name(ID)}")
    monkeypatch.setattr(module, "MADE_OF", procedure.worked_out[READ_BEFORE] + 1)

    assert planned_before(procedure) is None


def test_the_text_says_what_it_was_made_of() -> None:
    """Beside the function stand the checksum and the tables."""
    procedure = load_procedure(ID)
    plan = draft(Bench.without_case(procedure, {}))
    text = to_be_planned(procedure, plan.module, plan.tables)

    assert f"MADE_OF = {procedure.worked_out[READ_BEFORE]}\n" in text
    assert "('last_days', (20, 'working_days', 'the_day_after', False))" in text
