"""Rules of every kind, as blocks."""

from pathlib import Path

import pytest

from .test_clock_reading import text
from .test_overlays import HEADER, faults, load

ROUTE = """\
rules:
- route: schools
  provision: appendix A
  verified: yes
  means: What is about a school goes to the school.
  fact: subject
  parts: [education]
  goes_to: the_school
"""
READINGS = """\
  reading: sent
  readings:
    received:
      relied_on: another council
      first_day_counted: the day itself
"""


def test_a_local_route_comes_first(tmp_path: Path) -> None:
    """A council's own route for a part is taken before the general one."""
    local = load(tmp_path, HEADER + ROUTE)

    assert ("schools", ("education",), "the_school") == (
        local.routes[0].id,
        local.routes[0].parts,
        local.routes[0].goes_to,
    )


def test_a_reading_is_a_whole_rule(tmp_path: Path) -> None:
    """A reading differs from its rule only in what it says."""
    rule = load(tmp_path, text() + READINGS).deadline("acknowledgement")
    (other,) = rule.readings

    assert ("sent", "received", "another council") == (rule.reading, other.name, other.relied_on)
    assert "the_day_itself" == other.deadline.first_day_counted
    assert rule.length == other.deadline.length


PERMISSION = """\
rules:
- permission: mediation
  provision: appendix A
  verified: yes
  means: Both may agree to mediation after any stage.
  owner: complainant
  opens_on: [stage_1_response_sent, stage_2_response_sent]
  closes_on: referred_to_ombudsman
"""


def test_a_permission_needs_no_condition(tmp_path: Path) -> None:
    """What is permitted may hang on events alone."""
    (*_, mediation) = load(tmp_path, HEADER + PERMISSION).permissions

    assert ("mediation", None) == (mediation.id, mediation.when)
    assert ("stage_1_response_sent", "stage_2_response_sent") == mediation.opens_on


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        (
            HEADER + ROUTE.replace("fact: subject", "fact: complainant"),
            "CR201 'complainant' is not",
        ),
        (HEADER + ROUTE.replace("[education]", "[schools]"), "CR113 'schools' is not one of"),
        (HEADER + ROUTE.replace("  goes_to: the_school\n", ""), "CR106 a route needs the key"),
        (HEADER + "rules: [{rule: x}]\n", "CR107 expected a rule, got a block of keys"),
        (HEADER + "rules: [{deadline: Acknowledge}]\n", "CR106 a deadline needs the key"),
        (text() + READINGS.replace("  reading: sent\n", ""), "CR207 readings need a name"),
        (text() + READINGS.replace("    received", "    sent"), "CR207 'sent' is the reading that"),
        (
            text() + READINGS.replace("the day itself", "the day after"),
            "CR207 the reading 'received' changes nothing",
        ),
        (
            text() + READINGS.replace("the day itself", "the day before"),
            "CR202 a length counted on has as its first day",
        ),
        (text() + "  reading: sent\n", "CR207 the reading 'sent' has no rival"),
        (text(in_force="{from: 2022-05-01, until: 2022-04-01}"), "CR205 in force until 2022-04-01"),
        (text(provision="somewhere"), "CR203 expected a provision"),
    ],
)
def test_faulty_rules(tmp_path: Path, written: str, fault: str) -> None:
    """What a rule gets wrong is told."""
    assert any(found.startswith(fault) for found in faults(tmp_path, written))
