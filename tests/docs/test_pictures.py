"""The pictures of a terminal: they show what the commands print now."""

import pytest

from tools import pictures


@pytest.mark.parametrize("name", pictures.SCREENS)
def test_fresh(name: str) -> None:
    """Each shows the words that its command prints; else run make examples."""
    shown = (pictures.PICTURES / name).read_text(encoding="utf-8")

    assert pictures.words(pictures.picture(name)) == pictures.words(shown)


@pytest.mark.parametrize("name", pictures.SCREENS)
def test_nothing_is_fetched(name: str) -> None:
    """A picture needs no font or other file from the network."""
    shown = (pictures.PICTURES / name).read_text(encoding="utf-8")

    assert "url(http" not in shown
    assert "@font-face" not in shown


def test_no_picture_is_left_over() -> None:
    """Each screen that lies there has its command."""
    found = {path.name for path in pictures.PICTURES.glob("*.svg")}

    assert set(pictures.SCREENS) <= found
