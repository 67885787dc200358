"""Putting a table into an ELF file, and taking the records out."""
