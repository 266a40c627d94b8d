"""
Cases drawn at random: of all lengths, and whole lives.

Knows the order in which things happen in a case, and how long they may take. Knows no limit of
the law: whether a step comes in time is left to chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from .by_hand import FUNCTIONS, MAY_COMPLAIN, PROCEEDINGS, Granted

#: The days on which the grounds arose; all others come later.
FIRST_GROUNDS, LAST_GROUNDS = date(2023, 6, 1), date(2025, 9, 30)
#: How many days after its grounds a complaint comes: so many, or up to so many now and then.
USUAL_DELAY, LONGEST_DELAY = 30, 430

#: The steps of a case in order, with how many days each takes at most.
STEPS = (
    ("stage_1_response_sent", 35),
    ("stage_1_response_received", 4),
    ("stage_2_requested", 40),
    ("stage_2_response_sent", 110),
    ("stage_2_response_received", 4),
    ("review_panel_requested", 40),
    ("review_panel_acknowledged", 5),
    ("review_panel_chair_appointed", 18),
    ("review_panel_papers_sent", 20),
    ("review_panel_met", 25),
    ("review_panel_report_sent", 10),
    ("review_panel_report_received", 3),
    ("stage_3_response_sent", 28),
    ("referred_to_ombudsman", 60),
)
#: The steps that a case can go on without.
OPTIONAL = frozenset(
    {
        *("stage_1_response_sent", "stage_1_response_received", "stage_2_response_received"),
        *("review_panel_acknowledged", "review_panel_chair_appointed"),
        *("review_panel_papers_sent", "review_panel_report_received"),
    }
)
#: How far an extension's last day lies from its clock's start, at least and at most, in days.
EXTENSIONS = {"stage_1_response": (14, 34), "stage_2_response": (34, 105)}
GROUNDS = ("complexity", "complexity", "complexity", "key_person_away")
#: The steps as far as the panel's report.
TO_THE_REPORT = 1 + [event for event, _ in STEPS].index("review_panel_report_sent")
#: How often a complaint comes late, a clock is not extended, and a fact is what it mostly is.
LATER, NOT_EXTENDED, USUAL = 0.4, 0.4, 0.9
EVENLY = 0.5


class Lives(NamedTuple):
    """What kind of cases are drawn."""

    name: str
    #: The steps that every case goes through at least, and those that one can go on without.
    through: int
    optional: frozenset[str]
    #: The most days between the last step and the day of the judgement.
    watched: int
    #: How often an optional step is left out, stage 1 is skipped by agreement, the complainant
    #: withdraws, and other proceedings are concluded.
    left_out: float
    skipping: float
    withdrawing: float
    concluded: float


ALL_LENGTHS = Lives(
    "cases of all lengths",
    through=0,
    optional=OPTIONAL,
    watched=60,
    left_out=0.15,
    skipping=0.15,
    withdrawing=0.15,
    concluded=0.2,
)
#: Every clock has started that can: as far as the panel's report, with proceedings concluded.
WHOLE_LIVES = Lives(
    "whole lives",
    through=TO_THE_REPORT,
    optional=OPTIONAL - {"stage_1_response_sent"},
    watched=30,
    left_out=0.15,
    skipping=0,
    withdrawing=0,
    concluded=1,
)


class Drawn(NamedTuple):
    """A case in plain words, as of one day."""

    events: dict[str, date]
    facts: dict[str, Any]
    extensions: dict[str, Granted]
    on: date

    def mapping(self) -> dict[str, object]:
        """Return it in the form of a case file."""
        return {
            "facts": {
                name: sorted(value) if isinstance(value, frozenset) else value
                for name, value in self.facts.items()
            },
            "events": [{event: day} for event, day in self.events.items()],
            "extensions": [
                {"of": clock, **{name: value for name, value in granted._asdict().items() if value}}
                for clock, granted in self.extensions.items()
            ],
        }


def draw_case(dice: Random, lives: Lives) -> Drawn:
    """Return a case of that kind, as it stands some time after its last step."""
    span = (LAST_GROUNDS - FIRST_GROUNDS).days
    grounds = FIRST_GROUNDS + timedelta(days=dice.randrange(span))
    delay = dice.randint(0, LONGEST_DELAY) if dice.random() < LATER else USUAL_DELAY
    events = {"complaint_received": grounds + timedelta(days=delay)}
    for event, longest in STEPS[: dice.randint(lives.through, len(STEPS))]:
        if event in lives.optional and dice.random() < lives.left_out:
            continue
        skips = event == "stage_2_requested" and dice.random() < lives.skipping
        day = max(events.values()) + timedelta(days=dice.randint(0, longest))
        events["stage_1_skipped_by_agreement" if skips else event] = day
    day = max(events.values())
    on = day + timedelta(days=dice.randint(0, lives.watched))
    if dice.random() < lives.withdrawing:
        events["complaint_withdrawn"] = on - timedelta(days=dice.randint(0, (on - day).days))
    if dice.random() < lives.concluded:
        events["proceedings_concluded"] = on - timedelta(days=dice.randint(0, 40))
    facts = _draw_facts(dice, grounds)
    if "review_panel_requested" in events:
        later = timedelta(days=dice.randint(10, 60))
        facts["review_panel_meets_on"] = events["review_panel_requested"] + later
    return Drawn(events, facts, dict(_draw_extensions(dice, events, on)), on)


def _draw_facts(dice: Random, grounds: date) -> dict[str, Any]:
    """Return every fact that the tests and clocks ask for; most cases are eligible."""

    def mostly(usual: bool) -> bool:  # noqa: FBT001  # the answer that most cases give
        return usual if dice.random() < USUAL else not usual

    proceedings = frozenset(dice.sample(sorted(PROCEEDINGS), dice.choice((0, 0, 0, 1, 2))))
    subjects = (*sorted(FUNCTIONS), "education", "data_protection")
    return {
        "complainant": dice.choice((*sorted(MAY_COMPLAIN), "other_person")),
        "acting_for_child": dice.random() < EVENLY,
        "child_agrees": mostly(usual=True),
        "subject": frozenset(dice.sample(subjects, dice.randint(1, 3))),
        "about_this_authority": mostly(usual=True),
        "sufficient_interest": mostly(usual=False),
        "grounds_arose_on": grounds,
        "first_had_notice_on": grounds + timedelta(days=dice.randint(0, 30)),
        "late_but_not_reasonable_to_expect_earlier": dice.random() < EVENLY,
        "can_still_be_considered_fairly": dice.random() < EVENLY,
        "concurrent_proceedings": proceedings,
        "would_prejudice_proceedings": bool(proceedings) and dice.random() < EVENLY,
        "already_considered_at_all_stages": mostly(usual=False),
        "anonymous": mostly(usual=False),
    }


def _draw_extensions(
    dice: Random, events: Mapping[str, date], on: date
) -> Iterator[tuple[str, Granted]]:
    """Yield extensions, good and bad, as far as they are granted and told by *on*."""
    starts = {"stage_1_response": "complaint_received", "stage_2_response": "stage_2_requested"}
    for clock, (shortest, longest) in EXTENSIONS.items():
        start = events.get(starts[clock])
        if start is None or dice.random() < NOT_EXTENDED:
            continue
        granted = start + timedelta(days=dice.randint(1, shortest + 3))
        told = granted + timedelta(days=dice.randint(0, 2))
        until = max(granted, start + timedelta(days=dice.randint(shortest, longest)))
        if granted <= on:
            yield clock, Granted(until, granted, told if told <= on else None, dice.choice(GROUNDS))
