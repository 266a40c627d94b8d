"""
Many cases at once: tables of Arrow, pandas or polars, streams, files, and Spark.

Needs the extra ``[bulk]``: ``pip install 'complaintrules[bulk]'``.
"""

try:
    import numpy as np  # noqa: F401  # only to say at once what is missing
    import pyarrow as pa  # noqa: F401  # as above
except ImportError as error:
    raise ImportError(
        "complaintrules.bulk needs numpy and pyarrow: pip install 'complaintrules[bulk]'"
    ) from error

from complaintrules.bulk.files import Tally, assess_file
from complaintrules.bulk.tables import assess_batches, assess_table, next_deadlines

__all__ = ["Tally", "assess_batches", "assess_file", "assess_table", "next_deadlines"]
