"""
Tables of figures before any number is withheld, with what adds up to what in them.

Knows how figures are laid out. Knows nothing of complaints, and shows no number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from attrs import define, field, frozen

from complaintrules.annual_report.counting import ALL, EITHER, Figure, Ledger
from complaintrules.annual_report.suppression import Sum


class Statistic(StrEnum):
    """What is said of a number of days."""

    AVERAGE = "average"
    MEDIAN = "median"


@frozen
class Count:
    """A cell with a count."""

    figure: Figure


@frozen
class Share:
    """A cell with a count's share of another, in per cent."""

    part: Figure
    whole: Figure


@frozen
class DaysTaken:
    """A cell about how long answers took."""

    statistic: Statistic
    #: The count of days, and which of its dimensions they are.
    days: Figure
    #: The answers that they are of.
    answered: Figure
    place: int = 4


@frozen
class Words:
    """A cell with words that rest on a share."""

    share: Share
    target: float


Content = Count | Share | DaysTaken | Words


@frozen
class Line:
    """One row of a table."""

    label: str
    cells: tuple[Content, ...]
    is_total: bool = False


@frozen
class Layout:
    """One table, laid out."""

    caption: str
    heading: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = ()
    #: What adds up to what, in this table and between it and others.
    sums: tuple[Sum, ...] = ()

    def figures(self) -> Iterator[Figure]:
        """Yield the counts of all cells, and those that shares are of."""
        for line in self.lines:
            for cell in line.cells:
                yield from _figures(cell)


def _figures(cell: Content) -> Iterator[Figure]:
    """Yield the counts behind a cell."""
    if isinstance(cell, Count):
        yield cell.figure
    elif isinstance(cell, Share):
        yield from (cell.part, cell.whole)
    elif isinstance(cell, Words):
        yield from (cell.share.part, cell.share.whole)
    else:
        yield cell.answered


@frozen
class Axis:
    """The values of one dimension that a table runs over, each with its label."""

    place: int
    values: tuple[tuple[str, str], ...]
    #: What their total is called; empty where there is none.
    total: str = ""

    def of(self, figure: Figure) -> Iterator[tuple[str, Figure]]:
        """Yield a figure at each value, the total last."""
        for value, label in self.values:
            yield label, figure.where(self.place, value)
        if self.total:
            yield self.total, figure.where(self.place, ALL)

    def sum_of(self, figure: Figure) -> Iterator[Sum]:
        """Yield that the values of a figure add up to its total."""
        parts = tuple(str(figure.where(self.place, value)) for value, _ in self.values)
        if self.total and parts:
            yield Sum(str(figure.where(self.place, ALL)), parts)


def crossed(  # noqa: PLR0917  # in the order of a table: what it is, then down and across
    caption: str, heading: str, base: Figure, down: Axis, across: Axis, notes: Iterable[str] = ()
) -> Layout:
    """Return the table of a count by two of its dimensions."""
    lines = tuple(
        Line(label, tuple(Count(each) for _, each in across.of(figure)), bool(down.total) and last)
        for label, figure, last in _with_last(list(down.of(base)))
    )
    columns = tuple(label for label, _ in across.of(base))
    sums = [each for _, figure in down.of(base) for each in across.sum_of(figure)]
    sums += [each for _, figure in across.of(base) for each in down.sum_of(figure)]
    return Layout(caption, heading, columns, lines, tuple(notes), tuple(sums))


def _with_last(pairs: Sequence[tuple[str, Figure]]) -> Iterator[tuple[str, Figure, bool]]:
    """Yield labels and figures, and whether each is the last."""
    for number, (label, figure) in enumerate(pairs, 1):
        yield label, figure, number == len(pairs)


def with_shares(layout: Layout) -> Layout:
    """Return a table whose last row is its total, with each count's share of it beside."""
    totals = [cell.figure for cell in layout.lines[-1].cells if isinstance(cell, Count)]
    columns = tuple(each for column in layout.columns for each in (column, f"{column}, %"))
    lines = []
    for line in layout.lines:
        counts = [cell for cell in line.cells if isinstance(cell, Count)]
        cells = (
            each
            for count, total in zip(counts, totals, strict=True)
            for each in (count, Share(count.figure, total))
        )
        lines.append(Line(line.label, tuple(cells), line.is_total))
    return Layout(layout.caption, layout.heading, columns, tuple(lines), layout.notes, layout.sums)


def either(figure: Figure, place: int, values: Iterable[str]) -> Figure:
    """Return the figure of cases that have one of several values."""
    return figure.where(place, EITHER.join(values))


@define
class Values:
    """The values that a ledger has of a dimension, in an order that a reader expects."""

    ledger: Ledger
    #: Values in their usual order; others follow by how many there are.
    usual: Sequence[str] = ()
    #: Values that come last of all.
    last: Sequence[str] = field(default=())

    def of(self, figures: Iterable[Figure], place: int) -> tuple[str, ...]:
        """Return the values that the figures have."""
        found: dict[str, int] = {}
        for figure in figures:
            for value, number in self.ledger.spread(figure, place).items():
                found[value] = found.get(value, 0) + number

        def rank(value: str) -> tuple[bool, int, int, str]:
            usual = self.usual.index(value) if value in self.usual else len(self.usual)
            return value in self.last, usual, -found[value], value

        return tuple(sorted(found, key=rank))
