"""
The command that says which deadlines would move if something were otherwise.

Knows how suppositions and many cases are given, and how what moves is printed. Decides nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import click
from attrs import define, field

from complaintrules.case import Case
from complaintrules.cli import options
from complaintrules.cli.printing import cases, layout
from complaintrules.errors import CaseError, Fault
from complaintrules.explain import long_date
from complaintrules.impact import Impact, Move, WhatIf, impact
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.verdicts import Standing
from complaintrules.vocabulary import in_words

if TYPE_CHECKING:
    from complaintrules.register import LeftOut

#: The exit status where something would change.
_CHANGES = 1
_SUFFIXES = (".yaml", ".yml", ".json")
_REGISTERS = (".csv", ".parquet", ".jsonl")
#: Reasons for leaving something out that are printed.
_SHOWN = 20


class _Reading(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases
    """A rule and one of its readings, as RULE=NAME."""

    name = "rule=name"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Return the rule and the reading."""
        rule, equals, reading = str(value).partition("=")
        if not (rule and equals and reading):
            hint = "write it as stage_2_response=from_statement_agreed"
            self.fail(f"{str(value)!r} is not RULE=NAME; {hint}", param, ctx)
        return rule, reading


@click.command("impact")
@click.argument("paths", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1)
@click.option(
    "--add-holiday",
    "holidays",
    type=options.Day(),
    multiple=True,
    help="Suppose that this day is no working day; may be given again.",
)
@click.option(
    "--reading",
    "readings",
    metavar="RULE=NAME",
    type=_Reading(),
    multiple=True,
    help="Suppose that this reading of a rule is taken; may be given again.",
)
@click.option(
    "--procedure-instead",
    "instead_name",
    type=options.ProcedureName(),
    help="Suppose that this procedure applies, by its id or a path.",
)
@click.option(
    "--procedure",
    "procedure_name",
    type=options.ProcedureName(),
    help="The procedure that applies now; the one that each case names if left out.",
)
@options.mapping
@options.on_day
@options.projected
@options.as_json
def impact_command(
    paths: tuple[Path, ...],
    holidays: tuple[date, ...],
    readings: tuple[tuple[str, str], ...],
    instead_name: str | None,
    procedure_name: str | None,
    mapping_file: Path | None,
    on: date | None,
    projected: bool,
    json_wanted: bool,
) -> None:
    """
    Say which deadlines of cases would move, and why.

    FILE is a case file, a folder of them, or a register: .csv, .parquet or .jsonl. Exit with 1 if
    anything would change, 4 if rows of a register were left out, 5 if both.
    """
    instead = load_procedure(instead_name) if instead_name else None
    what_if = WhatIf(holidays, MappingProxyType(dict(readings)), instead)
    if what_if == WhatIf():
        options_known = "--add-holiday, --reading or --procedure-instead"
        raise click.UsageError(f"nothing is supposed to be otherwise: give {options_known}")
    day = on or options.today()
    procedure = load_procedure(procedure_name) if procedure_name else None
    registers = [path for path in paths if path.suffix.lower() in _REGISTERS]
    files = list(_case_files(path for path in paths if path not in registers))
    if not files and not registers:
        raise click.UsageError("there is no case file: give files, or folders that hold some")
    found = _Found()
    if files:
        found.take([*map(str, files)], _cases(files, procedure), what_if, day, projected)
    for path in registers:
        _take_register(found, path, procedure, mapping_file, what_if, day, projected)
    if json_wanted:
        layout.print_json(
            {
                "on": day.isoformat(),
                "what_if": what_if.to_mapping(),
                "cases": found.cases,
                "cases_left_out": found.cases_left_out,
                "left_out": [each.to_mapping() for each in found.left_out],
                "changed": [{"file": place, **each.to_mapping()} for place, each in found.changed],
            }
        )
    else:
        as_at = cases.as_at(day, day_given=on is not None)
        _print(what_if, found, as_at, projected=projected)
    sys.exit((_CHANGES if found.changed else 0) + (options.LEFT_OUT if found.left_out else 0))


@define
class _Found:
    """What was found so far."""

    cases: int = 0
    #: Each case that would change, with where it stands.
    changed: list[tuple[str, Impact]] = field(factory=list)
    procedures: dict[str, Procedure] = field(factory=dict)
    cases_left_out: int = 0
    left_out: list[LeftOut] = field(factory=list)

    def take(
        self,
        places: Iterable[str],
        given: list[tuple[Case, Procedure]],
        what_if: WhatIf,
        on: date,
        projected: bool,  # handed on
    ) -> None:
        """Take in what would become of some cases."""
        self.cases += len(given)
        self.procedures |= {procedure.id: procedure for _, procedure in given}
        found = impact(given, what_if, on=on, projected=projected)
        self.changed += [each for each in zip(places, found, strict=True) if each[1].changes]


def _take_register(
    found: _Found,
    path: Path,
    procedure: Procedure | None,
    mapping_file: Path | None,
    what_if: WhatIf,
    on: date,
    projected: bool,  # handed on
) -> None:
    """
    Take in what would become of the cases of a register.

    Raises:
        click.UsageError: It is not known which procedure applies, or an extra is missing.

    """
    if procedure is None:
        raise click.UsageError(f"{path} is a register: give --procedure")
    try:
        from complaintrules.register import cases_of, read_register  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise click.UsageError(str(error)) from error
    register = read_register(path, procedure, mapping_file)
    for some in cases_of(register, on=on, projected=projected):
        places = [f"{path}, row {row}" for row in some.rows]
        given = [(case, procedure) for case in some.cases]
        found.take(places, given, what_if, on, projected)
        found.cases_left_out += some.cases_left_out
        found.left_out += some.left_out


def _case_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the case files among *paths* and in the folders among them, in order."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        yield from (each for each in sorted(path.rglob("*")) if each.suffix in _SUFFIXES)


def _cases(files: Iterable[Path], procedure: Procedure | None) -> list[tuple[Case, Procedure]]:
    """
    Return each case with its procedure.

    Raises:
        CaseError: With the faults of every file.

    """
    found: list[tuple[Case, Procedure]] = []
    faults: list[Fault] = []
    for path in files:
        try:
            found.append(options.case_by(path, procedure))
        except CaseError as error:
            faults += error.faults
        except click.UsageError as error:
            raise click.UsageError(f"{path}: {error.message}") from error
    if faults:
        raise CaseError(faults)
    return found


def _print(what_if: WhatIf, found: _Found, as_at: str, *, projected: bool) -> None:
    """Print how many cases would change, and every deadline and window that moves."""
    counted = layout.counted(found.cases, "case")
    would = f"{len(found.changed)} of {counted} would change"
    layout.echo(f"If {' and '.join(_supposed(what_if))}: {would}.", bold=True)
    layout.echo(f"{as_at}\n")
    for day in what_if.holidays:
        calendars = (procedure.working_day.calendar for procedure in found.procedures.values())
        reasons = {each.why_not(day, projected=projected) or "" for each in calendars}
        if "" not in reasons:
            layout.echo(f"{long_date(day)} is no working day as it is: {', '.join(reasons)}.\n")
    out = layout.console()
    rows: list[list[layout.Cell]] = []
    for place, each in found.changed:
        reference = each.case.reference or place
        for move in each.moves:
            kind = "may" if move.is_window else "must"
            who = f"{in_words(move.owner)} {kind}"
            now, then = _standing(move.now), _standing(move.then)
            rows.append([reference, move.id, who, now, then, _by(move), "; ".join(move.because)])
        if each.eligibility:
            was, would_be = (in_words(outcome) for outcome in each.eligibility)
            rows.append([reference, "eligibility", "", was, would_be, "", ""])
    print_headings = ("case", "deadline", "who", "now", "then", "moves by", "because")
    layout.print_table(out, print_headings, rows)
    if found.left_out:
        layout.echo(f"{layout.counted(found.cases_left_out, 'case')} left out")
    for why in found.left_out[:_SHOWN]:
        layout.echo(f"  {why}")
    if len(found.left_out) > _SHOWN:
        layout.echo(f"  {len(found.left_out) - _SHOWN:,} more reasons: --json tells all")


def _supposed(what_if: WhatIf) -> Iterator[str]:
    """Yield what is supposed, in words."""
    for day in what_if.holidays:
        yield f"{long_date(day)} were no working day"
    for rule, reading in what_if.readings.items():
        yield f"{rule} were read {reading}"
    if what_if.procedure:
        yield f"{what_if.procedure.id} applied"


def _standing(standing: Standing | None) -> str:
    """Return how a clock stands, in words."""
    if standing is None:
        return "no such deadline"
    words = in_words(standing.status)
    return f"{words}, {long_date(standing.due_by)}" if standing.due_by else words


def _by(move: Move) -> str:
    """Return by how many days a last day moves, in words."""
    if not move.days:
        return ""
    way = "later" if move.days > 0 else "earlier"
    return f"{layout.counted(abs(move.days), 'calendar day')} {way}"
