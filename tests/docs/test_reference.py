"""The pages that follow from rules, code and other pages are as those are now."""

import pytest

from complaintrules.error_codes import CODES
from complaintrules.rulebook import procedures
from tools import reference

PAGES = reference.pages()


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_fresh(name: str) -> None:
    """What stands in the folder is what would be written; else run make reference."""
    assert PAGES[name] == (reference.REFERENCE / name).read_text(encoding="utf-8")


def test_no_page_is_left_over() -> None:
    """Each procedure and each code has its page, and there are no others."""
    found = {
        path.relative_to(reference.REFERENCE).as_posix()
        for folder in (reference.PROCEDURES, reference.ERRORS)
        for path in (reference.REFERENCE / folder).rglob("*")
        if path.is_file()
    }
    listings = {"provisions.md", "help.md"}

    assert set(PAGES) == found | listings
    assert {f"errors/{code}.md" for code in CODES} <= found
    assert {f"procedures/{shipped.id}.md" for shipped in procedures()} <= found


def test_a_page_has_what_a_reader_looks_up() -> None:
    """The names of events, the provisions and the clocks are there; nothing is to be marked."""
    text = PAGES["procedures/england/children-act-1989.md"]

    assert "| stage_2_requested |" in text
    assert "SI 2006/1738 reg. 17" in text
    assert "Your mark" not in text
    assert "Sign-off" not in text
