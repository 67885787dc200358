; ModuleID = 'mix.cpp'
source_filename = "mix.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.outer::Ring" = type { [3 x i64] }
%"struct.outer::Square" = type <{ %"struct.outer::Shape", i32, [4 x i8], %"struct.outer::Base.base", [4 x i8] }>
%"struct.outer::Shape" = type { ptr }
%"struct.outer::Base.base" = type <{ ptr, i32 }>
%"struct.outer::(anonymous namespace)::Hidden" = type { i32 }
%"struct.outer::Error" = type { i32 }
%class.anon = type { i32 }
%class.anon.0 = type { i8 }
%"struct.outer::Base" = type <{ ptr, i32, [4 x i8] }>

$__clang_call_terminate = comdat any

$_ZN5outer4onceEv = comdat any

$_ZN5outerltERKNS_4RingIlLi3EEES3_ = comdat any

$_ZN5outer6SquareC1Ei = comdat any

$_ZN5outer6SquareD1Ev = comdat any

$_ZNK5outer6Square4areaEv = comdat any

$_ZN5outer4BaseC2Ev = comdat any

$_ZN5outer5ShapeC2Ev = comdat any

$_ZN5outer6SquareD0Ev = comdat any

$_ZN5outer6Square5touchEv = comdat any

$_ZTv0_n24_N5outer6Square5touchEv = comdat any

$_ZN5outer4Base5touchEv = comdat any

$_ZN5outer5ShapeD2Ev = comdat any

$_ZN5outer5ShapeD0Ev = comdat any

$_ZN5outer6SquareD2Ev = comdat any

$_ZTIN5outer5ErrorE = comdat any

$_ZTSN5outer5ErrorE = comdat any

$_ZZN5outer4onceEvE4only = comdat any

$_ZGVZN5outer4onceEvE4only = comdat any

$_ZTVN5outer6SquareE = comdat any

$_ZTTN5outer6SquareE = comdat any

$_ZTIN5outer6SquareE = comdat any

$_ZTSN5outer6SquareE = comdat any

$_ZTIN5outer5ShapeE = comdat any

$_ZTSN5outer5ShapeE = comdat any

$_ZTIN5outer4BaseE = comdat any

$_ZTSN5outer4BaseE = comdat any

$_ZTVN5outer4BaseE = comdat any

$_ZTVN5outer5ShapeE = comdat any

@_ZTIN5outer5ErrorE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ErrorE }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5outer5ErrorE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ErrorE\00", comdat, align 1
@__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring = private unnamed_addr constant %"struct.outer::Ring" { [3 x i64] [i64 1, i64 2, i64 3] }, align 8
@_ZZN5outer4onceEvE4only = linkonce_odr dso_local global %"struct.outer::Square" zeroinitializer, comdat, align 8, !dbg !0
@_ZGVZN5outer4onceEvE4only = linkonce_odr dso_local global i64 0, comdat, align 8
@__dso_handle = external hidden global i8
@_ZTVN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr], [4 x ptr] } { [7 x ptr] [ptr inttoptr (i64 16 to ptr), ptr null, ptr @_ZTIN5outer6SquareE, ptr @_ZN5outer6SquareD1Ev, ptr @_ZN5outer6SquareD0Ev, ptr @_ZNK5outer6Square4areaEv, ptr @_ZN5outer6Square5touchEv], [4 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr inttoptr (i64 -16 to ptr), ptr @_ZTIN5outer6SquareE, ptr @_ZTv0_n24_N5outer6Square5touchEv] }, comdat, align 8, !dbg !22
@_ZTTN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant [2 x ptr] [ptr getelementptr inbounds inrange(-24, 32) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 0, i32 3), ptr getelementptr inbounds inrange(-24, 8) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 1, i32 3)], comdat, align 8
@_ZTIN5outer6SquareE = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTSN5outer6SquareE, i32 0, i32 2, ptr @_ZTIN5outer5ShapeE, i64 2, ptr @_ZTIN5outer4BaseE, i64 -6141 }, comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTSN5outer6SquareE = linkonce_odr dso_local constant [16 x i8] c"N5outer6SquareE\00", comdat, align 1
@_ZTIN5outer5ShapeE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ShapeE }, comdat, align 8
@_ZTSN5outer5ShapeE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ShapeE\00", comdat, align 1
@_ZTIN5outer4BaseE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer4BaseE }, comdat, align 8
@_ZTSN5outer4BaseE = linkonce_odr dso_local constant [14 x i8] c"N5outer4BaseE\00", comdat, align 1
@_ZTVN5outer4BaseE = linkonce_odr dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5outer4BaseE, ptr @_ZN5outer4Base5touchEv] }, comdat, align 8, !dbg !72
@_ZTVN5outer5ShapeE = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTIN5outer5ShapeE, ptr @_ZN5outer5ShapeD2Ev, ptr @_ZN5outer5ShapeD0Ev, ptr @__cxa_pure_virtual] }, comdat, align 8, !dbg !75

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef i32 @_ZN5outer7guardedEi(i32 noundef %0) #0 personality ptr @__gxx_personality_v0 !dbg !85 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca %"struct.outer::(anonymous namespace)::Hidden", align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !89, !DIExpression(), !90)
    #dbg_declare(ptr %4, !91, !DIExpression(), !92)
  call void @_ZN5outer12_GLOBAL__N_16HiddenC2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !92
  %9 = load i32, ptr %3, align 4, !dbg !93
  %10 = icmp sgt i32 %9, 10, !dbg !96
  br i1 %10, label %11, label %34, !dbg !96

11:                                               ; preds = %1
  %12 = call ptr @__cxa_allocate_exception(i64 4) #7, !dbg !97
  %13 = getelementptr inbounds nuw %"struct.outer::Error", ptr %12, i32 0, i32 0, !dbg !98
  %14 = load i32, ptr %3, align 4, !dbg !99
  store i32 %14, ptr %13, align 16, !dbg !98
  invoke void @__cxa_throw(ptr %12, ptr @_ZTIN5outer5ErrorE, ptr null) #10
          to label %63 unwind label %15, !dbg !97

15:                                               ; preds = %34, %11
  %16 = landingpad { ptr, i32 }
          catch ptr @_ZTIN5outer5ErrorE
          catch ptr null, !dbg !100
  %17 = extractvalue { ptr, i32 } %16, 0, !dbg !100
  store ptr %17, ptr %5, align 8, !dbg !100
  %18 = extractvalue { ptr, i32 } %16, 1, !dbg !100
  store i32 %18, ptr %6, align 4, !dbg !100
  br label %19, !dbg !100

19:                                               ; preds = %15
  %20 = load i32, ptr %6, align 4, !dbg !101
  %21 = call i32 @llvm.eh.typeid.for.p0(ptr @_ZTIN5outer5ErrorE) #7, !dbg !101
  %22 = icmp eq i32 %20, %21, !dbg !101
  br i1 %22, label %23, label %29, !dbg !101

23:                                               ; preds = %19
    #dbg_declare(ptr %8, !102, !DIExpression(), !105)
  %24 = load ptr, ptr %5, align 8, !dbg !106
  %25 = call ptr @__cxa_begin_catch(ptr %24) #7, !dbg !106
  store ptr %25, ptr %8, align 8, !dbg !106
  %26 = load ptr, ptr %8, align 8, !dbg !108, !nonnull !88, !align !110
  %27 = getelementptr inbounds nuw %"struct.outer::Error", ptr %26, i32 0, i32 0, !dbg !111
  %28 = load i32, ptr %27, align 4, !dbg !111
  store i32 %28, ptr %2, align 4, !dbg !112
  store i32 1, ptr %7, align 4
  invoke void @__cxa_end_catch()
          to label %46 unwind label %47, !dbg !113

29:                                               ; preds = %19
  %30 = load ptr, ptr %5, align 8, !dbg !101
  %31 = call ptr @__cxa_begin_catch(ptr %30) #7, !dbg !101
  %32 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef -1)
          to label %33 unwind label %41, !dbg !114

33:                                               ; preds = %29
  invoke void @__cxa_rethrow() #10
          to label %63 unwind label %41, !dbg !115

34:                                               ; preds = %1
  %35 = load i32, ptr %3, align 4, !dbg !116
  %36 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef %35)
          to label %37 unwind label %15, !dbg !117

37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw %"struct.outer::(anonymous namespace)::Hidden", ptr %4, i32 0, i32 0, !dbg !118
  %39 = load i32, ptr %38, align 4, !dbg !118
  %40 = add nsw i32 %36, %39, !dbg !119
  store i32 %40, ptr %2, align 4, !dbg !120
  store i32 1, ptr %7, align 4
  br label %52, !dbg !120

41:                                               ; preds = %33, %29
  %42 = landingpad { ptr, i32 }
          cleanup, !dbg !121
  %43 = extractvalue { ptr, i32 } %42, 0, !dbg !121
  store ptr %43, ptr %5, align 8, !dbg !121
  %44 = extractvalue { ptr, i32 } %42, 1, !dbg !121
  store i32 %44, ptr %6, align 4, !dbg !121
  invoke void @__cxa_end_catch()
          to label %45 unwind label %60, !dbg !106

45:                                               ; preds = %41
  br label %54, !dbg !106

46:                                               ; preds = %23
  br label %52

47:                                               ; preds = %23
  %48 = landingpad { ptr, i32 }
          cleanup, !dbg !122
  %49 = extractvalue { ptr, i32 } %48, 0, !dbg !122
  store ptr %49, ptr %5, align 8, !dbg !122
  %50 = extractvalue { ptr, i32 } %48, 1, !dbg !122
  store i32 %50, ptr %6, align 4, !dbg !122
  br label %54, !dbg !122

51:                                               ; No predecessors!
  call void @llvm.trap(), !dbg !113
  unreachable, !dbg !113

52:                                               ; preds = %46, %37
  call void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !122
  %53 = load i32, ptr %2, align 4, !dbg !122
  ret i32 %53, !dbg !122

54:                                               ; preds = %47, %45
  call void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !122
  br label %55, !dbg !122

55:                                               ; preds = %54
  %56 = load ptr, ptr %5, align 8, !dbg !122
  %57 = load i32, ptr %6, align 4, !dbg !122
  %58 = insertvalue { ptr, i32 } poison, ptr %56, 0, !dbg !122
  %59 = insertvalue { ptr, i32 } %58, i32 %57, 1, !dbg !122
  resume { ptr, i32 } %59, !dbg !122

60:                                               ; preds = %41
  %61 = landingpad { ptr, i32 }
          catch ptr null, !dbg !106
  %62 = extractvalue { ptr, i32 } %61, 0, !dbg !106
  call void @__clang_call_terminate(ptr %62) #11, !dbg !106
  unreachable, !dbg !106

63:                                               ; preds = %33, %11
  unreachable
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZN5outer12_GLOBAL__N_16HiddenC2Ev(ptr noundef nonnull align 4 dereferenceable(4) %0) unnamed_addr #1 align 2 !dbg !123 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !125, !DIExpression(), !127)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.outer::(anonymous namespace)::Hidden", ptr %3, i32 0, i32 0, !dbg !128
  store i32 4, ptr %4, align 4, !dbg !128
  ret void, !dbg !129
}

declare ptr @__cxa_allocate_exception(i64)

declare void @__cxa_throw(ptr, ptr, ptr)

declare i32 @__gxx_personality_v0(...)

declare noundef i32 @_ZN5outer8externalEi(i32 noundef) #2

; Function Attrs: nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #3

declare ptr @__cxa_begin_catch(ptr)

declare void @__cxa_rethrow()

declare void @__cxa_end_catch()

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) #4 comdat {
  %2 = call ptr @__cxa_begin_catch(ptr %0) #7
  call void @_ZSt9terminatev() #11
  unreachable
}

declare void @_ZSt9terminatev()

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #5

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %0) unnamed_addr #1 align 2 !dbg !130 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !131, !DIExpression(), !132)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.outer::(anonymous namespace)::Hidden", ptr %3, i32 0, i32 0, !dbg !133
  store i32 0, ptr %4, align 4, !dbg !135
  ret void, !dbg !136
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef i32 @_ZN5outer3useEPNS_5ShapeEPNS_4BaseE(ptr noundef %0, ptr noundef %1) #0 !dbg !137 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %"struct.outer::Ring", align 8
  %6 = alloca %"struct.outer::Ring", align 8
  %7 = alloca i32, align 4
  %8 = alloca %class.anon, align 4
  %9 = alloca %class.anon, align 4
  %10 = alloca %class.anon.0, align 1
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !142, !DIExpression(), !143)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !144, !DIExpression(), !145)
    #dbg_declare(ptr %5, !146, !DIExpression(), !157)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 @__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring, i64 24, i1 false), !dbg !157
    #dbg_declare(ptr %6, !158, !DIExpression(), !159)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 24, i1 false), !dbg !160
    #dbg_declare(ptr %7, !161, !DIExpression(), !162)
  %11 = call noundef i32 @_ZN5outer4onceEv(), !dbg !163
  store i32 %11, ptr %7, align 4, !dbg !162
    #dbg_declare(ptr %8, !164, !DIExpression(), !168)
  %12 = getelementptr inbounds nuw %class.anon, ptr %8, i32 0, i32 0, !dbg !169
  %13 = load i32, ptr %7, align 4, !dbg !170
  store i32 %13, ptr %12, align 4, !dbg !169
  %14 = load ptr, ptr %4, align 8, !dbg !171
  %15 = load ptr, ptr %14, align 8, !dbg !172
  %16 = getelementptr inbounds ptr, ptr %15, i64 0, !dbg !172
  %17 = load ptr, ptr %16, align 8, !dbg !172
  call void %17(ptr noundef nonnull align 8 dereferenceable(12) %14), !dbg !172
  %18 = load ptr, ptr %3, align 8, !dbg !173
  %19 = icmp eq ptr %18, null, !dbg !174
  br i1 %19, label %24, label %20, !dbg !174

20:                                               ; preds = %2
  %21 = load ptr, ptr %18, align 8, !dbg !174
  %22 = getelementptr inbounds ptr, ptr %21, i64 1, !dbg !174
  %23 = load ptr, ptr %22, align 8, !dbg !174
  call void %23(ptr noundef nonnull align 8 dereferenceable(8) %18) #7, !dbg !174
  br label %24, !dbg !174

24:                                               ; preds = %20, %2
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %8, i64 4, i1 false), !dbg !175
  %25 = getelementptr inbounds nuw %class.anon, ptr %9, i32 0, i32 0, !dbg !176
  %26 = load i32, ptr %25, align 4, !dbg !176
  %27 = call noundef i64 @"_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_"(ptr noundef nonnull align 8 dereferenceable(24) %5, i32 %26), !dbg !176
  %28 = trunc i64 %27 to i32, !dbg !177
  %29 = call noundef zeroext i1 @_ZN5outerltERKNS_4RingIlLi3EEES3_(ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull align 8 dereferenceable(24) %5), !dbg !178
  %30 = zext i1 %29 to i32, !dbg !179
  %31 = add nsw i32 %28, %30, !dbg !180
  %32 = load i32, ptr %7, align 4, !dbg !181
  %33 = call noundef i32 @_ZN5outer7guardedEi(i32 noundef %32), !dbg !182
  %34 = add nsw i32 %31, %33, !dbg !183
  %35 = call noundef i32 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv"(ptr noundef nonnull align 1 dereferenceable(1) %10), !dbg !184
  %36 = add nsw i32 %34, %35, !dbg !185
  ret i32 %36, !dbg !186
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZN5outer4onceEv() #0 comdat personality ptr @__gxx_personality_v0 !dbg !2 {
  %1 = alloca ptr, align 8
  %2 = alloca i32, align 4
  %3 = load atomic i8, ptr @_ZGVZN5outer4onceEvE4only acquire, align 8, !dbg !187
  %4 = icmp eq i8 %3, 0, !dbg !187
  br i1 %4, label %5, label %13, !dbg !187, !prof !188

5:                                                ; preds = %0
  %6 = call i32 @__cxa_guard_acquire(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !187
  %7 = icmp ne i32 %6, 0, !dbg !187
  br i1 %7, label %8, label %13, !dbg !187

8:                                                ; preds = %5
  %9 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef 3)
          to label %10 unwind label %15, !dbg !189

10:                                               ; preds = %8
  invoke void @_ZN5outer6SquareC1Ei(ptr noundef nonnull align 8 dereferenceable(12) @_ZZN5outer4onceEvE4only, i32 noundef %9)
          to label %11 unwind label %15, !dbg !190

11:                                               ; preds = %10
  %12 = call i32 @__cxa_atexit(ptr @_ZN5outer6SquareD1Ev, ptr @_ZZN5outer4onceEvE4only, ptr @__dso_handle) #7, !dbg !187
  call void @__cxa_guard_release(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !187
  br label %13, !dbg !187

13:                                               ; preds = %11, %5, %0
  %14 = call noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) @_ZZN5outer4onceEvE4only), !dbg !191
  ret i32 %14, !dbg !192

15:                                               ; preds = %10, %8
  %16 = landingpad { ptr, i32 }
          cleanup, !dbg !193
  %17 = extractvalue { ptr, i32 } %16, 0, !dbg !193
  store ptr %17, ptr %1, align 8, !dbg !193
  %18 = extractvalue { ptr, i32 } %16, 1, !dbg !193
  store i32 %18, ptr %2, align 4, !dbg !193
  call void @__cxa_guard_abort(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !187
  br label %19, !dbg !187

19:                                               ; preds = %15
  %20 = load ptr, ptr %1, align 8, !dbg !187
  %21 = load i32, ptr %2, align 4, !dbg !187
  %22 = insertvalue { ptr, i32 } poison, ptr %20, 0, !dbg !187
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1, !dbg !187
  resume { ptr, i32 } %23, !dbg !187
}

; Function Attrs: mustprogress noinline optnone uwtable
define internal noundef i64 @"_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_"(ptr noundef nonnull align 8 dereferenceable(24) %0, i32 %1) #0 align 2 !dbg !194 {
  %3 = alloca %class.anon, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = getelementptr inbounds nuw %class.anon, ptr %3, i32 0, i32 0
  store i32 %1, ptr %10, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !201, !DIExpression(), !203)
    #dbg_declare(ptr %3, !204, !DIExpression(), !205)
  %11 = load ptr, ptr %4, align 8
    #dbg_declare(ptr %5, !206, !DIExpression(), !207)
  store i64 0, ptr %5, align 8, !dbg !207
    #dbg_declare(ptr %6, !208, !DIExpression(), !211)
  %12 = getelementptr inbounds nuw %"struct.outer::Ring", ptr %11, i32 0, i32 0, !dbg !212
  store ptr %12, ptr %6, align 8, !dbg !212
    #dbg_declare(ptr %7, !213, !DIExpression(), !211)
  %13 = load ptr, ptr %6, align 8, !dbg !215, !nonnull !88, !align !216
  %14 = getelementptr inbounds [3 x i64], ptr %13, i64 0, i64 0, !dbg !215
  store ptr %14, ptr %7, align 8, !dbg !215
    #dbg_declare(ptr %8, !217, !DIExpression(), !211)
  %15 = load ptr, ptr %6, align 8, !dbg !215, !nonnull !88, !align !216
  %16 = getelementptr inbounds [3 x i64], ptr %15, i64 0, i64 0, !dbg !215
  %17 = getelementptr inbounds i64, ptr %16, i64 3, !dbg !215
  store ptr %17, ptr %8, align 8, !dbg !215
  br label %18, !dbg !215

18:                                               ; preds = %28, %2
  %19 = load ptr, ptr %7, align 8, !dbg !215
  %20 = load ptr, ptr %8, align 8, !dbg !215
  %21 = icmp ne ptr %19, %20, !dbg !215
  br i1 %21, label %22, label %31, !dbg !215

22:                                               ; preds = %18
    #dbg_declare(ptr %9, !218, !DIExpression(), !221)
  %23 = load ptr, ptr %7, align 8, !dbg !222
  store ptr %23, ptr %9, align 8, !dbg !221
  %24 = load i64, ptr %5, align 8, !dbg !223
  %25 = load ptr, ptr %9, align 8, !dbg !224, !nonnull !88, !align !216
  %26 = load i64, ptr %25, align 8, !dbg !224
  %27 = call noundef i64 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll"(ptr noundef nonnull align 4 dereferenceable(4) %3, i64 noundef %24, i64 noundef %26), !dbg !225
  store i64 %27, ptr %5, align 8, !dbg !226
  br label %28, !dbg !227

28:                                               ; preds = %22
  %29 = load ptr, ptr %7, align 8, !dbg !215
  %30 = getelementptr inbounds nuw i64, ptr %29, i32 1, !dbg !215
  store ptr %30, ptr %7, align 8, !dbg !215
  br label %18, !dbg !215, !llvm.loop !228

31:                                               ; preds = %18
  %32 = load i64, ptr %5, align 8, !dbg !230
  ret i64 %32, !dbg !231
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZN5outerltERKNS_4RingIlLi3EEES3_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1) #1 comdat !dbg !232 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !237, !DIExpression(), !238)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !239, !DIExpression(), !240)
  %5 = load ptr, ptr %3, align 8, !dbg !241, !nonnull !88, !align !216
  %6 = getelementptr inbounds nuw %"struct.outer::Ring", ptr %5, i32 0, i32 0, !dbg !242
  %7 = getelementptr inbounds [3 x i64], ptr %6, i64 0, i64 0, !dbg !241
  %8 = load i64, ptr %7, align 8, !dbg !241
  %9 = load ptr, ptr %4, align 8, !dbg !243, !nonnull !88, !align !216
  %10 = getelementptr inbounds nuw %"struct.outer::Ring", ptr %9, i32 0, i32 0, !dbg !244
  %11 = getelementptr inbounds [3 x i64], ptr %10, i64 0, i64 0, !dbg !243
  %12 = load i64, ptr %11, align 8, !dbg !243
  %13 = icmp slt i64 %8, %12, !dbg !245
  ret i1 %13, !dbg !246
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef i32 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv"(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 align 2 !dbg !247 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !254, !DIExpression(), !256)
  %3 = load ptr, ptr %2, align 8
  ret i32 5, !dbg !257
}

; Function Attrs: nounwind
declare i32 @__cxa_guard_acquire(ptr) #7

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareC1Ei(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #1 comdat align 2 !dbg !258 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !259, !DIExpression(), !261)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !262, !DIExpression(), !263)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !264
  call void @_ZN5outer4BaseC2Ev(ptr noundef nonnull align 8 dereferenceable(12) %6) #7, !dbg !265
  call void @_ZN5outer5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #7, !dbg !265
  store ptr getelementptr inbounds inrange(-24, 32) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 0, i32 3), ptr %5, align 8, !dbg !264
  %7 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !264
  store ptr getelementptr inbounds inrange(-24, 8) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 1, i32 3), ptr %7, align 8, !dbg !264
  %8 = getelementptr inbounds nuw %"struct.outer::Square", ptr %5, i32 0, i32 1, !dbg !266
  %9 = load i32, ptr %4, align 4, !dbg !267
  store i32 %9, ptr %8, align 8, !dbg !266
  ret void, !dbg !268
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !269 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !271, !DIExpression(), !272)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5outer6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %3, ptr noundef @_ZTTN5outer6SquareE) #7, !dbg !273
  ret void, !dbg !273
}

; Function Attrs: nounwind
declare i32 @__cxa_atexit(ptr, ptr, ptr) #7

; Function Attrs: nounwind
declare void @__cxa_guard_abort(ptr) #7

; Function Attrs: nounwind
declare void @__cxa_guard_release(ptr) #7

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !274 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !275, !DIExpression(), !277)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !278
  %5 = load i32, ptr %4, align 8, !dbg !278
  %6 = getelementptr inbounds nuw %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !279
  %7 = load i32, ptr %6, align 8, !dbg !279
  %8 = mul nsw i32 %5, %7, !dbg !280
  ret i32 %8, !dbg !281
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer4BaseC2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !282 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !284, !DIExpression(), !285)
  %3 = load ptr, ptr %2, align 8
  store ptr getelementptr inbounds inrange(-16, 8) ({ [3 x ptr] }, ptr @_ZTVN5outer4BaseE, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !286
  %4 = getelementptr inbounds nuw %"struct.outer::Base", ptr %3, i32 0, i32 1, !dbg !287
  store i32 1, ptr %4, align 8, !dbg !287
  ret void, !dbg !286
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !288 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !290, !DIExpression(), !291)
  %3 = load ptr, ptr %2, align 8
  store ptr getelementptr inbounds inrange(-16, 24) ({ [5 x ptr] }, ptr @_ZTVN5outer5ShapeE, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !292
  ret void, !dbg !292
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !293 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !294, !DIExpression(), !295)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %3) #7, !dbg !296
  call void @_ZdlPvm(ptr noundef %3, i64 noundef 32) #12, !dbg !296
  ret void, !dbg !296
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !297 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !298, !DIExpression(), !299)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !300
  %5 = load i32, ptr %4, align 8, !dbg !300
  %6 = call noundef i32 @_ZN5outer8externalEi(i32 noundef %5), !dbg !301
  ret void, !dbg !302
}

; Function Attrs: noinline optnone uwtable
define linkonce_odr dso_local void @_ZTv0_n24_N5outer6Square5touchEv(ptr noundef %0) unnamed_addr #8 comdat align 2 !dbg !303 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8, !dbg !305
  %4 = load ptr, ptr %3, align 8, !dbg !305
  %5 = getelementptr inbounds i8, ptr %4, i64 -24, !dbg !305
  %6 = load i64, ptr %5, align 8, !dbg !305
  %7 = getelementptr inbounds i8, ptr %3, i64 %6, !dbg !305
  tail call void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %7), !dbg !305
  ret void, !dbg !305
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN5outer4Base5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !306 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !307, !DIExpression(), !308)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.outer::Base", ptr %3, i32 0, i32 1, !dbg !309
  %5 = load i32, ptr %4, align 8, !dbg !309
  %6 = call noundef i32 @_ZN5outer8externalEi(i32 noundef %5), !dbg !310
  ret void, !dbg !311
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !312 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !313, !DIExpression(), !314)
  %3 = load ptr, ptr %2, align 8
  ret void, !dbg !315
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !316 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !317, !DIExpression(), !318)
  %3 = load ptr, ptr %2, align 8
  call void @llvm.trap() #11, !dbg !319
  unreachable, !dbg !319
}

declare void @__cxa_pure_virtual() unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) #9

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0, ptr noundef %1) unnamed_addr #1 comdat align 2 !dbg !320 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !324, !DIExpression(), !325)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !326, !DIExpression(), !325)
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  call void @_ZN5outer5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #7, !dbg !327
  ret void, !dbg !329
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef i64 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll"(ptr noundef nonnull align 4 dereferenceable(4) %0, i64 noundef %1, i64 noundef %2) #1 align 2 !dbg !330 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !336, !DIExpression(), !338)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !339, !DIExpression(), !340)
  store i64 %2, ptr %6, align 8
    #dbg_declare(ptr %6, !341, !DIExpression(), !342)
  %7 = load ptr, ptr %4, align 8
  %8 = load i64, ptr %5, align 8, !dbg !343
  %9 = load i64, ptr %6, align 8, !dbg !344
  %10 = add nsw i64 %8, %9, !dbg !345
  %11 = getelementptr inbounds nuw %class.anon, ptr %7, i32 0, i32 0, !dbg !346
  %12 = load i32, ptr %11, align 4, !dbg !346
  %13 = sext i32 %12 to i64, !dbg !346
  %14 = add nsw i64 %10, %13, !dbg !347
  ret i64 %14, !dbg !348
}

attributes #0 = { mustprogress noinline optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(none) }
attributes #4 = { noinline noreturn nounwind uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind }
attributes #8 = { noinline optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nobuiltin nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { noreturn }
attributes #11 = { noreturn nounwind }
attributes #12 = { builtin nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!78, !79, !80, !81, !82, !83, !84}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "only", scope: !2, file: !3, line: 27, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DISubprogram(name: "once", linkageName: "_ZN5outer4onceEv", scope: !4, file: !3, line: 27, type: !5, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8)
!3 = !DIFile(filename: "mix.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "9708f636b6ac6902272faeddfac888d7")
!4 = !DINamespace(name: "outer", scope: null)
!5 = !DISubroutineType(types: !6)
!6 = !{!7}
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !9, globals: !21, splitDebugInlining: false, nameTableKind: None)
!9 = !{!10, !7, !13}
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !4, file: !3, line: 8, size: 32, flags: DIFlagTypePassByValue, elements: !11, identifier: "_ZTSN5outer5ErrorE")
!11 = !{!12}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !10, file: !3, line: 8, baseType: !7, size: 32)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Hidden", scope: !14, file: !3, line: 4, size: 32, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !15)
!14 = !DINamespace(scope: !4)
!15 = !{!16, !17}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, file: !3, line: 4, baseType: !7, size: 32)
!17 = !DISubprogram(name: "~Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenD4Ev", scope: !13, file: !3, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!18 = !DISubroutineType(types: !19)
!19 = !{null, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !{!0, !22, !72, !75}
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5outer6SquareE", scope: !8, file: !3, type: !24, isLocal: false, isDefinition: true, declaration: !25, align: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !26, file: !3, baseType: !24, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Square", scope: !4, file: !3, line: 16, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !27, vtableHolder: !29, identifier: "_ZTSN5outer6SquareE")
!27 = !{!28, !50, !59, !60, !64, !69}
!28 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !26, baseType: !29, extraData: i32 0)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !4, file: !3, line: 9, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !30, vtableHolder: !29, identifier: "_ZTSN5outer5ShapeE")
!30 = !{!31, !34, !38, !43, !46}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Shape", scope: !3, file: !3, baseType: !32, size: 64, flags: DIFlagArtificial)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !5, size: 64)
!34 = !DISubprogram(name: "~Shape", linkageName: "_ZN5outer5ShapeD4Ev", scope: !29, file: !3, line: 10, type: !35, scopeLine: 10, containingType: !29, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!35 = !DISubroutineType(types: !36)
!36 = !{null, !37}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!38 = !DISubprogram(name: "area", linkageName: "_ZNK5outer5Shape4areaEv", scope: !29, file: !3, line: 11, type: !39, scopeLine: 11, containingType: !29, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual)
!39 = !DISubroutineType(types: !40)
!40 = !{!7, !41}
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!43 = !DISubprogram(name: "operator()", linkageName: "_ZNK5outer5ShapeclEi", scope: !29, file: !3, line: 12, type: !44, scopeLine: 12, flags: DIFlagPrototyped, spFlags: 0)
!44 = !DISubroutineType(types: !45)
!45 = !{!7, !41, !7}
!46 = !DISubprogram(name: "operator bool", linkageName: "_ZNK5outer5ShapecvbEv", scope: !29, file: !3, line: 13, type: !47, scopeLine: 13, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!47 = !DISubroutineType(types: !48)
!48 = !{!49, !41}
!49 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!50 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !26, baseType: !51, offset: 24, flags: DIFlagVirtual, extraData: i32 0)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Base", scope: !4, file: !3, line: 15, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !52, vtableHolder: !51, identifier: "_ZTSN5outer4BaseE")
!52 = !{!53, !54, !55}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Base", scope: !3, file: !3, baseType: !32, size: 64, flags: DIFlagArtificial)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !51, file: !3, line: 15, baseType: !7, size: 32, offset: 64)
!55 = !DISubprogram(name: "touch", linkageName: "_ZN5outer4Base5touchEv", scope: !51, file: !3, line: 15, type: !56, scopeLine: 15, containingType: !51, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!56 = !DISubroutineType(types: !57)
!57 = !{null, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !26, file: !3, line: 17, baseType: !7, size: 32, offset: 64)
!60 = !DISubprogram(name: "Square", linkageName: "_ZN5outer6SquareC4Ei", scope: !26, file: !3, line: 18, type: !61, scopeLine: 18, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!61 = !DISubroutineType(types: !62)
!62 = !{null, !63, !7}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!64 = !DISubprogram(name: "area", linkageName: "_ZNK5outer6Square4areaEv", scope: !26, file: !3, line: 19, type: !65, scopeLine: 19, containingType: !26, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!65 = !DISubroutineType(types: !66)
!66 = !{!7, !67}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !26)
!69 = !DISubprogram(name: "touch", linkageName: "_ZN5outer6Square5touchEv", scope: !26, file: !3, line: 20, type: !70, scopeLine: 20, containingType: !26, virtualIndex: 3, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!70 = !DISubroutineType(types: !71)
!71 = !{null, !63}
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5outer4BaseE", scope: !8, file: !3, type: !24, isLocal: false, isDefinition: true, declaration: !74, align: 64)
!74 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !51, file: !3, baseType: !24, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5outer5ShapeE", scope: !8, file: !3, type: !24, isLocal: false, isDefinition: true, declaration: !77, align: 64)
!77 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !29, file: !3, baseType: !24, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!78 = !{i32 7, !"Dwarf Version", i32 5}
!79 = !{i32 2, !"Debug Info Version", i32 3}
!80 = !{i32 1, !"wchar_size", i32 4}
!81 = !{i32 8, !"PIC Level", i32 2}
!82 = !{i32 7, !"PIE Level", i32 2}
!83 = !{i32 7, !"uwtable", i32 2}
!84 = !{i32 7, !"frame-pointer", i32 2}
!85 = distinct !DISubprogram(name: "guarded", linkageName: "_ZN5outer7guardedEi", scope: !4, file: !3, line: 28, type: !86, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!7, !7}
!88 = !{}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !85, file: !3, line: 28, type: !7)
!90 = !DILocation(line: 28, column: 17, scope: !85)
!91 = !DILocalVariable(name: "hidden", scope: !85, file: !3, line: 30, type: !13)
!92 = !DILocation(line: 30, column: 12, scope: !85)
!93 = !DILocation(line: 32, column: 13, scope: !94)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 32, column: 13)
!95 = distinct !DILexicalBlock(scope: !85, file: !3, line: 31, column: 9)
!96 = !DILocation(line: 32, column: 15, scope: !94)
!97 = !DILocation(line: 32, column: 21, scope: !94)
!98 = !DILocation(line: 32, column: 32, scope: !94)
!99 = !DILocation(line: 32, column: 33, scope: !94)
!100 = !DILocation(line: 40, column: 1, scope: !94)
!101 = !DILocation(line: 34, column: 5, scope: !95)
!102 = !DILocalVariable(name: "error", scope: !85, file: !3, line: 34, type: !103)
!103 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !104, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!105 = !DILocation(line: 34, column: 27, scope: !85)
!106 = !DILocation(line: 39, column: 5, scope: !107)
!107 = distinct !DILexicalBlock(scope: !85, file: !3, line: 36, column: 19)
!108 = !DILocation(line: 35, column: 16, scope: !109)
!109 = distinct !DILexicalBlock(scope: !85, file: !3, line: 34, column: 34)
!110 = !{i64 4}
!111 = !DILocation(line: 35, column: 22, scope: !109)
!112 = !DILocation(line: 35, column: 9, scope: !109)
!113 = !DILocation(line: 36, column: 5, scope: !109)
!114 = !DILocation(line: 37, column: 9, scope: !107)
!115 = !DILocation(line: 38, column: 9, scope: !107)
!116 = !DILocation(line: 33, column: 25, scope: !95)
!117 = !DILocation(line: 33, column: 16, scope: !95)
!118 = !DILocation(line: 33, column: 37, scope: !95)
!119 = !DILocation(line: 33, column: 28, scope: !95)
!120 = !DILocation(line: 33, column: 9, scope: !95)
!121 = !DILocation(line: 40, column: 1, scope: !107)
!122 = !DILocation(line: 40, column: 1, scope: !85)
!123 = distinct !DISubprogram(name: "Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenC2Ev", scope: !13, file: !3, line: 4, type: !18, scopeLine: 4, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !124, retainedNodes: !88)
!124 = !DISubprogram(name: "Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenC4Ev", scope: !13, type: !18, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!125 = !DILocalVariable(name: "this", arg: 1, scope: !123, type: !126, flags: DIFlagArtificial | DIFlagObjectPointer)
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!127 = !DILocation(line: 0, scope: !123)
!128 = !DILocation(line: 4, column: 21, scope: !123)
!129 = !DILocation(line: 4, column: 8, scope: !123)
!130 = distinct !DISubprogram(name: "~Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenD2Ev", scope: !13, file: !3, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !17, retainedNodes: !88)
!131 = !DILocalVariable(name: "this", arg: 1, scope: !130, type: !126, flags: DIFlagArtificial | DIFlagObjectPointer)
!132 = !DILocation(line: 0, scope: !130)
!133 = !DILocation(line: 5, column: 21, scope: !134)
!134 = distinct !DILexicalBlock(scope: !130, file: !3, line: 5, column: 19)
!135 = !DILocation(line: 5, column: 27, scope: !134)
!136 = !DILocation(line: 5, column: 32, scope: !130)
!137 = distinct !DISubprogram(name: "use", linkageName: "_ZN5outer3useEPNS_5ShapeEPNS_4BaseE", scope: !4, file: !3, line: 41, type: !138, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !88)
!138 = !DISubroutineType(types: !139)
!139 = !{!7, !140, !141}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!142 = !DILocalVariable(name: "shape", arg: 1, scope: !137, file: !3, line: 41, type: !140)
!143 = !DILocation(line: 41, column: 16, scope: !137)
!144 = !DILocalVariable(name: "base", arg: 2, scope: !137, file: !3, line: 41, type: !141)
!145 = !DILocation(line: 41, column: 29, scope: !137)
!146 = !DILocalVariable(name: "ring", scope: !137, file: !3, line: 43, type: !147)
!147 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Ring<long, 3>", scope: !4, file: !3, line: 22, size: 192, flags: DIFlagTypePassByValue, elements: !148, templateParams: !154, identifier: "_ZTSN5outer4RingIlLi3EEE")
!148 = !{!149}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !147, file: !3, line: 23, baseType: !150, size: 192)
!150 = !DICompositeType(tag: DW_TAG_array_type, baseType: !151, size: 192, elements: !152)
!151 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!152 = !{!153}
!153 = !DISubrange(count: 3)
!154 = !{!155, !156}
!155 = !DITemplateTypeParameter(name: "T", type: !151)
!156 = !DITemplateValueParameter(name: "N", type: !7, value: i32 3)
!157 = !DILocation(line: 43, column: 19, scope: !137)
!158 = !DILocalVariable(name: "other", scope: !137, file: !3, line: 43, type: !147)
!159 = !DILocation(line: 43, column: 36, scope: !137)
!160 = !DILocation(line: 43, column: 44, scope: !137)
!161 = !DILocalVariable(name: "captured", scope: !137, file: !3, line: 44, type: !7)
!162 = !DILocation(line: 44, column: 9, scope: !137)
!163 = !DILocation(line: 44, column: 20, scope: !137)
!164 = !DILocalVariable(name: "add", scope: !137, file: !3, line: 45, type: !165)
!165 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !137, file: !3, line: 45, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !166)
!166 = !{!167}
!167 = !DIDerivedType(tag: DW_TAG_member, name: "captured", scope: !165, file: !3, line: 45, baseType: !7, size: 32)
!168 = !DILocation(line: 45, column: 10, scope: !137)
!169 = !DILocation(line: 45, column: 16, scope: !137)
!170 = !DILocation(line: 45, column: 17, scope: !137)
!171 = !DILocation(line: 46, column: 5, scope: !137)
!172 = !DILocation(line: 46, column: 11, scope: !137)
!173 = !DILocation(line: 47, column: 12, scope: !137)
!174 = !DILocation(line: 47, column: 5, scope: !137)
!175 = !DILocation(line: 48, column: 39, scope: !137)
!176 = !DILocation(line: 48, column: 34, scope: !137)
!177 = !DILocation(line: 48, column: 29, scope: !137)
!178 = !DILocation(line: 48, column: 54, scope: !137)
!179 = !DILocation(line: 48, column: 47, scope: !137)
!180 = !DILocation(line: 48, column: 45, scope: !137)
!181 = !DILocation(line: 48, column: 72, scope: !137)
!182 = !DILocation(line: 48, column: 64, scope: !137)
!183 = !DILocation(line: 48, column: 62, scope: !137)
!184 = !DILocation(line: 48, column: 84, scope: !137)
!185 = !DILocation(line: 48, column: 82, scope: !137)
!186 = !DILocation(line: 48, column: 5, scope: !137)
!187 = !DILocation(line: 27, column: 21, scope: !2)
!188 = !{!"branch_weights", i32 1, i32 1048575}
!189 = !DILocation(line: 27, column: 40, scope: !2)
!190 = !DILocation(line: 27, column: 35, scope: !2)
!191 = !DILocation(line: 27, column: 66, scope: !2)
!192 = !DILocation(line: 27, column: 54, scope: !2)
!193 = !DILocation(line: 27, column: 74, scope: !2)
!194 = distinct !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", linkageName: "_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_", scope: !147, file: !3, line: 24, type: !195, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, templateParams: !199, declaration: !198, retainedNodes: !88)
!195 = !DISubroutineType(types: !196)
!196 = !{!151, !197, !165}
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!198 = !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", linkageName: "_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_", scope: !147, file: !3, line: 24, type: !195, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !199)
!199 = !{!200}
!200 = !DITemplateTypeParameter(name: "F", type: !165)
!201 = !DILocalVariable(name: "this", arg: 1, scope: !194, type: !202, flags: DIFlagArtificial | DIFlagObjectPointer)
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64)
!203 = !DILocation(line: 0, scope: !194)
!204 = !DILocalVariable(name: "f", arg: 2, scope: !194, file: !3, line: 24, type: !165)
!205 = !DILocation(line: 24, column: 36, scope: !194)
!206 = !DILocalVariable(name: "total", scope: !194, file: !3, line: 24, type: !151)
!207 = !DILocation(line: 24, column: 43, scope: !194)
!208 = !DILocalVariable(name: "__range3", scope: !209, type: !210, flags: DIFlagArtificial)
!209 = distinct !DILexicalBlock(scope: !194, file: !3, line: 24, column: 52)
!210 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !150, size: 64)
!211 = !DILocation(line: 0, scope: !209)
!212 = !DILocation(line: 24, column: 67, scope: !209)
!213 = !DILocalVariable(name: "__begin0", scope: !209, type: !214, flags: DIFlagArtificial)
!214 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64)
!215 = !DILocation(line: 24, column: 65, scope: !209)
!216 = !{i64 8}
!217 = !DILocalVariable(name: "__end0", scope: !209, type: !214, flags: DIFlagArtificial)
!218 = !DILocalVariable(name: "item", scope: !219, file: !3, line: 24, type: !220)
!219 = distinct !DILexicalBlock(scope: !209, file: !3, line: 24, column: 52)
!220 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !151, size: 64)
!221 = !DILocation(line: 24, column: 60, scope: !219)
!222 = !DILocation(line: 24, column: 65, scope: !219)
!223 = !DILocation(line: 24, column: 84, scope: !219)
!224 = !DILocation(line: 24, column: 91, scope: !219)
!225 = !DILocation(line: 24, column: 82, scope: !219)
!226 = !DILocation(line: 24, column: 80, scope: !219)
!227 = !DILocation(line: 24, column: 52, scope: !209)
!228 = distinct !{!228, !227, !229}
!229 = !DILocation(line: 24, column: 95, scope: !209)
!230 = !DILocation(line: 24, column: 105, scope: !194)
!231 = !DILocation(line: 24, column: 98, scope: !194)
!232 = distinct !DISubprogram(name: "operator<", linkageName: "_ZN5outerltERKNS_4RingIlLi3EEES3_", scope: !4, file: !3, line: 25, type: !233, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !88)
!233 = !DISubroutineType(types: !234)
!234 = !{!49, !235, !235}
!235 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !236, size: 64)
!236 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !147)
!237 = !DILocalVariable(name: "a", arg: 1, scope: !232, file: !3, line: 25, type: !235)
!238 = !DILocation(line: 25, column: 39, scope: !232)
!239 = !DILocalVariable(name: "b", arg: 2, scope: !232, file: !3, line: 25, type: !235)
!240 = !DILocation(line: 25, column: 54, scope: !232)
!241 = !DILocation(line: 25, column: 66, scope: !232)
!242 = !DILocation(line: 25, column: 68, scope: !232)
!243 = !DILocation(line: 25, column: 79, scope: !232)
!244 = !DILocation(line: 25, column: 81, scope: !232)
!245 = !DILocation(line: 25, column: 77, scope: !232)
!246 = !DILocation(line: 25, column: 59, scope: !232)
!247 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv", scope: !248, file: !3, line: 48, type: !249, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !253, retainedNodes: !88)
!248 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !137, file: !3, line: 48, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !88)
!249 = !DISubroutineType(types: !250)
!250 = !{!7, !251}
!251 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!252 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !248)
!253 = !DISubprogram(name: "operator()", scope: !248, file: !3, line: 48, type: !249, scopeLine: 48, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!254 = !DILocalVariable(name: "this", arg: 1, scope: !247, type: !255, flags: DIFlagArtificial | DIFlagObjectPointer)
!255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64)
!256 = !DILocation(line: 0, scope: !247)
!257 = !DILocation(line: 48, column: 89, scope: !247)
!258 = distinct !DISubprogram(name: "Square", linkageName: "_ZN5outer6SquareC1Ei", scope: !26, file: !3, line: 18, type: !61, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !60, retainedNodes: !88)
!259 = !DILocalVariable(name: "this", arg: 1, scope: !258, type: !260, flags: DIFlagArtificial | DIFlagObjectPointer)
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!261 = !DILocation(line: 0, scope: !258)
!262 = !DILocalVariable(name: "s", arg: 2, scope: !258, file: !3, line: 18, type: !7)
!263 = !DILocation(line: 18, column: 25, scope: !258)
!264 = !DILocation(line: 18, column: 38, scope: !258)
!265 = !DILocation(line: 18, column: 14, scope: !258)
!266 = !DILocation(line: 18, column: 30, scope: !258)
!267 = !DILocation(line: 18, column: 35, scope: !258)
!268 = !DILocation(line: 18, column: 39, scope: !258)
!269 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD1Ev", scope: !26, file: !3, line: 16, type: !70, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !270, retainedNodes: !88)
!270 = !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD4Ev", scope: !26, type: !70, containingType: !26, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual)
!271 = !DILocalVariable(name: "this", arg: 1, scope: !269, type: !260, flags: DIFlagArtificial | DIFlagObjectPointer)
!272 = !DILocation(line: 0, scope: !269)
!273 = !DILocation(line: 16, column: 8, scope: !269)
!274 = distinct !DISubprogram(name: "area", linkageName: "_ZNK5outer6Square4areaEv", scope: !26, file: !3, line: 19, type: !65, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !64, retainedNodes: !88)
!275 = !DILocalVariable(name: "this", arg: 1, scope: !274, type: !276, flags: DIFlagArtificial | DIFlagObjectPointer)
!276 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!277 = !DILocation(line: 0, scope: !274)
!278 = !DILocation(line: 19, column: 40, scope: !274)
!279 = !DILocation(line: 19, column: 47, scope: !274)
!280 = !DILocation(line: 19, column: 45, scope: !274)
!281 = !DILocation(line: 19, column: 33, scope: !274)
!282 = distinct !DISubprogram(name: "Base", linkageName: "_ZN5outer4BaseC2Ev", scope: !51, file: !3, line: 15, type: !56, scopeLine: 15, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !283, retainedNodes: !88)
!283 = !DISubprogram(name: "Base", linkageName: "_ZN5outer4BaseC4Ev", scope: !51, type: !56, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!284 = !DILocalVariable(name: "this", arg: 1, scope: !282, type: !141, flags: DIFlagArtificial | DIFlagObjectPointer)
!285 = !DILocation(line: 0, scope: !282)
!286 = !DILocation(line: 15, column: 8, scope: !282)
!287 = !DILocation(line: 15, column: 19, scope: !282)
!288 = distinct !DISubprogram(name: "Shape", linkageName: "_ZN5outer5ShapeC2Ev", scope: !29, file: !3, line: 9, type: !35, scopeLine: 9, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !289, retainedNodes: !88)
!289 = !DISubprogram(name: "Shape", linkageName: "_ZN5outer5ShapeC4Ev", scope: !29, type: !35, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!290 = !DILocalVariable(name: "this", arg: 1, scope: !288, type: !140, flags: DIFlagArtificial | DIFlagObjectPointer)
!291 = !DILocation(line: 0, scope: !288)
!292 = !DILocation(line: 9, column: 8, scope: !288)
!293 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD0Ev", scope: !26, file: !3, line: 16, type: !70, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !270, retainedNodes: !88)
!294 = !DILocalVariable(name: "this", arg: 1, scope: !293, type: !260, flags: DIFlagArtificial | DIFlagObjectPointer)
!295 = !DILocation(line: 0, scope: !293)
!296 = !DILocation(line: 16, column: 8, scope: !293)
!297 = distinct !DISubprogram(name: "touch", linkageName: "_ZN5outer6Square5touchEv", scope: !26, file: !3, line: 20, type: !70, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !69, retainedNodes: !88)
!298 = !DILocalVariable(name: "this", arg: 1, scope: !297, type: !260, flags: DIFlagArtificial | DIFlagObjectPointer)
!299 = !DILocation(line: 0, scope: !297)
!300 = !DILocation(line: 20, column: 38, scope: !297)
!301 = !DILocation(line: 20, column: 29, scope: !297)
!302 = !DILocation(line: 20, column: 45, scope: !297)
!303 = distinct !DISubprogram(linkageName: "_ZTv0_n24_N5outer6Square5touchEv", scope: !3, file: !3, line: 20, type: !304, flags: DIFlagArtificial | DIFlagThunk, spFlags: DISPFlagDefinition, unit: !8)
!304 = !DISubroutineType(types: !88)
!305 = !DILocation(line: 0, scope: !303)
!306 = distinct !DISubprogram(name: "touch", linkageName: "_ZN5outer4Base5touchEv", scope: !51, file: !3, line: 15, type: !56, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !55, retainedNodes: !88)
!307 = !DILocalVariable(name: "this", arg: 1, scope: !306, type: !141, flags: DIFlagArtificial | DIFlagObjectPointer)
!308 = !DILocation(line: 0, scope: !306)
!309 = !DILocation(line: 15, column: 58, scope: !306)
!310 = !DILocation(line: 15, column: 49, scope: !306)
!311 = !DILocation(line: 15, column: 62, scope: !306)
!312 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5outer5ShapeD2Ev", scope: !29, file: !3, line: 10, type: !35, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !34, retainedNodes: !88)
!313 = !DILocalVariable(name: "this", arg: 1, scope: !312, type: !140, flags: DIFlagArtificial | DIFlagObjectPointer)
!314 = !DILocation(line: 0, scope: !312)
!315 = !DILocation(line: 10, column: 23, scope: !312)
!316 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5outer5ShapeD0Ev", scope: !29, file: !3, line: 10, type: !35, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !34, retainedNodes: !88)
!317 = !DILocalVariable(name: "this", arg: 1, scope: !316, type: !140, flags: DIFlagArtificial | DIFlagObjectPointer)
!318 = !DILocation(line: 0, scope: !316)
!319 = !DILocation(line: 10, column: 22, scope: !316)
!320 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD2Ev", scope: !26, file: !3, line: 16, type: !321, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !270, retainedNodes: !88)
!321 = !DISubroutineType(types: !322)
!322 = !{null, !63, !323}
!323 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!324 = !DILocalVariable(name: "this", arg: 1, scope: !320, type: !260, flags: DIFlagArtificial | DIFlagObjectPointer)
!325 = !DILocation(line: 0, scope: !320)
!326 = !DILocalVariable(name: "vtt", arg: 2, scope: !320, type: !323, flags: DIFlagArtificial)
!327 = !DILocation(line: 16, column: 8, scope: !328)
!328 = distinct !DILexicalBlock(scope: !320, file: !3, line: 16, column: 8)
!329 = !DILocation(line: 16, column: 8, scope: !320)
!330 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll", scope: !165, file: !3, line: 45, type: !331, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !335, retainedNodes: !88)
!331 = !DISubroutineType(types: !332)
!332 = !{!151, !333, !151, !151}
!333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !334, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!334 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !165)
!335 = !DISubprogram(name: "operator()", scope: !165, file: !3, line: 45, type: !331, scopeLine: 45, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!336 = !DILocalVariable(name: "this", arg: 1, scope: !330, type: !337, flags: DIFlagArtificial | DIFlagObjectPointer)
!337 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !334, size: 64)
!338 = !DILocation(line: 0, scope: !330)
!339 = !DILocalVariable(name: "a", arg: 2, scope: !330, file: !3, line: 45, type: !151)
!340 = !DILocation(line: 45, column: 32, scope: !330)
!341 = !DILocalVariable(name: "b", arg: 3, scope: !330, file: !3, line: 45, type: !151)
!342 = !DILocation(line: 45, column: 40, scope: !330)
!343 = !DILocation(line: 45, column: 52, scope: !330)
!344 = !DILocation(line: 45, column: 56, scope: !330)
!345 = !DILocation(line: 45, column: 54, scope: !330)
!346 = !DILocation(line: 45, column: 60, scope: !330)
!347 = !DILocation(line: 45, column: 58, scope: !330)
!348 = !DILocation(line: 45, column: 45, scope: !330)
