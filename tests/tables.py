"""Cases as rows of a table, and what the row engine says of each: for the tests of tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from complaintrules.assessment import assess
from complaintrules.calendars import ProjectedDate
from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.in_time import IN_TIME
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.vocabulary import FactDeclaration, FactKind, InTime

#: A case as plain values, in the form of a case file.
Plain = Mapping[str, Any]
#: Says yes or no, for a choice between two ways to write a column.
Coin = Callable[[], bool]
DAYS, WORDS = pa.date32(), pa.string()
PAPERS = {
    "extensions": pa.list_(
        pa.struct(
            {
                "of": WORDS,
                "granted_on": DAYS,
                "notified_on": DAYS,
                "until": DAYS,
                "grounds": WORDS,
                "granted_by": WORDS,
            }
        )
    ),
    "pauses": pa.list_(pa.struct({"of": WORDS, "from": DAYS, "until": DAYS, "because": WORDS})),
    "decisions": pa.list_(
        pa.struct({"on": DAYS, "by": WORDS, "what": WORDS, "outcome": pa.bool_(), "why": WORDS})
    ),
}


def plausible(procedure: Procedure, dice: Random, around: date) -> dict[str, Any]:
    """Return a case without pauses and decisions, on days near one another."""

    def near(day: date) -> date:
        return day + timedelta(dice.choice((0, 0, 1, -1, *(dice.randrange(-10, 60),) * 4)))

    vocabulary = procedure.vocabulary
    begun = near(around)
    names = [name for name in vocabulary.events if dice.random() < 0.4]
    again = [name for name in vocabulary.events if dice.random() < 0.05]
    pairs = dict.fromkeys((name, near(begun)) for name in names + again)
    events = [{name: day} for name, day in pairs]
    facts: dict[str, Any] = {}
    for name, fact in vocabulary.facts.items():
        if dice.random() < 0.7:
            facts[name] = _any_value(fact, dice, near(begun - timedelta(dice.choice((0, 300)))))
    clocks = [rule for rule in procedure.deadlines if rule.extension]
    extensions = [_extension(rule, near(begun), dice) for rule in clocks if dice.random() < 0.5]
    return {"events": events, "facts": facts, "extensions": extensions}


def crowded(procedure: Procedure, dice: Random, around: date) -> dict[str, Any]:
    """Return a plausible case with pauses of every shape, and several extensions of one clock."""
    case = plausible(procedure, dice, around)

    def near() -> date:
        return around + timedelta(dice.choice((0, 1, 2, *(dice.randrange(-20, 60),) * 3)))

    clocks = procedure.deadlines
    extended = dice.choice([rule for rule in clocks if rule.extension] or [*clocks])
    for _ in range(dice.choice((0, 1, 2, 4))):
        case["extensions"].append(_extension(extended, near(), dice))
    pausable = [rule for rule in clocks if rule.pauses] or [*clocks]
    case["pauses"] = [
        _pause(dice.choice(pausable), near(), dice) for _ in range(dice.choice((0, 1, 2, 5)))
    ]
    return case


def _any_value(fact: FactDeclaration, dice: Random, day: date) -> Any:
    """Return any value of a fact."""
    if fact.kind is FactKind.DATE:
        return day
    if fact.kind is FactKind.ONE_OF:
        return dice.choice(fact.choices)
    if not fact.choices:
        return dice.choice((True, False))
    return dice.sample(fact.choices, min(dice.choice((1, 1, 2)), len(fact.choices)))


def _extension(rule: Deadline, day: date, dice: Random) -> dict[str, Any]:
    """Return an extension of a clock, good or bad."""
    grounds = (rule.extension and rule.extension.grounds) or ()
    return {
        "of": rule.id,
        "granted_on": day,
        "notified_on": dice.choice((day, day, day + timedelta(dice.randrange(9)), None)),
        "until": day + timedelta(dice.randrange(60)),
        "grounds": dice.choice((*grounds, *grounds, "whim")),
    }


def _pause(rule: Deadline, day: date, dice: Random) -> dict[str, Any]:
    """Return a pause of a clock, good or bad."""
    because = rule.pauses.because if rule.pauses else ()
    return {
        "of": rule.id,
        "from": day,
        "until": dice.choice((day, *(day + timedelta(dice.randrange(20)),) * 3, None)),
        "because": dice.choice((*because, *because, *because, "whim")),
    }


def table_of(cases: Iterable[Plain], procedure: Procedure, coin: Coin) -> pa.Table:
    """Return a table of those cases, with the columns that they need and perhaps some more."""
    rows = list(cases)
    columns: dict[str, Any] = {"reference": [str(number) for number in range(len(rows))]}
    for event in procedure.vocabulary.events:
        days = [
            [day for each in row.get("events", ()) for name, day in each.items() if name == event]
            for row in rows
        ]
        if any(days) or coin():
            columns[event] = _of_days(days, coin)
    for fact, declaration in procedure.vocabulary.facts.items():
        values: list[Any] = [row.get("facts", {}).get(fact, ...) for row in rows]
        if any(value is not ... for value in values) or coin():
            columns[fact] = _fact(values, declaration.kind, coin)
    for name, type_ in PAPERS.items():
        papers = [list(row.get(name, ())) for row in rows]
        if any(papers) or coin():
            columns[name] = _json(papers) if coin() else pa.array(papers, type_)
    chosen = [dict(row.get("readings", {})) for row in rows]
    if any(chosen):
        columns["readings"] = (
            _json(chosen)
            if coin()
            else pa.array([list(each.items()) for each in chosen], pa.map_(WORDS, WORDS))
        )
    return pa.table(columns)


def _of_days(values: list[list[Any]], coin: Coin) -> Any:
    """Return a column of an event's days."""
    written = any(isinstance(day, str) for days in values for day in days)
    if written or coin():
        return pa.array([";".join(map(str, days)) or None for days in values], WORDS)
    if any(len(days) > 1 for days in values) or coin():
        return pa.array(values, pa.list_(DAYS))
    single = [days[0] if days else None for days in values]
    if coin():
        moments = [day and datetime(day.year, day.month, day.day) for day in single]
        return pa.array(moments, pa.timestamp("us"))
    return pa.array(single, DAYS)


def _fact(values: list[Any], kind: FactKind, coin: Coin) -> Any:
    """Return a column of a fact's values; what is not known has to be written."""
    several = kind in (FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF)
    fits: Callable[[Any], bool] = {
        FactKind.YES_OR_NO: lambda value: isinstance(value, bool),
        FactKind.DATE: lambda value: type(value) is date,
    }.get(kind, lambda value: isinstance(value, list if several else str))
    there = [None if value is ... else value for value in values]
    if all(value is ... or fits(value) for value in values) and not coin():
        type_ = {FactKind.YES_OR_NO: pa.bool_(), FactKind.DATE: DAYS}.get(kind, WORDS)
        made = pa.array(there, pa.list_(WORDS) if several else type_)
        return made.dictionary_encode() if type_ == WORDS and not several and coin() else made
    return pa.array([None if value is ... else _written(value) for value in values], WORDS)


def _written(value: Any) -> str:
    """Return a fact's value as text."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ";".join(value) or "none"
    return "not_known" if value is None else str(value)


def _json(values: list[Any]) -> Any:
    """Return a column of JSON; what is empty is null."""
    return pa.array([json.dumps(each, default=str) if each else None for each in values], WORDS)


def answer_by_itself(
    case: Plain, procedure: Procedure, on: date, *, projected: bool = False
) -> dict[str, Any]:
    """Return the row that a case should have in the table of answers, by the row engine."""
    papers = {
        name: [
            {key: value for key, value in each.items() if value is not None} for each in case[name]
        ]
        for name in PAPERS
        if name in case
    }
    try:
        read = Case.from_mapping({**case, **papers}, procedure)
    except CaseError as error:
        return {"error": sorted(fault.code for fault in error.faults)}
    result = assess(read, procedure, on=on, projected=projected)
    verdict = result.verdict
    binding = verdict.clocks[verdict.next_deadline] if verdict.next_deadline else None
    row: dict[str, Any] = {
        "error": [],
        "eligibility": str(verdict.outcome),
        "stage": verdict.stage or None,
        "next_deadline": verdict.next_deadline or None,
        "next_due_by": binding.due_by if binding else None,
        "days_left": binding.days_left if binding else None,
    }
    if projected:
        due_by = binding.due_by if binding else None
        row["next_projected"] = due_by and isinstance(due_by, ProjectedDate)
    for clock, stands in verdict.clocks.items():
        row[f"{clock}.status"] = str(stands.status)
        row[f"{clock}.due_by"] = stands.due_by
        in_time = {InTime.MET: True, InTime.MISSED: False}
        seen = IN_TIME.get(stands.status)
        row[f"{clock}.in_time"] = in_time.get(seen) if seen else None
        if projected:
            row[f"{clock}.projected"] = stands.due_by and isinstance(stands.due_by, ProjectedDate)
    return row
