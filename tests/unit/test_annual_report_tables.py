"""Tables of figures laid out, with what adds up to what."""

from __future__ import annotations

from collections import Counter

import numpy as np

from complaintrules.annual_report.counting import ALL, Dimension, Entry, Figure, Ledger
from complaintrules.annual_report.suppression import Sum
from complaintrules.annual_report.tables import (
    Axis,
    Count,
    DaysTaken,
    Layout,
    Line,
    Share,
    Statistic,
    Values,
    Words,
    crossed,
    either,
    with_shares,
)

BASE = Figure("n", (ALL, ALL))
DOWN = Axis(0, (("x", "X"), ("y", "Y")), "All")
ACROSS = Axis(1, (("a", "A"), ("b", "B")))


def test_a_table_by_two_dimensions() -> None:
    """Each cell has its figure, the last row the totals."""
    layout = crossed("Caption", "Heading", BASE, DOWN, ACROSS)

    assert ("A", "B") == layout.columns
    assert ["X", "Y", "All"] == [line.label for line in layout.lines]
    assert [False, False, True] == [line.is_total for line in layout.lines]
    assert ["n/x/a", "n/x/b", "n/y/a", "n/y/b", "n/*/a", "n/*/b"] == list(
        map(str, layout.figures())
    )
    assert (Sum("n/*/a", ("n/x/a", "n/y/a")), Sum("n/*/b", ("n/x/b", "n/y/b"))) == layout.sums


def test_a_table_without_totals() -> None:
    """Nothing adds up where nothing is a total, or where there is nothing to add."""
    plain = crossed("Caption", "Heading", BASE, ACROSS, Axis(0, (), "Year"))

    assert () == plain.sums
    assert [False, False] == [line.is_total for line in plain.lines]


def test_shares_beside_counts() -> None:
    """Each count has its share of the last row's beside it."""
    layout = with_shares(crossed("Caption", "Heading", BASE, DOWN, ACROSS))

    assert ("A", "A, %", "B", "B, %") == layout.columns
    assert Share(Figure("n", ("y", "a")), Figure("n", (ALL, "a"))) == layout.lines[1].cells[1]


def test_figures_behind_all_kinds_of_cells() -> None:
    """Shares rest on two counts, days on the answers that they are of."""
    part, whole = Figure("n", ("x", "a")), BASE
    share = Share(part, whole)
    days = DaysTaken(Statistic.MEDIAN, Figure("d", (ALL,)), whole)
    cells = (Count(part), share, Words(share, 85.0), days)
    layout = Layout("Caption", "Heading", ("",) * 4, (Line("label", cells),))

    assert Counter({str(part): 3, str(whole): 3}) == Counter(map(str, layout.figures()))


def test_either_of_several() -> None:
    """A figure may be of several values together."""
    assert "n/x|y/*" == str(either(BASE, 0, ("x", "y")))


def test_the_order_of_values() -> None:
    """Usual ones first, then those with most cases, some last of all."""
    ledger = Ledger()
    labels = ["many", "few", "last", "usual"]
    codes = np.array([0, 0, 0, 1, 2, 2, 2, 2, 3])
    ledger.add(Entry("n", (Dimension(codes, labels),), np.ones(9, np.bool_)))
    figures = [Figure("n", (ALL,))] * 2

    assert ("usual", "many", "few", "last") == Values(ledger, ("usual",), ("last",)).of(figures, 0)
