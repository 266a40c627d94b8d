"""A report as one HTML page."""

from __future__ import annotations

import re
import sys
from xml.etree import ElementTree as ET

import pytest

from complaintrules.annual_report.as_html import to_html
from complaintrules.annual_report.model import Cell, Report, Row, Section, Table, Tone
from complaintrules.errors import MissingExtraError
from complaintrules.timeline.picture import Picture, Role, Words

CHART = Picture(100, 50, "A chart", "what it shows", (Words(1, 1, "words", Role.TEXT),))
TABLE = Table(
    "A <table>",
    "Stage",
    ("Q1", "Q2"),
    (
        Row("Stage 1", (Cell("12", number=12, figure="n/1"), Cell("fewer than 5", Tone.WITHHELD))),
        Row("All", (Cell("12", number=12), Cell("\N{EN DASH}", Tone.NONE)), is_total=True),
    ),
    ("A note.",),
)
REPORT = Report("A <title>", ("Said.",), (Section("One & two", ("More.",), (TABLE,), (CHART,)),))


def test_the_page_is_well_formed_and_whole() -> None:
    """It is XML but for its head, and asks for nothing from anywhere."""
    page = to_html(REPORT)
    body = re.search("<body>.*</body>", page, re.DOTALL)

    assert body
    ET.fromstring(body[0])  # noqa: S314  # what was just written
    assert not re.search(r"<script|<link|<img|src=|https?://(?!www\.w3\.org)", page)
    assert "default-src 'none'" in page


def test_tables_can_be_read_aloud() -> None:
    """A table has a caption, and each heading says what it heads."""
    page = to_html(REPORT)

    assert "<caption>A &lt;table&gt;</caption>" in page
    assert 3 == page.count('<th scope="col">')
    assert 2 == page.count('<th scope="row">')
    assert '<td data-figure="n/1">12</td>' in page
    assert '<td class="withheld">fewer than 5</td>' in page
    assert '<tr class="total">' in page
    assert '<p class="note">A note.</p>' in page


def test_charts_have_words() -> None:
    """A chart says in words what it shows, and the page links to each section."""
    page = to_html(REPORT)

    assert '<svg xmlns="http://www.w3.org/2000/svg"' in page
    assert "what it shows</desc>" in page
    assert "<figcaption>A chart</figcaption>" in page
    assert 'href="#one---two"' in page
    assert 'id="one---two"' in page


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library that renders it, the extra that brings it is named."""
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(MissingExtraError, match="reports"):
        to_html(REPORT)
