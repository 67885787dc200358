//! Error unions, comptime, tagged unions, defer: what zig writes for each.
const Node = union(enum) { leaf: i32, pair: struct { a: i32, b: i32 }, none };
const Failure = error{ TooBig, Negative };
var counter: u32 = 0;
fn check(x: i32) Failure!i32 {
    defer counter += 1;
    if (x > 100) return Failure.TooBig;
    if (x < 0) return error.Negative;
    return x * 2;
}
fn sum(comptime T: type, items: []const T) T {
    var total: T = 0;
    for (items) |item| total +%= item;
    return total;
}
export fn corpus_value(kind: u8, x: i32) i32 {
    const node: Node = switch (kind) {
        0 => .{ .leaf = x },
        1...9 => .{ .pair = .{ .a = x, .b = -x } },
        else => .none,
    };
    return switch (node) {
        .leaf => |v| check(v) catch |e| if (e == error.TooBig) @as(i32, 1) else -1,
        .pair => |p| sum(i32, &.{ p.a, p.b, 3 }),
        .none => 0,
    };
}
