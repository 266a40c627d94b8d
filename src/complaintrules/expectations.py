"""
What a worked example can expect of a judgement: how it is written, and what came instead.

Knows the keys of what is expected. Knows nothing of example files or of how a case is judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.answers import DeadlineAnswer, Part
from complaintrules.assessment import Assessment
from complaintrules.errors import Faults, Place
from complaintrules.fields import day, entries, list_of, name, one_of, quoted, text, word_of
from complaintrules.forms import (
    A_NAME,
    DAY,
    YES_OR_NO,
    Form,
    Shape,
    either,
    named,
    one_or_more,
    pattern,
    word,
)
from complaintrules.letters import days_told
from complaintrules.procedure import Procedure
from complaintrules.rules import Force, Owner
from complaintrules.source import Block, Node, Text
from complaintrules.statuses import FindingKind, Outcome, Status

#: What an example may speak of beside a rule: the case as a whole.
WHOLE_CASE = "case"
_NOTHING = "none"
_HOLDS = {"yes": True, "no": False, "unknown": None}

#: The hint where a single word is no status, nor one of those for other rules.
_IN_A_BLOCK = "other rules take yes, no or unknown; a day stands in a block: {due_by: 2026-09-28}"

#: What is told of a limit beside of which nothing is expected.
_LAST_DAY: Mapping[str, object] = {"due_by": None}

#: Turns an assessment into the value that an expectation is compared with.
Got = Callable[[Assessment], object]


@frozen
class _Told:
    """How something that an example expects is read, and how it looks in a file."""

    read: Callable[[Node, Faults], Any]
    form: Form


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
    fields = _ANYTHING.fields(node, faults)
    for key, told in _OF_ANYTHING.items():
        value_node = fields.node(key) if fields else None
        if value_node is not None:
            yield Expectation(key, told.read(value_node, faults), value_node.place)


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


def _under(node: Node, faults: Faults) -> tuple[tuple[Text, Node], ...]:
    """Return the entries of a block whose keys are names, of which there may be none."""
    nothing = isinstance(node, Text) and node.value == _NOTHING
    return () if nothing else entries(node, faults, "what else is told")


def _parts(node: Node, faults: Faults) -> Mapping[str, str | None]:
    """Return where each part of the complaint goes, which can be nowhere that is named."""
    return {key.value: _or_none(name)(value, faults) for key, value in _under(node, faults)}


def _readings(node: Node, faults: Faults) -> Mapping[str, date | None]:
    """Return the day under each name, such as that of another reading."""
    return {key.value: _or_none(day)(value, faults) for key, value in _under(node, faults)}


def _letters(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return the days that each letter tells."""
    return {key.value: _readings(value, faults) for key, value in _under(node, faults)}


def _beside(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return the last day of each limit beside, or whatever else is expected of it."""
    return {
        key.value: _of_one_clock(value, faults)
        if isinstance(value, Block)
        else {"due_by": _or_none(day)(value, faults)}
        for key, value in _under(node, faults)
    }


def _clocks(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return what is expected of each clock; a single word is its status."""
    return {
        key.value: {"status": word_of(Status)(value, faults)}
        if isinstance(value, Text)
        else _of_one_clock(value, faults)
        for key, value in _under(node, faults)
    }


def _of_one_clock(node: Node, faults: Faults) -> Mapping[str, object]:
    """Return what is expected of one clock, or of a limit that stands beside it."""
    fields = _ONE_CLOCK.fields(node, faults)
    given = {key: fields.node(key) for key in _OF_A_CLOCK} if fields else {}
    return {key: _OF_A_CLOCK[key].read(value, faults) for key, value in given.items() if value}


#: What is told of a clock may hold clocks, so a document has its form once, under this name.
CLOCK = "clock"
_A_CLOCK: Form = {"$ref": f"#/$defs/{CLOCK}"}
_NONE: Form = {"const": _NOTHING}


def _each(form: Form) -> Form:
    """Return the form of a block whose keys are names, or of the word for an empty one."""
    return either(named(form), _NONE)


_HOLDING: Form = either({"enum": list(_HOLDS)}, YES_OR_NO)
_DAY = _Told(_or_none(day), either(DAY, _NONE))
_NAME = _Told(_or_none(name), A_NAME)
_NAMES = _Told(_words(name), one_or_more(A_NAME))
#: What can be expected of one clock, and of a limit that stands beside it.
_OF_A_CLOCK: Mapping[str, _Told] = {
    "status": _Told(word_of(Status, otherwise=_IN_A_BLOCK), word(Status)),
    "owner": _Told(word_of(Owner), word(Owner)),
    "force": _Told(word_of(Force), word(Force)),
    "started_on": _DAY,
    "due_by": _DAY,
    "due_by_unextended": _DAY,
    "extendable_to": _DAY,
    "completed_on": _DAY,
    "days_left": _Told(_whole, either({"type": "integer"}, pattern("-?[0-9]+"))),
    "awaiting": _Told(name, A_NAME),
    "other_readings": _Told(_readings, _each(_DAY.form)),
    "beside": _Told(_beside, _each(either(_DAY.form, _A_CLOCK))),
}

#: What can be expected at all.
_OF_ANYTHING: Mapping[str, _Told] = {
    **_OF_A_CLOCK,
    "clocks": _Told(_clocks, _each(either(word(Status), _A_CLOCK))),
    "letters": _Told(_letters, _each(_each(_DAY.form))),
    "holds": _Told(_holds, _HOLDING),
    "outcome": _Told(word_of(Outcome), word(Outcome)),
    "needs": _NAMES,
    "parts": _Told(_parts, _each(_NAME.form)),
    "route": _NAMES,
    "stage": _NAME,
    "next_deadline": _NAME,
    "may_do": _NAMES,
    "must_do": _NAMES,
    "findings": _Told(_words(word_of(FindingKind)), either(_NONE, one_or_more(word(FindingKind)))),
}


def _shape(what: str, told: Mapping[str, _Told]) -> Shape:
    """Return the shape of a block in which some things can be expected."""
    return Shape(what, {}, {key: each.form for key, each in told.items()})


_ONE_CLOCK = _shape("what is expected of a clock", _OF_A_CLOCK)
_ANYTHING = _shape("what is expected", _OF_ANYTHING)
A_CLOCK = _ONE_CLOCK.form
#: What an example expects: one word, or a block.
EXPECTED = either(word(Status), _HOLDING, _ANYTHING.form)

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
    if what == "letters":
        letters = {letter.id: letter for letter in result.procedure.letters}
        wanted = _mapping(expectation.expected)
        return {each: days_told(letters[each], result) for each in wanted if each in letters}
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
