"""Papers in columns, as lists or as JSON: those that can be read, and rows left to themselves."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.bulk.granted import EXTENSION
from complaintrules.bulk.papers import PaperKind, PaperReader, Papers
from complaintrules.bulk.paused import PAUSE
from complaintrules.bulk.values import Kept, read_day
from complaintrules.procedure import Procedure
from tests.tables import PAPERS

CLOCK = "stage_1_response"
GIVEN, TOLD, UNTIL = date(2026, 11, 13), date(2026, 11, 16), date(2026, 11, 30)
ON = date(2026, 12, 31)
GOOD: dict[str, Any] = {"of": CLOCK, "granted_on": GIVEN, "notified_on": TOLD, "until": UNTIL}
PAUSED: dict[str, Any] = {"of": CLOCK, "from": GIVEN, "because": "awaiting_advocate"}


def read(procedure: Procedure, kind: PaperKind, column: Any, on: date = ON) -> Papers:
    """Return the papers in a column."""
    return PaperReader(procedure, kind, on.toordinal(), Kept(read_day)).read(column)


def extensions(procedure: Procedure, *rows: Any) -> Papers:
    """Return the extensions of some rows."""
    return read(procedure, EXTENSION, pa.array(rows, PAPERS["extensions"]))


def test_in_order(procedure: Procedure) -> None:
    """Papers come in the order of rows, of their first days, and as they are written."""
    rows = [[GOOD, {**GOOD, "granted_on": date(2026, 11, 10)}], None, [], [GOOD, GOOD]]
    papers = extensions(procedure, *rows)

    assert [0, 0, 3, 3] == papers.row.tolist()
    assert [10, 13, 13, 13] == [
        date.fromordinal(day).day for day in papers.days["granted_on"].tolist()
    ]
    assert [False] * 4 == papers.odd.tolist()


def test_of_a_clock(procedure: Procedure) -> None:
    """Each clock has its own."""
    papers = extensions(procedure, [GOOD], [{**GOOD, "of": "stage_2_response"}, GOOD])

    assert [0, 1] == papers.of(procedure.deadline(CLOCK)).row.tolist()
    assert [1] == papers.of(procedure.deadline("stage_2_response")).row.tolist()


def test_what_is_not_known_yet(procedure: Procedure) -> None:
    """A paper is known from its first day on."""
    column = pa.array([[GOOD]], PAPERS["extensions"])

    assert [0] == read(procedure, EXTENSION, column, GIVEN).row.tolist()
    assert [] == read(procedure, EXTENSION, column, date(2026, 11, 12)).row.tolist()


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        (EXTENSION, [None]),
        (EXTENSION, [{**GOOD, "of": "no_clock"}]),
        (EXTENSION, [{**GOOD, "of": None}]),
        (EXTENSION, [{**GOOD, "granted_on": None}]),
        (EXTENSION, [{**GOOD, "until": None}]),
        (EXTENSION, [{**GOOD, "until": date(2026, 11, 1)}]),
        (EXTENSION, [GOOD, {**GOOD, "grounds": "No!"}]),
        (PAUSE, [{**PAUSED, "from": None}]),
        (PAUSE, [{**PAUSED, "until": date(2026, 11, 12)}]),
        (PAUSE, [{**PAUSED, "because": "No!"}]),
    ],
)
def test_odd_rows(procedure: Procedure, kind: PaperKind, row: list[Any]) -> None:
    """What is a fault is left to its row, and is not among the papers."""
    good = {EXTENSION: GOOD, PAUSE: PAUSED}[kind]
    papers = read(procedure, kind, pa.array([[good], row], PAPERS[kind.name]))

    assert [False, True] == papers.odd.tolist()
    assert [0, *[1] * (len(row) - 1)] == papers.row.tolist()


@pytest.mark.parametrize(("papers", "odd"), [(100, False), (101, True)])
def test_very_many(procedure: Procedure, papers: int, *, odd: bool) -> None:
    """Whether a case may have so many papers is for the row to say."""
    found = read(procedure, PAUSE, pa.array([[PAUSED] * papers, [PAUSED]], PAPERS["pauses"]))

    assert [odd, False] == found.odd.tolist()
    assert [0] * papers * (not odd) + [1] == found.row.tolist()


def test_columns_with_less(procedure: Procedure) -> None:
    """Keys that no paper has need no column, and a null may hide something."""
    fields = [pa.array(values) for values in ([CLOCK] * 2, [GIVEN] * 2, [UNTIL] * 2)]
    held = pa.StructArray.from_arrays(fields, ["of", "granted_on", "until"])
    hidden = pa.ListArray.from_arrays(pa.array([0, 1, 2]), held, mask=pa.array([True, False]))
    papers = read(procedure, EXTENSION, hidden)

    assert [1] == papers.row.tolist()
    assert [0] == papers.days["notified_on"].tolist()
    assert [] == read(procedure, EXTENSION, pa.nulls(2)).row.tolist()


def test_text_days(procedure: Procedure) -> None:
    """Days may be text here too, and a text that is no day is left to the row."""
    type_ = pa.list_(pa.struct(dict.fromkeys(("of", "granted_on", "until"), pa.string())))
    paper: Any = partial(dict, of=CLOCK, granted_on="2026-11-13")
    rows = [[paper(until="2026-11-30")], [paper(until="soon")]]
    papers = read(procedure, EXTENSION, pa.array(rows, type_))

    assert [UNTIL.toordinal()] == papers.days["until"].tolist()
    assert [False, True] == papers.odd.tolist()


WRITTEN = json.dumps([PAUSED], default=str)


@pytest.mark.parametrize(
    ("text", "rows", "odd"),
    [
        (WRITTEN, 1, False),
        (f" {WRITTEN}\n", 1, False),
        (json.dumps([{**PAUSED, "until": None}] * 2, default=str), 2, False),
        ("[]", 0, False),
        ("null", 0, True),
        ("", 0, True),
        ("soon", 0, True),
        ("{}", 0, True),
        ("[null]", 0, True),
        ("[[]]", 0, True),
        ("[" * 9_999, 0, True),
        ('[{"of": 1}]', 0, True),
        ('[{"why": "x"}]', 0, True),
        # Which of the two counts is for the row to say.
        (WRITTEN.replace("{", '{"of": "x", '), 0, True),
        # A text may not end its line and begin another.
        ('[]} {"it": []', 0, True),
        ('[]}\n{"it": []', 0, True),
        (f'{WRITTEN}, "it": []', 0, True),
        # An array of texts cannot hold half a character.
        (WRITTEN.replace("awaiting", "\\ud800"), 0, True),
    ],
)
def test_json(procedure: Procedure, text: str, rows: int, *, odd: bool) -> None:
    """A text holds the papers that it writes as JSON, whatever stands beside it."""
    column = pa.array([WRITTEN, None, text, WRITTEN, "[]"])
    for each in (column, column.dictionary_encode(), column.cast(pa.large_string())):
        papers = read(procedure, PAUSE, each)

        assert [0, *[2] * rows, 3] == papers.row.tolist()
        assert [False, False, odd, False, False] == papers.odd.tolist()
