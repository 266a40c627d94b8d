"""Malformed rule files; the examples, and how they are written, are in tests/bad_rule_files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from complaintrules.error_codes import CODES
from complaintrules.errors import Fault, Place, RuleFileError
from complaintrules.file_reading import HEADER, MAX_BYTES, SPLIT
from complaintrules.loading import read_procedure
from complaintrules.procedure import Procedure
from complaintrules.source import MAX_DEPTH
from tests.bad_rule_files import corpus

CORPUS = Path(corpus.__file__).parent
EXAMPLES = corpus.examples(CORPUS, HEADER)
NEAR_MISSES = corpus.near_misses(CORPUS)
VALID = (CORPUS / corpus.VALID).read_text(encoding="utf-8")
VALUES = yaml.load(VALID, yaml.BaseLoader)  # noqa: S506  # which makes nothing but text
#: Both of PyYAML's parsers, for the faults must not depend on which of them is there.
PARSERS = [
    pytest.param(yaml.SafeLoader, id="parser-in-python"),
    pytest.param(getattr(yaml, "CSafeLoader", yaml.SafeLoader), id="parser-in-c"),
]


@pytest.fixture(scope="module")
def valid_procedure() -> Procedure:
    """Return the procedure without a fault."""
    return read_procedure(CORPUS / corpus.VALID)


def faults_of(example: corpus.Example, folder: Path) -> list[Fault]:
    """Return the faults with which an example is refused, once its files are in *folder*."""
    example.write(folder)
    with pytest.raises(RuleFileError) as refused:
        read_procedure(folder)
    return list(refused.value.faults)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_mistake_gives_its_faults(
    example: corpus.Example, parser: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A malformed rule file is refused with these faults and no others, in order of place."""
    monkeypatch.setattr("complaintrules.yaml_reading._Parser", parser)
    faults = faults_of(example, tmp_path)

    assert example.expected(tmp_path, faults) == faults


@pytest.mark.parametrize("text", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_a_near_miss_reads_as_the_valid_file(
    text: str, tmp_path: Path, valid_procedure: Procedure
) -> None:
    """What only looks like a mistake leaves the procedure as it was."""
    (tmp_path / HEADER).write_text(text, encoding="utf-8")

    assert valid_procedure == read_procedure(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(VALID.encode("utf-8-sig"), id="byte-order-mark"),
        pytest.param(VALID.replace("\n", "\r\n").encode(), id="windows-line-ends"),
        pytest.param(VALID.replace("\n", "\r").encode(), id="old-mac-line-ends"),
        pytest.param(VALID.rstrip("\n").encode(), id="no-last-line-end"),
        pytest.param(json.dumps(VALUES).encode(), id="json"),
        pytest.param(json.dumps(VALUES, indent=2).encode(), id="indented-json"),
    ],
)
def test_another_way_of_writing_reads_as_the_valid_file(
    content: bytes, tmp_path: Path, valid_procedure: Procedure
) -> None:
    """Byte order marks, line ends and JSON leave the procedure as it was."""
    (tmp_path / HEADER).write_bytes(content)

    assert valid_procedure == read_procedure(tmp_path)


def test_a_file_of_any_other_name_is_read_alone(tmp_path: Path, valid_procedure: Procedure) -> None:
    """A rule file that is not called procedure.yaml can lie among other files."""
    path = tmp_path / "council.yaml"
    path.write_text(VALID, encoding="utf-8")
    (tmp_path / "another.yaml").write_text("not read", encoding="utf-8")

    assert valid_procedure == read_procedure(path)


def test_the_rules_can_stand_in_parts(tmp_path: Path, valid_procedure: Procedure) -> None:
    """Rules in the parts that a header lists are the procedure's rules."""
    header, rules = VALID.split("\nrules:\n")
    (tmp_path / HEADER).write_text(f"{header}\nparts: [rules.yaml]\n", encoding="utf-8")
    (tmp_path / "rules.yaml").write_text(f"rules:\n{rules}", encoding="utf-8")

    assert valid_procedure == read_procedure(tmp_path)


def only_fault_in(content: str, folder: Path) -> Fault:
    """Return the one fault with which a rule file of this *content* is refused."""
    (folder / HEADER).write_text(content, encoding="utf-8")
    with pytest.raises(RuleFileError) as refused:
        read_procedure(folder)
    (fault,) = refused.value.faults
    return fault


def test_a_file_may_be_as_large_as_the_limit(tmp_path: Path, valid_procedure: Procedure) -> None:
    """A file of the largest size is read; one byte more is refused before it is parsed."""
    largest = VALID + "#" * (MAX_BYTES - len(VALID.encode()))
    (tmp_path / HEADER).write_text(largest, encoding="utf-8")

    assert valid_procedure == read_procedure(tmp_path)

    expected = Fault(
        "CR109", Place(str(tmp_path / HEADER)), "the file has more than 1,000,000 bytes", SPLIT
    )
    assert expected == only_fault_in(f"{largest}#", tmp_path)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_a_file_may_be_as_deep_as_the_limit(opening: str, closing: str, tmp_path: Path) -> None:
    """A value nested too deep is refused where it goes too deep, however deep it goes on."""
    allowed = MAX_DEPTH - 1
    deepest = VALID.replace("Somewhere\n", opening * allowed + closing * allowed + "\n", 1)

    assert only_fault_in(deepest, tmp_path).code == "CR107"

    deeper = VALID.replace("Somewhere\n", opening * 5_000 + closing * 5_000 + "\n", 1)
    expected = Fault(
        "CR109",
        Place(str(tmp_path / HEADER), 5, len("extent: ") + len(opening) * allowed + 1),
        "nested more than 32 deep",
    )
    assert expected == only_fault_in(deeper, tmp_path)


def test_aliases_are_not_followed(tmp_path: Path) -> None:
    """A list that would double with each of many aliases is refused at once."""
    lines = ["a0: &a0 [lol]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 200))]
    (tmp_path / HEADER).write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(RuleFileError) as refused:
        read_procedure(tmp_path)

    assert [("CR103", 1 + n // 3) for n in range(2, 600)] == [
        (fault.code, (fault.place.line or 0)) for fault in refused.value.faults
    ]


def test_a_list_may_be_long(tmp_path: Path) -> None:
    """A list of very many items is read, and its last item is still held against the first."""
    many = ", ".join(f"ground_{number}" for number in range(20_000))
    fault = only_fault_in(VALID.replace("[complexity]", f"[{many}, ground_0]"), tmp_path)

    assert ("CR115", "'ground_0' is given twice in this list") == (fault.code, fault.message)


@pytest.mark.parametrize("name", [HEADER, "council.yaml", "no\0file.yaml"])
def test_a_file_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    """A file that is not there is refused with its name."""
    with pytest.raises(RuleFileError) as refused:
        read_procedure(tmp_path / name)

    (fault,) = refused.value.faults
    assert ("CR110", Place(str(tmp_path / name))) == (fault.code, fault.place)
    assert fault.message.startswith("cannot read the file: ")


def test_faults_are_told_as_a_person_reads_them(tmp_path: Path) -> None:
    """The error lists each fault with file, line and column, and what to do."""
    (tmp_path / HEADER).write_text(VALID.replace("yes", "Yes", 1), encoding="utf-8")

    with pytest.raises(RuleFileError) as refused:
        read_procedure(tmp_path)

    assert (
        "1 fault in the rule file:\n"
        f"{tmp_path / HEADER}:64:13: CR113: 'Yes or no' is not one of the words allowed here\n"
        "  did you mean 'yes_or_no'?"
    ) == str(refused.value)


def test_the_corpus_is_large_and_its_mistakes_differ() -> None:
    """There are many examples, no two with the same name, of every code for what a file says."""
    codes = {fault["code"] for example in EXAMPLES for fault in example.faults}
    needs_many_words = {"CR109"}

    assert len(EXAMPLES) >= 250
    assert len({str(example) for example in EXAMPLES}) == len(EXAMPLES)
    assert {code for code in CODES if code < "CR209"} - needs_many_words <= codes
