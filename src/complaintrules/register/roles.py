"""
What the columns of a register are to a judgement.

Knows names. Knows nothing of how columns are found or read.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen

#: What a row of one event names beside its case.
EVENT, DAY = "event", "day"
EXTENSIONS = "extensions"


class Role(StrEnum):
    """What a column is to a judgement."""

    REFERENCE = "reference"
    EVENT = "event"
    FACT = "fact"
    PAPER = "paper"
    DESCRIBES = "describes"
    #: In a row of one event, which event it is, and its day.
    WHICH = "which"
    WHEN = "when"


@frozen
class Column:
    """One of our columns, and where its values come from."""

    name: str
    role: Role
    #: Their columns, one or, of an event, several; none for a constant.
    of: tuple[str, ...] = ()
    constant: str | None = None


@frozen
class Columns:
    """The columns of a register."""

    columns: tuple[Column, ...]
    #: The extensions that a row may have, their columns by the keys of an extension.
    extensions: tuple[Mapping[str, str], ...] = ()

    def of_role(self, *roles: Role) -> tuple[Column, ...]:
        """Return the columns that are that to a judgement."""
        return tuple(each for each in self.columns if each.role in roles)

    def theirs(self, name: str) -> str:
        """Return how the register calls what we call so."""
        if name == EXTENSIONS and self.extensions:
            return ", ".join(
                dict.fromkeys(
                    their for each in self.extensions for key, their in each.items() if key != "of"
                )
            )
        return next((", ".join(each.of) for each in self.columns if each.name == name), "") or name
