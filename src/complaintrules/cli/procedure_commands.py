"""
The commands about rule files.

Knows what can be asked of a procedure. Knows nothing of cases.
"""

from __future__ import annotations

import sys

import click

from complaintrules.checks import check as check_folder
from complaintrules.checks import run_examples
from complaintrules.cli import options, printing
from complaintrules.procedure import Procedure
from complaintrules.rulebook import folder_of, load_procedure
from complaintrules.rulebook import procedures as shipped_procedures

_FAILED = 1
_WHICH = click.argument("name", metavar="PROCEDURE", type=options.ProcedureName())


@click.group()
def procedures() -> None:
    """Rule files: what is shipped, what it says, whether it is right."""


@procedures.command("list")
@options.as_json
def list_command(json_wanted: bool) -> None:
    """List the procedures that come with the library."""
    loaded = [load_procedure(each.id) for each in shipped_procedures()]
    if json_wanted:
        printing.print_json([_head(each) for each in loaded])
        return
    printing.print_table(
        printing.console(),
        ("procedure", "title", "in force", "clocks", "tests"),
        (
            (
                each.id,
                each.title,
                _in_force(each),
                str(len(each.deadlines)),
                str(len(each.eligibility)),
            )
            for each in loaded
        ),
    )


def _in_force(procedure: Procedure) -> str:
    """Return the span in which a procedure applies."""
    span = procedure.in_force
    return f"from {span.first}" + (f" until {span.last}" if span.last else "")


def _head(procedure: Procedure) -> dict[str, object]:
    """Return what a procedure is, as plain values."""
    return {
        "id": procedure.id,
        "title": procedure.title,
        "extent": procedure.extent,
        "in_force": {
            "from": str(procedure.in_force.first),
            "until": str(procedure.in_force.last) if procedure.in_force.last else None,
        },
    }


@procedures.command()
@_WHICH
@options.as_json
def show(name: str, json_wanted: bool) -> None:
    """Show the rules of PROCEDURE in their order, each with its provision."""
    procedure = load_procedure(name)
    clocks: list[dict[str, object]] = [
        {
            "id": rule.id,
            "kind": "window" if rule.is_window else "deadline",
            "length": str(rule.length),
            "extendable_to": str(rule.extension.to_at_most) if rule.extension else None,
            "starts_on": list(rule.starts_on.names),
            "met_by": list(rule.met_by),
            "owner": str(rule.owner),
            "force": str(rule.force),
            "provision": str(rule.authority.provision),
            "verified": rule.authority.verified,
            "means": rule.authority.means,
        }
        for rule in procedure.deadlines
    ]
    tests: list[dict[str, object]] = [
        {
            "id": test.id,
            "kind": "exclusion" if test.excludes else "requirement",
            "provision": str(test.authority.provision),
            "verified": test.authority.verified,
            "means": test.authority.means,
        }
        for test in procedure.eligibility
    ]
    if json_wanted:
        printing.print_json({**_head(procedure), "deadlines": clocks, "eligibility": tests})
        return
    out = printing.console()
    out.print(f"{procedure.title}, in force {_in_force(procedure)} ({procedure.extent})")
    out.print(f"working day: {procedure.working_day.authority.means}")
    out.print(f"counting: {procedure.counting.authority.means}")
    out.print()
    clock_keys = ("id", "kind", "length", "extendable_to", "owner", "force", "provision", "means")
    printing.print_table(
        out,
        [key.replace("_", " ") for key in clock_keys],
        ([str(clock[key] or "-") for key in clock_keys] for clock in clocks),
        title="Deadlines and windows",
    )
    test_keys = ("id", "kind", "provision", "means")
    printing.print_table(
        out,
        test_keys,
        ([str(test[key]) for key in test_keys] for test in tests),
        title="Eligibility",
    )
    unread = sum(not rule["verified"] for rule in [*clocks, *tests])
    out.print(f"{unread} of {len(clocks) + len(tests)} rules rest on words that were not read.")


@procedures.command()
@_WHICH
@options.as_json
def check(name: str, json_wanted: bool) -> None:
    """Check the rule files of PROCEDURE: faults by line and column; exit 1 if there are any."""
    procedure = load_procedure(name)
    faults = check_folder(folder_of(name), procedure)
    if json_wanted:
        printing.print_json({"procedure": procedure.id, "faults": [f.to_mapping() for f in faults]})
    else:
        for fault in faults:
            click.echo(str(fault))
        rules = len(procedure.deadlines) + len(procedure.eligibility)
        click.echo(f"{procedure.id}: {rules} rules, {len(faults)} faults")
    sys.exit(_FAILED if faults else 0)


@procedures.command()
@_WHICH
@options.as_json
def test(name: str, json_wanted: bool) -> None:
    """Run the worked examples of PROCEDURE; exit 1 if one does not come out as it says."""
    procedure = load_procedure(name)
    result = run_examples(folder_of(name), procedure)
    if json_wanted:
        printing.print_json(
            {
                "procedure": procedure.id,
                "examples": len(result.examples),
                "expectations": result.expectations,
                "failures": [str(failure) for failure in result.failures],
            }
        )
    else:
        for failure in result.failures:
            click.echo(str(failure))
        click.echo(
            f"{procedure.id}: {len(result.examples)} examples, {result.expectations} expectations, "
            f"{len(result.failures)} not met"
        )
    sys.exit(_FAILED if result.failures else 0)
