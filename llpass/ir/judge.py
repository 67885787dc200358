"""Ask LLVM itself whether a module is right: llvmlite's parser and verifier, in a process of their own.

LLVM ends the process on some inputs (bitcode newer than itself, failed assertions), so it never runs inside
llpass. The judge is one subprocess that answers any number of questions; it is started before the input is read,
because
loading LLVM takes as long as a small module takes to edit. This is the only module that imports llvmlite.

The judge reads text of LLVM 22 and older. "Rejected" therefore means little by itself; `llpass.pipeline` compares the
verdict on the output with the verdict on the input.
"""

from __future__ import annotations

import contextlib
import json
import struct
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError


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
            command = [sys.executable, "-m", "llpass.ir.judge"]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )

    @property
    def version(self) -> str:
        """The LLVM version that judges, like ``22.1.8``."""
        return str(self._ask("version", [])["version"])

    def verdict(self, pieces: Iterable[bytes]) -> Verdict:
        """Parse and verify a module given as pieces of text or bitcode."""
        answer = self._ask("judge", pieces)
        if answer.get("missing"):
            raise LlpassError(
                "llvmlite cannot be loaded: " + str(answer["message"]),
                hint="install llvmlite, or run with --no-verify",
                status=EXIT_MISSING_TOOL,
            )
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
            payload = answer.get("payload_size")
            if isinstance(payload, int):
                answer["payload"] = _read_exactly(process.stdout, payload)
            return answer
        except (OSError, EOFError):
            code = process.wait()
            self.close()
            return {"ok": False, "crashed": True, "message": f"LLVM ended its process (status {code})"}


def _read_exactly(stream: object, size: int) -> bytes:
    read = getattr(stream, "read")  # noqa: B009  (both ends use it, on two kinds of stream)
    data: bytes = read(size)
    if len(data) != size:
        raise EOFError
    return data


# -- the other end: runs in the subprocess -----------------------------------------------------------------------


def _serve() -> None:
    source, sink = sys.stdin.buffer, sys.stdout.buffer

    def answer(payload: bytes | None = None, **words: object) -> None:
        if payload is not None:
            words["payload_size"] = len(payload)
        head = json.dumps(words).encode()
        sink.write(struct.pack("<I", len(head)) + head)
        if payload is not None:
            sink.write(payload)
        sink.flush()

    try:
        import llvmlite.binding as llvm
    except (ImportError, OSError) as error:
        missing: str | None = str(error)
    else:
        missing = None
    while True:
        head = source.read(4)
        if len(head) < 4:
            return
        request = json.loads(_read_exactly(source, struct.unpack("<I", head)[0]))
        data = _read_exactly(source, request["size"])
        if missing is not None:
            answer(ok=False, missing=True, message=missing, version="")
            continue
        if request["verb"] == "version":
            answer(ok=True, version=".".join(str(part) for part in llvm.llvm_version_info))
            continue
        try:
            module = llvm.parse_bitcode(data) if _is_bitcode(data) else llvm.parse_assembly(_text(data))
            module.verify()
        except RuntimeError as error:
            answer(ok=False, message=str(error).strip())
            continue
        if request["verb"] == "disassemble":
            answer(str(module).encode("utf-8", "surrogateescape"), ok=True)
        elif request["verb"] == "assemble":
            answer(module.as_bitcode(), ok=True)
        else:
            answer(ok=True)
        module.close()


def _is_bitcode(data: bytes) -> bool:
    return data.startswith((b"BC\xc0\xde", b"\xde\xc0\x17\x0b"))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


if __name__ == "__main__":
    _serve()
