"""Cases driven through their lives, held at every step against a plain idea of what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Owner
from complaintrules.statuses import FindingKind, Status
from complaintrules.testing import days
from tests.oracle import ONE_DAY
from tests.plain_idea import STAGE_1, WALK, PlainIdea

PROCEDURE = load_procedure("england/children-act-1989")
BEGINNINGS = days(PROCEDURE.working_day.calendar, first=date(2007, 1, 1), last=date(2022, 12, 31))
WAITS = st.integers(0, 12)


class CaseLives(RuleBasedStateMachine):
    """One complaint from its receipt on, with a judgement after every step."""

    def __init__(self) -> None:
        """Begin with an empty case file."""
        super().__init__()
        self.idea = PlainIdea()
        self.events: list[dict[str, date]] = []
        self.extensions: list[dict[str, Any]] = []
        self.pauses: list[dict[str, Any]] = []
        #: What was said on earlier days, by the end of each.
        self.said: dict[date, dict[str, Any]] = {}

    # --- what is written down ------------------------------------------------------------

    def happens(self, event: str, wait: int) -> None:
        """Let days pass, and write down an event; on the day of a withdrawal nothing follows."""
        if self.idea.day_of.get("complaint_withdrawn") == self.idea.today:
            wait = max(wait, 1)  # papers of one day have no order that could be told apart
        self.idea.today += timedelta(days=wait)
        self.idea.happens(event)
        self.events.append({event: self.idea.today})

    def judged(self, on: date) -> Assessment:
        """Return the judgement of the case file as it is."""
        meets_on = self.idea.panel_meets_on
        mapping = {
            "facts": {} if meets_on is None else {"review_panel_meets_on": meets_on},
            "events": self.events,
            "extensions": self.extensions,
            "pauses": self.pauses,
        }
        return assess(Case.from_mapping(mapping, PROCEDURE), PROCEDURE, on=on)

    @initialize(day=BEGINNINGS, beginning=st.sampled_from(["", "", "stage 2", "stage 3"]))
    def receive(self, day: date, beginning: str) -> None:
        """The complaint is received, and may have come to a later stage when we look at it."""
        self.idea.today = day
        self.happens("complaint_received", 0)
        if beginning:
            self.happens("stage_1_response_sent", 4)
            self.happens("stage_2_requested", 9)
        if beginning == "stage 3":
            self.happens("stage_2_response_sent", 20)
            self.happens("review_panel_requested", 7)

    @rule(wait=st.integers(1, 60))
    def let_days_pass(self, wait: int) -> None:
        """Nothing happens for a while."""
        self.idea.today += timedelta(days=wait)

    @precondition(lambda self: any(self.idea.owed()))
    @rule(past=st.integers(-1, 1))
    def wait_for_the_next_limit(self, past: int) -> None:
        """Nothing happens until the day before the next limit, the day itself, or the day after."""
        limit = min(limit for _, limit in self.idea.owed())
        self.idea.today = max(self.idea.today, limit + past * ONE_DAY)

    @precondition(lambda self: not self.idea.has("complaint_acknowledged"))
    @rule(wait=WAITS)
    def acknowledge(self, wait: int) -> None:
        """The complaint is acknowledged, of which the regulations say nothing."""
        self.happens("complaint_acknowledged", wait)

    # --- stage 1 -------------------------------------------------------------------------

    def can_be_extended(self) -> bool:
        """Return whether stage 1 runs, is in time and was not extended before."""
        idea = self.idea
        runs = idea.in_stage_1() and idea.paused_since is None and idea.extended_to is None
        return runs and idea.today <= idea.stage_1_limit(10)

    @precondition(can_be_extended)
    @rule(
        more=st.integers(0, 20),
        told=st.booleans(),
        by=st.sampled_from(["", "authority", "review_panel"]),
    )
    def extend(self, more: int, *, told: bool, by: str = "") -> None:
        """Stage 1 is extended up to the most; without notice, or by another, it is in vain."""
        limit, longest = self.idea.stage_1_limit(10), self.idea.stage_1_limit(20)
        until = min(limit + more * ONE_DAY, longest)
        granted = {"of": STAGE_1, "granted_on": self.idea.today, "until": until}
        notice = {"notified_on": self.idea.today} if told else {}
        granter = {"granted_by": by} if by else {}
        self.extensions.append({**granted, **notice, **granter, "grounds": "complexity"})
        if told and by != "review_panel":
            self.idea.extended_to = until

    @precondition(lambda self: self.can_be_extended() and not self.extensions)
    @rule()
    def ask_for_an_advocate(self) -> None:
        """The complainant waits for an advocate, and the clock stands still."""
        self.idea.paused_since = self.idea.today
        pause = {"of": STAGE_1, "from": self.idea.today, "because": "awaiting_advocate"}
        self.pauses.append(pause)

    @precondition(lambda self: self.idea.paused_since is not None and self.idea.in_stage_1())
    @rule(wait=WAITS)
    def appoint_an_advocate(self, wait: int) -> None:
        """An advocate is appointed, and the clock runs on."""
        idea = self.idea
        idea.today += timedelta(days=wait)
        day = idea.paused_since
        while day is not None and day <= idea.today:
            idea.paused_days.add(day)
            day += ONE_DAY
        idea.paused_since = None
        self.pauses[-1]["until"] = idea.today

    @precondition(lambda self: self.idea.in_stage_1())
    @rule(wait=WAITS)
    def respond(self, wait: int) -> None:
        """The authority answers at stage 1."""
        self.happens("stage_1_response_sent", wait)

    @precondition(
        lambda self: (
            self.idea.has("stage_1_response_sent")
            and not self.idea.has("stage_1_response_received", "stage_2_requested")
        )
    )
    @rule(wait=WAITS)
    def receive_the_response(self, wait: int) -> None:
        """The complainant has the answer."""
        self.happens("stage_1_response_received", wait)

    @precondition(
        lambda self: self.idea.in_stage_1() and not self.idea.has("referred_to_ombudsman")
    )
    @rule(wait=WAITS)
    def skip_stage_1(self, wait: int) -> None:
        """Both agree to go to stage 2 at once."""
        self.happens("stage_1_skipped_by_agreement", wait)

    # --- stage 2 -------------------------------------------------------------------------

    @precondition(
        lambda self: (
            "stage_2_request" in dict(self.idea.open_to_the_complainant())
            and not self.idea.has("referred_to_ombudsman")
        )
    )
    @rule()
    def request_stage_2(self) -> None:
        """The complainant asks for an investigation while it can be asked for."""
        self.happens("stage_2_requested", 0)

    @precondition(
        lambda self: (
            self.idea.stage_2_began() is not None
            and not self.idea.has("statement_of_complaint_agreed")
        )
    )
    @rule(wait=WAITS)
    def agree_the_statement(self, wait: int) -> None:
        """The written record is agreed, from which another reading counts."""
        self.happens("statement_of_complaint_agreed", wait)

    @precondition(
        lambda self: (
            self.idea.stage_2_began() is not None and not self.idea.has("stage_2_response_sent")
        )
    )
    @rule(wait=WAITS)
    def adjudicate(self, wait: int) -> None:
        """The authority answers at stage 2."""
        self.happens("stage_2_response_sent", wait)

    @precondition(
        lambda self: (
            self.idea.has("stage_2_response_sent")
            and not self.idea.has("stage_2_response_received", "review_panel_requested")
        )
    )
    @rule(wait=WAITS)
    def receive_the_adjudication(self, wait: int) -> None:
        """The complainant has the adjudication."""
        self.happens("stage_2_response_received", wait)

    # --- stage 3 -------------------------------------------------------------------------

    @precondition(
        lambda self: (
            self.idea.has("stage_2_response_sent")
            and not self.idea.has("review_panel_requested", "referred_to_ombudsman")
        )
    )
    @rule(wait=WAITS)
    def request_a_panel(self, wait: int) -> None:
        """The complainant asks for a review panel, in time or late."""
        self.happens("review_panel_requested", wait)

    @precondition(lambda self: self.idea.has("review_panel_requested"))
    @rule(
        wait=WAITS,
        event=st.sampled_from(
            [
                "review_panel_acknowledged",
                "review_panel_chair_appointed",
                "review_panel_papers_sent",
                "review_panel_met",
            ]
        ),
    )
    def prepare_the_panel(self, wait: int, event: str) -> None:
        """The authority takes a step towards the panel, or the panel meets."""
        sent_for_nothing = event == "review_panel_papers_sent" and self.idea.panel_meets_on is None
        if not self.idea.has(event, "review_panel_met") and not sent_for_nothing:
            self.happens(event, wait)

    @precondition(
        lambda self: (
            self.idea.has("review_panel_requested")
            and not self.idea.has("review_panel_met", "complaint_withdrawn")
            and self.idea.panel_meets_on is None
        )
    )
    @rule(ahead=st.integers(0, 60))
    def call_the_panel(self, ahead: int) -> None:
        """The panel is called for a day; facts have no day, so the past may look otherwise."""
        self.idea.panel_meets_on = self.idea.today + timedelta(days=ahead)
        self.said.clear()

    @precondition(
        lambda self: (
            self.idea.has("review_panel_met") and not self.idea.has("review_panel_report_sent")
        )
    )
    @rule(wait=WAITS)
    def report(self, wait: int) -> None:
        """The panel sends its report."""
        self.happens("review_panel_report_sent", wait)

    @precondition(
        lambda self: (
            self.idea.has("review_panel_report_sent")
            and not self.idea.has("review_panel_report_received", "stage_3_response_sent")
        )
    )
    @rule(wait=WAITS)
    def receive_the_report(self, wait: int) -> None:
        """The authority has the report."""
        self.happens("review_panel_report_received", wait)

    @precondition(
        lambda self: (
            self.idea.has("review_panel_report_sent") and not self.idea.has("stage_3_response_sent")
        )
    )
    @rule(wait=WAITS)
    def answer_at_last(self, wait: int) -> None:
        """The authority answers the report."""
        self.happens("stage_3_response_sent", wait)

    # --- ends ----------------------------------------------------------------------------

    @precondition(lambda self: len(self.events) > 6 and not self.idea.has("complaint_withdrawn"))
    @rule(wait=WAITS)
    def withdraw(self, wait: int) -> None:
        """The complainant withdraws."""
        self.happens("complaint_withdrawn", wait)

    @precondition(lambda self: len(self.events) > 6 and not self.idea.has("referred_to_ombudsman"))
    @rule(wait=WAITS)
    def refer(self, wait: int) -> None:
        """The complainant goes to the Ombudsman."""
        self.happens("referred_to_ombudsman", wait)

    # --- what must hold ------------------------------------------------------------------

    @invariant()
    def as_the_plain_idea_has_it(self) -> None:
        """The judgement says what the plain idea says, and of the past what it said before."""
        result = self.judged(self.idea.today)
        self.check_duties(result)
        self.check_windows(result)
        self.check_stage(result)
        self.check_findings(result)
        self.check_the_past(result)

    def check_duties(self, result: Assessment) -> None:
        """Check that the same duties are open with the same last days, and which comes first."""
        owners, owed = (Owner.AUTHORITY, Owner.REVIEW_PANEL), dict(self.idea.owed())
        mine = [each for each in result.deadlines if each.owner in owners and each.is_open]
        found = result.next_deadline

        assert owed == {each.id: each.due_by for each in mine}
        assert min(owed.values(), default=None) == (None if found is None else found.due_by)
        for answer in mine:
            late = self.idea.today > owed[answer.id]

            assert (Status.OVERDUE if late else Status.DUE) is answer.status
            assert WALK.count(self.idea.today, owed[answer.id]) == answer.days_left

    def check_windows(self, result: Assessment) -> None:
        """Check that the complainant may do what the plain idea allows, and nothing else."""
        open_now = dict(self.idea.open_to_the_complainant())

        assert open_now == {may.what: may.until for may in result.may_do}

    def check_stage(self, result: Assessment) -> None:
        """Check how far the complaint has come, and whether its first clock stands still."""
        waits = self.idea.paused_since is not None and self.idea.in_stage_1()

        assert self.idea.stage() == result.stage
        assert waits == (result.deadline(STAGE_1).status is Status.PAUSED)

    def check_findings(self, result: Assessment) -> None:
        """Check that nothing is found wrong but duties never done and extensions made in vain."""
        never_done = {
            finding.about for finding in result.findings if finding.kind is FindingKind.NEVER_DONE
        }
        in_vain = {
            FindingKind.EXTENSION_NOT_NOTIFIED: any(
                "notified_on" not in each for each in self.extensions
            ),
            FindingKind.EXTENSION_GRANTED_BY_ANOTHER: any(
                each.get("granted_by") == "review_panel" for each in self.extensions
            ),
        }
        kinds = {finding.kind for finding in result.findings} - {FindingKind.NEVER_DONE}

        assert self.idea.never_done() == never_done
        assert {kind for kind, found in in_vain.items() if found} == kinds

    def check_the_past(self, result: Assessment) -> None:
        """Check that what was said of earlier days is said of them still."""
        for day in [day for day in self.said if day < self.idea.today][-2:]:
            again = self.judged(day).to_mapping()

            assert self.said[day] == {**again, "later_events": []}
        self.said[self.idea.today] = result.to_mapping()


def test_a_whole_life() -> None:
    """A complaint can go through every stage, and is as the plain idea has it after each step."""
    life = CaseLives()
    life.receive(date(2019, 12, 16), beginning="")
    steps: tuple[Callable[[], object], ...] = (
        lambda: life.acknowledge(1),
        life.ask_for_an_advocate,
        lambda: life.appoint_an_advocate(4),
        lambda: life.extend(9, told=True),
        lambda: life.respond(12),
        lambda: life.receive_the_response(1),
        life.request_stage_2,
        lambda: life.agree_the_statement(5),
        lambda: life.wait_for_the_next_limit(1),
        lambda: life.adjudicate(0),
        lambda: life.receive_the_adjudication(2),
        lambda: life.request_a_panel(12),
        lambda: life.prepare_the_panel(1, "review_panel_acknowledged"),
        lambda: life.prepare_the_panel(5, "review_panel_chair_appointed"),
        lambda: life.call_the_panel(30),
        lambda: life.prepare_the_panel(8, "review_panel_papers_sent"),
        lambda: life.let_days_pass(22),
        lambda: life.prepare_the_panel(0, "review_panel_met"),
        lambda: life.report(6),
        lambda: life.receive_the_report(1),
        lambda: life.answer_at_last(9),
        lambda: life.refer(11),
    )
    for step in steps:
        step()
        life.as_the_plain_idea_has_it()

    assert "ombudsman" == life.judged(life.idea.today).stage
    assert not life.idea.has("complaint_withdrawn")
    assert {} == dict(life.idea.owed())


TestCaseLives = CaseLives.TestCase
TestCaseLives.settings = settings(
    max_examples=max(1, settings().max_examples // 2), stateful_step_count=30
)
