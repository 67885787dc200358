"""The pass caller-frames as a whole: real modules, several inputs, every LLVM, and what the code does afterwards."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llpass import pipeline
from llpass.abi import native
from llpass.analysis.go_names import go_name
from llpass.caller_frames import CallerFrames
from llpass.diagnostics import LlpassError
from llpass.inspect_ir import read_content
from llpass.ir.judge import Judge
from llpass.ir.reader import read_module
from tests.e2e.insertions import violations
from tests.e2e.toolchain import ToolError, need, run, tool
from tests.test_cli_run import bitcode, llpass

ROOT = Path(__file__).resolve().parent.parent
CORPUS = sorted((ROOT / "tests" / "ir" / "corpus").glob("*/*.ll"))
EVERYTHING = "caller-frames{frames-api=*}"

TRIPLE = 'target triple = "x86_64-unknown-linux-gnu"\n'
TOP = TRIPLE + "declare void @middle()\ndefine void @top() {\n  call void @middle()\n  ret void\n}\n"
MIDDLE = TRIPLE + "declare void @bottom()\ndefine void @middle() {\n  call void @bottom()\n  ret void\n}\n"
BOTTOM = TRIPLE + "declare void @llp_stack()\ndefine void @bottom() {\n  call void @llp_stack()\n  ret void\n}\n"


def tracked(text: bytes) -> set[str]:
    return {f.name.decode() for f in read_module(text).functions if f.has_attribute("disable-tail-calls")}


# -- several inputs ----------------------------------------------------------------------------------------------------


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    paths = []
    for name, text in (("top", TOP), ("middle", MIDDLE), ("bottom", BOTTOM)):
        paths.append(tmp_path / f"{name}.ll")
        paths[-1].write_text(text)
    return paths


def outputs(inputs: list[Path], out: Path, *options: str) -> dict[str, bytes]:
    done = llpass("run", *inputs, "--out-dir", out, *options)
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def test_a_way_through_other_inputs_is_tracked(three: list[Path], tmp_path: Path) -> None:
    together = outputs(three, tmp_path / "together")
    assert [tracked(text) for text in together.values()] == [{"bottom"}, {"middle"}, {"top"}]
    alone = outputs(three[:1], tmp_path / "alone")
    assert tracked(alone["top.ll"]) == set()


def test_the_bytes_depend_on_neither_order_nor_processes(three: list[Path], tmp_path: Path) -> None:
    once = outputs(three, tmp_path / "a")
    assert outputs(three[::-1], tmp_path / "b") == once
    assert outputs(three, tmp_path / "c", "-j", "3") == once


def test_bitcode_takes_part(three: list[Path], tmp_path: Path) -> None:
    three[2].unlink()
    three[2] = tmp_path / "bottom.bc"
    three[2].write_bytes(bitcode(BOTTOM.encode()))
    assert tracked(outputs(three, tmp_path / "out")["top.ll"]) == {"top"}


def test_standard_input_takes_part(three: list[Path], tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        out = tmp_path / f"out{jobs}"
        done = llpass("run", three[0], three[1], "-", "--out-dir", out, "-j", jobs, stdin=BOTTOM.encode())
        assert done.returncode == 0, done.stderr
        assert tracked((out / "top.ll").read_bytes()) == {"top"}
        assert tracked((out / "stdin.ll").read_bytes()) == {"bottom"}


def test_an_input_that_cannot_be_read_harms_no_other(three: list[Path], tmp_path: Path) -> None:
    three[1].write_text("define void @middle() {\n")
    done = llpass("run", *three, tmp_path / "missing.ll", "--out-dir", tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.count(b"error:") == 2
    assert tracked((tmp_path / "out" / "bottom.ll").read_bytes()) == {"bottom"}


def test_the_witness_names_the_way_through_other_inputs(three: list[Path], tmp_path: Path) -> None:
    done = llpass("run", *three, "--out-dir", tmp_path / "out", "--explain", "caller-frames")
    assert b"top: tracked: top -> middle -> bottom -> llp_stack\n" in done.stderr


def test_only_inputs_that_name_an_api_concern_the_run() -> None:
    assert CallerFrames().concerned(BOTTOM.encode())
    assert not CallerFrames().concerned(TOP.encode())
    assert CallerFrames(frames_reaching="middle").concerned(TOP.encode())
    assert not CallerFrames(frames="unwind").concerned(BOTTOM.encode())


# -- options -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["frames", "frames_inline", "frame_pointers"])
def test_a_choice_that_is_none_is_refused(option: str) -> None:
    with pytest.raises(LlpassError, match="no such choice"):
        pipeline.run_text(TOP.encode(), "caller-frames", {option: "maybe"})


def test_flags_reach_the_pass(tmp_path: Path) -> None:
    source = tmp_path / "a.ll"
    source.write_text(TOP)

    def asked(*flags: str) -> set[str]:
        return tracked(llpass("run", source, *flags).stdout)

    assert asked() == set()
    assert asked("--frames-api", "middle") == {"top"}
    assert asked("--frames-reaching", "x,middle") == {"top"}
    assert asked("--frames-api", "middle", "--frames-exclude", "t*") == set()
    assert asked("--frames-api", "middle", "--frames-inline") == set()
    assert asked("--frames-api", "middle", "--frames", "unwind") == set()


# -- frame pointers ----------------------------------------------------------------------------------------------------


def asked_for_frame_pointer(text: str) -> bool:
    module = read_module(pipeline.run_text(text.encode(), "caller-frames").data)
    return module.functions[0].string_attribute("frame-pointer") == b"non-leaf"


def test_a_very_large_function_is_left_without() -> None:
    def text(branches: int) -> str:
        blocks = "".join(f"b{n}:\n  call void @g()\n  br label %b{n + 1}\n" for n in range(branches - 1))
        body = f"  br label %b0\n{blocks}b{branches - 1}:\n  ret void\n"
        return TRIPLE + f"declare void @g()\ndefine void @f() uwtable {{\n{body}}}\n"

    assert asked_for_frame_pointer(text(999))
    assert not asked_for_frame_pointer(text(1000))


def test_mach_o_has_no_table_that_the_runtime_walks() -> None:
    text = "define void @f() uwtable {\n  ret void\n}\n"
    assert not asked_for_frame_pointer(TRIPLE + text)
    assert asked_for_frame_pointer('target triple = "arm64-apple-macosx14.0.0"\n' + text)


# -- the rows ----------------------------------------------------------------------------------------------------------


def frame_pointer_rows(text: bytes) -> set[str]:
    content = read_content(text)
    assert content is not None
    return {
        function.symbol.decode()
        for unit in content.units
        for function in unit.functions
        if function.flags & native.FUNC_FRAME_POINTER
    }


def test_rows_say_who_was_asked_to_keep_a_frame_pointer() -> None:
    kinds = {"none": '"frame-pointer"="none"', "absent": "", "naked": "naked", "small": "uwtable"}
    text = TRIPLE + "".join(f"define void @{name}() {words} {{\n  unreachable\n}}\n" for name, words in kinds.items())
    assert frame_pointer_rows(pipeline.run_text(text.encode()).data) == {"none", "absent"}


# -- Go ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        (b"command-line-arguments.main", b"main.main"),
        (b"command-line-arguments.f$1", b"main.f.func1"),
        (b"example.com/foo.top$12", b"example.com/foo.top.func12"),
        (b"f$1$2", b"f$1.func2"),
        (b"f$", b"f$"),
        (b"f$inner", b"f$inner"),
        (b"f$1x", b"f$1x"),
        (b"x.command-line-arguments.f", b"x.command-line-arguments.f"),
        (b"plain", b"plain"),
        (b"", b""),
    ],
)
def test_go_names(symbol: bytes, name: bytes) -> None:
    assert go_name(symbol) == name


def test_names_of_other_languages_stay() -> None:
    text = TRIPLE + 'define void @"f$1"() {\n  ret void\n}\n'
    content = read_content(pipeline.run_text(text.encode()).data)
    assert content is not None
    assert content.units[0].functions[0].name == b"f$1"


# -- every LLVM --------------------------------------------------------------------------------------------------------


def version_of(path: Path) -> int:
    match = re.search(r"-(\d\d)-O\d$", path.stem)
    return int(match.group(1)) if match else {"llgo": 19}.get(path.parent.name, 22)


@pytest.mark.parametrize("frames", ["fp", "unwind", "none"])
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_real_modules_stay_valid_with_everything_tracked(path: Path, frames: str, tmp_path: Path) -> None:
    data = path.read_bytes()
    out = pipeline.run_text(data, EVERYTHING, {"frames": frames}).data
    assert violations(data, out) == []
    if frames != "fp":
        assert out == data
        return
    for version in (15, 16, 19, 22):
        if version >= version_of(path) and tool("opt", version):
            (tmp_path / "in.ll").write_bytes(data)
            (tmp_path / "out.ll").write_bytes(out)
            try:
                run([need("opt", version), "-passes=verify", "-disable-output", tmp_path / "in.ll"])
            except ToolError:
                continue  # typed pointers, or a fork's syntax
            run([need("opt", version), "-passes=verify", "-disable-output", tmp_path / "out.ll"])


ATTRIBUTES = [
    "alwaysinline", "noinline", "naked", "optnone noinline", "nounwind", "uwtable", "uwtable(sync)", "minsize optsize",
    "cold", "noreturn", "presplitcoroutine", '"thunk"', '"frame-pointer"="none"', '"frame-pointer"="all"',
    '"disable-tail-calls"="false"', '"disable-tail-calls"="true"', '"k"="v) {"', "inlinehint", "returns_twice",
    "sspstrong",
]  # fmt: skip
BODIES = [
    "  call void @llp_stack()\n  ret void\n",
    "  musttail call void @llp_stack()\n  ret void\n",
    "  call void @llp_stack()\n  call void @g()\n  call void @g()\n  ret void\n",
    "  ret void\n",
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "internal ", "linkonce_odr ", "available_externally ", "weak hidden "]),
            st.sampled_from(["", " unnamed_addr", " local_unnamed_addr addrspace(0)"]),
            st.lists(st.sampled_from(ATTRIBUTES), max_size=3, unique=True),
            st.booleans(),
            st.sampled_from(["", ' section "x"', " align 32", " prefix i32 7"]),
            st.sampled_from(BODIES),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_what_llvm_accepts_it_accepts_with_the_new_attributes(functions: list[tuple[str, ...]]) -> None:
    heads, groups = [], []
    for number, (linkage, address, words, grouped, tail, body) in enumerate(functions):
        attributes = " ".join(words)
        if grouped:
            groups.append(f"attributes #{number} = {{ {attributes} }}\n")
            attributes = f"#{number}"
        heads.append(f"define {linkage}void @f{number}(){address} {attributes}{tail} {{\n{body}}}\n")
    text = (TRIPLE + "declare void @llp_stack()\ndeclare void @g()\n" + "".join(heads + groups)).encode()
    if not JUDGE.verdict([text]).accepted:
        return
    out = pipeline.run_text(text, "caller-frames").data
    assert violations(text, out) == []
    verdict = JUDGE.verdict([out])
    assert verdict.accepted, verdict.message
    for function in read_module(out).functions:
        walkable = function.string_attribute("frame-pointer") in (b"non-leaf", b"all")
        assert walkable or not {b"naked", b"uwtable", b"uwtable(sync)"}.isdisjoint(function.attributes)


JUDGE = Judge()


# -- the code ----------------------------------------------------------------------------------------------------------

PROGRAM = """
#include <stdio.h>
void llp_stack(void);
static int leaf(int x) { llp_stack(); return x + 1; }
static int middle(int x) { return leaf(x); }
int outer(int x) { return middle(x); }
static int quiet(int x) { return x * 3; }
int plain(int x) { return quiet(x); }
"""


@pytest.mark.parametrize("version", [15, 19, 22])
def test_tracked_frames_are_there_after_optimisation(version: int, tmp_path: Path) -> None:
    if tool("clang", version) is None:
        pytest.skip(f"clang {version} is not on this machine")
    clang = need("clang", version)
    (tmp_path / "a.c").write_text(PROGRAM)
    front = [clang, "-O2", "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm", "-o", tmp_path / "a.ll"]
    run([*front, "-target", "x86_64-unknown-linux-gnu", tmp_path / "a.c"])
    (tmp_path / "b.ll").write_bytes(pipeline.run_text((tmp_path / "a.ll").read_bytes(), "caller-frames").data)
    run([clang, "-O2", "-S", "-o", tmp_path / "b.s", tmp_path / "b.ll"])
    assembly = (tmp_path / "b.s").read_text()
    bodies = dict(re.findall(r"^(\w+):.*?\n(.*?)^\.Lfunc_end", assembly, re.M | re.S))
    assert {"leaf", "middle", "outer", "plain"} <= set(bodies)
    assert "quiet" not in bodies
    for name, callee in (("outer", "middle"), ("middle", "leaf")):
        assert re.search(rf"callq\s+{callee}\b", bodies[name])
        assert "%rsp, %rbp" in bodies[name]
        assert not re.search(r"\tjmp\s+[a-z]", bodies[name])
