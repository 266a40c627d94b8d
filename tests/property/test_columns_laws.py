"""The column engine and the row engine agree on every cell, whatever stands in a table."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from complaintrules.bulk import assess_table, next_deadlines
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.testing import case_mappings
from tests.tables import Plain, answer_by_itself, plausible, table_of

EVERY_KIND = Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml"
CODE = re.compile(r"\bCR[0-9]{3}\b")
#: A row that makes a table slow, but not the only one in it, is worth as much as a plain one.
MOST_ROWS = 8
#: So many plausible rows of each procedure.
ROWS = 300


def plain(case: Plain) -> Plain:
    """Return a case without what the columns leave to the rows."""
    first = {name: {name: day} for each in reversed(case["events"]) for name, day in each.items()}
    extensions = {each["of"]: each for each in case["extensions"]}
    return {
        "events": list(first.values()),
        "facts": case["facts"],
        "extensions": list(extensions.values()),
    }


@st.composite
def spoilt(draw: st.DrawFn, case: Plain, procedure: Procedure) -> Plain:
    """Draw a case with something wrong in it."""
    events, facts = list(procedure.vocabulary.events), list(procedure.vocabulary.facts)
    day = date(2026, 11, 2)
    of = draw(st.sampled_from(procedure.deadline_ids))
    wrong: Any = draw(
        st.sampled_from(
            [
                {"events": [*case["events"], {draw(st.sampled_from(events)): "2026-02-30"}]},
                {"events": [*case["events"], *[{draw(st.sampled_from(events)): day}] * 2]},
                {"facts": {**case["facts"], draw(st.sampled_from(facts)): "whatever"}},
                {"extensions": [{"of": "no_clock", "granted_on": day, "until": day}]},
                {"extensions": [{"of": of, "granted_on": day, "until": day - timedelta(1)}]},
                {"extensions": [{"of": of, "granted_on": day}]},
                {"extensions": [{"of": of, "granted_on": day, "until": day, "grounds": "No!"}]},
                {"readings": {"no_rule": "no_reading"}},
            ]
        )
    )
    return {**case, **wrong}


@st.composite
def tables(draw: st.DrawFn, procedure: Procedure) -> tuple[list[Plain], date, int]:
    """Draw the cases of a table, the day of the judgement, and a seed for how it is written."""
    cases: list[Plain] = draw(st.lists(case_mappings(procedure), min_size=1, max_size=MOST_ROWS))
    ways = draw(
        st.lists(
            st.sampled_from([plain, plain, plain, dict]), min_size=len(cases), max_size=len(cases)
        )
    )
    rows = [case if way is dict else plain(case) for way, case in zip(ways, cases, strict=True)]
    if draw(st.booleans()):
        rows.append(draw(spoilt(rows[0], procedure)))
    days = [
        day
        for row in rows
        for each in row["events"]
        for day in each.values()
        if isinstance(day, date)
    ]
    on = draw(st.sampled_from(days or [date(2026, 12, 21)])) + timedelta(
        draw(st.sampled_from([0, 1]) | st.integers(-10, 60))
    )
    return rows, on, draw(st.integers(0, 2**32))


def agree(procedure: Procedure, drawn: tuple[list[Plain], date, int], *, projected: bool) -> None:
    """Hold each cell of a table's answers against what the row engine says of its case."""
    rows, on, seed = drawn
    dice = Random(seed)
    table = table_of(rows, procedure, lambda: dice.random() < 0.5)
    answers = assess_table(table, procedure, on=on, projected=projected).to_pylist()
    nexts = next_deadlines(table, procedure, on=on, projected=projected).to_pylist()
    expected = [answer_by_itself(row, procedure, on, projected=projected) for row in rows]
    for number, (want, got, brief) in enumerate(zip(expected, answers, nexts, strict=True)):
        assert str(number) == got.pop("reference")
        assert {
            "reference": str(number),
            **{name: got[name] for name in brief if name != "reference"},
        } == brief
        found = sorted(CODE.findall(got.pop("error") or ""))
        wrong = want.pop("error")
        assert wrong == found
        assert dict.fromkeys(got, None) | want == got
        event("a row with faults" if wrong else "a row without")


SHIPPED = [each.id for each in procedures()]


@pytest.mark.parametrize("name", [*SHIPPED, str(EVERY_KIND)], ids=lambda name: Path(name).stem)
def test_columns_agree_with_rows(name: str) -> None:
    """Each cell is what the row engine says, of good rows and bad ones."""
    procedure = load_procedure(name)

    @settings(max_examples=max(settings().max_examples // 8, 1))
    @given(drawn=tables(procedure), projected=st.booleans())
    def agreement(drawn: tuple[list[Plain], date, int], projected: bool) -> None:  # noqa: FBT001
        agree(procedure, drawn, projected=projected)

    agreement()


@pytest.mark.parametrize("name", [*SHIPPED, str(EVERY_KIND)], ids=lambda name: Path(name).stem)
def test_columns_agree_on_many_plausible_rows(name: str, counted: list[str]) -> None:
    """The plan carries most rows of a plausible table, and each cell is the row engine's."""
    procedure = load_procedure(name)
    dice = Random(name)
    around = date(2024, 5, 20)
    rows = [plausible(procedure, dice, around) for _ in range(ROWS)]
    on = around + timedelta(30)
    table = table_of(rows, procedure, lambda: False)
    answers = assess_table(table, procedure, on=on).to_pylist()

    for row, got in zip(rows, answers, strict=True):
        want = answer_by_itself(row, procedure, on)
        assert want | {"error": None, "reference": got["reference"]} == got
    counted.append(f"{procedure.id}: {ROWS} plausible rows agree")
