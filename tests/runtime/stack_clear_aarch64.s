// What a test of llp_stack_clear must do without a compiler in between; stack_clear_test.c tells what each is for.

  .macro pattern register
  movz \register, 0xf00d
  movk \register, 0xcafe, lsl #16
  movk \register, 0x1234, lsl #32
  movk \register, 0x5a5a, lsl #48
  .endm

// filled_below(fn, from, to)
  .text
  .globl filled_below
  .type filled_below, %function
filled_below:
  stp x29, x30, [sp, #-32]!
  stp x19, x20, [sp, #16]
  mov x29, sp
  mov x9, sp
  sub x19, x9, x2
  sub x20, x9, x1
  pattern x10
  mov x11, x19
1:str x10, [x11], #8
  cmp x11, x9
  b.lo 1b
  blr x0
  pattern x10
  mov x0, xzr
2:cmp x19, x20
  b.hs 3f
  ldr x11, [x19], #8
  cmp x11, x10
  cinc x0, x0, eq
  b 2b
3:ldp x19, x20, [sp, #16]
  ldp x29, x30, [sp], #32
  ret
  .size filled_below, . - filled_below

// call_with_registers(fn, seen, vectors): x0 to x17; of d8 to d15 the lower halves are the caller's
  .globl call_with_registers
  .type call_with_registers, %function
call_with_registers:
  stp x29, x30, [sp, #-192]!
  stp x19, x20, [sp, #16]
  stp x21, x22, [sp, #32]
  stp x23, x24, [sp, #48]
  stp x25, x26, [sp, #64]
  stp x27, x28, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  stp x0, x1, [sp, #160]
  pattern x9
  dup v0.2d, x9
  dup v1.2d, x9
  dup v2.2d, x9
  dup v3.2d, x9
  dup v4.2d, x9
  dup v5.2d, x9
  dup v6.2d, x9
  dup v7.2d, x9
  dup v8.2d, x9
  dup v9.2d, x9
  dup v10.2d, x9
  dup v11.2d, x9
  dup v12.2d, x9
  dup v13.2d, x9
  dup v14.2d, x9
  dup v15.2d, x9
  dup v16.2d, x9
  dup v17.2d, x9
  dup v18.2d, x9
  dup v19.2d, x9
  dup v20.2d, x9
  dup v21.2d, x9
  dup v22.2d, x9
  dup v23.2d, x9
  dup v24.2d, x9
  dup v25.2d, x9
  dup v26.2d, x9
  dup v27.2d, x9
  dup v28.2d, x9
  dup v29.2d, x9
  dup v30.2d, x9
  dup v31.2d, x9
  mov x19, #275
  mov x20, #276
  mov x21, #277
  mov x22, #278
  mov x23, #279
  mov x24, #280
  mov x25, #281
  mov x26, #282
  mov x27, #283
  mov x28, #284
  mov x30, x0
  mov x0, x9
  mov x1, x9
  mov x2, x9
  mov x3, x9
  mov x4, x9
  mov x5, x9
  mov x6, x9
  mov x7, x9
  mov x8, x9
  mov x10, x9
  mov x11, x9
  mov x12, x9
  mov x13, x9
  mov x14, x9
  mov x15, x9
  mov x16, x9
  mov x17, x9
  blr x30
  ldr x30, [sp, #168]
  str x0, [x30, #0]
  str x1, [x30, #8]
  str x2, [x30, #16]
  str x3, [x30, #24]
  str x4, [x30, #32]
  str x5, [x30, #40]
  str x6, [x30, #48]
  str x7, [x30, #56]
  str x8, [x30, #64]
  str x9, [x30, #72]
  str x10, [x30, #80]
  str x11, [x30, #88]
  str x12, [x30, #96]
  str x13, [x30, #104]
  str x14, [x30, #112]
  str x15, [x30, #120]
  str x16, [x30, #128]
  str x17, [x30, #136]
  str q0, [x30, #192]
  str q1, [x30, #256]
  str q2, [x30, #320]
  str q3, [x30, #384]
  str q4, [x30, #448]
  str q5, [x30, #512]
  str q6, [x30, #576]
  str q7, [x30, #640]
  str q8, [x30, #704]
  str q9, [x30, #768]
  str q10, [x30, #832]
  str q11, [x30, #896]
  str q12, [x30, #960]
  str q13, [x30, #1024]
  str q14, [x30, #1088]
  str q15, [x30, #1152]
  str q16, [x30, #1216]
  str q17, [x30, #1280]
  str q18, [x30, #1344]
  str q19, [x30, #1408]
  str q20, [x30, #1472]
  str q21, [x30, #1536]
  str q22, [x30, #1600]
  str q23, [x30, #1664]
  str q24, [x30, #1728]
  str q25, [x30, #1792]
  str q26, [x30, #1856]
  str q27, [x30, #1920]
  str q28, [x30, #1984]
  str q29, [x30, #2048]
  str q30, [x30, #2112]
  str q31, [x30, #2176]
  pattern x9
  mov x0, xzr
  ldr x10, [x30, #704]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #704]
  ldr x10, [x30, #768]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #768]
  ldr x10, [x30, #832]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #832]
  ldr x10, [x30, #896]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #896]
  ldr x10, [x30, #960]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #960]
  ldr x10, [x30, #1024]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #1024]
  ldr x10, [x30, #1088]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #1088]
  ldr x10, [x30, #1152]
  cmp x10, x9
  cinc x0, x0, ne
  str xzr, [x30, #1152]
  cmp x19, #275
  cinc x0, x0, ne
  cmp x20, #276
  cinc x0, x0, ne
  cmp x21, #277
  cinc x0, x0, ne
  cmp x22, #278
  cinc x0, x0, ne
  cmp x23, #279
  cinc x0, x0, ne
  cmp x24, #280
  cinc x0, x0, ne
  cmp x25, #281
  cinc x0, x0, ne
  cmp x26, #282
  cinc x0, x0, ne
  cmp x27, #283
  cinc x0, x0, ne
  cmp x28, #284
  cinc x0, x0, ne
  ldp x19, x20, [sp, #16]
  ldp x21, x22, [sp, #32]
  ldp x23, x24, [sp, #48]
  ldp x25, x26, [sp, #64]
  ldp x27, x28, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  ldp x29, x30, [sp], #192
  ret
  .size call_with_registers, . - call_with_registers
  .section .note.GNU-stack, "", %progbits
