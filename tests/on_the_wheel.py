"""
Builds the wheel, installs it in a clean environment and runs the tests there.

Run by ``make wheel``; what it shows is that an installed copy has every rule and data file and
needs nothing from the sources.
"""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def missing_from(wheel: Path) -> set[str]:
    """Return the rules, data files and pages of the sources that the wheel lacks."""
    packed = set(zipfile.ZipFile(wheel).namelist())
    rules = {
        f"complaintrules/packs/{path.relative_to(ROOT / 'rules').as_posix()}"
        for path in (ROOT / "rules").rglob("*.yaml")
    }
    package = {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src").rglob("*")
        if path.suffix in {".py", ".json", ".md", ".html", ".css", ".txt", ".typed"}
        or path.name == "py.typed"
    }
    pages = {
        f"complaintrules/error_pages/{path.name}"
        for path in (ROOT / "docs" / "reference" / "errors").glob("*.md")
    }
    return (rules | package | pages) - packed


def run(*command: object, cwd: Path = ROOT) -> None:
    """Run a command and stop if it fails."""
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)  # noqa: S603  # ours


def main() -> None:
    """Build, look inside, install, test."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", folder)
        (wheel,) = folder.glob("*.whl")
        missing = missing_from(wheel)
        if missing:
            sys.exit(f"the wheel lacks {', '.join(sorted(missing))}")
        venv.create(folder / "env", with_pip=True)
        python = folder / "env" / "bin" / "python"
        run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip>=25.1")
        run(python, "-m", "pip", "install", "--quiet", wheel)
        run(python, "-m", "pip", "install", "--quiet", "--group", f"{ROOT / 'pyproject.toml'}:test")
        # -P keeps the current folder off the path: only the installed copy can be imported.
        run(python, "-P", "-m", "pytest", "-q", "tests", "-m", "not enumeration")


if __name__ == "__main__":
    main()
