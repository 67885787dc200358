"""What tools that are not llpass say about a Mach-O file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import lief
import pytest

from tests.postlink import samples


@lru_cache(maxsize=8)
def _parsed(data: bytes) -> tuple[Any, Any]:
    # What LIEF hands out dies with the file object that it came from, so both are kept.
    lief.logging.disable()
    file = lief.MachO.parse(list(data))
    return file, file.at(0)


def parse(data: bytes) -> Any:
    return _parsed(data)[1]


def fixups(data: bytes) -> set[tuple[int, int | str]]:
    """(address, target or symbol) of every pointer that dyld fixes, by LIEF."""
    binary = parse(data)
    found: set[tuple[int, int | str]] = {(b.address, b.symbol.name) for b in binary.bindings}
    for place in binary.relocations:
        target = place.target if hasattr(place, "target") else binary.get_int_from_virtual_address(place.address, 8)
        found.add((place.address, target))
    return found


@dataclass(frozen=True)
class Section:
    segment: str
    name: str
    address: int
    size: int
    offset: int


def sections_by_lief(data: bytes) -> list[Section]:
    return [Section(s.segment_name, s.name, s.virtual_address, s.size, s.offset) for s in parse(data).sections]


def sections_by_llvm(path: Path) -> list[Section]:
    """By llvm-objdump, which refuses files whose parts overlap or lie outside."""
    text = samples.run(samples.tool("llvm-objdump"), "--macho", "--private-headers", path)
    pattern = r"sectname (\S+)\n\s+segname (\S+)\n\s+addr (\S+)\n\s+size (\S+)\n\s+offset (\d+)"
    return [Section(b, a, int(c, 16), int(d, 16), int(e)) for a, b, c, d, e in re.findall(pattern, text)]


def fixups_by_llvm(path: Path) -> str:
    """What llvm-objdump prints about fixups, of either kind; where tables lie in the file is left out."""
    flags = ["--rebase", "--bind", "--weak-bind", "--lazy-bind", "--dyld-info"]
    text = samples.run(samples.tool("llvm-objdump"), "--macho", *flags, path)
    return text.partition("\n")[2]  # the first line names the file


#: What apple-codesign remarks on an ad-hoc signature: that nobody signed it, and that nothing is in an empty wrapper.
NOBODY_SIGNED = {"no cryptographic signature present", "CMS error: missing further values (at position 0)"}


def signature_problems(path: Path) -> list[str]:
    """By apple-codesign, without its remarks on ad-hoc signatures as such."""
    apple_platform = pytest.importorskip("apple_platform", reason="apple-platform-py is not installed")
    said = [problem["description"] for problem in apple_platform.verify_macho(str(path))]
    return [text for text in said if text not in NOBODY_SIGNED]
