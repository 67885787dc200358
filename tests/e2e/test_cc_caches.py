"""ccache, sccache and distcc around llpass-cc: the second build is all hits, a changed configuration all misses, and
what another machine compiles is what this one would have.

The caches are asked by their own statistics. lua is what is built: nothing of it has to be configured.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.e2e import programs
from tests.e2e.toolchain import need, newest, tool

CLANG = newest()
OTHER = next((version for version in (19, 16, 15) if version != CLANG and tool("clang", version)), None)


def wanted(name: str) -> str:
    path = tool(name)
    if path is None:
        pytest.skip(f"{name} is missing; run tools/setup --all-compilers")
    return path


class Place:
    """A folder with llpass-cc as one program, sources, and an environment in which nothing of the user's is left."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        for name, main in (("llpass-cc", "cc_main"), ("llpass-c++", "cxx_main")):
            self.program(self.bin / name, f"from llpass.driver.cc import {main}\n{main}()\n", python=True)
        (folder / "work").mkdir()
        (folder / "tmp").mkdir()
        self.environment = {
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "HOME": str(folder),
            "TMPDIR": str(folder / "tmp"),
            "LLPASS_CC": need("clang", CLANG),
            "LC_ALL": "C",
            "CCACHE_DIR": str(folder / "ccache"),
            # None of the machine's own settings.
            "CCACHE_CONFIGPATH": "/dev/null",
            "SCCACHE_DIR": str(folder / "sccache"),
        }

    def program(self, path: Path, text: str, *, python: bool = False) -> Path:
        first = f"#!{sys.executable} -Pu\nimport sys\nsys.path.insert(0, {str(programs.ROOT)!r})\n"
        path.parent.mkdir(exist_ok=True)
        path.write_text((first if python else "#!/bin/sh\n") + text)
        path.chmod(0o755)
        return path

    def run(self, *words: str | Path, at: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [str(word) for word in words],
            cwd=at or self.folder / "work",
            env=self.environment | more,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done

    def build(self, compiler: Sequence[str], sources: Sequence[Path], *flags: str, **more: str) -> dict[str, bytes]:
        """One call a source, two at a time, as make -j2 does it; the objects."""

        def compile_(source: Path) -> tuple[str, bytes]:
            self.run(*compiler, "-O1", *flags, "-c", source, "-o", f"{source.stem}.o", **more)
            return source.stem, (self.folder / "work" / f"{source.stem}.o").read_bytes()

        with ThreadPoolExecutor(2) as pool:
            return dict(pool.map(compile_, sources))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def lua(count: int) -> list[Path]:
    units = [path for path in programs.program("lua").units if path.name != "lua_driver.c"]
    return sorted(units, key=lambda path: path.stat().st_size)[:count]


def instrumented(place: Place, name: str = "a.o") -> bool:
    return b"status=instrumented" in (place.folder / "work" / name).read_bytes()


class Cache(ABC):
    """A cache, and how many calls it has answered and passed on."""

    name = ""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.program = wanted(self.name)

    @abstractmethod
    def counts(self) -> tuple[int, int]:
        """Calls answered, and calls passed on."""

    def since(self, before: tuple[int, int]) -> tuple[int, int]:
        hits, misses = self.counts()
        return hits - before[0], misses - before[1]

    @abstractmethod
    def keyed(self, key: str) -> dict[str, str]:
        """What mixes a word into the cache's key."""


class Ccache(Cache):
    name = "ccache"

    def counts(self) -> tuple[int, int]:
        found = dict(re.findall(r"(?m)^(\w+)\t(\d+)$", self.place.run("ccache", "--print-stats").stdout))
        return int(found["direct_cache_hit"]) + int(found["preprocessed_cache_hit"]), int(found["cache_miss"])

    def keyed(self, key: str) -> dict[str, str]:
        return {"CCACHE_COMPILERCHECK": f"string:{key}"}


class Sccache(Cache):
    name = "sccache"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        place.environment["SCCACHE_SERVER_PORT"] = str(free_port())
        place.environment["SCCACHE_IDLE_TIMEOUT"] = "120"
        place.run("sccache", "--start-server")

    def counts(self) -> tuple[int, int]:
        found = json.loads(self.place.run("sccache", "--show-stats", "--stats-format=json").stdout)["stats"]
        hits, misses = (sum(found[key]["counts"].values()) for key in ("cache_hits", "cache_misses"))
        return hits, misses

    def keyed(self, key: str) -> dict[str, str]:
        return {"SCCACHE_C_CUSTOM_CACHE_BUSTER": key}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture(params=[Ccache, Sccache], ids=["ccache", "sccache"])
def cache(request: pytest.FixtureRequest, place: Place) -> Iterator[Ccache | Sccache]:
    made = request.param(place)
    yield made
    if made.name == "sccache":
        subprocess.run([made.program, "--stop-server"], env=place.environment, capture_output=True, timeout=60)


@pytest.fixture
def ccache(place: Place) -> Ccache:
    return Ccache(place)


# -- keys --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [4, pytest.param(30, marks=pytest.mark.slow)])
def test_a_second_build_of_lua_is_all_hits_and_a_changed_option_all_misses(
    cache: Ccache, place: Place, count: int
) -> None:
    sources = lua(count)
    assert len(sources) == count
    environment = {"LLPASS_LAUNCHER": cache.name}
    start = cache.counts()
    first = place.build(["llpass-cc"], sources, **environment)
    assert cache.since(start) == (0, count)
    assert place.build(["llpass-cc"], sources, **environment) == first
    assert cache.since(start) == (count, count)
    assert first == place.build(["llpass-cc"], sources), "the objects are those of a build without the cache"
    place.build(["llpass-cc"], sources, "-fllpass-sites=none", **environment)
    assert cache.since(start) == (count, 2 * count)


def changes(place: Place) -> list[Mapping[str, str]]:
    """What changes objects, one after the other; the last says by a flag what another said by the environment."""
    (place.folder / "work" / "llpass.toml").unlink(missing_ok=True)
    found: list[Mapping[str, str]] = [{}, {"LLPASS_SITES": "asm"}, {"LLPASS_DENY_FILES": "*"}]
    return [*found, {"LLPASS_CC": need("clang", OTHER)}] if OTHER else found


@pytest.mark.parametrize("way", ["launcher", "key"])
def test_the_environment_the_file_and_the_clang_behind_are_in_the_key(cache: Ccache, place: Place, way: str) -> None:
    (place.folder / "work" / "a.c").write_text("int f(int x) { return x + 1; }\n")

    def compile_(**more: str) -> bytes:
        if way == "launcher":
            place.run("llpass-cc", "-O1", "-c", "a.c", LLPASS_LAUNCHER=cache.name, **more)
        else:
            key = cache.keyed(place.run("llpass-cc", "-fllpass-print-key", **more).stdout.strip())
            place.run(cache.name, "llpass-cc", "-O1", "-c", "a.c", **more, **key)
        return (place.folder / "work" / "a.o").read_bytes()

    start = cache.counts()
    objects = [compile_(**more) for more in changes(place)]
    (place.folder / "work" / "llpass.toml").write_text('lines = "none"\n')
    objects.append(compile_())
    assert cache.since(start) == (0, len(objects))
    assert len(set(objects)) == len(objects)
    assert compile_() == objects[-1]
    assert cache.since(start) == (1, len(objects))


def test_a_changed_llpass_is_a_miss(cache: Ccache, place: Place) -> None:
    (place.folder / "work" / "a.c").write_text("int f(int x) { return x + 1; }\n")
    copy = place.folder / "copy"
    shutil.copytree(programs.ROOT / "llpass", copy / "llpass", ignore=shutil.ignore_patterns("__pycache__"))
    script = place.bin / "llpass-cc"
    # Not in the first line: the interpreter may be in the checkout.
    script.write_text(script.read_text().replace(repr(str(programs.ROOT)), repr(str(copy))))
    start = cache.counts()
    place.run("llpass-cc", "-c", "a.c", LLPASS_LAUNCHER=cache.name)
    with (copy / "llpass" / "funcinfo_sites.py").open("a") as stream:
        stream.write("# another version\n")
    place.run("llpass-cc", "-c", "a.c", LLPASS_LAUNCHER=cache.name)
    assert cache.since(start) == (0, 2)


def test_another_folder_is_a_miss_where_the_object_names_it(ccache: Ccache, place: Place) -> None:
    for name in ("one", "two"):
        (place.folder / name).mkdir()
        (place.folder / name / "a.c").write_text("int f(int x) { return x + 1; }\n")
        place.run("llpass-cc", "-c", "a.c", at=place.folder / name, LLPASS_LAUNCHER="ccache")
        assert str(place.folder / name).encode() in (place.folder / name / "a.o").read_bytes()
    assert ccache.counts() == (0, 2)
    flags = "-ffile-prefix-map={}=."
    for name in ("one", "two"):
        flag = flags.format(place.folder / name)
        place.run("llpass-cc", flag, "-c", "a.c", at=place.folder / name, LLPASS_LAUNCHER="ccache")
    assert (place.folder / "one" / "a.o").read_bytes() == (place.folder / "two" / "a.o").read_bytes()


@pytest.mark.parametrize(
    "mode", [{}, {"CCACHE_NODIRECT": "1"}, {"CCACHE_DEPEND": "1"}], ids=["direct", "cpp", "depend"]
)
def test_each_mode_of_ccache_hits_and_misses_alike(ccache: Ccache, place: Place, mode: dict[str, str]) -> None:
    work = place.folder / "work"
    (work / "h.h").write_text("#define VALUE 1\n")
    (work / "a.c").write_text('#include "h.h"\nint f(int x) { return x + VALUE; }\n')
    old = time.time() - 60  # ccache leaves a header alone that is as young as the compile
    os.utime(work / "h.h", (old, old))
    call = ("llpass-cc", "-MMD", "-c", "a.c")
    for sites, expected in (("auto", (0, 1)), ("auto", (1, 1)), ("asm", (1, 2)), ("asm", (2, 2))):
        (work / "a.d").unlink(missing_ok=True)
        place.run(*call, LLPASS_LAUNCHER="ccache", LLPASS_SITES=sites, **mode)
        assert ccache.counts() == expected
        assert (work / "a.d").read_text() == "a.o: a.c h.h\n"
    (work / "h.h").write_text("#define VALUE 22\n")
    place.run(*call, LLPASS_LAUNCHER="ccache", LLPASS_SITES="asm", **mode)
    assert ccache.counts() == (2, 3)


def test_a_compile_that_fails_fails_through_a_cache_in_clangs_words(cache: Ccache, place: Place) -> None:
    (place.folder / "work" / "a.c").write_text("int f(void) { return nothing; }\n")
    done = [
        subprocess.run(
            ["llpass-cc", "-c", "a.c"],
            cwd=place.folder / "work",
            env=place.environment | more,
            capture_output=True,
            text=True,
        )
        for more in ({}, {"LLPASS_LAUNCHER": cache.name})
    ]
    assert done[0].returncode == done[1].returncode == 1
    assert done[0].stderr == done[1].stderr and "a.c:1:22: error:" in done[0].stderr


# -- a folder of links on PATH -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", list(itertools.permutations(("llpass", "ccache", "distcc"))), ids="-".join)
def test_no_order_of_masquerade_folders_is_a_circle(place: Place, order: Sequence[str]) -> None:
    wanted("ccache"), wanted("distcc")
    for folder in order:
        (place.folder / folder).mkdir()
        behind = place.bin / "llpass-cc" if folder == "llpass" else Path(wanted(folder))
        for name in ("clang", f"clang-{CLANG}", "clang++"):
            (place.folder / folder / name).symlink_to(behind)
    real = place.folder / "real"
    real.mkdir()
    (real / "clang").symlink_to(need("clang", CLANG))
    (real / f"clang-{CLANG}").symlink_to(need("clang", CLANG))
    (real / "clang++").symlink_to(need("clang++", CLANG))
    path = ":".join([*(str(place.folder / folder) for folder in order), str(real), "/usr/bin", "/bin"])
    environment = {key: value for key, value in place.environment.items() if key != "LLPASS_CC"} | {"PATH": path}
    environment |= {"DISTCC_HOSTS": "localhost", "DISTCC_DIR": str(place.folder), "CCACHE_DIR": str(place.folder / "c")}
    (place.folder / "work" / "a.c").write_text("int main(void) { return 0; }\n")
    for name in ("clang", f"clang-{CLANG}", "clang++"):
        done = subprocess.run(
            [name, "-x", "c", "-c", "a.c", "-o", f"{name}.o"],
            cwd=place.folder / "work",
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert instrumented(place, f"{name}.o")


@pytest.mark.parametrize("clears", [False, True], ids=["environment kept", "environment cleared"])
@pytest.mark.parametrize("words", [["-c", "a.c"], ["-E", "a.c"], ["--version"], ["a.c"]], ids=" ".join)
def test_a_script_that_leads_back_ends_in_one_line(place: Place, words: list[str], clears: bool) -> None:
    # Two scripts: the one that is found says nothing of llpass.
    second = place.program(place.folder / "second", f'exec {"env -i PATH=$PATH " * clears}llpass-cc "$@"\n')
    first = place.program(place.folder / "first" / "clang", f'exec "{second}" "$@"\n')
    (place.folder / "work" / "a.c").write_text("int main(void) { return 0; }\n")
    environment = {key: value for key, value in place.environment.items() if key != "LLPASS_CC"}
    environment["PATH"] = f"{first.parent}:{environment['PATH']}"
    done = subprocess.run(
        ["llpass-cc", *words],
        cwd=place.folder / "work",
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 3
    assert done.stderr.count("error: ") == 1 and "was started by the compiler that it had started" in done.stderr


# -- a farm ------------------------------------------------------------------------------------------------------------


class Farm:
    """Two daemons of distcc on this machine, which run what `path` finds."""

    def __init__(self, place: Place) -> None:
        distccd = wanted("distccd")
        wanted("distcc")
        self.logs = [place.folder / f"daemon-{number}.log" for number in (1, 2)]
        self.daemons = []
        hosts = []
        # The daemon does not stay root, and who it becomes may not read what is tested: so root has another number.
        other_user = ["unshare", "--user", "--map-user=1000"] if os.getuid() == 0 else []
        if other_user and subprocess.run([*other_user, "true"], capture_output=True).returncode:
            pytest.skip("distccd does not run as root, and unshare cannot make another user")
        for log in self.logs:
            folder = log.with_suffix("")
            folder.mkdir()
            port = free_port()
            command = [*other_user, distccd, "--daemon", "--no-detach", "--listen", "127.0.0.1", "--port", str(port)]
            command += ["--allow", "127.0.0.1", "--enable-tcp-insecure", "--log-file", str(log), "--jobs", "2"]
            environment = place.environment | {"TMPDIR": str(folder)}
            self.daemons.append(subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.DEVNULL))
            hosts.append(f"127.0.0.1:{port}/1,lzo")
        for host in hosts:
            self._wait(int(re.split(r"[:/]", host)[1]))
        (place.folder / "distcc").mkdir()
        # Without a way to compile here, every object comes from a daemon.
        place.environment |= {
            "DISTCC_HOSTS": " ".join(hosts),
            "DISTCC_DIR": str(place.folder / "distcc"),
            "DISTCC_FALLBACK": "0",
            "DISTCC_SKIP_LOCAL_RETRY": "1",
        }

    def _wait(self, port: int) -> None:
        for _ in range(100):
            with socket.socket() as client:
                if client.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError("distccd does not listen")

    def compiled(self, expected: int) -> list[int]:
        """How many compiles each daemon has finished; waits for `expected`: it answers before it writes its log."""
        counts: list[int] = []
        for _ in range(100):
            counts = [log.read_text().count("COMPILE_OK") if log.exists() else 0 for log in self.logs]
            if sum(counts) >= expected:
                break
            time.sleep(0.1)
        return counts

    def stop(self) -> None:
        for daemon in self.daemons:
            daemon.terminate()
        for daemon in self.daemons:
            daemon.wait(30)


@pytest.fixture
def farm(place: Place) -> Iterator[Farm]:
    made = Farm(place)
    yield made
    made.stop()


def test_the_farm_makes_the_bytes_of_this_machine(farm: Farm, place: Place) -> None:
    sources = lua(4)
    local = place.build(["llpass-cc"], sources)
    assert place.build(["llpass-cc"], sources, LLPASS_LAUNCHER="distcc") == local
    compiled = farm.compiled(len(sources))
    assert sum(compiled) == len(sources) and all(compiled)
    assert all(b"status=instrumented" in data for data in local.values())


def test_the_farm_obeys_the_settings_of_the_one_that_asks(farm: Farm, place: Place) -> None:
    (place.folder / "work" / "a.c").write_text("int f(int x) { return x + 1; }\n")
    (place.folder / "work" / "llpass.toml").write_text('lines = "none"\n')
    objects = []
    for launcher in ({}, {"LLPASS_LAUNCHER": "distcc"}):
        place.run("llpass-cc", "-c", "a.c", LLPASS_SITES="asm", **launcher)
        objects.append((place.folder / "work" / "a.o").read_bytes())
    assert objects[0] == objects[1] and sum(farm.compiled(1)) == 1


def test_distcc_before_llpass_has_the_passes_run_where_it_compiles(farm: Farm, place: Place) -> None:
    (place.folder / "work" / "a.c").write_text("int f(int x) { return x + 1; }\n")
    flag = f"-fdebug-compilation-dir={place.folder / 'work'}"
    local = place.build(["llpass-cc"], [place.folder / "work" / "a.c"], flag)
    assert place.build(["distcc", "llpass-cc"], [place.folder / "work" / "a.c"], flag) == local
    assert sum(farm.compiled(1)) == 1 and instrumented(place)


def test_a_farm_with_another_clang_is_refused(farm: Farm, place: Place) -> None:
    if OTHER is None:
        pytest.skip("there is one version of clang here")
    (place.folder / "work" / "a.c").write_text("int f(int x) { return x + 1; }\n")
    environment = place.environment | {"LLPASS_CC": need("clang", OTHER), "LLPASS_LAUNCHER": "distcc"}
    done = subprocess.run(
        ["llpass-cc", "-c", "a.c"], cwd=place.folder / "work", env=environment, capture_output=True, text=True
    )
    assert done.returncode == 3 and "was made with another clang than" in done.stderr
