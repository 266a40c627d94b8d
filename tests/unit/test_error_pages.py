"""The pages of codes, as they are told outside the docs."""

import pytest

from complaintrules.error_codes import CODES
from complaintrules.error_pages import error_page


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_page(code: str) -> None:
    """A page has words, and the words have neither links, code nor what introduces an example."""
    page = error_page(code)

    assert page.markdown.startswith(page.words[:5])
    assert not any(each in page.words for each in ("](", "`", "The example is", "<!--", "# CR"))
    assert "](" not in page.markdown


def test_examples_are_part_of_a_page() -> None:
    """What causes a code, and how it is put right, stands below the words."""
    page = error_page("CR214")

    assert "put right" in page.markdown
    assert "put right" not in page.words
    assert page.words.startswith("A fault.\n\nEvents come in any order")
