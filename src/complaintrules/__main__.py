"""``python -m complaintrules``."""

from complaintrules.cli import main

main()
