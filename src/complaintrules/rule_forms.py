"""
What rule files may hold: the keys of headers, rules, conditions and readings, and their words.

Knows each key and the form of its value. Knows nothing of what any of them does.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from complaintrules.bank_holidays import DIVISIONS
from complaintrules.calendars import SATURDAY, SUNDAY, FirstDayCounted, StartOnADayOff
from complaintrules.citations import BEGINNING
from complaintrules.fields import NAME
from complaintrules.forms import (
    A_NAME,
    DAY,
    TEXT,
    YES_OR_NO,
    Form,
    Shape,
    either,
    exactly_one,
    items,
    named,
    one_or_more,
    pattern,
    together,
    word,
)
from complaintrules.operators import TYPES, operators_for
from complaintrules.periods import AMOUNT, EndOnADayOff, MonthEnd, Unit
from complaintrules.rules import Combination, Force, Limit, Measure, NoticeBy, Owner
from complaintrules.vocabulary import FactKind
from complaintrules.working_day_definitions import NAMED_DAYS

WEEKEND: Mapping[str, int] = MappingProxyType({"saturday": SATURDAY, "sunday": SUNDAY})
#: The kinds of answer that are no words of the procedure's own.
ANSWERS: Mapping[str, FactKind] = MappingProxyType(
    {"yes_or_no": FactKind.YES_OR_NO, "a_date": FactKind.DATE}
)
#: The keys of a fact whose answer is one of its words, or several.
CHOICES = tuple(
    kind.value for kind in (FactKind.ONE_OF, FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF)
)
#: The keys under which several conditions stand.
ALL, ANY = "all", "any"
#: Counts a length back from its start.
BEFORE = " before"
#: What stands for no extension at all, for a term that the source leaves open, for every ground.
NONE, NOT_STATED, ANY_GROUND = "none", "not_stated", "any"
PAUSED = ("paused", "counted")
#: Said of a fact that is so where the authority's statutory procedure takes the complaint.
STATUTORY = "the_statutory_procedure_takes_it"
#: What has become of a provision that rules cite.
ENCODED = "encoded"

PROCEDURE_ID = "[a-z0-9-]+(/[a-z0-9-]+)*"
#: The name of a file of rules beside the header.
PART = r"[a-z0-9][a-z0-9_-]*\.yaml"

_A_CONDITION: Form = {"$ref": "#/$defs/condition"}
_A_RULE: Form = {"$ref": "#/$defs/rule"}
_A_CLOCK_READ_OTHERWISE: Form = {"$ref": "#/$defs/reading_of_a_clock"}
_NAMES = one_or_more(A_NAME)
_OWNER = word(Owner)
_PROVISION: Form = {"type": "string", "pattern": rf"(?:^| )(?:{BEGINNING})"}
_UNIT = "|".join(f"{unit.removesuffix('s')}s?" for unit in Unit).replace("_", " ")
_LENGTH = f"{AMOUNT} (?:{_UNIT})"
_CITED: Form = {"provision": _PROVISION, "verified": YES_OR_NO}
_AUTHORITY: Form = {**_CITED, "means": TEXT}
_NOTE: Form = {"note": TEXT}


def _or_not_stated(form: Form) -> Form:
    """Return the form of a term on which the source may be silent."""
    return either(form, word([NOT_STATED]))


def _reading_of(changes: Form) -> Shape:
    """Return the shape of another reading, which changes some keys."""
    return Shape("a reading", {"relied_on": TEXT}, changes)


def _readings(reading: Form) -> Form:
    """Return the keys that name the reading that applies, and hold the others."""
    others = {**named(reading, names=A_NAME), "minProperties": 1}
    return {"reading": A_NAME, "readings": others}


_BOTH_READINGS = together("reading", "readings")

# The parts of a clock.

_COMBINED = [combination.value for combination in Combination]
STARTS_ON = Shape("starts_on", {}, dict.fromkeys(_COMBINED, _NAMES), (exactly_one(*_COMBINED),))
_ONE_START = either(A_NAME, STARTS_ON.form)
START = Shape("a start", {"when": _A_CONDITION, "on": _ONE_START})
LAST_START = Shape("the last start", {"otherwise": _ONE_START})
FALLBACK = Shape("or_failing_that", {"last_day_of": A_NAME})
ALSO_OPENS = Shape("also_opens", {"when_not_done": A_NAME, "by": word(Limit)})
PAUSES = Shape("pauses", {"because": _NAMES, "first_day": word(PAUSED), "last_day": word(PAUSED)})
EXTENSION = Shape(
    "an extension",
    {
        "to_at_most": pattern(
            f"{Measure.ANY_LENGTH}|{_LENGTH} (?:{Measure.IN_ALL}|{Measure.MORE})"
            f"|{_LENGTH} {Measure.FROM} {NAME}"
        ),
        "grounds": _or_not_stated(_NAMES),
        "granted_by": _or_not_stated(A_NAME),
        "notice": TEXT,
        "no_later_than": word([*NoticeBy, NOT_STATED]),
    },
    if_missing=f"where the source does not state it, write {NOT_STATED}; of to_at_most, any length",
)
CLOCK_NEEDS: Form = {
    "owner": _OWNER,
    "force": word(Force),
    "starts_on": either(_ONE_START, items(either(START.form, LAST_START.form))),
    "met_by": _NAMES,
    "length": pattern(f"{_LENGTH}(?:{BEFORE})?"),
    "first_day_counted": word(FirstDayCounted),
    "extension": either({"const": NONE}, EXTENSION.form),
}
CLOCK_MAY: Form = {
    "or_failing_that": either(A_NAME, FALLBACK.form),
    "also_opens": ALSO_OPENS.form,
    "again": YES_OR_NO,
    "or_as_soon_as_practicable": YES_OR_NO,
    "disapplied_by": _NAMES,
    "pauses": PAUSES.form,
}
READING_OF_A_CLOCK = _reading_of({**CLOCK_NEEDS, **CLOCK_MAY})

# Rules, by the key that says their kind.

IN_FORCE = Shape("in_force", {"from": DAY}, {"until": DAY})


def _clock(kind: str) -> Shape:
    """Return the shape of a deadline or window."""
    needed = {kind: A_NAME, **_AUTHORITY, **CLOCK_NEEDS}
    readings = _readings(_A_CLOCK_READ_OTHERWISE)
    allowed = {**_NOTE, "in_force": IN_FORCE.form, **CLOCK_MAY, **readings}
    return Shape(f"a {kind}", needed, allowed, (_BOTH_READINGS,))


def _test(kind: str, what: str) -> Shape:
    """Return the shape of a requirement or exclusion."""
    needed = {kind: A_NAME, **_AUTHORITY, "when": _A_CONDITION, "then": _NAMES}
    return Shape(what, needed, {**_NOTE, "decided_by": _OWNER, "goes_to": A_NAME})


RULES: Mapping[str, Shape] = MappingProxyType(
    {
        "deadline": _clock("deadline"),
        "window": _clock("window"),
        "requirement": _test("requirement", "a requirement"),
        "exclusion": _test("exclusion", "an exclusion"),
        "route": Shape(
            "a route",
            {"route": A_NAME, **_AUTHORITY, "fact": A_NAME, "parts": _NAMES, "goes_to": A_NAME},
            _NOTE,
        ),
        "permission": Shape(
            "a permission",
            {
                "permission": A_NAME,
                **_AUTHORITY,
                "owner": _OWNER,
                "opens_on": _NAMES,
                "closes_on": _NAMES,
            },
            {**_NOTE, "when": _A_CONDITION},
        ),
    }
)
_RULE: Form = {
    "type": "object",
    "anyOf": [{"required": [kind]} for kind in RULES],
    "allOf": [{"if": {"required": [kind]}, "then": shape.form} for kind, shape in RULES.items()],
}

# Conditions.

_OPERATORS = {name: takes for kind in TYPES for name, takes in operators_for(kind).items()}
_QUESTION = either(
    {"enum": sorted(name for name, takes_value in _OPERATORS.items() if not takes_value)},
    Shape(
        "a question",
        {},
        {
            name: one_or_more(either(A_NAME, DAY))
            for name, takes_value in sorted(_OPERATORS.items())
            if takes_value
        },
        ({"minProperties": 1, "maxProperties": 1},),
    ).form,
)
_CONDITION: Form = {
    "type": "object",
    "minProperties": 1,
    "maxProperties": 1,
    "properties": {ALL: items(_A_CONDITION), ANY: items(_A_CONDITION)},
    "additionalProperties": _QUESTION,
}

# The header.

INSTRUMENT = Shape("an instrument", {"title": TEXT}, {"address": TEXT})
_DAYS_OFF: Form = {
    "never": one_or_more(word([*WEEKEND, *NAMED_DAYS])),
    "bank_holidays_of": one_or_more(word(DIVISIONS)),
}
READING_OF_WORKING_DAY = _reading_of(_DAYS_OFF)
WORKING_DAY = Shape(
    "working_day",
    {**_AUTHORITY, **_DAYS_OFF},
    {**_NOTE, **_readings(READING_OF_WORKING_DAY.form)},
    (_BOTH_READINGS,),
)
CONVENTIONS: Form = {
    "start_on_a_day_off": word(StartOnADayOff),
    "end_on_a_day_off": word(EndOnADayOff),
    "month_end": word(MonthEnd),
}
READING_OF_COUNTING = _reading_of(CONVENTIONS)
COUNTING = Shape(
    "counting",
    {**_AUTHORITY, **CONVENTIONS},
    {**_NOTE, **_readings(READING_OF_COUNTING.form)},
    (_BOTH_READINGS,),
)
FACT = Shape(
    "a fact",
    {"asks": TEXT},
    {
        "answer": word(ANSWERS),
        **dict.fromkeys(CHOICES, _NAMES),
        "decided_by": _OWNER,
        "yes_where": word([STATUTORY]),
    },
    (exactly_one("answer", *CHOICES),),
)
#: Adds to the words of a fact that is inherited.
ADDS = "adds"
ADDITION = Shape("an addition to a fact", {ADDS: _NAMES})
STAGE = Shape(
    "a stage", {"stage": A_NAME, "means": TEXT, "opens_on": _NAMES}, {"closes_on": _NAMES}
)
END = Shape(
    "an end",
    {"end": A_NAME, "means": TEXT, "on": A_NAME},
    {**_CITED, **_NOTE},
    (together(*_CITED),),
)
ADAPTATION = Shape("an adaptation", {}, _CITED)
#: Of a rule that leads somewhere.
LEADING_ADAPTATION = Shape("an adaptation", {}, {**_CITED, "goes_to": A_NAME})
_ADAPTED: Form = {
    **LEADING_ADAPTATION.form,
    "allOf": [together(*_CITED)],
    "minProperties": 1,
}
ACCOUNT = Shape("an account", {"not_encoded": TEXT})
#: The keys of which an item of a letter may have one.
TOLD_DAYS = ("last_day_of", "extended_until_of")
LETTER_ITEM = Shape(
    "an item of a letter",
    {**_AUTHORITY, "force": word(Force)},
    {**_NOTE, **dict.fromkeys(TOLD_DAYS, A_NAME)},
    ({"not": {"required": list(TOLD_DAYS)}},),
)
LETTER = Shape("a letter", {"letter": A_NAME, "means": TEXT, "items": items(LETTER_ITEM.form)})

_HEAD: Form = {
    "procedure": pattern(PROCEDURE_ID),
    "title": TEXT,
    "in_force": IN_FORCE.form,
    "source": TEXT,
}
_CITES: Form = {"instruments": named(INSTRUMENT.form), "cites": TEXT}
_EVENTS: Form = {"events": named(TEXT, names=A_NAME)}
_STAGES: Form = {"stages": items(STAGE.form)}
_REST: Form = {
    "ends": items(END.form),
    "parts": one_or_more(pattern(PART)),
    "rules": items(_A_RULE),
    "versions_by": A_NAME,
    "provisions": named(named(either({"const": ENCODED}, ACCOUNT.form))),
    "letters": items(LETTER.form),
}
PROCEDURE = Shape(
    "a procedure",
    {
        **_HEAD,
        "extent": TEXT,
        **_CITES,
        "working_day": WORKING_DAY.form,
        "counting": COUNTING.form,
        **_EVENTS,
        "facts": named(FACT.form, names=A_NAME),
        **_STAGES,
    },
    _REST,
)
OVERLAY = Shape(
    "a procedure that extends another",
    {**_HEAD, "extends": pattern(PROCEDURE_ID)},
    {
        "extent": TEXT,
        **_CITES,
        **_EVENTS,
        "facts": named(
            {"if": {"required": [ADDS]}, "then": ADDITION.form, "else": FACT.form}, names=A_NAME
        ),
        **_STAGES,
        "choose": named(A_NAME),
        "adapts": {**named(_ADAPTED), "minProperties": 1},
        **_REST,
    },
)
A_PART = Shape("a part", {"rules": items(_A_RULE)})

#: What stands in a document once: conditions hold conditions, and rules stand in several places.
DEFINED: Mapping[str, Form] = MappingProxyType(
    {"condition": _CONDITION, "rule": _RULE, "reading_of_a_clock": READING_OF_A_CLOCK.form}
)
