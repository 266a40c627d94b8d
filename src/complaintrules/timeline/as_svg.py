"""
A picture as SVG that needs nothing beside itself, and says in words what it shows.

Colours are those of Okabe and Ito, which people with any colour vision can tell apart.

Knows looks and the form of SVG. Knows nothing of what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from xml.etree import ElementTree as ET  # it only writes here

from complaintrules.timeline.picture import Box, Dot, Line, Part, Picture, Role, Shape

_INK, _GREY, _PALE = "#1a1a1a", "#595959", "#d9d9d9"
_BLUE, _GREEN, _VERMILION, _ORANGE = "#0072b2", "#009e73", "#d55e00", "#e69f00"
_FONT = "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif"
#: What XML cannot hold.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Look = dict[str, str]


def _words(size: int, colour: str = _INK, weight: str = "normal") -> Look:
    """Return the looks of words."""
    return {"font-size": str(size), "fill": colour, "font-weight": weight}


def _filled(colour: str, edge: str = _INK) -> Look:
    """Return the looks of what has an edge."""
    return {"fill": colour, "stroke": edge, "stroke-width": "1"}


def _drawn(colour: str, width: str = "1", dashes: str = "") -> Look:
    """Return the looks of a line."""
    return {"stroke": colour, "stroke-width": width, "fill": "none"} | (
        {"stroke-dasharray": dashes} if dashes else {}
    )


_LOOKS: Mapping[Role, Look] = {
    Role.PAPER: {"fill": "#ffffff"},
    Role.GROUND: {"fill": "#ffffff", "fill-opacity": "0.85"},
    Role.TITLE: _words(20, weight="bold"),
    Role.SUBTITLE: _words(14, _GREY),
    Role.TEXT: _words(12),
    Role.STRONG: _words(13, weight="bold"),
    Role.SMALL: _words(11, _GREY),
    Role.HEADING: _words(12, _INK, "bold"),
    Role.RULE: _drawn("#8c8c8c"),
    Role.GRID: _drawn(_PALE),
    Role.WEEKEND: {"fill": "#f4f4f4"},
    Role.DAY_OFF: {"fill": "#bfbfbf"},
    Role.BAND: _filled("#dbe9f4", "#5b7f9c"),
    Role.OTHER_BAND: _filled("#f3f7fb", "#5b7f9c"),
    Role.LEADER: _drawn("#8c8c8c"),
    Role.EVENT: _filled(_INK),
    Role.LATER_EVENT: _filled("#ffffff") | {"stroke-dasharray": "2 2"},
    Role.TODAY: _drawn(_INK, "2"),
    Role.TODAY_FLAG: {"fill": _INK},
    Role.TODAY_WORDS: _words(11, "#ffffff", "bold"),
    Role.RUNNING: _filled(_BLUE),
    Role.DONE: _filled(_GREEN),
    Role.LATE: _filled(_VERMILION),
    Role.DROPPED: _filled("#e6e6e6", _GREY),
    Role.WINDOW: _filled("#ffffff", _BLUE),
    Role.LAST_DAY: _filled("#ffffff") | {"stroke-width": "2"},
    Role.BESIDE: _filled(_ORANGE),
    Role.ICON: _filled("#ffffff") | {"stroke-width": "1.5"},
    Role.ICON_FILLED: {"fill": _INK},
    Role.ICON_STROKE: {
        "stroke": "#ffffff",
        "stroke-width": "2",
        "fill": "none",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    },
}
#: Patterns, each of one tile: its size, its ground, and the lines on it.
_PATTERNS: Mapping[Role, tuple[int, str, str, str]] = {
    Role.EXTENSION: (7, "#ffffff", _BLUE, "M-1,1 l2,-2 M0,7 l7,-7 M6,8 l2,-2"),
    Role.OVER_TIME: (6, _VERMILION, _INK, "M0,0 l6,6 M0,6 l6,-6"),
    Role.PAUSE: (5, "#ffffff", _INK, "M2,0 v5"),
}


def to_svg(picture: Picture) -> str:
    """Return a picture as SVG."""
    key = sha256(picture.text.encode()).hexdigest()[:8]
    root = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": _number(picture.width),
            "height": _number(picture.height),
            "viewBox": f"0 0 {_number(picture.width)} {_number(picture.height)}",
            "role": "img",
            # Several pictures may stand on one page, each with names of its own.
            "aria-labelledby": f"title-{key} text-{key}",
            "font-family": _FONT,
        },
    )
    ET.SubElement(root, "title", {"id": f"title-{key}"}).text = _clean(picture.title)
    ET.SubElement(root, "desc", {"id": f"text-{key}"}).text = _clean(picture.text)
    _define_patterns(root, key)
    for part in picture.parts:
        _add(root, part, key)
    ET.indent(root, " ")
    return ET.tostring(root, encoding="unicode") + "\n"


def _define_patterns(root: ET.Element, key: str) -> None:
    """Add the hatchings."""
    defined = ET.SubElement(root, "defs")
    for role, (size, ground, colour, path) in _PATTERNS.items():
        side = str(size)
        tile = ET.SubElement(
            defined,
            "pattern",
            {
                "id": f"{role}-{key}",
                "width": side,
                "height": side,
                "patternUnits": "userSpaceOnUse",
            },
        )
        ET.SubElement(tile, "rect", {"width": side, "height": side, "fill": ground})
        ET.SubElement(tile, "path", {"d": path, **_drawn(colour, "1.5")})


def _add(root: ET.Element, part: Part, key: str) -> None:
    """Add one part."""
    looks = dict(_LOOKS.get(part.role) or _filled(f"url(#{part.role}-{key})"))
    if isinstance(part, Box):
        places = {"x": part.x, "y": part.y, "width": part.width, "height": part.height}
        made = ET.SubElement(root, "rect", _numbers(places) | looks)
        if part.says:
            ET.SubElement(made, "title").text = _clean(part.says)
    elif isinstance(part, Line):
        places = {"x1": part.x, "y1": part.y, "x2": part.to_x, "y2": part.to_y}
        ET.SubElement(root, "line", _numbers(places) | looks)
    elif isinstance(part, Dot):
        places = {"cx": part.x, "cy": part.y, "r": part.radius}
        ET.SubElement(root, "circle", _numbers(places) | looks)
    elif isinstance(part, Shape):
        points = " ".join(f"{_number(x)},{_number(y)}" for x, y in part.points)
        ET.SubElement(root, "polygon" if part.is_closed else "polyline", {"points": points} | looks)
    else:
        anchor = {} if part.anchor == "start" else {"text-anchor": part.anchor}
        made = ET.SubElement(root, "text", _numbers({"x": part.x, "y": part.y}) | anchor | looks)
        made.text = _clean(part.text)


def _numbers(places: Mapping[str, float]) -> dict[str, str]:
    """Return places as text."""
    return {name: _number(value) for name, value in places.items()}


def _number(value: float) -> str:
    """Return a place as text, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")


def _clean(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
