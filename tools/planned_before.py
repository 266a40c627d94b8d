"""
The compiled plans of shipped procedures: ``complaintrules.planned_before`` has why.

``make reference`` writes them, after what they are made of.
"""

from complaintrules.bench import Bench
from complaintrules.planned_before import FOLDER, module_name, to_be_planned
from complaintrules.rulebook import load_procedure, procedures
from complaintrules.verdict_code import draft


def modules() -> dict[str, str]:
    """Return the text of each module, by its name; what was read before has to be fresh."""
    made = {}
    for shipped in procedures():
        procedure = load_procedure(shipped.id)
        plan = draft(Bench.without_case(procedure, {}))
        made[f"{module_name(shipped.id)}.py"] = to_be_planned(procedure, plan.module, plan.tables)
    return made


def main() -> None:
    """Write every module, and remove those of procedures that are no more."""
    made = modules()
    for path in FOLDER.glob("*.py"):
        if path.name not in {*made, "__init__.py"}:
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
