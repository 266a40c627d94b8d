"""What the columns of a register are."""

from complaintrules.register.roles import Column, Columns, Role


def test_what_they_are_called() -> None:
    """A column of ours is told by the names that the register has for it."""
    columns = Columns(
        (
            Column("stage_1_response_sent", Role.EVENT, ("Sent", "Sent again")),
            Column("anonymous", Role.FACT, constant="no"),
        ),
        ({"of": "stage_1_response", "granted_on": "On", "notified_on": "On", "until": "To"},),
    )

    assert "Sent, Sent again" == columns.theirs("stage_1_response_sent")
    assert "anonymous" == columns.theirs("anonymous")
    assert "On, To" == columns.theirs("extensions")
    assert "pauses" == columns.theirs("pauses")
    assert ["anonymous"] == [each.name for each in columns.of_role(Role.FACT, Role.PAPER)]
