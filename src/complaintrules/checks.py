"""
What is wrong with a procedure's rule files beyond what stops them from loading.

Knows what a reviewer asks for: an example of every rule, and examples that come out right.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from attrs import frozen

from complaintrules.answers import Status
from complaintrules.coverage import unaccounted
from complaintrules.errors import Fault, Place
from complaintrules.examples import Example, Failure, read_examples, run
from complaintrules.procedure import Procedure
from complaintrules.reach import out_of_reach
from complaintrules.rulebook import load_procedure

#: A boundary pair shows a limit from both sides.
_IN_TIME = frozenset({Status.MET, Status.DUE})
_TOO_LATE = frozenset({Status.MET_LATE, Status.OVERDUE})


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
    Return a fault for each rule without examples on both sides, and for each example that fails.

    Provisions whose account is wrong, and rules that no case can reach, are faults too.

    Rules that a procedure takes over from another as they are need no examples of their own.

    Raises:
        RuleFileError: An example file has faults.

    """
    tests = run_examples(folder, procedure)
    statuses: defaultdict[str, set[object]] = defaultdict(set)
    for example in tests.examples:
        for step in example.steps:
            statuses[example.rule].update(
                each.expected for each in step.expectations if each.what in ("status", "holds")
            )
    faults = [
        Fault("CR210", failure.expectation.place, str(failure).split("\n", 1)[1].strip())
        for failure in tests.failures
    ]
    base = load_procedure(procedure.extends) if procedure.extends else None
    inherited = (*base.deadlines, *base.eligibility) if base else ()
    both_sides = "just in time, and one a day late (a boundary pair)"
    faults += [
        _untested(folder, deadline.id, both_sides)
        for deadline in procedure.deadlines
        if deadline not in inherited
        and not (statuses[deadline.id] & _IN_TIME and statuses[deadline.id] & _TOO_LATE)
    ]
    faults += [
        _untested(folder, test.id, "where it holds, and one where it does not")
        for test in procedure.eligibility
        if test not in inherited and not {True, False} <= statuses[test.id]
    ]
    return (*faults, *unaccounted(folder, procedure), *out_of_reach(procedure, base))


def _untested(folder: Path, rule: str, wanted: str) -> Fault:
    """Return the fault of a rule that its examples do not show from both sides."""
    return Fault(
        "CR209",
        Place(file=str(folder)),
        f"{rule} lacks a worked example {wanted}",
        "add it to the examples beside the rules, with a source that is not this library",
    )
