"""
One deadline or window judged on one record: when it started, when it ends, how it stands.

Knows how a clock runs. Knows nothing of eligibility or of the case as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from attrs import evolve

from complaintrules.answers import DeadlineAnswer, Finding, OtherReading
from complaintrules.bench import Bench, chosen_reading, other_benches, rivals
from complaintrules.done import (
    done_on,
    note_step_without_its_start,
    note_steps_before_the_start,
    opening,
)
from complaintrules.ends import Span, span_of
from complaintrules.errors import OutsideCoverageError, ProjectionRefusedError
from complaintrules.in_time import holds_however_early, holds_however_late, in_time
from complaintrules.papers import Record
from complaintrules.pauses import Note
from complaintrules.periods import Unit
from complaintrules.rules import Deadline
from complaintrules.starts import Started, dropped_by, start_of
from complaintrules.statuses import FindingKind, Status
from complaintrules.versions import version_on
from complaintrules.vocabulary import InTime

Answers = Mapping[str, DeadlineAnswer]


class Clocks(Mapping[str, DeadlineAnswer]):
    """Every clock of one procedure on one bench, in order; each is judged when first asked for."""

    def __init__(self, bench: Bench) -> None:
        """Take what the clocks share."""
        self.bench = bench
        self._rules = {rule.id: rule for rule in bench.procedure.deadlines}
        self._answers: dict[str, DeadlineAnswer] = {}
        self._found: dict[str, list[Finding]] = {}

    def __getitem__(self, clock: str) -> DeadlineAnswer:
        """Return how a deadline or window stands."""
        if clock not in self._answers:
            found: list[Finding] = []
            self._answers[clock] = judge(self._rules[clock], self.bench, self, found.append)
            self._found[clock] = found
        return self._answers[clock]

    def __contains__(self, clock: object) -> bool:
        """Return whether the procedure has such a clock."""
        return clock in self._rules

    def __iter__(self) -> Iterator[str]:
        """Return the ids of the clocks in order."""
        return iter(self._rules)

    def __len__(self) -> int:
        """Return how many clocks there are."""
        return len(self._rules)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the clocks found odd, in their order."""
        return tuple(each for answer in self.values() for each in self._found[answer.id])


def judge(
    deadline: Deadline, bench: Bench, clocks: Answers, note: Callable[[Finding], None]
) -> DeadlineAnswer:
    """
    Return how *deadline* stands; *clocks* are those before it, and oddities go to *note*.

    Where other limits are set beside it, the one with the earliest last day governs.
    """
    day = _day_of_version(bench)
    version = version_on(deadline, day)
    if version is None:
        return DeadlineAnswer(deadline, Status.DISAPPLIED)
    found: dict[tuple[FindingKind, str], Finding] = {}

    def once(finding: Finding) -> None:
        """Note a finding, but not for each limit again what is odd about all of them."""
        if found.setdefault((finding.kind, finding.says), finding) is finding:
            note(finding)

    answer = _judge_one(version, bench, clocks, once)
    locals_ = (version_on(local, day) for local in version.beside)
    beside = [_judge_one(local, bench, clocks, once) for local in locals_ if local is not None]
    limits = [answer, *beside]
    governing = min(limits, key=lambda limit: limit.due_by or date.max)
    others = tuple(limit for limit in limits if limit is not governing)
    return evolve(governing, beside=others) if others else governing


def _day_of_version(bench: Bench) -> date:
    """Return the day that decides which version of a rule applies."""
    return bench.record.first(bench.procedure.versions_by) or bench.record.on


def _judge_one(
    deadline: Deadline, bench: Bench, clocks: Answers, note: Callable[[Finding], None]
) -> DeadlineAnswer:
    """Return how one limit stands by itself."""
    rule, reading = chosen_reading(deadline, bench)

    def found(kind: FindingKind, says: str) -> None:
        note(Finding(kind, rule.id, says, str(rule.authority.provision)))

    started = start_of(rule, bench, clocks)
    answer = evolve(_by_one_reading(rule, started, bench, found), reading=reading)
    answer = _whatever_is_learned(answer, started, bench)
    others = _other_readings(deadline, answer, started, bench, clocks)
    return evolve(answer, other_readings=tuple(others))


def _whatever_is_learned(answer: DeadlineAnswer, started: Started, bench: Bench) -> DeadlineAnswer:
    """Return *answer* with how it stands whatever the facts that are not known turn out to be."""
    rule = answer.rule
    if not answer.needs:
        return evolve(answer, in_time=_in_time(answer))
    if started.may_be_earlier and started.on is not None:
        days = (bench.record.first(event) for event in rule.met_by)
        done_before = any(day is not None and day < started.on for day in days)
        missed = holds_however_early(rule, _in_time(answer), done_before=done_before)
        return evolve(answer, in_time=InTime.MISSED if missed else None)
    if started.no_earlier_than is None:
        return answer
    start = evolve(started, on=started.no_earlier_than, is_last_day=False)
    earliest = _by_one_reading(rule, start, bench, _unheard)
    stands = _in_time(earliest)
    return evolve(
        answer,
        in_time=stands if holds_however_late(rule, stands) else None,
        due_no_earlier_than=earliest.due_by,
    )


def _in_time(answer: DeadlineAnswer) -> InTime | None:
    """Return how a clock stands by its status and start."""
    return in_time(answer.status, is_ahead=answer.started_on is not None and not answer.has_started)


def _unheard(_: FindingKind, __: str) -> None:
    """Leave out what another start or reading would find odd."""


def _by_one_reading(rule: Deadline, started: Started, bench: Bench, note: Note) -> DeadlineAnswer:
    """Return how a limit stands by one reading of the law, with nothing said of any other."""
    span = span_of(rule, started, bench, note)
    answer = DeadlineAnswer(
        rule=rule,
        status=Status.CANNOT_TELL,
        started_on=started.on,
        started_by=started.by,
        provisional=started.provisional,
        due_by=span.due_by,
        due_by_unextended=span.due_by_unextended,
        extension=span.extension,
        extendable_to=span.extendable_to,
        completed_on=done_on(rule, bench.record, started),
        needs=started.needs,
        awaiting=started.awaiting,
    )
    if started.on is None:
        return _without_start(answer, started, bench, note)
    return _with_start(answer, started, span, bench, note)


def _with_start(
    answer: DeadlineAnswer, started: Started, span: Span, bench: Bench, note: Note
) -> DeadlineAnswer:
    """Return *answer*, whose clock has started, with its status."""
    rule, on = answer.rule, bench.record.on
    note_steps_before_the_start(answer, started, bench.record, note)
    if answer.completed_on is not None:
        return _finished(answer, answer.completed_on, span)
    dropped = dropped_by(rule, bench)
    if dropped is not None:
        stood_still = span.stands_still(dropped[1])
        left = _without_last_day(answer) if stood_still else answer
        return _dropped(left, *dropped, bench.record, note)
    if opening(started) > on and not rule.before:
        planned = answer if span.paused_since is None else _without_last_day(answer)
        return evolve(planned, status=Status.NOT_STARTED)
    if answer.due_by is None:
        return answer
    if span.paused_since is not None:
        return evolve(_without_last_day(answer), status=Status.PAUSED)
    return evolve(
        answer,
        status=Status.OVERDUE if on > answer.due_by else Status.DUE,
        days_left=_days_left(rule, on, answer.due_by, bench),
    )


def _finished(answer: DeadlineAnswer, done: date, span: Span) -> DeadlineAnswer:
    """Return *answer*, of which the thing was done, with its status."""
    if answer.due_by is None:
        return answer
    if span.stands_still(done):
        return evolve(_without_last_day(answer), status=Status.MET)
    return evolve(answer, status=Status.MET_LATE if done > answer.due_by else Status.MET)


def _without_last_day(answer: DeadlineAnswer) -> DeadlineAnswer:
    """Return *answer* for a clock that stands still, whose last day nobody can know yet."""
    return evolve(answer, due_by=None, due_by_unextended=None, extendable_to=None)


def _dropped(
    answer: DeadlineAnswer, event: str, day: date, record: Record, note: Note
) -> DeadlineAnswer:
    """Return *answer* as disapplied; a limit that had passed by then is noted."""
    missed = answer.due_by is not None and day > answer.due_by and not answer.rule.is_window
    # A clock that counts back may start only after it was dropped, and then never ran.
    if missed and (record.first(answer.started_by) or day) <= day:
        says = f"was due by {answer.due_by} and had not been done when {event} came on {day}"
        note(FindingKind.NEVER_DONE, says)
    return evolve(answer, status=Status.DISAPPLIED)


def _without_start(
    answer: DeadlineAnswer, started: Started, bench: Bench, note: Note
) -> DeadlineAnswer:
    """Return *answer* for a clock that nothing started."""
    done = None if answer.rule.again else answer.completed_on
    answer = evolve(answer, completed_on=done)
    if done is None and dropped_by(answer.rule, bench) is not None:
        return evolve(answer, status=Status.DISAPPLIED, needs=(), awaiting="")
    if started.opened_on is not None:
        opened = evolve(
            answer,
            started_on=started.opened_on,
            started_by="what was not done in time",
            awaiting="",
        )
        early = done is not None and done < started.opened_on
        if not early or answer.rule.counts_what_came_early:
            if early:
                note_step_without_its_start(answer, note)
            return evolve(opened, status=Status.DUE if done is None else Status.MET)
    if answer.needs and not answer.awaiting:
        return answer
    if done is not None:
        note_step_without_its_start(answer, note)
        return answer
    return evolve(answer, status=Status.NOT_STARTED)


def _days_left(rule: Deadline, on: date, due_by: date, bench: Bench) -> int | None:
    """Return the days from *on* to *due_by*, in the kind of days that the limit counts."""
    if rule.length.unit is not Unit.WORKING_DAYS:
        return (due_by - on).days
    try:
        return bench.calendar.count(on, due_by, projected=bench.projected)
    except (OutsideCoverageError, ProjectionRefusedError):
        return None


def _other_readings(
    deadline: Deadline, answer: DeadlineAnswer, started: Started, bench: Bench, clocks: Answers
) -> Iterator[OtherReading]:
    """Yield the readings not chosen by which the last day or the status differs."""

    def differs(
        name: str, of: str, relied_on: str, other: DeadlineAnswer
    ) -> Iterator[OtherReading]:
        if (other.due_by, other.status) != (answer.due_by, answer.status):
            yield OtherReading(name, of, relied_on, other.due_by, other.status)

    for name, relied_on, rule in rivals(deadline, answer.reading):
        other = _by_one_reading(rule, start_of(rule, bench, clocks), bench, _unheard)
        yield from differs(name, deadline.id, relied_on, other)
    for name, of, relied_on, other_bench in other_benches(bench):
        again = _restarted(answer.rule, started, other_bench)
        other = _by_one_reading(answer.rule, again, other_bench, _unheard)
        yield from differs(name, of, relied_on, other)


def _restarted(rule: Deadline, started: Started, bench: Bench) -> Started:
    """Return when a clock starts on another bench: no other day, save another clock's last day."""
    if rule.or_failing_that is None or not rule.or_failing_that.is_deadline:
        return started
    return start_of(rule, bench, Clocks(bench))
