; A function whose symbol begins with the stub prefix is an adapter: its record carries the id of the function behind it.
; RUN: %llpass run --passes funcinfo-sites %s | %nocomments | %filecheck %s
; RUN: %llpass run --passes funcinfo-sites --stub-prefix my. %s | %nocomments | %filecheck %s --check-prefix MINE
; RUN: %llpass run --passes funcinfo-sites --stub-prefix '' %s | %nocomments | %filecheck %s --check-prefix EMPTY
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE

target triple = "x86_64-unknown-linux-gnu"

; 0x16f3e46051eee3e8 is FNV-1a 64 of "target".
; CHECK-LABEL: define void @__llgo_stub.target()
; CHECK-NEXT: llpass_stub{{.*}}.quad 0x16f3e46051eee3e8
; MINE-LABEL: define void @__llgo_stub.target()
; MINE-NEXT: llpass_entry
; EMPTY-LABEL: define void @__llgo_stub.target()
; EMPTY-NEXT: llpass_entry
define void @__llgo_stub.target() {
  ret void
}

; CHECK-LABEL: define void @my.target()
; CHECK-NEXT: llpass_entry
; MINE-LABEL: define void @my.target()
; MINE-NEXT: llpass_stub{{.*}}.quad 0x16f3e46051eee3e8
; EMPTY-LABEL: define void @my.target()
; EMPTY-NEXT: llpass_entry
define void @my.target() {
  ret void
}

; The function itself may be elsewhere, in a module that nobody instruments: a row here gives its name.
; TABLE: 0x16f3e46051eee3e8 target
