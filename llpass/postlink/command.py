"""The spine of `llpass postlink`: read, collect, write the table, put it in, verify, publish. All hangs on `postlink`.

A build runs this over everything it links, so a sound file with nothing to do is no failure: it stays as it is, and
the report says why (`DeclinedError`). What is damaged, or comes out other than it should, is an error, and the program
is then as it was too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from llpass.diagnostics import EXIT_MISSING_TOOL, LlpassError
from llpass.postlink import archive, carrier, external, macho_image, publish, verify
from llpass.postlink.external import TableBytes
from llpass.postlink.image import DeclinedError, Image, ImageError, open_image
from llpass.postlink.report import Report
from llpass.postlink.rewritten import Rewritten
from llpass.values import Fields, Value

if TYPE_CHECKING:
    # It brings numpy along, which a second run on one file would load for nothing.
    from llpass.postlink.debug.conversion import DebugLines
    from llpass.postlink.facts.content import Content

ALREADY = "it is post-linked already; link it again for other tables"


class Request(Value):
    """One run of the command."""

    program: Path
    output: Path | None = None
    lines: Literal["sites", "debug"] = "sites"
    abi: Literal["native", "llgo"] = "native"
    #: Programs that `lines="debug"` needs, as far as they are there: `driver.toolchain.find` knows where.
    gsymutil: str | None = None
    cxxfilt: str | None = None
    #: Where the tables go.
    tables: Literal["embedded", "external", "none"] = "embedded"
    #: What the table holds of them; without, it is smaller.
    columns: bool = True
    inlined: bool = True
    #: Why nothing is to be done; empty: it is.
    skip: str = ""


class _Job(Fields):
    """What is known after reading: the program as it was linked."""

    request: Request
    report: Report
    source: publish.Source
    image: Image
    #: With `lines="debug"`, or why there is none.
    debug: DebugLines | LlpassError | OSError | None


def postlink(request: Request) -> Report:
    """Post-link one program. Raises `LlpassError` or `OSError`; whatever was to be written is then as it was."""
    target = publish.real_path(request.output or request.program)
    report = Report(str(request.program), str(target), request.abi, request.lines, request.tables)
    report.columns, report.inlined = _columns(request), request.inlined
    with ExitStack() as running, _named(request.program.name):
        program = publish.real_path(request.program)
        begun_with = publish.version(program)
        debug = _debug_lines(request, running)
        source = publish.read(program)
        if not source.is_version(begun_with):
            debug = _debug_lines(request, running)
        try:
            # Before asking for the right to write: of most programs that have nothing to do this is all.
            job = _open(request, report, source, debug)
            with publish.drafting(target) as draft:
                if not source.is_unchanged():
                    # Whoever had the right before us has done it.
                    source = publish.read(source.path)
                    job = _open(request, report, source, _debug_lines(request, running))
                _post_link(job, draft)
        except DeclinedError as reason:
            report.reason = f"{reason.message}; {reason.hint}" if reason.hint else reason.message
            report.bytes_before = report.bytes_after = len(source.data)
            if target != source.path:
                _copy(source, target)
    return report


@contextmanager
def _named(name: str) -> Iterator[None]:
    """Put the program's name before what is said of its contents."""
    try:
        yield
    except ImageError as error:
        raise type(error)(f"{name}: {error.message}", hint=error.hint) from error


def _copy(source: publish.Source, target: Path) -> None:
    """A build rule waits for the output, also where there was nothing to do."""

    def same(data: bytes) -> None:
        if data != source.data:
            raise verify.VerificationError("the copy differs from what was copied")

    with publish.drafting(target) as draft:
        draft.prepare(source.data, source, same)
        draft.publish()


def _open(
    request: Request, report: Report, source: publish.Source, debug: DebugLines | LlpassError | OSError | None
) -> _Job:
    """The program, when there is something to do. Raises `DeclinedError` when not, `ImageError` when it is none."""
    if request.skip:
        raise DeclinedError(request.skip)
    with report.stage("read"):
        image = open_image(source.data)
        if image is None:
            raise _no_image(source.data)
        if image.kind == "object":
            raise ImageError("an object file has no addresses yet; link it first")
        if request.abi == "native":
            found = carrier.find(image)
            if found.is_post_linked:
                raise DeclinedError(ALREADY)
            if found.kind == "absent":
                raise DeclinedError("it holds no llpass records; build its modules with `llpass run`")
    return _Job(request, report, source, image, debug)


def _no_image(data: bytes) -> LlpassError:
    """What to say of a file that is not one image."""
    if data.startswith(archive.MAGICS):
        return ImageError("an archive has no addresses yet; link it first")
    if data.startswith(macho_image.FAT_MAGICS):
        return DeclinedError("a universal file: post-link its slices before they are put together")
    return ImageError("not an ELF or Mach-O executable")


def _post_link(job: _Job, draft: publish.Draft) -> None:
    report = job.report
    report.bytes_before = len(job.source.data)
    report.text_bytes = sum(end - start for start, end in job.image.executable_ranges())
    if job.request.abi == "llgo":
        _llgo(job, draft)
    elif job.request.tables == "none":
        _without_tables(job, draft)
    else:
        with report.stage("collect"):
            content = _collect(job)
        with report.stage("table"):
            table = _table(job, content)
        if job.request.tables == "external":
            _externally(job, draft, content, table)
        else:
            _embedded(job, draft, content, table)
    report.warnings += draft.notes
    report.outcome = "done"


# Facts, and the table made of them.


def _debug_lines(request: Request, running: ExitStack) -> DebugLines | LlpassError | OSError | None:
    """LLVM reads the debug information in a process of its own, which begins before anything else is looked at: it
    takes longest. What is wrong with it counts only for a program that there is something to do for.
    """
    if request.lines != "debug" or request.skip:
        return None
    from llpass.postlink.debug.conversion import DebugLines, Tools

    if request.gsymutil is None:
        return LlpassError(
            "--lines debug needs llvm-gsymutil, which is not on the path",
            hint="install LLVM's tools, or leave --lines debug out",
            status=EXIT_MISSING_TOOL,
        )
    try:
        debug = DebugLines(publish.real_path(request.program), Tools(request.gsymutil, request.cxxfilt))
    except (LlpassError, OSError) as error:
        return error
    running.callback(debug.close)
    return debug


def _collect(job: _Job) -> Content:
    if isinstance(job.debug, Exception):
        raise job.debug
    from llpass.postlink.facts import collect, outermost

    content = collect.collect(job.image)
    if job.debug:
        _load_the_rest(job)
        content = job.debug.add_to(content)
    if not len(content.piece_start):
        raise DeclinedError("none of its code has llpass records; build its modules with `llpass run`")
    job.report.counts = dict(sorted(content.counts.items()))
    return content if job.request.inlined else outermost.outermost(content)


#: What a post-link of an ELF program needs, in that order: who starts meanwhile waits for what is not there yet.
_NEEDED = (
    *("elf_image", "debug.conversion", "facts.collect", "facts.outermost", "table.reader", "table.writer"),
    *("elf.rewrite", "debug.gsym", "debug.line_table", "debug.lines"),
)


def load() -> None:
    """Import all of it, for a caller who has to wait for the program: numpy is most of it."""
    for name in _NEEDED:
        import_module(f"llpass.postlink.{name}")


def _load_the_rest(job: _Job) -> None:
    """Load what will be needed while LLVM is at work, and have memory ready: the columns take some times the file."""
    from llpass.postlink import heap
    from llpass.postlink.table import reader, writer  # noqa: F401

    _rewriter(job.image)
    heap.prepare(4 * len(job.source.data))


def _table(job: _Job, content: Content) -> TableBytes:
    from llpass.postlink.table import writer as table_writer

    dense = job.request.lines == "debug"
    table = table_writer.write(content, dense=dense, columns=_columns(job.request), endian=job.image.endian)
    job.report.table_bytes, job.report.table_parts = table.size, dict(table.parts)
    return table


# The ways to leave it in the program, or not.


def _embedded(job: _Job, draft: publish.Draft, content: Content, table: TableBytes) -> None:
    made = _rewrite(job, table, None)
    job.report.table_address = made.table_address

    def check(data: bytes) -> None:
        after = verify.image_of(data)
        verify.code_is_the_same(job.image, after)
        found = verify.carrier_is(after, "table")
        if found.table_address != made.table_address:
            raise verify.VerificationError(f"the carrier leads to {found.table_address:#x}, where no table was put")
        verify.table_says(content, carrier.table_bytes(after, found), table, found.table_address, _columns(job.request))

    _publish(job, draft, made.data, check)


def _externally(job: _Job, draft: publish.Draft, content: Content, table: TableBytes) -> None:
    """Both are ready before either is published. The side file goes first: the old program does not look at it, and
    the new one finds it."""
    token = external.identity(job.source.data)
    side = external.side_path(draft.target)
    record = carrier.external_record(content.text_start, _carrier_address(job.image), token, job.image.endian)
    made = _rewrite(job, None, record)
    data = external.encode(table, content.text_start, token, job.image.endian)
    job.report.side_file, job.report.side_file_bytes = str(side), len(data)

    def check_side(data: bytes) -> None:
        inside = external.decode(data, token, job.image.endian)
        verify.table_says(content, inside, table, content.text_start, _columns(job.request))

    def check(data: bytes) -> None:
        after = verify.image_of(data)
        verify.code_is_the_same(job.image, after)
        found = verify.carrier_is(after, "external")
        if (found.table_address, found.identity) != (content.text_start, token):
            raise verify.VerificationError("the token in the new file is not the one of its side file")

    with publish.drafting(side) as companion:
        _prepare(job, companion, data, check_side, companion=True)
        _prepare(job, draft, made.data, check)
        with job.report.stage("publish"):
            companion.publish()
            draft.publish()
        job.report.warnings += companion.notes


def _without_tables(job: _Job, draft: publish.Draft) -> None:
    made = _rewrite(job, None, carrier.none_record(job.image.endian))

    def check(data: bytes) -> None:
        after = verify.image_of(data)
        verify.code_is_the_same(job.image, after)
        verify.carrier_is(after, "none")

    _publish(job, draft, made.data, check)


def _llgo(job: _Job, draft: publish.Draft) -> None:
    from llpass.postlink.llgo import blob as llgo_blob
    from llpass.postlink.llgo import check as llgo_check

    with job.report.stage("rewrite"):
        made = llgo_blob.rewrite(job.source.data)
    _account(job, made)
    job.report.table_address, job.report.counts = made.table_address, llgo_blob.counts(made)

    def check(data: bytes) -> None:
        verify.code_is_the_same(job.image, verify.image_of(data))
        llgo_check.check(data, made.table_address)

    _publish(job, draft, made.data, check)


def _carrier_address(image: Image) -> int:
    return carrier.first_aligned(image.sections("units")[0])


def _columns(request: Request) -> bool:
    """Tables of all lines have no columns."""
    return request.columns and request.lines != "debug"


def _rewrite(job: _Job, table: TableBytes | None, record: bytes | None) -> Rewritten:
    with job.report.stage("rewrite"):
        try:
            made = _rewriter(job.image)(job.source.data, table, record)
        except ImageError as error:
            # It could be read, so it may well run: what a rewriter does not understand is no reason to end a build.
            raise DeclinedError(error.message) from error
    _account(job, made)
    return made


def _rewriter(image: Image) -> Callable[[bytes, TableBytes | None, bytes | None], Rewritten]:
    if image.format == "elf":
        from llpass.postlink.elf import rewrite as elf_rewrite

        return elf_rewrite.rewrite
    from llpass.postlink.macho import rewrite as macho_rewrite

    return macho_rewrite.rewrite


def _account(job: _Job, made: Rewritten) -> None:
    report = job.report
    report.where, report.bytes_removed = made.report.where, made.report.bytes_removed
    report.bytes_after = len(made.data)
    report.notes += made.report.not_done


def _prepare(
    job: _Job, draft: publish.Draft, data: bytes, check: Callable[[bytes], None], companion: bool = False
) -> None:
    def timed(data: bytes) -> None:
        with job.report.stage("verify"):
            check(data)

    with job.report.stage("publish"):
        draft.prepare(data, job.source, timed, companion)


def _publish(job: _Job, draft: publish.Draft, data: bytes, check: Callable[[bytes], None]) -> None:
    _prepare(job, draft, data, check)
    with job.report.stage("publish"):
        draft.publish()
