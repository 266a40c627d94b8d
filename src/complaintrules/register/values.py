"""
What another system writes in a column, as ours: days in its own order, words by their meanings.

Knows how a day and a word may be written. Knows nothing of columns, and judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import field, frozen

from complaintrules.bulk.schema import is_list, is_text, narrowed
from complaintrules.bulk.values import SEPARATOR, Kept
from complaintrules.fields import DATE, quoted
from complaintrules.register.mapping import folded
from complaintrules.register.mapping_forms import Order, Times

DAYS, SEVERAL_DAYS = pa.date32(), pa.list_(pa.date32())
_ISO = re.compile(DATE)
#: A day, and the time that may stand after it.
_MOMENT = re.compile(
    r"(?P<day>.*\S?)(?:[T ]\s*(?P<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)"
    r"(?:\s?(?P<half>[AaPp][Mm]))?)"
)
_APART = re.compile(r"[\s/.,-]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PLACES: Mapping[Order, tuple[int, int, int]] = {
    Order.DAY_FIRST: (2, 1, 0),
    Order.MONTH_FIRST: (2, 0, 1),
    Order.YEAR_FIRST: (0, 1, 2),
}
_DIGITS_OF_A_YEAR = 4


@frozen
class NotRead:
    """Why a value could not be read."""

    code: str
    says: str
    hint: str = ""


@frozen
class Unreadable:
    """A value that could not be read, and where it stands in its piece."""

    index: int
    value: str
    why: NotRead


#: A column as ours, and what in it could not be read.
Converted = tuple[Any, list[Unreadable]]


def nothing_in(written: str, nothing: frozenset[str]) -> bool:
    """Return whether a text stands for nothing at all."""
    return not written or written.isspace() or folded(written) in nothing


@frozen(eq=False)
class DayReader:
    """Reads the days of one column."""

    order: Order | None = None
    times: Times = Times.REFUSED
    nothing: frozenset[str] = frozenset()
    _kept: Kept = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare to read each different text once."""
        object.__setattr__(self, "_kept", Kept(self._all))

    def days(self, array: Any) -> Converted:
        """Return for each row the list of its days."""
        if is_list(array.type):
            return self._of_lists(narrowed(array))
        if is_text(array.type):
            return self._of_texts(array)
        array, odd = self._begun(array)
        valid = np.asarray(array.is_valid()).astype(np.int32)
        offsets = np.append(np.int32(0), np.cumsum(valid, dtype=np.int32))
        return pa.ListArray.from_arrays(pa.array(offsets), array.drop_null()), odd

    def day(self, array: Any) -> Converted:
        """Return for each row its one day."""
        if not is_text(array.type):
            return self._begun(array)
        lists, odd = self.days(array)
        lengths = np.asarray(pc.fill_null(pc.list_value_length(lists), 0))
        several = NotRead("CR111", "expected one day, got several")
        for index in np.flatnonzero(lengths > 1).tolist():
            odd.append(Unreadable(index, str(array[index].as_py()), several))
        one = pa.array(lengths == 1)
        days = pc.list_element(pc.if_else(one, lists, pa.scalar([None], SEVERAL_DAYS)), 0)
        return days, odd

    def _of_texts(self, array: Any) -> Converted:
        """Return the days in an array of texts."""
        encoded = _encoded(array)
        meanings = [self._kept[each] for each in encoded.dictionary.to_pylist()]
        table = [None if isinstance(each, NotRead) else each for each in meanings]
        found = pa.array(table, SEVERAL_DAYS).take(encoded.indices)
        return found, list(_not_read(encoded, meanings))

    def _of_lists(self, array: Any) -> Converted:
        """Return the days in an array of lists."""
        if pa.types.is_null(array.type.value_type):
            return pa.nulls(len(array), SEVERAL_DAYS), []
        held, odd = self.day(array.flatten())
        rows = np.asarray(pc.list_parent_indices(array))
        known = np.asarray(held.is_valid())
        counts = np.bincount(rows[known], minlength=len(array)).astype(np.int32)
        offsets = np.append(np.int32(0), np.cumsum(counts, dtype=np.int32))
        lists = pa.ListArray.from_arrays(pa.array(offsets), held.drop_null())
        return lists, [Unreadable(int(rows[each.index]), each.value, each.why) for each in odd]

    def _begun(self, array: Any) -> Converted:
        """Return the days of dates and moments; a time of day is refused or dropped."""
        if pa.types.is_null(array.type):
            return array.cast(DAYS), []
        if pa.types.is_date32(array.type):
            return array, []
        begun = pc.floor_temporal(array, unit="day")
        days = begun.cast(DAYS)
        if self.times is Times.DROPPED:
            return days, []
        timed = np.flatnonzero(np.asarray(pc.fill_null(pc.not_equal(begun, array), False)))  # noqa: FBT003  # as pyarrow has it
        return days, [Unreadable(each, str(array[each]), _TIMED) for each in timed.tolist()]

    def _all(self, written: str) -> tuple[date, ...] | NotRead | None:
        """Return the days that a text writes."""
        if nothing_in(written, self.nothing):
            return None
        days = [self._one(each.strip()) for each in written.split(SEPARATOR)]
        wrong = next((each for each in days if isinstance(each, NotRead)), None)
        return wrong or tuple(sorted(day for day in days if isinstance(day, date)))

    def _one(self, written: str) -> date | NotRead:
        """Return the day that a text writes."""
        moment = _MOMENT.fullmatch(written)
        if moment:
            midnight = not moment["time"].strip("0:.") and not moment["half"]
            if not midnight and self.times is Times.REFUSED:
                return _TIMED
            written = moment["day"].strip()
        if _ISO.fullmatch(written):
            parts = written.split("-")
            return _made(written, *parts)
        if self.order is None:
            return NotRead("CR111", f"expected a date, got {quoted(written)}", _WHICH_ORDER)
        parts = _APART.split(written)
        year, month, day = _PLACES[self.order]
        if len(parts) != len(_PLACES[self.order]):
            return _no_day(written, f"a day is written as {self.order.replace('_', ' ')}")
        return _made(written, parts[year], _number_of(parts[month]), parts[day])


_WHICH_ORDER = (
    "write the day as 2026-09-01, or say in a mapping how days are written: "
    "dates: day month year, or month day year"
)
_TIMED = NotRead(
    "CR111",
    "expected a day, got a moment",
    "which day it was is yours to decide; 'times: dropped' in a mapping takes the day as written",
)


def _number_of(month: str) -> str:
    """Return the number of a month that may be written out."""
    word = month[:3].casefold()
    return str(_MONTHS.index(word) + 1) if word in _MONTHS else month


def _made(written: str, year: str, month: str, day: str) -> date | NotRead:
    """Return the day of those parts, or why there is none."""
    if not all(each.isascii() and each.isdigit() for each in (year, month, day)):
        return _no_day(written, "a day has a year, a month and a day")
    if len(year) != _DIGITS_OF_A_YEAR:
        return _no_day(written, "write the year in full")
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return _no_day(written, "that day does not exist")


def _no_day(written: str, hint: str) -> NotRead:
    """Return that a text is no day."""
    return NotRead("CR111", f"expected a date, got {quoted(written)}", hint)


@frozen(eq=False)
class WordReader:
    """Reads the words of one column."""

    #: Ours by theirs, folded.
    meanings: Mapping[str, str]
    nothing: frozenset[str] = frozenset()
    #: Whether a text may hold several words.
    several: bool = False
    #: Says what is wrong with a word of ours; None where nothing can be.
    wrong: Callable[[str], NotRead | None] | None = None
    _kept: Kept = field(init=False)
    _wrong: Kept = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare to read each different text once."""
        object.__setattr__(self, "_kept", Kept(self._meaning))
        object.__setattr__(self, "_wrong", Kept(self.wrong or (lambda _: None)))

    def checked(self, array: Any) -> Converted:
        """Return the words of an array of texts as codes, those that are wrong left out."""
        codes = self.codes(array)
        found = [self._wrong[each] for each in codes.dictionary.to_pylist()]
        odd = [
            Unreadable(each.index, array[each.index].as_py(), each.why)
            for each in _not_read(codes, found)
        ]
        if not odd:
            return codes, odd
        right = np.ones(len(codes), np.bool_)
        right[[each.index for each in odd]] = False
        indices = pc.if_else(pa.array(right), codes.indices, pa.scalar(None, pa.int32()))
        return pa.DictionaryArray.from_arrays(indices, codes.dictionary), odd

    def codes(self, array: Any) -> Any:
        """Return the words of an array of texts as codes of a dictionary."""
        encoded = _encoded(array)
        meant = [self._kept[each] for each in encoded.dictionary.to_pylist()]
        words = pa.array(meant, pa.string()).dictionary_encode()
        return pa.DictionaryArray.from_arrays(words.indices.take(encoded.indices), words.dictionary)

    def texts(self, array: Any) -> Any:
        """Return the words of an array of texts written out; there may be very many."""
        if self.meanings:
            return self.codes(array).dictionary_decode()
        array = narrowed(array)
        if pa.types.is_dictionary(array.type):
            array = array.dictionary_decode()
        texts = pc.utf8_trim_whitespace(array)
        empty = pc.equal(texts, "")
        if self.nothing:  # as ``folded`` has words, for a whole column
            known_as = pc.utf8_lower(pc.replace_substring_regex(texts, r"\s+", " "))
            empty = pc.or_(empty, pc.is_in(known_as, pa.array(sorted(self.nothing))))
        return pc.if_else(empty, pa.scalar(None, pa.string()), texts)

    def _meaning(self, written: str) -> str | None:
        """Return what a text means; one without a meaning of its own is left as it is."""
        if nothing_in(written, self.nothing):
            return None
        whole = self.meanings.get(folded(written))
        if whole is not None:
            return whole
        if self.several and SEPARATOR in written:
            parts = (each.strip() for each in written.split(SEPARATOR))
            return SEPARATOR.join(self.meanings.get(folded(each), each) for each in parts)
        return written.strip()


def _encoded(array: Any) -> Any:
    """Return an array of texts with each different one once."""
    array = narrowed(array)
    encoded = array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
    if encoded.dictionary.null_count:
        return encoded.dictionary_decode().dictionary_encode()
    return encoded


def _not_read(encoded: Any, meanings: list[Any]) -> Iterator[Unreadable]:
    """Yield the rows whose text could not be read."""
    wrong = [place for place, each in enumerate(meanings) if isinstance(each, NotRead)]
    if not wrong:
        return
    codes = np.asarray(pc.fill_null(encoded.indices, -1))
    texts = encoded.dictionary
    for index in np.flatnonzero(np.isin(codes, wrong)).tolist():
        place = int(codes[index])
        yield Unreadable(index, texts[place].as_py(), meanings[place])


#: Reads a column.
Convert = Callable[[Any], Converted]
