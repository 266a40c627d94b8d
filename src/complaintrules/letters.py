"""
What a letter about a case has to say, with the days that it tells.

Knows how days are filled in. Knows nothing of how letters are written, and writes none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.explain import long_date
from complaintrules.rules import Letter, LetterItem


@frozen
class Filled:
    """One thing that a letter says, with its day."""

    item: LetterItem
    #: The day that is told; None where the item tells none, or it is not known yet.
    day: date | None = None
    #: Why the day is not known, or what is odd about it; may be empty.
    remark: str = ""

    @property
    def says(self) -> str:
        """What the letter says, with the day or why there is none yet."""
        says = self.item.authority.means.rstrip(".")
        told = "" if self.day is None else long_date(self.day)
        remark = f"({self.remark})" if self.remark else ""
        day = " ".join(filter(None, (told, remark)))
        return f"{says}: {day}" if day else says

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        authority = self.item.authority
        return {
            "means": authority.means,
            "force": str(self.item.force),
            "last_day_of": self.item.last_day_of or None,
            "extended_until_of": self.item.extended_until_of or None,
            "day": self.day.isoformat() if self.day else None,
            "remark": self.remark or None,
            "provision": str(authority.provision),
            "verified": authority.verified,
            "note": authority.note or None,
        }


def filled(letter: Letter, result: Assessment) -> tuple[Filled, ...]:
    """
    Return what *letter* has to say about the case that was judged, item by item.

        >>> from complaintrules import Case, assess, load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> letter = procedure.letter("stage_2_response")
        >>> case = Case.from_mapping({"events": [{"stage_2_response_sent": "2027-01-19"}]})
        >>> result = assess(case, procedure, on=date(2027, 1, 19))
        >>> [each.day for each in filled(letter, result) if each.item.last_day_of]
        [datetime.date(2027, 2, 16)]
    """
    return tuple(_filled(letter, result))


def days_told(letter: Letter, result: Assessment) -> dict[str, date | None]:
    """Return the days that *letter* tells, each under its clock; None where it is not known."""
    clocks = (
        (each.item.last_day_of or each.item.extended_until_of, each.day)
        for each in filled(letter, result)
    )
    return {clock: day for clock, day in clocks if clock}


def _filled(letter: Letter, result: Assessment) -> Iterator[Filled]:
    """Yield each item with its day."""
    for item in letter.items:
        if item.last_day_of:
            yield _with_last_day(item, result.deadline(item.last_day_of))
        elif item.extended_until_of:
            yield _with_extension(item, result)
        else:
            yield Filled(item)


def _with_last_day(item: LetterItem, answer: DeadlineAnswer) -> Filled:
    """Return an item with the last day of a clock."""
    if answer.due_by is None:
        waits = f"waits for {answer.awaiting}" if answer.awaiting else ""
        needs = f"needs {', '.join(answer.needs)}" if answer.needs else ""
        why = waits or needs or answer.status.replace("_", " ")
        return Filled(item, remark=f"no day yet: {why}")
    remarks = []
    if answer.provisional:
        remarks.append(f"counted from {answer.started_by}, which stands in")
    if answer.projected:
        remarks.append("projected: the bank holidays are not published yet")
    return Filled(item, answer.due_by, "; ".join(remarks))


def _with_extension(item: LetterItem, result: Assessment) -> Filled:
    """Return an item with the day until which a clock's latest extension runs."""
    clock = item.extended_until_of
    granted = [each for each in result.case.as_at(result.on).extensions if each.of == clock]
    furthest = result.deadline(clock).extendable_to
    longest = f"at most {long_date(furthest)}" if furthest else ""
    if not granted:
        # The letter itself is the notice: that it was given is not asked here.
        said = ", ".join(filter(None, ("no extension is recorded", longest)))
        return Filled(item, remark=f"no day yet: {said}")
    until = granted[-1].until
    too_long = furthest is not None and until > furthest
    return Filled(item, until, f"past the longest extension, {longest}" if too_long else "")
