"""What `instrument` puts into descriptors, and that LLVM takes real modules with everything tracked."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from llpass.abi.shadow import Descriptor, Row, decode
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.model import Module
from llpass.passbase import PassContext
from llpass.pipeline import Result, run
from llpass.shadow_frames import instrument

CORPUS = Path(__file__).parent / "ir" / "corpus"


@dataclass(frozen=True)
class Everything:
    """Shadow frames for all functions of a module."""

    name: ClassVar[str] = "everything"

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        instrument(module, edit, context, module.functions)


def instrumented(text: bytes) -> Result:
    return run(text, [Everything()])


def descriptors(text: bytes) -> dict[bytes, Descriptor]:
    """By display name."""
    found = re.findall(rb'@llp\.shadow[.0-9]* = private global \[([0-9]+) x i8\] c"([^"]*)"', instrumented(text).data)
    made = [decode(lexer.unquote(b'"' + constant + b'"')) for _, constant in found]
    return {descriptor.scopes[0].name: descriptor for descriptor in made}


DEBUG = b"""
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus, file: !1, emissionKind: LineTablesOnly)
!1 = !DIFile(filename: "a.cc", directory: "/src")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "f", linkageName: "_Z1fv", file: !1, line: 3, type: !3, scopeLine: 4, unit: !0)
!5 = distinct !DISubprogram(name: "g", scope: !6, linkageName: "_ZN2ns1gEv", file: !7, line: 8, type: !3, unit: !0)
!6 = !DINamespace(name: "ns", scope: null)
!7 = !DIFile(filename: "g.h", directory: "/src")
!8 = !DILocation(line: 10, column: 5, scope: !5, inlinedAt: !9)
!9 = distinct !DILocation(line: 7, column: 2, scope: !4)
!10 = !DILocation(line: 11, column: 5, scope: !5, inlinedAt: !9)
!11 = !DILocation(line: 12, column: 1, scope: !12)
!12 = !DILexicalBlockFile(scope: !4, file: !7, discriminator: 0)
"""


def test_a_call_that_was_inlined_before_has_a_row_per_frame() -> None:
    text = b"""define void @_Z1fv() !dbg !4 {
  call void @h(), !dbg !8
  call void @h(), !dbg !10
  call void @h(), !dbg !8
  ret void, !dbg !9
}
declare void @h()
"""
    found = descriptors(text + DEBUG)[b"f"]
    assert [scope.name for scope in found.scopes] == [b"f", b"ns::g"]
    assert found.scopes[1].symbol == b"_ZN2ns1gEv"
    assert found.rows == [
        Row(0, b"/src/a.cc", 4),
        Row(0, b"/src/a.cc", 7, 2),
        Row(1, b"/src/g.h", 10, 5, 2),
        Row(1, b"/src/g.h", 11, 5, 2),
    ]
    records = re.findall(rb"(?:store volatile i32|llp.frame, i32) ([0-9]+)", instrumented(text + DEBUG).data)
    assert records == [b"2", b"3", b"2"]


def test_a_row_has_the_file_its_line_is_in() -> None:
    text = b"define void @_Z1fv() !dbg !4 {\n  call void @h(), !dbg !11\n  ret void\n}\ndeclare void @h()\n"
    assert descriptors(text + DEBUG)[b"f"].rows[1] == Row(0, b"/src/g.h", 12, 1)


def test_the_seed_s_line_rows_come_before_debug_locations() -> None:
    text = (
        b"define void @_Z1fv() !dbg !4 {\n"
        b'  call void asm sideeffect "__llgo_pcsite_0000000000000007_x:", ""()\n'
        b"  call void @h(), !dbg !8\n  call void @h(), !dbg !9\n  ret void\n}\ndeclare void @h()\n"
        b'!llgo.pcline = !{!20}\n!20 = !{i32 1, i64 7, !"_Z1fv", !"main.go", i32 33, i32 4}\n'
    )
    assert descriptors(text + DEBUG)[b"f"].rows[1:] == [Row(0, b"main.go", 33, 4), Row(0, b"/src/a.cc", 7, 2)]


def test_without_debug_information_the_symbol_is_the_name() -> None:
    found = descriptors(b'define void @"\\01odd name"() {\n  ret void\n}\n')
    assert found[b"odd name"].rows == [Row(0, b"", 0)]


def test_two_blocks_without_labels_are_two_blocks() -> None:
    """Their edges are not seen, so each begins as if frames had been left."""
    text = b"define void @f(i1 %c) {\n  call void @h()\n  br label %1\n  call void @h()\n  br label %2\n  ret void\n}\n"
    out = instrumented(text + b"declare void @h()\n").data
    assert re.findall(rb"llp_shadow_record\(ptr %llp.frame, i32 0\)\n  (.*)", out) == [b"call void @h()"] * 2
    assert out.count(b"call void @llp_shadow_pop") == 1


def test_the_order_of_the_tracked_functions_changes_nothing() -> None:
    text = (CORPUS / "clang" / "mix-cpp-22-O0.ll").read_bytes()

    @dataclass(frozen=True)
    class Backwards(Everything):
        def run(self, module: Module, edit: Editor, context: PassContext) -> None:
            instrument(module, edit, context, module.functions[::-1])

    assert run(text, [Backwards()]).data == instrumented(text).data


def test_nothing_is_added_for_nothing_tracked() -> None:
    @dataclass(frozen=True)
    class Nothing(Everything):
        def run(self, module: Module, edit: Editor, context: PassContext) -> None:
            instrument(module, edit, context, [])

    text = (CORPUS / "clang" / "mix-c-22-O0.ll").read_bytes()
    assert run(text, [Nothing()]).data == text


def accepting_opt(path: Path) -> str | None:
    version = re.search(r"-(15|16|19|22)-", path.name)
    for name in (f"opt-{version[1]}",) if version else ("opt-22",):
        if shutil.which(name):
            return name
    return None


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*/*.ll")), ids=lambda path: path.stem)
def test_llvm_takes_the_corpus_with_everything_tracked(path: Path, tmp_path: Path) -> None:
    opt = accepting_opt(path)
    if opt is None:
        pytest.skip("no opt of this file's version")
    result = instrumented(path.read_bytes())
    (tmp_path / "out.ll").write_bytes(result.data)
    done = subprocess.run([opt, "-passes=verify", "-disable-output", str(tmp_path / "out.ll")], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    assert result.counters["shadow_functions"] > 0 or result.notes
