; A front end that writes LLGo's own pc-line anchors and rows needs no debug info: the anchor before a call names the row
; of the call's file and line.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect --lines %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

declare void @g()

; CHECK-LABEL: define void @f()
; CHECK-NEXT: llpass_entry
; CHECK-NEXT: __llgo_pcsite_00000000000000ab_
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; An anchor whose id has no row, and a call without an anchor: nothing is known.
; CHECK-NEXT: __llgo_pcsite_00000000000000cd_
; CHECK-NEXT: call void @g(){{$}}
; CHECK-NEXT: __llgo_pcsite_f0000000000000ef_
; CHECK-NEXT: llpass_line
; CHECK-NEXT: call void @g() nomerge
; CHECK-NEXT: ret void
define void @f() {
  call void asm sideeffect "__llgo_pcsite_00000000000000ab_${:uid}:", ""()
  call void @g()
  call void asm sideeffect "__llgo_pcsite_00000000000000cd_${:uid}:", ""()
  call void @g()
  call void asm sideeffect "__llgo_pcsite_f0000000000000ef_${:uid}:", ""()
  call void @g()
  ret void
}

; TABLE: f ??:0
; TABLE: line 0: f /go/main.go:12:3
; TABLE: line 1: f /go/main.go:13

!llgo.pcline = !{!0, !1}
!0 = !{i32 1, i64 171, !"f", !"/go/main.go", i32 12, i32 3}
; Ids are unsigned, their spelling is not.
!1 = !{i32 1, i64 -1152921504606846737, !"f", !"/go/main.go", i32 13, i32 0}
