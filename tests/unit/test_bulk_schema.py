"""Columns by name and type: every fault of a table is told before a row is looked at."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from complaintrules.bulk.schema import columns_of, narrowed
from complaintrules.errors import TableError
from complaintrules.procedure import Procedure

TEXT, DAY = pa.string(), pa.date32()
IN_WHICH_ZONE = "make each moment a day first: in which time zone is yours to decide"


def faults(procedure: Procedure, columns: list[tuple[str, Any]]) -> list[str]:
    """Return the faults of a table with those columns."""
    with pytest.raises(TableError) as caught:
        columns_of(pa.schema(columns), procedure)
    return [f"{fault.place} {fault.code} {fault.hint}" for fault in caught.value.faults]


def test_every_fault_at_once(procedure: Procedure) -> None:
    """Unknown names, names given twice and types that will not do are told together."""
    columns = [
        ("complaint_recieved", DAY),
        ("complainant", TEXT),
        ("complainant", TEXT),
        ("about_this_authority", pa.int64()),
        ("complaint_received", pa.timestamp("us", tz="UTC")),
        ("__index_level_0__", pa.int64()),
    ]

    assert [
        "complaint_recieved CR301 did you mean 'complaint_received'?",
        "complainant CR102 give each column a name of its own",
        "about_this_authority CR107 ",
        f"complaint_received CR107 {IN_WHICH_ZONE}",
    ] == faults(procedure, columns)


EXTENSION = {"of": TEXT, "granted_on": DAY, "until": DAY}


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("reference", [TEXT, pa.int64(), pa.large_string()], [pa.float64(), pa.list_(TEXT)]),
        (
            "complaint_received",
            [DAY, pa.date64(), pa.timestamp("ns"), TEXT, pa.list_(DAY), pa.list_(pa.null())],
            [pa.int32(), pa.bool_(), pa.list_(pa.bool_())],
        ),
        ("grounds_arose_on", [DAY, pa.timestamp("s"), TEXT], [pa.list_(DAY), pa.bool_()]),
        ("complainant", [TEXT, pa.dictionary(pa.int8(), TEXT)], [pa.bool_(), pa.list_(TEXT)]),
        ("about_this_authority", [pa.bool_(), TEXT], [pa.int8(), DAY]),
        ("subject", [pa.list_(TEXT), TEXT, pa.large_list(pa.large_string())], [pa.bool_()]),
        ("concurrent_proceedings", [pa.list_(TEXT)], [pa.list_(pa.int8())]),
        (
            "extensions",
            [pa.list_(pa.struct(EXTENSION)), TEXT],
            [
                pa.struct(EXTENSION),
                pa.list_(TEXT),
                pa.list_(pa.struct({"off": TEXT})),
                pa.list_(pa.struct({"until": pa.bool_()})),
            ],
        ),
        (
            "decisions",
            [pa.list_(pa.struct({"outcome": pa.bool_(), "on": TEXT}))],
            [pa.list_(pa.struct({"why": pa.bool_()}))],
        ),
        (
            "readings",
            [TEXT, pa.struct({"working_day": TEXT}), pa.map_(TEXT, TEXT)],
            [pa.list_(TEXT), pa.map_(TEXT, DAY), pa.struct({"working_day": DAY})],
        ),
    ],
)
def test_types(procedure: Procedure, name: str, good: list[Any], bad: list[Any]) -> None:
    """Each column takes what can say what it has to say, and nothing else."""
    for type_ in [*good, pa.null()]:
        assert name in {*columns_of(pa.schema([(name, type_)]), procedure).names, "reference"}
    for type_ in bad:
        assert [f"{name} CR107 "] == faults(procedure, [(name, type_)])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (pa.large_string(), TEXT),
        (pa.string_view(), TEXT),
        (pa.dictionary(pa.int32(), pa.large_string()), pa.dictionary(pa.int32(), TEXT)),
        (pa.large_list(pa.large_string()), pa.list_(TEXT)),
        (
            pa.large_list(pa.struct({"of": pa.large_string(), "until": DAY})),
            pa.list_(pa.struct({"of": TEXT, "until": DAY})),
        ),
        (pa.map_(TEXT, TEXT), pa.map_(TEXT, TEXT)),
        (DAY, DAY),
    ],
)
def test_one_layout(given: Any, expected: Any) -> None:
    """Texts and lists are read in one layout, whatever they come in."""
    assert expected == narrowed(pa.nulls(2, given)).type
