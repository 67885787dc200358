; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "E-m:e-i1:8:16-i8:8:16-i64:64-f128:64-v128:64-a:8:16-n32:64"
target triple = "s390x-unknown-linux-gnu"

$_ZN5plain7largestIdEET_PKS1_j = comdat any

@_ZTVN5plain5ThingE = dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5plain5ThingE, ptr @_ZN5plain5Thing3runEi] }, align 8, !dbg !0
@_ZTIN5plain5ThingE = dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5plain5ThingE }, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5plain5ThingE = dso_local constant [15 x i8] c"N5plain5ThingE\00", align 1

; Function Attrs: mustprogress nounwind
define weak_odr dso_local noundef double @_ZN5plain7largestIdEET_PKS1_j(ptr noundef %0, i32 noundef zeroext %1) local_unnamed_addr #0 comdat !dbg !31 {
    #dbg_value(ptr %0, !39, !DIExpression(), !46)
    #dbg_value(i32 %1, !40, !DIExpression(), !46)
  %3 = load double, ptr %0, align 8, !dbg !47, !tbaa !48
    #dbg_value(double %3, !41, !DIExpression(), !46)
    #dbg_value(i32 1, !42, !DIExpression(), !50)
  %4 = icmp ugt i32 %1, 1, !dbg !51
  br i1 %4, label %5, label %7, !dbg !53

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !54
  br label %9, !dbg !55

7:                                                ; preds = %9, %2
  %8 = phi double [ %3, %2 ], [ %15, %9 ], !dbg !46
  ret double %8, !dbg !56

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 1, %5 ], [ %16, %9 ]
  %11 = phi double [ %3, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !42, !DIExpression(), !50)
    #dbg_value(double %11, !41, !DIExpression(), !46)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !57
  %13 = load double, ptr %12, align 8, !dbg !57, !tbaa !48
  %14 = fcmp ogt double %13, %11, !dbg !59
  %15 = select i1 %14, double %13, double %11, !dbg !60
    #dbg_value(double %15, !41, !DIExpression(), !46)
  %16 = add nuw nsw i64 %10, 1, !dbg !61
    #dbg_value(i64 %16, !42, !DIExpression(), !50)
  %17 = icmp eq i64 %16, %6, !dbg !54
  br i1 %17, label %7, label %9, !dbg !62, !llvm.loop !63
}

; Function Attrs: mustprogress nounwind
define dso_local noundef signext range(i32 2, 1) i32 @_ZN5plain5Thing3runEi(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(12) initializes((8, 12)) %0, i32 noundef signext %1) unnamed_addr #0 align 2 !dbg !67 {
    #dbg_value(ptr %0, !69, !DIExpression(), !72)
    #dbg_value(i32 %1, !71, !DIExpression(), !72)
    #dbg_value(i32 %1, !73, !DIExpression(), !78)
  %3 = tail call signext i32 @external(i32 noundef signext %1) #4, !dbg !80
  %4 = shl i32 %3, 1, !dbg !81
  %5 = add i32 %4, 2, !dbg !81
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !82
  store i32 %5, ptr %6, align 8, !dbg !83, !tbaa !84
  ret i32 %5, !dbg !86
}

; Function Attrs: mustprogress noinline nounwind
define weak dso_local noundef i64 @_ZN5plain4wideElc(i64 noundef %0, i8 noundef zeroext %1) local_unnamed_addr #1 !dbg !87 {
    #dbg_value(i64 %0, !93, !DIExpression(), !95)
    #dbg_value(i8 %1, !94, !DIExpression(), !95)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !96
  %4 = zext i8 %3 to i64, !dbg !97
  %5 = sdiv i64 %0, %4, !dbg !98
  ret i64 %5, !dbg !99
}

; Function Attrs: mustprogress nounwind
define dso_local noundef signext i32 @_ZN5plain3useEPNS_5ThingE(ptr noundef %0) local_unnamed_addr #0 !dbg !100 {
    #dbg_value(ptr %0, !104, !DIExpression(), !105)
    #dbg_value(i32 3, !73, !DIExpression(), !106)
  %2 = tail call signext i32 @external(i32 noundef signext 3) #4, !dbg !108
  %3 = add nsw i32 %2, 1, !dbg !109
  %4 = load ptr, ptr %0, align 8, !dbg !110, !tbaa !111
  %5 = load ptr, ptr %4, align 8, !dbg !110
  %6 = tail call noundef signext i32 %5(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef signext %3) #4, !dbg !110
  %7 = tail call noundef i64 @_ZN5plain4wideElc(i64 noundef 7, i8 noundef zeroext 2) #5, !dbg !113
  %8 = trunc i64 %7 to i32, !dbg !113
  %9 = add nsw i32 %6, %8, !dbg !114
  %10 = tail call ptr @name_of(i32 noundef signext 1) #4, !dbg !115
  %11 = load i8, ptr %10, align 1, !dbg !115, !tbaa !116
  %12 = zext i8 %11 to i32, !dbg !115
  %13 = add nsw i32 %9, %12, !dbg !117
  ret i32 %13, !dbg !118
}

declare !dbg !119 ptr @name_of(i32 noundef signext) local_unnamed_addr #2

declare !dbg !124 signext i32 @external(i32 noundef signext) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="z196" }
attributes #1 = { mustprogress noinline nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="z196" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="z196" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25, !26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5plain5ThingE", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true, declaration: !8, align: 64)
!2 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "plain.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "f4a3d3e3fbbe202f8da308e2517e8f63")
!4 = !{!5}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !{!0}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !9, file: !3, baseType: !7, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
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
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 8, !"PIC Level", i32 2}
!25 = !{i32 7, !"PIE Level", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C++ TBAA"}
!31 = distinct !DISubprogram(name: "largest<double>", linkageName: "_ZN5plain7largestIdEET_PKS1_j", scope: !10, file: !3, line: 8, type: !32, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, templateParams: !44, retainedNodes: !38, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35, !37}
!34 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !{!39, !40, !41, !42}
!39 = !DILocalVariable(name: "items", arg: 1, scope: !31, file: !3, line: 8, type: !35)
!40 = !DILocalVariable(name: "count", arg: 2, scope: !31, file: !3, line: 8, type: !37)
!41 = !DILocalVariable(name: "best", scope: !31, file: !3, line: 10, type: !34)
!42 = !DILocalVariable(name: "i", scope: !43, file: !3, line: 11, type: !37)
!43 = distinct !DILexicalBlock(scope: !31, file: !3, line: 11, column: 5)
!44 = !{!45}
!45 = !DITemplateTypeParameter(name: "T", type: !34)
!46 = !DILocation(line: 0, scope: !31)
!47 = !DILocation(line: 10, column: 14, scope: !31, atomGroup: 1, atomRank: 2)
!48 = !{!49, !49, i64 0}
!49 = !{!"double", !29, i64 0}
!50 = !DILocation(line: 0, scope: !43)
!51 = !DILocation(line: 11, column: 28, scope: !52, atomGroup: 11, atomRank: 1)
!52 = distinct !DILexicalBlock(scope: !43, file: !3, line: 11, column: 5)
!53 = !DILocation(line: 11, column: 5, scope: !43, atomGroup: 12, atomRank: 1)
!54 = !DILocation(line: 11, column: 28, scope: !52, atomGroup: 3, atomRank: 1)
!55 = !DILocation(line: 11, column: 5, scope: !43)
!56 = !DILocation(line: 13, column: 5, scope: !31, atomGroup: 10, atomRank: 1)
!57 = !DILocation(line: 12, column: 13, scope: !58)
!58 = distinct !DILexicalBlock(scope: !52, file: !3, line: 12, column: 13)
!59 = !DILocation(line: 12, column: 22, scope: !58, atomGroup: 5, atomRank: 2)
!60 = !DILocation(line: 12, column: 22, scope: !58, atomGroup: 5, atomRank: 1)
!61 = !DILocation(line: 11, column: 38, scope: !52, atomGroup: 7, atomRank: 2)
!62 = !DILocation(line: 11, column: 5, scope: !43, atomGroup: 4, atomRank: 1)
!63 = distinct !{!63, !55, !64, !65, !66}
!64 = !DILocation(line: 12, column: 44, scope: !43)
!65 = !{!"llvm.loop.mustprogress"}
!66 = !{!"llvm.loop.unroll.disable"}
!67 = distinct !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 7, type: !18, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, declaration: !17, retainedNodes: !68, keyInstructions: true)
!68 = !{!69, !71}
!69 = !DILocalVariable(name: "this", arg: 1, scope: !67, type: !70, flags: DIFlagArtificial | DIFlagObjectPointer)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!71 = !DILocalVariable(name: "x", arg: 2, scope: !67, file: !3, line: 7, type: !5)
!72 = !DILocation(line: 0, scope: !67)
!73 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !3, line: 5, type: !5)
!74 = distinct !DISubprogram(name: "hidden", linkageName: "_ZN5plainL6hiddenEi", scope: !10, file: !3, line: 5, type: !75, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!75 = !DISubroutineType(types: !76)
!76 = !{!5, !5}
!77 = !{!73}
!78 = !DILocation(line: 0, scope: !74, inlinedAt: !79)
!79 = distinct !DILocation(line: 7, column: 40, scope: !67)
!80 = !DILocation(line: 5, column: 35, scope: !74, inlinedAt: !79)
!81 = !DILocation(line: 7, column: 50, scope: !67, atomGroup: 1, atomRank: 2)
!82 = !DILocation(line: 7, column: 32, scope: !67)
!83 = !DILocation(line: 7, column: 38, scope: !67, atomGroup: 2, atomRank: 1)
!84 = !{!85, !28, i64 8}
!85 = !{!"_ZTSN5plain5ThingE", !28, i64 8}
!86 = !DILocation(line: 7, column: 25, scope: !67, atomGroup: 1, atomRank: 1)
!87 = distinct !DISubprogram(name: "wide", linkageName: "_ZN5plain4wideElc", scope: !10, file: !3, line: 16, type: !88, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92, keyInstructions: true)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !90, !91}
!90 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!91 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "a", arg: 1, scope: !87, file: !3, line: 16, type: !90)
!94 = !DILocalVariable(name: "b", arg: 2, scope: !87, file: !3, line: 16, type: !91)
!95 = !DILocation(line: 0, scope: !87)
!96 = !DILocation(line: 16, column: 73, scope: !87, atomGroup: 2, atomRank: 1)
!97 = !DILocation(line: 16, column: 72, scope: !87)
!98 = !DILocation(line: 16, column: 70, scope: !87, atomGroup: 1, atomRank: 2)
!99 = !DILocation(line: 16, column: 61, scope: !87, atomGroup: 1, atomRank: 1)
!100 = distinct !DISubprogram(name: "use", linkageName: "_ZN5plain3useEPNS_5ThingE", scope: !10, file: !3, line: 17, type: !101, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!5, !70}
!103 = !{!104}
!104 = !DILocalVariable(name: "thing", arg: 1, scope: !100, file: !3, line: 17, type: !70)
!105 = !DILocation(line: 0, scope: !100)
!106 = !DILocation(line: 0, scope: !74, inlinedAt: !107)
!107 = distinct !DILocation(line: 17, column: 43, scope: !100)
!108 = !DILocation(line: 5, column: 35, scope: !74, inlinedAt: !107)
!109 = !DILocation(line: 5, column: 47, scope: !74, inlinedAt: !107, atomGroup: 1, atomRank: 2)
!110 = !DILocation(line: 17, column: 39, scope: !100)
!111 = !{!112, !112, i64 0}
!112 = !{!"vtable pointer", !30, i64 0}
!113 = !DILocation(line: 17, column: 73, scope: !100)
!114 = !DILocation(line: 17, column: 54, scope: !100)
!115 = !DILocation(line: 17, column: 87, scope: !100)
!116 = !{!29, !29, i64 0}
!117 = !DILocation(line: 17, column: 85, scope: !100, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 17, column: 25, scope: !100, atomGroup: 1, atomRank: 1)
!119 = !DISubprogram(name: "name_of", scope: !3, file: !3, line: 3, type: !120, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !5}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !91)
!124 = !DISubprogram(name: "external", scope: !3, file: !3, line: 2, type: !75, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
