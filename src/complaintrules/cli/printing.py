"""
Answers as text: laid out for a terminal, one record a line when piped, JSON when asked for.

Knows how things look. Knows nothing of arguments.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable, Sequence
from datetime import date
from typing import IO

import click
from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Reason, Status
from complaintrules.assessment import Assessment
from complaintrules.explain import long_date
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure

Cell = str | Text
#: One thing in a terminal: what it is called, and lines about it.
Block = tuple[Cell, Sequence[str]]

#: Wide enough that nothing is folded when the output is piped.
_PIPED_WIDTH = 100_000
#: In a terminal that is narrower, a provision stands below its clock and not beside it.
_ROOM_FOR_PROVISIONS = 110
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


def in_terminal(stream: IO[str]) -> bool:
    """Return whether a person reads what goes to *stream*, and not a program."""
    return stream.isatty()


def console() -> Console:
    """Return where output goes; without colour, boxes or folding when it is piped."""
    terminal = in_terminal(sys.stdout)
    return Console(
        file=sys.stdout,
        force_terminal=terminal,
        color_system="auto" if terminal else None,
        width=None if terminal else _PIPED_WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
    )


def echo(text: str, *, err: bool = False) -> None:
    """Print text whose lines a terminal folds between words, and a pipe not at all."""
    stream = sys.stderr if err else sys.stdout
    if in_terminal(stream):
        width = Console(file=stream).width
        text = "\n".join(_folded(line, width) for line in text.split("\n"))
    click.echo(text, err=err)


def _folded(line: str, width: int) -> str:
    """Return a line folded at *width*, what follows standing a little further in."""
    further = " " * (len(line) - len(line.lstrip()) + 2)
    return textwrap.fill(
        line, width, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    )


def show(out: Console, what: RenderableType) -> None:
    """Print, leaving no spaces behind at the ends of lines."""
    with out.capture() as captured:
        out.print(what)
    for line in captured.get().removesuffix("\n").split("\n"):
        click.echo(line.rstrip())


def print_json(value: object) -> None:
    """Print plain values as JSON; a pipe gets ASCII, which no code page can garble."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=not in_terminal(sys.stdout)))


def counted(number: int, thing: str) -> str:
    """
    Return a number of things.

        >>> counted(1, "fault"), counted(2, "fault")
        ('1 fault', '2 faults')
    """
    return f"{number} {thing}{'' if number == 1 else 's'}"


def print_table(
    out: Console, headings: Sequence[str], rows: Iterable[Sequence[Cell]], *, title: str = ""
) -> None:
    """Print rows under headings and an empty line, or nothing where there are none."""
    listed = list(rows)
    if not listed:
        return
    if title:
        show(out, Text(title, style="bold"))
    table = Table(
        box=box.SIMPLE_HEAD if out.is_terminal else None,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1 if out.is_terminal else 2, 0, 0),
        header_style="bold",
    )
    for number, heading in enumerate(headings):
        table.add_column(heading, overflow="fold", no_wrap=number == 0)
    for row in listed:
        table.add_row(*(cell or "-" for cell in row))
    show(out, table)
    show(out, "")


def print_blocks(out: Console, blocks: Iterable[Block], *, title: str = "") -> None:
    """Print each thing with its lines below it, and an empty line after them all."""
    listed = list(blocks)
    if title and listed:
        show(out, Text(title, style="bold"))
    for heading, lines in listed:
        show(out, heading)
        for line in lines:
            show(out, Padding(line, (0, 0, 0, 4), expand=False))
    if listed:
        show(out, "")


def print_entries(out: Console, entries: Iterable[tuple[str, Cell]]) -> None:
    """Print labels with what each says, and an empty line after them."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for label, says in entries:
        grid.add_row(label, says)
    show(out, grid)
    show(out, "")


def print_head(out: Console, result: Assessment, *, day_given: bool) -> None:
    """Print which case is judged by what, and on which day."""
    reference = result.case.reference or "(a case without a reference)"
    show(out, Text(f"{reference}: {result.procedure.title}", style="bold"))
    show(out, as_at(result.on, day_given=day_given))
    show(out, "")


def as_at(day: date, *, day_given: bool) -> str:
    """Return the day of a judgement in words."""
    return f"As at {long_date(day)}{'' if day_given else ', today'}."


def print_assessment(result: Assessment, *, day_given: bool) -> None:
    """Print what a person wants to know about a case, the most urgent first."""
    out = console()
    print_head(out, result, day_given=day_given)
    asked = result.eligibility.needs
    entries = [
        ("Next deadline", _next_deadline(result)),
        ("Stage", _stage(result)),
        *eligibility_entries(result.eligibility, result.procedure, questions=1),
    ]
    if len(asked) > 1:
        more = counted(len(asked) - 1, "more question")
        entries.append(("", f"and {more}: see 'complaintrules eligible'"))
    print_entries(out, entries)
    print_table(
        out,
        ("finding", "about", "what"),
        ((each.kind, each.about, _cited(each.says, each.provision)) for each in result.findings),
        title="Findings",
    )
    _print_clocks(out, result)
    _print_other_readings(out, result)
    for note in _notes(result):
        show(out, note)


def _next_deadline(result: Assessment) -> Text:
    """Return the next deadline in one line, or why there is none."""
    answer = result.next_deadline
    if answer is not None:
        was = "was" if answer.status is Status.OVERDUE else "is"
        remark = f": {remark}" if (remark := _remark(answer, result.on)) else ""
        says = f"{answer.id} {was} due by {_last_day(answer)}{remark}"
        return Text(_cited(says, _provision(answer)), style=_STYLES[answer.status])
    dateless = ", ".join(
        f"{each.id} ({_words(each.status)})"
        for each in result.deadlines
        if each.status in (Status.CANNOT_TELL, Status.PAUSED) and not each.rule.is_window
    )
    if dateless:
        return Text(f"none has a date: {dateless}", style="yellow")
    return Text("none is running")


def _stage(result: Assessment) -> str:
    """Return the stage that the case has reached, or how it ended, in words."""
    procedure = result.procedure
    means = {each.name: each.means for each in (*procedure.stages, *procedure.ends)}
    return f"{_words(result.stage)}, {means[result.stage]}" if result.stage else "not begun"


def eligibility_entries(
    answer: EligibilityAnswer, procedure: Procedure, *, questions: int | None = None
) -> list[tuple[str, Cell]]:
    """Return the outcome, what stands against the complaint, and what to ask, or some of it."""
    entries: list[tuple[str, Cell]] = [("Eligibility", _OUTCOMES[answer.outcome])]
    for reason in answer.reasons:
        if reason.stands_against:
            holds = "applies" if reason.test.excludes else "does not hold"
            rule = _cited(f"{reason.rule} {holds}", _provision(reason))
            entries.append(("  because", f"{rule}: {reason.test.authority.means}"))
            entries.append(("  then", _words(", ".join(reason.test.then))))
    for need in answer.needs[:questions]:
        fact = procedure.vocabulary.facts[need]
        decides = f" (the {_words(fact.decided_by)} decides)" if fact.decided_by else ""
        entries.append(("  to ask", f"{fact.asks}{decides} [{need}]"))
    return entries


def print_reasons(out: Console, answer: EligibilityAnswer) -> None:
    """Print every requirement and exclusion and how the complaint fares by it."""
    title = "Requirements and exclusions"
    rows = [
        (
            reason.rule,
            "exclusion" if reason.test.excludes else "requirement",
            _fares(reason),
            _provision(reason),
            reason.test.authority.means,
        )
        for reason in answer.reasons
    ]
    if out.is_terminal:
        blocks = (
            (f"{fares}: {_cited(rule, provision)}", (f"{kind}: {means}",))
            for rule, kind, fares, provision, means in rows
        )
        print_blocks(out, blocks, title=title)
    else:
        print_table(out, ("test", "kind", "result", "provision", "means"), rows, title=title)


def _fares(reason: Reason) -> str:
    """Return what a requirement or exclusion comes to for the complaint."""
    if reason.holds is None:
        return "open"
    return "stands against" if reason.stands_against else "passed"


def _print_clocks(out: Console, result: Assessment) -> None:
    """Print every clock; in a terminal those that have not started are only named."""
    brief = out.is_terminal
    not_started = [each for each in result.deadlines if each.status is Status.NOT_STARTED]
    shown = [each for each in result.deadlines if not brief or each not in not_started]
    beside = not brief or out.width >= _ROOM_FOR_PROVISIONS
    headings = ["", *(["who"] if beside else []), "status", "last day", "remark"]
    headings += ["provision"] if beside else []
    for title, heading, windows in (
        ("Deadlines", "deadline", False),
        ("Windows", "window", True),
    ):
        headings[0] = heading
        rows = (
            _row(each, result, beside=beside) for each in shown if each.rule.is_window is windows
        )
        print_table(out, headings, rows, title=title)
    if brief and not_started:
        print_entries(out, [("Not started", ", ".join(each.id for each in not_started))])


def _row(answer: DeadlineAnswer, result: Assessment, *, beside: bool) -> list[Cell]:
    """Return one clock as a row, its owner and provision beside it or its provision below it."""
    status = _words(answer.status)
    if answer.rule.is_window and answer.is_open:
        still = answer.id in {each.what for each in result.may_do}
        status = "open" if still else "passed"
    rest = [
        Text(status, style=_STYLES.get(answer.status, "")),
        _last_day(answer),
        _remark(answer, result.on),
    ]
    if beside:
        return [answer.id, _words(answer.owner), *rest, _provision(answer)]
    return [Text.assemble(answer.id, (f"\n  {_provision(answer)}", "dim")), *rest]


def _remark(answer: DeadlineAnswer, on: date) -> str:
    """Return how much time is left, when the thing was done, or what is missing."""
    if answer.completed_on is not None:
        return f"done {long_date(answer.completed_on)}"
    if answer.is_open:
        return "" if answer.days_left is None else _time(answer, int(answer.days_left), on)
    if answer.needs:
        return f"needs {', '.join(answer.needs)}"
    return f"waits for {answer.awaiting}" if answer.awaiting else ""


def _time(answer: DeadlineAnswer, left: int, on: date) -> str:
    """Return how many days are left, or have passed, and of which kind."""
    working = answer.rule.length.unit is Unit.WORKING_DAYS
    days = counted(abs(left), "working day" if working else "day")
    if answer.due_by == on:
        return "today is the last day"
    if answer.status is Status.DUE:
        return f"{days} left"
    return f"{days} ago" if left else "only just passed"


def _print_other_readings(out: Console, result: Assessment) -> None:
    """Print the last days that other readings of the law give."""
    title = "Other readings of the law"
    others = [(answer, other) for answer in result.deadlines for other in answer.other_readings]
    if out.is_terminal:
        blocks: dict[tuple[str, str], list[str]] = {}
        for answer, other in others:
            lines = blocks.setdefault((other.reading, other.relied_on), [])
            lines.append(f"{answer.id}: {_date(other.due_by)}")
        print_blocks(
            out, ((f"{of}: {by}", lines) for (of, by), lines in blocks.items()), title=title
        )
    else:
        rows = (
            (answer.id, other.reading, _date(other.due_by), other.relied_on)
            for answer, other in others
        )
        print_table(out, ("clock", "reading", "last day", "relied on"), rows, title=title)


def _notes(result: Assessment) -> Iterable[str]:
    """Yield what was left out and what the marks mean."""
    if result.later_events:
        later = ", ".join(f"{each.event} on {long_date(each.on)}" for each in result.later_events)
        yield f"Left out, for it comes later: {later}."
    for answer in result.deadlines:
        if answer.provisional:
            missing = " or ".join(answer.rule.starts_on.names)
            yield (
                f"? Provisional: {answer.id} counts from {answer.started_by}, "
                f"for {missing} is not recorded."
            )
    if any(answer.projected for answer in result.deadlines):
        yield "~ Projected: the bank holidays on which it rests are not published yet."
    if not all(answer.verified for answer in result.deadlines):
        yield "* The provision's own words were not read. This is not legal advice."
    published_to = long_date(result.calendar.published_to)
    yield f"Bank holidays of {result.calendar.name}, published to {published_to}."


def _last_day(answer: DeadlineAnswer) -> str:
    """Return the last day, with a mark where it may change."""
    marks = ("?" if answer.provisional else "") + ("~" if answer.projected else "")
    return _date(answer.due_by) + ("" if answer.due_by is None else marks)


def _provision(of: DeadlineAnswer | Reason) -> str:
    """Return a provision, starred where its words were not read."""
    rule = of.rule if isinstance(of, DeadlineAnswer) else of.test
    return str(rule.authority.provision) + ("" if rule.authority.verified else "*")


def _cited(says: str, provision: str) -> str:
    """Return what is said, with its provision where it has one."""
    return f"{says} ({provision})" if provision else says


def _words(name: str) -> str:
    """Return a name of the rules in plain words."""
    return name.replace("_", " ")


def _date(day: date | None) -> str:
    """Return a day as people write it, or a dash."""
    return "-" if day is None else long_date(day)
