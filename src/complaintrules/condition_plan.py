"""
The plan of a condition: what shows that it holds or does not, and what it still waits for.

Says the same as ``conditions`` and ``lookups``, which are the reference. Knows nothing of how a
step is carried out.
"""

from __future__ import annotations

from attrs import frozen

from complaintrules.cells import Cells
from complaintrules.conditions import AnyOf, Condition, Question
from complaintrules.in_time import IN_TIME
from complaintrules.machine import Machine, Value
from complaintrules.operators import ask
from complaintrules.statuses import Status
from complaintrules.vocabulary import CLOCK, EVENT, Vocabulary


@frozen
class Wanted:
    """Whether facts are wanted, and whether any of them is not for somebody to decide."""

    fact: Value
    observation: Value

    def joined(self, m: Machine, where: Value, other: Wanted) -> Wanted:
        """Return what is wanted here, and *where* the flag is up, what is wanted there."""
        return Wanted(
            m.either(self.fact, m.both(where, other.fact)),
            m.either(self.observation, m.both(where, other.observation)),
        )


def truth_of(m: Machine, condition: Condition, cells: Cells) -> tuple[Value, Value]:
    """Return whether a condition is shown to hold, and whether it is shown not to."""
    if isinstance(condition, Question):
        return _answer(m, condition, cells)
    truths = [truth_of(m, part, cells) for part in condition.parts]
    shown, refuted = [yes for yes, _ in truths], [no for _, no in truths]
    if isinstance(condition, AnyOf):
        return m.either(*shown), m.both(*refuted)
    return m.both(*shown), m.either(*refuted)


def _answer(m: Machine, question: Question, cells: Cells) -> tuple[Value, Value]:
    """Return whether one question is shown to be answered yes, and whether no."""
    if question.kind == EVENT:
        happened = m.event(question.name)
        says_yes = ask(EVENT, value=True, operator=question.operator, operand=None)
        return (happened, m.opposite(happened)) if says_yes else (m.opposite(happened), happened)
    if question.kind == CLOCK:
        cell = cells[question.name]
        codes: dict[bool, list[int]] = {True: [], False: []}
        for code, stands in enumerate(Status):
            if stands in IN_TIME:
                codes[ask(CLOCK, IN_TIME[stands], question.operator, None)].append(code)
        return tuple(m.is_one_of(cell.stands, tuple(codes[says])) for says in (True, False))
    return m.answers(question)


def wanted_by(m: Machine, condition: Condition, vocabulary: Vocabulary, cells: Cells) -> Wanted:
    """Return what is not known and stands in the way of a condition."""
    shown, refuted = truth_of(m, condition, cells)
    unknown = m.opposite(m.either(shown, refuted))
    nothing = Wanted(0, 0)
    if not isinstance(condition, Question):
        inside = nothing
        for part in condition.parts:
            inside = inside.joined(m, 1, wanted_by(m, part, vocabulary, cells))
        return nothing.joined(m, unknown, inside)
    if condition.kind == EVENT:
        return nothing
    if condition.kind == CLOCK:
        cell = cells[condition.name]
        return nothing.joined(m, unknown, Wanted(cell.wants_fact, cell.wants_observation))
    decided = bool(vocabulary.facts[condition.name].decided_by)
    return Wanted(unknown, 0 if decided else unknown)
