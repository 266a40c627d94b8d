"""Answers that are tried, held against every answer that there is, and the budget of a search."""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintrules import condition_search
from complaintrules.condition_search import Demand, NotSettledError, Search, telling_answers
from complaintrules.conditions import All, AnyOf, Question, names_in, truth
from complaintrules.operators import operators_for
from complaintrules.vocabulary import (
    EventDeclaration,
    FactDeclaration,
    FactKind,
    InTime,
    Vocabulary,
)

WORDS = ("a", "b", "c", "d")
DAYS = [date(2026, 9, day) for day in range(1, 8)]
KINDS = {
    "yes": FactKind.YES_OR_NO,
    "on": FactKind.DATE,
    "one": FactKind.ONE_OF,
    "some": FactKind.ONE_OR_MORE_OF,
    "any": FactKind.NONE_OR_MORE_OF,
}
VOCABULARY = Vocabulary(
    {"sent": EventDeclaration("sent", "sent")},
    {
        name: FactDeclaration(name, kind, "?", () if kind in ("yes_or_no", "date") else WORDS)
        for name, kind in KINDS.items()
    },
)
SETS = [frozenset(words) for size in range(5) for words in combinations(WORDS, size)]
#: Every answer that there is; of days, a week around those that are named.
EVERY: dict[str, list[Any]] = {
    "yes": [True, False],
    "on": DAYS,
    "one": list(WORDS),
    "some": SETS[1:],
    "any": SETS,
    "sent": [True, False],
    "clock": list(InTime),
}


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Draw a question about anything."""
    name = draw(st.sampled_from(list(EVERY)))
    kind = KINDS.get(name, "clock" if name == "clock" else "event")
    operator, needs = draw(st.sampled_from(sorted(operators_for(kind).items())))
    if not needs:
        return Question(name, kind, operator)
    if kind == FactKind.DATE:
        return Question(name, kind, operator, draw(st.sampled_from(DAYS[2:5])))
    return Question(name, kind, operator, draw(st.sampled_from(SETS[1:])))


CONDITIONS = st.recursive(
    questions(),
    lambda parts: st.builds(
        lambda kind, several: kind(tuple(several)),
        st.sampled_from([All, AnyOf]),
        st.lists(parts, min_size=1, max_size=3),
    ),
    max_leaves=4,
)


@given(st.builds(Demand, CONDITIONS, st.booleans()), st.builds(Demand, CONDITIONS, st.booleans()))
def test_what_is_tried_stands_for_all_there_is(one: Demand, other: Demand) -> None:
    """A search finds answers if and only if there are any."""
    names = tuple(dict.fromkeys((*names_in(one.condition), *names_in(other.condition))))
    there_are = any(
        all(truth(each.condition, lookup.get) is each.holds for each in (one, other))
        for answers in product(*(EVERY[name] for name in names[:3]))
        for lookup in [dict(zip(names, answers, strict=False))]
    )

    if len(names) <= 3:  # of more, there are too many answers to go through
        assert there_are is Search(VOCABULARY).can_be(one, other)
    elif there_are:
        assert Search(VOCABULARY).can_be(one, other)


def day(operator: str, on: date) -> Question:
    """Return a question about a day."""
    return Question("on", "date", operator, on)


@pytest.mark.parametrize("end", [date.min, date.max])
def test_the_first_and_the_last_day(end: date) -> None:
    """No day is tried that there is not; those beside it are."""
    assert 2 == len(telling_answers([day("equal_to", end)], VOCABULARY)["on"])


def test_what_is_needed() -> None:
    """Of demands that cannot be met together those are kept of which none can be left out."""
    sent, yes = Question("sent", "event", "has_happened"), Question("yes", "yes_or_no", "is_true")
    demands = [
        Demand(day("after", DAYS[3]), holds=True),
        Demand(sent, holds=True),
        Demand(day("before", DAYS[3]), holds=True),
        Demand(yes, holds=False),
    ]
    search = Search(VOCABULARY)

    assert not search.can_be(*demands)
    assert (demands[0], demands[2]) == search.needed(*demands)


def test_one_search_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search is given up once it has asked too much, and the next one begins afresh."""
    monkeypatch.setattr(condition_search, "MOST_ASKED", 3)
    search = Search(VOCABULARY)
    hard = [Demand(All((day("after", DAYS[3]), day("before", DAYS[4]))), holds=True)]
    with pytest.raises(NotSettledError):
        search.can_be(*hard)

    assert search.can_be(Demand(day("after", DAYS[3]), holds=False))
    assert not search.spent


def test_all_searches_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once all is spent, nothing can be settled any more."""
    monkeypatch.setattr(condition_search, "MOST_ASKED_IN_ALL", 5)
    search = Search(VOCABULARY)
    easy = Demand(Question("yes", "yes_or_no", "is_true"), holds=True)
    assert search.can_be(easy)
    assert not search.spent
    with pytest.raises(NotSettledError):
        search.can_be(easy, easy)
    assert search.spent
