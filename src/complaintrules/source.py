"""
Text with its place: YAML (and so JSON) or Python values, read as a tree in which all is text.

Knows YAML's syntax and refuses what rule and case files do without: anchors, tags, duplicate
keys. Knows nothing of what any key means.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from complaintrules.errors import Faults, Place

#: Far more than any rule or case file needs.
MAX_BYTES = 4_000_000
MAX_DEPTH = 32

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@frozen
class Text:
    """A scalar as it was written."""

    value: str
    place: Place


@frozen
class Block:
    """A mapping; its keys are unique."""

    entries: tuple[tuple[Text, Node], ...]
    place: Place


@frozen
class Listing:
    """A list."""

    items: tuple[Node, ...]
    place: Place


Node = Text | Block | Listing


@frozen
class _Open:
    """A block or listing that is still being read."""

    event: Any
    place: Place
    children: list[Node]


def read_file(path: Path, faults: Faults) -> Node | None:
    """Return the tree of a file, or None; what is wrong with it goes to *faults*."""
    place = Place(file=str(path))
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        faults.add("CR110", place, f"cannot read the file: {error.strerror or error}")
        return None
    if len(content) > MAX_BYTES:
        faults.add("CR109", place, f"the file has more than {MAX_BYTES:,} bytes")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        faults.add(
            "CR110",
            Place(str(path), line, 1),
            f"byte {error.start + 1} is not UTF-8",
            "save the file as UTF-8 text",
        )
        return None
    return read_text(text, str(path), faults)


def read_text(text: str, file: str, faults: Faults) -> Node | None:
    """Return the tree of YAML text, or None; what is wrong with it goes to *faults*."""
    try:
        return _build(yaml.parse(text, Loader=_Parser), file, faults)
    except yaml.MarkedYAMLError:
        _say_what_is_not_yaml(text, file, faults)
        return None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        column = error.position - (text.rfind("\n", 0, error.position) + 1) + 1
        faults.add(
            "CR101",
            Place(file, line, column),
            f"the character {_code_point(error.character)} cannot stand in a file",
            "remove it; it is probably invisible in your editor",
        )
        return None


def _code_point(character: object) -> str:
    """Return a character as its code point."""
    number = ord(character) if isinstance(character, str) else int(str(character))
    return f"U+{number:04X}"


def _say_what_is_not_yaml(text: str, file: str, faults: Faults) -> None:
    """Parse again with the parser written in Python, whose words are the same everywhere."""
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
        problem = " ".join(part for part in (error.context, error.problem) if part)
        faults.add("CR101", place, f"this is not YAML: {problem}", "mind indentation and quotes")
    else:
        faults.add("CR101", Place(file), "this is not YAML", "mind indentation and quotes")


def _build(events: Iterator[Any], file: str, faults: Faults) -> Node | None:
    """Return the tree that the parser's *events* describe."""
    stack: list[_Open] = []
    root: list[Node] = []
    documents = 0
    for event in events:
        place = Place(file, event.start_mark.line + 1, event.start_mark.column + 1)
        siblings = stack[-1].children if stack else root
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                faults.add(
                    "CR101", place, "a second document begins here", "one file, one document"
                )
                return None
        elif isinstance(event, yaml.AliasEvent):
            faults.add("CR103", place, f"an alias, *{event.anchor}", "write the value out again")
            siblings.append(Text("", place))
        elif isinstance(event, yaml.ScalarEvent):
            _refuse_extras(event, place, faults)
            siblings.append(Text(event.value, place))
        elif isinstance(event, yaml.CollectionStartEvent):
            _refuse_extras(event, place, faults)
            if len(stack) == MAX_DEPTH:
                faults.add("CR109", place, f"nested more than {MAX_DEPTH} deep")
                return None
            stack.append(_Open(event, place, []))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            node = _close(done, faults)
            (stack[-1].children if stack else root).append(node)
    if not root:
        faults.add("CR108", Place(file), "the file is empty")
        return None
    return root[0]


def _refuse_extras(
    event: yaml.ScalarEvent | yaml.CollectionStartEvent, place: Place, faults: Faults
) -> None:
    """Note an anchor or a tag."""
    if event.anchor is not None:
        faults.add("CR103", place, f"an anchor, &{event.anchor}", "write the value out each time")
    if event.tag is not None:
        faults.add(
            "CR104", place, f"a tag, {event.tag}", "write the value alone: its key says what it is"
        )


def _close(done: _Open, faults: Faults) -> Node:
    """Return a finished block or listing."""
    if isinstance(done.event, yaml.SequenceStartEvent):
        return Listing(tuple(done.children), done.place)
    pairs: dict[str, tuple[Text, Node]] = {}
    for key, value in zip(done.children[::2], done.children[1::2], strict=True):
        if not isinstance(key, Text):
            faults.add(
                "CR107", key.place, "a key that is not a word", "a key is one word or phrase"
            )
        elif key.value in pairs:
            before = pairs[key.value][0].place
            faults.add(
                "CR102",
                key.place,
                f"{key.value!r} is given twice, first on line {before.line}",
                "keep one of the two",
            )
        else:
            pairs[key.value] = (key, value)
    return Block(tuple(pairs.values()), done.place)


def from_python(value: object, faults: Faults, path: str = "", depth: int = 0) -> Node:
    """Return the tree of plain Python values; what is not plain goes to *faults*."""
    place = Place(path=path)
    if depth > MAX_DEPTH:
        faults.add("CR109", place, f"nested more than {MAX_DEPTH} deep")
        return Text("", place)
    if isinstance(value, Mapping):
        return _block_from_python(value, faults, place, depth)
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        nodes = (
            from_python(item, faults, f"{path}[{number}]", depth + 1)
            for number, item in enumerate(items)
        )
        return Listing(tuple(nodes), place)
    return Text(_written(value, faults, place), place)


def _written(value: object, faults: Faults, place: Place) -> str:
    """Return a plain Python value as a file would write it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):  # a datetime keeps its time of day, and so is read as no date
        return value.isoformat()
    if isinstance(value, str | int | float):
        return str(value)
    faults.add(
        "CR107",
        place,
        "expected text, a number, a date, yes or no, a list or a mapping; "
        f"got {type(value).__name__}",
    )
    return ""


def _block_from_python(
    value: Mapping[Any, object], faults: Faults, place: Place, depth: int
) -> Block:
    """Return the tree of a mapping."""
    entries: list[tuple[Text, Node]] = []
    for key, content in value.items():
        path = f"{place.path}.{key}" if place.path else str(key)
        if isinstance(key, str):
            node = from_python(content, faults, path, depth + 1)
            entries.append((Text(key, Place(path=path)), node))
        else:
            faults.add("CR107", Place(path=path), f"expected a key that is text, got {key!r}")
    return Block(tuple(entries), place)
