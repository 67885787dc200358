; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

$_ZN5plain7largestIdEET_PKS1_j = comdat any

@_ZTVN5plain5ThingE = hidden unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5plain5ThingE, ptr @_ZN5plain5Thing3runEi] }, align 4, !dbg !0
@_ZTIN5plain5ThingE = hidden constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i32 2), ptr @_ZTSN5plain5ThingE }, align 4
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5plain5ThingE = hidden constant [15 x i8] c"N5plain5ThingE\00", align 1

; Function Attrs: mustprogress nounwind
define weak_odr hidden noundef double @_ZN5plain7largestIdEET_PKS1_j(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 comdat !dbg !29 {
    #dbg_value(ptr %0, !37, !DIExpression(), !44)
    #dbg_value(i32 %1, !38, !DIExpression(), !44)
  %3 = load double, ptr %0, align 8, !dbg !45, !tbaa !46
    #dbg_value(double %3, !39, !DIExpression(), !44)
    #dbg_value(i32 1, !40, !DIExpression(), !48)
  %4 = icmp ugt i32 %1, 1, !dbg !49
  br i1 %4, label %7, label %5, !dbg !51

5:                                                ; preds = %7, %2
  %6 = phi double [ %3, %2 ], [ %13, %7 ], !dbg !44
  ret double %6, !dbg !52

7:                                                ; preds = %2, %7
  %8 = phi i32 [ %14, %7 ], [ 1, %2 ]
  %9 = phi double [ %13, %7 ], [ %3, %2 ]
    #dbg_value(i32 %8, !40, !DIExpression(), !48)
    #dbg_value(double %9, !39, !DIExpression(), !44)
  %10 = getelementptr inbounds nuw double, ptr %0, i32 %8, !dbg !53
  %11 = load double, ptr %10, align 8, !dbg !53, !tbaa !46
  %12 = fcmp ogt double %11, %9, !dbg !55
  %13 = select i1 %12, double %11, double %9, !dbg !56
    #dbg_value(double %13, !39, !DIExpression(), !44)
  %14 = add nuw i32 %8, 1, !dbg !57
    #dbg_value(i32 %14, !40, !DIExpression(), !48)
  %15 = icmp eq i32 %14, %1, !dbg !58
  br i1 %15, label %5, label %7, !dbg !59, !llvm.loop !60
}

; Function Attrs: mustprogress nounwind
define hidden noundef range(i32 2, 1) i32 @_ZN5plain5Thing3runEi(ptr noundef nonnull writeonly align 4 captures(none) dereferenceable(8) initializes((4, 8)) %0, i32 noundef %1) unnamed_addr #0 !dbg !65 {
    #dbg_value(ptr %0, !67, !DIExpression(), !70)
    #dbg_value(i32 %1, !69, !DIExpression(), !70)
    #dbg_value(i32 %1, !71, !DIExpression(), !76)
  %3 = tail call i32 @external(i32 noundef %1) #4, !dbg !78
  %4 = shl i32 %3, 1, !dbg !79
  %5 = add i32 %4, 2, !dbg !79
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4, !dbg !80
  store i32 %5, ptr %6, align 4, !dbg !81, !tbaa !82
  ret i32 %5, !dbg !84
}

; Function Attrs: mustprogress noinline nounwind
define weak hidden noundef i32 @_ZN5plain4wideElc(i32 noundef %0, i8 noundef signext %1) local_unnamed_addr #1 !dbg !85 {
    #dbg_value(i32 %0, !91, !DIExpression(), !93)
    #dbg_value(i8 %1, !92, !DIExpression(), !93)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !94
  %4 = sext i8 %3 to i32, !dbg !94
  %5 = sdiv i32 %0, %4, !dbg !95
  ret i32 %5, !dbg !96
}

; Function Attrs: mustprogress nounwind
define hidden noundef i32 @_ZN5plain3useEPNS_5ThingE(ptr noundef %0) local_unnamed_addr #0 !dbg !97 {
    #dbg_value(ptr %0, !101, !DIExpression(), !102)
    #dbg_value(i32 3, !71, !DIExpression(), !103)
  %2 = tail call i32 @external(i32 noundef 3) #4, !dbg !105
  %3 = add nsw i32 %2, 1, !dbg !106
  %4 = load ptr, ptr %0, align 4, !dbg !107, !tbaa !108
  %5 = load ptr, ptr %4, align 4, !dbg !107
  %6 = tail call noundef i32 %5(ptr noundef nonnull align 4 dereferenceable(8) %0, i32 noundef %3) #4, !dbg !107
  %7 = tail call noundef i32 @_ZN5plain4wideElc(i32 noundef 7, i8 noundef signext 2) #5, !dbg !110
  %8 = add nsw i32 %7, %6, !dbg !111
  %9 = tail call ptr @name_of(i32 noundef 1) #4, !dbg !112
  %10 = load i8, ptr %9, align 1, !dbg !112, !tbaa !113
  %11 = sext i8 %10 to i32, !dbg !112
  %12 = add nsw i32 %8, %11, !dbg !114
  ret i32 %12, !dbg !115
}

declare !dbg !116 ptr @name_of(i32 noundef) local_unnamed_addr #2

declare !dbg !121 i32 @external(i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress noinline nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24}
!llvm.errno.tbaa = !{!25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5plain5ThingE", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true, declaration: !8, align: 32)
!2 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "plain.cpp", directory: "/corpus")
!4 = !{!5}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !{!0}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable$", scope: !9, file: !3, baseType: !7, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Thing", scope: !10, file: !3, line: 6, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !11, vtableHolder: !9)
!10 = !DINamespace(name: "plain", scope: null)
!11 = !{!12, !16, !17}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Thing", scope: !3, file: !3, baseType: !13, size: 32, flags: DIFlagArtificial)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 32)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !15, size: 32)
!15 = !DISubroutineType(types: !4)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !9, file: !3, line: 6, baseType: !5, size: 32, offset: 32)
!17 = !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 6, type: !18, scopeLine: 6, containingType: !9, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 32, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !{i32 7, !"Dwarf Version", i32 4}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!25 = !{!26, !26, i64 0}
!26 = !{!"int", !27, i64 0}
!27 = !{!"omnipotent char", !28, i64 0}
!28 = !{!"Simple C++ TBAA"}
!29 = distinct !DISubprogram(name: "largest<double>", linkageName: "_ZN5plain7largestIdEET_PKS1_j", scope: !10, file: !3, line: 8, type: !30, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, templateParams: !42, retainedNodes: !36, keyInstructions: true)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !33, !35}
!32 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 32)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !{!37, !38, !39, !40}
!37 = !DILocalVariable(name: "items", arg: 1, scope: !29, file: !3, line: 8, type: !33)
!38 = !DILocalVariable(name: "count", arg: 2, scope: !29, file: !3, line: 8, type: !35)
!39 = !DILocalVariable(name: "best", scope: !29, file: !3, line: 10, type: !32)
!40 = !DILocalVariable(name: "i", scope: !41, file: !3, line: 11, type: !35)
!41 = distinct !DILexicalBlock(scope: !29, file: !3, line: 11, column: 5)
!42 = !{!43}
!43 = !DITemplateTypeParameter(name: "T", type: !32)
!44 = !DILocation(line: 0, scope: !29)
!45 = !DILocation(line: 10, column: 14, scope: !29, atomGroup: 1, atomRank: 2)
!46 = !{!47, !47, i64 0}
!47 = !{!"double", !27, i64 0}
!48 = !DILocation(line: 0, scope: !41)
!49 = !DILocation(line: 11, column: 28, scope: !50, atomGroup: 11, atomRank: 1)
!50 = distinct !DILexicalBlock(scope: !41, file: !3, line: 11, column: 5)
!51 = !DILocation(line: 11, column: 5, scope: !41, atomGroup: 12, atomRank: 1)
!52 = !DILocation(line: 13, column: 5, scope: !29, atomGroup: 10, atomRank: 1)
!53 = !DILocation(line: 12, column: 13, scope: !54)
!54 = distinct !DILexicalBlock(scope: !50, file: !3, line: 12, column: 13)
!55 = !DILocation(line: 12, column: 22, scope: !54, atomGroup: 5, atomRank: 2)
!56 = !DILocation(line: 12, column: 22, scope: !54, atomGroup: 5, atomRank: 1)
!57 = !DILocation(line: 11, column: 38, scope: !50, atomGroup: 7, atomRank: 2)
!58 = !DILocation(line: 11, column: 28, scope: !50, atomGroup: 3, atomRank: 1)
!59 = !DILocation(line: 11, column: 5, scope: !41, atomGroup: 4, atomRank: 1)
!60 = distinct !{!60, !61, !62, !63, !64}
!61 = !DILocation(line: 11, column: 5, scope: !41)
!62 = !DILocation(line: 12, column: 44, scope: !41)
!63 = !{!"llvm.loop.mustprogress"}
!64 = !{!"llvm.loop.unroll.disable"}
!65 = distinct !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 7, type: !18, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, declaration: !17, retainedNodes: !66, keyInstructions: true)
!66 = !{!67, !69}
!67 = !DILocalVariable(name: "this", arg: 1, scope: !65, type: !68, flags: DIFlagArtificial | DIFlagObjectPointer)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 32)
!69 = !DILocalVariable(name: "x", arg: 2, scope: !65, file: !3, line: 7, type: !5)
!70 = !DILocation(line: 0, scope: !65)
!71 = !DILocalVariable(name: "x", arg: 1, scope: !72, file: !3, line: 5, type: !5)
!72 = distinct !DISubprogram(name: "hidden", linkageName: "_ZN5plainL6hiddenEi", scope: !10, file: !3, line: 5, type: !73, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!73 = !DISubroutineType(types: !74)
!74 = !{!5, !5}
!75 = !{!71}
!76 = !DILocation(line: 0, scope: !72, inlinedAt: !77)
!77 = distinct !DILocation(line: 7, column: 40, scope: !65)
!78 = !DILocation(line: 5, column: 35, scope: !72, inlinedAt: !77)
!79 = !DILocation(line: 7, column: 50, scope: !65, atomGroup: 1, atomRank: 2)
!80 = !DILocation(line: 7, column: 32, scope: !65)
!81 = !DILocation(line: 7, column: 38, scope: !65, atomGroup: 2, atomRank: 1)
!82 = !{!83, !26, i64 4}
!83 = !{!"_ZTSN5plain5ThingE", !26, i64 4}
!84 = !DILocation(line: 7, column: 25, scope: !65, atomGroup: 1, atomRank: 1)
!85 = distinct !DISubprogram(name: "wide", linkageName: "_ZN5plain4wideElc", scope: !10, file: !3, line: 16, type: !86, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90, keyInstructions: true)
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !88, !89}
!88 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!89 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "a", arg: 1, scope: !85, file: !3, line: 16, type: !88)
!92 = !DILocalVariable(name: "b", arg: 2, scope: !85, file: !3, line: 16, type: !89)
!93 = !DILocation(line: 0, scope: !85)
!94 = !DILocation(line: 16, column: 73, scope: !85, atomGroup: 2, atomRank: 1)
!95 = !DILocation(line: 16, column: 70, scope: !85, atomGroup: 1, atomRank: 2)
!96 = !DILocation(line: 16, column: 61, scope: !85, atomGroup: 1, atomRank: 1)
!97 = distinct !DISubprogram(name: "use", linkageName: "_ZN5plain3useEPNS_5ThingE", scope: !10, file: !3, line: 17, type: !98, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100, keyInstructions: true)
!98 = !DISubroutineType(types: !99)
!99 = !{!5, !68}
!100 = !{!101}
!101 = !DILocalVariable(name: "thing", arg: 1, scope: !97, file: !3, line: 17, type: !68)
!102 = !DILocation(line: 0, scope: !97)
!103 = !DILocation(line: 0, scope: !72, inlinedAt: !104)
!104 = distinct !DILocation(line: 17, column: 43, scope: !97)
!105 = !DILocation(line: 5, column: 35, scope: !72, inlinedAt: !104)
!106 = !DILocation(line: 5, column: 47, scope: !72, inlinedAt: !104, atomGroup: 1, atomRank: 2)
!107 = !DILocation(line: 17, column: 39, scope: !97)
!108 = !{!109, !109, i64 0}
!109 = !{!"vtable pointer", !28, i64 0}
!110 = !DILocation(line: 17, column: 73, scope: !97)
!111 = !DILocation(line: 17, column: 54, scope: !97)
!112 = !DILocation(line: 17, column: 87, scope: !97)
!113 = !{!27, !27, i64 0}
!114 = !DILocation(line: 17, column: 85, scope: !97, atomGroup: 1, atomRank: 2)
!115 = !DILocation(line: 17, column: 25, scope: !97, atomGroup: 1, atomRank: 1)
!116 = !DISubprogram(name: "name_of", scope: !3, file: !3, line: 3, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{!119, !5}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 32)
!120 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !89)
!121 = !DISubprogram(name: "external", scope: !3, file: !3, line: 2, type: !73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
