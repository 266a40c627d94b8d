"""Laws of clocks that stand still, held against a count of one day at a time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pyarrow as pa
from attrs import evolve, field, frozen
from hypothesis import assume, given
from hypothesis import strategies as st

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import assess
from complaintrules.bulk.measuring import Measurer
from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.case import Case
from complaintrules.papers import Happening, Pause
from complaintrules.periods import EndOnADayOff, Length, Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import (
    Deadline,
)
from complaintrules.statuses import STATUSES, Status
from tests import oracle
from tests.matters import FORWARD, INSIDE, PROCEDURE, TERMS, changes_of, days_of
from tests.oracle import ONE_DAY
from tests.tables import PAPERS

PAUSABLE = (Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.WEEKS)
STAGE_1 = PROCEDURE.deadline("stage_1_response")


@frozen
class Standstill:
    """A clock of stage 1 that was paused, with the words of its rule."""

    rule: Deadline = field(repr=False)
    start: date
    pauses: tuple[Pause, ...]
    moves_on: bool
    ends: EndOnADayOff

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """Show the clock when a test fails, with no more of its rule than is not as shipped."""
        printer.text(f"{self!r}{changes_of(self.rule)}")

    def answer(self, *, on: date | None = None, done: date | None = None) -> DeadlineAnswer:
        """Return how the clock stands when all pauses are over, or on a day."""
        case = Case(
            events=(
                Happening("complaint_received", self.start),
                *((Happening("stage_1_response_sent", done),) if done else ()),
            ),
            pauses=self.pauses,
        )
        last = max([self.start, *days_of(case)])
        return assess(case, self.procedure, on=on or last).deadlines[0]

    @property
    def procedure(self) -> Procedure:
        """The rules by which the clock runs, and no other clock."""
        counting = evolve(
            PROCEDURE.counting,
            readings=(),
            conventions=evolve(
                PROCEDURE.counting.conventions,
                start_on_a_day_off=(
                    StartOnADayOff.MOVES_ON if self.moves_on else StartOnADayOff.STANDS
                ),
                end_on_a_day_off=self.ends,
            ),
        )
        return evolve(
            PROCEDURE,
            counting=counting,
            working_day=evolve(PROCEDURE.working_day, readings=()),
            deadlines=(self.rule,),
            eligibility=(),
            permissions=(),
        )

    def as_row(self) -> dict[str, Any]:
        """Return the case as a row of a table."""
        pauses = [
            {"of": each.of, "from": each.first, "until": each.last, "because": each.because}
            for each in self.pauses
        ]
        return {"complaint_received": self.start, "pauses": pauses}

    def left_out(self) -> set[date]:
        """Return the paused days, one by one."""
        terms = self.rule.pauses
        assert terms is not None
        found: set[date] = set()
        for pause in self.pauses:
            day = pause.first
            while pause.last is not None and day <= pause.last:
                ends = (day == pause.first and not terms.first_day_paused) or (
                    day == pause.last and not terms.last_day_paused
                )
                if not ends:
                    found.add(day)
                day += ONE_DAY
        return found

    def last_day(self, length: Length, left_out: set[date]) -> date | None:
        """Return the last day, counted one day at a time."""
        walk = oracle.walk("england-and-wales")
        day = walk.moved_on(self.start) if self.moves_on else self.start
        assert day is not None
        if self.rule.first_day_counted is FirstDayCounted.THE_DAY_AFTER:
            day += ONE_DAY
        left = length.amount * (7 if length.unit is Unit.WEEKS else 1)
        while left:
            counts = length.unit is not Unit.WORKING_DAYS or walk.works(day)
            left -= counts and day not in left_out
            day += ONE_DAY
        last = day - ONE_DAY
        if length.unit is Unit.WORKING_DAYS or self.ends is EndOnADayOff.STANDS:
            return last
        if self.ends is EndOnADayOff.MOVES_ON:
            return walk.moved_on(last)
        return oracle.nth(1, walk.backwards(last))


#: Pauses by the days from the start of their clock, and how many days longer they are than one.
Span = tuple[int, int]
SPANS = st.lists(st.tuples(st.integers(-5, 40), st.integers(0, 12)), max_size=3)


def pauses_from(start: date, spans: list[Span]) -> tuple[Pause, ...]:
    """Return pauses of a clock that started on a day."""
    return tuple(
        Pause(
            STAGE_1.id,
            start + first * ONE_DAY,
            start + (first + more) * ONE_DAY,
            "awaiting_advocate",
        )
        for first, more in spans
    )


@st.composite
def standstills(
    draw: st.DrawFn, *, lasting: bool = False, units: tuple[Unit, ...] = PAUSABLE
) -> Standstill:
    """Draw a clock that started and was paused, perhaps several times."""
    unit = draw(st.sampled_from(units))
    length = Length(draw(st.integers(1, 20)), unit)
    extension = STAGE_1.extension
    assert extension is not None
    longest = evolve(length, amount=length.amount + draw(st.integers(1, 20)))
    rule = evolve(
        STAGE_1,
        length=length,
        extension=evolve(extension, to_at_most=longest),
        first_day_counted=draw(FORWARD),
        pauses=draw(TERMS),
        readings=(),
    )
    start = draw(INSIDE)
    pauses = pauses_from(start, draw(SPANS))
    if lasting:
        first = start + draw(st.integers(0, 30)) * ONE_DAY
        pauses = (Pause(rule.id, first, None, "awaiting_advocate"),)
    moves_on, ends = draw(st.booleans()), draw(st.sampled_from(EndOnADayOff))
    return Standstill(rule, start, pauses, moves_on, ends)


class TestPauses:
    """While a clock stands still, no day of it counts; every other day does."""

    @given(standstill=standstills())
    def test_day_by_day(self, standstill: Standstill) -> None:
        """The last day is the one that is reached by counting every day that is not paused."""
        answer, left_out = standstill.answer(), standstill.left_out()
        extension = standstill.rule.extension
        assert extension is not None
        assert extension.to_at_most is not None

        assert standstill.last_day(standstill.rule.length, left_out) == answer.due_by
        assert standstill.last_day(extension.to_at_most, left_out) == answer.extendable_to

    @given(standstill=standstills(units=(Unit.WORKING_DAYS,)))
    def test_as_many_days_more(self, standstill: Standstill) -> None:
        """In working days the last day moves on by as many as were paused while the clock ran."""
        paused = standstill.answer().due_by
        plain = evolve(standstill, pauses=()).answer().due_by
        assert paused is not None
        assert plain is not None
        walk = oracle.walk("england-and-wales")
        day_1 = standstill.last_day(Length(1, Unit.WORKING_DAYS), set())
        assert day_1 is not None
        counted = [
            day for day in standstill.left_out() if walk.works(day) and day_1 <= day <= paused
        ]

        assert len(counted) == walk.count(plain, paused)

    @given(standstill=standstills(), gap=st.integers(1, 9), more=st.integers(0, 9))
    def test_outside_the_span(self, standstill: Standstill, gap: int, more: int) -> None:
        """A pause before the clock starts or after its longest limit changes nothing."""
        assume(standstill.ends is not EndOnADayOff.MOVES_BACK)  # the days moved over still count
        answer = standstill.answer()
        furthest = max(day for day in (answer.due_by, answer.extendable_to) if day)
        last = standstill.start - gap * ONE_DAY
        first = furthest + gap * ONE_DAY
        for outside in (
            Pause(answer.id, last - more * ONE_DAY, last, "awaiting_advocate"),
            Pause(answer.id, first, first + more * ONE_DAY, "awaiting_advocate"),
        ):
            other = evolve(standstill, pauses=(*standstill.pauses, outside))

            assert answer == evolve(
                other.answer(),
                status=answer.status,
                in_time=answer.in_time,
                days_left=answer.days_left,
            )

    @given(standstill=standstills(lasting=True), after=st.integers(0, 60))
    def test_done_meanwhile(self, standstill: Standstill, after: int) -> None:
        """What is done while a clock stands still in time is done in time, and stays so."""
        (pause,) = standstill.pauses
        plain = evolve(standstill, pauses=()).answer(on=pause.first)
        assume(plain.due_by is not None and pause.first < plain.due_by)
        done = pause.first + after * ONE_DAY
        answers = [
            standstill.answer(on=done + number * ONE_DAY, done=done) for number in (0, 1, 50)
        ]

        assert [Status.MET] * 3 == [answer.status for answer in answers]
        assert answers[:1] * 3 == answers

    @given(standstill=standstills(), more=st.lists(SPANS, max_size=3), on=st.integers(-3, 60))
    def test_in_columns(self, standstill: Standstill, more: list[list[Span]], on: int) -> None:
        """Beside other rows in a table, every day is what it is by itself."""
        rows = [standstill, evolve(standstill, pauses=())]
        rows += [evolve(standstill, pauses=pauses_from(standstill.start, spans)) for spans in more]
        schema = pa.schema({"complaint_received": pa.date32(), "pauses": PAPERS["pauses"]})
        batch = pa.RecordBatch.from_pylist([row.as_row() for row in rows], schema)
        day = standstill.start + on * ONE_DAY
        measured = Measurer.of(standstill.procedure, schema, day).measured(batch)
        (clock,) = measured.clocks.values()
        columns = (clock.due_by, clock.due_by_unextended, clock.extendable_to)

        for number, row in enumerate(rows):
            answer = row.answer(on=day)
            days = [date.fromordinal(each[number]) if each[number] else None for each in columns]
            assert answer.status == STATUSES[clock.status[number]]
            assert [answer.due_by, answer.due_by_unextended, answer.extendable_to] == days
