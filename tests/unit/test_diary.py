"""Deadlines and windows as entries for a diary, read back by two libraries."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject
from attrs import evolve

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.diary import entries_of, to_ics
from complaintrules.errors import CaseError, MissingExtraError
from complaintrules.periods import Length
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

from .conftest import Judge

RUNNING = (
    ("complaint_received", "2026-11-02"),
    ("stage_1_response_sent", "2026-11-16"),
    ("stage_2_requested", "2026-12-10"),
)


def events(result: Assessment, **rest: Any) -> dict[str, Any]:
    """Return the entries of a diary as icalendar reads them, by summary."""
    read: Any = icalendar.Calendar.from_ical(to_ics(result, **rest))
    return {str(each["SUMMARY"]): each for each in read.walk("VEVENT")}


def test_a_running_deadline(judge: Judge) -> None:
    """It stands on its last day, all day, with provision, note and why."""
    event = events(judge("2026-12-21", *RUNNING))["T-1, last day: stage 2 response"]
    description = str(event["DESCRIPTION"])

    assert date(2027, 1, 19) == event["DTSTART"].dt
    assert "VALUE=DATE" in event["DTSTART"].to_ical().decode() or event["DTSTART"].params
    assert "CONFIRMED" == event["STATUS"]
    assert "SI 2006/1738 reg. 17, words not read" in description
    assert "As at Mon 21 Dec 2026." in description


def test_reminders_fall_on_working_days(judge: Judge) -> None:
    """One comes five working days before, one on the last working day before, each at nine."""
    event = events(judge("2026-12-21", *RUNNING))["T-1, last day: stage 2 response"]
    begins = datetime(2027, 1, 19)  # all-day entries have no time zone
    reminded = [begins + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]

    assert [datetime(2027, 1, 12, 9), datetime(2027, 1, 18, 9)] == reminded


def test_reminders_over_a_holiday(judge: Judge) -> None:
    """Working days are the procedure's own: none falls on a bank holiday."""
    result = judge("2026-12-21", ("review_panel_met", "2026-12-21"))
    event = events(result)["T-1, last day: review panel report"]
    begins = datetime(2026, 12, 30)  # as above
    reminded = [begins + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]

    assert date(2026, 12, 30) == event["DTSTART"].dt
    assert [datetime(2026, 12, 21, 9), datetime(2026, 12, 29, 9)] == reminded


def test_no_reminder_lies_in_the_past(judge: Judge) -> None:
    """What is overdue stands on its day without a reminder."""
    event = events(judge("2027-02-01", *RUNNING))["T-1, last day: stage 2 response (overdue)"]

    assert [] == event.walk("VALARM")
    assert "CONFIRMED" == event["STATUS"]


def test_windows_have_no_reminder(judge: Judge) -> None:
    """What the complainant may do is nobody's task."""
    result = judge("2026-11-20", *RUNNING[:2])
    event = events(result)["T-1, complainant may: stage 2 request"]

    assert [] == event.walk("VALARM")
    assert date(2026, 12, 14) == event["DTSTART"].dt


@pytest.mark.parametrize(
    ("on", "more", "summary"),
    [
        ("2026-12-21", (), "T-1, last day: stage 1 response (met)"),
        (
            "2027-03-01",
            (("stage_2_response_sent", "2027-02-26"),),
            "T-1, last day: stage 2 response (met late)",
        ),
        (
            "2026-12-21",
            (("complaint_withdrawn", "2026-12-15"),),
            "T-1, last day: stage 2 response (disapplied)",
        ),
    ],
)
def test_what_is_over_is_cancelled(
    judge: Judge, on: str, more: tuple[tuple[str, str], ...], summary: str
) -> None:
    """An entry of what is done, or dropped, takes the earlier one away."""
    event = events(judge(on, *RUNNING, *more))[summary]

    assert "CANCELLED" == event["STATUS"]
    assert [] == event.walk("VALARM")


def test_what_is_paused_is_cancelled_until_its_day_is_known(judge: Judge) -> None:
    """While a clock stands still its entry goes; it comes back under the same UID."""
    pause = {"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}
    paused = judge("2026-11-10", RUNNING[0], pauses=[pause])
    ended = judge("2026-11-20", RUNNING[0], pauses=[{**pause, "until": "2026-11-16"}])
    before = events(paused)["T-1, last day: stage 1 response (paused)"]
    after = events(ended)["T-1, last day: stage 1 response"]

    assert ("CANCELLED", "CONFIRMED") == (before["STATUS"], after["STATUS"])
    assert before["UID"] == after["UID"]
    assert before["SEQUENCE"] < after["SEQUENCE"]


def test_a_later_judgement_replaces_an_earlier_one(judge: Judge) -> None:
    """UIDs stay, and SEQUENCE grows with the day of the judgement, whatever was written when."""
    first = events(judge("2026-12-21", *RUNNING))["T-1, last day: stage 2 response"]
    extension = {
        "of": "stage_2_response",
        "granted_on": "2027-01-11",
        "notified_on": "2027-01-11",
        "grounds": "complexity",
        "until": "2027-02-01",
    }
    later = events(judge("2027-01-12", *RUNNING, extensions=[extension]))
    second = later["T-1, last day: stage 2 response"]

    assert first["UID"] == second["UID"]
    assert first["SEQUENCE"] < second["SEQUENCE"]
    assert (date(2027, 1, 19), date(2027, 2, 1)) == (first["DTSTART"].dt, second["DTSTART"].dt)


def test_the_moment_of_writing_decides_within_a_day(judge: Judge) -> None:
    """LAST-MODIFIED and DTSTAMP are the moment given, or else the start of the day."""
    made = datetime(2026, 12, 21, 15, 30, tzinfo=UTC)
    result = judge("2026-12-21", *RUNNING)
    plain = events(result)["T-1, last day: stage 2 response"]
    late = events(result, made=made)["T-1, last day: stage 2 response"]

    assert datetime(2026, 12, 21, tzinfo=UTC) == plain["DTSTAMP"].dt == plain["LAST-MODIFIED"].dt
    assert made == late["DTSTAMP"].dt == late["LAST-MODIFIED"].dt
    assert plain["SEQUENCE"] == late["SEQUENCE"]


def test_uids_differ_between_cases_procedures_and_clocks(judge: Judge) -> None:
    """No two entries of different things are the same."""
    local = load_procedure("cheshire-west-and-chester/childrens-statutory")
    listed = [{event: day} for event, day in RUNNING]
    here = entries_of(judge("2026-12-21", *RUNNING))
    other = entries_of(judge("2026-12-21", *RUNNING, reference="T-2"))
    there = entries_of(
        assess(
            Case.from_mapping({"reference": "T-1", "events": listed}, local),
            local,
            on=date(2026, 12, 21),
        )
    )
    uids = [each.uid for each in (*here, *other, *there)]

    assert len(uids) == len(set(uids))


def test_uids_never_change(judge: Judge) -> None:
    """An entry that a diary got years ago is still known: this one is fixed for good."""
    (entry,) = entries_of(judge("2026-11-10", RUNNING[0]))

    assert "214bb8e9-8b32-5e21-9c85-06b1d3a1c794" == entry.uid


def test_what_never_had_a_day_is_left_out(judge: Judge) -> None:
    """Clocks that did not start, or run without a last day, are in no diary."""
    assert () == entries_of(judge("2026-12-21"))
    unanswered = judge("2027-03-01", RUNNING[0])

    assert ["deadline"] == [each.category for each in entries_of(unanswered)]


def test_past_the_published_bank_holidays(judge: Judge) -> None:
    """A day that working days do not reach is reminded of by calendar days."""
    result = judge("2028-12-20", ("stage_2_requested", "2028-12-01"), projected=True)
    (entry,) = entries_of(result)

    assert 2 == len(entry.reminders)


def test_reminders_where_no_calendar_counts(procedure: Procedure) -> None:
    """Before the first day of the calendar, reminders go by calendar days."""
    rule = evolve(procedure.deadline("review_panel_report"), length=Length.parse("1 working day"))
    short = evolve(procedure, deadlines=(rule,), eligibility=(), permissions=())
    events = [{"review_panel_met": "1999-01-04"}]
    case = Case.from_mapping({"reference": "T-1", "events": events}, short)
    (entry,) = entries_of(assess(case, short, on=date(1999, 1, 4)))

    assert (timedelta(hours=15),) == entry.reminders


def test_a_case_without_a_reference_is_refused(procedure: Procedure) -> None:
    """Its entries could not be told from those of another."""
    with pytest.raises(CaseError, match="a diary needs the case's reference"):
        to_ics(assess(Case.from_mapping({}), procedure, on=date(2026, 12, 21)))


def test_hostile_references(judge: Judge) -> None:
    """Line ends, separators and control characters break nothing, for either reader."""
    reference = 'A;B,C:\\ "D"\x07\u2028END:VEVENT'
    plain = judge("2026-11-10", RUNNING[0])
    result = evolve(plain, case=evolve(plain.case, reference=reference))  # as no file can have it
    text = to_ics(result).decode()
    (entry,) = entries_of(result)
    calendar: Any = icalendar.Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    (other,) = vobject.readOne(text).vevent_list

    assert entry.summary.startswith('A;B,C:\\ "D"\ufffd')
    assert entry.summary == str(event["SUMMARY"]) == other.summary.value


def test_another_library_reads_the_same(judge: Judge) -> None:
    """What vobject reads is what was meant."""
    result = judge("2026-12-21", *RUNNING)
    read = vobject.readOne(to_ics(result).decode())
    expected = [
        (each.uid, each.on, "CANCELLED" if each.is_cancelled else "CONFIRMED", each.description)
        for each in entries_of(result)
    ]

    assert expected == [
        (each.uid.value, each.dtstart.value, each.status.value, each.description.value)
        for each in read.vevent_list
    ]
    alarms = [
        alarm.trigger.value
        for each in read.vevent_list
        for alarm in getattr(each, "valarm_list", ())
    ]
    assert [-timedelta(days=6, hours=15), -timedelta(hours=15)] == alarms


def test_without_the_extra(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without icalendar the extra is named."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r"complaintrules\[diary\]"):
        to_ics(judge("2026-12-21", *RUNNING))
