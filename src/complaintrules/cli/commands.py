"""
The commands about a case.

Knows what can be asked of a case on the command line. Knows nothing of how answers look.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from complaintrules import __version__
from complaintrules.assessment import Assessment, assess
from complaintrules.changes import what_would_change
from complaintrules.checking import DeadlineCheck, check_deadline
from complaintrules.cli import options
from complaintrules.cli.authoring_commands import new_command, schema
from complaintrules.cli.calendar_commands import calendar
from complaintrules.cli.check_command import check
from complaintrules.cli.example_commands import test
from complaintrules.cli.impact_command import impact_command
from complaintrules.cli.letter_command import letter_command
from complaintrules.cli.printing import cases, layout
from complaintrules.cli.procedure_commands import procedures
from complaintrules.cli.prove_command import prove_command
from complaintrules.cli.register_command import register_command
from complaintrules.cli.report_command import report_command
from complaintrules.cli.review_command import review
from complaintrules.cli.route_command import route_command
from complaintrules.cli.table_commands import assess_table
from complaintrules.cli.timeline_command import timeline_command
from complaintrules.errors import did_you_mean
from complaintrules.explain import long_date
from complaintrules.statuses import Outcome
from complaintrules.vocabulary import in_words

#: The exit status of a check that finds a difference.
DIFFERS = 1
_SHELLS = {"bash": BashComplete, "fish": FishComplete, "zsh": ZshComplete}


@click.group(cls=options.Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="complaintrules")
def main() -> None:
    """Statutory complaint deadlines and eligibility, from rule files that cite the law."""


def _assessment(
    case_file: Path, procedure_name: str | None, on: date | None, *, projected: bool
) -> Assessment:
    """Return the assessment of the case in a file."""
    case, procedure = options.case_in(case_file, procedure_name)
    return assess(case, procedure, on=on or options.today(), projected=projected)


@main.command("assess")
@options.of_case
@options.on_day
@options.projected
@options.as_json
def assess_command(
    case_file: Path, procedure_name: str | None, on: date | None, projected: bool, json_wanted: bool
) -> None:
    """Judge CASE: next deadline, stage, clocks, eligibility."""
    result = _assessment(case_file, procedure_name, on, projected=projected)
    if json_wanted:
        layout.print_json(result.to_mapping())
    else:
        cases.print_assessment(result, day_given=on is not None)


@main.command()
@options.of_case
@options.on_day
@options.as_json
def eligible(
    case_file: Path, procedure_name: str | None, on: date | None, json_wanted: bool
) -> None:
    """Say whether CASE is to be considered, and what to ask."""
    result = _assessment(case_file, procedure_name, on, projected=False)
    if json_wanted:
        head = {
            "case": result.case.reference,
            "procedure": result.procedure.id,
            "on": str(result.on),
        }
        turns = [turn.to_mapping() for turn in what_would_change(result)]
        layout.print_json(head | result.eligibility.to_mapping() | {"would_change": turns})
        return
    out = layout.console()
    cases.print_head(result, day_given=on is not None)
    layout.print_entries(out, cases.eligibility(result.eligibility, result.procedure))
    if result.eligibility.outcome is Outcome.NOT_ELIGIBLE:
        cases.print_turns(out, what_would_change(result))
    cases.print_reasons(out, result.eligibility)


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
    """
    Say why, in sentences with provisions.

    About CASE as a whole, or about the deadline ID, whose days are then counted out.
    """
    result = _assessment(case_file, procedure_name, on, projected=projected)
    procedure = result.procedure
    if deadline_id is not None and deadline_id not in procedure.deadline_ids:
        says = f"{procedure.id} has no deadline or window {deadline_id!r}"
        hint = did_you_mean(deadline_id, procedure.deadline_ids)
        raise click.BadParameter(f"{says}; {hint}", param_hint="ID")
    sentences = result.explain(deadline_id, day_by_day=day_by_day or deadline_id is not None)
    if json_wanted:
        layout.print_json([sentence.to_mapping() for sentence in sentences])
        return
    if on is None:
        layout.echo(cases.as_at(result.on, day_given=False))
    layout.echo(str(sentences))


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
    """
    Compare a deadline of CASE with the date held elsewhere.

    Exit with 1 if they differ, and say which ways of counting would give that date.
    """
    case, procedure = options.case_in(case_file, procedure_name)
    result = check_deadline(case, procedure, deadline_id, recorded=recorded, projected=projected)
    if json_wanted:
        layout.print_json(result.to_mapping())
    else:
        _print_check(result)
    sys.exit(0 if result.agrees else DIFFERS)


def _print_check(check: DeadlineCheck) -> None:
    """Print whether the date that another system holds agrees, and what may account for it."""
    answer, recorded = check.answer, long_date(check.recorded)
    due = f"{answer.id} is due by {cases.last_day(answer)}"
    if check.agrees:
        layout.echo(f"agrees: {due}")
    elif check.days is None:
        why = ", ".join(filter(None, (in_words(answer.status), cases.missing(answer))))
        layout.echo(f"differs: {answer.id} has no date ({why})")
    else:
        days = layout.counted(abs(check.days), "calendar day")
        way = "late" if check.days > 0 else "early"
        layout.echo(f"differs: {due}; {recorded} is {days} too {way}")
        for cause in check.because:
            layout.echo(f"  perhaps {cause}")
        if not check.because:
            layout.echo("  no usual mistake accounts for it")


@main.command()
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def completion(shell: str) -> None:
    """Print the script that completes commands in SHELL."""
    script = _SHELLS[shell](main, {}, "complaintrules", "_COMPLAINTRULES_COMPLETE")
    click.echo(script.source())


main.add_command(calendar)
procedures.add_command(check)
procedures.add_command(test)
main.add_command(procedures)
procedures.add_command(review)
procedures.add_command(prove_command)
procedures.add_command(new_command)
main.add_command(route_command)
main.add_command(assess_table)
main.add_command(register_command)
main.add_command(report_command)
main.add_command(schema)
main.add_command(timeline_command)
main.add_command(impact_command)
main.add_command(letter_command)
