"""
Every time limit that a pack's source states: in the rules, and in an example that would notice.

The table is what the reports and the Code say, copied by hand.  A limit is held when a rule has it
with the section that states it, and when an example that names this section no longer comes out as
soon as the limit is one unit longer, or one shorter.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from attrs import evolve, frozen

from complaintrules.examples import Example, read_examples, run
from complaintrules.rulebook import folder_of, load_procedure
from complaintrules.rules import Deadline

#: The pack; under it each limit as a rule file writes it, the rule that has it, the place that the
#: rule cites for it, and what an example's source names for it.
STATED = """
england/complaint-handling-code-2024
    12 months                | complaint_time_limit    | para. 2.2  | paragraph 2.2
    5 working days           | acknowledgement         | para. 6.2  | paragraph 6.2
    10 working days          | stage_1_response        | para. 6.3  | paragraph 6.3
    10 working days more     | stage_1_response        | para. 6.3  | paragraph 6.4
    5 working days           | stage_2_acknowledgement | para. 6.10 | Lawyers in Local Government
    20 working days          | stage_2_response        | para. 6.13 | Lawyers in Local Government
    20 working days more     | stage_2_response        | para. 6.13 | Cumberland
    12 months                | ombudsman_time_limit    | s. 26B     | s. 26B
sunderland/together-for-children-statutory
    10 working days          | stage_1_response        | section 5.1
    20 working days in all   | stage_1_response        | section 5.1
    20 working days          | stage_2_request         | section 5.1
    25 working days          | stage_2_response        | section 5.1
    65 working days in all   | stage_2_response        | section 5.1
    20 working days          | stage_3_request         | section 5.1
    30 working days          | review_panel_meeting    | section 5.1
    30 calendar days         | review_panel_meeting    | section 5.1
sunderland/together-for-children-corporate
    10 working days          | stage_1_response        | section 5.3
    10 working days more     | stage_1_response        | section 5.3
    20 working days          | stage_2_request         | section 5.3
    25 working days          | stage_2_response        | section 5.3
    20 working days          | stage_2_response        | section 5.5
    20 working days more     | stage_2_response        | section 5.5
    12 months                | ombudsman_time_limit    | s. 26B
shropshire/childrens-statutory
    3 working days           | acknowledgement              | section 2
    10 working days          | stage_1_response             | section 2
    20 working days in all   | stage_1_response             | section 2
    25 working days          | stage_2_investigation_report | section 2
    65 working days in all   | stage_2_investigation_report | section 2
    28 calendar days         | ombudsman_enquiry_answer     | section 2
shropshire/corporate
    3 working days           | acknowledgement              | section 2
    30 working days          | stage_1_response             | section 3
    30 calendar days         | stage_1_response             | section 3
    28 calendar days         | ombudsman_enquiry_answer     | section 2
    12 months                | ombudsman_time_limit         | s. 26B
cheshire-west-and-chester/childrens-statutory
    12 months                | complaint_time_limit         | appendix A
    10 working days          | stage_1_response             | appendix B
    20 working days in all   | stage_1_response             | appendix B
    25 working days          | stage_2_investigation_report | appendix B
    65 working days in all   | stage_2_investigation_report | appendix B
    10 working days          | stage_2_adjudication         | appendix B
    20 working days          | stage_3_request              | appendix B
    5 working days           | review_panel_report          | appendix B
    20 working days          | stage_3_response             | appendix B
birmingham/childrens-trust-statutory
    10 working days          | stage_1_response        | section 2
    20 working days in all   | stage_1_response        | section 2
    25 working days          | stage_2_response        | section 2
    65 working days in all   | stage_2_response        | section 2
    30 working days          | review_panel_meeting    | section 2
    5 working days           | review_panel_report     | section 2
    15 working days          | stage_3_response        | section 2
birmingham/childrens-trust-local
    20 working days          | stage_1_response        | section 2
    25 working days          | stage_2_response        | section 2
    12 months                | ombudsman_time_limit    | s. 26B
"""


@frozen
class Stated:
    """One time limit, or the longest extension of one, as the source of a pack states it."""

    pack: str
    limit: str
    rule: str
    #: Where the source states it, as the rule cites it and as an example names it.
    cited: str
    named: str

    def __str__(self) -> str:
        """Return which limit it is."""
        return f"{self.pack}: {self.rule}, {self.limit}"

    def is_the_length_of(self, rule: Deadline) -> bool:
        """Return whether a rule has this for its length."""
        return self.limit == str(rule.length)

    def is_the_longest_of(self, rule: Deadline) -> bool:
        """Return whether a rule has this for its longest extension."""
        return rule.extension is not None and self.limit == rule.extension.longest

    def is_in(self, rule: Deadline) -> bool:
        """Return whether a rule has this limit and cites the place that states it."""
        before, cited, after = rule.authority.provision.part.partition(self.cited)
        cites_it = bool(cited) and not before and after[:1] in ("", ",", "(")
        return cites_it and (self.is_the_length_of(rule) or self.is_the_longest_of(rule))

    def changed_in(self, rule: Deadline, by: int) -> Deadline:
        """Return a rule that has this limit with *by* units more in it."""
        if self.is_the_length_of(rule):
            return evolve(rule, length=evolve(rule.length, amount=rule.length.amount + by))
        extension = rule.extension
        assert extension is not None
        assert extension.to_at_most is not None
        longest = evolve(extension.to_at_most, amount=extension.to_at_most.amount + by)
        return evolve(rule, extension=evolve(extension, to_at_most=longest))


def stated() -> Iterator[Stated]:
    """Yield the limits of the table."""
    pack = ""
    for line in STATED.strip().splitlines():
        limit, *rest = (cell.strip() for cell in line.split("|"))
        if rest:
            rule, cited, *named = rest
            yield Stated(pack, limit, rule, cited, named[0] if named else cited)
        else:
            pack = limit


LIMITS = list(stated())


@cache
def examples_of(pack: str) -> tuple[Example, ...]:
    """Return the worked examples of a pack."""
    return read_examples(folder_of(pack), load_procedure(pack))


def every_limit(rule: Deadline) -> Iterator[Deadline]:
    """Yield a rule with its versions, the limits beside it and its readings."""
    yield rule
    others = (*rule.versions, *rule.beside, *(reading.deadline for reading in rule.readings))
    for other in others:
        if other != rule:
            yield from every_limit(other)


def changed(rule: Deadline, limit: Stated, by: int) -> Deadline:
    """Return a rule with *by* units more in the limit, wherever it has it."""
    changed_rule = limit.changed_in(rule, by) if limit.is_in(rule) else rule
    return evolve(
        changed_rule,
        versions=tuple(changed(other, limit, by) for other in rule.versions),
        beside=tuple(changed(other, limit, by) for other in rule.beside),
        readings=tuple(
            evolve(reading, deadline=changed(reading.deadline, limit, by))
            for reading in rule.readings
        ),
    )


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_a_rule_has_the_limit(limit: Stated) -> None:
    """The rule has the limit, itself or in a version, a reading or beside the law's."""
    rule = load_procedure(limit.pack).deadline(limit.rule)

    assert any(limit.is_in(each) for each in every_limit(rule))


@pytest.mark.parametrize("by", [1, -1], ids=["longer", "shorter"])
@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_an_example_notices_another_limit(limit: Stated, by: int) -> None:
    """An example that names the place fails where the limit is a day more, or a day less."""
    procedure = load_procedure(limit.pack)
    deadlines = tuple(
        changed(rule, limit, by) if rule.id == limit.rule else rule for rule in procedure.deadlines
    )
    other = evolve(procedure, deadlines=deadlines)
    naming = (
        each
        for each in examples_of(limit.pack)
        if each.rule == limit.rule and limit.named in " ".join(each.source.split())
    )

    assert any(any(run(each, other)) for each in naming)


def test_every_local_limit_is_in_the_table() -> None:
    """No pack but the law's own has a clock that the table leaves out."""
    packs = {limit.pack for limit in LIMITS}
    missing = [
        f"{pack}: {rule.id}, {rule.length} ({rule.authority.provision})"
        for pack in sorted(packs)
        for clock in load_procedure(pack).deadlines
        for rule in every_limit(clock)
        if not _is_inherited(pack, rule)
        and not any(limit.is_in(rule) for limit in LIMITS if limit.pack == pack)
    ]

    assert [] == missing


def _is_inherited(pack: str, rule: Deadline) -> bool:
    """Return whether a rule is of the procedure that a pack extends."""
    base = load_procedure(pack).extends
    theirs = {each.key for each in load_procedure(base).instruments} if base else set()
    return rule.authority.provision.instrument in theirs
