"""
The picture of the architecture, from the layers and the imports that there are.

``make reference`` writes it.  Each row is a part of the code: a run of the layers that
``pyproject.toml`` lists, so that a new module falls into a part by the layer that it is given.
A square says that the part of its row imports something of the part of its column.  The picture
changes when a part begins to use another, and not with every module.
"""

import tomllib
from html import escape
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "pictures" / "architecture.svg"
PACKAGE = "complaintrules"
#: The parts from the top down: the layer with which each begins, its name, what it is for.
PARTS = (
    ("__main__", "command line", "commands, options, tables in a terminal"),
    ("annual_report", "documents and proofs", "reports, reviews, timelines, examples, mutation"),
    ("diary", "uses of an answer", "diaries, letters, impact, many cases, comparing, routing"),
    ("assessment", "judging", "the reference that explains, and the plan that is quick"),
    ("case", "cases", "one complaint as it was recorded"),
    ("new_procedure", "procedures", "rule files become a procedure, or faults"),
    ("rule_forms", "words of files", "keys, values, conditions, periods, places in a file"),
    ("working_day_definitions", "working days", "calendars, published bank holidays, projection"),
    ("errors", "errors", "codes, faults, hints"),
)
_WIDE, _HIGH, _LEFT, _TOP, _CELL = 860, 46, 560, 40, 30


def layers() -> list[list[str]]:
    """Return the modules of each layer, from the top down."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (ours,) = (each for each in contracts if each["containers"] == [PACKAGE])
    return [[name.strip() for name in layer.split("|")] for layer in ours["layers"]]


def parts() -> dict[str, int]:
    """Return the number of the part to which each module, or package, at the top belongs."""
    begins = {first: number for number, (first, _, _) in enumerate(PARTS)}
    found: dict[str, int] = {}
    now = -1
    for layer in layers():
        now = next((begins[name] for name in layer if name in begins), now)
        found.update(dict.fromkeys(layer, now))
    return found


def uses() -> set[tuple[int, int]]:
    """Return which part imports something of which other."""
    belongs = parts()
    graph = grimp.build_graph(PACKAGE)
    found = set()
    for module in graph.modules:
        for imported in graph.find_modules_directly_imported_by(module):
            above, below = (_top(each) for each in (module, imported))
            if above and below and belongs[above] != belongs[below]:
                found.add((belongs[above], belongs[below]))
    return found


def _top(module: str) -> str:
    """Return the name of a module's part below the package; empty for the package itself."""
    return module.removeprefix(PACKAGE).removeprefix(".").partition(".")[0]


def picture() -> str:
    """Return the picture as SVG, with its content in words."""
    found = sorted(uses())
    told = "; ".join(
        f"{name} uses {', '.join(PARTS[below][1] for above, below in found if above == row)}"
        for row, (_, name, _) in enumerate(PARTS)
        if any(above == row for above, _ in found)
    )
    high = _TOP + _HIGH * len(PARTS) + 10
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}" role="img" '
            'font-family="system-ui, sans-serif" font-size="14">'
        ),
        "<title>The parts of the code, and which of them uses which</title>",
        f"<desc>{escape(told)}.</desc>",
        f'<rect width="{_WIDE}" height="{high}" fill="#fff"/>',
    ]
    for row, (_, name, purpose) in enumerate(PARTS):
        top = _TOP + row * _HIGH
        middle = top + _HIGH // 2
        lines += [
            (
                f'<rect x="10" y="{top + 3}" width="{_LEFT - 30}" height="{_HIGH - 6}" rx="4" '
                'fill="#eef2f7" stroke="#44546a"/>'
            ),
            f'<text x="24" y="{middle - 2}" font-weight="bold">{row + 1}. {escape(name)}</text>',
            f'<text x="24" y="{middle + 15}" fill="#333" font-size="12">{escape(purpose)}</text>',
            (
                f'<text x="{_LEFT + row * _CELL + _CELL // 2}" y="{_TOP - 10}" '
                f'text-anchor="middle">{row + 1}</text>'
            ),
        ]
        for column in range(len(PARTS)):
            left = _LEFT + column * _CELL
            fill = "#1f4e79" if (row, column) in found else "#fff"
            fill = "#ccc" if row == column else fill
            lines.append(
                f'<rect x="{left + 2}" y="{middle - 13}" width="26" height="26" fill="{fill}" '
                'stroke="#bbb"/>'
            )
    return "\n".join([*lines, "</svg>"]) + "\n"


def main() -> None:
    """Write the picture."""
    PICTURE.write_text(picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
