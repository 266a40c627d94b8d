"""
The examples of the integration pages that need more than to be run.

The others are run, and compared with what is shown, on their pages: see conftest.py.
"""

import os
from datetime import date
from email import message_from_bytes, policy
from importlib import util
from pathlib import Path
from socket import socket
from types import ModuleType
from typing import Any

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"


def example(name: str) -> ModuleType:
    """Return an example as a module."""
    spec = util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def printed(notebook: Any) -> list[str]:
    """Return what each cell of a notebook prints or shows."""
    return [
        "".join(output.get("text", "") for output in cell["outputs"])
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]


def test_the_notebook_shows_what_it_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run from the beginning, each cell prints what is kept in the file."""
    nbformat = pytest.importorskip("nbformat", reason="needs the dependency group 'examples'")
    nbclient = pytest.importorskip("nbclient", reason="needs the dependency group 'examples'")
    pytest.importorskip("ipykernel", reason="needs the dependency group 'examples'")
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    path = EXAMPLES / "register.ipynb"
    kept = nbformat.read(path, as_version=4)
    run = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        run, timeout=600, resources={"metadata": {"path": str(EXAMPLES)}}, record_timing=False
    ).execute()
    if "UPDATE_SHOWN" in os.environ:
        run.metadata = kept.metadata
        nbformat.write(run, path)
        return

    assert printed(run) == printed(kept)


def test_the_mail_arrives(tmp_path: Path) -> None:
    """A mail server receives what is overdue, and what is due soon."""
    controller = pytest.importorskip(
        "aiosmtpd.controller", reason="needs the dependency group 'examples'"
    )
    received = []

    class Handler:
        """Keeps what it is given."""

        async def handle_DATA(  # noqa: N802  # the server calls it so
            self, server: object, session: object, envelope: Any
        ) -> str:
            """Take a mail."""
            del server, session
            mail = message_from_bytes(envelope.content, policy=policy.default)
            received.append((envelope.rcpt_tos, mail))
            return "250 OK"

    (tmp_path / "one.yaml").write_text(
        "reference: EX-1\nevents:\n- complaint_received: 2026-11-02\n", encoding="utf-8"
    )
    (tmp_path / "two.yaml").write_text("events: yes\n", encoding="utf-8")
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        host, port = free.getsockname()
    server = controller.Controller(Handler(), hostname=host, port=port, ready_timeout=60)
    server.start()
    arguments = ["--to", "us@example.org", "--on", "2026-12-21", "--server", f"{host}:{port}"]
    try:
        example("mail_overdue").main([str(tmp_path), *arguments])
    finally:
        server.stop()
    ((to, mail),) = received
    text = mail.get_content().splitlines()

    assert ["us@example.org"] == to
    assert mail["Subject"] == "Complaint deadlines on 2026-12-21: 2"
    assert text[0] == "EX-1 stage_1_response was due by 2026-11-16"
    assert text[1].startswith("two.yaml cannot be read: ")


def test_no_mail_without_need(tmp_path: Path) -> None:
    """Where nothing is urgent, nothing is found and so nothing is sent."""
    found = example("mail_overdue").lines(tmp_path, date(2026, 12, 21))

    assert [] == found
