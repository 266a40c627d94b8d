"""The benchmark of a whole case compares like with like."""

from random import Random

import pytest


def test_the_candidates_agree_on_a_few_cases() -> None:
    """Hand-written code and both rule engines say what we say."""
    pytest.importorskip("zen", reason="the dependency group bench is not installed")
    from benchmarks import whole_case  # noqa: PLC0415  # it needs the peers

    cases = whole_case.draw_cases(Random(1), 20)
    answers = [whole_case.our_answer(whole_case.ours_of(case), case.on) for case in cases]

    for judge in whole_case.PEERS.values():
        assert answers == [judge(case) for case in cases]
