"""Why rows are left out, in words and as plain values."""

import pytest

from complaintrules.register import LeftOut


@pytest.mark.parametrize(
    ("left_out", "expected"),
    [
        (LeftOut(4, "", "", "", "CR110", "it breaks off"), "row 4: CR110: it breaks off"),
        (
            LeftOut(4, "C-1", "Received", "x", "CR111", "expected a date", "write it"),
            "row 4 (C-1), column Received: CR111: expected a date\n  write it",
        ),
        (
            LeftOut(4, "\x1b[2J", "A\nB", "", "CR111", "expected a date"),
            "row 4 (\\x1b[2J), column A\\nB: CR111: expected a date",
        ),
    ],
)
def test_in_words(left_out: LeftOut, expected: str) -> None:
    """A reason is a line, with its hint on a second one; nothing moves a cursor."""
    assert expected == str(left_out)


def test_as_plain_values() -> None:
    """Programs are told the same, part by part."""
    assert {
        "row": 4,
        "reference": "C-1",
        "column": "Received",
        "value": "x",
        "code": "CR111",
        "says": "expected a date",
        "hint": "",
    } == LeftOut(4, "C-1", "Received", "x", "CR111", "expected a date").to_mapping()
