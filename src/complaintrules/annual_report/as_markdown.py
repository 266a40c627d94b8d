"""
A report as Markdown: its sentences and its tables.

Knows the marks of Markdown. Knows nothing of figures. Charts are left out, for all that they show
stands in the tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaintrules.annual_report.model import Report, Table

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def to_markdown(report: Report) -> str:
    """Return the report as Markdown."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    """Yield the lines."""
    yield f"# {_plain(report.title)}"
    for says in report.says:
        yield from ("", _plain(says))
    for section in report.sections:
        yield from ("", f"## {_plain(section.title)}")
        for says in section.says:
            yield from ("", _plain(says))
        for table in section.tables:
            yield from _table(table)


def _table(table: Table) -> Iterator[str]:
    """Yield the lines of a table."""
    yield from ("", f"### {_plain(table.caption)}", "")
    yield _row((table.heading, *table.columns))
    yield _row(("---", *("--:" for _ in table.columns)), plain=False)
    for row in table.rows:
        label = f"**{_plain(row.label)}**" if row.is_total else _plain(row.label)
        yield _row((label, *(_plain(cell.says) for cell in row.cells)), plain=False)
    for note in table.notes:
        yield from ("", _plain(note))


def _row(cells: tuple[str, ...], *, plain: bool = True) -> str:
    """Return one row of a table."""
    written = map(_plain, cells) if plain else cells
    return f"| {' | '.join(written)} |"


def _plain(text: str) -> str:
    """Return a text in which nothing is a mark."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
