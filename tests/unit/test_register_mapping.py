"""Mapping files, and every fault of them."""

from pathlib import Path

import pytest

from complaintrules.register.mapping import MappingError, RegisterMapping, folded, read_mapping
from complaintrules.register.mapping_forms import OneRow, Order, Times

WHOLE = """\
one_row: event
columns: {" Case ": reference, Event: event}
values:
  complainant: {Mother: parent, "Young  person": child}
constants: {anonymous: no}
dates: {Day: day month year, Seen: month day year}
times: dropped
nothing: [N/A, "-"]
describes: team
ignores: [Notes]
ignored_events: [Phone call]
extensions:
  - {of: stage_1_response, granted_on: Extended on, until: Extended to, grounds: Why}
"""


def read(folder: Path, text: str) -> RegisterMapping:
    """Return the mapping with that text."""
    path = folder / "mapping.yaml"
    path.write_text(text, encoding="utf-8")
    return read_mapping(path)


def test_every_key(tmp_path: Path) -> None:
    """Each key is read."""
    mapping = read(tmp_path, WHOLE)
    ((ours, words),) = mapping.values
    ((extension),) = mapping.extensions

    assert OneRow.EVENT is mapping.one_row
    assert {"Case": "reference", "Event": "event"} == {
        their.value: name.value for their, name in mapping.columns
    }
    assert "complainant" == ours.value
    assert [("Mother", "parent"), ("Young  person", "child")] == [
        (their.value, meaning.value) for their, meaning in words
    ]
    assert [("anonymous", "no")] == [(key.value, each.value) for key, each in mapping.constants]
    assert None is mapping.order
    assert {"Day": Order.DAY_FIRST, "Seen": Order.MONTH_FIRST} == {
        column.value: order for column, order in mapping.orders
    }
    assert Times.DROPPED is mapping.times
    assert {"n/a", "-"} == mapping.nothing
    assert ["team"] == [each.value for each in mapping.describes]
    assert ["Notes"] == [each.value for each in mapping.ignores]
    assert ["Phone call"] == [each.value for each in mapping.ignored_events]
    assert ["stage_1_response", "Extended on", "Extended to", "Why"] == [
        each.value for each in extension.values()
    ]


def test_one_order_for_all(tmp_path: Path) -> None:
    """Most registers write every day in the same way."""
    assert Order.DAY_FIRST is read(tmp_path, "dates: day_month_year").order


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- columns", ":1:1: CR107: expected a mapping as a block of keys"),
        ("colums: {}", ":1:1: CR105: 'colums' is not a key of a mapping\n  did you mean 'columns'"),
        ("columns: {}", ":1:10: CR108: nothing is listed here"),
        ("columns: {Case: Our Case}", ":1:17: CR114: 'Our Case' is not a name"),
        ("columns: {A: [b]}", ":1:14: CR107: expected text"),
        ("columns: {Case: a, 'Case ': b}", ":1:20: CR102: 'Case' is given twice"),
        ("values: {team: {North: a, ' NORTH': b}}", ":1:27: CR102: 'NORTH' is given twice"),
        ("values: {team: North}", ":1:16: CR107: expected words, each under its name"),
        ("dates: day first", ":1:8: CR113: 'day first' is not one of the words allowed here"),
        ("dates: {A: soon}", ":1:12: CR113: 'soon' is not one of the words allowed here"),
        ("dates: [a]", ":1:8: CR107: expected text"),
        ("nothing: []", ":1:10: CR108: nothing is listed here"),
        ("nothing: [a, a]", ":1:14: CR115: 'a' is given twice in this list"),
        ("describes: [Team]", ":1:13: CR114: 'Team' is not a name"),
        ("extensions: [{of: a}]", "CR106: the columns of an extension needs the key 'granted_on'"),
        ("extensions: [a]", ":1:14: CR107: expected the columns of an extension as a block"),
        ("extensions: [{of: A b, granted_on: c, until: d}]", ":1:19: CR114: 'A b' is not a name"),
        ("columns: [", "CR101: this is not YAML"),
    ],
)
def test_faults(tmp_path: Path, text: str, says: str) -> None:
    """Each fault has its place."""
    with pytest.raises(MappingError) as caught:
        read(tmp_path, text)

    assert says in str(caught.value)


def test_all_faults_at_once(tmp_path: Path) -> None:
    """Nobody has to mend them one by one."""
    with pytest.raises(MappingError, match="3 faults in the mapping"):
        read(tmp_path, "one_row: row\ntimes: kept\ndescribes: [Team]\n")


def test_no_such_file(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(MappingError, match=r"none.yaml: CR110"):
        read_mapping(tmp_path / "none.yaml")


def test_folded() -> None:
    """Capitals and spaces make no other word."""
    assert folded(" Young  Person\t") == folded("young person")
