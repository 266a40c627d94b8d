"""
The command that writes the yearly report on complaints.

Knows what is asked for, and where a report is written in which form. Counts nothing.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.printing.progress import progress_of
from complaintrules.errors import did_you_mean
from complaintrules.explain import long_date
from complaintrules.rulebook import load_procedure

if TYPE_CHECKING:
    from complaintrules.annual_report.counting import Figure
    from complaintrules.annual_report.model import Report
    from complaintrules.annual_report.reading import Question
    from complaintrules.annual_report.years import Year
    from complaintrules.register import Register

_FORMS = (".html", ".md", ".xlsx")
_LEAST = 3
_FILE = click.Path(path_type=Path)


@click.command("report")
@click.argument("register", metavar="FILE", type=_FILE)
@click.option("--year", "year_written", required=True, help="The year from April, as 2022-23.")
@options.of_table
@click.option("--mapping", "mappings", multiple=True, type=_FILE, help="How to read FILE.")
@click.option(
    "--also",
    multiple=True,
    type=(options.ProcedureName(), _FILE),
    metavar="PROCEDURE FILE",
    help="Another procedure, and its register; each --mapping is for one register, in order.",
)
@click.option(
    "-o", "--output", "outputs", multiple=True, type=_FILE, help="A file: .html, .md or .xlsx."
)
@options.on_day
@click.option("--authority", default="", help="Whose report it is, for its title.")
@click.option(
    "--target", type=click.FloatRange(0, 100), help="The share in time aimed at, in per cent."
)
@click.option(
    "--suppress-below",
    type=click.IntRange(0),
    default=5,
    show_default=True,
    help="Withhold counts from 1 to one less; 0 withholds none.",
)
@click.option(
    "--earlier",
    type=click.IntRange(0, 20),
    default=3,
    show_default=True,
    help="How many earlier years to compare with.",
)
@click.option(
    "--count-answers-by",
    "counted",
    type=click.Choice(["received", "answered"]),
    default="received",
    show_default=True,
    help="Whether answers and outcomes count with the receipt at the stage or with the answer.",
)
@click.option("--trace", help="List the cases behind this figure instead; for inside use.")
@click.option(
    "--cases", "cases_file", type=_FILE, help="Write the cases behind all figures; for inside use."
)
def report_command(
    register: Path,
    year_written: str,
    procedure_name: str,
    mappings: tuple[Path, ...],
    also: tuple[tuple[str, Path], ...],
    outputs: tuple[Path, ...],
    on: date | None,
    authority: str,
    target: float | None,
    suppress_below: int,
    earlier: int,
    counted: str,
    trace: str | None,
    cases_file: Path | None,
) -> None:
    """
    Write the yearly report on a register.

    On the complaints in FILE; Markdown on standard output if no file is asked for.
    """
    _check(outputs, cases_file, suppress_below, len(also) + 1, len(mappings))
    day = on or options.today()
    with _bulk():
        from complaintrules.annual_report import building, reading  # noqa: PLC0415  # as above
        from complaintrules.annual_report.entries import Counted, Span  # noqa: PLC0415
    question = reading.Question(Span(_year(year_written), earlier), day, Counted(counted))
    registers = _registers([(procedure_name, register), *also], mappings)
    if trace is not None:
        _print_cases(registers, question, _figure(trace))
        return
    with progress_of(f"counting {register.name}") as progress:
        counts = reading.count_registers(registers, question, progress=progress)
    written = building.report_of(counts, building.Wishes(authority, target, suppress_below))
    if not outputs and cases_file is None:
        click.echo(_in_form(written, Path("report.md")).decode(), nl=False)
        return
    for output in outputs:
        with _writing(output):
            output.write_bytes(_in_form(written, output))
    if cases_file is not None:
        with _writing(cases_file):
            _write_cases(cases_file, registers, question)
    told = layout.counted(counts.cases - counts.left_out, "case")
    as_at = "" if on else f" as at {long_date(day)}, today"
    layout.echo(f"{told} counted{as_at}")
    if counts.left_out:
        layout.echo(f"{layout.counted(counts.left_out, 'row')} left out: see the report's end")
    for output in (*outputs, *([cases_file] if cases_file else ())):
        layout.echo(f"wrote {output}")


def _check(
    outputs: Sequence[Path], cases_file: Path | None, below: int, registers: int, mappings: int
) -> None:
    """
    Refuse what cannot be done, before anything is read.

    Raises:
        click.BadParameter: A file's name ends otherwise, or numbers do not fit.

    """
    for output in outputs:
        if output.suffix.lower() not in _FORMS:
            forms = f"in none of {', '.join(_FORMS)}"
            raise click.BadParameter(f"{output} ends {forms}", param_hint="-o")
    if cases_file is not None and cases_file.suffix.lower() != ".csv":
        raise click.BadParameter(f"{cases_file} does not end in .csv", param_hint="--cases")
    if 0 < below < _LEAST:
        says = f"a number below {below} could only be 1; take {_LEAST} or more, or 0"
        raise click.BadParameter(says, param_hint="--suppress-below")
    if mappings not in (0, 1, registers):
        says = f"{mappings} mappings for {registers} registers: give one, or one for each"
        raise click.BadParameter(says, param_hint="--mapping")


@contextmanager
def _bulk() -> Iterator[None]:
    """Say it plainly where the extra is missing."""
    try:
        yield
    except ImportError as error:
        raise click.UsageError(str(error)) from error


def _year(written: str) -> Year:
    """Return the year that an option gives."""
    from complaintrules.annual_report.years import Year  # noqa: PLC0415  # needs an extra

    try:
        return Year.parse(written)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--year") from error


def _registers(named: Sequence[tuple[str, Path]], mappings: Sequence[Path]) -> list[Register]:
    """Return the registers, each under its procedure and by its mapping."""
    from complaintrules.register import read_register  # noqa: PLC0415  # needs an extra

    each: list[Path | None] = [*mappings] or [None]
    each *= len(named) // len(each)
    return [
        read_register(path, load_procedure(name), mapping)
        for (name, path), mapping in zip(named, each, strict=True)
    ]


def _figure(written: str) -> Figure:
    """
    Return the figure of that name.

    Raises:
        click.BadParameter: There is none.

    """
    from complaintrules.annual_report.counting import Figure  # noqa: PLC0415  # needs an extra
    from complaintrules.annual_report.entries import COUNTS  # noqa: PLC0415

    figure = Figure.parse(written)
    by = COUNTS.get(figure.count)
    if by is None:
        says = f"there is no count {figure.count!r}; {did_you_mean(figure.count, COUNTS)}"
        raise click.BadParameter(says.removesuffix("; "), param_hint="--trace")
    if len(figure.values) != len(by):
        wanted = "/".join((figure.count, *by))
        says = f"{written!r} is no figure; write it as {wanted}, with * for all"
        raise click.BadParameter(says, param_hint="--trace")
    return figure


def _print_cases(registers: Sequence[Register], question: Question, figure: Figure) -> None:
    """Print the cases behind a figure."""
    from complaintrules.annual_report.reading import cases_behind  # noqa: PLC0415  # needs an extra

    total = 0
    for reference, _, often in cases_behind(registers, question, figure):
        total += often
        layout.echo(f"{reference}  {often}" if often > 1 else reference)
    layout.echo(f"{figure}: {total:,}; for inside use, for this undoes what a report withholds")


def _write_cases(path: Path, registers: Sequence[Register], question: Question) -> None:
    """Write every figure with the cases behind it."""
    from complaintrules.annual_report.reading import cases_behind  # noqa: PLC0415  # needs an extra

    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("figure", "reference", "number"))
        for reference, figure, often in cases_behind(registers, question):
            table.writerow((str(figure), reference, often))


def _in_form(written: Report, output: Path) -> bytes:
    """Return a report in the form that a file's name asks for."""
    suffix = output.suffix.lower()
    if suffix == ".html":
        from complaintrules.annual_report.as_html import to_html  # noqa: PLC0415  # needs an extra

        return to_html(written).encode()
    if suffix == ".xlsx":
        from complaintrules.annual_report.as_xlsx import to_xlsx  # noqa: PLC0415  # as above

        return to_xlsx(written)
    from complaintrules.annual_report.as_markdown import to_markdown  # noqa: PLC0415  # as above

    return to_markdown(written).encode()


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """
    Refuse a file that cannot be written.

    Raises:
        click.BadParameter: It cannot be.

    """
    try:
        yield
    except OSError as error:
        raise click.BadParameter(f"{path}: {error.strerror}") from error
