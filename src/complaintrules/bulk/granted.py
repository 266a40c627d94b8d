"""
The extensions of many rows at once.

Knows in which order the extensions of a clock come, and which keep to its terms. Knows nothing of
the last day that they move.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from attrs import evolve, frozen

from complaintrules.bulk.arrays import Days, Flags, in_turn
from complaintrules.bulk.papers import PaperKind, Papers
from complaintrules.bulk.steps import EXTENSIONS, IN_TERMS
from complaintrules.bulk.values import Coded
from complaintrules.extensions import Terms
from complaintrules.machine import NONE
from complaintrules.rules import Deadline

#: What is read of extensions.
EXTENSION = PaperKind(
    EXTENSIONS,
    days=("granted_on", "notified_on", "until"),
    required=("granted_on", "until"),
    names=("grounds", "granted_by"),
)


@frozen(eq=False)
class Granted:
    """The extensions of some rows."""

    _papers: Papers

    @classmethod
    def of(cls, papers: Papers, on: int) -> Granted:
        """Return the extensions as they stand on a day: what is told later is not known on it."""
        told = papers.days["notified_on"]
        days = {**papers.days, "notified_on": np.where(told <= on, told, NONE)}
        return cls(evolve(papers, days=days))

    def turns(self, rule: Deadline) -> Iterator[tuple[Days, dict[str, Any]]]:
        """
        Yield the first extension of a rule's clock in each row, then the second, and so on.

        Each time it is the rows that have one, and by name its days and whether it keeps to terms.
        """
        papers = self._papers.of(rule)
        values = {**papers.days, IN_TERMS: _in_terms(papers, Terms(rule))}
        for places in in_turn(papers.row):
            yield papers.row[places], {name: each[places] for name, each in values.items()}


def _in_terms(papers: Papers, terms: Terms) -> Flags:
    """Return whether each extension keeps to the terms of a rule."""
    grounds, by = papers.names["grounds"], papers.names["granted_by"]
    table = np.array(
        [[terms[ground, granter] for granter in _words(by)] for ground in _words(grounds)]
    )
    keeps: Flags = table[grounds.codes, by.codes]
    return keeps


def _words(coded: Coded) -> list[str]:
    """Return the words that codes stand for, none at their end; no paper has those that are odd."""
    return [value if isinstance(value, str) else "" for value in (*coded.values, "")]
