"""
Which of an authority's procedures a complaint comes under, as a whole or part by part.

Knows how procedures of one authority stand to each other. Knows no rule of any of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.errors import Fault, Place, RuleFileError, did_you_mean
from complaintrules.procedure import Procedure
from complaintrules.route_answers import (
    PartRoute,
    ProcedureRoute,
    Routing,
    destination,
)
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.rules import THIS_PROCEDURE, Force
from complaintrules.shared_cases import shared_by
from complaintrules.statuses import Outcome

_RECEIVED = "complaint_received"


def route(case: Case, *, authority: str, on: date) -> Routing:
    """
    Return which of the shipped procedures of *authority* apply to *case* on the day *on*.

    A procedure that binds as law is asked about the whole complaint; a body's own is asked about
    what the law leaves to it.  A name that one of the procedures knows is no fault in the others.

        >>> from complaintrules import Case
        >>> case = Case.from_mapping({"facts": {"subject": ["education"]}})
        >>> route(case, authority="shropshire", on=date(2016, 11, 1)).needs
        ('about_this_authority',)

    Raises:
        RuleFileError: No shipped procedure belongs to *authority*.
        CaseError: The case uses names that none of the procedures has, or values that cannot be.

    Law:
        Each procedure's own; which comes first follows from what binds as law.

    """
    received = (each.on for each in case.events if each.event == _RECEIVED)
    day = min(received, default=on)
    own = {name: _standing(each, day) for name, each in _procedures_of(authority).items()}
    rules = {each.id: each for each in own.values()}
    instead = {each.id: name for name, each in own.items() if each.id != name}
    cases = dict(zip(rules, shared_by(case, rules.values()), strict=True))
    law = [name for name, each in rules.items() if _is_statutory(each)]
    judged = {
        name: ProcedureRoute(
            assess(cases[name], rules[name], on=on),
            statutory=True,
            in_force=rules[name].in_force.covers(day),
            instead_of=instead.get(name, ""),
        )
        for name in law
    }
    taken = any(each.applies for each in judged.values())
    settled = taken or all(each.in_force and not each.is_open for each in judged.values())
    left = _left_to(judged.values(), tuple(rules)) if taken else {}
    for name in (each for each in rules if each not in law):
        asked, parts = cases[name], left.get(name, ())
        if law and settled:
            asked = _answered(asked, rules[name], parts, taken=taken and not parts)
        judged[name] = ProcedureRoute(
            assess(asked, rules[name], on=on),
            statutory=False,
            in_force=rules[name].in_force.covers(day),
            parts=parts,
        )
    ordered = tuple(judged[name] for name in (*law, *(each for each in rules if each not in law)))
    return Routing(authority, on, ordered, tuple(_parts(ordered, tuple(rules))))


def _procedures_of(authority: str) -> dict[str, Procedure]:
    """
    Return the shipped procedures of an authority by id.

    Raises:
        RuleFileError: There are none.

    """
    shipped = [each.id for each in procedures()]
    found = {name: load_procedure(name) for name in shipped if name.startswith(f"{authority}/")}
    if not found:
        known = sorted({name.partition("/")[0] for name in shipped})
        message = f"no shipped procedure belongs to an authority {authority!r}"
        hint = did_you_mean(authority, known)
        raise RuleFileError([Fault("CR304", Place(path="authority"), message, hint)])
    return found


def _is_statutory(procedure: Procedure) -> bool:
    """Return whether a procedure binds as law: at least one of its limits is a duty in law."""
    return any(rule.force is Force.MUST for rule in procedure.deadlines)


def _standing(procedure: Procedure, day: date) -> Procedure:
    """Return a procedure, or the law that it extends where only that is in force on *day*."""
    if procedure.extends and not procedure.in_force.covers(day):
        law = load_procedure(procedure.extends)
        return law if law.in_force.covers(day) else procedure
    return procedure


def _left_to(law: Iterable[ProcedureRoute], ids: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the parts that the law sends to each of the authority's own procedures."""
    left: dict[str, tuple[str, ...]] = {}
    for each in law:
        for part in each.assessment.eligibility.parts:
            name = destination(part.goes_to, each.procedure, ids)
            if each.applies and name in ids and name != each.procedure:
                left[name] = (*left.get(name, ()), part.part)
    return left


def _answered(case: Case, procedure: Procedure, parts: tuple[str, ...], *, taken: bool) -> Case:
    """Return the case with what the statutory procedure settles, and only the parts left."""
    declared = procedure.vocabulary.facts
    facts = {name: taken for name, of in declared.items() if of.of_the_statutory_procedure}
    known = {
        name: value & frozenset(parts) if parts and isinstance(value, frozenset) else value
        for name, value in case.facts.items()
    }
    kept = {name: value for name, value in known.items() if value != frozenset()}
    return evolve(case, facts={**facts, **kept})


def _parts(judged: Iterable[ProcedureRoute], ids: tuple[str, ...]) -> Iterator[PartRoute]:
    """Yield where each part goes, as far as a procedure that is in force says."""
    for each in judged:
        for part in each.assessment.eligibility.parts:
            stays = part.goes_to == THIS_PROCEDURE and each.outcome is Outcome.NOT_ELIGIBLE
            if each.in_force and part.route is not None and not stays:
                authority = part.route.authority
                goes_to = destination(part.goes_to, each.procedure, ids)
                provision = str(authority.provision)
                yield PartRoute(
                    part.part, goes_to, each.procedure, provision, verified=authority.verified
                )
