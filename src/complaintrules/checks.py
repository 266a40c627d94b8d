"""
What is found about a procedure's rule files beyond what stops them from loading.

Knows whom to ask, and that worked examples have to come out right. Finds nothing else itself.
"""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from complaintrules.condition_checks import idle_conditions
from complaintrules.coverage import unaccounted, without_account
from complaintrules.errors import Fault
from complaintrules.examples import Example, Failure, read_examples, run
from complaintrules.procedure import Procedure
from complaintrules.reach import out_of_reach
from complaintrules.rulebook import load_procedure
from complaintrules.spans import out_of_time
from complaintrules.untested import without_examples


@frozen
class ExampleRun:
    """What came of a procedure's worked examples."""

    examples: tuple[Example, ...]
    failures: tuple[Failure, ...]

    @property
    def expectations(self) -> int:
        """How many things the examples expected."""
        return sum(len(step.expectations) for each in self.examples for step in each.steps)


def run_examples(folder: Path, procedure: Procedure) -> ExampleRun:
    """
    Return what came of the worked examples beside the rule files in *folder*.

    Raises:
        RuleFileError: An example file has faults.

    """
    examples = read_examples(folder, procedure)
    failures = tuple(failure for example in examples for failure in run(example, procedure))
    return ExampleRun(examples, failures)


def check(folder: Path, procedure: Procedure) -> tuple[Fault, ...]:
    """
    Return what is found about a procedure that loads: faults, warnings and notes, by their codes.

    They are about examples that fail or are missing, accounts of provisions, rules that no case
    can reach, conditions that decide nothing, and rules in force when their procedure is not.

    What a procedure takes over from another as it is needs no examples of its own, and is not
    told of again.

    Raises:
        RuleFileError: An example file has faults.

    """
    tests = run_examples(folder, procedure)
    base = load_procedure(procedure.extends) if procedure.extends else None
    failed = (
        Fault("CR210", failure.expectation.place, str(failure).split("\n", 1)[1].strip())
        for failure in tests.failures
    )
    found = (
        *failed,
        *without_examples(tests.examples, procedure, base),
        *unaccounted(procedure),
        *without_account(procedure, base),
        *out_of_reach(procedure, base),
        *idle_conditions(procedure, base),
        *out_of_time(procedure, base),
    )
    return tuple(sorted(found, key=lambda fault: fault.place.in_order))
