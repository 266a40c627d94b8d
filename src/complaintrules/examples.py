"""
Worked examples that stand beside the rules: read, run, and compared with what they expect.

Knows the form of an example file. Knows no rule: every answer comes from the assessment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from attrs import evolve, frozen

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.case_forms import CASE
from complaintrules.case_reading import KEYS, check_names, read_case
from complaintrules.errors import Faults, Place, RuleFileError
from complaintrules.expectations import (
    EXPECTED,
    Expectation,
    read_expectations,
    shown,
    subjects,
    what_came,
)
from complaintrules.fields import Fields, day, one_of, some_items, text
from complaintrules.forms import A_NAME, DAY, TEXT, Shape, items
from complaintrules.papers import Happening
from complaintrules.procedure import Procedure
from complaintrules.procedure_files import EXAMPLES
from complaintrules.source import Allowance, Block, Node
from complaintrules.yaml_reading import read_file

_CASE_FORMS = {key: CASE.allowed[key] for key in KEYS if key not in ("reference", "procedure")}

FOLLOWS = Shape(
    "what follows: an event or 'on' with its day, and expect", {"expect": EXPECTED}, {"on": DAY}
)
#: The days of events stand among its keys, under names that are the procedure's own.
_FOLLOWING = items({**FOLLOWS.form, "additionalProperties": DAY})
EXAMPLE = Shape(
    "an example",
    {"example": TEXT, "rule": A_NAME, "source": TEXT},
    {
        **_CASE_FORMS,
        "on": DAY,
        "expect": EXPECTED,
        "and_then": _FOLLOWING,
        "in_turn": _FOLLOWING,
    },
    ({"anyOf": [{"required": [key]} for key in ("expect", "and_then", "in_turn")]},),
)
EXAMPLE_FILE = Shape("an example file", {"examples": items(EXAMPLE.form)})


@frozen
class Step:
    """A day on which the case is judged, and what is expected then."""

    case: Case
    on: date
    expectations: tuple[Expectation, ...]


@frozen
class Example:
    """One worked example, with its source, of one rule or of a whole case."""

    title: str
    rule: str
    source: str
    place: Place
    steps: tuple[Step, ...]


@frozen
class Failure:
    """An expectation that was not met."""

    example: Example
    on: date
    expectation: Expectation
    got: object
    #: The sentences that say how the answer was reached.
    why: str

    def __str__(self) -> str:
        """Return what was expected, what came out, and why."""
        return (
            f"{self.expectation.place}: {self.example.title}\n"
            f"  on {self.on}, {self.example.rule} {self.expectation.what}: "
            f"expected {shown(self.expectation.expected)}, got {shown(self.got)}\n"
            + "\n".join(f"  {line}" for line in self.why.splitlines())
        )


def read_examples(folder: Path, procedure: Procedure) -> tuple[Example, ...]:
    """
    Return the worked examples in the ``examples`` folder of a procedure's *folder*.

    Raises:
        RuleFileError: With every fault found in any example file.

    """
    faults = Faults(RuleFileError)
    found: list[Example] = []
    allowed = Allowance()
    for path in sorted((folder / EXAMPLES).glob("*.yaml")):
        tree = read_file(path, faults, within=folder, allowed=allowed)
        fields = EXAMPLE_FILE.fields(tree, faults) if tree else None
        node = fields.node("examples") if fields else None
        for item in () if node is None else some_items(node, faults, "examples"):
            example = _example(item, faults, procedure)
            if example is not None:
                found.append(example)
    if len(faults):
        raise RuleFileError(faults.in_order())
    return tuple(found)


def _example(node: Node, faults: Faults, procedure: Procedure) -> Example | None:
    """Return one example."""
    fields = EXAMPLE.fields(node, faults)
    if fields is None:
        return None
    title, source = fields.read("example", text), fields.read("source", text)
    rule = fields.read("rule", one_of(subjects(procedure)))
    case = _case(fields, faults, procedure)
    on = fields.read("on", day) or max((each.on for each in case.events), default=None)
    if title is None or source is None or rule is None:
        return None
    steps = list(_steps(fields, case, on, procedure))
    if not steps:
        message = "an example expects something: give expect, and_then or in_turn"
        faults.add("CR106", node.place, message)
    return Example(title, rule, source, node.place, tuple(steps))


def _case(fields: Fields, faults: Faults, procedure: Procedure) -> Case:
    """Return the case that an example describes with the keys of a case file."""
    entries = tuple(entry for entry in fields.block.entries if entry[0].value in _CASE_FORMS)
    file = read_case(Block(entries, fields.block.place), faults)
    return Case.of(evolve(file, facts=check_names(file, procedure, faults)), procedure)


def _steps(fields: Fields, case: Case, on: date | None, procedure: Procedure) -> Iterator[Step]:
    """
    Yield the day of the example itself, then each of the days that follow.

    Under ``and_then`` each follows the example by itself, under ``in_turn`` the one before it.
    """
    faults = fields.faults
    expect = fields.node("expect")
    if expect is not None:
        if on is None:
            faults.add("CR106", fields.block.place, "an example without events needs the key 'on'")
        else:
            yield Step(case, on, tuple(read_expectations(expect, faults)))
    for key in ("and_then", "in_turn"):
        then, before = fields.node(key), case
        for item in () if then is None else some_items(then, faults, "what follows"):
            step = _next_step(item, faults, before, procedure)
            if step is not None:
                before = step.case if key == "in_turn" else case
                yield step


def _next_step(node: Node, faults: Faults, case: Case, procedure: Procedure) -> Step | None:
    """Return the case one event, or only some days, later."""
    events = procedure.vocabulary.events
    shape = evolve(FOLLOWS, allowed={**FOLLOWS.allowed, **dict.fromkeys(events, DAY)})
    fields = shape.fields(node, faults)
    expect = fields.node("expect") if fields else None
    if fields is None or expect is None:
        return None
    happened = [
        Happening(event, on) for event in events if (on := fields.read(event, day)) is not None
    ]
    on = fields.read("on", day) or max((each.on for each in happened), default=None)
    if on is None:
        faults.add("CR106", node.place, "give the event that follows, or 'on' with a day")
        return None
    later = evolve(case, events=(*case.events, *happened))
    return Step(later, on, tuple(read_expectations(expect, faults)))


def run(example: Example, procedure: Procedure) -> Iterator[Failure]:
    """Yield every expectation of *example* that is not met."""
    for result, expectation, got in _unmet(example, procedure):
        yield Failure(example, result.on, expectation, got, _why(result, example.rule))


def comes_out(example: Example, procedure: Procedure) -> bool:
    """Return whether every expectation of *example* is met; nothing after the first is run."""
    return next(_unmet(example, procedure), None) is None


def _unmet(
    example: Example, procedure: Procedure
) -> Iterator[tuple[Assessment, Expectation, object]]:
    """Yield each expectation that is not met, with what came out instead."""
    for step in example.steps:
        result = assess(step.case, procedure, on=step.on)
        for expectation in step.expectations:
            got = what_came(result, example.rule, expectation)
            if got != expectation.expected:
                yield result, expectation, got


def _why(result: Assessment, rule: str) -> str:
    """Return the sentences about the rule."""
    sentences = result.explain()
    return "\n".join(str(sentence) for sentence in sentences if sentence.about == rule)
