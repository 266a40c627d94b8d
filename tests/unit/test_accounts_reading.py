"""The account of an instrument, as a header keeps it."""

from pathlib import Path

import pytest

from complaintrules.procedure import Procedure

from .test_overlays import HEADER, faults, load


def test_each_provision_is_encoded_or_has_its_reason(procedure: Procedure) -> None:
    """What is encoded has no reason, and what is not has one."""
    accounts = {str(each.provision): each.because for each in procedure.provisions}

    assert "" == accounts["SI 2006/1738 reg. 19"]
    assert "is about" not in accounts["SI 2006/1738 reg. 6"]
    assert accounts["SI 2006/1738 reg. 6"]


def test_a_local_pack_keeps_account_of_its_own_source(tmp_path: Path) -> None:
    """The account of a local pack names its own instrument."""
    local = load(tmp_path, HEADER + "provisions: {Report: {appendix A: {not_encoded: A list.}}}\n")

    assert [("Report appendix A", "A list.")] == [
        (str(each.provision), each.because) for each in local.provisions
    ]


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("{Reprot: {appendix A: encoded}}", "CR203 'Reprot' is not among the instruments"),
        ("{Report: {somewhere: encoded}}", "CR203 expected a provision"),
        ("{Report: {appendix A: done}}", "CR107 expected an account as a block of keys"),
        ("{Report: {appendix A: {because: x}}}", "CR105 'because' is not a key of an account"),
        ("{Report: encoded}", "CR107 expected provisions"),
        ("none", "CR107 expected provisions"),
    ],
)
def test_faulty_accounts(tmp_path: Path, written: str, fault: str) -> None:
    """What an account gets wrong is told."""
    assert any(
        found.startswith(fault) for found in faults(tmp_path, f"{HEADER}provisions: {written}\n")
    )
