"""
Every exception and every fault that the library reports, each with a code, a place and a hint.

Knows how a fault is told. Knows nothing of what was read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NoReturn

from attrs import field, frozen

from complaintrules.error_codes import CODES, Severity
from complaintrules.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

#: More faults than these are not looked for.
MOST_FAULTS = 1_000
#: How much is compared, in letters by letters, for all the hints about one file or pack.
MOST_COMPARED = 2_000_000
#: Longer values are cut short when a fault quotes them.
_QUOTED = 60
#: How many words a hint or a message lists.
_LISTED = 100


@frozen(repr=False)
class Place(Shown):
    """Where something stands: a file with line and column, or the path to it in a mapping."""

    #: The file as it was named to us, or None when the input was a Python mapping.
    file: str | None = None
    #: Counted from 1; None when there is no file.
    line: int | None = None
    #: Counted from 1; None when there is no file.
    column: int | None = None
    #: The way down from the top, such as ``events[2].stage_2_requested``.
    path: str = ""

    @property
    def in_order(self) -> tuple[str, int, int]:
        """What sorts places by file, line and column."""
        return self.file or "", self.line or 0, self.column or 0

    def __str__(self) -> str:
        """Return ``file:line:column``, or the path where there is no file."""
        if self.file is None:
            return printable(self.path) or "(top)"
        file = printable(self.file)
        return file if self.line is None else f"{file}:{self.line}:{self.column}"


def cut_short(text: str) -> str:
    """Return *text*, or the beginning of it where it is long."""
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED]}..."


def printable(text: str) -> str:
    """Return *text* with what would move a terminal's cursor, or hide, written as an escape."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


@frozen(repr=False)
class Fault(Shown):
    """One thing that is wrong, or looks so: where, what was expected, and what to do."""

    code: str
    place: Place
    message: str
    hint: str = ""

    @property
    def severity(self) -> Severity:
        """How much it matters, which its code says."""
        return CODES[self.code].severity

    def __str__(self) -> str:
        """Return it as one line, with its hint on a second one; a warning or note says so."""
        told_as = "" if self.severity is Severity.FAULT else f" ({self.severity})"
        line = f"{self.place}: {self.code}{told_as}: {self.message}"
        return f"{line}\n  {self.hint}" if self.hint else line

    def to_mapping(self) -> dict[str, object]:
        """Return the fault as plain values, for JSON."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "file": self.place.file,
            "line": self.place.line,
            "column": self.place.column,
            "path": self.place.path,
            "message": self.message,
            "hint": self.hint,
        }


def did_you_mean(word: str, known: Collection[str]) -> str:
    """Return a hint that offers the nearest known word, or lists them if none is near."""
    choices = sorted(known)
    return nearest(word, choices) or (f"known here: {listed(choices)}" if choices else "")


def listed(words: Sequence[str]) -> str:
    """Return words one after another, the first of them where there are very many."""
    more = f" and {len(words) - _LISTED:,} more" if len(words) > _LISTED else ""
    return f"{', '.join(words[:_LISTED])}{more}"


def nearest(word: str, known: Collection[str]) -> str:
    """Return a hint that offers the nearest known word, or nothing if none is near."""
    choices = sorted(known)
    if _comparing(word, choices) > MOST_COMPARED:
        return ""
    from difflib import get_close_matches  # noqa: PLC0415  # only for a word that is wrong

    near = get_close_matches(word.lower(), [choice.lower() for choice in choices], n=1)
    for choice in choices:
        if near and choice.lower() == near[0]:
            return f"did you mean {choice!r}?"
    return ""


def _comparing(word: str, known: Iterable[str]) -> int:
    """Return how much there is to do in comparing a word with those that are known."""
    return len(word) * sum(map(len, known))


class ComplaintRulesError(Exception):
    """The base of everything that this library raises on purpose."""


class InputError(ComplaintRulesError, ValueError):
    """What was given cannot be used; ``faults`` holds every reason, in order of place."""

    what: ClassVar[str] = "input"

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep *faults*; the message lists them all."""
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Return a heading that counts the faults, then each of them."""
        count = len(self.faults)
        heading = f"{count} fault{'' if count == 1 else 's'} in the {self.what}"
        return "\n".join([f"{heading}:", *map(str, self.faults)])


class RuleFileError(InputError):
    """A rule file cannot be used as it stands."""

    what = "rule file"


class CaseError(InputError):
    """A case cannot be judged as it stands."""

    what = "case"


class TableError(InputError):
    """A table of cases cannot be judged as it stands."""

    what = "table"


@frozen(eq=False, repr=False)
class Faults(Shown):
    """A growing list of faults, so that all of them are told at once."""

    #: Raised where there are more faults than anybody would read.
    _error: type[InputError] = InputError
    _found: list[Fault] = field(factory=list, init=False)
    #: How long it took to look for each hint; see ``MOST_COMPARED``.
    _compared: list[int] = field(factory=list, init=False)

    def add(self, code: str, place: Place, message: str, hint: str = "") -> None:
        """
        Note one fault and go on.

        Raises:
            InputError: There are ``MOST_FAULTS`` already; what they are in is not read on.

        """
        if len(self._found) == MOST_FAULTS:
            self.give_up(place, f"more than {MOST_FAULTS:,} faults", "put these right first")
        self._found.append(Fault(code, place, message, hint))

    def give_up(self, place: Place, message: str, hint: str = "") -> NoReturn:
        """
        Read no further, for there is too much.

        Raises:
            InputError: With the faults so far, and this one at their end.

        """
        raise self._error([*self.in_order(), Fault("CR109", place, message, hint)])

    def did_you_mean(self, word: str, known: Collection[str]) -> str:
        """Return a hint as ``did_you_mean`` does, until too much time went into hints."""
        return did_you_mean(word, known) if self._may_compare(word, known) else ""

    def nearest(self, word: str, known: Collection[str]) -> str:
        """Return a hint as ``nearest`` does, until too much time went into hints."""
        return nearest(word, known) if self._may_compare(word, known) else ""

    def _may_compare(self, word: str, known: Collection[str]) -> bool:
        """Return whether there is still time for a hint, and count what this one takes."""
        self._compared.append(_comparing(word, known))
        return sum(self._compared[:-1]) <= MOST_COMPARED

    def __len__(self) -> int:
        """Return how many were found so far."""
        return len(self._found)

    def in_order(self) -> tuple[Fault, ...]:
        """Return the faults by file, line and column; those without a line as they came."""
        return tuple(sorted(self._found, key=lambda fault: fault.place.in_order))


class CalendarError(ComplaintRulesError, LookupError):
    """A calendar cannot answer; ``code`` and ``hint`` say why and what to do."""

    code: ClassVar[str] = "CR402"

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep *message* and *hint*."""
        self.message = message
        self.hint = hint
        super().__init__(message, hint)

    def __str__(self) -> str:
        """Return the code, the message and the hint."""
        return f"{self.code}: {self.message}" + (f"\n  {self.hint}" if self.hint else "")


class UnknownCalendarError(CalendarError):
    """There is no calendar of that name."""


class OutsideCoverageError(CalendarError):
    """The days asked for lie outside those for which bank holidays are published."""

    code = "CR401"


class ProjectionRefusedError(CalendarError):
    """Bank holidays past the published ones were asked for where nothing can project them."""

    code = "CR403"


class MissingExtraError(ComplaintRulesError, ImportError):
    """Something was asked for that needs a library which an extra of this package brings."""

    def __init__(self, wanted: str, library: str, extra: str) -> None:
        """Keep what is *wanted*, the *library* that it needs and the *extra* that brings it."""
        self.wanted = wanted
        self.library = library
        self.extra = extra
        super().__init__(wanted, library, extra)

    def __str__(self) -> str:
        """Return what is missing and how to get it."""
        return (
            f"{self.wanted} needs {self.library}, which is not installed\n"
            f"  pip install 'complaintrules[{self.extra}]'"
        )


class NotADateError(ComplaintRulesError, TypeError):
    """Something other than a plain ``datetime.date`` was given as a day."""

    code: ClassVar[str] = "CR404"

    def __init__(self, value: object) -> None:
        """Keep the offending *value*."""
        self.value = value
        super().__init__(value)

    def __str__(self) -> str:
        """Return what was given and what was expected."""
        kind = type(self.value).__name__
        return f"{self.code}: expected a datetime.date, got the {kind} {self.value!r}"
