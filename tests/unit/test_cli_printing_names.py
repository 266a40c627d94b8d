"""The names of events and facts on the command line."""

import json

from tests.unit.test_cli import CHILDREN_ACT, run, told


def test_names_are_listed() -> None:
    """A reader who writes a case or a rule finds each name, and what a fact can be."""
    got = told("procedures", "show", CHILDREN_ACT)

    assert "\nEvents\nid " in got
    assert "\ncomplaint_acknowledged " in got
    assert "\nFacts\nid " in got
    assert "grounds_arose_on" in got
    assert "a date such as 2026-09-01" in got


def test_names_in_a_terminal() -> None:
    """Each stands on a line of its own, with what it means below it."""
    got = run("procedures", "show", CHILDREN_ACT, width=80).output

    assert "complaint_acknowledged" in got
    assert "  The authority tells the complainant that it has it.\n" in got


def test_names_as_json() -> None:
    """The same, as plain values."""
    got = json.loads(told("procedures", "show", CHILDREN_ACT, "--json"))

    assert {"id", "means"} == set(got["events"][0])
    assert {"id", "asks", "expects"} == set(got["facts"][0])
