"""A timeline in words."""

from datetime import date

from attrs import evolve

from complaintrules.timeline.as_text import to_text
from complaintrules.timeline.building import timeline_of

from .conftest import Judge
from .test_timeline_building import ANSWERED, EXTENDED, PAUSE, RECEIVED, REQUESTED

NEXT = "Next: stage_2_response, due Tue 19 Jan 2027 (18 working days left)."


def lines(judge: Judge, on: str, *events: tuple[str, str], **rest: object) -> list[str]:
    """Return the lines of a timeline."""
    return to_text(timeline_of(judge(on, *events, **rest))).splitlines()


def test_day_by_day(judge: Judge) -> None:
    """Whose it is stands first, then what comes next, then each day in its order."""
    got = lines(judge, "2026-12-21", RECEIVED, ANSWERED, REQUESTED, extensions=[EXTENDED])

    assert [
        "T-1: Children Act 1989 representations procedure (England)",
        f"As at Mon 21 Dec 2026. {NEXT}",
        "",
        "Mon 2 Nov 2026   complaint received",
        "Mon 2 Nov 2026   stage 1 begins: local resolution",
        "Mon 2 Nov 2026   stage_1_response: clock starts; authority must, SI 2006/1738 reg. 14*",
        "Mon 16 Nov 2026  stage_1_response: last day before the extension",
        "Fri 27 Nov 2026  stage 1 response sent",
        "Fri 27 Nov 2026  stage_2_request: window opens; complainant should, GBC §3.5*",
        "Fri 27 Nov 2026  stage_1_response: done",
        "Mon 30 Nov 2026  stage_1_response: last day (met)",
        "Thu 10 Dec 2026  stage 2 requested",
        "Thu 10 Dec 2026  stage 2 begins: investigation",
        "Thu 10 Dec 2026  stage_2_response: clock starts; authority must, SI 2006/1738 reg. 17*",
        "Thu 10 Dec 2026  stage_2_request: done",
        "Mon 21 Dec 2026  the day of this judgement",
        "Fri 25 Dec 2026  not a working day: Christmas Day",
        "Mon 28 Dec 2026  not a working day: Boxing Day (substitute day)",
        "Tue 29 Dec 2026  stage_2_request: last day (met)",
        "Fri 1 Jan 2027   not a working day: New Year’s Day",
        "Tue 19 Jan 2027  stage_2_response: last day (due, 18 working days left)",
        "",
    ] == got[:22]
    assert got[22].startswith("Cannot tell: complaint_time_limit")


def test_late_paused_and_later(judge: Judge) -> None:
    """What is late, what stands still and what is recorded for later are said so."""
    late = lines(judge, "2026-12-21", RECEIVED, ANSWERED)
    paused = lines(judge, "2026-11-20", RECEIVED, REQUESTED, pauses=[PAUSE])
    ended = lines(judge, "2026-11-20", RECEIVED, pauses=[{**PAUSE, "until": "2026-11-09"}])

    assert "Fri 27 Nov 2026  stage_1_response: done, late" in late
    assert "Wed 4 Nov 2026   stage_1_response: paused, awaiting advocate" in paused
    assert (
        "Mon 2 Nov 2026   stage_1_response: paused, its last day is known when the pause ends"
        in paused
    )
    assert "Thu 10 Dec 2026  stage 2 requested (recorded for later, and left out)" in paused
    assert "Mon 9 Nov 2026   stage_1_response: pause ends" in ended


def test_nothing_recorded(judge: Judge) -> None:
    """A case with nothing in it still has the day of its judgement."""
    assert "Wed 10 Jun 2026  the day of this judgement" in lines(judge, "2026-06-10")


def test_limits_beside_are_told(judge: Judge) -> None:
    """Another limit on the same thing has its own line."""
    timeline = timeline_of(judge("2026-12-21", RECEIVED))
    (first, *rest) = timeline.bars
    other = evolve(timeline, bars=(evolve(first, beside=(date(2026, 11, 20),)), *rest))

    assert f"Fri 20 Nov 2026  {first.id}: last day by another limit beside it" in to_text(other)
