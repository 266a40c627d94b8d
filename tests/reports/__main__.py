"""Write the registers, their mappings and the page about them: ``python -m tests.reports``."""

from __future__ import annotations

from tests.reports import example
from tests.reports.checking import REGISTERS
from tests.reports.page import EXAMPLES, PAGE, files, page

if __name__ == "__main__":
    for name, text in files().items():
        (REGISTERS / name).write_text(text, encoding="utf-8")
    (EXAMPLES / "a_year.csv").write_text(example.register(), encoding="utf-8")
    (EXAMPLES / "a_year.yaml").write_text(example.MAPPING, encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
