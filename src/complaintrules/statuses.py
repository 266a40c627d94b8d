"""
What a judgement can come to: how a clock stands, whether a complaint is considered, what is odd.

Knows the names. Knows nothing of how they are reached.
"""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """How a clock stands."""

    NOT_STARTED = "not_started"
    DUE = "due"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    PAUSED = "paused"
    DISAPPLIED = "disapplied"
    CANNOT_TELL = "cannot_tell"


class Outcome(StrEnum):
    """Whether a complaint is to be considered under the procedure."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    AUTHORITY_MUST_DECIDE = "authority_must_decide"
    CANNOT_TELL = "cannot_tell"


class FindingKind(StrEnum):
    """What can be wrong or odd in a record."""

    OUT_OF_ORDER = "out_of_order"
    STEP_WITHOUT_ITS_START = "step_without_its_start"
    NEVER_DONE = "never_done"
    RECORDED_MORE_THAN_ONCE = "recorded_more_than_once"
    EXTENSION_TOO_LATE = "extension_too_late"
    EXTENSION_NOT_NOTIFIED = "extension_not_notified"
    EXTENSION_TOO_LONG = "extension_too_long"
    EXTENSION_SHORTENS = "extension_shortens"
    EXTENSION_ON_OTHER_GROUNDS = "extension_on_other_grounds"
    EXTENSION_GRANTED_BY_ANOTHER = "extension_granted_by_another"
    EXTENSION_NOT_ALLOWED = "extension_not_allowed"
    PAUSE_NOT_COUNTED = "pause_not_counted"
    NOT_YET_IN_FORCE = "not_yet_in_force"
    PAST_THE_PUBLISHED_BANK_HOLIDAYS = "past_the_published_bank_holidays"


#: The names by the codes that a compiled plan has for them.
STATUSES = tuple(Status)
OUTCOMES = tuple(Outcome)
