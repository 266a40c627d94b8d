"""A report put together, and what it does not tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from statistics import mean, median

import pytest

from complaintrules.annual_report import building
from complaintrules.annual_report.building import Wishes, report_of, statistic
from complaintrules.annual_report.contents import Counts
from complaintrules.annual_report.counting import Figure
from complaintrules.annual_report.model import Cell, Report, Table, Tone
from complaintrules.annual_report.suppression import Shown, Sum, suppressed
from complaintrules.annual_report.tables import Statistic
from complaintrules.procedure import Procedure
from tests.yearly import ROWS, asked, stage_1


@pytest.fixture(scope="module")
def counts(procedure: Procedure, tmp_path_factory: pytest.TempPathFactory) -> Counts:
    """Return what is counted in a register."""
    return asked(tmp_path_factory.mktemp("register"), ROWS, procedure).counts


def cells(report: Report) -> list[Cell]:
    """Return every cell of a report."""
    tables = [table for section in report.sections for table in section.tables]
    return [cell for table in tables for row in table.rows for cell in row.cells]


def table_of(report: Report, caption: str) -> Table:
    """Return the table of that caption."""
    tables = {table.caption: table for each in report.sections for table in each.tables}
    return tables[caption]


def said(table: Table) -> dict[str, list[str]]:
    """Return what a table says, by its rows."""
    return {row.label: [cell.says for cell in row.cells] for row in table.rows}


def test_every_figure_shown_is_that_of_its_name(counts: Counts) -> None:
    """What a cell says is what the figure of its name counts; where it is withheld it says so."""
    for below in (0, 5):
        for cell in cells(report_of(counts, Wishes(suppress_below=below))):
            if not cell.figure or cell.figure.startswith("days_taken"):
                continue
            number = counts.ledger.value(Figure.parse(cell.figure))
            expected = number if cell.tone is Tone.NUMBER else None

            assert expected == cell.number
            assert not (below and cell.tone is Tone.NUMBER and 0 < number < below)
            if cell.says == "fewer than 5":
                assert 0 < number < below


def test_without_suppression_everything_is_told(counts: Counts) -> None:
    """Nothing is withheld, and the report says that it is for inside use."""
    report = report_of(counts, Wishes(suppress_below=0))

    assert not [cell for cell in cells(report) if cell.tone is Tone.WITHHELD]
    assert [says for says in report.sections[-1].says if "inside use" in says]


def test_one_number_has_one_fate(counts: Counts) -> None:
    """A figure that is withheld in one table is withheld in all."""
    told: dict[str, set[str]] = {}
    for cell in cells(report_of(counts, Wishes())):
        if cell.figure and not cell.figure.startswith("days_taken"):
            told.setdefault(cell.figure, set()).add(cell.says)

    assert [] == [figure for figure, says in told.items() if len(says) > 1]


def test_shares_days_and_targets(counts: Counts) -> None:
    """Days are those of the calendar; nine working days or ten in April are all in time."""
    wishes = Wishes(target=50, suppress_below=0)
    caption = "Stage 1: share in time and days taken, 2022-23"
    told = said(table_of(report_of(counts, wishes), caption))
    calendar = counts.procedures[0].working_day.calendar
    april = [row for row in ROWS if row["complaint_received"].startswith("2022-04")]
    days = [
        calendar.count(*(date.fromisoformat(row[name]) for name in list(row)[:2])) for row in april
    ]

    assert {8, 9, 10} >= set(days)
    assert told["Q1 (April to June)"] == [
        *("100.0", "100.0", f"{mean(days):.1f}", f"{median(days):.1f}"),
        "met by 50.0 points",
    ]
    assert ["0.0", "0.0"] == told["Q2 (July to September)"][:2]
    assert "50.0 points short" == told["Q2 (July to September)"][-1]
    assert ["\N{EN DASH}"] * 5 == told["Q3 (October to December)"]


def test_a_target_that_is_just_met(procedure: Procedure, tmp_path: Path) -> None:
    """A share that is the target's own meets it."""
    rows = [stage_1("2022-04-01", "2022-04-08")] * 2
    report = report_of(
        asked(tmp_path, rows, procedure).counts, Wishes(target=100, suppress_below=0)
    )
    told = said(table_of(report, "Stage 1: share in time and days taken, 2022-23"))

    assert "met" == told["Year 2022-23"][-1]


def test_withheld_shares_and_days(procedure: Procedure, tmp_path: Path) -> None:
    """What is said of few answers is withheld with their number."""
    rows = [stage_1("2022-04-01", "2022-04-08")] * 2
    report = report_of(asked(tmp_path, rows, procedure).counts, Wishes(target=85))
    told = said(table_of(report, "Stage 1: share in time and days taken, 2022-23"))

    assert {"Year 2022-23": ["withheld"] * 5} == told


def test_what_stands_at_its_head_and_end(procedure: Procedure, tmp_path: Path) -> None:
    """Whose report it is, and how many rows are in no figure, with the first reasons."""
    rows = [stage_1("2022-04-01"), *(stage_1("soon") for _ in range(25))]
    report = report_of(asked(tmp_path, rows, procedure).counts, Wishes("Example Council"))
    end = report.sections[-1].says

    assert "Complaints 2022-23: annual report, Example Council" == report.title
    assert "25 of 26 rows of the register could not be read" in report.says[-1]
    assert 20 == len([says for says in end if says.startswith("Left out: row ")])
    assert "Only the first 20 reasons are listed." in end


def test_columns_that_are_not_used(procedure: Procedure, tmp_path: Path) -> None:
    """A column whose name is not one of those counted by is named, for it may be mistyped."""
    rows = [stage_1("2022-04-01", stage_1_outcomes="upheld", kind="statutory", team="North")]
    report = report_of(asked(tmp_path, rows, procedure).counts, Wishes())

    assert (
        "Columns by which nothing is counted: stage_1_outcomes, team." in report.sections[-1].says
    )


@pytest.mark.parametrize(
    ("days", "average", "middle"),
    [({"3": 1}, 3, 3), ({"3": 1, "4": 1}, 3.5, 3.5), ({"1": 2, "10": 1, "100": 2}, 42.4, 10)],
)
def test_averages_and_medians(days: dict[str, int], average: float, middle: float) -> None:
    """Both come from how often there is each number of days."""
    assert average == statistic(Statistic.AVERAGE, Counter(days))
    assert middle == statistic(Statistic.MEDIAN, Counter(days))


def test_everything_that_adds_up_is_known_to(
    counts: Counts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No total stands beside all its parts without what withholds numbers knowing of it."""
    known: list[Sum] = []
    numbers: dict[str, int] = {}

    def noted(given: dict[str, int], sums: Iterable[Sum], below: int) -> Mapping[str, Shown]:
        known.extend(sums)
        numbers.update(given)
        return suppressed(given, known, below)

    monkeypatch.setattr(building, "suppressed", noted)
    report_of(counts, Wishes())
    figures = [Figure.parse(name) for name in numbers]
    told = {(each.total, frozenset(each.parts)) for each in known}
    for total in figures:
        for place, value in enumerate(total.values):
            same = [each for each in figures if len(each.values) == len(total.values)]
            parts = [each for each in same if each.where(place, value) == total != each]
            overlap = any("|" in each.values[place] for each in parts)
            added_up = sum(numbers[str(each)] for each in parts)
            if value == "*" and parts and not overlap and added_up == numbers[str(total)]:
                names = frozenset(map(str, parts))

                assert _follows(str(total), names, told), (total, names)


def _follows(total: str, parts: frozenset[str], told: set[tuple[str, frozenset[str]]]) -> bool:
    """Return whether parts are known to add up to a total, at once or in steps."""
    waiting = [each for name, each in told if name == total]
    for each in waiting:
        if each == parts:
            return True
        for name in each:
            waiting += [(each - {name}) | more for part, more in told if part == name]
            if len(waiting) > 5_000:
                return False
    return False
