"""
A procedure of which everything can be proved, and each way in which the tests break it.

Knows what each change should lead to. Knows nothing of how that is found.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from complaintrules.loading import read_procedure
from complaintrules.procedure import Procedure
from complaintrules.proof import Property

FILE = Path(__file__).parent / "rules_to_prove" / "sound.yaml"
SOUND = FILE.read_text(encoding="utf-8")
_NEXT, _END = Property.ONE_NEXT_STEP, Property.NO_DEAD_END
_BACK, _AGAIN = Property.NO_CLOCK_BACKWARDS, Property.NO_CLOCK_AGAIN
_EARLY, _DAY = Property.NO_WINDOW_TOO_EARLY, Property.ALWAYS_A_LAST_DAY
_VAIN = Property.NO_EXTENSION_IN_VAIN
_CHARGED, _IN_PAUSE = Property.NO_PAUSE_CHARGED, Property.NO_END_IN_A_PAUSE


class Break(NamedTuple):
    """One place of the rules, a change that breaks a property, and one like it that does not."""

    name: str
    old: str
    broken: str
    near_miss: str
    #: The properties that are broken, each with what it is about.
    breaks: frozenset[tuple[Property, str]]
    says: str
    #: What is changed elsewhere, in the rules that break it and in those that nearly do.
    elsewhere: tuple[str, ...] = ()


REQUEST_STARTS = "starts_on: answer_received\n    or_failing_that: answered\n    also"
REVIEW_STARTS = "starts_on: review_requested"
REVIEW_ENDS = "met_by: reviewed\n"
STARTS_AGAIN = (
    "\n      - when: {chased: has_happened}\n        on: %s\n      - otherwise: %s"
    "\n    or_failing_that: received"
)
BREAKS = (
    Break(
        "a duty that the request does not start",
        REVIEW_STARTS,
        "starts_on: answer_received",
        "starts_on: {earlier_of: [answer_received, review_requested]}",
        frozenset({(_NEXT, "second"), (_END, "second")}),
        "at second nothing is due, nothing leads on, and no end is declared",
    ),
    Break(
        "no end where the window lapses",
        "opens_on: received, closes_on: answered",
        "opens_on: received",
        "opens_on: received, closes_on: [answered, followed_up]",
        frozenset({(_NEXT, "first"), (_END, "first")}),
        "at first nothing is due, nothing leads on, and no end is declared",
    ),
    Break(
        "a step that drops the duty and closes nothing",
        REVIEW_ENDS,
        f"{REVIEW_ENDS}    disapplied_by: shelved\n",
        f"{REVIEW_ENDS}    disapplied_by: withdrawn\n",
        frozenset({(_NEXT, "second"), (_END, "second")}),
        "from second on, the rules lead to no end",
    ),
    Break(
        "a clock that an event starts anew, earlier",
        "starts_on: received\n    met_by: answered",
        f"starts_on:{STARTS_AGAIN % ('received', 'acknowledged')}\n    met_by: answered",
        f"starts_on:{STARTS_AGAIN % ('acknowledged', 'received')}\n    met_by: answered",
        frozenset({(_BACK, "answer")}),
        "chased moves answer from",
    ),
    Break(
        "a last day that moves to before the first",
        "end_on_a_day_off: stands",
        "end_on_a_day_off: moves to the last working day before",
        "end_on_a_day_off: moves to the next working day",
        frozenset({(_BACK, "follow_up")}),
        "follow_up ends on 2026-05-01, before it starts on 2026-05-02",
    ),
    Break(
        "a duty that begins again when the answer is received",
        "starts_on: answered\n    met_by: followed_up",
        "starts_on: answer_received\n    or_failing_that: answered\n    met_by: followed_up",
        "starts_on: answered\n    or_failing_that: answer_received\n    met_by: followed_up",
        frozenset({(_AGAIN, "follow_up")}),
        "answer_received makes follow_up run again, which was over",
    ),
    Break(
        "a window that is open before there is an answer",
        REQUEST_STARTS,
        "starts_on: received\n    also",
        "starts_on: answered\n    also",
        frozenset({(_EARLY, "review_request")}),
        "review_request leads to second while answer has time left",
    ),
    Break(
        "a test of a window that can be off",
        "met_by: received\n    length: 1 year",
        "met_by: received\n    disapplied_by: withdrawn\n    length: 1 year",
        "met_by: received\n    length: 2 years",
        frozenset({(_NEXT, "made_too_late")}),
        "made_too_late stays open, and there is nothing to ask: time_to_complain is off",
    ),
    Break(
        "a duty that runs because another was not done, and from no day",
        REVIEW_STARTS,
        f"{REVIEW_STARTS}\n    also_opens: {{when_not_done: answer, by: the longest limit}}",
        "starts_on: {earlier_of: [review_requested, shelved]}",
        frozenset({(_DAY, "review")}),
        "review runs, and has no last day",
    ),
    Break(
        "an extension that ends before the limit",
        "to_at_most: 20 working days in all",
        "to_at_most: 9 working days from received",
        "to_at_most: 20 working days from received",
        frozenset({(_VAIN, "answer"), (_EARLY, "review_request")}),
        "answer extended to the most, 2026-05-15, still ends on 2026-05-18",
    ),
    Break(
        "a paused clock whose last day moves back to before a weekend",
        "length: 25 working days",
        "length: 21 calendar days",
        "length: 21 working days",
        frozenset({(_CHARGED, "review"), (_IN_PAUSE, "review")}),
        "review ends on 2026-05-22, in a pause from 2026-05-22 to 2026-05-22",
        (
            "end_on_a_day_off: stands",
            "end_on_a_day_off: moves to the last working day before",
            "length: 1 calendar day\n    first_day_counted: the day itself",
            "length: 1 working day\n    first_day_counted: the day itself",
        ),
    ),
)


REVIEW = "    starts_on: review_requested\n"
#: A reading that starts the review from an event that nothing leads to once it was asked for.
READINGS = (
    f"{REVIEW}    reading: from_the_request\n    readings:\n      from_the_answer:\n"
    "        starts_on: answer_received\n        relied_on: Nobody; it is made up.\n"
)
ANSWER = "    starts_on: received\n    met_by: answered\n"
#: A start from the day on which an answer is chased, and the same as a reading.
CHASED = "starts_on: [{when: {chased: has_happened}, on: chased}, {otherwise: received}]\n"
STARTS_ANEW = f"    {CHASED}    met_by: answered\n"
READS_ANEW = (
    f"{ANSWER}    reading: from_receipt\n    readings:\n      from_the_chase:\n        {CHASED}"
    "        relied_on: Nobody; it is made up.\n"
)
#: Two duties that start on one day, and end on one.
TIED = (
    "starts_on: answered\n    met_by: followed_up",
    "starts_on: received\n    met_by: followed_up",
    "length: 1 calendar day\n    first_day_counted: the day itself",
    "length: 10 working days\n    first_day_counted: the day after",
)
#: A permission, before the rule of that name.
PERMISSION = (
    "  - permission: leapfrog\n    provision: reg. 8\n    verified: no\n    means: Made up.\n"
    "    owner: complainant\n    opens_on: %s\n    closes_on: %s\n"
)


def permitting(opens_on: str, closes_on: str) -> tuple[str, str]:
    """Return the change that adds a permission."""
    rule = "  - deadline: follow_up\n"
    return rule, PERMISSION % (opens_on, closes_on) + rule


def changed(folder: Path, *changes: str) -> Procedure:
    """Return the procedure with places changed: what stands there, and what is put there."""
    text = SOUND
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = folder / "procedure.yaml"
    path.write_text(text, encoding="utf-8")
    return read_procedure(path)


def sound() -> Procedure:
    """Return the procedure as it is."""
    return read_procedure(FILE)
