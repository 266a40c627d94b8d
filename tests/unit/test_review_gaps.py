"""What is still open in a procedure."""

from attrs import evolve

from complaintrules.errors import Fault, Place
from complaintrules.procedure import Procedure
from complaintrules.review.entries import Entries
from complaintrules.review.gaps import gaps
from complaintrules.rulebook import load_procedure


def found(procedure: Procedure, *faults: Fault) -> dict[str, list[str]]:
    """Return what is open by its heading, where no worked example is known."""
    make = Entries(procedure, None, (), ())
    entries = [*make.calendar(), *make.clocks(), *make.tests(), *make.routes()]
    table = gaps(procedure, entries, faults)
    named = {row[0].says: [item.says for item in row[2].below] for row in table.rows}

    assert [str(len(items)) for items in named.values()] == [row[1].says for row in table.rows]
    return named


def test_what_is_open(procedure: Procedure) -> None:
    """Faults, words not read, rules without examples, open limits, readings and notes."""
    fault = Fault("CR209", Place(), "stage_1_response lacks a worked example")
    open_ = found(procedure, fault)

    assert ["CR209: stage_1_response lacks a worked example"] == open_["What the check finds"]
    assert [] == open_["Instruments without an account of their provisions"]
    assert "SI 2006/1738 reg. 10" in open_["Provisions not encoded"]
    assert "SI 2006/1738 reg. 9" not in open_["Provisions not encoded"]
    unread = open_["Rules that rest on words nobody here has read"]
    assert ("Stage 2 response" in unread, "Working day" in unread) == (True, False)
    without = open_["Deadlines, windows and tests that no worked example here is about"]
    assert len(procedure.deadlines) + len(procedure.eligibility) == len(without)
    assert (
        "Review panel report: or as soon as reasonably practicable"
        in (open_["Limits that the law leaves open"])
    )
    assert "Counting" in open_["Rules that can be read in more than one way"]
    assert "Stage 3 request" in open_["Notes of what is in doubt, or was not said"]


def test_instruments_without_an_account(procedure: Procedure) -> None:
    """Where no account is kept, a provision that is missing cannot be seen, and that is said."""
    open_ = found(evolve(procedure, provisions=()))

    assert len(procedure.instruments) == len(
        open_["Instruments without an account of their provisions"]
    )


def test_no_longest_extension() -> None:
    """A limit whose extension has no longest is open, in an earlier version too."""
    open_ = found(load_procedure("sunderland/together-for-children-corporate"))

    assert ["Stage 2 response: no longest extension is named"] == open_[
        "Limits that the law leaves open"
    ]
