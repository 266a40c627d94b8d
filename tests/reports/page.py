"""The registers with their mappings, and the page that holds published figures against ours."""

# ruff: noqa: E501  # lines of the page

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

from complaintrules.rulebook import load_procedure
from tests.reports.checking import Held, held, reports
from tests.reports.registers import registers

_DOCS = Path(__file__).parents[2] / "docs"
PAGE, EXAMPLES = (
    _DOCS / "explanation" / "the_reports_reproduced.md",
    _DOCS / "examples" / "registers",
)
_HEAD = """\
# The reports reproduced

Written by `python -m tests.reports`; a test keeps it fresh.

Five published annual reports of English children's services are held against what
[`complaintrules report`](../how_to/write_the_annual_report.md) counts.
The reports publish no cases, so registers are rebuilt that give their totals: their cases, days and references are invented, and only the totals are the reports'.
They lie in `tests/reports/registers`, what is published in `tests/reports/published.yaml`.
That a register gives a figure shows that the tool counts as the report does; it does not show that the report counted its own cases right.

"""
_READINGS = """\
## How the reports were read

- Where a report tells how long the answers took that were *sent* in the year, answers count by the day they were sent (`--count-answers-by answered`): both Sunderland reports and Shropshire's.
- Shropshire does not say what kind of days its averages are in; they are taken as working days.
- Sunderland's report for 2021-22 holds corporate complaints against 65 working days at stage 2, so both kinds are under the statutory procedure there; in 2023-24 each has its own.
- Earlier years in a register are measured by the rules of the report's own year.
- Shares are rounded as the report rounds them, halves up.
"""


@cache
def files() -> dict[str, str]:
    """Return every register and its mapping, by the names of their files."""
    made: dict[str, str] = {}
    texts = registers()
    for report in reports():
        for name, procedure in report["registers"].items():
            vocabulary = load_procedure(procedure).vocabulary
            known = {"reference", *vocabulary.events, *vocabulary.facts}
            columns = texts[name].partition("\n")[0].split(",")
            describes = ", ".join(column for column in columns if column not in known)
            made[name] = texts[name]
            mapping = name.replace(".csv", ".mapping.yaml")
            made[mapping] = f"describes: [{describes}]\n"
    return made


def page() -> str:
    """Return the page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    """Yield the lines of the page."""
    figures = held()
    equal = sum(each.is_equal for each in figures)
    differs = [each for each in figures if each.ours and not each.is_equal]
    without = [each for each in figures if not each.ours]
    yield _HEAD + (
        f"Of {len(figures)} published figures, {equal} come out the same, "
        f"{len(differs)} cannot be had from the report's own numbers, "
        f"and to {len(without)} nothing answers.\n"
    )
    yield _READINGS
    yield from _table("What differs, and why", differs, ("Published", "Ours", "Why"))
    yield from _table("What is not counted, and why", without, ("Published", "Why"))
    yield "## Every figure that comes out the same\n"
    same = [each for each in figures if each.is_equal]
    for report, some in groupby(same, lambda each: each.report):
        yield f"### {report}\n"
        yield "| where | figure | published | ours | counted as |"
        yield "|---|---|--:|--:|---|"
        for each in some:
            figure = each.figure.replace("|", "\\|")
            cells = (each.where, each.says, each.published, each.ours, figure)
            yield f"| {' | '.join(cells)} |"
        yield ""


def _table(title: str, figures: Sequence[Held], columns: tuple[str, ...]) -> Iterator[str]:
    """Yield a table of figures with why they differ."""
    yield f"## {title}\n"
    for report, some in groupby(figures, lambda each: each.report):
        yield f"### {report}\n"
        yield f"| Where | Figure | {' | '.join(columns)} |"
        yield f"|---|---|{'--:|' * (len(columns) - 1)}---|"
        for each in some:
            ours = (each.ours,) if "Ours" in columns else ()
            cells = (each.where, each.says, each.published, *ours, each.because)
            yield f"| {' | '.join(cells)} |"
        yield ""
