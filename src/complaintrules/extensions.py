"""
Whether an extension that was granted moves the last day, and if not, every reason why.

Knows one rule's terms for extending it. Knows nothing of how days are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintrules.papers import GrantedExtension
from complaintrules.reckoned import Reckoned
from complaintrules.rules import Deadline, NoticeBy, Owner
from complaintrules.statuses import FindingKind


def faults_of(
    extension: GrantedExtension, rule: Deadline, *, limit: date | None, furthest: date | None
) -> Iterator[tuple[FindingKind, str]]:
    """Yield each reason for which an extension moves nothing."""
    rules = rule.extension
    if rules is None or limit is None:
        yield FindingKind.EXTENSION_NOT_ALLOWED, f"{rule.id} cannot be extended; its last day stays"
        return
    timely = rules.no_later_than is not NoticeBy.THE_LIMIT
    if extension.granted_on > limit and not timely:
        yield (
            FindingKind.EXTENSION_TOO_LATE,
            f"the extension was granted on {extension.granted_on}, after the limit of {limit}",
        )
    elif rules.notice is None:
        pass
    elif extension.notified_on is None:
        yield (
            FindingKind.EXTENSION_NOT_NOTIFIED,
            f"no notice of the extension is recorded; it is needed {rules.notice}",
        )
    elif extension.notified_on > limit and not timely:
        yield (
            FindingKind.EXTENSION_TOO_LATE,
            f"notice of the extension was given on {extension.notified_on}, after {limit}",
        )
    if extension.until < limit:
        yield (
            FindingKind.EXTENSION_SHORTENS,
            f"the extension until {extension.until} ends before the limit of {limit}",
        )
    if furthest is not None and extension.until > furthest:
        longest = f"{rules.longest}, {furthest}"
        yield (
            FindingKind.EXTENSION_TOO_LONG,
            f"the extension until {extension.until} goes past {longest}",
        )
    if not _accepted(extension.grounds, rules.grounds):
        given, known = extension.grounds or "none", ", ".join(rules.grounds or ("any",))
        yield (
            FindingKind.EXTENSION_ON_OTHER_GROUNDS,
            f"the grounds recorded are {given}; known are {known}",
        )
    if not _can_grant(extension.granted_by, rules.granted_by):
        yield (
            FindingKind.EXTENSION_GRANTED_BY_ANOTHER,
            f"the extension was granted by {extension.granted_by}; {rules.granted_by} can grant it",
        )


def _can_grant(granted_by: str, by_rule: str | None) -> bool:
    """Return whether the one who granted an extension can be the one who may."""
    if by_rule is None or granted_by in ("", by_rule):
        return True
    # An officer acts for the authority, and "the authority" does not say which of them acted.
    of_the_authority = {granted_by, by_rule}.isdisjoint(frozenset(Owner) - {Owner.AUTHORITY})
    return of_the_authority and Owner.AUTHORITY in (granted_by, by_rule)


class Terms(Reckoned[tuple[str, str], bool]):
    """Whether grounds, and whoever granted an extension on them, keep to the terms of a rule."""

    def __init__(self, rule: Deadline) -> None:
        """Take the rule."""
        super().__init__()
        self._extension = rule.extension

    def _reckon(self, key: tuple[str, str]) -> bool:
        """Return whether both will do; nothing will where no extension is allowed."""
        if self._extension is None:
            return False
        grounds, granted_by = key
        return _accepted(grounds, self._extension.grounds) and _can_grant(
            granted_by, self._extension.granted_by
        )


def _accepted(ground: str, grounds: tuple[str, ...] | None) -> bool:
    """Return whether a ground is among those accepted; where any will do, there must be one."""
    if grounds is None:
        return True
    return ground in grounds if grounds else bool(ground)
