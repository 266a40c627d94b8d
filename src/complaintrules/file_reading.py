"""
The bytes of a file, if it is a file, is not too large, and stands in the folder that it should.

Knows links, pipes and devices. Knows nothing of what a file says.
"""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG

from complaintrules.errors import Faults, Place

#: The file of a procedure's folder that holds its header, and what rule files end in.
HEADER = "procedure.yaml"
RULE_FILES = frozenset({".yaml", ".yml"})
#: Far more than any case file needs, or the rule files of a procedure together.
MAX_BYTES = 1_000_000
#: What to do with more.
SPLIT = "no case and no procedure needs so much: give each complaint a file of its own"


def read_bytes(
    path: Path, faults: Faults, *, within: Path | None = None, most: int = MAX_BYTES
) -> bytes | None:
    """
    Return what a file holds, or None; what is wrong with it goes to *faults*.

    It has at most so many bytes, and, links followed, it stands somewhere in the folder *within*.
    """
    place = Place(file=str(path))
    try:
        real = path if within is None else path.resolve(strict=True)
        if within is not None and not real.is_relative_to(within.resolve()):
            message = f"this leads out of the folder {within}"
            faults.add("CR110", place, message, "put the file itself there, not a link to it")
            return None
        with open(real, "rb", opener=_without_waiting) as file:  # for its opener
            status = os.fstat(file.fileno())
            if not S_ISREG(status.st_mode):
                message = "cannot read the file: it is a pipe or a device"
                faults.add("CR110", place, message, "save what it gives to a file")
                return None
            if within is not None and not os.path.samestat(status, real.lstat()):
                faults.add("CR110", place, "the file was replaced while it was read", "try again")
                return None
            content = file.read(most + 1)
    except (OSError, ValueError, RuntimeError) as error:  # a NUL in its name; a link to itself
        reason = getattr(error, "strerror", None) or error
        faults.add("CR110", place, f"cannot read the file: {reason}")
        return None
    if len(content) > most:
        together = "" if most == MAX_BYTES else ", with those read before it"
        faults.add("CR109", place, f"the file has more than {MAX_BYTES:,} bytes{together}", SPLIT)
        return None
    return content


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; a pipe that nobody writes to is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
