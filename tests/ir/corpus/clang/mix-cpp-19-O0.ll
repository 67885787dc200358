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

$_ZTSN5outer5ErrorE = comdat any

$_ZTIN5outer5ErrorE = comdat any

$_ZZN5outer4onceEvE4only = comdat any

$_ZGVZN5outer4onceEvE4only = comdat any

$_ZTVN5outer6SquareE = comdat any

$_ZTTN5outer6SquareE = comdat any

$_ZTSN5outer6SquareE = comdat any

$_ZTSN5outer5ShapeE = comdat any

$_ZTIN5outer5ShapeE = comdat any

$_ZTSN5outer4BaseE = comdat any

$_ZTIN5outer4BaseE = comdat any

$_ZTIN5outer6SquareE = comdat any

$_ZTVN5outer4BaseE = comdat any

$_ZTVN5outer5ShapeE = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5outer5ErrorE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ErrorE\00", comdat, align 1
@_ZTIN5outer5ErrorE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ErrorE }, comdat, align 8
@__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring = private unnamed_addr constant %"struct.outer::Ring" { [3 x i64] [i64 1, i64 2, i64 3] }, align 8
@_ZZN5outer4onceEvE4only = linkonce_odr dso_local global %"struct.outer::Square" zeroinitializer, comdat, align 8, !dbg !0
@_ZGVZN5outer4onceEvE4only = linkonce_odr dso_local global i64 0, comdat, align 8
@__dso_handle = external hidden global i8
@_ZTVN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant { [7 x ptr], [4 x ptr] } { [7 x ptr] [ptr inttoptr (i64 16 to ptr), ptr null, ptr @_ZTIN5outer6SquareE, ptr @_ZN5outer6SquareD1Ev, ptr @_ZN5outer6SquareD0Ev, ptr @_ZNK5outer6Square4areaEv, ptr @_ZN5outer6Square5touchEv], [4 x ptr] [ptr inttoptr (i64 -16 to ptr), ptr inttoptr (i64 -16 to ptr), ptr @_ZTIN5outer6SquareE, ptr @_ZTv0_n24_N5outer6Square5touchEv] }, comdat, align 8
@_ZTTN5outer6SquareE = linkonce_odr dso_local unnamed_addr constant [2 x ptr] [ptr getelementptr inbounds inrange(-24, 32) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 0, i32 3), ptr getelementptr inbounds inrange(-24, 8) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 1, i32 3)], comdat, align 8
@_ZTVN10__cxxabiv121__vmi_class_type_infoE = external global [0 x ptr]
@_ZTSN5outer6SquareE = linkonce_odr dso_local constant [16 x i8] c"N5outer6SquareE\00", comdat, align 1
@_ZTSN5outer5ShapeE = linkonce_odr dso_local constant [15 x i8] c"N5outer5ShapeE\00", comdat, align 1
@_ZTIN5outer5ShapeE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer5ShapeE }, comdat, align 8
@_ZTSN5outer4BaseE = linkonce_odr dso_local constant [14 x i8] c"N5outer4BaseE\00", comdat, align 1
@_ZTIN5outer4BaseE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5outer4BaseE }, comdat, align 8
@_ZTIN5outer6SquareE = linkonce_odr dso_local constant { ptr, ptr, i32, i32, ptr, i64, ptr, i64 } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv121__vmi_class_type_infoE, i64 2), ptr @_ZTSN5outer6SquareE, i32 0, i32 2, ptr @_ZTIN5outer5ShapeE, i64 2, ptr @_ZTIN5outer4BaseE, i64 -6141 }, comdat, align 8
@_ZTVN5outer4BaseE = linkonce_odr dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5outer4BaseE, ptr @_ZN5outer4Base5touchEv] }, comdat, align 8
@_ZTVN5outer5ShapeE = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTIN5outer5ShapeE, ptr @_ZN5outer5ShapeD2Ev, ptr @_ZN5outer5ShapeD0Ev, ptr @__cxa_pure_virtual] }, comdat, align 8

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef i32 @_ZN5outer7guardedEi(i32 noundef %0) #0 personality ptr @__gxx_personality_v0 !dbg !75 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca %"struct.outer::(anonymous namespace)::Hidden", align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !79, !DIExpression(), !80)
    #dbg_declare(ptr %4, !81, !DIExpression(), !82)
  call void @_ZN5outer12_GLOBAL__N_16HiddenC2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !82
  %9 = load i32, ptr %3, align 4, !dbg !83
  %10 = icmp sgt i32 %9, 10, !dbg !86
  br i1 %10, label %11, label %34, !dbg !87

11:                                               ; preds = %1
  %12 = call ptr @__cxa_allocate_exception(i64 4) #7, !dbg !88
  %13 = getelementptr inbounds %"struct.outer::Error", ptr %12, i32 0, i32 0, !dbg !89
  %14 = load i32, ptr %3, align 4, !dbg !90
  store i32 %14, ptr %13, align 16, !dbg !89
  invoke void @__cxa_throw(ptr %12, ptr @_ZTIN5outer5ErrorE, ptr null) #10
          to label %63 unwind label %15, !dbg !88

15:                                               ; preds = %34, %11
  %16 = landingpad { ptr, i32 }
          catch ptr @_ZTIN5outer5ErrorE
          catch ptr null, !dbg !91
  %17 = extractvalue { ptr, i32 } %16, 0, !dbg !91
  store ptr %17, ptr %5, align 8, !dbg !91
  %18 = extractvalue { ptr, i32 } %16, 1, !dbg !91
  store i32 %18, ptr %6, align 4, !dbg !91
  br label %19, !dbg !91

19:                                               ; preds = %15
  %20 = load i32, ptr %6, align 4, !dbg !92
  %21 = call i32 @llvm.eh.typeid.for.p0(ptr @_ZTIN5outer5ErrorE) #7, !dbg !92
  %22 = icmp eq i32 %20, %21, !dbg !92
  br i1 %22, label %23, label %29, !dbg !92

23:                                               ; preds = %19
    #dbg_declare(ptr %8, !93, !DIExpression(), !96)
  %24 = load ptr, ptr %5, align 8, !dbg !97
  %25 = call ptr @__cxa_begin_catch(ptr %24) #7, !dbg !97
  store ptr %25, ptr %8, align 8, !dbg !97
  %26 = load ptr, ptr %8, align 8, !dbg !99
  %27 = getelementptr inbounds %"struct.outer::Error", ptr %26, i32 0, i32 0, !dbg !101
  %28 = load i32, ptr %27, align 4, !dbg !101
  store i32 %28, ptr %2, align 4, !dbg !102
  store i32 1, ptr %7, align 4
  invoke void @__cxa_end_catch()
          to label %46 unwind label %47, !dbg !103

29:                                               ; preds = %19
  %30 = load ptr, ptr %5, align 8, !dbg !92
  %31 = call ptr @__cxa_begin_catch(ptr %30) #7, !dbg !92
  %32 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef -1)
          to label %33 unwind label %41, !dbg !104

33:                                               ; preds = %29
  invoke void @__cxa_rethrow() #10
          to label %63 unwind label %41, !dbg !105

34:                                               ; preds = %1
  %35 = load i32, ptr %3, align 4, !dbg !106
  %36 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef %35)
          to label %37 unwind label %15, !dbg !107

37:                                               ; preds = %34
  %38 = getelementptr inbounds %"struct.outer::(anonymous namespace)::Hidden", ptr %4, i32 0, i32 0, !dbg !108
  %39 = load i32, ptr %38, align 4, !dbg !108
  %40 = add nsw i32 %36, %39, !dbg !109
  store i32 %40, ptr %2, align 4, !dbg !110
  store i32 1, ptr %7, align 4
  br label %52, !dbg !110

41:                                               ; preds = %33, %29
  %42 = landingpad { ptr, i32 }
          cleanup, !dbg !111
  %43 = extractvalue { ptr, i32 } %42, 0, !dbg !111
  store ptr %43, ptr %5, align 8, !dbg !111
  %44 = extractvalue { ptr, i32 } %42, 1, !dbg !111
  store i32 %44, ptr %6, align 4, !dbg !111
  invoke void @__cxa_end_catch()
          to label %45 unwind label %60, !dbg !97

45:                                               ; preds = %41
  br label %54, !dbg !97

46:                                               ; preds = %23
  br label %52

47:                                               ; preds = %23
  %48 = landingpad { ptr, i32 }
          cleanup, !dbg !112
  %49 = extractvalue { ptr, i32 } %48, 0, !dbg !112
  store ptr %49, ptr %5, align 8, !dbg !112
  %50 = extractvalue { ptr, i32 } %48, 1, !dbg !112
  store i32 %50, ptr %6, align 4, !dbg !112
  br label %54, !dbg !112

51:                                               ; No predecessors!
  call void @llvm.trap(), !dbg !103
  unreachable, !dbg !103

52:                                               ; preds = %46, %37
  call void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !112
  %53 = load i32, ptr %2, align 4, !dbg !112
  ret i32 %53, !dbg !112

54:                                               ; preds = %47, %45
  call void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %4) #7, !dbg !112
  br label %55, !dbg !112

55:                                               ; preds = %54
  %56 = load ptr, ptr %5, align 8, !dbg !112
  %57 = load i32, ptr %6, align 4, !dbg !112
  %58 = insertvalue { ptr, i32 } poison, ptr %56, 0, !dbg !112
  %59 = insertvalue { ptr, i32 } %58, i32 %57, 1, !dbg !112
  resume { ptr, i32 } %59, !dbg !112

60:                                               ; preds = %41
  %61 = landingpad { ptr, i32 }
          catch ptr null, !dbg !97
  %62 = extractvalue { ptr, i32 } %61, 0, !dbg !97
  call void @__clang_call_terminate(ptr %62) #11, !dbg !97
  unreachable, !dbg !97

63:                                               ; preds = %33, %11
  unreachable
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZN5outer12_GLOBAL__N_16HiddenC2Ev(ptr noundef nonnull align 4 dereferenceable(4) %0) unnamed_addr #1 align 2 !dbg !113 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !115, !DIExpression(), !117)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.outer::(anonymous namespace)::Hidden", ptr %3, i32 0, i32 0, !dbg !118
  store i32 4, ptr %4, align 4, !dbg !118
  ret void, !dbg !119
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
define internal void @_ZN5outer12_GLOBAL__N_16HiddenD2Ev(ptr noundef nonnull align 4 dereferenceable(4) %0) unnamed_addr #1 align 2 !dbg !120 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !121, !DIExpression(), !122)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.outer::(anonymous namespace)::Hidden", ptr %3, i32 0, i32 0, !dbg !123
  store i32 0, ptr %4, align 4, !dbg !125
  ret void, !dbg !126
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local noundef i32 @_ZN5outer3useEPNS_5ShapeEPNS_4BaseE(ptr noundef %0, ptr noundef %1) #0 !dbg !127 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %"struct.outer::Ring", align 8
  %6 = alloca %"struct.outer::Ring", align 8
  %7 = alloca i32, align 4
  %8 = alloca %class.anon, align 4
  %9 = alloca %class.anon, align 4
  %10 = alloca %class.anon.0, align 1
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !132, !DIExpression(), !133)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !134, !DIExpression(), !135)
    #dbg_declare(ptr %5, !136, !DIExpression(), !147)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 @__const._ZN5outer3useEPNS_5ShapeEPNS_4BaseE.ring, i64 24, i1 false), !dbg !147
    #dbg_declare(ptr %6, !148, !DIExpression(), !149)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 24, i1 false), !dbg !150
    #dbg_declare(ptr %7, !151, !DIExpression(), !152)
  %11 = call noundef i32 @_ZN5outer4onceEv(), !dbg !153
  store i32 %11, ptr %7, align 4, !dbg !152
    #dbg_declare(ptr %8, !154, !DIExpression(), !158)
  %12 = getelementptr inbounds %class.anon, ptr %8, i32 0, i32 0, !dbg !159
  %13 = load i32, ptr %7, align 4, !dbg !160
  store i32 %13, ptr %12, align 4, !dbg !159
  %14 = load ptr, ptr %4, align 8, !dbg !161
  %15 = load ptr, ptr %14, align 8, !dbg !162
  %16 = getelementptr inbounds ptr, ptr %15, i64 0, !dbg !162
  %17 = load ptr, ptr %16, align 8, !dbg !162
  call void %17(ptr noundef nonnull align 8 dereferenceable(12) %14), !dbg !162
  %18 = load ptr, ptr %3, align 8, !dbg !163
  %19 = icmp eq ptr %18, null, !dbg !164
  br i1 %19, label %24, label %20, !dbg !164

20:                                               ; preds = %2
  %21 = load ptr, ptr %18, align 8, !dbg !164
  %22 = getelementptr inbounds ptr, ptr %21, i64 1, !dbg !164
  %23 = load ptr, ptr %22, align 8, !dbg !164
  call void %23(ptr noundef nonnull align 8 dereferenceable(8) %18) #7, !dbg !164
  br label %24, !dbg !164

24:                                               ; preds = %20, %2
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %8, i64 4, i1 false), !dbg !165
  %25 = getelementptr inbounds %class.anon, ptr %9, i32 0, i32 0, !dbg !166
  %26 = load i32, ptr %25, align 4, !dbg !166
  %27 = call noundef i64 @"_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_"(ptr noundef nonnull align 8 dereferenceable(24) %5, i32 %26), !dbg !166
  %28 = trunc i64 %27 to i32, !dbg !167
  %29 = call noundef zeroext i1 @_ZN5outerltERKNS_4RingIlLi3EEES3_(ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull align 8 dereferenceable(24) %5), !dbg !168
  %30 = zext i1 %29 to i32, !dbg !169
  %31 = add nsw i32 %28, %30, !dbg !170
  %32 = load i32, ptr %7, align 4, !dbg !171
  %33 = call noundef i32 @_ZN5outer7guardedEi(i32 noundef %32), !dbg !172
  %34 = add nsw i32 %31, %33, !dbg !173
  %35 = call noundef i32 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv"(ptr noundef nonnull align 1 dereferenceable(1) %10), !dbg !174
  %36 = add nsw i32 %34, %35, !dbg !175
  ret i32 %36, !dbg !176
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZN5outer4onceEv() #0 comdat personality ptr @__gxx_personality_v0 !dbg !2 {
  %1 = alloca ptr, align 8
  %2 = alloca i32, align 4
  %3 = load atomic i8, ptr @_ZGVZN5outer4onceEvE4only acquire, align 8, !dbg !177
  %4 = icmp eq i8 %3, 0, !dbg !177
  br i1 %4, label %5, label %13, !dbg !177, !prof !178

5:                                                ; preds = %0
  %6 = call i32 @__cxa_guard_acquire(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !177
  %7 = icmp ne i32 %6, 0, !dbg !177
  br i1 %7, label %8, label %13, !dbg !177

8:                                                ; preds = %5
  %9 = invoke noundef i32 @_ZN5outer8externalEi(i32 noundef 3)
          to label %10 unwind label %15, !dbg !179

10:                                               ; preds = %8
  invoke void @_ZN5outer6SquareC1Ei(ptr noundef nonnull align 8 dereferenceable(12) @_ZZN5outer4onceEvE4only, i32 noundef %9)
          to label %11 unwind label %15, !dbg !180

11:                                               ; preds = %10
  %12 = call i32 @__cxa_atexit(ptr @_ZN5outer6SquareD1Ev, ptr @_ZZN5outer4onceEvE4only, ptr @__dso_handle) #7, !dbg !177
  call void @__cxa_guard_release(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !177
  br label %13, !dbg !177

13:                                               ; preds = %11, %5, %0
  %14 = call noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) @_ZZN5outer4onceEvE4only), !dbg !181
  ret i32 %14, !dbg !182

15:                                               ; preds = %10, %8
  %16 = landingpad { ptr, i32 }
          cleanup, !dbg !183
  %17 = extractvalue { ptr, i32 } %16, 0, !dbg !183
  store ptr %17, ptr %1, align 8, !dbg !183
  %18 = extractvalue { ptr, i32 } %16, 1, !dbg !183
  store i32 %18, ptr %2, align 4, !dbg !183
  call void @__cxa_guard_abort(ptr @_ZGVZN5outer4onceEvE4only) #7, !dbg !177
  br label %19, !dbg !177

19:                                               ; preds = %15
  %20 = load ptr, ptr %1, align 8, !dbg !177
  %21 = load i32, ptr %2, align 4, !dbg !177
  %22 = insertvalue { ptr, i32 } poison, ptr %20, 0, !dbg !177
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1, !dbg !177
  resume { ptr, i32 } %23, !dbg !177
}

; Function Attrs: mustprogress noinline optnone uwtable
define internal noundef i64 @"_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_"(ptr noundef nonnull align 8 dereferenceable(24) %0, i32 %1) #0 align 2 !dbg !184 {
  %3 = alloca %class.anon, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = getelementptr inbounds %class.anon, ptr %3, i32 0, i32 0
  store i32 %1, ptr %10, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !191, !DIExpression(), !193)
    #dbg_declare(ptr %3, !194, !DIExpression(), !195)
  %11 = load ptr, ptr %4, align 8
    #dbg_declare(ptr %5, !196, !DIExpression(), !197)
  store i64 0, ptr %5, align 8, !dbg !197
    #dbg_declare(ptr %6, !198, !DIExpression(), !201)
  %12 = getelementptr inbounds %"struct.outer::Ring", ptr %11, i32 0, i32 0, !dbg !202
  store ptr %12, ptr %6, align 8, !dbg !202
    #dbg_declare(ptr %7, !203, !DIExpression(), !201)
  %13 = load ptr, ptr %6, align 8, !dbg !205
  %14 = getelementptr inbounds [3 x i64], ptr %13, i64 0, i64 0, !dbg !205
  store ptr %14, ptr %7, align 8, !dbg !205
    #dbg_declare(ptr %8, !206, !DIExpression(), !201)
  %15 = load ptr, ptr %6, align 8, !dbg !205
  %16 = getelementptr inbounds [3 x i64], ptr %15, i64 0, i64 0, !dbg !205
  %17 = getelementptr inbounds i64, ptr %16, i64 3, !dbg !205
  store ptr %17, ptr %8, align 8, !dbg !205
  br label %18, !dbg !205

18:                                               ; preds = %28, %2
  %19 = load ptr, ptr %7, align 8, !dbg !205
  %20 = load ptr, ptr %8, align 8, !dbg !205
  %21 = icmp ne ptr %19, %20, !dbg !205
  br i1 %21, label %22, label %31, !dbg !205

22:                                               ; preds = %18
    #dbg_declare(ptr %9, !207, !DIExpression(), !210)
  %23 = load ptr, ptr %7, align 8, !dbg !211
  store ptr %23, ptr %9, align 8, !dbg !210
  %24 = load i64, ptr %5, align 8, !dbg !212
  %25 = load ptr, ptr %9, align 8, !dbg !213
  %26 = load i64, ptr %25, align 8, !dbg !213
  %27 = call noundef i64 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll"(ptr noundef nonnull align 4 dereferenceable(4) %3, i64 noundef %24, i64 noundef %26), !dbg !214
  store i64 %27, ptr %5, align 8, !dbg !215
  br label %28, !dbg !216

28:                                               ; preds = %22
  %29 = load ptr, ptr %7, align 8, !dbg !205
  %30 = getelementptr inbounds i64, ptr %29, i32 1, !dbg !205
  store ptr %30, ptr %7, align 8, !dbg !205
  br label %18, !dbg !205, !llvm.loop !217

31:                                               ; preds = %18
  %32 = load i64, ptr %5, align 8, !dbg !219
  ret i64 %32, !dbg !220
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef zeroext i1 @_ZN5outerltERKNS_4RingIlLi3EEES3_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1) #1 comdat !dbg !221 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !226, !DIExpression(), !227)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !228, !DIExpression(), !229)
  %5 = load ptr, ptr %3, align 8, !dbg !230
  %6 = getelementptr inbounds %"struct.outer::Ring", ptr %5, i32 0, i32 0, !dbg !231
  %7 = getelementptr inbounds [3 x i64], ptr %6, i64 0, i64 0, !dbg !230
  %8 = load i64, ptr %7, align 8, !dbg !230
  %9 = load ptr, ptr %4, align 8, !dbg !232
  %10 = getelementptr inbounds %"struct.outer::Ring", ptr %9, i32 0, i32 0, !dbg !233
  %11 = getelementptr inbounds [3 x i64], ptr %10, i64 0, i64 0, !dbg !232
  %12 = load i64, ptr %11, align 8, !dbg !232
  %13 = icmp slt i64 %8, %12, !dbg !234
  ret i1 %13, !dbg !235
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef i32 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv"(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 align 2 !dbg !236 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !243, !DIExpression(), !245)
  %3 = load ptr, ptr %2, align 8
  ret i32 5, !dbg !246
}

; Function Attrs: nounwind
declare i32 @__cxa_guard_acquire(ptr) #7

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareC1Ei(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #1 comdat align 2 !dbg !247 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !248, !DIExpression(), !250)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !251, !DIExpression(), !252)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !253
  call void @_ZN5outer4BaseC2Ev(ptr noundef nonnull align 8 dereferenceable(12) %6) #7, !dbg !254
  call void @_ZN5outer5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #7, !dbg !254
  store ptr getelementptr inbounds inrange(-24, 32) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 0, i32 3), ptr %5, align 8, !dbg !253
  %7 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !253
  store ptr getelementptr inbounds inrange(-24, 8) ({ [7 x ptr], [4 x ptr] }, ptr @_ZTVN5outer6SquareE, i32 0, i32 1, i32 3), ptr %7, align 8, !dbg !253
  %8 = getelementptr inbounds %"struct.outer::Square", ptr %5, i32 0, i32 1, !dbg !255
  %9 = load i32, ptr %4, align 4, !dbg !256
  store i32 %9, ptr %8, align 8, !dbg !255
  ret void, !dbg !257
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !258 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !260, !DIExpression(), !261)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5outer6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %3, ptr noundef @_ZTTN5outer6SquareE) #7, !dbg !262
  ret void, !dbg !262
}

; Function Attrs: nounwind
declare i32 @__cxa_atexit(ptr, ptr, ptr) #7

; Function Attrs: nounwind
declare void @__cxa_guard_abort(ptr) #7

; Function Attrs: nounwind
declare void @__cxa_guard_release(ptr) #7

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK5outer6Square4areaEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !263 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !264, !DIExpression(), !266)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !267
  %5 = load i32, ptr %4, align 8, !dbg !267
  %6 = getelementptr inbounds %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !268
  %7 = load i32, ptr %6, align 8, !dbg !268
  %8 = mul nsw i32 %5, %7, !dbg !269
  ret i32 %8, !dbg !270
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer4BaseC2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !271 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !273, !DIExpression(), !274)
  %3 = load ptr, ptr %2, align 8
  store ptr getelementptr inbounds inrange(-16, 8) ({ [3 x ptr] }, ptr @_ZTVN5outer4BaseE, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !275
  %4 = getelementptr inbounds %"struct.outer::Base", ptr %3, i32 0, i32 1, !dbg !276
  store i32 1, ptr %4, align 8, !dbg !276
  ret void, !dbg !275
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !277 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !279, !DIExpression(), !280)
  %3 = load ptr, ptr %2, align 8
  store ptr getelementptr inbounds inrange(-16, 24) ({ [5 x ptr] }, ptr @_ZTVN5outer5ShapeE, i32 0, i32 0, i32 2), ptr %3, align 8, !dbg !281
  ret void, !dbg !281
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD0Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #1 comdat align 2 !dbg !282 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !283, !DIExpression(), !284)
  %3 = load ptr, ptr %2, align 8
  call void @_ZN5outer6SquareD1Ev(ptr noundef nonnull align 8 dereferenceable(12) %3) #7, !dbg !285
  call void @_ZdlPvm(ptr noundef %3, i64 noundef 32) #12, !dbg !285
  ret void, !dbg !285
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !286 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !287, !DIExpression(), !288)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.outer::Square", ptr %3, i32 0, i32 1, !dbg !289
  %5 = load i32, ptr %4, align 8, !dbg !289
  %6 = call noundef i32 @_ZN5outer8externalEi(i32 noundef %5), !dbg !290
  ret void, !dbg !291
}

; Function Attrs: noinline optnone uwtable
define linkonce_odr dso_local void @_ZTv0_n24_N5outer6Square5touchEv(ptr noundef %0) unnamed_addr #8 comdat align 2 !dbg !292 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8, !dbg !294
  %4 = load ptr, ptr %3, align 8, !dbg !294
  %5 = getelementptr inbounds i8, ptr %4, i64 -24, !dbg !294
  %6 = load i64, ptr %5, align 8, !dbg !294
  %7 = getelementptr inbounds i8, ptr %3, i64 %6, !dbg !294
  tail call void @_ZN5outer6Square5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %7), !dbg !294
  ret void, !dbg !294
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN5outer4Base5touchEv(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !295 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !296, !DIExpression(), !297)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.outer::Base", ptr %3, i32 0, i32 1, !dbg !298
  %5 = load i32, ptr %4, align 8, !dbg !298
  %6 = call noundef i32 @_ZN5outer8externalEi(i32 noundef %5), !dbg !299
  ret void, !dbg !300
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !301 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !302, !DIExpression(), !303)
  %3 = load ptr, ptr %2, align 8
  ret void, !dbg !304
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer5ShapeD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #1 comdat align 2 !dbg !305 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !306, !DIExpression(), !307)
  %3 = load ptr, ptr %2, align 8
  call void @llvm.trap() #11, !dbg !308
  unreachable, !dbg !308
}

declare void @__cxa_pure_virtual() unnamed_addr

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) #9

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN5outer6SquareD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0, ptr noundef %1) unnamed_addr #1 comdat align 2 !dbg !309 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !310, !DIExpression(), !311)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !312, !DIExpression(), !311)
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  call void @_ZN5outer5ShapeD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #7, !dbg !315
  ret void, !dbg !317
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef i64 @"_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll"(ptr noundef nonnull align 4 dereferenceable(4) %0, i64 noundef %1, i64 noundef %2) #1 align 2 !dbg !318 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !324, !DIExpression(), !326)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !327, !DIExpression(), !328)
  store i64 %2, ptr %6, align 8
    #dbg_declare(ptr %6, !329, !DIExpression(), !330)
  %7 = load ptr, ptr %4, align 8
  %8 = load i64, ptr %5, align 8, !dbg !331
  %9 = load i64, ptr %6, align 8, !dbg !332
  %10 = add nsw i64 %8, %9, !dbg !333
  %11 = getelementptr inbounds %class.anon, ptr %7, i32 0, i32 0, !dbg !334
  %12 = load i32, ptr %11, align 4, !dbg !334
  %13 = sext i32 %12 to i64, !dbg !334
  %14 = add nsw i64 %10, %13, !dbg !335
  ret i64 %14, !dbg !336
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
!llvm.module.flags = !{!68, !69, !70, !71, !72, !73, !74}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "only", scope: !2, file: !3, line: 27, type: !22, isLocal: false, isDefinition: true)
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
!17 = !DISubprogram(name: "~Hidden", scope: !13, file: !3, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!18 = !DISubroutineType(types: !19)
!19 = !{null, !20}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !{!0}
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Square", scope: !4, file: !3, line: 16, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !23, vtableHolder: !25, identifier: "_ZTSN5outer6SquareE")
!23 = !{!24, !46, !55, !56, !60, !65}
!24 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !22, baseType: !25, extraData: i32 0)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !4, file: !3, line: 9, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !26, vtableHolder: !25, identifier: "_ZTSN5outer5ShapeE")
!26 = !{!27, !30, !34, !39, !42}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Shape", scope: !3, file: !3, baseType: !28, size: 64, flags: DIFlagArtificial)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !5, size: 64)
!30 = !DISubprogram(name: "~Shape", scope: !25, file: !3, line: 10, type: !31, scopeLine: 10, containingType: !25, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!31 = !DISubroutineType(types: !32)
!32 = !{null, !33}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!34 = !DISubprogram(name: "area", linkageName: "_ZNK5outer5Shape4areaEv", scope: !25, file: !3, line: 11, type: !35, scopeLine: 11, containingType: !25, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagPureVirtual)
!35 = !DISubroutineType(types: !36)
!36 = !{!7, !37}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !25)
!39 = !DISubprogram(name: "operator()", linkageName: "_ZNK5outer5ShapeclEi", scope: !25, file: !3, line: 12, type: !40, scopeLine: 12, flags: DIFlagPrototyped, spFlags: 0)
!40 = !DISubroutineType(types: !41)
!41 = !{!7, !37, !7}
!42 = !DISubprogram(name: "operator bool", linkageName: "_ZNK5outer5ShapecvbEv", scope: !25, file: !3, line: 13, type: !43, scopeLine: 13, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !37}
!45 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!46 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !22, baseType: !47, offset: 24, flags: DIFlagVirtual, extraData: i32 0)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Base", scope: !4, file: !3, line: 15, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !48, vtableHolder: !47, identifier: "_ZTSN5outer4BaseE")
!48 = !{!49, !50, !51}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Base", scope: !3, file: !3, baseType: !28, size: 64, flags: DIFlagArtificial)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !47, file: !3, line: 15, baseType: !7, size: 32, offset: 64)
!51 = !DISubprogram(name: "touch", linkageName: "_ZN5outer4Base5touchEv", scope: !47, file: !3, line: 15, type: !52, scopeLine: 15, containingType: !47, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!52 = !DISubroutineType(types: !53)
!53 = !{null, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !22, file: !3, line: 17, baseType: !7, size: 32, offset: 64)
!56 = !DISubprogram(name: "Square", scope: !22, file: !3, line: 18, type: !57, scopeLine: 18, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !59, !7}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!60 = !DISubprogram(name: "area", linkageName: "_ZNK5outer6Square4areaEv", scope: !22, file: !3, line: 19, type: !61, scopeLine: 19, containingType: !22, virtualIndex: 2, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!61 = !DISubroutineType(types: !62)
!62 = !{!7, !63}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!65 = !DISubprogram(name: "touch", linkageName: "_ZN5outer6Square5touchEv", scope: !22, file: !3, line: 20, type: !66, scopeLine: 20, containingType: !22, virtualIndex: 3, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !59}
!68 = !{i32 7, !"Dwarf Version", i32 5}
!69 = !{i32 2, !"Debug Info Version", i32 3}
!70 = !{i32 1, !"wchar_size", i32 4}
!71 = !{i32 8, !"PIC Level", i32 2}
!72 = !{i32 7, !"PIE Level", i32 2}
!73 = !{i32 7, !"uwtable", i32 2}
!74 = !{i32 7, !"frame-pointer", i32 2}
!75 = distinct !DISubprogram(name: "guarded", linkageName: "_ZN5outer7guardedEi", scope: !4, file: !3, line: 28, type: !76, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!7, !7}
!78 = !{}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !3, line: 28, type: !7)
!80 = !DILocation(line: 28, column: 17, scope: !75)
!81 = !DILocalVariable(name: "hidden", scope: !75, file: !3, line: 30, type: !13)
!82 = !DILocation(line: 30, column: 12, scope: !75)
!83 = !DILocation(line: 32, column: 13, scope: !84)
!84 = distinct !DILexicalBlock(scope: !85, file: !3, line: 32, column: 13)
!85 = distinct !DILexicalBlock(scope: !75, file: !3, line: 31, column: 9)
!86 = !DILocation(line: 32, column: 15, scope: !84)
!87 = !DILocation(line: 32, column: 13, scope: !85)
!88 = !DILocation(line: 32, column: 21, scope: !84)
!89 = !DILocation(line: 32, column: 32, scope: !84)
!90 = !DILocation(line: 32, column: 33, scope: !84)
!91 = !DILocation(line: 40, column: 1, scope: !84)
!92 = !DILocation(line: 34, column: 5, scope: !85)
!93 = !DILocalVariable(name: "error", scope: !75, file: !3, line: 34, type: !94)
!94 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !95, size: 64)
!95 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!96 = !DILocation(line: 34, column: 27, scope: !75)
!97 = !DILocation(line: 39, column: 5, scope: !98)
!98 = distinct !DILexicalBlock(scope: !75, file: !3, line: 36, column: 19)
!99 = !DILocation(line: 35, column: 16, scope: !100)
!100 = distinct !DILexicalBlock(scope: !75, file: !3, line: 34, column: 34)
!101 = !DILocation(line: 35, column: 22, scope: !100)
!102 = !DILocation(line: 35, column: 9, scope: !100)
!103 = !DILocation(line: 36, column: 5, scope: !100)
!104 = !DILocation(line: 37, column: 9, scope: !98)
!105 = !DILocation(line: 38, column: 9, scope: !98)
!106 = !DILocation(line: 33, column: 25, scope: !85)
!107 = !DILocation(line: 33, column: 16, scope: !85)
!108 = !DILocation(line: 33, column: 37, scope: !85)
!109 = !DILocation(line: 33, column: 28, scope: !85)
!110 = !DILocation(line: 33, column: 9, scope: !85)
!111 = !DILocation(line: 40, column: 1, scope: !98)
!112 = !DILocation(line: 40, column: 1, scope: !75)
!113 = distinct !DISubprogram(name: "Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenC2Ev", scope: !13, file: !3, line: 4, type: !18, scopeLine: 4, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !114, retainedNodes: !78)
!114 = !DISubprogram(name: "Hidden", scope: !13, type: !18, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!115 = !DILocalVariable(name: "this", arg: 1, scope: !113, type: !116, flags: DIFlagArtificial | DIFlagObjectPointer)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!117 = !DILocation(line: 0, scope: !113)
!118 = !DILocation(line: 4, column: 21, scope: !113)
!119 = !DILocation(line: 4, column: 8, scope: !113)
!120 = distinct !DISubprogram(name: "~Hidden", linkageName: "_ZN5outer12_GLOBAL__N_16HiddenD2Ev", scope: !13, file: !3, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !17, retainedNodes: !78)
!121 = !DILocalVariable(name: "this", arg: 1, scope: !120, type: !116, flags: DIFlagArtificial | DIFlagObjectPointer)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 5, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !3, line: 5, column: 19)
!125 = !DILocation(line: 5, column: 27, scope: !124)
!126 = !DILocation(line: 5, column: 32, scope: !120)
!127 = distinct !DISubprogram(name: "use", linkageName: "_ZN5outer3useEPNS_5ShapeEPNS_4BaseE", scope: !4, file: !3, line: 41, type: !128, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !78)
!128 = !DISubroutineType(types: !129)
!129 = !{!7, !130, !131}
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!132 = !DILocalVariable(name: "shape", arg: 1, scope: !127, file: !3, line: 41, type: !130)
!133 = !DILocation(line: 41, column: 16, scope: !127)
!134 = !DILocalVariable(name: "base", arg: 2, scope: !127, file: !3, line: 41, type: !131)
!135 = !DILocation(line: 41, column: 29, scope: !127)
!136 = !DILocalVariable(name: "ring", scope: !127, file: !3, line: 43, type: !137)
!137 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Ring<long, 3>", scope: !4, file: !3, line: 22, size: 192, flags: DIFlagTypePassByValue, elements: !138, templateParams: !144, identifier: "_ZTSN5outer4RingIlLi3EEE")
!138 = !{!139}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !137, file: !3, line: 23, baseType: !140, size: 192)
!140 = !DICompositeType(tag: DW_TAG_array_type, baseType: !141, size: 192, elements: !142)
!141 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!142 = !{!143}
!143 = !DISubrange(count: 3)
!144 = !{!145, !146}
!145 = !DITemplateTypeParameter(name: "T", type: !141)
!146 = !DITemplateValueParameter(name: "N", type: !7, value: i32 3)
!147 = !DILocation(line: 43, column: 19, scope: !127)
!148 = !DILocalVariable(name: "other", scope: !127, file: !3, line: 43, type: !137)
!149 = !DILocation(line: 43, column: 36, scope: !127)
!150 = !DILocation(line: 43, column: 44, scope: !127)
!151 = !DILocalVariable(name: "captured", scope: !127, file: !3, line: 44, type: !7)
!152 = !DILocation(line: 44, column: 9, scope: !127)
!153 = !DILocation(line: 44, column: 20, scope: !127)
!154 = !DILocalVariable(name: "add", scope: !127, file: !3, line: 45, type: !155)
!155 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !127, file: !3, line: 45, size: 32, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !156)
!156 = !{!157}
!157 = !DIDerivedType(tag: DW_TAG_member, name: "captured", scope: !155, file: !3, line: 45, baseType: !7, size: 32)
!158 = !DILocation(line: 45, column: 10, scope: !127)
!159 = !DILocation(line: 45, column: 16, scope: !127)
!160 = !DILocation(line: 45, column: 17, scope: !127)
!161 = !DILocation(line: 46, column: 5, scope: !127)
!162 = !DILocation(line: 46, column: 11, scope: !127)
!163 = !DILocation(line: 47, column: 12, scope: !127)
!164 = !DILocation(line: 47, column: 5, scope: !127)
!165 = !DILocation(line: 48, column: 39, scope: !127)
!166 = !DILocation(line: 48, column: 34, scope: !127)
!167 = !DILocation(line: 48, column: 29, scope: !127)
!168 = !DILocation(line: 48, column: 54, scope: !127)
!169 = !DILocation(line: 48, column: 47, scope: !127)
!170 = !DILocation(line: 48, column: 45, scope: !127)
!171 = !DILocation(line: 48, column: 72, scope: !127)
!172 = !DILocation(line: 48, column: 64, scope: !127)
!173 = !DILocation(line: 48, column: 62, scope: !127)
!174 = !DILocation(line: 48, column: 84, scope: !127)
!175 = !DILocation(line: 48, column: 82, scope: !127)
!176 = !DILocation(line: 48, column: 5, scope: !127)
!177 = !DILocation(line: 27, column: 21, scope: !2)
!178 = !{!"branch_weights", i32 1, i32 1048575}
!179 = !DILocation(line: 27, column: 40, scope: !2)
!180 = !DILocation(line: 27, column: 35, scope: !2)
!181 = !DILocation(line: 27, column: 66, scope: !2)
!182 = !DILocation(line: 27, column: 54, scope: !2)
!183 = !DILocation(line: 27, column: 74, scope: !2)
!184 = distinct !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", linkageName: "_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_", scope: !137, file: !3, line: 24, type: !185, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, templateParams: !189, declaration: !188, retainedNodes: !78)
!185 = !DISubroutineType(types: !186)
!186 = !{!141, !187, !155}
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!188 = !DISubprogram(name: "fold<(lambda at mix.cpp:45:16)>", linkageName: "_ZN5outer4RingIlLi3EE4foldIZNS_3useEPNS_5ShapeEPNS_4BaseEE3$_0EElT_", scope: !137, file: !3, line: 24, type: !185, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!189 = !{!190}
!190 = !DITemplateTypeParameter(name: "F", type: !155)
!191 = !DILocalVariable(name: "this", arg: 1, scope: !184, type: !192, flags: DIFlagArtificial | DIFlagObjectPointer)
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!193 = !DILocation(line: 0, scope: !184)
!194 = !DILocalVariable(name: "f", arg: 2, scope: !184, file: !3, line: 24, type: !155)
!195 = !DILocation(line: 24, column: 36, scope: !184)
!196 = !DILocalVariable(name: "total", scope: !184, file: !3, line: 24, type: !141)
!197 = !DILocation(line: 24, column: 43, scope: !184)
!198 = !DILocalVariable(name: "__range3", scope: !199, type: !200, flags: DIFlagArtificial)
!199 = distinct !DILexicalBlock(scope: !184, file: !3, line: 24, column: 52)
!200 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !140, size: 64)
!201 = !DILocation(line: 0, scope: !199)
!202 = !DILocation(line: 24, column: 67, scope: !199)
!203 = !DILocalVariable(name: "__begin0", scope: !199, type: !204, flags: DIFlagArtificial)
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!205 = !DILocation(line: 24, column: 65, scope: !199)
!206 = !DILocalVariable(name: "__end0", scope: !199, type: !204, flags: DIFlagArtificial)
!207 = !DILocalVariable(name: "item", scope: !208, file: !3, line: 24, type: !209)
!208 = distinct !DILexicalBlock(scope: !199, file: !3, line: 24, column: 52)
!209 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !141, size: 64)
!210 = !DILocation(line: 24, column: 60, scope: !208)
!211 = !DILocation(line: 24, column: 65, scope: !208)
!212 = !DILocation(line: 24, column: 84, scope: !208)
!213 = !DILocation(line: 24, column: 91, scope: !208)
!214 = !DILocation(line: 24, column: 82, scope: !208)
!215 = !DILocation(line: 24, column: 80, scope: !208)
!216 = !DILocation(line: 24, column: 52, scope: !199)
!217 = distinct !{!217, !216, !218}
!218 = !DILocation(line: 24, column: 95, scope: !199)
!219 = !DILocation(line: 24, column: 105, scope: !184)
!220 = !DILocation(line: 24, column: 98, scope: !184)
!221 = distinct !DISubprogram(name: "operator<", linkageName: "_ZN5outerltERKNS_4RingIlLi3EEES3_", scope: !4, file: !3, line: 25, type: !222, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !78)
!222 = !DISubroutineType(types: !223)
!223 = !{!45, !224, !224}
!224 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !225, size: 64)
!225 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !137)
!226 = !DILocalVariable(name: "a", arg: 1, scope: !221, file: !3, line: 25, type: !224)
!227 = !DILocation(line: 25, column: 39, scope: !221)
!228 = !DILocalVariable(name: "b", arg: 2, scope: !221, file: !3, line: 25, type: !224)
!229 = !DILocation(line: 25, column: 54, scope: !221)
!230 = !DILocation(line: 25, column: 66, scope: !221)
!231 = !DILocation(line: 25, column: 68, scope: !221)
!232 = !DILocation(line: 25, column: 79, scope: !221)
!233 = !DILocation(line: 25, column: 81, scope: !221)
!234 = !DILocation(line: 25, column: 77, scope: !221)
!235 = !DILocation(line: 25, column: 59, scope: !221)
!236 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_1clEv", scope: !237, file: !3, line: 48, type: !238, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !242, retainedNodes: !78)
!237 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !127, file: !3, line: 48, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !78)
!238 = !DISubroutineType(types: !239)
!239 = !{!7, !240}
!240 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !241, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!241 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !237)
!242 = !DISubprogram(name: "operator()", scope: !237, file: !3, line: 48, type: !238, scopeLine: 48, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!243 = !DILocalVariable(name: "this", arg: 1, scope: !236, type: !244, flags: DIFlagArtificial | DIFlagObjectPointer)
!244 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !241, size: 64)
!245 = !DILocation(line: 0, scope: !236)
!246 = !DILocation(line: 48, column: 89, scope: !236)
!247 = distinct !DISubprogram(name: "Square", linkageName: "_ZN5outer6SquareC1Ei", scope: !22, file: !3, line: 18, type: !57, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !56, retainedNodes: !78)
!248 = !DILocalVariable(name: "this", arg: 1, scope: !247, type: !249, flags: DIFlagArtificial | DIFlagObjectPointer)
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!250 = !DILocation(line: 0, scope: !247)
!251 = !DILocalVariable(name: "s", arg: 2, scope: !247, file: !3, line: 18, type: !7)
!252 = !DILocation(line: 18, column: 25, scope: !247)
!253 = !DILocation(line: 18, column: 38, scope: !247)
!254 = !DILocation(line: 18, column: 14, scope: !247)
!255 = !DILocation(line: 18, column: 30, scope: !247)
!256 = !DILocation(line: 18, column: 35, scope: !247)
!257 = !DILocation(line: 18, column: 39, scope: !247)
!258 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD1Ev", scope: !22, file: !3, line: 16, type: !66, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !259, retainedNodes: !78)
!259 = !DISubprogram(name: "~Square", scope: !22, type: !66, containingType: !22, virtualIndex: 0, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagVirtual)
!260 = !DILocalVariable(name: "this", arg: 1, scope: !258, type: !249, flags: DIFlagArtificial | DIFlagObjectPointer)
!261 = !DILocation(line: 0, scope: !258)
!262 = !DILocation(line: 16, column: 8, scope: !258)
!263 = distinct !DISubprogram(name: "area", linkageName: "_ZNK5outer6Square4areaEv", scope: !22, file: !3, line: 19, type: !61, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !60, retainedNodes: !78)
!264 = !DILocalVariable(name: "this", arg: 1, scope: !263, type: !265, flags: DIFlagArtificial | DIFlagObjectPointer)
!265 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!266 = !DILocation(line: 0, scope: !263)
!267 = !DILocation(line: 19, column: 40, scope: !263)
!268 = !DILocation(line: 19, column: 47, scope: !263)
!269 = !DILocation(line: 19, column: 45, scope: !263)
!270 = !DILocation(line: 19, column: 33, scope: !263)
!271 = distinct !DISubprogram(name: "Base", linkageName: "_ZN5outer4BaseC2Ev", scope: !47, file: !3, line: 15, type: !52, scopeLine: 15, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !272, retainedNodes: !78)
!272 = !DISubprogram(name: "Base", scope: !47, type: !52, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!273 = !DILocalVariable(name: "this", arg: 1, scope: !271, type: !131, flags: DIFlagArtificial | DIFlagObjectPointer)
!274 = !DILocation(line: 0, scope: !271)
!275 = !DILocation(line: 15, column: 8, scope: !271)
!276 = !DILocation(line: 15, column: 19, scope: !271)
!277 = distinct !DISubprogram(name: "Shape", linkageName: "_ZN5outer5ShapeC2Ev", scope: !25, file: !3, line: 9, type: !31, scopeLine: 9, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !278, retainedNodes: !78)
!278 = !DISubprogram(name: "Shape", scope: !25, type: !31, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!279 = !DILocalVariable(name: "this", arg: 1, scope: !277, type: !130, flags: DIFlagArtificial | DIFlagObjectPointer)
!280 = !DILocation(line: 0, scope: !277)
!281 = !DILocation(line: 9, column: 8, scope: !277)
!282 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD0Ev", scope: !22, file: !3, line: 16, type: !66, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !259, retainedNodes: !78)
!283 = !DILocalVariable(name: "this", arg: 1, scope: !282, type: !249, flags: DIFlagArtificial | DIFlagObjectPointer)
!284 = !DILocation(line: 0, scope: !282)
!285 = !DILocation(line: 16, column: 8, scope: !282)
!286 = distinct !DISubprogram(name: "touch", linkageName: "_ZN5outer6Square5touchEv", scope: !22, file: !3, line: 20, type: !66, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !65, retainedNodes: !78)
!287 = !DILocalVariable(name: "this", arg: 1, scope: !286, type: !249, flags: DIFlagArtificial | DIFlagObjectPointer)
!288 = !DILocation(line: 0, scope: !286)
!289 = !DILocation(line: 20, column: 38, scope: !286)
!290 = !DILocation(line: 20, column: 29, scope: !286)
!291 = !DILocation(line: 20, column: 45, scope: !286)
!292 = distinct !DISubprogram(linkageName: "_ZTv0_n24_N5outer6Square5touchEv", scope: !3, file: !3, line: 20, type: !293, flags: DIFlagArtificial | DIFlagThunk, spFlags: DISPFlagDefinition, unit: !8)
!293 = !DISubroutineType(types: !78)
!294 = !DILocation(line: 0, scope: !292)
!295 = distinct !DISubprogram(name: "touch", linkageName: "_ZN5outer4Base5touchEv", scope: !47, file: !3, line: 15, type: !52, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !51, retainedNodes: !78)
!296 = !DILocalVariable(name: "this", arg: 1, scope: !295, type: !131, flags: DIFlagArtificial | DIFlagObjectPointer)
!297 = !DILocation(line: 0, scope: !295)
!298 = !DILocation(line: 15, column: 58, scope: !295)
!299 = !DILocation(line: 15, column: 49, scope: !295)
!300 = !DILocation(line: 15, column: 62, scope: !295)
!301 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5outer5ShapeD2Ev", scope: !25, file: !3, line: 10, type: !31, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !30, retainedNodes: !78)
!302 = !DILocalVariable(name: "this", arg: 1, scope: !301, type: !130, flags: DIFlagArtificial | DIFlagObjectPointer)
!303 = !DILocation(line: 0, scope: !301)
!304 = !DILocation(line: 10, column: 23, scope: !301)
!305 = distinct !DISubprogram(name: "~Shape", linkageName: "_ZN5outer5ShapeD0Ev", scope: !25, file: !3, line: 10, type: !31, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !30, retainedNodes: !78)
!306 = !DILocalVariable(name: "this", arg: 1, scope: !305, type: !130, flags: DIFlagArtificial | DIFlagObjectPointer)
!307 = !DILocation(line: 0, scope: !305)
!308 = !DILocation(line: 10, column: 22, scope: !305)
!309 = distinct !DISubprogram(name: "~Square", linkageName: "_ZN5outer6SquareD2Ev", scope: !22, file: !3, line: 16, type: !66, scopeLine: 16, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !259, retainedNodes: !78)
!310 = !DILocalVariable(name: "this", arg: 1, scope: !309, type: !249, flags: DIFlagArtificial | DIFlagObjectPointer)
!311 = !DILocation(line: 0, scope: !309)
!312 = !DILocalVariable(name: "vtt", arg: 2, scope: !309, type: !313, flags: DIFlagArtificial)
!313 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !314, size: 64)
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!315 = !DILocation(line: 16, column: 8, scope: !316)
!316 = distinct !DILexicalBlock(scope: !309, file: !3, line: 16, column: 8)
!317 = !DILocation(line: 16, column: 8, scope: !309)
!318 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZN5outer3useEPNS_5ShapeEPNS_4BaseEENK3$_0clEll", scope: !155, file: !3, line: 45, type: !319, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, declaration: !323, retainedNodes: !78)
!319 = !DISubroutineType(types: !320)
!320 = !{!141, !321, !141, !141}
!321 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !322, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!322 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !155)
!323 = !DISubprogram(name: "operator()", scope: !155, file: !3, line: 45, type: !319, scopeLine: 45, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!324 = !DILocalVariable(name: "this", arg: 1, scope: !318, type: !325, flags: DIFlagArtificial | DIFlagObjectPointer)
!325 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !322, size: 64)
!326 = !DILocation(line: 0, scope: !318)
!327 = !DILocalVariable(name: "a", arg: 2, scope: !318, file: !3, line: 45, type: !141)
!328 = !DILocation(line: 45, column: 32, scope: !318)
!329 = !DILocalVariable(name: "b", arg: 3, scope: !318, file: !3, line: 45, type: !141)
!330 = !DILocation(line: 45, column: 40, scope: !318)
!331 = !DILocation(line: 45, column: 52, scope: !318)
!332 = !DILocation(line: 45, column: 56, scope: !318)
!333 = !DILocation(line: 45, column: 54, scope: !318)
!334 = !DILocation(line: 45, column: 60, scope: !318)
!335 = !DILocation(line: 45, column: 58, scope: !318)
!336 = !DILocation(line: 45, column: 45, scope: !318)
