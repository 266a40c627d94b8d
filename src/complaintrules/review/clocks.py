"""
A deadline or window in plain words: start, length, counting, pauses, extension, readings.

Knows what each part of a clock comes to. Knows nothing of eligibility or of pages' looks.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.periods import Conventions, EndOnADayOff, MonthEnd, Unit
from complaintrules.procedure import Procedure
from complaintrules.review.page import Item, Row
from complaintrules.review.words import condition, event_or_fact, listed, sentence
from complaintrules.rules import (
    Combination,
    Deadline,
    Extension,
    Force,
    Limit,
    NoticeBy,
    Owner,
    PauseTerms,
    Start,
)
from complaintrules.vocabulary import Vocabulary, in_words

FORCES = {
    Force.MUST: "must: a duty in law",
    Force.SHOULD: "should: guidance",
    Force.MAY: "may: a right, and nobody has to use it",
    Force.POLICY: "policy: a body's own promise",
}
OWNERS = {
    Owner.AUTHORITY: "the authority",
    Owner.REVIEW_PANEL: "the review panel",
    Owner.COMPLAINANT: "the complainant",
    Owner.OMBUDSMAN: "the Ombudsman",
}
_FIRST_DAY = {
    FirstDayCounted.THE_DAY_AFTER: "the day after the start is day 1",
    FirstDayCounted.THE_DAY_ITSELF: "the day of the start is itself day 1",
    FirstDayCounted.THE_DAY_BEFORE: "counted back; the day before the start is day 1",
}
_STARTS_OFF = {
    StartOnADayOff.STANDS: "a start on a day that is not a working day keeps its day",
    StartOnADayOff.MOVES_ON: (
        "a start on a day that is not a working day is taken for the next working day"
    ),
}
_ENDS_OFF = {
    EndOnADayOff.STANDS: "a last day that is not a working day stands",
    EndOnADayOff.MOVES_ON: "a last day that is not a working day moves to the next working day",
    EndOnADayOff.MOVES_BACK: (
        "a last day that is not a working day moves back to the last working day before"
    ),
}
_MONTH_ENDS = {
    MonthEnd.LAST_DAY: "where the last month has no day of that number, its last day is taken",
    MonthEnd.FIRST_OF_NEXT: (
        "where the last month has no day of that number, the first of the next month is taken"
    ),
}
_NOTICE = {
    NoticeBy.THE_LIMIT: "granted, and the complainant told, by the last day of the limit",
    NoticeBy.ANY_DAY: "granted and told on any day, even after the limit",
}
_LIMITS = {
    Limit.THE_LIMIT: "by its last day",
    Limit.THE_LONGEST_LIMIT: "by the last day that its longest extension gives",
}
_COMBINED = {
    Combination.EARLIER_OF: "The earlier of these:",
    Combination.LATER_OF: "The later of these:",
}


def clock_rows(rule: Deadline, procedure: Procedure) -> tuple[Row, ...]:
    """Return what a clock comes to, its readings last."""
    readings = Row("Readings", tuple(_readings(rule, procedure)))
    return (*_rows(rule, procedure), *([readings] if rule.readings else []))


def _rows(rule: Deadline, procedure: Procedure) -> Iterator[Row]:
    """Yield what a clock comes to under one reading."""
    vocabulary = procedure.vocabulary
    yield Row.of("Who acts", sentence(OWNERS[rule.owner]))
    yield Row.of("Force", sentence(FORCES[rule.force]))
    yield Row("Starts on", tuple(_starts(rule, vocabulary)))
    yield Row.of("Length", f"{rule.length}{', counted back from the start' * rule.before}")
    yield Row.of("First day", sentence(_FIRST_DAY[rule.first_day_counted]))
    ends = conventions(procedure.counting.conventions, rule.length.unit)
    yield Row.of("Days off", *map(sentence, ends))
    done = (sentence(event_or_fact(name, vocabulary)) for name in rule.met_by)
    again = ["Only what happens after the start counts, for it has happened before."]
    also = ["Or as soon as reasonably practicable, which is no date."]
    yield Row.of("Met by", *done, *again * rule.again, *also * rule.or_as_soon_as_practicable)
    yield Row.of("Pauses", *(_pauses(rule.pauses) if rule.pauses else ["None"]))
    yield Row.of("Extension", *(_extension(rule.extension) if rule.extension else ["None"]))
    if rule.disapplied_by:
        off = (sentence(event_or_fact(name, vocabulary)) for name in rule.disapplied_by)
        yield Row.of("No longer after", *off)


def conventions(of: Conventions, unit: Unit) -> tuple[str, ...]:
    """Return the conventions of counting that touch a length in *unit*."""
    start = _STARTS_OFF[of.start_on_a_day_off]
    if unit is Unit.WORKING_DAYS:
        return (start, "only working days are counted, so the last day is one")
    months = (_MONTH_ENDS[of.month_end],) if unit in (Unit.MONTHS, Unit.YEARS) else ()
    return (start, _ENDS_OFF[of.end_on_a_day_off], *months)


def every_convention(of: Conventions) -> tuple[str, ...]:
    """Return all the conventions of counting."""
    return (
        _STARTS_OFF[of.start_on_a_day_off],
        f"for calendar days, weeks, months and years, {_ENDS_OFF[of.end_on_a_day_off]}",
        _MONTH_ENDS[of.month_end],
    )


def _starts(rule: Deadline, vocabulary: Vocabulary) -> Iterator[Item]:
    """Yield what starts a clock, the special cases first, then what stands in for it."""
    for instead in rule.starts_instead:
        when = condition(instead.when, vocabulary)
        yield Item(
            "Where this holds:", (when, Item("it starts on:", _start(instead.start, vocabulary)))
        )
    start = _start(rule.starts_on, vocabulary)
    yield from [Item("Otherwise:", start)] if rule.starts_instead else start
    instead_of = rule.or_failing_that
    if instead_of is not None:
        last = "the last day of " if instead_of.is_deadline else ""
        name = event_or_fact(instead_of.name, vocabulary)
        yield Item(f"If no start is recorded, {last}{name} The answer is then provisional.")
    if rule.also_opens is not None:
        undone = f"{in_words(rule.also_opens.when_not_done)} was not done"
        yield Item(f"It opens, too, when {undone} {_LIMITS[rule.also_opens.by]}, on the day after.")


def _start(start: Start, vocabulary: Vocabulary) -> tuple[Item, ...]:
    """Return one start."""
    names = tuple(Item(sentence(event_or_fact(name, vocabulary))) for name in start.names)
    return names if len(names) == 1 else (Item(_COMBINED[start.combination], names),)


def _pauses(terms: PauseTerms) -> Iterator[str]:
    """Yield when a clock stands still."""
    yield f"While {listed(terms.because)}"
    first, last = (
        "left out" if paused else "counted"
        for paused in (terms.first_day_paused, terms.last_day_paused)
    )
    yield f"The first day of the pause is {first}, its last day {last}"


def _extension(extension: Extension) -> Iterator[str]:
    """Yield how far a limit can be put off."""
    longest = "no longest is named" if extension.to_at_most is None else in_words(extension.longest)
    yield f"Longest: {longest}"
    silent = "not stated by the source, and so not checked"
    grounds = silent if extension.grounds is None else listed(extension.grounds) or "any"
    yield f"Grounds: {grounds}"
    granted_by = in_words(extension.granted_by) if extension.granted_by else silent
    yield f"Granted by: {granted_by}"
    yield f"Notice: {extension.notice or silent}"
    when = silent if extension.no_later_than is None else _NOTICE[extension.no_later_than]
    yield f"When: {when}"


def _readings(rule: Deadline, procedure: Procedure) -> Iterator[Item]:
    """Yield the reading that applies, then the others with what they change."""
    yield Item(f"{sentence(in_words(rule.reading))}: this one applies, as told above.")
    mine = {row.label: row for row in _rows(evolve(rule, readings=()), procedure)}
    for other in rule.readings:
        theirs = {row.label: row for row in _rows(other.deadline, procedure)}
        labels = [label for label in {**mine, **theirs} if mine.get(label) != theirs.get(label)]
        changed = tuple(
            Item(f"{label}:", theirs[label].items if label in theirs else (Item("nothing"),))
            for label in labels
        )
        relied_on = Item(f"Relied on: {other.relied_on}")
        yield Item(f"{sentence(in_words(other.name))}: another reading.", (relied_on, *changed))
