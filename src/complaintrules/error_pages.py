"""
The page of each code: what it means, an example that causes it, and the same put right.

Knows the folder of the pages, in a checkout or in an installed package. Knows no code.
"""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen

_BANNER = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)")
#: What stands between the words and the first file of an example.
_EXAMPLE = re.compile(r"^(?:```|The examples? .*:$)", re.MULTILINE)


@frozen
class ErrorPage:
    """What is told of one code, without links, for it is read elsewhere than in the docs."""

    #: Markdown, with the examples.
    markdown: str

    @property
    def words(self) -> str:
        """The words alone."""
        return _EXAMPLE.split(self.markdown, maxsplit=1)[0].replace("`", "").strip()


def error_page(code: str) -> ErrorPage:
    """
    Return the page of a code.

        >>> print(error_page("CR102").words.splitlines()[-1])
        Most readers of YAML keep the last of two and say nothing.
    """
    text = (_folder() / f"{code}.md").read_text(encoding="utf-8")
    _, _, below_the_heading = _BANNER.sub("", text).partition("\n")
    return ErrorPage(_LINK.sub(lambda link: link["text"], below_the_heading).strip())


def _folder() -> Path:
    """Return the folder of the pages."""
    here = Path(__file__).resolve().parent
    installed = here / "error_pages"
    return installed if installed.is_dir() else here.parents[1] / "docs" / "reference" / "errors"
