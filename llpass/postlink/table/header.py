"""Whether bytes are a lookup table: its header, its sums, and that all it names is inside of it."""

from __future__ import annotations

import struct
import zlib

from llpass.abi import table as abi
from llpass.postlink.image import ImageError


def byte_order(data: bytes) -> str:
    """``<`` or ``>``, by the magic. Raises `ImageError` when it is none."""
    for endian in "<>":
        if data[:8] == struct.pack(endian + "Q", abi.TABLE_MAGIC):
            if len(data) < abi.TABLE.size:
                raise ImageError(f"the table's header has {abi.TABLE.size} bytes, {len(data)} are there")
            return endian
    raise ImageError("a lookup table of another version, or none")


def checked(data: bytes, header: dict[str, int], endian: str) -> bytes:
    """The bytes of the table, when the header describes them. Raises `ImageError`."""
    size = header["size"]
    if not abi.TABLE.size <= size <= len(data) or size % abi.TABLE_ALIGNMENT:
        raise ImageError(f"the table's size is {size}, {len(data)} bytes are there")
    plain = [0 if f.name in ("text", "header_sum") else header[f.name] for f in abi.TABLE.fields]
    if zlib.crc32(abi.TABLE.packer(endian).pack(*plain)) != header["header_sum"]:
        raise ImageError("the table's header does not match its checksum")
    data = data[:size]
    if zlib.crc32(memoryview(data)[abi.TABLE.size :]) != header["body_sum"]:
        raise ImageError("the table does not match its checksum")
    if header["flags"] & ~abi.TABLE_BITS:
        raise ImageError(f"the table has unknown flags {header['flags']:#x}")
    if header["bucket_count"] != header["text_size"] // abi.BUCKET_BYTES + 1:
        raise ImageError(f"the table has {header['bucket_count']} buckets for {header['text_size']} bytes of text")
    limit = abi.BIT_CODE_LIMIT if header["flags"] & abi.TABLE_BITS else abi.CODE_LIMIT
    if header["code_shift"] > 4 or header["node_code_count"] > abi.CODE_LIMIT or header["op_code_count"] > limit:
        raise ImageError("the table's header has a value that no table has")
    for name, width, count in (
        ("buckets", 4, header["bucket_count"] + 1),
        ("marks", abi.MARK.size, header["bucket_count"]),
        ("starts", 2, header["row_count"] + 1),
        ("pieces", 4, header["row_count"]),
        ("files", 4, header["file_count"]),
        ("node_codes", abi.NODE_CODE.size, header["node_code_count"]),
        ("op_codes", abi.OP_CODE.size, header["op_code_count"]),
        ("records", 1, header["records_bytes"]),
        ("infos", 1, header["infos_bytes"]),
        ("strings", 1, header["strings_bytes"]),
        ("name_parts", 1, header["name_parts_bytes"]),
    ):
        if header[name] % min(width, 4) or header[name] < abi.TABLE.size or header[name] + width * count > size:
            raise ImageError(f"the table's {name} at offset {header[name]:#x} are not inside of its {size} bytes")
    return data
