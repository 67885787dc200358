; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "e-m:o-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-apple-macosx13.0.0"

@_ZTVN5plain5ThingE = unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5plain5ThingE, ptr @_ZN5plain5Thing3runEi] }, align 8, !dbg !0
@_ZTIN5plain5ThingE = constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5plain5ThingE }, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5plain5ThingE = constant [15 x i8] c"N5plain5ThingE\00", align 1

; Function Attrs: mustprogress nounwind ssp
define weak_odr noundef double @_ZN5plain7largestIdEET_PKS1_j(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !30 {
    #dbg_value(ptr %0, !38, !DIExpression(), !45)
    #dbg_value(i32 %1, !39, !DIExpression(), !45)
  %3 = load double, ptr %0, align 8, !dbg !46, !tbaa !47
    #dbg_value(double %3, !40, !DIExpression(), !45)
    #dbg_value(i32 1, !41, !DIExpression(), !49)
  %4 = icmp ugt i32 %1, 1, !dbg !50
  br i1 %4, label %5, label %7, !dbg !52

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !53
  br label %9, !dbg !54

7:                                                ; preds = %9, %2
  %8 = phi double [ %3, %2 ], [ %15, %9 ], !dbg !45
  ret double %8, !dbg !55

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 1, %5 ], [ %16, %9 ]
  %11 = phi double [ %3, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !41, !DIExpression(), !49)
    #dbg_value(double %11, !40, !DIExpression(), !45)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !56
  %13 = load double, ptr %12, align 8, !dbg !56, !tbaa !47
  %14 = fcmp ogt double %13, %11, !dbg !58
  %15 = select i1 %14, double %13, double %11, !dbg !59
    #dbg_value(double %15, !40, !DIExpression(), !45)
  %16 = add nuw nsw i64 %10, 1, !dbg !60
    #dbg_value(i64 %16, !41, !DIExpression(), !49)
  %17 = icmp eq i64 %16, %6, !dbg !53
  br i1 %17, label %7, label %9, !dbg !61, !llvm.loop !62
}

; Function Attrs: mustprogress nounwind ssp
define noundef range(i32 2, 1) i32 @_ZN5plain5Thing3runEi(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(12) initializes((8, 12)) %0, i32 noundef %1) unnamed_addr #0 align 2 !dbg !66 {
    #dbg_value(ptr %0, !68, !DIExpression(), !71)
    #dbg_value(i32 %1, !70, !DIExpression(), !71)
    #dbg_value(i32 %1, !72, !DIExpression(), !77)
  %3 = tail call i32 @external(i32 noundef %1) #4, !dbg !79
  %4 = shl i32 %3, 1, !dbg !80
  %5 = add i32 %4, 2, !dbg !80
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !81
  store i32 %5, ptr %6, align 8, !dbg !82, !tbaa !83
  ret i32 %5, !dbg !85
}

; Function Attrs: mustprogress noinline nounwind ssp
define weak noundef i64 @_ZN5plain4wideElc(i64 noundef %0, i8 noundef signext %1) local_unnamed_addr #1 !dbg !86 {
    #dbg_value(i64 %0, !92, !DIExpression(), !94)
    #dbg_value(i8 %1, !93, !DIExpression(), !94)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !95
  %4 = sext i8 %3 to i64, !dbg !96
  %5 = sdiv i64 %0, %4, !dbg !97
  ret i64 %5, !dbg !98
}

; Function Attrs: mustprogress nounwind ssp
define noundef i32 @_ZN5plain3useEPNS_5ThingE(ptr noundef %0) local_unnamed_addr #0 !dbg !99 {
    #dbg_value(ptr %0, !103, !DIExpression(), !104)
    #dbg_value(i32 3, !72, !DIExpression(), !105)
  %2 = tail call i32 @external(i32 noundef 3) #4, !dbg !107
  %3 = add nsw i32 %2, 1, !dbg !108
  %4 = load ptr, ptr %0, align 8, !dbg !109, !tbaa !110
  %5 = load ptr, ptr %4, align 8, !dbg !109
  %6 = tail call noundef i32 %5(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %3) #4, !dbg !109
  %7 = tail call noundef i64 @_ZN5plain4wideElc(i64 noundef 7, i8 noundef signext 2) #5, !dbg !112
  %8 = trunc i64 %7 to i32, !dbg !112
  %9 = add nsw i32 %6, %8, !dbg !113
  %10 = tail call ptr @name_of(i32 noundef 1) #4, !dbg !114
  %11 = load i8, ptr %10, align 1, !dbg !114, !tbaa !115
  %12 = sext i8 %11 to i32, !dbg !114
  %13 = add nsw i32 %9, %12, !dbg !116
  ret i32 %13, !dbg !117
}

declare !dbg !118 ptr @name_of(i32 noundef) local_unnamed_addr #2

declare !dbg !123 i32 @external(i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind ssp "frame-pointer"="all" "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="penryn" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sahf,+sse,+sse2,+sse3,+sse4.1,+ssse3,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline nounwind ssp "frame-pointer"="all" "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="penryn" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sahf,+sse,+sse2,+sse3,+sse4.1,+ssse3,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="penryn" "target-features"="+cmov,+cx16,+cx8,+fxsr,+mmx,+sahf,+sse,+sse2,+sse3,+sse4.1,+ssse3,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.errno.tbaa = !{!26}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5plain5ThingE", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true, declaration: !8, align: 64)
!2 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: Apple, sysroot: "/")
!3 = !DIFile(filename: "plain.cpp", directory: "/corpus")
!4 = !{!5}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !{!0}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable$", scope: !9, file: !3, baseType: !7, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Thing", scope: !10, file: !3, line: 6, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !11, vtableHolder: !9)
!10 = !DINamespace(name: "plain", scope: null)
!11 = !{!12, !16, !17}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Thing", scope: !3, file: !3, baseType: !13, size: 64, flags: DIFlagArtificial)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !15, size: 64)
!15 = !DISubroutineType(types: !4)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !9, file: !3, line: 6, baseType: !5, size: 32, offset: 64)
!17 = !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 6, type: !18, scopeLine: 6, containingType: !9, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !{i32 7, !"Dwarf Version", i32 4}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 8, !"PIC Level", i32 2}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C++ TBAA"}
!30 = distinct !DISubprogram(name: "largest<double>", linkageName: "_ZN5plain7largestIdEET_PKS1_j", scope: !10, file: !3, line: 8, type: !31, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, templateParams: !43, retainedNodes: !37, keyInstructions: true)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !34, !36}
!33 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !{!38, !39, !40, !41}
!38 = !DILocalVariable(name: "items", arg: 1, scope: !30, file: !3, line: 8, type: !34)
!39 = !DILocalVariable(name: "count", arg: 2, scope: !30, file: !3, line: 8, type: !36)
!40 = !DILocalVariable(name: "best", scope: !30, file: !3, line: 10, type: !33)
!41 = !DILocalVariable(name: "i", scope: !42, file: !3, line: 11, type: !36)
!42 = distinct !DILexicalBlock(scope: !30, file: !3, line: 11, column: 5)
!43 = !{!44}
!44 = !DITemplateTypeParameter(name: "T", type: !33)
!45 = !DILocation(line: 0, scope: !30)
!46 = !DILocation(line: 10, column: 14, scope: !30, atomGroup: 1, atomRank: 2)
!47 = !{!48, !48, i64 0}
!48 = !{!"double", !28, i64 0}
!49 = !DILocation(line: 0, scope: !42)
!50 = !DILocation(line: 11, column: 28, scope: !51, atomGroup: 11, atomRank: 1)
!51 = distinct !DILexicalBlock(scope: !42, file: !3, line: 11, column: 5)
!52 = !DILocation(line: 11, column: 5, scope: !42, atomGroup: 12, atomRank: 1)
!53 = !DILocation(line: 11, column: 28, scope: !51, atomGroup: 3, atomRank: 1)
!54 = !DILocation(line: 11, column: 5, scope: !42)
!55 = !DILocation(line: 13, column: 5, scope: !30, atomGroup: 10, atomRank: 1)
!56 = !DILocation(line: 12, column: 13, scope: !57)
!57 = distinct !DILexicalBlock(scope: !51, file: !3, line: 12, column: 13)
!58 = !DILocation(line: 12, column: 22, scope: !57, atomGroup: 5, atomRank: 2)
!59 = !DILocation(line: 12, column: 22, scope: !57, atomGroup: 5, atomRank: 1)
!60 = !DILocation(line: 11, column: 38, scope: !51, atomGroup: 7, atomRank: 2)
!61 = !DILocation(line: 11, column: 5, scope: !42, atomGroup: 4, atomRank: 1)
!62 = distinct !{!62, !54, !63, !64, !65}
!63 = !DILocation(line: 12, column: 44, scope: !42)
!64 = !{!"llvm.loop.mustprogress"}
!65 = !{!"llvm.loop.unroll.disable"}
!66 = distinct !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 7, type: !18, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, declaration: !17, retainedNodes: !67, keyInstructions: true)
!67 = !{!68, !70}
!68 = !DILocalVariable(name: "this", arg: 1, scope: !66, type: !69, flags: DIFlagArtificial | DIFlagObjectPointer)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!70 = !DILocalVariable(name: "x", arg: 2, scope: !66, file: !3, line: 7, type: !5)
!71 = !DILocation(line: 0, scope: !66)
!72 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !3, line: 5, type: !5)
!73 = distinct !DISubprogram(name: "hidden", linkageName: "_ZN5plainL6hiddenEi", scope: !10, file: !3, line: 5, type: !74, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!5, !5}
!76 = !{!72}
!77 = !DILocation(line: 0, scope: !73, inlinedAt: !78)
!78 = distinct !DILocation(line: 7, column: 40, scope: !66)
!79 = !DILocation(line: 5, column: 35, scope: !73, inlinedAt: !78)
!80 = !DILocation(line: 7, column: 50, scope: !66, atomGroup: 1, atomRank: 2)
!81 = !DILocation(line: 7, column: 32, scope: !66)
!82 = !DILocation(line: 7, column: 38, scope: !66, atomGroup: 2, atomRank: 1)
!83 = !{!84, !27, i64 8}
!84 = !{!"_ZTSN5plain5ThingE", !27, i64 8}
!85 = !DILocation(line: 7, column: 25, scope: !66, atomGroup: 1, atomRank: 1)
!86 = distinct !DISubprogram(name: "wide", linkageName: "_ZN5plain4wideElc", scope: !10, file: !3, line: 16, type: !87, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91, keyInstructions: true)
!87 = !DISubroutineType(types: !88)
!88 = !{!89, !89, !90}
!89 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!90 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!91 = !{!92, !93}
!92 = !DILocalVariable(name: "a", arg: 1, scope: !86, file: !3, line: 16, type: !89)
!93 = !DILocalVariable(name: "b", arg: 2, scope: !86, file: !3, line: 16, type: !90)
!94 = !DILocation(line: 0, scope: !86)
!95 = !DILocation(line: 16, column: 73, scope: !86, atomGroup: 2, atomRank: 1)
!96 = !DILocation(line: 16, column: 72, scope: !86)
!97 = !DILocation(line: 16, column: 70, scope: !86, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 16, column: 61, scope: !86, atomGroup: 1, atomRank: 1)
!99 = distinct !DISubprogram(name: "use", linkageName: "_ZN5plain3useEPNS_5ThingE", scope: !10, file: !3, line: 17, type: !100, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!100 = !DISubroutineType(types: !101)
!101 = !{!5, !69}
!102 = !{!103}
!103 = !DILocalVariable(name: "thing", arg: 1, scope: !99, file: !3, line: 17, type: !69)
!104 = !DILocation(line: 0, scope: !99)
!105 = !DILocation(line: 0, scope: !73, inlinedAt: !106)
!106 = distinct !DILocation(line: 17, column: 43, scope: !99)
!107 = !DILocation(line: 5, column: 35, scope: !73, inlinedAt: !106)
!108 = !DILocation(line: 5, column: 47, scope: !73, inlinedAt: !106, atomGroup: 1, atomRank: 2)
!109 = !DILocation(line: 17, column: 39, scope: !99)
!110 = !{!111, !111, i64 0}
!111 = !{!"vtable pointer", !29, i64 0}
!112 = !DILocation(line: 17, column: 73, scope: !99)
!113 = !DILocation(line: 17, column: 54, scope: !99)
!114 = !DILocation(line: 17, column: 87, scope: !99)
!115 = !{!28, !28, i64 0}
!116 = !DILocation(line: 17, column: 85, scope: !99, atomGroup: 1, atomRank: 2)
!117 = !DILocation(line: 17, column: 25, scope: !99, atomGroup: 1, atomRank: 1)
!118 = !DISubprogram(name: "name_of", scope: !3, file: !3, line: 3, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!121, !5}
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64)
!122 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !90)
!123 = !DISubprogram(name: "external", scope: !3, file: !3, line: 2, type: !74, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
