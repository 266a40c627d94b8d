"""A judgement as a timeline."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import Status
from complaintrules.timeline.building import timeline_of
from complaintrules.timeline.model import Band, Bar, DayOff, Event, Stop, Timeline

from .conftest import Judge

RECEIVED = ("complaint_received", "2026-11-02")
REQUESTED = ("stage_2_requested", "2026-12-10")
ANSWERED = ("stage_1_response_sent", "2026-11-27")
EXTENDED = {
    "of": "stage_1_response",
    "granted_on": "2026-11-13",
    "notified_on": "2026-11-13",
    "grounds": "complexity",
    "until": "2026-11-30",
}
PAUSE = {"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}


def bar(timeline: Timeline, clock: str) -> Bar:
    """Return the bar of a clock."""
    (found,) = (each for each in timeline.bars if each.id == clock)
    return found


def says(timeline: Timeline, clock: str) -> tuple[str, str]:
    """Return what is said of a clock."""
    found = bar(timeline, clock)
    return found.says, found.more


def test_stages_are_bands(judge: Judge) -> None:
    """Each lasts until the next one; the last one lasts."""
    timeline = timeline_of(judge("2026-12-21", RECEIVED, ANSWERED, REQUESTED))

    assert (
        Band("stage 1", "local resolution", date(2026, 11, 2), date(2026, 12, 10)),
        Band("stage 2", "investigation", date(2026, 12, 10), None),
    ) == timeline.bands


def test_an_end_ends_the_last_band(judge: Judge) -> None:
    """A complaint that was withdrawn is in no stage any more; an early end leaves no gap."""
    ended = timeline_of(judge("2026-12-21", RECEIVED, ("complaint_withdrawn", "2026-11-05")))
    odd = timeline_of(judge("2026-12-21", RECEIVED, ("complaint_withdrawn", "2026-10-05")))

    assert date(2026, 11, 5) == ended.bands[0].last
    assert date(2026, 11, 2) == odd.bands[0].last


def test_events_and_what_is_recorded_for_later(judge: Judge) -> None:
    """Events stand in their order; later ones are marked, and the picture reaches them."""
    timeline = timeline_of(judge("2026-11-10", REQUESTED, RECEIVED))

    assert (
        Event(date(2026, 11, 2), "complaint received"),
        Event(date(2026, 12, 10), "stage 2 requested", is_later=True),
    ) == timeline.events
    assert date(2026, 12, 10) == timeline.last


@pytest.mark.parametrize(
    ("on", "events", "more", "expected"),
    [
        ("2026-11-09", (), {}, ("due Mon 16 Nov 2026", "5 working days left")),
        ("2026-11-13", (), {}, ("due Mon 16 Nov 2026", "1 working day left")),
        ("2026-11-16", (), {}, ("due Mon 16 Nov 2026", "today is the last day")),
        ("2026-11-18", (), {}, ("overdue, was due Mon 16 Nov 2026", "2 working days ago")),
        (
            "2026-11-20",
            (ANSWERED,),
            {"extensions": [EXTENDED]},
            ("due Mon 30 Nov 2026", "6 working days left, extended from 16 Nov 2026"),
        ),
        (
            "2026-12-01",
            (ANSWERED,),
            {"extensions": [EXTENDED]},
            ("met, Fri 27 Nov 2026", "last day 30 Nov 2026, extended from 16 Nov 2026"),
        ),
        ("2026-12-01", (ANSWERED,), {}, ("met late, Fri 27 Nov 2026", "last day 16 Nov 2026")),
        (
            "2026-11-20",
            (),
            {"pauses": [PAUSE]},
            ("paused", "its last day is known when the pause ends"),
        ),
        (
            "2026-11-20",
            (("complaint_withdrawn", "2026-11-05"),),
            {},
            ("no longer applies", "last day 16 Nov 2026"),
        ),
    ],
)
def test_how_a_deadline_stands(
    judge: Judge,
    on: str,
    events: tuple[tuple[str, str], ...],
    more: dict[str, object],
    expected: tuple[str, str],
) -> None:
    """Each state has its words."""
    timeline = timeline_of(judge(on, RECEIVED, *events, **more))

    assert expected == says(timeline, "stage_1_response")


def test_just_passed(judge: Judge) -> None:
    """A last day on a Friday has only just passed on the Saturday."""
    timeline = timeline_of(judge("2026-11-14", ("complaint_received", "2026-10-30")))

    assert ("overdue, was due Fri 13 Nov 2026", "only just passed") == says(
        timeline, "stage_1_response"
    )


def test_how_windows_stand(judge: Judge) -> None:
    """A window is used, open, over, or only advised; that it has passed is nobody's fault."""
    sent = ("stage_2_response_sent", "2026-11-27")
    opened = timeline_of(
        judge("2026-12-01", RECEIVED, ("stage_1_response_received", "2026-11-27"), sent)
    )
    passed = timeline_of(
        judge("2027-02-01", RECEIVED, ("stage_1_response_received", "2026-11-27"), sent)
    )
    used = timeline_of(
        judge(
            "2027-02-01",
            RECEIVED,
            ("stage_1_response_received", "2026-11-27"),
            ("stage_2_requested", "2027-01-11"),
        )
    )

    assert ("open until Tue 29 Dec 2026", "18 working days left") == says(opened, "stage_2_request")
    assert ("advised until Tue 29 Dec 2026", "still open") == says(passed, "stage_2_request")
    assert ("ended Tue 29 Dec 2026?", "") == says(passed, "stage_3_request")
    assert ("used late, Mon 11 Jan 2027", "last day 29 Dec 2026") == says(used, "stage_2_request")
    assert (Status.DUE, Status.DISAPPLIED) == (
        bar(passed, "stage_2_request").shown_as,
        bar(passed, "stage_3_request").shown_as,
    )


def test_a_window_without_a_last_day(judge: Judge) -> None:
    """Where stage 1 was never answered, stage 2 can be asked for; no day ends that."""
    timeline = timeline_of(judge("2027-02-01", RECEIVED))

    assert ("open", "") == says(timeline, "stage_2_request")


def test_past_the_published_bank_holidays(judge: Judge) -> None:
    """A clock that they do not reach has no day; projected, its day is marked."""
    requested = ("stage_2_requested", "2028-12-10")
    unknown = timeline_of(judge("2028-12-12", requested))
    projected = timeline_of(judge("2028-12-12", requested, projected=True))

    assert ("cannot be told", "the published bank holidays do not reach it") == says(
        unknown, "stage_2_response"
    )
    assert says(projected, "stage_2_response")[0].endswith("~")
    assert any(note.startswith("~ ") for note in projected.notes)
    assert date(2029, 1, 1) in {each.on for each in projected.days_off}


def test_a_projection_ends(judge: Judge) -> None:
    """Past all that can be projected, no day off is named."""
    timeline = timeline_of(judge("2099-01-01", ("stage_2_requested", "2058-12-01"), projected=True))

    assert 2058 == max(each.on.year for each in timeline.days_off)


def test_pauses_that_count(judge: Judge) -> None:
    """A pause that the rule does not know is left out; one that lasts has no end."""
    other = {**PAUSE, "from": "2026-11-10", "because": "holiday"}
    lasting = timeline_of(judge("2026-11-20", RECEIVED, pauses=[PAUSE, other]))
    ended = timeline_of(judge("2026-11-20", RECEIVED, pauses=[{**PAUSE, "until": "2026-11-09"}]))

    assert (Stop(date(2026, 11, 4), None, "awaiting advocate"),) == (
        bar(lasting, "stage_1_response").stops
    )
    assert date(2026, 11, 9) == bar(ended, "stage_1_response").stops[0].last
    assert "No deadline is running; paused: stage_1_response." == lasting.next


def test_days_off_are_weekdays(judge: Judge) -> None:
    """Bank holidays in the span are named; weekends are not."""
    timeline = timeline_of(judge("2026-12-21", RECEIVED, REQUESTED))

    assert (
        DayOff(date(2026, 12, 25), "Christmas Day"),
        DayOff(date(2026, 12, 28), "Boxing Day (substitute day)"),
        DayOff(date(2027, 1, 1), "New Year’s Day"),
    ) == timeline.days_off


def test_years_do_not_stretch_the_picture(judge: Judge) -> None:
    """A window of a year may run past both sides."""
    timeline = timeline_of(judge("2026-11-09", RECEIVED, facts={"grounds_arose_on": "2026-01-10"}))

    assert (date(2026, 10, 26), date(2026, 11, 23)) == (timeline.first, timeline.last)
    assert not bar(timeline, "complaint_time_limit").is_short


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_the_edges_of_the_calendar(judge: Judge, on: str) -> None:
    """The first and the last day that there are have timelines, too."""
    timeline = timeline_of(judge(on))

    assert timeline.first <= timeline.on <= timeline.last


def test_nothing_recorded(judge: Judge) -> None:
    """A case with nothing in it has a timeline around the day of the judgement."""
    timeline = timeline_of(judge("2026-06-10"))

    assert (date(2026, 5, 27), date(2026, 6, 24)) == (timeline.first, timeline.last)
    assert () == timeline.bars + timeline.events + timeline.bands
    assert "No deadline is running." == timeline.next
    assert "not started" in dict(timeline.without_a_day)


def test_a_start_still_to_come(judge: Judge) -> None:
    """A window of which only the first day is known has no bar yet."""
    timeline = timeline_of(judge("2026-06-10", facts={"grounds_arose_on": "2026-06-11"}))

    assert () == timeline.bars
    assert "complaint_time_limit" in dict(timeline.without_a_day)["not started"]


def test_limits_beside_one_another() -> None:
    """A local limit that ends on another day is kept beside the one that governs."""
    procedure = load_procedure("cheshire-west-and-chester/childrens-statutory")
    events = [{"review_panel_met": "2026-11-02"}, {"review_panel_report_received": "2026-11-06"}]
    case = Case.from_mapping({"events": events}, procedure)
    timeline = timeline_of(assess(case, procedure, on=date(2026, 11, 9)))
    found = [each for each in timeline.bars if each.beside]

    assert "(a case without a reference)" == timeline.reference
    assert all(each.due_by not in each.beside for each in found)
    assert found
