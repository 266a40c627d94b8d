"""The column engine and the row engine agree on every cell, whatever stands in a table."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from complaintrules.assessment import Assessment
from complaintrules.bulk import assess_table, next_deadlines
from complaintrules.bulk.measuring import Measurer
from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import columns_of
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.statuses import STATUSES
from complaintrules.testing import case_mappings
from tests.tables import Plain, answer_by_itself, crowded, plausible, table_of

EVERY_KIND = Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml"
CODE = re.compile(r"\bCR[0-9]{3}\b")
#: A row that makes a table slow, but not the only one in it, is worth as much as a plain one.
MOST_ROWS = 8
#: So many rows of each procedure, plausible ones and such with pauses and extensions.
ROWS, CROWDED = 200, 100
MEASURED = ("started_on", "due_by", "due_by_unextended", "extendable_to", "completed_on")


def plain(case: Plain) -> Plain:
    """Return a case without what the columns leave to the rows."""
    first = {name: {name: day} for each in reversed(case["events"]) for name, day in each.items()}
    parts = ("facts", "extensions", "pauses")
    return {"events": list(first.values()), **{part: case[part] for part in parts}}


@st.composite
def papers(draw: st.DrawFn, case: Plain, procedure: Procedure) -> Plain:
    """Draw a case with pauses of all shapes, and with extensions, of one clock or of two."""
    days = [day for each in case["events"] for day in each.values()] or [date(2026, 11, 2)]
    begun = draw(st.sampled_from(days))
    around = st.integers(-20, 60).map(lambda number: begun + timedelta(number))
    length = st.sampled_from([0, 1, 2]) | st.integers(0, 30)
    clocks = procedure.deadlines
    pausable = [rule for rule in clocks if rule.pauses] or [*clocks]
    extendable = [rule for rule in clocks if rule.extension] or [*clocks]
    pauses = []
    for first in draw(st.lists(around, max_size=5)):
        rule = draw(st.sampled_from(pausable[:2]))
        because = draw(st.sampled_from([*(rule.pauses.because if rule.pauses else ()), "whim"]))
        until = draw(st.none() | st.just(first + timedelta(draw(length))))
        pauses.append({"of": rule.id, "from": first, "until": until, "because": because})
    extended = draw(st.lists(st.sampled_from(extendable), min_size=1, max_size=2))
    extensions = []
    for granted_on in draw(st.lists(around, max_size=4)):
        rule = draw(st.sampled_from(extended))
        grounds = (rule.extension and rule.extension.grounds) or ()
        extensions.append(
            {
                "of": rule.id,
                "granted_on": granted_on,
                "notified_on": draw(st.none() | st.sampled_from([granted_on, begun])),
                "until": granted_on + timedelta(draw(length)),
                "grounds": draw(st.sampled_from([*grounds, *grounds, "whim"])),
            }
        )
    return {**case, "pauses": pauses, "extensions": extensions}


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
    ways = st.sampled_from(["plain", "with papers", "with papers", "as drawn"])
    rows = []
    for case in cases:
        way = draw(ways)
        whole = case if way == "as drawn" else plain(case)
        rows.append(draw(papers(whole, procedure)) if way == "with papers" else whole)
    if draw(st.booleans()):
        rows.append(draw(spoilt(rows[0], procedure)))
    days = [
        day
        for row in rows
        for each in (*row["events"], *row["extensions"], *row["pauses"])
        for day in each.values()
        if type(day) is date
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


CHILDREN_ACT = load_procedure("england/children-act-1989")
SHIPPED = [each.id for each in procedures()]


@pytest.mark.parametrize("name", [*SHIPPED, str(EVERY_KIND)], ids=lambda name: Path(name).stem)
def test_columns_agree_with_rows(name: str) -> None:
    """Each cell is what the row engine says, of good rows and bad ones."""
    procedure = load_procedure(name)

    @settings(max_examples=max(settings().max_examples // 12, 1))
    @given(drawn=tables(procedure), projected=st.booleans())
    def agreement(drawn: tuple[list[Plain], date, int], projected: bool) -> None:  # noqa: FBT001
        agree(procedure, drawn, projected=projected)

    agreement()


@pytest.mark.parametrize("name", [*SHIPPED, str(EVERY_KIND)], ids=lambda name: Path(name).stem)
def test_columns_agree_on_many_rows(name: str, counted: list[str]) -> None:
    """The plan carries most rows of a plausible table, and each cell is the row engine's."""
    procedure = load_procedure(name)
    dice = Random(name)
    around = date(2024, 5, 20)
    rows = [plausible(procedure, dice, around) for _ in range(ROWS)]
    rows += [crowded(procedure, dice, around) for _ in range(CROWDED)]
    on = around + timedelta(30)
    table = table_of(rows, procedure, lambda: False)
    answers = assess_table(table, procedure, on=on).to_pylist()

    for row, got in zip(rows, answers, strict=True):
        want = answer_by_itself(row, procedure, on)
        assert want | {"error": None, "reference": got["reference"]} == got
    counted.append(f"{procedure.id}: {len(rows)} plausible rows agree")


@pytest.mark.parametrize(
    "name", [CHILDREN_ACT.id, str(EVERY_KIND)], ids=lambda name: Path(name).stem
)
def test_days_of_clocks_agree(name: str) -> None:
    """Each day of each clock is that of the reference, paused and extended as it may be."""
    procedure = load_procedure(name)
    dice = Random(name)
    around = date(2024, 5, 20)
    cases = [crowded(procedure, dice, around) for _ in range(CROWDED)]
    on = around + timedelta(30)
    (batch,) = table_of(cases, procedure, lambda: False).to_batches()
    measured = Measurer.of(procedure, batch.schema, on).measured(batch)
    rows = Rows(procedure, columns_of(batch.schema, procedure), on, projected=False)

    assert {} == measured.faults
    for number, result in enumerate(rows.judged(batch)):
        assert isinstance(result, Assessment)
        for answer in result.deadlines:
            clock = measured.clocks[answer.id]
            days = [getattr(clock, day)[number] for day in MEASURED]
            assert answer.status == STATUSES[clock.status[number]]
            assert [getattr(answer, day) for day in MEASURED] == [
                date.fromordinal(day) if day else None for day in days
            ]


_TEXTS = st.text('[]{}",:of a1\n\\u', max_size=20) | st.text(max_size=9)
_BLOCKS = st.fixed_dictionaries(
    {},
    optional={
        "of": st.sampled_from(["stage_1_response", "no_clock", "é"]) | st.none() | _TEXTS,
        "from": st.sampled_from(["2026-11-03", "2026-11-30", "2026-02-30"]),
        "until": st.sampled_from(["2026-11-05", "2026-11-02", "soon"]) | st.none() | st.integers(),
        "because": st.sampled_from(["awaiting_advocate", "whim", ""]) | _TEXTS,
        "why": st.just("so"),
    },
)
_JSON = st.builds(
    json.dumps,
    st.lists(_BLOCKS, max_size=3) | st.lists(st.lists(_TEXTS)),
    indent=st.none() | st.just(1),
)


@given(texts=st.lists(_JSON | _TEXTS | st.none(), min_size=1, max_size=6))
def test_columns_read_json_as_rows_do(texts: list[str | None]) -> None:
    """Whatever stands as text in a column of papers, the answers are those of the rows."""
    procedure, on = CHILDREN_ACT, date(2026, 12, 21)
    begun = [date(2026, 11, 2)] * len(texts)
    batch = pa.RecordBatch.from_pydict(
        {"complaint_received": begun, "pauses": pa.array(texts, pa.string())}
    )
    answers = assess_table(batch, procedure, on=on).to_pylist()
    rows = Rows(procedure, columns_of(batch.schema, procedure), on, projected=False)

    for answer, result in zip(answers, rows.judged(batch), strict=True):
        if isinstance(result, Assessment):
            stands = result.verdict.clocks["stage_1_response"]
            event(str(stands.status))
            assert answer["error"] is None
            assert answer["stage_1_response.status"] == stands.status
            assert answer["stage_1_response.due_by"] == stands.due_by
        else:
            told = [str(fault).replace("\n ", ";") for fault in result]
            assert "; ".join(told) == answer["error"]
