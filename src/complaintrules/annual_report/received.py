"""
The parts of a report on what was received: at which stage and when, from whom, and how far it went.

Knows what stands in these parts. Shows no number.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaintrules.annual_report.contents import Chart, Contents, Part
from complaintrules.annual_report.counting import ALL, Figure
from complaintrules.annual_report.entries import (
    CASES,
    COMPLAINANTS,
    METHODS,
    ONWARD,
    RECEIVED,
    SERVICES,
    THEMES,
    Onward,
    Reached,
)
from complaintrules.annual_report.stages import OMBUDSMAN, in_words
from complaintrules.annual_report.suppression import Sum
from complaintrules.annual_report.tables import Count, Layout, Line, Share, crossed

_STAGE, _QUARTER, _KIND = 1, 2, 3
_DISPOSAL, _REACHED = 3, 4
_ABOUT = (
    (SERVICES, "Service", "What services the complaints were about"),
    (THEMES, "Theme", "What the complaints were about, each theme counted"),
    (METHODS, "Method", "How the complaints came in"),
)


def received(contents: Contents) -> Part:
    """Return the part on complaints received."""
    base = Figure(RECEIVED, (contents.year, ALL, ALL, ALL))
    layout = _by_stage_and_kind(contents, base)
    quarters = contents.over_quarters(_QUARTER)
    plain = crossed(
        f"Received by quarter and stage, {contents.year}",
        "Quarter",
        base,
        quarters,
        contents.over_stages(_STAGE),
    )
    chart = Chart(
        f"Complaints received in each quarter of {contents.year}, by stage",
        plain,
        tuple(range(len(contents.stages()))),
        is_stacked=False,
    )
    layouts = [layout, *_disposals(contents)]
    says = (
        "A complaint counts at each stage that it came to, in the quarter in which the stage "
        "began: at stage 1 with its receipt, later with the request for the stage."
    )
    return Part("Complaints received", (says,), tuple(layouts), (chart,))


def _by_stage_and_kind(contents: Contents, base: Figure) -> Layout:
    """Return the table of what was received at each stage, of each kind where there are several."""
    quarters = contents.over_quarters(_QUARTER)
    kinds = contents.kinds()
    several = kinds if len(kinds) > 1 else ()
    lines: list[Line] = []
    sums: list[Sum] = []
    for stage, words in contents.stages():
        at = base.where(_STAGE, stage)
        for kind in several:
            of = at.where(_KIND, kind)
            cells = tuple(Count(each) for _, each in quarters.of(of))
            lines.append(Line(f"{words}: {kind}", cells))
            sums += quarters.sum_of(of)
        cells = tuple(Count(each) for _, each in quarters.of(at))
        lines.append(Line(f"{words}: all" if several else words, cells))
        sums += quarters.sum_of(at)
        if several:
            for _, each in quarters.of(at):
                parts = tuple(str(each.where(_KIND, kind)) for kind in several)
                sums.append(Sum(str(each), parts))
    columns = tuple(label for label, _ in quarters.of(base))
    caption = f"Complaints received by stage and quarter, {contents.year}"
    notes = ("A complaint that came to two stages counts at both.",)
    return Layout(caption, "Stage", columns, tuple(lines), notes, tuple(sums))


def _disposals(contents: Contents) -> Iterator[Layout]:
    """Yield the tables of what became of what came in, where it did not all come to a stage."""
    base = Figure(CASES, (contents.year, *(ALL,) * 4))
    quarters = contents.over_quarters(1)
    if contents.counts.ledger.value(base.where(_REACHED, Reached.DID_NOT)):
        down = contents.axis(tuple(Reached), _REACHED, "All")
        caption = f"What came in, and whether it came to stage 1, {contents.year}"
        notes = ("By the day of the first event that the register has of it.",)
        yield crossed(caption, "What came in", base, down, quarters, notes)
    if contents.has(base, _DISPOSAL):
        down = contents.axis(contents.values([base], _DISPOSAL), _DISPOSAL, "All")
        caption = f"What became of what came in, {contents.year}"
        yield crossed(caption, "What became of it", base, down, quarters)


def people(contents: Contents) -> Part:
    """Return the part on who complained, of which services, about what and how."""
    base = Figure(COMPLAINANTS, (contents.year, ALL, ALL))
    stages = contents.over_stages(1)
    says: list[str] = []
    layouts: list[Layout] = []
    for count, heading, caption in (
        (COMPLAINANTS, "Complainant", "Who complained"),
        *_ABOUT,
    ):
        base = Figure(count, (contents.year, ALL, ALL))
        if contents.has(base, 2):
            down = contents.axis(contents.values([base], 2), 2, "All")
            layouts.append(crossed(f"{caption}, {contents.year}", heading, base, down, stages))
        elif count != METHODS:
            says.append(f"The register does not say: {caption[0].lower()}{caption[1:]}.")
    charts = tuple(
        Chart(
            f"Who complained at {stage.lower()}, {contents.year}",
            layouts[0],
            (0,),
            is_stacked=False,
        )
        for _, stage in contents.stages()[:1]
        if layouts and layouts[0].heading == "Complainant"
    )
    return Part("Who complained, and about what", tuple(says), tuple(layouts), charts)


def escalation(contents: Contents) -> Part:
    """Return the part on how many complaints went on to the next stage."""
    lines: list[Line] = []
    sums: list[Sum] = []
    stages = contents.stages()
    following = [*(words for _, words in stages[1:]), in_words(OMBUDSMAN)]
    for (name, words), after in zip(stages, following, strict=True):
        base = Figure(ONWARD, (contents.year, name, ALL, ALL))
        went, stayed = base.where(3, Onward.WENT_ON), base.where(3, Onward.DID_NOT)
        sums.append(Sum(str(base), (str(went), str(stayed))))
        cells = (Count(base), Count(went), Count(stayed), Share(went, base))
        lines.append(Line(f"From {words.lower()} to {_named(after)}", cells))
    columns = ("Came to the stage", "Went on", "Did not", "Went on, %")
    layout = Layout(
        f"Complaints that went on to the next stage, {contents.year}",
        "From one stage to the next",
        columns,
        tuple(lines),
        (f"Those that came to the first stage in {contents.year}, whenever they went on.",),
        tuple(sums),
    )
    return Part("Escalation", (), (layout, _ratio(contents)))


def _named(stage: str) -> str:
    """Return a stage as it stands in a sentence."""
    return "the Ombudsman" if stage == in_words(OMBUDSMAN) else stage.lower()


def _ratio(contents: Contents) -> Layout:
    """Return the table of what came to each stage beside what came to the one before."""
    lines: list[Line] = []
    stages = contents.stages()
    for (name, words), (before, _) in zip(stages[1:], stages, strict=False):
        base = Figure(RECEIVED, (contents.year, name, ALL, ALL))
        cells = (Count(base), Count(earlier := base.where(_STAGE, before)), Share(base, earlier))
        lines.append(Line(words, cells))
    return Layout(
        f"Received at each stage beside the stage before, {contents.year}",
        "Stage",
        ("Received", "Received at the stage before", "Per 100 at the stage before"),
        tuple(lines),
        ("What was received in the year at each, which need not be the same complaints.",),
    )
