"""
A register with one row an event, gathered into one row a case.

Knows that the rows of a case may stand anywhere, so that all have to be read before the first case
is whole. What is held until then is compact: for each row its reference, a few numbers, and a code
for each column beside. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import define, field
from numpy.typing import NDArray

from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.errors import Faults
from complaintrules.fields import quoted
from complaintrules.register.converting import Bad, Converter
from complaintrules.register.mapping import folded
from complaintrules.register.pieces import LeftOut, Piece
from complaintrules.register.roles import Column, Role
from complaintrules.register.values import DAYS, NotRead, Unreadable

_Places = NDArray[np.int32]
_REFERENCE, _WHICH, _WHEN, _ROW = "reference", "which", "when", "row"
#: The code of an event that is ignored.
_IGNORED = -1
_NO_REFERENCE = NotRead("CR108", "a row of an event needs the reference of its case")
_NO_EVENT = NotRead("CR108", "this row names no event")
_NO_DAY = NotRead("CR108", "this event has no day")


@define(eq=False)
class Gathering:
    """The rows of a register of events so far."""

    converter: Converter
    _chunks: list[Any] = field(factory=list, init=False)
    #: Cases of which a row could not be read, by their references.
    _spoilt: dict[str, None] = field(factory=dict, init=False)
    _events: tuple[str, ...] = field(init=False)
    #: Gives hints as long as that does not take too much time.
    _hints: Faults = field(factory=Faults, init=False)

    def __attrs_post_init__(self) -> None:
        """Number the events."""
        self._events = tuple(self.converter.procedure.vocabulary.events)

    def take(self, batch: Any, rows: NDArray[np.int64]) -> list[LeftOut]:
        """Take in a batch of rows; return what in it could not be read."""
        bad: Bad = []
        columns = {each.role: each for each in self.converter.columns.columns}
        reference = self.converter.one(columns[Role.REFERENCE], batch, bad)
        self._note_missing(columns[Role.REFERENCE], reference, _NO_REFERENCE, bad)
        codes = self._codes(columns[Role.WHICH], batch, bad)
        days = self.converter.days(columns[Role.WHEN], batch, bad)
        known = {each.index for _, each in bad}
        (their,) = columns[Role.WHEN].of
        dateless = np.asarray(days.is_null()) & (codes != _IGNORED)
        for index in np.flatnonzero(dateless).tolist():
            if index not in known:
                bad.append((their, Unreadable(index, "", _NO_DAY)))
        held = {_REFERENCE: reference, _WHICH: pa.array(codes), _WHEN: days, _ROW: pa.array(rows)}
        for each in self._beside():
            values = self.converter.one(each, batch, bad)
            coded = values if pa.types.is_dictionary(values.type) else values.dictionary_encode()
            held[f"{each.name}."] = coded
        left_out = [
            LeftOut(
                int(rows[each.index]),
                str(reference[each.index].as_py() or ""),
                column,
                each.value,
                each.why.code,
                each.why.says,
                each.why.hint,
            )
            for column, each in bad
        ]
        self._spoilt.update(dict.fromkeys(each.reference for each in left_out if each.reference))
        chunk = pa.RecordBatch.from_arrays(list(held.values()), list(held))
        self._chunks.append(chunk.filter(reference.is_valid()))
        return left_out

    def _beside(self) -> tuple[Column, ...]:
        """Return the columns that say the same of a case in each of its rows."""
        return self.converter.columns.of_role(Role.FACT, Role.PAPER, Role.DESCRIBES)

    @staticmethod
    def _note_missing(column: Column, values: Any, why: NotRead, bad: Bad) -> None:
        """Note rows in which a value is missing."""
        (their,) = column.of
        for index in np.flatnonzero(np.asarray(values.is_null())).tolist():
            bad.append((their, Unreadable(index, "", why)))

    def _codes(self, column: Column, batch: Any, bad: Bad) -> NDArray[np.int16]:
        """Return the number of each row's event."""
        mapping = self.converter.mapping
        words = self.converter.one(column, batch, bad)
        self._note_missing(column, words, _NO_EVENT, bad)
        ignored = {folded(each.value) for each in mapping.ignored_events}
        meanings = (pairs for ours, pairs in mapping.values if ours.value == column.name)
        theirs = (their.value for pairs in meanings for their, _ in pairs)
        known = [*self._events, *theirs]
        encoded = words.dictionary_encode() if pa.types.is_string(words.type) else words
        numbers: list[int] = []
        wrong: dict[int, NotRead] = {}
        for place, word in enumerate(encoded.dictionary.to_pylist()):
            if word in self._events:
                numbers.append(self._events.index(word))
                continue
            numbers.append(_IGNORED)
            if folded(word) not in ignored:
                wrong[place] = self._no_event(word, known)
        places = np.asarray(pc.fill_null(encoded.indices, len(numbers)))
        for index in np.flatnonzero(np.isin(places, list(wrong))).tolist():
            (their,) = column.of
            place = int(places[index])
            word = encoded.dictionary[place].as_py()
            bad.append((their, Unreadable(index, word, wrong[place])))
        coded: NDArray[np.int16] = np.array([*numbers, _IGNORED], np.int16)[places]
        return coded

    def _no_event(self, word: str, known: list[str]) -> NotRead:
        """Return that a word is no event."""
        otherwise = "give its meaning in the mapping, or name it in ignored_events"
        hint = self._hints.nearest(word, known) or otherwise
        return NotRead("CR301", f"the procedure has no event {quoted(word)}", hint)

    def pieces(self) -> Iterator[Piece]:
        """Yield the cases, in the order in which their first rows stand."""
        if not self._chunks:
            return
        table = pa.Table.from_batches(self._chunks).combine_chunks()
        self._chunks.clear()
        encoded = _one(table.column(_REFERENCE)).dictionary_encode()
        case = np.asarray(encoded.indices).astype(np.int32)
        order = np.argsort(case, kind="stable")
        begins = np.searchsorted(case[order], np.arange(len(encoded.dictionary) + 1))
        for first in range(0, len(encoded.dictionary), ROWS_AT_ONCE):
            last = min(first + ROWS_AT_ONCE, len(encoded.dictionary))
            rows = order[begins[first] : begins[last]]
            references = encoded.dictionary.slice(first, last - first)
            yield self._piece(table.take(pa.array(rows)), case[rows] - first, references)

    def _piece(self, table: Any, case: _Places, references: Any) -> Piece:
        """Return some cases, of which all rows are here in order."""
        size = len(references)
        row = np.asarray(_one(table.column(_ROW)))
        counts = np.bincount(case, minlength=size)
        begins = np.append(0, np.cumsum(counts))[:-1]
        spoilt = np.array(
            pc.is_in(references.cast(pa.string()), pa.array(list(self._spoilt), pa.string()))
        )
        left_out: list[LeftOut] = []
        schema = self.converter.schema
        cases: dict[str, Any] = {_REFERENCE: references}
        described: dict[str, Any] = {}
        for each in self._beside():
            column = _one(table.column(f"{each.name}."))
            codes = np.asarray(pc.fill_null(column.indices, -1)).astype(np.int64)
            at, differs = _settled(codes, case, size, last=each.role is Role.DESCRIBES)
            values = column.dictionary.take(pa.array(at, mask=at < 0))
            if each.role is Role.DESCRIBES:
                described[each.name] = values
                continue
            cases[each.name] = values.cast(schema.field(each.name).type)
            for place in np.flatnonzero(differs & ~spoilt).tolist():
                its = column.slice(int(begins[place]), int(counts[place]))
                said = dict.fromkeys(its.drop_null().to_pylist())
                left_out.append(
                    LeftOut(
                        int(row[begins[place]]),
                        str(references[place]),
                        self.converter.columns.theirs(each.name),
                        ", ".join(map(str, said)),
                        "CR303",
                        f"the rows of this case do not agree about {each.name}",
                    )
                )
                spoilt[place] = True
        which = np.asarray(_one(table.column(_WHICH)))
        day = np.asarray(pc.fill_null(_one(table.column(_WHEN)).cast(pa.int32()), 0))
        for number, name in enumerate(self._events):
            of_it = which == number
            happened = np.bincount(case[of_it], minlength=size)
            offsets = np.append(np.int32(0), np.cumsum(happened, dtype=np.int32))
            cases[name] = pa.ListArray.from_arrays(
                pa.array(offsets), pa.array(day[of_it]).cast(DAYS)
            )
        keep = pa.array(~spoilt)
        whole = pa.RecordBatch.from_arrays([cases[name] for name in schema.names], schema=schema)
        beside = pa.RecordBatch.from_pydict(described) if described else whole.select([])
        return Piece(
            whole.filter(keep),
            beside.filter(keep),
            row[begins][~spoilt],
            counts[~spoilt],
            tuple(left_out),
            rows_left_out=int(counts[spoilt].sum()),
            cases_left_out=int(spoilt.sum()),
            share=1.0,
        )


def _one(column: Any) -> Any:
    """Return a column of a table as one array."""
    return column.combine_chunks()


def _settled(
    codes: NDArray[np.int64], case: _Places, size: int, *, last: bool
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the code that each case's rows give, the first or the last, and where they differ."""
    known = codes >= 0
    found = np.full(size, -1, np.int64)
    given, of = (codes[known], case[known]) if last else (codes[known][::-1], case[known][::-1])
    found[of] = given
    differs = np.zeros(size, np.bool_)
    differs[case[known]] |= codes[known] != found[case[known]]
    return found, differs
