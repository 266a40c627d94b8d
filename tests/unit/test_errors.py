"""How faults and errors are told."""

import re
from datetime import datetime

import pytest

from complaintrules.error_codes import CODES
from complaintrules.errors import (
    MOST_FAULTS,
    CalendarError,
    CaseError,
    ComplaintRulesError,
    Fault,
    Faults,
    InputError,
    NotADateError,
    OutsideCoverageError,
    Place,
    ProjectionRefusedError,
    RuleFileError,
    UnknownCalendarError,
    did_you_mean,
)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (Place("case.yaml", 3, 7), "case.yaml:3:7"),
        (Place("case.yaml"), "case.yaml"),
        (Place(path="events[2].panel_met"), "events[2].panel_met"),
        (Place(), "(top)"),
    ],
    ids=["line", "file", "path", "top"],
)
def test_a_place_is_told(place: Place, told: str) -> None:
    """A place is told as an editor reads it, or as a path where there is no file."""
    assert told == str(place)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault("CR106", Place(path="x"), "it is missing"), "x: CR106: it is missing"),
        (
            Fault("CR106", Place("f", 1, 2), "it is missing", "add it"),
            "f:1:2: CR106: it is missing\n  add it",
        ),
        (Fault("CR222", Place("f", 1, 2), "not there"), "f:1:2: CR222 (warning): not there"),
        (Fault("CR219", Place("f", 1, 2), "covered"), "f:1:2: CR219 (note): covered"),
    ],
    ids=["without-hint", "with-hint", "warning", "note"],
)
def test_a_fault_is_told(fault: Fault, told: str) -> None:
    """A fault is told on one line, and its hint on another."""
    assert told == str(fault)


def test_a_fault_becomes_plain_values() -> None:
    """A fault can be written as JSON, each part of it under its own key."""
    fault = Fault("CR106", Place("case.yaml", 3, 7, "facts"), "it is missing", "add it")

    assert fault.to_mapping() == {
        "code": "CR106",
        "severity": "fault",
        "file": "case.yaml",
        "line": 3,
        "column": 7,
        "path": "facts",
        "message": "it is missing",
        "hint": "add it",
    }


def test_faults_come_in_order_of_place() -> None:
    """Faults are told by file, line and column; those without a line come first, as they came."""
    faults = Faults()
    places = [
        Place("b", 1, 1),
        Place("a", 2, 1),
        Place("a", 1, 9),
        Place("a", 1, 10),
        Place("a"),
        Place(path="z"),
        Place(path="y"),
    ]
    for place in places:
        faults.add("CR106", place, "it is missing")

    assert len(faults) == 7
    assert [
        Place(path="z"),
        Place(path="y"),
        Place("a"),
        Place("a", 1, 9),
        Place("a", 1, 10),
        Place("a", 2, 1),
        Place("b", 1, 1),
    ] == [fault.place for fault in faults.in_order()]


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("parnet", ["carer", "parent"], "did you mean 'parent'?"),
        ("aunt", ["uncle", "carer"], "known here: carer, uncle"),
        ("aunt", [], ""),
    ],
    ids=["near", "far", "nothing-known"],
)
def test_a_word_is_offered(word: str, known: list[str], hint: str) -> None:
    """A near word is offered, or all of them in order where none is near."""
    assert hint == did_you_mean(word, known)


@pytest.mark.parametrize(
    ("count", "heading"), [(1, "1 fault in the case:"), (2, "2 faults in the case:")]
)
def test_an_error_counts_its_faults(count: int, heading: str) -> None:
    """An error lists its faults under a heading that counts them."""
    fault = Fault("CR106", Place(path="x"), "it is missing")
    error = CaseError([fault] * count)

    assert [heading, *["x: CR106: it is missing"] * count] == str(error).splitlines()
    assert (fault,) * count == error.faults


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (UnknownCalendarError("no such calendar"), "CR402: no such calendar"),
        (OutsideCoverageError("not published", "wait"), "CR401: not published\n  wait"),
        (ProjectionRefusedError("no rule for it"), "CR403: no rule for it"),
        (
            NotADateError(datetime(2026, 9, 1)),
            "CR404: expected a datetime.date, got the datetime datetime.datetime(2026, 9, 1, 0, 0)",
        ),
    ],
    ids=["unknown-calendar", "outside-coverage", "projection-refused", "not-a-date"],
)
def test_a_calendar_error_is_told(error: ComplaintRulesError, told: str) -> None:
    """An error of the calendar is told with its code and what to do."""
    assert told == str(error)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (RuleFileError, ValueError),
        (CaseError, ValueError),
        (InputError, ComplaintRulesError),
        (CalendarError, LookupError),
        (NotADateError, TypeError),
    ],
)
def test_errors_are_also_of_pythons_kinds(error: type[Exception], kind: type[Exception]) -> None:
    """Whoever does not know this library's errors catches them by Python's."""
    assert issubclass(error, kind)
    assert issubclass(error, ComplaintRulesError)


def test_codes_are_explained() -> None:
    """Each code has its form and a line that says what it means, and no two say the same."""
    assert all(re.fullmatch(r"CR[1-4][0-9]{2}", code) for code in CODES)
    assert all(code.means for code in CODES.values())
    assert len({code.means for code in CODES.values()}) == len(CODES)


def test_more_faults_than_anybody_would_read() -> None:
    """After a thousand faults nothing is read on, and what was found is told in order."""
    faults = Faults(CaseError)
    for number in range(MOST_FAULTS, 0, -1):
        faults.add("CR105", Place("f", number, 1), "unknown")
    with pytest.raises(CaseError) as refused:
        faults.add("CR105", Place("f", 5_000, 1), "unknown")

    *told, last = refused.value.faults
    assert [*range(1, MOST_FAULTS + 1)] == [fault.place.line for fault in told]
    assert last == Fault(
        "CR109", Place("f", 5_000, 1), "more than 1,000 faults", "put these right first"
    )


def test_hints_end_when_they_have_taken_long() -> None:
    """Each of very many unknown words is a fault, but not each has a hint."""
    known = [f"complaint_received_{number}" for number in range(1_000)]
    faults = Faults()
    hints = [faults.did_you_mean("complaint_recieved_7", known) for _ in range(20)]

    assert hints[0] == "did you mean 'complaint_received_7'?"
    assert hints[-1] == ""
    assert faults.nearest("complaint_recieved_7", known) == ""


def test_a_word_that_would_take_too_long_to_compare() -> None:
    """A word that is no word is not compared, and what is known is listed."""
    assert did_you_mean("a" * 1_000_000, ["aaa", "bbb"]) == "known here: aaa, bbb"


def test_a_long_list_of_known_words_is_cut_short() -> None:
    """A hint lists a hundred words, and counts the rest."""
    hint = did_you_mean("zzz", [f"w{number:04}" for number in range(1_234)])

    assert hint.startswith("known here: w0000, ")
    assert hint.endswith(", w0099 and 1,134 more")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a\x1b[2J.yaml", "a\\x1b[2J.yaml"),
        ("\udcff.yaml", "\\udcff.yaml"),
        ("\u202elmay.a", "\\u202elmay.a"),
        ("C:\\né.yaml", "C:\\né.yaml"),
    ],
)
def test_a_file_with_a_name_that_would_trouble_a_terminal(name: str, told: str) -> None:
    """What does not show in a file's name is told as an escape; the rest is left as it is."""
    assert told == str(Place(name))
    assert f"{told}:1:2" == str(Place(name, 1, 2))
