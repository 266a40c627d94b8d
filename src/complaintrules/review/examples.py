"""
Worked examples in plain words: what a case states, what happens, what is then expected.

Knows how an example is told. Runs none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from complaintrules.case import Case
from complaintrules.examples import Example, Step
from complaintrules.expectations import WHOLE_CASE, Expectation
from complaintrules.explain import long_date
from complaintrules.papers import Happening
from complaintrules.review.page import Entry, Item, Row
from complaintrules.review.words import sentence, value
from complaintrules.rules import Permission, Route
from complaintrules.vocabulary import in_words


def example_items(rule: str, examples: Iterable[Example]) -> tuple[Item, ...]:
    """Return the examples of one rule, each with its case, its days and its source."""
    return tuple(Item(each.title, tuple(_told(each))) for each in examples if each.rule == rule)


def whole_cases(examples: Iterable[Example]) -> tuple[tuple[str, Example], ...]:
    """Return the examples of whole cases, each with its anchor."""
    cases = (each for each in examples if each.rule == WHOLE_CASE)
    return tuple((f"case-{number}", each) for number, each in enumerate(cases, start=1))


def case_entries(examples: Iterable[Example]) -> tuple[Entry, ...]:
    """Return the examples of whole cases as entries."""
    return tuple(
        Entry(
            anchor,
            example.title,
            "",
            "worked example",
            "",
            (
                Row.of("Source", example.source),
                Row("The case", tuple(_given(_case(example)))),
                Row("Day by day", tuple(_steps(example))),
            ),
        )
        for anchor, example in whole_cases(examples)
    )


def cases_of_permission(rule: Permission, examples: Iterable[Example]) -> tuple[Item, ...]:
    """Return links to the whole cases that speak of a permission."""
    return tuple(
        Item(example.title, link=f"#{anchor}")
        for anchor, example in whole_cases(examples)
        if any(rule.id in _words(each) for each in _expected(example, "may_do"))
    )


def cases_of_route(rule: Route, examples: Iterable[Example]) -> tuple[Item, ...]:
    """Return links to the whole cases that speak of a part which a route sends on."""
    return tuple(
        Item(example.title, link=f"#{anchor}")
        for anchor, example in whole_cases(examples)
        if any(set(rule.parts) & _words(each) for each in _expected(example, "parts"))
    )


def _expected(example: Example, what: str) -> Iterator[Expectation]:
    """Yield what an example expects of one kind."""
    return (each for step in example.steps for each in step.expectations if each.what == what)


def _words(expectation: Expectation) -> set[object]:
    """Return the names that an expectation holds."""
    expected = expectation.expected
    return set(expected) if isinstance(expected, dict | frozenset) else set()


def _told(example: Example) -> Iterator[Item]:
    """Yield what is told of one example."""
    yield Item(f"Source: {example.source}")
    given = tuple(_given(_case(example)))
    if given:
        yield Item("The case:", given)
    yield from _steps(example)


def _case(example: Example) -> Case:
    """Return the case before what follows in single steps."""
    first, *others = (step.case for step in example.steps)
    always = (each for each in first.events if all(each in case.events for case in others))
    return evolve(first, events=tuple(always))


def _given(case: Case) -> Iterator[Item]:
    """Yield what a case states."""
    for name, fact in case.facts.items():
        yield Item(f"{sentence(in_words(name))}: {value(fact)}")
    yield from map(_happening, case.events)
    for extension in case.extensions:
        told = (
            f", told {long_date(extension.notified_on)}" if extension.notified_on else ", not told"
        )
        why = f", for {in_words(extension.grounds)}" if extension.grounds else ""
        until, granted = long_date(extension.until), long_date(extension.granted_on)
        of = sentence(in_words(extension.of))
        yield Item(f"{of} extended to {until}: granted {granted}{told}{why}")
    for pause in case.pauses:
        until = long_date(pause.last) if pause.last else "further notice"
        why = f", {in_words(pause.because)}" if pause.because else ""
        of = sentence(in_words(pause.of))
        yield Item(f"{of} paused from {long_date(pause.first)} until {until}{why}")
    for decision in case.decisions:
        what = f"{sentence(in_words(decision.what))}: {value(decision.outcome)}"
        yield Item(f"{what}, decided by {in_words(decision.by)} on {long_date(decision.on)}")
    for rule, reading in case.readings.items():
        yield Item(f"Reading of {in_words(rule)} chosen: {in_words(reading)}")


def _happening(of: Happening) -> Item:
    """Return one thing that happened."""
    return Item(f"{sentence(in_words(of.event))}: {long_date(of.on)}")


def _steps(example: Example) -> Iterator[Item]:
    """Yield the days on which the case is judged, with what is expected."""
    always = _case(example).events
    for step in example.steps:
        since = [each for each in step.case.events if each not in always]
        happened = "".join(f"{in_words(each.event)} {long_date(each.on)}; " for each in since)
        yield Item(f"On {long_date(step.on)}: {happened}{_expectations(step)}")


def _expectations(step: Step) -> str:
    """Return what is expected on one day."""
    told = (f"{in_words(each.what)} {value(each.expected)}" for each in step.expectations)
    return f"expected {'; '.join(told)}"
