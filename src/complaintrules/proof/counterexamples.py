"""
A state that breaks a property, as a case file that anybody can run.

Knows how a life is written as a case, and asks the reference whether it sees the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.papers import GrantedExtension, Pause
from complaintrules.proof.promises import Property, Violation
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
    #: The readings under which it arises, by rule; none where it does by those that apply.
    readings: Mapping[str, str]
    #: How many states or moves show the same.
    times: int
    #: Whether the reference judges the case as the proof did.
    is_confirmed: bool

    @property
    def kind(self) -> object:
        """The same for cases that show the same, by whatever reading."""
        return (self.is_declared, self.of, self.about)

    @property
    def file_name(self) -> str:
        """What its case file is called."""
        words = (self.of, self.about or "beginning", *self.readings.values())
        return f"{'-'.join(words)}.yaml".replace("_", "-")

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "property": str(self.of),
            "about": self.about or None,
            "says": self.says,
            "declared": self.is_declared,
            "on": self.on.isoformat(),
            "case": self.case,
            "readings": dict(self.readings),
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
    readings = judge.way.chosen
    text = "".join(f"{line}\n" for line in _lines(shortest.life, readings))
    return Counterexample(
        shortest.of,
        shortest.about,
        shortest.says,
        shortest.is_declared,
        date.fromordinal(shortest.life.day),
        text,
        readings,
        len(same),
        _is_confirmed(judge, shortest),
    )


def happenings(life: Life) -> list[tuple[str, date]]:
    """Return what happened in a life, in the order of days."""
    days = sorted(((day, event) for event, day in (*life.events.items(), *life.again)))
    order = [*life.events]
    days.sort(key=lambda each: (each[0], order.index(each[1])))
    return [(event, date.fromordinal(day)) for day, event in days]


def as_case(life: Life, readings: Mapping[str, str] | None = None) -> dict[str, object]:
    """Return a life in the form of a case."""
    return {
        "facts": dict(life.facts),
        "events": [{event: day} for event, day in happenings(life)],
        "extensions": [_extension(each) for each in life.extensions.values()],
        "pauses": [_pause(each) for each in life.pauses.values()],
        "readings": dict(readings or {}),
    }


def _extension(extension: GrantedExtension) -> dict[str, object]:
    """Return an extension in the form of a case."""
    told = {
        "notified_on": extension.notified_on,
        "grounds": extension.grounds,
        "granted_by": extension.granted_by,
    }
    return {
        "of": extension.of,
        "granted_on": extension.granted_on,
        "until": extension.until,
        **{key: value for key, value in told.items() if value},
    }


def _pause(pause: Pause) -> dict[str, object]:
    """Return a pause in the form of a case."""
    until = {} if pause.last is None else {"until": pause.last}
    return {"of": pause.of, "from": pause.first, **until, "because": pause.because}


def _lines(life: Life, readings: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a case file."""
    parts = {
        "facts": [f"{name}: {_written(value)}" for name, value in life.facts.items()],
        "events": [f"- {event}: {day}" for event, day in happenings(life)],
        "extensions": [_in_a_line(_extension(each)) for each in life.extensions.values()],
        "pauses": [_in_a_line(_pause(each)) for each in life.pauses.values()],
        "readings": [f"{rule}: {reading}" for rule, reading in readings.items()],
    }
    for key, lines in parts.items():
        if lines:
            yield f"{key}:"
            yield from (f"  {line}" for line in lines)
    if not any(parts.values()):
        yield "{}"


def _in_a_line(paper: dict[str, object]) -> str:
    """Return a paper as one line of a case file."""
    return f"- {{{', '.join(f'{key}: {value}' for key, value in paper.items())}}}"


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
