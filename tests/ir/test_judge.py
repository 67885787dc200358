"""LLVM as the judge: what it accepts and rejects, and that it cannot take llpass down."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError
from llpass.ir import Judge, Verdict

ROOT = Path(__file__).resolve().parents[2]
GOOD = b"define void @f() {\n  ret void\n}\n"
BAD = b"define i32 @f() {\n  ret void\n}\n"


def test_a_right_module_is_accepted(llvm: Judge) -> None:
    assert llvm.verdict([GOOD]) == Verdict(True)


def test_pieces_are_one_module(llvm: Judge) -> None:
    assert llvm.verdict([GOOD[:9], memoryview(GOOD)[9:]]).accepted  # type: ignore[list-item]


def test_a_wrong_module_is_rejected_in_llvms_words(llvm: Judge) -> None:
    verdict = llvm.verdict([BAD])
    assert not verdict.accepted and not verdict.crashed
    assert "function result type" in verdict.message


def test_what_parses_and_does_not_verify_is_rejected(llvm: Judge) -> None:
    text = b"define void @f() {\n  %a = add i32 %b, 1\n  %b = add i32 1, 1\n  ret void\n}\n"
    assert "dominate" in llvm.verdict([text]).message


def test_one_judge_answers_many_questions() -> None:
    with Judge() as judge:
        assert [judge.verdict([text]).accepted for text in (GOOD, BAD, GOOD)] == [True, False, True]


def test_its_version_is_that_of_llvm(llvm: Judge) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", llvm.version)


def test_bitcode_round_trip(llvm: Judge) -> None:
    bitcode = llvm.assemble([GOOD])
    assert isinstance(bitcode, bytes)
    assert bitcode.startswith(b"BC")
    text = llvm.disassemble(bitcode)
    assert isinstance(text, bytes)
    assert b"define void @f()" in text
    assert llvm.verdict([bitcode]).accepted


def test_what_cannot_be_assembled_is_a_verdict(llvm: Judge) -> None:
    assert isinstance(llvm.assemble([BAD]), Verdict)


def test_the_end_of_its_process_is_an_answer_and_not_the_end() -> None:
    with Judge() as judge:
        judge.start()
        process = judge._process
        assert process is not None
        process.kill()
        process.wait()
        verdict = judge.verdict([GOOD])
        assert verdict.crashed and not verdict.accepted
        assert judge.verdict([GOOD]).accepted  # a new process answers the next question


def test_close_ends_the_process() -> None:
    judge = Judge()
    judge.start()
    process = judge._process
    assert process is not None
    judge.close()
    assert process.poll() is not None


def test_without_llvmlite_the_verdict_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with Judge() as judge, pytest.raises(LlpassError, match="llvmlite") as caught:
        judge.verdict([GOOD])
    assert caught.value.status == EXIT_MISSING_TOOL
    assert "--no-verify" in caught.value.hint


def test_asking_for_the_public_names_does_not_load_llvm() -> None:
    code = "import llpass.ir as ir, sys; [getattr(ir, n) for n in ir.__all__]; print('llvmlite' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert result.stdout == "False\n"
