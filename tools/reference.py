"""
The pages of the reference that follow from rule files, code and other pages.

``python -m tools.reference``, or ``make reference``, writes them, the schemas for editors, the
picture of the architecture, and the shipped procedures as plain values for a sooner start.
A page for each shipped procedure comes from its rules; a page for each error code from its section
of ``error_codes.md``, with the files that its example needs.  Every provision, and every command's
help, are listed.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, normpath, relpath

from attrs import evolve

from complaintrules.error_codes import CODES, Severity
from complaintrules.procedure import Procedure
from complaintrules.review.as_markdown import to_markdown
from complaintrules.review.building import review_of
from complaintrules.review.page import Entry, Item, Section, Table
from complaintrules.rulebook import load_procedure, packs_folder, procedures
from tools import listings, planned_before, read_before, schemas

REFERENCE = schemas.ROOT / "docs" / "reference"
PROCEDURES, ERRORS = "procedures", "errors"
_BANNER = "<!-- Written by `make reference`; a change here is lost. -->\n\n"
#: What a reviewer needs and a reader does not.
_FOR_REVIEWERS = {"gaps", "cases"}
_ROWS_FOR_REVIEWERS = {"Fingerprint", "Entries to mark", "Worked examples", "Extends"}
_SEVERITIES = {
    Severity.FAULT: "A fault.",
    Severity.WARNING: "A warning: only a check with `--strict` fails.",
    Severity.NOTE: "A note: no check fails by it.",
}
_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (?P<name>[\w./-]+\.yaml)(?:, put right)?\n")
_LINK = re.compile(r"\]\((?P<path>[^)#:]*)(?P<anchor>#[^)]*)?\)")


def pages() -> dict[str, str]:
    """Return the text of each generated page, by its way from the folder of the reference."""
    lists = {
        "provisions.md": _BANNER + listings.provisions_page(),
        "help.md": _BANNER + listings.help_page(),
    }
    return {**dict(_procedure_pages()), **dict(_error_pages()), **lists}


def _procedure_pages() -> Iterator[tuple[str, str]]:
    """Yield a page for each shipped procedure, and their index."""
    rows = []
    for shipped in procedures():
        procedure = load_procedure(shipped.id)
        name = f"{PROCEDURES}/{shipped.id}.md"
        yield name, _procedure_page(procedure, shipped.folder, name)
        rules = sum(
            map(
                len,
                (
                    procedure.deadlines,
                    procedure.eligibility,
                    procedure.routes,
                    procedure.permissions,
                ),
            )
        )
        rows.append(f"| [{shipped.id}]({shipped.id}.md) | {procedure.title} | {rules} |")
    says = (
        "# The procedures that are shipped\n\n"
        "Each page has a procedure's rules with provision, force and clock in words, the names "
        "that case files use, and what has become of each provision.\n\n"
        "| procedure | title | rules |\n|---|---|---|\n"
    )
    yield f"{PROCEDURES}/index.md", _BANNER + says + "\n".join(rows) + "\n"


def _procedure_page(procedure: Procedure, folder: Path, name: str) -> str:
    """Return the page of a procedure: its review, without what only a reviewer needs."""
    review = review_of(folder, procedure)
    sections = [
        evolve(
            section,
            says=(),
            entries=tuple(map(_without_examples, section.entries)),
            tables=_names(procedure) if section.anchor == "words" else section.tables,
        )
        for section in review.sections
        if section.anchor not in _FOR_REVIEWERS
    ]
    text = to_markdown(
        evolve(
            review,
            title=procedure.title,
            says=(),
            rows=tuple(row for row in review.rows if row.label not in _ROWS_FOR_REVIEWERS),
            sections=tuple(evolve(each, title=_title(each)) for each in sections),
        ),
        to_mark=False,
    )
    head, _, rest = text.partition("\n")
    return f"{_BANNER}{head}\n\n{_links(procedure, folder, name)}\n{rest}"


def _title(section: Section) -> str:
    """Return the title of a section; the names of a case file are what a reader looks up."""
    return "Stages, events and facts" if section.anchor == "words" else section.title


def _links(procedure: Procedure, folder: Path, name: str) -> str:
    """Return the sentences that lead from a procedure's page to others."""
    here = dirname(f"docs/reference/{name}")
    rules = relpath(f"rules/{folder.relative_to(packs_folder()).as_posix()}", here)
    keys = relpath("docs/reference/rule_file.md", here)
    lines = [f"Its rule files are in [rules/{procedure.id}]({rules}); [rule files]({keys}) says"]
    lines[0] += " what their keys mean."
    if procedure.extends:
        base = relpath(f"docs/reference/{PROCEDURES}/{procedure.extends}.md", here)
        lines.append(f"It extends [{procedure.extends}]({base}), whose rules are here too.")
    return "\n".join(lines)


def _without_examples(entry: Entry) -> Entry:
    """Return an entry without its worked examples."""
    return evolve(entry, examples=(), below=tuple(map(_without_examples, entry.below)))


def _names(procedure: Procedure) -> tuple[Table, ...]:
    """Return the stages, ends, events and facts under the names that files use."""
    vocabulary = procedure.vocabulary
    tables = (
        Table(
            "Stages",
            ("stage", "what it is", "opens on any of", "closes on any of"),
            tuple(
                (
                    Item(each.name),
                    Item(each.means),
                    Item(", ".join(each.opens_on)),
                    Item(", ".join(each.closes_on)),
                )
                for each in procedure.stages
            ),
        ),
        Table(
            "Early ends",
            ("end", "what it is", "on", "provision", "note"),
            tuple(
                (
                    Item(each.name),
                    Item(each.means),
                    Item(each.on),
                    Item(str(each.authority.provision) if each.authority else "not given"),
                    Item(each.note),
                )
                for each in procedure.ends
            ),
        ),
        Table(
            "Events",
            ("event", "what happens"),
            tuple((Item(each.name), Item(each.means)) for each in vocabulary.events.values()),
        ),
        Table(
            "Facts",
            ("fact", "what is asked", "answers", "decided by"),
            tuple(
                (
                    Item(each.name),
                    Item(each.asks),
                    Item(each.expects()),
                    Item(each.decided_by or "observed"),
                )
                for each in vocabulary.facts.values()
            ),
        ),
    )
    return tuple(each for each in tables if each.rows)


def _error_pages() -> Iterator[tuple[str, str]]:
    """Yield a page for each error code, and their index."""
    text = (REFERENCE / "error_codes.md").read_text(encoding="utf-8")
    before: dict[str, str] = {}
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = section.partition("\n")
        code = heading.partition(":")[0]
        if code in CODES:
            says = _with_what_it_needs(body.strip("\n"), before)
            severity = _SEVERITIES[CODES[code].severity]
            text = f"{_BANNER}# {heading}\n\n{severity}\n\n{_moved(says)}\n"
            yield f"{ERRORS}/{code}.md", text
        for block in _BLOCK.finditer(body):
            if file := _FILE.match(block["text"]):
                before[file["name"]] = block["text"]
    listed = "\n".join(
        f"- [{code}]({code}.md), {of.severity}: {of.means}" for code, of in CODES.items()
    )
    says = (
        "# A page for each error code\n\n"
        "What each means, an example that causes it, and the same put right.\n"
        "[Error codes](../error_codes.md) has them all on one page, and says which exception "
        "carries which.\n\n"
    )
    yield f"{ERRORS}/index.md", f"{_BANNER}{says}{listed}\n"


def _with_what_it_needs(body: str, before: dict[str, str]) -> str:
    """Return a section, in front of it the files of sections before on which its example rests."""
    first = re.search(r"^```console\n", body, re.MULTILINE)
    if first is None:
        return body
    blocks = [block["text"] for block in _BLOCK.finditer(body, 0, first.start())]
    own = {file["name"] for text in blocks if (file := _FILE.match(text))}
    commands = " ".join(re.findall(r"^\$ (.+)$", body, re.MULTILINE)).split()
    needed = [
        text
        for name, text in before.items()
        if name not in own and (name in commands or name.partition("/")[0] in commands)
    ]
    if not needed:
        return body
    shown = "\n".join(f"```yaml\n{text.replace(', put right', '', 1)}```\n" for text in needed)
    begins = "The example is about this:" if not own else "The example has this beside it:"
    start = body.find("```")
    return f"{body[:start]}{begins}\n\n{shown}\nThe example:\n\n{body[start:]}"


def _moved(text: str) -> str:
    """Return a text whose links lead on from one folder further down."""

    def link(match: re.Match[str]) -> str:
        to = normpath(f"../{match['path']}") if match["path"] else "../error_codes.md"
        return f"]({to}{match['anchor'] or ''})"

    return _LINK.sub(link, text)


def main() -> None:
    """Write every page, remove those that are no longer made, write schemas and the picture."""
    from tools import architecture  # noqa: PLC0415  # it needs grimp, which pages and tests do not

    read_before.main()
    planned_before.main()
    made = pages()
    for folder in (PROCEDURES, ERRORS):
        for path in (REFERENCE / folder).rglob("*.md"):
            if path.relative_to(REFERENCE).as_posix() not in made:
                path.unlink()
    for name, text in made.items():
        path = REFERENCE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    schemas.main()
    architecture.main()


if __name__ == "__main__":
    main()
