"""The lookup table, byte for byte: what post-link writes into a program, and the runtime makes at first use.

One contiguous block. It holds no address: places in it are byte offsets from its first byte, places in the code are
byte offsets from the first byte of text, and the text is found from the block by a distance. So a block that a tool
wrote into the file is used where it lies, at any slide, without a relocation.

    +---------------+  0
    | llp_table     |
    +---------------+  buckets   u32[bucket_count + 1]: bucket k has the rows buckets[k] .. buckets[k + 1] - 1, those
    |               |            that start in its LLP_BUCKET_BYTES of text; bucket_count = text_size / 4096 + 1
    +---------------+  marks     {u16 plain, u16 stubs}[bucket_count]: one bit per LLP_SUB_BYTES of text
    +---------------+  starts    u16[row_count + 1], where rows start (the last is the sentinel: the end of text)
    +---------------+  pieces    u32[row_count], what stands there: LLP_ROW_* bits, offset of a piece record or 0
    +---------------+  files     u32[file_count]: offsets of paths; entry 0 is the empty path
    +---------------+  records   piece records: what was inlined where, and the line programs
    +---------------+  infos     info records: the functions of the source
    +---------------+  strings   the paths, each ends with a NUL
    +---------------+  size, a multiple of 8

Integers have the byte order of the target; u32 arrays are aligned to 4, u16 arrays to 2, records not at all. A
``varint`` is unsigned LEB128 of at most 5 bytes, its value below 2**32; ``zz`` marks a signed value in zigzag
order (0, -1, 1, -2, ...) as a varint.

**Rows.** Every byte of text is in exactly one row; row 0 starts at 0. Bits 0 to 11 of ``starts[i]`` are the low bits of
the row's start, bits 12 to 15 say how many bytes right before it are nobody's: the padding between functions. A wider
gap is a row of its own whose piece is 0. The row of an offset is the last one of its bucket that does not start above
it, else the last one of the buckets before.

**Marks.** Bit k of ``plain``: each return address among these 256 bytes belongs to a frame that the frame pointer leads
to, and to no stub. Bit k of ``stubs``: some of this code is a stub's.

**Piece record.** Code that belongs to one function, from one row:

    varint head           0: the function is entered here; else 1 + zz(offset of the record where it is - this offset)
    varint start, size    only where it is entered: in bytes, from the first byte of text
    varint info           only where it is entered: offset of the info record from the first one
    varint tree_bytes     the inline tree follows
    varint index_bytes    the chunk index follows, then the line program

**Inline tree.** Nodes, parents before their children. A node is known by the *scope number* 1 + its offset in the tree;
scope 0 is the owner itself, at whatever line the program says. A node says: this function was inlined into the parent
scope, at that place.

    varint parent         0: the owner; else this offset - the parent's offset
    varint function       (offset of its info record) * 2 + has_file
    varint file           only with has_file: 1 + file index of the call; without, it is the parent function's file
    varint call           0: line 0; else 1 + zz(line of the call - line of the parent function)
    varint column         only with LLP_TABLE_COLUMNS

**Line program.** It is cut into chunks of at most LLP_CHUNK_ROWS rows. Chunk 0 starts with the piece; the index has a
pair of varints for each further chunk: code units (of ``1 << code_shift`` bytes) since the previous chunk's start,
program bytes since the previous chunk's first byte. A further chunk starts at the address of its first row. The
state at the start of each chunk: at = its start, scope 0, line 0, file 0.

    LLP_OP_END            of the chunk; a piece without rows has an empty index and only this
    LLP_OP_SCOPE varint   scope = operand, line = 0, file = 0
    LLP_OP_FILE varint    file = operand; 0: the file of the scope's function, else 1 + file index
    LLP_OP_ROW  varint zz at += first, line += second: a row
    LLP_OP_ZERO varint    at += operand: a row with line 0 and column 0; the state's line stays
    from LLP_OP_SPECIAL   a = op - LLP_OP_SPECIAL: at += a / line_range (and the varint that follows with
                          LLP_TABLE_SPARSE), line += line_base + a % line_range: a row

With LLP_TABLE_COLUMNS the column follows LLP_OP_ROW and special ops as a varint. A row holds from its address up to the
next row or the end of the piece; its line is ``line`` + the line of the scope's function (modulo 2**32). Before the
first row the answer is the owner at its brace or first statement (rule 6 of symbolize.md). An owner of which nobody
recorded where something was inlined is a node's parent with call 0.

**Info record.**

    varint file           (file index) * 4 + kind; kind 0: the symbol is the name, 1: it follows, 2: it is empty
    varint line           of the first statement
    zz decl, zz scope     lines of the declaration and of the brace, minus line
    name NUL, symbol NUL  the symbol only with kind 1

**Carrier.** The first 8-aligned bytes of the section of units say that post-link was here: the table itself, or one of
the ``llp_carrier_`` records. Then the sites and units were consumed, and their memory may hold other things.
"""

from __future__ import annotations

from llpass.abi.layout import Field, Record

#: "LLPTABL4" and so on, read as little-endian integers. Bump the digit when a layout or a meaning changes.
TABLE_MAGIC = int.from_bytes(b"LLPTABL4", "little")
CARRIER_REDIRECT_MAGIC = int.from_bytes(b"LLPASSAT", "little")
CARRIER_EXTERNAL_MAGIC = int.from_bytes(b"LLPASSEX", "little")
CARRIER_NONE_MAGIC = int.from_bytes(b"LLPASSNO", "little")
SIDE_FILE_MAGIC = int.from_bytes(b"LLPASSFX", "little")
SIDE_FILE_VERSION = 1
IDENTITY_BYTES = 32

#: What a table, and whatever stands in the carrier, is aligned to.
TABLE_ALIGNMENT = 8

# Bits of llp_table.flags.
TABLE_COLUMNS = 1  # rows and nodes carry columns
TABLE_SPARSE = 2  # special ops are followed by a varint, an advance of the address

#: Bytes of text per bucket, and per bit of its marks.
BUCKET_BYTES = 4096
SUB_BYTES = 256

# Parts of starts[].
START_LOW = 0x0FFF
START_PAD_SHIFT = 12
PAD_LIMIT = 15  # a gap of more bytes is a row

# Parts of pieces[].
ROW_PROLOGUE = 0x80000000  # the row starts with a prologue
ROW_STUB = 0x40000000  # an adapter for the function: not a frame of its own
ROW_PIECE = 0x3FFFFFFF  # offset of the piece record; 0: nobody's code

CHUNK_ROWS = 64
VARINT_BYTES = 5  # at most

OP_END = 0
OP_SCOPE = 1
OP_FILE = 2
OP_ROW = 3
OP_ZERO = 4
OP_SPECIAL = 8

# Kinds of symbols in info records.
SYMBOL_IS_NAME = 0
SYMBOL_FOLLOWS = 1
SYMBOL_EMPTY = 2

TABLE = Record(
    "llp_table",
    "Header of the lookup table. Offsets are from its first byte.",
    TABLE_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_TABLE_MAGIC in the byte order of the target"),
        Field("text", "i64", "address of the first byte of text minus address of this header"),
        Field("size", "u32", "bytes of the whole table; a multiple of 8"),
        Field("text_size", "u32", "bytes of text"),
        Field("header_sum", "u32", "CRC-32 (zlib) of this header with this field and text as 0"),
        Field("body_sum", "u32", "CRC-32 (zlib) of all bytes behind this header"),
        Field("flags", "u32", "LLP_TABLE_* bits"),
        Field("code_shift", "u32", "line programs count code in units of 1 << code_shift bytes"),
        Field("line_base", "i32", "lowest line advance of a special op"),
        Field("line_range", "u32", "how many line advances special ops have; not 0"),
        Field("buckets", "u32", "offset of u32[bucket_count + 1]"),
        Field("bucket_count", "u32", "text_size / LLP_BUCKET_BYTES + 1"),
        Field("marks", "u32", "offset of {u16 plain, u16 stubs}[bucket_count]"),
        Field("starts", "u32", "offset of u16[row_count + 1]"),
        Field("pieces", "u32", "offset of u32[row_count]"),
        Field("row_count", "u32", "rows, the sentinel not counted"),
        Field("infos", "u32", "offset of the info records"),
        Field("infos_bytes", "u32", "their bytes"),
        Field("files", "u32", "offset of u32[file_count]"),
        Field("file_count", "u32", "files, the empty path included"),
        Field("records", "u32", "offset of the piece records"),
        Field("records_bytes", "u32", "their bytes"),
        Field("strings", "u32", "offset of the paths"),
        Field("strings_bytes", "u32", "their bytes"),
    ),
)

MARK = Record(
    "llp_mark",
    "What the code of a bucket is, a bit for each LLP_SUB_BYTES of it.",
    2,
    (
        Field("plain", "u16", "frame pointers lead through all of it, and none of it is a stub's"),
        Field("stubs", "u16", "some of it is a stub's"),
    ),
)

CARRIER_REDIRECT = Record(
    "llp_carrier_redirect",
    "In the carrier: the table stands elsewhere in the image.",
    TABLE_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_CARRIER_REDIRECT_MAGIC"),
        Field("distance", "i64", "address of the table minus address of this record"),
        Field("size", "u64", "bytes of the table"),
        Field("reserved", "u64", "zero"),
    ),
)

CARRIER_EXTERNAL = Record(
    "llp_carrier_external",
    "In the carrier: the table stands in a side file, NAME.llpass next to the image.",
    TABLE_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_CARRIER_EXTERNAL_MAGIC"),
        Field("text", "i64", "address of the first byte of text minus address of this record"),
        Field("reserved", "u64", "zero"),
        Field("reserved2", "u64", "zero"),
        Field("identity", f"u8[{IDENTITY_BYTES}]", "the side file holds the same"),
    ),
)

CARRIER_NONE = Record(
    "llp_carrier_none",
    "In the carrier: the tables were removed.",
    TABLE_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_CARRIER_NONE_MAGIC"),
        Field("reserved", "u64", "zero"),
    ),
)

SIDE_FILE = Record(
    "llp_side_file",
    "Header of NAME.llpass. The table in it has text = 0: whoever maps the file privately puts the distance in.",
    TABLE_ALIGNMENT,
    (
        Field("magic", "u64", "LLP_SIDE_FILE_MAGIC"),
        Field("version", "u32", "LLP_SIDE_FILE_VERSION"),
        Field("header_bytes", "u32", "bytes of this header"),
        Field("file_bytes", "u64", "bytes of the whole file"),
        Field("table", "u64", "offset of the table in the file"),
        Field("table_bytes", "u64", "its bytes"),
        Field("identity", f"u8[{IDENTITY_BYTES}]", "the carrier holds the same"),
        Field("sum", "u32", "CRC-32 (zlib) of the whole file with this field as 0"),
        Field("reserved", "u32", "zero"),
        Field("padding", "u8[48]", "zeros"),
    ),
)

RECORDS = (TABLE, MARK, CARRIER_REDIRECT, CARRIER_EXTERNAL, CARRIER_NONE, SIDE_FILE)
