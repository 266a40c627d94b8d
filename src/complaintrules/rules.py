"""
What a rule file can say, as data: deadlines, windows, requirements, exclusions.

Knows the shape of rules. Knows nothing of files, and judges nothing.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from complaintrules.calendars import FirstDayCounted
from complaintrules.citations import Provision
from complaintrules.conditions import Condition
from complaintrules.errors import Place
from complaintrules.periods import Length
from complaintrules.shown import Shown


class Force(StrEnum):
    """How strongly a rule binds."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    POLICY = "policy"


class Owner(StrEnum):
    """Who has to act, or may act."""

    AUTHORITY = "authority"
    REVIEW_PANEL = "review_panel"
    COMPLAINANT = "complainant"
    OMBUDSMAN = "ombudsman"


class Combination(StrEnum):
    """Which of several events starts a clock."""

    EARLIER_OF = "earlier_of"
    LATER_OF = "later_of"


class NoticeBy(StrEnum):
    """The latest day on which an extension can be granted and told."""

    THE_LIMIT = "the_limit"
    ANY_DAY = "any_day"


class Limit(StrEnum):
    """Which of a clock's last days is meant."""

    THE_LIMIT = "the_limit"
    THE_LONGEST_LIMIT = "the_longest_limit"


class Measure(StrEnum):
    """From where the longest extension is measured."""

    #: The whole period from the clock's own start.
    IN_ALL = "in all"
    #: On from the limit.
    MORE = "more"
    #: From another event.
    FROM = "from"
    #: The law names no longest.
    ANY_LENGTH = "any length"


@frozen(repr=False)
class InForce(Shown):
    """From when until when a rule or a procedure applies, both days included."""

    #: The first day.
    first: date
    #: The last day, or None where no end is known.
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Return whether *day* falls in the span."""
        return self.first <= day and (self.last is None or day <= self.last)


@frozen(repr=False)
class Citation(Shown):
    """Where else a rule stands."""

    provision: Provision
    #: Whether the provision's own words were read.
    verified: bool


@frozen(repr=False)
class Authority(Shown):
    """Why a rule says what it says."""

    provision: Provision
    #: Whether the provision's own words, or an official paraphrase of them, were read.
    verified: bool
    #: What the rule means, in our words.
    means: str
    #: What was read, or what the reader should know; may be empty.
    note: str = ""
    #: Where a local pack's own source has the same.
    also_in: tuple[Citation, ...] = ()


@frozen(repr=False)
class Start(Shown):
    """The event, or the fact that is a date, from which a clock counts."""

    names: tuple[str, ...]
    combination: Combination = Combination.EARLIER_OF


@frozen(repr=False)
class Alternative(Shown):
    """Another start, for cases of which a condition holds."""

    when: Condition
    start: Start


@frozen(repr=False)
class Fallback(Shown):
    """What stands in where no start is recorded; the answer is then provisional."""

    #: An event, a fact that is a date, or a deadline whose last day is taken.
    name: str
    is_deadline: bool = False


@frozen(repr=False)
class AlsoOpens(Shown):
    """A window that opens, too, on the day after something was not done in time."""

    when_not_done: str
    by: Limit


@frozen(repr=False)
class PauseTerms(Shown):
    """When a clock stands still."""

    because: tuple[str, ...]
    #: Whether the day from which the clock is paused is itself left out of the count.
    first_day_paused: bool
    #: Whether the day until which the clock is paused is itself left out of the count.
    last_day_paused: bool


@frozen(repr=False)
class Extension(Shown):
    """How far a limit can be put off, by whom and why."""

    #: The longest extension, or None where the law names none.
    to_at_most: Length | None
    measure: Measure
    #: The event from which the longest is measured, where it is measured from one.
    from_event: str
    #: Empty where any will do; this and what follows is None where the source does not state it.
    grounds: tuple[str, ...] | None
    granted_by: str | None
    #: The form that notice to the complainant takes.
    notice: str | None
    no_later_than: NoticeBy | None

    @property
    def longest(self) -> str:
        """The longest extension, as a rule file writes it."""
        words = ("" if self.to_at_most is None else str(self.to_at_most), self.measure)
        return " ".join(word for word in (*words, self.from_event) if word)

    @property
    def not_stated(self) -> tuple[str, ...]:
        """The terms on which the source is silent, as a rule file names them; none is checked."""
        terms = ("grounds", "granted_by", "notice", "no_later_than")
        return tuple(term for term in terms if getattr(self, term) is None)


@frozen(repr=False)
class Deadline(Shown):
    """A limit on when something is done; a window is the same for what someone may do."""

    id: str
    is_window: bool
    authority: Authority
    #: When this version applies, or None where the rule applies as long as its procedure.
    in_force: InForce | None
    owner: Owner
    force: Force
    starts_on: Start
    #: Starts that come before it, each under a condition; the first that holds applies.
    starts_instead: tuple[Alternative, ...]
    #: The events that meet it; the first of them, on or after the start, counts.
    met_by: tuple[str, ...]
    length: Length
    #: True where the length is counted back from the start: "10 working days before".
    before: bool
    first_day_counted: FirstDayCounted
    or_failing_that: Fallback | None = None
    also_opens: AlsoOpens | None = None
    pauses: PauseTerms | None = None
    #: True where the event has happened before, and only its happening again meets the limit.
    again: bool = False
    #: True where the law adds "or as soon as reasonably practicable".
    or_as_soon_as_practicable: bool = False
    extension: Extension | None = None
    #: Events after which the thing no longer has to be done.
    disapplied_by: tuple[str, ...] = ()
    #: What the reading that applies unless another is chosen is called; empty if there is one only.
    reading: str = ""
    readings: tuple[Reading, ...] = ()
    #: Limits that a local pack sets beside this one; the earlier last day governs.
    beside: tuple[Deadline, ...] = ()
    #: Other versions of the rule, in force at other times.
    versions: tuple[Deadline, ...] = ()
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)

    @property
    def is_duty(self) -> bool:
        """Whether it is one of the authority's or its panel's own."""
        return not self.is_window and self.owner in (Owner.AUTHORITY, Owner.REVIEW_PANEL)

    @property
    def counts_what_came_early(self) -> bool:
        """
        Whether what was done before the start counts: a right used too soon is not lost.

        A duty is done once it has begun, save one that is counted back.
        """
        return self.before or (self.is_window and not self.again)


@frozen(repr=False)
class Reading(Shown):
    """Another way in which the law can be taken, with whoever takes it so."""

    name: str
    relied_on: str
    deadline: Deadline


@frozen(repr=False)
class EligibilityTest(Shown):
    """Something that must hold, or must not, for a complaint to be considered."""

    id: str
    #: True for an exclusion, which must not hold; False for a requirement, which must.
    excludes: bool
    authority: Authority
    when: Condition
    #: Who decides when the condition leaves it open; empty where nobody has a discretion.
    decided_by: str = ""
    #: What has to be done when a complaint is turned down on this ground.
    then: tuple[str, ...] = ()
    #: Where a complaint goes that is turned down on this ground; empty where the law names no way.
    goes_to: str = ""
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


#: What a route calls the procedure that it is in.
THIS_PROCEDURE = "this_procedure"


@frozen(repr=False)
class Route(Shown):
    """Where the parts of a mixed complaint go, each by what it is about."""

    id: str
    authority: Authority
    #: The fact that lists what the complaint is about.
    fact: str
    parts: tuple[str, ...]
    #: The procedure that deals with them; this one is ``THIS_PROCEDURE``.
    goes_to: str
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


@frozen(repr=False)
class Permission(Shown):
    """Something that someone may do between two events, without a limit in days."""

    id: str
    authority: Authority
    owner: Owner
    #: The events any of which opens it.
    opens_on: tuple[str, ...]
    #: The events any of which closes it.
    closes_on: tuple[str, ...]
    #: What must hold beside, or None.
    when: Condition | None = None
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


@frozen(repr=False)
class LetterItem(Shown):
    """One thing that a letter says; its authority tells what, and where that stands."""

    authority: Authority
    force: Force
    #: The deadline or window whose last day is told; empty where none is.
    last_day_of: str = ""
    #: The deadline whose extension's last day is told; empty where none is.
    extended_until_of: str = ""


@frozen(repr=False)
class Letter(Shown):
    """A letter that the authority writes, and what has to be in it."""

    id: str
    means: str
    items: tuple[LetterItem, ...]
