"""
Conditions that no case meets or every case does, tests that add nothing, starts never taken.

Knows what a condition that decides nothing looks like. Knows nothing of clocks or of cases.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from attrs import evolve

from complaintrules.condition_search import Demand, NotSettledError, Search
from complaintrules.conditions import All, AnyOf, Condition, Question, names_in
from complaintrules.errors import Fault
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline, EligibilityTest
from complaintrules.versions import limits_of

_NEVER, _ALWAYS, _OPEN, _ADDS_NOTHING, _COVERED = "CR215", "CR216", "CR217", "CR218", "CR219"
_NO_CASE = "CR214"


def idle_conditions(procedure: Procedure, base: Procedure | None = None) -> tuple[Fault, ...]:
    """
    Return what is found about conditions that cannot make a difference.

    Nothing is said of what *procedure* takes over as it is from *base*.
    """
    search = Search(procedure.vocabulary)
    found: list[Fault] = []
    for fault in _found(procedure, base, search):
        found.append(fault)
        if search.spent:
            says = f"{fault.message}, and what comes after it was not tried"
            found[-1] = evolve(fault, message=says)
            break
    return tuple(found)


def _found(procedure: Procedure, base: Procedure | None, search: Search) -> Iterator[Fault]:
    """Yield what is found about conditions: each by itself, tests together, starts."""
    theirs = {condition for _, condition in _conditions(base)} if base else set()
    sound: list[Condition] = []
    for rule, condition in _conditions(procedure):
        faults = () if condition in theirs else tuple(_within(rule, condition, search))
        yield from faults
        sound += () if faults else (condition,)
    tests = [test for test in procedure.eligibility if test.when in sound]
    taken_over = {test.id for test in base.eligibility} if base else set()
    if not taken_over.issuperset(test.id for test in tests):
        yield from _no_way_in(tests, search)
    for pair in combinations(tests, 2):
        if not taken_over.issuperset(test.id for test in pair):
            yield from _between(*pair, search, taken_over)
    for deadline in procedure.deadlines:
        yield from _starts(deadline, theirs, sound, search)


def _conditions(procedure: Procedure) -> Iterator[tuple[str, Condition]]:
    """Yield every condition of a procedure, with the rule that it belongs to."""
    yield from ((test.id, test.when) for test in procedure.eligibility)
    for permission in procedure.permissions:
        if permission.when is not None:
            yield permission.id, permission.when
    for deadline in procedure.deadlines:
        whens = (start.when for limit in _limits(deadline) for start in limit.starts_instead)
        yield from ((deadline.id, when) for when in dict.fromkeys(whens))


def _limits(deadline: Deadline) -> Iterator[Deadline]:
    """Yield each version of a clock, what is set beside it, and each of their readings."""
    for limits in limits_of(deadline):
        for limit in limits:
            yield limit
            yield from (reading.deadline for reading in limit.readings)


def _within(rule: str, condition: Condition, search: Search) -> Iterator[Fault]:
    """Yield the smallest parts of a condition that no case meets, or that every case does."""
    below: list[Fault] = []
    for part in () if isinstance(condition, Question) else condition.parts:
        below += _within(rule, part, search)
    if below:
        yield from below
        return
    try:
        if not search.can_be(Demand(condition, holds=True)):
            yield _never(rule, search.needed(*_parts(condition, All, holds=True)))
        if not search.can_be(Demand(condition, holds=False)):
            yield _always(rule, search.needed(*_parts(condition, AnyOf, holds=False)))
    except NotSettledError:
        says = f"whether the condition of {rule} can hold, and can fail, was not settled"
        yield Fault(_OPEN, condition.place, says, _TOO_MUCH)


_TOO_MUCH = "there is too much to try; a rule that asks for less can be checked"


def _parts(condition: Condition, kind: type[All | AnyOf], *, holds: bool) -> Iterator[Demand]:
    """Yield demands of the parts of a condition that are one demand of the whole."""
    if isinstance(condition, kind):
        for part in condition.parts:
            yield from _parts(part, kind, holds=holds)
    else:
        yield Demand(condition, holds)


def _told(demands: tuple[Demand, ...]) -> str:
    """Return what is demanded in words."""
    return " and ".join(str(each.condition) for each in demands)


def _never(rule: str, needed: tuple[Demand, ...]) -> Fault:
    """Return the fault of parts that cannot hold together."""
    together = "hold together" if len(needed) > 1 else "hold"
    says = f"in {rule}, {_told(needed)} can never {together}"
    return Fault(_NEVER, needed[-1].condition.place, says, "leave out one, or ask any of them")


def _always(rule: str, needed: tuple[Demand, ...]) -> Fault:
    """Return the fault of parts of which one always holds."""
    whole = f"either {' or '.join(str(each.condition) for each in needed)}"
    says = f"in {rule}, {whole if len(needed) > 1 else _told(needed)} holds in every case"
    return Fault(_ALWAYS, needed[-1].condition.place, says, "leave it out, or ask all of them")


def _turned_down(test: EligibilityTest) -> Demand:
    """Return that a test turns a complaint down."""
    return Demand(test.when, holds=test.excludes)


def _passed(test: EligibilityTest) -> Demand:
    """Return that a complaint passes a test."""
    return Demand(test.when, holds=not test.excludes)


def _no_way_in(tests: list[EligibilityTest], search: Search) -> Iterator[Fault]:
    """Yield that there is no complaint that passes every test."""
    passed = {_passed(test): test for test in tests}
    try:
        if search.can_be(*passed):
            return
        needed = [passed[each] for each in search.needed(*passed)]
    except NotSettledError:
        says = "whether a complaint can pass every test was not settled"
        yield Fault(_OPEN, tests[0].place, says, _TOO_MUCH)
        return
    names = " and ".join(test.id for test in needed)
    says = f"no complaint is ever eligible: none passes {names} at once"
    yield Fault(_NEVER, needed[-1].place, says, "put the condition of one of them right")


def _between(
    one: EligibilityTest, other: EligibilityTest, search: Search, taken_over: set[str]
) -> Iterator[Fault]:
    """Yield that each complaint which one of two tests turns down the other turns down, too."""
    if not set(names_in(one.when)) & set(names_in(other.when)):
        return
    try:
        covered = [
            (each, by)
            for each, by in ((other, one), (one, other))
            if not search.can_be(_turned_down(each), _passed(by))
        ]
    except NotSettledError:
        says = f"whether {one.id} and {other.id} cover each other was not settled"
        yield Fault(_OPEN, other.place, says, _TOO_MUCH)
        return
    if not covered:
        return
    test, by = next((pair for pair in covered if not _adds(*pair)), covered[0])
    place, elsewhere = (by.place, test.place) if test.id in taken_over else (test.place, by.place)
    if len(covered) > 1:
        says = f"{test.id} and {by.id} turn down the same complaints"
    else:
        says = f"whatever {test.id} turns down, {by.id} turns down, too"
    says += f"; the other stands at {elsewhere}"
    if _adds(test, by):
        yield Fault(_COVERED, place, says, "a complaint is told what follows by both")
    else:
        hint = "leave it out, or say under 'then' or 'goes_to' what follows by it alone"
        yield Fault(_ADDS_NOTHING, place, says, hint)


def _adds(test: EligibilityTest, by: EligibilityTest) -> bool:
    """Return whether anything follows by a test that does not follow by another."""
    return test.goes_to not in ("", by.goes_to) or not set(test.then) <= set(by.then)


def _starts(
    deadline: Deadline, theirs: set[Condition], sound: list[Condition], search: Search
) -> Iterator[Fault]:
    """Yield the starts of a clock that are never taken, for one above them always is."""
    for starts in dict.fromkeys(limit.starts_instead for limit in _limits(deadline)):
        whens = [start.when for start in starts if start.when in sound]
        for at, when in enumerate(whens):
            if at and not theirs.issuperset(whens):
                above = (Demand(other, holds=False) for other in whens[:at])
                try:
                    taken = search.can_be(Demand(when, holds=True), *above)
                except NotSettledError:
                    says = f"whether {deadline.id} can start where {when} was not settled"
                    yield Fault(_OPEN, when.place, says, _TOO_MUCH)
                else:
                    if not taken:
                        says = f"{deadline.id} never starts where {when}: a start above is taken"
                        hint = "the first start whose condition holds is the one"
                        yield Fault(_NO_CASE, when.place, says, hint)
