"""
A timeline in words, day by day: what a picture says to those who do not see it.

Knows how lines are put. Knows nothing of judgements or of pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintrules.explain import long_date
from complaintrules.statuses import Status
from complaintrules.timeline.model import Bar, Timeline


def to_text(timeline: Timeline) -> str:
    """Return the timeline as lines of text, each day in its order."""
    lines = sorted(_lines(timeline), key=lambda line: line[:2])
    width = max((len(long_date(day)) for day, _, _ in lines), default=0)
    told = [f"{long_date(day):<{width}}  {says}" for day, _, says in lines]
    without = [
        f"{status.capitalize()}: {', '.join(ids)}." for status, ids in timeline.without_a_day
    ]
    parts = [
        [
            f"{timeline.reference}: {timeline.title}",
            f"As at {long_date(timeline.on)}. {timeline.next}",
        ],
        told,
        without,
        list(timeline.notes),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _lines(timeline: Timeline) -> Iterator[tuple[date, int, str]]:
    """Yield each thing to be told: its day, its place within that day, and the words."""
    for event in timeline.events:
        later = " (recorded for later, and left out)" if event.is_later else ""
        yield event.on, 0, f"{event.says}{later}"
    for band in timeline.bands:
        yield band.first, 1, f"{band.name} begins: {band.means}"
    for bar in timeline.bars:
        yield from _about_bar(bar)
    for off in timeline.days_off:
        yield off.on, 6, f"not a working day: {off.title}"
    yield timeline.on, 7, "the day of this judgement"


def _about_bar(bar: Bar) -> Iterator[tuple[date, int, str]]:
    """Yield what is to be told of one clock."""
    kind = "window opens" if bar.is_window else "clock starts"
    yield bar.started_on, 2, f"{bar.id}: {kind}; {bar.who}, {bar.provision}"
    for stop in bar.stops:
        yield stop.first, 3, f"{bar.id}: paused, {stop.because}"
        if stop.last is not None:
            yield stop.last, 3, f"{bar.id}: pause ends"
    if bar.limit is not None and bar.limit != bar.due_by:
        yield bar.limit, 4, f"{bar.id}: last day before the extension"
    for day in bar.beside:
        yield day, 4, f"{bar.id}: last day by another limit beside it"
    if bar.due_by is not None:
        # When it was done is told on the day on which it was.
        left = "" if bar.completed_on else bar.more
        stands = ", ".join(filter(None, (bar.status.replace("_", " "), left)))
        yield bar.due_by, 4, f"{bar.id}: last day ({stands})"
    elif bar.completed_on is None:
        yield bar.started_on, 4, f"{bar.id}: {', '.join(filter(None, (bar.says, bar.more)))}"
    if bar.completed_on is not None:
        late = ", late" if bar.status is Status.MET_LATE else ""
        yield bar.completed_on, 5, f"{bar.id}: done{late}"
