"""The process behind `llpass.ir.judge`: parses and verifies modules with llvmlite until its input ends.

It runs as a script, without site-packages and without the rest of llpass, because it must be ready when a small module
has been edited. Its argument is the directory that holds llvmlite. Each request and answer is a length (32 bits,
little-endian), a JSON object, and the bytes whose size that object gives.
"""

from __future__ import annotations

import json
import sys


def _read_exactly(size: int) -> bytes:
    data = sys.stdin.buffer.read(size)
    if len(data) != size:
        raise SystemExit
    return data


def _answer(payload: bytes = b"", **words: object) -> None:
    head = json.dumps({**words, "payload_size": len(payload)}).encode()
    sink = sys.stdout.buffer
    sink.write(len(head).to_bytes(4, "little") + head)
    sink.write(payload)
    sink.flush()


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def serve() -> None:
    """Answer requests. Ends with the input, or when LLVM ends the process."""
    missing = ""
    try:
        import llvmlite.binding as llvm
    except (ImportError, OSError) as error:
        missing = str(error)
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4:
            return
        request = json.loads(_read_exactly(int.from_bytes(head, "little")))
        data = _read_exactly(request["size"])
        if missing:
            _answer(ok=False, missing=True, message=missing, version="")
            continue
        if request["verb"] == "version":
            _answer(ok=True, version=".".join(str(part) for part in llvm.llvm_version_info))
            continue
        try:
            if data.startswith((b"BC\xc0\xde", b"\xde\xc0\x17\x0b")):
                module = llvm.parse_bitcode(data)
            else:
                text = _text(data)
                # LLVM needs several times the size of the text; a copy less is a copy less.
                del data
                module = llvm.parse_assembly(text)
            module.verify()
        except RuntimeError as error:
            _answer(ok=False, message=str(error).strip())
            continue
        if request["verb"] == "disassemble":
            _answer(str(module).encode("utf-8", "surrogateescape"), ok=True)
        elif request["verb"] == "assemble":
            _answer(module.as_bitcode(), ok=True)
        else:
            _answer(ok=True)
        module.close()


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1]:
        sys.path.append(sys.argv[1])
    serve()
