"""The columns of an answer."""

from __future__ import annotations

import pyarrow as pa
import pytest

from complaintrules.bulk.results import Layout, due_of, status_of, written_out
from complaintrules.procedure import Procedure


@pytest.mark.parametrize("projected", [False, True])
def test_columns(procedure: Procedure, *, projected: bool) -> None:
    """The whole answer has the head and three columns for each clock, and one if projected."""
    names = Layout(procedure, pa.int64(), projected, whole=True).schema.names
    head = ["reference", "eligibility", "stage", "next_deadline", "next_due_by", "days_left"]

    assert head == names[:6]
    assert projected == ("next_projected" in names)
    for clock in procedure.deadline_ids:
        assert {status_of(clock), due_of(clock), f"{clock}.in_time"} <= set(names)
        assert projected == (f"{clock}.projected" in names)


def test_references_keep_their_type(procedure: Procedure) -> None:
    """A reference that is a number stays one; without any it is text that is null."""
    numbered = Layout(procedure, pa.int64(), projected=False, whole=False).schema
    none = Layout(procedure, None, projected=False, whole=False).schema

    assert pa.int64() == numbered.field("reference").type
    assert pa.string() == none.field("reference").type
    assert "eligibility" not in none.names


def test_text_in_place_of_codes(procedure: Procedure) -> None:
    """For those that know no dictionaries, words are text."""
    schema = written_out(Layout(procedure, None, projected=False, whole=True).schema)

    assert pa.string() == schema.field("eligibility").type
    assert pa.date32() == schema.field("next_due_by").type
    assert not any(pa.types.is_dictionary(each.type) for each in schema)
