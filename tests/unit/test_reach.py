"""Rules that nothing can reach; what is found, and near misses, are in tests/findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintrules.loading import read_procedure
from complaintrules.reach import out_of_reach
from complaintrules.rulebook import load_procedure, procedures
from tests.bad_rule_files import corpus

VALID = (Path(corpus.__file__).parent / corpus.VALID).read_text(encoding="utf-8")
LIKE_A_RULE = "\n    provision: reg. 9\n    verified: no\n    means: Made up.\n"
ALSO = "\n    also_opens: {when_not_done: time_to_complain, by: the limit}"


def test_a_window_that_opens_otherwise(tmp_path: Path) -> None:
    """A window that also opens because something was not done can run, whatever drops its start."""
    window = (
        f"  - window: late{LIKE_A_RULE}    owner: complainant\n    force: may\n"
        "    starts_on: panel_met\n    met_by: panel_requested\n    length: 1 year\n"
        "    first_day_counted: the day after\n    extension: none\n    disapplied_by: panel_met"
    )
    path = tmp_path / "rules.yaml"
    path.write_text(f"{VALID}\n{window}\n", encoding="utf-8")
    (fault,) = out_of_reach(read_procedure(path))
    assert fault.message.startswith("late never runs")

    opens = ALSO.replace("time_to_complain", "answer")
    path.write_text(f"{VALID}\n{window}{opens}\n", encoding="utf-8")
    assert () == out_of_reach(read_procedure(path))


@pytest.mark.parametrize("name", [each.id for each in procedures()])
def test_shipped_procedures(name: str) -> None:
    """Every rule of every shipped procedure can come into play."""
    procedure = load_procedure(name)
    base = load_procedure(procedure.extends) if procedure.extends else None

    assert () == out_of_reach(procedure, base)
