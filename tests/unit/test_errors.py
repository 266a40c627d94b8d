"""How faults and errors are told."""

import re
from datetime import datetime

import pytest

from complaintrules.errors import (
    CODES,
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
    ],
    ids=["without-hint", "with-hint"],
)
def test_a_fault_is_told(fault: Fault, told: str) -> None:
    """A fault is told on one line, and its hint on another."""
    assert told == str(fault)


def test_a_fault_becomes_plain_values() -> None:
    """A fault can be written as JSON, each part of it under its own key."""
    fault = Fault("CR106", Place("case.yaml", 3, 7, "facts"), "it is missing", "add it")

    assert fault.to_mapping() == {
        "code": "CR106",
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
    assert all(CODES.values())
    assert len(set(CODES.values())) == len(CODES)
