"""Whatever is given to the readers, it is read or refused with faults, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.case import Case, load_case
from complaintrules.case_reading import KEYS
from complaintrules.error_codes import CODES
from complaintrules.errors import Fault, InputError
from complaintrules.file_reading import HEADER
from complaintrules.loading import read_procedure
from complaintrules.procedure import Procedure
from complaintrules.source import stray_in
from tests import bad_case_files
from tests.bad_rule_files import corpus

RULE_FILE = (Path(corpus.__file__).parent / corpus.VALID).read_text(encoding="utf-8")
CASE_FILE = (Path(bad_case_files.__file__).parent / corpus.VALID).read_text(encoding="utf-8")
#: What a slip of the hand, or malice, puts into a file.
SLIPS = (
    *"\t\n\r :,-#&*!|>'\"%@`{}[]?\\~\0\ufeff\u2028\u00a0é",
    "\n  ",
    "\n- ",
    ": ",
    " #",
    "<<: *a",
    "&a ",
    "*a",
    "!!set ",
    "---\n",
    "...\n",
    "%YAML 9.9\n",
    '"\\UFFFFFFFF"',
    '"\\ud800"',
    "yes",
    "null",
    "none",
    "2026-02-30",
    "[" * 40,
    "{a: " * 40,
)
#: The words out of which a mapping may be a case.
WORDS = (
    *KEYS,
    *("complainant", "subject", "grounds_arose_on", "anonymous", "complaint_received", "answer"),
    *("of", "granted_on", "until", "from", "on", "by", "what", "outcome", "still_fair", "parent"),
)


def slipped(text: str) -> st.SearchStrategy[str]:
    """Return *text* with a few places of it replaced."""
    slip = st.tuples(
        st.integers(0, len(text)),
        st.integers(0, 30),
        st.sampled_from(SLIPS) | st.text(max_size=5),
    )

    def apply(slips: list[tuple[int, int, str]]) -> str:
        changed = text
        for at, length, inserted in slips:
            changed = changed[:at] + inserted + changed[at + length :]
        return changed

    return st.lists(slip, min_size=1, max_size=4).map(apply)


def contents(valid: str) -> st.SearchStrategy[bytes]:
    """Return what a file may hold: bytes, text, pieces of YAML, or a valid file with slips."""
    written = st.text() | st.lists(st.sampled_from(SLIPS)).map("".join) | slipped(valid)
    encoded = written.map(lambda text: text.encode("utf-8", errors="surrogatepass"))
    return encoded | st.binary()


def plain_values() -> st.SearchStrategy[object]:
    """Return nested Python values, in part with the words of a case."""
    words = st.sampled_from(WORDS) | st.text(max_size=10)
    scalars = (
        words
        | st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.dates()
        | st.datetimes()
        | st.binary(max_size=5)
    )
    return st.recursive(
        scalars,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.tuples(inner, inner)
            | st.frozensets(scalars, max_size=3)
            | st.dictionaries(words | scalars, inner, max_size=4)
        ),
        max_leaves=12,
    )


def told_well(faults: tuple[Fault, ...], path: Path) -> bool:
    """Return whether each of *faults* has a known code, and a place in the file at *path*."""
    ends = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    others = "\u0085\u2028\u2029"  # which end lines too, for YAML
    ends += sum(path.read_text(encoding="utf-8", errors="replace").count(each) for each in others)
    return all(
        fault.code in CODES
        and fault.message
        and fault.place.file == str(path)
        and 1 <= (fault.place.line or 1) <= ends + 1
        and 1 <= (fault.place.column or 1)
        for fault in faults
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which each example overwrites the one before."""
    return tmp_path_factory.mktemp("reading")


@pytest.fixture(scope="module")
def small() -> Procedure:
    """Return the small procedure under which the cases are."""
    return read_procedure(Path(corpus.__file__).with_name(corpus.VALID))


@given(content=contents(RULE_FILE))
def test_any_rule_file_is_read_or_refused(content: bytes, folder: Path) -> None:
    """Whatever a rule file holds, it is a procedure, or faults with places are raised."""
    path = folder / HEADER
    path.write_bytes(content)
    try:
        read_procedure(path)
    except InputError as error:
        faults = error.faults
    else:
        return

    assert faults
    assert told_well(faults, path)


@given(content=contents(CASE_FILE))
def test_any_case_file_is_read_or_refused(content: bytes, folder: Path, small: Procedure) -> None:
    """Whatever a case file holds, it is a case, or faults with places are raised."""
    path = folder / "case.yaml"
    path.write_bytes(content)
    try:
        load_case(path, small)
    except InputError as error:
        faults = error.faults
    else:
        return

    assert faults
    assert told_well(faults, path)


@given(
    value=plain_values()
    | st.dictionaries(st.sampled_from(KEYS), plain_values(), min_size=1, max_size=4)
)
def test_any_value_is_a_case_or_refused(value: object, small: Procedure) -> None:
    """Whatever nested Python values are given, they are a case, or faults with codes are raised."""
    try:
        Case.from_mapping(value, small)  # type: ignore[arg-type]  # any value at all
    except InputError as error:
        faults = error.faults
    else:
        return

    assert faults
    assert {fault.code for fault in faults} <= set(CODES)


def says_something(text: str) -> bool:
    """Return whether a text is more than spaces, and is none of the words for nothing."""
    return " ".join(text.split()) not in {"", "~", "null"}


TEXTS = (
    st.text(st.characters(exclude_categories=["Cs"]))
    .filter(says_something)
    .filter(lambda text: stray_in(text) is None)
)
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31))
EVENTS = (
    "complaint_received",
    "complaint_answered",
    "complaint_withdrawn",
    "panel_requested",
    "panel_met",
)
CLOCKS = st.sampled_from(["answer", "time_to_complain", "panel_meeting"])
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True).filter(says_something)
NOT_KNOWN = st.sampled_from([None, "not_known"])


@st.composite
def spans(draw: st.DrawFn, first: str, last: str) -> dict[str, object]:
    """Return two days in order, under their keys."""
    begin, end = sorted([draw(DAYS), draw(DAYS)])
    return {first: begin, last: end}


def merged(*parts: st.SearchStrategy[dict[str, object]]) -> st.SearchStrategy[dict[str, object]]:
    """Return the entries of several mappings in one."""
    return st.tuples(*parts).map(
        lambda all_parts: {k: v for each in all_parts for k, v in each.items()}
    )


CASES = st.fixed_dictionaries(
    {},
    optional={
        "reference": TEXTS,
        "facts": st.fixed_dictionaries(
            {},
            optional={
                "complainant": st.sampled_from(["child", "parent", "carer"]) | NOT_KNOWN,
                "subject": st.lists(
                    st.sampled_from(["housing", "education", "health"]), min_size=1, unique=True
                ),
                "proceedings": st.just("none")
                | st.lists(st.sampled_from(["court", "tribunal"]), unique=True),
                "grounds_arose_on": DAYS | NOT_KNOWN,
                "anonymous": st.booleans() | NOT_KNOWN,
            },
        ),
        "events": st.lists(st.tuples(st.sampled_from(EVENTS), DAYS), unique=True, max_size=6).map(
            lambda pairs: [{event: day} for event, day in pairs]
        ),
        "extensions": st.lists(
            merged(
                st.fixed_dictionaries(
                    {"of": CLOCKS},
                    optional={"notified_on": DAYS, "grounds": NAMES, "granted_by": NAMES},
                ),
                spans("granted_on", "until"),
            ),
            max_size=2,
        ),
        "pauses": st.lists(
            merged(
                st.fixed_dictionaries({"of": CLOCKS}, optional={"because": NAMES}),
                spans("from", "until"),
            ),
            max_size=2,
        ),
        "decisions": st.lists(
            st.fixed_dictionaries(
                {
                    "on": DAYS,
                    "by": NAMES,
                    "what": st.just("still_fair"),
                    "outcome": st.booleans(),
                },
                optional={"why": TEXTS},
            ),
            max_size=2,
        ),
        "readings": st.fixed_dictionaries(
            {},
            optional={
                "working_day": st.sampled_from(["of_scotland", "of_england_and_wales"]),
                "counting": st.sampled_from(["receipt_stands", "receipt_moves"]),
                "panel_meeting": st.sampled_from(["from_request", "from_receipt"]),
            },
        ),
    },
)


class WithoutAliases(yaml.SafeDumper):
    """Writes a value that occurs twice out twice."""

    def ignore_aliases(self, data: object) -> bool:
        """Return True: nothing is ever an alias."""
        del data
        return True


@given(mapping=CASES)
def test_yaml_json_and_mappings_are_the_same(
    mapping: Mapping[str, object], folder: Path, small: Procedure
) -> None:
    """A case that is written out as YAML or as JSON reads as the mapping does."""
    as_yaml, as_json = folder / "same.yaml", folder / "same.json"
    as_yaml.write_text(yaml.dump(mapping, Dumper=WithoutAliases), encoding="utf-8")
    as_json.write_text(json.dumps(mapping, default=str), encoding="utf-8")
    case = Case.from_mapping(mapping, small)

    assert case == load_case(as_yaml, small)
    assert case == load_case(as_json, small)
