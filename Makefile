# Everything a contributor or CI runs is a target here; bare `make` lists them from the text beside each one.
PYTHON := $(or $(LLPASS_VENV),.venv)/bin/python
JOBS ?= 2
N ?= 2000
SEED ?= 1

.DEFAULT_GOAL := help
.PHONY: help setup setup-all demo test test-all test-projects check format fuzz fuzz-postlink fuzz-table torture bench-run \
	bench-frames bench-callers bench-finalizers bench-go bench-postlink bench-liveness bench-cc liveness-table bench-all chroot-check clean

help: ## list the targets
	@sed -n 's/^\([a-z][a-z-]*\):[^#]*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

setup: ## virtual environment, clang, lld, LLVM tools, libgc, gdb: installed when missing, else nothing happens
	@tools/setup

setup-all: ## as setup, and every compiler the slow matrix compares, and valgrind
	@tools/setup --all-compilers

demo: setup ## build a real program, strip it, and show a traceback with names and lines from llpass tables alone
	@$(PYTHON) demo/demo.py

test: setup ## the test suite, minutes; pass pytest options in ARGS
	@$(PYTHON) -m pytest -n $(JOBS) -m "not slow and not projects" $(ARGS)

test-all: setup-all ## the test suite with the slow matrices: every compiler, link mode and program
	@$(PYTHON) -m pytest -n $(JOBS) -m "not projects" $(ARGS)

test-projects: setup-all ## real projects by their own build systems: CC=llpass-cc beside plain clang; tests and objects compared
	@$(PYTHON) -m pytest -m projects $(ARGS)

check: setup ## ruff, formatting, types
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

format: setup ## rewrite the Python files in the house format
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

fuzz: setup ## N mutants of real IR through llpass and LLVM: make fuzz N=100000 SEED=1
	@$(PYTHON) tests/fuzz/mutate.py --count $(N) --seed $(SEED)

fuzz-postlink: setup ## N mutants of linked programs through llpass postlink: make fuzz-postlink N=100000 SEED=1
	@$(PYTHON) -m tests.fuzz.postlink --count $(N) --seed $(SEED) --jobs $(JOBS)

fuzz-table: setup ## N mutants of lookup tables through the C reader, under sanitizers: make fuzz-table N=100000 SEED=1
	@$(PYTHON) tests/fuzz/tables.py --count $(N) --seed $(SEED)

torture: setup ## N random programs whose objects' deaths are known, with and without stack-liveness: make torture N=3000
	@$(PYTHON) -m tests.torture --programs $(N) --seed $(SEED) --pass off,on --jobs $(JOBS)

bench-run: setup ## llpass run beside LLVM's own parse-and-print: time, memory, scaling
	@$(PYTHON) bench/run_speed.py

bench-frames: setup-all ## instructions that the ways to find callers cost lua and sqlite3, by callgrind
	@$(PYTHON) bench/frames_cost.py

bench-callers: setup ## who called me: by frame pointers and unwind tables, beside backtrace() and libunwind
	@$(PYTHON) bench/callers.py

bench-finalizers: setup ## finalizers and the clearing of the stack, beside BDWGC's own functions
	@$(PYTHON) bench/finalizers.py

bench-go: setup ## who called me, where is this PC: Go beside llpass, by turns in one run
	@$(PYTHON) bench/go/run.py

bench-postlink: setup ## llpass postlink beside the link by lld and beside llvm-gsymutil; up to a million functions
	@$(PYTHON) bench/postlink.py

bench-liveness: setup-all ## what stack-liveness costs lua and sqlite3 when it is forced on them, and the build
	@$(PYTHON) bench/liveness.py

bench-cc: setup-all ## CC=llpass-cc beside plain clang by turns: sqlite3.c, ten lines, a link, make -j2 of lua
	@$(PYTHON) bench/cc.py

liveness-table: setup-all ## Go's finalizer programs in every build, 50 runs each, without the pass and with it
	@$(PYTHON) -m tests.llgo.finalizers

bench-all: bench-run bench-frames bench-callers bench-finalizers bench-go bench-postlink bench-liveness bench-cc ## every benchmark there is

chroot-check: ## make demo and make test in a minimal Debian made by debootstrap (root)
	@tools/chroot-check

clean: ## remove what the targets made, the downloads included
	rm -rf build .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
