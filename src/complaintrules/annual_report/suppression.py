"""
Small numbers withheld, and with them what they could be worked out from.

A count from 1 to below the threshold is withheld.  Where the totals beside it would still give it
away, other numbers are withheld too, until for each withheld number another value is possible: one
is found that fits all totals shown and all that the words "fewer than 5" say.

Knows numbers and which of them add up to which. Knows nothing of what they count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from attrs import define, field, frozen

#: So many changes are tried to find another value for a number; then it counts as given away.
_MOST_TRIES = 2_000

Name = str


class Shown(StrEnum):
    """Whether a number is shown, and if not why."""

    SHOWN = "shown"
    #: It is small.
    SMALL = "small"
    #: A small one could be worked out from it.
    BESIDE = "beside"


@frozen
class Sum:
    """A total and the parts that add up to it."""

    total: Name
    parts: tuple[Name, ...]

    @property
    def names(self) -> tuple[Name, ...]:
        """The names of all of them."""
        return (*self.parts, self.total)


def suppressed(
    numbers: Mapping[Name, int], sums: Iterable[Sum], below: int
) -> Mapping[Name, Shown]:
    """
    Return for each number whether it is shown.

    Numbers from 1 to *below* less 1 are withheld, and others where it has to be; zero is shown.
    With a threshold of 0 or 1 all are shown.

        >>> numbers = {"a": 3, "b": 9, "c": 20, "all": 32}
        >>> told = suppressed(numbers, [Sum("all", ("a", "b", "c"))], 5)
        >>> [str(told[name]) for name in "abc"]
        ['small', 'beside', 'shown']
    """
    small = [name for name, number in numbers.items() if 0 < number < below]
    told = dict.fromkeys(numbers, Shown.SHOWN) | dict.fromkeys(small, Shown.SMALL)
    search = _Search(numbers, tuple(sums), below, told)
    unsafe = small
    # A number that can have another value still can when more is withheld.
    while unsafe := [name for name in unsafe if not search.can_differ(name)]:
        chosen = search.next_to_withhold(unsafe)
        if chosen is None:  # nothing of it is shown, so that any value would do
            break
        told[chosen] = Shown.BESIDE
        if chosen not in unsafe:
            unsafe.append(chosen)
    return told


@define
class _Search:
    """Looks for other values that withheld numbers could have."""

    numbers: Mapping[Name, int]
    sums: tuple[Sum, ...]
    below: int
    told: Mapping[Name, Shown]
    #: For each number the sums it stands in, and 1 where it is a part and -1 where the total.
    _sums_of: dict[Name, list[tuple[int, int]]] = field(factory=dict, init=False)
    _totals: frozenset[Name] = field(init=False)
    #: What has been changed by one, and by how much the parts of each sum are then over its total.
    _changes: dict[Name, int] = field(factory=dict, init=False)
    _over: dict[int, int] = field(factory=dict, init=False)
    _tries: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        """Note in which sums each number stands."""
        self._totals = frozenset(each.total for each in self.sums)
        for number, each in enumerate(self.sums):
            for name in each.names:
                sign = -1 if name == each.total else 1
                self._sums_of.setdefault(name, []).append((number, sign))

    def can_differ(self, name: Name) -> bool:
        """Return whether a withheld number could have another value, all else shown unchanged."""
        for step in (1, -1):
            for depth in (3, 12, 120):
                self._changes, self._over, self._tries = {}, {}, _MOST_TRIES
                if self._changed(name, step) and self._settled(depth):
                    return True
        return False

    def next_to_withhold(self, unsafe: Sequence[Name]) -> Name | None:
        """
        Return the number whose absence costs least and may hide one that is given away.

        Where all beside it are withheld, it is one of those: its being small is then not told.
        There is none where that is not told of any.
        """
        reached = dict.fromkeys(unsafe)
        edge = list(unsafe)
        while edge:
            if choices := [choice for name in edge for choice in self._choices(name)]:
                return min(choices)[-1]
            near = (self.sums[number] for name in edge for number, _ in self._sums_of.get(name, ()))
            edge = [name for each in near for name in each.names if name not in reached]
            reached |= dict.fromkeys(edge)
        return next((name for name in reached if self.told[name] is Shown.SMALL), None)

    def _choices(self, name: Name) -> Iterator[tuple[int, bool, bool, int, Name]]:
        """Yield the numbers shown that could be withheld for one, each after what it costs."""
        for place, _ in self._sums_of.get(name, ()):
            names = self.sums[place].names
            shown = [other for other in names if self.told[other] is Shown.SHOWN]
            withheld = len(names) - len(shown)
            for other in shown:
                number = self.numbers[other]
                yield withheld, other in self._totals, number == 0, number, other

    def _changed(self, name: Name, step: int) -> bool:
        """Change a withheld number by one; return whether it may be so, else leave it."""
        told = self.told[name]
        if told is Shown.SHOWN or name in self._changes:
            return False
        number = self.numbers[name] + step
        if number < (told is Shown.SMALL) or (told is Shown.SMALL and number >= self.below):
            return False
        self._changes[name] = step
        self._move(name, step)
        return True

    def _move(self, name: Name, step: int) -> None:
        """Note by how much more the parts of each sum are over its total."""
        for place, sign in self._sums_of.get(name, ()):
            over = self._over.get(place, 0) + step * sign
            if over:
                self._over[place] = over
            else:
                del self._over[place]

    def _settled(self, depth: int) -> bool:
        """Return whether further changes can make all sums right again."""
        if not self._over:
            return True
        if depth == 0:
            return False
        place, over = next(iter(self._over.items()))
        back = -1 if over > 0 else 1
        each = self.sums[place]
        for name in each.names:
            step = -back if name == each.total else back
            if not self._changed(name, step):
                continue
            self._tries -= 1
            if self._tries >= 0 and self._settled(depth - 1):
                return True
            self._move(name, -step)
            del self._changes[name]
            if self._tries < 0:
                return False
        return False
