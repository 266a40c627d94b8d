"""
What every machine settles beforehand: a step whose values are plain numbers is not carried out.

Knows how flags and days combine. Knows nothing of how a step is carried out.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import reduce
from typing import Generic, TypeVar

from complaintrules.machine import NONE

V = TypeVar("V")


class Settling(ABC, Generic[V]):
    """
    The steps of a machine whose own values are of type ``V``; plain numbers stand for themselves.

    A machine derived from it carries out only what is not settled beforehand.
    """

    def earliest(self, *days: V | int) -> V | int:
        """Return the earliest of those days that there are."""
        return self._of_days(days, min, self._earlier)

    def latest(self, *days: V | int) -> V | int:
        """Return the latest of those days that there are."""
        return self._of_days(days, max, self._later)

    def _of_days(
        self,
        days: tuple[V | int, ...],
        settle: Callable[..., int],
        of_two: Callable[[V | int, V | int], V | int],
    ) -> V | int:
        """Return the one day of those there are that *settle* or *of_two* would take."""
        there: list[V | int] = [day for day in days if not isinstance(day, int)]
        plain = [day for day in days if isinstance(day, int) and day != NONE]
        there += [settle(plain)] if plain else []
        return reduce(of_two, there) if there else NONE

    def before(self, day: V | int, other: V | int) -> V | int:
        """Return whether one day is before another."""
        if isinstance(day, int) and isinstance(other, int):
            return int(day < other)
        if isinstance(other, int) and other == NONE:
            return 0  # nothing is before no day
        return self._before(day, other)

    def both(self, *flags: V | int) -> V | int:
        """Return whether all flags are up."""
        if any(isinstance(flag, int) and not flag for flag in flags):
            return 0
        return self._joined(flags, self._all, nothing=1)

    def either(self, *flags: V | int) -> V | int:
        """Return whether some flag is up."""
        if any(isinstance(flag, int) and flag for flag in flags):
            return 1
        return self._joined(flags, self._any, nothing=0)

    @staticmethod
    def _joined(
        flags: tuple[V | int, ...], join: Callable[[list[V]], V], *, nothing: int
    ) -> V | int:
        """Return the flags that are not settled beforehand, joined."""
        open_ = [flag for flag in flags if not isinstance(flag, int)]
        if len(open_) < 2:  # noqa: PLR2004  # nothing to join
            return open_[0] if open_ else nothing
        return join(open_)

    def opposite(self, flag: V | int) -> V | int:
        """Return whether a flag is down."""
        return int(not flag) if isinstance(flag, int) else self._not(flag)

    def choose(self, flag: V | int, one: V | int, other: V | int) -> V | int:
        """Return *one* where the flag is up, and else the *other*."""
        if isinstance(flag, int):
            return one if flag else other
        if one is other or (isinstance(one, int) and one == other):
            return one
        return self._choice(flag, one, other)

    def is_one_of(self, code: V | int, codes: tuple[int, ...]) -> V | int:
        """Return whether a code is one of those."""
        if isinstance(code, int) or not codes:
            return int(code in codes)
        return self._in(code, codes)

    def standing(
        self,
        _status: int,
        _started_on: V | int,
        _due_by: V | int,
        _completed_on: V | int,
        _days_left: V | int,
    ) -> V | int:
        """Return nothing, for nobody asks how a clock stands in one piece."""
        return NONE

    def branch(
        self,
        flag: V | int,
        then: Callable[[], tuple[V | int, ...]],
        otherwise: Callable[[], tuple[V | int, ...]],
    ) -> tuple[V | int, ...]:
        """Return what *then* gives where the flag is up, and else what *otherwise* gives."""
        if isinstance(flag, int):
            return then() if flag else otherwise()
        return self._branch(flag, then, otherwise)

    @abstractmethod
    def _earlier(self, day: V | int, other: V | int) -> V | int:
        """Return the earlier of two days, of which each may not be there."""

    @abstractmethod
    def _later(self, day: V | int, other: V | int) -> V | int:
        """Return the later of two days, of which each may not be there."""

    @abstractmethod
    def _before(self, day: V | int, other: V | int) -> V:
        """Return whether one day is before another, where that is open."""

    @abstractmethod
    def _all(self, flags: list[V]) -> V:
        """Return whether all of two flags or more are up."""

    @abstractmethod
    def _any(self, flags: list[V]) -> V:
        """Return whether some of two flags or more is up."""

    @abstractmethod
    def _not(self, flag: V) -> V:
        """Return whether a flag that is open is down."""

    @abstractmethod
    def _choice(self, flag: V, one: V | int, other: V | int) -> V | int:
        """Return one of two values by a flag that is open."""

    @abstractmethod
    def _in(self, code: V, codes: tuple[int, ...]) -> V | int:
        """Return whether a code that is open is one of those."""

    @abstractmethod
    def _branch(
        self,
        flag: V,
        then: Callable[[], tuple[V | int, ...]],
        otherwise: Callable[[], tuple[V | int, ...]],
    ) -> tuple[V | int, ...]:
        """Return what one of the two gives by a flag that is open."""
