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
    +---------------+  node_codes, op_codes: the alphabets of the inline trees and of the line programs
    +---------------+  name_parts: what the codes of names stand for
    +---------------+  records   piece records: what was inlined where, and the line programs
    +---------------+  infos     info records of functions that several records name
    +---------------+  strings   the paths, each ends with a NUL
    +---------------+  size, a multiple of 8

Integers have the byte order of the target; u32 arrays are aligned to 4, u16 arrays to 2, records not at all. A
``varint`` is unsigned LEB128 of at most 5 bytes, its value below 2**32; ``zz`` marks a signed value in zigzag
order (0, -1, 1, -2, ...) as a varint. Files are numbers of entries of files[]; 0 is unknown, as is line 0.

**Rows.** Every byte of text is in exactly one row; row 0 starts at 0. Bits 0 to 11 of ``starts[i]`` are the low bits
of the row's start, bits 12 to 15 say how many bytes right before it are nobody's: the padding between functions. A
wider gap is a row of its own whose piece is 0. The row of an offset is the last one of its bucket that does not start
above it, else the last one of the buckets before; in the padding before the next row nobody is at home.

**Marks.** Bit k of ``plain``: each return address among these 256 bytes belongs to a frame that the frame pointer
leads to, and to no stub. Bit k of ``stubs``: some of this code is a stub's.

**Piece record.** The code of one row:

    varint head           bit 0 PART, bit 1 HERE, bit 2 INDEX; the rest, head >> 3:
                          PART: zz(row where the function is entered - this row); then that row's record names it
                          HERE: 0; else the offset of the info record from the first one
    info record           only with HERE
    varint tree_bytes     the inline tree follows
    varint index_bytes    only with INDEX; the chunk index follows
    line program

**Info record.** A function of the source:

    varint file * 4 + kind    kind 0: the symbol is the name, 1: it follows, 2: it is empty
    varint line               of the first statement
    varint shape              not 0: (shape - 1) & 7 is line - scope line; h = (shape - 1) >> 3 is 0 for an unknown
                              declaration (line 0), else 1 + scope line - declaration
    zz decl, zz scope         only with shape 0: line of the declaration - line, line of the brace - line
    name NUL, symbol NUL      the symbol only with kind 1

**Names.** Without name parts (``name_parts_bytes`` 0) names and symbols are text. Otherwise they are codes of a byte:
1 to LLP_NAME_PART_LIMIT stand for 1 to LLP_NAME_PART_BYTES bytes, LLP_NAME_ESCAPE for the byte that follows it, which
is not 0; the NUL is 0. The u8[LLP_NAME_PART_BYTES] at ``name_parts`` says how many parts have 1, 2, ... bytes, and
then they stand one behind the other in the order of their codes. Who hands out pointers to text has to keep it:
``names_bytes`` is the room for all the names there are, where those of one info record, with their NULs, stand side by
side and start at a multiple of LLP_NAME_UNIT.

**Alphabets.** What occurs often in one program is rare in another, so the table brings its own codes: a node of a
tree and a row of a program start with one byte, the index of a ``llp_node_code`` or ``llp_op_code``. The code has a
value for each field, or a bit that says: this field follows, as a varint.

**Inline tree.** A node says: this function was inlined into the parent scope, at the place of this call. A node is
known by its *scope number* 1 + its offset in the tree; scope 0 is the owner itself. After the code follow, if its
bits say so:

    varint distance       with LLP_PARENT_BACK: this offset - offset of the parent
    varint function       offset of its info record from the first one
    varint file           1 + file of the call; without, it is the file of the parent scope's function
    varint call           0: line 0; else 1 + zz(line of the call - line of the parent scope's function)
    varint column         of the call

Nodes stand before or behind their parents. A reader takes no more steps outwards than the tree has bytes.

**Line program.** It is cut into chunks of at most LLP_CHUNK_ROWS rows. Chunk 0 starts with the piece; the index has
three varints for each further chunk: code units (of ``1 << code_shift`` bytes) since the previous chunk's start,
program bytes since the previous chunk's first byte, and its ``newest``. A further chunk starts at the address of its
first row. The state at the start of a chunk: at = its start, scope 0, line 0, file 0, newest as in the index (chunk
0: 0). A chunk is a series of rows and ends with a code that has LLP_OP_END_BITS, which also is all of a program
without rows. After the code of a row follow:

    varint scope          with LLP_MOVE_TO
    varint file           0: the file of the scope's function, else 1 + file
    zz line               an advance
    varint pc             an advance in code units
    varint column

A row first moves to its scope:

    LLP_MOVE_STAY         the state stays as it is
    LLP_MOVE_NEXT         scope = 1 + newest, line = 0, file = 0. Then newest = the offset behind the run of nodes that
                          starts there: all up to the first whose parent is not the node behind it
    LLP_MOVE_UP + k - 1   k = 1 to LLP_MOVE_UP_LIMIT times: line and file = those of the scope's call (the line as an
                          advance from the line of the parent scope's function), scope = its parent
    LLP_MOVE_TO           scope = operand, line = 0, file = 0

then the file, if one follows, the line and the address advance, and the row holds from that address up to the next
row or the end of the piece. Its line is the sum of the state's line and that of the scope's function, modulo 2**32,
or 0 with LLP_OP_ZERO, where the state's line does not advance. What is not in the alphabet, and a move that leaves
the tree, ends the chunk. Before the first row the answer is the owner at its brace or first statement (rule 6 of
symbolize.md). A call of which nobody recorded the line has line 0. Outside of a node with LLP_PARENT_NONE there is no
frame, not even the owner's.

**Bits.** With LLP_TABLE_BITS line programs are bit streams, the most significant bit of each byte first, and chunks
start at bytes. The codes of rows are canonical Huffman codes: the u16[16] before op_codes[] says how many have 1, 2,
... 15 bits (its first element is 0), and op_codes[] are in the order of their codes. Operands are the same varints in
groups of 8 bits. Without that flag every code is a byte, and LLP_OP_END is the end.

**Carrier.** The first 8-aligned bytes of the section of units say that post-link was here: the table itself, or one of
the ``llp_carrier_`` records. Then the sites and units were consumed, and their memory may hold other things.
"""

from __future__ import annotations

from llpass.abi.layout import Field, Record

#: "LLPTABL5" and so on, read as little-endian integers. Bump the digit when a layout or a meaning changes.
TABLE_MAGIC = int.from_bytes(b"LLPTABL5", "little")
CARRIER_REDIRECT_MAGIC = int.from_bytes(b"LLPASSAT", "little")
CARRIER_EXTERNAL_MAGIC = int.from_bytes(b"LLPASSEX", "little")
CARRIER_NONE_MAGIC = int.from_bytes(b"LLPASSNO", "little")
SIDE_FILE_MAGIC = int.from_bytes(b"LLPASSFX", "little")
SIDE_FILE_VERSION = 1
IDENTITY_BYTES = 32

#: What a table, and whatever stands in the carrier, is aligned to.
TABLE_ALIGNMENT = 8
#: Bytes of a table, at most: readers hold distances inside of it in 32 bits with a sign.
TABLE_LIMIT = 0x7FFFFFFF

# Bits of llp_table.flags.
TABLE_BITS = 1  # line programs are bit streams

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

CHUNK_ROWS = 128
VARINT_BYTES = 5  # at most

# Bits of a piece record's head.
PIECE_PART = 1  # the function is entered elsewhere
PIECE_HERE = 2  # the info record follows
PIECE_INDEX = 4  # there are several chunks
PIECE_SHIFT = 3

CODE_LIMIT = 256  # codes of an alphabet, at most
BIT_CODE_LIMIT = 4096  # with TABLE_BITS, of the line programs
BIT_LIMIT = 15  # bits of one of them
BIT_LENGTHS_BYTES = 32  # u16[16] before op_codes

# Bits of llp_node_code.bits.
NODE_PARENT = 3  # one of PARENT_*
NODE_FUNC = 4
NODE_FILE = 8
NODE_CALL = 16
NODE_COLUMN = 32

PARENT_OWNER = 0
PARENT_BEHIND = 1  # the node right behind this one
PARENT_BACK = 2  # the distance follows
PARENT_NONE = 3  # nobody: the outermost frame, its call has no meaning

# Bits of llp_op_code.bits.
OP_MOVE = 7  # one of MOVE_*
OP_LINE = 8
OP_PC = 16
OP_COLUMN = 32
OP_FILE = 64
OP_ZERO = 128  # line 0

OP_END = 0  # the code that ends a chunk in a table of bytes
OP_END_BITS = 136  # OP_ZERO and OP_LINE: the bits of the code that ends a chunk, in every table

MOVE_STAY = 0
MOVE_NEXT = 1
MOVE_UP = 2
MOVE_UP_LIMIT = 5
MOVE_TO = 7

# Codes of names.
NAME_PART_LIMIT = 254
NAME_PART_BYTES = 8  # of one part, at most
NAME_ESCAPE = 255
NAME_UNIT = 4

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
        Field("flags", "u32", "LLP_TABLE_* bits; a reader refuses what it does not know"),
        Field("code_shift", "u32", "line programs count code in units of 1 << code_shift bytes"),
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
        Field("node_codes", "u32", "offset of llp_node_code[node_code_count]"),
        Field("node_code_count", "u32", "at most LLP_CODE_LIMIT"),
        Field("op_codes", "u32", "offset of llp_op_code[op_code_count]"),
        Field("op_code_count", "u32", "at most LLP_CODE_LIMIT, or LLP_BIT_CODE_LIMIT with LLP_TABLE_BITS"),
        Field("records", "u32", "offset of the piece records"),
        Field("records_bytes", "u32", "their bytes"),
        Field("strings", "u32", "offset of the paths"),
        Field("strings_bytes", "u32", "their bytes"),
        Field("name_parts", "u32", "offset of what the codes of names stand for"),
        Field("name_parts_bytes", "u32", "its bytes; 0: names are text"),
        Field("names_bytes", "u32", "room for all the names as text; a multiple of LLP_NAME_UNIT"),
        Field("reserved", "u32", "zero"),
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

NODE_CODE = Record(
    "llp_node_code",
    "A code of the inline trees.",
    4,
    (
        Field("func", "u32", "offset of an info record from the first one"),
        Field("call", "u32", "0: line 0; else 1 + zz(line of the call - line of the parent scope's function)"),
        Field("column", "u16", "column of the call; 0 unknown"),
        Field("bits", "u8", "LLP_PARENT_*, LLP_NODE_* for what follows"),
        Field("reserved", "u8", "zero"),
    ),
)

OP_CODE = Record(
    "llp_op_code",
    "A code of the line programs.",
    2,
    (
        Field("line", "i16", "line advance"),
        Field("column", "u16", "column; 0 unknown"),
        Field("pc", "u8", "address advance in code units"),
        Field("bits", "u8", "LLP_MOVE_*, LLP_OP_* for what follows"),
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

RECORDS = (TABLE, MARK, NODE_CODE, OP_CODE, CARRIER_REDIRECT, CARRIER_EXTERNAL, CARRIER_NONE, SIDE_FILE)
