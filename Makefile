# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors

.DEFAULT_GOAL := help
.PHONY: help setup build demo test bench lint format generate clean

STUDY ?=
FILTER ?=
CLARA := .build/release/clara

help: ## Show what can be made
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

setup: ## Install the Debian and Python packages that are missing
	@Scripts/setup.sh

build: ## Build the release program, .build/release/clara
	@Scripts/setup.sh --build-only
	swift build -c release --product clara
	swift build -c release --product clara-run

demo: setup build ## Watch a CT study become a segmentation in a foreign PACS (STUDY=DIR takes yours)
	$(CLARA) demo $(if $(STUDY),--study "$(STUDY)")

test: setup ## Run every test, the system tests against the release program and real peers (FILTER=REGEX takes some)
	CLARA_TESTING=1 swift build -c release --build-tests
	Scripts/test.sh "$(FILTER)"

bench: setup build ## Measure Clara beside its peers (see Benchmarks/README.md)
	Benchmarks/run.sh

lint: ## Check formatting, file lengths, edges between targets and generated code
	@Scripts/setup.sh --lint-only
	@Scripts/lint.sh

format: ## Format every Swift file in place
	swift format --in-place --recursive Sources Tests

generate: ## Make all generated code anew
	.venv/bin/python Scripts/generate-dictionary.py
	Scripts/generate-protos.sh

clean: ## Remove everything that was built or downloaded
	rm -rf .build .venv demo
