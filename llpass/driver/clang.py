"""``llpass-clang``: for a compiler that writes its IR into a file and has clang make the object of it.

    clang -c x.ll -o x.o        becomes        llpass-clang -c x.ll -o x.o

Such a compiler has a setting for clang's name and none for a filter in between. So this is the driver with other
defaults: inputs that are IR, text or bitcode, get what ``llpass run`` does by default; everything else, links too, is
clang's own business with its arguments untouched. The front end's text is edited as it is and not printed by clang
before, so the object is the one of ``llpass run`` and ``clang -c``. Settings come from where the driver has them:
LLPASS_ABI=llgo in the environment, -fllpass-abi=llgo, llpass.toml.
"""

from __future__ import annotations

import sys
from typing import NoReturn

from llpass.driver import cc
from llpass.driver.settings import Settings

DEFAULTS = Settings(ir_only=True)


def main() -> NoReturn:
    """The ``llpass-clang`` command."""
    cc.leave(cc.main(sys.argv[1:], False, sys.argv[0], DEFAULTS))


if __name__ == "__main__":
    main()
