"""A report as Markdown."""

from complaintrules.annual_report.as_markdown import to_markdown
from tests.unit.test_annual_report_as_html import REPORT


def test_all_that_a_report_says() -> None:
    """Titles, sentences, tables and notes, in which nothing is a mark; charts are left out."""
    expected = """\
# A \\<title\\>

Said.

## One & two

More.

### A \\<table\\>

| Stage | Q1 | Q2 |
| --- | --: | --: |
| Stage 1 | 12 | fewer than 5 |
| **All** | 12 | \N{EN DASH} |

A note.
"""

    assert expected == to_markdown(REPORT)
