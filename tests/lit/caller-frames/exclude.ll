; Go's runtime is never tracked; --frames-exclude adds packages, --frames-api functions that ask, --frames-reaching functions
; of other modules that lead to one.
; RUN: %llpass run --passes caller-frames --explain caller-frames %s -o %t.ll 2> %t.words
; RUN: %filecheck %s --input-file %t.words
; RUN: %llpass run --passes caller-frames --explain caller-frames --frames-exclude example.com/p. --frames-api other.* --frames-reaching log.Println %s -o %t.ll 2> %t.words
; RUN: %filecheck %s --check-prefix OPTIONS --input-file %t.words

target triple = "x86_64-unknown-linux-gnu"

declare void @runtime.Callers()
declare void @other.Trace()
declare void @log.Println()

; CHECK: runtime.helper: not tracked: excluded (runtime.helper -> runtime.Callers)
; OPTIONS: runtime.helper: not tracked: excluded
define void @runtime.helper() {
  call void @runtime.Callers()
  ret void
}
; CHECK: example.com/p.F: tracked: example.com/p.F -> runtime.Callers
; OPTIONS: example.com/p.F: not tracked: excluded (example.com/p.F -> runtime.Callers)
define void @"example.com/p.F"() {
  call void @runtime.Callers()
  ret void
}
; CHECK: main.g: not tracked: nothing it calls leads to a caller API
; OPTIONS: main.g: tracked: main.g -> other.Trace
define void @main.g() {
  call void @other.Trace()
  ret void
}
; CHECK: main.h: not tracked
; OPTIONS: main.h: tracked: main.h -> log.Println
define void @main.h() {
  call void @log.Println()
  ret void
}
