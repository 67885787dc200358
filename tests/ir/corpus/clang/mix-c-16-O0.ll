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

@tls = internal thread_local global i32 3, align 4, !dbg !0
@switcher.labels = internal constant [2 x ptr] [ptr blockaddress(@switcher, %24), ptr blockaddress(@switcher, %28)], align 16, !dbg !8
@home = internal global [1 x %struct.__jmp_buf_tag] zeroinitializer, align 16, !dbg !18
@table = internal constant [4 x ptr] [ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr null], align 16, !dbg !69
@common_like = dso_local global [4096 x i32] zeroinitializer, align 16, !dbg !46
@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !51
@.str.1 = private unnamed_addr constant [10 x i8] c"a\22quoted\22\00", align 1, !dbg !57
@.str.2 = private unnamed_addr constant [6 x i8] c"tab\09\\\00", align 1, !dbg !62
@.str.3 = private unnamed_addr constant [3 x i8] c"\FF\0A\00", align 1, !dbg !67
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @start, ptr null }]
@llvm.compiler.used = appending global [1 x ptr] [ptr @start], section "llvm.metadata"

@alias_of = dso_local alias i32 (i32), ptr @switcher

@chosen = dso_local ifunc i32 (), ptr @resolver

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @resolver() #0 !dbg !84 {
  ret ptr @resolved, !dbg !87
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @switcher(i32 noundef %0) #1 !dbg !10 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !88, metadata !DIExpression()), !dbg !89
  %5 = load i32, ptr %4, align 4, !dbg !90
  switch i32 %5, label %17 [
    i32 1, label %6
    i32 2, label %7
    i32 3, label %7
    i32 4, label %7
    i32 5, label %7
    i32 100, label %14
    i32 -7, label %14
  ], !dbg !91

6:                                                ; preds = %1
  store i32 10, ptr %3, align 4, !dbg !92
  br label %35, !dbg !92

7:                                                ; preds = %1, %1, %1, %1
  %8 = load i32, ptr %4, align 4, !dbg !94
  store i32 %8, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !95, metadata !DIExpression()), !dbg !97
  %9 = load i32, ptr %2, align 4, !dbg !99
  %10 = call i32 (ptr, ...) @external(ptr noundef @.str, i32 noundef %9) #9, !dbg !100
  %11 = load i32, ptr %2, align 4, !dbg !101
  %12 = call i32 @twice(i32 noundef %11), !dbg !102
  %13 = add nsw i32 %10, %12, !dbg !103
  store i32 %13, ptr %3, align 4, !dbg !104
  br label %35, !dbg !104

14:                                               ; preds = %1, %1
  %15 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !105
  %16 = load i32, ptr %15, align 4, !dbg !105
  store i32 %16, ptr %3, align 4, !dbg !106
  br label %35, !dbg !106

17:                                               ; preds = %1
  br label %18, !dbg !107

18:                                               ; preds = %17
  %19 = load i32, ptr %4, align 4, !dbg !108
  %20 = and i32 %19, 1, !dbg !109
  %21 = sext i32 %20 to i64, !dbg !110
  %22 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %21, !dbg !110
  %23 = load ptr, ptr %22, align 8, !dbg !110
  br label %37, !dbg !111

24:                                               ; preds = %37
  call void @llvm.dbg.label(metadata !112), !dbg !113
  %25 = load i32, ptr %4, align 4, !dbg !114
  %26 = add nsw i32 %25, 1, !dbg !115
  %27 = call i32 @twice(i32 noundef %26), !dbg !116
  store i32 %27, ptr %3, align 4, !dbg !117
  br label %35, !dbg !117

28:                                               ; preds = %37
  call void @llvm.dbg.label(metadata !118), !dbg !119
  br i1 icmp ne (ptr @weak_one, ptr null), label %29, label %31, !dbg !120

29:                                               ; preds = %28
  %30 = call i32 @weak_one(), !dbg !121
  br label %33, !dbg !120

31:                                               ; preds = %28
  %32 = call i32 @chosen(), !dbg !122
  br label %33, !dbg !120

33:                                               ; preds = %31, %29
  %34 = phi i32 [ %30, %29 ], [ %32, %31 ], !dbg !120
  store i32 %34, ptr %3, align 4, !dbg !123
  br label %35, !dbg !123

35:                                               ; preds = %33, %24, %14, %7, %6
  %36 = load i32, ptr %3, align 4, !dbg !124
  ret i32 %36, !dbg !124

37:                                               ; preds = %18
  %38 = phi ptr [ %23, %18 ]
  indirectbr ptr %38, [label %24, label %28]
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @start() #1 !dbg !125 {
  %1 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !128
  %2 = load i32, ptr %1, align 4, !dbg !129
  %3 = add nsw i32 %2, 1, !dbg !129
  store i32 %3, ptr %1, align 4, !dbg !129
  ret void, !dbg !130
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: naked noinline nounwind optnone uwtable
define dso_local void @naked_one() #3 !dbg !131 {
  call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #9, !dbg !132, !srcloc !133
  unreachable, !dbg !134
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.label(metadata) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @twice(i32 noundef %0) #1 !dbg !135 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !136, metadata !DIExpression()), !dbg !137
  %3 = load i32, ptr %2, align 4, !dbg !138
  %4 = mul nsw i32 2, %3, !dbg !139
  ret i32 %4, !dbg !140
}

declare extern_weak i32 @weak_one() #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i64 @sum(i32 noundef %0, ...) #1 !dbg !141 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !144, metadata !DIExpression()), !dbg !145
  call void @llvm.dbg.declare(metadata ptr %3, metadata !146, metadata !DIExpression()), !dbg !159
  call void @llvm.dbg.declare(metadata ptr %4, metadata !160, metadata !DIExpression()), !dbg !161
  store i64 0, ptr %4, align 8, !dbg !161
  %6 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !162
  call void @llvm.va_start(ptr %6), !dbg !162
  call void @llvm.dbg.declare(metadata ptr %5, metadata !163, metadata !DIExpression()), !dbg !165
  store i32 0, ptr %5, align 4, !dbg !165
  br label %7, !dbg !166

7:                                                ; preds = %31, %1
  %8 = load i32, ptr %5, align 4, !dbg !167
  %9 = load i32, ptr %2, align 4, !dbg !169
  %10 = icmp slt i32 %8, %9, !dbg !170
  br i1 %10, label %11, label %34, !dbg !171

11:                                               ; preds = %7
  %12 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !172
  %13 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 0, !dbg !172
  %14 = load i32, ptr %13, align 16, !dbg !172
  %15 = icmp ule i32 %14, 40, !dbg !172
  br i1 %15, label %16, label %21, !dbg !172

16:                                               ; preds = %11
  %17 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 3, !dbg !172
  %18 = load ptr, ptr %17, align 16, !dbg !172
  %19 = getelementptr i8, ptr %18, i32 %14, !dbg !172
  %20 = add i32 %14, 8, !dbg !172
  store i32 %20, ptr %13, align 16, !dbg !172
  br label %25, !dbg !172

21:                                               ; preds = %11
  %22 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 2, !dbg !172
  %23 = load ptr, ptr %22, align 8, !dbg !172
  %24 = getelementptr i8, ptr %23, i32 8, !dbg !172
  store ptr %24, ptr %22, align 8, !dbg !172
  br label %25, !dbg !172

25:                                               ; preds = %21, %16
  %26 = phi ptr [ %19, %16 ], [ %23, %21 ], !dbg !172
  %27 = load i32, ptr %26, align 4, !dbg !172
  %28 = sext i32 %27 to i64, !dbg !172
  %29 = load i64, ptr %4, align 8, !dbg !173
  %30 = add nsw i64 %29, %28, !dbg !173
  store i64 %30, ptr %4, align 8, !dbg !173
  br label %31, !dbg !174

31:                                               ; preds = %25
  %32 = load i32, ptr %5, align 4, !dbg !175
  %33 = add nsw i32 %32, 1, !dbg !175
  store i32 %33, ptr %5, align 4, !dbg !175
  br label %7, !dbg !176, !llvm.loop !177

34:                                               ; preds = %7
  %35 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !180
  call void @llvm.va_end(ptr %35), !dbg !180
  %36 = load i64, ptr %4, align 8, !dbg !181
  ret i64 %36, !dbg !182
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start(ptr) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end(ptr) #5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @jumps(ptr noundef %0) #1 !dbg !183 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !196, metadata !DIExpression()), !dbg !197
  call void @llvm.dbg.declare(metadata ptr %3, metadata !198, metadata !DIExpression()), !dbg !200
  store volatile i32 1, ptr %3, align 4, !dbg !200
  %4 = call i32 @_setjmp(ptr noundef @home) #10, !dbg !201
  %5 = icmp ne i32 %4, 0, !dbg !201
  br i1 %5, label %6, label %8, !dbg !203

6:                                                ; preds = %1
  %7 = load volatile i32, ptr %3, align 4, !dbg !204
  ret i32 %7, !dbg !205

8:                                                ; preds = %1
  br label %9, !dbg !206

9:                                                ; preds = %43, %8
  %10 = load ptr, ptr %2, align 8, !dbg !207
  %11 = icmp ne ptr %10, null, !dbg !210
  br i1 %11, label %12, label %47, !dbg !210

12:                                               ; preds = %9
  %13 = load ptr, ptr %2, align 8, !dbg !211
  %14 = getelementptr inbounds %struct.node, ptr %13, i32 0, i32 1, !dbg !213
  %15 = atomicrmw add ptr %14, i32 1 seq_cst, align 4, !dbg !214
  %16 = load ptr, ptr %2, align 8, !dbg !215
  %17 = getelementptr inbounds %struct.node, ptr %16, i32 0, i32 2, !dbg !216
  %18 = load x86_fp80, ptr %17, align 16, !dbg !217
  %19 = fmul x86_fp80 %18, 0xK3FFFC000000000000000, !dbg !217
  store x86_fp80 %19, ptr %17, align 16, !dbg !217
  %20 = load ptr, ptr %2, align 8, !dbg !218
  %21 = getelementptr inbounds %struct.node, ptr %20, i32 0, i32 3, !dbg !219
  %22 = load i8, ptr %21, align 16, !dbg !219
  %23 = and i8 %22, 7, !dbg !219
  %24 = zext i8 %23 to i32, !dbg !219
  %25 = add i32 %24, 1, !dbg !220
  %26 = load ptr, ptr %2, align 8, !dbg !221
  %27 = getelementptr inbounds %struct.node, ptr %26, i32 0, i32 3, !dbg !222
  %28 = trunc i32 %25 to i8, !dbg !223
  %29 = load i8, ptr %27, align 16, !dbg !223
  %30 = and i8 %28, 31, !dbg !223
  %31 = shl i8 %30, 3, !dbg !223
  %32 = and i8 %29, 7, !dbg !223
  %33 = or i8 %32, %31, !dbg !223
  store i8 %33, ptr %27, align 16, !dbg !223
  %34 = zext i8 %30 to i32, !dbg !223
  %35 = load ptr, ptr %2, align 8, !dbg !224
  %36 = getelementptr inbounds %struct.node, ptr %35, i32 0, i32 3, !dbg !225
  %37 = load i8, ptr %36, align 16, !dbg !225
  %38 = lshr i8 %37, 3, !dbg !225
  %39 = zext i8 %38 to i32, !dbg !225
  %40 = call i32 @twice(i32 noundef %39), !dbg !226
  %41 = load volatile i32, ptr %3, align 4, !dbg !227
  %42 = add nsw i32 %41, %40, !dbg !227
  store volatile i32 %42, ptr %3, align 4, !dbg !227
  br label %43, !dbg !228

43:                                               ; preds = %12
  %44 = load ptr, ptr %2, align 8, !dbg !229
  %45 = getelementptr inbounds %struct.node, ptr %44, i32 0, i32 0, !dbg !230
  %46 = load ptr, ptr %45, align 16, !dbg !230
  store ptr %46, ptr %2, align 8, !dbg !231
  br label %9, !dbg !232, !llvm.loop !233

47:                                               ; preds = %9
  call void @longjmp(ptr noundef @home, i32 noundef 1) #11, !dbg !235
  unreachable, !dbg !235
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) #6

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) #7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @gotos(i32 noundef %0) #1 !dbg !236 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  call void @llvm.dbg.declare(metadata ptr %3, metadata !237, metadata !DIExpression()), !dbg !238
  call void @llvm.dbg.declare(metadata ptr %4, metadata !239, metadata !DIExpression()), !dbg !240
  %5 = load i32, ptr %3, align 4, !dbg !241
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %5) #9
          to label %6 [label %10], !dbg !242, !srcloc !243

6:                                                ; preds = %1
  %7 = load i32, ptr %3, align 4, !dbg !244
  %8 = call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %7) #12, !dbg !245, !srcloc !246
  store i32 %8, ptr %4, align 4, !dbg !245
  %9 = load i32, ptr %4, align 4, !dbg !247
  store i32 %9, ptr %2, align 4, !dbg !248
  br label %11, !dbg !248

10:                                               ; preds = %1
  call void @llvm.dbg.label(metadata !249), !dbg !250
  store i32 -1, ptr %2, align 4, !dbg !251
  br label %11, !dbg !251

11:                                               ; preds = %10, %6
  %12 = load i32, ptr %2, align 4, !dbg !252
  ret i32 %12, !dbg !252
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) #8 !dbg !253 {
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %3, align 16
  call void @llvm.dbg.declare(metadata ptr %3, metadata !258, metadata !DIExpression()), !dbg !259
  store <4 x i32> %1, ptr %4, align 16
  call void @llvm.dbg.declare(metadata ptr %4, metadata !260, metadata !DIExpression()), !dbg !261
  %5 = load <4 x i32>, ptr %3, align 16, !dbg !262
  %6 = load <4 x i32>, ptr %4, align 16, !dbg !263
  %7 = add <4 x i32> %5, %6, !dbg !264
  %8 = load <4 x i32>, ptr %3, align 16, !dbg !265
  %9 = load <4 x i32>, ptr %4, align 16, !dbg !266
  %10 = icmp sgt <4 x i32> %8, %9, !dbg !267
  %11 = sext <4 x i1> %10 to <4 x i32>, !dbg !267
  %12 = and <4 x i32> %7, %11, !dbg !268
  ret <4 x i32> %12, !dbg !269
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) #1 !dbg !270 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store i32 %0, ptr %3, align 4
  call void @llvm.dbg.declare(metadata ptr %3, metadata !277, metadata !DIExpression()), !dbg !278
  store ptr %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !279, metadata !DIExpression()), !dbg !280
  %7 = load i32, ptr %3, align 4, !dbg !281
  %8 = zext i32 %7 to i64
  %9 = load i32, ptr %3, align 4, !dbg !282
  %10 = zext i32 %9 to i64
  %11 = load i32, ptr %3, align 4, !dbg !283
  %12 = zext i32 %11 to i64, !dbg !284
  %13 = call ptr @llvm.stacksave(), !dbg !284
  store ptr %13, ptr %5, align 8, !dbg !284
  %14 = alloca i8, i64 %12, align 16, !dbg !284
  store i64 %12, ptr %6, align 8, !dbg !284
  call void @llvm.dbg.declare(metadata ptr %6, metadata !285, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.declare(metadata ptr %14, metadata !287, metadata !DIExpression()), !dbg !291
  %15 = load i32, ptr %3, align 4, !dbg !292
  %16 = and i32 %15, 3, !dbg !293
  %17 = sext i32 %16 to i64, !dbg !294
  %18 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %17, !dbg !294
  %19 = load ptr, ptr %18, align 8, !dbg !294
  %20 = load ptr, ptr %4, align 8, !dbg !295
  %21 = mul nsw i64 0, %10, !dbg !295
  %22 = getelementptr inbounds i8, ptr %20, i64 %21, !dbg !295
  %23 = call i32 (ptr, ...) @external(ptr noundef %19, ptr noundef %14, ptr noundef %22), !dbg !296
  %24 = load ptr, ptr %5, align 8, !dbg !297
  call void @llvm.stackrestore(ptr %24), !dbg !297
  ret void, !dbg !297
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave() #5

declare i32 @external(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore(ptr) #5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @pointer_to(i32 noundef %0) #1 !dbg !298 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !302, metadata !DIExpression()), !dbg !303
  %3 = load i32, ptr %2, align 4, !dbg !304
  %4 = icmp ne i32 %3, 0, !dbg !304
  %5 = zext i1 %4 to i64, !dbg !304
  %6 = select i1 %4, ptr @twice, ptr @switcher, !dbg !304
  ret ptr %6, !dbg !305
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @resolved() #1 !dbg !306 {
  ret i32 1, !dbg !309
}

attributes #0 = { noinline nounwind optnone uwtable "min-legal-vector-width"="0" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { naked noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn }
attributes #6 = { nounwind returns_twice "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { nounwind returns_twice }
attributes #11 = { noreturn nounwind }
attributes #12 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!77, !78, !79, !80, !81, !82, !83}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "tls", scope: !2, file: !3, line: 14, type: !5, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mix.c", directory: "/corpus", checksumkind: CSK_MD5, checksum: "48a4effdba10a8436241e9401b6a3aad")
!4 = !{!5, !6}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !{!8, !18, !46, !0, !51, !57, !62, !67, !69}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "labels", scope: !10, file: !3, line: 36, type: !14, isLocal: true, isDefinition: true)
!10 = distinct !DISubprogram(name: "switcher", scope: !3, file: !3, line: 28, type: !11, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!11 = !DISubroutineType(types: !12)
!12 = !{!5, !5}
!13 = !{}
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 128, elements: !16)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!16 = !{!17}
!17 = !DISubrange(count: 2)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "home", scope: !2, file: !3, line: 16, type: !20, isLocal: true, isDefinition: true)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "jmp_buf", file: !21, line: 32, baseType: !22)
!21 = !DIFile(filename: "/usr/include/setjmp.h", directory: "", checksumkind: CSK_MD5, checksum: "cd7862ae7ed31595227c999638ae74e7")
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 1600, elements: !44)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__jmp_buf_tag", file: !24, line: 26, size: 1600, elements: !25)
!24 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct___jmp_buf_tag.h", directory: "", checksumkind: CSK_MD5, checksum: "56a90a97e853c2bec1d9e290be5e92e4")
!25 = !{!26, !33, !34}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "__jmpbuf", scope: !23, file: !24, line: 32, baseType: !27, size: 512)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "__jmp_buf", file: !28, line: 31, baseType: !29)
!28 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/setjmp.h", directory: "", checksumkind: CSK_MD5, checksum: "80e7796efafaf357b5e64731e4f6ac30")
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 512, elements: !31)
!30 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!31 = !{!32}
!32 = !DISubrange(count: 8)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "__mask_was_saved", scope: !23, file: !24, line: 33, baseType: !5, size: 32, offset: 512)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "__saved_mask", scope: !23, file: !24, line: 34, baseType: !35, size: 1024, offset: 576)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "__sigset_t", file: !36, line: 8, baseType: !37)
!36 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__sigset_t.h", directory: "", checksumkind: CSK_MD5, checksum: "acc6b14c0967857fec362a8d433e1cf2")
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !36, line: 5, size: 1024, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "__val", scope: !37, file: !36, line: 7, baseType: !40, size: 1024)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 1024, elements: !42)
!41 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!42 = !{!43}
!43 = !DISubrange(count: 16)
!44 = !{!45}
!45 = !DISubrange(count: 1)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "common_like", scope: !2, file: !3, line: 17, type: !48, isLocal: false, isDefinition: true)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 131072, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 4096)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !3, line: 20, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 24, elements: !55)
!54 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!55 = !{!56}
!56 = !DISubrange(count: 3)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 15, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 80, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 10)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 15, type: !64, isLocal: true, isDefinition: true)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 48, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 6)
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression())
!68 = distinct !DIGlobalVariable(scope: null, file: !3, line: 15, type: !53, isLocal: true, isDefinition: true)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 15, type: !71, isLocal: true, isDefinition: true)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !72, size: 256, elements: !75)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !73)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !54)
!75 = !{!76}
!76 = !DISubrange(count: 4)
!77 = !{i32 7, !"Dwarf Version", i32 5}
!78 = !{i32 2, !"Debug Info Version", i32 3}
!79 = !{i32 1, !"wchar_size", i32 4}
!80 = !{i32 8, !"PIC Level", i32 2}
!81 = !{i32 7, !"PIE Level", i32 2}
!82 = !{i32 7, !"uwtable", i32 2}
!83 = !{i32 7, !"frame-pointer", i32 2}
!84 = distinct !DISubprogram(name: "resolver", scope: !3, file: !3, line: 22, type: !85, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!85 = !DISubroutineType(types: !86)
!86 = !{!6}
!87 = !DILocation(line: 22, column: 31, scope: !84)
!88 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !3, line: 28, type: !5)
!89 = !DILocation(line: 28, column: 18, scope: !10)
!90 = !DILocation(line: 30, column: 13, scope: !10)
!91 = !DILocation(line: 30, column: 5, scope: !10)
!92 = !DILocation(line: 31, column: 13, scope: !93)
!93 = distinct !DILexicalBlock(scope: !10, file: !3, line: 30, column: 16)
!94 = !DILocation(line: 32, column: 34, scope: !93)
!95 = !DILocalVariable(name: "x", arg: 1, scope: !96, file: !3, line: 20, type: !5)
!96 = distinct !DISubprogram(name: "inlined", scope: !3, file: !3, line: 20, type: !11, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!97 = !DILocation(line: 20, column: 62, scope: !96, inlinedAt: !98)
!98 = distinct !DILocation(line: 32, column: 26, scope: !93)
!99 = !DILocation(line: 20, column: 89, scope: !96, inlinedAt: !98)
!100 = !DILocation(line: 20, column: 74, scope: !96, inlinedAt: !98)
!101 = !DILocation(line: 20, column: 100, scope: !96, inlinedAt: !98)
!102 = !DILocation(line: 20, column: 94, scope: !96, inlinedAt: !98)
!103 = !DILocation(line: 20, column: 92, scope: !96, inlinedAt: !98)
!104 = !DILocation(line: 32, column: 19, scope: !93)
!105 = !DILocation(line: 33, column: 31, scope: !93)
!106 = !DILocation(line: 33, column: 24, scope: !93)
!107 = !DILocation(line: 34, column: 14, scope: !93)
!108 = !DILocation(line: 37, column: 18, scope: !10)
!109 = !DILocation(line: 37, column: 20, scope: !10)
!110 = !DILocation(line: 37, column: 11, scope: !10)
!111 = !DILocation(line: 37, column: 5, scope: !10)
!112 = !DILabel(scope: !10, name: "one", file: !3, line: 38)
!113 = !DILocation(line: 38, column: 1, scope: !10)
!114 = !DILocation(line: 39, column: 18, scope: !10)
!115 = !DILocation(line: 39, column: 20, scope: !10)
!116 = !DILocation(line: 39, column: 12, scope: !10)
!117 = !DILocation(line: 39, column: 5, scope: !10)
!118 = !DILabel(scope: !10, name: "two", file: !3, line: 40)
!119 = !DILocation(line: 40, column: 1, scope: !10)
!120 = !DILocation(line: 41, column: 12, scope: !10)
!121 = !DILocation(line: 41, column: 23, scope: !10)
!122 = !DILocation(line: 41, column: 36, scope: !10)
!123 = !DILocation(line: 41, column: 5, scope: !10)
!124 = !DILocation(line: 42, column: 1, scope: !10)
!125 = distinct !DISubprogram(name: "start", scope: !3, file: !3, line: 25, type: !126, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!126 = !DISubroutineType(types: !127)
!127 = !{null}
!128 = !DILocation(line: 25, column: 62, scope: !125)
!129 = !DILocation(line: 25, column: 65, scope: !125)
!130 = !DILocation(line: 25, column: 69, scope: !125)
!131 = distinct !DISubprogram(name: "naked_one", scope: !3, file: !3, line: 26, type: !126, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!132 = !DILocation(line: 26, column: 57, scope: !131)
!133 = !{i64 1154}
!134 = !DILocation(line: 26, column: 82, scope: !131)
!135 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 19, type: !11, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!136 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !3, line: 19, type: !5)
!137 = !DILocation(line: 19, column: 22, scope: !135)
!138 = !DILocation(line: 19, column: 38, scope: !135)
!139 = !DILocation(line: 19, column: 36, scope: !135)
!140 = !DILocation(line: 19, column: 27, scope: !135)
!141 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 44, type: !142, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!142 = !DISubroutineType(types: !143)
!143 = !{!30, !5, null}
!144 = !DILocalVariable(name: "count", arg: 1, scope: !141, file: !3, line: 44, type: !5)
!145 = !DILocation(line: 44, column: 14, scope: !141)
!146 = !DILocalVariable(name: "list", scope: !141, file: !3, line: 46, type: !147)
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "va_list", file: !148, line: 22, baseType: !149)
!148 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stdarg.h", directory: "", checksumkind: CSK_MD5, checksum: "4c819f80dd915987182e9ab226e27a5a")
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !150, baseType: !151)
!150 = !DIFile(filename: "mix.c", directory: "/corpus")
!151 = !DICompositeType(tag: DW_TAG_array_type, baseType: !152, size: 192, elements: !44)
!152 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, elements: !153)
!153 = !{!154, !156, !157, !158}
!154 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !152, file: !150, line: 46, baseType: !155, size: 32)
!155 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !152, file: !150, line: 46, baseType: !155, size: 32, offset: 32)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !152, file: !150, line: 46, baseType: !6, size: 64, offset: 64)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !152, file: !150, line: 46, baseType: !6, size: 64, offset: 128)
!159 = !DILocation(line: 46, column: 13, scope: !141)
!160 = !DILocalVariable(name: "total", scope: !141, file: !3, line: 47, type: !30)
!161 = !DILocation(line: 47, column: 10, scope: !141)
!162 = !DILocation(line: 48, column: 5, scope: !141)
!163 = !DILocalVariable(name: "i", scope: !164, file: !3, line: 49, type: !5)
!164 = distinct !DILexicalBlock(scope: !141, file: !3, line: 49, column: 5)
!165 = !DILocation(line: 49, column: 14, scope: !164)
!166 = !DILocation(line: 49, column: 10, scope: !164)
!167 = !DILocation(line: 49, column: 21, scope: !168)
!168 = distinct !DILexicalBlock(scope: !164, file: !3, line: 49, column: 5)
!169 = !DILocation(line: 49, column: 25, scope: !168)
!170 = !DILocation(line: 49, column: 23, scope: !168)
!171 = !DILocation(line: 49, column: 5, scope: !164)
!172 = !DILocation(line: 50, column: 18, scope: !168)
!173 = !DILocation(line: 50, column: 15, scope: !168)
!174 = !DILocation(line: 50, column: 9, scope: !168)
!175 = !DILocation(line: 49, column: 33, scope: !168)
!176 = !DILocation(line: 49, column: 5, scope: !168)
!177 = distinct !{!177, !171, !178, !179}
!178 = !DILocation(line: 50, column: 18, scope: !164)
!179 = !{!"llvm.loop.mustprogress"}
!180 = !DILocation(line: 51, column: 5, scope: !141)
!181 = !DILocation(line: 52, column: 12, scope: !141)
!182 = !DILocation(line: 52, column: 5, scope: !141)
!183 = distinct !DISubprogram(name: "jumps", scope: !3, file: !3, line: 55, type: !184, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!184 = !DISubroutineType(types: !185)
!185 = !{!5, !186}
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !187, size: 64)
!187 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 8, size: 384, elements: !188)
!188 = !{!189, !190, !192, !194, !195}
!189 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !187, file: !3, line: 8, baseType: !186, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !187, file: !3, line: 8, baseType: !191, size: 32, offset: 64)
!191 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !5)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !187, file: !3, line: 8, baseType: !193, size: 128, offset: 128)
!193 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !187, file: !3, line: 8, baseType: !155, size: 3, offset: 256, flags: DIFlagBitField, extraData: i64 256)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !187, file: !3, line: 8, baseType: !155, size: 5, offset: 259, flags: DIFlagBitField, extraData: i64 256)
!196 = !DILocalVariable(name: "n", arg: 1, scope: !183, file: !3, line: 55, type: !186)
!197 = !DILocation(line: 55, column: 24, scope: !183)
!198 = !DILocalVariable(name: "kept", scope: !183, file: !3, line: 57, type: !199)
!199 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!200 = !DILocation(line: 57, column: 18, scope: !183)
!201 = !DILocation(line: 58, column: 9, scope: !202)
!202 = distinct !DILexicalBlock(scope: !183, file: !3, line: 58, column: 9)
!203 = !DILocation(line: 58, column: 9, scope: !183)
!204 = !DILocation(line: 59, column: 16, scope: !202)
!205 = !DILocation(line: 59, column: 9, scope: !202)
!206 = !DILocation(line: 60, column: 5, scope: !183)
!207 = !DILocation(line: 60, column: 12, scope: !208)
!208 = distinct !DILexicalBlock(scope: !209, file: !3, line: 60, column: 5)
!209 = distinct !DILexicalBlock(scope: !183, file: !3, line: 60, column: 5)
!210 = !DILocation(line: 60, column: 5, scope: !209)
!211 = !DILocation(line: 61, column: 9, scope: !212)
!212 = distinct !DILexicalBlock(scope: !208, file: !3, line: 60, column: 28)
!213 = !DILocation(line: 61, column: 12, scope: !212)
!214 = !DILocation(line: 61, column: 17, scope: !212)
!215 = !DILocation(line: 62, column: 9, scope: !212)
!216 = !DILocation(line: 62, column: 12, scope: !212)
!217 = !DILocation(line: 62, column: 17, scope: !212)
!218 = !DILocation(line: 63, column: 19, scope: !212)
!219 = !DILocation(line: 63, column: 22, scope: !212)
!220 = !DILocation(line: 63, column: 27, scope: !212)
!221 = !DILocation(line: 63, column: 9, scope: !212)
!222 = !DILocation(line: 63, column: 12, scope: !212)
!223 = !DILocation(line: 63, column: 17, scope: !212)
!224 = !DILocation(line: 64, column: 28, scope: !212)
!225 = !DILocation(line: 64, column: 31, scope: !212)
!226 = !DILocation(line: 64, column: 17, scope: !212)
!227 = !DILocation(line: 64, column: 14, scope: !212)
!228 = !DILocation(line: 65, column: 5, scope: !212)
!229 = !DILocation(line: 60, column: 19, scope: !208)
!230 = !DILocation(line: 60, column: 22, scope: !208)
!231 = !DILocation(line: 60, column: 17, scope: !208)
!232 = !DILocation(line: 60, column: 5, scope: !208)
!233 = distinct !{!233, !210, !234, !179}
!234 = !DILocation(line: 65, column: 5, scope: !209)
!235 = !DILocation(line: 66, column: 5, scope: !183)
!236 = distinct !DISubprogram(name: "gotos", scope: !3, file: !3, line: 69, type: !11, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!237 = !DILocalVariable(name: "x", arg: 1, scope: !236, file: !3, line: 69, type: !5)
!238 = !DILocation(line: 69, column: 15, scope: !236)
!239 = !DILocalVariable(name: "y", scope: !236, file: !3, line: 71, type: !5)
!240 = !DILocation(line: 71, column: 9, scope: !236)
!241 = !DILocation(line: 72, column: 49, scope: !236)
!242 = !DILocation(line: 72, column: 5, scope: !236)
!243 = !{i64 2005}
!244 = !DILocation(line: 73, column: 42, scope: !236)
!245 = !DILocation(line: 73, column: 5, scope: !236)
!246 = !{i64 2067}
!247 = !DILocation(line: 74, column: 12, scope: !236)
!248 = !DILocation(line: 74, column: 5, scope: !236)
!249 = !DILabel(scope: !236, name: "away", file: !3, line: 75)
!250 = !DILocation(line: 75, column: 1, scope: !236)
!251 = !DILocation(line: 76, column: 5, scope: !236)
!252 = !DILocation(line: 77, column: 1, scope: !236)
!253 = distinct !DISubprogram(name: "vectors", scope: !3, file: !3, line: 79, type: !254, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!254 = !DISubroutineType(types: !255)
!255 = !{!256, !256, !256}
!256 = !DIDerivedType(tag: DW_TAG_typedef, name: "vec", file: !3, line: 9, baseType: !257)
!257 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, flags: DIFlagVector, elements: !75)
!258 = !DILocalVariable(name: "a", arg: 1, scope: !253, file: !3, line: 79, type: !256)
!259 = !DILocation(line: 79, column: 17, scope: !253)
!260 = !DILocalVariable(name: "b", arg: 2, scope: !253, file: !3, line: 79, type: !256)
!261 = !DILocation(line: 79, column: 24, scope: !253)
!262 = !DILocation(line: 79, column: 37, scope: !253)
!263 = !DILocation(line: 79, column: 41, scope: !253)
!264 = !DILocation(line: 79, column: 39, scope: !253)
!265 = !DILocation(line: 79, column: 47, scope: !253)
!266 = !DILocation(line: 79, column: 51, scope: !253)
!267 = !DILocation(line: 79, column: 49, scope: !253)
!268 = !DILocation(line: 79, column: 44, scope: !253)
!269 = !DILocation(line: 79, column: 29, scope: !253)
!270 = distinct !DISubprogram(name: "blocks", scope: !3, file: !3, line: 80, type: !271, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!271 = !DISubroutineType(types: !272)
!272 = !{null, !5, !273}
!273 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !274, size: 64)
!274 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !275)
!275 = !{!276}
!276 = !DISubrange(count: -1)
!277 = !DILocalVariable(name: "n", arg: 1, scope: !270, file: !3, line: 80, type: !5)
!278 = !DILocation(line: 80, column: 17, scope: !270)
!279 = !DILocalVariable(name: "variable", arg: 2, scope: !270, file: !3, line: 80, type: !273)
!280 = !DILocation(line: 80, column: 25, scope: !270)
!281 = !DILocation(line: 80, column: 34, scope: !270)
!282 = !DILocation(line: 80, column: 37, scope: !270)
!283 = !DILocation(line: 80, column: 54, scope: !270)
!284 = !DILocation(line: 80, column: 43, scope: !270)
!285 = !DILocalVariable(name: "__vla_expr0", scope: !270, type: !41, flags: DIFlagArtificial)
!286 = !DILocation(line: 0, scope: !270)
!287 = !DILocalVariable(name: "local", scope: !270, file: !3, line: 80, type: !288)
!288 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !289)
!289 = !{!290}
!290 = !DISubrange(count: !285)
!291 = !DILocation(line: 80, column: 48, scope: !270)
!292 = !DILocation(line: 80, column: 73, scope: !270)
!293 = !DILocation(line: 80, column: 75, scope: !270)
!294 = !DILocation(line: 80, column: 67, scope: !270)
!295 = !DILocation(line: 80, column: 88, scope: !270)
!296 = !DILocation(line: 80, column: 58, scope: !270)
!297 = !DILocation(line: 80, column: 102, scope: !270)
!298 = distinct !DISubprogram(name: "pointer_to", scope: !3, file: !3, line: 81, type: !299, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!299 = !DISubroutineType(types: !300)
!300 = !{!301, !5}
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!302 = !DILocalVariable(name: "x", arg: 1, scope: !298, file: !3, line: 81, type: !5)
!303 = !DILocation(line: 81, column: 22, scope: !298)
!304 = !DILocation(line: 81, column: 40, scope: !298)
!305 = !DILocation(line: 81, column: 33, scope: !298)
!306 = distinct !DISubprogram(name: "resolved", scope: !3, file: !3, line: 21, type: !307, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!307 = !DISubroutineType(types: !308)
!308 = !{!5}
!309 = !DILocation(line: 21, column: 29, scope: !306)
