"""Text with its place, read from YAML, from JSON and from Python values."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import yaml

from complaintrules.errors import Fault, Faults, InputError, Place
from complaintrules.file_reading import SPLIT
from complaintrules.source import (
    Allowance,
    Block,
    Listing,
    Node,
    Text,
)
from complaintrules.yaml_reading import read_file, read_text


def plain(node: Node | None) -> object:
    """Return a tree without its places."""
    if isinstance(node, Block):
        return {key.value: plain(value) for key, value in node.entries}
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return None if node is None else node.value


def tree(text: str) -> Node:
    """Return the tree of a text without a fault."""
    faults = Faults()
    node = read_text(text, "f", faults)

    assert faults.in_order() == ()
    assert node is not None
    return node


def only_fault(text: str) -> Fault:
    """Return the one fault for which a text has no tree."""
    faults = Faults()
    node = read_text(text, "f", faults)

    assert node is None
    (fault,) = faults.in_order()
    return fault


def test_all_is_text() -> None:
    """Numbers, dates, yes, null and nothing are text as it is written."""
    text = "{a: 010, b: 2026-09-01, c: yes, d: null, e: , f: 1e3, g: '', h: ~, i: 0x1F}"

    assert plain(tree(text)) == {
        "a": "010",
        "b": "2026-09-01",
        "c": "yes",
        "d": "null",
        "e": "",
        "f": "1e3",
        "g": "",
        "h": "~",
        "i": "0x1F",
    }


def test_each_node_has_its_place() -> None:
    """Keys, values, lists and blocks stand where they begin, counted from 1."""
    node = tree("# why\nevents:\n  - {met: 2026-09-01}\n")

    assert node == Block(
        (
            (
                Text("events", Place("f", 2, 1)),
                Listing(
                    (
                        Block(
                            (
                                (
                                    Text("met", Place("f", 3, 6)),
                                    Text("2026-09-01", Place("f", 3, 11)),
                                ),
                            ),
                            Place("f", 3, 5),
                        ),
                    ),
                    Place("f", 3, 3),
                ),
            ),
        ),
        Place("f", 2, 1),
    )


@pytest.mark.parametrize(
    "value", ["a", "é", "😀", "\\😀", "😀😀", "\\ud83d\\ude00", 'a"b\\', "a/b", "a\tb\n"]
)
@pytest.mark.parametrize("form", [json.dumps, partial(json.dumps, ensure_ascii=False)])
def test_json_reads_as_it_was_written(value: str, form: Callable[[object], str]) -> None:
    """JSON's escapes are read, those of two halves of a character too."""
    assert {"key": [value]} == plain(tree(form({"key": [value]})))


def test_halves_of_a_character_are_left_alone_in_yaml() -> None:
    """Where text is not JSON, what looks like JSON's escapes is text."""
    assert plain(tree(r"a: \ud83d\ude00")) == {"a": r"\ud83d\ude00"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\0", Place("f", 1, 1)),
        ("a: é\n\u0007b: 1", Place("f", 2, 1)),
        ("a: éé\u001b", Place("f", 1, 6)),
        ("a: 1\r\nb: 2\ufeff", Place("f", 2, 5)),
        ("a: \ud800", Place("f", 1, 4)),
        ("a: \ufffe", Place("f", 1, 4)),
    ],
)
def test_what_no_file_may_hold(text: str, place: Place) -> None:
    """A control character is told at its place, whatever stands before it."""
    fault = only_fault(text)

    assert ("CR101", place) == (fault.code, fault.place)
    assert fault.message.startswith("the character U+")


@pytest.mark.parametrize("parser", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(
    "text", ['"\\UFFFFFFFF"', "%YAML 1." + "9" * 5_000 + "\n---\na", "%YAML 9.1\n---\na", "a: b: c"]
)
def test_both_parsers_refuse_the_same(
    text: str, parser: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not YAML is told once, at a place, whichever of PyYAML's parsers reads it."""
    monkeypatch.setattr("complaintrules.yaml_reading._Parser", parser)
    fault = only_fault(text)

    assert fault.code == "CR101"
    assert fault.place.line == 1
    assert fault.message.startswith("this is not YAML: ")


def test_what_only_one_parser_refuses() -> None:
    """Where the parser written in C is stricter, its own words are told."""
    faults = Faults()
    read_text(" !]", "f", faults)
    (fault,) = faults.in_order()

    assert fault.code in {"CR101", "CR104"}
    assert fault.place.line == 1


def test_faults_go_on_after_the_first() -> None:
    """Tags, anchors and repeated keys are all told, and what can be read is."""
    faults = Faults()
    node = read_text("a: &x 1\nb: !y 2\na: 3\n[c]: 4\n", "f", faults)

    assert plain(node) == {"a": "1", "b": "2"}
    assert [("CR103", 1), ("CR104", 2), ("CR102", 3), ("CR107", 4)] == [
        (fault.code, fault.place.line) for fault in faults.in_order()
    ]


def test_a_file_is_read(tmp_path: Path) -> None:
    """A file is read as UTF-8, with or without a byte order mark."""
    path = tmp_path / "f.yaml"
    faults = Faults()
    path.write_text("a: é", encoding="utf-8-sig")

    assert plain(read_file(path, faults)) == {"a": "é"}
    assert len(faults) == 0


@pytest.mark.parametrize(
    ("content", "line", "column", "byte"),
    [
        (b"a: \xe9", 1, 4, "E9"),
        (b"\xef\xbb\xbfa: 1\nb: \xff", 2, 4, "FF"),
        ("é: 1\nüü ".encode() + b"\xc3", 2, 4, "C3"),
    ],
)
def test_what_is_not_utf_8(
    content: bytes, line: int, column: int, byte: str, tmp_path: Path
) -> None:
    """A byte that is not UTF-8 is told at its place, counted in characters."""
    path = tmp_path / "f.yaml"
    path.write_bytes(content)
    faults = Faults()

    assert read_file(path, faults) is None
    assert [
        Fault(
            "CR110",
            Place(str(path), line, column),
            f"the byte {byte} is not UTF-8",
            "save the file as UTF-8 text",
        )
    ] == list(faults.in_order())


def test_as_many_values_as_are_allowed() -> None:
    """Keys and values are counted, and what one text leaves over is left for the next."""
    faults, allowed = Faults(), Allowance(values=7)
    node = read_text("a: [b, c]", "f", faults, allowed)

    assert {"a": ["b", "c"]} == plain(node)
    assert allowed.values == 2
    assert read_text("[a, b]", "g", faults, allowed) is None
    assert [Fault("CR109", Place("g", 1, 5), "more than 30,000 values", SPLIT)] == list(
        faults.in_order()
    )


def test_more_faults_than_are_told() -> None:
    """Where there are too many faults, the text is not said to be no YAML for it."""
    with pytest.raises(InputError) as refused:
        read_text("[" + "&a b, " * 2_000 + "]", "f", Faults())

    assert {"CR103", "CR109"} == {fault.code for fault in refused.value.faults}


def test_a_mistake_in_a_long_text_is_told_by_the_parser_that_found_it() -> None:
    """A long text is not parsed twice, and the place of a mistake in it is the same."""
    fault = only_fault("#\n" * 100_000 + "a: b: c")

    assert ("CR101", Place("f", 100_001, 5)) == (fault.code, fault.place)
    assert fault.hint == "put a text with a colon in it in quotes, or mind the indentation"


@pytest.mark.parametrize("text", [r'a: "\0"', r'a: "\e[2J"', r'"\x9b": b', r'- "\ufeff"'])
def test_what_no_escape_may_bring_in(text: str) -> None:
    """A character that cannot stand in a file cannot come into it by an escape."""
    faults = Faults()
    read_text(text, "f", faults)
    (fault,) = faults.in_order()

    assert fault.code == "CR101"
    assert fault.message.isprintable()
