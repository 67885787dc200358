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

@tls = internal thread_local global i32 3, align 4
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal nonnull ptr @resolver() #0 !dbg !8 {
  ret ptr @resolved, !dbg !11
}

; Function Attrs: nounwind uwtable
define dso_local i32 @switcher(i32 noundef %0) #1 !dbg !12 {
  switch i32 %0, label %9 [
    i32 1, label %22
    i32 2, label %2
    i32 3, label %2
    i32 4, label %2
    i32 5, label %2
    i32 100, label %6
    i32 -7, label %6
  ], !dbg !13

2:                                                ; preds = %1, %1, %1, %1
  %3 = tail call i32 (ptr, ...) @external(ptr noundef nonnull @.str, i32 noundef %0) #13, !dbg !14
  %4 = shl nuw nsw i32 %0, 1, !dbg !17
  %5 = add nsw i32 %3, %4, !dbg !20
  br label %22, !dbg !21

6:                                                ; preds = %1, %1
  %7 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !22
  %8 = load i32, ptr %7, align 4, !dbg !22, !tbaa !23
  br label %22, !dbg !27

9:                                                ; preds = %1
  %10 = and i32 %0, 1, !dbg !28
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %11, !dbg !29
  %13 = load ptr, ptr %12, align 8, !dbg !29, !tbaa !30
  indirectbr ptr %13, [label %14, label %17]

14:                                               ; preds = %9
  %15 = shl i32 %0, 1, !dbg !32
  %16 = add i32 %15, 2, !dbg !32
  br label %22, !dbg !34

17:                                               ; preds = %9
  br i1 icmp ne (ptr @weak_one, ptr null), label %18, label %20, !dbg !35

18:                                               ; preds = %17
  %19 = tail call i32 @weak_one() #13, !dbg !36
  br label %22, !dbg !35

20:                                               ; preds = %17
  %21 = tail call i32 @chosen() #13, !dbg !37
  br label %22, !dbg !35

22:                                               ; preds = %18, %20, %1, %14, %6, %2
  %23 = phi i32 [ %16, %14 ], [ %8, %6 ], [ %5, %2 ], [ 10, %1 ], [ %19, %18 ], [ %21, %20 ], !dbg !38
  ret i32 %23, !dbg !39
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define internal void @start() #2 !dbg !40 {
  %1 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !41
  %2 = load i32, ptr %1, align 4, !dbg !42, !tbaa !23
  %3 = add nsw i32 %2, 1, !dbg !42
  store i32 %3, ptr %1, align 4, !dbg !42, !tbaa !23
  ret void, !dbg !43
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #3

; Function Attrs: naked noinline nounwind uwtable
define dso_local void @naked_one() #4 !dbg !44 {
  tail call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #13, !dbg !45, !srcloc !46
  unreachable, !dbg !47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @twice(i32 noundef %0) #5 !dbg !18 {
  %2 = shl nsw i32 %0, 1, !dbg !48
  ret i32 %2, !dbg !49
}

declare !dbg !50 extern_weak i32 @weak_one() #6

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i64 @sum(i32 noundef %0, ...) local_unnamed_addr #7 !dbg !51 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #13, !dbg !52
  call void @llvm.va_start(ptr nonnull %2), !dbg !53
  %3 = icmp sgt i32 %0, 0, !dbg !54
  br i1 %3, label %4, label %33, !dbg !55

4:                                                ; preds = %1
  %5 = load i32, ptr %2, align 16
  %6 = getelementptr inbounds %struct.__va_list_tag, ptr %2, i64 0, i32 2
  %7 = getelementptr inbounds %struct.__va_list_tag, ptr %2, i64 0, i32 3
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  %10 = and i32 %0, 1, !dbg !55
  %11 = icmp eq i32 %0, 1, !dbg !55
  br i1 %11, label %14, label %12, !dbg !55

12:                                               ; preds = %4
  %13 = and i32 %0, -2, !dbg !55
  br label %35, !dbg !55

14:                                               ; preds = %61, %4
  %15 = phi i64 [ undef, %4 ], [ %67, %61 ]
  %16 = phi ptr [ %9, %4 ], [ %62, %61 ]
  %17 = phi i64 [ 0, %4 ], [ %67, %61 ]
  %18 = phi i32 [ %5, %4 ], [ %63, %61 ]
  %19 = icmp eq i32 %10, 0, !dbg !56
  br i1 %19, label %33, label %20, !dbg !56

20:                                               ; preds = %14
  %21 = icmp ult i32 %18, 41, !dbg !56
  br i1 %21, label %24, label %22, !dbg !56

22:                                               ; preds = %20
  %23 = getelementptr i8, ptr %16, i64 8, !dbg !56
  store ptr %23, ptr %6, align 8, !dbg !56
  br label %28, !dbg !56

24:                                               ; preds = %20
  %25 = zext i32 %18 to i64, !dbg !56
  %26 = getelementptr i8, ptr %8, i64 %25, !dbg !56
  %27 = add nuw nsw i32 %18, 8, !dbg !56
  store i32 %27, ptr %2, align 16, !dbg !56
  br label %28, !dbg !56

28:                                               ; preds = %24, %22
  %29 = phi ptr [ %26, %24 ], [ %16, %22 ], !dbg !56
  %30 = load i32, ptr %29, align 4, !dbg !56
  %31 = sext i32 %30 to i64, !dbg !56
  %32 = add nsw i64 %17, %31, !dbg !57
  br label %33, !dbg !58

33:                                               ; preds = %28, %14, %1
  %34 = phi i64 [ 0, %1 ], [ %15, %14 ], [ %32, %28 ], !dbg !59
  call void @llvm.va_end(ptr nonnull %2), !dbg !58
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #13, !dbg !60
  ret i64 %34, !dbg !61

35:                                               ; preds = %61, %12
  %36 = phi ptr [ %9, %12 ], [ %62, %61 ]
  %37 = phi i64 [ 0, %12 ], [ %67, %61 ]
  %38 = phi i32 [ %5, %12 ], [ %63, %61 ]
  %39 = phi i32 [ 0, %12 ], [ %68, %61 ]
  %40 = icmp ult i32 %38, 41, !dbg !56
  br i1 %40, label %41, label %45, !dbg !56

41:                                               ; preds = %35
  %42 = zext i32 %38 to i64, !dbg !56
  %43 = getelementptr i8, ptr %8, i64 %42, !dbg !56
  %44 = add nuw nsw i32 %38, 8, !dbg !56
  store i32 %44, ptr %2, align 16, !dbg !56
  br label %47, !dbg !56

45:                                               ; preds = %35
  %46 = getelementptr i8, ptr %36, i64 8, !dbg !56
  store ptr %46, ptr %6, align 8, !dbg !56
  br label %47, !dbg !56

47:                                               ; preds = %45, %41
  %48 = phi ptr [ %36, %41 ], [ %46, %45 ]
  %49 = phi i32 [ %44, %41 ], [ %38, %45 ]
  %50 = phi ptr [ %43, %41 ], [ %36, %45 ], !dbg !56
  %51 = load i32, ptr %50, align 4, !dbg !56
  %52 = sext i32 %51 to i64, !dbg !56
  %53 = add nsw i64 %37, %52, !dbg !57
  %54 = icmp ult i32 %49, 41, !dbg !56
  br i1 %54, label %57, label %55, !dbg !56

55:                                               ; preds = %47
  %56 = getelementptr i8, ptr %48, i64 8, !dbg !56
  store ptr %56, ptr %6, align 8, !dbg !56
  br label %61, !dbg !56

57:                                               ; preds = %47
  %58 = zext i32 %49 to i64, !dbg !56
  %59 = getelementptr i8, ptr %8, i64 %58, !dbg !56
  %60 = add nuw nsw i32 %49, 8, !dbg !56
  store i32 %60, ptr %2, align 16, !dbg !56
  br label %61, !dbg !56

61:                                               ; preds = %57, %55
  %62 = phi ptr [ %48, %57 ], [ %56, %55 ]
  %63 = phi i32 [ %60, %57 ], [ %49, %55 ]
  %64 = phi ptr [ %59, %57 ], [ %48, %55 ], !dbg !56
  %65 = load i32, ptr %64, align 4, !dbg !56
  %66 = sext i32 %65 to i64, !dbg !56
  %67 = add nsw i64 %53, %66, !dbg !57
  %68 = add i32 %39, 2, !dbg !55
  %69 = icmp eq i32 %68, %13, !dbg !55
  br i1 %69, label %14, label %35, !dbg !55, !llvm.loop !62
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start(ptr) #9

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end(ptr) #9

; Function Attrs: nounwind uwtable
define dso_local i32 @jumps(ptr noundef %0) local_unnamed_addr #1 !dbg !64 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2), !dbg !65
  store volatile i32 1, ptr %2, align 4, !dbg !66, !tbaa !23
  %3 = call i32 @_setjmp(ptr noundef nonnull @home) #14, !dbg !67
  %4 = icmp eq i32 %3, 0, !dbg !67
  br i1 %4, label %5, label %7, !dbg !67

5:                                                ; preds = %1
  %6 = icmp eq ptr %0, null, !dbg !68
  br i1 %6, label %28, label %9, !dbg !68

7:                                                ; preds = %1
  %8 = load volatile i32, ptr %2, align 4, !dbg !69, !tbaa !23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2), !dbg !70
  ret i32 %8, !dbg !71

9:                                                ; preds = %5, %9
  %10 = phi ptr [ %26, %9 ], [ %0, %5 ]
  %11 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 1, !dbg !72
  %12 = atomicrmw add ptr %11, i32 1 seq_cst, align 4, !dbg !73
  %13 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 2, !dbg !74
  %14 = load x86_fp80, ptr %13, align 16, !dbg !75, !tbaa !76
  %15 = fmul x86_fp80 %14, 0xK3FFFC000000000000000, !dbg !75
  store x86_fp80 %15, ptr %13, align 16, !dbg !75, !tbaa !76
  %16 = getelementptr inbounds %struct.node, ptr %10, i64 0, i32 3, !dbg !79
  %17 = load i8, ptr %16, align 16, !dbg !79
  %18 = and i8 %17, 7, !dbg !79
  %19 = shl nuw nsw i8 %18, 3, !dbg !80
  %20 = add nuw nsw i8 %19, 8, !dbg !80
  %21 = or i8 %20, %18, !dbg !80
  store i8 %21, ptr %16, align 16, !dbg !80
  %22 = lshr exact i8 %20, 2, !dbg !81
  %23 = zext i8 %22 to i32, !dbg !82
  %24 = load volatile i32, ptr %2, align 4, !dbg !84, !tbaa !23
  %25 = add nsw i32 %24, %23, !dbg !84
  store volatile i32 %25, ptr %2, align 4, !dbg !84, !tbaa !23
  %26 = load ptr, ptr %10, align 16, !dbg !85, !tbaa !86
  %27 = icmp eq ptr %26, null, !dbg !68
  br i1 %27, label %28, label %9, !dbg !68, !llvm.loop !87

28:                                               ; preds = %9, %5
  call void @longjmp(ptr noundef nonnull @home, i32 noundef 1) #15, !dbg !89
  unreachable, !dbg !89
}

; Function Attrs: nounwind returns_twice
declare !dbg !90 i32 @_setjmp(ptr noundef) local_unnamed_addr #10

; Function Attrs: noreturn nounwind
declare !dbg !92 void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind uwtable
define dso_local i32 @gotos(i32 noundef %0) local_unnamed_addr #1 !dbg !93 {
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %0) #13
          to label %2 [label %4], !dbg !94, !srcloc !95

2:                                                ; preds = %1
  %3 = tail call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %0) #16, !dbg !96, !srcloc !97
  br label %4, !dbg !98

4:                                                ; preds = %1, %2
  %5 = phi i32 [ %3, %2 ], [ -1, %1 ], !dbg !99
  ret i32 %5, !dbg !100
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) local_unnamed_addr #12 !dbg !101 {
  %3 = add <4 x i32> %1, %0, !dbg !102
  %4 = icmp sgt <4 x i32> %0, %1, !dbg !103
  %5 = select <4 x i1> %4, <4 x i32> %3, <4 x i32> zeroinitializer, !dbg !104
  ret <4 x i32> %5, !dbg !105
}

; Function Attrs: nounwind uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) local_unnamed_addr #1 !dbg !106 {
  %3 = zext i32 %0 to i64
  %4 = alloca i8, i64 %3, align 16, !dbg !107
  %5 = and i32 %0, 3, !dbg !108
  %6 = zext i32 %5 to i64
  %7 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %6, !dbg !109
  %8 = load ptr, ptr %7, align 8, !dbg !109, !tbaa !30
  %9 = call i32 (ptr, ...) @external(ptr noundef %8, ptr noundef nonnull %4, ptr noundef %1) #13, !dbg !110
  ret void, !dbg !111
}

declare !dbg !112 i32 @external(ptr noundef, ...) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nonnull ptr @pointer_to(i32 noundef %0) local_unnamed_addr #5 !dbg !113 {
  %2 = icmp eq i32 %0, 0, !dbg !114
  %3 = select i1 %2, ptr @switcher, ptr @twice, !dbg !114
  ret ptr %3, !dbg !115
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @resolved() #5 !dbg !116 {
  ret i32 1, !dbg !117
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { naked noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #10 = { nounwind returns_twice "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!41 = !DILocation(line: 25, column: 62, scope: !40)
!42 = !DILocation(line: 25, column: 65, scope: !40)
!43 = !DILocation(line: 25, column: 69, scope: !40)
!44 = distinct !DISubprogram(name: "naked_one", scope: !1, file: !1, line: 26, type: !9, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!45 = !DILocation(line: 26, column: 57, scope: !44)
!46 = !{i64 1154}
!47 = !DILocation(line: 26, column: 82, scope: !44)
!48 = !DILocation(line: 19, column: 36, scope: !18)
!49 = !DILocation(line: 19, column: 27, scope: !18)
!50 = !DISubprogram(name: "weak_one", scope: !1, file: !1, line: 13, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!51 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 44, type: !9, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!52 = !DILocation(line: 46, column: 5, scope: !51)
!53 = !DILocation(line: 48, column: 5, scope: !51)
!54 = !DILocation(line: 49, column: 23, scope: !51)
!55 = !DILocation(line: 49, column: 5, scope: !51)
!56 = !DILocation(line: 50, column: 18, scope: !51)
!57 = !DILocation(line: 50, column: 15, scope: !51)
!58 = !DILocation(line: 51, column: 5, scope: !51)
!59 = !DILocation(line: 0, scope: !51)
!60 = !DILocation(line: 53, column: 1, scope: !51)
!61 = !DILocation(line: 52, column: 5, scope: !51)
!62 = distinct !{!62, !55, !56, !63}
!63 = !{!"llvm.loop.mustprogress"}
!64 = distinct !DISubprogram(name: "jumps", scope: !1, file: !1, line: 55, type: !9, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!65 = !DILocation(line: 57, column: 5, scope: !64)
!66 = !DILocation(line: 57, column: 18, scope: !64)
!67 = !DILocation(line: 58, column: 9, scope: !64)
!68 = !DILocation(line: 60, column: 5, scope: !64)
!69 = !DILocation(line: 59, column: 16, scope: !64)
!70 = !DILocation(line: 67, column: 1, scope: !64)
!71 = !DILocation(line: 59, column: 9, scope: !64)
!72 = !DILocation(line: 61, column: 12, scope: !64)
!73 = !DILocation(line: 61, column: 17, scope: !64)
!74 = !DILocation(line: 62, column: 12, scope: !64)
!75 = !DILocation(line: 62, column: 17, scope: !64)
!76 = !{!77, !78, i64 16}
!77 = !{!"node", !31, i64 0, !25, i64 8, !78, i64 16, !24, i64 32, !24, i64 32}
!78 = !{!"long double", !25, i64 0}
!79 = !DILocation(line: 63, column: 22, scope: !64)
!80 = !DILocation(line: 63, column: 17, scope: !64)
!81 = !DILocation(line: 64, column: 31, scope: !64)
!82 = !DILocation(line: 19, column: 36, scope: !18, inlinedAt: !83)
!83 = distinct !DILocation(line: 64, column: 17, scope: !64)
!84 = !DILocation(line: 64, column: 14, scope: !64)
!85 = !DILocation(line: 60, column: 22, scope: !64)
!86 = !{!77, !31, i64 0}
!87 = distinct !{!87, !68, !88, !63}
!88 = !DILocation(line: 65, column: 5, scope: !64)
!89 = !DILocation(line: 66, column: 5, scope: !64)
!90 = !DISubprogram(name: "_setjmp", scope: !91, file: !91, line: 45, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!91 = !DIFile(filename: "/usr/include/setjmp.h", directory: "", checksumkind: CSK_MD5, checksum: "cd7862ae7ed31595227c999638ae74e7")
!92 = !DISubprogram(name: "longjmp", scope: !91, file: !91, line: 54, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!93 = distinct !DISubprogram(name: "gotos", scope: !1, file: !1, line: 69, type: !9, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!94 = !DILocation(line: 72, column: 5, scope: !93)
!95 = !{i64 2005}
!96 = !DILocation(line: 73, column: 5, scope: !93)
!97 = !{i64 2067}
!98 = !DILocation(line: 74, column: 5, scope: !93)
!99 = !DILocation(line: 0, scope: !93)
!100 = !DILocation(line: 77, column: 1, scope: !93)
!101 = distinct !DISubprogram(name: "vectors", scope: !1, file: !1, line: 79, type: !9, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!102 = !DILocation(line: 79, column: 39, scope: !101)
!103 = !DILocation(line: 79, column: 49, scope: !101)
!104 = !DILocation(line: 79, column: 44, scope: !101)
!105 = !DILocation(line: 79, column: 29, scope: !101)
!106 = distinct !DISubprogram(name: "blocks", scope: !1, file: !1, line: 80, type: !9, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!107 = !DILocation(line: 80, column: 43, scope: !106)
!108 = !DILocation(line: 80, column: 75, scope: !106)
!109 = !DILocation(line: 80, column: 67, scope: !106)
!110 = !DILocation(line: 80, column: 58, scope: !106)
!111 = !DILocation(line: 80, column: 102, scope: !106)
!112 = !DISubprogram(name: "external", scope: !1, file: !1, line: 11, type: !9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !10)
!113 = distinct !DISubprogram(name: "pointer_to", scope: !1, file: !1, line: 81, type: !9, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!114 = !DILocation(line: 81, column: 40, scope: !113)
!115 = !DILocation(line: 81, column: 33, scope: !113)
!116 = distinct !DISubprogram(name: "resolved", scope: !1, file: !1, line: 21, type: !9, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10)
!117 = !DILocation(line: 21, column: 29, scope: !116)
