"""
The extensions of many rows at once.

Knows a list of extensions in each row, at most one a clock. Others are left to the row.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import field, frozen
from pyarrow import types

from complaintrules.bulk.arrays import Days, Flags, lists
from complaintrules.bulk.values import ODD, Coded, Dated, Kept, codes_in, days_in
from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.extensions import Terms
from complaintrules.machine import NONE
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline

_SOME_DAY = date(2000, 1, 3)


@frozen(eq=False)
class Granted:
    """The extensions of some rows."""

    procedure: Procedure
    rows: int
    #: The row of each extension.
    _row: Days
    #: The place of its clock among the procedure's.
    _clock: Days
    #: Its days by the key that they have in a case file.
    _days: dict[str, Days]
    _grounds: Coded
    _granted_by: Coded
    #: Which rows have to be read by themselves.
    odd: Flags

    def day(self, about: tuple[str, str]) -> Days:
        """Return a day of the extension of a clock, by the clock's id and the day's key."""
        clock, key = about
        days: Days = self._spread(clock, self._days[key], np.int32)
        return days

    def in_terms(self, rule: Deadline) -> Flags:
        """Return whether the extension of a clock keeps to the terms of its rule."""
        grounds, by, terms = self._grounds, self._granted_by, Terms(rule)
        table = np.array(
            [
                [_keeps(terms, ground, granter) for granter in (*by.values, "")]
                for ground in (*grounds.values, "")
            ]
        )
        keeps: Flags = self._spread(rule.id, table[grounds.codes, by.codes], np.bool_)
        return keeps

    def _spread(self, clock: str, values: Any, kind: type[Any]) -> Any:
        """Return the values of one clock's extensions, each in its row."""
        found = np.zeros(self.rows, kind)
        of_clock = self._clock == self.procedure.deadline_ids.index(clock)
        found[self._row[of_clock]] = values[of_clock]
        return found


def _keeps(terms: Terms, grounds: object, granted_by: object) -> bool:
    """Return whether an extension on those grounds keeps to the terms of a rule."""
    if grounds is ODD or granted_by is ODD:
        return False
    return terms[str(grounds or ""), str(granted_by or "")]


@frozen(eq=False)
class Grants:
    """Reads the extensions of a column."""

    procedure: Procedure
    on: int
    _names: Kept = field(init=False)
    _clocks: Kept = field(init=False)
    _written_days: Kept

    def __attrs_post_init__(self) -> None:
        """Prepare to read each different word once."""
        ids = list(self.procedure.deadline_ids)
        object.__setattr__(self, "_names", Kept(self._name))
        object.__setattr__(
            self, "_clocks", Kept(lambda word: ids.index(word) if word in ids else ODD)
        )

    def _name(self, written: str) -> object:
        """Return the grounds that are written, as the reader of case files has them."""
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

    def none(self, rows: int) -> Granted:
        """Return that nothing is granted in so many rows."""
        return self.read(pa.nulls(rows, pa.list_(pa.struct([]))))

    def read(self, array: Any) -> Granted:
        """Return the extensions in an array of lists."""
        _, lengths, held = lists(array)
        rows = len(array)
        row = np.repeat(np.arange(rows), lengths)
        if len(row) != len(held):  # a list that is null may have something under it
            held = array.flatten()
        clock = codes_in(_part(held, "of"), self._clocks)
        texts = {key: codes_in(_part(held, key), self._names) for key in ("grounds", "granted_by")}
        dated = {
            key: days_in(_part(held, key), self._written_days)
            for key in ("granted_on", "notified_on", "until")
        }
        days = {key: each.days for key, each in dated.items()}
        place = clock.take([-1 if value is ODD else value for value in clock.values], np.int64, -1)
        odd_ones = (place < 0) | (days["granted_on"] == NONE) | (days["until"] == NONE)
        odd_ones |= days["until"] < days["granted_on"]
        if held.null_count:
            odd_ones |= np.asarray(held.is_null())
        columns: list[Coded | Dated] = [*texts.values(), *dated.values()]
        for each in columns:
            if each.odd is not None:
                odd_ones |= each.odd
        odd = np.zeros(rows, np.bool_)
        odd[row[odd_ones]] = True
        # Two extensions of one clock are for the row to judge.
        both = row * (len(self.procedure.deadlines) + 1) + place
        _, first, times = np.unique(both, return_index=True, return_counts=True)
        odd[row[first[times > 1]]] = True
        # What was granted or told after the day of the judgement is not known on it.
        days["notified_on"][days["notified_on"] > self.on] = NONE
        known = (days["granted_on"] <= self.on) & ~odd_ones
        return Granted(
            self.procedure,
            rows,
            row[known],
            place[known],
            {key: each[known] for key, each in days.items()},
            Coded(texts["grounds"].codes[known], texts["grounds"].values),
            Coded(texts["granted_by"].codes[known], texts["granted_by"].values),
            odd,
        )


def _part(held: Any, key: str) -> Any:
    """Return what extensions have under a key; nothing, where none has it."""
    if types.is_null(held.type) or held.type.get_field_index(key) < 0:
        return pa.nulls(len(held))
    return held.field(key)
