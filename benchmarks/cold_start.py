"""
What a program pays before its first answer: fresh processes, less one that does nothing.

The bytecode is compiled and the files are in memory before anything is timed.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from subprocess import run

from .measuring import OURS, Figures, interleaved

MILLISECONDS = 1e3
NOTHING = "nothing"

FIRST_CASE = """
from datetime import date
from complaintrules import Case, assess, load_procedure
procedure = load_procedure("england/children-act-1989")
case = Case.from_mapping({"events": [{"review_panel_requested": "2026-12-18"}]})
assess(case, procedure, on=date(2027, 1, 11)).verdict
"""

#: What is compared, then who does it, then the whole program.
PROGRAMS: Mapping[str, Mapping[str, str]] = {
    "import": {
        OURS: "import complaintrules",
        "workalendar": "import workalendar.europe",
        "holidays": "import holidays",
    },
    "import and first add": {
        OURS: """
from datetime import date
import complaintrules
complaintrules.working_days("england-and-wales").add(date(2026, 12, 18), 20)
""",
        "workalendar": """
from datetime import date
from workalendar.europe import UnitedKingdom
UnitedKingdom().add_working_days(date(2026, 12, 18), 20)
""",
        "holidays": """
from datetime import date
import holidays
holidays.country_holidays("GB", subdiv="ENG").get_nth_working_day(date(2026, 12, 18), 20)
""",
    },
    "first case assessed, against imports only": {
        OURS: FIRST_CASE,
        "workalendar, business_rules, yaml": "import workalendar.europe, business_rules, yaml",
    },
}


def measure(rounds: int, dice: Random) -> Figures:
    """Return the milliseconds that each program takes more than one that does nothing."""
    tasks = {
        what: {
            candidate: partial(_milliseconds, program)
            for candidate, program in {NOTHING: "pass", **programs}.items()
        }
        for what, programs in PROGRAMS.items()
    }
    interleaved(tasks, 1, dice)  # leaves the bytecode compiled and the files in memory
    return {what: _net(taken) for what, taken in interleaved(tasks, rounds, dice).items()}


def _net(taken: Mapping[str, list[float]]) -> dict[str, list[float]]:
    """Return the figures less those of the program that does nothing, round by round."""
    return {
        candidate: [gross - bare for gross, bare in zip(figures, taken[NOTHING], strict=True)]
        for candidate, figures in taken.items()
        if candidate != NOTHING
    }


def _milliseconds(program: str) -> float:
    """Return how long a fresh process keeps a processor for *program*, from start to end."""
    command = [sys.executable, "-I", "-c", program]
    start = _of_children()
    run(command, check=True)  # noqa: S603  # the programs are those above
    return (_of_children() - start) * MILLISECONDS


def _of_children() -> float:
    """Return the seconds for which processes that have ended kept a processor."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
