"""
Every start day from 1999 to 2028 and every number from -130 to 130, in each calendar.

Each answer is compared with a walk made one day at a time, and the laws of counting are held
over the answers.  Processes share the work; how much it was is told at the end of the run.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import islice

import pytest

from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.errors import OutsideCoverageError
from complaintrules.working_day_definitions import working_days
from tests import oracle

pytestmark = pytest.mark.enumeration

FARTHEST = 130
NUMBERS = range(-FARTHEST, FARTHEST + 1)
#: The lengths for which the other conventions are compared: past the longest of any procedure.
LENGTHS = range(1, 71)
STARTS = (oracle.LAST - oracle.FIRST).days + 1
#: Adding in two parts takes every pair out of these, from every 31st start day.
PARTS = range(-FARTHEST, FARTHEST + 1, 13)
STRIDE = 31

STANDS, MOVES_ON = StartOnADayOff.STANDS, StartOnADayOff.MOVES_ON
DAY_BEFORE = FirstDayCounted.THE_DAY_BEFORE
DAY_AFTER, DAY_ITSELF = FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF
OTHER_CONVENTIONS = ((DAY_ITSELF, STANDS), (DAY_AFTER, MOVES_ON), (DAY_ITSELF, MOVES_ON))

#: One day for each number asked about, or None where the walk or the calendar refuses.
Row = list[date | None]


@dataclass
class Finding:
    """How many cases a law was held to, and where it failed."""

    cases: int = 0
    refused: int = 0
    disagreements: int = 0
    #: The first few disagreements, in words.
    examples: list[str] = field(default_factory=list)

    def compare(self, what: str, expected: Sequence[object], actual: Sequence[object]) -> None:
        """Take in a row of cases."""
        self.cases += len(expected)
        self.refused += expected.count(None)
        if expected != actual:
            for position, (right, answer) in enumerate(zip(expected, actual, strict=True)):
                self.hold(
                    f"{what}, number {position}: expected {right}, got {answer}",
                    holds=right == answer,
                )

    def hold(self, what: str, *, holds: bool) -> None:
        """Note what was found, unless the law holds there."""
        if not holds:
            self.disagreements += 1
            self.examples += [what] if len(self.examples) < 5 else []


@dataclass
class Findings:
    """What was found for one calendar, law by law."""

    adding: Finding = field(default_factory=Finding)
    counting: Finding = field(default_factory=Finding)
    later_numbers: Finding = field(default_factory=Finding)
    later_starts: Finding = field(default_factory=Finding)
    in_parts: Finding = field(default_factory=Finding)
    conventions: Finding = field(default_factory=Finding)


class Survey:
    """One calendar, held to every law from every start day."""

    def __init__(self, name: str) -> None:
        """Make the survey of the calendar called *name*."""
        self.name = name
        self.calendar = working_days(name)
        self.walk = oracle.walk(name)
        self.findings = Findings()
        before: Row = []
        for position in range(STARTS):
            start = oracle.FIRST + timedelta(days=position)
            answers = self.add_from(start)
            self.count_from(start, answers)
            self.hold_order(start, before, answers)
            if position % STRIDE == 0:
                self.add_in_parts_from(start)
            before = answers

    def add_from(self, start: date) -> Row:
        """Compare every number, under every convention, and return the answers."""
        back = list(islice(self.walk.backwards(start), FARTHEST + 1))
        onwards = list(islice(self.walk.forwards(start), FARTHEST + 1))
        after = onwards[1:] if self.walk.works(start) else onwards[:FARTHEST]
        walked = [*reversed(padded(back, FARTHEST + 1)), *padded(after, FARTHEST)]
        answers = answered(partial(self.calendar.add, start), NUMBERS)
        self.findings.adding.compare(f"{self.name} from {start}", walked, answers)

        counting_itself = padded(onwards, len(LENGTHS))
        # Once moved on, the start is the first of the working days ahead.
        after_moving_on = padded(onwards[1:], len(LENGTHS))
        expected = (counting_itself, after_moving_on, counting_itself)
        for (first_day, day_off), row in zip(OTHER_CONVENTIONS, expected, strict=True):
            add = partial(
                self.calendar.add, start, first_day_counted=first_day, start_on_a_day_off=day_off
            )
            self.findings.conventions.compare(
                f"{self.name} from {start}, {first_day}, {day_off}", row, answered(add, LENGTHS)
            )
        add_back = partial(self.calendar.add, start, first_day_counted=DAY_BEFORE)
        before = back[1:] if self.walk.works(start) else back
        self.findings.conventions.compare(
            f"{self.name} back from {start}, {DAY_BEFORE}",
            padded(before, len(LENGTHS)),
            answered(add_back, [-n for n in LENGTHS]),
        )
        return answers

    def count_from(self, start: date, answers: Row) -> None:
        """Count up to each day that was answered."""
        count = self.calendar.count
        self.findings.counting.compare(
            f"{self.name} counted from {start}",
            [n for n, day in zip(NUMBERS, answers, strict=True) if day is not None],
            [count(start, day) for day in answers if day is not None],
        )

    def hold_order(self, start: date, before: Row, answers: Row) -> None:
        """Compare each answer with the one for the number and for the start day before it."""
        days = [day for day in answers if day is not None]
        self.findings.later_numbers.cases += len(days) - 1
        self.findings.later_numbers.hold(
            f"{self.name} from {start}", holds=days == sorted(set(days))
        )
        pairs = [
            (earlier, later)
            for earlier, later in zip(before, answers, strict=bool(before))
            if earlier is not None and later is not None
        ]
        self.findings.later_starts.cases += len(pairs)
        self.findings.later_starts.hold(
            f"{self.name} from the day before {start}",
            holds=all(earlier <= later for earlier, later in pairs),
        )

    def add_in_parts_from(self, start: date) -> None:
        """Compare adding two numbers one after the other with adding their sum."""
        add = self.calendar.add
        for first, between in zip(PARTS, answered(partial(add, start), PARTS), strict=True):
            if between is not None:
                sums = range(first + PARTS.start, first + PARTS.stop, PARTS.step)
                self.findings.in_parts.compare(
                    f"{self.name} from {start} by {first}",
                    answered(partial(add, start), sums),
                    answered(partial(add, between), PARTS),
                )


def find(name: str) -> Findings:
    """Return what the survey of a calendar found."""
    return Survey(name).findings


def answered(add: Callable[[int], date], numbers: Iterable[int]) -> Row:
    """Return what is answered for each of *numbers*, with None where it is refused."""
    row: Row = []
    for n in numbers:
        try:
            row.append(add(n))
        except OutsideCoverageError:
            row.append(None)
    return row


def padded(days: Sequence[date], length: int) -> Row:
    """Return *days*, cut or filled up with None to *length*."""
    return [*days[:length], *[None] * (length - len(days))]


@pytest.fixture(scope="module")
def found(counted: list[str]) -> Mapping[str, Findings]:
    """Make the survey of every calendar, and tell how much it was."""
    workers = min(len(oracle.NAMES), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        surveys = list(pool.map(find, oracle.NAMES))
    every = [law for findings in surveys for law in vars(findings).values()]
    adding, counting, numbers, starts, parts, conventions = (
        f"{sum(law.cases for law in laws):,}"
        for laws in zip(*(vars(findings).values() for findings in surveys), strict=True)
    )
    refused = sum(findings.adding.refused for findings in surveys)
    disagreements = sum(law.disagreements for law in every)
    counted += [
        f"calendar enumeration: {adding} add cases ({refused:,} of them refused),",
        f"  {counting} counts back, {numbers} and {starts} pairs in order,",
        f"  {parts} sums in two parts, {conventions} cases of the other conventions,",
        f"  {disagreements:,} disagreements",
    ]
    return dict(zip(oracle.NAMES, surveys, strict=True))


@pytest.mark.parametrize("name", oracle.NAMES)
class TestAdding:
    """
    The n-th working day after a day is the n-th that is met by stepping on one day at a time.

    For zero it is the last working day on or before the day, and below zero the steps go back
    from there.  An answer is refused exactly where the steps leave the days covered.
    """

    def test_every_number_from_every_day(self, found: Mapping[str, Findings], name: str) -> None:
        """The calendar answers as the walk does, and refuses where the walk ends."""
        finding = found[name].adding

        assert (STARTS * len(NUMBERS), []) == (finding.cases, finding.examples)


@pytest.mark.parametrize("name", oracle.NAMES)
class TestCounting:
    """Counting from a day to the n-th working day after it gives n."""

    def test_every_answer_from_every_day(self, found: Mapping[str, Findings], name: str) -> None:
        """Counting undoes adding."""
        adding, counting = found[name].adding, found[name].counting

        assert (adding.cases - adding.refused, []) == (counting.cases, counting.examples)


@pytest.mark.parametrize("name", oracle.NAMES)
class TestOrder:
    """More working days end later, and a later start never ends earlier."""

    def test_more_days_end_later(self, found: Mapping[str, Findings], name: str) -> None:
        """Each answer is later than the answer for a number that is one less."""
        finding = found[name].later_numbers

        assert not finding.examples

    def test_a_later_start_never_ends_earlier(
        self, found: Mapping[str, Findings], name: str
    ) -> None:
        """No answer is earlier than the answer for the day before."""
        finding = found[name].later_starts

        assert not finding.examples


@pytest.mark.parametrize("name", oracle.NAMES)
class TestAddingInParts:
    """Adding a and then b working days is adding a + b, and is refused where that is."""

    def test_pairs_from_every_31st_day(self, found: Mapping[str, Findings], name: str) -> None:
        """A count may be broken off and taken up again at any working day."""
        finding = found[name].in_parts

        assert not finding.examples


@pytest.mark.parametrize("name", oracle.NAMES)
class TestConventions:
    """
    A period "beginning with" a day counts that day as the first, if it is a working day.

    A start that moves on is taken to be the first working day on or after its day.  So many
    working days "before" a day leave that day out.
    """

    def test_every_length_from_every_day(self, found: Mapping[str, Findings], name: str) -> None:
        """The calendar answers as the walk does under each convention, and refuses alike."""
        finding = found[name].conventions

        cases = STARTS * len(LENGTHS) * (len(OTHER_CONVENTIONS) + 1)

        assert (cases, []) == (finding.cases, finding.examples)
