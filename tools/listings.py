"""
Two pages of the reference that list what there is: every provision, and every command's help.

Written by ``make reference`` with the other pages.
"""

from collections import defaultdict
from collections.abc import Iterator

import click
from click.testing import CliRunner

from complaintrules.cli import main as command_line
from complaintrules.coverage import ProvisionCoverage, coverage
from complaintrules.rulebook import load_procedure, procedures

_PROVISIONS = """# Every provision

What became of each provision of the instruments that the shipped procedures cite.
Each procedure tells what it accounts for; one that extends another tells only what is its own.
"Read" says whether the words behind every rule there were read.
"""
_HELP = """# Every command's help

What each command prints when it is asked for help.
[The command line](command_line.md) says more, with examples.
"""
_TABLE = "| provision | procedure | rules, or why there is none | read |\n|---|---|---|---|"


def provisions_page() -> str:
    """Return the page of every provision, by instrument."""
    accounts = {
        shipped.id: (procedure, coverage(shipped.folder, procedure))
        for shipped in procedures()
        for procedure in [load_procedure(shipped.id)]
    }
    sections: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, (procedure, account) in accounts.items():
        instruments = {each.key: each for each in procedure.instruments}
        of_base = accounts[procedure.extends][1] if procedure.extends else ()
        known = {each.provision for each in of_base}
        for each in account:
            if each.provision not in known:
                instrument = instruments[each.provision.instrument]
                title = f"{instrument.key}: {instrument.title}"
                sections[title, instrument.address].append(_row(each, name))
    parts = [_PROVISIONS]
    for (title, address), rows in sorted(sections.items()):
        parts += [f"## {title}\n", *([f"<{address}>\n"] if address else []), _TABLE]
        parts += [*rows, ""]
    return "\n".join(parts).rstrip() + "\n"


def _row(each: ProvisionCoverage, procedure: str) -> str:
    """Return the row of one provision under one procedure."""
    told = ", ".join(f"`{rule}`" for rule in each.rules) or f"none: {each.because}"
    read = ("yes" if each.verified else "no") if each.rules else "-"
    page = f"procedures/{procedure}.md#provisions"
    return f"| {each.provision.part} | [{procedure}]({page}) | {told} | {read} |"


def help_page() -> str:
    """Return the page of every command's help, as blocks that the tests run."""
    parts = [_HELP]
    for name in _commands(command_line, "complaintrules"):
        arguments = [*name.split()[1:], "--help"]
        result = CliRunner().invoke(command_line, arguments, prog_name="complaintrules")
        told = "\n".join(line.rstrip() for line in result.output.splitlines())
        parts.append(f"## {name}\n\n```console\n$ {name} --help\n{told}\n```\n")
    return "\n".join(parts)


def _commands(command: click.Command, name: str) -> Iterator[str]:
    """Yield the full names of a command and of all that are below it."""
    yield name
    if isinstance(command, click.Group):
        for below, each in command.commands.items():
            yield from _commands(each, f"{name} {below}")
