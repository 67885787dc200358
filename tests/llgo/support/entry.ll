; Where a Go program begins. LLGo's linker step makes these two functions: the C entry point stands for runtime.goexit,
; the last frame of every stack, and a function of its own for runtime.main.

declare void @command-line-arguments.init()
declare void @command-line-arguments.main()
declare i32 @fflush(ptr)

define void @runtime.main() noinline "disable-tail-calls"="true" {
  call void @command-line-arguments.init()
  call void @command-line-arguments.main()
  ret void
}

define i32 @main(i32 %argc, ptr %argv) "disable-tail-calls"="true" {
  call void @runtime.main()
  %flushed = call i32 @fflush(ptr null)
  ret i32 0
}

!llgo.funcinfo = !{!0, !1}
!0 = !{i32 1, !"runtime.main", !"runtime.main", !"proc.go", i32 1, i32 0}
!1 = !{i32 1, !"main", !"runtime.goexit", !"asm.s", i32 1, i32 0}
