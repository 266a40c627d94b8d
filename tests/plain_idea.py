"""
What ought to be due of one complaint under the three stages, too plainly put to be wrong.

Knows the stages, and counts one day at a time. Knows nothing of rule files.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tests import oracle
from tests.oracle import ONE_DAY

WALK = oracle.walk("england-and-wales")
STAGE_1 = "stage_1_response"
DONE_BY = {
    STAGE_1: "stage_1_response_sent",
    "stage_2_response": "stage_2_response_sent",
    "review_panel_acknowledgement": "review_panel_acknowledged",
    "review_panel_chair": "review_panel_chair_appointed",
    "review_panel_papers": "review_panel_papers_sent",
    "review_panel_meeting": "review_panel_met",
    "review_panel_report": "review_panel_report_sent",
    "stage_3_response": "stage_3_response_sent",
}


def after(day: date, n: int) -> date:
    """Return the n-th working day after a day."""
    found = WALK.add(day, n)
    assert found is not None
    return found


class PlainIdea:
    """What has happened, and what ought to be due: one complaint under the three stages."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.today = date.min
        self.day_of: dict[str, date] = {}
        self.paused_days: set[date] = set()
        self.paused_since: date | None = None
        self.extended_to: date | None = None
        self.panel_meets_on: date | None = None
        #: Duties that were overdue when they fell away.
        self.overdue_when_dropped: set[str] = set()

    def happens(self, event: str) -> None:
        """Take note of an event of today, and of the duties that it takes away too late."""
        before = dict(self.owed())
        self.day_of[event] = self.today
        gone = before.keys() - dict(self.owed()).keys()
        self.overdue_when_dropped |= {duty for duty in gone if before[duty] < self.today}

    def never_done(self) -> set[str]:
        """Return the duties that were overdue when they fell away, and were not done since."""
        received, withdrawn = "review_panel_report_received", "complaint_withdrawn"
        never = {duty for duty in self.overdue_when_dropped if not self.has(DONE_BY[duty])}
        if self.has(received) and self.day_of.get(withdrawn, date.max) <= self.day_of[received]:
            never -= {"stage_3_response"}  # it counted from the sending, which stood in
        return never

    def has(self, *events: str) -> bool:
        """Return whether any of the events has happened."""
        return any(event in self.day_of for event in events)

    def stage_1_limit(self, working_days: int) -> date:
        """Return the last day of so many working days from receipt, paused days left out."""
        day, left = self.day_of["complaint_received"], working_days
        while left:
            day += ONE_DAY
            left -= WALK.works(day) and day not in self.paused_days
        return day

    def stage_2_began(self) -> date | None:
        """Return the day of the request, or of the agreement that makes one needless."""
        begun = ("stage_2_requested", "stage_1_skipped_by_agreement")
        return min((self.day_of[event] for event in begun if self.has(event)), default=None)

    def in_stage_1(self) -> bool:
        """Return whether the authority still owes the first answer."""
        ended = ("stage_1_response_sent", "stage_2_requested", "stage_1_skipped_by_agreement")
        return self.has("complaint_received") and not self.has("complaint_withdrawn", *ended)

    def owed(self) -> Iterator[tuple[str, date]]:
        """Yield what is owed: each duty that has begun and is not done, with its last day."""
        if self.has("complaint_withdrawn"):
            return
        if self.in_stage_1() and self.paused_since is None:
            yield STAGE_1, self.extended_to or self.stage_1_limit(10)
        began = self.stage_2_began()
        if began and not self.has("stage_2_response_sent"):
            yield "stage_2_response", after(began, 25)
        yield from self.owed_to_the_panel()
        if self.has("review_panel_met") and not self.has("review_panel_report_sent"):
            yield "review_panel_report", after(self.day_of["review_panel_met"], 5)
        for report in ("review_panel_report_received", "review_panel_report_sent"):
            if self.has(report) and not self.has("stage_3_response_sent"):
                yield "stage_3_response", after(self.day_of[report], 15)
                return

    def owed_to_the_panel(self) -> Iterator[tuple[str, date]]:
        """Yield what prepares the panel, and the panel itself."""
        if not self.has("review_panel_requested"):
            return
        requested, met = self.day_of["review_panel_requested"], self.has("review_panel_met")
        if not self.has("review_panel_acknowledged") and not met:
            yield "review_panel_acknowledgement", after(requested, 2)
        if not self.has("review_panel_chair_appointed") and not met:
            yield "review_panel_chair", after(requested, 10)
        meets_on = self.panel_meets_on or self.day_of.get("review_panel_met")
        if meets_on is not None and not self.has("review_panel_papers_sent"):
            papers = WALK.add_before(max(meets_on, requested), 10)
            assert papers is not None
            yield "review_panel_papers", papers
        if not met:
            yield "review_panel_meeting", after(requested, 30)

    def open_to_the_complainant(self) -> Iterator[tuple[str, date | None]]:
        """Yield what the complainant may do, with the last day where one ends it."""
        if not self.has("stage_2_requested", "stage_1_skipped_by_agreement"):
            answered = self.day_of.get(
                "stage_1_response_received", self.day_of.get("stage_1_response_sent")
            )
            if answered is not None:
                last = after(answered, 20)
                yield "stage_2_request", last if self.today <= last else None
            elif self.unanswered_too_long():
                yield "stage_2_request", None
        answered = self.day_of.get(
            "stage_2_response_received", self.day_of.get("stage_2_response_sent")
        )
        if answered is not None and not self.has("review_panel_requested"):
            last = after(answered, 20)
            if self.today <= last:
                yield "stage_3_request", last
        if not self.has("complaint_withdrawn", "stage_3_response_sent"):
            yield "withdrawal", None

    def unanswered_too_long(self) -> bool:
        """Return whether even the longest time for a first answer has run out without one."""
        longest = self.stage_1_limit(20)
        withdrawn = self.day_of.get("complaint_withdrawn", date.max)
        return self.paused_since is None and longest < min(self.today, withdrawn)

    def stage(self) -> str:
        """Return how far the complaint has come."""
        if self.has("complaint_withdrawn"):
            return "withdrawn"
        if self.has("referred_to_ombudsman"):
            return "ombudsman"
        if self.has("review_panel_requested"):
            return "stage_3"
        return "stage_1" if self.stage_2_began() is None else "stage_2"
