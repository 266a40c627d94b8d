"""
Every answer to the questions of eligibility: each leads on, to a question or to what is told.

Knows which answers the tests tell apart. Knows nothing of stages and moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from attrs import define, field

from complaintrules.conditions import names_in, truth, unsettled
from complaintrules.proof.assuming import assumptions, questions_of
from complaintrules.proof.exploring import State
from complaintrules.proof.properties import Property, Violation
from complaintrules.proof.standing import DISAPPLIED, Judge, Life, Standing
from complaintrules.rules import EligibilityTest

#: What is walked here, by name.
ELIGIBILITY = "eligibility"


@define
class Admission:
    """What came of trying every answer."""

    #: How many sets of answers were tried; tests that share no question are tried apart.
    tried: int = 0
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
                found.tried += 1
                _look(judge, tests, life, found)
    return found


def _look(judge: Judge, tests: list[EligibilityTest], life: Life, found: Admission) -> None:
    """Note the tests that lead nowhere."""
    standing = judge.standing(life)
    for test in tests:
        says = _fault(judge, test, life, standing)
        if says:
            one = Property.ONE_NEXT_STEP
            found.violations.append(Violation(one, test.id, says, life, standing))


def _fault(judge: Judge, test: EligibilityTest, life: Life, standing: Standing) -> str:
    """Return in what way a test leads nowhere; nothing, where it leads on."""
    lookup = judge.lookup(life, standing.cells)
    holds = truth(test.when, lookup)
    if holds is test.excludes and not (test.then or test.goes_to):
        return f"{test.id} turns the complaint down, and nothing is told of what comes then"
    if holds is None:
        ids = judge.procedure.deadline_ids
        open_ = unsettled(test.when, lookup)
        dropped = (
            name in ids and standing.cells[ids.index(name)].status == DISAPPLIED for name in open_
        )
        if all(dropped):
            return f"{test.id} stays open, and there is nothing to ask: {', '.join(open_)} is off"
    return ""


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
    found: dict[int, Life] = {}
    for state in states[clock]:
        found.setdefault(state.standing.cells[number].status, state.life)
    return list(found.values())


def _joined(lives: tuple[Life, ...], day: int) -> Life:
    """Return one life in which all happened that happened in any, on the latest of their days."""
    events: dict[str, int] = {}
    joined = Life(max((life.day for life in lives), default=day), events, {})
    for life in lives:
        for event, on in life.events.items():
            events[event] = min(on, events.get(event, on))
        joined = joined._replace(
            facts={**joined.facts, **life.facts}, again=(*joined.again, *life.again)
        )
    return joined
