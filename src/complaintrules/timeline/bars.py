"""
One clock as a bar, how it stands as a small mark, and what the shapes mean.

Each state has a shape of its own, so that no colour is needed to tell them apart.

Knows shapes. Knows nothing of colours or of where a row stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from complaintrules.statuses import Status
from complaintrules.timeline.model import Bar, DayOff, Timeline
from complaintrules.timeline.picture import Box, Dot, Line, Part, Role, Shape, Words
from complaintrules.timeline.scale import Scale, width_of

_HEIGHT, _WINDOW_HEIGHT = 16.0, 9.0
_DIAMOND, _ARROW = 6.5, 6.0
_FILLS = {
    Status.DUE: Role.RUNNING,
    Status.OVERDUE: Role.RUNNING,
    Status.PAUSED: Role.RUNNING,
    Status.MET: Role.DONE,
    Status.MET_LATE: Role.DONE,
    Status.DISAPPLIED: Role.DROPPED,
    Status.CANNOT_TELL: Role.DROPPED,
}
_LATE = (Status.OVERDUE, Status.MET_LATE)


def bar_parts(
    bar: Bar, scale: Scale, y: float, on: date, days_off: Iterable[DayOff]
) -> Iterator[Part]:
    """Yield the parts of one bar, *y* being its middle."""
    height = _WINDOW_HEIGHT if bar.is_window else _HEIGHT
    top = y - height / 2

    def box(first: float, last: float, role: Role) -> Iterator[Box]:
        left, right = scale.within(first), scale.within(last)
        if right > left:
            yield Box(left, top, right - left, height, role)

    start = scale.middle_of(bar.started_on)
    ends = _end(bar, on)
    fill = Role.WINDOW if bar.is_window else _FILLS[bar.status]
    limit = bar.limit or ends
    last = min(limit, ends)
    yield from box(start, scale.end_of(last) if bar.due_by else scale.middle_of(last), fill)
    if bar.due_by is not None and bar.limit is not None and bar.due_by > bar.limit:
        yield from box(scale.end_of(bar.limit), scale.end_of(bar.due_by), Role.EXTENSION)
    done = bar.completed_on or on
    if bar.status in _LATE and not bar.is_window and bar.due_by is not None:
        yield from box(scale.end_of(bar.due_by), scale.middle_of(done), Role.OVER_TIME)
    for stop in bar.stops:
        until = scale.middle_of(on) if stop.last is None else scale.end_of(stop.last)
        yield from box(scale.start_of(stop.first), until, Role.PAUSE)
    yield from _notches(bar, scale, y, height, days_off)
    yield from _ends(bar, scale, y, start)


def _end(bar: Bar, on: date) -> date:
    """Return the day on which a bar ends."""
    return bar.due_by or bar.completed_on or max(on, bar.started_on)


def _notches(
    bar: Bar, scale: Scale, y: float, height: float, days_off: Iterable[DayOff]
) -> Iterator[Box]:
    """Yield the days off over which a clock in days steps, cut out of its bar."""
    last = bar.due_by
    for each in days_off:
        if bar.is_short and last is not None and bar.started_on < each.on < last:
            width = max(scale.day, 1.5)
            x = scale.middle_of(each.on) - width / 2
            yield Box(x, y - height / 2, width, height, Role.DAY_OFF)


def _ends(bar: Bar, scale: Scale, y: float, start: float) -> Iterator[Part]:
    """Yield the marks on a bar: an arrow where it runs on, its last days, and when it was done."""
    if start < scale.left:
        yield _arrow(scale.left, y, -_ARROW)
    for day in bar.beside:
        if scale.first <= day <= scale.last:
            yield _diamond(scale.middle_of(day), y, 4.0, Role.BESIDE)
    if bar.due_by is not None and bar.due_by <= scale.last:
        yield _diamond(scale.middle_of(bar.due_by), y, _DIAMOND, Role.LAST_DAY)
    elif bar.due_by is not None:
        yield _arrow(scale.right, y, _ARROW)
    if bar.completed_on is not None:
        yield from icon(bar.status, scale.middle_of(bar.completed_on), y)


def _arrow(x: float, y: float, reach: float) -> Shape:
    """Return an arrow from *x* on, to where a bar goes beyond the picture."""
    return Shape(((x, y - 8), (x + reach, y), (x, y + 8)), Role.ICON_FILLED)


def _diamond(x: float, y: float, size: float, role: Role) -> Shape:
    """Return a square that stands on its corner."""
    return Shape(((x, y - size), (x + size, y), (x, y + size), (x - size, y)), role)


def icon(status: Status, x: float, y: float) -> Iterator[Part]:
    """Yield the mark of a status, *x* and *y* being its middle."""
    if status is Status.DUE:
        yield _diamond(x, y, _DIAMOND, Role.LAST_DAY)
    elif status is Status.OVERDUE:
        yield Shape(((x, y - 8), (x + 8, y + 6), (x - 8, y + 6)), Role.LATE)
        yield Line(x, y - 3, x, y + 1.5, Role.ICON_STROKE)
        yield Dot(x, y + 4, 1, Role.ICON_STROKE)
    elif status is Status.MET:
        yield Dot(x, y, 7, Role.DONE)
        yield Shape(
            ((x - 3.5, y), (x - 1, y + 3), (x + 3.5, y - 3)), Role.ICON_STROKE, is_closed=False
        )
    elif status is Status.MET_LATE:
        yield Box(x - 7, y - 7, 14, 14, Role.LATE)
        yield Shape(
            ((x - 3.5, y), (x - 1, y + 3), (x + 3.5, y - 3)), Role.ICON_STROKE, is_closed=False
        )
    elif status is Status.PAUSED:
        yield Box(x - 6, y - 7, 4, 14, Role.ICON_FILLED)
        yield Box(x + 2, y - 7, 4, 14, Role.ICON_FILLED)
    elif status is Status.DISAPPLIED:
        yield Dot(x, y, 7, Role.ICON)
        yield Shape(((x - 4.5, y + 4.5), (x + 4.5, y - 4.5)), Role.ICON, is_closed=False)
    else:
        yield Dot(x, y, 7, Role.ICON)
        yield Words(x, y + 4, "?", Role.STRONG, "middle")


#: What each shape means, in the order in which it is told.
_MEANINGS = (
    (Status.DUE, "last day"),
    (Status.OVERDUE, "overdue"),
    (Status.MET, "done in time"),
    (Status.MET_LATE, "done late"),
    (Status.PAUSED, "paused"),
    (Status.DISAPPLIED, "over, or no longer applies"),
    (Status.CANNOT_TELL, "cannot be told"),
)


def legend_parts(
    timeline: Timeline, left: float, y: float, room: float
) -> tuple[list[Part], float]:
    """Return what the shapes mean that the picture has, and how far down that reaches."""
    entries = list(_legend(timeline))
    parts: list[Part] = []
    x = left
    if entries:
        y += 18
    for made, says in entries:
        width = 34 + width_of(says, 11) + 14
        if x > left and x + width > left + room:
            x, y = left, y + 20
        parts += made(x + 10, y - 4)
        parts.append(Words(x + 26, y, says, Role.SMALL))
        x += width
    return parts, y + 6


def _legend(timeline: Timeline) -> Iterator[tuple[_Sample, str]]:
    """Yield samples of the shapes that the picture has, each with what it means."""
    bars = timeline.bars
    shown = {bar.shown_as for bar in bars}
    if any(bar.due_by for bar in bars):
        shown.add(Status.DUE)
    for status, says in _MEANINGS:
        if status in shown:
            yield _icon_sample(status), says
    over = any(bar.status in _LATE and not bar.is_window for bar in bars)
    samples = (
        (any(bar.due_by != bar.limit for bar in bars), _box_sample(Role.EXTENSION), "extension"),
        (over, _box_sample(Role.OVER_TIME), "time over the limit"),
        (any(bar.stops for bar in bars), _box_sample(Role.PAUSE), "clock stands still"),
        (any(bar.is_window for bar in bars), _box_sample(Role.WINDOW), "window"),
        (any(bar.beside for bar in bars), _beside_sample, "another limit beside it"),
        (timeline.days_off, _box_sample(Role.DAY_OFF), "bank holiday, skipped"),
        (any(event.is_later for event in timeline.events), _later_sample, "recorded for later"),
    )
    yield from ((sample, says) for is_shown, sample, says in samples if is_shown)


_Sample = Callable[[float, float], Iterator[Part]]


def _icon_sample(status: Status) -> _Sample:
    """Return what draws the mark of a status."""
    return lambda x, y: icon(status, x, y)


def _box_sample(role: Role) -> _Sample:
    """Return what draws a piece of a bar."""

    def made(x: float, y: float) -> Iterator[Part]:
        yield Box(x - 10, y - 6, 20, 12, role)

    return made


def _beside_sample(x: float, y: float) -> Iterator[Part]:
    """Yield the mark of a limit beside another."""
    yield _diamond(x, y, 4.0, Role.BESIDE)


def _later_sample(x: float, y: float) -> Iterator[Part]:
    """Yield the mark of what is recorded for later."""
    yield Dot(x, y, 5, Role.LATER_EVENT)
