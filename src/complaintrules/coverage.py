"""
Which provisions the rules encode, whether their words were read, and how examples reach them.

Knows how to hold the account of an instrument against its rules. Judges no case itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from complaintrules.assessment import Assessment, assess
from complaintrules.citations import Provision
from complaintrules.errors import Fault, Place
from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.rules import Authority
from complaintrules.statuses import Status


class Reach(StrEnum):
    """How an example reaches a rule."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"
    #: The rule alone keeps the complaint out, or is the next deadline.
    DECISIVE = "decisive"


#: After it stands which of several a rule is: a version, a limit beside the law's, an end.
_WHICH = ", "

_REACHES: Mapping[Status, Reach] = {
    Status.MET: Reach.TRUE,
    Status.DUE: Reach.TRUE,
    Status.MET_LATE: Reach.FALSE,
    Status.OVERDUE: Reach.FALSE,
    Status.DISAPPLIED: Reach.FALSE,
}


@frozen
class ProvisionCoverage:
    """What has become of one provision."""

    provision: Provision
    #: The rules that cite it, or a part of it.
    rules: tuple[str, ...]
    #: Whether the words behind every one of these rules were read.
    verified: bool
    #: How the worked examples reach these rules.
    reached: frozenset[Reach]
    #: Why it is not encoded; empty where it is.
    because: str = ""

    def to_mapping(self) -> dict[str, Any]:
        """Return the coverage as plain values."""
        return {
            "provision": str(self.provision),
            "rules": list(self.rules),
            "verified": self.verified if self.rules else None,
            "reached": [str(reach) for reach in Reach if reach in self.reached],
            "not_encoded": self.because or None,
        }


def coverage(folder: Path, procedure: Procedure) -> tuple[ProvisionCoverage, ...]:
    """
    Return what has become of every provision: those accounted for, then any others cited.

    Raises:
        RuleFileError: An example file has faults.

    """
    reached = _reached(folder, procedure)
    rules = dict(_cited(procedure))
    listed = [account.provision for account in procedure.provisions]
    because = {account.provision: account.because for account in procedure.provisions}
    others = [each.provision for each in rules.values() if not _holder(each.provision, listed)]
    return tuple(
        _covered(provision, rules, reached, because.get(provision, ""))
        for provision in (*listed, *dict.fromkeys(others))
    )


def _covered(
    provision: Provision,
    rules: Mapping[str, Authority],
    reached: Mapping[str, set[Reach]],
    because: str,
) -> ProvisionCoverage:
    """Return what has become of one provision."""
    citing = {rule: of for rule, of in rules.items() if _holder(of.provision, [provision])}
    return ProvisionCoverage(
        provision,
        tuple(citing),
        all(of.verified for of in citing.values()),
        frozenset(reach for rule in citing for reach in reached.get(rule.partition(_WHICH)[0], ())),
        because,
    )


def unaccounted(procedure: Procedure) -> tuple[Fault, ...]:
    """Return a fault for each provision whose account and whose rules do not agree."""
    if not procedure.provisions:
        return ()
    faults: list[Fault] = []
    rules, places = dict(_cited(procedure)), _places(procedure)
    listed = [account.provision for account in procedure.provisions]
    kept = {account.provision.instrument for account in procedure.provisions}
    for account in procedure.provisions:
        citing = [rule for rule, of in rules.items() if _holder(of.provision, [account.provision])]
        if not citing and not account.because:
            message = f"{account.provision} is said to be encoded, but no rule cites it"
            faults.append(Fault("CR213", account.place, message, "say why it is not encoded"))
        if citing and account.because:
            message = f"{account.provision} is said not to be encoded, but {citing[0]} cites it"
            faults.append(Fault("CR213", account.place, message, "write: encoded"))
    for rule, authority in rules.items():
        provision = authority.provision
        if provision.instrument in kept and not _holder(provision, listed):
            message = f"{rule} cites {provision}, which is not among the provisions accounted for"
            place = places.get(rule.partition(_WHICH)[0], procedure.provisions[0].place)
            faults.append(Fault("CR213", place, message, "add it to the header"))
    return tuple(faults)


def without_account(procedure: Procedure, base: Procedure | None = None) -> tuple[Fault, ...]:
    """Return what is found about instruments of which nobody says what became of them."""
    kept = {account.provision.instrument for account in procedure.provisions}
    kept |= {instrument.key for instrument in (base.instruments if base else ())}
    hint = "say under 'provisions' of each provision: encoded, or why it is not"
    return tuple(
        Fault("CR222", each.place, f"there is no account of {each.key}, {each.title}", hint)
        for each in procedure.instruments
        if each.key not in kept
    )


def _cited(procedure: Procedure) -> Iterator[tuple[str, Authority]]:
    """Yield each rule with what it rests on, in law and in a local pack's own source."""
    for rule, authority in _authorities(procedure):
        yield rule, authority
        for other in authority.also_in:
            local = evolve(authority, provision=other.provision, verified=other.verified)
            yield f"{rule}{_WHICH}as cited here", local


def _authorities(procedure: Procedure) -> Iterator[tuple[str, Authority]]:
    """Yield each rule with what it rests on."""
    yield "working_day", procedure.working_day.authority
    yield "counting", procedure.counting.authority
    for deadline in procedure.deadlines:
        yield deadline.id, deadline.authority
        for number, version in enumerate(deadline.versions[:-1], start=1):
            yield f"{deadline.id}{_WHICH}version {number}", version.authority
        for number, local in enumerate(deadline.beside, start=1):
            yield f"{deadline.id}{_WHICH}beside {number}", local.authority
    for test in procedure.eligibility:
        yield test.id, test.authority
    for route in procedure.routes:
        yield route.id, route.authority
    for permission in procedure.permissions:
        yield permission.id, permission.authority
    for end in procedure.ends:
        if end.authority is not None:
            yield f"{end.name}{_WHICH}an end", end.authority


def _places(procedure: Procedure) -> dict[str, Place]:
    """Return where each rule stands, and each end."""
    return {
        **{end.name: end.place for end in procedure.ends},
        **{route.id: route.place for route in procedure.routes},
        **{permission.id: permission.place for permission in procedure.permissions},
        **{test.id: test.place for test in procedure.eligibility},
        **{clock.id: clock.place for clock in procedure.deadlines},
    }


def _holder(provision: Provision, listed: Iterable[Provision]) -> Provision | None:
    """Return the listed provision that *provision* is, or is a part of."""
    for whole in listed:
        if provision.instrument == whole.instrument:
            rest = provision.part.removeprefix(whole.part)
            if provision.part.startswith(whole.part) and rest[:1] in ("", "(", ".", ","):
                return whole
    return None


def _reached(folder: Path, procedure: Procedure) -> Mapping[str, set[Reach]]:
    """Return how the worked examples reach each rule."""
    reached: defaultdict[str, set[Reach]] = defaultdict(set)
    for example in read_examples(folder, procedure):
        for step in example.steps:
            for rule, reach in _reaches(assess(step.case, procedure, on=step.on)):
                reached[rule].add(reach)
    return reached


def _reaches(result: Assessment) -> Iterator[tuple[str, Reach]]:
    """Yield how one judgement reaches each rule."""
    against = [reason.rule for reason in result.eligibility.reasons if reason.stands_against]
    for reason in result.eligibility.reasons:
        holds = {True: Reach.TRUE, False: Reach.FALSE, None: Reach.UNKNOWN}[reason.holds]
        yield reason.rule, holds
        if against == [reason.rule]:
            yield reason.rule, Reach.DECISIVE
    for answer in result.deadlines:
        yield answer.id, _REACHES.get(answer.status, Reach.UNKNOWN)
    if result.next_deadline is not None:
        yield result.next_deadline.id, Reach.DECISIVE
    permitted = {may.what for may in result.may_do}
    for permission in result.procedure.permissions:
        yield permission.id, Reach.TRUE if permission.id in permitted else Reach.FALSE
    for end in result.procedure.ends:
        yield end.name, Reach.TRUE if result.stage == end.name else Reach.FALSE
    for part in result.eligibility.parts:
        if part.route is not None:
            yield part.route.id, Reach.TRUE
