"""`llpass.values`: classes that stand in for data classes must do what those would."""

from __future__ import annotations

import pytest

from llpass.values import Fields, Value, fresh


class Point(Value):
    x: int
    y: int = 2


class Line(Value):
    x: int
    y: int = 2


@pytest.mark.parametrize("made", [Point(1), Point(1, 2), Point(x=1), Point(1, y=2), Point(y=2, x=1)])
def test_fields_come_by_position_by_name_and_by_default(made: Point) -> None:
    assert (made.x, made.y) == (1, 2)


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"x": 1}), ((1,), {"z": 1})])
def test_what_does_not_fit_the_fields_is_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point"):
        Point(*values, **named)


def test_values_are_equal_by_class_and_fields() -> None:
    assert Point(1) == Point(1, 2)
    assert hash(Point(1)) == hash(Point(1, 2))
    assert Point(1) != Point(2)
    assert Point(1) != Line(1)


def test_a_value_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Point(1).x = 3  # type: ignore[misc]


def test_replace_leaves_the_original() -> None:
    point = Point(1, 5)
    assert point.replace(x=3) == Point(3, 5)
    assert point == Point(1, 5)
    with pytest.raises(TypeError):
        point.replace(z=1)


def test_repr_is_how_it_would_be_made() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2)"


class Basket(Fields):
    owner: str
    things: list[str] = fresh(list)


class Order(Basket):
    number: int = 0


def test_fields_may_be_written() -> None:
    basket = Basket("a")
    basket.owner = "b"
    assert basket == Basket("b", [])


def test_a_default_that_is_made_is_nobody_elses() -> None:
    one, other = Basket("a"), Basket("a")
    one.things.append("x")
    assert (one.things, other.things) == (["x"], [])


def test_what_can_change_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(Basket("a"))


def test_a_subclass_has_the_fields_of_both() -> None:
    assert repr(Order("a", number=3)) == "Order(owner='a', things=[], number=3)"
