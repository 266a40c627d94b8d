"""
Keep a few of the inputs that fuzzing reached: ``python -m tests.fuzz.keep fuzzed``.

An input is kept where the reader runs lines for it, or says something of it, that it does for no
smaller one and for none of the seeds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Any

from complaintrules.errors import InputError
from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS, hold_to_promise

#: The most that is kept for one target, in bytes.
_MOST = 75_000
_PACKAGE = "/complaintrules/"
#: What a fault quotes, which is different in each.
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|[0-9]+|[a-z]+_[a-z_]+")


def _reached(target: Callable[[bytes], None], content: bytes) -> set[object]:
    """Return the steps from line to line that a target takes, and what it says."""
    found: set[object] = set()

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if event == "call" and _PACKAGE not in frame.f_code.co_filename:
            return None
        found.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    sys.settrace(trace)
    try:
        target(content)
    except InputError as refused:
        found.update((fault.code, _QUOTED.sub("", fault.message)) for fault in refused.faults)
    except Exception as other:  # noqa: BLE001  # hold_to_promise says whether it may be
        found.add(type(other))
    finally:
        sys.settrace(None)
    return found


def main() -> None:
    """Choose for each target among what was reached, the smallest first."""
    for name, target in TARGETS.items():
        hold_to_promise(target, b"")
        known: set[object] = set()
        for content in seeds.of(name):
            known |= _reached(target, content)
        begun = len(known)
        reached = {
            path.read_bytes()
            for folder in sys.argv[1:]
            for path in Path(folder).glob(f"{name}/reached/*")
        }
        size = number = 0
        for content in sorted(reached, key=len):
            new = _reached(target, content) - known
            if new and size + len(content) <= _MOST:
                known |= new
                size, number = size + len(content), number + 1
                path = seeds.CORPUS / name / sha256(content).hexdigest()[:12]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        counted = f"{number} of {len(reached)} inputs, {size} bytes"
        print(f"{name}: {counted}, {len(known) - begun} things new")  # noqa: T201


if __name__ == "__main__":
    main()
