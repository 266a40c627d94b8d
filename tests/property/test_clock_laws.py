"""Laws of clocks, in whatever form a rule file gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.periods import EndOnADayOff, Unit
from complaintrules.rules import Owner
from complaintrules.statuses import Status
from tests import oracle
from tests.matters import (
    SOME,
    Matter,
    any_matters,
    calendar_of,
    days_of,
    every_answer,
    last_days,
    matters,
    other_procedures,
    with_calendars,
)
from tests.oracle import ONE_DAY


def closed_on(*extra: date) -> Callable[[WorkingDayCalendar], WorkingDayCalendar]:
    """Return what adds days off to a calendar."""
    return lambda calendar: calendar_of(calendar, {*calendar.days_off, *extra})


class TestDaysOff:
    """A bank holiday more never takes time away from anybody."""

    @SOME
    @given(matter=matters() | matters(other_procedures(any_form=False)), data=st.data())
    def test_never_earlier(self, matter: Matter, data: st.DataObject) -> None:
        """More days off never bring a last day forward; one that counts back goes further back."""
        ends = matter.procedure.counting.conventions.end_on_a_day_off
        assume(ends is not EndOnADayOff.MOVES_BACK)
        before = matter.judged()
        named = sorted({matter.on, *last_days(before).values(), *days_of(matter.case)})
        near = st.sampled_from(named).flatmap(lambda day: st.dates(day - 9 * ONE_DAY, day))
        extra = data.draw(st.lists(near, min_size=1, max_size=4))
        more = with_calendars(matter.procedure, closed_on(*extra))
        after = last_days(matter.judged(procedure=more))

        for clock, day in last_days(before).items():
            back = matter.procedure.deadline(clock).before
            earlier, later = (after.get(clock, day), day) if back else (day, after.get(clock, day))

            assert earlier <= later

    @SOME
    @given(matter=matters() | matters(other_procedures(any_form=False)), later=st.booleans())
    def test_outside_the_span(self, matter: Matter, *, later: bool) -> None:
        """A day off next to the span in which clocks run and days are counted changes nothing."""
        before = matter.judged()
        span = sorted(span_of(before))
        day = span[-1] + ONE_DAY if later else span[0] - ONE_DAY
        ends = matter.procedure.counting.conventions.end_on_a_day_off
        assume(ends is EndOnADayOff.STANDS)
        more = with_calendars(matter.procedure, closed_on(day))
        after = matter.judged(procedure=more)

        assert before.to_mapping() == after.to_mapping()


def span_of(result: Assessment) -> Iterator[date]:
    """Yield the days between which whatever a judgement counts lies."""
    yield result.on
    yield from days_of(result.case)
    yield from (value for value in result.case.facts.values() if isinstance(value, date))
    for answer in every_answer(result):
        readings = (other.due_by for other in answer.other_readings)
        for day in (answer.due_by_unextended, answer.due_by, answer.extendable_to, *readings):
            if day is not None:
                yield day


class TestStatuses:
    """How a clock stands and the days that it names say the same thing."""

    @SOME
    @given(matter=any_matters())
    def test_open_clocks(self, matter: Matter) -> None:
        """A due clock has not passed its last day, an overdue one has; neither thing is done."""
        for answer in every_answer(matter.judged()):
            if not answer.is_open:
                continue

            assert answer.completed_on is None
            assert answer.started_on is not None
            assert answer.rule.before or answer.started_on <= matter.on
            if answer.due_by is None:
                assert Status.DUE is answer.status
                assert answer.rule.also_opens is not None
            else:
                assert (answer.status is Status.OVERDUE) == (matter.on > answer.due_by)

    @SOME
    @given(matter=any_matters())
    def test_done_and_when(self, matter: Matter) -> None:
        """What is met was done by its last day, what is met late after it; not before its start."""
        for answer in every_answer(matter.judged()):
            done, due_by = answer.completed_on, answer.due_by
            assert done is None or done <= matter.on
            if answer.status not in (Status.MET, Status.MET_LATE):
                continue

            assert done is not None
            if due_by is None:
                assert Status.MET is answer.status
                assert answer.rule.also_opens is not None
            else:
                assert (answer.status is Status.MET_LATE) == (done > due_by)
            if not answer.rule.counts_what_came_early and not starts_by_itself(answer):
                assert answer.started_on is not None
                assert answer.started_on <= done

    @SOME
    @given(matter=any_matters())
    def test_days_left(self, matter: Matter) -> None:
        """Days left are counted for open clocks alone: none below zero in time, none above late."""
        walk = oracle.walk(matter.judged().calendar.name)
        for answer in every_answer(matter.judged()):
            left = answer.days_left
            assert left is None or answer.is_open
            if left is None or answer.due_by is None:
                continue

            assert (left >= 0) if answer.status is Status.DUE else (left <= 0)
            in_working_days = answer.rule.length.unit is Unit.WORKING_DAYS
            plain = (answer.due_by - matter.on).days
            assert left == (walk.count(matter.on, answer.due_by) if in_working_days else plain)

    @SOME
    @given(matter=any_matters())
    def test_extended_last_days(self, matter: Matter) -> None:
        """An extension moves a last day on, and never past the longest that there is."""
        for answer in every_answer(matter.judged()):
            if answer.due_by is None or answer.due_by_unextended is None:
                continue

            assert answer.due_by_unextended <= answer.due_by
            if answer.extension is None:
                assert answer.due_by_unextended == answer.due_by
            else:
                assert answer.extension.until == answer.due_by
                assert answer.extension in matter.case.extensions
            if answer.extension is not None and answer.extendable_to is not None:
                assert answer.due_by <= answer.extendable_to

    @SOME
    @given(matter=any_matters())
    def test_without_a_start(self, matter: Matter) -> None:
        """A clock that has not started waits for one thing, or for a day, and is not done."""
        for answer in every_answer(matter.judged()):
            if answer.status is Status.NOT_STARTED and answer.started_on is not None:
                assert answer.started_on > matter.on
                assert answer.completed_on is None
                assert not answer.rule.before
            elif answer.status is Status.NOT_STARTED:
                assert (None, None, None) == (
                    answer.started_on,
                    answer.due_by,
                    answer.completed_on,
                )
                assert answer.awaiting
            if answer.started_on is None:
                assert answer.due_by is None

    @SOME
    @given(matter=any_matters())
    def test_standing_still(self, matter: Matter) -> None:
        """A paused clock has no last day, and a pause that lasts is on record for it."""
        for answer in every_answer(matter.judged()):
            if answer.status is not Status.PAUSED:
                continue

            assert (None, None) == (answer.due_by, answer.days_left)
            assert any(
                pause.of == answer.id
                and pause.first <= matter.on
                and (pause.last is None or pause.last > matter.on)
                for pause in matter.case.pauses
            )

    @SOME
    @given(matter=any_matters())
    def test_next_deadline(self, matter: Matter) -> None:
        """The next deadline is the first of what the authority and its panel have to do."""
        result = matter.judged()
        owners, permissions = (Owner.AUTHORITY, Owner.REVIEW_PANEL), matter.procedure.permissions
        days_due = [
            answer.due_by
            for answer in result.deadlines
            if answer.status in (Status.DUE, Status.OVERDUE)
            and answer.owner in owners
            and not answer.rule.is_window
            and answer.due_by is not None
        ]
        found = result.next_deadline

        assert min(days_due, default=None) == (None if found is None else found.due_by)
        assert [duty.by for duty in result.must_do if duty.by] == sorted(
            duty.by for duty in result.must_do if duty.by
        )
        assert {may.what for may in result.may_do} - {each.id for each in permissions} <= {
            answer.id for answer in result.deadlines if answer.is_open and answer.rule.is_window
        }


class TestReadings:
    """A rival reading is told of where it would give another last day or status, and with both."""

    @SOME
    @given(matter=any_matters())
    def test_only_other_days(self, matter: Matter) -> None:
        """No other reading is told of that gives the same, or that is the one chosen."""
        for answer in every_answer(matter.judged()):
            for other in answer.other_readings:
                assert (answer.due_by, answer.status) != (other.due_by, other.status)
                assert other.reading != matter.case.readings.get(other.of, answer.reading or None)

    @SOME
    @given(matter=matters() | matters(other_procedures(any_form=False)))
    def test_what_it_gives_when_chosen(self, matter: Matter) -> None:
        """The day and status told for another reading are those that come of choosing it."""
        for answer in matter.judged().deadlines:
            for other in answer.other_readings:
                chosen = {**matter.case.readings, other.of: other.reading}
                result = matter.judged(case=evolve(matter.case, readings=chosen))
                limit = result.deadline(answer.id)

                limits = [(each.due_by, each.status) for each in (limit, *limit.beside)]
                assert (other.due_by, other.status) in limits

    @SOME
    @given(matter=matters(), data=st.data())
    def test_none_is_left_out(self, matter: Matter, data: st.DataObject) -> None:
        """A reading that gives another last day is told of."""
        declared = matter.procedure.declared_readings()
        rule = data.draw(st.sampled_from(sorted(declared)))
        reading = data.draw(st.sampled_from(declared[rule]))
        chosen = {**matter.case.readings, rule: reading}
        other = matter.judged(case=evolve(matter.case, readings=chosen))
        for answer in matter.judged().deadlines:
            told_of = {(each.of, each.reading) for each in answer.other_readings}
            same = answer.due_by == other.deadline(answer.id).due_by

            assert same or (rule, reading) in told_of or rule not in ("counting", answer.id)


class TestTime:
    """As days pass and nothing happens, time runs out and nothing is undone."""

    @SOME
    @given(matter=any_matters(), later=st.integers(1, 400))
    def test_statuses(self, matter: Matter, later: int) -> None:
        """What is due becomes overdue, what waited may open, and all else stays as it is."""
        first = max([matter.on, *days_of(matter.case)])
        before = matter.judged(on=first)
        after = matter.judged(on=first + later * ONE_DAY)
        for old, new in zip(before.deadlines, after.deadlines, strict=True):
            may = {old.status} | ({Status.OVERDUE} if old.status is Status.DUE else set())
            waited = old.status in (Status.NOT_STARTED, Status.CANNOT_TELL)

            assert new.status in may or (waited and starts_by_itself(old))

    @SOME
    @given(matter=any_matters(), later=st.integers(1, 400))
    def test_findings(self, matter: Matter, later: int) -> None:
        """What was found wrong stays found."""
        first = max([matter.on, *days_of(matter.case)])
        before, after = matter.judged(on=first), matter.judged(on=first + later * ONE_DAY)
        waits = {each.id for each in before.deadlines if counts_from_a_last_day(each)}
        lost = [each for each in before.findings if each not in after.findings]

        assert [] == [finding for finding in lost if finding.about not in waits]

    @SOME
    @given(matter=any_matters())
    def test_one_day_at_a_time(self, matter: Matter) -> None:
        """A clock turns overdue on the day after its last day and on no other."""
        first = max([matter.on, *days_of(matter.case)])
        for clock, due_by in last_days(matter.judged(on=first)).items():
            answer = matter.judged(on=first).deadline(clock)
            if answer.status is Status.DUE:
                on_the_day, after = (
                    matter.judged(on=day).deadline(clock).status
                    for day in (due_by, due_by + ONE_DAY)
                )

                assert (Status.DUE, Status.OVERDUE) == (on_the_day, after)


def counts_from_a_last_day(answer: DeadlineAnswer) -> bool:
    """Return whether the last day of another clock can start a clock, once it has passed."""
    rules = (answer.rule, *(each.rule for each in answer.beside))
    return any(rule.or_failing_that and rule.or_failing_that.is_deadline for rule in rules)


def starts_by_itself(answer: DeadlineAnswer) -> bool:
    """Return whether a clock can start without anything happening."""
    waits = answer.started_on is not None and not answer.has_started
    return waits or counts_from_a_last_day(answer) or answer.rule.also_opens is not None
