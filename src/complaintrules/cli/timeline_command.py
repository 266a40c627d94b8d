"""
The command that draws the time of a case, tells it, or writes it for a diary.

Knows in which forms a timeline is written, and where. Knows nothing of what stands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import click

from complaintrules.assessment import Assessment, assess
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.diary import to_ics
from complaintrules.timeline.as_png import to_png
from complaintrules.timeline.as_svg import to_svg
from complaintrules.timeline.as_text import to_text
from complaintrules.timeline.building import timeline_of
from complaintrules.timeline.drawing import draw

_Form = Callable[[Assessment, datetime | None], bytes]


def _svg(result: Assessment, _: datetime | None) -> bytes:
    """Return the picture as SVG."""
    return to_svg(draw(timeline_of(result))).encode()


def _png(result: Assessment, _: datetime | None) -> bytes:
    """Return the picture as PNG."""
    return to_png(draw(timeline_of(result)))


def _text(result: Assessment, _: datetime | None) -> bytes:
    """Return the timeline in words."""
    return to_text(timeline_of(result)).encode()


def _ics(result: Assessment, made: datetime | None) -> bytes:
    """Return the diary."""
    return to_ics(result, made=made)


_FORMS: Mapping[str, _Form] = {".svg": _svg, ".png": _png, ".txt": _text, ".ics": _ics}


@click.command("timeline")
@options.of_case
@options.output("Write to this file: .svg or .png, .txt in words, .ics for a diary.")
@click.option("--text", "text_wanted", is_flag=True, help="Print the timeline in words.")
@options.on_day
@options.projected
def timeline_command(
    case_file: Path,
    procedure_name: str | None,
    output: Path | None,
    text_wanted: bool,
    on: date | None,
    projected: bool,
) -> None:
    """
    Draw CASE day by day: stages, events, deadlines, days off.

    Without a file to write to, it is told in words.
    """
    form = None if output is None else _form_of(output)
    case, procedure = options.case_in(case_file, procedure_name)
    result = assess(case, procedure, on=on or options.today(), projected=projected)
    if output is not None and form is not None:
        # A file for a day that was named comes out the same each time.
        content = form(result, options.now() if on is None else None)
        try:
            output.write_bytes(content)
        except OSError as error:
            raise click.BadParameter(f"{output}: {error.strerror}", param_hint="-o") from error
        layout.echo(f"wrote {output}")
    if output is None or text_wanted:
        layout.echo(to_text(timeline_of(result)).rstrip("\n"))


def _form_of(output: Path) -> _Form:
    """
    Return the form in which a file is written, by how its name ends.

    Raises:
        click.BadParameter: It ends otherwise.

    """
    form = _FORMS.get(output.suffix.lower())
    if form is None:
        known = ", ".join(_FORMS)
        raise click.BadParameter(f"{output} ends in none of {known}", param_hint="-o")
    return form
