"""
All, any, and single questions about facts, answered yes, no or unknown.

Knows how truth combines when facts are missing. Knows nothing of cases or rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from attrs import field, frozen

from complaintrules.errors import Place
from complaintrules.shown import Shown


@frozen(repr=False)
class Question(Shown):
    """One question about one fact."""

    name: str
    #: The fact's kind, which says whose operators apply.
    kind: str
    operator: str
    #: None where the operator needs none.
    operand: date | frozenset[str] | None = None
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)

    def __str__(self) -> str:
        """Return the question in words."""
        words = f"{self.name} {self.operator.replace('_', ' ')}"
        if isinstance(self.operand, frozenset):
            return f"{words} {', '.join(sorted(self.operand))}"
        return words if self.operand is None else f"{words} {self.operand}"


@frozen(repr=False)
class All(Shown):
    """True when every part is true."""

    parts: tuple[Condition, ...]
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)

    def __str__(self) -> str:
        """Return the parts in words."""
        return f"({' and '.join(map(str, self.parts))})"


@frozen(repr=False)
class AnyOf(Shown):
    """True when at least one part is true."""

    parts: tuple[Condition, ...]
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)

    def __str__(self) -> str:
        """Return the parts in words."""
        return f"({' or '.join(map(str, self.parts))})"


Condition = Question | All | AnyOf

#: Gives a fact's value, or None where it is unknown.
Lookup = Callable[[str], object | None]


def truth(condition: Condition, lookup: Lookup) -> bool | None:
    """
    Return whether *condition* holds, or None where the facts known do not settle it.

    The order of the parts never matters: every part is looked at.

        >>> late = Question("late", "yes_or_no", "is_true")
        >>> fair = Question("fair", "yes_or_no", "is_true")
        >>> truth(All((late, fair)), {"fair": False}.get)
        False
        >>> truth(All((late, fair)), {"fair": True}.get) is None
        True
    """
    if isinstance(condition, Question):
        value = lookup(condition.name)
        if value is None:
            return None
        from complaintrules.operators import ask  # noqa: PLC0415  # business-rules', once needed

        return ask(condition.kind, value, condition.operator, condition.operand)
    decisive = isinstance(condition, AnyOf)
    truths = [truth(part, lookup) for part in condition.parts]
    if decisive in truths:
        return decisive
    return None if None in truths else not decisive


def unsettled(condition: Condition, lookup: Lookup) -> tuple[str, ...]:
    """Return the names whose values would help to settle *condition*, in order of appearance."""
    if truth(condition, lookup) is not None:
        return ()
    if isinstance(condition, Question):
        return (condition.name,)
    names = (name for part in condition.parts for name in unsettled(part, lookup))
    return tuple(dict.fromkeys(names))


def questions_in(condition: Condition) -> Iterator[Question]:
    """Yield every question of *condition*, in order of appearance."""
    if isinstance(condition, Question):
        yield condition
    else:
        for part in condition.parts:
            yield from questions_in(part)


def names_in(condition: Condition) -> tuple[str, ...]:
    """Return every name that *condition* asks about, in order of appearance."""
    return tuple(dict.fromkeys(question.name for question in questions_in(condition)))
