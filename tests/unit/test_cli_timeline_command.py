"""Timelines and diaries on the command line."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from complaintrules.cli import options
from tests.unit.test_cli import EXAMPLE, run, told, write_case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return the example as a file."""
    return write_case(tmp_path, **EXAMPLE)


def test_in_words(case: Path) -> None:
    """Without a file to write to, it is told."""
    got = told("timeline", case, "--on", "2026-12-21")

    assert "Tue 19 Jan 2027  stage_2_response: last day (due, 18 working days left)\n" in got


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("t.svg", b"<svg "),
        ("t.PNG", b"\x89PNG"),
        ("t.txt", b"EX-1: "),
        ("t.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_into_a_file(case: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    """The end of the file's name says in which form it is written, each time the same."""
    path = tmp_path / name
    got = told("timeline", case, "-o", path, "--on", "2026-12-21")
    first = path.read_bytes()
    told("timeline", case, "-o", path, "--on", "2026-12-21")

    assert f"wrote {path}\n" == got
    assert first.startswith(begins)
    assert first == path.read_bytes()


def test_into_a_file_and_in_words(case: Path, tmp_path: Path) -> None:
    """Both can be had at once."""
    got = told("timeline", case, "-o", tmp_path / "t.svg", "--text", "--on", "2026-12-21")

    assert got.startswith("wrote ")
    assert "the day of this judgement" in got


def test_a_diary_of_today_is_stamped_with_the_moment(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two diaries written on one day, the later one holds."""
    moment = datetime(2026, 12, 21, 9, 30, tzinfo=UTC)
    monkeypatch.setattr(options, "now", lambda: moment)
    monkeypatch.setattr(options, "today", moment.date)
    path = tmp_path / "t.ics"
    told("timeline", case, "-o", path)
    read: Any = icalendar.Calendar.from_ical(path.read_bytes())

    assert {moment} == {event["LAST-MODIFIED"].dt for event in read.walk("VEVENT")}


def test_the_present_moment_has_a_time_zone() -> None:
    """A moment that others read says where it is."""
    assert UTC is options.now().tzinfo


def test_another_form(case: Path, tmp_path: Path) -> None:
    """A name that ends otherwise is refused before anything is written."""
    path = tmp_path / "t.pdf"
    got = run("timeline", case, "-o", path)

    assert 2 == got.exit_code
    assert "ends in none of .svg, .png, .txt, .ics" in got.output
    assert not path.exists()


def test_a_folder_that_is_not_there(case: Path, tmp_path: Path) -> None:
    """A file that cannot be written is told, without a traceback."""
    got = run("timeline", case, "-o", tmp_path / "none" / "t.svg")

    assert 2 == got.exit_code
    assert "No such file or directory" in got.output


@pytest.mark.parametrize(
    ("module", "name"), [("resvg_py", "pictures.png"), ("icalendar", "diary.ics")]
)
def test_without_the_extra(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    """Without the extra, a file is refused with the way to get it."""
    monkeypatch.setitem(sys.modules, module, None)
    got = run("timeline", case, "-o", tmp_path / name)

    assert 2 == got.exit_code
    assert f"complaintrules[{Path(name).stem}]" in got.output
    assert not (tmp_path / name).exists()


def test_a_case_without_a_reference(tmp_path: Path) -> None:
    """Its diary is refused; it can be drawn all the same."""
    case = write_case(tmp_path, events=[{"complaint_received": "2026-11-02"}])
    got = run("timeline", case, "-o", tmp_path / "t.ics", "--on", "2026-11-03")

    assert 2 == got.exit_code
    assert "CR106" in got.output
    assert told("timeline", case, "-o", tmp_path / "t.svg", "--on", "2026-11-03")
