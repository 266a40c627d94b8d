"""What fuzzing found is read again in every run of the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from complaintrules.error_codes import Severity
from complaintrules.errors import Fault, InputError, NotADateError, Place
from tests.fuzz import seeds, targets
from tests.fuzz.targets import TARGETS, PromiseBrokenError, hold_to_promise

KEPT = sorted(seeds.CORPUS.glob("*/*"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_kept_input(path: Path) -> None:
    """Only the library's own errors come of it, each fault with a code and a place."""
    hold_to_promise(TARGETS[path.parent.name], path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_seeds(target: str) -> None:
    """There are seeds for each target, and among them some that are read without a fault."""
    first = [hold_to_promise(TARGETS[target], content) for content in list(seeds.of(target))[-40:]]

    assert first
    assert len(list(seeds.words(target))) > 50


def told_without_a_place(_: bytes) -> None:
    """Refuse without saying where."""
    raise InputError([Fault("CR101", Place(), "a\x1b")])


def told_without_a_fault(_: bytes) -> None:
    """Refuse without a fault."""
    raise InputError([])


class FaultOfNoCode(Fault):
    """A fault of which nothing says how much it matters."""

    severity = Severity.FAULT


def told_by_a_code_that_there_is_not(_: bytes) -> None:
    """Refuse by a code that nobody can look up."""
    raise InputError([FaultOfNoCode("CR999", Place("f"), "wrong")])


def raised_by_mistake(_: bytes) -> None:
    """Raise what readers never raise."""
    raise NotADateError(1)


@pytest.mark.parametrize(
    "target",
    [
        told_without_a_place,
        told_without_a_fault,
        told_by_a_code_that_there_is_not,
        raised_by_mistake,
    ],
)
def test_a_broken_promise_is_noticed(target: Callable[[bytes], None]) -> None:
    """What no reader should do is found."""
    with pytest.raises(PromiseBrokenError):
        hold_to_promise(target, b"")


def test_an_input_that_takes_long_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes longer than is promised is found."""
    monkeypatch.setattr(targets, "MOST_SECONDS", 0.0)
    with pytest.raises(PromiseBrokenError, match="of processor time"):
        hold_to_promise(TARGETS["cases"], b"a: b")


def test_the_corpus_is_small() -> None:
    """What is kept is little, and there is something of every target."""
    assert len(KEPT) <= 200
    assert sum(path.stat().st_size for path in KEPT) <= 300_000
    assert TARGETS.keys() == {path.parent.name for path in KEPT}
