"""
Where the shipped procedures are, and how to get one.

Knows the folder of rule files, in a checkout or in an installed package. Knows no rule.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from attrs import evolve, frozen

from complaintrules.errors import Fault, Place, RuleFileError, cut_short, did_you_mean
from complaintrules.fields import quoted
from complaintrules.file_reading import HEADER
from complaintrules.procedure import Procedure
from complaintrules.read_before import read_before
from complaintrules.rules import Deadline, EligibilityTest
from complaintrules.shown import Shown

Placed = TypeVar("Placed", Deadline, EligibilityTest)


@frozen(repr=False)
class Shipped(Shown):
    """A procedure that comes with the library."""

    id: str
    folder: Path


def packs_folder() -> Path:
    """Return the folder of the shipped rule files."""
    here = Path(__file__).resolve().parent
    installed = here / "packs"
    return installed if installed.is_dir() else here.parents[1] / "rules"


def procedures() -> tuple[Shipped, ...]:
    """
    Return the procedures that come with the library, by id.

        >>> "england/children-act-1989" in [shipped.id for shipped in procedures()]
        True
    """
    root = packs_folder()
    return tuple(
        Shipped(header.parent.relative_to(root).as_posix(), header.parent)
        for header in sorted(root.rglob(HEADER))
    )


def load_procedure(id_or_path: str | Path) -> Procedure:
    """
    Return a shipped procedure by its id, or the one in a rule file or folder.

    A shipped procedure is read once; a path is read each time.

        >>> load_procedure("england/children-act-1989").title
        'Children Act 1989 representations procedure (England)'

    Raises:
        RuleFileError: There is no such procedure, or its rule files have faults.

    """
    folder = folder_of(id_or_path)
    return _shipped(folder) if _is_shipped(folder) else _read(folder, ())


def folder_of(id_or_path: str | Path) -> Path:
    """
    Return where the rule files of a procedure are, by its id or path.

    Raises:
        RuleFileError: There is no such procedure.

    """
    path = Path(id_or_path)
    with suppress(OSError, ValueError):  # a name too long, or not a name at all
        if isinstance(id_or_path, str) and id_or_path.removesuffix("/") == path.as_posix():
            shipped = packs_folder() / path
            if _is_shipped(shipped):
                return shipped
        if path.exists():
            return path
    raise RuleFileError(
        [
            Fault(
                "CR304",
                Place(file=cut_short(str(id_or_path))),
                "this is neither a shipped procedure nor a rule file or folder",
                did_you_mean(str(id_or_path), [each.id for each in procedures()]),
            )
        ]
    )


def _is_shipped(folder: Path) -> bool:
    """Return whether a folder is that of a shipped procedure."""
    return ".." not in folder.parts and (
        folder.is_relative_to(packs_folder()) and (folder / HEADER).is_file()
    )


@cache
def _shipped(folder: Path) -> Procedure:
    """Return a shipped procedure; it never changes, so it is made once."""
    root = packs_folder()
    return read_before(folder.relative_to(root).as_posix(), root) or read_shipped(folder)


@cache
def read_shipped(folder: Path, chain: tuple[Path, ...] = ()) -> Procedure:
    """
    Return a shipped procedure read from its rule files; *chain* are those that led to it.

    Raises:
        RuleFileError: Its rule files have faults.

    """
    return _read(folder, (*chain, folder))


def _read(path: Path, chain: tuple[Path, ...]) -> Procedure:
    """Return the procedure in rule files; *chain* are the shipped ones that led to it."""
    from complaintrules.loading import read_procedure  # noqa: PLC0415  # only where files are read

    return read_procedure(path, partial(_base, chain=chain))


def _base(name: str, chain: tuple[Path, ...]) -> Procedure:
    """
    Return the shipped procedure that one extends; *chain* are those that led to it.

    Raises:
        ValueError: There is no such procedure, or it extends itself.

    """
    shipped = {each.id: each.folder for each in procedures()}
    if name not in shipped:
        hint = did_you_mean(name, shipped)
        raise ValueError(f"there is no shipped procedure {quoted(name)} to extend; {hint}")
    if shipped[name] in chain:
        raise ValueError(f"{name} extends itself")
    base = shipped[name]
    return _placed(read_shipped(base, chain) if chain else _shipped(base))


def _placed(procedure: Procedure) -> Procedure:
    """Return a shipped procedure whose rules have their places below the folder of them all."""
    return evolve(
        procedure,
        deadlines=tuple(map(_rule_placed, procedure.deadlines)),
        eligibility=tuple(map(_rule_placed, procedure.eligibility)),
    )


def _rule_placed(rule: Placed) -> Placed:
    """Return a rule with its place below the folder of the shipped files."""
    path, root = Path(rule.place.file or ""), packs_folder()
    # What is taken over in its turn is told so already.
    below = path.relative_to(root) if path.is_relative_to(root) else path
    return evolve(rule, place=evolve(rule.place, file=below.as_posix()))
