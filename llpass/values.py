"""Values of named fields, for what a build starts once per file.

`dataclasses` is what one writes elsewhere. To import it takes twice as long as to start Python (it imports `inspect`,
and with it the parser and the disassembler), and each class costs a compilation at every start; the driver has a dozen
of them. So here are classes with the same look, and what is used of the rest: a constructor by position and by
name, defaults, equality, `repr`, `replace`. Type checkers take them for frozen data classes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self, dataclass_transform
else:

    def dataclass_transform(**_):
        """Only type checkers ask; `typing` takes as long to import as all of the driver."""
        return lambda cls: cls


@dataclass_transform(frozen_default=True)
class Value:
    """Fields are the annotated names of the class, in order; a default is their value there."""

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = self._fields
        # Past the frozen `__setattr__`.
        own = self.__dict__
        own.update(zip(fields, values, strict=False))
        if len(values) > len(fields) or not own.keys().isdisjoint(named) or not named.keys() <= set(fields):
            raise TypeError(f"{type(self).__name__}({', '.join(fields)}) does not take {values}, {named}")
        own.update(named)
        if len(own) < len(fields):
            for name in fields:
                if name not in own:
                    try:
                        own[name] = getattr(type(self), name)
                    except AttributeError:
                        raise TypeError(f"{type(self).__name__}: {name} is missing") from None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: a value does not change")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self._values(), strict=True))
        return f"{type(self).__name__}({said})"

    def _values(self) -> tuple[Any, ...]:
        """What the fields are, in order."""
        return tuple(self.__dict__[name] for name in self._fields)

    def replace(self, **changes: Any) -> Self:
        """The same with other values for some fields."""
        return type(self)(**{**dict(zip(self._fields, self._values(), strict=True)), **changes})
