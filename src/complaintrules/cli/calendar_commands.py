"""
The commands about the working-day calendar.

Knows what can be asked of a calendar. Knows nothing of cases.
"""

from __future__ import annotations

from datetime import date, timedelta

import click

from complaintrules.bank_holidays import DIVISIONS, Year, bank_holidays
from complaintrules.calendars import (
    FirstDayCounted,
    ProjectedCount,
    ProjectedDate,
    StartOnADayOff,
)
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.explain import long_date
from complaintrules.working_day_definitions import working_days

_NAMES = click.Choice([*DIVISIONS, "uk-any"])
_KNOWN_ON = click.option(
    "--as-known-on", type=options.Day(), help="The calendar as it was published on that day."
)


@click.group()
def calendar() -> None:
    """Working days and bank holidays, by themselves."""


@calendar.command()
@click.argument("division", metavar="DIVISION", type=click.Choice(DIVISIONS))
@click.option("--year", type=int, help="One year; all that are on record if left out.")
@_KNOWN_ON
@options.as_json
def show(division: str, year: int | None, as_known_on: date | None, json_wanted: bool) -> None:
    """Show the bank holidays of DIVISION, each year with its source."""
    holidays = bank_holidays(division)
    if as_known_on is not None:
        holidays = holidays.as_known_on(as_known_on)
    first, last = holidays.first.year, holidays.published_to.year
    years = [each for each in holidays.years if year in (None, each.year)]
    if not years:
        raise click.BadParameter(
            f"{year} is not on record: known are {first} to {last}",
            param_hint="--year",
        )
    if json_wanted:
        days = [
            {"date": str(day.on), "title": str(day), "status": _status(each), "source": each.source}
            for each in years
            for day in each.days
        ]
        layout.print_json(days)
        return
    out = layout.console()
    if out.is_terminal:
        for each in years:
            rows = [(long_date(day.on), str(day)) for day in each.days]
            title = f"{each.year}: {_status(each)}, {each.source}"
            layout.print_table(out, ("day", "bank holiday"), rows, title=title)
        return
    listed = [
        (long_date(day.on), str(day), _status(each), each.source)
        for each in years
        for day in each.days
    ]
    layout.print_table(out, ("day", "bank holiday", "list", "source"), listed)


def _status(year: Year) -> str:
    """Return how a year's list came to be."""
    return "derived" if year.derived else "published"


@calendar.command(context_settings={"ignore_unknown_options": True})
@click.argument("name", metavar="CALENDAR", type=_NAMES)
@click.argument("start", type=options.Day())
@click.argument("n", metavar="WORKING-DAYS", type=int)
@click.option(
    "--first-day-counted",
    type=click.Choice([each.value for each in FirstDayCounted]),
    default=FirstDayCounted.THE_DAY_AFTER.value,
    show_default=True,
    help="Which day is day 1.",
)
@click.option(
    "--start-on-a-day-off",
    type=click.Choice([each.value for each in StartOnADayOff]),
    default=StartOnADayOff.STANDS.value,
    show_default=True,
    help="What a start that is not a working day means.",
)
@_KNOWN_ON
@options.projected
@options.as_json
def add(
    name: str,
    start: date,
    n: int,
    first_day_counted: str,
    start_on_a_day_off: str,
    as_known_on: date | None,
    projected: bool,
    json_wanted: bool,
) -> None:
    """Print the day that is WORKING-DAYS after START; below zero, before."""
    days = working_days(name, as_known_on=as_known_on)
    try:
        end = days.add(
            start,
            n,
            first_day_counted=first_day_counted,
            start_on_a_day_off=start_on_a_day_off,
            projected=projected,
        )
    except ValueError as error:  # a number of days that this way of counting does not have
        raise click.BadParameter(str(error), param_hint="WORKING-DAYS") from error
    is_projected = isinstance(end, ProjectedDate)
    first, last = min(start, end), max(start, end)
    span = (first + timedelta(days=step) for step in range((last - first).days + 1))
    skipped = [
        (day, why)
        for day in span
        if (why := days.why_not(day, projected=is_projected)) and day.weekday() not in days.weekend
    ]
    if json_wanted:
        layout.print_json(
            {
                "calendar": days.name,
                "published_to": str(days.published_to),
                "start": str(start),
                "working_days": n,
                "end": end.isoformat(),
                "projected": is_projected,
                "skipped": [{"date": str(day), "title": why} for day, why in skipped],
            }
        )
        return
    click.echo(long_date(end) + _mark(is_projected))
    for day, why in skipped:
        click.echo(f"  skipped {long_date(day)}, {why}")


@calendar.command()
@click.argument("name", metavar="CALENDAR", type=_NAMES)
@click.argument("start", type=options.Day())
@click.argument("end", type=options.Day())
@_KNOWN_ON
@options.projected
@options.as_json
def count(
    name: str, start: date, end: date, as_known_on: date | None, projected: bool, json_wanted: bool
) -> None:
    """
    Print how many working days END is after START.

    START is left out and END is counted; the number is below zero where END is the earlier.
    """
    days = working_days(name, as_known_on=as_known_on)
    number = days.count(start, end, projected=projected)
    is_projected = isinstance(number, ProjectedCount)
    if json_wanted:
        layout.print_json(
            {
                "calendar": days.name,
                "published_to": str(days.published_to),
                "start": str(start),
                "end": str(end),
                "working_days": int(number),
                "projected": is_projected,
            }
        )
    else:
        click.echo(f"{int(number)}{_mark(is_projected)}")


def _mark(is_projected: bool) -> str:  # said by its name
    """Return what marks an answer that rests on bank holidays not yet published."""
    return " (projected: not all these bank holidays are published yet)" if is_projected else ""
