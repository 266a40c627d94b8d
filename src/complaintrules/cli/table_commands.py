"""
The command about many cases at once.

Knows files of tables by name, and how a long run tells how far it is. Judges nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.explain import long_date
from complaintrules.rulebook import load_procedure

if TYPE_CHECKING:
    from complaintrules.bulk import Tally


@click.command("assess-table")
@click.argument("table", metavar="FILE", type=click.Path(path_type=Path))
@options.output("Where to write the answers.", required=True)
@click.option(
    "--procedure",
    "procedure_name",
    required=True,
    type=options.ProcedureName(),
    help="A shipped procedure's id, or a path.",
)
@options.on_day
@options.projected
@options.as_json
def assess_table(
    table: Path,
    output: Path,
    procedure_name: str,
    on: date | None,
    projected: bool,
    json_wanted: bool,
) -> None:
    """Judge every case of the table in FILE."""
    try:
        from complaintrules.bulk import assess_file  # noqa: PLC0415  # an extra, and slow to import
    except ImportError as error:
        raise click.UsageError(str(error)) from error
    day = on or options.today()
    procedure = load_procedure(procedure_name)
    with _progress(f"judging {table.name}") as progress:
        tally = assess_file(
            table, output, procedure, on=day, projected=projected, progress=progress
        )
    if json_wanted:
        told: dict[str, Any] = {"procedure": procedure.id, "on": day.isoformat()}
        layout.print_json(told | {"cases": tally.cases, "errors": tally.errors})
        return
    as_at = "" if on else f"As at {long_date(day)}, today.\n"
    cases = layout.counted(tally.cases, "case")
    layout.echo(f"{as_at}{cases} judged by {procedure.id}, written to {output}")
    if tally.errors:
        layout.echo(f"{layout.counted(tally.errors, 'case')} could not be: see the column 'error'")


@contextmanager
def _progress(what: str) -> Iterator[Any]:
    """Give what tells how far a run is; nobody is told where no person watches."""
    if not layout.in_terminal(sys.stderr):
        yield None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[cases]:,} cases"),
        TimeRemainingColumn(),
    )
    console = Console(file=sys.stderr, force_terminal=True)
    with Progress(*columns, console=console) as bar:
        task = bar.add_task(what, total=1.0, cases=0)

        def told(tally: Tally) -> None:
            """Move the bar on."""
            bar.update(task, completed=tally.share, cases=tally.cases)

        yield told
