"""business-rules' operators as conditions use them."""

from datetime import date

import pytest

from complaintrules.operators import ClockType, DateType, EventType, ask, operators_for
from complaintrules.vocabulary import CLOCK, EVENT, FactKind, InTime

DAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("operator", "before", "same", "after"),
    [
        ("equal_to", False, True, False),
        ("before", True, False, False),
        ("on_or_before", True, True, False),
        ("after", False, False, True),
        ("on_or_after", False, True, True),
    ],
)
def test_days_are_compared(operator: str, *, before: bool, same: bool, after: bool) -> None:
    """Each operator of a date answers for the day before, the same day and the day after."""
    answers = [
        ask(FactKind.DATE, day, operator, DAY)
        for day in (date(2026, 11, 1), DAY, date(2026, 11, 3))
    ]

    assert [before, same, after] == answers


@pytest.mark.parametrize(
    ("value", "met", "missed"),
    [(InTime.MET, True, False), (InTime.MISSED, False, True), (InTime.RUNNING, False, False)],
)
def test_a_clock_is_met_missed_or_neither(value: InTime, *, met: bool, missed: bool) -> None:
    """A clock that still runs is neither met nor missed."""
    answers = [ask(CLOCK, value, operator, None) for operator in ("is_met", "is_missed")]

    assert [met, missed] == answers


def test_one_word_can_be_asked_as_a_set() -> None:
    """A fact with one word answers to the operators of sets."""
    assert ask(FactKind.ONE_OF, "child", "is_contained_by", frozenset({"child", "parent"}))
    assert not ask(FactKind.ONE_OF, "aunt", "is_contained_by", frozenset({"child", "parent"}))


def test_no_regular_expressions() -> None:
    """What searches in words is not offered for any kind of fact."""
    offered = {operator for kind in (*FactKind, CLOCK) for operator in operators_for(kind)}

    assert set() == offered & {"matches_regex", "contains", "starts_with", "ends_with"}


def test_which_operators_need_a_value() -> None:
    """A clock is asked without a value, a day with one."""
    assert {"is_met": False, "is_missed": False} == operators_for(CLOCK)
    assert all(operators_for(FactKind.DATE).values())


def test_our_types_refuse_what_is_not_theirs() -> None:
    """A date type takes days alone, and a clock type the three ways in which a clock stands."""
    with pytest.raises(TypeError, match="3 is not a date"):
        DateType(3)
    with pytest.raises(TypeError, match="'yes' does not say whether it has happened"):
        EventType("yes")
    with pytest.raises(ValueError, match="'late' is not a valid InTime"):
        ClockType("late")


def test_an_event_has_happened_or_not() -> None:
    """An event answers to both questions, and they are opposite."""
    assert ask(EVENT, True, "has_happened", None)  # noqa: FBT003  # an event's value is yes or no
    assert ask(EVENT, False, "has_not_happened", None)  # noqa: FBT003  # as above


def test_a_day_may_be_written() -> None:
    """The date type reads the form in which an export writes a day."""
    assert ask(FactKind.DATE, DAY, "equal_to", "2026-11-02")
