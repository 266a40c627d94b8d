"""
The command that prints a procedure for review.

Knows where a review is written, and in which form. Knows nothing of what stands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.review.as_html import to_html
from complaintrules.review.as_markdown import to_markdown
from complaintrules.review.building import review_of
from complaintrules.review.page import Review
from complaintrules.rulebook import folder_of, load_procedure

_FORMS: Mapping[str, Callable[[Review], str]] = {".html": to_html, ".md": to_markdown}


@click.command()
@click.argument("name", metavar="PROCEDURE", type=options.ProcedureName())
@options.output("Write to this file, .html or .md; Markdown on standard output if left out.")
def review(name: str, output: Path | None) -> None:
    """
    Print PROCEDURE for someone who knows the law to mark and to sign.

    Every provision and rule beside our reading of it, its examples, and what is still open.
    """
    form = to_markdown if output is None else _form_of(output)
    text = form(review_of(folder_of(name), load_procedure(name)))
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.BadParameter(f"{output}: {error.strerror}", param_hint="-o") from error
    layout.echo(f"wrote {output}")


def _form_of(output: Path) -> Callable[[Review], str]:
    """
    Return the form in which a file is written, by how its name ends.

    Raises:
        click.BadParameter: It ends otherwise.

    """
    form = _FORMS.get(output.suffix.lower())
    if form is None:
        raise click.BadParameter(f"{output} ends neither in .html nor in .md", param_hint="-o")
    return form
