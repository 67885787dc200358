"""Putting a table into a Mach-O file: load commands, fixups, signature."""
