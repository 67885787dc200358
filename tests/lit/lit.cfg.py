"""lit runs each file's RUN lines: the input is the test, readable alone. pytest runs them all through test_lit.py."""

import shutil
import sys
from pathlib import Path

import lit.formats

config.name = "llpass"  # noqa: F821 (lit provides config)
config.test_format = lit.formats.ShTest(execute_external=False)  # noqa: F821
config.suffixes = [".ll", ".test"]  # noqa: F821
config.excludes = ["Inputs"]  # noqa: F821

here = Path(__file__).resolve().parent
config.test_source_root = str(here)  # noqa: F821
config.test_exec_root = str(here.parent.parent / "build" / "lit")  # noqa: F821
filecheck = Path(sys.executable).parent / "filecheck"
config.substitutions += [  # noqa: F821
    ("%llpass", f"{sys.executable} -m llpass"),
    ("%filecheck", str(filecheck)),
]
for name in ("opt", "llc", "clang", "llvm-objdump", "llvm-readelf", "llvm-nm", "ld.lld", "ld64.lld"):
    found = next((f"{name}-{v}" for v in (22, 21, 20, 19, 18, 17, 16, 15) if shutil.which(f"{name}-{v}")), None)
    if found:
        config.available_features.add(name)  # noqa: F821
        config.substitutions.append((f"%{name}\\b", found))  # noqa: F821
