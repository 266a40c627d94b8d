"""
Compiled plans of shipped procedures as they were written before, for a sooner first verdict.

Knows which procedure such a plan was made of, and has none for any other. Knows no steps.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from complaintrules.bench import Bench, chosen_reading
from complaintrules.calendars import FirstDayCounted
from complaintrules.conditions import Question, questions_in
from complaintrules.periods import Length, Period, Unit
from complaintrules.plan_tables import Table, bound
from complaintrules.procedure import Procedure
from complaintrules.read_before import READ_BEFORE
from complaintrules.reckoned import Written
from complaintrules.rules import Deadline
from complaintrules.versions import limits_of

#: Where they are kept: a module for each shipped procedure.
FOLDER = Path(__file__).parent / "plans"


def planned_before(procedure: Procedure) -> Written | None:
    """
    Return the compiled plan that was written before, by the readings that apply at first, or None.

    There is one only where the procedure is as shipped, and was read from what was read before.
    """
    made_of = procedure.worked_out.get(READ_BEFORE)
    if made_of is None:
        return None
    module = import_module(f"{__package__}.{FOLDER.name}.{module_name(procedure.id)}")
    if made_of != module.MADE_OF:
        return None
    bench = Bench.without_case(procedure, {})
    numbered = _numbered(bench)
    tables = [(kind, _read(kind, about, bench, *numbered)) for kind, about in module.TABLES]
    return bound(module.judge.__code__, tables, bench)


def module_name(id_: str) -> str:
    """Return the name of the module that holds a procedure's plan."""
    return re.sub(r"\W", "_", id_)


def to_be_planned(procedure: Procedure, function: ast.Module, tables: Iterable[Table]) -> str:
    """Return the text of the module that holds a procedure's plan."""
    numbered = _numbered(Bench.without_case(procedure, {}))
    written = ",\n    ".join(repr((kind, _written(about, *numbered))) for kind, about in tables)
    return (
        f'"""The compiled plan of {procedure.id}; written by ``make reference``."""\n\n'
        "# mypy: ignore-errors\n\n"
        f"MADE_OF = {procedure.worked_out[READ_BEFORE]}\n"
        f"TABLES = (\n    {written},\n)\n\n\n{ast.unparse(function)}\n"
    )


def _numbered(bench: Bench) -> tuple[list[Deadline], list[Question]]:
    """Return the rules and questions that a plan may be about; their places stand for them."""
    rules = [
        chosen_reading(limit, bench)[0]
        for deadline in bench.procedure.deadlines
        for version in limits_of(deadline)
        for limit in version
    ]
    conditions = [test.when for test in bench.procedure.eligibility]
    conditions += [alternative.when for rule in rules for alternative in rule.starts_instead]
    return rules, [question for each in conditions for question in questions_in(each)]


def _written(about: Any, rules: list[Deadline], questions: list[Question]) -> Any:  # noqa: ANN401
    """Return a plain value for what a table is about."""
    match about:
        case Deadline():
            return rules.index(about)
        case Question():
            return questions.index(about)
        case Period(length=length, first_day_counted=first, before=before):
            return length.amount, str(length.unit), str(first), before
        case (rule, period):
            return rules.index(rule), _written(period, rules, questions)
        case _:
            return about


def _read(
    kind: str,
    about: Any,  # noqa: ANN401  # any of a few
    bench: Bench,
    rules: list[Deadline],
    questions: list[Question],
) -> Any:  # noqa: ANN401  # the same
    """Return what a table is about, of its plain value."""
    match kind:
        case "terms" | "paused":
            return rules[about]
        case "answers":
            return questions[about]
        case "last_days":
            amount, unit, first, before = about
            length = Length(amount, Unit(unit))
            return Period(length, FirstDayCounted(first), bench.conventions, before)
        case "last_days_without":
            rule, period = about
            return rules[rule], _read("last_days", period, bench, rules, questions)
        case _:
            return about
