# docs/examples/fastapi_deadlines.py
"""An endpoint that judges a case; in production: uvicorn fastapi_deadlines:app."""

from datetime import date
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from complaintrules import Case, CaseError, assess, load_procedure

PROCEDURE = load_procedure("england/children-act-1989")  # once, for it is read from files
app = FastAPI(title="Complaint deadlines")


@app.exception_handler(CaseError)
def refused(request: Request, error: CaseError) -> JSONResponse:
    """Tell every fault, each with its code and place."""
    return JSONResponse({"faults": [fault.to_mapping() for fault in error.faults]}, 422)


@app.post("/assessments")
def assessment(case: dict[str, Any], on: date) -> dict[str, Any]:
    """Judge a case, in the form of a case file, as at a day that the caller names."""
    return assess(Case.from_mapping(case, PROCEDURE), PROCEDURE, on=on).to_mapping()


def main() -> None:
    from fastapi.testclient import TestClient

    client = TestClient(app)
    where = "/assessments?on=2026-12-21"

    answer = client.post(where, json={"events": [{"review_panel_requested": "2026-12-18"}]})
    panel = next(
        each for each in answer.json()["deadlines"] if each["id"] == "review_panel_meeting"
    )
    print(answer.status_code, panel["due_by"], panel["provision"])

    wrong = {"facts": {"complainant": "parnet"}, "events": [{"panel_requested": "2026-12-18"}]}
    answer = client.post(where, json=wrong)
    print(answer.status_code)
    for fault in answer.json()["faults"]:
        print(fault["code"], fault["path"], fault["hint"])


if __name__ == "__main__":
    main()
