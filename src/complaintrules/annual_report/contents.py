"""
What the parts of a report are written from: the counts, the procedures and what was asked for.

Knows how stages, kinds and years are laid out as axes. Knows nothing of what is withheld.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import field, frozen

from complaintrules.annual_report.columns import NOT_RECORDED, OTHERS
from complaintrules.annual_report.counting import ALL, EITHER, Figure, Ledger
from complaintrules.annual_report.entries import ANSWERS, RECEIVED, Counted, Span
from complaintrules.annual_report.stages import answer_of, in_words, own_stages
from complaintrules.annual_report.tables import Axis, Layout, Values
from complaintrules.annual_report.years import MONTHS, QUARTERS
from complaintrules.procedure import Procedure
from complaintrules.register import LeftOut
from complaintrules.rules import Deadline

#: Outcomes in the order in which reports have them.
USUAL_OUTCOMES = (
    *("upheld", "partially upheld", "partly upheld", "not upheld"),
    *("inconclusive", "unsubstantiated", "withdrawn", "open", "outstanding"),
)
_LAST = (OTHERS, NOT_RECORDED)
#: A table of more rows is read by nobody.
_MOST_ROWS = 20


@frozen
class Counts:
    """What was counted in a register."""

    ledger: Ledger = field(repr=False)
    procedures: tuple[Procedure, ...]
    span: Span
    counted: Counted
    #: The day as at which every case was judged.
    on: date
    cases: int = 0
    left_out: int = 0
    #: The first of those left out.
    some_left_out: tuple[LeftOut, ...] = ()
    #: The describing columns by which nothing is counted.
    unused: tuple[str, ...] = ()


@frozen
class Chart:
    """A chart of some columns of a table."""

    title: str
    layout: Layout
    #: Which columns are drawn.
    columns: tuple[int, ...]
    #: True for the columns' shares of their sum, one bar a row; False for bars side by side.
    is_stacked: bool
    #: Which column has the sum of those drawn, where bars are shares.
    whole: int = -1
    #: A share to reach, drawn as a line.
    target: float | None = None
    with_total: bool = False


@frozen
class Part:
    """One part of a report, laid out."""

    title: str
    says: tuple[str, ...] = ()
    layouts: tuple[Layout, ...] = ()
    charts: tuple[Chart, ...] = ()


@frozen
class Contents:
    """What each part of a report is written from."""

    counts: Counts
    #: The share of answers in time that is aimed at, in per cent; None where none is.
    target: float | None = None
    #: Numbers from 1 to one less are withheld.
    suppress_below: int = 0

    @property
    def year(self) -> str:
        """The report's own year."""
        return str(self.counts.span.last)

    @property
    def years(self) -> tuple[str, ...]:
        """The years of which the register has cases, the last one the report's own."""
        spread = self.counts.ledger.spread(Figure(RECEIVED, (ALL,) * 4), 0)
        return tuple(y for y in self.counts.span.names if spread[y] or y == self.year)

    def stages(self) -> tuple[tuple[str, str], ...]:
        """Return the authority's stages, by name and in words."""
        names = dict.fromkeys(
            stage.name
            for procedure in sorted(self.counts.procedures, key=lambda p: -len(own_stages(p)))
            for stage in own_stages(procedure)
        )
        return tuple((name, in_words(name)) for name in names)

    def answers(self, stage: str) -> tuple[tuple[Procedure, Deadline], ...]:
        """Return each procedure's limit on answering at a stage."""
        return tuple(
            (procedure, answer)
            for procedure in self.counts.procedures
            if (answer := answer_of(procedure, stage)) is not None
        )

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of complaint that the year has."""
        received = Figure(RECEIVED, (self.year, ALL, ALL, ALL))
        answers = Figure(ANSWERS, (self.year, ALL, ALL, ALL, ALL))
        return self.values([received, answers], 3)

    def values(
        self, figures: Iterable[Figure], place: int, usual: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Return the values that figures have of one dimension, in their usual order."""
        return Values(self.counts.ledger, usual, _LAST).of(figures, place)

    def axis(self, values: Sequence[str], place: int, total: str = "") -> Axis:
        """Return values of a dimension as the axis of a table; the last of many stand together."""
        named = [(value, in_words(value)) for value in values[:_MOST_ROWS]]
        if rest := values[_MOST_ROWS:]:
            named.append((EITHER.join(rest), f"{len(rest)} others together"))
        return Axis(place, tuple(named), total)

    def over_stages(self, place: int, total: str = "") -> Axis:
        """Return the stages as the axis of a table."""
        return Axis(place, self.stages(), total)

    def over_quarters(self, place: int) -> Axis:
        """Return the quarters and the year as the axis of a table."""
        return Axis(place, tuple(zip(QUARTERS, QUARTERS, strict=True)), f"Year {self.year}")

    def quarters_of(self, figure: Figure, place: int) -> Axis:
        """Return the quarters and the year, or the year alone where quarters would say nothing."""
        quarters = self.over_quarters(place)
        if self.counts.ledger.value(figure) < self.suppress_below * len(QUARTERS):
            return Axis(place, (), quarters.total)
        labels = (f"{q} ({m})" for q, m in zip(QUARTERS, MONTHS, strict=True))
        return Axis(place, tuple(zip(QUARTERS, labels, strict=True)), quarters.total)

    def has(self, figure: Figure, place: int) -> bool:
        """Return whether any of a figure's cases has a value recorded in one dimension."""
        return bool(set(self.counts.ledger.spread(figure, place)) - {NOT_RECORDED})
