; Symbols that need quotes: escapes in the IR are undone for the id and for the table. 0x8d36f6671ef2c22b is FNV-1a 64 of
; the five bytes a"b c.
; RUN: %llpass run --passes funcinfo-sites %s -o %t.ll
; RUN: %nocomments %t.ll | %filecheck %s
; RUN: %llpass inspect %t.ll | %filecheck %s --check-prefix TABLE
; REQUIRES: clang, llvm-nm
; RUN: %clang -target x86_64-unknown-linux-gnu -c %t.ll -o %t.o

target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: define void @"a\22b c"() {
; CHECK-NEXT: .quad 0xb17d781a587875b1
; CHECK-NEXT: call void @"_ZN3foo\5C{}E"(){{$}}
; TABLE: 0xb17d781a587875b1 a"b c
; TABLE: _ZN3foo\{}E
; TABLE: h{{.*}}llo
define void @"a\22b c"() {
  call void @"_ZN3foo\5C{}E"()
  ret void
}
define void @"_ZN3foo\5C{}E"() {
  ret void
}
define void @"h\C3\A9llo"() {
  ret void
}
