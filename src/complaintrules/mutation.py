"""
Whether the worked examples of a procedure notice each small mistake that its rules could have.

Knows how mistakes are held against examples. Knows no rule, and makes no mistake itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from attrs import frozen

from complaintrules.equivalence import why_alike
from complaintrules.errors import CaseError, Place
from complaintrules.examples import Example, comes_out, read_examples
from complaintrules.mutant_places import Places
from complaintrules.mutants import Kind
from complaintrules.procedure import Procedure
from complaintrules.procedure_mutants import Mutant, mutants


class Fate(StrEnum):
    """What became of a mistake."""

    #: A worked example comes out otherwise.
    CAUGHT = "caught"
    #: No worked example notices it.
    SURVIVED = "survived"
    #: No case whatever could tell it from what the rule says.
    EQUIVALENT = "equivalent"


@frozen
class Tried:
    """One mistake, and what became of it."""

    #: The rule; empty where the mistake is in the header.
    rule: str
    kind: Kind
    #: What was changed, in words.
    says: str
    place: Place
    fate: Fate
    #: The example that noticed it, or why none can.
    because: str = ""

    def __str__(self) -> str:
        """Return where the mistake was made and which."""
        of = f"{self.rule}: " if self.rule else ""
        because = f" ({self.because})" if self.because else ""
        return f"{self.place}: {of}{self.says}: {self.fate}{because}"

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "rule": self.rule or None,
            "kind": str(self.kind),
            "change": self.says,
            "file": self.place.file,
            "line": self.place.line,
            "fate": str(self.fate),
            "because": self.because or None,
        }


def try_mutants(
    folder: Path, procedure: Procedure, base: Procedure | None = None
) -> Iterator[Tried]:
    """
    Yield what becomes of each mistake in the rules that *procedure* does not take over from *base*.

    The examples that noticed the last mistakes are tried first, and none after one that notices.

    Raises:
        RuleFileError: An example file has faults.

    """
    examples = list(read_examples(folder, procedure))
    places = Places.of(folder)
    for mutant in mutants(procedure, base):
        noticed = _noticed(mutant, examples)
        fate, because = Fate.CAUGHT, noticed.title if noticed else ""
        if noticed is None:
            because = why_alike(procedure, mutant.procedure)
            fate = Fate.EQUIVALENT if because else Fate.SURVIVED
        yield Tried(
            mutant.rule,
            mutant.change.kind,
            str(mutant.change),
            places.find(mutant.rule, mutant.stands_at, mutant.change.key),
            fate,
            because,
        )


def _noticed(mutant: Mutant, examples: list[Example]) -> Example | None:
    """Return the first of *examples* that the mistake upsets, and put it in front of the others."""
    procedure = mutant.procedure
    for example in examples:
        if _upsets(example, procedure):
            examples.remove(example)
            examples.insert(0, example)
            return example
    return None


def _upsets(example: Example, procedure: Procedure) -> bool:
    """Return whether *example* comes out otherwise, or cannot be judged any more."""
    try:
        return not comes_out(example, procedure)
    except CaseError:  # what the case speaks of is gone
        return True
