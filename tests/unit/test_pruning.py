"""What nothing needs is left out of a written function, and nothing else is."""

import ast
from textwrap import dedent

import pytest

from complaintrules.pruning import folded, pruned


def steps(written: str) -> list[ast.stmt]:
    """Return the steps of a function."""
    (function,) = ast.parse(
        "def judge():\n" + "".join(f"    {line}\n" for line in written.splitlines())
    ).body
    assert isinstance(function, ast.FunctionDef)
    return function.body


def unparsed(written: list[ast.stmt]) -> str:
    """Return steps as they are written."""
    return "\n".join(ast.unparse(each) for each in written)


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
        (
            "if one:\n    a = two\n    b = a\nelse:\n    a = three\n    b = four",
            {"b"},
            "if one:\n    a = two\n    b = a\nelse:\n    b = four",
        ),
    ],
)
def test_what_is_left(written: str, needed: set[str], left: str) -> None:
    """Only what leads to a needed name is left, in its order, inside branches too."""
    assert dedent(left) == unparsed(pruned(steps(written), needed))


def test_the_names_used_are_told() -> None:
    """What the steps left use is needed before them, so that unused tables can be left out."""
    needed = {"a"}
    pruned(ast.parse("b = unused[one]\na = table[two]").body, needed)

    assert {"table", "two"} == needed


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("a = one < two\nreturn a", "return one < two"),
        ("a = one\nb = not a\nreturn b", "return not one"),
        ("a = one\nreturn (a, a)", "a = one\nreturn (a, a)"),
        ("a = days[one]\nreturn a or b", "a = days[one]\nreturn a or b"),
        ("a = told[0]\nreturn a or b", "return told[0] or b"),
        (
            "a = one\nif a:\n    b = two\n    c = b\nelse:\n    c = 0\nreturn c",
            "if one:\n    c = two\nelse:\n    c = 0\nreturn c",
        ),
        (
            "if one:\n    b = two\nelse:\n    c = days[three]\nreturn b",
            "if one:\n    pass\nelse:\n    c = days[three]\nreturn two",
        ),
    ],
)
def test_values_used_once_are_put_in_place(written: str, left: str) -> None:
    """Only what is looked up stays where it is, for it may end the function."""
    assert left == unparsed(folded(steps(written)))


def test_python_can_nest_only_so_far() -> None:
    """A long chain of values is not put into one."""
    chain = "\n".join(f"v{each + 1} = not v{each}" for each in range(3_000))
    left = folded(steps(f"{chain}\nreturn v3000"))

    assert 1 < len(left) < 3_000
    compile(unparsed(left[:-1]), "<steps>", "exec")
