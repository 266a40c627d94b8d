"""
Arguments and options that several commands share, and how bad input is reported.

Knows how a day or a procedure is given on the command line. Knows no command.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from complaintrules.case import Case, load_case
from complaintrules.cli.printing import layout
from complaintrules.errors import CalendarError, ComplaintRulesError, Fault, InputError, Place
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures

#: The exit status for input that cannot be used.
BAD_INPUT = 2
#: What is added to the exit status where rows of a register were left out.
LEFT_OUT = 4
_AS_JSON = "complaintrules.as_json"
#: As case files write a day.
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases of click
    """A day, written as year-month-day."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Return the day."""
        if isinstance(value, date):
            return value
        written = str(value)
        if not _DAY.fullmatch(written):
            self.fail(f"{written!r} is not a day; write it as 2026-12-21", param, ctx)
        try:
            return date.fromisoformat(written)
        except ValueError:
            self.fail(f"there is no {written} in the calendar", param, ctx)


class ProcedureName(click.ParamType):  # type: ignore[type-arg]  # as above
    """A shipped procedure's id, or a path to rule files."""

    name = "procedure"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the shipped procedures that begin so."""
        del ctx, param
        return [CompletionItem(each.id) for each in procedures() if each.id.startswith(incomplete)]


class Commands(click.Group):
    """A group whose commands report bad input in one way, without a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what is refused goes to stderr, or to stdout as JSON."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            if not ctx.meta.get(_AS_JSON):
                raise
            layout.print_json({"says": error.format_message(), "faults": []})
        except ComplaintRulesError as error:
            says = _in_options(str(error))
            if ctx.meta.get(_AS_JSON):
                faults = [fault.to_mapping() for fault in _faults(error)]
                layout.print_json({"says": says, "faults": faults})
            else:
                layout.echo(says, err=True)
        return ctx.exit(BAD_INPUT)


def _faults(error: ComplaintRulesError) -> tuple[Fault, ...]:
    """Return what is wrong, one by one."""
    if isinstance(error, CalendarError):
        return (Fault(error.code, Place(), error.message, _in_options(error.hint)),)
    return error.faults if isinstance(error, InputError) else ()


def _in_options(text: str) -> str:
    """Return what the library says with its arguments named as they are on the command line."""
    return text.replace("projected=True", "--projected")


def _note_json(ctx: click.Context, _: click.Parameter, value: bool) -> bool:
    """Remember that JSON was asked for, so that faults come as JSON too."""
    ctx.meta[_AS_JSON] = value
    return value


def as_json(command: Command) -> Command:
    """Add the option ``--json``."""
    return click.option(
        "--json",
        "json_wanted",
        is_flag=True,
        is_eager=True,  # so that it is known when another argument turns out bad
        callback=_note_json,
        help="Print JSON.",
    )(command)


def on_day(command: Command) -> Command:
    """Add the option ``--on``."""
    return click.option(
        "--on", "on", type=Day(), help="The day of the judgement; today if left out."
    )(command)


def projected(command: Command) -> Command:
    """Add the option ``--projected``."""
    return click.option(
        "--projected",
        is_flag=True,
        help="Go on past the published bank holidays; such dates are marked.",
    )(command)


def output(says: str, *, required: bool = False) -> Callable[[Command], Command]:
    """Return what adds the option ``--output``."""
    return click.option(
        "--output",
        "-o",
        "output",
        required=required,
        type=click.Path(path_type=Path, dir_okay=False),
        help=says,
    )


def of_table(command: Command) -> Command:
    """Add the option ``--procedure``, which a table or a register cannot do without."""
    return click.option(
        "--procedure",
        "procedure_name",
        required=True,
        type=ProcedureName(),
        help="The procedure of FILE: a shipped one's id, or a path.",
    )(command)


def mapping(command: Command) -> Command:
    """Add the option ``--mapping``."""
    return click.option(
        "--mapping",
        "mapping_file",
        type=click.Path(path_type=Path),
        help="What the columns and words of a register of another system mean; YAML.",
    )(command)


def of_case(command: Command) -> Command:
    """Add the argument CASE and the option ``--procedure``."""
    command = click.option(
        "--procedure",
        "procedure_name",
        type=ProcedureName(),
        help="A shipped procedure or a path; the one that the case names if left out.",
    )(command)
    return click.argument("case_file", metavar="CASE", type=click.Path(path_type=Path))(command)


def now() -> datetime:
    """Return the present moment, for files that have to say when they were written."""
    return datetime.now(tz=UTC)


def today() -> date:
    """Return the present day; nothing else in the library asks for it."""
    return date.today()  # noqa: DTZ011  # the user's own day, on the user's own machine


def case_in(path: Path, procedure_name: str | None) -> tuple[Case, Procedure]:
    """
    Return the case in a file, and the procedure asked for or else the one that the case names.

    Raises:
        click.UsageError: Neither names one.

    """
    return case_by(path, load_procedure(procedure_name) if procedure_name else None)


def case_by(path: Path, given: Procedure | None) -> tuple[Case, Procedure]:
    """
    Return the case in a file, and the procedure given or else the one that the case names.

    Raises:
        click.UsageError: There is neither.

    """
    case = load_case(path, given)
    if given is None and not case.procedure:
        raise click.UsageError(
            "the case names no procedure: give --procedure, or add the key 'procedure' to the case"
        )
    return case, given or load_procedure(case.procedure)
