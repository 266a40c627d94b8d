"""
The columns of a table read as the record of many cases, and which rows have to be read singly.

Knows where a row may hold what a column cannot bear. Knows nothing of what follows from a record.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from attrs import field, frozen

from complaintrules.bulk.arrays import Days, Flags, lists, there
from complaintrules.bulk.granted import Granted, Grants
from complaintrules.bulk.rows import written_fact
from complaintrules.bulk.schema import Columns, is_list, narrowed
from complaintrules.bulk.steps import EXTENSIONS, NEITHER, NO, YES
from complaintrules.bulk.values import ODD, Coded, Dated, Kept, codes_in, days_in, read_day
from complaintrules.case import Case
from complaintrules.conditions import Question
from complaintrules.errors import CaseError
from complaintrules.machine import NONE
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Answers
from complaintrules.rules import Deadline
from complaintrules.vocabulary import FactKind, Unknown


@frozen(eq=False)
class TableRecord:
    """What the columns say of some rows, for the steps of a plan."""

    _days: dict[str, Days]
    _coded: dict[str, Coded]
    _granted: Granted | None
    _answers: dict[Question, Kept]
    #: Which rows have to be judged by themselves.
    odd: Flags

    def event(self, name: str) -> Days:
        """Return the first day of an event."""
        return self._days[name]

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

    def extension_day(self, about: tuple[str, str]) -> Days:
        """Return a day of the extension of a clock."""
        return self._extensions.day(about)

    def in_terms(self, rule: Deadline) -> Flags:
        """Return whether the extension of a clock keeps to the terms of its rule."""
        return self._extensions.in_terms(rule)

    @property
    def _extensions(self) -> Granted:
        """The extensions, for which nobody asks where there is no column of them."""
        if self._granted is None:
            raise LookupError("the table has no column of extensions")
        return self._granted


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
    _grants: Grants = field(init=False)
    _answers: dict[Question, Kept] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare a reader for each fact."""
        for name in self.columns.facts:
            self._facts[name] = Kept(self._fact_reader(name))
        grants = Grants(self.procedure, self.on, self._written_days)
        object.__setattr__(self, "_grants", grants)

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
        coded: dict[str, Coded] = {}
        granted: Granted | None = None
        for name in self.columns.events:
            days[name] = self._days(batch.column(name), self._written_days, odd)
            # What happened after the day of the judgement is not known on it.
            if batch.num_rows and days[name].max() > self.on:
                np.multiply(days[name], days[name] <= self.on, out=days[name])
        for name in self.columns.facts:
            if self.procedure.vocabulary.facts[name].kind is FactKind.DATE:
                days[name] = self._days(batch.column(name), self._facts[name], odd)
            else:
                coded[name] = codes_in(narrowed(batch.column(name)), self._facts[name])
                _join(odd, coded[name].odd)
        for name in self.columns.papers:
            column = narrowed(batch.column(name))
            if name == EXTENSIONS and is_list(column.type):
                granted = self._grants.read(column)
                _join(odd, granted.odd)
            else:
                _join(odd, _says_something(column))
        if granted is None and EXTENSIONS in self.columns.papers:
            granted = self._grants.none(batch.num_rows)
        return TableRecord(days, coded, granted, self._answers, odd)

    def _days(self, column: Any, written: Kept, odd: Flags) -> Days:
        """Return the days of a column; those that are odd or before the calendar are noted."""
        dated: Dated = days_in(narrowed(column), written)
        _join(odd, dated.odd)
        days = dated.days
        # Less one and without a sign, no day is later than every day.
        if len(days) and (days - np.int32(1)).view(np.uint32).min() < self.first - 1:
            odd |= (days != NONE) & (days < self.first)
        return days


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
