"""Instruction-level lines and inlined calls out of debug information."""
