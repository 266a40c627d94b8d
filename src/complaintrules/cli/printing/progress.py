"""
How far a long run is, told in a terminal.

Knows terminals. Knows nothing of what runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from complaintrules.cli.printing import layout

if TYPE_CHECKING:
    from complaintrules.bulk import Tally


@contextmanager
def progress_of(what: str) -> Iterator[Any]:
    """Give what tells how far a run is; nobody is told where no person watches."""
    if not layout.in_terminal(sys.stderr):
        yield None
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[cases]:,} cases"),
        TimeRemainingColumn(),
    )
    console = Console(file=sys.stderr, force_terminal=True)
    with Progress(*columns, console=console) as bar:
        task = bar.add_task(what, total=1.0, cases=0)

        def told(tally: Tally) -> None:
            """Move the bar on."""
            bar.update(task, completed=tally.share, cases=tally.cases)

        yield told
