"""The values of columns as numbers, whatever they are written as and wherever a slice begins."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from complaintrules.bulk import values
from complaintrules.bulk.values import ODD, Kept, codes_in, days_in, read_day

DAY = date(2026, 11, 2)
NUMBER = DAY.toordinal()
#: A day that Python does not know, none, and one that it knows.
FAR = pa.array([2**31 - 1, None, 1], pa.int32()).cast(pa.date32())


def days(array: Any) -> tuple[list[int], list[bool]]:
    """Return the days of an array, and which are odd."""
    dated = days_in(array, Kept(read_day))
    odd = np.zeros(len(array), np.bool_) if dated.odd is None else dated.odd
    return dated.days.tolist(), odd.tolist()


@pytest.mark.parametrize(
    ("array", "expected", "odd"),
    [
        (pa.array([DAY, None]), [NUMBER, 0], []),
        (pa.array([DAY, DAY]).cast(pa.date64()), [NUMBER, NUMBER], []),
        (pa.array([datetime(2026, 11, 2), None], pa.timestamp("ns")), [NUMBER, 0], []),
        (pa.array([datetime(2026, 11, 2, 1), None], pa.timestamp("s")), [0, 0], [0]),
        (pa.array([datetime(1969, 12, 31)], pa.timestamp("ms")), [719_162], []),
        (
            pa.array(["2026-11-02", None, "2 November", "2026-11-02;2026-11-03"]),
            [NUMBER, 0, 0, 0],
            [2, 3],
        ),
        (pa.array(["2026-11-02", None]).dictionary_encode(), [NUMBER, 0], []),
        (pa.array([[DAY], [], None, [DAY, DAY], [None]]), [NUMBER, 0, 0, 0, 0], [3, 4]),
        (pa.array([[DAY, DAY], [DAY], [DAY]]).slice(1), [NUMBER, NUMBER], []),
        (pa.array([["2026-11-02"], ["x"]]), [NUMBER, 0], [1]),
        (pa.array([[], None], pa.list_(pa.null())), [0, 0], []),
        (FAR, [0, 0, 719_164], [0]),
        (pa.nulls(2), [0, 0], []),
        (pa.array([], pa.date32()), [], []),
        (pa.array([], pa.list_(pa.date32())), [], []),
    ],
)
def test_days(array: Any, expected: list[int], odd: list[int]) -> None:
    """No day is 0; what is no single day is odd, and left to its row."""
    assert (expected, [place in odd for place in range(len(array))]) == days(array)


def test_slices_of_days() -> None:
    """A slice is read from where it begins, whether whole bytes of flags come before or not."""
    array = pa.array([None if number % 3 else date(2026, 1, 1 + number) for number in range(25)])

    for begin in range(20):
        part = array.slice(begin, 5)
        assert [day.toordinal() if day else 0 for day in part.to_pylist()] == days(part)[0]


def meant(array: Any) -> list[Any]:
    """Return what the codes of an array stand for."""
    coded = codes_in(array, Kept(lambda word: word))
    return [[*coded.values, None][code] for code in coded.codes.tolist()]


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (pa.array(["a", None, "b", "a"]), ["a", None, "b", "a"]),
        (pa.array(["a", None, "b"]).dictionary_encode().slice(1), [None, "b"]),
        (pa.array([True, None, False]), [True, None, False]),
        (pa.array([], pa.bool_()), []),
        (pa.array([True, None, False]).slice(1), [None, False]),
        (pa.array([["a", "b"], [], None, ["a"]]), [("a", "b"), (), None, ("a",)]),
        (pa.array([["x"], ["a", "b"], ["a"]]).slice(1), [("a", "b"), ("a",)]),
        (pa.array([["a", None], [], None]), [ODD, (), None]),
        (pa.array([[""], []]), [ODD, ()]),
        (pa.array([["a\x1fb"], None]), [ODD, None]),
        (pa.array([[], None], pa.list_(pa.null())), [(), None]),
        (
            pa.array([["a"], ["b"]], pa.list_(pa.dictionary(pa.int8(), pa.string()))),
            [("a",), ("b",)],
        ),
        (pa.nulls(2), [None, None]),
    ],
)
def test_codes(array: Any, expected: list[Any]) -> None:
    """Codes stand for the values of the array; what could be taken for another is odd."""
    assert expected == meant(array)


def test_what_is_kept_is_read_once_and_forgotten_when_it_is_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing is read twice, unless there are more values than memory is given for."""
    read: list[str] = []

    def reader(word: str) -> str:
        read.append(word)
        return word

    kept = Kept(reader)
    assert ["a", "a", None] == [kept["a"], kept["a"], kept[None]]
    assert ["a"] == read

    monkeypatch.setattr(values, "_MOST_KEPT", 2)
    assert ["b", "a"] == [kept["b"], kept["a"]]
    assert ["a", "b", "a"] == read
