"""
Located text read as the parts of a clock: start, length, extension, pauses.

Knows the keys of deadlines and windows. Knows nothing of requirements or of files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from attrs import frozen

from complaintrules.calendars import FirstDayCounted
from complaintrules.condition_reading import condition_reader
from complaintrules.errors import Faults, did_you_mean
from complaintrules.fields import (
    Fields,
    kind_of,
    list_of,
    name,
    one_of,
    parsed,
    quoted,
    text,
    word_of,
    yes_or_no,
)
from complaintrules.periods import Length, Unit
from complaintrules.rule_forms import (
    ALSO_OPENS,
    ANY_GROUND,
    BEFORE,
    EXTENSION,
    FALLBACK,
    LAST_START,
    NONE,
    NOT_STATED,
    PAUSED,
    PAUSES,
    START,
    STARTS_ON,
)
from complaintrules.rules import (
    AlsoOpens,
    Alternative,
    Combination,
    Extension,
    Fallback,
    Force,
    Limit,
    Measure,
    NoticeBy,
    Owner,
    PauseTerms,
    Start,
)
from complaintrules.source import Block, Listing, Node, Text
from complaintrules.vocabulary import FactKind, Vocabulary

_FORWARD = (FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF)
_BACK = (FirstDayCounted.THE_DAY_BEFORE, FirstDayCounted.THE_DAY_ITSELF)


@frozen
class Context:
    """What a rule may refer to."""

    vocabulary: Vocabulary
    instruments: tuple[str, ...]
    #: The instrument of provisions that name none.
    cites: str
    #: Every deadline and window of the procedure, by id.
    clocks: frozenset[str]


def read_declared(known: Mapping[str, object], what: str) -> Callable[[Node, Faults], str | None]:
    """Return a reader of names that are *known*."""

    def read(node: Node, faults: Faults) -> str | None:
        value = name(node, faults)
        if value is None or value in known:
            return value
        message = f"{quoted(value)} is not a declared {what}"
        faults.add("CR201", node.place, message, did_you_mean(value, known))
        return None

    return read


def read_clock_parts(fields: Fields, context: Context) -> dict[str, Any]:
    """Return the parts of a clock that are given, whether in a rule or in a reading of it."""
    events = list_of(read_declared(context.vocabulary.events, "event"))
    readers: Mapping[str, Callable[[Node, Faults], Any]] = {
        "owner": word_of(Owner),
        "force": word_of(Force),
        "met_by": events,
        "first_day_counted": word_of(FirstDayCounted),
        "or_failing_that": _fallback(context),
        "also_opens": _also_opens(context),
        "again": yes_or_no,
        "or_as_soon_as_practicable": yes_or_no,
        "disapplied_by": events,
        "extension": _extension(context),
        "pauses": _pauses,
    }
    parts = {key: fields.read(key, read) for key, read in readers.items() if fields.node(key)}
    length = fields.read("length", parsed(_length, "CR202"))
    if length is not None:
        parts["length"], parts["before"] = length
    starts_on = fields.read("starts_on", _starts(context))
    if starts_on is not None:
        parts["starts_on"], parts["starts_instead"] = starts_on
    return parts


def check_clock(parts: Mapping[str, Any], node: Node, faults: Faults) -> None:
    """Note what does not go together in a clock whose parts are all known."""
    before, first = parts["before"], parts["first_day_counted"]
    if first not in (_BACK if before else _FORWARD):
        words = " or ".join(word.replace("_", " ") for word in (_BACK if before else _FORWARD))
        faults.add("CR202", node.place, f"a length {_way(before)} has as its first day {words}")
    if parts.get("pauses") and (before or parts["length"].unit in (Unit.MONTHS, Unit.YEARS)):
        faults.add("CR202", node.place, f"{parts['length']} {_way(before)} cannot be paused")
    extension: Extension | None = parts["extension"]
    longest = extension.to_at_most if extension else None
    if extension is None or longest is None:
        return
    if before:
        faults.add("CR206", node.place, "a length counted back cannot be extended")
    if extension.measure is not Measure.IN_ALL:
        return
    limit: Length = parts["length"]
    if longest.unit is not limit.unit:
        message = f"a limit of {limit} cannot be extended to {longest}"
        faults.add("CR206", node.place, message, "state both in the same unit")
    elif longest.amount <= limit.amount:
        message = f"an extension to {longest} is no longer than {limit}"
        faults.add("CR206", node.place, message)


def _way(before: bool) -> str:  # noqa: FBT001  # said by its name
    """Return which way a length is counted."""
    return "counted back" if before else "counted on"


def _length(written: str) -> tuple[Length, bool]:
    """Return the length in "10 working days before", and that it is counted back."""
    return Length.parse(written.removesuffix(BEFORE)), written.endswith(BEFORE)


def _dates(context: Context) -> Callable[[Node, Faults], str | None]:
    """Return a reader of an event, or of a fact that is a date."""
    facts = context.vocabulary.facts
    dates = {fact: None for fact, of in facts.items() if of.kind is FactKind.DATE}
    known = {**context.vocabulary.events, **dates}
    return read_declared(known, "event, or fact that is a date")


def _starts(
    context: Context,
) -> Callable[[Node, Faults], tuple[Start, tuple[Alternative, ...]] | None]:
    """Return a reader of what starts a clock: one start, or a list of them under conditions."""
    condition = condition_reader(context.vocabulary, context.clocks)
    one_start = partial(_start, context=context)

    def read(node: Node, faults: Faults) -> tuple[Start, tuple[Alternative, ...]] | None:
        if not isinstance(node, Listing):
            start = _start(node, faults, context)
            return None if start is None else (start, ())
        alternatives: list[Alternative] = []
        for item in node.items[:-1]:
            fields = START.fields(item, faults)
            if fields is None:
                continue
            node_when = fields.node("when")
            when = None if node_when is None else condition(node_when, faults)
            begin = fields.read("on", one_start)
            if when is not None and begin is not None:
                alternatives.append(Alternative(when, begin))
        last = node.items[-1] if node.items else node
        fields = LAST_START.fields(last, faults)
        start = fields.read("otherwise", one_start) if fields else None
        return None if start is None else (start, tuple(alternatives))

    return read


def _start(node: Node, faults: Faults, context: Context) -> Start | None:
    """Return one start."""
    known = _dates(context)
    if isinstance(node, Text):
        only = known(node, faults)
        return None if only is None else Start((only,))
    choice = STARTS_ON.fields(node, faults)
    if choice is None:
        return None
    given = [word for word in Combination if choice.node(word) is not None]
    if len(given) != 1:
        faults.add("CR107", node.place, "expected either earlier_of or later_of")
        return None
    names = choice.read(given[0], list_of(known))
    return Start(names, given[0]) if names else None


def _fallback(context: Context) -> Callable[[Node, Faults], Fallback | None]:
    """Return a reader of what stands in for a start that is not recorded."""

    def read(node: Node, faults: Faults) -> Fallback | None:
        if isinstance(node, Text):
            instead = _dates(context)(node, faults)
            return None if instead is None else Fallback(instead)
        fields = FALLBACK.fields(node, faults)
        clock = fields.read("last_day_of", _clock(context)) if fields else None
        return None if clock is None else Fallback(clock, is_deadline=True)

    return read


def _clock(context: Context) -> Callable[[Node, Faults], str | None]:
    """Return a reader of the id of a deadline or window."""
    return read_declared(dict.fromkeys(context.clocks), "deadline or window above this one")


def _also_opens(context: Context) -> Callable[[Node, Faults], AlsoOpens | None]:
    """Return a reader of what else opens a window."""

    def read(node: Node, faults: Faults) -> AlsoOpens | None:
        fields = ALSO_OPENS.fields(node, faults)
        if fields is None:
            return None
        clock = fields.read("when_not_done", _clock(context))
        by = fields.read("by", word_of(Limit))
        return None if clock is None or by is None else AlsoOpens(clock, by)

    return read


def _pauses(node: Node, faults: Faults) -> PauseTerms | None:
    """Return when a clock stands still."""
    fields = PAUSES.fields(node, faults)
    if fields is None:
        return None
    because = fields.read("because", list_of(name))
    first = fields.read("first_day", one_of(PAUSED))
    last = fields.read("last_day", one_of(PAUSED))
    if because is None or first is None or last is None:
        return None
    return PauseTerms(because, first == "paused", last == "paused")


def _extension(context: Context) -> Callable[[Node, Faults], Extension | None]:
    """Return a reader of the extension that a limit allows; the word none says that it has none."""

    def read(node: Node, faults: Faults) -> Extension | None:
        if isinstance(node, Text) and node.value == NONE:
            return None
        if not isinstance(node, Block):
            message = f"expected an extension as a block of keys, or none; got {kind_of(node)}"
            hint = f"its keys are {', '.join(EXTENSION.needed)}"
            faults.add("CR107", node.place, message, hint)
            return None
        before = len(faults)
        fields = EXTENSION.fields_of(node, faults)
        longest = fields.read("to_at_most", parsed(_longest(context), "CR202"))
        terms: dict[str, Any] = {
            "grounds": fields.read("grounds", _if_stated(_grounds)),
            "granted_by": fields.read("granted_by", _if_stated(name)),
            "notice": fields.read("notice", _if_stated(text)),
            "no_later_than": fields.read("no_later_than", _if_stated(word_of(NoticeBy))),
        }
        return None if longest is None or len(faults) > before else Extension(*longest, **terms)

    return read


def _if_stated(
    reader: Callable[[Node, Faults], Any],
) -> Callable[[Node, Faults], Any]:
    """Return a reader of a term on which the source may be silent."""

    def read(node: Node, faults: Faults) -> object:
        silent = isinstance(node, Text) and node.value.replace(" ", "_") == NOT_STATED
        return None if silent else reader(node, faults)

    return read


def _grounds(node: Node, faults: Faults) -> tuple[str, ...] | None:
    """Return the grounds that are listed, or nothing listed where any will do."""
    if isinstance(node, Text) and node.value == ANY_GROUND:
        return ()
    return list_of(_ground)(node, faults)


def _ground(node: Node, faults: Faults) -> str | None:
    """Return one ground among others."""
    ground = name(node, faults)
    if ground in (ANY_GROUND, NOT_STATED):
        message = f"{ground!r} cannot be one ground of a list: it stands for all of them"
        faults.add("CR113", node.place, message, f"write grounds: {ground}, or leave it out")
    return ground


def _longest(context: Context) -> Callable[[str], tuple[Length | None, Measure, str]]:
    """Return a parser of the longest extension, which says from where it is measured."""

    def parse(written: str) -> tuple[Length | None, Measure, str]:
        if written == Measure.ANY_LENGTH:
            return None, Measure.ANY_LENGTH, ""
        for measure in (Measure.IN_ALL, Measure.MORE):
            if written.endswith(f" {measure}"):
                return Length.parse(written.removesuffix(f" {measure}")), measure, ""
        length, from_, event = written.partition(f" {Measure.FROM} ")
        if from_ and event in context.vocabulary.events:
            return Length.parse(length), Measure.FROM, event
        raise ValueError(
            "expected the longest extension as '65 working days in all', '10 working days more', "
            f"'6 months from' and an event, or 'any length'; got {quoted(written)}"
        )

    return parse
