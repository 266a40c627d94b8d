"""
A made-up pack of forty tests and eight clocks: the workload for which the first aims were set.

Knows how its rule file, its cases and the same tests for two rule engines and by hand are made
from one list.  The list is drawn with a seed of its own, so that it is the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

import zen
from business_rules import run_all
from business_rules.variables import (
    BaseVariables,
    boolean_rule_variable,
    select_multiple_rule_variable,
)

from .bulk import LENGTHS, ON, clocks
from .by_hand import CANNOT_TELL, NOT_STARTED, Answer, Days, Standing
from .drawn_cases import Drawn
from .rule_engines import Actions, decision, listed

NAME = "forty tests, 8 clocks"
TESTS = 40
#: How many facts there are of each kind, thirty in all.
YES_OR_NO, ONE_OF, NONE_OR_MORE_OF = 16, 8, 6
CHOICES = tuple(f"choice_{number}" for number in range(1, 7))
#: How often a fact is what it mostly is, so that about half of the cases are eligible.
USUAL = 0.95
#: How often a clock has started, and how often what it asks for was done.
STARTED, DONE = 0.95, 0.5
SEED = 40
SHARES = "shares_at_least_one_element_with"
#: The longest time since a start, in days; no last day is later than what is published.
SPAN = 200


class Asked(NamedTuple):
    """One question about one fact."""

    fact: str
    operator: str
    #: The choices asked about, or none.
    choices: tuple[str, ...]


class Test(NamedTuple):
    """A test that holds where the first is so, and one of the other two."""

    first: Asked
    either: tuple[Asked, Asked]


FLAGS = tuple(f"flag_{number}" for number in range(1, 1 + YES_OR_NO))
WORDS = tuple(f"word_{number}" for number in range(1, 1 + ONE_OF))
LISTS = tuple(f"list_{number}" for number in range(1, 1 + NONE_OR_MORE_OF))
FACTS = (*FLAGS, *WORDS, *LISTS)
#: What a word or list mostly is; a flag is mostly down.
PLAIN = CHOICES[0]


def _asked(dice: Random, *, unusual: bool) -> Asked:
    """Return a question; its answer is mostly no where it asks for something *unusual*."""
    fact = dice.choice(FACTS)
    wants_unusual = unusual or dice.random() < DONE
    if fact in FLAGS:
        return Asked(fact, "is_true" if wants_unusual else "is_false", ())
    some = tuple(sorted(dice.sample(CHOICES[1:], 3)))
    if fact in WORDS:
        return Asked(fact, "is_contained_by", some if wants_unusual else (PLAIN, *some))
    share = SHARES if wants_unusual else "shares_no_elements_with"
    return Asked(fact, share, some)


def _drawn_tests() -> Iterator[Test]:
    """Yield the tests."""
    dice = Random(SEED)
    for _ in range(TESTS):
        first, one, other = (_asked(dice, unusual=number == 0) for number in range(3))
        yield Test(first, (one, other))


ASKED = tuple(_drawn_tests())
IDS = tuple(f"test_{number}" for number in range(1, 1 + TESTS))


def _in_rules(asked: Asked) -> str:
    """Return a question as a rule file asks it."""
    if not asked.choices:
        return f"{asked.fact}: {asked.operator}"
    return f"{asked.fact}: {{{asked.operator}: [{', '.join(asked.choices)}]}}"


def _rule_file() -> tuple[str, str]:
    """Return what the rule file says of facts, and of tests."""
    choices = ", ".join(CHOICES)
    kinds = {
        "answer: yes or no": FLAGS,
        f"one_of: [{choices}]": WORDS,
        f"none_or_more_of: [{choices}]": LISTS,
    }
    facts = "".join(
        f"  {name}: {{asks: What is {name}?, {kind}}}\n"
        for kind, names in kinds.items()
        for name in names
    )
    tests = "".join(
        f"  - exclusion: {id_}\n    provision: reg. {100 + number}\n    verified: no\n"
        f"    means: Made up.\n    when:\n      all:\n        - {_in_rules(test.first)}\n"
        f"        - any:\n"
        + "".join(f"            - {_in_rules(asked)}\n" for asked in test.either)
        + "    then: [say_so]\n"
        for number, (id_, test) in enumerate(zip(IDS, ASKED, strict=True))
    )
    return facts, tests


PROCEDURE = clocks(LENGTHS, *_rule_file())


def draw_cases(dice: Random, number: int) -> list[Drawn]:
    """Return cases in which nearly every clock has started and about half of them are open."""
    return [_drawn_case(dice) for _ in range(number)]


def _drawn_case(dice: Random) -> Drawn:
    """Return one case."""
    facts: dict[str, Any] = {flag: dice.random() > USUAL for flag in FLAGS}
    facts |= {word: PLAIN if dice.random() < USUAL else dice.choice(CHOICES[1:]) for word in WORDS}
    facts |= {
        name: frozenset({PLAIN} if dice.random() < USUAL else dice.sample(CHOICES, 2))
        for name in LISTS
    }
    events: dict[str, date] = {}
    for clock, length in enumerate(LENGTHS, 1):
        if dice.random() > STARTED:
            continue
        days = dice.randint(0, SPAN)
        start = events[f"event_{clock}"] = ON - timedelta(days=days)
        if dice.random() < DONE:
            events[f"done_{clock}"] = start + timedelta(days=min(days, dice.randint(0, 2 * length)))
    return Drawn(events, facts, {}, ON)


#: For each clock its name, length, start and end.
CLOCKS = tuple(
    (f"clock_{number}", length, f"event_{number}", f"done_{number}")
    for number, length in enumerate(LENGTHS, 1)
)


def judged(
    days: Days, tests: Callable[[Mapping[str, Any]], tuple[bool, ...]], case: Drawn
) -> Answer:
    """Return the whole answer: the clocks by hand with a calendar, the tests by an engine."""
    events, facts, _, on = case
    add, _, count = days
    event = events.get
    told: dict[str, Standing] = {}
    binding, earliest = "", date.max
    for clock, length, starts_on, met_by in CLOCKS:
        start, done = event(starts_on), event(met_by)
        if start is None:
            told[clock] = NOT_STARTED if done is None else CANNOT_TELL
            continue
        due = add(start, length)
        if done is not None:
            told[clock] = ("met" if done <= due else "met_late", due, None)
            continue
        told[clock] = ("overdue" if on > due else "due", due, count(on, due))
        if due < earliest:
            binding, earliest = clock, due
    holds = tests(facts)
    outcome = "not_eligible" if True in holds else "eligible"
    return outcome, holds, "stage_1" if "event_1" in events else "", binding, told


def _by_hand(asked: Asked, sets: dict[str, frozenset[str]]) -> str:
    """Return a question in Python; *sets* takes what has to be made beforehand."""
    words = f"SET_{len(sets)}"
    if asked.operator in {"is_contained_by", "shares_no_elements_with", SHARES}:
        sets[words] = frozenset(asked.choices)
    return {
        "is_true": asked.fact,
        "is_false": f"not {asked.fact}",
        "is_contained_by": f"{asked.fact} in {words}",
        SHARES: f"not {asked.fact}.isdisjoint({words})",
        "shares_no_elements_with": f"{asked.fact}.isdisjoint({words})",
    }[asked.operator]


def _tests_by_hand() -> Callable[[Mapping[str, Any]], tuple[bool, ...]]:
    """Return what one would write by hand, each fact read once, written out by this program."""
    names = sorted({each.fact for test in ASKED for each in (test.first, *test.either)})
    reads = "".join(f"    {name} = facts[{name!r}]\n" for name in names)
    made: dict[str, Any] = {}
    asked = [[_by_hand(each, made) for each in (test.first, *test.either)] for test in ASKED]
    tests = "".join(f"        {first} and ({one} or {other}),\n" for first, one, other in asked)
    exec(f"def tests(facts):\n{reads}    return (\n{tests}    )", made)  # noqa: S102  # as above
    written: Callable[[Mapping[str, Any]], tuple[bool, ...]] = made["tests"]
    return written


tests_by_hand = _tests_by_hand()


def _variables() -> type[Any]:
    """Return the facts as business-rules asks for them."""

    def reader(name: str) -> Callable[[Any], Any]:
        """Return a method that reads one fact."""

        def read(self: Any) -> Any:  # noqa: ANN401
            value = self.facts[name]
            return (value,) if name in WORDS else value

        read.__name__ = name
        return read

    kinds = dict.fromkeys(FLAGS, boolean_rule_variable)
    members = {
        name: kinds.get(name, select_multiple_rule_variable)()(reader(name)) for name in FACTS
    }

    def take(self: Any, facts: Mapping[str, Any]) -> None:  # noqa: ANN401
        self.facts = facts

    return type("Variables", (BaseVariables,), {**members, "__init__": take})


VARIABLES = _variables()
RULES = [
    {
        "conditions": rule["conditions"],
        "actions": [{"name": "holds", "params": {"test": rule["name"]}}],
    }
    for rule in PROCEDURE.to_business_rules()["rules"]
]


def tests_by_business_rules(facts: Mapping[str, Any]) -> tuple[bool, ...]:
    """Return whether each test holds, by business-rules."""
    actions = Actions()
    run_all(RULES, VARIABLES(facts), actions)
    return tuple(test in actions.holding for test in IDS)


def _in_zen(asked: Asked) -> str:
    """Return a question in zen's language."""
    words = listed(asked.choices)
    return {
        "is_true": asked.fact,
        "is_false": f"not {asked.fact}",
        "is_contained_by": f"{asked.fact} in {words}",
        SHARES: f"some({asked.fact}, # in {words})",
        "shares_no_elements_with": f"none({asked.fact}, # in {words})",
    }[asked.operator]


ENGINE = zen.ZenEngine(
    {
        "loader": {
            "type": "static",
            "content": {
                "tests": decision(
                    {
                        id_: f"{_in_zen(test.first)} and "
                        f"({_in_zen(test.either[0])} or {_in_zen(test.either[1])})"
                        for id_, test in zip(IDS, ASKED, strict=True)
                    }
                )
            },
        }
    }
)


def tests_by_zen(facts: Mapping[str, Any]) -> tuple[bool, ...]:
    """Return whether each test holds, by zen."""
    result = ENGINE.evaluate("tests", facts["for_zen"])["result"]
    return tuple(result[test] for test in IDS)
