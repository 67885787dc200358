#!/bin/sh
# Writes the corpus again from src/ with the compilers that are on this machine; those that are missing keep their files.
# Paths are mapped so that no file names the machine it was made on.
set -u
cd "$(dirname "$0")/src" || exit 2
for v in 15 16 17 18 19 20 21 22; do
    command -v "clang-$v" >/dev/null || continue
    map="-ffile-prefix-map=$(pwd)=/corpus -fdebug-compilation-dir=/corpus -fno-ident"
    for level in "O0 -g" "O2 -gline-tables-only" "O1 -g0 -Xclang -emit-llvm-uselists"; do
        name=$(echo "$level" | cut -c1-2)
        # shellcheck disable=SC2086
        clang-$v $map -$level -S -emit-llvm -w mix.c -o "../clang/mix-c-$v-$name.ll"
        # shellcheck disable=SC2086
        clang-$v $map -$level -std=c++17 -S -emit-llvm -w mix.cpp -o "../clang/mix-cpp-$v-$name.ll"
    done
done
v=22
if command -v "clang-$v" >/dev/null; then
    map="-ffile-prefix-map=$(pwd)=/corpus -fdebug-compilation-dir=/corpus -fno-ident -w -S -emit-llvm -ffreestanding"
    for target in arm64-apple-macos13 x86_64-apple-macos13 aarch64-linux-gnu riscv64-linux-gnu i686-linux-gnu s390x-linux-gnu \
        x86_64-pc-windows-msvc wasm32-unknown-unknown; do
        arch=${target%%-*}
        case $target in *macos*) arch=$arch-macos ;; *windows*) arch=$arch-windows ;; esac
        # shellcheck disable=SC2086
        clang-$v $map -target $target -O1 -g -std=c++17 -fno-exceptions -fno-threadsafe-statics plain.cpp -o "../targets/plain-$arch.ll"
    done
fi
if command -v rustc >/dev/null; then
    for level in "0 -g" "3 -Cdebuginfo=line-tables-only"; do
        # shellcheck disable=SC2086
        rustc --crate-type lib --emit llvm-ir --remap-path-prefix "$(pwd)=/corpus" -Ccodegen-units=1 \
            --remap-path-prefix "$(rustc --print sysroot)=/rust" -Copt-level=$level mix.rs \
            -o "../rustc/mix-rs-O$(echo "$level" | cut -c1).ll"
    done
fi
ZIG=${ZIG:-zig}
if command -v "${ZIG%% *}" >/dev/null; then
    # The other levels carry the panic and debug-info machinery of the standard library: 20 MB.
    $ZIG build-obj mix.zig -OReleaseSmall -fno-strip -fno-emit-bin -femit-llvm-ir="../other/mix-zig-small.ll"
    sed -i "s,$(pwd),/corpus,g; s,\"/[^\"]*/ziglang/lib,\"/zig/lib,; s,\"/[^\"]*/[.]cache/zig,\"/zig/cache," ../other/mix-zig-small.ll
fi
if command -v ldc2 >/dev/null; then
    for level in 0 2; do
        ldc2 -c -O$level -g --output-ll mix.d -of="../other/mix-d-O$level.ll"
        sed -i "s,$(pwd),/corpus,g" "../other/mix-d-O$level.ll"
    done
fi
