"""
Located text read as rules: deadlines, windows, requirements and exclusions.

Knows the keys of each kind of rule. Knows nothing of where files are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from complaintrules.calendars import FirstDayCounted
from complaintrules.citations import Provision
from complaintrules.condition_reading import condition_reader
from complaintrules.errors import Faults, Place, did_you_mean
from complaintrules.fields import (
    Fields,
    day,
    entries,
    kind_of,
    list_of,
    name,
    one_of,
    parsed,
    quoted,
    text,
    word_of,
    yes_or_no,
)
from complaintrules.periods import Length
from complaintrules.rules import (
    Authority,
    Combination,
    Deadline,
    EligibilityTest,
    Extension,
    Force,
    InForce,
    NoticeBy,
    Owner,
    Reading,
    Start,
)
from complaintrules.source import Block, Node, Text
from complaintrules.vocabulary import FactKind, Vocabulary

#: The keys that name a rule and say what kind it is.
KINDS = ("deadline", "window", "requirement", "exclusion")

_CITED = ("provision", "verified", "means")
_CLOCK_NEEDS = ("owner", "force", "starts_on", "met_by", "length", "first_day_counted", "extension")
_CLOCK_MAY = ("again", "or_failing_that", "or_as_soon_as_practicable", "disapplied_by")
#: What a reading can take differently.
_READING_MAY = (*_CLOCK_NEEDS, *_CLOCK_MAY)
_IN_ALL = " in all"


@frozen
class Context:
    """What a rule may refer to."""

    vocabulary: Vocabulary
    instruments: tuple[str, ...]
    #: The instrument of provisions that name none.
    cites: str
    in_force: InForce
    #: Every deadline and window of the procedure, by id.
    clocks: frozenset[str]


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
    fields = Fields.of(node, faults, what="in_force", needed=["from"], allowed=["until"])
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
    if isinstance(node, Block):
        for key, value in node.entries:
            if key.value in KINDS and isinstance(value, Text):
                return key.value, value, key.place
    return None


def read_rule(node: Node, faults: Faults, context: Context) -> Deadline | EligibilityTest | None:
    """Return the rule that a block states, or None where it has faults."""
    before = len(faults)
    identity = rule_id(node)
    if identity is None:
        faults.add(
            "CR107",
            node.place,
            f"expected a rule, got {kind_of(node)}",
            f"a rule begins with its kind and its name: one of {', '.join(KINDS)}",
        )
        return None
    kind, written, _ = identity
    read = _read_clock if kind in ("deadline", "window") else _read_test
    parts = read(node, faults, context, kind)
    rule_name = name(written, faults)
    if len(faults) > before or parts is None or rule_name is None:
        return None
    if kind in ("deadline", "window"):
        return _with_readings(Deadline(id=rule_name, **parts), node, faults, context)
    return EligibilityTest(id=rule_name, **parts)


def _common(fields: Fields, context: Context) -> dict[str, Any]:
    """Return what every rule has."""
    authority = read_authority(fields, context.instruments, context.cites)
    complete = None not in authority.values()
    return {
        "authority": Authority(**authority) if complete else None,
        "in_force": fields.read("in_force", read_in_force) or context.in_force,
    }


def _read_clock(node: Node, faults: Faults, context: Context, kind: str) -> dict[str, Any] | None:
    """Return the parts of a deadline or window."""
    fields = Fields.of(
        node,
        faults,
        what=f"a {kind}",
        needed=[kind, *_CITED, *_CLOCK_NEEDS],
        allowed=["note", "in_force", *_CLOCK_MAY, "reading", "readings"],
    )
    if fields is None:
        return None
    return {
        "is_window": kind == "window",
        "reading": fields.read("reading", name) or "",
        **_common(fields, context),
        **_clock_parts(fields, context),
    }


def _clock_parts(fields: Fields, context: Context) -> dict[str, Any]:
    """Return the parts of a clock that are given, whether in a rule or in a reading of it."""
    events = list_of(read_declared(context.vocabulary.events, "event"))
    readers: Mapping[str, Callable[[Node, Faults], Any]] = {
        "owner": word_of(Owner),
        "force": word_of(Force),
        "met_by": events,
        "length": parsed(Length.parse, "CR202"),
        "first_day_counted": word_of(FirstDayCounted),
        "again": yes_or_no,
        "or_as_soon_as_practicable": yes_or_no,
        "disapplied_by": events,
    }
    parts = {
        key: fields.read(key, reader)
        for key, reader in readers.items()
        if fields.node(key) is not None
    }
    if fields.node("starts_on") is not None:
        parts["starts_on"] = _read_start(fields, context.vocabulary)
    if fields.node("extension") is not None:
        parts["extension"] = _read_extension(fields, parts.get("length"))
    return parts


def read_declared(known: Mapping[str, object], what: str) -> Callable[[Node, Faults], str | None]:
    """Return a reader of names that the vocabulary has."""

    def read(node: Node, faults: Faults) -> str | None:
        value = name(node, faults)
        if value is None or value in known:
            return value
        faults.add(
            "CR201",
            node.place,
            f"{quoted(value)} is not a declared {what}",
            did_you_mean(value, known),
        )
        return None

    return read


def _read_start(fields: Fields, vocabulary: Vocabulary) -> Start | None:
    """Return what starts a clock: events, or facts that are dates."""
    dates = {fact: None for fact, of in vocabulary.facts.items() if of.kind is FactKind.DATE}
    known = read_declared({**vocabulary.events, **dates}, "event, or fact that is a date")
    fallback = fields.read("or_failing_that", known)
    node = fields.node("starts_on")
    if not isinstance(node, Block):
        names = fields.read("starts_on", list_of(known))
        return Start(names, or_failing_that=fallback) if names else None
    choice = Fields.of(
        node, fields.faults, what="starts_on", allowed=[word.value for word in Combination]
    )
    given = [word for word in Combination if choice and choice.node(word) is not None]
    if choice is None or len(given) != 1:
        fields.faults.add("CR107", node.place, "expected either earlier_of or later_of")
        return None
    names = choice.read(given[0], list_of(known))
    return Start(names, given[0], fallback) if names else None


def _read_extension(fields: Fields, limit: Length | None) -> Extension | None:
    """Return the extension that a limit allows, or None where it says none."""
    node = fields.node("extension")
    if isinstance(node, Text) and node.value == "none":
        return None
    if node is None or not isinstance(node, Block):
        where = fields.block.place if node is None else node.place
        fields.faults.add("CR107", where, "expected an extension as a block of keys, or none")
        return None
    needed = ["to_at_most", "grounds", "granted_by", "notice", "no_later_than"]
    inner = Fields.of(node, fields.faults, what="an extension", needed=needed)
    if inner is None:
        return None
    parts: dict[str, Any] = {
        "to_at_most": inner.read("to_at_most", parsed(_length_in_all, "CR202")),
        "grounds": inner.read("grounds", list_of(name)),
        "granted_by": inner.read("granted_by", name),
        "notice": inner.read("notice", text),
        "no_later_than": inner.read("no_later_than", word_of(NoticeBy)),
    }
    longest = parts["to_at_most"]
    if longest is not None and limit is not None:
        if longest.unit is not limit.unit:
            fields.faults.add(
                "CR206",
                node.place,
                f"a limit of {limit} cannot be extended to {longest}",
                "state both in the same unit",
            )
        elif longest.amount <= limit.amount:
            fields.faults.add(
                "CR206", node.place, f"an extension to {longest} is no longer than {limit}"
            )
    return None if None in parts.values() else Extension(**parts)


def _length_in_all(written: str) -> Length:
    """Return the length in "65 working days in all"."""
    if not written.endswith(_IN_ALL):
        raise ValueError(
            f"expected the whole length, such as '65 working days in all', got {written!r}"
        )
    return Length.parse(written.removesuffix(_IN_ALL))


def _read_test(node: Node, faults: Faults, context: Context, kind: str) -> dict[str, Any] | None:
    """Return the parts of a requirement or exclusion."""
    fields = Fields.of(
        node,
        faults,
        what=f"{'an' if kind == 'exclusion' else 'a'} {kind}",
        needed=[kind, *_CITED, "when", "then"],
        allowed=["note", "in_force", "decided_by"],
    )
    if fields is None:
        return None
    return {
        "excludes": kind == "exclusion",
        **_common(fields, context),
        "when": fields.read("when", condition_reader(context.vocabulary, context.clocks)),
        "decided_by": fields.read("decided_by", one_of([owner.value for owner in Owner])) or "",
        "then": fields.read("then", list_of(name)),
    }


def read_readings(
    node: Node | None,
    faults: Faults,
    *,
    chosen: str,
    allowed: tuple[str, ...],
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
    for key, value in entries(node, faults, "readings"):
        reading = name(key, faults)
        fields = Fields.of(value, faults, what="a reading", needed=["relied_on"], allowed=allowed)
        if reading == chosen:
            faults.add("CR207", key.place, f"{reading!r} is the reading that applies already")
        elif reading is not None and fields is not None:
            found.append((reading, fields))
    return found


def _with_readings(
    deadline: Deadline, node: Node, faults: Faults, context: Context
) -> Deadline | None:
    """Return *deadline* with its readings, each of them a whole deadline of its own."""
    before = len(faults)
    listed = {key.value: value for key, value in entries(node, faults, "rule")}
    readings: list[Reading] = []
    for reading, fields in read_readings(
        listed.get("readings"),
        faults,
        chosen=deadline.reading,
        allowed=_READING_MAY,
        where=node.place,
    ):
        relied_on = fields.read("relied_on", text)
        parts = _clock_parts(fields, context)
        if len(faults) > before or relied_on is None:
            continue
        other = evolve(deadline, **parts)
        if other == deadline:
            faults.add("CR207", fields.block.place, f"the reading {reading!r} changes nothing")
        readings.append(Reading(reading, relied_on, other))
    return evolve(deadline, readings=tuple(readings)) if len(faults) == before else None
