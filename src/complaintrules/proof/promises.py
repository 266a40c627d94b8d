"""
What is proved of every state and move, by name, and a state in which it does not hold.

Knows what a violation is told with. Knows nothing of when one is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import frozen

from complaintrules.proof.standing import Life, Standing


class Property(StrEnum):
    """What is proved of every state."""

    ONE_NEXT_STEP = "one_next_step"
    NO_DEAD_END = "no_dead_end"
    ALWAYS_A_LAST_DAY = "always_a_last_day"
    NO_CLOCK_BACKWARDS = "no_clock_backwards"
    NO_CLOCK_AGAIN = "no_clock_again"
    NO_WINDOW_TOO_EARLY = "no_window_too_early"
    NO_EXTENSION_IN_VAIN = "no_extension_in_vain"
    NOTHING_BEYOND_ITS_TERMS = "nothing_beyond_its_terms"
    NO_PAUSE_CHARGED = "no_pause_charged"
    NO_END_IN_A_PAUSE = "no_end_in_a_pause"


@frozen
class Violation:
    """A state in which a property does not hold."""

    of: Property
    #: The clock, permission, stage or test that it is about.
    about: str
    says: str
    life: Life
    standing: Standing
    #: How many moves it is from a beginning.
    depth: int = 0
    #: Whether the rule files say that it is so, as where they set limits beside each other.
    is_declared: bool = False


#: What is wrong with a move: which property, what it is about, what it says, if it is declared.
Faults = Iterator[tuple[Property, str, str, bool]]
