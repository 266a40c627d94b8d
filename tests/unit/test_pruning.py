"""What nothing needs is left out of a written function, and nothing else is."""

import ast
from textwrap import dedent

import pytest

from complaintrules.pruning import pruned


@pytest.mark.parametrize(
    ("written", "needed", "left"),
    [
        ("a = one\nb = a\nc = b", {"b"}, "a = one\nb = a"),
        ("a = one\nreturn a", set(), "a = one\nreturn a"),
        ("if one:\n    a = two\nelse:\n    a = three", {"b"}, ""),
        (
            "b = two\nif one:\n    a = b\n    c = 1\nelse:\n    a = three\n    c = 2",
            {"a"},
            "b = two\nif one:\n    a = b\nelse:\n    a = three",
        ),
        (
            "if one:\n    a = two\nelse:\n    b = two\n    a = b",
            {"b"},
            "if one:\n    pass\nelse:\n    b = two",
        ),
        ("if one:\n    a = two\nelse:\n    b = two", {"a"}, "if one:\n    a = two"),
    ],
)
def test_what_is_left(written: str, needed: set[str], left: str) -> None:
    """Only what leads to a needed name is left, in its order, inside branches too."""
    (function,) = ast.parse(
        "def judge():\n" + "".join(f"    {line}\n" for line in written.splitlines())
    ).body
    assert isinstance(function, ast.FunctionDef)

    assert dedent(left) == "\n".join(ast.unparse(each) for each in pruned(function.body, needed))


def test_the_names_used_are_told() -> None:
    """What the steps left use is needed too, so that unused tables can be left out."""
    needed = {"a"}
    pruned(ast.parse("b = unused[one]\na = table[two]").body, needed)

    assert {"a", "table", "two"} == needed
