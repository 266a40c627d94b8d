"""
A date that another system holds, compared with ours, and the likely cause of a difference.

Knows the usual ways in which a date goes wrong. Decides nothing anew: each way is one more date.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import assess
from complaintrules.bank_holidays import DIVISIONS
from complaintrules.calendars import FirstDayCounted, StartOnADayOff, WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.errors import CalendarError, CaseError, Fault, Place, did_you_mean
from complaintrules.explain import long_date
from complaintrules.periods import Length, Period, Unit, last_day_of
from complaintrules.procedure import Procedure
from complaintrules.working_day_definitions import working_days


@frozen
class DeadlineCheck:
    """Whether a recorded date is a deadline's last day, and if not, what may account for it."""

    answer: DeadlineAnswer
    recorded: date
    #: Each way of counting that gives the recorded date.
    because: tuple[str, ...]

    @property
    def due_by(self) -> date | None:
        """The last day that the rules give, or None where they give none."""
        return self.answer.due_by

    @property
    def agrees(self) -> bool:
        """Whether the recorded date is that day; where there is none, nothing agrees with it."""
        return self.recorded == self.due_by

    @property
    def days(self) -> int | None:
        """How many calendar days the recorded date is too late, or below zero too early."""
        return None if self.due_by is None else (self.recorded - self.due_by).days

    def to_mapping(self) -> dict[str, Any]:
        """Return the comparison as plain values."""
        return {
            "id": self.answer.id,
            "recorded": self.recorded.isoformat(),
            "due_by": None if self.due_by is None else self.due_by.isoformat(),
            "agrees": self.agrees,
            "days": self.days,
            "because": list(self.because),
            "provision": self.answer.provision,
            "verified": self.answer.verified,
        }


def check_deadline(
    case: Case,
    procedure: Procedure,
    deadline_id: str,
    *,
    recorded: date,
    on: date | None = None,
    projected: bool = False,
) -> DeadlineCheck:
    """
    Return whether *recorded* is the last day of a deadline, or what accounts for the difference.

    The case is taken as its papers stand on the day *on*, or else with all that they record.

        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> case = Case.from_mapping({"events": [{"review_panel_requested": "2026-12-18"}]})
        >>> check = check_deadline(
        ...     case, procedure, "review_panel_meeting", recorded=date(2027, 2, 2)
        ... )
        >>> check.agrees, check.days
        (False, -1)
        >>> print(check.because[0])
        the day of review_panel_requested is counted as day 1

    Raises:
        CaseError: The case has faults for *procedure*, or that has no such deadline.

    """
    if deadline_id not in procedure.deadline_ids:
        raise CaseError(
            [
                Fault(
                    "CR301",
                    Place(path=deadline_id),
                    f"{procedure.id} has no deadline or window {deadline_id!r}",
                    did_you_mean(deadline_id, procedure.deadline_ids),
                )
            ]
        )
    result = assess(case, procedure, on=on or _last_day_recorded(case), projected=projected)
    answer = result.deadline(deadline_id)
    check = DeadlineCheck(answer, recorded, ())
    if check.agrees or answer.started_on is None:
        return check
    ways = _ways(result.case, procedure, answer, result.calendar)
    return evolve(check, because=tuple(dict.fromkeys(way for way, day in ways if day == recorded)))


def _last_day_recorded(case: Case) -> date:
    """Return the latest day that the papers name."""
    days = [happening.on for happening in case.events]
    days += [extension.granted_on for extension in case.extensions]
    days += [extension.notified_on or extension.granted_on for extension in case.extensions]
    days += [pause.last or pause.first for pause in case.pauses]
    days += [decision.on for decision in case.decisions]
    return max(days, default=date.min)


def _ways(
    case: Case, procedure: Procedure, answer: DeadlineAnswer, calendar: WorkingDayCalendar
) -> Iterator[tuple[str, date]]:
    """Yield ways of counting other than the one that applies, with the day each gives."""
    if answer.extension is not None and answer.due_by_unextended is not None:
        yield "the extension is left out", answer.due_by_unextended
    if answer.extendable_to is not None:
        yield "the longest extension is taken as granted", answer.extendable_to
    for other in answer.other_readings:
        if other.due_by is not None:
            yield f"the reading {other.reading} of {other.of} is taken", other.due_by
    rule = answer.rule
    period = Period(rule.length, rule.first_day_counted, procedure.counting.conventions)
    for way, changed, start, days in _variations(case, answer, period, calendar):
        with suppress(CalendarError):
            yield way, last_day_of(changed, starting=start, calendar=days)


def _variations(
    case: Case, answer: DeadlineAnswer, period: Period, calendar: WorkingDayCalendar
) -> Iterator[tuple[str, Period, date, WorkingDayCalendar]]:
    """Yield what is changed, with the period, its start and its calendar after the change."""
    start = answer.started_on or date.min
    if period.first_day_counted is FirstDayCounted.THE_DAY_AFTER:
        itself = evolve(period, first_day_counted=FirstDayCounted.THE_DAY_ITSELF)
        yield f"the day of {answer.started_by} is counted as day 1", itself, start, calendar
    else:
        after = evolve(period, first_day_counted=FirstDayCounted.THE_DAY_AFTER)
        yield f"the day after {answer.started_by} is counted as day 1", after, start, calendar
    moved = evolve(period.conventions, start_on_a_day_off=StartOnADayOff.MOVES_ON)
    way = f"{answer.started_by} is taken as happening on the next working day"
    yield way, evolve(period, conventions=moved), start, calendar
    if period.length.unit is Unit.WORKING_DAYS:
        yield from _other_days(period, start, calendar)
    for happening in case.events:
        if happening.event != answer.started_by:
            way = f"the clock is started by {happening.event} on {long_date(happening.on)}"
            yield way, period, happening.on, calendar


def _other_days(
    period: Period, start: date, calendar: WorkingDayCalendar
) -> Iterator[tuple[str, Period, date, WorkingDayCalendar]]:
    """Yield the period with other days taken for working days."""
    as_calendar_days = Length(period.length.amount, Unit.CALENDAR_DAYS)
    yield "calendar days are counted", evolve(period, length=as_calendar_days), start, calendar
    for name in (*DIVISIONS, "uk-any"):
        if name != calendar.name:
            yield (
                f"the bank holidays of {name} are taken as days off",
                period,
                start,
                working_days(name),
            )
    yield "bank holidays are counted as working days", period, start, _without(calendar, None)
    with suppress(CalendarError):
        end = last_day_of(period, starting=start, calendar=calendar)
        for day in sorted(calendar.days_off):
            if start < day <= end and day.weekday() not in calendar.weekend:
                way = f"{long_date(day)}, {calendar.days_off[day]}, is counted as a working day"
                yield way, period, start, _without(calendar, day)


def _without(calendar: WorkingDayCalendar, day: date | None) -> WorkingDayCalendar:
    """Return *calendar* with one of its days off forgotten, or all of them."""
    kept = {} if day is None else {d: why for d, why in calendar.days_off.items() if d != day}
    return evolve(calendar, days_off=MappingProxyType(kept))
