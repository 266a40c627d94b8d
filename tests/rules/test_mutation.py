"""Whether the worked examples of every shipped procedure notice every mistake."""

from collections.abc import Iterator

import pytest

from complaintrules.mutation import Fate, Tried, try_mutants
from complaintrules.rulebook import Shipped, load_procedure, procedures


def tried(shipped: Shipped) -> Iterator[Tried]:
    """Yield what became of each mistake in a shipped procedure."""
    procedure = load_procedure(shipped.id)
    base = load_procedure(procedure.extends) if procedure.extends else None
    return try_mutants(shipped.folder, procedure, base)


@pytest.mark.enumeration
@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
def test_no_mistake_survives(shipped: Shipped) -> None:
    """Every mistake in what a pack says itself upsets an example, or can upset no case."""
    assert [] == [str(each) for each in tried(shipped) if each.fate is Fate.SURVIVED]
