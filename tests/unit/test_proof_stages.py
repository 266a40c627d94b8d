"""The moves that a case can make from where it stands."""

from datetime import date
from pathlib import Path

from complaintrules.procedure import Procedure
from complaintrules.proof.reading import Names
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import Judge, Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

DAY = date(2026, 5, 4).toordinal()
RECEIVED = Life(DAY, {"received": DAY}, {})
LATE = date(2028, 12, 28).toordinal()


def stages_of(procedure: Procedure) -> Stages:
    """Return the stages of a procedure, to be walked."""
    names = Names.of(procedure)
    clocks = tuple(n for n in range(len(procedure.deadlines)) if n not in names.alone)
    return Stages(Judge.of(procedure), names, clocks)


def moves(track: Stages, life: Life) -> dict[str, bool]:
    """Return what can happen next, each with whether the rules lead on to it."""
    return {each.name: each.leads_on for each in track.moves(life, track.judge.standing(life))}


def test_what_is_waited_for() -> None:
    """The answer is due; giving up is always possible; the review waits for its window."""
    assert {"answered": True, "withdrawn": False, "": True} == moves(stages_of(sound()), RECEIVED)


def test_a_receipt_is_waited_for_while_something_stands_in() -> None:
    """And a late request can be made, although nothing leads on to it."""
    track = stages_of(sound())
    answered = RECEIVED.with_event("answered", DAY)
    lapsed = answered._replace(day=DAY + 60)

    assert moves(track, answered)["answer_received"] is True
    assert moves(track, answered)["review_requested"] is True
    assert moves(track, lapsed)["review_requested"] is False


def test_after_an_end_nothing_moves() -> None:
    """The case is over."""
    assert {} == moves(stages_of(sound()), RECEIVED.with_event("withdrawn", DAY))


def test_a_window_that_is_met_again(tmp_path: Path) -> None:
    """Its event can happen once more."""
    again = "met_by: review_requested\n    again: yes"
    track = stages_of(changed(tmp_path, "met_by: review_requested", again))
    requested = RECEIVED.with_event("review_requested", DAY).with_event("answered", DAY + 1)

    assert moves(track, requested)["review_requested"] is True


def test_events_on_days_that_are_told_apart() -> None:
    """The first day, the last before a clock turns, and those on which two clocks end together."""
    track = stages_of(load_procedure("cheshire-west-and-chester/childrens-statutory"))
    begun = DAY - 3  # a Friday
    life = Life(begun, {"complaint_received": begun - 30, "stage_2_requested": begun}, {})
    standing = track.judge.standing(life)
    days = [
        each.life.day - begun
        for each in track.moves(life, standing)
        if each.name == "investigation_report_completed"
    ]

    assert 0 in days
    assert len(days) > 2


def test_facts_that_are_days() -> None:
    """The day for which a panel is called is tried as soon as the request is there."""
    track = stages_of(load_procedure("england/children-act-1989"))
    requested = Life(DAY, {"complaint_received": DAY, "review_panel_requested": DAY}, {})
    named = requested.with_fact("review_panel_meets_on", date(2026, 6, 1))

    assert "review_panel_meets_on" not in moves(track, Life(DAY, {"complaint_received": DAY}, {}))
    assert moves(track, requested)["review_panel_meets_on"] is True
    assert "review_panel_meets_on" not in moves(track, named)


def test_an_answer_without_a_time() -> None:
    """What closes a stage is waited for though no clock does."""
    track = stages_of(load_procedure("shropshire/corporate"))
    life = Life(DAY, {"complaint_received": DAY, "stage_2_requested": DAY}, {})

    assert moves(track, life)["stage_2_response_sent"] is True


def test_each_answer_on_which_a_permission_depends() -> None:
    """When an event opens it, its condition holds, does not, or is open."""
    track = stages_of(load_procedure("england/children-act-1989"))
    before = Life(DAY, {"complaint_received": DAY, "stage_2_requested": DAY}, {})
    after = [
        each.life.facts
        for each in track.moves(before, track.judge.standing(before))
        if each.name == "stage_2_response_sent" and each.life.day == DAY
    ]

    assert 3 == len(after)
    assert {} in after


def test_each_answer_on_which_a_start_depends(tmp_path: Path) -> None:
    """A life begins once for each."""
    start = "starts_on:\n      - when: {urgent: is_true}\n        on: received\n      - otherwise: "
    new = start + "acknowledged\n    met_by: answered"
    track = stages_of(changed(tmp_path, "starts_on: received\n    met_by: answered", new))

    assert [{}, {"urgent": True}, {"urgent": False}] == [
        each.life.facts for each in track.roots(DAY)
    ]


def test_versions_are_told_apart() -> None:
    """The day that decides which version of a rule applies is part of how a case stands."""
    procedure = load_procedure("sunderland/together-for-children-corporate")
    change = date(2024, 4, 1).toordinal()
    names = Names.of(procedure)
    track = Stages(Judge.of(procedure), names, (0, 1, 2), (change,))
    keys = {
        track.key(life, track.judge.standing(life))
        for life in (Life(day, {"complaint_received": day}, {}) for day in (change - 1, change))
    }

    assert 2 == len(keys)


def test_past_the_calendar_lives_stand_on_their_own() -> None:
    """Where the bank holidays end, no more days are told apart, and nothing is raised."""
    track = stages_of(load_procedure("england/children-act-1989"))
    requested = Life(LATE - 60, {"complaint_received": LATE - 60}, {})

    assert "stage_1_response_sent" in moves(track, requested)
    late = Life(LATE, {"complaint_received": LATE}, {})
    assert (late, None) == track._found(late)  # noqa: SLF001  # the calendar's end is what is tried


def test_closed_and_ended() -> None:
    """A stage closes with its event; before any stage, and at one without, nothing is closed."""
    track = stages_of(sound())
    lives = [
        Life(DAY, {}, {}),
        RECEIVED,
        RECEIVED.with_event("answered", DAY),
        RECEIVED.with_event("withdrawn", DAY),
    ]

    assert [False, False, True, True] == [
        track.is_closed(life, track.judge.standing(life)) for life in lives
    ]
    assert () == track.untimed_answers(track.judge.standing(lives[0]))
