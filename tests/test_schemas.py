"""The schemas for editors: fresh, never stricter than the reader, and seldom much laxer."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from complaintrules.errors import Faults
from complaintrules.file_reading import HEADER
from complaintrules.procedure_files import EXAMPLES as EXAMPLES_FOLDER
from complaintrules.rulebook import packs_folder
from complaintrules.yaml_reading import read_text
from tests import bad_case_files
from tests.bad_rule_files import corpus
from tools import schemas

ROOT = Path(__file__).resolve().parents[1]
TEXTS = schemas.documents()
VALIDATORS = {
    name: Draft202012Validator(json.loads(text), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for name, text in TEXTS.items()
}
RULE_FILES, CASE_FILES, EXAMPLES = (
    VALIDATORS[name] for name in ("rule-file.json", "case-file.json", "examples.json")
)
RULE_CORPUS = Path(corpus.__file__).parent
CASE_CORPUS = Path(bad_case_files.__file__).parent
#: The files of the documentation that are mappings and no cases.
MAPPINGS = ("mapping", "a_year")
#: How a file is written: what no schema can see, once another reader has read it.
UNSEEN = {"CR101", "CR102", "CR103", "CR104", "CR109", "CR110"}
#: What a schema is there to see: keys, shapes, and the look of values.
SEEN = {"CR105", "CR106", "CR107", "CR108", "CR111", "CR112", "CR113", "CR114", "CR115", "CR202"}
#: The share of files with such faults that the schemas refuse; what they let pass depends on
#: names that the file itself declares, or on how other readers take what stands there.
LEAST = 0.9


class Yaml12(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen late
    """Reads YAML by the core schema of version 1.2, as editors do."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for tag, looks, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Yaml12.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{looks})$"), list(first)
    )


def as_12(text: str) -> Any:
    """Return a file as an editor reads it by YAML 1.2."""
    return yaml.load(text, Yaml12)  # noqa: S506  # a safe loader


def as_11(text: str) -> Any:
    """Return a file as a reader of YAML 1.1 takes it: yes is true, and a day is a date."""
    return plain(yaml.safe_load(text))


def as_text(text: str) -> Any:
    """Return a file as the library reads it: everything is text."""
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506  # which makes nothing but text


def plain(value: Any) -> Any:
    """Return what YAML 1.1 gives as JSON would have it; 'on' among keys is the word again."""
    if isinstance(value, dict):
        return {"on" if key is True else str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def files_of_packs() -> Iterator[tuple[Path, Draft202012Validator]]:
    """Yield each shipped file with each schema that is for it."""
    for path in sorted(packs_folder().rglob("*.yaml")):
        yield path, RULE_FILES
        if path.parent.name == EXAMPLES_FOLDER:
            yield path, EXAMPLES


def told(validator: Draft202012Validator, value: object) -> list[str]:
    """Return what a schema finds wrong, and where."""
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def refused(validator: Draft202012Validator, text: str) -> bool:
    """Return whether a schema refuses a file, or a reader that keeps to words as keys does."""
    try:
        return bool(told(validator, as_12(text)))
    except yaml.constructor.ConstructorError:
        return True


@pytest.mark.parametrize("name", TEXTS)
def test_the_schemas_are_fresh(name: str) -> None:
    """What is packed follows from the readers as they are; else run python -m tools.schemas."""
    assert TEXTS[name] == (schemas.FOLDER / name).read_text(encoding="utf-8")
    assert set(TEXTS) == {path.name for path in schemas.FOLDER.iterdir()}


@pytest.mark.parametrize("name", VALIDATORS)
def test_the_schemas_are_schemas(name: str) -> None:
    """Each is valid by its own dialect."""
    Draft202012Validator.check_schema(VALIDATORS[name].schema)


@pytest.mark.parametrize("read", [as_11, as_12, as_text])
def test_the_packs_validate(read: Any) -> None:
    """Every shipped file is what its schema says, whichever way an editor reads YAML."""
    found = [
        (path, told(validator, read(path.read_text(encoding="utf-8"))))
        for path, validator in files_of_packs()
    ]

    assert [] == [(path, errors) for path, errors in found if errors]
    assert len(found) > 50


@pytest.mark.parametrize("read", [as_11, as_12])
def test_the_case_files_validate(read: Any) -> None:
    """The case files of the documentation are what their schema says."""
    page = (ROOT / "docs" / "reference" / "case_file.md").read_text(encoding="utf-8")
    in_page = re.findall(r"^```yaml\n(# \w+\.yaml\n.*?)^```$", page, re.MULTILINE | re.DOTALL)
    paths = (path for path in (ROOT / "docs/examples").glob("*.yaml") if path.stem not in MAPPINGS)
    files = [path.read_text(encoding="utf-8") for path in paths]
    valid = (CASE_CORPUS / corpus.VALID).read_text(encoding="utf-8")

    assert [[]] * (len(files) + len(in_page) + 1) == [
        told(CASE_FILES, read(text)) for text in (*files, *in_page, valid)
    ]
    assert files
    assert in_page


@pytest.mark.parametrize("read", [as_11, as_12, as_text])
def test_the_mappings_validate(read: Any) -> None:
    """The mappings of the documentation are what their schema says, however one reads them."""
    for name in MAPPINGS:
        text = (ROOT / "docs" / "examples" / f"{name}.yaml").read_text(encoding="utf-8")

        assert [] == told(VALIDATORS["mapping.json"], read(text))


@pytest.mark.parametrize(
    ("folder", "validator"), [(RULE_CORPUS, RULE_FILES), (CASE_CORPUS, CASE_FILES)]
)
def test_near_misses_validate(folder: Path, validator: Draft202012Validator) -> None:
    """What only looks like a mistake is none to an editor."""
    wrong = {}
    for name, text in corpus.near_misses(folder).items():
        errors = told(validator, as_12(text))
        if errors:
            wrong[name] = errors

    assert {} == wrong


@pytest.mark.parametrize(
    ("folder", "main", "validator"),
    [(RULE_CORPUS, HEADER, RULE_FILES), (CASE_CORPUS, "case.yaml", CASE_FILES)],
)
def test_most_mistakes_of_form_are_seen(
    folder: Path, main: str, validator: Draft202012Validator
) -> None:
    """Of the malformed files with a fault of form, most are refused by the schema too."""
    seen, missed = 0, []
    for example in corpus.examples(folder, main):
        codes = {fault["code"] for fault in example.faults}
        if codes & UNSEEN or not codes & SEEN:
            continue
        if any(refused(validator, text) for text in example.files.values()):
            seen += 1
        else:
            missed.append(str(example))
    print(f"{seen} of {seen + len(missed)} seen; not seen: {', '.join(missed)}")  # noqa: T201

    assert seen / (seen + len(missed)) >= LEAST


def test_a_valid_file_has_no_fault_of_its_own() -> None:
    """The corpus' valid file validates, so that what is refused above is the mistake."""
    text = (RULE_CORPUS / corpus.VALID).read_text(encoding="utf-8")
    faults = Faults()
    read_text(text, "valid.yaml", faults)

    assert 0 == len(faults)
    assert [] == told(RULE_FILES, as_12(text))
