"""Laws of eligibility with facts known and unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product
from typing import Any

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.conditions import Condition, Question, names_in
from complaintrules.statuses import FindingKind, Outcome, Status
from complaintrules.vocabulary import FactDeclaration, FactKind, Value
from tests.matters import (
    FEW,
    SETTLED,
    SOME,
    Matter,
    any_matters,
    days_of,
    last_days,
    matters,
    told,
)
from tests.oracle import ONE_DAY


class TestOrderOfTests:
    """The order in which a procedure lists its tests never matters."""

    @SOME
    @given(matter=any_matters(), data=st.data())
    def test_rules(self, matter: Matter, data: st.DataObject) -> None:
        """The outcome and the questions to ask are the same whichever test comes first."""
        procedure = matter.procedure
        tests = data.draw(st.permutations(procedure.eligibility))
        turned = evolve(procedure, eligibility=tuple(turned_round(test) for test in tests))
        expected, actual = matter.judged().eligibility, matter.judged(procedure=turned).eligibility

        assert expected.outcome == actual.outcome
        assert expected.needs == actual.needs
        assert set(expected.not_known) == set(actual.not_known)


def turned_round(test: Any) -> Any:  # whatever has a condition
    """Return a test with the parts of its condition the other way round."""
    return evolve(test, when=backwards(test.when))


def backwards(condition: Condition) -> Condition:
    """Return a condition with its parts the other way round."""
    if isinstance(condition, Question):
        return condition
    return type(condition)(tuple(backwards(part) for part in reversed(condition.parts)))


def possible(fact: FactDeclaration, on: date) -> list[Value]:
    """
    Return every value that a fact can have, or for days and lists of words some of them.

    Among the days is that of the judgement, for what is late by every earlier day is not by it.
    """
    if fact.kind is FactKind.YES_OR_NO:
        return [True, False]
    if fact.kind is FactKind.ONE_OF:
        return list(fact.choices)
    if fact.kind is FactKind.DATE:
        return [date(2000, 1, 1), date(2020, 2, 29), on]
    several: list[Value] = [frozenset({choice}) for choice in fact.choices]
    several.append(frozenset(fact.choices))
    return several if fact.kind is FactKind.ONE_OR_MORE_OF else [frozenset(), *several]


def answers(data: st.DataObject, matter: Matter, names: Iterable[str]) -> dict[str, Value]:
    """Draw a value for each of the facts that are named; of days, ones near those of the case."""
    facts = matter.procedure.vocabulary.facts
    values = {name: possible(facts[name], matter.on) for name in names}
    for name in values:
        if facts[name].kind is FactKind.DATE:
            values[name] += near(matter)
    return {name: data.draw(st.sampled_from(each)) for name, each in values.items()}


def near(matter: Matter) -> list[Value]:
    """Return the days of a case and its judgement, those beside them, and those a year before."""
    days = {matter.on, *days_of(matter.case), *last_days(matter.judged()).values()}
    off = (-366 * ONE_DAY, -365 * ONE_DAY, -ONE_DAY, 0 * ONE_DAY, ONE_DAY)
    return [*sorted({day + each for day in days for each in off})]


def unknown_in(matter: Matter) -> list[str]:
    """Return the facts of which nothing is known on the day of the judgement."""
    known = matter.case.as_at(matter.on).known
    return [name for name in matter.procedure.vocabulary.facts if name not in known]


class TestMoreFacts:
    """What is learned later adds to an answer and never takes it back."""

    @given(matter=any_matters(), data=st.data())
    def test_who_is_in_time_stays_in_time(self, matter: Matter, data: st.DataObject) -> None:
        """What conditions are told of a clock is so whatever facts turn out to be."""
        unknown = [
            name
            for name in unknown_in(matter)
            if matter.procedure.vocabulary.facts[name].kind is FactKind.DATE
        ]
        assume(unknown)
        before = matter.judged()
        everything = answers(data, matter, unknown)
        some = data.draw(st.lists(st.sampled_from(unknown), min_size=1, unique=True))
        learned = {name: everything[name] for name in some}
        after = matter.judged(case=told(matter.case, learned))
        for old, new in zip(before.deadlines, after.deadlines, strict=True):
            assert old.in_time in (None, new.in_time)

    @SOME
    @given(matter=matters(), data=st.data())
    def test_settled_outcomes_stay(self, matter: Matter, data: st.DataObject) -> None:
        """With some facts unknown, a settled outcome is that of every way to fill them in."""
        outcome = matter.judged().eligibility.outcome
        unknown = unknown_in(matter)
        assume(outcome in SETTLED and unknown)
        everything = answers(data, matter, unknown)
        some = data.draw(st.lists(st.sampled_from(unknown), min_size=1, unique=True))
        a_part = {name: everything[name] for name in some}
        completed = [told(matter.case, facts) for facts in (a_part, everything)]

        assert [outcome] * 2 == [matter.judged(case=case).eligibility.outcome for case in completed]

    @SOME
    @given(matter=matters(), data=st.data())
    def test_known_dates_stay(self, matter: Matter, data: st.DataObject) -> None:
        """No date is lost to a fact, save to one that lies beyond the published bank holidays."""
        unknown = unknown_in(matter)
        assume(unknown)
        name = data.draw(st.sampled_from(unknown))
        learned = matter.judged(case=told(matter.case, answers(data, matter, [name])))
        kind = FindingKind.PAST_THE_PUBLISHED_BANK_HOLIDAYS
        beyond = {each.about for each in learned.findings if each.kind is kind}

        assert last_days(matter.judged()).keys() <= last_days(learned).keys() | beyond

    @FEW
    @given(matter=matters())
    def test_what_is_open_can_turn_out_either_way(self, matter: Matter) -> None:
        """An open outcome has one completion for the complaint and one against it, clocks apart."""
        assume(matter.judged().eligibility.outcome not in SETTLED)
        assume(matter.on >= matter.procedure.in_force.first)
        found = {completion(matter, wanted) for wanted in SETTLED}

        assert set(SETTLED) == found or clocks_in_the_way(matter)


def completion(matter: Matter, wanted: Outcome) -> Outcome:
    """Return the outcome when each test that is open is answered as is wanted, as far as can be."""
    for reason in matter.judged().eligibility.reasons:
        facts = matter.procedure.vocabulary.facts
        names = [name for name in reason.needs if name in unknown_in(matter)]
        ways = product(*(possible(facts[name], matter.on) for name in names))
        cases = [told(matter.case, dict(zip(names, way, strict=True))) for way in ways]
        for case in cases if names else ():
            answer = matter.judged(case=case).eligibility
            (after,) = (each for each in answer.reasons if each.rule == reason.rule)
            lost = answer.outcome in SETTLED and answer.outcome is not wanted
            as_wanted = after.stands_against is (wanted is Outcome.NOT_ELIGIBLE)
            if after.holds is not None and as_wanted and not lost:
                matter = evolve(matter, case=case)
                break
    return matter.judged().eligibility.outcome


def clocks_in_the_way(matter: Matter) -> bool:
    """Return whether a clock that eligibility asks about waits for an event or has no last day."""
    facts = matter.procedure.vocabulary.facts
    # By the first day that a fact can state, and by the last, past which there may be no calendar.
    ends = [
        {name: possible(facts[name], matter.on)[end] for name in unknown_in(matter)}
        for end in (0, -1)
    ]
    results = [matter.judged(case=told(matter.case, everything)) for everything in ends]
    return any(
        answer.status in (Status.CANNOT_TELL, Status.NOT_STARTED, Status.DISAPPLIED)
        for result in results
        for answer in asked_about(result)
    )


def asked_about(result: Assessment) -> Iterator[DeadlineAnswer]:
    """Yield how the clocks stand that eligibility asks about."""
    names = {name for test in result.procedure.eligibility for name in names_in(test.when)}
    return (answer for answer in result.deadlines if answer.id in names)


class TestQuestions:
    """What is asked for is wanted, and is enough."""

    @SOME
    @given(matter=matters(), data=st.data())
    def test_answering_is_enough(self, matter: Matter, data: st.DataObject) -> None:
        """Once all needs are answered, only a fact nobody knows or a clock can be in the way."""
        answer = matter.judged().eligibility
        facts = answers(data, matter, answer.needs)
        after = matter.judged(case=told(matter.case, facts))
        in_the_way = bool(after.eligibility.not_known) or clocks_in_the_way(matter)

        assert after.eligibility.outcome in SETTLED or in_the_way
        assert not after.eligibility.needs or in_the_way

    @SOME
    @given(matter=any_matters())
    def test_only_what_is_unknown_is_asked_for(self, matter: Matter) -> None:
        """Nothing is asked for that is known, or was asked for and is not known, or is settled."""
        answer, record = matter.judged().eligibility, matter.case.as_at(matter.on)

        assert set(answer.needs).isdisjoint(record.known)
        assert set(answer.needs).isdisjoint(record.not_known)
        assert record.not_known >= set(answer.not_known)
        assert answer.outcome not in SETTLED or (answer.needs, answer.not_known) == ((), ())

    @SOME
    @given(matter=matters(), data=st.data())
    def test_nothing_else_helps(self, matter: Matter, data: st.DataObject) -> None:
        """Facts that are not asked for leave an open outcome open."""
        answer = matter.judged().eligibility
        wanted = {*answer.needs, *answer.not_known}
        others = [name for name in unknown_in(matter) if name not in wanted]
        assume(answer.outcome not in SETTLED and others)
        facts = answers(data, matter, others)

        assert answer.outcome == matter.judged(case=told(matter.case, facts)).eligibility.outcome
