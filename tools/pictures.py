"""
Pictures of a terminal, each made by running the command that it shows.

``python -m tools.pictures``, or ``make examples``, writes them.  A command runs in a terminal of
its own, so that what is drawn is what a person would see; Rich draws it.
"""

import os
import pty
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
COLUMNS = 112
#: What each picture shows.
SCREENS = {
    "assess.svg": ("assess", "docs/examples/case.yaml", "--on", "2026-12-21"),
    "check_deadline.svg": (
        "check-deadline",
        "docs/examples/case.yaml",
        "stage_2_response",
        "2027-01-18",
    ),
}
#: Rich's drawing would fetch a font; the reader's own will do.
_FONT_FACE = re.compile(r"\s*@font-face \{.*?\}\n", re.DOTALL)


def screen(*arguments: str) -> str:
    """Return what a command prints in a terminal, with its colours."""
    reader, writer = pty.openpty()
    environment = {"COLUMNS": str(COLUMNS), "LINES": "60", "TERM": "xterm-256color"}
    with subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "complaintrules", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=writer,
        stdout=writer,
        stderr=writer,
    ):
        os.close(writer)
        parts = []
        try:
            while part := os.read(reader, 65536):
                parts.append(part)
        except OSError:  # Linux tells the end of a terminal so
            pass
    os.close(reader)
    return b"".join(parts).decode().replace("\r\n", "\n")


def picture(name: str) -> str:
    """Return a picture as SVG."""
    arguments = SCREENS[name]
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        shown = Console(record=True, width=COLUMNS, file=nowhere)
        shown.print(Text(f"$ complaintrules {' '.join(arguments)}", style="bold"))
        shown.print(Text.from_ansi(screen(*arguments)), soft_wrap=True)
    drawn = shown.export_svg(title="complaintrules", theme=DIMMED_MONOKAI, unique_id=name[:-4])
    return "\n".join(line.rstrip() for line in _FONT_FACE.sub("", drawn).splitlines()) + "\n"


def words(svg: str) -> list[str]:
    """Return the words of a picture, which do not depend on how Rich draws."""
    lines = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    return unescape(" ".join(lines)).split()


def main() -> None:
    """Write every picture."""
    for name in SCREENS:
        (PICTURES / name).write_text(picture(name), encoding="utf-8")


if __name__ == "__main__":
    main()
