"""
The events and facts of a procedure, under the names that case files and rules call them by.

Knows how names are listed. Knows nothing of what a case says of them.
"""

from __future__ import annotations

from complaintrules.cli.printing import layout
from complaintrules.procedure import Procedure

#: Names of one kind, each with what a reader has to know of it, as plain values.
Names = list[dict[str, str]]


def names_of(procedure: Procedure) -> dict[str, Names]:
    """Return the events and facts of a procedure."""
    known = procedure.vocabulary
    return {
        "events": [{"id": each.name, "means": each.means} for each in known.events.values()],
        "facts": [
            {"id": each.name, "asks": each.asks, "expects": each.expects()}
            for each in known.facts.values()
        ],
    }


def print_names(procedure: Procedure) -> None:
    """Print the events and facts: as tables when piped, else a paragraph for each."""
    out = layout.console()
    for kind, names in names_of(procedure).items():
        rows = [list(each.values()) for each in names]
        if not out.is_terminal:
            layout.print_table(out, list(names[0]) if names else [], rows, title=kind.title())
            continue
        layout.echo(kind.title(), bold=True)
        for name, *says in rows:
            layout.echo(name, bold=True)
            for each in says:
                layout.echo(f"  {each}")
        layout.echo("")
