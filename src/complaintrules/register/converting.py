"""
Pieces of a register as cases: our columns in our words, and what in them could not be read.

Knows how each column becomes one of the table engine's. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import field, frozen

from complaintrules.bulk.rows import written_fact
from complaintrules.bulk.schema import is_text, narrowed
from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.procedure import Procedure
from complaintrules.register.columns import meanings_of
from complaintrules.register.mapping import RegisterMapping
from complaintrules.register.mapping_forms import OneRow
from complaintrules.register.roles import EXTENSIONS, Column, Columns, Role
from complaintrules.register.values import (
    DAYS,
    SEVERAL_DAYS,
    Convert,
    Converted,
    DayReader,
    NotRead,
    Unreadable,
    WordReader,
)
from complaintrules.vocabulary import FactDeclaration, FactKind

_OF_EXTENSIONS = ("granted_on", "notified_on", "until", "grounds", "granted_by")
_OF_DAYS = ("granted_on", "notified_on", "until")
#: The extensions of a row, as the table engine reads them.
GRANTED = pa.list_(
    pa.struct(
        [("of", pa.string())]
        + [(key, DAYS if key in _OF_DAYS else pa.string()) for key in _OF_EXTENSIONS]
    )
)
#: The hint about a word that nobody says the meaning of.
MEANING = "say in a mapping, under values, what it means"
_SEVERAL = (FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF)
#: What could not be read, with the name of the column in the register.
Bad = list[tuple[str, Unreadable]]


@frozen(eq=False)
class Converter:
    """Makes pieces of one register into cases."""

    columns: Columns
    mapping: RegisterMapping
    procedure: Procedure
    #: The schema of the register.
    given: Any
    _readers: dict[str, Convert] = field(factory=dict, init=False)
    _days: dict[str, DayReader] = field(factory=dict, init=False)
    #: The schemas of cases and of what describes them.
    schema: Any = field(init=False)
    described: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare a reader for each column."""
        orders = {their.value: order for their, order in self.mapping.orders}
        for their in self.given.names:
            order = orders.get(their, self.mapping.order)
            self._days[their] = DayReader(order, self.mapping.times, self.mapping.nothing)
        for each in self.columns.columns:
            if each.role not in (Role.EVENT, Role.WHEN):
                self._readers[each.name] = self._reader(each)
        cases, described, _ = self.convert(pa.RecordBatch.from_pylist([], self.given))
        schema = cases.schema
        if self.mapping.one_row is OneRow.EVENT:
            for event in self.procedure.vocabulary.events:
                schema = schema.append(pa.field(event, SEVERAL_DAYS))
        object.__setattr__(self, "schema", schema)
        object.__setattr__(self, "described", described.schema)

    def convert(self, batch: Any) -> tuple[Any, Any, Bad]:
        """Return cases, what describes them, and what could not be read."""
        bad: Bad = []
        cases: dict[str, Any] = {}
        described: dict[str, Any] = {}
        for each in self.columns.columns:
            if each.role is Role.EVENT:
                cases[each.name] = self._event(each, batch, bad)
            elif each.role in (Role.REFERENCE, Role.FACT, Role.PAPER):
                cases[each.name] = self.one(each, batch, bad)
            elif each.role is Role.DESCRIBES:
                described[each.name] = self.one(each, batch, bad)
        if self.columns.extensions:
            cases[EXTENSIONS] = self._extensions(batch, bad)
        return _batch(cases, batch), _batch(described, batch), bad

    def one(self, column: Column, batch: Any, bad: Bad) -> Any:
        """Return the values of a column that is one of theirs, or says the same in every row."""
        if column.constant is not None:
            array = pa.repeat(pa.scalar(column.constant), batch.num_rows)
            return self._readers[column.name](array)[0]
        (their,) = column.of
        found, odd = self._readers[column.name](batch.column(their))
        bad += [(their, each) for each in odd]
        return found

    def days(self, column: Column, batch: Any, bad: Bad) -> Any:
        """Return the one day in each row of a column."""
        (their,) = column.of
        found, odd = self._days[their].day(batch.column(their))
        bad += [(their, each) for each in odd]
        return found

    def _reader(self, column: Column) -> Convert:
        """Return what reads the values of a column."""
        meanings = meanings_of(column.name, self.mapping, self.procedure)
        if column.constant is not None:
            meanings = {}
        fact = self.procedure.vocabulary.facts.get(column.name)
        if column.role is Role.FACT and fact is not None and fact.kind is FactKind.DATE:
            if column.constant is not None:
                return DayReader().day
            return self._days[column.of[0]].day
        words = WordReader(meanings, self.mapping.nothing)
        if column.role is Role.FACT and fact is not None:
            wrong = partial(self._wrong, fact)
            words = WordReader(meanings, self.mapping.nothing, fact.kind in _SEVERAL, wrong)
        type_ = pa.string() if column.constant is not None else self.given.field(column.of[0]).type
        if column.role is Role.PAPER or not (is_text(type_) or meanings):
            return _as_it_is
        return partial(_words, words=words, checked=column.role is Role.FACT)

    def _wrong(self, fact: FactDeclaration, word: str) -> NotRead | None:
        """Return what is wrong with a word of a fact, as the reader of cases has it."""
        written = {"facts": {fact.name: written_fact(fact.kind, word)}}
        try:
            Case.from_mapping(written, self.procedure)
        except CaseError as error:
            fault = error.faults[0]
            return NotRead(fault.code, fault.message, fault.hint or MEANING)
        return None

    def _event(self, column: Column, batch: Any, bad: Bad) -> Any:
        """Return the days of an event, from one column or from several."""
        parts = []
        for their in column.of:
            found, odd = self._days[their].days(batch.column(their))
            bad += [(their, each) for each in odd]
            parts.append(found)
        return parts[0] if len(parts) == 1 else _together(parts, batch.num_rows)

    def _extensions(self, batch: Any, bad: Bad) -> Any:
        """Return the extensions of each row, from columns of their own."""
        rows = batch.num_rows
        held, granted = [], []
        for each in self.columns.extensions:
            parts: dict[str, Any] = {"of": pa.repeat(pa.scalar(each["of"]), rows)}
            for key in _OF_EXTENSIONS:
                parts[key] = self._of_extension(key, each.get(key), batch, bad)
            there = pc.or_(parts["granted_on"].is_valid(), parts["until"].is_valid())
            granted.append(np.asarray(there))
            held.append(pa.StructArray.from_arrays(list(parts.values()), fields=list(_struct())))
        has = np.array(granted).reshape(len(held), rows)
        row, clock = np.nonzero(has.T)
        offsets = np.append(np.int32(0), np.cumsum(has.sum(axis=0), dtype=np.int32))
        taken = pa.concat_arrays(held).take(pa.array(clock * rows + row))
        return pa.ListArray.from_arrays(pa.array(offsets), taken).cast(GRANTED)

    def _of_extension(self, key: str, their: str | None, batch: Any, bad: Bad) -> Any:
        """Return one part of an extension in each row."""
        if their is None:
            return pa.nulls(batch.num_rows, DAYS if key in _OF_DAYS else pa.string())
        array = batch.column(their)
        if key not in _OF_DAYS:
            meanings = meanings_of(key, self.mapping, self.procedure)
            return _words(array, WordReader(meanings, self.mapping.nothing), checked=False)[0]
        found, odd = self._days[their].day(array)
        bad += [(their, each) for each in odd]
        return found


def _struct() -> Iterator[Any]:
    """Yield the fields of an extension."""
    yield from GRANTED.value_type


def _batch(columns: dict[str, Any], batch: Any) -> Any:
    """Return columns as a batch; one without columns has the rows of another all the same."""
    if columns:
        return pa.RecordBatch.from_arrays(list(columns.values()), list(columns))
    return batch.select([])


def _as_it_is(array: Any) -> Converted:
    """Return values that need no reading."""
    return narrowed(array), []


def _words(array: Any, words: WordReader, *, checked: bool) -> Converted:
    """Return words by their meanings: *checked* as codes, or else written out."""
    text = array if is_text(array.type) else array.cast(pa.string())
    return words.checked(text) if checked else (words.texts(text), [])


def _together(parts: list[Any], rows: int) -> Any:
    """Return for each row the days of several lists, each day once."""
    row = np.concatenate([np.asarray(pc.list_parent_indices(each)) for each in parts])
    day = np.concatenate([np.asarray(each.flatten().cast(pa.int32())) for each in parts])
    pairs = np.unique(np.stack([row.astype(np.int64), day.astype(np.int64)]), axis=1)
    counts = np.bincount(pairs[0], minlength=rows)
    offsets = np.append(np.int32(0), np.cumsum(counts, dtype=np.int32))
    days = pa.array(pairs[1].astype(np.int32)).cast(DAYS)
    return pa.ListArray.from_arrays(pa.array(offsets), days).cast(SEVERAL_DAYS)
