"""Values of named fields, for what a build starts once per file.

`dataclasses` is what one writes elsewhere. To import it takes twice as long as to start Python (it imports `inspect`,
and with it the parser and the disassembler), and each class costs a compilation at every start; the driver has a dozen
of them. So here are classes with the same look, and what is used of the rest: a constructor by position and by name,
defaults, equality, `repr`, `replace`. Type checkers take them for data classes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform

    T = TypeVar("T")
else:

    def cast(_, value):
        """As `typing` has it."""
        return value

    def dataclass_transform(**_):
        """Only type checkers ask; `typing` takes as long to import as all of the driver."""
        return lambda cls: cls


class _Fresh:
    """A default that is made anew for each object."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def fresh(make: Callable[[], T]) -> T:
    """The default of a field that is a list or the like: what `make` gives, for each object."""
    return cast("T", _Fresh(make))


def astuple(named: _Named) -> tuple[Any, ...]:
    """What the fields are, in order."""
    own = named.__dict__
    return tuple([own[name] for name in named._fields])


def asdict(named: _Named) -> dict[str, Any]:
    """The fields by name, in order."""
    own = named.__dict__
    return {name: own[name] for name in named._fields}


class _Named:
    """Fields are the annotated names of the class, in order; a default is their value there."""

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = (*cls._fields, *(name for name in cls.__annotations__ if name not in cls._fields))

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = self._fields
        # Past the `__setattr__` of what is frozen.
        own = self.__dict__
        own.update(zip(fields, values, strict=False))
        if len(values) > len(fields) or not own.keys().isdisjoint(named) or not named.keys() <= set(fields):
            raise TypeError(f"{type(self).__name__}({', '.join(fields)}) does not take {values}, {named}")
        own.update(named)
        if len(own) < len(fields):
            for name in fields:
                if name not in own:
                    try:
                        default = getattr(type(self), name)
                    except AttributeError:
                        raise TypeError(f"{type(self).__name__}: {name} is missing") from None
                    own[name] = default.make() if isinstance(default, _Fresh) else default
        self.__post_init__()

    def __post_init__(self) -> None:
        """What else is to be done once the fields are there."""

    def __eq__(self, other: object) -> bool:
        return astuple(self) == astuple(other) if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(astuple(self))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in asdict(self).items())
        return f"{type(self).__name__}({said})"

    def replace(self, **changes: Any) -> Self:
        """The same with other values for some fields."""
        return type(self)(**{**asdict(self), **changes})


@dataclass_transform()
class Fields(_Named):
    """Named fields, to be read and written."""

    __hash__ = None  # type: ignore[assignment]


@dataclass_transform(frozen_default=True)
class Value(_Named):
    """Named fields that do not change."""

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: a value does not change")
