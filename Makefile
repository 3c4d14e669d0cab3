# Twelve words. The logic is in scripts/ and crates/xtask; nothing here is clever.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup run demo test lint fix bench e2e docs ci soak package

help: ## this list
	@grep -hE '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: ## check the tools this machine has, build what the browser loads
	@scripts/setup.sh

run: setup ## build, create a demonstration company on first start, serve it on 127.0.0.1:8080
	@scripts/run.sh

demo: setup ## write the files of a large made-up company: make demo ACCOUNTS=100000 ROWS=1000000
	@scripts/demo.sh

test: setup ## the whole test suite, on SQLite and PostgreSQL
	@scripts/test.sh

lint: setup ## formatting, lints, the tree's own rules, licences, spelling
	@scripts/lint.sh

fix: setup ## what can be put right by a program
	@scripts/fix.sh

bench: setup ## measure, side by side with Polars and DuckDB
	@scripts/bench.sh

e2e: setup ## a few journeys in a real browser
	@scripts/e2e.sh

docs: setup ## the code's own documentation, and every link in ours
	@scripts/docs.sh

ci: ## lint, test and e2e, with nothing skipped
	@scripts/ci.sh

soak: setup ## what takes long: a server killed under load, KILLS=1000 times
	@scripts/soak.sh

package: setup ## a release build as a Debian package, looked at
	@scripts/package.sh
