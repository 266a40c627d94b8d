"""
The shipped procedures as plain values, for a sooner start: ``complaintrules.read_before`` has why.

``make reference`` writes them, each read from its rule files.
"""

from collections.abc import Iterator

from complaintrules.read_before import FOLDER, to_be_read
from complaintrules.rulebook import packs_folder, procedures, read_shipped


def documents() -> dict[str, str]:
    """Return the text of each file, by its name in the folder."""
    root = packs_folder()
    return {
        f"{shipped.id}.json": to_be_read(
            read_shipped(shipped.folder), tuple(_folders(shipped.id)), root
        )
        for shipped in procedures()
    }


def _folders(id_: str) -> Iterator[str]:
    """Yield the folder of a procedure and of each that it extends, below that of all of them."""
    folders = {shipped.id: shipped.folder for shipped in procedures()}
    while id_:
        yield folders[id_].relative_to(packs_folder()).as_posix()
        id_ = read_shipped(folders[id_]).extends


def main() -> None:
    """Write every file, and remove those of procedures that are no more."""
    made = documents()
    for path in FOLDER.rglob("*.json"):
        if path.relative_to(FOLDER).as_posix() not in made:
            path.unlink()
    for name, text in made.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
