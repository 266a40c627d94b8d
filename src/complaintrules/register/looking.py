"""
What is missing in the cases of a register: facts to be asked for, and steps out of order.

Knows which cases seem to want something, by whole columns, and looks into those one by one.
Knows nothing of what is overdue.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import reduce
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import define, field, frozen
from numpy.typing import NDArray

from complaintrules.assessment import Assessment
from complaintrules.bulk.arrays import lists
from complaintrules.bulk.results import ELIGIBILITY, status_of
from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import columns_of
from complaintrules.register.judging import Judged
from complaintrules.register.reading import Register
from complaintrules.rules import Deadline
from complaintrules.statuses import FindingKind, Outcome, Status
from complaintrules.versions import limits_of
from complaintrules.vocabulary import FactKind

_Flags = NDArray[np.bool_]
#: What of a case is told beside findings: facts to ask for, and those that a clock waits for.
ASK, NEEDS = "to_ask", "needs"
_FINDINGS = (FindingKind.OUT_OF_ORDER, FindingKind.STEP_WITHOUT_ITS_START)
_OPEN = (Status.DUE, Status.OVERDUE, Status.PAUSED, Status.CANNOT_TELL)
_COUNTED = (Status.MET, Status.MET_LATE)
#: Later than every day, and earlier.
_NEVER, _AT_NO_TIME = np.iinfo(np.int32).max, np.iinfo(np.int32).min


@frozen
class Missing:
    """One thing that is missing in a case of a piece."""

    place: int
    what: str
    says: str


@define(eq=False)
class Looking:
    """Looks into the cases of a register that seem to want something."""

    register: Register
    on: date
    _rows: Rows
    #: How many cases may still be looked into.
    _left: int
    #: How many were not.
    passed_over: int = field(default=0, init=False)

    @classmethod
    def of(cls, register: Register, on: date, most: int, projected: bool) -> Looking:  # noqa: FBT001  # handed on
        """Return what looks into so many cases of a register at most."""
        columns = columns_of(register.schema, register.procedure)
        return cls(register, on, Rows(register.procedure, columns, on, projected), most)

    def missing(self, judged: Judged) -> list[Missing]:
        """Return what is missing in the cases of a piece."""
        if len(judged.piece.row) == 0:
            return []
        seems = np.flatnonzero(self._seems(judged))
        places = seems[: self._left]
        self._left -= len(places)
        self.passed_over += len(seems) - len(places)
        if len(places) == 0:
            return []
        looked_into = self._rows.judged(judged.piece.cases.take(pa.array(places)))
        return [
            found
            for place, result in zip(places.tolist(), looked_into, strict=True)
            if isinstance(result, Assessment)
            for found in _missing(place, result)
        ]

    def _seems(self, judged: Judged) -> _Flags:
        """Return which cases seem to want something."""
        procedure = self.register.procedure
        size = len(judged.piece.row)
        is_open, untold, odd = (np.zeros(size, np.bool_) for _ in range(3))
        first = self._days(judged.piece.cases)
        for rule in procedure.deadlines:
            status = judged.answers.column(status_of(rule.id)).combine_chunks()
            if rule.is_duty:
                is_open |= _among(status, _OPEN)
                untold |= _among(status, (Status.CANNOT_TELL,))
            done = self._done(rule, first, size) & ~_among(status, _COUNTED)
            if not self._starts_on_events(rule):  # for want of the fact, nothing is odd
                done &= ~_among(status, (Status.CANNOT_TELL,))
            if not rule.again:
                odd |= done
            if rule.counts_what_came_early and not rule.before:
                odd |= _early(rule, first, size)
        begun = [
            reduce(np.minimum, days)
            for stage in procedure.stages
            if (days := [first[event] for event in stage.opens_on if event in first])
        ]
        for number, later in enumerate(begun):
            for earlier in begun[:number]:
                odd |= (later < earlier) & (earlier != _NEVER)
        outcome = judged.answers.column(ELIGIBILITY).combine_chunks()
        to_decide = _among(outcome, (Outcome.CANNOT_TELL, Outcome.AUTHORITY_MUST_DECIDE))
        return (to_decide & is_open) | untold | odd

    def _starts_on_events(self, rule: Deadline) -> bool:
        """Return whether a clock starts on an event, and not on the day that a fact states."""
        events = self.register.procedure.vocabulary.events
        return any(name in events for name in rule.starts_on.names)

    def _done(self, rule: Deadline, first: dict[str, Any], size: int) -> _Flags:
        """Return in which cases what meets a clock is recorded."""
        done = np.zeros(size, np.bool_)
        for event in rule.met_by:
            if event in first:
                done |= first[event] != _NEVER
        return done

    def _days(self, cases: Any) -> dict[str, Any]:
        """Return the first day of each event, and the day that each fact states."""
        vocabulary, names = self.register.procedure.vocabulary, cases.schema.names
        facts = (name for name, each in vocabulary.facts.items() if each.kind is FactKind.DATE)
        events = (name for name in vocabulary.events if name in names)
        return {name: self._first(cases.column(name)) for name in events} | {
            name: _stated(cases.column(name)) for name in facts if name in names
        }

    def _first(self, column: Any) -> Any:
        """Return the first day of an event in each case, up to the day of the judgement."""
        _, lengths, held = lists(column)
        row = np.repeat(np.arange(len(column)), lengths)
        day = np.asarray(held.cast(pa.int32()))
        found = np.full(len(column), _NEVER, np.int32)
        known = day <= self.on.toordinal() - date(1970, 1, 1).toordinal()
        np.minimum.at(found, row[known], day[known])
        return found


def _stated(column: Any) -> Any:
    """Return the day that a fact states in each case."""
    return np.asarray(pc.fill_null(column.cast(pa.date32()).cast(pa.int32()), _NEVER))


def _early(rule: Deadline, first: dict[str, Any], size: int) -> _Flags:
    """Return in which cases a right may have been used before its window was open."""
    used, latest = np.full(size, _NEVER, np.int32), np.full(size, _AT_NO_TIME, np.int32)
    for event in rule.met_by:
        used = np.minimum(used, first.get(event, _NEVER))
    for name in _starts(rule):
        day = first.get(name, _NEVER)
        latest = np.maximum(latest, np.where(day == _NEVER, _AT_NO_TIME, day))
    # One that also opens when something is not done in time has no start of its own then.
    before: _Flags = (used < latest) | (bool(rule.also_opens) & (latest == _AT_NO_TIME))
    found: _Flags = before & (used != _NEVER)
    return found


def _starts(rule: Deadline) -> Iterator[str]:
    """Yield every name whose day can start a clock, whichever version and reading is taken."""
    for limit in (limit for limits in limits_of(rule) for limit in limits):
        for each in (limit, *(reading.deadline for reading in limit.readings)):
            yield from each.starts_on.names
            yield from (name for other in each.starts_instead for name in other.start.names)
            yield from (each.or_failing_that.name,) if each.or_failing_that else ()


def _among(words: Any, wanted: tuple[str, ...]) -> _Flags:
    """Return which codes of a dictionary stand for one of some words."""
    known = [place for place, word in enumerate(words.dictionary.to_pylist()) if word in wanted]
    found: _Flags = np.isin(np.asarray(pc.fill_null(words.indices, -1)), known)
    return found


def _missing(place: int, result: Assessment) -> list[Missing]:
    """Return what is missing in one case."""
    found = [
        Missing(place, str(each.kind), f"{each.about}: {each.says}")
        for each in result.findings
        if each.kind in _FINDINGS
    ]
    open_ = any(each.status in _OPEN for each in result.deadlines if each.rule.is_duty)
    if open_ and result.eligibility.needs:
        found.append(Missing(place, ASK, ", ".join(result.eligibility.needs)))
    found += [
        Missing(place, NEEDS, f"{each.id} needs {', '.join(each.needs)}")
        for each in result.deadlines
        if each.status is Status.CANNOT_TELL and each.rule.is_duty and each.needs
    ]
    return found
