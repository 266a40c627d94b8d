"""
Runs every example in README.md, docs and docstrings, so that none of them can go wrong unseen.

Each page has a folder of its own, with copies of docs and rules in it, in which its examples run.
``python`` blocks are Sybil's.  A ``console`` block holds commands and all that they print.  A
``yaml`` block begins with the name of the file that it is, or with ``# shape``: then it only shows
a form.  For a file that is "put right", the last command must no longer print the codes of faults
that it printed before.
"""

import os
import re
import shlex
from contextlib import ExitStack, chdir
from datetime import date
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from click.testing import CliRunner
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

from complaintrules import Case, working_days
from complaintrules.cli import main
from complaintrules.rulebook import packs_folder

ROOT = Path(__file__).resolve().parent
FILE = re.compile(r"# (?P<name>[\w./-]+\.yaml)(?P<right>, put right)?\n")
FAULT = re.compile(r"\bCR[0-9]{3}\b")


def enter(namespace: dict[str, Any]) -> None:
    """Go into a new folder with what a checkout has that the examples use."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        for name in ("docs", "rules"):
            copytree(ROOT / name, folder / name)
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
    result = CliRunner().invoke(main, arguments, prog_name=program, catch_exceptions=False)
    codes = set(FAULT.findall(result.output))
    namespace.update(command=command, status=result.exit_code, codes=codes)
    output = result.output.rstrip().replace(f"{packs_folder()}/", "rules/")
    return "".join(f"{line.rstrip()}\n" for line in output.splitlines())


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
        PythonCodeBlockParser(),
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
