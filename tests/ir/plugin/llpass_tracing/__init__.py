"""A pass of another package, as docs/ir.md shows it: at each entry, tell a tracer the function's name."""

from dataclasses import dataclass
from typing import ClassVar

from llpass.ir import Editor, Module, quote
from llpass.passbase import PassContext


@dataclass(frozen=True)
class TraceEntry:
    name: ClassVar[str] = "trace-entry"
    tracer: str = "trace"

    def run(self, module: Module, edit: Editor, context: PassContext) -> None:
        tracer = self.tracer.encode()
        edit.declare(b"declare void @%s(ptr)" % quote(tracer))
        for function in module.functions:
            if function.name == tracer or function.has_attribute("naked"):
                context.explain(function.name, "not traced")
                continue
            text = edit.append_string(function.name, "traced")
            edit.insert_at_entry(function, b"call void @%s(ptr %s)" % (quote(tracer), text))
            context.counters["entries_traced"] += 1
