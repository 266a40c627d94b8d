"""From days to places."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.timeline.scale import Scale, cut_to, lanes, lines_of, width_of

SPANS = st.lists(
    st.tuples(st.floats(0, 900), st.floats(1, 300)).map(lambda pair: (pair[0], sum(pair))),
    max_size=25,
)


def scale(first: date, last: date) -> Scale:
    """Return a scale as wide as in a picture."""
    return Scale(first, last, 262, 908)


def test_days_lie_side_by_side() -> None:
    """The first begins at the left, the last ends at the right, each has its middle."""
    week = Scale(date(2026, 11, 2), date(2026, 11, 8), 0, 70)

    assert (0, 70) == (week.start_of(week.first), week.end_of(week.last))
    assert 15 == week.middle_of(date(2026, 11, 3))
    assert (0, 70, 5) == (week.within(-3), week.within(99), week.within(5))


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (date(2026, 11, 4), date(2026, 12, 1), ["4 Nov", "9 Nov", "16 Nov"]),
        (date(2026, 11, 1), date(2027, 1, 4), ["2 Nov", "9 Nov", "16 Nov"]),
        (date(2026, 11, 1), date(2027, 1, 24), ["9 Nov", "23 Nov", "7 Dec"]),
        (date(2026, 1, 15), date(2026, 7, 1), ["Feb 2026", "Mar 2026", "Apr 2026"]),
        (date(2026, 1, 1), date(2027, 12, 31), ["Jan 2026", "Apr 2026", "Jul 2026"]),
        (date(2024, 1, 1), date(2027, 12, 31), ["Jan 2024", "Jul 2024", "Jan 2025"]),
        (date(2020, 1, 1), date(2027, 12, 31), ["2020", "2021", "2022"]),
        (date(1, 1, 1), date(9999, 12, 31), ["1", "2501", "5001"]),
    ],
)
def test_names_on_the_axis(first: date, last: date, names: list[str]) -> None:
    """Weeks are named in a short case, then months, then years."""
    shown = [name for _, name in scale(first, last).ticks()]

    assert names == shown[: len(names)]


def test_the_first_days_are_named_where_there_is_room() -> None:
    """A case that begins in the middle of a month says which month that is."""
    shown = list(scale(date(2026, 3, 3), date(2026, 9, 30)).ticks())

    assert (date(2026, 3, 3), "Mar 2026") == shown[0]


@given(st.dates(), st.integers(1, 40_000))
def test_names_never_run_into_one_another(first: date, length: int) -> None:
    """Whatever the span, names are apart and within the picture."""
    last = first + min(timedelta(days=length), date.max - first)
    shown = scale(first, last)
    places = [shown.start_of(day) for day, _ in shown.ticks()]

    assert all(after - before >= 65 for before, after in pairwise(places))
    assert all(shown.left <= place <= shown.right for place in places)


def test_words_are_cut_and_folded() -> None:
    """A text is cut with an ellipsis, or folded between words; one long word stays whole."""
    assert "short" == cut_to("short", 10, 100)
    assert "…" == cut_to("long", 10, 1)
    assert ["one two", "three", "fourteen"] == lines_of("one two three fourteen", 10, 40)
    assert width_of(cut_to("a long text that will not do", 10, 60), 10) <= 60


@given(SPANS)
def test_nothing_in_a_lane_overlaps(spans: list[tuple[float, float]]) -> None:
    """Spans of one lane lie apart, and no lane is left empty."""
    found = lanes(spans)
    by_lane: dict[int, list[tuple[float, float]]] = {}
    for span, lane in zip(spans, found, strict=True):
        by_lane.setdefault(lane, []).append(span)

    assert list(range(len(by_lane))) == sorted(by_lane)
    for listed in by_lane.values():
        ordered = sorted(listed)
        pairs = pairwise(ordered)
        assert all(before[1] <= after[0] for before, after in pairs)
