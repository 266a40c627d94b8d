"""The benchmark of a whole case compares like with like."""

from random import Random

import pytest

SEED = 1
#: The codes of a clock's status that say nothing of when it started.
NOT_STARTED = {"not_started", "cannot_tell"}


def test_the_candidates_agree_on_a_few_cases() -> None:
    """Hand-written code and both rule engines say what we say, of every kind of case."""
    pytest.importorskip("zen", reason="the dependency group bench is not installed")
    from benchmarks import whole_case  # noqa: PLC0415  # it needs the peers

    for workload in whole_case.workloads(Random(SEED), number=20):  # the same cases each time
        answers = [
            whole_case.our_answer(workload.procedure, workload.ours_of(case), case.on)
            for case in workload.cases
        ]

        for judge in workload.peers.values():
            assert answers == [judge(case) for case in workload.cases]


def test_in_whole_lives_every_clock_has_started() -> None:
    """They are what the name says, and some clock is open in each."""
    pytest.importorskip("zen", reason="the dependency group bench is not installed")
    from benchmarks import drawn_cases, whole_case  # noqa: PLC0415  # it needs the peers

    workloads = {each.name: each for each in whole_case.workloads(Random(SEED), number=20)}
    cases = workloads[drawn_cases.WHOLE_LIVES.name].cases
    clocks = [whole_case.PEERS[whole_case.HAND](case)[-1] for case in cases]

    assert [] == [
        name for told in clocks for name, (status, _, _) in told.items() if status in NOT_STARTED
    ]
    assert all(any(left is not None for _, _, left in told.values()) for told in clocks)


def test_forty_tests_and_eight_clocks() -> None:
    """The workload of the first aims is as large as its name says, and its answers vary."""
    pytest.importorskip("zen", reason="the dependency group bench is not installed")
    from benchmarks import forty_tests, whole_case  # noqa: PLC0415  # it needs the peers

    procedure = forty_tests.PROCEDURE
    cases = forty_tests.draw_cases(Random(SEED), 200)
    answers = [whole_case.PEERS_OF_FORTY[whole_case.HAND](case) for case in cases]
    held = zip(*(holds for _, holds, *_ in answers), strict=True)

    assert (40, 8, 30) == (
        len(procedure.eligibility),
        len(procedure.deadlines),
        len(forty_tests.FACTS),
    )
    assert {"eligible", "not_eligible"} == {outcome for outcome, *_ in answers}
    assert [] == [number for number, each in enumerate(held) if set(each) == {True}]
