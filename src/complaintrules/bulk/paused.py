"""
The pauses of many rows at once.

Knows which of them count by a rule's terms, and on which days a clock stood still. Knows nothing
of the last day that they push on.
"""

from __future__ import annotations

import numpy as np
from attrs import frozen

from complaintrules.bulk.arrays import Days
from complaintrules.bulk.papers import PaperKind, Papers
from complaintrules.bulk.put_off import Spans
from complaintrules.bulk.steps import PAUSES
from complaintrules.machine import NONE
from complaintrules.rules import Deadline, PauseTerms

#: What is read of pauses.
PAUSE = PaperKind(PAUSES, days=("from", "until"), required=("from",), names=("because",))


@frozen(eq=False)
class Paused:
    """The pauses of some rows, as they are known on a day."""

    _papers: Papers
    _on: int

    def since(self, rule: Deadline) -> Days:
        """Return the first day of a pause of a rule's clock that lasts, in each row."""
        found = np.zeros(self._papers.rows, np.int32)
        if rule.pauses is not None:
            row, first, _ = self._counted(rule, rule.pauses, lasting=True)
            # The earliest of a row comes first, and what is put there last stays.
            found[row[::-1]] = first[::-1]
        return found

    def spans(self, rule: Deadline) -> Spans:
        """Return the spans in which a rule's clock stood still and has gone on since."""
        if rule.pauses is None:
            return Spans.none()
        return Spans(*self._counted(rule, rule.pauses, lasting=False))

    def _counted(
        self, rule: Deadline, terms: PauseTerms, *, lasting: bool
    ) -> tuple[Days, Days, Days]:
        """Return the row, the first and the last day left out of each pause that counts."""
        papers = self._papers.of(rule)
        because, until = papers.names["because"], papers.days["until"]
        accepted = because.take(
            [value in terms.because for value in because.values], np.bool_, "" in terms.because
        )
        lasts = (until == NONE) | (until > self._on)
        papers = papers.chosen(np.flatnonzero(accepted & (lasts == lasting)))
        first = papers.days["from"] + int(not terms.first_day_paused)
        return papers.row, first, papers.days["until"] - int(not terms.last_day_paused)
