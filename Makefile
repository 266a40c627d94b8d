# The two commands are `make demo` and `make test`; `make help` lists the rest.

PYTHON ?= python3
BIN := .venv/bin
DEMO_DAY := 2026-12-21

.DEFAULT_GOAL := help
.PHONY: help demo examples test mutate prove lint check coverage wheel reference site packages changelog bench guard clean

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

.venv/docs-ready: .venv/ready
	$(BIN)/python -m pip install --quiet --group docs
	touch $@

demo: .venv/ready  ## Set up, and judge an example case
	$(BIN)/complaintrules assess docs/examples/case.yaml --on $(DEMO_DAY)

examples: .venv/test-ready  ## Write the example files and pictures in docs that commands make
	for file in timeline.svg timeline.txt diary.ics; do \
	$(BIN)/complaintrules timeline docs/examples/case.yaml --on $(DEMO_DAY) -o docs/examples/$$file || exit 1; done
	$(BIN)/complaintrules report docs/examples/a_year.csv --mapping docs/examples/a_year.yaml --procedure england/children-act-1989 \
	--year 2022-23 --on 2023-07-03 --target 85 --authority "Example Council" -o docs/examples/annual_report.html -o docs/examples/annual_report.md
	$(BIN)/python -m tools.pictures

test: .venv/test-ready  ## Set up, and run every test
	$(BIN)/python -m pytest -n auto --dist loadfile

coverage: .venv/test-ready  ## Run every test and demand that each branch is reached
	$(BIN)/python -m pytest -q -n auto --dist loadfile -m "not enumeration" --cov --cov-report=term

mutate: .venv/ready  ## Make one mistake at a time in every shipped procedure; its examples must notice
	@$(BIN)/python -c 'from complaintrules.rulebook import procedures; print(*(p.id for p in procedures()))' \
	| tr ' ' '\n' | while read name; do $(BIN)/complaintrules procedures test --mutate $$name || exit 1; done

prove: .venv/ready  ## Prove every shipped procedure over all the states that a case can come to
	@$(BIN)/complaintrules procedures prove $$($(BIN)/python -c 'from complaintrules.rulebook import procedures; print(*(p.id for p in procedures()))')

lint: .venv/dev-ready  ## Run linters, type checker and the layers' checker
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interrogate --quiet src tests tools benchmarks

wheel: .venv/dev-ready  ## Build the wheel and run the tests on it, away from the sources
	$(BIN)/python tests/on_the_wheel.py

check: lint coverage mutate prove wheel  ## All of these

reference: .venv/dev-ready  ## Write the pages and schemas that follow from rules, code and other pages
	$(BIN)/python -m tools.reference

changelog: .venv/dev-ready  ## Put the changelog of a release together: make changelog VERSION=1.0.0
	$(BIN)/python -m tools.release $(VERSION)

packages: .venv/ready  ## Build twice, install on every Python, try each extra, types, licences
	$(BIN)/python -m pip install --quiet --group package
	$(BIN)/python -m tools.packages

site: .venv/docs-ready  ## Build the documentation as pages in site/; a warning is an error
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build

bench: .venv/dev-ready  ## Measure against peers; writes benchmarks/RESULTS.md
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks

guard: .venv/dev-ready  ## Fail where we became half as fast beside a peer as is recorded
	$(BIN)/python -m pip install --quiet --group bench
	$(BIN)/python -m benchmarks --guard

clean:  ## Remove what the targets made
	rm -rf .venv dist build site .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
