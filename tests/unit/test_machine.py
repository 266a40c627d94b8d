"""What a plan asks of whatever carries it out."""

import inspect

from complaintrules.machine import Machine
from complaintrules.row_code import RowWriter

STEPS = {
    name for name, step in vars(Machine).items() if inspect.isfunction(step) and name[0] != "_"
}


def test_the_writer_of_code_knows_every_step() -> None:
    """A machine that lacks a step cannot carry out a plan."""
    assert set() == STEPS - set(dir(RowWriter))


def test_a_plan_has_steps_for_days_and_flags() -> None:
    """The steps are few, for each has to be carried out in the same way by every machine."""
    assert {
        *(
            "event",
            "event_since",
            "fact_day",
            "answers",
            "extension",
            "stands_still",
            "last_day_without",
            "last_day",
            "days_left",
            "moved",
        ),
        *("earliest", "latest", "before", "both", "either", "opposite", "choose"),
        *("is_one_of", "standing", "branch"),
    } == STEPS
