"""
What has to hold of every state of a case, and the states in which it does not.

Knows what a next step, a dead end, a clock that runs backwards and an early window are. Knows
nothing of case files.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintrules.conditions import names_in
from complaintrules.proof.alike import governing, is_open
from complaintrules.proof.exploring import Graph, Step
from complaintrules.proof.promises import Faults, Property, Violation
from complaintrules.proof.put_off import put_off_wrongly
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import (
    CANNOT_TELL,
    DISAPPLIED,
    DUE,
    MAY,
    OPEN,
    OVER,
    PAUSED,
    Cell,
    Life,
    Standing,
)

#: After every day.
_NEVER = date.max.toordinal()


def violations(graph: Graph) -> Iterator[Violation]:
    """Yield every violation on one track; of dead ends none, where not all states were found."""
    stages = graph.track if isinstance(graph.track, Stages) else None
    for step in graph.steps:
        before = graph.states[step.before] if step.before >= 0 else None
        depth = before.depth + 1 if before else 0
        found = [*_without_last_day(graph, step)]
        if before is not None:
            found += _moved_back(graph, before.standing, step)
            if step.move.paper is not None:
                judge, paper = graph.track.judge, step.move.paper
                found += put_off_wrongly(judge, before.standing, paper, step.standing)
        if stages is not None:
            found += _open_before_its_stage(stages, step)
        for which, about, says, declared in found:
            yield Violation(which, about, says, step.move.life, step.standing, depth, declared)
    if stages is not None:
        yield from _without_next_step(graph, stages)
        if not graph.is_cut_short:
            yield from _dead_ends(graph, stages)


def _moved_back(graph: Graph, before: Standing, step: Step) -> Faults:
    """Yield the clocks whose last day a move brings nearer, or that run again once over."""
    judge = graph.track.judge
    for number in graph.track.clocks:
        cell, earlier = step.standing.cells[number], before.cells[number]
        rule = judge.procedure.deadlines[number]
        by = step.move.name or "a day"
        beside = bool(rule.beside) and cell.limit != earlier.limit
        because = ", for a limit beside it governs now" if beside else ""
        if 0 < cell.due_by < earlier.due_by:
            days = f"from {_day(earlier.due_by)} back to {_day(cell.due_by)}"
            says = f"{by} moves {rule.id} {days}{because}"
            yield Property.NO_CLOCK_BACKWARDS, rule.id, says, beside
        if _is_over_no_more(earlier, cell) and not rule.again:
            again = "run again" if cell.status in OPEN else "wait again"
            anew = _starts_anew(graph, number, step)
            why = because or (", for by this reading another start applies then" if anew else "")
            says = f"{by} makes {rule.id} {again}, which was over{why}"
            yield Property.NO_CLOCK_AGAIN, rule.id, says, beside or anew


def _is_over_no_more(before: Cell, after: Cell) -> bool:
    """Return whether a clock that was over is so no more, or nobody can tell any more."""
    if before.status == DISAPPLIED and after.status == CANNOT_TELL:
        return False  # it was done after all, and without a start
    return before.status in OVER and after.status not in OVER


def _starts_anew(graph: Graph, number: int, step: Step) -> bool:
    """Return whether a reading that was chosen says that what happened gives another start."""
    judge = graph.track.judge
    return judge.procedure.deadlines[number].id in judge.way.chosen and any(
        step.move.name in names_in(alternative.when)
        for limit in judge.limits[number]
        for alternative in limit.starts_instead
    )


def _without_last_day(graph: Graph, step: Step) -> Faults:
    """Yield the duties that run, and of which no last day is told."""
    rules = graph.track.judge.procedure.deadlines
    for number in graph.track.clocks:
        cell = step.standing.cells[number]
        if cell.status in OPEN and not cell.due_by and rules[number].is_duty:
            says = f"{rules[number].id} runs, and has no last day"
            yield Property.ALWAYS_A_LAST_DAY, rules[number].id, says, False


def _open_before_its_stage(track: Stages, step: Step) -> Faults:
    """Yield what leads to a later stage while the present one has time left for its answer."""
    life, standing = step.move.life, step.standing
    present = standing.stage
    if track.has_ended(standing) or track.is_closed(life, standing):
        return
    stages = track.judge.procedure.stages
    at = track.place_of(standing)
    running = _running_for(track, at, standing) if present else ""
    for name, events in _leading(track, standing):
        later = [
            stage for stage in stages[max(at, 0) + 1 :] if set(events).intersection(stage.opens_on)
        ]
        if later and (running or not present):
            # A stage that closes on what opens it is outside: the procedure does nothing there.
            is_outside = all(set(stage.opens_on) <= set(stage.closes_on) for stage in later)
            while_ = f"{running} has time left" if running else "no stage has begun"
            because = ", where this procedure has nothing to do" if is_outside else ""
            says = f"{name} leads to {later[0].name} while {while_}{because}"
            yield Property.NO_WINDOW_TOO_EARLY, name, says, is_outside


def _running_for(track: Stages, at: int, standing: Standing) -> str:
    """Return the duty in time that closes the stage reached, or nothing."""
    closes_on = set(track.judge.procedure.stages[at].closes_on)
    for number in track.clocks:
        rule = track.judge.procedure.deadlines[number]
        closing = closes_on.intersection(governing(track.judge, number, standing).met_by)
        if closing and rule.is_duty and standing.cells[number].status in (DUE, PAUSED):
            return rule.id
    return ""


def _leading(track: Stages, standing: Standing) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the windows and permissions that are open, each with the events that it is for."""
    procedure = track.judge.procedure
    for number in track.clocks:
        rule, status = governing(track.judge, number, standing), standing.cells[number].status
        if rule.is_window and status in OPEN and is_open(rule, status):
            yield rule.id, rule.met_by
    by_permission = zip(procedure.permissions, track.names.led, standing.permissions, strict=True)
    for permission, led, stands in by_permission:
        if stands == MAY:
            yield permission.id, led


def _without_next_step(graph: Graph, track: Stages) -> Iterator[Violation]:
    """Yield the states without exactly one next step that have come to no declared end."""
    for state in graph.states:
        says = next_step_fault(track, state.life, state.standing)
        if says:
            about = track.judge.stages[state.standing.stage]
            waits = _waits(track, state.life, state.standing)
            yield Violation(
                Property.ONE_NEXT_STEP,
                about,
                f"{about} waits for {waits}" if waits else says,
                state.life,
                state.standing,
                state.depth,
                bool(waits),
            )


def _waits(track: Stages, life: Life, standing: Standing) -> str:
    """Return what the rule files let the stage wait for without a time, or nothing."""
    hidden = track.hidden_answers(life, standing)
    if hidden:
        return f"{' or '.join(hidden)}, of which a limit beside the one that governs tells the time"
    untimed = track.untimed_answers(standing) or track.waited_for(standing)
    return f"{' or '.join(untimed)}, for which no rule names a time" if untimed else ""


def next_step_fault(track: Stages, life: Life, standing: Standing) -> str:
    """Return what is wrong with the next step of a state; nothing, where there is exactly one."""
    procedure = track.judge.procedure
    duties = sorted(
        (standing.cells[number].due_by or _NEVER, number + 1)
        for number in track.clocks
        if standing.cells[number].status in OPEN and procedure.deadlines[number].is_duty
    )
    if duties:
        binds = duties[0][1] == standing.binding
        return "" if binds else "duties are open, and none of them binds"
    # What to ask is a next step, and so is the end of a pause.
    waiting = (
        standing.cells[number].status in (CANNOT_TELL, PAUSED)
        and procedure.deadlines[number].is_duty
        for number in track.clocks
    )
    if (
        track.is_closed(life, standing)
        or any(track.names.stage_openers.intersection(on) for _, on in _leading(track, standing))
        or any(waiting)
    ):
        return ""
    stage = track.judge.stages[standing.stage]
    return f"at {stage or 'no stage'} nothing is due, nothing leads on, and no end is declared"


def _dead_ends(graph: Graph, track: Stages) -> Iterator[Violation]:
    """Yield the states from which the rules lead to no stage that is closed, and to no end."""
    before: list[list[int]] = [[] for _ in graph.states]
    for step in graph.steps:
        if step.move.leads_on and step.before >= 0:
            before[step.after].append(step.before)
    reached = [
        number
        for number, state in enumerate(graph.states)
        if state.is_shared or track.is_closed(state.life, state.standing)
    ]
    seen = set(reached)
    while reached:
        for number in before[reached.pop()]:
            if number not in seen:
                seen.add(number)
                reached.append(number)
    for number, state in enumerate(graph.states):
        if number not in seen:
            about = track.judge.stages[state.standing.stage]
            says = f"from {about or 'here'} on, the rules lead to no end"
            which = Property.NO_DEAD_END
            yield Violation(which, about, says, state.life, state.standing, state.depth)


def ties(graph: Graph) -> int:
    """Return in how many states several duties have the first last day; rule order decides."""
    rules = graph.track.judge.procedure.deadlines
    count = 0
    for state in graph.states:
        days = sorted(
            state.standing.cells[number].due_by
            for number in graph.track.clocks
            if state.standing.cells[number].status in OPEN and rules[number].is_duty
        )
        count += len(days) > 1 and days[0] == days[1]
    return count


def _day(number: int) -> str:
    """Return a day as text."""
    return date.fromordinal(number).isoformat()
