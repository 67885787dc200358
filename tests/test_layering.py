"""Who may import what, and who may touch the world: the dependency direction of ARCHITECTURE.md, read from the source.

A part may import the parts listed for it (and the standard library). The table is the architecture; a new edge belongs
in it only with a reason.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "llpass"

#: Part (the name below llpass/) -> parts it may import.
ALLOWED = {
    "values": set(),
    "abi": {"values"},
    "diagnostics": {"values"},
    "ir": {"diagnostics"},
    "analysis": {"ir", "diagnostics"},
    "target": {"abi"},
    "passbase": {"ir", "target", "diagnostics"},
    "llgo_sites": {"passbase", "ir", "analysis", "target", "abi"},
    "llgo_main": {"ir", "analysis", "target", "abi", "diagnostics"},
    "funcinfo_sites": {"passbase", "llgo_sites", "ir", "analysis", "target", "abi", "diagnostics"},
    "shadow_frames": {"passbase", "ir", "analysis", "target", "abi", "diagnostics"},
    "caller_frames": {"passbase", "shadow_frames", "ir", "analysis", "target", "abi", "diagnostics"},
    "slot_rewrite": {"passbase", "ir", "analysis", "diagnostics"},
    "stack_liveness": {"passbase", "slot_rewrite", "ir", "analysis", "diagnostics"},
    "pipeline": {"passbase", "funcinfo_sites", "caller_frames", "stack_liveness", "ir", "target", "diagnostics"},
    "postlink": {"values", "abi", "diagnostics"},
    "api": {"pipeline", "ir", "diagnostics"},
    "inspect_ir": {"ir", "abi", "target", "postlink", "diagnostics"},
    "runner": {"pipeline", "passbase", "ir", "diagnostics"},
    "driver": {"values", "pipeline", "postlink", "target", "abi", "diagnostics"},
    "cli": {"ir", "runner", "llgo_main", "driver", "postlink", "inspect_ir", "pipeline", "diagnostics"},
    # The judge is started before the command line is imported: LLVM takes as long to load as the rest of llpass.
    "__main__": {"cli", "ir", "driver"},
}
#: The same inside postlink/, for its packages; `postlink` stands for the modules beside them, without the spine.
POSTLINK_ALLOWED = {
    "facts": {"postlink"},
    "table": {"facts", "postlink"},
    "debug": {"facts", "postlink"},
    "elf": {"postlink"},
    "macho": {"postlink"},
    "llgo": {"elf", "macho", "postlink"},
}
#: What puts the packages together, so that none of them may import it.
POSTLINK_SPINE = {"command", "verify", "publish", "report", "dump"}

#: Packages of others, and the only files that may import them.
OUTSIDE = {
    "llvmlite": {"ir/judge_server.py"},
    "elftools": {"postlink/elf_image.py", "postlink/debug/file.py"},
    "lief": {"postlink/macho_image.py"},
    "click": {"cli.py"},
}
#: Facts about IR are read, never changed: these may not import the editor.
READ_ONLY = {"analysis"}

#: What turns text into text.
INNER = {
    "abi",
    "ir",
    "analysis",
    "target",
    "passbase",
    "funcinfo_sites",
    "llgo_sites",
    "llgo_main",
    "caller_frames",
    "shadow_frames",
    "stack_liveness",
}

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py" or path.stat().st_size)


def part_of(path: Path) -> str:
    """`ir/reader.py` belongs to `ir`, `cli.py` to `cli`, `__init__.py` to no part."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> list[str]:
    """Full names of what a file imports, wherever in it."""
    found = []
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_follow_the_table(path: Path) -> None:
    part = part_of(path)
    if part == "__init__":
        # For types; tests/test_api.py sees that importing llpass imports no part of it.
        assert {name.split(".")[1] for name in imports(path) if name.startswith("llpass.")} <= {"api", "diagnostics"}
        return
    for name in imports(path):
        root, _, rest = name.partition(".")
        if root == "llpass":
            other = rest.split(".")[0]
            # `from llpass import __version__` is no edge.
            if other != part and (PACKAGE / other).exists() | (PACKAGE / f"{other}.py").exists():
                assert other in ALLOWED[part], f"{part} may not import {other} ({name})"
            if part in READ_ONLY:
                assert not name.startswith("llpass.ir.edit"), "facts about IR are read, not changed"
        elif root in OUTSIDE:
            where = str(path.relative_to(PACKAGE))
            assert where in OUTSIDE[root], f"only {sorted(OUTSIDE[root])} may import {root}"


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if part_of(p) == "postlink"],
    ids=lambda path: str(path.relative_to(PACKAGE / "postlink")),
)
def test_packages_of_postlink_follow_their_table(path: Path) -> None:
    parts = path.relative_to(PACKAGE / "postlink").parts
    package = parts[0] if len(parts) > 1 else "postlink"
    for name in imports(path):
        if not name.startswith("llpass.postlink."):
            continue
        first = name.split(".")[2]
        other = first if (PACKAGE / "postlink" / first).is_dir() else "postlink"
        if package == "postlink":
            assert other == "postlink" or path.stem in POSTLINK_SPINE | {"external"}, f"{path.stem} imports {name}"
        else:
            assert other == package or other in POSTLINK_ALLOWED[package], f"{package} may not import {other} ({name})"
            assert first not in POSTLINK_SPINE, f"{package} may not import the spine ({name})"


def test_the_table_has_no_cycle() -> None:
    order: list[str] = []
    rest = dict(ALLOWED)
    while rest:
        free = [part for part, needs in rest.items() if needs <= set(order)]
        assert free, f"a cycle among {sorted(rest)}"
        for part in free:
            order.append(part)
            del rest[part]


def calls(path: Path) -> set[str]:
    """Plain names and dotted names of what a file calls."""
    out = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call):
            out.add(ast.unparse(node.func))
    return out


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if part_of(p) in INNER],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_the_inner_parts_touch_no_file_and_no_environment(path: Path) -> None:
    """What turns text into text can be tested, and repeated, without a machine around it."""
    if path.name in ("judge.py", "judge_server.py", "__main__.py"):  # LLVM in a process of its own; the header printer
        return
    text = ast.unparse(ast.parse(path.read_bytes()))
    assert not {"open", "print"} & calls(path)
    assert "os.environ" not in text
    assert "subprocess" not in text


#: What reads the environment: the command line, and two folders that only the environment knows.
ENVIRONMENT = {
    "cli.py": "switches, CC",
    "runner.py": "LLPASS_REPRO: where the input of a bug is kept",
    "driver/cc.py": "LLPASS_*, as the compile sees them",
    "driver/runtime_build.py": "XDG_CACHE_HOME: where the runtime is cached",
}
#: What prints: the command line; the generator of the C header, whose output is the header.
PRINTS = {"cli.py", "abi/__main__.py"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_environment_and_the_terminal_belong_to_the_command_line(path: Path) -> None:
    where = str(path.relative_to(PACKAGE))
    names = {ast.unparse(node) for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Attribute)}
    if where not in ENVIRONMENT:
        assert not {"os.environ", "os.getenv"} & names
    if where not in PRINTS:
        assert "print" not in calls(path)
        assert not {name for name in names if name.startswith("click.")}


@pytest.mark.parametrize("where", ENVIRONMENT)
def test_every_exception_is_still_one(where: str) -> None:
    assert "os.environ" in (PACKAGE / where).read_text()
