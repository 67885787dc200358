"""What will clang do for this command line? Clang's own answer (``-###``), as data.

The driver's option table has two thousand entries, and what they mean depends on target, version, configuration files
and environment. A wrapper that reads options for itself is wrong somewhere; so this one asks. ``clang -###`` prints
the jobs it would run, each on a line, every word in double quotes with ``\\``, ``"`` and ``$`` escaped, and nothing
is run. Response files, ``-x``, standard input, names of side files: all are resolved in that answer.

It is asked once per file of a build, so the usual answer is taken apart without regular expressions: to load them would
take longer than everything here.
"""

from __future__ import annotations

from llpass.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    Kind = Literal["cc1", "cc1as", "link", "other"]

#: What clang's first step is asked to write: one of these in a cc1 job.
ACTIONS = frozenset(
    {
        "-emit-obj",
        "-S",
        "-emit-llvm",
        "-emit-llvm-bc",
        "-E",
        "-Eonly",
        "-fsyntax-only",
        "-emit-pch",
        "-emit-module",
        "-emit-module-interface",
        "-emit-reduced-module-interface",
        "-emit-header-unit",
        "-emit-llvm-only",
        "-emit-codegen-only",
        "-emit-interface-stubs",
        "-ast-dump",
        "-ast-print",
        "-ast-list",
        "-ast-view",
        "-analyze",
        "-rewrite-objc",
        "-rewrite-macros",
        "-print-preamble",
        "-dump-tokens",
        "-dump-raw-tokens",
        "-extract-api",
        "-verify-pch",
        "-migrate",
    }
)

#: Lines of the answer that say who answers.
_BANNER = (
    "Target: ",
    "Thread model: ",
    "InstalledDir: ",
    "Configuration file: ",
    "Build config: ",
    "Found candidate ",
    "Selected ",
    "Candidate multilib: ",
    "System configuration ",
)
_NAMES_ITSELF = "clang version "
_LINKERS = frozenset({"ld", "ld.lld", "ld.bfd", "ld.gold", "ld.mold", "ld64.lld", "mold", "collect2"})
_OTHER_LINKER = r"(?:.*-)?(?:ld|ld[.-].*|ld64.*|ld\d+|lld.*|mold|wold|wild|collect2|wasm-ld.*)(?:\.exe)?$"


class Job(Value):
    """One program that clang would run."""

    argv: tuple[str, ...]
    kind: Kind

    @property
    def output(self) -> str:
        """The file after ``-o``; empty where there is none."""
        return self.value("-o")

    @property
    def language(self) -> str:
        """What ``-x`` says last (cc1)."""
        return self.value("-x")

    @property
    def input(self) -> str:
        """The source of a cc1 job: its last word."""
        return self.argv[-1]

    @property
    def action(self) -> str:
        """What a cc1 job writes, as its flag; empty when it is none that is known."""
        return next((word for word in self.argv if word in ACTIONS), "")

    @property
    def triple(self) -> str:
        """The target of a cc1 job."""
        return self.value("-triple")

    def value(self, flag: str) -> str:
        """The word behind the last `flag`, or an empty string."""
        for at in range(len(self.argv) - 2, -1, -1):
            if self.argv[at] == flag:
                return self.argv[at + 1]
        return ""

    def has(self, *starts: str) -> bool:
        """Does a word begin with one of `starts`?"""
        return any(word.startswith(starts) for word in self.argv)


class Jobs(Value):
    """Clang's answer: the jobs in order, and what the driver itself had to say."""

    jobs: tuple[Job, ...]
    #: What the driver warns of or refuses, exactly as printed.
    diagnostics: str
    #: Clang's major version; 0 when the answer names none.
    version: int
    #: What it makes code for.
    triple: str = ""
    #: Words come from a configuration file, too.
    configured: bool = False


#: The word behind these is the whole command line, for the object to keep.
_RECORDED = ("-record-command-line", "-dwarf-debug-flags")


def parse(answer: str, question: Sequence[str] = ()) -> Jobs:
    """Read what ``clang -###`` wrote to standard error. `question`: the words that were put before the user's.

    Where the driver refuses there are no jobs: clang 15 and 16 print some, exit 0, and would not run them.
    """
    jobs: list[Job] = []
    other: list[str] = []
    at = 0
    while at < len(answer):
        end = answer.find("\n", at)
        end = len(answer) if end < 0 else end
        if answer.startswith(' "', at) and (words := _words(answer, at)) is not None:
            argv = _without_question(words[0], " ".join(question))
            jobs.append(Job(argv, _kind(argv)))
            at = words[1]
            continue
        line = answer[at:end]
        if line and not _is_banner(line):
            other.append(answer[at : end + 1])
        at = end + 1
    if any(map(_refuses, other)):
        jobs = []
    configured = "\nConfiguration file: " in answer
    return Jobs(tuple(jobs), "".join(other), _version(answer), _target(answer), configured)


def _refuses(line: str) -> bool:
    """Is it an error of the driver, with colours or without?"""
    said = line.partition(": ")[2]
    while said.startswith("\x1b["):
        said = said.partition("m")[2]
    return said.startswith(("error: ", "fatal error: "))


def _is_banner(line: str) -> bool:
    return line.startswith(_BANNER) or _NAMES_ITSELF in line or line == " (in-process)"


def _version(answer: str) -> int:
    for said in answer.split(_NAMES_ITSELF)[1:]:
        digits = said[: len(said) - len(said.lstrip("0123456789"))]
        if digits:
            return int(digits)
    return 0


def _target(answer: str) -> str:
    said = f"\n{answer}".partition("\nTarget: ")[2]
    return said.partition("\n")[0]


def _words(answer: str, at: int) -> tuple[tuple[str, ...], int] | None:
    """The words of the job that begins at `at` and the place behind its line; None when it is no job."""
    end = answer.find('"\n', at)
    line = answer[at : end + 1]
    # Nothing is escaped, so each quote begins or ends a word; a word may hold a line's end.
    if end >= 0 and "\\" not in line:
        words = line[2:-1].split('" "')
        if 2 * len(words) == line.count('"'):
            return tuple(words), end + 2
    return _odd_words(answer, at)


def _odd_words(answer: str, at: int) -> tuple[tuple[str, ...], int] | None:
    """As `_words`, for any words."""
    import re

    word, escaped = re.compile(r'[ ]?"((?:[^"\\]|\\.)*)"', re.DOTALL), re.compile(r"\\(.)", re.DOTALL)
    words: list[str] = []
    while found := word.match(answer, at):
        words.append(escaped.sub(r"\1", found[1]) if "\\" in found[1] else found[1])
        at = found.end()
    if at < len(answer) and answer[at] != "\n":
        return None
    return tuple(words), at + 1


def _without_question(argv: tuple[str, ...], question: str) -> tuple[str, ...]:
    if not question or not any(flag in argv for flag in _RECORDED):
        return argv
    return tuple(
        word.replace(f" {question} ", " ", 1) if at and argv[at - 1] in _RECORDED else word
        for at, word in enumerate(argv)
    )


def _kind(argv: tuple[str, ...]) -> Kind:
    if argv[1:2] == ("-cc1",):
        return "cc1"
    if argv[1:2] == ("-cc1as",):
        return "cc1as"
    return "link" if _is_linker(argv[0].rpartition("/")[2]) else "other"


def _is_linker(name: str) -> bool:
    if name in _LINKERS or ("ld" not in name and "collect2" not in name):
        return name in _LINKERS
    import re

    return re.match(_OTHER_LINKER, name) is not None
