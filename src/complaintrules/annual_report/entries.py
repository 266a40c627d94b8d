"""
What is counted of each case: where it was received, how it was answered, and how it went on.

Knows which counts a report is made of, and what puts a case into a year: its receipt at the stage,
or its answer there where that is asked for. Knows nothing of tables, or of what is withheld.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import Any

import numpy as np
from attrs import define, field, frozen

from complaintrules.annual_report.columns import (
    ACCEPTED,
    COMPLAINANT,
    COMPLAINANT_GROUP,
    DISPOSAL,
    ELEMENTS,
    KIND,
    METHOD,
    NOT_RECORDED,
    OMBUDSMAN_OUTCOME,
    OUTCOME,
    SERVICE,
    THEME,
    Describer,
    as_written,
    folded,
)
from complaintrules.annual_report.counting import Dimension, Entry
from complaintrules.annual_report.stages import OMBUDSMAN, answer_of, duties, own_stages
from complaintrules.annual_report.working_days import WorkingDays
from complaintrules.annual_report.years import QUARTERS, Year, years_and_quarters
from complaintrules.bulk.arrays import Days, Flags
from complaintrules.bulk.measuring import ClockDays, Measured
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.statuses import STATUSES, Status

#: The counts, by their names; what their dimensions are stands at each entry below.
CASES, RECEIVED, COMPLAINANTS, SERVICES = "cases", "received", "complainants", "services"
THEMES, METHODS, OUTCOMES, OF_ELEMENTS = "themes", "methods", "outcomes", "elements"
ONWARD, ANSWERS, IN_TIME, DAYS_TAKEN = "onward", "answers", "in_time", "days_taken"
TO_OMBUDSMAN = "ombudsman"


#: What each count is by, in the order in which a figure's name has them.
COUNTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        CASES: ("year", "quarter", "kind", "disposal", "whether it came to a stage"),
        RECEIVED: ("year", "stage", "quarter", "kind"),
        COMPLAINANTS: ("year", "stage", "complainant"),
        SERVICES: ("year", "stage", "service"),
        THEMES: ("year", "stage", "theme"),
        METHODS: ("year", "stage", "method"),
        ONWARD: ("year", "stage", "kind", "whether it went on"),
        OUTCOMES: ("year", "stage", "kind", "outcome"),
        OF_ELEMENTS: ("year", "stage", "kind", "outcome"),
        ANSWERS: ("year", "limit", "quarter", "kind", "how it was kept"),
        IN_TIME: ("year", "limit", "kind", "in time by the rules"),
        DAYS_TAKEN: ("year", "limit", "quarter", "kind", "days"),
        TO_OMBUDSMAN: ("year", "kind", "outcome"),
    }
)


class Counted(StrEnum):
    """What puts an answer into a year: that the stage began in it, or that the answer was sent."""

    RECEIVED = "received"
    ANSWERED = "answered"


class Answered(StrEnum):
    """How a limit was kept."""

    ORDINARY = "ordinary"
    EXTENDED = "extended"
    LATE = "late"
    OPEN = "open"
    OVERDUE = "overdue"
    NOT_DUE = "not due"
    UNKNOWN = "unknown"


class Kept(StrEnum):
    """How an answer stands by the rules, with the extensions that are recorded."""

    IN_TIME = "in time"
    LATE = "late"


class Reached(StrEnum):
    """Whether a case came to the first stage."""

    CAME = "came to stage 1"
    DID_NOT = "did not"


class Onward(StrEnum):
    """Whether a case went on to the next stage."""

    WENT_ON = "went on"
    DID_NOT = "did not"


_BANDS, _KEPT, _ONWARD, _REACHED = (
    tuple(map(str, each)) for each in (Answered, Kept, Onward, Reached)
)
_OPEN = tuple(STATUSES.index(each) for each in (Status.DUE, Status.PAUSED, Status.NOT_STARTED))
_OVERDUE, _DROPPED = STATUSES.index(Status.OVERDUE), STATUSES.index(Status.DISAPPLIED)
_MET = STATUSES.index(Status.MET)
#: Longer than this no answer is told apart from others.
_MOST_DAYS = 2_000


def of_all_received(counted: Counted) -> tuple[str, ...]:
    """Return the counts that take in all cases received at a stage in a year."""
    answers = (OUTCOMES, ANSWERS) if counted is Counted.RECEIVED else ()
    return (RECEIVED, COMPLAINANTS, SERVICES, METHODS, ONWARD, *answers)


@frozen
class Span:
    """The years that a report speaks of, the last one being its own."""

    last: Year
    earlier: int = 3

    @property
    def years(self) -> tuple[Year, ...]:
        """The years, from first to last."""
        return tuple(self.last.earlier(number) for number in range(self.earlier, -1, -1))

    @property
    def names(self) -> list[str]:
        """Their names."""
        return [str(year) for year in self.years]


@define
class Entries:
    """Tells what is counted of each measured piece of one register."""

    procedure: Procedure
    span: Span
    counted: Counted
    #: What all cases are called in place of a column of kinds; empty where there is such a column.
    kind: str = ""
    _describer: Describer = field(factory=Describer, init=False)
    _ranks: WorkingDays = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare to count working days."""
        self._ranks = WorkingDays(self.procedure)

    def of(self, measured: Measured, batch: Any) -> Iterator[Entry]:
        """Yield what is counted of some cases; the columns of *batch* describe them."""
        told = np.ones(batch.num_rows, np.bool_)
        told[list(measured.faults)] = False
        came_in = self._period(measured.began, told)
        disposal = self._describer.dimension(batch, DISPOSAL)
        stops = [label not in {ACCEPTED, NOT_RECORDED} for label in disposal.labels]
        told = told & ~np.array(stops)[disposal.codes]
        reached = told & (measured.opened[self.procedure.stages[0].name] > 0)
        kinds = self._describer.dimension(batch, KIND)
        if self.kind:
            kinds = Dimension(np.zeros(batch.num_rows, np.int64), [self.kind])
        came = Dimension(np.where(reached, 0, 1), _REACHED)
        by = (came_in.year, came_in.quarter, kinds, disposal, came)
        yield Entry(CASES, by, came_in.there)
        for stage in own_stages(self.procedure):
            opened = measured.opened[stage.name]
            period = self._period(opened, told)
            name = _only(stage.name, told)
            year, quarter = period.year, period.quarter
            yield Entry(RECEIVED, (year, name, quarter, kinds), period.there)
            yield from self._described(batch, period, name)
            answer = answer_of(self.procedure, stage.name)
            when = period
            if answer is not None:
                clock = measured.clocks[answer.id]
                when = self._when(clock, period, told)
                yield from self._limit(answer, clock, when, kinds)
            outcome = self._describer.dimension(batch, f"{stage.name}{OUTCOME}")
            yield Entry(OUTCOMES, (when.year, name, kinds, outcome), when.there)
            for which, many in self._describer.several(batch, f"{stage.name}{ELEMENTS}"):
                labels = (when.year, name, kinds, _only(which, told))
                yield Entry(OF_ELEMENTS, labels, when.there & (many > 0), many)
        yield from self._onward(measured, kinds, told)
        yield from self._others(measured, kinds, told)
        if OMBUDSMAN in measured.opened:
            period = self._period(measured.opened[OMBUDSMAN], told)
            outcome = self._describer.dimension(batch, OMBUDSMAN_OUTCOME)
            yield Entry(TO_OMBUDSMAN, (period.year, kinds, outcome), period.there)

    def _period(self, days: Days, told: Flags) -> _Period:
        """Return in which year and quarter days fall, and whether the report speaks of them."""
        years, quarters = years_and_quarters(days)
        codes = years - self.span.years[0].first
        there = told & (codes >= 0) & (codes <= self.span.earlier)
        return _Period(
            Dimension(np.where(there, codes, 0), self.span.names),
            Dimension(np.where(there, quarters, 0), QUARTERS),
            there,
        )

    def _when(self, clock: ClockDays, period: _Period, told: Flags) -> _Period:
        """Return when an answer counts: with the receipt of its stage, or when it was sent."""
        if self.counted is Counted.RECEIVED:
            return period
        return self._period(clock.completed_on, told)

    def _described(self, batch: Any, period: _Period, name: Dimension) -> Iterator[Entry]:
        """Yield who complained to which service about what, and how it came in."""
        group = COMPLAINANT_GROUP if COMPLAINANT_GROUP in batch.schema.names else COMPLAINANT
        for count, column, read in (
            (COMPLAINANTS, group, folded),
            (SERVICES, SERVICE, as_written),
            (METHODS, METHOD, as_written),
        ):
            found = self._describer.dimension(batch, column, read)
            yield Entry(count, (period.year, name, found), period.there)
        for theme, times in self._describer.several(batch, THEME, as_written):
            by = (period.year, name, _only(theme, period.there))
            yield Entry(THEMES, by, period.there & (times > 0), times)

    def _limit(
        self, rule: Deadline, clock: ClockDays, when: _Period, kinds: Dimension
    ) -> Iterator[Entry]:
        """Yield how a limit was kept and how long it took."""
        name = _only(rule.id, when.there)
        band = _band(clock)
        place = (when.year, name, when.quarter, kinds)
        yield Entry(ANSWERS, (*place, Dimension(band, _BANDS)), when.there)
        done = when.there & (band <= _BANDS.index(Answered.LATE))
        kept = Dimension(np.where(clock.status == _MET, 0, 1), _KEPT)
        yield Entry(IN_TIME, (when.year, name, kinds, kept), done)
        took, counted = self._took(rule, clock, done)
        yield Entry(DAYS_TAKEN, (*place, Dimension(took, _NUMBERS)), counted)

    def _took(self, rule: Deadline, clock: ClockDays, done: Flags) -> tuple[Any, Flags]:
        """Return how many days each answer took, and which of them can be counted."""
        start, end = clock.started_on, clock.completed_on
        if rule.length.unit is Unit.WORKING_DAYS:
            days, covered = self._ranks.between(start, end, rule.first_day_counted)
        else:
            days, covered = np.subtract(end, start, dtype=np.int64), np.ones(len(end), np.bool_)
        counted = done & covered & (days >= 0)
        return np.where(counted, np.minimum(days, _MOST_DAYS), 0), counted

    def _onward(self, measured: Measured, kinds: Dimension, told: Flags) -> Iterator[Entry]:
        """Yield of each stage which cases went on from it, by the year in which they came to it."""
        names = [stage.name for stage in own_stages(self.procedure)]
        if OMBUDSMAN in measured.opened:
            names.append(OMBUDSMAN)
        for name, following in pairwise(names):
            period = self._period(measured.opened[name], told)
            went_on = np.where(measured.opened[following] > 0, 0, 1)
            dimensions = (
                period.year,
                _only(name, told),
                kinds,
                Dimension(went_on, _ONWARD),
            )
            yield Entry(ONWARD, dimensions, period.there)

    def _others(self, measured: Measured, kinds: Dimension, told: Flags) -> Iterator[Entry]:
        """Yield how the limits were kept that are not on a stage's answer."""
        stages = own_stages(self.procedure)
        answers = {each.id for stage in stages if (each := answer_of(self.procedure, stage.name))}
        for rule in duties(self.procedure):
            if rule.id not in answers:
                clock = measured.clocks[rule.id]
                period = self._period(clock.started_on, told)
                yield from self._limit(rule, clock, period, kinds)


@frozen(eq=False)
class _Period:
    """The year and the quarter of each row, and which rows the report speaks of."""

    year: Dimension
    quarter: Dimension
    there: Flags


class _Numbers:
    """The labels of numbers, which are the numbers."""

    def __len__(self) -> int:
        """Return how many there are."""
        return _MOST_DAYS + 1

    def __getitem__(self, number: int) -> str:
        """Return the label of one."""
        return str(number)


_NUMBERS: Any = _Numbers()


def _only(label: str, rows: Flags) -> Dimension:
    """Return the one value that all of some rows have."""
    return Dimension(np.zeros(len(rows), np.int64), [label])


def _band(clock: ClockDays) -> Any:
    """Return how a limit was kept, as the place of ``Answered``."""
    done, due = clock.completed_on, clock.due_by
    longest = np.maximum(clock.extendable_to, due)
    ordinary, extended, late, is_open, overdue, not_due, unknown = range(len(_BANDS))
    found = np.full(len(done), unknown, np.int64)
    found[np.isin(clock.status, _OPEN)] = is_open
    found[clock.status == _OVERDUE] = overdue
    found[clock.status == _DROPPED] = not_due
    answered = (done > 0) & (due > 0) & (clock.status != _DROPPED)
    found[answered] = late
    found[answered & (done <= longest)] = extended
    found[answered & (done <= clock.due_by_unextended)] = ordinary
    return found
