"""
What is still open in a procedure: what was not read, not encoded, not shown, or left in doubt.

Knows how to find a gap. Knows nothing of how a rule is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from complaintrules.errors import Fault
from complaintrules.procedure import Procedure
from complaintrules.review.entries import anchor_of
from complaintrules.review.page import Entry, Item, Table
from complaintrules.review.words import sentence
from complaintrules.rules import Measure
from complaintrules.vocabulary import in_words

_HEADINGS = ("What", "How many", "Which")


def gaps(procedure: Procedure, entries: Iterable[Entry], faults: Iterable[Fault]) -> Table:
    """Return what is still open, a line each, with the way to it."""
    blocks = [block for entry in entries for block in entry.blocks()]
    rows = (
        ("What the check finds", [Item(f"{each.code}: {each.message}") for each in faults]),
        ("Instruments without an account of their provisions", list(_unaccounted(procedure))),
        (
            "Provisions not encoded",
            [Item(str(each.provision)) for each in procedure.provisions if each.because],
        ),
        (
            "Rules that rest on words nobody here has read",
            [_to(each) for each in blocks if each.cited and not each.cited.read],
        ),
        (
            "Deadlines, windows and tests that no worked example here is about",
            list(_without_example(blocks, ("deadline", "window", "requirement", "exclusion"))),
        ),
        (
            "Routes and permissions that no worked example here speaks of",
            list(_without_example(blocks, ("route", "permission"))),
        ),
        ("Limits that the law leaves open", list(_open(procedure))),
        ("Terms of an extension that the source does not state", list(_not_stated(procedure))),
        (
            "Rules that can be read in more than one way",
            [_to(each) for each in blocks if any(row.label == "Readings" for row in each.rows)],
        ),
        (
            "Notes of what is in doubt, or was not said",
            [_to(each) for each in blocks if each.cited and each.cited.note],
        ),
    )
    cells = tuple(
        (Item(label), Item(str(len(items))), Item("", tuple(items)) if items else Item("none"))
        for label, items in rows
    )
    return Table("", _HEADINGS, cells)


def _to(entry: Entry) -> Item:
    """Return the way to an entry."""
    return Item(entry.title, link=f"#{entry.anchor}")


def _unaccounted(procedure: Procedure) -> Iterator[Item]:
    """Yield the instruments for which nothing says which provisions are encoded."""
    kept = {each.provision.instrument for each in procedure.provisions}
    for instrument in procedure.instruments:
        if instrument.key not in kept:
            yield Item(f"{instrument.key}: {instrument.title}")


def _without_example(blocks: Iterable[Entry], kinds: tuple[str, ...]) -> Iterator[Item]:
    """Yield the entries of those kinds beside which no worked example stands."""
    for entry in blocks:
        shown = any(item.below or item.link for item in entry.examples)
        if entry.kind in kinds and not shown:
            yield _to(entry)


def _open(procedure: Procedure) -> Iterator[Item]:
    """Yield the limits to which the law sets no end, or adds an end that is no date."""
    for rule in procedure.deadlines:
        link, name = f"#{anchor_of(rule.id)}", sentence(in_words(rule.id))
        every = (rule, *rule.beside, *rule.versions)
        if any(each.extension and each.extension.measure is Measure.ANY_LENGTH for each in every):
            yield Item(f"{name}: no longest extension is named", link=link)
        if rule.or_as_soon_as_practicable:
            yield Item(f"{name}: or as soon as reasonably practicable", link=link)


def _not_stated(procedure: Procedure) -> Iterator[Item]:
    """Yield the limits whose extension has terms on which the source is silent."""
    for rule in procedure.deadlines:
        for limit in (rule, *rule.beside):
            if limit.extension is not None and limit.extension.not_stated:
                terms = ", ".join(map(in_words, limit.extension.not_stated))
                yield Item(f"{sentence(in_words(rule.id))}: {terms}")
