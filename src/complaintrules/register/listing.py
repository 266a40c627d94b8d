"""
What a register has to be looked at for: overdue, due soon, windows that close, what is missing.

Knows which answers make a row of which section. Knows nothing of how rows are printed or written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import define, field, frozen

from complaintrules.bulk.files import Tally
from complaintrules.bulk.results import ELIGIBILITY, STAGE, due_of, left_of, status_of
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.register.judging import Judged, judge_register
from complaintrules.register.looking import Looking
from complaintrules.register.pieces import LeftOut
from complaintrules.register.reading import Register
from complaintrules.rules import Deadline
from complaintrules.statuses import Status
from complaintrules.versions import limits_of

#: So many reasons are kept for what was left out; the others are counted.
MOST_REASONS = 10_000
#: So many cases in which something seems missing are looked into one by one.
LOOK_INTO = 500


class Section(StrEnum):
    """What a register has to be looked at for."""

    OVERDUE = "overdue"
    DUE = "due"
    WINDOWS = "windows"
    MISSING = "missing"


class Sort(StrEnum):
    """In which order the rows of a section stand."""

    OVERDUE = "overdue"
    DUE = "due"
    REFERENCE = "reference"
    STAGE = "stage"


#: The columns of every section; ``what`` is a clock or, of what is missing, its kind.
SCHEMA = pa.schema(
    [
        ("group", pa.string()),
        ("reference", pa.string()),
        ("row", pa.int64()),
        ("what", pa.dictionary(pa.int16(), pa.string())),
        ("due_by", pa.date32()),
        #: Days that are left or, of what is overdue, that have passed.
        ("days", pa.int32()),
        ("stage", pa.int16()),
        ("eligibility", pa.dictionary(pa.int16(), pa.string())),
        ("says", pa.string()),
    ]
)


@frozen(eq=False)
class Listing:
    """What a register has to be looked at for on one day."""

    procedure: Procedure
    on: date
    #: The last day that is still soon.
    until: date
    #: What the rows are grouped by: a column that describes, or ``stage``; empty for nothing.
    by: str
    sections: Mapping[Section, Any] = field(repr=False)
    left_out: tuple[LeftOut, ...]
    #: How many reasons there are beyond those in ``left_out``.
    more_left_out: int
    rows: int
    rows_left_out: int
    cases: int
    cases_left_out: int
    #: Cases in which something seems missing and that were not looked into.
    not_looked_into: int

    def plain(self, section: Section) -> Iterator[dict[str, Any]]:
        """Yield the rows of a section as plain values."""
        stages = self.procedure.stage_names
        for batch in self.sections[section].to_batches(max_chunksize=10_000):
            for row in batch.to_pylist():
                clock = row["what"] if section is not Section.MISSING else None
                due_by, days = row["due_by"], row["days"]
                told: dict[str, Any] = {self.by: row["group"]} if self.by else {}
                told |= {
                    "reference": row["reference"],
                    "row": row["row"],
                    "what": row["what"],
                    "due_by": due_by.isoformat() if due_by else None,
                    "days": days,
                    "unit": unit_of(self.procedure, clock) if clock else None,
                    "stage": stages[row["stage"]] or None,
                    "eligibility": row["eligibility"],
                    "says": row["says"],
                }
                yield told

    def totals(self) -> dict[str, int]:
        """Return how many rows, cases, deadlines and windows there are of each kind."""
        return {
            "rows": self.rows,
            "rows_left_out": self.rows_left_out,
            "cases": self.cases,
            "cases_left_out": self.cases_left_out,
            **{str(section): len(table) for section, table in self.sections.items()},
            "not_looked_into": self.not_looked_into,
        }

    def groups(self) -> dict[str, dict[str, int]]:
        """Return how many rows each group has in each section, by its name."""
        found: dict[str, dict[str, int]] = {}
        for section, table in self.sections.items():
            for each in pc.value_counts(table.column("group")).to_pylist():
                group = found.setdefault(each["values"] or "", dict.fromkeys(self.sections, 0))
                group[section] = each["counts"]
        return dict(sorted(found.items()))


def unit_of(procedure: Procedure, clock: str) -> str:
    """Return in which days the time left of a clock is counted."""
    rule = next(each for each in procedure.deadlines if each.id == clock)
    limits = (limit for version in limits_of(rule) for limit in version)
    return "working_days" if all(_counts_working_days(each) for each in limits) else "days"


def _counts_working_days(limit: Deadline) -> bool:
    """Return whether a limit is in working days."""
    return limit.length.unit is Unit.WORKING_DAYS


def groups_of(register: Register) -> tuple[str, ...]:
    """Return by what the rows of a register can be grouped."""
    single = (each.name for each in register.described if not pa.types.is_nested(each.type))
    return (STAGE, *single)


def list_register(
    register: Register,
    *,
    on: date,
    until: date,
    by: str = "",
    sort: Sort = Sort.OVERDUE,
    look_into: int = LOOK_INTO,
    projected: bool = False,
    progress: Callable[[Tally], object] | None = None,
) -> Listing:
    """
    Return what a register has to be looked at for on the day *on*.

    What is due, and the windows that close, are those with a last day up to *until*.  The rows of
    each section stand in the order of *sort*, those of one group together: *by* is ``stage`` or a
    column that describes.  *progress* is called after each piece.

    Raises:
        KeyError: There is no such column as *by*.
        TableError: The file cannot be read on.
        NotADateError: *on* is not a plain date.

    """
    if by and by not in groups_of(register):
        raise KeyError(by)
    gathering = _Gathering(register, on, until, by, look_into, projected)
    cases = rows = rows_left_out = cases_left_out = 0
    for judged in judge_register(register, on=on, projected=projected):
        gathering.take(judged)
        piece = judged.piece
        cases += len(piece.row)
        rows += piece.rows
        rows_left_out += piece.rows_left_out
        cases_left_out += piece.cases_left_out
        if progress is not None:
            progress(Tally(cases, cases_left_out, piece.share))
    return Listing(
        register.procedure,
        on,
        until,
        by,
        {section: gathering.section(section, sort) for section in Section},
        tuple(gathering.left_out),
        gathering.more_left_out,
        rows,
        rows_left_out,
        cases,
        cases_left_out,
        gathering.looking.passed_over,
    )


@define(eq=False)
class _Gathering:
    """The rows of each section so far."""

    register: Register
    on: date
    until: date
    by: str
    look_into: int
    projected: bool
    left_out: list[LeftOut] = field(factory=list, init=False)
    more_left_out: int = field(default=0, init=False)
    looking: Looking = field(init=False)
    _found: dict[Section, list[Any]] = field(init=False)
    _clocks: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Prepare to look into cases."""
        procedure = self.register.procedure
        self.looking = Looking.of(self.register, self.on, self.look_into, self.projected)
        self._found = {section: [] for section in Section}
        self._clocks = pa.array(procedure.deadline_ids, pa.string())

    def take(self, judged: Judged) -> None:
        """Take in a piece of the register."""
        told = judged.piece.left_out
        room = MOST_REASONS - len(self.left_out)
        self.left_out += told[:room]
        self.more_left_out += len(told[room:])
        for number, rule in enumerate(self.register.procedure.deadlines):
            for section, which in self._which(rule, judged.answers):
                places = np.flatnonzero(which)
                if len(places):
                    self._found[section].append(self._rows(judged, places, number, section))
        missing = self.looking.missing(judged)
        if missing:
            places = np.array([each.place for each in missing])
            what = pa.array([each.what for each in missing], pa.string())
            table = self._table(judged, places, what.dictionary_encode().cast(_WHAT))
            says = pa.array([each.says for each in missing], pa.string())
            self._found[Section.MISSING].append(_with(table, says=says))

    def _which(self, rule: Deadline, answers: Any) -> Iterator[tuple[Section, Any]]:
        """Yield the sections in which a clock may stand, with the cases in which it does."""
        status = answers.column(status_of(rule.id)).combine_chunks()
        if len(status) == 0:
            return
        words = status.dictionary.to_pylist()
        codes = np.asarray(pc.fill_null(status.indices, -1))
        due_by = answers.column(due_of(rule.id))
        soon = np.asarray(pc.fill_null(pc.less_equal(due_by, pa.scalar(self.until)), False))  # noqa: FBT003  # as pyarrow has it
        running = codes == words.index(Status.DUE)
        if rule.is_duty:
            yield Section.OVERDUE, codes == words.index(Status.OVERDUE)
            yield Section.DUE, running & soon
        elif rule.is_window:
            yield Section.WINDOWS, running & soon

    def _rows(self, judged: Judged, places: Any, number: int, section: Section) -> Any:
        """Return the rows of one clock in one section."""
        codes = pa.array(np.full(len(places), number, np.int16))
        what = pa.DictionaryArray.from_arrays(codes, self._clocks)
        clock = self.register.procedure.deadline_ids[number]
        taken = pa.array(places)
        days = judged.answers.column(left_of(clock)).take(taken).combine_chunks()
        return _with(
            self._table(judged, places, what),
            due_by=judged.answers.column(due_of(clock)).take(taken).combine_chunks(),
            days=pc.negate(days) if section is Section.OVERDUE else days,
        )

    def _table(self, judged: Judged, places: Any, what: Any) -> Any:
        """Return rows of a section, with what is the same in every section."""
        taken = pa.array(places)
        cases = judged.piece.cases
        size = len(places)
        stage = judged.answers.column(STAGE).combine_chunks()
        codes = pc.fill_null(stage.indices, 0).take(taken).cast(pa.int16())
        group = pa.nulls(size, pa.string())
        if self.by == STAGE:
            group = stage.take(taken).dictionary_decode()
        elif self.by:
            group = judged.piece.described.column(self.by).take(taken).cast(pa.string())
        reference = pa.nulls(size, pa.string())
        if "reference" in cases.schema.names:
            reference = cases.column("reference").take(taken).cast(pa.string())
        columns = {
            "group": group,
            "reference": reference,
            "row": pa.array(judged.piece.row[places], pa.int64()),
            "what": what,
            "due_by": pa.nulls(size, pa.date32()),
            "days": pa.nulls(size, pa.int32()),
            "stage": codes,
            "eligibility": judged.answers.column(ELIGIBILITY).combine_chunks().take(taken),
            "says": pa.nulls(size, pa.string()),
        }
        return pa.table(columns, schema=SCHEMA)

    def section(self, section: Section, sort: Sort) -> Any:
        """Return the rows of a section in order."""
        found = self._found[section]
        table = pa.concat_tables(found).unify_dictionaries() if found else SCHEMA.empty_table()
        days = "descending" if section is Section.OVERDUE else "ascending"
        first = {
            Sort.OVERDUE: [("days", days)],
            Sort.DUE: [],
            Sort.REFERENCE: [("reference", "ascending")],
            Sort.STAGE: [("stage", "ascending")],
        }[sort]
        grouped = [("group", "ascending")] if self.by else []
        keys = [*grouped, *first, ("due_by", "ascending"), ("row", "ascending")]
        return table.sort_by(keys)


_WHAT = SCHEMA.field("what").type


def _with(table: Any, **columns: Any) -> Any:
    """Return a table with other values in some columns."""
    for name, values in columns.items():
        number = table.schema.get_field_index(name)
        table = table.set_column(number, SCHEMA.field(name), values)
    return table
