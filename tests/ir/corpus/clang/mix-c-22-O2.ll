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
define dso_local i32 @switcher(i32 noundef %0) #0 !dbg !12 {
  switch i32 %0, label %9 [
    i32 1, label %21
    i32 2, label %2
    i32 3, label %2
    i32 4, label %2
    i32 5, label %2
    i32 100, label %6
    i32 -7, label %6
  ], !dbg !15

2:                                                ; preds = %1, %1, %1, %1
  %3 = tail call i32 (ptr, ...) @external(ptr noundef nonnull @.str, i32 noundef %0) #14, !dbg !16
  %4 = shl nuw nsw i32 %0, 1, !dbg !19
  %5 = add nsw i32 %3, %4, !dbg !22
  br label %21, !dbg !23

6:                                                ; preds = %1, %1
  %7 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !24
  %8 = load i32, ptr %7, align 4, !dbg !25, !tbaa !8
  br label %21, !dbg !26

9:                                                ; preds = %1
  %10 = and i32 %0, 1, !dbg !27
  %11 = zext nneg i32 %10 to i64, !dbg !28
  %12 = getelementptr inbounds nuw ptr, ptr @switcher.labels, i64 %11, !dbg !28
  %13 = load ptr, ptr %12, align 8, !dbg !28, !tbaa !29
  indirectbr ptr %13, [label %14, label %17]

14:                                               ; preds = %9
  %15 = shl i32 %0, 1, !dbg !31
  %16 = add i32 %15, 2, !dbg !31
  br label %21, !dbg !33

17:                                               ; preds = %9
  %18 = icmp eq ptr @weak_one, null, !dbg !34
  br i1 %18, label %21, label %19, !dbg !35

19:                                               ; preds = %17
  %20 = tail call i32 @weak_one() #14, !dbg !36
  br label %21, !dbg !37

21:                                               ; preds = %17, %19, %1, %14, %6, %2
  %22 = phi i32 [ %16, %14 ], [ 10, %1 ], [ %8, %6 ], [ %5, %2 ], [ %20, %19 ], [ 1, %17 ], !dbg !38
  ret i32 %22, !dbg !39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal void @start() #1 !dbg !40 {
  %1 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !41
  %2 = load i32, ptr %1, align 4, !dbg !42, !tbaa !8
  %3 = add nsw i32 %2, 1, !dbg !43
  store i32 %3, ptr %1, align 4, !dbg !44, !tbaa !8
  ret void, !dbg !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: naked noinline nounwind uwtable
define dso_local void @naked_one() #3 !dbg !46 {
  tail call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #14, !dbg !47, !srcloc !48
  unreachable, !dbg !49
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal range(i32 -2147483648, 2147483647) i32 @twice(i32 noundef %0) #4 !dbg !20 {
  %2 = shl nsw i32 %0, 1, !dbg !50
  ret i32 %2, !dbg !51
}

declare !dbg !52 extern_weak i32 @weak_one() #5

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i64 @sum(i32 noundef %0, ...) local_unnamed_addr #6 !dbg !53 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14, !dbg !54
  call void @llvm.va_start.p0(ptr nonnull %2), !dbg !55
  %3 = icmp sgt i32 %0, 0, !dbg !56
  br i1 %3, label %4, label %33, !dbg !57

4:                                                ; preds = %1
  %5 = load i32, ptr %2, align 16
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  %10 = and i32 %0, 1, !dbg !58
  %11 = icmp eq i32 %0, 1, !dbg !58
  br i1 %11, label %16, label %12, !dbg !58

12:                                               ; preds = %4
  %13 = and i32 %0, 2147483646, !dbg !57
  br label %35, !dbg !57

14:                                               ; preds = %61
  %15 = icmp eq i32 %10, 0, !dbg !59
  br i1 %15, label %33, label %16, !dbg !59

16:                                               ; preds = %14, %4
  %17 = phi ptr [ %9, %4 ], [ %62, %14 ]
  %18 = phi i64 [ 0, %4 ], [ %67, %14 ]
  %19 = phi i32 [ %5, %4 ], [ %63, %14 ]
  %20 = icmp ne i32 %10, 0, !dbg !59
  call void @llvm.assume(i1 %20), !dbg !59
  %21 = icmp ult i32 %19, 41, !dbg !59
  br i1 %21, label %24, label %22, !dbg !59

22:                                               ; preds = %16
  %23 = getelementptr i8, ptr %17, i64 8, !dbg !59
  store ptr %23, ptr %6, align 8, !dbg !59
  br label %28, !dbg !59

24:                                               ; preds = %16
  %25 = zext nneg i32 %19 to i64, !dbg !59
  %26 = getelementptr i8, ptr %8, i64 %25, !dbg !59
  %27 = add nuw nsw i32 %19, 8, !dbg !59
  store i32 %27, ptr %2, align 16, !dbg !59
  br label %28, !dbg !59

28:                                               ; preds = %24, %22
  %29 = phi ptr [ %26, %24 ], [ %17, %22 ], !dbg !59
  %30 = load i32, ptr %29, align 4, !dbg !59, !tbaa !8
  %31 = sext i32 %30 to i64, !dbg !59
  %32 = add nsw i64 %18, %31, !dbg !60
  br label %33, !dbg !61

33:                                               ; preds = %28, %14, %1
  %34 = phi i64 [ 0, %1 ], [ %67, %14 ], [ %32, %28 ], !dbg !62
  call void @llvm.va_end.p0(ptr nonnull %2), !dbg !61
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14, !dbg !63
  ret i64 %34, !dbg !64

35:                                               ; preds = %61, %12
  %36 = phi ptr [ %9, %12 ], [ %62, %61 ]
  %37 = phi i64 [ 0, %12 ], [ %67, %61 ]
  %38 = phi i32 [ %5, %12 ], [ %63, %61 ]
  %39 = phi i32 [ 0, %12 ], [ %68, %61 ]
  %40 = icmp ult i32 %38, 41, !dbg !59
  br i1 %40, label %41, label %45, !dbg !59

41:                                               ; preds = %35
  %42 = zext nneg i32 %38 to i64, !dbg !59
  %43 = getelementptr i8, ptr %8, i64 %42, !dbg !59
  %44 = add nuw nsw i32 %38, 8, !dbg !59
  store i32 %44, ptr %2, align 16, !dbg !59
  br label %47, !dbg !59

45:                                               ; preds = %35
  %46 = getelementptr i8, ptr %36, i64 8, !dbg !59
  store ptr %46, ptr %6, align 8, !dbg !59
  br label %47, !dbg !59

47:                                               ; preds = %45, %41
  %48 = phi ptr [ %36, %41 ], [ %46, %45 ]
  %49 = phi i32 [ %44, %41 ], [ %38, %45 ]
  %50 = phi ptr [ %43, %41 ], [ %36, %45 ], !dbg !59
  %51 = load i32, ptr %50, align 4, !dbg !59, !tbaa !8
  %52 = sext i32 %51 to i64, !dbg !59
  %53 = add nsw i64 %37, %52, !dbg !65
  %54 = icmp ult i32 %49, 41, !dbg !59
  br i1 %54, label %57, label %55, !dbg !59

55:                                               ; preds = %47
  %56 = getelementptr i8, ptr %48, i64 8, !dbg !59
  store ptr %56, ptr %6, align 8, !dbg !59
  br label %61, !dbg !59

57:                                               ; preds = %47
  %58 = zext nneg i32 %49 to i64, !dbg !59
  %59 = getelementptr i8, ptr %8, i64 %58, !dbg !59
  %60 = add nuw nsw i32 %49, 8, !dbg !59
  store i32 %60, ptr %2, align 16, !dbg !59
  br label %61, !dbg !59

61:                                               ; preds = %57, %55
  %62 = phi ptr [ %48, %57 ], [ %56, %55 ]
  %63 = phi i32 [ %60, %57 ], [ %49, %55 ]
  %64 = phi ptr [ %59, %57 ], [ %48, %55 ], !dbg !59
  %65 = load i32, ptr %64, align 4, !dbg !59, !tbaa !8
  %66 = sext i32 %65 to i64, !dbg !59
  %67 = add nsw i64 %53, %66, !dbg !66
  %68 = add i32 %39, 2, !dbg !67
  %69 = icmp eq i32 %68, %13, !dbg !67
  br i1 %69, label %14, label %35, !dbg !67, !llvm.loop !68
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #8

; Function Attrs: nounwind uwtable
define dso_local i32 @jumps(ptr noundef captures(address_is_null) %0) local_unnamed_addr #0 !dbg !70 {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !71
  store volatile i32 1, ptr %2, align 4, !dbg !72, !tbaa !8
  %3 = call i32 @_setjmp(ptr noundef nonnull @home) #15, !dbg !73
  %4 = icmp eq i32 %3, 0, !dbg !74
  br i1 %4, label %5, label %7, !dbg !75

5:                                                ; preds = %1
  %6 = icmp eq ptr %0, null, !dbg !76
  br i1 %6, label %28, label %9, !dbg !77

7:                                                ; preds = %1
  %8 = load volatile i32, ptr %2, align 4, !dbg !78, !tbaa !8
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !79
  ret i32 %8, !dbg !80

9:                                                ; preds = %5, %9
  %10 = phi ptr [ %26, %9 ], [ %0, %5 ]
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8, !dbg !81
  %12 = atomicrmw add ptr %11, i32 1 seq_cst, align 8, !dbg !82
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 16, !dbg !83
  %14 = load x86_fp80, ptr %13, align 16, !dbg !84, !tbaa !85
  %15 = fmul x86_fp80 %14, 0xK3FFFC000000000000000, !dbg !89
  store x86_fp80 %15, ptr %13, align 16, !dbg !90, !tbaa !85
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 32, !dbg !91
  %17 = load i8, ptr %16, align 16, !dbg !91
  %18 = and i8 %17, 7, !dbg !91
  %19 = shl nuw nsw i8 %18, 3, !dbg !92
  %20 = add nuw nsw i8 %19, 8, !dbg !92
  %21 = or disjoint i8 %20, %18, !dbg !93
  store i8 %21, ptr %16, align 16, !dbg !94
  %22 = lshr exact i8 %20, 2, !dbg !95
  %23 = zext nneg i8 %22 to i32, !dbg !96
  %24 = load volatile i32, ptr %2, align 4, !dbg !98, !tbaa !8
  %25 = add nsw i32 %24, %23, !dbg !99
  store volatile i32 %25, ptr %2, align 4, !dbg !100, !tbaa !8
  %26 = load ptr, ptr %10, align 16, !dbg !101, !tbaa !102
  %27 = icmp eq ptr %26, null, !dbg !103
  br i1 %27, label %28, label %9, !dbg !104, !llvm.loop !105

28:                                               ; preds = %9, %5
  call void @longjmp(ptr noundef nonnull @home, i32 noundef 1) #16, !dbg !108
  unreachable, !dbg !108
}

; Function Attrs: nounwind returns_twice
declare !dbg !109 i32 @_setjmp(ptr noundef) local_unnamed_addr #9

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define dso_local i32 @gotos(i32 noundef %0) local_unnamed_addr #0 !dbg !111 {
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %0) #14
          to label %2 [label %4], !dbg !112, !srcloc !113

2:                                                ; preds = %1
  %3 = tail call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %0) #17, !dbg !114, !srcloc !115
  br label %4, !dbg !116

4:                                                ; preds = %1, %2
  %5 = phi i32 [ %3, %2 ], [ -1, %1 ], !dbg !117
  ret i32 %5, !dbg !118
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) local_unnamed_addr #11 !dbg !119 {
  %3 = add <4 x i32> %1, %0, !dbg !120
  %4 = icmp sgt <4 x i32> %0, %1, !dbg !121
  %5 = select <4 x i1> %4, <4 x i32> %3, <4 x i32> zeroinitializer, !dbg !122
  ret <4 x i32> %5, !dbg !123
}

; Function Attrs: nounwind uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) local_unnamed_addr #0 !dbg !124 {
  %3 = zext i32 %0 to i64
  %4 = alloca i8, i64 %3, align 16, !dbg !125
  %5 = and i32 %0, 3, !dbg !126
  %6 = zext nneg i32 %5 to i64, !dbg !127
  %7 = getelementptr inbounds nuw ptr, ptr @table, i64 %6, !dbg !127
  %8 = load ptr, ptr %7, align 8, !dbg !127, !tbaa !128
  %9 = call i32 (ptr, ...) @external(ptr noundef %8, ptr noundef nonnull %4, ptr noundef %1) #14, !dbg !130
  ret void, !dbg !131
}

declare !dbg !132 i32 @external(ptr noundef, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef nonnull ptr @pointer_to(i32 noundef %0) local_unnamed_addr #4 !dbg !133 {
  %2 = icmp eq i32 %0, 0, !dbg !134
  %3 = select i1 %2, ptr @switcher, ptr @twice, !dbg !135
  ret ptr %3, !dbg !136
}

; Function Attrs: disable_sanitizer_instrumentation nounwind uwtable
define internal ptr @resolver() #12 !dbg !137 {
  ret ptr @resolved, !dbg !138
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @resolved() #4 !dbg !139 {
  ret i32 1, !dbg !140
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #13

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #14 = { nounwind }
attributes #15 = { nounwind returns_twice }
attributes #16 = { noreturn nounwind }
attributes #17 = { nounwind memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.errno.tbaa = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "mix.c", directory: "/corpus", checksumkind: CSK_MD5, checksum: "48a4effdba10a8436241e9401b6a3aad")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C/C++ TBAA"}
!12 = distinct !DISubprogram(name: "switcher", scope: !1, file: !1, line: 28, type: !13, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!13 = !DISubroutineType(types: !14)
!14 = !{}
!15 = !DILocation(line: 30, column: 5, scope: !12, atomGroup: 1, atomRank: 1)
!16 = !DILocation(line: 20, column: 74, scope: !17, inlinedAt: !18)
!17 = distinct !DISubprogram(name: "inlined", scope: !1, file: !1, line: 20, type: !13, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!18 = distinct !DILocation(line: 32, column: 26, scope: !12)
!19 = !DILocation(line: 19, column: 36, scope: !20, inlinedAt: !21, atomGroup: 1, atomRank: 2)
!20 = distinct !DISubprogram(name: "twice", scope: !1, file: !1, line: 19, type: !13, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!21 = distinct !DILocation(line: 20, column: 94, scope: !17, inlinedAt: !18)
!22 = !DILocation(line: 20, column: 92, scope: !17, inlinedAt: !18, atomGroup: 1, atomRank: 2)
!23 = !DILocation(line: 32, column: 19, scope: !12, atomGroup: 3, atomRank: 1)
!24 = !DILocation(line: 33, column: 31, scope: !12)
!25 = !DILocation(line: 33, column: 31, scope: !12, atomGroup: 4, atomRank: 2)
!26 = !DILocation(line: 33, column: 24, scope: !12, atomGroup: 4, atomRank: 1)
!27 = !DILocation(line: 37, column: 20, scope: !12)
!28 = !DILocation(line: 37, column: 11, scope: !12)
!29 = !{!30, !30, i64 0}
!30 = !{!"any pointer", !10, i64 0}
!31 = !DILocation(line: 19, column: 36, scope: !20, inlinedAt: !32, atomGroup: 1, atomRank: 2)
!32 = distinct !DILocation(line: 39, column: 12, scope: !12)
!33 = !DILocation(line: 39, column: 5, scope: !12, atomGroup: 7, atomRank: 1)
!34 = !DILocation(line: 41, column: 12, scope: !12, atomGroup: 9, atomRank: 2)
!35 = !DILocation(line: 41, column: 12, scope: !12, atomGroup: 9, atomRank: 1)
!36 = !DILocation(line: 41, column: 23, scope: !12)
!37 = !DILocation(line: 41, column: 12, scope: !12)
!38 = !DILocation(line: 0, scope: !12)
!39 = !DILocation(line: 42, column: 1, scope: !12, atomGroup: 10, atomRank: 1)
!40 = distinct !DISubprogram(name: "start", scope: !1, file: !1, line: 25, type: !13, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!41 = !DILocation(line: 25, column: 62, scope: !40)
!42 = !DILocation(line: 25, column: 65, scope: !40)
!43 = !DILocation(line: 25, column: 65, scope: !40, atomGroup: 1, atomRank: 2)
!44 = !DILocation(line: 25, column: 65, scope: !40, atomGroup: 1, atomRank: 1)
!45 = !DILocation(line: 25, column: 69, scope: !40, atomGroup: 2, atomRank: 1)
!46 = distinct !DISubprogram(name: "naked_one", scope: !1, file: !1, line: 26, type: !13, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!47 = !DILocation(line: 26, column: 57, scope: !46, atomGroup: 1, atomRank: 1)
!48 = !{i64 1154}
!49 = !DILocation(line: 26, column: 82, scope: !46)
!50 = !DILocation(line: 19, column: 36, scope: !20, atomGroup: 1, atomRank: 2)
!51 = !DILocation(line: 19, column: 27, scope: !20, atomGroup: 1, atomRank: 1)
!52 = !DISubprogram(name: "weak_one", scope: !1, file: !1, line: 13, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!53 = distinct !DISubprogram(name: "sum", scope: !1, file: !1, line: 44, type: !13, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!54 = !DILocation(line: 46, column: 5, scope: !53)
!55 = !DILocation(line: 48, column: 5, scope: !53)
!56 = !DILocation(line: 49, column: 23, scope: !53, atomGroup: 12, atomRank: 1)
!57 = !DILocation(line: 49, column: 5, scope: !53, atomGroup: 13, atomRank: 1)
!58 = !DILocation(line: 49, column: 5, scope: !53)
!59 = !DILocation(line: 50, column: 18, scope: !53)
!60 = !DILocation(line: 50, column: 15, scope: !53, atomGroup: 16, atomRank: 2)
!61 = !DILocation(line: 51, column: 5, scope: !53)
!62 = !DILocation(line: 0, scope: !53)
!63 = !DILocation(line: 53, column: 1, scope: !53)
!64 = !DILocation(line: 52, column: 5, scope: !53, atomGroup: 9, atomRank: 1)
!65 = !DILocation(line: 50, column: 15, scope: !53, atomGroup: 5, atomRank: 2)
!66 = !DILocation(line: 50, column: 15, scope: !53, atomGroup: 20, atomRank: 2)
!67 = !DILocation(line: 49, column: 5, scope: !53, atomGroup: 23, atomRank: 1)
!68 = distinct !{!68, !58, !59, !69}
!69 = !{!"llvm.loop.mustprogress"}
!70 = distinct !DISubprogram(name: "jumps", scope: !1, file: !1, line: 55, type: !13, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!71 = !DILocation(line: 57, column: 5, scope: !70)
!72 = !DILocation(line: 57, column: 18, scope: !70, atomGroup: 1, atomRank: 1)
!73 = !DILocation(line: 58, column: 9, scope: !70)
!74 = !DILocation(line: 58, column: 9, scope: !70, atomGroup: 2, atomRank: 2)
!75 = !DILocation(line: 58, column: 9, scope: !70, atomGroup: 2, atomRank: 1)
!76 = !DILocation(line: 60, column: 5, scope: !70, atomGroup: 14, atomRank: 1)
!77 = !DILocation(line: 60, column: 5, scope: !70, atomGroup: 15, atomRank: 1)
!78 = !DILocation(line: 59, column: 16, scope: !70, atomGroup: 11, atomRank: 2)
!79 = !DILocation(line: 67, column: 1, scope: !70)
!80 = !DILocation(line: 59, column: 9, scope: !70, atomGroup: 11, atomRank: 1)
!81 = !DILocation(line: 61, column: 12, scope: !70)
!82 = !DILocation(line: 61, column: 17, scope: !70)
!83 = !DILocation(line: 62, column: 12, scope: !70)
!84 = !DILocation(line: 62, column: 17, scope: !70)
!85 = !{!86, !88, i64 16}
!86 = !{!"node", !87, i64 0, !10, i64 8, !88, i64 16, !9, i64 32, !9, i64 32}
!87 = !{!"p1 _ZTS4node", !30, i64 0}
!88 = !{!"long double", !10, i64 0}
!89 = !DILocation(line: 62, column: 17, scope: !70, atomGroup: 6, atomRank: 2)
!90 = !DILocation(line: 62, column: 17, scope: !70, atomGroup: 6, atomRank: 1)
!91 = !DILocation(line: 63, column: 22, scope: !70)
!92 = !DILocation(line: 63, column: 17, scope: !70)
!93 = !DILocation(line: 63, column: 17, scope: !70, atomGroup: 7, atomRank: 2)
!94 = !DILocation(line: 63, column: 17, scope: !70, atomGroup: 7, atomRank: 1)
!95 = !DILocation(line: 64, column: 31, scope: !70)
!96 = !DILocation(line: 19, column: 36, scope: !20, inlinedAt: !97, atomGroup: 1, atomRank: 2)
!97 = distinct !DILocation(line: 64, column: 17, scope: !70)
!98 = !DILocation(line: 64, column: 14, scope: !70)
!99 = !DILocation(line: 64, column: 14, scope: !70, atomGroup: 8, atomRank: 2)
!100 = !DILocation(line: 64, column: 14, scope: !70, atomGroup: 8, atomRank: 1)
!101 = !DILocation(line: 60, column: 22, scope: !70, atomGroup: 9, atomRank: 2)
!102 = !{!86, !87, i64 0}
!103 = !DILocation(line: 60, column: 5, scope: !70, atomGroup: 4, atomRank: 1)
!104 = !DILocation(line: 60, column: 5, scope: !70, atomGroup: 5, atomRank: 1)
!105 = distinct !{!105, !106, !107, !69}
!106 = !DILocation(line: 60, column: 5, scope: !70)
!107 = !DILocation(line: 65, column: 5, scope: !70)
!108 = !DILocation(line: 66, column: 5, scope: !70)
!109 = !DISubprogram(name: "_setjmp", scope: !110, file: !110, line: 45, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DIFile(filename: "/usr/include/setjmp.h", directory: "", checksumkind: CSK_MD5, checksum: "cd7862ae7ed31595227c999638ae74e7")
!111 = distinct !DISubprogram(name: "gotos", scope: !1, file: !1, line: 69, type: !13, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!112 = !DILocation(line: 72, column: 5, scope: !111, atomGroup: 1, atomRank: 1)
!113 = !{i64 2005}
!114 = !DILocation(line: 73, column: 5, scope: !111, atomGroup: 2, atomRank: 1)
!115 = !{i64 2067}
!116 = !DILocation(line: 74, column: 5, scope: !111, atomGroup: 4, atomRank: 1)
!117 = !DILocation(line: 0, scope: !111)
!118 = !DILocation(line: 77, column: 1, scope: !111, atomGroup: 6, atomRank: 1)
!119 = distinct !DISubprogram(name: "vectors", scope: !1, file: !1, line: 79, type: !13, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!120 = !DILocation(line: 79, column: 39, scope: !119)
!121 = !DILocation(line: 79, column: 49, scope: !119)
!122 = !DILocation(line: 79, column: 44, scope: !119, atomGroup: 1, atomRank: 2)
!123 = !DILocation(line: 79, column: 29, scope: !119, atomGroup: 1, atomRank: 1)
!124 = distinct !DISubprogram(name: "blocks", scope: !1, file: !1, line: 80, type: !13, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!125 = !DILocation(line: 80, column: 43, scope: !124)
!126 = !DILocation(line: 80, column: 75, scope: !124)
!127 = !DILocation(line: 80, column: 67, scope: !124)
!128 = !{!129, !129, i64 0}
!129 = !{!"p1 omnipotent char", !30, i64 0}
!130 = !DILocation(line: 80, column: 58, scope: !124)
!131 = !DILocation(line: 80, column: 102, scope: !124, atomGroup: 1, atomRank: 1)
!132 = !DISubprogram(name: "external", scope: !1, file: !1, line: 11, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = distinct !DISubprogram(name: "pointer_to", scope: !1, file: !1, line: 81, type: !13, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!134 = !DILocation(line: 81, column: 40, scope: !133)
!135 = !DILocation(line: 81, column: 40, scope: !133, atomGroup: 1, atomRank: 2)
!136 = !DILocation(line: 81, column: 33, scope: !133, atomGroup: 1, atomRank: 1)
!137 = distinct !DISubprogram(name: "resolver", scope: !1, file: !1, line: 22, type: !13, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!138 = !DILocation(line: 22, column: 31, scope: !137, atomGroup: 1, atomRank: 1)
!139 = distinct !DISubprogram(name: "resolved", scope: !1, file: !1, line: 21, type: !13, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, keyInstructions: true)
!140 = !DILocation(line: 21, column: 29, scope: !139, atomGroup: 1, atomRank: 1)
