"""
What would move if a day were proclaimed a holiday, or the law taken or written otherwise.

Knows how two judgements of one case are held against each other. Prefers neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import evolve, field, frozen

from complaintrules.assessment import assess
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.differences import differences
from complaintrules.errors import CaseError, Fault, InputError, Place, did_you_mean
from complaintrules.explain import long_date
from complaintrules.procedure import Procedure
from complaintrules.rules import Owner
from complaintrules.statuses import Outcome, Status
from complaintrules.verdicts import Standing, Verdict

#: What an added day off is called where days are told one by one.
_SUPPOSED = "supposed holiday"
#: Statuses of a clock that still runs.
_RUNS = (Status.DUE, Status.OVERDUE, Status.PAUSED)


@frozen
class WhatIf:
    """What is supposed to be otherwise; all of it together."""

    #: Days that would be days off, whatever an instrument calls a working day.
    holidays: tuple[date, ...] = ()
    #: Readings of the law that would be taken, by rule.
    readings: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    #: The procedure that would apply instead of each case's own, or None.
    procedure: Procedure | None = None

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "holidays": [day.isoformat() for day in self.holidays],
            "readings": dict(self.readings),
            "procedure": self.procedure.id if self.procedure else None,
        }


@frozen
class Move:
    """One deadline or window that would stand otherwise."""

    id: str
    owner: Owner
    is_window: bool
    #: How it stands; None where the procedure has no such clock.
    now: Standing | None
    then: Standing | None
    #: Why, in words.
    because: tuple[str, ...]

    @property
    def days(self) -> int | None:
        """By how many calendar days the last day moves, or None where one of the two is none."""
        if self.now is None or self.then is None or not (self.now.due_by and self.then.due_by):
            return None
        return (self.then.due_by - self.now.due_by).days

    def to_mapping(self) -> dict[str, Any]:
        """Return the move as plain values."""
        return {
            "id": self.id,
            "owner": str(self.owner),
            "window": self.is_window,
            "now": _mapped(self.now),
            "then": _mapped(self.then),
            "days": self.days,
            "because": list(self.because),
        }


@frozen
class Impact:
    """What would become of one case."""

    case: Case
    #: The procedure by which it is judged now.
    procedure: Procedure
    moves: tuple[Move, ...]
    #: The outcome of eligibility now and then, where it would be another.
    eligibility: tuple[Outcome, Outcome] | None = None

    @property
    def changes(self) -> bool:
        """Whether anything would be otherwise."""
        return bool(self.moves or self.eligibility)

    def to_mapping(self) -> dict[str, Any]:
        """Return what would become of the case as plain values."""
        now, then = self.eligibility or (None, None)
        return {
            "case": self.case.reference,
            "procedure": self.procedure.id,
            "eligibility": {"now": str(now), "then": str(then)} if now else None,
            "moves": [move.to_mapping() for move in self.moves],
        }


def impact(
    cases: Iterable[tuple[Case, Procedure]],
    what_if: WhatIf,
    *,
    on: date,
    projected: bool = False,
) -> tuple[Impact, ...]:
    """
    Return what would become of each case if *what_if* held, judged on the day *on*.

    A deadline or window counts as moved where its status changes, or its last day while it runs.
    A reading is taken in each case whose procedure declares it.

        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> case = Case.from_mapping({"events": [{"stage_2_requested": "2027-05-17"}]}, procedure)
        >>> holiday = WhatIf(holidays=(date(2027, 6, 14),))
        >>> (found,) = impact([(case, procedure)], holiday, on=date(2027, 5, 24))
        >>> [(move.id, move.now.due_by, move.then.due_by) for move in found.moves]
        [('stage_2_response', datetime.date(2027, 6, 22), datetime.date(2027, 6, 23))]

    Raises:
        CaseError: Cases use names that the other procedure does not have; with every fault.
        OutsideCoverageError: A calendar does not reach a supposed holiday, and is not *projected*.
        InputError: No procedure declares a reading that is supposed.

    """
    given = tuple(cases)
    procedures = {id(each): each for _, each in given}
    supposed = {
        key: _Supposed.of(each, what_if, projected=projected) for key, each in procedures.items()
    }
    _check_readings(what_if, [each.then for each in supposed.values()])
    found: list[Impact] = []
    faults: list[Fault] = []
    for case, procedure in given:
        try:
            found.append(supposed[id(procedure)].impact(case, on=on, projected=projected))
        except CaseError as error:
            faults += error.faults
    if faults:
        raise CaseError(faults)
    return tuple(found)


def _check_readings(what_if: WhatIf, procedures: Iterable[Procedure]) -> None:
    """Refuse readings that none of *procedures* declares."""
    declared: dict[str, set[str]] = {}
    for procedure in procedures:
        for rule, names in procedure.declared_readings().items():
            declared.setdefault(rule, set()).update(names)
    faults = []
    for rule, reading in what_if.readings.items():
        place = Place(path=f"readings.{rule}")
        if rule not in declared:
            says = f"no procedure of these cases has a rule with readings {rule!r}"
            faults.append(Fault("CR301", place, says, did_you_mean(rule, declared)))
        elif reading not in declared[rule]:
            says = f"no procedure of these cases has a reading of {rule} called {reading!r}"
            faults.append(Fault("CR301", place, says, did_you_mean(reading, declared[rule])))
    if faults:
        raise InputError(faults)


@frozen
class _Supposed:
    """A procedure as it is, and as it would be."""

    what_if: WhatIf
    now: Procedure
    then: Procedure
    #: The supposed holidays that are working days as it is.
    new_holidays: tuple[date, ...]
    #: What the rules would say otherwise, in words, by rule.
    otherwise: Mapping[str, list[str]]

    @classmethod
    def of(cls, procedure: Procedure, what_if: WhatIf, *, projected: bool) -> _Supposed:
        """
        Return *procedure* beside what it would be.

        Raises:
            OutsideCoverageError: The calendar does not reach a supposed holiday.

        """
        instead = what_if.procedure or procedure
        otherwise: dict[str, list[str]] = {}
        for each in differences(procedure, instead):
            words = f"{each.what.replace('_', ' ')}: {each.second} instead of {each.first}"
            otherwise.setdefault(each.rule, []).append(words)
        works = instead.working_day.calendar.is_working_day
        new = tuple(day for day in what_if.holidays if works(day, projected=projected))
        return cls(what_if, procedure, _with_holidays(instead, new), new, otherwise)

    def impact(self, case: Case, *, on: date, projected: bool) -> Impact:
        """
        Return what would become of one case.

        Raises:
            CaseError: It uses names that the procedure does not have.

        """
        declared = self.then.declared_readings()
        chosen = {
            rule: reading
            for rule, reading in self.what_if.readings.items()
            if reading in declared.get(rule, ())
        }
        other = evolve(case, readings=MappingProxyType({**case.readings, **chosen}))
        now = assess(case, self.now, on=on, projected=projected).verdict
        then = assess(other, self.then, on=on, projected=projected).verdict
        outcomes = (now.outcome, then.outcome)
        return Impact(
            case,
            self.now,
            tuple(self._moves(now, then, chosen)),
            None if now.outcome is then.outcome else outcomes,
        )

    def _moves(self, now: Verdict, then: Verdict, chosen: Mapping[str, str]) -> Iterator[Move]:
        """Yield each clock that would stand otherwise."""
        rules = {rule.id: rule for rule in (*self.then.deadlines, *self.now.deadlines)}
        clocks_now, clocks_then = now.clocks, then.clocks
        for clock in dict.fromkeys((*self.now.deadline_ids, *self.then.deadline_ids)):
            one, other = clocks_now.get(clock), clocks_then.get(clock)
            if _is_otherwise(one, other):
                because = dict.fromkeys(self._because(clock, one, other, chosen))
                rule = rules[clock]
                yield Move(clock, rule.owner, rule.is_window, one, other, tuple(because))

    def _because(
        self, clock: str, one: Standing | None, other: Standing | None, chosen: Mapping[str, str]
    ) -> Iterator[str]:
        """Yield why a clock would stand otherwise."""
        if one is None or other is None:
            has_it = self.now if other is None else self.then
            yield f"only {has_it.id} has it"
            return
        days = (one.started_on, one.due_by, other.started_on, other.due_by)
        known = [day for day in days if day]
        for holiday in self.new_holidays:
            if known and min(known) <= holiday <= max(known):
                yield f"{long_date(holiday)} would not be a working day"
        for rule in (clock, "working_day", "counting"):
            if rule in chosen:
                yield f"by the reading {chosen[rule]}" + (f" of {rule}" if rule != clock else "")
            yield from self.otherwise.get(rule, ())
        if one.started_on != other.started_on:
            yield f"it would start {_day(other)} instead of {_day(one)}"


def _is_otherwise(one: Standing | None, other: Standing | None) -> bool:
    """Return whether a clock that runs, or that one procedure lacks, stands otherwise."""
    if one is None or other is None:
        present = one or other
        return present is not None and present.status in _RUNS
    runs = one.status in _RUNS or other.status in _RUNS
    return one.status is not other.status or (runs and one.due_by != other.due_by)


def _day(standing: Standing) -> str:
    """Return when a clock starts, in words."""
    return f"on {long_date(standing.started_on)}" if standing.started_on else "on no day"


def _with_holidays(procedure: Procedure, holidays: tuple[date, ...]) -> Procedure:
    """Return *procedure* with more days off, by each reading of its working day."""
    days = dict.fromkeys(holidays, _SUPPOSED)
    if not days:
        return procedure
    rule = procedure.working_day

    def longer(calendar: WorkingDayCalendar) -> WorkingDayCalendar:
        return calendar.with_days_off(days)

    readings = tuple(evolve(each, other_calendar=longer(each.calendar)) for each in rule.readings)
    changed = evolve(rule, other_calendar=longer(rule.calendar), readings=readings)
    return evolve(procedure, working_day=changed)


def _mapped(standing: Standing | None) -> dict[str, Any] | None:
    """Return how a clock stands as plain values."""
    if standing is None:
        return None
    day = standing.due_by
    return {"status": str(standing.status), "due_by": day.isoformat() if day else None}
