"""A review as HTML."""

import sys
from html.parser import HTMLParser

import pytest

from complaintrules.errors import MissingExtraError
from complaintrules.review.as_html import to_html
from complaintrules.review.page import Cited, Entry, Item, Review, Row, Section, Table

#: Elements that have no end tag.
VOID = {"meta", "input"}
HOSTILE = "<script>alert('1')</script>\"&amp;"


class Page(HTMLParser):
    """Reads a page and keeps what the tests ask of it."""

    def __init__(self, text: str) -> None:
        """Read *text* to its end."""
        super().__init__()
        self.open: list[str] = []
        self.unbalanced: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold an end against what is open."""
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)

    @property
    def levels(self) -> list[int]:
        """The levels of the headings, in order."""
        return [int(tag[1]) for tag, _ in self.tags if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]

    @property
    def text(self) -> str:
        """All words, on one line."""
        return " ".join("".join(self.words).split())


def faults(page: Page) -> list[str]:
    """Return what is wrong with the structure of a page."""
    ids = [of["id"] for _, of in page.tags if of.get("id")]
    links = [of["href"] or "" for tag, of in page.tags if tag == "a"]
    jumps = [(a, b) for a, b in zip(page.levels, page.levels[1:], strict=False) if b > a + 1]
    return [
        *page.open,
        *page.unbalanced,
        *(f"id {each} twice" for each in set(ids) if ids.count(each) > 1),
        *(f"broken {each}" for each in links if each[:1] == "#" and each[1:] not in ids),
        *(f"jump {jump}" for jump in jumps),
        *(["h1"] if page.levels.count(1) != 1 or page.levels[0] != 1 else []),
    ]


def hostile() -> Review:
    """Return a review all of whose texts are hostile."""
    cited = Cited(HOSTILE, HOSTILE, "javascript:alert(1)", read=False, note=HOSTILE)
    below = Entry(
        "under", HOSTILE, HOSTILE, HOSTILE, HOSTILE, (), Cited("a", "b", "", read=True, note="")
    )
    item = Item(HOSTILE, (Item(HOSTILE, link="#above"),))
    entry = Entry(
        "above",
        HOSTILE,
        HOSTILE,
        HOSTILE,
        HOSTILE,
        (Row(HOSTILE, (item,)),),
        cited,
        (item,),
        (below,),
    )
    case = Entry("case-1", HOSTILE, "", "worked example", "", (Row.of("Source", HOSTILE),))
    table = Table(HOSTILE, (HOSTILE, HOSTILE), ((Item(HOSTILE), item),))
    sections = (
        Section("tables", HOSTILE, (HOSTILE,), tables=(table, Table("", ("A",), ()))),
        Section("rules", HOSTILE, entries=(entry,)),
        Section("cases", HOSTILE, entries=(case,)),
    )
    return Review(HOSTILE, (HOSTILE,), (Row.of(HOSTILE, HOSTILE),), sections)


def test_everything_is_escaped() -> None:
    """Whatever a rule file says is shown and never obeyed."""
    html = to_html(hostile())
    page = Page(html)

    assert "<script" not in html
    assert "javascript:" not in html
    assert page.text.count(HOSTILE) > 15
    assert [] == faults(page)


def test_a_page_by_itself() -> None:
    """A page has its language and width, asks nobody for anything, and runs nothing."""
    html = to_html(hostile())
    page = Page(html)
    tags = dict(page.tags)

    assert html.startswith("<!DOCTYPE html>\n")
    assert "en-GB" == tags["html"]["lang"]
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert not [of for _, of in page.tags if set(of) & {"src", "style", "onclick"}]
    assert "url(" not in html
    assert "default-src 'none'; style-src 'unsafe-inline'" in html
    assert "@media print" in html
    assert "@media (max-width" in html


def test_tables_and_fields_are_labelled() -> None:
    """Tables have captions and heads; fields stand in labels; the skip link is first."""
    page = Page(to_html(hostile()))
    tables = [tag for tag, _ in page.tags if tag in {"table", "caption"}]
    fields = [tag for tag, _ in page.tags if tag in {"input", "textarea", "label"}]
    heads = [of.get("scope") for tag, of in page.tags if tag == "th"]

    assert ["table", "caption"] * (len(tables) // 2) == tables
    assert fields[::2] == ["label"] * (len(fields) // 2)
    assert {"row", "col"} == set(heads)
    assert [{"class": "skip", "href": "#top"}] == [of for tag, of in page.tags if tag == "a"][:1]


def test_without_jinja2(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library that renders it, the extra that brings it is named."""
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(MissingExtraError) as caught:
        to_html(hostile())

    assert "jinja2" == caught.value.library
    assert "pip install 'complaintrules[reports]'" in str(caught.value)
