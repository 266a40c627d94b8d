"""Clocks as bars, and what their shapes mean."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.statuses import Status
from complaintrules.timeline.bars import bar_parts, icon, legend_parts
from complaintrules.timeline.building import timeline_of
from complaintrules.timeline.model import DayOff, Stop
from complaintrules.timeline.picture import Box, Part, Role, Shape, Words
from complaintrules.timeline.scale import Scale

from .conftest import Judge
from .test_timeline_building import ANSWERED, EXTENDED, RECEIVED, bar

SCALE = Scale(date(2026, 11, 2), date(2026, 12, 11), 0, 400)
ON = date(2026, 12, 1)


def roles(parts: list[Part]) -> list[Role]:
    """Return the roles of boxes, from the left."""
    return [part.role for part in parts if isinstance(part, Box)]


def test_an_extension_has_its_own_piece(judge: Judge) -> None:
    """First the limit, then what was added, then the mark of what was done."""
    timeline = timeline_of(judge("2026-12-01", RECEIVED, ANSWERED, extensions=[EXTENDED]))
    parts = list(bar_parts(bar(timeline, "stage_1_response"), SCALE, 0, ON, ()))

    assert [Role.DONE, Role.EXTENSION] == roles(parts)
    assert [(5, 145), (150, 140)] == [
        (part.x, part.width) for part in parts if isinstance(part, Box)
    ]


def test_time_over_the_limit(judge: Judge) -> None:
    """What is late goes on in another pattern, to the day on which it was done or judged."""
    overdue = timeline_of(judge("2026-12-01", RECEIVED))
    parts = list(bar_parts(bar(overdue, "stage_1_response"), SCALE, 0, ON, ()))

    assert [Role.RUNNING, Role.OVER_TIME] == roles(parts)


def test_pauses_and_days_off_are_cut_out(judge: Judge) -> None:
    """A pause covers its days; one that lasts goes on to the day of the judgement."""
    timeline = timeline_of(judge("2026-11-10", RECEIVED))
    running = bar(timeline, "stage_1_response")
    stops = (
        Stop(date(2026, 11, 4), date(2026, 11, 5), "x"),
        Stop(date(2026, 11, 9), None, "x"),
    )
    holiday = DayOff(date(2026, 11, 11), "x")
    parts = list(bar_parts(evolve(running, stops=stops), SCALE, 0, date(2026, 11, 10), [holiday]))
    boxes = [part for part in parts if isinstance(part, Box)]

    assert [Role.RUNNING, Role.PAUSE, Role.PAUSE, Role.DAY_OFF] == roles(parts)
    assert [(20, 20), (70, 15), (90, 10)] == [(each.x, each.width) for each in boxes[1:]]


def test_what_runs_past_the_picture_has_arrows(judge: Judge) -> None:
    """A window that begins before and ends after has an arrow at either side, and no diamond."""
    timeline = timeline_of(judge("2026-12-01", RECEIVED, facts={"grounds_arose_on": "2026-05-01"}))
    window = evolve(bar(timeline, "complaint_time_limit"), completed_on=None)
    parts = [each for each in bar_parts(window, SCALE, 0, ON, ()) if isinstance(each, Shape)]

    assert [Role.ICON_FILLED, Role.ICON_FILLED] == [each.role for each in parts]
    assert [0, 400] == [each.points[0][0] for each in parts]


def test_limits_beside_are_small_diamonds(judge: Judge) -> None:
    """Another limit is marked where the picture reaches it."""
    timeline = timeline_of(judge("2026-11-10", RECEIVED))
    days = (date(2026, 11, 20), date(2027, 11, 20))
    parts = bar_parts(evolve(bar(timeline, "stage_1_response"), beside=days), SCALE, 0, ON, ())

    assert 1 == sum(part.role is Role.BESIDE for part in parts)


def test_a_bar_outside_the_picture_is_not_drawn(judge: Judge) -> None:
    """No box has a width below zero."""
    timeline = timeline_of(judge("2026-11-10", RECEIVED))
    early = evolve(
        bar(timeline, "stage_1_response"),
        started_on=date(2025, 1, 1),
        limit=date(2025, 1, 15),
        due_by=date(2025, 1, 15),
    )

    assert [] == roles(list(bar_parts(early, SCALE, 0, date(2025, 1, 10), ())))


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.NOT_STARTED])
def test_each_status_has_a_shape_of_its_own(status: Status) -> None:
    """Without any colour, no two marks are the same."""

    def shape(of: Status) -> list[object]:
        return [evolve(part, role=Role.ICON) for part in icon(of, 0, 0)]

    others = [each for each in Status if each not in (status, Status.NOT_STARTED)]

    assert shape(status)
    assert all(shape(status) != shape(other) for other in others)


def test_the_legend_says_what_the_picture_has(judge: Judge) -> None:
    """Shapes that are not shown are not explained; long legends are folded."""
    timeline = timeline_of(judge("2026-11-10", RECEIVED, ("stage_2_requested", "2026-12-10")))
    parts, reach = legend_parts(timeline, 0, 0, 1000)
    narrow, further = legend_parts(timeline, 0, 0, 120)

    def told(listed: list[Part]) -> list[str]:
        return [part.text for part in listed if isinstance(part, Words)]

    assert ["last day", "recorded for later"] == told(parts)
    assert told(parts) == told(narrow)
    assert further > reach


def test_limits_beside_are_explained(judge: Judge) -> None:
    """Their mark is in the legend where the picture has one."""
    timeline = timeline_of(judge("2026-11-10", RECEIVED))
    bars = tuple(evolve(each, beside=(date(2026, 11, 20),)) for each in timeline.bars)
    parts, _ = legend_parts(evolve(timeline, bars=bars), 0, 0, 1000)

    assert "another limit beside it" in {part.text for part in parts if isinstance(part, Words)}
    assert Role.BESIDE in {part.role for part in parts}


def test_no_legend_for_nothing(judge: Judge) -> None:
    """Where there is nothing to explain, nothing is explained."""
    parts, _ = legend_parts(timeline_of(judge("2026-06-10")), 0, 0, 1000)

    assert [] == parts
