"""
The parts of a report on answers: their outcomes, and whether they came in time.

Knows what stands in these parts. Shows no number.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaintrules.annual_report.contents import USUAL_OUTCOMES, Chart, Contents, Part
from complaintrules.annual_report.counting import ALL, EITHER, Figure
from complaintrules.annual_report.entries import (
    ANSWERS,
    DAYS_TAKEN,
    IN_TIME,
    OF_ELEMENTS,
    OUTCOMES,
    Answered,
    Counted,
    Kept,
)
from complaintrules.annual_report.stages import duties, in_words, longest_limit, ordinary_limit
from complaintrules.annual_report.suppression import Sum
from complaintrules.annual_report.tables import (
    Axis,
    Content,
    Count,
    DaysTaken,
    Layout,
    Line,
    Share,
    Statistic,
    Words,
    crossed,
    either,
    with_shares,
)
from complaintrules.rules import Deadline

_QUARTER, _KIND, _BAND = 2, 3, 4
_INSIDE = (Answered.ORDINARY, Answered.EXTENDED)
_DONE = (*_INSIDE, Answered.LATE)
_BEYOND = tuple(each for each in Answered if each not in _DONE)
_HOW = (
    "Working days are counted from each case's own events by the procedure's calendar; the limits "
    "are those of its rules. Time that a rule takes out of the count moves the limit and is among "
    "the days taken."
)
_OPEN = (
    "No answer is due where the complaint was withdrawn, or went on without one. It cannot be told "
    "how long an answer took whose start or end is not known."
)
_WHEN = {
    Counted.RECEIVED: "An answer counts in the quarter in which its stage began.",
    Counted.ANSWERED: "An answer counts in the quarter in which it was sent.",
}


def outcomes(contents: Contents) -> Part:
    """Return the part on outcomes, of complaints and of their elements."""
    stages = contents.over_stages(1)
    layouts: list[Layout] = []
    charts: list[Chart] = []
    says: list[str] = [_WHEN[contents.counts.counted].replace("An answer", "An outcome")]
    for count, what in ((OUTCOMES, "complaints"), (OF_ELEMENTS, "elements of complaints")):
        base = Figure(count, (contents.year, ALL, ALL, ALL))
        if not contents.has(base, 3):
            says.append(f"The register does not say the outcomes of {what}.")
            continue
        down = contents.axis(contents.values([base], 3, USUAL_OUTCOMES), 3, "All")
        caption = f"Outcomes of {what}, {contents.year}"
        plain = crossed(caption, "Outcome", base, down, stages)
        layouts.append(with_shares(plain))
        turned = crossed(caption, "Stage", base, stages, Axis(3, down.values, down.total))
        columns = tuple(range(len(down.values)))
        charts.append(
            Chart(f"{caption}, as shares of each stage", turned, columns, is_stacked=True)
        )
    return Part("Outcomes", tuple(says), tuple(layouts), tuple(charts))


def timeliness(contents: Contents) -> Part:
    """Return the part on whether answers came in time."""
    layouts: list[Layout] = []
    charts: list[Chart] = []
    says = [
        _WHEN[contents.counts.counted],
        _HOW,
    ]
    for name, words in contents.stages():
        if limits := contents.answers(name):
            stage = _Limit(contents, limits[0][1].id, words)
            for procedure, rule in limits:
                says.append(f"{words}, {procedure.title}: {_limits_in_words(rule)}.")
            layouts += stage.layouts()
            if stage.is_answered:
                charts.append(stage.chart())
            else:
                says.append(f"No answer at {words.lower()} is recorded for {contents.year}.")
    layouts += _others(contents)
    return Part("Timeliness", tuple(says), tuple(layouts), tuple(charts))


def _limits_in_words(rule: Deadline) -> str:
    """Return a limit and its longest extension in words."""
    ordinary, longest = ordinary_limit(rule), longest_limit(rule)
    return f"{ordinary}, with an extension {longest}" if longest else ordinary


class _Limit:
    """The tables about one limit."""

    def __init__(self, contents: Contents, clock: str, words: str) -> None:
        """Take the limit, by its id and by what it is called."""
        self.contents = contents
        self.clock = clock
        self.words = words
        rules = [
            procedure.deadline(clock)
            for procedure in contents.counts.procedures
            if clock in procedure.deadline_ids
        ]
        self.ordinary = _one({ordinary_limit(rule) for rule in rules}, "the ordinary limit")
        longest = {longest_limit(rule) for rule in rules}
        self.is_extendable = longest != {""}
        self.longest = _one(longest, "the longest limit")
        self.base = Figure(ANSWERS, (contents.year, clock, ALL, ALL, ALL))
        self.done = either(self.base, _BAND, _DONE)
        self.is_answered = contents.counts.ledger.value(self.done) > 0
        self.quarters = contents.quarters_of(self.done, _QUARTER)

    def bands(self) -> tuple[tuple[str, str], ...]:
        """Return the figures' names and labels of how the limit was kept."""
        within = (str(Answered.ORDINARY), f"Within {self.ordinary}")
        late = (str(Answered.LATE), "Late")
        if not self.is_extendable:
            return (within, late)
        later = (str(Answered.EXTENDED), f"Later, within {self.longest}")
        return (within, later, late)

    def rows(self) -> Iterator[tuple[str, Figure, bool]]:
        """Yield the rows of a table: the quarters, each kind where there are several, the year."""
        pairs = list(self.quarters.of(self.base))
        yield from ((label, figure, False) for label, figure in pairs[:-1])
        yield from self.of_the_year()

    def of_the_year(self) -> Iterator[tuple[str, Figure, bool]]:
        """Yield each kind where there are several, and the year."""
        kinds = self.contents.kinds()
        for kind in kinds if len(kinds) > 1 else ():
            yield f"{self.contents.year}: {kind}", self.base.where(_KIND, kind), False
        yield f"Year {self.contents.year}", self.base, True

    def sums(self) -> Iterator[Sum]:
        """Yield what adds up to what, over quarters, kinds and how the limit was kept."""
        inside = either(self.base, _BAND, _INSIDE).values[_BAND]
        done = self.done.values[_BAND]
        bands = _INSIDE if self.is_extendable else _INSIDE[:1]
        for _, figure, _ in self.rows():
            parts = [figure.where(_BAND, each) for each in bands]
            yield Sum(str(figure.where(_BAND, inside)), tuple(map(str, parts)))
            whole = figure.where(_BAND, inside), figure.where(_BAND, Answered.LATE)
            yield Sum(str(figure.where(_BAND, done)), tuple(map(str, whole)))
        for _, figure, _ in self.of_the_year():
            parts = [figure.where(_BAND, each) for each in (done, *_BEYOND)]
            yield Sum(str(figure), tuple(map(str, parts)))
        kinds = self.contents.kinds()
        for band in (*bands, Answered.LATE, inside, done):
            at = self.base.where(_BAND, band)
            yield from self.quarters.sum_of(at)
        for band in (*_DONE, *_BEYOND, inside, done, ALL) if len(kinds) > 1 else ():
            at = self.base.where(_BAND, band)
            yield Sum(str(at), tuple(str(at.where(_KIND, kind)) for kind in kinds))

    def layouts(self) -> Iterator[Layout]:
        """Yield the tables."""
        year = self.contents.year
        sums = tuple(self.sums())
        heading = "Quarter"
        if not self.is_answered:
            yield self._open(f"{self.words}: what is open, {year}", "Kind", sums)
            return
        yield self._kept(f"{self.words}: answers by how long they took, {year}", heading, sums)
        yield self._measures(f"{self.words}: share in time and days taken, {year}", heading)
        yield self._open(f"{self.words}: what is answered and what is open, {year}", "Kind")
        if self.is_extendable:
            yield self._by_the_rules(f"{self.words}: in time by the rules, {year}")

    def _kept(self, caption: str, heading: str, sums: tuple[Sum, ...]) -> Layout:
        """Return the table of how the limit was kept."""
        bands = [*self.bands(), (self.done.values[_BAND], "Answered")]
        if self.is_extendable:
            bands.insert(2, (EITHER.join(_INSIDE), "In time"))
        lines = tuple(
            Line(label, tuple(Count(each.where(_BAND, band)) for band, _ in bands), is_total)
            for label, each, is_total in self.rows()
        )
        return Layout(caption, heading, tuple(label for _, label in bands), lines, (), sums)

    def _measures(self, caption: str, heading: str) -> Layout:
        """Return the table of shares and of days."""
        target = self.contents.target
        columns = [f"Within {self.ordinary}, %", "In time, %", "Average days", "Median days"]
        if not self.is_extendable:
            del columns[0]
        if target is not None:
            columns.append(f"Target of {target:g} %")
        lines = []
        for label, figure, is_total in self.rows():
            done = figure.where(_BAND, self.done.values[_BAND])
            inside = Share(either(figure, _BAND, _INSIDE), done)
            cells: list[Content] = [inside, *_days(figure, done)]
            if self.is_extendable:
                cells.insert(0, Share(figure.where(_BAND, Answered.ORDINARY), done))
            if target is not None:
                cells.append(Words(inside, target))
            lines.append(Line(label, tuple(cells), is_total))
        return Layout(caption, heading, tuple(columns), tuple(lines))

    def _open(self, caption: str, heading: str, sums: tuple[Sum, ...] = ()) -> Layout:
        """Return the table of what is answered and what is not."""
        labels = {
            self.done.values[_BAND]: "Answered",
            Answered.OPEN: "Open",
            Answered.OVERDUE: "Open and overdue",
            Answered.NOT_DUE: "No answer due",
            Answered.UNKNOWN: "Cannot be told",
            ALL: "All",
        }
        rows = [
            (label, [Count(each.where(_BAND, band)) for band in labels], is_total)
            for label, each, is_total in self.of_the_year()
        ]
        lines = tuple(Line(label, tuple(cells), is_total) for label, cells, is_total in rows)
        if not self.is_answered:
            shown = {str(cell.figure) for _, cells, _ in rows for cell in cells}
            sums = tuple(each for each in sums if shown.issuperset(each.names))
        return Layout(caption, heading, tuple(labels.values()), lines, (_OPEN,), sums)

    def _by_the_rules(self, caption: str) -> Layout:
        """Return the table of answers in time by the rules, extensions as they are recorded."""
        base = Figure(IN_TIME, (self.contents.year, self.clock, ALL, ALL))
        kinds = self.contents.kinds()
        rows = [(kind, base.where(2, kind)) for kind in (kinds if len(kinds) > 1 else ())]
        lines, sums = [], []
        for label, figure in [*rows, ("All", base)]:
            parts = [figure.where(3, kept) for kept in Kept]
            cells = tuple(Count(each) for each in (*parts, figure))
            sums.append(Sum(str(figure), tuple(map(str, parts))))
            lines.append(Line(label, (*cells, Share(parts[0], figure)), is_total=figure is base))
        for part in (*Kept, ALL) if rows else ():
            total = base.where(3, part)
            sums.append(Sum(str(total), tuple(str(total.where(2, kind)) for kind in kinds)))
        sums.append(Sum(str(base), (str(self.done),)))
        columns = ("In time", "Late", "Answered", "In time, %")
        note = (
            f"An answer after {self.ordinary} is in time here only where an extension is recorded "
            "that the rules allow."
        )
        return Layout(caption, "Kind", columns, tuple(lines), (note,), tuple(sums))

    def chart(self) -> Chart:
        """Return the chart of how the limit was kept, by quarter."""
        caption = f"{self.words}: answers by how long they took, {self.contents.year}"
        layout = self._kept(caption, "Quarter", ())
        columns = (0, 1, 3) if self.is_extendable else (0, 1)
        return Chart(
            caption, layout, columns, is_stacked=True, target=self.contents.target, with_total=True
        )


def _one(words: set[str], others: str) -> str:
    """Return what all procedures say, or else the words for any of them."""
    return words.pop() if len(words) == 1 else others


def _days(figure: Figure, done: Figure) -> tuple[Content, Content]:
    """Return the cells about the days that answers took."""
    days = Figure(DAYS_TAKEN, (*figure.values[:4], ALL))
    return (
        DaysTaken(Statistic.AVERAGE, days, done),
        DaysTaken(Statistic.MEDIAN, days, done),
    )


def _others(contents: Contents) -> Iterator[Layout]:
    """Yield the table of the limits that are not on a stage's answer."""
    answers = {rule.id for name, _ in contents.stages() for _, rule in contents.answers(name)}
    lines: list[Line] = []
    sums: list[Sum] = []
    for procedure in contents.counts.procedures:
        for rule in duties(procedure):
            limit = _Limit(contents, rule.id, in_words(rule.id))
            label = f"{limit.words} ({limit.ordinary})"
            told = contents.counts.ledger.value(limit.base)
            if rule.id in answers or not told or label in {line.label for line in lines}:
                continue
            inside = either(limit.base, _BAND, _INSIDE)
            late = limit.base.where(_BAND, Answered.LATE)
            sums.append(Sum(str(limit.done), (str(inside), str(late))))
            cells = (Count(inside), Count(late), Count(limit.done), Share(inside, limit.done))
            lines.append(Line(label, (*cells, _days(limit.base, limit.done)[0])))
    if lines:
        columns = ("In time", "Late", "Done", "In time, %", "Average days")
        yield Layout(
            f"Other limits of the procedure, {contents.year}",
            "Limit",
            columns,
            tuple(lines),
            ("Counted in the year in which the limit began to run.",),
            tuple(sums),
        )


def in_time_of(contents: Contents, clock: str, words: str) -> Layout:
    """Return the table of how a limit was kept in each year."""
    limit = _Limit(contents, clock, words)
    lines: list[Line] = []
    sums: list[Sum] = []
    for year in contents.years:
        figure = limit.base.where(0, year)
        done = figure.where(_BAND, limit.done.values[_BAND])
        inside, late = either(figure, _BAND, _INSIDE), figure.where(_BAND, Answered.LATE)
        sums.append(Sum(str(done), (str(inside), str(late))))
        cells = (Count(inside), Count(late), Count(done), Share(inside, done))
        lines.append(Line(year, (*cells, *_days(figure, done))))
    columns = ("In time", "Late", "Answered", "In time, %", "Average days", "Median days")
    caption = f"{words}: in time in each year"
    return Layout(caption, "Year", columns, tuple(lines), (), tuple(sums))
