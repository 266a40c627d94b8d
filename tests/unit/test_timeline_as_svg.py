"""A picture as SVG."""

from xml.etree import ElementTree as ET

import pytest

from complaintrules.timeline.as_svg import to_svg
from complaintrules.timeline.building import timeline_of
from complaintrules.timeline.drawing import draw
from complaintrules.timeline.picture import Box, Dot, Line, Part, Picture, Role, Shape, Words

from .conftest import Judge
from .test_timeline_building import RECEIVED

SVG = "{http://www.w3.org/2000/svg}"


def read(*parts: Part, title: str = "Title", text: str = "Text") -> ET.Element:
    """Return a picture as a reader of XML has it."""
    return ET.fromstring(to_svg(Picture(100, 50.25, title, text, parts)))  # noqa: S314  # ours


def test_each_kind_of_part() -> None:
    """Each part becomes one element at its place."""
    root = read(
        Box(1, 2, 3.04, 4, Role.BAND, "said"),
        Line(1, 2, 3, 4, Role.GRID),
        Dot(1, 2, 3, Role.EVENT),
        Shape(((1, 2), (3, 4)), Role.ICON),
        Shape(((1, 2), (3, 4)), Role.ICON, is_closed=False),
        Words(1, 2, "words", Role.TEXT, "middle"),
    )
    found = [each for each in root if each.tag.removeprefix(SVG) not in ("title", "desc", "defs")]

    assert ["rect", "line", "circle", "polygon", "polyline", "text"] == [
        each.tag.removeprefix(SVG) for each in found
    ]
    assert ("1", "2", "3", "4") == tuple(found[0].get(key) for key in ("x", "y", "width", "height"))
    assert "said" == found[0].findtext(f"{SVG}title")
    assert "middle" == found[5].get("text-anchor")
    assert ("100", "50.2") == (root.get("width"), root.get("height"))


def test_those_who_do_not_see_it_are_told() -> None:
    """Title and text are there, and named as what labels the picture."""
    root = read(title="T", text="one\ntwo")
    labels = (root.get("aria-labelledby") or "").split()

    assert "img" == root.get("role")
    assert labels == [root[0].get("id"), root[1].get("id")]
    assert ("T", "one\ntwo") == (root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc"))


def test_hostile_words() -> None:
    """Markup stays text, and what XML cannot hold is replaced."""
    hostile = "<script>&\x07\x00]]>\ud800"
    root = read(Words(0, 0, hostile, Role.TEXT), title=hostile, text="x")

    assert "<script>&\ufffd\ufffd]]>\ufffd" == root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}title") == root.findtext(f"{SVG}text")


@pytest.mark.parametrize("role", Role)
def test_every_role_has_looks(role: Role) -> None:
    """No part is left to the looks that a viewer gives it; hatchings are defined."""
    root = read(Box(0, 0, 1, 1, role))
    looks = root[-1].attrib
    fill = looks.get("fill", "")
    defined = {each.get("id") for each in root.iter(f"{SVG}pattern")}

    assert fill or looks.get("stroke")
    assert not fill.startswith("url(") or fill[5:-1] in defined


def test_two_pictures_on_one_page_keep_apart(judge: Judge) -> None:
    """What one picture defines has another name than what another one does."""

    def ids(on: str) -> set[str | None]:
        root = ET.fromstring(to_svg(draw(timeline_of(judge(on, RECEIVED)))))  # noqa: S314  # ours
        return {each.get("id") for each in root.iter() if each.get("id")}

    assert set() == ids("2026-11-10") & ids("2026-11-11")
    assert ids("2026-11-10") == ids("2026-11-10")
