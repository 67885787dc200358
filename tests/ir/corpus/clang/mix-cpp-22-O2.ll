; ModuleID = 'mix.cpp'
source_filename = "mix.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.outer::Square" = type <{ %"struct.outer::Shape", i32, [4 x i8], %"struct.outer::Base.base", [4 x i8] }>
%"struct.outer::Shape" = type { ptr }
%"struct.outer::Base.base" = type <{ ptr, i32 }>

$__clang_call_terminate = comdat any

$_ZN5outer6SquareD1Ev = comdat any

$_ZNK5outer6Square4areaEv = comdat any

$_ZN5outer6SquareD0Ev = comdat any

$_ZN5outer6Square5touchEv = comdat any

$_ZTv0_n24_N5outer6Square5touchEv = comdat any

$_ZTIN5outer5ErrorE = comdat any

$_ZTSN5outer5ErrorE = comdat any

$_ZZN5outer4onceEvE4only = comdat any

$_ZGVZN5outer4onceEvE4only = comdat any

$_ZTVN5outer6SquareE = comdat any

$_ZTIN5outer6SquareE = comdat any

$_ZTSN5outer6SquareE = comdat any

$_ZTIN5outer5ShapeE = comdat any

$_ZTSN5outer5ShapeE = comdat any

$_ZTIN5outer4BaseE = comdat any

$_ZTSN5outer4BaseE = comdat any

@_ZTIN5outer5ErrorE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ErrorE }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5outer5ErrorE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ErrorE\00", comdat, align 1
@_ZZN5outer4onceEvE4only = linkonce_odr dso_local local_unnamed_addr global %"struct.outer::Square" zeroinitializer, comdat, align 8
@_ZGVZN5outer4onceEvE4only = linkonce_odr dso_local global i64 0, comdat, align 8
@_ZTVN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr], [4 x ptr] } { [7 x ptr] [ptr inttoptr (i64 16 to ptr), ptr null, ptr @_ZTIN5outer6SquareE, ptr @_ZN5outer6SquareD1Ev, ptr @_ZN5outer6SquareD0Ev, ptr @_ZNK5outer6Square4areaEv, ptr @_ZN5outer6Square5touchEv], [4 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr inttoptr (i64 -16 to ptr), ptr @_ZTIN5outer6SquareE, ptr @_ZTv0_n24_N5outer6Square5touchEv] }, comdat, align 8
@_ZTIN5outer6SquareE = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTSN5outer6SquareE, i32 0, i32 2, ptr @_ZTIN5outer5ShapeE, i64 2, ptr @_ZTIN5outer4BaseE, i64 -6141 }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTSN5outer6SquareE = linkonce_odr dso_local constant [16 x i8] c"N5outer6SquareE\00", comdat, align 1
@_ZTIN5outer5ShapeE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ShapeE }, comdat, align 8
@_ZTSN5outer5ShapeE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ShapeE\00", comdat, align 1
@_ZTIN5outer4BaseE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer4BaseE }, comdat, align 8
@_ZTSN5outer4BaseE = linkonce_odr dso_local constant [14 x i8] c"N5outer4BaseE\00", comdat, align 1

; Function Attrs: mustprogress uwtable
define dso_local noundef i32 @_ZN5outer7guardedEi(i32 noundef %0) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !12 {
  %2 = icmp sgt i32 %0, 10, !dbg !15
  br i1 %2, label %3, label %17, !dbg !16

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 4) #11, !dbg !17
  store i32 %0, ptr %4, align 16, !dbg !18, !tbaa !19
  invoke void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTIN5outer5ErrorE, ptr null) #12
          to label %29 unwind label %5, !dbg !17

5:                                                ; preds = %17, %3
  %6 = landingpad { ptr, i32 }
          catch ptr @_ZTIN5outer5ErrorE
          catch ptr null, !dbg !21
  %7 = extractvalue { ptr, i32 } %6, 0, !dbg !21
  %8 = extractvalue { ptr, i32 } %6, 1, !dbg !21
  %9 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTIN5outer5ErrorE) #11, !dbg !22
  %10 = icmp eq i32 %8, %9, !dbg !22
  %11 = tail call ptr @__cxa_begin_catch(ptr %7) #11, !dbg !23
  br i1 %10, label %12, label %14, !dbg !22

12:                                               ; preds = %5
  %13 = load i32, ptr %11, align 4, !dbg !24, !tbaa !19
  tail call void @__cxa_end_catch(), !dbg !25
  br label %23, !dbg !25

14:                                               ; preds = %5
  %15 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef -1)
          to label %16 unwind label %21, !dbg !26

16:                                               ; preds = %14
  invoke void @__cxa_rethrow() #12
          to label %29 unwind label %21, !dbg !27

17:                                               ; preds = %1
  %18 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef %0)
          to label %19 unwind label %5, !dbg !28

19:                                               ; preds = %17
  %20 = add nsw i32 %18, 4, !dbg !29
  br label %23, !dbg !30

21:                                               ; preds = %16, %14
  %22 = landingpad { ptr, i32 }
          cleanup, !dbg !21
  invoke void @__cxa_end_catch()
          to label %25 unwind label %26, !dbg !31

23:                                               ; preds = %12, %19
  %24 = phi i32 [ %20, %19 ], [ %13, %12 ], !dbg !23
  ret i32 %24, !dbg !32

25:                                               ; preds = %21
  resume { ptr, i32 } %22, !dbg !21

26:                                               ; preds = %21
  %27 = landingpad { ptr, i32 }
          catch ptr null, !dbg !31
  %28 = extractvalue { ptr, i32 } %27, 0, !dbg !31
  tail call void @__clang_call_terminate(ptr %28) #13, !dbg !31
  unreachable, !dbg !31

29:                                               ; preds = %16, %3
  unreachable
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

; Function Attrs: cold noreturn
declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr #1

declare i32 @__gxx_personality_v0(...)

declare !dbg !33 noundef i32 @_ZN5outer8externalEi(i32 noundef) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #3

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #11
  tail call void @_ZSt9terminatev() #13
  unreachable
}

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #5

; Function Attrs: mustprogress uwtable
define dso_local noundef range(i32 -2147483643, -2147483648) i32 @_ZN5outer3useEPNS_5ShapeEPNS_4BaseE(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !34 {
  %3 = load atomic i8, ptr @_ZGVZN5outer4onceEvE4only acquire, align 8, !dbg !35
  %4 = icmp eq i8 %3, 0, !dbg !35
  br i1 %4, label %5, label %13, !dbg !35, !prof !38

5:                                                ; preds = %2
  %6 = tail call i32 @__cxa_guard_acquire(ptr nonnull @_ZGVZN5outer4onceEvE4only) #11, !dbg !35
  %7 = icmp eq i32 %6, 0, !dbg !35
  br i1 %7, label %13, label %8, !dbg !35

8:                                                ; preds = %5
  %9 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef 3)
          to label %10 unwind label %11, !dbg !39

10:                                               ; preds = %8
  store i32 1, ptr getelementptr inbounds nuw (i8, ptr @_ZZN5outer4onceEvE4only, i64 24), align 8, !dbg !40, !tbaa !45
  store ptr getelementptr inbounds nuw inrange(-24, 32) (i8, ptr @_ZTVN5outer6SquareE, i64 24), ptr @_ZZN5outer4onceEvE4only, align 8, !dbg !47, !tbaa !48
  store ptr getelementptr inbounds nuw inrange(-24, 8) (i8, ptr @_ZTVN5outer6SquareE, i64 80), ptr getelementptr inbounds nuw (i8, ptr @_ZZN5outer4onceEvE4only, i64 16), align 8, !dbg !47, !tbaa !48
  store i32 %9, ptr getelementptr inbounds nuw (i8, ptr @_ZZN5outer4onceEvE4only, i64 8), align 8, !dbg !50, !tbaa !51
  tail call void @__cxa_guard_release(ptr nonnull @_ZGVZN5outer4onceEvE4only) #11, !dbg !35
  br label %13, !dbg !35

11:                                               ; preds = %8
  %12 = landingpad { ptr, i32 }
          cleanup, !dbg !54
  tail call void @__cxa_guard_abort(ptr nonnull @_ZGVZN5outer4onceEvE4only) #11, !dbg !35
  resume { ptr, i32 } %12, !dbg !35

13:                                               ; preds = %2, %5, %10
  %14 = load i32, ptr getelementptr inbounds nuw (i8, ptr @_ZZN5outer4onceEvE4only, i64 8), align 8, !dbg !55, !tbaa !51
  %15 = load ptr, ptr %1, align 8, !dbg !58, !tbaa !48
  %16 = load ptr, ptr %15, align 8, !dbg !58
  tail call void %16(ptr noundef nonnull align 8 dereferenceable(12) %1), !dbg !58
  %17 = icmp eq ptr %0, null, !dbg !59
  br i1 %17, label %22, label %18, !dbg !59

18:                                               ; preds = %13
  %19 = load ptr, ptr %0, align 8, !dbg !59, !tbaa !48
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 8, !dbg !59
  %21 = load ptr, ptr %20, align 8, !dbg !59
  tail call void %21(ptr noundef nonnull align 8 dereferenceable(8) %0) #11, !dbg !59
  br label %22, !dbg !59

22:                                               ; preds = %18, %13
  %23 = mul nsw i32 %14, %14, !dbg !60
  %24 = shl nuw i32 %23, 1, !dbg !61
  %25 = tail call noundef i32 @_ZN5outer7guardedEi(i32 noundef %23), !dbg !66
  %26 = add nuw i32 %23, 11, !dbg !67
  %27 = add i32 %26, %24, !dbg !68
  %28 = add i32 %27, %25, !dbg !69
  ret i32 %28, !dbg !70
}

; Function Attrs: nofree nounwind
declare i32 @__cxa_guard_acquire(ptr) local_unnamed_addr #6

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #7 comdat align 2 !dbg !71 {
  ret void, !dbg !72
}

; Function Attrs: nofree nounwind
declare void @__cxa_guard_abort(ptr) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare void @__cxa_guard_release(ptr) local_unnamed_addr #6

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #8 comdat align 2 !dbg !56 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !73
  %3 = load i32, ptr %2, align 8, !dbg !73, !tbaa !51
  %4 = mul nsw i32 %3, %3, !dbg !74
  ret i32 %4, !dbg !75
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #7 comdat align 2 !dbg !76 {
  tail call void @_ZdlPvm(ptr noundef nonnull %0, i64 noundef 32) #14, !dbg !77
  ret void, !dbg !78
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !79 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !80
  %3 = load i32, ptr %2, align 8, !dbg !80, !tbaa !51
  %4 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %3), !dbg !81
  ret void, !dbg !82
}

; Function Attrs: uwtable
define linkonce_odr dso_local void @_ZTv0_n24_N5outer6Square5touchEv(ptr noundef %0) unnamed_addr #9 comdat align 2 !dbg !83 {
  %2 = load ptr, ptr %0, align 8, !dbg !84, !tbaa !48
  %3 = getelementptr inbounds i8, ptr %2, i64 -24, !dbg !84
  %4 = load i64, ptr %3, align 8, !dbg !84
  %5 = getelementptr inbounds i8, ptr %0, i64 %4, !dbg !84
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !85
  %7 = load i32, ptr %6, align 8, !dbg !85, !tbaa !51
  %8 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %7), !dbg !87
  ret void, !dbg !84
}

; Function Attrs: nobuiltin nounwind
declare !dbg !88 void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #10

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { cold noreturn }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { cold nofree noreturn }
attributes #6 = { nofree nounwind }
attributes #7 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }
attributes #12 = { noreturn }
attributes #13 = { noreturn nounwind }
attributes #14 = { builtin nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.errno.tbaa = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mix.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "9708f636b6ac6902272faeddfac888d7")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C++ TBAA"}
!12 = distinct !DISubprogram(name: "guarded", scope: !1, file: !1, line: 28, type: !13, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!13 = !DISubroutineType(types: !14)
!14 = !{}
!15 = !DILocation(line: 32, column: 15, scope: !12, atomGroup: 1, atomRank: 2)
!16 = !DILocation(line: 32, column: 15, scope: !12, atomGroup: 1, atomRank: 1)
!17 = !DILocation(line: 32, column: 21, scope: !12)
!18 = !DILocation(line: 32, column: 32, scope: !12)
!19 = !{!20, !9, i64 0}
!20 = !{!"_ZTSN5outer5ErrorE", !9, i64 0}
!21 = !DILocation(line: 40, column: 1, scope: !12)
!22 = !DILocation(line: 34, column: 5, scope: !12)
!23 = !DILocation(line: 0, scope: !12)
!24 = !DILocation(line: 35, column: 22, scope: !12, atomGroup: 3, atomRank: 2)
!25 = !DILocation(line: 36, column: 5, scope: !12)
!26 = !DILocation(line: 37, column: 9, scope: !12)
!27 = !DILocation(line: 38, column: 9, scope: !12)
!28 = !DILocation(line: 33, column: 16, scope: !12)
!29 = !DILocation(line: 33, column: 28, scope: !12, atomGroup: 2, atomRank: 2)
!30 = !DILocation(line: 33, column: 9, scope: !12, atomGroup: 2, atomRank: 1)
!31 = !DILocation(line: 39, column: 5, scope: !12)
!32 = !DILocation(line: 40, column: 1, scope: !12, atomGroup: 4, atomRank: 1)
!33 = !DISubprogram(name: "external", scope: !1, file: !1, line: 7, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!34 = distinct !DISubprogram(name: "use", scope: !1, file: !1, line: 41, type: !13, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!35 = !DILocation(line: 27, column: 21, scope: !36, inlinedAt: !37)
!36 = distinct !DISubprogram(name: "once", scope: !1, file: !1, line: 27, type: !13, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!37 = distinct !DILocation(line: 44, column: 20, scope: !34)
!38 = !{!"branch_weights", i32 1, i32 1048575}
!39 = !DILocation(line: 27, column: 40, scope: !36, inlinedAt: !37)
!40 = !DILocation(line: 15, column: 19, scope: !41, inlinedAt: !42, atomGroup: 1, atomRank: 1)
!41 = distinct !DISubprogram(name: "Base", scope: !1, file: !1, line: 15, type: !13, scopeLine: 15, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!42 = distinct !DILocation(line: 18, column: 14, scope: !43, inlinedAt: !44)
!43 = distinct !DISubprogram(name: "Square", scope: !1, file: !1, line: 18, type: !13, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!44 = distinct !DILocation(line: 27, column: 35, scope: !36, inlinedAt: !37)
!45 = !{!46, !9, i64 8}
!46 = !{!"_ZTSN5outer4BaseE", !9, i64 8}
!47 = !DILocation(line: 18, column: 38, scope: !43, inlinedAt: !44)
!48 = !{!49, !49, i64 0}
!49 = !{!"vtable pointer", !11, i64 0}
!50 = !DILocation(line: 18, column: 30, scope: !43, inlinedAt: !44, atomGroup: 1, atomRank: 1)
!51 = !{!52, !9, i64 8}
!52 = !{!"_ZTSN5outer6SquareE", !53, i64 0, !9, i64 8}
!53 = !{!"_ZTSN5outer5ShapeE"}
!54 = !DILocation(line: 27, column: 74, scope: !36, inlinedAt: !37)
!55 = !DILocation(line: 19, column: 40, scope: !56, inlinedAt: !57)
!56 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 19, type: !13, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!57 = distinct !DILocation(line: 27, column: 66, scope: !36, inlinedAt: !37)
!58 = !DILocation(line: 46, column: 11, scope: !34)
!59 = !DILocation(line: 47, column: 5, scope: !34)
!60 = !DILocation(line: 19, column: 45, scope: !56, inlinedAt: !57, atomGroup: 1, atomRank: 2)
!61 = !DILocation(line: 45, column: 54, scope: !62, inlinedAt: !63)
!62 = distinct !DISubprogram(name: "operator()", scope: !1, file: !1, line: 45, type: !13, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!63 = distinct !DILocation(line: 24, column: 82, scope: !64, inlinedAt: !65)
!64 = distinct !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", scope: !1, file: !1, line: 24, type: !13, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!65 = distinct !DILocation(line: 48, column: 34, scope: !34)
!66 = !DILocation(line: 48, column: 64, scope: !34)
!67 = !DILocation(line: 45, column: 58, scope: !62, inlinedAt: !63, atomGroup: 20, atomRank: 2)
!68 = !DILocation(line: 48, column: 62, scope: !34)
!69 = !DILocation(line: 48, column: 82, scope: !34, atomGroup: 6, atomRank: 2)
!70 = !DILocation(line: 48, column: 5, scope: !34, atomGroup: 6, atomRank: 1)
!71 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 16, type: !13, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!72 = !DILocation(line: 16, column: 8, scope: !71, atomGroup: 1, atomRank: 1)
!73 = !DILocation(line: 19, column: 40, scope: !56)
!74 = !DILocation(line: 19, column: 45, scope: !56, atomGroup: 1, atomRank: 2)
!75 = !DILocation(line: 19, column: 33, scope: !56, atomGroup: 1, atomRank: 1)
!76 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 16, type: !13, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!77 = !DILocation(line: 16, column: 8, scope: !76)
!78 = !DILocation(line: 16, column: 8, scope: !76, atomGroup: 1, atomRank: 1)
!79 = distinct !DISubprogram(name: "touch", scope: !1, file: !1, line: 20, type: !13, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!80 = !DILocation(line: 20, column: 38, scope: !79)
!81 = !DILocation(line: 20, column: 29, scope: !79)
!82 = !DILocation(line: 20, column: 45, scope: !79, atomGroup: 1, atomRank: 1)
!83 = distinct !DISubprogram(linkageName: "_ZTv0_n24_N5outer6Square5touchEv", scope: !1, file: !1, line: 20, type: !13, flags: DIFlagArtificial | DIFlagThunk | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!84 = !DILocation(line: 0, scope: !83)
!85 = !DILocation(line: 20, column: 38, scope: !79, inlinedAt: !86)
!86 = distinct !DILocation(line: 0, scope: !83)
!87 = !DILocation(line: 20, column: 29, scope: !79, inlinedAt: !86)
!88 = !DISubprogram(name: "operator delete", scope: !1, file: !1, type: !13, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
