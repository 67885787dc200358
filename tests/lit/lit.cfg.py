"""lit runs each file's RUN lines: the input is the test, readable alone. pytest runs them all through test_lit.py.

llpass copies comments like every other byte, so a check of its output begins with ``%nocomments``: otherwise each
CHECK line would find itself.
"""

import shutil
import sys
from pathlib import Path

import lit.formats

config.name = "llpass"  # noqa: F821 (lit provides config)
config.test_format = lit.formats.ShTest(execute_external=False)  # noqa: F821
config.suffixes = [".ll", ".test"]  # noqa: F821
config.excludes = ["Inputs"]  # noqa: F821

here = Path(__file__).resolve().parent
root = here.parent.parent
config.test_source_root = str(here)  # noqa: F821
config.test_exec_root = str(root / "build" / "lit")  # noqa: F821
# The llpass under test is the one of this checkout, wherever Python would find another.
config.environment["PYTHONPATH"] = str(root)  # noqa: F821
filecheck = Path(sys.executable).parent / "filecheck"
config.substitutions += [  # noqa: F821
    ("%llpass", f"{sys.executable} -m llpass"),
    ("%filecheck", str(filecheck)),
    ("%nocomments", "grep -v '^;'"),
]

TOOLS = ("opt", "llc", "llvm-as", "clang", "llvm-objcopy", "llvm-objdump", "llvm-readelf", "llvm-nm", "llvm-dwarfdump")
VERSIONS = (22, 21, 20, 19, 18, 17, 16, 15, 14)
# `REQUIRES: clang` and %clang: the newest; `REQUIRES: llc-14` and %llc-14: that one.
for name in TOOLS:
    found = [version for version in VERSIONS if shutil.which(f"{name}-{version}")]
    for version in found:
        config.available_features.add(f"{name}-{version}")  # noqa: F821
        config.substitutions.append((f"%{name}-{version}\\b", f"{name}-{version}"))  # noqa: F821
    if found and found[0] >= 15:
        config.available_features.add(name)  # noqa: F821
        config.substitutions.append((f"%{name}\\b(?!-)", f"{name}-{found[0]}"))  # noqa: F821
