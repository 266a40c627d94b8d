"""
Registers that give the figures which five annual reports publish.

No case in them is a real one: the reports publish no cases.  Days, references and which value goes
with which are invented so that the totals come out; only the totals are the reports'.
"""

from __future__ import annotations

from datetime import date

from tests.reports.rows import Row, after, fill, nth, of, written


def cheshire_west() -> str:
    """Return the register of Cheshire West and Chester, 2022-23 and the three years before."""
    rows: list[Row] = []
    for year, days, columns in _CHESHIRE:
        came = [_stage_1(nth(year, 1 + n % 4, 3 + n), d) for n, d in enumerate(days)]
        fill(came, **{name: of(numbers) for name, numbers in columns.items()})
        fill(came, disposal=["accepted"] * len(came))
        rows += came
        _stage_2_of_cheshire(year, came)
        for disposal, number in _CHESHIRE_OTHERS[year].items():
            rows += (
                {"complaint_received": str(nth(year, 1 + n % 4, n % 50)), "disposal": disposal}
                for n in range(number)
            )
    return written(rows, "CWC")


def _stage_1(received: date, days: int | None) -> Row:
    """Return a complaint answered after so many working days, or not at all."""
    sent = "" if days is None else str(after(received, days))
    return {"complaint_received": str(received), "stage_1_response_sent": sent}


def _ask_for_stage_2(row: Row, requested: date, days: int | None) -> None:
    """Let a complaint come to stage 2 on a day, and be answered after so many working days."""
    row["stage_2_requested"] = str(requested)
    if days is not None:
        row["stage_2_response_sent"] = str(after(requested, days))


def _stage_2_of_cheshire(year: int, came: list[Row]) -> None:
    """Let some complaints of a year come to stage 2, and the one of 2022-23 to stage 3."""
    for number, (row, outcome) in enumerate(zip(came, of(_CHESHIRE_STAGE_2[year]), strict=False)):
        row["stage_2_outcome"] = outcome
        requested = nth(year, 4, 30 + number)
        if outcome == "partially upheld" and year == 2022:
            requested = nth(year, 2, 5)
            row["review_panel_requested"] = str(nth(year, 4, 5))
            row["review_panel_met"] = str(nth(year, 4, 30))
            row["stage_3_outcome"] = "partially upheld"
        is_answered = outcome == "partially upheld"
        _ask_for_stage_2(row, requested, 60 if is_answered else None)
        if outcome == "withdrawn":
            row["complaint_withdrawn"] = str(after(requested, 5))


_CHESHIRE_OTHERS = {
    2022: {"withdrawn or resolved otherwise": 97, "ineligible": 26},
    2021: {"withdrawn or resolved otherwise": 93, "ineligible": 24},
    2020: {"withdrawn or resolved otherwise": 94, "ineligible": 16},
    2019: {"withdrawn or resolved otherwise": 44, "ineligible": 54},
}
_CHESHIRE_STAGE_2 = {
    2022: {"partially upheld": 1, "withdrawn": 4},
    2021: {"partially upheld": 2, "withdrawn": 2},
    2020: {"partially upheld": 1, "withdrawn": 1, "open": 1},
    2019: {"withdrawn": 3},
}
#: For each year the days to the answer, and how many complaints have each value of a column.
_CHESHIRE = (
    (
        2022,
        (3, 10, 16, 20, 24, 29, 30, 31, 32, 61, 62, 64, 77, 108),
        {
            "stage_1_outcome": {"partially upheld": 11, "upheld": 1, "not upheld": 2},
            "service": {
                "Children in Need: Winsford": 1,
                "Children in Need: Chester": 3,
                "CP Court Team: Chester": 2,
                "CP Court Team: Ellesmere Port": 1,
                "Children in Care: Ellesmere Port": 4,
                "Children with Disabilities": 2,
                "Transition Team": 1,
            },
            "theme": {
                "Standard of service: contact arrangements": 1,
                "Standard of service: other": 6,
                "Social worker: lack of support": 3,
                "Social worker: preference for one parent": 1,
                "Child protection issues": 1,
                "Financial issues": 2,
            },
            "method": {"Service area": 1, "Customer Relations Team": 13},
            "complainant_group": {"parent": 12, "special guardian": 2},
        },
    ),
    (
        2021,
        (*[15] * 2, *[35] * 12),
        {
            "stage_1_outcome": {"partially upheld": 10, "upheld": 1, "not upheld": 3},
            "service": {
                "Children in Need: Winsford": 2,
                "CP Court Team: Winsford": 1,
                "CP Court Team: Ellesmere Port": 1,
                "Children in Care: Winsford": 2,
                "Leaving Care": 2,
                "Children with Disabilities": 2,
                "Safeguarding": 1,
                "Integrated Access and Referral Team": 2,
                "Transition Team": 1,
            },
            "theme": {
                "Standard of service: inaccuracies in assessments": 1,
                "Standard of service: lack of support": 2,
                "Standard of service: failure to investigate concerns": 2,
                "Standard of service: contact arrangements": 2,
                "Standard of service: other": 3,
                "Social worker: lack of support": 1,
                "Child protection issues": 1,
                "Accommodation or placement": 1,
                "Fostering": 1,
            },
            "method": {"Service area": 3, "Customer Relations Team": 9, "Other": 2},
            "complainant_group": {
                "parent": 11,
                "local authority foster carer": 1,
                "sufficient interest": 1,
                "advocacy service": 1,
            },
        },
    ),
    (
        2020,
        (8, *[15] * 5, *[35] * 9),
        {
            "stage_1_outcome": {"partially upheld": 11, "upheld": 2, "not upheld": 2},
            "service": {
                "Children in Need: Winsford": 1,
                "Children in Need: Chester": 1,
                "Children in Need: Ellesmere Port": 1,
                "Children in Care: Winsford": 1,
                "Children in Care: Ellesmere Port": 6,
                "Children with Disabilities": 3,
                "Integrated Access and Referral Team": 2,
            },
            "theme": {
                "Standard of service: inaccuracies in assessments": 1,
                "Standard of service: lack of support": 7,
                "Standard of service: contact arrangements": 2,
                "Social worker: lack of support": 1,
                "Communication: lack of response": 2,
                "Financial issues": 1,
                "Eligibility or involvement": 1,
            },
            "method": {
                "Service area": 1,
                "Customer Relations Team": 12,
                "Chief Executive": 1,
                "Other": 1,
            },
            "complainant_group": {
                "child": 1,
                "parent": 12,
                "sufficient interest": 1,
                "advocacy service": 1,
            },
        },
    ),
    (
        2019,
        (*[15] * 13, *[35] * 24),
        {
            "stage_1_outcome": {"partially upheld": 19, "upheld": 4, "not upheld": 14},
            "service": {
                "Children in Need: Winsford": 5,
                "Children in Need: Chester": 5,
                "Children in Need: Ellesmere Port": 8,
                "Children in Care: Winsford": 4,
                "Children in Care: Chester": 1,
                "Children in Care: Ellesmere Port": 1,
                "Leaving Care": 2,
                "Children with Disabilities": 5,
                "Integrated Early Support": 1,
                "Safeguarding": 2,
                "Integrated Access and Referral Team": 2,
                "Transition Team": 1,
            },
            "theme": {
                "Standard of service: inaccuracies in assessments": 3,
                "Standard of service: lack of support": 6,
                "Standard of service: failure to investigate concerns": 1,
                "Standard of service: other": 4,
                "Social worker: attitude or behaviour": 2,
                "Social worker: lack of support": 3,
                "Social worker: preference for one parent": 2,
                "Social worker: and team manager": 7,
                "Communication: lack of response": 5,
                "Financial issues": 2,
                "Eligibility or involvement": 2,
            },
            "method": {"Service area": 5, "Customer Relations Team": 31, "Director": 1},
            "complainant_group": {
                "child": 4,
                "parent": 30,
                "local authority foster carer": 1,
                "advocacy service": 2,
            },
        },
    ),
)


def sunderland_2021() -> str:
    """Return the register of Together for Children, Sunderland, 2021-22 and what came before it."""
    kinds = [("social care", n, q) for q, n in enumerate((11, 7, 10, 6), 1)]
    kinds += [("corporate", n, q) for q, n in enumerate((2, 3, 1, 2), 1)]
    # Answers in each quarter, and how many of them were in time.
    came = _in_turn(2021, kinds, ((11, 8), (9, 3), (12, 10), (9, 8)))
    fill(came, service=of(_SERVICES_2021), complainant_group=of({"child": 2, "adult": 40}))
    care, corporate = _of_kind(came, "social care"), _of_kind(came, "corporate")
    before = _before_2021()
    # At stage 2, 14 were answered in the year; 3 of them had been asked for before it.
    days = iter((90, 95, 98, 105, 106, 40, 42, 42, 35, 38, 40, 40, 41, 42))
    for number, row in enumerate(before[:3]):
        _ask_for_stage_2(row, nth(2020, 4, 52 + number), next(days))
    _come_to_stage_2(2021, care, (3, 1, 3, 5), [next(days) for _ in range(7)])
    _come_to_stage_2(2021, corporate, (0, 1, 1, 2), list(days))
    for row, quarter in zip(care, (1, 3, 4), strict=False):
        row["review_panel_requested"] = str(nth(2021, quarter, 50))
    _told_at_stage_3(care[0], nth(2021, 2, 10))
    care[0]["stage_1_elements"] = "upheld 8; partially upheld 13; not upheld 100; no finding 3"
    care[0]["stage_2_elements"] = "not told 48"
    care[0]["stage_3_elements"] = "upheld 4; partially upheld 5; not upheld 21; unsubstantiated 4"
    outcomes = {"rejected": 3, "investigation not required": 1, "not upheld": 1, "ongoing": 1}
    _go_to_the_ombudsman(before[20:30], 2021, outcomes | {"upheld": 4})
    contacts = _contacts(2021, (69 - 13, 61 - 10, 75 - 11, 66 - 8))
    return written([*before, *came, *contacts], "TFC")


def _before_2021() -> list[Row]:
    """Return the complaints of 2020-21: 58 at stage 1, 15 at stage 2, 6 at stage 3."""
    rows = []
    for kind, many in (("social care", 44), ("corporate", 14)):
        for number in range(many):
            received = nth(2020, 1 + number % 4, 5 + number // 4)
            rows.append(_stage_1(received, 12) | {"kind": kind})
    for number, row in enumerate((*rows[3:8], *rows[44:51])):
        _ask_for_stage_2(row, nth(2020, 2, 40 + number), 70)
    _ask_for_stage_2(rows[8], nth(2019, 4, 20), 70)
    for number, row in enumerate(rows[3:9]):
        row["review_panel_requested"] = str(nth(2020, 4, 30 + number))
    return rows


def _told_at_stage_3(row: Row, met: date) -> None:
    """Let a panel meet, report and be answered."""
    row["review_panel_met"] = str(met)
    row["review_panel_report_sent"] = row["review_panel_report_received"] = str(after(met, 5))
    row["stage_3_response_sent"] = str(after(met, 20))


def _of_kind(rows: list[Row], kind: str) -> list[Row]:
    """Return the rows of one kind."""
    return [row for row in rows if row["kind"] == kind]


def _come_to_stage_2(
    year: int, rows: list[Row], received: tuple[int, ...], days: list[int]
) -> None:
    """Let complaints come to stage 2, so many a quarter; as many as have days are answered."""
    waiting, left = iter(days), iter(rows)
    for quarter, many in enumerate(received, 1):
        for number in range(many):
            day = nth(year, quarter, number if quarter == _LAST else 40 + number)
            _ask_for_stage_2(next(left), day, next(waiting, None))


_LAST = 4


def _go_to_the_ombudsman(rows: list[Row], year: int, outcomes: dict[str, int]) -> None:
    """Let complaints go to the Ombudsman in a year."""
    for number, (row, outcome) in enumerate(zip(rows, of(outcomes), strict=True)):
        row["referred_to_ombudsman"] = str(nth(year, 1 + number % 4, 10 + number))
        row["ombudsman_outcome"] = outcome


_SERVICES_2021 = {
    "Adoption or fostering": 1,
    "Assessment Teams": 15,
    "Children with Disabilities Team": 3,
    "Child Protection Teams": 10,
    "Early Help Team": 1,
    "Education": 1,
    "ICRT Service": 3,
    "Cared for Teams": 3,
    "SEND Team": 4,
    "Supported Lodgings": 1,
}


def _contacts(year: int, numbers: tuple[int, ...]) -> list[Row]:
    """Return initial contacts that were settled, so many in each quarter."""
    return [
        {"initial_contact_received": str(nth(year, quarter, number % 55))}
        for quarter, many in enumerate(numbers, 1)
        for number in range(many)
    ]


def _in_turn(
    year: int, kinds: list[tuple[str, int, int]], answers: tuple[tuple[int, int], ...]
) -> list[Row]:
    """
    Return complaints that were initial contacts first, answered in the order in which they came.

    *kinds* has how many of a kind came in a quarter, *answers* how many were answered in each
    quarter and how many of those in time.
    """
    waiting = [(quarter, kind) for kind, many, quarter in kinds for _ in range(many)]
    waiting.sort()
    rows: list[Row] = []
    for quarter, (many, in_time) in enumerate(answers, 1):
        for number in range(many):
            received, kind = waiting.pop(0)
            if received == quarter:
                row = _stage_1(nth(year, quarter, 4 + number), 15 if number < in_time else 27)
            elif number < in_time:
                row = _stage_1(nth(year, received, 57), 12)
            else:
                row = _stage_1(nth(year, received, 50), 30)
            rows.append(row | {"kind": kind})
    for received, kind in waiting:
        rows.append(_stage_1(nth(year, received, 55), None) | {"kind": kind})
    for row in rows:
        row["initial_contact_received"] = row["complaint_received"]
    return rows


def sunderland_2023() -> tuple[str, str]:
    """Return the registers of Together for Children, 2023-24: social care, and corporate."""
    kinds = [("social care", n, q) for q, n in enumerate((5, 10, 12, 8), 1)]
    kinds += [("corporate", n, q) for q, n in enumerate((7, 6, 10, 1), 1)]
    came = _in_turn(2023, kinds, ((10, 8), (13, 12), (15, 11), (21, 11)))
    care, corporate = _of_kind(came, "social care"), _of_kind(came, "corporate")
    # Those that come to stage 2 are the first 12 and the first 16.
    fill(
        care[:12],
        service=of(
            {"Child Protection Teams": 5, "Assessment Teams": 4, "Adoption": 2, "ICRT Service": 1}
        ),
    )
    fill(care[12:], service=of(_SERVICES_2023))
    fill(corporate[:16], service=of({"SEND Team": 12, "Early Help Team": 3, "Education": 1}))
    fill(corporate[16:], service=of({"SEND Team": 7, "Transport": 1}))
    _come_to_stage_2(2023, care, (1, 4, 2, 5), [66, 66, 66, 66, 66, 30, 30])
    _come_to_stage_2(2023, corporate, (4, 1, 5, 6), [47, 47, *[46] * 6, *[20] * 8])
    answered = [row for row in came if row.get("stage_2_response_sent")]
    fill(answered, stage_2_outcome=of({"upheld": 7, "partially upheld": 3, "not upheld": 13}))
    care[0]["stage_2_elements"] = "not told 64"
    care[0]["stage_1_elements"] = "upheld 17; partially upheld 9; not upheld 97; not told 13"
    contacts = _contacts(2023, (48 - 12, 58 - 16, 58 - 22, 57 - 9))
    before = _contacts(2022, (43, 43, 43, 43))
    for number in range(37):
        received = nth(2022, 1 + number % 4, 5 + number)
        first = {"initial_contact_received": str(received)}
        before.append(first | _stage_1(received, 12) | {"kind": "not told"})
    for number, row in enumerate(before[-15:]):
        _ask_for_stage_2(row, nth(2022, 4, 20 + number), 20)
    for number, row in enumerate(before[-2:]):
        row["kind"] = "social care"
        row["review_panel_requested"] = str(nth(2023, 1, 15 + number))
    outcomes = {"upheld": 2, "closed after initial enquiries": 2, "fault without injustice": 1}
    _go_to_the_ombudsman(before[-30:-24], 2023, outcomes | {"fault in complaint handling": 1})
    return written([*before, *care, *contacts], "TFS"), written(corporate, "TFC")


_SERVICES_2023 = {
    "Assessment Teams": 8,
    "Child Protection Teams": 6,
    "Children with Disabilities Team": 2,
    "Connected Carers": 1,
    "Early Help Team": 1,
    "Next Steps": 1,
    "Permanence Teams": 4,
}


def shropshire() -> tuple[str, str]:
    """Return the registers of Shropshire, 2016-17: statutory and corporate."""
    statutory = _shropshire(52, [25] * 41)
    corporate = _shropshire(50, [*[26] * 23, *[27] * 23])
    both = [*statutory, *corporate]
    done = [row for row in both if row["stage_1_response_sent"]]
    found = {"upheld": 20, "partly upheld": 30, "not upheld": 27, "no finding": 10}
    fill(done, stage_1_outcome=of(found))
    learning = of({"Learning & Skills": 2, "Case Management": 21, "Assessment": 15, "Others": 14})
    fill(statutory, service=learning)
    fill(
        corporate,
        service=of(
            {"Learning & Skills": 16, "Early Help": 8, "Disabled Children's Team": 7, "Others": 19}
        ),
    )
    fill(statutory, complainant_group=of({"child": 3, "adult": 49}))
    fill(corporate, complainant_group=["adult"] * 50)
    themes = {"lack of customer care or a service": 35, "poor quality of work": 21}
    themes |= {"communication": 14, "decision": 7, "others": 25}
    fill(both, theme=of(themes))
    for number, row in enumerate((*statutory[:2], *corporate[:4])):
        row["stage_2_requested"] = str(nth(2016, 3, number))
    corporate[0]["referred_to_ombudsman"] = str(nth(2016, 4, 20))
    for rows, kind in ((statutory, "statutory"), (corporate, "corporate")):
        fill(rows, kind=[kind] * len(rows))
    return written(statutory, "SHS"), written(corporate, "SHC")


def _shropshire(many: int, days: list[int]) -> list[Row]:
    """Return so many complaints of 2016-17, of which as many as have days are answered in it."""
    rows = [_stage_1(nth(2016, 1 + n % 3, 2 + n), d) for n, d in enumerate(days)]
    return rows + [_stage_1(nth(2016, 4, 45 + n), None) for n in range(many - len(days))]


def birmingham() -> tuple[str, str]:
    """Return the registers of Birmingham Children's Trust, 2021-22: statutory and local."""
    # 266 answers, for no 265 give the shares that are published.
    days = [*[8] * 63, *[15] * 79, *[48] * 102, *[49] * 22, *[None] * 96]
    rows = [_stage_1(nth(2021, 1 + n % 4, n % 50), took) for n, took in enumerate(days)]
    statutory, local = rows[:234], rows[234:]
    stage_2 = [*statutory[:36], *local[:14]]
    late = [50] * 10 + [103] * 5 + [104] * 18
    for number, (row, took) in enumerate(zip(statutory, [*late, None, None, None], strict=False)):
        _ask_for_stage_2(row, nth(2021, 1 + number % 4, 50 + number // 8), took)
    for number, (row, took) in enumerate(zip(local, [*[20] * 9, 47, *[48] * 4], strict=False)):
        _ask_for_stage_2(row, nth(2021, 1 + number % 4, 50 + number // 8), took)
    stage_3 = statutory[:14]
    for number, row in enumerate(stage_3):
        row["review_panel_requested"] = str(nth(2021, 4, 40 + number))
    _describe_birmingham(rows, stage_2, stage_3)
    before = _birmingham_before()
    _go_to_the_ombudsman(before[:23], 2021, _BIRMINGHAM_OMBUDSMAN)
    for some, kind in ((statutory, "statutory"), (local, "local"), (before, "not told")):
        fill(some, kind=[kind] * len(some))
    return written([*before, *statutory], "BCS"), written(local, "BCL")


_BIRMINGHAM_OMBUDSMAN = {
    "premature": 4,
    "declined": 13,
    "upheld": 3,
    "not upheld": 2,
    "ongoing": 1,
}


def _describe_birmingham(rows: list[Row], stage_2: list[Row], stage_3: list[Row]) -> None:
    """Fill what describes the cases."""
    fill(rows, stage_1_outcome=of(_BIRMINGHAM_OUTCOMES))
    found = {"upheld": 1, "partially upheld": 27, "not upheld": 14, "outside jurisdiction": 2}
    fill(stage_2, stage_2_outcome=of(found | {"withdrawn": 1, "outstanding": 5}))
    found = {"partially upheld": 10, "not upheld": 2, "inconclusive": 1, "withdrawn": 1}
    fill(stage_3, stage_3_outcome=of(found))
    panels = {
        "South Safeguarding": 3,
        "East Child in Care": 3,
        "Disabled Children's Social Care": 2,
    }
    fill(stage_3, service=of(panels | {"Other services": 6}))
    others = {"Disabled Children's Social Care": 8, "South Safeguarding": 4, "South ASTI": 4}
    fill(stage_2[14:], service=of(others | {"East Safeguarding": 3, "Other services": 17}))
    left = [row for row in rows if "service" not in row]
    services = {"North West Central Child in Care": 44, "Disabled Children's Social Care": 27}
    services |= {"South Safeguarding": 27, "East ASTI": 28, "South Child in Care": 28}
    fill(left, service=of(services | {"Other services": 158}))
    people = {"parent or family": 272, "child, young person or care leaver": 22, "other": 68}
    fill(rows, complainant_group=of(people))
    reasons = list(of(_REASONS))
    for number, row in enumerate(rows):
        row["theme"] = "; ".join(reasons[number :: len(rows)])


def _birmingham_before() -> list[Row]:
    """Return the complaints of 2020-21: 310 at stage 1, 47 at stage 2, 10 at stage 3."""
    days = [*[15] * 160, *[49] * 63, *[50] * 28, *[None] * 59]
    rows = [_stage_1(nth(2020, 1 + n % 4, n % 50), d) for n, d in enumerate(days)]
    for number, row in enumerate(rows[30:77]):
        _ask_for_stage_2(row, nth(2020, 4, number), None)
    for number, row in enumerate(rows[30:40]):
        row["review_panel_requested"] = str(nth(2020, 4, 50 + number))
    people = {"child, young person or care leaver": 8, "parent or family": 239, "other": 63}
    fill(rows, complainant_group=of(people))
    return rows


_BIRMINGHAM_OUTCOMES = {
    "upheld": 48,
    "partially upheld": 77,
    "not upheld": 127,
    "inconclusive": 7,
    "outside jurisdiction": 40,
    "withdrawn": 60,
    "outstanding": 3,
}
#: Appendix B: how many complaints gave each reason; one may give several.
_REASONS = {
    "Delay: Follow Guidance / Policy / Procedure": 1,
    "Delay: Make a Decision": 1,
    "Delay: Meet or Contact Customer": 1,
    "Delay: Provide a Service / Support": 7,
    "Delay: Provide Advice / Information": 8,
    "Delay: Respond to Emails / Letters / Text Message": 2,
    "Delay: Respond to Telephone Call / Message": 2,
    "Delay: Take Action": 21,
    "Service Failure / Refusal: Consult / Notify": 25,
    "Service Failure / Refusal: Follow Guidance / Policy / Procedure": 4,
    "Service Failure / Refusal: Invite to Meeting": 9,
    "Service Failure / Refusal: Listen": 25,
    "Service Failure / Refusal: Make a Decision": 1,
    "Service Failure / Refusal: Meet or Contact Customer": 24,
    "Service Failure / Refusal: Provide a Service / Support": 69,
    "Service Failure / Refusal: Provide Advice / Information": 66,
    "Service Failure / Refusal: Provide Identification": 4,
    "Service Failure / Refusal: Respond to Emails / Letters / Text Message": 18,
    "Service Failure / Refusal: Respond to Telephone Call / Message": 22,
    "Service Failure / Refusal: Take Action": 86,
    "Service Quality: Appropriateness of Venue": 1,
    "Service Quality: Availability of Staff": 1,
    "Service Quality: Breach of Confidentiality": 23,
    "Service Quality: Breach of Court Order": 2,
    "Service Quality: Change of Allocated Worker": 5,
    "Service Quality: Concerns about Care Provision": 11,
    "Service Quality: Disagreement with Assessment": 31,
    "Service Quality: Disagreement with Decision": 41,
    "Service Quality: Equalities / Diversity Issues": 2,
    "Service Quality: Inaccurate Information Recorded": 48,
    "Service Quality: Inadequate Service / Support": 63,
    "Service Quality: Inappropriate Action Taken": 80,
    "Service Quality: Inappropriate Service Offered": 16,
    "Service Quality: Incorrect Advice Given": 8,
    "Service Quality: Lateness / Non-Attendance": 10,
    "Service Quality: Loss or Damage to Property": 1,
    "Service Quality: Meeting Cancelled / Re-scheduled": 8,
    "Service Quality: Meeting Terminated": 1,
    "Service Quality: Organisational Discrimination": 5,
    "Service Quality: Other / Miscellaneous": 6,
    "Service Quality: Poor Communication": 21,
    "Service Quality: Service Cancelled / Reduced / Withdrawn": 6,
    "Service Quality: Unable to Reach Staff": 14,
    "Service Quality: Unreasonable Decision": 29,
    "Service Quality: Wrong Information Provided": 16,
    "Staff Conduct: Accusatory Conduct": 6,
    "Staff Conduct: Bias": 13,
    "Staff Conduct: Bullying / Threatening": 17,
    "Staff Conduct: Conflict of Interest": 3,
    "Staff Conduct: Discriminatory Behaviour": 7,
    "Staff Conduct: Dishonest Conduct": 12,
    "Staff Conduct: Inappropriate Conduct": 46,
    "Staff Conduct: Lack of Customer Care": 11,
    "Staff Conduct: Lack of Knowledge/Training": 9,
    "Staff Conduct: Lack of Ownership": 1,
    "Staff Conduct: Lack of Professionalism": 19,
    "Staff Conduct: No Consent to Act": 4,
    "Staff Conduct: Other / Miscellaneous": 3,
    "Staff Conduct: Rude or Aggressive Behaviour": 18,
    "Staff Conduct: Unhelpful Attitude": 4,
}


def registers() -> dict[str, str]:
    """Return every register by the name of its file."""
    care, corporate = sunderland_2023()
    statutory, others = shropshire()
    trust, local = birmingham()
    return {
        "cheshire-west-and-chester.csv": cheshire_west(),
        "sunderland-2021-22.csv": sunderland_2021(),
        "sunderland-2023-24-social-care.csv": care,
        "sunderland-2023-24-corporate.csv": corporate,
        "shropshire-statutory.csv": statutory,
        "shropshire-corporate.csv": others,
        "birmingham-statutory.csv": trust,
        "birmingham-local.csv": local,
    }
