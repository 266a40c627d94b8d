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
    """Each picture is made by a command."""
    found = {path.name for path in pictures.PICTURES.glob("*.svg")}

    assert {*pictures.SCREENS, "architecture.svg"} == found


def test_the_architecture_is_as_it_is_drawn() -> None:
    """The picture has the uses that there are, and none goes up; else run make reference."""
    pytest.importorskip("grimp", reason="needs import-linter, in the dependency group 'lint'")
    from tools import architecture  # noqa: PLC0415  # it needs grimp

    page = (pictures.ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    names = [name for _, name, _ in architecture.PARTS]

    assert architecture.picture() == architecture.PICTURE.read_text(encoding="utf-8")
    assert [] == [(above, below) for above, below in architecture.uses() if above > below]
    assert [] == [name for name in names if f" **{name.capitalize()}.** " not in page]
