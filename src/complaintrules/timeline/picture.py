"""
A picture as plain values: boxes, lines, marks and words, each at its place and with its role.

Knows places. Knows nothing of colours, of file forms or of what is shown.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen


class Role(StrEnum):
    """What a part of the picture is for, from which its looks follow."""

    PAPER = "paper"
    GROUND = "ground"
    TITLE = "title"
    SUBTITLE = "subtitle"
    TEXT = "text"
    STRONG = "strong"
    SMALL = "small"
    HEADING = "heading"
    RULE = "rule"
    GRID = "grid"
    WEEKEND = "weekend"
    DAY_OFF = "day_off"
    BAND = "band"
    OTHER_BAND = "other_band"
    LEADER = "leader"
    EVENT = "event"
    LATER_EVENT = "later_event"
    TODAY = "today"
    TODAY_FLAG = "today_flag"
    TODAY_WORDS = "today_words"
    RUNNING = "running"
    DONE = "done"
    LATE = "late"
    DROPPED = "dropped"
    EXTENSION = "extension"
    OVER_TIME = "over_time"
    PAUSE = "pause"
    WINDOW = "window"
    LAST_DAY = "last_day"
    BESIDE = "beside"
    ICON = "icon"
    ICON_FILLED = "icon_filled"
    ICON_STROKE = "icon_stroke"


@frozen
class Box:
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float
    role: Role
    #: What a viewer may show beside the pointer.
    says: str = ""


@frozen
class Line:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    role: Role


@frozen
class Shape:
    """A closed or open run of points."""

    points: tuple[tuple[float, float], ...]
    role: Role
    is_closed: bool = True


@frozen
class Dot:
    """A circle."""

    x: float
    y: float
    radius: float
    role: Role


@frozen
class Words:
    """One line of text; *y* is its base line."""

    x: float
    y: float
    text: str
    role: Role
    #: ``start``, ``middle`` or ``end``: which part of the text stands at *x*.
    anchor: str = "start"


Part = Box | Line | Shape | Dot | Words


@frozen
class Picture:
    """A whole picture."""

    width: float
    height: float
    title: str
    #: The same in words, for those who do not see it.
    text: str
    parts: tuple[Part, ...] = field(repr=False)
