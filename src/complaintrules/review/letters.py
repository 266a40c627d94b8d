"""
Letters as a reviewer reads them: what each has to say, and where that stands.

Knows how a letter is told on the page. Knows nothing of HTML or Markdown.
"""

from __future__ import annotations

from complaintrules.procedure import Procedure
from complaintrules.review.page import Item, Section, Table
from complaintrules.review.words import sentence
from complaintrules.rules import Letter, LetterItem
from complaintrules.vocabulary import in_words

_HEADINGS = ("What it says", "Force", "Day", "Provision", "Words read", "Note")


def letters(procedure: Procedure) -> Section:
    """Return the letters of a procedure, a table each."""
    says = (
        "Each letter has to say all of this. What the law asks for and is missing is worth a note."
    )
    return Section("letters", "Letters", (says,), tables=tuple(map(_table, procedure.letters)))


def _table(letter: Letter) -> Table:
    """Return one letter."""
    caption = f"{sentence(in_words(letter.id))}: {letter.means[0].lower()}{letter.means[1:]}"
    return Table(caption, _HEADINGS, tuple(map(_row, letter.items)))


def _row(item: LetterItem) -> tuple[Item, ...]:
    """Return one thing that a letter says."""
    authority = item.authority
    extended = f"end of the extension of {in_words(item.extended_until_of)}"
    day = f"last day of {in_words(item.last_day_of)}" if item.last_day_of else ""
    return (
        Item(authority.means),
        Item(str(item.force)),
        Item(extended if item.extended_until_of else day),
        Item(str(authority.provision)),
        Item("yes" if authority.verified else "no"),
        Item(authority.note),
    )
