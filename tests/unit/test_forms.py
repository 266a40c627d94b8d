"""Shapes: the keys that a reader takes, and the form that an editor sees."""

from jsonschema import Draft202012Validator

from complaintrules.errors import Faults
from complaintrules.forms import A_NAME, DAY, YES_OR_NO, Shape, together, word
from complaintrules.forms import pattern as pattern_of
from complaintrules.source import Block, from_python

SHAPE = Shape(
    "a thing", {"name": A_NAME}, {"since": DAY, "until": DAY}, (together("since", "until"),)
)


def valid(value: object) -> bool:
    """Return whether an editor takes a value for the thing."""
    return Draft202012Validator(SHAPE.form).is_valid(value)


def test_the_reader_and_the_editor_have_the_same_keys() -> None:
    """What the reader calls a fault, the form refuses, and the other way round."""
    read = {}
    for value in ({"name": "x"}, {"nam": "x"}, {}, {"name": "x", "since": "2026-09-01", "to": "x"}):
        faults = Faults()
        SHAPE.fields(from_python(value, faults), faults)
        read[str(value)] = (not len(faults), valid(value))

    assert [(True, True), (False, False), (False, False), (False, False)] == list(read.values())


def test_keys_that_go_together() -> None:
    """Both may be there, or neither."""
    assert valid({"name": "x", "since": "2026-09-01", "until": "2026-09-02"})
    assert not valid({"name": "x", "until": "2026-09-02"})


def test_a_fault_names_the_shape() -> None:
    """A reader may call a shape otherwise where it knows more."""
    faults = Faults()
    SHAPE.fields(from_python({}, faults), faults, what="that thing")
    node = from_python({}, faults)
    assert isinstance(node, Block)
    SHAPE.fields_of(node, faults)

    assert ["that thing needs the key 'name'", "a thing needs the key 'name'"] == [
        fault.message for fault in faults.in_order()
    ]


def test_words_are_spelled_with_spaces_or_underscores() -> None:
    """Both spellings are offered, the one with spaces first."""
    assert {"enum": ["the day after", "the_day_after", "x"]} == word(["the_day_after", "x"])


def test_spaces_are_as_free_as_they_are_to_the_reader() -> None:
    """However many spaces, and of whatever kind, stand in a text, it is the same text."""
    written = Draft202012Validator(pattern_of("10 days|any"))

    assert [True, True, True, False] == [
        written.is_valid(text) for text in ("10 days", "10 \u00a0days", "any ", "10days")
    ]


def test_yes_and_no_in_every_version_of_yaml() -> None:
    """Words and truth values are the same."""
    assert {"yes", "no", "true", "false"} < {each for each in YES_OR_NO["enum"] if each is not True}
    assert Draft202012Validator(YES_OR_NO).is_valid(True)  # noqa: FBT003  # what an editor reads
