"""
Malformed rule files, each with the exact faults that it must give.

The examples are in ``tests/bad_rule_files``, a file for each topic.  An example says which
``mistake`` it makes, and how the valid file beside it is changed to make it: ``replace`` and
``with`` change a text that stands in it once, ``append`` adds to its end, ``text`` takes its place,
and ``beside`` lays more files in the same folder.  A fault stands ``at`` a text that the changed
file has once; where ``<here>`` is in that text, it stands there and not at the beginning.  In a
message, ``<folder>`` is where the files are and ``<line of ...>`` the line of a text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import frozen

from complaintrules.errors import Fault, Place, RuleFileError
from complaintrules.loading import HEADER, read_procedure

CORPUS = Path(__file__).resolve().parents[1] / "bad_rule_files"
VALID = (CORPUS / "valid.yaml").read_text(encoding="utf-8")
HERE = "<here>"
#: In a message, the line on which a text of the file stands.
LINE_OF = re.compile(r"<line of (?P<text>[^>]+)>")


@frozen
class Example:
    """One mistake, the files that make it, and the faults that it gives."""

    topic: str
    mistake: str
    files: dict[str, str]
    encoding: str
    faults: tuple[dict[str, Any], ...]

    def __str__(self) -> str:
        """Return the topic and the mistake, as the name of a test."""
        return f"{self.topic}-{re.sub(r'[^a-z0-9]+', '-', self.mistake.lower()).strip('-')}"

    def write(self, folder: Path) -> None:
        """Write the files into *folder*."""
        for name, text in self.files.items():
            (folder / name).write_bytes(text.encode(self.encoding))

    def expected(self, folder: Path) -> list[Fault]:
        """Return the faults, as they are told of files in *folder*."""
        return [
            Fault(
                fault["code"],
                self._place(fault, folder),
                self._filled_in(fault["message"], folder),
                fault.get("hint", ""),
            )
            for fault in self.faults
        ]

    def _filled_in(self, message: str, folder: Path) -> str:
        """Return *message* with the folder and the lines that it speaks of."""
        return LINE_OF.sub(
            lambda match: str(self._position(HEADER, match["text"])[0]),
            message.replace("<folder>", str(folder)),
        )

    def _place(self, fault: dict[str, Any], folder: Path) -> Place:
        """Return where a fault stands."""
        name = fault.get("file", HEADER)
        if "at" not in fault:
            return Place(str(folder / name), fault.get("line"), fault.get("column"))
        return Place(str(folder / name), *self._position(name, fault["at"]))

    def _position(self, name: str, marked: str) -> tuple[int, int]:
        """Return the line and column at which a text of one of the files stands."""
        around = marked.replace(HERE, "")
        text = self.files[name]
        if text.count(around) != 1:
            raise ValueError(f"{self}: {around!r} stands {text.count(around)} times in {name}")
        lines = text[: text.index(around) + max(marked.find(HERE), 0)].split("\n")
        return len(lines), len(lines[-1]) + 1


def changed(entry: dict[str, Any]) -> str:
    """Return the valid rule file with the changes that an example makes to it."""
    text = entry.get("text", VALID)
    edits = entry.get("edits", [])
    if "replace" in entry:
        edits = [{"replace": entry["replace"], "with": entry["with"]}, *edits]
    for edit in edits:
        if text.count(edit["replace"]) != 1:
            raise ValueError(f"{entry['mistake']}: {edit['replace']!r} does not stand there once")
        text = text.replace(edit["replace"], edit["with"])
    return str(text + entry.get("append", ""))


def examples(folder: Path) -> list[Example]:
    """Return the examples of every topic in *folder*."""
    return [
        Example(
            topic=path.stem,
            mistake=entry["mistake"],
            files={HEADER: changed(entry), **entry.get("beside", {})},
            encoding=entry.get("encoding", "utf-8"),
            faults=tuple(entry["faults"]),
        )
        for path in sorted(folder.glob("*.yaml"))
        if path.name != "valid.yaml"
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


EXAMPLES = examples(CORPUS)


def faults_of(example: Example, folder: Path) -> list[Fault]:
    """Return the faults with which an example is refused, once its files are in *folder*."""
    example.write(folder)
    with pytest.raises(RuleFileError) as refused:
        read_procedure(folder)
    return list(refused.value.faults)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_mistake_gives_its_faults(example: Example, tmp_path: Path) -> None:
    """A malformed rule file is refused with these faults and no others, in order of place."""
    faults = faults_of(example, tmp_path)

    assert example.expected(tmp_path) == faults
