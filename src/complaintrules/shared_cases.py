"""
One case held against several procedures, each of which knows some of its names.

Knows which names belong to whom. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from complaintrules.case import Case
from complaintrules.case_reading import check_names
from complaintrules.errors import CaseError, Fault, Faults
from complaintrules.procedure import Procedure

#: The code of a fault that says that a procedure does not know a name.
_UNKNOWN = "CR301"


def shared_by(case: Case, procedures: Iterable[Procedure]) -> tuple[Case, ...]:
    """
    Return the case as each procedure can read it: with the names that it knows, and no others.

    Raises:
        CaseError: A name is unknown to every procedure, or a value cannot be.

    """
    known = tuple(procedures)
    found = [_faults(case, procedure) for procedure in known]
    unknown = [{fault.place for fault in faults if fault.code == _UNKNOWN} for faults in found]
    nowhere = set.intersection(*unknown) if unknown else set()
    faults = {
        (fault.code, fault.place): _of_all(fault, known)
        for each in found
        for fault in each
        if fault.code != _UNKNOWN or fault.place in nowhere
    }
    if faults:
        raise CaseError(faults.values())
    return tuple(_narrowed(case, procedure) for procedure in known)


def _faults(case: Case, procedure: Procedure) -> tuple[Fault, ...]:
    """Return what is wrong with a case for one procedure."""
    faults = Faults(CaseError)
    check_names(case, procedure, faults)
    return faults.in_order()


def _of_all(fault: Fault, procedures: tuple[Procedure, ...]) -> Fault:
    """Return a fault that says that no procedure knows a name, where that is so."""
    if fault.code != _UNKNOWN or len(procedures) == 1:
        return fault
    ids = ", ".join(procedure.id for procedure in procedures)
    return evolve(fault, message=f"{fault.message}, and none of {ids} has it")


def _narrowed(case: Case, procedure: Procedure) -> Case:
    """Return the case with the names that *procedure* knows."""
    facts, events = procedure.vocabulary.facts, procedure.vocabulary.events
    readings = procedure.declared_readings()
    narrowed = evolve(
        case,
        procedure=procedure.id,
        facts={name: value for name, value in case.facts.items() if name in facts},
        events=tuple(each for each in case.events if each.event in events),
        extensions=tuple(each for each in case.extensions if each.of in procedure.deadline_ids),
        pauses=tuple(each for each in case.pauses if each.of in procedure.deadline_ids),
        decisions=tuple(
            each for each in case.decisions if each.what in facts and facts[each.what].decided_by
        ),
        readings={
            rule: name for rule, name in case.readings.items() if name in readings.get(rule, ())
        },
        checked_against=None,
    )
    return narrowed.held_against(procedure)
