"""
A timeline laid out as a picture: columns, rows, and what goes where.

Knows the layout. Knows nothing of colours or of file forms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import define, field

from complaintrules.calendars import ONE_DAY, SATURDAY
from complaintrules.explain import long_date
from complaintrules.timeline.as_text import to_text
from complaintrules.timeline.bars import bar_parts, icon, legend_parts
from complaintrules.timeline.model import Band, Bar, Timeline
from complaintrules.timeline.picture import Box, Dot, Line, Part, Picture, Role, Words
from complaintrules.timeline.scale import Scale, cut_to, lanes, lines_of, width_of

#: The columns: names at the left, the days in the middle, what has become of each at the right.
WIDTH, MARGIN = 1240.0, 28.0
_LEFT, _RIGHT = 262.0, 908.0
_OUTCOME = 934.0
_TEXT, _SMALL = 13.0, 11.0
_LANE, _SMALL_LANE, _ROW = 20.0, 15.0, 42.0
_BAND = 26.0
#: Where a day is narrower than this, weekends would only be a grey mist.
_SHOWS_WEEKENDS = 3.0
#: More days off than these are not named one by one.
_NAMED_DAYS_OFF = 14
#: From then on, a day without its year could be one of two.
_SEVERAL_YEARS = timedelta(days=365)


def draw(timeline: Timeline) -> Picture:
    """Return the picture of a timeline."""
    drawing = _Drawing(timeline, Scale(timeline.first, timeline.last, _LEFT, _RIGHT))
    drawing.head()
    top = drawing.y
    drawing.axis()
    drawing.stages()
    drawing.events()
    drawing.rows_from = drawing.y
    drawing.bars("Deadlines of the authority and its panel", windows=False)
    drawing.bars("Windows: what others may do", windows=True)
    bottom = drawing.y
    drawing.below(top, bottom)
    drawing.foot()
    title = f"Timeline of {timeline.reference} as at {long_date(timeline.on)}"
    paper = Box(0, 0, WIDTH, drawing.y + MARGIN, Role.PAPER)
    parts = (paper, *drawing.behind, *drawing.parts)
    return Picture(WIDTH, drawing.y + MARGIN, title, to_text(timeline), parts)


@define
class _Drawing:
    """A picture in the making: parts so far, and how far down it has come."""

    timeline: Timeline
    scale: Scale
    y: float = MARGIN
    #: What everything else stands before.
    behind: list[Part] = field(factory=list)
    parts: list[Part] = field(factory=list)
    #: Where the rows of clocks begin.
    rows_from: float = 0.0

    def head(self) -> None:
        """Lay out whose timeline it is, and what comes next."""
        timeline, room = self.timeline, WIDTH - 2 * MARGIN
        self.y += 18
        self.parts.append(Words(MARGIN, self.y, cut_to(timeline.reference, 20, room), Role.TITLE))
        self.y += 22
        self.parts.append(Words(MARGIN, self.y, cut_to(timeline.title, 14, room), Role.SUBTITLE))
        self.y += 24
        told = f"As at {long_date(timeline.on)}. {timeline.next}"
        for line in lines_of(told, _TEXT, room):
            self.parts.append(Words(MARGIN, self.y, line, Role.STRONG))
            self.y += 18
        self.y += 12

    def axis(self) -> None:
        """Lay out the flag of the day of judgement, and below it the names of days."""
        place = self.scale.middle_of(self.timeline.on)
        words = f"{long_date(self.timeline.on)}, the day of this judgement"
        half = width_of(words, _SMALL) / 2 + 6
        middle = min(max(place, _LEFT + half), _RIGHT - half)
        self.parts.append(Box(middle - half, self.y, 2 * half, 18, Role.TODAY_FLAG))
        self.parts.append(Words(middle, self.y + 13, words, Role.TODAY_WORDS, "middle"))
        self.y += 36
        for day, name in self.scale.ticks():
            x = self.scale.start_of(day)
            self._say(x + 3, self.y, name, Role.SMALL)
        self.y += 8
        self.parts.append(Line(_LEFT, self.y, _RIGHT, self.y, Role.RULE))

    def stages(self) -> None:
        """Lay out the stages as bands; the names of narrow ones stand below."""
        self._label("Stage", self.y + 18)
        bands = self.timeline.bands
        spans = [self._ends_of(band) for band in bands]
        outside: list[tuple[float, str]] = []
        for number, (band, (left, right)) in enumerate(zip(bands, spans, strict=True)):
            role = Role.OTHER_BAND if number % 2 else Role.BAND
            says = f"{band.name}: {band.means}"
            self.parts.append(Box(left, self.y, right - left, _BAND, role, says))
            named = next(
                (name for name in (says, band.name) if width_of(name, 12) + 12 <= right - left), ""
            )
            if named:
                self.parts.append(Words(left + 6, self.y + 17, named, Role.TEXT))
            else:
                outside.append((left, says))
        self.y += _BAND + 4
        self._labels(outside, _SMALL_LANE, Role.SMALL)
        self.y += 6

    def _ends_of(self, band: Band) -> tuple[float, float]:
        """Return from where to where a band goes; one that lasts ends with the judgement."""
        left = self.scale.start_of(band.first)
        right = self.scale.start_of(band.last) if band.last else None
        return left, max(
            left + 2, self.scale.middle_of(self.timeline.on) if right is None else right
        )

    def _labels(self, labels: Iterable[tuple[float, str]], lane_height: float, role: Role) -> None:
        """Lay out words below the places to which they belong, in as few lanes as will do."""
        most = WIDTH - MARGIN
        placed = [
            (min(x, most - width_of(text, _SMALL) - 4), cut_to(text, _SMALL, most - _LEFT - 4))
            for x, text in labels
        ]
        spans = [(x, x + width_of(text, _SMALL) + 12) for x, text in placed]
        found = lanes(spans)
        for (x, text), lane in zip(placed, found, strict=True):
            y = self.y + lane * lane_height
            self.behind.append(Line(x, self.y - 4, x, y + lane_height - 3, Role.LEADER))
            self._say(x + 4, y + lane_height - 4, text, role)
        self.y += lane_height * (max(found, default=-1) + 1)

    def events(self) -> None:
        """Lay out what happened, in as few lanes as will do without one crossing another."""
        self._label("What happened", self.y + 15)
        top = self.y
        placed = [
            (event, self.scale.middle_of(event.on), self._told(event.on, event.says))
            for event in self.timeline.events
        ]
        told = [
            (event, x, cut_to(words, _SMALL + 1, WIDTH - MARGIN - x - 10))
            for event, x, words in placed
        ]
        found = lanes((x - 6, x + 10 + width_of(words, _SMALL + 1)) for _, x, words in told)
        for (event, x, words), lane in zip(told, found, strict=True):
            y = top + lane * _LANE + _LANE / 2 + 2
            self.behind.append(Line(x, top - 4, x, y, Role.LEADER))
            self.parts.append(Dot(x, y, 5, Role.LATER_EVENT if event.is_later else Role.EVENT))
            self._say(x + 9, y + 4, words, Role.TEXT)
        if not told:
            self._say(_LEFT + 4, top + 15, "nothing is recorded", Role.TEXT)
        self.y += _LANE * max(1, max(found, default=0) + 1) + 4
        self._days_off()

    def _told(self, day: date, says: str) -> str:
        """Return what happened, with its day, and its year where there are several."""
        several = self.timeline.last - self.timeline.first >= _SEVERAL_YEARS
        return f"{day.day} {day:%b}{f' {day.year}' if several else ''}  {says}"

    def _days_off(self) -> None:
        """Lay out the names of the days off, where there is room for them."""
        days = self.timeline.days_off
        if not days:
            self.y += 6
            return
        self._label("Days off", self.y + 14)
        placed = [(self.scale.start_of(each.on), self._told(each.on, each.title)) for each in days]
        if len(days) > _NAMED_DAYS_OFF:
            words = f"{len(days)} bank holidays and other days off, each a grey line"
            self._say(_LEFT + 4, self.y + 14, words, Role.SMALL)
            self.y += 24
            return
        self.y += 2
        self._labels(placed, _SMALL_LANE, Role.SMALL)
        self.y += 8

    def bars(self, heading: str, *, windows: bool) -> None:
        """Lay out the clocks that have started, a row each."""
        rows = [bar for bar in self.timeline.bars if bar.is_window is windows]
        if not rows:
            return
        self.parts.append(Line(MARGIN, self.y, WIDTH - MARGIN, self.y, Role.RULE))
        self.y += 20
        self.parts.append(Words(MARGIN, self.y, heading, Role.HEADING))
        self.y += 6
        for bar in rows:
            self._row(bar)
            self.y += _ROW

    def _row(self, bar: Bar) -> None:
        """Lay out one clock: its name, its bar, and how it stands."""
        room = _LEFT - MARGIN - 12
        middle = self.y + _ROW / 2
        self.parts.append(Words(MARGIN, middle - 3, cut_to(bar.id, _TEXT, room), Role.TEXT))
        cited = f"{bar.who}; {bar.provision}"
        self.parts.append(Words(MARGIN, middle + 12, cut_to(cited, _SMALL, room), Role.SMALL))
        self.parts += bar_parts(bar, self.scale, middle, self.timeline.on, self.timeline.days_off)
        self.parts += icon(bar.shown_as, _OUTCOME, middle - 1)
        x = _OUTCOME + 16
        room = WIDTH - MARGIN - x
        self.parts.append(Words(x, middle - 3, cut_to(bar.says, _TEXT, room), Role.STRONG))
        self.parts.append(Words(x, middle + 12, cut_to(bar.more, _SMALL, room), Role.SMALL))

    def below(self, top: float, bottom: float) -> None:
        """Lay out what runs the whole height, behind or before the rest."""
        scale, timeline = self.scale, self.timeline
        from_y = top + 44
        if scale.day >= _SHOWS_WEEKENDS:
            self.behind[:0] = list(self._weekends(from_y, bottom))
        for day, _ in scale.ticks():
            x = scale.start_of(day)
            self.behind.append(Line(x, from_y - 20, x, bottom, Role.GRID))
        for each in timeline.days_off:
            width = max(scale.day, 1.5)
            x = scale.middle_of(each.on) - width / 2
            self.behind.append(Box(x, from_y, width, bottom - from_y, Role.DAY_OFF, each.title))
        x = scale.middle_of(timeline.on)
        self.behind.append(Line(x, top + 18, x, bottom, Role.TODAY))
        self.parts.append(Line(x, self.rows_from, x, bottom, Role.TODAY))

    def _weekends(self, top: float, bottom: float) -> Iterator[Box]:
        """Yield each Saturday and Sunday."""
        for number in range((self.scale.last - self.scale.first).days + 1):
            day = self.scale.first + number * ONE_DAY
            if day.weekday() >= SATURDAY:
                x = self.scale.start_of(day)
                yield Box(x, top, self.scale.day, bottom - top, Role.WEEKEND)

    def foot(self) -> None:
        """Lay out clocks without a day, what the shapes mean, and notes."""
        self.parts.append(Line(MARGIN, self.y, WIDTH - MARGIN, self.y, Role.RULE))
        self.y += 8
        room = WIDTH - 2 * MARGIN
        for status, ids in self.timeline.without_a_day:
            told = f"{status.capitalize()}: {', '.join(ids)}."
            for line in lines_of(told, 12, room):
                self.y += 17
                self.parts.append(Words(MARGIN, self.y, line, Role.TEXT))
        self.y += 12
        parts, self.y = legend_parts(self.timeline, MARGIN, self.y, room)
        self.parts += parts
        for note in self.timeline.notes:
            for line in lines_of(note, _SMALL, room):
                self.y += 15
                self.parts.append(Words(MARGIN, self.y, line, Role.SMALL))

    def _say(self, x: float, y: float, text: str, role: Role) -> None:
        """Lay out words on a ground of their own, so that no line runs through them."""
        width = width_of(text, _SMALL)
        self.parts.append(Box(x - 2, y - 11, width + 4, 14, Role.GROUND))
        self.parts.append(Words(x, y, text, role))

    def _label(self, text: str, y: float) -> None:
        """Lay out what a row shows, at its left."""
        self.parts.append(Words(MARGIN, y, text, Role.HEADING))
