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
define dso_local i32 @switcher(i32 noundef %0) #0 !dbg !8 {
  switch i32 %0, label %9 [
    i32 1, label %21
    i32 2, label %2
    i32 3, label %2
    i32 4, label %2
    i32 5, label %2
    i32 100, label %6
    i32 -7, label %6
  ], !dbg !11

2:                                                ; preds = %1, %1, %1, %1
  %3 = tail call i32 (ptr, ...) @external(ptr noundef nonnull @.str, i32 noundef %0) #13, !dbg !12
  %4 = shl nuw nsw i32 %0, 1, !dbg !15
  %5 = add nsw i32 %3, %4, !dbg !18
  br label %21, !dbg !19

6:                                                ; preds = %1, %1
  %7 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !20
  %8 = load i32, ptr %7, align 4, !dbg !20, !tbaa !21
  br label %21, !dbg !25

9:                                                ; preds = %1
  %10 = and i32 %0, 1, !dbg !26
  %11 = zext nneg i32 %10 to i64, !dbg !27
  %12 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %11, !dbg !27
  %13 = load ptr, ptr %12, align 8, !dbg !27, !tbaa !28
  indirectbr ptr %13, [label %14, label %17]

14:                                               ; preds = %9
  %15 = shl i32 %0, 1, !dbg !30
  %16 = add i32 %15, 2, !dbg !30
  br label %21, !dbg !32

17:                                               ; preds = %9
  %18 = icmp eq ptr @weak_one, null, !dbg !33
  br i1 %18, label %21, label %19, !dbg !33

19:                                               ; preds = %17
  %20 = tail call i32 @weak_one() #13, !dbg !34
  br label %21, !dbg !33

21:                                               ; preds = %17, %19, %1, %14, %6, %2
  %22 = phi i32 [ %16, %14 ], [ %8, %6 ], [ %5, %2 ], [ 10, %1 ], [ %20, %19 ], [ 1, %17 ], !dbg !35
  ret i32 %22, !dbg !36
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal void @start() #1 !dbg !37 {
  %1 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !38
  %2 = load i32, ptr %1, align 4, !dbg !39, !tbaa !21
  %3 = add nsw i32 %2, 1, !dbg !39
  store i32 %3, ptr %1, align 4, !dbg !39, !tbaa !21
  ret void, !dbg !40
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: naked noinline nounwind uwtable
define dso_local void @naked_one() #3 !dbg !41 {
  tail call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #13, !dbg !42, !srcloc !43
  unreachable, !dbg !44
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @twice(i32 noundef %0) #4 !dbg !16 {
  %2 = shl nsw i32 %0, 1, !dbg !45
  ret i32 %2, !dbg !46
}

declare !dbg !47 extern_weak i32 @weak_one() #5

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i64 @sum(i32 noundef %0, ...) local_unnamed_addr #6 !dbg !48 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #13, !dbg !49
  call void @llvm.va_start.p0(ptr nonnull %2), !dbg !50
  %3 = icmp sgt i32 %0, 0, !dbg !51
  br i1 %3, label %4, label %33, !dbg !52

4:                                                ; preds = %1
  %5 = load i32, ptr %2, align 16
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  %10 = and i32 %0, 1, !dbg !52
  %11 = icmp eq i32 %0, 1, !dbg !52
  br i1 %11, label %14, label %12, !dbg !52

12:                                               ; preds = %4
  %13 = and i32 %0, 2147483646, !dbg !52
  br label %35, !dbg !52

14:                                               ; preds = %61, %4
  %15 = phi i64 [ poison, %4 ], [ %67, %61 ]
  %16 = phi ptr [ %9, %4 ], [ %62, %61 ]
  %17 = phi i64 [ 0, %4 ], [ %67, %61 ]
  %18 = phi i32 [ %5, %4 ], [ %63, %61 ]
  %19 = icmp eq i32 %10, 0, !dbg !53
  br i1 %19, label %33, label %20, !dbg !53

20:                                               ; preds = %14
  %21 = icmp ult i32 %18, 41, !dbg !53
  br i1 %21, label %24, label %22, !dbg !53

22:                                               ; preds = %20
  %23 = getelementptr i8, ptr %16, i64 8, !dbg !53
  store ptr %23, ptr %6, align 8, !dbg !53
  br label %28, !dbg !53

24:                                               ; preds = %20
  %25 = zext nneg i32 %18 to i64, !dbg !53
  %26 = getelementptr i8, ptr %8, i64 %25, !dbg !53
  %27 = add nuw nsw i32 %18, 8, !dbg !53
  store i32 %27, ptr %2, align 16, !dbg !53
  br label %28, !dbg !53

28:                                               ; preds = %24, %22
  %29 = phi ptr [ %26, %24 ], [ %16, %22 ], !dbg !53
  %30 = load i32, ptr %29, align 4, !dbg !53, !tbaa !21
  %31 = sext i32 %30 to i64, !dbg !53
  %32 = add nsw i64 %17, %31, !dbg !54
  br label %33, !dbg !55

33:                                               ; preds = %28, %14, %1
  %34 = phi i64 [ 0, %1 ], [ %15, %14 ], [ %32, %28 ], !dbg !56
  call void @llvm.va_end.p0(ptr nonnull %2), !dbg !55
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #13, !dbg !57
  ret i64 %34, !dbg !58

35:                                               ; preds = %61, %12
  %36 = phi ptr [ %9, %12 ], [ %62, %61 ]
  %37 = phi i64 [ 0, %12 ], [ %67, %61 ]
  %38 = phi i32 [ %5, %12 ], [ %63, %61 ]
  %39 = phi i32 [ 0, %12 ], [ %68, %61 ]
  %40 = icmp ult i32 %38, 41, !dbg !53
  br i1 %40, label %41, label %45, !dbg !53

41:                                               ; preds = %35
  %42 = zext nneg i32 %38 to i64, !dbg !53
  %43 = getelementptr i8, ptr %8, i64 %42, !dbg !53
  %44 = add nuw nsw i32 %38, 8, !dbg !53
  store i32 %44, ptr %2, align 16, !dbg !53
  br label %47, !dbg !53

45:                                               ; preds = %35
  %46 = getelementptr i8, ptr %36, i64 8, !dbg !53
  store ptr %46, ptr %6, align 8, !dbg !53
  br label %47, !dbg !53

47:                                               ; preds = %45, %41
  %48 = phi ptr [ %36, %41 ], [ %46, %45 ]
  %49 = phi i32 [ %44, %41 ], [ %38, %45 ]
  %50 = phi ptr [ %43, %41 ], [ %36, %45 ], !dbg !53
  %51 = load i32, ptr %50, align 4, !dbg !53, !tbaa !21
  %52 = sext i32 %51 to i64, !dbg !53
  %53 = add nsw i64 %37, %52, !dbg !54
  %54 = icmp ult i32 %49, 41, !dbg !53
  br i1 %54, label %57, label %55, !dbg !53

55:                                               ; preds = %47
  %56 = getelementptr i8, ptr %48, i64 8, !dbg !53
  store ptr %56, ptr %6, align 8, !dbg !53
  br label %61, !dbg !53

57:                                               ; preds = %47
  %58 = zext nneg i32 %49 to i64, !dbg !53
  %59 = getelementptr i8, ptr %8, i64 %58, !dbg !53
  %60 = add nuw nsw i32 %49, 8, !dbg !53
  store i32 %60, ptr %2, align 16, !dbg !53
  br label %61, !dbg !53

61:                                               ; preds = %57, %55
  %62 = phi ptr [ %48, %57 ], [ %56, %55 ]
  %63 = phi i32 [ %60, %57 ], [ %49, %55 ]
  %64 = phi ptr [ %59, %57 ], [ %48, %55 ], !dbg !53
  %65 = load i32, ptr %64, align 4, !dbg !53, !tbaa !21
  %66 = sext i32 %65 to i64, !dbg !53
  %67 = add nsw i64 %53, %66, !dbg !54
  %68 = add i32 %39, 2, !dbg !52
  %69 = icmp eq i32 %68, %13, !dbg !52
  br i1 %69, label %14, label %35, !dbg !52, !llvm.loop !59
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
define dso_local i32 @jumps(ptr noundef %0) local_unnamed_addr #0 !dbg !61 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2), !dbg !62
  store volatile i32 1, ptr %2, align 4, !dbg !63, !tbaa !21
  %3 = call i32 @_setjmp(ptr noundef nonnull @home) #14, !dbg !64
  %4 = icmp eq i32 %3, 0, !dbg !64
  br i1 %4, label %5, label %7, !dbg !64

5:                                                ; preds = %1
  %6 = icmp eq ptr %0, null, !dbg !65
  br i1 %6, label %28, label %9, !dbg !65

7:                                                ; preds = %1
  %8 = load volatile i32, ptr %2, align 4, !dbg !66, !tbaa !21
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2), !dbg !67
  ret i32 %8, !dbg !68

9:                                                ; preds = %5, %9
  %10 = phi ptr [ %26, %9 ], [ %0, %5 ]
  %11 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !69
  %12 = atomicrmw add ptr %11, i32 1 seq_cst, align 8, !dbg !70
  %13 = getelementptr inbounds i8, ptr %10, i64 16, !dbg !71
  %14 = load x86_fp80, ptr %13, align 16, !dbg !72, !tbaa !73
  %15 = fmul x86_fp80 %14, 0xK3FFFC000000000000000, !dbg !72
  store x86_fp80 %15, ptr %13, align 16, !dbg !72, !tbaa !73
  %16 = getelementptr inbounds i8, ptr %10, i64 32, !dbg !76
  %17 = load i8, ptr %16, align 16, !dbg !76
  %18 = and i8 %17, 7, !dbg !76
  %19 = shl nuw nsw i8 %18, 3, !dbg !77
  %20 = add nuw nsw i8 %19, 8, !dbg !77
  %21 = or disjoint i8 %20, %18, !dbg !77
  store i8 %21, ptr %16, align 16, !dbg !77
  %22 = lshr exact i8 %20, 2, !dbg !78
  %23 = zext nneg i8 %22 to i32, !dbg !79
  %24 = load volatile i32, ptr %2, align 4, !dbg !81, !tbaa !21
  %25 = add nsw i32 %24, %23, !dbg !81
  store volatile i32 %25, ptr %2, align 4, !dbg !81, !tbaa !21
  %26 = load ptr, ptr %10, align 16, !dbg !82, !tbaa !83
  %27 = icmp eq ptr %26, null, !dbg !65
  br i1 %27, label %28, label %9, !dbg !65, !llvm.loop !84

28:                                               ; preds = %9, %5
  call void @longjmp(ptr noundef nonnull @home, i32 noundef 1) #15, !dbg !86
  unreachable, !dbg !86
}

; Function Attrs: nounwind returns_twice
declare !dbg !87 i32 @_setjmp(ptr noundef) local_unnamed_addr #9

; Function Attrs: noreturn nounwind
declare !dbg !89 void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define dso_local i32 @gotos(i32 noundef %0) local_unnamed_addr #0 !dbg !90 {
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %0) #13
          to label %2 [label %4], !dbg !91, !srcloc !92

2:                                                ; preds = %1
  %3 = tail call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %0) #16, !dbg !93, !srcloc !94
  br label %4, !dbg !95

4:                                                ; preds = %1, %2
  %5 = phi i32 [ %3, %2 ], [ -1, %1 ], !dbg !96
  ret i32 %5, !dbg !97
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) local_unnamed_addr #11 !dbg !98 {
  %3 = add <4 x i32> %1, %0, !dbg !99
  %4 = icmp sgt <4 x i32> %0, %1, !dbg !100
  %5 = select <4 x i1> %4, <4 x i32> %3, <4 x i32> zeroinitializer, !dbg !101
  ret <4 x i32> %5, !dbg !102
}

; Function Attrs: nounwind uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) local_unnamed_addr #0 !dbg !103 {
  %3 = zext i32 %0 to i64
  %4 = alloca i8, i64 %3, align 16, !dbg !104
  %5 = and i32 %0, 3, !dbg !105
  %6 = zext nneg i32 %5 to i64, !dbg !106
  %7 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %6, !dbg !106
  %8 = load ptr, ptr %7, align 8, !dbg !106, !tbaa !28
  %9 = call i32 (ptr, ...) @external(ptr noundef %8, ptr noundef nonnull %4, ptr noundef %1) #13, !dbg !107
  ret void, !dbg !108
}

declare !dbg !109 i32 @external(ptr noundef, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef nonnull ptr @pointer_to(i32 noundef %0) local_unnamed_addr #4 !dbg !110 {
  %2 = icmp eq i32 %0, 0, !dbg !111
  %3 = select i1 %2, ptr @switcher, ptr @twice, !dbg !111
  ret ptr %3, !dbg !112
}

; Function Attrs: disable_sanitizer_instrumentation nounwind uwtable
define internal ptr @resolver() #12 !dbg !113 {
  ret ptr @resolved, !dbg !114
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @resolved() #4 !dbg !115 {
  ret i32 1, !dbg !116
}

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

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mix.c", directory: "/corpus", checksumkind: CSK_MD5, checksum: "48a4effdba10a8436241e9401b6a3aad")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = distinct !DISubprogram(name: "switcher", scope: !1, file: !1, line: 28, type: !9, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!9 = !DISubroutineType(types: !10)
!10 = !{}
!11 = !DILocation(line: 30, column: 5, scope: !8)
!12 = !DILocation(line: 20, column: 74, scope: !13, inlinedAt: !14)
!13 = distinct !DISubprogram(name: "inlined", scope: !1, file: !1, line: 20, type: !9, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!14 = distinct !DILocation(line: 32, column: 26, scope: !8)
!15 = !DILocation(line: 19, column: 36, scope: !16, inlinedAt: !17)
!16 = distinct !DISubprogram(name: "twice", scope: !1, file: !1, line: 19, type: !9, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!17 = distinct !DILocation(line: 20, column: 94, scope: !13, inlinedAt: !14)
!18 = !DILocation(line: 20, column: 92, scope: !13, inlinedAt: !14)
!19 = !DILocation(line: 32, column: 19, scope: !8)
!20 = !DILocation(line: 33, column: 31, scope: !8)
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = !DILocation(line: 33, column: 24, scope: !8)
!26 = !DILocation(line: 37, column: 20, scope: !8)
!27 = !DILocation(line: 37, column: 11, scope: !8)
!28 = !{!29, !29, i64 0}
!29 = !{!"any pointer", !23, i64 0}
!30 = !DILocation(line: 19, column: 36, scope: !16, inlinedAt: !31)
!31 = distinct !DILocation(line: 39, column: 12, scope: !8)
!32 = !DILocation(line: 39, column: 5, scope: !8)
!33 = !DILocation(line: 41, column: 12, scope: !8)
!34 = !DILocation(line: 41, column: 23, scope: !8)
!35 = !DILocation(line: 0, scope: !8)
!36 = !DILocation(line: 42, column: 1, scope: !8)
!37 = distinct !DISubprogram(name: "start", scope: !1, file: !1, line: 25, type: !9, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!38 = !DILocation(line: 25, column: 62, scope: !37)
!39 = !DILocation(line: 25, column: 65, scope: !37)
!40 = !DILocation(line: 25, column: 69, scope: !37)
!41 = distinct !DISubprogram(name: "naked_one", scope: !1, file: !1, line: 26, type: !9, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!42 = !DILocation(line: 26, column: 57, scope: !41)
!43 = !{i64 1154}
!44 = !DILocation(line: 26, column: 82, scope: !41)
!45 = !DILocation(line: 19, column: 36, scope: !16)
!46 = !DILocation(line: 19, column: 27, scope: !16)
!47 = !DISubprogram(name: "weak_one", scope: !1, file: !1, line: 13, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!48 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 44, type: !9, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!49 = !DILocation(line: 46, column: 5, scope: !48)
!50 = !DILocation(line: 48, column: 5, scope: !48)
!51 = !DILocation(line: 49, column: 23, scope: !48)
!52 = !DILocation(line: 49, column: 5, scope: !48)
!53 = !DILocation(line: 50, column: 18, scope: !48)
!54 = !DILocation(line: 50, column: 15, scope: !48)
!55 = !DILocation(line: 51, column: 5, scope: !48)
!56 = !DILocation(line: 0, scope: !48)
!57 = !DILocation(line: 53, column: 1, scope: !48)
!58 = !DILocation(line: 52, column: 5, scope: !48)
!59 = distinct !{!59, !52, !53, !60}
!60 = !{!"llvm.loop.mustprogress"}
!61 = distinct !DISubprogram(name: "jumps", scope: !1, file: !1, line: 55, type: !9, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!62 = !DILocation(line: 57, column: 5, scope: !61)
!63 = !DILocation(line: 57, column: 18, scope: !61)
!64 = !DILocation(line: 58, column: 9, scope: !61)
!65 = !DILocation(line: 60, column: 5, scope: !61)
!66 = !DILocation(line: 59, column: 16, scope: !61)
!67 = !DILocation(line: 67, column: 1, scope: !61)
!68 = !DILocation(line: 59, column: 9, scope: !61)
!69 = !DILocation(line: 61, column: 12, scope: !61)
!70 = !DILocation(line: 61, column: 17, scope: !61)
!71 = !DILocation(line: 62, column: 12, scope: !61)
!72 = !DILocation(line: 62, column: 17, scope: !61)
!73 = !{!74, !75, i64 16}
!74 = !{!"node", !29, i64 0, !23, i64 8, !75, i64 16, !22, i64 32, !22, i64 32}
!75 = !{!"long double", !23, i64 0}
!76 = !DILocation(line: 63, column: 22, scope: !61)
!77 = !DILocation(line: 63, column: 17, scope: !61)
!78 = !DILocation(line: 64, column: 31, scope: !61)
!79 = !DILocation(line: 19, column: 36, scope: !16, inlinedAt: !80)
!80 = distinct !DILocation(line: 64, column: 17, scope: !61)
!81 = !DILocation(line: 64, column: 14, scope: !61)
!82 = !DILocation(line: 60, column: 22, scope: !61)
!83 = !{!74, !29, i64 0}
!84 = distinct !{!84, !65, !85, !60}
!85 = !DILocation(line: 65, column: 5, scope: !61)
!86 = !DILocation(line: 66, column: 5, scope: !61)
!87 = !DISubprogram(name: "_setjmp", scope: !88, file: !88, line: 45, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DIFile(filename: "/usr/include/setjmp.h", directory: "", checksumkind: CSK_MD5, checksum: "cd7862ae7ed31595227c999638ae74e7")
!89 = !DISubprogram(name: "longjmp", scope: !88, file: !88, line: 54, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = distinct !DISubprogram(name: "gotos", scope: !1, file: !1, line: 69, type: !9, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!91 = !DILocation(line: 72, column: 5, scope: !90)
!92 = !{i64 2005}
!93 = !DILocation(line: 73, column: 5, scope: !90)
!94 = !{i64 2067}
!95 = !DILocation(line: 74, column: 5, scope: !90)
!96 = !DILocation(line: 0, scope: !90)
!97 = !DILocation(line: 77, column: 1, scope: !90)
!98 = distinct !DISubprogram(name: "vectors", scope: !1, file: !1, line: 79, type: !9, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!99 = !DILocation(line: 79, column: 39, scope: !98)
!100 = !DILocation(line: 79, column: 49, scope: !98)
!101 = !DILocation(line: 79, column: 44, scope: !98)
!102 = !DILocation(line: 79, column: 29, scope: !98)
!103 = distinct !DISubprogram(name: "blocks", scope: !1, file: !1, line: 80, type: !9, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!104 = !DILocation(line: 80, column: 43, scope: !103)
!105 = !DILocation(line: 80, column: 75, scope: !103)
!106 = !DILocation(line: 80, column: 67, scope: !103)
!107 = !DILocation(line: 80, column: 58, scope: !103)
!108 = !DILocation(line: 80, column: 102, scope: !103)
!109 = !DISubprogram(name: "external", scope: !1, file: !1, line: 11, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = distinct !DISubprogram(name: "pointer_to", scope: !1, file: !1, line: 81, type: !9, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!111 = !DILocation(line: 81, column: 40, scope: !110)
!112 = !DILocation(line: 81, column: 33, scope: !110)
!113 = distinct !DISubprogram(name: "resolver", scope: !1, file: !1, line: 22, type: !9, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!114 = !DILocation(line: 22, column: 31, scope: !113)
!115 = distinct !DISubprogram(name: "resolved", scope: !1, file: !1, line: 21, type: !9, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!116 = !DILocation(line: 21, column: 29, scope: !115)
