"""Write the registers, their mappings and the page about them: ``python -m tests.reports``."""

from __future__ import annotations

from tests.reports.checking import REGISTERS
from tests.reports.page import PAGE, files, page

if __name__ == "__main__":
    for name, text in files().items():
        (REGISTERS / name).write_text(text, encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
