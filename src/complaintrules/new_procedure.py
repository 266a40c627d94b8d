"""
The beginning of a pack of one's own: files that load and pass, with examples to replace.

Knows the templates and where their files go. Knows nothing of what the rules in them say.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from string import Template
from types import MappingProxyType

from complaintrules.errors import Fault, Place, RuleFileError, did_you_mean
from complaintrules.fields import quoted
from complaintrules.file_reading import HEADER
from complaintrules.loading import checked_id
from complaintrules.procedure import Procedure
from complaintrules.procedure_files import EXAMPLES
from complaintrules.rulebook import load_procedure, procedures

#: The files of a pack, each with the template that it is made from.
_FILES: Mapping[str, str] = MappingProxyType(
    {
        HEADER: "procedure.yaml.txt",
        "limits.yaml": "limits.yaml.txt",
        f"{EXAMPLES}/limits.yaml": "examples.yaml.txt",
        "README.md": "README.md.txt",
    }
)
#: The event that starts the first limit of a procedure that extends no other.
_RECEIVED = "complaint_received"


def new_procedure(
    name: str, folder: Path, *, extends: str = "", title: str = ""
) -> tuple[Path, ...]:
    """
    Write the beginning of a procedure called *name* below *folder*, and return its files.

    It extends the shipped procedure *extends*, or stands by itself where that is empty.

    Raises:
        RuleFileError: The id is none, or there is no such procedure to extend.
        FileExistsError: Something is there already; nothing is written.
        OSError: The files cannot be written.

    """
    faults = [*_faults_of_id(name), *_faults_of_base(extends)]
    if faults:
        raise RuleFileError(faults)
    base = load_procedure(extends) if extends else None
    pack = folder / name
    if not pack.resolve().is_relative_to(folder.resolve()):  # by way of a symbolic link
        raise FileExistsError(f"{pack} leads out of {folder}")
    if pack.exists() and (not pack.is_dir() or any(pack.iterdir())):
        raise FileExistsError(f"{pack} is there already, and not empty")
    written = tuple(pack / file for file in _FILES)
    for path, text in zip(written, _texts(name, title, base), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return written


def _faults_of_id(name: str) -> Iterator[Fault]:
    """Yield what is wrong with an id, which can lead nowhere but down."""
    try:
        checked_id(name)
    except ValueError as error:
        yield Fault(
            "CR114", Place(path="id"), str(error), "small letters, digits, hyphens, slashes"
        )


def _faults_of_base(extends: str) -> Iterator[Fault]:
    """Yield what is wrong with the id of what is extended: only a shipped procedure can be."""
    shipped = [each.id for each in procedures()]
    if extends and extends not in shipped:
        message = f"there is no shipped procedure {quoted(extends)} to extend"
        yield Fault("CR212", Place(path="--extends"), message, did_you_mean(extends, shipped))


def _texts(name: str, title: str, base: Procedure | None) -> Iterator[str]:
    """Yield the text of each file."""
    heading = " ".join(title.split()) or f"Complaints procedure {name}"
    values = {
        "id": name,
        "title": json.dumps(heading, ensure_ascii=False),  # which is YAML, whatever is in it
        "heading": heading,
        "base": base.id if base else "",
        "base_title": base.title if base else "",
        "starts_on": base.stages[0].opens_on[0] if base else _RECEIVED,
    }
    templates = files("complaintrules") / "templates" / ("local" if base else "standalone")
    for template in _FILES.values():
        text = (templates / template).read_text(encoding="utf-8")
        yield Template(text).substitute(values)
