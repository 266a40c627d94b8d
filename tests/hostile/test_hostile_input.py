"""Hostile files and values: a clear fault, in a second, in 200 MB, and nothing else is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hostile import packs, texts, values
from tests.hostile.keeper import MOST_SECONDS, Keeper


def refused(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the first fault of what was refused in time, with nothing but faults told."""
    assert "raised" not in answer, answer["raised"]
    assert answer["seconds"] < MOST_SECONDS
    assert answer["faults"], "it was not refused"
    assert answer["says"].replace("\n", "").isprintable()
    first: dict[str, Any] = answer["faults"][0]
    return first


@pytest.mark.parametrize("name", texts.OF_ANY_KIND)
@pytest.mark.parametrize("reader", ["case", "rules"])
def test_a_file(name: str, reader: str, keeper: Keeper, tmp_path: Path) -> None:
    """A hostile file is refused where it goes wrong, whatever it is read as."""
    attack = texts.OF_ANY_KIND[name]
    path = tmp_path / "file.yaml"
    path.write_bytes(attack.content())
    answer = keeper.ask(reader, str(path))
    fault = refused(answer)
    found = {(each["code"], each["line"], each["file"]) for each in answer["faults"]}

    assert (attack.code, attack.line, str(path)) in found
    assert any(each["message"].startswith(attack.says) for each in answer["faults"])
    assert fault["file"] == str(path)


@pytest.mark.parametrize("name", [*texts.CASES, *texts.CASES_ALONE])
def test_a_case_file(name: str, keeper: Keeper, tmp_path: Path) -> None:
    """A hostile case file is refused where it goes wrong."""
    attack = {**texts.CASES, **texts.CASES_ALONE}[name]
    path = tmp_path / "case.yaml"
    path.write_bytes(attack.content())
    fault = refused(keeper.ask("case" if name in texts.CASES else "case alone", str(path)))

    assert (attack.code, attack.line, str(path)) == (fault["code"], fault["line"], fault["file"])
    assert attack.says == fault["message"][: len(attack.says)]


@pytest.mark.parametrize("name", packs.PACKS)
def test_a_pack(name: str, keeper: Keeper, tmp_path: Path) -> None:
    """A hostile pack is refused, and nothing outside its folder is read."""
    attack = packs.PACKS[name]
    pack, outside = tmp_path / "pack", tmp_path / "outside"
    pack.mkdir()
    outside.mkdir()
    attack.make(pack, outside)
    answer = keeper.ask(attack.reader, str(pack))
    refused(answer)
    found = {(each["code"], each["file"]) for each in answer["faults"]}

    assert (attack.code, str(pack / attack.file)) in found
    assert any(each["message"].startswith(attack.says) for each in answer["faults"])
    assert "93cd1f" not in str(answer)
    assert all(Path(each["file"]).is_relative_to(pack) for each in answer["faults"])


@pytest.mark.parametrize("name", packs.ALLOWED)
def test_as_much_as_is_allowed(name: str, keeper: Keeper, tmp_path: Path) -> None:
    """Rules of nearly the largest size are read, and that takes no longer than a refusal."""
    path = tmp_path / "rules.yaml"
    path.write_text(packs.ALLOWED[name](), encoding="utf-8")
    answer = keeper.ask("rules", str(path))

    assert [] == answer.get("faults"), answer
    assert answer["seconds"] < MOST_SECONDS


@pytest.mark.parametrize("name", values.REFUSED)
def test_a_value(name: str, keeper: Keeper) -> None:
    """A hostile value that a program hands over as a case is refused by the path to it."""
    answer = keeper.ask("value", name)
    refused(answer)

    assert values.REFUSED[name] in {(each["code"], each["path"]) for each in answer["faults"]}


@pytest.mark.parametrize("name", values.MAKERS)
def test_an_export(name: str, keeper: Keeper) -> None:
    """A hostile value that a program hands over as an export is refused."""
    assert refused(keeper.ask("export", name))["code"]


def test_the_limit_of_memory_holds(keeper: Keeper) -> None:
    """What takes more memory than is allowed would be noticed."""
    assert keeper.ask("memory", "100000000")["faults"] == []
    assert {"raised": "MemoryError"}.items() <= keeper.ask("memory", "210000000").items()


def test_every_value_is_held_to_something() -> None:
    """There is no value without the fault that it should give."""
    assert values.MAKERS.keys() == values.REFUSED.keys()
