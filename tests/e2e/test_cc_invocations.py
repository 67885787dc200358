"""The odd ways in which builds call a compiler, each judged by clang itself.

What has to hold for every one: the exit status, standard error and standard output are clang's, the files that appear
are those that clang makes, nothing is left in the temporary folder, and no object is skipped but for a reason that it
names itself: a compiler wrapper that misses what comes by a response file, on standard input, under an odd suffix or
twice under one name, and exits 0, has failed in silence. With nothing inserted (the way through IR is
taken all the same), the files are clang's byte for byte.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from llpass.driver import notes, usual
from tests.e2e import programs
from tests.e2e.toolchain import clang_versions, need, newest, run

#: Of each worker its own, where it can be emptied.
CACHE = programs.ROOT / "build" / "invocations" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
#: Each is judge and compiler of its own turn.
CLANGS = [
    pytest.param(version, id=f"clang{version}", marks=() if version == newest() else pytest.mark.slow)
    for version in clang_versions()
]

SOURCES = {
    "a.c": '#include "h.h"\nint callee(int);\nint twice(int x) { return callee(x) + callee(VALUE + x); }\n',
    "h.h": "#define VALUE 1\n",
    "b.c": "int callee(int x) { return x * 3; }\n",
    "main.c": "int callee(int);\nint main(void) { return callee(0); }\n",
    "callee.c": "int callee(int x) { return x * 3; }\n",
    "t.cc": "#include <vector>\nint f(const std::vector<int>& v) { int s = 0; for (int x : v) s += x; return s; }\n",
    "warn.c": "int f(void) { int unused; return 1; }\n",
    "error.c": "int f(void) { return nothing; }\n",
    "asm.c": 'void f(void) { __asm__("no such instruction"); }\n',
    "big.c": "void g(char*);\nvoid f(void) { char a[5000]; g(a); }\n",
    "inline.c": "static int g(int x) { return x + 1; }\nint f(int x) { return g(x); }\n",
    "undefined.c": "int nowhere(void);\nint main(void) { return nowhere(); }\n",
    "s.s": "\t.globl s\ns:\n\tret\n",
    "S.S": "#define NAME s\n\t.globl NAME\nNAME:\n\tret\n",
    "odd.suffix": "int callee(int);\nint odd(int x) { return callee(x); }\n",
    "with space.c": "int callee(int);\nint f(int x) { return callee(x) + 1; }\n",
    "with'quote\".c": "int callee(int);\nint f(int x) { return callee(x) + 2; }\n",
    "-dash.c": "int callee(int);\nint f(int x) { return callee(x) + 3; }\n",
    "-fllpass-name.c": "int f(void) { return 3; }\n",
    "one/same.c": "int callee(int);\nint one(int x) { return callee(x) + 1; }\n",
    "two/same.c": "int callee(int);\nint two(int x) { return callee(x) + 2; }\n",
    "r.rsp": '-c "with space.c" @nested.rsp -DTEXT=\'"a b"\'\n',
    "nested.rsp": "-o 'out put.o' -O1\n",
    "loop.rsp": "@loop.rsp -c a.c\n",
    "link.rsp": "-O2 main.c callee.c -Wl,--as-needed -o prog\n",
    "one.d/kept": "",
    "conf.cfg": "-O2 -DFROM_CONFIG=1\n",
    "pre.h": "#include <stddef.h>\nint callee(int);\n#define VALUE 2\n",
    "usespch.c": "int f(int x) { return callee(VALUE + x); }\n",
    "version.map": "{ global: one; local: *; };\n",
    "extern/include/env.h": "#define FROM_CPATH 1\n",
    "cpath.c": '#include "env.h"\nint f(void) { return FROM_CPATH; }\n',
    "m.m": "int callee(int);\nint f(int x) { return callee(x); }\n",
    "error_after.c": "int callee(int);\nint f(int x) { return callee(x); }\n#error stop\n",
    "tls.c": "__thread int t; int *f(void) { return &t; }\n",
    "goto.c": "int f(int x) { void *p[] = {&&a, &&b}; goto *p[x]; a: return 1; b: return 2; }\n",
    "libfoo.version.c": "int one(int x) { return x; }\n",
}


@dataclass(frozen=True)
class Case:
    """One call. `made` are commands that make inputs, run before: words for clang alone, or for ``ar``."""

    words: str
    environment: Mapping[str, str] = field(default_factory=dict)
    stdin: bytes = b""
    made: tuple[str, ...] = ()
    #: Why bytes may differ though nothing is inserted; empty where they may not.
    differs: str = ""
    #: What standard error says more than clang's does; empty where it may not.
    says: str = ""

    @property
    def id(self) -> str:
        return " ".join([*(f"{k}={v}" for k, v in self.environment.items()), self.words])[:90]


TIMES = "it holds times"
BITCODE = "bitcode: see `meaning`"
LINKED = "the linker was given other names of temporary files"

CASES = [
    # -- one file, one object
    Case("-c a.c"),
    Case("-c a.c -o out.o"),
    Case("-c -o one/deep.o a.c"),
    Case("-oout.o -O2 -c a.c"),
    Case("-O2 -c a.c -o out.lo"),
    Case("-O2 -c a.c -o out.sho -fPIC"),
    Case("-c a.c b.c"),
    Case("-O2 -c one/same.c two/same.c"),
    Case("-c a.c b.c -o both.o"),
    Case("-O1 -g -c a.c"),
    Case("-O2 -g3 -gdwarf-4 -c a.c"),
    Case("-O2 -gline-tables-only -c a.c"),
    Case("-O2 -ggdb -gz -c a.c"),
    Case("-O0 -fPIC -c goto.c tls.c"),
    Case("-O3 -march=x86-64-v3 -c a.c"),
    Case("-Os -fno-asynchronous-unwind-tables -c a.c"),
    Case("-O2 -ffunction-sections -fdata-sections -fvisibility=hidden -c a.c"),
    Case("-O2 -fomit-frame-pointer -fstack-protector-strong -D_FORTIFY_SOURCE=2 -c a.c"),
    Case("-c odd.suffix"),
    Case("-x c odd.suffix -c"),
    Case("-x c -c a.c -o a.o"),
    Case("-O2 -c a.i -o a.o", made=("-E a.c -o a.i",)),
    Case("-O2 -x cpp-output -c a.pre -o a.o", made=("-E a.c -o a.pre",)),
    Case("-O2 -E -fdirectives-only -x c a.c -o a.i"),
    Case("-c t.ii -O1", made=("--driver-mode=g++ -E t.cc -o t.ii",)),
    Case("-x c -c odd.suffix -o odd.obj"),
    Case("-x c++ -c a.c -o a.o"),
    Case("--driver-mode=g++ -c t.cc -O2"),
    Case("-x objective-c -c m.m"),
    Case("-std=c89 -pedantic -c a.c"),
    # -- standard input and output
    Case("-x c -c - -o out.o", stdin=b"int callee(int);\nint f(int x) { return callee(x); }\n"),
    Case("-O2 -x c - -c", stdin=b"int f(void) { return 1; }\n"),
    Case("-x c -c - -o out.o", stdin=b"int f(void) { return nothing; }\n"),
    Case("-x c -c -Wall - -o out.o", stdin=b"int f(void) { int unused; return 1; }\n"),
    Case("-x c -E -", stdin=b"#define A 3\nA\n"),
    Case("-E -dM -", stdin=b"#define A 3\n"),
    Case("-x c -MD -MF out.d -g -c - -o out.o", stdin=b'#include "h.h"\nint f(void) { return VALUE; }\n'),
    Case("-S a.c -o -"),
    Case("-c a.c -o -"),
    Case("-O2 -c a.c -o /dev/null"),
    Case("-x c -c /dev/null -o out.o"),
    # -- names
    Case("-c 'with space.c'"),
    Case("-c 'with space.c' -o 'out put.o'"),
    Case('-c "with\'quote\\".c"'),
    Case("-c -- -dash.c"),
    Case("-c -- -fllpass-name.c"),
    Case("-c ./a.c"),
    Case("-c one/../a.c -o one/../x.o"),
    Case("@r.rsp"),
    Case("@nested.rsp @nested.rsp -c a.c"),
    Case("@missing.rsp -c a.c"),
    Case("@loop.rsp"),
    Case("--config ./conf.cfg -c a.c"),
    # -- no code
    Case("-E a.c"),
    Case("-E -dM a.c"),
    Case("-E -P -C a.c -o out.i"),
    Case("-M a.c"),
    Case("-MM a.c"),
    Case("-MM -MF out.d -MG -MP a.c"),
    Case("-fsyntax-only a.c"),
    Case("-fsyntax-only error.c"),
    Case("--version"),
    Case("-v"),
    Case("-dumpmachine"),
    Case("-dumpversion"),
    Case("-print-search-dirs"),
    Case("-print-file-name=libc.so"),
    Case("-print-prog-name=ld"),
    Case("-print-libgcc-file-name"),
    Case("-print-resource-dir"),
    Case("-print-multi-lib"),
    Case("-print-multi-directory"),
    Case("-print-multiarch"),
    Case("-print-target-triple"),
    Case("-print-effective-triple"),
    Case("-print-runtime-dir"),
    Case("-print-targets"),
    Case("-dumpspecs"),
    Case("-c --version a.c"),
    Case("--print-supported-cpus"),
    Case("-V"),
    Case("-qversion"),
    Case("--help"),
    Case("-### -c a.c"),
    Case(""),
    Case("-x c -dM -E /dev/null"),
    # -- dependencies
    Case("-MD -c a.c"),
    Case("-MMD -c a.c -o one/out.o"),
    Case("-MMD -MF deps.d -c a.c"),
    Case("-MD -MT 'target one' -MQ 'target$two' -MP -c a.c"),
    Case("-MD -MP -MF .deps.Tpo -MT a.lo -c a.c -o a.lo"),
    Case("-Wp,-MD,.deps.d -c a.c"),
    Case("-MD -c error.c"),
    Case("-MD -c a.c b.c"),
    Case("-MD -MV -MT 'two words' -c 'with space.c'"),
    Case("-MD -c a.c -o one.d/two"),
    Case("-E -MD -MF out.d a.c -o a.i"),
    Case("-H -c a.c"),
    Case("-MJ db.json -c a.c"),
    # -- other products
    Case("-S a.c"),
    Case("-O2 -S a.c -o out.s"),
    Case("-O2 -S -masm=intel a.c"),
    Case("-S -emit-llvm a.c"),
    Case("-O2 -c -emit-llvm a.c"),
    Case("-O2 -flto -c a.c", differs=BITCODE),
    Case("-O2 -flto=thin -c a.c", differs=BITCODE),
    Case("-O2 -flto=thin -fsplit-lto-unit -c a.c", differs=BITCODE),
    Case("-O2 -flto -S a.c", differs=BITCODE),
    Case("-O2 -flto=thin -g -c a.c", differs=BITCODE),
    Case("-O2 -flto -ffat-lto-objects -c a.c", differs=BITCODE),
    Case("-O2 -flto -fvisibility=hidden -fwhole-program-vtables --driver-mode=g++ -c t.cc", differs=BITCODE),
    Case("-O2 -funified-lto -flto=thin -c a.c", differs=BITCODE),
    Case("-O2 -c in.ll", made=("-O0 -Xclang -disable-O0-optnone -S -emit-llvm b.c -o in.ll",)),
    Case("-O2 -c in.bc", made=("-O1 -c -emit-llvm b.c -o in.bc",)),
    Case("-x ir -c in.odd -o out.o", made=("-O1 -c -emit-llvm b.c -o in.odd",)),
    Case("-c s.s"),
    Case("-c S.S"),
    Case("-MD -c S.S"),
    Case("-c s.s a.c S.S"),
    Case("-g -gsplit-dwarf -c a.c"),
    Case("-g -gsplit-dwarf -O2 -c a.c -o one/out.o"),
    Case("-g -gsplit-dwarf=single -c a.c"),
    Case("-g -gsplit-dwarf -c a.c -o one.d/two"),
    Case("-g -gsplit-dwarf -dumpdir other- -c a.c"),
    Case("-O2 -fstack-usage -c a.c"),
    Case("-O2 -fstack-usage -c a.c -o one/out.x.y"),
    Case("-O2 -fstack-usage -c a.c -o one.d/two"),
    Case("-O2 -fsave-optimization-record -c inline.c"),
    Case("-O2 -fsave-optimization-record=bitstream -foptimization-record-file=r.bin -c inline.c"),
    Case("-O2 -fsave-optimization-record -c inline.c -o one/out.o"),
    Case("-O1 --coverage -c a.c"),
    Case("-O1 --coverage -c a.c -o one/out.o"),
    Case("-O2 -fprofile-instr-generate -fcoverage-mapping -c a.c"),
    Case("-O2 -fprofile-generate -c a.c"),
    Case("-ftime-trace -c a.c", differs=TIMES),
    Case("-ftime-trace -c a.c -o one/out.o", differs=TIMES),
    Case("--serialize-diagnostics out.dia -Wall -c warn.c"),
    Case("-save-temps -c a.c"),
    Case("-save-temps=obj -O2 -c a.c -o one/out.o"),
    Case("-save-temps -O2 -flto=thin -c a.c", differs=BITCODE),
    Case("-pipe -c a.c"),
    Case("-fno-integrated-as -c a.c", differs="the assembler is given a temporary file's name"),
    Case("-fno-integrated-cc1 -c a.c"),
    Case("-v -c a.c"),
    Case("-v -S a.c"),
    Case("-O2 -fembed-bitcode -c a.c", differs=BITCODE),
    Case("-frecord-command-line -c a.c"),
    Case("-O2 -fsplit-machine-functions -c a.c"),
    Case("-O2 -fbasic-block-sections=all -c a.c"),
    Case("-O2 -fpatchable-function-entry=4 -c a.c"),
    Case("-O2 -pg -c a.c"),
    Case("-O2 -finstrument-functions -c a.c"),
    Case("-O2 -fxray-instrument -c a.c"),
    # -- precompiled headers and modules
    Case("-x c-header pre.h -o pre.h.pch"),
    Case("-include-pch pre.h.pch -c usespch.c", made=("-x c-header pre.h -o pre.h.pch",)),
    Case("-include pre.h -c usespch.c", made=("-x c-header pre.h -o pre.h.pch",)),
    Case("-include pre.h -O2 -c usespch.c"),
    # -- words of clang's
    Case("-Wall -c warn.c"),
    Case("-Wall -Werror -c warn.c"),
    Case("-w -Wall -c warn.c"),
    Case("-c error.c"),
    Case("-c error_after.c"),
    Case("-c error.c warn.c -Wall"),
    Case("-c missing.c"),
    Case("-c missing.c a.c"),
    Case("-fno-such-flag -c a.c"),
    Case("-Wno-such-warning -c a.c"),
    Case("-lm -c a.c"),
    Case("-Wl,-z,now -c a.c"),
    Case("-c asm.c"),
    Case("-O2 -c asm.c -o one/out.o -MD"),
    Case("-O2 -Rpass=inline -c inline.c"),
    Case("-O2 -Rpass-missed=.* -Rpass-analysis=.* -c a.c"),
    Case("-Wframe-larger-than=100 -c big.c"),
    Case("-Wframe-larger-than=100 -Werror=frame-larger-than -c big.c"),
    Case("-fdiagnostics-color=always -Wall -c warn.c"),
    Case("-fdiagnostics-format=msvc -Wall -c warn.c"),
    Case("-fsanitize=no-such-thing -c a.c"),
    Case("-Xclang -ast-dump -fsyntax-only b.c", differs="it holds addresses of this process"),
    Case("--analyze b.c"),
    Case("-Xclang -disable-llvm-passes -O2 -c a.c"),
    Case("-mllvm -no-such-option -c a.c"),
    Case("-Werror=unused-command-line-argument -lm -c a.c"),
    Case("-Qunused-arguments -lm -c a.c"),
    # -- places
    Case("-c a.c -o nowhere/out.o"),
    Case("-c error.c -o nowhere/out.o"),
    Case("-MMD -MF nowhere/x.d -c a.c"),
    # -- targets
    Case("--target=aarch64-linux-gnu -O2 -ffreestanding -c b.c"),
    Case("--target=arm64-apple-macosx13 -O2 -c b.c"),
    Case("--target=x86_64-pc-windows-msvc -O2 -c b.c", differs=TIMES),
    Case("--target=wasm32-unknown-unknown -O2 -c b.c"),
    Case("--target=no-such-target -c b.c"),
    Case("-m32 -ffreestanding -O2 -c b.c"),
    Case("-nostdinc -c a.c"),
    Case("-nostdinc -ffreestanding -c b.c"),
    Case("-arch x86_64 -c b.c"),
    # -- sanitizers
    Case("-fsanitize=address -O1 -g -c a.c"),
    Case("-fsanitize=undefined -O1 -c a.c"),
    Case("-fsanitize=thread -O1 -c a.c"),
    Case("-fsanitize=memory -fno-sanitize-recover=all -O1 -c a.c"),
    Case("-O2 -flto -fsanitize=cfi -fvisibility=hidden -c goto.c", differs=BITCODE),
    Case("-fsanitize=kcfi -O2 -c a.c"),
    Case("-fsanitize-coverage=trace-pc-guard -O1 -c a.c"),
    # -- links
    Case("main.c callee.c -o prog", differs=LINKED),
    Case("-O2 main.c callee.c", differs=LINKED),
    Case("-MD main.c callee.c -o prog", differs=LINKED),
    Case("-g -gsplit-dwarf main.c callee.c -o prog", differs=LINKED),
    Case("-save-temps main.c callee.c -o prog", differs=LINKED),
    Case("main.c a.c callee.c error.c -o prog"),
    Case("undefined.c -o prog", says="the linker knows the line"),
    Case("main.c -lno-such-library -o prog"),
    Case("-shared -fPIC a.c callee.c -o liba.so", differs=LINKED),
    Case("-shared -fPIC libfoo.version.c -Wl,--version-script=version.map -o libv.so", differs=LINKED),
    Case("-shared -fPIC callee.c -Wl,-soname,libcallee.so.1 -o libcallee.so.1.0", differs=LINKED),
    Case("main.c ./libcallee.so.1.0 -o prog", made=("-shared -fPIC callee.c -o libcallee.so.1.0",), differs=LINKED),
    Case("main.c libcallee.a -o prog", made=("-c callee.c", "ar rc libcallee.a callee.o"), differs=LINKED),
    Case("-shared -fPIC one/same.c two/same.c -Wl,-z,undefs -o libsame.so", differs=LINKED),
    Case("-O2 -fstack-usage main.c callee.c -o prog", differs=LINKED),
    Case("-O2 -fsave-optimization-record main.c callee.c -o prog", differs=LINKED),
    Case("-ftime-trace main.c callee.c -o one/prog", differs=LINKED),
    Case("--coverage main.c callee.c -o one/prog", differs=LINKED),
    Case("-x c - callee.c -o prog", stdin=b"int callee(int); int main(void) { return callee(0); }\n", differs=LINKED),
    Case("@link.rsp", differs=LINKED),
    Case("-r a.c b.c -o both.o", differs=LINKED),
    Case("-static main.c callee.c -o prog", differs=LINKED),
    Case("-nostdlib -r a.c -o part.o", differs=LINKED),
    Case("-O2 -flto -fuse-ld=lld main.c callee.c -o prog", differs=LINKED),
    Case("-fuse-ld=no-such-linker main.c callee.c -o prog"),
    Case("main.o callee.o -o prog", made=("-c main.c callee.c",), differs=LINKED),
    Case("-v main.c callee.c -o prog", differs=LINKED),
    Case("main.c s.s callee.c -Wl,--gc-sections -o prog", differs=LINKED),
    # -- environment
    Case("-c cpath.c", {"CPATH": "extern/include"}),
    Case("-c cpath.c", {"C_INCLUDE_PATH": "extern/include"}),
    Case("-c a.c", {"CCC_OVERRIDE_OPTIONS": "# +-DVALUE=3"}),
    Case("-c a.c", {"CCC_OVERRIDE_OPTIONS": "s/a.c/b.c/"}),
    Case("-c a.c", {"DEPENDENCIES_OUTPUT": "deps.d"}),
    Case("-c a.c", {"SUNPRO_DEPENDENCIES": "deps.d target"}),
    Case("-c a.c", {"CC_PRINT_OPTIONS": "1", "CC_PRINT_OPTIONS_FILE": "options.log"}),
    Case("-c a.c", {"SOURCE_DATE_EPOCH": "0"}),
]


@dataclass
class Seen:
    """What a call did."""

    status: int
    stderr: str
    stdout: bytes
    files: dict[str, bytes]
    left_over: list[str]


def lay_out(folder: Path, case: Case, clang: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in SOURCES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
        # A precompiled header knows the times of its sources.
        os.utime(folder / name, (1_000_000_000, 1_000_000_000))
    for command in case.made:
        words = shlex.split(command)
        program = [need("llvm-ar", newest()), *words[1:]] if words[0] == "ar" else [clang, *words]
        subprocess.run(program, cwd=folder, check=True)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def call(command: list[str], case: Case, root: Path, clang: str, extra: Mapping[str, str]) -> Seen:
    """Run a call in a fresh folder that is at the same path every time: names of folders get into objects."""
    work, temporary = root / "work", root / "tmp"
    lay_out(work, case, clang)
    temporary.mkdir(exist_ok=True)
    before = contents(work)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LLPASS_")}
    environment |= {"TMPDIR": str(temporary), **case.environment, **extra}
    done = subprocess.run(
        [*command, *shlex.split(case.words)], cwd=work, env=environment, input=case.stdin, capture_output=True
    )
    after = contents(work)
    made = {name: data for name, data in after.items() if before.get(name) != data}
    left = sorted(str(path.relative_to(temporary)) for path in temporary.rglob("*"))
    return Seen(done.returncode, comparable(done.stderr, temporary), done.stdout, made, left)


def comparable(stderr: bytes, temporary: Path) -> str:
    """Without the random parts of temporary names."""
    text = stderr.decode("utf-8", "replace")
    text = re.sub(re.escape(str(temporary)) + r"(?:/llpass-\d+-[0-9a-f]+)?/([\w.-]+?)-[0-9a-f]{6,}\.", r"TMP/\1.", text)
    return re.sub(r"\b\d+\.\d+ s\b", "TIME", text)


def not_instrumented(files: Mapping[str, bytes]) -> set[str]:
    """Why objects among `files` are not; "" is no reason and no note at all, which must never be."""
    reasons = set()
    for name, data in files.items():
        elf = notes.ElfSections(data)
        if elf.kind == notes.ET_REL and not name.endswith(".dwo"):
            found = [note.reason for note in notes.in_object(elf) if note.status != "instrumented"]
            reasons |= set(found if notes.in_object(elf) else [""])
    return reasons


def meaning(data: bytes, folder: Path, clang: str) -> bytes:
    """What a file with bitcode in it comes to: bitcode as the object that is made of it, an object without bitcode.

    Bitcode itself differs in what no code depends on: values that the optimiser made have names when the module was
    read, and numbers when it was built; the reader of text knows one more kind of metadata; module flags are in
    another order.
    """
    before, after = folder / "before", folder / "after"
    before.write_bytes(data)
    if data.startswith(b"BC\xc0\xde"):
        run([clang, "-x", "ir", "-O2", "-c", before, "-o", after])
    elif data.startswith(b"\x7fELF"):
        run([need("llvm-objcopy", newest()), "-R", ".llvm.lto", "-R", ".llvmbc", before, after])
    else:
        return data
    return after.read_bytes()


def test_an_object_that_says_nothing_is_noticed(tmp_path: Path) -> None:
    """Else no case could find a file that was skipped in silence."""
    plain = call([need("clang", newest())], Case("-c a.c"), tmp_path, need("clang", newest()), {})
    assert not_instrumented(plain.files) == {""}


def ours(clang: str) -> tuple[list[str], dict[str, str]]:
    extra = {"LLPASS_CC": clang, "PYTHONPATH": str(programs.ROOT), "XDG_CACHE_HOME": str(CACHE)}
    return [sys.executable, "-m", "llpass", "cc"], extra


@pytest.mark.parametrize("version", CLANGS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_a_call_does_what_clang_does(case: Case, version: int, tmp_path: Path) -> None:
    clang = need("clang", version)
    command, extra = ours(clang)
    judge = call([clang], case, tmp_path, clang, {})
    if "PLEASE submit a bug report" in judge.stderr:
        pytest.skip("this clang crashes here; test_cc_failures.py is about crashes")
    shutil.rmtree(CACHE / "llpass" / "clang", ignore_errors=True)
    # The first call has to ask clang; the second knows what it said.
    for _ in range(2 if usual.recognised(shlex.split(case.words), False) else 1):
        seen = call(command, case, tmp_path, clang, extra)
        assert seen.status == judge.status
        assert seen.stderr == judge.stderr or case.says
        assert seen.files.keys() == judge.files.keys()
        assert seen.left_over == judge.left_over
        assert not_instrumented(seen.files) <= {"assembly has no IR"}
        if judge.files and not case.differs:
            assert seen.stdout == judge.stdout

    bare = call(command, case, tmp_path, clang, extra | {"LLPASS_PASSES": "", "LLPASS_ALWAYS_IR": "1"})
    assert (bare.status, bare.stderr, bare.files.keys()) == (judge.status, judge.stderr, judge.files.keys())
    if case.differs == BITCODE:
        for name, data in judge.files.items():
            assert meaning(bare.files[name], tmp_path, clang) == meaning(data, tmp_path, clang), name
    elif not case.differs:
        assert bare.stdout == judge.stdout
        assert [name for name in judge.files if bare.files[name] != judge.files[name]] == []
