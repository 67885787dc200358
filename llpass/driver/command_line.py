"""Which words are llpass's, and which are clang's?

Clang must see its own words exactly as they were: same order, same response files. So nothing here understands
clang's options; it takes out the few that begin with ``-fllpass-`` (also inside of response files) and leaves the rest.
"""

from __future__ import annotations

from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: No job of these yields code. Only to save the question: clang's jobs decide.
_NO_CODE = frozenset(
    {
        "-E",
        "-M",
        "-MM",
        "-fsyntax-only",
        "-###",
        "--version",
        "-dumpversion",
        "-dumpmachine",
        "-dumpspecs",
        "--help",
        "-help",
        "--help-hidden",
        "-cc1",
        "-cc1as",
        "-qversion",
        "--analyze",
        "-emit-ast",
        "--precompile",
    }
)
_NO_CODE_STARTS = ("-print-", "--print-", "--autocomplete=", "--help=")

#: The next word is this one's value, whatever it looks like.
_TAKES_A_WORD = frozenset(
    {
        "-o",
        "-x",
        "-D",
        "-U",
        "-I",
        "-L",
        "-l",
        "-T",
        "-u",
        "-z",
        "-e",
        "-include",
        "-imacros",
        "-isystem",
        "-iquote",
        "-idirafter",
        "-isysroot",
        "-iprefix",
        "-iwithprefix",
        "-MF",
        "-MT",
        "-MQ",
        "-MJ",
        "-Xclang",
        "-Xlinker",
        "-Xassembler",
        "-Xpreprocessor",
        "-Xanalyzer",
        "-mllvm",
        "-mmlir",
        "-arch",
        "-target",
        "--target",
        "--param",
        "-framework",
        "-include-pch",
        "-rpath",
        "-soname",
        "-working-directory",
        "--config",
        "-gen-cdb-fragment-path",
        "-dependency-file",
        "-serialize-diagnostics",
        "--serialize-diagnostics",
        "-install_name",
        "-F",
        "--sysroot",
        "-B",
    }
)

#: Clang does what it does and says more about it than its jobs show: see `CommandLine.watched`.
_WATCHED = frozenset({"-v", "--verbose", "-ftime-report", "-print-stats", "-fproc-stat-report"})
_WATCHED_STARTS = ("-MJ", "-ftime-report=", "-fproc-stat-report=", "-gen-cdb-fragment-path")


class CommandLine(Value):
    """The words of one call."""

    #: llpass's own, in order.
    own: tuple[str, ...]
    #: Clang's, as they were given.
    clang: tuple[str, ...]
    plan: bool = False
    #: No job can yield code.
    no_code: bool = False
    #: The user wants to see or keep what only a run of the driver itself gives (-v, -MJ, -ftime-report).
    watched: bool = False


def split(argv: Sequence[str], read: Callable[[str], str | None]) -> CommandLine:
    """Sort the words of `argv`. `read` gives the text of a response file, None where there is none."""
    own: list[str] = []
    clang: list[str] = []
    plan = no_code = watched = False
    for word, seen in _words(argv, read, 0):
        if seen == _OWN:
            if word == "--plan":
                plan = True
            else:
                own.append(word)
            continue
        if seen != _INSIDE:
            clang.append(word)
        if seen != _VALUE:
            no_code |= word in _NO_CODE or word.startswith(_NO_CODE_STARTS)
            watched |= word in _WATCHED or word.startswith(_WATCHED_STARTS)
    return CommandLine(tuple(own), tuple(clang), plan, no_code, watched)


_FLAG, _VALUE, _OWN, _INSIDE = range(4)


def _words(argv: Sequence[str], read: Callable[[str], str | None], depth: int) -> list[tuple[str, int]]:
    """Each word and what it is. A response file stays one word unless it holds words of llpass's."""
    out: list[tuple[str, int]] = []
    takes = names_only = False
    for word in argv:
        if names_only or takes:
            takes = False
            out.append((word, _VALUE))
        elif word == "--":
            names_only = True
            out.append((word, _FLAG))
        elif word == "--plan" or word == "-fno-llpass" or word.startswith("-fllpass-"):
            out.append((word, _OWN))
        elif word.startswith("@") and depth < 20 and (text := read(word[1:])) is not None:
            inside = _words(tokenize(text), read, depth + 1)
            if any(seen == _OWN for _, seen in inside):
                out += inside
            else:
                out.append((word, _FLAG))
                out += [(each, _INSIDE) for each, seen in inside if seen in (_FLAG, _INSIDE)]
        else:
            takes = word in _TAKES_A_WORD
            out.append((word, _FLAG))
    return out


_PIECE = r"""\\(.)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\s+)|([^\s\\"']+)|(.)"""
_ESCAPE = r"\\(.)"


def tokenize(text: str) -> list[str]:
    """The words of a response file, by GNU's rules: quotes of both kinds, a backslash before any character."""
    # Most calls have no response file, and this takes longer to load than the driver itself.
    import re

    words: list[str] = []
    word: str | None = None
    for piece in re.finditer(_PIECE, text, re.DOTALL):
        escaped, double, single, space, plain, rest = piece.groups()
        if space is not None:
            if word is not None:
                words.append(word)
            word = None
            continue
        if double is not None or single is not None:
            part = re.sub(_ESCAPE, r"\1", double if double is not None else single, flags=re.DOTALL)
        else:
            part = escaped if escaped is not None else plain if plain is not None else rest
        word = (word or "") + part
    return words if word is None else [*words, word]
