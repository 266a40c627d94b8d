"""
What a judgement says about one case: clocks, eligibility, findings.

Knows the shape of answers and how they are written out. Knows nothing of how they are reached.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen

from complaintrules.calendars import ProjectedDate
from complaintrules.papers import GrantedExtension
from complaintrules.rules import Deadline, EligibilityTest, Force, Owner, Route
from complaintrules.statuses import FindingKind, Outcome, Status
from complaintrules.vocabulary import InTime


@frozen
class Finding:
    """One thing that is wrong or odd in the record."""

    kind: FindingKind
    #: The deadline, event or stage that it is about.
    about: str
    says: str
    provision: str = ""

    def to_mapping(self) -> dict[str, Any]:
        """Return the finding as plain values."""
        return {
            "finding": str(self.kind),
            "about": self.about,
            "says": self.says,
            "provision": self.provision or None,
        }


@frozen
class OtherReading:
    """What another declared reading of the law would give, where its day or status differs."""

    reading: str
    #: The rule that declares it: a deadline, ``working_day`` or ``counting``.
    of: str
    relied_on: str
    due_by: date | None
    status: Status

    def to_mapping(self) -> dict[str, Any]:
        """Return the reading as plain values."""
        return {
            "reading": self.reading,
            "of": self.of,
            "relied_on": self.relied_on,
            "due_by": _iso(self.due_by),
            "status": str(self.status),
        }


@frozen
class DeadlineAnswer:
    """How one deadline or window stands on the day of the judgement."""

    rule: Deadline
    status: Status
    #: The day from which the period counts, and the event or fact that gave it.
    started_on: date | None = None
    started_by: str = ""
    #: True where the event that should start the clock is not recorded and another stood in.
    provisional: bool = False
    #: The last day in time.
    due_by: date | None = None
    #: The last day before any extension.
    due_by_unextended: date | None = None
    #: The extension that moved the last day, if one did.
    extension: GrantedExtension | None = None
    #: The last day that an extension could reach.
    extendable_to: date | None = None
    completed_on: date | None = None
    #: Days from the day of the judgement to ``due_by``, in working days where the limit is in
    #: working days and in calendar days otherwise.  Below zero when it has passed, and zero when
    #: it has and no working day has gone by since.
    days_left: int | None = None
    #: The facts without which there is no date, or for which something else stood in.
    needs: tuple[str, ...] = ()
    #: The event that has to happen first.
    awaiting: str = ""
    #: How it stands whatever the facts not known turn out to be; None where they could turn it.
    in_time: InTime | None = None
    #: The earliest last day, where the later of days that are not all known starts the clock.
    due_no_earlier_than: date | None = None
    #: The reading of the law by which the date was reached; empty where there is only one.
    reading: str = ""
    other_readings: tuple[OtherReading, ...] = ()
    #: Other limits on the same thing, set beside this one; this one is the earlier.
    beside: tuple[DeadlineAnswer, ...] = ()

    @property
    def id(self) -> str:
        """The deadline's id."""
        return self.rule.id

    @property
    def owner(self) -> Owner:
        """Who has to act, or may act."""
        return self.rule.owner

    @property
    def provision(self) -> str:
        """The provision that sets the limit, with its instrument."""
        return str(self.rule.authority.provision)

    @property
    def verified(self) -> bool:
        """Whether the provision's words were read."""
        return self.rule.authority.verified

    @property
    def is_open(self) -> bool:
        """Whether the thing is still to be done, in time or not."""
        return self.status in (Status.DUE, Status.OVERDUE)

    @property
    def has_started(self) -> bool:
        """Whether its clock has started; the day from which it counts may be still to come."""
        return self.started_on is not None and self.status is not Status.NOT_STARTED

    @property
    def not_recorded(self) -> tuple[str, ...]:
        """The facts or events for which something stood in at the start."""
        others = tuple(name for name in self.rule.starts_on.names if name != self.started_by)
        return (self.needs or others) if self.provisional else ()

    @property
    def projected(self) -> bool:
        """Whether the last day rests on bank holidays that nobody has published yet."""
        return isinstance(self.due_by, ProjectedDate)

    def to_mapping(self) -> dict[str, Any]:
        """Return the answer as plain values."""
        return {
            "id": self.id,
            "status": str(self.status),
            "owner": str(self.owner),
            "force": str(self.rule.force),
            "window": self.rule.is_window,
            "started_on": _iso(self.started_on),
            "started_by": self.started_by or None,
            "provisional": self.provisional,
            "due_by": _iso(self.due_by),
            "due_by_unextended": _iso(self.due_by_unextended),
            "extendable_to": _iso(self.extendable_to),
            "projected": self.projected,
            "completed_on": _iso(self.completed_on),
            "days_left": None if self.days_left is None else int(self.days_left),
            "provision": self.provision,
            "verified": self.verified,
            "note": self.rule.authority.note or None,
            "needs": list(self.needs),
            "awaiting": self.awaiting or None,
            "reading": self.reading or None,
            "other_readings": [other.to_mapping() for other in self.other_readings],
            "beside": [
                {
                    "provision": other.provision,
                    "verified": other.verified,
                    "note": other.rule.authority.note or None,
                    "force": str(other.rule.force),
                    "started_on": _iso(other.started_on),
                    "due_by": _iso(other.due_by),
                    "status": str(other.status),
                    "reading": other.reading or None,
                    "other_readings": [each.to_mapping() for each in other.other_readings],
                }
                for other in self.beside
            ],
        }


@frozen
class Reason:
    """Whether one requirement or exclusion holds."""

    test: EligibilityTest
    #: None where the facts known do not settle it.
    holds: bool | None
    #: The facts that would settle it.
    needs: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        """The id of the requirement or exclusion."""
        return self.test.id

    @property
    def provision(self) -> str:
        """Its provision, with the instrument."""
        return str(self.test.authority.provision)

    @property
    def stands_against(self) -> bool:
        """Whether it is shown to keep the complaint out."""
        return self.holds is self.test.excludes

    def to_mapping(self) -> dict[str, Any]:
        """Return the reason as plain values."""
        return {
            "rule": self.rule,
            "kind": "exclusion" if self.test.excludes else "requirement",
            "provision": self.provision,
            "verified": self.test.authority.verified,
            "holds": self.holds,
            "means": self.test.authority.means,
            "note": self.test.authority.note or None,
            "then": list(self.test.then) if self.stands_against else [],
        }


@frozen
class Part:
    """One thing that the complaint is about, and where that goes."""

    part: str
    #: The procedure that deals with it; empty where no rule says.
    goes_to: str
    route: Route | None = None

    def to_mapping(self) -> dict[str, Any]:
        """Return the part as plain values."""
        return {
            "part": self.part,
            "goes_to": self.goes_to or None,
            "rule": self.route.id if self.route else None,
            "provision": str(self.route.authority.provision) if self.route else None,
        }


@frozen
class EligibilityAnswer:
    """Whether the complaint is to be considered, why, and what to ask."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    #: The facts still to ask for: observations before decisions, and first the one whose
    #: answer settles most.
    needs: tuple[str, ...]
    #: Facts in the way that were asked for without an answer.
    not_known: tuple[str, ...] = ()
    #: What the complaint is about, part by part.
    parts: tuple[Part, ...] = ()

    @property
    def goes_to(self) -> tuple[str, ...]:
        """Where a complaint goes that does not come under the procedure, as far as a rule says."""
        named = (reason.test.goes_to for reason in self.reasons if reason.stands_against)
        return tuple(dict.fromkeys(name for name in named if name))

    def to_mapping(self) -> dict[str, Any]:
        """Return the answer as plain values."""
        return {
            "outcome": str(self.outcome),
            "reasons": [reason.to_mapping() for reason in self.reasons],
            "needs": list(self.needs),
            "not_known": list(self.not_known),
            "route": list(self.goes_to),
            "parts": [part.to_mapping() for part in self.parts],
        }


@frozen
class MayDo:
    """Something that someone may do now."""

    who: Owner
    what: str
    #: The last day, or None where no day ends it.
    until: date | None = field(default=None)

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {"who": str(self.who), "what": self.what, "until": _iso(self.until)}


@frozen
class MustDo:
    """Something that someone has to do now."""

    who: Owner
    what: str
    #: The last day, or None where the law names none.
    by: date | None = None
    force: Force = Force.MUST

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "who": str(self.who),
            "what": self.what,
            "by": _iso(self.by),
            "force": str(self.force),
        }


def _iso(day: date | None) -> str | None:
    """Return a day as text."""
    return None if day is None else day.isoformat()
