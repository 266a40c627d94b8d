"""
A report put together: its parts laid out, small numbers withheld, and every cell written.

Knows how a number is written and when it may be. Knows nothing of the form a report is written in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from attrs import define, field, frozen

from complaintrules.annual_report import answered, compared, received
from complaintrules.annual_report.charts import drawn
from complaintrules.annual_report.contents import Contents, Counts, Part
from complaintrules.annual_report.counting import ALL, Figure, Ledger
from complaintrules.annual_report.entries import of_all_received
from complaintrules.annual_report.model import Cell, Report, Row, Section, Table, Tone
from complaintrules.annual_report.stages import ANSWER
from complaintrules.annual_report.suppression import Shown, Sum, suppressed
from complaintrules.annual_report.tables import (
    Content,
    Count,
    DaysTaken,
    Layout,
    Share,
    Statistic,
)
from complaintrules.explain import long_date

#: What stands in the place of a number: a small one, one beside it, none at all.
WITHHELD, NONE = "withheld", "\N{EN DASH}"
_HUNDRED = 100


def fewer_than(below: int) -> str:
    """Return what is said of a small number."""
    return f"fewer than {below}"


@frozen
class Wishes:
    """What is asked of a report."""

    authority: str = ""
    target: float | None = None
    #: Counts from 1 up to one less are withheld; 0 withholds nothing.
    suppress_below: int = 5


def report_of(counts: Counts, wishes: Wishes) -> Report:
    """Return the report on what was counted."""
    contents = Contents(counts, wishes.target, wishes.suppress_below)
    parts = (
        received.received(contents),
        received.people(contents),
        received.escalation(contents),
        answered.outcomes(contents),
        answered.timeliness(contents),
        compared.years(contents),
        compared.ombudsman(contents),
    )
    writer = _Writer.of(counts, parts, wishes.suppress_below)
    about = Section("What this report rests on", tuple(_about(contents, wishes)))
    sections = (*(writer.section(part) for part in parts), about)
    of = f", {wishes.authority}" if wishes.authority else ""
    return Report(
        f"Complaints {contents.year}: annual report{of}", tuple(_head(contents)), sections
    )


def _head(contents: Contents) -> Iterator[str]:
    """Yield what stands at the head of a report."""
    counts = contents.counts
    last = counts.span.last
    yield (
        f"Complaints from {long_date(last.first_day)} to {long_date(last.last_day)}, as they stood "
        f"on {long_date(counts.on)}."
    )
    yield f"Procedures: {'; '.join(procedure.title for procedure in counts.procedures)}."
    if counts.left_out:
        yield (
            f"{counts.left_out:,} of {counts.cases:,} rows of the register could not be read, and "
            "are in no figure; the last section says why."
        )


def _about(contents: Contents, wishes: Wishes) -> Iterator[str]:
    """Yield on what the figures rest."""
    counts, below = contents.counts, wishes.suppress_below
    yield (
        f"The register has {counts.cases:,} rows. {counts.left_out:,} of them could not be read, "
        "and are in no figure."
    )
    for each in counts.some_left_out:
        yield f"Left out: {each}"
    if counts.left_out > len(counts.some_left_out):
        yield f"Only the first {len(counts.some_left_out)} reasons are listed."
    if counts.unused:
        yield f"Columns by which nothing is counted: {', '.join(counts.unused)}."
    if below:
        yield (
            f"Numbers from 1 to {below - 1} are told as '{fewer_than(below)}', so that nobody can "
            f"be identified. What is told as '{WITHHELD}' would give such a number away; so would "
            "shares and averages of either."
        )
    else:
        yield (
            "Small numbers are not withheld in this report: it is for inside use, for people could "
            "be identified from them."
        )
    for procedure in counts.procedures:
        yield f"Rules: {procedure.id}, {procedure.title}. {' '.join(procedure.source.split())}"


@define
class _Writer:
    """Writes cells, each as far as it may be told."""

    ledger: Ledger
    below: int
    _told: Mapping[str, Shown] = field(factory=dict)
    _numbers: Mapping[str, int] = field(factory=dict)

    @classmethod
    def of(cls, counts: Counts, parts: Iterable[Part], below: int) -> _Writer:
        """Return the writer of all tables of a report, which are withheld from together."""
        ledger = counts.ledger
        layouts = [layout for part in parts for layout in _layouts(part)]
        figures = {figure for layout in layouts for figure in layout.figures()}
        figures |= {Figure.parse(n) for lay in layouts for each in lay.sums for n in each.names}
        numbers = {str(figure): ledger.value(figure) for figure in sorted(figures, key=str)}
        sums = dict.fromkeys(each for layout in layouts for each in layout.sums)
        sums |= dict.fromkeys(_same(figures, of_all_received(counts.counted)))
        return cls(ledger, below, suppressed(numbers, sums, below), numbers)

    def section(self, part: Part) -> Section:
        """Return one part of the report, written."""
        tables = tuple(self.table(layout) for layout in part.layouts)
        charts = tuple(drawn(chart, self.table(chart.layout)) for chart in part.charts)
        return Section(part.title, part.says, tables, charts)

    def table(self, layout: Layout) -> Table:
        """Return one table, written."""
        rows = tuple(
            Row(line.label, tuple(self._cell(cell) for cell in line.cells), line.is_total)
            for line in layout.lines
        )
        return Table(layout.caption, layout.heading, layout.columns, rows, layout.notes)

    def _cell(self, content: Content) -> Cell:
        """Return one cell, written."""
        if isinstance(content, Count):
            return self._count(content.figure)
        if isinstance(content, Share):
            return self._share(content)
        if isinstance(content, DaysTaken):
            return self._days(content)
        share = self._share(content.share)
        if share.number is None:
            return share
        over = share.number - content.target
        if over < 0:
            return Cell(f"{-over:.1f} points short", Tone.NONE)
        return Cell(f"met by {over:.1f} points" if over else "met", Tone.NONE)

    def _count(self, figure: Figure) -> Cell:
        """Return a count, written."""
        name = str(figure)
        if self._told[name] is Shown.SHOWN:
            number = self._numbers[name]
            return Cell(f"{number:,}", number=number, figure=name)
        small = self._told[name] is Shown.SMALL
        return Cell(fewer_than(self.below) if small else WITHHELD, Tone.WITHHELD, figure=name)

    def _share(self, share: Share) -> Cell:
        """Return a share in per cent, written to a tenth."""
        part, whole = str(share.part), str(share.whole)
        if Shown.SHOWN is not self._told[part] or Shown.SHOWN is not self._told[whole]:
            return Cell(WITHHELD, Tone.WITHHELD)
        if not self._numbers[whole]:
            return Cell(NONE, Tone.NONE)
        number = _HUNDRED * self._numbers[part] / self._numbers[whole]
        return Cell(f"{number:.1f}", number=number)

    def _days(self, cell: DaysTaken) -> Cell:
        """Return how long answers took."""
        name = str(cell.answered)
        if self._told[name] is not Shown.SHOWN:
            return Cell(WITHHELD, Tone.WITHHELD)
        spread = self.ledger.spread(cell.days, cell.place)
        if not spread:
            return Cell(NONE, Tone.NONE)
        number = statistic(cell.statistic, spread)
        return Cell(f"{number:.1f}", number=number, figure=str(cell.days))


def statistic(which: Statistic, spread: Counter[str]) -> float:
    """
    Return the average or the median of numbers of days, each with how often there is it.

        >>> statistic(Statistic.MEDIAN, Counter({"3": 1, "10": 2, "40": 1}))
        10.0
    """
    days = sorted((int(day), number) for day, number in spread.items())
    total = sum(number for _, number in days)
    if which is Statistic.AVERAGE:
        return sum(day * number for day, number in days) / total
    return (_at(days, (total - 1) // 2) + _at(days, total // 2)) / 2


def _at(days: list[tuple[int, int]], place: int) -> int:
    """Return which number of days stands at a place when all are put in order."""
    reached = accumulate(number for _, number in days)
    return next(day for (day, _), upto in zip(days, reached, strict=True) if place < upto)


def _same(figures: Iterable[Figure], counts: Sequence[str]) -> Iterator[Sum]:
    """Yield which figures count the same cases, though they are of different counts."""
    first: dict[tuple[str, str], str] = {}
    for figure in sorted(figures, key=str):
        if figure.count in counts and set(figure.values[2:]) == {ALL}:
            of = figure.values[0], figure.values[1].removesuffix(ANSWER)
            if of in first:
                yield Sum(first[of], (str(figure),))
            first.setdefault(of, str(figure))


def _layouts(part: Part) -> Iterator[Layout]:
    """Yield the tables of a part, those that are only drawn included."""
    yield from part.layouts
    yield from (chart.layout for chart in part.charts)
