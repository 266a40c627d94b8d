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
from complaintrules.assessment import Assessment, assess
from complaintrules.bank_holidays import DIVISIONS
from complaintrules.bench import Bench
from complaintrules.calendars import FirstDayCounted, StartOnADayOff, WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.clocks import Clocks
from complaintrules.errors import CalendarError, CaseError, Fault, Place, did_you_mean
from complaintrules.explain import long_date
from complaintrules.pauses import last_day, paused
from complaintrules.periods import Length, Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.starts import start_of
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
    result = assess(case, procedure, on=on or case.latest_day, projected=projected)
    answer = result.deadline(deadline_id)
    check = DeadlineCheck(answer, recorded, ())
    if check.agrees or answer.started_on is None:
        return check
    ways = _ways(result, answer, projected=projected)
    return evolve(check, because=tuple(dict.fromkeys(way for way, day in ways if day == recorded)))


def _ways(
    result: Assessment, answer: DeadlineAnswer, *, projected: bool
) -> Iterator[tuple[str, date]]:
    """Yield ways of counting other than the one that applies, with the day each gives."""
    yield from _by_other_terms(result, answer)
    record = result.case.as_at(result.on)
    chosen = dict(result.case.readings)
    bench = Bench.of(result.procedure, record, chosen, projected=projected)
    days = paused(answer.rule, bench.record.pauses, bench.record.on, lambda _, __: None).days
    for way, rule, start, other_bench in _variations(answer, bench):
        with suppress(CalendarError):
            yield way, last_day(rule, rule.length, start, other_bench, days)
    if days:
        with suppress(CalendarError):
            start = answer.started_on or date.min
            yield "the pauses are left out", bench.last_day(answer.rule, answer.rule.length, start)


def _by_other_terms(result: Assessment, answer: DeadlineAnswer) -> Iterator[tuple[str, date]]:
    """Yield the days of other extensions, other readings and other limits."""
    if answer.extension is not None and answer.due_by_unextended is not None:
        yield "the extension is left out", answer.due_by_unextended
    if answer.extendable_to is not None:
        yield "the longest extension is taken as granted", answer.extendable_to
    for other in answer.other_readings:
        if other.due_by is not None:
            yield f"the reading {other.reading} of {other.of} is taken", other.due_by
    for beside in answer.beside:
        if beside.due_by is not None:
            yield f"the limit of {beside.provision} is taken", beside.due_by
    for extension in result.case.as_at(result.on).extensions:
        if extension.of == answer.id:
            granted = long_date(extension.granted_on)
            yield f"the extension granted on {granted} is taken", extension.until


def _variations(
    answer: DeadlineAnswer, bench: Bench
) -> Iterator[tuple[str, Deadline, date, Bench]]:
    """Yield what is changed, with the rule, its start and the bench after the change."""
    rule, start, conventions = answer.rule, answer.started_on or date.min, bench.conventions
    if rule.first_day_counted is not FirstDayCounted.THE_DAY_ITSELF:
        itself = evolve(rule, first_day_counted=FirstDayCounted.THE_DAY_ITSELF)
        yield f"the day of {answer.started_by} is counted as day 1", itself, start, bench
    else:
        after, word = FirstDayCounted.THE_DAY_AFTER, "after"
        if rule.before:
            after, word = FirstDayCounted.THE_DAY_BEFORE, "before"
        way = f"the day {word} {answer.started_by} is counted as day 1"
        yield way, evolve(rule, first_day_counted=after), start, bench
    moved = evolve(conventions, start_on_a_day_off=StartOnADayOff.MOVES_ON)
    way = f"{answer.started_by} is taken as happening on the next working day"
    yield way, rule, start, evolve(bench, conventions=moved)
    if rule.length.unit is Unit.WORKING_DAYS:
        as_calendar_days = Length(rule.length.amount, Unit.CALENDAR_DAYS)
        yield "calendar days are counted", evolve(rule, length=as_calendar_days), start, bench
    for way, calendar in _other_calendars(answer, bench):
        other = evolve(bench, calendar=calendar)
        yield way, rule, _start(rule, other) or start, other
    for event, days in bench.record.happened.items():
        for day in days if event != answer.started_by else ():
            yield f"the clock is started by {event} on {long_date(day)}", rule, day, bench


def _start(rule: Deadline, bench: Bench) -> date | None:
    """Return the day from which a clock counts, where that is another clock's last day."""
    if rule.or_failing_that is None or not rule.or_failing_that.is_deadline:
        return None
    return start_of(rule, bench, Clocks(bench)).on


def _other_calendars(
    answer: DeadlineAnswer, bench: Bench
) -> Iterator[tuple[str, WorkingDayCalendar]]:
    """Yield calendars with other days off that matter to the time of a clock."""
    calendar = bench.calendar
    for name in (*DIVISIONS, "uk-any"):
        if name != calendar.name:
            yield f"the bank holidays of {name} are taken as days off", working_days(name)
    yield "bank holidays are counted as working days", _without(calendar, None)
    start, end = answer.started_on or date.min, answer.due_by_unextended or date.min
    # Where another clock's last day stood in for the start, its time matters too.
    began = bench.record.happened.values() if answer.provisional else ()
    first, last = min(start, end, *(days[0] for days in began)), max(start, end)
    for day in sorted(calendar.days_off):
        if first <= day <= last and day.weekday() not in calendar.weekend:
            way = f"{long_date(day)}, {calendar.days_off[day]}, is counted as a working day"
            yield way, _without(calendar, day)


def _without(calendar: WorkingDayCalendar, day: date | None) -> WorkingDayCalendar:
    """Return *calendar* with one of its days off forgotten, or all of them."""
    kept = {} if day is None else {d: why for d, why in calendar.days_off.items() if d != day}
    return evolve(calendar, days_off=MappingProxyType(kept))
