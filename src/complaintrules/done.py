"""
When a thing was done, and whether it was done in its order.

Knows which of the days recorded counts. Knows nothing of limits, or of who was late.
"""

from __future__ import annotations

from datetime import date

from complaintrules.answers import DeadlineAnswer
from complaintrules.papers import Record
from complaintrules.pauses import Note
from complaintrules.rules import Deadline
from complaintrules.starts import Started
from complaintrules.statuses import FindingKind


def done_on(rule: Deadline, record: Record, started: Started) -> date | None:
    """Return the first day on which the thing was done: of a duty, from its start on."""
    # What was done before another clock's last day, which only stands in, was done all the same.
    waits = started.on is not None and not rule.counts_what_came_early and not started.is_last_day
    since = opening(started) if waits else date.min
    days = [record.first(event, since=since) for event in rule.met_by]
    return min((day for day in days if day is not None), default=None)


def opening(started: Started) -> date:
    """Return the day from which a thing is to be done, or can be; the first day of all if none."""
    days = (day for day in (started.on, started.opened_on) if day is not None)
    return min(days, default=date.min)


def note_steps_before_the_start(
    answer: DeadlineAnswer, started: Started, record: Record, note: Note
) -> None:
    """Note a step of a duty that is recorded for earlier days alone, or a right used too soon."""
    rule, opens = answer.rule, opening(started)
    early = rule.counts_what_came_early
    if rule.again or rule.before or (answer.completed_on is not None and not early):
        return
    for event in rule.met_by:
        day = record.first(event)
        if day is not None and day < opens:
            start = f"{answer.started_by} on {answer.started_on}"
            counts = "counts all the same" if early else "is not counted"
            says = f"{event} is recorded for {day}, before {start}, and {counts}"
            note(FindingKind.OUT_OF_ORDER, says)


def note_step_without_its_start(answer: DeadlineAnswer, note: Note) -> None:
    """Note a step that was taken though the event that has to happen first is not recorded."""
    if answer.awaiting:
        says = f"was done on {answer.completed_on}, but {answer.awaiting} is not recorded"
        note(FindingKind.STEP_WITHOUT_ITS_START, says)
