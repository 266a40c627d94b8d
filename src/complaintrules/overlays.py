"""
A procedure laid over another: what a local pack may add, choose or tighten, and what it may not.

Knows which limit is looser. Knows nothing of files or cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from complaintrules.errors import Faults, Place
from complaintrules.procedure import THE_RULE_EXTENDED, Procedure
from complaintrules.rules import Deadline, Extension, Force, NoticeBy, Reading


def deadlines_laid_over(
    base: Iterable[Deadline], own: Iterable[Deadline], faults: Faults
) -> tuple[Deadline, ...]:
    """
    Return the clocks of a local pack: those of *base*, as it changes them, then its own.

    A local rule that binds as strongly as the law replaces the law's, and so may not be looser;
    a policy stands beside it, and the earlier last day governs.
    """
    clocks = {deadline.id: deadline for deadline in base}
    for deadline in own:
        law = clocks.get(deadline.id)
        if law is None:
            clocks[deadline.id] = deadline
        elif deadline.force is not Force.MUST:
            clocks[deadline.id] = evolve(law, beside=(*law.beside, deadline))
        elif (looser := _looser(deadline, law)) is not None:
            faults.add(
                "CR211",
                deadline.place,
                f"{deadline.id} {looser}; the rule that it would replace stands at {law.place} "
                f"({law.authority.provision})",
                "a local pack may tighten the law; for a limit that stands beside it write "
                "'force: policy'",
            )
        else:
            clocks[deadline.id] = deadline
    return tuple(clocks.values())


def _looser(local: Deadline, law: Deadline) -> str | None:
    """Return in what a local rule is looser than the law, or cannot be compared with it."""
    same_start = (local.starts_on, local.starts_instead, local.first_day_counted, local.before)
    if same_start != (law.starts_on, law.starts_instead, law.first_day_counted, law.before):
        return "counts from another start or in another way"
    if local.owner is not law.owner or local.is_window is not law.is_window:
        return "binds someone else"
    shorter_for_window = local.is_window and local.length.amount < law.length.amount
    if local.length.unit is not law.length.unit or shorter_for_window:
        return f"is {local.length} and not {law.length}"
    if not local.is_window and local.length.amount > law.length.amount:
        return f"is {local.length} and not {law.length}"
    return _looser_extension(local.extension, law.extension)


def _looser_extension(local: Extension | None, law: Extension | None) -> str | None:
    """Return in what a local extension goes further than the law's."""
    if local is None:
        return None
    if law is None:
        return "can be extended, which the law does not allow"
    if (looser := _looser_terms(local, law)) is not None:
        return looser
    longest, mine = law.to_at_most, local.to_at_most
    if longest is None:
        return None
    same = (local.measure, local.from_event) == (law.measure, law.from_event)
    if mine is not None and same and mine.unit is longest.unit and mine.amount <= longest.amount:
        return None
    return f"can be extended to {local.longest} and not to {law.longest}"


def _looser_terms(local: Extension, law: Extension) -> str | None:
    """Return which of the law's terms for extending a limit a local rule drops."""
    theirs = set(local.grounds or ())
    if law.grounds and not (theirs and theirs <= set(law.grounds)):
        return f"can be extended on other grounds than {', '.join(law.grounds)}"
    if law.notice is not None and local.notice is None:
        return "can be extended without notice"
    if law.no_later_than is NoticeBy.THE_LIMIT and local.no_later_than is not law.no_later_than:
        return "can be extended after its last day"
    return None


def with_readings_chosen(
    procedure: Procedure, chosen: Mapping[str, tuple[str, Place]], faults: Faults
) -> Procedure:
    """Return *procedure* with other readings taken for the ones that apply."""
    declared = procedure.declared_readings()
    for rule, (reading, place) in chosen.items():
        if rule not in declared:
            message = f"{rule!r} has no readings to choose from"
            faults.add("CR201", place, message, faults.did_you_mean(rule, declared))
        elif reading not in declared[rule]:
            message = f"{reading!r} is not a reading of {rule}"
            faults.add("CR201", place, message, faults.did_you_mean(reading, declared[rule]))
        else:
            procedure = with_reading(procedure, rule, reading)
    return procedure


def with_reading(procedure: Procedure, rule: str, reading: str) -> Procedure:
    """Return *procedure* with one reading made the one that applies."""
    if rule == "working_day":
        return evolve(procedure, working_day=procedure.working_day.with_reading(reading))
    if rule == "counting":
        return evolve(procedure, counting=procedure.counting.with_reading(reading))
    deadlines = (
        deadline_with_reading(deadline, reading) if deadline.id == rule else deadline
        for deadline in procedure.deadlines
    )
    return evolve(procedure, deadlines=tuple(deadlines))


def deadline_with_reading(deadline: Deadline, reading: str) -> Deadline:
    """Return a deadline, its versions and those beside it, by the reading of that name."""
    beside = tuple(deadline_with_reading(local, reading) for local in deadline.beside)
    versions = tuple(deadline_with_reading(version, reading) for version in deadline.versions)
    taken = next((other for other in deadline.readings if other.name == reading), None)
    if taken is None:
        return evolve(deadline, beside=beside, versions=versions)
    plain = evolve(deadline, readings=(), beside=(), versions=())
    former = Reading(deadline.reading, THE_RULE_EXTENDED, plain)
    rest = tuple(other for other in deadline.readings if other.name != reading)
    return evolve(
        taken.deadline,
        in_force=deadline.in_force,
        reading=reading,
        readings=(former, *rest),
        beside=beside,
        versions=versions,
    )
