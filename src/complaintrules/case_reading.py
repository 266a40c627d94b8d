"""
Located text read as the parts of a case, and their names held against a procedure's vocabulary.

Knows the keys of a case file. Knows nothing of what follows from a case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from complaintrules.case_forms import CASE, DECISION, EXTENSION, PAUSE
from complaintrules.errors import Faults, Place, listed
from complaintrules.fields import (
    Fields,
    day,
    entries,
    items,
    kind_of,
    name,
    quoted,
    text,
    yes_or_no,
)
from complaintrules.papers import CaseFile, Decision, GrantedExtension, Happening, Pause
from complaintrules.procedure import Procedure
from complaintrules.source import Block, Listing, Node, Text
from complaintrules.vocabulary import FactDeclaration, FactKind, Unknown, Value

#: The keys of a case file.
KEYS = tuple(CASE.allowed)
_NULL = frozenset({"null", "~", "not_known"})
_YES_OR_NO = frozenset({"yes", "no", "true", "false"})
_LOOKS_LIKE_A_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
#: The keys that say what an extension, a pause or a decision is about.
_ABOUT = frozenset({"of", "what"})
#: What a case file may write for an empty list of words.
_NONE = "none"


def read_case(node: Node, faults: Faults) -> CaseFile:
    """Return the parts of a case, with nothing yet held against a vocabulary."""
    fields = CASE.fields(node, faults)
    if fields is None:
        return CaseFile()
    procedure = fields.node("procedure")
    places = {} if procedure is None else {"procedure": procedure.place}
    return CaseFile(
        reference=fields.read("reference", text) or "",
        procedure=fields.read("procedure", text) or "",
        facts=_facts(fields, places),
        events=_events(fields, places),
        extensions=_each(fields, "extensions", _extension, places),
        pauses=_each(fields, "pauses", _pause, places),
        decisions=_each(fields, "decisions", _decision, places),
        readings=_readings(fields, places),
        places=MappingProxyType(places),
    )


def _facts(fields: Fields, places: dict[str, Place]) -> Mapping[str, Value]:
    """Return the facts, each typed by how it looks."""
    node = fields.node("facts")
    facts: dict[str, Value] = {}
    for key, value_node in () if node is None else entries(node, fields.faults, "facts"):
        value = _value(value_node, fields.faults)
        places[f"name of facts.{key.value}"] = key.place
        places[f"facts.{key.value}"] = value_node.place
        if value is not None:
            facts[key.value] = value
    return MappingProxyType(facts)


def _value(node: Node, faults: Faults) -> Value | None:
    """Return a fact's value, or None where it cannot be one."""
    if isinstance(node, Block):
        faults.add("CR107", node.place, f"expected a fact's value, got {kind_of(node)}")
        return None
    if isinstance(node, Listing):
        words: set[str | None] = set()
        for item in node.items:
            word = text(item, faults)
            if word is not None and word in words:
                message = f"{quoted(word)} is given twice in this list"
                faults.add("CR115", item.place, message, "keep one of the two")
            words.add(word)
        return None if None in words else frozenset(word for word in words if word)
    return _scalar(node, faults)


def _scalar(node: Text, faults: Faults) -> Value | None:
    """Return the value of a fact that is not a list."""
    written = node.value.strip()
    if not written:
        faults.add(
            "CR108",
            node.place,
            "nothing is given here",
            "write not_known if it was asked and nobody knows; leave the line out if not asked",
        )
        return None
    if written in _NULL:
        return Unknown.NOT_KNOWN
    if written in _YES_OR_NO:
        return yes_or_no(node, faults)
    return day(node, faults) if _LOOKS_LIKE_A_DATE.fullmatch(written) else text(node, faults)


def _events(fields: Fields, places: dict[str, Place]) -> tuple[Happening, ...]:
    """Return the events, in the order written."""
    found: dict[Happening, None] = {}
    node = fields.node("events")
    for item in () if node is None else items(node, fields.faults, "events"):
        if not isinstance(item, Block) or len(item.entries) != 1:
            fields.faults.add(
                "CR107",
                item.place,
                f"expected one event and its day, got {kind_of(item)}",
                "write each event on a line of its own, such as '- complaint_received: 2026-11-02'",
            )
            continue
        key, value = item.entries[0]
        on = day(value, fields.faults)
        if on is None:
            continue
        happening = Happening(key.value, on)
        if happening in found:
            fields.faults.add(
                "CR303", key.place, f"{key.value} on {on} is recorded twice", "keep one of the two"
            )
        places[f"events[{len(found)}]"] = key.place
        found[happening] = None
    return tuple(found)


def _each(
    fields: Fields,
    key: str,
    read: Callable[[Node, Faults], Any],
    places: dict[str, Place],
) -> tuple[Any, ...]:
    """Return what *read* makes of each item of the list under *key*."""
    node = fields.node(key)
    found: list[Any] = []
    for item in () if node is None else items(node, fields.faults, key):
        value = read(item, fields.faults)
        if value is not None:
            places[f"{key}[{len(found)}]"] = _place_of_name(item)
            found.append(value)
    return tuple(found)


def _place_of_name(item: Node) -> Place:
    """Return where an item says what it is about."""
    entries_of = item.entries if isinstance(item, Block) else ()
    return next((value.place for key, value in entries_of if key.value in _ABOUT), item.place)


def _extension(node: Node, faults: Faults) -> GrantedExtension | None:
    """Return one extension."""
    fields = EXTENSION.fields(node, faults)
    if fields is None:
        return None
    of, granted_on = fields.read("of", name), fields.read("granted_on", day)
    until, notified_on = fields.read("until", day), fields.read("notified_on", day)
    if granted_on and until and until < granted_on:
        faults.add("CR303", node.place, f"an extension of {granted_on} cannot end on {until}")
    grounds, granted_by = fields.read("grounds", name) or "", fields.read("granted_by", name) or ""
    if of is None or granted_on is None or until is None:
        return None
    return GrantedExtension(of, granted_on, until, notified_on, grounds, granted_by)


def _pause(node: Node, faults: Faults) -> Pause | None:
    """Return one pause."""
    fields = PAUSE.fields(node, faults)
    if fields is None:
        return None
    of, first, last = fields.read("of", name), fields.read("from", day), fields.read("until", day)
    if first and last and last < first:
        faults.add("CR303", node.place, f"a pause from {first} cannot end on {last}")
    because = fields.read("because", name) or ""
    return None if of is None or first is None else Pause(of, first, last, because)


def _decision(node: Node, faults: Faults) -> Decision | None:
    """Return one decision."""
    fields = DECISION.fields(node, faults)
    if fields is None:
        return None
    on, by = fields.read("on", day), fields.read("by", name)
    what, outcome = fields.read("what", name), fields.read("outcome", yes_or_no)
    why = fields.read("why", text) or ""
    if on is None or by is None or what is None or outcome is None:
        return None
    return Decision(on, by, what, outcome, why)


def _readings(fields: Fields, places: dict[str, Place]) -> Mapping[str, str]:
    """Return the readings that the case chooses."""
    node = fields.node("readings")
    chosen: dict[str, str] = {}
    for key, value in () if node is None else entries(node, fields.faults, "readings"):
        reading = name(value, fields.faults)
        places[f"name of readings.{key.value}"] = key.place
        places[f"readings.{key.value}"] = value.place
        if reading is not None:
            chosen[key.value] = reading
    return MappingProxyType(chosen)


def check_names(parts: CaseFile, procedure: Procedure, faults: Faults) -> Mapping[str, Value]:
    """Return the facts as *procedure* types them; every name it does not know is a fault."""
    place = parts.places.get
    events, declared = procedure.vocabulary.events, procedure.vocabulary.facts
    for number, happening in enumerate(parts.events):
        at = place(f"events[{number}]", Place(path=f"events[{number}]"))
        hint = "it is a fact" if happening.event in declared else ""
        _known(happening.event, events, "event", at, faults, hint=hint)
    clocks = procedure.deadline_ids
    of = [(f"extensions[{number}]", each.of) for number, each in enumerate(parts.extensions)]
    of += [(f"pauses[{number}]", each.of) for number, each in enumerate(parts.pauses)]
    for path, clock in of:
        _known(clock, clocks, "deadline or window", place(path, Place(path=path)), faults)
    _check_decisions(parts, procedure, faults)
    _check_readings(parts, procedure, faults)
    facts: dict[str, Value] = {}
    for fact, value in parts.facts.items():
        at = place(f"facts.{fact}", Place(path=f"facts.{fact}"))
        named_at = place(f"name of facts.{fact}", at)
        hint = "it is an event" if fact in events else ""
        if _known(fact, declared, "fact", named_at, faults, hint=hint):
            typed = _typed(declared[fact], value, at, faults)
            facts[fact] = value if typed is None else typed
    return MappingProxyType(facts)


def _known(
    word: str, known: Collection[str], what: str, place: Place, faults: Faults, *, hint: str = ""
) -> bool:
    """Return whether *word* is known, and note it where it is not."""
    if word in known:
        return True
    message = f"the procedure has no {what} {quoted(word)}"
    faults.add("CR301", place, message, hint or faults.did_you_mean(word, known))
    return False


def _typed(
    declaration: FactDeclaration, value: Value, place: Place, faults: Faults
) -> Value | None:
    """Return *value* as the declaration types it, or None where it cannot be."""
    kind = declaration.kind
    if value is Unknown.NOT_KNOWN:
        return value
    if kind is FactKind.YES_OR_NO and isinstance(value, bool):
        return value
    if kind is FactKind.DATE and isinstance(value, date):
        return value
    if kind is FactKind.ONE_OF and isinstance(value, str) and value in declaration.choices:
        return value
    if kind in (FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF):
        words = _words(value)
        least = 0 if kind is FactKind.NONE_OR_MORE_OF else 1
        if words is not None and words <= set(declaration.choices) and len(words) >= least:
            return words
    faults.add(
        "CR302",
        place,
        f"{declaration.name} is {declaration.expects()}; got {_as_written(value)}",
        _hint_for(declaration, value, faults),
    )
    return None


def _hint_for(declaration: FactDeclaration, value: Value, faults: Faults) -> str:
    """Return what to do about a value that a fact cannot have."""
    unknown = sorted((_words(value) or frozenset()) - set(declaration.choices))
    if declaration.choices:
        # The fault lists them all.
        return faults.nearest(unknown[0], declaration.choices) if unknown else ""
    small = declaration.kind is FactKind.YES_OR_NO and str(value).lower() in _YES_OR_NO
    return "write it in small letters" if small else ""


def _words(value: Value) -> frozenset[str] | None:
    """Return the words of a value that may be one word or several."""
    if isinstance(value, str):
        return frozenset() if value == _NONE else frozenset({value})
    return value if isinstance(value, frozenset) else None


def _as_written(value: Value) -> str:
    """Return a value as a case file writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, frozenset):
        return f"[{listed(sorted(value))}]"
    return quoted(str(value))


def _check_decisions(parts: CaseFile, procedure: Procedure, faults: Faults) -> None:
    """Note decisions about what is not to be decided, and those that contradict a fact."""
    to_decide = {fact for fact, of in procedure.vocabulary.facts.items() if of.decided_by}
    for number, decision in enumerate(parts.decisions):
        at = parts.places.get(f"decisions[{number}]", Place(path=f"decisions[{number}]"))
        if not _known(decision.what, to_decide, "decision", at, faults):
            continue
        stated = parts.facts.get(decision.what)
        if isinstance(stated, bool) and stated is not decision.outcome:
            faults.add(
                "CR303",
                at,
                f"{decision.what} was decided {_as_written(decision.outcome)} on {decision.on}, "
                f"but stands as {_as_written(stated)} among the facts",
                "keep one of the two",
            )


def _check_readings(parts: CaseFile, procedure: Procedure, faults: Faults) -> None:
    """Note readings that no rule declares."""
    if not parts.readings:
        return
    declared = procedure.declared_readings()
    for rule, reading in parts.readings.items():
        at = parts.places.get(f"readings.{rule}", Place(path=f"readings.{rule}"))
        named_at = parts.places.get(f"name of readings.{rule}", at)
        if _known(rule, declared, "rule with readings", named_at, faults):
            _known(reading, declared[rule], f"reading of {rule}", at, faults)
