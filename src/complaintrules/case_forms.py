"""
What case files may hold: their keys, and how the value of each looks.

Knows each key and the form of its value. Knows nothing of any procedure's own names.
"""

from __future__ import annotations

from complaintrules.forms import A_NAME, DAY, TEXT, YES_OR_NO, Form, Shape, either, named

#: A fact's value: what nobody knows is null, in every way in which an editor reads it.
_VALUE = either(TEXT, {"type": "null"}, {"type": "array", "items": TEXT, "uniqueItems": True})
_HAPPENING: Form = {**named(DAY), "minProperties": 1, "maxProperties": 1}


def _list_of(form: Form) -> Form:
    """Return the form of a list, which may be empty."""
    return {"type": "array", "items": form}


EXTENSION = Shape(
    "an extension",
    {"of": A_NAME, "granted_on": DAY, "until": DAY},
    {"notified_on": DAY, "grounds": A_NAME, "granted_by": A_NAME},
)
PAUSE = Shape("a pause", {"of": A_NAME, "from": DAY}, {"until": DAY, "because": A_NAME})
DECISION = Shape(
    "a decision",
    {"on": DAY, "by": A_NAME, "what": A_NAME, "outcome": YES_OR_NO},
    {"why": TEXT},
)
CASE = Shape(
    "a case",
    {},
    {
        "reference": TEXT,
        "procedure": TEXT,
        "facts": named(_VALUE),
        "events": _list_of(_HAPPENING),
        "extensions": _list_of(EXTENSION.form),
        "pauses": _list_of(PAUSE.form),
        "decisions": _list_of(DECISION.form),
        "readings": named(A_NAME),
    },
)
