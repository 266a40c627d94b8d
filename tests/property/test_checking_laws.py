"""Laws of comparing recorded dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from complaintrules.calendars import FirstDayCounted
from complaintrules.checking import check_deadline
from complaintrules.overlays import deadline_with_reading
from complaintrules.working_day_definitions import working_days
from tests import oracle
from tests.matters import SOME, Matter, calendar_of, days_of, last_days, matters, with_calendars
from tests.oracle import ONE_DAY


@st.composite
def recorded_otherwise(draw: st.DrawFn) -> tuple[Matter, str, date]:
    """Draw a matter, one of its clocks, and the last day that another way of counting gives it."""
    matter = draw(matters())
    matter = evolve(matter, on=max([*days_of(matter.case), matter.on]))
    clocks = last_days(matter.judged())
    assume(clocks)
    clock = draw(st.sampled_from(sorted(clocks)))
    other = draw(st.sampled_from(WAYS))(draw, matter, clock)
    day = last_days(other.judged()).get(clock)
    assume(day is not None and day != clocks[clock])
    assert day is not None
    return matter, clock, day


def _counted_from_another_day(_: st.DrawFn, matter: Matter, clock: str) -> Matter:
    """Return the matter with the day of the start counted, or not, the other way round."""
    neighbour = {
        FirstDayCounted.THE_DAY_AFTER: FirstDayCounted.THE_DAY_ITSELF,
        FirstDayCounted.THE_DAY_BEFORE: FirstDayCounted.THE_DAY_ITSELF,
    }
    # The reading that the case chooses stays: this is one mistake, not two.
    chosen = matter.case.readings.get(clock, "")
    as_read = [deadline_with_reading(rule, chosen) for rule in matter.procedure.deadlines]
    clocks = tuple(
        evolve(
            rule,
            readings=(),
            first_day_counted=neighbour.get(rule.first_day_counted, FirstDayCounted.THE_DAY_AFTER),
        )
        if rule.id == clock
        else rule
        for rule in as_read
    )
    plain = {of: name for of, name in matter.case.readings.items() if of != clock}
    return evolve(
        matter,
        procedure=evolve(matter.procedure, deadlines=clocks),
        case=evolve(matter.case, readings=plain),
    )


def _with_a_bank_holiday_forgotten(draw: st.DrawFn, matter: Matter, clock: str) -> Matter:
    """Return the matter with a bank holiday forgotten that lies in the time of a clock."""
    answer = matter.judged().deadline(clock)
    assert answer.started_on is not None
    assert answer.due_by is not None
    off = matter.judged().calendar.days_off
    first, last = sorted((answer.started_on, answer.due_by))
    within = sorted(day for day in off if first <= day <= last)
    assume(within)
    forgotten = draw(st.sampled_from(within))
    kept = with_calendars(
        matter.procedure,
        lambda calendar: calendar_of(calendar, calendar.days_off.keys() - {forgotten}),
    )
    return evolve(matter, procedure=kept)


def _in_another_division(draw: st.DrawFn, matter: Matter, _: str) -> Matter:
    """Return the matter with the bank holidays of another division."""
    other = draw(st.sampled_from([working_days(name) for name in oracle.NAMES]))
    return evolve(matter, procedure=with_calendars(matter.procedure, lambda _: other))


def _by_another_reading(draw: st.DrawFn, matter: Matter, _: str) -> Matter:
    """Return the matter with another reading chosen."""
    declared = matter.procedure.declared_readings()
    rule = draw(st.sampled_from(sorted(declared)))
    chosen = {**matter.case.readings, rule: draw(st.sampled_from(declared[rule]))}
    return evolve(matter, case=evolve(matter.case, readings=chosen))


def _without_extensions(_: st.DrawFn, matter: Matter, __: str) -> Matter:
    """Return the matter with its extensions left out."""
    return evolve(matter, case=evolve(matter.case, extensions=()))


def _without_pauses(_: st.DrawFn, matter: Matter, __: str) -> Matter:
    """Return the matter with its pauses left out."""
    return evolve(matter, case=evolve(matter.case, pauses=()))


WAYS: list[Callable[[st.DrawFn, Matter, str], Matter]] = [
    _counted_from_another_day,
    _with_a_bank_holiday_forgotten,
    _in_another_division,
    _by_another_reading,
    _without_extensions,
    _without_pauses,
]


class TestChecking:
    """A recorded date agrees when it is the last day; otherwise the usual causes are found."""

    @SOME
    @given(matter=matters(), data=st.data())
    def test_agreement(self, matter: Matter, data: st.DataObject) -> None:
        """A date agrees exactly when it is the last day that the judgement gives."""
        result = matter.judged()
        started = [each.id for each in result.deadlines if each.started_on is not None]
        clock = data.draw(st.sampled_from(started or list(matter.procedure.deadline_ids)))
        expected = result.deadline(clock)
        recorded = (expected.due_by or matter.on) + data.draw(st.integers(-3, 3)) * ONE_DAY
        check = check_deadline(
            matter.case, matter.procedure, clock, recorded=recorded, on=matter.on
        )

        assert expected == check.answer
        assert (recorded == expected.due_by) == check.agrees
        assert not (check.agrees and check.because)

    @SOME
    @given(matter=matters())
    def test_with_all_that_is_recorded(self, matter: Matter) -> None:
        """Without a day, the papers are taken with all that they record, pauses included."""
        days_recorded = list(days_of(matter.case))
        assume(days_recorded)
        expected = last_days(matter.judged(on=max(days_recorded)))
        checks = [
            check_deadline(matter.case, matter.procedure, clock, recorded=matter.on)
            for clock in expected
        ]

        assert expected == {check.answer.id: check.due_by for check in checks}

    @SOME
    @given(otherwise=recorded_otherwise())
    def test_causes(self, otherwise: tuple[Matter, str, date]) -> None:
        """A date that a usual mistake gives is never left without a cause."""
        matter, clock, recorded = otherwise
        check = check_deadline(
            matter.case, matter.procedure, clock, recorded=recorded, on=matter.on
        )

        assert not check.agrees
        assert check.because
