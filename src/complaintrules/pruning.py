"""
Steps of a written function that nothing needs, left out.

Knows assignments, branches and the names that they use. Knows nothing of what a step means; a
step has no other effect than to give a name to a value.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable


def pruned(steps: Iterable[ast.stmt], needed: set[str]) -> list[ast.stmt]:
    r"""
    Return the steps without those that lead to no name that is *needed*.

    Each step is an assignment to one name, a branch, or the return of a value.  The names that the
    steps use are added to *needed*.

        >>> steps = ast.parse("a = one\nb = two\nif a:\n    c = b\nelse:\n    c = a").body
        >>> [ast.unparse(step) for step in pruned(steps, {"b"})]
        ['b = two']
    """
    kept: list[ast.stmt] = []
    for step in reversed(list(steps)):
        if isinstance(step, ast.Assign):
            if _names(step.targets).isdisjoint(needed):
                continue
            needed |= _names([step.value])
        elif isinstance(step, ast.If):
            ways = [pruned(way, needed) for way in (step.body, step.orelse)]
            if not any(ways):
                continue
            needed |= _names([step.test])
            kept.append(ast.If(step.test, ways[0] or [ast.Pass()], ways[1]))
            continue
        else:
            needed |= _names([step])
        kept.append(step)
    return kept[::-1]


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    """Return every name in the nodes."""
    return {each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name)}
