"""Tests that need sources from the package index or a tool that is not here say so instead of failing."""

from __future__ import annotations

import sys
from pathlib import Path

# The test helpers and tools/ are packages of the checkout, not of what is installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
