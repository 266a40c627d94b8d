"""
Papers of one kind in many rows at once: lists of blocks, or the same as JSON.

Knows which papers are known on a day and in which order they come. Knows nothing of what they do.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import evolve, field, frozen
from pyarrow import types
from pyarrow.json import ParseOptions, ReadOptions, read_json

from complaintrules.bulk.arrays import Days, Flags, Places, lists
from complaintrules.bulk.schema import PAPERS, is_list, narrowed
from complaintrules.bulk.values import ODD, Coded, Dated, Kept, codes_in, days_in
from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.machine import NONE
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline

_SOME_DAY = date(2000, 1, 3)
#: A row with more papers is left to itself: a case may have only so many values.
_MOST = 100


@frozen
class PaperKind:
    """What papers of one kind hold, by the keys of a case file."""

    name: str
    #: Its days; it is known from the first of them on.
    days: tuple[str, ...]
    #: Those of its days that no paper lacks.
    required: tuple[str, ...]
    names: tuple[str, ...]


@frozen(eq=False)
class Papers:
    """Papers of some rows, in the order of the rows and, in a row, of the days of the papers."""

    procedure: Procedure
    rows: int
    #: The row of each paper.
    row: Days
    days: Mapping[str, Days]
    names: Mapping[str, Coded]
    #: Which rows have to be read by themselves; none of their odd papers is here.
    odd: Flags
    #: The place of its clock among the procedure's.
    _clock: Days

    def of(self, rule: Deadline) -> Papers:
        """Return the papers about the clock of a rule."""
        place = self.procedure.deadline_ids.index(rule.id)
        return self.chosen(np.flatnonzero(self._clock == place))

    def chosen(self, places: Places) -> Papers:
        """Return some of the papers, in that order."""
        return evolve(
            self,
            row=self.row[places],
            clock=self._clock[places],
            days={key: each[places] for key, each in self.days.items()},
            names={key: Coded(each.codes[places], each.values) for key, each in self.names.items()},
        )


@frozen(eq=False)
class PaperReader:
    """Reads the papers of one kind in a column, as they are known on a day."""

    procedure: Procedure
    kind: PaperKind
    on: int
    _written_days: Kept
    _clocks: Kept = field(init=False)
    _names: Kept = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare to read each different word once."""
        ids = list(self.procedure.deadline_ids)
        clocks = Kept(lambda word: ids.index(word) if word in ids else ODD)
        object.__setattr__(self, "_clocks", clocks)
        object.__setattr__(self, "_names", Kept(self._name))

    def _name(self, written: str) -> object:
        """Return a name that is written, such as that of grounds, as a case has it."""
        paper = {
            "of": self.procedure.deadline_ids[0],
            "granted_on": _SOME_DAY,
            "until": _SOME_DAY,
            "grounds": written,
        }
        try:
            case = Case.from_mapping({"extensions": [paper]}, self.procedure)
        except CaseError:
            return ODD
        return case.extensions[0].grounds

    def read(self, column: Any) -> Papers:
        """Return the papers in a column of lists or of JSON."""
        array = narrowed(column)
        odd = np.zeros(len(array), np.bool_)
        if not is_list(array.type):
            array, odd = _from_json(array.cast(pa.string()), PAPERS[self.kind.name])
        _, lengths, held = lists(array)
        row = np.repeat(np.arange(len(array)), lengths)
        if len(row) != len(held):  # a list that is null may have something under it
            held = array.flatten()
        clock = codes_in(_part(held, "of"), self._clocks)
        place = clock.take([-1 if value is ODD else value for value in clock.values], np.int64, -1)
        names = {key: codes_in(_part(held, key), self._names) for key in self.kind.names}
        dated = {key: days_in(_part(held, key), self._written_days) for key in self.kind.days}
        days = {key: each.days for key, each in dated.items()}
        begun, until = days[self.kind.days[0]], days["until"]
        odd_ones = (place < 0) | ((until != NONE) & (until < begun)) | (lengths > _MOST)[row]
        for key in self.kind.required:
            odd_ones |= days[key] == NONE
        if held.null_count:
            odd_ones |= np.asarray(held.is_null())
        columns: list[Coded | Dated] = [*names.values(), *dated.values()]
        for each in columns:
            if each.odd is not None:
                odd_ones |= each.odd
        odd[row[odd_ones]] = True
        papers = Papers(self.procedure, len(array), row, days, names, odd, place)
        # What begins after the day of the judgement is not known on it.
        return papers.chosen(_in_order(row, begun, (begun <= self.on) & ~odd_ones))


def _in_order(row: Days, begun: Days, known: Flags) -> Places:
    """Return the places of what is known, in the order of rows and, in a row, of days."""
    places = np.flatnonzero(known)
    if (row[1:] == row[:-1]).any():
        places = places[np.lexsort((begun[places], row[places]))]
    return places


def _part(held: Any, key: str) -> Any:
    """Return what papers have under a key; nothing, where none has it."""
    if types.is_null(held.type) or held.type.get_field_index(key) < 0:
        return pa.nulls(len(held))
    return held.field(key)


def _from_json(column: Any, keys: tuple[str, ...]) -> tuple[Any, Flags]:
    """Return the lists of papers that texts write, and which rows hold a text that is none."""
    encoded = column.dictionary_encode()
    texts, type_ = encoded.dictionary, pa.list_(pa.struct([(key, pa.string()) for key in keys]))
    try:
        found = _parsed(texts, type_)
    except pa.ArrowException:
        plain = [each if _is_plain(each, frozenset(keys)) else "null" for each in texts.to_pylist()]
        found = _parsed(pa.array(plain, pa.string()), type_)
    papers = found.take(encoded.indices)
    return papers, np.asarray(pc.and_(column.is_valid(), papers.is_null()))


def _is_plain(text: str, keys: frozenset[str]) -> bool:
    """Return whether a text writes a list of papers with those keys, each of them once."""
    if "\\" in text:  # it may stand for half a character, which no array of texts holds
        return False
    try:
        papers = json.loads(text, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return False
    return type(papers) is list and all(_is_paper(each, keys) for each in papers)


def _is_paper(pairs: object, keys: frozenset[str]) -> bool:
    """Return whether pairs of keys and values make a paper."""
    return (
        type(pairs) is tuple
        and all(value is None or type(value) is str for _, value in pairs)
        and len(pairs) == len(keys.intersection(key for key, _ in pairs))
    )


def _parsed(texts: Any, type_: Any) -> Any:
    """
    Return the values of that type that texts write as JSON.

    Raises:
        ArrowException: One of them writes something else.

    """
    if len(texts) == 0:
        return pa.nulls(0, type_)
    opening, closing = (pa.scalar(each, pa.string()) for each in ('{"it": ', "}\n"))
    data = pc.binary_join_element_wise(opening, texts, closing, "").buffers()[2]
    table = read_json(
        pa.BufferReader(data),
        ReadOptions(use_threads=False, block_size=data.size),
        ParseOptions(explicit_schema=pa.schema([("it", type_)]), unexpected_field_behavior="error"),
    )
    if len(table) != len(texts):
        # No text can take in the line after it, but one may close its own and begin another.
        raise pa.ArrowInvalid("a text is more than one value")
    return table["it"].combine_chunks()
