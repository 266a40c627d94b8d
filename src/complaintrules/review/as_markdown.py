"""
A review as Markdown that can be read as plain text.

Knows Markdown and what has to be escaped in it. Knows nothing of rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from complaintrules.review.page import SIGNED_WITH, VERDICTS, Cited, Entry, Item, Review, Row, Table

#: What Markdown takes for markup anywhere; an underscore within a word is none.
_MARKUP = re.compile(r"[\\`*\[\]|~]|(?<!\w)_|_(?!\w)")
#: What it takes for markup at the beginning of a line.
_AT_BEGINNING = re.compile(r"^(?P<mark>[#+=-]|[0-9]+(?=[.)](?:\s|$)))")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BOX = "\\[ \\]"
_LINE = "\\_" * 24


def escaped(text: str) -> str:
    r"""
    Return text that Markdown shows as it is, on one line.

        >>> print(escaped("<b> of stage_1 [sic]"))
        &lt;b&gt; of stage_1 \[sic\]
    """
    line = " ".join(text.split())
    line = _MARKUP.sub(r"\\\g<0>", _ENTITY.sub("&amp;", line))
    line = line.replace("<", "&lt;").replace(">", "&gt;")
    found = _AT_BEGINNING.match(line)
    if found and found["mark"].isdecimal():
        return f"{found['mark']}\\{line[found.end() :]}"
    return f"\\{line}" if found else line


def to_markdown(review: Review, *, to_mark: bool = True) -> str:
    """Return the review as Markdown, with or without what a reviewer fills in."""
    return "\n".join(_lines(review, to_mark=to_mark)) + "\n"


def _lines(review: Review, *, to_mark: bool) -> Iterator[str]:
    """Yield the lines of the review."""
    yield f"# {escaped(review.title)}"
    for says in review.says:
        yield from ("", escaped(says))
    yield ""
    yield from _rows(review.rows)
    if to_mark:
        yield from ("", "## Sign-off", "")
        yield from (f"- {label}: {_LINE}" for label in SIGNED_WITH)
    yield from ("", "## Contents", "")
    for section in review.sections:
        yield f"- [{escaped(section.title)}](#{section.anchor})"
    for section in review.sections:
        yield from ("", _heading(2, section.title, section.anchor))
        for says in section.says:
            yield from ("", escaped(says))
        for table in section.tables:
            yield from _table(table)
        for entry in section.entries:
            yield from _entry(entry, 3, to_mark=to_mark)


def _heading(level: int, title: str, anchor: str) -> str:
    """Return a heading with the anchor that links lead to."""
    return f'<a id="{escaped(anchor)}"></a>\n\n{"#" * level} {escaped(title)}'


def _rows(rows: Iterable[Row]) -> Iterator[str]:
    """Yield rows as a list of labels, each with what is said under it."""
    for row in rows:
        if len(row.items) == 1 and not row.items[0].below:
            yield f"- **{escaped(row.label)}**: {_said(row.items[0])}"
        else:
            yield f"- **{escaped(row.label)}**:"
            yield from _items(row.items, 1)


def _items(items: Iterable[Item], depth: int) -> Iterator[str]:
    """Yield items as a list, what hangs below each standing further in."""
    for item in items:
        yield f"{'  ' * depth}- {_said(item)}"
        yield from _items(item.below, depth + 1)


def _said(item: Item) -> str:
    """Return what an item says, with where it leads."""
    says = escaped(item.says)
    return f"[{says}](<{_address(item.leads_to)}>)" if item.leads_to else says


def _address(link: str) -> str:
    """Return an address without what would end it early."""
    return link.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("\n", "")


def _table(table: Table) -> Iterator[str]:
    """Yield a table."""
    yield ""
    if table.caption:
        yield from (f"### {escaped(table.caption)}", "")
    yield f"| {' | '.join(map(escaped, table.headings))} |"
    yield f"|{'---|' * len(table.headings)}"
    for row in table.rows:
        yield f"| {' | '.join(map(_cell, row))} |"


def _cell(item: Item) -> str:
    """Return one cell of a table, what hangs below it on the same line."""
    return "; ".join(_said(each) for each in ((item, *item.below) if item.says else item.below))


def _entry(entry: Entry, level: int, *, to_mark: bool) -> Iterator[str]:
    """Yield an entry, and those below it one heading further down."""
    yield from ("", _heading(level, entry.title, entry.anchor), "")
    if entry.cited is not None:
        yield f"- **The law**: {_law(entry.cited)}"
        yield f"- **Verified**: {'yes' if entry.cited.read else 'NO'}"
        yield f"- **Our reading**: {escaped(entry.means)}"
        yield f"- **What it is**: {escaped(entry.kind)}, `{escaped(entry.name)}`"
    yield from _rows(entry.rows)
    if entry.cited is not None and entry.cited.note:
        yield f"- **Note**: {escaped(entry.cited.note)}"
    if entry.examples:
        yield from _rows([Row("Worked examples", entry.examples)])
    if to_mark and entry.cited is not None:
        boxes = " ".join(f"{_BOX} {each.lower()}" for each in VERDICTS)
        yield f"- **Your mark**: {boxes}; remarks: {_LINE}"
    for below in entry.below:
        yield from _entry(below, level + 1, to_mark=to_mark)


def _law(cited: Cited) -> str:
    """Return the provision and where it is published."""
    return f"{_said(cited.law)}, {escaped(cited.instrument)}"
