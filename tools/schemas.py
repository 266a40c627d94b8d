"""
The JSON Schemas for editors, made from the forms that the readers of files declare.

``python -m tools.schemas`` writes them into the package. What a key holds, for an editor to show,
is taken from the tables of the reference.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from complaintrules import examples, expectations, rule_forms
from complaintrules.case_forms import CASE
from complaintrules.forms import Form
from complaintrules.register.mapping_forms import MAPPING

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "src" / "complaintrules" / "schemas"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: A row of a table of the reference: one or several keys, and what they hold.
_ROW = re.compile(r"^\| (?P<keys>`[a-z_]+`(?:, `[a-z_]+`)*) \| (?P<holds>.+) \|$", re.MULTILINE)
_LINK = re.compile(r"\[(?P<says>[^]]*)\]\([^)]*\)")
_POINTER = re.compile(r",? ?see (?:below|above)")


def documents() -> dict[str, str]:
    """Return the text of each schema, by the name of its file."""
    rule_file: Form = {
        "if": {"required": ["procedure"]},
        "then": {
            "if": {"required": ["extends"]},
            "then": rule_forms.OVERLAY.form,
            "else": rule_forms.PROCEDURE.form,
        },
        "else": {
            "if": {"required": ["examples"]},
            "then": examples.EXAMPLE_FILE.form,
            "else": rule_forms.A_PART.form,
        },
    }
    clocks = {expectations.CLOCK: expectations.A_CLOCK}
    in_packs = {**_told("case_file.md"), **_told("rule_file.md")}
    example_file, case = examples.EXAMPLE_FILE.form, CASE.form
    everything = {**rule_forms.DEFINED, **clocks}
    return {
        f"{name}.json": _document(f"{title} of complaintrules", form, defs, told)
        for name, title, form, defs, told in (
            ("rule-file", "A file of a pack", rule_file, everything, in_packs),
            ("examples", "Worked examples", example_file, clocks, in_packs),
            ("case-file", "A case file", case, {}, _told("case_file.md")),
            ("mapping", "A mapping", MAPPING.form, {}, _told("mapping_file.md")),
        )
    }


def _told(page: str) -> dict[str, str]:
    """Return what each key holds that a page of the reference tells of once."""
    text = (ROOT / "docs" / "reference" / page).read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for row in _ROW.finditer(text):
        holds = _POINTER.sub("", _LINK.sub(r"\g<says>", row["holds"])).replace("`", "")
        for key in re.findall(r"[a-z_]+", row["keys"]):
            found.setdefault(key, []).append(holds)
    return {key: holds[0] for key, holds in found.items() if len(holds) == 1}


def _document(title: str, form: Form, defs: Mapping[str, Form], told: Mapping[str, str]) -> str:
    """Return the text of one schema."""
    whole = {"$schema": _DIALECT, "title": title, "type": "object", **form}
    if defs:
        whole["$defs"] = defs
    return json.dumps(_described(whole, told), indent=1, ensure_ascii=False) + "\n"


def _described(node: Any, told: Mapping[str, str]) -> Any:  # noqa: ANN401  # a tree of JSON
    """Return a schema with what its keys hold."""
    if isinstance(node, list):
        return [_described(each, told) for each in node]
    if not isinstance(node, Mapping):
        return node
    return {key: _below(key, value, told) for key, value in node.items()}


def _below(key: str, value: Any, told: Mapping[str, str]) -> Any:  # noqa: ANN401  # as above
    """Return what stands under a keyword of a schema; the keys of a block are told of."""
    described = _described(value, told)
    if key != "properties":
        return described
    return {name: dict(_with_holds(name, form, told)) for name, form in described.items()}


def _with_holds(name: str, form: Form, told: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Yield the keywords of one key's form, what it holds before them."""
    if name in told:
        yield "description", told[name]
    yield from form.items()


def main() -> None:
    """Write every schema."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in documents().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
