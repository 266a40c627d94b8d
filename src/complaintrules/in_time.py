"""
Whether a clock is met, missed or still running, whatever is yet to be learned of its start.

Knows what holds however late, or however early, a clock has started. Reckons no days.
"""

from __future__ import annotations

from collections.abc import Mapping

from complaintrules.rules import Deadline
from complaintrules.statuses import Status
from complaintrules.vocabulary import InTime

IN_TIME: Mapping[Status, InTime] = {
    Status.MET: InTime.MET,
    Status.MET_LATE: InTime.MISSED,
    Status.OVERDUE: InTime.MISSED,
    Status.DUE: InTime.RUNNING,
    Status.PAUSED: InTime.RUNNING,
}


def in_time(status: Status, *, is_ahead: bool = False) -> InTime | None:
    """Return how a clock of that status stands; before a start still to come it runs, too."""
    return InTime.RUNNING if is_ahead else IN_TIME.get(status)


def holds_however_late(rule: Deadline, stands: InTime | None) -> bool:
    """
    Return whether what is so by the earliest start possible is so by every later one.

    A later start gives a later last day, so that nobody is late by it who was in time.  But what
    was done of a duty would come before its start, and no longer count.
    """
    if rule.counts_what_came_early:
        return stands in (InTime.MET, InTime.RUNNING)
    return stands is InTime.RUNNING


def holds_however_early(rule: Deadline, stands: InTime | None, *, done_before: bool) -> bool:
    """
    Return whether what is so by the latest start possible is so by every earlier one.

    An earlier start gives an earlier last day, so that nobody is in time by it who was late; save
    by what was *done before* the latest start of a duty, and might yet count.
    """
    return stands is InTime.MISSED and (rule.counts_what_came_early or not done_before)
