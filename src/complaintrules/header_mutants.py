"""
Small mistakes in what a header says of working days, counting, who decides a fact, and letters.

Knows the calendar, the conventions and the letters of a procedure. Knows nothing of its rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from attrs import asdict, evolve

from complaintrules.bank_holidays import DIVISIONS
from complaintrules.calendars import SATURDAY, SUNDAY
from complaintrules.mutants import Change, Kind, one_more, other_names, other_words, put, put_at
from complaintrules.periods import Conventions
from complaintrules.procedure import CountingRule, Procedure, WorkingDayRule
from complaintrules.rule_forms import TOLD_DAYS
from complaintrules.rules import Letter, LetterItem
from complaintrules.working_day_definitions import NAMED_DAYS, WorkingDayDefinition

_WEEKEND = {SATURDAY: "saturday", SUNDAY: "sunday"}


def working_day_changes(rule: WorkingDayRule) -> Iterator[Change]:
    """Yield what an instrument calls a working day with one mistake."""
    yield from _with_readings(rule, "definition", _definition_changes)


def letter_changes(letter: Letter, clocks: Iterable[str]) -> Iterator[Change]:
    """Yield a letter that tells another day than it should, or none."""
    for at, item in enumerate(letter.items):
        for key in filter(partial(getattr, item), TOLD_DAYS):
            changes = _told_day_changes(item, key, clocks)
            under = f"letters.{letter.id}.{key}"
            named = (evolve(change, key=under) for change in changes)
            yield from put(letter, "items", put_at(letter.items, at, named))


def _told_day_changes(item: LetterItem, key: str, clocks: Iterable[str]) -> Iterator[Change]:
    """Yield an item that tells the day of another clock, no day, or the clock's other day."""
    clock: str = getattr(item, key)
    (instead,) = set(TOLD_DAYS) - {key}

    def changed(kind: Kind, was: str, now: str, **days: Any) -> Change:  # noqa: ANN401
        return Change(kind, key, was, now, evolve(item, **days))

    for other in clocks:
        if other != clock:
            yield changed(Kind.OUTCOME, clock, other, **{key: other})
    yield changed(Kind.OMISSION, clock, "nothing", **{key: ""})
    yield changed(Kind.OUTCOME, key, instead, **{key: "", instead: clock})


def counting_changes(rule: CountingRule) -> Iterator[Change]:
    """Yield the conventions of counting with one mistake."""
    yield from _with_readings(rule, "conventions", _convention_changes)


def _with_readings(
    rule: Any,  # noqa: ANN401  # a rule with readings of one of its parts
    part: str,
    changes: Callable[[Any], Iterator[Change]],
) -> Iterator[Change]:
    """Yield the changes of a rule's *part*, of what its readings have of their own, and of both."""
    of_header = "working_day" if part == "definition" else "counting"
    was = getattr(rule, part)
    for change in changes(was):
        readings = tuple(
            evolve(each, **{part: _following(was, change.value, getattr(each, part))})
            for each in rule.readings
        )
        if all(getattr(each, part) != change.value for each in readings):
            whole = evolve(rule, **{part: change.value}, readings=readings)
            yield evolve(change, key=f"{of_header}.{change.key}", value=whole)
    for at, reading in enumerate(rule.readings):
        own = _differing(was, getattr(reading, part))
        for change in changes(getattr(reading, part)):
            if change.value != was and _differing(getattr(reading, part), change.value) <= own:
                taken = evolve(reading, **{part: change.value})
                each = evolve(change, value=taken)
                (whole,) = put(rule, "readings", put_at(rule.readings, at, [each]))
                yield evolve(whole, key=f"{of_header}.readings.{reading.name}.{change.key}")
        other = rule.with_reading(reading.name)
        yield Change(Kind.READING, f"{of_header}.reading", rule.reading, reading.name, other)


def _differing(one: Any, other: Any) -> frozenset[str]:  # noqa: ANN401  # two of the same class
    """Return the names of the fields in which two values differ."""
    first, second = asdict(one, recurse=False), asdict(other, recurse=False)
    return frozenset(name for name in first if first[name] != second[name])


def _following(was: Any, now: Any, of: Any) -> Any:  # noqa: ANN401  # three of the same class
    """Return what a reading has when what it takes over has changed from *was* to *now*."""
    taken_over = _differing(was, now) - _differing(was, of)
    return evolve(of, **{name: getattr(now, name) for name in taken_over})


def _definition_changes(definition: WorkingDayDefinition) -> Iterator[Change]:
    """Yield definitions with a day fewer or more, or with other divisions."""
    for day, name in _WEEKEND.items():
        weekend = definition.weekend ^ {day}
        words = (name, "nothing") if day in definition.weekend else ("nothing", name)
        yield Change(Kind.COUNTING, "never", *words, evolve(definition, weekend=weekend))
    named = definition.named_days
    for at, day_off in enumerate(named):
        rest = (*named[:at], *named[at + 1 :])
        fewer = evolve(definition, named_days=rest)
        yield Change(Kind.COUNTING, "never", day_off, "nothing", fewer)
    more = one_more(Kind.COUNTING, "never", named, NAMED_DAYS)
    yield from put(definition, "named_days", more)
    key, divisions = "bank_holidays_of", definition.bank_holidays_of
    others = (
        *other_names(Kind.COUNTING, key, divisions, DIVISIONS),
        *one_more(Kind.COUNTING, key, divisions, DIVISIONS),
    )
    for change in others:
        ordered = tuple(each for each in DIVISIONS if each in change.value)
        yield evolve(change, value=evolve(definition, bank_holidays_of=ordered))


def _convention_changes(conventions: Conventions) -> Iterator[Change]:
    """Yield conventions with one word changed."""
    for part in ("start_on_a_day_off", "end_on_a_day_off", "month_end"):
        words = other_words(Kind.COUNTING, part, getattr(conventions, part))
        yield from put(conventions, part, words)


def fact_changes(procedure: Procedure, base: Procedure | None) -> Iterator[Change]:
    """Yield vocabularies in which what someone has to decide is there to be seen."""
    vocabulary = procedure.vocabulary
    for name, fact in vocabulary.facts.items():
        taken_over = base is not None and fact == base.vocabulary.facts.get(name)
        if fact.decided_by and not taken_over:
            facts = {**vocabulary.facts, name: evolve(fact, decided_by="")}
            changed = evolve(vocabulary, facts=facts)
            key = f"facts.{name}.decided_by"
            yield Change(Kind.OWNER, key, fact.decided_by, "nothing", changed)
