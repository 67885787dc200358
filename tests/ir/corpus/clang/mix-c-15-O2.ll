; ModuleID = 'mix.c'
source_filename = "mix.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

module asm ".globl corpus_module_asm"
module asm ".set corpus_module_asm, 7"

%struct.__jmp_buf_tag = type { [8 x i64], i32, %struct.__sigset_t }
%struct.__sigset_t = type { [16 x i64] }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.node = type { ptr, i32, x86_fp80, i8, [15 x i8] }

@tls = internal thread_local unnamed_addr global i32 4, align 4
@switcher.labels = internal unnamed_addr constant [2 x ptr] [ptr blockaddress(@switcher, %13), ptr blockaddress(@switcher, %16)], align 16
@home = internal global [1 x %struct.__jmp_buf_tag] zeroinitializer, align 16
@table = internal unnamed_addr constant [4 x ptr] [ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr null], align 16
@common_like = dso_local local_unnamed_addr global [4096 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"a\22quoted\22\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"tab\09\\\00", align 1
@.str.3 = private unnamed_addr constant [3 x i8] c"\FF\0A\00", align 1
@llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] zeroinitializer
@llvm.compiler.used = appending global [1 x ptr] [ptr @start], section "llvm.metadata"

@alias_of = dso_local alias i32 (i32), ptr @switcher

@chosen = dso_local ifunc i32 (), ptr @resolver

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define internal nonnull ptr @resolver() #0 !dbg !8 {
  ret ptr @resolved, !dbg !11
}

; Function Attrs: nounwind uwtable
define dso_local i32 @switcher(i32 noundef %0) #1 !dbg !12 {
  switch i32 %0, label %8 [
    i32 1, label %21
    i32 2, label %2
    i32 3, label %2
    i32 4, label %2
    i32 5, label %2
    i32 100, label %6
    i32 -7, label %6
  ], !dbg !13

2:                                                ; preds = %1, %1, %1, %1
  %3 = tail call i32 (ptr, ...) @external(ptr noundef nonnull @.str, i32 noundef %0) #12, !dbg !14
  %4 = shl nuw nsw i32 %0, 1, !dbg !17
  %5 = add nsw i32 %3, %4, !dbg !20
  br label %21, !dbg !21

6:                                                ; preds = %1, %1
  %7 = load i32, ptr @tls, align 4, !dbg !22, !tbaa !23
  br label %21, !dbg !27

8:                                                ; preds = %1
  %9 = and i32 %0, 1, !dbg !28
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %10, !dbg !29
  %12 = load ptr, ptr %11, align 8, !dbg !29, !tbaa !30
  indirectbr ptr %12, [label %13, label %16]

13:                                               ; preds = %8
  %14 = shl i32 %0, 1, !dbg !32
  %15 = add i32 %14, 2, !dbg !32
  br label %21, !dbg !34

16:                                               ; preds = %8
  br i1 icmp ne (ptr @weak_one, ptr null), label %17, label %19, !dbg !35

17:                                               ; preds = %16
  %18 = tail call i32 @weak_one() #12, !dbg !36
  br label %21, !dbg !35

19:                                               ; preds = %16
  %20 = tail call i32 @chosen() #12, !dbg !37
  br label %21, !dbg !35

21:                                               ; preds = %17, %19, %1, %13, %6, %2
  %22 = phi i32 [ %15, %13 ], [ %7, %6 ], [ %5, %2 ], [ 10, %1 ], [ %18, %17 ], [ %20, %19 ], !dbg !38
  ret i32 %22, !dbg !39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn uwtable
define internal void @start() #2 !dbg !40 {
  %1 = load i32, ptr @tls, align 4, !dbg !41, !tbaa !23
  %2 = add nsw i32 %1, 1, !dbg !41
  store i32 %2, ptr @tls, align 4, !dbg !41, !tbaa !23
  ret void, !dbg !42
}

; Function Attrs: naked noinline nounwind uwtable
define dso_local void @naked_one() #3 !dbg !43 {
  tail call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #12, !dbg !44, !srcloc !45
  unreachable, !dbg !46
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define internal i32 @twice(i32 noundef %0) #4 !dbg !18 {
  %2 = shl nsw i32 %0, 1, !dbg !47
  ret i32 %2, !dbg !48
}

declare !dbg !49 extern_weak i32 @weak_one() #5

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i64 @sum(i32 noundef %0, ...) local_unnamed_addr #6 !dbg !50 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #12, !dbg !51
  call void @llvm.va_start(ptr nonnull %2), !dbg !52
  %3 = icmp sgt i32 %0, 0, !dbg !53
  br i1 %3, label %4, label %32, !dbg !54

4:                                                ; preds = %1
  %5 = getelementptr inbounds %struct.__va_list_tag, ptr %2, i64 0, i32 2
  %6 = getelementptr inbounds %struct.__va_list_tag, ptr %2, i64 0, i32 3
  %7 = load ptr, ptr %6, align 16
  %8 = load i32, ptr %2, align 16, !dbg !55
  %9 = and i32 %0, 1, !dbg !54
  %10 = icmp eq i32 %0, 1, !dbg !54
  br i1 %10, label %13, label %11, !dbg !54

11:                                               ; preds = %4
  %12 = and i32 %0, -2, !dbg !54
  br label %34, !dbg !54

13:                                               ; preds = %60, %4
  %14 = phi i64 [ undef, %4 ], [ %65, %60 ]
  %15 = phi i32 [ %8, %4 ], [ %61, %60 ]
  %16 = phi i64 [ 0, %4 ], [ %65, %60 ]
  %17 = icmp eq i32 %9, 0, !dbg !55
  br i1 %17, label %32, label %18, !dbg !55

18:                                               ; preds = %13
  %19 = icmp ult i32 %15, 41, !dbg !55
  br i1 %19, label %23, label %20, !dbg !55

20:                                               ; preds = %18
  %21 = load ptr, ptr %5, align 8, !dbg !55
  %22 = getelementptr i8, ptr %21, i64 8, !dbg !55
  store ptr %22, ptr %5, align 8, !dbg !55
  br label %27, !dbg !55

23:                                               ; preds = %18
  %24 = zext i32 %15 to i64, !dbg !55
  %25 = getelementptr i8, ptr %7, i64 %24, !dbg !55
  %26 = add nuw nsw i32 %15, 8, !dbg !55
  store i32 %26, ptr %2, align 16, !dbg !55
  br label %27, !dbg !55

27:                                               ; preds = %23, %20
  %28 = phi ptr [ %25, %23 ], [ %21, %20 ], !dbg !55
  %29 = load i32, ptr %28, align 4, !dbg !55
  %30 = sext i32 %29 to i64, !dbg !55
  %31 = add nsw i64 %16, %30, !dbg !56
  br label %32, !dbg !57

32:                                               ; preds = %27, %13, %1
  %33 = phi i64 [ 0, %1 ], [ %14, %13 ], [ %31, %27 ], !dbg !58
  call void @llvm.va_end(ptr nonnull %2), !dbg !57
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #12, !dbg !59
  ret i64 %33, !dbg !60

34:                                               ; preds = %60, %11
  %35 = phi i32 [ %8, %11 ], [ %61, %60 ], !dbg !55
  %36 = phi i64 [ 0, %11 ], [ %65, %60 ]
  %37 = phi i32 [ 0, %11 ], [ %66, %60 ]
  %38 = icmp ult i32 %35, 41, !dbg !55
  br i1 %38, label %39, label %43, !dbg !55

39:                                               ; preds = %34
  %40 = zext i32 %35 to i64, !dbg !55
  %41 = getelementptr i8, ptr %7, i64 %40, !dbg !55
  %42 = add nuw nsw i32 %35, 8, !dbg !55
  store i32 %42, ptr %2, align 16, !dbg !55
  br label %46, !dbg !55

43:                                               ; preds = %34
  %44 = load ptr, ptr %5, align 8, !dbg !55
  %45 = getelementptr i8, ptr %44, i64 8, !dbg !55
  store ptr %45, ptr %5, align 8, !dbg !55
  br label %46, !dbg !55

46:                                               ; preds = %43, %39
  %47 = phi i32 [ %42, %39 ], [ %35, %43 ]
  %48 = phi ptr [ %41, %39 ], [ %44, %43 ], !dbg !55
  %49 = load i32, ptr %48, align 4, !dbg !55
  %50 = sext i32 %49 to i64, !dbg !55
  %51 = add nsw i64 %36, %50, !dbg !56
  %52 = icmp ult i32 %47, 41, !dbg !55
  br i1 %52, label %56, label %53, !dbg !55

53:                                               ; preds = %46
  %54 = load ptr, ptr %5, align 8, !dbg !55
  %55 = getelementptr i8, ptr %54, i64 8, !dbg !55
  store ptr %55, ptr %5, align 8, !dbg !55
  br label %60, !dbg !55

56:                                               ; preds = %46
  %57 = zext i32 %47 to i64, !dbg !55
  %58 = getelementptr i8, ptr %7, i64 %57, !dbg !55
  %59 = add nuw nsw i32 %47, 8, !dbg !55
  store i32 %59, ptr %2, align 16, !dbg !55
  br label %60, !dbg !55

60:                                               ; preds = %56, %53
  %61 = phi i32 [ %59, %56 ], [ %47, %53 ]
  %62 = phi ptr [ %58, %56 ], [ %54, %53 ], !dbg !55
  %63 = load i32, ptr %62, align 4, !dbg !55
  %64 = sext i32 %63 to i64, !dbg !55
  %65 = add nsw i64 %51, %64, !dbg !56
  %66 = add i32 %37, 2, !dbg !54
  %67 = icmp eq i32 %66, %12, !dbg !54
  br i1 %67, label %13, label %34, !dbg !54, !llvm.loop !61
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start(ptr) #8

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end(ptr) #8

; Function Attrs: nounwind uwtable
define dso_local i32 @jumps(ptr noundef %0) local_unnamed_addr #1 !dbg !63 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2), !dbg !64
  store volatile i32 1, ptr %2, align 4, !dbg !65, !tbaa !23
  %3 = call i32 @_setjmp(ptr noundef nonnull @home) #13, !dbg !66
  %4 = icmp eq i32 %3, 0, !dbg !66
  br i1 %4, label %5, label %7, !dbg !66

5:                                                ; preds = %1
  %6 = icmp eq ptr %0, null, !dbg !67
  br i1 %6, label %28, label %9, !dbg !67

7:                                                ; preds = %1
  %8 = load volatile i32, ptr %2, align 4, !dbg !68, !tbaa !23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2), !dbg !69
  ret i32 %8, !dbg !70

9:                                                ; preds = %5, %9
  %10 = phi ptr [ %26, %9 ], [ %0, %5 ]
  %11 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 1, !dbg !71
  %12 = atomicrmw add ptr %11, i32 1 seq_cst, align 4, !dbg !72
  %13 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 2, !dbg !73
  %14 = load x86_fp80, ptr %13, align 16, !dbg !74, !tbaa !75
  %15 = fmul x86_fp80 %14, 0xK3FFFC000000000000000, !dbg !74
  store x86_fp80 %15, ptr %13, align 16, !dbg !74, !tbaa !75
  %16 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 3, !dbg !78
  %17 = load i8, ptr %16, align 16, !dbg !78
  %18 = and i8 %17, 7, !dbg !78
  %19 = shl nuw nsw i8 %18, 3, !dbg !79
  %20 = add nuw nsw i8 %19, 8, !dbg !79
  %21 = or i8 %20, %18, !dbg !79
  store i8 %21, ptr %16, align 16, !dbg !79
  %22 = lshr exact i8 %20, 2, !dbg !80
  %23 = zext i8 %22 to i32, !dbg !81
  %24 = load volatile i32, ptr %2, align 4, !dbg !83, !tbaa !23
  %25 = add nsw i32 %24, %23, !dbg !83
  store volatile i32 %25, ptr %2, align 4, !dbg !83, !tbaa !23
  %26 = load ptr, ptr %10, align 16, !dbg !84, !tbaa !85
  %27 = icmp eq ptr %26, null, !dbg !67
  br i1 %27, label %28, label %9, !dbg !67, !llvm.loop !86

28:                                               ; preds = %9, %5
  call void @longjmp(ptr noundef nonnull @home, i32 noundef 1) #14, !dbg !88
  unreachable, !dbg !88
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) local_unnamed_addr #9

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define dso_local i32 @gotos(i32 noundef %0) local_unnamed_addr #1 !dbg !89 {
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %0) #12
          to label %2 [label %4], !dbg !90, !srcloc !91

2:                                                ; preds = %1
  %3 = tail call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %0) #15, !dbg !92, !srcloc !93
  br label %4, !dbg !94

4:                                                ; preds = %1, %2
  %5 = phi i32 [ %3, %2 ], [ -1, %1 ], !dbg !95
  ret i32 %5, !dbg !96
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) local_unnamed_addr #11 !dbg !97 {
  %3 = add <4 x i32> %1, %0, !dbg !98
  %4 = icmp sgt <4 x i32> %0, %1, !dbg !99
  %5 = select <4 x i1> %4, <4 x i32> %3, <4 x i32> zeroinitializer, !dbg !100
  ret <4 x i32> %5, !dbg !101
}

; Function Attrs: nounwind uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) local_unnamed_addr #1 !dbg !102 {
  %3 = zext i32 %0 to i64
  %4 = alloca i8, i64 %3, align 16, !dbg !103
  %5 = and i32 %0, 3, !dbg !104
  %6 = zext i32 %5 to i64
  %7 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %6, !dbg !105
  %8 = load ptr, ptr %7, align 8, !dbg !105, !tbaa !30
  %9 = call i32 (ptr, ...) @external(ptr noundef %8, ptr noundef nonnull %4, ptr noundef %1) #12, !dbg !106
  ret void, !dbg !107
}

declare !dbg !108 i32 @external(ptr noundef, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local nonnull ptr @pointer_to(i32 noundef %0) local_unnamed_addr #4 !dbg !109 {
  %2 = icmp eq i32 %0, 0, !dbg !110
  %3 = select i1 %2, ptr @switcher, ptr @twice, !dbg !110
  ret ptr %3, !dbg !111
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define internal i32 @resolved() #4 !dbg !112 {
  ret i32 1, !dbg !113
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "min-legal-vector-width"="0" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { naked noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #9 = { nounwind returns_twice "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { noreturn nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nounwind }
attributes #13 = { nounwind returns_twice }
attributes #14 = { noreturn nounwind }
attributes #15 = { nounwind readnone }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mix.c", directory: "/corpus", checksumkind: CSK_MD5, checksum: "48a4effdba10a8436241e9401b6a3aad")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = distinct !DISubprogram(name: "resolver", scope: !1, file: !1, line: 22, type: !9, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!9 = !DISubroutineType(types: !10)
!10 = !{}
!11 = !DILocation(line: 22, column: 31, scope: !8)
!12 = distinct !DISubprogram(name: "switcher", scope: !1, file: !1, line: 28, type: !9, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!13 = !DILocation(line: 30, column: 5, scope: !12)
!14 = !DILocation(line: 20, column: 74, scope: !15, inlinedAt: !16)
!15 = distinct !DISubprogram(name: "inlined", scope: !1, file: !1, line: 20, type: !9, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!16 = distinct !DILocation(line: 32, column: 26, scope: !12)
!17 = !DILocation(line: 19, column: 36, scope: !18, inlinedAt: !19)
!18 = distinct !DISubprogram(name: "twice", scope: !1, file: !1, line: 19, type: !9, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!19 = distinct !DILocation(line: 20, column: 94, scope: !15, inlinedAt: !16)
!20 = !DILocation(line: 20, column: 92, scope: !15, inlinedAt: !16)
!21 = !DILocation(line: 32, column: 19, scope: !12)
!22 = !DILocation(line: 33, column: 31, scope: !12)
!23 = !{!24, !24, i64 0}
!24 = !{!"int", !25, i64 0}
!25 = !{!"omnipotent char", !26, i64 0}
!26 = !{!"Simple C/C++ TBAA"}
!27 = !DILocation(line: 33, column: 24, scope: !12)
!28 = !DILocation(line: 37, column: 20, scope: !12)
!29 = !DILocation(line: 37, column: 11, scope: !12)
!30 = !{!31, !31, i64 0}
!31 = !{!"any pointer", !25, i64 0}
!32 = !DILocation(line: 19, column: 36, scope: !18, inlinedAt: !33)
!33 = distinct !DILocation(line: 39, column: 12, scope: !12)
!34 = !DILocation(line: 39, column: 5, scope: !12)
!35 = !DILocation(line: 41, column: 12, scope: !12)
!36 = !DILocation(line: 41, column: 23, scope: !12)
!37 = !DILocation(line: 41, column: 36, scope: !12)
!38 = !DILocation(line: 0, scope: !12)
!39 = !DILocation(line: 42, column: 1, scope: !12)
!40 = distinct !DISubprogram(name: "start", scope: !1, file: !1, line: 25, type: !9, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!41 = !DILocation(line: 25, column: 65, scope: !40)
!42 = !DILocation(line: 25, column: 69, scope: !40)
!43 = distinct !DISubprogram(name: "naked_one", scope: !1, file: !1, line: 26, type: !9, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!44 = !DILocation(line: 26, column: 57, scope: !43)
!45 = !{i64 1154}
!46 = !DILocation(line: 26, column: 82, scope: !43)
!47 = !DILocation(line: 19, column: 36, scope: !18)
!48 = !DILocation(line: 19, column: 27, scope: !18)
!49 = !DISubprogram(name: "weak_one", scope: !1, file: !1, line: 13, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!50 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 44, type: !9, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!51 = !DILocation(line: 46, column: 5, scope: !50)
!52 = !DILocation(line: 48, column: 5, scope: !50)
!53 = !DILocation(line: 49, column: 23, scope: !50)
!54 = !DILocation(line: 49, column: 5, scope: !50)
!55 = !DILocation(line: 50, column: 18, scope: !50)
!56 = !DILocation(line: 50, column: 15, scope: !50)
!57 = !DILocation(line: 51, column: 5, scope: !50)
!58 = !DILocation(line: 0, scope: !50)
!59 = !DILocation(line: 53, column: 1, scope: !50)
!60 = !DILocation(line: 52, column: 5, scope: !50)
!61 = distinct !{!61, !54, !55, !62}
!62 = !{!"llvm.loop.mustprogress"}
!63 = distinct !DISubprogram(name: "jumps", scope: !1, file: !1, line: 55, type: !9, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!64 = !DILocation(line: 57, column: 5, scope: !63)
!65 = !DILocation(line: 57, column: 18, scope: !63)
!66 = !DILocation(line: 58, column: 9, scope: !63)
!67 = !DILocation(line: 60, column: 5, scope: !63)
!68 = !DILocation(line: 59, column: 16, scope: !63)
!69 = !DILocation(line: 67, column: 1, scope: !63)
!70 = !DILocation(line: 59, column: 9, scope: !63)
!71 = !DILocation(line: 61, column: 12, scope: !63)
!72 = !DILocation(line: 61, column: 17, scope: !63)
!73 = !DILocation(line: 62, column: 12, scope: !63)
!74 = !DILocation(line: 62, column: 17, scope: !63)
!75 = !{!76, !77, i64 16}
!76 = !{!"node", !31, i64 0, !25, i64 8, !77, i64 16, !24, i64 32, !24, i64 32}
!77 = !{!"long double", !25, i64 0}
!78 = !DILocation(line: 63, column: 22, scope: !63)
!79 = !DILocation(line: 63, column: 17, scope: !63)
!80 = !DILocation(line: 64, column: 31, scope: !63)
!81 = !DILocation(line: 19, column: 36, scope: !18, inlinedAt: !82)
!82 = distinct !DILocation(line: 64, column: 17, scope: !63)
!83 = !DILocation(line: 64, column: 14, scope: !63)
!84 = !DILocation(line: 60, column: 22, scope: !63)
!85 = !{!76, !31, i64 0}
!86 = distinct !{!86, !67, !87, !62}
!87 = !DILocation(line: 65, column: 5, scope: !63)
!88 = !DILocation(line: 66, column: 5, scope: !63)
!89 = distinct !DISubprogram(name: "gotos", scope: !1, file: !1, line: 69, type: !9, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!90 = !DILocation(line: 72, column: 5, scope: !89)
!91 = !{i64 2005}
!92 = !DILocation(line: 73, column: 5, scope: !89)
!93 = !{i64 2067}
!94 = !DILocation(line: 74, column: 5, scope: !89)
!95 = !DILocation(line: 0, scope: !89)
!96 = !DILocation(line: 77, column: 1, scope: !89)
!97 = distinct !DISubprogram(name: "vectors", scope: !1, file: !1, line: 79, type: !9, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!98 = !DILocation(line: 79, column: 39, scope: !97)
!99 = !DILocation(line: 79, column: 49, scope: !97)
!100 = !DILocation(line: 79, column: 44, scope: !97)
!101 = !DILocation(line: 79, column: 29, scope: !97)
!102 = distinct !DISubprogram(name: "blocks", scope: !1, file: !1, line: 80, type: !9, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!103 = !DILocation(line: 80, column: 43, scope: !102)
!104 = !DILocation(line: 80, column: 75, scope: !102)
!105 = !DILocation(line: 80, column: 67, scope: !102)
!106 = !DILocation(line: 80, column: 58, scope: !102)
!107 = !DILocation(line: 80, column: 102, scope: !102)
!108 = !DISubprogram(name: "external", scope: !1, file: !1, line: 11, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!109 = distinct !DISubprogram(name: "pointer_to", scope: !1, file: !1, line: 81, type: !9, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!110 = !DILocation(line: 81, column: 40, scope: !109)
!111 = !DILocation(line: 81, column: 33, scope: !109)
!112 = distinct !DISubprogram(name: "resolved", scope: !1, file: !1, line: 21, type: !9, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!113 = !DILocation(line: 21, column: 29, scope: !112)
