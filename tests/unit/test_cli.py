"""The command line as a whole: real processes, and what every command has in common."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from complaintrules import __version__
from complaintrules.cli import main
from complaintrules.cli.printing import layout

CHILDREN_ACT = "england/children-act-1989"
#: Stage 1 was extended and answered; stage 2 was asked for before Christmas.
EXAMPLE: dict[str, object] = {
    "reference": "EX-1",
    "facts": {
        "complainant": "parent",
        "subject": ["part_3_services"],
        "about_this_authority": "yes",
        "grounds_arose_on": "2026-09-01",
        "concurrent_proceedings": "none",
        "already_considered_at_all_stages": "no",
    },
    "events": [
        {"complaint_received": "2026-11-02"},
        {"stage_1_response_sent": "2026-11-27"},
        {"stage_2_requested": "2026-12-10"},
    ],
    "extensions": [
        {
            "of": "stage_1_response",
            "granted_on": "2026-11-13",
            "notified_on": "2026-11-13",
            "grounds": "complexity",
            "until": "2026-11-30",
        }
    ],
}


def run(*arguments: object, width: int = 0) -> Result:
    """Return what a command does, piped or else in a terminal of so many columns."""
    environment = {
        "NO_COLOR": None,
        "FORCE_COLOR": None,
        "COLUMNS": str(width) if width else None,
        "TERM": "xterm-256color",
    }
    with pytest.MonkeyPatch.context() as patch:
        if width:
            patch.setattr(layout, "in_terminal", lambda _: True)
        return CliRunner().invoke(
            main, [str(each) for each in arguments], env=environment, color=bool(width)
        )


def told(*arguments: object, status: int = 0) -> str:
    """Return what a piped command prints, having held it to its exit status."""
    result = run(*arguments)

    assert status == result.exit_code, result.output
    return result.output


def in_terminal(*arguments: object, width: int = 80) -> str:
    """Return what a command prints in a terminal, without its colours."""
    return click.unstyle(run(*arguments, width=width).output)


def parsed(*arguments: object, status: int = 0) -> object:
    """Return what a command prints as JSON."""
    value: object = json.loads(told(*arguments, "--json", status=status))
    return value


def as_one_line(text: str) -> str:
    """Return text as it was before a terminal folded it."""
    return " ".join(text.split())


def write_case(folder: Path, **parts: object) -> Path:
    """Return a file with a case of the Children Act procedure."""
    path = folder / "case.json"
    given = {"procedure": CHILDREN_ACT, **parts}
    known = {key: value for key, value in given.items() if value is not None}
    path.write_text(json.dumps(known), encoding="utf-8")
    return path


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Return what comes of the command line run as a process of its own, its output piped."""
    return subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-m", "complaintrules", *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        timeout=60,
    )


def test_an_answer_has_status_0(tmp_path: Path) -> None:
    """A process that answers ends with 0 and says nothing on stderr."""
    got = process("assess", write_case(tmp_path, **EXAMPLE), "--on", "2026-12-21")

    assert (0, "") == (got.returncode, got.stderr)
    assert got.stdout.startswith("EX-1: Children Act 1989 representations procedure (England)\n")


def test_a_difference_has_status_1(tmp_path: Path) -> None:
    """A process that finds a difference ends with 1, and that is no error."""
    case = write_case(tmp_path, **EXAMPLE)
    got = process("check-deadline", case, "stage_2_response", "2027-01-18")

    assert (1, "") == (got.returncode, got.stderr)
    assert got.stdout.startswith("differs: stage_2_response is due by Tue 19 Jan 2027;")


def test_bad_input_has_status_2(tmp_path: Path) -> None:
    """A process that cannot use its input ends with 2, and stdout stays empty."""
    got = process("assess", tmp_path / "nowhere.yaml")

    assert (2, "") == (got.returncode, got.stdout)
    assert "nowhere.yaml: CR110: cannot read the file" in got.stderr
    assert "Traceback" not in got.stderr


def test_a_pipe_gets_no_colour_even_where_colour_is_forced(tmp_path: Path) -> None:
    """A scheduled job that sets FORCE_COLOR for others gets plain text from us."""
    case = write_case(tmp_path, **EXAMPLE)
    got = process("assess", case, "--on", "2026-12-21", FORCE_COLOR="1")

    assert "\x1b" not in got.stdout
    assert "next deadline" in got.stdout.lower()


def test_a_reader_who_stops_reading(tmp_path: Path) -> None:
    """A pipe that is closed early ends the command without a traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "complaintrules", "calendar", "show", "scotland"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        complaints = started.stderr.read()

    assert "" == complaints


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is Unix's")
@pytest.mark.parametrize("width", [80, 120])
def test_a_real_terminal(tmp_path: Path, width: int) -> None:
    """In a terminal there is colour, and no line is wider than the terminal."""
    pty = pytest.importorskip("pty")
    termios = pytest.importorskip("termios")
    case = write_case(tmp_path, **EXAMPLE)
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (50, width))
    environment = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    with subprocess.Popen(  # noqa: S603  # ours
        [sys.executable, "-m", "complaintrules", "assess", str(case), "--on", "2026-12-21"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**environment, "TERM": "xterm-256color", "PYTHONUTF8": "1"},
    ):
        os.close(theirs)
        written = b""
        while chunk := _read(ours):
            written += chunk
    os.close(ours)
    text = written.decode()

    assert "\x1b[1m" in text
    assert "stage_2_response is due by Tue 19 Jan 2027" in as_one_line(click.unstyle(text))
    assert [] == [line for line in click.unstyle(text).splitlines() if len(line) > width]


def _read(descriptor: int) -> bytes:
    """Return what a terminal has to be read, or nothing when its other end is closed."""
    try:
        return os.read(descriptor, 65_536)
    except OSError:
        return b""


def test_version() -> None:
    """The version is that of the package."""
    assert f"complaintrules, version {__version__}\n" == told("--version")


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(option: str) -> None:
    """Help names every command, and no summary is cut short."""
    text = told(option)

    assert [] == [name for name in main.commands if f"\n  {name} " not in text]
    assert "..." not in text.split("Commands:")[1]


@pytest.mark.parametrize("group", ["calendar", "procedures"])
def test_help_of_a_group(group: str) -> None:
    """The summaries of a group's commands are not cut short either."""
    assert "..." not in told(group, "--help").split("Commands:")[1]


def test_an_unknown_command() -> None:
    """An unknown command is bad input."""
    assert "No such command 'asess'" in told("asess", status=2)


COMMANDS = [
    ("assess", "CASE", "--on", "2026-12-21"),
    ("eligible", "CASE", "--on", "2026-12-21"),
    ("explain", "CASE", "--on", "2026-12-21", "--day-by-day"),
    ("explain", "CASE", "stage_2_response"),
    ("check-deadline", "CASE", "stage_2_response", "2027-01-19"),
    ("calendar", "show", "northern-ireland"),
    ("calendar", "add", "uk-any", "2026-12-18", "30"),
    ("calendar", "count", "scotland", "2026-12-18", "2027-02-03"),
    ("procedures", "list"),
    ("procedures", "show", CHILDREN_ACT),
    ("procedures", "check", CHILDREN_ACT),
    ("procedures", "test", CHILDREN_ACT),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_piped_output_is_plain(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Piped output has no escape, no line drawing and no space at the end of a line."""
    case = str(write_case(tmp_path, **EXAMPLE))
    text = told(*(case if each == "CASE" else each for each in command))

    assert "" == "".join(
        sorted({each for each in text if each in "\x1b\t\r" or "─" <= each <= "╿"})
    )
    assert [] == [line for line in text.splitlines() if line != line.rstrip()]


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_terminal_is_never_too_narrow(
    tmp_path: Path, command: tuple[str, ...], width: int
) -> None:
    """No line is wider than the terminal, and nothing but the layout differs from a pipe's."""
    case = str(write_case(tmp_path, **EXAMPLE))
    text = in_terminal(*(case if each == "CASE" else each for each in command), width=width)

    assert [] == [line for line in text.splitlines() if len(line) > width]
    assert "…" not in text


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_json_in_a_terminal_is_the_same(tmp_path: Path, command: tuple[str, ...]) -> None:
    """JSON says the same wherever it goes."""
    case = str(write_case(tmp_path, **EXAMPLE))
    arguments = [case if each == "CASE" else each for each in command]

    assert parsed(*arguments) == json.loads(run(*arguments, "--json", width=80).output)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    """Each shell gets a script that asks the command for what can follow."""
    assert "_COMPLAINTRULES_COMPLETE" in told("completion", shell)


def test_completion_of_an_unknown_shell() -> None:
    """Another shell is bad input."""
    assert "'tcsh' is not one of" in told("completion", "tcsh", status=2)


def test_completion_as_a_shell_asks() -> None:
    """What a shell asks for is answered: the shipped procedures that begin so."""
    words = {"COMP_WORDS": "complaintrules procedures show england/", "COMP_CWORD": "3"}
    got = CliRunner().invoke(
        main,
        [],
        prog_name="complaintrules",
        env={"_COMPLAINTRULES_COMPLETE": "bash_complete", **words},
    )

    assert f"plain,{CHILDREN_ACT}" in got.output.splitlines()
