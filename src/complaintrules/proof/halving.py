"""
One day of each way in which a case then stands, found by halving the days between two.

Knows how lives are told apart. Knows nothing of what happens in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from complaintrules.proof.alike import Found, Key


def told_apart(found: Callable[[int], Found], first: int, last: int) -> Iterator[Found]:
    """Yield what is found on days from *first* to *last*: the two, and each other way to stand."""
    at_first = found(first)
    yield at_first
    if last == first:
        return
    at_last = found(last)
    yield at_last
    spans = [(first, key_of(at_first), last, key_of(at_last))]
    while spans:
        first, stood, last, stands = spans.pop()
        middle = (first + last) // 2
        if stood == stands or middle == first:
            continue
        there = found(middle)
        between = key_of(there)
        if between not in (stood, stands):
            yield there
        spans += [(first, stood, middle, between), (middle, between, last, stands)]


def key_of(found: Found) -> Key | None:
    """Return the key of a life, or None past the end of the calendar."""
    _, stands = found
    return None if stands is None else stands[0]
