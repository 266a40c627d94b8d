"""
Text with its place: YAML (and so JSON) or Python values, read as a tree in which all is text.

Knows YAML's syntax and refuses what rule and case files do without: anchors, tags, duplicate
keys. Knows nothing of what any key means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from attrs import field, frozen

from complaintrules.errors import Faults, Place

#: Far more than any rule or case file needs.
MAX_BYTES = 1_000_000
MAX_DEPTH = 32
MAX_VALUES = 100_000

#: What no file may hold: control characters, and the byte order mark anywhere but in front.
_CANNOT_STAND = re.compile(
    r"[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\U00010000-\U0010FFFF]"
)
#: How JSON writes a character such as an emoji.
_PAIR = re.compile(
    r"(?P<before>(?<!\\)(?:\\\\)*)\\u(?P<high>d[89ab][0-9a-f]{2})\\u(?P<low>d[c-f][0-9a-f]{2})",
    re.IGNORECASE,
)
#: What to do, by the parser's own words.
_REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "'\\t'": "indent with spaces, not with tabs",
        "that cannot start any token": "put a text that begins with this character in quotes",
        "mapping values are not allowed": (
            "put a text with a colon in it in quotes, or mind the indentation"
        ),
        "unexpected end of stream": "a quotation mark is opened here and never closed",
        "',' or ": "a list in brackets needs a comma after each item, and its closing bracket",
        "expected <block end>": (
            "indent this line as its neighbours are, or put the whole text in quotes"
        ),
        "expected alphabetic or numeric": "put a text that begins with * or & in quotes",
        "sequence entries are not allowed": "begin a list with dashes on the line below its key",
        "could not find expected ':'": "a key needs a colon after it, and a space",
    }
)

#: What the parser only sees when it is long past the mistake.
_FOUND_LATE = ("end of stream", "<stream end>", "could not find expected ':'")

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
    except (OSError, ValueError) as error:  # ValueError: no path has a NUL in it
        reason = getattr(error, "strerror", None) or error
        faults.add("CR110", place, f"cannot read the file: {reason}")
        return None
    if len(content) > MAX_BYTES:
        faults.add("CR109", place, f"the file has more than {MAX_BYTES:,} bytes")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        lines = error.object[: error.start].decode().split("\n")
        faults.add(
            "CR110",
            Place(str(path), len(lines), len(lines[-1]) + 1),
            f"the byte {error.object[error.start]:02X} is not UTF-8",
            "save the file as UTF-8 text",
        )
        return None
    return read_text(text, str(path), faults)


def read_text(text: str, file: str, faults: Faults) -> Node | None:
    """Return the tree of YAML text, or None; what is wrong with it goes to *faults*."""
    stray = _CANNOT_STAND.search(text)
    if stray:
        lines = text[: stray.start()].split("\n")
        faults.add(
            "CR101",
            Place(file, len(lines), len(lines[-1]) + 1),
            f"the character U+{ord(stray[0]):04X} cannot stand in a file",
            "remove it; it is probably invisible in your editor",
        )
        return None
    if text.lstrip().startswith("{"):
        text = _PAIR.sub(_one_escape, text)
    try:
        return _build(yaml.parse(text, Loader=_Parser), file, faults)
    except (yaml.MarkedYAMLError, ValueError, OverflowError) as error:
        _say_what_is_not_yaml(_in_the_same_words(error, text), file, faults)
        return None


def _one_escape(pair: re.Match[str]) -> str:
    """Return a character that JSON writes as two escapes as the one that YAML knows."""
    units = bytes.fromhex(pair["high"] + pair["low"])
    return f"{pair['before']}\\U{ord(units.decode('utf-16-be')):08X}"


def _in_the_same_words(error: Exception, text: str) -> Any:  # noqa: ANN401  # no types for marks
    """Return what the parser written in Python says, for it says it in the same way everywhere."""
    parser: Any = yaml.SafeLoader(text)
    try:
        while parser.check_event():
            parser.get_event()
    except yaml.MarkedYAMLError as same:
        return same
    except (ValueError, OverflowError):  # from chr and int, of which the parser is not aware
        problem = "found a number that is too large"
        return yaml.MarkedYAMLError(problem=problem, problem_mark=parser.get_mark())
    return error


def _say_what_is_not_yaml(error: Any, file: str, faults: Faults) -> None:  # noqa: ANN401
    """Note what the parser says, where it says it, and what to do."""
    problem = error.problem or ""
    at_its_beginning = any(words in problem for words in _FOUND_LATE) and error.context_mark
    mark = at_its_beginning or error.problem_mark
    context = error.context or ""
    if error.context_mark and error.context_mark.line != mark.line:
        context += f" that begins on line {error.context_mark.line + 1}"
    said = ", ".join(part for part in (context, problem) if part)
    remedies = (remedy for words, remedy in _REMEDIES.items() if words in problem)
    faults.add(
        "CR101",
        Place(file, mark.line + 1, mark.column + 1),
        f"this is not YAML: {said}",
        next(remedies, "mind indentation and quotes"),
    )


def _build(events: Iterator[Any], file: str, faults: Faults) -> Node | None:
    """Return the tree that the parser's *events* describe."""
    stack: list[_Open] = []
    root: list[Node] = []
    documents = 0
    whole = True
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
            faults.add(
                "CR103",
                place,
                f"an alias, *{event.anchor}",
                "write the value out again; put a text that begins with an asterisk in quotes",
            )
            siblings.append(Text("", place))
            whole = False
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
    return root[0] if whole else None  # what an alias stands for is not known here


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


def from_python(value: object, faults: Faults) -> Node:
    """Return the tree of plain Python values; what is not plain is left out, and a fault."""
    return _PythonReader(faults).read(value, Place(), 0) or Block((), Place())


@frozen
class _PythonReader:
    """Python values being read; lists that hold each other are given up at ``MAX_VALUES``."""

    faults: Faults
    _numbers: Iterator[int] = field(factory=count, init=False)

    def read(self, value: object, place: Place, depth: int) -> Node | None:
        """Return the tree of one value, or None where it cannot be read."""
        number = next(self._numbers)
        if number == MAX_VALUES:
            self.faults.add("CR109", place, f"more than {MAX_VALUES:,} values")
        if number >= MAX_VALUES:
            return None
        if isinstance(value, Mapping | list | tuple | set | frozenset) and depth == MAX_DEPTH:
            self.faults.add("CR109", place, f"nested more than {MAX_DEPTH} deep")
            return None
        if isinstance(value, Mapping):
            return self._block(value, place, depth)
        if isinstance(value, list | tuple | set | frozenset):
            items = sorted(value, key=_shown) if isinstance(value, set | frozenset) else value
            nodes = (
                self.read(item, Place(path=f"{place.path}[{number}]"), depth + 1)
                for number, item in enumerate(items)
            )
            return Listing(tuple(node for node in nodes if node is not None), place)
        written = self._written(value, place)
        return None if written is None else Text(written, place)

    def _block(self, value: Mapping[Any, object], place: Place, depth: int) -> Block:
        """Return the tree of a mapping."""
        entries: list[tuple[Text, Node]] = []
        for key, content in value.items():
            shown = _shown(key)
            below = Place(path=f"{place.path}.{shown}" if place.path else shown)
            if not isinstance(key, str):
                self.faults.add("CR107", below, f"expected a key that is text, got {shown}")
                continue
            node = self.read(content, below, depth + 1)
            if node is not None:
                entries.append((Text(str.__str__(key), below), node))
        return Block(tuple(entries), place)

    def _written(self, value: object, place: Place) -> str | None:
        """Return a plain Python value as a file would write it, or None where it is not plain."""
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, date):  # a datetime keeps its time of day, and so is read as no date
            return value.isoformat()
        if isinstance(value, str):
            return str.__str__(value)  # an enumeration's value, not its name
        if isinstance(value, int | float):
            with suppress(ValueError):  # an integer of more digits than Python writes out
                return str(value)
        self.faults.add(
            "CR107",
            place,
            "expected text, a number, a date, yes or no, a list or a mapping; "
            f"got {type(value).__name__}",
        )
        return None


def _shown(value: object) -> str:
    """Return a Python value in writing, or what it is where it cannot be written."""
    try:
        return value if isinstance(value, str) else repr(value)
    except ValueError:  # as above
        return type(value).__name__
