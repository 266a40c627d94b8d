"""
What a worked example can expect of a judgement: how it is written, and what came instead.

Knows the keys of what is expected. Knows nothing of example files or of how a case is judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.answers import DeadlineAnswer, FindingKind, Outcome, Part, Status
from complaintrules.assessment import Assessment
from complaintrules.errors import Faults, Place
from complaintrules.fields import Fields, day, list_of, name, one_of, quoted, text, word_of
from complaintrules.procedure import Procedure
from complaintrules.rules import Force, Owner
from complaintrules.source import Block, Node, Text

#: What an example may speak of beside a rule: the case as a whole.
WHOLE_CASE = "case"
_NOTHING = "none"
_HOLDS = {"yes": True, "no": False, "unknown": None}

#: What is told of a limit beside of which nothing is expected.
_LAST_DAY: Mapping[str, object] = {"due_by": None}

#: Turns an assessment into the value that an expectation is compared with.
Got = Callable[[Assessment], object]


@frozen
class Expectation:
    """One thing that an example expects."""

    what: str
    expected: object
    place: Place


def subjects(procedure: Procedure) -> tuple[str, ...]:
    """Return what an example of *procedure* can be about: each rule by its name, and the case."""
    return (
        *procedure.deadline_ids,
        *(test.id for test in procedure.eligibility),
        *(permission.id for permission in procedure.permissions),
        *(route.id for route in procedure.routes),
        WHOLE_CASE,
    )


def shown(value: object) -> str:
    """Return a value as an example file writes it."""
    if value is None:
        return _NOTHING
    if isinstance(value, tuple | frozenset):
        return f"[{', '.join(sorted(map(str, value)))}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {shown(of)}' for key, of in value.items())}}}"
    return str(value)


def read_expectations(node: Node, faults: Faults) -> Iterator[Expectation]:
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
    """Return where each part of the complaint goes, which can be nowhere that is named."""
    entries = node.entries if isinstance(node, Block) else ()
    return {key.value: _or_none(name)(value, faults) for key, value in entries}


def _readings(node: Node, faults: Faults) -> Mapping[str, date | None]:
    """Return the day that each other reading gives."""
    entries = node.entries if isinstance(node, Block) else ()
    return {key.value: _or_none(day)(value, faults) for key, value in entries}


def _beside(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return the last day of each limit beside, or whatever else is expected of it."""
    entries = node.entries if isinstance(node, Block) else ()
    return {
        key.value: _of_one_clock(value, faults)
        if isinstance(value, Block)
        else {"due_by": _or_none(day)(value, faults)}
        for key, value in entries
    }


def _clocks(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return what is expected of each clock; a single word is its status."""
    entries = node.entries if isinstance(node, Block) else ()
    return {
        key.value: {"status": word_of(Status)(value, faults)}
        if isinstance(value, Text)
        else _of_one_clock(value, faults)
        for key, value in entries
    }


def _of_one_clock(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return what is expected of one clock, or of a limit that stands beside it."""
    what = "what is expected of a clock"
    fields = Fields.of(node, faults, what=what, allowed=list(_OF_A_CLOCK))
    given = {key: fields.node(key) for key in _OF_A_CLOCK} if fields else {}
    return {key: _OF_A_CLOCK[key](value, faults) for key, value in given.items() if value}


#: What can be expected of one clock, and of a limit that stands beside it.
_OF_A_CLOCK: Mapping[str, Callable[[Node, Faults], Any]] = {
    "status": word_of(Status),
    "owner": word_of(Owner),
    "force": word_of(Force),
    "started_on": _or_none(day),
    "due_by": _or_none(day),
    "due_by_unextended": _or_none(day),
    "extendable_to": _or_none(day),
    "completed_on": _or_none(day),
    "days_left": _whole,
    "awaiting": name,
    "other_readings": _readings,
    "beside": _beside,
}

_READERS: Mapping[str, Callable[[Node, Faults], Any]] = {
    **_OF_A_CLOCK,
    "clocks": _clocks,
    "holds": _holds,
    "outcome": word_of(Outcome),
    "needs": _words(name),
    "parts": _parts,
    "route": _words(name),
    "stage": _or_none(name),
    "next_deadline": _or_none(name),
    "may_do": _words(name),
    "must_do": _words(name),
    "findings": _words(word_of(FindingKind)),
}

_OF_THE_CASE: Mapping[str, Got] = {
    "outcome": lambda result: result.eligibility.outcome,
    "needs": lambda result: frozenset(result.eligibility.needs),
    "parts": lambda result: _ways(result.eligibility.parts),
    "route": lambda result: frozenset(result.eligibility.goes_to),
    "stage": lambda result: result.stage or None,
    "next_deadline": lambda result: result.next_deadline.id if result.next_deadline else None,
    "may_do": lambda result: frozenset(may.what for may in result.may_do),
    "must_do": lambda result: frozenset(must.what for must in result.must_do),
    "findings": lambda result: frozenset(finding.kind for finding in result.findings),
}


def _ways(parts: Iterable[Part]) -> Mapping[str, str | None]:
    """Return where each part goes, which can be nowhere that is named."""
    return {part.part: part.goes_to or None for part in parts}


def _holding(result: Assessment) -> Mapping[str, bool | None]:
    """Return of each test, permission and route whether it holds, is open, or is taken."""
    procedure, open_now = result.procedure, {may.what for may in result.may_do}
    holding = {reason.rule: reason.holds for reason in result.eligibility.reasons}
    holding |= {each.id: each.id in open_now for each in procedure.permissions}
    return holding | {route.id: bool(_taking(result, route.id)) for route in procedure.routes}


def _taking(result: Assessment, route: str) -> list[Part]:
    """Return the parts of the complaint that take a route."""
    parts = result.eligibility.parts
    return [part for part in parts if part.route is not None and part.route.id == route]


def _parts_of(result: Assessment, rule: str) -> Mapping[str, str | None]:
    """Return where parts go: those that take a route where the rule is one, else all of them."""
    is_route = rule in {route.id for route in result.procedure.routes}
    return _ways(_taking(result, rule) if is_route else result.eligibility.parts)


def _led_to(result: Assessment, rule: str) -> frozenset[str]:
    """Return where a test leads that stands against the complaint; else, where all of them do."""
    tests = {reason.rule: reason for reason in result.eligibility.reasons}
    if rule not in tests:
        return frozenset(result.eligibility.goes_to)
    leads = tests[rule].test.goes_to if tests[rule].stands_against else ""
    return frozenset({leads} - {""})


#: What is said of one rule alone where an example is about one.
_OF_ONE_RULE: Mapping[str, Callable[[Assessment, str], object]] = {
    "findings": lambda result, rule: frozenset(
        finding.kind for finding in result.findings if finding.about == rule
    ),
    "may_do": lambda result, rule: frozenset(may.what for may in result.may_do if may.what == rule),
    "parts": _parts_of,
    "route": _led_to,
}


def what_came(result: Assessment, rule: str, expectation: Expectation) -> object:
    """Return what the assessment says where the example expects something."""
    what = expectation.what
    if rule != WHOLE_CASE and what in _OF_ONE_RULE:
        return _OF_ONE_RULE[what](result, rule)
    if what in _OF_THE_CASE:
        return _OF_THE_CASE[what](result)
    if what == "clocks":
        wanted = _mapping(expectation.expected)
        return {clock: _came_of(result, clock, wanted[clock]) for clock in wanted}
    if rule in result.procedure.deadline_ids:
        return _told(result.deadline(rule), what, expectation.expected)
    holding = _holding(result)
    return holding[rule] if rule in holding and what == "holds" else f"{rule} has no {what}"


def _came_of(result: Assessment, clock: str, wanted: object) -> object:
    """Return what the assessment says of one clock, where something is expected of it."""
    if clock not in result.procedure.deadline_ids:
        return f"there is no clock {clock}"
    return _all_told(result.deadline(clock), wanted)


def _all_told(answer: DeadlineAnswer, wanted: object) -> Mapping[str, object]:
    """Return everything *wanted* of one clock; its last day where nothing is."""
    return {what: _told(answer, what, of) for what, of in (_mapping(wanted) or _LAST_DAY).items()}


def _told(answer: DeadlineAnswer, what: str, wanted: object) -> object:
    """Return one thing about one clock."""
    if what == "other_readings":
        return {other.reading: other.due_by for other in answer.other_readings}
    if what == "beside":
        of = _mapping(wanted)
        return {each.provision: _all_told(each, of.get(each.provision)) for each in answer.beside}
    if what == "force":
        return answer.rule.force
    return getattr(answer, what, f"{answer.id} is a clock and has no {what}")


def _mapping(value: object) -> Mapping[str, object]:
    """Return *value* if it is a mapping, or else an empty one."""
    return value if isinstance(value, Mapping) else {}
