"""Worked examples on the command line, and whether they notice mistakes."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from complaintrules.rulebook import folder_of, load_procedure
from tests.unit.test_cli import parsed, told

PACK = "birmingham/childrens-trust-local"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a small pack whose examples leave out what only one word decides."""
    copied = tmp_path / "pack"
    shutil.copytree(folder_of(PACK), copied)
    (copied / "examples" / "details.yaml").unlink()
    return copied


def test_every_mistake_is_noticed() -> None:
    """A pack that is proved says how many mistakes were tried, and exits with 0."""
    *others, last = told("procedures", "test", "--mutate", PACK).splitlines()

    assert last.startswith(f"{PACK}: ")
    assert " caught, 0 survived, " in last
    assert not [line for line in others if line.endswith("survived")]


def test_what_survives(folder: Path) -> None:
    """What no example notices is told with its place, and the command exits with 1."""
    text = told("procedures", "test", "--mutate", folder, status=1)
    stages = folder / "stages.yaml"

    assert f"{stages}:" in text
    assert "stage_1_response: owner: authority -> review_panel: survived\n" in text


def test_as_json(folder: Path) -> None:
    """The same as JSON."""
    answer: Any = parsed("procedures", "test", "--mutate", folder, status=1)

    assert load_procedure(folder).id == answer["procedure"]
    assert answer["mutants"] == (answer["caught"] + answer["survived"] + answer["equivalent"])
    assert answer["survived"] > 0
    assert answer["mutants"] == sum(answer["by_kind"].values())
    assert {"survived", "equivalent"} == {each["fate"] for each in answer["not_caught"]}


def test_examples_that_fail_are_told_first(folder: Path) -> None:
    """Examples that do not come out would notice anything, so nothing is tried on them."""
    stages = folder / "stages.yaml"
    stages.write_text(
        stages.read_text(encoding="utf-8").replace("25 working days", "26 working days"),
        encoding="utf-8",
    )

    assert "not met" in told("procedures", "test", "--mutate", folder, status=1)
