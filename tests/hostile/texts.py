"""
Files made to harm whatever reads them, as rule files or as case files.

Each has a maker, for some are large, and the code and the line with which it is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class Attack:
    """A file that is made to harm, and how it is refused."""

    make: Callable[[], str | bytes]
    code: str
    #: The line of the first fault; None where it is about the file as a whole.
    line: int | None = 1
    #: What that fault says, or its beginning.
    says: str = ""

    def content(self) -> bytes:
        """Return the file."""
        made = self.make()
        return made if isinstance(made, bytes) else made.encode()


def _laughs() -> str:
    """Return nine lists of ten, each of the one before: a billion in all."""
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    return "\n".join(lines)


_TOO_DEEP = "nested more than 32 deep"
_TOO_MANY = "more than 30,000 values"
_TOO_LARGE = "the file has more than 1,000,000 bytes"


def _large(make: Callable[[], str | bytes]) -> Attack:
    """Return a file that is refused for its size, before anything looks into it."""
    return Attack(make, "CR109", None, _TOO_LARGE)


#: Files that no reader gets to understand.
OF_ANY_KIND: Mapping[str, Attack] = MappingProxyType(
    {
        # aliases, tags, merges, documents and directives
        "billion-laughs": Attack(_laughs, "CR103", 1, "an anchor, &a0"),
        "an-alias-of-itself": Attack(lambda: "a: &a [*a]", "CR103"),
        "an-alias-of-nothing": Attack(lambda: "a: *b", "CR103"),
        "a-hundred-thousand-anchors": Attack(lambda: "[" + "&a x," * 100_000 + "]", "CR103"),
        "a-merge": Attack(lambda: "a: &a {b: c}\nd:\n  <<: *a", "CR103"),
        "a-tag-for-python": Attack(
            lambda: "a: !!python/object/apply:os.system [echo]",
            "CR104",
            1,
            "a tag, tag:yaml.org,2002:python/object/apply:os.system",
        ),
        "a-tag-for-bytes": Attack(lambda: "a: !!binary aGVsbG8=", "CR104"),
        "a-tag-for-a-set": Attack(lambda: "!!set {a, b}", "CR104"),
        "a-tag-of-ones-own": Attack(lambda: "%TAG ! tag:x,2000:\n---\na: !y b", "CR104", 3),
        "a-tag-with-an-escape": Attack(lambda: "a: !%1B%5B2J b", "CR104", 1, "a tag, !\\x1b[2J"),
        "a-tag-a-megabyte-long": Attack(lambda: f"a: !{'b' * 900_000} c", "CR104"),
        "a-directive-for-another-yaml": Attack(lambda: "%YAML 3.0\n---\na: b", "CR101"),
        "a-version-of-5,000-digits": Attack(lambda: f"%YAML 1.{'9' * 5_000}\n---\na", "CR101"),
        "ten-thousand-directives": Attack(
            lambda: "%TAG !a! b\n" * 10_000 + "---\na: b", "CR101", 2
        ),
        "two-documents": Attack(lambda: "a: b\n---\nc: d", "CR101", 2),
        "a-hundred-thousand-documents": Attack(lambda: "---\na\n" * 100_000, "CR101", 3),
        # depth
        "lists-in-lists": Attack(lambda: "[" * 900_000, "CR109", 1, _TOO_DEEP),
        "lists-in-lists-closed": Attack(lambda: "[" * 9**5 + "]" * 9**5, "CR109", 1, _TOO_DEEP),
        "maps-in-maps": Attack(lambda: "{a: " * 200_000, "CR109", 1, _TOO_DEEP),
        "keys-in-keys": Attack(lambda: "? " * 400_000, "CR109", 1, _TOO_DEEP),
        "dashes": Attack(lambda: "- " * 400_000, "CR109", 1, _TOO_DEEP),
        "braces-in-braces": Attack(lambda: "{" * 900_000, "CR109", 1, _TOO_DEEP),
        "indentation": Attack(
            lambda: "".join(f"{' ' * n}a:\n" for n in range(1_200)), "CR109", 33, _TOO_DEEP
        ),
        "json-in-json": Attack(lambda: '{"a":' * 100_000 + "1" + "}" * 100_000, "CR109"),
        # size
        "a-hundred-megabytes": _large(lambda: b"a: b\n" * 20_000_000),
        "one-line-of-fifty-megabytes": _large(lambda: b"a: " + b"b" * 50_000_000),
        "fifty-megabytes-of-nothing": _large(lambda: b"\0" * 50_000_000),
        "fifty-megabytes-of-comment": _large(lambda: b"#" * 50_000_000),
        "a-million-keys": _large(lambda: "".join(f"k{n}: v\n" for n in range(1_000_000))),
        "as-many-keys-as-fit": Attack(
            lambda: "".join(f"k{n}: v\n" for n in range(90_000)), "CR109", 15_000, _TOO_MANY
        ),
        "as-many-items-as-fit": Attack(lambda: f"[{'a,' * 499_990}]", "CR109", 1, _TOO_MANY),
        "as-many-lists-as-fit": Attack(lambda: f"[{'[],' * 333_000}]", "CR109", 1, _TOO_MANY),
        "as-many-maps-as-fit": Attack(lambda: f"[{'a: ,' * 249_000}]", "CR109", 1, _TOO_MANY),
        "a-key-given-15,000-times": Attack(lambda: "a: b\n" * 14_900, "CR102", 2),
        "a-key-of-a-megabyte": Attack(lambda: f"{'a' * 900_000}: b", "CR101"),
        "a-key-of-a-megabyte-after-a-question-mark": Attack(
            lambda: f"? {'a' * 900_000}\n: b", "CR105"
        ),
        "quotes": Attack(lambda: "'" * 999_999, "CR101"),
        "escapes": Attack(lambda: '{"' + "\\\\" * 400_000, "CR101"),
        "halves-of-characters": Attack(lambda: '{"a": "' + "\\ud83d" * 150_000, "CR101"),
        "a-mistake-at-the-end": Attack(lambda: "#\n" * 400_000 + "a: b: c", "CR101", 400_001),
        "a-mistake-after-many-values": Attack(
            lambda: "a:\n" + "- b\n" * 29_000 + "c: d: e", "CR101", 29_002
        ),
        "comments-alone": Attack(lambda: "#\n" * 499_990, "CR108", None),
        "blank-lines": Attack(lambda: "\n" * 999_990, "CR108", None),
        "spaces": Attack(lambda: " " * 999_990, "CR108", None),
        "a-block-text-never-ended": Attack(lambda: "a: |\n" + " b\n" * 300_000, "CR105"),
        # characters
        "a-nul": Attack(lambda: "a: \0", "CR101", 1, "the character U+0000 cannot"),
        "a-bell": Attack(lambda: "a: \a", "CR101"),
        "a-nul-by-escape": Attack(lambda: r'a: "\0"', "CR101", 1, "the character U+0000 cannot"),
        "a-terminal-command-by-escape": Attack(lambda: r'a: "\e[2J"', "CR101"),
        "half-a-character-by-escape": Attack(lambda: r'a: "\ud800"', "CR101"),
        "half-a-character": Attack(lambda: b"a: \xed\xa0\x80", "CR110"),
        "no-character-at-all": Attack(lambda: r'a: "\UFFFFFFFF"', "CR101"),
        "too-long-for-its-character": Attack(lambda: b"a: \xc0\xaf", "CR110"),
        "a-second-byte-order-mark": Attack(lambda: "\ufeff\ufeffa: b", "CR101"),
        "sixteen-bits": Attack(lambda: "a: b".encode("utf-16"), "CR110"),
        "sixteen-bits-without-a-mark": Attack(lambda: "a: b".encode("utf-16-be"), "CR101"),
        "thirty-two-bits": Attack(lambda: "a: b".encode("utf-32"), "CR110"),
        "another-direction": Attack(
            lambda: "a: b # \u202e }\nc: d",
            "CR101",
            1,
            "the character U+202E (RIGHT-TO-LEFT OVERRIDE) cannot",
        ),
        "a-part-of-another-direction": Attack(lambda: "a: \u2066b", "CR101"),
        "a-key-with-no-width": Attack(
            lambda: "pro\u200bcedure: a",
            "CR105",
            1,
            "'pro\\u200bcedure' (with ZERO WIDTH SPACE in it) is not a key of a ",
        ),
        "a-key-from-another-alphabet": Attack(
            lambda: "pr\u043ecedure: a",
            "CR105",
            1,
            "'pr\u043ecedure' (with CYRILLIC SMALL LETTER O in it) is not a key of a ",
        ),
        "a-key-of-wide-letters": Attack(
            lambda: "\uff50rocedure: a",
            "CR105",
            1,
            "'\uff50rocedure' (with FULLWIDTH LATIN SMALL LETTER P in it) is not a key of a ",
        ),
        # shape
        "nothing": Attack(lambda: "", "CR108", None),
        "a-list": Attack(lambda: "[]", "CR107"),
        "a-number": Attack(lambda: "9" * 900_000, "CR107"),
        "a-key-that-is-a-list": Attack(lambda: "? [a, b]\n: c", "CR107"),
        "json-with-a-key-twice": Attack(lambda: '{"title": 1, "title": 2}', "CR102"),
    }
)


def _case(events: str = "", facts: str = "") -> str:
    """Return a case file with these events and facts, on the second line of each."""
    fact, event = facts or "anonymous: no", events or "complaint_received: 2026-11-02"
    return f"facts:\n  {fact}\nevents:\n  - {event}\n"


def _day(written: str) -> Attack:
    """Return a case in which an event has no day."""
    return Attack(
        lambda: _case(f"complaint_received: {written}"), "CR111", 4, "expected a date, got "
    )


def _answer(written: str, code: str = "CR302") -> Attack:
    """Return a case in which a question of yes or no has another answer."""
    return Attack(lambda: _case(facts=f"anonymous: {written}"), code, 2)


#: Case files.
CASES: Mapping[str, Attack] = MappingProxyType(
    {
        "a-day-of-nought": _day("0000-00-00"),
        "a-day-of-the-year-nought": _day("0000-01-01"),
        "a-day-of-the-year-10,000": _day("10000-01-01"),
        "a-day-with-a-time": _day("2026-11-02T10:00:00Z"),
        "a-day-in-sixties": _day("190:20:30"),
        "a-day-of-huge-digits": _day("9" * 900_000),
        "a-day-of-other-digits": _day("２０２６-11-02"),
        "a-day-before-this-one": _day("-2026-11-02"),
        "a-negative-number": _day("-1"),
        "a-power": _day("1e999999999"),
        "not-a-number": _answer(".nan"),
        "infinity": _answer("-.inf"),
        "a-norwegian-no": _answer("NO"),
        "on": _answer("on"),
        "an-octal-number": _answer("0o777"),
        "a-number-of-base-two": _answer("0b" + "1" * 100_000),
        "an-answer-nobody-could-read": _answer("b" * 900_000),
        "an-answer-of-nothing": _answer("''", "CR108"),
        "twenty-thousand-words": _answer("[" + ",".join(f"w{n}" for n in range(20_000)) + "]"),
        "nine-thousand-unknown-events": Attack(
            lambda: (
                "events:\n" + "".join(f"- complaint_receive{n}: 2026-11-02\n" for n in range(9_900))
            ),
            "CR301",
            2,
        ),
        "nine-thousand-unknown-facts": Attack(
            lambda: "facts:\n" + "".join(f"  anonymou{n}: yes\n" for n in range(9_900)), "CR301", 2
        ),
        "ten-thousand-events-on-one-day": Attack(
            lambda: "events:\n" + "- complaint_received: 2026-11-02\n" * 9_900, "CR303", 3
        ),
        "ten-thousand-decisions": Attack(
            lambda: "decisions:\n" + "- {on: 2026-11-02}\n" * 9_900, "CR106", 2
        ),
        "ten-thousand-pauses": Attack(
            lambda: "pauses:\n" + "- {of: stage_1, from: 2026-11-02}\n" * 5_900, "CR301", 2
        ),
    }
)

#: Case files that name their procedure themselves.
CASES_ALONE: Mapping[str, Attack] = MappingProxyType(
    {
        "an-unknown-procedure": Attack(lambda: f"procedure: {'../' * 99}etc/passwd", "CR304", 1),
        "a-procedure-at-a-path": Attack(lambda: "procedure: /etc", "CR304", 1),
        "a-procedure-at-an-address": Attack(lambda: "procedure: https://example.org/", "CR304", 1),
        "a-procedure-of-a-megabyte": Attack(lambda: f"procedure: {'a/' * 400_000}", "CR304", 1),
    }
)
