"""
One deadline or window judged on one record: when it started, when it ends, how it stands.

Knows how a clock runs. Knows nothing of eligibility or of the case as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from attrs import evolve, frozen

from complaintrules.answers import DeadlineAnswer, Finding, FindingKind, OtherReading, Status
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.errors import OutsideCoverageError, ProjectionRefusedError
from complaintrules.papers import GrantedExtension, Record
from complaintrules.periods import Conventions, Length, Period, Unit, last_day_of
from complaintrules.procedure import Procedure
from complaintrules.rules import Combination, Deadline, Extension


@frozen
class Bench:
    """What every clock of one judgement shares."""

    procedure: Procedure
    record: Record
    calendar: WorkingDayCalendar
    conventions: Conventions
    #: Readings that the case chooses, by rule.
    chosen: dict[str, str]
    #: Whether dates may rest on bank holidays not yet published.
    projected: bool

    @classmethod
    def of(
        cls, procedure: Procedure, record: Record, chosen: dict[str, str], *, projected: bool
    ) -> Bench:
        """Return the bench with the calendar and conventions that the readings chosen give."""
        bench = cls(
            procedure,
            record,
            procedure.working_day.calendar,
            procedure.counting.conventions,
            chosen,
            projected,
        )
        for working_day in procedure.working_day.readings:
            if chosen.get("working_day") == working_day.name:
                bench = evolve(bench, calendar=working_day.calendar)
        for counting in procedure.counting.readings:
            if chosen.get("counting") == counting.name:
                bench = evolve(bench, conventions=counting.conventions)
        return bench


@frozen
class _Timing:
    """When a clock started and ends."""

    started_on: date | None = None
    started_by: str = ""
    provisional: bool = False
    due_by: date | None = None
    due_by_unextended: date | None = None
    extension: GrantedExtension | None = None
    extendable_to: date | None = None
    #: True where a date was wanted and the published bank holidays do not reach it.
    past_published: bool = False


def judge(deadline: Deadline, bench: Bench, note: Callable[[Finding], None]) -> DeadlineAnswer:
    """Return how *deadline* stands; what is odd in the record goes to *note*."""
    rule, reading = _chosen_reading(deadline, bench)
    timing = _timing(rule, bench, note)
    answer = DeadlineAnswer(
        rule=rule,
        status=Status.CANNOT_TELL,
        started_on=timing.started_on,
        started_by=timing.started_by,
        provisional=timing.provisional,
        due_by=timing.due_by,
        due_by_unextended=timing.due_by_unextended,
        extension=timing.extension,
        extendable_to=timing.extendable_to,
        completed_on=_completed_on(rule, bench.record, timing.started_on),
        reading=reading,
        other_readings=tuple(_other_readings(deadline, rule, reading, timing.due_by, bench)),
    )
    return _with_status(answer, bench, timing, note)


def _chosen_reading(deadline: Deadline, bench: Bench) -> tuple[Deadline, str]:
    """Return the rule as the reading that applies has it, and that reading's name."""
    chosen = bench.chosen.get(deadline.id, deadline.reading)
    for other in deadline.readings:
        if other.name == chosen:
            return other.deadline, other.name
    return deadline, deadline.reading


def _timing(rule: Deadline, bench: Bench, note: Callable[[Finding], None]) -> _Timing:
    """Return when the clock of *rule* started and ends."""
    started_on, started_by = _start(rule, bench.record)
    if started_on is None:
        return _Timing()
    provisional = started_by not in rule.starts_on.names
    timing = _Timing(started_on, started_by, provisional)
    try:
        due_by = last_day(rule, rule.length, started_on, bench)
    except (OutsideCoverageError, ProjectionRefusedError) as error:
        note(
            Finding(
                FindingKind.PAST_THE_PUBLISHED_BANK_HOLIDAYS,
                rule.id,
                error.message,
                str(rule.authority.provision),
            )
        )
        return evolve(timing, past_published=True)
    timing = evolve(timing, due_by=due_by, due_by_unextended=due_by)
    if rule.extension is not None:
        timing = evolve(timing, extendable_to=_furthest(rule.extension, rule, started_on, bench))
    for extension in bench.record.extensions:
        if extension.of == rule.id:
            timing = _extended(timing, extension, rule, note)
    return timing


def _start(rule: Deadline, record: Record) -> tuple[date | None, str]:
    """Return the day from which the clock of *rule* counts, and what gave it."""
    days = {name: _day_of(name, record) for name in rule.starts_on.names}
    known = {name: day for name, day in days.items() if day is not None}
    if rule.starts_on.combination is Combination.LATER_OF and len(known) == len(days):
        started_by = max(known, key=lambda name: known[name])
        return known[started_by], started_by
    if rule.starts_on.combination is Combination.EARLIER_OF and known:
        started_by = min(known, key=lambda name: known[name])
        return known[started_by], started_by
    fallback = rule.starts_on.or_failing_that
    day = None if fallback is None else _day_of(fallback, record)
    return (None, "") if fallback is None or day is None else (day, fallback)


def _day_of(name: str, record: Record) -> date | None:
    """Return the day of an event, or of a fact that is a date."""
    value = record.known.get(name)
    return value if isinstance(value, date) else record.first(name)


def last_day(rule: Deadline, length: Length, started_on: date, bench: Bench) -> date:
    """Return the last day of a period of *length* from *started_on*."""
    return last_day_of(
        Period(length, rule.first_day_counted, bench.conventions),
        starting=started_on,
        calendar=bench.calendar,
        projected=bench.projected,
    )


def _furthest(extension: Extension, rule: Deadline, started_on: date, bench: Bench) -> date | None:
    """Return the last day that an extension can reach, or None past the published holidays."""
    try:
        return last_day(rule, extension.to_at_most, started_on, bench)
    except (OutsideCoverageError, ProjectionRefusedError):
        return None


def _extended(
    timing: _Timing,
    extension: GrantedExtension,
    rule: Deadline,
    note: Callable[[Finding], None],
) -> _Timing:
    """Return *timing* with its last day moved, or as it was where the extension is not valid."""
    findings = list(_faults_of(extension, timing, rule))
    for kind, says in findings:
        note(Finding(kind, rule.id, says, str(rule.authority.provision)))
    return timing if findings else evolve(timing, due_by=extension.until, extension=extension)


def _faults_of(
    extension: GrantedExtension, timing: _Timing, rule: Deadline
) -> Iterator[tuple[FindingKind, str]]:
    """Yield each reason for which an extension moves nothing."""
    limit, rules = timing.due_by, rule.extension
    if rules is None or limit is None:
        yield FindingKind.EXTENSION_NOT_ALLOWED, f"{rule.id} cannot be extended; its last day stays"
        return
    if extension.granted_on > limit:
        yield (
            FindingKind.EXTENSION_TOO_LATE,
            f"the extension was granted on {extension.granted_on}, after the limit of {limit}",
        )
    elif extension.notified_on is None:
        yield (
            FindingKind.EXTENSION_NOT_NOTIFIED,
            f"no notice of the extension is recorded; it is needed {rules.notice}, by {limit}",
        )
    elif extension.notified_on > limit:
        yield (
            FindingKind.EXTENSION_TOO_LATE,
            f"notice of the extension was given on {extension.notified_on}, after {limit}",
        )
    if extension.until < limit:
        yield (
            FindingKind.EXTENSION_SHORTENS,
            f"the extension until {extension.until} ends before the limit of {limit}",
        )
    if timing.extendable_to is not None and extension.until > timing.extendable_to:
        longest = f"{rules.to_at_most} in all, {timing.extendable_to}"
        yield (
            FindingKind.EXTENSION_TOO_LONG,
            f"the extension until {extension.until} goes past {longest}",
        )
    if extension.grounds not in rules.grounds:
        given = extension.grounds or "none"
        yield (
            FindingKind.EXTENSION_ON_OTHER_GROUNDS,
            f"the grounds recorded are {given}; known are {', '.join(rules.grounds)}",
        )


def _completed_on(rule: Deadline, record: Record, started_on: date | None) -> date | None:
    """Return the first day, from the start on, on which the thing was done."""
    since = date.min if started_on is None else started_on
    days = [record.first(event, since=since) for event in rule.met_by]
    return min((day for day in days if day is not None), default=None)


def _with_status(
    answer: DeadlineAnswer, bench: Bench, timing: _Timing, note: Callable[[Finding], None]
) -> DeadlineAnswer:
    """Return *answer* with its status, and what goes with it."""
    rule, record = answer.rule, bench.record
    dropped_by = _dropped_by(rule, bench)
    if answer.started_on is None:
        return _without_start(answer, dropped_by, bench, note)
    if answer.completed_on is None and not rule.again:
        _note_steps_before_the_start(answer, record, note)
    if timing.past_published or answer.due_by is None:
        return answer
    if answer.completed_on is not None:
        late = answer.completed_on > answer.due_by
        return evolve(answer, status=Status.MET_LATE if late else Status.MET)
    if dropped_by is not None:
        return _dropped(answer, *dropped_by, note)
    return evolve(
        answer,
        status=Status.OVERDUE if record.on > answer.due_by else Status.DUE,
        days_left=_days_left(rule, record.on, answer.due_by, bench),
    )


def _dropped_by(rule: Deadline, bench: Bench) -> tuple[str, date] | None:
    """Return the event after which nobody has to act any more, with its day, if it happened."""
    ends = () if rule.is_window else tuple(end.on for end in bench.procedure.ends)
    for event in (*rule.disapplied_by, *ends):
        day = bench.record.first(event)
        if day is not None:
            return event, day
    return None


def _dropped(
    answer: DeadlineAnswer, event: str, day: date, note: Callable[[Finding], None]
) -> DeadlineAnswer:
    """Return *answer* as disapplied; a limit that had passed by then is noted."""
    if answer.due_by is not None and day > answer.due_by and not answer.rule.is_window:
        note(
            Finding(
                FindingKind.NEVER_DONE,
                answer.id,
                f"was due by {answer.due_by} and had not been done when {event} came on {day}",
                answer.provision,
            )
        )
    return evolve(answer, status=Status.DISAPPLIED)


def _without_start(
    answer: DeadlineAnswer,
    dropped_by: tuple[str, date] | None,
    bench: Bench,
    note: Callable[[Finding], None],
) -> DeadlineAnswer:
    """Return *answer* for a clock that nothing started."""
    names = answer.rule.starts_on.names
    facts = tuple(name for name in names if name in bench.procedure.vocabulary.facts)
    if answer.completed_on is not None and not answer.rule.again and not facts:
        note(
            Finding(
                FindingKind.STEP_WITHOUT_ITS_START,
                answer.id,
                f"was done on {answer.completed_on}, but {' or '.join(names)} is not recorded",
                answer.provision,
            )
        )
    elif dropped_by is not None:
        return evolve(answer, status=Status.DISAPPLIED)
    if facts:
        return evolve(answer, needs=facts)
    if answer.completed_on is not None and not answer.rule.again:
        return evolve(answer, awaiting=names[0])
    return evolve(answer, status=Status.NOT_STARTED, completed_on=None, awaiting=names[0])


def _note_steps_before_the_start(
    answer: DeadlineAnswer, record: Record, note: Callable[[Finding], None]
) -> None:
    """Note a step that is recorded only for days before its clock started."""
    for event in answer.rule.met_by:
        day = record.first(event)
        if day is not None:
            note(
                Finding(
                    FindingKind.OUT_OF_ORDER,
                    answer.id,
                    f"{event} is recorded for {day}, before {answer.started_by} "
                    f"on {answer.started_on}, and is not counted",
                    answer.provision,
                )
            )


def _days_left(rule: Deadline, on: date, due_by: date, bench: Bench) -> int | None:
    """Return the days from *on* to *due_by*, in the kind of days that the limit counts."""
    if rule.length.unit is not Unit.WORKING_DAYS:
        return (due_by - on).days
    try:
        return bench.calendar.count(on, due_by, projected=bench.projected)
    except (OutsideCoverageError, ProjectionRefusedError):
        return None


def _other_readings(
    deadline: Deadline, rule: Deadline, reading: str, due_by: date | None, bench: Bench
) -> Iterator[OtherReading]:
    """Yield the readings not chosen whose last day differs."""

    def unheard(_: Finding) -> None:
        """Leave out what other readings would find odd."""

    for name, relied_on, other in _rivals(deadline, reading):
        day = _timing(other, bench, unheard).due_by
        if day != due_by:
            yield OtherReading(name, deadline.id, relied_on, day)
    for name, of, relied_on, other_bench in _other_benches(bench):
        day = _timing(rule, other_bench, unheard).due_by
        if day != due_by:
            yield OtherReading(name, of, relied_on, day)


def _rivals(deadline: Deadline, reading: str) -> Iterator[tuple[str, str, Deadline]]:
    """Yield the readings of a rule other than the one that applies."""
    if reading != deadline.reading:
        yield deadline.reading, "the rule as it stands", deadline
    for other in deadline.readings:
        if other.name != reading:
            yield other.name, other.relied_on, other.deadline


def _other_benches(bench: Bench) -> Iterator[tuple[str, str, str, Bench]]:
    """Yield the bench as each other reading of the calendar and of counting would have it."""
    working_day, counting = bench.procedure.working_day, bench.procedure.counting
    default = "the rule as it stands"
    calendars = [(working_day.reading, default, working_day.calendar)]
    calendars += [(each.name, each.relied_on, each.calendar) for each in working_day.readings]
    for name, relied_on, calendar in calendars:
        if name and calendar is not bench.calendar:
            yield name, "working_day", relied_on, evolve(bench, calendar=calendar)
    conventions = [(counting.reading, default, counting.conventions)]
    conventions += [(each.name, each.relied_on, each.conventions) for each in counting.readings]
    for name, relied_on, convention in conventions:
        if name and convention != bench.conventions:
            yield name, "counting", relied_on, evolve(bench, conventions=convention)
