"""
One whole case judged: ours, the same law by hand, and two rule engines with a calendar each.

Every candidate gives every clock's status, last day and days left, each test, the outcome, the
stage and what binds next.  The answers are compared before anything is timed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from random import Random
from typing import Any, NamedTuple

import numpy as np

from complaintrules import Case, Procedure, assess

from . import forty_tests
from .by_hand import (
    ONE_DAY,
    Answer,
    Days,
    clocks_by_hand,
    outcome_of,
    stage_by_hand,
    tests_by_hand,
)
from .drawn_cases import ALL_LENGTHS, WHOLE_LIVES, Drawn, draw_case
from .measuring import OURS, Figures, Task, interleaved
from .rule_engines import PROCEDURE, tests_by_business_rules, tests_by_zen, with_facts_for_zen
from .working_days import (
    NANOSECONDS,
    NUMPY_CALENDAR,
    OUR_CALENDAR,
    WORKALENDAR,
    DisagreementError,
    seconds,
)

#: How many cases of each kind.
CASES = 300
HAND, BUSINESS_RULES = "by hand", "business-rules, workalendar"
BUSINESS_RULES_NUMPY, ZEN = "business-rules, numpy", "zen, numpy"
WITH_REASONS, FROM_A_MAPPING = "with every reason", "case built and checked too"
KINDS = (ALL_LENGTHS, WHOLE_LIVES)


def our_answer(procedure: Procedure, case: Case, on: date) -> Answer:
    """Return what the library says, in the words of the others; only for the comparison."""
    verdict = assess(case, procedure, on=on).verdict
    clocks = {
        clock: (str(each.status), each.due_by, each.days_left)
        for clock, each in verdict.clocks.items()
    }
    holds = tuple(held is True for held in verdict.holds)
    return str(verdict.outcome), holds, verdict.stage, verdict.next_deadline, clocks


OUR_DAYS = Days(
    OUR_CALENDAR.add,
    lambda day, n: OUR_CALENDAR.add(day - ONE_DAY, 1 - n),
    OUR_CALENDAR.count,
)


def _workalendar_count(start: date, end: date) -> int:
    """Return workalendar's count, which has no sign."""
    delta: Callable[[date, date], int] = WORKALENDAR.get_working_days_delta
    return -delta(end, start) if end < start else delta(start, end)


WORKALENDAR_DAYS = Days(
    WORKALENDAR.add_working_days,
    WORKALENDAR.sub_working_days,
    _workalendar_count,
)


def _numpy_add(day: date, n: int) -> date:
    """Return numpy's n-th working day after a day."""
    last: date = _OFFSET(day, n, roll="backward", busdaycal=NUMPY_CALENDAR).item()
    return last


def _numpy_back(day: date, n: int) -> date:
    """Return numpy's n-th working day before a day."""
    first: date = _OFFSET(day, -n, roll="forward", busdaycal=NUMPY_CALENDAR).item()
    return first


def _numpy_count(start: date, end: date) -> int:
    """Return numpy's count, which leaves out the last day instead of the first."""
    if end < start:
        return -_numpy_count(end, start)
    return int(np.busday_count(start + ONE_DAY, end + ONE_DAY, busdaycal=NUMPY_CALENDAR))


#: numpy's own types do not tell that a day gives a day.
_OFFSET: Callable[..., Any] = np.busday_offset
NUMPY_DAYS = Days(_numpy_add, _numpy_back, _numpy_count)


def judged(
    days: Days,
    tests: Callable[[Mapping[str, Any], Mapping[str, Any]], tuple[bool, ...]],
    case: Drawn,
) -> Answer:
    """Return the whole answer: the clocks by hand with a calendar, the tests by an engine."""
    events, facts, extensions, on = case
    clocks, binding = clocks_by_hand(days, events, facts, extensions, on)
    holds = tests(facts, clocks)
    return outcome_of(holds), holds, stage_by_hand(events), binding, clocks


#: What a peer says of a case.
Judge = Callable[[Drawn], Answer]

#: What each peer counts working days and asks the tests with.
PEERS: Mapping[str, Judge] = {
    HAND: partial(judged, OUR_DAYS, tests_by_hand),
    BUSINESS_RULES: partial(judged, WORKALENDAR_DAYS, tests_by_business_rules),
    BUSINESS_RULES_NUMPY: partial(judged, NUMPY_DAYS, tests_by_business_rules),
    ZEN: partial(judged, NUMPY_DAYS, tests_by_zen),
}
PEERS_OF_FORTY: Mapping[str, Judge] = {
    HAND: partial(forty_tests.judged, OUR_DAYS, forty_tests.tests_by_hand),
    BUSINESS_RULES: partial(
        forty_tests.judged, WORKALENDAR_DAYS, forty_tests.tests_by_business_rules
    ),
    BUSINESS_RULES_NUMPY: partial(
        forty_tests.judged, NUMPY_DAYS, forty_tests.tests_by_business_rules
    ),
    ZEN: partial(forty_tests.judged, NUMPY_DAYS, forty_tests.tests_by_zen),
}


class Workload(NamedTuple):
    """Cases of one kind, with the procedure and the peers that judge them."""

    name: str
    procedure: Procedure
    peers: Mapping[str, Judge]
    cases: list[Drawn]

    def ours_of(self, case: Drawn) -> Case:
        """Return a drawn case built and checked as ours."""
        return Case.from_mapping(_mapping_of(case), self.procedure)


def workloads(dice: Random, number: int = CASES) -> Iterator[Workload]:
    """Yield every workload, with so many cases of each."""
    for lives in KINDS:
        drawn = [draw_case(dice, lives) for _ in range(number)]
        yield Workload(lives.name, PROCEDURE, PEERS, _ready_for_zen(drawn))
    drawn = forty_tests.draw_cases(dice, number)
    yield Workload(forty_tests.NAME, forty_tests.PROCEDURE, PEERS_OF_FORTY, _ready_for_zen(drawn))


def _ready_for_zen(cases: list[Drawn]) -> list[Drawn]:
    """Return cases with their facts as zen reads them too."""
    return [case._replace(facts=with_facts_for_zen(case.facts)) for case in cases]


def _mapping_of(case: Drawn) -> dict[str, object]:
    """Return a drawn case in the form of a case file, without what is zen's."""
    facts = {name: value for name, value in case.facts.items() if name != "for_zen"}
    return case._replace(facts=facts).mapping()


def check_agreement(workload: Workload) -> None:
    """
    Compare every candidate's whole answer to every case.

    Raises:
        DisagreementError: One of them differs from ours.

    """
    for case in workload.cases:
        ours = our_answer(workload.procedure, workload.ours_of(case), case.on)
        for peer, judge in workload.peers.items():
            theirs = judge(case)
            if theirs != ours:
                raise DisagreementError(f"{peer}: {theirs} differs from ours, {ours}, on {case}")


#: Judges all cases, and lets each answer go at once.
Pass = Callable[[], None]


def candidates(workload: Workload) -> dict[str, Pass]:
    """Return each candidate's way to judge every case."""
    _, procedure, peers, cases = workload
    ready = [(workload.ours_of(case), case.on) for case in cases]
    mappings = [(_mapping_of(case), case.on) for case in cases]

    def verdict(case: Case, on: date) -> object:
        return assess(case, procedure, on=on).verdict

    def with_reasons(case: Case, on: date) -> object:
        told = assess(case, procedure, on=on)
        return told.verdict, told.deadlines, told.eligibility, told.findings

    def from_a_mapping(mapping: Mapping[str, object], on: date) -> object:
        return assess(Case.from_mapping(mapping, procedure), procedure, on=on).verdict

    return {
        OURS: _over(ready, verdict),
        **{name: _peer(cases, judge) for name, judge in peers.items()},
        WITH_REASONS: _over(ready, with_reasons),
        FROM_A_MAPPING: _over(mappings, from_a_mapping),
    }


def _over(cases: list[tuple[Any, date]], judge: Callable[[Any, date], object]) -> Pass:
    """Return ours: a pass over cases, each with the day of its judgement."""

    def run() -> None:
        for case, on in cases:
            judge(case, on)

    return run


def _peer(cases: list[Drawn], judge: Callable[[Drawn], Answer]) -> Pass:
    """Return a peer's pass over the cases."""

    def run() -> None:
        for case in cases:
            judge(case)

    return run


def measure(rounds: int, dice: Random) -> Figures:
    """
    Return the nanoseconds of one case, by kind of case and by candidate.

    Raises:
        DisagreementError: The candidates' answers are not the same.

    """
    tasks: dict[str, dict[str, Task]] = {}
    for workload in workloads(dice):
        check_agreement(workload)
        runs = candidates(workload)
        for warm_up in runs.values():
            warm_up()
        tasks[workload.name] = {name: partial(_timed, run) for name, run in runs.items()}
    gc.disable()
    try:
        return interleaved(tasks, rounds, dice)
    finally:
        gc.enable()


def _timed(run: Pass) -> float:
    """Return the nanoseconds of one case in a single pass, straight after another candidate's."""
    return seconds(run, 1) / CASES * NANOSECONDS
