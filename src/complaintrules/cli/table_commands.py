"""
The command about many cases at once.

Knows files of tables by name. Judges nothing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.printing.progress import progress_of
from complaintrules.explain import long_date
from complaintrules.rulebook import load_procedure


@click.command("assess-table")
@click.argument("table", metavar="FILE", type=click.Path(path_type=Path))
@options.output("Where to write the answers.", required=True)
@options.of_table
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
    with progress_of(f"judging {table.name}") as progress:
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
