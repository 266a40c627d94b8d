"""Lines, labels and tables, in a terminal and piped."""

from __future__ import annotations

import io
from collections.abc import Callable

import click
import pytest

from complaintrules.cli.printing import layout

LONG = "a word and another " * 20


class Terminal(io.StringIO):
    """Text that says that it goes to a person."""

    def isatty(self) -> bool:
        """Return True."""
        return True


def printed(
    monkeypatch: pytest.MonkeyPatch,
    print_it: Callable[[], None],
    stream: io.StringIO,
    columns: int = 40,
) -> list[str]:
    """Return the lines that a function prints to a stream."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", stream)
    print_it()
    return click.unstyle(stream.getvalue()).splitlines()


@pytest.mark.parametrize("err", [False, True])
def test_a_pipe_folds_nothing(monkeypatch: pytest.MonkeyPatch, err: bool) -> None:  # noqa: FBT001
    """A line for a program stays a line."""
    lines = printed(monkeypatch, lambda: layout.echo(LONG.strip(), err=err), io.StringIO())

    assert [LONG.strip()] == lines


@pytest.mark.parametrize("err", [False, True])
def test_a_terminal_folds_between_words(
    monkeypatch: pytest.MonkeyPatch,
    err: bool,  # noqa: FBT001
) -> None:
    """A line for a person is folded between words, and goes on a little further in."""
    lines = printed(monkeypatch, lambda: layout.echo(f"  {LONG}", err=err), Terminal())

    assert LONG.split() == " ".join(lines).split()
    assert {"    "} == {line[: len(line) - len(line.lstrip())] for line in lines[1:]}
    assert max(map(len, lines)) <= 40


def test_a_long_word_is_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name can be copied whole, even where it is wider than the terminal."""
    name = "late_but_not_reasonable_to_expect_earlier"
    lines = printed(monkeypatch, lambda: layout.echo(f"needs {name}"), Terminal(), columns=20)

    assert ["needs", f"  {name}"] == lines


def test_empty_lines_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that are empty are kept in a terminal."""
    assert ["a", "", "b"] == printed(monkeypatch, lambda: layout.echo("a\n\nb"), Terminal())


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()], ids=["piped", "terminal"])
def test_a_table_without_rows(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> None:
    """A table without rows is not there, not even its title."""

    def print_it() -> None:
        layout.print_table(layout.console(), ("a", "b"), [], title="Nothing")
        layout.print_entries(layout.console(), [])

    assert [] == printed(monkeypatch, print_it, stream)


def test_a_piped_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Piped, columns are aligned, nothing is folded, and what is empty is a dash."""
    rows = [("short", LONG.strip()), ("longer", "")]

    assert [
        "Title",
        "name    says",
        f"short   {LONG.strip()}",
        "longer  -",
        "",
    ] == printed(
        monkeypatch,
        lambda: layout.print_table(layout.console(), ("name", "says"), rows, title="Title"),
        io.StringIO(),
    )


def test_a_table_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a terminal headings are underlined, and the last column gives way."""
    rows = [("stage_1_response", LONG)]
    lines = printed(
        monkeypatch,
        lambda: layout.print_table(layout.console(), ("name", "says"), rows),
        Terminal(),
    )

    assert {"─"} == set(lines[1])
    assert lines[2].startswith("stage_1_response  a word and another")
    assert max(map(len, lines)) <= 40


def test_text_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a user wrote is never taken for markup or for the name of a picture."""
    rows = [("[/red] :tick:", "[bold]b[/bold]")]

    for stream in (io.StringIO(), Terminal()):
        lines = printed(monkeypatch, lambda: layout.print_entries(layout.console(), rows), stream)

        assert "[/red] :tick:  [bold]b[/bold]" == lines[0]


def test_entries_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a label says is folded beside the label, and not below it."""
    lines = printed(
        monkeypatch,
        lambda: layout.print_entries(layout.console(), [("Label", LONG)]),
        Terminal(),
    )

    assert {"       "} == {line[:7] for line in lines[1:-1]}


def test_json_for_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON for a program is ASCII, whatever the code page of the machine."""
    assert ['"GBC \\u00a73.5"'] == printed(
        monkeypatch, lambda: layout.print_json("GBC §3.5"), io.StringIO()
    )


def test_json_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON for a person is written as it reads."""
    assert ['"GBC §3.5"'] == printed(monkeypatch, lambda: layout.print_json("GBC §3.5"), Terminal())


@pytest.mark.parametrize(("number", "expected"), [(0, "0 faults"), (1, "1 fault"), (2, "2 faults")])
def test_counted(number: int, expected: str) -> None:
    """One thing is singular, any other number plural."""
    assert expected == layout.counted(number, "fault")
