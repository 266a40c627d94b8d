"""
Answers as text: tables in a terminal, plain columns when piped, JSON when asked for.

Knows how things look. Knows nothing of arguments.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import date

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Status
from complaintrules.assessment import Assessment
from complaintrules.explain import long_date
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure

#: Wide enough that nothing is folded when the output is piped.
_PIPED_WIDTH = 400
_STYLES = {
    Status.OVERDUE: "bold red",
    Status.MET_LATE: "red",
    Status.DUE: "bold",
    Status.MET: "green",
    Status.CANNOT_TELL: "yellow",
    Status.PAUSED: "yellow",
}
_OUTCOMES = {
    "eligible": "eligible",
    "not_eligible": "not eligible under this procedure",
    "authority_must_decide": "for the authority to decide",
    "cannot_tell": "cannot tell yet",
}


def console() -> Console:
    """Return where output goes; without colour, boxes or folding when it is piped."""
    stream = sys.stdout
    if stream.isatty():
        return Console(file=stream, highlight=False)
    return Console(file=stream, highlight=False, width=_PIPED_WIDTH, no_color=True)


def print_json(value: object) -> None:
    """Print plain values as JSON."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def print_table(
    out: Console, headings: Sequence[str], rows: Iterable[Sequence[str | Text]], *, title: str = ""
) -> None:
    """Print rows under headings, or nothing where there are none."""
    listed = list(rows)
    if not listed:
        return
    table = Table(
        title=title or None,
        title_justify="left",
        title_style="bold",
        box=box.SIMPLE_HEAD if out.is_terminal else None,
        pad_edge=False,
        header_style="bold",
    )
    for number, heading in enumerate(headings):
        table.add_column(heading, overflow="fold", no_wrap=number == 0)
    for row in listed:
        table.add_row(*row)
    out.print(table)
    if not out.is_terminal:
        out.print()


def print_assessment(result: Assessment, *, day_given: bool) -> None:
    """Print what a person wants to know about a case, the most urgent first."""
    out = console()
    reference = result.case.reference or "(a case without a reference)"
    out.print(Text(f"{reference}: {result.procedure.title}", style="bold"))
    today = "" if day_given else ", today"
    out.print(
        f"as at {long_date(result.on)}{today}; bank holidays of {result.calendar.name}, "
        f"published to {long_date(result.calendar.published_to)}"
    )
    out.print()
    _print_headlines(out, result)
    print_table(
        out,
        ("deadline or window", "who", "status", "last day", "left", "provision"),
        (_row(answer) for answer in result.deadlines),
        title="Every clock",
    )
    print_table(
        out,
        ("who", "may", "until"),
        (
            (str(may.who), may.what, long_date(may.until) if may.until else "no last day")
            for may in result.may_do
        ),
        title="Open windows",
    )
    print_table(
        out,
        ("finding", "about", "what"),
        ((finding.kind, finding.about, finding.says) for finding in result.findings),
        title="Findings",
    )
    print_table(
        out,
        ("clock", "reading", "last day", "relied on"),
        (
            (answer.id, other.reading, _date(other.due_by), other.relied_on)
            for answer in result.deadlines
            for other in answer.other_readings
        ),
        title="The law can also be read so",
    )
    if result.later_events:
        later = ", ".join(f"{each.event} on {each.on}" for each in result.later_events)
        out.print(f"Left out, for they come after {result.on}: {later}.")
    if any(not answer.verified for answer in result.deadlines):
        out.print("* The provision's own words were not read. This is not legal advice.")


def _print_headlines(out: Console, result: Assessment) -> None:
    """Print the next deadline, the stage and eligibility."""
    answer = result.next_deadline
    if answer is None:
        out.print("Next deadline: none; the authority has nothing to do now.")
    else:
        style = _STYLES.get(answer.status, "")
        out.print("Next deadline:", Text(_headline(answer), style=style))
    stage = next((each.means for each in result.procedure.stages if each.name == result.stage), "")
    name = result.stage or "not begun"
    out.print(f"Stage:         {name}{f', {stage}' if stage else ''}")
    print_eligibility(out, result.eligibility, result.procedure)
    out.print()


def print_eligibility(out: Console, answer: EligibilityAnswer, procedure: Procedure) -> None:
    """Print the outcome, what stands against the complaint, and what to ask."""
    out.print(f"Eligibility:   {_OUTCOMES[answer.outcome]}")
    for reason in answer.reasons:
        if reason.stands_against:
            out.print(
                f"  because      {reason.rule} ({reason.provision}): {reason.test.authority.means}"
            )
            out.print(f"  then         {', '.join(reason.test.then).replace('_', ' ')}")
    for need in answer.needs:
        fact = procedure.vocabulary.facts[need]
        decides = f" (the {fact.decided_by} decides)" if fact.decided_by else ""
        out.print(f"  to ask       {fact.asks}{decides} [{need}]", markup=False)


def print_reasons(out: Console, answer: EligibilityAnswer) -> None:
    """Print every requirement and exclusion and whether it holds."""
    print_table(
        out,
        ("test", "holds", "provision", "means"),
        (
            (
                reason.rule,
                {True: "yes", False: "no", None: "open"}[reason.holds],
                _provision(reason.provision, verified=reason.test.authority.verified),
                reason.test.authority.means,
            )
            for reason in answer.reasons
        ),
        title="Requirements and exclusions",
    )


def _headline(answer: DeadlineAnswer) -> str:
    """Return the next deadline in one line."""
    last = _date(answer.due_by)
    left = answer.days_left
    if answer.status is Status.OVERDUE:
        when = f"was due by {last}" if left is None else f"was due by {last}, {_days(answer)} ago"
    else:
        when = f"due by {last}" if left is None else f"due by {last}, {_days(answer)} left"
    return f"{answer.id} {when} ({answer.provision}{'' if answer.verified else '*'})"


def _days(answer: DeadlineAnswer) -> str:
    """Return how many days are left, or have passed, and of which kind."""
    count = abs(answer.days_left or 0)
    kind = "working day" if answer.rule.length.unit is Unit.WORKING_DAYS else "day"
    return f"{count} {kind}{'' if count == 1 else 's'}"


def _row(answer: DeadlineAnswer) -> tuple[str | Text, ...]:
    """Return one clock as a row."""
    marks = " (projected)" if answer.projected else ""
    marks += " (provisional)" if answer.provisional else ""
    return (
        answer.id,
        str(answer.owner),
        Text(answer.status.replace("_", " "), style=_STYLES.get(answer.status, "")),
        _date(answer.due_by) + marks,
        "" if answer.days_left is None else str(int(answer.days_left)),
        _provision(answer.provision, verified=answer.verified),
    )


def _provision(provision: str, *, verified: bool) -> str:
    """Return a provision, starred where its words were not read."""
    return provision if verified else f"{provision}*"


def _date(day: date | None) -> str:
    """Return a day as people write it, or a dash."""
    return "-" if day is None else long_date(day)
