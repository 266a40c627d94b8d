"""New packs: they pass as they are, and harm nothing that is there."""

from pathlib import Path

import pytest

from complaintrules.checks import check, run_examples
from complaintrules.errors import RuleFileError
from complaintrules.new_procedure import new_procedure
from complaintrules.rulebook import load_procedure, procedures


@pytest.mark.parametrize("base", ["", *(shipped.id for shipped in procedures())])
def test_a_new_pack_passes_as_it_is(base: str, tmp_path: Path) -> None:
    """Whatever it extends, its rules have no fault and its examples come out."""
    written = new_procedure("exampleton/our-own", tmp_path, extends=base)
    folder = tmp_path / "exampleton" / "our-own"
    procedure = load_procedure(folder)

    assert [] == [path for path in written if not path.is_file()]
    assert set(written) == {path for path in tmp_path.rglob("*") if path.is_file()}
    assert ("exampleton/our-own", base) == (procedure.id, procedure.extends)
    assert () == check(folder, procedure)
    assert 3 == run_examples(folder, procedure).expectations


@pytest.mark.parametrize("title", ['"Ours": a # title, {so} $x', "no", "\\ \u00e9 \u2019", "a\n b"])
def test_any_title_is_the_title(title: str, tmp_path: Path) -> None:
    """What means something in YAML or in a template is written as it was given."""
    new_procedure("ours", tmp_path, title=title)

    assert " ".join(title.split()) == load_procedure(tmp_path / "ours").title


@pytest.mark.parametrize("name", ["../ours", "/ours", "a/../../b", "a//b", ".", "", "Ours", "a\\b"])
def test_an_id_leads_down(name: str, tmp_path: Path) -> None:
    """An id that climbs out of the folder is refused, and nothing is written."""
    folder = tmp_path / "packs"
    with pytest.raises(RuleFileError) as refused:
        new_procedure(name, folder)

    assert ["CR114"] == [fault.code for fault in refused.value.faults]
    assert [] == list(tmp_path.iterdir())


def test_a_link_does_not_lead_out_either(tmp_path: Path) -> None:
    """A folder that is a link to elsewhere is not written to."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "ours").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FileExistsError, match="leads out of"):
        new_procedure("ours/pack", tmp_path / "packs")
    assert [] == list((tmp_path / "elsewhere").iterdir())


def test_only_a_shipped_procedure_is_extended(tmp_path: Path) -> None:
    """Every fault of what was asked for is told at once."""
    with pytest.raises(RuleFileError) as refused:
        new_procedure("Ours", tmp_path, extends="england/children-act")

    assert ["CR114", "CR212"] == [fault.code for fault in refused.value.faults]
    assert "did you mean 'england/children-act-1989'?" == refused.value.faults[1].hint


@pytest.mark.parametrize("there", ["ours", "ours/notes.txt"])
def test_nothing_is_overwritten(there: str, tmp_path: Path) -> None:
    """A file where the pack would go, or any file in its folder, stays alone."""
    path = tmp_path / there
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(FileExistsError, match="is there already"):
        new_procedure("ours", tmp_path)
    assert [path] == [each for each in tmp_path.rglob("*") if each.is_file()]
    assert "mine" == path.read_text(encoding="utf-8")
