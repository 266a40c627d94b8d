"""
Located text read as the account of an instrument: each provision encoded, or why it is not.

Knows the keys of the account. Knows nothing of whether it is true: see coverage.
"""

from __future__ import annotations

from functools import partial

from complaintrules.citations import Provision
from complaintrules.errors import Faults, did_you_mean
from complaintrules.fields import entries, parsed, quoted, text
from complaintrules.procedure import Accounted
from complaintrules.rule_forms import ACCOUNT, ENCODED
from complaintrules.source import Node, Text


def read_accounts(
    node: Node, faults: Faults, instruments: tuple[str, ...]
) -> tuple[Accounted, ...]:
    """Return what a header says has become of each provision of its instruments."""
    found: list[Accounted] = []
    for key, value in entries(node, faults, "provisions"):
        if key.value not in instruments:
            message = f"{quoted(key.value)} is not among the instruments"
            faults.add("CR203", key.place, message, did_you_mean(key.value, instruments))
            continue
        parse = partial(Provision.parse, instruments=(), default=key.value)
        for part, fate in entries(value, faults, "provisions"):
            provision = parsed(parse, "CR203")(part, faults)
            because = _because(fate, faults)
            if provision is not None and because is not None:
                found.append(Accounted(provision, because, part.place))
    return tuple(found)


def _because(node: Node, faults: Faults) -> str | None:
    """Return why a provision is not encoded; nothing where it is."""
    if isinstance(node, Text) and node.value == ENCODED:
        return ""
    fields = ACCOUNT.fields(node, faults)
    return fields.read("not_encoded", text) if fields else None
