"""
When a clock ends: its last day, extended or not, and the last that an extension can reach.

Knows what moves a last day. Knows nothing of what was done by it.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from complaintrules.bench import Bench
from complaintrules.calendars import FirstDayCounted
from complaintrules.errors import OutsideCoverageError, ProjectionRefusedError
from complaintrules.extensions import faults_of
from complaintrules.papers import GrantedExtension, Record
from complaintrules.pauses import Note, Paused, last_day, paused
from complaintrules.periods import Period, last_day_of
from complaintrules.rules import Deadline, Extension, Measure
from complaintrules.starts import Started
from complaintrules.statuses import FindingKind


@frozen
class Span:
    """When a clock ends."""

    due_by: date | None = None
    due_by_unextended: date | None = None
    extension: GrantedExtension | None = None
    extendable_to: date | None = None
    #: The first day of a pause that still lasts.
    paused_since: date | None = None

    def stands_still(self, day: date) -> bool:
        """Return whether a clock stands still on *day* and has done so ever since."""
        return self.paused_since is not None and self.paused_since <= day


def span_of(rule: Deadline, started: Started, bench: Bench, note: Note) -> Span:
    """Return when the clock of *rule* ends."""
    if started.on is None:
        return Span()
    pause = paused(rule, bench.record.pauses, bench.record.on, note)
    try:
        due_by = last_day(rule, rule.length, started.on, bench, pause.days)
    except (OutsideCoverageError, ProjectionRefusedError) as error:
        note(FindingKind.PAST_THE_PUBLISHED_BANK_HOLIDAYS, error.message)
        return Span()
    span = Span(due_by, due_by, extendable_to=_furthest(rule, started.on, due_by, bench, pause))
    for extension in bench.record.extensions:
        if extension.of == rule.id:
            span = _extended(span, extension, rule, bench.record, note)
    if pause.since is not None and span.due_by is not None and pause.since <= span.due_by:
        return evolve(span, paused_since=pause.since)
    return span


def _furthest(
    rule: Deadline, started_on: date, due_by: date, bench: Bench, pause: Paused
) -> date | None:
    """Return the last day that an extension can reach, or None where nobody can say."""
    extension = rule.extension
    if extension is None or extension.to_at_most is None:
        return None
    try:
        if extension.measure is Measure.IN_ALL:
            return last_day(rule, extension.to_at_most, started_on, bench, pause.days)
        return _furthest_from(rule, extension, due_by, bench)
    except (OutsideCoverageError, ProjectionRefusedError):
        return None


def _furthest_from(rule: Deadline, extension: Extension, due_by: date, bench: Bench) -> date | None:
    """Return the last day of an extension measured on from the limit, or from another event."""
    more = extension.measure is Measure.MORE
    start = due_by if more else bench.record.first(extension.from_event)
    if start is None or extension.to_at_most is None:
        return None
    first = FirstDayCounted.THE_DAY_AFTER if more else rule.first_day_counted
    return last_day_of(
        Period(extension.to_at_most, first, bench.conventions),
        starting=start,
        calendar=bench.calendar,
        projected=bench.projected,
    )


def _extended(
    span: Span, extension: GrantedExtension, rule: Deadline, record: Record, note: Note
) -> Span:
    """Return *span* with its last day moved, or as it was where the extension is not valid."""
    limit, furthest = span.due_by, span.extendable_to
    event = rule.extension.from_event if rule.extension else ""
    awaiting = event if record.first(event) is None else ""
    faults = list(faults_of(extension, rule, limit=limit, furthest=furthest, awaiting=awaiting))
    for kind, says in faults:
        note(kind, says)
    return span if faults else evolve(span, due_by=extension.until, extension=extension)
