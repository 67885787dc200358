"""SC-31: what is instrumented does not depend on how the program was built or where it sets its finalizers.

Upstream instruments files given on the command line only, and only when a plain function or its closures set a
finalizer. Here the modules that LLGo wrote are renamed the way it would have written them otherwise.
"""

from __future__ import annotations

import re

import pytest

from llpass import pipeline
from llpass.ir.reader import read_module
from tests.llgo.finalizers import CORPUS, FILES, MODULE, PROGRAMS, Build, module_text, renamed


def functions(data: bytes) -> dict[str, bytes]:
    module = read_module(data, "m")
    return {one.name.decode(): data[one.header.start : one.body.end] for one in module.functions}


def instrumented(text: str, packages: str = "") -> set[str]:
    """The functions that the pass changes."""
    result = pipeline.run_text(text.encode(), "stack-liveness", {"liveness_packages": packages} if packages else {})
    before, after = functions(text.encode()), functions(result.data)
    return {name for name, body in before.items() if after[name] != body}


def as_method(text: str, name: str) -> str:
    """The module, had `name` been a method of a pointer."""
    return re.sub(rf"@{FILES}\.{name}\b(?!\$)", f'@"{FILES}.(*T).{name}"', text)


#: What is instrumented in the build that upstream has in mind.
FILE_LIST = {program: instrumented(module_text(Build(program))) for program in PROGRAMS}


@pytest.mark.parametrize("program", PROGRAMS)
def test_file_list_is_instrumented(program: str) -> None:
    assert f"{FILES}.main" in FILE_LIST[program]
    assert all(name.removeprefix("__llgo_stub.").startswith(f"{FILES}.") for name in FILE_LIST[program])


@pytest.mark.parametrize("program", PROGRAMS)
def test_module_build_is_instrumented_alike(program: str) -> None:
    text = module_text(Build(program, package=MODULE))
    assert instrumented(text) == {name.replace(FILES, MODULE) for name in FILE_LIST[program]}


@pytest.mark.parametrize("packages", ["example.com/*", "other.com/x,example.com/fin", "*"])
def test_packages_are_chosen_by_name(packages: str) -> None:
    text = module_text(Build("stackobj", package=MODULE))
    wanted = {name.replace(FILES, MODULE) for name in FILE_LIST["stackobj"]}
    assert instrumented(text, packages) >= wanted


def test_other_packages_are_left_alone() -> None:
    text = module_text(Build("stackobj", package=MODULE))
    assert instrumented(text, "other.com/*") == set()


def test_library_package_of_a_module_is_instrumented_by_name_only() -> None:
    library = module_text(Build("stackobj", package=MODULE)).replace(f"{MODULE}.main", f"{MODULE}.Run")
    assert instrumented(library) == set()
    assert f"{MODULE}.Run" in instrumented(library, "example.com/*")


def test_finalizer_set_by_a_method_only() -> None:
    text = as_method(module_text(Build("stackobj")), "f")
    assert f'call void @"{FILES}.(*T).f"' in text
    assert instrumented(text) == {f"{FILES}.(*T).f" if name == f"{FILES}.f" else name for name in FILE_LIST["stackobj"]}


def test_closures_are_instrumented() -> None:
    assert {f"{FILES}.main$1", f"{FILES}.main$1$1"} <= FILE_LIST["deferfin"]


@pytest.mark.parametrize("module", ["json", "sortmap", "caller"])
@pytest.mark.parametrize("package", [FILES, MODULE])
def test_module_without_finalizers_keeps_every_byte(module: str, package: str) -> None:
    text = renamed((CORPUS / f"{module}.preopt.ll").read_text(), package).encode()
    assert pipeline.run_text(text, "stack-liveness").data == text
