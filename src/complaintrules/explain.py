"""
Answers put into sentences, each with its provision.

Knows how to say why. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import field, frozen

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Finding, OtherReading
from complaintrules.calendars import ONE_DAY, WorkingDayCalendar
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import Authority
from complaintrules.statuses import Outcome, Status
from complaintrules.vocabulary import InTime

_OUTCOMES = {
    Outcome.ELIGIBLE: "The complaint is to be considered under this procedure.",
    Outcome.NOT_ELIGIBLE: "The complaint does not come under this procedure.",
    Outcome.AUTHORITY_MUST_DECIDE: "Whether it is considered is for the authority to decide.",
    Outcome.CANNOT_TELL: "Whether it is to be considered cannot be told from what is known.",
}


@frozen
class Sentence:
    """One sentence, what it is about, and the provision on which it rests."""

    about: str
    says: str
    provision: str = ""
    #: False where the provision's words were not read; None where the sentence rests on none.
    verified: bool | None = None

    def __str__(self) -> str:
        """Return the sentence with its provision."""
        if not self.provision:
            return self.says
        unread = ", words not read" if self.verified is False else ""
        return f"{self.says} ({self.provision}{unread})"

    def to_mapping(self) -> dict[str, object]:
        """Return the sentence as plain values."""
        return {
            "about": self.about,
            "says": self.says,
            "provision": self.provision or None,
            "verified": self.verified,
        }


@frozen
class Sentences:
    """Sentences in order; as text, one a line."""

    items: tuple[Sentence, ...]

    def __iter__(self) -> Iterator[Sentence]:
        """Return the sentences one by one."""
        return iter(self.items)

    def __str__(self) -> str:
        """Return the sentences, one a line."""
        return "\n".join(map(str, self.items))


def long_date(day: date) -> str:
    """
    Return a day as people write it.

        >>> long_date(date(2027, 2, 3))
        'Wed 3 Feb 2027'
    """
    return f"{day:%a} {day.day} {day:%b} {day.year}"


@frozen
class Explainer:
    """Puts the answers of one judgement into words."""

    procedure: Procedure
    calendar: WorkingDayCalendar
    #: Whether each day counted or skipped is named.
    day_by_day: bool = field(kw_only=True)

    def sentences(
        self,
        answers: Iterable[DeadlineAnswer],
        eligibility: EligibilityAnswer | None,
        findings: Iterable[Finding],
    ) -> Sentences:
        """Return what the answers say and why; without *eligibility*, only about those clocks."""
        found: list[Sentence] = []
        if eligibility is not None:
            found += _about_eligibility(eligibility, self.procedure)
        told = tuple(answers)
        for answer in told:
            found += self._about_clock(answer)
        about = {answer.id for answer in told}
        found += [
            Sentence(finding.about, f"Finding: {finding.says}.", finding.provision)
            for finding in findings
            if eligibility is not None or finding.about in about
        ]
        return Sentences(tuple(found))

    def _about_clock(self, answer: DeadlineAnswer) -> Iterator[Sentence]:
        """Yield what is said of one deadline or window."""
        for text in _about_clock(answer):
            yield Sentence(answer.id, text, answer.provision, answer.verified)
        if answer.started_on is not None or self.day_by_day:
            yield from _note(answer)
        if answer.extension is not None or self.day_by_day:
            yield from _silent(answer)
        for limit in answer.beside:
            last = "no date yet" if limit.due_by is None else long_date(limit.due_by)
            says = f"Beside it stands a limit of {limit.rule.length}, {limit.rule.force}: {last}."
            yield Sentence(answer.id, says, limit.provision, limit.verified)
            yield from _note(limit)
            if limit.extension is not None or self.day_by_day:
                yield from _silent(limit)
            for other in limit.other_readings:
                if other.of == limit.id:  # one of the calendar is told with the limit that governs
                    says = _other(other, limit)
                    yield Sentence(answer.id, says, limit.provision, limit.verified)
        for other in answer.other_readings:
            yield Sentence(answer.id, _other(other, answer))
        if self.day_by_day and answer.due_by is not None:
            yield from _days(answer, self.calendar)
            published_to = long_date(self.calendar.published_to)
            authority = self.procedure.working_day.authority
            yield Sentence(
                answer.id,
                f"Bank holidays: {self.calendar.name}, published to {published_to}.",
                str(authority.provision),
                authority.verified,
            )


def _note(answer: DeadlineAnswer) -> Iterator[Sentence]:
    """Yield what the reader should know of a rule, where its file says so."""
    note = answer.rule.authority.note
    if note:
        yield Sentence(answer.id, f"Note: {note}", answer.provision, answer.verified)
    yield from _also(answer.id, answer.rule.authority)


def _also(about: str, authority: Authority) -> Iterator[Sentence]:
    """Yield where else a rule stands."""
    for other in authority.also_in:
        yield Sentence(about, "The same is said here", str(other.provision), other.verified)


def _silent(answer: DeadlineAnswer) -> Iterator[Sentence]:
    """Yield on which terms of an extension the source is silent."""
    extension = answer.rule.extension
    if extension is not None and extension.not_stated:
        terms = ", ".join(extension.not_stated).replace("_", " ")
        says = f"Not stated of an extension, and so not checked: {terms}."
        yield Sentence(answer.id, says, answer.provision, answer.verified)


def _about_eligibility(answer: EligibilityAnswer, procedure: Procedure) -> Iterator[Sentence]:
    """Yield what is said of eligibility."""
    yield Sentence("eligibility", _OUTCOMES[answer.outcome])
    for reason in answer.reasons:
        authority = reason.test.authority
        met = {
            True: "shown to hold",
            False: "shown not to hold",
            None: f"open: needs {', '.join(reason.needs) or 'an event not yet recorded'}",
        }[reason.holds]
        yield Sentence(
            reason.rule, f"{authority.means} - {met}.", reason.provision, authority.verified
        )
        if authority.note:
            yield Sentence(reason.rule, f"Note: {authority.note}")
        yield from _also(reason.rule, authority)
    for need in answer.needs:
        fact = procedure.vocabulary.facts[need]
        decides = f" (for the {fact.decided_by} to decide)" if fact.decided_by else ""
        yield Sentence(need, f"To ask: {fact.asks}{decides}")


def _about_clock(answer: DeadlineAnswer) -> Iterator[str]:
    """Yield how one clock counts and stands."""
    name = answer.id
    if answer.status is Status.NOT_STARTED and answer.started_on is not None:
        day = _day(answer.started_on)
        yield f"{name} has not started: {answer.started_by} gives {day}, which is still to come."
        yield _how_it_counts(answer)
        yield from _stood_in(answer)
        if answer.due_by is not None:
            yield f"{name} will then be due by {_day(answer.due_by)}."
    elif answer.status is Status.NOT_STARTED:
        yield f"{name} has not started: it waits for {answer.awaiting}."
    elif answer.started_on is None and answer.status is Status.DISAPPLIED:
        yield f"{name} does not apply any more; it never started."
    elif answer.started_on is None:
        yield f"{name} cannot be told: needs {', '.join(answer.needs or (answer.awaiting,))}."
        yield from _at_any_rate(answer)
    else:
        yield _how_it_counts(answer)
        yield from _stood_in(answer)
        if answer.extension is not None:
            before, after = _day(answer.due_by_unextended), _day(answer.due_by)
            yield f"{name} was extended from {before} to {after}."
        yield _how_it_stands(answer)


def _stood_in(answer: DeadlineAnswer) -> Iterator[str]:
    """Yield what stands in for a start that is not recorded."""
    if answer.provisional:
        missing, instead = " or ".join(answer.not_recorded), answer.started_by
        yield f"{answer.id} is provisional: {missing} is not recorded, {instead} stands in."
        yield from _at_any_rate(answer)


def _at_any_rate(answer: DeadlineAnswer) -> Iterator[str]:
    """Yield how a clock stands whatever the facts are that it needs, where that can be told."""
    if answer.needs and answer.in_time is not None:
        stands = {
            InTime.MET: "was done in time",
            InTime.MISSED: "is late",
            InTime.RUNNING: "is not late",
        }[answer.in_time]
        last = answer.due_no_earlier_than
        ends = "" if last is None else f": it ends no earlier than {_day(last)}"
        yield f"{answer.id} {stands} whatever {' or '.join(answer.needs)} is{ends}."


def _how_it_counts(answer: DeadlineAnswer) -> str:
    """Return from when and how long a clock runs."""
    rule = answer.rule
    counted = rule.first_day_counted.replace("_", " ")
    soft = ", or as soon as reasonably practicable" if rule.or_as_soon_as_practicable else ""
    reading = f", reading {answer.reading}" if answer.reading else ""
    return (
        f"{answer.id}: {rule.length}{soft}, from {answer.started_by} on "
        f"{_day(answer.started_on)}, day 1 being {counted}{reading}."
    )


def _how_it_stands(answer: DeadlineAnswer) -> str:
    """Return what has become of a clock."""
    last, done = _day(answer.due_by), _day(answer.completed_on)
    if answer.projected:
        last += " (projected: bank holidays of that year are not published yet)"
    words = {
        Status.DUE: f"{answer.id} is due by {last}.",
        Status.OVERDUE: f"{answer.id} was due by {last} and has not been done.",
        Status.MET: f"{answer.id} was done on {done}, in time: the last day was {last}.",
        Status.MET_LATE: f"{answer.id} was done on {done}, late: the last day was {last}.",
        Status.DISAPPLIED: f"{answer.id} does not apply any more; its last day was {last}.",
    }
    if answer.status is Status.MET and answer.due_by is None:
        return f"{answer.id} was done on {done}, in time."
    if answer.status is Status.DISAPPLIED and answer.due_by is None:
        return f"{answer.id} does not apply any more."
    if answer.status is Status.DUE and answer.due_by is None:
        return f"{answer.id} is open, without a last day."
    if answer.status is Status.PAUSED:
        return f"{answer.id} is paused; its last day is known when the pause has ended."
    unreached = f"{answer.id} has no date: the published bank holidays do not reach it."
    return words.get(answer.status, unreached)


def _other(other: OtherReading, answer: DeadlineAnswer) -> str:
    """Return what another reading would give."""
    if other.due_by is not None and other.due_by == answer.due_by:
        status = other.status.replace("_", " ")
        return f"By another reading, {other.reading}, it is {status} ({other.relied_on})."
    day = "no date yet" if other.due_by is None else long_date(other.due_by)
    return f"Another reading, {other.reading}, gives {day} ({other.relied_on})."


def _days(answer: DeadlineAnswer, calendar: WorkingDayCalendar) -> Iterator[Sentence]:
    """Yield each working day counted, and each day skipped with its reason."""
    if answer.rule.length.unit is not Unit.WORKING_DAYS or answer.started_on is None:
        return
    day, number = answer.started_on, 0
    last = answer.due_by or day
    while day <= last:
        reason = calendar.why_not(day, projected=answer.projected)
        counted = day > answer.started_on or answer.rule.first_day_counted == "the_day_itself"
        if reason is not None:
            yield Sentence(answer.id, f"  {long_date(day)}: skipped, {reason}")
        elif counted:
            number += 1
            yield Sentence(answer.id, f"  {long_date(day)}: working day {number}")
        else:
            yield Sentence(answer.id, f"  {long_date(day)}: day 0, {answer.started_by}")
        day += ONE_DAY


def _day(day: date | None) -> str:
    """Return a day as people write it, or a dash."""
    return "-" if day is None else long_date(day)
