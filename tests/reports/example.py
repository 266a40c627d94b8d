"""A year's register of an authority that does not exist, as its case system might export it."""

from __future__ import annotations

from datetime import date
from random import Random

from tests.reports.rows import Row, after, nth, written

MAPPING = """\
# What the columns and words of a_year.csv mean.
columns:
  Case: reference
  Received: complaint_received
  Stage 1 sent: stage_1_response_sent
  Withdrawn: complaint_withdrawn
  Stage 2 asked for: stage_2_requested
  Stage 2 sent: stage_2_response_sent
  Panel asked for: review_panel_requested
  Panel met: review_panel_met
  Ombudsman: referred_to_ombudsman
  Who complained: complainant
  Team: service
  About: theme
  How: method
  Stage 1 outcome: stage_1_outcome
  Stage 1 elements: stage_1_elements
  Stage 2 outcome: stage_2_outcome
  Ombudsman outcome: ombudsman_outcome
describes:
  - service
  - theme
  - method
  - stage_1_outcome
  - stage_1_elements
  - stage_2_outcome
  - ombudsman_outcome
dates: day month year
values:
  complainant:
    Parent: parent
    Child: child
    Care leaver: care_leaver
    Carer: local_authority_foster_carer
"""
_TEAMS = ("Assessment", "Child protection", "Children in care", "Disabled children")
_ABOUT = ("Communication", "Decision", "Delay", "Quality of service", "Staff")
_HOW = ("Email", "Form", "Telephone", "Letter")
_WHO = ("Parent", "Child", "Care leaver", "Carer")
_FOUND = ("Upheld", "Partially upheld", "Not upheld")


def register() -> str:
    """Return the register: complaints of two years, some of them open."""
    dice = Random(1989)
    rows = []
    for year, many in ((2021, 160), (2022, 190)):
        for _ in range(many):
            received = nth(year, dice.randint(1, 4), dice.randint(0, 56))
            rows.append((received, _case(dice, received)))
    rows.sort(key=lambda one: one[0])
    return written((row for _, row in rows), "EX").replace("reference,", "Case,", 1)


def _case(dice: Random, received: date) -> Row:
    """Return a complaint and how it went on."""
    sent = after(received, min(dice.choice((4, 8, 9, 10, 14, 18, 20, 24, 31)), 60))
    row = {
        "Received": _told(received),
        "Stage 1 sent": _told(sent) if dice.random() < 0.94 else "",
        "Withdrawn": "",
        "Stage 2 asked for": "",
        "Stage 2 sent": "",
        "Panel asked for": "",
        "Panel met": "",
        "Ombudsman": "",
        "Who complained": dice.choices(_WHO, (80, 6, 8, 6))[0],
        "Team": dice.choice(_TEAMS),
        "About": "; ".join(dice.sample(_ABOUT, dice.choice((1, 1, 2)))),
        "How": dice.choices(_HOW, (50, 25, 15, 10))[0],
        "Stage 1 outcome": "",
        "Stage 1 elements": "",
        "Stage 2 outcome": "",
        "Ombudsman outcome": "",
    }
    if not row["Stage 1 sent"]:
        row["Withdrawn"] = _told(after(received, 3)) if dice.random() < 0.6 else ""
        return row
    elements = [dice.choices(_FOUND, (2, 3, 5))[0] for _ in range(dice.randint(1, 5))]
    found = {*elements}
    row["Stage 1 elements"] = "; ".join(elements)
    row["Stage 1 outcome"] = "Partially upheld" if len(found) > 1 else found.pop()
    if row["Stage 1 outcome"] != "Upheld" and dice.random() < 0.25:
        _stage_2(dice, row, after(sent, dice.randint(2, 20)))
    return row


def _stage_2(dice: Random, row: Row, asked: date) -> None:
    """Let a complaint come to stage 2, and perhaps further."""
    answered = after(asked, dice.choice((22, 25, 48, 60, 64, 71, 90)))
    row |= {"Stage 2 asked for": _told(asked), "Stage 2 sent": _told(answered)}
    row["Stage 2 outcome"] = dice.choice(_FOUND)
    if dice.random() < 0.3:
        panel = after(answered, dice.randint(3, 19))
        row["Panel asked for"] = _told(panel)
        row["Panel met"] = _told(after(panel, dice.choice((26, 29, 36))))
    elif dice.random() < 0.4:
        row["Ombudsman"] = _told(after(answered, 12))
        row["Ombudsman outcome"] = dice.choice(("Upheld", "Not upheld", "Closed after enquiries"))


def _told(day: date) -> str:
    """Return a day as the case system writes it."""
    return f"{day:%d/%m/%Y}"
