"""What a reviewer asks of rule files."""

from pathlib import Path

import pytest

from complaintrules.checks import check
from complaintrules.procedure import Procedure

PAIR = """\
examples:
- example: In time and late
  rule: review_panel_meeting
  source: counted by hand
  events: [{review_panel_requested: 2026-12-18}]
  and_then:
  - {on: 2027-02-03, expect: due}
  - {on: 2027-02-04, expect: overdue}
- example: About us
  rule: about_this_authority
  source: by hand
  on: 2026-11-02
  facts: {about_this_authority: yes}
  expect: yes
- example: Not about us
  rule: about_this_authority
  source: by hand
  on: 2026-11-02
  facts: {about_this_authority: no}
  expect: no
"""


@pytest.mark.parametrize(
    ("gone", "rule", "wanted"),
    [
        ("  - {on: 2027-02-03, expect: due}\n", "review_panel_meeting", "a boundary pair"),
        ("  - {on: 2027-02-04, expect: overdue}\n", "review_panel_meeting", "a boundary pair"),
        (PAIR[PAIR.index("- example: Not about") :], "about_this_authority", "does not"),
    ],
)
def test_each_rule_wants_both_sides(
    tmp_path: Path, procedure: Procedure, gone: str, rule: str, wanted: str
) -> None:
    """A rule with both sides shown is not told of; with one side gone it is."""
    (tmp_path / "examples").mkdir()
    path = tmp_path / "examples" / "one.yaml"
    path.write_text(PAIR, encoding="utf-8")
    whole = [fault.message for fault in check(tmp_path, procedure)]
    path.write_text(PAIR.replace(gone, ""), encoding="utf-8")
    (missing,) = {fault.message for fault in check(tmp_path, procedure)} - set(whole)

    assert missing.startswith(f"{rule} lacks a worked example")
    assert wanted in missing
