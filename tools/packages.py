"""
What somebody gets who installs the package: built twice, installed everywhere, read by checkers.

``make packages`` runs every step, or ``python -m tools.packages STEP...`` some; ``--tests`` runs
the tests on each Python as well.  A step that cannot be done here says so and is not called done.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
CASE = ROOT / "docs" / "examples" / "case.yaml"
DAY = "2026-12-21"
#: With the lowest of these, a package that only the tests use is installed all the same.
TEST_TOOLS_WANT_NEWER = {"python-dateutil"}  # holidays
#: What each extra is for, as a command; "spark" needs Java to do more than be imported.
USES = {
    "bulk": (
        "-m complaintrules assess-table {examples}/registers/last_year.csv -o answers.csv "
        "--procedure england/children-act-1989 --on 2026-03-31"
    ),
    "diary": "-m complaintrules timeline {examples}/case.yaml --on 2026-12-21 -o case.ics",
    "pictures": "-m complaintrules timeline {examples}/case.yaml --on 2026-12-21 -o case.png",
    "reports": "-m complaintrules procedures review england/children-act-1989 -o review.html",
    "spark": "-c import complaintrules.bulk.spark,pyspark",
    "testing": "-c import complaintrules.testing",
}


class StepError(Exception):
    """A step did not come out as it should."""


class NotPossibleHereError(Exception):
    """A step cannot be done on this machine."""


def run(*command: object, cwd: Path = ROOT, **environment: str) -> str:
    """Return what a command prints; raise with all of it where the command fails."""
    done = subprocess.run(  # noqa: S603  # ours
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode:
        told = " ".join(str(part) for part in command)
        raise StepError(f"{told} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def uv(*arguments: object) -> str:
    """Run uv, on Pythons that are installed."""
    tool = Path(sys.executable).parent / "uv"
    return run(tool, *arguments, UV_PYTHON_DOWNLOADS="never")


def environment(folder: Path, python: Path, *requirements: object) -> Path:
    """Return the Python of a new environment in which requirements are installed."""
    uv("venv", "--quiet", "--clear", "--python", python, folder)
    made = folder / "bin" / "python"
    uv("pip", "install", "--quiet", "--python", made, *requirements)
    return made


def pythons() -> dict[str, Path]:
    """Return the Pythons from 3.11 up that are on this machine, one for each minor version."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"
    found: dict[str, Path] = {}
    for minor in range(11, 20):
        name = f"python3.{minor}"
        managed = (Path.home() / ".pyenv" / "versions").glob(f"3.{minor}.*/bin/{name}")
        for each in filter(None, [shutil.which(name), *managed]):
            try:
                version, _, path = run(each, "-c", ask).strip().partition(" ")
            except (StepError, OSError):
                continue  # a name on the path that leads to nothing
            found.setdefault(version, Path(path))
    return found


def built(into: Path, source: Path = ROOT) -> tuple[Path, Path]:
    """Return the wheel and the source distribution of a tree."""
    run(sys.executable, "-m", "build", "--installer", "uv", "--outdir", into, cwd=source)
    (wheel,) = into.glob("*.whl")
    (sdist,) = into.glob("*.tar.gz")
    return wheel, sdist


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def reproducible(folder: Path, wheel: Path, sdist: Path) -> Iterator[str]:
    """Built at another place and time, wheel and source distribution are the same to the byte."""
    other = folder / "unpacked"
    shutil.unpack_archive(sdist, other, filter="data")
    (tree,) = other.iterdir()
    for path in tree.rglob("*"):
        os.utime(path, (0, 0))
    again = built(folder / "again", tree)
    for first, second in zip((wheel, sdist), again, strict=True):
        if digest(first) != digest(second):
            raise StepError(
                f"{first.name} differs when it is built again, from the unpacked sources"
            )
        yield f"{first.name} is sha256:{digest(first)} both times"


def everywhere(folder: Path, wheel: Path, sdist: Path, *, tests: bool = False) -> Iterator[str]:
    """On every Python, wheel and source distribution give the README's answer."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```console\n\$ complaintrules assess [^\n]+\n(.+?)```", text, re.DOTALL)
    if block is None:
        raise StepError("the README no longer shows the example case")
    for version, found in pythons().items():
        for package in (wheel, sdist):
            python = environment(folder / f"py{version}", found, package)
            got = run(python, "-P", "-m", "complaintrules", "assess", CASE, "--on", DAY)
            if [line.rstrip() for line in got.splitlines()] != block[1].splitlines():
                raise StepError(f"{package.name} on {version} does not print what the README shows")
        yield f"Python {version}: wheel and source distribution print what the README shows"
        if tests:
            yield f"Python {version}: {tested(environment(folder / 'tests', found, wheel))}"


def tested(python: Path, *options: object) -> str:
    """Return the last line of the tests, run on what is installed and not on the sources."""
    group = f"{ROOT / 'pyproject.toml'}:test"
    uv("pip", "install", "--quiet", "--python", python, "--group", group, *options)
    told = run(
        python, "-P", "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "tests",
        "-m", "not enumeration",
    )  # fmt: skip
    return told.strip().splitlines()[-1]


def extras_alone(folder: Path, wheel: Path, _sdist: Path) -> Iterator[str]:
    """Each extra does what it is for by itself; without it, the user is told what to install."""
    bare = environment(folder / "bare", Path(sys.executable), wheel)
    for extra in EXTRAS:
        first, _, rest = USES[extra].format(examples=CASE.parent).partition(" ")
        command = [first, rest] if first == "-c" else [first, *rest.split()]
        try:
            run(bare, "-P", *command, cwd=folder)
        except StepError as error:
            told = str(error)
            if "pip install 'complaintrules[" not in told or (
                "Traceback" in told and first == "-m"
            ):
                raise StepError(f"without the extra {extra}: {told}") from error
        else:
            raise StepError(f"{USES[extra]} works without the extra {extra}")
        python = environment(folder / extra, Path(sys.executable), f"{wheel}[{extra}]")
        run(python, "-P", *command, cwd=folder)
        yield f"{extra}: works alone; without it the user is told what to install"


def lowest(folder: Path, wheel: Path, _sdist: Path) -> Iterator[str]:
    """The tests pass with the lowest version of each direct dependency that is allowed."""
    version, oldest = min(pythons().items(), key=lambda pair: int(pair[0].partition(".")[2]))
    held = folder / "lowest.txt"
    extras = chain.from_iterable(("--extra", each) for each in EXTRAS if each != "spark")  # Java
    uv(
        "pip", "compile", "--quiet", "--resolution", "lowest-direct", "--python", oldest,
        ROOT / "pyproject.toml", *extras, "--no-annotate", "--no-header", "--output-file", held,
    )  # fmt: skip
    needed = [*PROJECT["project"]["dependencies"], *chain.from_iterable(EXTRAS.values())]
    direct = {name(each) for each in needed}
    frozen = held.read_text(encoding="utf-8").splitlines()
    kept = [each for each in frozen if name(each) in direct]
    held.write_text("\n".join(kept), encoding="utf-8")
    python = environment(folder / "lowest", oldest, wheel, "--requirement", held)
    yield f"Python {version} with {', '.join(kept)}"
    forced = folder / "forced.txt"
    told = [each for each in kept if name(each) in TEST_TOOLS_WANT_NEWER]
    forced.write_text("\n".join(told), encoding="utf-8")
    yield tested(python, "--constraint", held, "--override", forced)


def name(requirement: str) -> str:
    """Return the name that a requirement begins with, in one spelling."""
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


def types(folder: Path, wheel: Path, _sdist: Path) -> Iterator[str]:
    """The type information serves a program that uses every public name, strictly read."""
    python = environment(folder / "types", Path(sys.executable), wheel, "mypy", "pyright")
    place = folder / "consumer"
    place.mkdir()
    text = (ROOT / "tests" / "consumer.py").read_text(encoding="utf-8")
    (place / "consumer.py").write_text(f"# pyright: strict\n{text}", encoding="utf-8")
    run(python, "-m", "mypy", "--strict", "consumer.py", cwd=place)
    yield "mypy --strict finds nothing"
    told = run(python, "-m", "pyright", "--pythonpath", python, "consumer.py", cwd=place)
    yield f"pyright, strict: {told.strip().splitlines()[-1]}"


def listed(folder: Path, wheel: Path, _sdist: Path) -> Iterator[str]:
    """A CycloneDX list of what is installed with the package is written beside it, in dist."""
    python = environment(folder / "listed", Path(sys.executable), wheel)
    to = ROOT / "dist" / "complaintrules.cdx.json"
    to.parent.mkdir(exist_ok=True)
    tool = Path(sys.executable).parent / "cyclonedx-py"
    run(tool, "environment", python, "--output-reproducible", "--output-file", to)
    parts = json.loads(to.read_text(encoding="utf-8"))["components"]
    unlicensed = [each["name"] for each in parts if not each.get("licenses")]
    yield f"dist/{to.name}: {len(parts)} components; without a licence: {unlicensed or 'none'}"
    for package in (wheel, _sdist):
        shutil.copy2(package, to.parent)


def audited(folder: Path, wheel: Path, _sdist: Path) -> Iterator[str]:
    """No dependency, extras included, has a known vulnerability."""
    wanted = f"{wheel}[{','.join(EXTRAS)}]"
    python = environment(folder / "audited", Path(sys.executable), wanted)
    pinned = folder / "audited.txt"
    frozen = uv("pip", "freeze", "--python", python).splitlines()
    pinned.write_text("\n".join(each for each in frozen if "==" in each), encoding="utf-8")
    tool = Path(sys.executable).parent / "pip-audit"
    done = subprocess.run(  # noqa: S603  # ours
        [str(tool), "--requirement", str(pinned), "--no-deps", "--format", "json"],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    try:
        parts = json.loads(done.stdout)["dependencies"]
    except ValueError as error:
        raise NotPossibleHereError(f"pip-audit: {done.stderr.strip().splitlines()[-1]}") from error
    unknown = [each["name"] for each in parts if "skip_reason" in each]
    if unknown:
        raise NotPossibleHereError(
            f"the database cannot be reached for {len(unknown)} of {len(parts)}"
        )
    bad = {each["name"]: [vuln["id"] for vuln in each["vulns"]] for each in parts if each["vulns"]}
    if bad:
        raise StepError(f"known vulnerabilities: {bad}")
    yield f"{len(parts)} packages, no known vulnerability"


Step = Callable[..., Iterator[str]]
STEPS: dict[str, Step] = {
    "reproducible": reproducible,
    "everywhere": everywhere,
    "extras": extras_alone,
    "types": types,
    "list": listed,
    "audit": audited,
    "lowest": lowest,
}


def main() -> None:
    """Build, and do the steps; the status is 1 when one fails."""
    parser = argparse.ArgumentParser(description="What somebody gets who installs the package.")
    parser.add_argument("steps", nargs="*", metavar="STEP", help=", ".join(STEPS))
    parser.add_argument("--tests", action="store_true", help="run the tests on each Python, too")
    options = parser.parse_args()
    unknown = set(options.steps) - set(STEPS)
    if unknown:
        parser.error(f"no step {', '.join(sorted(unknown))}; the steps are {', '.join(STEPS)}")
    failed = False
    with TemporaryDirectory() as folder:
        wheel, sdist = built(Path(folder) / "dist")
        for step in options.steps or STEPS:
            place = Path(folder) / step
            place.mkdir()
            print(f"{step}: {STEPS[step].__doc__}", flush=True)
            more = {"tests": True} if step == "everywhere" and options.tests else {}
            try:
                for line in STEPS[step](place, wheel, sdist, **more):
                    print(f"  {line}", flush=True)
            except NotPossibleHereError as error:
                print(f"  not done here: {error}")
            except StepError as error:
                print(f"  FAILED: {error}")
                failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
