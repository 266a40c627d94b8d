"""
What a case's papers hold: happenings, extensions, pauses, decisions, and the record on a day.

Knows what was noted. Knows nothing of whether it was right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any

from attrs import evolve, field, frozen

from complaintrules.errors import Place
from complaintrules.shown import Shown
from complaintrules.vocabulary import Unknown, Value


@frozen(repr=False)
class Happening(Shown):
    """An event and the day on which it happened."""

    event: str
    on: date


@frozen(repr=False)
class GrantedExtension(Shown):
    """An extension as it was granted, valid or not."""

    of: str
    granted_on: date
    until: date
    notified_on: date | None = None
    grounds: str = ""
    granted_by: str = ""


@frozen(repr=False)
class Pause(Shown):
    """A span of days on which a clock is said to have stood still."""

    of: str
    first: date
    #: None while the pause lasts.
    last: date | None
    because: str = ""


@frozen(repr=False)
class Decision(Shown):
    """A decision that the law leaves to someone, with who took it and why."""

    on: date
    by: str
    what: str
    outcome: bool
    why: str = ""


@frozen(repr=False)
class Record(Shown):
    """What a case's papers show on a given day: nothing that happened later is in it."""

    on: date
    #: The days of each event, earliest first.
    happened: Mapping[str, tuple[date, ...]]
    #: Facts that are known, decisions included.
    known: Mapping[str, Value]
    #: Facts that were asked for without an answer.
    not_known: frozenset[str]
    extensions: tuple[GrantedExtension, ...]
    pauses: tuple[Pause, ...]
    #: What the case records for later days, and this record leaves out.
    later: tuple[Happening, ...]

    def first(self, event: str, *, since: date = date.min) -> date | None:
        """Return the first day, from *since* on, on which *event* happened, or None."""
        return next((day for day in self.happened.get(event, ()) if day >= since), None)


@frozen(eq=False, repr=False)
class Digest(Shown):
    """A record as the compiled judgement reads it: days as ordinal numbers, by name."""

    #: The latest day of any paper; from then on the record stays the same.
    latest: date
    #: Whether no clock is extended twice.
    is_plain: bool
    #: What a compiled plan asks for the papers, as ``look_ups_of`` has it.
    look_ups: tuple[Callable[..., Any], ...]

    @classmethod
    def of(cls, record: Record) -> Digest:
        """Return the digest of a record."""
        clocks = {each.of for each in record.extensions}
        is_plain = len(clocks) == len(record.extensions)
        return cls(record.on, is_plain, look_ups_of(record))


def look_ups_of(record: Record) -> tuple[Callable[..., Any], ...]:
    """
    Return what gives a record's days, as ordinal numbers, and values by their names.

    In this order: the first day of an event, the day that a fact states, the value of a fact, the
    extension of a clock, its pauses, and the first day of an event from a day on, or 0.
    """
    days = {
        event: tuple(day.toordinal() for day in days) for event, days in record.happened.items()
    }

    def later(event: str, since: int) -> int:
        """Return the first day of an event from a day on."""
        return next((day for day in days[event] if day >= since), 0)

    known = record.known.items()
    stated = {name: value.toordinal() for name, value in known if isinstance(value, date)}
    extensions = {each.of: _as_numbers(each) for each in record.extensions}
    first = {event: days_of[0] for event, days_of in days.items()}
    paused = {
        clock: tuple(each for each in record.pauses if each.of == clock)
        for clock in {each.of for each in record.pauses}
    }
    return first.get, stated.get, record.known.get, extensions.get, paused.get, later


def _as_numbers(extension: GrantedExtension) -> tuple[int, int, int, tuple[str, str]]:
    """Return an extension as a compiled plan reads it."""
    told = extension.notified_on
    return (
        extension.until.toordinal(),
        extension.granted_on.toordinal(),
        0 if told is None else told.toordinal(),
        (extension.grounds, extension.granted_by),
    )


def _nothing() -> Mapping[str, Any]:
    """Return an empty mapping that stays empty."""
    return MappingProxyType({})


@frozen(repr=False)
class CaseFile(Shown):
    """What a case file says, part by part."""

    reference: str = ""
    #: The id of the procedure that the case names, or empty.
    procedure: str = ""
    facts: Mapping[str, Value] = field(factory=_nothing)
    events: tuple[Happening, ...] = ()
    extensions: tuple[GrantedExtension, ...] = ()
    pauses: tuple[Pause, ...] = ()
    decisions: tuple[Decision, ...] = ()
    #: Readings of the law that the case chooses, by the rule that declares them.
    readings: Mapping[str, str] = field(factory=_nothing)
    #: Where each part was written, for faults found later.
    places: Mapping[str, Place] = field(factory=_nothing, eq=False, repr=False)

    @cached_property
    def whole(self) -> Digest:
        """The digest of all papers, as they stand on the latest day that they name."""
        return Digest.of(self.as_at(self.latest_day))

    @property
    def latest_day(self) -> date:
        """The latest day that the papers name."""
        days = [happening.on for happening in self.events]
        days += [extension.granted_on for extension in self.extensions]
        days += [each.notified_on or each.granted_on for each in self.extensions]
        days += [pause.last or pause.first for pause in self.pauses]
        days += [decision.on for decision in self.decisions]
        return max(days, default=date.min)

    def as_at(self, on: date) -> Record:
        """
        Return what the papers show on the day *on*, each kind in the order of its days.

        Papers of one day stay in the order in which they are written.
        """
        events = sorted(self.events, key=lambda happening: happening.on)
        decisions = sorted(self.decisions, key=lambda decision: decision.on)
        extensions = sorted(self.extensions, key=lambda extension: extension.granted_on)
        pauses = sorted(self.pauses, key=lambda pause: pause.first)
        happened: dict[str, tuple[date, ...]] = {}
        for happening in events:
            if happening.on <= on:
                happened[happening.event] = (*happened.get(happening.event, ()), happening.on)
        known: dict[str, Value] = {
            name: value for name, value in self.facts.items() if value is not Unknown.NOT_KNOWN
        }
        known.update({each.what: each.outcome for each in decisions if each.on <= on})
        return Record(
            on=on,
            happened=happened,
            known=known,
            not_known=frozenset(self.facts) - frozenset(known),
            extensions=tuple(_as_told(each, on) for each in extensions if each.granted_on <= on),
            pauses=tuple(each for each in pauses if each.first <= on),
            later=tuple(happening for happening in events if happening.on > on),
        )


def _as_told(extension: GrantedExtension, on: date) -> GrantedExtension:
    """Return an extension as it stood on the day *on*: notice given later is not known yet."""
    told = extension.notified_on is not None and extension.notified_on <= on
    return extension if told else evolve(extension, notified_on=None)
