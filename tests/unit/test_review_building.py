"""The review of a procedure as a whole."""

import re
import shutil
from pathlib import Path

import pytest

from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.review.as_html import to_html
from complaintrules.review.as_markdown import escaped, to_markdown
from complaintrules.review.building import review_of
from complaintrules.review.page import Review
from complaintrules.rulebook import Shipped, folder_of, load_procedure, procedures
from complaintrules.rules import Authority, Deadline, EligibilityTest, Permission, Route

from .test_overlays import HEADER, RULE, load
from .test_review_as_html import Page, faults

BASE = "england/children-act-1989"


def authorities(procedure: Procedure) -> list[Authority]:
    """Return what every rule of a procedure rests on."""
    return [
        procedure.working_day.authority,
        procedure.counting.authority,
        *(
            each.authority
            for rule in procedure.deadlines
            for each in (rule, *rule.beside, *rule.versions)
        ),
        *(rule.authority for rule in procedure.eligibility),
        *(rule.authority for rule in procedure.routes),
        *(rule.authority for rule in procedure.permissions),
    ]


def must_appear(shipped: Shipped, procedure: Procedure) -> set[str]:
    """Return every text that a review of a procedure may not leave out."""
    rules: tuple[Deadline | EligibilityTest | Route | Permission, ...] = (
        *procedure.deadlines,
        *procedure.eligibility,
        *procedure.routes,
        *procedure.permissions,
    )
    texts = {procedure.title, procedure.source, *(rule.id for rule in rules)}
    for authority in authorities(procedure):
        texts |= {str(authority.provision), authority.means, authority.note}
    for account in procedure.provisions:
        texts |= {str(account.provision), account.because}
    for example in read_examples(shipped.folder, procedure):
        texts |= {example.title, example.source}
    for rule in procedure.deadlines:
        texts |= {reading.relied_on for reading in rule.readings}
    return {" ".join(text.split()) for text in texts} - {""}


@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
def test_nothing_is_left_out(shipped: Shipped) -> None:
    """Each rule, provision, note and source of each shipped procedure is in both forms."""
    procedure = load_procedure(shipped.id)
    review = review_of(shipped.folder, procedure)
    page, markdown = Page(to_html(review)), to_markdown(review)
    texts = must_appear(shipped, procedure)

    assert [] == sorted(text for text in texts if text not in page.text)
    assert [] == sorted(text for text in texts if escaped(text) not in markdown)
    assert [] == faults(page)


def said(review: Review, label: str) -> list[str]:
    """Return what the header says under a label."""
    return [item.says for row in review.rows if row.label == label for item in row.items]


def test_the_header_counts(procedure: Procedure) -> None:
    """The header says how much there is to read, and how much of it nobody has read."""
    review = review_of(folder_of(BASE), procedure)
    every = authorities(procedure)
    unread = sum(not authority.verified for authority in every)
    (entries,) = said(review, "Entries to mark")

    assert entries.startswith(f"{len(every)}: calendar 2, ")
    assert [f"{unread} of {len(every)} entries rest on words that nobody here has read"] == said(
        review, "Unverified"
    )
    assert [str(len(read_examples(folder_of(BASE), procedure)))] == said(review, "Worked examples")
    assert "This is not legal advice." in review.says[1]


def test_a_fingerprint_changes_with_the_rules(tmp_path: Path, procedure: Procedure) -> None:
    """A signature is for what was read: another word, another fingerprint; line ends are none."""
    folder = tmp_path / "pack"
    shutil.copytree(folder_of(BASE), folder)
    header = folder / "procedure.yaml"
    shipped = said(review_of(folder_of(BASE), procedure), "Fingerprint")
    header.write_bytes(header.read_bytes().replace(b"\n", b"\r\n"))
    ends = said(review_of(folder, load_procedure(folder)), "Fingerprint")
    header.write_text(header.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    more = said(review_of(folder, load_procedure(folder)), "Fingerprint")

    assert re.match(r"[0-9a-f]{16} ", shipped[0])
    assert shipped == ends
    assert shipped != more


def test_one_file_that_extends(tmp_path: Path) -> None:
    """A pack in one file, without examples, is reviewed with the law that it extends."""
    local = load(tmp_path, HEADER + RULE)
    review = review_of(tmp_path / "council.yaml", local)
    anchors = [section.anchor for section in review.sections]

    assert [BASE] == said(review, "Extends")
    assert ["no account is kept"] == said(review, "Provisions")
    assert "rule-stage_3_response-beside-1" in {block.anchor for block in review.blocks()}
    assert ("gaps" in anchors, "cases" in anchors) == (True, False)
