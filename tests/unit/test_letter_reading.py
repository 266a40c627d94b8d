"""Letters as rule files declare them."""

from pathlib import Path

import pytest

from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Force

from .test_overlays import HEADER, faults, load

ITEM = "{means: The right to ask., provision: section 1, verified: yes, force: should%s}"
LETTERS = "letters:\n- {letter: %s, means: An answer., items: [%s]}\n"


def test_what_a_letter_says(procedure: Procedure) -> None:
    """Each item has its words, its provision, how it binds and the day that it tells."""
    letter = procedure.letter("stage_2_response")
    told = {item.last_day_of: item for item in letter.items}

    assert "GBC §3.8" == str(told["stage_3_request"].authority.provision)
    assert not told["stage_3_request"].authority.verified
    assert Force.SHOULD is told["stage_3_request"].force


def test_a_local_pack_has_those_of_the_law_and_its_own(tmp_path: Path) -> None:
    """Letters are inherited, and more can be added that tell days of the base's clocks."""
    item = ITEM % ", last_day_of: stage_2_response, note: As we do it."
    local = load(tmp_path, HEADER + LETTERS % ("leaflet", item))

    assert "acknowledgement" in [letter.id for letter in local.letters]
    assert "As we do it." == local.letter("leaflet").items[0].authority.note


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        (LETTERS % ("stage_2_response", ITEM % ""), "CR204 there is a letter"),
        (LETTERS % ("x", ITEM % ", last_day_of: stage_9"), "CR201 'stage_9' is not a declared"),
        (LETTERS % ("x", ITEM % ", extended_until_of: stage_9"), "CR201 'stage_9'"),
        (LETTERS % ("x", ITEM.replace("section 1", "somewhere") % ""), "CR203"),
        (LETTERS % ("x", ITEM.replace("should", "ought") % ""), "CR113"),
        (LETTERS % ("x", ITEM % ", day: x"), "CR105 'day' is not a key of an item of a letter"),
        (LETTERS % ("x", "{means: The right.}"), "CR106"),
        (LETTERS % ("x", ""), "CR108"),
        ("letters: [{letter: x, means: An answer.}]\n", "CR106"),
        ("letters: [{letter: x, means: An answer., items: x}]\n", "CR107"),
        ("letters: [x]\n", "CR107"),
        (LETTERS % ("x", "words"), "CR107 expected an item of a letter"),
        (
            LETTERS
            % (
                "x",
                ITEM % ", last_day_of: stage_2_response, extended_until_of: stage_2_response",
            ),
            "CR107 an item tells one day",
        ),
    ],
)
def test_faults(tmp_path: Path, written: str, fault: str) -> None:
    """What is wrong with a letter is told with its code."""
    assert any(each.startswith(fault) for each in faults(tmp_path, HEADER + written))


def test_two_of_one_name(tmp_path: Path) -> None:
    """Two letters of one pack cannot share a name."""
    one = LETTERS % ("x", ITEM % "")
    twice = one + one.removeprefix("letters:\n")

    assert any(each.startswith("CR204") for each in faults(tmp_path, HEADER + twice))


def test_no_letters() -> None:
    """A pack that stands by itself may say nothing of letters."""
    assert () == load_procedure("shropshire/corporate").letters
