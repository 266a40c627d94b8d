"""What would turn a settled answer."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.changes import Change, what_would_change
from complaintrules.statuses import Outcome

from .conftest import Judge
from .test_eligibility import CLEAR
from .test_overlays import HEADER, load


def turns(judge: Judge, received: str = "2026-11-02", **facts: object) -> list[tuple[str, ...]]:
    """Return the changes that would turn the outcome, in words."""
    known = {name: value for name, value in (CLEAR | facts).items() if value is not None}
    result = judge("2028-06-01", ("complaint_received", received), facts=known)
    return [tuple(map(str, turn.changes)) for turn in what_would_change(result)]


def test_one_fact(judge: Judge) -> None:
    """Where one fact keeps the complaint out, that fact is named."""
    assert [("about_this_authority: yes",)] == turns(judge, about_this_authority=False)


def test_a_day_with_its_margin(judge: Judge) -> None:
    """A complaint that was too late would have been in time on or before the last day."""
    found = turns(judge, received="2027-09-05", late_but_not_reasonable_to_expect_earlier=False)

    assert ("complaint_received on or before 2027-09-01",) in found
    assert ("grounds_arose_on on or after 2026-09-05",) in found


def test_the_margin_is_a_day_apart(judge: Judge) -> None:
    """A complaint a day late would have been in time with grounds a day later."""
    found = turns(judge, received="2027-09-02", late_but_not_reasonable_to_expect_earlier=False)

    assert ("grounds_arose_on on or after 2026-09-02",) in found


def test_two_facts(judge: Judge) -> None:
    """Where two facts keep it out, they are named together."""
    found = turns(judge, about_this_authority=False, already_considered_at_all_stages=True)

    assert [("about_this_authority: yes", "already_considered_at_all_stages: no")] == [
        tuple(sorted(turn)) for turn in found
    ]


def test_three_facts_are_too_many_to_tell(judge: Judge) -> None:
    """Beyond two facts nothing is offered."""
    assert [] == turns(
        judge,
        about_this_authority=False,
        already_considered_at_all_stages=True,
        anonymous=True,
    )


def test_what_would_keep_an_eligible_complaint_out(judge: Judge) -> None:
    """From eligible, the facts that would turn it are named too, words of lists one by one."""
    found = turns(judge)

    assert ("anonymous: yes",) in found
    assert ("subject: education",) not in found


@pytest.mark.parametrize(
    ("change", "words", "to"),
    [
        (Change("anonymous", False), "anonymous: no", False),  # noqa: FBT003  # the value itself
        (Change("subject", frozenset({"b", "a"})), "subject: a, b", ["a", "b"]),
        (Change("concurrent_proceedings", frozenset()), "concurrent_proceedings: none", []),
        (Change("complainant", "child"), "complainant: child", "child"),
        (
            Change("complaint_received", date(2027, 9, 1), "on_or_before"),
            "complaint_received on or before 2027-09-01",
            "2027-09-01",
        ),
    ],
)
def test_a_change_can_be_told_and_written(change: Change, words: str, to: object) -> None:
    """A change reads as words and is written as plain values."""
    assert words == str(change)
    assert {"name": change.name, "to": to, "bound": change.bound or None} == change.to_mapping()


def test_a_turn_is_written_with_its_outcome(judge: Judge) -> None:
    """The outcome that a change would give stands beside it."""
    received = ("complaint_received", "2026-11-02")
    result = judge("2026-11-03", received, facts=CLEAR | {"about_this_authority": False})
    (turn,) = what_would_change(result)

    assert Outcome.ELIGIBLE == turn.to_mapping()["outcome"]


def test_events_and_days_are_left_as_they_are(tmp_path: Path) -> None:
    """What happened, and days that a test asks about, are not offered as changes."""
    rule = """\
rules:
- exclusion: too_old
  provision: appendix A
  verified: yes
  means: What happened before the team was set up, and was seen, is left out.
  when:
    all:
      - grounds_arose_on: {before: 2020-01-01}
      - complaint_received: has_happened
  then: [tell_the_complainant]
"""
    local = load(tmp_path, HEADER + rule)
    facts = CLEAR | {"grounds_arose_on": "2019-12-31"}
    mapping = {"facts": facts, "events": [{"complaint_received": "2020-06-01"}]}
    result = assess(Case.from_mapping(mapping, local), local, on=date(2022, 6, 1))

    assert Outcome.NOT_ELIGIBLE is result.eligibility.outcome
    assert () == what_would_change(result)


def test_an_event_recorded_twice_is_moved_once(judge: Judge) -> None:
    """The day that would do replaces every recorded one."""
    known = CLEAR | {"late_but_not_reasonable_to_expect_earlier": False}
    events = (("complaint_received", "2027-10-04"), ("complaint_received", "2027-10-05"))
    found = what_would_change(judge("2028-06-01", *events, facts=known))

    assert ("complaint_received on or before 2027-09-01",) in [
        tuple(map(str, turn.changes)) for turn in found
    ]
