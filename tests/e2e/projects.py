"""Builds real projects by their own build systems and runs their own tests, with plain clang and with llpass-cc.

A compiler driver that is right about every command line we thought of says little about the ones we did not. Projects
that others wrote ask their compiler hundreds of odd questions while they configure themselves, name their files as they
like, link by libtool and load what they linked. So each is built twice from the same sources in the same folder, and
nothing but CC and CXX differs: the tests that pass and fail must be the same, and what was built must answer for a
fault (faults.py).

    python -m tests.e2e.projects [NAME...] [--cc plain|llpass|route] [--list]

A build stays in build/e2e/projects/NAME/KIND with its log, and every call of the compiler in calls.jsonl beside it.
"""

from __future__ import annotations

import argparse
import collections
import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from elftools.elf.elffile import ELFFile

from tests.e2e import faults, programs
from tests.e2e.faults import Fault
from tests.e2e.toolchain import ToolError, need, newest, run, tool
from tools.fetch import SOURCES, fetch

HERE = Path(__file__).resolve().parent
WORK = programs.WORK / "projects"
JOBS = os.environ.get("LLPASS_PROJECT_JOBS", "2")
#: LLPASS_PROJECTS=whole: every project, and all of its tests. That takes hours.
WHOLE = os.environ.get("LLPASS_PROJECTS") == "whole"
#: What a build with llpass-cc is told, beside CC and CXX. `route`: everything goes through IR and llpass adds nothing.
KINDS: dict[str, dict[str, str]] = {
    "plain": {},
    "llpass": {},
    "route": {
        "LLPASS_ALWAYS_IR": "1",
        "LLPASS_PASSES": "",
        "LLPASS_SITES": "none",
        "LLPASS_LINES": "none",
        "LLPASS_POSTLINK": "0",
    },
    # Clang alone, with a log of how it was called.
    "recorded": {"LLPASS_NOOP": "1"},
}
#: What `llpass inspect` may not say about anything of a build: all of it went through llpass-cc.
SILENT = ("no-note", "unreadable")
#: A project that takes longer than this hangs.
TIMEOUT = 3600


@dataclass(frozen=True)
class Project:
    """Commands are words: {cc}, {cxx} and {jobs} are filled in. They run in the folder of the sources."""

    name: str
    system: str
    source: str
    build: tuple[tuple[str, ...], ...]
    check: tuple[tuple[str, ...], ...]
    #: Finds tests and their verdicts, groups `name` and `verdict`, in what `check` prints.
    verdicts: str
    fault: Fault
    #: All of the project's tests, where `check` is a part of them that takes a minute: --whole.
    whole: tuple[tuple[str, ...], ...] = ()
    #: Programs that must be there beside a compiler and make; headers start with a slash.
    needs: tuple[str, ...] = ()
    #: Not part of `make test-projects`: named on the command line, or LLPASS_PROJECTS=whole.
    long: bool = False


_CMAKE = ("cmake", "-G", "Ninja", "-S", ".", "-B", "out")

#: What std::map calls for a new key.
_MAP_INSERT = "_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_"

PROJECTS = {
    project.name: project
    for project in (
        Project(
            "lua",
            "make",
            "lua",
            build=(("make", "-j{jobs}", "CC={cc}", "MYCFLAGS=-std=c99 -DLUA_USE_LINUX", "MYLIBS=-ldl"),),
            check=(
                ("make", "-C", "testes/libs", "CC={cc}"),
                # It starts lua in the background, which may print before the shell tells its number: fails under load.
                ("sed", "-i", "2s/^/do return end /", "testes/main.lua"),
                ("sh", "-c", "cd testes && : | ../lua -W all.lua"),
            ),
            verdicts=r"(?m)^(?:\*\*\*\*\* FILE '(?P<name>.*)'\*+|(?P<verdict>final OK) !!!)",
            fault=Fault("rename", ("./lua", "-e", "pcall(function() os.rename('a', 'b') end)"), ("os_rename", "main")),
        ),
        Project(
            "zlib",
            "configure by hand",
            "zlib-release",
            build=(("./configure",), ("make", "-j{jobs}")),
            check=(("make", "check"),),
            verdicts=r"(?m)^\s*\*\*\* (?P<name>zlib.* test) (?P<verdict>\w+) \*\*\*",
            fault=Fault("write", ("./minigzipsh",), ("gz_comp", "main"), stdin="zlib.h", libraries="."),
        ),
        Project(
            "bzip2",
            "make",
            "bzip2",
            build=(("make", "-j{jobs}", "CC={cc}", "libbz2.a", "bzip2", "bzip2recover"),),
            check=(("make", "CC={cc}", "check"),),
            verdicts=r"(?m)^(?P<name>cmp .*)|(?P<verdict>Doing 6 tests|you're in business)",
            fault=Fault("fwrite", ("./bzip2", "-c"), ("BZ2_bzWriteClose64", "main"), signal="ILL", stdin="sample1.ref"),
        ),
        Project(
            "libpng",
            "autotools, libtool",
            "libpng",
            build=(("./configure",), ("make", "-j{jobs}")),
            check=(
                (
                    *("make", "-j{jobs}", "check"),
                    "TESTS=tests/pngtest-all tests/pngvalid-gamma-16-to-8 tests/pngvalid-progressive-size "
                    "tests/pngvalid-standard tests/pngstest-1.8 tests/pngstest-sRGB-alpha tests/pngunknown-IDAT "
                    "tests/pngunknown-sTER tests/pngimage-quick",
                ),
            ),
            whole=(("make", "-j{jobs}", "check"),),
            # Automake's words for what became of a test; nothing is skipped here that plain clang does not skip.
            verdicts=r"(?m)^(?P<verdict>PASS|FAIL|XFAIL|XPASS|SKIP|ERROR): (?P<name>.*)$",
            fault=Fault(
                "crc32", (".libs/pngtest", "pngtest.png"), ("png_read_info", "main"), call=4, libraries=".libs"
            ),
            needs=("/usr/include/zlib.h",),
        ),
        Project(
            "jsoncpp-cmake",
            "CMake, ninja",
            "jsoncpp",
            build=((*_CMAKE,), ("ninja", "-C", "out", "-j{jobs}")),
            check=(("ctest", "--test-dir", "out"),),
            verdicts=r"(?m)^ *\d+/\d+ Test +#\d+: (?P<name>\S+) \.+ *(?P<verdict>\S+)",
            fault=Fault(
                _MAP_INSERT,
                ("out/bin/jsontestrunner_exe", "test/data/legacy_test_object_03.json"),
                ("Json::Value::resolveReference", "Json::CharReaderBuilder::setDefaults", "main"),
                libraries="out/lib",
            ),
            needs=("cmake", "ninja"),
        ),
        Project(
            "jsoncpp-meson",
            "meson",
            "jsoncpp",
            build=(("meson", "setup", "out"), ("ninja", "-C", "out", "-j{jobs}")),
            check=(("meson", "test", "-C", "out", "--print-errorlogs"),),
            verdicts=r"(?m)^ *\d+/\d+ (?P<name>\S+) +(?P<verdict>[A-Z]+) ",
            fault=Fault(
                _MAP_INSERT,
                ("out/jsontestrunner", "test/data/legacy_test_object_03.json"),
                ("Json::Value::resolveReference", "Json::CharReaderBuilder::setDefaults", "main"),
                libraries="out",
            ),
            needs=("meson", "ninja"),
        ),
        Project(
            "sqlite",
            "autosetup's kind: configure, amalgamation by tclsh, libtool",
            "sqlite-release",
            build=(("./configure",), ("make", "-j{jobs}", "libsqlite3.la", "sqlite3", "testfixture")),
            check=tuple(
                ("./testfixture", f"test/{name}.test")
                for name in ("select1", "join", "index", "trans", "trigger1", "where", "expr", "fkey1", "func", "like")
            ),
            whole=(("./testfixture", "test/veryquick.test"),),
            verdicts=r"(?m)^(?P<name>[\w.-]+)\.\.\. ?(?P<verdict>Ok|\w.*)$",
            fault=Fault(
                "fdatasync",
                ("./sqlite3", "fault.db", "create table t(a)"),
                ("sqlite3_step", "main"),
            ),
            needs=("tclsh", "/usr/include/tcl*/tcl.h"),
        ),
        Project(
            "zstd",
            "make",
            "zstd",
            build=(
                ("make", "-j{jobs}"),
                ("make", "-C", "tests", "-j{jobs}", "fuzzer", "invalidDictionaries", "poolTests"),
            ),
            check=(("tests/fuzzer", "-v", "-s1", "-i1"), ("tests/invalidDictionaries",), ("tests/poolTests",)),
            whole=(("make", "-C", "tests", "test"),),
            verdicts=r"(?m)(?P<name>test *\d+ : .*?) *: *(?P<verdict>OK|Error)",
            fault=Fault(
                "fwrite", ("programs/zstd", "-c", "lib/zstd.h"), ("AIO_fwriteSparse", "FIO_compressFilename", "main")
            ),
        ),
        Project(
            "curl",
            "autotools, libtool",
            "curl",
            build=(("./configure", "--without-ssl"), ("make", "-j{jobs}"), ("make", "-j{jobs}", "-C", "tests/server")),
            check=(("sh", "-c", "cd tests && exec perl ./runtests.pl -a -n 1 to 80"),),
            whole=(("make", "-C", "tests"), ("sh", "-c", "cd tests && exec perl ./runtests.pl -a -n")),
            verdicts=r"(?m)^test (?P<name>\d+\.\.\.\[.*\])\n(?:.*\n)*?.*?(?P<verdict>OK|FAILED)",
            fault=Fault(
                "fwrite",
                ("src/.libs/curl", "-s", "file:///etc/passwd"),
                ("tool_write_cb", "curl_easy_perform", "main"),
                libraries="lib/.libs",
            ),
            needs=("perl",),
        ),
        Project(
            "redis",
            "make, with jemalloc's configure inside",
            "redis",
            build=(("make", "-j{jobs}"),),
            check=(
                (
                    *("./runtest", "--clients", "2"),
                    *("--single", "unit/type/string", "--single", "unit/expire", "--single", "unit/scripting"),
                    *("--single", "unit/type/zset", "--single", "unit/aofrw"),
                ),
            ),
            whole=(("./runtest", "--clients", "2"),),
            verdicts=r"(?m)^\[(?:\x1b\[[\d;]*m)?(?P<verdict>ok|err|exception|ignore|timeout)(?:\x1b\[[\d;]*m)?\]: "
            r"(?P<name>.*?)(?: \(\d+ ms\))?$",
            fault=Fault(
                "rename",
                (
                    *("src/redis-server", "--crash-log-enabled", "no", "--port", "0", "--unixsocket", "fault.sock"),
                    *("--save", "", "--appendonly", "yes"),
                ),
                ("rewriteAppendOnlyFile", "aofOpenIfNeededOnServerStart", "main"),
            ),
            needs=("tclsh",),
        ),
        Project(
            "ninja",
            "a script of its own, then itself",
            "ninja",
            build=(("python3", "configure.py", "--bootstrap"), ("./ninja", "-j{jobs}", "ninja_test")),
            check=(("./ninja_test",),),
            verdicts=r"(?P<name>\d+/\d+ tests passed|\w+\.\w+)(?P<verdict>)",
            fault=Fault("fopen", ("./ninja", "-n"), ("RealDiskInterface::ReadFile", "Parser::Load", "main")),
        ),
        # The large C++ project: 200 files of templates, assembly in C++, and a processor's flags of their own for many.
        Project(
            "cryptopp",
            "make",
            "cryptopp",
            build=(("make", "-j{jobs}"),),
            check=(("./cryptest.exe", "v", "seed=llpass"), ("./cryptest.exe", "tv", "all")),
            # What it draws from the system's random numbers says how random they were.
            verdicts=r"(?m)^(?P<verdict>passed|FAILED)[: ] *(?P<name>.*?)"
            r"(?: value [\d.]+| to \d+ bytes by DEFLATE)?$",
            fault=Fault(
                "_ZNSi4readEPcl",
                ("./cryptest.exe", "m", "License.txt"),
                ("CryptoPP::FileStore::TransferTo2", "CryptoPP::Source::PumpAll", "CryptoPP::Test::scoped_main"),
            ),
        ),
        Project(
            "openssl",
            "perl Configure",
            "openssl",
            build=(("./config",), ("make", "-j{jobs}")),
            check=(("make", "test", "HARNESS_JOBS={jobs}"),),
            verdicts=r"(?m)^(?P<name>\d\d-test_\S+) \.+ (?P<verdict>ok|skipped: .*|Failed.*|Dubious.*)$",
            fault=Fault(
                "fwrite", ("apps/openssl", "dgst", "-sha256", "LICENSE.txt"), ("dgst_main", "main"), libraries="."
            ),
            needs=("perl",),
            long=True,
        ),
        Project(
            "protobuf",
            "CMake, ninja",
            "protobuf",
            build=(
                (*_CMAKE, "-DCMAKE_BUILD_TYPE=Release", "-Dprotobuf_USE_EXTERNAL_GTEST=ON"),
                ("ninja", "-C", "out", "-j{jobs}"),
            ),
            check=(("out/lite-test",), ("out/tests", "--gtest_brief=0")),
            verdicts=r"(?m)^\[ +(?P<verdict>OK|FAILED|SKIPPED) +\] (?P<name>\S+)",
            fault=Fault("write", ("out/protoc", "--version"), ("main",)),
            needs=("cmake", "ninja", "/usr/include/gtest/gtest.h", "/usr/include/gmock/gmock.h"),
            long=True,
        ),
    )
}


@dataclass
class Outcome:
    """What a build and its tests came to; what was built is in `tree`."""

    tree: str
    statuses: list[int] = field(default_factory=list)
    verdicts: list[tuple[str, str]] = field(default_factory=list)
    build_seconds: float = 0.0
    check_seconds: float = 0.0
    #: Of the processors, by the build.
    build_work: float = 0.0
    #: What `llpass inspect` says became of each object and linked image: its status, and the reason.
    coverage: dict[str, str] = field(default_factory=dict)
    died: faults.Died | None = None

    @classmethod
    def read(cls, text: str) -> Outcome:
        """What `json` wrote."""
        outcome = cls(**json.loads(text))
        outcome.verdicts = [(name, verdict) for name, verdict in outcome.verdicts]
        outcome.died = faults.Died(**outcome.died) if isinstance(outcome.died, dict) else None
        return outcome

    def json(self) -> str:
        """All of it."""
        return json.dumps(asdict(self), indent=1)

    @property
    def counts(self) -> str:
        """How many tests came to what."""
        counted = collections.Counter(verdict or "ran" for _, verdict in self.verdicts)
        return ", ".join(f"{count} {verdict}" for verdict, count in sorted(counted.items())) or "none"

    @property
    def text(self) -> str:
        """A line about it."""
        times = f"build {self.build_seconds:.0f} s ({self.build_work:.0f} s of work), tests {self.check_seconds:.0f} s"
        became = collections.Counter(status.split(":")[0] for status in self.coverage.values())
        covered = "".join(f", {count} {status}" for status, count in sorted(became.items()))
        return f"{times}, exit {self.statuses}, {self.counts}{covered}"


def missing(project: Project) -> str:
    """The first thing the project needs that is not here; empty when it can be built."""
    for name in ("make", *project.needs):
        there = bool(list(Path("/").glob(name[1:]))) if name.startswith("/") else tool(name)
        if not there:
            return name
    return ""


#: The script as it is installed, of this very tree, that also keeps a log of how it was called.
_SCRIPT = """#!{python}
import os, sys
sys.path.insert(0, {root!r})
log = os.environ.get("LLPASS_PROJECT_CALLS")
if log:
    import json
    with open(log, "a") as stream:
        stream.write(json.dumps([os.getcwd(), sys.argv]) + "\\n")
{script}"""


def drivers() -> Path:
    """A folder with llpass-cc and llpass-c++ as pyproject.toml installs them."""
    folder = WORK / "bin"
    folder.mkdir(parents=True, exist_ok=True)
    scripts = tomllib.loads((programs.ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["script-files"]
    for script in (programs.ROOT / name for name in scripts):
        name = script.name
        text = _SCRIPT.format(python=sys.executable, root=str(programs.ROOT), script=script.read_text())
        path = folder / name
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
            path.chmod(0o755)
    return folder


def compilers(kind: str) -> tuple[str, str]:
    """CC and CXX."""
    if kind == "plain":
        return need("clang", newest()), need("clang++", newest())
    return "llpass-cc", "llpass-c++"


def environment(kind: str, calls: Path | None = None) -> dict[str, str]:
    """What a build sees: CC and CXX, and which clang is meant where the machine has several."""
    env = {key: value for key, value in os.environ.items() if not key.startswith(("LLPASS_", "MAKE", "MFLAGS"))}
    env.pop("PYTHONPATH", None)
    env["CC"], env["CXX"] = compilers(kind)
    env["LC_ALL"] = "C"
    # jsoncpp has ccache compile where it finds one, which then has the objects of the last build.
    env["CCACHE_DISABLE"] = "1"
    if kind != "plain":
        env |= KINDS[kind]
        env["PATH"] = f"{drivers()}:{env['PATH']}"
        env["LLPASS_CC"], env["LLPASS_CXX"] = compilers("plain")
        if calls is not None:
            env["LLPASS_PROJECT_CALLS"] = str(calls)
    return env


@contextmanager
def sources(project: Project) -> Iterator[Path]:
    """A fresh copy of the sources, in the same place for every kind of build, for one process at a time."""
    home = WORK / project.name
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        tree = home / "tree"
        shutil.rmtree(tree, ignore_errors=True)
        shutil.copytree(fetch(project.source), tree, symlinks=True)
        yield tree


def _words(command: tuple[str, ...], kind: str) -> list[str]:
    cc, cxx = compilers(kind)
    return [*(word.replace("{cc}", cc).replace("{cxx}", cxx).replace("{jobs}", JOBS) for word in command)]


def _run(command: list[str], tree: Path, env: dict[str, str], log: Path) -> tuple[int, str]:
    """Status and output, which is in the log too while the command runs."""
    with log.open("ab") as stream:
        stream.write(f"$ {' '.join(command)}\n".encode())
        stream.flush()
        start = stream.tell()
        status = subprocess.call(
            command, cwd=tree, env=env, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, timeout=TIMEOUT
        )
    with log.open("rb") as stream:
        stream.seek(start)
        return status, stream.read().decode("utf-8", "replace")


def make(project: Project, kind: str, tree: Path) -> Outcome:
    """Configure and build in `tree`; raises `ToolError` with the end of the log."""
    for path in (_log(project, kind), _calls_log(project, kind)):
        path.unlink(missing_ok=True)
    started, worked = time.monotonic(), _work()
    for command in project.build:
        status, output = _run(
            _words(command, kind), tree, environment(kind, _calls_log(project, kind)), _log(project, kind)
        )
        if status:
            where = f"in {_log(project, kind)}"
            raise ToolError(f"{project.name}, {kind}: exit {status}: {' '.join(command)}\n{output[-3000:]}\n{where}")
    return Outcome(str(tree), build_seconds=time.monotonic() - started, build_work=_work() - worked)


def _work() -> float:
    """Processor seconds of all that this process has waited for."""
    times = os.times()
    return times.children_user + times.children_system


def check(project: Project, kind: str, tree: Path, outcome: Outcome) -> None:
    """Run the project's own tests."""
    started = time.monotonic()
    for command in _tests(project):
        env = environment(kind, _calls_log(project, kind))
        status, output = _run(_words(command, kind), tree, env, _log(project, kind))
        outcome.statuses.append(status)
        outcome.verdicts += verdicts(project, output)
    outcome.check_seconds = time.monotonic() - started


def _tests(project: Project) -> tuple[tuple[str, ...], ...]:
    return project.whole or project.check if WHOLE else project.check


def verdicts(project: Project, output: str) -> list[tuple[str, str]]:
    """Tests and what they came to, sorted: tests that run side by side end in any order. Addresses are left out."""
    found = []
    for match in re.finditer(project.verdicts, output):
        name = re.sub(r"\b0x[0-9a-f]+", "0x", match["name"] or "")
        found.append((name, match.groupdict().get("verdict") or ""))
    return sorted(found)


def _log(project: Project, kind: str) -> Path:
    return WORK / project.name / f"{kind}.log"


def _calls_log(project: Project, kind: str) -> Path:
    return WORK / project.name / f"{kind}.calls.jsonl"


def calls(project: Project, kind: str) -> list[faults.Call]:
    """Every call of the driver, in order."""
    log = _calls_log(project, kind)
    found = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    return [faults.Call(Path(folder), argv) for folder, argv in found]


def built(project: Project, kind: str) -> Outcome:
    """Build, test and, where llpass had a part in it, let it die: once for the same sources, compiler and llpass."""
    fault = "" if kind == "plain" else repr(project.fault)
    key = [
        repr((project.build, _tests(project), project.verdicts)),
        fault,
        kind,
        repr(KINDS[kind]),
        repr(SOURCES[project.source]),
        *compilers("plain"),
    ]
    if kind != "plain":
        key.append(programs.llpass_digest())
    make_it = lambda path: path.write_text(_build(project, kind).json())  # noqa: E731
    return Outcome.read(programs.cached(f"{project.name}.{kind}.json", key, make_it).read_text())


def _build(project: Project, kind: str) -> Outcome:
    with sources(project) as tree:
        outcome = make(project, kind, tree)
        check(project, kind, tree, outcome)
        place = WORK / project.name / kind
        if kind == "llpass":
            outcome.coverage = coverage(tree)
            folder = WORK / project.name / "fault"
            outcome.died = faults.provoke(
                project.fault, tree, folder, calls(project, kind), environment(kind) | {"LLPASS_POSTLINK": "0"}
            )
        shutil.rmtree(place, ignore_errors=True)
        tree.rename(place)
        outcome.tree = str(place)
    return outcome


def coverage(tree: Path) -> dict[str, str]:
    """What `llpass inspect` says about a build."""
    items = json.loads(run([*programs.LLPASS, "inspect", "--json", tree], cwd=programs.ROOT))["files"]
    became = {}
    for item in items:
        name = f"{item['path']}({item['member']})" if item["member"] else item["path"]
        became[name] = f"{item['status']}: {item['reason']}" if item["reason"] else item["status"]
    return became


def differences(one: Path, other: Path, whole: bool = False) -> tuple[int, list[str]]:
    """How many object files two builds share, and which of them differ, in code or (`whole`) in any byte."""
    count, differing = 0, []
    for path in sorted(one.rglob("*.o")):
        twin = other / path.relative_to(one)
        if not twin.is_file() or path.is_symlink():
            continue
        count += 1
        if path.read_bytes() != twin.read_bytes() if whole else _code(path) != _code(twin):
            differing.append(str(path.relative_to(one)))
    return count, differing


def _code(path: Path) -> list[tuple[str, bytes]]:
    with path.open("rb") as stream:
        if stream.read(4) != b"\x7fELF":
            return []
        sections = ELFFile(stream).iter_sections("SHT_PROGBITS")
        return [(section.name, section.data()) for section in sections if section["sh_flags"] & 4]


def report(project: Project, outcomes: dict[str, Outcome]) -> list[str]:
    """What is wrong, a line for each thing."""
    wrong = []
    plain = outcomes.get("plain")
    for kind, outcome in outcomes.items():
        if not outcome.verdicts:
            wrong.append(f"{kind}: no test was seen")
        if plain is not None and (outcome.statuses, outcome.verdicts) != (plain.statuses, plain.verdicts):
            differing = sorted(set(outcome.verdicts) ^ set(plain.verdicts))
            wrong.append(f"{kind}: other tests pass: {outcome.statuses} for {plain.statuses}, {differing[:10]}")
        if plain is not None and kind != "plain":
            count, differ = differences(Path(plain.tree), Path(outcome.tree), whole=kind == "route")
            if differ or not count:
                wrong.append(f"{kind}: of {count} objects, {len(differ)} are others: {' '.join(differ[:10])}")
        silent = [f"{name} {status}" for name, status in outcome.coverage.items() if status in SILENT]
        if silent:
            wrong.append(f"{kind}: {len(silent)} files do not say what became of them: {'; '.join(silent[:10])}")
        if outcome.died is not None:
            wrong += [f"{kind}: fault: {line}" for line in outcome.died.wrong]
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.projects", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="projects (default: all that are not long)")
    parser.add_argument(
        "--cc", choices=KINDS, default="llpass", help="what is compared with plain clang (default: llpass)"
    )
    parser.add_argument("--list", action="store_true", help="name the projects")
    options = parser.parse_args()
    if options.list:
        for project in PROJECTS.values():
            print(f"{project.name:15} {project.system}{', long' if project.long else ''}")
        return 0
    failed = False
    for name in options.names or [name for name, project in PROJECTS.items() if WHOLE or not project.long]:
        project, outcomes = PROJECTS[name], {}
        lack = missing(project)
        if lack:
            print(f"{name}: not built: {lack} is missing")
            continue
        for kind in dict.fromkeys(("plain", options.cc)):
            try:
                outcomes[kind] = built(project, kind)
            except ToolError as error:
                print(error, flush=True)
                failed = True
                continue
            print(f"{name}, {kind}: {outcomes[kind].text}", flush=True)
        for line in report(project, outcomes):
            print(f"{name}: {line}", flush=True)
            failed = True
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
