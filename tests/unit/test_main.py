"""``python -m complaintrules``."""

import runpy

import pytest

from complaintrules import __version__


def test_the_package_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package run as a module is the command line."""
    monkeypatch.setattr("sys.argv", ["complaintrules", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("complaintrules", run_name="__main__")

    assert 0 == ended.value.code
    assert f"complaintrules, version {__version__}\n" == capsys.readouterr().out
