"""
A plan written as one Python function for one case, as a syntax tree from checked parts.

Knows how a step is put into Python; constants are numbers, and names are this module's own.
Knows no rule: what a step means is ``machine``'s, and which steps there are is the plan's.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from types import CodeType

from attrs import define, field, frozen

from complaintrules.bench import Bench
from complaintrules.conditions import Question
from complaintrules.machine import NONE
from complaintrules.operators import ask
from complaintrules.periods import Period
from complaintrules.plan_tables import Table, bound
from complaintrules.pruning import folded, pruned
from complaintrules.reckoned import Written
from complaintrules.rules import Deadline
from complaintrules.settled import Settling
from complaintrules.vocabulary import FactKind

#: Before the number of each name that a value is given.
_PREFIX = "v"

#: So many numbers are compared with one by one sooner than all at once.
_FEW = 3

_YES, _NO = ast.Constant(value=True), ast.Constant(value=False)

_Expr = ast.expr | int
_Values = tuple[_Expr, ...]


@frozen
class Draft:
    """A plan as a function that is not bound to what it looks up."""

    #: A module that holds nothing but the function.
    module: ast.Module
    #: What the function looks up, in the order of its last arguments.
    tables: tuple[Table, ...]


@define
class RowWriter(Settling[ast.expr]):
    """Writes a plan as a function of one case's papers."""

    bench: Bench
    on: _Expr = field(factory=lambda: _name("on"))
    #: What the function looks up, by the name that it has there.
    _tables: dict[str, Table] = field(factory=dict)
    _opening: list[ast.stmt] = field(factory=list)
    _body: list[ast.stmt] = field(factory=list)
    _read: dict[tuple[str, object], ast.expr] = field(factory=dict)
    #: What was worked out on the way here, by what it says.
    _known: dict[object, ast.Name] = field(factory=dict)
    #: Where a name stands that is given a value; it may get another.
    _given: dict[str, list[ast.Name]] = field(factory=dict)
    _count: int = 0

    def event(self, name: str) -> _Expr:
        """Return the first day of an event."""
        return self._once("event", name, lambda: _call("event", name, NONE))

    def event_since(self, name: str, since: _Expr) -> _Expr:
        """Return the first day of an event from a day on."""
        first = self.event(name)
        if isinstance(since, int) and since == NONE:
            return first
        later = ast.Call(_name("later"), [ast.Constant(name), node(since)], [])
        return self.choose(self.both(first, self.before(first, since)), later, first)

    def fact_day(self, name: str) -> _Expr:
        """Return the day that a fact states."""
        return self._once("fact_day", name, lambda: _call("fact_day", name, NONE))

    def answers(self, question: Question) -> tuple[_Expr, _Expr]:
        """Return whether the fact is shown to be so, and whether it is shown not to be."""
        value = self._once("fact", question.name, lambda: _call("fact", question.name))
        if question.kind == FactKind.YES_OR_NO:  # the value is the answer, or its opposite
            says = {ask(question.kind, way, question.operator, None): way for way in (True, False)}
            return _is(value, ast.Constant(says[True])), _is(value, ast.Constant(says[False]))
        table = self.table("answers", question)
        answer = self._once("answer", question, lambda: index(table, value))
        return _is(answer, _YES), _is(answer, _NO)

    @staticmethod
    def truth(yes: _Expr, no: _Expr) -> ast.expr:
        """Return True, False or None for what is shown to be so, not to be so, or neither."""
        if isinstance(yes, ast.Compare) and isinstance(no, ast.Compare) and _asks(yes, no):
            return yes.left
        return chosen(node(yes), _YES, chosen(node(no), _NO, None))

    def extension(self, rule: Deadline) -> tuple[_Expr, _Expr, _Expr, _Expr]:
        """Return until when an extension runs, granted and told when, and if it keeps to terms."""
        found = self._once("extension", rule.id, lambda: _call("extension", rule.id))

        def granted() -> _Values:
            days = [self._let(index(found, ast.Constant(number))) for number in range(3)]
            by_whom = self._let(index(found, ast.Constant(3)))
            return *days, self._let(index(self.table("terms", rule), by_whom))

        until, given, notified, in_terms = self.branch(
            found, granted, lambda: (NONE, NONE, NONE, 0)
        )
        return until, given, notified, in_terms

    def stands_still(self, rule: Deadline) -> tuple[_Expr, _Expr]:
        """Return the days that pauses leave out of a clock's count, and since when one lasts."""
        found = self._once("pauses", rule.id, lambda: _call("pauses", rule.id))

        def paused() -> _Values:
            told = self._let(ast.Call(self.table("paused", rule), [found, node(self.on)], []))
            return tuple(self._let(index(told, ast.Constant(number))) for number in range(2))

        days, since = self.branch(found, paused, lambda: (NONE, NONE))
        return days, since

    def last_day_without(self, days: _Expr, rule: Deadline, period: Period, start: _Expr) -> _Expr:
        """Return the last day of a period of a rule's that leaves out some days, if any."""
        reckon = self.table("last_days_without", (rule, period))
        ways = self.branch(
            node(days),
            lambda: (self._let(ast.Call(reckon, [node(start), node(days)], [])),),
            lambda: (self.last_day(period, start),),
        )
        return ways[0]

    def last_day(self, period: Period, start: _Expr) -> _Expr:
        """Return the last day of a period."""
        return self._let(index(self.table("last_days", period), start))

    def days_left(self, last: _Expr, *, working: bool) -> _Expr:
        """Return the days from the day of the judgement to a last day."""
        if not working:
            return self._let(ast.BinOp(node(last), ast.Sub(), node(self.on)))
        table = self.table("ranks")
        return self._let(ast.BinOp(index(table, last), ast.Sub(), index(table, self.on)))

    def moved(self, day: _Expr, days: int) -> _Expr:
        """Return a day so many calendar days later."""
        return self._let(ast.BinOp(node(day), ast.Add(), ast.Constant(days)))

    def _earlier(self, day: _Expr, other: _Expr) -> _Expr:
        """Return the earlier of two days, of which each may not be there."""
        return self._winner(day, ast.Lt(), other)

    def _later(self, day: _Expr, other: _Expr) -> _Expr:
        """Return the later of two days, of which each may not be there."""
        return self._winner(day, ast.Gt(), other)

    def _winner(self, found: _Expr, operator: ast.cmpop, day: _Expr) -> _Expr:
        """Return the day that comes before the other by *operator*."""
        wins = self.both(found, self.either(_compare(found, operator, day), self.opposite(day)))
        return self.choose(wins, found, day)

    def _before(self, day: _Expr, other: _Expr) -> ast.expr:
        """Return whether one day is before another."""
        return _compare(day, ast.Lt(), other)

    def _all(self, flags: list[ast.expr]) -> ast.expr:
        """Return whether all flags are up."""
        return self._let(ast.BoolOp(ast.And(), flags))

    def _any(self, flags: list[ast.expr]) -> ast.expr:
        """Return whether some flag is up."""
        return self._let(ast.BoolOp(ast.Or(), flags))

    def _not(self, flag: ast.expr) -> ast.expr:
        """Return whether a flag is down."""
        return ast.UnaryOp(ast.Not(), flag)

    def _choice(self, flag: ast.expr, one: _Expr, other: _Expr) -> ast.expr:
        """Return *one* where the flag is up, and else the *other*."""
        if isinstance(flag, ast.UnaryOp) and flag.operand is other:
            flag, one, other = flag.operand, other, one
        if flag is one:
            return self._let(ast.BoolOp(ast.Or(), [flag, node(other)]))
        return self._let(chosen(flag, one, other))

    def _in(self, code: ast.expr, codes: tuple[int, ...]) -> ast.expr:
        """Return whether a code is one of those."""
        if len(codes) > _FEW:
            return _compare(code, ast.In(), tuple_of(codes))
        ways = [_compare(code, ast.Eq(), each) for each in codes]
        return ways[0] if len(ways) == 1 else ast.BoolOp(ast.Or(), ways)

    def _branch(
        self, flag: ast.expr, then: Callable[[], _Values], otherwise: Callable[[], _Values]
    ) -> _Values:
        """Return what one of the two gives; only that one is carried out."""
        whole, known, ways = self._body, self._known, []
        own = self._count
        for way in (then, otherwise):
            self._body, self._known = [], dict(known)
            values = way()
            ways.append((values, self._body))
        self._body, self._known = whole, known
        inside = range(own + 1, self._count + 1)
        results: list[_Expr] = []
        for one, other in zip(ways[0][0], ways[1][0], strict=True):
            if one is other or (isinstance(one, int) and one == other):
                results.append(one)
                continue
            if one is flag and isinstance(other, int) and other == NONE:
                results.append(flag)
                continue
            result = self._new()
            for value, (_, body) in zip((one, other), ways, strict=True):
                if not self._renamed(value, result, inside):
                    body.append(self._assign(result, value))
            results.append(result)
        self._body.append(ast.If(flag, *([*body] or [ast.Pass()] for _, body in ways)))
        return tuple(results)

    def _renamed(self, value: _Expr, result: ast.Name, inside: range) -> bool:
        """Give *value* the name of *result*, if its own is one of those made *inside*."""
        if not isinstance(value, ast.Name) or value.id not in self._given:
            return False
        if int(value.id.removeprefix(_PREFIX)) not in inside:
            return False
        # The one node that stands wherever the name is used, and those that give it its value.
        named = [value, *self._given.pop(value.id)]
        for each in named:
            each.id = result.id
        self._given.setdefault(result.id, []).extend(named)
        return True

    def _assign(self, name: ast.Name, value: _Expr) -> ast.stmt:
        """Return the statement that gives a name to a value."""
        given = ast.Name(name.id, ast.Store())
        self._given.setdefault(name.id, []).append(given)
        return ast.Assign([given], node(value))

    def _once(self, kind: str, key: object, expression: Callable[[], ast.expr]) -> ast.expr:
        """Return what was read at the function's beginning; it is read once."""
        if (kind, key) not in self._read:
            name = self._new()
            self._opening.append(ast.Assign([ast.Name(name.id, ast.Store())], expression()))
            self._read[kind, key] = name
        return self._read[kind, key]

    def table(self, kind: str, key: object = "") -> ast.expr:
        """Return the name of what the function looks up, one of the kinds of ``plan_tables``."""
        if (kind, key) not in self._read:
            name = f"{kind}_{len(self._tables)}"
            self._tables[name] = (kind, key)
            self._read[kind, key] = _name(name)
        return self._read[kind, key]

    def _new(self) -> ast.Name:
        """Return a new name."""
        self._count += 1
        return _name(f"{_PREFIX}{self._count}")

    def _let(self, expression: ast.expr) -> ast.expr:
        """Return a name for the value of *expression*; what was worked out before has one."""
        key = _key(expression)
        if key not in self._known:
            self._known[key] = name = self._new()
            self._body.append(self._assign(name, expression))
        return self._known[key]

    def draft(self, result: ast.expr) -> Draft:
        """Return the function that carries out what was written, and gives *result*."""
        used: set[str] = set()
        steps = folded(pruned([*self._opening, *self._body, ast.Return(result)], used))
        tables = {name: table for name, table in self._tables.items() if name in used}
        arguments = ("on", "event", "fact_day", "fact", "extension", "pauses", "later", *tables)
        named = ast.arguments([], [ast.arg(name) for name in arguments], None, [], [], None, [])
        written = ast.FunctionDef("judge", named, steps, [], None)
        module = ast.fix_missing_locations(ast.Module([written], []))
        return Draft(module, tuple(tables.values()))

    def function(self, result: ast.expr) -> Written:
        """Return the function itself."""
        draft = self.draft(result)
        code = compile(draft.module, "<plan>", "exec")
        (judge,) = (each for each in code.co_consts if isinstance(each, CodeType))
        return bound(judge, draft.tables, self.bench)


def tuple_of(values: Iterable[_Expr | None]) -> ast.expr:
    """Return the expression of a tuple."""
    return ast.Tuple([node(value) for value in values], ast.Load())


def _name(name: str) -> ast.Name:
    """Return the expression of a name."""
    return ast.Name(name, ast.Load())


def node(value: _Expr | None) -> ast.expr:
    """Return the expression of a value."""
    return value if isinstance(value, ast.expr) else ast.Constant(value)


def chosen(flag: ast.expr, one: _Expr | None, other: _Expr | None) -> ast.expr:
    """Return the expression of one value where the flag is up, and else of the other."""
    return ast.IfExp(flag, node(one), node(other))


def _call(function: str, *arguments: str | int) -> ast.expr:
    """Return the expression of a call with plain values."""
    return ast.Call(_name(function), [ast.Constant(each) for each in arguments], [])


def index(table: ast.expr, key: _Expr) -> ast.expr:
    """Return the expression of what stands in a table."""
    return ast.Subscript(table, node(key), ast.Load())


def _is(answer: ast.expr, way: ast.Constant) -> ast.Compare:
    """Return whether an answer is yes, or whether it is no."""
    return ast.Compare(answer, [ast.Is()], [way])


def _asks(yes: ast.Compare, no: ast.Compare) -> bool:
    """Return whether the two ask whether one answer is yes, and whether it is no."""
    ways = [getattr(each.comparators[0], "value", None) for each in (yes, no)]
    return yes.left is no.left and ways[0] is True and ways[1] is False


def _compare(one: _Expr, operator: ast.cmpop, other: _Expr) -> ast.expr:
    """Return the expression of a comparison."""
    return ast.Compare(node(one), [operator], [node(other)])


def _key(node: object) -> object:
    """Return what an expression says, as a value that equals that of another one alike."""
    if isinstance(node, ast.Name):
        return id(node)  # a name may be changed, but the node stays
    if isinstance(node, ast.Constant):
        return (type(node.value), node.value)
    if isinstance(node, ast.AST):
        return (type(node), *(_key(getattr(node, part)) for part in node._fields))
    return tuple(map(_key, node)) if isinstance(node, list) else node
