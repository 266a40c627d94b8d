"""
One clock walked by itself: it rests on nothing but facts and outer events, and nothing on it.

Knows which moves such a clock has. Knows nothing of stages, or of what has to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from attrs import frozen

from complaintrules.proof.alike import Found, Key, Move, phase, put_off, turning_days
from complaintrules.proof.papering import mark
from complaintrules.proof.standing import OPEN, Judge, Life, Standing


@frozen
class Alone:
    """One clock that rests on nothing but facts and outer events, and on which nothing rests."""

    judge: Judge
    number: int

    @property
    def name(self) -> str:
        """The clock's id."""
        return self.judge.procedure.deadlines[self.number].id

    @property
    def clocks(self) -> tuple[int, ...]:
        """The one clock."""
        return (self.number,)

    def roots(self, day: int) -> Iterator[Move]:
        """Yield the life in which nothing is known, and where it is met again, once met."""
        life = Life(day, {}, {})
        rule = self.judge.limits[self.number][0]
        if rule.again:
            life = life.with_event(rule.met_by[0], day - 1)._replace(day=day)
        yield Move("", life, leads_on=True)

    def moves(self, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield what starts it, meets it, takes it away or puts it off, and when it turns."""
        facts = self.judge.procedure.vocabulary.facts
        for name in (*self.judge.starts[self.number], *self.judge.stand_ins[self.number]):
            if name in facts and name not in life.facts:
                told = life.with_fact(name, date.fromordinal(life.day))
                yield Move(name, told, leads_on=True)
            elif name not in facts and name not in life.events:
                yield Move(name, life.with_event(name, life.day), leads_on=True)
        status = standing.cells[self.number].status
        for limit in self.judge.limits[self.number]:
            again = limit.again and status in OPEN
            for event in (*limit.met_by, *limit.disapplied_by):
                if event not in life.events or again:
                    yield Move(event, life.with_event(event, life.day), leads_on=True)
        turns = sorted(turning_days(self.judge, self.clocks, life, standing))

        def lives(happens: Callable[[int], Life]) -> list[Found]:
            return [(happens(day), None) for day in (life.day, *turns)]

        yield from put_off(self.judge, self.number, life, standing, lives)
        if turns:
            yield Move("", life._replace(day=turns[0]), leads_on=True)

    def key(self, life: Life, standing: Standing) -> Key:
        """Return the same for lives that stand alike."""
        far = phase(self.judge, self.number, life, standing, asked=True)
        papers = mark(self.judge, self.number, life, standing.cells[self.number])
        return (far, papers, frozenset(life.events), frozenset(life.facts))
