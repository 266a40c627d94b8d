"""
What the plan of a judgement asks of whatever carries it out: days, flags and ways to combine them.

Knows which steps a plan is made of. Knows no rule, and carries nothing out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from complaintrules.conditions import Question
from complaintrules.periods import Period
from complaintrules.rules import Deadline

#: A machine's own value, or a plain number: a day as its ordinal number, a flag, or a code.
Value = Any

#: In place of a day that there is not.
NONE = 0


class Beyond(Exception):  # noqa: N818  # not a fault: the reference goes on from here
    """The plan does not reach this case."""


class Machine(Protocol):
    """
    Carries out a plan, for one case or for many at once.

    Days are ordinal numbers, and ``NONE`` where there is no day; a day is a flag, too, which is
    up where there is one.  A plain number or a truth value stands for itself.
    """

    #: The day of the judgement.
    on: Value

    def event(self, name: str) -> Value:
        """Return the first day of an event."""

    def event_since(self, name: str, since: Value) -> Value:
        """Return the first day of an event from a day on; from no day on, its first day."""

    def fact_day(self, name: str) -> Value:
        """Return the day that a fact states."""

    def answers(self, question: Question) -> tuple[Value, Value]:
        """Return whether what is known shows that a fact is so, and whether that it is not."""

    def extension(self, rule: Deadline) -> tuple[Value, Value, Value, Value]:
        """Return until when an extension runs, granted and told when, and if it keeps to terms."""

    def stands_still(self, rule: Deadline) -> tuple[Value, Value]:
        """Return the days that pauses leave out of a clock's count, and since when one lasts."""

    def last_day_without(self, days: Value, rule: Deadline, period: Period, start: Value) -> Value:
        """Return the last day of a period of a rule's that leaves out some days, if any."""

    def last_day(self, period: Period, start: Value) -> Value:
        """Return the last day of a period; where the calendar ends first, the plan ends."""

    def days_left(self, last: Value, *, working: bool) -> Value:
        """Return the days from the day of the judgement to a last day, below zero once past."""

    def moved(self, day: Value, days: int) -> Value:
        """Return a day so many calendar days later."""

    def earliest(self, *days: Value) -> Value:
        """Return the earliest of those days that there are."""

    def latest(self, *days: Value) -> Value:
        """Return the latest of those days that there are."""

    def before(self, day: Value, other: Value) -> Value:
        """Return whether one day is before another; no day is before every day."""

    def both(self, *flags: Value) -> Value:
        """Return whether all flags are up; with none, yes."""

    def either(self, *flags: Value) -> Value:
        """Return whether some flag is up; with none, no."""

    def opposite(self, flag: Value) -> Value:
        """Return whether a flag is down."""

    def choose(self, flag: Value, one: Value, other: Value) -> Value:
        """Return *one* where the flag is up, and else the *other*."""

    def is_one_of(self, code: Value, codes: tuple[int, ...]) -> Value:
        """Return whether a code is one of those."""

    def standing(
        self, status: int, started_on: Value, due_by: Value, completed_on: Value, days_left: Value
    ) -> Value:
        """Return how a clock stands in one piece, for whoever asks for it so."""

    def branch(
        self,
        flag: Value,
        then: Callable[[], tuple[Value, ...]],
        otherwise: Callable[[], tuple[Value, ...]],
    ) -> tuple[Value, ...]:
        """Return what *then* gives where the flag is up, and else what *otherwise* gives."""
