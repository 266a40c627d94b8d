"""
One procedure: its vocabulary, stages, calendar and rules, in the order of its rule files.

Knows what belongs together. Knows nothing of files or cases.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import evolve, field, frozen

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.citations import Instrument, Provision
from complaintrules.errors import Faults, Place, RuleFileError
from complaintrules.periods import Conventions
from complaintrules.rules import (
    Authority,
    Deadline,
    EligibilityTest,
    InForce,
    Letter,
    Permission,
    Route,
)
from complaintrules.shown import Shown
from complaintrules.vocabulary import Vocabulary
from complaintrules.working_day_definitions import WorkingDayDefinition

#: Said of the reading that applied before another was chosen for good.
THE_RULE_EXTENDED = "the rule as the procedure that is extended has it"


@frozen(repr=False)
class Stage(Shown):
    """One stage of the procedure."""

    name: str
    means: str
    #: The events any of which opens it.
    opens_on: tuple[str, ...]
    #: The events with any of which all is done that the procedure asks for at this stage.
    closes_on: tuple[str, ...] = ()
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


@frozen(repr=False)
class End(Shown):
    """A way in which the procedure ends early, so that nobody has to act any more."""

    name: str
    means: str
    on: str
    #: Where it stands; None where no provision is given.
    authority: Authority | None = None
    #: What the reader should know; may be empty.
    note: str = ""
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


@frozen(repr=False)
class Accounted(Shown):
    """What a pack says has become of one provision."""

    provision: Provision
    #: Why it is not encoded; empty where it is.
    because: str
    place: Place = field(factory=Place, eq=False, repr=False)


@frozen(repr=False)
class WorkingDayRule(Shown):
    """What the instrument calls a working day."""

    authority: Authority
    definition: WorkingDayDefinition
    reading: str = ""
    readings: tuple[WorkingDayReading, ...] = ()
    #: Counted by in place of the definition's own calendar, for instance with more days off.
    other_calendar: WorkingDayCalendar | None = field(default=None, eq=False, repr=False)

    @cached_property
    def calendar(self) -> WorkingDayCalendar:
        """The calendar by which working days are counted."""
        return self.other_calendar or self.definition.calendar()

    def with_reading(self, name: str) -> WorkingDayRule:
        """Return the rule with one of its readings made the one that applies."""
        if name == self.reading:
            return self
        former = WorkingDayReading(
            self.reading, THE_RULE_EXTENDED, self.definition, self.other_calendar
        )
        (taken,) = (other for other in self.readings if other.name == name)
        rest = tuple(other for other in self.readings if other.name != name)
        return evolve(
            self,
            definition=taken.definition,
            other_calendar=taken.other_calendar,
            reading=name,
            readings=(former, *rest),
        )


@frozen(repr=False)
class WorkingDayReading(Shown):
    """Another way to take the definition of a working day."""

    name: str
    relied_on: str
    definition: WorkingDayDefinition
    other_calendar: WorkingDayCalendar | None = field(default=None, eq=False, repr=False)

    @cached_property
    def calendar(self) -> WorkingDayCalendar:
        """The calendar by which working days would be counted; made when first asked for."""
        return self.other_calendar or self.definition.calendar()


@frozen(repr=False)
class CountingRule(Shown):
    """The conventions of counting that hold throughout a procedure."""

    authority: Authority
    conventions: Conventions
    reading: str = ""
    readings: tuple[CountingReading, ...] = ()

    def with_reading(self, name: str) -> CountingRule:
        """Return the rule with one of its readings made the one that applies."""
        if name == self.reading:
            return self
        former = CountingReading(self.reading, THE_RULE_EXTENDED, self.conventions)
        (taken,) = (other for other in self.readings if other.name == name)
        rest = tuple(other for other in self.readings if other.name != name)
        return evolve(self, conventions=taken.conventions, reading=name, readings=(former, *rest))


@frozen(repr=False)
class CountingReading(Shown):
    """Another way to count."""

    name: str
    relied_on: str
    conventions: Conventions


@frozen(repr=False)
class Procedure(Shown):
    """
    A complaints procedure as its rule files declare it.

        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> procedure.deadline("review_panel_meeting").length.amount
        30
    """

    id: str
    title: str
    #: Where it applies, in words.
    extent: str
    in_force: InForce
    #: What the rule files were written from.
    source: str = field(repr=False)
    instruments: tuple[Instrument, ...] = field(repr=False)
    vocabulary: Vocabulary = field(repr=False)
    working_day: WorkingDayRule = field(repr=False)
    counting: CountingRule = field(repr=False)
    stages: tuple[Stage, ...] = field(repr=False)
    ends: tuple[End, ...] = field(repr=False)
    deadlines: tuple[Deadline, ...] = field(repr=False)
    eligibility: tuple[EligibilityTest, ...] = field(repr=False)
    routes: tuple[Route, ...] = field(default=(), repr=False)
    permissions: tuple[Permission, ...] = field(default=(), repr=False)
    #: What has become of each provision, where the pack keeps account of an instrument.
    provisions: tuple[Accounted, ...] = field(default=(), repr=False)
    #: What the letters that the authority writes have to say.
    letters: tuple[Letter, ...] = field(default=(), repr=False)
    #: The procedure that this one extends; empty where it stands by itself.
    extends: str = ""
    #: The event whose day decides which version of a rule applies; empty where there is one only.
    versions_by: str = field(default="", repr=False)
    #: What has been worked out from the procedure, kept with it by those who worked it out.
    worked_out: dict[object, Any] = field(factory=dict, init=False, eq=False, repr=False)

    @property
    def stage_names(self) -> tuple[str, ...]:
        """Nothing, for a case that has not begun, the ways in which it ends, and its stages."""
        return ("", *(end.name for end in self.ends), *(each.name for each in self.stages))

    def deadline(self, deadline_id: str) -> Deadline:
        """
        Return the deadline or window of that id.

        Raises:
            KeyError: The procedure has none of that id.

        """
        for deadline in self.deadlines:
            if deadline.id == deadline_id:
                return deadline
        raise KeyError(deadline_id)

    def letter(self, letter_id: str) -> Letter:
        """
        Return the letter of that id.

        Raises:
            KeyError: The procedure has none of that id.

        """
        for letter in self.letters:
            if letter.id == letter_id:
                return letter
        raise KeyError(letter_id)

    @property
    def deadline_ids(self) -> tuple[str, ...]:
        """The ids of all deadlines and windows, in order."""
        return tuple(deadline.id for deadline in self.deadlines)

    def declared_readings(self) -> dict[str, tuple[str, ...]]:
        """
        Return the readings of each rule that has any, the one that applies first.

        Those of a limit that stands beside a rule are the rule's too.
        """
        rules: dict[str, tuple[WorkingDayRule | CountingRule | Deadline, ...]] = {
            "working_day": (self.working_day,),
            "counting": (self.counting,),
            **{deadline.id: (deadline, *deadline.beside) for deadline in self.deadlines},
        }
        declared = {
            name: dict.fromkeys(
                reading
                for each in limits
                if each.readings
                for reading in (each.reading, *(other.name for other in each.readings))
            )
            for name, limits in rules.items()
        }
        return {name: tuple(readings) for name, readings in declared.items() if readings}

    def to_business_rules(self) -> dict[str, Any]:
        """
        Return the eligibility tests as business-rules writes them: variables, operators, rules.

        A case system's rule builder can show and edit them; ``with_business_rules`` reads them
        back.

            >>> from complaintrules import load_procedure
            >>> procedure = load_procedure("england/children-act-1989")
            >>> procedure.with_business_rules(procedure.to_business_rules()) == procedure
            True
        """
        from complaintrules.business_rules_form import exported  # noqa: PLC0415  # seldom needed

        return exported(self.vocabulary, self.deadline_ids, self.eligibility)

    def with_business_rules(self, export: Mapping[str, object]) -> Procedure:
        """
        Return the procedure with the conditions of its eligibility tests as an export has them.

        Raises:
            RuleFileError: The export has faults, or its rules are not those of the procedure.

        """
        from complaintrules.business_rules_form import edited  # noqa: PLC0415  # as above
        from complaintrules.plain_values import from_python  # noqa: PLC0415  # as above

        faults = Faults(RuleFileError)
        node = from_python(export, faults)
        conditions = edited(node, faults, self.vocabulary, frozenset(self.deadline_ids))
        tests = {test.id for test in self.eligibility}
        if not len(faults) and set(conditions) != tests:
            names = ", ".join(sorted(tests ^ set(conditions)))
            faults.add("CR201", Place(path="rules"), f"rules missing or not of {self.id}: {names}")
        if len(faults):
            raise RuleFileError(faults.in_order())
        changed = (evolve(test, when=conditions[test.id]) for test in self.eligibility)
        return evolve(self, eligibility=tuple(changed))
