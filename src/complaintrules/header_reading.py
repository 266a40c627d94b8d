"""
Located text read as the header of a procedure: instruments, calendar, counting, names, stages.

Knows the keys of a header. Knows nothing of rules or of where files are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from complaintrules.bank_holidays import DIVISIONS
from complaintrules.calendars import StartOnADayOff
from complaintrules.citations import Instrument
from complaintrules.clock_reading import read_declared
from complaintrules.errors import Faults
from complaintrules.fields import (
    Fields,
    entries,
    list_of,
    name,
    one_of,
    some_items,
    text,
    word_of,
)
from complaintrules.periods import Conventions, EndOnADayOff, MonthEnd
from complaintrules.procedure import (
    CountingReading,
    CountingRule,
    End,
    Stage,
    WorkingDayReading,
    WorkingDayRule,
)
from complaintrules.rule_forms import (
    ADDITION,
    ADDS,
    ANSWERS,
    CHOICES,
    COUNTING,
    END,
    FACT,
    INSTRUMENT,
    READING_OF_COUNTING,
    READING_OF_WORKING_DAY,
    STAGE,
    STATUTORY,
    WEEKEND,
    WORKING_DAY,
)
from complaintrules.rule_reading import read_authority, read_readings
from complaintrules.rules import Authority, Owner
from complaintrules.source import Block, Node, Text
from complaintrules.vocabulary import EventDeclaration, FactDeclaration, FactKind, Vocabulary
from complaintrules.working_day_definitions import NAMED_DAYS, WorkingDayDefinition

#: What a case file reads as yes, no or not known, whatever the fact.
_READ_OTHERWISE = frozenset({"yes", "no", "true", "false", "not_known"})


def read_instruments(node: Node, faults: Faults) -> tuple[Instrument, ...]:
    """Return the instruments that a header lists."""
    found: list[Instrument] = []
    for key, value in entries(node, faults, "instruments"):
        fields = INSTRUMENT.fields(value, faults)
        title = fields.read("title", text) if fields else None
        if fields and title:
            address = fields.read("address", text) or ""
            found.append(Instrument(key.value, title, address, place=key.place))
    return tuple(found)


def read_vocabulary(fields: Fields, base: Vocabulary | None = None) -> Vocabulary:
    """Return the events and facts that a header declares, after those of *base*."""
    events: dict[str, EventDeclaration] = dict(base.events) if base else {}
    facts: dict[str, FactDeclaration] = dict(base.facts) if base else {}
    taken = dict.fromkeys((*events, *facts), "the procedure that is extended")
    for key, value in _under(fields, "events"):
        event, means = _asked_about(key, fields.faults), text(value, fields.faults)
        _new_name(key, taken, fields.faults)
        if event and means:
            events[event] = EventDeclaration(event, means)
    for key, value in _under(fields, "facts"):
        inherited = base.facts.get(key.value) if base else None
        if inherited is not None and _has(value, ADDS):
            facts[key.value] = _with_more_words(inherited, value, fields.faults)
            continue
        fact = _asked_about(key, fields.faults)
        _new_name(key, taken, fields.faults)
        declaration = _fact(fact, value, fields.faults) if fact else None
        if fact and declaration:
            facts[fact] = declaration
        if fact in events:
            fields.faults.add(
                "CR204", key.place, f"{fact!r} is an event already", "give each a name of its own"
            )
    return Vocabulary(MappingProxyType(events), MappingProxyType(facts))


def _has(node: Node, key: str) -> bool:
    """Return whether a node is a block with *key*."""
    return isinstance(node, Block) and any(each.value == key for each, _ in node.entries)


def _with_more_words(fact: FactDeclaration, node: Node, faults: Faults) -> FactDeclaration:
    """Return a fact that a procedure inherits, with the words that it adds to those of the fact."""
    fields = ADDITION.fields(node, faults)
    words = fields.read(ADDS, list_of(_choice(fact.kind))) if fields else None
    if not fact.choices:
        hint = "add words only where an answer is one word of several, or several"
        faults.add("CR107", node.place, f"{fact.name} is {fact.expects()}, and has no words", hint)
        return fact
    for word in words or ():
        if word in fact.choices:
            message = f"{word!r} is a word of {fact.name} already"
            faults.add("CR204", node.place, message, "leave it out")
    return evolve(fact, choices=(*fact.choices, *(words or ())))


def _new_name(key: Text, taken: Mapping[str, str], faults: Faults) -> None:
    """Note a name that is declared already."""
    if key.value in taken:
        message = f"{key.value!r} is declared in {taken[key.value]} already"
        faults.add("CR204", key.place, message, "use it as it is, or give another name")


def _asked_about(node: Node, faults: Faults) -> str | None:
    """Return the name of an event or a fact, about which conditions can ask."""
    value = name(node, faults)
    if value in ("all", "any"):
        message = f"{value!r} cannot be a name here: conditions begin with it"
        faults.add("CR114", node.place, message, "choose another name")
    return value


def _under(fields: Fields, key: str) -> tuple[tuple[Any, Node], ...]:
    """Return the entries of the block under *key*."""
    node = fields.node(key)
    return () if node is None else entries(node, fields.faults, key)


def _fact(fact: str, node: Node, faults: Faults) -> FactDeclaration | None:
    """Return the declaration of one fact."""
    fields = FACT.fields(node, faults)
    if fields is None:
        return None
    asks = fields.read("asks", text)
    decided_by = fields.read("decided_by", one_of([owner.value for owner in Owner])) or ""
    statutory = fields.read("yes_where", one_of([STATUTORY])) is not None
    given = [key for key in ("answer", *CHOICES) if fields.node(key) is not None]
    if len(given) != 1:
        faults.add(
            "CR106",
            node.place,
            f"the fact {fact} needs exactly one of the keys answer, {', '.join(CHOICES)}",
        )
        return None
    choices: tuple[str, ...] = ()
    if given == ["answer"]:
        answer = fields.read("answer", one_of(list(ANSWERS)))
        kind = None if answer is None else ANSWERS[answer]
    else:
        choices = fields.read(given[0], list_of(_choice(given[0]))) or ()
        kind = FactKind(given[0]) if choices else None
    follows = fields.node("yes_where")
    if follows is not None and kind not in (None, FactKind.YES_OR_NO):
        message = f"the fact {fact} is not yes or no, and so follows from no procedure"
        faults.add("CR107", follows.place, message, "leave out yes_where")
    if asks is None or kind is None:
        return None
    return FactDeclaration(fact, kind, asks, choices, decided_by, statutory)


def _choice(kind: str) -> Callable[[Node, Faults], str | None]:
    """Return a reader of words that a case file can give as the answer of a fact of *kind*."""
    taken = _READ_OTHERWISE if kind == FactKind.ONE_OF else {*_READ_OTHERWISE, "none"}

    def read(node: Node, faults: Faults) -> str | None:
        value = name(node, faults)
        if value in taken:
            faults.add(
                "CR113",
                node.place,
                f"{value!r} cannot be a choice: in a case file it means something else",
                "choose another word",
            )
        return value

    return read


def read_working_day(
    node: Node, faults: Faults, instruments: tuple[str, ...], cites: str
) -> WorkingDayRule | None:
    """Return what the header calls a working day."""
    fields = WORKING_DAY.fields(node, faults)
    if fields is None:
        return None
    authority = _authority(fields, instruments, cites)
    never = fields.read("never", list_of(one_of([*WEEKEND, *NAMED_DAYS])))
    divisions = fields.read("bank_holidays_of", _divisions)
    chosen = fields.read("reading", name) or ""
    readings: list[WorkingDayReading] = []
    for reading, inner in read_readings(
        fields.node("readings"),
        faults,
        chosen=chosen,
        shape=READING_OF_WORKING_DAY,
        where=node.place,
    ):
        relied_on = inner.read("relied_on", text)
        other_never = inner.read("never", list_of(one_of([*WEEKEND, *NAMED_DAYS]))) or never
        other_divisions = inner.read("bank_holidays_of", _divisions) or divisions
        if relied_on and other_never is not None and other_divisions:
            definition = _definition(other_never, other_divisions)
            if never and divisions and definition == _definition(never, divisions):
                faults.add("CR207", inner.block.place, f"the reading {reading!r} changes nothing")
            readings.append(WorkingDayReading(reading, relied_on, definition))
    if authority is None or never is None or not divisions:
        return None
    definition = _definition(never, divisions)
    return WorkingDayRule(authority, definition, chosen, tuple(readings))


def _divisions(node: Node, faults: Faults) -> tuple[str, ...] | None:
    """Return divisions in their usual order."""
    named = list_of(one_of(DIVISIONS))(node, faults)
    return None if named is None else tuple(each for each in DIVISIONS if each in named)


def _definition(never: tuple[str, ...], divisions: tuple[str, ...]) -> WorkingDayDefinition:
    """Return the definition that the words of a header make."""
    return WorkingDayDefinition(
        bank_holidays_of=divisions,
        named_days=tuple(day for day in never if day in NAMED_DAYS),
        weekend=frozenset(WEEKEND[day] for day in never if day in WEEKEND),
    )


def _authority(fields: Fields, instruments: tuple[str, ...], cites: str) -> Authority | None:
    """Return the authority of a part of the header, if it is complete."""
    parts = read_authority(fields, instruments, cites)
    return None if None in parts.values() else Authority(**parts)


def read_counting(
    node: Node, faults: Faults, instruments: tuple[str, ...], cites: str
) -> CountingRule | None:
    """Return the conventions of counting that a header states."""
    fields = COUNTING.fields(node, faults)
    if fields is None:
        return None
    authority = _authority(fields, instruments, cites)
    parts = _conventions(fields)
    chosen = fields.read("reading", name) or ""
    readings: list[CountingReading] = []
    for reading, inner in read_readings(
        fields.node("readings"), faults, chosen=chosen, shape=READING_OF_COUNTING, where=node.place
    ):
        relied_on = inner.read("relied_on", text)
        other = parts | {key: value for key, value in _conventions(inner).items() if value}
        if other == parts:
            faults.add("CR207", inner.block.place, f"the reading {reading!r} changes nothing")
        if relied_on and None not in other.values():
            readings.append(CountingReading(reading, relied_on, Conventions(**other)))
    if authority is None or None in parts.values():
        return None
    return CountingRule(authority, Conventions(**parts), chosen, tuple(readings))


def _conventions(fields: Fields) -> dict[str, Any]:
    """Return the conventions that are given; the others are None."""
    return {
        "start_on_a_day_off": fields.read("start_on_a_day_off", word_of(StartOnADayOff)),
        "end_on_a_day_off": fields.read("end_on_a_day_off", word_of(EndOnADayOff)),
        "month_end": fields.read("month_end", word_of(MonthEnd)),
    }


def read_stages(
    node: Node, faults: Faults, events: Mapping[str, EventDeclaration]
) -> tuple[Stage, ...]:
    """Return the stages, in order."""
    stages: list[Stage] = []
    for item in some_items(node, faults, "stages"):
        fields = STAGE.fields(item, faults)
        if fields is None:
            continue
        stage = fields.read("stage", _new([known.name for known in stages]))
        means = fields.read("means", text)
        opens_on = fields.read("opens_on", list_of(read_declared(events, "event")))
        closes_on = fields.read("closes_on", list_of(read_declared(events, "event"))) or ()
        if stage and means and opens_on:
            stages.append(Stage(stage, means, opens_on, closes_on, place=item.place))
    return tuple(stages)


def read_ends(
    node: Node,
    faults: Faults,
    events: Mapping[str, EventDeclaration],
    instruments: tuple[str, ...],
    cites: str,
) -> tuple[End, ...]:
    """Return the ways in which the procedure ends early."""
    ends: list[End] = []
    for item in some_items(node, faults, "ends"):
        cited = ("provision", "verified")
        fields = END.fields(item, faults)
        if fields is None:
            continue
        given = [key for key in cited if fields.node(key) is not None]
        if len(given) == 1:
            (missing,) = set(cited) - set(given)
            message = f"an end with the key {given[0]!r} needs the key {missing!r}"
            faults.add("CR106", item.place, message)
        authority = _authority(fields, instruments, cites) if given else None
        note = fields.read("note", text) or ""
        end = fields.read("end", _new([known.name for known in ends]))
        means = fields.read("means", text)
        event = fields.read("on", read_declared(events, "event"))
        if end and means and event:
            ends.append(End(end, means, event, authority, note, place=item.place))
    return tuple(ends)


def _new(taken: list[str]) -> Callable[[Node, Faults], str | None]:
    """Return a reader of a name that is not among those *taken*."""

    def read(node: Node, faults: Faults) -> str | None:
        value = name(node, faults)
        if value in taken:
            faults.add(
                "CR204", node.place, f"{value!r} is there already", "give each a name of its own"
            )
        return value

    return read
