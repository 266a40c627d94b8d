"""
A judgement put together as a timeline.

Knows which days of a case are worth showing. Knows nothing of pictures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.calendars import ONE_DAY
from complaintrules.errors import OutsideCoverageError, ProjectionRefusedError
from complaintrules.explain import long_date
from complaintrules.judgement import opened_stages
from complaintrules.papers import Record
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import Force
from complaintrules.statuses import Status
from complaintrules.timeline.model import Band, Bar, DayOff, Event, Stop, Timeline
from complaintrules.vocabulary import in_words

#: A timeline is never narrower; where nothing is recorded, it has half of it on either side.
_AT_LEAST = timedelta(days=28)
#: Clocks measured in these may run past the picture: a year would leave no room for the weeks.
_LONG = (Unit.MONTHS, Unit.YEARS)
_OTHERWISE = {
    Status.PAUSED: "paused",
    Status.DISAPPLIED: "no longer applies",
    Status.CANNOT_TELL: "cannot be told",
}
_WHY_NO_DAY = {
    Status.PAUSED: "its last day is known when the pause ends",
    Status.CANNOT_TELL: "the published bank holidays do not reach it",
}


def timeline_of(result: Assessment) -> Timeline:
    """
    Return the timeline of a case as it was judged.

        >>> from complaintrules import assess, load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> case = Case.from_mapping({"events": [{"complaint_received": "2026-11-02"}]}, procedure)
        >>> timeline = timeline_of(assess(case, procedure, on=date(2026, 11, 9)))
        >>> [(bar.id, bar.says) for bar in timeline.bars]
        [('stage_1_response', 'due Mon 16 Nov 2026')]
    """
    procedure = result.procedure
    record = result.case.as_at(result.on)
    events = tuple(_events(record))
    bars = tuple(_bar(each, result) for each in result.deadlines if each.has_started)
    bands = tuple(_bands(procedure, record))
    first, last = _span(result.on, events, bars)
    return Timeline(
        reference=result.case.reference or "(a case without a reference)",
        title=procedure.title,
        on=result.on,
        next=_next(result),
        first=first,
        last=last,
        bands=bands,
        events=events,
        bars=bars,
        days_off=tuple(_days_off(result, first, last)),
        without_a_day=tuple(_without_a_day(result)),
        notes=tuple(_notes(result)),
    )


def _events(record: Record) -> Iterator[Event]:
    """Yield what happened, and what is recorded for later days, by day."""
    found = [Event(day, in_words(name)) for name, days in record.happened.items() for day in days]
    yield from sorted(found, key=lambda event: event.on)
    for later in record.later:
        yield Event(later.on, in_words(later.event), is_later=True)


def _bands(procedure: Procedure, record: Record) -> Iterator[Band]:
    """Yield the stages that have opened, each until the next one or the end."""
    means = {stage.name: stage.means for stage in procedure.stages}
    opened = sorted(opened_stages(procedure, record), key=lambda stage: stage[1])
    ended = [day for end in procedure.ends if (day := record.first(end.on)) is not None]
    for number, (name, first) in enumerate(opened):
        following = opened[number + 1][1] if number + 1 < len(opened) else None
        lasts_to = min(ended, default=None) if following is None else following
        last = None if lasts_to is None else max(lasts_to, first)
        yield Band(in_words(name), means[name], first, last)


def _bar(answer: DeadlineAnswer, result: Assessment) -> Bar:
    """Return one clock that has started."""
    rule = answer.rule
    says, more = _says(answer, result)
    return Bar(
        id=answer.id,
        is_window=rule.is_window,
        who=f"{in_words(answer.owner)} {rule.force}",
        provision=answer.provision + ("" if answer.verified else "*"),
        status=answer.status,
        started_on=answer.started_on or result.on,
        limit=answer.due_by_unextended,
        due_by=answer.due_by,
        completed_on=answer.completed_on,
        stops=tuple(_stops(answer, result)),
        beside=tuple(
            other.due_by
            for other in answer.beside
            if other.due_by is not None and other.due_by != answer.due_by
        ),
        shown_as=_shown_as(answer),
        says=says,
        more=more,
        is_short=rule.length.unit not in _LONG,
    )


def _stops(answer: DeadlineAnswer, result: Assessment) -> Iterator[Stop]:
    """Yield the pauses that count."""
    terms = answer.rule.pauses
    for pause in result.case.as_at(result.on).pauses:
        if terms and pause.of == answer.id and pause.because in terms.because:
            lasts = pause.last is None or pause.last > result.on
            yield Stop(pause.first, None if lasts else pause.last, in_words(pause.because))


def _says(answer: DeadlineAnswer, result: Assessment) -> tuple[str, str]:
    """Return how a clock stands, and what else there is to say."""
    extended = answer.extension is not None and answer.due_by_unextended is not None
    was = f"extended from {_short(answer.due_by_unextended)}" if extended else ""
    if answer.is_open:
        return _says_of_open(answer), _joined(_remark(answer, result.on), was)
    last = f"last day {_short(answer.due_by)}{_marks(answer)}" if answer.due_by else ""
    if answer.completed_on is not None:
        word = "used" if answer.rule.is_window else "met"
        late = " late" if answer.status is Status.MET_LATE else ""
        return f"{word}{late}, {long_date(answer.completed_on)}", _joined(last, was)
    return _OTHERWISE[answer.status], last or _WHY_NO_DAY.get(answer.status, "")


def _says_of_open(answer: DeadlineAnswer) -> str:
    """Return how a clock stands that runs."""
    window, last = answer.rule.is_window, _day(answer)
    if not last:
        return "open"
    if answer.status is Status.DUE:
        return f"{'open until' if window else 'due'} {last}"
    if _is_only_advised(answer):
        return f"advised until {last}"
    return f"ended {last}" if window else f"overdue, was due {last}"


def _remark(answer: DeadlineAnswer, on: date) -> str:
    """Return how much time is left, or that there still is some."""
    if answer.status is Status.OVERDUE and answer.rule.is_window:
        return "still open" if _is_only_advised(answer) else ""
    return _left(answer, on)


def _is_only_advised(answer: DeadlineAnswer) -> bool:
    """Return whether a clock is a window that stays open past its last day."""
    return answer.rule.is_window and answer.rule.force is Force.SHOULD


def _shown_as(answer: DeadlineAnswer) -> Status:
    """Return the status whose mark stands for a clock."""
    if answer.status is Status.OVERDUE and answer.rule.is_window:
        return Status.DUE if _is_only_advised(answer) else Status.DISAPPLIED
    return answer.status


def _day(answer: DeadlineAnswer) -> str:
    """Return a clock's last day, marked where it may change; or nothing."""
    return "" if answer.due_by is None else long_date(answer.due_by) + _marks(answer)


def _marks(answer: DeadlineAnswer) -> str:
    """Return the marks of a last day that may change."""
    return ("?" if answer.provisional else "") + ("~" if answer.projected else "")


def _short(day: date | None) -> str:
    """Return a day without its weekday."""
    return "" if day is None else f"{day.day} {day:%b} {day.year}"


def _joined(*parts: str) -> str:
    """Return what is there of several remarks."""
    return ", ".join(filter(None, parts))


def _left(answer: DeadlineAnswer, on: date) -> str:
    """Return how many days are left, or have passed."""
    if answer.due_by is None or answer.days_left is None:
        return ""
    if answer.due_by == on:
        return "today is the last day"
    number = abs(int(answer.days_left))
    working = "working " if answer.rule.length.unit is Unit.WORKING_DAYS else ""
    days = f"{number} {working}day{'' if number == 1 else 's'}"
    if answer.status is Status.DUE:
        return f"{days} left"
    return f"{days} ago" if number else "only just passed"


def _span(on: date, events: Iterable[Event], bars: Iterable[Bar]) -> tuple[date, date]:
    """Return the first and the last day that the picture shows."""
    days = [on, *(event.on for event in events)]
    for bar in bars:
        if bar.is_short:
            days += [day for day in (bar.started_on, bar.limit, bar.due_by) if day]
    first, last = min(days), max(days)
    wider = max(0, (_AT_LEAST - (last - first)).days) // 2
    # Not before the first day that there is, nor past the last one.
    return (
        date.fromordinal(max(first.toordinal() - wider, date.min.toordinal())),
        date.fromordinal(min(last.toordinal() + wider, date.max.toordinal())),
    )


def _days_off(result: Assessment, first: date, last: date) -> Iterator[DayOff]:
    """Yield the weekdays off, as far as the calendar knows them."""
    calendar = result.calendar
    day = max(first, calendar.first)
    end = last if result.projected else min(last, calendar.published_to)
    while day <= end:
        try:
            title = calendar.why_not(day, projected=result.projected)
        except (OutsideCoverageError, ProjectionRefusedError):
            return
        if title is not None and day.weekday() not in calendar.weekend:
            yield DayOff(day, title)
        day += ONE_DAY


def _without_a_day(result: Assessment) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the clocks that have not started, by status."""
    found: dict[str, list[str]] = {}
    for answer in result.deadlines:
        if not answer.has_started:
            found.setdefault(in_words(answer.status), []).append(answer.id)
    for status, ids in found.items():
        yield status, tuple(ids)


def _next(result: Assessment) -> str:
    """Return what comes next, in a sentence."""
    answer = result.next_deadline
    if answer is None:
        paused = [each.id for each in result.deadlines if each.status is Status.PAUSED]
        return "No deadline is running" + (f"; paused: {', '.join(paused)}." if paused else ".")
    says, more = _says(answer, result)
    return f"Next: {answer.id}, {says}{f' ({more})' if more else ''}."


def _notes(result: Assessment) -> Iterator[str]:
    """Yield what the marks mean, and where the bank holidays come from."""
    started = [answer for answer in result.deadlines if answer.has_started]
    if not all(answer.verified for answer in started):
        yield "* The provision's own words were not read. This is not legal advice."
    if any(answer.provisional for answer in started):
        yield "? Provisional: the event that starts the clock is not recorded, another stands in."
    if any(answer.projected for answer in started):
        yield "~ Projected: the bank holidays on which it rests are not published yet."
    published_to = long_date(result.calendar.published_to)
    yield f"Bank holidays of {result.calendar.name}, published to {published_to}."
