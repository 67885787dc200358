"""llpass: function tables, call-site lines and a small runtime for any LLVM front end."""

__version__ = "0.1.0"
