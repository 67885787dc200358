"""Debug information that the user never asked for must leave no trace that the user never asked for.

llpass reads lines off debug information, so the driver has clang make line tables where there are none (`wanted`). What
is to become of them is a word or two in the compile unit: where the lines are labels in the code, nothing is to be
emitted (`silence`); where post-link reads them out of the linked program, they must be told from the user's own, so
that they can go when they have been read (`mark`, or `words_that_mark` where nobody sees the IR; the reader is
`llpass.postlink.debug.units`).

The code must not change by it. ``clang -g`` keeps that promise, with one exception, which is undone here.
"""

from __future__ import annotations

from llpass.abi import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from llpass.driver.jobs import Job

#: The clang versions whose ``-fdebug-info-for-profiling`` is known to change nothing but debug information and the
#: one choice of the inliner that `_SCOPED_LINE_TABLES` takes back.
_PROFILING_IS_KNOWN = range(15, 23)

#: With line tables alone, an inlined ``ns::Class::method`` is called ``method``. What samplers want has linker names,
#: too, and costs a quarter of the next kind that has scopes, in which types and variables are described
#: (``constructor``: -g as it is today). But LLVM takes the wish for a profile's (PassBuilder: any PGOOptions at all),
#: and then puts off some inlining.
_SCOPED_LINE_TABLES = ("-fdebug-info-for-profiling", "-mllvm", "-enable-npm-pgo-inline-deferral=false")

#: What shows columns, or takes its own view of profiles.
_SHOWS_COLUMNS = ("-Rpass", "-opt-record")
_PROFILE = ("-fprofile", "-fcs-profile", "-fpseudo-probe", "-fdebug-info-for-profiling", "-fmemory-profile")


def wanted(job: Job, version: int, lines: str) -> tuple[str, ...]:
    """What to add to a compile job without debug information, so that there are `lines` (``debug`` or ``labels``)."""
    starts = [word for word in job.argv if word.startswith((*_SHOWS_COLUMNS, *_PROFILE))]
    profiled = any(word.startswith(_PROFILE) for word in starts)
    kind = "line-tables-only"
    others: list[str] = []
    if "c++" in job.language:
        if lines == "debug" and version in _PROFILING_IS_KNOWN and not profiled:
            others += _SCOPED_LINE_TABLES
            if version >= 22:
                others.append("-gno-call-site-info")
        else:
            kind = "constructor"
    if lines == "debug" and not starts:
        # Tables of all lines have no columns, and rows that differ by the column alone are most rows.
        others.append("-gno-column-info")
    if not job.has("-dwarf-version="):
        # In 5 a file has its MD5 where clang reads the source and none where it reads preprocessed text: the object of
        # a compile farm would be another one, and of what -save-temps leaves between, clang's own assembler warns.
        others.append("-dwarf-version=4")
    if not job.has("-debugger-tuning="):
        others.append("-debugger-tuning=gdb")
    return (f"-debug-info-kind={kind}", *others)


def driver_words(cxx: bool, version: int) -> tuple[str, ...] | None:
    """What to add to a call of clang's driver so that its compile job is the one that `wanted` and `words_that_mark`
    make of it; None where that cannot be said."""
    # The version first: behind the kind it would be one, all of -g.
    words = ["-gdwarf-4", "-gline-tables-only", "-gno-column-info"]
    if version >= 22:
        # Where to stop in a debugger is nobody's question here.
        words.append("-gno-key-instructions")
    if cxx:
        if version not in _PROFILING_IS_KNOWN:
            return None
        words += _SCOPED_LINE_TABLES
        if version >= 22:
            words.append("-gno-call-site-info")
    return (*words, "-Xclang", "-dwarf-debug-flags", "-Xclang", native.LINES_PRODUCER.decode())


def words_that_mark(job: Job) -> tuple[str, ...]:
    """What to add to a compile job so that its compile units are marked as llpass's: clang puts the words for the
    record of the command line behind the producer. The user's own, if there are any, stay before the mark."""
    recorded = ""
    for word, value in zip(job.argv, job.argv[1:], strict=False):
        if word == "-dwarf-debug-flags":
            recorded = value
    return ("-dwarf-debug-flags", recorded + native.LINES_PRODUCER.decode())


#: Warnings that LLVM's part of clang has: with line tables it may know another place to show.
_OF_THE_BACK = (
    rb"\[-(?:W(?:pass-failed|frame-larger-than|stack-|backend-plugin|inline-asm|source-mgr|misexpect|attribute-warning"
    rb"|linker-warnings)|Rpass)"
)
#: A warning with no word on what controls it.
_UNNAMED = rb"(?m)(?:warning|remark): (?!.*\[-[WR])[^\n]*$"


def may_differ_with_lines(words: bytes) -> bool:
    """May clang say these words otherwise without line tables?"""
    import re

    return bool(re.search(_OF_THE_BACK, words) or re.search(_UNNAMED, words))


_UNIT = b"!DICompileUnit("
#: What stands on a line before a unit; a string or a comment that looks like one has something else there.
_NAME = rb"![0-9]+ = (?:distinct )?"
#: Strings have no quote in them but the escaped one, which has none either.
_PRODUCER = rb'((?:[^"\n]|"[^"\n]*")*?\bproducer: "[^"\n]*)"'
_EMISSION = rb'((?:[^"\n]|"[^"\n]*")*?\bemissionKind: )\w+'


def mark(text: bytes) -> bytes:
    """The module, whose compile units are marked as llpass's."""
    return _in_units(text, _PRODUCER, rb"\1" + native.LINES_PRODUCER + b'"')


def silence(text: bytes) -> bytes:
    """The module, whose debug information will not be emitted."""
    return _in_units(text, _EMISSION, rb"\1NoDebug")


def _in_units(text: bytes, pattern: bytes, replacement: bytes) -> bytes:
    """`text` with the first match of `pattern` replaced in each unit. Searched for by a word: lines of a large module
    are looked at a hundred times as fast that way."""
    import re

    matcher, name = re.compile(pattern), re.compile(_NAME)
    pieces: list[bytes] = []
    done = at = 0
    while (at := text.find(_UNIT, at)) >= 0:
        start = text.rfind(b"\n", 0, at) + 1
        found = matcher.match(text, at) if name.fullmatch(text, start, at) else None
        at += len(_UNIT)
        if found:
            pieces += [text[done : found.start()], found.expand(replacement)]
            done = found.end()
    return b"".join([*pieces, text[done:]]) if pieces else text
