"""
Runs every example in README.md, docs and docstrings, so that none of them can go wrong unseen.

Each page has a folder of its own, with copies of docs and rules in it, in which its examples run.
``python`` blocks are Sybil's.  A ``console`` block holds commands and all that they print.  A
``yaml`` block begins with the name of the file that it is, or with ``# shape``: then it only shows
a form.  For a file that is "put right", the last command must no longer print the codes of faults
that it printed before.

A block that begins with the name of a file in ``docs/examples`` shows that file, and is compared
with it.  A command that begins with ``python`` or ``node`` runs such a file; it is skipped where
what the file imports, or the program, is not installed.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, chdir
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

from complaintrules import Case, working_days
from complaintrules.cli import main
from complaintrules.rulebook import packs_folder

ROOT = Path(__file__).resolve().parent
FILE = re.compile(r"# (?P<name>[\w./-]+\.yaml)(?P<right>, put right)?\n")
#: The first line of an example file, which a block that shows it begins with too.
SHOWN_FILE = re.compile(r"(?:#|//) (?P<name>docs/examples/[\w.-]+)\n")
NOT_INSTALLED = re.compile(r"ModuleNotFoundError: No module named '([^']+)'")
FAULT = re.compile(r"\bCR[0-9]{3}\b")


def enter(namespace: dict[str, Any]) -> None:
    """Go into a new folder with what a checkout has that the examples use."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        for name in ("docs", "rules"):
            shutil.copytree(ROOT / name, folder / name)
        stack.enter_context(chdir(folder))
        namespace["leave"] = stack.pop_all().close


def leave(namespace: dict[str, Any]) -> None:
    """Go back, and forget the folder."""
    namespace["leave"]()


def printed(command: str, namespace: dict[str, Any]) -> str:
    """
    Return what a command prints.

    The spaces at the ends of lines are left out, and so is the way to the shipped rules.
    """
    if command == "echo $?":
        return f"{namespace['status']}\n"
    program, *arguments = shlex.split(command)
    if program != "complaintrules":
        return run_program(program, arguments)
    result = CliRunner().invoke(main, arguments, prog_name=program, catch_exceptions=False)
    codes = set(FAULT.findall(result.output))
    namespace.update(command=command, status=result.exit_code, codes=codes)
    output = result.output.rstrip().replace(f"{packs_folder()}/", "rules/")
    return "".join(f"{line.rstrip()}\n" for line in output.splitlines())


def run_program(program: str, arguments: list[str]) -> str:
    """Return what a program prints that runs an example file; skip where something is missing."""
    found = sys.executable if program == "python" else shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    here = Path(sys.executable).parent  # where the command complaintrules is
    path = os.pathsep.join([str(here), os.environ.get("PATH", "")])
    run = subprocess.run(  # noqa: S603  # a file of ours
        [found, *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PATH": path},
    )
    if missing := NOT_INSTALLED.search(run.stderr):
        pytest.skip(f"{missing[1]} is not installed; it is in the dependency group 'examples'")
    return run.stdout + run.stderr


def run_commands(example: Example) -> str | None:
    """
    Run the commands of a block; return what came out instead, where it is not as shown.

    With UPDATE_SHOWN in the environment, put it into the page, for a person to read the change.
    """
    shown = str(example.parsed)
    lines = shown.splitlines()
    commands = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
    got = "".join(f"$ {each}\n{printed(each, example.namespace)}" for each in commands)
    if got != shown and "UPDATE_SHOWN" in os.environ:
        page = Path(example.path)
        text = page.read_text(encoding="utf-8")
        page.write_text(
            text.replace(f"console\n{shown}```", f"console\n{got}```"), encoding="utf-8"
        )
        return None
    return None if got == shown else f"shown:\n{shown}\nprinted:\n{got}"


def compare_file(example: Example) -> str | None:
    """Say where a block is not the file that it shows; with UPDATE_SHOWN, show it as it is."""
    shown = str(example.parsed)
    named = SHOWN_FILE.match(shown)
    if named is None:
        ends = shown.startswith(("# shape", "// shape"))
        return None if ends else "the block begins with the name of an example file, or '# shape'"
    text = (ROOT / named["name"]).read_text(encoding="utf-8")
    if text == shown:
        return None
    if "UPDATE_SHOWN" in os.environ:
        page = Path(example.path)
        told = page.read_text(encoding="utf-8").replace(shown, text)
        page.write_text(told, encoding="utf-8")
        return None
    return f"the block is not what {named['name']} holds"


def python_blocks(document: Document) -> Iterator[Region]:
    """Yield the blocks of Python: examples to run, and files that are shown."""
    for region in PythonCodeBlockParser()(document):
        if SHOWN_FILE.match(str(region.parsed)):
            region.evaluator = compare_file
        yield region


def write_file(example: Example) -> str | None:
    """Write a block to the file that it names; say what is still wrong with one put right."""
    text = str(example.parsed)
    named = FILE.match(text)
    if named is None:
        ends = text.startswith("# shape")
        return None if ends else "a yaml block begins with the name of a file, or with '# shape'"
    path = Path(named["name"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if not named["right"]:
        return None
    before = example.namespace["codes"]
    again = printed(example.namespace["command"], example.namespace)
    still = before & example.namespace["codes"]
    return f"put right, it still prints:\n{again}" if still or not before else None


pages = Sybil(
    pattern="*.md",
    parsers=[
        python_blocks,
        CodeBlockParser("js", compare_file),
        CodeBlockParser("console", run_commands),
        CodeBlockParser("yaml", write_file),
    ],
    setup=enter,
    teardown=leave,
)
docstrings = Sybil(
    path="src",
    pattern="*.py",
    parsers=[DocTestParser()],
    setup=lambda names: names.update(Case=Case, date=date, working_days=working_days),
)
pytest_collect_file = (pages + docstrings).pytest()
