"""
Puts the changelog of a release together, if its number promises no more than it keeps.

``make changelog VERSION=1.0.0`` runs it, once the new number stands wherever
the tests ask for it.  What a number promises is in ``docs/reference/versioning.md``.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: The kinds of changelog fragments that only a release with a new first number may have.
BREAKING = {"answers", "breaking"}
_RELEASED = re.compile(r"^## ([0-9]+)\.([0-9]+)\.([0-9]+) ", re.MULTILINE)

Number = tuple[int, int, int]


def least(last: Number | None, kinds: set[str]) -> Number:
    """
    Return the least number that a release may have after *last*, with changes of these kinds.

    >>> least((1, 4, 2), {"answers", "fixed"}), least((1, 4, 2), {"added"})
    ((2, 0, 0), (1, 5, 0))
    >>> least((1, 4, 2), {"fixed"}), least((0, 4, 2), {"answers"}), least(None, {"answers"})
    ((1, 4, 3), (0, 5, 0), (0, 0, 1))

    """
    if last is None:
        return 0, 0, 1
    major, minor, patch = last
    if kinds & BREAKING and major:
        return major + 1, 0, 0
    if kinds - {"fixed"}:
        return major, minor + 1, 0
    return major, minor, patch + 1


def main(version: str) -> None:
    """Check the number of a release and write its changelog."""
    if re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+", version) is None:
        sys.exit(f"make changelog VERSION=1.2.3, and not {version!r}")
    major, minor, patch = map(int, version.split("."))
    released = _RELEASED.search((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    last = (int(released[1]), int(released[2]), int(released[3])) if released else None
    kinds = {path.name.split(".")[-2] for path in (ROOT / "changelog.d").glob("*.*.md")}
    needed = least(last, kinds)
    if (major, minor, patch) < needed:
        told = ".".join(map(str, needed))
        sys.exit(
            f"with changes of the kinds {', '.join(sorted(kinds))} it has to be {told} or more"
        )
    towncrier = Path(sys.executable).parent / "towncrier"
    subprocess.run([towncrier, "build", "--yes", "--version", version], cwd=ROOT, check=True)  # noqa: S603  # ours


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
