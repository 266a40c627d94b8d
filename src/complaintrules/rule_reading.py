"""
Located text read as rules: deadlines, windows, requirements and exclusions.

Knows the keys of each kind of rule. Knows nothing of where files are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import asdict, evolve, frozen

from complaintrules.citations import Provision
from complaintrules.clock_reading import (
    Context,
    check_clock,
    read_clock_parts,
    read_declared,
)
from complaintrules.condition_reading import condition_reader
from complaintrules.errors import Faults, Place
from complaintrules.fields import (
    Fields,
    day,
    kind_of,
    list_of,
    name,
    one_of,
    parsed,
    some_entries,
    text,
    word_of,
    yes_or_no,
)
from complaintrules.forms import Shape
from complaintrules.rule_forms import IN_FORCE, READING_OF_A_CLOCK, RULES
from complaintrules.rules import (
    Authority,
    Deadline,
    EligibilityTest,
    InForce,
    Owner,
    Permission,
    Reading,
    Route,
)
from complaintrules.source import Block, Node, Text
from complaintrules.vocabulary import FactKind

#: What a rule file states.
Rule = Deadline | EligibilityTest | Route | Permission
_SEVERAL = (FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF)


@frozen
class _Reading:
    """Another reading of a clock, as it is written: what it changes, and where it stands."""

    name: str
    relied_on: str
    parts: dict[str, Any]
    block: Block


def read_authority(fields: Fields, instruments: tuple[str, ...], cites: str) -> dict[str, Any]:
    """Return the parts of an ``Authority`` that are given."""
    return {
        "provision": fields.read(
            "provision",
            parsed(lambda written: Provision.parse(written, instruments, cites), "CR203"),
        ),
        "verified": fields.read("verified", yes_or_no),
        "means": fields.read("means", text),
        "note": fields.read("note", text) or "",
    }


def read_in_force(node: Node, faults: Faults) -> InForce | None:
    """Return a span of days."""
    fields = IN_FORCE.fields(node, faults)
    if fields is None:
        return None
    first, last = fields.read("from", day), fields.read("until", day)
    if first is not None and last is not None and last < first:
        faults.add(
            "CR205", node.place, f"in force until {last}, before it is in force from {first}"
        )
        return None
    return None if first is None else InForce(first, last)


def rule_id(node: Node) -> tuple[str, Text, Place] | None:
    """Return a rule's kind, its id as written and the place of its key, if it has them."""
    for key, value in node.entries if isinstance(node, Block) else ():
        if key.value in RULES and isinstance(value, Text):
            return key.value, value, key.place
    return None


def read_rule(node: Node, faults: Faults, context: Context) -> Rule | None:
    """Return the rule that a block states, or None where it has faults."""
    before = len(faults)
    identity = rule_id(node)
    if identity is None or not isinstance(node, Block):
        faults.add(
            "CR107",
            node.place,
            f"expected a rule, got {kind_of(node)}",
            f"a rule begins with its kind and its name: one of {', '.join(RULES)}",
        )
        return None
    kind, written, _ = identity
    parts = _READERS[kind](node, faults, context, kind)
    readings = parts.pop("readings", ())
    rule_name = name(written, faults)
    if len(faults) > before or rule_name is None:
        return None
    if kind in ("deadline", "window"):
        check_clock(parts, node, faults)
        clock = Deadline(id=rule_name, place=node.place, **parts)
        return _with_readings(clock, readings, faults)
    if kind == "route":
        return Route(id=rule_name, **parts)
    if kind == "permission":
        return Permission(id=rule_name, **parts)
    return EligibilityTest(id=rule_name, **parts)


def _common(fields: Fields, context: Context) -> dict[str, Any]:
    """Return what every rule has."""
    authority = read_authority(fields, context.instruments, context.cites)
    complete = None not in authority.values()
    return {
        "authority": Authority(**authority) if complete else None,
    }


def _read_clock(block: Block, faults: Faults, context: Context, kind: str) -> dict[str, Any]:
    """Return the parts of a deadline or window."""
    fields = RULES[kind].fields_of(block, faults)
    chosen = fields.read("reading", name) or ""
    return {
        "is_window": kind == "window",
        "in_force": fields.read("in_force", read_in_force),
        "reading": chosen,
        "readings": _read_readings_of(fields, chosen, context),
        **_common(fields, context),
        **read_clock_parts(fields, context),
    }


def _read_readings_of(fields: Fields, chosen: str, context: Context) -> list[_Reading]:
    """Return what each reading of a clock changes, whether or not the clock itself is sound."""
    found: list[_Reading] = []
    for reading, inner in read_readings(
        fields.node("readings"),
        fields.faults,
        chosen=chosen,
        shape=READING_OF_A_CLOCK,
        where=fields.block.place,
    ):
        relied_on = inner.read("relied_on", text)
        parts = read_clock_parts(inner, context)
        if relied_on is not None:
            found.append(_Reading(reading, relied_on, parts, inner.block))
    return found


def _read_test(block: Block, faults: Faults, context: Context, kind: str) -> dict[str, Any]:
    """Return the parts of a requirement or exclusion."""
    fields = RULES[kind].fields_of(block, faults)
    return {
        "excludes": kind == "exclusion",
        **_common(fields, context),
        "when": fields.read("when", condition_reader(context.vocabulary, context.clocks)),
        "decided_by": fields.read("decided_by", one_of([owner.value for owner in Owner])) or "",
        "then": fields.read("then", list_of(name)),
        "goes_to": fields.read("goes_to", name) or "",
    }


def _read_route(block: Block, faults: Faults, context: Context, kind: str) -> dict[str, Any]:
    """Return the parts of a route."""
    fields = RULES[kind].fields_of(block, faults)
    facts = context.vocabulary.facts
    several = {name: of for name, of in facts.items() if of.kind in _SEVERAL}
    fact = fields.read("fact", read_declared(several, "fact with several words"))
    choices = facts[fact].choices if fact else ()
    parts = fields.read("parts", list_of(one_of(choices))) if fact else None
    return {
        **_common(fields, context),
        "fact": fact,
        "parts": parts,
        "goes_to": fields.read("goes_to", name),
    }


def _read_permission(block: Block, faults: Faults, context: Context, kind: str) -> dict[str, Any]:
    """Return the parts of a permission."""
    fields = RULES[kind].fields_of(block, faults)
    events = list_of(read_declared(context.vocabulary.events, "event"))
    return {
        **_common(fields, context),
        "owner": fields.read("owner", word_of(Owner)),
        "opens_on": fields.read("opens_on", events),
        "closes_on": fields.read("closes_on", events),
        "when": fields.read("when", condition_reader(context.vocabulary, context.clocks)),
    }


_READERS: Mapping[str, Callable[[Block, Faults, Context, str], dict[str, Any]]] = {
    "deadline": _read_clock,
    "window": _read_clock,
    "requirement": _read_test,
    "exclusion": _read_test,
    "route": _read_route,
    "permission": _read_permission,
}


def read_readings(
    node: Node | None,
    faults: Faults,
    *,
    chosen: str,
    shape: Shape,
    where: Place,
) -> list[tuple[str, Fields]]:
    """Return each reading's name and fields; *chosen* is the name of the reading that applies."""
    if node is None:
        if chosen:
            faults.add(
                "CR207", where, f"the reading {chosen!r} has no rival", "add readings, or remove it"
            )
        return []
    if not chosen:
        faults.add(
            "CR207", where, "readings need a name for the one that applies", "add the key 'reading'"
        )
    found: list[tuple[str, Fields]] = []
    for key, value in some_entries(node, faults, "readings"):
        reading = name(key, faults)
        fields = shape.fields(value, faults)
        if reading == chosen:
            faults.add("CR207", key.place, f"{reading!r} is the reading that applies already")
        elif reading is not None and fields is not None:
            found.append((reading, fields))
    return found


def _with_readings(
    deadline: Deadline, written: Iterable[_Reading], faults: Faults
) -> Deadline | None:
    """Return *deadline* with its readings, each of them a whole deadline of its own."""
    before = len(faults)
    readings: list[Reading] = []
    for reading in written:
        other = evolve(deadline, **reading.parts)
        check_clock(asdict(other, recurse=False), reading.block, faults)
        if other == deadline:
            message = f"the reading {reading.name!r} changes nothing"
            faults.add("CR207", reading.block.place, message)
        readings.append(Reading(reading.name, reading.relied_on, other))
    return evolve(deadline, readings=tuple(readings)) if len(faults) == before else None
