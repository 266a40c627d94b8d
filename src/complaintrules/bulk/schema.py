"""
What the columns of a table of cases are, and every fault of a table that has others.

Knows names and types of columns. Looks into no row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

import pyarrow as pa
from attrs import frozen
from pyarrow import types

from complaintrules.errors import Faults, Place, TableError, did_you_mean
from complaintrules.procedure import Procedure
from complaintrules.vocabulary import FactKind

REFERENCE, READINGS = "reference", "readings"
#: The columns of papers, with the keys that each paper may have, as in a case file.
PAPERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "extensions": ("of", "granted_on", "notified_on", "until", "grounds", "granted_by"),
        "pauses": ("of", "from", "until", "because"),
        "decisions": ("on", "by", "what", "outcome", "why"),
    }
)
_OF_DAYS = frozenset({"granted_on", "notified_on", "until", "from", "on"})
#: How pandas writes an index into a table.
INDEX_OF_PANDAS = re.compile(r"__index_level_[0-9]+__")

#: Whether an Arrow type will do.
_Fits = Callable[[Any], bool]


@frozen
class Columns:
    """The columns that a table has, by what they hold."""

    #: The type of the references; None where there are none.
    reference: Any
    events: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    #: Columns of extensions, pauses, decisions and readings.
    papers: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The names of all columns that a judgement reads."""
        return frozenset((*self.events, *self.facts, *self.papers))


def columns_of(schema: Any, procedure: Procedure) -> Columns:
    """
    Return what the columns of a table with that schema are.

    Raises:
        TableError: With every column that is unknown, given twice or of a type that will not do.

    """
    faults = Faults()
    vocabulary = procedure.vocabulary
    known = (REFERENCE, READINGS, *PAPERS, *vocabulary.events, *vocabulary.facts)
    names = [each.name for each in schema if not INDEX_OF_PANDAS.fullmatch(each.name)]
    for name, times in Counter(names).items():
        if times > 1:
            message = f"there are {times} columns {name!r}"
            faults.add("CR102", Place(path=name), message, "give each column a name of its own")
        elif name not in known:
            message = f"the procedure has no event, fact or other column {name!r}"
            faults.add("CR301", Place(path=name), message, did_you_mean(name, known))
        else:
            _check(name, schema.field(name).type, procedure, faults)
    if len(faults):
        raise TableError(faults.in_order())
    return Columns(
        reference=schema.field(REFERENCE).type if REFERENCE in names else None,
        events=tuple(name for name in names if name in vocabulary.events),
        facts=tuple(name for name in names if name in vocabulary.facts),
        papers=tuple(name for name in names if name in PAPERS or name == READINGS),
    )


def _check(name: str, type_: Any, procedure: Procedure, faults: Faults) -> None:
    """Note a column whose type will not do."""
    fits, expected = _expected(name, procedure)
    if fits(type_) or types.is_null(type_):
        return
    hint = ""
    if types.is_timestamp(type_) and type_.tz is not None:
        hint = "make each moment a day first: in which time zone is yours to decide"
    faults.add("CR107", Place(path=name), f"expected {expected}, got {type_}", hint)


def _expected(name: str, procedure: Procedure) -> tuple[_Fits, str]:
    """Return which types will do for a column, and how to say so."""
    others: dict[str, tuple[_Fits, str]] = {
        REFERENCE: (_is_reference, "text or whole numbers"),
        READINGS: (_holds_readings, "a block of text for each rule, or JSON"),
    }
    for paper, keys in PAPERS.items():
        fits = partial(_holds_papers, keys=keys)
        others[paper] = fits, f"a list of blocks with {', '.join(keys)}, or JSON"
    if name in others:
        return others[name]
    if name in procedure.vocabulary.events:
        return _is_event, "dates, lists of dates or text"
    return _OF_FACTS[procedure.vocabulary.facts[name].kind]


def _is_reference(type_: Any) -> bool:
    """Return whether values of that type can be references."""
    return is_text(type_) or bool(types.is_integer(type_))


def _is_event(type_: Any) -> bool:
    """Return whether values of that type can be the days of an event."""
    return is_of_days(type_) or (is_list(type_) and is_of_days(type_.value_type))


def _is_yes_or_no(type_: Any) -> bool:
    """Return whether values of that type can say yes or no."""
    return is_text(type_) or bool(types.is_boolean(type_))


def _is_several(type_: Any) -> bool:
    """Return whether values of that type can be several words."""
    return is_text(type_) or (is_list(type_) and _is_word(type_.value_type))


def is_text(type_: Any) -> bool:
    """Return whether values of that type are text, written out or as codes of a dictionary."""
    if types.is_dictionary(type_):
        type_ = type_.value_type
    return bool(
        types.is_string(type_) or types.is_large_string(type_) or types.is_string_view(type_)
    )


def is_of_days(type_: Any) -> bool:
    """Return whether values of that type are days, or moments that may be days, or text."""
    moment = types.is_timestamp(type_) and type_.tz is None
    return bool(types.is_date(type_) or moment or _is_word(type_))


def _is_word(type_: Any) -> bool:
    """Return whether values of that type are text, or all null."""
    return is_text(type_) or bool(types.is_null(type_))


def is_list(type_: Any) -> bool:
    """Return whether values of that type are lists."""
    return bool(
        types.is_list(type_) or types.is_large_list(type_) or types.is_fixed_size_list(type_)
    )


def _holds_papers(type_: Any, *, keys: tuple[str, ...]) -> bool:
    """Return whether values of that type are lists of papers with those keys."""
    if not is_list(type_) or not types.is_struct(type_.value_type):
        return is_text(type_)
    return all(
        each.name in keys
        and (
            is_of_days(each.type)
            if each.name in _OF_DAYS
            else _is_word(each.type) or (each.name == "outcome" and types.is_boolean(each.type))
        )
        for each in type_.value_type
    )


def _holds_readings(type_: Any) -> bool:
    """Return whether values of that type choose readings."""
    if types.is_map(type_):
        return is_text(type_.key_type) and is_text(type_.item_type)
    return is_text(type_) or (types.is_struct(type_) and all(_is_word(each.type) for each in type_))


_OF_FACTS: Mapping[FactKind, tuple[_Fits, str]] = MappingProxyType(
    {
        FactKind.YES_OR_NO: (_is_yes_or_no, "true and false, or text"),
        FactKind.DATE: (is_of_days, "dates or text"),
        FactKind.ONE_OF: (is_text, "text"),
        FactKind.ONE_OR_MORE_OF: (_is_several, "lists of text, or text"),
        FactKind.NONE_OR_MORE_OF: (_is_several, "lists of text, or text"),
    }
)


def narrowed(array: Any) -> Any:
    """Return an array with its lists and texts in the one layout that is read here."""
    wanted = _narrow(array.type)
    return array if wanted == array.type else array.cast(wanted)


def _narrow(type_: Any) -> Any:
    """Return the type in which values of a type are read."""
    if types.is_dictionary(type_) and not types.is_string(type_.value_type):
        return pa.dictionary(type_.index_type, _narrow(type_.value_type))
    if types.is_large_string(type_) or types.is_string_view(type_):
        return pa.string()
    if is_list(type_):
        return pa.list_(_narrow(type_.value_type))
    if types.is_map(type_):
        return type_
    if types.is_struct(type_):
        return pa.struct([(each.name, _narrow(each.type)) for each in type_])
    return type_
