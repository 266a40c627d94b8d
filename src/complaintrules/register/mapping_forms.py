"""
What a mapping file may hold: how another system's register says what a case file says.

Knows each key and the form of its value. Knows nothing of any procedure's own names.
"""

from __future__ import annotations

from enum import StrEnum

from complaintrules.forms import (
    A_NAME,
    TEXT,
    Form,
    Shape,
    either,
    items,
    named,
    one_or_more,
    word,
)


class OneRow(StrEnum):
    """What one row of a register is."""

    CASE = "case"
    EVENT = "event"


class Order(StrEnum):
    """In which order a register writes the parts of a day."""

    DAY_FIRST = "day_month_year"
    MONTH_FIRST = "month_day_year"
    YEAR_FIRST = "year_month_day"


class Times(StrEnum):
    """What is done with a time of day that stands after a day."""

    REFUSED = "refused"
    DROPPED = "dropped"


_COLUMN: Form = TEXT
_ORDER = word(Order)

#: One extension in each row: its clock, and the columns of its days and words.
EXTENSION_COLUMNS = Shape(
    "the columns of an extension",
    {"of": A_NAME, "granted_on": _COLUMN, "until": _COLUMN},
    {"notified_on": _COLUMN, "grounds": _COLUMN, "granted_by": _COLUMN},
)
MAPPING = Shape(
    "a mapping",
    {},
    {
        "one_row": word(OneRow),
        "columns": named(A_NAME),
        "values": named(named(TEXT)),
        "constants": named(TEXT),
        "dates": either(_ORDER, named(_ORDER)),
        "times": word(Times),
        "nothing": one_or_more(TEXT),
        "describes": one_or_more(A_NAME),
        "ignores": one_or_more(TEXT),
        "ignored_events": one_or_more(TEXT),
        "extensions": items(EXTENSION_COLUMNS.form),
    },
)
