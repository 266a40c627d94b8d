"""
What the function of a plan looks up: last days, ranks, answers, terms, and the words of a verdict.

Knows what each kind is made of. Knows no steps, and nothing of when a plan is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import CodeType, FunctionType
from typing import Any

from complaintrules.bench import Bench
from complaintrules.extensions import Terms
from complaintrules.machine import NONE
from complaintrules.pauses import last_day_without, paused_days
from complaintrules.reckoned import Answers, Dates, LastDays, Ranks, Reckoned, Written
from complaintrules.statuses import OUTCOMES, STATUSES
from complaintrules.verdicts import Verdict

#: A kind, and what is looked up about: a period, a rule, both, a question, a code, or nothing.
Table = tuple[str, Any]

_MAKERS: Mapping[str, Callable[[Any, Bench], object]] = {
    "last_days": lambda period, bench: LastDays(period, bench.calendar),
    "last_days_without": lambda about, bench: partial(last_day_without, about[0], about[1], bench),
    "ranks": lambda _, bench: Ranks(bench.calendar),
    "answers": lambda question, _: Answers(question),
    "terms": lambda rule, _: Terms(rule),
    "paused": lambda rule, _: partial(paused_days, rule),
    "dates": lambda _, __: Dates(),
    "status": lambda code, _: STATUSES[code],
    "stands": lambda code, _: (STATUSES[code], NONE, None, NONE, None),
    "outcomes": lambda _, __: OUTCOMES,
    "stages": lambda _, bench: bench.procedure.stage_names,
    "deadlines": lambda _, bench: ("", *bench.procedure.deadline_ids),
    "clock_ids": lambda _, bench: bench.procedure.deadline_ids,
    "verdict": lambda _, __: Verdict,
    "make": lambda _, __: tuple.__new__,
}


def bound(judge: CodeType, tables: Iterable[Table], bench: Bench) -> Written:
    """Return the function of a plan with what it looks up, which are its last arguments."""
    made = [_MAKERS[kind](about, bench) for kind, about in tables]
    # As defaults of arguments they are found soonest; and nothing is looked up sooner than in a
    # plain dictionary.
    plain = [each.known if isinstance(each, Reckoned) else each for each in made]
    quick, whole = (
        FunctionType(judge.replace(), {"__builtins__": {}}, argdefs=tuple(each))
        for each in (plain, made)
    )
    return Written(quick, whole)
