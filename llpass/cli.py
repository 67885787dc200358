"""The command line: parse, call one function, print what it says, choose the exit status.

The only module that prints, reads the environment or ends the process. Imports that cost time are made where
they are needed: a build runs this once per file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from llpass import __version__
from llpass.diagnostics import EXIT_BAD_INPUT, EXIT_BUG, EXIT_MISSING_TOOL, EXIT_USAGE, LlpassError
from llpass.ir.judge import Judge

if TYPE_CHECKING:
    from llpass.runner import Outcome


class _Group(click.Group):
    """Commands in the order they are defined, which is the order a user meets them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, message="llpass %(version)s")
def cli() -> None:
    """Function tables, call-site lines and a small runtime for any LLVM front end.

    Exit status: 0 done; 1 bad input; 2 usage; 3 a needed tool is missing; 70 a bug in llpass.
    """


# -- run -------------------------------------------------------------------------------------------------------------


@cli.command(short_help="Run passes over LLVM IR.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="OUT", help="Output file; - is standard output (the default for one input).")
@click.option("--out-dir", metavar="DIR", help="Write each output into DIR under its input's name.")
@click.option(
    "--passes", metavar="LIST", help="Passes in order, as name{option=value}; '' runs none. Default: all there are."
)
@click.option(
    "--sites", type=click.Choice(["asm", "pcsections", "none"]), help="How function entries are recorded. Default: asm."
)
@click.option(
    "--no-sites", is_flag=True, help="Same as --sites none; so is LLPASS_FUNCINFO_SITES=0 in the environment."
)
@click.option(
    "--lines",
    type=click.Choice(["labels", "debug", "none"]),
    help="How call-site lines are recorded. Default: labels with --sites asm, else none.",
)
@click.option(
    "--frames",
    type=click.Choice(["fp", "shadow", "unwind", "none"]),
    help="How the calls under way are found again at run time. Default: fp.",
)
@click.option(
    "--frames-api",
    metavar="LIST",
    help="More functions that ask for their callers; what may reach one keeps its frame. Symbols; * is any bytes.",
)
@click.option("--frames-exclude", metavar="LIST", help="More functions that need not keep a frame: symbols, prefixes.")
@click.option("--frames-reaching", metavar="LIST", help="Functions of other modules that may reach a caller API.")
@click.option("--frames-inline", is_flag=True, help="Let functions be inlined that would keep their frame.")
@click.option(
    "--frame-pointers",
    type=click.Choice(["auto", "all"]),
    help="With --frames fp: where it costs most, leave it out (auto, the default), or all functions get one.",
)
@click.option(
    "--liveness-packages",
    metavar="LIST",
    help="Packages whose functions clear dead pointers for the collector; * is any bytes; all: every function. "
    "Default: Go main packages that set finalizers.",
)
@click.option("--finalizer-fns", metavar="LIST", help="More functions that set finalizers: symbols; * is any bytes.")
@click.option("--collect-fns", metavar="LIST", help="More functions that collect garbage when they are called.")
@click.option("--abi", type=click.Choice(["native", "llgo"]), default="native", help="Layout of tables and sites.")
@click.option("--stub-prefix", metavar="PREFIX", help="Symbols that begin with it are adapters. Default: __llgo_stub.")
@click.option(
    "--fault-lines/--no-fault-lines",
    default=None,
    help="Also record the lines of instructions that may fault, for crash reports. Default: no.",
)
@click.option("--verify/--no-verify", default=True, help="Have LLVM parse and verify the output. Default: verify.")
@click.option(
    "--stats", metavar="[FILE.json]", help="Report counts and times on standard error, or as JSON into a file."
)
@click.option(
    "--explain", metavar="PASS", help="Say on standard error what PASS decided for each function; 'all' for every pass."
)
@click.option("--print-after", metavar="PASS", help="Print the module on standard error as PASS left it.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="Work on N inputs at a time.")
@click.option(
    "--progress/--no-progress",
    default=None,
    help="A line per finished input. Default: on a terminal, for several inputs.",
)
def run(inputs: tuple[str, ...], **options: Any) -> None:
    """Run passes over LLVM IR: INPUT is a .ll or .bc file or - for standard input; its kind is decided by its content.

    Text stays text: what no pass meant to change is copied byte for byte.
    """
    with click.get_current_context().find_object(Judge) or Judge() as judge:
        if options["verify"]:
            # LLVM loads while the input is read and edited, if it has not been started yet.
            judge.start()
        _run(inputs, options, judge)


def _run(inputs: tuple[str, ...], options: dict[str, Any], judge: Judge) -> None:
    from llpass import runner

    if options["output"] and options["out_dir"]:
        raise LlpassError("-o and --out-dir exclude each other", hint="give one of them", status=EXIT_USAGE)
    if len(inputs) > 1 and not options["out_dir"]:
        raise LlpassError("several inputs need --out-dir", hint="write --out-dir DIR", status=EXIT_USAGE)
    shared = _pass_options(options)
    jobs = runner.plan(
        list(inputs),
        output=options["output"],
        out_dir=options["out_dir"],
        passes=options["passes"],
        options=shared,
        verify=options["verify"],
        explain=options["explain"],
        print_after=options["print_after"],
    )
    progress = options["progress"]
    if progress is None:
        progress = len(jobs) > 1 and sys.stderr.isatty()
    status = 0
    outcomes = []
    for outcome in runner.execute(jobs, judge, options["jobs"]):
        outcomes.append(outcome)
        status = max(status, outcome.status)
        _report(outcome, options, progress, len(outcomes), len(jobs))
    if options["stats"] and options["stats"] != "-":
        runner.write_stats(Path(options["stats"]), outcomes)
    if status:
        sys.exit(status)


_LIVENESS = ("liveness_packages", "finalizer_fns", "collect_fns")


def _pass_options(options: dict[str, Any]) -> dict[str, str]:
    """Options for the passes. A flag beats the environment."""
    shared: dict[str, str] = {}
    sites = options["sites"]
    if options["no_sites"]:
        if sites not in (None, "none"):
            raise LlpassError(
                f"--no-sites and --sites {sites} contradict each other", hint="give one", status=EXIT_USAGE
            )
        if options["lines"] == "labels":
            raise LlpassError("--no-sites and --lines labels contradict each other", hint="give one", status=EXIT_USAGE)
        sites = "none"
    if (
        sites is None
        and options["lines"] != "labels"
        and "0" in (os.environ.get("LLPASS_FUNCINFO_SITES"), os.environ.get("LLGO_FUNCINFO_SITES"))
    ):
        sites = "none"
    if sites is not None:
        shared["sites"] = sites
    if options["lines"] is not None:
        shared["lines"] = options["lines"]
    for option in ("frames", "frames_api", "frames_exclude", "frames_reaching", "frame_pointers", *_LIVENESS):
        if options[option] is not None:
            shared[option] = options[option]
    if options["abi"] != "native":
        shared["abi"] = options["abi"]
    if options["frames_inline"]:
        shared["frames_inline"] = "keep"
    if options["stub_prefix"] is not None:
        shared["stub_prefix"] = options["stub_prefix"]
    if options["fault_lines"] is not None:
        shared["fault_lines"] = "on" if options["fault_lines"] else "off"
    return shared


def _report(outcome: Outcome, options: dict[str, Any], progress: bool, done: int, total: int) -> None:
    for line in outcome.explanations:
        click.echo(line, err=True)
    if outcome.printed:
        sys.stderr.flush()
        sys.stderr.buffer.write(outcome.printed)
    for warning in outcome.warnings:
        click.echo(f"llpass: {outcome.job.input}: {warning}", err=True)
    if outcome.error:
        click.echo(outcome.error, err=True)
    if options["stats"] == "-":
        click.echo(outcome.stats_text(), err=True)
    if progress:
        state = "done" if not outcome.status else "failed"
        click.echo(f"[{done}/{total}] {outcome.job.input}: {state}", err=True)


@cli.command(short_help="Collect LLGo's rows of all modules into the module that holds its tables.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", metavar="OUT", default="-", help="The main module (text); - is standard output.")
@click.option("--abi", type=click.Choice(["llgo"]), default="llgo", help="Layout of the tables.")
@click.option("--no-sites", is_flag=True, help="The modules have no sites; so does LLPASS_FUNCINFO_SITES=0.")
@click.option(
    "--string-ids", type=click.Choice(["16", "32"]), default="16", help="Width of string numbers. Default: 16."
)
@click.option(
    "--room",
    type=click.IntRange(min=0),
    metavar="BYTES",
    help="Zero rows kept for post-link's table. Default: by size.",
)
@click.option("--stats", metavar="[FILE.json]", help="Report counts on standard error, or as JSON into a file.")
def tables(
    inputs: tuple[str, ...], output: str, abi: str, no_sites: bool, string_ids: str, room: int | None, stats: str | None
) -> None:
    """Read the rows of a program's modules (.ll or .bc, in link order) and write the module with LLGo's tables.

    Compile and link the output as one more object of the program.
    """
    from llpass import llgo_main, runner

    sites = not no_sites and "0" not in (os.environ.get("LLPASS_FUNCINFO_SITES"), os.environ.get("LLGO_FUNCINFO_SITES"))
    options = llgo_main.Options(sites=sites, wide=string_ids == "32", room=room)
    with click.get_current_context().find_object(Judge) or Judge() as judge:
        made = llgo_main.tables(runner.read_texts(inputs, judge), options)
    for warning in made.warnings[:_WARNINGS_SHOWN]:
        click.echo(warning if warning.startswith("llpass") else f"llpass: {warning}", err=True)
    if len(made.warnings) > _WARNINGS_SHOWN:
        click.echo(f"llpass: and {len(made.warnings) - _WARNINGS_SHOWN} more warnings", err=True)
    if stats == "-":
        click.echo("\n".join(["tables:", *llgo_main.render_counts(made.counts)]), err=True)
    elif stats:
        runner.write_report(stats, {"tables": made.counts})
    runner.write_text(output, made.text)


_WARNINGS_SHOWN = 20


# -- postlink ----------------------------------------------------------------------------------------------------------


@cli.command(short_help="Build the lookup table of a linked program before it runs.")
@click.argument("exe", metavar="EXE")
@click.option("-o", "--output", metavar="OUT", help="Write the result to OUT and leave EXE as it is.")
@click.option(
    "--lines",
    type=click.Choice(["sites", "debug"]),
    default="sites",
    help="What lines are made of: the recorded call sites, or the program's DWARF. Default: sites.",
)
@click.option(
    "--no-columns",
    "columns",
    is_flag=True,
    flag_value=False,
    default=True,
    help="Leave the columns of call sites out: a smaller table, lines alone. Those of --lines debug have none anyway.",
)
@click.option(
    "--no-inlined",
    "inlined",
    is_flag=True,
    flag_value=False,
    default=True,
    help="Leave inlined calls out: a much smaller table, where each place is one in the function whose code it is, at"
    " the line of the call that was inlined.",
)
@click.option("--external", is_flag=True, help="Put the table into OUT.llpass beside the program.")
@click.option("--none", "without", is_flag=True, help="Take the records out and put no table in.")
@click.option("--abi", type=click.Choice(["native", "llgo"]), default="native", help="Layout of tables and sites.")
@click.option(
    "--stats", metavar="[FILE.json]", help="Report counts, sizes and times on standard error, or as JSON into a file."
)
def postlink(exe: str, output: str | None, external: bool, without: bool, stats: str | None, **options: Any) -> None:
    """Build the lookup table of a linked program and put it where the records were, so that no process has to.

    EXE is an ELF or Mach-O executable or shared library, stripped or not. Where there is nothing to do, one line says
    why, and the exit status is 0. LLPASS_POSTLINK=0 in the environment leaves every file as it is.
    """
    import json

    # numpy comes with OpenBLAS, whose threads start when it is loaded; nobody multiplies matrices here.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # For columns of some megabytes it asks for pages of 2 MB. Where memory is in pieces, to look for one takes the
    # system longer than to hand out all the small ones.
    os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")
    from llpass.postlink import command, heap

    heap.keep_freed()
    if external and without:
        raise LlpassError("--external and --none contradict each other", hint="give one", status=EXIT_USAGE)
    whole = options["columns"] and options["inlined"]
    if without and not whole:
        raise LlpassError(
            "--none leaves no table to make smaller", hint="leave out --no-columns and --no-inlined", status=EXIT_USAGE
        )
    if options["abi"] == "llgo" and (external or without or options["lines"] != "sites" or not whole):
        raise LlpassError(
            "--abi llgo has one kind of table",
            hint="leave out --lines, --no-columns, --no-inlined, --external and --none",
            status=EXIT_USAGE,
        )
    tools: dict[str, str | None] = {}
    if options["lines"] == "debug":
        from llpass.driver import toolchain

        tools = {"gsymutil": toolchain.find("llvm-gsymutil"), "cxxfilt": toolchain.find("llvm-cxxfilt")}
    switches = [name for name in ("LLPASS_POSTLINK", "LLGO_PCLNPOST") if os.environ.get(name) == "0"]
    report = command.postlink(
        command.Request(
            Path(exe),
            Path(output) if output else None,
            lines=options["lines"],
            abi=options["abi"],
            tables="external" if external else "none" if without else "embedded",
            columns=options["columns"],
            inlined=options["inlined"],
            skip=f"{switches[0]}=0 is set" if switches else "",
            **tools,
        )
    )
    for warning in report.warnings:
        click.echo(f"llpass: {report.output}: {warning}", err=True)
    if stats == "-":
        click.echo(report.text(), err=True)
    elif report.outcome != "done":
        click.echo(f"llpass: {report.headline()}", err=True)
    if stats and stats != "-":
        Path(stats).write_text(json.dumps(report.as_json(__version__), indent=2, sort_keys=True) + "\n")


# -- readers -----------------------------------------------------------------------------------------------------------


@cli.command(short_help="Show the tables of a file, or how much of a build is instrumented.")
@click.argument("file", metavar="FILE|BUILD_DIR")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--lines", is_flag=True, help="Also print every call-site row with its inline chain.")
def inspect(file: str, as_json: bool, lines: bool) -> None:
    """Show what llpass put into FILE: units, functions, call-site rows, sites, and the table of an executable.

    Of a folder: which objects and programs in it are instrumented, which ones are not, and why.
    """
    import json

    if Path(file).is_dir():
        _inspect_build(Path(file), as_json)
        return
    from llpass.inspect_ir import read_content
    from llpass.postlink import dump

    report = dump.inspect(Path(file), read_content)
    click.echo(json.dumps(report, indent=2) if as_json else dump.render(report, lines).rstrip("\n"))


def _inspect_build(directory: Path, as_json: bool) -> None:
    import json

    from llpass.driver import coverage, notes

    with click.get_current_context().find_object(Judge) or Judge() as judge:

        def bitcode(data: bytes) -> list[notes.Note] | None:
            text = judge.disassemble(data)
            return notes.in_module(text) if isinstance(text, bytes) else None

        items = coverage.survey(directory, bitcode)
    if as_json:
        click.echo(json.dumps(coverage.as_json(directory, items), indent=2))
    else:
        click.echo(coverage.render(directory, items), nl=False)


@cli.command(short_help="addr2line's job, from llpass tables alone.")
@click.argument("exe", metavar="EXE")
@click.argument("addresses", nargs=-1, metavar="[ADDR...]")
@click.option("--linkage-names", is_flag=True, help="Print linker symbols instead of display names.")
def symbolize(exe: str, addresses: tuple[str, ...], linkage_names: bool) -> None:
    """Print function, file, line and column of link-time addresses, inlined frames first, in llvm-symbolizer's shape.

    Without ADDR, addresses are read from standard input, one a line. For a return address ask for the byte before it.
    """
    from llpass.postlink import dump

    symbolizer = dump.Symbolizer(Path(exe))
    for word in addresses or sys.stdin:
        if word.strip():
            click.echo(dump.answer(symbolizer, word, linkage_names), nl=False)
            sys.stdout.flush()


# -- set-up ------------------------------------------------------------------------------------------------------------


@cli.command(short_help="Flags to compile against the header and to link the runtime.")
@click.option("--cflags", "kind", flag_value="cflags", help="Flags that find llpass.h.")
@click.option("--libs", "kind", flag_value="libs", help="Flags that link the runtime (built and cached on first use).")
@click.option("--runtime-dir", "kind", flag_value="runtime-dir", help="The folder of the runtime's sources and header.")
@click.option("--target", metavar="T", help="Target triple to build the runtime for.")
@click.option("--linker", metavar="NAME", help="What the program is linked with, as in -fuse-ld=NAME.")
def config(kind: str | None, target: str | None, linker: str | None) -> None:
    """Print flags, in the manner of llvm-config. CC in the environment names the compiler."""
    from llpass.driver import runtime_build

    if kind is None:
        raise click.UsageError("give one of --cflags, --libs, --runtime-dir")
    try:
        click.echo(runtime_build.config(kind, target, os.environ.get("CC"), linker))
    except runtime_build.RuntimeBuildError as error:
        raise LlpassError(str(error), status=EXIT_MISSING_TOOL if error.missing_tool else EXIT_BAD_INPUT) from error


@cli.command(short_help="Which clang, lld, llvmlite and libgc are here, and do they fit together?")
def doctor() -> None:
    """Look for the tools llpass works with and say whether they fit together.

    Exit status 3: something needed is missing.
    """
    from llpass.driver import doctor as findings

    report = findings.report(os.environ)
    click.echo(findings.render(report).rstrip("\n"))
    sys.exit(findings.status(report))


# -- cc, c++ -----------------------------------------------------------------------------------------------------------


def _compiler(name: str, cxx: bool) -> None:
    """Clang's arguments are not click's: all of them go through. `llpass.__main__` is quicker on the same way."""

    @cli.command(
        name,
        short_help=f"Compile and link as {'clang++' if cxx else 'clang'} does, with llpass. Also llpass-{name}.",
        add_help_option=False,
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def compile_(arguments: tuple[str, ...]) -> None:
        from llpass.driver.cc import main as drive

        sys.exit(drive(arguments, cxx))


_compiler("cc", False)
_compiler("c++", True)


# -- entry points ----------------------------------------------------------------------------------------------------


def main(arguments: list[str] | None = None, judge: Judge | None = None) -> NoReturn:
    """The ``llpass`` command."""
    argv = _with_optional_stats(list(sys.argv[1:] if arguments is None else arguments))
    try:
        cli.main(argv, prog_name="llpass", standalone_mode=False, obj=judge)
    except LlpassError as error:
        click.echo(error.render(), err=True)
        sys.exit(error.status)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(EXIT_USAGE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        click.echo(f"llpass: error: {name}{error.strerror or error}", err=True)
        sys.exit(EXIT_BAD_INPUT)
    except MemoryError:
        click.echo("llpass: error: out of memory", err=True)
        sys.exit(EXIT_BAD_INPUT)
    except Exception as error:
        _bug(error, argv)
    sys.exit(0)


def _bug(error: Exception, argv: list[str]) -> NoReturn:
    """An exception nobody foresaw: keep what is needed to replay it, and say where it is."""
    import traceback

    from llpass.runner import keep_repro

    text = "".join(traceback.format_exception(error))
    folder = keep_repro(argv, {"traceback.txt": text.encode()})
    click.echo(text, err=True, nl=False)
    click.echo(f"llpass: this is a bug in llpass; what is needed to replay it is in {folder}", err=True)
    sys.exit(EXIT_BUG)


def _with_optional_stats(argv: list[str]) -> list[str]:
    """``--stats`` takes a file only when the next word ends in .json; click alone would swallow an input."""
    out: list[str] = []
    for index, word in enumerate(argv):
        following = argv[index + 1] if index + 1 < len(argv) else ""
        out.append("--stats=-" if word == "--stats" and not following.endswith(".json") else word)
    return out
