"""A timeline laid out as a picture."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintrules.assessment import assess
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.testing import cases
from complaintrules.timeline.building import timeline_of
from complaintrules.timeline.drawing import WIDTH, draw
from complaintrules.timeline.picture import Box, Dot, Line, Picture, Role, Words
from complaintrules.timeline.scale import width_of

from .conftest import Judge
from .test_timeline_building import ANSWERED, RECEIVED, REQUESTED

#: The sizes of letters by role, as drawn.
SIZES = {Role.TITLE: 20, Role.SUBTITLE: 14, Role.STRONG: 13, Role.TEXT: 12, Role.HEADING: 12}
PROCEDURES = [
    load_procedure("england/children-act-1989"),
    load_procedure("cheshire-west-and-chester/childrens-statutory"),
]
WHOLE_LIFE = (
    ("complaint_received", "2025-03-03"),
    ("stage_1_response_sent", "2025-04-10"),
    ("stage_1_response_received", "2025-04-11"),
    ("stage_2_requested", "2025-04-22"),
    ("statement_of_complaint_agreed", "2025-05-02"),
    ("investigation_report_completed", "2025-06-20"),
    ("stage_2_response_sent", "2025-07-04"),
    ("stage_2_response_received", "2025-07-07"),
    ("review_panel_requested", "2025-07-14"),
    ("review_panel_acknowledged", "2025-07-15"),
    ("review_panel_met", "2025-08-20"),
    ("review_panel_report_sent", "2025-08-28"),
    ("stage_3_response_sent", "2025-09-15"),
    ("referred_to_ombudsman", "2025-10-01"),
)


def texts(picture: Picture, role: Role | None = None) -> list[str]:
    """Return the words of a picture."""
    found = (part for part in picture.parts if isinstance(part, Words))
    return [part.text for part in found if role in (None, part.role)]


def extent(words: Words) -> tuple[float, float, float, float]:
    """Return from where to where words go, in the middle of their letters."""
    size = SIZES.get(words.role, 11)
    width = width_of(words.text, size) * 0.85  # as most fonts are narrower than the widest
    left = words.x - (width / 2 if words.anchor == "middle" else 0)
    return left, left + width, words.y - size * 0.6, words.y


def faults(picture: Picture) -> list[str]:
    """Return what would disturb a reader: words outside the paper, or over one another."""
    places = [(part, extent(part)) for part in picture.parts if isinstance(part, Words)]
    found = [
        f"outside: {part.text}"
        for part, (left, right, top, bottom) in places
        if left < 0 or right > picture.width or top < 0 or bottom > picture.height
    ]
    for (one, first), (other, second) in combinations(places, 2):
        apart = first[1] <= second[0] or second[1] <= first[0]
        if not apart and first[2] < second[3] and second[2] < first[3]:
            found.append(f"{one.text!r} over {other.text!r}")
    boxes = (part for part in picture.parts if isinstance(part, Box))
    return found + [f"no box: {box}" for box in boxes if box.width <= 0 or box.height <= 0]


def test_what_stands_where(judge: Judge) -> None:
    """Each clock that has started has a row, in deadlines and windows; the rest is listed."""
    picture = draw(timeline_of(judge("2026-12-21", RECEIVED, ANSWERED, REQUESTED)))
    told = texts(picture)

    assert "Timeline of T-1 as at Mon 21 Dec 2026" == picture.title
    assert "stage_2_response" in texts(picture, Role.TEXT)
    assert "due Tue 19 Jan 2027" in texts(picture, Role.STRONG)
    assert ["Deadlines of the authority and its panel", "Windows: what others may do"] == [
        each for each in texts(picture, Role.HEADING) if " " in each and "happened" not in each
    ][-2:]
    assert any(each.startswith("Not started: ") for each in told)
    assert WIDTH == picture.width


def test_the_day_of_the_judgement(judge: Judge) -> None:
    """Its line runs through all rows, and its flag says which day it is."""
    picture = draw(timeline_of(judge("2026-12-21", RECEIVED)))
    lines = [p for p in picture.parts if isinstance(p, Line) and p.role is Role.TODAY]

    assert ["Mon 21 Dec 2026, the day of this judgement"] == texts(picture, Role.TODAY_WORDS)
    assert 1 == len({line.x for line in lines})


@pytest.mark.parametrize("on", ["2025-03-03", "2025-10-10", "2031-10-10"])
def test_a_whole_life_is_legible(judge: Judge, on: str) -> None:
    """Many events, narrow stages and many bank holidays stay apart."""
    picture = draw(timeline_of(judge(on, *WHOLE_LIFE, facts={"grounds_arose_on": "2025-01-10"})))

    assert [] == faults(picture)


def test_many_days_off_are_only_counted(judge: Judge) -> None:
    """Over years their names would cover everything; they are lines then."""
    early = ("advocate_requested", "2021-11-02")
    picture = draw(timeline_of(judge("2028-01-10", early, RECEIVED, REQUESTED)))

    assert any("bank holidays and other days off" in each for each in texts(picture))
    assert any(each.startswith("2 Nov 2021") for each in texts(picture))
    assert [] == faults(picture)


def test_weekends_are_shown_where_there_is_room(judge: Judge) -> None:
    """A short case has its weekends in grey; a long one has not."""
    short = draw(timeline_of(judge("2026-11-20", RECEIVED)))
    long = draw(timeline_of(judge("2029-11-20", RECEIVED)))

    assert Role.WEEKEND in {part.role for part in short.parts}
    assert Role.WEEKEND not in {part.role for part in long.parts}


def test_nothing_recorded(judge: Judge) -> None:
    """A case with nothing in it says so."""
    picture = draw(timeline_of(judge("2026-06-10")))

    assert "nothing is recorded" in texts(picture)
    assert [] == faults(picture)


def test_long_names_are_cut(judge: Judge) -> None:
    """A long reference is cut in the picture, and whole in its text."""
    reference = "M" * 300
    picture = draw(timeline_of(judge("2026-11-20", RECEIVED, reference=reference)))

    assert reference in picture.text
    assert texts(picture, Role.TITLE)[0].endswith("…")
    assert [] == faults(picture)


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_the_edges_of_the_calendar(judge: Judge, on: str) -> None:
    """The first and the last day that there are can be drawn."""
    assert [] == faults(draw(timeline_of(judge(on, RECEIVED))))


def test_events_have_dots(judge: Judge) -> None:
    """What is recorded for later has a dot of its own kind."""
    picture = draw(timeline_of(judge("2026-11-20", RECEIVED, REQUESTED)))
    dots = [part.role for part in picture.parts if isinstance(part, Dot)]

    assert [Role.EVENT, Role.LATER_EVENT] == dots[:2]


@settings(max_examples=30)
@given(st.data(), st.sampled_from(PROCEDURES), st.integers(-60, 500))
def test_any_case_is_legible(data: st.DataObject, procedure: Procedure, after: int) -> None:
    """No words lie over others or outside the paper, whatever happened."""
    case = data.draw(cases(procedure))
    on = max(case.latest_day, date(2010, 1, 1)) + timedelta(days=after)
    timeline = timeline_of(assess(case, procedure, on=on))
    picture = draw(timeline)

    assert [] == faults(picture)
    assert all(bar.id in picture.text for bar in timeline.bars)
