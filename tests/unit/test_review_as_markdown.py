"""A review as Markdown."""

import pytest

from complaintrules.review.as_markdown import escaped, to_markdown
from complaintrules.review.page import Cited, Entry, Item, Review, Row, Section, Table


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("&lt; & AT&T", "&amp;lt; & AT&T"),
        ("# no heading", "\\# no heading"),
        ("- no item", "\\- no item"),
        ("1. no number", "1\\. no number"),
        ("20 working days", "20 working days"),
        ("stage_1_response and _this_", "stage_1_response and \\_this\\_"),
        ("two\nlines\n\n# and more", "two lines # and more"),
        ("[a](javascript:x) `b` *c* a|b", "\\[a\\](javascript:x) \\`b\\` \\*c\\* a\\|b"),
    ],
)
def test_escaped(text: str, shown: str) -> None:
    """Nothing that a rule file says is taken for markup, and what is none stays readable."""
    assert shown == escaped(text)


def test_the_whole() -> None:
    """Title, rows, sign-off, contents, tables and entries, each below a heading of its depth."""
    cited = Cited("Act s. 1", "An Act", "https://example.org/a b<c>", read=False, note="A note.")
    below = Entry(
        "b",
        "Below",
        "b",
        "version",
        "Less.",
        (),
        Cited("Act s. 2", "An Act", "", read=True, note=""),
    )
    row = Row("Met by", (Item("One", (Item("Two"),)), Item("Three", link="#b")))
    entry = Entry(
        "a", "Above", "a", "deadline", "More.", (row,), cited, (Item("Example"),), (below,)
    )
    case = Entry("case-1", "A case", "", "worked example", "", (Row.of("Source", "me"),))
    cells = (Item("x"), Item("", (Item("y"), Item("z", link="#a"))))
    section = Section(
        "s",
        "Section",
        ("Said.",),
        tables=(Table("Caption", ("A", "B"), (cells,)), Table("", ("A",), ())),
        entries=(entry, case),
    )
    got = to_markdown(Review("Review: R", ("First.",), (Row.of("Extent", "here"),), (section,)))

    assert got.startswith("# Review: R\n\nFirst.\n\n- **Extent**: here\n\n## Sign-off\n")
    assert "- [Section](#s)\n" in got
    assert "### Caption\n\n| A | B |\n|---|---|\n| x | y; [z](<#a>) |\n" in got
    assert (
        "### Above\n\n"
        "- **The law**: [Act s. 1](<https://example.org/a%20b%3Cc%3E>), An Act\n"
        "- **Verified**: NO\n"
        "- **Our reading**: More.\n"
        "- **What it is**: deadline, `a`\n"
        "- **Met by**:\n  - One\n    - Two\n  - [Three](<#b>)\n"
        "- **Note**: A note.\n"
        "- **Worked examples**: Example\n"
        "- **Your mark**: \\[ \\] right \\[ \\] wrong \\[ \\] cannot tell; remarks: "
    ) in got
    assert "#### Below\n\n- **The law**: Act s. 2, An Act\n- **Verified**: yes\n" in got
    assert "### A case\n\n- **Source**: me\n" in got
    assert 2 == got.count("**Your mark**")


def test_without_what_a_reviewer_fills_in() -> None:
    """To be read and not marked, it has neither sign-off nor boxes."""
    cited = Cited("Act s. 1", "An Act", "", read=True, note="")
    entry = Entry("a", "Above", "a", "deadline", "More.", (), cited)
    review = Review("R", (), (), (Section("s", "Section", entries=(entry,)),))
    whole, read = to_markdown(review), to_markdown(review, to_mark=False)
    left_out = set(whole.splitlines()) - set(read.splitlines())

    assert len(left_out) == 6
    assert all("\\_" in line or line == "## Sign-off" for line in left_out)
    assert "- **Our reading**: More." in read
