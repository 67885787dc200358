"""``python -m llpass`` and the ``llpass`` command: start LLVM, then read the command line.

Loading LLVM takes longer than editing a small module, and importing the command line takes half as long again, so
the judge is started first, on a look at the raw words. A wrong guess costs a process that nobody asks.
"""

from __future__ import annotations

import sys


def main() -> None:
    """The ``llpass`` command."""
    if sys.argv[1:2] in (["cc"], ["c++"]):
        # Clang's arguments, not ours; and what a build runs once per file needs neither.
        from llpass.driver.cc import main as compile_

        sys.exit(compile_(sys.argv[2:], sys.argv[1] == "c++"))
    from llpass.ir.judge import Judge

    with Judge() as judge:
        if sys.argv[1:2] == ["run"] and not {"--no-verify", "-h", "--help"} & set(sys.argv):
            judge.start()
        from llpass.cli import main as command_line

        command_line(judge=judge)


if __name__ == "__main__":
    main()
