"""
What stands on the pages of a review, before anyone decides how it looks.

Knows sections, entries, rows and items. Knows nothing of rules, HTML or Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

_LINKS = ("#", "https://", "http://")


@frozen
class Item:
    """Something said, what hangs below it, and where it leads."""

    says: str
    below: tuple[Item, ...] = ()
    #: An anchor on the same page such as ``#rule-x``, or an address; empty where it leads nowhere.
    link: str = ""

    @property
    def leads_to(self) -> str:
        """Where the item leads, if that is on the page or on the web; nothing else is a link."""
        return self.link if self.link.startswith(_LINKS) else ""


@frozen
class Row:
    """A label with what is said under it."""

    label: str
    items: tuple[Item, ...]

    @classmethod
    def of(cls, label: str, *says: str) -> Row:
        """Return a row of plain sayings."""
        return cls(label, tuple(map(Item, says)))


@frozen
class Table:
    """Rows under headings; the first cell of a row names it."""

    #: Empty where the heading of the section says it.
    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Item, ...], ...]


@frozen
class Cited:
    """The provision that an entry rests on, and whether anyone here read its words."""

    provision: str
    instrument: str
    #: Where it is published; empty where it has no address.
    address: str
    read: bool
    note: str

    @property
    def law(self) -> Item:
        """The provision, leading to where its instrument is published."""
        return Item(self.provision, link=self.address)


@frozen
class Entry:
    """One rule, or one worked example of a whole case."""

    anchor: str
    title: str
    #: The name by which rule files and answers call it; empty where it has none.
    name: str
    #: What it is, such as a deadline.
    kind: str
    means: str
    rows: tuple[Row, ...]
    #: None where nothing is cited, and so nothing to mark.
    cited: Cited | None = None
    #: The worked examples of it.
    examples: tuple[Item, ...] = ()
    #: Limits beside it and other versions of it.
    below: tuple[Entry, ...] = ()

    def blocks(self) -> Iterator[Entry]:
        """Yield the entry, and every entry below it."""
        yield self
        for entry in self.below:
            yield from entry.blocks()


@frozen
class Section:
    """A part of the review under a heading of its own."""

    anchor: str
    title: str
    says: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    tables: tuple[Table, ...] = ()
    entries: tuple[Entry, ...] = ()


@frozen
class Review:
    """The whole review."""

    title: str
    says: tuple[str, ...]
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]

    def blocks(self) -> Iterator[Entry]:
        """Yield every entry, those below others too."""
        for section in self.sections:
            for entry in section.entries:
                yield from entry.blocks()


#: What a reviewer can say of an entry.
VERDICTS = ("Right", "Wrong", "Cannot tell")
#: What a reviewer signs with.
SIGNED_WITH = ("Name", "Role", "Date", "Signature")
