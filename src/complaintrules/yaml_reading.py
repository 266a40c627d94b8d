"""
YAML, and so JSON, read as a tree in which all is text.

Knows YAML's syntax and refuses what rule and case files do without: anchors, tags, duplicate
keys. Knows nothing of what any key means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from attrs import frozen

from complaintrules.errors import Faults, InputError, Place, cut_short, printable
from complaintrules.file_reading import SPLIT, read_bytes
from complaintrules.source import (
    MAX_DEPTH,
    MAX_VALUES,
    Allowance,
    Block,
    Listing,
    Node,
    Text,
    refuse_stray,
    stray_in,
)

#: Longer text is not parsed again for better words: that takes a second for each 100,000.
_PARSED_AGAIN = 30_000
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
class _Open:
    """A block or listing that is still being read."""

    event: Any
    place: Place
    children: list[Node]


def read_file(
    path: Path, faults: Faults, *, within: Path | None = None, allowed: Allowance | None = None
) -> Node | None:
    """
    Return the tree of a file, or None; what is wrong with it goes to *faults*.

    Nothing outside the folder *within* is read, nor more than is still *allowed*.
    """
    allowed = allowed or Allowance()
    content = read_bytes(path, faults, within=within, most=allowed.bytes)
    if content is None:
        return None
    allowed.bytes -= len(content)
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
    return read_text(text, str(path), faults, allowed)


def read_text(
    text: str, file: str, faults: Faults, allowed: Allowance | None = None
) -> Node | None:
    """Return the tree of YAML text, or None; what is wrong with it goes to *faults*."""
    stray = stray_in(text)
    if stray is not None:
        lines = text[:stray].split("\n")
        place = Place(file, len(lines), len(lines[-1]) + 1)
        refuse_stray(text[stray], place, faults)
        return None
    if text.lstrip().startswith("{"):
        text = _PAIR.sub(_one_escape, text)
    try:
        return _build(yaml.parse(text, Loader=_Parser), file, faults, allowed or Allowance())
    except InputError:  # which is a ValueError, too: there is too much to read on
        raise
    except (yaml.MarkedYAMLError, ValueError, OverflowError) as error:
        _say_what_is_not_yaml(_in_the_same_words(error, text), file, faults)
        return None


def _one_escape(pair: re.Match[str]) -> str:
    """Return a character that JSON writes as two escapes as the one that YAML knows."""
    units = bytes.fromhex(pair["high"] + pair["low"])
    return f"{pair['before']}\\U{ord(units.decode('utf-16-be')):08X}"


def _in_the_same_words(error: Exception, text: str) -> Any:  # noqa: ANN401  # no types for marks
    """Return what the parser written in Python says, for it says it in the same way everywhere."""
    if isinstance(error, yaml.MarkedYAMLError) and len(text) > _PARSED_AGAIN:
        return error
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


def _build(events: Iterator[Any], file: str, faults: Faults, allowed: Allowance) -> Node | None:
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
                f"an alias, *{cut_short(event.anchor or '')}",
                "write the value out again; put a text that begins with an asterisk in quotes",
            )
            siblings.append(Text("", place))
            whole = False
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
            allowed.values -= 1
            _refuse_extras(event, place, faults)
            if _is_too_much(event, len(stack), allowed, place, faults):
                return None
            if isinstance(event, yaml.ScalarEvent):
                siblings.append(Text(event.value, place))
            else:
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
    """Note an anchor, a tag, or an escape for a character that no text may hold."""
    if event.anchor is not None:
        message = f"an anchor, &{cut_short(event.anchor)}"
        faults.add("CR103", place, message, "write the value out each time")
    if event.tag is not None:
        message = f"a tag, {printable(cut_short(event.tag))}"
        faults.add("CR104", place, message, "write the value alone: its key says what it is")
    if isinstance(event, yaml.ScalarEvent):
        stray = stray_in(event.value)
        if stray is not None:
            refuse_stray(event.value[stray], place, faults)


def _is_too_much(
    event: yaml.Event, depth: int, allowed: Allowance, place: Place, faults: Faults
) -> bool:
    """Return whether too much has been read to go on, and note it."""
    if allowed.values < 0:
        faults.add("CR109", place, f"more than {MAX_VALUES:,} values", SPLIT)
        return True
    if depth == MAX_DEPTH and isinstance(event, yaml.CollectionStartEvent):
        faults.add("CR109", place, f"nested more than {MAX_DEPTH} deep")
        return True
    return False


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
                f"{cut_short(key.value)!r} is given twice, first on line {before.line}",
                "keep one of the two",
            )
        else:
            pairs[key.value] = (key, value)
    return Block(tuple(pairs.values()), done.place)
