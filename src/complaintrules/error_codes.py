"""
The code of every fault, with what it means and how much it matters.

Knows one line for each code. Knows nothing of places or of what was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from attrs import frozen

from complaintrules.shown import Shown


class Severity(StrEnum):
    """How much something that is found matters."""

    #: It cannot be right.
    FAULT = "fault"
    #: It may be right, but somebody should look; a strict check fails.
    WARNING = "warning"
    #: It is only told.
    NOTE = "note"


@frozen(repr=False)
class Code(Shown):
    """What a code means, in one line, and how much it matters."""

    means: str
    severity: Severity = Severity.FAULT


#: CR1xx: how a file is written; CR2xx: what its rules mean; CR3xx: what a case says; CR4xx: the
#: calendar.
CODES: Mapping[str, Code] = MappingProxyType(
    {
        "CR101": Code("the file is not YAML"),
        "CR102": Code("a key is given twice"),
        "CR103": Code("anchors and aliases are not used here"),
        "CR104": Code("tags are not used here"),
        "CR105": Code("unknown key"),
        "CR106": Code("a key is missing"),
        "CR107": Code("the wrong shape"),
        "CR108": Code("nothing is given"),
        "CR109": Code("too large, too deep or too many"),
        "CR110": Code("the file cannot be read"),
        "CR111": Code("not a date"),
        "CR112": Code("not yes or no"),
        "CR113": Code("not one of the words allowed here"),
        "CR114": Code("not a name"),
        "CR115": Code("given twice in a list"),
        "CR201": Code("a rule uses a name that is not declared"),
        "CR202": Code("not a length of time"),
        "CR203": Code("not a provision"),
        "CR204": Code("two rules have the same name"),
        "CR205": Code("the dates of a rule are the wrong way round or overlap"),
        "CR206": Code("an extension that does not extend"),
        "CR207": Code("a reading that changes nothing or has no name"),
        "CR208": Code("a condition asks what its fact cannot answer"),
        "CR209": Code("a rule that no worked example reaches"),
        "CR210": Code("a worked example that does not come out as it says"),
        "CR211": Code("a local rule that loosens the law"),
        "CR212": Code("a procedure that cannot be extended"),
        "CR213": Code("the account of an instrument and its rules do not agree"),
        "CR214": Code("a rule that no case can reach"),
        "CR215": Code("a condition that no case can meet"),
        "CR216": Code("a condition that every case meets"),
        "CR217": Code("conditions that were not settled", Severity.NOTE),
        "CR218": Code("a test that adds nothing to another", Severity.WARNING),
        "CR219": Code("a test that another covers, with other consequences", Severity.NOTE),
        "CR220": Code("a rule in force when its procedure is not", Severity.WARNING),
        "CR221": Code("a time at which no version of a rule is in force", Severity.NOTE),
        "CR222": Code("an instrument without an account of its provisions", Severity.WARNING),
        "CR301": Code("the procedure does not know this name"),
        "CR302": Code("a value that this fact cannot have"),
        "CR303": Code("the case contradicts itself"),
        "CR304": Code("no such procedure"),
        "CR401": Code("outside the published bank holidays"),
        "CR402": Code("no such calendar"),
        "CR403": Code("bank holidays that cannot be projected"),
        "CR404": Code("not a plain date"),
    }
)
