"""
Tables whose rows have papers: a pause, or two extensions of one clock, as lists or as JSON.

Each row has days of its own, so that few texts of JSON are the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

SEED = 8
CLOCK = "stage_1_response"
#: What the papers hold, by its key, of cases that began on some days.
Papers = dict[str, Any]
#: How often a row has a pause, and how often two extensions, in a register like those that are.
SHARE = 0.05


def a_pause(begun: Any, dice: np.random.Generator) -> Papers:  # noqa: ANN401  # an array
    """Return a pause of each case; of four, one lasts."""
    first = begun + dice.integers(0, 15, len(begun))
    last = first + dice.integers(0, 30, len(begun))
    lasts = dice.random(len(begun)) < 0.25  # noqa: PLR2004  # a share
    return {
        "of": [CLOCK] * len(begun),
        "from": pa.array(first),
        "until": pa.array(last, mask=lasts),
        "because": ["awaiting_advocate"] * len(begun),
    }


def two_extensions(begun: Any, dice: np.random.Generator) -> Papers:  # noqa: ANN401  # an array
    """Return two extensions of each case, good ones and bad ones."""
    begun = np.repeat(begun, 2)
    granted = begun + dice.integers(0, 15, len(begun))
    return {
        "of": [CLOCK] * len(begun),
        "granted_on": pa.array(granted),
        "notified_on": pa.array(granted + dice.integers(0, 3, len(begun))),
        "until": pa.array(granted + dice.integers(0, 30, len(begun))),
        "grounds": ["complexity"] * len(begun),
    }


#: The columns of papers, and what is put there.
MADE: dict[str, tuple[str, Callable[..., Papers]]] = {
    "pauses": ("a pause", a_pause),
    "extensions": ("two extensions of one clock", two_extensions),
}


def register_with_papers(table: pa.Table) -> pa.Table:
    """Return cases of which a share is paused, and a share extended twice."""
    for name in MADE:
        table = with_papers(table, name, SHARE)
    return table


def tables_with_papers(table: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    """Yield tables of which every row has the same kind of papers, with what those are."""
    bare = table.drop_columns(["extensions"])
    yield "nothing", bare
    for name, (what, _) in MADE.items():
        listed = with_papers(bare, name, 1.0)
        at = listed.column_names.index(name)
        yield what, listed
        yield f"{what}, as JSON", listed.set_column(at, name, _as_json(listed[name]))


def with_papers(table: pa.Table, name: str, share: float) -> pa.Table:
    """Return cases of which a share has papers of one kind, and the others have none of it."""
    dice = np.random.default_rng(SEED)
    has = dice.random(len(table)) < share
    _, make = MADE[name]
    parts = make(np.asarray(table["complaint_received"])[has], dice)
    held = pa.StructArray.from_arrays([pa.array(each) for each in parts.values()], list(parts))
    per_row = len(held) // int(np.count_nonzero(has))
    ends = np.append(0, np.cumsum(has * per_row)).astype(np.int32)
    papers = pa.ListArray.from_arrays(pa.array(ends), held)
    if name in table.column_names:
        table = table.drop_columns([name])
    return table.append_column(name, papers)


def _as_json(papers: Any) -> pa.Array:  # noqa: ANN401  # an array of lists
    """Return papers as text, in which what is null is left out."""
    rows = [
        [{key: value for key, value in each.items() if value is not None} for each in row]
        for row in papers.to_pylist()
    ]
    return pa.array([json.dumps(row, default=date.isoformat) for row in rows])
