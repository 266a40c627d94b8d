"""
The stages, walked with every clock and permission that rests on what happens in them.

Knows which moves a case can make from where it stands. Knows nothing of what has to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from itertools import groupby

from attrs import frozen

from complaintrules.machine import Beyond
from complaintrules.proof.alike import (
    Found,
    Key,
    Move,
    governing,
    is_open,
    phase,
    put_off,
    turning_days,
)
from complaintrules.proof.assuming import assumptions, questions_of
from complaintrules.proof.halving import key_of, told_apart
from complaintrules.proof.papering import mark
from complaintrules.proof.reading import Names, fallback, starts
from complaintrules.proof.standing import (
    CANNOT_TELL,
    MAY,
    MET,
    MET_LATE,
    NOT_STARTED,
    OPEN,
    PAUSED,
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
    #: The clocks, by number, that are extended and paused.
    put_off: tuple[int, ...] = ()

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
                found = (before.with_event(event, day), None)
                for life, stands in self._permitted(before, found):
                    yield Move(event, life, leads_on=True, stands=stands)

    def key(self, life: Life, standing: Standing) -> Key:
        """Return the same for lives that stand alike."""
        judge, cells = self.judge, standing.cells
        phases = tuple(
            phase(judge, number, life, standing, asked=asked)
            for number, asked in zip(self.clocks, self._asked, strict=True)
        )
        if life.extensions or life.pauses:
            papers = tuple(
                mark(judge, number, life, cells[number])
                for number in self.put_off
                if self._is_at_home(number, standing)
            )
        else:
            papers = ()
        running = [
            (cells[number].due_by, number)
            for number in self._duties
            if cells[number].status in OPEN
        ]
        running.sort()
        order = tuple(
            tuple(number for _, number in same)
            for _, same in groupby(running, key=lambda duty: duty[0])
        )
        return (
            standing.stage,
            self.is_closed(life, standing),
            self._era(life),
            phases,
            papers,
            order,
            tuple(standing.permissions[number] for number in self._busy),
            tuple(event for event in self._events_asked if event in life.events),
            tuple(life.facts.get(name) for name in self.names.asked_by_clocks),
        )

    @cached_property
    def _asked(self) -> tuple[bool, ...]:
        """Whether a condition asks about each clock."""
        ids = self.judge.procedure.deadline_ids
        return tuple(ids[number] in self.names.asked for number in self.clocks)

    @cached_property
    def _duties(self) -> tuple[int, ...]:
        """The clocks that are duties."""
        rules = self.judge.procedure.deadlines
        return tuple(number for number in self.clocks if rules[number].is_duty)

    @cached_property
    def _busy(self) -> tuple[int, ...]:
        """The permissions that lead on to something."""
        permissions = range(len(self.judge.procedure.permissions))
        return tuple(number for number in permissions if number not in self.names.idle)

    @cached_property
    def _events_asked(self) -> tuple[str, ...]:
        """The events that conditions ask about."""
        return tuple(sorted(self.names.asked.intersection(self.judge.procedure.vocabulary.events)))

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
        at = self.place_of(standing)
        if at < 0:
            return self.has_ended(standing)
        stage = self.judge.procedure.stages[at]
        return any(event in life.events for event in stage.closes_on)

    def untimed_answers(self, standing: Standing) -> tuple[str, ...]:
        """Return the events that would close the stage reached, and for which no time is named."""
        return tuple(event for event in self._closing(standing) if event in self.names.untimed)

    def hidden_answers(self, life: Life, standing: Standing) -> tuple[str, ...]:
        """Return the events that would close the stage, for a limit beside one that is met."""
        closing = self._closing(standing)
        found = (
            event
            for number in self._duties
            if standing.cells[number].status in (MET, MET_LATE)
            for limit in self.judge.limits[number]
            for event in limit.met_by
            if event in closing and event not in life.events
        )
        return tuple(dict.fromkeys(found))

    def waited_for(self, standing: Standing) -> tuple[str, ...]:
        """Return the events from outside that would start what closes the stage reached."""
        closing = set(self._closing(standing))
        found = (
            name
            for number in self._duties
            if standing.cells[number].status == NOT_STARTED
            for limit in self.judge.limits[number]
            if closing.intersection(limit.met_by)
            for name in starts(limit)
            if name in self.names.outside
        )
        return tuple(dict.fromkeys(found))

    def place_of(self, standing: Standing) -> int:
        """Return the number, from 0 on, of the stage reached; below it where there is none."""
        return standing.stage - self._ends - 1

    def _closing(self, standing: Standing) -> tuple[str, ...]:
        """Return the events that close the stage reached."""
        at = self.place_of(standing)
        return self.judge.procedure.stages[at].closes_on if at >= 0 else ()

    def moves(self, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield what can happen today, or on the last day on which all stands as today."""
        if self.has_ended(standing):
            return
        turns = sorted(turning_days(self.judge, self.clocks, life, standing))
        last = turns[0] - 1 if turns else life.day
        for event, leads_on in self._awaited(life, standing).items():
            happens = partial(life.with_event, event)
            for found in self._told_apart(happens, life.day, last):
                for after, stands in self._permitted(life, found):
                    yield Move(event, after, leads_on, stands=stands)
        yield from self._facts(life, standing)
        yield from self._papers(life, standing, turns)
        if turns:
            yield Move("", life._replace(day=turns[0]), leads_on=True)

    def _papers(self, life: Life, standing: Standing, turns: list[int]) -> Iterator[Move]:
        """Yield the extensions and pauses of clocks, and the days on which a pause ends."""
        last = max(turns, default=life.day)

        def lives(happens: Callable[[int], Life]) -> Iterator[Found]:
            return self._told_apart(happens, life.day, last)

        for number in self.put_off:
            if self._is_at_home(number, standing):
                yield from put_off(self.judge, number, life, standing, lives)

    def _is_at_home(self, number: int, standing: Standing) -> bool:
        """Return whether a clock belongs to the stage reached, or to none."""
        return self.names.homes[number] in (self.place_of(standing), -1)

    def _awaited(self, life: Life, standing: Standing) -> dict[str, bool]:
        """Return the events that can happen, each with whether the rules lead on to it."""
        found: dict[str, bool] = {}
        for events, leads_on, again in self._waiting_for(life, standing):
            for event in events:
                if again or event not in life.events:
                    found[event] = leads_on or found.get(event, False)
        return found

    def _waiting_for(
        self, life: Life, standing: Standing
    ) -> Iterator[tuple[Iterable[str], bool, bool]]:
        """Yield events that are waited for, whether the rules lead on to them, and if once more."""
        procedure, names = self.judge.procedure, self.names
        for number in self.clocks:
            cell = standing.cells[number]
            if cell.status in OPEN or cell.status == PAUSED:
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
        yield self.hidden_answers(life, standing), True, False
        if standing.stage:
            yield (end.on for end in procedure.ends), False, False
            yield from self._from_outside(standing)
            for number in names.alone:
                for limit in self.judge.limits[number]:
                    opening = (event for event in limit.met_by if event in names.stage_openers)
                    yield opening, False, False

    def _from_outside(self, standing: Standing) -> Iterator[tuple[Iterable[str], bool, bool]]:
        """Yield events from outside at the stages to which all belongs that they bear on."""
        at, waited_for = self.place_of(standing), self.waited_for(standing)
        for event in sorted(self.names.outside):
            if at in self.names.comes_at.get(event, (at,)):
                yield (event,), event in waited_for, False

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
        last = max(turning_days(self.judge, self.clocks, life, standing), default=life.day)

        def told(day: int) -> Life:
            return life.with_fact(name, date.fromordinal(day))

        for after, stands in self._told_apart(told, life.day, last + _AHEAD):
            yield Move(name, after, leads_on=True, stands=stands)

    def _told_apart(self, lived: Callable[[int], Life], first: int, last: int) -> Iterator[Found]:
        """Yield lives from *first* to *last*: one for each way found to stand."""
        return told_apart(lambda day: self._found(lived(day)), first, last)

    def _found(self, life: Life) -> Found:
        """Return a life with how it stands."""
        try:
            standing = self.judge.standing(life)
        except Beyond:
            return life, None
        return life, (self.key(life, standing), standing)

    def _permitted(self, before: Life, found: Found) -> Iterator[Found]:
        """Yield a life with each answer on which a permission depends that an event has opened."""
        after, _ = found
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
            yield found
            return
        seen = set()
        questions = questions_of(opened)
        for assumed in assumptions(questions, procedure.vocabulary.facts, after.facts):
            each = self._found(after._replace(facts={**after.facts, **assumed}))
            if key_of(each) not in seen:
                seen.add(key_of(each))
                yield each
