"""
Templates filled in as HTML pages that need nothing beside themselves.

Knows where templates lie, and has whatever they are given escaped. Knows nothing of what it says.
"""

from __future__ import annotations

from complaintrules.errors import MissingExtraError


def filled(template: str, packages: tuple[str, ...], wanted: str, **values: object) -> str:
    """
    Return a template of the first of *packages* that has it, filled in with *values*.

    Raises:
        MissingExtraError: jinja2, which the extra ``reports`` brings, is not installed; *wanted* is
            what needs it.

    """
    try:
        import jinja2  # noqa: PLC0415  # only those who want HTML need it
    except ImportError as error:
        raise MissingExtraError(wanted, "jinja2", "reports") from error
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader(package) for package in packages]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(template).render(**values)
