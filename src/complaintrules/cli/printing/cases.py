"""
What is said of a case, in the order in which a person wants to know it.

Knows answers and findings. Knows nothing of arguments, and of terminals only how wide they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rich.console import Console
from rich.text import Text

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer
from complaintrules.assessment import Assessment
from complaintrules.changes import Turn
from complaintrules.cli.printing.layout import (
    Cell,
    console,
    counted,
    echo,
    print_entries,
    print_table,
)
from complaintrules.explain import long_date
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import THIS_PROCEDURE, Deadline, EligibilityTest, Route
from complaintrules.statuses import Outcome, Status
from complaintrules.vocabulary import in_words

#: In a terminal that is narrower, a provision stands below its clock and not beside it.
_ROOM_FOR_PROVISIONS = 110
UNREAD = "* The provision's own words were not read. This is not legal advice."
_STYLES = {
    Status.OVERDUE: "bold red",
    Status.MET_LATE: "red",
    Status.DUE: "bold",
    Status.MET: "green",
    Status.CANNOT_TELL: "yellow",
    Status.PAUSED: "yellow",
}
_OUTCOMES = {
    Outcome.ELIGIBLE: "eligible",
    Outcome.NOT_ELIGIBLE: "not eligible under this procedure",
    Outcome.AUTHORITY_MUST_DECIDE: "for the authority to decide",
    Outcome.CANNOT_TELL: "cannot tell yet",
}


def print_head(result: Assessment, *, day_given: bool) -> None:
    """Print which case is judged by what, and on which day."""
    reference = result.case.reference or "(a case without a reference)"
    echo(f"{reference}: {result.procedure.title}", bold=True)
    echo(f"{as_at(result.on, day_given=day_given)}\n")


def as_at(day: date, *, day_given: bool) -> str:
    """Return the day of a judgement in words."""
    return f"As at {long_date(day)}{'' if day_given else ', today'}."


def print_assessment(result: Assessment, *, day_given: bool) -> None:
    """Print what a person wants to know about a case, the most urgent first."""
    out = console()
    print_head(result, day_given=day_given)
    entries: list[tuple[str, Cell]] = [
        ("Next deadline", _next_deadline(result)),
        ("Stage", _stage(result)),
    ]
    print_entries(out, entries + eligibility(result.eligibility, result.procedure, questions=1))
    if result.findings:
        echo("Findings", bold=True)
    print_entries(
        out,
        (
            (each.about, f"{_cited(each.says, each.provision)} [{each.kind}]")
            for each in result.findings
        ),
    )
    _print_clocks(out, result)
    _print_limits_beside(result)
    _print_other_readings(result)
    for note in _notes(result):
        echo(note)


def _next_deadline(result: Assessment) -> Text:
    """Return the next deadline in one line, or why there is none."""
    answer = result.next_deadline
    if answer is not None:
        was = "was" if answer.status is Status.OVERDUE else "is"
        remark = f": {remark}" if (remark := _remark(answer, result.on)) else ""
        says = f"{answer.id} {was} due by {last_day(answer)}{remark}"
        return Text.assemble((_cited(says, _provision(answer.rule)), _STYLES[answer.status]))
    dateless = ", ".join(
        f"{each.id} ({in_words(each.status)})"
        for each in result.deadlines
        if each.status in (Status.CANNOT_TELL, Status.PAUSED)
        and each.started_on
        and not each.rule.is_window
    )
    return Text(f"none has a date: {dateless}" if dateless else "none is running")


def _stage(result: Assessment) -> str:
    """Return the stage that the case has reached, or how it ended, in words."""
    means = {each.name: each.means for each in result.procedure.stages}
    means |= {each.name: each.means for each in result.procedure.ends}
    return f"{in_words(result.stage)}, {means[result.stage]}" if result.stage else "not begun"


def eligibility(
    answer: EligibilityAnswer, procedure: Procedure, *, questions: int | None = None
) -> list[tuple[str, Cell]]:
    """Return the outcome, what stands against the complaint, and what to ask, or some of it."""
    entries: list[tuple[str, Cell]] = [("Eligibility", _OUTCOMES[answer.outcome])]
    for reason in answer.reasons:
        if reason.stands_against:
            holds = "applies" if reason.test.excludes else "does not hold"
            rule = _cited(f"{reason.rule} {holds}", _provision(reason.test))
            entries.append(("  because", f"{rule}: {reason.test.authority.means}"))
            if reason.test.then:
                entries.append(("  then", in_words(", ".join(reason.test.then))))
    if answer.goes_to:
        entries.append(("  goes to", in_words(", ".join(answer.goes_to))))
    mixed = any(part.goes_to != THIS_PROCEDURE for part in answer.parts)
    for part in answer.parts if mixed else ():
        goes = f"to {in_words(part.goes_to)}" if part.route else "no rule says where to"
        provision = _provision(part.route) if part.route else ""
        entries.append(("  part", _cited(f"{in_words(part.part)}: {goes}", provision)))
    facts = procedure.vocabulary.facts
    entries += [("  not known", f"{facts[fact].asks} [{fact}]") for fact in answer.not_known]
    for need in answer.needs[:questions]:
        decider = in_words(facts[need].decided_by)
        decides = f" (the {decider} decides)" if decider else ""
        entries.append(("  to ask", f"{facts[need].asks}{decides} [{need}]"))
    if questions and (more := len(answer.needs) - questions) > 0:
        entries.append(("", f"and {counted(more, 'more question')}: see complaintrules eligible"))
    return entries


def print_reasons(out: Console, answer: EligibilityAnswer) -> None:
    """Print how the complaint fares by each requirement and exclusion."""
    results: list[tuple[str, Cell]] = []
    for reason in answer.reasons:
        result = "against" if reason.stands_against else "passed"
        rule = _cited(reason.rule, _provision(reason.test))
        means = f"{rule}: {reason.test.authority.means}"
        results.append(("open" if reason.holds is None else result, means))
    if results:
        echo("Requirements and exclusions", bold=True)
    print_entries(out, results)
    if not all(reason.test.authority.verified for reason in answer.reasons):
        echo(UNREAD)


def print_turns(out: Console, turns: Iterable[Turn]) -> None:
    """Print what would have to be otherwise for the complaint to come under the procedure."""
    changes = [" and ".join(map(str, turn.changes)) for turn in turns]
    print_entries(
        out,
        [("would be if" if not number else "or", change) for number, change in enumerate(changes)],
    )


def _print_clocks(out: Console, result: Assessment) -> None:
    """Print every clock; a terminal only names those without a day to show."""
    brief = out.is_terminal
    beside = not brief or out.width >= _ROOM_FOR_PROVISIONS
    headings = ["status", "last day", "remark"]
    headings = ["who", *headings, "provision"] if beside else headings
    rows: dict[str, list[list[Cell]]] = {"deadline": [], "window": []}
    named: dict[str, list[str]] = {}
    for answer in result.deadlines:
        if brief and answer.due_by is None and not answer.is_open:
            why = missing(answer) if answer.status is Status.CANNOT_TELL else ""
            label = in_words(answer.status).capitalize()
            named.setdefault(label, []).append(_cited(answer.id, why))
        else:
            kind = "window" if answer.rule.is_window else "deadline"
            rows[kind].append(_row(answer, result, beside=beside))
    for kind, listed in rows.items():
        print_table(out, (kind, *headings), listed, title=f"{kind.title()}s")
    print_entries(out, ((label, ", ".join(ids)) for label, ids in named.items()))


def _row(answer: DeadlineAnswer, result: Assessment, *, beside: bool) -> list[Cell]:
    """Return one clock as a row, its owner and provision beside it or its provision below it."""
    status = in_words(answer.status)
    if answer.rule.is_window and answer.is_open:
        may_still = answer.id in {each.what for each in result.may_do}
        passed = "still open" if may_still else "passed"
        status = "open" if answer.status is Status.DUE else passed
    styled = Text(status, style=_STYLES.get(answer.status, ""))
    rest = (styled, last_day(answer), _remark(answer, result.on))
    if beside:
        return [answer.id, in_words(answer.owner), *rest, _provision(answer.rule)]
    return [Text.assemble(answer.id, (f"\n  {_provision(answer.rule)}", "dim")), *rest]


def _remark(answer: DeadlineAnswer, on: date) -> str:
    """Return how much time is left, when the thing was done, or what is missing."""
    if answer.completed_on is not None:
        return _and(f"done {long_date(answer.completed_on)}", _at_any_rate(answer))
    if answer.is_open:
        return "" if answer.days_left is None else _time(answer, int(answer.days_left), on)
    return _and(missing(answer), _at_any_rate(answer))


def _and(*remarks: str) -> str:
    """Return what there is of several remarks."""
    return ", ".join(filter(None, remarks))


def _at_any_rate(answer: DeadlineAnswer) -> str:
    """Return that a clock without a day is in time, where that is so whatever its facts are."""
    sure = answer.status is Status.CANNOT_TELL and answer.in_time is not None
    return f"in time whatever {' or '.join(answer.needs)} is" if sure else ""


def missing(answer: DeadlineAnswer) -> str:
    """Return the facts or the event for want of which a clock has no last day, or does not run."""
    if answer.started_on is not None and not answer.has_started:
        return f"starts on {long_date(answer.started_on)}"
    if answer.awaiting:
        return f"waits for {answer.awaiting}"
    if answer.needs:
        return f"needs {', '.join(answer.needs)}"
    return ""


def _time(answer: DeadlineAnswer, left: int, on: date) -> str:
    """Return how many days are left, or have passed, and of which kind."""
    working = answer.rule.length.unit is Unit.WORKING_DAYS
    days = counted(abs(left), "working day" if working else "day")
    if answer.due_by == on:
        return "today is the last day"
    if answer.status is Status.DUE:
        return f"{days} left"
    return f"{days} ago" if left else "only just passed"


def _print_limits_beside(result: Assessment) -> None:
    """Print the other limits on the same thing, each later than the one that binds."""
    limits = [
        f"{answer.id}: {last_day(other)} ({_provision(other.rule)})"
        for answer in result.deadlines
        for other in answer.beside
    ]
    if limits:
        echo("Other limits on the same thing", bold=True)
        echo("\n".join(limits) + "\n")


def _print_other_readings(result: Assessment) -> None:
    """Print the last days that other readings of the law give."""
    days: dict[tuple[str, str], list[str]] = {}
    for answer in result.deadlines:
        for other in answer.other_readings:
            day = "no date" if other.due_by is None else long_date(other.due_by)
            if other.due_by is not None and other.due_by == answer.due_by:
                day += f", {other.status.replace('_', ' ')}"
            days.setdefault((other.reading, other.relied_on), []).append(f"{answer.id}: {day}")
    if days:
        echo("Other readings of the law", bold=True)
    for (reading, relied_on), given in days.items():
        echo("\n  ".join((f"{reading} ({relied_on})", *given)))
    if days:
        echo("")


def _notes(result: Assessment) -> Iterator[str]:
    """Yield what was left out and what the marks mean."""
    if result.later_events:
        later = ", ".join(f"{each.event} on {long_date(each.on)}" for each in result.later_events)
        yield f"Left out as later than {long_date(result.on)}: {later}."
    for answer in result.deadlines:
        if answer.provisional:
            missing = " or ".join(answer.not_recorded)
            yield (
                f"? Provisional: {answer.id} counts from {answer.started_by}, "
                f"for {missing} is not recorded."
            )
    if any(answer.projected for answer in result.deadlines):
        yield "~ Projected: the bank holidays on which it rests are not published yet."
    if not all(answer.verified for answer in result.deadlines):
        yield UNREAD
    published_to = long_date(result.calendar.published_to)
    yield f"Bank holidays of {result.calendar.name}, published to {published_to}."


def last_day(answer: DeadlineAnswer) -> str:
    """Return the last day as people write it, marked where it may change; or a dash."""
    if answer.due_by is None:
        return "-"
    marks = ("?" if answer.provisional else "") + ("~" if answer.projected else "")
    return long_date(answer.due_by) + marks


def _provision(rule: Deadline | EligibilityTest | Route) -> str:
    """Return a rule's provision, starred where its words were not read."""
    return str(rule.authority.provision) + ("" if rule.authority.verified else "*")


def _cited(says: str, provision: str) -> str:
    """Return what is said, with its provision where it has one."""
    return f"{says} ({provision})" if provision else says
