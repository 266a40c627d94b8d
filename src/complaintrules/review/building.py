"""
The review of one procedure, put together from its rules, its examples and its gaps.

Knows the order in which a reviewer reads. Knows nothing of HTML or Markdown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from complaintrules.checks import check
from complaintrules.coverage import ProvisionCoverage, Reach, coverage
from complaintrules.examples import read_examples
from complaintrules.explain import long_date
from complaintrules.procedure import Procedure
from complaintrules.procedure_files import EXAMPLES
from complaintrules.review.clocks import every_convention
from complaintrules.review.entries import Entries, anchor_of, in_force
from complaintrules.review.examples import case_entries
from complaintrules.review.gaps import gaps
from complaintrules.review.letters import letters
from complaintrules.review.page import Item, Review, Row, Section, Table
from complaintrules.review.words import sentence
from complaintrules.rulebook import folder_of, load_procedure
from complaintrules.vocabulary import in_words

#: How much of a fingerprint is shown: enough that no two files share it by chance.
_SHOWN = 16
#: The anchor of the section on stages, ends, events and questions.
_WORDS = "words"
#: How worked examples reach a rule, in words.
_SHOWN_BY = {
    Reach.TRUE: "holding, or in time",
    Reach.FALSE: "not holding, or late",
    Reach.UNKNOWN: "left open",
    Reach.DECISIVE: "deciding alone",
}
_NOT_ADVICE = (
    "This is not legal advice. It shows how rule files take the law, so that someone who knows the "
    "law can say where they are wrong."
)
_HOW = (
    "Read each provision beside our words for it, mark the entry, and sign when all are marked. "
    "The law's own text is not reprinted here: open it where it is published. "
    "'Verified' means that somebody read the provision's own words, or an official paraphrase of "
    "them; the note says which."
)


def review_of(path: Path, procedure: Procedure) -> Review:
    """
    Return the review of the *procedure* in a rule file or folder *path*.

    Raises:
        RuleFileError: An example file has faults.

    """
    folder = path if path.is_dir() else path.parent
    base = load_procedure(procedure.extends) if procedure.extends else None
    base_folder = folder_of(procedure.extends) if procedure.extends else None
    examples = read_examples(folder, procedure)
    of_base = read_examples(base_folder, base) if base_folder and base else ()
    make = Entries(procedure, base, examples, of_base)
    parts = (
        Section("calendar", "Working days and counting", entries=tuple(make.calendar())),
        Section("clocks", "Deadlines and windows", entries=tuple(make.clocks())),
        Section("eligibility", "Who may complain, and about what", entries=tuple(make.tests())),
        Section("routes", "Where parts of a complaint go", entries=tuple(make.routes())),
        Section(
            "permissions",
            "What may be done without a limit in days",
            entries=tuple(make.permissions()),
        ),
    )
    entries = [entry for part in parts for entry in part.entries]
    sections = (
        Section(
            "gaps",
            "What is still open",
            tables=(gaps(procedure, entries, check(folder, procedure)),),
        ),
        _provisions(coverage(folder, procedure)),
        _vocabulary(procedure),
        *parts,
        letters(procedure),
        Section("cases", "Worked examples of whole cases", entries=case_entries(examples)),
    )
    fingerprint = _fingerprint([path, *([base_folder] if base_folder else [])])
    rows = (
        *_head(procedure),
        *_counts(procedure, parts, len(examples)),
        *_basis(procedure, fingerprint),
    )
    kept = tuple(each for each in sections if each.tables or each.entries)
    return Review(f"Review: {procedure.title}", (_HOW, _NOT_ADVICE), rows, kept)


def _head(procedure: Procedure) -> Iterator[Row]:
    """Yield what is reviewed."""
    yield Row.of("Procedure", procedure.id)
    yield Row.of("Version in force", in_force(procedure.in_force))
    yield Row.of("Extent", procedure.extent)
    if procedure.extends:
        yield Row.of("Extends", procedure.extends)


def _basis(procedure: Procedure, fingerprint: str) -> Iterator[Row]:
    """Yield how days are counted, and what the rules were written from."""
    working_day = procedure.working_day
    published = long_date(working_day.calendar.published_to)
    holidays = f"{working_day.definition.name}, bank holidays published to {published}"
    yield Row.of("Calendar", holidays, working_day.authority.means)
    conventions = map(sentence, every_convention(procedure.counting.conventions))
    yield Row.of("Counting", procedure.counting.authority.means, *conventions)
    yield Row.of("Written from", procedure.source)
    instruments = (
        Item(f"{each.key}: {each.title}", link=each.address) for each in procedure.instruments
    )
    yield Row("Instruments", tuple(instruments))
    what = "of the rule files and examples; it changes when they change"
    yield Row.of("Fingerprint", f"{fingerprint} ({what})")


def _counts(procedure: Procedure, parts: Iterable[Section], examples: int) -> Iterator[Row]:
    """Yield how much there is to read."""
    blocks = [block for part in parts for entry in part.entries for block in entry.blocks()]
    kinds: dict[str, int] = {}
    for block in blocks:
        kinds[block.kind] = kinds.get(block.kind, 0) + 1
    kept, not_encoded = (
        len(procedure.provisions),
        sum(bool(each.because) for each in procedure.provisions),
    )
    account = (
        f"{kept} accounted for, {not_encoded} of them not encoded" if kept else "no account is kept"
    )
    yield Row.of("Provisions", account)
    yield Row.of(
        "Entries to mark",
        f"{len(blocks)}: {', '.join(f'{kind} {number}' for kind, number in kinds.items())}",
    )
    yield Row.of("Worked examples", str(examples))
    unread = sum(block.cited is not None and not block.cited.read for block in blocks)
    yield Row.of(
        "Unverified", f"{unread} of {len(blocks)} entries rest on words that nobody here has read"
    )


def _provisions(covered: Iterable[ProvisionCoverage]) -> Section:
    """Return what has become of each provision."""
    covered = tuple(covered)
    encoded = tuple(
        (
            Item(str(each.provision)),
            Item(
                "",
                tuple(Item(_title(rule), link=f"#{_anchor(rule)}") for rule in each.rules),
            ),
            Item("yes" if each.verified else "no"),
            Item("; ".join(_SHOWN_BY[of] for of in Reach if of in each.reached) or "nothing"),
        )
        for each in covered
        if each.rules
    )
    left = tuple(
        (Item(str(each.provision)), Item(each.because)) for each in covered if not each.rules
    )
    tables = (
        Table(
            "Encoded",
            ("Provision", "Rules that cite it", "Verified", "What examples show"),
            encoded,
        ),
        Table("Not encoded", ("Provision", "Why there is no rule"), left),
    )
    says = "A provision that is missing here, or left out for a bad reason, is worth a note."
    return Section(
        "provisions",
        "Provision by provision",
        (says,),
        tables=tuple(each for each in tables if each.rows),
    )


def _title(rule: str) -> str:
    """Return a rule in plain words, with which of several it is."""
    name, _, which = rule.partition(", ")
    told = f": {which.replace('beside', 'limit beside it')}" if which else ""
    return f"{sentence(in_words(name))}{told}"


def _anchor(rule: str) -> str:
    """Return the anchor of a rule, of a version of it or a limit beside it, or of the ends."""
    name, _, which = rule.partition(", ")
    if which == "an end":
        return _WORDS
    numbered = which.startswith(("beside ", "version "))
    return anchor_of(name) + (f"-{which.replace(' ', '-')}" if numbered else "")


def _vocabulary(procedure: Procedure) -> Section:
    """Return the stages, events and questions that the rules are written in."""
    events, facts = procedure.vocabulary.events, procedure.vocabulary.facts
    stages = tuple(
        (
            Item(sentence(in_words(each.name))),
            Item(each.means),
            Item("", tuple(Item(in_words(on)) for on in each.opens_on)),
            Item("", tuple(Item(in_words(on)) for on in each.closes_on)),
        )
        for each in procedure.stages
    )
    ends = tuple(
        (
            Item(sentence(in_words(each.name))),
            Item(each.means),
            Item(in_words(each.on)),
            Item(str(each.authority.provision) if each.authority else "not given"),
            Item(each.note),
        )
        for each in procedure.ends
    )
    tables = (
        Table("Stages", ("Stage", "What it is", "Opens on any of", "Closes on any of"), stages),
        Table("Early ends", ("End", "What it is", "On", "Provision", "Note"), ends),
        Table(
            "Events",
            ("Event", "What it means"),
            tuple((Item(in_words(each.name)), Item(each.means)) for each in events.values()),
        ),
        Table(
            "Questions",
            ("Fact", "What is asked", "Answers", "Decided by"),
            tuple(
                (
                    Item(in_words(each.name)),
                    Item(each.asks),
                    Item(in_words(each.expects())),
                    Item(in_words(each.decided_by) or "observed"),
                )
                for each in facts.values()
            ),
        ),
    )
    says = "Each event has to leave a trace in your papers, and a person can answer each question."
    return Section(
        _WORDS,
        "Stages, events and questions",
        (says,),
        tables=tuple(each for each in tables if each.rows),
    )


def _fingerprint(paths: Iterable[Path]) -> str:
    """Return what the text of the rule files and examples comes to, whatever their line ends."""
    digest = hashlib.sha256()
    for path in paths:
        folder = path if path.is_dir() else path.parent
        rules = sorted(folder.glob("*.yaml")) if path.is_dir() else [path]
        for file in (*rules, *sorted((folder / EXAMPLES).glob("*.yaml"))):
            digest.update(f"{file.name}\n{file.read_text(encoding='utf-8')}\n".encode())
    return digest.hexdigest()[:_SHOWN]
