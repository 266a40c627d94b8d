"""How objects print, which is as attrs would have it."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from complaintrules.papers import Happening
from complaintrules.shown import Shown


@frozen
class ByAttrs:
    """One whose way to print attrs writes."""

    name: str
    _days: tuple[date, ...] = ()
    note: str = field(default="", repr=False)


@frozen(repr=False)
class ByItself(Shown):
    """The same, which prints by itself."""

    name: str
    _days: tuple[date, ...] = ()
    note: str = field(default="", repr=False)


def test_it_prints_as_attrs_would_have_it() -> None:
    """Each part that is not hidden is named, in order."""
    days = (date(2026, 11, 2),)
    by_attrs, by_itself = ByAttrs("it's", days, "hidden"), ByItself("it's", days, "hidden")

    assert repr(by_attrs).replace("ByAttrs", "ByItself") == repr(by_itself)
    assert "Happening(event='answered', on=datetime.date(2026, 11, 2))" == repr(
        Happening("answered", days[0])
    )
