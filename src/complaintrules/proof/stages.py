"""
The stages, walked with every clock and permission that rests on what happens in them.

Knows which moves a case can make from where it stands. Knows nothing of what has to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import groupby

from attrs import frozen

from complaintrules.machine import Beyond
from complaintrules.proof.alike import Key, Move, governing, is_open, phase, turning_days
from complaintrules.proof.assuming import assumptions, questions_of
from complaintrules.proof.reading import Names, fallback, starts
from complaintrules.proof.standing import (
    CANNOT_TELL,
    MAY,
    NOT_STARTED,
    OPEN,
    Judge,
    Life,
    Standing,
)
from complaintrules.vocabulary import FactKind

#: How many days past the last of all limits a day yet to come is tried, as of a meeting.
_AHEAD = 30


@frozen
class Stages:
    """The stages, and every clock and permission that rests on what happens in them."""

    judge: Judge
    names: Names
    clocks: tuple[int, ...]
    #: The first days of the versions of rules, as ordinal numbers.
    eras: tuple[int, ...] = ()
    name: str = ""

    @property
    def _ends(self) -> int:
        """How many ways there are for the procedure to end early."""
        return len(self.judge.procedure.ends)

    def roots(self, day: int) -> Iterator[Move]:
        """Yield the lives that begin on a day, with each answer to what starts depend on."""
        procedure = self.judge.procedure
        facts = procedure.vocabulary.facts
        questions = questions_of(
            alternative.when
            for number in self.clocks
            for limit in self.judge.limits[number]
            for alternative in limit.starts_instead
        )
        for assumed in assumptions(questions, facts, {}):
            for event in self.names.openings:
                before = Life(day, {}, assumed)
                for life in self._permitted(before, before.with_event(event, day)):
                    yield Move(event, life, leads_on=True)

    def key(self, life: Life, standing: Standing) -> Key:
        """Return the same for lives that stand alike."""
        judge, asked = self.judge, self.names.asked
        ids = judge.procedure.deadline_ids
        phases = tuple(
            phase(judge, number, life, standing, asked=ids[number] in asked)
            for number in self.clocks
        )
        rules = judge.procedure.deadlines
        duties = sorted(
            (standing.cells[number].due_by, number)
            for number in self.clocks
            if standing.cells[number].status in OPEN and rules[number].is_duty
        )
        order = tuple(
            tuple(number for _, number in same)
            for _, same in groupby(duties, key=lambda duty: duty[0])
        )
        events = tuple(sorted(asked.intersection(life.events)))
        facts = tuple((name, life.facts.get(name)) for name in self.names.asked_by_clocks)
        return (
            standing.stage,
            self.is_closed(life, standing),
            self._era(life),
            phases,
            order,
            tuple(
                stands
                for number, stands in enumerate(standing.permissions)
                if number not in self.names.idle
            ),
            events,
            facts,
        )

    def _era(self, life: Life) -> int:
        """Return how many versions of rules had come into force by the day that decides."""
        by = self.judge.procedure.versions_by
        day = life.events.get(by, life.day)
        return sum(day >= first for first in self.eras)

    def has_ended(self, standing: Standing) -> bool:
        """Return whether the procedure has ended early."""
        return 0 < standing.stage <= self._ends

    def is_closed(self, life: Life, standing: Standing) -> bool:
        """Return whether all is done that the procedure asks for at the stage reached."""
        at = standing.stage - self._ends - 1
        if at < 0:
            return self.has_ended(standing)
        stage = self.judge.procedure.stages[at]
        return any(event in life.events for event in stage.closes_on)

    def untimed_answers(self, standing: Standing) -> tuple[str, ...]:
        """Return the events that would close the stage reached, and for which no time is named."""
        at = standing.stage - self._ends - 1
        closing = self.judge.procedure.stages[at].closes_on if at >= 0 else ()
        return tuple(event for event in closing if event in self.names.untimed)

    def moves(self, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield what can happen today, or on the last day on which all stands as today."""
        if self.has_ended(standing):
            return
        turns = sorted(turning_days(self.clocks, life, standing))
        last = turns[0] - 1 if turns else life.day
        for event, leads_on in self._awaited(life, standing).items():
            happens = partial(life.with_event, event)
            for day in self._told_apart(happens, life.day, last):
                for after in self._permitted(life, happens(day)):
                    yield Move(event, after, leads_on)
        yield from self._facts(life, standing)
        if turns:
            yield Move("", life._replace(day=turns[0]), leads_on=True)

    def _awaited(self, life: Life, standing: Standing) -> dict[str, bool]:
        """Return the events that can happen, each with whether the rules lead on to it."""
        found: dict[str, bool] = {}
        for events, leads_on, again in self._waiting_for(standing):
            for event in events:
                if again or event not in life.events:
                    found[event] = leads_on or found.get(event, False)
        return found

    def _waiting_for(self, standing: Standing) -> Iterator[tuple[Iterable[str], bool, bool]]:
        """Yield events that are waited for, whether the rules lead on to them, and if once more."""
        procedure, names = self.judge.procedure, self.names
        for number in self.clocks:
            cell = standing.cells[number]
            if cell.status in OPEN:
                rule = governing(self.judge, number, standing)
                yield rule.met_by, is_open(rule, cell.status), rule.again
                yield (
                    (event for event in rule.disapplied_by if event not in names.gated),
                    True,
                    False,
                )
                if cell.provisional:
                    yield self._events(starts(rule)), True, False
        for led, stands in zip(names.led, standing.permissions, strict=True):
            if stands == MAY:
                for event in led:
                    yield (event,), event in names.stage_openers, False
        yield self.untimed_answers(standing), True, False
        if standing.stage:
            yield (end.on for end in procedure.ends), False, False
            yield sorted(names.outside), False, False
            for number in names.alone:
                for limit in self.judge.limits[number]:
                    opening = (event for event in limit.met_by if event in names.stage_openers)
                    yield opening, False, False

    def _events(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of *names* that are events."""
        return tuple(name for name in names if name in self.judge.procedure.vocabulary.events)

    def _facts(self, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield each day that a fact can state on which the start of a clock waits."""
        facts = self.judge.procedure.vocabulary.facts
        for number in self.clocks:
            cell = standing.cells[number]
            if cell.status not in (NOT_STARTED, CANNOT_TELL) and not cell.provisional:
                continue
            for limit in self.judge.limits[number]:
                for name in (*starts(limit), *fallback(limit)):
                    known = name not in facts or name in life.facts
                    if known or facts[name].kind is not FactKind.DATE:
                        continue
                    others = self._events(starts(limit))
                    if any(event in life.events for event in others) or not others:
                        yield from self._days_of(name, life, standing)

    def _days_of(self, name: str, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield a fact that states a day from today on, for each way in which clocks then stand."""
        last = max(turning_days(self.clocks, life, standing), default=life.day)

        def told(day: int) -> Life:
            return life.with_fact(name, date.fromordinal(day))

        for day in self._told_apart(told, life.day, last + _AHEAD):
            yield Move(name, told(day), leads_on=True)

    def _told_apart(self, lived: Callable[[int], Life], first: int, last: int) -> Iterator[int]:
        """Yield days from *first* to *last*: one for each way found by halving to stand."""
        yield first
        if last == first:
            return
        yield last
        spans = [(first, self._stands(lived(first)), last, self._stands(lived(last)))]
        while spans:
            first, stood, last, stands = spans.pop()
            middle = (first + last) // 2
            if stood == stands or middle == first:
                continue
            between = self._stands(lived(middle))
            if between not in (stood, stands):
                yield middle
            spans += [(first, stood, middle, between), (middle, between, last, stands)]

    def _stands(self, life: Life) -> Key | None:
        """Return the key of a life, or None past the end of the calendar."""
        try:
            return self.key(life, self.judge.standing(life))
        except Beyond:
            return None

    def _permitted(self, before: Life, after: Life) -> Iterator[Life]:
        """Yield a life with each answer on which a permission depends that an event has opened."""
        procedure = self.judge.procedure
        opened = [
            permission.when
            for number, permission in enumerate(procedure.permissions)
            if permission.when is not None
            and number not in self.names.idle
            and any(event in after.events for event in permission.opens_on)
            and not any(event in before.events for event in permission.opens_on)
            and not any(event in after.events for event in permission.closes_on)
        ]
        if not opened:
            yield after
            return
        seen = set()
        questions = questions_of(opened)
        for assumed in assumptions(questions, procedure.vocabulary.facts, after.facts):
            life = after._replace(facts={**after.facts, **assumed})
            stands = self._stands(life)
            if stands not in seen:
                seen.add(stands)
                yield life
