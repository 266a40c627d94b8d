"""A picture as PNG."""

import struct
import sys

import pytest

from complaintrules.errors import MissingExtraError
from complaintrules.timeline.as_png import to_png
from complaintrules.timeline.picture import Box, Picture, Role

PICTURE = Picture(100, 50, "Title", "Text", (Box(0, 0, 100, 50, Role.PAPER),))


def test_pixels() -> None:
    """There are twice as many pixels as the picture has units, either way."""
    made = to_png(PICTURE)

    assert b"\x89PNG\r\n\x1a\n" == made[:8]
    assert (200, 100) == struct.unpack(">II", made[16:24])


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without resvg-py the extra is named."""
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(MissingExtraError, match=r"complaintrules\[pictures\]"):
        to_png(PICTURE)
