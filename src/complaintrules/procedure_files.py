"""
Which files make up a procedure: the header, and the parts that it lists from its own folder.

Knows how parts are found. Knows nothing of what rules say.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from complaintrules.errors import Place
from complaintrules.fields import Fields, list_of, parsed, quoted, some_items
from complaintrules.rule_forms import A_PART, PART
from complaintrules.source import Block, Node, read_file

#: The file of a procedure's folder that holds its header.
HEADER = "procedure.yaml"
#: The folder of worked examples beside it.
EXAMPLES = "examples"

#: What rule files end in, and what those that nobody reads may end in.
_SUFFIXES = frozenset({".yaml", ".yml"})
_PART = re.compile(PART)


def rule_nodes(fields: Fields, header: Path) -> list[Node]:
    """Return the rules in the header's own file and in its parts, in order."""
    return [*_rules_here(fields), *_rules_of_parts(fields, header)]


def _rules_here(fields: Fields) -> tuple[Node, ...]:
    """Return the rules that stand in the header's own file."""
    node = fields.node("rules")
    return () if node is None else some_items(node, fields.faults, "rules")


def _rules_of_parts(fields: Fields, header: Path) -> list[Node]:
    """Return the rules of the parts that the header lists; a file left over is a fault."""
    faults = fields.faults
    parts = fields.read("parts", list_of(parsed(partial(_part, header), "CR110"))) or ()
    found: list[Node] = []
    for part in parts:
        tree = read_file(header.parent / part, faults)
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
    if header.name == HEADER:
        for path in sorted(header.parent.iterdir()):
            if path.suffix in _SUFFIXES and path.name not in (HEADER, *parts):
                faults.add(
                    "CR110",
                    Place(str(path)),
                    "this file is in the procedure's folder but not among its parts",
                    f"list it under 'parts' in {HEADER}, or move it away",
                )
    return found


def _part(header: Path, written: str) -> str:
    """Return the name of a part: a file in the *header*'s own folder, never elsewhere."""
    if not _PART.fullmatch(written):
        raise ValueError(
            f"expected the name of a file beside this one, such as 'stage-1.yaml', "
            f"got {quoted(written)}"
        )
    if written == header.name:
        raise ValueError(f"{quoted(written)} is this file, which cannot be a part of itself")
    if not (header.parent / written).exists():
        raise ValueError(f"there is no file {quoted(written)} beside this one")
    return written
