"""
The ways in which a procedure is walked: by the readings that apply, and by each other reading.

Knows which readings are tried together. Knows nothing of days, lives or moves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod

from attrs import field, frozen

from complaintrules.overlays import with_reading
from complaintrules.procedure import Procedure

#: Up to so many sets of readings each is tried; past that, each reading beside those that apply.
FEW = 8
#: What a reading of which changes how every clock counts.
OF_ALL = ("working_day", "counting")


@frozen
class Way:
    """A procedure as it is read in one way."""

    #: With the readings that were chosen as those that apply.
    procedure: Procedure
    #: The readings chosen that are not those that apply by themselves, by rule.
    chosen: Mapping[str, str] = field(factory=dict)

    @property
    def name(self) -> str:
        """The readings chosen, in words; empty where all apply by themselves."""
        return ", ".join(f"{rule} {reading}" for rule, reading in self.chosen.items())

    @property
    def changed(self) -> frozenset[int]:
        """The clocks, by number, that run otherwise than by the readings that apply."""
        return frozenset(
            number
            for number, rule in enumerate(self.procedure.deadlines)
            if not self.chosen.keys().isdisjoint((rule.id, *OF_ALL))
        )


def ways_of(procedure: Procedure) -> tuple[Way, ...]:
    """Return the ways to read a procedure, the one that applies by itself first."""
    return tuple(Way(_read(procedure, chosen), chosen) for chosen in _sets(procedure))


def is_every_set_tried(procedure: Procedure) -> bool:
    """Return whether readings of several rules are few enough to be tried together."""
    return prod(map(len, procedure.declared_readings().values())) <= FEW


def _sets(procedure: Procedure) -> Iterator[dict[str, str]]:
    """Yield sets of readings; what applies by itself is left out of them."""
    declared = procedure.declared_readings()
    if is_every_set_tried(procedure):
        for readings in product(*declared.values()):
            chosen = zip(declared, readings, strict=True)
            yield {rule: name for rule, name in chosen if name != declared[rule][0]}
        return
    yield {}
    for rule, (_, *others) in declared.items():
        yield from ({rule: other} for other in others)


def _read(procedure: Procedure, chosen: Mapping[str, str]) -> Procedure:
    """Return a procedure with readings made those that apply."""
    for rule, reading in chosen.items():
        procedure = with_reading(procedure, rule, reading)
    return procedure
