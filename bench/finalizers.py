"""What do llp_stack_clear, llp_set_finalizer and llp_gc cost, beside BDWGC's own functions?

Also how far below its caller a collection writes, which is what the window of llp_stack_clear must cover: 4 KiB, and
for comparison the time with other windows. Prints and asserts nothing.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from llpass.driver import runtime_build  # noqa: E402

WINDOWS = (1024, 2048, 4096, 8192, 16384)


def output(where: Path, window: int) -> str:
    """What the benchmark prints with a runtime whose window has that many bytes."""
    clang = runtime_build.find_compiler()
    libs = runtime_build.link_flags(runtime_build.build(clang, None, (f"-DLLP_STACK_WINDOW={window}u",)), "elf")
    program = where / f"finalizers{window}"
    source = str(ROOT / "bench" / "finalizers.c")
    subprocess.run([clang, "-O2", f"-I{runtime_build.source_dir()}", source, *libs, "-lgc", "-o", program], check=True)
    return subprocess.run([program], check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Build, run, print."""
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} processors; best of 15, ns\n")
    with tempfile.TemporaryDirectory() as name:
        texts = {window: output(Path(name), window) for window in WINDOWS}
    print(texts[4096])
    for window, text in texts.items():
        found = re.search(r"^llp_stack_clear +([\d.]+)$", text, re.MULTILINE)
        print(f"llp_stack_clear, a window of {window:>6} bytes     {found.group(1) if found else '?':>10}")


if __name__ == "__main__":
    main()
