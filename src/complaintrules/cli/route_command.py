"""
The command that says which of an authority's procedures a case comes under.

Knows how the answer is printed. Decides nothing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from complaintrules.case import load_case
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.routing import route


@click.command("route")
@click.argument("case_file", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--authority", required=True, help="As the folder of its procedures is called.")
@options.on_day
@options.as_json
def route_command(case_file: Path, authority: str, on: date | None, json_wanted: bool) -> None:
    """Say which procedure CASE comes under, and why."""
    answer = route(load_case(case_file), authority=authority, on=on or options.today())
    if json_wanted:
        layout.print_json(answer.to_mapping())
        return
    layout.print_entries(
        layout.console(),
        [
            ("Applies", ", ".join(answer.applies) or "none"),
            ("May apply", ", ".join(answer.may_apply) or "none"),
        ],
    )
    layout.echo(str(answer.explain()))
