"""The ``llgo`` ABI: the tables and sites that LLGo's own runtime and post-link step read.

A front end that already links LLGo's runtime cannot change to another format for the sake of a better one, so this
module says byte for byte what LLGo writes (its pull request 1906, the state of summer 2026, here called *P*), and
where llpass follows the later *M* (its main branch) because P's form breaks a build. docs/llgo-abi.md has the list.

    every module     !llgo.funcinfo, !llgo.pcline rows          what functions and call sites are called
    every function   {u64 pc, u64 id} in the entry section      one per emitted copy of the anchor; stub, pc-line alike
    main module      __llgo_* globals, string pool, hash        all rows of all modules, sorted
                     zero row, three meta rows                  keep the sections; lead post-link to the symbol index
    post-link        LLGOFTB1 blob over the entry section       the sorted function table the runtime adopts

Strings are numbered; a qualified name is two numbers (package, rest), a path is two (directory with its slash, base).
Everything is little-endian. Ids are 64-bit hashes of linker symbols, so two functions of one symbol are one function.
"""

from __future__ import annotations

from llpass.abi.layout import Field, Record
from llpass.abi.native import fnv1a64

#: Kinds of sites, in the order of their sections.
KINDS = ("entry", "stub", "line")

#: C identifiers, so that the linker defines ``__start_NAME`` and ``__stop_NAME``.
ELF_SECTIONS = {"entry": "llgo_funcinfo_entry", "stub": "llgo_funcinfo_stubsite", "line": "llgo_pcline"}
MACHO_SEGMENT = "__DATA"
MACHO_SECTIONS = {"entry": "__llgo_fie", "stub": "__llgo_stub", "line": "__llgo_pcl"}

#: Stems of the labels around a site. The ELF pc-line anchor is a symbol that `dladdr` may return: the runtime knows it.
ANCHORS = {"entry": "llgo_funcinfo_entry_anchor_", "stub": "llgo_funcinfo_stubsite_anchor_", "line": "__llgo_pcsite_"}
RECORD_LABELS = {
    "entry": "l_llgo_funcinfo_entry_rec_",
    "stub": "l_llgo_funcinfo_stubsite_rec_",
    "line": "l_llgo_pcline_rec_",
}
ZERO_LABELS = {
    "entry": "l_llgo_funcinfo_entry_zero",
    "stub": "l_llgo_funcinfo_stubsite_zero",
    "line": "l_llgo_pcline_zero",
}

#: Named metadata of a module, and the version that the first operand of each row states.
FUNCINFO_METADATA = "llgo.funcinfo"
PCLINE_METADATA = "llgo.pcline"
ROW_VERSION = 1

#: An adapter's symbol is this and the symbol it stands for.
STUB_PREFIX = b"__llgo_stub."

#: Second word of the meta row; two rows with the addresses of the two globals below follow it.
META_MAGIC = int.from_bytes(b"LLGOMET1", "little")
META_ROWS = 3
SYMBOL_INDEX = "__llgo_funcinfo_symbol_index"
SYMBOL_INDEX_COUNT = "__llgo_funcinfo_symbol_index_count"

#: First word of a rewritten entry section: the table, and a redirect that versions between P and M wrote.
BLOB_MAGIC = int.from_bytes(b"LLGOFTB1", "little")
REDIRECT_MAGIC = int.from_bytes(b"LLGOFTB2", "little")

#: The globals that bound a kind's sites, without ``_start`` and ``_end``.
BOUNDS = {"entry": "__llgo_funcinfo_entry", "stub": "__llgo_funcinfo_stubsite", "line": "__llgo_pcsite"}

SITE = Record(
    "llgo_site",
    "A site of a 64-bit image. Zero in either field: no site.",
    8,
    (Field("pc", "u64", "address of the anchor"), Field("id", "u64", "symbol id, or pc-line id")),
)

FUNCTION = Record(
    "llgo_funcinfo",
    "A function; sorted by symbol. String numbers of 16 bits.",
    4,
    (
        Field("symbol_pkg", "u16", "string: linker symbol, before the dot"),
        Field("symbol_name", "u16", "string: linker symbol, rest"),
        Field("name_pkg", "u16", "string: name in the source, before the dot"),
        Field("name_name", "u16", "string: name in the source, rest"),
        Field("file_root", "u16", "string: directory with its slash"),
        Field("file_name", "u16", "string: base name"),
        Field("line", "u32", "line of the first statement; 0 unknown"),
    ),
)

FUNCTION_WIDE = Record(
    "llgo_funcinfo_wide",
    "The same for runtimes of the later state: string numbers of 32 bits.",
    4,
    tuple(Field(field.name, "u32", field.doc) for field in FUNCTION.fields),
)

PCLINE = Record(
    "llgo_pcline",
    "A call site's place; sorted by id. String numbers of 16 bits.",
    8,
    (
        Field("id", "u64", "pc-line id"),
        Field("func", "u32", "1 + index of the function's record"),
        Field("file", "u32", "directory << 16 | base name"),
        Field("line", "u32", "line"),
        Field("padding", "u32", "zero"),
    ),
)

PCLINE_WIDE = Record(
    "llgo_pcline_wide",
    "The same with string numbers of 32 bits.",
    8,
    (
        Field("id", "u64", "pc-line id"),
        Field("func", "u32", "1 + index of the function's record"),
        Field("file_root", "u32", "string: directory with its slash"),
        Field("file_name", "u32", "string: base name"),
        Field("line", "u32", "line"),
    ),
)

SYMBOL = Record(
    "llgo_symbol",
    "From a symbol id to a record; sorted by id. Of two symbols with one id neither is here.",
    8,
    (
        Field("id", "u64", "symbol id"),
        Field("func", "u32", "1 + index of the function's record"),
        Field("padding", "u32", "zero"),
    ),
)

BLOB = Record(
    "llgo_ftab",
    "Header of the prebuilt table; rows and buckets follow it.",
    8,
    (
        Field("magic", "u64", "LLGOFTB1"),
        Field("vmaddr", "u64", "link-time address of the section"),
        Field("base", "u64", "address of the first row's function"),
        Field("count", "u32", "rows, the sentinel included"),
        Field("bucket_count", "u32", "buckets of BUCKET_BYTES, the first at base rounded down"),
    ),
)

ROW = Record(
    "llgo_ftab_row",
    "A function; ascending. The last row is the sentinel: end of text, func 0.",
    4,
    (Field("entry", "u32", "entry minus base"), Field("func", "u32", "1 + index of the function's record")),
)

#: A bucket: u32 index of the last row that starts at or before it, then for each 256 bytes how many rows further (u16).
BUCKET_BYTES = 4096
SUBBUCKETS = 16
BUCKET_SIZE = 4 + 2 * SUBBUCKETS

#: Limits of the runtime, above which it refuses the tables.
MAX_RECORDS = 1 << 20
MAX_HASHED = 0xFFFF
MAX_NARROW_STRINGS = 1 << 16
MAX_ROWS_PER_RECORD = 16

_MASK32 = (1 << 32) - 1


def fnv1a32(data: bytes) -> int:
    """FNV-1a, 32 bits (Fowler, Noll, Vo)."""
    value = 2166136261
    for byte in data:
        value = ((value ^ byte) * 16777619) & _MASK32
    return value


def symbol_id(symbol: bytes) -> int:
    """The id of a function; never 0."""
    return fnv1a64(symbol) or 1


def pcline_id(symbol: bytes, sequence: int) -> int:
    """The id of the call site that is number `sequence` (from 1) in its module; never 0."""
    return fnv1a64(sequence.to_bytes(8, "little"), fnv1a64(symbol)) or 1


def split_qualified(name: bytes) -> tuple[bytes, bytes]:
    """Split ``path/pkg.Local`` at the first dot after the last slash. The runtime puts the dot back
    between halves that are both there, so ``.x`` and ``pkg.`` stay whole; LLGo splits them and loses the dot."""
    dot = name.find(b".", name.rfind(b"/") + 1)
    if dot <= 0 or dot == len(name) - 1:
        return b"", name
    return name[:dot], name[dot + 1 :]
