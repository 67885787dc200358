"""What does "who called me?" cost, beside the C library's backtrace() and libunwind?

Builds callers.c with 20,000 functions beside it, so that the table is that of a large program, and runs it by frame
pointers, by unwind tables, and by frame pointers with a runtime that remembers no place it looked up. Prints a table
and asserts nothing.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from llpass.driver import runtime_build  # noqa: E402

FUNCTIONS = 20_000


def functions() -> str:
    """C text of functions of different sizes."""
    out = ["extern int other(int);"]
    for i in range(FUNCTIONS):
        name = {0: "first_function", FUNCTIONS - 1: "last_function"}.get(i, f"function_{i}")
        out.append(f"int {name}(int x) {{\n" + "".join(f"  x = other(x * {k + 3});\n" for k in range(1 + i % 7)))
        out.append("  return x;\n}")
    out.append("int other(int x) { return x; }")
    return "\n".join(out)


def run(*command: str | Path) -> str:
    """Standard output of a command that must succeed."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, cwd=ROOT).stdout


def build(where: Path, clang: str, frames: str, libunwind: bool) -> list[Path]:
    """The benchmark in one mode: with the runtime as it is, and with one that forgets."""
    objects: list[Path] = []
    flags = ["-O2", "-fno-omit-frame-pointer" if frames == "fp" else "-fomit-frame-pointer"]
    for source, level in ((where / "functions.c", "-O1"), (ROOT / "bench" / "callers.c", "-O2")):
        plain, done = where / f"{source.stem}.ll", where / f"{source.stem}.{frames}.ll"
        define = ["-DHAVE_LIBUNWIND"] if libunwind else []
        run(clang, *flags, level, "-g1", *define, f"-I{runtime_build.source_dir()}", "-S", "-emit-llvm", source,
            "-o", plain)  # fmt: skip
        run(sys.executable, "-m", "llpass", "run", "--frames", frames, "--no-verify", plain, "-o", done)
        objects.append(done.with_suffix(".o"))
        run(clang, *flags, level, "-c", done, "-o", objects[-1])
    programs = []
    for name, more in ((frames, ()), (f"{frames}-forgets", ("-DLLP_REMEMBER=0",))):
        libs = runtime_build.link_flags(runtime_build.build(clang, None, more), "elf")
        programs.append(where / name)
        run(clang, *objects, *libs, *(["-lunwind"] if libunwind else []), "-o", programs[-1])
        run("strip", programs[-1])
    return programs


def main() -> None:
    """Build, run, print."""
    clang = runtime_build.find_compiler()
    libunwind = Path("/usr/include/libunwind.h").exists()
    columns: list[dict[tuple[str, str], str]] = []
    with tempfile.TemporaryDirectory() as name:
        where = Path(name)
        (where / "functions.c").write_text(functions())
        programs = build(where, clang, "fp", libunwind)
        programs.insert(1, build(where, clang, "unwind", libunwind)[0])
        for program in programs:
            lines = run(program).splitlines()
            columns.append({(line[:28].strip(), line[28:35].strip()): line.split()[-1] for line in lines})
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} processors; best of 15, ns\n")
    print(f"{'':28} {'N':>6} {'fp':>10} {'unwind':>10} {'fp forgets':>12}")
    for key in columns[0]:
        fp, unwind, forgets = (column.get(key, "") for column in columns)
        print(f"{key[0]:28} {key[1]:>6} {fp:>10} {unwind:>10} {forgets:>12}")


if __name__ == "__main__":
    main()
