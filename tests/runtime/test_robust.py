"""Damaged input, no memory, signals, threads: the C tests that need no particular program around them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, SANITIZE, THREADS, Lab
from program import Code, assembly, function

from llpass.abi.unit import Line, Unit, encode
from llpass.postlink.table.writer import write
from tests.fuzz.tables import many_sites


@pytest.fixture
def unit_file(tmp_path: Path) -> str:
    """A file that holds one unit: two functions, and two line rows of which the second is inlined into the first."""
    unit = Unit(key=77, source=b"u.c", functions=[function("first"), function("second")])
    unit.lines = [Line(0, b"/src/u.c", 30, 2), Line(1, b"/inc/u.h", 40, 3, parent=1)]
    # No padding behind the strings, the last of which is a directory: one that does not end is read beyond the unit.
    while encode(unit)[-2] == 0:
        unit.source += b"~"
    path = tmp_path / "unit.bin"
    path.write_bytes(encode(unit))
    return str(path)


def test_damaged_units_and_sites(tap: Callable[..., None], unit_file: str) -> None:
    tap("damage_test.c", arguments=(unit_file,))


def test_damaged_unwind_tables(tap: Callable[..., None], lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "lib.s").write_text(assembly([], [Code(f"f{i}", 20) for i in range(20)]))
    library = lab.link(tmp_path / "lib.so", [tmp_path / "lib.s"], ("-shared", "-nostdlib"))
    tap("unwind_test.c", arguments=(str(library),))


def test_memory_runs_out(tap: Callable[..., None], unit_file: str) -> None:
    tap("fault_test.c", inputs=(HERE / "os_fault.c",), arguments=(unit_file,), without=("os_posix",))


def test_signal_while_building(tap: Callable[..., None], unit_file: str) -> None:
    tap("signal_test.c", inputs=(HERE / "os_fault.c",), arguments=(unit_file,), without=("os_posix",))


def test_threads_under_the_thread_sanitizer(tap: Callable[..., None], unit_file: str) -> None:
    tap("thread_test.c", flags=THREADS, arguments=(unit_file,), extra=("-pthread",))


def test_threads_under_the_address_sanitizer(tap: Callable[..., None], unit_file: str) -> None:
    tap("thread_test.c", arguments=(unit_file,), extra=("-pthread",))


def test_a_table_that_another_thread_published_meanwhile(tap: Callable[..., None], unit_file: str) -> None:
    tap("meet_test.c", arguments=(unit_file,), extra=("-pthread",), without=("this_image_elf",))


@pytest.fixture
def table_file(tmp_path: Path) -> str:
    """A file that holds a table whose names are in codes."""
    table = write(many_sites(40, 0))
    assert table.parts["name_parts"]
    (tmp_path / "table.bin").write_bytes(table.at(0))
    return str(tmp_path / "table.bin")


@pytest.mark.parametrize("packed", [1, 0])
def test_a_name_gets_one_place_whoever_comes_between(tap: Callable[..., None], table_file: str, packed: int) -> None:
    flags = (*SANITIZE, f"-DLLP_NAMES_PACKED={packed}")
    inputs = (HERE / "os_fault.c",)
    tap("names_test.c", flags=flags, inputs=inputs, arguments=(table_file,), without=("os_posix", "names"))


@pytest.mark.parametrize("flags", [THREADS, SANITIZE], ids=["threads", "address"])
def test_many_threads_ask_for_all_names_at_once(
    tap: Callable[..., None], table_file: str, flags: tuple[str, ...]
) -> None:
    tap("names_thread_test.c", flags=flags, arguments=(table_file,), extra=("-pthread",))


@pytest.mark.parametrize("flags", [("-O2",), SANITIZE, THREADS], ids=["plain", "address", "threads"])
def test_an_image_at_the_place_of_another(tap: Callable[..., None], unit_file: str, flags: tuple[str, ...]) -> None:
    tap("places_test.c", flags=flags, arguments=(unit_file,), extra=("-pthread",), without=("this_image_elf",))


def test_clock(tap: Callable[..., None]) -> None:
    tap("clock_test.c", flags=("-O2",))


def test_debug_says_what_was_skipped_and_built(tap: Callable[..., None], unit_file: str) -> None:
    damaged = Path(unit_file).read_bytes()
    done = tap("damage_test.c", arguments=(unit_file,), environment={"LLPASS_DEBUG": "1"})
    lines = done.stderr.splitlines()
    assert any("skipped the unit at offset 0x0" in line and "unknown magic" in line for line in lines)
    assert any("1 units, 2 functions, 2 lines; sites: 2 entry, 0 stub, 2 line" in line for line in lines)
    assert len(damaged) % 8 == 0
