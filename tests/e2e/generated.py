"""A program of 50,000 functions as one more program of the matrix: tables, offsets and time at that size.

Objects for linkers are those of `bench.postlink_program`: one unit through clang and llpass, its copies made in place.
Bitcode cannot be copied that way, so for link-time optimisation every unit is compiled; its functions are marked as
used, since nothing but the first unit is called.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bench import postlink_program
from tests.e2e import programs

FUNCTIONS = 50_000

_USED = "-DKEEP=__attribute__((used))"


def objects(build: programs.Build) -> list[Path]:
    """What is linked, the answering program included."""
    build = replace(build, opt="-O1")
    if not build.lto:
        return _copied(build)
    build = replace(build, extra=(*build.extra, _USED))
    found = [programs.answering(build)]
    for unit in _sources():
        found.append(programs.codegen(build, programs.instrument(programs.emit_ir(build, unit), ())))
    return found


def _copied(build: programs.Build) -> list[Path]:
    flags = programs.compile_flags(build)
    source = Path(postlink_program.__file__)

    def make(folder: Path) -> None:
        postlink_program.objects(FUNCTIONS, folder, debug=True, flags=flags)

    folder = programs.cached("generated", [*flags, programs.digest(source), programs.llpass_digest()], make)
    return [
        programs.answering(build),
        folder / "main.o",
        *(folder / f"{index}.o" for index in range(FUNCTIONS // postlink_program.PER_UNIT)),
    ]


def _sources() -> list[Path]:
    """The sources of all units, and of `main`."""
    per_unit = postlink_program.PER_UNIT
    names = [postlink_program.prefix(index).decode() for index in range(FUNCTIONS // per_unit)]
    texts = {name: postlink_program.source(name, per_unit) for name in names}
    texts["main"] = postlink_program.main_source()
    folder = programs.WORK / "generated"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        programs.write(folder / f"{name}.c", text.encode())
    return [folder / f"{name}.c" for name in texts]
