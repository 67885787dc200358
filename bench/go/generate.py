"""Benchmark programs in pairs: one for Go, one in C against llpass.h, with the same functions, loops and counts.

A ratio between two programs means something only when both do the same work. So each scenario is generated twice from
the same numbers: the same call chain, the same targets, one warm-up call and then n measured ones, one line a metric:
`name=nanoseconds`. Results go into a variable that the compiler must store, so that no loop is folded away.

    hot          Caller(0), Caller(1), 16 pcs, the first frame, lookups of an entry and of a return address; a call
                 of nothing, which is what measuring itself costs
    deep D       Caller(D/2) through a chain of D calls; at its end: 16 pcs, all pcs, all frames
    multipkg PxM functions and methods of P packages: FuncForPC and FileLine of all of them (a batch, not one lookup)
    cold PxM     the first FuncForPC and FileLine of a process, on the same packages
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

#: Iterations are the base count divided by this.
DIVISOR = {"hot": 1, "deep": 4, "multipkg": 20, "cold": 1}

Files = dict[str, str]


@dataclass(frozen=True)
class Scenario:
    """One pair of programs: Go files and C files by path, and the divisor of the iterations."""

    name: str
    go: Files
    c: Files
    divisor: int


_GO_HEAD = """\
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"
)

var sink uintptr

func iterations() int {
	n, err := strconv.Atoi(os.Getenv("BENCH_ITERS"))
	if err != nil || n < 1 {
		return 1
	}
	return n
}

func measure(name string, n int, f func()) {
	f()
	start := time.Now()
	for i := 0; i < n; i++ {
		f()
	}
	fmt.Printf("%s=%.2f\\n", name, float64(time.Since(start).Nanoseconds())/float64(n))
}
"""

_C_HEAD = """\
#include "llpass.h"
#include <stdio.h>
#include <stdlib.h>

#define NOINLINE __attribute__((noinline))

extern volatile uintptr_t sink;
typedef void measured(void);

static inline long iterations(void) {
  const char *text = getenv("BENCH_ITERS");
  long n = text ? atol(text) : 1;
  return n < 1 ? 1 : n;
}

static NOINLINE void measure(const char *name, long n, measured *f) {
  f();
  uint64_t start = llp_nanotime();
  for (long i = 0; i < n; i++)
    f();
  printf("%s=%.2f\\n", name, (double)(llp_nanotime() - start) / (double)n);
}
"""

_GO_FRAMES = """\
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		sink += uintptr(f.Line + len(f.Function) + len(f.File))
		if !more {
			break
		}
	}
"""

_C_FRAMES = """\
  llp_trace trace = llp_trace_of(pcs, n);
  llp_frame f;
  for (bool more = true; more && llp_trace_next(&trace, &f, &more);)
    sink += f.line + (uintptr_t)f.function[0] + (uintptr_t)f.file[0];
"""


def hot() -> Scenario:
    """Short stacks."""
    go = (
        _GO_HEAD.replace('\t"os"\n', '\t"os"\n\t"reflect"\n')
        + """
//go:noinline
func entryTarget(x int) int { return x + 7 }

//go:noinline
func caller0() {
	pc, _, line, _ := runtime.Caller(0)
	sink += pc + uintptr(line)
}

//go:noinline
func caller1Helper() {
	pc, _, line, _ := runtime.Caller(1)
	sink += pc + uintptr(line)
}

//go:noinline
func caller1() { caller1Helper() }

//go:noinline
func returnPC() uintptr {
	var pcs [1]uintptr
	runtime.Callers(2, pcs[:])
	return pcs[0] - 1
}

var pcs16 [16]uintptr

//go:noinline
func callersOnly() { sink += uintptr(runtime.Callers(0, pcs16[:])) }

//go:noinline
func framesFirst() {
	n := runtime.Callers(1, pcs16[:])
	f, _ := runtime.CallersFrames(pcs16[:n]).Next()
	sink += uintptr(f.Line + len(f.Function) + len(f.File))
}

var at uintptr
var fn *runtime.Func

//go:noinline
func nothing() {}

func funcForPC() { sink += uintptr(len(runtime.FuncForPC(at).Name())) }

func funcForPCBare() {
	if runtime.FuncForPC(at) == nil {
		panic("unknown")
	}
}

func fileLine() {
	file, line := fn.FileLine(at)
	sink += uintptr(line + len(file))
}

func main() {
	n := iterations()
	sink = uintptr(entryTarget(n))
	measure("hot.Caller0", n, caller0)
	measure("hot.Caller1", n, caller1)
	measure("hot.CallersOnly", n, callersOnly)
	measure("hot.CallersFramesFirst", n, framesFirst)
	at = reflect.ValueOf(entryTarget).Pointer()
	fn = runtime.FuncForPC(at)
	measure("hot.FuncForPCEntry", n*10, funcForPC)
	measure("hot.Nothing", n*10, nothing)
	measure("hot.FuncForPCBare", n*10, funcForPCBare)
	measure("hot.FuncFileLineEntry", n*10, fileLine)
	at = returnPC()
	fn = runtime.FuncForPC(at)
	measure("hot.FuncForPCReturnPC", n*10, funcForPC)
	measure("hot.FuncFileLineReturnPC", n*10, fileLine)
	fmt.Fprintln(os.Stderr, sink)
}
"""
    )
    c = (
        _C_HEAD
        + """
volatile uintptr_t sink;

NOINLINE int entryTarget(int x) { return x + 7; }

NOINLINE void caller0(void) {
  llp_frame f;
  if (llp_caller(0, &f))
    sink += f.pc + f.line;
}

NOINLINE void caller1Helper(void) {
  llp_frame f;
  if (llp_caller(1, &f))
    sink += f.pc + f.line;
}

NOINLINE void caller1(void) {
  caller1Helper();
  sink += 1;
}

NOINLINE uintptr_t returnPC(void) {
  uintptr_t pc;
  return llp_callers(1, &pc, 1) == 1 ? pc - 1 : 0;
}

static uintptr_t pcs16[16];

NOINLINE void callersOnly(void) { sink += (uintptr_t)llp_callers(0, pcs16, 16); }

NOINLINE void framesFirst(void) {
  int n = llp_callers(0, pcs16, 16);
  llp_trace trace = llp_trace_of(pcs16, n);
  llp_frame f;
  if (llp_trace_next(&trace, &f, NULL))
    sink += f.line + (uintptr_t)f.function[0] + (uintptr_t)f.file[0];
}

static uintptr_t at;

NOINLINE void nothing(void) { __asm__ volatile(""); }

NOINLINE void funcForPC(void) { sink += (uintptr_t)llp_func_name(llp_func_for_pc(at))[0]; }

NOINLINE void funcForPCBare(void) {
  if (!llp_func_for_pc(at))
    abort();
}

static const llp_func *fn;

NOINLINE void fileLine(void) {
  uint32_t line;
  const char *file = llp_func_file_line(fn, at, &line);
  sink += line + (uintptr_t)file[0];
}

int main(void) {
  long n = iterations();
  sink = (uintptr_t)entryTarget((int)n);
  measure("hot.Caller0", n, caller0);
  measure("hot.Caller1", n, caller1);
  measure("hot.CallersOnly", n, callersOnly);
  measure("hot.CallersFramesFirst", n, framesFirst);
  at = (uintptr_t)entryTarget;
  fn = llp_func_for_pc(at);
  measure("hot.FuncForPCEntry", n * 10, funcForPC);
  measure("hot.Nothing", n * 10, nothing);
  measure("hot.FuncForPCBare", n * 10, funcForPCBare);
  measure("hot.FuncFileLineEntry", n * 10, fileLine);
  at = returnPC();
  fn = llp_func_for_pc(at);
  measure("hot.FuncForPCReturnPC", n * 10, funcForPC);
  measure("hot.FuncFileLineReturnPC", n * 10, fileLine);
  fprintf(stderr, "%lu\\n", (unsigned long)sink);
  return 0;
}
"""
    )
    return Scenario("hot", {"main.go": go}, {"main.c": c}, DIVISOR["hot"])


def deep(depth: int) -> Scenario:
    """A chain of `depth` calls."""
    last = depth
    go_chain = "".join(
        f"\n//go:noinline\nfunc frame{i}(f func()) int {{ return frame{i + 1}(f) + 1 }}\n" for i in range(last)
    )
    go_chain += f"\n//go:noinline\nfunc frame{last}(f func()) int {{\n\tf()\n\treturn 1\n}}\n"
    go = (
        _GO_HEAD
        + go_chain
        + f"""
var pcs [{depth + 64}]uintptr

func direct() {{
	pc, _, line, _ := runtime.Caller({depth // 2})
	sink += pc + uintptr(line)
}}

func callers16() {{ sink += uintptr(runtime.Callers(0, pcs[:16])) }}
func callersAll() {{ sink += uintptr(runtime.Callers(0, pcs[:])) }}

func framesAll() {{
	n := runtime.Callers(0, pcs[:])
{_GO_FRAMES}}}

func framesOnly() {{
	n := captured
{_GO_FRAMES}}}

var captured int

func main() {{
	n := iterations()
	measure("deep.Direct{depth}", n, func() {{ frame0(direct) }})
	frame0(func() {{ measure("deep.Callers16", n, callers16) }})
	frame0(func() {{ measure("deep.CallersAll", n, callersAll) }})
	frame0(func() {{ measure("deep.CallersFramesAll", n, framesAll) }})
	frame0(func() {{
		captured = runtime.Callers(0, pcs[:])
		measure("deep.FramesAll", n, framesOnly)
	}})
	fmt.Fprintln(os.Stderr, sink, captured)
}}
"""
    )
    c_chain = f"NOINLINE int frame{last}(measured *f) {{\n  f();\n  return 1;\n}}\n"
    c_chain += "".join(
        f"NOINLINE int frame{i}(measured *f) {{ return frame{i + 1}(f) + 1; }}\n" for i in reversed(range(last))
    )
    metrics = (("Callers16", "callers16"), ("CallersAll", "callersAll"), ("CallersFramesAll", "framesAll"))
    runs = "".join(
        f'static void run_{function}(void) {{ measure("deep.{name}", count, {function}); }}\n'
        for name, function in metrics
    )
    c = (
        _C_HEAD
        + f"""
volatile uintptr_t sink;

{c_chain}
static uintptr_t pcs[{depth + 64}];
static long count;
static int captured;

NOINLINE void direct(void) {{
  llp_frame f;
  if (llp_caller({depth // 2}, &f))
    sink += f.pc + f.line;
}}

static void run_direct(void) {{ sink += (uintptr_t)frame0(direct); }}

NOINLINE void callers16(void) {{ sink += (uintptr_t)llp_callers(0, pcs, 16); }}
NOINLINE void callersAll(void) {{ sink += (uintptr_t)llp_callers(0, pcs, {depth + 64}); }}

NOINLINE void framesAll(void) {{
  int n = llp_callers(0, pcs, {depth + 64});
{_C_FRAMES}}}

NOINLINE void framesOnly(void) {{
  int n = captured;
{_C_FRAMES}}}

{runs}
static void run_framesOnly(void) {{
  captured = llp_callers(0, pcs, {depth + 64});
  measure("deep.FramesAll", count, framesOnly);
}}

int main(void) {{
  count = iterations();
  measure("deep.Direct{depth}", count, run_direct);
  sink += (uintptr_t)frame0(run_callers16);
  sink += (uintptr_t)frame0(run_callersAll);
  sink += (uintptr_t)frame0(run_framesAll);
  sink += (uintptr_t)frame0(run_framesOnly);
  fprintf(stderr, "%lu %d\\n", (unsigned long)sink, captured);
  return 0;
}}
"""
    )
    return Scenario(f"deep{depth}", {"main.go": go}, {"main.c": c}, DIVISOR["deep"])


def _places(packages: int, functions: int) -> Iterator[tuple[int, int]]:
    return ((i, j) for i in range(packages) for j in range(functions))


def _packages(packages: int, functions: int) -> tuple[Files, Files]:
    """A folder pNN per package in Go, a module pNN.c in C; both list their functions and methods as targets."""
    go, c = {}, {}
    for i in range(packages):
        name = f"p{i:02}"
        body = [f"package {name}", "", 'import "reflect"', "", "type T struct{ X int }", ""]
        code = ['#include "llpass.h"', "#define NOINLINE __attribute__((noinline))", "struct T { long x; };", ""]
        for j in range(functions):
            body += ["//go:noinline", f"func F{j}(x int) int {{ return x + {i * 100 + j} }}", ""]
            body += ["//go:noinline", f"func (t T) M{j}(x int) int {{ return t.X + x + {i * 100 + j} }}", ""]
            code += [f"NOINLINE long {name}_F{j}(long x) {{ return x + {i * 100 + j}; }}"]
            code += [f"NOINLINE long {name}_M{j}(struct T t, long x) {{ return t.x + x + {i * 100 + j}; }}"]
        body += ["func Targets() []uintptr {", "\treturn []uintptr{"]
        code += [f"const uintptr_t *{name}_targets(void) {{", "  static uintptr_t all[] = {"]
        for j in range(functions):
            body += [f"\t\treflect.ValueOf(F{j}).Pointer(),", f"\t\treflect.ValueOf(T.M{j}).Pointer(),"]
            code += [f"    (uintptr_t){name}_F{j}, (uintptr_t){name}_M{j},"]
        go[f"{name}/{name}.go"] = "\n".join([*body, "\t}", "}", ""])
        c[f"{name}.c"] = "\n".join([*code, "  };", "  return all;", "}", ""]).replace(
            "static uintptr_t all", "static const uintptr_t all"
        )
    return go, c


def _with_packages(kind: str, packages: int, functions: int, go_main: str, c_main: str) -> Scenario:
    name = f"{kind}_{packages}x{functions}"
    go, c = _packages(packages, functions)
    names = [f"p{i:02}" for i in range(packages)]
    imports = "".join(f'\t"example.com/llgo-bench/{name}/{package}"\n' for package in names)
    collect = "".join(f"\tall = append(all, {package}.Targets()...)\n" for package in names)
    go["main.go"] = (
        _GO_HEAD.replace("import (\n", "import (\n" + imports)
        + "\nvar all []uintptr\n\nfunc collect() {\n"
        + collect
        + "}\n"
        + go_main
    )
    declared = "".join(f"const uintptr_t *{package}_targets(void);\n" for package in names)
    calls = "".join(f"  add({package}_targets());\n" for package in names)
    c["main.c"] = (
        _C_HEAD
        + f"""
volatile uintptr_t sink;
{declared}
#define TARGETS {packages * functions * 2}
static uintptr_t all[TARGETS];
static int known;

static void add(const uintptr_t *targets) {{
  for (int i = 0; i < {functions * 2}; i++)
    all[known++] = targets[i];
}}

static void collect(void) {{
{calls}}}
"""
        + c_main
    )
    return Scenario(name, go, c, DIVISOR[kind])


_GO_MANY = """
func funcForPCMany() {
	for _, pc := range all {
		sink += uintptr(len(runtime.FuncForPC(pc).Name()))
	}
}

func fileLineMany() {
	for _, pc := range all {
		file, line := runtime.FuncForPC(pc).FileLine(pc)
		sink += uintptr(line + len(file))
	}
}
"""

_C_MANY = """
NOINLINE void funcForPCMany(void) {
  for (int i = 0; i < TARGETS; i++)
    sink += (uintptr_t)llp_func_name(llp_func_for_pc(all[i]))[0];
}

NOINLINE void fileLineMany(void) {
  for (int i = 0; i < TARGETS; i++) {
    uint32_t line;
    const char *file = llp_func_file_line(llp_func_for_pc(all[i]), all[i], &line);
    sink += line + (uintptr_t)file[0];
  }
}
"""


def multipkg(packages: int, functions: int) -> Scenario:
    """Warm lookups all over the program."""
    go = """
func main() {
	n := iterations()
	collect()
	measure("multipkg.FuncForPCMany", n, funcForPCMany)
	measure("multipkg.FileLineMany", n, fileLineMany)
	fmt.Fprintln(os.Stderr, sink)
}
"""
    c = """
int main(void) {
  long n = iterations();
  collect();
  measure("multipkg.FuncForPCMany", n, funcForPCMany);
  measure("multipkg.FileLineMany", n, fileLineMany);
  fprintf(stderr, "%lu\\n", (unsigned long)sink);
  return 0;
}
"""
    return _with_packages("multipkg", packages, functions, _GO_MANY + go, _C_MANY + c)


def cold(packages: int, functions: int) -> Scenario:
    """What the first question costs a fresh process."""
    go = """
func once(name string, f func()) {
	start := time.Now()
	f()
	fmt.Printf("%s=%d\\n", name, time.Since(start).Nanoseconds())
}

func main() {
	collect()
	middle := all[len(all)/2]
	once("cold.FirstFuncForPC", func() { sink += runtime.FuncForPC(middle).Entry() })
	once("cold.FirstFileLine", func() {
		_, line := runtime.FuncForPC(middle).FileLine(middle)
		sink += uintptr(line)
	})
	once("cold.FirstCaller0", func() {
		_, _, line, _ := runtime.Caller(0)
		sink += uintptr(line)
	})
	n := 1000
	measure("cold.WarmFuncForPCMany", n, funcForPCMany)
	measure("cold.WarmFileLineMany", n, fileLineMany)
	fmt.Fprintln(os.Stderr, sink)
}
"""
    c = """
static void once(const char *name, measured *f) {
  uint64_t start = llp_nanotime();
  f();
  printf("%s=%lu\\n", name, (unsigned long)(llp_nanotime() - start));
}

static uintptr_t middle;
static NOINLINE void first_func(void) { sink += llp_func_entry(llp_func_for_pc(middle)); }
static NOINLINE void first_line(void) {
  llp_frame f;
  if (llp_frame_at(middle, &f))
    sink += f.line;
}
static NOINLINE void first_caller(void) {
  llp_frame f;
  if (llp_caller(0, &f))
    sink += f.line;
}

int main(void) {
  collect();
  middle = all[TARGETS / 2];
  once("cold.FirstFuncForPC", first_func);
  once("cold.FirstFileLine", first_line);
  once("cold.FirstCaller0", first_caller);
  long n = 1000;
  measure("cold.WarmFuncForPCMany", n, funcForPCMany);
  measure("cold.WarmFileLineMany", n, fileLineMany);
  fprintf(stderr, "%lu\\n", (unsigned long)sink);
  return 0;
}
"""
    return _with_packages("cold", packages, functions, _GO_MANY + go, _C_MANY + c)


ALL: dict[str, Callable[[], Scenario]] = {
    "hot": hot,
    "deep32": lambda: deep(32),
    "deep512": lambda: deep(512),
    "multipkg": lambda: multipkg(12, 6),
    "cold": lambda: cold(12, 6),
}
