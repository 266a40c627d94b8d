"""
The yearly report on a register of a million cases.

``python -m benchmarks.annual_report`` prints a table.  Each file is read in a process of its own,
so that its most memory is its own; the time is that on the clock, and that of the processor.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from pyarrow import csv, parquet

from complaintrules.annual_report.as_html import to_html
from complaintrules.annual_report.building import Wishes, report_of
from complaintrules.annual_report.entries import Span
from complaintrules.annual_report.reading import Question, count_registers
from complaintrules.annual_report.years import Year
from complaintrules.register import read_register
from complaintrules.rulebook import load_procedure

from .bulk import ON
from .growth import CHILDREN_ACT
from .register import CASES, MAPPING, made

_MAPPING = MAPPING.replace("team", "service").replace("outcome]", "stage_1_outcome]")
_MAPPING = _MAPPING.replace("Outcome: outcome", "Outcome: stage_1_outcome")


def measured(path: Path) -> None:
    """Print how long the report on a register takes, and the most memory."""
    register = read_register(path, load_procedure(CHILDREN_ACT), path.with_name("mapping.yaml"))
    begun, spent = perf_counter(), process_time()
    counts = count_registers([register], Question(Span(Year(2025)), ON))
    counted = perf_counter() - begun
    page = to_html(report_of(counts, Wishes()))
    taken, spent = perf_counter() - begun, process_time() - spent
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    size = path.stat().st_size >> 20
    print(
        f"| {path.name} | {size} | {counts.cases:,} | {counts.left_out:,} | {counted:.1f} "
        f"| {taken:.1f} | {spent:.1f} | {most} | {len(page) >> 10} |"
    )


def write(folder: Path) -> None:
    """Write the files."""
    (folder / "mapping.yaml").write_text(_MAPPING)
    table = made(CASES)
    csv.write_csv(table, folder / "cases.csv")
    parquet.write_table(table, folder / "cases.parquet")


def main() -> None:
    """Write the files, and measure each."""
    if len(sys.argv) > 1:  # in a process of its own, whose most memory is not this one's
        path = Path(sys.argv[1])
        (write if path.is_dir() else measured)(path)
        return
    heads = ("file", "MiB", "cases", "left out", "counted, s", "written, s", "of the processor, s")
    print(f"| {' | '.join(heads)} | most memory, MiB | page, KiB |")
    print(f"|---|{'--:|' * 8}", flush=True)
    with TemporaryDirectory() as folder:
        for name in (folder, Path(folder, "cases.csv"), Path(folder, "cases.parquet")):
            again = [sys.executable, "-m", "benchmarks.annual_report", str(name)]
            subprocess.run(again, check=True)  # noqa: S603  # this very file


if __name__ == "__main__":
    main()
