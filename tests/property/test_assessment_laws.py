"""Laws of the judgement as a whole, whatever the papers of a case hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.assessment import assess
from complaintrules.case import Case, load_case
from complaintrules.testing import case_mappings, days
from tests.matters import ENGLAND, PROCEDURE, SOME, Matter, any_matters, cut_off, said

Item = TypeVar("Item")


class TestNoClairvoyance:
    """What happens after the day of the judgement plays no part in it."""

    @SOME
    @given(matter=any_matters())
    def test_a_case_cut_off(self, matter: Matter) -> None:
        """Judging on a day is judging what was on paper by the end of that day."""
        cut = cut_off(matter.case, matter.on)
        expected = matter.judged(case=cut)
        actual = matter.judged()

        assert said(expected) == said(actual)
        assert len(actual.later_events) == len(matter.case.events) - len(cut.events)


class TestOrder:
    """The order in which papers are written down never matters; only their days do."""

    @SOME
    @given(matter=any_matters(), data=st.data())
    def test_papers(self, matter: Matter, data: st.DataObject) -> None:
        """Events, decisions, extensions, pauses and facts may stand in any order of days."""
        case = matter.case
        facts = data.draw(st.permutations(list(case.facts.items())))
        other = evolve(
            case,
            facts=dict(facts),
            events=reordered(data, case.events, lambda event: event.on),
            decisions=reordered(data, case.decisions, lambda decision: decision.on),
            extensions=reordered(data, case.extensions, lambda extension: extension.granted_on),
            pauses=reordered(data, case.pauses, lambda pause: pause.first),
        )
        expected = matter.judged()

        assert said(expected) == said(matter.judged(case=other))


def reordered(
    data: st.DataObject, papers: tuple[Item, ...], day_of: Callable[[Item], date]
) -> tuple[Item, ...]:
    """Draw the order of papers of different days; those of one day keep theirs."""
    in_order = data.draw(st.permutations(sorted({day_of(paper) for paper in papers})))
    return tuple(sorted(papers, key=lambda paper: in_order.index(day_of(paper))))


class EachDateByItself(yaml.SafeDumper):
    """Writes a date out each time, where yaml would point to another like it."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # none is ever pointed to
        """Return that nothing is pointed to."""
        return True


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for case files."""
    return tmp_path_factory.mktemp("cases")


class TestPlainValues:
    """A case and its judgement can be written down and read again."""

    @SOME
    @given(matter=any_matters())
    def test_judgements(self, matter: Matter) -> None:
        """A judgement is JSON, survives it, and can be explained."""
        result = matter.judged()
        mapping = result.to_mapping()

        assert mapping == json.loads(json.dumps(mapping, allow_nan=False))
        assert all(str(sentence) for sentence in result.explain(day_by_day=True))

    @SOME
    @given(mapping=case_mappings(PROCEDURE), on=days(ENGLAND))
    def test_cases(self, folder: Path, mapping: dict[str, Any], on: date) -> None:
        """A case written as YAML or JSON and read again is the same case, judged the same."""
        case = Case.from_mapping(mapping)
        as_json = json.dumps(mapping, default=str)
        as_yaml = yaml.dump(mapping, Dumper=EachDateByItself, sort_keys=False)
        for text in (as_json, as_yaml):
            (folder / "case.yaml").write_text(text, encoding="utf-8")
            read = load_case(folder / "case.yaml")

            assert case == read
            assert assess(case, PROCEDURE, on=on) == assess(read, PROCEDURE, on=on)
