"""The ``native`` ABI: what a module carries, byte for byte.

A module that went through ``llpass run`` holds one *unit* (functions, files, call-site lines and the
strings they share) and, unless sites are off, one *site record* per function entry and per call site:

    llpass_units   unit | unit | unit ...        one per module, whatever the linker concatenates
    llpass_entry   {pc, id} {pc, id} ...         function entries, one per emitted copy of the anchor
    llpass_stub    {pc, id} ...                  adapters; the id is the id of the function they stand for
    llpass_line    {pc, id} ...                  call sites; the id selects a row of a unit
    llpass_pcs     {pc, size, id} ...            function extents (``--sites pcsections``), ELF only

    unit = header | files[] | funcs[] | lines[] | string pool | zero padding to 8 bytes

Nothing in a unit refers to code, so a unit never keeps a function alive, and needs no relocation.
A site refers to code by a 32-bit offset from its own first byte, so a PIE gains no relocation either.
Integers have the byte order of the target. A string is a byte offset into the unit's pool (offset 0 is the
empty string) and ends with a NUL. A *qualified* name is stored as two strings, package and rest, and
joined as ``package + "." + rest`` (just ``rest`` when the package is empty); a file as directory (with
its trailing slash) and base name, joined as they are.

Which id is whose:

* a function's id is FNV-1a 64 of its symbol (0 is replaced by 1). A function with internal linkage
  appends a NUL byte and the 16 lower-case hex digits of the unit key, so that ``static`` functions of one name stay
  apart;
* the line rows of a unit own the ids ``line_base .. line_base + line_count - 1`` (modulo 2**64): a site's
  row is ``id - line_base``, and no row needs to store its id.

A function tracked by ``--frames shadow`` has a *descriptor*, a private variable of its module that holds all that can
be said about its frames and points nowhere:

    descriptor = llp_shadow_func | scopes[] | rows[] | string pool | zero padding to 8 bytes

Strings are byte offsets from the first byte of the descriptor. Row 0 is the function before its first call; the
others are the places in it that were recorded.

Version history (bump the digit of `UNIT_MAGIC` when a layout or a meaning changes; a reader refuses a
magic it does not know): 1: first.
"""

from __future__ import annotations

from llpass.abi.layout import Field, Record

#: "LLPUNIT1" read as a little-endian integer.
UNIT_MAGIC = int.from_bytes(b"LLPUNIT1", "little")

UNIT_ALIGNMENT = 8

#: ELF section names are C identifiers so that the linker defines ``__start_NAME`` and ``__stop_NAME``.
ELF_SECTIONS = {
    "units": "llpass_units",
    "entry": "llpass_entry",
    "stub": "llpass_stub",
    "line": "llpass_line",
    "pcs": "llpass_pcs",
}

#: Where post-link puts a table that does not stand in the section of units. As long as the name of entries.
ELF_TABLE = "llpass_table"

#: What the runtime brings along so that post-link finds a program header to spare (postlink/elf/cut.py).
ELF_NOTE = ".note.llpass"
NOTE_NAME = b"llpass\0"
NOTE_TYPE = 1
NOTE_VERSION = 1

#: What the compiler driver leaves in each object: who compiled it, and whether it is instrumented. Linkers drop it
#: (SHF_EXCLUDE). An ELF note of the same name and another type; driver/notes.py has the contents.
ELF_OBJECT_NOTE = ".note.llpass.object"
OBJECT_NOTE_TYPE = 2

#: How the producer of a compile unit ends whose debug information is there only because llpass wanted lines.
LINES_PRODUCER = b", llpass lines"

#: Mach-O allows 16 bytes per name. All in __TEXT: the records hold no pointer, so they can be read-only.
MACHO_SEGMENT = "__TEXT"
MACHO_SECTIONS = {
    "units": "__llp_units",
    "entry": "__llp_entry",
    "stub": "__llp_stub",
    "line": "__llp_line",
}
#: Mach-O: where post-link puts a table too big for the sections it replaces. The runtime brings it, as a segment
#: of its own that takes no byte of the file: a new one would change the numbers that the fixups of all others go by.
MACHO_ROOM_SEGMENT = "__LLPASS"
MACHO_ROOM_SECTION = "__llp_table"

#: Named metadata that marks a module as done; operand: !{version, options digest}.
MODULE_MARK = "llpass.module"

# Bits of llp_unit.flags.
UNIT_ENTRY_SITES = 1  # functions have asm entry sites
UNIT_PC_SECTIONS = 2  # functions have pc-section extents
UNIT_LINE_SITES = 4  # call sites have line sites

# Bits of llp_unit_func.flags.
FUNC_STATIC = 1  # internal linkage: the id is mixed with the unit key
FUNC_WEAK = 2  # linkonce/weak: other modules may hold the same row
FUNC_STUB = 4  # an adapter; its sites carry its target's id
FUNC_INLINE_ONLY = 8  # known only because it was inlined here; has no id and no site
FUNC_STUB_TARGET = 16  # defined elsewhere, named by a stub here; any other row of that id wins
FUNC_FRAME_POINTER = 32  # wherever it calls, the frame pointer register points to its saved caller's and the return pc

UNIT = Record(
    "llp_unit",
    "Header of a unit; the arrays follow it in the order files, funcs, lines, strings.",
    UNIT_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_UNIT_MAGIC in the byte order of the target"),
        Field("size", "u32", "bytes of the whole unit, header and padding included; a multiple of 8"),
        Field("flags", "u32", "LLP_UNIT_* bits"),
        Field("key", "u64", "content hash of the module the unit describes"),
        Field("line_base", "u64", "id of the first line row"),
        Field("file_count", "u32", "entries of files[]; entry 0 is the empty file"),
        Field("func_count", "u32", "entries of funcs[]"),
        Field("line_count", "u32", "entries of lines[]"),
        Field("string_bytes", "u32", "bytes of the pool, its first and last NUL included"),
        Field("source", "u32", "string: the module's source_filename"),
        Field("producer", "u32", "string: llpass version and options"),
        Field("reserved", "u64", "zero"),
    ),
)

UNIT_FILE = Record(
    "llp_unit_file",
    "A source file as DWARF would name it: directory joined with name.",
    4,
    (
        Field("dir", "u32", "string: directory with its trailing slash, or empty"),
        Field("name", "u32", "string: the rest"),
    ),
)

UNIT_FUNC = Record(
    "llp_unit_func",
    "A function of the module, or one that was inlined into it.",
    8,
    (
        Field("id", "u64", "symbol id; 0 for LLP_FUNC_INLINE_ONLY"),
        Field("symbol_pkg", "u32", "string: linker symbol, part before the dot"),
        Field("symbol_name", "u32", "string: linker symbol, rest"),
        Field("name_pkg", "u32", "string: display name, part before the dot"),
        Field("name_name", "u32", "string: display name, rest"),
        Field("file", "u32", "index into files[]"),
        Field("line", "u32", "line of the first statement; 0 unknown"),
        Field("decl_line", "u32", "line of the declaration; 0 unknown"),
        Field("scope_line", "u32", "line of the opening brace, which is where DWARF puts the entry; 0 unknown"),
        Field("flags", "u32", "LLP_FUNC_* bits"),
        Field("reserved", "u32", "zero"),
    ),
)

UNIT_LINE = Record(
    "llp_unit_line",
    "A call site: where it stands in the source and, when that code was inlined, where it was inlined.",
    4,
    (
        Field("func", "u32", "index into funcs[]: the function whose source line this is"),
        Field("file", "u32", "index into files[]"),
        Field("line", "u32", "line; 0 unknown"),
        Field("parent", "u32", "1 + index into lines[] of the call that was inlined; 0 when not inlined"),
        Field("column", "u16", "column; 0 unknown"),
        Field("flags", "u16", "zero"),
    ),
)

SITE = Record(
    "llp_site",
    "An address and what stands there. id is split because records are only 4-byte aligned.",
    4,
    (
        Field("pc", "i32", "the site is at the address of this record plus pc"),
        Field("id_lo", "u32", "first word of the 64-bit id as stored (low word on little-endian targets)"),
        Field("id_hi", "u32", "second word of the id"),
    ),
)

PC_SECTION = Record(
    "llp_pcs",
    "A function's extent as LLVM's !pcsections metadata writes it (LLVM PCSectionsMetadata).",
    4,
    (
        Field("pc", "i32", "entry = &record + pc"),
        Field("size", "u32", "bytes of the function"),
        Field("id_lo", "u32", "first word of the 64-bit id as stored"),
        Field("id_hi", "u32", "second word of the id"),
    ),
)

# Bits of llp_shadow_func.flags.
SHADOW_LINES = 1  # a frame's place is a line of the function's own file and not a row (frames pushed by name)

SHADOW_FUNC = Record(
    "llp_shadow_func",
    "Header of a shadow descriptor; the arrays follow it in the order scopes, rows, strings.",
    8,
    (
        Field("memo", "u64", "zero; the runtime keeps a pointer here"),
        Field("key", "u64", "content hash of the bytes behind this field"),
        Field("size", "u32", "bytes of the whole descriptor; a multiple of 8"),
        Field("flags", "u32", "LLP_SHADOW_* bits"),
        Field("scope_count", "u32", "entries of scopes[]; entry 0 is the function itself"),
        Field("row_count", "u32", "entries of rows[], at least one"),
    ),
)

SHADOW_SCOPE = Record(
    "llp_shadow_scope",
    "A function that a row can be in: the descriptor's own, or one that was inlined into it.",
    4,
    (
        Field("name", "u32", "string: display name"),
        Field("symbol", "u32", "string: linker symbol"),
        Field("file", "u32", "string: path"),
        Field("line", "u32", "line of the first statement; 0 unknown"),
        Field("decl_line", "u32", "line of the declaration; 0 unknown"),
    ),
)

SHADOW_ROW = Record(
    "llp_shadow_row",
    "A place in the function: a call, or an instruction that may panic.",
    4,
    (
        Field("scope", "u32", "index into scopes[]: the function whose source line this is"),
        Field("file", "u32", "string: path"),
        Field("line", "u32", "line; 0 unknown"),
        Field("parent", "u32", "1 + index into rows[] of the call that was inlined; 0 when not inlined"),
        Field("column", "u16", "column; 0 unknown"),
        Field("flags", "u16", "zero"),
    ),
)

NOTE = Record(
    "llp_note",
    "The ELF note of an image that holds the runtime.",
    4,
    (
        Field("name_size", "u32", "bytes of the name, its NUL included"),
        Field("desc_size", "u32", "bytes behind the name"),
        Field("type", "u32", "LLP_NOTE_TYPE"),
        Field("name", "u8[8]", "LLP_NOTE_NAME and a NUL"),
        Field("version", "u32", "LLP_NOTE_VERSION"),
        Field("reserved", "u8[32]", "zero"),
    ),
)

RECORDS = (UNIT, UNIT_FILE, UNIT_FUNC, UNIT_LINE, SITE, PC_SECTION, SHADOW_FUNC, SHADOW_SCOPE, SHADOW_ROW, NOTE)

_FNV_OFFSET = 0xCBF29CE484222325
_FNV_PRIME = 0x100000001B3
_MASK = (1 << 64) - 1


def fnv1a64(data: bytes, start: int = _FNV_OFFSET) -> int:
    """FNV-1a, 64 bits (Fowler, Noll, Vo)."""
    value = start
    for byte in data:
        value = ((value ^ byte) * _FNV_PRIME) & _MASK
    return value


def symbol_id(symbol: bytes, unit_key: int | None = None) -> int:
    """The id of a function; pass the unit key for a function with internal linkage."""
    if unit_key is not None:
        symbol += b"\0%016x" % unit_key
    return fnv1a64(symbol) or 1


def split_qualified(name: bytes) -> tuple[bytes, bytes]:
    """Split ``path/pkg.Local`` at the first dot after the last slash; ``("", name)`` when joining would not give it
    back."""
    slash = name.rfind(b"/") + 1
    dot = name.find(b".", slash)
    if dot <= 0 or dot == len(name) - 1:
        return b"", name
    return name[:dot], name[dot + 1 :]


def join_qualified(package: bytes, rest: bytes) -> bytes:
    """Inverse of `split_qualified`."""
    return package + b"." + rest if package else rest


def split_file(path: bytes) -> tuple[bytes, bytes]:
    """Split into directory (with its slash) and base name."""
    slash = path.rfind(b"/") + 1
    return path[:slash], path[slash:]
