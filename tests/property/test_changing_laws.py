"""Laws of what would turn an outcome."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.changes import what_would_change
from complaintrules.papers import Happening
from complaintrules.statuses import Outcome
from complaintrules.vocabulary import Value
from tests.matters import (
    AGAINST,
    FEW,
    IN_FAVOUR,
    INSIDE,
    PROCEDURE,
    SETTLED,
    VERY_FEW,
    Matter,
    cut_off,
    near_an_outcome,
    told,
)
from tests.oracle import ONE_DAY


class TestTurns:
    """What would turn an outcome does turn it, and nothing smaller does."""

    @FEW
    @given(matter=near_an_outcome())
    def test_each_turn_turns_it(self, matter: Matter) -> None:
        """With its changes made, the outcome is another settled one than it was."""
        result = matter.judged()
        for turn in what_would_change(result):
            changes = [(change.name, change.to) for change in turn.changes]

            assert turn.outcome is turned(result, changes).eligibility.outcome
            assert turn.outcome in set(SETTLED) - {result.eligibility.outcome}
            for change in changes if len(changes) > 1 else ():
                assert turn.outcome is not turned(result, [change]).eligibility.outcome

    @VERY_FEW
    @given(against=st.lists(st.sampled_from(AGAINST), min_size=2, max_size=2, unique_by=str))
    def test_where_it_takes_two(self, against: list[tuple[str, Value]]) -> None:
        """Where two tests stand against it, two changes are named, and neither does by itself."""
        case = Case(facts={**IN_FAVOUR, **dict(against)})
        result = assess(case, PROCEDURE, on=date(2026, 11, 2))
        turns = what_would_change(result)

        assert turns
        for turn in turns:
            changes = [(change.name, change.to) for change in turn.changes]

            assert dict(against).keys() == dict(changes).keys()
            assert Outcome.ELIGIBLE is turned(result, changes).eligibility.outcome
            for change in changes:
                assert Outcome.NOT_ELIGIBLE is turned(result, [change]).eligibility.outcome

    @FEW
    @given(data=st.data(), received=INSIDE)
    def test_margins(self, data: st.DataObject, received: date) -> None:
        """Where any day on one side would do, any day does as far as the clock allows."""
        grounds = received - data.draw(st.integers(367, 800)) * ONE_DAY
        unfair: dict[str, Value] = {
            "grounds_arose_on": grounds,
            "can_still_be_considered_fairly": False,
        }
        case = Case(
            facts={**IN_FAVOUR, **unfair},
            events=(Happening("complaint_received", received),),
        )
        result = assess(case, PROCEDURE, on=received)
        turns = {turn.changes[0].name: turn for turn in what_would_change(result)}
        sooner, later = turns["complaint_received"], turns["grounds_arose_on"]
        assert isinstance(sooner.changes[0].to, date)
        assert isinstance(later.changes[0].to, date)
        in_time = data.draw(st.dates(grounds, sooner.changes[0].to))
        after = data.draw(st.dates(later.changes[0].to, received))

        assert Outcome.NOT_ELIGIBLE is result.eligibility.outcome
        for name, last, too_far in (
            ("complaint_received", in_time, sooner.changes[0].to + ONE_DAY),
            ("grounds_arose_on", after, later.changes[0].to - ONE_DAY),
        ):
            assert Outcome.ELIGIBLE is turned(result, [(name, last)]).eligibility.outcome
            assert Outcome.NOT_ELIGIBLE is turned(result, [(name, too_far)]).eligibility.outcome

    @VERY_FEW
    @given(matter=near_an_outcome())
    def test_no_clairvoyance(self, matter: Matter) -> None:
        """What happens after the day of the judgement plays no part in what would turn it."""
        expected = what_would_change(matter.judged(case=cut_off(matter.case, matter.on)))

        assert expected == what_would_change(matter.judged())


def turned(result: Assessment, turn: Iterable[tuple[str, Value]]) -> Assessment:
    """Return the judgement with facts or the days of events changed."""
    case = cut_off(result.case, result.on)
    on = result.on
    for name, to in turn:
        if name in result.procedure.vocabulary.facts:
            case = told(case, {name: to})
        else:
            assert isinstance(to, date)
            others = tuple(each for each in case.events if each.event != name)
            case = evolve(case, events=(*others, Happening(name, to)))
            on = max(on, to)
    return assess(case, result.procedure, on=on)
