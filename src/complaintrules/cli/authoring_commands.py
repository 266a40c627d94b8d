"""
The commands for those who write rule files: a pack to begin with, and schemas for editors.

Knows how a new pack is asked for. Knows no rule.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.new_procedure import new_procedure

#: The kinds of file that an editor can check, each of which has a schema.
_KINDS = ("rule-file", "case-file", "examples", "mapping")


@click.command()
@click.argument("kind", metavar="KIND", type=click.Choice(_KINDS))
def schema(kind: str) -> None:
    """
    Print the JSON Schema of a KIND of file, for editors.

    KIND is rule-file, case-file, examples or mapping.
    """
    text = (files("complaintrules") / "schemas" / f"{kind}.json").read_text(encoding="utf-8")
    click.echo(text, nl=False)


@click.command("new")
@click.argument("name", metavar="ID")
@click.option(
    "--in",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    help="The folder that holds your packs; the new one goes below it.",
)
@click.option(
    "--extends",
    metavar="BASE",
    type=options.ProcedureName(),
    default="",
    help="The shipped procedure to follow.",
)
@click.option("--title", default="", help="The procedure's title.")
def new_command(name: str, folder: Path, extends: str, title: str) -> None:
    """
    Begin a procedure of your own, called ID, below FOLDER.

    Its files pass every check as they are; what is in them is an example to replace.
    """
    try:
        written = new_procedure(name, folder, extends=extends, title=title)
    except OSError as error:
        says = f"{error.filename}: {error.strerror}" if error.strerror else str(error)
        raise click.BadParameter(says, param_hint="--in") from error
    for path in written:
        layout.echo(f"wrote {path}")
    layout.echo(f"Next: complaintrules procedures check {folder / name}")
