"""
One clock walked by itself: it rests on nothing but facts and outer events, and nothing on it.

Knows which moves such a clock has. Knows nothing of stages, or of what has to hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from complaintrules.proof.alike import Key, Move, phase, turning_days
from complaintrules.proof.reading import fallback, starts
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
        """Yield what starts it, meets it or takes it away, and the days on which it turns."""
        facts = self.judge.procedure.vocabulary.facts
        for limit in self.judge.limits[self.number]:
            for name in dict.fromkeys((*starts(limit), *fallback(limit))):
                if name in facts and name not in life.facts:
                    told = life.with_fact(name, date.fromordinal(life.day))
                    yield Move(name, told, leads_on=True)
                elif name not in facts and name not in life.events:
                    yield Move(name, life.with_event(name, life.day), leads_on=True)
            is_running = standing.cells[self.number].status in OPEN
            for event in (*limit.met_by, *limit.disapplied_by):
                if event not in life.events or (limit.again and is_running):
                    yield Move(event, life.with_event(event, life.day), leads_on=True)
        turns = sorted(turning_days(self.clocks, life, standing))
        if turns:
            yield Move("", life._replace(day=turns[0]), leads_on=True)

    def key(self, life: Life, standing: Standing) -> Key:
        """Return the same for lives that stand alike."""
        far = phase(self.judge, self.number, life, standing, asked=True)
        return (far, frozenset(life.events), frozenset(life.facts))
