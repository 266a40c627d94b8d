"""
What differs between two procedures, rule by rule, and date by date for one case.

Knows how to hold two packs against each other. Prefers neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from complaintrules.assessment import Assessment
from complaintrules.explain import long_date
from complaintrules.procedure import Procedure
from complaintrules.rules import (
    Deadline,
    EligibilityTest,
    Extension,
    Letter,
    PauseTerms,
    Start,
)

#: Said of what only one of two procedures has.
ABSENT = "absent"


@frozen
class Difference:
    """One thing that two procedures have otherwise."""

    rule: str
    what: str
    first: str
    second: str

    def to_mapping(self) -> dict[str, Any]:
        """Return the difference as plain values."""
        return {
            "rule": self.rule,
            "what": self.what,
            "first": self.first,
            "second": self.second,
        }


def differences(first: Procedure, second: Procedure) -> tuple[Difference, ...]:
    """
    Return what two procedures have otherwise, rule by rule in the order of the first.

        >>> from complaintrules import load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> differences(procedure, procedure)
        ()
    """
    return tuple(_between(_described(first), _described(second)))


def differences_for_case(first: Assessment, second: Assessment) -> tuple[Difference, ...]:
    """Return what two procedures say otherwise of one case on one day."""
    return tuple(_between(_told(first), _told(second)))


def _between(
    first: Mapping[str, Mapping[str, str]], second: Mapping[str, Mapping[str, str]]
) -> Iterator[Difference]:
    """Yield each entry that differs."""
    for rule in dict.fromkeys((*first, *second)):
        one, other = first.get(rule), second.get(rule)
        if one is None or other is None:
            there = "there"
            yield Difference(rule, "rule", there if one else ABSENT, there if other else ABSENT)
            continue
        for what in dict.fromkeys((*one, *other)):
            if one.get(what, "") != other.get(what, ""):
                yield Difference(rule, what, one.get(what) or "-", other.get(what) or "-")


def _described(procedure: Procedure) -> dict[str, dict[str, str]]:
    """Return what each rule of a procedure says, in words."""
    working_day, counting = procedure.working_day, procedure.counting
    described = {
        "working_day": {
            "bank_holidays_of": " ".join(working_day.definition.bank_holidays_of),
            "named_days": " ".join(working_day.definition.named_days),
            "reading": working_day.reading,
        },
        "counting": {
            "start_on_a_day_off": str(counting.conventions.start_on_a_day_off),
            "end_on_a_day_off": str(counting.conventions.end_on_a_day_off),
            "month_end": str(counting.conventions.month_end),
            "reading": counting.reading,
        },
    }
    described |= {deadline.id: _deadline(deadline) for deadline in procedure.deadlines}
    described |= {test.id: _test(test) for test in procedure.eligibility}
    described |= {
        route.id: {"parts": " ".join(route.parts), "goes_to": route.goes_to}
        for route in procedure.routes
    }
    described |= {f"letter {letter.id}": _letter(letter) for letter in procedure.letters}
    described |= {
        permission.id: {
            "opens_on": " ".join(permission.opens_on),
            "closes_on": " ".join(permission.closes_on),
            "when": str(permission.when or ""),
        }
        for permission in procedure.permissions
    }
    return described


def _deadline(deadline: Deadline) -> dict[str, str]:
    """Return what a deadline or window says, each version and each limit beside it included."""
    described: dict[str, str] = {}
    for version in deadline.versions or (deadline,):
        span = version.in_force
        since = f" from {span.first}" if span else ""
        described |= {f"{what}{since}": words for what, words in _limit(version).items()}
    law = _limit(deadline)
    for local in deadline.beside:
        source = local.authority.provision
        own = {what: words for what, words in _limit(local).items() if words != law.get(what)}
        own["length"] = str(local.length)  # told even where it is the law's, for it says which
        described |= {f"{what} ({source})": words for what, words in sorted(own.items())}
    return described


def _limit(deadline: Deadline) -> dict[str, str]:
    """Return what one limit says."""
    instead = [f"{_start(each.start)} when {each.when}" for each in deadline.starts_instead]
    fallback, opens = deadline.or_failing_that, deadline.also_opens
    return {
        "length": f"{deadline.length}{' before' if deadline.before else ''}",
        "first_day_counted": deadline.first_day_counted.replace("_", " "),
        "starts_on": "; otherwise ".join((*instead, _start(deadline.starts_on))),
        "or_failing_that": fallback.name if fallback else "",
        "also_opens": f"{opens.when_not_done} by {_plain(opens.by)}" if opens else "",
        "met_by": " or ".join(deadline.met_by),
        "again": "yes" if deadline.again else "",
        "disapplied_by": " or ".join(deadline.disapplied_by),
        **_extension(deadline.extension),
        **_pauses(deadline.pauses),
        "or_as_soon_as_practicable": "yes" if deadline.or_as_soon_as_practicable else "",
        "owner": str(deadline.owner),
        "force": str(deadline.force),
        "reading": deadline.reading,
        "provision": str(deadline.authority.provision),
    }


def _extension(extension: Extension | None) -> dict[str, str]:
    """Return how far a limit can be put off, by whom and why."""
    if extension is None:
        return {}
    silent = "not stated"
    grounds = silent if extension.grounds is None else ", ".join(extension.grounds) or "any"
    by = silent if extension.no_later_than is None else _plain(extension.no_later_than)
    return {
        "extendable_to": extension.longest,
        "extension.grounds": grounds,
        "extension.granted_by": extension.granted_by or silent,
        "extension.notice": extension.notice or silent,
        "extension.no_later_than": by,
    }


def _pauses(terms: PauseTerms | None) -> dict[str, str]:
    """Return when a clock stands still."""
    if terms is None:
        return {}
    first, last = terms.first_day_paused, terms.last_day_paused
    return {
        "pauses.because": ", ".join(terms.because),
        "pauses.first_day": "paused" if first else "counted",
        "pauses.last_day": "paused" if last else "counted",
    }


def _plain(word: str) -> str:
    """Return a word of the rule language as people write it."""
    return word.replace("_", " ")


def _start(start: Start) -> str:
    """Return what starts a clock, in words."""
    if len(start.names) == 1:
        return start.names[0]
    return f"{_plain(start.combination)} {', '.join(start.names)}"


def _test(test: EligibilityTest) -> dict[str, str]:
    """Return what a requirement or exclusion says."""
    return {
        "kind": "exclusion" if test.excludes else "requirement",
        "when": str(test.when),
        "decided_by": test.decided_by,
        "then": ", ".join(test.then),
        "goes_to": test.goes_to,
    }


def _letter(letter: Letter) -> dict[str, str]:
    """Return what a letter has to say, each item under its own words."""
    described: dict[str, str] = {"means": letter.means}
    for item in letter.items:
        told = {"last day of": item.last_day_of, "extension of": item.extended_until_of}
        days = (f"the {what} {clock}" for what, clock in told.items() if clock)
        says = (str(item.force), *days, str(item.authority.provision))
        described[f"says: {item.authority.means}"] = ", ".join(says)
    return described


def _told(result: Assessment) -> dict[str, dict[str, str]]:
    """Return what is said of a case, in words."""
    told = {
        answer.id: {
            "status": answer.status.replace("_", " "),
            "last day": "" if answer.due_by is None else long_date(answer.due_by),
        }
        for answer in result.deadlines
    }
    next_deadline = result.next_deadline
    told["case"] = {
        "stage": result.stage,
        "eligibility": str(result.eligibility.outcome),
        "next deadline": next_deadline.id if next_deadline else "",
    }
    return told
