# docs/examples/mail_overdue.py
"""Mails what is overdue, and what is due within five working days, in a folder of case files."""

import argparse
import smtplib
import sys
from datetime import date
from email.message import EmailMessage
from pathlib import Path

from complaintrules import CaseError, assess, load_case, load_procedure

SOON = 5  # working days


def lines(folder: Path, on: date) -> list[str]:
    """Return a line for each thing that is urgent, and one for each file that cannot be read."""
    procedure = load_procedure("england/children-act-1989")
    found = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            answer = assess(load_case(path, procedure), procedure, on=on)
        except CaseError as error:
            found.append(f"{path.name} cannot be read: {error.faults[0]}")
            continue
        for each in answer.deadlines:
            if each.is_open and each.owner != "complainant" and each.days_left is not None:
                if each.days_left < 0:
                    found.append(f"{answer.case.reference} {each.id} was due by {each.due_by}")
                elif each.days_left <= SOON:
                    found.append(f"{answer.case.reference} {each.id} is due by {each.due_by}")
    return found


def message(found: list[str], to: str, on: date) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = f"Complaint deadlines on {on}: {len(found)}"
    mail["From"] = "deadlines@example.org"
    mail["To"] = to
    mail.set_content("\n".join(found) + "\n")
    return mail


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", required=True)
    parser.add_argument("--on", type=date.fromisoformat, default=date.today())
    parser.add_argument("--server", help="host:port; without it the mail is printed")
    options = parser.parse_args(arguments)
    found = lines(options.folder, options.on)
    if not found:
        return
    mail = message(found, options.to, options.on)
    if options.server is None:
        print(mail["Subject"], mail.get_content(), sep="\n\n", end="")
        return
    host, _, port = options.server.partition(":")
    with smtplib.SMTP(host, int(port or 25)) as server:
        server.send_message(mail)


if __name__ == "__main__":
    main(sys.argv[1:])
