"""
The columns of a register held against a mapping and a procedure: which of theirs is which of ours.

Knows names and types of columns, and every fault of either. Looks into no row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import pyarrow as pa
from attrs import frozen

from complaintrules.bulk.rows import written_fact
from complaintrules.bulk.schema import (
    INDEX_OF_PANDAS,
    PAPERS,
    READINGS,
    REFERENCE,
    columns_of,
    is_list,
    is_text,
)
from complaintrules.case import Case
from complaintrules.errors import CaseError, Faults, Place, TableError
from complaintrules.fields import quoted
from complaintrules.procedure import Procedure
from complaintrules.register.mapping import RegisterMapping, folded
from complaintrules.register.mapping_forms import OneRow
from complaintrules.register.roles import DAY, EVENT, EXTENSIONS, Column, Columns, Role
from complaintrules.source import Text
from complaintrules.vocabulary import FactKind

#: The words of an extension, which have meanings too.
_EXTENSION_WORDS = ("grounds", "granted_by")
#: The words of every fact that is yes or no, in one place.
_YES_OR_NO = FactKind.YES_OR_NO.value
#: What others put between columns.
_SEPARATORS = (";", "\t", "|")
_YES_NO_OR_NOT_KNOWN = ("yes", "no", "not_known")


def columns_in(schema: Any, mapping: RegisterMapping, procedure: Procedure) -> Columns:
    """
    Return what the columns of a register with that schema are.

    Raises:
        TableError: With every fault of the columns, and of the mapping that is to fit them.

    """
    matching = _Matching(schema, mapping, procedure, Faults(TableError))
    found = matching.columns()
    if len(matching.faults):
        raise TableError(matching.faults.in_order())
    return found


@frozen
class _Matching:
    """Holds columns, mapping and procedure against one another."""

    schema: Any
    mapping: RegisterMapping
    procedure: Procedure
    faults: Faults

    def columns(self) -> Columns:
        """Return the columns; what is wrong with them is noted."""
        named = [(their, self._name_of(their)) for their in self._used()]
        columns = [
            Column(ours, role, tuple(their for their, name in named if name == ours))
            for ours in dict.fromkeys(name for _, name in named if name)
            if (role := self._role(ours)) is not None
        ]
        columns += self._constants({each.name for each in columns})
        self._check_mapped()
        self._check_values()
        self._check_extensions({each.name for each in columns})
        for each in columns:
            self._check(each)
        for word in self.mapping.describes:
            if word.value not in {each.name for each in columns}:
                message = f"no column is {word.value!r}, or mapped to it"
                self.faults.add("CR106", word.place, message, "map one, or take the word out")
        self._check_rows({each.role for each in columns})
        return Columns(
            tuple(columns),
            tuple(
                {key: column.value for key, column in each.items()}
                for each in self.mapping.extensions
            ),
        )

    @property
    def _names(self) -> list[str]:
        """The names of the columns."""
        return list(self.schema.names)

    @property
    def _known(self) -> tuple[str, ...]:
        """The names that columns of ours can have, beside those that only describe."""
        vocabulary = self.procedure.vocabulary
        events = (EVENT, DAY) if self._by_event else tuple(vocabulary.events)
        return (REFERENCE, READINGS, *PAPERS, *events, *vocabulary.facts)

    @property
    def _by_event(self) -> bool:
        """Whether a row is an event."""
        return self.mapping.one_row is OneRow.EVENT

    @property
    def _describes(self) -> set[str]:
        """The names of columns that only describe."""
        return {each.value for each in self.mapping.describes}

    def _used(self) -> Iterator[str]:
        """Yield the columns that are to be read."""
        ignored = {each.value for each in self.mapping.ignores}
        in_extensions = {
            column.value
            for each in self.mapping.extensions
            for key, column in each.items()
            if key != "of"
        }
        mapped = {their.value for their, _ in self.mapping.columns}
        for name, times in Counter(self._names).items():
            if INDEX_OF_PANDAS.fullmatch(name):
                continue
            if times > 1:
                message = f"there are {times} columns {name!r}"
                self.faults.add("CR102", Place(path=name), message, "give each a name of its own")
            elif name in mapped or name not in ignored | in_extensions:
                yield name

    def _name_of(self, their: str) -> str:
        """Return our name of a column, or nothing where there is none."""
        for column, ours in self.mapping.columns:
            if column.value == their:
                return ours.value
        known = {*self._known, *self._describes}
        if their in known:
            return their
        message = f"the column {quoted(their)} is neither mapped nor known"
        if len(self._names) == 1 and any(each in their for each in _SEPARATORS):
            hint = "save the file with commas between its columns"
        else:
            otherwise = "name it in a mapping, under columns, describes or ignores"
            hint = self.faults.nearest(their, known) or otherwise
        self.faults.add("CR301", Place(path=their), message, hint)
        return ""

    def _role(self, ours: str) -> Role | None:
        """Return what a column of ours is, or None where it is nothing."""
        vocabulary = self.procedure.vocabulary
        roles = {REFERENCE: Role.REFERENCE, READINGS: Role.PAPER}
        roles |= dict.fromkeys(PAPERS, Role.PAPER)
        roles |= dict.fromkeys(vocabulary.facts, Role.FACT)
        if self._by_event:
            roles |= {EVENT: Role.WHICH, DAY: Role.WHEN}
        else:
            roles |= dict.fromkeys(vocabulary.events, Role.EVENT)
        return roles.get(ours, Role.DESCRIBES if ours in self._describes else None)

    def _constants(self, given: set[str]) -> Iterator[Column]:
        """Yield the columns that say the same in every row."""
        for ours, value in self.mapping.constants:
            role = self._role(ours.value)
            if ours.value in given:
                message = f"{quoted(ours.value)} is a column of the table too"
                self.faults.add("CR102", ours.place, message, "keep one of the two")
            elif role not in (Role.FACT, Role.DESCRIBES):
                message = f"{quoted(ours.value)} is no fact, and describes nothing"
                self._unknown(ours, message, self.procedure.vocabulary.facts)
            else:
                if role is Role.FACT:
                    self._check_word(ours.value, value)
                yield Column(ours.value, role, constant=value.value)

    def _check_mapped(self) -> None:
        """Note what the mapping names and the table or the procedure does not have."""
        for their, ours in self.mapping.columns:
            self._check_their(their)
            if self._role(ours.value) is None:
                message = f"{quoted(ours.value)} is no event, fact or other column"
                self._unknown(ours, message, {*self._known, *self._describes})
        orders = (column for column, _ in self.mapping.orders)
        for their in (*self.mapping.ignores, *orders):
            self._check_their(their)
        for word in self.mapping.describes:
            if word.value in self._known:
                message = f"{quoted(word.value)} is a name of the procedure's own"
                self.faults.add("CR102", word.place, message, "call what describes otherwise")
        events = self.mapping.ignored_events
        if events and not self._by_event:
            message = "events are ignored where one row is an event"
            self.faults.add("CR105", events[0].place, message, "give 'one_row: event'")
        if self.mapping.extensions and self._by_event:
            message = "extensions have columns of their own where one row is a case"
            hint = "give a column 'extensions', with the lists of case files as JSON"
            self.faults.add("CR105", self.mapping.extensions[0]["of"].place, message, hint)

    def _check_their(self, their: Text) -> None:
        """Note a column that the table does not have."""
        if their.value not in self._names:
            message = f"the table has no column {quoted(their.value)}"
            hint = self.faults.did_you_mean(their.value, self._names)
            self.faults.add("CR106", their.place, message, hint)

    def _unknown(self, word: Text, message: str, known: Iterable[str]) -> None:
        """Note a word that is not known."""
        hint = self.faults.nearest(word.value, list(known))
        self.faults.add("CR301", word.place, message, hint or "or name it under describes")

    def _check_values(self) -> None:
        """Note meanings of what has none, and those that are no words of ours."""
        facts, events = self.procedure.vocabulary.facts, self.procedure.vocabulary.events
        free = {*self._describes, *_EXTENSION_WORDS}
        for ours, pairs in self.mapping.values:
            for _, meaning in pairs:
                if ours.value == EVENT and self._by_event:
                    self._check_event(meaning, events)
                elif ours.value == _YES_OR_NO and meaning.value not in _YES_NO_OR_NOT_KNOWN:
                    message = f"expected yes, no or not_known, got {quoted(meaning.value)}"
                    self.faults.add("CR112", meaning.place, message)
                elif ours.value in facts:
                    self._check_word(ours.value, meaning)
            words = {*facts, *free, _YES_OR_NO, *((EVENT,) if self._by_event else ())}
            if ours.value not in words:
                self._unknown(ours, f"{quoted(ours.value)} has no words", words)

    def _check_event(self, word: Text, events: Collection[str]) -> None:
        """Note a word that is no event."""
        if word.value not in events:
            message = f"the procedure has no event {quoted(word.value)}"
            hint = self.faults.did_you_mean(word.value, events)
            self.faults.add("CR301", word.place, message, hint)

    def _check_word(self, fact: str, word: Text) -> None:
        """Note a word that a fact cannot have."""
        declaration = self.procedure.vocabulary.facts[fact]
        try:
            given = written_fact(declaration.kind, word.value)
            Case.from_mapping({"facts": {fact: given}}, self.procedure)
        except CaseError as error:
            for fault in error.faults:
                self.faults.add(fault.code, word.place, fault.message, fault.hint)

    def _check_extensions(self, given: set[str]) -> None:
        """Note extensions of clocks that there are not, or from columns that there are not."""
        for each in self.mapping.extensions:
            clock = each["of"]
            if clock.value not in self.procedure.deadline_ids:
                message = f"the procedure has no deadline or window {quoted(clock.value)}"
                hint = self.faults.did_you_mean(clock.value, self.procedure.deadline_ids)
                self.faults.add("CR301", clock.place, message, hint)
            for key, column in each.items():
                if key != "of":
                    self._check_their(column)
        if self.mapping.extensions and EXTENSIONS in given:
            message = "there is a column of extensions, and a mapping of others to it"
            place = self.mapping.extensions[0]["of"].place
            self.faults.add("CR102", place, message, "keep one of the two")

    def _check(self, column: Column) -> None:
        """Note several columns where one is read, and types that will not do."""
        if len(column.of) > 1 and column.role is not Role.EVENT:
            message = f"the columns {', '.join(map(quoted, column.of))} are all {column.name!r}"
            place = Place(path=column.of[1])
            self.faults.add("CR102", place, message, "only an event can have several columns")
            return
        for their in column.of:
            self._check_type(column, their)

    def _check_type(self, column: Column, their: str) -> None:
        """Note a column whose type will not do."""
        type_ = self.schema.field(their).type
        if self._by_event and is_list(type_):
            message = f"expected one value in each row of an event, got {type_}"
            self.faults.add("CR107", Place(path=their), message)
            return
        has_words = column.name in {ours.value for ours, _ in self.mapping.values}
        if has_words and pa.types.is_nested(type_):
            message = f"expected one word in each row, to give it a meaning, got {type_}"
            self.faults.add("CR107", Place(path=their), message)
            return
        if column.role is Role.DESCRIBES or has_words or is_text(type_):
            return
        if column.role is Role.WHICH:
            self.faults.add("CR107", Place(path=their), f"expected text, got {type_}")
            return
        some_event = next(iter(self.procedure.vocabulary.events))
        one = pa.schema([(some_event if column.role is Role.WHEN else column.name, type_)])
        try:
            columns_of(one, self.procedure)
        except TableError as error:
            for fault in error.faults:
                self.faults.add(fault.code, Place(path=their), fault.message, fault.hint)

    def _check_rows(self, roles: set[Role]) -> None:
        """Note what every row of one event needs and the table does not have."""
        if not self._by_event:
            return
        for role, name in ((Role.REFERENCE, REFERENCE), (Role.WHICH, EVENT), (Role.WHEN, DAY)):
            if role not in roles:
                message = f"a register of events needs a column that is mapped to {name!r}"
                self.faults.add("CR106", Place(path=name), message)


def meanings_of(name: str, mapping: RegisterMapping, procedure: Procedure) -> dict[str, str]:
    """Return what the words of a column of ours mean, by their words, folded."""
    declared = procedure.vocabulary.facts.get(name)
    also = declared is not None and declared.kind is FactKind.YES_OR_NO
    found: dict[str, str] = {}
    for wanted in ((_YES_OR_NO,) if also else ()) + (name,):
        for ours, pairs in mapping.values:
            if ours.value == wanted:
                found |= {folded(their.value): meaning.value for their, meaning in pairs}
    return found
