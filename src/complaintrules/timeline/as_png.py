"""
A picture as PNG, for what cannot show SVG.

Knows which library turns SVG into pixels. Knows nothing of what is shown.
"""

from __future__ import annotations

from complaintrules.errors import MissingExtraError
from complaintrules.timeline.as_svg import to_svg
from complaintrules.timeline.picture import Picture

#: Pixels to each unit of the picture, so that small letters stay sharp.
_ZOOM = 2


def to_png(picture: Picture) -> bytes:
    """
    Return a picture as PNG, with the fonts that this computer has.

    Raises:
        MissingExtraError: resvg-py, which the extra ``pictures`` brings, is not installed.

    """
    try:
        import resvg_py  # noqa: PLC0415  # only those who want pixels need it
    except ImportError as error:
        raise MissingExtraError("a picture as PNG", "resvg-py", "pictures") from error
    return bytes(resvg_py.svg_to_bytes(svg_string=to_svg(picture), zoom=_ZOOM))
