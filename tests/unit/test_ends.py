"""When a clock ends."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.bench import Bench
from complaintrules.ends import Span, span_of
from complaintrules.papers import CaseFile, GrantedExtension, Pause
from complaintrules.procedure import Procedure
from complaintrules.starts import Started
from complaintrules.statuses import FindingKind

STARTED = Started(date(2026, 11, 2), "complaint_received")
NOTHING = CaseFile()
LAST, LONGEST = date(2026, 11, 16), date(2026, 11, 30)


def ends(
    procedure: Procedure, started: Started = STARTED, papers: CaseFile = NOTHING
) -> tuple[Span, list[FindingKind]]:
    """Return when stage 1 ends, and what is odd about that."""
    record = papers.as_at(date(2026, 11, 20))
    bench = Bench.of(procedure, record, {}, projected=False)
    found: list[FindingKind] = []
    span = span_of(
        procedure.deadline("stage_1_response"), started, bench, lambda kind, _: found.append(kind)
    )
    return span, found


def test_a_limit(procedure: Procedure) -> None:
    """Ten working days, twenty at most; a clock that nothing started has no end."""
    assert (Span(LAST, LAST, extendable_to=LONGEST), []) == ends(procedure)
    assert (Span(), []) == ends(procedure, Started())


@pytest.mark.parametrize(
    ("until", "expected", "found"),
    [
        (LONGEST, LONGEST, []),
        (date(2026, 12, 1), LAST, [FindingKind.EXTENSION_TOO_LONG]),
        (date(2026, 11, 13), LAST, [FindingKind.EXTENSION_SHORTENS]),
    ],
)
def test_an_extension(
    procedure: Procedure, until: date, expected: date, found: list[FindingKind]
) -> None:
    """One that keeps to the terms moves the last day, any other is found odd."""
    granted = GrantedExtension(
        "stage_1_response", LAST, until, LAST, grounds="complexity", granted_by="authority"
    )
    span, odd = ends(procedure, papers=CaseFile(extensions=(granted,)))

    assert (expected, LAST, found) == (span.due_by, span.due_by_unextended, odd)


def test_a_pause_that_lasts(procedure: Procedure) -> None:
    """From its first day on the clock stands still, unless it had ended before."""
    first = date(2026, 11, 10)
    pause = Pause("stage_1_response", first, None, "awaiting_advocate")
    span, _ = ends(procedure, papers=CaseFile(pauses=(pause,)))
    after = evolve(pause, first=date(2026, 11, 17))
    later, _ = ends(procedure, papers=CaseFile(pauses=(after,)))

    assert [False, True] == [span.stands_still(day) for day in (date(2026, 11, 9), first)]
    assert (None, LAST) == (later.paused_since, later.due_by)


def test_past_the_published_bank_holidays(procedure: Procedure) -> None:
    """There is no last day, and it is said why."""
    span, odd = ends(procedure, Started(date(2028, 12, 29), "complaint_received"))

    assert (Span(), [FindingKind.PAST_THE_PUBLISHED_BANK_HOLIDAYS]) == (span, odd)
