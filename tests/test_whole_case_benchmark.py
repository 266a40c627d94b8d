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

    dice = Random(SEED)  # the same cases each time
    cases = [
        case for lives in whole_case.KINDS for case in whole_case.draw_cases(dice, lives, number=20)
    ]
    answers = [whole_case.our_answer(whole_case.ours_of(case), case.on) for case in cases]

    for judge in whole_case.PEERS.values():
        assert answers == [judge(case) for case in cases]


def test_in_whole_lives_every_clock_has_started() -> None:
    """They are what the name says, and some clock is open in each."""
    pytest.importorskip("zen", reason="the dependency group bench is not installed")
    from benchmarks import drawn_cases, whole_case  # noqa: PLC0415  # it needs the peers

    dice = Random(SEED)  # the same cases each time
    cases = whole_case.draw_cases(dice, drawn_cases.WHOLE_LIVES, number=20)
    clocks = [whole_case.PEERS[whole_case.HAND](case)[-1] for case in cases]

    assert [] == [
        name for told in clocks for name, (status, _, _) in told.items() if status in NOT_STARTED
    ]
    assert all(any(left is not None for _, _, left in told.values()) for told in clocks)
