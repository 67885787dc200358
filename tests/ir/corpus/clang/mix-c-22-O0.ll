; ModuleID = 'mix.c'
source_filename = "mix.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

module asm ".globl corpus_module_asm"
module asm ".set corpus_module_asm, 7"

%struct.__jmp_buf_tag = type { [8 x i64], i32, %struct.__sigset_t }
%struct.__sigset_t = type { [16 x i64] }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }
%struct.node = type { ptr, i32, x86_fp80, i8 }

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
define dso_local i32 @switcher(i32 noundef %0) #0 !dbg !10 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !84, !DIExpression(), !85)
  %5 = load i32, ptr %4, align 4, !dbg !86
  switch i32 %5, label %17 [
    i32 1, label %6
    i32 2, label %7
    i32 3, label %7
    i32 4, label %7
    i32 5, label %7
    i32 100, label %14
    i32 -7, label %14
  ], !dbg !87

6:                                                ; preds = %1
  store i32 10, ptr %3, align 4, !dbg !88
  br label %36, !dbg !88

7:                                                ; preds = %1, %1, %1, %1
  %8 = load i32, ptr %4, align 4, !dbg !90
  store i32 %8, ptr %2, align 4
    #dbg_declare(ptr %2, !91, !DIExpression(), !93)
  %9 = load i32, ptr %2, align 4, !dbg !95
  %10 = call i32 (ptr, ...) @external(ptr noundef @.str, i32 noundef %9) #9, !dbg !96
  %11 = load i32, ptr %2, align 4, !dbg !97
  %12 = call i32 @twice(i32 noundef %11), !dbg !98
  %13 = add nsw i32 %10, %12, !dbg !99
  store i32 %13, ptr %3, align 4, !dbg !100
  br label %36, !dbg !100

14:                                               ; preds = %1, %1
  %15 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !101
  %16 = load i32, ptr %15, align 4, !dbg !101
  store i32 %16, ptr %3, align 4, !dbg !102
  br label %36, !dbg !102

17:                                               ; preds = %1
  br label %18, !dbg !103

18:                                               ; preds = %17
  %19 = load i32, ptr %4, align 4, !dbg !104
  %20 = and i32 %19, 1, !dbg !105
  %21 = sext i32 %20 to i64, !dbg !106
  %22 = getelementptr inbounds [2 x ptr], ptr @switcher.labels, i64 0, i64 %21, !dbg !106
  %23 = load ptr, ptr %22, align 8, !dbg !106
  br label %38, !dbg !107

24:                                               ; preds = %38
    #dbg_label(!108, !109)
  %25 = load i32, ptr %4, align 4, !dbg !110
  %26 = add nsw i32 %25, 1, !dbg !111
  %27 = call i32 @twice(i32 noundef %26), !dbg !112
  store i32 %27, ptr %3, align 4, !dbg !113
  br label %36, !dbg !113

28:                                               ; preds = %38
    #dbg_label(!114, !115)
  %29 = icmp ne ptr @weak_one, null, !dbg !116
  br i1 %29, label %30, label %32, !dbg !116

30:                                               ; preds = %28
  %31 = call i32 @weak_one(), !dbg !117
  br label %34, !dbg !116

32:                                               ; preds = %28
  %33 = call i32 @chosen(), !dbg !118
  br label %34, !dbg !116

34:                                               ; preds = %32, %30
  %35 = phi i32 [ %31, %30 ], [ %33, %32 ], !dbg !116
  store i32 %35, ptr %3, align 4, !dbg !119
  br label %36, !dbg !119

36:                                               ; preds = %34, %24, %14, %7, %6
  %37 = load i32, ptr %3, align 4, !dbg !120
  ret i32 %37, !dbg !120

38:                                               ; preds = %18
  %39 = phi ptr [ %23, %18 ]
  indirectbr ptr %39, [label %24, label %28]
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @start() #0 !dbg !121 {
  %1 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @tls), !dbg !124
  %2 = load i32, ptr %1, align 4, !dbg !125
  %3 = add nsw i32 %2, 1, !dbg !125
  store i32 %3, ptr %1, align 4, !dbg !125
  ret void, !dbg !126
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #1

; Function Attrs: naked noinline nounwind optnone uwtable
define dso_local void @naked_one() #2 !dbg !127 {
  call void asm sideeffect "ret", "~{dirflag},~{fpsr},~{flags}"() #9, !dbg !128, !srcloc !129
  unreachable, !dbg !130
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @twice(i32 noundef %0) #0 !dbg !131 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !132, !DIExpression(), !133)
  %3 = load i32, ptr %2, align 4, !dbg !134
  %4 = mul nsw i32 2, %3, !dbg !135
  ret i32 %4, !dbg !136
}

declare extern_weak i32 @weak_one() #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i64 @sum(i32 noundef %0, ...) #0 !dbg !137 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !140, !DIExpression(), !141)
    #dbg_declare(ptr %3, !142, !DIExpression(), !154)
    #dbg_declare(ptr %4, !155, !DIExpression(), !156)
  store i64 0, ptr %4, align 8, !dbg !156
  %6 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !157
  call void @llvm.va_start.p0(ptr %6), !dbg !157
    #dbg_declare(ptr %5, !158, !DIExpression(), !160)
  store i32 0, ptr %5, align 4, !dbg !160
  br label %7, !dbg !161

7:                                                ; preds = %31, %1
  %8 = load i32, ptr %5, align 4, !dbg !162
  %9 = load i32, ptr %2, align 4, !dbg !164
  %10 = icmp slt i32 %8, %9, !dbg !165
  br i1 %10, label %11, label %34, !dbg !166

11:                                               ; preds = %7
  %12 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !167
  %13 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %12, i32 0, i32 0, !dbg !167
  %14 = load i32, ptr %13, align 16, !dbg !167
  %15 = icmp ule i32 %14, 40, !dbg !167
  br i1 %15, label %16, label %21, !dbg !167

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %12, i32 0, i32 3, !dbg !167
  %18 = load ptr, ptr %17, align 16, !dbg !167
  %19 = getelementptr i8, ptr %18, i32 %14, !dbg !167
  %20 = add i32 %14, 8, !dbg !167
  store i32 %20, ptr %13, align 16, !dbg !167
  br label %25, !dbg !167

21:                                               ; preds = %11
  %22 = getelementptr inbounds nuw %struct.__va_list_tag, ptr %12, i32 0, i32 2, !dbg !167
  %23 = load ptr, ptr %22, align 8, !dbg !167
  %24 = getelementptr i8, ptr %23, i32 8, !dbg !167
  store ptr %24, ptr %22, align 8, !dbg !167
  br label %25, !dbg !167

25:                                               ; preds = %21, %16
  %26 = phi ptr [ %19, %16 ], [ %23, %21 ], !dbg !167
  %27 = load i32, ptr %26, align 4, !dbg !167
  %28 = sext i32 %27 to i64, !dbg !167
  %29 = load i64, ptr %4, align 8, !dbg !168
  %30 = add nsw i64 %29, %28, !dbg !168
  store i64 %30, ptr %4, align 8, !dbg !168
  br label %31, !dbg !169

31:                                               ; preds = %25
  %32 = load i32, ptr %5, align 4, !dbg !170
  %33 = add nsw i32 %32, 1, !dbg !170
  store i32 %33, ptr %5, align 4, !dbg !170
  br label %7, !dbg !171, !llvm.loop !172

34:                                               ; preds = %7
  %35 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0, !dbg !175
  call void @llvm.va_end.p0(ptr %35), !dbg !175
  %36 = load i64, ptr %4, align 8, !dbg !176
  ret i64 %36, !dbg !177
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @jumps(ptr noundef %0) #0 !dbg !178 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !191, !DIExpression(), !192)
    #dbg_declare(ptr %3, !193, !DIExpression(), !195)
  store volatile i32 1, ptr %3, align 4, !dbg !195
  %4 = call i32 @_setjmp(ptr noundef @home) #10, !dbg !196
  %5 = icmp ne i32 %4, 0, !dbg !196
  br i1 %5, label %6, label %8, !dbg !196

6:                                                ; preds = %1
  %7 = load volatile i32, ptr %3, align 4, !dbg !198
  ret i32 %7, !dbg !199

8:                                                ; preds = %1
  br label %9, !dbg !200

9:                                                ; preds = %43, %8
  %10 = load ptr, ptr %2, align 8, !dbg !201
  %11 = icmp ne ptr %10, null, !dbg !204
  br i1 %11, label %12, label %47, !dbg !204

12:                                               ; preds = %9
  %13 = load ptr, ptr %2, align 8, !dbg !205
  %14 = getelementptr inbounds nuw %struct.node, ptr %13, i32 0, i32 1, !dbg !207
  %15 = atomicrmw add ptr %14, i32 1 seq_cst, align 8, !dbg !208
  %16 = load ptr, ptr %2, align 8, !dbg !209
  %17 = getelementptr inbounds nuw %struct.node, ptr %16, i32 0, i32 2, !dbg !210
  %18 = load x86_fp80, ptr %17, align 16, !dbg !211
  %19 = fmul x86_fp80 %18, 0xK3FFFC000000000000000, !dbg !211
  store x86_fp80 %19, ptr %17, align 16, !dbg !211
  %20 = load ptr, ptr %2, align 8, !dbg !212
  %21 = getelementptr inbounds nuw %struct.node, ptr %20, i32 0, i32 3, !dbg !213
  %22 = load i8, ptr %21, align 16, !dbg !213
  %23 = and i8 %22, 7, !dbg !213
  %24 = zext i8 %23 to i32, !dbg !213
  %25 = add i32 %24, 1, !dbg !214
  %26 = load ptr, ptr %2, align 8, !dbg !215
  %27 = getelementptr inbounds nuw %struct.node, ptr %26, i32 0, i32 3, !dbg !216
  %28 = trunc i32 %25 to i8, !dbg !217
  %29 = load i8, ptr %27, align 16, !dbg !217
  %30 = and i8 %28, 31, !dbg !217
  %31 = shl i8 %30, 3, !dbg !217
  %32 = and i8 %29, 7, !dbg !217
  %33 = or i8 %32, %31, !dbg !217
  store i8 %33, ptr %27, align 16, !dbg !217
  %34 = zext i8 %30 to i32, !dbg !217
  %35 = load ptr, ptr %2, align 8, !dbg !218
  %36 = getelementptr inbounds nuw %struct.node, ptr %35, i32 0, i32 3, !dbg !219
  %37 = load i8, ptr %36, align 16, !dbg !219
  %38 = lshr i8 %37, 3, !dbg !219
  %39 = zext i8 %38 to i32, !dbg !219
  %40 = call i32 @twice(i32 noundef %39), !dbg !220
  %41 = load volatile i32, ptr %3, align 4, !dbg !221
  %42 = add nsw i32 %41, %40, !dbg !221
  store volatile i32 %42, ptr %3, align 4, !dbg !221
  br label %43, !dbg !222

43:                                               ; preds = %12
  %44 = load ptr, ptr %2, align 8, !dbg !223
  %45 = getelementptr inbounds nuw %struct.node, ptr %44, i32 0, i32 0, !dbg !224
  %46 = load ptr, ptr %45, align 16, !dbg !224
  store ptr %46, ptr %2, align 8, !dbg !225
  br label %9, !dbg !226, !llvm.loop !227

47:                                               ; preds = %9
  call void @longjmp(ptr noundef @home, i32 noundef 1) #11, !dbg !229
  unreachable, !dbg !229
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) #5

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) #6

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @gotos(i32 noundef %0) #0 !dbg !230 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !231, !DIExpression(), !232)
    #dbg_declare(ptr %4, !233, !DIExpression(), !234)
  %5 = load i32, ptr %3, align 4, !dbg !235
  callbr void asm sideeffect "test $0, $0; jne ${1:l}", "r,!i,~{cc},~{dirflag},~{fpsr},~{flags}"(i32 %5) #9
          to label %6 [label %10], !dbg !236, !srcloc !237

6:                                                ; preds = %1
  %7 = load i32, ptr %3, align 4, !dbg !238
  %8 = call i32 asm "mov $1, $0", "=r,r,~{dirflag},~{fpsr},~{flags}"(i32 %7) #12, !dbg !239, !srcloc !240
  store i32 %8, ptr %4, align 4, !dbg !239
  %9 = load i32, ptr %4, align 4, !dbg !241
  store i32 %9, ptr %2, align 4, !dbg !242
  br label %11, !dbg !242

10:                                               ; preds = %1
    #dbg_label(!243, !244)
  store i32 -1, ptr %2, align 4, !dbg !245
  br label %11, !dbg !245

11:                                               ; preds = %10, %6
  %12 = load i32, ptr %2, align 4, !dbg !246
  ret i32 %12, !dbg !246
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local <4 x i32> @vectors(<4 x i32> noundef %0, <4 x i32> noundef %1) #7 !dbg !247 {
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %3, align 16
    #dbg_declare(ptr %3, !252, !DIExpression(), !253)
  store <4 x i32> %1, ptr %4, align 16
    #dbg_declare(ptr %4, !254, !DIExpression(), !255)
  %5 = load <4 x i32>, ptr %3, align 16, !dbg !256
  %6 = load <4 x i32>, ptr %4, align 16, !dbg !257
  %7 = add <4 x i32> %5, %6, !dbg !258
  %8 = load <4 x i32>, ptr %3, align 16, !dbg !259
  %9 = load <4 x i32>, ptr %4, align 16, !dbg !260
  %10 = icmp sgt <4 x i32> %8, %9, !dbg !261
  %11 = sext <4 x i1> %10 to <4 x i32>, !dbg !261
  %12 = and <4 x i32> %7, %11, !dbg !262
  ret <4 x i32> %12, !dbg !263
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @blocks(i32 noundef %0, ptr noundef %1) #0 !dbg !264 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !271, !DIExpression(), !272)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !273, !DIExpression(), !274)
  %7 = load i32, ptr %3, align 4, !dbg !275
  %8 = zext i32 %7 to i64
  %9 = load i32, ptr %3, align 4, !dbg !276
  %10 = zext i32 %9 to i64
  %11 = load i32, ptr %3, align 4, !dbg !277
  %12 = zext i32 %11 to i64, !dbg !278
  %13 = call ptr @llvm.stacksave.p0(), !dbg !278
  store ptr %13, ptr %5, align 8, !dbg !278
  %14 = alloca i8, i64 %12, align 16, !dbg !278
  store i64 %12, ptr %6, align 8, !dbg !278
    #dbg_declare(ptr %6, !279, !DIExpression(), !280)
    #dbg_declare(ptr %14, !281, !DIExpression(), !285)
  %15 = load i32, ptr %3, align 4, !dbg !286
  %16 = and i32 %15, 3, !dbg !287
  %17 = sext i32 %16 to i64, !dbg !288
  %18 = getelementptr inbounds [4 x ptr], ptr @table, i64 0, i64 %17, !dbg !288
  %19 = load ptr, ptr %18, align 8, !dbg !288
  %20 = load ptr, ptr %4, align 8, !dbg !289
  %21 = mul nsw i64 0, %10, !dbg !289
  %22 = getelementptr inbounds i8, ptr %20, i64 %21, !dbg !289
  %23 = call i32 (ptr, ...) @external(ptr noundef %19, ptr noundef %14, ptr noundef %22), !dbg !290
  %24 = load ptr, ptr %5, align 8, !dbg !291
  call void @llvm.stackrestore.p0(ptr %24), !dbg !291
  ret void, !dbg !291
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #4

declare i32 @external(ptr noundef, ...) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @pointer_to(i32 noundef %0) #0 !dbg !292 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !296, !DIExpression(), !297)
  %3 = load i32, ptr %2, align 4, !dbg !298
  %4 = icmp ne i32 %3, 0, !dbg !298
  %5 = zext i1 %4 to i64, !dbg !298
  %6 = select i1 %4, ptr @twice, ptr @switcher, !dbg !298
  ret ptr %6, !dbg !299
}

; Function Attrs: disable_sanitizer_instrumentation noinline nounwind optnone uwtable
define internal ptr @resolver() #8 !dbg !300 {
  ret ptr @resolved, !dbg !303
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @resolved() #0 !dbg !304 {
  ret i32 1, !dbg !307
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { naked noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind willreturn }
attributes #5 = { nounwind returns_twice "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { disable_sanitizer_instrumentation noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!84 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !3, line: 28, type: !5)
!85 = !DILocation(line: 28, column: 18, scope: !10)
!86 = !DILocation(line: 30, column: 13, scope: !10)
!87 = !DILocation(line: 30, column: 5, scope: !10)
!88 = !DILocation(line: 31, column: 13, scope: !89)
!89 = distinct !DILexicalBlock(scope: !10, file: !3, line: 30, column: 16)
!90 = !DILocation(line: 32, column: 34, scope: !89)
!91 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !3, line: 20, type: !5)
!92 = distinct !DISubprogram(name: "inlined", scope: !3, file: !3, line: 20, type: !11, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!93 = !DILocation(line: 20, column: 62, scope: !92, inlinedAt: !94)
!94 = distinct !DILocation(line: 32, column: 26, scope: !89)
!95 = !DILocation(line: 20, column: 89, scope: !92, inlinedAt: !94)
!96 = !DILocation(line: 20, column: 74, scope: !92, inlinedAt: !94)
!97 = !DILocation(line: 20, column: 100, scope: !92, inlinedAt: !94)
!98 = !DILocation(line: 20, column: 94, scope: !92, inlinedAt: !94)
!99 = !DILocation(line: 20, column: 92, scope: !92, inlinedAt: !94)
!100 = !DILocation(line: 32, column: 19, scope: !89)
!101 = !DILocation(line: 33, column: 31, scope: !89)
!102 = !DILocation(line: 33, column: 24, scope: !89)
!103 = !DILocation(line: 34, column: 14, scope: !89)
!104 = !DILocation(line: 37, column: 18, scope: !10)
!105 = !DILocation(line: 37, column: 20, scope: !10)
!106 = !DILocation(line: 37, column: 11, scope: !10)
!107 = !DILocation(line: 37, column: 5, scope: !10)
!108 = !DILabel(scope: !10, name: "one", file: !3, line: 38, column: 1)
!109 = !DILocation(line: 38, column: 1, scope: !10)
!110 = !DILocation(line: 39, column: 18, scope: !10)
!111 = !DILocation(line: 39, column: 20, scope: !10)
!112 = !DILocation(line: 39, column: 12, scope: !10)
!113 = !DILocation(line: 39, column: 5, scope: !10)
!114 = !DILabel(scope: !10, name: "two", file: !3, line: 40, column: 1)
!115 = !DILocation(line: 40, column: 1, scope: !10)
!116 = !DILocation(line: 41, column: 12, scope: !10)
!117 = !DILocation(line: 41, column: 23, scope: !10)
!118 = !DILocation(line: 41, column: 36, scope: !10)
!119 = !DILocation(line: 41, column: 5, scope: !10)
!120 = !DILocation(line: 42, column: 1, scope: !10)
!121 = distinct !DISubprogram(name: "start", scope: !3, file: !3, line: 25, type: !122, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2)
!122 = !DISubroutineType(types: !123)
!123 = !{null}
!124 = !DILocation(line: 25, column: 62, scope: !121)
!125 = !DILocation(line: 25, column: 65, scope: !121)
!126 = !DILocation(line: 25, column: 69, scope: !121)
!127 = distinct !DISubprogram(name: "naked_one", scope: !3, file: !3, line: 26, type: !122, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2)
!128 = !DILocation(line: 26, column: 57, scope: !127)
!129 = !{i64 1154}
!130 = !DILocation(line: 26, column: 82, scope: !127)
!131 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 19, type: !11, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !13)
!132 = !DILocalVariable(name: "x", arg: 1, scope: !131, file: !3, line: 19, type: !5)
!133 = !DILocation(line: 19, column: 22, scope: !131)
!134 = !DILocation(line: 19, column: 38, scope: !131)
!135 = !DILocation(line: 19, column: 36, scope: !131)
!136 = !DILocation(line: 19, column: 27, scope: !131)
!137 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 44, type: !138, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!138 = !DISubroutineType(types: !139)
!139 = !{!30, !5, null}
!140 = !DILocalVariable(name: "count", arg: 1, scope: !137, file: !3, line: 44, type: !5)
!141 = !DILocation(line: 44, column: 14, scope: !137)
!142 = !DILocalVariable(name: "list", scope: !137, file: !3, line: 46, type: !143)
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "va_list", file: !144, line: 12, baseType: !145)
!144 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stdarg_va_list.h", directory: "", checksumkind: CSK_MD5, checksum: "7bd78a282b99fcfe41a9e3c566d14f7d")
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "__builtin_va_list", file: !3, baseType: !146)
!146 = !DICompositeType(tag: DW_TAG_array_type, baseType: !147, size: 192, elements: !44)
!147 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", size: 192, elements: !148)
!148 = !{!149, !151, !152, !153}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "gp_offset", scope: !147, file: !3, line: 46, baseType: !150, size: 32)
!150 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "fp_offset", scope: !147, file: !3, line: 46, baseType: !150, size: 32, offset: 32)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "overflow_arg_area", scope: !147, file: !3, line: 46, baseType: !6, size: 64, offset: 64)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "reg_save_area", scope: !147, file: !3, line: 46, baseType: !6, size: 64, offset: 128)
!154 = !DILocation(line: 46, column: 13, scope: !137)
!155 = !DILocalVariable(name: "total", scope: !137, file: !3, line: 47, type: !30)
!156 = !DILocation(line: 47, column: 10, scope: !137)
!157 = !DILocation(line: 48, column: 5, scope: !137)
!158 = !DILocalVariable(name: "i", scope: !159, file: !3, line: 49, type: !5)
!159 = distinct !DILexicalBlock(scope: !137, file: !3, line: 49, column: 5)
!160 = !DILocation(line: 49, column: 14, scope: !159)
!161 = !DILocation(line: 49, column: 10, scope: !159)
!162 = !DILocation(line: 49, column: 21, scope: !163)
!163 = distinct !DILexicalBlock(scope: !159, file: !3, line: 49, column: 5)
!164 = !DILocation(line: 49, column: 25, scope: !163)
!165 = !DILocation(line: 49, column: 23, scope: !163)
!166 = !DILocation(line: 49, column: 5, scope: !159)
!167 = !DILocation(line: 50, column: 18, scope: !163)
!168 = !DILocation(line: 50, column: 15, scope: !163)
!169 = !DILocation(line: 50, column: 9, scope: !163)
!170 = !DILocation(line: 49, column: 33, scope: !163)
!171 = !DILocation(line: 49, column: 5, scope: !163)
!172 = distinct !{!172, !166, !173, !174}
!173 = !DILocation(line: 50, column: 18, scope: !159)
!174 = !{!"llvm.loop.mustprogress"}
!175 = !DILocation(line: 51, column: 5, scope: !137)
!176 = !DILocation(line: 52, column: 12, scope: !137)
!177 = !DILocation(line: 52, column: 5, scope: !137)
!178 = distinct !DISubprogram(name: "jumps", scope: !3, file: !3, line: 55, type: !179, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!179 = !DISubroutineType(types: !180)
!180 = !{!5, !181}
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64)
!182 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 8, size: 384, elements: !183)
!183 = !{!184, !185, !187, !189, !190}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !182, file: !3, line: 8, baseType: !181, size: 64)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !182, file: !3, line: 8, baseType: !186, size: 32, offset: 64)
!186 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !5)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !182, file: !3, line: 8, baseType: !188, size: 128, offset: 128)
!188 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !182, file: !3, line: 8, baseType: !150, size: 3, offset: 256, flags: DIFlagBitField, extraData: i64 256)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !182, file: !3, line: 8, baseType: !150, size: 5, offset: 259, flags: DIFlagBitField, extraData: i64 256)
!191 = !DILocalVariable(name: "n", arg: 1, scope: !178, file: !3, line: 55, type: !181)
!192 = !DILocation(line: 55, column: 24, scope: !178)
!193 = !DILocalVariable(name: "kept", scope: !178, file: !3, line: 57, type: !194)
!194 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!195 = !DILocation(line: 57, column: 18, scope: !178)
!196 = !DILocation(line: 58, column: 9, scope: !197)
!197 = distinct !DILexicalBlock(scope: !178, file: !3, line: 58, column: 9)
!198 = !DILocation(line: 59, column: 16, scope: !197)
!199 = !DILocation(line: 59, column: 9, scope: !197)
!200 = !DILocation(line: 60, column: 5, scope: !178)
!201 = !DILocation(line: 60, column: 12, scope: !202)
!202 = distinct !DILexicalBlock(scope: !203, file: !3, line: 60, column: 5)
!203 = distinct !DILexicalBlock(scope: !178, file: !3, line: 60, column: 5)
!204 = !DILocation(line: 60, column: 5, scope: !203)
!205 = !DILocation(line: 61, column: 9, scope: !206)
!206 = distinct !DILexicalBlock(scope: !202, file: !3, line: 60, column: 28)
!207 = !DILocation(line: 61, column: 12, scope: !206)
!208 = !DILocation(line: 61, column: 17, scope: !206)
!209 = !DILocation(line: 62, column: 9, scope: !206)
!210 = !DILocation(line: 62, column: 12, scope: !206)
!211 = !DILocation(line: 62, column: 17, scope: !206)
!212 = !DILocation(line: 63, column: 19, scope: !206)
!213 = !DILocation(line: 63, column: 22, scope: !206)
!214 = !DILocation(line: 63, column: 27, scope: !206)
!215 = !DILocation(line: 63, column: 9, scope: !206)
!216 = !DILocation(line: 63, column: 12, scope: !206)
!217 = !DILocation(line: 63, column: 17, scope: !206)
!218 = !DILocation(line: 64, column: 28, scope: !206)
!219 = !DILocation(line: 64, column: 31, scope: !206)
!220 = !DILocation(line: 64, column: 17, scope: !206)
!221 = !DILocation(line: 64, column: 14, scope: !206)
!222 = !DILocation(line: 65, column: 5, scope: !206)
!223 = !DILocation(line: 60, column: 19, scope: !202)
!224 = !DILocation(line: 60, column: 22, scope: !202)
!225 = !DILocation(line: 60, column: 17, scope: !202)
!226 = !DILocation(line: 60, column: 5, scope: !202)
!227 = distinct !{!227, !204, !228, !174}
!228 = !DILocation(line: 65, column: 5, scope: !203)
!229 = !DILocation(line: 66, column: 5, scope: !178)
!230 = distinct !DISubprogram(name: "gotos", scope: !3, file: !3, line: 69, type: !11, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!231 = !DILocalVariable(name: "x", arg: 1, scope: !230, file: !3, line: 69, type: !5)
!232 = !DILocation(line: 69, column: 15, scope: !230)
!233 = !DILocalVariable(name: "y", scope: !230, file: !3, line: 71, type: !5)
!234 = !DILocation(line: 71, column: 9, scope: !230)
!235 = !DILocation(line: 72, column: 49, scope: !230)
!236 = !DILocation(line: 72, column: 5, scope: !230)
!237 = !{i64 2005}
!238 = !DILocation(line: 73, column: 42, scope: !230)
!239 = !DILocation(line: 73, column: 5, scope: !230)
!240 = !{i64 2067}
!241 = !DILocation(line: 74, column: 12, scope: !230)
!242 = !DILocation(line: 74, column: 5, scope: !230)
!243 = !DILabel(scope: !230, name: "away", file: !3, line: 75, column: 1)
!244 = !DILocation(line: 75, column: 1, scope: !230)
!245 = !DILocation(line: 76, column: 5, scope: !230)
!246 = !DILocation(line: 77, column: 1, scope: !230)
!247 = distinct !DISubprogram(name: "vectors", scope: !3, file: !3, line: 79, type: !248, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!248 = !DISubroutineType(types: !249)
!249 = !{!250, !250, !250}
!250 = !DIDerivedType(tag: DW_TAG_typedef, name: "vec", file: !3, line: 9, baseType: !251)
!251 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, flags: DIFlagVector, elements: !75)
!252 = !DILocalVariable(name: "a", arg: 1, scope: !247, file: !3, line: 79, type: !250)
!253 = !DILocation(line: 79, column: 17, scope: !247)
!254 = !DILocalVariable(name: "b", arg: 2, scope: !247, file: !3, line: 79, type: !250)
!255 = !DILocation(line: 79, column: 24, scope: !247)
!256 = !DILocation(line: 79, column: 37, scope: !247)
!257 = !DILocation(line: 79, column: 41, scope: !247)
!258 = !DILocation(line: 79, column: 39, scope: !247)
!259 = !DILocation(line: 79, column: 47, scope: !247)
!260 = !DILocation(line: 79, column: 51, scope: !247)
!261 = !DILocation(line: 79, column: 49, scope: !247)
!262 = !DILocation(line: 79, column: 44, scope: !247)
!263 = !DILocation(line: 79, column: 29, scope: !247)
!264 = distinct !DISubprogram(name: "blocks", scope: !3, file: !3, line: 80, type: !265, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!265 = !DISubroutineType(types: !266)
!266 = !{null, !5, !267}
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !268, size: 64)
!268 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !269)
!269 = !{!270}
!270 = !DISubrange(count: -1)
!271 = !DILocalVariable(name: "n", arg: 1, scope: !264, file: !3, line: 80, type: !5)
!272 = !DILocation(line: 80, column: 17, scope: !264)
!273 = !DILocalVariable(name: "variable", arg: 2, scope: !264, file: !3, line: 80, type: !267)
!274 = !DILocation(line: 80, column: 25, scope: !264)
!275 = !DILocation(line: 80, column: 34, scope: !264)
!276 = !DILocation(line: 80, column: 37, scope: !264)
!277 = !DILocation(line: 80, column: 54, scope: !264)
!278 = !DILocation(line: 80, column: 43, scope: !264)
!279 = !DILocalVariable(name: "__vla_expr0", scope: !264, type: !41, flags: DIFlagArtificial)
!280 = !DILocation(line: 0, scope: !264)
!281 = !DILocalVariable(name: "local", scope: !264, file: !3, line: 80, type: !282)
!282 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, elements: !283)
!283 = !{!284}
!284 = !DISubrange(count: !279)
!285 = !DILocation(line: 80, column: 48, scope: !264)
!286 = !DILocation(line: 80, column: 73, scope: !264)
!287 = !DILocation(line: 80, column: 75, scope: !264)
!288 = !DILocation(line: 80, column: 67, scope: !264)
!289 = !DILocation(line: 80, column: 88, scope: !264)
!290 = !DILocation(line: 80, column: 58, scope: !264)
!291 = !DILocation(line: 80, column: 102, scope: !264)
!292 = distinct !DISubprogram(name: "pointer_to", scope: !3, file: !3, line: 81, type: !293, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !13)
!293 = !DISubroutineType(types: !294)
!294 = !{!295, !5}
!295 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!296 = !DILocalVariable(name: "x", arg: 1, scope: !292, file: !3, line: 81, type: !5)
!297 = !DILocation(line: 81, column: 22, scope: !292)
!298 = !DILocation(line: 81, column: 40, scope: !292)
!299 = !DILocation(line: 81, column: 33, scope: !292)
!300 = distinct !DISubprogram(name: "resolver", scope: !3, file: !3, line: 22, type: !301, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2)
!301 = !DISubroutineType(types: !302)
!302 = !{!6}
!303 = !DILocation(line: 22, column: 31, scope: !300)
!304 = distinct !DISubprogram(name: "resolved", scope: !3, file: !3, line: 21, type: !305, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2)
!305 = !DISubroutineType(types: !306)
!306 = !{!5}
!307 = !DILocation(line: 21, column: 29, scope: !304)
