"""One day of each way to stand, found by halving."""

from datetime import date

from complaintrules.proof.alike import Found
from complaintrules.proof.halving import key_of, told_apart
from complaintrules.proof.standing import Judge, Life
from tests.to_prove import sound

STANDING = Judge.of(sound()).standing(Life(date(2026, 5, 4).toordinal(), {}, {}))


def found(day: int) -> Found:
    """Return a life that stands in one of three ways; past the hundredth day in none."""
    life = Life(day, {}, {})
    return (life, None) if day > 100 else (life, (((day >= 10) + (day >= 11),), STANDING))


def days(first: int, last: int) -> list[int]:
    """Return the days that are told apart."""
    return [life.day for life, _ in told_apart(found, first, last)]


def test_both_ends_and_what_lies_between() -> None:
    """A way in which a case stands on one day only is found where halving comes to it."""
    assert [1, 1 + 18] == days(1, 19)[:2]
    assert 10 in days(1, 19)
    assert [1, 9] == days(1, 9)
    assert [5] == days(5, 5)
    assert [1, 2] == days(1, 2)


def test_past_the_calendar() -> None:
    """It is a way to stand, too."""
    assert key_of(found(101)) is None
    assert (2,) == key_of(found(100))
    assert [20, 120] == days(20, 120)
