"""
What would turn a settled answer: the smallest sets of facts, and by how many days it was missed.

Knows how to ask the judgement again with something changed. Judges nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, product
from typing import Any

from attrs import evolve, frozen

from complaintrules.assessment import Assessment, assess
from complaintrules.calendars import ONE_DAY
from complaintrules.conditions import names_in
from complaintrules.papers import Happening
from complaintrules.statuses import Outcome, Status
from complaintrules.vocabulary import FactDeclaration, FactKind, Value

#: Larger sets say little to a person, and there are too many of them.
LARGEST_SET = 2
_SETTLED = (Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE)


@frozen
class Change:
    """One thing that would have to be otherwise."""

    #: The fact or event.
    name: str
    #: The value that it would have; for a day, the last or first that would do.
    to: Value
    #: ``on_or_before`` or ``on_or_after`` where any day on that side would do; else empty.
    bound: str = ""

    def __str__(self) -> str:
        """Return the change in words."""
        if self.bound:
            return f"{self.name} {self.bound.replace('_', ' ')} {self.to}"
        if isinstance(self.to, bool):
            return f"{self.name}: {'yes' if self.to else 'no'}"
        if isinstance(self.to, frozenset):
            return f"{self.name}: {', '.join(sorted(self.to)) or 'none'}"
        return f"{self.name}: {self.to}"

    def to_mapping(self) -> dict[str, Any]:
        """Return the change as plain values."""
        to: Any = sorted(self.to) if isinstance(self.to, frozenset) else self.to
        return {
            "name": self.name,
            "to": to.isoformat() if isinstance(to, date) else to,
            "bound": self.bound or None,
        }


@frozen
class Turn:
    """A smallest set of changes, and the outcome that they would give."""

    changes: tuple[Change, ...]
    outcome: Outcome

    def to_mapping(self) -> dict[str, Any]:
        """Return the turn as plain values."""
        return {
            "changes": [change.to_mapping() for change in self.changes],
            "outcome": str(self.outcome),
        }


def what_would_change(result: Assessment) -> tuple[Turn, ...]:
    """
    Return the smallest sets of facts that would turn eligibility to another settled outcome.

    At most two facts are changed at once.  Where a day decides, the last or the first day that
    would do is given.

        >>> from complaintrules import Case, load_procedure
        >>> case = Case.from_mapping({"facts": {"about_this_authority": False}})
        >>> procedure = load_procedure("england/children-act-1989")
        >>> what_would_change(assess(case, procedure, on=date(2026, 11, 2)))
        ()
    """
    options = list(_options(result))
    for size in range(1, LARGEST_SET + 1):
        turns = [
            turn
            for names in combinations(options, size)
            for changes in product(*(changes for _, changes in names))
            if (turn := _turn(result, changes)) is not None
        ]
        if turns:
            return tuple(turns)
    return ()


def _options(result: Assessment) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """Yield each fact or event on which eligibility rests, and how it could differ."""
    procedure = result.procedure
    names = dict.fromkeys(name for test in procedure.eligibility for name in names_in(test.when))
    known = result.case.as_at(result.on).known
    for name in names:
        fact = procedure.vocabulary.facts.get(name)
        if fact is not None:
            values = (value for value in _values(fact, known) if value != known.get(name))
            yield name, tuple(Change(name, value) for value in values)
        else:
            yield from _margins(result, name)


def _values(fact: FactDeclaration, known: Mapping[str, Value]) -> Iterator[Value]:
    """Yield the values that a fact could have; of several words, one more or one fewer."""
    if fact.kind is FactKind.YES_OR_NO:
        yield from (True, False)
    elif fact.kind is FactKind.ONE_OF:
        yield from fact.choices
    elif fact.choices:
        stated = known.get(fact.name)
        words = stated if isinstance(stated, frozenset) else frozenset[str]()
        least = 0 if fact.kind is FactKind.NONE_OR_MORE_OF else 1
        for choice in fact.choices:
            other = words ^ {choice}
            if len(other) >= least:
                yield other


def _margins(result: Assessment, clock: str) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """Yield the days on the other side of a clock's last day: of what met it, and of its start."""
    if clock not in result.procedure.deadline_ids:  # an event: what happened, happened
        return
    answer = result.deadline(clock)
    started, due, done = answer.started_on, answer.due_by, answer.completed_on
    if started is None or due is None or done is None:
        return
    late = answer.status is Status.MET_LATE
    (event, *_) = answer.rule.met_by
    if late:
        yield event, (Change(event, due, "on_or_before"),)
        first = _first_start(result, clock, started, done)
        yield answer.started_by, (Change(answer.started_by, first, "on_or_after"),)
    else:
        yield event, (Change(event, due + ONE_DAY, "on_or_after"),)


def _first_start(result: Assessment, clock: str, started: date, done: date) -> date:
    """Return the first start with which what was done would have been in time."""
    too_early, early_enough = started, done
    while (early_enough - too_early).days > 1:
        middle = too_early + (early_enough - too_early) // 2
        name = result.deadline(clock).started_by
        answer = _judged(result, (Change(name, middle),)).deadline(clock)
        if answer.status is Status.MET_LATE:
            too_early = middle
        else:
            early_enough = middle
    return early_enough


def _turn(result: Assessment, changes: tuple[Change, ...]) -> Turn | None:
    """Return what *changes* would give, if that is another settled outcome."""
    outcome = _judged(result, changes).verdict.outcome
    if outcome in _SETTLED and outcome is not result.verdict.outcome:
        return Turn(changes, outcome)
    return None


def _judged(result: Assessment, changes: tuple[Change, ...]) -> Assessment:
    """Return the judgement of the case with something changed."""
    case = result.case
    facts = dict(case.facts)
    events = [each for each in case.events if each.on <= result.on]
    for change in changes:
        if change.name in result.procedure.vocabulary.events and isinstance(change.to, date):
            events = [each for each in events if each.event != change.name]
            events.append(Happening(change.name, change.to))
        else:
            facts[change.name] = change.to
    names = {change.name for change in changes}
    decided = tuple(
        each for each in case.decisions if each.what not in names and each.on <= result.on
    )
    changed = evolve(case, facts=facts, events=tuple(events), decisions=decided)
    day = max(result.on, *(each.on for each in changed.events), result.on)
    return assess(changed, result.procedure, on=day)
