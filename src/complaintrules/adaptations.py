"""
What a local pack says of rules that it inherits: where its own source has them, where they lead.

Knows the keys under ``adapts``. Changes no condition and no limit: that takes a rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from attrs import evolve, frozen

from complaintrules.citations import Provision
from complaintrules.errors import Faults, did_you_mean
from complaintrules.fields import Fields, name, parsed, quoted, some_entries, yes_or_no
from complaintrules.procedure import Procedure
from complaintrules.rule_forms import ADAPTATION, LEADING_ADAPTATION
from complaintrules.rules import Citation, Deadline, EligibilityTest, Permission, Route
from complaintrules.source import Node

Adapted = TypeVar("Adapted", Deadline, EligibilityTest, Permission, Route)
Leading = TypeVar("Leading", EligibilityTest, Route)


@frozen
class Adaptation:
    """What a local pack says of one rule that it inherits."""

    #: Where its own source has the rule, or None.
    citation: Citation | None
    #: Where a complaint, or a part of it, goes by this rule; empty for where the rule says.
    goes_to: str


def read_adaptations(
    node: Node, faults: Faults, *, base: Procedure, instruments: tuple[str, ...], cites: str
) -> Mapping[str, Adaptation]:
    """Return what a header says of the rules of *base*, by their names."""
    leading = [*(test.id for test in base.eligibility), *(route.id for route in base.routes)]
    known = [*base.deadline_ids, *leading, *(rule.id for rule in base.permissions)]
    found: dict[str, Adaptation] = {}
    for key, value in some_entries(node, faults, "adaptations"):
        if key.value not in known:
            message = f"{quoted(key.value)} is not a rule of {base.id}"
            faults.add("CR201", key.place, message, did_you_mean(key.value, known))
            continue
        shape = LEADING_ADAPTATION if key.value in leading else ADAPTATION
        fields = shape.fields(value, faults, what=f"{shape.what} of {key.value}")
        if fields is not None:
            found[key.value] = _adaptation(fields, instruments, cites)
    return found


def _adaptation(fields: Fields, instruments: tuple[str, ...], cites: str) -> Adaptation:
    """Return one adaptation; it has a citation, or where the rule leads, or both."""
    cited = [key for key in ADAPTATION.allowed if fields.node(key) is not None]
    if len(cited) == 1 or not (cited or fields.node("goes_to")):
        message = "an adaptation needs provision and verified, or goes_to"
        fields.faults.add("CR106", fields.block.place, message)

    def parse(written: str) -> Provision:
        return Provision.parse(written, instruments, cites)

    provision = fields.read("provision", parsed(parse, "CR203"))
    verified = fields.read("verified", yes_or_no)
    goes_to = fields.read("goes_to", name) or ""
    if provision is None or verified is None:
        return Adaptation(None, goes_to)
    return Adaptation(Citation(provision, verified), goes_to)


def adapted(procedure: Procedure, adaptations: Mapping[str, Adaptation]) -> Procedure:
    """Return *procedure* with what a local pack says of the rules that it inherits."""
    return evolve(
        procedure,
        deadlines=tuple(_cited(rule, adaptations) for rule in procedure.deadlines),
        eligibility=tuple(
            _led(_cited(rule, adaptations), adaptations) for rule in procedure.eligibility
        ),
        routes=tuple(_led(_cited(rule, adaptations), adaptations) for rule in procedure.routes),
        permissions=tuple(_cited(rule, adaptations) for rule in procedure.permissions),
    )


def _cited(rule: Adapted, adaptations: Mapping[str, Adaptation]) -> Adapted:
    """Return a rule with the local citation added to its own."""
    adaptation = adaptations.get(rule.id)
    if adaptation is None or adaptation.citation is None:
        return rule
    also_in = (*rule.authority.also_in, adaptation.citation)
    return evolve(rule, authority=evolve(rule.authority, also_in=also_in))


def _led(rule: Leading, adaptations: Mapping[str, Adaptation]) -> Leading:
    """Return a rule that leads where the local pack says."""
    adaptation = adaptations.get(rule.id)
    if adaptation is None or not adaptation.goes_to:
        return rule
    return evolve(rule, goes_to=adaptation.goes_to)
