"""References that came before."""

from random import Random

import numpy as np
import pyarrow as pa
import pytest

from complaintrules.register.references import Seen


def test_where_each_came_first() -> None:
    """A reference that recurs is told with the row where it first stood."""
    seen = Seen()

    assert {2: 2} == seen.repeated(pa.array(["a", "b", "a", None, None]), np.arange(2, 7))
    assert {} == seen.repeated(pa.array([], pa.string()), np.arange(0))
    assert {0: 3, 2: 7} == seen.repeated(pa.array(["b", "c", "c"]), np.array([6, 7, 8]))
    assert {0: 7, 1: 7} == seen.repeated(pa.array(["c", "c"]), np.array([9, 10]))


@pytest.mark.parametrize("kind", [str, int])
def test_as_a_plain_search_has_it(kind: type) -> None:
    """Whatever the pieces, the answer is that of a plain search."""
    dice = Random(4)
    seen, before, row = Seen(), dict[object, int](), 0
    for size in [dice.randrange(60) for _ in range(40)]:
        references = [kind(dice.randrange(900)) for _ in range(size)]
        rows = np.arange(row, row + size)
        expected = {}
        for place, reference in enumerate(references):
            if reference in before:
                expected[place] = before[reference]
            before.setdefault(reference, row + place)
        row += size
        type_ = pa.string() if kind is str else pa.int64()

        assert expected == seen.repeated(pa.array(references, type_), rows)
