"""Where keys stand."""

from pathlib import Path

from complaintrules.mutant_places import Places
from complaintrules.rulebook import folder_of

FOLDER = folder_of("sunderland/together-for-children-corporate")


def test_places() -> None:
    """A key is found in its rule, and one that is not written where the nearest above it is."""
    places = Places.of(FOLDER)
    (_, now) = (rule for rule in places.rules if rule.name == "stage_2_response")
    lines = (FOLDER / "stages.yaml").read_text(encoding="utf-8").splitlines()

    def line(rule: str, key: str) -> str:
        found = places.find(rule, None, key)
        return lines[(found.line or 0) - 1].strip()

    assert "length: 20 working days" == lines[(now.keys["length"].line or 0) - 1].strip()
    assert now.keys["length"] == places.find("stage_2_response", now.place, "length")
    assert "length: 25 working days" == line("stage_2_response", "length")
    assert "extension:" == line("stage_2_response", "extension.not_there")
    assert "- deadline: stage_1_response" == line("stage_1_response", "not_there")
    assert str(FOLDER / "procedure.yaml") == places.find("", None, "in_force.from").file


def test_one_file(tmp_path: Path) -> None:
    """A procedure of one file has its places in it; a file that is no block has none."""
    one, none = tmp_path / "one.yaml", tmp_path / "none.yaml"
    one.write_text("title: x\nrules:\n- deadline: a\n- b\n", encoding="utf-8")
    none.write_text("- a\n", encoding="utf-8")

    assert ["", "a"] == [rule.name for rule in Places.of(one).rules]
    assert () == Places.of(none).rules


def test_what_a_pack_says_of_a_rule_that_it_takes_over() -> None:
    """Such a rule stands in another pack; what is said of it stands in this one's header."""
    folder = folder_of("birmingham/childrens-trust-statutory")
    place = Places.of(folder).find("about_a_function_covered", None, "goes_to")

    assert "procedure.yaml" == Path(place.file or "").name
    lines = (folder / "procedure.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[(place.line or 0) - 1].strip().startswith("about_a_function_covered:")
