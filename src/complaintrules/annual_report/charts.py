"""
Charts of a report's tables, drawn from what the tables show and from nothing else.

Bars carry their numbers, and their colours can be told apart by people with any colour vision.
What a table withholds is drawn as withheld: no length gives it away.

Knows how a chart is laid out. Knows no number that its table does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, field

from complaintrules.annual_report.contents import Chart
from complaintrules.annual_report.model import Cell, Row, Table, Tone
from complaintrules.timeline.picture import Box, Line, Part, Picture, Role, Words

_WIDTH, _LEFT, _RIGHT = 760.0, 170.0, 20.0
_BAR, _GAP, _LETTER, _LEGEND = 22.0, 10.0, 6.3, 20.0
_ROLES = (Role.RUNNING, Role.BESIDE, Role.LATE, Role.DONE, Role.BAND, Role.EXTENSION, Role.DROPPED)
#: Of answers: in time, later but within the longest limit, late.
_OF_ANSWERS = (Role.DONE, Role.BESIDE, Role.LATE)
_HUNDRED = 100.0
_NOT_TOLD = "withheld"


def drawn(chart: Chart, table: Table) -> Picture:
    """Return a chart of a table, with what it shows in words."""
    rows = [row for row in table.rows if chart.with_total or not row.is_total]
    columns = [table.columns[place] for place in chart.columns]
    cells = [[row.cells[place] for place in chart.columns] for row in rows]
    drawing = _Drawing(columns, _roles(columns))
    if chart.is_stacked:
        drawing.stacks(rows, cells, [row.cells[chart.whole] for row in rows], chart.target)
    else:
        drawing.bars(rows, cells)
    text = "; ".join(_in_words(row, each, columns) for row, each in zip(rows, cells, strict=True))
    return Picture(_WIDTH, drawing.bottom, chart.title, f"{text}.", tuple(drawing.parts))


def _roles(columns: Sequence[str]) -> tuple[Role, ...]:
    """Return the looks of columns."""
    if columns[-1] == "Late":
        return (Role.DONE, Role.LATE) if len(columns) == 2 else _OF_ANSWERS  # noqa: PLR2004
    return tuple(_ROLES[place % len(_ROLES)] for place in range(len(columns)))


def _in_words(row: Row, cells: Sequence[Cell], columns: Sequence[str]) -> str:
    """Return what one row shows."""
    told = (f"{column} {cell.says}" for column, cell in zip(columns, cells, strict=True))
    return f"{row.label}: {', '.join(told)}"


@define
class _Drawing:
    """A chart as far as it is drawn."""

    columns: Sequence[str]
    roles: Sequence[Role]
    parts: list[Part] = field(factory=list)
    bottom: float = 0.0

    def __attrs_post_init__(self) -> None:
        """Draw what the colours mean."""
        self._legend()

    def _legend(self) -> None:
        """Draw the legend, in as many lines as it takes."""
        x, y = _LEFT, 6.0
        for column, role in zip(self.columns, self.roles, strict=True):
            width = 20 + len(column) * _LETTER + 16
            if x + width > _WIDTH - _RIGHT and x > _LEFT:
                x, y = _LEFT, y + _LEGEND
            self.parts.append(Box(x, y, 13, 13, role))
            self.parts.append(Words(x + 19, y + 11, column, Role.TEXT))
            x += width
        self.bottom = y + _LEGEND + 8

    def stacks(
        self,
        rows: Sequence[Row],
        cells: Sequence[Sequence[Cell]],
        wholes: Sequence[Cell],
        target: float | None,
    ) -> None:
        """Draw each row as one bar, its parts as shares of the whole."""
        width = _WIDTH - _LEFT - _RIGHT
        top = self.bottom
        for row, each, whole in zip(rows, cells, wholes, strict=True):
            self._label(row)
            if whole.tone is Tone.WITHHELD:
                self._plain("withheld")
            elif not whole.number:
                self._plain("none")
            else:
                self._stack(each, whole.number, width)
            self.bottom += _BAR + _GAP
        if target is not None:
            x = _LEFT + width * target / _HUNDRED
            self.parts.append(Line(x, top - 4, x, self.bottom - _GAP + 4, Role.TODAY))
            words = f"target {target:g} %"
            self.parts.append(Words(x, self.bottom + 8, words, Role.SMALL, "middle"))
        for share in (0, 25, 50, 75, 100):
            x = _LEFT + width * share / _HUNDRED
            if target is None or abs(share - target) > 12:  # noqa: PLR2004  # room for its words
                self.parts.append(Words(x, self.bottom + 8, f"{share} %", Role.SMALL, "middle"))
        self.bottom += 18

    def _stack(self, cells: Sequence[Cell], total: float, width: float) -> None:
        """Draw one bar of shares."""
        x = _LEFT
        for cell, role in zip(cells, self.roles, strict=True):
            length = width * (cell.number or 0) / total
            if length:
                self.parts.append(Box(x, self.bottom, length, _BAR, role, cell.says))
                self._number(x + length / 2, length, cell.says)
            x += length
        if any(cell.tone is Tone.WITHHELD for cell in cells):
            length = _LEFT + width - x
            self.parts.append(Box(x, self.bottom, length, _BAR, Role.PAUSE, _NOT_TOLD))
            self._number(x + length / 2, length, _NOT_TOLD)

    def _number(self, x: float, room: float, says: str) -> None:
        """Draw a number on a bar, where there is room for it."""
        width = len(says) * _LETTER + 6
        if width <= room:
            self.parts.append(Box(x - width / 2, self.bottom + 3, width, _BAR - 6, Role.GROUND))
            self.parts.append(Words(x, self.bottom + 15, says, Role.TEXT, "middle"))

    def bars(self, rows: Sequence[Row], cells: Sequence[Sequence[Cell]]) -> None:
        """Draw each row as a group of bars, one for each column."""
        longest = max((cell.number or 0 for each in cells for cell in each), default=0) or 1
        room = _WIDTH - _LEFT - _RIGHT - 70
        height = _BAR - 6
        top = self.bottom
        for row, each in zip(rows, cells, strict=True):
            self._label(row, (height * len(each) - _BAR) / 2)
            for cell, role in zip(each, self.roles, strict=True):
                length = room * (cell.number or 0) / longest
                if length:
                    self.parts.append(Box(_LEFT, self.bottom, length, height - 2, role, cell.says))
                self.parts.append(
                    Words(_LEFT + length + 5, self.bottom + height - 4, cell.says, Role.TEXT)
                )
                self.bottom += height
            self.bottom += _GAP
        self.parts.append(Line(_LEFT, top - 4, _LEFT, self.bottom - _GAP + 4, Role.RULE))

    def _label(self, row: Row, down: float = 0.0) -> None:
        """Draw the label of a row."""
        lines = list(_wrapped(row.label, int((_LEFT - 14) / _LETTER)))[:2]
        y = self.bottom + down + 15 - 7 * (len(lines) - 1)
        for number, line in enumerate(lines):
            role = Role.HEADING if row.is_total else Role.TEXT
            self.parts.append(Words(_LEFT - 8, y + 14 * number, line, role, "end"))

    def _plain(self, says: str) -> None:
        """Draw a bar that shows nothing but words."""
        width = _WIDTH - _LEFT - _RIGHT
        self.parts.append(Box(_LEFT, self.bottom, width, _BAR, Role.WEEKEND))
        self.parts.append(Words(_LEFT + 8, self.bottom + 15, says, Role.SMALL))


def _wrapped(text: str, letters: int) -> Iterator[str]:
    """Yield a text in lines of so many letters."""
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > letters:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line
