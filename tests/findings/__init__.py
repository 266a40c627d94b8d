"""
Small packs each of which trips a check, beside the near miss that does not.

A folder is named after the code that it is about, and holds ``pack.yaml`` and often ``examples``.
``# CR214`` at the end of a line says what is found there; ``#~`` begins a line that stands in the
near miss instead of the line above it, or, where nothing follows, takes that line away.
"""
