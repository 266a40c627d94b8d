"""
Every answer to the questions of eligibility: a test that stays open has a question to ask.

Knows which answers the tests tell apart. Knows nothing of stages and moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from attrs import define, field

from complaintrules.conditions import names_in, unsettled
from complaintrules.machine import Beyond
from complaintrules.proof.assuming import assumptions, questions_of
from complaintrules.proof.exploring import State
from complaintrules.proof.promises import Property, Violation
from complaintrules.proof.standing import DISAPPLIED, Judge, Life, Standing
from complaintrules.rules import EligibilityTest


@define
class Admission:
    """What came of trying every answer."""

    #: How many sets of answers were tried; tests that share no question are tried apart.
    tried: int = 0
    #: How many led past the published bank holidays, and were left out.
    beyond: int = 0
    violations: list[Violation] = field(factory=list)


def admission(judge: Judge, states: Mapping[str, Iterable[State]], day: int) -> Admission:
    """
    Try every answer to what the tests ask; *states* are those found for the clocks asked about.

    A clock stands in each way in which it was found to stand.
    """
    found = Admission()
    for tests in _together(judge):
        names = {name for test in tests for name in names_in(test.when)}
        clocks = [_one_of_each(judge, clock, states) for clock in sorted(names & states.keys())]
        questions = questions_of(test.when for test in tests)
        for lives in product(*clocks):
            begun = _joined(lives, day)
            facts = judge.procedure.vocabulary.facts
            for assumed in assumptions(questions, facts, begun.facts):
                life = begun._replace(facts={**begun.facts, **assumed})
                try:
                    standing = judge.standing(life)
                except Beyond:
                    found.beyond += 1
                    continue
                found.tried += 1
                found.violations += _without_question(judge, tests, life, standing)
    return found


def _without_question(
    judge: Judge, tests: list[EligibilityTest], life: Life, standing: Standing
) -> Iterator[Violation]:
    """Yield the tests that stay open though there is nothing to ask."""
    ids = judge.procedure.deadline_ids
    lookup = judge.lookup(life, standing.cells)
    off = {
        name for name, cell in zip(ids, standing.cells, strict=True) if cell.status == DISAPPLIED
    }
    for test in tests:
        open_ = unsettled(test.when, lookup)
        if open_ and off.issuperset(open_):
            says = f"{test.id} stays open, and there is nothing to ask: {', '.join(open_)} is off"
            yield Violation(Property.ONE_NEXT_STEP, test.id, says, life, standing)


def _together(judge: Judge) -> Iterator[list[EligibilityTest]]:
    """Yield the tests in groups that share no question with each other."""
    groups: list[tuple[set[str], list[EligibilityTest]]] = []
    for test in judge.procedure.eligibility:
        names, tests = set(names_in(test.when)), [test]
        apart = []
        for known, others in groups:
            if known & names:
                names |= known
                tests = [*others, *tests]
            else:
                apart.append((known, others))
        groups = [*apart, (names, tests)]
    yield from (tests for _, tests in groups)


def _one_of_each(judge: Judge, clock: str, states: Mapping[str, Iterable[State]]) -> list[Life]:
    """Return a life for each way in which a clock stands."""
    number = judge.procedure.deadline_ids.index(clock)
    found: dict[tuple[int, int], Life] = {}
    for state in states[clock]:
        cell = state.standing.cells[number]
        found.setdefault((cell.status, cell.stands), state.life)
    return list(found.values())


def _joined(lives: tuple[Life, ...], day: int) -> Life:
    """Return one life in which all happened that happened in any, on the latest of their days."""
    events: dict[str, int] = {}
    joined = Life(max((life.day for life in lives), default=day), events, {})
    for life in lives:
        for event, on in life.events.items():
            events[event] = min(on, events.get(event, on))
        joined = joined._replace(
            facts={**joined.facts, **life.facts},
            again=(*joined.again, *life.again),
            extensions={**joined.extensions, **life.extensions},
            pauses={**joined.pauses, **life.pauses},
        )
    return joined
