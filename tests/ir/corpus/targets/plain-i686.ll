; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i686-unknown-linux-gnu"

$_ZN5plain7largestIdEET_PKS1_j = comdat any

@_ZTVN5plain5ThingE = dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5plain5ThingE, ptr @_ZN5plain5Thing3runEi] }, align 4, !dbg !0
@_ZTIN5plain5ThingE = dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i32 2), ptr @_ZTSN5plain5ThingE }, align 4
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5plain5ThingE = dso_local constant [15 x i8] c"N5plain5ThingE\00", align 1

; Function Attrs: mustprogress nounwind
define weak_odr dso_local noundef double @_ZN5plain7largestIdEET_PKS1_j(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 comdat !dbg !32 {
    #dbg_value(ptr %0, !40, !DIExpression(), !47)
    #dbg_value(i32 %1, !41, !DIExpression(), !47)
  %3 = load double, ptr %0, align 4, !dbg !48, !tbaa !49
    #dbg_value(double %3, !42, !DIExpression(), !47)
    #dbg_value(i32 1, !43, !DIExpression(), !51)
  %4 = icmp ugt i32 %1, 1, !dbg !52
  br i1 %4, label %7, label %5, !dbg !54

5:                                                ; preds = %7, %2
  %6 = phi double [ %3, %2 ], [ %13, %7 ], !dbg !47
  ret double %6, !dbg !55

7:                                                ; preds = %2, %7
  %8 = phi i32 [ %14, %7 ], [ 1, %2 ]
  %9 = phi double [ %13, %7 ], [ %3, %2 ]
    #dbg_value(i32 %8, !43, !DIExpression(), !51)
    #dbg_value(double %9, !42, !DIExpression(), !47)
  %10 = getelementptr inbounds nuw double, ptr %0, i32 %8, !dbg !56
  %11 = load double, ptr %10, align 4, !dbg !56, !tbaa !49
  %12 = fcmp ogt double %11, %9, !dbg !58
  %13 = select i1 %12, double %11, double %9, !dbg !59
    #dbg_value(double %13, !42, !DIExpression(), !47)
  %14 = add nuw i32 %8, 1, !dbg !60
    #dbg_value(i32 %14, !43, !DIExpression(), !51)
  %15 = icmp eq i32 %14, %1, !dbg !61
  br i1 %15, label %5, label %7, !dbg !62, !llvm.loop !63
}

; Function Attrs: mustprogress nounwind
define dso_local noundef range(i32 2, 1) i32 @_ZN5plain5Thing3runEi(ptr noundef nonnull writeonly align 4 captures(none) dereferenceable(8) initializes((4, 8)) %0, i32 noundef %1) unnamed_addr #0 align 2 !dbg !68 {
    #dbg_value(ptr %0, !70, !DIExpression(), !73)
    #dbg_value(i32 %1, !72, !DIExpression(), !73)
    #dbg_value(i32 %1, !74, !DIExpression(), !79)
  %3 = tail call i32 @external(i32 noundef %1) #4, !dbg !81
  %4 = shl i32 %3, 1, !dbg !82
  %5 = add i32 %4, 2, !dbg !82
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4, !dbg !83
  store i32 %5, ptr %6, align 4, !dbg !84, !tbaa !85
  ret i32 %5, !dbg !87
}

; Function Attrs: mustprogress noinline nounwind
define weak dso_local noundef i32 @_ZN5plain4wideElc(i32 noundef %0, i8 noundef signext %1) local_unnamed_addr #1 !dbg !88 {
    #dbg_value(i32 %0, !94, !DIExpression(), !96)
    #dbg_value(i8 %1, !95, !DIExpression(), !96)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !97
  %4 = sext i8 %3 to i32, !dbg !97
  %5 = sdiv i32 %0, %4, !dbg !98
  ret i32 %5, !dbg !99
}

; Function Attrs: mustprogress nounwind
define dso_local noundef i32 @_ZN5plain3useEPNS_5ThingE(ptr noundef %0) local_unnamed_addr #0 !dbg !100 {
    #dbg_value(ptr %0, !104, !DIExpression(), !105)
    #dbg_value(i32 3, !74, !DIExpression(), !106)
  %2 = tail call i32 @external(i32 noundef 3) #4, !dbg !108
  %3 = add nsw i32 %2, 1, !dbg !109
  %4 = load ptr, ptr %0, align 4, !dbg !110, !tbaa !111
  %5 = load ptr, ptr %4, align 4, !dbg !110
  %6 = tail call noundef i32 %5(ptr noundef nonnull align 4 dereferenceable(8) %0, i32 noundef %3) #4, !dbg !110
  %7 = tail call noundef i32 @_ZN5plain4wideElc(i32 noundef 7, i8 noundef signext 2) #5, !dbg !113
  %8 = add nsw i32 %7, %6, !dbg !114
  %9 = tail call ptr @name_of(i32 noundef 1) #4, !dbg !115
  %10 = load i8, ptr %9, align 1, !dbg !115, !tbaa !116
  %11 = sext i8 %10 to i32, !dbg !115
  %12 = add nsw i32 %8, %11, !dbg !117
  ret i32 %12, !dbg !118
}

declare !dbg !119 ptr @name_of(i32 noundef) local_unnamed_addr #2

declare !dbg !124 i32 @external(i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="i686" "target-features"="+cmov,+cx8,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="i686" "target-features"="+cmov,+cx8,+x87" "tune-cpu"="generic" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="i686" "target-features"="+cmov,+cx8,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25, !26, !27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5plain5ThingE", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true, declaration: !8, align: 32)
!2 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "plain.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "f4a3d3e3fbbe202f8da308e2517e8f63")
!4 = !{!5}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !{!0}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!8 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !9, file: !3, baseType: !7, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
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
!21 = !{i32 1, !"NumRegisterParameters", i32 0}
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 8, !"PIC Level", i32 2}
!26 = !{i32 7, !"PIE Level", i32 2}
!27 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C++ TBAA"}
!32 = distinct !DISubprogram(name: "largest<double>", linkageName: "_ZN5plain7largestIdEET_PKS1_j", scope: !10, file: !3, line: 8, type: !33, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, templateParams: !45, retainedNodes: !39, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !36, !38}
!35 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 32)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !{!40, !41, !42, !43}
!40 = !DILocalVariable(name: "items", arg: 1, scope: !32, file: !3, line: 8, type: !36)
!41 = !DILocalVariable(name: "count", arg: 2, scope: !32, file: !3, line: 8, type: !38)
!42 = !DILocalVariable(name: "best", scope: !32, file: !3, line: 10, type: !35)
!43 = !DILocalVariable(name: "i", scope: !44, file: !3, line: 11, type: !38)
!44 = distinct !DILexicalBlock(scope: !32, file: !3, line: 11, column: 5)
!45 = !{!46}
!46 = !DITemplateTypeParameter(name: "T", type: !35)
!47 = !DILocation(line: 0, scope: !32)
!48 = !DILocation(line: 10, column: 14, scope: !32, atomGroup: 1, atomRank: 2)
!49 = !{!50, !50, i64 0}
!50 = !{!"double", !30, i64 0}
!51 = !DILocation(line: 0, scope: !44)
!52 = !DILocation(line: 11, column: 28, scope: !53, atomGroup: 11, atomRank: 1)
!53 = distinct !DILexicalBlock(scope: !44, file: !3, line: 11, column: 5)
!54 = !DILocation(line: 11, column: 5, scope: !44, atomGroup: 12, atomRank: 1)
!55 = !DILocation(line: 13, column: 5, scope: !32, atomGroup: 10, atomRank: 1)
!56 = !DILocation(line: 12, column: 13, scope: !57)
!57 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 13)
!58 = !DILocation(line: 12, column: 22, scope: !57, atomGroup: 5, atomRank: 2)
!59 = !DILocation(line: 12, column: 22, scope: !57, atomGroup: 5, atomRank: 1)
!60 = !DILocation(line: 11, column: 38, scope: !53, atomGroup: 7, atomRank: 2)
!61 = !DILocation(line: 11, column: 28, scope: !53, atomGroup: 3, atomRank: 1)
!62 = !DILocation(line: 11, column: 5, scope: !44, atomGroup: 4, atomRank: 1)
!63 = distinct !{!63, !64, !65, !66, !67}
!64 = !DILocation(line: 11, column: 5, scope: !44)
!65 = !DILocation(line: 12, column: 44, scope: !44)
!66 = !{!"llvm.loop.mustprogress"}
!67 = !{!"llvm.loop.unroll.disable"}
!68 = distinct !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 7, type: !18, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, declaration: !17, retainedNodes: !69, keyInstructions: true)
!69 = !{!70, !72}
!70 = !DILocalVariable(name: "this", arg: 1, scope: !68, type: !71, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 32)
!72 = !DILocalVariable(name: "x", arg: 2, scope: !68, file: !3, line: 7, type: !5)
!73 = !DILocation(line: 0, scope: !68)
!74 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !3, line: 5, type: !5)
!75 = distinct !DISubprogram(name: "hidden", linkageName: "_ZN5plainL6hiddenEi", scope: !10, file: !3, line: 5, type: !76, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78, keyInstructions: true)
!76 = !DISubroutineType(types: !77)
!77 = !{!5, !5}
!78 = !{!74}
!79 = !DILocation(line: 0, scope: !75, inlinedAt: !80)
!80 = distinct !DILocation(line: 7, column: 40, scope: !68)
!81 = !DILocation(line: 5, column: 35, scope: !75, inlinedAt: !80)
!82 = !DILocation(line: 7, column: 50, scope: !68, atomGroup: 1, atomRank: 2)
!83 = !DILocation(line: 7, column: 32, scope: !68)
!84 = !DILocation(line: 7, column: 38, scope: !68, atomGroup: 2, atomRank: 1)
!85 = !{!86, !29, i64 4}
!86 = !{!"_ZTSN5plain5ThingE", !29, i64 4}
!87 = !DILocation(line: 7, column: 25, scope: !68, atomGroup: 1, atomRank: 1)
!88 = distinct !DISubprogram(name: "wide", linkageName: "_ZN5plain4wideElc", scope: !10, file: !3, line: 16, type: !89, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93, keyInstructions: true)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !91, !92}
!91 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!92 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "a", arg: 1, scope: !88, file: !3, line: 16, type: !91)
!95 = !DILocalVariable(name: "b", arg: 2, scope: !88, file: !3, line: 16, type: !92)
!96 = !DILocation(line: 0, scope: !88)
!97 = !DILocation(line: 16, column: 73, scope: !88, atomGroup: 2, atomRank: 1)
!98 = !DILocation(line: 16, column: 70, scope: !88, atomGroup: 1, atomRank: 2)
!99 = !DILocation(line: 16, column: 61, scope: !88, atomGroup: 1, atomRank: 1)
!100 = distinct !DISubprogram(name: "use", linkageName: "_ZN5plain3useEPNS_5ThingE", scope: !10, file: !3, line: 17, type: !101, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!5, !71}
!103 = !{!104}
!104 = !DILocalVariable(name: "thing", arg: 1, scope: !100, file: !3, line: 17, type: !71)
!105 = !DILocation(line: 0, scope: !100)
!106 = !DILocation(line: 0, scope: !75, inlinedAt: !107)
!107 = distinct !DILocation(line: 17, column: 43, scope: !100)
!108 = !DILocation(line: 5, column: 35, scope: !75, inlinedAt: !107)
!109 = !DILocation(line: 5, column: 47, scope: !75, inlinedAt: !107, atomGroup: 1, atomRank: 2)
!110 = !DILocation(line: 17, column: 39, scope: !100)
!111 = !{!112, !112, i64 0}
!112 = !{!"vtable pointer", !31, i64 0}
!113 = !DILocation(line: 17, column: 73, scope: !100)
!114 = !DILocation(line: 17, column: 54, scope: !100)
!115 = !DILocation(line: 17, column: 87, scope: !100)
!116 = !{!30, !30, i64 0}
!117 = !DILocation(line: 17, column: 85, scope: !100, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 17, column: 25, scope: !100, atomGroup: 1, atomRank: 1)
!119 = !DISubprogram(name: "name_of", scope: !3, file: !3, line: 3, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !5}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 32)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !92)
!124 = !DISubprogram(name: "external", scope: !3, file: !3, line: 2, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
