"""
Versions of one rule, in force one after another.

Knows gaps and overlaps. Knows nothing of what the rules say.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from attrs import evolve

from complaintrules.calendars import ONE_DAY
from complaintrules.errors import Faults
from complaintrules.rules import Deadline


def with_versions(
    deadlines: Iterable[Deadline], versions_by: str, faults: Faults
) -> tuple[Deadline, ...]:
    """Return each deadline once, with its versions from first to last; gaps are faults."""
    by_id: dict[str, list[Deadline]] = {}
    for deadline in deadlines:
        by_id.setdefault(deadline.id, []).append(deadline)
    found: list[Deadline] = []
    for versions in by_id.values():
        dated = [(each.in_force.first, each.in_force, each) for each in versions if each.in_force]
        if dated and not versions_by:
            message = f"{versions[0].id} has versions, but nothing decides between them"
            hint = "name the event whose day decides, under the header's key 'versions_by'"
            faults.add("CR205", versions[0].place, message, hint)
        dated.sort(key=lambda version: version[0])
        for (_, before, _), (_, after, rule) in pairwise(dated):
            if before.last is None or before.last >= after.first:
                message = f"{rule.id} has two versions in force on {after.first}"
                faults.add("CR205", rule.place, message, "end the earlier one the day before")
            elif before.last + ONE_DAY < after.first:
                message = f"no version of {rule.id} is in force from {before.last + ONE_DAY}"
                faults.add("CR205", rule.place, message, f"until {after.first - ONE_DAY}")
        ordered = [rule for _, _, rule in dated] or versions
        found.append(evolve(ordered[-1], versions=tuple(ordered) if dated else ()))
    return tuple(found)


def version_on(deadline: Deadline, day: date) -> Deadline | None:
    """Return the version of a rule that is in force on *day*, or None where none is."""
    if not deadline.versions:
        return deadline
    for version in deadline.versions:
        if version.in_force is not None and version.in_force.covers(day):
            return evolve(version, beside=deadline.beside)
    return None


def limits_of(deadline: Deadline) -> tuple[tuple[Deadline, ...], ...]:
    """Return, for each version of a rule, its limit and every version of those set beside it."""
    beside = [limit for local in deadline.beside for limit in local.versions or (local,)]
    return tuple((version, *beside) for version in deadline.versions or (deadline,))
