; ModuleID = 'BitcodeBuffer'
source_filename = "mix"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux6.18.44-gnu2.36.0"

@mix.counter = internal unnamed_addr global i32 0, align 4, !dbg !0

@corpus_value = alias i32 (i8, i32), ptr @mix.corpus_value

; Function Attrs: minsize nofree norecurse nosync nounwind optsize memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal i32 @mix.corpus_value(i8 zeroext %0, i32 %1) unnamed_addr #0 !dbg !46 {
Entry:
  %2 = alloca [3 x i32], align 4
    #dbg_declare(ptr poison, !50, !DIExpression(DW_OP_LLVM_fragment, 72, 24), !51)
    #dbg_value(i8 %0, !52, !DIExpression(), !53)
    #dbg_value(i32 %1, !54, !DIExpression(), !53)
  %cond = icmp eq i8 %0, 0, !dbg !55
  br i1 %cond, label %Case2, label %RangeTest, !dbg !55

RangeTest:                                        ; preds = %Entry
  %3 = icmp ult i8 %0, 10, !dbg !57
  br i1 %3, label %Case3, label %Block1, !dbg !57

Block1:                                           ; preds = %Loop.i, %Case2, %RangeTest
  %4 = phi i32 [ %.ph, %Case2 ], [ 0, %RangeTest ], [ %.0.i, %Loop.i ], !dbg !59
  ret i32 %4, !dbg !60

Case2:                                            ; preds = %Entry
    #dbg_value(i32 %1, !50, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !62)
    #dbg_value(i32 poison, !50, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !62)
    #dbg_value(i8 0, !50, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !62)
    #dbg_value(i32 %1, !63, !DIExpression(), !66)
    #dbg_value(i32 %1, !67, !DIExpression(), !77)
  %5 = icmp sgt i32 %1, 100, !dbg !80
  %6 = shl nuw nsw i32 %1, 1, !dbg !80
  %.inv = icmp sgt i32 %1, -1, !dbg !80
  %spec.select = select i1 %.inv, i32 %6, i32 -1, !dbg !80
  %.ph = select i1 %5, i32 1, i32 %spec.select, !dbg !80
  %7 = load i32, ptr @mix.counter, align 4, !dbg !82, !noalias !83
  %8 = add nuw i32 %7, 1, !dbg !86
  store i32 %8, ptr @mix.counter, align 4, !dbg !86, !noalias !83
  br label %Block1, !dbg !60

Case3:                                            ; preds = %RangeTest
    #dbg_value(i8 1, !50, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !62)
    #dbg_value(i32 %1, !50, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !62)
  %9 = sub nsw i32 0, %1, !dbg !87
    #dbg_value(i32 %9, !50, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !62)
    #dbg_value(i8 1, !50, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !62)
    #dbg_value(i32 %1, !90, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !92)
    #dbg_value(i32 %9, !90, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !92)
  store i32 %1, ptr %2, align 4, !dbg !93
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !93
  store i32 %9, ptr %10, align 4, !dbg !93
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !93
  store i32 3, ptr %11, align 4, !dbg !93
    #dbg_value({ ptr, i64 } poison, !95, !DIExpression(), !105)
    #dbg_value(i32 0, !107, !DIExpression(), !108)
  br label %Loop.i, !dbg !109

Loop.i:                                           ; preds = %Then.i10, %Case3
  %.03.i = phi i64 [ 0, %Case3 ], [ %15, %Then.i10 ], !dbg !108
  %.0.i = phi i32 [ 0, %Case3 ], [ %14, %Then.i10 ], !dbg !108
    #dbg_value(i32 %.0.i, !107, !DIExpression(), !108)
  %exitcond.not.i = icmp eq i64 %.03.i, 3, !dbg !111
  br i1 %exitcond.not.i, label %Block1, label %Then.i10, !dbg !111

Then.i10:                                         ; preds = %Loop.i
  %12 = getelementptr inbounds nuw [4 x i8], ptr %2, i64 %.03.i, !dbg !115
  %13 = load i32, ptr %12, align 4, !dbg !115
    #dbg_value(i32 %13, !118, !DIExpression(), !119)
  %14 = add i32 %13, %.0.i, !dbg !120
    #dbg_value(i32 %14, !107, !DIExpression(), !108)
  %15 = add nuw nsw i64 %.03.i, 1, !dbg !121
  br label %Loop.i, !dbg !121
}

attributes #0 = { minsize nofree norecurse nosync nounwind optsize memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "frame-pointer"="all" "target-cpu"="znver5" "target-features"="+64bit,+adx,+aes,+allow-light-256-bit,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+branchfusion,+clflushopt,+clwb,+clzero,+cmov,+crc32,+cx16,+cx8,+f16c,+fast-15bytenop,+fast-bextr,+fast-dpwssd,+fast-imm16,+fast-lzcnt,+fast-movbe,+fast-scalar-fsqrt,+fast-scalar-shift-masks,+fast-variable-perlane-shuffle,+fast-vector-fsqrt,+fma,+fsgsbase,+fsrm,+fxsr,+gfni,+idivq-to-divl,+invpcid,+lzcnt,+macrofusion,+mmx,+movbe,+nopl,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+sahf,+sbb-dep-breaking,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+vzeroupper,+x87,+xsave,+xsavec,+xsaveopt,+xsaves,-16bit-mode,-32bit-mode,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512fp16,-avxifma,-avxneconvert,-avxvnniint16,-avxvnniint8,-branch-hint,-ccmp,-cf,-cldemote,-cmpccxadd,-egpr,-enqcmd,-ermsb,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-popcnt,-false-deps-range,-fast-11bytenop,-fast-7bytenop,-fast-gather,-fast-hops,-fast-shld-rotate,-fast-variable-crosslane-shuffle,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma4,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-no-bypass-delay-mov,-no-bypass-delay-shuffle,-pad-short-functions,-pconfig,-pku,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-serialize,-seses,-sgx,-sha512,-slow-3ops-lea,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-soft-float,-sse-unaligned-mem,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu" }

!llvm.dbg.cu = !{!4}
!llvm.module.flags = !{!44, !45}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "counter", linkageName: "mix.counter", scope: !2, file: !2, line: 4, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "mix.zig", directory: "/corpus")
!3 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!4 = distinct !DICompileUnit(language: DW_LANG_C99, file: !5, producer: "zig 0.17.1", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !6, globals: !40, splitDebugInlining: false)
!5 = !DIFile(filename: "mix", directory: "/corpus")
!6 = !{!7, !28, !34}
!7 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "@typeInfo(mix.Node).@\22union\22.tag_type.?", scope: !8, file: !2, line: 2, baseType: !23, size: 8, align: 8, elements: !24)
!8 = !DICompositeType(tag: DW_TAG_structure_type, name: "mix.Node", scope: !2, file: !2, line: 2, size: 96, align: 32, elements: !9)
!9 = !{!10, !22}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !8, baseType: !11, size: 64, align: 32)
!11 = !DICompositeType(tag: DW_TAG_union_type, name: "mix.Node:Payload", scope: !2, file: !2, line: 2, size: 64, align: 32, elements: !12)
!12 = !{!13, !15, !20}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "leaf", scope: !11, baseType: !14, size: 32)
!14 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "pair", scope: !11, baseType: !16, size: 64)
!16 = !DICompositeType(tag: DW_TAG_structure_type, name: "mix.Node__struct_0", scope: !8, file: !2, line: 2, size: 64, align: 32, elements: !17)
!17 = !{!18, !19}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !16, baseType: !14, size: 32, align: 32)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !16, baseType: !14, size: 32, align: 32, offset: 32)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "none", scope: !11, baseType: !21)
!21 = !DIBasicType(name: "void", encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !8, baseType: !7, size: 8, align: 8, offset: 64)
!23 = !DIBasicType(name: "u2", size: 8, encoding: DW_ATE_unsigned)
!24 = !{!25, !26, !27}
!25 = !DIEnumerator(name: "leaf", value: 0, isUnsigned: true)
!26 = !DIEnumerator(name: "pair", value: 1, isUnsigned: true)
!27 = !DIEnumerator(name: "none", value: 2, isUnsigned: true)
!28 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "lang.OutputMode", scope: !29, file: !29, line: 974, baseType: !23, size: 8, align: 8, elements: !30)
!29 = !DIFile(filename: "std/lang.zig", directory: "/zig/lib")
!30 = !{!31, !32, !33}
!31 = !DIEnumerator(name: "Exe", value: 0, isUnsigned: true)
!32 = !DIEnumerator(name: "Lib", value: 1, isUnsigned: true)
!33 = !DIEnumerator(name: "Obj", value: 2, isUnsigned: true)
!34 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "anyerror", scope: !4, baseType: !35, size: 16, align: 16, elements: !36)
!35 = !DIBasicType(size: 16, encoding: DW_ATE_unsigned)
!36 = !{!37, !38, !39}
!37 = !DIEnumerator(name: "null", value: 0, isUnsigned: true)
!38 = !DIEnumerator(name: "error.TooBig", value: 1, isUnsigned: true)
!39 = !DIEnumerator(name: "error.Negative", value: 2, isUnsigned: true)
!40 = !{!41, !0}
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(name: "output_mode", linkageName: "builtin.output_mode", scope: !43, file: !43, line: 6, type: !28, isLocal: true, isDefinition: true)
!43 = !DIFile(filename: "b/a9d7cf1d4caff19f280d69d027f382cf/builtin.zig", directory: "/zig/cache")
!44 = !{i32 2, !"Debug Info Version", i32 3}
!45 = !{i32 7, !"Dwarf Version", i32 4}
!46 = distinct !DISubprogram(name: "corpus_value", linkageName: "mix.corpus_value", scope: !2, file: !2, line: 16, type: !47, scopeLine: 16, flags: DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !4)
!47 = !DISubroutineType(types: !48)
!48 = !{!14, !49, !14}
!49 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!50 = !DILocalVariable(name: "node", scope: !46, file: !2, line: 17, type: !8)
!51 = !DILocation(line: 17, column: 32, scope: !46)
!52 = !DILocalVariable(name: "kind", arg: 1, scope: !46, file: !2, line: 16, type: !49)
!53 = !DILocation(line: 16, column: 46, scope: !46)
!54 = !DILocalVariable(name: "x", arg: 2, scope: !46, file: !2, line: 16, type: !14)
!55 = !DILocation(line: 17, column: 32, scope: !56)
!56 = !DILexicalBlock(scope: !46, file: !2, line: 17, column: 32)
!57 = !DILocation(line: 17, column: 32, scope: !58)
!58 = !DILexicalBlockFile(scope: !56, file: !2, discriminator: 8)
!59 = !DILocation(line: 24, column: 25, scope: !46)
!60 = !DILocation(line: 22, column: 5, scope: !61)
!61 = !DILexicalBlockFile(scope: !46, file: !2, discriminator: 2)
!62 = !DILocation(line: 0, scope: !46)
!63 = !DILocalVariable(name: "v", scope: !64, file: !2, line: 22, type: !14)
!64 = !DILexicalBlock(scope: !65, file: !2, line: 22, column: 20)
!65 = !DILexicalBlock(scope: !46, file: !2, line: 22, column: 20)
!66 = !DILocation(line: 22, column: 20, scope: !64)
!67 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !2, line: 5, type: !14)
!68 = distinct !DISubprogram(name: "check", linkageName: "mix.check", scope: !2, file: !2, line: 5, type: !69, scopeLine: 5, flags: DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !4)
!69 = !DISubroutineType(types: !70)
!70 = !{!21, !71, !14}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*error{Negative,TooBig}!i32", scope: !4, baseType: !72, size: 64, align: 64)
!72 = !DICompositeType(tag: DW_TAG_structure_type, name: "error{Negative,TooBig}!i32", scope: !4, size: 64, align: 32, elements: !73)
!73 = !{!74, !76}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "error", scope: !72, baseType: !75, size: 16, align: 16, offset: 32)
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "error{Negative,TooBig}", scope: !4, baseType: !34, size: 16, align: 16)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !72, baseType: !14, size: 32, align: 32)
!77 = !DILocation(line: 5, column: 30, scope: !68, inlinedAt: !78)
!78 = distinct !DILocation(line: 23, column: 27, scope: !79)
!79 = !DILexicalBlock(scope: !64, file: !2, line: 22, column: 20)
!80 = !DILocation(line: 7, column: 9, scope: !81, inlinedAt: !78)
!81 = !DILexicalBlock(scope: !68, file: !2, line: 7, column: 9)
!82 = !DILocation(line: 6, column: 11, scope: !68, inlinedAt: !78)
!83 = !{!84}
!84 = distinct !{!84, !85, !"mix.check: argument 0"}
!85 = distinct !{!85, !"mix.check"}
!86 = !DILocation(line: 6, column: 19, scope: !68, inlinedAt: !78)
!87 = !DILocation(line: 17, column: 32, scope: !88)
!88 = !DILexicalBlockFile(scope: !89, file: !2, discriminator: 4)
!89 = !DILexicalBlock(scope: !56, file: !2, line: 17, column: 32)
!90 = !DILocalVariable(name: "p", scope: !91, file: !2, line: 23, type: !16)
!91 = !DILexicalBlock(scope: !65, file: !2, line: 23, column: 45)
!92 = !DILocation(line: 0, scope: !91)
!93 = !DILocation(line: 24, column: 41, scope: !94)
!94 = !DILexicalBlockFile(scope: !91, file: !2, discriminator: 2)
!95 = !DILocalVariable(name: "items", arg: 1, scope: !96, file: !2, line: 120, type: !99)
!96 = distinct !DISubprogram(name: "sum__func_1", linkageName: "mix.sum__func_1", scope: !2, file: !2, line: 11, type: !97, scopeLine: 120, flags: DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !4)
!97 = !DISubroutineType(types: !98)
!98 = !{!14, !99}
!99 = !DICompositeType(tag: DW_TAG_structure_type, name: "[]const i32", scope: !4, size: 128, align: 64, elements: !100)
!100 = !{!101, !103}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !99, baseType: !102, size: 64, align: 64)
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "[*]const i32", scope: !4, baseType: !14, size: 64, align: 64)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !99, baseType: !104, size: 64, align: 64, offset: 64)
!104 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!105 = !DILocation(line: 120, column: 5, scope: !96, inlinedAt: !106)
!106 = distinct !DILocation(line: 24, column: 25, scope: !94)
!107 = !DILocalVariable(name: "total", scope: !96, file: !2, line: 12, type: !14)
!108 = !DILocation(line: 0, scope: !96, inlinedAt: !106)
!109 = !DILocation(line: 13, column: 10, scope: !110, inlinedAt: !106)
!110 = !DILexicalBlock(scope: !96, file: !2, line: 13, column: 10)
!111 = !DILocation(line: 13, column: 10, scope: !112, inlinedAt: !106)
!112 = !DILexicalBlockFile(scope: !113, file: !2, discriminator: 2)
!113 = !DILexicalBlock(scope: !114, file: !2, line: 13, column: 10)
!114 = !DILexicalBlock(scope: !110, file: !2, line: 13, column: 10)
!115 = !DILocation(line: 13, column: 10, scope: !116, inlinedAt: !106)
!116 = !DILexicalBlockFile(scope: !117, file: !2, discriminator: 6)
!117 = !DILexicalBlock(scope: !113, file: !2, line: 13, column: 10)
!118 = !DILocalVariable(name: "item", scope: !117, file: !2, line: 13, type: !14)
!119 = !DILocation(line: 13, column: 10, scope: !117, inlinedAt: !106)
!120 = !DILocation(line: 13, column: 24, scope: !116, inlinedAt: !106)
!121 = !DILocation(line: 13, column: 34, scope: !122, inlinedAt: !106)
!122 = !DILexicalBlockFile(scope: !114, file: !2, discriminator: 4)
