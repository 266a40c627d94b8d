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
#: The clocks of the authority and its panel, in the procedure's order.
DUTIES = (
    *("stage_1_response", "stage_2_response", "review_panel_acknowledgement"),
    *("review_panel_chair", "review_panel_papers", "review_panel_meeting"),
    *("review_panel_report", "stage_3_response"),
)
#: How a clock stands of which no day is known.
NOT_STARTED: Standing = ("not_started", None, None)
DISAPPLIED: Standing = ("disapplied", None, None)
CANNOT_TELL: Standing = ("cannot_tell", None, None)
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
    after: Callable[[date, int], date]
    before: Callable[[date, int], date]
    #: The working days after one day up to another; below zero where the second is earlier.
    between: Callable[[date, date], int]


def clocks_by_hand(
    days: Days, events: Events, facts: Facts, extensions: Mapping[str, Granted], on: date
) -> tuple[dict[str, Standing], str]:
    """Return how each clock stands, and which binds next."""
    clocks = _Clocks(days, events, extensions, on)
    clocks.time_limits(facts)
    clocks.second_stage(clocks.first_stage())
    panel = clocks.panel_asked_for()
    clocks.panel_prepared(panel, facts.get("review_panel_meets_on"))
    clocks.panel_met(panel)
    return clocks.told, _binding(clocks.told)


def _binding(clocks: Mapping[str, Standing]) -> str:
    """Return the open clock of the authority or its panel with the earliest last day, or empty."""
    binding, earliest = "", date.max
    for clock in DUTIES:
        _, due, left = clocks[clock]
        if left is not None and due is not None and due < earliest:
            binding, earliest = clock, due
    return binding


class _Clocks:
    """The clocks of one case on one day, told stage by stage."""

    __slots__ = ("_add", "_back", "_count", "_event", "_extensions", "_on", "_withdrawn", "told")

    def __init__(
        self, days: Days, events: Events, extensions: Mapping[str, Granted], on: date
    ) -> None:
        """Take what all stages need."""
        self._add, self._back, self._count = days
        self._event, self._extensions, self._on = events.get, extensions, on
        self._withdrawn = events.get("complaint_withdrawn")
        self.told: dict[str, Standing] = {}

    def time_limits(self, facts: Facts) -> None:
        """Tell of the windows in months and years."""
        event, on = self._event, self._on
        grounds, received = facts["grounds_arose_on"], event("complaint_received")
        done = _since(received, grounds)
        self.told["complaint_time_limit"] = _calendar(on, _a_year_on(grounds), done)
        concluded = event("proceedings_concluded")
        if concluded is None:
            self.told["resubmission_after_proceedings"] = NOT_STARTED
        else:
            done = _since(received, concluded)
            standing = _calendar(on, _a_year_on(concluded), done)
            self.told["resubmission_after_proceedings"] = standing
        start = facts.get("first_had_notice_on") or grounds
        done = _since(event("referred_to_ombudsman"), start)
        self.told["ombudsman_time_limit"] = _calendar(on, _twelve_months_from(start), done)

    def first_stage(self) -> date | None:
        """Tell of the answer; return the day from which stage 2 can be asked for without it."""
        event, on = self._event, self._on
        received, done = event("complaint_received"), event("stage_1_response_sent")
        dropped = _first(
            event("stage_1_skipped_by_agreement"), event("stage_2_requested"), self._withdrawn
        )
        if received is None:
            self.told["stage_1_response"] = self._working(None, None, done, dropped)
            return None
        done = _since(done, received)
        due, furthest = self._add(received, 10), self._add(received, 20)
        granted = self._extensions.get("stage_1_response")
        if granted is not None and granted.grounds == "complexity":
            due = _extended(due, furthest, granted)
        self.told["stage_1_response"] = self._working(received, due, done, dropped)
        if furthest < on and not (
            (dropped is not None and dropped <= furthest) or (done is not None and done <= furthest)
        ):
            return furthest + ONE_DAY
        return None

    def second_stage(self, opened: date | None) -> None:
        """Tell of the request and of the answer; the request *opened* without an answer then."""
        event = self._event
        requested, skipped = event("stage_2_requested"), event("stage_1_skipped_by_agreement")
        start = event("stage_1_response_received") or event("stage_1_response_sent")
        if start is None:
            self.told["stage_2_request"] = _unanswered(opened, requested, skipped)
        else:
            since = start if opened is None else min(start, opened)
            standing = self._working(start, self._add(start, 20), _since(requested, since), skipped)
            self.told["stage_2_request"] = standing

        start = _first(requested, skipped)
        due, done = None, event("stage_2_response_sent")
        if start is not None:
            due, done = self._add(start, 25), _since(done, start)
            granted = self._extensions.get("stage_2_response")
            if granted is not None and granted.grounds in STAGE_2_GROUNDS:
                due = _extended(due, self._add(start, 65), granted)
        self.told["stage_2_response"] = self._working(start, due, done, self._withdrawn)

    def panel_asked_for(self) -> date | None:
        """Tell of the request for a panel, and return its day."""
        event = self._event
        panel = event("review_panel_requested")
        start = event("stage_2_response_received") or event("stage_2_response_sent")
        if start is None:
            self.told["stage_3_request"] = self._working(None, None, panel, None)
        else:
            due = self._add(start, 20)
            self.told["stage_3_request"] = self._working(start, due, _since(panel, start), None)
        return panel

    def panel_prepared(self, panel: date | None, called: date | None) -> None:
        """Tell of what comes before the panel, which is *called* for a day."""
        event = self._event
        met = event("review_panel_met")
        dropped = _first(met, self._withdrawn)
        acknowledged = event("review_panel_acknowledged")
        chair = event("review_panel_chair_appointed")
        due_2 = due_10 = None
        if panel is not None:
            acknowledged, chair = _since(acknowledged, panel), _since(chair, panel)
            due_2, due_10 = self._add(panel, 2), self._add(panel, 10)
        standing = self._working(panel, due_2, acknowledged, dropped)
        self.told["review_panel_acknowledgement"] = standing
        self.told["review_panel_chair"] = self._working(panel, due_10, chair, dropped)

        start = met if panel is None or called is None else max(panel, called)
        due = None if start is None else self._back(start, 10)
        done = event("review_panel_papers_sent")
        self.told["review_panel_papers"] = self._working(start, due, done, self._withdrawn)

    def panel_met(self, panel: date | None) -> None:
        """Tell of the meeting, of the report and of the answer to it."""
        event, withdrawn = self._event, self._withdrawn
        met, reported = event("review_panel_met"), event("review_panel_report_sent")
        due = None if panel is None else self._add(panel, 30)
        self.told["review_panel_meeting"] = self._working(panel, due, _since(met, panel), withdrawn)

        due = None if met is None else self._add(met, 5)
        done = _since(reported, met)
        self.told["review_panel_report"] = self._working(met, due, done, withdrawn)

        start = event("review_panel_report_received") or reported
        due = None if start is None else self._add(start, 15)
        done = _since(event("stage_3_response_sent"), start)
        self.told["stage_3_response"] = self._working(start, due, done, withdrawn)

    def _working(
        self, start: date | None, due: date | None, done: date | None, dropped: date | None
    ) -> Standing:
        """Return how a clock in working days stands."""
        if start is None or due is None:
            if done is not None:
                return CANNOT_TELL
            return NOT_STARTED if dropped is None else DISAPPLIED
        if done is not None:
            return "met" if done <= due else "met_late", due, None
        if dropped is not None:
            return "disapplied", due, None
        on = self._on
        return "overdue" if on > due else "due", due, self._count(on, due)


def _unanswered(opened: date | None, requested: date | None, skipped: date | None) -> Standing:
    """Return how the request for stage 2 stands where no answer at stage 1 is recorded."""
    if requested is None:
        if skipped is not None:
            return DISAPPLIED
        return NOT_STARTED if opened is None else ("due", None, None)
    return CANNOT_TELL if opened is None or requested < opened else ("met", None, None)


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
