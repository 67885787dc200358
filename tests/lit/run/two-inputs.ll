; Several inputs and no --out-dir would overwrite each other: a usage error, exit 2.
; RUN: not %llpass run %s %s 2>&1 | %filecheck %s
; CHECK: several inputs need --out-dir

define void @f() {
  ret void
}
