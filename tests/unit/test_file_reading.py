"""The bytes of a file, if it may be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from complaintrules import file_reading
from complaintrules.errors import Fault, Faults, Place
from complaintrules.file_reading import MAX_BYTES, SPLIT, read_bytes

needs_links = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="this system keeps links from its users, or has no pipes"
)


def told(path: Path, within: Path | None = None, most: int = MAX_BYTES) -> Fault:
    """Return the one fault for which a file is not read."""
    faults = Faults()

    assert read_bytes(path, faults, within=within, most=most) is None
    (fault,) = faults.in_order()
    return fault


def test_a_file_is_read(tmp_path: Path) -> None:
    """A file is read whole, up to the most that is allowed."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"abc")

    assert read_bytes(path, Faults()) == b"abc"
    assert read_bytes(path, Faults(), within=tmp_path, most=3) == b"abc"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """One byte more is refused, and it is said where other files were read before it."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    says = "the file has more than 1,000,000 bytes"

    assert Fault("CR109", Place(str(path)), says, SPLIT) == told(path)
    assert f"{says}, with those read before it" == told(path, most=2).message


@needs_links
def test_a_link_within_its_folder(tmp_path: Path) -> None:
    """A link may lead to another file of the folder, as where a folder is mounted in versions."""
    (tmp_path / "..1").mkdir()
    (tmp_path / "..1" / "a.yaml").write_bytes(b"abc")
    (tmp_path / "..data").symlink_to("..1")
    (tmp_path / "a.yaml").symlink_to("..data/a.yaml")

    assert read_bytes(tmp_path / "a.yaml", Faults(), within=tmp_path) == b"abc"


@needs_links
def test_a_link_out_of_its_folder(tmp_path: Path) -> None:
    """A link that leads elsewhere is not followed, unless no folder was asked for."""
    folder, other = tmp_path / "pack", tmp_path / "pack-2"
    folder.mkdir()
    other.mkdir()
    (other / "a.yaml").write_bytes(b"abc")
    link = folder / "a.yaml"
    link.symlink_to(other / "a.yaml")
    hint = "put the file itself there, not a link to it"
    says = f"this leads out of the folder {folder}"

    assert Fault("CR110", Place(str(link)), says, hint) == told(link, within=folder)
    assert read_bytes(link, Faults()) == b"abc"


@needs_links
def test_a_link_to_itself(tmp_path: Path) -> None:
    """A link that leads nowhere is a file that cannot be read."""
    link = tmp_path / "a.yaml"
    link.symlink_to(link)

    assert told(link, within=tmp_path).message.startswith("cannot read the file: ")
    assert told(link).message.startswith("cannot read the file: ")


@needs_links
@pytest.mark.parametrize("within", [True, False])
def test_a_pipe_is_not_waited_for(within: bool, tmp_path: Path) -> None:  # noqa: FBT001
    """A pipe is refused at once, though nobody writes to it."""
    pipe = tmp_path / "a.yaml"
    os.mkfifo(pipe)

    assert (
        Fault(
            "CR110",
            Place(str(pipe)),
            "cannot read the file: it is a pipe or a device",
            "save what it gives to a file",
        )
    ) == told(pipe, within=tmp_path if within else None)


@needs_links
def test_a_device_without_end(tmp_path: Path) -> None:
    """A device is refused, and not read."""
    assert told(Path("/dev/zero")).message == "cannot read the file: it is a pipe or a device"
    assert told(Path("/dev/zero"), within=tmp_path).message.startswith("this leads out of ")


@needs_links
def test_a_file_replaced_before_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that becomes a link out of its folder once it was looked at is not read."""
    folder = tmp_path / "pack"
    folder.mkdir()
    secret, path = tmp_path / "secret.yaml", folder / "a.yaml"
    secret.write_bytes(b"secret")
    path.write_bytes(b"abc")

    def swap_and_open(name: str, flags: int) -> int:
        path.unlink()
        path.symlink_to(secret)
        return os.open(name, flags)

    monkeypatch.setattr(file_reading, "_without_waiting", swap_and_open)

    assert told(path, within=folder).message == "the file was replaced while it was read"


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written to a file later on is not read past the limit."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"abc")

    def grow_and_open(name: str, flags: int) -> int:
        opened = os.open(name, flags)
        path.write_bytes(b"abc" * MAX_BYTES)
        return opened

    monkeypatch.setattr(file_reading, "_without_waiting", grow_and_open)

    assert told(path).code == "CR109"


@pytest.mark.parametrize("name", ["no\0file", "a" * 5_000, "missing.yaml", "\ud800"])
def test_what_is_no_file(name: str, tmp_path: Path) -> None:
    """A name that no file can have is told as a file that cannot be read."""
    fault = told(tmp_path / name, within=tmp_path)

    assert fault.code == "CR110"
    assert fault.message.startswith("cannot read the file: ")
    assert str(fault).encode()


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """A file of which the system keeps the content to itself is a fault."""
    path = tmp_path / "a.yaml"
    path.touch(mode=0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")

    assert told(path).message == "cannot read the file: Permission denied"


def test_where_there_is_no_flag_for_pipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without pipes by name has no flag for them, and files are read all the same."""
    monkeypatch.delattr(os, "O_NONBLOCK", raising=False)
    path = tmp_path / "a.yaml"
    path.write_bytes(b"abc")

    assert read_bytes(path, Faults(), within=tmp_path) == b"abc"
