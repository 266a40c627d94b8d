"""Rules that examples do not show; packs that trip it are in tests/findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.untested import without_examples

TEST, CLOCK = "about_this_authority", "stage_1_response"
EXAMPLE = "examples:\n- example: x\n  rule: {rule}\n  source: by hand\n  on: 2026-11-02\n"


def lacking(folder: Path, procedure: Procedure, *examples: str) -> set[str]:
    """Return the rules that lack an example where these are the only ones."""
    (folder / "examples").mkdir(exist_ok=True)
    for number, text in enumerate(examples):
        (folder / "examples" / f"{number}.yaml").write_text(text, encoding="utf-8")
    found = without_examples(read_examples(folder, procedure), procedure)
    return {fault.message.split()[0] for fault in found}


@pytest.mark.parametrize(
    ("rule", "examples"),
    [
        ("withdrawal", [("case", "may_do: withdrawal"), ("case", "may_do: none")]),
        ("withdrawal", [("withdrawal", "may_do: withdrawal"), ("withdrawal", "may_do: none")]),
        ("withdrawal", [("withdrawal", "holds: yes"), ("withdrawal", "holds: no")]),
        ("data_protection", [("data_protection", "holds: yes")]),
        ("data_protection", [("case", "parts: {data_protection: data_protection_complaints}")]),
        ("withdrawn", [("case", "stage: withdrawn")]),
        (TEST, [(TEST, "holds: yes"), (TEST, "holds: no")]),
        (CLOCK, [(CLOCK, "status: met"), (CLOCK, "status: overdue")]),
    ],
)
def test_both_sides_are_wanted(
    tmp_path: Path, procedure: Procedure, rule: str, examples: list[tuple[str, str]]
) -> None:
    """A rule is shown by these examples together, and lacks one where the last is missing."""
    texts = [EXAMPLE.format(rule=of) + f"  expect: {{{what}}}\n" for of, what in examples]

    assert rule in lacking(tmp_path, procedure, *texts[:-1])
    assert rule not in lacking(tmp_path, procedure, *texts)


def test_what_is_expected_of_another_rule(tmp_path: Path, procedure: Procedure) -> None:
    """What an example of one permission leaves out says nothing of another."""
    texts = [
        EXAMPLE.format(rule=of) + f"  expect: {{may_do: {may}}}\n"
        for of, may in (("case", "withdrawal"), ("early_referral", "none"))
    ]

    assert "withdrawal" in lacking(tmp_path, procedure, *texts)


def test_a_part_that_another_route_takes(tmp_path: Path, procedure: Procedure) -> None:
    """A part that goes elsewhere does not show a route."""
    text = EXAMPLE.format(rule="case") + "  expect: {parts: {data_protection: somewhere}}\n"

    assert "data_protection" in lacking(tmp_path, procedure, text)
