"""
Located text read as dates, names, choices and blocks; every fault is noted and reading goes on.

Knows what a date or a name looks like. Knows nothing of any particular key.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from attrs import frozen

from complaintrules.errors import Faults, cut_short
from complaintrules.shown import Shown
from complaintrules.source import Block, Listing, Node, Text

T = TypeVar("T")
Word = TypeVar("Word", bound=StrEnum)

#: How a name and a date look.
NAME = "[a-z][a-z0-9_]*"
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
YES = frozenset({"yes", "true"})
NO = frozenset({"no", "false"})
_NAME, _DATE = re.compile(NAME), re.compile(DATE)
#: The hint where keys stand in place of a list.
_DASHES = "begin each item with a dash"
#: The hint where the rest of a text stands in place of a key.
_COMMA = "between braces, put a text with a comma in it in quotes"
#: What JSON and YAML write for no value at all.
_NOTHING = frozenset({"", "~", "null"})


def quoted(text: str) -> str:
    """
    Return *text* in quotes, cut short where it is long.

    In a single word, the first character that only looks familiar is called by its name.
    """
    shown = repr(cut_short(text))
    foreign = next(filter(_looks_familiar, text), None)
    if foreign is None or " " in text:
        return shown
    return f"{shown} (with {unicodedata.name(foreign, 'a strange character')} in it)"


def _looks_familiar(character: str) -> bool:
    """Return whether a character is none of ASCII's, and no letter of a Latin alphabet."""
    return not (character.isascii() or unicodedata.name(character, "").startswith("LATIN "))


def is_nothing(node: Node) -> bool:
    """Return whether a key was written and no value after it."""
    return isinstance(node, Text) and node.value.strip() in _NOTHING


def _is_cut_off(key: Text, value: Node) -> bool:
    """Return whether a key is no key but the rest of a text, which a comma in braces ended."""
    return " " in key.value and is_nothing(value)


def kind_of(node: Node) -> str:
    """Return what a node is, in words."""
    if isinstance(node, Block):
        return "a block of keys"
    if isinstance(node, Listing):
        return "a list"
    return "nothing" if is_nothing(node) else f"the text {quoted(node.value)}"


def _wrong_shape(node: Node, faults: Faults, expected: str, hint: str = "") -> None:
    """Note that a node is not what was *expected*, or that nothing is given."""
    if is_nothing(node):
        faults.add("CR108", node.place, "nothing is given here", "write a value or remove the key")
    else:
        faults.add("CR107", node.place, f"expected {expected}, got {kind_of(node)}", hint)


@frozen(eq=False, repr=False)
class Fields(Shown):
    """The entries of one block, and where to report what is wrong with them."""

    block: Block
    faults: Faults
    _nodes: dict[str, Node]

    @classmethod
    def of(
        cls,
        node: Node,
        faults: Faults,
        *,
        what: str,
        needed: Collection[str] = (),
        allowed: Collection[str] = (),
        if_missing: str = "",
    ) -> Fields | None:
        """Return the fields of a block that must have the keys *needed* and may have *allowed*."""
        if not isinstance(node, Block):
            _wrong_shape(node, faults, f"{what} as a block of keys")
            return None
        keys = {"needed": needed, "allowed": allowed}
        return cls.of_block(node, faults, what=what, **keys, if_missing=if_missing)

    @classmethod
    def of_block(
        cls,
        block: Block,
        faults: Faults,
        *,
        what: str,
        needed: Collection[str] = (),
        allowed: Collection[str] = (),
        if_missing: str = "",
    ) -> Fields:
        """Return the fields of what is known to be a block."""
        known = [*needed, *allowed]
        nodes: dict[str, Node] = {}
        for key, value in block.entries:
            if key.value not in known:
                faults.add(
                    "CR105",
                    key.place,
                    f"{quoted(key.value)} is not a key of {what}",
                    _COMMA if _is_cut_off(key, value) else faults.did_you_mean(key.value, known),
                )
            else:
                nodes[key.value] = value
        for key_needed in needed:
            if key_needed not in nodes:
                message = f"{what} needs the key {key_needed!r}"
                faults.add("CR106", block.place, message, if_missing)
        return cls(block, faults, nodes)

    def node(self, key: str) -> Node | None:
        """Return what stands under *key*, or None where the key is absent."""
        return self._nodes.get(key)

    def read(self, key: str, reader: Callable[[Node, Faults], T | None]) -> T | None:
        """Return what *reader* makes of the value under *key*, or None where there is none."""
        node = self._nodes.get(key)
        return None if node is None else reader(node, self.faults)


def text(node: Node, faults: Faults) -> str | None:
    """Return the text of a scalar, its line breaks folded to spaces."""
    if not isinstance(node, Text) or is_nothing(node):
        _wrong_shape(node, faults, "text")
        return None
    return " ".join(node.value.split())


def name(node: Node, faults: Faults) -> str | None:
    """Return a name: small letters, digits and underscores."""
    value = text(node, faults)
    if value is None or _NAME.fullmatch(value):
        return value
    faults.add(
        "CR114",
        node.place,
        f"{quoted(value)} is not a name",
        "a name is made of small letters, digits and underscores, and begins with a letter",
    )
    return None


def day(node: Node, faults: Faults) -> date | None:
    """Return a date, written as year-month-day."""
    value = text(node, faults)
    if value is None:
        return None
    hint = "write the day as 2026-09-01"
    if _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            hint = "that day does not exist"
    elif _DATE.match(value):
        hint = "write the day alone, without a time: which day it was is yours to decide"
    faults.add("CR111", node.place, f"expected a date, got {quoted(value)}", hint)
    return None


def yes_or_no(node: Node, faults: Faults) -> bool | None:
    """Return yes as True and no as False; JSON's true and false are read too."""
    value = text(node, faults)
    if value is None:
        return None
    if value in YES:
        return True
    if value in NO:
        return False
    hint = "write it in small letters" if value.lower() in YES | NO else ""
    faults.add("CR112", node.place, f"expected yes or no, got {quoted(value)}", hint)
    return None


@lru_cache
def _by_spelling(choices: tuple[str, ...]) -> Mapping[str, str]:
    """Return the first choice of each spelling; many conditions ask for one of the same words."""
    return {choice.replace(" ", "_"): choice for choice in reversed(choices)}


def one_of(
    choices: Collection[str], *, otherwise: str = ""
) -> Callable[[Node, Faults], str | None]:
    """
    Return a reader of one of *choices*; spaces and underscores are the same to it.

    *Otherwise* is the hint where nothing like the value is known, in place of all that is.
    """
    by_spelling = _by_spelling(tuple(choices))

    def read(node: Node, faults: Faults) -> str | None:
        value = text(node, faults)
        if value is None:
            return None
        choice = by_spelling.get(value.replace(" ", "_"))
        if choice is not None:
            return choice
        faults.add(
            "CR113",
            node.place,
            f"{quoted(value)} is not one of the words allowed here",
            (otherwise and faults.nearest(value, choices))
            or otherwise
            or faults.did_you_mean(value, choices),
        )
        return None

    return read


def word_of(kind: type[Word], *, otherwise: str = "") -> Callable[[Node, Faults], Word | None]:
    """Return a reader of one of the words of an enumeration, as ``one_of`` does."""
    read_word = one_of([word.value for word in kind], otherwise=otherwise)

    def read(node: Node, faults: Faults) -> Word | None:
        value = read_word(node, faults)
        return None if value is None else kind(value)

    return read


def parsed(parse: Callable[[str], T], code: str) -> Callable[[Node, Faults], T | None]:
    """Return a reader that hands the text to *parse* and reports its ValueError as *code*."""

    def read(node: Node, faults: Faults) -> T | None:
        value = text(node, faults)
        if value is None:
            return None
        try:
            return parse(value)
        except ValueError as error:
            faults.add(code, node.place, str(error))
            return None

    return read


def list_of(
    reader: Callable[[Node, Faults], T | None],
) -> Callable[[Node, Faults], tuple[T, ...] | None]:
    """
    Return a reader of a list without repeats; a single value is read as a list of one.

    It gives None where no item can be read, and notes a list in which nothing is listed.
    """

    def read(node: Node, faults: Faults) -> tuple[T, ...] | None:
        if isinstance(node, Block):
            _wrong_shape(node, faults, "a list", _DASHES)
            return None
        _note_if_empty(node, faults)
        values: dict[T, None] = {}
        for item in node.items if isinstance(node, Listing) else (node,):
            value = reader(item, faults)
            if value in values:
                faults.add(
                    "CR115",
                    item.place,
                    f"{cut_short(str(value))!r} is given twice in this list",
                    "keep one of the two",
                )
            elif value is not None:
                values[value] = None
        return tuple(values) or None

    return read


def items(node: Node, faults: Faults, what: str) -> tuple[Node, ...]:
    """Return the items of a list of *what*."""
    if isinstance(node, Listing):
        return node.items
    _wrong_shape(node, faults, f"a list of {what}", _DASHES if isinstance(node, Block) else "")
    return ()


def some_items(node: Node, faults: Faults, what: str) -> tuple[Node, ...]:
    """Return the items of a list of *what*, of which there must be one."""
    _note_if_empty(node, faults)
    return items(node, faults, what)


def some_entries(node: Node, faults: Faults, what: str) -> tuple[tuple[Text, Node], ...]:
    """Return the entries of a block as ``entries`` does; there must be one."""
    _note_if_empty(node, faults)
    return entries(node, faults, what)


def _note_if_empty(node: Node, faults: Faults) -> None:
    """Note a list or a block in which nothing stands."""
    if node in (Listing((), node.place), Block((), node.place)):
        hint = "list a value or remove the key"
        faults.add("CR108", node.place, "nothing is listed here", hint)


def entries(node: Node, faults: Faults, what: str) -> tuple[tuple[Text, Node], ...]:
    """Return the keys and values of a block whose keys are names that its writer chose."""
    if isinstance(node, Block):
        return node.entries
    _wrong_shape(node, faults, f"{what}, each under its name")
    return ()
