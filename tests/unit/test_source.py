"""What no text may hold, however it is read."""

from __future__ import annotations

import pytest

from complaintrules.errors import Faults, Place
from complaintrules.source import refuse_stray, stray_in


@pytest.mark.parametrize("text", ["", "plain", "two\nlines", "£ – ’", "\U0001f600", "a\tb"])
def test_what_may_stand(text: str) -> None:
    """Text in any writing, tabs and line breaks may stand."""
    assert stray_in(text) is None


@pytest.mark.parametrize("stray", ["\x00", "\x1b", "\x7f", "\ufeff", "\u202e", "\u2066", "\ud800"])
def test_what_may_not(stray: str) -> None:
    """Control characters, and what turns the order of text around, may not."""
    assert 5 == stray_in(f"plain{stray}")


def test_a_stray_character_is_named() -> None:
    """A reader cannot see it, so the fault says which it is and where."""
    faults = Faults()
    refuse_stray("\u202e", Place("f", 2, 3), faults)
    (fault,) = faults.in_order()

    assert ("CR101", 2, 3) == (fault.code, fault.place.line, fault.place.column)
    assert "U+202E (RIGHT-TO-LEFT OVERRIDE)" in fault.message
