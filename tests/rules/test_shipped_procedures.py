"""What holds of every rule file that comes with the library."""

import pytest

from complaintrules.checks import check, run_examples
from complaintrules.examples import Example, read_examples, run
from complaintrules.rulebook import Shipped, load_procedure, procedures

SHIPPED = procedures()
#: Tests that a wider one covers, and by which something else follows.
COVERED = {
    "birmingham/childrens-trust-statutory": {
        ("CR219", "complainant_may_make_representations"),
        ("CR219", "about_a_function_covered"),
    },
    "cheshire-west-and-chester/childrens-statutory": {
        ("CR219", "data_protection_matters"),
        ("CR219", "conference_appeal"),
    },
}
EXAMPLES = [
    pytest.param(shipped, example, id=f"{example.rule}: {example.title}")
    for shipped in SHIPPED
    for example in read_examples(shipped.folder, load_procedure(shipped.id))
]


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.id)
def test_id_is_the_way_to_the_folder(shipped: Shipped) -> None:
    """A procedure's own id is the path of its folder."""
    assert shipped.id == load_procedure(shipped.id).id


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.id)
def test_nothing_is_left_to_say(shipped: Shipped) -> None:
    """Even a strict check passes; what notes say is meant."""
    found = check(shipped.folder, load_procedure(shipped.id))

    assert COVERED.get(shipped.id, set()) == {
        (each.code, each.message.split()[1]) for each in found
    }


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.id)
def test_examples_expect_something(shipped: Shipped) -> None:
    """There are examples, and each step of them expects something."""
    result = run_examples(shipped.folder, load_procedure(shipped.id))

    assert result.expectations >= len(result.examples) > 0


@pytest.mark.parametrize(("shipped", "example"), EXAMPLES)
def test_worked_example(shipped: Shipped, example: Example) -> None:
    """A worked example comes out as its source says."""
    failures = [str(failure) for failure in run(example, load_procedure(shipped.id))]

    assert failures == []


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.id)
def test_sources_are_not_this_library(shipped: Shipped) -> None:
    """No example rests on what the library itself gives."""
    examples = read_examples(shipped.folder, load_procedure(shipped.id))

    assert [each.title for each in examples if "complaintrules" in each.source.lower()] == []
