"""No number that is withheld can be worked out from those that are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.annual_report import suppression
from complaintrules.annual_report.suppression import Shown, Sum, suppressed

BELOW = 5
Cells = list[list[int]]
NUMBERS = st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9, 30])
TABLES = st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(
    lambda size: st.lists(
        st.lists(NUMBERS, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def table(cells: Cells) -> tuple[dict[str, int], list[Sum]]:
    """Return the numbers of a table with its totals, and what adds up to what."""
    rows, columns = range(len(cells)), range(len(cells[0]))
    numbers = {f"{r},{c}": cells[r][c] for r, c in product(rows, columns)}
    sums = [Sum(f"{r},all", tuple(f"{r},{c}" for c in columns)) for r in rows]
    sums += [Sum(f"all,{c}", tuple(f"{r},{c}" for r in rows)) for c in columns]
    sums.append(Sum("all,all", tuple(f"{r},all" for r in rows)))
    for each in sums:
        numbers[each.total] = sum(numbers[part] for part in each.parts)
    sums.append(Sum("all,all", tuple(f"all,{c}" for c in columns)))
    return numbers, sums


def arrows(numbers: Mapping[str, int], told: Mapping[str, Shown]) -> Iterator[tuple[str, str, str]]:
    """
    Yield how each withheld number may move, as arrows between the rows and columns of its table.

    A table whose totals are negative has rows and columns that add up to nothing.  What keeps them
    so are the closed ways along these arrows: the theory of flows, and not the search under test.
    """
    for name, number in numbers.items():
        if told[name] is Shown.SHOWN:
            continue
        row, column = name.split(",")
        low, high = (1, BELOW - 1) if told[name] is Shown.SMALL else (0, 1 << 30)
        sign = -1 if (row == "all") != (column == "all") else 1
        up, down = number < high, number > low
        if sign < 0:
            up, down = down, up
        if up:
            yield name, f"row {row}", f"column {column}"
        if down:
            yield name, f"column {column}", f"row {row}"


def given_away(numbers: Mapping[str, int], told: Mapping[str, Shown]) -> list[str]:
    """Return the withheld numbers that only one value fits."""
    ways = list(arrows(numbers, told))

    def leads(start: str, end: str, without: str) -> bool:
        seen, edge = {start}, [start]
        while edge:
            here = edge.pop()
            for name, from_, to in ways:
                if from_ == here and name != without and to not in seen:
                    seen.add(to)
                    edge.append(to)
        return end in seen

    free = {name for name, from_, to in ways if leads(to, from_, name)}
    return [name for name, shown in told.items() if shown is not Shown.SHOWN and name not in free]


@given(TABLES)
def test_no_withheld_number_can_be_worked_out(cells: Cells) -> None:
    """From totals and from the words "fewer than 5", more than one value fits each of them."""
    numbers, sums = table(cells)
    told = suppressed(numbers, sums, BELOW)

    assert [] == given_away(numbers, told)


@given(TABLES)
def test_no_small_number_is_shown(cells: Cells) -> None:
    """From 1 to 4 none is shown, and where there is none of them all is shown."""
    numbers, sums = table(cells)
    told = suppressed(numbers, sums, BELOW)
    shown = [numbers[name] for name, how in told.items() if how is Shown.SHOWN]

    assert not [number for number in shown if 0 < number < BELOW]
    if not any(0 < number < BELOW for number in numbers.values()):
        assert len(shown) == len(numbers)


def test_the_judge_of_these_tests_can_fail() -> None:
    """A small number alone in its row and column is given away."""
    numbers, _ = table([[3, 9], [20, 30]])
    told = dict.fromkeys(numbers, Shown.SHOWN) | {"0,0": Shown.SMALL}

    assert ["0,0"] == given_away(numbers, told)


def test_no_threshold() -> None:
    """Without a threshold everything is shown."""
    numbers, sums = table([[1, 2], [3, 4]])

    assert {Shown.SHOWN} == set(suppressed(numbers, sums, 0).values())


def test_all_parts_at_their_least() -> None:
    """Four small parts of four would be 1 each, were it told that their total is small too."""
    numbers = {"a": 1, "b": 1, "c": 1, "d": 1, "all": 4}
    told = suppressed(numbers, [Sum("all", tuple("abcd"))], BELOW)

    assert set(told.values()) >= {Shown.SMALL, Shown.BESIDE}
    assert Shown.SHOWN not in told.values()


def test_numbers_of_several_tables() -> None:
    """What would be given away by another table's total is withheld there."""
    numbers = {"x": 3, "y": 9, "all": 12, "of kind a": 3, "of kind b": 9}
    sums = [Sum("all", ("x", "y")), Sum("x", ("of kind a",)), Sum("y", ("of kind b",))]
    told = suppressed(numbers, sums, BELOW)

    assert {name for name, how in told.items() if how is Shown.SHOWN} <= {"all"}


def test_what_is_too_long_to_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no other value is found in time, more is withheld, in the end all of it."""
    monkeypatch.setattr(suppression, "_MOST_TRIES", 0)
    numbers, sums = table([[3, 9], [20, 30]])

    assert {Shown.BESIDE} == set(suppressed(numbers, sums, BELOW).values())
