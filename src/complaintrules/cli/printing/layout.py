"""
Lines, labels and tables: laid out for a terminal, one record a line when piped.

Knows terminals and pipes. Knows nothing of what is told.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import IO

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

Cell = str | Text

#: Wide enough that nothing is folded when the output is piped.
_PIPED_WIDTH = 100_000


def in_terminal(stream: IO[str]) -> bool:
    """Return whether a person reads what goes to *stream*, and not a program."""
    return stream.isatty()


def console() -> Console:
    """Return where output goes; without colour, boxes or folding when it is piped."""
    terminal = in_terminal(sys.stdout)
    return Console(
        file=sys.stdout,
        force_terminal=terminal,
        color_system="auto" if terminal else None,
        width=None if terminal else _PIPED_WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
    )


def echo(text: str, *, bold: bool = False, err: bool = False) -> None:
    """Print text whose lines a terminal folds between words, and a pipe not at all."""
    stream = sys.stderr if err else sys.stdout
    if in_terminal(stream):
        width = Console(file=stream).width
        text = "\n".join(_folded(line, width) for line in text.split("\n"))
    if bold:
        console().print(text, style="bold", soft_wrap=True)
    else:
        click.echo(text, err=err)


def _folded(line: str, width: int) -> str:
    """Return a line folded at *width*, what follows standing a little further in."""
    further = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.fill(
        line, width, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    )


def print_json(value: object) -> None:
    """Print plain values as JSON; a pipe gets ASCII, which no code page can garble."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=not in_terminal(sys.stdout)))


def counted(number: int, thing: str) -> str:
    """
    Return a number of things.

        >>> counted(1, "fault"), counted(2, "fault")
        ('1 fault', '2 faults')
    """
    return f"{number} {thing}{'' if number == 1 else 's'}"


def print_table(
    out: Console, headings: Sequence[str], rows: Sequence[Sequence[Cell]], *, title: str = ""
) -> None:
    """Print rows under headings and an empty line, or nothing where there are none."""
    if not rows:
        return
    if title:
        echo(title, bold=True)
    table = Table(
        box=box.SIMPLE_HEAD if out.is_terminal else None,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1 if out.is_terminal else 2, 0, 0),
        header_style="bold",
    )
    for number, heading in enumerate(headings):
        table.add_column(heading, overflow="fold", no_wrap=number == 0)
    for row in rows:
        table.add_row(*(cell or "-" for cell in row))
    _show(out, table)


def print_entries(out: Console, entries: Iterable[tuple[str, Cell]]) -> None:
    """Print labels with what each says and an empty line, or nothing where there are none."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for label, says in entries:
        grid.add_row(label, says)
    if grid.row_count:
        _show(out, grid)


def _show(out: Console, table: Table) -> None:
    """Print a table without spaces at the ends of its lines, and an empty line."""
    with out.capture() as captured:
        out.print(table)
    for line in captured.get().split("\n"):
        click.echo(line.rstrip())
