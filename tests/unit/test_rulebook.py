"""Where procedures come from."""

from pathlib import Path

import pytest

from complaintrules.errors import RuleFileError
from complaintrules.rulebook import folder_of, load_procedure, packs_folder, procedures

from .test_overlays import HEADER

LAW = "england/children-act-1989"


def test_a_shipped_procedure_is_read_once() -> None:
    """The same procedure comes back each time."""
    first = load_procedure("england/children-act-1989")

    assert first is load_procedure("england/children-act-1989")


def test_a_path_gives_the_same_rules(tmp_path: Path) -> None:
    """A folder elsewhere with the same files holds the same procedure."""
    source = folder_of("england/children-act-1989")
    for path in source.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())

    assert load_procedure("england/children-act-1989") == load_procedure(tmp_path)


def test_unknown_procedures_are_refused() -> None:
    """A name that is neither shipped nor a path is a fault with a suggestion."""
    with pytest.raises(RuleFileError, match="did you mean 'england/children-act-1989'"):
        load_procedure("england/children-act-1988")


def test_packs_are_beside_the_package_or_in_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed package has its rule files inside; a checkout has them in its rules folder."""
    home = tmp_path / "src" / "complaintrules"
    home.mkdir(parents=True)
    monkeypatch.setattr("complaintrules.rulebook.__file__", str(home / "rulebook.py"))
    in_checkout = packs_folder()
    (home / "packs").mkdir()

    assert tmp_path / "rules" == in_checkout
    assert home / "packs" == packs_folder()


def test_every_shipped_folder_is_there() -> None:
    """What is listed can be opened."""
    assert all(shipped.folder.is_dir() for shipped in procedures())


def test_a_slash_at_the_end_of_an_id_is_nothing() -> None:
    """Shells complete folders with a slash, and ids look like folders."""
    assert load_procedure("england/children-act-1989") is load_procedure(
        "england/children-act-1989/"
    )


def test_a_long_id_is_cut_short() -> None:
    """What is no procedure is told by its beginning."""
    with pytest.raises(RuleFileError) as caught:
        load_procedure("x" * 500)

    assert "x" * 60 + "..." == caught.value.faults[0].place.file


def test_places_of_rules_taken_over_are_below_the_folder_of_packs(tmp_path: Path) -> None:
    """Where the library is installed is not told with a rule that is taken over."""
    (tmp_path / "local.yaml").write_text(HEADER, encoding="utf-8")
    local, law = load_procedure(tmp_path / "local.yaml"), load_procedure(LAW)
    places = [rule.place for rule in local.deadlines] + [rule.place for rule in local.eligibility]

    assert "england/children-act-1989/stage-1.yaml" == local.deadline("stage_1_response").place.file
    assert {True} == {str(place.file).startswith(f"{LAW}/") for place in places}
    assert str(packs_folder() / LAW / "stage-1.yaml") == law.deadline("stage_1_response").place.file
