"""
Folders of rule files made to harm: links, pipes, devices, paths that climb, and too much of all.

Each has a maker, which is given an empty folder and a place outside it, and the code, the file
and the line with which it is refused.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from complaintrules.file_reading import HEADER
from tests.bad_rule_files import corpus

VALID = (Path(corpus.__file__).parent / corpus.VALID).read_text(encoding="utf-8")
#: What stands in a file outside the pack, which nobody is to read.
SECRET = "rules: [{secret: 93cd1f}]"  # noqa: S105  # no password, only to be looked for

_RULE = """\
  - requirement: rule_{number}
    provision: reg. 5
    verified: no
    means: x
    when: {{anonymous: is_false}}
    then: [notify_in_writing]
"""
_EXTENDS = """\
procedure: somewhere/local
title: A procedure that extends
in_force: {{from: 2020-01-01}}
source: Nothing.
extends: {base}
"""


@frozen
class Attack:
    """A folder that is made to harm, and how it is refused."""

    #: Fills the pack, the first folder; the second is outside it.
    make: Callable[[Path, Path], None]
    code: str
    #: The file of the fault, in the pack.
    file: str = HEADER
    #: What the fault says, or its beginning.
    says: str = ""
    reader: str = "rules"


def _changed(*changes: str) -> str:
    """Return the valid file with texts that stand in it once, each before what replaces it."""
    text = VALID
    for before, after in zip(changes[::2], changes[1::2], strict=True):
        if text.count(before) != 1:
            raise ValueError(f"{before!r} stands {text.count(before)} times in the valid file")
        text = text.replace(before, after)
    return text


def _with_parts(parts: str) -> str:
    """Return a header that lists parts; it is valid but for them."""
    return f"{VALID}\nparts: {parts}\n"


def _part(written: str) -> Attack:
    """Return a pack that names a file elsewhere."""

    def make(pack: Path, outside: Path) -> None:
        (outside / "secret.yaml").write_text(SECRET, encoding="utf-8")
        (pack / HEADER).write_text(
            _with_parts(f"['{written.format(outside=outside)}']"), encoding="utf-8"
        )

    return Attack(make, "CR110", says="expected the name of a file beside this one")


def _links(file: str, says: str, *, target: str = "{outside}/secret.yaml") -> Attack:
    """Return a pack with a link in the place of one of its files."""

    def make(pack: Path, outside: Path) -> None:
        (outside / "secret.yaml").write_text(SECRET, encoding="utf-8")
        (outside / "examples").mkdir()
        (outside / "examples" / "secret.yaml").write_text(SECRET, encoding="utf-8")
        text = _with_parts(f"[{file}]") if file != HEADER else ""
        (pack / HEADER).write_text(text, encoding="utf-8")
        (pack / file).unlink(missing_ok=True)
        (pack / file).symlink_to(target.format(outside=outside))

    return Attack(make, "CR110", file, says)


def _linked_examples(pack: Path, outside: Path) -> None:
    """Make the folder of examples a link to one elsewhere."""
    (pack / HEADER).write_text(VALID, encoding="utf-8")
    (outside / "examples").mkdir()
    (outside / "examples" / "secret.yaml").write_text(SECRET, encoding="utf-8")
    (pack / "examples").symlink_to(outside / "examples")


def _a_linked_example(pack: Path, outside: Path) -> None:
    """Make one example a link to a file elsewhere."""
    (pack / HEADER).write_text(VALID, encoding="utf-8")
    (outside / "secret.yaml").write_text(SECRET, encoding="utf-8")
    (pack / "examples").mkdir()
    (pack / "examples" / "one.yaml").symlink_to(outside / "secret.yaml")


def _a_pipe(pack: Path, _: Path) -> None:
    """Make a part a pipe to which nobody writes."""
    (pack / HEADER).write_text(_with_parts("[pipe.yaml]"), encoding="utf-8")
    os.mkfifo(pack / "pipe.yaml")


def _a_pipe_as_header(pack: Path, _: Path) -> None:
    """Make the header a pipe to which nobody writes."""
    os.mkfifo(pack / HEADER)


def _a_pipe_among_examples(pack: Path, _: Path) -> None:
    """Make an example a pipe to which nobody writes."""
    (pack / HEADER).write_text(VALID, encoding="utf-8")
    (pack / "examples").mkdir()
    os.mkfifo(pack / "examples" / "pipe.yaml")


def _a_folder(pack: Path, _: Path) -> None:
    """Make a part a folder."""
    (pack / HEADER).write_text(_with_parts("[folder.yaml]"), encoding="utf-8")
    (pack / "folder.yaml").mkdir()


def _a_folder_as_header(pack: Path, _: Path) -> None:
    """Make the header a folder."""
    (pack / HEADER).mkdir()


def _of(text: str | Callable[[], str], code: str, says: str = "") -> Attack:
    """Return a pack of one file."""

    def make(pack: Path, _: Path) -> None:
        (pack / HEADER).write_text(text if isinstance(text, str) else text(), encoding="utf-8")

    return Attack(make, code, says=says)


def _many_parts(count: int, content: Callable[[int], str]) -> Callable[[Path, Path], None]:
    """Return what makes a pack of many parts."""

    def make(pack: Path, _: Path) -> None:
        names = [f"part-{number}.yaml" for number in range(count)]
        (pack / HEADER).write_text(_with_parts(f"[{', '.join(names)}]"), encoding="utf-8")
        for number, name in enumerate(names):
            (pack / name).write_text(content(number), encoding="utf-8")

    return make


def _large_examples(pack: Path, _: Path) -> None:
    """Make more examples than are read, in files each of which is small enough."""
    (pack / HEADER).write_text(VALID, encoding="utf-8")
    (pack / "examples").mkdir()
    for number in range(5):
        (pack / "examples" / f"{number}.yaml").write_text("#" * 300_000, encoding="utf-8")


def _strange_names(pack: Path, _: Path) -> None:
    """Lay files beside the header whose names would trouble a terminal."""
    (pack / HEADER).write_text(VALID, encoding="utf-8")
    for name in (b"\x1b[2J.yaml", b"\xff.yaml", "\u202elmay.yaml".encode(), b"a\nb.yaml"):
        Path(os.fsdecode(os.fsencode(pack / "x").removesuffix(b"x") + name)).touch()


def _before(key: str, make: Callable[[], str]) -> Callable[[], str]:
    """Return what makes the valid file with more under one of its keys."""
    return lambda: _changed(f"\n{key}:\n", f"\n{key}:\n{make()}")


def _alike(count: int) -> str:
    """Return declarations of events that all have nearly the same name."""
    letters = str.maketrans("01", "ab")
    names = (f"{'ab' * 25}{format(number, '014b').translate(letters)}" for number in range(count))
    return "".join(f"  {name}: x\n" for name in names)


#: How many names are as many as fit, two values to each.
_NAMES = 14_000

PACKS: Mapping[str, Attack] = MappingProxyType(
    {
        "a-part-above": _part("../secret.yaml"),
        "a-part-far-above": _part("../" * 50 + "etc/passwd"),
        "a-part-below-and-above": _part("./a/../../outside/secret.yaml"),
        "a-part-by-its-whole-path": _part("{outside}/secret.yaml"),
        "a-part-on-a-drive": _part("C:secret.yaml"),
        "a-part-with-backslashes": _part("..\\secret.yaml"),
        "a-part-on-another-machine": _part("\\\\machine\\share\\secret.yaml"),
        "a-part-at-an-address": _part("https://example.org/secret.yaml"),
        "a-part-that-is-a-file-address": _part("file:///etc/passwd"),
        "a-part-that-is-a-device": _part("/dev/zero"),
        "a-part-at-home": _part("~/secret.yaml"),
        "a-part-of-a-variable": _part("$HOME/secret.yaml"),
        "a-part-with-a-pattern": _part("*.yaml"),
        "a-part-in-capitals": _part("Stage-1.yaml"),
        "a-part-of-this-folder": _part("."),
        "a-part-that-windows-keeps": _part("con"),
        "a-part-with-a-stream": _part("stage-1.yaml:hidden"),
        "a-part-with-a-very-long-name": _of(
            _with_parts(f"[{'a' * 5_000}.yaml]"), "CR110", "there is no file 'aaaa"
        ),
        "the-header-in-capitals": _of(_with_parts("[Procedure.yaml]"), "CR110"),
        "a-link-out": _links("part.yaml", "this leads out of the folder "),
        "a-link-out-by-a-way-of-its-own": _links(
            "part.yaml", "this leads out of the folder ", target="../outside/secret.yaml"
        ),
        "a-link-to-a-device": _links(
            "part.yaml", "this leads out of the folder ", target="/dev/zero"
        ),
        "a-link-to-itself": _links("part.yaml", "cannot read the file: ", target="part.yaml"),
        "a-link-to-nothing": _links("part.yaml", "cannot read the file: ", target="nothing.yaml"),
        "a-link-for-a-header": _links(HEADER, "this leads out of the folder "),
        "examples-elsewhere": Attack(
            _linked_examples, "CR110", "examples/secret.yaml", "this leads out", "examples"
        ),
        "an-example-elsewhere": Attack(
            _a_linked_example, "CR110", "examples/one.yaml", "this leads out", "examples"
        ),
        "a-pipe": Attack(
            _a_pipe, "CR110", "pipe.yaml", "cannot read the file: it is a pipe or a device"
        ),
        "a-pipe-for-a-header": Attack(
            _a_pipe_as_header, "CR110", HEADER, "cannot read the file: it is a pipe or a device"
        ),
        "a-pipe-among-examples": Attack(
            _a_pipe_among_examples,
            "CR110",
            "examples/pipe.yaml",
            "cannot read the file: it is a pipe or a device",
            "examples",
        ),
        "a-folder-for-a-part": Attack(
            _a_folder, "CR110", "folder.yaml", "cannot read the file: Is a directory"
        ),
        "a-folder-for-a-header": Attack(
            _a_folder_as_header, "CR110", HEADER, "cannot read the file: Is a directory"
        ),
        "names-that-trouble-a-terminal": Attack(
            _strange_names, "CR110", "\x1b[2J.yaml", "this file is in the procedure's folder"
        ),
        # what is extended
        "extends-itself": _of(
            _EXTENDS.format(base="somewhere/local"), "CR212", "there is no shipped procedure "
        ),
        "extends-a-path": _of(_EXTENDS.format(base="../other"), "CR212", "there is no shipped"),
        "extends-everything": _of(_EXTENDS.format(base="/"), "CR212", "there is no shipped"),
        "extends-a-megabyte": _of(
            lambda: _EXTENDS.format(base="a" * 900_000), "CR212", "there is no shipped"
        ),
        # too much
        "parts-too-large-together": Attack(
            _many_parts(9, lambda _: "#" * 120_000),
            "CR109",
            "part-8.yaml",
            "the file has more than 1,000,000 bytes, with those read before it",
        ),
        "parts-of-too-many-rules": Attack(
            _many_parts(
                30,
                lambda part: (
                    "rules:\n" + "".join(_RULE.format(number=part * 100 + n) for n in range(100))
                ),
            ),
            "CR109",
            "part-20.yaml",
            "more than 30,000 values",
        ),
        "a-thousand-empty-parts": Attack(_many_parts(999, lambda _: ""), "CR108", "part-0.yaml"),
        "ten-thousand-parts-that-are-not-there": _of(
            lambda: _with_parts("[" + ", ".join(f"p{n}.yaml" for n in range(10_000)) + "]"), "CR110"
        ),
        "examples-too-large-together": Attack(
            _large_examples,
            "CR108",
            "examples/0.yaml",
            "the file is empty",
            "examples",
        ),
        "a-hundred-thousand-rules": _of(
            lambda: VALID + "".join(_RULE.format(number=n) for n in range(100_000)), "CR109"
        ),
        "rules-of-one-name": _of(
            lambda: VALID + _RULE.format(number=1) * 1_800, "CR204", "'rule_1' is already the name"
        ),
        "rules-without-a-key": _of(
            lambda: VALID + "".join(f"  - {{requirement: r{n}}}\n" for n in range(4_000)),
            "CR106",
            "a requirement needs the key",
        ),
        "events-and-no-meaning": _of(
            _before("events", lambda: "".join(f"  e{n}:\n" for n in range(_NAMES))), "CR108"
        ),
        "facts-and-no-question": _of(
            _before("facts", lambda: "".join(f"  f{n}: {{}}\n" for n in range(_NAMES))), "CR106"
        ),
        "names-that-are-all-alike": _of(
            lambda: _changed(
                "\nevents:\n",
                f"\nevents:\n{_alike(8_000)}",
                "[complaint_withdrawn, panel_requested]",
                "[" + ", ".join(f"{'ba' * 25}{number}" for number in range(900)) + "]",
            ),
            "CR201",
        ),
        "choices-that-are-all-alike": _of(
            lambda: _changed("[child, parent, carer]", "[" + ", ".join(["child"] * 25_000) + "]"),
            "CR115",
        ),
        "conditions-in-conditions": _of(
            lambda: _changed("- anonymous: is_true", "- " + "{all: [" * 5_000 + "]}" * 5_000),
            "CR109",
            "nested more than 32 deep",
        ),
        "a-length-of-huge-digits": _of(
            lambda: _changed("length: 10 working days", f"length: {'9' * 900_000} working days"),
            "CR202",
        ),
        "a-length-with-a-power": _of(
            _changed("length: 10 working days", "length: 1e9 working days"), "CR202"
        ),
        "a-day-that-does-not-exist": _of(
            _changed("{from: 2020-01-01}", "{from: 0000-00-00}"), "CR111"
        ),
        "the-last-day-there-is": _of(
            _changed("{from: 2020-01-01}", "{from: 9999-12-31, until: 0001-01-01}"), "CR205"
        ),
        "a-provision-of-a-megabyte": _of(
            lambda: _changed("provision: reg. 10", f"provision: reg. {'(1)' * 300_000}"), "CR203"
        ),
        "a-fact-called-all": _of(_changed("\n  anonymous:\n", "\n  all:\n"), "CR114"),
        "a-fact-from-another-alphabet": _of(
            _changed("\n  anonymous:\n", "\n  \u0430nonymous:\n"),
            "CR114",
            "'\u0430nonymous' (with CYRILLIC SMALL LETTER A in it) is not a name",
        ),
        "a-fact-with-a-joiner": _of(
            _changed("\n  anonymous:\n", "\n  anony\u200dmous:\n"),
            "CR114",
            "'anony\\u200dmous' (with ZERO WIDTH JOINER in it) is not a name",
        ),
        "two-events-but-for-their-case": _of(
            _changed("\n  panel_met:", "\n  Panel_met: x\n  panel_met:"), "CR114"
        ),
    }
)


def _asked_often() -> str:
    """Return rules that ask for words out of very many."""
    words = ", ".join(f"word_{number}" for number in range(13_000))
    asked = f"complainant: {{is_contained_by: [{', '.join(f'word_{n}' for n in range(500))}]}}"
    rules = (_RULE.format(number=n).replace("anonymous: is_false", asked) for n in range(20))
    return _changed("[child, parent, carer]", f"[{words}]") + "".join(rules)


def _cited_often() -> str:
    """Return rules that cite one out of very many instruments."""
    more = "".join(f"  I{number}: {{title: x}}\n" for number in range(3_500))
    rules = "".join(_RULE.format(number=n) for n in range(700))
    return _changed("\ninstruments:\n", f"\ninstruments:\n{more}") + rules


def _many_stages() -> str:
    """Return very many stages."""
    stage = "  - {{stage: s{number}, means: x, opens_on: complaint_received}}\n"
    more = "".join(stage.format(number=number) for number in range(4_000))
    return _changed("\nstages:\n", f"\nstages:\n{more}")


#: Rule files as large as is allowed, without a fault, and as hard to read as we know how to.
ALLOWED: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "words-asked-often": _asked_often,
        "instruments-cited-often": _cited_often,
        "many-stages": _many_stages,
        "many-events": _before("events", lambda: "".join(f"  e{n}: x\n" for n in range(14_000))),
        "many-rules": lambda: VALID + "".join(_RULE.format(number=n) for n in range(1_800)),
    }
)
