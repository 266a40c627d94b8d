"""
Every rule of a procedure as an entry to read beside its provision.

Knows what a reviewer asks of each kind of rule. Knows nothing of gaps or of pages' looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from complaintrules.examples import Example
from complaintrules.explain import long_date
from complaintrules.procedure import CountingRule, Procedure, WorkingDayRule
from complaintrules.review.clocks import FORCES, OWNERS, clock_rows, every_convention
from complaintrules.review.examples import cases_of_permission, cases_of_route, example_items
from complaintrules.review.page import Cited, Entry, Item, Row
from complaintrules.review.words import condition, event_or_fact, sentence
from complaintrules.rules import (
    Authority,
    Deadline,
    EligibilityTest,
    Force,
    InForce,
    Permission,
    Route,
)
from complaintrules.vocabulary import in_words
from complaintrules.working_day_definitions import WorkingDayDefinition

Rule = WorkingDayRule | CountingRule | Deadline | EligibilityTest | Route | Permission

_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def anchor_of(rule_id: str) -> str:
    """Return the anchor of a rule's entry."""
    return f"rule-{rule_id}"


def in_force(span: InForce) -> str:
    """Return a span of days in words."""
    until = f" until {long_date(span.last)}" if span.last else "; no end is known"
    return f"From {long_date(span.first)}{until}"


@frozen
class Entries:
    """Makes the entries of a procedure, those of a local pack held against the one it extends."""

    procedure: Procedure
    #: The procedure that this one extends, or None.
    base: Procedure | None
    examples: tuple[Example, ...]
    #: The worked examples beside the rules of the procedure that this one extends.
    examples_of_base: tuple[Example, ...]

    def calendar(self) -> Iterator[Entry]:
        """Yield what a working day is, and how days are counted."""
        working_day, counting = self.procedure.working_day, self.procedure.counting
        off = Row.of("Days off", _days_off(working_day.definition))
        readings = (
            Item(
                f"{sentence(in_words(each.name))}: another reading.",
                tuple(map(Item, (f"Relied on: {each.relied_on}", _days_off(each.definition)))),
            )
            for each in working_day.readings
        )
        rows = (off, *self._readings(working_day.reading, readings))
        yield self._entry("working_day", "calendar", working_day, rows)
        conventions = Row.of("Conventions", *map(sentence, every_convention(counting.conventions)))
        readings = (
            Item(
                f"{sentence(in_words(each.name))}: another reading.",
                tuple(
                    map(
                        Item,
                        (
                            f"Relied on: {each.relied_on}",
                            *map(sentence, every_convention(each.conventions)),
                        ),
                    )
                ),
            )
            for each in counting.readings
        )
        rows = (conventions, *self._readings(counting.reading, readings))
        yield self._entry("counting", "calendar", counting, rows)

    def clocks(self) -> Iterator[Entry]:
        """Yield each deadline and window, with what stands beside it and its other versions."""
        for rule in self.procedure.deadlines:
            older = [version for version in rule.versions if version.in_force != rule.in_force]
            below = [
                *(
                    self._below(each, f"beside-{number}", "limit beside it")
                    for number, each in enumerate(rule.beside, 1)
                ),
                *(
                    self._below(each, f"version-{number}", "another version of it")
                    for number, each in enumerate(older, 1)
                ),
            ]
            kind = "window" if rule.is_window else "deadline"
            rows = (*_version(rule), *clock_rows(rule, self.procedure))
            tested = self._tested(rule.id)
            yield evolve(self._entry(rule.id, kind, rule, rows, tested), below=tuple(below))

    def tests(self) -> Iterator[Entry]:
        """Yield each requirement and exclusion."""
        for rule in self.procedure.eligibility:
            says = "must not hold" if rule.excludes else "must hold"
            when = Row(sentence(says), (condition(rule.when, self.procedure.vocabulary),))
            open_ = [
                Row.of(
                    "Left to decide",
                    f"{sentence(in_words(rule.decided_by))}, where it is not known",
                )
            ]
            then = [Row.of("If turned down", *(sentence(in_words(each)) for each in rule.then))]
            to = [Row.of("Then goes to", sentence(in_words(rule.goes_to)))]
            rows = (
                when,
                *open_ * bool(rule.decided_by),
                *then * bool(rule.then),
                *to * bool(rule.goes_to),
            )
            kind = "exclusion" if rule.excludes else "requirement"
            yield self._entry(rule.id, kind, rule, rows, self._tested(rule.id))

    def routes(self) -> Iterator[Entry]:
        """Yield where each part of a mixed complaint goes."""
        for rule in self.procedure.routes:
            asks = self.procedure.vocabulary.facts[rule.fact].asks
            rows = (
                Row.of("Question", asks),
                Row.of("For the answers", *(sentence(in_words(part)) for part in rule.parts)),
                Row.of("Goes to", sentence(in_words(rule.goes_to))),
            )
            cases = cases_of_route(rule, self.examples)
            examples = (*example_items(rule.id, self.examples), *cases)
            yield self._entry(rule.id, "route", rule, rows, examples)

    def permissions(self) -> Iterator[Entry]:
        """Yield what may be done between two events."""
        vocabulary = self.procedure.vocabulary
        for rule in self.procedure.permissions:
            opens, closes = (
                [sentence(event_or_fact(name, vocabulary)) for name in names]
                for names in (rule.opens_on, rule.closes_on)
            )
            rows = [
                Row.of("Who may act", sentence(OWNERS[rule.owner])),
                Row.of("Force", sentence(FORCES[Force.MAY])),
                Row.of("From any of", *opens),
                Row.of("Until any of", *closes),
            ]
            if rule.when is not None:
                rows.append(Row("Only where", (condition(rule.when, vocabulary),)))
            cases = cases_of_permission(rule, self.examples)
            examples = (*example_items(rule.id, self.examples), *cases)
            yield self._entry(rule.id, "permission", rule, rows, examples)

    def _entry(
        self, name: str, kind: str, rule: Rule, rows: Iterable[Row], examples: tuple[Item, ...] = ()
    ) -> Entry:
        """Return the entry of a rule."""
        comes_from = self._origin(name, rule)
        origin = [Row.of("Comes from", *comes_from)] if comes_from else []
        return Entry(
            anchor_of(name),
            sentence(in_words(name)),
            name,
            kind,
            rule.authority.means,
            (*origin, *_also_in(rule.authority), *rows),
            self._cited(rule.authority),
            examples,
        )

    def _below(self, rule: Deadline, suffix: str, kind: str) -> Entry:
        """Return the entry of a limit beside another, or of another version of it."""
        return Entry(
            f"{anchor_of(rule.id)}-{suffix}",
            f"{sentence(in_words(rule.id))}: {kind}",
            rule.id,
            kind,
            rule.authority.means,
            (*_version(rule), *clock_rows(rule, self.procedure)),
            self._cited(rule.authority),
        )

    def _cited(self, authority: Authority) -> Cited:
        """Return what an entry rests on."""
        instruments = {each.key: each for each in self.procedure.instruments}
        instrument = instruments[authority.provision.instrument]
        return Cited(
            str(authority.provision),
            instrument.title,
            instrument.address,
            authority.verified,
            authority.note,
        )

    def _origin(self, name: str, rule: Rule) -> tuple[str, ...]:
        """Return what comes from the procedure that this one extends, and what does not."""
        if self.base is None:
            return ()
        theirs = _named(self.base, name)
        if theirs is None:
            return ("This pack's own rule.",)
        taken = f"Taken over from {self.base.id}"
        if evolve(rule, authority=theirs.authority) == theirs:
            own = " as it stands there." if rule == theirs else "; this pack's source says so too."
            return (f"{taken}{own}",)
        if isinstance(rule, Deadline) and rule.beside:
            beside = (
                "This pack's own limit stands beside it, below; the earlier last day governs.",
            )
            law = evolve(rule, beside=())
            return (*(self._origin(name, law)), *beside)
        if not isinstance(rule, EligibilityTest | Route | Permission) and any(
            rule.reading == other.name for other in getattr(theirs, "readings", ())
        ):
            former = in_words(getattr(theirs, "reading", ""))
            return (
                f"{taken}, with the reading '{in_words(rule.reading)}' in place of '{former}'.",
            )
        return (
            f"This pack's own rule, in place of the one in {self.base.id}.",
            f"There: {theirs.authority.means} ({theirs.authority.provision})",
        )

    def _tested(self, name: str) -> tuple[Item, ...]:
        """Return the worked examples of a rule, and how many there are where it comes from."""
        there = sum(each.rule == name for each in self.examples_of_base)
        more = (Item(f"{there} in the review of {self.base.id}"),) if self.base and there else ()
        return (*example_items(name, self.examples), *more)

    def _readings(self, name: str, others: Iterable[Item]) -> tuple[Row, ...]:
        """Return the readings of the calendar or of counting, where there are any."""
        items = tuple(others)
        applies = Item(f"{sentence(in_words(name))}: this one applies, as told above.")
        return (Row("Readings", (applies, *items)),) if items else ()


def _named(procedure: Procedure, name: str) -> Rule | None:
    """Return the rule of that name, or None."""
    if name in ("working_day", "counting"):
        return procedure.working_day if name == "working_day" else procedure.counting
    rules: tuple[Deadline | EligibilityTest | Route | Permission, ...] = (
        *procedure.deadlines,
        *procedure.eligibility,
        *procedure.routes,
        *procedure.permissions,
    )
    return next((rule for rule in rules if rule.id == name), None)


def _also_in(authority: Authority) -> tuple[Row, ...]:
    """Return where the pack's own source has the same rule."""
    told = (
        f"{each.provision}, {'read' if each.verified else 'not read'}" for each in authority.also_in
    )
    return (Row.of("Also in", *told),) if authority.also_in else ()


def _version(rule: Deadline) -> tuple[Row, ...]:
    """Return when a version of a rule is in force, where it has versions."""
    return (Row.of("In force", in_force(rule.in_force)),) if rule.in_force else ()


def _days_off(definition: WorkingDayDefinition) -> str:
    """Return the days that are not working days."""
    weekend = (_WEEK[day] for day in sorted(definition.weekend))
    named = (in_words(day).title().replace("Years", "Year's") for day in definition.named_days)
    divisions = ", ".join(definition.bank_holidays_of)
    return f"{', '.join((*weekend, *named))}; bank holidays of {divisions}"
