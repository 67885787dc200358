"""What post-link collects from real programs against `functab`: the same at every place where an answer may change.

The builds are those of test_truth.py and its neighbours, which say whether the answers are right.
"""

from __future__ import annotations

import pytest

from llpass.postlink import records
from llpass.postlink.elf_image import ElfImage
from llpass.postlink.facts.collect import collect
from llpass.postlink.functab import build
from tests.e2e.programs import Build, executable
from tests.postlink.facts import differences

BUILDS = {
    "plain": Build("zlib", answer=True),
    "GNU ld": Build("zlib", linker="bfd", answer=True),
    "stripped": Build("zlib", answer=True, strip=True),
    "C++": Build("shapes", answer=True),
    "full LTO": Build("zlib", lto="full", answer=True),
    "pc sections": Build("zlib", llpass=("--sites", "pcsections"), answer=True),
}
SLOW = {
    "static": Build("zlib", pic="static", answer=True),
    "before optimisation": Build("zlib", route="pre", answer=True),
    "thin LTO": Build("zlib", lto="thin", answer=True),
    "full LTO, lua": Build("lua", lto="full", answer=True),
    "no unwind tables": Build("zlib", extra=("-fno-asynchronous-unwind-tables",), answer=True, strip=True),
    "sqlite": Build("sqlite", answer=True),
    "libsass": Build("libsass", linker="bfd", answer=True),
}


@pytest.mark.parametrize("what", [*BUILDS, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)])
def test_a_program_is_answered_as_by_functab(what: str) -> None:
    image = ElfImage(executable((BUILDS | SLOW)[what]).read_bytes())
    facts = collect(image)
    assert facts.counts["functions_live"] > 10
    inputs = records.inputs(image)
    assert list(differences(facts, inputs, build(inputs))) == []


def test_an_optimiser_that_inlined_again_leaves_owners_without_a_line() -> None:
    """The case that needs rows of its own does occur: otherwise the test above shows nothing about it."""
    facts = collect(ElfImage(executable(BUILDS["full LTO"]).read_bytes()))
    assert ((facts.row_parent < 0) & (facts.row_line == 0)).any()
    assert facts.counts["entries_of_inlined_copies"] > 0
