"""Which values can hold a pointer to a heap object, in a pointer's type or in disguise.

Too many costs time, too few costs precision and never soundness: what is not taken for a pointer is left as it is. An
integer counts when it was made of a pointer, when it becomes one, or when it is in memory with either; front ends that
pass a small struct as integers write such code for every call.
"""

from __future__ import annotations

from llpass.analysis.capture import Site, allocated_type
from llpass.analysis.cfg import Place
from llpass.ir.layout import Types
from llpass.ir.operands import Body, Operation

#: Integer operations through which a pointer can still be had back.
_CARRY = frozenset(
    b"add sub and or xor shl lshr ashr mul select phi freeze zext trunc insertvalue extractvalue".split()
)


class HeapValues:
    """The values of one function that can hold a pointer to a heap object: ``name in values``.

    `disguised`: variables of integer type that may hold one.
    """

    def __init__(
        self,
        body: Body,
        types: Types,
        uses: dict[bytes, list[Site]],
        definitions: dict[bytes, tuple[Place, Operation]],
    ) -> None:
        self.body, self.types, self.uses, self.definitions = body, types, uses, definitions
        self.disguised: set[bytes] = set()
        self.no_heap = self._no_heap()
        self.integers = self._integers()

    def __contains__(self, name: bytes) -> bool:
        if name in self.no_heap:
            return False
        return self.types.holds_pointer(self.body.types[name]) or name in self.integers

    def _no_heap(self) -> set[bytes]:
        """Pointers that certainly point to no heap object: optimistic, then struck out until nothing changes."""
        found: set[bytes] = set()
        sources: dict[bytes, list[bytes]] = {}
        for name, (_, operation) in self.definitions.items():
            opcode = operation.opcode
            if opcode == b"alloca":
                found.add(name)
            elif opcode in (b"getelementptr", b"bitcast", b"addrspacecast", b"freeze", b"select", b"phi"):
                values = [use.name for use in operation.uses if use.type != b"i1" or opcode != b"select"]
                if opcode == b"getelementptr":
                    values = [use.name for use in operation.uses if use.operand == 1]
                values += [one.value for one in operation.incoming if one.value.startswith(b"%")]
                sources[name] = values
                found.add(name)
            elif operation.is_call and operation.instruction.callee in (
                b"@llvm.stacksave",
                b"@llvm.stacksave.p0",
                b"@llvm.frameaddress.p0",
            ):
                found.add(name)
        for name, kind, text in self.body.parameters:
            if kind == b"ptr" and b"byval(" in text:
                found.add(name)
        users: dict[bytes, list[bytes]] = {}
        for name, values in sources.items():
            for value in values:
                users.setdefault(value, []).append(name)
        queue = [name for name, values in sources.items() if any(value not in found for value in values)]
        while queue:
            name = queue.pop()
            if name in found:
                found.discard(name)
                queue += users.get(name, ())
        return found

    def _integers(self) -> set[bytes]:
        """Integers (and aggregates and vectors of them) that may be a pointer in disguise: made of a pointer, made into
        one, or in memory with either."""
        wide = {name for name, kind in self.body.types.items() if self._is_wide(kind)}
        cells = self._cells(wide)
        queue: list[bytes] = []
        for name in wide:
            if name in self.definitions:
                operation = self.definitions[name][1]
                made = operation.opcode == b"bitcast" and any(self.types.holds_pointer(u.type) for u in operation.uses)
                if made or operation.opcode in (b"ptrtoint", b"ptrtoaddr"):
                    queue.append(name)
            if any(site.operation.opcode == b"inttoptr" for site in self.uses[name]):
                queue.append(name)
        for variable, names in cells.items():
            if self.types.holds_pointer(self._allocated(variable)):
                queue += names
        found: set[bytes] = set()
        of_cell: dict[bytes, list[bytes]] = {}
        for variable, names in cells.items():
            for name in names:
                of_cell.setdefault(name, []).append(variable)
        while queue:
            name = queue.pop()
            if name in found or name not in wide:
                continue
            found.add(name)
            for site in self.uses[name]:
                if site.operation.opcode in _CARRY:
                    queue.append(site.operation.result)
            if name in self.definitions and self.definitions[name][1].opcode in _CARRY:
                operation = self.definitions[name][1]
                queue += [use.name for use in operation.uses]
                queue += [one.value for one in operation.incoming]
            for variable in of_cell.get(name, ()):
                if variable not in self.disguised:
                    self.disguised.add(variable)
                    queue += cells[variable]
        return found

    def _cells(self, wide: set[bytes]) -> dict[bytes, list[bytes]]:
        """By variable, the wide integers that are loaded from it or stored to it, as far as its address is followed
        through ``getelementptr``."""
        found: dict[bytes, list[bytes]] = {}
        for root, (_, made) in self.definitions.items():
            if made.opcode != b"alloca":
                continue
            names: list[bytes] = []
            stack = [root]
            while stack:
                for site in self.uses[stack.pop()]:
                    operation, use = site.operation, site.use
                    if operation.opcode == b"getelementptr" and use is not None and use.operand == 1:
                        stack.append(operation.result)
                    elif operation.opcode == b"load" and operation.result in wide:
                        names.append(operation.result)
                    elif operation.opcode == b"store" and use is not None and use.operand == 1:
                        names += [one.name for one in operation.uses if one.operand == 0 and one.name in wide]
            if names:
                found[root] = names
        return found

    def _allocated(self, name: bytes) -> bytes:
        return allocated_type(self.definitions[name][1], self.body.function.module.source.data)

    def _is_wide(self, kind: bytes) -> bool:
        if self.types.holds_pointer(kind):
            return False
        if kind[:1] == b"i" and kind[1:].isdigit():
            return int(kind[1:]) >= 8 * self.types.pointer_size
        return kind[:1] in (b"{", b"[", b"<", b"%") and (self.types.size(kind) or 0) >= self.types.pointer_size
