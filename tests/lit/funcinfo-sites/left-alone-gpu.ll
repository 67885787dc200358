; A module for nvptx64-nvidia-cuda is left alone, byte for byte, and --stats says why.
; RUN: %llpass run --passes funcinfo-sites --stats %s -o %t.ll 2> %t.stats
; RUN: cmp %s %t.ll
; RUN: %filecheck %s --input-file %t.stats

target triple = "nvptx64-nvidia-cuda"

; CHECK: functions_skipped 2
; CHECK: note: nvptx64 code runs on a device that has no image to look up
define void @f() {
  ret void
}
define void @g() {
  call void @f()
  ret void
}
