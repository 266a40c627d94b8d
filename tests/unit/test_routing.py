"""Which of an authority's procedures a complaint comes under."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.case import Case
from complaintrules.errors import CaseError, RuleFileError
from complaintrules.route_answers import Routing
from complaintrules.routing import route
from complaintrules.statuses import Outcome

#: A parent complains in time, about the authority, and nothing stands in the way.
PLAIN = {
    "complainant": "parent",
    "acting_for_child": "no",
    "about_this_authority": "yes",
    "anonymous": "no",
    "concurrent_proceedings": "none",
    "already_considered_at_all_stages": "no",
}
CARE, BOTH = ["part_3_services"], ["part_3_services", "education"]
#: A day in the year of which each authority's report speaks.
DAYS = {
    "birmingham": date(2021, 11, 1),
    "cheshire-west-and-chester": date(2022, 11, 1),
    "england": date(2024, 11, 1),
    "shropshire": date(2016, 11, 1),
    "sunderland": date(2023, 11, 1),
}
TRUST, LOCAL = "birmingham/childrens-trust-statutory", "birmingham/childrens-trust-local"
CHESHIRE = "cheshire-west-and-chester/childrens-statutory"
LAW, CODE = "england/children-act-1989", "england/complaint-handling-code-2024"
SHROPSHIRE, CORPORATE = "shropshire/childrens-statutory", "shropshire/corporate"
TFC, TFC_CORPORATE = (
    "sunderland/together-for-children-statutory",
    "sunderland/together-for-children-corporate",
)


def routed(authority: str, day: date | None = None, **facts: object) -> Routing:
    """Return where a complaint goes that is received and asked about on one day."""
    day = day or DAYS[authority]
    given = {**PLAIN, "grounds_arose_on": day.replace(month=day.month - 1), **facts}
    stated = {name: value for name, value in given.items() if value is not None}
    case = Case.from_mapping({"facts": stated, "events": [{"complaint_received": day}]})
    return route(case, authority=authority, on=day)


@pytest.mark.parametrize(
    ("authority", "facts", "applies", "may_apply"),
    [
        ("birmingham", {"subject": CARE}, (TRUST,), ()),
        ("birmingham", {"subject": ["education"]}, (), (LOCAL,)),
        ("birmingham", {"subject": BOTH}, (TRUST,), (LOCAL,)),
        ("birmingham", {"subject": BOTH, "local_procedure_takes_it": "yes"}, (TRUST, LOCAL), ()),
        ("birmingham", {"subject": BOTH, "local_procedure_takes_it": "no"}, (TRUST,), ()),
        ("birmingham", {"subject": [*CARE, "data_protection"]}, (TRUST,), ()),
        ("birmingham", {"subject": None}, (), (TRUST, LOCAL)),
        (
            "cheshire-west-and-chester",
            {"subject": BOTH, "resolved_by_close_of_next_day": "no"},
            (CHESHIRE,),
            (),
        ),
        ("cheshire-west-and-chester", {"subject": BOTH}, (), (CHESHIRE,)),
        ("england", {"subject": CARE, "dissatisfied": "yes"}, (LAW,), ()),
        ("england", {"subject": ["education"], "dissatisfied": "yes"}, (CODE,), ()),
        ("shropshire", {"subject": CARE}, (SHROPSHIRE,), ()),
        ("shropshire", {"subject": ["education"]}, (CORPORATE,), ()),
        ("shropshire", {"subject": BOTH}, (SHROPSHIRE, CORPORATE), ()),
        ("sunderland", {"subject": CARE}, (TFC,), ()),
        ("sunderland", {"subject": ["corporate"]}, (TFC_CORPORATE,), ()),
        ("sunderland", {"subject": BOTH}, (TFC, TFC_CORPORATE), ()),
    ],
)
def test_every_authority(
    authority: str,
    facts: dict[str, object],
    applies: tuple[str, ...],
    may_apply: tuple[str, ...],
) -> None:
    """The law takes what it covers, and the authority's own procedure what is left to it."""
    got = routed(authority, None, **facts)

    assert (applies, may_apply) == (got.applies, got.may_apply)


def test_parts_of_a_mixed_complaint() -> None:
    """Each part has its procedure, and a part left to a procedure is all that it is asked about."""
    got = routed("shropshire", subject=BOTH)
    parts = {(part.part, part.goes_to) for part in got.parts}

    assert {("part_3_services", SHROPSHIRE), ("education", CORPORATE)} == parts
    assert [(), ("education",)] == [each.parts for each in got.procedures]


def test_neither_takes_it() -> None:
    """Two procedures that send a complaint to each other leave it to a person, and say so."""
    got = routed("shropshire", subject=CARE, complainant="other_person", sufficient_interest="no")

    assert () == got.applies + got.may_apply
    assert (CORPORATE, SHROPSHIRE) == got.goes_to
    assert "A person has to decide where it goes." in str(got.explain())
    assert SHROPSHIRE not in {part.goes_to for part in got.parts if part.says == SHROPSHIRE}


def test_needs_are_asked_of_the_law_first() -> None:
    """What the statutory procedure answers is not asked again for the local one."""
    got = routed("birmingham", subject=None)

    assert ("subject", "local_procedure_takes_it") == got.needs
    assert "To ask: What is the complaint about?" in str(got.explain())


def test_what_a_case_states_itself_stands() -> None:
    """A fact that the authority has decided is not overruled by what the law would give."""
    got = routed(
        "birmingham",
        subject=CARE,
        eligible_for_the_statutory_procedure="no",
        local_procedure_takes_it="yes",
    )

    assert (TRUST, LOCAL) == got.applies


def test_the_law_where_the_pack_is_not_in_force() -> None:
    """When a local pack of the law has ended, the law itself is asked."""
    got = routed("sunderland", date(2024, 11, 1), subject=BOTH)

    assert (LAW, TFC_CORPORATE) == got.applies
    assert f"{TFC} is not in force then; {LAW}, its law, is." in str(got.explain())
    assert TFC == got.procedures[0].instead_of


def test_nothing_is_in_force() -> None:
    """Before any of its procedures, an authority has none that applies, and that is said."""
    got = routed("shropshire", date(2005, 11, 1), subject=BOTH)

    assert () == got.applies + got.may_apply + got.needs
    assert [False, False] == [each.in_force for each in got.procedures]
    assert f"{SHROPSHIRE} is not in force then, but from 2016-04-01 until 2017-03-31." in str(
        got.explain()
    )
    assert "they name no other way" in str(got.explain())


def test_before_a_procedure_without_an_end() -> None:
    """A procedure that began later says from when it is in force."""
    got = routed("sunderland", date(2022, 11, 1), subject=BOTH)

    assert f"{TFC_CORPORATE} is not in force then, but from 2023-04-01." in str(got.explain())


def test_the_day_of_receipt_decides_which_version() -> None:
    """Without a receipt, the day asked about decides what is in force."""
    case = Case.from_mapping({"facts": {"subject": ["corporate"]}})
    got = route(case, authority="shropshire", on=date(2016, 11, 1))

    assert (True, True) == tuple(each.in_force for each in got.procedures)


def test_as_plain_values() -> None:
    """The answer can be written as JSON, with each procedure, part and sentence."""
    got = routed("shropshire", subject=BOTH).to_mapping()

    assert [SHROPSHIRE, CORPORATE] == got["applies"]
    assert [True, False] == [each["statutory"] for each in got["procedures"]]
    assert {"part", "goes_to", "says", "provision", "verified"} == set(got["parts"][0])
    assert got["explanation"]


def test_against() -> None:
    """A procedure that does not apply names the rules that keep the complaint out."""
    (law, local) = routed("shropshire", subject=CARE).procedures

    assert (Outcome.ELIGIBLE, ()) == (law.outcome, law.against)
    assert ["not_social_care_alone"] == [reason.rule for reason in local.against]


def test_no_such_authority() -> None:
    """An authority without procedures is refused, with the nearest that has some."""
    with pytest.raises(RuleFileError) as caught:
        route(Case(), authority="shropshir", on=date(2016, 11, 1))

    assert "did you mean 'shropshire'?" in str(caught.value)


def test_a_name_that_no_procedure_knows() -> None:
    """A name unknown to all procedures of the authority is a fault."""
    with pytest.raises(CaseError, match="anonimous"):
        routed("birmingham", anonimous="no")
