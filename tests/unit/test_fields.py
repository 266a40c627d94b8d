"""Located text read as dates, names, choices and blocks."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

import pytest

from complaintrules.errors import Fault, Faults, Place
from complaintrules.fields import (
    Fields,
    day,
    entries,
    is_nothing,
    items,
    kind_of,
    list_of,
    name,
    one_of,
    parsed,
    quoted,
    text,
    word_of,
    yes_or_no,
)
from complaintrules.source import Block, Listing, Node, Text

HERE = Place("f", 2, 3)
EMPTY = Text("", HERE)
WORDS = Listing((Text("a", HERE), Text("b", HERE)), HERE)
BLOCK = Block(((Text("a", HERE), Text("b", HERE)),), HERE)
NOTHING = Fault("CR108", HERE, "nothing is given here", "write a value or remove the key")
WRITE_IT_SO = "write the day as 2026-09-01"


class Colour(StrEnum):
    """Words to choose from."""

    RED = "red"
    DARK_RED = "dark_red"


def read(reader: Callable[[Node, Faults], object], node: Node | str) -> object:
    """Return what *reader* makes of a node that has no fault."""
    faults = Faults()
    value = reader(Text(node, HERE) if isinstance(node, str) else node, faults)

    assert faults.in_order() == ()
    return value


def fault(reader: Callable[[Node, Faults], object], node: Node | str) -> Fault:
    """Return the one fault that *reader* notes, when it gives nothing."""
    faults = Faults()
    value = reader(Text(node, HERE) if isinstance(node, str) else node, faults)

    assert value is None
    (only,) = faults.in_order()
    return only


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("parent", "'parent'"),
        ("it's", '"it\'s"'),
        ("x" * 60, f"'{'x' * 60}'"),
        ("x" * 61, f"'{'x' * 60}...'"),
        ("naïve", "'naïve'"),
        ("p\u0430rent", "'p\u0430rent' (with CYRILLIC SMALL LETTER A in it)"),
        ("2026\u201309\u201301", "'2026\u201309\u201301' (with EN DASH in it)"),
        ("\uff11", "'\uff11' (with FULLWIDTH DIGIT ONE in it)"),
        ("p\u0430rent or carer", "'p\u0430rent or carer'"),
        ("par\u200bent", "'par\\u200bent' (with ZERO WIDTH SPACE in it)"),
        ("par\u00a0ent", "'par\\xa0ent' (with NO-BREAK SPACE in it)"),
    ],
)
def test_text_is_quoted(written: str, shown: str) -> None:
    """Text is quoted so that what is long is cut, and what only looks familiar is named."""
    assert shown == quoted(written)


@pytest.mark.parametrize(
    ("node", "kind"),
    [
        (BLOCK, "a block of keys"),
        (WORDS, "a list"),
        (Text("a", HERE), "the text 'a'"),
        (EMPTY, "nothing"),
        (Text(" \n", HERE), "nothing"),
        (Text("null", HERE), "nothing"),
        (Text("~", HERE), "nothing"),
    ],
)
def test_a_node_is_named(node: Node, kind: str) -> None:
    """A node is called what a person sees, and nothing where nothing is written."""
    assert kind == kind_of(node)
    assert (kind == "nothing") == is_nothing(node)


@pytest.mark.parametrize(
    ("written", "value"),
    [("a", "a"), ("  a\n  b\tc ", "a b c"), ("a\u00a0b", "a b"), ("none", "none"), ("0", "0")],
)
def test_text_is_folded(written: str, value: str) -> None:
    """Spaces and line breaks of every kind become single spaces."""
    assert value == read(text, written)


@pytest.mark.parametrize("written", ["", "  ", "\n", "null", "~", " null "])
@pytest.mark.parametrize("reader", [text, name, day, yes_or_no, one_of(["a"]), list_of(text)])
def test_nothing_is_a_fault(written: str, reader: Callable[[Node, Faults], object]) -> None:
    """An empty value is told as such by every reader."""
    assert NOTHING == fault(reader, written)


@pytest.mark.parametrize(
    "reader", [text, name, day, yes_or_no, one_of(["a"]), parsed(int, "CR202")]
)
@pytest.mark.parametrize(("node", "kind"), [(WORDS, "a list"), (BLOCK, "a block of keys")])
def test_readers_of_text_refuse_other_shapes(
    reader: Callable[[Node, Faults], object], node: Node, kind: str
) -> None:
    """Where a text belongs, a list or a block is told as what it is."""
    assert Fault("CR107", HERE, f"expected text, got {kind}") == fault(reader, node)


@pytest.mark.parametrize("written", ["a", "stage_1", "x9__", "a" * 500])
def test_a_name_is_read(written: str) -> None:
    """A name is made of small letters, digits and underscores, and begins with a letter."""
    assert written == read(name, written)


@pytest.mark.parametrize("written", ["A", "1st", "_a", "a-b", "a b", "é", "a.b", "a\u0301"])
def test_what_is_no_name_is_refused(written: str) -> None:
    """Anything else is not a name."""
    expected = Fault(
        "CR114",
        HERE,
        f"{quoted(written)} is not a name",
        "a name is made of small letters, digits and underscores, and begins with a letter",
    )

    assert expected == fault(name, written)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2026-09-01", date(2026, 9, 1)),
        (" 2026-09-01\n", date(2026, 9, 1)),
        ("2028-02-29", date(2028, 2, 29)),
        ("0001-01-01", date.min),
        ("9999-12-31", date.max),
    ],
)
def test_a_day_is_read(written: str, value: date) -> None:
    """A day is year, month and day, with hyphens."""
    assert value == read(day, written)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("2026-02-30", "that day does not exist"),
        ("2027-02-29", "that day does not exist"),
        ("0000-01-01", "that day does not exist"),
        ("2026-9-1", WRITE_IT_SO),
        ("01/09/2026", WRITE_IT_SO),
        ("20260901", WRITE_IT_SO),
        ("2026-W36-2", WRITE_IT_SO),
        ("26-09-01", WRITE_IT_SO),
        ("\u0662\u0660\u0662\u0666-\u0660\u0669-\u0660\u0661", WRITE_IT_SO),
        ("today", WRITE_IT_SO),
        (
            "2026-09-01 10:00",
            "write the day alone, without a time: which day it was is yours to decide",
        ),
    ],
)
def test_what_is_no_day_is_refused(written: str, hint: str) -> None:
    """What is no day is told with what to write instead."""
    expected = Fault("CR111", HERE, f"expected a date, got {quoted(written)}", hint)

    assert expected == fault(day, written)


@pytest.mark.parametrize(
    ("written", "value"), [("yes", True), ("true", True), ("no", False), ("false", False)]
)
def test_yes_or_no_is_read(written: str, value: object) -> None:
    """The words of YAML files and of JSON are read."""
    assert value is read(yes_or_no, written)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Yes", "write it in small letters"),
        ("NO", "write it in small letters"),
        ("True", "write it in small letters"),
        ("y", ""),
        ("on", ""),
        ("1", ""),
    ],
)
def test_what_is_neither_yes_nor_no_is_refused(written: str, hint: str) -> None:
    """Other words for yes and no are refused; capitals are hinted at."""
    expected = Fault("CR112", HERE, f"expected yes or no, got {written!r}", hint)

    assert expected == fault(yes_or_no, written)


@pytest.mark.parametrize("written", ["dark_red", "dark red", "dark  red"])
def test_a_word_is_read_with_spaces_or_underscores(written: str) -> None:
    """Spaces and underscores are the same in a word of a given set."""
    assert read(one_of(["red", "dark_red"]), written) == "dark_red"
    assert read(word_of(Colour), written) is Colour.DARK_RED


@pytest.mark.parametrize("reader", [one_of(["red", "dark_red"]), word_of(Colour)])
def test_a_word_outside_the_set_is_refused(reader: Callable[[Node, Faults], object]) -> None:
    """A word that is not in the set is told with the words that are."""
    expected = Fault(
        "CR113", HERE, "'blue' is not one of the words allowed here", "known here: dark_red, red"
    )

    assert expected == fault(reader, "blue")


def test_a_parser_says_what_is_wrong() -> None:
    """What a parser raises becomes a fault of the code that is given."""
    assert read(parsed(int, "CR202"), "7") == 7
    assert Fault("CR202", HERE, "invalid literal for int() with base 10: 'seven'") == fault(
        parsed(int, "CR202"), "seven"
    )


def test_a_list_is_read() -> None:
    """A list gives its items, and a single value is a list of one."""
    assert read(list_of(name), WORDS) == ("a", "b")
    assert read(list_of(name), "a") == ("a",)


def test_what_is_no_list_is_refused() -> None:
    """A block is no list, an empty list lists nothing, and neither does one without a good item."""
    assert Fault(
        "CR107", HERE, "expected a list, got a block of keys", "begin each item with a dash"
    ) == fault(list_of(name), BLOCK)
    assert Fault(
        "CR108", HERE, "nothing is listed here", "list a value or remove the key"
    ) == fault(list_of(name), Listing((), HERE))
    assert fault(list_of(name), "A").code == "CR114"


def test_a_list_notes_each_bad_item_and_keeps_the_others() -> None:
    """The items that can be read are kept, each once; the others are faults."""
    places = [Place("f", line, 1) for line in range(1, 5)]
    written = Listing(
        tuple(map(Text, ["a", "B", "a", "c"], places)),
        HERE,
    )
    faults = Faults()

    assert list_of(name)(written, faults) == ("a", "c")
    assert [("CR114", places[1]), ("CR115", places[2])] == [
        (each.code, each.place) for each in faults.in_order()
    ]
    assert faults.in_order()[1].message == "'a' is given twice in this list"


def test_items_are_those_of_a_list() -> None:
    """The items of a list are its own; nothing else has any."""
    faults = Faults()

    assert items(WORDS, faults, "rules") == WORDS.items
    assert items(BLOCK, faults, "rules") == ()
    assert items(Text("a", HERE), faults, "rules") == ()
    assert items(EMPTY, faults, "rules") == ()
    assert [
        Fault(
            "CR107",
            HERE,
            "expected a list of rules, got a block of keys",
            "begin each item with a dash",
        ),
        Fault("CR107", HERE, "expected a list of rules, got the text 'a'"),
        NOTHING,
    ] == list(faults.in_order())


def test_entries_are_those_of_a_block() -> None:
    """The entries of a block are its own; nothing else has any."""
    faults = Faults()

    assert entries(BLOCK, faults, "events") == BLOCK.entries
    assert entries(WORDS, faults, "events") == ()
    assert entries(EMPTY, faults, "events") == ()
    assert [
        Fault("CR107", HERE, "expected events, each under its name, got a list"),
        NOTHING,
    ] == list(faults.in_order())


def test_fields_are_those_that_are_known() -> None:
    """A block's known keys can be read; others are told, and so are those that are missing."""
    key, other = Place("f", 3, 1), Place("f", 4, 1)
    block = Block(((Text("length", key), Text("7", key)), (Text("lenght", other), EMPTY)), HERE)
    faults = Faults()
    fields = Fields.of(block, faults, what="a rule", needed=["length", "owner"], allowed=["note"])

    assert fields is not None
    assert fields.node("length") == Text("7", key)
    assert fields.read("length", text) == "7"
    assert fields.node("lenght") is None
    assert fields.read("note", text) is None
    assert [
        Fault("CR106", HERE, "a rule needs the key 'owner'"),
        Fault("CR105", other, "'lenght' is not a key of a rule", "did you mean 'length'?"),
    ] == list(faults.in_order())


def test_fields_are_those_of_a_block() -> None:
    """What is no block has no fields."""
    faults = Faults()

    assert Fields.of(WORDS, faults, what="a rule") is None
    assert Fields.of(EMPTY, faults, what="a rule") is None
    assert [
        Fault("CR107", HERE, "expected a rule as a block of keys, got a list"),
        NOTHING,
    ] == list(faults.in_order())
