"""
Hypothesis strategies: days on which counting goes wrong, cases of every kind, lives of cases.

Knows what a case may record under a procedure. Knows nothing of what should come of it.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache, partial
from typing import Any

from attrs import evolve

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment, assess
from complaintrules.calendars import ONE_DAY, WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.conditions import All, Condition, Question, names_in
from complaintrules.operators import ask
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.statuses import Status
from complaintrules.vocabulary import FactDeclaration, FactKind

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise ImportError(
        "complaintrules.testing needs Hypothesis: pip install 'complaintrules[testing]'"
    ) from error

#: At most so much, so that a case is drawn quickly, and read easily when it fails.
MOST_EVENTS, MOST_PAPERS, MOST_STEPS = 8, 3, 10

_Days = st.SearchStrategy[date]
_Plain = dict[str, Any]
_Drawn = st.SearchStrategy[_Plain]
_Paper = Callable[[Deadline, date], _Drawn]


def days(
    calendar: WorkingDayCalendar, *, first: date | None = None, last: date | None = None
) -> st.SearchStrategy[date]:
    """
    Draw a day from *first* to *last*, those on which counting goes wrong before all others.

    They are days off and their neighbours, leap days, and the first and last days of months.
    Without *first* or *last*, the days that *calendar* covers bound them.

        >>> from hypothesis import find
        >>> find(days(working_days("scotland"), first=date(2026, 12, 6)), lambda _: True)
        datetime.date(2026, 12, 24)
    """
    first, last = first or calendar.first, last or calendar.published_to
    edges = [day for day in _edges(calendar) if first <= day <= last]
    anywhere = st.dates(first, last)
    return st.sampled_from(edges) | anywhere if edges else anywhere


@lru_cache
def _edges(calendar: WorkingDayCalendar) -> tuple[date, ...]:
    """Return the days that a calendar covers on which counting has gone wrong for somebody."""
    off, first = calendar.days_off.keys(), calendar.first.toordinal()
    return tuple(
        day
        for day in map(date.fromordinal, range(first, calendar.published_to.toordinal() + 1))
        if not off.isdisjoint((day - ONE_DAY, day, day + ONE_DAY))
        or 1 in (day.day, (day + ONE_DAY).day)
        or (day.month, day.day) == (2, 29)
    )


def cases(
    procedure: Procedure, *, around: st.SearchStrategy[date] | None = None
) -> st.SearchStrategy[Case]:
    """
    Draw a case that *procedure* accepts, as plausible or not as its papers may be.

    Facts are known, asked for without an answer, or absent; events come in any order and may
    recur; extensions and pauses may be good for nothing.  Most days lie near one day, which
    *around* draws.

        >>> from hypothesis import given
        >>> from complaintrules import assess, load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> @given(case=cases(procedure))
        ... def test_every_case_can_be_judged(case):
        ...     assert str(assess(case, procedure, on=date(2026, 12, 21)).explain())
        >>> test_every_case_can_be_judged()
    """
    mappings = case_mappings(procedure, around=around)
    return mappings.map(lambda mapping: _case(mapping, procedure))


def _case(mapping: _Plain, procedure: Procedure) -> Case:
    """Return a case that has been checked, without all that would be shown when a test fails."""
    return evolve(Case.from_mapping(mapping, procedure), places={}, checked_against=None)


def case_mappings(
    procedure: Procedure, *, around: st.SearchStrategy[date] | None = None
) -> st.SearchStrategy[dict[str, Any]]:
    """
    Draw what ``cases`` draws as plain values, in the form of a case file.

        >>> from hypothesis import find
        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> mapping = find(case_mappings(procedure), lambda mapping: mapping["facts"])
        >>> Case.from_mapping(mapping).procedure
        'england/children-act-1989'
    """
    anchors = _anchors(procedure) if around is None else around
    chosen = {of: st.sampled_from(names) for of, names in procedure.declared_readings().items()}

    @st.composite  # within, so that no failure is shown with the whole procedure
    def case_mapping(draw: st.DrawFn) -> _Plain:
        near = _near(procedure, draw(anchors))
        facts = _facts(draw, procedure, dict.fromkeys(procedure.vocabulary.facts, near))
        return {
            "reference": draw(st.sampled_from(["EX-1", "2026/0042 (b)"])),
            "procedure": procedure.id,
            "facts": facts,
            "events": _events(draw, procedure, near),
            "extensions": _papers(draw, procedure, near, _extension),
            "pauses": _papers(draw, procedure, near, _pause),
            "decisions": _decisions(draw, procedure, facts, near),
            "readings": draw(st.fixed_dictionaries({}, optional=chosen)),
        }

    return case_mapping()


def lives(
    procedure: Procedure, *, starting: st.SearchStrategy[date] | None = None
) -> st.SearchStrategy[Case]:
    """
    Draw a case that goes as cases go, from a first step on a day that *starting* draws.

    Each further step is one that an open clock waits for, on a day near its last day, or an
    extension or a pause for which the clock's rule has terms.  Steps stand in order of days.

        >>> from hypothesis import find
        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> case = find(lives(procedure), lambda case: len(case.events) == 3)
        >>> [each.on for each in case.events] == sorted(each.on for each in case.events)
        True
    """
    starts = _anchors(procedure) if starting is None else starting
    ahead = {name for rule in procedure.deadlines if rule.before for name in rule.starts_on.names}

    @st.composite
    def life(draw: st.DrawFn) -> Case:
        today = draw(starts)
        past = st.dates(today - 500 * ONE_DAY, today)
        near = {name: past for name in procedure.vocabulary.facts if name not in ahead}
        mapping: _Plain = {
            "procedure": procedure.id,
            "facts": _facts(draw, procedure, near),
            "events": [{draw(st.sampled_from(procedure.stages[0].opens_on)): today}],
        }
        for _ in range(draw(st.integers(0, MOST_STEPS))):
            case = Case.from_mapping(mapping, procedure)
            steps = list(_next_steps(assess(case, procedure, on=today)))
            if not steps:
                break
            part, when, what = draw(st.sampled_from(steps))
            today = max(today, draw(when))
            paper = {what: today} if isinstance(what, str) else draw(what(today))
            if paper not in mapping.setdefault(part, []):
                mapping[part].append(paper)
        return _case(mapping, procedure)

    return life()


def _next_steps(result: Assessment) -> Iterator[tuple[str, _Days, str | Callable[[date], _Drawn]]]:
    """Yield the part of the case, the day and what happens next; several times what is likely."""
    procedure, now = result.procedure, st.just(result.on)
    happened = {each.event for each in result.case.events}
    ends = [end.on for end in procedure.ends]
    if not happened.isdisjoint(ends):
        return
    for answer in result.deadlines:
        if answer.is_open:
            for event in (*answer.rule.met_by * 5, *answer.rule.disapplied_by):
                yield "events", _off(answer.due_by or result.on), event
        if answer.status is Status.DUE and answer.rule.extension:
            yield from [("extensions", now, partial(_granted, answer))] * 3
        if answer.status is Status.DUE and answer.rule.pauses:
            yield from [("pauses", now, partial(_pause, answer.rule))] * 3
        starts = () if answer.provisional else answer.rule.starts_on.names
        happened.update(answer.rule.met_by, answer.rule.disapplied_by, starts)
    for event in procedure.vocabulary.events:
        if event not in happened:
            yield "events", now if event in ends else _off(result.on), event


def _granted(answer: DeadlineAnswer, day: date) -> _Drawn:
    """Draw an extension that the rule allows, granted on *day*, and told on that day or later."""
    limit = answer.due_by or day
    spread = (max(limit, answer.extendable_to or limit) - limit).days
    granted = st.tuples(_extension(answer.rule, limit, spread), st.dates(day, limit))
    return granted.map(lambda pair: pair[0] | {"granted_on": day, "notified_on": pair[1]})


def _extension(rule: Deadline, day: date, spread: int = 120) -> _Drawn:
    """Draw an extension of a clock, good or bad, granted on *day* for so many days at most."""
    terms, notice = rule.extension, st.dates(day, day + 9 * ONE_DAY)
    granted_by = _one_of([terms.granted_by] if terms and terms.granted_by else ())
    return st.fixed_dictionaries(
        {
            "of": st.just(rule.id),
            "granted_on": st.just(day),
            "until": st.dates(day, day + spread * ONE_DAY),
            "grounds": _one_of(terms.grounds or () if terms else ()),
        },
        optional={"notified_on": notice, "granted_by": granted_by},
    )


def _pause(rule: Deadline, day: date) -> _Drawn:
    """Draw a pause of a clock, good or bad, from *day* on."""
    because = _one_of(rule.pauses.because if rule.pauses else ())
    return st.fixed_dictionaries(
        {"of": st.just(rule.id), "from": st.just(day), "because": because},
        optional={"until": st.dates(day, day + 30 * ONE_DAY)},
    )


def _one_of(names: Iterable[str]) -> st.SearchStrategy[str]:
    """Draw one of *names*, or seldom a name that is none of them."""
    return st.sampled_from([*names, *names, "something_else"])


def _papers(draw: st.DrawFn, procedure: Procedure, near: _Days, paper: _Paper) -> list[_Plain]:
    """Return a few papers, most of them about clocks that can be extended or paused."""
    clocks = procedure.deadlines
    special = [rule for rule in clocks if rule.extension or rule.pauses]
    about = st.sampled_from([*special, *special, *clocks])
    return [draw(paper(draw(about), draw(near))) for _ in range(draw(st.integers(0, MOST_PAPERS)))]


def _events(draw: st.DrawFn, procedure: Procedure, near: _Days) -> list[_Plain]:
    """Return a few events, in the order of the procedure and of their days, or in any."""
    names = list(procedure.vocabulary.events)
    pool = draw(st.lists(st.sampled_from(names), max_size=5, unique=True))
    pair = st.tuples(st.sampled_from([*procedure.stages[0].opens_on, *pool]), near)
    pairs = draw(st.lists(pair, max_size=MOST_EVENTS, unique=True))
    if draw(st.booleans()):
        in_order = sorted((name for name, _ in pairs), key=names.index)
        pairs = list(dict.fromkeys(zip(in_order, sorted(day for _, day in pairs), strict=True)))
    return [{name: day} for name, day in pairs]


def _decisions(
    draw: st.DrawFn, procedure: Procedure, facts: Mapping[str, object], near: _Days
) -> list[_Plain]:
    """Return a few decisions that do not contradict the facts."""
    facts_of = procedure.vocabulary.facts
    names = [name for name, fact in facts_of.items() if fact.decided_by]
    taken = st.lists(st.sampled_from(names), max_size=MOST_PAPERS) if names else st.just([])
    return [
        {
            "on": draw(near),
            "by": facts_of[name].decided_by,
            "what": name,
            "outcome": draw(st.booleans()) if facts.get(name) is None else facts[name],
        }
        for name in draw(taken)
    ]


def _anchors(procedure: Procedure) -> _Days:
    """Draw a day on which a case may begin: while the rules are in force, as far as we know."""
    calendar = procedure.working_day.calendar
    last = min(procedure.in_force.last or calendar.published_to, calendar.published_to)
    return days(calendar, first=min(max(procedure.in_force.first, calendar.first), last), last=last)


def _near(procedure: Procedure, anchor: date) -> _Days:
    """Draw a day near *anchor* rather than far from it, awkward ones first."""
    edges = _edges(procedure.working_day.calendar)
    at = bisect(edges, anchor)
    near = (anchor, *edges[at : at + 9], *edges[max(at - 4, 0) : at])
    return st.sampled_from(near) | _off(anchor)


def _off(day: date) -> _Days:
    """Draw *day*, or one shortly before or after it, or now and then one far from it."""
    numbers = st.sampled_from([0, 1, -1, 2, -3]) | st.integers(-25, 50) | st.integers(-500, 900)
    return numbers.map(lambda number: day + number * ONE_DAY)


def _facts(draw: st.DrawFn, procedure: Procedure, near: Mapping[str, _Days]) -> _Plain:
    """Return facts: any at all, or such that tests of eligibility speak for or against the case."""
    declared = procedure.vocabulary.facts
    stated = {
        name: st.none() | (near.get(name, st.none()) if fact.kind is FactKind.DATE else _any(fact))
        for name, fact in declared.items()
    }
    facts = draw(st.fixed_dictionaries({}, optional=stated))
    leaning = draw(st.sampled_from(["anywhere", "for", "against", "undecided"]))
    for test in procedure.eligibility if leaning != "anywhere" else ():
        speaks_for = leaning != "against" or draw(st.integers(0, 3)) > 0
        facts |= _answers(draw, test.when, procedure, holds=test.excludes is not speaks_for)
    left_out = draw(st.lists(st.sampled_from(list(declared)), max_size=4))
    undecided = [name for name in facts if declared[name].decided_by and leaning == "undecided"]
    return {name: facts[name] for name in facts if name not in left_out + undecided}


def _any(fact: FactDeclaration) -> st.SearchStrategy[Any]:
    """Draw any value of a fact that is not a date."""
    if not fact.choices:
        return st.booleans()
    choice, least = st.sampled_from(fact.choices), fact.kind is not FactKind.NONE_OR_MORE_OF
    several = st.lists(choice, min_size=int(least), max_size=3, unique=True)
    return choice if fact.kind is FactKind.ONE_OF else several


def _answers(draw: st.DrawFn, condition: Condition, procedure: Procedure, *, holds: bool) -> _Plain:
    """Return facts with which *condition* holds or does not, as far as it is for facts to say."""
    facts = procedure.vocabulary.facts
    if isinstance(condition, Question):
        answers = [
            answer
            for answer in (_typical(facts, condition) if condition.name in facts else ())
            if ask(condition.kind, answer, condition.operator, condition.operand) is holds
        ]
        return {condition.name: draw(st.sampled_from(answers))} if answers else {}
    parts = [part for part in condition.parts if any(name in facts for name in names_in(part))]
    if parts and isinstance(condition, All) is not holds:
        parts = [draw(st.sampled_from(parts))]
    each = [_answers(draw, part, procedure, holds=holds) for part in parts]
    return {name: value for answers in each for name, value in answers.items()}


def _typical(facts: Mapping[str, FactDeclaration], question: Question) -> tuple[object, ...]:
    """Return values of a fact on either side of what a question compares with."""
    fact, operand = facts[question.name], question.operand
    if isinstance(operand, date):
        return operand, operand - ONE_DAY, operand + ONE_DAY
    if fact.kind is FactKind.ONE_OF or not fact.choices:
        return fact.choices or (True, False)
    several = [[], list(fact.choices), *([choice] for choice in fact.choices)]
    return tuple(each for each in several if each or fact.kind is FactKind.NONE_OR_MORE_OF)
