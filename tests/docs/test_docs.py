"""What the reference must speak of, and what holds of every page."""

import inspect
import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote

import click
import pytest

import complaintrules
from complaintrules import (
    answers,
    calendars,
    case_reading,
    periods,
    rules,
    testing,
    working_day_definitions,
)
from complaintrules.bank_holidays import DIVISIONS
from complaintrules.case import load_case
from complaintrules.cli import main
from complaintrules.error_codes import CODES
from complaintrules.errors import Faults
from complaintrules.examples import read_examples
from complaintrules.fields import Fields
from complaintrules.loading import read_procedure
from complaintrules.operators import TYPES, operators_for
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.source import Block

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted(
    [
        *(ROOT / "docs").rglob("*.md"),
        *ROOT.glob("*.md"),
        *(ROOT / "src").rglob("*.md"),
    ]
)
#: What a page shows between fences, with the language.
BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(<?(?P<path>[^)#:<>]*)(?:#(?P<anchor>[^)>]*))?>?\)")
HEADING = re.compile(r"^#+ (?P<title>.+)$", re.MULTILINE)
#: A key that is read by its name, wherever in the sources.
READ = re.compile(r"\.(?:read|node)\(\s*\"(?P<key>[a-z_]+)\"")


def page(name: str) -> str:
    """Return the text of a page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


def named(text: str) -> set[str]:
    """Return the words that stand in a page as code, with underscores for spaces."""
    return {word.replace(" ", "_") for word in re.findall(r"`([^`\n]+)`", text)}


def words_of(*modules: object) -> Iterator[type[StrEnum]]:
    """Yield the enumerations that modules define."""
    for module in modules:
        for _, member in inspect.getmembers(module, inspect.isclass):
            if issubclass(member, StrEnum) and member is not StrEnum:
                yield member


def commands(command: click.Command, name: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield every command below *command* that is no group, by its full name."""
    if not isinstance(command, click.Group):
        yield name, command
        return
    for below, each in command.commands.items():
        yield from commands(each, f"{name} {below}".strip())


def anchors(text: str) -> set[str]:
    """Return the anchors that a code host makes of a page's headings."""
    headings = {
        re.sub(r"[^\w\- ]", "", match["title"].lower()).replace(" ", "-")
        for match in HEADING.finditer(BLOCK.sub("", text))
    }
    return headings | set(re.findall(r'<a id="([^"]+)">', text))


@pytest.mark.parametrize(("name", "command"), list(commands(main)), ids=str)
def test_command_line(name: str, command: click.Command) -> None:
    """Each command has a section that shows its arguments and options."""
    section = page("command_line.md").partition(f"\n## {name}\n")[2].partition("\n## ")[0]
    usage = section.partition("`")[2].partition("`")[0]
    parts = [
        each.opts[0] if isinstance(each, click.Option) else each.metavar or str(each.name).upper()
        for each in command.params
    ]

    assert usage.startswith(f"complaintrules {name} ")
    assert [] == [each for each in parts if each not in usage]


@pytest.mark.parametrize("name", complaintrules.__all__)
def test_public_names(name: str) -> None:
    """Each public name is in the Python reference."""
    assert re.search(rf"`{name}\b", page("api.md"))
    assert f"\n::: complaintrules.{name}\n" in page("docstrings.md")


def test_public_names_for_testing() -> None:
    """Each public name of the module for tests has its place there too."""
    section = page("api.md").partition("\n## complaintrules.testing\n")[2].partition("\n## ")[0]
    public = {
        name
        for name, member in vars(testing).items()
        if getattr(member, "__module__", None) == testing.__name__ or name.startswith("MOST_")
    }

    documented = set(re.findall(r"`(\w+)", section))

    assert set() == {name for name in public if not name.startswith("_")} - documented


@pytest.mark.parametrize("code", CODES)
def test_error_codes(code: str) -> None:
    """Each error code has a section that says what it means, and an example that gives it."""
    section = page("error_codes.md").partition(f"\n## {code}: {CODES[code].means}\n")[2]
    blocks = [match["text"] for match in BLOCK.finditer(section.partition("\n## ")[0])]

    assert any(code in text for text in blocks)


def test_no_other_error_codes() -> None:
    """No section is left of a code that no longer exists."""
    documented = re.findall(r"^## (CR[0-9]+)", page("error_codes.md"), re.MULTILINE)

    assert list(CODES) == documented


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return every key that is allowed anywhere while all that is shipped is read."""
    found: set[str] = set()
    original = Fields.of_block

    def of_block(  # the signature of what it stands in for
        block: Block,
        faults: Faults,
        *,
        what: str,
        needed: Collection[str] = (),
        allowed: Collection[str] = (),
        if_missing: str = "",
    ) -> Fields:
        found.update(needed)
        if not what.startswith("what follows"):  # there, every event is allowed
            found.update(allowed)
        keys = {"needed": needed, "allowed": allowed}
        return original(block, faults, what=what, **keys, if_missing=if_missing)

    monkeypatch.setattr(Fields, "of_block", of_block)
    for shipped in procedures():
        read_examples(shipped.folder, read_procedure(shipped.folder, load_procedure))
    load_case(ROOT / "docs" / "examples" / "case.yaml")
    return found


def test_keys(keys: set[str]) -> None:
    """Each key of rule files and case files is in the reference."""
    for path in (ROOT / "src" / "complaintrules").glob("*.py"):
        keys.update(READ.findall(path.read_text(encoding="utf-8")))
    keys.update(case_reading.KEYS)
    documented = named(page("rule_file.md")) | named(page("case_file.md"))

    assert set() == keys - documented


def test_operators() -> None:
    """Each question that a condition can ask is in the reference."""
    known = {operator for kind in TYPES for operator in operators_for(kind)}

    assert set() == known - named(page("rule_file.md"))


@pytest.mark.parametrize(
    "words",
    sorted(set(words_of(answers, calendars, periods, rules)), key=str),
    ids=lambda words: words.__name__,
)
def test_words(words: type[StrEnum]) -> None:
    """Each word that files or answers use is in the reference."""
    text = " ".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))
    known = {word.value.replace(" ", "_") for word in words}
    in_code = "\n".join(named(text))

    assert set() == {word for word in known if word not in in_code}


def test_days_and_divisions() -> None:
    """Each day that an instrument can name, and each division, is in the reference."""
    known = {*working_day_definitions.NAMED_DAYS, *DIVISIONS}

    assert set() == known - named(page("rule_file.md"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links(path: Path) -> None:
    """Each link within the project leads to a file and a heading that exist."""
    text = BLOCK.sub("", path.read_text(encoding="utf-8"))
    broken = []
    for match in LINK.finditer(text):
        target = path.parent / unquote(match["path"]) if match["path"] else path
        anchor = match["anchor"]
        if not target.exists() or (
            anchor and anchor not in anchors(target.read_text(encoding="utf-8"))
        ):
            broken.append(match[0])

    assert [] == broken


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_blocks(path: Path) -> None:
    """Each block of code is of a kind that the tests run, or is marked as a shape."""
    blocks = BLOCK.findall(path.read_text(encoding="utf-8"))
    others = [
        text for language, text in blocks if language not in {"python", "console", "yaml", "js"}
    ]

    assert [] == [text for text in others if not text.startswith("# shape")]


def test_every_page_is_in_the_index() -> None:
    """The index leads to every page, or to an index that does."""
    index = ROOT / "docs" / "index.md"
    linked = {index} | linked_from(index)
    for below in {page for page in linked if page.name == "index.md"} - {index}:
        linked |= linked_from(below)
    pages = {path for path in PAGES if index.parent in path.parents}

    assert set() == pages - linked


def linked_from(path: Path) -> set[Path]:
    """Return the files to which a page leads."""
    text = path.read_text(encoding="utf-8")
    return {(path.parent / match["path"]).resolve() for match in LINK.finditer(text)}


def test_the_demo_is_in_the_readme() -> None:
    """The README shows what ``make demo`` runs."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    day = re.search(r"^DEMO_DAY := (.+)$", makefile, re.MULTILINE)
    recipe = re.search(r"^demo:.*\n\t\$\(BIN\)/(.+)$", makefile, re.MULTILINE)

    assert day
    assert recipe
    assert f"$ {recipe[1].replace('$(DEMO_DAY)', day[1])}\n" in (ROOT / "README.md").read_text(
        encoding="utf-8"
    )
