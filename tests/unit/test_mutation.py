"""Whether worked examples notice mistakes."""

import shutil
from pathlib import Path

import pytest

from complaintrules.mutation import Fate, try_mutants
from complaintrules.procedure import Procedure
from complaintrules.rulebook import folder_of, load_procedure

FOLDER = folder_of("shropshire/corporate")


def test_a_mistake_is_noticed_or_survives(tmp_path: Path) -> None:
    """With one example of a limit its number is held, and whatever it leaves out survives."""
    folder = tmp_path / "corporate"
    shutil.copytree(FOLDER, folder)
    shutil.rmtree(folder / "examples")
    (folder / "examples").mkdir()
    (folder / "examples" / "one.yaml").write_text(
        """
examples:
- example: Received on a Monday
  rule: acknowledgement
  source: counted by hand
  events:
  - complaint_received: 2026-09-07
  expect: {due_by: 2026-09-10}
""",
        encoding="utf-8",
    )
    tried = {
        f"{each.rule} {each.says}": each for each in try_mutants(folder, load_procedure(folder))
    }
    longer = tried["acknowledgement length: 3 working days -> 4 working days"]
    other = tried["stage_1_response length: 30 working days -> 31 working days"]
    named = tried[" working_day.never: christmas_day -> nothing"]
    lines = (folder / "stages.yaml").read_text(encoding="utf-8").splitlines()

    assert (Fate.CAUGHT, "Received on a Monday") == (longer.fate, longer.because)
    assert Fate.SURVIVED is other.fate
    assert Fate.EQUIVALENT is named.fate
    assert "length: 30 working days" == lines[(other.place.line or 0) - 1].strip()
    assert f"{other.place}: stage_1_response: {other.says}: survived" == str(other)
    assert str(named).endswith(
        "never: christmas_day -> nothing: equivalent "
        "(in every published year the days off are the same)"
    )
    assert {"rule": None, "kind": "counting", "fate": "equivalent"}.items() <= (
        named.to_mapping().items()
    )


@pytest.mark.parametrize("pack", ["shropshire/corporate", "birmingham/childrens-trust-local"])
def test_shipped_examples_notice_every_mistake(pack: str) -> None:
    """No mistake in the smallest packs survives; the others are tried when asked for."""
    tried = list(try_mutants(folder_of(pack), load_procedure(pack)))

    assert [] == [str(each) for each in tried if each.fate is Fate.SURVIVED]
    assert Fate.CAUGHT in {each.fate for each in tried}


def test_an_example_that_cannot_be_judged_any_more_notices(
    tmp_path: Path, procedure: Procedure
) -> None:
    """A case that chooses a reading which the mistake takes away is a case upset."""
    folder = tmp_path / "trust"
    shutil.copytree(folder_of("birmingham/childrens-trust-statutory"), folder)
    shutil.rmtree(folder / "examples")
    (folder / "examples").mkdir()
    (folder / "examples" / "one.yaml").write_text(
        """
examples:
- example: By the reading that counts from the panel
  rule: stage_3_response
  source: counted by hand
  readings: {stage_3_response: from_the_panel}
  on: 2026-09-07
  expect: not_started
""",
        encoding="utf-8",
    )
    tried = try_mutants(folder, load_procedure(folder), procedure)
    wanted = ("stage_3_response", "force: policy -> must")
    replaced = next(each for each in tried if (each.rule, each.says) == wanted)

    assert Fate.CAUGHT is replaced.fate
