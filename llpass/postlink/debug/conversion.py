"""Who reads the debug information of a program, and from when on: llvm-gsymutil, in a process of its own.

It takes as long as all the rest together, so it is started before anything else is: before numpy is loaded, before the
records are read. What it wrote is taken up when both are there.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError
from llpass.postlink.debug import file as debug_file
from llpass.postlink.image import ImageError
from llpass.values import Value

if TYPE_CHECKING:
    # It brings numpy along, for which the tool would wait.
    from llpass.postlink.facts.content import Content

#: Says llvm-gsymutil; without these files all inlined calls would be lost.
_NO_SPLIT_FILE = "Unable to retrieve DWO"
#: A damaged file may send the converter around in circles: seconds it is given, and more for each byte.
_SECONDS, _SECONDS_PER_BYTE = 60.0, 2e-6


class Tools(Value):
    """Paths of programs of LLVM; without `cxxfilt` names stay linker symbols."""

    gsymutil: str
    cxxfilt: str | None = None


class DebugLines:
    """The debug information of the program at `path`, being read by another process while `content` is collected.

    Ends with `add_to` or `close`. Raises `ImageError` when there is none or it cannot be read, `LlpassError` when a
    tool is missing.
    """

    def __init__(self, path: Path, tools: Tools) -> None:
        self._source = debug_file.find(path)
        self._tools = tools
        self._conversion = Conversion(self._source, tools.gsymutil)

    def close(self) -> None:
        """Stop reading."""
        self._conversion.close()

    def add_to(self, content: Content) -> Content:
        """`content` with the lines; its counts tell what was found."""
        from llpass.postlink.debug import gsym, line_table, lines

        source = self._source
        data, warnings = self._conversion.result()
        missing = [warning for warning in warnings if _NO_SPLIT_FILE in warning]
        if missing:
            raise ImageError(
                f"{source.name}: the split debug information {missing[0].rpartition(' ')[2]} is not there",
                hint="keep the .dwo files until `llpass postlink` has run, or make a .dwp file beside the program",
            )
        debug = line_table.fill(gsym.read(data), source)
        if not len(debug.row_at):
            said = "".join(f"; {warning}" for warning in warnings[:1])
            raise ImageError(f"{source.name}: the debug information has no lines{said}")
        demangle = debug_file.demangler(self._tools.cxxfilt)
        found = lines.join(content, debug, lambda: debug_file.symbols(source), demangle)
        found.counts["debug_warnings"] = len(warnings)
        return found


class Conversion:
    """llvm-gsymutil at work on a file; there is other work to do meanwhile.

    Raises `LlpassError` when there is no such tool.
    """

    def __init__(self, path: Path, tool: str) -> None:
        self._limit = _SECONDS + _SECONDS_PER_BYTE * path.stat().st_size
        self._home = tempfile.TemporaryDirectory(prefix="llpass-")
        self._out = Path(self._home.name) / "gsym"
        self._said = (Path(self._home.name) / "said").open("w+b")
        # One processor is for what else there is to do; with two of them the tool is no slower for it.
        threads = max(1, (os.cpu_count() or 1) - 1)
        command = [tool, f"--num-threads={threads}", "--convert", str(path), "--out-file", str(self._out)]
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=self._said, stderr=subprocess.STDOUT
            )
        except OSError as error:
            self._said.close()
            self._home.cleanup()
            raise LlpassError(f"{tool}: {error.strerror or error}", status=EXIT_MISSING_TOOL) from error

    def result(self) -> tuple[bytes, list[str]]:
        """The GSYM form, and what the tool warned of, a line each. Raises `ImageError` when it cannot read the file."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        # To wait with a limit would be to look every 50 ms: half of that is lost in every run.
        alarm = threading.Timer(self._limit, stop)
        alarm.daemon = True
        alarm.start()
        try:
            status = self._process.wait()
            if late.is_set():
                raise ImageError(f"llvm-gsymutil did not finish reading the debug information in {self._limit:.0f} s")
            self._said.seek(0)
            said = self._said.read().decode("utf-8", "replace").splitlines()
            if status or not self._out.exists():
                last = [line for line in said if line.strip()][-1:] or [f"exit status {status}"]
                raise ImageError(f"llvm-gsymutil cannot read the debug information: {last[0].strip()}")
            return self._out.read_bytes(), [line for line in said if line.startswith(("warning:", "error:"))]
        finally:
            alarm.cancel()
            self.close()

    def close(self) -> None:
        """Stop the tool and remove what it wrote."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._said.close()
        self._home.cleanup()
