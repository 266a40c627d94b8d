"""A picture as plain values."""

from complaintrules.timeline.picture import Picture, Role, Shape, Words


def test_what_is_usual_need_not_be_said() -> None:
    """Words begin at their place, and shapes are closed, unless told otherwise."""
    words, shape = Words(1, 2, "three", Role.TEXT), Shape(((0, 0), (1, 1)), Role.ICON)

    assert "start" == words.anchor
    assert shape.is_closed
    assert (words, shape) == Picture(10, 20, "title", "text", (words, shape)).parts
