"""Malformed case files; the examples are in tests/bad_case_files, written as for rule files."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest
import yaml

from complaintrules.case import Case, load_case
from complaintrules.error_codes import CODES
from complaintrules.errors import CaseError, Fault, Place
from complaintrules.loading import read_procedure
from complaintrules.procedure import Procedure
from complaintrules.source import MAX_DEPTH
from complaintrules.vocabulary import Unknown
from tests import bad_case_files
from tests.bad_rule_files import corpus

CORPUS = Path(bad_case_files.__file__).parent
EXAMPLES = corpus.examples(CORPUS, "case.yaml")
NEAR_MISSES = corpus.near_misses(CORPUS)
VALID = (CORPUS / corpus.VALID).read_text(encoding="utf-8")
VALUES = yaml.load(VALID, yaml.BaseLoader)  # noqa: S506  # which makes nothing but text
DAY = date(2026, 12, 7)


@pytest.fixture(scope="module")
def procedure() -> Procedure:
    """Return the small procedure under which the cases are."""
    return read_procedure(Path(corpus.__file__).with_name(corpus.VALID))


@pytest.fixture(scope="module")
def valid_case(procedure: Procedure) -> Case:
    """Return the case without a fault."""
    return load_case(CORPUS / corpus.VALID, procedure)


def faults_of(example: corpus.Example, folder: Path, procedure: Procedure | None) -> list[Fault]:
    """Return the faults with which an example is refused, once its file is in *folder*."""
    with pytest.raises(CaseError) as refused:
        load_case(example.write(folder), procedure)
    return list(refused.value.faults)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_mistake_gives_its_faults(
    example: corpus.Example, tmp_path: Path, procedure: Procedure
) -> None:
    """A malformed case file is refused with these faults and no others, in order of place."""
    faults = faults_of(example, tmp_path, procedure)

    assert example.expected(tmp_path, faults) == faults


@pytest.mark.parametrize("text", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_a_near_miss_reads_as_the_valid_file(
    text: str, tmp_path: Path, procedure: Procedure, valid_case: Case
) -> None:
    """What only looks like a mistake leaves the case as it was."""
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")

    assert valid_case == load_case(path, procedure)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(VALID.encode("utf-8-sig"), id="byte-order-mark"),
        pytest.param(VALID.replace("\n", "\r\n").encode(), id="windows-line-ends"),
        pytest.param(json.dumps(VALUES).encode(), id="json"),
        pytest.param(json.dumps(VALUES, indent=2).encode(), id="indented-json"),
        pytest.param(json.dumps(VALUES, separators=(",", ":")).encode(), id="dense-json"),
        pytest.param(json.dumps(VALUES).replace("/", "\\/").encode(), id="json-as-php-writes-it"),
        pytest.param(yaml.safe_dump(VALUES).encode(), id="yaml-as-a-program-writes-it"),
    ],
)
def test_another_way_of_writing_reads_as_the_valid_file(
    content: bytes, tmp_path: Path, procedure: Procedure, valid_case: Case
) -> None:
    """Byte order marks, line ends, JSON and other programs' YAML leave the case as it was."""
    path = tmp_path / "case.json"
    path.write_bytes(content)

    assert valid_case == load_case(path, procedure)


def test_not_known_is_written_in_three_ways(tmp_path: Path, procedure: Procedure) -> None:
    """The words not_known, null and a tilde say of a fact that nobody knows."""
    path = tmp_path / "case.yaml"
    path.write_text(
        "facts: {anonymous: not_known, complainant: null, subject: ~}", encoding="utf-8"
    )

    assert {Unknown.NOT_KNOWN} == set(load_case(path, procedure).facts.values())


def test_a_case_may_say_nothing(tmp_path: Path, procedure: Procedure) -> None:
    """A case without any key is a case, of which nothing is known."""
    path = tmp_path / "case.yaml"
    path.write_text("{}", encoding="utf-8")

    assert Case() == load_case(path, procedure) == Case.from_mapping({}, procedure)


def test_a_case_file_that_is_a_folder(tmp_path: Path) -> None:
    """A folder cannot be read as a case."""
    with pytest.raises(CaseError) as refused:
        load_case(tmp_path)

    (fault,) = refused.value.faults
    assert ("CR110", Place(str(tmp_path))) == (fault.code, fault.place)


OF_YOUR_OWN = "rule files of your own are given beside the case (--procedure)"


def test_a_procedure_that_is_not_shipped() -> None:
    """A case cannot name a procedure that does not come with the library."""
    assert [
        told(
            "CR304",
            "procedure",
            "there is no shipped procedure 'england/childrens-act-1989'",
            f"{OF_YOUR_OWN}; did you mean 'england/children-act-1989'?",
        )
    ] == refused_mapping({"procedure": "england/childrens-act-1989"}, None)


def test_a_procedure_of_ones_own_has_to_be_given() -> None:
    """A folder is not read because a case names it, and a long name is cut short."""
    (fault,) = refused_mapping({"procedure": "somewhere/" + "small" * 20}, None)

    assert "there is no shipped procedure 'somewhere/" + "small" * 10 + "...'" == fault.message
    assert fault.hint.startswith(f"{OF_YOUR_OWN}; known here: birmingham/")


def test_a_case_is_read_before_it_is_held_against_a_procedure(procedure: Procedure) -> None:
    """Names are told when a case without a procedure meets one, each at its place in the file."""
    case = Case.from_mapping({"facts": {"anonymus": True}, "readings": {"counting": "another"}})

    with pytest.raises(CaseError) as refused:
        case.held_against(procedure)

    assert [
        told(
            "CR301",
            "readings.counting",
            "the procedure has no reading of counting 'another'",
            "known here: receipt_moves, receipt_stands",
        ),
        told(
            "CR301",
            "facts.anonymus",
            "the procedure has no fact 'anonymus'",
            "did you mean 'anonymous'?",
        ),
    ] == list(refused.value.faults)


def refused_mapping(mapping: object, procedure: Procedure | None) -> list[Fault]:
    """Return the faults with which a mapping is refused as a case."""
    with pytest.raises(CaseError) as refused:
        Case.from_mapping(mapping, procedure)  # type: ignore[arg-type]  # which is the point
    return list(refused.value.faults)


class Shout(Enum):
    """An enumeration that is not text."""

    NO = "NO"


class Kind(str, Enum):  # noqa: UP042  # as it was written before Python 3.11
    """An enumeration of text."""

    PARENT = "parent"


def nested(depth: int) -> object:
    """Return lists in lists."""
    value: object = "housing"
    for _ in range(depth):
        value = [value]
    return value


def told(code: str, path: str, message: str, hint: str = "") -> Fault:
    """Return a fault that stands at a path."""
    return Fault(code, Place(path=path), message, hint)


PLAIN = "expected text, a number, a date, yes or no, a list or a mapping; got"
NAME_HINT = "a name is made of small letters, digits and underscores, and begins with a letter"
DAY_HINT = "write the day as 2026-09-01"
TIME_HINT = "write the day alone, without a time: which day it was is yours to decide"
EVENT_HINT = "write each event on a line of its own, such as '- complaint_received: 2026-11-02'"
EMPTY_HINT = "write a value or remove the key"
UNKNOWN_HINT = "write not_known if it was asked and nobody knows; leave the line out if not asked"


@pytest.mark.parametrize(
    ("mapping", "fault"),
    [
        pytest.param(
            None, told("CR108", "", "nothing is given here", EMPTY_HINT), id="none-for-a-case"
        ),
        pytest.param(
            "EX-1",
            told("CR107", "", "expected a case as a block of keys, got the text 'EX-1'"),
            id="a-text-for-a-case",
        ),
        pytest.param(
            [("reference", "EX-1")],
            told("CR107", "", "expected a case as a block of keys, got a list"),
            id="a-list-for-a-case",
        ),
        pytest.param(
            {"event": []},
            told("CR105", "event", "'event' is not a key of a case", "did you mean 'events'?"),
            id="an-unknown-key",
        ),
        pytest.param(
            {None: "EX-1"},
            told("CR107", "None", "expected a key that is text, got None"),
            id="none-for-a-key",
        ),
        pytest.param(
            {"facts": {1: "parent"}},
            told("CR107", "facts.1", "expected a key that is text, got 1"),
            id="a-number-for-a-key",
        ),
        pytest.param(
            {"facts": {b"anonymous": False}},
            told("CR107", "facts.b'anonymous'", "expected a key that is text, got b'anonymous'"),
            id="bytes-for-a-key",
        ),
        pytest.param(
            {"facts": {10**5_000: False}},
            told("CR107", "facts.int", "expected a key that is text, got int"),
            id="a-number-too-long-to-write-for-a-key",
        ),
        pytest.param(
            {"reference": None},
            told("CR108", "reference", "nothing is given here", EMPTY_HINT),
            id="none-for-a-text",
        ),
        pytest.param(
            {"reference": b"EX-1"}, told("CR107", "reference", f"{PLAIN} bytes"), id="bytes"
        ),
        pytest.param(
            {"reference": object()}, told("CR107", "reference", f"{PLAIN} object"), id="an-object"
        ),
        pytest.param(
            {"reference": 10**5_000},
            told("CR107", "reference", f"{PLAIN} int"),
            id="a-number-too-long-to-write",
        ),
        pytest.param(
            {"reference": Decimal("1.5")},
            told("CR107", "reference", f"{PLAIN} Decimal"),
            id="decimal",
        ),
        pytest.param(
            {"reference": {"number": 1}},
            told("CR107", "reference", "expected text, got a block of keys"),
            id="a-mapping-for-a-text",
        ),
        pytest.param(
            {"facts": {"anonymous": ""}},
            told("CR108", "facts.anonymous", "nothing is given here", UNKNOWN_HINT),
            id="an-empty-text-for-a-fact",
        ),
        pytest.param(
            {"facts": {"anonymous": 1}},
            told("CR302", "facts.anonymous", "anonymous is yes or no; got '1'"),
            id="one-for-yes",
        ),
        pytest.param(
            {"facts": {"anonymous": math.nan}},
            told("CR302", "facts.anonymous", "anonymous is yes or no; got 'nan'"),
            id="not-a-number-for-yes",
        ),
        pytest.param(
            {"facts": {"anonymous": Shout.NO}},
            told("CR107", "facts.anonymous", f"{PLAIN} Shout"),
            id="an-enumeration-for-no",
        ),
        pytest.param(
            {"facts": {"complainant": True}},
            told(
                "CR302", "facts.complainant", "complainant is one of child, parent, carer; got yes"
            ),
            id="true-for-a-word",
        ),
        pytest.param(
            {"facts": {"complainant": ["parent"]}},
            told(
                "CR302",
                "facts.complainant",
                "complainant is one of child, parent, carer; got [parent]",
            ),
            id="a-list-for-a-word",
        ),
        pytest.param(
            {"facts": {"complainant": {"who": "parent"}}},
            told("CR107", "facts.complainant", "expected a fact's value, got a block of keys"),
            id="a-mapping-for-a-word",
        ),
        pytest.param(
            {"facts": {"subject": {"roads", "housing"}}},
            told(
                "CR302",
                "facts.subject",
                "subject is one or more of housing, education, health; got [housing, roads]",
            ),
            id="a-set-with-an-unknown-word",
        ),
        pytest.param(
            {"facts": {"subject": {"housing", "health", 10**5_000}}},
            told("CR107", "facts.subject[2]", f"{PLAIN} int"),
            id="a-set-of-all-sorts",
        ),
        pytest.param(
            {"facts": {"subject": ["housing", "health", "housing"]}},
            told(
                "CR115",
                "facts.subject[2]",
                "'housing' is given twice in this list",
                "keep one of the two",
            ),
            id="a-word-twice",
        ),
        pytest.param(
            {"facts": {"subject": (word for word in ["housing"])}},
            told("CR107", "facts.subject", f"{PLAIN} generator"),
            id="a-generator",
        ),
        pytest.param(
            {"facts": {"grounds_arose_on": datetime(2026, 9, 1)}},
            told(
                "CR111",
                "facts.grounds_arose_on",
                "expected a date, got '2026-09-01T00:00:00'",
                TIME_HINT,
            ),
            id="midnight-for-a-date",
        ),
        pytest.param(
            {"facts": {"grounds_arose_on": 20260901}},
            told(
                "CR302",
                "facts.grounds_arose_on",
                "grounds_arose_on is a date such as 2026-09-01; got '20260901'",
            ),
            id="a-number-for-a-date",
        ),
        pytest.param(
            {"events": {"complaint_received": date(2026, 11, 2)}},
            told(
                "CR107",
                "events",
                "expected a list of events, got a block of keys",
                "begin each item with a dash",
            ),
            id="a-mapping-for-the-events",
        ),
        pytest.param(
            {"events": [("complaint_received", date(2026, 11, 2))]},
            told("CR107", "events[0]", "expected one event and its day, got a list", EVENT_HINT),
            id="a-pair-for-an-event",
        ),
        pytest.param(
            {"events": [{"complaint_received": datetime(2026, 11, 2, 9, tzinfo=UTC)}]},
            told(
                "CR111",
                "events[0].complaint_received",
                "expected a date, got '2026-11-02T09:00:00+00:00'",
                TIME_HINT,
            ),
            id="a-moment-for-the-day-of-an-event",
        ),
        pytest.param(
            {"events": [{"complaint_received": None}]},
            told("CR108", "events[0].complaint_received", "nothing is given here", EMPTY_HINT),
            id="none-for-the-day-of-an-event",
        ),
        pytest.param(
            {"events": [{"complaint_recieved": date(2026, 11, 2)}]},
            told(
                "CR301",
                "events[0].complaint_recieved",
                "the procedure has no event 'complaint_recieved'",
                "did you mean 'complaint_received'?",
            ),
            id="an-event-misspelt",
        ),
        pytest.param(
            {"events": [{"panel_met": date(2026, 11, 2)}] * 2},
            told(
                "CR303",
                "events[1].panel_met",
                "panel_met on 2026-11-02 is recorded twice",
                "keep one of the two",
            ),
            id="an-event-twice",
        ),
        pytest.param(
            {"extensions": [{"of": "answers", "granted_on": DAY, "until": DAY}]},
            told(
                "CR301",
                "extensions[0].of",
                "the procedure has no deadline or window 'answers'",
                "did you mean 'answer'?",
            ),
            id="an-extension-of-nothing",
        ),
        pytest.param(
            {"extensions": [{"of": "answer", "granted_on": DAY}]},
            told("CR106", "extensions[0]", "an extension needs the key 'until'"),
            id="an-extension-without-an-end",
        ),
        pytest.param(
            {"pauses": [{"of": "panel_meeting", "from": DAY, "until": None}]},
            told("CR108", "pauses[0].until", "nothing is given here", EMPTY_HINT),
            id="none-for-the-end-of-a-pause",
        ),
        pytest.param(
            {"decisions": [{"on": DAY, "by": "Me", "what": "still_fair", "outcome": True}]},
            told("CR114", "decisions[0].by", "'Me' is not a name", NAME_HINT),
            id="a-decision-by-someone-with-a-capital",
        ),
        pytest.param(
            {"decisions": [{"on": "today", "by": "me", "what": "still_fair", "outcome": True}]},
            told("CR111", "decisions[0].on", "expected a date, got 'today'", DAY_HINT),
            id="a-decision-of-today",
        ),
        pytest.param(
            {"readings": {"counting": None}},
            told("CR108", "readings.counting", "nothing is given here", EMPTY_HINT),
            id="none-for-a-reading",
        ),
    ],
)
def test_a_mapping_gives_its_fault(mapping: object, fault: Fault, procedure: Procedure) -> None:
    """A malformed mapping is refused with one fault, whose place is the path to it."""
    assert [fault] == refused_mapping(mapping, procedure)


def test_all_faults_of_a_mapping_are_told(procedure: Procedure) -> None:
    """The faults of a mapping are told together, those of its shape before those of its names."""
    mapping = {
        "facts": {"complainant": "parents", "grounds_arose_on": "2026-02-30"},
        "events": [{"panel_met": DAY}, "panel_met", {"panel_sat": DAY}],
        "weather": object(),
    }

    assert [
        ("CR107", "weather"),
        ("CR111", "facts.grounds_arose_on"),
        ("CR107", "events[1]"),
        ("CR301", "events[2].panel_sat"),
        ("CR302", "facts.complainant"),
    ] == [(fault.code, fault.place.path) for fault in refused_mapping(mapping, procedure)]


def test_python_values_read_as_a_file_writes_them(procedure: Procedure, valid_case: Case) -> None:
    """Dates, truth values, sets, tuples and enumerations of text stand for what a file says."""
    mapping = dict(VALUES)
    mapping["facts"] = {
        "complainant": Kind.PARENT,
        "subject": frozenset({"health", "housing"}),
        "proceedings": (),
        "grounds_arose_on": date(2026, 9, 1),
        "anonymous": False,
    }
    mapping["decisions"] = ({**VALUES["decisions"][0], "outcome": True},)

    assert valid_case == Case.from_mapping(mapping, procedure)


def test_a_number_is_read_as_text(procedure: Procedure) -> None:
    """A reference may be a number."""
    assert Case.from_mapping({"reference": 4711}, procedure).reference == "4711"
    assert Case.from_mapping({"reference": 1.5}, procedure).reference == "1.5"


def test_a_value_nested_too_deep_is_told_where_it_goes_too_deep(procedure: Procedure) -> None:
    """Where values are nested too deep, nothing is read on."""
    assert [
        told("CR109", f"facts.subject{'[0]' * (MAX_DEPTH - 2)}", "nested more than 32 deep"),
    ] == refused_mapping({"facts": {"subject": nested(MAX_DEPTH)}}, procedure)


def test_lists_that_hold_themselves_are_given_up(procedure: Procedure) -> None:
    """A list that holds itself twice is refused, and not followed for ever."""
    endless: list[object] = []
    endless += [endless, endless]

    faults = refused_mapping({"facts": {"subject": endless}}, procedure)

    assert [("CR109", "nested more than 32 deep")] == [
        (fault.code, fault.message) for fault in faults
    ]


def test_many_repeated_words_are_told_at_once(tmp_path: Path, procedure: Procedure) -> None:
    """A very long list of words and of events is held against itself item by item."""
    path = tmp_path / "case.yaml"
    words = ", ".join(f"word_{number}" for number in range(20_000))
    path.write_text(f"facts: {{subject: [{words}, word_0]}}", encoding="utf-8")

    with pytest.raises(CaseError) as refused:
        load_case(path, procedure)

    assert ["CR302", "CR115"] == [fault.code for fault in refused.value.faults]


def test_the_corpus_is_large_and_its_mistakes_differ() -> None:
    """There are many examples, no two with the same name, of every code for the names of a case."""
    codes = {fault["code"] for example in EXAMPLES for fault in example.faults}

    assert len(EXAMPLES) >= 100
    assert len({str(example) for example in EXAMPLES}) == len(EXAMPLES)
    assert {code for code in CODES if "CR3" <= code < "CR304"} <= codes
