"""
What a file may hold, declared: the keys of a block, and how the value of each looks.

A form is a fragment of JSON Schema, so that an editor can say what the reader will; it is never
stricter than the reader. A shape gives the reader its keys.

Knows text, names, days, words and lists. Knows no key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen

from complaintrules.errors import Faults
from complaintrules.fields import DATE, NAME, NO, YES, Fields
from complaintrules.shown import Shown
from complaintrules.source import Block, Node

Form = Mapping[str, Any]

_NO_FORMS: Form = MappingProxyType({})

#: Whatever an editor takes a word or a number for, it is text here.
TEXT: Form = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
A_NAME: Form = {"type": "string", "pattern": f"^{NAME}$"}
DAY: Form = {"type": "string", "pattern": f"^{DATE}$", "format": "date"}
#: Editors read them as words or as truth values, by the version of YAML that they go by.
YES_OR_NO: Form = {"enum": [*sorted(YES), *sorted(NO), True, False]}


def pattern(written: str) -> Form:
    """Return the form of text that looks as a regular expression says, with any spaces in it."""
    return {"type": "string", "pattern": rf"^\s*(?:{written})\s*$".replace(" ", r"\s+")}


def word(choices: Iterable[str]) -> Form:
    """Return the form of one of some words, with spaces or underscores between their parts."""
    spelled = [spelling for each in choices for spelling in (each.replace("_", " "), str(each))]
    return {"enum": list(dict.fromkeys(spelled))}


def either(*forms: Form) -> Form:
    """Return the form of what has one of several."""
    return {"anyOf": list(forms)}


def items(form: Form) -> Form:
    """Return the form of a list in which something stands."""
    return {"type": "array", "items": form, "minItems": 1}


def one_or_more(form: Form) -> Form:
    """Return the form of a list without repeats, of which one item can stand alone."""
    return either(form, {**items(form), "uniqueItems": True})


def named(form: Form, *, names: Form = _NO_FORMS) -> Form:
    """Return the form of a block whose keys its writer chose."""
    keys = {"propertyNames": names} if names else {}
    return {"type": "object", "additionalProperties": form, **keys}


def together(*keys: str) -> Form:
    """Return the form of a block that has all of some keys, or none of them."""
    given = [{"required": [key]} for key in keys]
    return {"if": {"anyOf": given}, "then": {"required": list(keys)}}


def exactly_one(*keys: str) -> Form:
    """Return the form of a block that has exactly one of some keys."""
    return {"oneOf": [{"required": [key]} for key in keys]}


@frozen(eq=False, repr=False)
class Shape(Shown):
    """A block of keys: those that it needs, those that it may have, and the form of each."""

    #: What a fault calls it.
    what: str
    needed: Form
    allowed: Form = _NO_FORMS
    #: What holds of its keys beside.
    besides: tuple[Form, ...] = ()
    #: The hint where a key is missing.
    if_missing: str = ""

    def fields(self, node: Node, faults: Faults, *, what: str = "") -> Fields | None:
        """Return the fields of a node that should have this shape, or None if it is no block."""
        return Fields.of(node, faults, what=what or self.what, **self._keys())

    def fields_of(self, block: Block, faults: Faults) -> Fields:
        """Return the fields of what is known to be a block."""
        return Fields.of_block(block, faults, what=self.what, **self._keys())

    def _keys(self) -> dict[str, Any]:
        """Return what fields are told of the keys."""
        return {
            "needed": tuple(self.needed),
            "allowed": tuple(self.allowed),
            "if_missing": self.if_missing,
        }

    @property
    def form(self) -> Form:
        """The form of a block of this shape."""
        needed = {"required": list(self.needed)} if self.needed else {}
        besides = {"allOf": list(self.besides)} if self.besides else {}
        return {
            "type": "object",
            "properties": {**self.needed, **self.allowed},
            "additionalProperties": False,
            **needed,
            **besides,
        }
