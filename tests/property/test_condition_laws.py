"""Laws of conditions, with business-rules' own engine as the judge of what a full answer is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, islice, product
from typing import Any

import pytest
from attrs import evolve, frozen
from business_rules.engine import check_conditions_recursively
from business_rules.operators import BooleanType, SelectMultipleType
from business_rules.variables import BaseVariables, rule_variable
from hypothesis import assume, given
from hypothesis import strategies as st

from complaintrules.business_rules_form import condition_form
from complaintrules.conditions import (
    All,
    AnyOf,
    Condition,
    Question,
    names_in,
    truth,
    unsettled,
)
from complaintrules.operators import ClockType, DateType, EventType, operators_for
from complaintrules.rulebook import load_procedure
from complaintrules.rules import EligibilityTest
from complaintrules.vocabulary import FactKind, InTime
from tests.oracle import ONE_DAY

PROCEDURE = load_procedure("england/children-act-1989")
FACTS = PROCEDURE.vocabulary.facts
#: Our kinds under the types that business-rules is to be given for them.
THEIR_TYPES: Mapping[str, type[Any]] = {
    "yes_or_no": BooleanType,
    "date": DateType,
    "one_of": SelectMultipleType,
    "one_or_more_of": SelectMultipleType,
    "none_or_more_of": SelectMultipleType,
    "clock": ClockType,
    "event": EventType,
}
#: Every name that a condition can ask about, with its kind.
KINDS: Mapping[str, str] = {
    **{name: str(fact.kind) for name, fact in FACTS.items()},
    **dict.fromkeys(PROCEDURE.deadline_ids, "clock"),
    **dict.fromkeys(PROCEDURE.vocabulary.events, "event"),
}
#: What conditions are drawn about: several names of each kind, few enough to meet again.
NAMES = (
    *("anonymous", "child_agrees", "acting_for_child"),
    *("grounds_arose_on", "review_panel_meets_on"),
    *("complainant", "child_status", "subject", "concurrent_proceedings"),
    *("complaint_time_limit", "stage_1_response"),
    *("complaint_received", "stage_2_requested"),
)
OPERATORS = [(kind, operator) for kind in THEIR_TYPES for operator in operators_for(kind)]
NEW_YEAR = date(2027, 1, 1)
DAYS = tuple(NEW_YEAR + number * ONE_DAY for number in (0, -1, 1, -2))
SHIPPED = [pytest.param(test, id=test.id) for test in PROCEDURE.eligibility]


def values(kind: str, choices: tuple[str, ...]) -> tuple[object, ...]:
    """Return every value that a name can have; of days, a few, and of many words not all sets."""
    if kind == "date":
        return DAYS
    if kind == "clock":
        return tuple(InTime)
    if kind == "one_of":
        return choices
    if not choices:
        return (True, False)
    sizes = [1, 2, len(choices), 0, *range(3, len(choices))]
    sets = (frozenset(words) for size in sizes for words in combinations(choices, size))
    return tuple(islice((each for each in sets if each or kind == "none_or_more_of"), 5000))


def choices_of(name: str) -> tuple[str, ...]:
    """Return the words that a fact can have."""
    return FACTS[name].choices if name in FACTS else ()


VALUES = {name: values(KINDS[name], choices_of(name)) for name in KINDS}


def theirs(condition: Mapping[str, object], known: Mapping[str, object]) -> bool:
    """Return what business-rules' engine makes of an exported condition."""
    given_as = {
        name: {value} if KINDS[name] == "one_of" else value for name, value in known.items()
    }
    variables = {
        name: rule_variable(THEIR_TYPES[KINDS[name]])(lambda _, value=value: value)
        for name, value in given_as.items()
    }
    holds: bool = check_conditions_recursively(
        condition, type("Variables", (BaseVariables,), variables)()
    )
    return holds


def ours(condition: Condition, known: Mapping[str, object]) -> bool | None:
    """Return whether we think that a condition holds."""
    return truth(condition, known.get)


@st.composite
def questions(draw: st.DrawFn, name: str, operator: str | None = None) -> Question:
    """Draw a question about a name."""
    kind, choices = KINDS[name], choices_of(name)
    known = operators_for(kind)
    asked = draw(st.sampled_from(sorted(known))) if operator is None else operator
    if not known[asked]:
        return Question(name, kind, asked)
    if kind == "date":
        return Question(name, kind, asked, draw(st.sampled_from(DAYS)))
    words = draw(st.frozensets(st.sampled_from(choices), min_size=1, max_size=4))
    return Question(name, kind, asked, words)


@st.composite
def conditions(draw: st.DrawFn, *, each_name_once: bool = False) -> Condition:
    """Draw questions nested under all and any, about names that are asked again or once each."""
    names = st.sampled_from(NAMES)
    about = draw(st.lists(names, min_size=1, max_size=8, unique=each_name_once))
    parts: list[Condition] = [draw(questions(name)) for name in about]
    while len(parts) > 1:
        taken = draw(st.integers(2, len(parts)))
        parts = [draw(_nested(parts[:taken])), *parts[taken:]]
        parts.reverse()
    return draw(_nested(parts)) if draw(st.booleans()) else parts[0]


def _nested(parts: list[Condition]) -> st.SearchStrategy[Condition]:
    """Draw parts under all or under any."""
    return st.sampled_from([All(tuple(parts)), AnyOf(tuple(parts))])


@frozen
class Matter:
    """A condition, with a value for each name in it and the names whose values are known."""

    condition: Condition
    everything: dict[str, Any]
    known_names: frozenset[str]

    @property
    def known(self) -> dict[str, Any]:
        """The values that are known."""
        return {name: self.everything[name] for name in self.known_names}


@st.composite
def matters(draw: st.DrawFn, *, each_name_once: bool = False) -> Matter:
    """Draw a condition and what is known."""
    condition = draw(conditions(each_name_once=each_name_once))
    names = names_in(condition)
    everything = {name: draw(st.sampled_from(VALUES[name])) for name in names}
    return Matter(condition, everything, draw(st.frozensets(st.sampled_from(names))))


def answers_for(question: Question) -> dict[bool, object]:
    """Return a value for which a question is answered yes, and one for which it is answered no."""
    form = condition_form(question)
    some = VALUES[question.name][:80]  # each word, each pair and all words are among them
    return {theirs(form, {question.name: value}): value for value in some}


def leaves(condition: Condition) -> Iterator[Question]:
    """Yield the questions in a condition."""
    if isinstance(condition, Question):
        yield condition
        return
    for part in condition.parts:
        yield from leaves(part)


class TestTheirEngine:
    """Where all is known, ``check_conditions_recursively`` of business-rules is right."""

    @pytest.mark.parametrize("test", SHIPPED)
    def test_shipped_conditions(self, test: EligibilityTest) -> None:
        """Every shipped condition comes out as theirs for every full set of answers."""
        names = names_in(test.when)
        everything = [VALUES[name] for name in names]
        form = condition_form(test.when)
        sets = [dict(zip(names, each, strict=True)) for each in islice(product(*everything), 5000)]

        assert [theirs(form, known) for known in sets] == [ours(test.when, known) for known in sets]

    @pytest.mark.parametrize(("kind", "operator"), OPERATORS)
    @given(data=st.data())
    def test_every_operator(self, kind: str, operator: str, data: st.DataObject) -> None:
        """Every operator of every kind of name answers as theirs does."""
        (name, *_) = (each for each in NAMES if KINDS[each] == kind)
        question = data.draw(questions(name, operator))
        value = data.draw(st.sampled_from(VALUES[name]))

        assert theirs(condition_form(question), {name: value}) == ours(question, {name: value})

    @given(matter=matters())
    def test_nested_conditions(self, matter: Matter) -> None:
        """Questions under all and any, however deep, come out as theirs."""
        form = condition_form(matter.condition)

        assert theirs(form, matter.everything) == ours(matter.condition, matter.everything)


class TestUnknown:
    """An answer is given when every way of filling in what is unknown gives it, and only then."""

    @given(matter=matters(), data=st.data())
    def test_what_is_settled_holds_however_the_rest_turns_out(
        self, matter: Matter, data: st.DataObject
    ) -> None:
        """A condition settled by a part of the answers comes out so with all of them."""
        settled = ours(matter.condition, matter.known)
        assume(settled is not None)
        unknown = matter.everything.keys() - matter.known_names
        rest = {name: data.draw(st.sampled_from(VALUES[name])) for name in sorted(unknown)}

        assert settled == theirs(condition_form(matter.condition), matter.everything)
        assert settled == theirs(condition_form(matter.condition), rest | matter.known)

    @given(matter=matters(each_name_once=True))
    def test_what_is_open_can_turn_out_either_way(self, matter: Matter) -> None:
        """Where it is left open, and no name is asked about twice, it can come out yes and no."""
        assume(ours(matter.condition, matter.known) is None)
        unknown = [each for each in leaves(matter.condition) if each.name not in matter.known_names]
        ways = [(each.name, answers_for(each)) for each in unknown]
        assume(all(len(way) == 2 for _, way in ways))
        form = condition_form(matter.condition)
        outcomes = [
            theirs(form, matter.known | {name: way[answer] for name, way in ways})
            for answer in (True, False)
        ]

        assert [True, False] == outcomes

    @given(matter=matters(), more=st.data())
    def test_more_answers_never_take_one_back(self, matter: Matter, more: st.DataObject) -> None:
        """Learning one more answer leaves a settled condition as it was."""
        settled = ours(matter.condition, matter.known)
        assume(settled is not None)
        name = more.draw(st.sampled_from(sorted(matter.everything)))

        assert settled == ours(matter.condition, {name: matter.everything[name]} | matter.known)

    @given(matter=matters())
    def test_what_is_wanted_is_enough(self, matter: Matter) -> None:
        """The answers that are wanted settle a condition, without any other."""
        wanted = unsettled(matter.condition, matter.known.get)
        learned = {name: matter.everything[name] for name in wanted}

        assert ours(matter.condition, matter.known | learned) is not None

    @given(matter=matters())
    def test_what_is_not_wanted_does_not_help(self, matter: Matter) -> None:
        """Every other answer together leaves a condition exactly as open as it was."""
        wanted = unsettled(matter.condition, matter.known.get)
        others = {name: matter.everything[name] for name in matter.everything.keys() - set(wanted)}

        assert ours(matter.condition, matter.known) == ours(matter.condition, others)
        assert set(wanted).isdisjoint(matter.known_names)


class TestForm:
    """What a condition says does not hang on how it is written down."""

    @given(matter=matters(), data=st.data())
    def test_order(self, matter: Matter, data: st.DataObject) -> None:
        """The order of the parts never matters, at any depth, whatever is known."""
        turned = data.draw(shuffled(matter.condition))

        assert ours(matter.condition, matter.known) == ours(turned, matter.known)
        assert set(unsettled(matter.condition, matter.known.get)) == set(
            unsettled(turned, matter.known.get)
        )

    @given(matter=matters())
    def test_layers(self, matter: Matter) -> None:
        """A condition under all or any by itself, or said twice, is the same condition."""
        once, known = matter.condition, matter.known
        same: list[Condition] = [All((once,)), AnyOf((once,)), All((once, once))]

        assert [ours(once, known)] * 3 == [ours(each, known) for each in same]


@st.composite
def shuffled(draw: st.DrawFn, condition: Condition) -> Condition:
    """Draw the same condition with its parts in another order."""
    if isinstance(condition, Question):
        return condition
    parts = draw(st.permutations(condition.parts))
    return type(condition)(tuple(draw(shuffled(part)) for part in parts))


class TestExchange:
    """What business-rules' form can say of a procedure, nothing is lost of on the way and back."""

    @given(data=st.data())
    def test_there_and_back(self, data: st.DataObject) -> None:
        """A procedure with any conditions, exported and read back, is the same procedure."""
        tests = tuple(
            evolve(test, when=data.draw(conditions())) for test in PROCEDURE.eligibility[:3]
        )
        changed = evolve(PROCEDURE, eligibility=(*tests, *PROCEDURE.eligibility[3:]))
        export = changed.to_business_rules()
        as_text = json.loads(json.dumps(export))

        assert export == as_text
        assert changed == changed.with_business_rules(export)
        assert changed == PROCEDURE.with_business_rules(as_text)

    @given(matter=matters())
    def test_the_export_can_be_run(self, matter: Matter) -> None:
        """An export that went through JSON is judged by their engine as we judge the procedure."""
        (first, *rest) = PROCEDURE.eligibility
        changed = evolve(PROCEDURE, eligibility=(evolve(first, when=matter.condition), *rest))
        export = json.loads(json.dumps(changed.to_business_rules()))
        (rule, *_) = (each for each in export["rules"] if each["name"] == first.id)

        assert theirs(rule["conditions"], matter.everything) == ours(
            matter.condition, matter.everything
        )

    def test_their_types(self) -> None:
        """Each variable of the export has the type under which it is judged here."""
        export = PROCEDURE.to_business_rules()
        types = {each["name"]: each["field_type"] for each in export["variables"]}

        assert {name: THEIR_TYPES[KINDS[name]].name for name in NAMES} == {
            name: types[name] for name in NAMES
        }
        assert set(THEIR_TYPES) - {"clock", "event"} == {str(kind) for kind in FactKind}
