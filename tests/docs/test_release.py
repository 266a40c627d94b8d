"""What holds of a release: one number in every place, and changes that the number allows."""

import tomllib
from pathlib import Path

import pytest

import complaintrules
from tools import release

ROOT = Path(__file__).resolve().parents[2]


def test_the_number_is_the_same_everywhere() -> None:
    """Package, code and README name one version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert project["project"]["version"] == complaintrules.__version__
    assert f"> complaintrules {complaintrules.__version__}, procedure" in readme


@pytest.mark.parametrize(
    ("last", "kinds", "expected"),
    [
        (None, {"answers"}, (0, 0, 1)),
        ((0, 3, 1), {"answers"}, (0, 4, 0)),
        ((0, 3, 1), {"fixed"}, (0, 3, 2)),
        ((1, 3, 1), {"answers", "fixed"}, (2, 0, 0)),
        ((1, 3, 1), {"breaking"}, (2, 0, 0)),
        ((1, 3, 1), {"added", "fixed"}, (1, 4, 0)),
        ((1, 3, 1), {"fixed"}, (1, 3, 2)),
    ],
)
def test_the_least_number(
    last: release.Number | None, kinds: set[str], expected: release.Number
) -> None:
    """A changed answer asks for a new first number; before 1.0.0, for a new second one."""
    assert expected == release.least(last, kinds)


def test_a_number_that_is_too_low_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing is written for a release that promises that no answer changed when one did."""
    (tmp_path / "CHANGELOG.md").write_text("## 1.2.0 (2026-12-01)\n", encoding="utf-8")
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d" / "stage-2.answers.md").write_text("x\n", encoding="utf-8")
    monkeypatch.setattr(release, "ROOT", tmp_path)

    with pytest.raises(SystemExit, match=r"has to be 2\.0\.0 or more"):
        release.main("1.3.0")


def test_every_fragment_is_of_a_kind() -> None:
    """Each fragment has one of the kinds that the changelog knows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    kinds = {each["directory"] for each in project["tool"]["towncrier"]["type"]}
    found = {path.name.split(".")[-2] for path in (ROOT / "changelog.d").glob("*.*.md")}

    assert set() == found - kinds
