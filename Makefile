# The two commands are `make demo` and `make test`; `make help` lists the rest.

PYTHON ?= python3
BIN := .venv/bin
DEMO_DAY := 2026-12-21

.DEFAULT_GOAL := help
.PHONY: help demo examples test mutate lint check coverage wheel reference bench guard clean

help:  ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/test-ready: .venv/ready
	$(BIN)/python -m pip install --quiet --group test
	touch $@

.venv/dev-ready: .venv/test-ready
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

demo: .venv/ready  ## Set up, and judge an example case
	$(BIN)/complaintrules assess docs/examples/case.yaml --on $(DEMO_DAY)

examples: .venv/test-ready  ## Write the example files in docs/examples that commands make
	for file in timeline.svg timeline.txt diary.ics; do \
	$(BIN)/complaintrules timeline docs/examples/case.yaml --on $(DEMO_DAY) -o docs/examples/$$file || exit 1; done

test: .venv/test-ready  ## Set up, and run every test
	$(BIN)/python -m pytest -n auto --dist loadfile

coverage: .venv/test-ready  ## Run every test and demand that each branch is reached
	$(BIN)/python -m pytest -q -n auto --dist loadfile -m "not enumeration" --cov --cov-report=term

mutate: .venv/ready  ## Make one mistake at a time in every shipped procedure; its examples must notice
	@$(BIN)/python -c 'from complaintrules.rulebook import procedures; print(*(p.id for p in procedures()))' \
	| tr ' ' '\n' | while read name; do $(BIN)/complaintrules procedures test --mutate $$name || exit 1; done

lint: .venv/dev-ready  ## Run linters, type checker and the layers' checker
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interrogate --quiet src tests tools benchmarks

wheel: .venv/dev-ready  ## Build the wheel and run the tests on it, away from the sources
	$(BIN)/python tests/on_the_wheel.py

check: lint coverage mutate wheel  ## All of these

reference: .venv/dev-ready  ## Write the pages and schemas that follow from rules, code and other pages
	$(BIN)/python -m tools.reference

bench: .venv/dev-ready  ## Measure against peers; writes benchmarks/RESULTS.md
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

guard: .venv/dev-ready  ## Fail where we became half as fast beside a peer as is recorded
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks --guard

clean:  ## Remove what the targets made
	rm -rf .venv dist build .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
