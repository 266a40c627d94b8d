"""
Shipped procedures as they were read before, as plain values in a file each, for a sooner start.

Knows which rule files such a file was made of, and leaves it aside where they have changed. Knows
nothing of what rules say.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zlib import crc32

from attrs import fields, has

from complaintrules import citations, conditions, errors, periods, procedure, rules, vocabulary
from complaintrules import working_day_definitions as definitions
from complaintrules.file_reading import RULE_FILES
from complaintrules.procedure import Procedure

#: Under what a procedure keeps the checksum of the file that it was read from.
READ_BEFORE = ("read before",)
#: Where they are kept, below this package.
FOLDER = Path(__file__).parent / "data" / "procedures"
_MODULES = (citations, conditions, definitions, errors, periods, procedure, rules, vocabulary)
#: What a procedure is made of, by name.
_KINDS: Mapping[str, type[Any]] = {
    name: kind
    for module in _MODULES
    for name, kind in vars(module).items()
    if isinstance(kind, type) and (has(kind) or issubclass(kind, Enum))
}


def read_before(id_: str, root: Path) -> Procedure | None:
    """
    Return the shipped procedure of that id as it was read before, or None.

    There is none where the rule files below *root*, or the classes that hold them, were changed.
    """
    try:
        content = (FOLDER / f"{id_}.json").read_text(encoding="utf-8")
    except OSError:
        return None
    head, _, body = content.partition("\n")
    made = json.loads(head)
    if made["files"] != _checks(root, made["folders"]) or made["fields"] != _fields(made["fields"]):
        return None
    found: Procedure = json.loads(body, object_hook=_unpacker(root))
    found.worked_out[READ_BEFORE] = crc32(content.encode())
    return found


def to_be_read(shipped: Procedure, folders: Iterable[str], root: Path) -> str:
    """Return the text of the file for a shipped procedure whose rule files are in *folders*."""
    used: set[str] = set()
    body = json.dumps(_packed(shipped, root, used), ensure_ascii=False, separators=(",", ":"))
    named = sorted(folders)
    head = {"folders": named, "files": _checks(root, named), "fields": _fields(sorted(used))}
    return f"{json.dumps(head)}\n{body}\n"


def _checks(root: Path, folders: Iterable[str]) -> dict[str, int]:
    """Return the checksum of each rule file in the folders."""
    paths = chain.from_iterable((root / folder).iterdir() for folder in folders)
    return {
        path.relative_to(root).as_posix(): crc32(path.read_bytes())
        for path in sorted(paths)
        if path.suffix.lower() in RULE_FILES
    }


def _fields(names: Iterable[str]) -> dict[str, list[str]]:
    """Return what makes each class, in order; nothing, of a class that is no more."""
    return {name: _parts(_KINDS[name]) for name in names if name in _KINDS}


def _parts(kind: type[Any]) -> list[str]:
    """Return what makes an object of a class; what follows from the rest is left out."""
    return [each.alias for each in fields(kind) if each.init and each.name != "other_calendar"]


def _packed(value: Any, root: Path, used: set[str]) -> Any:  # noqa: ANN401  # any of a few
    """Return a value as JSON can hold it; *used* takes the names of its classes."""
    pack = partial(_packed, root=root, used=used)
    match value:
        case Enum():
            packed: Any = {type(value).__name__: value.value}
        case None | str() | int():
            packed = value
        case date():
            packed = {"date": value.isoformat()}
        case frozenset():
            packed = {"set": sorted(map(pack, value))}
        case tuple():
            packed = [*map(pack, value)]
        case Mapping():
            packed = {"map": [[key, pack(each)] for key, each in value.items()]}
        case errors.Place(file=str(file)) if Path(file).is_relative_to(root):
            below = Path(file).relative_to(root).as_posix()
            used.add("Place")
            packed = {"below": [below, value.line, value.column, value.path]}
        case _:
            name = type(value).__name__
            used.add(name)
            packed = {name: [pack(getattr(value, part)) for part in _parts(type(value))]}
    return packed


def _unpacker(root: Path) -> Callable[[dict[str, Any]], Any]:
    """Return what makes of each JSON object the value that it stands for, parts before wholes."""
    files: dict[str, str] = {}

    def below(value: list[Any]) -> errors.Place:
        """Return a place in a file below *root*."""
        name, *rest = value
        if name not in files:
            files[name] = str(root / name)
        return errors.Place(files[name], *rest)

    makers: dict[str, Callable[[Any], Any]] = {
        "below": below,
        "date": date.fromisoformat,
        "set": frozenset,
        "map": lambda pairs: MappingProxyType({key: _whole(value) for key, value in pairs}),
    }

    def made(written: dict[str, Any]) -> Any:  # noqa: ANN401  # any of a few
        """Return the value of one object, which has a single key."""
        ((name, value),) = written.items()
        if name not in makers:
            makers[name] = _maker(_KINDS[name])
        return makers[name](value)

    return made


def _maker(kind: type[Any]) -> Callable[[Any], Any]:
    """Return what makes an object of a class of its parts."""
    if issubclass(kind, Enum):
        return {each.value: each for each in kind}.__getitem__
    names = _parts(kind)

    def made(parts: list[Any]) -> Any:  # noqa: ANN401  # of any class
        """Return an object."""
        return kind(**dict(zip(names, map(_whole, parts), strict=True)))

    return made


def _whole(value: Any) -> Any:  # noqa: ANN401  # any of a few
    """Return a value with lists as tuples, as all of a procedure's are."""
    return tuple(map(_whole, value)) if isinstance(value, list) else value
