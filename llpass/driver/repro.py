"""What it takes to look at one compile again: its command lines, its IR between the passes, the versions."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from llpass import __version__
from llpass.driver.plan import Compile


def keep(base: str, step: Compile, files: Mapping[str, bytes], argv: tuple[str, ...]) -> str:
    """Write a folder below `base` (empty: the system's place for temporary files) and return its path."""
    import tempfile

    where = base or None
    if base:
        Path(base).mkdir(parents=True, exist_ok=True)
    stem = "".join(each if each.isalnum() or each in "._-" else "_" for each in Path(step.source).name)
    folder = Path(tempfile.mkdtemp(prefix=f"llpass-repro-{stem}-", dir=where))
    options = ",".join(f"{key}={value}" for key, value in step.options)
    words = [
        f"llpass {__version__}, Python {sys.version}",
        f"cd {shlex.quote(str(Path.cwd()))}",
        f"called: {shlex.join(argv)}",
        f"job:    {shlex.join(step.job.argv)}",
        f"front:  {shlex.join(step.front)}",
        f"passes: {options}",
        f"back:   {shlex.join(step.back)}",
    ]
    (folder / "command.txt").write_text("\n".join(words) + "\n", errors="surrogateescape")
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return str(folder)
