"""
The parts of a report on earlier years and on the Ombudsman.

Knows what stands in these parts. Shows no number.
"""

from __future__ import annotations

from complaintrules.annual_report.answered import in_time_of
from complaintrules.annual_report.contents import USUAL_OUTCOMES, Chart, Contents, Part
from complaintrules.annual_report.counting import ALL, Figure
from complaintrules.annual_report.entries import OUTCOMES, RECEIVED, TO_OMBUDSMAN
from complaintrules.annual_report.tables import Axis, Layout, crossed

_YEAR, _STAGE = 0, 1


def years(contents: Contents) -> Part:
    """Return the part that compares years."""
    over_years = Axis(_YEAR, tuple((year, year) for year in contents.years))
    base = Figure(RECEIVED, (ALL,) * 4)
    received = crossed(
        "Received in each year, by stage", "Year", base, over_years, contents.over_stages(_STAGE)
    )
    layouts = [received]
    charts = [
        Chart(
            "Complaints received in each year, by stage",
            received,
            tuple(range(len(contents.stages()))),
            is_stacked=False,
        )
    ]
    for name, words in contents.stages():
        if limits := contents.answers(name):
            layouts.append(in_time_of(contents, limits[0][1].id, words))
        of_stage = Figure(OUTCOMES, (ALL, name, ALL, ALL))
        if contents.has(of_stage, 3):
            outcomes = contents.axis(contents.values([of_stage], 3, USUAL_OUTCOMES), 3, "All")
            caption = f"{words}: outcomes in each year"
            layouts.append(crossed(caption, "Year", of_stage, over_years, outcomes))
    says = ["Earlier years are counted from the same register, as far as it goes back."]
    if len(contents.years) == 1:
        says = ["The register has no cases of earlier years."]
        return Part("Earlier years", tuple(says))
    return Part("Earlier years", tuple(says), tuple(layouts), tuple(charts))


def ombudsman(contents: Contents) -> Part:
    """Return the part on what went to the Ombudsman."""
    over_years = Axis(_YEAR, tuple((year, year) for year in contents.years))
    base = Figure(TO_OMBUDSMAN, (ALL, ALL, ALL))
    values = contents.values([base], 2, USUAL_OUTCOMES)
    if not values:
        return Part("Ombudsman", ("No complaint in the register went to the Ombudsman.",))
    down = contents.axis(values, 2, "All")
    layout: Layout = crossed(
        "Complaints that went to the Ombudsman, by outcome and year",
        "Outcome",
        base,
        down,
        over_years,
    )
    says = ("A complaint counts in the year in which it went to the Ombudsman.",)
    return Part("Ombudsman", says, (layout,))
