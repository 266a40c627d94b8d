"""
Bank holidays past the last published year, computed by workalendar and never taken for published.

Knows which divisions workalendar can be trusted to continue. Knows nothing of working days.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from complaintrules.errors import ProjectionRefusedError

if TYPE_CHECKING:
    from datetime import date

#: The workalendar class that continues each division. Scotland is missing on purpose:
#: workalendar 17.0.0 disagrees with the published Scottish lists in every year.
GENERATORS: Mapping[str, str] = MappingProxyType(
    {
        "england-and-wales": "UnitedKingdom",
        "northern-ireland": "UnitedKingdomNorthernIreland",
    }
)


def projected_days(division: str, *, first_year: int, last_year: int) -> dict[date, str]:
    """
    Return the bank holidays that *division* would have if nothing were proclaimed or changed.

        >>> days = projected_days("england-and-wales", first_year=2029, last_year=2029)
        >>> days[date(2029, 4, 2)]
        'Easter Monday (projected)'

    Raises:
        ProjectionRefusedError: Nothing trustworthy continues this division's list.

    """
    if division not in GENERATORS:
        raise ProjectionRefusedError(
            f"bank holidays of {division} cannot be projected past the published years",
            "wait until GOV.UK publishes the year, or give a list of your own",
        )
    # Imported here: it takes longer than all the rest of the library.
    generator = getattr(importlib.import_module("workalendar.europe"), GENERATORS[division])()
    return {
        day: f"{title} (projected)"
        for year in range(first_year, last_year + 1)
        for day, title in generator.holidays(year)
    }
