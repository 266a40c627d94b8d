"""
Which procedures of one authority apply to a complaint, as an answer that says why.

Knows how the answer is told, and what a rule calls another procedure. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.answers import Reason
from complaintrules.assessment import Assessment
from complaintrules.explain import Sentence, Sentences
from complaintrules.rules import THIS_PROCEDURE
from complaintrules.statuses import Outcome
from complaintrules.vocabulary import FactDeclaration

#: What a rule calls the procedure of a kind, where it leaves open whose: ``corporate_complaints``.
_OF_A_KIND = "_complaints"
_OPEN = (Outcome.CANNOT_TELL, Outcome.AUTHORITY_MUST_DECIDE)


@frozen
class ProcedureRoute:
    """What one procedure of the authority says of the complaint, or of the parts left to it."""

    assessment: Assessment
    #: Whether it binds as law, and so comes before a body's own.
    statutory: bool
    #: Whether it was in force when the complaint was received, or else on the day asked about.
    in_force: bool
    #: The parts that are left to it; empty where it is asked about the whole complaint.
    parts: tuple[str, ...] = ()
    #: The authority's own procedure that was not in force, so that the law is asked instead.
    instead_of: str = ""

    @property
    def facts(self) -> Mapping[str, FactDeclaration]:
        """The facts that the procedure declares."""
        return self.assessment.procedure.vocabulary.facts

    @property
    def procedure(self) -> str:
        """The id of the procedure."""
        return self.assessment.procedure.id

    @property
    def outcome(self) -> Outcome:
        """Whether the complaint, or what is left of it, is to be considered under it."""
        return self.assessment.eligibility.outcome

    @property
    def against(self) -> tuple[Reason, ...]:
        """The requirements and exclusions that keep it out."""
        reasons = self.assessment.eligibility.reasons
        return tuple(reason for reason in reasons if reason.stands_against)

    @property
    def applies(self) -> bool:
        """Whether the complaint, or what is left of it, comes under it."""
        return self.in_force and self.outcome is Outcome.ELIGIBLE

    @property
    def is_open(self) -> bool:
        """Whether that cannot be told yet, or is the authority's to decide."""
        return self.in_force and self.outcome in _OPEN

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "procedure": self.procedure,
            "statutory": self.statutory,
            "in_force": self.in_force,
            "instead_of": self.instead_of or None,
            "outcome": str(self.outcome),
            "parts": list(self.parts),
            "against": [reason.to_mapping() for reason in self.against],
        }


@frozen
class PartRoute:
    """Where one part of the complaint goes, and which procedure says so."""

    part: str
    #: The id of a procedure, or the name of a way of which the authority has no procedure here.
    goes_to: str
    #: The procedure whose rule says so.
    says: str
    provision: str
    verified: bool

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "part": self.part,
            "goes_to": self.goes_to,
            "says": self.says,
            "provision": self.provision,
            "verified": self.verified,
        }


@frozen
class Routing:
    """Which of an authority's procedures apply to a complaint, and why."""

    authority: str
    on: date
    #: What each procedure says, the statutory ones first.
    procedures: tuple[ProcedureRoute, ...]
    #: What every procedure says of each part; of two that differ, both.
    parts: tuple[PartRoute, ...]

    @property
    def applies(self) -> tuple[str, ...]:
        """The ids of the procedures that the complaint or a part of it comes under."""
        return tuple(each.procedure for each in self.procedures if each.applies)

    @property
    def may_apply(self) -> tuple[str, ...]:
        """The ids of the procedures of which that cannot be told yet."""
        return tuple(each.procedure for each in self.procedures if each.is_open)

    @property
    def needs(self) -> tuple[str, ...]:
        """The facts still to ask for, those of the statutory procedures first."""
        statutory = any(each.statutory for each in self.procedures)
        asked = (
            need
            for each in self.procedures
            if each.is_open
            for need in each.assessment.eligibility.needs
            if not (statutory and each.facts[need].of_the_statutory_procedure)
        )
        return tuple(dict.fromkeys(asked))

    @property
    def goes_to(self) -> tuple[str, ...]:
        """Where it is sent by procedures that it does not come under, beside those that apply."""
        sent = (
            destination(reason.test.goes_to, each.procedure, self._ids)
            for each in self.procedures
            if each.in_force and not each.applies
            for reason in each.against
            if reason.test.goes_to
        )
        return tuple(name for name in dict.fromkeys(sent) if name not in self.applies)

    @property
    def _ids(self) -> tuple[str, ...]:
        """The ids of all procedures."""
        return tuple(each.procedure for each in self.procedures)

    def explain(self) -> Sentences:
        """Return sentences that say why, each with its provision."""
        return Sentences(tuple(self._sentences()))

    def _sentences(self) -> Iterator[Sentence]:
        """Yield why each procedure applies or not, then each part, then what is to ask."""
        for each in self.procedures:
            yield from _about(each, self._ids)
        for part in self.parts:
            by = "" if part.says == part.goes_to else f", says {part.says}"
            says = f"What is about {part.part} goes to {part.goes_to}{by}."
            yield Sentence(part.part, says, part.provision, part.verified)
        if not self.applies and not self.may_apply:
            sent = ", ".join(self.goes_to) or "no other way"
            says = f"No procedure of {self.authority} takes the complaint; they name {sent}."
            yield Sentence("route", f"{says} A person has to decide where it goes.")
        declared = {name: fact for each in self.procedures for name, fact in each.facts.items()}
        for need in self.needs:
            yield Sentence(need, f"To ask: {declared[need].asks}")

    def to_mapping(self) -> dict[str, Any]:
        """Return the answer as plain values, ready for JSON."""
        return {
            "authority": self.authority,
            "on": self.on.isoformat(),
            "applies": list(self.applies),
            "may_apply": list(self.may_apply),
            "needs": list(self.needs),
            "goes_to": list(self.goes_to),
            "procedures": [each.to_mapping() for each in self.procedures],
            "parts": [part.to_mapping() for part in self.parts],
            "explanation": [sentence.to_mapping() for sentence in self.explain()],
        }


def destination(name: str, here: str, ids: tuple[str, ...]) -> str:
    """
    Return the id of the authority's procedure that a rule names, or the name itself.

    A rule names a procedure as its folder is called (``childrens_trust_local``), or by its kind
    (``corporate_complaints`` is the one whose folder ends in ``corporate``).
    """
    if name == THIS_PROCEDURE:
        return here
    stem = name.removesuffix(_OF_A_KIND).replace("_", "-")
    found = (each for each in ids if each.endswith((f"/{stem}", f"-{stem}")))
    return next(found, name)


def _about(route_: ProcedureRoute, ids: tuple[str, ...]) -> Iterator[Sentence]:
    """Yield why one procedure applies or not."""
    name = route_.procedure
    if route_.instead_of:
        yield Sentence(name, f"{route_.instead_of} is not in force then; {name}, its law, is.")
    if not route_.in_force:
        span = route_.assessment.procedure.in_force
        until = f" until {span.last}" if span.last else ""
        yield Sentence(name, f"{name} is not in force then, but from {span.first}{until}.")
        return
    what = f"what is about {', '.join(route_.parts)}" if route_.parts else "the complaint"
    says = {
        Outcome.ELIGIBLE: f"{name} applies to {what}.",
        Outcome.NOT_ELIGIBLE: f"{name} does not apply to {what}.",
        Outcome.AUTHORITY_MUST_DECIDE: f"Whether {name} applies is for the authority to decide.",
        Outcome.CANNOT_TELL: f"Whether {name} applies cannot be told yet.",
    }
    yield Sentence(name, says[route_.outcome])
    for reason in route_.against:
        to = reason.test.goes_to
        sent = f" It goes to {destination(to, name, ids)}." if to else ""
        authority = reason.test.authority
        yield Sentence(name, f"{authority.means}{sent}", reason.provision, authority.verified)
