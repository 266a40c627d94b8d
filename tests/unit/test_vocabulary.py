"""Declared names."""

import pytest

from complaintrules.vocabulary import FactDeclaration, FactKind


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FactKind.YES_OR_NO, "yes or no"),
        (FactKind.DATE, "a date such as 2026-09-01"),
        (FactKind.ONE_OF, "one of a, b"),
        (FactKind.NONE_OR_MORE_OF, "none or more of a, b"),
    ],
)
def test_a_fact_says_what_it_expects(kind: FactKind, words: str) -> None:
    """Each kind of fact tells which values it can have."""
    declaration = FactDeclaration("fact", kind, "What?", ("a", "b"))

    assert words == declaration.expects()
