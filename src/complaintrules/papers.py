"""
What a case's papers hold: happenings, extensions, pauses, decisions, and the record on a day.

Knows what was noted. Knows nothing of whether it was right.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any

from attrs import evolve, field, frozen

from complaintrules.errors import Place
from complaintrules.vocabulary import Unknown, Value


@frozen
class Happening:
    """An event and the day on which it happened."""

    event: str
    on: date


@frozen
class GrantedExtension:
    """An extension as it was granted, valid or not."""

    of: str
    granted_on: date
    until: date
    notified_on: date | None = None
    grounds: str = ""
    granted_by: str = ""


@frozen
class Pause:
    """A span of days on which a clock is said to have stood still."""

    of: str
    first: date
    #: None while the pause lasts.
    last: date | None
    because: str = ""


@frozen
class Decision:
    """A decision that the law leaves to someone, with who took it and why."""

    on: date
    by: str
    what: str
    outcome: bool
    why: str = ""


@frozen
class Record:
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


@frozen
class Digest:
    """A record as the compiled judgement reads it: days as ordinal numbers, by name."""

    #: The latest day of any paper; from then on the record stays the same.
    latest: date
    #: Whether no clock is extended twice and none paused.
    is_plain: bool
    #: The first day of each event.
    events: Mapping[str, int]
    #: The days that facts state.
    fact_days: Mapping[str, int]
    known: Mapping[str, Value]
    #: The extension of each clock that has one.
    extensions: Mapping[str, GrantedExtension]
    #: The days of each event, earliest first.
    happened: Mapping[str, tuple[date, ...]]

    @classmethod
    def of(cls, record: Record) -> Digest:
        """Return the digest of a record."""
        extensions = {each.of: each for each in record.extensions}
        return cls(
            latest=record.on,
            is_plain=not record.pauses and len(extensions) == len(record.extensions),
            events={event: days[0].toordinal() for event, days in record.happened.items()},
            fact_days={
                name: value.toordinal()
                for name, value in record.known.items()
                if isinstance(value, date)
            },
            known=record.known,
            extensions=extensions,
            happened=record.happened,
        )

    def later(self, event: str, since: int) -> int:
        """Return the first day of an event from *since* on, or 0."""
        days = (day.toordinal() for day in self.happened[event])
        return next((day for day in days if day >= since), 0)


def _nothing() -> Mapping[str, Any]:
    """Return an empty mapping that stays empty."""
    return MappingProxyType({})


@frozen
class CaseFile:
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
