"""
Matters to be judged: cases under the shipped rules, or under rules of any form.

Knows what can be drawn and changed. Knows nothing of what is held to be true of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import asdict, evolve, field, frozen
from hypothesis import settings
from hypothesis import strategies as st

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment, assess
from complaintrules.calendars import FirstDayCounted, WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.conditions import Question
from complaintrules.periods import EndOnADayOff, Length, MonthEnd, Unit
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.rules import (
    AlsoOpens,
    Alternative,
    Combination,
    Deadline,
    Extension,
    Fallback,
    Limit,
    Measure,
    NoticeBy,
    PauseTerms,
    Reading,
    Start,
)
from complaintrules.statuses import Outcome
from complaintrules.testing import cases, days, lives
from complaintrules.vocabulary import FactKind, Unknown, Value
from tests.oracle import ONE_DAY

PROCEDURE = load_procedure("england/children-act-1989")
#: Of these it comes twice, and so is drawn twice as often.
SHIPPED = (PROCEDURE, *(load_procedure(each.id) for each in procedures()))
ENGLAND = PROCEDURE.working_day.calendar
EVENTS = tuple(PROCEDURE.vocabulary.events)
DATES = tuple(
    name for name, fact in PROCEDURE.vocabulary.facts.items() if fact.kind is FactKind.DATE
)
#: Drawing a case and judging it takes far longer than drawing a number.
SOME = settings(max_examples=max(1, settings().max_examples // 2))
#: For laws that take many judgements to look at.
FEW = settings(max_examples=max(1, settings().max_examples // 4))
#: For laws of which one example takes a tenth of a second or more.
VERY_FEW = settings(max_examples=max(1, settings().max_examples // 20))
SETTLED = (Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE)


def changes_of(rule: Deadline) -> str:
    """Return in words what is not as shipped in a rule."""
    shipped = asdict(PROCEDURE.deadline(rule.id), recurse=False)
    parts = asdict(rule, recurse=False).items()
    changed = {name: value for name, value in parts if value != shipped[name]}
    return f"\nwith {rule.id} changed: {changed}" if changed else ""


@frozen
class Matter:
    """A case, the rules by which it is judged and the day of the judgement."""

    case: Case
    on: date
    procedure: Procedure = field(repr=False, default=PROCEDURE)

    def _repr_pretty_(self, printer: Any, _: object) -> None:
        """Show the matter when a test fails, with no more of the rules than is not as shipped."""
        printer.text(f"{self!r} with {self.procedure.counting.conventions}")
        for rule in self.procedure.deadlines if self.procedure not in SHIPPED else ():
            printer.text(changes_of(rule))

    def judged(self, **changes: Any) -> Assessment:
        """Return the judgement, with something changed."""
        other = evolve(self, **changes)
        return assess(other.case, other.procedure, on=other.on)


def said(result: Assessment) -> tuple[object, ...]:
    """Return all that a judgement says, but for what happened later and was left out."""
    told = (result.eligibility, result.deadlines, result.may_do, result.must_do, result.findings)
    return (*told, result.verdict, str(result.explain(day_by_day=True)))


LENGTHS = st.builds(Length, st.integers(1, 30), st.sampled_from(Unit))
FORWARD = st.sampled_from([FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF])
TERMS = st.builds(PauseTerms, st.just(("awaiting_advocate",)), st.booleans(), st.booleans())
STARTS = st.builds(
    Start,
    st.lists(st.sampled_from(EVENTS + DATES), min_size=1, max_size=2, unique=True).map(tuple),
    st.sampled_from(Combination),
)
QUESTIONS = st.sampled_from(
    [
        Question("anonymous", "yes_or_no", "is_true"),
        Question("advocate_requested", "event", "has_happened"),
    ]
)
INSTEAD = st.lists(st.builds(Alternative, QUESTIONS, STARTS), max_size=1).map(tuple)
DROPPED_BY = st.lists(st.sampled_from(EVENTS), max_size=2).map(tuple)


def of_other_length(draw: st.DrawFn, rule: Deadline) -> Deadline:
    """Return a clock that starts as *rule* does, of another length, to be extended otherwise."""
    length = draw(LENGTHS)
    if rule.before:
        return evolve(rule, length=length)
    pausable = length.unit not in (Unit.MONTHS, Unit.YEARS)
    return evolve(
        rule,
        length=length,
        first_day_counted=draw(FORWARD),
        pauses=draw(TERMS) if pausable else None,
        extension=extension_of(draw, length) if draw(st.booleans()) else None,
    )


def extension_of(draw: st.DrawFn, length: Length) -> Extension:
    """Return how far a limit of *length* can be put off."""
    measure, amount = draw(st.sampled_from(Measure)), draw(st.integers(1, 20))
    if measure is Measure.IN_ALL:
        amount += length.amount
    return Extension(
        None if measure is Measure.ANY_LENGTH else evolve(length, amount=amount),
        measure,
        "complaint_acknowledged" if measure is Measure.FROM else "",
        ("complexity",),
        "authority",
        "in writing",
        draw(st.sampled_from(NoticeBy)),
    )


def of_any_form(draw: st.DrawFn, rule: Deadline, above: Sequence[Deadline]) -> Deadline:
    """Return a clock in any form that a rule file can give it; *above* are those before it."""
    rule = of_other_length(draw, rule)
    ids = [each.id for each in above]
    fallbacks = [Fallback(name) for name in EVENTS[:6] + DATES]
    fallbacks += [Fallback(clock, is_deadline=True) for clock in ids]
    rule = evolve(
        rule,
        starts_on=draw(STARTS) if draw(st.booleans()) else rule.starts_on,
        starts_instead=draw(INSTEAD),
        or_failing_that=draw(st.sampled_from([None, *fallbacks])),
        again=draw(st.booleans()),
        disapplied_by=draw(DROPPED_BY),
    )
    if rule.is_window and above:
        opens = AlsoOpens(draw(st.sampled_from(ids)), draw(st.sampled_from(Limit)))
        rule = evolve(rule, also_opens=opens)
    longer = evolve(rule, length=evolve(rule.length, amount=rule.length.amount + 3), readings=())
    if rule.reading:
        rule = evolve(rule, readings=(*rule.readings, Reading("longer", "nobody", longer)))
    return evolve(rule, beside=(evolve(longer, reading=""),) if draw(st.booleans()) else ())


@st.composite
def other_procedures(draw: st.DrawFn, *, any_form: bool = True) -> Procedure:
    """Draw the shipped procedure with some of its clocks and conventions changed."""
    clocks: list[Deadline] = []
    for rule in PROCEDURE.deadlines:
        if draw(st.integers(0, 3)) > 0:
            clocks.append(rule)
        elif any_form:
            clocks.append(of_any_form(draw, rule, clocks))
        else:
            clocks.append(of_other_length(draw, rule))
    conventions = evolve(
        PROCEDURE.counting.conventions,
        end_on_a_day_off=draw(st.sampled_from(EndOnADayOff)),
        month_end=draw(st.sampled_from(MonthEnd)),
    )
    counting = evolve(PROCEDURE.counting, conventions=conventions)
    return evolve(PROCEDURE, deadlines=tuple(clocks), counting=counting)


def papers_under(procedure: Procedure) -> st.SearchStrategy[Case]:
    """Draw a case under a procedure, one that goes as cases go rather than another."""
    return st.one_of(lives(procedure), lives(procedure), cases(procedure))


#: Made once, since making a strategy takes as long as drawing from it.
UNDER_SHIPPED = [papers_under(procedure) for procedure in SHIPPED]
EDGES = days(ENGLAND)
#: From these days, no clock leaves the days for which bank holidays are published.
INSIDE = days(ENGLAND, first=date(2008, 1, 1), last=date(2026, 1, 1))
OFF = st.sampled_from([0, 0, 1, -1]) | st.integers(-40, 400)


@st.composite
def matters(draw: st.DrawFn, under: st.SearchStrategy[Procedure] | None = None) -> Matter:
    """Draw a case and the day of its judgement, under shipped rules or other ones."""
    if under is None:
        number = draw(st.integers(0, len(SHIPPED) - 1))
        procedure, case = SHIPPED[number], draw(UNDER_SHIPPED[number])
    else:
        procedure = draw(under)
        case = draw(papers_under(procedure))
    on = draw(st.sampled_from(sorted({*days_of(case), draw(EDGES)})))
    if draw(st.booleans()):
        limits = [each.due_by for each in assess(case, procedure, on=on).deadlines]
        on = draw(st.sampled_from(sorted({on, *filter(None, limits)})))
    return Matter(case, on + draw(OFF) * ONE_DAY, procedure)


def any_matters() -> st.SearchStrategy[Matter]:
    """Draw a matter under the shipped rules, or else under rules of any form."""
    return matters() | matters(other_procedures())


def days_of(case: Case) -> Iterator[date]:
    """Yield the days on which the papers of a case were made."""
    yield from (each.on for each in case.events + case.decisions)
    for extension in case.extensions:
        yield extension.granted_on
        yield extension.notified_on or extension.granted_on
    for pause in case.pauses:
        yield pause.first
        yield pause.last or pause.first


#: Facts with which a complaint is eligible, and some that are against it.
IN_FAVOUR: Mapping[str, Value] = {
    "complainant": "child",
    "subject": frozenset({"part_3_services"}),
    "about_this_authority": True,
    "acting_for_child": False,
    "anonymous": False,
    "already_considered_at_all_stages": False,
    "concurrent_proceedings": frozenset(),
    "late_but_not_reasonable_to_expect_earlier": True,
    "can_still_be_considered_fairly": True,
}
AGAINST: list[tuple[str, Value]] = [
    ("about_this_authority", False),
    ("anonymous", True),
    ("already_considered_at_all_stages", True),
    ("subject", frozenset({"education"})),
]


@st.composite
def near_an_outcome(draw: st.DrawFn) -> Matter:
    """Draw a matter in which all facts are in favour, save one or two that may be otherwise."""
    matter = draw(matters(st.just(PROCEDURE)))
    otherwise = dict(draw(st.lists(st.sampled_from(AGAINST), max_size=1)))
    late: st.SearchStrategy[Value] = st.sampled_from([True, False, Unknown.NOT_KNOWN])
    undecided: dict[str, Value] = {"can_still_be_considered_fairly": draw(late)}
    return evolve(matter, case=told(matter.case, {**IN_FAVOUR, **otherwise, **undecided}))


def every_answer(result: Assessment) -> Iterator[DeadlineAnswer]:
    """Yield how each clock stands, and each limit set beside one."""
    for answer in result.deadlines:
        yield answer
        yield from answer.beside


def last_days(result: Assessment) -> dict[str, date]:
    """Return the last day of each clock that has one."""
    return {each.id: each.due_by for each in result.deadlines if each.due_by is not None}


def told(case: Case, facts: Mapping[str, Value]) -> Case:
    """Return a case in which more facts are known."""
    decided = tuple(each for each in case.decisions if each.what not in facts)
    return evolve(case, facts={**case.facts, **facts}, decisions=decided)


def cut_off(case: Case, on: date) -> Case:
    """Return a case as it stood on a day, with nothing that was written down later."""
    return evolve(
        case,
        events=tuple(each for each in case.events if each.on <= on),
        decisions=tuple(each for each in case.decisions if each.on <= on),
        extensions=tuple(
            evolve(each, notified_on=up_to(each.notified_on, on))
            for each in case.extensions
            if each.granted_on <= on
        ),
        pauses=tuple(
            evolve(each, last=up_to(each.last, on)) for each in case.pauses if each.first <= on
        ),
    )


def up_to(day: date | None, on: date) -> date | None:
    """Return a day unless it lies after *on*."""
    return None if day is None or day > on else day


def with_calendars(
    procedure: Procedure, changed: Callable[[WorkingDayCalendar], WorkingDayCalendar]
) -> Procedure:
    """Return a procedure with its calendar and those of its readings changed."""
    rule = procedure.working_day
    readings = tuple(evolve(each, other_calendar=changed(each.calendar)) for each in rule.readings)
    working_day = evolve(rule, other_calendar=changed(rule.calendar), readings=readings)
    return evolve(procedure, working_day=working_day)


def calendar_of(calendar: WorkingDayCalendar, days_off: Iterable[date]) -> WorkingDayCalendar:
    """Return a calendar with other days off."""
    return WorkingDayCalendar.from_days(
        days_off, name=calendar.name, first=calendar.first, published_to=calendar.published_to
    )
