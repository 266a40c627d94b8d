"""
A mapping file read: which column, which word and which day of another system is which of ours.

Knows the keys of a mapping. Knows no table, and nothing of any procedure's own names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar

from attrs import field, frozen

from complaintrules.errors import Faults, InputError, cut_short
from complaintrules.fields import (
    Fields,
    name,
    quoted,
    some_entries,
    some_items,
    text,
    word_of,
)
from complaintrules.register.mapping_forms import (
    EXTENSION_COLUMNS,
    MAPPING,
    OneRow,
    Order,
    Times,
)
from complaintrules.source import Block, Listing, Node, Text
from complaintrules.yaml_reading import read_file

#: A key of a mapping and what stands under it, each with its place.
Pair = tuple[Text, Text]
_Reader = Callable[[Node, Faults], str | None]


class MappingError(InputError):
    """A mapping file cannot be used as it stands."""

    what: ClassVar[str] = "mapping"


@frozen
class RegisterMapping:
    """How a register of another system says what a case file says."""

    one_row: OneRow = OneRow.CASE
    #: Their columns with our names.
    columns: tuple[Pair, ...] = ()
    #: For each of our columns, their words with ours.
    values: tuple[tuple[Text, tuple[Pair, ...]], ...] = ()
    #: Our columns with what stands in every row.
    constants: tuple[Pair, ...] = ()
    #: How days are written, unless a column of theirs says otherwise; None for year-month-day.
    order: Order | None = None
    orders: tuple[tuple[Text, Order], ...] = ()
    times: Times = Times.REFUSED
    #: Texts that stand for nothing at all.
    nothing: frozenset[str] = frozenset()
    #: Columns that are handed on and not judged.
    describes: tuple[Text, ...] = ()
    ignores: tuple[Text, ...] = ()
    ignored_events: tuple[Text, ...] = ()
    #: For each clock that can be extended, their columns by the keys of an extension.
    extensions: tuple[Mapping[str, Text], ...] = field(default=())


def folded(written: str) -> str:
    """
    Return a word of a register as words are held against each other: any spaces, any capitals.

        >>> folded(" Partly  Upheld")
        'partly upheld'
    """
    return " ".join(written.split()).casefold()


def read_mapping(path: str | Path) -> RegisterMapping:
    """
    Return the mapping in a file.

    Raises:
        MappingError: With every fault of the file, by line and column.

    """
    faults = Faults(MappingError)
    node = read_file(Path(path), faults)
    fields = None if node is None else MAPPING.fields(node, faults)
    mapping = RegisterMapping() if fields is None else _mapping(fields)
    if len(faults):
        raise MappingError(faults.in_order())
    return mapping


def _mapping(fields: Fields) -> RegisterMapping:
    """Return the mapping of a block."""
    order, orders = _orders(fields)
    nothing = _texts(fields, "nothing", text)
    return RegisterMapping(
        one_row=fields.read("one_row", word_of(OneRow)) or OneRow.CASE,
        columns=_pairs(fields, fields.node("columns"), "columns", name),
        values=tuple(
            (ours, _pairs(fields, words, "words", text, fold=True))
            for ours, words in _entries(fields, fields.node("values"), "values")
        ),
        constants=_pairs(fields, fields.node("constants"), "constants", text),
        order=order,
        orders=orders,
        times=fields.read("times", word_of(Times)) or Times.REFUSED,
        nothing=frozenset(folded(each.value) for each in nothing),
        describes=_texts(fields, "describes", name),
        ignores=_texts(fields, "ignores", text),
        ignored_events=_texts(fields, "ignored_events", text),
        extensions=_extensions(fields),
    )


def _entries(fields: Fields, node: Node | None, what: str) -> tuple[tuple[Text, Node], ...]:
    """Return the entries of a block, its keys without spaces around them."""
    listed = () if node is None else some_entries(node, fields.faults, what)
    return tuple((Text(key.value.strip(), key.place), value) for key, value in listed)


def _pairs(
    fields: Fields, node: Node | None, what: str, read: _Reader, *, fold: bool = False
) -> tuple[Pair, ...]:
    """Return keys with one text each."""
    found: dict[str, Pair] = {}
    for key, value in _entries(fields, node, what):
        told = read(value, fields.faults)
        known_as = folded(key.value) if fold else key.value
        if known_as in found:
            message = f"{quoted(key.value)} is given twice, but for capitals and spaces"
            fields.faults.add("CR102", key.place, message, "keep one of the two")
        elif told is not None:
            found[known_as] = (key, Text(told, value.place))
    return tuple(found.values())


def _texts(fields: Fields, key: str, read: _Reader) -> tuple[Text, ...]:
    """Return the texts of a list; one text can stand alone."""
    node = fields.node(key)
    if node is None:
        return ()
    nodes = node.items if isinstance(node, Listing) else (node,)
    if isinstance(node, Listing):
        some_items(node, fields.faults, key)
    found: dict[str, Text] = {}
    for each in nodes:
        told = read(each, fields.faults)
        if told in found:
            message = f"{cut_short(str(told))!r} is given twice in this list"
            fields.faults.add("CR115", each.place, message, "keep one of the two")
        elif told is not None:
            found[told] = Text(told, each.place)
    return tuple(found.values())


def _orders(fields: Fields) -> tuple[Order | None, tuple[tuple[Text, Order], ...]]:
    """Return how days are written, in all columns or in some."""
    node = fields.node("dates")
    if not isinstance(node, Block):
        return fields.read("dates", word_of(Order)), ()
    read = word_of(Order)
    found = [
        (column, read(value, fields.faults)) for column, value in _entries(fields, node, "dates")
    ]
    return None, tuple((column, order) for column, order in found if order is not None)


def _extensions(fields: Fields) -> tuple[Mapping[str, Text], ...]:
    """Return the columns of extensions."""
    node = fields.node("extensions")
    found = []
    for item in () if node is None else some_items(node, fields.faults, "extensions"):
        parts = EXTENSION_COLUMNS.fields(item, fields.faults)
        if parts is None:
            continue
        columns: dict[str, Text] = {}
        for key in (*EXTENSION_COLUMNS.needed, *EXTENSION_COLUMNS.allowed):
            at = parts.node(key)
            told = None if at is None else (name if key == "of" else text)(at, fields.faults)
            if at is not None and told is not None:
                columns[key] = Text(told, at.place)
        if columns.keys() >= set(EXTENSION_COLUMNS.needed):
            found.append(MappingProxyType(columns))
    return tuple(found)
