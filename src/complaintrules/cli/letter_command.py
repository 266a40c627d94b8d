"""
The command that lists what a letter about a case has to say.

Knows how the list is printed. Decides nothing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from complaintrules.assessment import assess
from complaintrules.cli import options
from complaintrules.cli.printing import cases, layout
from complaintrules.errors import did_you_mean
from complaintrules.letters import Filled, filled
from complaintrules.procedure import Procedure


@click.command("letter")
@options.of_case
@click.argument("kind", metavar="[KIND]", required=False)
@options.on_day
@options.projected
@options.as_json
def letter_command(
    case_file: Path,
    procedure_name: str | None,
    kind: str | None,
    on: date | None,
    projected: bool,
    json_wanted: bool,
) -> None:
    """
    List what a letter about CASE has to say, with its days.

    Without KIND, list the letters that the procedure knows.
    """
    case, procedure = options.case_in(case_file, procedure_name)
    if kind is None:
        _print_letters(procedure, json_wanted=json_wanted)
        return
    known = [letter.id for letter in procedure.letters]
    if kind not in known:
        says = f"{procedure.id} has no letter {kind!r}; {did_you_mean(kind, known)}"
        raise click.BadParameter(says.removesuffix("; "), param_hint="KIND")
    letter = procedure.letter(kind)
    result = assess(case, procedure, on=on or options.today(), projected=projected)
    items = filled(letter, result)
    if json_wanted:
        head = {"case": case.reference, "procedure": procedure.id, "on": result.on.isoformat()}
        about = {"letter": letter.id, "means": letter.means}
        layout.print_json({**head, **about, "items": [item.to_mapping() for item in items]})
        return
    cases.print_head(result, day_given=on is not None)
    layout.echo(letter.means, bold=True)
    for item in items:
        layout.echo(_line(item))
    if not all(item.item.authority.verified for item in items):
        layout.echo(f"\n{cases.UNREAD}")


def _line(filled_in: Filled) -> str:
    """Return one thing that the letter says, to be ticked off."""
    authority = filled_in.item.authority
    cited = f"{authority.provision}{'' if authority.verified else '*'}"
    note = f"\n      Note: {authority.note.strip()}" if authority.note else ""
    return f"  [ ] {filled_in.item.force}: {filled_in.says} ({cited}){note}"


def _print_letters(procedure: Procedure, *, json_wanted: bool) -> None:
    """Print the letters that a procedure knows."""
    if json_wanted:
        layout.print_json([{"letter": each.id, "means": each.means} for each in procedure.letters])
        return
    if not procedure.letters:
        layout.echo(f"{procedure.id} says nothing of letters")
    layout.print_entries(layout.console(), [(each.id, each.means) for each in procedure.letters])
