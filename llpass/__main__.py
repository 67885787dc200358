"""``python -m llpass`` and the ``llpass`` command: start LLVM, then read the command line.

Loading LLVM takes longer than editing a small module, and importing the command line takes half as long again, so
the judge is started first, on a look at the raw words. A wrong guess costs a process that nobody asks.
"""

from __future__ import annotations

import sys

from llpass.ir.judge import Judge


def main() -> None:
    """The ``llpass`` command."""
    with Judge() as judge:
        if sys.argv[1:2] == ["run"] and not {"--no-verify", "-h", "--help"} & set(sys.argv):
            judge.start()
        from llpass.cli import main as command_line

        command_line(judge=judge)


if __name__ == "__main__":
    main()
