"""
Rule files read as a procedure, laid over another where it extends one; all faults at once.

Stages, ends and rules are read once the names that they use are declared without a fault.

Knows how the parts of a procedure come together. Knows nothing of cases.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from complaintrules.accounts_reading import read_accounts
from complaintrules.adaptations import Adaptation, adapted, read_adaptations
from complaintrules.citations import Instrument
from complaintrules.clock_reading import Context
from complaintrules.errors import Faults, Place, RuleFileError, did_you_mean
from complaintrules.fields import Fields, entries, name, parsed, quoted, text
from complaintrules.header_reading import (
    read_counting,
    read_ends,
    read_instruments,
    read_stages,
    read_vocabulary,
    read_working_day,
)
from complaintrules.letter_reading import read_letters
from complaintrules.overlays import deadlines_laid_over, with_readings_chosen
from complaintrules.procedure import Procedure
from complaintrules.procedure_files import HEADER, rule_nodes
from complaintrules.rule_forms import OVERLAY, PROCEDURE, PROCEDURE_ID
from complaintrules.rule_reading import Rule, read_in_force, read_rule, rule_id
from complaintrules.rules import Deadline, EligibilityTest, Permission, Route
from complaintrules.source import Block, Node, read_file
from complaintrules.versions import with_versions
from complaintrules.vocabulary import Vocabulary

#: Gives the procedure that another extends, by its id; a ValueError says why it cannot.
BaseOf = Callable[[str], Procedure]

_PROCEDURE_ID = re.compile(PROCEDURE_ID)
#: What conditions begin with, and where a case names the readings of the header.
_NO_CLOCK = frozenset({"all", "any", "working_day", "counting"})


def _nothing_to_extend(base: str) -> Procedure:
    """Refuse to extend anything."""
    raise ValueError(f"{base!r} cannot be found from here")


def read_procedure(path: Path, base_of: BaseOf = _nothing_to_extend) -> Procedure:
    """
    Return the procedure in a rule file, or in a folder with ``procedure.yaml`` and its parts.

    *base_of* gives the procedure that it extends, if it extends one.

    Raises:
        RuleFileError: With every fault found in any of the files.

    """
    faults = Faults()
    header = path / HEADER if path.is_dir() else path
    tree = read_file(header, faults)
    procedure = None if tree is None else _read(tree, header, faults, base_of)
    if procedure is None or len(faults):
        raise RuleFileError(faults.in_order())
    return procedure


def _read(tree: Node, header: Path, faults: Faults, base_of: BaseOf) -> Procedure | None:
    """Return the procedure of a header and its parts."""
    if not (isinstance(tree, Block) and any(key.value == "extends" for key, _ in tree.entries)):
        fields = PROCEDURE.fields(tree, faults)
        return None if fields is None else _Reading(fields, header, None).procedure()
    fields = OVERLAY.fields(tree, faults)
    base = fields.read("extends", parsed(base_of, "CR212")) if fields else None
    return None if fields is None or base is None else _Reading(fields, header, base).procedure()


@frozen
class _Reading:
    """The reading of one procedure."""

    fields: Fields
    header: Path
    #: The procedure that is extended, or None.
    base: Procedure | None

    def procedure(self) -> Procedure | None:
        """Return the procedure, or None where faults stand in the way."""
        fields, faults, base = self.fields, self.fields.faults, self.base
        before = len(faults)
        instruments = self._instruments()
        keys = tuple(instrument.key for instrument in instruments)
        vocabulary = read_vocabulary(fields, base.vocabulary if base else None)
        wanted = () if base else ("instruments", "events", "facts")
        names_are_sound = len(faults) == before and all(fields.node(key) for key in wanted)
        cites = self._cites(keys)
        nodes = rule_nodes(fields, self.header)
        parts = {**self._head(), **self._calendar(keys, cites)}
        if not names_are_sound:
            return None
        accounts = fields.read("provisions", partial(read_accounts, instruments=keys)) or ()
        parts |= {**self._shape(vocabulary, keys, cites), "provisions": accounts}
        clocks = _clock_ids(nodes, vocabulary, faults)
        known = frozenset(base.deadline_ids) if base else frozenset()
        context = Context(vocabulary, keys, cites, clocks | known)
        rules = list(_rules(nodes, faults, context, known))
        adaptations = self._adaptations(keys, cites)
        inherited = base.letters if base else ()
        read_own = partial(read_letters, context=context, inherited=inherited)
        own = fields.read("letters", read_own) or ()
        if None in parts.values():
            return None
        read = Procedure(
            **parts,
            instruments=instruments,
            vocabulary=vocabulary,
            letters=(*inherited, *own),
            **_sorted(rules, base, parts["versions_by"], faults),
        )
        return adapted(with_readings_chosen(read, self._chosen(), faults), adaptations)

    def _adaptations(self, keys: tuple[str, ...], cites: str) -> Mapping[str, Adaptation]:
        """Return what the procedure says of the rules that it inherits."""
        if self.base is None:
            return {}
        read = partial(read_adaptations, base=self.base, instruments=keys, cites=cites)
        return self.fields.read("adapts", read) or {}

    def _instruments(self) -> tuple[Instrument, ...]:
        """Return the instruments, those of the base first."""
        own = self.fields.read("instruments", read_instruments) or ()
        return (*(self.base.instruments if self.base else ()), *own)

    def _cites(self, keys: tuple[str, ...]) -> str:
        """Return the instrument of provisions that name none, or nothing."""
        cites = self.fields.read("cites", text)
        if cites is not None and cites not in keys:
            self.fields.faults.add(
                "CR203",
                _place_of(self.fields, "cites"),
                f"{quoted(cites)} is not among the instruments",
                did_you_mean(cites, keys),
            )
        return cites or ""

    def _head(self) -> dict[str, Any]:
        """Return what says which procedure this is."""
        fields, base = self.fields, self.base
        return {
            "id": fields.read("procedure", parsed(checked_id, "CR114")),
            "title": fields.read("title", text),
            "extent": fields.read("extent", text) or (base.extent if base else None),
            "in_force": fields.read("in_force", read_in_force),
            "source": fields.read("source", text),
            "extends": base.id if base else "",
        }

    def _calendar(self, keys: tuple[str, ...], cites: str) -> dict[str, Any]:
        """Return what says how days are counted."""
        fields, base = self.fields, self.base
        if base is not None:
            return {"working_day": base.working_day, "counting": base.counting}
        working_day = partial(read_working_day, instruments=keys, cites=cites)
        counting = partial(read_counting, instruments=keys, cites=cites)
        return {
            "working_day": fields.read("working_day", working_day),
            "counting": fields.read("counting", counting),
        }

    def _shape(self, vocabulary: Vocabulary, keys: tuple[str, ...], cites: str) -> dict[str, Any]:
        """Return the stages and ends, and the event that decides between versions."""
        fields, base = self.fields, self.base
        events = vocabulary.events
        stages = fields.read("stages", partial(read_stages, events=events)) or ()
        read = partial(read_ends, events=events, instruments=keys, cites=cites)
        ends = fields.read("ends", read) or ()
        versions_by = fields.read("versions_by", name) or (base.versions_by if base else "")
        if versions_by and versions_by not in events:
            message = f"{quoted(versions_by)} is not a declared event"
            hint = did_you_mean(versions_by, events)
            fields.faults.add("CR201", _place_of(fields, "versions_by"), message, hint)
        return {
            "stages": (*(base.stages if base else ()), *stages),
            "ends": (*(base.ends if base else ()), *ends),
            "versions_by": versions_by,
        }

    def _chosen(self) -> dict[str, tuple[str, Place]]:
        """Return the readings that the procedure chooses, by rule."""
        node = self.fields.node("choose")
        chosen: dict[str, tuple[str, Place]] = {}
        for key, value in () if node is None else entries(node, self.fields.faults, "choices"):
            reading = name(value, self.fields.faults)
            if reading is not None:
                chosen[key.value] = (reading, value.place)
        return chosen


def _sorted(
    rules: Iterable[Rule], base: Procedure | None, versions_by: str, faults: Faults
) -> dict[str, Any]:
    """Return the rules by kind, those of the base first."""
    rules = list(rules)
    own = [rule for rule in rules if isinstance(rule, Deadline)]
    dated = with_versions(own, versions_by, faults)
    tests = [rule for rule in rules if isinstance(rule, EligibilityTest)]
    routes = [rule for rule in rules if isinstance(rule, Route)]
    permissions = [rule for rule in rules if isinstance(rule, Permission)]
    return {
        "deadlines": deadlines_laid_over(base.deadlines if base else (), dated, faults),
        "eligibility": (*(base.eligibility if base else ()), *tests),
        "routes": (*routes, *(base.routes if base else ())),
        "permissions": (*(base.permissions if base else ()), *permissions),
    }


def _rules(
    nodes: Iterable[Node], faults: Faults, context: Context, known: frozenset[str]
) -> Iterator[Rule]:
    """Yield the rules; a clock can refer only to the clocks above it, a test to all of them."""
    above = set(known)
    for node in nodes:
        identity = rule_id(node)
        is_clock = identity is not None and identity[0] in ("deadline", "window")
        rule_context = evolve(context, clocks=frozenset(above)) if is_clock else context
        rule = read_rule(node, faults, rule_context)
        if is_clock and identity is not None:
            above.add(identity[1].value)
        if rule is not None:
            yield rule


def checked_id(written: str) -> str:
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


def _clock_ids(nodes: Iterable[Node], vocabulary: Vocabulary, faults: Faults) -> frozenset[str]:
    """Return the ids of deadlines and windows; a name used for two things is a fault."""
    declared = dict.fromkeys(vocabulary.events, "an event")
    declared |= dict.fromkeys(vocabulary.facts, "a fact")
    taken: dict[str, Place] = {}
    first: dict[str, Block] = {}
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
        before = taken.get(written.value)
        if before and _is_version(node) and _is_version(first[written.value]):
            continue
        other = f"the rule at {before}" if before else declared.get(written.value)
        if before or (is_clock and other):
            faults.add(
                "CR204",
                place,
                f"{quoted(written.value)} is already the name of {other}",
                "give each rule a name of its own",
            )
        taken.setdefault(written.value, place)
        first.setdefault(written.value, node)
        if is_clock:
            clocks.add(written.value)
    return frozenset(clocks)


def _is_version(node: Block) -> bool:
    """Return whether a rule says when it is in force, so that others of its name may follow it."""
    return any(key.value == "in_force" for key, _ in node.entries)
