"""`make demo`: a real program through clang, `llpass run`, lld and `llpass postlink`; stripped, it knows its lines.

The program is Lua (fetched at a pinned version) with host.c around it. Every command is printed as it is run, so
that the demo is also the recipe.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.e2e.toolchain import need, newest  # noqa: E402
from tools.fetch import FetchError, fetch  # noqa: E402

HERE = ROOT / "demo"
OUT = ROOT / "build" / "demo"
LLPASS = [sys.executable, "-m", "llpass"]


def short(word: str | Path) -> str:
    """A word of a command as a reader wants to see it."""
    text = str(word)
    for long, brief in ((str(OUT), "build"), (str(ROOT) + "/", "")):
        text = text.replace(long, brief)
    return text


def step(command: list[str | Path], shown: str = "") -> bytes:
    """Print a command and run it; ends the demo when it fails."""
    words = [str(word) for word in command]
    print("$ " + (shown or " ".join(short(word) for word in words)), flush=True)
    result = subprocess.run(words, capture_output=True)
    if result.returncode != 0:
        sys.stdout.flush()
        sys.stderr.write(result.stderr.decode("utf-8", "replace"))
        raise SystemExit(f"demo: exit {result.returncode}")
    return result.stdout


def each(command: list[str | Path], files: list[Path], suffix: str, shown: str) -> list[Path]:
    """One compile per file, as many at a time as there are processors."""
    if shown:
        print(("" if shown.startswith("#") else "$ ") + shown, flush=True)
    outputs = [OUT / (path.name.split(".")[0] + suffix) for path in files]
    running: list[subprocess.Popen[bytes]] = []
    for path, output in zip(files, outputs, strict=True):
        if len(running) >= (os.cpu_count() or 1) and running.pop(0).wait() != 0:
            raise SystemExit("demo: a compile failed")
        running.append(subprocess.Popen([*map(str, command), str(path), "-o", str(output)]))
    for process in running:
        if process.wait() != 0:
            raise SystemExit("demo: a compile failed")
    return outputs


def crash(version: int) -> int:
    """A stripped C++ program dereferences null, inlined calls and a catch block deep. 1: its report lacks a frame."""
    clang, cxx, folder = need("clang", version), need("clang++", version), OUT / "crash"
    folder.mkdir(exist_ok=True)
    cflags = shlex.split(subprocess.check_output([*LLPASS, "config", "--cflags"], text=True))
    libs = shlex.split(subprocess.check_output([*LLPASS, "config", "--libs"], text=True))
    lld = f"-fuse-ld={need('ld.lld', version)}"
    print(f"\n# A crash: {short(HERE / 'crash.cpp')}, a library that throws, one that llpass never saw\n")
    flags = [cxx, "-O2", "-fPIC", *cflags, f"-ffile-prefix-map={HERE}/=demo/", "-gline-tables-only", "-S", "-emit-llvm"]
    sources = [HERE / "crash.cpp", HERE / "crash_library.cpp"]
    name = f"clang++-{version}"
    ir = each(
        [*flags],
        sources,
        ".ll",
        f"for f in crash*.cpp; do {name} -O2 -fPIC -gline-tables-only ... $f; done",
    )
    shown = "llpass run --fault-lines crash.ll crash_library.ll --out-dir crash"
    step([*LLPASS, "run", "--fault-lines", *ir, "--out-dir", folder], shown)
    passed = [folder / path.name for path in ir]
    program, library = each(
        [cxx, "-O2", "-fPIC", "-Xclang", "-disable-llvm-passes", "-w", "-c"],
        passed,
        ".o",
        f"for f in crash/*.ll; do {name} -O2 -fPIC -Xclang -disable-llvm-passes -c $f; done",
    )
    plain, between, executable = folder / "libplain.so", folder / "libbetween.so", folder / "crash"
    plain_source = HERE / "crash_plain.c"
    step([clang, "-O2", "-fPIC", "-fomit-frame-pointer", "-shared", lld, plain_source, "-o", plain])
    link: list[str | Path] = [cxx, lld, "-Wl,-s"]
    step([*link, "-shared", library, *libs, "-o", between], f"{name} -shared -Wl,-s ... -o libbetween.so")
    rpath = f"-Wl,-rpath,{folder}"
    step(
        [*link, "-pie", program, *libs, between, plain, rpath, "-lpthread", "-o", executable],
        f"{name} -pie -Wl,-s ... -o crash",
    )
    for way, words in (
        ("null", "price( discounted( total( bill( again( again( retry( run( main("),
        ("thread", "price( discounted( total( bill( again( again( retry( in_thread("),
    ):
        print(f"$ ./crash {way}" + ("    # the same from a thread with a stack of 64 KB" if way == "thread" else ""))
        done = subprocess.run([executable, way], capture_output=True, text=True)
        print(done.stdout + done.stderr + f"status of the shell: {128 - done.returncode}\n", flush=True)
        names = [line.partition("(")[0] + "(" for line in done.stderr.splitlines() if line.endswith("(...)")]
        if done.returncode != -signal.SIGSEGV or names[: len(words.split())] != words.split():
            print(f"demo: the report of `crash {way}` should begin with {words}", file=sys.stderr)
            return 1
    return 0


def main() -> int:
    started = time.monotonic()
    try:
        source = fetch("lua")
    except FetchError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 3
    OUT.mkdir(parents=True, exist_ok=True)
    version = newest()
    clang = need("clang", version)
    name = f"clang-{version}"
    skipped = {"lua.c", "luac.c", "onelua.c", "ltests.c"}
    files = [path for path in sorted(source.glob("l*.c")) if path.name not in skipped] + [HERE / "host.c"]
    cflags = shlex.split(subprocess.check_output([*LLPASS, "config", "--cflags"], text=True))
    libs = shlex.split(subprocess.check_output([*LLPASS, "config", "--libs"], text=True))
    # Paths as a distribution would ship them: relative to the source tree.
    # (Prefixes that do not overlap: which of two wins differs between compilers.)
    maps = [f"-ffile-prefix-map={source}/=lua/", f"-ffile-prefix-map={HERE}/=demo/"]
    flags = ["-O2", "-fPIE", "-w", f"-I{source}", *cflags, *maps]
    link = [clang, "-O2", "-pie", f"-fuse-ld={need('ld.lld', version)}"]

    print(f"# Lua, {len(files)} C files, through {name}, llpass and lld\n")
    ir = each(
        [clang, *flags, "-gline-tables-only", "-S", "-emit-llvm"],
        files,
        ".ll",
        f"for f in *.c; do {name} -O2 -fPIE -gline-tables-only -S -emit-llvm $f; done",
    )
    passed = OUT / "llpass"
    passed.mkdir(exist_ok=True)
    step([*LLPASS, "run", *ir, "--out-dir", passed, "-j", "2"], "llpass run *.ll --out-dir llpass -j 2")
    objects = each(
        [clang, "-O2", "-fPIE", "-Xclang", "-disable-llvm-passes", "-w", "-c"],
        [passed / path.name for path in ir],
        ".o",
        f"for f in llpass/*.ll; do {name} -O2 -fPIE -Xclang -disable-llvm-passes -c $f; done",
    )
    full, stripped, records = OUT / "lua-llpass.full", OUT / "lua-llpass", OUT / "lua-llpass.records"
    step(
        [*link, *objects, *libs, "-lm", "-o", full],
        f"{name} -pie -fuse-ld=lld *.o $(llpass config --libs) -lm -o lua-llpass.full",
    )
    strip: list[str | Path] = [need("llvm-strip", version), "--strip-all"]
    subprocess.run([*map(str, strip), str(full), "-o", str(records)], check=True)
    step([*LLPASS, "postlink", full], "llpass postlink lua-llpass.full")
    step([*strip, full, "-o", stripped], "strip --strip-all lua-llpass.full -o lua-llpass")
    text = step([stripped, HERE / "script.lua"], "./lua-llpass demo/script.lua").decode()
    print(text)

    # For comparison: the same program without llpass, and with DWARF.
    plain = each([clang, *flags, "-c"], files, ".plain.o", "# and, for comparison, without llpass and with DWARF")
    dwarf = each([clang, *flags, "-gline-tables-only", "-c"], files, ".dwarf.o", "")
    full_dwarf = each([clang, *flags, "-g", "-c"], files, ".g.o", "")
    sizes = []
    for label, inputs, stripping in (
        ("stripped, without llpass (knows nothing)", plain, True),
        ("stripped, with llpass, not post-linked", records, True),
        ("stripped, with llpass, post-linked", stripped, True),
        ("DWARF line tables (-gline-tables-only)", dwarf, False),
        ("full DWARF (-g)", full_dwarf, False),
    ):
        if isinstance(inputs, Path):
            path = inputs
        else:
            path = OUT / f"lua-{label.split()[0].strip(',')}-{len(sizes)}"
            # host.c calls the runtime, so every variant links it: the difference is the tables alone.
            subprocess.run([*map(str, link), *map(str, inputs), *libs, "-lm", "-o", str(path)], check=True)
            if stripping:
                subprocess.run([*map(str, strip), str(path)], check=True)
        sizes.append((label, path.stat().st_size))
    base = sizes[0][1]
    print(f"\n{'executable':<45}{'bytes':>12}{'more':>10}")
    for label, size in sizes:
        print(f"{label:<45}{size:>12,}{100 * (size - base) / base:>9.1f}%")
    status = crash(version)
    print(f"\n{time.monotonic() - started:.0f} s; everything is in {OUT.relative_to(ROOT)}")
    # The point of the demo is checked, not only shown.
    expected = (
        "traceback(...)",
        "demo/host.c:",
        "luaV_execute(...)",
        "lua/lvm.c:",
        "sort",
        "lua/ltablib.c:",
        "main(...)",
    )
    missing = [word for word in expected if word not in text]
    if missing:
        print(f"demo: the traceback lacks {missing}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    raise SystemExit(main())
