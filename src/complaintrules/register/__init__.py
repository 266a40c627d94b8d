"""
Registers of cases, as other systems write them: read by a mapping, judged piece by piece.

Needs the extra ``[bulk]``: ``pip install 'complaintrules[bulk]'``.
"""

from complaintrules.register.judging import Judged, judge_register
from complaintrules.register.mapping import RegisterMapping, read_mapping
from complaintrules.register.pieces import LeftOut, Piece
from complaintrules.register.reading import Register, read_register

__all__ = [
    "Judged",
    "LeftOut",
    "Piece",
    "Register",
    "RegisterMapping",
    "judge_register",
    "read_mapping",
    "read_register",
]
