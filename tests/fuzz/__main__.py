"""
Fuzz one reader with atheris: ``python -m tests.fuzz rules --seconds 600 --keep folder``.

What breaks a promise is written to the folder, and so are the inputs that reached something new.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["complaintrules"]):
    from tests.fuzz import seeds
    from tests.fuzz.targets import TARGETS, hold_to_promise

#: Longer inputs teach nothing that these do not, and take longer.
_LONGEST = 30_000


def _mutator(words: list[str], others: list[list[bytes]]) -> object:
    """Return what changes whole lines and words, as a writer of files would get them wrong."""

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        rng = random.Random(seed)  # libFuzzer's own seed makes it repeatable
        if rng.random() < 0.5:
            return atheris.Mutate(data, most)  # type: ignore[no-any-return]
        lines = data.split(b"\n")
        for _ in range(rng.choice((1, 1, 2, 5))):
            at = rng.randrange(len(lines))
            line = lines[at]
            match rng.randrange(7):
                case 0:
                    lines.insert(at, rng.choice(lines))
                case 1:
                    lines[at : at + rng.randrange(1, 4)] = [b""]
                case 2:
                    lines[at] = b" " * rng.randrange(9) + line.lstrip()
                case 3:
                    key, colon, _ = line.partition(b": ")
                    lines[at] = key + colon + rng.choice(words).encode()
                case 4:
                    other = rng.choice(others)
                    begin = rng.randrange(len(other))
                    lines[at:at] = other[begin : begin + rng.randrange(1, 12)]
                case 5:
                    known = line.split(b" ")
                    known[rng.randrange(len(known))] = rng.choice(words).encode()
                    lines[at] = b" ".join(known)
                case _:
                    where = rng.randrange(len(lines))
                    lines[at], lines[where] = lines[where], lines[at]
        return b"\n".join(lines)[:most]

    return mutate


def main() -> None:
    """Fuzz the reader that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--keep", type=Path, default=Path("fuzzed"))
    given = parser.parse_args()
    kept: Path = given.keep / given.target
    begun = kept / "reached"
    begun.mkdir(parents=True, exist_ok=True)
    start = list(seeds.of(given.target))
    for number, content in enumerate(start):
        (begun / f"seed-{number:03}").write_bytes(content)
    words = list(seeds.words(given.target))
    target = TARGETS[given.target]
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={given.seconds}",
            f"-max_len={_LONGEST}",
            "-timeout=20",
            "-rss_limit_mb=1500",
            "-print_final_stats=1",
            f"-artifact_prefix={kept}/",
            str(begun),
        ],
        lambda content: hold_to_promise(target, content) and None,
        custom_mutator=_mutator(words, [content.split(b"\n") for content in start]),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
