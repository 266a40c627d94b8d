"""Rows of a register, made by the working day, and columns filled by how many have each value."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from io import StringIO
from itertools import chain, repeat

from complaintrules import working_days

CALENDAR = working_days("england-and-wales")
Row = dict[str, str]


def nth(year: int, quarter: int, number: int = 0) -> date:
    """Return a working day of a quarter, numbered from 0, in the year from April *year*."""
    month = 1 + (3 * quarter) % 12
    begin = date(year + (quarter == 4), month, 1)
    return CALENDAR.add(begin - timedelta(days=1), number + 1)


def after(day: date, number: int) -> date:
    """Return the working day so many later."""
    return CALENDAR.add(day, number)


def each(**numbers: int) -> Iterator[str]:
    """Yield each name as often as it is given, underlines for spaces."""
    return of({name.replace("_", " "): number for name, number in numbers.items()})


def of(numbers: Mapping[str, int]) -> Iterator[str]:
    """Yield each name as often as it is given."""
    return chain.from_iterable(repeat(name, number) for name, number in numbers.items())


def fill(rows: Iterable[Row], **columns: Iterable[str]) -> None:
    """Fill columns of rows from values, of which there must be as many as rows."""
    rows = list(rows)
    for name, values in columns.items():
        for row, value in zip(rows, values, strict=True):
            row[name] = value


def written(rows: Iterable[Row], prefix: str) -> str:
    """Return rows as CSV, each with an invented reference."""
    numbered = [{"reference": f"{prefix}-{n:04}"} | row for n, row in enumerate(rows, 1)]
    columns = list(dict.fromkeys(name for row in numbered for name in row))
    file = StringIO()
    table = csv.DictWriter(file, columns, lineterminator="\n")
    table.writeheader()
    table.writerows(numbered)
    return file.getvalue()
