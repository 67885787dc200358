"""What shadow frames cost when every function has them: instructions executed, counted by callgrind.

    python bench/shadow_cost.py [lua|sqlite ...]

Builds the program twice with the newest clang at -O2, plain and with `llpass.shadow_frames` in all functions (a real
build tracks only those that lead to a caller API), runs its workload under valgrind, compares the outputs and prints
the counts. Instructions do not depend on what else the machine is doing.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from llpass.driver import runtime_build
from llpass.ir.edit import Editor
from llpass.ir.model import Module
from llpass.passbase import PassContext
from llpass.pipeline import run as run_passes
from llpass.shadow_frames import instrument
from tests.e2e.programs import program
from tests.e2e.toolchain import need, newest


@dataclass(frozen=True)
class Everything:
    """Shadow frames for all functions of a module."""

    name: ClassVar[str] = "everything"

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        instrument(module, edit, context, module.functions)


def run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, errors="replace")
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return done.stdout + done.stderr


def build(name: str, where: Path, shadow: bool) -> Path:
    clang, what = need("clang", newest()), program(name)
    objects = []
    for unit in what.units:
        text, output = where / f"{unit.stem}.ll", where / f"{unit.stem}.o"
        front = [clang, "-O2", "-g", "-w", "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm", *what.flags]
        run([*front, str(unit), "-o", str(text)], where)
        if shadow:
            text.write_bytes(run_passes(text.read_bytes(), [Everything()], name=str(text)).data)
        run([clang, "-O2", "-w", "-c", str(text), "-o", str(output)], where)
        objects.append(str(output))
    image = where / name
    runtime = runtime_build.build(clang)
    link = runtime_build.link_flags(runtime, "elf")
    # Valgrind reads line tables, and not those of every compiler.
    run(
        [clang, f"-fuse-ld=lld-{newest()}", "-Wl,--strip-debug", *objects, *link, *what.libraries, "-o", str(image)],
        where,
    )
    return image


def measure(image: Path, name: str, where: Path) -> tuple[int, str]:
    output = where / "output"
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(image), *program(name).arguments]
    with output.open("wb") as file:
        done = subprocess.run(command, stdout=file, stderr=subprocess.PIPE, text=True, cwd=where, errors="replace")
    found = re.search(r"Collected : ([0-9]+)", done.stderr)
    if done.returncode or not found:
        raise SystemExit(done.stderr[-2000:])
    return int(found[1]), output.read_text(errors="replace")


def main() -> None:
    for name in sys.argv[1:] or ["lua", "sqlite"]:
        counts, outputs = [], []
        for shadow in (False, True):
            with tempfile.TemporaryDirectory() as directory:
                where = Path(directory)
                count, output = measure(build(name, where, shadow), name, where)
            counts.append(count)
            outputs.append(output)
        same = "same output" if outputs[0] == outputs[1] else "OUTPUTS DIFFER"
        print(f"{name}: plain {counts[0]:,} instructions, shadow {counts[1]:,}: {counts[1] / counts[0]:.2f}x, {same}")


if __name__ == "__main__":
    main()
