"""Mutants of real IR through llpass: no traceback, no hang, and nothing that LLVM rejects when it accepted the mutant.

llpass edits text without a full parser, so the dangerous input is not garbage but text that is nearly what a printer
writes: legal in LLVM's eyes, laid out as no printer would. Mutators aim there: statements joined on a line, comments
and white space in odd places, quoted names, CRLF, truncation, spliced modules; and plain damage.

    python tests/fuzz/mutate.py --count 100000 --seed 1     failures go to build/fuzz/, one .ll each

The oracle: (1) `run_text` returns or raises LlpassError, within 5 s; (2) with no pass every byte is kept; (3) when LLVM
(llvmlite, in a process of its own, because it aborts on some inputs) parses and verifies the mutant, it does so with
the output.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import re
import signal
import subprocess
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from llpass import pipeline  # noqa: E402
from llpass.diagnostics import LlpassError  # noqa: E402

SECONDS = 5
TOKEN = re.compile(rb'"[^"\n]*"|[%@!#$][-\w.$]*|[\w.]+|[^\s\w]')
JUDGE = r"""
import struct, sys
import llvmlite.binding as llvm
for initialize in ("initialize_all_targets", "initialize_all_asmprinters", "initialize_native_target"):
    try: getattr(llvm, initialize)()
    except Exception: pass
source, sink = sys.stdin.buffer, sys.stdout.buffer
while True:
    head = source.read(4)
    if len(head) < 4: break
    text = source.read(struct.unpack("<I", head)[0])
    try:
        llvm.parse_assembly(text.decode("utf-8", "surrogateescape")).verify()
        sink.write(b"y")
    except Exception:
        sink.write(b"n")
    sink.flush()
"""


class Judge:
    """LLVM in a process that may die: `accepts` then says no and the next question starts a new one."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self.deaths = 0

    def accepts(self, text: bytes) -> bool:
        """LLVM parses and verifies `text`."""
        try:
            text.decode("utf-8")
        except UnicodeDecodeError:
            return False  # llvmlite takes str only
        if b"\0" in text:
            return False  # and stops at a NUL
        if self.process is None:
            self.process = subprocess.Popen(
                [sys.executable, "-c", JUDGE],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        assert self.process.stdin and self.process.stdout
        try:
            self.process.stdin.write(len(text).to_bytes(4, "little") + text)
            self.process.stdin.flush()
            answer = self.process.stdout.read(1)
        except BrokenPipeError:
            answer = b""
        if answer == b"":
            self.deaths += 1
            self.close()
        return answer == b"y"

    def close(self) -> None:
        """End the process."""
        if self.process is not None:
            with contextlib.suppress(BrokenPipeError, OSError):
                self.process.communicate(timeout=10)
            self.process = None


class HangError(Exception):
    """llpass took too long."""


@contextlib.contextmanager
def limit(seconds: int) -> Iterator[None]:
    """Raise `HangError` after so many seconds."""

    def expire(*_: object) -> None:
        raise HangError(f"more than {seconds} s")

    previous = signal.signal(signal.SIGALRM, expire)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


# Mutators: (random, lines of the module, text of another module) -> text.

Mutator = Callable[[random.Random, bytes, bytes], bytes]


def _at(rng: random.Random, text: bytes) -> int:
    return rng.randrange(len(text) + 1)


def flip_byte(rng: random.Random, text: bytes, _: bytes) -> bytes:
    at = _at(rng, text)
    return text[:at] + bytes([rng.choice(b'"\\{}()[]<>!@%#$,;:=*^ \t\r\n\x00\xff0aZ')]) + text[at + 1 :]


def drop_line(rng: random.Random, text: bytes, _: bytes) -> bytes:
    lines = text.split(b"\n")
    del lines[rng.randrange(len(lines))]
    return b"\n".join(lines)


def repeat_line(rng: random.Random, text: bytes, _: bytes) -> bytes:
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    lines.insert(rng.randrange(len(lines)), lines[at])
    return b"\n".join(lines)


def swap_lines(rng: random.Random, text: bytes, _: bytes) -> bytes:
    lines = text.split(b"\n")
    a, b = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return b"\n".join(lines)


def swap_tokens(rng: random.Random, text: bytes, _: bytes) -> bytes:
    tokens = list(TOKEN.finditer(text))
    if len(tokens) < 2:
        return text
    a, b = sorted(rng.sample(tokens, 2), key=lambda match: match.start())
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


def copy_token(rng: random.Random, text: bytes, other: bytes) -> bytes:
    tokens, others = list(TOKEN.finditer(text)), TOKEN.findall(other)
    if not tokens or not others:
        return text
    token = rng.choice(tokens)
    return text[: token.start()] + rng.choice(others) + text[token.end() :]


def drop_token(rng: random.Random, text: bytes, _: bytes) -> bytes:
    tokens = list(TOKEN.finditer(text))
    if not tokens:
        return text
    token = rng.choice(tokens)
    return text[: token.start()] + text[token.end() :]


def carriage_returns(_: random.Random, text: bytes, __: bytes) -> bytes:
    return text.replace(b"\n", b"\r\n")


def _without_comment(line: bytes) -> bytes:
    """The line up to its comment; a semicolon inside quotes is none."""
    parts = line.split(b'"')
    for index in range(0, len(parts), 2):
        if b";" in parts[index]:
            return (
                b'"'.join(parts[: index + 1]).split(b";")[0]
                if index == 0
                else b'"'.join([*parts[:index], parts[index].split(b";")[0]])
            )
    return line


def join_lines(rng: random.Random, text: bytes, _: bytes) -> bytes:
    """Several statements on a line: legal, and what no printer writes."""
    lines = text.split(b"\n")
    start = rng.randrange(len(lines))
    count = rng.choice((2, 2, 3, 5, 40))
    joined = rng.choice((b" ", b"\t", b"  ")).join(_without_comment(line) for line in lines[start : start + count])
    return b"\n".join([*lines[:start], joined, *lines[start + count :]])


def split_line(rng: random.Random, text: bytes, _: bytes) -> bytes:
    """A statement over several lines, broken between two tokens."""
    tokens = list(TOKEN.finditer(text))
    if not tokens:
        return text
    at = rng.choice(tokens).start()
    return text[:at] + rng.choice((b"\n", b"\n\n", b" ; why\n", b"\r", b"\x0b", b"\n\t")) + text[at:]


def odd_space(rng: random.Random, text: bytes, _: bytes) -> bytes:
    spaces = [match.start() for match in re.finditer(rb" ", text)]
    for at in sorted(rng.sample(spaces, min(len(spaces), rng.choice((1, 3, 30)))), reverse=True):
        text = text[:at] + rng.choice((b"\t", b"   ", b"\n  ", b" \t ", b"\r\n")) + text[at + 1 :]
    return text


def no_indent(_: random.Random, text: bytes, __: bytes) -> bytes:
    return re.sub(rb"(?m)^[ \t]+", b"", text)


def comment(rng: random.Random, text: bytes, _: bytes) -> bytes:
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    lines[at] += rng.choice((b" ; } define i32 @x() {", b';"', b" ;", b"; call void @f(), !dbg !0", b" ; \xc3\xa9"))
    return b"\n".join(lines)


def block_comment(rng: random.Random, text: bytes, _: bytes) -> bytes:
    tokens = list(TOKEN.finditer(text))
    at = rng.choice(tokens).start() if tokens else 0
    return text[:at] + rng.choice((b"/* } */", b"/**/", b"/* \n define */", b"/* unclosed")) + text[at:]


def truncate(rng: random.Random, text: bytes, _: bytes) -> bytes:
    return text[: _at(rng, text)]


def splice(rng: random.Random, text: bytes, other: bytes) -> bytes:
    return text[: _at(rng, text)] + other[_at(rng, other) :]


def append_module(_: random.Random, text: bytes, other: bytes) -> bytes:
    return text.rstrip(b"\n") + b"\n" + other


def quote_name(rng: random.Random, text: bytes, _: bytes) -> bytes:
    """One name in quotes, or with escapes, everywhere: the same module to LLVM."""
    names = sorted(set(re.findall(rb"[@%][a-zA-Z_][\w.]*", text)))
    if not names:
        return text
    name = rng.choice(names)
    bare = name[1:]
    style = rng.randrange(3)
    quoted = (
        bare
        if style == 0
        else b"\\%02X" % bare[0] + bare[1:]
        if style == 1
        else bare + rng.choice((b" {", b"}", b"\\22"))
    )
    out = re.sub(re.escape(name) + rb"(?![\w.])", lambda _: name[:1] + b'"' + quoted + b'"', text)
    if name[:1] == b"%":
        out = re.sub(rb"(?m)^" + re.escape(bare) + rb":", lambda _: b'"' + quoted + b'":', out)
    return re.sub(rb"\$" + re.escape(bare) + rb"(?![\w.])", lambda _: b'$"' + quoted + b'"', out)


def no_last_newline(_: random.Random, text: bytes, __: bytes) -> bytes:
    return text.rstrip(b"\n")


def one_line_function(rng: random.Random, text: bytes, _: bytes) -> bytes:
    bodies = list(re.finditer(rb"(?ms)^define [^\n]*\{$.*?^\}$", text))
    if not bodies:
        return text
    body = rng.choice(bodies)
    flat = b" ".join(_without_comment(line).strip() for line in body[0].split(b"\n"))
    return text[: body.start()] + flat + text[body.end() :]


#: What a legal but odd writer would do stands here more than once: plain damage is mostly refused at once.
MUTATORS: tuple[Mutator, ...] = (
    *(flip_byte, drop_line, repeat_line, swap_lines, swap_tokens, copy_token, drop_token, truncate, splice),
    *(append_module, carriage_returns, no_indent, block_comment, no_last_newline),
    *2 * (join_lines, split_line, odd_space, comment, quote_name, one_line_function),
)
OPTIONS: tuple[dict[str, str], ...] = (
    {},
    {"sites": "pcsections"},
    {"sites": "none"},
    {"lines": "none"},
    {"liveness_packages": "all"},
)


def seeds(pieces: bool = True) -> list[tuple[str, bytes]]:
    """Name and text of small modules: the corpus under 32 kB and, with `pieces`, single functions of the larger ones.

    Which pieces there are, and how they are printed, depends on the LLVM at hand; without them a seed means the same
    mutants on every machine.
    """
    found = []
    for path in sorted((ROOT / "tests" / "ir" / "corpus").glob("*/*.ll")):
        text = path.read_bytes()
        if len(text) <= 32_000:
            found.append((path.stem, text))
        elif pieces:
            found += pieces_of(path.stem, text)
    return found


def pieces_of(name: str, text: bytes, count: int = 6) -> list[tuple[str, bytes]]:
    """Modules of one function each, by `llvm-extract`; none where LLVM's tools cannot read the text."""
    import shutil

    tool = next((f"llvm-extract-{v}" for v in range(23, 14, -1) if shutil.which(f"llvm-extract-{v}")), None)
    cache = ROOT / "build" / "fuzz" / "pieces"
    cache.mkdir(parents=True, exist_ok=True)
    names = re.findall(rb'(?m)^define [^\n]*?@("[^"]*"|[-\w.$]+)\(', text)
    out = []
    for index in range(0, len(names), max(1, len(names) // count)):
        function = names[index].strip(b'"').decode("utf-8", "replace")
        piece = cache / f"{name}-{index}.ll"
        if not piece.exists() and tool:
            command = [tool, "-S", f"--func={function}", "-", "-o", str(piece)]
            subprocess.run(command, input=text, capture_output=True)
        if piece.exists() and 0 < piece.stat().st_size <= 32_000:
            out.append((piece.stem, piece.read_bytes()))
    return out


def mutant(rng: random.Random, modules: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """A mutant and its recipe."""
    name, text = rng.choice(modules)
    recipe = [name]
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 6))):
        change = rng.choice(MUTATORS)
        text = change(rng, text, rng.choice(modules)[1])
        recipe.append(change.__name__)
    return " ".join(recipe), text


def examine(text: bytes, options: dict[str, str], judge: Judge, counts: Counter[str]) -> str:
    """What is wrong with llpass on this text; empty when nothing is."""
    try:
        with limit(SECONDS):
            if pipeline.run_text(text, "").data != text:
                return "no pass, and bytes changed"
            out = pipeline.run_text(text, options=options).data
    except LlpassError:
        counts["refused by llpass"] += 1
        if judge.accepts(text):
            counts["refused by llpass, accepted by LLVM"] += 1
        return ""
    except HangError as hang:
        return f"hang: {hang}"
    except Exception:
        return "traceback:\n" + traceback.format_exc()
    counts["edited"] += 1
    if not judge.accepts(text):
        return ""
    counts["edited, input accepted by LLVM"] += 1
    return "" if judge.accepts(out) else "LLVM accepts the input and rejects the output"


def run(count: int, seed: int, *, save: Path | None = None, pieces: bool = True) -> tuple[Counter[str], list[str]]:
    """Examine `count` mutants; the counts and what failed. Determined by `seed` and the modules of `seeds(pieces)`."""
    modules = seeds(pieces)
    judge = Judge()
    counts: Counter[str] = Counter()
    failures = []
    for index in range(count):
        # Every mutant has its own generator, so that one is made again from its number alone.
        rng = random.Random(f"{seed}/{index}")
        recipe, text = mutant(rng, modules)
        options = rng.choice(OPTIONS)
        counts["mutants"] += 1
        problem = examine(text, options, judge, counts)
        if problem:
            failures.append(f"mutant {seed}/{index} ({recipe}) {options}: {problem}")
            if save is not None:
                save.mkdir(parents=True, exist_ok=True)
                (save / f"{seed}-{index}.ll").write_bytes(text)
                (save / f"{seed}-{index}.txt").write_text(failures[-1])
        if sys.stdout.isatty() and index % 200 == 0:
            print(f"\r{index} mutants, {len(failures)} failures", end="", flush=True)
    judge.close()
    counts["LLVM ended its process"] = judge.deaths
    return counts, failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examine", type=Path, help="examine one file with every option set, and say what is wrong")
    options = parser.parse_args()
    if options.examine:
        problems = [examine(options.examine.read_bytes(), chosen, Judge(), Counter()) for chosen in OPTIONS]
        print("\n".join(filter(None, problems)) or "nothing is wrong")
        return int(any(problems))
    started = time.monotonic()
    save = ROOT / "build" / "fuzz"
    counts, failures = run(options.count, options.seed, save=save)
    print(f"\nseed {options.seed}, {time.monotonic() - started:.0f} s, {os.uname().machine}")
    for name, number in counts.items():
        print(f"  {name:40} {number:>9,}")
    return conclude(failures, save)


def conclude(failures: list[str], save: Path) -> int:
    """Print the first failures, how many there are and where they were saved; the exit status."""
    for failure in failures[:20]:
        print(failure)
    print(f"{len(failures)} failures" + (f", saved in {save.relative_to(ROOT)}" if failures else ""))
    return int(bool(failures))


if __name__ == "__main__":
    raise SystemExit(main())
