"""The page of dependencies names those that there are."""

import re
import tomllib
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_each_dependency_is_on_the_page() -> None:
    """Each package that pip installs by name is in the table, with its extra, and no other is."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    page = (ROOT / "docs" / "reference" / "dependencies.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\w-]+) \| (.+?) \| .+ \|$", page, re.MULTILINE)[1:]
    extras = project["optional-dependencies"]
    wanted = {
        re.split(r"[^\w-]", each)[0] for each in chain(project["dependencies"], *extras.values())
    }
    named = {(name, extra) for name, says in rows for extra in re.findall(r"`(\w+)`", says)}
    in_extras = {
        (re.split(r"[^\w-]", each)[0], extra) for extra, needs in extras.items() for each in needs
    }

    assert wanted == {name for name, _ in rows}
    assert in_extras == named
