"""Last days that others have published, and counts made by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.periods import (
    Conventions,
    EndOnADayOff,
    Length,
    MonthEnd,
    Period,
    Unit,
    last_day_of,
)
from complaintrules.working_day_definitions import working_days

Vector = Mapping[str, Any]

VECTORS: list[Vector] = yaml.safe_load(
    Path(__file__).with_name("calendar_vectors.yaml").read_text(encoding="utf-8")
)
BY_TITLE = {
    f"{vector['length']} {'before' if vector.get('before') else 'from'} {vector['starting']}, "
    f"{vector['calendar']}, to {vector['last_day']}": vector
    for vector in VECTORS
}
REQUIRED = {"starting", "length", "calendar", "last_day", "source"}
OPTIONAL = {
    "before",
    "first_day_counted",
    "start_on_a_day_off",
    "end_on_a_day_off",
    "month_end",
    "counted",
}
REACHED = re.compile(r"\(([0-9]+)\)")


def period_of(vector: Vector) -> Period:
    """Return the period that a vector asks about."""
    return Period(
        Length.parse(vector["length"]),
        FirstDayCounted(vector.get("first_day_counted", "the_day_after")),
        Conventions(
            StartOnADayOff(vector.get("start_on_a_day_off", "stands")),
            EndOnADayOff(vector.get("end_on_a_day_off", "stands")),
            MonthEnd(vector.get("month_end", "last_day_of_the_month")),
        ),
        before=vector.get("before", False),
    )


@pytest.mark.parametrize("vector", BY_TITLE.values(), ids=BY_TITLE)
def test_last_day(vector: Vector) -> None:
    """A period ends on the day that the source gives."""
    calendar = working_days(vector["calendar"])

    assert vector["last_day"] == last_day_of(
        period_of(vector), starting=vector["starting"], calendar=calendar
    )


@pytest.mark.parametrize("vector", BY_TITLE.values(), ids=BY_TITLE)
def test_vector_is_complete(vector: Vector) -> None:
    """Each vector names its source, and says nothing that the runner would pass over."""
    assert vector["source"]
    assert set(vector) >= REQUIRED
    assert set(vector) <= REQUIRED | OPTIONAL


@pytest.mark.parametrize("vector", BY_TITLE.values(), ids=BY_TITLE)
def test_count_by_hand_reaches_the_length(vector: Vector) -> None:
    """A count of working days by hand is written out, and ends with the number asked for."""
    length = Length.parse(vector["length"])
    if "by hand" in vector["source"] and length.unit is Unit.WORKING_DAYS:
        reached = list(map(int, REACHED.findall(vector["counted"])))

        assert sorted(set(reached)) == reached
        assert length.amount == reached[-1]


def test_no_vector_is_given_twice() -> None:
    """Every vector has a title of its own."""
    assert len(VECTORS) == len(BY_TITLE)
