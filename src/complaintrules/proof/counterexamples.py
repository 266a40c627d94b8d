"""
A state that breaks a property, as a case file that anybody can run.

Knows how a life is written as a case, and asks the reference whether it sees the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.proof.properties import Property, Violation
from complaintrules.proof.standing import Judge, Life
from complaintrules.statuses import STATUSES
from complaintrules.vocabulary import Value


@frozen
class Counterexample:
    """A case that shows that a property does not hold."""

    of: Property
    #: The clock, permission, stage or test that it is about.
    about: str
    says: str
    #: Whether the rule files say that it is so; such a case is told, and counts against nothing.
    is_declared: bool
    #: The day on which the case shows it.
    on: date
    #: The text of the case file.
    case: str
    #: How many states or moves show the same.
    times: int
    #: Whether the reference judges the case as the proof did.
    is_confirmed: bool

    @property
    def file_name(self) -> str:
        """What its case file is called."""
        return f"{self.of}-{self.about or 'beginning'}.yaml".replace("_", "-")

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "property": str(self.of),
            "about": self.about or None,
            "says": self.says,
            "declared": self.is_declared,
            "on": self.on.isoformat(),
            "case": self.case,
            "times": self.times,
            "confirmed": self.is_confirmed,
        }


def counterexamples(judge: Judge, violations: list[Violation]) -> tuple[Counterexample, ...]:
    """Return the shortest case for each thing that is wrong, with how often it is."""
    same: dict[tuple[bool, Property, str], list[Violation]] = {}
    for each in violations:
        same.setdefault((each.is_declared, each.of, each.about), []).append(each)
    return tuple(_counterexample(judge, same[key]) for key in sorted(same))


def _counterexample(judge: Judge, same: list[Violation]) -> Counterexample:
    """Return the shortest case among violations that are alike."""
    shortest = min(same, key=lambda each: (each.depth, each.life.day, len(each.life.facts)))
    text = "".join(f"{line}\n" for line in _lines(shortest.life))
    return Counterexample(
        shortest.of,
        shortest.about,
        shortest.says,
        shortest.is_declared,
        date.fromordinal(shortest.life.day),
        text,
        len(same),
        _is_confirmed(judge, shortest),
    )


def happenings(life: Life) -> list[tuple[str, date]]:
    """Return what happened in a life, in the order of days."""
    days = sorted(((day, event) for event, day in (*life.events.items(), *life.again)))
    order = [*life.events]
    days.sort(key=lambda each: (each[0], order.index(each[1])))
    return [(event, date.fromordinal(day)) for day, event in days]


def as_case(life: Life) -> dict[str, object]:
    """Return a life in the form of a case."""
    return {
        "facts": dict(life.facts),
        "events": [{event: day} for event, day in happenings(life)],
    }


def _lines(life: Life) -> Iterator[str]:
    """Yield the lines of a case file."""
    if life.facts:
        yield "facts:"
        for name, value in life.facts.items():
            yield f"  {name}: {_written(value)}"
    if life.events:
        yield "events:"
        for event, day in happenings(life):
            yield f"  - {event}: {day}"
    if not life.facts and not life.events:
        yield "{}"


def _written(value: Value) -> str:
    """Return a fact as a case file has it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, frozenset):
        return f"[{', '.join(sorted(value))}]" if value else "none"
    return str(value)


def _is_confirmed(judge: Judge, violation: Violation) -> bool:
    """Return whether the reference says the same of the case as the compiled plan."""
    procedure, life, standing = judge.procedure, violation.life, violation.standing
    case = Case.from_mapping(as_case(life), procedure)
    result = assess(case, procedure, on=date.fromordinal(life.day))
    told = [(each.status, each.started_on, each.due_by) for each in result.deadlines]
    found = [
        (STATUSES[cell.status], _day(cell.started_on), _day(cell.due_by)) for cell in standing.cells
    ]
    return told == found and result.stage == judge.stages[standing.stage]


def _day(number: int) -> date | None:
    """Return a day."""
    return date.fromordinal(number) if number else None
