"""
The commands about rule files.

Knows what can be asked of a procedure. Knows nothing of cases.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import click

from complaintrules.assessment import assess
from complaintrules.case import load_case
from complaintrules.cli import options
from complaintrules.cli.printing import layout
from complaintrules.cli.printing.names import names_of, print_names
from complaintrules.coverage import Reach, coverage, unaccounted
from complaintrules.differences import differences, differences_for_case
from complaintrules.explain import long_date
from complaintrules.procedure import End, Procedure
from complaintrules.rulebook import folder_of, load_procedure
from complaintrules.rulebook import procedures as shipped_procedures
from complaintrules.rules import Authority, Deadline, EligibilityTest, Permission, Route

#: A rule, or what else is told of a procedure, as plain values.
Rule = dict[str, object]

#: The terms of an extension on which the source is silent; where else a rule stands.
_SILENT, _ALSO = "extension_not_stated", "also_in"
_FAILED = 1
_WHICH = click.argument("name", metavar="PROCEDURE", type=options.ProcedureName())


@click.group()
def procedures() -> None:
    """Rule files: what they say, and whether they are right."""


@procedures.command("list")
@options.as_json
def list_command(json_wanted: bool) -> None:
    """List the procedures that come with the library."""
    loaded = [load_procedure(each.id) for each in shipped_procedures()]
    if json_wanted:
        layout.print_json([_head(each) for each in loaded])
        return
    out = layout.console()
    rows = [(each.id, each.title, _in_force(each), *_size(each)) for each in loaded]
    if out.is_terminal:
        for name, title, *rest in rows:
            layout.echo(name, bold=True)
            layout.echo(f"  {title}\n  {', '.join(rest)}")
    else:
        layout.print_table(out, ("procedure", "title", "in force", "clocks", "tests"), rows)


def _in_force(procedure: Procedure) -> str:
    """Return the span in which a procedure applies."""
    span = procedure.in_force
    until = f" until {long_date(span.last)}" if span.last else ""
    return f"from {long_date(span.first)}{until}"


def _size(procedure: Procedure) -> tuple[str, str]:
    """Return how many clocks and tests of eligibility a procedure has."""
    clocks = layout.counted(len(procedure.deadlines), "clock")
    return clocks, layout.counted(len(procedure.eligibility), "test")


def _head(procedure: Procedure) -> Rule:
    """Return what a procedure is, as plain values."""
    return {
        "id": procedure.id,
        "title": procedure.title,
        "extent": procedure.extent,
        "in_force": {
            "from": str(procedure.in_force.first),
            "until": str(procedure.in_force.last) if procedure.in_force.last else None,
        },
    }


def _clock(rule: Deadline) -> Rule:
    """Return a deadline or window as plain values."""
    return {
        "id": rule.id,
        "kind": "window" if rule.is_window else "deadline",
        "length": f"{rule.length}{' before' if rule.before else ''}",
        "extendable_to": rule.extension.longest if rule.extension else None,
        _SILENT: list(rule.extension.not_stated) if rule.extension else [],
        "starts_on": list(rule.starts_on.names),
        "or_failing_that": rule.or_failing_that.name if rule.or_failing_that else None,
        "met_by": list(rule.met_by),
        "owner": str(rule.owner),
        "force": str(rule.force),
        **_authority(rule.authority),
    }


def _test(test: EligibilityTest) -> Rule:
    """Return a requirement or exclusion as plain values."""
    kind = "exclusion" if test.excludes else "requirement"
    return {"id": test.id, "kind": kind, **_authority(test.authority)}


def _route(route: Route) -> Rule:
    """Return a route as plain values."""
    to = {"parts": list(route.parts), "goes_to": route.goes_to}
    return {"id": route.id, "kind": "route", **to, **_authority(route.authority)}


def _permission(permission: Permission) -> Rule:
    """Return a permission as plain values."""
    span = {"opens_on": list(permission.opens_on), "closes_on": list(permission.closes_on)}
    head = {"id": permission.id, "kind": "permission", "owner": str(permission.owner)}
    return {**head, **span, **_authority(permission.authority)}


def _end(end: End) -> Rule:
    """Return an end as plain values; its provision is None where it has none."""
    cited = _authority(end.authority) if end.authority else {"provision": None, "verified": None}
    return {"id": end.name, "on": end.on, **cited, "means": end.means, "note": end.note or None}


def _authority(authority: Authority) -> Rule:
    """Return on what a rule rests, and what it means."""
    elsewhere = authority.also_in
    return {
        "provision": str(authority.provision),
        "verified": authority.verified,
        "means": authority.means,
        "note": authority.note or None,
        _ALSO: [{"provision": str(at.provision), "verified": at.verified} for at in elsewhere],
    }


@procedures.command()
@_WHICH
@options.as_json
def show(name: str, json_wanted: bool) -> None:
    """Show the rules of PROCEDURE in order, each with its provision."""
    procedure = load_procedure(name)
    clocks = [_clock(rule) for rule in procedure.deadlines]
    tests = [_test(test) for test in procedure.eligibility]
    routes = [_route(route) for route in procedure.routes]
    permissions = [_permission(permission) for permission in procedure.permissions]
    if json_wanted:
        rest = {"routes": routes, "permissions": permissions, "ends": [*map(_end, procedure.ends)]}
        beside = [list(map(_clock, rule.beside)) for rule in procedure.deadlines]
        listed = [{**clock, "beside": local} for clock, local in zip(clocks, beside, strict=True)]
        layout.print_json(
            {
                **_head(procedure),
                "deadlines": listed,
                "eligibility": tests,
                **rest,
                **names_of(procedure),
            }
        )
        return
    clocks = [_clock(limit) for rule in procedure.deadlines for limit in (rule, *rule.beside)]
    layout.echo(procedure.title, bold=True)
    layout.echo(f"Extent: {procedure.extent}. In force {_in_force(procedure)}.")
    layout.echo(f"Working day: {procedure.working_day.authority.means}")
    layout.echo(f"Counting: {procedure.counting.authority.means}\n")
    if layout.console().is_terminal:
        _print_paragraphs("Deadlines and windows", map(_clock_in_words, clocks))
        _print_paragraphs("Eligibility", ((test, str(test["kind"])) for test in tests))
        _print_paragraphs("Where parts go", ((route, _shown(route, "goes_to")) for route in routes))
        _print_paragraphs("Permitted", ((each, _shown(each, "owner")) for each in permissions))
    else:
        _print_rows("Deadlines and windows", clocks)
        _print_rows("Eligibility", tests)
        _print_rows("Where parts go", routes)
        _print_rows("Permitted", permissions)
    print_names(procedure)
    every = [*clocks, *tests, *routes, *permissions]
    unread = sum(not rule["verified"] for rule in every)
    rules = layout.counted(len(every), "rule")
    layout.echo(f"* {unread} of {rules} rest on words that were not read.")


def _print_rows(title: str, rules: list[Rule]) -> None:
    """Print rules as the lines of a table."""
    told_elsewhere = ("verified", _SILENT, _ALSO)
    rows = [{key: _shown(rule, key) for key in rule if key not in told_elsewhere} for rule in rules]
    headings = [key.replace("_", " ") for key in rows[0]] if rows else []
    listed = [list(row.values()) for row in rows]
    layout.print_table(layout.console(), headings, listed, title=title)


def _print_paragraphs(title: str, rules: Iterable[tuple[Rule, str]]) -> None:
    """Print rules, each with what it means and what it comes to, as paragraphs."""
    layout.echo(title, bold=True)
    for rule, says in rules:
        layout.echo(str(rule["id"]), bold=True)
        layout.echo(f"  {rule['means']}\n  {_shown(rule, 'provision')}; {says}")
        if rule["note"]:
            layout.echo(f"  Note: {rule['note']}")
    layout.echo("")


def _clock_in_words(rule: Rule) -> tuple[Rule, str]:
    """Return a deadline or window, and the same in words."""
    shown = {key: _shown(rule, key) for key in rule}
    words = f"{shown['kind']}, {shown['owner'].replace('_', ' ')} {shown['force']}"
    longest = f", extendable to {shown['extendable_to']}" if rule["extendable_to"] else ""
    instead = f" or failing that {shown['or_failing_that']}" if rule["or_failing_that"] else ""
    start, end = f"{shown['starts_on']}{instead}", shown["met_by"]
    return rule, f"{words}: {shown['length']}{longest}, from {start} to {end}"


def _shown(rule: Rule, key: str) -> str:
    """Return one thing about a rule as text."""
    value = rule[key]
    if isinstance(value, list):
        return " or ".join(value)
    if key == "extendable_to" and (silent := _shown(rule, _SILENT)):
        return f"{value} ({silent.replace('_', ' ').replace(' or ', ', ')} not stated)"
    if key == "provision":
        also: Any = rule[_ALSO]
        return "; ".join(f"{at[key]}{'' if at['verified'] else '*'}" for at in (rule, *also))
    return "-" if value is None else str(value)


def folder_with_examples(name: str) -> Path:
    """Return the folder of a procedure's rule files, beside which its worked examples stand."""
    path = folder_of(name)
    return path if path.is_dir() else path.parent


@procedures.command("coverage")
@_WHICH
@options.as_json
def coverage_command(name: str, json_wanted: bool) -> None:
    """
    Say what has become of each provision of the law.

    Which rules of PROCEDURE encode it, whether its words were read, how examples reach it.
    """
    procedure = load_procedure(name)
    folder = folder_with_examples(name)
    covered = coverage(folder, procedure)
    faults = unaccounted(procedure)
    if json_wanted:
        listed = [each.to_mapping() for each in covered]
        told = [fault.to_mapping() for fault in faults]
        layout.print_json({"procedure": procedure.id, "provisions": listed, "faults": told})
    else:
        rows = [
            (
                str(each.provision),
                ", ".join(each.rules) or f"not encoded: {each.because}",
                {True: "yes", False: "no"}[each.verified] if each.rules else "",
                ", ".join(reach for reach in Reach if reach in each.reached),
            )
            for each in covered
        ]
        headings = ("provision", "rules", "read", "reached as")
        layout.print_table(layout.console(), headings, rows)
        for fault in faults:
            layout.echo(str(fault))
        encoded = sum(bool(each.rules) for each in covered)
        layout.echo(
            f"{procedure.id}: {layout.counted(len(covered), 'provision')}, {encoded} encoded, "
            f"{layout.counted(len(faults), 'fault')}"
        )
    sys.exit(_FAILED if faults else 0)


@procedures.command()
@click.argument("first", metavar="PROCEDURE", type=options.ProcedureName())
@click.argument("second", metavar="OTHER", type=options.ProcedureName())
@click.option("--case", "case_file", type=click.Path(path_type=Path), help="Compare for a case.")
@options.on_day
@options.as_json
def diff(
    first: str, second: str, case_file: Path | None, on: date | None, json_wanted: bool
) -> None:
    """
    Compare PROCEDURE with OTHER, rule by rule.

    With --case, compare what the two say of one case instead, date by date.
    """
    one, other = load_procedure(first), load_procedure(second)
    if case_file is None:
        found = differences(one, other)
    else:
        day = on or options.today()
        judged = (assess(load_case(case_file, each), each, on=day) for each in (one, other))
        found = differences_for_case(*judged)
    if json_wanted:
        layout.print_json(
            {"first": one.id, "second": other.id, "differences": [d.to_mapping() for d in found]}
        )
        return
    rows = [(each.rule, each.what, each.first, each.second) for each in found]
    layout.print_table(layout.console(), ("rule", "what", one.id, other.id), rows)
    layout.echo(layout.counted(len(found), "difference"))
