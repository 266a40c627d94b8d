"""
What a condition may ask of a fact: business-rules' operators, and a date and a clock type of ours.

Knows operators and the types they belong to. Knows nothing of all, any and unknown facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from business_rules.fields import FIELD_NO_INPUT, FIELD_TEXT
from business_rules.operators import (
    BaseType,
    BooleanType,
    SelectMultipleType,
    export_type,
    type_operator,
)

from complaintrules.vocabulary import CLOCK, EVENT, FactKind, InTime


@export_type
class DateType(BaseType):  # type: ignore[misc]  # business-rules ships no type information
    """A day, compared with another day."""

    name = "date"

    def _assert_valid_value_and_cast(self, value: object) -> date:
        """Return *value*, or the date that it writes."""
        if isinstance(value, str):
            return date.fromisoformat(value)
        if not isinstance(value, date):
            raise TypeError(f"{value!r} is not a date")
        return value

    @type_operator(FIELD_TEXT)  # type: ignore[untyped-decorator]  # as above
    def equal_to(self, other: date) -> bool:
        """Whether it is that day."""
        return bool(self.value == other)

    @type_operator(FIELD_TEXT)  # type: ignore[untyped-decorator]  # as above
    def before(self, other: date) -> bool:
        """Whether it is earlier than that day."""
        return bool(self.value < other)

    @type_operator(FIELD_TEXT)  # type: ignore[untyped-decorator]  # as above
    def on_or_before(self, other: date) -> bool:
        """Whether it is that day or earlier."""
        return bool(self.value <= other)

    @type_operator(FIELD_TEXT)  # type: ignore[untyped-decorator]  # as above
    def after(self, other: date) -> bool:
        """Whether it is later than that day."""
        return bool(self.value > other)

    @type_operator(FIELD_TEXT)  # type: ignore[untyped-decorator]  # as above
    def on_or_after(self, other: date) -> bool:
        """Whether it is that day or later."""
        return bool(self.value >= other)


@export_type
class ClockType(BaseType):  # type: ignore[misc]  # business-rules ships no type information
    """A deadline or window of the procedure: met in time, missed or still running."""

    name = "clock"

    def _assert_valid_value_and_cast(self, value: str) -> InTime:
        """Return *value*, which the evaluator gives."""
        return InTime(value)

    @type_operator(FIELD_NO_INPUT)  # type: ignore[untyped-decorator]  # as above
    def is_met(self) -> bool:
        """Whether the thing was done in time."""
        return bool(self.value is InTime.MET)

    @type_operator(FIELD_NO_INPUT)  # type: ignore[untyped-decorator]  # as above
    def is_missed(self) -> bool:
        """Whether the last day passed before the thing was done."""
        return bool(self.value is InTime.MISSED)


@export_type
class EventType(BaseType):  # type: ignore[misc]  # business-rules ships no type information
    """An event, which has happened or not."""

    name = "event"

    def _assert_valid_value_and_cast(self, value: object) -> bool:
        """Return *value*, which the evaluator gives."""
        if not isinstance(value, bool):
            raise TypeError(f"{value!r} does not say whether it has happened")
        return value

    @type_operator(FIELD_NO_INPUT)  # type: ignore[untyped-decorator]  # as above
    def has_happened(self) -> bool:
        """Whether the event is recorded."""
        return bool(self.value)

    @type_operator(FIELD_NO_INPUT)  # type: ignore[untyped-decorator]  # as above
    def has_not_happened(self) -> bool:
        """Whether the event is not recorded."""
        return not self.value


#: The type under which each kind of fact is asked: business-rules' own, or one of ours.
TYPES: Mapping[str, type[Any]] = MappingProxyType(
    {
        FactKind.YES_OR_NO: BooleanType,
        FactKind.DATE: DateType,
        FactKind.ONE_OF: SelectMultipleType,
        FactKind.ONE_OR_MORE_OF: SelectMultipleType,
        FactKind.NONE_OR_MORE_OF: SelectMultipleType,
        CLOCK: ClockType,
        EVENT: EventType,
    }
)


def operators_for(kind: str) -> dict[str, bool]:
    """
    Return the operators that a fact of *kind* can be asked with, and whether each needs a value.

        >>> operators_for("yes_or_no")
        {'is_false': False, 'is_true': False}
    """
    return {
        operator["name"]: operator["input_type"] != FIELD_NO_INPUT
        for operator in TYPES[kind].get_all_operators()
    }


def ask(kind: str, value: object, operator: str, operand: object) -> bool:
    """Return what business-rules' type for *kind* answers; the loader has checked the operator."""
    type_ = TYPES[kind]
    if kind == FactKind.ONE_OF and isinstance(value, str):
        value = frozenset({value})
    question = getattr(type_(value), operator)
    return bool(question() if operand is None else question(operand))
