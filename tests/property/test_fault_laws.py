"""No malformed file is ever judged; every code for what can be wrong is tripped somewhere."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from complaintrules.assessment import Assessment, assess
from complaintrules.case import load_case
from complaintrules.error_codes import CODES
from complaintrules.errors import CaseError, RuleFileError
from complaintrules.file_reading import HEADER
from complaintrules.loading import read_procedure
from tests import bad_case_files
from tests.bad_rule_files import corpus
from tests.unit import (
    test_assessment,
    test_bad_case_files,
    test_checks,
    test_cli_options,
    test_projection,
    test_working_day_definitions,
)
from tests.unit.test_cli import parsed

RULE_FILES = Path(corpus.__file__).parent
CASE_FILES = Path(bad_case_files.__file__).parent
BAD_RULE_FILES = corpus.examples(RULE_FILES, HEADER)
BAD_CASE_FILES = corpus.examples(CASE_FILES, "case.yaml")
ON = date(2026, 12, 7)
#: The tests that trip the codes of which neither corpus has an example.
ELSEWHERE: dict[str, Callable[..., None]] = {
    "CR304": test_bad_case_files.test_a_procedure_that_is_not_shipped,
    "CR401": test_cli_options.test_a_calendar_that_ends_as_json,
    "CR402": test_working_day_definitions.test_unknown_name,
    "CR403": test_projection.test_refused,
    "CR404": test_assessment.test_a_moment_is_not_a_day,
}


def written(folder: Path) -> None:
    """Write the rule file and the case file that have no fault."""
    for name, main, valid in (("rules", HEADER, RULE_FILES), ("case", "case.yaml", CASE_FILES)):
        (folder / name).mkdir()
        (folder / name / main).write_bytes((valid / corpus.VALID).read_bytes())


def judged(folder: Path) -> Assessment:
    """Return the judgement of the case in a folder, read before its rules are."""
    case = load_case(folder / "case" / "case.yaml")
    return assess(case, read_procedure(folder / "rules"), on=ON)


def shown(folder: Path, *, status: int) -> Any:
    """Return what the command line says of the case in a folder."""
    options = ("--procedure", str(folder / "rules"), "--on", str(ON))
    return parsed("assess", str(folder / "case" / "case.yaml"), *options, status=status)


def codes(faults: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the codes of faults."""
    return sorted(fault["code"] for fault in faults)


class TestNoAnswerFromAFault:
    """A fault in a rule file or a case file never gives an answer."""

    def test_without_a_fault(self, tmp_path: Path) -> None:
        """The files from which all those with a fault are made give an answer."""
        written(tmp_path)

        assert judged(tmp_path).to_mapping() == shown(tmp_path, status=0)

    @pytest.mark.parametrize("example", BAD_RULE_FILES, ids=str)
    def test_rule_files(self, example: corpus.Example, tmp_path: Path) -> None:
        """A case is not judged by rules with a fault, in Python or on the command line."""
        written(tmp_path)
        example.write(tmp_path / "rules")
        with pytest.raises(RuleFileError):
            judged(tmp_path)
        told = shown(tmp_path, status=2)

        assert {"says", "faults"} == told.keys()
        assert codes(example.faults) == codes(told["faults"])

    @pytest.mark.parametrize("example", BAD_CASE_FILES, ids=str)
    def test_case_files(self, example: corpus.Example, tmp_path: Path) -> None:
        """A case with a fault is not judged, even where it is read before the rules are known."""
        written(tmp_path)
        example.write(tmp_path / "case")
        with pytest.raises(CaseError):
            judged(tmp_path)
        told = shown(tmp_path, status=2)

        assert {"says", "faults"} == told.keys()
        assert codes(example.faults) == codes(told["faults"])


class TestEveryCode:
    """There is no code for a fault that nothing trips."""

    def test_every_code_is_tripped(self) -> None:
        """Each code is in an example of a malformed file, or else in a test that is named here."""
        examples = (*BAD_RULE_FILES, *BAD_CASE_FILES)
        in_files = {fault["code"] for example in examples for fault in example.faults}
        in_files |= {folder.name[:5] for folder in test_checks.PACKS}

        assert CODES.keys() - in_files == ELSEWHERE.keys()

    @pytest.mark.parametrize("code", ELSEWHERE)
    def test_named_tests(self, code: str) -> None:
        """A test that is named here for a code looks for that code."""
        assert code in inspect.getsource(ELSEWHERE[code])
