"""The byte contract between the passes, the post-link step and the C runtime.

Every section name, record layout, flag and magic number is spelled here and nowhere else. The C header
``runtime/llpass_abi.h`` is printed from this package (``python -m llpass.abi``); a test compares
the checked-in header with a fresh print, and the C compiler's ``sizeof``/``offsetof`` with the layouts.
"""
