"""Keeps the process that reads hostile input, and asks it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from select import select
from typing import Any

from attrs import define, field

ROOT = Path(__file__).resolve().parents[2]
#: Seconds of processor time in which any input is refused.
MOST_SECONDS = 1.0
#: Seconds after which a process that says nothing waits for something that never comes.
_WAIT = 90


@define
class Keeper:
    """A process with hard limits; one that is lost is replaced."""

    _process: subprocess.Popen[str] | None = field(default=None, init=False)

    def ask(self, reader: str, what: str) -> dict[str, Any]:
        """Return what came of reading, as the victim tells it."""
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"reader": reader, "what": what}) + "\n")
        process.stdin.flush()
        ready, _, _ = select([process.stdout], [], [], _WAIT)
        line = process.stdout.readline() if ready else ""
        if not line:
            self.stop()
            return {"raised": "the process ended" if ready else "nothing for a long time"}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _running(self) -> subprocess.Popen[str]:
        """Return the process, begun where it is not there."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.hostile.victim"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                bufsize=1,
            )
            assert self._process.stdout is not None
            assert self._process.stdout.readline() == "ready\n"
        return self._process

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process = None
