"""One step away from a value."""

from datetime import date

from complaintrules.mutants import (
    Kind,
    one_more,
    other_amounts,
    other_days,
    other_names,
    other_units,
    other_words,
    put,
    put_at,
)
from complaintrules.periods import Length
from complaintrules.rules import Combination, InForce


def test_lengths() -> None:
    """A length is one shorter or longer, never nothing, or in a neighbouring unit."""
    ten, one = Length.parse("10 working days"), Length.parse("1 year")

    assert ["9 working days", "11 working days"] == [
        change.now for change in other_amounts("length", ten)
    ]
    assert "length: 1 year -> 2 years" == str(next(other_amounts("length", one)))
    assert ["2 years"] == [change.now for change in other_amounts("length", one)]
    assert ["10 calendar days"] == [change.now for change in other_units("length", ten)]
    assert ["1 month"] == [change.now for change in other_units("length", one)]


def test_names_and_words() -> None:
    """A name goes, comes or is replaced; a word becomes each other word."""
    names = ("a", "b")

    assert [("b",), ("c", "b"), ("a",), ("a", "c")] == [
        change.value for change in other_names(Kind.EVENT, "met_by", names, ("a", "c"))
    ]
    assert [("a", "b", "c")] == [
        change.value for change in one_more(Kind.VALUE, "parts", names, ("b", "c"))
    ]
    assert [Combination.LATER_OF] == [
        change.value for change in other_words(Kind.COMBINATION, "on", Combination.EARLIER_OF)
    ]


def test_parts_of_a_whole() -> None:
    """A change of a part is a change of what holds it."""
    span = InForce(date(2026, 9, 1))
    changes = list(put(span, "first", other_days("from", span.first)))

    assert [InForce(date(2026, 8, 31)), InForce(date(2026, 9, 2))] == [
        change.value for change in changes
    ]
    assert (span, InForce(date(2026, 9, 2))) == next(put_at((span, span), 1, changes[1:])).value
