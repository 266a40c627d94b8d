"""
A register of a million cases, read by a mapping, judged and listed.

``python -m benchmarks.register`` prints a table.  Each file is read in a process of its own, so
that its most memory is its own; the time is that on the clock, and that of the processor.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv, parquet

from complaintrules.register import list_register, read_register
from complaintrules.rulebook import load_procedure

from .bulk import ON
from .growth import CHILDREN_ACT, register

CASES = int(os.environ.get("CASES", "1000000"))
MAPPING = """\
columns: {Case: reference, Team: team, Outcome: outcome}
values: {yes_or_no: {Y: yes, N: no}}
dates: day month year
describes: [team, outcome]
"""
EVENTS = """\
one_row: event
columns: {Case: reference, Event: event, Day: day, Team: team}
dates: day month year
describes: [team]
"""
_TEAMS = ("North", "South", "East", "West")
_OUTCOMES = ("Upheld", "Partly upheld", "Not upheld")


def made(cases: int) -> pa.Table:
    """Return a register as another system writes it: all text, days in their own order."""
    given = register(load_procedure(CHILDREN_ACT), cases)
    dice = np.random.default_rng(1)
    columns = {"Case": pc.binary_join_element_wise("C", given["reference"].cast("string"), "-")}
    for each in given.schema:
        values = given[each.name]
        if pa.types.is_temporal(each.type):
            columns[each.name] = pc.strftime(values.cast(pa.date32()), format="%d/%m/%Y")
        elif pa.types.is_boolean(each.type):
            columns[each.name] = pc.if_else(values, "Y", "N")
        elif each.name == "complainant":
            columns[each.name] = values
        elif each.name not in {"reference", "extensions"}:
            texts = pa.types.is_list(each.type)
            columns[each.name] = pc.binary_join(values, ";") if texts else values
    columns["Team"] = pa.array(np.array(_TEAMS, object)[dice.integers(0, 4, cases)])
    columns["Outcome"] = pa.array(np.array(_OUTCOMES, object)[dice.integers(0, 3, cases)])
    return pa.table(columns)


def by_event(table: pa.Table) -> pa.Table:
    """Return a register with a row for each event of each case, in no order."""
    events = load_procedure(CHILDREN_ACT).vocabulary.events
    parts = []
    for name in table.column_names:
        if name in events:
            there = table.filter(table[name].is_valid())
            columns = [there["Case"], pa.array([name] * len(there)), there[name], there["Team"]]
            parts.append(pa.table(columns, names=["Case", "Event", "Day", "Team"]))
    rows = pa.concat_tables(parts)
    return rows.take(pa.array(np.random.default_rng(2).permutation(len(rows))))


def measured(path: Path, mapping: Path) -> None:
    """Print the cases of a register, its rows, the seconds it takes, and the most memory."""
    procedure = load_procedure(CHILDREN_ACT)
    begun, spent = perf_counter(), process_time()
    listing = list_register(
        read_register(path, procedure, mapping), on=ON, until=ON + timedelta(6), by="team"
    )
    taken, spent = perf_counter() - begun, process_time() - spent
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    listed = sum(map(len, listing.sections.values()))
    size = path.stat().st_size >> 20
    print(
        f"| {path.name} | {size} | {listing.rows:,} | {listing.cases:,} | {listed:,} "
        f"| {taken:.1f} | {spent:.1f} | {most} |"
    )


def write(folder: Path) -> None:
    """Write the files."""
    (folder / "mapping.yaml").write_text(MAPPING)
    (folder / "events.yaml").write_text(EVENTS)
    table = made(CASES)
    csv.write_csv(table, folder / "cases.csv")
    parquet.write_table(table, folder / "cases.parquet")
    with (folder / "cases.jsonl").open("w") as file:
        for batch in table.to_batches(max_chunksize=10_000):
            file.writelines(json.dumps(row) + "\n" for row in batch.to_pylist())
    csv.write_csv(by_event(table), folder / "events.csv")


def main() -> None:
    """Write the files, and measure each."""
    if len(sys.argv) > 2:  # noqa: PLR2004  # in a process of its own
        measured(Path(sys.argv[1]), Path(sys.argv[2]))
        return
    if len(sys.argv) > 1:
        write(Path(sys.argv[1]))
        return
    print("| file | MiB | rows | cases | listed | seconds | of the processor | most memory, MiB |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    with TemporaryDirectory() as folder:
        again = [sys.executable, "-m", "benchmarks.register"]
        subprocess.run([*again, folder], check=True)  # noqa: S603  # this very file
        for name in ("cases.csv", "cases.parquet", "cases.jsonl", "events.csv"):
            mapping = "events.yaml" if name == "events.csv" else "mapping.yaml"
            paths = [str(Path(folder, each)) for each in (name, mapping)]
            subprocess.run([*again, *paths], check=True)  # noqa: S603  # this very file


if __name__ == "__main__":
    main()
