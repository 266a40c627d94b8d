"""
What stands on the timeline of one case, whatever it will look like.

Knows days and words. Knows nothing of judgements or of pictures.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from complaintrules.statuses import Status


@frozen
class Band:
    """A stage, and how long the case was in it."""

    name: str
    means: str
    first: date
    #: The day on which the next stage, or the end, came; None while it lasts.
    last: date | None


@frozen
class Event:
    """Something that happened."""

    on: date
    says: str
    #: Whether it is recorded for a day after that of the judgement, which leaves it out.
    is_later: bool = False


@frozen
class Stop:
    """Days on which a clock stood still."""

    first: date
    #: None while it lasts.
    last: date | None
    because: str


@frozen
class Bar:
    """A deadline or window whose clock has started."""

    id: str
    is_window: bool
    who: str
    provision: str
    status: Status
    started_on: date
    #: The last day before any extension.
    limit: date | None
    #: The last day, extended or not; None where there is none or nobody can know it yet.
    due_by: date | None
    completed_on: date | None
    stops: tuple[Stop, ...]
    #: The last days of other limits that are set beside this one.
    beside: tuple[date, ...]
    #: The status whose mark stands for it: a window that has passed is nobody's fault.
    shown_as: Status
    #: How it stands, in a few words, and what else there is to say of it.
    says: str
    more: str
    #: Whether a picture should reach to both of its ends.
    is_short: bool


@frozen
class DayOff:
    """A weekday on which nothing is counted."""

    on: date
    title: str


@frozen
class Timeline:
    """The timeline of one case on one day."""

    reference: str
    title: str
    #: The day of the judgement.
    on: date
    #: What comes next, in a sentence.
    next: str
    #: The first and the last day that are told of.
    first: date
    last: date
    bands: tuple[Band, ...]
    events: tuple[Event, ...]
    bars: tuple[Bar, ...]
    days_off: tuple[DayOff, ...]
    #: Clocks without a day, by status in words.
    without_a_day: tuple[tuple[str, tuple[str, ...]], ...]
    #: What the marks mean, and where the bank holidays come from.
    notes: tuple[str, ...]
