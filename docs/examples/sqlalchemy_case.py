# docs/examples/sqlalchemy_case.py
"""A column that holds a case: checked as it is written, a Case when it is read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import JSON, Dialect, String, TypeDecorator, create_engine, select
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from complaintrules import Case, assess, load_procedure

PROCEDURE = load_procedure("england/children-act-1989")


class CaseColumn(TypeDecorator[Any]):
    """Keeps a mapping in the form of a case file as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, Any] | None, dialect: Dialect) -> Any:
        if value is not None:
            Case.from_mapping(value, PROCEDURE)  # raises CaseError: nothing wrong gets in
        return value

    def process_result_value(self, value: Any, dialect: Dialect) -> Case | None:
        return None if value is None else Case.from_mapping(value, PROCEDURE)


class Base(DeclarativeBase):
    pass


class Complaint(Base):
    __tablename__ = "complaints"
    reference: Mapped[str] = mapped_column(String(20), primary_key=True)
    case: Mapped[Any] = mapped_column(CaseColumn)


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        recorded = {"events": [{"complaint_received": "2026-12-08"}]}
        session.add(Complaint(reference="EX-1", case=recorded))
        session.commit()
        for complaint in session.scalars(select(Complaint)):
            answer = assess(complaint.case, PROCEDURE, on=date(2026, 12, 21))
            print(complaint.reference, answer.next_deadline.id, answer.next_deadline.due_by)

        session.add(Complaint(reference="EX-2", case={"events": [{"recieved": "8 December"}]}))
        try:
            session.commit()
        except StatementError as error:
            print(*error.orig.faults, sep="\n")


if __name__ == "__main__":
    main()
