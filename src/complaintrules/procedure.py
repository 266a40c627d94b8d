"""
One procedure: its vocabulary, stages, calendar and rules, in the order of its rule files.

Knows what belongs together. Knows nothing of files or cases.
"""

from __future__ import annotations

from attrs import field, frozen

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.citations import Instrument
from complaintrules.periods import Conventions
from complaintrules.rules import Authority, Deadline, EligibilityTest, InForce
from complaintrules.vocabulary import Vocabulary
from complaintrules.working_day_definitions import WorkingDayDefinition


@frozen
class Stage:
    """One stage of the procedure."""

    name: str
    means: str
    #: The events any of which opens it.
    opens_on: tuple[str, ...]


@frozen
class End:
    """A way in which the procedure ends early, so that nobody has to act any more."""

    name: str
    means: str
    on: str


@frozen
class WorkingDayRule:
    """What the instrument calls a working day."""

    authority: Authority
    definition: WorkingDayDefinition
    calendar: WorkingDayCalendar = field(eq=False, repr=False)
    reading: str = ""
    readings: tuple[WorkingDayReading, ...] = ()


@frozen
class WorkingDayReading:
    """Another way to take the definition of a working day."""

    name: str
    relied_on: str
    definition: WorkingDayDefinition
    calendar: WorkingDayCalendar = field(eq=False, repr=False)


@frozen
class CountingRule:
    """The conventions of counting that hold throughout a procedure."""

    authority: Authority
    conventions: Conventions
    reading: str = ""
    readings: tuple[CountingReading, ...] = ()


@frozen
class CountingReading:
    """Another way to count."""

    name: str
    relied_on: str
    conventions: Conventions


@frozen
class Procedure:
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
    source: str
    instruments: tuple[Instrument, ...]
    vocabulary: Vocabulary
    working_day: WorkingDayRule
    counting: CountingRule
    stages: tuple[Stage, ...]
    ends: tuple[End, ...]
    deadlines: tuple[Deadline, ...]
    eligibility: tuple[EligibilityTest, ...]

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

    @property
    def deadline_ids(self) -> tuple[str, ...]:
        """The ids of all deadlines and windows, in order."""
        return tuple(deadline.id for deadline in self.deadlines)

    def declared_readings(self) -> dict[str, tuple[str, ...]]:
        """Return the readings of each rule that has any, the one that applies first."""
        rules: dict[str, WorkingDayRule | CountingRule | Deadline] = {
            "working_day": self.working_day,
            "counting": self.counting,
            **{deadline.id: deadline for deadline in self.deadlines},
        }
        return {
            name: (rule.reading, *(other.name for other in rule.readings))
            for name, rule in rules.items()
            if rule.readings
        }
