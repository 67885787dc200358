"""Shadow frames: the store and the addresses, by C tests. Whole programs are in test_shadow_programs."""

from __future__ import annotations

from collections.abc import Callable

from conftest import HERE, THREADS

OS = (HERE / "os_fault.c",)


def test_frames_of_one_thread(tap: Callable[..., None]) -> None:
    tap("shadow_test.c", inputs=OS, without=("os_posix",))


def test_memory_runs_out(tap: Callable[..., None]) -> None:
    tap("shadow_memory_test.c", inputs=OS, without=("os_posix",))


def test_threads_under_the_thread_sanitizer(tap: Callable[..., None]) -> None:
    tap("shadow_thread_test.c", flags=THREADS, extra=("-pthread",))


def test_threads_under_the_address_sanitizer(tap: Callable[..., None]) -> None:
    tap("shadow_thread_test.c", extra=("-pthread",))


def test_a_thread_that_ends_gives_its_memory_back(tap: Callable[..., None]) -> None:
    tap("shadow_thread_test.c", flags=("-O2",), extra=("-pthread",), arguments=("count",))


def test_signal_handlers_that_push(tap: Callable[..., None]) -> None:
    tap("shadow_signal_test.c", flags=("-O2",))


def test_signal_handlers_that_push_under_the_address_sanitizer(tap: Callable[..., None]) -> None:
    tap("shadow_signal_test.c")
