"""The forms of case files."""

import pytest
from jsonschema import Draft202012Validator

from complaintrules.case_forms import CASE


@pytest.mark.parametrize(
    ("case", "valid"),
    [
        ({}, True),
        ({"facts": {"subject": ["education"], "asked": None, "fair": True}}, True),
        ({"events": [{"complaint_received": "2026-11-02"}]}, True),
        ({"events": {"complaint_received": "2026-11-02"}}, False),
        ({"events": [{"complaint_received": "2026-11-02", "other": "2026-11-02"}]}, False),
        ({"events": [{"complaint_received": "2 November"}]}, False),
        ({"facts": {"subject": {"is": "education"}}}, False),
        ({"pauses": [{"of": "answer"}]}, False),
    ],
)
def test_what_a_case_looks_like(case: dict[str, object], *, valid: bool) -> None:
    """Names are the procedure's own; shapes and days are everyone's."""
    assert valid == Draft202012Validator(CASE.form).is_valid(case)
