"""The form of mapping files, as editors see it."""

from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from complaintrules.register.mapping_forms import MAPPING, Order

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples" / "registers"
VALIDATOR = Draft202012Validator(MAPPING.form)


def test_the_example() -> None:
    """The mapping of the documentation has this form, whichever way an editor reads it."""
    text = (EXAMPLES / "mapping.yaml").read_text(encoding="utf-8")

    assert [] == list(VALIDATOR.iter_errors(yaml.load(text, yaml.BaseLoader)))  # noqa: S506  # text


@pytest.mark.parametrize(
    "mapping",
    [
        {"one_row": "row"},
        {"columns": {"Received": "Complaint received"}},
        {"values": {"team": "N"}},
        {"dates": "day first"},
        {"times": "kept"},
        {"nothing": []},
        {"extensions": [{"of": "stage_1_response"}]},
        {"colums": {}},
    ],
    ids=str,
)
def test_refused(mapping: dict[str, object]) -> None:
    """What the reader refuses for its form, an editor marks."""
    assert [] != list(VALIDATOR.iter_errors(mapping))


@pytest.mark.parametrize("dates", [*Order, {"Received": "month_day_year"}], ids=str)
def test_orders(dates: object) -> None:
    """Days have an order, or some columns have theirs."""
    assert [] == list(VALIDATOR.iter_errors({"dates": dates}))
