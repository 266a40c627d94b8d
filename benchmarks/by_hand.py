"""
The clocks of the Children Act 1989 procedure as one would write them by hand, for this law alone.

Knows the lengths, starts and ends of its thirteen clocks and windows. Knows no calendar, which is
handed in, and no test of eligibility but those in ``tests_by_hand``. Leaves out pauses, events
that happen twice, other readings of the law and reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

ONE_DAY = timedelta(days=1)

#: Status, last day and days left.
Standing = tuple[str, date | None, int | None]
#: Outcome, whether each test holds, stage, what binds next, and each clock.
Answer = tuple[str, tuple[bool, ...], str, str, dict[str, Standing]]
Events = Mapping[str, date]
Facts = Mapping[str, Any]

MAY_COMPLAIN = frozenset(
    {
        *("child", "care_leaver", "parent", "person_with_parental_responsibility"),
        *("local_authority_foster_carer", "special_guardian", "special_guardianship_applicant"),
        *("prospective_adopter", "adoptive_parent", "adopted_person"),
        "birth_parent_or_former_guardian",
    }
)
FUNCTIONS = frozenset(
    {
        *("part_3_services", "care_or_supervision_functions", "child_assessment_order"),
        *("emergency_protection", "adoption_functions", "special_guardianship_support"),
    }
)
PROCEEDINGS = frozenset({"court", "tribunal", "disciplinary", "criminal"})
STAGE_2_GROUNDS = frozenset(
    {"complexity", "several_agencies", "concurrent_investigation", "key_person_away"}
)
#: Whether each test, in the procedure's order, shuts a complaint out where it holds.
EXCLUDES = (False, False, False, False, True, True, True, True)
#: Every requirement holds and no exclusion does.
EXCLUDES_NOTHING = tuple(not excludes for excludes in EXCLUDES)


class Granted(NamedTuple):
    """An extension: until when, when it was granted and told, and why."""

    until: date
    granted_on: date
    notified_on: date | None
    grounds: str


class Days(NamedTuple):
    """A calendar's arithmetic with working days."""

    #: The n-th working day after a day, and the n-th before it.
    add: Callable[[date, int], date]
    back: Callable[[date, int], date]
    #: The working days after one day up to another; below zero where the second is earlier.
    count: Callable[[date, date], int]


def clocks_by_hand(
    days: Days, events: Events, facts: Facts, extensions: Mapping[str, Granted], on: date
) -> tuple[dict[str, Standing], str]:
    """Return how each clock stands, and which binds next."""
    add, back, count = days
    event = events.get
    withdrawn = event("complaint_withdrawn")
    told: dict[str, Standing] = {}
    binding, earliest = "", date.max

    def duty(
        clock: str, start: date | None, due: date | None, done: date | None, dropped: date | None
    ) -> None:
        nonlocal binding, earliest
        standing = _working(on, count, start, due, done, dropped)
        told[clock] = standing
        if standing[2] is not None and due is not None and due < earliest:
            binding, earliest = clock, due

    grounds = facts["grounds_arose_on"]
    received = event("complaint_received")
    due = _a_year_on(grounds)
    told["complaint_time_limit"] = _calendar(on, due, _since(received, grounds))

    concluded = event("proceedings_concluded")
    if concluded is None:
        told["resubmission_after_proceedings"] = ("not_started", None, None)
    else:
        due = _a_year_on(concluded)
        told["resubmission_after_proceedings"] = _calendar(on, due, _since(received, concluded))

    requested_2 = event("stage_2_requested")
    skipped = event("stage_1_skipped_by_agreement")
    sent_1 = event("stage_1_response_sent")
    dropped = _first(skipped, requested_2, withdrawn)
    opened = due = None
    done = sent_1
    if received is not None:
        done = _since(sent_1, received)
        due, furthest = add(received, 10), add(received, 20)
        granted = extensions.get("stage_1_response")
        if granted is not None and granted.grounds == "complexity":
            due = _extended(due, furthest, granted)
        if (
            furthest < on
            and (dropped is None or furthest < dropped)
            and (done is None or furthest < done)
        ):
            opened = furthest + ONE_DAY
    duty("stage_1_response", received, due, done, dropped)

    start = event("stage_1_response_received") or sent_1
    if start is not None:
        since = start if opened is None else min(start, opened)
        due, done = add(start, 20), _since(requested_2, since)
        told["stage_2_request"] = _working(on, count, start, due, done, skipped)
    elif requested_2 is None and skipped is not None:
        told["stage_2_request"] = ("disapplied", None, None)
    elif opened is not None and (requested_2 is None or requested_2 >= opened):
        told["stage_2_request"] = ("due" if requested_2 is None else "met", None, None)
    else:
        status = "not_started" if requested_2 is None else "cannot_tell"
        told["stage_2_request"] = (status, None, None)

    start = _first(requested_2, skipped)
    sent_2 = event("stage_2_response_sent")
    due, done = None, sent_2
    if start is not None:
        due, done = add(start, 25), _since(sent_2, start)
        granted = extensions.get("stage_2_response")
        if granted is not None and granted.grounds in STAGE_2_GROUNDS:
            due = _extended(due, add(start, 65), granted)
    duty("stage_2_response", start, due, done, withdrawn)

    panel = event("review_panel_requested")
    start = event("stage_2_response_received") or sent_2
    due = None if start is None else add(start, 20)
    done = panel if start is None else _since(panel, start)
    told["stage_3_request"] = _working(on, count, start, due, done, None)

    met = event("review_panel_met")
    for clock, step, length, dropped in (
        ("review_panel_acknowledgement", "review_panel_acknowledged", 2, _first(met, withdrawn)),
        ("review_panel_chair", "review_panel_chair_appointed", 10, _first(met, withdrawn)),
    ):
        done = event(step)
        if panel is None:
            duty(clock, None, None, done, dropped)
        else:
            duty(clock, panel, add(panel, length), _since(done, panel), dropped)

    called = facts.get("review_panel_meets_on")
    start = met if panel is None or called is None else max(panel, called)
    due = None if start is None else back(start, 10)
    duty("review_panel_papers", start, due, event("review_panel_papers_sent"), withdrawn)

    due = None if panel is None else add(panel, 30)
    duty("review_panel_meeting", panel, due, _since(met, panel), withdrawn)

    reported = event("review_panel_report_sent")
    due = None if met is None else add(met, 5)
    duty("review_panel_report", met, due, _since(reported, met), withdrawn)

    start = event("review_panel_report_received") or reported
    due = None if start is None else add(start, 15)
    duty("stage_3_response", start, due, _since(event("stage_3_response_sent"), start), withdrawn)

    start = facts.get("first_had_notice_on") or grounds
    due = _twelve_months_from(start)
    done = _since(event("referred_to_ombudsman"), start)
    told["ombudsman_time_limit"] = _calendar(on, due, done)
    return told, binding


def tests_by_hand(facts: Facts, clocks: Mapping[str, Standing]) -> tuple[bool, ...]:
    """Return whether each requirement and exclusion holds."""
    return (
        facts["complainant"] in MAY_COMPLAIN or facts["sufficient_interest"],
        not FUNCTIONS.isdisjoint(facts["subject"]),
        facts["about_this_authority"],
        not facts["acting_for_child"] or facts["child_agrees"],
        facts["anonymous"],
        clocks["complaint_time_limit"][0] in {"overdue", "met_late"}
        and not (
            facts["late_but_not_reasonable_to_expect_earlier"]
            and facts["can_still_be_considered_fairly"]
        ),
        facts["already_considered_at_all_stages"],
        not PROCEEDINGS.isdisjoint(facts["concurrent_proceedings"])
        and facts["would_prejudice_proceedings"],
    )


def outcome_of(holds: tuple[bool, ...]) -> str:
    """Return whether the complaint is to be considered."""
    return "eligible" if holds == EXCLUDES_NOTHING else "not_eligible"


def stage_by_hand(events: Events) -> str:
    """Return how the case ended, or the furthest stage that it has reached."""
    if "complaint_withdrawn" in events:
        return "withdrawn"
    if "referred_to_ombudsman" in events:
        return "ombudsman"
    if "review_panel_requested" in events:
        return "stage_3"
    if "stage_2_requested" in events or "stage_1_skipped_by_agreement" in events:
        return "stage_2"
    return "stage_1" if "complaint_received" in events else ""


def _working(
    on: date,
    count: Callable[[date, date], int],
    start: date | None,
    due: date | None,
    done: date | None,
    dropped: date | None,
) -> Standing:
    """Return how a clock in working days stands."""
    if start is None or due is None:
        if done is not None:
            return "cannot_tell", None, None
        return "not_started" if dropped is None else "disapplied", None, None
    if done is not None:
        return "met" if done <= due else "met_late", due, None
    if dropped is not None:
        return "disapplied", due, None
    return "overdue" if on > due else "due", due, count(on, due)


def _calendar(on: date, due: date, done: date | None) -> Standing:
    """Return how a window in months or years stands."""
    if done is not None:
        return "met" if done <= due else "met_late", due, None
    return "overdue" if on > due else "due", due, (due - on).days


def _extended(limit: date, furthest: date, granted: Granted) -> date:
    """Return the last day, moved where an extension came in time and is not too long."""
    told = granted.notified_on
    in_time = told is not None and told <= limit and granted.granted_on <= limit
    return granted.until if in_time and limit <= granted.until <= furthest else limit


def _first(*days: date | None) -> date | None:
    """Return the earliest of those days that there are."""
    return min((day for day in days if day is not None), default=None)


def _since(day: date | None, start: date | None) -> date | None:
    """Return *day* unless it is before the start."""
    return day if day is None or start is None or day >= start else None


def _a_year_on(day: date) -> date:
    """Return the same day of the next year, or the last of February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 2, 28)


def _twelve_months_from(day: date) -> date:
    """Return the last day of twelve months of which *day* is the first."""
    end = _a_year_on(day)
    return end - ONE_DAY if end.day == day.day else end
