; ModuleID = 'mix.c'
source_filename = "mix.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

module asm ".globl corpus_module_asm"
module asm ".set corpus_module_asm, 7"

%struct.__jmp_buf_tag = type { [8 x i64], i32, %struct.__sigset_t }
%struct.__sigset_t = type { [16 x i64] }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@tls = internal thread_local unnamed_addr global i32 3, align 4
@switcher.labels = internal unnamed_addr constant [2 x ptr] [ptr blockaddress(@switcher, %14), ptr blockaddress(@switcher, %17)], align 16
@home = internal global [1 x %struct.__jmp_buf_tag] zeroinitializer, align 16
@table = internal unnamed_addr constant [4 x ptr] [ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr null], align 16
@common_like = dso_local local_unnamed_addr global [4096 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"a\22quoted\22\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"tab\09\\\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"\FF\0A\00", align 1
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @start, ptr null }]
@llvm.compiler.used = appending global [1 x ptr] [ptr @start], section "llvm.metadata"

@alias_of = dso_local alias i32 (i32), ptr @switcher

@chosen = dso_local ifunc i32 (), ptr @resolver

; Function Attrs: nounwind uwtable
define dso_local i32 @switcher(i32 noundef %0) #0 {
  switch i32 %0, label %9 [
    i32 1, label %21
    i32 2, label %2
    i32 3, label %2
    i32 4, label %2
    i32 5, label %2
    i32 100, label %6
    i32 -7, label %6
  ]

2:                                                ; preds = %1, %1, %1, %1
  %3 = tail call i32 (ptr, ...) @external(ptr noundef nonnull @.str, i32 noundef %0) #13
  %4 = shl nsw i32 %0, 1
  %5 = add nsw i32 %3, %4
  br label %21

6:                                                ; preds = %1, %1
  %7 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls)
  %8 = load i32, ptr %7, align 4, !tbaa !4
  br label %21

9:                                                ; preds = %1
  %10 = and i32 %0, 1
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %11
  %13 = load ptr, ptr %12, align 8, !tbaa !8
  indirectbr ptr %13, [label %14, label %17]

14:                                               ; preds = %9
  %15 = shl i32 %0, 1
  %16 = add i32 %15, 2
  br label %21

17:                                               ; preds = %9
  %18 = icmp eq ptr @weak_one, null
  br i1 %18, label %21, label %19

19:                                               ; preds = %17
  %20 = tail call i32 @weak_one() #13
  br label %21

21:                                               ; preds = %17, %19, %1, %14, %6, %2
  %22 = phi i32 [ %16, %14 ], [ %8, %6 ], [ %5, %2 ], [ 10, %1 ], [ %20, %19 ], [ 1, %17 ]
  ret i32 %22

; uselistorder directives
  uselistorder i32 %0, { 0, 4, 1, 2, 3 }
  uselistorder label %14, { 1, 0 }
  uselistorder label %17, { 1, 0 }
  uselistorder label %21, { 1, 0, 3, 4, 5, 2 }
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal void @start() #1 {
  %1 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls)
  %2 = load i32, ptr %1, align 4, !tbaa !4
  %3 = add nsw i32 %2, 1
  store i32 %3, ptr %1, align 4, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: naked noinline nounwind uwtable
define dso_local void @naked_one() #3 {
  tail call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #13, !srcloc !10
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @twice(i32 noundef %0) #4 {
  %2 = shl nsw i32 %0, 1
  ret i32 %2
}

declare extern_weak i32 @weak_one() #5

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i64 @sum(i32 noundef %0, ...) local_unnamed_addr #6 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #13
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %1
  %5 = load i32, ptr %2, align 16
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  br label %12

10:                                               ; preds = %24, %1
  %11 = phi i64 [ 0, %1 ], [ %30, %24 ]
  call void @llvm.va_end.p0(ptr %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #13
  ret i64 %11

12:                                               ; preds = %4, %24
  %13 = phi ptr [ %9, %4 ], [ %25, %24 ]
  %14 = phi i32 [ 0, %4 ], [ %31, %24 ]
  %15 = phi i64 [ 0, %4 ], [ %30, %24 ]
  %16 = phi i32 [ %5, %4 ], [ %26, %24 ]
  %17 = icmp ult i32 %16, 41
  br i1 %17, label %18, label %22

18:                                               ; preds = %12
  %19 = zext nneg i32 %16 to i64
  %20 = getelementptr i8, ptr %8, i64 %19
  %21 = add nuw nsw i32 %16, 8
  store i32 %21, ptr %2, align 16
  br label %24

22:                                               ; preds = %12
  %23 = getelementptr i8, ptr %13, i64 8
  store ptr %23, ptr %6, align 8
  br label %24

24:                                               ; preds = %22, %18
  %25 = phi ptr [ %13, %18 ], [ %23, %22 ]
  %26 = phi i32 [ %21, %18 ], [ %16, %22 ]
  %27 = phi ptr [ %20, %18 ], [ %13, %22 ]
  %28 = load i32, ptr %27, align 4, !tbaa !4
  %29 = sext i32 %28 to i64
  %30 = add nsw i64 %15, %29
  %31 = add nuw nsw i32 %14, 1
  %32 = icmp eq i32 %31, %0
  br i1 %32, label %10, label %12, !llvm.loop !11

; uselistorder directives
  uselistorder ptr %2, { 4, 6, 3, 1, 2, 0, 5, 7 }
  uselistorder ptr %6, { 1, 0 }
  uselistorder label %12, { 1, 0 }
  uselistorder ptr %13, { 1, 2, 0 }
  uselistorder i32 %16, { 0, 3, 1, 2 }
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #8

; Function Attrs: nounwind uwtable
define dso_local i32 @jumps(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  store volatile i32 1, ptr %2, align 4, !tbaa !4
  %3 = call i32 @_setjmp(ptr noundef nonnull @home) #14
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = icmp eq ptr %0, null
  br i1 %6, label %28, label %9

7:                                                ; preds = %1
  %8 = load volatile i32, ptr %2, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret i32 %8

9:                                                ; preds = %5, %9
  %10 = phi ptr [ %26, %9 ], [ %0, %5 ]
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  %12 = atomicrmw add ptr %11, i32 1 seq_cst, align 8
  %13 = getelementptr inbounds i8, ptr %10, i64 16
  %14 = load x86_fp80, ptr %13, align 16, !tbaa !14
  %15 = fmul x86_fp80 %14, 0xK3FFFC000000000000000
  store x86_fp80 %15, ptr %13, align 16, !tbaa !14
  %16 = getelementptr inbounds i8, ptr %10, i64 32
  %17 = load i8, ptr %16, align 16
  %18 = and i8 %17, 7
  %19 = shl nuw nsw i8 %18, 3
  %20 = add nuw nsw i8 %19, 8
  %21 = or disjoint i8 %20, %18
  store i8 %21, ptr %16, align 16
  %22 = lshr exact i8 %20, 2
  %23 = zext nneg i8 %22 to i32
  %24 = load volatile i32, ptr %2, align 4, !tbaa !4
  %25 = add nsw i32 %24, %23
  store volatile i32 %25, ptr %2, align 4, !tbaa !4
  %26 = load ptr, ptr %10, align 16, !tbaa !17
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %9, !llvm.loop !18

28:                                               ; preds = %9, %5
  call void @longjmp(ptr noundef nonnull @home, i32 noundef 1) #15
  unreachable

; uselistorder directives
  uselistorder ptr %2, { 2, 3, 0, 4, 5, 1 }
  uselistorder label %9, { 1, 0 }
  uselistorder ptr %10, { 0, 3, 2, 1 }
  uselistorder ptr %13, { 1, 0 }
  uselistorder ptr %16, { 1, 0 }
  uselistorder i8 %18, { 1, 0 }
  uselistorder ptr %26, { 1, 0 }
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) local_unnamed_addr #9

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define dso_local i32 @gotos(i32 noundef %0) local_unnamed_addr #0 {
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %0) #13
          to label %2 [label %4], !srcloc !19

2:                                                ; preds = %1
  %3 = tail call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %0) #16, !srcloc !20
  br label %4

4:                                                ; preds = %1, %2
  %5 = phi i32 [ %3, %2 ], [ -1, %1 ]
  ret i32 %5

; uselistorder directives
  uselistorder i32 %0, { 1, 0 }
  uselistorder label %4, { 1, 0 }
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) local_unnamed_addr #11 {
  %3 = add <4 x i32> %1, %0
  %4 = icmp sgt <4 x i32> %0, %1
  %5 = select <4 x i1> %4, <4 x i32> %3, <4 x i32> zeroinitializer
  ret <4 x i32> %5

; uselistorder directives
  uselistorder <4 x i32> %0, { 1, 0 }
  uselistorder <4 x i32> %1, { 1, 0 }
}

; Function Attrs: nounwind uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = zext i32 %0 to i64
  %4 = alloca i8, i64 %3, align 16
  %5 = and i32 %0, 3
  %6 = zext nneg i32 %5 to i64
  %7 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = call i32 (ptr, ...) @external(ptr noundef %8, ptr noundef nonnull %4, ptr noundef %1) #13
  ret void

; uselistorder directives
  uselistorder i32 %0, { 1, 0 }
}

declare i32 @external(ptr noundef, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef nonnull ptr @pointer_to(i32 noundef %0) local_unnamed_addr #4 {
  %2 = icmp eq i32 %0, 0
  %3 = select i1 %2, ptr @switcher, ptr @twice
  ret ptr %3
}

; Function Attrs: disable_sanitizer_instrumentation nounwind uwtable
define internal ptr @resolver() #12 {
  ret ptr @resolved
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @resolved() #4 {
  ret i32 1
}

; uselistorder directives
uselistorder i32 3, { 1, 2, 0 }
uselistorder ptr @tls, { 1, 0 }
uselistorder ptr null, { 3, 0, 4, 1, 2 }
uselistorder ptr @switcher, { 0, 2, 1, 3 }
uselistorder i32 1, { 5, 6, 7, 0, 8, 9, 10, 4, 13, 3, 1, 11, 2, 12 }
uselistorder i64 0, { 2, 1, 0, 3 }
uselistorder ptr @start, { 1, 0 }
uselistorder ptr @weak_one, { 1, 0 }
uselistorder i32 0, { 2, 3, 0, 1 }

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { naked noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #9 = { nounwind returns_twice "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { disable_sanitizer_instrumentation nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nounwind }
attributes #14 = { nounwind returns_twice }
attributes #15 = { noreturn nounwind }
attributes #16 = { nounwind memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{i64 1154}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!15, !16, i64 16}
!15 = !{!"node", !9, i64 0, !6, i64 8, !16, i64 16, !5, i64 32, !5, i64 32}
!16 = !{!"long double", !6, i64 0}
!17 = !{!15, !9, i64 0}
!18 = distinct !{!18, !12, !13}
!19 = !{i64 2005}
!20 = !{i64 2067}
