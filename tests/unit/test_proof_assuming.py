"""What can be assumed of facts: one way for each set of answers."""

from datetime import date

from complaintrules.conditions import All, AnyOf, Question
from complaintrules.proof.assuming import assumptions, questions_of
from complaintrules.vocabulary import FactDeclaration, FactKind

DAY = date(2026, 5, 5)
FACTS = {
    "urgent": FactDeclaration("urgent", FactKind.YES_OR_NO, "?"),
    "who": FactDeclaration("who", FactKind.ONE_OF, "?", ("child", "parent", "carer")),
    "about": FactDeclaration("about", FactKind.ONE_OR_MORE_OF, "?", ("a", "b")),
    "pending": FactDeclaration("pending", FactKind.NONE_OR_MORE_OF, "?", ("court", "tribunal")),
    "arose_on": FactDeclaration("arose_on", FactKind.DATE, "?"),
}
URGENT = Question("urgent", "yes_or_no", "is_true")
WHO = Question("who", "one_of", "is_contained_by", frozenset({"child", "carer"}))
ABOUT = Question("about", "one_or_more_of", "shares_at_least_one_element_with", frozenset({"a"}))
PENDING = Question(
    "pending", "none_or_more_of", "shares_at_least_one_element_with", frozenset({"court"})
)
AROSE = Question("arose_on", "date", "before", DAY)


def test_questions_are_found_once() -> None:
    """However deep it stands, and however often it is asked."""
    assert (URGENT, WHO) == questions_of([All((URGENT, AnyOf((WHO, URGENT)))), WHO])


def test_yes_no_and_unknown() -> None:
    """Each fact is unknown, or has one value for each way to answer."""
    assert [{}, {"urgent": True}, {"urgent": False}] == list(assumptions([URGENT], FACTS, {}))


def test_one_value_for_each_set_of_answers() -> None:
    """Values that no question tells apart are tried once."""
    assert [{}, {"who": "child"}, {"who": "parent"}] == list(assumptions([WHO], FACTS, {}))
    assert [{}, {"about": frozenset({"a"})}, {"about": frozenset({"b"})}] == list(
        assumptions([ABOUT], FACTS, {})
    )
    court, tribunal = frozenset({"court"}), frozenset({"tribunal"})
    assert [{}, {"pending": court}, {"pending": tribunal}] == list(
        assumptions([PENDING], FACTS, {})
    )


def test_days_around_the_one_asked_about() -> None:
    """A day is tried before and after the one that a question names."""
    before = date(2026, 5, 4)

    assert [{}, {"arose_on": before}, {"arose_on": DAY}] == list(assumptions([AROSE], FACTS, {}))


def test_what_is_known_is_not_assumed() -> None:
    """Neither are names that are no facts, such as clocks."""
    clock = Question("time_to_complain", "clock", "is_missed")

    assert [{}] == list(assumptions([URGENT, clock], FACTS, {"urgent": True}))
    assert len(list(assumptions([URGENT, WHO], FACTS, {}))) == 9
    same = Question("arose_on", "date", "nothing")
    assert [{}] == list(assumptions([same], FACTS, {}))
