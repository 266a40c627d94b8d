"""
What reads hostile input, in a process of its own with hard limits.

Run as ``python -m tests.hostile.victim``, it takes one request a line, as JSON, and answers each
with the faults, the seconds of processor time and the memory that it took.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from complaintrules.case import Case, load_case
from complaintrules.checks import run_examples
from complaintrules.errors import CalendarError, InputError
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from tests.hostile import values

#: How much the reading of one file or pack may add to the process, in bytes.
MOST_MEMORY = 200_000_000


def _procedure() -> Procedure:
    """Return the procedure against which cases are held."""
    return load_procedure("england/children-act-1989")


def _rules(path: str) -> object:
    """Read a rule file or a pack."""
    return load_procedure(path)


def _examples(path: str) -> object:
    """Read a pack and run its examples."""
    return run_examples(Path(path), load_procedure(path))


def _case(path: str) -> object:
    """Read a case file."""
    return load_case(path, _procedure())


def _case_alone(path: str) -> object:
    """Read a case file that names its procedure."""
    return load_case(path)


def _memory(size: str) -> object:
    """Take so many bytes of memory, to see that the limit holds."""
    return bytearray(int(size))


def _value(name: str) -> object:
    """Read a value that a program hands over."""
    return Case.from_mapping(values.MAKERS[name](), _procedure())


def _export(name: str) -> object:
    """Read a value as conditions in business-rules' form."""
    return _procedure().with_business_rules(values.MAKERS[name]())


READERS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "rules": _rules,
        "examples": _examples,
        "case": _case,
        "case alone": _case_alone,
        "value": _value,
        "export": _export,
        "memory": _memory,
    }
)


def _told(reader: str, what: str) -> dict[str, object]:
    """Return what came of reading: the faults, or whatever else was raised."""
    try:
        READERS[reader](what)
    except InputError as refused:
        says = str(refused)
        says.encode()
        return {"faults": [fault.to_mapping() for fault in refused.faults], "says": says[:2_000]}
    except CalendarError as refused:
        return {"faults": [{"code": refused.code, "message": refused.message}]}
    except MemoryError:
        return {"raised": "MemoryError"}
    except Exception as other:  # noqa: BLE001  # which is what no input may bring about
        return {"raised": f"{type(other).__name__}: {str(other)[:300]}"}
    return {"faults": []}


def _virtual() -> int:
    """Return how much memory the process has now, in bytes."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * resource.getpagesize()


def main() -> None:
    """Answer requests until there are no more."""
    _procedure()  # it is not what is measured
    limit = _virtual() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    print("ready", flush=True)  # noqa: T201
    for line in sys.stdin:
        request = json.loads(line)
        began = time.process_time()
        answer = _told(request["reader"], request["what"])
        answer["seconds"] = time.process_time() - began
        print(json.dumps(answer), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
