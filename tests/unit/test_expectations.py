"""What an example can expect."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.errors import Faults
from complaintrules.examples import read_examples, run
from complaintrules.expectations import read_expectations, shown
from complaintrules.plain_values import from_python
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

HEAD = """
examples:
- example: One
  rule: {rule}
  source: by hand
  events:
  - review_panel_requested: 2026-10-01
  expect: {expect}
"""
BESIDE = "TfC 2023-24 section 5.1"


def failures(folder: Path, procedure: Procedure, rule: str, expect: str) -> list[str]:
    """Return what does not come out."""
    path = folder / "examples"
    path.mkdir()
    (path / "one.yaml").write_text(HEAD.format(rule=rule, expect=expect), encoding="utf-8")
    (example,) = read_examples(folder, procedure)
    return [str(failure) for failure in run(example, procedure)]


@pytest.mark.parametrize(
    ("rule", "expect"),
    [
        ("review_panel_meeting", "{owner: authority, force: must}"),
        ("review_panel_meeting", f"{{beside: {{{BESIDE}: 2026-11-12}}}}"),
        (
            "review_panel_meeting",
            f"{{beside: {{{BESIDE}: {{other_readings: {{calendar_days: 2026-10-31}}}}}}}}",
        ),
        ("case", "{clocks: {review_panel_meeting: due, stage_1_response: not_started}}"),
        ("case", "{clocks: {review_panel_meeting: {due_by: 2026-11-12, days_left: 30}}}"),
        (
            "case",
            "{must_do: [review_panel_acknowledgement, review_panel_chair, review_panel_meeting]}",
        ),
    ],
)
def test_what_comes_out(tmp_path: Path, rule: str, expect: str) -> None:
    """An example can speak of limits beside the law's, and of several clocks at once."""
    pack = load_procedure("sunderland/together-for-children-statutory")

    assert [] == failures(tmp_path, pack, rule, expect)


@pytest.mark.parametrize(
    ("expect", "says"),
    [
        ("{clocks: {review_panel_meeting: overdue}}", "got {review_panel_meeting: {status: due}}"),
        ("{clocks: {no_such_clock: due}}", "got {no_such_clock: there is no clock no_such_clock}"),
        (f"{{clocks: {{review_panel_meeting: {{beside: {{{BESIDE}: none}}}}}}}}", "2026-11-12"),
        ("{clocks: {review_panel_meeting: {beside: {elsewhere: none}}}}", "2026-11-12"),
    ],
)
def test_what_does_not_come_out(tmp_path: Path, expect: str, says: str) -> None:
    """What came instead is told in the words of an example file."""
    pack = load_procedure("sunderland/together-for-children-statutory")
    (failure,) = failures(tmp_path, pack, "case", expect)

    assert says in failure


def test_shown() -> None:
    """Values are shown as a file would write them."""
    assert "{a: none, b: [x, y]}" == shown({"a": None, "b": frozenset({"y", "x"})})
    assert "2026-09-01" == shown(date(2026, 9, 1))


@pytest.mark.parametrize(
    ("written", "expected"),
    [({"clocks": {"a": ["due"]}}, [{"a": {}}]), ({"beside": "x", "clocks": "x"}, [{}, {}])],
)
def test_faults(written: dict[str, object], expected: list[object]) -> None:
    """A list is no expectation of a clock, and a word expects nothing of several."""
    faults = Faults()
    node = from_python(written, faults)
    read = list(read_expectations(node, faults))

    assert expected == [each.expected for each in read]
