"""
Located text read as letters: what each has to say, by which provision, and which day it tells.

Knows the keys of a letter. Knows nothing of cases.
"""

from __future__ import annotations

from complaintrules.clock_reading import Context, read_declared
from complaintrules.errors import Faults
from complaintrules.fields import name, quoted, some_items, text, word_of
from complaintrules.rule_forms import DAYS_OF, LETTER, LETTER_ITEM
from complaintrules.rule_reading import read_authority
from complaintrules.rules import Authority, Force, Letter, LetterItem
from complaintrules.source import Node


def read_letters(
    node: Node, faults: Faults, context: Context, inherited: tuple[Letter, ...]
) -> tuple[Letter, ...]:
    """Return the letters of a header; one that is inherited has its name already."""
    found: list[Letter] = []
    for item in some_items(node, faults, "letters"):
        fields = LETTER.fields(item, faults)
        if fields is None:
            continue
        letter, means = fields.read("letter", name), fields.read("means", text)
        if letter in {each.id for each in (*inherited, *found)}:
            message = f"there is a letter {quoted(str(letter))} already"
            faults.add("CR204", item.place, message, "give each a name of its own")
        listed = fields.node("items")
        items = () if listed is None else _items(listed, faults, context)
        if letter and means and items:
            found.append(Letter(letter, means, items))
    return tuple(found)


def _items(node: Node, faults: Faults, context: Context) -> tuple[LetterItem, ...]:
    """Return what a letter says."""
    read = (_item(item, faults, context) for item in some_items(node, faults, "items"))
    return tuple(item for item in read if item is not None)


def _item(node: Node, faults: Faults, context: Context) -> LetterItem | None:
    """Return one thing that a letter says."""
    fields = LETTER_ITEM.fields(node, faults)
    if fields is None:
        return None
    parts = read_authority(fields, context.instruments, context.cites)
    force = fields.read("force", word_of(Force))
    known = dict.fromkeys(sorted(context.clocks))
    clock = read_declared(known, "deadline or window")
    last_day_of, extended = (
        fields.read("last_day_of", clock),
        fields.read("extended_until_of", clock),
    )
    if all(fields.node(key) is not None for key in DAYS_OF):
        message = "an item tells one day: the last day of a clock, or that of its extension"
        faults.add("CR107", node.place, message, f"keep one of {' and '.join(DAYS_OF)}")
    if None in parts.values() or force is None:
        return None
    return LetterItem(Authority(**parts), force, last_day_of or "", extended or "")
