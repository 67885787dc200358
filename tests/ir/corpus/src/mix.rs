//! Traits, closures, generics, panics with unwinding, slices, matches: what rustc writes for each.
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum Shape { Circle(f64), Rect { w: f64, h: f64 }, Unit }

pub trait Area { fn area(&self) -> f64; fn twice(&self) -> f64 { 2.0 * self.area() } }

impl Area for Shape {
    fn area(&self) -> f64 {
        match self { Shape::Circle(r) => 3.14 * r * r, Shape::Rect { w, h } => w * h, Shape::Unit => 1.0 }
    }
}

pub struct Named<'a, T: Area + ?Sized>(pub &'a str, pub &'a T);

impl<'a, T: Area + ?Sized> fmt::Display for Named<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}: {:.2}", self.0, self.1.twice()) }
}

impl<'a, T: Area + ?Sized> Drop for Named<'a, T> { fn drop(&mut self) { println!("drop {}", self.0); } }

#[inline(never)]
pub fn checked(values: &[i32], index: usize) -> Result<i32, String> {
    values.get(index).copied().ok_or_else(|| format!("no {index} in {values:?}"))
}

#[no_mangle]
pub extern "C" fn corpus_sum(values: *const i32, count: usize) -> i32 {
    let slice = unsafe { std::slice::from_raw_parts(values, count) };
    slice.iter().filter(|v| **v > 0).map(|v| v * 2).fold(0i32, |a, b| a.checked_add(b).expect("overflow"))
}

pub fn all(shapes: &[Box<dyn Area>]) -> f64 { shapes.iter().map(|s| s.area()).sum() }
