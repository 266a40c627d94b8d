"""
Rules that no case can ever bring into play, whatever happens and in whatever order.

Knows which events open, close and drop what. Knows nothing of conditions, days or cases.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaintrules.errors import Fault
from complaintrules.procedure import Procedure
from complaintrules.rules import Combination, Deadline
from complaintrules.versions import limits_of

_CODE = "CR214"


def out_of_reach(procedure: Procedure, base: Procedure | None = None) -> tuple[Fault, ...]:
    """
    Return a fault for each stage, end, clock, route and permission that nothing can reach.

    A route that it inherits from *base* may be hidden: by its own, a local procedure overrides it.
    """
    return (
        *_stages(procedure),
        *_ends(procedure),
        *_clocks(procedure),
        *_routes(procedure, base),
        *_permissions(procedure),
    )


def _stages(procedure: Procedure) -> Iterator[Fault]:
    """Yield the stages that a later stage or an end always hides, for the furthest is told."""
    hidden = {end.on for end in procedure.ends}
    for stage in reversed(procedure.stages):
        if hidden.issuperset(stage.opens_on):
            says = f"no case is ever at {stage.name}: what opens it opens a later stage, or an end"
            yield Fault(_CODE, stage.place, says, "name an event that opens this stage alone")
        hidden.update(stage.opens_on)


def _ends(procedure: Procedure) -> Iterator[Fault]:
    """Yield the ends that an end above them always hides."""
    above: dict[str, str] = {}
    for end in procedure.ends:
        if end.on in above:
            says = f"no case ever ends as {end.name}: {end.on} ends it as {above[end.on]}"
            yield Fault(_CODE, end.place, says, "name another event, or keep one of the two")
        above.setdefault(end.on, end.name)


def _clocks(procedure: Procedure) -> Iterator[Fault]:
    """Yield the clocks that every start drops at once."""
    ends = {end.on for end in procedure.ends}
    for deadline in procedure.deadlines:
        for limits in limits_of(deadline):
            for limit in limits:
                drops = {*limit.disapplied_by, *(() if limit.is_window else ends)}
                if _never_runs(limit, drops):
                    says = f"{limit.id} never runs: every event that starts it also drops it"
                    hint = "see 'disapplied_by' and the ends of the procedure"
                    yield Fault(_CODE, limit.place, says, hint)


def _never_runs(limit: Deadline, drops: set[str]) -> bool:
    """Return whether nothing that starts a clock leaves it running."""
    if limit.also_opens is not None:
        return False
    fallback = limit.or_failing_that
    if fallback is not None and (fallback.is_deadline or fallback.name not in drops):
        return False
    starts = (limit.starts_on, *(each.start for each in limit.starts_instead))
    return all(
        drops.intersection(start.names)
        if start.combination is Combination.LATER_OF
        else drops.issuperset(start.names)
        for start in starts
    )


def _routes(procedure: Procedure, base: Procedure | None) -> Iterator[Fault]:
    """Yield the procedure's own routes all of whose parts routes above them take."""
    inherited = {route.id for route in base.routes} if base else set()
    taken: set[tuple[str, str]] = set()
    for route in procedure.routes:
        parts = {(route.fact, part) for part in route.parts}
        if parts <= taken and route.id not in inherited:
            says = f"{route.id} is never taken: routes above it take all of its parts"
            yield Fault(_CODE, route.place, says, "the first route that has a part takes it")
        taken |= parts


def _permissions(procedure: Procedure) -> Iterator[Fault]:
    """Yield the permissions that close on every event that opens them."""
    for permission in procedure.permissions:
        if set(permission.opens_on) <= set(permission.closes_on):
            says = f"{permission.id} is never open: every event that opens it also closes it"
            yield Fault(_CODE, permission.place, says, "see 'opens_on' and 'closes_on'")
