"""
A plan written as steps over columns: each step once, and only those that an answer needs.

Knows how a step on flags and days becomes plain arithmetic, which columns bear better than
branches. Knows no numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum, auto
from functools import reduce
from typing import Any, cast

from attrs import define, field, frozen

from complaintrules.bench import Bench
from complaintrules.conditions import Question
from complaintrules.machine import NONE, Moved
from complaintrules.periods import Period
from complaintrules.rules import Deadline
from complaintrules.settled import Settling
from complaintrules.vocabulary import FactKind

#: The columns that hold the extensions granted and the pauses.
EXTENSIONS, PAUSES = "extensions", "pauses"
#: What is given to the steps that move a last day by an extension: the last day, the furthest that
#: an extension can reach, and the extension.
LIMIT, FURTHEST, IN_TERMS = "limit", "furthest", "in_terms"
#: What a question is answered, as a code.
NO, YES, NEITHER = range(3)
_SMALL = range(128)
#: So many choices deep a code is taken apart; a longer chain is cheaper to look at when made.
_DEEP = 8


class Kind(IntEnum):
    """How wide the values of a step are, the widest last."""

    FLAG = auto()
    CODE = auto()
    NUMBER = auto()


class Op(IntEnum):
    """What a step does; what it does it to are its inputs, and ``about`` says the rest."""

    # What is read: the first day of an event, at all or from a day on, the day of a fact, what a
    # fact's value answers to a question, and the first day of a pause that lasts; or what is given.
    EVENT = auto()
    EVENT_SINCE = auto()
    FACT_DAY = auto()
    ANSWER = auto()
    PAUSED_SINCE = auto()
    GIVEN = auto()
    # What is looked up by a day.
    ANSWER_OF_DAY = auto()
    LAST_DAY = auto()
    DAYS_LEFT = auto()
    # What the papers of some rows change: the last day with pauses, and as extensions move it.
    LAST_DAY_PAUSED = auto()
    EXTENDED = auto()
    # Flags.
    AND = auto()
    OR = auto()
    NOT = auto()
    IS_THERE = auto()
    LESS = auto()
    EQUAL = auto()
    # Numbers: where the flag is up the one, else nothing, or else the other.
    KEPT = auto()
    CHOSEN = auto()
    ADDED = auto()
    EARLIER = auto()
    LATER = auto()


#: There is a last day where there is a start.
LAST_DAYS = (Op.LAST_DAY, Op.LAST_DAY_PAUSED)


@frozen(eq=False)
class Step:
    """One step, whose values are a column."""

    op: Op
    kind: Kind
    inputs: tuple[Step | int, ...] = ()
    about: Any = None


_Value = Step | int
_Values = tuple[_Value, ...]


@define
class Steps(Settling[Step]):
    """Writes a plan as steps; columns that the table does not have are settled beforehand."""

    bench: Bench
    #: The day of the judgement, as its ordinal number.
    on: int
    #: The columns that the table has.
    columns: frozenset[str]
    #: Those of events that may recur.
    recurring: frozenset[str] = frozenset()
    _made: dict[object, Step] = field(factory=dict)

    def event(self, name: str) -> _Value:
        """Return the first day of an event."""
        return self._step(Op.EVENT, Kind.NUMBER, about=name) if name in self.columns else NONE

    def event_since(self, name: str, since: _Value) -> _Value:
        """Return the first day of an event from a day on."""
        first = self.event(name)
        if not since:
            return first
        if name not in self.recurring:
            return self.choose(self.before(first, since), NONE, first)
        return self._step(Op.EVENT_SINCE, Kind.NUMBER, since, about=name)

    def fact_day(self, name: str) -> _Value:
        """Return the day that a fact states."""
        return self._step(Op.FACT_DAY, Kind.NUMBER, about=name) if name in self.columns else NONE

    def answers(self, question: Question) -> tuple[_Value, _Value]:
        """Return whether the fact is shown to be so, and whether it is shown not to be."""
        if question.name not in self.columns:
            return 0, 0
        if question.kind == FactKind.DATE:
            day = self.fact_day(question.name)
            answer = self._step(Op.ANSWER_OF_DAY, Kind.NUMBER, day, about=question)
        else:
            answer = self._step(Op.ANSWER, Kind.CODE, about=question)
        return self.is_one_of(answer, (YES,)), self.is_one_of(answer, (NO,))

    def extended(self, rule: Deadline, limit: _Value, furthest: _Value, moved: Moved) -> _Value:
        """Return a last day as the extensions of its clock move it, one after another."""
        if EXTENSIONS not in self.columns or not limit:
            return limit
        due = self._given(LIMIT)
        longest = self._given(FURTHEST) if isinstance(furthest, Step) else furthest
        until, granted, told = map(self._given, ("until", "granted_on", "notified_on"))
        in_terms = self._given(IN_TERMS, Kind.FLAG)
        by_one = moved(due, longest, (until, granted, told, in_terms))
        return self._step(Op.EXTENDED, Kind.NUMBER, limit, furthest, about=(rule, by_one))

    def _given(self, name: str, kind: Kind = Kind.NUMBER) -> Step:
        """Return what is given to some steps."""
        return self._step(Op.GIVEN, kind, about=name)

    def stands_still(self, rule: Deadline) -> tuple[_Value, _Value]:
        """Return nothing, for the papers say which days are left out, and since when one lasts."""
        if PAUSES not in self.columns:
            return NONE, NONE
        return NONE, self._step(Op.PAUSED_SINCE, Kind.NUMBER, about=rule)

    def last_day_without(self, _: _Value, rule: Deadline, period: Period, start: _Value) -> _Value:
        """Return the last day of a period that leaves out the days of pauses."""
        if PAUSES not in self.columns or not start:
            return self.last_day(period, start)
        return self._step(Op.LAST_DAY_PAUSED, Kind.NUMBER, start, about=(rule, period))

    def last_day(self, period: Period, start: _Value) -> _Value:
        """Return the last day of a period."""
        return start and self._step(Op.LAST_DAY, Kind.NUMBER, start, about=period)

    def days_left(self, last: _Value, *, working: bool) -> _Value:
        """Return the days from the day of the judgement to a last day."""
        if not last:
            return NONE
        return (
            self._step(Op.DAYS_LEFT, Kind.NUMBER, last) if working else self.moved(last, -self.on)
        )

    def moved(self, day: _Value, days: int) -> _Value:
        """Return a day so many calendar days later."""
        if isinstance(day, int):
            return day + days
        return self._step(Op.ADDED, Kind.NUMBER, day, days)

    def _earlier(self, day: _Value, other: _Value) -> Step:
        """Return the earlier of two days, of which each may not be there."""
        return self._step(Op.EARLIER, Kind.NUMBER, day, other)

    def _later(self, day: _Value, other: _Value) -> Step:
        """Return the later of two days; no day is before every day."""
        return self._step(Op.LATER, Kind.NUMBER, day, other)

    def _before(self, day: _Value, other: _Value) -> Step:
        """Return whether one day is before another."""
        return self._step(Op.LESS, Kind.FLAG, day, other)

    def _all(self, flags: Iterable[Step]) -> Step:
        """Return whether all flags are up."""
        return self._of_flags(Op.AND, flags)

    def _any(self, flags: Iterable[Step]) -> Step:
        """Return whether some flag is up."""
        return self._of_flags(Op.OR, flags)

    def _of_flags(self, op: Op, flags: Iterable[Step]) -> Step:
        """Return flags joined, each of them once."""
        once = dict.fromkeys(self._flag(flag) for flag in flags)
        return reduce(lambda one, other: self._step(op, Kind.FLAG, one, other), once)

    def _flag(self, value: Step) -> Step:
        """Return a value as a flag: a day is up where there is one."""
        if value.kind is Kind.FLAG:
            return value
        start = value.inputs[0] if value.op in LAST_DAYS else value
        return self._step(Op.IS_THERE, Kind.FLAG, start)

    def _not(self, flag: Step) -> Step:
        """Return whether a flag is down."""
        flag = self._flag(flag)
        if flag.op is Op.NOT:
            return cast("Step", flag.inputs[0])
        return self._step(Op.NOT, Kind.FLAG, flag)

    def _choice(self, flag: Step, one: _Value, other: _Value) -> _Value:
        """Return *one* where the flag is up, and else the *other*."""
        flag = self._flag(flag)
        kinds = {value.kind for value in (one, other) if isinstance(value, Step)}
        plain = [value for value in (one, other) if isinstance(value, int)]
        if kinds == {Kind.FLAG} and set(plain) <= {0, 1}:
            return self._flag_by(flag, one, other)
        kind = max(Kind.CODE, *kinds, *map(_kind_of, plain))
        if other == NONE and isinstance(one, Step) and flag is self._flag(one):
            return one  # where there is none, it is none already
        if other == NONE:
            return self._step(Op.KEPT, kind, flag, one)
        if one == NONE:
            return self._step(Op.KEPT, kind, self._not(flag), other)
        return self._step(Op.CHOSEN, kind, flag, one, other)

    def _flag_by(self, flag: _Value, one: _Value, other: _Value) -> _Value:
        """Return the one flag where a flag is up, and else the other."""
        if isinstance(one, int) and isinstance(other, int) and one == other:
            return one
        return self.either(self.both(flag, one), self.both(self.opposite(flag), other))

    def _in(self, code: Step, codes: tuple[int, ...]) -> _Value:
        """Return whether a code is one of those."""
        return self._asked(code, codes, _DEEP)

    def _asked(self, code: _Value, codes: tuple[int, ...], deep: int) -> _Value:
        """Return whether a code is one of those; of a code that was chosen, ask its choices."""
        if isinstance(code, int):
            return int(code in codes)
        if code.op is Op.CHOSEN and deep:
            flag, *choices = code.inputs
            one, other = (self._asked(each, codes, deep - 1) for each in choices)
            return self._flag_by(flag, one, other)
        if code.op is Op.KEPT and deep:
            flag, kept = code.inputs
            return self._flag_by(flag, self._asked(kept, codes, deep - 1), int(NONE in codes))
        return self._any(self._step(Op.EQUAL, Kind.FLAG, code, each) for each in codes)

    def _branch(
        self, flag: Step, then: Callable[[], _Values], otherwise: Callable[[], _Values]
    ) -> _Values:
        """Return what one of the two gives; both are carried out."""
        pairs = zip(then(), otherwise(), strict=True)
        return tuple(self.choose(flag, one, other) for one, other in pairs)

    def _step(self, op: Op, kind: Kind, *inputs: _Value, about: Any = None) -> Step:
        """Return the step; it is made once."""
        key = (op, inputs, about)
        if key not in self._made:
            self._made[key] = Step(op, kind, inputs, about)
        return self._made[key]


def _kind_of(number: int) -> Kind:
    """Return how wide a plain number is."""
    return Kind.CODE if number in _SMALL else Kind.NUMBER


def in_order(results: Iterable[_Value]) -> tuple[Step, ...]:
    """Return every step that the results need, each after its inputs."""
    found: dict[Step, None] = {}
    waiting = [(step, iter(step.inputs)) for step in results if isinstance(step, Step)]
    while waiting:
        step, inputs = waiting[-1]
        below = next(
            (each for each in inputs if isinstance(each, Step) and each not in found), None
        )
        if below is None:
            found[step] = None
            waiting.pop()
        else:
            waiting.append((below, iter(below.inputs)))
    return tuple(found)
