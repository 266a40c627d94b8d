"""
Statutory complaint deadlines and eligibility, from rule files that cite the law.

Names are loaded when first used, so that importing the package costs next to nothing.
"""

TYPE_CHECKING = False  # type checkers take it for true; importing typing would cost time
if TYPE_CHECKING:
    from complaintrules.assessment import Assessment, assess
    from complaintrules.calendars import WorkingDayCalendar
    from complaintrules.case import Case, load_case
    from complaintrules.checking import check_deadline
    from complaintrules.errors import (
        CalendarError,
        CaseError,
        ComplaintRulesError,
        RuleFileError,
    )
    from complaintrules.procedure import Procedure
    from complaintrules.routing import route
    from complaintrules.rulebook import load_procedure, procedures
    from complaintrules.working_day_definitions import working_days

__version__ = "1.0.0"

_HOMES = {
    "Assessment": "assessment",
    "CalendarError": "errors",
    "Case": "case",
    "CaseError": "errors",
    "ComplaintRulesError": "errors",
    "Procedure": "procedure",
    "RuleFileError": "errors",
    "WorkingDayCalendar": "calendars",
    "assess": "assessment",
    "check_deadline": "checking",
    "load_case": "case",
    "load_procedure": "rulebook",
    "procedures": "rulebook",
    "route": "routing",
    "working_days": "working_day_definitions",
}

__all__ = [  # each is found by __getattr__; a test holds this list to _HOMES
    "Assessment",
    "CalendarError",
    "Case",
    "CaseError",
    "ComplaintRulesError",
    "Procedure",
    "RuleFileError",
    "WorkingDayCalendar",
    "assess",
    "check_deadline",
    "load_case",
    "load_procedure",
    "procedures",
    "route",
    "working_days",
]


def __getattr__(name: str) -> object:
    """Return a public name from the module that holds it (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  # only when a name is asked for

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted([*globals(), *__all__])
