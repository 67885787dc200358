"""A language on llvmlite with what Go has: where is this function, who called me, tell me when this object is dead.
For that a front end needs debug locations, one call of `llpass.run_passes`, and the flags of `llpass config`.

    python tiny.py shop.tiny -O2 -o shop && ./shop

A program is functions over whole numbers and objects; library.c has what it can call. What follows the source's name
goes to clang (with CC in the environment: to another one). docs/front-ends/llvmlite.md goes through it.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import llvmlite

import llpass

# Opaque pointers: stack-liveness reads no others. llvmlite looks at this once, when its parts are imported.
llvmlite.ir_layer_typed_pointers_enabled = False
from llvmlite import binding, ir  # noqa: E402

INT, PTR, VOID, TOKEN = ir.IntType(64), ir.PointerType(), ir.VoidType(), ir.DIToken
LIBRARY = {"print": (VOID, INT), "where": (VOID, PTR), "traceback": (VOID,), "new": (PTR, INT), "get": (INT, PTR)}
LIBRARY["collect"] = (VOID,)
OPERATORS = (("<", ">", "==", "!="), ("+", "-"), ("*", "/"))  # what binds loosest comes first
END = "the end of the file"
OPTIONS = llpass.Options(
    frames_api=["tiny.traceback"],  # it asks for callers: what leads there keeps its frame
    liveness_packages="all",  # every function lets go of its dead objects, as
    finalizer_fns=["tiny.new"],  # this one sets finalizers
    collect_fns=["tiny.collect"],  # and this one collects
)


class Compiler:
    """One pass over the words: what is read is emitted at once."""

    def __init__(self, path: Path) -> None:
        lines = enumerate(path.read_text().splitlines(), 1)
        words = [(match, line) for line, text in lines for match in re.finditer(r"#.*|\w+|[=!]=|\S", text)]
        self.words = [(match[0], line, match.start() + 1) for match, line in words if match[0][0] != "#"]
        self.words.append((END, self.words[-1][1] if self.words else 1, 1))
        self.at, self.name = 0, path.name
        self.module = ir.Module(path.name)
        self.module.triple, self.debug = binding.get_default_triple(), self.module.add_debug_info
        self.file = self.debug("DIFile", {"filename": path.name, "directory": str(path.parent.resolve())})
        unit = {"language": TOKEN("DW_LANG_C11"), "file": self.file, "emissionKind": TOKEN("LineTablesOnly")}
        self.unit = self.debug("DICompileUnit", unit, is_distinct=True)
        self.type = self.debug("DISubroutineType", {"types": self.module.add_metadata([])})
        self.module.add_named_metadata("llvm.dbg.cu", self.unit)
        version = [ir.IntType(32)(2), "Debug Info Version", ir.IntType(32)(3)]
        self.module.add_named_metadata("llvm.module.flags", version)
        self.functions = {name: self.declare(name, *types) for name, types in LIBRARY.items()}
        for name, names in re.findall(r"\bdef (\w+) \( ([^)]*)\)", " ".join(word for word, *_ in self.words)):
            if name in self.functions:
                sys.exit(f"{self.name}: error: {name} is defined twice")
            self.functions[name] = self.declare(name, INT, *[INT] * len(names.replace(",", " ").split()))
        while self.word != END:
            self.function()

    def declare(self, name: str, result: ir.Type, *parameters: ir.Type) -> ir.Function:
        return ir.Function(self.module, ir.FunctionType(result, parameters), f"tiny.{name}")

    @property
    def word(self) -> str:
        return self.words[self.at][0]

    def take(self, *expected: str) -> str:
        word = self.word
        if (expected and word not in expected) or word == END:
            self.fail(f"{' or '.join(expected) or 'something'} is missing before {word}")
        self.at += 1
        return word

    def fail(self, what: str) -> NoReturn:
        sys.exit("{}:{}:{}: error: {}".format(self.name, *self.words[self.at][1:], what))

    def stand(self, at: int) -> None:
        """What is emitted from here on belongs to the word at `at`: this is all that llpass needs to know of lines."""
        _, line, column = self.words[at]
        self.build.debug_metadata = self.debug("DILocation", {"line": line, "column": column, "scope": self.scope})

    def function(self) -> None:
        self.take("def")
        if self.word not in self.functions:
            self.fail(f"def NAME(ARGUMENTS) is expected, not def {self.word}")
        function, place = self.functions[self.word], {"line": self.words[self.at][1], "file": self.file}
        names = {"name": self.take(), "linkageName": function.name, "spFlags": TOKEN("DISPFlagDefinition")}
        scope = names | place | {"unit": self.unit, "type": self.type}
        self.scope = self.debug("DISubprogram", scope, is_distinct=True)
        function.set_metadata("dbg", self.scope)
        self.entry = function.append_basic_block("entry")
        self.build, self.variables = ir.IRBuilder(self.entry), {}
        self.take("(")
        for argument in function.args:
            self.assign(self.take(), argument)
            self.take(",", ")")
        self.take(")") if not function.args else None
        self.block()
        self.build.ret(INT(0))

    def block(self) -> None:
        while self.word not in ("end", END):
            self.statement()
        self.take("end")

    def statement(self) -> None:
        self.stand(self.at)
        word = self.take()
        if word in ("if", "while"):
            test, body, after = (self.build.append_basic_block(part) for part in ("test", "body", "after"))
            self.build.branch(test)
            self.build.position_at_end(test)
            self.build.cbranch(self.build.icmp_signed("!=", self.number(), INT(0)), body, after)
            self.build.position_at_end(body)
            self.block()
            self.build.branch(test if word == "while" else after)
            self.build.position_at_end(after)
        elif word == "return":
            self.build.ret(self.number())
            self.build.position_at_end(self.build.append_basic_block("unreached"))
        elif self.word == "=":
            self.take("=")
            self.assign(word, self.expression())
        else:
            self.at -= 1
            self.expression()

    def number(self, level: int = 0) -> ir.Value:
        value = self.expression(level)
        if value.type != INT:
            self.fail(f"a number is expected, not {value.type}")
        return value

    def assign(self, name: str, value: ir.Value) -> None:
        if name not in self.variables:
            with self.build.goto_entry_block():
                self.variables[name] = self.build.alloca(value.type, name=name), value.type
        if value.type != self.variables[name][1]:
            self.fail(f"{name} is {self.variables[name][1]} and stays so")
        self.build.store(value, self.variables[name][0])

    def expression(self, level: int = 0) -> ir.Value:
        if level == len(OPERATORS):
            return self.atom()
        left = self.expression(level + 1)
        while self.word in OPERATORS[level]:
            if left.type != INT:
                self.fail(f"{left.type} has no {self.word}")
            at, operator, right = self.at, self.take(), self.number(level + 1)
            self.stand(at)
            emit = {"+": self.build.add, "-": self.build.sub, "*": self.build.mul, "/": self.build.sdiv}.get(operator)
            left = emit(left, right) if emit else self.build.zext(self.build.icmp_signed(operator, left, right), INT)
        return left

    def atom(self) -> ir.Value:
        at, word = self.at, self.take()
        if word == "(":
            value = self.expression()
            self.take(")")
            return value
        if word.isdigit():
            return INT(int(word))
        if word in self.variables:
            return self.build.load(self.variables[word][0], typ=self.variables[word][1])
        if word not in self.functions:
            self.at = at
            self.fail(f"{word} is not known")
        function, arguments = self.functions[word], []
        if self.word != "(":
            return function
        self.take("(")
        while self.word != ")":
            arguments.append(self.expression())
            self.take(",") if self.word != ")" else None
        self.take(")")
        wanted = function.function_type.args
        if [argument.type for argument in arguments] != list(wanted):
            self.fail(f"{word} takes {' and '.join(map(str, wanted)) or 'nothing'}")
        self.stand(at)
        return self.build.call(function, arguments)


def main() -> None:
    source, words = Path(sys.argv[1]), sys.argv[2:]
    module = llpass.run_passes(str(Compiler(source).module), OPTIONS, name=source.name)
    config = [sys.executable, "-m", "llpass", "config"]
    cflags, libs = (subprocess.check_output([*config, kind], text=True).split() for kind in ("--cflags", "--libs"))
    library = Path(__file__).with_name("library.c")
    clang = [os.environ.get("CC", "clang"), *cflags, "-x", "ir", "-", "-x", "c", library, "-x", "none", *libs, "-lgc"]
    subprocess.run([*clang, *words], input=module, text=True, check=True)


if __name__ == "__main__":
    main()
