"""Findings as SARIF, held against its schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from complaintrules.error_codes import CODES, Severity
from complaintrules.errors import Fault, Place
from complaintrules.sarif import to_sarif

SCHEMA = json.loads(
    (Path(__file__).parents[1] / "data_of_others" / "sarif-2.1.0-rtm.4.json").read_bytes()
)
HERE = Path("/srv/a council")
LEVELS = {Severity.FAULT: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def run_of(*faults: Fault) -> Any:
    """Return the one run of a log that the schema allows."""
    log = to_sarif(faults, of="exampleton/corporate", version="1.2.3", folder=HERE)
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return run


def fingerprint(fault: Fault, *before: Fault) -> str:
    """Return the fingerprint of the last of some findings."""
    found: str = run_of(*before, fault)["results"][-1]["partialFingerprints"]["finding/v1"]
    return found


@pytest.mark.parametrize("code", CODES)
def test_each_code(code: str) -> None:
    """Every code has its level, what it means, and its page."""
    run = run_of(Fault(code, Place("rules/limits.yaml", 3, 7), "wrong", "put it right"))
    (rule,), (result,) = run["tool"]["driver"]["rules"], run["results"]

    assert (code, CODES[code].means) == (rule["id"], rule["shortDescription"]["text"])
    assert rule["help"]["markdown"].startswith(rule["help"]["text"][:5])
    assert LEVELS[CODES[code].severity] == rule["defaultConfiguration"]["level"]
    assert (code, 0, LEVELS[CODES[code].severity]) == (
        result["ruleId"],
        result["ruleIndex"],
        result["level"],
    )
    assert {"text": "wrong\nput it right"} == result["message"]


@pytest.mark.parametrize(
    ("file", "artifact"),
    [
        ("packs/a b.yaml", {"uri": "packs/a%20b.yaml", "uriBaseId": "%SRCROOT%"}),
        (f"{HERE}/packs/limits.yaml", {"uri": "packs/limits.yaml", "uriBaseId": "%SRCROOT%"}),
        ("./packs/../packs/limits.yaml", {"uri": "packs/limits.yaml", "uriBaseId": "%SRCROOT%"}),
        ("../another/limits.yaml", {"uri": "file:///srv/another/limits.yaml"}),
        ("/etc/limits.yaml", {"uri": "file:///etc/limits.yaml"}),
    ],
)
def test_where_a_file_is(file: str, artifact: dict[str, str]) -> None:
    """Below the working folder a file is told by its way from there, elsewhere by its address."""
    (result,) = run_of(Fault("CR215", Place(file, 3, 7), "wrong"))["results"]
    region = {"startLine": 3, "startColumn": 7}

    assert [{"physicalLocation": {"artifactLocation": artifact, "region": region}}] == result[
        "locations"
    ]


def test_without_a_line_or_a_file() -> None:
    """A file that cannot be read has no line, and what is in no file has no place."""
    run = run_of(Fault("CR110", Place("gone.yaml"), "gone"), Fault("CR304", Place(), "none"))
    file, nowhere = run["results"]

    assert ["artifactLocation"] == list(file["locations"][0]["physicalLocation"])
    assert [] == nowhere["locations"]
    assert "exampleton/corporate" in run["automationDetails"]["id"]


def test_braces_are_doubled() -> None:
    """A brace alone would begin a placeholder (section 3.11.5 of the standard)."""
    fault = Fault("CR113", Place("a.yaml", 1, 1), "'{x}' is no word", "write {due_by: 2026-09-28}")
    (result,) = run_of(fault)["results"]

    assert "'{{x}}' is no word\nwrite {{due_by: 2026-09-28}}" == result["message"]["text"]


def test_nothing_found() -> None:
    """A log without results says that nothing was found."""
    assert [] == run_of()["results"]


class TestFingerprints:
    """By a fingerprint a code host knows a finding again."""

    said = Fault("CR204", Place("a.yaml", 9, 3), "'x' is the name of the rule at a.yaml:4:3")

    def test_lines_may_move(self) -> None:
        """It stays the same when lines are put in above."""
        moved = Fault("CR204", Place("a.yaml", 19, 3), "'x' is the name of the rule at a.yaml:14:3")

        assert fingerprint(self.said) == fingerprint(moved)

    @pytest.mark.parametrize(
        "other",
        [
            Fault("CR218", said.place, said.message),
            Fault(said.code, Place("b.yaml", 9, 3), said.message),
            Fault(said.code, said.place, "'y' is the name of the rule at a.yaml:4:3"),
        ],
    )
    def test_another_finding(self, other: Fault) -> None:
        """Another code, file or message makes another finding."""
        assert fingerprint(self.said) != fingerprint(other)

    def test_twice_the_same(self) -> None:
        """Of two findings that say the same in one file, each is one of its own."""
        assert fingerprint(self.said) != fingerprint(self.said, self.said)
