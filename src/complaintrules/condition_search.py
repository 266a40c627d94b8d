"""
A search for answers that make conditions hold, or not: what no answers can do, no case can do.

Every answer is tried that could make a difference to what the conditions ask, until a budget
is spent.  Clocks and events are taken to stand in any way, whatever is recorded beside them.

Knows which answers a question tells apart. Knows nothing of what follows from a condition.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from math import prod

from attrs import field, frozen

from complaintrules.calendars import ONE_DAY
from complaintrules.conditions import Condition, Question, questions_in, truth
from complaintrules.vocabulary import EVENT, FactDeclaration, FactKind, InTime, Vocabulary

#: Answers to one question of fact that are told apart.
MOST_ANSWERS = 2_000
#: So many words are compared while one plain question is put.
_WORDS = 20
#: Plain questions put in one search; people's conditions take some hundreds.
MOST_ASKED = 50_000
#: Questions put in all the searches about one procedure, some seconds' worth.
MOST_ASKED_IN_ALL = 500_000


@frozen
class Demand:
    """A condition, and whether it is to hold."""

    condition: Condition
    holds: bool


class NotSettledError(Exception):
    """A search was given up before everything was tried."""


@frozen
class Search:
    """The searches about one procedure, within one budget."""

    vocabulary: Vocabulary
    #: How many questions were put so far.
    _asked: list[int] = field(factory=lambda: [0], init=False, eq=False)

    @property
    def spent(self) -> bool:
        """Whether no search can settle anything any more."""
        return self._asked[-1] >= MOST_ASKED_IN_ALL

    def can_be(self, *demands: Demand) -> bool:
        """
        Return whether some answers meet all demands at once.

        Raises:
            NotSettledError: That was not known when the budget was spent.

        """
        questions = [each for demand in demands for each in questions_in(demand.condition)]
        self._asked[-1] += sum(map(self._telling_apart, questions))
        answers = telling_answers((each.condition for each in demands), self.vocabulary)
        asked_each_time = sum(map(self._asking, questions))
        most = min(self._asked[-1] + MOST_ASKED, MOST_ASKED_IN_ALL)
        pending: list[Mapping[str, object]] = [{}]
        while pending:
            if self._asked[-1] >= most:
                raise NotSettledError
            self._asked[-1] += asked_each_time
            given = pending.pop()
            name = _next_name(demands, given)
            if name == "":
                return True
            if name is not None:
                pending += ({**given, name: answer} for answer in answers[name])
        return False

    def _telling_apart(self, question: Question) -> int:
        """Return what it takes to tell the answers to a question apart, in plain questions."""
        fact = self.vocabulary.facts.get(question.name)
        return 1 + len(fact.choices if fact else ()) // _WORDS

    def _asking(self, question: Question) -> int:
        """Return what it takes to put a question, in plain questions."""
        named = len(question.operand) if isinstance(question.operand, frozenset) else 0
        return 1 + named * self._telling_apart(question) // _WORDS

    def needed(self, *demands: Demand) -> tuple[Demand, ...]:
        """
        Return those of some demands that cannot all be met of which none can be left out.

        Raises:
            NotSettledError: The budget was spent before that was known.

        """
        needed = demands
        for each in demands:
            fewer = tuple(other for other in needed if other is not each)
            if not self.can_be(*fewer):
                needed = fewer
        return needed


def _next_name(demands: Iterable[Demand], given: Mapping[str, object]) -> str | None:
    """Return what to ask next; nothing where all is as demanded, None where it cannot be."""
    open_name = ""
    for demand in demands:
        holds = truth(demand.condition, given.get)
        if holds is None:
            asked = questions_in(demand.condition)
            open_name = open_name or next(each.name for each in asked if each.name not in given)
        elif holds is not demand.holds:
            return None
    return open_name


def telling_answers(
    conditions: Iterable[Condition], vocabulary: Vocabulary
) -> dict[str, tuple[object, ...]]:
    """
    Return for each name that conditions ask about the answers that their questions tell apart.

    Two answers between which no question makes a difference stand there once.

    Raises:
        NotSettledError: There are more than ``MOST_ANSWERS`` to one fact.

    """
    asked: defaultdict[str, dict[Question, None]] = defaultdict(dict)
    for condition in conditions:
        for question in questions_in(condition):
            asked[question.name][question] = None
    return {name: _answers(tuple(of), vocabulary) for name, of in asked.items()}


def _answers(questions: Sequence[Question], vocabulary: Vocabulary) -> tuple[object, ...]:
    """Return the answers that questions about one name tell apart."""
    fact = vocabulary.facts.get(questions[0].name)
    if fact is None:
        return (True, False) if questions[0].kind == EVENT else tuple(InTime)
    if fact.kind is FactKind.YES_OR_NO:
        return True, False
    if fact.kind is FactKind.DATE:
        return _days({each.operand for each in questions if isinstance(each.operand, date)})
    groups = _alike(fact, questions)
    if fact.kind is FactKind.ONE_OF:
        return tuple(frozenset(group[:1]) for group in groups)
    some = [tuple(_some_of(group)) for group in groups]
    if prod(map(len, some)) > MOST_ANSWERS:
        raise NotSettledError
    sets = (frozenset(word for words in each for word in words) for each in product(*some))
    return tuple(each for each in sets if each or fact.kind is FactKind.NONE_OR_MORE_OF)


def _days(named: set[date]) -> tuple[date, ...]:
    """Return each day that is named, and those just before and after it."""
    before = {day - ONE_DAY for day in named if day > date.min}
    after = {day + ONE_DAY for day in named if day < date.max}
    return tuple(sorted(named | before | after))


def _alike(fact: FactDeclaration, questions: Sequence[Question]) -> list[list[str]]:
    """Return the words of a fact, together those that are named by the same questions."""
    groups: defaultdict[tuple[bool, ...], list[str]] = defaultdict(list)
    for word in fact.choices:
        operands = (each.operand for each in questions if isinstance(each.operand, frozenset))
        groups[tuple(word in operand for operand in operands)].append(word)
    return list(groups.values())


def _some_of(group: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield none, one, two and all words of a group: questions tell no more apart."""
    for number in sorted({0, 1, min(2, len(group)), len(group)}):
        yield tuple(group[:number])
