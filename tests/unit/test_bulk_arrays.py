"""Arrow's arrays as numpy's, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from complaintrules.bulk.arrays import (
    bits,
    dates,
    flags,
    in_turn,
    lists,
    numbers,
    packed,
    there,
    words,
)


@pytest.mark.parametrize("begin", range(10))
def test_bits(begin: int) -> None:
    """Bits are found wherever they begin."""
    up = np.array([number % 3 == 0 for number in range(20)])

    assert up[begin:].tolist() == bits(packed(up), begin, 20 - begin).tolist()


def test_there() -> None:
    """Which values there are; None stands for all of them."""
    assert there(pa.array([1, 2])) is None
    assert [True, False] == np.asarray(there(pa.array([1, None]))).tolist()
    assert [False, False] == np.asarray(there(pa.nulls(2))).tolist()


def test_numbers() -> None:
    """Numbers are those of the slice; of nothing there are none."""
    assert [2, 3] == numbers(pa.array([1, 2, 3], pa.int32()).slice(1), np.int32).tolist()
    assert [] == numbers(pa.array([], pa.int32()), np.int32).tolist()


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        (pa.array([[1], [2, 3], None, []]), ([0, 1, 3, 3], [1, 2, 0, 0], [1, 2, 3])),
        (pa.array([[1], [2, 3], [4]]).slice(1), ([0, 2], [2, 1], [2, 3, 4])),
        (pa.array([], pa.list_(pa.int8())), ([], [], [])),
    ],
)
def test_lists(array: Any, expected: tuple[list[int], ...]) -> None:
    """Where each list begins in what they hold, how long it is, and what that is."""
    begins, lengths, held = lists(array)

    assert expected == (begins.tolist(), lengths.tolist(), held.to_pylist())


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        ([1, 3, 4], [[0, 1, 2]]),
        ([1, 1, 3, 4, 4, 4], [[0, 2, 3], [1, 4], [5]]),
    ],
)
def test_in_turn(rows: list[int], expected: list[list[int]]) -> None:
    """The first entry of each row, then the second of those that have one, and so on."""
    assert expected == [each.tolist() for each in in_turn(np.array(rows, np.intp))]


def test_back_to_arrow() -> None:
    """Days, words and flags; what is not there is null."""
    day = date(2026, 11, 2)
    codes, known = np.array([1, 0, 1], np.int8), np.array([True, True, False])
    dictionary = pa.array(["a", "b"])

    assert [day, None] == dates(np.array([day.toordinal(), 0])).to_pylist()
    assert ["b", "a", None] == words(codes, known, dictionary).to_pylist()
    assert ["b", "a", "b"] == words(codes, None, dictionary).to_pylist()
    assert [True, False, None] == flags(np.array([True, False, True]), known).to_pylist()
