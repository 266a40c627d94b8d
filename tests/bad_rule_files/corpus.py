"""
Examples of malformed files, each with the exact faults that it must give.

A corpus is a folder with a valid file and a file of examples for each topic.  An example says
which ``mistake`` it makes, and how the valid file is changed to make it: ``replace`` and ``with``
(or several of them, under ``edits``) change a text that stands in it once, ``append`` adds to its
end, ``text`` takes its place, ``encoding`` is how it is saved, ``beside`` lays more files in the
same folder.

A fault stands ``at`` a text that the changed file has once, or a ``file`` beside it; where
``<here>`` is in that text, it stands there and not at the beginning.  In a message, ``<folder>``
is where the files are and ``<line of ...>`` the line on which a text stands; in a hint, ``<...>``
stands for words of which there may come to be more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from complaintrules.errors import Fault, Place

VALID = "valid.yaml"
NEAR_MISSES = "near_misses.yaml"

_HERE = "<here>"
_MORE = "<...>"
_LINE_OF = re.compile(r"<line of (?P<text>[^>]+)>")


def slug(sentence: str) -> str:
    """Return a sentence as the name of a test."""
    return re.sub(r"[^a-z0-9]+", "-", sentence.lower()).strip("-")


@frozen
class Example:
    """One mistake, the files that make it, and the faults that it gives."""

    topic: str
    mistake: str
    #: The name of the file in which the mistake is made.
    main: str
    files: dict[str, str]
    encoding: str
    faults: tuple[dict[str, Any], ...]

    def __str__(self) -> str:
        """Return the topic and the mistake, as the name of a test."""
        return f"{self.topic}-{slug(self.mistake)}"

    def write(self, folder: Path) -> Path:
        """Write the files into *folder* and return the path of the main one."""
        for name, text in self.files.items():
            (folder / name).write_bytes(text.encode(self.encoding))
        return folder / self.main

    def expected(self, folder: Path, told: Sequence[Fault] = ()) -> list[Fault]:
        """Return the faults, as they are *told* of files in *folder*."""
        return [
            Fault(
                fault["code"],
                self._place(fault, folder),
                self._filled_in(fault["message"], folder),
                _completed(fault.get("hint", ""), other.hint if other else ""),
            )
            for fault, other in zip_longest(self.faults, told[: len(self.faults)])
        ]

    def _filled_in(self, message: str, folder: Path) -> str:
        """Return *message* with the folder and the lines that it speaks of."""
        return _LINE_OF.sub(
            lambda match: str(self._position(self.main, match["text"])[0]),
            message.replace("<folder>", str(folder)),
        )

    def _place(self, fault: dict[str, Any], folder: Path) -> Place:
        """Return where a fault stands."""
        name = fault.get("file", self.main)
        if "at" not in fault:
            return Place(str(folder / name), fault.get("line"), fault.get("column"))
        return Place(str(folder / name), *self._position(name, fault["at"]))

    def _position(self, name: str, marked: str) -> tuple[int, int]:
        """Return the line and column at which a text of one of the files stands."""
        around = marked.replace(_HERE, "")
        text = self.files[name]
        if text.count(around) != 1:
            raise ValueError(f"{self}: {around!r} stands {text.count(around)} times in {name}")
        lines = text[: text.index(around) + max(marked.find(_HERE), 0)].split("\n")
        return len(lines), len(lines[-1]) + 1


def _completed(hint: str, told: str) -> str:
    """Return a *hint* with the words that it leaves open, as they were *told*."""
    pattern = re.escape(hint).replace(re.escape(_MORE), "[a-z_, ]*")
    return told if re.fullmatch(pattern, told) else hint


def changed(entry: dict[str, Any], valid: str) -> str:
    """Return the *valid* file with the changes that an example makes to it."""
    text: str = entry.get("text", valid)
    edits = entry.get("edits", [])
    if "replace" in entry:
        edits = [{"replace": entry["replace"], "with": entry["with"]}, *edits]
    for edit in edits:
        if text.count(edit["replace"]) != 1:
            raise ValueError(f"{edit['replace']!r} stands {text.count(edit['replace'])} times")
        text = text.replace(edit["replace"], edit["with"])
    return f"{text}{entry.get('append', '')}"


def examples(folder: Path, main: str) -> list[Example]:
    """Return the examples of every topic in *folder*, to be written as files named *main*."""
    valid = (folder / VALID).read_text(encoding="utf-8")
    return [
        Example(
            topic=path.stem,
            mistake=entry["mistake"],
            main=main,
            files={main: changed(entry, valid), **entry.get("beside", {})},
            encoding=entry.get("encoding", "utf-8"),
            faults=tuple(entry["faults"]),
        )
        for path in sorted(folder.glob("*.yaml"))
        if path.name not in {VALID, NEAR_MISSES}
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def near_misses(folder: Path) -> dict[str, str]:
    """Return the files in *folder* that only look as if they had a mistake, by their names."""
    valid = (folder / VALID).read_text(encoding="utf-8")
    entries = yaml.safe_load((folder / NEAR_MISSES).read_text(encoding="utf-8"))
    return {slug(entry["variation"]): changed(entry, valid) for entry in entries}
