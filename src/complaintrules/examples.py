"""
Worked examples that stand beside the rules: read, run, and compared with what they expect.

Knows the form of an example file. Knows no rule: every answer comes from the assessment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from complaintrules.answers import FindingKind, Outcome, Status
from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.case_reading import KEYS, check_names, read_case
from complaintrules.errors import Faults, Place, RuleFileError
from complaintrules.fields import Fields, day, items, list_of, name, one_of, quoted, text, word_of
from complaintrules.papers import Happening
from complaintrules.procedure import Procedure
from complaintrules.procedure_files import EXAMPLES
from complaintrules.source import Block, Node, Text, read_file

#: What an example may speak of beside a rule: the case as a whole.
WHOLE_CASE = "case"
_NOTHING = "none"
_HOLDS = {"yes": True, "no": False, "unknown": None}
_CASE_KEYS = tuple(key for key in KEYS if key not in ("reference", "procedure"))

#: Turns an assessment into the value that an expectation is compared with.
Got = Callable[[Assessment], object]


@frozen
class Expectation:
    """One thing that an example expects."""

    what: str
    expected: object
    place: Place


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
            f"expected {_shown(self.expectation.expected)}, got {_shown(self.got)}\n"
            + "\n".join(f"  {line}" for line in self.why.splitlines())
        )


def _shown(value: object) -> str:
    """Return a value as an example file writes it."""
    if value is None:
        return _NOTHING
    if isinstance(value, tuple | frozenset):
        return f"[{', '.join(sorted(map(str, value)))}]"
    return str(value)


def read_examples(folder: Path, procedure: Procedure) -> tuple[Example, ...]:
    """
    Return the worked examples in the ``examples`` folder of a procedure's *folder*.

    Raises:
        RuleFileError: With every fault found in any example file.

    """
    faults = Faults()
    found: list[Example] = []
    for path in sorted((folder / EXAMPLES).glob("*.yaml")):
        tree = read_file(path, faults)
        fields = (
            Fields.of(tree, faults, what="an example file", needed=["examples"]) if tree else None
        )
        node = fields.node("examples") if fields else None
        for item in () if node is None else items(node, faults, "examples"):
            example = _example(item, faults, procedure)
            if example is not None:
                found.append(example)
    if len(faults):
        raise RuleFileError(faults.in_order())
    return tuple(found)


def _example(node: Node, faults: Faults, procedure: Procedure) -> Example | None:
    """Return one example."""
    fields = Fields.of(
        node,
        faults,
        what="an example",
        needed=["example", "rule", "source"],
        allowed=[*_CASE_KEYS, "on", "expect", "and_then"],
    )
    if fields is None:
        return None
    title, source = fields.read("example", text), fields.read("source", text)
    rules = [*procedure.deadline_ids, *(test.id for test in procedure.eligibility), WHOLE_CASE]
    rule = fields.read("rule", one_of(rules))
    case = _case(fields, faults, procedure)
    on = fields.read("on", day) or max((each.on for each in case.events), default=None)
    if title is None or source is None or rule is None:
        return None
    steps = list(_steps(fields, case, on, procedure))
    if not steps:
        faults.add("CR106", node.place, "an example expects something: give expect or and_then")
    return Example(title, rule, source, node.place, tuple(steps))


def _case(fields: Fields, faults: Faults, procedure: Procedure) -> Case:
    """Return the case that an example describes with the keys of a case file."""
    entries = tuple(entry for entry in fields.block.entries if entry[0].value in _CASE_KEYS)
    file = read_case(Block(entries, fields.block.place), faults)
    return Case.of(evolve(file, facts=check_names(file, procedure, faults)), procedure)


def _steps(fields: Fields, case: Case, on: date | None, procedure: Procedure) -> Iterator[Step]:
    """Yield the day of the example itself, then each of the days that follow."""
    faults = fields.faults
    expect = fields.node("expect")
    if expect is not None:
        if on is None:
            faults.add("CR106", fields.block.place, "an example without events needs the key 'on'")
        else:
            yield Step(case, on, tuple(_expectations(expect, faults)))
    then = fields.node("and_then")
    for item in () if then is None else items(then, faults, "what follows"):
        step = _next_step(item, faults, case, procedure)
        if step is not None:
            yield step


def _next_step(node: Node, faults: Faults, case: Case, procedure: Procedure) -> Step | None:
    """Return the case one event, or only some days, later."""
    what = "what follows: an event or 'on' with its day, and expect"
    events = list(procedure.vocabulary.events)
    fields = Fields.of(node, faults, what=what, needed=["expect"], allowed=["on", *events])
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
    return Step(later, on, tuple(_expectations(expect, faults)))


def _expectations(node: Node, faults: Faults) -> Iterator[Expectation]:
    """Yield what is expected; a single word is the status of a clock, or whether a test holds."""
    if isinstance(node, Text):
        key = "holds" if node.value in _HOLDS else "status"
        node = Block(((Text(key, node.place), node),), node.place)
    fields = Fields.of(node, faults, what="what is expected", allowed=list(_READERS))
    for key, read in _READERS.items():
        value_node = fields.node(key) if fields else None
        if value_node is not None:
            yield Expectation(key, read(value_node, faults), value_node.place)


def _or_none(read: Callable[[Node, Faults], Any]) -> Callable[[Node, Faults], Any]:
    """Return a reader that takes the word none for nothing."""

    def reader(node: Node, faults: Faults) -> object:
        return None if isinstance(node, Text) and node.value == _NOTHING else read(node, faults)

    return reader


def _words(read: Callable[[Node, Faults], Any]) -> Callable[[Node, Faults], Any]:
    """Return a reader of several words, none of which may be missing."""

    def reader(node: Node, faults: Faults) -> object:
        if isinstance(node, Text) and node.value == _NOTHING:
            return frozenset()
        return frozenset(list_of(read)(node, faults) or ())

    return reader


def _holds(node: Node, faults: Faults) -> bool | None:
    """Return yes as True, no as False and unknown as None."""
    word = one_of(list(_HOLDS))(node, faults)
    return None if word is None else _HOLDS[word]


def _whole(node: Node, faults: Faults) -> int | None:
    """Return a whole number."""
    value = text(node, faults)
    if value is not None and value.removeprefix("-").isdecimal():
        return int(value)
    faults.add("CR107", node.place, f"expected a whole number, got {quoted(str(value))}")
    return None


def _parts(node: Node, faults: Faults) -> Mapping[str, str | None]:
    """Return where each part of the complaint goes."""
    entries = node.entries if isinstance(node, Block) else ()
    return {key.value: name(value, faults) for key, value in entries}


def _readings(node: Node, faults: Faults) -> Mapping[str, date | None]:
    """Return the day that each other reading, or each limit beside, gives."""
    entries = node.entries if isinstance(node, Block) else ()
    return {key.value: _or_none(day)(value, faults) for key, value in entries}


_READERS: Mapping[str, Callable[[Node, Faults], Any]] = {
    "status": word_of(Status),
    "started_on": _or_none(day),
    "due_by": _or_none(day),
    "due_by_unextended": _or_none(day),
    "extendable_to": _or_none(day),
    "completed_on": _or_none(day),
    "days_left": _whole,
    "awaiting": name,
    "other_readings": _readings,
    "beside": _readings,
    "holds": _holds,
    "outcome": word_of(Outcome),
    "needs": _words(name),
    "parts": _parts,
    "route": _words(name),
    "stage": name,
    "next_deadline": _or_none(name),
    "may_do": _words(name),
    "findings": _words(word_of(FindingKind)),
}

_OF_THE_CASE: Mapping[str, Got] = {
    "outcome": lambda result: result.eligibility.outcome,
    "needs": lambda result: frozenset(result.eligibility.needs),
    "parts": lambda result: {part.part: part.goes_to for part in result.eligibility.parts},
    "route": lambda result: frozenset(result.eligibility.goes_to),
    "stage": lambda result: result.stage,
    "next_deadline": lambda result: result.next_deadline.id if result.next_deadline else None,
    "may_do": lambda result: frozenset(may.what for may in result.may_do),
    "findings": lambda result: frozenset(finding.kind for finding in result.findings),
}


#: What is said of one rule alone where an example is about one.
_OF_ONE_RULE: Mapping[str, Callable[[Assessment, str], object]] = {
    "findings": lambda result, rule: frozenset(
        finding.kind for finding in result.findings if finding.about == rule
    ),
    "may_do": lambda result, rule: frozenset(may.what for may in result.may_do if may.what == rule),
}


def run(example: Example, procedure: Procedure) -> Iterator[Failure]:
    """Yield every expectation of *example* that is not met."""
    for step in example.steps:
        result = assess(step.case, procedure, on=step.on)
        for expectation in step.expectations:
            got = _got(result, example.rule, expectation)
            if got != expectation.expected:
                yield Failure(example, step.on, expectation, got, _why(result, example.rule))


def _got(result: Assessment, rule: str, expectation: Expectation) -> object:
    """Return what the assessment says where the example expects something."""
    what = expectation.what
    if rule != WHOLE_CASE and what in _OF_ONE_RULE:
        return _OF_ONE_RULE[what](result, rule)
    if what in _OF_THE_CASE:
        return _OF_THE_CASE[what](result)
    if rule in result.procedure.deadline_ids:
        answer = result.deadline(rule)
        if what == "other_readings":
            return {other.reading: other.due_by for other in answer.other_readings}
        if what == "beside":
            return {other.provision: other.due_by for other in answer.beside}
        return getattr(answer, what, f"{rule} is a clock and has no {what}")
    holds = {reason.rule: reason.holds for reason in result.eligibility.reasons}
    return holds[rule] if rule in holds and what == "holds" else f"{rule} has no {what}"


def _why(result: Assessment, rule: str) -> str:
    """Return the sentences about the rule."""
    sentences = result.explain()
    return "\n".join(str(sentence) for sentence in sentences if sentence.about == rule)
