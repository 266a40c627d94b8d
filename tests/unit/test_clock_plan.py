"""Clocks by the plan, on rules of every kind: chosen cases, each beside what the reference says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.compiled import plan_for
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

EVERY_KIND = Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml"


@pytest.fixture(scope="module")
def every_kind() -> Procedure:
    """Return the procedure that uses every key that moves a date."""
    return load_procedure(EVERY_KIND)


def stands(procedure: Procedure, on: str, clock: str, case: dict[str, object]) -> str:
    """Return how a clock stands by the plan; the reference has to say the same."""
    judged = Case.from_mapping(case, procedure)
    plan_for(procedure, judged.readings, now=True)
    result = assess(judged, procedure, on=date.fromisoformat(on))
    reference = Assessment(result.case, procedure, result.on, projected=False)

    assert result.is_compiled
    assert reference.verdict == result.verdict
    clock_stands = result.verdict.clocks[clock]
    return f"{clock_stands.status} {clock_stands.due_by or '-'}"


def case(*events: str, **rest: object) -> dict[str, object]:
    """Return a case of events written as ``name day``, whose grounds are recent."""
    facts = {"grounds_arose_on": "2021-01-04"}
    return {"events": [dict([event.split()]) for event in events], "facts": facts, **rest}


@pytest.mark.parametrize(
    ("on", "clock", "papers", "expected"),
    [
        # The first version, the later of two, 28 calendar days; a Saturday moves on to Monday.
        ("2018-03-10", "answer", case("received 2018-03-03"), "not_started -"),
        (
            "2018-03-12",
            "answer",
            case("received 2018-03-01", "registered 2018-03-03"),
            "due 2018-04-03",  # 2 April was Easter Monday
        ),
        (
            "2018-03-12",
            "answer",
            case("received 2018-03-01", "registered 2018-03-02", "shelved 2018-03-12"),
            "disapplied 2018-04-03",
        ),
        # The second version: another start where an advocate was asked for and it is not urgent.
        ("2021-03-01", "answer", case("received 2021-03-01"), "due 2021-03-15"),
        ("2021-03-01", "answer", case("received 2021-03-01", facts={}), "cannot_tell -"),
        ("2021-03-01", "answer", case("advocate_asked_for 2021-03-01"), "cannot_tell -"),
        (
            "2021-03-05",
            "answer",
            case(
                "received 2021-03-01",
                "advocate_asked_for 2021-03-01",
                "advocate_found 2021-03-05",
                facts={"urgent": "no"},
            ),
            "due 2021-03-19",
        ),
        (
            "2021-03-05",
            "answer",
            case("received 2021-03-01", facts={"grounds_arose_on": "2019-03-01", "urgent": "yes"}),
            "not_started -",
        ),
        # Readings that the case chooses.
        (
            "2021-03-05",
            "answer",
            case("received 2021-03-01", readings={"answer": "shorter"}),
            "due 2021-03-08",
        ),
        (
            "2021-01-04",
            "answer",
            case("received 2020-12-31", readings={"working_day": "of_scotland"}),
            "due 2021-01-18",
        ),
        # A window that an overdue step opens, though its own start is not recorded.
        ("2021-03-30", "panel_request", case("received 2021-03-01"), "due -"),
        (
            "2021-03-30",
            "panel_request",
            case("received 2021-03-01", "panel_requested 2021-03-30"),
            "met -",
        ),
        ("2021-03-29", "panel_request", case("received 2021-03-01"), "not_started -"),
        # Another clock's last day stands in.
        (
            "2021-05-24",
            "panel",
            case("answer_received 2021-03-01"),
            "due 2021-05-25",
        ),
        # Counted back from a fact; from an event where there is none.
        (
            "2021-03-01",
            "papers",
            case("received 2021-02-01", facts={"panel_meets_on": "2021-03-31"}),
            "due 2021-03-17",
        ),
        (
            "2021-03-31",
            "papers",
            case("panel_met 2021-03-31", "papers_sent 2021-03-10"),
            "met 2021-03-17",
        ),
        # What has to happen again.
        (
            "2021-03-31",
            "time_to_complain_again",
            case("received 2021-01-04", "settled 2021-03-31"),
            "due 2021-09-30",
        ),
        # Extensions: in all, more, from an event, and one that keeps to no terms.
        (
            "2021-03-08",
            "answer",
            case(
                "received 2021-03-01",
                extensions=[
                    {
                        "of": "answer",
                        "granted_on": "2021-03-08",
                        "notified_on": "2021-03-08",
                        "until": "2021-03-29",
                        "grounds": "absence",
                    }
                ],
            ),
            "due 2021-03-29",
        ),
        (
            "2021-03-08",
            "answer",
            case(
                "received 2021-03-01",
                extensions=[
                    {
                        "of": "answer",
                        "granted_on": "2021-03-08",
                        "notified_on": "2021-03-08",
                        "until": "2021-03-30",
                        "grounds": "absence",
                    }
                ],
            ),
            "due 2021-03-15",
        ),
    ],
)
def test_clocks(
    every_kind: Procedure, on: str, clock: str, papers: dict[str, object], expected: str
) -> None:
    """Each case shows one way in which a clock can stand."""
    assert expected == stands(every_kind, on, clock, papers)


@pytest.mark.parametrize(
    ("received", "due"),
    [("2026-12-04", "2026-12-29"), ("2026-12-10", "2026-12-31")],  # the law's 15; theirs of 20
)
def test_limits_beside_the_law(received: str, due: str) -> None:
    """Where a local limit stands beside the law's, the earlier last day governs."""
    local = load_procedure("cheshire-west-and-chester/childrens-statutory")
    papers: dict[str, object] = {
        "events": [
            {"review_panel_met": "2026-12-01"},
            {"review_panel_report_received": received},
        ]
    }

    assert f"due {due}" == stands(local, "2026-12-14", "stage_3_response", papers)


_VERSIONS = """\
procedure: here/statutory
title: A council's own
extent: Here
extends: england/children-act-1989
source: Written for this test.
instruments: {Report: {title: A report}}
cites: Report
versions_by: complaint_received
in_force: {from: 2006-09-01}

rules:
"""
_VERSION = """\
- deadline: stage_1_response
  in_force: {span}
  provision: page 1
  verified: no
  means: The council answers within {length}.
  owner: authority
  force: policy
  starts_on: complaint_received
  met_by: stage_1_response_sent
  length: {length}
  first_day_counted: the day after
  extension: none
"""


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2025-03-28", "2025-04-11"),  # before theirs: the law's 10
        ("2026-03-02", "2026-03-09"),  # their 5
        ("2026-04-01", "2026-04-14"),  # their 7; Good Friday and Easter Monday lie within
        ("2026-05-01", "2026-05-18"),  # after theirs: the law's 10
    ],
)
def test_versions_beside_the_law(tmp_path: Path, received: str, due: str) -> None:
    """Of a local limit in several versions, the one in force stands beside the law's."""
    path = tmp_path / "rules.yaml"
    spans = [
        ("{from: 2026-01-01, until: 2026-03-31}", "5 working days"),
        ("{from: 2026-04-01, until: 2026-04-30}", "7 working days"),
    ]
    text = [_VERSION.format(span=span, length=length) for span, length in spans]
    path.write_text("".join((_VERSIONS, *text)), encoding="utf-8")
    papers: dict[str, object] = {"events": [{"complaint_received": received}]}

    assert f"due {due}" == stands(load_procedure(path), received, "stage_1_response", papers)
