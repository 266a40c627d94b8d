"""
The yearly report on complaints, made from a register of cases.

Needs the extras ``[bulk]`` and ``[reports]``: ``pip install 'complaintrules[bulk,reports]'``.
"""
