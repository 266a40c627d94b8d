"""
Steps of a written function that nothing needs, left out, and values used once, put in place.

Knows assignments, branches and the names that they use. Knows nothing of what a step means; a
step has no other effect than to give a name to a value, or to end the function by a look-up.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable

#: Values are put into each other up to so many deep, for Python can nest only so far.
_DEEPEST = 20


def pruned(steps: Iterable[ast.stmt], needed: set[str]) -> list[ast.stmt]:
    r"""
    Return the steps without those that lead to no name that is *needed* after them.

    Each step is an assignment to one name, a branch, or the return of a value.  Afterwards *needed*
    holds the names that have to be there before the steps.

        >>> steps = ast.parse("a = one\nb = two\nif a:\n    c = b\nelse:\n    c = a").body
        >>> [ast.unparse(step) for step in pruned(steps, {"b"})]
        ['b = two']
    """
    kept: list[ast.stmt] = []
    for step in reversed(list(steps)):
        if isinstance(step, ast.Assign):
            given = _names(step.targets)
            if given.isdisjoint(needed):
                continue
            needed -= given
            needed |= _names([step.value])
        elif isinstance(step, ast.If):
            before = (set(needed), set(needed))
            ways = [pruned(*each) for each in zip((step.body, step.orelse), before, strict=True)]
            if not any(ways):
                continue
            needed.clear()
            needed |= before[0] | before[1] | _names([step.test])
            kept.append(ast.If(step.test, ways[0] or [ast.Pass()], ways[1]))
            continue
        else:
            needed |= _names([step])
        kept.append(step)
    return kept[::-1]


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    """Return every name in the nodes."""
    return {each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name)}


def folded(steps: Iterable[ast.stmt]) -> list[ast.stmt]:
    r"""
    Return the steps with each value that is used once put where it is used.

    A value that is looked up stays where it is, for that may end the function; but not what is
    looked up under a plain name or number.

        >>> steps = ast.parse("a = one < two\nb = table[one]\nc = b if a else three").body
        >>> [ast.unparse(step) for step in folded(steps)]
        ['b = table[one]', 'c = b if one < two else three']
    """
    whole = list(steps)
    names = [each for step in whole for each in ast.walk(step) if isinstance(each, ast.Name)]
    given = Counter(each.id for each in names if isinstance(each.ctx, ast.Store))
    used = Counter(each.id for each in names if isinstance(each.ctx, ast.Load))
    folder = _Folder({name for name, times in given.items() if times == used[name] == 1})
    return [left for step in whole if (left := folder.visit(step)) is not None]


class _Folder(ast.NodeTransformer):
    """Takes values out of their assignments and puts them where their names are used."""

    def __init__(self, once: set[str]) -> None:
        """Take the names that are given one value and used once."""
        self._once = once
        self._values: dict[str, ast.expr] = {}

    def visit_Assign(self, node: ast.Assign) -> ast.Assign | None:  # ast's way
        """Leave out the step where its value can be put in place."""
        node.value = self.visit(node.value)
        (name,) = _names(node.targets)
        if name not in self._once or not _movable(node.value, _DEEPEST):
            return node
        self._values[name] = node.value
        return None

    def visit_If(self, node: ast.If) -> ast.If:  # as above
        """Do the same on both ways."""
        self.generic_visit(node)
        node.body = node.body or [ast.Pass()]
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:  # as above
        """Return the value of a name."""
        return self._values.pop(node.id, node)


def _movable(node: ast.AST, deepest: int) -> bool:
    """Return whether a value may be put elsewhere: it looks nothing up, nor is it too deep."""
    keys = [node.slice] if isinstance(node, ast.Subscript) else getattr(node, "args", [])
    looks_up = not all(isinstance(key, ast.Constant) for key in keys)
    return (
        deepest > 0
        and not looks_up
        and all(_movable(each, deepest - 1) for each in ast.iter_child_nodes(node))
    )
