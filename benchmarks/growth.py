"""
How time and memory grow with cases, rules and events: ``python -m benchmarks.growth``.

Writes ``docs/explanation/growth.json``, and the plot and the page that are made of it.
"""

# ruff: noqa: E501  # lines of the page
# ruff: noqa: PLR2004  # shares of the cases

from __future__ import annotations

import json
import os
import platform
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from importlib.metadata import version
from itertools import chain, repeat
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np
import pyarrow as pa

from complaintrules.bulk import assess_batches, assess_table, next_deadlines
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.vocabulary import FactKind

from .bulk import ON, clocks, starts
from .papers import register_with_papers, tables_with_papers

HERE = Path(__file__).resolve().parents[1] / "docs" / "explanation"
CHILDREN_ACT = "england/children-act-1989"
CASES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
RULES = (10, 30, 100, 300, 1_000)
EVENTS = (1, 3, 10, 30, 100, 300, 1_000)
#: So many cases while rules and events grow, and with papers in every row.
CASES_OF_RULES, CASES_OF_EVENTS, CASES_OF_PAPERS = 20_000, 10_000, 100_000
ROUNDS = 3
MEBIBYTE = 1 << 20
SEED = 6
#: A batch of this many cases comes over and over where there are more.
BATCH = 1_000_000

Row = dict[str, float]


def register(procedure: Procedure, cases: int) -> pa.Table:
    """Return plausible cases: some steps taken, most facts known, one in ten extended."""
    dice = np.random.default_rng(SEED)
    begun = np.datetime64(ON) - dice.integers(0, 700, cases)
    columns: dict[str, Any] = {"reference": pa.array(np.arange(cases))}
    day = begun
    for event in (
        "complaint_received",
        "stage_1_response_sent",
        "stage_2_requested",
        "stage_2_response_sent",
        "review_panel_requested",
        "review_panel_met",
    ):
        taken = (dice.random(cases) < 0.7) | (event == "complaint_received")
        day = np.where(taken, day + dice.integers(1, 40, cases), np.datetime64("NaT"))
        columns[event] = day
    for name, fact in procedure.vocabulary.facts.items():
        unknown = dice.random(cases) < 0.2
        if fact.kind is FactKind.DATE:
            columns[name] = np.where(
                unknown, np.datetime64("NaT"), begun - dice.integers(0, 500, cases)
            )
        elif fact.kind is FactKind.YES_OR_NO:
            columns[name] = pa.array(dice.random(cases) < 0.9, mask=unknown)
        else:
            words = np.array(fact.choices, object)[dice.integers(0, len(fact.choices), cases)]
            texts = pa.array(words, pa.string(), mask=unknown)
            several = fact.kind is not FactKind.ONE_OF
            offsets = pa.array(np.arange(cases + 1, dtype=np.int32))
            columns[name] = (
                pa.ListArray.from_arrays(offsets, texts.fill_null(fact.choices[0]))
                if several
                else texts
            )
    columns["extensions"] = _extensions(dice, begun, cases)
    return pa.table(columns)


def _extensions(dice: np.random.Generator, begun: Any, cases: int) -> pa.Array:  # noqa: ANN401
    """Return extensions of stage 1, in one case of ten."""
    has = dice.random(cases) < 0.1
    offsets = np.append(0, np.cumsum(has)).astype(np.int32)
    granted = pa.array((begun + 5)[has])
    parts = {
        "of": pa.array(["stage_1_response"] * len(granted)),
        "granted_on": granted,
        "notified_on": granted,
        "until": pa.array((begun + 28)[has]),
        "grounds": pa.array(["complexity"] * len(granted)),
    }
    held = pa.StructArray.from_arrays(list(parts.values()), list(parts))
    return pa.ListArray.from_arrays(pa.array(offsets), held)


def with_events(number: int) -> pa.Table:
    """Return cases in which one event is recorded so many times."""
    days = [ON - timedelta(number - each) for each in range(number)]
    columns = {"complaint_received": pa.array([days] * CASES_OF_EVENTS, pa.list_(pa.date32()))}
    return pa.table(columns)


def seconds(run: Callable[[], object]) -> float:
    """Return how long something takes, the median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = perf_counter()
        run()
        taken.append(perf_counter() - start)
    return median(taken)


def extra_memory(run: Callable[[], object]) -> float:
    """Return the most memory in MiB that something holds besides its input, Arrow's and numpy's."""
    before = pa.default_memory_pool()
    pool = pa.proxy_memory_pool(before)
    pa.set_memory_pool(pool)
    tracemalloc.start()
    try:
        kept = run()
        _, python = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        pa.set_memory_pool(before)
    arrow = pool.max_memory() or 0
    del kept
    return (python + arrow) / MEBIBYTE


def cases_grow(procedure: Procedure) -> Iterator[Row]:
    """Yield time and memory for more and more cases, as a stream."""
    table = register(procedure, BATCH)

    def judged(cases: int) -> None:
        whole, rest = divmod(cases, BATCH)
        parts = chain(repeat(table, whole), [table.slice(0, rest)] if rest else [])
        stream = (batch for part in parts for batch in part.to_batches(max_chunksize=1 << 15))
        reader = pa.RecordBatchReader.from_batches(table.schema, stream)
        for _ in assess_batches(reader, procedure, on=ON):
            pass

    judged(1_000)
    for cases in CASES:
        yield {
            "size": cases,
            "seconds": seconds(partial(judged, cases)),
            "mib": extra_memory(partial(judged, cases)),
        }


def rules_grow() -> Iterator[Row]:
    """Yield time for more and more clocks, each started by an event of its own."""
    for rules in RULES:
        procedure = clocks(tuple(5 + number % 60 for number in range(rules)))
        table = pa.table(starts(CASES_OF_RULES, rules, SEED))
        next_deadlines(table, procedure, on=ON)
        yield {"size": rules, "seconds": seconds(partial(assess_table, table, procedure, on=ON))}


def events_grow(procedure: Procedure) -> Iterator[Row]:
    """Yield time for more and more events in each case."""
    for events in EVENTS:
        table = with_events(events)
        yield {"size": events, "seconds": seconds(partial(assess_table, table, procedure, on=ON))}


def papers_come(procedure: Procedure) -> Iterator[dict[str, Any]]:
    """Yield how many rows are judged in a second, by the papers that each of them has."""
    cases = register(procedure, CASES_OF_PAPERS)
    for what, table in tables_with_papers(cases):
        assess_table(table, procedure, on=ON)
        taken = seconds(partial(assess_table, table, procedure, on=ON))
        yield {"of": what, "per_second": CASES_OF_PAPERS / taken}


def measured() -> dict[str, Any]:
    """Return every figure, and on what it was taken."""
    procedure = load_procedure(CHILDREN_ACT)
    table = register(procedure, BATCH)
    papers = register_with_papers(table)
    last = procedure.working_day.calendar.published_to
    next_deadlines(table, procedure, on=ON)
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "versions": {name: version(name) for name in ("complaintrules", "numpy", "pyarrow")},
        "machine": {"architecture": platform.machine(), "cores": os.cpu_count()},
        "rounds": ROUNDS,
        "a_million": {
            "whole_seconds": seconds(lambda: assess_table(table, procedure, on=ON)),
            "next_seconds": seconds(lambda: next_deadlines(table, procedure, on=ON)),
            "next_mib": extra_memory(lambda: next_deadlines(table, procedure, on=ON)),
            "with_papers_seconds": seconds(lambda: assess_table(papers, procedure, on=ON)),
        },
        "papers": list(papers_come(procedure)),
        "by_plan_per_second": _singly(procedure, "2026-05-01;2026-05-06"),
        "by_reference_per_second": _singly(procedure, last.isoformat(), last),
        "cases": list(cases_grow(procedure)),
        "rules": list(rules_grow()),
        "events": list(events_grow(procedure)),
    }


#: What grows, in the words of the plot, and the axis of the sizes.
GROWING = {
    "cases": "cases, judged as a stream",
    "rules": f"clocks of a procedure, {CASES_OF_RULES:,} cases",
    "events": f"times that an event is recorded, {CASES_OF_EVENTS:,} cases",
}
PAGE = """\
# How time and memory grow

Written by `python -m benchmarks.growth`, with the record `growth.json` and the plot; run it to have the figures of your machine.

![Time against cases, rules and events, on logarithmic axes: straight lines](growth.svg)

## Cases

Plausible cases under `england/children-act-1989`: eligibility, stage, and the status and last day of every clock, as a stream.
Memory is what is held at most besides the input; it does not depend on how many cases there are.

{cases}

Of a table of a million in memory, all that takes {whole:.2f} s, and the next deadline alone {next:.2f} s with {mib:.0f} MiB above the input.

One case in ten has an extension of stage 1; with a pause in one of twenty and two extensions in one of twenty instead, all that takes {with_papers:.2f} s.

## Pauses and extensions

Tables of {with_rows:,} cases, each of them with the same papers, of stage 1 and on days of its own:

| in each row | rows in a second |
|---|--:|
{papers}

Rows that are judged one by one ([which those are](../how_to/judge_many_cases.md#what-takes-longer)) come to {by_plan:,.0f} in a second of the processor's time where the plan for one case reaches them, here with an event that recurs and is written as text, and to {by_reference:,.0f} where only the reference does, here with a last day past the published bank holidays.

## Rules

Clocks in working days, each started by an event of its own, and {rules_cases:,} cases: all clocks of all cases.

{rules}

## Events

One event recorded over and over, in {events_cases:,} cases.

{events}

## A hundred million cases

Time is a straight line of the number of cases, and memory none: the largest run above took {per_million:.2f} s for a million, so a hundred million take {hundred:.0f} times as long as a million, {minutes:.1f} minutes, on one core of this machine.
That last figure is reckoned, not measured, and leaves out reading the file.
Partitions on [Spark](../how_to/run_on_spark.md), or files in separate processes, divide it by the number of cores.

Measured with {python} on {architecture}, {cores} cores; {versions}; medians of {rounds} rounds.
"""


def page(record: Mapping[str, Any]) -> str:
    """Return the page for a record."""
    million, largest = record["a_million"], record["cases"][-1]
    per_million = largest["seconds"] / largest["size"] * 1e6
    return PAGE.format(
        cases=_table(record["cases"], "cases"),
        rules=_table(record["rules"], "clocks"),
        events=_table(record["events"], "events a case"),
        whole=million["whole_seconds"],
        next=million["next_seconds"],
        mib=million["next_mib"],
        with_papers=million["with_papers_seconds"],
        with_rows=CASES_OF_PAPERS,
        papers="\n".join(
            f"| {each['of']} | {each['per_second']:,.0f} |" for each in record["papers"]
        ),
        by_plan=record["by_plan_per_second"],
        by_reference=record["by_reference_per_second"],
        rules_cases=CASES_OF_RULES,
        events_cases=CASES_OF_EVENTS,
        per_million=per_million,
        hundred=100,
        minutes=per_million * 100 / 60,
        python=record["python"],
        architecture=record["machine"]["architecture"],
        cores=record["machine"]["cores"],
        versions=", ".join(f"{name} {number}" for name, number in record["versions"].items()),
        rounds=record["rounds"],
    )


def _table(rows: list[Row], of: str) -> str:
    """Return a table of sizes, seconds and seconds for each."""
    memory = "mib" in rows[0]
    lines = [f"| {of} | seconds | microseconds for one |" + (" MiB |" if memory else "")]
    lines.append("|--:" * (4 if memory else 3) + "|")
    for row in rows:
        each = row["seconds"] / row["size"] * 1e6
        line = f"| {row['size']:,.0f} | {row['seconds']:.4g} | {each:,.3g} |"
        lines.append(line + (f" {row['mib']:.1f} |" if memory else ""))
    return "\n".join(lines)


def plot(record: Mapping[str, Any], path: Path) -> None:
    """Write the plot for a record."""
    import matplotlib as mpl  # noqa: PLC0415  # only who plots needs it

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "growth"
    import matplotlib.pyplot as plt  # noqa: PLC0415  # as above

    figure, axes = plt.subplots(1, len(GROWING), figsize=(12, 3.5), layout="constrained")
    for axis, (name, label) in zip(axes, GROWING.items(), strict=True):
        sizes = [row["size"] for row in record[name]]
        axis.loglog(sizes, [row["seconds"] for row in record[name]], "o-")
        last = record[name][-1]
        axis.loglog(sizes, [last["seconds"] * size / last["size"] for size in sizes], ":")
        axis.set(xlabel=label, ylabel="seconds")
        axis.grid(visible=True, alpha=0.3)
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Measure, and write the record, the plot and the page."""
    record = measured()
    (HERE / "growth.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    plot(record, HERE / "growth.svg")
    (HERE / "growth.md").write_text(page(record), encoding="utf-8")
    print(page(record))


def _singly(procedure: Procedure, received: str, on: date = ON) -> float:
    """Return how many rows are judged one by one in a second of the processor's time."""
    table = pa.table({"complaint_received": [received] * 500})
    assess_table(table, procedure, on=on)  # past what is made once
    start = process_time()
    assess_table(table, procedure, on=on)
    return len(table) / (process_time() - start)


if __name__ == "__main__":
    main()
