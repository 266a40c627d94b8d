"""
The command that checks rule files.

Knows how findings are told, and which of them fail a check. Finds nothing itself.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from complaintrules import __version__
from complaintrules.checks import check as check_folder
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.procedure_commands import folder_with_examples
from complaintrules.error_codes import Severity
from complaintrules.errors import Fault, RuleFileError
from complaintrules.rulebook import load_procedure
from complaintrules.sarif import to_sarif

_FAILED = 1


@click.command()
@click.argument("name", metavar="PROCEDURE", type=options.ProcedureName())
@click.option("--strict", is_flag=True, help="Exit 1 if there are warnings, too.")
@click.option("--sarif", is_flag=True, help="Print SARIF, which code hosts show in reviews.")
@options.as_json
def check(name: str, strict: bool, sarif: bool, json_wanted: bool) -> None:
    """Check the rule files of PROCEDURE; exit 1 if there are faults."""
    if sarif and json_wanted:
        raise click.UsageError("give --sarif or --json, not both")
    read, faults, told = _checked(name)
    if sarif:
        log = to_sarif(faults, of=name, version=__version__, folder=Path.cwd())
        layout.print_json(log)
    elif json_wanted:
        layout.print_json({"procedure": read, "faults": [fault.to_mapping() for fault in faults]})
    else:
        layout.echo(told)
    failing = {Severity.FAULT, Severity.WARNING} if strict else {Severity.FAULT}
    sys.exit(_FAILED if any(fault.severity in failing for fault in faults) else 0)


def _checked(name: str) -> tuple[str | None, tuple[Fault, ...], str]:
    """Return the procedure's id if it could be read, what was found, and that in words."""
    folder = folder_with_examples(name)
    try:
        procedure = load_procedure(name)
        faults = check_folder(folder, procedure)
    except RuleFileError as error:
        return None, error.faults, str(error)
    rules = layout.counted(len(procedure.deadlines) + len(procedure.eligibility), "rule")
    last = f"{procedure.id}: {rules}, {counted(faults)}"
    return procedure.id, faults, "\n".join([*map(str, faults), last])


def counted(faults: Iterable[Fault]) -> str:
    """Return how many faults there are, and how many warnings and notes if there are any."""
    number = Counter(fault.severity for fault in faults)
    return ", ".join(
        layout.counted(number[severity], severity)
        for severity in Severity
        if severity is Severity.FAULT or number[severity]
    )
