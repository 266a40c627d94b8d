"""How a place in an instrument is written."""

import pytest

from complaintrules.citations import Provision

INSTRUMENTS = ("SI 2006/1738", "CA 1989", "CA 1989 Part 3", "GBC")


@pytest.mark.parametrize(
    ("text", "instrument", "part"),
    [
        ("reg. 19(4)", "SI 2006/1738", "reg. 19(4)"),
        ("SI 2006/1738 reg. 19(4)", "SI 2006/1738", "reg. 19(4)"),
        ("CA 1989 s. 26(3)", "CA 1989", "s. 26(3)"),
        ("s. 26B", "SI 2006/1738", "s. 26B"),
        ("ss. 24D, 26", "SI 2006/1738", "ss. 24D, 26"),
        ("regs. 3-9", "SI 2006/1738", "regs. 3-9"),
        ("GBC §3.5", "GBC", "§3.5"),
        ("GBC § 3.5", "GBC", "§ 3.5"),
        ("GBC para 3.3.1", "GBC", "para 3.3.1"),
        ("GBC ch. 3", "GBC", "ch. 3"),
        ("GBC appendix A", "GBC", "appendix A"),
        ("GBC section 3", "GBC", "section 3"),
        ("Sch. 2 para. 4", "SI 2006/1738", "Sch. 2 para. 4"),
        ("art. 5", "SI 2006/1738", "art. 5"),
        ("CA 1989 Part 3", "CA 1989", "Part 3"),
        ("CA 1989 Part 3 s. 26", "CA 1989 Part 3", "s. 26"),
        ("GBC table 6", "GBC", "table 6"),
        ("Introduction", "SI 2006/1738", "Introduction"),
        ("GBC Foreword, para. 2", "GBC", "Foreword, para. 2"),
        ("section 2, Children's services", "SI 2006/1738", "section 2, Children's services"),
        ("section 2, the child\u2019s", "SI 2006/1738", "section 2, the child\u2019s"),
        ("heading Complaints & compliments", "SI 2006/1738", "heading Complaints & compliments"),
        ("heading Withdrawn/not pursued", "SI 2006/1738", "heading Withdrawn/not pursued"),
    ],
)
def test_a_provision_is_read(text: str, instrument: str, part: str) -> None:
    """A place is of the instrument that it names, the longest one, or of the usual one."""
    provision = Provision.parse(text, INSTRUMENTS, "SI 2006/1738")

    assert Provision(instrument, part) == provision
    assert f"{instrument} {part}" == str(provision)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", ""),
        ("19(4)", "19(4)"),
        ("regulation 19", "regulation 19"),
        ("reg 19", "reg 19"),
        ("Reg. 19", "Reg. 19"),
        ("reg.", "reg."),
        ("reg. ", "reg. "),
        ("reg. (4)", "reg. (4)"),
        ("CA 1989", "CA 1989"),
        ("CA 1989 26", "26"),
        ("SI 2009/309 reg. 3", "SI 2009/309 reg. 3"),
        ("SI 2006/1738reg. 3", "SI 2006/1738reg. 3"),
        ("table", "table"),
        ("tables 6", "tables 6"),
        ("Table 6", "Table 6"),
        ("heading", "heading"),
        ("heading & more", "heading & more"),
        ("heading 'Introduction'", "heading 'Introduction'"),
        ("introduction", "introduction"),
        ("Introduction 3", "Introduction 3"),
        ("Introductions", "Introductions"),
        ("Introduction, somewhere", "Introduction, somewhere"),
        ("Complaints & compliments", "Complaints & compliments"),
        ("reg. 3; reg. 4", "reg. 3; reg. 4"),
        ("reg. 3\nreg. 4", "reg. 3\nreg. 4"),
    ],
)
def test_what_is_no_provision_is_refused(text: str, quoted: str) -> None:
    """What does not begin as a place in an instrument does is quoted back, with two examples."""
    with pytest.raises(ValueError, match="expected a provision such as") as refused:
        Provision.parse(text, INSTRUMENTS, "SI 2006/1738")

    expected = f"expected a provision such as 'reg. 19(4)', 'section 4' or 'page 2', got {quoted!r}"
    assert expected == str(refused.value)
