"""
Steps carried out on numpy's arrays, a few tens of thousand rows at a time.

Knows arithmetic that has no branches, and lets go of each column after its last use. Knows
nothing of rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Protocol

import numpy as np
from attrs import define, field, frozen

from complaintrules.bench import Bench
from complaintrules.bulk.arrays import Days, Flags, Places
from complaintrules.bulk.lookups import DaysLeft, Lookup, answers_of_days
from complaintrules.bulk.put_off import PutOff, Spans, WorkingDays
from complaintrules.bulk.steps import FURTHEST, LAST_DAYS, LIMIT, Kind, Op, Step, in_order
from complaintrules.conditions import Question
from complaintrules.reckoned import LastDays
from complaintrules.rules import Deadline

#: As many rows at a time as leave the columns of a plan in a processor's own memory.
ROWS_AT_ONCE = 32_768

_TYPES: Mapping[Kind, type[Any]] = {
    Kind.FLAG: np.bool_,
    Kind.CODE: np.int8,
    Kind.NUMBER: np.int32,
}


class Record(Protocol):
    """What the columns of a table say of some rows; no day is 0."""

    def event(self, name: str) -> Days:
        """Return the first day of an event."""

    def event_since(self, name: str, since: Days | int) -> Days:
        """Return the first day of an event from a day on."""

    def fact_day(self, name: str) -> Days:
        """Return the day that a fact states."""

    def answer(self, question: Question) -> Days:
        """Return the code of what is known answers to a question."""

    def paused_since(self, rule: Deadline) -> Days:
        """Return the first day of a pause of a rule's clock that lasts."""

    def spans(self, rule: Deadline) -> Spans:
        """Return the spans in which a rule's clock stood still and has gone on since."""

    def extensions(self, rule: Deadline) -> Iterator[tuple[Days, Mapping[str, Any]]]:
        """Yield the rows with an extension of a clock and what it says, then those with two..."""


@frozen(eq=False)
class _Given:
    """What is given to a few steps of a plan, in place of a record."""

    _values: Mapping[str, Any]

    def given(self, name: str) -> Any:
        """Return what is given under a name."""
        return self._values[name]


@define(eq=False)
class Arithmetic:
    """Carries out the steps that some results need."""

    results: Mapping[str, Step | int]
    bench: Bench
    #: The day of the judgement.
    on: int
    _steps: tuple[Step, ...] = field(init=False)
    #: For each step, those that no later one needs.
    _last_used: tuple[tuple[Step, ...], ...] = field(init=False)
    _lookups: dict[tuple[Op, object], Lookup] = field(factory=dict, init=False)
    _free: dict[Kind, list[Any]] = field(init=False)
    #: What carries out the steps that are given something, by the step that gives it.
    _parts: dict[Step, Arithmetic] = field(factory=dict, init=False)
    _places: Places = field(init=False)
    _spare: Days = field(init=False)
    _readers: Mapping[Op, str] = field(init=False)
    _writers: Mapping[Op, Callable[..., object]] = field(init=False)
    _kept: frozenset[Step | int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find out when each step is used last."""
        self._steps = in_order(self.results.values())
        kept = self._kept = frozenset(self.results.values())
        ends: dict[Step, int] = {}
        for number, step in enumerate(self._steps):
            ends.update(
                dict.fromkeys((each for each in step.inputs if isinstance(each, Step)), number)
            )
        used: list[list[Step]] = [[] for _ in self._steps]
        for step, number in ends.items():
            if step not in kept:
                used[number].append(step)
        self._last_used = tuple(map(tuple, used))
        self._free = {kind: [] for kind in Kind}
        self._places = np.empty(ROWS_AT_ONCE, np.intp)
        self._spare = np.empty(ROWS_AT_ONCE, np.int32)
        self._readers = {
            Op.EVENT: "event",
            Op.EVENT_SINCE: "event_since",
            Op.FACT_DAY: "fact_day",
            Op.ANSWER: "answer",
            Op.PAUSED_SINCE: "paused_since",
            Op.GIVEN: "given",
        }
        self._writers = {
            Op.AND: np.logical_and,
            Op.OR: np.logical_or,
            Op.NOT: np.logical_not,
            Op.IS_THERE: partial(np.not_equal, 0),
            Op.LESS: np.less,
            Op.EQUAL: np.equal,
            Op.LATER: np.maximum,
            Op.ADDED: np.add,
            Op.KEPT: _kept,
            Op.CHOSEN: _chosen,
            Op.EARLIER: self._earlier,
        }

    def carried_out(self, record: Record | _Given, rows: int) -> tuple[dict[str, Any], Flags]:
        """Return the results for some rows, and which rows the plan does not reach."""
        beyond = np.zeros(rows, np.bool_)
        values: dict[Step, Any] = {}
        for step, done in zip(self._steps, self._last_used, strict=True):
            values[step] = self._one(step, values, record, beyond)
            for each in done:
                value = values.pop(each)
                if each.op not in self._readers:
                    self._free[each.kind].append(value.base)
        results = {
            name: values[result] if isinstance(result, Step) else np.full(rows, result, np.int32)
            for name, result in self.results.items()
        }
        return results, beyond

    def _one(self, step: Step, values: Mapping[Step, Any], record: Any, beyond: Flags) -> Any:
        """Return the values of one step."""
        inputs = [values[each] if isinstance(each, Step) else each for each in step.inputs]
        if step.op in self._readers:
            return getattr(record, self._readers[step.op])(step.about, *inputs)
        out = self._buffer(step.kind, len(beyond), fresh=step in self._kept)
        if step.op in self._writers:
            self._writers[step.op](*inputs, out=out)
        elif step.op is Op.EXTENDED:
            limit, furthest = inputs
            self._extended(step, limit, furthest, record, out)
        else:
            (looked_up,) = inputs
            past = self._lookup(step).read(looked_up, out, self._places[: len(beyond)])
            if past is not None:
                np.logical_or(beyond, past, out=beyond)
            if step.op is Op.LAST_DAY_PAUSED:
                rule, period = step.about
                starts = np.broadcast_to(looked_up, out.shape)
                calendar = self.bench.calendar
                working = self._worked_out(("working days",), lambda: WorkingDays(calendar))
                put_off = PutOff(period, working)
                beyond[put_off.put_off(record.spans(rule), starts, out)] = True
        return out

    def _extended(
        self, step: Step, limit: Days | int, furthest: Days | int, record: Record, out: Days
    ) -> None:
        """Write a last day as the extensions of its clock move it, one after another."""
        rule, moved = step.about
        if step not in self._parts:
            self._parts[step] = Arithmetic({LIMIT: moved}, self.bench, self.on)
        out[:] = limit
        furthest = np.broadcast_to(furthest, out.shape)
        for rows, granted in record.extensions(rule):
            given = {**granted, LIMIT: out[rows], FURTHEST: furthest[rows]}
            values, _ = self._parts[step].carried_out(_Given(given), len(rows))
            out[rows] = values[LIMIT]

    def _buffer(self, kind: Kind, rows: int, *, fresh: bool) -> Any:
        """Return room for the values of a step, taken over from one that is done if need be."""
        if fresh or not self._free[kind]:
            return np.empty(rows if fresh else ROWS_AT_ONCE, _TYPES[kind])[:rows]
        return self._free[kind].pop()[:rows]

    def _lookup(self, step: Step) -> Lookup:
        """Return the table of a step; it is made once."""
        key = step.op, step.about
        if key not in self._lookups:
            calendar = self.bench.calendar
            first, last = calendar.first.toordinal(), calendar.published_to.toordinal()
            if step.op in LAST_DAYS:
                period = step.about if step.op is Op.LAST_DAY else step.about[1]
                made = self._worked_out(
                    ("last days", period),
                    lambda: Lookup(LastDays(period, calendar), first, last, least=first),
                )
            elif step.op is Op.DAYS_LEFT:
                made = Lookup(DaysLeft(calendar, self.on), first, last)
            else:
                made = answers_of_days(step.about, first, last)
            self._lookups[key] = made
        return self._lookups[key]

    def _worked_out(self, of: tuple[object, ...], make: Callable[[], Any]) -> Any:
        """Return what is worked out once for a procedure and a calendar."""
        worked_out = self.bench.procedure.worked_out
        key = *of, self.bench.calendar.name
        if key not in worked_out:
            worked_out[key] = make()
        return worked_out[key]

    def _earlier(self, day: Days, other: Days | int, out: Days) -> None:
        """Write the earlier of two days: less one and without a sign, no day sorts last."""
        unsigned = out.view(np.uint32)
        np.subtract(day, 1, out=out)
        if isinstance(other, int):
            np.minimum(unsigned, np.uint32(other - 1), out=unsigned)
        else:
            spare = self._spare[: len(out)]
            np.subtract(other, 1, out=spare)
            np.minimum(unsigned, spare.view(np.uint32), out=unsigned)
        np.add(out, 1, out=out)


def _kept(flag: Flags, value: Days | int, out: Days) -> None:
    """Write a value where the flag is up, and else nothing."""
    np.multiply(flag, value, out=out, dtype=out.dtype)


def _chosen(flag: Flags, one: Days | int, other: Days | int, out: Days) -> None:
    """Write one value where the flag is up, and else the other."""
    if isinstance(one, int) and isinstance(other, int):
        np.multiply(flag, one - other, out=out, dtype=out.dtype)
    else:
        np.subtract(one, other, out=out, dtype=out.dtype)
        np.multiply(out, flag, out=out, dtype=out.dtype)
    np.add(out, other, out=out, dtype=out.dtype)
