"""Names, facts and conditions in plain words."""

from datetime import date

import pytest

from complaintrules.conditions import All, AnyOf, Question
from complaintrules.procedure import Procedure
from complaintrules.review.page import Item
from complaintrules.review.words import condition, event_or_fact, value
from complaintrules.vocabulary import Unknown


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (
            Question("child_agrees", "yes_or_no", "is_false"),
            "Is the child content that it is made? Answer: no",
        ),
        (
            Question("complainant", "one_of", "is_contained_by", frozenset({"parent", "child"})),
            "Who is making the complaint? Answer: one of: child, parent",
        ),
        (
            Question("subject", "one_or_more_of", "is_contained_by", frozenset({"education"})),
            "What is the complaint about? Answer: nothing but: education",
        ),
        (
            Question("review_panel_meets_on", "date", "on_or_after", date(2026, 11, 2)),
            "For which day is the review panel called? Answer: on or after Mon 2 Nov 2026",
        ),
        (
            Question("complaint_time_limit", "clock", "is_missed"),
            "complaint time limit was not done by its last day",
        ),
        (
            Question("advocate_requested", "event", "has_not_happened"),
            "advocate requested has not happened",
        ),
    ],
)
def test_questions(procedure: Procedure, question: Question, says: str) -> None:
    """A question is put as a person would be asked, with the answer that it wants."""
    assert Item(says) == condition(question, procedure.vocabulary)


def test_conditions_keep_their_shape(procedure: Procedure) -> None:
    """What must hold together hangs below one line, and so do alternatives."""
    parts = (Question("anonymous", "yes_or_no", "is_true"),)
    got = condition(All((AnyOf(parts), *parts)), procedure.vocabulary)
    asked = Item("Is the complainant unknown? Answer: yes")

    assert Item("All of these:", (Item("At least one of these:", (asked,)), asked)) == got


def test_events_facts_and_clocks(procedure: Procedure) -> None:
    """An event comes with its meaning, a fact with its question, a clock by its name."""
    vocabulary = procedure.vocabulary

    assert "review panel met: The review panel meets." == event_or_fact(
        "review_panel_met", vocabulary
    )
    assert "anonymous: Is the complainant unknown?" == event_or_fact("anonymous", vocabulary)
    assert "stage 1 response" == event_or_fact("stage_1_response", vocabulary)


@pytest.mark.parametrize(
    ("of", "says"),
    [
        (None, "none"),
        (True, "yes"),
        (False, "no"),
        (Unknown.NOT_KNOWN, "asked and not known"),
        (date(2026, 11, 2), "Mon 2 Nov 2026"),
        (frozenset({"part_3_services", "education"}), "education, part 3 services"),
        (frozenset(), "none"),
        (
            {"from_sending": date(2026, 11, 2), "other": None},
            "from sending: Mon 2 Nov 2026; other: none",
        ),
        (10, "10"),
        ("met_late", "met late"),
    ],
)
def test_values(of: object, says: str) -> None:
    """Whatever a case states or an example expects is told in words."""
    assert says == value(of)
