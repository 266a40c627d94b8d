"""
Names, facts and conditions of a procedure in the words of a person who knows no rule files.

Knows how a question and its answer are put. Knows nothing of clocks or of pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from complaintrules.conditions import All, Condition, Question
from complaintrules.explain import long_date
from complaintrules.review.page import Item
from complaintrules.vocabulary import CLOCK, EVENT, Unknown, Vocabulary, in_words

_ANSWERS = {
    "is_true": "yes",
    "is_false": "no",
    "is_contained_by": "nothing but",
    "shares_at_least_one_element_with": "at least one of",
    "shares_exactly_one_element_with": "exactly one of",
    "shares_no_elements_with": "none of",
    "contains_all": "all of",
    "equal_to": "on",
}
_PLAIN = {None: "none", True: "yes", False: "no", Unknown.NOT_KNOWN: "asked and not known"}
_HAPPENED = {
    "is_met": "was done in time",
    "is_missed": "was not done by its last day",
    "has_happened": "has happened",
    "has_not_happened": "has not happened",
}


def listed(names: Iterable[str]) -> str:
    """Return names in plain words, one after another."""
    return ", ".join(map(in_words, names))


def event_or_fact(name: str, vocabulary: Vocabulary) -> str:
    """Return an event or a fact in plain words, with what it means."""
    if name in vocabulary.events:
        return f"{in_words(name)}: {vocabulary.events[name].means}"
    if name in vocabulary.facts:
        return f"{in_words(name)}: {vocabulary.facts[name].asks}"
    return in_words(name)


def condition(of: Condition, vocabulary: Vocabulary) -> Item:
    """Return a condition as questions and the answers that it asks for."""
    if isinstance(of, Question):
        return Item(_question(of, vocabulary))
    says = "All of these:" if isinstance(of, All) else "At least one of these:"
    return Item(says, tuple(condition(part, vocabulary) for part in of.parts))


def _question(of: Question, vocabulary: Vocabulary) -> str:
    """Return one question with the answer that is asked for."""
    if of.kind in (CLOCK, EVENT):
        return f"{in_words(of.name)} {_HAPPENED[of.operator]}"
    answer = _ANSWERS.get(of.operator, in_words(of.operator))
    if of.kind == "one_of" and of.operator == "is_contained_by":
        answer = "one of"
    if isinstance(of.operand, date):
        answer = f"{answer} {long_date(of.operand)}"
    elif of.operand is not None:
        answer = f"{answer}: {listed(sorted(of.operand))}"
    return f"{vocabulary.facts[of.name].asks} Answer: {answer}"


def value(of: object) -> str:
    """Return what a case states, or an example expects, in plain words."""
    if of is None or isinstance(of, bool | Unknown):
        return _PLAIN[of]
    if isinstance(of, date):
        return long_date(of)
    if isinstance(of, tuple | frozenset):
        return listed(sorted(map(str, of))) or "none"
    if isinstance(of, dict):
        return "; ".join(f"{in_words(str(key))}: {value(each)}" for key, each in of.items())
    return in_words(str(of))


def sentence(says: str) -> str:
    """Return what is said with a capital at its beginning."""
    return says[:1].upper() + says[1:]
