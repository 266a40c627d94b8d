"""
The command that runs worked examples, and tries whether they notice mistakes in the rules.

Knows how what came of examples is told. Knows nothing of cases or of rules.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from complaintrules.checks import run_examples
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.procedure_commands import folder_with_examples
from complaintrules.mutation import Fate, Tried, try_mutants
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

_FAILED = 1


@click.command()
@click.argument("name", metavar="PROCEDURE", type=options.ProcedureName())
@click.option("--mutate", is_flag=True, help="Try whether the examples notice mistakes.")
@options.as_json
def test(name: str, mutate: bool, json_wanted: bool) -> None:
    """
    Run the worked examples of PROCEDURE; exit 1 if one fails.

    With --mutate, make one small mistake at a time in the rules instead; exit 1 if the examples
    do not notice it.
    """
    procedure = load_procedure(name)
    folder = folder_with_examples(name)
    passed = (_mutate if mutate else _run)(folder, procedure, json_wanted)
    sys.exit(0 if passed else _FAILED)


def _run(folder: Path, procedure: Procedure, json_wanted: bool) -> bool:
    """Print what came of the worked examples, and return whether all of them come out."""
    result = run_examples(folder, procedure)
    if json_wanted:
        layout.print_json(
            {
                "procedure": procedure.id,
                "examples": len(result.examples),
                "expectations": result.expectations,
                "failures": [str(failure) for failure in result.failures],
            }
        )
    else:
        for failure in result.failures:
            layout.echo(str(failure))
        examples = layout.counted(len(result.examples), "example")
        expectations = layout.counted(result.expectations, "expectation")
        failed = len(result.failures)
        layout.echo(f"{procedure.id}: {examples}, {expectations}, {failed} not met")
    return not result.failures


def _mutate(folder: Path, procedure: Procedure, json_wanted: bool) -> bool:
    """Print what became of each mistake that is not noticed, and return whether all are."""
    if run_examples(folder, procedure).failures:
        return _run(folder, procedure, json_wanted)  # they would notice anything
    base = load_procedure(procedure.extends) if procedure.extends else None
    tried = list(try_mutants(folder, procedure, base))
    counted = Counter(each.fate for each in tried)
    if json_wanted:
        layout.print_json(
            {
                "procedure": procedure.id,
                "mutants": len(tried),
                **{str(fate): counted[fate] for fate in Fate},
                "by_kind": _by_kind(tried),
                "not_caught": [each.to_mapping() for each in tried if each.fate is not Fate.CAUGHT],
            }
        )
    else:
        for each in tried:
            if each.fate is not Fate.CAUGHT:
                layout.echo(str(each))
        kinds = ", ".join(f"{count} {kind}" for kind, count in _by_kind(tried).items())
        fates = ", ".join(f"{counted[fate]} {fate}" for fate in Fate)
        layout.echo(f"{layout.counted(len(tried), 'mutant')}: {kinds}")
        layout.echo(f"{procedure.id}: {layout.counted(len(tried), 'mutant')}, {fates}")
    return not counted[Fate.SURVIVED]


def _by_kind(tried: list[Tried]) -> dict[str, int]:
    """Return how many mistakes there are of each kind, the most frequent first."""
    return {str(kind): count for kind, count in Counter(t.kind for t in tried).most_common()}
