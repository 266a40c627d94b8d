"""Charts drawn from what tables show."""

from __future__ import annotations

import pytest

from complaintrules.annual_report.charts import drawn
from complaintrules.annual_report.contents import Chart
from complaintrules.annual_report.model import Cell, Row, Table, Tone
from complaintrules.annual_report.tables import Layout
from complaintrules.timeline.picture import Box, Picture, Role, Words

LAYOUT = Layout("Caption", "Heading", (), ())
COLUMNS = ("Within 10 working days", "Later, within 20 working days", "Late", "Answered")


def shown(number: int) -> Cell:
    """Return a cell with a number."""
    return Cell(str(number), number=number)


HIDDEN = Cell("fewer than 5", Tone.WITHHELD)


def picture(*rows: Row, stacked: bool = True, target: float | None = None) -> Picture:
    """Return a chart of a table."""
    table = Table("Caption", "Heading", COLUMNS, rows)
    columns = (0, 1, 2)
    chart = Chart("Title", LAYOUT, columns, stacked, target=target, with_total=stacked)
    return drawn(chart, table)


def row(label: str, *cells: Cell, is_total: bool = False) -> Row:
    """Return a row of a table."""
    return Row(label, cells, is_total)


def boxes(drawing: Picture, role: Role) -> list[float]:
    """Return how long the boxes of a role are, legend left out."""
    return [each.width for each in drawing.parts if isinstance(each, Box) and each.role is role][1:]


def words(drawing: Picture) -> list[str]:
    """Return the words of a chart."""
    return [each.text for each in drawing.parts if isinstance(each, Words)]


def test_shares_of_a_whole() -> None:
    """Each part is as long as its share."""
    drawing = picture(row("Q1", shown(10), shown(5), shown(5), shown(20)))
    (inside,), (later,), (late,) = (
        boxes(drawing, role) for role in (Role.DONE, Role.BESIDE, Role.LATE)
    )

    assert inside == 2 * later == 2 * late
    assert ["10", "5", "5"] == [each for each in words(drawing) if each.isdecimal()]
    assert "Q1: Within 10 working days 10, Later, within 20 working days 5, Late 5." == drawing.text


def test_a_bar_too_short_for_its_number() -> None:
    """It has none, for the table has it."""
    drawing = picture(row("Q1", shown(9_999), shown(1), shown(0), shown(10_000)))

    assert ["9999"] == [each for each in words(drawing) if each.isdecimal()]


def test_what_is_withheld_has_no_length_of_its_own() -> None:
    """Withheld parts are drawn as one, as long as the rest of the whole that the table shows."""
    one = picture(row("Q1", shown(10), HIDDEN, HIDDEN, shown(16)))
    (inside,) = boxes(one, Role.DONE)
    (rest,) = [
        each.width for each in one.parts if isinstance(each, Box) and each.role is Role.PAUSE
    ]

    assert pytest.approx(10 / 6) == inside / rest
    assert [] == boxes(one, Role.LATE)
    assert "withheld" in words(one)


def test_a_whole_that_is_withheld_or_nothing() -> None:
    """Then words stand in the place of a bar."""
    drawing = picture(
        row("Q1", HIDDEN, HIDDEN, HIDDEN, HIDDEN), row("Q2", *[shown(0)] * 4), target=85
    )

    assert {"withheld", "none"} <= set(words(drawing))
    assert [] == boxes(drawing, Role.DONE)


def test_a_target_has_its_line() -> None:
    """It says what is aimed at, and no other mark is drawn over its words."""
    drawing = picture(row("Year", *[shown(1)] * 3, shown(3), is_total=True), target=80)

    assert "target 80 %" in words(drawing)
    assert "75 %" not in words(drawing)
    assert "50 %" in words(drawing)


def test_bars_side_by_side() -> None:
    """Each bar is as long as its number and carries it; a withheld one has its words alone."""
    cells = (shown(40), HIDDEN, shown(20), shown(0))
    drawing = picture(row("Q1", *cells), row("Year", *cells, is_total=True), stacked=False)

    assert boxes(drawing, Role.DONE) == [2 * each for each in boxes(drawing, Role.LATE)]
    assert [] == boxes(drawing, Role.BESIDE)
    assert {"40", "20", "fewer than 5"} <= set(words(drawing))
    assert "Year" not in words(drawing)


def test_nothing_to_draw() -> None:
    """A chart without rows, or of nothing but zeros, is drawn all the same."""
    assert picture(stacked=False).height > 0
    assert picture(row("Q1", *[shown(0)] * 4), stacked=False).height > 0


def test_many_columns_and_long_labels() -> None:
    """A legend takes more lines, and a long label two."""
    columns = tuple(f"Outcome number {number} of several" for number in range(9))
    rows = (Row("A label that is too long for one line of it", (shown(1),) * 9),)
    table = Table("Caption", "Heading", columns, rows)
    drawing = drawn(Chart("Title", LAYOUT, tuple(range(9)), is_stacked=True), table)
    heights = {each.y for each in drawing.parts if isinstance(each, Box) and each.height == 13}

    assert len(heights) > 1
    assert "A label that is too long" in words(drawing)


def test_two_ways_to_keep_a_limit() -> None:
    """Without an extension there is in time and late."""
    table = Table("C", "H", ("Within 15 working days", "Late"), (row("Q1", shown(3), shown(1)),))
    drawing = drawn(Chart("Title", LAYOUT, (0, 1), is_stacked=False), table)
    (inside,), (late,) = boxes(drawing, Role.DONE), boxes(drawing, Role.LATE)

    assert inside == 3 * late
