"""
Registers of cases, as other systems write them: read by a mapping, judged piece by piece.

Needs the extra ``[bulk]``: ``pip install 'complaintrules[bulk]'``.
"""

import complaintrules.bulk  # noqa: F401  # only to say at once what is missing
from complaintrules.register.cases import Cases, cases_of
from complaintrules.register.judging import Judged, judge_register
from complaintrules.register.listing import Listing, Section, Sort, groups_of, list_register
from complaintrules.register.mapping import MappingError, RegisterMapping, read_mapping
from complaintrules.register.pieces import LeftOut, Piece
from complaintrules.register.reading import Register, read_register

__all__ = [
    "Cases",
    "Judged",
    "LeftOut",
    "Listing",
    "MappingError",
    "Piece",
    "Register",
    "RegisterMapping",
    "Section",
    "Sort",
    "cases_of",
    "groups_of",
    "judge_register",
    "list_register",
    "read_mapping",
    "read_register",
]
