"""
What is fuzzed: bytes are given to a reader, and what comes of them is held to what is promised.

Only the library's own errors may come out, each fault with a known code and a place, and no
input may take long.
"""

from __future__ import annotations

import atexit
import json
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from types import MappingProxyType

from complaintrules.assessment import assess
from complaintrules.case import Case, load_case
from complaintrules.error_codes import CODES
from complaintrules.errors import CalendarError, ComplaintRulesError, InputError, Place
from complaintrules.file_reading import HEADER
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

#: The longest that one input may take, in seconds of processor time.
MOST_SECONDS = 1.0

_ON = date(2026, 12, 7)


class PromiseBrokenError(AssertionError):
    """Something came out that should not have."""


@cache
def _folder() -> Path:
    """Return a folder for the file that is tried, in memory where the system has such."""
    memory = Path("/dev/shm")  # noqa: S108  # mkdtemp makes a folder of our own there
    folder = Path(mkdtemp(prefix="complaintrules-", dir=memory if memory.is_dir() else None))
    atexit.register(rmtree, folder, ignore_errors=True)
    return folder


@cache
def _procedure() -> Procedure:
    """Return the procedure against which cases and exports are held."""
    return load_procedure("england/children-act-1989")


def _written(name: str, content: bytes) -> Path:
    """Return the path of a file that has just been written."""
    path = _folder() / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def rules(content: bytes) -> None:
    """Read a rule file."""
    load_procedure(_written(f"pack/{HEADER}", content).parent)


def cases(content: bytes) -> None:
    """Read a case file, and judge the case."""
    case = load_case(_written("case.yaml", content), _procedure())
    str(assess(case, _procedure(), on=_ON).explain())


def values(content: bytes) -> None:
    """Read JSON as a program would, and then the case that it describes."""
    mapping = _json(content)
    if mapping is not None:
        Case.from_mapping(mapping, _procedure())


def exports(content: bytes) -> None:
    """Read conditions in business-rules' form."""
    mapping = _json(content)
    if mapping is not None:
        _procedure().with_business_rules(mapping)


def _json(content: bytes) -> dict[str, object] | None:
    """Return the object that JSON text writes, if it does."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


TARGETS: Mapping[str, Callable[[bytes], None]] = MappingProxyType(
    {target.__name__: target for target in (rules, cases, values, exports)}
)


def hold_to_promise(target: Callable[[bytes], None], content: bytes) -> str:
    """
    Give *content* to a target and return the codes of its faults, or nothing.

    Raises:
        PromiseBrokenError: A fault lacks its code or place, or it took too long.

    """
    _procedure()
    codes: set[str] = set()
    began = time.process_time()
    try:
        target(content)
    except InputError as refused:
        if not refused.faults:
            raise PromiseBrokenError("refused without a fault") from refused
        for fault in refused.faults:
            if fault.code not in CODES or not fault.message:
                raise PromiseBrokenError(f"no such code, or nothing said: {fault}") from refused
            if fault.place == Place() and target in (rules, cases):
                raise PromiseBrokenError(f"no place: {fault}") from refused
            if any(ord(character) < ord(" ") for character in f"{fault.place}{fault.message}"):
                raise PromiseBrokenError(f"a control character: {fault!r}") from refused
            codes.add(fault.code)
        str(refused).encode()
    except CalendarError as refused:
        codes.add(refused.code)
    except ComplaintRulesError as refused:
        raise PromiseBrokenError(f"neither a fault nor of the calendar: {refused!r}") from refused
    took = time.process_time() - began
    if took > MOST_SECONDS:
        raise PromiseBrokenError(f"it took {took:.1f} s of processor time")
    return " ".join(sorted(codes))
