"""
One whole case judged: ours, the same law by hand, and two rule engines with a calendar each.

Every candidate gives every clock's status, last day and days left, each test, the outcome, the
stage and what binds next.  The answers are compared before anything is timed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any, NamedTuple

import numpy as np
import zen
from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_TEXT
from business_rules.variables import (
    BaseVariables,
    boolean_rule_variable,
    select_multiple_rule_variable,
)

from complaintrules import Case, assess, load_procedure

from .by_hand import (
    FUNCTIONS,
    MAY_COMPLAIN,
    ONE_DAY,
    PROCEEDINGS,
    Answer,
    Days,
    Granted,
    clocks_by_hand,
    outcome_of,
    stage_by_hand,
    tests_by_hand,
)
from .measuring import OURS, Figures, Task, interleaved
from .working_days import (
    NANOSECONDS,
    NUMPY_CALENDAR,
    OUR_CALENDAR,
    SECONDS_OF_A_BATCH,
    WORKALENDAR,
    DisagreementError,
    Run,
    seconds,
)

CASES = 300
#: The days on which the grounds arose; all others come later.
FIRST_GROUNDS, LAST_GROUNDS = date(2023, 6, 1), date(2025, 9, 30)
HAND, BUSINESS_RULES = "by hand", "business-rules, workalendar"
BUSINESS_RULES_NUMPY, ZEN = "business-rules, numpy", "zen, numpy"
WITH_REASONS, FROM_A_MAPPING = "with every reason", "case built and checked too"
JUDGED = "one case judged"

PROCEDURE = load_procedure("england/children-act-1989")
TESTS = tuple(test.id for test in PROCEDURE.eligibility)
LATE = "complaint_time_limit_is_missed"
MISSED = frozenset({"overdue", "met_late"})

#: The steps of a case in order, with how many days each takes at most.
STEPS = (
    ("stage_1_response_sent", 35),
    ("stage_1_response_received", 4),
    ("stage_2_requested", 40),
    ("stage_2_response_sent", 110),
    ("stage_2_response_received", 4),
    ("review_panel_requested", 40),
    ("review_panel_acknowledged", 5),
    ("review_panel_chair_appointed", 18),
    ("review_panel_papers_sent", 20),
    ("review_panel_met", 25),
    ("review_panel_report_sent", 10),
    ("review_panel_report_received", 3),
    ("stage_3_response_sent", 28),
    ("referred_to_ombudsman", 60),
)
#: The steps that a case can go on without.
OPTIONAL = frozenset(
    {
        *("stage_1_response_sent", "stage_1_response_received", "stage_2_response_received"),
        *("review_panel_acknowledged", "review_panel_chair_appointed"),
        *("review_panel_papers_sent", "review_panel_report_received"),
    }
)
#: How far an extension's last day lies from its clock's start, at least and at most, in days.
EXTENSIONS = {"stage_1_response": (14, 34), "stage_2_response": (34, 105)}
GROUNDS = ("complexity", "complexity", "complexity", "key_person_away")


class Drawn(NamedTuple):
    """A case in plain words, as of one day."""

    events: dict[str, date]
    facts: dict[str, Any]
    extensions: dict[str, Granted]
    on: date

    def mapping(self) -> dict[str, object]:
        """Return it in the form of a case file."""
        return {
            "facts": {
                name: sorted(value) if isinstance(value, frozenset) else value
                for name, value in self.facts.items()
            },
            "events": [{event: day} for event, day in self.events.items()],
            "extensions": [
                {"of": clock, **{name: value for name, value in granted._asdict().items() if value}}
                for clock, granted in self.extensions.items()
            ],
        }


def draw_case(dice: Random) -> Drawn:
    """Return a case of any length, from just received to the Ombudsman."""
    span = (LAST_GROUNDS - FIRST_GROUNDS).days
    grounds = FIRST_GROUNDS + timedelta(days=dice.randrange(span))
    day = grounds + timedelta(days=dice.randint(0, 430) if dice.random() < 0.4 else 30)
    events = {"complaint_received": day}
    for event, longest in STEPS[: dice.randint(0, len(STEPS))]:
        if event in OPTIONAL and dice.random() < 0.15:
            continue
        day += timedelta(days=dice.randint(0, longest))
        name = event
        if event == "stage_2_requested" and dice.random() < 0.15:
            name = "stage_1_skipped_by_agreement"
        events[name] = day
    on = day + timedelta(days=dice.randint(0, 60))
    if dice.random() < 0.15:
        events["complaint_withdrawn"] = on - timedelta(days=dice.randint(0, (on - day).days))
    facts = _draw_facts(dice, grounds)
    if facts["concurrent_proceedings"] and dice.random() < 0.5:
        events["proceedings_concluded"] = on - timedelta(days=dice.randint(0, 40))
    if "review_panel_requested" in events:
        later = timedelta(days=dice.randint(10, 60))
        facts["review_panel_meets_on"] = events["review_panel_requested"] + later
    return Drawn(events, facts, dict(_draw_extensions(dice, events, on)), on)


def _draw_facts(dice: Random, grounds: date) -> dict[str, Any]:
    """Return every fact that the tests and clocks ask for; most cases are eligible."""

    def mostly(usual: bool) -> bool:  # noqa: FBT001  # the answer that most cases give
        return usual if dice.random() < 0.9 else not usual  # noqa: PLR2004

    proceedings = frozenset(dice.sample(sorted(PROCEEDINGS), dice.choice((0, 0, 0, 1, 2))))
    subjects = (*sorted(FUNCTIONS), "education", "data_protection")
    return {
        "complainant": dice.choice((*sorted(MAY_COMPLAIN), "other_person")),
        "acting_for_child": dice.random() < 0.5,  # noqa: PLR2004
        "child_agrees": mostly(usual=True),
        "subject": frozenset(dice.sample(subjects, dice.randint(1, 3))),
        "about_this_authority": mostly(usual=True),
        "sufficient_interest": mostly(usual=False),
        "grounds_arose_on": grounds,
        "first_had_notice_on": grounds + timedelta(days=dice.randint(0, 30)),
        "late_but_not_reasonable_to_expect_earlier": dice.random() < 0.5,  # noqa: PLR2004
        "can_still_be_considered_fairly": dice.random() < 0.5,  # noqa: PLR2004
        "concurrent_proceedings": proceedings,
        "would_prejudice_proceedings": bool(proceedings) and dice.random() < 0.5,  # noqa: PLR2004
        "already_considered_at_all_stages": mostly(usual=False),
        "anonymous": mostly(usual=False),
    }


def _draw_extensions(dice: Random, events: Mapping[str, date], on: date) -> Any:  # noqa: ANN401
    """Yield extensions, good and bad, as far as they are granted and told by *on*."""
    starts = {"stage_1_response": "complaint_received", "stage_2_response": "stage_2_requested"}
    for clock, (shortest, longest) in EXTENSIONS.items():
        start = events.get(starts[clock])
        if start is None or dice.random() < 0.4:  # noqa: PLR2004
            continue
        granted = start + timedelta(days=dice.randint(1, shortest + 3))
        told = granted + timedelta(days=dice.randint(0, 2))
        until = max(granted, start + timedelta(days=dice.randint(shortest, longest)))
        if granted <= on:
            yield clock, Granted(until, granted, told if told <= on else None, dice.choice(GROUNDS))


def our_answer(case: Case, on: date) -> Answer:
    """Return what the library says, in the words of the others; only for the comparison."""
    verdict = assess(case, PROCEDURE, on=on).verdict
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
    delta = WORKALENDAR.get_working_days_delta
    return -delta(end, start) if end < start else delta(start, end)


WORKALENDAR_DAYS = Days(
    WORKALENDAR.add_working_days,
    WORKALENDAR.sub_working_days,
    _workalendar_count,
)


def _numpy_add(day: date, n: int) -> date:
    """Return numpy's n-th working day after a day."""
    return np.busday_offset(day, n, roll="backward", busdaycal=NUMPY_CALENDAR).item()


def _numpy_back(day: date, n: int) -> date:
    """Return numpy's n-th working day before a day."""
    return np.busday_offset(day, -n, roll="forward", busdaycal=NUMPY_CALENDAR).item()


def _numpy_count(start: date, end: date) -> int:
    """Return numpy's count, which leaves out the last day instead of the first."""
    if end < start:
        return -_numpy_count(end, start)
    return int(np.busday_count(start + ONE_DAY, end + ONE_DAY, busdaycal=NUMPY_CALENDAR))


NUMPY_DAYS = Days(_numpy_add, _numpy_back, _numpy_count)


class Variables(BaseVariables):  # type: ignore[misc]
    """The facts as business-rules asks for them."""

    def __init__(self, facts: Mapping[str, Any], *, late: bool) -> None:
        """Take the facts, and whether the complaint was made too late."""
        self.facts, self.late = facts, late

    @select_multiple_rule_variable()
    def complainant(self) -> Any:  # noqa: ANN401, D102
        return (self.facts["complainant"],)

    @boolean_rule_variable()
    def complaint_time_limit_is_missed(self) -> bool:  # noqa: D102
        return self.late


def _reader(name: str) -> Callable[[Variables], Any]:
    """Return a method that reads one fact."""

    def read(self: Variables) -> Any:  # noqa: ANN401
        return self.facts[name]

    read.__name__ = name
    return read


for _name in (
    *("sufficient_interest", "about_this_authority", "acting_for_child", "child_agrees"),
    *("late_but_not_reasonable_to_expect_earlier", "can_still_be_considered_fairly", "anonymous"),
    *("would_prejudice_proceedings", "already_considered_at_all_stages"),
):
    setattr(Variables, _name, boolean_rule_variable()(_reader(_name)))
for _name in ("subject", "concurrent_proceedings"):
    setattr(Variables, _name, select_multiple_rule_variable()(_reader(_name)))


class Actions(BaseActions):  # type: ignore[misc]
    """What business-rules does with a test that holds."""

    def __init__(self) -> None:
        """Begin with none."""
        self.holding: set[str] = set()

    @rule_action(params={"test": FIELD_TEXT})
    def holds(self, test: str) -> None:
        """Note a test."""
        self.holding.add(test)


def _exported_rules() -> list[dict[str, Any]]:
    """Return the pack's own export, with the test's name handed to the action."""

    def asked(condition: dict[str, Any]) -> dict[str, Any]:
        for way in ("all", "any"):
            if way in condition:
                return {way: [asked(part) for part in condition[way]]}
        if condition["operator"] == "is_missed":  # a clock, which business-rules has no type for
            return {"name": LATE, "operator": "is_true", "value": None}
        return condition

    return [
        {
            "conditions": asked(rule["conditions"]),
            "actions": [{"name": "holds", "params": {"test": rule["name"]}}],
        }
        for rule in PROCEDURE.to_business_rules()["rules"]
    ]


RULES = _exported_rules()


def _tests_by_business_rules(facts: Mapping[str, Any], clocks: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return whether each test holds, by business-rules."""
    actions = Actions()
    late = clocks["complaint_time_limit"][0] in MISSED
    run_all(RULES, Variables(facts, late=late), actions)
    return tuple(test in actions.holding for test in TESTS)


def _some_of(name: str, choices: frozenset[str]) -> str:
    """Return zen's way to ask whether two lists share an element."""
    return f"some({name}, # in {_listed(choices)})"


def _listed(choices: frozenset[str]) -> str:
    """Return a list in zen's language."""
    return "[" + ", ".join(f"'{choice}'" for choice in sorted(choices)) + "]"


ZEN_TESTS = (
    f"complainant in {_listed(MAY_COMPLAIN)} or sufficient_interest",
    _some_of("subject", FUNCTIONS),
    "about_this_authority",
    "not acting_for_child or child_agrees",
    "anonymous",
    f"{LATE} and not (late_but_not_reasonable_to_expect_earlier"
    " and can_still_be_considered_fairly)",
    "already_considered_at_all_stages",
    f"{_some_of('concurrent_proceedings', PROCEEDINGS)} and would_prejudice_proceedings",
)
ZEN_RULES = {
    "contentType": "application/vnd.gorules.decision",
    "nodes": [
        {"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
        {
            "id": "tests",
            "name": "tests",
            "type": "expressionNode",
            "position": {"x": 0, "y": 0},
            "content": {
                "expressions": [
                    {"id": test, "key": test, "value": asks}
                    for test, asks in zip(TESTS, ZEN_TESTS, strict=True)
                ]
            },
        },
        {"id": "out", "name": "out", "type": "outputNode", "position": {"x": 0, "y": 0}},
    ],
    "edges": [
        {"id": "1", "sourceId": "in", "targetId": "tests", "type": "edge"},
        {"id": "2", "sourceId": "tests", "targetId": "out", "type": "edge"},
    ],
}
ENGINE = zen.ZenEngine({"loader": {"type": "static", "content": {"tests": ZEN_RULES}}})


def _tests_by_zen(facts: Mapping[str, Any], clocks: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return whether each test holds, by zen."""
    late = clocks["complaint_time_limit"][0] in MISSED
    result = ENGINE.evaluate("tests", {**facts["for_zen"], LATE: late})["result"]
    return tuple(result[test] for test in TESTS)


def _for_zen(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts with those that zen reads beside them: no days, and lists for sets."""
    plain = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name, value in facts.items()
        if not isinstance(value, date)
    }
    return {**facts, "for_zen": plain}


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


#: What each peer counts working days and asks the tests with.
PEERS = {
    HAND: partial(judged, OUR_DAYS, tests_by_hand),
    BUSINESS_RULES: partial(judged, WORKALENDAR_DAYS, _tests_by_business_rules),
    BUSINESS_RULES_NUMPY: partial(judged, NUMPY_DAYS, _tests_by_business_rules),
    ZEN: partial(judged, NUMPY_DAYS, _tests_by_zen),
}


def draw_cases(dice: Random, number: int = CASES) -> list[Drawn]:
    """Return the cases of one run."""
    drawn = (draw_case(dice) for _ in range(number))
    return [case._replace(facts=_for_zen(case.facts)) for case in drawn]


def ours_of(case: Drawn) -> Case:
    """Return a drawn case built and checked as ours."""
    facts = {name: value for name, value in case.facts.items() if name != "for_zen"}
    return Case.from_mapping(case._replace(facts=facts).mapping(), PROCEDURE)


def check_agreement(cases: list[Drawn]) -> None:
    """
    Compare every candidate's whole answer to every case.

    Raises:
        DisagreementError: One of them differs from ours.

    """
    for case in cases:
        ours = our_answer(ours_of(case), case.on)
        for peer, judge in PEERS.items():
            theirs = judge(case)
            if theirs != ours:
                raise DisagreementError(f"{peer}: {theirs} differs from ours, {ours}, on {case}")


def candidates(cases: list[Drawn]) -> dict[str, Run]:
    """Return each candidate's way to judge every case."""
    ready = [(ours_of(case), case.on) for case in cases]
    mappings = [
        (
            case._replace(facts={n: v for n, v in case.facts.items() if n != "for_zen"}).mapping(),
            case.on,
        )
        for case in cases
    ]

    def with_reasons(case: Case, on: date) -> object:
        told = assess(case, PROCEDURE, on=on)
        return told.verdict, told.deadlines, told.eligibility, told.findings

    def peer(judge: Callable[[Drawn], Answer]) -> Run:
        return lambda: [judge(case) for case in cases]

    return {
        OURS: lambda: [assess(case, PROCEDURE, on=on).verdict for case, on in ready],
        **{name: peer(judge) for name, judge in PEERS.items()},
        WITH_REASONS: lambda: [with_reasons(case, on) for case, on in ready],
        FROM_A_MAPPING: lambda: [
            assess(Case.from_mapping(mapping, PROCEDURE), PROCEDURE, on=on).verdict
            for mapping, on in mappings
        ],
    }


def measure(rounds: int, dice: Random) -> Figures:
    """
    Return the nanoseconds of one case, by candidate.

    Raises:
        DisagreementError: The candidates' answers are not the same.

    """
    cases = draw_cases(dice)
    check_agreement(cases)
    tasks: dict[str, Task] = {name: _timed(run) for name, run in candidates(cases).items()}
    gc.disable()
    try:
        return interleaved({JUDGED: tasks}, rounds, dice)
    finally:
        gc.enable()


def _timed(run: Run) -> Task:
    """Return the task of timing *run*, as often as makes a batch."""
    passes = 1
    while seconds(run, passes) < SECONDS_OF_A_BATCH:
        passes *= 2
    return lambda: seconds(run, passes) / (passes * CASES) * NANOSECONDS
