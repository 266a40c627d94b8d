"""When rules are in force; packs that trip what is found are in tests/findings."""

from datetime import date

from attrs import evolve

from complaintrules.procedure import Procedure
from complaintrules.rules import InForce
from complaintrules.spans import out_of_time


def test_a_limit_beside(procedure: Procedure) -> None:
    """A limit that stands beside the law's is held against its own procedure, and not the law's."""
    law = procedure.deadlines[0]
    early = evolve(law, in_force=InForce(date(2001, 1, 1), date(2020, 12, 31)))
    local = evolve(procedure, deadlines=(evolve(law, beside=(early,)),))

    assert ["CR220", "CR221"] == [fault.code for fault in out_of_time(local, procedure)]
    assert () == out_of_time(local, local)


def test_what_is_said(procedure: Procedure) -> None:
    """Both spans are named."""
    rule = evolve(procedure.deadlines[0], in_force=InForce(date(2001, 1, 1)))
    (fault,) = out_of_time(evolve(procedure, deadlines=(rule,)))

    assert (
        f"{rule.id} is in force from 2001-01-01, and its procedure from 2006-09-01"
    ) == fault.message
