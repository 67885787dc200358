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
@switcher.labels = internal constant [2 x ptr] [ptr blockaddress(@switcher, %23), ptr blockaddress(@switcher, %27)], align 16, !dbg !8
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
  switch i32 %5, label %16 [
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
  br label %34, !dbg !92

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
  br label %34, !dbg !104

14:                                               ; preds = %1, %1
  %15 = load i32, ptr @tls, align 4, !dbg !105
  store i32 %15, ptr %3, align 4, !dbg !106
  br label %34, !dbg !106

16:                                               ; preds = %1
  br label %17, !dbg !107

17:                                               ; preds = %16
  %18 = load i32, ptr %4, align 4, !dbg !108
  %19 = and i32 %18, 1, !dbg !109
  %20 = sext i32 %19 to i64, !dbg !110
  %21 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %20, !dbg !110
  %22 = load ptr, ptr %21, align 8, !dbg !110
  br label %36, !dbg !111

23:                                               ; preds = %36
  call void @llvm.dbg.label(metadata !112), !dbg !113
  %24 = load i32, ptr %4, align 4, !dbg !114
  %25 = add nsw i32 %24, 1, !dbg !115
  %26 = call i32 @twice(i32 noundef %25), !dbg !116
  store i32 %26, ptr %3, align 4, !dbg !117
  br label %34, !dbg !117

27:                                               ; preds = %36
  call void @llvm.dbg.label(metadata !118), !dbg !119
  br i1 icmp ne (ptr @weak_one, ptr null), label %28, label %30, !dbg !120

28:                                               ; preds = %27
  %29 = call i32 @weak_one(), !dbg !121
  br label %32, !dbg !120

30:                                               ; preds = %27
  %31 = call i32 @chosen(), !dbg !122
  br label %32, !dbg !120

32:                                               ; preds = %30, %28
  %33 = phi i32 [ %29, %28 ], [ %31, %30 ], !dbg !120
  store i32 %33, ptr %3, align 4, !dbg !123
  br label %34, !dbg !123

34:                                               ; preds = %32, %23, %14, %7, %6
  %35 = load i32, ptr %3, align 4, !dbg !124
  ret i32 %35, !dbg !124

36:                                               ; preds = %17
  %37 = phi ptr [ %22, %17 ]
  indirectbr ptr %37, [label %23, label %27]
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @start() #1 !dbg !125 {
  %1 = load i32, ptr @tls, align 4, !dbg !128
  %2 = add nsw i32 %1, 1, !dbg !128
  store i32 %2, ptr @tls, align 4, !dbg !128
  ret void, !dbg !129
}

; Function Attrs: naked noinline nounwind optnone uwtable
define dso_local void @naked_one() #2 !dbg !130 {
  call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #9, !dbg !131, !srcloc !132
  unreachable, !dbg !133
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.label(metadata) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @twice(i32 noundef %0) #1 !dbg !134 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !135, metadata !DIExpression()), !dbg !136
  %3 = load i32, ptr %2, align 4, !dbg !137
  %4 = mul nsw i32 2, %3, !dbg !138
  ret i32 %4, !dbg !139
}

declare extern_weak i32 @weak_one() #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i64 @sum(i32 noundef %0, ...) #1 !dbg !140 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !143, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.declare(metadata ptr %3, metadata !145, metadata !DIExpression()), !dbg !158
  call void @llvm.dbg.declare(metadata ptr %4, metadata !159, metadata !DIExpression()), !dbg !160
  store i64 0, ptr %4, align 8, !dbg !160
  %6 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !161
  call void @llvm.va_start(ptr %6), !dbg !161
  call void @llvm.dbg.declare(metadata ptr %5, metadata !162, metadata !DIExpression()), !dbg !164
  store i32 0, ptr %5, align 4, !dbg !164
  br label %7, !dbg !165

7:                                                ; preds = %31, %1
  %8 = load i32, ptr %5, align 4, !dbg !166
  %9 = load i32, ptr %2, align 4, !dbg !168
  %10 = icmp slt i32 %8, %9, !dbg !169
  br i1 %10, label %11, label %34, !dbg !170

11:                                               ; preds = %7
  %12 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !171
  %13 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 0, !dbg !171
  %14 = load i32, ptr %13, align 16, !dbg !171
  %15 = icmp ule i32 %14, 40, !dbg !171
  br i1 %15, label %16, label %21, !dbg !171

16:                                               ; preds = %11
  %17 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 3, !dbg !171
  %18 = load ptr, ptr %17, align 16, !dbg !171
  %19 = getelementptr i8, ptr %18, i32 %14, !dbg !171
  %20 = add i32 %14, 8, !dbg !171
  store i32 %20, ptr %13, align 16, !dbg !171
  br label %25, !dbg !171

21:                                               ; preds = %11
  %22 = getelementptr inbounds %struct.__va_list_tag, ptr %12, i32 0, i32 2, !dbg !171
  %23 = load ptr, ptr %22, align 8, !dbg !171
  %24 = getelementptr i8, ptr %23, i32 8, !dbg !171
  store ptr %24, ptr %22, align 8, !dbg !171
  br label %25, !dbg !171

25:                                               ; preds = %21, %16
  %26 = phi ptr [ %19, %16 ], [ %23, %21 ], !dbg !171
  %27 = load i32, ptr %26, align 4, !dbg !171
  %28 = sext i32 %27 to i64, !dbg !171
  %29 = load i64, ptr %4, align 8, !dbg !172
  %30 = add nsw i64 %29, %28, !dbg !172
  store i64 %30, ptr %4, align 8, !dbg !172
  br label %31, !dbg !173

31:                                               ; preds = %25
  %32 = load i32, ptr %5, align 4, !dbg !174
  %33 = add nsw i32 %32, 1, !dbg !174
  store i32 %33, ptr %5, align 4, !dbg !174
  br label %7, !dbg !175, !llvm.loop !176

34:                                               ; preds = %7
  %35 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !179
  call void @llvm.va_end(ptr %35), !dbg !179
  %36 = load i64, ptr %4, align 8, !dbg !180
  ret i64 %36, !dbg !181
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start(ptr) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end(ptr) #5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @jumps(ptr noundef %0) #1 !dbg !182 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !195, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.declare(metadata ptr %3, metadata !197, metadata !DIExpression()), !dbg !199
  store volatile i32 1, ptr %3, align 4, !dbg !199
  %4 = call i32 @_setjmp(ptr noundef @home) #10, !dbg !200
  %5 = icmp ne i32 %4, 0, !dbg !200
  br i1 %5, label %6, label %8, !dbg !202

6:                                                ; preds = %1
  %7 = load volatile i32, ptr %3, align 4, !dbg !203
  ret i32 %7, !dbg !204

8:                                                ; preds = %1
  br label %9, !dbg !205

9:                                                ; preds = %43, %8
  %10 = load ptr, ptr %2, align 8, !dbg !206
  %11 = icmp ne ptr %10, null, !dbg !209
  br i1 %11, label %12, label %47, !dbg !209

12:                                               ; preds = %9
  %13 = load ptr, ptr %2, align 8, !dbg !210
  %14 = getelementptr inbounds %struct.node, ptr %13, i32 0, i32 1, !dbg !212
  %15 = atomicrmw add ptr %14, i32 1 seq_cst, align 4, !dbg !213
  %16 = load ptr, ptr %2, align 8, !dbg !214
  %17 = getelementptr inbounds %struct.node, ptr %16, i32 0, i32 2, !dbg !215
  %18 = load x86_fp80, ptr %17, align 16, !dbg !216
  %19 = fmul x86_fp80 %18, 0xK3FFFC000000000000000, !dbg !216
  store x86_fp80 %19, ptr %17, align 16, !dbg !216
  %20 = load ptr, ptr %2, align 8, !dbg !217
  %21 = getelementptr inbounds %struct.node, ptr %20, i32 0, i32 3, !dbg !218
  %22 = load i8, ptr %21, align 16, !dbg !218
  %23 = and i8 %22, 7, !dbg !218
  %24 = zext i8 %23 to i32, !dbg !218
  %25 = add i32 %24, 1, !dbg !219
  %26 = load ptr, ptr %2, align 8, !dbg !220
  %27 = getelementptr inbounds %struct.node, ptr %26, i32 0, i32 3, !dbg !221
  %28 = trunc i32 %25 to i8, !dbg !222
  %29 = load i8, ptr %27, align 16, !dbg !222
  %30 = and i8 %28, 31, !dbg !222
  %31 = shl i8 %30, 3, !dbg !222
  %32 = and i8 %29, 7, !dbg !222
  %33 = or i8 %32, %31, !dbg !222
  store i8 %33, ptr %27, align 16, !dbg !222
  %34 = zext i8 %30 to i32, !dbg !222
  %35 = load ptr, ptr %2, align 8, !dbg !223
  %36 = getelementptr inbounds %struct.node, ptr %35, i32 0, i32 3, !dbg !224
  %37 = load i8, ptr %36, align 16, !dbg !224
  %38 = lshr i8 %37, 3, !dbg !224
  %39 = zext i8 %38 to i32, !dbg !224
  %40 = call i32 @twice(i32 noundef %39), !dbg !225
  %41 = load volatile i32, ptr %3, align 4, !dbg !226
  %42 = add nsw i32 %41, %40, !dbg !226
  store volatile i32 %42, ptr %3, align 4, !dbg !226
  br label %43, !dbg !227

43:                                               ; preds = %12
  %44 = load ptr, ptr %2, align 8, !dbg !228
  %45 = getelementptr inbounds %struct.node, ptr %44, i32 0, i32 0, !dbg !229
  %46 = load ptr, ptr %45, align 16, !dbg !229
  store ptr %46, ptr %2, align 8, !dbg !230
  br label %9, !dbg !231, !llvm.loop !232

47:                                               ; preds = %9
  call void @longjmp(ptr noundef @home, i32 noundef 1) #11, !dbg !234
  unreachable, !dbg !234
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) #6

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) #7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @gotos(i32 noundef %0) #1 !dbg !235 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  call void @llvm.dbg.declare(metadata ptr %3, metadata !236, metadata !DIExpression()), !dbg !237
  call void @llvm.dbg.declare(metadata ptr %4, metadata !238, metadata !DIExpression()), !dbg !239
  %5 = load i32, ptr %3, align 4, !dbg !240
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %5) #9
          to label %6 [label %10], !dbg !241, !srcloc !242

6:                                                ; preds = %1
  %7 = load i32, ptr %3, align 4, !dbg !243
  %8 = call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %7) #12, !dbg !244, !srcloc !245
  store i32 %8, ptr %4, align 4, !dbg !244
  %9 = load i32, ptr %4, align 4, !dbg !246
  store i32 %9, ptr %2, align 4, !dbg !247
  br label %11, !dbg !247

10:                                               ; preds = %1
  call void @llvm.dbg.label(metadata !248), !dbg !249
  store i32 -1, ptr %2, align 4, !dbg !250
  br label %11, !dbg !250

11:                                               ; preds = %10, %6
  %12 = load i32, ptr %2, align 4, !dbg !251
  ret i32 %12, !dbg !251
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) #8 !dbg !252 {
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %3, align 16
  call void @llvm.dbg.declare(metadata ptr %3, metadata !257, metadata !DIExpression()), !dbg !258
  store <4 x i32> %1, ptr %4, align 16
  call void @llvm.dbg.declare(metadata ptr %4, metadata !259, metadata !DIExpression()), !dbg !260
  %5 = load <4 x i32>, ptr %3, align 16, !dbg !261
  %6 = load <4 x i32>, ptr %4, align 16, !dbg !262
  %7 = add <4 x i32> %5, %6, !dbg !263
  %8 = load <4 x i32>, ptr %3, align 16, !dbg !264
  %9 = load <4 x i32>, ptr %4, align 16, !dbg !265
  %10 = icmp sgt <4 x i32> %8, %9, !dbg !266
  %11 = sext <4 x i1> %10 to <4 x i32>, !dbg !266
  %12 = and <4 x i32> %7, %11, !dbg !267
  ret <4 x i32> %12, !dbg !268
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) #1 !dbg !269 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store i32 %0, ptr %3, align 4
  call void @llvm.dbg.declare(metadata ptr %3, metadata !276, metadata !DIExpression()), !dbg !277
  store ptr %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !278, metadata !DIExpression()), !dbg !279
  %7 = load i32, ptr %3, align 4, !dbg !280
  %8 = zext i32 %7 to i64
  %9 = load i32, ptr %3, align 4, !dbg !281
  %10 = zext i32 %9 to i64
  %11 = load i32, ptr %3, align 4, !dbg !282
  %12 = zext i32 %11 to i64, !dbg !283
  %13 = call ptr @llvm.stacksave(), !dbg !283
  store ptr %13, ptr %5, align 8, !dbg !283
  %14 = alloca i8, i64 %12, align 16, !dbg !283
  store i64 %12, ptr %6, align 8, !dbg !283
  call void @llvm.dbg.declare(metadata ptr %6, metadata !284, metadata !DIExpression()), !dbg !285
  call void @llvm.dbg.declare(metadata ptr %14, metadata !286, metadata !DIExpression()), !dbg !290
  %15 = load i32, ptr %3, align 4, !dbg !291
  %16 = and i32 %15, 3, !dbg !292
  %17 = sext i32 %16 to i64, !dbg !293
  %18 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %17, !dbg !293
  %19 = load ptr, ptr %18, align 8, !dbg !293
  %20 = load ptr, ptr %4, align 8, !dbg !294
  %21 = mul nsw i64 0, %10, !dbg !294
  %22 = getelementptr inbounds i8, ptr %20, i64 %21, !dbg !294
  %23 = call i32 (ptr, ...) @external(ptr noundef %19, ptr noundef %14, ptr noundef %22), !dbg !295
  %24 = load ptr, ptr %5, align 8, !dbg !296
  call void @llvm.stackrestore(ptr %24), !dbg !296
  ret void, !dbg !296
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave() #5

declare i32 @external(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore(ptr) #5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @pointer_to(i32 noundef %0) #1 !dbg !297 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.dbg.declare(metadata ptr %2, metadata !301, metadata !DIExpression()), !dbg !302
  %3 = load i32, ptr %2, align 4, !dbg !303
  %4 = icmp ne i32 %3, 0, !dbg !303
  %5 = zext i1 %4 to i64, !dbg !303
  %6 = select i1 %4, ptr @twice, ptr @switcher, !dbg !303
  ret ptr %6, !dbg !304
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @resolved() #1 !dbg !305 {
  ret i32 1, !dbg !308
}

attributes #0 = { noinline nounwind optnone uwtable "min-legal-vector-width"="0" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { naked noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn }
attributes #6 = { nounwind returns_twice "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }
attributes #10 = { nounwind returns_twice }
attributes #11 = { noreturn nounwind }
attributes #12 = { nounwind readnone }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!77, !78, !79, !80, !81, !82, !83}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "tls", scope: !2, file: !3, line: 14, type: !5, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C99, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
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
!80 = !{i32 7, !"PIC Level", i32 2}
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
!128 = !DILocation(line: 25, column: 65, scope: !125)
!129 = !DILocation(line: 25, column: 69, scope: !125)
!130 = distinct !DISubprogram(name: "naked_one", scope: !3, file: !3, line: 26, type: !126, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!131 = !DILocation(line: 26, column: 57, scope: !130)
!132 = !{i64 1154}
!133 = !DILocation(line: 26, column: 82, scope: !130)
!134 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 19, type: !11, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!135 = !DILocalVariable(name: "x", arg: 1, scope: !134, file: !3, line: 19, type: !5)
!136 = !DILocation(line: 19, column: 22, scope: !134)
!137 = !DILocation(line: 19, column: 38, scope: !134)
!138 = !DILocation(line: 19, column: 36, scope: !134)
!139 = !DILocation(line: 19, column: 27, scope: !134)
!140 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 44, type: !141, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!141 = !DISubroutineType(types: !142)
!142 = !{!30, !5, null}
!143 = !DILocalVariable(name: "count", arg: 1, scope: !140, file: !3, line: 44, type: !5)
!144 = !DILocation(line: 44, column: 14, scope: !140)
!145 = !DILocalVariable(name: "list", scope: !140, file: !3, line: 46, type: !146)
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "va_list", file: !147, line: 14, baseType: !148)
!147 = !DIFile(filename: "/usr/lib/llvm-15/lib/clang/15.0.6/include/stdarg.h", directory: "", checksumkind: CSK_MD5, checksum: "4de3cbd931b589d291e5c39387aecf82")
!148 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !149, baseType: !150)
!149 = !DIFile(filename: "mix.c", directory: "/corpus")
!150 = !DICompositeType(tag: DW_TAG_array_type, baseType: !151, size: 192, elements: !44)
!151 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, elements: !152)
!152 = !{!153, !155, !156, !157}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !151, file: !149, line: 46, baseType: !154, size: 32)
!154 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !151, file: !149, line: 46, baseType: !154, size: 32, offset: 32)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !151, file: !149, line: 46, baseType: !6, size: 64, offset: 64)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !151, file: !149, line: 46, baseType: !6, size: 64, offset: 128)
!158 = !DILocation(line: 46, column: 13, scope: !140)
!159 = !DILocalVariable(name: "total", scope: !140, file: !3, line: 47, type: !30)
!160 = !DILocation(line: 47, column: 10, scope: !140)
!161 = !DILocation(line: 48, column: 5, scope: !140)
!162 = !DILocalVariable(name: "i", scope: !163, file: !3, line: 49, type: !5)
!163 = distinct !DILexicalBlock(scope: !140, file: !3, line: 49, column: 5)
!164 = !DILocation(line: 49, column: 14, scope: !163)
!165 = !DILocation(line: 49, column: 10, scope: !163)
!166 = !DILocation(line: 49, column: 21, scope: !167)
!167 = distinct !DILexicalBlock(scope: !163, file: !3, line: 49, column: 5)
!168 = !DILocation(line: 49, column: 25, scope: !167)
!169 = !DILocation(line: 49, column: 23, scope: !167)
!170 = !DILocation(line: 49, column: 5, scope: !163)
!171 = !DILocation(line: 50, column: 18, scope: !167)
!172 = !DILocation(line: 50, column: 15, scope: !167)
!173 = !DILocation(line: 50, column: 9, scope: !167)
!174 = !DILocation(line: 49, column: 33, scope: !167)
!175 = !DILocation(line: 49, column: 5, scope: !167)
!176 = distinct !{!176, !170, !177, !178}
!177 = !DILocation(line: 50, column: 18, scope: !163)
!178 = !{!"llvm.loop.mustprogress"}
!179 = !DILocation(line: 51, column: 5, scope: !140)
!180 = !DILocation(line: 52, column: 12, scope: !140)
!181 = !DILocation(line: 52, column: 5, scope: !140)
!182 = distinct !DISubprogram(name: "jumps", scope: !3, file: !3, line: 55, type: !183, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!183 = !DISubroutineType(types: !184)
!184 = !{!5, !185}
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !186, size: 64)
!186 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 8, size: 384, elements: !187)
!187 = !{!188, !189, !191, !193, !194}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !186, file: !3, line: 8, baseType: !185, size: 64)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !186, file: !3, line: 8, baseType: !190, size: 32, offset: 64)
!190 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !5)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !186, file: !3, line: 8, baseType: !192, size: 128, offset: 128)
!192 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !186, file: !3, line: 8, baseType: !154, size: 3, offset: 256, flags: DIFlagBitField, extraData: i64 256)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !186, file: !3, line: 8, baseType: !154, size: 5, offset: 259, flags: DIFlagBitField, extraData: i64 256)
!195 = !DILocalVariable(name: "n", arg: 1, scope: !182, file: !3, line: 55, type: !185)
!196 = !DILocation(line: 55, column: 24, scope: !182)
!197 = !DILocalVariable(name: "kept", scope: !182, file: !3, line: 57, type: !198)
!198 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!199 = !DILocation(line: 57, column: 18, scope: !182)
!200 = !DILocation(line: 58, column: 9, scope: !201)
!201 = distinct !DILexicalBlock(scope: !182, file: !3, line: 58, column: 9)
!202 = !DILocation(line: 58, column: 9, scope: !182)
!203 = !DILocation(line: 59, column: 16, scope: !201)
!204 = !DILocation(line: 59, column: 9, scope: !201)
!205 = !DILocation(line: 60, column: 5, scope: !182)
!206 = !DILocation(line: 60, column: 12, scope: !207)
!207 = distinct !DILexicalBlock(scope: !208, file: !3, line: 60, column: 5)
!208 = distinct !DILexicalBlock(scope: !182, file: !3, line: 60, column: 5)
!209 = !DILocation(line: 60, column: 5, scope: !208)
!210 = !DILocation(line: 61, column: 9, scope: !211)
!211 = distinct !DILexicalBlock(scope: !207, file: !3, line: 60, column: 28)
!212 = !DILocation(line: 61, column: 12, scope: !211)
!213 = !DILocation(line: 61, column: 17, scope: !211)
!214 = !DILocation(line: 62, column: 9, scope: !211)
!215 = !DILocation(line: 62, column: 12, scope: !211)
!216 = !DILocation(line: 62, column: 17, scope: !211)
!217 = !DILocation(line: 63, column: 19, scope: !211)
!218 = !DILocation(line: 63, column: 22, scope: !211)
!219 = !DILocation(line: 63, column: 27, scope: !211)
!220 = !DILocation(line: 63, column: 9, scope: !211)
!221 = !DILocation(line: 63, column: 12, scope: !211)
!222 = !DILocation(line: 63, column: 17, scope: !211)
!223 = !DILocation(line: 64, column: 28, scope: !211)
!224 = !DILocation(line: 64, column: 31, scope: !211)
!225 = !DILocation(line: 64, column: 17, scope: !211)
!226 = !DILocation(line: 64, column: 14, scope: !211)
!227 = !DILocation(line: 65, column: 5, scope: !211)
!228 = !DILocation(line: 60, column: 19, scope: !207)
!229 = !DILocation(line: 60, column: 22, scope: !207)
!230 = !DILocation(line: 60, column: 17, scope: !207)
!231 = !DILocation(line: 60, column: 5, scope: !207)
!232 = distinct !{!232, !209, !233, !178}
!233 = !DILocation(line: 65, column: 5, scope: !208)
!234 = !DILocation(line: 66, column: 5, scope: !182)
!235 = distinct !DISubprogram(name: "gotos", scope: !3, file: !3, line: 69, type: !11, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!236 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !3, line: 69, type: !5)
!237 = !DILocation(line: 69, column: 15, scope: !235)
!238 = !DILocalVariable(name: "y", scope: !235, file: !3, line: 71, type: !5)
!239 = !DILocation(line: 71, column: 9, scope: !235)
!240 = !DILocation(line: 72, column: 49, scope: !235)
!241 = !DILocation(line: 72, column: 5, scope: !235)
!242 = !{i64 2005}
!243 = !DILocation(line: 73, column: 42, scope: !235)
!244 = !DILocation(line: 73, column: 5, scope: !235)
!245 = !{i64 2067}
!246 = !DILocation(line: 74, column: 12, scope: !235)
!247 = !DILocation(line: 74, column: 5, scope: !235)
!248 = !DILabel(scope: !235, name: "away", file: !3, line: 75)
!249 = !DILocation(line: 75, column: 1, scope: !235)
!250 = !DILocation(line: 76, column: 5, scope: !235)
!251 = !DILocation(line: 77, column: 1, scope: !235)
!252 = distinct !DISubprogram(name: "vectors", scope: !3, file: !3, line: 79, type: !253, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!253 = !DISubroutineType(types: !254)
!254 = !{!255, !255, !255}
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "vec", file: !3, line: 9, baseType: !256)
!256 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, flags: DIFlagVector, elements: !75)
!257 = !DILocalVariable(name: "a", arg: 1, scope: !252, file: !3, line: 79, type: !255)
!258 = !DILocation(line: 79, column: 17, scope: !252)
!259 = !DILocalVariable(name: "b", arg: 2, scope: !252, file: !3, line: 79, type: !255)
!260 = !DILocation(line: 79, column: 24, scope: !252)
!261 = !DILocation(line: 79, column: 37, scope: !252)
!262 = !DILocation(line: 79, column: 41, scope: !252)
!263 = !DILocation(line: 79, column: 39, scope: !252)
!264 = !DILocation(line: 79, column: 47, scope: !252)
!265 = !DILocation(line: 79, column: 51, scope: !252)
!266 = !DILocation(line: 79, column: 49, scope: !252)
!267 = !DILocation(line: 79, column: 44, scope: !252)
!268 = !DILocation(line: 79, column: 29, scope: !252)
!269 = distinct !DISubprogram(name: "blocks", scope: !3, file: !3, line: 80, type: !270, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!270 = !DISubroutineType(types: !271)
!271 = !{null, !5, !272}
!272 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !273, size: 64)
!273 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !274)
!274 = !{!275}
!275 = !DISubrange(count: -1)
!276 = !DILocalVariable(name: "n", arg: 1, scope: !269, file: !3, line: 80, type: !5)
!277 = !DILocation(line: 80, column: 17, scope: !269)
!278 = !DILocalVariable(name: "variable", arg: 2, scope: !269, file: !3, line: 80, type: !272)
!279 = !DILocation(line: 80, column: 25, scope: !269)
!280 = !DILocation(line: 80, column: 34, scope: !269)
!281 = !DILocation(line: 80, column: 37, scope: !269)
!282 = !DILocation(line: 80, column: 54, scope: !269)
!283 = !DILocation(line: 80, column: 43, scope: !269)
!284 = !DILocalVariable(name: "__vla_expr0", scope: !269, type: !41, flags: DIFlagArtificial)
!285 = !DILocation(line: 0, scope: !269)
!286 = !DILocalVariable(name: "local", scope: !269, file: !3, line: 80, type: !287)
!287 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !288)
!288 = !{!289}
!289 = !DISubrange(count: !284)
!290 = !DILocation(line: 80, column: 48, scope: !269)
!291 = !DILocation(line: 80, column: 73, scope: !269)
!292 = !DILocation(line: 80, column: 75, scope: !269)
!293 = !DILocation(line: 80, column: 67, scope: !269)
!294 = !DILocation(line: 80, column: 88, scope: !269)
!295 = !DILocation(line: 80, column: 58, scope: !269)
!296 = !DILocation(line: 80, column: 102, scope: !269)
!297 = distinct !DISubprogram(name: "pointer_to", scope: !3, file: !3, line: 81, type: !298, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!298 = !DISubroutineType(types: !299)
!299 = !{!300, !5}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!301 = !DILocalVariable(name: "x", arg: 1, scope: !297, file: !3, line: 81, type: !5)
!302 = !DILocation(line: 81, column: 22, scope: !297)
!303 = !DILocation(line: 81, column: 40, scope: !297)
!304 = !DILocation(line: 81, column: 33, scope: !297)
!305 = distinct !DISubprogram(name: "resolved", scope: !3, file: !3, line: 21, type: !306, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!306 = !DISubroutineType(types: !307)
!307 = !{!5}
!308 = !DILocation(line: 21, column: 29, scope: !305)
