"""
The command that proves procedures: every life of a case, and what holds of all of them.

Knows how a proof is told, and where a counterexample is written. Knows no property.
"""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import click

from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.explain import long_date
from complaintrules.proof import Counterexample, Proof, Property, Walked, prove
from complaintrules.proof.proving import AT_MOST
from complaintrules.rulebook import load_procedure

#: The exit statuses of a counterexample, and of a proof that is not whole.
FOUND, NOT_WHOLE = 1, 3
#: What each property is looked into for.
_OF = {
    Property.ONE_NEXT_STEP: "states",
    Property.NO_DEAD_END: "states",
    Property.NO_CLOCK_BACKWARDS: "moves and starts",
    Property.NO_CLOCK_AGAIN: "moves",
    Property.NO_WINDOW_TOO_EARLY: "moves",
    Property.ALWAYS_A_LAST_DAY: "moves",
    Property.NO_EXTENSION_IN_VAIN: "extensions",
    Property.NOTHING_BEYOND_ITS_TERMS: "extensions and pauses",
    Property.NO_PAUSE_CHARGED: "pauses",
    Property.NO_END_IN_A_PAUSE: "pauses",
}


@click.command("prove")
@click.argument(
    "names", metavar="PROCEDURE...", type=options.ProcedureName(), nargs=-1, required=True
)
@click.option(
    "--at-most",
    type=click.IntRange(min=1),
    default=AT_MOST,
    show_default=True,
    help="Give up past so many states on one track.",
)
@click.option(
    "--output",
    "-o",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write each counterexample to a case file there.",
)
@options.as_json
def prove_command(
    names: tuple[str, ...], at_most: int, folder: Path | None, json_wanted: bool
) -> None:
    """
    Prove each PROCEDURE over every life that a case can have.

    In every state there is exactly one next step or a declared end; there is no dead end; no
    clock runs backwards, and no window opens too early. So it is by every reading, whatever is
    extended or paused; and no pause takes time away. Exit 1 with a counterexample, and 3 where
    not every state was looked into.
    """
    for name in names:
        load_procedure(name)  # faults in any are told before the first is proved
    proofs: list[Proof] = []
    for name, proof in zip(names, _proofs(names, at_most), strict=True):
        written = _written(name, proof, folder)
        if not json_wanted:
            _print(name, proof, written)
        proofs.append(proof)
    if json_wanted:
        layout.print_json([proof.to_mapping() for proof in proofs])
    elif len(proofs) > 1:
        states = sum(proof.states for proof in proofs)
        layout.echo(f"{len(proofs)} procedures, {states:,} states")
    if any(proof.counterexamples for proof in proofs):
        sys.exit(FOUND)
    sys.exit(0 if all(proof.is_whole for proof in proofs) else NOT_WHOLE)


def _proofs(names: tuple[str, ...], at_most: int) -> Iterator[Proof]:
    """Yield the proof of each procedure; several are proved at once, each in a process."""
    one = partial(_proof, at_most=at_most)
    if len(names) == 1:
        yield one(names[0])
        return
    with ProcessPoolExecutor(min(len(names), os.cpu_count() or 1)) as pool:
        yield from pool.map(one, names)


def _proof(name: str, at_most: int) -> Proof:
    """Return the proof of a procedure, by its id or path."""
    return prove(load_procedure(name), at_most=at_most)


def _written(name: str, proof: Proof, folder: Path | None) -> dict[str, Path]:
    """Write the counterexamples and what is declared to a folder, if any, and return where."""
    if folder is None:
        return {}
    below = folder / proof.procedure
    found = {}
    for each in (*proof.counterexamples, *proof.departures):
        path = below / each.file_name
        text = f"# {each.says}\n# {_command(name, each, str(path))}\n{each.case}"
        try:
            below.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            says = f"{error.filename}: {error.strerror}"
            raise click.BadParameter(says, param_hint="--output") from error
        found[each.file_name] = path
    return found


def _command(name: str, each: Counterexample, path: str) -> str:
    """Return the command that runs a counterexample."""
    words = ("complaintrules", "assess", path, "--procedure", name, "--on", each.on.isoformat())
    return shlex.join(words)


def _print(name: str, proof: Proof, written: dict[str, Path]) -> None:
    """Print what holds of one procedure, and the cases that show what does not."""
    layout.echo(proof.procedure, bold=True)
    days = ", ".join(map(long_date, proof.begins_on))
    states = f"{proof.states:,} states, {sum(each.moves for each in proof.walked):,} moves"
    layout.echo(f"{states}; lives begin on {days}")
    for walked in proof.walked:
        if not walked.readings:
            moves = f", {walked.moves:,} moves, {walked.depth} deep" if walked.moves else ""
            layout.echo(f"  {walked.name}: {walked.states:,} states{moves}")
        _print_what_is_missing(walked)
    for readings in proof.other_readings:
        by = f"  by {_words(readings)}"
        layout.echo("{}: {:,} states, {:,} moves".format(by, *proof.states_by(readings)))
    layout.echo(f"  starts of clocks, on each day in force: {proof.starts:,}")
    for which, number in proof.looked_into.items():
        if not number and proof.is_whole:
            continue  # nothing can be extended, or nothing paused
        layout.echo(f"{_in_words(which)}: {_verdict(proof, which, number)}")
    if proof.ties:
        tied = layout.counted(proof.ties, "state")
        layout.echo(f"In {tied} two duties end first on one day, and the first in order binds.")
    if proof.left_out:
        layout.echo(f"Left out: {'; '.join(proof.left_out)}.")
    for each in proof.counterexamples:
        _print_case(name, each, written, "counterexample")
    for each in proof.departures:
        _print_case(name, each, written, "declared")
    layout.echo("")


def _print_what_is_missing(walked: Walked) -> None:
    """Print why not every state was found, where that is so."""
    name = f"{walked.name}{_by(walked.readings)}"
    if walked.is_cut_short:
        layout.echo(f"  {name}: not whole, for there are more states (--at-most)")
    if walked.beyond:
        past = f"{layout.counted(walked.beyond, 'move')} past the published bank holidays"
        layout.echo(f"  {name}: not whole, {past}")


def _by(readings: Mapping[str, str]) -> str:
    """Return by which readings, in words; nothing by those that apply."""
    return f", by {_words(readings)}" if readings else ""


def _words(readings: Mapping[str, str]) -> str:
    """Return readings in words, each after its rule."""
    return ", ".join(f"{rule} {reading}" for rule, reading in readings.items())


def _verdict(proof: Proof, which: Property, number: int) -> str:
    """Return in how many states or moves a property holds."""
    if not number:
        return "not looked into, for not all states were found"
    broken = sum(each.times for each in proof.counterexamples if each.of is which)
    declared = sum(each.times for each in proof.departures if each.of is which)
    things = f"{number:,} {_OF[which]}"
    departs = f" (in {declared:,} the rule files say otherwise)" if declared else ""
    return f"{'broken in ' + f'{broken:,} of' if broken else 'holds in'} {things}{departs}"


def _print_case(name: str, each: Counterexample, written: dict[str, Path], kind: str) -> None:
    """Print a case, or where it was written, and how to run it."""
    layout.echo(f"{kind}, {_in_words(each.of)}{_by(each.readings)}: {each.says}")
    if not each.is_confirmed:
        layout.echo("  the reference judges this case otherwise: please report it")
    if each.file_name in written:
        layout.echo(f"  {_command(name, each, str(written[each.file_name]))}")
    elif kind == "counterexample":
        for line in each.case.splitlines():
            layout.echo(f"  | {line}")
        layout.echo(f"  {_command(name, each, each.file_name)}")


def _in_words(which: Property) -> str:
    """Return the name of a property in words."""
    return which.replace("_", " ")
