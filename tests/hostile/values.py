"""
Values that a program might hand over in place of a case or an export, each made to harm.

Knows what each should be refused for.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from itertools import repeat
from types import MappingProxyType


class Spiteful(str):
    """Text that refuses to be asked anything."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Be equal to nothing."""
        return False

    def __repr__(self) -> str:
        """Refuse."""
        raise RuntimeError

    __str__ = __repr__


class Stubborn:
    """What can be neither compared, nor hashed twice, nor shown."""

    def __eq__(self, other: object) -> bool:
        """Refuse."""
        raise RuntimeError

    def __hash__(self) -> int:
        """Be whatever it likes."""
        return id(self)

    def __repr__(self) -> str:
        """Refuse."""
        raise RuntimeError


class EndlessList(list[str]):
    """A list that never ends."""

    def __iter__(self) -> Iterator[str]:
        """Give the same for ever."""
        return repeat("a")


class EndlessMapping(dict[str, str]):
    """A mapping that never ends."""

    def items(self) -> Iterator[tuple[str, str]]:  # type: ignore[override]
        """Give new keys for ever."""
        number = 0
        while True:
            number += 1
            yield f"key_{number}", "a"


def _holds_itself() -> dict[str, object]:
    """Return a mapping that holds itself."""
    value: dict[str, object] = {}
    value["facts"] = value
    return value


def _doubled() -> dict[str, object]:
    """Return a list of two lists of two lists, and so on, that is small until it is followed."""
    value: list[object] = ["a"]
    for _ in range(40):
        value = [value, value]
    return {"events": value}


def _deep() -> dict[str, object]:
    """Return lists in lists, a hundred thousand deep."""
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    return {"events": value}


#: A maker of each value, and how each is refused: the code, and where.
MAKERS: Mapping[str, Callable[[], dict[str, object]]] = MappingProxyType(
    {
        "holds-itself": _holds_itself,
        "doubled": _doubled,
        "deep": _deep,
        "endless-list": lambda: {"events": EndlessList()},
        "endless-mapping": lambda: {"facts": EndlessMapping()},
        "huge-number": lambda: {"reference": 10**100_000},
        "huge-number-in-events": lambda: {"events": [{"complaint_received": 9**9_999}]},
        "not-a-number": lambda: {"facts": {"anonymous": math.nan}},
        "infinity": lambda: {"facts": {"anonymous": math.inf}},
        "spiteful-key": lambda: {Spiteful("referens"): "a"},
        "spiteful-text": lambda: {"facts": {"anonymous": Spiteful("perhaps")}},
        "stubborn-value": lambda: {"facts": {"anonymous": Stubborn()}},
        "stubborn-key": lambda: {"facts": {Stubborn(): "a", Stubborn(): "b"}},
        "stubborn-set": lambda: {"facts": {"subject": {Stubborn(), Stubborn()}}},
        "long-key": lambda: {"facts": {"a" * 900_000: ["b"] * 20_000}},
        "long-text": lambda: {"reference": "a" * 50_000_000},
        "many-values": lambda: {"events": ["a"] * 1_000_000},
        "many-unknown-facts": lambda: {"facts": {f"anonymous_{n}": "yes" for n in range(14_000)}},
        "half-a-character": lambda: {"reference": "\ud800"},
        "terminal-command": lambda: {"reference": "\x1b[2J\x1b]0;owned\x07"},
        "changed-direction": lambda: {"facts": {"anonymous": "\u202eon"}},
        "bytes": lambda: {"facts": {"anonymous": b"yes"}},
        "a-function": lambda: {"facts": {"anonymous": print}},
        "json-of-not-a-number": lambda: json.loads('{"facts": {"anonymous": NaN}}'),
        "json-of-a-huge-number": lambda: json.loads(f'{{"reference": {"9" * 4_000}, "a": 1e999}}'),
    }
)

REFUSED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "holds-itself": ("CR109", ".".join(["facts"] * 32)),
        "doubled": ("CR109", "events" + "[0]" * 31),
        "deep": ("CR109", "events" + "[0]" * 31),
        "endless-list": ("CR109", "events[29998]"),
        "endless-mapping": ("CR109", "facts.key_29999"),
        "huge-number": ("CR107", "reference"),
        "huge-number-in-events": ("CR107", "events[0].complaint_received"),
        "not-a-number": ("CR302", "facts.anonymous"),
        "infinity": ("CR302", "facts.anonymous"),
        "spiteful-key": ("CR105", "referens"),
        "spiteful-text": ("CR302", "facts.anonymous"),
        "stubborn-value": ("CR107", "facts.anonymous"),
        "stubborn-key": ("CR107", "facts.Stubborn"),
        "stubborn-set": ("CR107", "facts.subject[0]"),
        "long-key": ("CR115", f"facts.{'a' * 60}...[1]"),
        "long-text": ("CR109", "reference"),
        "many-values": ("CR109", "events[29998]"),
        "many-unknown-facts": ("CR301", "facts.anonymous_0"),
        "half-a-character": ("CR101", "reference"),
        "terminal-command": ("CR101", "reference"),
        "changed-direction": ("CR101", "facts.anonymous"),
        "bytes": ("CR107", "facts.anonymous"),
        "a-function": ("CR107", "facts.anonymous"),
        "json-of-not-a-number": ("CR302", "facts.anonymous"),
        "json-of-a-huge-number": ("CR105", "a"),
    }
)
