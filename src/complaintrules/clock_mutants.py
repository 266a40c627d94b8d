"""
Small mistakes in a deadline or window, each of which a rule file could make.

Knows the parts of a clock and its readings. Knows nothing of other rules or of examples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import asdict, evolve, frozen

from complaintrules.calendars import FirstDayCounted
from complaintrules.clock_reading import check_clock
from complaintrules.condition_mutants import condition_changes
from complaintrules.errors import Faults
from complaintrules.mutants import (
    Change,
    Kind,
    other_amounts,
    other_names,
    other_units,
    other_words,
    put,
    put_at,
)
from complaintrules.overlays import deadline_with_reading
from complaintrules.rules import (
    Combination,
    Deadline,
    Extension,
    Fallback,
    Measure,
    Reading,
    Start,
)
from complaintrules.source import Text
from complaintrules.vocabulary import FactKind, Vocabulary

_NOTHING = "nothing"


@frozen
class Known:
    """The names to which a clock may refer."""

    vocabulary: Vocabulary
    #: The deadlines and windows above it.
    clocks: tuple[str, ...]

    @property
    def dates(self) -> tuple[str, ...]:
        """Every event, and every fact that is a date."""
        facts = self.vocabulary.facts.values()
        dates = (fact.name for fact in facts if fact.kind is FactKind.DATE)
        return (*self.vocabulary.events, *dates)


def clock_changes(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield each clock that is one mistake away from *clock* and that a rule file could state."""
    bare = evolve(clock, readings=())
    for changed in _own_changes(bare, known):
        readings = tuple(_following(clock, changed.value, each) for each in clock.readings)
        yield from _stated(evolve(changed, value=evolve(changed.value, readings=readings)))
    for at, reading in enumerate(clock.readings):
        key = f"readings.{reading.name}"
        for changed in _reading_changes(bare, reading, known):
            taken = evolve(reading, deadline=changed.value)
            (each,) = put_at(clock.readings, at, [evolve(changed, value=taken)])
            (whole,) = put(clock, "readings", [each])
            yield from _stated(evolve(whole, key=f"{key}.{changed.key}"))
        other = deadline_with_reading(clock, reading.name)
        yield Change(Kind.READING, "reading", clock.reading, reading.name, other)


def _stated(change: Change) -> Iterator[Change]:
    """Yield a change if a rule file could state what it makes."""
    clock: Deadline = change.value
    bare = evolve(clock, readings=(), beside=())
    faults = Faults()
    for each in (clock, *(reading.deadline for reading in clock.readings)):
        check_clock(asdict(each, recurse=False), Text("", clock.place), faults)
    idle = any(evolve(reading.deadline, beside=()) == bare for reading in clock.readings)
    if not len(faults) and not idle:
        yield change


def _following(clock: Deadline, changed: Deadline, reading: Reading) -> Reading:
    """Return a reading of *clock* as it is when what it takes over from the rule has *changed*."""
    was, now = asdict(clock, recurse=False), asdict(changed, recurse=False)
    of = asdict(reading.deadline, recurse=False)
    names = [name for name in now if name != "readings" and now[name] != was[name]]
    taken_over = {name: now[name] for name in names if of[name] == was[name]}
    return evolve(reading, deadline=evolve(reading.deadline, **taken_over))


def _reading_changes(bare: Deadline, reading: Reading, known: Known) -> Iterator[Change]:
    """Yield the changes of what a reading takes differently."""
    was, of = asdict(bare, recurse=False), asdict(reading.deadline, recurse=False)
    for part, changes in _PARTS.items():
        if of[part] != was[part]:
            yield from changes(reading.deadline, known)


def _own_changes(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield the changes of what the rule itself says."""
    for changes in _PARTS.values():
        yield from changes(clock, known)


def _kind(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield a deadline as a window, or a window as a deadline."""
    was, now = ("window", "deadline") if clock.is_window else ("deadline", "window")
    yield Change(Kind.OUTCOME, was, was, now, evolve(clock, is_window=not clock.is_window))


def _owner(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield the clock as someone else's."""
    yield from put(clock, "owner", other_words(Kind.OWNER, "owner", clock.owner))


def _force(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield the clock as binding more, or less."""
    yield from put(clock, "force", other_words(Kind.FORCE, "force", clock.force))


def _starts_on(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield other starts."""
    yield from put(clock, "starts_on", _start_changes(clock.starts_on, known))


def _start_changes(start: Start, known: Known) -> Iterator[Change]:
    """Yield starts with another event, one event fewer, or combined in the other way."""
    names = other_names(Kind.EVENT, "starts_on", start.names, known.dates)
    for change in put(start, "names", names):
        one = len(change.value.names) == 1
        combined = Combination.EARLIER_OF if one else start.combination
        yield evolve(change, value=evolve(change.value, combination=combined))
    if len(start.names) > 1:
        words = other_words(Kind.COMBINATION, "starts_on", start.combination)
        yield from put(start, "combination", words)


def _starts_instead(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield starts under other conditions, other starts under them, and one start fewer."""
    several = clock.starts_instead
    for at, instead in enumerate(several):
        fewer = (*several[:at], *several[at + 1 :])
        gone = Change(Kind.OMISSION, "starts_on", f"when {instead.when}", _NOTHING, fewer)
        whens = condition_changes("starts_on", instead.when, known.vocabulary)
        starts = _start_changes(instead.start, known)
        changes = (*put(instead, "when", whens), *put(instead, "start", starts))
        yield from put(clock, "starts_instead", (gone, *put_at(several, at, changes)))


def _met_by(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield other events that meet it."""
    events = other_names(Kind.EVENT, "met_by", clock.met_by, known.vocabulary.events)
    yield from put(clock, "met_by", events)


def _length(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield lengths one more and one less, and in other units."""
    yield from put(clock, "length", other_amounts("length", clock.length))
    extension = clock.extension
    for change in put(clock, "length", other_units("length", clock.length)):
        if extension and extension.to_at_most and extension.measure is Measure.IN_ALL:
            # Both have to be in the same unit.
            longest = evolve(extension.to_at_most, unit=change.value.length.unit)
            both = evolve(change.value, extension=evolve(extension, to_at_most=longest))
            yield evolve(change, value=both)
        else:
            yield change


def _before(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield the length counted the other way."""
    turned = {
        FirstDayCounted.THE_DAY_AFTER: FirstDayCounted.THE_DAY_BEFORE,
        FirstDayCounted.THE_DAY_BEFORE: FirstDayCounted.THE_DAY_AFTER,
    }
    first = turned.get(clock.first_day_counted, clock.first_day_counted)
    other = evolve(clock, before=not clock.before, first_day_counted=first)
    was, now = ("before", "after") if clock.before else ("after", "before")
    yield Change(Kind.COUNTING, "length", was, now, other)


def _first_day(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield other first days."""
    words = other_words(Kind.COUNTING, "first_day_counted", clock.first_day_counted)
    yield from put(clock, "first_day_counted", words)


def _or_failing_that(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield something else that stands in for the start, and nothing that does."""
    fallback = clock.or_failing_that
    if fallback is None:
        return
    key, was = "or_failing_that", fallback.name
    names = known.clocks if fallback.is_deadline else known.dates
    changes = [
        Change(Kind.EVENT, key, was, name, Fallback(name, fallback.is_deadline))
        for name in names
        if name != was
    ]
    gone = Change(Kind.OMISSION, key, was, _NOTHING, None)
    yield from put(clock, "or_failing_that", (*changes, gone))


def _also_opens(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield another clock after which a window opens too, by its other last day, and none."""
    opens = clock.also_opens
    if opens is None:
        return
    was = opens.when_not_done
    gone = Change(Kind.OMISSION, "also_opens", was, _NOTHING, None)
    limits = other_words(Kind.TERMS, "also_opens.by", opens.by)
    clocks = [
        Change(Kind.EVENT, "also_opens.when_not_done", was, name, name)
        for name in known.clocks
        if name != was
    ]
    changes = (*put(opens, "by", limits), *put(opens, "when_not_done", clocks), gone)
    yield from put(clock, "also_opens", changes)


def _again(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield a clock that is met by what happened before, where only a later event meets it."""
    if clock.again:
        yield Change(Kind.TERMS, "again", "yes", "no", evolve(clock, again=False))


def _disapplied_by(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield other events that take the duty away, and one fewer."""
    events = known.vocabulary.events
    changes = list(other_names(Kind.EVENT, "disapplied_by", clock.disapplied_by, events))
    if len(clock.disapplied_by) == 1:
        changes.append(Change(Kind.OMISSION, "disapplied_by", *clock.disapplied_by, _NOTHING, ()))
    yield from put(clock, "disapplied_by", changes)


def _pauses(clock: Deadline, _: Known) -> Iterator[Change]:
    """Yield other days on which a pause begins and ends, other reasons, and no pause."""
    terms = clock.pauses
    if terms is None:
        return
    changes = [Change(Kind.OMISSION, "pauses", "a pause", _NOTHING, None)]
    for key, part in (("first_day", "first_day_paused"), ("last_day", "last_day_paused")):
        paused = getattr(terms, part)
        words = ("paused", "counted") if paused else ("counted", "paused")
        flipped = Change(Kind.TERMS, f"pauses.{key}", *words, not paused)
        changes += put(terms, part, [flipped])
    changes += put(terms, "because", _other_reasons("pauses.because", terms.because))
    yield from put(clock, "pauses", changes)


def _extension(clock: Deadline, known: Known) -> Iterator[Change]:
    """Yield extensions that go further or less far, on other terms, and none."""
    extension = clock.extension
    if extension is None:
        return
    gone = Change(Kind.OMISSION, "extension", extension.longest, "none", None)
    yield from put(clock, "extension", (gone, *_terms(extension, known)))


def _terms(extension: Extension, known: Known) -> Iterator[Change]:
    """Yield other terms of an extension."""
    key = "extension.to_at_most"
    longest = extension.to_at_most
    if longest is not None:
        lengths = (*other_amounts(key, longest), *other_units(key, longest))
        yield from put(extension, "to_at_most", lengths)
        for measure in (Measure.IN_ALL, Measure.MORE):
            if measure is not extension.measure:
                other = evolve(extension, measure=measure, from_event="")
                yield Change(Kind.TERMS, key, extension.longest, other.longest, other)
        endless = evolve(extension, to_at_most=None, measure=Measure.ANY_LENGTH, from_event="")
        yield Change(Kind.TERMS, key, extension.longest, endless.longest, endless)
    for event in known.vocabulary.events if extension.from_event else ():
        if event != extension.from_event:
            other = evolve(extension, from_event=event)
            yield Change(Kind.EVENT, key, extension.longest, other.longest, other)
    grounds = _other_reasons("extension.grounds", extension.grounds or ())
    yield from put(extension, "grounds", grounds)
    if extension.no_later_than is not None:
        by = other_words(Kind.TERMS, "extension.no_later_than", extension.no_later_than)
        yield from put(extension, "no_later_than", by)


def _other_reasons(key: str, reasons: tuple[str, ...]) -> Iterator[Change]:
    """Yield reasons, which are free words, with one fewer and with one replaced."""
    yield from other_names(Kind.TERMS, key, reasons, ())
    for at, reason in enumerate(reasons):
        renamed = f"other_than_{reason}"
        other = (*reasons[:at], renamed, *reasons[at + 1 :])
        yield Change(Kind.TERMS, key, reason, renamed, other)


#: What a mistake can be made in, by the part of a clock that it changes.
_PARTS: Mapping[str, Callable[[Deadline, Known], Iterator[Change]]] = {
    "is_window": _kind,
    "owner": _owner,
    "force": _force,
    "starts_on": _starts_on,
    "starts_instead": _starts_instead,
    "met_by": _met_by,
    "length": _length,
    "before": _before,
    "first_day_counted": _first_day,
    "or_failing_that": _or_failing_that,
    "also_opens": _also_opens,
    "again": _again,
    "disapplied_by": _disapplied_by,
    "pauses": _pauses,
    "extension": _extension,
}
