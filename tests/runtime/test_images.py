"""The archive as users link it: executables, shared libraries and plug-ins, with both linkers."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from conftest import HERE, Lab, run
from program import ENTRY, Code, assembly, fid, function

from llpass.abi.unit import Unit

LINKERS = pytest.mark.parametrize("linker", ["lld", "bfd"])


def code_of(where: Path, name: str) -> Path:
    path = where / f"{name}.s"
    unit = Unit(key=fid(name), functions=[function(name)])
    path.write_text(assembly([unit], [Code(name, 16, [(2, ENTRY, fid(name))])]))
    return path


def plugin(lab: Lab, where: Path, libs: list[str], linker: str) -> Path:
    inputs = [HERE / "plugin.c", code_of(where, "plugin_code"), *libs]
    return lab.link(where / "libplugin.so", inputs, ("-shared", "-fPIC", "-O1"), linker)


def check(done: subprocess.CompletedProcess[str], count: int) -> None:
    lines = done.stdout.splitlines()
    assert len(lines) == count
    assert all(line.startswith("ok ") for line in lines), done.stdout


@LINKERS
@pytest.mark.parametrize("gc", [(), ("-Wl,--gc-sections",)])
def test_executable_answers_for_its_plugins(
    lab: Lab, tmp_path: Path, libs: list[str], linker: str, gc: tuple[str, ...]
) -> None:
    library = plugin(lab, tmp_path, [*libs, *gc], linker)
    host = lab.link(
        tmp_path / "host", [HERE / "host.c", code_of(tmp_path, "host_code"), *libs, *gc], ("-pthread",), linker
    )
    check(run([str(host), str(library), "shared"]), 4)


def test_without_exports_every_image_answers_for_itself(lab: Lab, tmp_path: Path, libs: list[str]) -> None:
    library = plugin(lab, tmp_path, libs, "lld")
    private = [flag for flag in libs if "export-dynamic" not in flag]
    host = lab.link(tmp_path / "host", [HERE / "host.c", code_of(tmp_path, "host_code"), *private], ("-pthread",))
    check(run([str(host), str(library), "alone"]), 4)


@LINKERS
def test_shared_library_in_a_plain_executable(lab: Lab, tmp_path: Path, libs: list[str], linker: str) -> None:
    library = plugin(lab, tmp_path, libs, linker)
    flags = (f"-Wl,-rpath,{tmp_path}",)
    check(run([str(lab.link(tmp_path / "plain", [HERE / "plain_host.c", library], flags, linker))]), 1)


@LINKERS
def test_stripped_executable(lab: Lab, tmp_path: Path, libs: list[str], linker: str) -> None:
    program = lab.link(tmp_path / "program", [HERE / "dump.c", code_of(tmp_path, "f"), *libs], (), linker)
    before = run([str(program)]).stdout
    run(["strip", "--strip-all", str(program)])
    assert "pkg/path.f" in before
    assert run([str(program)]).stdout == before


@LINKERS
def test_image_that_looks_nothing_up_is_announced(lab: Lab, tmp_path: Path, libs: list[str], linker: str) -> None:
    library = lab.link(tmp_path / "libquiet.so", [code_of(tmp_path, "quiet"), *libs], ("-shared",), linker)
    (tmp_path / "ask.c").write_text(
        '#include <dlfcn.h>\n#include <stdio.h>\n#include "llpass.h"\nint main(int c, char **v) {\n'
        '  void *p = dlsym(dlopen(v[c - 1], RTLD_NOW), "quiet");\n'
        "  puts(llp_func_name(llp_func_for_pc((uintptr_t)p)));\n}\n"
    )
    ask = lab.link(tmp_path / "ask", [tmp_path / "ask.c", *libs], (), linker)
    assert run([str(ask), str(library)]).stdout == "pkg/path.quiet\n"


@LINKERS
def test_dead_functions_leave_no_record(lab: Lab, tmp_path: Path, libs: list[str], linker: str) -> None:
    unit = Unit(key=1, functions=[function("live"), function("dead")])
    halves = [assembly([unit], [Code("live", 16, [(0, ENTRY, fid("live"))])])]
    halves.append(
        assembly([], [Code("dead", 16, [(0, ENTRY, fid("dead"))])]).replace(
            "\n.text\n", '\n.section .text.dead,"ax"\n', 1
        )
    )
    (tmp_path / "code.s").write_text("\n".join(half.replace(".Lsite", f".Lsite_{i}_") for i, half in enumerate(halves)))
    inputs = [HERE / "dump.c", tmp_path / "code.s", *libs, "-Wl,--gc-sections", "-Wl,-u,live"]
    program = lab.link(tmp_path / "program", inputs, (), linker)
    headers = run(["readelf", "-SW", str(program)]).stdout
    sizes = [line.split("PROGBITS")[1].split()[2] for line in headers.splitlines() if ENTRY in line]
    assert sizes == ["000018"]  # with the record of zeros that the runtime adds
    assert "pkg/path.live" in run([str(program)]).stdout


@LINKERS
def test_dynamic_relocations_of_the_runtime(lab: Lab, tmp_path: Path, libs: list[str], linker: str) -> None:
    """One for the constructor and one for the destructor; the records themselves add none."""

    def count(inputs: list[str | Path], name: str) -> int:
        program = lab.link(tmp_path / name, inputs, ("-pie", "-fPIE"), linker)
        return run(["readelf", "-rW", str(program)]).stdout.count("R_X86_64_RELATIV")

    (tmp_path / "main.c").write_text("int main(void) { return 0; }\n")
    plain = count([tmp_path / "main.c"], "plain")
    runtime = count([tmp_path / "main.c", *libs], "runtime")
    records = count([tmp_path / "main.c", code_of(tmp_path, "f"), *libs], "records")
    assert runtime - plain == 2
    assert records == runtime
