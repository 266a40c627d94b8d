"""
The deadlines and windows of a case as entries for a diary, in the form of iCalendar (RFC 5545).

Each entry is known again by its UID, so that a later file brings an earlier one up to date.

Knows what goes into a diary, and which library writes it. Knows nothing of how days are reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5

from attrs import frozen

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.calendars import ONE_DAY, FirstDayCounted
from complaintrules.errors import (
    CaseError,
    Fault,
    MissingExtraError,
    OutsideCoverageError,
    Place,
    ProjectionRefusedError,
)
from complaintrules.explain import long_date
from complaintrules.statuses import Status

#: So many working days before a deadline someone is reminded of it, and at that time of day.
REMINDERS = (5, 1)
_REMINDED_AT = time(9)
#: Under this, UIDs are made of reference, procedure and clock; it must never change.
_NAMESPACE = UUID("6f0d6c1e-6f4b-4c38-9f0e-2f9d0a1c7b55")
_OVER = (Status.MET, Status.MET_LATE, Status.DISAPPLIED, Status.PAUSED)


@frozen
class Entry:
    """One day in a diary."""

    uid: str
    on: date
    summary: str
    description: str
    category: str
    #: Whether an entry that an earlier file may have brought is to go.
    is_cancelled: bool
    #: How long before the day begins a reminder comes.
    reminders: tuple[timedelta, ...]


def entries_of(result: Assessment) -> tuple[Entry, ...]:
    """
    Return an entry for each deadline and window that has, or may have had, a last day.

    Raises:
        CaseError: The case has no reference, without which its entries could not be known again.

    """
    if not result.case.reference:
        says = "a diary needs the case's reference, by which its entries are known again"
        raise CaseError([Fault("CR106", Place(path="reference"), says, "add the key 'reference'")])
    return tuple(_entries(result))


def _entries(result: Assessment) -> Iterator[Entry]:
    """Yield the entries."""
    for answer in result.deadlines:
        runs = answer.is_open and answer.due_by is not None
        if answer.started_on is None or not (runs or answer.status in _OVER):
            continue
        name = answer.id.replace("_", " ")
        kind = "may" if answer.rule.is_window else "last day"
        remark = "" if answer.status is Status.DUE else f" ({answer.status.replace('_', ' ')})"
        what = f"{answer.owner} {kind}: {name}" if answer.rule.is_window else f"{kind}: {name}"
        parts = (result.case.reference, result.procedure.id, answer.id)
        yield Entry(
            uid=str(uuid5(_NAMESPACE, "\n".join(parts))),
            on=answer.due_by or answer.started_on,
            summary=_clean(f"{result.case.reference}, {what}{remark}"),
            description=_clean(_description(answer, result)),
            category="window" if answer.rule.is_window else "deadline",
            is_cancelled=not runs,
            reminders=tuple(_reminders(answer, result)) if runs else (),
        )


def _clean(text: str) -> str:
    """Return a text without what a diary cannot hold."""
    return "".join(each if each.isprintable() or each == "\n" else "\ufffd" for each in text)


def _description(answer: DeadlineAnswer, result: Assessment) -> str:
    """Return what a diary says of an entry: how it stands, why, and by which provision."""
    head = f"{result.procedure.title}\nAs at {long_date(result.on)}."
    means = answer.rule.authority.means.strip()
    return f"{head}\n\n{result.explain(answer.id)}\n\n{means}\n\nThis is not legal advice."


def _reminders(answer: DeadlineAnswer, result: Assessment) -> Iterator[timedelta]:
    """Yield how long before a deadline a reminder comes; none lies before the judgement."""
    due_by = answer.due_by
    if due_by is None or answer.rule.is_window:
        return
    for days in REMINDERS:
        try:
            day = result.calendar.add(
                due_by,
                -days,
                first_day_counted=FirstDayCounted.THE_DAY_BEFORE,
                projected=result.projected,
            )
        except (OutsideCoverageError, ProjectionRefusedError):
            day = due_by - days * ONE_DAY
        if day >= result.on:
            yield _moment(due_by, time()) - _moment(day, _REMINDED_AT)


def _moment(day: date, at: time) -> datetime:
    """Return a time of a day, without a time zone."""
    return datetime.combine(day, at)


def to_ics(result: Assessment, *, made: datetime | None = None) -> bytes:
    """
    Return the diary of a case as an iCalendar file.

    SEQUENCE is the number of the day of the judgement, so that a judgement of a later day
    replaces an earlier one, and one that looks back does not.  Among files of one day *made*
    decides, the moment at which this one was written; it is the start of the day if left out.

    Raises:
        CaseError: The case has no reference.
        MissingExtraError: icalendar, which the extra ``diary`` brings, is not installed.

    Law:
        None: RFC 5545 says what an entry has, and RFC 5546 which of two entries holds.

    """
    try:
        import icalendar  # noqa: PLC0415  # only those who want a diary need it
    except ImportError as error:
        raise MissingExtraError("a diary", "icalendar", "diary") from error
    stamp = made or datetime.combine(result.on, time(), UTC)
    diary = icalendar.Calendar()
    diary.add("prodid", "-//complaintrules//deadlines of complaints//EN")
    diary.add("version", "2.0")
    diary.add("calscale", "GREGORIAN")
    for entry in entries_of(result):
        event = icalendar.Event()
        event.add("uid", entry.uid)
        event.add("sequence", result.on.toordinal())
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        event.add("dtstart", entry.on)
        event.add("summary", entry.summary)
        event.add("description", entry.description)
        event.add("categories", [entry.category])
        event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
        event.add("transp", "TRANSPARENT")  # a deadline keeps nobody busy all day
        for before in entry.reminders:
            alarm = icalendar.Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", entry.summary)
            alarm.add("trigger", -before)
            event.add_component(alarm)
        diary.add_component(event)
    return bytes(diary.to_ical())
