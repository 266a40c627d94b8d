"""The results as a page of tables, made from the record alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill
from typing import Any, NamedTuple

from .measuring import OURS


class Aim(NamedTuple):
    """What is aimed at: how many times ours the time of another is."""

    what: str
    candidate: str
    at_least: float
    #: What we would rather reach, where that is more.
    better: float | None = None


#: The kinds of whole cases, as ``whole_case`` names them, of the shipped pack and of a larger one.
WHOLE_CASES = ("cases of all lengths", "whole lives")
FORTY_TESTS = "forty tests, 8 clocks"
AIMS = (
    Aim("add, n = 20", "workalendar", 200),
    Aim("add, n = 20", "numpy, dates", 15),
    *(
        aim
        for cases in WHOLE_CASES
        for aim in (
            Aim(cases, "business-rules, workalendar", 40, better=100),
            Aim(cases, "zen, numpy", 3, better=8),
            Aim(cases, "by hand", 0.25),
        )
    ),
    Aim(FORTY_TESTS, "business-rules, workalendar", 60, better=120),
    Aim(FORTY_TESTS, "zen, numpy", 5),
    Aim(FORTY_TESTS, "by hand", 0.25),
    Aim("next deadline of a case, 8 clocks", "numpy, whole columns", 5),
    Aim("next deadline of a case, 8 clocks", "pandas, workalendar", 2_500),
    Aim("import", "workalendar", 8),
)
#: From these ratios on, a ratio is told in whole numbers, and in tenths.
WHOLE, TENTHS = 99.95, 1.995

HEAD = """\
# Results

Written by `python -m benchmarks` out of `results.json`; `README.md` tells what is compared.

Each figure is how many times our time the other takes: the ratio of the medians, and in brackets
the quartiles of the single rounds' ratios. Below 1, ours is the slower.
"""


def held_against_aims(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each aim with what was reached; None is more than can be told from nothing."""
    found = {(row["what"], row["candidate"]): row["times_ours"] for row in rows}
    return [
        {
            **aim._asdict(),
            "reached": (reached := found[aim.what, aim.candidate]),
            "short_by": _short_by(aim.at_least, reached),
            "short_of_better_by": None if aim.better is None else _short_by(aim.better, reached),
        }
        for aim in AIMS
    ]


def _short_by(wanted: float, reached: Mapping[str, float | None]) -> float | None:
    """Return how many times too little was reached, or None where it is enough."""
    ratios = [reached[name] for name in ("lower", "median")]
    least = min((ratio for ratio in ratios if ratio is not None), default=wanted)
    return wanted / least if least < wanted else None


def page(record: Mapping[str, Any]) -> str:
    """Return the page for a record."""
    parts = [
        HEAD,
        "## Aims\n",
        *_aims(record["aims"]),
        "\n## Working days, in one process\n",
        *_table(record["working_days"]),
        "\n## A whole case, in one process\n",
        *_table(record["whole_case"]),
        "\n## Many cases at once, in one process\n",
        *_table(record["bulk"]),
        "\n## Cold start, in fresh processes\n",
        *_table(record["cold_start"]),
        "\n## How it was measured\n",
        *_circumstances(record),
    ]
    return "\n".join(parts) + "\n"


def _aims(aims: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a table of the aims."""
    yield "| | against | at least | reached | | better | |"
    yield "|---|---|--:|--:|---|--:|---|"
    for aim in aims:
        reached, better = _cell(aim["reached"]), aim["better"]
        cells = (
            *(aim["what"], aim["candidate"], aim["at_least"], reached, _missed(aim["short_by"])),
            *(("", "") if better is None else (better, _missed(aim["short_of_better_by"]))),
        )
        yield f"| {' | '.join(map(str, cells))} |"


def _missed(short_by: float | None) -> str:
    """Return whether an aim was met, and by how much it was missed."""
    return "met" if short_by is None else f"**missed**, {_told(short_by)} times too little"


def _table(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a table with a row for what is asked and a column for each peer."""
    peers = list(dict.fromkeys(row["candidate"] for row in rows if row["candidate"] != OURS))
    cells = {(row["what"], row["candidate"]): _cell(row["times_ours"]) for row in rows}
    yield f"| | {' | '.join(peers)} |"
    yield f"|---|{'--:|' * len(peers)}"
    for what in dict.fromkeys(row["what"] for row in rows):
        yield f"| {what} | {' | '.join(cells.get((what, peer), '') for peer in peers)} |"


def _cell(ratios: Mapping[str, float | None]) -> str:
    """Return a ratio with its quartiles, or its floor where ours was too short to measure."""
    if ratios["upper"] is None:
        return f"at least {_told(ratios['lower'])}"
    return f"{_told(ratios['median'])} ({_told(ratios['lower'])} to {_told(ratios['upper'])})"


def _told(ratio: float | None) -> str:
    """Return a ratio with as many digits as it deserves."""
    if ratio is None:
        return "beyond measure"
    return f"{ratio:,.{0 if ratio >= WHOLE else 1 if ratio >= TENTHS else 2}f}"


def _circumstances(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield what else a reader has to know."""
    machine, wrong = record["machine"], record["wrong_in_workalendar"]
    facts = (
        f"{record['rounds']} rounds, the candidates in random order in each.",
        f"{record['inputs']} inputs and {record['cases']} cases of each kind: all answers agree.",
        f"Days that workalendar has wrong: {', '.join(wrong) or 'none'}; no input meets them.",
        ", ".join(f"{name} {number}" for name, number in record["versions"].items()) + ".",
        f"{record['python']} on {machine['architecture']}, {machine['cores']} cores.",
    )
    for fact in facts:
        yield fill(fact, 100, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
