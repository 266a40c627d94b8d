"""Counts by what cases have in common."""

from __future__ import annotations

import numpy as np
import pytest

from complaintrules.annual_report.counting import Dimension, Entry, Figure, Ledger

STAGES = Dimension(np.array([0, 0, 1, 1]), ["one", "two"])
KINDS = Dimension(np.array([0, 1, 1, 1]), ["a", "b"])
ALL_ROWS = np.array([True, True, True, True])
ENTRY = Entry("received", (STAGES, KINDS), ALL_ROWS)


def value(name: str, *entries: Entry) -> int:
    """Return a figure of some entries."""
    ledger = Ledger()
    for entry in entries:
        ledger.add(entry)
    return ledger.value(Figure.parse(name))


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("received/one/a", 1),
        ("received/two/b", 2),
        ("received/*/b", 3),
        ("received/*/a|b", 4),
        ("received/two/a", 0),
        ("received/*", 0),
        ("sent/*/*", 0),
    ],
)
def test_figures(figure: str, expected: int) -> None:
    """A figure takes in the cases that have its values; a star is any."""
    assert expected == value(figure, ENTRY)


def test_more_entries_add_up() -> None:
    """What is counted again is added, and rows that are left out are not."""
    some = Entry("received", (STAGES, KINDS), np.array([True, False, False, False]))
    none = Entry("received", (STAGES, KINDS), ~ALL_ROWS)

    assert 2 == value("received/one/a", ENTRY, some, none)


def test_weights() -> None:
    """A row may count more than once, or not at all."""
    weighted = Entry("elements", (STAGES, KINDS), ALL_ROWS, np.array([3, 0, 2, 1]))

    assert 6 == value("elements/*/*", weighted)
    assert 0 == value("elements/one/b", weighted)


def test_ranges_of_numbers() -> None:
    """Of numbers a range is meant by its first and its last."""
    days = Entry(
        "days", (Dimension(np.array([0, 1, 2, 3]), ["3", "10", "11", "late..never"]),), ALL_ROWS
    )

    assert 2 == value("days/0..10", days)
    assert 1 == value("days/11..12", days)
    assert 1 == value("days/late..never", days)


def test_leaves() -> None:
    """Each row is in one narrowest figure, which takes it in."""
    leaves = list(Entry("received", (STAGES, KINDS), np.array([True, True, False, True])).leaves())

    assert [0, 1, 3] == [row for row, _ in leaves]
    assert ["received/one/a", "received/one/b", "received/two/b"] == [str(f) for _, f in leaves]


def test_spread() -> None:
    """A figure is taken apart by one of its dimensions."""
    ledger = Ledger()
    ledger.add(ENTRY)

    assert {"a": 1, "b": 3} == ledger.spread(Figure.parse("received/*/*"), 1)
    assert {} == ledger.spread(Figure.parse("sent/*/*"), 1)
    assert "received/one/b" == str(Figure.parse("received/one/*").where(1, "b"))
