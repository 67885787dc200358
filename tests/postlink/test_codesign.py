"""Ad-hoc signatures are renewed, whoever made them; any other is declined, with the reason."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import pytest

from llpass.postlink.image import DeclinedError, ImageError
from llpass.postlink.macho import codesign
from llpass.postlink.macho import commands as macho_commands
from llpass.postlink.macho.codesign import Signature
from llpass.postlink.macho.rewrite import rewrite
from tests.postlink.macho import readers
from tests.postlink.macho.programs import Pattern, Shape, build
from tests.postlink.macho.signer import Style, sign

LARGE = 200_000


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(Shape("arm64"), tmp_path_factory.mktemp("signed"))


def signature_of(data: bytes | bytearray) -> Signature:
    found = codesign.read(data, macho_commands.read(data))
    assert found is not None
    return found


def hashes_by_hand(data: bytes) -> bool:
    """A third opinion, from nothing but the offset that LIEF gives: one code directory at the place its slot names."""
    at = readers.parse(data).code_signature.data_offset
    directory = at + struct.unpack_from(">I", data, at + 16)[0]
    hashes, _, _, pages, limit = struct.unpack_from(">IIIII", data, directory + 16)
    limit = limit or struct.unpack_from(">Q", data, directory + 56)[0]
    page = 1 << data[directory + 39]
    expected = [hashlib.sha256(data[low : min(low + page, limit)]).digest() for low in range(0, limit, page)]
    begin = directory + hashes
    return pages == len(expected) and limit == at and data[begin : begin + 32 * pages] == b"".join(expected)


STYLES = {
    "apple": Style(),
    "pages of 16 KiB": Style(page_log2=14),
    "64-bit limit": Style(wide_limit=True),
    "an older version": Style(version=0x20100),
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("size", [208, LARGE])
def test_an_adhoc_signature_of_any_signer_is_renewed(style: Style, size: int, program: bytes, tmp_path: Path) -> None:
    before = sign(program, style)
    path = tmp_path / "program"
    path.write_bytes(before)
    assert readers.signature_problems(path) == []
    result = rewrite(before, Pattern(size, 0x100000000), None)
    path.write_bytes(result.data)
    assert readers.signature_problems(path) == []
    assert hashes_by_hand(result.data)
    codesign.verify(result.data, signature_of(result.data))


def test_what_special_slots_and_other_parts_say_stays(program: bytes) -> None:
    before = sign(program, Style())
    after = rewrite(before, Pattern(LARGE, 0x100000000), None).data
    old, new = signature_of(before), signature_of(after)
    assert after[new.hashes - 64 : new.hashes] == before[old.hashes - 64 : old.hashes]
    requirements = struct.pack(">III", 0xFADE0C01, 12, 0)
    empty = struct.pack(">II", 0xFADE0B01, 8)
    assert after[new.offset + new.blob - 20 : new.offset + new.blob] == requirements + empty
    for slot, blob in ((1, requirements), (2, empty)):
        (at,) = struct.unpack_from(">I", after, new.offset + 16 + 8 * slot)
        assert after[new.offset + at :].startswith(blob)


FOREIGN = {
    "certificate": (Style(certificate=b"x" * 64), "signed with a certificate"),
    "not ad hoc": (Style(flags=0), r"not an ad-hoc signature \(flags 0x0\)"),
    "two directories": (Style(alternate=True), "more than one code directory"),
    "SHA-1": (Style(hash_type=1), "hashes of type 1"),
    "team": (Style(team=b"ABCDE12345"), "it has a team"),
}


@pytest.mark.parametrize(("style", "said"), FOREIGN.values(), ids=FOREIGN)
def test_a_signature_that_is_not_ours_to_renew_is_declined(style: Style, said: str, program: bytes) -> None:
    with pytest.raises(DeclinedError, match=said):
        rewrite(sign(program, style), Pattern(208, 0x100000000), None)


def test_a_signature_with_something_behind_its_hashes_is_declined_when_it_has_to_grow(program: bytes) -> None:
    before = sign(program, Style(slack=16))
    assert hashes_by_hand(rewrite(before, Pattern(208, 0x100000000), None).data)
    with pytest.raises(DeclinedError, match="something stands behind its hashes"):
        rewrite(before, Pattern(LARGE, 0x100000000), None)


def test_a_file_that_was_changed_after_signing_does_not_come_out_right(program: bytes) -> None:
    changed = bytearray(program)
    changed[0x5000] ^= 1
    with pytest.raises(ImageError, match="the page at offset 0x5000 has another hash"):
        rewrite(bytes(changed), Pattern(208, 0x100000000), None)


@pytest.mark.parametrize("size", [208, LARGE])
def test_an_unsigned_file_stays_unsigned(size: int, tmp_path: Path) -> None:
    before = build(Shape("x86_64", extra=("-no_adhoc_codesign",)), tmp_path)
    assert codesign.read(before, macho_commands.read(before)) is None
    after = rewrite(before, Pattern(size, 0x100000000), None).data
    assert codesign.read(after, macho_commands.read(after)) is None


def test_every_page_counts(program: bytes) -> None:
    signature = signature_of(program)
    for page in range(signature.pages):
        changed = bytearray(program)
        changed[min((page + 1) * signature.page_size, signature.limit) - 1] ^= 0x80
        with pytest.raises(ImageError, match=rf"page at offset {page * signature.page_size:#x} has"):
            codesign.verify(changed, signature)


#: Which part, offset of the field in it, its value, what is said.
DAMAGE = {
    "magic": ("blob", 0, 0, "no signature"),
    "length": ("blob", 4, 0x7FFFFFFF, "no signature"),
    "parts": ("blob", 8, 0x7FFFFFFF, "no signature"),
    "directory outside": ("blob", 16, 0x7FFFFFF0, "part 0 is outside of it"),
    "directory magic": ("directory", 0, 0, "its magic is"),
    "directory length": ("directory", 4, 0x7FFFFFFF, "does not fit"),
    "hash offset": ("directory", 16, 0x7FFFFFFF, "hashes do not fit"),
    "special slots": ("directory", 24, 0x7FFFFFFF, "hashes do not fit"),
    "code slots": ("directory", 28, 1, "1 pages of 4096 bytes"),
    "limit": ("directory", 32, 0x7FFFFFFF, "bytes for 2147483647 bytes"),
}


@pytest.mark.parametrize(("part", "at", "value", "said"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_signature_is_one_sentence(part: str, at: int, value: int, said: str, program: bytes) -> None:
    data = bytearray(program)
    signature = signature_of(program)
    begin = signature.offset if part == "blob" else signature.directory
    struct.pack_into(">I", data, begin + at, value)
    with pytest.raises(ImageError, match=said):
        codesign.read(data, macho_commands.read(data))
