"""
Rules that the worked examples of a procedure do not show, or show from one side only.

Knows from which sides each kind of rule is shown. Knows nothing of whether examples come out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from complaintrules.errors import Fault, Place
from complaintrules.examples import Example
from complaintrules.expectations import WHOLE_CASE
from complaintrules.procedure import End, Procedure
from complaintrules.rules import Route
from complaintrules.statuses import Status

#: A boundary pair shows a limit from both sides.
_IN_TIME = frozenset({Status.MET, Status.DUE})
_TOO_LATE = frozenset({Status.MET_LATE, Status.OVERDUE})


@frozen
class _Expected:
    """What the worked examples of a procedure expect."""

    #: Of each rule by its name: its statuses, and whether it holds.
    of: Mapping[str, set[object]]
    #: What may be done, wherever it is expected of a whole case.
    may_do: tuple[frozenset[str], ...]
    #: The routes that parts take.
    taken: frozenset[str]
    stages: frozenset[object]

    @classmethod
    def by(cls, examples: Iterable[Example], routes: Iterable[Route]) -> _Expected:
        """Return what *examples* expect."""
        by_part: dict[str, Route] = {}
        for route in routes:  # the first that has a part takes it
            by_part = {**dict.fromkeys(route.parts, route), **by_part}
        of: defaultdict[str, set[object]] = defaultdict(set)
        may_do: list[frozenset[str]] = []
        taken: set[str] = set()
        stages: set[object] = set()
        for rule, what, expected in _everything(examples):
            if what in ("status", "holds"):
                of[rule].add(expected)
            elif what == "may_do" and rule == WHOLE_CASE:
                may_do.append(expected)
            elif what == "may_do":
                of[rule].add(rule in expected)
            elif what == "parts":
                ways = ((by_part.get(part), goes_to) for part, goes_to in expected.items())
                taken |= {by.id for by, goes_to in ways if by and by.goes_to == goes_to}
            elif what == "stage":
                stages.add(expected)
        return cls(of, tuple(may_do), frozenset(taken), frozenset(stages))

    def in_time(self, clock: str) -> bool:
        """Return whether a clock is shown before its last day is over."""
        return bool(self.of.get(clock, set()) & _IN_TIME)

    def late(self, clock: str) -> bool:
        """Return whether a clock is shown after its last day."""
        return bool(self.of.get(clock, set()) & _TOO_LATE)

    def holds(self, test: str) -> bool:
        """Return whether a test is shown to hold."""
        return True in self.of.get(test, set())

    def fails(self, test: str) -> bool:
        """Return whether a test is shown not to hold."""
        return False in self.of.get(test, set())

    def open(self, permission: str) -> bool:
        """Return whether a permission is shown open."""
        return self.holds(permission) or any(permission in may_do for may_do in self.may_do)

    def closed(self, permission: str) -> bool:
        """Return whether a permission is shown when it is not open."""
        return self.fails(permission) or any(permission not in may_do for may_do in self.may_do)

    def followed(self, route: str) -> bool:
        """Return whether a part is shown that takes a route."""
        return route in self.taken or True in self.of.get(route, set())

    def reached(self, end: str) -> bool:
        """Return whether a case is shown that ends so."""
        return end in self.stages


def _everything(examples: Iterable[Example]) -> Iterator[tuple[str, str, Any]]:
    """Yield the subject of each expectation, what is expected, and its value."""
    for example in examples:
        for step in example.steps:
            for each in step.expectations:
                yield example.rule, each.what, each.expected


def without_examples(
    examples: Iterable[Example], procedure: Procedure, base: Procedure | None = None
) -> tuple[Fault, ...]:
    """Return a fault for each rule of its own that a procedure's examples do not show."""
    expected = _Expected.by(examples, procedure.routes)
    return tuple(
        Fault(
            "CR209",
            place,
            f"{name} lacks a worked example {', and one '.join(missing)}",
            "add it to the examples beside the rules, with a source that is not this library",
        )
        for part, sides in _SIDES
        for rule in getattr(procedure, part)
        if not (base and rule in getattr(base, part))
        for name, place in (_named(rule),)
        if (missing := [words for shown, words in sides if not shown(expected, name)])
    )


def _named(rule: Any) -> tuple[str, Place]:  # noqa: ANN401
    """Return the name of a rule or an end, and where it, or the limit beside it, stands."""
    if isinstance(rule, End):
        return rule.name, rule.place
    return rule.id, (rule, *getattr(rule, "beside", ()))[-1].place


#: For each part of a procedure, from which sides its rules are shown.
_SIDES: tuple[tuple[str, tuple[tuple[Callable[[_Expected, str], bool], str], ...]], ...] = (
    ("deadlines", ((_Expected.in_time, "just in time"), (_Expected.late, "a day late"))),
    (
        "eligibility",
        ((_Expected.holds, "where it holds"), (_Expected.fails, "where it does not hold")),
    ),
    (
        "permissions",
        ((_Expected.open, "where it is open"), (_Expected.closed, "where it is not open")),
    ),
    ("routes", ((_Expected.followed, "of a part that goes by it"),)),
    ("ends", ((_Expected.reached, "of a case that ends so"),)),
)
