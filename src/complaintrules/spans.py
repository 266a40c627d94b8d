"""
When rules are in force, held against when their procedure is.

Knows gaps and what stands out at either end. Knows nothing of what the rules say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from complaintrules.calendars import ONE_DAY
from complaintrules.errors import Fault
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline, InForce

_OUTSIDE, _GAP = "CR220", "CR221"


@frozen
class _Dated:
    """A version of a rule that says when it is in force."""

    rule: Deadline
    span: InForce


def out_of_time(procedure: Procedure, base: Procedure | None = None) -> tuple[Fault, ...]:
    """
    Return what is found about rules in force at other times than *procedure*.

    Nothing is said of the rules that it takes over from *base*.
    """
    theirs = set(base.deadlines) if base else set()
    found: list[Fault] = []
    for deadline in procedure.deadlines:
        if deadline not in theirs:
            for rule in (deadline, *deadline.beside):
                dated = ((each, each.in_force) for each in rule.versions or (rule,))
                versions = [_Dated(each, span) for each, span in dated if span]
                found += _found(versions, procedure.in_force)
    return tuple(found)


def _found(versions: list[_Dated], span: InForce) -> Iterator[Fault]:
    """Yield what stands out, and what is left open at either end."""
    last_of_all = span.last or date.max
    for version in versions:
        first, last = version.span.first, version.span.last or last_of_all
        if first < span.first or last > last_of_all:
            own, whole = _told(version.span), _told(span)
            says = f"{version.rule.id} is in force {own}, and its procedure {whole}"
            yield Fault(_OUTSIDE, version.rule.place, says, "end and begin them together")
    if not versions:
        return
    begun, ended = versions[0].span.first, versions[-1].span.last
    if begun > span.first:
        yield _gap(versions[0].rule, InForce(span.first, begun - ONE_DAY))
    if ended is not None and ended < last_of_all:
        yield _gap(versions[-1].rule, InForce(ended + ONE_DAY, span.last))


def _gap(rule: Deadline, span: InForce) -> Fault:
    """Return the note of a time at which a rule is not in force and its procedure is."""
    says = f"no version of {rule.id} is in force {_told(span)}, although its procedure is"
    return Fault(_GAP, rule.place, says, "right where the rule is new, or was dropped")


def _told(span: InForce) -> str:
    """Return a span in words."""
    return f"from {span.first}{f' until {span.last}' if span.last else ''}"
