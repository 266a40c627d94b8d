"""What is proved, by name."""

from complaintrules.proof.promises import Property


def test_names_are_words() -> None:
    """Each is told in words by putting spaces into its name."""
    assert all(str(each).replace("_", "").isalpha() for each in Property)
    assert 10 == len(Property)
