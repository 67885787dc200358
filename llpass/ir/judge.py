"""Ask LLVM itself whether a module is right: llvmlite's parser and verifier, in a process of their own.

LLVM ends the process on some inputs (bitcode newer than itself, failed assertions), so it never runs inside
llpass. The judge is one subprocess that answers any number of questions; it is started before the input is read,
because
loading LLVM takes as long as a small module takes to edit. Only the process behind
it (`judge_server.py`) imports llvmlite.

The judge reads text of LLVM 22 and older. "Rejected" therefore means little by itself; `llpass.pipeline` compares the
verdict on the output with the verdict on the input.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import struct
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError

#: The other end of the pipe; a file of its own so that the process imports nothing but LLVM.
_SERVER = str(Path(__file__).with_name("judge_server.py"))


@dataclass(frozen=True)
class Verdict:
    """`accepted`: LLVM parses and verifies the module. `message`: LLVM's words when not. `crashed`: LLVM ended the
    process."""

    accepted: bool
    message: str = ""
    crashed: bool = False


class Judge:
    """A running judge. Use as a context manager, or call `close`."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process without waiting for it."""
        if self._process is None:
            found = importlib.util.find_spec("llvmlite")
            home = str(Path(found.origin).parent.parent) if found is not None and found.origin else ""
            # -S: looking through site-packages takes longer than loading LLVM from a known place.
            self._process = subprocess.Popen(
                [sys.executable, "-S", "-E", _SERVER, home],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )

    @property
    def version(self) -> str:
        """The LLVM version that judges, like ``22.1.8``."""
        return str(self._ask("version", [])["version"])

    def verdict(self, pieces: Iterable[bytes]) -> Verdict:
        """Parse and verify a module given as pieces of text or bitcode."""
        answer = self._ask("judge", pieces)
        return Verdict(bool(answer.get("ok")), str(answer.get("message", "")), bool(answer.get("crashed")))

    def disassemble(self, bitcode: bytes) -> bytes | Verdict:
        """Text of a bitcode module for llpass's own use (never for a user: it is in the syntax of the judge's LLVM)."""
        answer = self._ask("disassemble", [bitcode])
        if answer.get("ok"):
            payload: bytes = answer["payload"]
            return payload
        return Verdict(False, str(answer.get("message", "")), bool(answer.get("crashed")))

    def assemble(self, pieces: Iterable[bytes]) -> bytes | Verdict:
        """Bitcode of a module given as text."""
        answer = self._ask("assemble", pieces)
        if answer.get("ok"):
            payload: bytes = answer["payload"]
            return payload
        return Verdict(False, str(answer.get("message", "")), bool(answer.get("crashed")))

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            process.kill()
            process.wait()

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, verb: str, pieces: Iterable[bytes]) -> dict[str, Any]:
        self.start()
        process = self._process
        assert process is not None and process.stdin is not None and process.stdout is not None
        parts = [bytes(piece) if not isinstance(piece, (bytes, memoryview)) else piece for piece in pieces]
        try:
            head = json.dumps({"verb": verb, "size": sum(len(part) for part in parts)}).encode()
            process.stdin.write(struct.pack("<I", len(head)) + head)
            for part in parts:
                process.stdin.write(part)
            process.stdin.flush()
            (length,) = struct.unpack("<I", _read_exactly(process.stdout, 4))
            answer: dict[str, Any] = json.loads(_read_exactly(process.stdout, length))
            answer["payload"] = _read_exactly(process.stdout, answer["payload_size"])
        except (OSError, EOFError):
            code = process.wait()
            self.close()
            return {"ok": False, "crashed": True, "message": f"LLVM ended its process (status {code})"}
        if answer.get("missing"):
            raise LlpassError(
                f"llvmlite cannot be loaded: {answer['message']}",
                hint="install llvmlite; text can also be run with --no-verify",
                status=EXIT_MISSING_TOOL,
            )
        return answer


def _read_exactly(stream: object, size: int) -> bytes:
    read = getattr(stream, "read")  # noqa: B009  (both ends use it, on two kinds of stream)
    data: bytes = read(size)
    if len(data) != size:
        raise EOFError
    return data
