; With no pass the output is the input, byte for byte, odd layout included.
; RUN: %llpass run --passes '' %s -o %t
; RUN: cmp %s %t

define   i32	@f(i32 %x) {   ret i32 %x   }
  @"a\22b c" = global i32 0 ; not where a printer puts it
