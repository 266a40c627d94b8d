"""
A case: one complaint as it was recorded, from a mapping or a file.

Knows one person's complaint. Judges nothing: a step taken late is for the assessment to find.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, field, fields_dict, frozen

from complaintrules.case_reading import check_names, read_case
from complaintrules.errors import CaseError, Faults, Place, did_you_mean
from complaintrules.fields import quoted
from complaintrules.papers import CaseFile
from complaintrules.plain_values import from_python
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.source import Node

#: Said where a case names a procedure that is not shipped.
_OF_YOUR_OWN = "rule files of your own are given beside the case (--procedure)"


@frozen(repr=False)
class Case(CaseFile):
    """
    One complaint, as it was recorded.

        >>> case = Case.from_mapping({
        ...     "reference": "EX-1",
        ...     "procedure": "england/children-act-1989",
        ...     "facts": {"complainant": "parent"},
        ...     "events": [{"complaint_received": date(2026, 11, 2)}],
        ... })
        >>> case.events
        (Happening(event='complaint_received', on=datetime.date(2026, 11, 2)),)
    """

    #: The procedure against whose vocabulary the names were checked, or None.
    checked_against: Procedure | None = field(default=None, eq=False, repr=False)

    @classmethod
    def of(cls, file: CaseFile, checked_against: Procedure | None) -> Case:
        """Return what a case file says as a case, checked against a procedure or not yet."""
        parts = {name: getattr(file, name) for name in fields_dict(CaseFile)}
        return cls(**parts, checked_against=checked_against)

    @classmethod
    def from_mapping(
        cls, mapping: Mapping[str, object], procedure: Procedure | None = None
    ) -> Case:
        """
        Return the case that a mapping describes, in the form of a case file.

        Names are checked against *procedure*, or else against the shipped procedure that the
        mapping names; without either they are checked when the case is assessed.

            >>> Case.from_mapping({"events": [{"complaint_received": "2 November"}]})
            Traceback (most recent call last):
                ...
            complaintrules.errors.CaseError: 1 fault in the case:
            events[0].complaint_received: CR111: expected a date, got '2 November'
              write the day as 2026-09-01

        Raises:
            CaseError: With every fault found.

        """
        faults = Faults(CaseError)
        return _case(from_python(mapping, faults), faults, procedure)

    def held_against(self, procedure: Procedure) -> Case:
        """
        Return the case with its facts typed as *procedure* declares them.

        Raises:
            CaseError: The case uses names or values that *procedure* does not have.

        """
        if self.checked_against is procedure:
            return self
        faults = Faults(CaseError)
        facts = check_names(self, procedure, faults)
        if len(faults):
            raise CaseError(faults.in_order())
        return evolve(self, facts=facts, checked_against=procedure)


def load_case(path: str | Path, procedure: Procedure | None = None) -> Case:
    """
    Return the case in a YAML or JSON file, its names checked as ``Case.from_mapping`` does.

    Raises:
        CaseError: With every fault found, each with file, line and column.

    """
    from complaintrules.yaml_reading import read_file  # noqa: PLC0415  # only where there is YAML

    faults = Faults(CaseError)
    return _case(read_file(Path(path), faults), faults, procedure)


def _case(tree: Node | None, faults: Faults, procedure: Procedure | None) -> Case:
    """Return the case in *tree*, its names checked where it is known against what."""
    file = CaseFile() if tree is None else read_case(tree, faults)
    against = procedure or _named(file, faults)
    facts = file.facts if against is None else check_names(file, against, faults)
    if len(faults):
        raise CaseError(faults.in_order())
    return Case.of(evolve(file, facts=facts), against)


def _named(file: CaseFile, faults: Faults) -> Procedure | None:
    """Return the shipped procedure that a case names; an unknown one is a fault."""
    if not file.procedure:
        return None
    shipped = [each.id for each in procedures()]
    if file.procedure in shipped:
        return load_procedure(file.procedure)
    faults.add(
        "CR304",
        file.places.get("procedure", Place(path="procedure")),
        f"there is no shipped procedure {quoted(file.procedure)}",
        f"{_OF_YOUR_OWN}; {did_you_mean(file.procedure, shipped)}",
    )
    return None
