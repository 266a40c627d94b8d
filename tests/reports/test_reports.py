"""Registers rebuilt from the reports give the published figures, or it is said why not."""

from __future__ import annotations

import pytest

from tests.reports import example
from tests.reports.checking import REGISTERS, Held, held
from tests.reports.page import EXAMPLES, PAGE, files, page


@pytest.mark.parametrize("name", sorted(files()))
def test_registers_are_fresh(name: str) -> None:
    """Each file is what ``python -m tests.reports`` writes now."""
    assert files()[name] == (REGISTERS / name).read_text(encoding="utf-8")


def test_nothing_else_lies_beside_them() -> None:
    """Every file there is made."""
    assert sorted(files()) == sorted(path.name for path in REGISTERS.iterdir())


def told(each: Held) -> str:
    """Return a figure as a failure tells it."""
    return f"{each.report}, {each.where}, {each.says}: {each.published}, ours {each.ours}"


def test_every_published_figure_comes_out_or_is_accounted_for() -> None:
    """What differs has a reason, and what has a reason does differ."""
    assert [] == [told(each) for each in held() if not each.is_equal and not each.because]
    assert [] == [told(each) for each in held() if each.is_equal and each.because]


def test_figures_differ_only_where_the_reports_contradict_themselves() -> None:
    """Of the published figures these many come out, differ, and have none that answers to them."""
    differs = [each for each in held() if each.ours and not each.is_equal]

    assert 603 == len(held())
    assert 561 == sum(each.is_equal for each in held())
    assert 18 == len(differs)


def test_the_example_is_fresh() -> None:
    """The register of the example is made by the same command."""
    assert example.register() == (EXAMPLES / "a_year.csv").read_text(encoding="utf-8")
    assert example.MAPPING == (EXAMPLES / "a_year.yaml").read_text(encoding="utf-8")


def test_the_page_is_fresh() -> None:
    """The page is what ``python -m tests.reports`` writes now."""
    assert page() == PAGE.read_text(encoding="utf-8")
