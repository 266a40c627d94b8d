"""Plain Python values, read as the tree of a file would be."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, datetime
from itertools import count, repeat
from types import MappingProxyType

import pytest

from complaintrules.errors import CaseError, Fault, Faults, Place
from complaintrules.plain_values import from_python
from complaintrules.source import MAX_VALUES, Block, Listing, Text
from tests.unit.test_yaml_reading import plain

NOT_PLAIN = "expected text, a number, a date, yes or no, a list or a mapping"


class Endless(list[str]):
    """A list that never ends."""

    def __iter__(self) -> Iterator[str]:
        """Give the same for ever."""
        return repeat("a")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        (7, "7"),
        (1.5, "1.5"),
        (math.inf, "inf"),
        (True, "yes"),
        (False, "no"),
        (None, "null"),
        (date(2026, 9, 1), "2026-09-01"),
        (datetime(2026, 9, 1, 10), "2026-09-01T10:00:00"),
        (["a", 1], ["a", "1"]),
        (("a",), ["a"]),
        ({"b", "a"}, ["a", "b"]),
        (frozenset({"b", 1}), ["1", "b"]),
        ({}, {}),
        (OrderedDict(a=1), {"a": "1"}),
        (MappingProxyType({"a": []}), {"a": []}),
    ],
    ids=count(),  # how a set is shown differs from run to run
)
def test_python_values_are_read(value: object, expected: object) -> None:
    """Plain Python values are read as a file would write them; a set is put in order."""
    faults = Faults()

    assert expected == plain(from_python(value, faults))
    assert len(faults) == 0


def test_python_values_have_paths() -> None:
    """The place of a Python value is the path to it, and of a key the path to its value."""
    assert from_python({"a": [{"b": 1}]}, Faults()) == Block(
        (
            (
                Text("a", Place(path="a")),
                Listing(
                    (
                        Block(
                            ((Text("b", Place(path="a[0].b")), Text("1", Place(path="a[0].b"))),),
                            Place(path="a[0]"),
                        ),
                    ),
                    Place(path="a"),
                ),
            ),
        ),
        Place(),
    )


def test_what_is_not_plain_is_left_out() -> None:
    """Values and keys that no file could hold are left out, and each is a fault."""
    faults = Faults()
    node = from_python({"a": [1, object()], "b": b"", 3: "c", "d": 10**5_000}, faults)

    assert plain(node) == {"a": ["1"]}
    assert ["a[1]", "b", "3", "d"] == [fault.place.path for fault in faults.in_order()]
    assert {"CR107"} == {fault.code for fault in faults.in_order()}


def test_nothing_plain_at_all() -> None:
    """Where even the whole is not plain, it is an empty block and a fault."""
    faults = Faults()

    assert plain(from_python(object(), faults)) == {}
    assert [Place()] == [fault.place for fault in faults.in_order()]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (["a"] * (MAX_VALUES + 5), "more than 30,000 values"),
        ({"a": ["b" * 1_000] * 1_001}, "more than 1,000,000 characters"),
        ({"b" * 1_000_001: "a"}, "more than 1,000,000 characters"),
        ({"a": repeat("b")}, None),
        (Endless(), "more than 30,000 values"),
    ],
    ids=["values", "text", "key", "iterator", "endless"],
)
def test_more_than_is_read(value: object, said: str | None) -> None:
    """Past the limit nothing is read on, and the fault says so once."""
    faults = Faults(CaseError)
    with pytest.raises(CaseError) if said else nullcontext() as refused:
        from_python(value, faults)

    told = refused.value.faults if refused else faults.in_order()
    assert [said or f"{NOT_PLAIN}; got repeat"] == [fault.message for fault in told]


def test_as_many_values_as_the_limit() -> None:
    """A list of as many values as are read, itself among them, is read whole."""
    node = from_python(["a"] * (MAX_VALUES - 1), Faults())

    assert isinstance(node, Listing)
    assert len(node.items) == MAX_VALUES - 1


class Spiteful(str):
    """Text that is equal to nothing, and does not let itself be asked anything."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Be equal to nothing, itself included."""
        return False

    def __str__(self) -> str:
        """Say something else."""
        raise RuntimeError

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        """Say nothing."""
        raise RuntimeError


class Feigned:
    """Something that says that it is text."""

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        """Return what it is not."""
        return str

    def __repr__(self) -> str:
        """Say nothing."""
        raise RuntimeError


def test_what_does_not_behave() -> None:
    """Only what plain types themselves say of a value counts."""
    faults = Faults()
    mapping = {Spiteful("a"): Spiteful("b"), Spiteful("c"): Feigned()}

    assert plain(from_python(mapping, faults)) == {"a": "b"}
    assert [("CR107", "c")] == [(fault.code, fault.place.path) for fault in faults.in_order()]


def test_one_key_twice() -> None:
    """Keys that are written alike are one key given twice."""
    faults = Faults()
    from_python({Spiteful("a"): 1, Spiteful("a"): 2}, faults)

    assert [Fault("CR102", Place(path="a"), "'a' is given twice", "keep one of the two")] == list(
        faults.in_order()
    )


def test_what_contains_itself() -> None:
    """A list and a mapping that hold each other are given up where they go too deep."""
    items: list[object] = []
    mapping = {"a": items}
    items.append(mapping)
    with pytest.raises(CaseError) as refused:
        from_python(mapping, Faults(CaseError))

    assert ["nested more than 32 deep"] == [fault.message for fault in refused.value.faults]


@pytest.mark.parametrize("text", ["\ud800", "a\x1b[2Jb", "\u202e", "a\0"])
def test_characters_that_no_text_may_hold(text: str) -> None:
    """Half a character, a terminal's commands and a change of direction are faults."""
    faults = Faults()
    from_python({"a": text, f"b{text}": 1}, faults)

    assert ["CR101", "CR101"] == [fault.code for fault in faults.in_order()]
    assert "\n".join(map(str, faults.in_order())).replace("\n", "").isprintable()


def test_a_long_key_is_cut_short_in_paths() -> None:
    """What stands under a long key is placed by the beginning of that key."""
    faults = Faults()
    from_python({"a" * 10_000: [object()]}, faults)
    (fault,) = faults.in_order()

    assert Place(path=f"{'a' * 60}...[0]") == fault.place
