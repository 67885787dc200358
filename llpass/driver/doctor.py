"""``llpass doctor``: which tools are here, and do they fit together?

Most trouble with IR is trouble with versions: a clang newer than the judge, a linker older than the bitcode it is
given, a GNU ld that keeps dead functions alive. Each line of the report names one tool or one pair of them and, when
something is wrong, says what will happen and what to do.

`inventory` looks at the machine, `diagnose` draws the conclusions and is pure, `render` makes the text.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from llpass.driver import toolchain
from llpass.driver.toolchain import Tool

#: The oldest clang whose IR llpass is tested with: from 15 on pointers are opaque.
OLDEST_CLANG = 15

# What a finding means for the user.
OK = "ok"
WARNING = "warning"  # works, with the named exception
MISSING = "missing"  # needed: the exit status is 3
ABSENT = "absent"  # only some uses need it

_GC_PROGRAM = "#include <gc.h>\nint main(void) { GC_INIT(); return 0; }\n"
_JUDGE_PROGRAM = "import llvmlite, llvmlite.binding as b; print(llvmlite.__version__, *b.llvm_version_info)"


@dataclass(frozen=True)
class Finding:
    """One line of the report; `hint` is what to do about it, empty when there is nothing to do."""

    subject: str
    status: str
    detail: str
    hint: str = ""


@dataclass(frozen=True)
class Inventory:
    """What was found on the machine; None: not there."""

    clang: Tool | None = None
    opt: Tool | None = None
    lld: Tool | None = None
    ld64: Tool | None = None
    gnu_ld: Tool | None = None
    #: GNU ld knows ``-z start-stop-gc``.
    gnu_ld_start_stop_gc: bool = False
    symbolizer: Tool | None = None
    gsymutil: Tool | None = None
    #: llvmlite's version and the version of the LLVM inside it.
    llvmlite: tuple[str, tuple[int, ...]] | None = None
    #: libgc's version; "" when it links but does not say.
    libgc: str | None = None
    #: Caches and farms that stand before a compiler here, and are told nothing of llpass.
    blind: tuple[str, ...] = ()


def report(environment: Mapping[str, str]) -> list[Finding]:
    """Look at this machine and judge it."""
    return diagnose(replace(inventory(), blind=blind_launchers(environment)))


def inventory(path: str | None = None) -> Inventory:
    """Look for the tools on `path` (default: $PATH)."""
    clang = toolchain.probe("clang", path)
    beside = clang.major if clang else 0
    gnu_ld = toolchain.probe("ld.bfd", path) or toolchain.probe("ld", path)
    if gnu_ld is not None and "GNU" not in gnu_ld.banner:
        gnu_ld = None  # a plain ld may be lld, gold's successor or Apple's
    help_text = toolchain.output([gnu_ld.path, "--help"]) if gnu_ld else None
    return Inventory(
        clang=clang,
        opt=toolchain.probe("opt", path, beside),
        lld=toolchain.probe("ld.lld", path, beside),
        ld64=toolchain.probe("ld64.lld", path, beside),
        gnu_ld=gnu_ld,
        gnu_ld_start_stop_gc="start-stop-gc" in (help_text or ""),
        symbolizer=toolchain.probe("llvm-symbolizer", path, beside),
        gsymutil=toolchain.probe("llvm-gsymutil", path, beside),
        llvmlite=_llvmlite(),
        libgc=_libgc(clang) if clang else None,
    )


#: A cache or a farm, the variable that mixes a word into its key, and how it is written.
_LAUNCHERS = {
    "ccache": ("CCACHE_COMPILERCHECK", 'CCACHE_COMPILERCHECK="string:$(llpass-cc -fllpass-print-key)"'),
    "sccache": ("SCCACHE_C_CUSTOM_CACHE_BUSTER", 'SCCACHE_C_CUSTOM_CACHE_BUSTER="$(llpass-cc -fllpass-print-key)"'),
    "distcc": ("", ""),
}
#: Where a build system is told what to put before the compiler.
_COMPILERS = ("CC", "CXX", "CMAKE_C_COMPILER_LAUNCHER", "CMAKE_CXX_COMPILER_LAUNCHER", "CCACHE_PREFIX")


def blind_launchers(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Caches and farms that are before a compiler by what the environment says or by a folder of links on PATH, and
    neither started by llpass-cc nor given a key."""
    found = []
    folders = environment.get("PATH", "").split(os.pathsep)
    for name, (variable, _) in _LAUNCHERS.items():
        before = any(Path(word).name == name for key in _COMPILERS for word in environment.get(key, "").split())
        linked = any(Path(folder, link).resolve().name == name for folder in folders for link in ("clang", "cc"))
        keyed = bool(variable and environment.get(variable, "mtime") not in ("mtime", "content", "none"))
        launched = any(Path(word).name == name for word in environment.get("LLPASS_LAUNCHER", "").split())
        if (before or linked) and not keyed and not launched:
            found.append(name)
    return tuple(found)


def _llvmlite() -> tuple[str, tuple[int, ...]] | None:
    # In a process of its own: the judge alone imports llvmlite, and a broken LLVM library takes its process along.
    answer = toolchain.output([sys.executable, "-c", _JUDGE_PROGRAM])
    words = (answer or "").split()
    return (words[0], tuple(map(int, words[1:]))) if len(words) > 1 else None


def _libgc(clang: Tool) -> str | None:
    command = [clang.path, "-x", "c", "-", "-lgc", "-o", os.devnull]
    if toolchain.output(command, stdin=_GC_PROGRAM) is None:
        return None
    macros = toolchain.output([clang.path, "-x", "c", "-E", "-dM", "-"], stdin=_GC_PROGRAM) or ""
    numbers = dict(re.findall(r"#define GC_(?:TMP_)?VERSION_(MAJOR|MINOR|MICRO) (\d+)", macros))
    return ".".join(numbers[part] for part in ("MAJOR", "MINOR", "MICRO") if part in numbers)


def diagnose(found: Inventory) -> list[Finding]:
    """What the inventory means. The order is that of the report: needed tools, pairs, optional tools."""
    return [*_needed(found), *_pairs(found), *_optional(found)]


def _needed(found: Inventory) -> Iterator[Finding]:
    clang, lld, gnu_ld = found.clang, found.lld, found.gnu_ld
    if clang is None:
        yield Finding("clang", MISSING, "not found", f"install clang {OLDEST_CLANG} or newer")
    elif clang.major < OLDEST_CLANG:
        detail = f"{_described(clang)}: older than {OLDEST_CLANG}, whose IR is the oldest that is tested"
        yield Finding("clang", MISSING, detail, f"install clang {OLDEST_CLANG} or newer")
    else:
        yield Finding("clang", OK, _described(clang))
    if found.llvmlite is None:
        hint = "install it beside llpass: python3 -m pip install 'llvmlite==0.50.*'"
        yield Finding("llvmlite", MISSING, "not found: .bc files and --verify need it", hint)
    else:
        version, llvm = found.llvmlite
        yield Finding("llvmlite", OK, f"{version}, LLVM {'.'.join(map(str, llvm))}")
    if lld is None and gnu_ld is None:
        yield Finding("linker", MISSING, "neither lld nor GNU ld was found", "install lld")
    if lld is not None:
        yield Finding("lld", OK, _described(lld))
    if gnu_ld is not None:
        yield Finding("GNU ld", OK, _described(gnu_ld))


def _pairs(found: Inventory) -> Iterator[Finding]:
    clang, lld = found.clang, found.lld
    if clang is not None and found.llvmlite is not None:
        judge = found.llvmlite[1][0]
        if clang.major > judge:
            detail = (
                f"clang {clang.major} writes newer IR than the judge reads (LLVM {judge}): "
                "`llpass run` edits .ll all the same and reports that it was not judged; .bc is refused"
            )
            yield Finding("clang and llvmlite", WARNING, detail, "hand llpass .ll, or upgrade llvmlite")
        elif clang.major >= OLDEST_CLANG:
            detail = f"LLVM {judge} judges what clang {clang.major} writes; .ll output stays clang {clang.major}'s own"
            yield Finding("clang and llvmlite", OK, detail)
            if clang.major < judge:
                detail = f".bc output is LLVM {judge}'s, which clang {clang.major} cannot read"
                hint = f"give -o a .ll file, or compile .bc output with clang {judge}"
                yield Finding("clang and .bc output", WARNING, detail, hint)
    if clang is not None and lld is not None:
        if lld.major < clang.major:
            detail = f"lld {lld.major} cannot read clang {clang.major}'s bitcode: they fit except under -flto"
            yield Finding("clang and lld", WARNING, detail, f"install lld {clang.major} for -flto")
        else:
            yield Finding("clang and lld", OK, f"lld {lld.major} reads clang {clang.major}'s objects and bitcode")
    if found.gnu_ld is not None and not found.gnu_ld_start_stop_gc:
        detail = "knows no -z start-stop-gc: under --gc-sections the records of dead functions keep them alive"
        yield Finding("GNU ld and --gc-sections", WARNING, detail, "link with lld, or upgrade binutils to 2.37")


def _optional(found: Inventory) -> Iterator[Finding]:
    if found.gsymutil is None:
        detail = "not found: llpass-cc puts labels into the code where it would leave it as it is"
        yield Finding("llvm-gsymutil", WARNING, detail, "install LLVM's tools (Debian: llvm-N beside clang-N)")
    else:
        yield Finding("llvm-gsymutil", OK, _described(found.gsymutil))
    for name in found.blind:
        hint = f"LLPASS_LAUNCHER={name} and CC=llpass-cc"
        if name == "distcc":
            detail = "stands before a compiler here: LLPASS_* and llpass.toml do not reach the machine that compiles"
        else:
            detail = "stands before a compiler here: another LLPASS_*, llpass.toml or clang is a hit all the same"
            hint += f", or {_LAUNCHERS[name][1]}"
        yield Finding(name, WARNING, detail, hint)
    for subject, tool, use in (
        ("opt", found.opt, "the benchmarks"),
        ("ld64.lld", found.ld64, "linking Mach-O programs on other systems"),
        ("llvm-symbolizer", found.symbolizer, "the comparison with DWARF"),
    ):
        yield Finding(subject, OK, _described(tool)) if tool else Finding(subject, ABSENT, f"only {use} needs it")
    if found.libgc is None:
        hint = "install libgc-dev (bdw-gc) for programs that set finalizers"
        yield Finding("libgc", ABSENT, "does not compile and link: only finalizers need it", hint)
    else:
        yield Finding("libgc", OK, found.libgc or "found")


def _described(tool: Tool) -> str:
    return f"{tool.version_text()}, {tool.path}"


def status(findings: list[Finding]) -> int:
    """3 when something needed is missing, else 0: a warning is no failure."""
    return 3 if any(finding.status == MISSING for finding in findings) else 0


def render(findings: list[Finding]) -> str:
    """The report for a terminal: one line for each finding, its hint indented below."""
    width = max((len(finding.subject) for finding in findings), default=0)
    out = []
    for finding in findings:
        out.append(f"{finding.status:<8} {finding.subject:<{width}}  {finding.detail}")
        if finding.hint:
            out.append(f"{'':<8} {'':<{width}}  -> {finding.hint}")
    problems = sum(finding.status == MISSING for finding in findings)
    verdict = "everything needed is here" if not problems else f"{problems} needed and missing"
    return "\n".join([*out, verdict]) + "\n"
