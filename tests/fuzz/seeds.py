"""
What fuzzing begins with: the shipped files, the files with mistakes, and the words of both.

Nothing of it is kept; the corpus beside this file is what fuzzing found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from complaintrules.file_reading import HEADER
from complaintrules.rulebook import load_procedure, packs_folder
from tests import bad_case_files
from tests.bad_rule_files import corpus
from tests.unit import test_overlays

CORPUS = Path(__file__).parent / "corpus"

_TESTS = Path(__file__).parents[1]
_RULE_FILES = Path(corpus.__file__).parent
_CASE_FILES = Path(bad_case_files.__file__).parent
_WORD = re.compile(r"[a-z][a-z_]{2,}")
#: What YAML and JSON are made of, and what has tripped readers of them before.
_SYNTAX = (
    *("- ", ": ", "\n  ", "{", "}", "[", "]", ",", "?", "|", ">", "'", '"', "#", "---\n", "..."),
    *("&a ", "*a", "!!set ", "!!binary ", "<<: ", "%YAML 1.1\n", "%TAG ! tag:x,2000:\n", "~"),
    *("\\x1b", "\\ud800", "\\U0010FFFF", "\\0", "\u202e", "\u200b", "\ufeff", "\u0430", "\x85"),
    *("0000-00-00", "0001-01-01", "9999-12-31", "2026-02-30", "1e999", "190:20:30", "0o17"),
    *("not_known", "null", "9999 working days", "65 working days in all", "NaN", "extends: "),
)


def of(target: str) -> Iterator[bytes]:
    """Yield what fuzzing of a target begins with."""
    kept = CORPUS / target
    yield from (path.read_bytes() for path in sorted(kept.glob("*")))
    yield from {"rules": _rules, "cases": _cases, "values": _values, "exports": _exports}[target]()


def words(target: str) -> Iterator[str]:
    """Yield the words of a target's seeds, and bits of syntax."""
    text = b"\n".join(of(target)).decode(errors="ignore")
    yield from chain(_SYNTAX, sorted(set(_WORD.findall(text))))


def _rules() -> Iterator[bytes]:
    """Yield rule files: what is shipped, each part by itself, and those with mistakes."""
    yield (_TESTS / "rules_of_every_kind" / "every_kind.yaml").read_bytes()
    for header in sorted(packs_folder().rglob(HEADER)):
        text = header.read_text(encoding="utf-8")
        yield text.encode()
        own = re.sub(r"(?ms)^parts:.*?(?=^\S|\Z)", "", text)
        for part in sorted(header.parent.glob("*.yaml")):
            if part != header and "\nrules:" not in own:
                yield f"{own}\n{part.read_text(encoding='utf-8')}".encode()
    local = f"{test_overlays.HEADER}{test_overlays.RULE}"
    yield local.encode()
    yield test_overlays.stage_1("5 working days").encode()
    yield local.replace("rules:", "choose: {complaint_time_limit: x}\nrules:").encode()
    for example in corpus.examples(_RULE_FILES, HEADER):
        yield example.files[example.main].encode(example.encoding)


def _cases() -> Iterator[bytes]:
    """Yield case files."""
    yield (_CASE_FILES / corpus.VALID).read_bytes()
    for path in sorted((_TESTS.parent / "docs" / "examples").glob("*.yaml")):
        yield path.read_bytes()
    for example in corpus.examples(_CASE_FILES, "case.yaml"):
        yield example.files[example.main].encode(example.encoding)


def _values() -> Iterator[bytes]:
    """Yield cases as JSON."""
    yield json.dumps(
        {
            "reference": "EX-1",
            "procedure": "england/children-act-1989",
            "facts": {"complainant": "parent", "anonymous": "no", "grounds": ["a", 1, None, 2.5]},
            "events": [{"complaint_received": "2026-11-02"}],
            "extensions": [{"of": "a", "granted_on": "2026-11-02", "until": "2026-11-09"}],
            "pauses": [{"of": "a", "from": "2026-11-02"}],
            "decisions": [{"on": "2026-11-02", "by": "a", "what": "b", "outcome": True}],
            "readings": {"working_day": "a"},
        }
    ).encode()


def _exports() -> Iterator[bytes]:
    """Yield conditions in business-rules' form."""
    export = load_procedure("england/children-act-1989").to_business_rules()
    yield json.dumps({"rules": export["rules"]}).encode()
    for rule in export["rules"]:
        yield json.dumps({"rules": [rule]}).encode()
