"""The record on a day."""

from datetime import date

from complaintrules.papers import (
    CaseFile,
    Decision,
    Digest,
    GrantedExtension,
    Happening,
    Pause,
)
from complaintrules.vocabulary import Unknown

EARLY, ON, LATE = date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 4)


def test_later_events_are_left_out() -> None:
    """What happens after the day of the judgement is not in its record, and is named."""
    later = Happening("stage_2_requested", LATE)
    record = CaseFile(events=(Happening("complaint_received", ON), later)).as_at(ON)

    assert {"complaint_received": (ON,)} == record.happened
    assert (later,) == record.later


def test_events_may_recur() -> None:
    """The days of an event come in order, and the first on or after a day can be asked for."""
    events = (Happening("complaint_received", LATE), Happening("complaint_received", EARLY))
    record = CaseFile(events=events).as_at(LATE)

    assert EARLY == record.first("complaint_received")
    assert LATE == record.first("complaint_received", since=ON)
    assert record.first("stage_2_requested") is None


def test_decisions_are_known_from_their_day() -> None:
    """A decision taken later is not known yet."""
    decided = Decision(LATE, "authority", "sufficient_interest", outcome=True)
    file = CaseFile(decisions=(decided,))

    assert {} == file.as_at(ON).known
    assert {"sufficient_interest": True} == file.as_at(LATE).known


def test_asked_and_not_known_is_not_known() -> None:
    """A fact that was asked for without an answer has no value in the record."""
    file = CaseFile(facts={"anonymous": Unknown.NOT_KNOWN, "complainant": "child"})

    assert {"complainant": "child"} == file.as_at(ON).known


def test_extensions_count_from_the_day_they_are_granted() -> None:
    """An extension granted later is not in the record."""
    file = CaseFile(extensions=(GrantedExtension("stage_1_response", LATE, LATE),))

    assert () == file.as_at(ON).extensions
    assert file.extensions == file.as_at(LATE).extensions


def test_notice_given_later_is_not_known_yet() -> None:
    """Judged before notice was given, an extension stands without it."""
    granted = GrantedExtension("stage_1_response", ON, LATE, LATE)
    file = CaseFile(extensions=(granted,))

    assert (GrantedExtension("stage_1_response", ON, LATE),) == file.as_at(ON).extensions
    assert (granted,) == file.as_at(LATE).extensions


def test_what_a_compiled_plan_looks_up() -> None:
    """Days are ordinal numbers, and 0 is no day."""
    early, on, late = (day.toordinal() for day in (EARLY, ON, LATE))
    file = CaseFile(
        facts={"grounds_arose_on": EARLY, "anonymous": True},
        events=(Happening("asked", LATE), Happening("asked", EARLY)),
        extensions=(GrantedExtension("answer", EARLY, LATE, grounds="complexity"),),
        pauses=(Pause("answer", EARLY, ON), Pause("answer", ON, None)),
    )
    digest = Digest.of(file.as_at(LATE))
    event, fact_day, fact, extension, pauses, later = digest.look_ups

    assert digest.is_plain
    assert early == event("asked")
    assert [late, 0] == [later("asked", since) for since in (on, late + 1)]
    assert [early, None] == [fact_day(name) for name in ("grounds_arose_on", "anonymous")]
    assert [EARLY, True] == [fact(name) for name in ("grounds_arose_on", "anonymous")]
    assert (late, early, 0, ("complexity", "")) == extension("answer")
    assert [file.pauses, None] == [pauses(clock) for clock in ("answer", "panel")]
