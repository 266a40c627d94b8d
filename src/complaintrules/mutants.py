"""
Small mistakes made on purpose, one at a time, in what a rule says: a number, a word, a name.

Knows what one step away from a value is. Knows nothing of whole rules or of examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import evolve, frozen

from complaintrules.calendars import ONE_DAY
from complaintrules.periods import Length, Unit


class Kind(StrEnum):
    """What sort of mistake a change is."""

    NUMBER = "number"
    UNIT = "unit"
    #: Which day is the first, what becomes of a day off, what is a working day.
    COUNTING = "counting"
    EVENT = "event"
    FACT = "fact"
    DATE = "date"
    OPERATOR = "operator"
    VALUE = "value"
    CONNECTIVE = "connective"
    FORCE = "force"
    OWNER = "owner"
    COMBINATION = "combination"
    #: What an extension or a pause allows.
    TERMS = "terms"
    READING = "reading"
    #: What follows: what kind of rule it is, where a complaint goes, what has to be told.
    OUTCOME = "outcome"
    #: A part left out.
    OMISSION = "omission"


@frozen
class Change:
    """One mistake: what was, what is instead, and the value that it makes."""

    kind: Kind
    #: The key of the rule file under which it stands, with dots between nested keys.
    key: str
    was: str
    now: str
    value: Any

    def __str__(self) -> str:
        """Return the mistake in words."""
        return f"{self.key}: {self.was} -> {self.now}"


def put(whole: Any, part: str, changes: Iterable[Change]) -> Iterator[Change]:  # noqa: ANN401
    """Yield each change of a *part* as a change of the *whole* value that holds it."""
    for change in changes:
        yield evolve(change, value=evolve(whole, **{part: change.value}))


def put_at(several: tuple[Any, ...], at: int, changes: Iterable[Change]) -> Iterator[Change]:
    """Yield each change of one of *several* values as a change of them all."""
    for change in changes:
        yield evolve(change, value=(*several[:at], change.value, *several[at + 1 :]))


def other_words(kind: Kind, key: str, word: StrEnum) -> Iterator[Change]:
    """Yield every other word of the same sort."""
    for other in type(word):
        if other is not word:
            yield Change(kind, key, str(word), str(other), other)


def other_names(
    kind: Kind, key: str, names: tuple[str, ...], known: Iterable[str]
) -> Iterator[Change]:
    """Yield a list of names with one of them missing, or replaced by another that is *known*."""
    others = [name for name in known if name not in names]
    for at, name in enumerate(names):
        rest = (*names[:at], *names[at + 1 :])
        if rest:
            yield Change(Kind.OMISSION, key, name, "nothing", rest)
        for other in others:
            yield Change(kind, key, name, other, (*names[:at], other, *names[at + 1 :]))


def one_more(
    kind: Kind, key: str, names: tuple[str, ...], known: Iterable[str]
) -> Iterator[Change]:
    """Yield a list of names with one more that is *known*."""
    for other in known:
        if other not in names:
            yield Change(kind, key, "nothing", other, (*names, other))


def other_amounts(key: str, length: Length) -> Iterator[Change]:
    """Yield the length that is one unit shorter, and one longer."""
    for amount in (length.amount - 1, length.amount + 1):
        if amount:
            other = evolve(length, amount=amount)
            yield Change(Kind.NUMBER, key, str(length), str(other), other)


def other_units(key: str, length: Length) -> Iterator[Change]:
    """Yield the same number of the unit next below, and next above."""
    units = list(Unit)
    at = units.index(length.unit)
    for unit in (*units[max(at - 1, 0) : at], *units[at + 1 : at + 2]):
        other = evolve(length, unit=unit)
        yield Change(Kind.UNIT, key, str(length), str(other), other)


def other_days(key: str, day: date) -> Iterator[Change]:
    """Yield the day before and the day after."""
    for other in (day - ONE_DAY, day + ONE_DAY):
        yield Change(Kind.DATE, key, str(day), str(other), other)
