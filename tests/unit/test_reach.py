"""Rules that nothing can reach, each beside a near miss that something can."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintrules.loading import read_procedure
from complaintrules.reach import out_of_reach
from complaintrules.rulebook import load_procedure, procedures
from tests.bad_rule_files import corpus

VALID = (Path(corpus.__file__).parent / corpus.VALID).read_text(encoding="utf-8")
LIKE_A_RULE = "\n    provision: reg. 9\n    verified: no\n    means: Made up.\n"
DROPPED = "disapplied_by: [complaint_withdrawn, panel_requested]"
STARTED = "owner: authority\n    force: must\n    starts_on: complaint_received"
STAGE = "  - stage: stage_2\n    means: a panel\n    opens_on: "
END = "    on: complaint_withdrawn\n"


def edits(*pairs: tuple[str, str]) -> str:
    """Return the valid file with texts that it has once replaced."""
    text = VALID
    for old, new in pairs:
        assert 1 == text.count(old)
        text = text.replace(old, new)
    return text


def started(on: str, dropped: str, rest: str = "") -> str:
    """Return the file whose deadline ``answer`` starts and is dropped so."""
    start = STARTED.replace("complaint_received", on)
    return edits((STARTED, start), (DROPPED, f"disapplied_by: {dropped}{rest}"))


def permission(closes_on: str) -> str:
    """Return the file with a permission that closes so."""
    opens = "    owner: complainant\n    opens_on: [panel_requested, panel_met]\n"
    return f"{VALID}\n  - permission: talk{LIKE_A_RULE}{opens}    closes_on: {closes_on}\n"


def routes(second: str) -> str:
    """Return the file with two routes, the second of which has these parts."""
    made = (
        f"  - route: {name}{LIKE_A_RULE}    fact: subject\n    parts: {parts}\n    goes_to: there\n"
        for name, parts in (("one", "[housing, health]"), ("two", second))
    )
    return f"{VALID}\n{''.join(made)}"


def second_end(on: str) -> str:
    """Return the file with a second end."""
    return edits((END, f"{END}  - end: given_up\n    means: given up\n    on: {on}\n"))


INSTEAD = (
    "\n      - {when: {anonymous: is_true}, on: panel_met}\n      - {otherwise: panel_requested}"
)
LATER = "{later_of: [panel_requested, panel_met]}"
ALSO = "\n    also_opens: {when_not_done: time_to_complain, by: the limit}"
FAILING = "\n    or_failing_that: "
#: Each mistake, what is told of it, and a near miss.
PAIRS = [
    (
        edits((f"{STAGE}panel_requested", f"{STAGE}complaint_withdrawn")),
        "no case is ever at stage_2",
        edits((f"{STAGE}panel_requested", f"{STAGE}[complaint_withdrawn, panel_met]")),
    ),
    (
        edits((f"{STAGE}panel_requested", f"{STAGE}[complaint_received, panel_met]")),
        "no case is ever at stage_1",
        VALID,
    ),
    (second_end("complaint_withdrawn"), "no case ever ends as given_up", second_end("panel_met")),
    (
        started("panel_requested", "panel_requested"),
        "answer never runs",
        started("panel_requested", "panel_met"),
    ),
    (
        started("complaint_withdrawn", "panel_met"),
        "answer never runs",
        started("{earlier_of: [complaint_withdrawn, panel_requested]}", "panel_met"),
    ),
    (
        started(LATER, "panel_met"),
        "answer never runs",
        started(LATER.replace("later", "earlier"), "panel_met"),
    ),
    (
        started(INSTEAD, "[panel_met, panel_requested]"),
        "answer never runs",
        started(INSTEAD, "panel_met"),
    ),
    (
        started("panel_met", "panel_met", f"{FAILING}complaint_withdrawn"),
        "answer never runs",
        started("panel_met", "panel_met", f"{FAILING}complaint_received"),
    ),
    (permission("[panel_met, panel_requested]"), "talk is never open", permission("[panel_met]")),
    (routes("[health]"), "two is never taken", routes("[health, education]")),
]


@pytest.mark.parametrize(("mistake", "told", "near_miss"), PAIRS)
def test_out_of_reach(mistake: str, told: str, near_miss: str, tmp_path: Path) -> None:
    """A rule that nothing reaches is the one fault; the near miss has none."""
    path = tmp_path / "rules.yaml"
    path.write_text(mistake, encoding="utf-8")
    (fault,) = out_of_reach(read_procedure(path))

    assert ("CR214", str(path)) == (fault.code, fault.place.file)
    assert fault.message.startswith(told)
    assert fault.place.line

    path.write_text(near_miss, encoding="utf-8")
    assert () == out_of_reach(read_procedure(path))


def test_a_window_that_opens_otherwise(tmp_path: Path) -> None:
    """A window that also opens because something was not done can run, whatever drops its start."""
    window = (
        f"  - window: late{LIKE_A_RULE}    owner: complainant\n    force: may\n"
        "    starts_on: panel_met\n    met_by: panel_requested\n    length: 1 year\n"
        "    first_day_counted: the day after\n    extension: none\n    disapplied_by: panel_met"
    )
    path = tmp_path / "rules.yaml"
    path.write_text(f"{VALID}\n{window}\n", encoding="utf-8")
    (fault,) = out_of_reach(read_procedure(path))
    assert fault.message.startswith("late never runs")

    opens = ALSO.replace("time_to_complain", "answer")
    path.write_text(f"{VALID}\n{window}{opens}\n", encoding="utf-8")
    assert () == out_of_reach(read_procedure(path))


@pytest.mark.parametrize("name", [each.id for each in procedures()])
def test_shipped_procedures(name: str) -> None:
    """Every rule of every shipped procedure can come into play."""
    procedure = load_procedure(name)
    base = load_procedure(procedure.extends) if procedure.extends else None

    assert () == out_of_reach(procedure, base)
