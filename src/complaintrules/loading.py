"""
Rule files read as a procedure; every fault in every file is told at once.

Stages, ends and rules are read once the names that they use are declared without a fault.

Knows which files make up a procedure. Knows nothing of cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from attrs import evolve

from complaintrules.clock_reading import Context
from complaintrules.errors import Faults, Place, RuleFileError, did_you_mean
from complaintrules.fields import Fields, items, list_of, parsed, quoted, text
from complaintrules.header_reading import (
    read_counting,
    read_ends,
    read_instruments,
    read_stages,
    read_vocabulary,
    read_working_day,
)
from complaintrules.procedure import Procedure
from complaintrules.rule_reading import read_in_force, read_rule, rule_id
from complaintrules.rules import Deadline, EligibilityTest, InForce
from complaintrules.source import Block, Node, read_file

#: The file of a procedure's folder that holds its header.
HEADER = "procedure.yaml"
#: The folder of worked examples beside it.
EXAMPLES = "examples"

_PROCEDURE_ID = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*")
#: What rule files end in, and what those that nobody reads may end in.
_SUFFIXES = frozenset({".yaml", ".yml"})
#: What conditions begin with, and where a case names the readings of the header.
_NO_CLOCK = frozenset({"all", "any", "working_day", "counting"})
_PART = re.compile(r"[a-z0-9][a-z0-9_-]*\.yaml")
_HEADER_NEEDS = (
    "procedure",
    "title",
    "extent",
    "in_force",
    "source",
    "instruments",
    "cites",
    "working_day",
    "counting",
    "events",
    "facts",
    "stages",
)


def read_procedure(path: Path) -> Procedure:
    """
    Return the procedure in a rule file, or in a folder with ``procedure.yaml`` and its parts.

    Raises:
        RuleFileError: With every fault found in any of the files.

    """
    faults = Faults()
    header_path = path / HEADER if path.is_dir() else path
    tree = read_file(header_path, faults)
    procedure = _read_header(tree, header_path, faults) if tree is not None else None
    if procedure is None or len(faults):
        raise RuleFileError(faults.in_order())
    return procedure


def _read_header(tree: Node, path: Path, faults: Faults) -> Procedure | None:
    """Return the procedure of a header and its parts."""
    fields = Fields.of(
        tree,
        faults,
        what="a procedure",
        needed=_HEADER_NEEDS,
        allowed=["ends", "parts", "rules"],
    )
    if fields is None:
        return None
    before = len(faults)
    instruments = fields.read("instruments", read_instruments) or ()
    keys = tuple(instrument.key for instrument in instruments)
    vocabulary = read_vocabulary(fields)
    names_are_sound = len(faults) == before and all(
        fields.node(key) for key in ("instruments", "events", "facts")
    )
    cites = fields.read("cites", text)
    if cites is not None and cites not in keys:
        fields.faults.add(
            "CR203",
            _place_of(fields, "cites"),
            f"{quoted(cites)} is not among the instruments",
            did_you_mean(cites, keys),
        )
    in_force = fields.read("in_force", read_in_force)
    rule_nodes = [*_rules_here(fields), *_rules_of_parts(fields, path)]
    procedure_id = fields.read("procedure", parsed(_procedure_id, "CR114"))
    title, extent = fields.read("title", text), fields.read("extent", text)
    source = fields.read("source", text)
    working_day = fields.read(
        "working_day", partial(read_working_day, instruments=keys, cites=cites or "")
    )
    counting = fields.read("counting", partial(read_counting, instruments=keys, cites=cites or ""))
    if not names_are_sound:
        return None
    stages = fields.read("stages", partial(read_stages, events=vocabulary.events)) or ()
    ends = fields.read("ends", partial(read_ends, events=vocabulary.events)) or ()
    clocks = _clock_ids(rule_nodes, vocabulary.facts, faults)
    span = in_force or InForce(date.min)  # the rules of a header with a fault are read all the same
    context = Context(vocabulary, keys, cites or "", span, clocks)
    rules = list(_rules(rule_nodes, faults, context))
    if in_force is None or working_day is None or counting is None:
        return None
    if not (procedure_id and title and extent and source and cites):
        return None
    return Procedure(
        id=procedure_id,
        title=title,
        extent=extent,
        in_force=in_force,
        source=source,
        instruments=instruments,
        vocabulary=vocabulary,
        working_day=working_day,
        counting=counting,
        stages=stages,
        ends=ends,
        deadlines=tuple(rule for rule in rules if isinstance(rule, Deadline)),
        eligibility=tuple(rule for rule in rules if isinstance(rule, EligibilityTest)),
    )


def _rules(
    nodes: Iterable[Node], faults: Faults, context: Context
) -> Iterator[Deadline | EligibilityTest]:
    """Yield the rules; a clock can refer only to the clocks above it, a test to all of them."""
    above: set[str] = set()
    for node in nodes:
        identity = rule_id(node)
        is_clock = identity is not None and identity[0] in ("deadline", "window")
        known = evolve(context, clocks=frozenset(above)) if is_clock else context
        rule = read_rule(node, faults, known)
        if is_clock and identity is not None:
            above.add(identity[1].value)
        if rule is not None:
            yield rule


def _procedure_id(written: str) -> str:
    """Return a procedure's id, which is also the way to its folder."""
    if not _PROCEDURE_ID.fullmatch(written):
        raise ValueError(
            f"expected an id such as 'england/children-act-1989', got {quoted(written)}"
        )
    return written


def _place_of(fields: Fields, key: str) -> Place:
    """Return where the value under *key* stands."""
    node = fields.node(key)
    return fields.block.place if node is None else node.place


def _rules_here(fields: Fields) -> tuple[Node, ...]:
    """Return the rules that stand in the header's own file."""
    node = fields.node("rules")
    return () if node is None else items(node, fields.faults, "rules")


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
        part_fields = (
            Fields.of(tree, faults, what="a part", needed=["rules"]) if tree is not None else None
        )
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


def _clock_ids(nodes: Iterable[Node], facts: Iterable[str], faults: Faults) -> frozenset[str]:
    """Return the ids of deadlines and windows; a name used for two things is a fault."""
    fact_names = frozenset(facts)
    taken: dict[str, Place] = {}
    clocks: set[str] = set()
    for node in nodes:
        identity = rule_id(node)
        if identity is None or not isinstance(node, Block):
            continue
        kind, written, place = identity
        is_clock = kind in ("deadline", "window")
        if is_clock and written.value in _NO_CLOCK:
            faults.add(
                "CR114",
                written.place,
                f"{quoted(written.value)} cannot be the name of a {kind}: it means something else",
                "choose another name",
            )
        if written.value in taken or (is_clock and written.value in fact_names):
            before = taken.get(written.value)
            faults.add(
                "CR204",
                place,
                f"{quoted(written.value)} is already the name of "
                + (f"the rule at {before}" if before else "a fact"),
                "give each rule a name of its own",
            )
        taken.setdefault(written.value, place)
        if is_clock:
            clocks.add(written.value)
    return frozenset(clocks)
