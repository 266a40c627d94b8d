"""What stands on a timeline."""

from datetime import date

import pytest
from attrs.exceptions import FrozenInstanceError

from complaintrules.timeline.model import Event


def test_it_does_not_change() -> None:
    """What was put together stays as it is."""
    event = Event(date(2026, 11, 2), "complaint received")

    assert not event.is_later
    with pytest.raises(FrozenInstanceError):
        event.says = "otherwise"  # type: ignore[misc]  # the refusal is the test
