"""
The names that a procedure lets a case use: events that happen, and facts with their values.

Knows what may be said. Knows nothing of what was said.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum, StrEnum

from attrs import frozen

from complaintrules.errors import listed
from complaintrules.shown import Shown


class Unknown(Enum):
    """A fact that was asked for without an answer; a fact never asked for is simply absent."""

    NOT_KNOWN = "not_known"


#: What a fact can be: yes or no, a day, one word, several words, or asked and not known.
Value = bool | date | str | frozenset[str] | Unknown


class FactKind(StrEnum):
    """What sort of answer a fact has."""

    YES_OR_NO = "yes_or_no"
    DATE = "date"
    ONE_OF = "one_of"
    ONE_OR_MORE_OF = "one_or_more_of"
    NONE_OR_MORE_OF = "none_or_more_of"


class InTime(StrEnum):
    """How a clock stands, as a condition sees it."""

    MET = "met"
    MISSED = "missed"
    RUNNING = "running"


#: What conditions may ask about beside facts.
CLOCK = "clock"
EVENT = "event"


@frozen(repr=False)
class EventDeclaration(Shown):
    """An event that a case may record, each time with its day."""

    name: str
    means: str


@frozen(repr=False)
class FactDeclaration(Shown):
    """A fact that a case may state."""

    name: str
    kind: FactKind
    #: The question that a person would be asked.
    asks: str
    choices: tuple[str, ...] = ()
    #: Who decides it, where it is a judgement and not an observation; empty otherwise.
    decided_by: str = ""
    #: True for a yes where the authority's statutory procedure takes the complaint; the answer
    #: follows from judging it under that.
    of_the_statutory_procedure: bool = False

    def expects(self) -> str:
        """Return in words which values the fact can have."""
        if self.kind is FactKind.YES_OR_NO:
            return "yes or no"
        if self.kind is FactKind.DATE:
            return "a date such as 2026-09-01"
        return f"{self.kind.replace('_', ' ')} {listed(self.choices)}"


@frozen(repr=False)
class Vocabulary(Shown):
    """Every name that a procedure declares, in its order."""

    events: Mapping[str, EventDeclaration]
    facts: Mapping[str, FactDeclaration]


def in_words(name: str) -> str:
    """Return a name of the rules in plain words."""
    return name.replace("_", " ")
