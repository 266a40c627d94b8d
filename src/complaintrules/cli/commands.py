"""
The commands about a case.

Knows what can be asked of a case on the command line. Knows nothing of how answers look.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click
from click.shell_completion import get_completion_class

from complaintrules import __version__
from complaintrules.assessment import Assessment, assess
from complaintrules.case import load_case
from complaintrules.checking import check_deadline
from complaintrules.cli import options, printing
from complaintrules.cli.calendar_commands import calendar
from complaintrules.cli.procedure_commands import procedures
from complaintrules.explain import long_date
from complaintrules.rulebook import load_procedure

#: The exit status of a check that finds a difference.
DIFFERS = 1


@click.group(cls=options.Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="complaintrules")
def main() -> None:
    """Statutory complaint deadlines and eligibility, from rule files that cite the law."""


def _assessment(
    case_file: Path, procedure_name: str | None, on: date | None, *, projected: bool
) -> Assessment:
    """Return the assessment of the case in a file."""
    given = load_procedure(procedure_name) if procedure_name else None
    case = load_case(case_file, given)
    procedure = options.procedure_of(case.procedure, procedure_name)
    return assess(case, procedure, on=on or options.today(), projected=projected)


@main.command("assess")
@options.of_case
@options.on_day
@options.projected
@options.as_json
def assess_command(
    case_file: Path, procedure_name: str | None, on: date | None, projected: bool, json_wanted: bool
) -> None:
    """Judge CASE: its next deadline, its stage, every clock, whether it is eligible."""
    result = _assessment(case_file, procedure_name, on, projected=projected)
    if json_wanted:
        printing.print_json(result.to_mapping())
    else:
        printing.print_assessment(result, day_given=on is not None)


@main.command()
@options.of_case
@options.on_day
@options.as_json
def eligible(
    case_file: Path, procedure_name: str | None, on: date | None, json_wanted: bool
) -> None:
    """Say whether CASE is to be considered, why, and what is still to be asked."""
    result = _assessment(case_file, procedure_name, on, projected=False)
    if json_wanted:
        head = {
            "case": result.case.reference,
            "procedure": result.procedure.id,
            "on": str(result.on),
        }
        printing.print_json(head | result.eligibility.to_mapping())
        return
    out = printing.console()
    printing.print_eligibility(out, result.eligibility, result.procedure)
    out.print()
    printing.print_reasons(out, result.eligibility)


@main.command()
@options.of_case
@click.argument("deadline_id", metavar="[ID]", required=False)
@options.on_day
@options.projected
@click.option("--day-by-day", is_flag=True, help="Name each day counted and each day skipped.")
@options.as_json
def explain(
    case_file: Path,
    procedure_name: str | None,
    deadline_id: str | None,
    on: date | None,
    projected: bool,
    day_by_day: bool,
    json_wanted: bool,
) -> None:
    """Say why: in sentences with provisions, for CASE as a whole or for one deadline."""
    result = _assessment(case_file, procedure_name, on, projected=projected)
    known = result.procedure.deadline_ids
    if deadline_id is not None and deadline_id not in known:
        raise click.BadParameter(f"{deadline_id!r} is none of {', '.join(known)}", param_hint="ID")
    sentences = result.explain(deadline_id, day_by_day=day_by_day or deadline_id is not None)
    if json_wanted:
        printing.print_json([sentence.to_mapping() for sentence in sentences])
    else:
        click.echo(str(sentences))


@main.command("check-deadline")
@options.of_case
@click.argument("deadline_id", metavar="ID")
@click.argument("recorded", metavar="RECORDED-DATE", type=options.Day())
@options.projected
@options.as_json
def check_deadline_command(
    case_file: Path,
    procedure_name: str | None,
    deadline_id: str,
    recorded: date,
    projected: bool,
    json_wanted: bool,
) -> None:
    """Compare the date that another system holds for a deadline of CASE; exit 1 if it differs."""
    given = load_procedure(procedure_name) if procedure_name else None
    case = load_case(case_file, given)
    procedure = options.procedure_of(case.procedure, procedure_name)
    result = check_deadline(case, procedure, deadline_id, recorded=recorded, projected=projected)
    if json_wanted:
        printing.print_json(result.to_mapping())
    elif result.agrees:
        click.echo(f"agrees: {deadline_id} is due by {long_date(recorded)}")
    elif result.due_by is None or result.days is None:
        click.echo(f"differs: {deadline_id} has no date ({result.answer.status})")
    else:
        way = "late" if result.days > 0 else "early"
        click.echo(
            f"differs: {deadline_id} is due by {long_date(result.due_by)}; "
            f"{long_date(recorded)} is {abs(result.days)} calendar days too {way}"
        )
        for cause in result.because or ("no usual mistake accounts for it",):
            click.echo(f"  perhaps {cause}" if result.because else f"  {cause}")
    sys.exit(0 if result.agrees else DIFFERS)


@main.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes commands and procedures in SHELL."""
    script = get_completion_class(shell)
    if script is not None:
        click.echo(script(main, {}, "complaintrules", "_COMPLAINTRULES_COMPLETE").source())


main.add_command(calendar)
main.add_command(procedures)
