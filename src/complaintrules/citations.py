"""
Instruments and the provisions in them.

Knows how a provision is written. Knows nothing of what it says.
"""

from __future__ import annotations

import re

from attrs import field, frozen

from complaintrules.errors import Place
from complaintrules.shown import Shown

#: A place that is numbered or lettered, and one that is known by its heading alone.
_NUMBERED = (
    r"(?:regs?\.|ss?\.|Sch\.|paras?\.?|arts?\.|ch\.|§) ?|(?:Part|appendix|section|table|page) "
)
_HEADED = "heading "
#: What a report's front matter is called: it has no number, and a name that is always the same.
_FRONT = "Introduction|Foreword|Preamble|Summary"
#: With what a provision begins, where it names no instrument.
BEGINNING = f"{_NUMBERED}|{_HEADED}|{_FRONT}"
#: After either come numbers and letters, and what headings have between their words.
_PLACE = rf"(?:{_NUMBERED}|{_HEADED})[A-Za-z0-9][\w()., §'\u2019&/-]*"
_PART = rf"{_PLACE}|(?:{_FRONT})(?:, {_PLACE})?"


@frozen(repr=False)
class Instrument(Shown):
    """A law, a guidance or a policy that rules cite."""

    #: How provisions name it, such as ``SI 2006/1738``.
    key: str
    title: str
    #: Where it is published; empty where it has no address.
    address: str = ""
    place: Place = field(factory=Place, eq=False, repr=False, kw_only=True)


@frozen(repr=False)
class Provision(Shown):
    """
    One place in an instrument.

        >>> str(Provision("SI 2006/1738", "reg. 19(4)"))
        'SI 2006/1738 reg. 19(4)'
    """

    instrument: str
    part: str

    @classmethod
    def parse(cls, text: str, instruments: tuple[str, ...], default: str) -> Provision:
        """
        Return the provision that *text* cites; one that names no instrument is of *default*.

        Raises:
            ValueError: It does not look like a place in an instrument.

        """
        named = max((key for key in instruments if text.startswith(f"{key} ")), key=len, default="")
        part = text.removeprefix(f"{named} ") if named else text
        if not re.fullmatch(_PART, part):
            raise ValueError(
                f"expected a provision such as 'reg. 19(4)', 'section 4' or 'page 2', got {part!r}"
            )
        return cls(named or default, part)

    def __str__(self) -> str:
        """Return the provision with its instrument."""
        return f"{self.instrument} {self.part}"
