"""
The columns of a table read as the record of many cases, and which rows have to be read singly.

Knows where a row may hold what a column cannot bear. Knows nothing of what follows from a record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, TypeVar

import numpy as np
from attrs import field, frozen

from complaintrules.bulk.arrays import Days, Flags, lists, there
from complaintrules.bulk.granted import EXTENSION, Granted
from complaintrules.bulk.papers import PaperReader, Papers
from complaintrules.bulk.paused import PAUSE, Paused
from complaintrules.bulk.put_off import Spans
from complaintrules.bulk.rows import written_fact
from complaintrules.bulk.schema import Columns, is_list, narrowed
from complaintrules.bulk.steps import EXTENSIONS, NEITHER, NO, PAUSES, YES
from complaintrules.bulk.values import ODD, Coded, Dated, Kept, codes_in, days_in, read_day
from complaintrules.case import Case
from complaintrules.conditions import Question
from complaintrules.errors import CaseError
from complaintrules.machine import NONE
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Answers
from complaintrules.rules import Deadline
from complaintrules.vocabulary import FactKind, Unknown

T = TypeVar("T")


@frozen(eq=False)
class TableRecord:
    """What the columns say of some rows, for the steps of a plan."""

    _days: dict[str, Days]
    #: The rows and days of events that recur, in order.
    _several: dict[str, tuple[Days, Days]]
    _coded: dict[str, Coded]
    _granted: Granted | None
    _paused: Paused | None
    _answers: dict[Question, Kept]
    #: Which rows have to be judged by themselves.
    odd: Flags

    def event(self, name: str) -> Days:
        """Return the first day of an event."""
        return self._days[name]

    def event_since(self, name: str, since: Days | int) -> Days:
        """Return the first day of an event from a day on."""
        first = self._days[name]
        since = np.broadcast_to(since, first.shape)
        found: Days = first * (first >= since)
        if name in self._several:
            rows, days = self._several[name]
            late = days >= since[rows]
            again, place = np.unique(rows[late], return_index=True)
            found[again] = days[late][place]
        return found

    def fact_day(self, name: str) -> Days:
        """Return the day that a fact states."""
        return self._days[name]

    def answer(self, question: Question) -> Days:
        """Return the code of what each row answers to a question."""
        if question not in self._answers:
            answers = Answers(question)
            self._answers[question] = Kept(lambda value: YES if answers[value] else NO)
        code, coded = self._answers[question], self._coded[question.name]
        meanings = [
            NEITHER if value is None or value is ODD else code[value] for value in coded.values
        ]
        answered: Days = coded.take(meanings, np.int8, NEITHER)
        return answered

    def extensions(self, rule: Deadline) -> Iterator[tuple[Days, dict[str, Any]]]:
        """Yield the first extension of a clock in each row, then the second, and so on."""
        return _asked_for(self._granted).turns(rule)

    def paused_since(self, rule: Deadline) -> Days:
        """Return the first day of a pause of a rule's clock that lasts."""
        return _asked_for(self._paused).since(rule)

    def spans(self, rule: Deadline) -> Spans:
        """Return the spans in which a rule's clock stood still and has gone on since."""
        return _asked_for(self._paused).spans(rule)


def _asked_for(papers: T | None) -> T:
    """Return papers, for which nobody asks where there is no column of them."""
    if papers is None:
        raise LookupError("the table has no column of these papers")
    return papers


@frozen(eq=False)
class Reader:
    """Reads batches of one table; what a value means is found once and kept."""

    procedure: Procedure
    columns: Columns
    on: int
    #: The first day for which last days can be looked up.
    first: int
    _facts: dict[str, Kept] = field(factory=dict, init=False)
    _written_days: Kept = field(factory=partial(Kept, read_day), init=False)
    #: What reads the papers of which several may stand in a row.
    _papers: dict[str, PaperReader] = field(init=False)
    _answers: dict[Question, Kept] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare a reader for each fact."""
        for name in self.columns.facts:
            self._facts[name] = Kept(self._fact_reader(name))
        papers = {
            kind.name: PaperReader(self.procedure, kind, self.on, self._written_days)
            for kind in (EXTENSION, PAUSE)
        }
        object.__setattr__(self, "_papers", papers)

    def _fact_reader(self, name: str) -> Callable[[object], object]:
        """Return what reads a written value of a fact as a case does."""
        kind = self.procedure.vocabulary.facts[name].kind

        def read(written: object) -> object:
            mapping = {"facts": {name: written_fact(kind, written)}}
            try:
                value = Case.from_mapping(mapping, self.procedure).facts[name]
            except CaseError:
                return ODD
            if isinstance(value, date):
                return value.toordinal()
            return None if value is Unknown.NOT_KNOWN else value

        return read

    def read(self, batch: Any) -> TableRecord:
        """Return the record of a batch of rows."""
        odd = np.zeros(batch.num_rows, np.bool_)
        days: dict[str, Days] = {}
        several: dict[str, tuple[Days, Days]] = {}
        coded: dict[str, Coded] = {}
        papers: dict[str, Papers] = {}
        for name in self.columns.events:
            dated = self._days(batch.column(name), self._written_days, odd)
            days[name] = dated.days
            # What happened after the day of the judgement is not known on it.
            if batch.num_rows and days[name].max() > self.on:
                np.multiply(days[name], days[name] <= self.on, out=days[name])
            if dated.several is not None:
                rows, recurring = (each[dated.several[1] <= self.on] for each in dated.several)
                odd[rows[recurring < self.first]] = True
                again, place = np.unique(rows, return_index=True)
                days[name][again] = recurring[place]
                several[name] = rows, recurring
        for name in self.columns.facts:
            if self.procedure.vocabulary.facts[name].kind is FactKind.DATE:
                days[name] = self._days(batch.column(name), self._facts[name], odd).days
            else:
                coded[name] = codes_in(narrowed(batch.column(name)), self._facts[name])
                _join(odd, coded[name].odd)
        for name in self.columns.papers:
            if name in self._papers:
                papers[name] = self._papers[name].read(batch.column(name))
                _join(odd, papers[name].odd)
            else:
                _join(odd, _says_something(narrowed(batch.column(name))))
        granted = Granted.of(papers[EXTENSIONS], self.on) if EXTENSIONS in papers else None
        paused = Paused(papers[PAUSES], self.on) if PAUSES in papers else None
        return TableRecord(days, several, coded, granted, paused, self._answers, odd)

    def _days(self, column: Any, written: Kept, odd: Flags) -> Dated:
        """Return the days of a column; those that are odd or before the calendar are noted."""
        dated: Dated = days_in(narrowed(column), written)
        _join(odd, dated.odd)
        days = dated.days
        # Less one and without a sign, no day is later than every day.
        if len(days) and (days - np.int32(1)).view(np.uint32).min() < self.first - 1:
            odd |= (days != NONE) & (days < self.first)
        return dated


def _join(odd: Flags, more: Flags | None) -> None:
    """Note more rows as odd."""
    if more is not None:
        odd |= more


def _says_something(column: Any) -> Flags:
    """Return which rows have anything in a column of papers or readings."""
    valid = there(column)
    found = np.ones(len(column), np.bool_) if valid is None else valid
    if is_list(column.type):
        return found & (lists(column)[1] > 0)
    return found
