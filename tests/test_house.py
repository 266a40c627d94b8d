"""What holds of the whole house: module sizes, public names, tests that mirror modules."""

from pathlib import Path

import pytest

import complaintrules

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    path
    for path in (ROOT / "src" / "complaintrules").rglob("*.py")
    if path.parent.name != "plans"  # written by a program
)
#: Longer than the others, each for one purpose.
LONG = {"calendars.py": 400}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_modules_are_small(path: Path) -> None:
    """A module has at most 350 lines, or a limit of its own."""
    lines = len(path.read_text(encoding="utf-8").splitlines())

    assert lines <= LONG.get(path.name, 350)


def test_public_names() -> None:
    """The package offers few names, each of which can be had."""
    names = complaintrules.__all__

    assert len(names) <= 15
    assert [name for name in names if getattr(complaintrules, name, None) is None] == []


def test_unknown_names_are_refused() -> None:
    """A name that is not public raises, and is not guessed."""
    with pytest.raises(AttributeError, match="no attribute 'asess'"):
        complaintrules.asess  # noqa: B018  # the access is the test


def test_dir_lists_the_public_names() -> None:
    """What is offered can be seen."""
    assert set(complaintrules.__all__) <= set(dir(complaintrules))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_each_module_says_what_it_knows(path: Path) -> None:
    """A module begins with what it is for, and what it must not know."""
    text = path.read_text(encoding="utf-8")

    assert text.startswith('"""')
    assert path.name in {"__init__.py", "__main__.py"} or "Knows" in text.split('"""')[1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_only_the_command_line_asks_what_day_it_is(path: Path) -> None:
    """No judgement depends on the day on which it is made."""
    asks = "date.today()" in path.read_text(encoding="utf-8")

    assert asks == (path.parent.name == "cli" and path.name == "options.py")


def test_unit_tests_mirror_modules() -> None:
    """Every module has its test module."""
    modules = {
        "_".join(path.relative_to(ROOT / "src" / "complaintrules").with_suffix("").parts)
        for path in MODULES
        if not path.name.startswith("__")
    }
    tests = {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "unit").glob("test_*")}

    assert set() == modules - tests
