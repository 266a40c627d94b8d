"""
Every public name in use, with the types that a user may rely on.

mypy reads it with the other tests; ``make packages`` has mypy and pyright read it, both strictly,
where only the wheel is installed.
"""

from datetime import date
from pathlib import Path
from typing import Any, assert_type

from complaintrules import (
    Assessment,
    CalendarError,
    Case,
    CaseError,
    ComplaintRulesError,
    Procedure,
    RuleFileError,
    WorkingDayCalendar,
    assess,
    check_deadline,
    load_case,
    load_procedure,
    procedures,
    route,
    working_days,
)


def days() -> date:
    """Count working days."""
    england = working_days("england-and-wales", as_known_on=date(2026, 1, 1))
    assert_type(england, WorkingDayCalendar)
    assert_type(england.is_working_day(date(2026, 12, 21)), bool)
    return england.next(date(2026, 12, 24))


def judged(path: Path) -> list[tuple[str, date | None]]:
    """Judge a case in a file."""
    procedure = load_procedure("england/children-act-1989")
    assert_type(procedure, Procedure)
    case = load_case(path, procedure)
    assert_type(case, Case)
    answer = assess(case, procedure, on=date(2026, 12, 21), projected=False)
    assert_type(answer, Assessment)
    assert_type(answer.to_mapping(), dict[str, Any])
    assert_type(str(answer.explain()), str)
    following = answer.next_deadline
    if following is not None:
        assert_type(following.due_by, date | None)
        assert_type(following.days_left, int | None)
    return [(each.id, each.due_by) for each in answer.deadlines]


def compared(requested: date, recorded: date) -> str:
    """Compare a date that another system holds."""
    procedure = load_procedure("england/children-act-1989")
    case = Case.from_mapping({"events": [{"review_panel_requested": requested}]}, procedure)
    check = check_deadline(case, procedure, "review_panel_meeting", recorded=recorded)
    assert_type(check.agrees, bool)
    return ", ".join(map(str, check.because))


def routed(path: Path) -> list[str]:
    """Ask which procedure a complaint comes under, and tell what is refused."""
    try:
        answer = route(load_case(path), authority="shropshire", on=date(2016, 11, 1))
    except CaseError as error:
        return [fault.message for fault in error.faults]
    except (RuleFileError, CalendarError, ComplaintRulesError) as error:
        return [str(error)]
    return [*answer.applies, *(shipped.id for shipped in procedures())]
