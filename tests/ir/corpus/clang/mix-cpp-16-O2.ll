; ModuleID = 'mix.cpp'
source_filename = "mix.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
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

$_ZTSN5outer5ErrorE = comdat any

$_ZTIN5outer5ErrorE = comdat any

$_ZZN5outer4onceEvE4only = comdat any

$_ZGVZN5outer4onceEvE4only = comdat any

$_ZTVN5outer6SquareE = comdat any

$_ZTSN5outer6SquareE = comdat any

$_ZTSN5outer5ShapeE = comdat any

$_ZTIN5outer5ShapeE = comdat any

$_ZTSN5outer4BaseE = comdat any

$_ZTIN5outer4BaseE = comdat any

$_ZTIN5outer6SquareE = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global ptr
@_ZTSN5outer5ErrorE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ErrorE\00", comdat, align 1
@_ZTIN5outer5ErrorE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ErrorE }, comdat, align 8
@_ZZN5outer4onceEvE4only = linkonce_odr dso_local local_unnamed_addr global %"struct.outer::Square" zeroinitializer, comdat, align 8
@_ZGVZN5outer4onceEvE4only = linkonce_odr dso_local global i64 0, comdat, align 8
@_ZTVN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr], [4 x ptr] } { [7 x ptr] [ptr inttoptr (i64 16 to ptr), ptr null, ptr @_ZTIN5outer6SquareE, ptr @_ZN5outer6SquareD1Ev, ptr @_ZN5outer6SquareD0Ev, ptr @_ZNK5outer6Square4areaEv, ptr @_ZN5outer6Square5touchEv], [4 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr inttoptr (i64 -16 to ptr), ptr @_ZTIN5outer6SquareE, ptr @_ZTv0_n24_N5outer6Square5touchEv] }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global ptr
@_ZTSN5outer6SquareE = linkonce_odr dso_local constant [16 x i8] c"N5outer6SquareE\00", comdat, align 1
@_ZTSN5outer5ShapeE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ShapeE\00", comdat, align 1
@_ZTIN5outer5ShapeE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ShapeE }, comdat, align 8
@_ZTSN5outer4BaseE = linkonce_odr dso_local constant [14 x i8] c"N5outer4BaseE\00", comdat, align 1
@_ZTIN5outer4BaseE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer4BaseE }, comdat, align 8
@_ZTIN5outer6SquareE = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTSN5outer6SquareE, i32 0, i32 2, ptr @_ZTIN5outer5ShapeE, i64 2, ptr @_ZTIN5outer4BaseE, i64 -6141 }, comdat, align 8

; Function Attrs: mustprogress uwtable
define dso_local noundef i32 @_ZN5outer7guardedEi(i32 noundef %0) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !8 {
  %2 = icmp sgt i32 %0, 10, !dbg !11
  br i1 %2, label %3, label %17, !dbg !12

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 4) #9, !dbg !13
  store i32 %0, ptr %4, align 16, !dbg !14, !tbaa !15
  invoke void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTIN5outer5ErrorE, ptr null) #10
          to label %29 unwind label %5, !dbg !13

5:                                                ; preds = %17, %3
  %6 = landingpad { ptr, i32 }
          catch ptr @_ZTIN5outer5ErrorE
          catch ptr null, !dbg !20
  %7 = extractvalue { ptr, i32 } %6, 0, !dbg !20
  %8 = extractvalue { ptr, i32 } %6, 1, !dbg !20
  %9 = tail call i32 @llvm.eh.typeid.for(ptr nonnull @_ZTIN5outer5ErrorE) #9, !dbg !21
  %10 = icmp eq i32 %8, %9, !dbg !21
  %11 = tail call ptr @__cxa_begin_catch(ptr %7) #9, !dbg !22
  br i1 %10, label %12, label %14, !dbg !21

12:                                               ; preds = %5
  %13 = load i32, ptr %11, align 4, !dbg !23, !tbaa !15
  tail call void @__cxa_end_catch(), !dbg !24
  br label %23

14:                                               ; preds = %5
  %15 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef -1)
          to label %16 unwind label %21, !dbg !25

16:                                               ; preds = %14
  invoke void @__cxa_rethrow() #10
          to label %29 unwind label %21, !dbg !26

17:                                               ; preds = %1
  %18 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef %0)
          to label %19 unwind label %5, !dbg !27

19:                                               ; preds = %17
  %20 = add nsw i32 %18, 4, !dbg !28
  br label %23, !dbg !29

21:                                               ; preds = %16, %14
  %22 = landingpad { ptr, i32 }
          cleanup, !dbg !20
  invoke void @__cxa_end_catch()
          to label %25 unwind label %26, !dbg !30

23:                                               ; preds = %12, %19
  %24 = phi i32 [ %20, %19 ], [ %13, %12 ], !dbg !22
  ret i32 %24, !dbg !20

25:                                               ; preds = %21
  resume { ptr, i32 } %22, !dbg !20

26:                                               ; preds = %21
  %27 = landingpad { ptr, i32 }
          catch ptr null, !dbg !30
  %28 = extractvalue { ptr, i32 } %27, 0, !dbg !30
  tail call void @__clang_call_terminate(ptr %28) #11, !dbg !30
  unreachable, !dbg !30

29:                                               ; preds = %16, %3
  unreachable
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

declare i32 @__gxx_personality_v0(...)

declare !dbg !31 noundef i32 @_ZN5outer8externalEi(i32 noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for(ptr) #2

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #3 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #9
  tail call void @_ZSt9terminatev() #11
  unreachable
}

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: uwtable
define dso_local noundef i32 @_ZN5outer3useEPNS_5ShapeEPNS_4BaseE(ptr noundef %0, ptr noundef %1) local_unnamed_addr #4 personality ptr @__gxx_personality_v0 !dbg !32 {
  %3 = load atomic i8, ptr @_ZGVZN5outer4onceEvE4only acquire, align 8, !dbg !33
  %4 = icmp eq i8 %3, 0, !dbg !33
  br i1 %4, label %5, label %13, !dbg !33, !prof !36

5:                                                ; preds = %2
  %6 = tail call i32 @__cxa_guard_acquire(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9, !dbg !33
  %7 = icmp eq i32 %6, 0, !dbg !33
  br i1 %7, label %13, label %8, !dbg !33

8:                                                ; preds = %5
  %9 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef 3)
          to label %10 unwind label %11, !dbg !37

10:                                               ; preds = %8
  store i32 1, ptr getelementptr inbounds (%"struct.outer::Square", ptr @_ZZN5outer4onceEvE4only, i64 0, i32 3, i32 1), align 8, !dbg !38, !tbaa !43
  store ptr getelementptr inbounds ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i64 0, inrange i32 0, i64 3), ptr @_ZZN5outer4onceEvE4only, align 8, !dbg !45, !tbaa !46
  store ptr getelementptr inbounds ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i64 0, inrange i32 1, i64 3), ptr getelementptr inbounds (%"struct.outer::Square", ptr @_ZZN5outer4onceEvE4only, i64 0, i32 3, i32 0), align 8, !dbg !45, !tbaa !46
  store i32 %9, ptr getelementptr inbounds (%"struct.outer::Square", ptr @_ZZN5outer4onceEvE4only, i64 0, i32 1), align 8, !dbg !48, !tbaa !49
  tail call void @__cxa_guard_release(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9, !dbg !33
  br label %13, !dbg !33

11:                                               ; preds = %8
  %12 = landingpad { ptr, i32 }
          cleanup, !dbg !52
  tail call void @__cxa_guard_abort(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9, !dbg !33
  resume { ptr, i32 } %12, !dbg !33

13:                                               ; preds = %2, %5, %10
  %14 = load i32, ptr getelementptr inbounds (%"struct.outer::Square", ptr @_ZZN5outer4onceEvE4only, i64 0, i32 1), align 8, !dbg !53, !tbaa !49
  %15 = load ptr, ptr %1, align 8, !dbg !56, !tbaa !46
  %16 = load ptr, ptr %15, align 8, !dbg !56
  tail call void %16(ptr noundef nonnull align 8 dereferenceable(12) %1), !dbg !56
  %17 = icmp eq ptr %0, null, !dbg !57
  br i1 %17, label %22, label %18, !dbg !57

18:                                               ; preds = %13
  %19 = load ptr, ptr %0, align 8, !dbg !57, !tbaa !46
  %20 = getelementptr inbounds ptr, ptr %19, i64 1, !dbg !57
  %21 = load ptr, ptr %20, align 8, !dbg !57
  tail call void %21(ptr noundef nonnull align 8 dereferenceable(8) %0) #9, !dbg !57
  br label %22, !dbg !57

22:                                               ; preds = %18, %13
  %23 = mul nsw i32 %14, %14, !dbg !58
  %24 = shl nuw i32 %23, 1, !dbg !59
  %25 = tail call noundef i32 @_ZN5outer7guardedEi(i32 noundef %23), !dbg !64
  %26 = add nuw i32 %23, 11, !dbg !65
  %27 = add i32 %26, %24, !dbg !66
  %28 = add i32 %27, %25, !dbg !67
  ret i32 %28, !dbg !68
}

; Function Attrs: nofree nounwind
declare i32 @__cxa_guard_acquire(ptr) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #6 comdat align 2 !dbg !69 {
  ret void, !dbg !70
}

; Function Attrs: nofree nounwind
declare void @__cxa_guard_abort(ptr) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare void @__cxa_guard_release(ptr) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #7 comdat align 2 !dbg !54 {
  %2 = getelementptr inbounds %"struct.outer::Square", ptr %0, i64 0, i32 1, !dbg !71
  %3 = load i32, ptr %2, align 8, !dbg !71, !tbaa !49
  %4 = mul nsw i32 %3, %3, !dbg !72
  ret i32 %4, !dbg !73
}

; Function Attrs: inlinehint nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #6 comdat align 2 !dbg !74 {
  tail call void @_ZdlPv(ptr noundef nonnull %0) #12, !dbg !75
  ret void, !dbg !75
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !76 {
  %2 = getelementptr inbounds %"struct.outer::Square", ptr %0, i64 0, i32 1, !dbg !77
  %3 = load i32, ptr %2, align 8, !dbg !77, !tbaa !49
  %4 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %3), !dbg !78
  ret void, !dbg !79
}

; Function Attrs: uwtable
define linkonce_odr dso_local void @_ZTv0_n24_N5outer6Square5touchEv(ptr noundef %0) unnamed_addr #4 comdat align 2 !dbg !80 {
  %2 = load ptr, ptr %0, align 8, !dbg !81
  %3 = getelementptr inbounds i8, ptr %2, i64 -24, !dbg !81
  %4 = load i64, ptr %3, align 8, !dbg !81
  %5 = getelementptr inbounds i8, ptr %0, i64 %4, !dbg !81
  %6 = getelementptr inbounds %"struct.outer::Square", ptr %5, i64 0, i32 1, !dbg !82
  %7 = load i32, ptr %6, align 8, !dbg !82, !tbaa !49
  %8 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %7), !dbg !84
  ret void, !dbg !81
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPv(ptr noundef) local_unnamed_addr #8

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) }
attributes #3 = { noinline noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind }
attributes #6 = { inlinehint nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { noreturn }
attributes #11 = { noreturn nounwind }
attributes #12 = { builtin nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mix.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "9708f636b6ac6902272faeddfac888d7")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = distinct !DISubprogram(name: "guarded", scope: !1, file: !1, line: 28, type: !9, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!9 = !DISubroutineType(types: !10)
!10 = !{}
!11 = !DILocation(line: 32, column: 15, scope: !8)
!12 = !DILocation(line: 32, column: 13, scope: !8)
!13 = !DILocation(line: 32, column: 21, scope: !8)
!14 = !DILocation(line: 32, column: 32, scope: !8)
!15 = !{!16, !17, i64 0}
!16 = !{!"_ZTSN5outer5ErrorE", !17, i64 0}
!17 = !{!"int", !18, i64 0}
!18 = !{!"omnipotent char", !19, i64 0}
!19 = !{!"Simple C++ TBAA"}
!20 = !DILocation(line: 40, column: 1, scope: !8)
!21 = !DILocation(line: 34, column: 5, scope: !8)
!22 = !DILocation(line: 0, scope: !8)
!23 = !DILocation(line: 35, column: 22, scope: !8)
!24 = !DILocation(line: 36, column: 5, scope: !8)
!25 = !DILocation(line: 37, column: 9, scope: !8)
!26 = !DILocation(line: 38, column: 9, scope: !8)
!27 = !DILocation(line: 33, column: 16, scope: !8)
!28 = !DILocation(line: 33, column: 28, scope: !8)
!29 = !DILocation(line: 33, column: 9, scope: !8)
!30 = !DILocation(line: 39, column: 5, scope: !8)
!31 = !DISubprogram(name: "external", scope: !1, file: !1, line: 7, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!32 = distinct !DISubprogram(name: "use", scope: !1, file: !1, line: 41, type: !9, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!33 = !DILocation(line: 27, column: 21, scope: !34, inlinedAt: !35)
!34 = distinct !DISubprogram(name: "once", scope: !1, file: !1, line: 27, type: !9, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!35 = distinct !DILocation(line: 44, column: 20, scope: !32)
!36 = !{!"branch_weights", i32 1, i32 1048575}
!37 = !DILocation(line: 27, column: 40, scope: !34, inlinedAt: !35)
!38 = !DILocation(line: 15, column: 19, scope: !39, inlinedAt: !40)
!39 = distinct !DISubprogram(name: "Base", scope: !1, file: !1, line: 15, type: !9, scopeLine: 15, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!40 = distinct !DILocation(line: 18, column: 14, scope: !41, inlinedAt: !42)
!41 = distinct !DISubprogram(name: "Square", scope: !1, file: !1, line: 18, type: !9, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!42 = distinct !DILocation(line: 27, column: 35, scope: !34, inlinedAt: !35)
!43 = !{!44, !17, i64 8}
!44 = !{!"_ZTSN5outer4BaseE", !17, i64 8}
!45 = !DILocation(line: 18, column: 38, scope: !41, inlinedAt: !42)
!46 = !{!47, !47, i64 0}
!47 = !{!"vtable pointer", !19, i64 0}
!48 = !DILocation(line: 18, column: 30, scope: !41, inlinedAt: !42)
!49 = !{!50, !17, i64 8}
!50 = !{!"_ZTSN5outer6SquareE", !51, i64 0, !17, i64 8}
!51 = !{!"_ZTSN5outer5ShapeE"}
!52 = !DILocation(line: 27, column: 74, scope: !34, inlinedAt: !35)
!53 = !DILocation(line: 19, column: 40, scope: !54, inlinedAt: !55)
!54 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 19, type: !9, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!55 = distinct !DILocation(line: 27, column: 66, scope: !34, inlinedAt: !35)
!56 = !DILocation(line: 46, column: 11, scope: !32)
!57 = !DILocation(line: 47, column: 5, scope: !32)
!58 = !DILocation(line: 19, column: 45, scope: !54, inlinedAt: !55)
!59 = !DILocation(line: 45, column: 54, scope: !60, inlinedAt: !61)
!60 = distinct !DISubprogram(name: "operator()", scope: !1, file: !1, line: 45, type: !9, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!61 = distinct !DILocation(line: 24, column: 82, scope: !62, inlinedAt: !63)
!62 = distinct !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", scope: !1, file: !1, line: 24, type: !9, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!63 = distinct !DILocation(line: 48, column: 34, scope: !32)
!64 = !DILocation(line: 48, column: 64, scope: !32)
!65 = !DILocation(line: 45, column: 58, scope: !60, inlinedAt: !61)
!66 = !DILocation(line: 48, column: 62, scope: !32)
!67 = !DILocation(line: 48, column: 82, scope: !32)
!68 = !DILocation(line: 48, column: 5, scope: !32)
!69 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 16, type: !9, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!70 = !DILocation(line: 16, column: 8, scope: !69)
!71 = !DILocation(line: 19, column: 40, scope: !54)
!72 = !DILocation(line: 19, column: 45, scope: !54)
!73 = !DILocation(line: 19, column: 33, scope: !54)
!74 = distinct !DISubprogram(name: "~Square", scope: !1, file: !1, line: 16, type: !9, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!75 = !DILocation(line: 16, column: 8, scope: !74)
!76 = distinct !DISubprogram(name: "touch", scope: !1, file: !1, line: 20, type: !9, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!77 = !DILocation(line: 20, column: 38, scope: !76)
!78 = !DILocation(line: 20, column: 29, scope: !76)
!79 = !DILocation(line: 20, column: 45, scope: !76)
!80 = distinct !DISubprogram(linkageName: "_ZTv0_n24_N5outer6Square5touchEv", scope: !1, file: !1, line: 20, type: !9, flags: DIFlagArtificial | DIFlagThunk | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!81 = !DILocation(line: 0, scope: !80)
!82 = !DILocation(line: 20, column: 38, scope: !76, inlinedAt: !83)
!83 = distinct !DILocation(line: 0, scope: !80)
!84 = !DILocation(line: 20, column: 29, scope: !76, inlinedAt: !83)
