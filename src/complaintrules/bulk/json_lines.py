"""
Batches of rows as lines of JSON, written a whole column at a time.

Knows how JSON writes what Arrow holds: texts, numbers, days, truth values. Knows no columns.
"""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import types

#: What stands in a text of JSON as something else: all but plain characters of ASCII.
_ESCAPED = r"[^ !#-\[\]-~]"
_TEXT = pa.large_string()


def lines_of(batch: Any) -> Any:
    """
    Return a buffer with each row of a batch as a line of JSON, null where there is none.

    It is, to the byte, what ``json.dumps`` gives.
    """
    parts: list[Any] = []
    for number, each in enumerate(batch.schema):
        opening = ", " if number else "{"
        parts += [
            pa.scalar(f"{opening}{json.dumps(each.name)}: ", _TEXT),
            _written(batch.column(number)),
        ]
    parts.append(pa.scalar("}\n", _TEXT))
    lines = pc.binary_join_element_wise(*parts, pa.scalar("", _TEXT))
    return _held(lines)


def _held(lines: Any) -> Any:
    """Return what an array of texts holds, one after another."""
    if len(lines) == 0:
        return b""
    _, offsets, data = lines.buffers()
    begins = memoryview(offsets).cast("q")
    return memoryview(data)[begins[lines.offset] : begins[lines.offset + len(lines)]]


def _written(column: Any) -> Any:
    """Return the values of a column as JSON writes them."""
    type_ = column.type
    if types.is_dictionary(type_):
        words = pa.array([json.dumps(each) for each in column.dictionary.to_pylist()], _TEXT)
        texts = words.take(column.indices)
    elif types.is_boolean(type_):
        texts = pc.if_else(column, pa.scalar("true", _TEXT), pa.scalar("false", _TEXT))
    elif types.is_integer(type_):
        texts = column.cast(_TEXT)
    elif types.is_date(type_):
        texts = _quoted(column.cast(pa.string()).cast(_TEXT))
    else:
        texts = _escaped(column.cast(_TEXT))
    return pc.fill_null(texts, "null")


def _quoted(texts: Any) -> Any:
    """Return texts in quotes."""
    quote = pa.scalar('"', _TEXT)
    return pc.binary_join_element_wise(quote, texts, quote, pa.scalar("", _TEXT))


def _escaped(texts: Any) -> Any:
    """Return texts in quotes, with escapes for what cannot stand in JSON as it is."""
    odd = pc.match_substring_regex(texts, _ESCAPED)
    if not pc.any(odd).as_py():
        return _quoted(texts)
    escaped = [json.dumps(each) for each in texts.filter(odd).to_pylist()]
    return pc.replace_with_mask(_quoted(texts), odd, pa.array(escaped, _TEXT))
