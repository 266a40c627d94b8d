"""
The command that says what a register has to be looked at for.

Knows how a register and a mapping are given, and what the exit status tells. Judges nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.printing.progress import progress_of
from complaintrules.errors import did_you_mean
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

#: The exit status where something is overdue.
OVERDUE = 1
_SECTIONS = ("overdue", "due", "windows", "missing")
_SORTS = ("overdue", "due", "reference", "stage")
_DAYS_OF_A_WEEK = 7


@click.command("register")
@click.argument("register_file", metavar="FILE", type=click.Path(path_type=Path))
@options.of_table
@options.mapping
@options.on_day
@click.option(
    "--within",
    type=click.IntRange(min=0),
    help="Tell what is due in so many working days; this week if left out.",
)
@click.option(
    "--only",
    type=click.Choice(_SECTIONS),
    multiple=True,
    help="Tell this alone; may be given again.",
)
@click.option(
    "--sort",
    type=click.Choice(_SORTS),
    default=_SORTS[0],
    show_default=True,
    help="In which order.",
)
@click.option("--by", default="", metavar="COLUMN", help="Group by team, stage or the like.")
@click.option(
    "--most",
    type=click.IntRange(min=0),
    default=100,
    show_default=True,
    help="Print at most so many rows of each kind; 0 for all.",
)
@click.option(
    "--look-into",
    type=click.IntRange(min=0),
    default=500,
    show_default=True,
    help="In so many cases at most, say what is missing.",
)
@options.projected
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found.")
@options.output("Write to this file, .csv or .json.")
@click.option("--csv", "csv_wanted", is_flag=True, help="Print CSV.")
@options.as_json
def register_command(
    register_file: Path,
    procedure_name: str,
    mapping_file: Path | None,
    on: date | None,
    within: int | None,
    only: tuple[str, ...],
    sort: str,
    by: str,
    most: int,
    look_into: int,
    projected: bool,
    exit_zero: bool,
    output: Path | None,
    csv_wanted: bool,
    json_wanted: bool,
) -> None:
    """
    Say what is overdue, due, closing and missing in FILE.

    FILE is .csv, .parquet or .jsonl. Exit with 1 if something is overdue, 4 if rows were left
    out, 5 if both.
    """
    try:
        import complaintrules.register as registers  # noqa: PLC0415  # an extra
        from complaintrules.cli.printing import registers as printing  # noqa: PLC0415  # the same
    except ImportError as error:
        raise click.UsageError(str(error)) from error
    form = _form(output, csv_wanted=csv_wanted, json_wanted=json_wanted)
    procedure = load_procedure(procedure_name)
    register = registers.read_register(register_file, procedure, mapping_file)
    _check_group(by, registers.groups_of(register))
    day = on or options.today()
    with progress_of(f"judging {register_file.name}") as progress:
        listing = registers.list_register(
            register,
            on=day,
            until=_until(procedure, day, within, projected=projected),
            by=by,
            sort=registers.Sort(sort),
            look_into=look_into,
            projected=projected,
            progress=progress,
        )
    sections = [registers.Section(each) for each in _SECTIONS if not only or each in only]
    if form == "":
        printing.print_listing(
            listing, sections, register_file.name, most, day_given=on is not None
        )
    else:
        pieces = printing.FORMS[form](listing, sections)
        _write(pieces, output)
    if exit_zero:
        return
    overdue = OVERDUE if len(listing.sections[registers.Section.OVERDUE]) else 0
    sys.exit(overdue + (options.LEFT_OUT if listing.rows_left_out else 0))


def _form(output: Path | None, *, csv_wanted: bool, json_wanted: bool) -> str:
    """
    Return how the answer is written: as ``.csv``, as ``.json`` or, with nothing, for people.

    Raises:
        click.UsageError: Two are asked for, or a file for people.

    """
    wanted = {form for form, is_ in ((".csv", csv_wanted), (".json", json_wanted)) if is_}
    if output is not None:
        if output.suffix.lower() not in (".csv", ".json"):
            raise click.BadParameter(f"{output} ends neither in .csv nor in .json", param_hint="-o")
        wanted.add(output.suffix.lower())
    if len(wanted) > 1:
        raise click.UsageError("CSV and JSON are both asked for: keep one of the two")
    return next(iter(wanted), "")


def _check_group(by: str, known: tuple[str, ...]) -> None:
    """
    Refuse a column that there is not.

    Raises:
        click.BadParameter: Nothing is grouped by it.

    """
    if by and by not in known:
        message = f"nothing describes the cases by {by!r}; {did_you_mean(by, known)}"
        raise click.BadParameter(message, param_hint="--by")


def _until(procedure: Procedure, on: date, within: int | None, *, projected: bool) -> date:
    """Return the last day that is soon: the Sunday of this week, or so many working days on."""
    if within is None:
        return on + timedelta(_DAYS_OF_A_WEEK - 1 - on.weekday())
    return procedure.working_day.calendar.add(on, within, projected=projected)


def _write(pieces: Iterable[str], output: Path | None) -> None:
    """Print text piece by piece, or write it to a file, whole or not at all."""
    if output is None:
        for piece in pieces:
            click.echo(piece, nl=False)
        return
    part = output.with_name(f"{output.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise click.BadParameter(f"{output}: {error.strerror}", param_hint="-o") from error
    layout.echo(f"wrote {output}")
