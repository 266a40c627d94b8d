"""SOURCE.md, which stands beside the bank holidays and says where they come from."""

import hashlib
import re
from importlib.resources import files

import pytest

from complaintrules.bank_holidays import DIVISIONS

DATA = files("complaintrules") / "data" / "bank_holidays"
SOURCE = (DATA / "SOURCE.md").read_text(encoding="utf-8")
HASHES = dict(re.findall(r"\| `([a-z-]+)\.json` \| `([0-9a-f]{64})` \|", SOURCE))


def test_every_file_is_listed() -> None:
    """Each division's file has its hash, and no other file has one."""
    assert set(DIVISIONS) == set(HASHES)


@pytest.mark.parametrize("division", DIVISIONS)
def test_hash(division: str) -> None:
    """A file is the one that SOURCE.md speaks of, byte for byte."""
    content = (DATA / f"{division}.json").read_bytes()

    assert HASHES[division] == hashlib.sha256(content).hexdigest()


def test_attribution() -> None:
    """The attribution that the licence asks for is given."""
    assert "Open Government Licence v3.0" in SOURCE
