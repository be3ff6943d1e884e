# `make help` lists the verbs. The first one used makes .venv with what it needs.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PYTEST = $(RUN) -m pytest
COVERAGE := $(RUN) -m coverage
EXAMPLES ?= 200
SEEDS ?= 10
PORT ?= 8080
JOBS ?= 2
EXCEPTIONS := tests/fuzz/test_unused_exceptions.py
CASES := tests/fuzz/test_direct.py tests/fuzz/test_client.py
READINGS := tests/fuzz/test_differential.py
LIES := tests/fuzz/test_lies.py
LINKS_AND_LIES := tests/fuzz/test_links.py $(LIES)
SHARES := $(if $(ONLY),1,1 2 3 4 5 6)
FUZZ := $(if $(ONLY),,lies rest readings) $(SHARES:%=direct-%) $(SHARES:%=client-%)
FUZZED := $(RUN) -m pytest --fuzz-examples=$(EXAMPLES) $(if $(ONLY),--fuzz-only=$(ONLY))
PRISM := build/bench/node_modules/@stoplight/prism-cli/dist/index.js

.DEFAULT_GOAL := help
.PHONY: help demo test test-document test-rest test-links-and-lies check generate check-generated lint-document
.PHONY: $(FUZZ:%=fuzz-%) fuzz-lies fuzz-rest fuzz-readings fuzz-whole fuzz-report
.PHONY: fuzz fuzz-selftest chaos bench-emulator emulator docs api-diff build publish vendor clean

help: ## List the verbs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: $(VENV)/.ready-demo ## Import the CDNOW purchase log and publish a campaign, against the emulator
	$(RUN) examples/cdnow/import_cdnow.py

# Three parts at once: what schemathesis drives cannot be spread over workers.
test: $(VENV)/.ready-dev build/wheelhouse ## Run the tests (needs redis-server)
	@command -v redis-server >/dev/null || { command -v apt-get >/dev/null && apt-get install -y -q redis-server; }
	$(MAKE) --jobs=3 test-document test-rest test-links-and-lies

test-document: $(VENV)/.ready-dev
	$(PYTEST) tests/spec tests/fuzz $(LINKS_AND_LIES:%=--ignore=%)

test-rest: $(VENV)/.ready-dev build/wheelhouse
	$(PYTEST) tests --ignore=tests/spec --ignore=tests/fuzz

test-links-and-lies: $(VENV)/.ready-dev
	$(PYTEST) $(LINKS_AND_LIES)

.PHONY: coverage
coverage: $(VENV)/.ready-dev ## Run the tests under coverage.py, about twice as long; fails below the floors
	rm -rf build/coverage reports/coverage
	$(MAKE) test PYTEST='$(COVERAGE) run -m pytest --ignore=tests/release'
	$(COVERAGE) combine --quiet
	$(COVERAGE) html --quiet
	$(COVERAGE) report --include='generated/moengage_api/overlays/*' --fail-under=95
	$(COVERAGE) report --include='emulator/*' --fail-under=95
	$(COVERAGE) report --include='generated/moengage_api/api/*' --fail-under=100

check: $(VENV)/.ready-dev check-generated ## Lint, types, and whether generated/ is in step
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(RUN) -m mypy generated/moengage_api generated/moengage_models
	$(VENV)/bin/basedpyright --warnings

generate: $(VENV)/.ready-dev ## Write generated/ from spec/; or OUT=... from SPEC=..., OVERLAY="..."
	$(RUN) -m generator $(if $(SPEC),--spec "$(SPEC)") $(foreach overlay,$(OVERLAY),--overlay "$(overlay)") \
	  $(if $(SPEC)$(OVERLAY)$(OUT),--output "$(or $(OUT),build/generated)")

check-generated: $(VENV)/.ready-dev ## Fail if generated/ is not what `make generate` writes
	$(RUN) -m generator --check

lint-document: ## Second opinion on generated/openapi.yaml by Redocly CLI (needs Node and npm)
	npx --yes @redocly/cli@2.77.0 lint

# In jobs, each of which stores what it counted; then what is said of all of them, whatever failed before.
fuzz: $(VENV)/.ready-dev ## Fuzz emulator and client deeply (EXAMPLES=200 of each operation, JOBS=2, ONLY=operation)
	rm -rf reports/fuzz
	@$(MAKE) --keep-going --jobs=$(JOBS) $(FUZZ:%=fuzz-%); failed=$$?; $(MAKE) fuzz-whole && exit $$failed

$(SHARES:%=fuzz-direct-%) $(SHARES:%=fuzz-client-%): $(VENV)/.ready-dev
	$(FUZZED) tests/fuzz/test_$(word 2,$(subst -, ,$@)).py \
	  --fuzz-share=$(word 3,$(subst -, ,$@))/$(words $(SHARES)) --fuzz-part=$(@:fuzz-%=%)

fuzz-lies: $(VENV)/.ready-dev
	$(FUZZED) $(LIES) --fuzz-part=lies

fuzz-rest: $(VENV)/.ready-dev
	$(FUZZED) tests/fuzz tests/stateful $(CASES:%=--ignore=%) --ignore=$(LIES) --ignore=$(READINGS) \
	  --ignore=$(EXCEPTIONS) --fuzz-part=rest

fuzz-readings: $(VENV)/.ready-dev
	$(FUZZED) $(READINGS) --fuzz-part=readings

# What can be judged of all parts alone, and the report on them.
fuzz-whole: $(VENV)/.ready-dev
	$(FUZZED) $(EXCEPTIONS) --fuzz-part=whole; failed=$$?; $(RUN) -m tests.fuzz.ledger $(FUZZ) whole && exit $$failed

fuzz-report: $(VENV)/.ready-dev ## Write docs/fuzz-report.md of the last `make fuzz`
	$(RUN) -m tests.fuzz.ledger --page $(FUZZ) whole

chaos: $(VENV)/.ready-dev ## Import, create and send while a fifth of all answers fails; kill imports (SEEDS=10)
	$(RUN) -m pytest tests/chaos --chaos-seeds=$(SEEDS)

fuzz-selftest: $(VENV)/.ready-dev ## Plant defects in a copy of the tree; the tests have to catch each
	$(RUN) -m tests.selftest

bench-emulator: $(VENV)/.ready-dev $(PRISM) ## Measure the emulator beside Prism (needs Node, npm and wrk)
	@command -v wrk >/dev/null || { command -v apt-get >/dev/null && apt-get install -y -q wrk; }
	$(RUN) benchmarks/emulator.py --prism $(PRISM)

# The oldest and the newest versions of what the package needs, which tests install from an index of theirs.
build/wheelhouse: pyproject.toml $(VENV)/.ready-dev
	rm -rf $@
	$(RUN) -m release.bounds $@.new
	mv $@.new $@
	@touch $@

$(PRISM):
	npm install --silent --no-fund --no-audit --prefix build/bench @stoplight/prism-cli@5.14.2

.PHONY: bench
bench: $(VENV)/.ready-dev ## Measure memory and speed of bulk imports (a million elements: some minutes)
	$(RUN) benchmarks/bulk.py

emulator: $(VENV)/.ready-demo ## Serve the emulator (PORT=8080)
	$(VENV)/bin/moengage-emulator --port $(PORT)

docs: $(VENV)/.ready-dev ## Write the generated parts of docs/
	$(RUN) -m tests.emulator.statuses.table
	$(RUN) -m tests.fuzz.report

api-diff: $(VENV)/.ready-dev ## Show what the tree changes for callers (BASE=v0.1.0): breaking, compatible
	@test -n "$(BASE)" || { echo "name a commit: make api-diff BASE=v0.1.0" >&2; exit 2; }
	@$(RUN) -m release.api_diff "$(BASE)"

build: $(VENV)/.ready-dev ## Build wheel and sdist into dist/, and check them
	rm -rf dist
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(RUN) -m build --no-isolation
	$(RUN) -m twine check --strict dist/*
	$(RUN) -m check_wheel_contents dist/*.whl

publish: $(VENV)/.ready-dev ## Publish to an index (REPOSITORY_URL=..., INDEX_URL=...; TWINE_USERNAME, TWINE_PASSWORD)
	@test -n "$(REPOSITORY_URL)" || { echo "name the index: make publish REPOSITORY_URL=https://..." >&2; exit 2; }
	$(RUN) -m release.publish "$(REPOSITORY_URL)" $(if $(INDEX_URL),--index-url "$(INDEX_URL)")

vendor: $(VENV)/.ready-demo ## Copy the client into another project (DEST=path/to/pkg/_vendor, NAME=..., FROM=..., FORCE=1)
	@test -n "$(DEST)" || { echo "name the folder: make vendor DEST=path/to/pkg/_vendor" >&2; exit 2; }
	$(RUN) -m release.vendor "$(DEST)" $(if $(NAME),--name "$(NAME)") $(if $(FROM),--from "$(FROM)") $(if $(FORCE),--force)

clean: ## Remove what the verbs made, but not generated/
	rm -rf $(VENV) build dist reports .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; name one: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --upgrade 'pip>=25.1'

$(VENV)/.ready-demo: $(VENV)/bin/python pyproject.toml
	$(RUN) -m pip install --quiet --editable '.[emulator]'
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready-demo
	$(RUN) -m pip install --quiet --group dev
	@touch $@
