"""Answers written out."""

from datetime import date

from complaintrules.answers import Finding, MayDo, MustDo, OtherReading, Part
from complaintrules.rules import Owner
from complaintrules.statuses import FindingKind, Status

from .conftest import Judge


def test_small_answers_are_plain_values() -> None:
    """Each kind of answer is written with its names and with days as text."""
    day = date(2027, 2, 3)

    assert {"who": "complainant", "what": "x", "until": "2027-02-03"} == (
        MayDo(Owner.COMPLAINANT, "x", day).to_mapping()
    )
    assert {"who": "authority", "what": "x", "by": None, "force": "must"} == (
        MustDo(Owner.AUTHORITY, "x").to_mapping()
    )
    assert {
        "reading": "r",
        "of": "x",
        "relied_on": "y",
        "due_by": None,
        "status": "not_started",
    } == OtherReading("r", "x", "y", None, Status.NOT_STARTED).to_mapping()
    assert {"finding": "never_done", "about": "x", "says": "y", "provision": None} == (
        Finding(FindingKind.NEVER_DONE, "x", "y").to_mapping()
    )
    assert {"part": "education", "goes_to": None, "rule": None, "provision": None} == (
        Part("education", "").to_mapping()
    )


def test_what_stands_against_comes_with_its_duties(judge: Judge) -> None:
    """A test that keeps the complaint out says what has to be done and where it goes."""
    result = judge("2026-11-03", facts={"about_this_authority": False})
    against = [each for each in result.eligibility.reasons if each.stands_against]
    mapping = result.to_mapping()

    assert ["about_this_authority"] == [reason.rule for reason in against]
    assert ["the_body_concerned"] == mapping["eligibility"]["route"]
    assert ["notify_in_writing_with_reasons"] == [each["what"] for each in mapping["must_do"]]


def test_parts_go_where_the_routes_say(judge: Judge) -> None:
    """Each thing that a complaint is about is listed with where it goes, and by which rule."""
    result = judge("2026-11-03", facts={"subject": ["corporate", "part_3_services"]})

    assert [("part_3_services", "this_procedure"), ("corporate", "corporate_complaints")] == [
        (part["part"], part["goes_to"]) for part in result.to_mapping()["eligibility"]["parts"]
    ]


def test_what_nobody_knows_is_not_asked_again(judge: Judge) -> None:
    """A fact that was asked for without an answer is listed apart from what is still to ask."""
    result = judge("2026-11-03", facts={"anonymous": None})

    assert "anonymous" not in result.eligibility.needs
    assert ("anonymous",) == result.eligibility.not_known


def test_must_do_comes_most_urgent_first(judge: Judge) -> None:
    """Open duties are listed by their last day."""
    result = judge("2026-12-21", ("review_panel_requested", "2026-12-18"))

    assert ["review_panel_acknowledgement", "review_panel_chair", "review_panel_meeting"] == [
        each.what for each in result.must_do
    ]
