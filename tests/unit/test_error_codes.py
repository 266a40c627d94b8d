"""Codes and how much they matter."""

import re
from pathlib import Path

from complaintrules.error_codes import CODES, Severity

TABLE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "error_codes.md"


def test_what_loads_no_file_is_a_fault() -> None:
    """Only what a check finds in files that load can be less than a fault."""
    assert {"CR2"} == {code[:3] for code, of in CODES.items() if of.severity is not Severity.FAULT}


def test_severities_are_documented() -> None:
    """The reference lists the codes that are warnings, and those that are notes."""
    text = TABLE.read_text(encoding="utf-8")
    for severity in (Severity.WARNING, Severity.NOTE):
        (row,) = re.findall(rf"^\| `{severity}` \|([^|]*)\|", text, re.MULTILINE)

        assert [code for code, of in CODES.items() if of.severity is severity] == re.findall(
            "CR[0-9]{3}", row
        )
