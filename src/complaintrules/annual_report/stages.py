"""
What a procedure's rules say of its stages: their names in words, their answers and their limits.

Knows how rules are read for a report. Knows no figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaintrules import vocabulary
from complaintrules.procedure import Procedure, Stage
from complaintrules.rules import Deadline, Measure
from complaintrules.versions import limits_of

#: The stage that every procedure calls so; it is not the authority's own.
OMBUDSMAN = "ombudsman"
#: What the limit on a stage's answer is called after the stage.
ANSWER = "_response"


def own_stages(procedure: Procedure) -> tuple[Stage, ...]:
    """Return the stages that are the authority's own, in order."""
    return tuple(stage for stage in procedure.stages if stage.name != OMBUDSMAN)


def answer_of(procedure: Procedure, stage: str) -> Deadline | None:
    """Return the limit on answering at a stage, which rule files call ``<stage>_response``."""
    for deadline in duties(procedure):
        if deadline.id == f"{stage}{ANSWER}":
            return deadline
    return None


def duties(procedure: Procedure) -> tuple[Deadline, ...]:
    """Return the limits on what the authority or its panel has to do."""
    return tuple(each for each in procedure.deadlines if each.is_duty)


def in_words(name: str) -> str:
    """
    Return a name of a rule file or of a figure as a reader is shown it.

        >>> in_words("stage_1_response")
        'Stage 1 response'
    """
    words = vocabulary.in_words(name)
    return words[:1].upper() + words[1:]


def ordinary_limit(deadline: Deadline) -> str:
    """
    Return the ordinary limit, as the rules have it: all lengths that its versions and sources give.

        >>> from complaintrules import load_procedure
        >>> ordinary_limit(load_procedure("england/children-act-1989").deadline("stage_1_response"))
        '10 working days'
    """
    return _joined(str(limit.length) for limit in _limits(deadline))


def longest_limit(deadline: Deadline) -> str:
    """
    Return the longest limit that an extension can reach, or nothing where there is no extension.

        >>> from complaintrules import load_procedure
        >>> longest_limit(load_procedure("england/children-act-1989").deadline("stage_1_response"))
        '20 working days'
    """
    return _joined(filter(None, map(_longest, _limits(deadline))))


def _limits(deadline: Deadline) -> Iterator[Deadline]:
    """Yield each limit, in each version."""
    for version in limits_of(deadline):
        yield from version


def _longest(limit: Deadline) -> str:
    """Return how far one limit can be put off, in all where the rule says so."""
    if limit.extension is None:
        return ""
    if limit.extension.measure is Measure.IN_ALL:
        return str(limit.extension.to_at_most)
    return limit.extension.longest


def _joined(lengths: Iterator[str]) -> str:
    """Return different lengths, each once."""
    return " or ".join(dict.fromkeys(lengths))
