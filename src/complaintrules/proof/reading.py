"""
Which names of a procedure move a case on, and which clocks stand by themselves.

Knows what mentions what. Knows nothing of days, lives or how a case stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from complaintrules.conditions import Condition, names_in
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline, Owner, Permission
from complaintrules.versions import limits_of


def limits(rule: Deadline) -> tuple[Deadline, ...]:
    """Return every limit of a clock, of each version and beside."""
    return tuple(limit for version in limits_of(rule) for limit in version)


def starts(limit: Deadline) -> tuple[str, ...]:
    """Return what can start a limit, but what only stands in."""
    of_others = (name for each in limit.starts_instead for name in each.start.names)
    return tuple(dict.fromkeys((*limit.starts_on.names, *of_others)))


def fallback(limit: Deadline) -> tuple[str, ...]:
    """Return the event or fact that stands in for the start of a limit, if any."""
    instead = limit.or_failing_that
    return () if instead is None or instead.is_deadline else (instead.name,)


@frozen
class Names:
    """What the rules of a procedure make of its names."""

    procedure: Procedure
    #: The clocks that stand by themselves, by number: nothing rests on them, nothing starts them.
    alone: tuple[int, ...]
    #: The permissions that only outer events open, and that lead to nothing a clock knows of.
    idle: tuple[int, ...]
    #: What each permission is for: the events that it leads to.
    led: tuple[tuple[str, ...], ...]
    #: Events with which a case can begin.
    openings: tuple[str, ...]
    #: Events that come from outside the procedure, and can come at any time.
    outside: frozenset[str]
    #: Events that wait until a window or a permission is open.
    gated: frozenset[str]
    #: Events that open a stage.
    stage_openers: frozenset[str]
    #: The facts on which clocks depend through conditions.
    asked_by_clocks: tuple[str, ...]
    #: The names of clocks and events that conditions ask about.
    asked: frozenset[str]
    #: Events that close a stage, and for which no rule names a time.
    untimed: frozenset[str]
    #: The number, from 0 on, of the stage to which each clock belongs; -1 where that is none.
    homes: tuple[int, ...]
    #: The stages to which all belongs that events from outside bear on, and at which they come.
    comes_at: Mapping[str, frozenset[int]]

    @classmethod
    def of(cls, procedure: Procedure) -> Names:
        """Read what mentions what."""
        rules, permissions = procedure.deadlines, procedure.permissions
        every = [limit for rule in rules for limit in limits(rule)]
        stage_openers = {event for stage in procedure.stages for event in stage.opens_on}
        first = procedure.stages[0].opens_on if procedure.stages else ()
        outer = _outer(procedure) - set(first) - _closing(procedure)
        asked_by_clocks = {name for limit in every for name in _asked_by(limit)}
        asked = asked_by_clocks | {name for each in permissions for name in _asked(each.when)}
        rest_on = asked | {name for limit in every for name in _clocks_behind(limit)}
        alone = tuple(
            number
            for number, rule in enumerate(rules)
            if rule.id not in rest_on
            and _stands_alone(rule, outer | set(procedure.vocabulary.facts), rules)
        )
        others = [rule for number, rule in enumerate(rules) if number not in alone]
        known = {name for rule in others for name in _mentioned(rule)}
        led = tuple(_led_by(each, procedure, others) for each in permissions)
        idle = tuple(
            number
            for number, each in enumerate(permissions)
            if outer.issuperset(each.opens_on)
            and not known.intersection((*each.opens_on, *led[number]))
        )
        busy = [each for number, each in enumerate(permissions) if number not in idle]
        openers = {event for each in busy for event in each.opens_on}
        before = (
            event for each in busy if set(each.closes_on) & set(first) for event in each.opens_on
        )
        awaited = {
            event
            for rule in others
            if rule.is_window
            for limit in limits(rule)
            for event in limit.met_by
        }
        homes = tuple(_home(rule, procedure) for rule in rules)
        outside = frozenset(outer & (known | openers | stage_openers))
        gates = {event for n, each in enumerate(led) if n not in idle for event in each}
        return cls(
            procedure,
            alone,
            idle,
            led,
            tuple(dict.fromkeys((*first, *(event for event in before if event in outer)))),
            outside,
            frozenset(awaited | (gates & stage_openers)),
            frozenset(stage_openers),
            tuple(sorted(asked_by_clocks.intersection(procedure.vocabulary.facts))),
            frozenset(asked),
            frozenset(_closing(procedure) - {event for limit in every for event in limit.met_by}),
            homes,
            _comes_at(outside - stage_openers - openers, rules, homes),
        )


def _closing(procedure: Procedure) -> set[str]:
    """Return the events that close a stage."""
    return {event for stage in procedure.stages for event in stage.closes_on}


def _home(rule: Deadline, procedure: Procedure) -> int:
    """Return the stage that opens on what starts a clock, or that it closes or opens, or -1."""
    every = limits(rule)
    begins = {name for limit in every for name in (*starts(limit), *fallback(limit))}
    ends = {event for limit in every for event in limit.met_by}
    stages = list(enumerate(procedure.stages))
    homes = (
        *(number for number, stage in stages if begins.intersection(stage.opens_on)),
        *(number for number, stage in stages if ends.intersection(stage.closes_on)),
        *(number for number, stage in stages if ends.intersection(stage.opens_on)),
    )
    return next(iter(homes), -1)


def _comes_at(
    events: frozenset[str], rules: tuple[Deadline, ...], homes: tuple[int, ...]
) -> dict[str, frozenset[int]]:
    """Return the stages of the clocks that mention each event, if all of them have one."""
    found: dict[str, frozenset[int]] = {}
    for event in events:
        at = frozenset(
            home for rule, home in zip(rules, homes, strict=True) if event in set(_mentioned(rule))
        )
        if -1 not in at:
            found[event] = at
    return found


def _outer(procedure: Procedure) -> set[str]:
    """Return the events that something rests on, and that nothing in the procedure leads to."""
    every = [limit for rule in procedure.deadlines for limit in limits(rule)]
    wanted = {name for limit in every for name in (*starts(limit), *fallback(limit))}
    wanted |= {event for each in procedure.permissions for event in each.opens_on}
    wanted |= {event for stage in procedure.stages for event in stage.opens_on}
    wanted |= {name for limit in every for name in _asked_by(limit)}
    wanted |= {name for each in procedure.permissions for name in _asked(each.when)}
    led_to = {event for limit in every for event in (*limit.met_by, *limit.disapplied_by)}
    led_to |= {event for each in procedure.permissions for event in each.closes_on}
    led_to |= {end.on for end in procedure.ends}
    for limit in every:
        if limit.or_failing_that is not None:  # the receipt of what was sent
            led_to.update(starts(limit))
    return (wanted - led_to) & set(procedure.vocabulary.events)


def _mentioned(rule: Deadline) -> Iterator[str]:
    """Yield every event and fact that a clock reads or waits for."""
    for limit in limits(rule):
        yield from (*starts(limit), *fallback(limit), *limit.met_by, *limit.disapplied_by)
        yield from _asked_by(limit)


def _clocks_behind(limit: Deadline) -> Iterator[str]:
    """Yield the clocks on whose last days a limit rests."""
    if limit.or_failing_that is not None and limit.or_failing_that.is_deadline:
        yield limit.or_failing_that.name
    if limit.also_opens is not None:
        yield limit.also_opens.when_not_done


def _led_by(permission: Permission, procedure: Procedure, rules: list[Deadline]) -> tuple[str, ...]:
    """
    Return the events that a permission is for: those that close it, and none of *rules* awaits.

    What is permitted to the authority or its panel opens no stage: the complainant goes on to it.
    """
    others = {event for rule in rules for limit in limits(rule) for event in limit.met_by}
    others |= {end.on for end in procedure.ends}
    if permission.owner in (Owner.AUTHORITY, Owner.REVIEW_PANEL):
        others |= {event for stage in procedure.stages for event in stage.opens_on}
    return tuple(event for event in permission.closes_on if event not in others)


def _asked_by(limit: Deadline) -> tuple[str, ...]:
    """Return the names that the conditions of a limit ask about."""
    return tuple(name for each in limit.starts_instead for name in names_in(each.when))


def _asked(condition: Condition | None) -> tuple[str, ...]:
    """Return the names that a condition asks about."""
    return () if condition is None else names_in(condition)


def _stands_alone(rule: Deadline, outer: set[str], rules: tuple[Deadline, ...]) -> bool:
    """Return whether a clock rests on nothing but facts and outer events."""
    own = {event for limit in limits(rule) for event in limit.met_by}
    if not rule.is_window and any(own & set(_mentioned(other)) for other in rules if other != rule):
        return False
    return all(
        not (limit.also_opens or limit.starts_instead or list(_clocks_behind(limit)))
        and outer.issuperset((*starts(limit), *fallback(limit)))
        for limit in limits(rule)
    )
