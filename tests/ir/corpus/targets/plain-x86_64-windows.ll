; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "e-m:w-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-windows-msvc19.33.0"

$"??$largest@N@plain@@YANPEBNI@Z" = comdat any

; Function Attrs: mustprogress nounwind
define dso_local noundef range(i32 2, 1) i32 @"?run@Thing@plain@@UEAAHH@Z"(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(16) initializes((8, 12)) %0, i32 noundef %1) unnamed_addr #0 align 2 !dbg !10 {
    #dbg_value(i32 %1, !18, !DIExpression(), !21)
    #dbg_value(ptr %0, !19, !DIExpression(), !21)
    #dbg_value(i32 %1, !22, !DIExpression(), !27)
  %3 = tail call i32 @external(i32 noundef %1) #4, !dbg !29
  %4 = shl i32 %3, 1, !dbg !30
  %5 = add i32 %4, 2, !dbg !30
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !30
  store i32 %5, ptr %6, align 8, !dbg !30
  ret i32 %5, !dbg !30
}

; Function Attrs: mustprogress noinline nounwind
define weak dso_local noundef i32 @"?wide@plain@@YAJJD@Z"(i32 noundef %0, i8 noundef %1) local_unnamed_addr #1 !dbg !31 {
    #dbg_value(i8 %1, !37, !DIExpression(), !39)
    #dbg_value(i32 %0, !38, !DIExpression(), !39)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !40
  %4 = sext i8 %3 to i32, !dbg !40
  %5 = sdiv i32 %0, %4, !dbg !40
  ret i32 %5, !dbg !40
}

; Function Attrs: mustprogress nounwind
define dso_local noundef i32 @"?use@plain@@YAHPEAUThing@1@@Z"(ptr noundef %0) local_unnamed_addr #0 !dbg !41 {
    #dbg_value(ptr %0, !45, !DIExpression(), !46)
    #dbg_value(i32 3, !22, !DIExpression(), !47)
  %2 = tail call i32 @external(i32 noundef 3) #4, !dbg !49
  %3 = add nsw i32 %2, 1, !dbg !49
  %4 = load ptr, ptr %0, align 8, !dbg !50
  %5 = load ptr, ptr %4, align 8, !dbg !50
  %6 = tail call noundef i32 %5(ptr noundef nonnull align 8 dereferenceable(16) %0, i32 noundef %3) #4, !dbg !50
  %7 = tail call noundef i32 @"?wide@plain@@YAJJD@Z"(i32 noundef 7, i8 noundef 2) #5, !dbg !50
  %8 = add nsw i32 %7, %6, !dbg !50
  %9 = tail call ptr @name_of(i32 noundef 1) #4, !dbg !50
  %10 = load i8, ptr %9, align 1, !dbg !50
  %11 = sext i8 %10 to i32, !dbg !50
  %12 = add nsw i32 %8, %11, !dbg !50
  ret i32 %12, !dbg !50
}

declare dso_local ptr @name_of(i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind
define weak_odr dso_local noundef double @"??$largest@N@plain@@YANPEBNI@Z"(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 comdat !dbg !51 {
    #dbg_value(i32 %1, !59, !DIExpression(), !66)
    #dbg_value(ptr %0, !60, !DIExpression(), !66)
  %3 = load double, ptr %0, align 8, !dbg !67
    #dbg_value(double %3, !61, !DIExpression(), !66)
    #dbg_value(i32 1, !62, !DIExpression(), !68)
  %4 = icmp ugt i32 %1, 1, !dbg !69
  br i1 %4, label %5, label %7, !dbg !69

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !69
  br label %9, !dbg !69

7:                                                ; preds = %9, %2
  %8 = phi double [ %3, %2 ], [ %15, %9 ], !dbg !66
  ret double %8, !dbg !70

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 1, %5 ], [ %16, %9 ]
  %11 = phi double [ %3, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !62, !DIExpression(), !68)
    #dbg_value(double %11, !61, !DIExpression(), !66)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !71
  %13 = load double, ptr %12, align 8, !dbg !71
  %14 = fcmp ogt double %13, %11, !dbg !71
  %15 = select i1 %14, double %13, double %11, !dbg !71
    #dbg_value(double %15, !61, !DIExpression(), !66)
  %16 = add nuw nsw i64 %10, 1, !dbg !73
    #dbg_value(i64 %16, !62, !DIExpression(), !68)
  %17 = icmp eq i64 %16, %6, !dbg !69
  br i1 %17, label %7, label %9, !dbg !69, !llvm.loop !74
}

declare dso_local i32 @external(i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "plain.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "f4a3d3e3fbbe202f8da308e2517e8f63")
!2 = !{!3}
!3 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!4 = !{i32 2, !"CodeView", i32 1}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 2}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 1, !"MaxTLSAlign", i32 65536}
!9 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!10 = distinct !DISubprogram(name: "run", linkageName: "?run@Thing@plain@@UEAAHH@Z", scope: !11, file: !1, line: 7, type: !13, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !16, retainedNodes: !17)
!11 = !DICompositeType(tag: DW_TAG_structure_type, name: "Thing", scope: !12, file: !1, line: 6, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: ".?AUThing@plain@@")
!12 = !DINamespace(name: "plain", scope: null)
!13 = !DISubroutineType(types: !14)
!14 = !{!3, !15, !3}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!16 = !DISubprogram(name: "run", linkageName: "?run@Thing@plain@@UEAAHH@Z", scope: !11, file: !1, line: 6, type: !13, scopeLine: 6, containingType: !11, virtualIndex: 0, flags: DIFlagPrototyped | DIFlagIntroducedVirtual, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!17 = !{!18, !19}
!18 = !DILocalVariable(name: "x", arg: 2, scope: !10, file: !1, line: 7, type: !3)
!19 = !DILocalVariable(name: "this", arg: 1, scope: !10, type: !20, flags: DIFlagArtificial | DIFlagObjectPointer)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!21 = !DILocation(line: 0, scope: !10)
!22 = !DILocalVariable(name: "x", arg: 1, scope: !23, file: !1, line: 5, type: !3)
!23 = distinct !DISubprogram(name: "hidden", linkageName: "?hidden@plain@@YAHH@Z", scope: !12, file: !1, line: 5, type: !24, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !26)
!24 = !DISubroutineType(types: !25)
!25 = !{!3, !3}
!26 = !{!22}
!27 = !DILocation(line: 0, scope: !23, inlinedAt: !28)
!28 = distinct !DILocation(line: 7, scope: !10)
!29 = !DILocation(line: 5, scope: !23, inlinedAt: !28)
!30 = !DILocation(line: 7, scope: !10)
!31 = distinct !DISubprogram(name: "wide", linkageName: "?wide@plain@@YAJJD@Z", scope: !12, file: !1, line: 16, type: !32, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !34, !35}
!34 = !DIBasicType(name: "long", size: 32, encoding: DW_ATE_signed)
!35 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "b", arg: 2, scope: !31, file: !1, line: 16, type: !35)
!38 = !DILocalVariable(name: "a", arg: 1, scope: !31, file: !1, line: 16, type: !34)
!39 = !DILocation(line: 0, scope: !31)
!40 = !DILocation(line: 16, scope: !31)
!41 = distinct !DISubprogram(name: "use", linkageName: "?use@plain@@YAHPEAUThing@1@@Z", scope: !12, file: !1, line: 17, type: !42, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !44)
!42 = !DISubroutineType(types: !43)
!43 = !{!3, !20}
!44 = !{!45}
!45 = !DILocalVariable(name: "thing", arg: 1, scope: !41, file: !1, line: 17, type: !20)
!46 = !DILocation(line: 0, scope: !41)
!47 = !DILocation(line: 0, scope: !23, inlinedAt: !48)
!48 = distinct !DILocation(line: 17, scope: !41)
!49 = !DILocation(line: 5, scope: !23, inlinedAt: !48)
!50 = !DILocation(line: 17, scope: !41)
!51 = distinct !DISubprogram(name: "largest<double>", linkageName: "??$largest@N@plain@@YANPEBNI@Z", scope: !12, file: !1, line: 8, type: !52, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !64, retainedNodes: !58)
!52 = !DISubroutineType(types: !53)
!53 = !{!54, !55, !57}
!54 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !54)
!57 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!58 = !{!59, !60, !61, !62}
!59 = !DILocalVariable(name: "count", arg: 2, scope: !51, file: !1, line: 8, type: !57)
!60 = !DILocalVariable(name: "items", arg: 1, scope: !51, file: !1, line: 8, type: !55)
!61 = !DILocalVariable(name: "best", scope: !51, file: !1, line: 10, type: !54)
!62 = !DILocalVariable(name: "i", scope: !63, file: !1, line: 11, type: !57)
!63 = distinct !DILexicalBlock(scope: !51, file: !1, line: 11)
!64 = !{!65}
!65 = !DITemplateTypeParameter(name: "T", type: !54)
!66 = !DILocation(line: 0, scope: !51)
!67 = !DILocation(line: 10, scope: !51)
!68 = !DILocation(line: 0, scope: !63)
!69 = !DILocation(line: 11, scope: !63)
!70 = !DILocation(line: 13, scope: !51)
!71 = !DILocation(line: 12, scope: !72)
!72 = distinct !DILexicalBlock(scope: !63, file: !1, line: 11)
!73 = !DILocation(line: 11, scope: !72)
!74 = distinct !{!74, !69, !75, !76, !77}
!75 = !DILocation(line: 12, scope: !63)
!76 = !{!"llvm.loop.mustprogress"}
!77 = !{!"llvm.loop.unroll.disable"}
