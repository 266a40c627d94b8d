# docs/examples/django_deadlines.py
"""Complaints in Django that know their deadlines."""

from datetime import date

import django
from django.conf import settings

# A project has these in its settings.
DATABASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": DATABASE})
django.setup()

from django.core.exceptions import ValidationError
from django.db import connection, models

from complaintrules import Assessment, Case, CaseError, assess, load_procedure

PROCEDURE = load_procedure("england/children-act-1989")
EVENTS = [(name, event.means) for name, event in PROCEDURE.vocabulary.events.items()]


class Complaint(models.Model):
    """What was recorded of one complaint; dates follow from it and are not typed in."""

    reference = models.CharField(max_length=20, unique=True)
    facts = models.JSONField(default=dict, blank=True)
    next_due_by = models.DateField(null=True, editable=False)  # to search by; see remember

    class Meta:
        app_label = "complaints"

    def as_case(self) -> Case:
        events = [{event.name: event.on} for event in self.events.all()]
        case = {"reference": self.reference, "facts": self.facts, "events": events}
        return Case.from_mapping(case, PROCEDURE)

    def assessed(self, on: date) -> Assessment:
        return assess(self.as_case(), PROCEDURE, on=on)

    def clean(self) -> None:
        """Refuse facts that the procedure does not know, with every fault at once."""
        try:
            self.as_case()
        except CaseError as error:
            raise ValidationError([str(fault) for fault in error.faults]) from error

    def remember(self, on: date) -> None:
        """Keep the next last day in the database; call it when anything was recorded."""
        following = self.assessed(on).next_deadline
        self.next_due_by = following.due_by if following else None
        self.save()


class Event(models.Model):
    complaint = models.ForeignKey(Complaint, models.CASCADE, related_name="events")
    name = models.CharField(max_length=60, choices=EVENTS)
    on = models.DateField()

    class Meta:
        app_label = "complaints"


def main() -> None:
    with connection.schema_editor() as schema:  # a project has migrations
        schema.create_model(Complaint)
        schema.create_model(Event)

    today = date(2026, 12, 21)
    complaint = Complaint.objects.create(reference="EX-1", facts={"complainant": "parent"})
    complaint.events.create(name="complaint_received", on=date(2026, 12, 8))
    complaint.remember(today)
    for each in Complaint.objects.filter(next_due_by__lte=date(2026, 12, 31)):
        following = each.assessed(today).next_deadline
        print(each.reference, following.id, following.due_by, following.provision)

    complaint.facts = {"complainant": "parnet"}
    try:
        complaint.full_clean()
    except ValidationError as error:
        print(*error.messages)


if __name__ == "__main__":
    main()
