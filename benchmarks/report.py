"""The results as a page of tables, made from the record alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill
from typing import Any

from .measuring import OURS

#: What is aimed at: what is asked, of whom, and how many times ours their time is at least.
AIMS = (
    ("add, n = 20", "workalendar", 200),
    ("add, n = 20", "numpy, dates", 15),
    ("one case judged", "business-rules, workalendar", 40),
    ("one case judged", "zen, numpy", 3),
    ("one case judged", "by hand", 0.25),
    ("import", "workalendar", 8),
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
            "what": what,
            "candidate": candidate,
            "wanted": wanted,
            "reached": found[what, candidate],
            "met": all(
                ratio is None or ratio >= wanted
                for ratio in (found[what, candidate]["lower"], found[what, candidate]["median"])
            ),
        }
        for what, candidate, wanted in AIMS
    ]


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
        "\n## Cold start, in fresh processes\n",
        *_table(record["cold_start"]),
        "\n## How it was measured\n",
        *_circumstances(record),
    ]
    return "\n".join(parts) + "\n"


def _aims(aims: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a table of the aims."""
    yield "| | against | aim | reached | |"
    yield "|---|---|--:|--:|---|"
    for aim in aims:
        verdict = "met" if aim["met"] else "**missed**"
        reached = _cell(aim["reached"])
        yield f"| {aim['what']} | {aim['candidate']} | {aim['wanted']} | {reached} | {verdict} |"


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
        f"{record['inputs']} inputs, on all of which the candidates' answers agree; {record['cases']} whole cases likewise.",
        f"Days that workalendar has wrong: {', '.join(wrong) or 'none'}; no input meets them.",
        ", ".join(f"{name} {number}" for name, number in record["versions"].items()) + ".",
        f"{record['python']} on {machine['architecture']}, {machine['cores']} cores.",
    )
    for fact in facts:
        yield fill(fact, 100, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
