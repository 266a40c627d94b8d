"""Small registers, and what a yearly report counts in them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from pathlib import Path

from attrs import frozen

from complaintrules.annual_report.contents import Counts
from complaintrules.annual_report.counting import Figure
from complaintrules.annual_report.entries import Counted, Span
from complaintrules.annual_report.reading import Question, cases_behind, count_registers
from complaintrules.annual_report.years import Year
from complaintrules.bulk.schema import PAPERS
from complaintrules.errors import Place
from complaintrules.procedure import Procedure
from complaintrules.register import Register, RegisterMapping, read_register
from complaintrules.source import Text

YEAR = Year(2022)
ON = date(2023, 7, 3)
Row = dict[str, str]


@frozen
class Asked:
    """Registers and what is asked of them."""

    registers: tuple[Register, ...]
    question: Question

    @cached_property
    def counts(self) -> Counts:
        """What is counted."""
        return count_registers(self.registers, self.question)

    def value(self, figure: str) -> int:
        """Return a figure."""
        return self.counts.ledger.value(Figure.parse(figure))

    def cases(self, figure: str) -> list[str]:
        """Return the cases behind a figure."""
        return [each for each, *_ in self.behind(figure)]

    def behind(self, figure: str) -> list[tuple[str, Figure, int]]:
        """Return the cases behind a figure, with the narrowest figure and how often."""
        return list(cases_behind(self.registers, self.question, Figure.parse(figure)))


def register_of(path: Path, rows: Iterable[Row], procedure: Procedure) -> Register:
    """Return a register in a file; columns that the procedure does not know describe."""
    rows = [{"reference": f"EX-{number}"} | row for number, row in enumerate(rows, 1)]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", newline="") as file:
        table = csv.DictWriter(file, columns)
        table.writeheader()
        table.writerows(rows)
    known = {"reference", *PAPERS, *procedure.vocabulary.events, *procedure.vocabulary.facts}
    describes = tuple(Text(name, Place()) for name in columns if name not in known)
    return read_register(path, procedure, RegisterMapping(describes=describes))


def asked(
    path: Path,
    rows: Iterable[Row],
    procedure: Procedure,
    *,
    counted: Counted = Counted.RECEIVED,
    earlier: int = 1,
) -> Asked:
    """Return a register and what is asked of it."""
    register = register_of(path / "register.csv", rows, procedure)
    return Asked((register,), Question(Span(YEAR, earlier), ON, counted))


def stage_1(received: str, sent: str = "", **rest: str) -> Row:
    """Return a complaint and its answer at stage 1."""
    return {"complaint_received": received, "stage_1_response_sent": sent, **rest}


#: Enough of everything that a report tells: late, in time, open, withdrawn, two stages, a panel.
ROWS: tuple[Row, ...] = (
    *(
        stage_1(
            f"2022-04-{day:02}",
            f"2022-0{5 if day > 15 else 4}-{(day + 14) % 30 + 1:02}",
            kind="social care",
            complainant="parent",
            service="North",
            theme="Delay",
            method="letter",
            stage_1_outcome="upheld" if day % 2 else "not upheld",
            stage_1_elements="upheld; not upheld 2",
        )
        for day in range(1, 28)
    ),
    *(
        stage_1(
            f"2022-08-{day:02}",
            "2022-09-30" if day % 3 else "",
            kind="corporate",
            complainant="child" if day == 5 else "parent",
            service="South",
            theme="Delay; Staff",
            method="telephone",
            stage_2_requested="2022-10-10" if day % 2 else "",
            stage_2_response_sent="2022-12-20" if day % 2 and day > 5 else "",
            review_panel_requested="2023-01-09" if day in {7, 9} else "",
            review_panel_met="2023-02-01" if day == 7 else "",
            referred_to_ombudsman="2023-03-01" if day == 9 else "",
            ombudsman_outcome="upheld" if day == 9 else "",
        )
        for day in range(1, 20)
    ),
    stage_1("2022-11-07", kind="corporate", complaint_withdrawn="2022-11-09"),
    stage_1("2022-11-08", kind="corporate", disposal="ineligible"),
    stage_1("2021-06-07", "2021-06-14", kind="corporate"),
)
