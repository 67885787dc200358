; ModuleID = 'mix.cpp'
source_filename = "mix.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.outer::Ring" = type { [3 x i64] }
%"struct.outer::Square" = type <{ %"struct.outer::Shape", i32, [4 x i8], %"struct.outer::Base.base", [4 x i8] }>
%"struct.outer::Shape" = type { ptr }
%"struct.outer::Base.base" = type <{ ptr, i32 }>

$__clang_call_terminate = comdat any

$_ZN5outer6SquareD1Ev = comdat any

$_ZNK5outer6Square4areaEv = comdat any

$_ZN5outer6SquareD0Ev = comdat any

$_ZN5outer6Square5touchEv = comdat any

$_ZTv0_n24_N5outer6Square5touchEv = comdat any

$_ZN5outer4Base5touchEv = comdat any

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

$_ZTVN5outer4BaseE = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5outer5ErrorE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ErrorE\00", comdat, align 1
@_ZTIN5outer5ErrorE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ErrorE }, comdat, align 8
@__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring = private unnamed_addr constant %"struct.outer::Ring" { [3 x i64] [i64 1, i64 2, i64 3] }, align 8
@_ZZN5outer4onceEvE4only = linkonce_odr dso_local local_unnamed_addr global %"struct.outer::Square" zeroinitializer, comdat, align 8
@_ZGVZN5outer4onceEvE4only = linkonce_odr dso_local global i64 0, comdat, align 8
@_ZTVN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr], [4 x ptr] } { [7 x ptr] [ptr inttoptr (i64 16 to ptr), ptr null, ptr @_ZTIN5outer6SquareE, ptr @_ZN5outer6SquareD1Ev, ptr @_ZN5outer6SquareD0Ev, ptr @_ZNK5outer6Square4areaEv, ptr @_ZN5outer6Square5touchEv], [4 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr inttoptr (i64 -16 to ptr), ptr @_ZTIN5outer6SquareE, ptr @_ZTv0_n24_N5outer6Square5touchEv] }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTSN5outer6SquareE = linkonce_odr dso_local constant [16 x i8] c"N5outer6SquareE\00", comdat, align 1
@_ZTSN5outer5ShapeE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ShapeE\00", comdat, align 1
@_ZTIN5outer5ShapeE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ShapeE }, comdat, align 8
@_ZTSN5outer4BaseE = linkonce_odr dso_local constant [14 x i8] c"N5outer4BaseE\00", comdat, align 1
@_ZTIN5outer4BaseE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer4BaseE }, comdat, align 8
@_ZTIN5outer6SquareE = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTSN5outer6SquareE, i32 0, i32 2, ptr @_ZTIN5outer5ShapeE, i64 2, ptr @_ZTIN5outer4BaseE, i64 -6141 }, comdat, align 8
@_ZTVN5outer4BaseE = linkonce_odr dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5outer4BaseE, ptr @_ZN5outer4Base5touchEv] }, comdat, align 8

; Function Attrs: mustprogress uwtable
define dso_local noundef i32 @_ZN5outer7guardedEi(i32 noundef %0) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %2 = icmp sgt i32 %0, 10
  br i1 %2, label %3, label %17

3:                                                ; preds = %1
  %4 = tail call ptr @__cxa_allocate_exception(i64 4) #9
  store i32 %0, ptr %4, align 16, !tbaa !4
  invoke void @__cxa_throw(ptr nonnull %4, ptr nonnull @_ZTIN5outer5ErrorE, ptr null) #10
          to label %29 unwind label %5

5:                                                ; preds = %17, %3
  %6 = landingpad { ptr, i32 }
          catch ptr @_ZTIN5outer5ErrorE
          catch ptr null
  %7 = extractvalue { ptr, i32 } %6, 0
  %8 = extractvalue { ptr, i32 } %6, 1
  %9 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTIN5outer5ErrorE) #9
  %10 = icmp eq i32 %8, %9
  %11 = tail call ptr @__cxa_begin_catch(ptr %7) #9
  br i1 %10, label %12, label %14

12:                                               ; preds = %5
  %13 = load i32, ptr %11, align 4, !tbaa !4
  tail call void @__cxa_end_catch()
  br label %23

14:                                               ; preds = %5
  %15 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef -1)
          to label %16 unwind label %21

16:                                               ; preds = %14
  invoke void @__cxa_rethrow() #10
          to label %29 unwind label %21

17:                                               ; preds = %1
  %18 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef %0)
          to label %19 unwind label %5

19:                                               ; preds = %17
  %20 = add nsw i32 %18, 4
  br label %23

21:                                               ; preds = %16, %14
  %22 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %25 unwind label %26

23:                                               ; preds = %12, %19
  %24 = phi i32 [ %20, %19 ], [ %13, %12 ]
  ret i32 %24

25:                                               ; preds = %21
  resume { ptr, i32 } %22

26:                                               ; preds = %21
  %27 = landingpad { ptr, i32 }
          catch ptr null
  %28 = extractvalue { ptr, i32 } %27, 0
  tail call void @__clang_call_terminate(ptr %28) #11
  unreachable

29:                                               ; preds = %16, %3
  unreachable

; uselistorder directives
  uselistorder ptr %4, { 1, 0 }
  uselistorder label %23, { 1, 0 }
}

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr

declare i32 @__gxx_personality_v0(...)

declare noundef i32 @_ZN5outer8externalEi(i32 noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #2

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #3 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #9
  tail call void @_ZSt9terminatev() #11
  unreachable
}

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress uwtable
define dso_local noundef range(i32 -2147483643, -2147483648) i32 @_ZN5outer3useEPNS_5ShapeEPNS_4BaseE(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = load atomic i8, ptr @_ZGVZN5outer4onceEvE4only acquire, align 8
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %5, label %13, !prof !9

5:                                                ; preds = %2
  %6 = tail call i32 @__cxa_guard_acquire(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5
  %9 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef 3)
          to label %10 unwind label %11

10:                                               ; preds = %8
  store ptr getelementptr inbounds inrange(-16, 8) (i8, ptr @_ZTVN5outer4BaseE, i64 16), ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 16), align 8, !tbaa !10
  store i32 1, ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 24), align 8, !tbaa !12
  store ptr getelementptr inbounds inrange(-24, 32) (i8, ptr @_ZTVN5outer6SquareE, i64 24), ptr @_ZZN5outer4onceEvE4only, align 8, !tbaa !10
  store ptr getelementptr inbounds inrange(-24, 8) (i8, ptr @_ZTVN5outer6SquareE, i64 80), ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 16), align 8, !tbaa !10
  store i32 %9, ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 8), align 8, !tbaa !14
  tail call void @__cxa_guard_release(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9
  br label %13

11:                                               ; preds = %8
  %12 = landingpad { ptr, i32 }
          cleanup
  tail call void @__cxa_guard_abort(ptr nonnull @_ZGVZN5outer4onceEvE4only) #9
  resume { ptr, i32 } %12

13:                                               ; preds = %2, %5, %10
  %14 = load i32, ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 8), align 8, !tbaa !14
  %15 = mul nsw i32 %14, %14
  %16 = load ptr, ptr %1, align 8, !tbaa !10
  %17 = load ptr, ptr %16, align 8
  tail call void %17(ptr noundef nonnull align 8 dereferenceable(12) %1)
  %18 = icmp eq ptr %0, null
  br i1 %18, label %23, label %19

19:                                               ; preds = %13
  %20 = load ptr, ptr %0, align 8, !tbaa !10
  %21 = getelementptr inbounds i8, ptr %20, i64 8
  %22 = load ptr, ptr %21, align 8
  tail call void %22(ptr noundef nonnull align 8 dereferenceable(8) %0) #9
  br label %23

23:                                               ; preds = %19, %13
  %24 = zext nneg i32 %15 to i64
  br label %25

25:                                               ; preds = %25, %23
  %26 = phi i64 [ 0, %23 ], [ %31, %25 ]
  %27 = phi i64 [ 0, %23 ], [ %32, %25 ]
  %28 = getelementptr inbounds i8, ptr @__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !17
  %30 = add i64 %26, %24
  %31 = add i64 %30, %29
  %32 = add nuw nsw i64 %27, 8
  %33 = icmp eq i64 %32, 24
  br i1 %33, label %34, label %25, !llvm.loop !19

34:                                               ; preds = %25
  %35 = trunc i64 %31 to i32
  %36 = tail call noundef i32 @_ZN5outer7guardedEi(i32 noundef %15)
  %37 = add i32 %35, 5
  %38 = add i32 %37, %36
  ret i32 %38

; uselistorder directives
  uselistorder ptr %0, { 1, 0, 2 }
  uselistorder label %13, { 2, 1, 0 }
  uselistorder i32 %15, { 1, 0 }
  uselistorder i64 %32, { 1, 0 }
}

; Function Attrs: nofree nounwind
declare i32 @__cxa_guard_acquire(ptr) local_unnamed_addr #4

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #5 comdat align 2 {
  ret void
}

; Function Attrs: nofree nounwind
declare void @__cxa_guard_abort(ptr) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare void @__cxa_guard_release(ptr) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #6 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !14
  %4 = mul nsw i32 %3, %3
  ret i32 %4
}

; Function Attrs: inlinehint mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #5 comdat align 2 {
  tail call void @_ZdlPvm(ptr noundef %0, i64 noundef 32) #12
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !14
  %4 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %3)
  ret void
}

; Function Attrs: uwtable
define linkonce_odr dso_local void @_ZTv0_n24_N5outer6Square5touchEv(ptr noundef %0) unnamed_addr #7 comdat align 2 {
  %2 = load ptr, ptr %0, align 8, !tbaa !10
  %3 = getelementptr inbounds i8, ptr %2, i64 -24
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load i32, ptr %6, align 8, !tbaa !14
  %8 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %7)
  ret void
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZN5outer4Base5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !12
  %4 = tail call noundef i32 @_ZN5outer8externalEi(i32 noundef %3)
  ret void
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #8

; uselistorder directives
uselistorder ptr @_ZTIN5outer5ErrorE, { 0, 2, 1 }
uselistorder ptr @_ZZN5outer4onceEvE4only, { 1, 0, 2, 3 }
uselistorder ptr @_ZGVZN5outer4onceEvE4only, { 1, 0, 2, 3 }
uselistorder ptr null, { 4, 0, 1, 5, 7, 6, 8, 9, 2, 3 }
uselistorder ptr @_ZTIN5outer6SquareE, { 1, 0 }
uselistorder ptr @_ZN5outer8externalEi, { 3, 1, 2, 0, 4, 5 }
uselistorder ptr @__cxa_begin_catch, { 1, 0 }
uselistorder i64 24, { 0, 2, 1 }
uselistorder i64 8, { 3, 2, 4, 5, 0, 6, 1 }
uselistorder ptr getelementptr inbounds (i8, ptr @_ZZN5outer4onceEvE4only, i64 8), { 1, 0 }

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) }
attributes #3 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind }
attributes #5 = { inlinehint mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { noreturn }
attributes #11 = { noreturn nounwind }
attributes #12 = { builtin nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"_ZTSN5outer5ErrorE", !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!"branch_weights", i32 1, i32 1048575}
!10 = !{!11, !11, i64 0}
!11 = !{!"vtable pointer", !8, i64 0}
!12 = !{!13, !6, i64 8}
!13 = !{!"_ZTSN5outer4BaseE", !6, i64 8}
!14 = !{!15, !6, i64 8}
!15 = !{!"_ZTSN5outer6SquareE", !16, i64 0, !6, i64 8}
!16 = !{!"_ZTSN5outer5ShapeE"}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !7, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
