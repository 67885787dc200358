"""``python -m llpass`` is the ``llpass`` command."""

from llpass.cli import main

if __name__ == "__main__":
    main()
