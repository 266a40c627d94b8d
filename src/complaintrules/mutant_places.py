"""
Where in the rule files each key of each rule stands.

Knows that files hold rules, and keys within keys. Knows nothing of what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from complaintrules.errors import Faults, Place
from complaintrules.file_reading import HEADER
from complaintrules.rule_reading import rule_id
from complaintrules.source import Block, Listing, Node
from complaintrules.yaml_reading import read_file


@frozen
class _Rule:
    """A rule, or a header, with the places of its keys."""

    name: str
    place: Place
    keys: dict[str, Place]


@frozen
class Places:
    """Where the keys of a procedure's rules stand."""

    rules: tuple[_Rule, ...]

    @classmethod
    def of(cls, folder: Path) -> Places:
        """Return the places in the rule files of a *folder*, or in one file."""
        files = sorted(folder.glob("*.yaml")) if folder.is_dir() else [folder]
        return cls(tuple(rule for file in files for rule in _rules(file, folder)))

    def find(self, rule: str, at: Place | None, key: str) -> Place:
        """Return where *key* of a rule stands, or as near to it as the files have a key."""
        found = [each for each in self.rules if each.name == rule]
        if not found:  # one that is taken over, of which only the header speaks
            return self.find("", None, f"adapts.{rule}.{key}")
        (of,) = [each for each in found if at in (None, each.place)][:1] or found[:1]
        while key and key not in of.keys:
            key = key.rpartition(".")[0]
        return of.keys.get(key, of.place)


def _rules(file: Path, folder: Path) -> Iterator[_Rule]:
    """Yield the rules of one file, and its header if it has one."""
    tree = read_file(file, Faults())
    if not isinstance(tree, Block):
        return
    if file in (folder, folder / HEADER):
        yield _Rule("", tree.place, dict(_keys(tree)))
    for key, value in tree.entries:
        for item in value.items if key.value == "rules" and isinstance(value, Listing) else ():
            identity = rule_id(item)
            if identity is not None:
                yield _Rule(identity[1].value, item.place, dict(_keys(item)))


def _keys(node: Node, within: str = "") -> Iterator[tuple[str, Place]]:
    """Yield each key of a block, and of the blocks in it, with its place."""
    for key, value in node.entries if isinstance(node, Block) else ():
        name = f"{within}{key.value}"
        yield name, key.place
        yield from _keys(value, f"{name}.")
