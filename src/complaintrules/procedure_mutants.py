"""
Procedures each with one small mistake in what its own rule files say.

Knows which rules are a procedure's own, and how clocks are laid over those of another. Knows
nothing of examples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from attrs import evolve, frozen

from complaintrules.calendars import ONE_DAY
from complaintrules.clock_mutants import Known, clock_changes
from complaintrules.condition_mutants import condition_changes
from complaintrules.errors import Faults, Place
from complaintrules.header_mutants import (
    counting_changes,
    fact_changes,
    letter_changes,
    working_day_changes,
)
from complaintrules.mutants import Change, Kind, one_more, other_days, other_names, put, put_at
from complaintrules.overlays import deadline_with_reading, deadlines_laid_over
from complaintrules.procedure import Procedure, Stage
from complaintrules.rules import Deadline, EligibilityTest, InForce, Permission, Route
from complaintrules.versions import with_versions
from complaintrules.vocabulary import Vocabulary

_NOTHING = "nothing"


@frozen
class Mutant:
    """A procedure with one mistake in it."""

    #: The rule that is wrong; empty where it is the header.
    rule: str
    change: Change
    #: Where the rule stands, if it is a clock; several may have one name.
    stands_at: Place | None = None

    @property
    def procedure(self) -> Procedure:
        """The procedure with the mistake."""
        made: Procedure = self.change.value
        return made


def mutants(procedure: Procedure, base: Procedure | None = None) -> Iterator[Mutant]:
    """
    Yield every procedure that is one mistake away from *procedure* and that files could state.

    What it takes over as it is from *base*, which it extends, is left alone.
    """
    yield from _clock_mutants(procedure, base)
    vocabulary = procedure.vocabulary
    ways = _ways(procedure)
    yield from _mutants_of("eligibility", procedure, base, partial(_test, vocabulary, ways))
    yield from _mutants_of("routes", procedure, base, partial(_route, vocabulary, ways))
    yield from _mutants_of("permissions", procedure, base, partial(_permission, vocabulary))
    for change in _header_changes(procedure, base):
        yield Mutant("", change)


def _ways(procedure: Procedure) -> tuple[str, ...]:
    """Return everywhere that a complaint can go."""
    ways = [test.goes_to for test in procedure.eligibility]
    ways += [route.goes_to for route in procedure.routes]
    return tuple(dict.fromkeys(way for way in ways if way))


def _mutants_of(
    part: str,
    procedure: Procedure,
    base: Procedure | None,
    changes: Callable[[Any], Iterator[Change]],
) -> Iterator[Mutant]:
    """Yield the mutants of the rules of one kind that are the procedure's own."""
    rules = getattr(procedure, part)
    taken_over = {rule.id: rule for rule in getattr(base, part)} if base else {}
    for at, rule in enumerate(rules):
        own = changes(rule)
        if rule.id in taken_over:  # of which the pack can only say where it leads
            leads = getattr(taken_over[rule.id], "goes_to", "") != getattr(rule, "goes_to", "")
            own = (each for each in own if leads and each.key == "goes_to")
        for change in put(procedure, part, put_at(rules, at, own)):
            yield Mutant(rule.id, change)


def _clock_mutants(procedure: Procedure, base: Procedure | None) -> Iterator[Mutant]:
    """Yield the mutants of the clocks that are the procedure's own, laid over again."""
    law, own = _laws_and_own(procedure, base)
    ids = procedure.deadline_ids

    def made(changed: Iterable[Deadline]) -> Procedure | None:
        faults = Faults()
        dated = with_versions(changed, procedure.versions_by, faults)
        deadlines = deadlines_laid_over(law, dated, faults)
        if len(faults) or tuple(clock.id for clock in deadlines) != ids:
            return None
        return evolve(procedure, deadlines=deadlines)

    for at, clock in enumerate(own):
        known = Known(procedure.vocabulary, ids[: ids.index(clock.id)])
        changes = (
            *put_at(own, at, clock_changes(clock, known)),
            *_version_changes(own, at),
        )
        for change in changes:
            mutant = made(change.value)
            if mutant is not None and mutant != procedure:
                yield Mutant(clock.id, evolve(change, value=mutant), clock.place)


def _laws_and_own(
    procedure: Procedure, base: Procedure | None
) -> tuple[tuple[Deadline, ...], tuple[Deadline, ...]]:
    """Return the clocks taken over from *base*, and the procedure's own, each version by itself."""
    law: list[Deadline] = []
    own: list[Deadline] = []
    bases = {clock.id: clock for clock in base.deadlines} if base else {}
    for clock in procedure.deadlines:
        taken = bases.get(clock.id)
        if taken is None:
            own += clock.versions or (clock,)
            continue
        bare = evolve(clock, beside=taken.beside)
        readings = [deadline_with_reading(taken, each.name) for each in taken.readings]
        replaced = _not_cited_here(bare) not in map(_not_cited_here, (taken, *readings))
        law.append(taken if replaced else bare)
        own += [bare] if replaced else []
        own += [local for local in clock.beside if local not in taken.beside]
    return tuple(law), tuple(own)


def _not_cited_here(clock: Deadline) -> Deadline:
    """Return a clock without what a local pack's own source adds to its authority."""
    return evolve(clock, authority=evolve(clock.authority, also_in=()))


def _version_changes(own: tuple[Deadline, ...], at: int) -> Iterator[Change]:
    """Yield the versions of one rule with the day on which one gives way to the next moved."""
    clock = own[at]
    if clock.in_force is None:
        return
    for change in _spans("in_force", clock.in_force):
        span: InForce = change.value
        moved = list(own)
        moved[at] = evolve(clock, in_force=span)
        for index, other in enumerate(own):
            if other.id == clock.id and index != at and other.in_force is not None:
                moved[index] = evolve(other, in_force=_beside(other.in_force, clock.in_force, span))
        yield evolve(change, value=tuple(moved))


def _beside(other: InForce, was: InForce, now: InForce) -> InForce:
    """Return the span before or after one that has changed, so that no day is left out."""
    if other.last is not None and other.last + ONE_DAY == was.first:
        return evolve(other, last=now.first - ONE_DAY)
    if was.last is not None and now.last is not None and was.last + ONE_DAY == other.first:
        return evolve(other, first=now.last + ONE_DAY)
    return other


def _spans(key: str, span: InForce) -> Iterator[Change]:
    """Yield a span that begins or ends a day earlier or later."""
    yield from put(span, "first", other_days(f"{key}.from", span.first))
    if span.last is not None:
        yield from put(span, "last", other_days(f"{key}.until", span.last))


def _test(vocabulary: Vocabulary, ways: tuple[str, ...], test: EligibilityTest) -> Iterator[Change]:
    """Yield a requirement or exclusion with one mistake."""
    was, now = ("exclusion", "requirement") if test.excludes else ("requirement", "exclusion")
    yield Change(Kind.OUTCOME, was, was, now, evolve(test, excludes=not test.excludes))
    yield from put(test, "when", condition_changes("when", test.when, vocabulary))
    duties = other_names(Kind.OUTCOME, "then", test.then, ())
    yield from put(test, "then", duties)
    for way in (*ways, "") if test.goes_to else ():
        if way != test.goes_to:
            other = evolve(test, goes_to=way)
            yield Change(Kind.OUTCOME, "goes_to", test.goes_to, way or _NOTHING, other)


def _route(vocabulary: Vocabulary, ways: tuple[str, ...], route: Route) -> Iterator[Change]:
    """Yield a route with one mistake."""
    choices = vocabulary.facts[route.fact].choices
    parts = (
        *other_names(Kind.VALUE, "parts", route.parts, ()),
        *one_more(Kind.VALUE, "parts", route.parts, choices),
    )
    yield from put(route, "parts", parts)
    for way in (*ways, "elsewhere"):
        if way != route.goes_to:
            other = evolve(route, goes_to=way)
            yield Change(Kind.OUTCOME, "goes_to", route.goes_to, way, other)


def _permission(vocabulary: Vocabulary, permission: Permission) -> Iterator[Change]:
    """Yield a permission with one mistake."""
    for key in ("opens_on", "closes_on"):
        names = other_names(Kind.EVENT, key, getattr(permission, key), vocabulary.events)
        yield from put(permission, key, names)
    if permission.when is not None:
        whens = condition_changes("when", permission.when, vocabulary)
        gone = Change(Kind.OMISSION, "when", str(permission.when), _NOTHING, None)
        yield from put(permission, "when", (gone, *whens))


def _header_changes(procedure: Procedure, base: Procedure | None) -> Iterator[Change]:
    """Yield the procedure with one mistake in its header."""
    yield from put(procedure, "in_force", _spans("in_force", procedure.in_force))
    events = procedure.vocabulary.events
    stages, ends = procedure.stages, procedure.ends
    for at in range(len(base.stages) if base else 0, len(stages)):
        changes = _stage_changes(stages[at], events)
        yield from put(procedure, "stages", put_at(stages, at, changes))
    for at in range(len(base.ends) if base else 0, len(ends)):
        end = ends[at]
        fewer = (*ends[:at], *ends[at + 1 :])
        gone = Change(Kind.OMISSION, "ends", end.name, _NOTHING, fewer)
        names = (
            evolve(change, value=change.value[0])
            for change in other_names(Kind.EVENT, "ends", (end.on,), events)
        )
        others = put_at(ends, at, put(end, "on", names))
        yield from put(procedure, "ends", (gone, *others))
    letters = procedure.letters
    for at in range(len(base.letters) if base else 0, len(letters)):
        told = letter_changes(letters[at], procedure.deadline_ids)
        yield from put(procedure, "letters", put_at(letters, at, told))
    yield from put(procedure, "vocabulary", fact_changes(procedure, base))
    if base is None:
        yield from put(procedure, "working_day", working_day_changes(procedure.working_day))
        yield from put(procedure, "counting", counting_changes(procedure.counting))
    if procedure.versions_by and (base is None or base.versions_by != procedure.versions_by):
        for event in events:
            if event != procedure.versions_by:
                other = evolve(procedure, versions_by=event)
                yield Change(Kind.EVENT, "versions_by", procedure.versions_by, event, other)


def _stage_changes(stage: Stage, events: Iterable[str]) -> Iterator[Change]:
    """Yield a stage that other events open."""
    yield from put(stage, "opens_on", other_names(Kind.EVENT, "stages", stage.opens_on, events))
