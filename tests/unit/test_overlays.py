"""Procedures that extend another."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.errors import Faults, RuleFileError
from complaintrules.overlays import deadline_with_reading, deadlines_laid_over
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import InForce

OLD, NEW = InForce(date(2006, 9, 1), date(2024, 3, 31)), InForce(date(2024, 4, 1))
HEADER = """\
procedure: council/childrens-statutory
extends: england/children-act-1989
title: A council's procedure
in_force: {from: 2022-04-01, until: 2023-03-31}
source: its annual report
instruments:
  Report: {title: Annual Report 2022-2023}
cites: Report
"""
RULE = """\
rules:
- deadline: stage_3_response
  provision: appendix B, stage 3
  verified: yes
  means: The Director answers within 20 working days of the panel.
  owner: authority
  force: policy
  starts_on: review_panel_met
  met_by: stage_3_response_sent
  length: 20 working days
  first_day_counted: the day after
  extension: none
"""


def load(folder: Path, text: str) -> Procedure:
    """Return the procedure in a file of its own."""
    path = folder / "council.yaml"
    path.write_text(text, encoding="utf-8")
    return load_procedure(path)


def faults(folder: Path, text: str) -> list[str]:
    """Return what is wrong with a rule file, as code and message."""
    with pytest.raises(RuleFileError) as caught:
        load(folder, text)
    return [f"{fault.code} {fault.message}" for fault in caught.value.faults]


def test_what_is_not_said_is_the_laws(tmp_path: Path, procedure: Procedure) -> None:
    """A pack that only extends has every rule, name and stage of what it extends."""
    local = load(tmp_path, HEADER)

    assert procedure.deadlines == local.deadlines
    assert procedure.vocabulary == local.vocabulary
    assert (procedure.extent, procedure.stages) == (local.extent, local.stages)
    assert ("england/children-act-1989", "council/childrens-statutory") == (
        local.extends,
        local.id,
    )


@pytest.mark.parametrize(
    ("report_received", "due_by", "beside"),
    [
        ("2022-11-08", date(2022, 11, 29), date(2022, 11, 29)),
        ("2022-11-07", date(2022, 11, 28), date(2022, 11, 29)),
        ("2022-11-15", date(2022, 11, 29), date(2022, 12, 6)),
    ],
)
def test_the_stricter_of_two_limits_governs(
    tmp_path: Path, report_received: str, due_by: date, beside: date
) -> None:
    """Twenty days from the panel stand beside fifteen from its report: the earlier day governs."""
    local = load(tmp_path, HEADER + RULE)
    events = [{"review_panel_met": "2022-11-01"}, {"review_panel_report_received": report_received}]
    result = assess(Case.from_mapping({"events": events}, local), local, on=date(2022, 11, 20))
    answer = result.deadline("stage_3_response")

    assert (due_by, [beside]) == (answer.due_by, [other.due_by for other in answer.beside])
    (written,) = (
        each for each in result.to_mapping()["deadlines"] if each["id"] == "stage_3_response"
    )
    assert [beside.isoformat()] == [other["due_by"] for other in written["beside"]]


def test_before_the_laws_clock_starts_the_local_one_runs(tmp_path: Path) -> None:
    """Without the panel's report the council's own limit is the only date there is."""
    local = load(tmp_path, HEADER + RULE)
    case = Case.from_mapping({"events": [{"review_panel_met": "2022-11-01"}]}, local)
    answer = assess(case, local, on=date(2022, 11, 2)).deadline("stage_3_response")

    assert (date(2022, 11, 29), None) == (answer.due_by, answer.beside[0].due_by)


def stage_1(length: str, **changes: str) -> str:
    """Return a local rule on stage 1 that claims to be the law."""
    keys = {
        "owner": "authority",
        "force": "must",
        "starts_on": "complaint_received",
        "extension": "none",
    } | changes
    lines = "\n".join(f"  {key}: {value}" for key, value in keys.items())
    return f"""{HEADER}rules:
- deadline: stage_1_response
  provision: appendix B, stage 1
  verified: yes
  means: The team answers.
  met_by: stage_1_response_sent
  length: {length}
  first_day_counted: the day after
{lines}
"""


def test_a_shorter_limit_tightens_the_law(tmp_path: Path) -> None:
    """A council may bind itself to less time."""
    assert 5 == load(tmp_path, stage_1("5 working days")).deadline("stage_1_response").length.amount


EXTENSION = (
    "{to_at_most: %s, grounds: [complexity], granted_by: authority, notice: in writing, "
    "no_later_than: the limit}"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (stage_1("11 working days"), "is 11 working days and not 10 working days"),
        (stage_1("10 calendar days"), "is 10 calendar days and not 10 working days"),
        (
            stage_1("10 working days", starts_on="complaint_acknowledged"),
            "counts from another start or in another way",
        ),
        (stage_1("10 working days", owner="complainant"), "binds someone else"),
        (
            stage_1("10 working days", extension=EXTENSION % "21 working days in all"),
            "can be extended to 21 working days in all and not to 20 working days in all",
        ),
        (
            stage_1("10 working days", extension=EXTENSION % "5 working days more"),
            "can be extended to 5 working days more and not to 20 working days in all",
        ),
        (
            stage_1("10 working days", extension=EXTENSION % "any length"),
            "can be extended to any length and not to 20 working days in all",
        ),
        *(
            (
                stage_1(
                    "10 working days",
                    extension=(EXTENSION % "20 working days in all").replace(term, dropped),
                ),
                message,
            )
            for term, dropped, message in (
                ("[complexity]", "any", "can be extended on other grounds than complexity"),
                ("[complexity]", "not_stated", "can be extended on other grounds than complexity"),
                (
                    "complexity",
                    "complexity, advice",
                    "can be extended on other grounds than complexity",
                ),
                ("in writing", "not_stated", "can be extended without notice"),
                ("the limit", "any day", "can be extended after its last day"),
                ("the limit", "not_stated", "can be extended after its last day"),
            )
        ),
    ],
)
def test_the_law_cannot_be_loosened(tmp_path: Path, text: str, message: str) -> None:
    """A local rule that claims to be the law may not give more time, and both places are shown."""
    (found,) = faults(tmp_path, text)

    assert found.startswith(f"CR211 stage_1_response {message}; the rule that it would replace")
    assert "stage-1.yaml" in found
    assert "SI 2006/1738 reg. 14" in found


def test_what_the_law_does_not_allow_to_extend(tmp_path: Path) -> None:
    """The panel's thirty days have no extension, and a council cannot give itself one."""
    text = stage_1("30 working days", extension=EXTENSION % "40 working days in all")
    text = text.replace("stage_1_response_sent", "review_panel_met").replace(
        "stage_1_response", "review_panel_meeting"
    )
    (found,) = faults(tmp_path, text.replace("complaint_received", "review_panel_requested"))

    assert "review_panel_meeting can be extended, which the law does not allow" in found


def test_a_window_may_be_longer_but_not_shorter(tmp_path: Path) -> None:
    """For the complainant more time is not looser; less would be."""
    text = stage_1(
        "20 working days",
        owner="complainant",
        starts_on="stage_2_response_received",
        or_failing_that="stage_2_response_sent",
    )
    text = (
        text.replace("- deadline: stage_1_response", "- window: stage_3_request")
        .replace("stage_1_response_sent", "review_panel_requested")
        .replace("stage_1_response", "stage_3_request")
    )

    longer = load(tmp_path, text.replace("20 working", "30 working"))
    assert 30 == longer.deadline("stage_3_request").length.amount
    assert "is 19 working days and not" in faults(tmp_path, text.replace("20 w", "19 w"))[0]


CHOSEN = ("stage_2_response", "working_day", "counting")


def test_readings_are_chosen_for_good(tmp_path: Path, procedure: Procedure) -> None:
    """A pack can choose another declared reading, and the law's own becomes a rival."""
    chosen = """\
choose:
  stage_2_response: from_statement_agreed
  working_day: bank_holidays_of_any_uk_nation
  counting: receipt_moves_to_the_next_working_day
"""
    local = load(tmp_path, HEADER + chosen)
    declared = procedure.declared_readings()

    turned = {rule: (names[1], names[0], *names[2:]) for rule, names in declared.items()}
    chosen_rules = {rule: turned[rule] for rule in CHOSEN}

    assert declared | chosen_rules == local.declared_readings()
    assert ("statement_of_complaint_agreed",) == local.deadline("stage_2_response").starts_on.names
    assert "uk-any" == local.working_day.calendar.name


def test_a_reading_of_a_rule_that_has_versions(procedure: Procedure) -> None:
    """Each version is read so, and none is left out."""
    rule = procedure.deadline("stage_2_response")
    old, new = (evolve(rule, in_force=span) for span in (OLD, NEW))
    read = deadline_with_reading(evolve(new, versions=(old, new)), "from_statement_agreed")

    assert [OLD, NEW] == [version.in_force for version in read.versions]
    assert {("statement_of_complaint_agreed",)} == {v.starts_on.names for v in read.versions}


def test_choosing_what_applies_anyway(tmp_path: Path, procedure: Procedure) -> None:
    """The reading that applies can be chosen by its name, and nothing changes."""
    chosen = """\
choose:
  stage_2_response: from_request
  working_day: bank_holidays_of_england_and_wales
  counting: receipt_keeps_its_day
"""

    assert procedure.declared_readings() == load(tmp_path, HEADER + chosen).declared_readings()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            HEADER + "choose: {review_panel_meeting: late}\n",
            "CR201 'review_panel_meeting' has no readings to choose from",
        ),
        (
            HEADER + "choose: {stage_2_response: late}\n",
            "CR201 'late' is not a reading of stage_2_response",
        ),
        (
            HEADER.replace("england/children-act-1989", "england/children-act-1988"),
            "CR212 there is no shipped procedure 'england/children-act-1988' to extend; did you",
        ),
        (
            HEADER + "events: {complaint_received: Again}\n",
            "CR204 'complaint_received' is declared in the procedure that is extended already",
        ),
        (
            HEADER + "facts: {anonymous: {asks: Again?, answer: yes or no}}\n",
            "CR204 'anonymous' is declared in the procedure that is extended already",
        ),
        (HEADER + "working_day: {}\n", "CR105 'working_day' is not a key of a procedure"),
        (HEADER + "versions_by: receipt\n", "CR201 'receipt' is not a declared event"),
    ],
)
def test_faults_of_a_local_pack(tmp_path: Path, text: str, fault: str) -> None:
    """What a local pack gets wrong is told with its code."""
    assert faults(tmp_path, text)[0].startswith(fault)


def test_new_names_and_rules_are_added(tmp_path: Path) -> None:
    """A pack may declare events, facts, stages and rules of its own."""
    text = (
        HEADER
        + """\
events: {mediation_offered: The council offers mediation.}
facts: {resolved_by_close_of_next_day: {asks: Was it resolved at once?, answer: yes or no}}
stages: [{stage: mediation, means: mediation, opens_on: mediation_offered}]
rules:
- exclusion: resolved_at_once
  provision: appendix B
  verified: yes
  means: What was put right by the next day is not counted as a complaint.
  when: {resolved_by_close_of_next_day: is_true}
  then: [tell_the_complainant]
"""
    )
    local = load(tmp_path, text)

    assert "mediation_offered" in local.vocabulary.events
    assert "mediation" == local.stages[-1].name
    assert "resolved_at_once" == local.eligibility[-1].id


def test_versions_are_chosen_by_the_day_of_an_event(tmp_path: Path) -> None:
    """A complaint received before the change is judged by the old version all the way."""
    versions = "".join(
        f"""\
- deadline: acknowledgement
  in_force: {span}
  provision: appendix B
  verified: yes
  means: The council acknowledges the complaint.
  owner: authority
  force: policy
  starts_on: complaint_received
  met_by: complaint_acknowledged
  length: {length}
  first_day_counted: the day after
  extension: none
"""
        for span, length in [
            ("{from: 2022-04-01, until: 2022-09-30}", "5 working days"),
            ("{from: 2022-10-01}", "3 working days"),
        ]
    )
    local = load(tmp_path, HEADER + "versions_by: complaint_received\nrules:\n" + versions)

    def due(received: str, on: date) -> date | None:
        case = Case.from_mapping({"events": [{"complaint_received": received}]}, local)
        return assess(case, local, on=on).deadline("acknowledgement").due_by

    assert date(2022, 10, 7) == due("2022-09-30", date(2022, 10, 20))
    assert date(2022, 10, 6) == due("2022-10-03", date(2022, 10, 20))
    assert due("2022-03-01", date(2022, 10, 20)) is None


def test_a_procedure_cannot_extend_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two packs that extend each other are refused, each at its own 'extends'."""
    for name, other in (("a", "b"), ("b", "a")):
        folder = tmp_path / name
        folder.mkdir()
        text = HEADER.replace("council/childrens-statutory", name)
        text = text.replace("extends: england/children-act-1989", f"extends: {other}")
        (folder / "procedure.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr("complaintrules.rulebook.packs_folder", lambda: tmp_path)

    with pytest.raises(RuleFileError, match="a extends itself"):
        load_procedure("a")


def test_a_limit_beside_is_told(tmp_path: Path) -> None:
    """The limit that does not govern is a sentence of its own, with its note."""
    local = load(tmp_path, HEADER + RULE + "  note: The report counts from the panel.\n")
    events = [{"review_panel_met": "2022-11-01"}, {"review_panel_report_received": "2022-11-07"}]
    result = assess(Case.from_mapping({"events": events}, local), local, on=date(2022, 11, 8))
    text = str(result.explain("stage_3_response"))

    assert (
        "Beside it stands a limit of 20 working days, policy: Tue 29 Nov 2022. "
        "(Report appendix B, stage 3)"
    ) in text
    assert "Note: The report counts from the panel." in text


def test_a_limit_beside_that_has_not_started_is_told(tmp_path: Path) -> None:
    """Before the law's clock starts, it is told as having no date yet."""
    local = load(tmp_path, HEADER + RULE)
    case = Case.from_mapping({"events": [{"review_panel_met": "2022-11-01"}]}, local)
    text = str(assess(case, local, on=date(2022, 11, 2)).explain("stage_3_response"))

    assert "Beside it stands a limit of 15 working days, must: no date yet." in text


def test_an_extension_may_be_as_long_or_shorter(tmp_path: Path) -> None:
    """A council may give itself what the law gives, or less."""
    text = stage_1("10 working days", extension=EXTENSION % "15 working days in all")
    extension = load(tmp_path, text).deadline("stage_1_response").extension

    assert extension is not None
    assert "15 working days in all" == extension.longest


def test_where_the_law_names_no_longest_nothing_is_too_long(procedure: Procedure) -> None:
    """An extension of the law's without a longest leaves a council free."""
    law = procedure.deadline("stage_1_response")
    assert law.extension is not None
    free = evolve(law, extension=evolve(law.extension, to_at_most=None))
    faults = Faults()

    assert (law,) == deadlines_laid_over((free,), (law,), faults)
    assert 0 == len(faults)


def test_a_choice_that_is_no_name(tmp_path: Path) -> None:
    """A reading is chosen by its name."""
    assert ["CR114 'From Request' is not a name"] == [
        found[:34] for found in faults(tmp_path, HEADER + "choose: {counting: From Request}\n")
    ]


BESIDE_WITH_READINGS = RULE.replace(
    "  extension: none\n",
    """\
  extension: none
  reading: twenty_days
  readings:
    ten_days:
      length: 10 working days
      relied_on: the council's leaflet
""",
)


def test_a_limit_beside_has_readings_of_its_own(tmp_path: Path) -> None:
    """A reading of the local limit can be chosen by a case, and is told where it is not."""
    local = load(tmp_path, HEADER + BESIDE_WITH_READINGS)
    mapping = {"events": [{"review_panel_met": "2022-11-01"}]}
    result = assess(Case.from_mapping(mapping, local), local, on=date(2022, 11, 2))
    told = [str(sentence) for sentence in result.explain("stage_3_response")]
    chosen = Case.from_mapping({**mapping, "readings": {"stage_3_response": "ten_days"}}, local)

    assert ("from_the_report", "from_the_panel", "twenty_days", "ten_days") == (
        local.declared_readings()["stage_3_response"]
    )
    assert date(2022, 11, 29) == result.deadline("stage_3_response").due_by
    assert any("ten_days, gives Tue 15 Nov 2022" in sentence for sentence in told)
    answer = assess(chosen, local, on=date(2022, 11, 2)).deadline("stage_3_response")
    assert (date(2022, 11, 15), "ten_days") == (answer.due_by, answer.reading)


def test_another_reading_of_the_limit_beside_is_told(tmp_path: Path) -> None:
    """Where the law's limit governs, the readings of the local one are told with its provision."""
    local = load(tmp_path, HEADER + BESIDE_WITH_READINGS)
    events = [{"review_panel_met": "2022-11-01"}, {"review_panel_report_received": "2022-11-07"}]
    result = assess(Case.from_mapping({"events": events}, local), local, on=date(2022, 11, 8))
    told = [str(sentence) for sentence in result.explain("stage_3_response")]
    (beside,) = next(
        each["beside"]
        for each in result.to_mapping()["deadlines"]
        if each["id"] == "stage_3_response"
    )

    assert any(
        "ten_days, gives Tue 15 Nov 2022" in sentence and "Report appendix B" in sentence
        for sentence in told
    )
    assert "twenty_days" == beside["reading"]
    assert ["ten_days"] == [
        each["reading"] for each in beside["other_readings"] if each["of"] == "stage_3_response"
    ]


def test_a_reading_of_a_local_limit_can_be_chosen_for_good(tmp_path: Path) -> None:
    """The header's choice holds for the limit beside, too, and leaves the law's as it is."""
    text = HEADER + "choose: {stage_3_response: ten_days}\n" + BESIDE_WITH_READINGS
    rule = load(tmp_path, text).deadline("stage_3_response")

    assert ("from_the_report", "ten_days") == (rule.reading, rule.beside[0].reading)
    assert 10 == rule.beside[0].length.amount
