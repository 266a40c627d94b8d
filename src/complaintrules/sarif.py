"""
What a check finds, in the form in which code hosts take it and show it in reviews: SARIF 2.1.0.

Knows SARIF, which OASIS publishes. Knows nothing of what is checked.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from complaintrules.error_codes import CODES, Severity
from complaintrules.error_pages import error_page
from complaintrules.errors import Fault, Place

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_TOOL = "complaintrules"
_LEVELS: Mapping[Severity, str] = MappingProxyType(
    {Severity.FAULT: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
)
#: What of a message changes when lines above it do: other places, and numbers of lines.
_MOVES = re.compile(r":[0-9]+:[0-9]+|\bline [0-9]+")


def to_sarif(faults: Sequence[Fault], *, of: str, version: str, folder: Path) -> dict[str, Any]:
    """
    Return what was found about the procedure *of* as a SARIF log, in plain values.

    Files in *folder*, an absolute path, are told by their way from there.
    """
    codes = sorted({fault.code for fault in faults})
    driver = {"name": _TOOL, "version": version, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"{_TOOL}/{of}/"},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(faults, codes, folder)),
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    """Return what a code means, and how much it matters."""
    page = error_page(code)
    return {
        "id": code,
        "shortDescription": {"text": CODES[code].means},
        "help": {"text": page.words, "markdown": page.markdown},
        "defaultConfiguration": {"level": _LEVELS[CODES[code].severity]},
    }


def _results(
    faults: Sequence[Fault], codes: Sequence[str], folder: Path
) -> Iterator[dict[str, Any]]:
    """Yield each finding, with a fingerprint that stays the same when lines above it change."""
    told: Counter[str] = Counter()
    for fault in faults:
        location = _location(fault.place, folder)
        where = location["artifactLocation"]["uri"] if location else ""
        same = "\n".join((fault.code, where, _MOVES.sub("", fault.message)))
        told[same] += 1
        yield {
            "ruleId": fault.code,
            "ruleIndex": codes.index(fault.code),
            "level": _LEVELS[fault.severity],
            "message": {"text": _message(fault)},
            "locations": [{"physicalLocation": location}] if location else [],
            "partialFingerprints": {
                "finding/v1": sha256(f"{same}\n{told[same]}".encode()).hexdigest()
            },
        }


def _message(fault: Fault) -> str:
    """Return what is wrong and what to do; braces are doubled, for one alone is a placeholder."""
    lines = "\n".join(filter(None, (fault.message, fault.hint)))
    return lines.replace("{", "{{").replace("}", "}}")


def _location(place: Place, folder: Path) -> dict[str, Any]:
    """Return where something stands; nothing where it is in no file."""
    if place.file is None:
        return {}
    path = Path(os.path.abspath(folder / place.file))  # noqa: PTH100  # follows no symbolic link
    if path.is_relative_to(folder):
        way = quote(path.relative_to(folder).as_posix())
        artifact = {"uri": way, "uriBaseId": "%SRCROOT%"}
    else:
        artifact = {"uri": path.as_uri()}
    region = {"startLine": place.line, "startColumn": place.column}
    return {"artifactLocation": artifact, **({"region": region} if place.line else {})}
