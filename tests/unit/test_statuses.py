"""The names of what a judgement can come to."""

from complaintrules.statuses import Outcome, Status


def test_they_are_said_as_they_are_written() -> None:
    """A name prints as it stands in answers, examples and tables."""
    assert "met_late" == str(Status.MET_LATE)
    assert "authority_must_decide" == f"{Outcome.AUTHORITY_MUST_DECIDE}"
