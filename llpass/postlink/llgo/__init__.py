"""The table that LLGo's own runtime adopts, put into ELF and Mach-O files."""
