"""Letters as a reviewer reads them."""

from complaintrules.procedure import Procedure
from complaintrules.review.letters import letters
from complaintrules.rulebook import load_procedure


def test_a_letter_is_a_table(procedure: Procedure) -> None:
    """Each thing that it says has its force, its day, its provision and whether that was read."""
    tables = {table.caption.partition(":")[0]: table for table in letters(procedure).tables}
    extension = [[item.says for item in row] for row in tables["Stage 1 extension"].rows]
    answer = [[item.says for item in row] for row in tables["Stage 2 response"].rows]

    assert len(procedure.letters) == len(tables)
    assert [
        ["Why more time is needed.", "must", "", "SI 2006/1738 reg. 14", "no", ""],
        [
            "The new day.",
            "must",
            "end of the extension of stage 1 response",
            "SI 2006/1738 reg. 14",
            "no",
            "",
        ],
    ] == extension
    assert "last day of stage 3 request" == answer[2][2]


def test_no_letters() -> None:
    """Where there are none, there is no table, and the review leaves the section out."""
    assert () == letters(load_procedure("shropshire/corporate")).tables
