"""
Which files make up a procedure: the header, and the parts that it lists from its own folder.

Knows how parts are found. Knows nothing of what rules say.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from attrs import field, frozen

from complaintrules.errors import Faults, Place
from complaintrules.fields import Fields, list_of, parsed, quoted, some_items
from complaintrules.file_reading import HEADER, RULE_FILES
from complaintrules.rule_forms import A_PART, PART
from complaintrules.source import Allowance, Block, Node
from complaintrules.yaml_reading import read_file

#: The folder of worked examples beside it.
EXAMPLES = "examples"

_PART = re.compile(PART)


@frozen
class ProcedureFiles:
    """The files of one procedure, which are read within one allowance."""

    header: Path
    #: Whether the folder was named, so that the header itself must stand in it.
    _folder_was_named: bool
    _allowed: Allowance = field(factory=Allowance, init=False)

    @classmethod
    def of(cls, path: Path) -> ProcedureFiles:
        """Return the files of a folder, or of a header by itself."""
        try:
            is_folder = path.is_dir()
        except OSError:  # such as a name that is too long, which reading the header will tell
            is_folder = False
        return cls(path / HEADER if is_folder else path, is_folder)

    def read_header(self, faults: Faults) -> Node | None:
        """Return the tree of the header, or None."""
        within = self.header.parent if self._folder_was_named else None
        return read_file(self.header, faults, within=within, allowed=self._allowed)

    def rule_nodes(self, fields: Fields) -> list[Node]:
        """Return the rules in the header's own file and in its parts, in order."""
        return [*_rules_here(fields), *self._rules_of_parts(fields)]

    def _rules_of_parts(self, fields: Fields) -> list[Node]:
        """Return the rules of the parts that the header lists; a file left over is a fault."""
        faults, folder = fields.faults, self.header.parent
        parts = fields.read("parts", list_of(parsed(self._part, "CR110"))) or ()
        found: list[Node] = []
        for part in parts:
            tree = read_file(folder / part, faults, within=folder, allowed=self._allowed)
            if isinstance(tree, Block) and "procedure" in {key.value for key, _ in tree.entries}:
                faults.add(
                    "CR110",
                    tree.place,
                    "this part is the header of a procedure itself",
                    "a part holds rules alone; keep each procedure in a folder of its own",
                )
                continue
            part_fields = A_PART.fields(tree, faults) if tree is not None else None
            if part_fields is not None:
                found += _rules_here(part_fields)
        if self.header.name == HEADER:
            self._note_what_is_left_over({HEADER, *parts}, faults)
        return found

    def _note_what_is_left_over(self, named: set[str], faults: Faults) -> None:
        """Note the rule files in the folder that nobody names."""
        folder = self.header.parent
        try:
            paths = sorted(folder.iterdir())
        except OSError as error:
            faults.add("CR110", Place(str(folder)), f"cannot list the folder: {error.strerror}")
            return
        for path in paths:
            if path.suffix.lower() in RULE_FILES and path.name not in named:
                faults.add(
                    "CR110",
                    Place(str(path)),
                    "this file is in the procedure's folder but not among its parts",
                    f"list it under 'parts' in {HEADER}, or move it away",
                )

    def _part(self, written: str) -> str:
        """Return the name of a part: a file in the header's own folder, never elsewhere."""
        if not _PART.fullmatch(written):
            raise ValueError(
                f"expected the name of a file beside this one, such as 'stage-1.yaml', "
                f"got {quoted(written)}"
            )
        if written == self.header.name:
            raise ValueError(f"{quoted(written)} is this file, which cannot be a part of itself")
        if not os.path.lexists(self.header.parent / written):
            raise ValueError(f"there is no file {quoted(written)} beside this one")
        return written


def _rules_here(fields: Fields) -> tuple[Node, ...]:
    """Return the rules that stand in one file."""
    node = fields.node("rules")
    return () if node is None else some_items(node, fields.faults, "rules")
