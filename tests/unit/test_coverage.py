"""What has become of each provision."""

from pathlib import Path

import pytest
from attrs import evolve

from complaintrules.coverage import Reach, coverage, unaccounted
from complaintrules.procedure import Procedure
from complaintrules.rulebook import folder_of, load_procedure

from .test_clock_reading import text
from .test_overlays import HEADER, load

FOLDER = folder_of("england/children-act-1989")


def test_the_shipped_account_is_true(procedure: Procedure) -> None:
    """Nothing is said to be encoded that is not, nor the other way round."""
    assert () == unaccounted(procedure)


def test_how_provisions_are_reached(procedure: Procedure) -> None:
    """A provision is covered by its rules, read or not, and by how examples reach them."""
    covered = {str(each.provision): each for each in coverage(FOLDER, procedure)}
    late, parts, silent = (
        covered["SI 2006/1738 reg. 9"],
        covered["GBC §2.8"],
        covered["SI 2006/1738 reg. 10"],
    )

    assert (("complaint_time_limit", "made_too_late"), False) == (late.rules, late.verified)
    assert set(Reach) == late.reached
    assert {Reach.TRUE} == parts.reached
    assert ((), frozenset()) == (silent.rules, silent.reached)
    assert silent.because
    assert {"provision": "GBC §2.8", "verified": False, "reached": ["true"]}.items() <= (
        parts.to_mapping().items()
    )
    assert silent.to_mapping()["verified"] is None


def test_a_part_belongs_to_its_whole(procedure: Procedure) -> None:
    """Regulation 19(4) is covered under regulation 19, and regulation 1 does not cover 19."""
    covered = {str(each.provision): each.rules for each in coverage(FOLDER, procedure)}

    assert "review_panel_meeting" in covered["SI 2006/1738 reg. 19"]
    assert () == covered["SI 2006/1738 reg. 1"]


@pytest.mark.parametrize(
    ("account", "fault"),
    [
        ("{appendix A: encoded, appendix B: encoded}", "Report appendix A is said to be encoded"),
        (
            "{appendix B: {not_encoded: No.}}",
            "Report appendix B is said not to be encoded, but ack",
        ),
        ("{appendix A: {not_encoded: No.}}", "acknowledgement cites Report appendix B, which is"),
    ],
)
def test_an_account_that_is_not_true(tmp_path: Path, account: str, fault: str) -> None:
    """Account and rules are held against each other in both directions."""
    local = load(tmp_path, f"{text()}provisions: {{Report: {account}}}\n")
    found = unaccounted(local)

    assert {"CR213"} == {each.code for each in found}
    assert found[0].message.startswith(fault)


def test_without_an_account_nothing_is_owed(tmp_path: Path) -> None:
    """A pack that keeps no account is not held to one, and its provisions are listed as cited."""
    local = load(tmp_path, text())

    assert () == unaccounted(local)
    assert "Report appendix B" in [str(each.provision) for each in coverage(tmp_path, local)]


def test_an_empty_pack_has_the_provisions_of_the_law(tmp_path: Path) -> None:
    """What is inherited is cited all the same."""
    covered = coverage(tmp_path, load(tmp_path, HEADER))

    assert "SI 2006/1738 reg. 14" in [str(each.provision) for each in covered]


def test_without_routes_parts_reach_nothing(procedure: Procedure) -> None:
    """Where no route says where a part goes, none is reached."""
    covered = coverage(FOLDER, evolve(procedure, routes=procedure.routes[:1]))

    assert frozenset() == {str(each.provision): each for each in covered}["GBC §2.8"].reached


def test_earlier_versions_and_ends_are_rules_too() -> None:
    """A provision is encoded by a version of a rule that is over, and by an end."""
    name = "sunderland/together-for-children-corporate"
    dated = coverage(folder_of(name), load_procedure(name))
    covered = {str(each.provision): each.rules for each in dated}
    law = {
        str(each.provision): each
        for each in coverage(FOLDER, load_procedure("england/children-act-1989"))
    }

    assert "stage_2_response, version 1" in covered["TfC 2023-24 section 5.3"]
    assert ("stage_2_response",) == covered["TfC 2023-24 section 5.5"]
    assert ("withdrawal", "withdrawn, an end") == law["SI 2006/1738 reg. 7"].rules
    assert {Reach.TRUE, Reach.FALSE} == law["SI 2006/1738 reg. 7"].reached
