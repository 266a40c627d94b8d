"""Every published figure held against the figure of ours that answers to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from complaintrules.annual_report.building import statistic
from complaintrules.annual_report.counting import Figure, Ledger
from complaintrules.annual_report.entries import Counted, Span
from complaintrules.annual_report.reading import Question, count_registers
from complaintrules.annual_report.tables import Statistic
from complaintrules.annual_report.years import Year
from complaintrules.register import read_register
from complaintrules.rulebook import load_procedure

HERE = Path(__file__).parent
REGISTERS = HERE / "registers"
_DAYS = 4


@frozen
class Held:
    """One published figure and ours."""

    report: str
    where: str
    says: str
    published: str
    #: Rounded as the published one is; empty where nothing answers to it.
    ours: str
    #: Which figure of ours it is.
    figure: str
    because: str

    @property
    def is_equal(self) -> bool:
        """Whether both are the same number."""
        return bool(self.ours) and Decimal(self.published) == Decimal(self.ours)


def reports() -> list[Mapping[str, Any]]:
    """Return the published figures, by report."""
    text = (HERE / "published.yaml").read_text(encoding="utf-8")
    loaded: list[Mapping[str, Any]] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # text
    return loaded


@cache
def held() -> tuple[Held, ...]:
    """Return every published figure and ours."""
    return tuple(each for report in reports() for each in _held(report))


def counted(report: Mapping[str, Any]) -> Ledger:
    """Return the counts of a report's registers."""
    registers = [
        read_register(
            REGISTERS / name,
            load_procedure(procedure),
            REGISTERS / Path(name).with_suffix(".mapping.yaml"),
        )
        for name, procedure in report["registers"].items()
    ]
    span = Span(Year.parse(report["year"]), earlier=3)
    question = Question(span, date.fromisoformat(report["on"]), Counted(report["counted"]))
    counts = count_registers(registers, question)
    if counts.left_out:
        raise ValueError(f"rows left out: {counts.some_left_out}")
    return counts.ledger


def _held(report: Mapping[str, Any]) -> Iterator[Held]:
    """Yield the figures of one report."""
    ledger = counted(report)
    for each in report["figures"]:
        number, figure = _ours(each, ledger)
        published = each["published"]
        yield Held(
            report["report"],
            each["where"],
            each["says"],
            published,
            "" if number is None else rounded(number, published),
            figure,
            each.get("because", ""),
        )


def _ours(each: Mapping[str, Any], ledger: Ledger) -> tuple[Fraction | None, str]:
    """Return our number and what it is."""
    if "count" in each:
        return Fraction(ledger.value(Figure.parse(each["count"]))), f"`{each['count']}`"
    if "share" in each:
        part, whole = each["share"]
        number = _share(ledger.value(Figure.parse(part)), ledger.value(Figure.parse(whole)))
        return number, f"`{part}` of `{whole}`"
    if "average" in each:
        days = ledger.spread(Figure.parse(each["average"]), _DAYS)
        average = statistic(Statistic.AVERAGE, days)
        return Fraction(average).limit_denominator(10_000), f"average of `{each['average']}`"
    if "of_published" in each:
        part, whole = each["of_published"]
        return _share(int(part), int(whole)), f"{part} of {whole}, both as published"
    if "sum_of_published" in each:
        return Fraction(sum(map(int, each["sum_of_published"]))), "the sum of what is published"
    return None, ""


def _share(part: int, whole: int) -> Fraction:
    """Return a share in per cent."""
    return Fraction(100 * part, whole)


def rounded(number: Fraction, like: str) -> str:
    """Return a number with as many decimals as a published one, halves rounded up."""
    places = Decimal(1).scaleb(-len(like.partition(".")[2]))
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return str(exact.quantize(places, ROUND_HALF_UP))
