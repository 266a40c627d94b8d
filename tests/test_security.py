"""What the threat model promises: no file is carried out as code, nothing uses a network."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "complaintrules"
MODULES = sorted(PACKAGE.rglob("*.py"))
#: What makes objects or code of bytes, starts programs, or talks to other machines.
NEVER_IMPORTED = {
    "asyncio", "code", "codeop", "ctypes", "dill", "ftplib", "http", "marshal", "multiprocessing",
    "pickle", "requests", "runpy", "shelve", "smtplib", "socket", "ssl", "subprocess", "urllib",
    "webbrowser", "xmlrpc",
}  # fmt: skip
NEVER_CALLED = {"__import__", "compile", "eval", "exec"}
#: Where names that our own code fixes are imported when they are needed; the last has a folder of
#: ours, and asks for no procedure but those that come with the library.
IMPORT_LATER = {"__init__.py", "projection.py", "planned_before.py"}
#: The one place that compiles anything: a syntax tree, in which names and values are constants.
COMPILES = {("row_code.py", "compile")}
#: The parts of PyYAML that make no object: they tell what stands in a text.
OF_YAML = {
    "AliasEvent", "CSafeLoader", "CollectionEndEvent", "CollectionStartEvent", "DocumentStartEvent",
    "Event", "MappingStartEvent", "MarkedYAMLError", "SafeLoader", "ScalarEvent",
    "SequenceStartEvent", "parse",
}  # fmt: skip
#: Stops a program that reaches for anything but files to read.
WATCH = """
import sys
BAD = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "pickle.", "urllib.", "ctypes.")
def watch(event, arguments):
    if event.startswith(BAD):
        raise SystemExit(f"reached for {event} {arguments}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise SystemExit(f"opened {arguments[0]} to write")
sys.dont_write_bytecode = True
"""
ANSWER = """
from complaintrules.cli import main
sys.addaudithook(watch)
for command in sys.argv[1:]:
    main(command.split(), standalone_mode=False)
"""


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the names of what a module imports, anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_nothing_is_carried_out(path: Path) -> None:
    """No module makes code or objects of what it reads, starts a program or opens a socket."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        (path.name, node.func.id)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    of_yaml = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "yaml"
    }
    found = set(imported(tree)) - {"urllib.parse"}  # which only takes addresses apart

    assert set() == {each.partition(".")[0] for each in found} & NEVER_IMPORTED
    assert set() == {each for each in called if each[1] in NEVER_CALLED} - COMPILES
    assert "importlib" not in found or path.name in IMPORT_LATER
    assert set() == of_yaml - OF_YAML


def test_no_network_and_no_other_program() -> None:
    """Cases are judged and rule files checked with no socket, no process and nothing written."""
    case = ROOT / "docs" / "examples" / "case.yaml"
    commands = (
        f"assess {case} --on 2026-12-21",
        f"eligible {case} --on 2026-12-21",
        f"check-deadline {case} stage_2_response 2027-01-19",
        "procedures check england/children-act-1989",
        "calendar add england-and-wales 2028-12-01 40 --projected",
    )
    run = subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", WATCH + ANSWER, *commands],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert (0, "") == (run.returncode, run.stderr)
    assert "agrees: stage_2_response is due by Tue 19 Jan 2027" in run.stdout


@pytest.mark.parametrize(
    "reaches", ["import socket; socket.socket()", "open('x', 'w')", "import os; os.system('true')"]
)
def test_the_watch_sees(reaches: str, tmp_path: Path) -> None:
    """The watch of the test before stops what it is there to stop."""
    run = subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", f"{WATCH}sys.addaudithook(watch)\n{reaches}"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        encoding="utf-8",
    )

    assert run.returncode == 1
    assert run.stderr.startswith(("reached for", "opened"))


def test_what_is_optional_is_not_imported() -> None:
    """Judging a case imports no package that only an extra brings."""
    told = (
        "import sys; from datetime import date; "
        "from complaintrules import Case, assess, load_procedure; import complaintrules.cli; "
        "procedure = load_procedure('england/children-act-1989'); "
        "case = Case.from_mapping({'events': [{'complaint_received': '2026-11-02'}]}); "
        "assess(case, procedure, on=date(2026, 12, 21)).next_deadline; "
        "wanted = {'hypothesis', 'icalendar', 'jinja2', 'numpy', 'pandas', 'pyarrow', 'pyspark', "
        "'resvg_py', 'workalendar'}; print(sorted(wanted & set(sys.modules)))"
    )
    run = subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", told], capture_output=True, check=True, encoding="utf-8"
    )

    assert run.stdout == "[]\n"
