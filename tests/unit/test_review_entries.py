"""Rules as entries."""

from attrs import evolve

from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.review.entries import Entries, in_force
from complaintrules.review.page import Entry
from complaintrules.rulebook import folder_of, load_procedure

BASE = "england/children-act-1989"


def entries_of(name: str) -> dict[str, Entry]:
    """Return the entries of a shipped procedure by anchor."""
    procedure = load_procedure(name)
    base = load_procedure(procedure.extends) if procedure.extends else None
    of_base = read_examples(folder_of(BASE), base) if base else ()
    return listed(Entries(procedure, base, read_examples(folder_of(name), procedure), of_base))


def listed(make: Entries) -> dict[str, Entry]:
    """Return every entry by its anchor."""
    every = (make.calendar(), make.clocks(), make.tests(), make.routes(), make.permissions())
    return {block.anchor: block for part in every for each in part for block in each.blocks()}


def said(entry: Entry, label: str) -> list[str]:
    """Return what stands under a label."""
    return [item.says for row in entry.rows if row.label == label for item in row.items]


def test_what_a_rule_rests_on(procedure: Procedure) -> None:
    """An entry cites its provision with the instrument, and says whether it was read."""
    entry = entries_of(BASE)["rule-stage_2_response"]
    rule = procedure.deadline("stage_2_response")

    assert entry.cited
    assert ("SI 2006/1738 reg. 17", False) == (entry.cited.provision, entry.cited.read)
    assert entry.cited.instrument.startswith("The Children Act 1989 Representations Procedure")
    assert "https://www.legislation.gov.uk/uksi/2006/1738" == entry.cited.law.leads_to
    assert (rule.authority.means, "deadline") == (entry.means, entry.kind)
    assert [] == said(entry, "Comes from")


def test_what_a_local_pack_takes_over() -> None:
    """A local pack says what is the law's, what stands beside it, and what is its own."""
    entries = entries_of("birmingham/childrens-trust-statutory")
    taken = f"Taken over from {BASE} as it stands there."
    beside = entries["rule-stage_2_response-beside-1"]

    assert [taken] == said(entries["rule-stage_2_request"], "Comes from")
    assert [
        taken,
        "This pack's own limit stands beside it, below; the earlier last day governs.",
    ] == said(entries["rule-stage_2_response"], "Comes from")
    assert ["This pack's own rule."] == said(entries["rule-local_procedure"], "Comes from")
    assert "limit beside it" == beside.kind
    assert ["Policy: a body's own promise"] == said(beside, "Force")
    assert "in the review of england/children-act-1989" in (
        entries["rule-stage_2_request"].examples[-1].says
    )


def test_a_reading_chosen_and_a_rule_replaced(procedure: Procedure) -> None:
    """What a local pack changes is told with what it stands in place of."""
    reading = procedure.working_day.with_reading("bank_holidays_of_any_uk_nation")
    tighter = evolve(procedure.deadlines[2], disapplied_by=())
    local = evolve(
        procedure,
        working_day=reading,
        deadlines=(*procedure.deadlines[:2], tighter, *procedure.deadlines[3:]),
        eligibility=tuple(evolve(test, then=()) for test in procedure.eligibility),
    )
    entries = listed(Entries(local, procedure, (), ()))
    taken, other = f"Taken over from {BASE}", "bank holidays of any uk nation"

    assert [
        f"{taken}, with the reading '{other}' in place of 'bank holidays of england and wales'."
    ] == said(entries["rule-working_day"], "Comes from")
    for name in (tighter.id, "already_considered"):
        own, there = said(entries[f"rule-{name}"], "Comes from")
        assert f"This pack's own rule, in place of the one in {BASE}." == own
        assert there.startswith("There: ")


def test_versions_are_entries_of_their_own() -> None:
    """Each version says when it is in force, and has its own provision."""
    entries = entries_of("sunderland/together-for-children-corporate")
    now, before = entries["rule-stage_2_response"], entries["rule-stage_2_response-version-1"]

    assert ["From Mon 1 Apr 2024; no end is known"] == said(now, "In force")
    assert [True] == [says.endswith("until Sun 31 Mar 2024") for says in said(before, "In force")]
    assert ["20 working days"] == said(now, "Length")
    assert ["25 working days"] == said(before, "Length")


def test_days_off() -> None:
    """A working day is told by the days that are none, and so are its readings."""
    entry = entries_of(BASE)["rule-working_day"]
    days = "Saturday, Sunday, Christmas Day, Boxing Day, Good Friday; bank holidays of "

    assert [f"{days}england-and-wales"] == said(entry, "Days off")
    assert 2 == len(said(entry, "Readings"))


def test_eligibility_and_permissions() -> None:
    """A test says what must hold, who decides, what follows; a permission when it is open."""
    entries = entries_of(BASE)
    late, early = entries["rule-made_too_late"], entries["rule-early_referral"]

    assert "exclusion" == late.kind
    assert ["All of these:"] == said(late, "Must not hold")
    assert ["Authority, where it is not known"] == said(late, "Left to decide")
    assert ["Notify in writing with reasons", "Tell of the ombudsman"] == said(
        late, "If turned down"
    )
    assert ["Ombudsman"] == said(entries["rule-already_considered"], "Then goes to")
    assert said(early, "Only where")
    assert [] == said(entries["rule-withdrawal"], "Only where")
    assert entries["rule-withdrawal"].examples


def test_routes() -> None:
    """A route names the question, the answers and the way."""
    entry = entries_of(BASE)["rule-data_protection"]

    assert ["What is the complaint about?"] == said(entry, "Question")
    assert ["Data protection"] == said(entry, "For the answers")
    assert ["Data protection complaints"] == said(entry, "Goes to")
    assert all(item.link for item in entry.examples)


def test_in_force(procedure: Procedure) -> None:
    """A span without an end says that none is known."""
    assert "From Fri 1 Sep 2006; no end is known" == in_force(procedure.in_force)
