"""
What a register has to be looked at for, as tables for people, as CSV and as JSON.

Knows how each section is told. Knows nothing of arguments.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any

from complaintrules.cli.printing import layout
from complaintrules.cli.printing.cases import as_at
from complaintrules.cli.printing.layout import counted
from complaintrules.errors import printable
from complaintrules.explain import long_date
from complaintrules.register import LeftOut, Listing, Section
from complaintrules.register.looking import ASK
from complaintrules.statuses import Outcome
from complaintrules.vocabulary import in_words

#: What of a section is told of each of its rows, with the heading of it.
_HEADINGS: Mapping[Section, tuple[str, ...]] = {
    Section.OVERDUE: ("case", "deadline", "last day", "overdue by", "stage", "row"),
    Section.DUE: ("case", "deadline", "last day", "left", "stage", "row"),
    Section.WINDOWS: ("case", "window", "last day", "left", "stage", "row"),
    Section.MISSING: ("case", "what", "stage", "row"),
}
_OF_CASE = ("reference", "row", "what", "due_by", "days", "unit", "stage", "eligibility", "says")
#: So many of the facts to ask for are named to people.
_QUESTIONS = 3
_OF_LEFT_OUT = ("column", "value", "hint")


def print_listing(
    listing: Listing, sections: Iterable[Section], name: str, most: int, *, day_given: bool
) -> None:
    """Print each section, at most so many rows of it, and what all of them come to."""
    layout.echo(f"{name}: {listing.procedure.title}", bold=True)
    layout.echo(f"{as_at(listing.on, day_given=day_given)}\n")
    for section in sections:
        _print_section(listing, section, most or None)
    _print_left_out(listing, most or None)
    if listing.by:
        rows = [
            [printable(group) or "-", *(str(counts[each]) for each in Section)]
            for group, counts in listing.groups().items()
        ]
        headings = (listing.by, *map(str, Section))
        layout.print_table(layout.console(), headings, rows, title=f"By {in_words(listing.by)}")
    for line in _totals(listing):
        layout.echo(line)


def _title(listing: Listing, section: Section) -> str:
    """Return what stands over a section."""
    until = long_date(listing.until)
    return {
        Section.OVERDUE: "Overdue",
        Section.DUE: f"Due by {until}",
        Section.WINDOWS: f"Windows that close by {until}",
        Section.MISSING: "Missing",
    }[section]


def _print_section(listing: Listing, section: Section, most: int | None) -> None:
    """Print the rows of a section under its title; without any, say that there is none."""
    total = len(listing.sections[section])
    layout.echo(_title(listing, section) + ("" if total else ": nothing"), bold=True)
    if not total:
        layout.echo("")
        return
    grouped = (listing.by,) if listing.by else ()
    rows = [_row(listing, section, each) for each in islice(listing.plain(section), most)]
    layout.print_table(layout.console(), (*grouped, *_HEADINGS[section]), rows)
    _print_more(total - len(rows), "row")


def _print_more(more: int, thing: str) -> None:
    """Say how many are not printed."""
    if more > 0:
        layout.echo(f"and {more:,} more {thing}{'' if more == 1 else 's'}: see --most\n")


def _row(listing: Listing, section: Section, told: Mapping[str, Any]) -> list[str]:
    """Return one row of a section as text."""
    group = [printable(told[listing.by] or "")] if listing.by else []
    case = printable(told["reference"] or "")
    stage = in_words(told["stage"] or "")
    if told["eligibility"] == Outcome.NOT_ELIGIBLE:
        stage = f"{stage}, not eligible"
    end = [stage, str(told["row"])]
    if section is Section.MISSING:
        return [*group, case, _missing(told), *end]
    due_by = long_date(date.fromisoformat(told["due_by"]))
    return [*group, case, told["what"], due_by, _days(section, told), *end]


def _missing(told: Mapping[str, Any]) -> str:
    """Return what is missing in a case; of many facts to ask for, the best to ask first."""
    if told["what"] != ASK:
        return printable(told["says"])
    facts = told["says"].split(", ")
    more = len(facts) - _QUESTIONS
    rest = f" and {more} more" if more > 0 else ""
    return f"to ask: {', '.join(facts[:_QUESTIONS])}{rest}"


def _days(section: Section, told: Mapping[str, Any]) -> str:
    """Return how many days have passed, or are left, in words."""
    days = told["days"]
    if days is None:
        return ""
    if days == 0:
        return "only just passed" if section is Section.OVERDUE else "today is the last day"
    return counted(days, "working day" if told["unit"] == "working_days" else "day")


def _print_left_out(listing: Listing, most: int | None) -> None:
    """Print why rows were left out."""
    if not listing.left_out:
        return
    layout.echo("Left out", bold=True)
    shown = listing.left_out[:most]
    for each in shown:
        layout.echo(str(each))
    layout.echo("")
    _print_more(len(listing.left_out) - len(shown) + listing.more_left_out, "reason")


def _totals(listing: Listing) -> Iterator[str]:
    """Yield what the register comes to."""
    judged = f"{listing.cases:,} {'case' if listing.cases == 1 else 'cases'} judged"
    out = (
        f"{listing.cases_left_out:,} left out ({listing.rows_left_out:,} of {listing.rows:,} rows)"
        if listing.rows_left_out
        else "none left out"
    )
    yield f"{judged} by {listing.procedure.id}, {out}."
    counts = {section: len(table) for section, table in listing.sections.items()}
    yield (
        f"{counts[Section.OVERDUE]:,} overdue, {counts[Section.DUE]:,} due, "
        f"{counts[Section.WINDOWS]:,} closing, {counted(counts[Section.MISSING], 'thing')} missing."
    )
    if listing.not_looked_into:
        yield (
            f"In {listing.not_looked_into:,} more cases something seems to be missing: "
            "see --look-into."
        )


def as_json(listing: Listing, sections: Iterable[Section]) -> Iterator[str]:
    """Yield the listing as JSON, a row a line."""
    head: dict[str, Any] = {
        "procedure": listing.procedure.id,
        "on": listing.on.isoformat(),
        "until": listing.until.isoformat(),
        "totals": listing.totals(),
    }
    if listing.by:
        head["by"] = {"column": listing.by, "groups": listing.groups()}
    head["more_left_out"] = listing.more_left_out
    yield "{\n" + "".join(f"{json.dumps(key)}: {json.dumps(each)},\n" for key, each in head.items())
    for section in sections:
        yield from _listed(section, listing.plain(section))
        yield ",\n"
    yield from _listed("left_out", (each.to_mapping() for each in listing.left_out))
    yield "\n}\n"


def _listed(name: str, rows: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """Yield a key and the list under it as JSON."""
    yield f"{json.dumps(name)}: ["
    for number, row in enumerate(rows):
        yield f"{',' if number else ''}\n {json.dumps(row)}"
    yield "]"


def as_csv(listing: Listing, sections: Iterable[Section]) -> Iterator[str]:
    """Yield the listing as CSV: a row for each deadline, window or thing missing or left out."""
    grouped = (listing.by,) if listing.by else ()
    names = ("section", *grouped, *_OF_CASE, *_OF_LEFT_OUT)
    text = io.StringIO()
    writer = csv.DictWriter(text, names, restval="", lineterminator="\n")

    def written() -> str:
        told = text.getvalue()
        text.seek(0)
        text.truncate()
        return told

    writer.writeheader()
    for section in sections:
        for row in listing.plain(section):
            writer.writerow({"section": section, **row})
            yield written()
    for each in listing.left_out:
        writer.writerow({"section": "left_out", **_left_out(each)})
        yield written()
    yield written()


def _left_out(each: LeftOut) -> dict[str, object]:
    """Return a reason in the columns of the CSV."""
    told = each.to_mapping()
    return {
        **{key: told[key] for key in (*_OF_LEFT_OUT, "reference", "row", "says")},
        "what": each.code,
    }


#: The ways in which programs are told.
FORMS: Mapping[str, Callable[[Listing, Iterable[Section]], Iterator[str]]] = {
    ".csv": as_csv,
    ".json": as_json,
}
