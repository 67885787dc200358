"""Function tables, entry sites and call-site lines: what makes "which function, file and line is this PC?" answerable.

The problem. After optimisation, linking and ``strip`` an address is a number. Symbols are gone or never named an
inlined
function; DWARF costs more than the code it describes and takes milliseconds to open. What survives everything is data
that the
linker treats as part of the program. So each module gets a *unit* (plain data: functions, files, call-site rows) and
*site records* that tie ids in the
unit to final addresses.

Two ways to tie:

* **asm** (default): an inline asm without instructions puts an assembler-local label into the code and a record into a
  section that lives and dies with that code. Every copy the optimiser makes (inlining, unrolling, tail duplication)
  makes its own record. It
  works in ELF and Mach-O with any LLVM. It is told to the optimiser as touching inaccessible memory only: it cannot be
  deleted, hoisted or merged, while loads and stores of the program still move across it.
* **pcsections**: LLVM's own ``!pcsections`` metadata on the function (ELF, LLVM 16 and newer). Exact function
  extents, no asm,
  code bit for bit the same. It cannot tie call sites (SelectionDAG drops the metadata on calls), so lines need
  ``--lines debug`` and the post-link step.

A label that is parted from its call gives a wrong line, so labelled calls are marked ``nomerge``: otherwise SimplifyCFG
and the branch folder join equal calls of two branches and leave the labels behind. A memory intrinsic that becomes a
library call cannot carry the mark; a second label behind it serves the same end.

What a record may not do: keep dead code alive (units name no code, records are linked to the code they describe;
nothing
goes into ``llvm.used``), add a dynamic relocation (32-bit self-relative offsets), show up as a symbol, or carry a
debug location (it would move the debugger's lines).

Assumption: an entry anchor is the lowest anchor of its function. The entry block is laid out first and the anchor is
its first statement,
so this holds for any block placement; a pass that puts another block before the entry would break it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from llpass import __version__
from llpass.abi import native
from llpass.abi.unit import Function as FunctionRow
from llpass.abi.unit import Line, Unit, encode
from llpass.analysis.callsites import CallSite, possible_calls
from llpass.analysis.debuginfo import DebugInfo, Location
from llpass.analysis.go_names import go_name, is_go
from llpass.analysis.seed_rows import SeedRecords, read_seed_rows
from llpass.diagnostics import EXIT_USAGE, LlpassError
from llpass.ir import lexer
from llpass.ir.edit import Editor
from llpass.ir.model import Function, Module
from llpass.passbase import PassContext

_RETURNS_NEXT = re.compile(rb"\s*ret\b")
_MASK = (1 << 64) - 1

#: The calls of `llpass.shadow_frames`: nobody's source, and they lead nowhere.
_SHADOW_HELPERS = b"@llp_shadow_"

#: The seed's own pc-line anchors; the row of that id describes the call behind it.
_SEED_ANCHOR = re.compile(rb"__llgo_pcsite_([0-9a-f]{16})_")
_DEFINITION_LOCATION = re.compile(
    rb"\n[ \t]+(?!#dbg_|call void @llvm\.dbg\.|tail call void @llvm\.dbg\.)[^\n]*!dbg (![0-9]+)"
)


@dataclass(frozen=True)
class FuncinfoSites:
    """The pass ``funcinfo-sites``.

    sites: ``asm``, ``pcsections``, ``none``, or ``auto``: asm where the target can carry it.
    lines: ``labels``, ``debug`` (left to the post-link step), ``none``, or ``auto``: labels with asm sites, else none.
    fault_lines: ``on``: instructions that may fault get labels as calls do, so that a crash is reported at its own line
    and in its own inlined function. Only in optimised code and at -O0: before optimisation they would hinder it.
    stub_prefix: functions whose symbol begins with it are adapters for the function named by the rest.
    allow_functions, deny_functions: symbols, separated by commas, with ``*`` for any characters; a function that is
    denied, or not allowed where something is, gets neither row nor site.
    abi: ``native``, or ``llgo``: rows as named metadata and sites as LLGo's own runtime reads them.
    """

    name: ClassVar[str] = "funcinfo-sites"

    sites: str = "auto"
    lines: str = "auto"
    fault_lines: str = "off"
    stub_prefix: str = "__llgo_stub."
    abi: str = "native"
    allow_functions: str = ""
    deny_functions: str = ""

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        """Add the unit and the sites. A module that already has them is left alone, and `context.notes` says so."""
        self._check_options()
        if module.named_metadata(native.MODULE_MARK):
            context.notes.append("already instrumented: left as it is")
            context.counters["already_instrumented"] += 1
            return
        capabilities = context.target.capabilities
        if capabilities.reason:
            context.notes.append(capabilities.reason)
        if not capabilities.units:
            context.counters["functions_skipped"] += len(module.functions)
            return
        plan = _Plan(module, self, context)
        if not plan.unit.functions:
            context.notes.append("the module defines no function")
            return
        if self.abi == "llgo":
            from llpass import llgo_sites

            llgo_sites.apply(plan, edit)
        else:
            plan.apply(edit)

    def _check_options(self) -> None:
        for option, value, known in (
            ("sites", self.sites, ("auto", "asm", "pcsections", "none")),
            ("lines", self.lines, ("auto", "labels", "debug", "none")),
            ("fault-lines", self.fault_lines, ("on", "off")),
            ("abi", self.abi, ("native", "llgo")),
        ):
            if value not in known:
                raise LlpassError(
                    f"--{option} {value}: no such choice", hint="one of: " + ", ".join(known), status=EXIT_USAGE
                )
        if self.abi == "llgo" and (self.sites == "pcsections" or self.lines == "debug"):
            raise LlpassError(
                "--abi llgo has asm sites only: LLGo's runtime reads neither pc-sections nor debug information",
                hint="leave --sites and --lines away",
                status=EXIT_USAGE,
            )


class _Place(NamedTuple):
    """What two neighbouring call sites must share for one label to serve both."""

    file: bytes
    line: int
    subprogram: bytes
    inlined_at: bytes


class _Plan:
    """Everything that is decided about one module, before a byte is edited."""

    def __init__(self, module: Module, options: FuncinfoSites, context: PassContext) -> None:
        self.module = module
        self.options = options
        self.context = context
        self.debug = DebugInfo(module)
        self.seed = read_seed_rows(module)
        self.records = SeedRecords(module, self.seed)
        self.is_go = is_go(module)
        self.sites = self._choose_sites()
        self.lines = self._choose_lines()
        # Front ends do not write this word; GlobalOpt does, at every level above -O0.
        self.optimised = any(b"local_unnamed_addr" in function.words for function in module.functions)
        key = int.from_bytes(hashlib.blake2b(module.source.data, digest_size=8).digest(), "little")
        faults = " faults=on" if options.fault_lines == "on" else ""
        producer = f"llpass {__version__} sites={self.sites} lines={self.lines}{faults}".encode()
        self.unit = Unit(key, module.source_filename, producer)
        self.entry_sites: list[tuple[Function, str, int]] = []
        self.extents: list[tuple[Function, int]] = []
        self.labels: list[tuple[int, int]] = []
        self.fences: list[tuple[int, int]] = []
        self.unmergeable: list[int] = []
        #: The functions with a body of their own, and their index in the unit.
        self.defined: list[tuple[Function, int]] = []
        self._function_rows: dict[bytes, int] = {}
        self._symbol_rows: dict[bytes, int] = {}
        self._line_rows: dict[tuple[int, int, int, bytes, bytes], int] = {}
        self._plain_line_rows: dict[tuple[int, bytes, int, int], int] = {}
        self._decide()

    # -- options against the target ----------------------------------------------------------------------------

    def _choose_sites(self) -> str:
        capabilities = self.context.target.capabilities
        wanted = self.options.sites
        if wanted == "pcsections" and not capabilities.pc_sections:
            raise LlpassError(
                f"--sites pcsections needs ELF, and this module is for {self.context.target.name}",
                hint="use --sites asm",
                status=EXIT_USAGE,
            )
        if wanted != "auto":
            return wanted
        if self.context.target.name == "macho" and self._has_full_debug_info():
            # An anchor at the entry would become the debugger's breakpoint address there. Labels at calls carry no
            # location and stay: the owner of an extent is then known by its first call.
            self.context.notes.append("full debug info on Mach-O: no entry sites (--sites asm forces them)")
            return "none"
        return "asm"

    def _choose_lines(self) -> str:
        wanted = self.options.lines
        if wanted == "auto":
            darwin = self.options.sites == "auto" and self.sites == "none"
            return "labels" if self.sites == "asm" or (darwin and self.options.abi == "native") else "none"
        return wanted

    def _has_full_debug_info(self) -> bool:
        return any(
            b"emissionKind: FullDebug" in self.module.metadata(unit)
            for unit in self.module.named_metadata("llvm.dbg.cu")
        )

    # -- functions ---------------------------------------------------------------------------------------------

    def _decide(self) -> None:
        module, context = self.module, self.context
        defined, borrowed = self.defined, list[Function]()
        for function in module.functions:
            if function.linkage == b"available_externally":
                borrowed.append(function)
                context.counters["available_externally"] += 1
                context.explain(function.name, "no row: available_externally, the real definition is elsewhere")
                continue
            if not self._is_wanted(function.name):
                context.counters["functions_denied"] += 1
                context.explain(function.name, "no row: denied")
                continue
            row = self._function_row(function)
            defined.append((function, len(self.unit.functions)))
            self._symbol_rows[row.symbol] = len(self.unit.functions)
            if function.dbg:
                self._function_rows.setdefault(function.dbg, len(self.unit.functions))
            self.unit.functions.append(row)
        for function, index in defined:
            self._plan_entry(function, self.unit.functions[index])
        if self.lines == "labels":
            for function, index in defined:
                self._plan_labels(function, index)
            # These are emitted as parts of others, and there a call is at its own line as any other.
            for function in borrowed if defined else ():
                if function.dbg and self.debug.subprogram(function.dbg) is not None:
                    self._plan_labels(function, self._row_of_subprogram(function.dbg, 0))
        if self.sites == "asm" and self.entry_sites:
            self.unit.flags |= native.UNIT_ENTRY_SITES
        if self.extents:
            self.unit.flags |= native.UNIT_PC_SECTIONS
        if self.labels:
            self.unit.flags |= native.UNIT_LINE_SITES
        context.counters["functions"] += len(defined)
        context.counters["line_rows"] += len(self.unit.lines)
        context.counters["line_sites"] += len(self.labels)

    def _is_wanted(self, symbol: bytes) -> bool:
        allowed, denied = self.options.allow_functions, self.options.deny_functions
        if not allowed and not denied:
            return True
        return (not allowed or _listed(symbol, allowed)) and not (denied and _listed(symbol, denied))

    def _function_row(self, function: Function) -> FunctionRow:
        # A leading byte 1 tells LLVM not to mangle the name; the linker never sees it.
        symbol = function.name.removeprefix(b"\x01")
        flags = native.FUNC_STATIC if function.is_local else native.FUNC_WEAK if function.is_weak else 0
        if self.stub_target(function):
            flags |= native.FUNC_STUB
        if _keeps_frame_pointer(function):
            flags |= native.FUNC_FRAME_POINTER
        ident = native.symbol_id(symbol, self.unit.key if function.is_local else None)
        seed = self.seed.functions.get(symbol)
        if seed is not None:
            name, file, line = seed
            return FunctionRow(ident, symbol, self._display(name or symbol), file, line, line, line, flags)
        subprogram = self.debug.subprogram(function.dbg) if function.dbg else None
        if subprogram is None:
            return FunctionRow(ident, symbol, self._display(symbol), flags=flags)
        first = self._first_statement_line(function) or subprogram.scope_line or subprogram.line
        return FunctionRow(
            ident,
            symbol,
            self._display(subprogram.name or symbol),
            subprogram.file,
            first,
            subprogram.line,
            subprogram.scope_line,
            flags,
        )

    def _display(self, name: bytes) -> bytes:
        return go_name(name) if self.is_go else name

    def _first_statement_line(self, function: Function) -> int:
        """Line of the first instruction that has one, in the function's own source: where a call was inlined its line
        counts. Variables' declarations do not."""
        data, debug = self.module.source.data, self.debug
        for found in _DEFINITION_LOCATION.finditer(data, function.body.start, function.body.end):
            location = debug.location(found.group(1))
            line = self._outermost(location).line if location is not None else 0
            if line:
                return line
        return 0

    def _outermost(self, location: Location) -> Location:
        for _ in range(1000):
            outer = self.debug.location(location.inlined_at) if location.inlined_at else None
            if outer is None:
                break
            location = outer
        return location

    def stub_target(self, function: Function) -> bytes:
        """The symbol that an adapter stands for; empty for other functions."""
        prefix = self.options.stub_prefix.encode()
        return function.name[len(prefix) :] if prefix and function.name.startswith(prefix) else b""

    # -- entries -----------------------------------------------------------------------------------------------

    def _plan_entry(self, function: Function, row: FunctionRow) -> None:
        context, name = self.context, function.name
        target = self.stub_target(function)
        if self.sites == "none":
            return
        ident, kind = row.id, "entry"
        if target:
            kind, ident = "stub", self._target_id(target)
        if self.sites == "pcsections":
            self.extents.append((function, ident))
            context.counters["pc_sections"] += 1
            return
        self.entry_sites.append((function, kind, ident))
        context.counters[f"{kind}_sites"] += 1
        remark = _entry_remark(function)
        if remark:
            context.explain(name, f"{kind} site: {remark}")
            context.counters["entry_remarks"] += 1
        else:
            context.explain(name, f"{kind} site")

    def _target_id(self, symbol: bytes) -> int:
        index = self._symbol_rows.get(symbol)
        if index is not None:
            return self.unit.functions[index].id
        # Defined in another module: a row of ours names it in case that module was not instrumented.
        self._symbol_rows[symbol] = len(self.unit.functions)
        seed = self.seed.functions.get(symbol)
        name, file, line = seed if seed else (symbol, b"", 0)
        ident = native.symbol_id(symbol)
        name = self._display(name or symbol)
        self.unit.functions.append(FunctionRow(ident, symbol, name, file, line, line, line, native.FUNC_STUB_TARGET))
        return ident

    # -- call sites --------------------------------------------------------------------------------------------

    def _plan_labels(self, function: Function, index: int) -> None:
        if self.stub_target(function) or not (function.dbg or self.seed.lines or self.records.present):
            # A stub's addresses belong to its target, in whose source no line of the stub stands.
            return
        data = self.module.source.data
        if _has_funclets(data, function):
            self.context.explain(
                function.name, "no call-site labels: an asm call inside an EH funclet would need its bundle"
            )
            self.context.counters["functions_with_funclets"] += 1
            return
        resumes = data.count(b"\n  resume ", function.body.start, function.body.end)
        seed_row: tuple[bytes, int, int] | None = None
        recorded: tuple[bytes, int, int] | None = None
        labelled: _Place | None = None
        last_end = before = function.body.start
        for site in self._places_to_label(function):
            if b":" in data[before : site.offset]:
                # A label: what was recorded holds for its own block only.
                recorded = None
            before = site.end
            if site.callee.startswith(_SHADOW_HELPERS):
                continue
            if self.records.is_bookkeeping(site):
                recorded = self.records.read(function, site) or recorded
                continue
            if site.mathematics and not self.optimised:
                self.context.counters["mathematics_unlabelled"] += 1
                continue
            if not site.callee and not site.fault and b"asm " in data[site.offset : site.end]:
                found = _SEED_ANCHOR.search(data, site.offset, site.end)
                if found:
                    seed_row = self.seed.lines.get(int(found.group(1), 16))
                continue
            if seed_row is not None:
                place = _Place(seed_row[0], seed_row[1], b"", b"")
                row = self._plain_line(index, seed_row)
                seed_row = None
            else:
                location = self.debug.location(site.dbg) if site.dbg else None
                if recorded is not None and (location is None or self._is_of_literal(function, location)):
                    place = _Place(recorded[0], recorded[1], b"", b"")
                    row = self._plain_line(index, recorded)
                elif location is None:
                    self.context.counters["calls_without_location"] += 1
                    labelled = None
                    continue
                else:
                    if data.startswith(b"resume", site.offset):
                        # Code generation gives the call no location (DwarfEHPrepare), and one call to all resumes of a
                        # function: the function is known, its line is not. DWARF says the same.
                        location = Location(0, 0, *((function.dbg, b"") if resumes > 1 else location[2:]))
                    subprogram, file = self.debug.scope(location.scope)
                    place = _Place(file, location.line, subprogram, location.inlined_at)
                    row = self._line_row(location, index)
            # A colon is a label or could be one; then the two calls may not share a block.
            if place == labelled and b":" not in data[last_end : site.offset]:
                self.context.counters["labels_saved"] += not site.fault
            else:
                self.labels.append((site.offset, row))
                self.context.counters["fault_labels"] += site.fault
            if site.fence and not _RETURNS_NEXT.match(data, site.end):
                self.fences.append((site.end, row))
            if site.attributes:
                self.unmergeable.append(site.attributes)
            labelled = place if site.fault or self._stays_a_call(site) else None
            last_end = site.end

    def _places_to_label(self, function: Function) -> list[CallSite]:
        sites = possible_calls(function)
        if self.options.fault_lines == "on" and (self.optimised or function.has_attribute("optnone")):
            from llpass.analysis.faults import possible_faults

            known = {site.offset for site in sites}
            for site in possible_faults(function):
                location = self.debug.location(site.dbg)
                if location is not None and location.line and site.offset not in known:
                    sites.append(site)
            sites.sort()
        return sites

    def _is_of_literal(self, function: Function, location: Location) -> bool:
        """True for the location of a whole function: LLGo gives it to all code of a literal, and a record is better."""
        whole = self.debug.subprogram(function.dbg) if not location.inlined_at else None
        return whole is not None and location.line == whole.line

    def _stays_a_call(self, site: CallSite) -> bool:
        """True when no optimiser can replace this call by the callee's body (and by the labels in it)."""
        if site.callee.startswith(b"@llvm.") or not site.callee:
            return True
        if not site.callee.startswith(b"@"):
            return False
        callee = self.module.function(lexer.unquote(site.callee[1:]))
        return callee is not None and callee.has_attribute("noinline")

    def _line_row(self, location: Location, owner: int) -> int:
        """Index of the row for a location, its parents before it. Rows are shared by all call sites of one place."""
        chain = [location]
        for _ in range(1000):
            outer = self.debug.location(chain[-1].inlined_at) if chain[-1].inlined_at else None
            if outer is None:
                break
            chain.append(outer)
        parent = 0
        row: int | None = None
        for place in reversed(chain):
            subprogram, file = self.debug.scope(place.scope)
            func = self._row_of_subprogram(subprogram, owner)
            key = (func, *place)
            row = self._line_rows.get(key)
            if row is None:
                row = self._line_rows[key] = len(self.unit.lines)
                self.unit.lines.append(Line(func, file, place.line, place.column, parent))
            parent = row + 1
        return parent - 1

    def _row_of_subprogram(self, ref: bytes, owner: int) -> int:
        index = self._function_rows.get(ref)
        if index is not None:
            return index
        subprogram = self.debug.subprogram(ref) if ref else None
        if subprogram is None:
            return owner
        index = self._symbol_rows.get(subprogram.symbol)
        if index is None:
            index = len(self.unit.functions)
            self.unit.functions.append(
                FunctionRow(
                    0, subprogram.symbol, self._display(subprogram.name), subprogram.file,
                    subprogram.scope_line, subprogram.line, subprogram.scope_line, native.FUNC_INLINE_ONLY,
                )
            )  # fmt: skip
        self._function_rows[ref] = index
        return index

    def _plain_line(self, owner: int, row: tuple[bytes, int, int]) -> int:
        key = (owner, *row)
        index = self._plain_line_rows.get(key)
        if index is None:
            index = self._plain_line_rows[key] = len(self.unit.lines)
            file, line, column = row
            self.unit.lines.append(Line(owner, file, line, column))
        return index

    # -- edits -------------------------------------------------------------------------------------------------

    def _insert_asm(self, edit: Editor) -> None:
        from llpass.llgo_sites import asm_call

        target = self.context.target
        for function, kind, ident in self.entry_sites:
            edit.insert_at_entry(function, asm_call(target.site_asm(kind, ident)))
        base = self.unit.line_base
        # Fences first: the one behind a call may share its place with the label of the next call, and goes before it.
        for offset, row in self.fences:
            edit.insert_statement_after(offset, asm_call(target.site_asm("line", (base + row) & _MASK)))
        for offset, row in self.labels:
            edit.insert_statement_before(offset, asm_call(target.site_asm("line", (base + row) & _MASK)))
        for offset in self.unmergeable:
            edit.add_call_attribute(offset, "nomerge")

    def apply(self, edit: Editor) -> None:
        if self.entry_sites or self.labels:
            self._insert_asm(edit)
        target = self.context.target
        for function, ident in self.extents:
            aux = edit.append_metadata(b"!{i64 %d}" % _signed(ident))
            section = native.ELF_SECTIONS["pcs"].encode()
            edit.attach(function, "pcsections", edit.append_metadata(b'!{!"' + section + b'", ' + aux + b"}"))
        blob = encode(self.unit, target.endian)
        strings = len(blob) - _string_bytes(blob, target.endian)
        for line in target.module_asm("units", blob, strings):
            edit.append_line(b'module asm "' + lexer.escape(line) + b'"')
        mark = edit.append_metadata(b'!{!"' + self.unit.producer + b'"}')
        edit.append_line(b"!" + native.MODULE_MARK.encode() + b" = !{" + mark + b"}")
        self.context.counters["unit_bytes"] += len(blob)


def _listed(symbol: bytes, patterns: str) -> bool:
    """Does one of the patterns (``*`` is any characters) match the whole symbol?"""
    text = symbol.decode("utf-8", "surrogateescape")
    return any(
        re.fullmatch(".*".join(map(re.escape, pattern.strip().split("*"))), text, re.DOTALL)
        for pattern in patterns.split(",")
    )


def _string_bytes(blob: bytes, endian: str) -> int:
    """Bytes of the pool and the padding behind it."""
    header = native.UNIT.packer(endian).unpack_from(blob)
    names = [f.name for f in native.UNIT.fields]
    values: dict[str, int] = dict(zip(names, header, strict=True))
    records = native.UNIT.size + native.UNIT_FILE.size * values["file_count"]
    records += native.UNIT_FUNC.size * values["func_count"] + native.UNIT_LINE.size * values["line_count"]
    return len(blob) - records


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _entry_remark(function: Function) -> str:
    """Why this entry deserves a second look, for ``--explain``; every one of them is anchored all the same."""
    if function.has_attribute("naked"):
        return "naked: the anchor adds no instruction and stands at the very first byte"
    if function.has_attribute("presplitcoroutine"):
        return "coroutine: the site stays in the ramp; resume and destroy parts are known by their call-site labels"
    if function.has_attribute("optnone"):
        return "optnone: not optimised, the anchor follows the prologue"
    if function.is_weak:
        return "linkonce or weak: the record is in the function's group, the linker keeps one copy of both"
    if b"musttail call" in function.text and function.text.count(b"\n") < 8:
        return "forwarding thunk: the anchor stands before the musttail call, which still ends the block"
    return ""


def _keeps_frame_pointer(function: Function) -> bool:
    """Wherever it calls, does the frame pointer register hold its frame's address?"""
    kept = function.string_attribute("frame-pointer") in (b"all", b"non-leaf", b"non-leaf-no-reserve")
    return kept and not function.has_attribute("naked")


def _has_funclets(data: bytes, function: Function) -> bool:
    start, end = function.body.start, function.body.end
    return data.find(b"catchpad within", start, end) >= 0 or data.find(b"cleanuppad within", start, end) >= 0
