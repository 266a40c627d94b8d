"""Days and words of other systems."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.register.mapping_forms import Order, Times
from complaintrules.register.values import DayReader, WordReader
from tests.registers import texts

DAY = date(2024, 4, 3)
DAY_FIRST = DayReader(Order.DAY_FIRST)


@pytest.mark.parametrize(
    ("order", "written", "expected"),
    [
        (None, "2024-04-03", [DAY]),
        (None, "2024-04-03;2024-04-01", [date(2024, 4, 1), DAY]),
        (None, "2024-04-03 00:00:00", [DAY]),
        (None, "2024-04-03T00:00", [DAY]),
        (Order.DAY_FIRST, "03/04/2024", [DAY]),
        (Order.DAY_FIRST, " 3.4.2024 ", [DAY]),
        (Order.DAY_FIRST, "3 Apr 2024", [DAY]),
        (Order.DAY_FIRST, "3-April-2024", [DAY]),
        (Order.DAY_FIRST, "2024-04-03", [DAY]),
        (Order.DAY_FIRST, "03/04/2024 0:00", [DAY]),
        (Order.MONTH_FIRST, "04/03/2024", [DAY]),
        (Order.MONTH_FIRST, "April 3, 2024", [DAY]),
        (Order.YEAR_FIRST, "2024/4/3", [DAY]),
        (None, "", None),
        (None, "  ", None),
        (None, None, None),
    ],
)
def test_days(order: Order | None, written: str | None, expected: list[date] | None) -> None:
    """A day is read in the order that the mapping says, and in no other."""
    found, odd = DayReader(order).days(texts(written))

    assert ([expected], []) == (found.to_pylist(), odd)


@pytest.mark.parametrize(
    ("order", "written", "hint"),
    [
        (None, "03/04/2024", "say in a mapping how days are written"),
        (None, "25/12/2024", "say in a mapping how days are written"),
        (None, "3 Apr 2024", "say in a mapping how days are written"),
        (None, "2024-02-30", "that day does not exist"),
        (Order.DAY_FIRST, "12/14/2024", "that day does not exist"),
        (Order.DAY_FIRST, "03/04/24", "write the year in full"),
        (Order.DAY_FIRST, "03/04", "a day is written as day month year"),
        (Order.DAY_FIRST, "45000", "a day is written as day month year"),
        (Order.DAY_FIRST, "soon", "a day is written as day month year"),
        (Order.DAY_FIRST, "three 4 2024", "a day has a year, a month and a day"),
        (Order.DAY_FIRST, "03/04/2024;soon", "a day is written as day month year"),
        (Order.DAY_FIRST, "03/04/2024 14:30", "'times: dropped' in a mapping"),
        (Order.DAY_FIRST, "03/04/2024 12:30 AM", "'times: dropped' in a mapping"),
        (None, "2024-04-03T14:30:00.5", "'times: dropped' in a mapping"),
        (None, "2024-04-03T14:30:00Z", "say in a mapping how days are written"),
    ],
)
def test_no_days(order: Order | None, written: str, hint: str) -> None:
    """What may be another day, or none, is never guessed."""
    found, odd = DayReader(order).days(texts("2024-04-03", written, None, written))

    assert [[DAY], None, None, None] == found.to_pylist()
    assert [(1, written), (3, written)] == [(each.index, each.value) for each in odd]
    assert all(hint in each.why.hint for each in odd)


def test_dropped_times() -> None:
    """A mapping can say that the day as it is written counts."""
    reader = DayReader(Order.DAY_FIRST, Times.DROPPED)
    moments = pa.array([datetime(2024, 4, 3, 14, 30), None])

    assert [[DAY]] == reader.days(texts("03/04/2024 2:30 pm"))[0].to_pylist()
    assert [[DAY], []] == reader.days(moments)[0].to_pylist()


def test_nothing() -> None:
    """Texts that stand for nothing are no days and no words."""
    reader = DayReader(Order.DAY_FIRST, nothing=frozenset({"n/a", "not yet"}))
    words = WordReader({}, frozenset({"n/a", "not yet"}))
    given = texts("N/A", " Not  yet ", "3/4/2024", None, "")

    assert ([None, None, [DAY], None, None], []) == (
        reader.days(given)[0].to_pylist(),
        reader.days(given)[1],
    )
    assert [None, None, "3/4/2024", None, None] == words.codes(given).to_pylist()
    assert [None, None, "3/4/2024", None, None] == words.texts(given).to_pylist()


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (pa.array([DAY, None]), [[DAY], []]),
        (pa.array([datetime(2024, 4, 3), None]), [[DAY], []]),
        (pa.nulls(2), [[], []]),
        (pa.array([[DAY, None], None, []], pa.list_(pa.date32())), [[DAY], [], []]),
        (pa.array([["03/04/2024"], [""]]), [[DAY], []]),
        (pa.array([None, []], pa.list_(pa.null())), [None, None]),
        (pa.array([DAY, None]).cast(pa.date64()), [[DAY], []]),
        (texts("03/04/2024", None).dictionary_encode(), [[DAY], None]),
        (pa.array(["03/04/2024", None], pa.large_string()), [[DAY], None]),
    ],
    ids=lambda each: str(each.type) if isinstance(each, pa.Array) else "",
)
def test_typed(array: Any, expected: list[list[date] | None]) -> None:
    """Days come in many types."""
    found, odd = DAY_FIRST.days(array)

    assert (expected, []) == (found.to_pylist(), odd)


def test_typed_moments() -> None:
    """A moment that is no midnight is refused where it stands, in a list too."""
    moments = pa.array([datetime(2024, 4, 3), datetime(2024, 4, 3, 14, 30)])
    lists = pa.array([[datetime(2024, 4, 3), datetime(2024, 4, 3, 14, 30)], [], None])

    assert [1] == [each.index for each in DAY_FIRST.days(moments)[1]]
    assert [0] == [each.index for each in DAY_FIRST.days(lists)[1]]


def test_one_day() -> None:
    """Of a fact that is a day there is one."""
    given = texts("3/4/2024", "3/4/2024;4/4/2024", None, "soon")
    found, odd = DAY_FIRST.day(given)

    assert [DAY, None, None, None] == found.to_pylist()
    assert [
        (1, "expected one day, got several"),
        (3, "expected a date, got 'soon'"),
    ] == sorted((each.index, each.why.says) for each in odd)
    assert [DAY] == DAY_FIRST.day(pa.array([DAY]))[0].to_pylist()


def test_words() -> None:
    """A word is ours by its meaning, whatever its capitals; one without is left as it is."""
    reader = WordReader({"mother": "parent", "young person": "child"})
    given = texts("Mother", " YOUNG  person ", "parent", "Aunt ", None)
    found = reader.codes(given)

    assert ["parent", "child", "parent", "Aunt", None] == found.to_pylist()
    assert pa.dictionary(pa.int32(), pa.string()) == found.type
    assert ["parent", "child", "parent", "Aunt", None] == reader.texts(given).to_pylist()


def test_several_words() -> None:
    """A text of several words has a meaning as a whole, or each of its parts has."""
    meanings = {"care": "part_3_services", "care; school": "both"}
    one, several = WordReader(meanings), WordReader(meanings, several=True)
    given = texts("Care; other", "Care; School")

    assert ["Care; other", "both"] == one.codes(given).to_pylist()
    assert ["part_3_services;other", "both"] == several.codes(given).to_pylist()


def test_a_dictionary_with_a_null() -> None:
    """Some writers have null among the words of a dictionary."""
    given = pa.DictionaryArray.from_arrays(pa.array([0, 1, None]), pa.array(["a", None]))

    assert ["a", None, None] == WordReader({}).codes(given).to_pylist()
    assert ["a", None, None] == WordReader({}).texts(given).to_pylist()
