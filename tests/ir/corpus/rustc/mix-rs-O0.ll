; ModuleID = 'mix.53cf7f5ca309b564-cgu.0'
source_filename = "mix.53cf7f5ca309b564-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::fmt::rt::Argument<'_>" = type { %"core::fmt::rt::ArgumentType<'_>" }
%"core::fmt::rt::ArgumentType<'_>" = type { ptr, [1 x i64] }
%"alloc::boxed::Box<dyn Area>" = type { %"core::ptr::unique::Unique<dyn Area>", %"alloc::alloc::Global" }
%"core::ptr::unique::Unique<dyn Area>" = type { %"core::ptr::non_null::NonNull<dyn Area>", %"core::marker::PhantomData<dyn Area>" }
%"core::ptr::non_null::NonNull<dyn Area>" = type { { ptr, ptr } }
%"core::marker::PhantomData<dyn Area>" = type {}
%"alloc::alloc::Global" = type {}

@alloc_ba7c5867f1e4ad88a0ad2a64b2400b74 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@alloc_e94a0f201e379af1ae015f5c38cdf7ec = private unnamed_addr constant [7 x i8] c"mix.rs\00", align 1
@alloc_3288d046865601efddc66e3ef7f3e5ca = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\1F\00\00\00X\00\00\00" }>, align 8
@alloc_af12c43cf382fee5ea55823a6c93e409 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\1F\00\00\00.\00\00\00" }>, align 8
@alloc_a81eb27a80650ab4d3e20a6c21774bfe = private unnamed_addr constant [12 x i8] c"\03no \C0\04 in \C0\00", align 1
@alloc_447a23788a9250d1a50c50b24ae571c3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\0B\00\00\00*\00\00\00" }>, align 8
@alloc_9da2ebcd669ba199da7e1c48c327cebb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\0B\00\00\00P\00\00\00" }>, align 8
@vtable.0 = private constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE" }>, align 8, !dbg !0
@anon.caee7e49d12fedbf1851f2b07fe795f2.0 = private unnamed_addr constant <{ [4 x i8], [4 x i8] }> <{ [4 x i8] zeroinitializer, [4 x i8] undef }>, align 4
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_bd3468a7b96187f70c1ce98a3e7a63bf = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: ptr::copy_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_64e308ef4babfeb8b6220184de794a17 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_a28e8c8fd5088943a8b5d44af697ff83 = private unnamed_addr constant [279 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_763310d78c99c2c1ad3f8a9821e942f3 = private unnamed_addr constant [61 x i8] c"is_nonoverlapping: `size_of::<T>() * count` overflows a usize", align 1
@alloc_1a4f054d79d64d0cbbee42404703d138 = private unnamed_addr constant [76 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/fmt/mod.rs\00", align 1
@alloc_c744d1012daac153da5bdea777499410 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_1a4f054d79d64d0cbbee42404703d138, [16 x i8] c"K\00\00\00\00\00\00\00q\03\00\00*\00\00\00" }>, align 8
@anon.caee7e49d12fedbf1851f2b07fe795f2.1 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_57d70e9d94c65ecfc15225d29a5ed72b = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Vec::set_len requires that new_len <= capacity()\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_d41466a556d037f23fe96152fbab9365 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/raw_vec/mod.rs\00", align 1
@alloc_8a557fa53722333f4e14612354d66d02 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\B5\01\00\00\15\00\00\00" }>, align 8
@alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf = private unnamed_addr constant [76 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs\00", align 1
@alloc_37f6e60a2902ea1334fb3e649d7c5a34 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf, [16 x i8] c"K\00\00\00\00\00\00\00\0F\02\00\00\05\00\00\00" }>, align 8
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_490992312822afe82cb6f17d9c546139 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00r\08\00\00\09\00\00\00" }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@alloc_384ca55d56c60e8fc3b2071cb98f06df = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\1E\00\00\00\1A\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h16b296c105846ee5E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !94 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !148, !DIExpression(), !155)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !149, !DIExpression(), !156)
    #dbg_declare(ptr %g.dbg.spill, !150, !DIExpression(), !157)
    #dbg_declare(ptr %g.dbg.spill, !158, !DIExpression(), !167)
    #dbg_declare(ptr %f.dbg.spill, !163, !DIExpression(), !169)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E"(ptr %self.0, ptr %self.1, double %init) #12, !dbg !170
  ret double %_0, !dbg !171
}

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nonlazybind uwtable
define i32 @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7a413e403c802ea2E"(ptr %self.0, ptr %self.1, i32 %init) unnamed_addr #0 !dbg !172 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !209, !DIExpression(), !216)
  store i32 %init, ptr %init.dbg.spill, align 4
    #dbg_declare(ptr %init.dbg.spill, !210, !DIExpression(), !217)
    #dbg_declare(ptr %g.dbg.spill, !211, !DIExpression(), !218)
    #dbg_declare(ptr %g.dbg.spill, !219, !DIExpression(), !228)
    #dbg_declare(ptr %f.dbg.spill, !224, !DIExpression(), !230)
; call <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call i32 @"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heac4a4e6ad900db0E"(ptr %self.0, ptr %self.1, i32 %init) #12, !dbg !231
  ret i32 %_0, !dbg !232
}

; <core::iter::adapters::filter::Filter<I,P> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define i32 @"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heac4a4e6ad900db0E"(ptr %self.0, ptr %self.1, i32 %init) unnamed_addr #1 !dbg !233 {
start:
  %predicate.dbg.spill = alloca [0 x i8], align 1
  %fold.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !244, !DIExpression(), !249)
  store i32 %init, ptr %init.dbg.spill, align 4
    #dbg_declare(ptr %init.dbg.spill, !245, !DIExpression(), !250)
    #dbg_declare(ptr %fold.dbg.spill, !246, !DIExpression(), !251)
    #dbg_declare(ptr %fold.dbg.spill, !252, !DIExpression(), !261)
    #dbg_declare(ptr %predicate.dbg.spill, !257, !DIExpression(), !263)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call i32 @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h87e5ecdfb26aa04dE"(ptr %self.0, ptr %self.1, i32 %init) #12, !dbg !264
  ret i32 %_0, !dbg !265
}

; mix::corpus_sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h09dbfdd78608a568E"(ptr align 1 %_1, i32 %a, i32 %b) unnamed_addr #1 !dbg !266 {
start:
  %b.dbg.spill = alloca [4 x i8], align 4
  %a.dbg.spill = alloca [4 x i8], align 4
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !274, !DIExpression(), !275)
  store i32 %a, ptr %a.dbg.spill, align 4
    #dbg_declare(ptr %a.dbg.spill, !272, !DIExpression(), !276)
  store i32 %b, ptr %b.dbg.spill, align 4
    #dbg_declare(ptr %b.dbg.spill, !273, !DIExpression(), !277)
; call core::num::<impl i32>::checked_add
  %0 = call { i32, i32 } @"_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h4dcb443f67cdbf63E"(i32 %a, i32 %b) #12, !dbg !278
  %_4.0 = extractvalue { i32, i32 } %0, 0, !dbg !278
  %_4.1 = extractvalue { i32, i32 } %0, 1, !dbg !278
; call core::option::Option<T>::expect
  %_0 = call i32 @"_ZN4core6option15Option$LT$T$GT$6expect17h812f810d7bad518aE"(i32 %_4.0, i32 %_4.1, ptr align 1 @alloc_ba7c5867f1e4ad88a0ad2a64b2400b74, i64 8, ptr align 8 @alloc_3288d046865601efddc66e3ef7f3e5ca) #12, !dbg !279
  ret i32 %_0, !dbg !280
}

; mix::corpus_sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h2123f4ecae422e4fE"(ptr align 1 %_1, ptr align 4 %v) unnamed_addr #1 !dbg !281 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !287, !DIExpression(), !288)
  store ptr %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !286, !DIExpression(), !289)
; call <&i32 as core::ops::arith::Mul<i32>>::mul
  %_0 = call i32 @"_ZN60_$LT$$RF$i32$u20$as$u20$core..ops..arith..Mul$LT$i32$GT$$GT$3mul17hfde3cdfec5dfe55bE"(ptr align 4 %v, i32 2, ptr align 8 @alloc_af12c43cf382fee5ea55823a6c93e409) #12, !dbg !290
  ret i32 %_0, !dbg !291
}

; mix::corpus_sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h45cd26c84cb0543eE"(ptr align 1 %_1, ptr align 8 %v) unnamed_addr #1 !dbg !292 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !300, !DIExpression(), !301)
  store ptr %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !299, !DIExpression(), !302)
  %_4 = load ptr, ptr %v, align 8, !dbg !303
  %_3 = load i32, ptr %_4, align 4, !dbg !303
  %_0 = icmp sgt i32 %_3, 0, !dbg !303
  ret i1 %_0, !dbg !304
}

; mix::all
; Function Attrs: nonlazybind uwtable
define double @_ZN3mix3all17h84ab110b6f417f2fE(ptr align 8 %shapes.0, i64 %shapes.1) unnamed_addr #0 !dbg !305 {
start:
  %shapes.dbg.spill = alloca [16 x i8], align 8
  store ptr %shapes.0, ptr %shapes.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %shapes.dbg.spill, i64 8
  store i64 %shapes.1, ptr %0, align 8
    #dbg_declare(ptr %shapes.dbg.spill, !314, !DIExpression(), !315)
; call core::slice::<impl [T]>::iter
  %1 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbe2eb79233fcd7a5E"(ptr align 8 %shapes.0, i64 %shapes.1) #12, !dbg !316
  %_3.0 = extractvalue { ptr, ptr } %1, 0, !dbg !316
  %_3.1 = extractvalue { ptr, ptr } %1, 1, !dbg !316
; call core::iter::traits::iterator::Iterator::map
  %2 = call { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h124bcc6555a686cbE(ptr %_3.0, ptr %_3.1) #12, !dbg !317
  %_2.0 = extractvalue { ptr, ptr } %2, 0, !dbg !317
  %_2.1 = extractvalue { ptr, ptr } %2, 1, !dbg !317
; call core::iter::traits::iterator::Iterator::sum
  %_0 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17hded847afc29357d6E(ptr %_2.0, ptr %_2.1), !dbg !318
  ret double %_0, !dbg !319
}

; mix::all::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3mix3all28_$u7b$$u7b$closure$u7d$$u7d$17ha71fb1aab40f6055E"(ptr align 1 %_1, ptr align 8 %s) unnamed_addr #1 !dbg !320 {
start:
  %s.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !326, !DIExpression(), !327)
  store ptr %s, ptr %s.dbg.spill, align 8
    #dbg_declare(ptr %s.dbg.spill, !325, !DIExpression(), !328)
  %_4.0 = load ptr, ptr %s, align 8, !dbg !329
  %0 = getelementptr inbounds i8, ptr %s, i64 8, !dbg !329
  %_4.1 = load ptr, ptr %0, align 8, !dbg !329
  %1 = getelementptr inbounds i8, ptr %_4.1, i64 24, !dbg !329
  %2 = load ptr, ptr %1, align 8, !dbg !329, !invariant.load !14, !nonnull !14
  %_0 = call double %2(ptr align 1 %_4.0) #12, !dbg !330
  ret double %_0, !dbg !331
}

; mix::checked
; Function Attrs: noinline nonlazybind uwtable
define void @_ZN3mix7checked17h829bc51a1ed95989E(ptr sret([24 x i8]) align 8 %_0, ptr align 4 %0, i64 %1, i64 %2) unnamed_addr #2 !dbg !332 {
start:
  %index = alloca [8 x i8], align 8
  %values = alloca [16 x i8], align 8
  store ptr %0, ptr %values, align 8
  %3 = getelementptr inbounds i8, ptr %values, i64 8
  store i64 %1, ptr %3, align 8
  store i64 %2, ptr %index, align 8
    #dbg_declare(ptr %values, !400, !DIExpression(), !402)
    #dbg_declare(ptr %index, !401, !DIExpression(), !403)
  %4 = load ptr, ptr %values, align 8, !dbg !404
  %5 = getelementptr inbounds i8, ptr %values, i64 8, !dbg !404
  %6 = load i64, ptr %5, align 8, !dbg !404
  %7 = load i64, ptr %index, align 8, !dbg !404
; call core::slice::<impl [T]>::get
  %_4 = call align 4 ptr @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$3get17hcc12ffbfad3ef309E"(ptr align 4 %4, i64 %6, i64 %7) #12, !dbg !405
; call core::option::Option<&T>::copied
  %8 = call { i32, i32 } @"_ZN4core6option19Option$LT$$RF$T$GT$6copied17h8e1806fe88d31737E"(ptr align 4 %_4), !dbg !406
  %_3.0 = extractvalue { i32, i32 } %8, 0, !dbg !406
  %_3.1 = extractvalue { i32, i32 } %8, 1, !dbg !406
; call core::option::Option<T>::ok_or_else
  call void @"_ZN4core6option15Option$LT$T$GT$10ok_or_else17hafb4197754edd190E"(ptr sret([24 x i8]) align 8 %_0, i32 %_3.0, i32 %_3.1, ptr align 8 %index, ptr align 8 %values) #12, !dbg !407
  ret void, !dbg !408
}

; mix::checked::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_1.0, ptr align 8 %_1.1) unnamed_addr #1 !dbg !409 {
start:
  %args.dbg.spill = alloca [16 x i8], align 8
  %_1.dbg.spill = alloca [16 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %_6 = alloca [16 x i8], align 8
  %args = alloca [32 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %_1.0, ptr %_1.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %_1.dbg.spill, i64 8
  store ptr %_1.1, ptr %0, align 8
    #dbg_declare(ptr %_1.dbg.spill, !420, !DIExpression(DW_OP_deref), !506)
    #dbg_declare(ptr %_1.dbg.spill, !421, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_deref), !507)
    #dbg_declare(ptr %args, !430, !DIExpression(), !508)
  store ptr %_1.0, ptr %args.dbg.spill, align 8, !dbg !509
  %1 = getelementptr inbounds i8, ptr %args.dbg.spill, i64 8, !dbg !509
  store ptr %_1.1, ptr %1, align 8, !dbg !509
    #dbg_declare(ptr %args.dbg.spill, !422, !DIExpression(), !510)
; call core::fmt::rt::Argument::new_display
  call void @_ZN4core3fmt2rt8Argument11new_display17h067a56078dadb234E(ptr sret([16 x i8]) align 8 %_6, ptr align 8 %_1.0) #12, !dbg !510
; call core::fmt::rt::Argument::new_debug
  call void @_ZN4core3fmt2rt8Argument9new_debug17h9a5e19732e2c0513E(ptr sret([16 x i8]) align 8 %_7, ptr align 8 %_1.1) #12, !dbg !510
  %2 = getelementptr inbounds nuw %"core::fmt::rt::Argument<'_>", ptr %args, i64 0, !dbg !510
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %_6, i64 16, i1 false), !dbg !510
  %3 = getelementptr inbounds nuw %"core::fmt::rt::Argument<'_>", ptr %args, i64 1, !dbg !510
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %_7, i64 16, i1 false), !dbg !510
; call core::fmt::Arguments::new
  %4 = call { ptr, ptr } @_ZN4core3fmt9Arguments3new17ha62a5e5f1c132afdE(ptr align 1 @alloc_a81eb27a80650ab4d3e20a6c21774bfe, ptr align 8 %args) #12, !dbg !508
  %_3.0 = extractvalue { ptr, ptr } %4, 0, !dbg !508
  %_3.1 = extractvalue { ptr, ptr } %4, 1, !dbg !508
; call alloc::fmt::format
  call void @_ZN5alloc3fmt6format17h5579fb3af36b69d3E(ptr sret([24 x i8]) align 8 %_2, ptr %_3.0, ptr %_3.1) #12, !dbg !509
    #dbg_declare(ptr %_2, !511, !DIExpression(), !520)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_2, i64 24, i1 false), !dbg !522
  ret void, !dbg !523
}

; <mix::Shape as mix::Area>::area
; Function Attrs: nonlazybind uwtable
define double @"_ZN40_$LT$mix..Shape$u20$as$u20$mix..Area$GT$4area17h87e8137168a1a674E"(ptr align 8 %self) unnamed_addr #0 !dbg !524 {
start:
  %h.dbg.spill = alloca [8 x i8], align 8
  %w.dbg.spill = alloca [8 x i8], align 8
  %r.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !546, !DIExpression(), !553)
  %_2 = load i64, ptr %self, align 8, !dbg !554
  switch i64 %_2, label %bb1 [
    i64 0, label %bb4
    i64 1, label %bb3
    i64 2, label %bb2
  ], !dbg !555

bb1:                                              ; preds = %start
  unreachable, !dbg !554

bb4:                                              ; preds = %start
  %r = getelementptr inbounds i8, ptr %self, i64 8, !dbg !556
  store ptr %r, ptr %r.dbg.spill, align 8, !dbg !556
    #dbg_declare(ptr %r.dbg.spill, !547, !DIExpression(), !557)
; call <f64 as core::ops::arith::Mul<&f64>>::mul
  %_4 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hd9beb0f049fd4991E"(double 3.140000e+00, ptr align 8 %r, ptr align 8 @alloc_447a23788a9250d1a50c50b24ae571c3) #12, !dbg !558
; call <f64 as core::ops::arith::Mul<&f64>>::mul
  %0 = call double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hd9beb0f049fd4991E"(double %_4, ptr align 8 %r, ptr align 8 @alloc_447a23788a9250d1a50c50b24ae571c3) #12, !dbg !558
  store double %0, ptr %_0, align 8, !dbg !558
  br label %bb6, !dbg !558

bb3:                                              ; preds = %start
  %w = getelementptr inbounds i8, ptr %self, i64 8, !dbg !559
  store ptr %w, ptr %w.dbg.spill, align 8, !dbg !559
    #dbg_declare(ptr %w.dbg.spill, !550, !DIExpression(), !560)
  %h = getelementptr inbounds i8, ptr %self, i64 16, !dbg !561
  store ptr %h, ptr %h.dbg.spill, align 8, !dbg !561
    #dbg_declare(ptr %h.dbg.spill, !552, !DIExpression(), !562)
; call <&f64 as core::ops::arith::Mul>::mul
  %1 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h814cc584c0cf2182E"(ptr align 8 %w, ptr align 8 %h, ptr align 8 @alloc_9da2ebcd669ba199da7e1c48c327cebb) #12, !dbg !563
  store double %1, ptr %_0, align 8, !dbg !563
  br label %bb6, !dbg !563

bb2:                                              ; preds = %start
  store double 1.000000e+00, ptr %_0, align 8, !dbg !564
  br label %bb6, !dbg !564

bb6:                                              ; preds = %bb2, %bb3, %bb4
  %2 = load double, ptr %_0, align 8, !dbg !565
  ret double %2, !dbg !565
}

; <&T as core::fmt::Debug>::fmt
; Function Attrs: nonlazybind uwtable
define zeroext i1 @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 !dbg !566 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !572, !DIExpression(), !574)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !573, !DIExpression(), !575)
  %_3.0 = load ptr, ptr %self, align 8, !dbg !576
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !576
  %_3.1 = load i64, ptr %0, align 8, !dbg !576
; call <[T] as core::fmt::Debug>::fmt
  %_0 = call zeroext i1 @"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE"(ptr align 4 %_3.0, i64 %_3.1, ptr align 8 %f), !dbg !577
  ret i1 %_0, !dbg !578
}

; <&T as core::fmt::Debug>::fmt
; Function Attrs: nonlazybind uwtable
define zeroext i1 @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE"(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 !dbg !579 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !583, !DIExpression(), !585)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !584, !DIExpression(), !586)
  %_3 = load ptr, ptr %self, align 8, !dbg !587
; call core::fmt::num::<impl core::fmt::Debug for i32>::fmt
  %_0 = call zeroext i1 @"_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h83d4a10f2f1c3e52E"(ptr align 4 %_3, ptr align 8 %f) #12, !dbg !588
  ret i1 %_0, !dbg !589
}

; <[T] as core::fmt::Debug>::fmt
; Function Attrs: nonlazybind uwtable
define zeroext i1 @"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE"(ptr align 4 %self.0, i64 %self.1, ptr align 8 %f) unnamed_addr #0 !dbg !590 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %f.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !595, !DIExpression(), !597)
    #dbg_declare(ptr %self.dbg.spill, !598, !DIExpression(), !605)
    #dbg_declare(ptr %self.dbg.spill, !607, !DIExpression(), !618)
    #dbg_declare(ptr %self.dbg.spill, !620, !DIExpression(), !634)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !596, !DIExpression(), !636)
    #dbg_declare(ptr %end_or_len, !616, !DIExpression(), !637)
; call <core::fmt::Formatter>::debug_list
  call void @_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list(ptr sret([16 x i8]) align 8 %_5, ptr align 8 %f), !dbg !638
  store i64 %self.1, ptr %len.dbg.spill, align 8, !dbg !639
    #dbg_declare(ptr %len.dbg.spill, !612, !DIExpression(), !640)
    #dbg_declare(ptr %len.dbg.spill, !641, !DIExpression(), !647)
    #dbg_declare(ptr %len.dbg.spill, !649, !DIExpression(), !683)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !685
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !685
  store i64 %self.1, ptr %1, align 8, !dbg !685
    #dbg_declare(ptr %self.dbg.spill1, !686, !DIExpression(), !694)
  store ptr %self.0, ptr %ptr.dbg.spill, align 8, !dbg !696
    #dbg_declare(ptr %ptr.dbg.spill, !614, !DIExpression(), !697)
    #dbg_declare(ptr %ptr.dbg.spill, !698, !DIExpression(), !704)
  br label %bb5, !dbg !706

bb5:                                              ; preds = %start
  store ptr %self.0, ptr %self.dbg.spill2, align 8, !dbg !707
    #dbg_declare(ptr %self.dbg.spill2, !682, !DIExpression(), !708)
  %_11 = getelementptr inbounds nuw i32, ptr %self.0, i64 %self.1, !dbg !709
  store ptr %_11, ptr %end_or_len, align 8, !dbg !710
  br label %bb6, !dbg !711

bb6:                                              ; preds = %bb5
  %_6.1 = load ptr, ptr %end_or_len, align 8, !dbg !712
; call core::fmt::builders::DebugList::entries
  %_3 = call align 8 ptr @_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE(ptr align 8 %_5, ptr %self.0, ptr %_6.1), !dbg !713
; call <core::fmt::builders::DebugList>::finish
  %_0 = call zeroext i1 @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish(ptr align 8 %_3), !dbg !714
  ret i1 %_0, !dbg !715

bb4:                                              ; No predecessors!
  unreachable
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h814cc584c0cf2182E"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !716 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !724, !DIExpression(), !726)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !725, !DIExpression(), !727)
  %_3 = load double, ptr %self, align 8, !dbg !728
  %_4 = load double, ptr %other, align 8, !dbg !729
  %_0 = fmul double %_3, %_4, !dbg !730
  ret double %_0, !dbg !737
}

; core::intrinsics::cold_path
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_ZN4core10intrinsics9cold_path17h702e0ece8780960cE() unnamed_addr #3 !dbg !738 {
start:
  ret void, !dbg !743
}

; core::fmt::rt::Argument::new_display
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core3fmt2rt8Argument11new_display17h067a56078dadb234E(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %x) unnamed_addr #1 !dbg !744 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !752, !DIExpression(), !753)
    #dbg_declare(ptr %x.dbg.spill, !754, !DIExpression(), !764)
  store ptr %x, ptr %_2, align 8, !dbg !766
  %0 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !766
  store ptr @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt, ptr %0, align 8, !dbg !766
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_2, i64 16, i1 false), !dbg !767
  ret void, !dbg !768
}

; core::fmt::rt::Argument::new_debug
; Function Attrs: inlinehint nonlazybind uwtable
define void @_ZN4core3fmt2rt8Argument9new_debug17h9a5e19732e2c0513E(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %x) unnamed_addr #1 !dbg !769 {
start:
  %x.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [16 x i8], align 8
  store ptr %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !776, !DIExpression(), !777)
    #dbg_declare(ptr %x.dbg.spill, !778, !DIExpression(), !788)
  store ptr %x, ptr %_2, align 8, !dbg !790
  %0 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !790
  store ptr @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E", ptr %0, align 8, !dbg !790
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_2, i64 16, i1 false), !dbg !791
  ret void, !dbg !792
}

; core::fmt::num::<impl core::fmt::Debug for i32>::fmt
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @"_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h83d4a10f2f1c3e52E"(ptr align 4 %self, ptr align 8 %f) unnamed_addr #1 !dbg !793 {
start:
  %f.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [1 x i8], align 1
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !800, !DIExpression(), !802)
  store ptr %f, ptr %f.dbg.spill, align 8
    #dbg_declare(ptr %f.dbg.spill, !801, !DIExpression(), !803)
    #dbg_declare(ptr %f.dbg.spill, !804, !DIExpression(), !811)
    #dbg_declare(ptr %f.dbg.spill, !813, !DIExpression(), !817)
  %0 = getelementptr inbounds i8, ptr %f, i64 16, !dbg !819
  %_4 = load i32, ptr %0, align 8, !dbg !819
  %_3 = and i32 %_4, 33554432, !dbg !819
  %1 = icmp eq i32 %_3, 0, !dbg !820
  br i1 %1, label %bb2, label %bb1, !dbg !820

bb2:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %f, i64 16, !dbg !821
  %_6 = load i32, ptr %2, align 8, !dbg !821
  %_5 = and i32 %_6, 67108864, !dbg !821
  %3 = icmp eq i32 %_5, 0, !dbg !822
  br i1 %3, label %bb4, label %bb3, !dbg !822

bb1:                                              ; preds = %start
; call <i32 as core::fmt::LowerHex>::fmt
  %4 = call zeroext i1 @_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt(ptr align 4 %self, ptr align 8 %f), !dbg !823
  %5 = zext i1 %4 to i8, !dbg !823
  store i8 %5, ptr %_0, align 1, !dbg !823
  br label %bb6, !dbg !823

bb4:                                              ; preds = %bb2
; call <i32 as core::fmt::Display>::fmt
  %6 = call zeroext i1 @_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt(ptr align 4 %self, ptr align 8 %f), !dbg !824
  %7 = zext i1 %6 to i8, !dbg !824
  store i8 %7, ptr %_0, align 1, !dbg !824
  br label %bb5, !dbg !824

bb3:                                              ; preds = %bb2
; call <i32 as core::fmt::UpperHex>::fmt
  %8 = call zeroext i1 @_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt(ptr align 4 %self, ptr align 8 %f), !dbg !825
  %9 = zext i1 %8 to i8, !dbg !825
  store i8 %9, ptr %_0, align 1, !dbg !825
  br label %bb5, !dbg !825

bb5:                                              ; preds = %bb3, %bb4
  br label %bb6, !dbg !826

bb6:                                              ; preds = %bb1, %bb5
  %10 = load i8, ptr %_0, align 1, !dbg !827
  %11 = trunc nuw i8 %10 to i1, !dbg !827
  ret i1 %11, !dbg !827
}

; core::fmt::builders::DebugList::entries
; Function Attrs: nonlazybind uwtable
define align 8 ptr @_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE(ptr align 8 %self, ptr %entries.0, ptr %entries.1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !828 {
start:
  %0 = alloca [16 x i8], align 8
  %entries.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %entry = alloca [8 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !846, !DIExpression(), !852)
  store ptr %entries.0, ptr %entries.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %entries.dbg.spill, i64 8
  store ptr %entries.1, ptr %1, align 8
    #dbg_declare(ptr %entries.dbg.spill, !847, !DIExpression(), !853)
    #dbg_declare(ptr %iter, !848, !DIExpression(), !854)
    #dbg_declare(ptr %entry, !850, !DIExpression(), !855)
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %2 = call { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h2fc3364788cd449cE"(ptr %entries.0, ptr %entries.1) #12, !dbg !856
  %_3.0 = extractvalue { ptr, ptr } %2, 0, !dbg !856
  %_3.1 = extractvalue { ptr, ptr } %2, 1, !dbg !856
  store ptr %_3.0, ptr %iter, align 8, !dbg !856
  %3 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !856
  store ptr %_3.1, ptr %3, align 8, !dbg !856
  br label %bb2, !dbg !857

bb2:                                              ; preds = %bb8, %start
; invoke <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
  %4 = invoke align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h48854b5b5fa76761E"(ptr align 8 %iter)
          to label %bb3 unwind label %cleanup, !dbg !854

bb11:                                             ; preds = %bb10, %cleanup
  %5 = load ptr, ptr %0, align 8, !dbg !858
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !858
  %7 = load i32, ptr %6, align 8, !dbg !858
  %8 = insertvalue { ptr, i32 } poison, ptr %5, 0, !dbg !858
  %9 = insertvalue { ptr, i32 } %8, i32 %7, 1, !dbg !858
  resume { ptr, i32 } %9, !dbg !858

cleanup:                                          ; preds = %bb2
  %10 = landingpad { ptr, i32 }
          cleanup
  %11 = extractvalue { ptr, i32 } %10, 0
  %12 = extractvalue { ptr, i32 } %10, 1
  store ptr %11, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %12, ptr %13, align 8
  br label %bb11

bb3:                                              ; preds = %bb2
  store ptr %4, ptr %_5, align 8, !dbg !854
  %14 = load ptr, ptr %_5, align 8, !dbg !854
  %15 = ptrtoint ptr %14 to i64, !dbg !854
  %16 = icmp eq i64 %15, 0, !dbg !854
  %_7 = select i1 %16, i64 0, i64 1, !dbg !854
  %17 = trunc nuw i64 %_7 to i1, !dbg !854
  br i1 %17, label %bb5, label %bb6, !dbg !854

bb5:                                              ; preds = %bb3
  %18 = load ptr, ptr %_5, align 8, !dbg !859
  store ptr %18, ptr %entry, align 8, !dbg !859
; invoke <core::fmt::builders::DebugList>::entry
  %_9 = invoke align 8 ptr @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry(ptr align 8 %self, ptr align 1 %entry, ptr align 8 @vtable.0)
          to label %bb7 unwind label %cleanup1, !dbg !860

bb6:                                              ; preds = %bb3
  ret ptr %self, !dbg !861

bb10:                                             ; preds = %cleanup1
  br label %bb11, !dbg !862

cleanup1:                                         ; preds = %bb5
  %19 = landingpad { ptr, i32 }
          cleanup
  %20 = extractvalue { ptr, i32 } %19, 0
  %21 = extractvalue { ptr, i32 } %19, 1
  store ptr %20, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %21, ptr %22, align 8
  br label %bb10

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !862

bb8:                                              ; preds = %bb7
  br label %bb2, !dbg !857

bb4:                                              ; No predecessors!
  unreachable, !dbg !854
}

; core::fmt::Arguments::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core3fmt9Arguments3new17ha62a5e5f1c132afdE(ptr align 1 %template, ptr align 8 %args) unnamed_addr #1 !dbg !863 {
start:
  %args.dbg.spill = alloca [8 x i8], align 8
  %template.dbg.spill = alloca [8 x i8], align 8
  store ptr %template, ptr %template.dbg.spill, align 8
    #dbg_declare(ptr %template.dbg.spill, !883, !DIExpression(), !885)
  store ptr %args, ptr %args.dbg.spill, align 8
    #dbg_declare(ptr %args.dbg.spill, !884, !DIExpression(), !886)
  %0 = insertvalue { ptr, ptr } poison, ptr %template, 0, !dbg !887
  %1 = insertvalue { ptr, ptr } %0, ptr %args, 1, !dbg !887
  ret { ptr, ptr } %1, !dbg !887
}

; core::num::<impl i32>::checked_add
; Function Attrs: inlinehint nonlazybind uwtable
define internal { i32, i32 } @"_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h4dcb443f67cdbf63E"(i32 %self, i32 %rhs) unnamed_addr #1 !dbg !888 {
start:
  %b.dbg.spill = alloca [1 x i8], align 1
  %a.dbg.spill = alloca [4 x i8], align 4
  %rhs.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [4 x i8], align 4
  %_0 = alloca [8 x i8], align 4
  store i32 %self, ptr %self.dbg.spill, align 4
    #dbg_declare(ptr %self.dbg.spill, !906, !DIExpression(), !911)
    #dbg_declare(ptr %self.dbg.spill, !912, !DIExpression(), !922)
  store i32 %rhs, ptr %rhs.dbg.spill, align 4
    #dbg_declare(ptr %rhs.dbg.spill, !907, !DIExpression(), !924)
    #dbg_declare(ptr %rhs.dbg.spill, !921, !DIExpression(), !925)
  %0 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %self, i32 %rhs), !dbg !926
  %_5.0 = extractvalue { i32, i1 } %0, 0, !dbg !926
  %_5.1 = extractvalue { i32, i1 } %0, 1, !dbg !926
  store i32 %_5.0, ptr %a.dbg.spill, align 4, !dbg !927
    #dbg_declare(ptr %a.dbg.spill, !908, !DIExpression(), !928)
  %1 = zext i1 %_5.1 to i8, !dbg !929
  store i8 %1, ptr %b.dbg.spill, align 1, !dbg !929
    #dbg_declare(ptr %b.dbg.spill, !910, !DIExpression(), !930)
    #dbg_declare(ptr %b.dbg.spill, !931, !DIExpression(), !936)
  br i1 %_5.1, label %bb2, label %bb4, !dbg !938

bb4:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !939
  store i32 %_5.0, ptr %2, align 4, !dbg !939
  store i32 1, ptr %_0, align 4, !dbg !939
  br label %bb1, !dbg !940

bb2:                                              ; preds = %start
  %3 = load i32, ptr @anon.caee7e49d12fedbf1851f2b07fe795f2.0, align 4, !dbg !941
  %4 = load i32, ptr getelementptr inbounds (i8, ptr @anon.caee7e49d12fedbf1851f2b07fe795f2.0, i64 4), align 4, !dbg !941
  store i32 %3, ptr %_0, align 4, !dbg !941
  %5 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !941
  store i32 %4, ptr %5, align 4, !dbg !941
  br label %bb1, !dbg !940

bb1:                                              ; preds = %bb2, %bb4
  %6 = load i32, ptr %_0, align 4, !dbg !942
  %7 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !942
  %8 = load i32, ptr %7, align 4, !dbg !942
  %9 = insertvalue { i32, i32 } poison, i32 %6, 0, !dbg !942
  %10 = insertvalue { i32, i32 } %9, i32 %8, 1, !dbg !942
  ret { i32, i32 } %10, !dbg !942
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h9ba6462b46446d07E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #4 !dbg !943 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !950, !DIExpression(), !954)
    #dbg_declare(ptr %lhs.dbg.spill, !955, !DIExpression(), !966)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !951, !DIExpression(), !954)
    #dbg_declare(ptr %rhs.dbg.spill, !965, !DIExpression(), !969)
  %_7.0 = add i64 %lhs, %rhs, !dbg !970
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !970
  br i1 %_7.1, label %bb1, label %bb2, !dbg !971

bb2:                                              ; preds = %start
  ret void, !dbg !972

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !973
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !973
  store i64 186, ptr %1, align 8, !dbg !973
    #dbg_declare(ptr %msg.dbg.spill, !952, !DIExpression(), !974)
    #dbg_declare(ptr %msg.dbg.spill, !975, !DIExpression(), !981)
    #dbg_declare(ptr %msg.dbg.spill, !983, !DIExpression(), !991)
    #dbg_declare(ptr %msg.dbg.spill, !993, !DIExpression(), !998)
    #dbg_declare(ptr %msg.dbg.spill, !1000, !DIExpression(), !1009)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !1011
  unreachable, !dbg !1011
}

; core::ops::function::FnOnce::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_ZN4core3ops8function6FnOnce9call_once17he16ed3cc82f7664aE(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %0, i64 %1) unnamed_addr #1 !dbg !1012 {
start:
  %_1.dbg.spill = alloca [0 x i8], align 1
  %_2 = alloca [16 x i8], align 8
  store ptr %0, ptr %_2, align 8
  %2 = getelementptr inbounds i8, ptr %_2, i64 8
  store i64 %1, ptr %2, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1022, !DIExpression(), !1030)
    #dbg_declare(ptr %_2, !1023, !DIExpression(), !1030)
  %3 = load ptr, ptr %_2, align 8, !dbg !1030
  %4 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !1030
  %5 = load i64, ptr %4, align 8, !dbg !1030
; call alloc::str::<impl alloc::borrow::ToOwned for str>::to_owned
  call void @"_ZN5alloc3str56_$LT$impl$u20$alloc..borrow..ToOwned$u20$for$u20$str$GT$8to_owned17h76487dca1a625b61E"(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %3, i64 %5) #12, !dbg !1030
  ret void, !dbg !1030
}

; core::ptr::copy_nonoverlapping::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core3ptr19copy_nonoverlapping18precondition_check17h114a6bd96e2554fdE(ptr %src, ptr %dst, i64 %size, i64 %align, i64 %count, ptr align 8 %0) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !1031 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %count.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %dst.dbg.spill = alloca [8 x i8], align 8
  %src.dbg.spill = alloca [8 x i8], align 8
  %zero_size = alloca [1 x i8], align 1
  store ptr %src, ptr %src.dbg.spill, align 8
    #dbg_declare(ptr %src.dbg.spill, !1037, !DIExpression(), !1046)
    #dbg_declare(ptr %src.dbg.spill, !1047, !DIExpression(), !1055)
    #dbg_declare(ptr %src.dbg.spill, !1057, !DIExpression(), !1063)
    #dbg_declare(ptr %src.dbg.spill, !1065, !DIExpression(), !1070)
    #dbg_declare(ptr %src.dbg.spill, !1073, !DIExpression(), !1081)
    #dbg_declare(ptr %src.dbg.spill, !1083, !DIExpression(), !1091)
  store ptr %dst, ptr %dst.dbg.spill, align 8
    #dbg_declare(ptr %dst.dbg.spill, !1038, !DIExpression(), !1046)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1039, !DIExpression(), !1046)
    #dbg_declare(ptr %size.dbg.spill, !1089, !DIExpression(), !1093)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1040, !DIExpression(), !1046)
    #dbg_declare(ptr %align.dbg.spill, !1053, !DIExpression(), !1094)
    #dbg_declare(ptr %align.dbg.spill, !1062, !DIExpression(), !1095)
    #dbg_declare(ptr %align.dbg.spill, !1069, !DIExpression(), !1070)
    #dbg_declare(ptr %align.dbg.spill, !1053, !DIExpression(), !1096)
    #dbg_declare(ptr %align.dbg.spill, !1062, !DIExpression(), !1098)
    #dbg_declare(ptr %align.dbg.spill, !1069, !DIExpression(), !1101)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !1041, !DIExpression(), !1046)
    #dbg_declare(ptr %count.dbg.spill, !1090, !DIExpression(), !1104)
    #dbg_declare(ptr %zero_size, !1042, !DIExpression(), !1105)
    #dbg_declare(ptr %zero_size, !1054, !DIExpression(), !1106)
  %1 = icmp eq i64 %count, 0, !dbg !1107
  br i1 %1, label %bb1, label %bb2, !dbg !1107

bb1:                                              ; preds = %start
  store i8 1, ptr %zero_size, align 1, !dbg !1107
  br label %bb3, !dbg !1107

bb2:                                              ; preds = %start
  %2 = icmp eq i64 %size, 0, !dbg !1109
  %3 = zext i1 %2 to i8, !dbg !1109
  store i8 %3, ptr %zero_size, align 1, !dbg !1109
  br label %bb3, !dbg !1107

bb3:                                              ; preds = %bb2, %bb1
  %4 = load i8, ptr %zero_size, align 1, !dbg !1110
  %is_zst = trunc nuw i8 %4 to i1, !dbg !1110
  %5 = zext i1 %is_zst to i8, !dbg !1110
  store i8 %5, ptr %is_zst.dbg.spill, align 1, !dbg !1110
    #dbg_declare(ptr %is_zst.dbg.spill, !1054, !DIExpression(), !1111)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_15 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h3e40b942b5ff08edE"(ptr %src, i64 %align)
          to label %bb15 unwind label %terminate, !dbg !1112

terminate:                                        ; preds = %bb5, %bb4, %bb3
  %6 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #14, !dbg !1114
  unreachable, !dbg !1114

bb15:                                             ; preds = %bb3
  br i1 %_15, label %bb11, label %bb12, !dbg !1064

bb12:                                             ; preds = %bb15
  br label %bb7, !dbg !1056

bb11:                                             ; preds = %bb15
  br i1 %is_zst, label %bb13, label %bb14, !dbg !1115

bb7:                                              ; preds = %bb14, %bb12
  br label %bb8, !dbg !1116

bb14:                                             ; preds = %bb11
  %_17 = ptrtoint ptr %src to i64, !dbg !1118
  %_16 = icmp eq i64 %_17, 0, !dbg !1131
  %_8 = xor i1 %_16, true, !dbg !1132
  br i1 %_8, label %bb4, label %bb7, !dbg !1056

bb13:                                             ; preds = %bb11
  br label %bb4, !dbg !1056

bb4:                                              ; preds = %bb13, %bb14
  store ptr %dst, ptr %ptr.dbg.spill, align 8, !dbg !1133
    #dbg_declare(ptr %ptr.dbg.spill, !1047, !DIExpression(), !1134)
    #dbg_declare(ptr %ptr.dbg.spill, !1057, !DIExpression(), !1135)
    #dbg_declare(ptr %ptr.dbg.spill, !1065, !DIExpression(), !1101)
    #dbg_declare(ptr %ptr.dbg.spill, !1073, !DIExpression(), !1136)
    #dbg_declare(ptr %ptr.dbg.spill, !1088, !DIExpression(), !1138)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_18 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h3e40b942b5ff08edE"(ptr %dst, i64 %align)
          to label %bb20 unwind label %terminate, !dbg !1139

bb8:                                              ; preds = %bb6, %bb7
  br label %bb9, !dbg !1140

bb20:                                             ; preds = %bb4
  br i1 %_18, label %bb16, label %bb17, !dbg !1141

bb17:                                             ; preds = %bb20
  br label %bb6, !dbg !1097

bb16:                                             ; preds = %bb20
  %7 = load i8, ptr %zero_size, align 1, !dbg !1142
  %8 = trunc nuw i8 %7 to i1, !dbg !1142
  br i1 %8, label %bb18, label %bb19, !dbg !1142

bb6:                                              ; preds = %bb19, %bb17
  br label %bb8, !dbg !1116

bb19:                                             ; preds = %bb16
  %_20 = ptrtoint ptr %dst to i64, !dbg !1143
  %_19 = icmp eq i64 %_20, 0, !dbg !1148
  %_10 = xor i1 %_19, true, !dbg !1149
  br i1 %_10, label %bb5, label %bb6, !dbg !1097

bb18:                                             ; preds = %bb16
  br label %bb5, !dbg !1097

bb5:                                              ; preds = %bb18, %bb19
; invoke core::ub_checks::maybe_is_nonoverlapping::runtime
  %_6 = invoke zeroext i1 @_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17hf03c0b0c5801d731E(ptr %src, ptr %dst, i64 %size, i64 %count)
          to label %bb21 unwind label %terminate, !dbg !1150

bb9:                                              ; preds = %bb21, %bb8
  store ptr @alloc_bd3468a7b96187f70c1ce98a3e7a63bf, ptr %msg.dbg.spill, align 8, !dbg !1152
  %9 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1152
  store i64 283, ptr %9, align 8, !dbg !1152
    #dbg_declare(ptr %msg.dbg.spill, !1044, !DIExpression(), !1153)
    #dbg_declare(ptr %msg.dbg.spill, !1154, !DIExpression(), !1157)
    #dbg_declare(ptr %msg.dbg.spill, !1159, !DIExpression(), !1162)
    #dbg_declare(ptr %msg.dbg.spill, !1164, !DIExpression(), !1167)
    #dbg_declare(ptr %msg.dbg.spill, !1169, !DIExpression(), !1172)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_bd3468a7b96187f70c1ce98a3e7a63bf, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !1174
  unreachable, !dbg !1174

bb21:                                             ; preds = %bb5
  br i1 %_6, label %bb10, label %bb9, !dbg !1140

bb10:                                             ; preds = %bb21
  ret void, !dbg !1175
}

; core::ptr::const_ptr::<impl *const T>::is_aligned_to
; Function Attrs: inlinehint nonlazybind uwtable
define zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h3e40b942b5ff08edE"(ptr %self, i64 %align) unnamed_addr #1 !dbg !1176 {
start:
  %s.dbg.spill = alloca [16 x i8], align 8
  %0 = alloca [4 x i8], align 4
  %align.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1178, !DIExpression(), !1180)
    #dbg_declare(ptr %self.dbg.spill, !1181, !DIExpression(), !1186)
    #dbg_declare(ptr %self.dbg.spill, !1188, !DIExpression(), !1195)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1179, !DIExpression(), !1197)
    #dbg_declare(ptr %align.dbg.spill, !1198, !DIExpression(), !1203)
    #dbg_declare(ptr %align.dbg.spill, !1205, !DIExpression(), !1210)
  %1 = call i64 @llvm.ctpop.i64(i64 %align), !dbg !1212
  %2 = trunc i64 %1 to i32, !dbg !1212
  store i32 %2, ptr %0, align 4, !dbg !1212
  %_8 = load i32, ptr %0, align 4, !dbg !1212
  %3 = icmp eq i32 %_8, 1, !dbg !1213
  br i1 %3, label %bb1, label %bb2, !dbg !1213

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64, !dbg !1214
  %_7 = sub i64 %align, 1, !dbg !1215
  %_5 = and i64 %_6, %_7, !dbg !1216
  %_0 = icmp eq i64 %_5, 0, !dbg !1216
  ret i1 %_0, !dbg !1217

bb2:                                              ; preds = %start
  store ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr %s.dbg.spill, align 8, !dbg !1218
  %4 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8, !dbg !1218
  store i64 42, ptr %4, align 8, !dbg !1218
    #dbg_declare(ptr %s.dbg.spill, !1219, !DIExpression(), !1222)
    #dbg_declare(ptr %s.dbg.spill, !1223, !DIExpression(), !1226)
    #dbg_declare(ptr %s.dbg.spill, !1228, !DIExpression(), !1231)
    #dbg_declare(ptr %s.dbg.spill, !1233, !DIExpression(), !1236)
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #15, !dbg !1218
  unreachable, !dbg !1218
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h363d7547fcd3d175E"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #4 !dbg !1238 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store ptr %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !1243, !DIExpression(), !1247)
    #dbg_declare(ptr %this.dbg.spill, !1248, !DIExpression(), !1254)
  store ptr %origin, ptr %origin.dbg.spill, align 8
    #dbg_declare(ptr %origin.dbg.spill, !1244, !DIExpression(), !1247)
    #dbg_declare(ptr %origin.dbg.spill, !1253, !DIExpression(), !1257)
  %_3 = icmp uge ptr %this, %origin, !dbg !1258
  br i1 %_3, label %bb1, label %bb2, !dbg !1255

bb2:                                              ; preds = %start
  store ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr %msg.dbg.spill, align 8, !dbg !1264
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1264
  store i64 201, ptr %1, align 8, !dbg !1264
    #dbg_declare(ptr %msg.dbg.spill, !1245, !DIExpression(), !1265)
    #dbg_declare(ptr %msg.dbg.spill, !1266, !DIExpression(), !1269)
    #dbg_declare(ptr %msg.dbg.spill, !1271, !DIExpression(), !1274)
    #dbg_declare(ptr %msg.dbg.spill, !1276, !DIExpression(), !1279)
    #dbg_declare(ptr %msg.dbg.spill, !1281, !DIExpression(), !1284)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !1286
  unreachable, !dbg !1286

bb1:                                              ; preds = %start
  ret void, !dbg !1287
}

; core::hint::assert_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core4hint16assert_unchecked18precondition_check17h7fe52e0aace09e07E(i1 zeroext %cond, ptr align 8 %0) unnamed_addr #4 !dbg !1288 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %cond.dbg.spill = alloca [1 x i8], align 1
  %1 = zext i1 %cond to i8
  store i8 %1, ptr %cond.dbg.spill, align 1
    #dbg_declare(ptr %cond.dbg.spill, !1293, !DIExpression(), !1296)
  br i1 %cond, label %bb2, label %bb1, !dbg !1297

bb1:                                              ; preds = %start
  store ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr %msg.dbg.spill, align 8, !dbg !1299
  %2 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1299
  store i64 221, ptr %2, align 8, !dbg !1299
    #dbg_declare(ptr %msg.dbg.spill, !1294, !DIExpression(), !1300)
    #dbg_declare(ptr %msg.dbg.spill, !1301, !DIExpression(), !1304)
    #dbg_declare(ptr %msg.dbg.spill, !1306, !DIExpression(), !1309)
    #dbg_declare(ptr %msg.dbg.spill, !1311, !DIExpression(), !1314)
    #dbg_declare(ptr %msg.dbg.spill, !1316, !DIExpression(), !1319)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !1321
  unreachable, !dbg !1321

bb2:                                              ; preds = %start
  ret void, !dbg !1322
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h124bcc6555a686cbE(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1323 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1330, !DIExpression(), !1334)
    #dbg_declare(ptr %f.dbg.spill, !1331, !DIExpression(), !1335)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1336
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1336
  ret { ptr, ptr } %2, !dbg !1336
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17hc6f9e15f8c65a1caE(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1337 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1341, !DIExpression(), !1345)
    #dbg_declare(ptr %f.dbg.spill, !1342, !DIExpression(), !1346)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1347
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1347
  ret { ptr, ptr } %2, !dbg !1347
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17hded847afc29357d6E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !1348 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1352, !DIExpression(), !1356)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h6b64762a78eccb94E"(ptr %self.0, ptr %self.1), !dbg !1357
  ret double %_0, !dbg !1358
}

; core::iter::traits::iterator::Iterator::filter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator6filter17h03a5ad528d737ad7E(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !1359 {
start:
  %predicate.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1363, !DIExpression(), !1367)
    #dbg_declare(ptr %predicate.dbg.spill, !1364, !DIExpression(), !1368)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !1369
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !1369
  ret { ptr, ptr } %2, !dbg !1369
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3b78fa358f8b633cE"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1370 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1381, !DIExpression(DW_OP_deref), !1383)
    #dbg_declare(ptr %_1.dbg.spill, !1382, !DIExpression(DW_OP_deref), !1384)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !1379, !DIExpression(), !1385)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !1380, !DIExpression(), !1386)
  store i8 1, ptr %_10, align 1, !dbg !1387
; invoke mix::all::{{closure}}
  %_7 = invoke double @"_ZN3mix3all28_$u7b$$u7b$closure$u7d$$u7d$17ha71fb1aab40f6055E"(ptr align 1 %_1, ptr align 8 %elt)
          to label %bb1 unwind label %cleanup, !dbg !1388

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !1389
  %2 = trunc nuw i8 %1 to i1, !dbg !1389
  br i1 %2, label %bb4, label %bb3, !dbg !1389

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1390
; invoke <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = invoke double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5b4eb9831d34628fE"(ptr align 1 %_1, double %acc, double %_7)
          to label %bb2 unwind label %cleanup, !dbg !1390

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !1391

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !1392
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1392
  %9 = load i32, ptr %8, align 8, !dbg !1392
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !1392
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !1392
  resume { ptr, i32 } %11, !dbg !1392

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !1389
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define i32 @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE"(ptr align 1 %_1, i32 %acc, ptr align 4 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1393 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [4 x i8], align 4
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1400, !DIExpression(DW_OP_deref), !1402)
    #dbg_declare(ptr %_1.dbg.spill, !1401, !DIExpression(DW_OP_deref), !1403)
  store i32 %acc, ptr %acc.dbg.spill, align 4
    #dbg_declare(ptr %acc.dbg.spill, !1398, !DIExpression(), !1404)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !1399, !DIExpression(), !1405)
  store i8 1, ptr %_10, align 1, !dbg !1406
; invoke mix::corpus_sum::{{closure}}
  %_7 = invoke i32 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h2123f4ecae422e4fE"(ptr align 1 %_1, ptr align 4 %elt)
          to label %bb1 unwind label %cleanup, !dbg !1407

bb5:                                              ; preds = %cleanup
  %1 = load i8, ptr %_10, align 1, !dbg !1408
  %2 = trunc nuw i8 %1 to i1, !dbg !1408
  br i1 %2, label %bb4, label %bb3, !dbg !1408

cleanup:                                          ; preds = %bb1, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb5

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1409
; invoke mix::corpus_sum::{{closure}}
  %_0 = invoke i32 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h09dbfdd78608a568E"(ptr align 1 %_1, i32 %acc, i32 %_7)
          to label %bb2 unwind label %cleanup, !dbg !1409

bb2:                                              ; preds = %bb1
  ret i32 %_0, !dbg !1410

bb3:                                              ; preds = %bb4, %bb5
  %7 = load ptr, ptr %0, align 8, !dbg !1411
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1411
  %9 = load i32, ptr %8, align 8, !dbg !1411
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !1411
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !1411
  resume { ptr, i32 } %11, !dbg !1411

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !1408
}

; core::iter::adapters::filter::filter_fold::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define i32 @"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E"(ptr align 1 %_1, i32 %acc, ptr align 4 %0) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1412 {
start:
  %1 = alloca [16 x i8], align 8
  %acc.dbg.spill = alloca [4 x i8], align 4
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_12 = alloca [1 x i8], align 1
  %_0 = alloca [4 x i8], align 4
  %item = alloca [8 x i8], align 8
  store ptr %0, ptr %item, align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1424, !DIExpression(DW_OP_deref), !1426)
    #dbg_declare(ptr %_1.dbg.spill, !1425, !DIExpression(DW_OP_deref), !1427)
  store i32 %acc, ptr %acc.dbg.spill, align 4
    #dbg_declare(ptr %acc.dbg.spill, !1422, !DIExpression(), !1428)
    #dbg_declare(ptr %item, !1423, !DIExpression(), !1429)
  store i8 1, ptr %_13, align 1, !dbg !1430
  store i8 1, ptr %_12, align 1, !dbg !1430
; invoke mix::corpus_sum::{{closure}}
  %_4 = invoke zeroext i1 @"_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h45cd26c84cb0543eE"(ptr align 1 %_1, ptr align 8 %item)
          to label %bb1 unwind label %cleanup, !dbg !1430

bb9:                                              ; preds = %cleanup
  %2 = load i8, ptr %_12, align 1, !dbg !1431
  %3 = trunc nuw i8 %2 to i1, !dbg !1431
  br i1 %3, label %bb8, label %bb6, !dbg !1431

cleanup:                                          ; preds = %bb2, %start
  %4 = landingpad { ptr, i32 }
          cleanup
  %5 = extractvalue { ptr, i32 } %4, 0
  %6 = extractvalue { ptr, i32 } %4, 1
  store ptr %5, ptr %1, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %6, ptr %7, align 8
  br label %bb9

bb1:                                              ; preds = %start
  br i1 %_4, label %bb2, label %bb4, !dbg !1430

bb4:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1, !dbg !1432
  store i32 %acc, ptr %_0, align 4, !dbg !1432
  br label %bb5, !dbg !1431

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1, !dbg !1433
  store i8 0, ptr %_12, align 1, !dbg !1434
  %_11 = load ptr, ptr %item, align 8, !dbg !1434
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %8 = invoke i32 @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE"(ptr align 1 %_1, i32 %acc, ptr align 4 %_11)
          to label %bb3 unwind label %cleanup, !dbg !1435

bb5:                                              ; preds = %bb3, %bb4
  %9 = load i32, ptr %_0, align 4, !dbg !1436
  ret i32 %9, !dbg !1436

bb3:                                              ; preds = %bb2
  store i32 %8, ptr %_0, align 4, !dbg !1435
  br label %bb5, !dbg !1431

bb6:                                              ; preds = %bb8, %bb9
  %10 = load i8, ptr %_13, align 1, !dbg !1431
  %11 = trunc nuw i8 %10 to i1, !dbg !1431
  br i1 %11, label %bb10, label %bb7, !dbg !1431

bb8:                                              ; preds = %bb9
  br label %bb6, !dbg !1431

bb7:                                              ; preds = %bb10, %bb6
  %12 = load ptr, ptr %1, align 8, !dbg !1437
  %13 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !1437
  %14 = load i32, ptr %13, align 8, !dbg !1437
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0, !dbg !1437
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1, !dbg !1437
  resume { ptr, i32 } %16, !dbg !1437

bb10:                                             ; preds = %bb6
  br label %bb7, !dbg !1431
}

; core::slice::<impl [T]>::get
; Function Attrs: inlinehint nonlazybind uwtable
define align 4 ptr @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$3get17hcc12ffbfad3ef309E"(ptr align 4 %self.0, i64 %self.1, i64 %index) unnamed_addr #1 !dbg !1438 {
start:
  %index.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1453, !DIExpression(), !1457)
  store i64 %index, ptr %index.dbg.spill, align 8
    #dbg_declare(ptr %index.dbg.spill, !1454, !DIExpression(), !1458)
; call <usize as core::slice::index::SliceIndex<[T]>>::get
  %_0 = call align 4 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$3get17h107168d79661e98dE"(i64 %index, ptr align 4 %self.0, i64 %self.1) #12, !dbg !1459
  ret ptr %_0, !dbg !1460
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E"(ptr align 4 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1461 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1463, !DIExpression(), !1464)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E"(ptr align 4 %self.0, i64 %self.1) #12, !dbg !1465
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1465
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1465
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1466
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1466
  ret { ptr, ptr } %3, !dbg !1466
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbe2eb79233fcd7a5E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1467 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1471, !DIExpression(), !1472)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h98ab1a481634a7a2E"(ptr align 8 %self.0, i64 %self.1) #12, !dbg !1473
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1473
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1473
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1474
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1474
  ret { ptr, ptr } %3, !dbg !1474
}

; core::slice::raw::from_raw_parts
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h71a551e0882630e2E(ptr %data, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !1475 {
start:
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1481, !DIExpression(), !1483)
    #dbg_declare(ptr %data.dbg.spill, !1484, !DIExpression(), !1490)
    #dbg_declare(ptr %data.dbg.spill, !1492, !DIExpression(), !1499)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1482, !DIExpression(), !1501)
    #dbg_declare(ptr %len.dbg.spill, !1489, !DIExpression(), !1502)
  br label %bb1, !dbg !1503

bb1:                                              ; preds = %start
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h7f27ddc3ec1e9532E(ptr %data, i64 4, i64 4, i64 %len, ptr align 8 %0) #16, !dbg !1505
  br label %bb3, !dbg !1506

bb3:                                              ; preds = %bb1
  %1 = insertvalue { ptr, i64 } poison, ptr %data, 0, !dbg !1507
  %2 = insertvalue { ptr, i64 } %1, i64 %len, 1, !dbg !1507
  ret { ptr, i64 } %2, !dbg !1507
}

; core::slice::raw::from_raw_parts::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h7f27ddc3ec1e9532E(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !1508 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %is_zst.dbg.spill = alloca [1 x i8], align 1
  %len.dbg.spill = alloca [8 x i8], align 8
  %align.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %max_len = alloca [8 x i8], align 8
  store ptr %data, ptr %data.dbg.spill, align 8
    #dbg_declare(ptr %data.dbg.spill, !1513, !DIExpression(), !1519)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1514, !DIExpression(), !1519)
    #dbg_declare(ptr %size.dbg.spill, !1520, !DIExpression(), !1528)
  store i64 %align, ptr %align.dbg.spill, align 8
    #dbg_declare(ptr %align.dbg.spill, !1515, !DIExpression(), !1519)
    #dbg_declare(ptr %align.dbg.spill, !1531, !DIExpression(), !1536)
    #dbg_declare(ptr %align.dbg.spill, !1538, !DIExpression(), !1542)
    #dbg_declare(ptr %align.dbg.spill, !1544, !DIExpression(), !1548)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1516, !DIExpression(), !1519)
    #dbg_declare(ptr %len.dbg.spill, !1525, !DIExpression(), !1551)
    #dbg_declare(ptr %max_len, !1526, !DIExpression(), !1552)
  store i8 0, ptr %is_zst.dbg.spill, align 1, !dbg !1553
    #dbg_declare(ptr %is_zst.dbg.spill, !1535, !DIExpression(), !1553)
  store ptr %data, ptr %ptr.dbg.spill, align 8, !dbg !1554
    #dbg_declare(ptr %ptr.dbg.spill, !1534, !DIExpression(), !1555)
    #dbg_declare(ptr %ptr.dbg.spill, !1541, !DIExpression(), !1556)
    #dbg_declare(ptr %ptr.dbg.spill, !1547, !DIExpression(), !1548)
    #dbg_declare(ptr %ptr.dbg.spill, !1557, !DIExpression(), !1560)
; invoke core::ptr::const_ptr::<impl *const T>::is_aligned_to
  %_11 = invoke zeroext i1 @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h3e40b942b5ff08edE"(ptr %data, i64 %align)
          to label %bb8 unwind label %terminate, !dbg !1562

terminate:                                        ; preds = %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #14, !dbg !1564
  unreachable, !dbg !1564

bb8:                                              ; preds = %start
  br i1 %_11, label %bb6, label %bb7, !dbg !1543

bb7:                                              ; preds = %bb8
  br label %bb4, !dbg !1537

bb6:                                              ; preds = %bb8
  %_13 = ptrtoint ptr %data to i64, !dbg !1565
  %_12 = icmp eq i64 %_13, 0, !dbg !1573
  %_5 = xor i1 %_12, true, !dbg !1574
  br i1 %_5, label %bb1, label %bb4, !dbg !1537

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5, !dbg !1575

bb1:                                              ; preds = %bb6
  %2 = icmp eq i64 %size, 0, !dbg !1577
  br i1 %2, label %bb9, label %bb10, !dbg !1577

bb5:                                              ; preds = %bb3, %bb4
  store ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr %msg.dbg.spill, align 8, !dbg !1578
  %3 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1578
  store i64 279, ptr %3, align 8, !dbg !1578
    #dbg_declare(ptr %msg.dbg.spill, !1517, !DIExpression(), !1579)
    #dbg_declare(ptr %msg.dbg.spill, !1580, !DIExpression(), !1583)
    #dbg_declare(ptr %msg.dbg.spill, !1585, !DIExpression(), !1588)
    #dbg_declare(ptr %msg.dbg.spill, !1590, !DIExpression(), !1593)
    #dbg_declare(ptr %msg.dbg.spill, !1595, !DIExpression(), !1598)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_a28e8c8fd5088943a8b5d44af697ff83, ptr inttoptr (i64 559 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !1600
  unreachable, !dbg !1600

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8, !dbg !1601
  br label %bb11, !dbg !1602

bb10:                                             ; preds = %bb1
  %4 = udiv i64 9223372036854775807, %size, !dbg !1603
  store i64 %4, ptr %max_len, align 8, !dbg !1603
  br label %bb11, !dbg !1602

bb11:                                             ; preds = %bb10, %bb9
  %5 = load i64, ptr %max_len, align 8, !dbg !1604
  %_7 = icmp ule i64 %len, %5, !dbg !1604
  br i1 %_7, label %bb2, label %bb3, !dbg !1529

bb3:                                              ; preds = %bb11
  br label %bb5, !dbg !1575

bb2:                                              ; preds = %bb11
  ret void, !dbg !1605
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E"(ptr align 4 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1606 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !1608, !DIExpression(), !1615)
    #dbg_declare(ptr %slice.dbg.spill, !1616, !DIExpression(), !1619)
    #dbg_declare(ptr %end_or_len, !1613, !DIExpression(), !1621)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1622
    #dbg_declare(ptr %len.dbg.spill, !1609, !DIExpression(), !1623)
    #dbg_declare(ptr %len.dbg.spill, !1624, !DIExpression(), !1627)
    #dbg_declare(ptr %len.dbg.spill, !1629, !DIExpression(), !1633)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1635
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1635
  store i64 %slice.1, ptr %1, align 8, !dbg !1635
    #dbg_declare(ptr %self.dbg.spill, !1636, !DIExpression(), !1639)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1641
    #dbg_declare(ptr %ptr.dbg.spill, !1611, !DIExpression(), !1642)
    #dbg_declare(ptr %ptr.dbg.spill, !1643, !DIExpression(), !1646)
  br label %bb2, !dbg !1648

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1649
    #dbg_declare(ptr %self.dbg.spill1, !1632, !DIExpression(), !1650)
  %_6 = getelementptr inbounds nuw i32, ptr %slice.0, i64 %slice.1, !dbg !1651
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1652
  br label %bb3, !dbg !1653

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1654
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1655
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1655
  ret { ptr, ptr } %3, !dbg !1655

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h98ab1a481634a7a2E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1656 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !1659, !DIExpression(), !1666)
    #dbg_declare(ptr %slice.dbg.spill, !1667, !DIExpression(), !1680)
    #dbg_declare(ptr %end_or_len, !1664, !DIExpression(), !1682)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1683
    #dbg_declare(ptr %len.dbg.spill, !1660, !DIExpression(), !1684)
    #dbg_declare(ptr %len.dbg.spill, !1685, !DIExpression(), !1690)
    #dbg_declare(ptr %len.dbg.spill, !1692, !DIExpression(), !1699)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1701
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1701
  store i64 %slice.1, ptr %1, align 8, !dbg !1701
    #dbg_declare(ptr %self.dbg.spill, !1702, !DIExpression(), !1710)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1712
    #dbg_declare(ptr %ptr.dbg.spill, !1662, !DIExpression(), !1713)
    #dbg_declare(ptr %ptr.dbg.spill, !1714, !DIExpression(), !1720)
  br label %bb2, !dbg !1722

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1723
    #dbg_declare(ptr %self.dbg.spill1, !1698, !DIExpression(), !1724)
  %_6 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Area>", ptr %slice.0, i64 %slice.1, !dbg !1725
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1726
  br label %bb3, !dbg !1727

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1728
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1729
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1729
  ret { ptr, ptr } %3, !dbg !1729

bb1:                                              ; No predecessors!
  unreachable
}

; core::option::Option<T>::ok_or_else
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core6option15Option$LT$T$GT$10ok_or_else17hafb4197754edd190E"(ptr sret([24 x i8]) align 8 %_0, i32 %0, i32 %1, ptr align 8 %err.0, ptr align 8 %err.1) unnamed_addr #1 !dbg !1730 {
start:
  %v.dbg.spill = alloca [4 x i8], align 4
  %err.dbg.spill = alloca [16 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %self = alloca [8 x i8], align 4
  store i32 %0, ptr %self, align 4
  %2 = getelementptr inbounds i8, ptr %self, i64 4
  store i32 %1, ptr %2, align 4
    #dbg_declare(ptr %self, !1738, !DIExpression(), !1742)
  store ptr %err.0, ptr %err.dbg.spill, align 8
  %3 = getelementptr inbounds i8, ptr %err.dbg.spill, i64 8
  store ptr %err.1, ptr %3, align 8
    #dbg_declare(ptr %err.dbg.spill, !1739, !DIExpression(), !1743)
  %4 = load i32, ptr %self, align 4, !dbg !1744
  %5 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !1744
  %6 = load i32, ptr %5, align 4, !dbg !1744
  %_3 = zext i32 %4 to i64, !dbg !1744
  %7 = trunc nuw i64 %_3 to i1, !dbg !1745
  br i1 %7, label %bb3, label %bb2, !dbg !1745

bb3:                                              ; preds = %start
  %8 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !1746
  %v = load i32, ptr %8, align 4, !dbg !1746
  store i32 %v, ptr %v.dbg.spill, align 4, !dbg !1746
    #dbg_declare(ptr %v.dbg.spill, !1740, !DIExpression(), !1747)
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1748
  store i32 %v, ptr %9, align 8, !dbg !1748
  store i64 -9223372036854775808, ptr %_0, align 8, !dbg !1748
  br label %bb5, !dbg !1749

bb2:                                              ; preds = %start
; call mix::checked::{{closure}}
  call void @"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE"(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %err.0, ptr align 8 %err.1) #12, !dbg !1750
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_5, i64 24, i1 false), !dbg !1751
  br label %bb5, !dbg !1752

bb5:                                              ; preds = %bb3, %bb2
  ret void, !dbg !1753

bb1:                                              ; No predecessors!
  unreachable, !dbg !1744
}

; core::option::Option<T>::map_or_else
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN4core6option15Option$LT$T$GT$11map_or_else17hda627295a465c180E"(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %0, i64 %1, ptr align 8 %default) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1754 {
start:
  %t.dbg.spill = alloca [16 x i8], align 8
  %2 = alloca [16 x i8], align 8
  %f.dbg.spill = alloca [0 x i8], align 1
  %default.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  %_9 = alloca [1 x i8], align 1
  %self = alloca [16 x i8], align 8
  store ptr %0, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %1, ptr %3, align 8
    #dbg_declare(ptr %self, !1780, !DIExpression(), !1785)
  store ptr %default, ptr %default.dbg.spill, align 8
    #dbg_declare(ptr %default.dbg.spill, !1781, !DIExpression(), !1786)
    #dbg_declare(ptr %f.dbg.spill, !1782, !DIExpression(), !1787)
  store i8 1, ptr %_10, align 1, !dbg !1788
  store i8 1, ptr %_9, align 1, !dbg !1788
  %4 = load ptr, ptr %self, align 8, !dbg !1788
  %5 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1788
  %6 = load i64, ptr %5, align 8, !dbg !1788
  %7 = ptrtoint ptr %4 to i64, !dbg !1788
  %8 = icmp eq i64 %7, 0, !dbg !1788
  %_4 = select i1 %8, i64 0, i64 1, !dbg !1788
  %9 = trunc nuw i64 %_4 to i1, !dbg !1789
  br i1 %9, label %bb3, label %bb2, !dbg !1789

bb3:                                              ; preds = %start
  %t.0 = load ptr, ptr %self, align 8, !dbg !1790
  %10 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1790
  %t.1 = load i64, ptr %10, align 8, !dbg !1790
  store ptr %t.0, ptr %t.dbg.spill, align 8, !dbg !1790
  %11 = getelementptr inbounds i8, ptr %t.dbg.spill, i64 8, !dbg !1790
  store i64 %t.1, ptr %11, align 8, !dbg !1790
    #dbg_declare(ptr %t.dbg.spill, !1783, !DIExpression(), !1791)
  store i8 0, ptr %_9, align 1, !dbg !1792
; invoke core::ops::function::FnOnce::call_once
  invoke void @_ZN4core3ops8function6FnOnce9call_once17he16ed3cc82f7664aE(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %t.0, i64 %t.1)
          to label %bb4 unwind label %cleanup, !dbg !1792

bb2:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !1793
; invoke alloc::fmt::format::{{closure}}
  invoke void @"_ZN5alloc3fmt6format28_$u7b$$u7b$closure$u7d$$u7d$17ha8553e4f4b7ef8a4E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %default)
          to label %bb5 unwind label %cleanup, !dbg !1793

bb10:                                             ; preds = %cleanup
  %12 = load i8, ptr %_9, align 1, !dbg !1794
  %13 = trunc nuw i8 %12 to i1, !dbg !1794
  br i1 %13, label %bb9, label %bb7, !dbg !1794

cleanup:                                          ; preds = %bb3, %bb2
  %14 = landingpad { ptr, i32 }
          cleanup
  %15 = extractvalue { ptr, i32 } %14, 0
  %16 = extractvalue { ptr, i32 } %14, 1
  store ptr %15, ptr %2, align 8
  %17 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %16, ptr %17, align 8
  br label %bb10

bb5:                                              ; preds = %bb2
  br label %bb6, !dbg !1794

bb6:                                              ; preds = %bb4, %bb5
  ret void, !dbg !1795

bb4:                                              ; preds = %bb3
  br label %bb6, !dbg !1794

bb7:                                              ; preds = %bb9, %bb10
  %18 = load i8, ptr %_10, align 1, !dbg !1794
  %19 = trunc nuw i8 %18 to i1, !dbg !1794
  br i1 %19, label %bb11, label %bb8, !dbg !1794

bb9:                                              ; preds = %bb10
  br label %bb7, !dbg !1794

bb8:                                              ; preds = %bb11, %bb7
  %20 = load ptr, ptr %2, align 8, !dbg !1796
  %21 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !1796
  %22 = load i32, ptr %21, align 8, !dbg !1796
  %23 = insertvalue { ptr, i32 } poison, ptr %20, 0, !dbg !1796
  %24 = insertvalue { ptr, i32 } %23, i32 %22, 1, !dbg !1796
  resume { ptr, i32 } %24, !dbg !1796

bb11:                                             ; preds = %bb7
  br label %bb8, !dbg !1794

bb1:                                              ; No predecessors!
  unreachable, !dbg !1788
}

; core::option::Option<T>::expect
; Function Attrs: inlinehint nonlazybind uwtable
define i32 @"_ZN4core6option15Option$LT$T$GT$6expect17h812f810d7bad518aE"(i32 %0, i32 %1, ptr align 1 %msg.0, i64 %msg.1, ptr align 8 %2) unnamed_addr #1 !dbg !1797 {
start:
  %val.dbg.spill = alloca [4 x i8], align 4
  %msg.dbg.spill = alloca [16 x i8], align 8
  %self = alloca [8 x i8], align 4
  store i32 %0, ptr %self, align 4
  %3 = getelementptr inbounds i8, ptr %self, i64 4
  store i32 %1, ptr %3, align 4
    #dbg_declare(ptr %self, !1802, !DIExpression(), !1806)
  store ptr %msg.0, ptr %msg.dbg.spill, align 8
  %4 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8
  store i64 %msg.1, ptr %4, align 8
    #dbg_declare(ptr %msg.dbg.spill, !1803, !DIExpression(), !1807)
  %5 = load i32, ptr %self, align 4, !dbg !1808
  %6 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !1808
  %7 = load i32, ptr %6, align 4, !dbg !1808
  %_3 = zext i32 %5 to i64, !dbg !1808
  %8 = trunc nuw i64 %_3 to i1, !dbg !1809
  br i1 %8, label %bb3, label %bb2, !dbg !1809

bb3:                                              ; preds = %start
  %9 = getelementptr inbounds i8, ptr %self, i64 4, !dbg !1810
  %val = load i32, ptr %9, align 4, !dbg !1810
  store i32 %val, ptr %val.dbg.spill, align 4, !dbg !1810
    #dbg_declare(ptr %val.dbg.spill, !1804, !DIExpression(), !1811)
  ret i32 %val, !dbg !1812

bb2:                                              ; preds = %start
; call core::option::expect_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1 %msg.0, i64 %msg.1, ptr align 8 %2) #15, !dbg !1813
  unreachable, !dbg !1813

bb1:                                              ; No predecessors!
  unreachable, !dbg !1808
}

; core::option::Option<&T>::copied
; Function Attrs: nonlazybind uwtable
define { i32, i32 } @"_ZN4core6option19Option$LT$$RF$T$GT$6copied17h8e1806fe88d31737E"(ptr align 4 %0) unnamed_addr #0 !dbg !1814 {
start:
  %v.dbg.spill = alloca [4 x i8], align 4
  %_0 = alloca [8 x i8], align 4
  %self = alloca [8 x i8], align 8
  store ptr %0, ptr %self, align 8
    #dbg_declare(ptr %self, !1819, !DIExpression(), !1822)
  %1 = load ptr, ptr %self, align 8, !dbg !1823
  %2 = ptrtoint ptr %1 to i64, !dbg !1823
  %3 = icmp eq i64 %2, 0, !dbg !1823
  %_2 = select i1 %3, i64 0, i64 1, !dbg !1823
  %4 = trunc nuw i64 %_2 to i1, !dbg !1824
  br i1 %4, label %bb3, label %bb2, !dbg !1824

bb3:                                              ; preds = %start
  %_4 = load ptr, ptr %self, align 8, !dbg !1825
  %v = load i32, ptr %_4, align 4, !dbg !1825
  store i32 %v, ptr %v.dbg.spill, align 4, !dbg !1825
    #dbg_declare(ptr %v.dbg.spill, !1820, !DIExpression(), !1826)
  %5 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !1827
  store i32 %v, ptr %5, align 4, !dbg !1827
  store i32 1, ptr %_0, align 4, !dbg !1827
  br label %bb4, !dbg !1828

bb2:                                              ; preds = %start
  store i32 0, ptr %_0, align 4, !dbg !1829
  br label %bb4, !dbg !1829

bb4:                                              ; preds = %bb3, %bb2
  %6 = load i32, ptr %_0, align 4, !dbg !1830
  %7 = getelementptr inbounds i8, ptr %_0, i64 4, !dbg !1830
  %8 = load i32, ptr %7, align 4, !dbg !1830
  %9 = insertvalue { i32, i32 } poison, i32 %6, 0, !dbg !1830
  %10 = insertvalue { i32, i32 } %9, i32 %8, 1, !dbg !1830
  ret { i32, i32 } %10, !dbg !1830

bb1:                                              ; No predecessors!
  unreachable, !dbg !1823
}

; core::ub_checks::maybe_is_nonoverlapping::runtime
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17hf03c0b0c5801d731E(ptr %src, ptr %dst, i64 %size, i64 %count) unnamed_addr #1 !dbg !1831 {
start:
  %size.dbg.spill2 = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %b.dbg.spill = alloca [1 x i8], align 1
  %dst_usize.dbg.spill = alloca [8 x i8], align 8
  %src_usize.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %size.dbg.spill = alloca [8 x i8], align 8
  %dst.dbg.spill = alloca [8 x i8], align 8
  %src.dbg.spill = alloca [8 x i8], align 8
  %diff = alloca [8 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  store ptr %src, ptr %src.dbg.spill, align 8
    #dbg_declare(ptr %src.dbg.spill, !1834, !DIExpression(), !1846)
    #dbg_declare(ptr %src.dbg.spill, !1847, !DIExpression(), !1850)
    #dbg_declare(ptr %src.dbg.spill, !1853, !DIExpression(), !1856)
  store ptr %dst, ptr %dst.dbg.spill, align 8
    #dbg_declare(ptr %dst.dbg.spill, !1835, !DIExpression(), !1846)
    #dbg_declare(ptr %dst.dbg.spill, !1847, !DIExpression(), !1858)
    #dbg_declare(ptr %dst.dbg.spill, !1853, !DIExpression(), !1860)
  store i64 %size, ptr %size.dbg.spill, align 8
    #dbg_declare(ptr %size.dbg.spill, !1836, !DIExpression(), !1846)
    #dbg_declare(ptr %size.dbg.spill, !1863, !DIExpression(), !1883)
    #dbg_declare(ptr %size.dbg.spill, !1885, !DIExpression(), !1889)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !1837, !DIExpression(), !1846)
    #dbg_declare(ptr %count.dbg.spill, !1879, !DIExpression(), !1891)
    #dbg_declare(ptr %count.dbg.spill, !1888, !DIExpression(), !1892)
    #dbg_declare(ptr %diff, !1844, !DIExpression(), !1893)
  %src_usize = ptrtoint ptr %src to i64, !dbg !1894
  store i64 %src_usize, ptr %src_usize.dbg.spill, align 8, !dbg !1894
    #dbg_declare(ptr %src_usize.dbg.spill, !1838, !DIExpression(), !1895)
    #dbg_declare(ptr %src_usize.dbg.spill, !1896, !DIExpression(), !1902)
  %dst_usize = ptrtoint ptr %dst to i64, !dbg !1904
  store i64 %dst_usize, ptr %dst_usize.dbg.spill, align 8, !dbg !1904
    #dbg_declare(ptr %dst_usize.dbg.spill, !1840, !DIExpression(), !1905)
    #dbg_declare(ptr %dst_usize.dbg.spill, !1901, !DIExpression(), !1906)
  %0 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %size, i64 %count), !dbg !1907
  %_13.0 = extractvalue { i64, i1 } %0, 0, !dbg !1907
  %_13.1 = extractvalue { i64, i1 } %0, 1, !dbg !1907
  %1 = zext i1 %_13.1 to i8, !dbg !1908
  store i8 %1, ptr %b.dbg.spill, align 1, !dbg !1908
    #dbg_declare(ptr %b.dbg.spill, !1882, !DIExpression(), !1909)
    #dbg_declare(ptr %b.dbg.spill, !1910, !DIExpression(), !1913)
  store i64 %_13.0, ptr %a.dbg.spill, align 8, !dbg !1915
    #dbg_declare(ptr %a.dbg.spill, !1880, !DIExpression(), !1916)
  br i1 %_13.1, label %bb1, label %bb3, !dbg !1917

bb3:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1918
  store i64 %_13.0, ptr %2, align 8, !dbg !1918
  store i64 1, ptr %_9, align 8, !dbg !1918
  %3 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1919
  %size1 = load i64, ptr %3, align 8, !dbg !1919
  store i64 %size1, ptr %size.dbg.spill2, align 8, !dbg !1919
    #dbg_declare(ptr %size.dbg.spill2, !1842, !DIExpression(), !1920)
  %_21 = icmp ult i64 %src_usize, %dst_usize, !dbg !1921
  br i1 %_21, label %bb4, label %bb5, !dbg !1921

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1 @alloc_763310d78c99c2c1ad3f8a9821e942f3, i64 61) #13, !dbg !1922
  unreachable, !dbg !1922

bb5:                                              ; preds = %bb3
  %4 = sub i64 %src_usize, %dst_usize, !dbg !1923
  store i64 %4, ptr %diff, align 8, !dbg !1923
  br label %bb6, !dbg !1924

bb4:                                              ; preds = %bb3
  %5 = sub i64 %dst_usize, %src_usize, !dbg !1925
  store i64 %5, ptr %diff, align 8, !dbg !1925
  br label %bb6, !dbg !1924

bb6:                                              ; preds = %bb4, %bb5
  %6 = load i64, ptr %diff, align 8, !dbg !1926
  %_0 = icmp uge i64 %6, %size1, !dbg !1926
  ret i1 %_0, !dbg !1927
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h6b64762a78eccb94E"(ptr %iter.0, ptr %iter.1) unnamed_addr #0 !dbg !1928 {
start:
  %iter.dbg.spill = alloca [16 x i8], align 8
  store ptr %iter.0, ptr %iter.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %iter.dbg.spill, i64 8
  store ptr %iter.1, ptr %0, align 8
    #dbg_declare(ptr %iter.dbg.spill, !1931, !DIExpression(), !1934)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h16b296c105846ee5E"(ptr %iter.0, ptr %iter.1, double -0.000000e+00), !dbg !1935
  ret double %_0, !dbg !1936
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5b4eb9831d34628fE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !1937 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1944, !DIExpression(), !1945)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !1942, !DIExpression(), !1946)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1943, !DIExpression(), !1947)
  %_0 = fadd double %a, %b, !dbg !1948
  ret double %_0, !dbg !1949
}

; alloc::fmt::format
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_ZN5alloc3fmt6format17h5579fb3af36b69d3E(ptr sret([24 x i8]) align 8 %_0, ptr %0, ptr %1) unnamed_addr #1 !dbg !1950 {
start:
  %v.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %data.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %bits.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [16 x i8], align 8
  %args = alloca [16 x i8], align 8
  store ptr %0, ptr %args, align 8
  %2 = getelementptr inbounds i8, ptr %args, i64 8
  store ptr %1, ptr %2, align 8
    #dbg_declare(ptr %args, !1955, !DIExpression(), !1956)
    #dbg_value(ptr %args, !1957, !DIExpression(), !1965)
  %3 = getelementptr inbounds i8, ptr %args, i64 8, !dbg !1967
  %_7 = load ptr, ptr %3, align 8, !dbg !1967
  %bits = ptrtoint ptr %_7 to i64, !dbg !1968
  store i64 %bits, ptr %bits.dbg.spill, align 8, !dbg !1968
    #dbg_declare(ptr %bits.dbg.spill, !1963, !DIExpression(), !1969)
  %_8 = and i64 %bits, 1, !dbg !1970
  %4 = icmp eq i64 %_8, 1, !dbg !1970
  br i1 %4, label %bb3, label %bb4, !dbg !1970

bb3:                                              ; preds = %start
  %self = load ptr, ptr %args, align 8, !dbg !1971
  store ptr %self, ptr %self.dbg.spill, align 8, !dbg !1971
    #dbg_declare(ptr %self.dbg.spill, !1972, !DIExpression(), !1979)
  store ptr %self, ptr %data.dbg.spill, align 8, !dbg !1971
    #dbg_declare(ptr %data.dbg.spill, !1981, !DIExpression(), !1987)
    #dbg_declare(ptr %data.dbg.spill, !1989, !DIExpression(), !1999)
    #dbg_declare(ptr %data.dbg.spill, !2001, !DIExpression(), !2006)
  %len = lshr i64 %bits, 1, !dbg !2008
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !2008
    #dbg_declare(ptr %len.dbg.spill, !1986, !DIExpression(), !2009)
    #dbg_declare(ptr %len.dbg.spill, !1998, !DIExpression(), !2010)
  br label %bb5, !dbg !2011

bb4:                                              ; preds = %start
  %5 = load ptr, ptr @anon.caee7e49d12fedbf1851f2b07fe795f2.1, align 8, !dbg !2013
  %6 = load i64, ptr getelementptr inbounds (i8, ptr @anon.caee7e49d12fedbf1851f2b07fe795f2.1, i64 8), align 8, !dbg !2013
  store ptr %5, ptr %_2, align 8, !dbg !2013
  %7 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !2013
  store i64 %6, ptr %7, align 8, !dbg !2013
  br label %bb2, !dbg !2014

bb5:                                              ; preds = %bb3
; call core::slice::raw::from_raw_parts::precondition_check
  call void @_ZN4core5slice3raw14from_raw_parts18precondition_check17h7f27ddc3ec1e9532E(ptr %self, i64 1, i64 1, i64 %len, ptr align 8 @alloc_c744d1012daac153da5bdea777499410) #16, !dbg !2015
  br label %bb7, !dbg !2016

bb7:                                              ; preds = %bb5
  store ptr %self, ptr %v.dbg.spill, align 8, !dbg !2017
  %8 = getelementptr inbounds i8, ptr %v.dbg.spill, i64 8, !dbg !2017
  store i64 %len, ptr %8, align 8, !dbg !2017
    #dbg_declare(ptr %v.dbg.spill, !2018, !DIExpression(), !2025)
  store ptr %self, ptr %_2, align 8, !dbg !2027
  %9 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !2027
  store i64 %len, ptr %9, align 8, !dbg !2027
  br label %bb2, !dbg !2014

bb2:                                              ; preds = %bb4, %bb7
  %10 = load ptr, ptr %_2, align 8, !dbg !2028
  %11 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !2028
  %12 = load i64, ptr %11, align 8, !dbg !2028
; call core::option::Option<T>::map_or_else
  call void @"_ZN4core6option15Option$LT$T$GT$11map_or_else17hda627295a465c180E"(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %10, i64 %12, ptr align 8 %args) #12, !dbg !2029
  ret void, !dbg !2030
}

; alloc::fmt::format::{{closure}}
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN5alloc3fmt6format28_$u7b$$u7b$closure$u7d$$u7d$17ha8553e4f4b7ef8a4E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_1) unnamed_addr #1 !dbg !2031 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !2035, !DIExpression(DW_OP_deref), !2036)
  %_2.0 = load ptr, ptr %_1, align 8, !dbg !2037
  %0 = getelementptr inbounds i8, ptr %_1, i64 8, !dbg !2037
  %_2.1 = load ptr, ptr %0, align 8, !dbg !2037
; call alloc::fmt::format::format_inner
  call void @_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner(ptr sret([24 x i8]) align 8 %_0, ptr %_2.0, ptr %_2.1), !dbg !2038
  ret void, !dbg !2039
}

; alloc::str::<impl alloc::borrow::ToOwned for str>::to_owned
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @"_ZN5alloc3str56_$LT$impl$u20$alloc..borrow..ToOwned$u20$for$u20$str$GT$8to_owned17h76487dca1a625b61E"(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %self.0, i64 %self.1) unnamed_addr #1 !dbg !2040 {
start:
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %alloc.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  %bytes = alloca [24 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !2045, !DIExpression(), !2046)
    #dbg_declare(ptr %self.dbg.spill, !2047, !DIExpression(), !2050)
    #dbg_declare(ptr %bytes, !2052, !DIExpression(), !2059)
    #dbg_declare(ptr %alloc.dbg.spill, !2061, !DIExpression(), !2070)
  store ptr %self.0, ptr %self.dbg.spill1, align 8, !dbg !2083
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !2083
  store i64 %self.1, ptr %1, align 8, !dbg !2083
    #dbg_declare(ptr %self.dbg.spill1, !2081, !DIExpression(), !2084)
    #dbg_declare(ptr %self.dbg.spill1, !2076, !DIExpression(), !2085)
    #dbg_declare(ptr %self.dbg.spill1, !2069, !DIExpression(), !2086)
; call <T as alloc::slice::<impl [T]>::to_vec_in::ConvertVec>::to_vec
  call void @"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17h1e0bb344e01e4c68E"(ptr sret([24 x i8]) align 8 %bytes, ptr align 1 %self.0, i64 %self.1) #12, !dbg !2087
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %bytes, i64 24, i1 false), !dbg !2088
  ret void, !dbg !2089
}

; alloc::vec::Vec<T,A>::set_len::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h366d8bbf827a318bE"(i64 %new_len, i64 %capacity, ptr align 8 %0) unnamed_addr #4 !dbg !2090 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %capacity.dbg.spill = alloca [8 x i8], align 8
  %new_len.dbg.spill = alloca [8 x i8], align 8
  store i64 %new_len, ptr %new_len.dbg.spill, align 8
    #dbg_declare(ptr %new_len.dbg.spill, !2094, !DIExpression(), !2098)
  store i64 %capacity, ptr %capacity.dbg.spill, align 8
    #dbg_declare(ptr %capacity.dbg.spill, !2095, !DIExpression(), !2098)
  %_3 = icmp ule i64 %new_len, %capacity, !dbg !2099
  br i1 %_3, label %bb1, label %bb2, !dbg !2099

bb2:                                              ; preds = %start
  store ptr @alloc_57d70e9d94c65ecfc15225d29a5ed72b, ptr %msg.dbg.spill, align 8, !dbg !2102
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !2102
  store i64 198, ptr %1, align 8, !dbg !2102
    #dbg_declare(ptr %msg.dbg.spill, !2096, !DIExpression(), !2103)
    #dbg_declare(ptr %msg.dbg.spill, !2104, !DIExpression(), !2107)
    #dbg_declare(ptr %msg.dbg.spill, !2109, !DIExpression(), !2112)
    #dbg_declare(ptr %msg.dbg.spill, !2114, !DIExpression(), !2117)
    #dbg_declare(ptr %msg.dbg.spill, !2119, !DIExpression(), !2122)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_57d70e9d94c65ecfc15225d29a5ed72b, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #13, !dbg !2124
  unreachable, !dbg !2124

bb1:                                              ; preds = %start
  ret void, !dbg !2125
}

; alloc::raw_vec::RawVecInner<A>::with_capacity_in
; Function Attrs: inlinehint nonlazybind uwtable
define { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h5df782e55cede574E"(i64 %capacity, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #1 !dbg !2126 {
start:
  %err.dbg.spill = alloca [16 x i8], align 8
  %cond.dbg.spill = alloca [1 x i8], align 1
  %self.dbg.spill = alloca [8 x i8], align 8
  %elem_size.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %elem_layout.dbg.spill = alloca [16 x i8], align 8
  %alloc.dbg.spill = alloca [0 x i8], align 1
  %capacity.dbg.spill = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  store i64 %capacity, ptr %capacity.dbg.spill, align 8
    #dbg_declare(ptr %capacity.dbg.spill, !2141, !DIExpression(), !2164)
    #dbg_declare(ptr %capacity.dbg.spill, !2165, !DIExpression(), !2175)
    #dbg_declare(ptr %alloc.dbg.spill, !2142, !DIExpression(), !2177)
  store i64 %elem_layout.0, ptr %elem_layout.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %elem_layout.dbg.spill, i64 8
  store i64 %elem_layout.1, ptr %0, align 8
    #dbg_declare(ptr %elem_layout.dbg.spill, !2143, !DIExpression(), !2178)
    #dbg_declare(ptr %elem_layout.dbg.spill, !2174, !DIExpression(), !2179)
    #dbg_declare(ptr %self, !2180, !DIExpression(), !2184)
  store i64 0, ptr %len.dbg.spill, align 8, !dbg !2186
    #dbg_declare(ptr %len.dbg.spill, !2173, !DIExpression(), !2186)
  store i64 0, ptr %rhs.dbg.spill, align 8, !dbg !2187
    #dbg_declare(ptr %rhs.dbg.spill, !2183, !DIExpression(), !2187)
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8 %_4, i64 %capacity, i1 zeroext false, i64 %elem_layout.0, i64 %elem_layout.1), !dbg !2188
  %_5 = load i64, ptr %_4, align 8, !dbg !2188
  %1 = trunc nuw i64 %_5 to i1, !dbg !2189
  br i1 %1, label %bb3, label %bb4, !dbg !2189

bb3:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !2190
  %err.0 = load i64, ptr %2, align 8, !dbg !2190
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !2190
  %err.1 = load i64, ptr %3, align 8, !dbg !2190
  store i64 %err.0, ptr %err.dbg.spill, align 8, !dbg !2190
  %4 = getelementptr inbounds i8, ptr %err.dbg.spill, i64 8, !dbg !2190
  store i64 %err.1, ptr %4, align 8, !dbg !2190
    #dbg_declare(ptr %err.dbg.spill, !2146, !DIExpression(), !2191)
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #17, !dbg !2192
  unreachable, !dbg !2192

bb4:                                              ; preds = %start
  %5 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !2193
  %this.0 = load i64, ptr %5, align 8, !dbg !2193
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !2193
  %this.1 = load ptr, ptr %6, align 8, !dbg !2193
  store i64 %this.0, ptr %this.dbg.spill, align 8, !dbg !2193
  %7 = getelementptr inbounds i8, ptr %this.dbg.spill, i64 8, !dbg !2193
  store ptr %this.1, ptr %7, align 8, !dbg !2193
    #dbg_declare(ptr %this.dbg.spill, !2144, !DIExpression(), !2194)
    #dbg_value(ptr poison, !2172, !DIExpression(), !2195)
    #dbg_value(ptr poison, !2196, !DIExpression(), !2203)
    #dbg_value(ptr poison, !2205, !DIExpression(), !2213)
  store i64 %elem_layout.1, ptr %elem_size.dbg.spill, align 8, !dbg !2215
    #dbg_declare(ptr %elem_size.dbg.spill, !2202, !DIExpression(), !2216)
  %8 = icmp eq i64 %elem_layout.1, 0, !dbg !2217
  br i1 %8, label %bb6, label %bb7, !dbg !2217

bb6:                                              ; preds = %bb4
  store i64 -1, ptr %self, align 8, !dbg !2218
  br label %bb5, !dbg !2219

bb7:                                              ; preds = %bb4
  store i64 %this.0, ptr %self.dbg.spill, align 8, !dbg !2220
    #dbg_declare(ptr %self.dbg.spill, !2221, !DIExpression(), !2228)
  store i64 %this.0, ptr %self, align 8, !dbg !2230
  br label %bb5, !dbg !2219

bb5:                                              ; preds = %bb7, %bb6
  %9 = load i64, ptr %self, align 8, !dbg !2231
  %_11 = sub i64 %9, 0, !dbg !2231
  %_7 = icmp ugt i64 %capacity, %_11, !dbg !2232
  %cond = xor i1 %_7, true, !dbg !2233
  %10 = zext i1 %cond to i8, !dbg !2233
  store i8 %10, ptr %cond.dbg.spill, align 1, !dbg !2233
    #dbg_declare(ptr %cond.dbg.spill, !2234, !DIExpression(), !2237)
  br label %bb8, !dbg !2239

bb8:                                              ; preds = %bb5
; call core::hint::assert_unchecked::precondition_check
  call void @_ZN4core4hint16assert_unchecked18precondition_check17h7fe52e0aace09e07E(i1 zeroext %cond, ptr align 8 @alloc_8a557fa53722333f4e14612354d66d02) #16, !dbg !2241
  br label %bb9, !dbg !2241

bb9:                                              ; preds = %bb8
  %11 = insertvalue { i64, ptr } poison, i64 %this.0, 0, !dbg !2242
  %12 = insertvalue { i64, ptr } %11, ptr %this.1, 1, !dbg !2242
  ret { i64, ptr } %12, !dbg !2242

bb2:                                              ; No predecessors!
  unreachable, !dbg !2188
}

; <&i32 as core::ops::arith::Mul<i32>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @"_ZN60_$LT$$RF$i32$u20$as$u20$core..ops..arith..Mul$LT$i32$GT$$GT$3mul17hfde3cdfec5dfe55bE"(ptr align 4 %self, i32 %other, ptr align 8 %0) unnamed_addr #1 !dbg !2243 {
start:
  %self.dbg.spill2 = alloca [4 x i8], align 4
  %other.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2248, !DIExpression(), !2250)
  store i32 %other, ptr %other.dbg.spill, align 4
    #dbg_declare(ptr %other.dbg.spill, !2249, !DIExpression(), !2251)
    #dbg_declare(ptr %other.dbg.spill, !2252, !DIExpression(), !2259)
  %self1 = load i32, ptr %self, align 4, !dbg !2261
  store i32 %self1, ptr %self.dbg.spill2, align 4, !dbg !2261
    #dbg_declare(ptr %self.dbg.spill2, !2258, !DIExpression(), !2262)
  %1 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %self1, i32 %other), !dbg !2263
  %_4.0 = extractvalue { i32, i1 } %1, 0, !dbg !2263
  %_4.1 = extractvalue { i32, i1 } %1, 1, !dbg !2263
  br i1 %_4.1, label %panic, label %bb1, !dbg !2263

bb1:                                              ; preds = %start
  ret i32 %_4.0, !dbg !2264

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_mul_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 %0) #15, !dbg !2263
  unreachable, !dbg !2263
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hd9beb0f049fd4991E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !2265 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2270, !DIExpression(), !2272)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !2271, !DIExpression(), !2273)
  %_3 = load double, ptr %other, align 8, !dbg !2274
  %_0 = fmul double %self, %_3, !dbg !2275
  ret double %_0, !dbg !2278
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nonlazybind uwtable
define { ptr, ptr } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h2fc3364788cd449cE"(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !2279 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !2286, !DIExpression(), !2288)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !2289
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !2289
  ret { ptr, ptr } %2, !dbg !2289
}

; <usize as core::slice::index::SliceIndex<[T]>>::get
; Function Attrs: inlinehint nonlazybind uwtable
define align 4 ptr @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$3get17h107168d79661e98dE"(i64 %self, ptr align 4 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !2290 {
start:
  %slice.dbg.spill = alloca [16 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store i64 %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2297, !DIExpression(), !2299)
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !2298, !DIExpression(), !2300)
  %_3 = icmp ult i64 %self, %slice.1, !dbg !2301
  br i1 %_3, label %bb1, label %bb2, !dbg !2301

bb2:                                              ; preds = %start
  store ptr null, ptr %_0, align 8, !dbg !2302
  br label %bb3, !dbg !2303

bb1:                                              ; preds = %start
  %_5 = getelementptr inbounds nuw i32, ptr %slice.0, i64 %self, !dbg !2304
  store ptr %_5, ptr %_0, align 8, !dbg !2305
  br label %bb3, !dbg !2303

bb3:                                              ; preds = %bb1, %bb2
  %1 = load ptr, ptr %_0, align 8, !dbg !2306
  ret ptr %1, !dbg !2306
}

; <T as alloc::slice::<impl [T]>::to_vec_in::ConvertVec>::to_vec
; Function Attrs: inlinehint nonlazybind uwtable
define void @"_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17h1e0bb344e01e4c68E"(ptr sret([24 x i8]) align 8 %v, ptr align 1 %s.0, i64 %s.1) unnamed_addr #1 !dbg !2307 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %dest.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %elem_size.dbg.spill = alloca [8 x i8], align 8
  %alloc.dbg.spill = alloca [0 x i8], align 1
  %s.dbg.spill = alloca [16 x i8], align 8
  %_17 = alloca [8 x i8], align 8
    #dbg_declare(ptr %v, !2315, !DIExpression(), !2317)
  store ptr %s.0, ptr %s.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %s.dbg.spill, i64 8
  store i64 %s.1, ptr %0, align 8
    #dbg_declare(ptr %s.dbg.spill, !2311, !DIExpression(), !2318)
    #dbg_declare(ptr %s.dbg.spill, !2319, !DIExpression(), !2324)
    #dbg_declare(ptr %alloc.dbg.spill, !2312, !DIExpression(), !2326)
    #dbg_declare(ptr %alloc.dbg.spill, !2327, !DIExpression(), !2334)
    #dbg_declare(ptr %alloc.dbg.spill, !2336, !DIExpression(), !2343)
  store i64 1, ptr %elem_size.dbg.spill, align 8, !dbg !2345
    #dbg_declare(ptr %elem_size.dbg.spill, !2349, !DIExpression(), !2345)
  store i64 %s.1, ptr %len.dbg.spill, align 8, !dbg !2376
    #dbg_declare(ptr %len.dbg.spill, !2313, !DIExpression(), !2377)
    #dbg_declare(ptr %len.dbg.spill, !2333, !DIExpression(), !2378)
    #dbg_declare(ptr %len.dbg.spill, !2342, !DIExpression(), !2379)
    #dbg_declare(ptr %len.dbg.spill, !2380, !DIExpression(), !2387)
    #dbg_declare(ptr %len.dbg.spill, !2389, !DIExpression(), !2396)
    #dbg_declare(ptr %len.dbg.spill, !2374, !DIExpression(), !2398)
; call alloc::raw_vec::RawVecInner<A>::with_capacity_in
  %1 = call { i64, ptr } @"_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h5df782e55cede574E"(i64 %s.1, i64 1, i64 1) #12, !dbg !2399
  %_10.0 = extractvalue { i64, ptr } %1, 0, !dbg !2399
  %_10.1 = extractvalue { i64, ptr } %1, 1, !dbg !2399
  store i64 %_10.0, ptr %v, align 8, !dbg !2400
  %2 = getelementptr inbounds i8, ptr %v, i64 8, !dbg !2400
  store ptr %_10.1, ptr %2, align 8, !dbg !2400
  %3 = getelementptr inbounds i8, ptr %v, i64 16, !dbg !2400
  store i64 0, ptr %3, align 8, !dbg !2400
  %_4 = icmp ugt i64 %s.1, 0, !dbg !2401
  br i1 %_4, label %bb1, label %bb2, !dbg !2401

bb2:                                              ; preds = %bb9, %start
  ret void, !dbg !2402

bb1:                                              ; preds = %start
  store ptr %s.0, ptr %self.dbg.spill, align 8, !dbg !2403
    #dbg_declare(ptr %self.dbg.spill, !2385, !DIExpression(), !2404)
    #dbg_declare(ptr %self.dbg.spill, !2394, !DIExpression(), !2405)
    #dbg_value(ptr %v, !2406, !DIExpression(), !2412)
  %4 = getelementptr inbounds i8, ptr %v, i64 8, !dbg !2414
  %_12 = load ptr, ptr %4, align 8, !dbg !2414
  store ptr %_12, ptr %dest.dbg.spill, align 8, !dbg !2431
    #dbg_declare(ptr %dest.dbg.spill, !2386, !DIExpression(), !2434)
    #dbg_declare(ptr %dest.dbg.spill, !2395, !DIExpression(), !2435)
  br label %bb4, !dbg !2436

bb4:                                              ; preds = %bb1
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_ZN4core3ptr19copy_nonoverlapping18precondition_check17h114a6bd96e2554fdE(ptr %s.0, ptr %_12, i64 1, i64 1, i64 %s.1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #16, !dbg !2438
  br label %bb6, !dbg !2439

bb6:                                              ; preds = %bb4
  %5 = mul i64 %s.1, 1, !dbg !2440
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_12, ptr align 1 %s.0, i64 %5, i1 false), !dbg !2440
    #dbg_value(ptr %v, !2373, !DIExpression(), !2441)
    #dbg_value(ptr %v, !2365, !DIExpression(), !2442)
  br label %bb7, !dbg !2443

bb7:                                              ; preds = %bb6
  br label %bb12, !dbg !2444

bb12:                                             ; preds = %bb7
  %self = load i64, ptr %v, align 8, !dbg !2445
  store i64 %self, ptr %self.dbg.spill1, align 8, !dbg !2445
    #dbg_declare(ptr %self.dbg.spill1, !2446, !DIExpression(), !2449)
  store i64 %self, ptr %_17, align 8, !dbg !2451
  br label %bb10, !dbg !2452

bb10:                                             ; preds = %bb12
  %6 = load i64, ptr %_17, align 8, !dbg !2443
; call alloc::vec::Vec<T,A>::set_len::precondition_check
  call void @"_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h366d8bbf827a318bE"(i64 %s.1, i64 %6, ptr align 8 @alloc_490992312822afe82cb6f17d9c546139) #16, !dbg !2443
  br label %bb9, !dbg !2443

bb9:                                              ; preds = %bb10
  %7 = getelementptr inbounds i8, ptr %v, i64 16, !dbg !2453
  store i64 %s.1, ptr %7, align 8, !dbg !2453
  br label %bb2, !dbg !2454

bb11:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !2455 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !2461, !DIExpression(), !2480)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !2462, !DIExpression(), !2481)
    #dbg_declare(ptr %f, !2463, !DIExpression(), !2482)
    #dbg_declare(ptr %acc, !2468, !DIExpression(), !2483)
    #dbg_declare(ptr %i, !2470, !DIExpression(), !2484)
    #dbg_declare(ptr %i, !2485, !DIExpression(), !2491)
    #dbg_declare(ptr %len, !2472, !DIExpression(), !2493)
    #dbg_declare(ptr %len, !2474, !DIExpression(), !2494)
  store i64 16, ptr %pointee_size.dbg.spill, align 8, !dbg !2495
    #dbg_declare(ptr %pointee_size.dbg.spill, !2503, !DIExpression(), !2495)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2520
    #dbg_declare(ptr %rhs.dbg.spill, !2490, !DIExpression(), !2520)
  br label %bb2, !dbg !2521

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !2522
    #dbg_declare(ptr %end.dbg.spill, !2466, !DIExpression(), !2523)
    #dbg_value(ptr poison, !2524, !DIExpression(), !2532)
    #dbg_value(ptr poison, !2531, !DIExpression(), !2534)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !2535
  %3 = zext i1 %2 to i8, !dbg !2535
  store i8 %3, ptr %_4, align 1, !dbg !2535
  br label %bb3, !dbg !2536

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !2537
  %5 = trunc nuw i8 %4 to i1, !dbg !2537
  br i1 %5, label %bb4, label %bb5, !dbg !2537

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2538
  store i8 1, ptr %_31, align 1, !dbg !2538
  store double %init, ptr %acc, align 8, !dbg !2538
  store i64 0, ptr %i, align 8, !dbg !2539
  br label %bb7, !dbg !2540

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2541
  store double %init, ptr %_0, align 8, !dbg !2541
  br label %bb12, !dbg !2542

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !2543
    #dbg_declare(ptr %end.dbg.spill1, !2476, !DIExpression(), !2544)
    #dbg_declare(ptr %end.dbg.spill1, !2517, !DIExpression(), !2545)
    #dbg_declare(ptr %end.dbg.spill1, !2546, !DIExpression(), !2549)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !2551
    #dbg_declare(ptr %subtracted.dbg.spill, !2518, !DIExpression(), !2552)
    #dbg_declare(ptr %subtracted.dbg.spill, !2546, !DIExpression(), !2553)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !2555
    #dbg_declare(ptr %self.dbg.spill2, !2509, !DIExpression(), !2556)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !2557
    #dbg_declare(ptr %origin.dbg.spill, !2510, !DIExpression(), !2558)
    #dbg_declare(ptr %origin.dbg.spill, !2502, !DIExpression(), !2559)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !2560
    #dbg_declare(ptr %self.dbg.spill3, !2501, !DIExpression(), !2561)
  br label %bb20, !dbg !2562

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h363d7547fcd3d175E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16, !dbg !2564
  br label %bb22, !dbg !2565

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !2566

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !2567

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !2568
  %7 = ptrtoint ptr %self.0 to i64, !dbg !2568
  %8 = sub nuw i64 %6, %7, !dbg !2568
  %9 = udiv exact i64 %8, 16, !dbg !2568
  store i64 %9, ptr %len, align 8, !dbg !2568
  br label %bb8, !dbg !2569

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #17
          to label %unreachable unwind label %cleanup, !dbg !2570

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !2542
  %11 = trunc nuw i8 %10 to i1, !dbg !2542
  br i1 %11, label %bb15, label %bb13, !dbg !2542

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !2571
  %_21 = load double, ptr %acc, align 8, !dbg !2571
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !2572
    #dbg_declare(ptr %self.dbg.spill4, !2573, !DIExpression(), !2580)
  %count = load i64, ptr %i, align 8, !dbg !2582
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !2582
    #dbg_declare(ptr %count.dbg.spill, !2579, !DIExpression(), !2583)
  %_45 = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Area>", ptr %self.0, i64 %count, !dbg !2584
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !2585
    #dbg_declare(ptr %self.dbg.spill5, !2546, !DIExpression(), !2586)
; invoke core::iter::adapters::map::map_fold::{{closure}}
  %_18 = invoke double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3b78fa358f8b633cE"(ptr align 1 %f, double %_21, ptr align 8 %_45)
          to label %bb9 unwind label %cleanup, !dbg !2588

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !2589
  br label %bb26, !dbg !2590

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !2592
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h9ba6462b46446d07E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #16, !dbg !2592
  br label %bb27, !dbg !2592

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !2593
  %_27 = add nuw i64 %17, 1, !dbg !2593
  store i64 %_27, ptr %i, align 8, !dbg !2594
  %_29 = load i64, ptr %i, align 8, !dbg !2595
  %_30 = load i64, ptr %len, align 8, !dbg !2596
  %_28 = icmp eq i64 %_29, %_30, !dbg !2595
  br i1 %_28, label %bb10, label %bb11, !dbg !2595

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !2597

bb10:                                             ; preds = %bb27
  %18 = load double, ptr %acc, align 8, !dbg !2598
  store double %18, ptr %_0, align 8, !dbg !2598
  br label %bb12, !dbg !2542

bb12:                                             ; preds = %bb4, %bb10
  %19 = load double, ptr %_0, align 8, !dbg !2599
  ret double %19, !dbg !2599

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !2542

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !2542

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !2542
  %21 = trunc nuw i8 %20 to i1, !dbg !2542
  br i1 %21, label %bb17, label %bb14, !dbg !2542

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !2600
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2600
  %24 = load i32, ptr %23, align 8, !dbg !2600
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !2600
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !2600
  resume { ptr, i32 } %26, !dbg !2600

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !2542

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nonlazybind uwtable
define i32 @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h87e5ecdfb26aa04dE"(ptr %self.0, ptr %self.1, i32 %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !2601 {
start:
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [4 x i8], align 4
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [4 x i8], align 4
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !2605, !DIExpression(), !2624)
  store i32 %init, ptr %init.dbg.spill, align 4
    #dbg_declare(ptr %init.dbg.spill, !2606, !DIExpression(), !2625)
    #dbg_declare(ptr %f, !2607, !DIExpression(), !2626)
    #dbg_declare(ptr %acc, !2612, !DIExpression(), !2627)
    #dbg_declare(ptr %i, !2614, !DIExpression(), !2628)
    #dbg_declare(ptr %i, !2629, !DIExpression(), !2633)
    #dbg_declare(ptr %len, !2616, !DIExpression(), !2635)
    #dbg_declare(ptr %len, !2618, !DIExpression(), !2636)
  store i64 4, ptr %pointee_size.dbg.spill, align 8, !dbg !2637
    #dbg_declare(ptr %pointee_size.dbg.spill, !2645, !DIExpression(), !2637)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2662
    #dbg_declare(ptr %rhs.dbg.spill, !2632, !DIExpression(), !2662)
  br label %bb2, !dbg !2663

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !2664
    #dbg_declare(ptr %end.dbg.spill, !2610, !DIExpression(), !2665)
    #dbg_value(ptr poison, !2666, !DIExpression(), !2673)
    #dbg_value(ptr poison, !2672, !DIExpression(), !2675)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !2676
  %3 = zext i1 %2 to i8, !dbg !2676
  store i8 %3, ptr %_4, align 1, !dbg !2676
  br label %bb3, !dbg !2677

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !2678
  %5 = trunc nuw i8 %4 to i1, !dbg !2678
  br i1 %5, label %bb4, label %bb5, !dbg !2678

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2679
  store i8 1, ptr %_31, align 1, !dbg !2679
  store i32 %init, ptr %acc, align 4, !dbg !2679
  store i64 0, ptr %i, align 8, !dbg !2680
  br label %bb7, !dbg !2681

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !2682
  store i32 %init, ptr %_0, align 4, !dbg !2682
  br label %bb12, !dbg !2683

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !2684
    #dbg_declare(ptr %end.dbg.spill1, !2620, !DIExpression(), !2685)
    #dbg_declare(ptr %end.dbg.spill1, !2659, !DIExpression(), !2686)
    #dbg_declare(ptr %end.dbg.spill1, !2687, !DIExpression(), !2690)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !2692
    #dbg_declare(ptr %subtracted.dbg.spill, !2660, !DIExpression(), !2693)
    #dbg_declare(ptr %subtracted.dbg.spill, !2687, !DIExpression(), !2694)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !2696
    #dbg_declare(ptr %self.dbg.spill2, !2651, !DIExpression(), !2697)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !2698
    #dbg_declare(ptr %origin.dbg.spill, !2652, !DIExpression(), !2699)
    #dbg_declare(ptr %origin.dbg.spill, !2644, !DIExpression(), !2700)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !2701
    #dbg_declare(ptr %self.dbg.spill3, !2643, !DIExpression(), !2702)
  br label %bb20, !dbg !2703

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h363d7547fcd3d175E"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #16, !dbg !2705
  br label %bb22, !dbg !2706

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !2707

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !2708

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !2709
  %7 = ptrtoint ptr %self.0 to i64, !dbg !2709
  %8 = sub nuw i64 %6, %7, !dbg !2709
  %9 = udiv exact i64 %8, 4, !dbg !2709
  store i64 %9, ptr %len, align 8, !dbg !2709
  br label %bb8, !dbg !2710

bb25:                                             ; No predecessors!
; invoke core::panicking::panic
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #17
          to label %unreachable unwind label %cleanup, !dbg !2711

bb16:                                             ; preds = %cleanup
  %10 = load i8, ptr %_31, align 1, !dbg !2683
  %11 = trunc nuw i8 %10 to i1, !dbg !2683
  br i1 %11, label %bb15, label %bb13, !dbg !2683

cleanup:                                          ; preds = %bb8, %bb25
  %12 = landingpad { ptr, i32 }
          cleanup
  %13 = extractvalue { ptr, i32 } %12, 0
  %14 = extractvalue { ptr, i32 } %12, 1
  store ptr %13, ptr %0, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %14, ptr %15, align 8
  br label %bb16

unreachable:                                      ; preds = %bb25
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !2712
  %_21 = load i32, ptr %acc, align 4, !dbg !2712
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !2713
    #dbg_declare(ptr %self.dbg.spill4, !2714, !DIExpression(), !2721)
  %count = load i64, ptr %i, align 8, !dbg !2723
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !2723
    #dbg_declare(ptr %count.dbg.spill, !2720, !DIExpression(), !2724)
  %_45 = getelementptr inbounds nuw i32, ptr %self.0, i64 %count, !dbg !2725
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !2726
    #dbg_declare(ptr %self.dbg.spill5, !2687, !DIExpression(), !2727)
; invoke core::iter::adapters::filter::filter_fold::{{closure}}
  %_18 = invoke i32 @"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E"(ptr align 1 %f, i32 %_21, ptr align 4 %_45)
          to label %bb9 unwind label %cleanup, !dbg !2729

bb9:                                              ; preds = %bb8
  store i32 %_18, ptr %acc, align 4, !dbg !2730
  br label %bb26, !dbg !2731

bb26:                                             ; preds = %bb9
  %16 = load i64, ptr %i, align 8, !dbg !2733
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h9ba6462b46446d07E"(i64 %16, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #16, !dbg !2733
  br label %bb27, !dbg !2733

bb27:                                             ; preds = %bb26
  %17 = load i64, ptr %i, align 8, !dbg !2734
  %_27 = add nuw i64 %17, 1, !dbg !2734
  store i64 %_27, ptr %i, align 8, !dbg !2735
  %_29 = load i64, ptr %i, align 8, !dbg !2736
  %_30 = load i64, ptr %len, align 8, !dbg !2737
  %_28 = icmp eq i64 %_29, %_30, !dbg !2736
  br i1 %_28, label %bb10, label %bb11, !dbg !2736

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !2738

bb10:                                             ; preds = %bb27
  %18 = load i32, ptr %acc, align 4, !dbg !2739
  store i32 %18, ptr %_0, align 4, !dbg !2739
  br label %bb12, !dbg !2683

bb12:                                             ; preds = %bb4, %bb10
  %19 = load i32, ptr %_0, align 4, !dbg !2740
  ret i32 %19, !dbg !2740

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !2683

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !2683

bb18:                                             ; preds = %bb13
  %20 = load i8, ptr %_32, align 1, !dbg !2683
  %21 = trunc nuw i8 %20 to i1, !dbg !2683
  br i1 %21, label %bb17, label %bb14, !dbg !2683

bb14:                                             ; preds = %bb17, %bb18
  %22 = load ptr, ptr %0, align 8, !dbg !2741
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2741
  %24 = load i32, ptr %23, align 8, !dbg !2741
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0, !dbg !2741
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1, !dbg !2741
  resume { ptr, i32 } %26, !dbg !2741

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !2683

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nonlazybind uwtable
define align 4 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h48854b5b5fa76761E"(ptr align 8 %self) unnamed_addr #1 !dbg !2742 {
start:
  %end_or_len.dbg.spill = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !2747, !DIExpression(), !2754)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !2755
    #dbg_declare(ptr %rhs.dbg.spill, !2759, !DIExpression(), !2755)
  store i64 1, ptr %count.dbg.spill, align 8, !dbg !2761
    #dbg_declare(ptr %count.dbg.spill, !2765, !DIExpression(), !2761)
  %ptr = load ptr, ptr %self, align 8, !dbg !2767
  store ptr %ptr, ptr %ptr.dbg.spill, align 8, !dbg !2767
    #dbg_declare(ptr %ptr.dbg.spill, !2748, !DIExpression(), !2768)
    #dbg_declare(ptr %ptr.dbg.spill, !2764, !DIExpression(), !2769)
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !2770
  %end_or_len = load ptr, ptr %0, align 8, !dbg !2770
  store ptr %end_or_len, ptr %end_or_len.dbg.spill, align 8, !dbg !2770
    #dbg_declare(ptr %end_or_len.dbg.spill, !2750, !DIExpression(), !2771)
    #dbg_declare(ptr %end_or_len.dbg.spill, !2772, !DIExpression(), !2777)
    #dbg_declare(ptr %end_or_len.dbg.spill, !2779, !DIExpression(), !2785)
  br label %bb4, !dbg !2787

bb4:                                              ; preds = %start
    #dbg_value(ptr poison, !2788, !DIExpression(), !2792)
    #dbg_value(ptr poison, !2791, !DIExpression(), !2794)
  %_6 = icmp eq ptr %ptr, %end_or_len, !dbg !2795
  br i1 %_6, label %bb5, label %bb6, !dbg !2793

bb6:                                              ; preds = %bb4
  %_16 = getelementptr inbounds nuw i32, ptr %ptr, i64 1, !dbg !2796
  store ptr %_16, ptr %self, align 8, !dbg !2797
  br label %bb7, !dbg !2798

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8, !dbg !2799
  br label %bb8, !dbg !2800

bb7:                                              ; preds = %bb6
    #dbg_value(ptr poison, !2802, !DIExpression(), !2808)
  store ptr %ptr, ptr %_0, align 8, !dbg !2810
  br label %bb8, !dbg !2811

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8, !dbg !2811
  ret ptr %1, !dbg !2811

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define i32 @corpus_sum(ptr %values, i64 %count) unnamed_addr #5 personality ptr @rust_eh_personality !dbg !2812 {
start:
  %slice.dbg.spill = alloca [16 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %values.dbg.spill = alloca [8 x i8], align 8
  store ptr %values, ptr %values.dbg.spill, align 8
    #dbg_declare(ptr %values.dbg.spill, !2816, !DIExpression(), !2820)
  store i64 %count, ptr %count.dbg.spill, align 8
    #dbg_declare(ptr %count.dbg.spill, !2817, !DIExpression(), !2821)
; invoke core::slice::raw::from_raw_parts
  %0 = invoke { ptr, i64 } @_ZN4core5slice3raw14from_raw_parts17h71a551e0882630e2E(ptr %values, i64 %count, ptr align 8 @alloc_384ca55d56c60e8fc3b2071cb98f06df)
          to label %bb1 unwind label %terminate, !dbg !2822

terminate:                                        ; preds = %bb4, %bb3, %bb2, %bb1, %start
  %1 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #14, !dbg !2823
  unreachable, !dbg !2823

bb1:                                              ; preds = %start
  %slice.0 = extractvalue { ptr, i64 } %0, 0, !dbg !2822
  %slice.1 = extractvalue { ptr, i64 } %0, 1, !dbg !2822
  store ptr %slice.0, ptr %slice.dbg.spill, align 8, !dbg !2822
  %2 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8, !dbg !2822
  store i64 %slice.1, ptr %2, align 8, !dbg !2822
    #dbg_declare(ptr %slice.dbg.spill, !2818, !DIExpression(), !2824)
; invoke core::slice::<impl [T]>::iter
  %3 = invoke { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E"(ptr align 4 %slice.0, i64 %slice.1)
          to label %bb2 unwind label %terminate, !dbg !2825

bb2:                                              ; preds = %bb1
  %_6.0 = extractvalue { ptr, ptr } %3, 0, !dbg !2826
  %_6.1 = extractvalue { ptr, ptr } %3, 1, !dbg !2826
; invoke core::iter::traits::iterator::Iterator::filter
  %4 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator6filter17h03a5ad528d737ad7E(ptr %_6.0, ptr %_6.1)
          to label %bb3 unwind label %terminate, !dbg !2827

bb3:                                              ; preds = %bb2
  %_5.0 = extractvalue { ptr, ptr } %4, 0, !dbg !2826
  %_5.1 = extractvalue { ptr, ptr } %4, 1, !dbg !2826
; invoke core::iter::traits::iterator::Iterator::map
  %5 = invoke { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17hc6f9e15f8c65a1caE(ptr %_5.0, ptr %_5.1)
          to label %bb4 unwind label %terminate, !dbg !2828

bb4:                                              ; preds = %bb3
  %_4.0 = extractvalue { ptr, ptr } %5, 0, !dbg !2826
  %_4.1 = extractvalue { ptr, ptr } %5, 1, !dbg !2826
; invoke <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = invoke i32 @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7a413e403c802ea2E"(ptr %_4.0, ptr %_4.1, i32 0)
          to label %bb5 unwind label %terminate, !dbg !2829

bb5:                                              ; preds = %bb4
  ret i32 %_0, !dbg !2830
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; <core::fmt::Formatter>::debug_list
; Function Attrs: nonlazybind uwtable
declare void @_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list(ptr sret([16 x i8]) align 8, ptr align 8) unnamed_addr #0

; <core::fmt::builders::DebugList>::finish
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish(ptr align 8) unnamed_addr #0

; <usize as core::fmt::Display>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt(ptr align 8, ptr align 8) unnamed_addr #0

; <i32 as core::fmt::Display>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt(ptr align 4, ptr align 8) unnamed_addr #0

; <i32 as core::fmt::UpperHex>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt(ptr align 4, ptr align 8) unnamed_addr #0

; <i32 as core::fmt::LowerHex>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt(ptr align 4, ptr align 8) unnamed_addr #0

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #5

; <core::fmt::builders::DebugList>::entry
; Function Attrs: nonlazybind uwtable
declare align 8 ptr @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry(ptr align 8, ptr align 1, ptr align 8) unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #7

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #8

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #7

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #10

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1, i64, ptr align 8) unnamed_addr #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; core::panicking::panic_nounwind
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1, i64) unnamed_addr #8

; alloc::fmt::format::format_inner
; Function Attrs: nonlazybind uwtable
declare void @_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner(ptr sret([24 x i8]) align 8, ptr, ptr) unnamed_addr #0

; <alloc::raw_vec::RawVecInner>::try_allocate_in
; Function Attrs: nonlazybind uwtable
declare void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsduwmD7cSIQq_5gimli(ptr sret([24 x i8]) align 8, i64, i1 zeroext, i64, i64) unnamed_addr #0

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64, i64) unnamed_addr #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #7

; core::panicking::panic_const::panic_const_mul_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8) unnamed_addr #10

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #10

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { cold minsize noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { inlinehint }
attributes #13 = { noinline noreturn nounwind }
attributes #14 = { cold noreturn nounwind }
attributes #15 = { noinline noreturn }
attributes #16 = { inlinehint nounwind }
attributes #17 = { noreturn }

!llvm.module.flags = !{!15, !16, !17, !18}
!llvm.ident = !{!19}
!llvm.dbg.cu = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "<&i32 as core::fmt::Debug>::{vtable}", scope: null, file: !2, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "<unknown>", directory: "")
!3 = !DICompositeType(tag: DW_TAG_structure_type, name: "<&i32 as core::fmt::Debug>::{vtable_type}", file: !2, size: 256, align: 64, flags: DIFlagArtificial, elements: !4, vtableHolder: !12, templateParams: !14, identifier: "9784d6943468baaf36f1357d350bea6a")
!4 = !{!5, !8, !10, !11}
!5 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !3, file: !2, baseType: !6, size: 64, align: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !7, size: 64, align: 64, dwarfAddressSpace: 0)
!7 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !3, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!9 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !3, file: !2, baseType: !9, size: 64, align: 64, offset: 128)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !3, file: !2, baseType: !6, size: 64, align: 64, offset: 192)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!13 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!14 = !{}
!15 = !{i32 8, !"PIC Level", i32 2}
!16 = !{i32 2, !"RtLibUseGOT", i32 1}
!17 = !{i32 7, !"Dwarf Version", i32 4}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!20 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !21, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !22, globals: !93, splitDebugInlining: false, nameTableKind: None)
!21 = !DIFile(filename: "mix.rs/@/mix.53cf7f5ca309b564-cgu.0", directory: "/corpus")
!22 = !{!23}
!23 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AlignmentEnum", scope: !24, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagEnumClass, elements: !28)
!24 = !DINamespace(name: "alignment", scope: !25)
!25 = !DINamespace(name: "ptr", scope: !26)
!26 = !DINamespace(name: "core", scope: null)
!27 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!28 = !{!29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92}
!29 = !DIEnumerator(name: "_Align1Shl0", value: 1, isUnsigned: true)
!30 = !DIEnumerator(name: "_Align1Shl1", value: 2, isUnsigned: true)
!31 = !DIEnumerator(name: "_Align1Shl2", value: 4, isUnsigned: true)
!32 = !DIEnumerator(name: "_Align1Shl3", value: 8, isUnsigned: true)
!33 = !DIEnumerator(name: "_Align1Shl4", value: 16, isUnsigned: true)
!34 = !DIEnumerator(name: "_Align1Shl5", value: 32, isUnsigned: true)
!35 = !DIEnumerator(name: "_Align1Shl6", value: 64, isUnsigned: true)
!36 = !DIEnumerator(name: "_Align1Shl7", value: 128, isUnsigned: true)
!37 = !DIEnumerator(name: "_Align1Shl8", value: 256, isUnsigned: true)
!38 = !DIEnumerator(name: "_Align1Shl9", value: 512, isUnsigned: true)
!39 = !DIEnumerator(name: "_Align1Shl10", value: 1024, isUnsigned: true)
!40 = !DIEnumerator(name: "_Align1Shl11", value: 2048, isUnsigned: true)
!41 = !DIEnumerator(name: "_Align1Shl12", value: 4096, isUnsigned: true)
!42 = !DIEnumerator(name: "_Align1Shl13", value: 8192, isUnsigned: true)
!43 = !DIEnumerator(name: "_Align1Shl14", value: 16384, isUnsigned: true)
!44 = !DIEnumerator(name: "_Align1Shl15", value: 32768, isUnsigned: true)
!45 = !DIEnumerator(name: "_Align1Shl16", value: 65536, isUnsigned: true)
!46 = !DIEnumerator(name: "_Align1Shl17", value: 131072, isUnsigned: true)
!47 = !DIEnumerator(name: "_Align1Shl18", value: 262144, isUnsigned: true)
!48 = !DIEnumerator(name: "_Align1Shl19", value: 524288, isUnsigned: true)
!49 = !DIEnumerator(name: "_Align1Shl20", value: 1048576, isUnsigned: true)
!50 = !DIEnumerator(name: "_Align1Shl21", value: 2097152, isUnsigned: true)
!51 = !DIEnumerator(name: "_Align1Shl22", value: 4194304, isUnsigned: true)
!52 = !DIEnumerator(name: "_Align1Shl23", value: 8388608, isUnsigned: true)
!53 = !DIEnumerator(name: "_Align1Shl24", value: 16777216, isUnsigned: true)
!54 = !DIEnumerator(name: "_Align1Shl25", value: 33554432, isUnsigned: true)
!55 = !DIEnumerator(name: "_Align1Shl26", value: 67108864, isUnsigned: true)
!56 = !DIEnumerator(name: "_Align1Shl27", value: 134217728, isUnsigned: true)
!57 = !DIEnumerator(name: "_Align1Shl28", value: 268435456, isUnsigned: true)
!58 = !DIEnumerator(name: "_Align1Shl29", value: 536870912, isUnsigned: true)
!59 = !DIEnumerator(name: "_Align1Shl30", value: 1073741824, isUnsigned: true)
!60 = !DIEnumerator(name: "_Align1Shl31", value: 2147483648, isUnsigned: true)
!61 = !DIEnumerator(name: "_Align1Shl32", value: 4294967296, isUnsigned: true)
!62 = !DIEnumerator(name: "_Align1Shl33", value: 8589934592, isUnsigned: true)
!63 = !DIEnumerator(name: "_Align1Shl34", value: 17179869184, isUnsigned: true)
!64 = !DIEnumerator(name: "_Align1Shl35", value: 34359738368, isUnsigned: true)
!65 = !DIEnumerator(name: "_Align1Shl36", value: 68719476736, isUnsigned: true)
!66 = !DIEnumerator(name: "_Align1Shl37", value: 137438953472, isUnsigned: true)
!67 = !DIEnumerator(name: "_Align1Shl38", value: 274877906944, isUnsigned: true)
!68 = !DIEnumerator(name: "_Align1Shl39", value: 549755813888, isUnsigned: true)
!69 = !DIEnumerator(name: "_Align1Shl40", value: 1099511627776, isUnsigned: true)
!70 = !DIEnumerator(name: "_Align1Shl41", value: 2199023255552, isUnsigned: true)
!71 = !DIEnumerator(name: "_Align1Shl42", value: 4398046511104, isUnsigned: true)
!72 = !DIEnumerator(name: "_Align1Shl43", value: 8796093022208, isUnsigned: true)
!73 = !DIEnumerator(name: "_Align1Shl44", value: 17592186044416, isUnsigned: true)
!74 = !DIEnumerator(name: "_Align1Shl45", value: 35184372088832, isUnsigned: true)
!75 = !DIEnumerator(name: "_Align1Shl46", value: 70368744177664, isUnsigned: true)
!76 = !DIEnumerator(name: "_Align1Shl47", value: 140737488355328, isUnsigned: true)
!77 = !DIEnumerator(name: "_Align1Shl48", value: 281474976710656, isUnsigned: true)
!78 = !DIEnumerator(name: "_Align1Shl49", value: 562949953421312, isUnsigned: true)
!79 = !DIEnumerator(name: "_Align1Shl50", value: 1125899906842624, isUnsigned: true)
!80 = !DIEnumerator(name: "_Align1Shl51", value: 2251799813685248, isUnsigned: true)
!81 = !DIEnumerator(name: "_Align1Shl52", value: 4503599627370496, isUnsigned: true)
!82 = !DIEnumerator(name: "_Align1Shl53", value: 9007199254740992, isUnsigned: true)
!83 = !DIEnumerator(name: "_Align1Shl54", value: 18014398509481984, isUnsigned: true)
!84 = !DIEnumerator(name: "_Align1Shl55", value: 36028797018963968, isUnsigned: true)
!85 = !DIEnumerator(name: "_Align1Shl56", value: 72057594037927936, isUnsigned: true)
!86 = !DIEnumerator(name: "_Align1Shl57", value: 144115188075855872, isUnsigned: true)
!87 = !DIEnumerator(name: "_Align1Shl58", value: 288230376151711744, isUnsigned: true)
!88 = !DIEnumerator(name: "_Align1Shl59", value: 576460752303423488, isUnsigned: true)
!89 = !DIEnumerator(name: "_Align1Shl60", value: 1152921504606846976, isUnsigned: true)
!90 = !DIEnumerator(name: "_Align1Shl61", value: 2305843009213693952, isUnsigned: true)
!91 = !DIEnumerator(name: "_Align1Shl62", value: 4611686018427387904, isUnsigned: true)
!92 = !DIEnumerator(name: "_Align1Shl63", value: 9223372036854775808, isUnsigned: true)
!93 = !{!0}
!94 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h16b296c105846ee5E", scope: !96, file: !95, line: 124, type: !100, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !151, retainedNodes: !147)
!95 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!96 = !DINamespace(name: "{impl#2}", scope: !97)
!97 = !DINamespace(name: "map", scope: !98)
!98 = !DINamespace(name: "adapters", scope: !99)
!99 = !DINamespace(name: "iter", scope: !26)
!100 = !DISubroutineType(types: !101)
!101 = !{!102, !103, !102, !142}
!102 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!103 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>", scope: !97, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !104, templateParams: !139, identifier: "d5cdec5e4279eaaa27b3478d2cf8fc0")
!104 = !{!105, !135}
!105 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !103, file: !2, baseType: !106, size: 128, align: 64, flags: DIFlagProtected)
!106 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", scope: !107, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !109, templateParams: !126, identifier: "48cc96198ada9d37c57787584158bc73")
!107 = !DINamespace(name: "iter", scope: !108)
!108 = !DINamespace(name: "slice", scope: !26)
!109 = !{!110, !128, !129}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !106, file: !2, baseType: !111, size: 64, align: 64, flags: DIFlagPrivate)
!111 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !113, templateParams: !126, identifier: "65239721f3c518caa3f65a192d7385c8")
!112 = !DINamespace(name: "non_null", scope: !25)
!113 = !{!114}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !111, file: !2, baseType: !115, size: 64, align: 64, flags: DIFlagPrivate)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>", baseType: !116, size: 64, align: 64, dwarfAddressSpace: 0)
!116 = !DICompositeType(tag: DW_TAG_structure_type, name: "alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>", file: !2, size: 128, align: 64, elements: !117, templateParams: !14, identifier: "65c66d095e8cf0d21647f80c5b168dae")
!117 = !{!118, !121}
!118 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !116, file: !2, baseType: !119, size: 64, align: 64)
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64, align: 64, dwarfAddressSpace: 0)
!120 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn mix::Area", file: !2, align: 8, elements: !14, identifier: "c56e16a101955de11c4dc6f33d235917")
!121 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !116, file: !2, baseType: !122, size: 64, align: 64, offset: 64)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 5]", baseType: !123, size: 64, align: 64, dwarfAddressSpace: 0)
!123 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 320, align: 64, elements: !124)
!124 = !{!125}
!125 = !DISubrange(count: 5, lowerBound: 0)
!126 = !{!127}
!127 = !DITemplateTypeParameter(name: "T", type: !116)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !106, file: !2, baseType: !115, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !106, file: !2, baseType: !130, align: 8, offset: 128, flags: DIFlagPrivate)
!130 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", scope: !131, file: !2, align: 8, flags: DIFlagPublic, elements: !14, templateParams: !132, identifier: "2851687f256090b3ebbf9a18e830a767")
!131 = !DINamespace(name: "marker", scope: !26)
!132 = !{!133}
!133 = !DITemplateTypeParameter(name: "T", type: !134)
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>", baseType: !116, size: 64, align: 64, dwarfAddressSpace: 0)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !103, file: !2, baseType: !136, align: 8, offset: 128, flags: DIFlagPrivate)
!136 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !137, file: !2, align: 8, elements: !14, identifier: "90cb92be6dee80bdf0a55159b348b66c")
!137 = !DINamespace(name: "all", scope: !138)
!138 = !DINamespace(name: "mix", scope: null)
!139 = !{!140, !141}
!140 = !DITemplateTypeParameter(name: "I", type: !106)
!141 = !DITemplateTypeParameter(name: "F", type: !136)
!142 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", scope: !143, file: !2, align: 8, elements: !14, identifier: "ee773ab013e567a2195d3694928f16a0")
!143 = !DINamespace(name: "sum", scope: !144)
!144 = !DINamespace(name: "{impl#132}", scope: !145)
!145 = !DINamespace(name: "accum", scope: !146)
!146 = !DINamespace(name: "traits", scope: !99)
!147 = !{!148, !149, !150}
!148 = !DILocalVariable(name: "self", arg: 1, scope: !94, file: !95, line: 124, type: !103)
!149 = !DILocalVariable(name: "init", arg: 2, scope: !94, file: !95, line: 124, type: !102)
!150 = !DILocalVariable(name: "g", arg: 3, scope: !94, file: !95, line: 124, type: !142)
!151 = !{!152, !140, !141, !153, !154}
!152 = !DITemplateTypeParameter(name: "B", type: !102)
!153 = !DITemplateTypeParameter(name: "Acc", type: !102)
!154 = !DITemplateTypeParameter(name: "G", type: !142)
!155 = !DILocation(line: 124, column: 21, scope: !94)
!156 = !DILocation(line: 124, column: 27, scope: !94)
!157 = !DILocation(line: 124, column: 38, scope: !94)
!158 = !DILocalVariable(name: "g", arg: 2, scope: !159, file: !95, line: 86, type: !142)
!159 = distinct !DISubprogram(name: "map_fold<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17hbccac2eb8b12ac72E", scope: !97, file: !95, line: 84, type: !160, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !164, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !136, !142}
!162 = !{!163, !158}
!163 = !DILocalVariable(name: "f", arg: 1, scope: !159, file: !95, line: 85, type: !136)
!164 = !{!133, !152, !153, !165, !166}
!165 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !136)
!166 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !142)
!167 = !DILocation(line: 86, column: 5, scope: !159, inlinedAt: !168)
!168 = !DILocation(line: 128, column: 30, scope: !94)
!169 = !DILocation(line: 85, column: 5, scope: !159, inlinedAt: !168)
!170 = !DILocation(line: 128, column: 19, scope: !94)
!171 = !DILocation(line: 129, column: 6, scope: !94)
!172 = distinct !DISubprogram(name: "fold<i32, core::iter::adapters::filter::Filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>, mix::corpus_sum::{closure_env#1}, i32, mix::corpus_sum::{closure_env#2}>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7a413e403c802ea2E", scope: !96, file: !95, line: 124, type: !173, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !212, retainedNodes: !208)
!173 = !DISubroutineType(types: !174)
!174 = !{!13, !175, !13, !207}
!175 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>, mix::corpus_sum::{closure_env#1}>", scope: !97, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !176, templateParams: !204, identifier: "596edabd1a8b74bb9384021f7c5cf7b4")
!176 = !{!177, !202}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !175, file: !2, baseType: !178, size: 128, align: 64, flags: DIFlagProtected)
!178 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>", scope: !179, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !180, templateParams: !199, identifier: "a92deb42e0aed5f11738caf4e989bf4d")
!179 = !DINamespace(name: "filter", scope: !98)
!180 = !{!181, !196}
!181 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !178, file: !2, baseType: !182, size: 128, align: 64, flags: DIFlagProtected)
!182 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<i32>", scope: !107, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !183, templateParams: !189, identifier: "aa53e48ac124811bc943848be5e25276")
!183 = !{!184, !191, !192}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !182, file: !2, baseType: !185, size: 64, align: 64, flags: DIFlagPrivate)
!185 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<i32>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !186, templateParams: !189, identifier: "87c1d4fb7af38623515e849a82dc60eb")
!186 = !{!187}
!187 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !185, file: !2, baseType: !188, size: 64, align: 64, flags: DIFlagPrivate)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const i32", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!189 = !{!190}
!190 = !DITemplateTypeParameter(name: "T", type: !13)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !182, file: !2, baseType: !188, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !182, file: !2, baseType: !193, align: 8, offset: 128, flags: DIFlagPrivate)
!193 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&i32>", scope: !131, file: !2, align: 8, flags: DIFlagPublic, elements: !14, templateParams: !194, identifier: "b7c4d434debe578dc1ac34a06336863")
!194 = !{!195}
!195 = !DITemplateTypeParameter(name: "T", type: !12)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !178, file: !2, baseType: !197, align: 8, offset: 128, flags: DIFlagPrivate)
!197 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !198, file: !2, align: 8, elements: !14, identifier: "4c837a1e6781897e5495773851a414f1")
!198 = !DINamespace(name: "corpus_sum", scope: !138)
!199 = !{!200, !201}
!200 = !DITemplateTypeParameter(name: "I", type: !182)
!201 = !DITemplateTypeParameter(name: "P", type: !197)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !175, file: !2, baseType: !203, align: 8, offset: 128, flags: DIFlagPrivate)
!203 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !198, file: !2, align: 8, elements: !14, identifier: "4707ee5891181e6a4119dd1cc6119d9e")
!204 = !{!205, !206}
!205 = !DITemplateTypeParameter(name: "I", type: !178)
!206 = !DITemplateTypeParameter(name: "F", type: !203)
!207 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#2}", scope: !198, file: !2, align: 8, elements: !14, identifier: "938340a9d516940aa74dc45f2eeec1e5")
!208 = !{!209, !210, !211}
!209 = !DILocalVariable(name: "self", arg: 1, scope: !172, file: !95, line: 124, type: !175)
!210 = !DILocalVariable(name: "init", arg: 2, scope: !172, file: !95, line: 124, type: !13)
!211 = !DILocalVariable(name: "g", arg: 3, scope: !172, file: !95, line: 124, type: !207)
!212 = !{!213, !205, !206, !214, !215}
!213 = !DITemplateTypeParameter(name: "B", type: !13)
!214 = !DITemplateTypeParameter(name: "Acc", type: !13)
!215 = !DITemplateTypeParameter(name: "G", type: !207)
!216 = !DILocation(line: 124, column: 21, scope: !172)
!217 = !DILocation(line: 124, column: 27, scope: !172)
!218 = !DILocation(line: 124, column: 38, scope: !172)
!219 = !DILocalVariable(name: "g", arg: 2, scope: !220, file: !95, line: 86, type: !207)
!220 = distinct !DISubprogram(name: "map_fold<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>", linkageName: "_ZN4core4iter8adapters3map8map_fold17h151c9d1c97f54a95E", scope: !97, file: !95, line: 84, type: !221, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !225, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !203, !207}
!223 = !{!224, !219}
!224 = !DILocalVariable(name: "f", arg: 1, scope: !220, file: !95, line: 85, type: !203)
!225 = !{!195, !213, !214, !226, !227}
!226 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !203)
!227 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !207)
!228 = !DILocation(line: 86, column: 5, scope: !220, inlinedAt: !229)
!229 = !DILocation(line: 128, column: 30, scope: !172)
!230 = !DILocation(line: 85, column: 5, scope: !220, inlinedAt: !229)
!231 = !DILocation(line: 128, column: 19, scope: !172)
!232 = !DILocation(line: 129, column: 6, scope: !172)
!233 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}, i32, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heac4a4e6ad900db0E", scope: !235, file: !234, line: 161, type: !236, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !247, retainedNodes: !243)
!234 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!235 = !DINamespace(name: "{impl#3}", scope: !179)
!236 = !DISubroutineType(types: !237)
!237 = !{!13, !178, !13, !238}
!238 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>", scope: !239, file: !2, align: 8, elements: !240, templateParams: !14, identifier: "a5c210c2dc2997443df50390a5f11fcf")
!239 = !DINamespace(name: "map_fold", scope: !97)
!240 = !{!241, !242}
!241 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !238, file: !2, baseType: !207, align: 8)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !238, file: !2, baseType: !203, align: 8)
!243 = !{!244, !245, !246}
!244 = !DILocalVariable(name: "self", arg: 1, scope: !233, file: !234, line: 161, type: !178)
!245 = !DILocalVariable(name: "init", arg: 2, scope: !233, file: !234, line: 161, type: !13)
!246 = !DILocalVariable(name: "fold", arg: 3, scope: !233, file: !234, line: 161, type: !238)
!247 = !{!200, !201, !214, !248}
!248 = !DITemplateTypeParameter(name: "Fold", type: !238)
!249 = !DILocation(line: 161, column: 24, scope: !233)
!250 = !DILocation(line: 161, column: 30, scope: !233)
!251 = !DILocation(line: 161, column: 41, scope: !233)
!252 = !DILocalVariable(name: "fold", arg: 2, scope: !253, file: !234, line: 77, type: !238)
!253 = distinct !DISubprogram(name: "filter_fold<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold17hb524abfa4283a11dE", scope: !179, file: !234, line: 75, type: !254, scopeLine: 75, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !258, retainedNodes: !256)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !197, !238}
!256 = !{!257, !252}
!257 = !DILocalVariable(name: "predicate", arg: 1, scope: !253, file: !234, line: 76, type: !197)
!258 = !{!195, !214, !259, !260}
!259 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !197)
!260 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> Acc", type: !238)
!261 = !DILocation(line: 77, column: 5, scope: !253, inlinedAt: !262)
!262 = !DILocation(line: 165, column: 30, scope: !233)
!263 = !DILocation(line: 76, column: 5, scope: !253, inlinedAt: !262)
!264 = !DILocation(line: 165, column: 19, scope: !233)
!265 = !DILocation(line: 166, column: 6, scope: !233)
!266 = distinct !DISubprogram(name: "{closure#2}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h09dbfdd78608a568E", scope: !198, file: !267, line: 31, type: !268, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !271)
!267 = !DIFile(filename: "mix.rs", directory: "/corpus", checksumkind: CSK_MD5, checksum: "738f4610214a06c15d581abecfe37713")
!268 = !DISubroutineType(types: !269)
!269 = !{!13, !270, !13, !13}
!270 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut mix::corpus_sum::{closure_env#2}", baseType: !207, size: 64, align: 64, dwarfAddressSpace: 0)
!271 = !{!272, !273, !274}
!272 = !DILocalVariable(name: "a", arg: 2, scope: !266, file: !267, line: 31, type: !13)
!273 = !DILocalVariable(name: "b", arg: 3, scope: !266, file: !267, line: 31, type: !13)
!274 = !DILocalVariable(arg: 1, scope: !266, file: !267, line: 31, type: !270)
!275 = !DILocation(line: 31, column: 64, scope: !266)
!276 = !DILocation(line: 31, column: 65, scope: !266)
!277 = !DILocation(line: 31, column: 68, scope: !266)
!278 = !DILocation(line: 31, column: 73, scope: !266)
!279 = !DILocation(line: 31, column: 88, scope: !266)
!280 = !DILocation(line: 31, column: 106, scope: !266)
!281 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h2123f4ecae422e4fE", scope: !198, file: !267, line: 31, type: !282, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !285)
!282 = !DISubroutineType(types: !283)
!283 = !{!13, !284, !12}
!284 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut mix::corpus_sum::{closure_env#1}", baseType: !203, size: 64, align: 64, dwarfAddressSpace: 0)
!285 = !{!286, !287}
!286 = !DILocalVariable(name: "v", arg: 2, scope: !281, file: !267, line: 31, type: !12)
!287 = !DILocalVariable(arg: 1, scope: !281, file: !267, line: 31, type: !284)
!288 = !DILocation(line: 31, column: 42, scope: !281)
!289 = !DILocation(line: 31, column: 43, scope: !281)
!290 = !DILocation(line: 31, column: 46, scope: !281)
!291 = !DILocation(line: 31, column: 51, scope: !281)
!292 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h45cd26c84cb0543eE", scope: !198, file: !267, line: 31, type: !293, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !298)
!293 = !DISubroutineType(types: !294)
!294 = !{!295, !296, !297}
!295 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!296 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut mix::corpus_sum::{closure_env#0}", baseType: !197, size: 64, align: 64, dwarfAddressSpace: 0)
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&i32", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!298 = !{!299, !300}
!299 = !DILocalVariable(name: "v", arg: 2, scope: !292, file: !267, line: 31, type: !297)
!300 = !DILocalVariable(arg: 1, scope: !292, file: !267, line: 31, type: !296)
!301 = !DILocation(line: 31, column: 25, scope: !292)
!302 = !DILocation(line: 31, column: 26, scope: !292)
!303 = !DILocation(line: 31, column: 29, scope: !292)
!304 = !DILocation(line: 31, column: 36, scope: !292)
!305 = distinct !DISubprogram(name: "all", linkageName: "_ZN3mix3all17h84ab110b6f417f2fE", scope: !138, file: !267, line: 34, type: !306, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !313)
!306 = !DISubroutineType(types: !307)
!307 = !{!102, !308}
!308 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>]", file: !2, size: 128, align: 64, elements: !309, templateParams: !14, identifier: "7206fe6a0ff8c6438328a6038ad40d2")
!309 = !{!310, !312}
!310 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !308, file: !2, baseType: !311, size: 64, align: 64)
!311 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64, align: 64, dwarfAddressSpace: 0)
!312 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !308, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!313 = !{!314}
!314 = !DILocalVariable(name: "shapes", arg: 1, scope: !305, file: !267, line: 34, type: !308)
!315 = !DILocation(line: 34, column: 12, scope: !305)
!316 = !DILocation(line: 34, column: 54, scope: !305)
!317 = !DILocation(line: 34, column: 61, scope: !305)
!318 = !DILocation(line: 34, column: 79, scope: !305)
!319 = !DILocation(line: 34, column: 86, scope: !305)
!320 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix3all28_$u7b$$u7b$closure$u7d$$u7d$17ha71fb1aab40f6055E", scope: !137, file: !267, line: 34, type: !321, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !324)
!321 = !DISubroutineType(types: !322)
!322 = !{!102, !323, !134}
!323 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut mix::all::{closure_env#0}", baseType: !136, size: 64, align: 64, dwarfAddressSpace: 0)
!324 = !{!325, !326}
!325 = !DILocalVariable(name: "s", arg: 2, scope: !320, file: !267, line: 34, type: !134)
!326 = !DILocalVariable(arg: 1, scope: !320, file: !267, line: 34, type: !323)
!327 = !DILocation(line: 34, column: 65, scope: !320)
!328 = !DILocation(line: 34, column: 66, scope: !320)
!329 = !DILocation(line: 34, column: 69, scope: !320)
!330 = !DILocation(line: 34, column: 71, scope: !320)
!331 = !DILocation(line: 34, column: 77, scope: !320)
!332 = distinct !DISubprogram(name: "checked", linkageName: "_ZN3mix7checked17h829bc51a1ed95989E", scope: !138, file: !267, line: 24, type: !333, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !399)
!333 = !DISubroutineType(types: !334)
!334 = !{!335, !394, !9}
!335 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<i32, alloc::string::String>", scope: !336, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !337, templateParams: !14, identifier: "bc1abcd0487315885d7270e4535066b")
!336 = !DINamespace(name: "result", scope: !26)
!337 = !{!338}
!338 = !DICompositeType(tag: DW_TAG_variant_part, scope: !335, file: !2, size: 192, align: 64, elements: !339, templateParams: !14, identifier: "aed100f44bb3474d914f14ef367b467b", discriminator: !393)
!339 = !{!340, !389}
!340 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !338, file: !2, baseType: !341, size: 192, align: 64, extraData: i64 -9223372036854775808)
!341 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !335, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !342, templateParams: !344, identifier: "fbbcf50f8470f694276ce0a79d9cf9f4")
!342 = !{!343}
!343 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !341, file: !2, baseType: !13, size: 32, align: 32, offset: 64, flags: DIFlagPublic)
!344 = !{!190, !345}
!345 = !DITemplateTypeParameter(name: "E", type: !346)
!346 = !DICompositeType(tag: DW_TAG_structure_type, name: "String", scope: !347, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !349, templateParams: !14, identifier: "bc53cb80a87db744310a1cd4bda01882")
!347 = !DINamespace(name: "string", scope: !348)
!348 = !DINamespace(name: "alloc", scope: null)
!349 = !{!350}
!350 = !DIDerivedType(tag: DW_TAG_member, name: "vec", scope: !346, file: !2, baseType: !351, size: 192, align: 64, flags: DIFlagPrivate)
!351 = !DICompositeType(tag: DW_TAG_structure_type, name: "Vec<u8, alloc::alloc::Global>", scope: !352, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !353, templateParams: !387, identifier: "4743da188a3d7e8b8ad6d3218734496a")
!352 = !DINamespace(name: "vec", scope: !348)
!353 = !{!354, !388}
!354 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !351, file: !2, baseType: !355, size: 128, align: 64, flags: DIFlagPrivate)
!355 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVec<u8, alloc::alloc::Global>", scope: !356, file: !2, size: 128, align: 64, flags: DIFlagProtected, elements: !357, templateParams: !387, identifier: "1786a941d613205182510ae0fe838410")
!356 = !DINamespace(name: "raw_vec", scope: !348)
!357 = !{!358, !386}
!358 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !355, file: !2, baseType: !359, size: 128, align: 64, flags: DIFlagPrivate)
!359 = !DICompositeType(tag: DW_TAG_structure_type, name: "RawVecInner<alloc::alloc::Global>", scope: !356, file: !2, size: 128, align: 64, flags: DIFlagPrivate, elements: !360, templateParams: !384, identifier: "45ea25bc7f42e606fa74c731a5e7f80c")
!360 = !{!361, !375, !381}
!361 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !359, file: !2, baseType: !362, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!362 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unique<u8>", scope: !363, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !364, templateParams: !371, identifier: "3c59e741c9569c78cbe381fa3cbee4e5")
!363 = !DINamespace(name: "unique", scope: !25)
!364 = !{!365, !373}
!365 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !362, file: !2, baseType: !366, size: 64, align: 64, flags: DIFlagPrivate)
!366 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !367, templateParams: !371, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!367 = !{!368}
!368 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !366, file: !2, baseType: !369, size: 64, align: 64, flags: DIFlagPrivate)
!369 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !370, size: 64, align: 64, dwarfAddressSpace: 0)
!370 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!371 = !{!372}
!372 = !DITemplateTypeParameter(name: "T", type: !370)
!373 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !362, file: !2, baseType: !374, align: 8, offset: 64, flags: DIFlagPrivate)
!374 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<u8>", scope: !131, file: !2, align: 8, flags: DIFlagPublic, elements: !14, templateParams: !371, identifier: "15bae875c56c7c0f828edf19d836075e")
!375 = !DIDerivedType(tag: DW_TAG_member, name: "cap", scope: !359, file: !2, baseType: !376, size: 64, align: 64, flags: DIFlagPrivate)
!376 = !DICompositeType(tag: DW_TAG_structure_type, name: "UsizeNoHighBit", scope: !377, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !379, templateParams: !14, identifier: "cad7375c0c871c072d809328de25b44")
!377 = !DINamespace(name: "niche_types", scope: !378)
!378 = !DINamespace(name: "num", scope: !26)
!379 = !{!380}
!380 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !376, file: !2, baseType: !9, size: 64, align: 64, flags: DIFlagPrivate)
!381 = !DIDerivedType(tag: DW_TAG_member, name: "alloc", scope: !359, file: !2, baseType: !382, align: 8, offset: 128, flags: DIFlagPrivate)
!382 = !DICompositeType(tag: DW_TAG_structure_type, name: "Global", scope: !383, file: !2, align: 8, flags: DIFlagPublic, elements: !14, identifier: "8471efeafbd677a88d306f08d1a0eeb")
!383 = !DINamespace(name: "alloc", scope: !348)
!384 = !{!385}
!385 = !DITemplateTypeParameter(name: "A", type: !382)
!386 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !355, file: !2, baseType: !374, align: 8, offset: 128, flags: DIFlagPrivate)
!387 = !{!372, !385}
!388 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !351, file: !2, baseType: !9, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!389 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !338, file: !2, baseType: !390, size: 192, align: 64)
!390 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !335, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !391, templateParams: !344, identifier: "d1c66d3e6923dbb143513cb52e03775")
!391 = !{!392}
!392 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !390, file: !2, baseType: !346, size: 192, align: 64, flags: DIFlagPublic)
!393 = !DIDerivedType(tag: DW_TAG_member, scope: !335, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!394 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[i32]", file: !2, size: 128, align: 64, elements: !395, templateParams: !14, identifier: "6b57523f38171cc87b38da8cc3de4ac3")
!395 = !{!396, !398}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !394, file: !2, baseType: !397, size: 64, align: 64)
!397 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!398 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !394, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!399 = !{!400, !401}
!400 = !DILocalVariable(name: "values", arg: 1, scope: !332, file: !267, line: 24, type: !394)
!401 = !DILocalVariable(name: "index", arg: 2, scope: !332, file: !267, line: 24, type: !9)
!402 = !DILocation(line: 24, column: 16, scope: !332)
!403 = !DILocation(line: 24, column: 32, scope: !332)
!404 = !DILocation(line: 25, column: 5, scope: !332)
!405 = !DILocation(line: 25, column: 12, scope: !332)
!406 = !DILocation(line: 25, column: 23, scope: !332)
!407 = !DILocation(line: 25, column: 32, scope: !332)
!408 = !DILocation(line: 26, column: 2, scope: !332)
!409 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE", scope: !410, file: !267, line: 25, type: !411, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !419)
!410 = !DINamespace(name: "checked", scope: !138)
!411 = !DISubroutineType(types: !412)
!412 = !{!346, !413}
!413 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !410, file: !2, size: 128, align: 64, elements: !414, templateParams: !14, identifier: "6b46b713dc88bc981a3eb1aceea85ed")
!414 = !{!415, !417}
!415 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__index", scope: !413, file: !2, baseType: !416, size: 64, align: 64)
!416 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__values", scope: !413, file: !2, baseType: !418, size: 64, align: 64, offset: 64)
!418 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&[i32]", baseType: !394, size: 64, align: 64, dwarfAddressSpace: 0)
!419 = !{!420, !421, !422, !430}
!420 = !DILocalVariable(name: "index", scope: !409, file: !267, line: 24, type: !9, align: 64)
!421 = !DILocalVariable(name: "values", scope: !409, file: !267, line: 24, type: !394, align: 64)
!422 = !DILocalVariable(name: "args", scope: !423, file: !267, line: 25, type: !426, align: 64)
!423 = !DILexicalBlockFile(scope: !424, file: !267, discriminator: 0)
!424 = distinct !DILexicalBlock(scope: !409, file: !425, line: 114, column: 33)
!425 = !DIFile(filename: "library/alloc/src/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c06fded2c893c2cc0e8ea200156f1086")
!426 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&usize, &&[i32])", file: !2, size: 128, align: 64, elements: !427, templateParams: !14, identifier: "92ba311c704b0bdc92b1ed032671b1e4")
!427 = !{!428, !429}
!428 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !426, file: !2, baseType: !416, size: 64, align: 64)
!429 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !426, file: !2, baseType: !418, size: 64, align: 64, offset: 64)
!430 = !DILocalVariable(name: "args", scope: !431, file: !267, line: 25, type: !433, align: 64)
!431 = !DILexicalBlockFile(scope: !432, file: !267, discriminator: 0)
!432 = distinct !DILexicalBlock(scope: !424, file: !425, line: 114, column: 33)
!433 = !DICompositeType(tag: DW_TAG_array_type, baseType: !434, size: 256, align: 64, elements: !504)
!434 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !435, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !437, templateParams: !14, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!435 = !DINamespace(name: "rt", scope: !436)
!436 = !DINamespace(name: "fmt", scope: !26)
!437 = !{!438}
!438 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !434, file: !2, baseType: !439, size: 128, align: 64, flags: DIFlagPrivate)
!439 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !435, file: !2, size: 128, align: 64, flags: DIFlagPrivate, elements: !440, templateParams: !14, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!440 = !{!441}
!441 = !DICompositeType(tag: DW_TAG_variant_part, scope: !439, file: !2, size: 128, align: 64, elements: !442, templateParams: !14, identifier: "fbd384083752b747f8b252853b979154", discriminator: !503)
!442 = !{!443, !499}
!443 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !441, file: !2, baseType: !444, size: 128, align: 64)
!444 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !439, file: !2, size: 128, align: 64, flags: DIFlagPrivate, elements: !445, templateParams: !14, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!445 = !{!446, !452, !494}
!446 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !444, file: !2, baseType: !447, size: 64, align: 64, flags: DIFlagPrivate)
!447 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !448, templateParams: !450, identifier: "f4e496144210c619b96aa08326287b92")
!448 = !{!449}
!449 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !447, file: !2, baseType: !6, size: 64, align: 64, flags: DIFlagPrivate)
!450 = !{!451}
!451 = !DITemplateTypeParameter(name: "T", type: !7)
!452 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !444, file: !2, baseType: !453, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!453 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !454, size: 64, align: 64, dwarfAddressSpace: 0)
!454 = !DISubroutineType(types: !455)
!455 = !{!456, !447, !472}
!456 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !336, file: !2, size: 8, align: 8, flags: DIFlagPublic, elements: !457, templateParams: !14, identifier: "1c6752419820cdc3961061cc58b31873")
!457 = !{!458}
!458 = !DICompositeType(tag: DW_TAG_variant_part, scope: !456, file: !2, size: 8, align: 8, elements: !459, templateParams: !14, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !471)
!459 = !{!460, !467}
!460 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !458, file: !2, baseType: !461, size: 8, align: 8, extraData: i8 0)
!461 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !456, file: !2, size: 8, align: 8, flags: DIFlagPublic, elements: !462, templateParams: !464, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!462 = !{!463}
!463 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !461, file: !2, baseType: !7, align: 8, offset: 8, flags: DIFlagPublic)
!464 = !{!451, !465}
!465 = !DITemplateTypeParameter(name: "E", type: !466)
!466 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !436, file: !2, align: 8, flags: DIFlagPublic, elements: !14, identifier: "5a24300cdda31093f5fe20c939b4885")
!467 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !458, file: !2, baseType: !468, size: 8, align: 8, extraData: i8 1)
!468 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !456, file: !2, size: 8, align: 8, flags: DIFlagPublic, elements: !469, templateParams: !464, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!469 = !{!470}
!470 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !468, file: !2, baseType: !466, align: 8, offset: 8, flags: DIFlagPublic)
!471 = !DIDerivedType(tag: DW_TAG_member, scope: !456, file: !2, baseType: !370, size: 8, align: 8, flags: DIFlagArtificial)
!472 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !473, size: 64, align: 64, dwarfAddressSpace: 0)
!473 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !436, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !474, templateParams: !14, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!474 = !{!475, !483}
!475 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !473, file: !2, baseType: !476, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!476 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !436, file: !2, size: 64, align: 32, flags: DIFlagPublic, elements: !477, templateParams: !14, identifier: "ca2f5547247cd95c514a47d5800e09e")
!477 = !{!478, !480, !482}
!478 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !476, file: !2, baseType: !479, size: 32, align: 32, flags: DIFlagPrivate)
!479 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!480 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !476, file: !2, baseType: !481, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!481 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!482 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !476, file: !2, baseType: !481, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!483 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !473, file: !2, baseType: !484, size: 128, align: 64, flags: DIFlagPrivate)
!484 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !2, size: 128, align: 64, elements: !485, templateParams: !14, identifier: "effe97114690fc58a8e246cb04e37234")
!485 = !{!486, !489}
!486 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !484, file: !2, baseType: !487, size: 64, align: 64)
!487 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !488, size: 64, align: 64, dwarfAddressSpace: 0)
!488 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !2, align: 8, elements: !14, identifier: "64328679825f9c73b507edbfd5b86b47")
!489 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !484, file: !2, baseType: !490, size: 64, align: 64, offset: 64)
!490 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !491, size: 64, align: 64, dwarfAddressSpace: 0)
!491 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 384, align: 64, elements: !492)
!492 = !{!493}
!493 = !DISubrange(count: 6, lowerBound: 0)
!494 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !444, file: !2, baseType: !495, align: 8, offset: 128, flags: DIFlagPrivate)
!495 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !131, file: !2, align: 8, flags: DIFlagPublic, elements: !14, templateParams: !496, identifier: "efa596960370766459fc018866dc4048")
!496 = !{!497}
!497 = !DITemplateTypeParameter(name: "T", type: !498)
!498 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !7, size: 64, align: 64, dwarfAddressSpace: 0)
!499 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !441, file: !2, baseType: !500, size: 128, align: 64, extraData: i64 0)
!500 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !439, file: !2, size: 128, align: 64, flags: DIFlagPrivate, elements: !501, templateParams: !14, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!501 = !{!502}
!502 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !500, file: !2, baseType: !481, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!503 = !DIDerivedType(tag: DW_TAG_member, scope: !439, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!504 = !{!505}
!505 = !DISubrange(count: 2, lowerBound: 0)
!506 = !DILocation(line: 24, column: 32, scope: !409)
!507 = !DILocation(line: 24, column: 16, scope: !409)
!508 = !DILocation(line: 25, column: 46, scope: !431)
!509 = !DILocation(line: 25, column: 46, scope: !409)
!510 = !DILocation(line: 25, column: 46, scope: !423)
!511 = !DILocalVariable(name: "value", arg: 1, scope: !512, file: !513, line: 613, type: !346)
!512 = distinct !DISubprogram(name: "must_use<alloc::string::String>", linkageName: "_ZN4core4hint8must_use17h0ba2bf0c40c19ec6E", scope: !514, file: !513, line: 613, type: !515, scopeLine: 613, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !518, retainedNodes: !517)
!513 = !DIFile(filename: "library/core/src/hint.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "2a901a283eb5f69871d8be07d256ca78")
!514 = !DINamespace(name: "hint", scope: !26)
!515 = !DISubroutineType(types: !516)
!516 = !{!346, !346}
!517 = !{!511}
!518 = !{!519}
!519 = !DITemplateTypeParameter(name: "T", type: !346)
!520 = !DILocation(line: 613, column: 26, scope: !512, inlinedAt: !521)
!521 = distinct !DILocation(line: 25, column: 46, scope: !409)
!522 = !DILocation(line: 614, column: 5, scope: !512, inlinedAt: !521)
!523 = !DILocation(line: 25, column: 81, scope: !409)
!524 = distinct !DISubprogram(name: "area", linkageName: "_ZN40_$LT$mix..Shape$u20$as$u20$mix..Area$GT$4area17h87e8137168a1a674E", scope: !525, file: !267, line: 10, type: !526, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !545)
!525 = !DINamespace(name: "{impl#0}", scope: !138)
!526 = !DISubroutineType(types: !527)
!527 = !{!102, !528}
!528 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mix::Shape", baseType: !529, size: 64, align: 64, dwarfAddressSpace: 0)
!529 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !138, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !530, templateParams: !14, identifier: "1e5e3f24aa34ac1a3f5514dfc65b1769")
!530 = !{!531}
!531 = !DICompositeType(tag: DW_TAG_variant_part, scope: !529, file: !2, size: 192, align: 64, elements: !532, templateParams: !14, identifier: "f79afac5517f1ae65551b519b1518f7c", discriminator: !544)
!532 = !{!533, !537, !542}
!533 = !DIDerivedType(tag: DW_TAG_member, name: "Circle", scope: !531, file: !2, baseType: !534, size: 192, align: 64, extraData: i64 0)
!534 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !529, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !535, templateParams: !14, identifier: "98145096b7ceb757ed030953b3d81b71")
!535 = !{!536}
!536 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !534, file: !2, baseType: !102, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "Rect", scope: !531, file: !2, baseType: !538, size: 192, align: 64, extraData: i64 1)
!538 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rect", scope: !529, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !539, templateParams: !14, identifier: "eafc07b415ae8ec579c517ac5c7d8203")
!539 = !{!540, !541}
!540 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !538, file: !2, baseType: !102, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!541 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !538, file: !2, baseType: !102, size: 64, align: 64, offset: 128, flags: DIFlagPublic)
!542 = !DIDerivedType(tag: DW_TAG_member, name: "Unit", scope: !531, file: !2, baseType: !543, size: 192, align: 64, extraData: i64 2)
!543 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unit", scope: !529, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !14, identifier: "b4ad307d90ac4161b3dc719aa98f8fb")
!544 = !DIDerivedType(tag: DW_TAG_member, scope: !529, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!545 = !{!546, !547, !550, !552}
!546 = !DILocalVariable(name: "self", arg: 1, scope: !524, file: !267, line: 10, type: !528)
!547 = !DILocalVariable(name: "r", scope: !548, file: !267, line: 11, type: !549, align: 64)
!548 = distinct !DILexicalBlock(scope: !524, file: !267, line: 11, column: 22)
!549 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !102, size: 64, align: 64, dwarfAddressSpace: 0)
!550 = !DILocalVariable(name: "w", scope: !551, file: !267, line: 11, type: !549, align: 64)
!551 = distinct !DILexicalBlock(scope: !524, file: !267, line: 11, column: 56)
!552 = !DILocalVariable(name: "h", scope: !551, file: !267, line: 11, type: !549, align: 64)
!553 = !DILocation(line: 10, column: 13, scope: !524)
!554 = !DILocation(line: 11, column: 15, scope: !524)
!555 = !DILocation(line: 11, column: 9, scope: !524)
!556 = !DILocation(line: 11, column: 36, scope: !524)
!557 = !DILocation(line: 11, column: 36, scope: !548)
!558 = !DILocation(line: 11, column: 42, scope: !548)
!559 = !DILocation(line: 11, column: 70, scope: !524)
!560 = !DILocation(line: 11, column: 70, scope: !551)
!561 = !DILocation(line: 11, column: 73, scope: !524)
!562 = !DILocation(line: 11, column: 73, scope: !551)
!563 = !DILocation(line: 11, column: 80, scope: !551)
!564 = !DILocation(line: 11, column: 102, scope: !524)
!565 = !DILocation(line: 12, column: 6, scope: !524)
!566 = distinct !DISubprogram(name: "fmt<[i32]>", linkageName: "_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E", scope: !568, file: !567, line: 2865, type: !569, scopeLine: 2865, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !571)
!567 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!568 = !DINamespace(name: "{impl#80}", scope: !436)
!569 = !DISubroutineType(types: !570)
!570 = !{!456, !418, !472}
!571 = !{!572, !573}
!572 = !DILocalVariable(name: "self", arg: 1, scope: !566, file: !567, line: 2865, type: !418)
!573 = !DILocalVariable(name: "f", arg: 2, scope: !566, file: !567, line: 2865, type: !472)
!574 = !DILocation(line: 2865, column: 20, scope: !566)
!575 = !DILocation(line: 2865, column: 27, scope: !566)
!576 = !DILocation(line: 2865, column: 71, scope: !566)
!577 = !DILocation(line: 2865, column: 62, scope: !566)
!578 = !DILocation(line: 2865, column: 84, scope: !566)
!579 = distinct !DISubprogram(name: "fmt<i32>", linkageName: "_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE", scope: !568, file: !567, line: 2865, type: !580, scopeLine: 2865, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !582)
!580 = !DISubroutineType(types: !581)
!581 = !{!456, !297, !472}
!582 = !{!583, !584}
!583 = !DILocalVariable(name: "self", arg: 1, scope: !579, file: !567, line: 2865, type: !297)
!584 = !DILocalVariable(name: "f", arg: 2, scope: !579, file: !567, line: 2865, type: !472)
!585 = !DILocation(line: 2865, column: 20, scope: !579)
!586 = !DILocation(line: 2865, column: 27, scope: !579)
!587 = !DILocation(line: 2865, column: 71, scope: !579)
!588 = !DILocation(line: 2865, column: 62, scope: !579)
!589 = !DILocation(line: 2865, column: 84, scope: !579)
!590 = distinct !DISubprogram(name: "fmt<i32>", linkageName: "_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE", scope: !591, file: !567, line: 3115, type: !592, scopeLine: 3115, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !594)
!591 = !DINamespace(name: "{impl#29}", scope: !436)
!592 = !DISubroutineType(types: !593)
!593 = !{!456, !394, !472}
!594 = !{!595, !596}
!595 = !DILocalVariable(name: "self", arg: 1, scope: !590, file: !567, line: 3115, type: !394)
!596 = !DILocalVariable(name: "f", arg: 2, scope: !590, file: !567, line: 3115, type: !472)
!597 = !DILocation(line: 3115, column: 12, scope: !590)
!598 = !DILocalVariable(name: "self", arg: 1, scope: !599, file: !600, line: 1040, type: !394)
!599 = distinct !DISubprogram(name: "iter<i32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E", scope: !601, file: !600, line: 1040, type: !602, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !604)
!600 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!601 = !DINamespace(name: "{impl#0}", scope: !108)
!602 = !DISubroutineType(types: !603)
!603 = !{!182, !394}
!604 = !{!598}
!605 = !DILocation(line: 1040, column: 23, scope: !599, inlinedAt: !606)
!606 = !DILocation(line: 3116, column: 37, scope: !590)
!607 = !DILocalVariable(name: "slice", arg: 1, scope: !608, file: !609, line: 96, type: !394)
!608 = distinct !DISubprogram(name: "new<i32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E", scope: !182, file: !609, line: 96, type: !602, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !610, retainedNodes: !611)
!609 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!610 = !DISubprogram(name: "new<i32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E", scope: !182, file: !609, line: 96, type: !602, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!611 = !{!607, !612, !614, !616}
!612 = !DILocalVariable(name: "len", scope: !613, file: !609, line: 97, type: !9, align: 64)
!613 = distinct !DILexicalBlock(scope: !608, file: !609, line: 97, column: 9)
!614 = !DILocalVariable(name: "ptr", scope: !615, file: !609, line: 98, type: !185, align: 64)
!615 = distinct !DILexicalBlock(scope: !613, file: !609, line: 98, column: 9)
!616 = !DILocalVariable(name: "end_or_len", scope: !617, file: !609, line: 101, type: !188, align: 64)
!617 = distinct !DILexicalBlock(scope: !615, file: !609, line: 101, column: 13)
!618 = !DILocation(line: 96, column: 29, scope: !608, inlinedAt: !619)
!619 = !DILocation(line: 1041, column: 9, scope: !599, inlinedAt: !606)
!620 = !DILocalVariable(name: "r", arg: 1, scope: !621, file: !622, line: 282, type: !394)
!621 = distinct !DISubprogram(name: "from_ref<[i32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hca6a9f6ad6ba0cc9E", scope: !623, file: !622, line: 282, type: !630, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !632, retainedNodes: !633)
!622 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!623 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[i32]>", scope: !112, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !624, templateParams: !189, identifier: "904f3a6adfffd2c08000d86879cdec91")
!624 = !{!625}
!625 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !623, file: !2, baseType: !626, size: 128, align: 64, flags: DIFlagPrivate)
!626 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [i32]", file: !2, size: 128, align: 64, elements: !627, templateParams: !14, identifier: "1d27693bf649124d417f8ef7a22de53e")
!627 = !{!628, !629}
!628 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !626, file: !2, baseType: !397, size: 64, align: 64)
!629 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !626, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!630 = !DISubroutineType(types: !631)
!631 = !{!623, !394}
!632 = !DISubprogram(name: "from_ref<[i32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hca6a9f6ad6ba0cc9E", scope: !623, file: !622, line: 282, type: !630, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!633 = !{!620}
!634 = !DILocation(line: 282, column: 27, scope: !621, inlinedAt: !635)
!635 = !DILocation(line: 98, column: 31, scope: !613, inlinedAt: !619)
!636 = !DILocation(line: 3115, column: 19, scope: !590)
!637 = !DILocation(line: 101, column: 17, scope: !617, inlinedAt: !619)
!638 = !DILocation(line: 3116, column: 11, scope: !590)
!639 = !DILocation(line: 97, column: 19, scope: !608, inlinedAt: !619)
!640 = !DILocation(line: 97, column: 13, scope: !613, inlinedAt: !619)
!641 = !DILocalVariable(name: "addr", arg: 1, scope: !642, file: !643, line: 884, type: !9)
!642 = distinct !DISubprogram(name: "without_provenance<i32>", linkageName: "_ZN4core3ptr18without_provenance17h3cccec9863476ce9E", scope: !25, file: !643, line: 884, type: !644, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !646)
!643 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!644 = !DISubroutineType(types: !645)
!645 = !{!188, !9}
!646 = !{!641}
!647 = !DILocation(line: 884, column: 36, scope: !642, inlinedAt: !648)
!648 = !DILocation(line: 102, column: 32, scope: !615, inlinedAt: !619)
!649 = !DILocalVariable(name: "count", arg: 2, scope: !650, file: !651, line: 927, type: !9)
!650 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h27450fa841fe62f9E", scope: !652, file: !651, line: 927, type: !654, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !681)
!651 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!652 = !DINamespace(name: "{impl#0}", scope: !653)
!653 = !DINamespace(name: "mut_ptr", scope: !25)
!654 = !DISubroutineType(types: !655)
!655 = !{!656, !656, !9, !657}
!656 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut i32", baseType: !13, size: 64, align: 64, dwarfAddressSpace: 0)
!657 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !658, size: 64, align: 64, dwarfAddressSpace: 0)
!658 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !659, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !661, templateParams: !14, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!659 = !DINamespace(name: "location", scope: !660)
!660 = !DINamespace(name: "panic", scope: !26)
!661 = !{!662, !671, !672, !673}
!662 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !658, file: !2, baseType: !663, size: 128, align: 64, flags: DIFlagPrivate)
!663 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !112, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !664, templateParams: !371, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!664 = !{!665}
!665 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !663, file: !2, baseType: !666, size: 128, align: 64, flags: DIFlagPrivate)
!666 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !2, size: 128, align: 64, elements: !667, templateParams: !14, identifier: "238a44609877474087c05adf26cd41fa")
!667 = !{!668, !670}
!668 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !666, file: !2, baseType: !669, size: 64, align: 64)
!669 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !370, size: 64, align: 64, dwarfAddressSpace: 0)
!670 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !666, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!671 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !658, file: !2, baseType: !479, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!672 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !658, file: !2, baseType: !479, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!673 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !658, file: !2, baseType: !674, align: 8, offset: 192, flags: DIFlagPrivate)
!674 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !131, file: !2, align: 8, flags: DIFlagPublic, elements: !14, templateParams: !675, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!675 = !{!676}
!676 = !DITemplateTypeParameter(name: "T", type: !677)
!677 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !2, size: 128, align: 64, elements: !678, templateParams: !14, identifier: "9277eecd40495f85161460476aacc992")
!678 = !{!679, !680}
!679 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !677, file: !2, baseType: !669, size: 64, align: 64)
!680 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !677, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!681 = !{!682, !649}
!682 = !DILocalVariable(name: "self", arg: 1, scope: !650, file: !651, line: 927, type: !656)
!683 = !DILocation(line: 927, column: 35, scope: !650, inlinedAt: !684)
!684 = !DILocation(line: 102, column: 78, scope: !615, inlinedAt: !619)
!685 = !DILocation(line: 284, column: 18, scope: !621, inlinedAt: !635)
!686 = !DILocalVariable(name: "self", arg: 1, scope: !687, file: !622, line: 502, type: !623)
!687 = distinct !DISubprogram(name: "cast<[i32], i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h68726556fe5f7056E", scope: !623, file: !622, line: 502, type: !688, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !691, declaration: !690, retainedNodes: !693)
!688 = !DISubroutineType(types: !689)
!689 = !{!185, !623}
!690 = !DISubprogram(name: "cast<[i32], i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h68726556fe5f7056E", scope: !623, file: !622, line: 502, type: !688, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !691)
!691 = !{!190, !692}
!692 = !DITemplateTypeParameter(name: "U", type: !13)
!693 = !{!686}
!694 = !DILocation(line: 502, column: 26, scope: !687, inlinedAt: !695)
!695 = !DILocation(line: 98, column: 56, scope: !613, inlinedAt: !619)
!696 = !DILocation(line: 504, column: 18, scope: !687, inlinedAt: !695)
!697 = !DILocation(line: 98, column: 13, scope: !615, inlinedAt: !619)
!698 = !DILocalVariable(name: "self", arg: 1, scope: !699, file: !622, line: 401, type: !185)
!699 = distinct !DISubprogram(name: "as_ptr<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h11f3360dcaf1179aE", scope: !185, file: !622, line: 401, type: !700, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !702, retainedNodes: !703)
!700 = !DISubroutineType(types: !701)
!701 = !{!656, !185}
!702 = !DISubprogram(name: "as_ptr<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h11f3360dcaf1179aE", scope: !185, file: !622, line: 401, type: !700, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!703 = !{!698}
!704 = !DILocation(line: 401, column: 25, scope: !699, inlinedAt: !705)
!705 = !DILocation(line: 102, column: 69, scope: !615, inlinedAt: !619)
!706 = !DILocation(line: 102, column: 20, scope: !615, inlinedAt: !619)
!707 = !DILocation(line: 407, column: 18, scope: !699, inlinedAt: !705)
!708 = !DILocation(line: 927, column: 29, scope: !650, inlinedAt: !684)
!709 = !DILocation(line: 961, column: 18, scope: !650, inlinedAt: !684)
!710 = !DILocation(line: 102, column: 63, scope: !615, inlinedAt: !619)
!711 = !DILocation(line: 102, column: 17, scope: !615, inlinedAt: !619)
!712 = !DILocation(line: 104, column: 13, scope: !617, inlinedAt: !619)
!713 = !DILocation(line: 3116, column: 24, scope: !590)
!714 = !DILocation(line: 3116, column: 45, scope: !590)
!715 = !DILocation(line: 3117, column: 6, scope: !590)
!716 = distinct !DISubprogram(name: "mul", linkageName: "_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h814cc584c0cf2182E", scope: !718, file: !717, line: 49, type: !721, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !723)
!717 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!718 = !DINamespace(name: "{impl#188}", scope: !719)
!719 = !DINamespace(name: "arith", scope: !720)
!720 = !DINamespace(name: "ops", scope: !26)
!721 = !DISubroutineType(types: !722)
!722 = !{!102, !549, !549, !657}
!723 = !{!724, !725}
!724 = !DILocalVariable(name: "self", arg: 1, scope: !716, file: !717, line: 49, type: !549)
!725 = !DILocalVariable(name: "other", arg: 2, scope: !716, file: !717, line: 49, type: !549)
!726 = !DILocation(line: 49, column: 24, scope: !716)
!727 = !DILocation(line: 49, column: 30, scope: !716)
!728 = !DILocation(line: 50, column: 31, scope: !716)
!729 = !DILocation(line: 50, column: 38, scope: !716)
!730 = !DILocation(line: 352, column: 45, scope: !731, inlinedAt: !736)
!731 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17hb0efb41f6bbb6226E", scope: !733, file: !732, line: 352, type: !734, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!732 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!733 = !DINamespace(name: "{impl#142}", scope: !719)
!734 = !DISubroutineType(types: !735)
!735 = !{!102, !102, !102, !657}
!736 = !DILocation(line: 50, column: 17, scope: !716)
!737 = !DILocation(line: 51, column: 14, scope: !716)
!738 = distinct !DISubprogram(name: "cold_path", linkageName: "_ZN4core10intrinsics9cold_path17h702e0ece8780960cE", scope: !740, file: !739, line: 417, type: !741, scopeLine: 417, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!739 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!740 = !DINamespace(name: "intrinsics", scope: !26)
!741 = !DISubroutineType(types: !742)
!742 = !{null}
!743 = !DILocation(line: 417, column: 28, scope: !738)
!744 = distinct !DISubprogram(name: "new_display<usize>", linkageName: "_ZN4core3fmt2rt8Argument11new_display17h067a56078dadb234E", scope: !434, file: !745, line: 89, type: !746, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !749, declaration: !748, retainedNodes: !751)
!745 = !DIFile(filename: "library/core/src/fmt/rt.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f03333f1e0f72e96e1911387c755e384")
!746 = !DISubroutineType(types: !747)
!747 = !{!434, !416}
!748 = !DISubprogram(name: "new_display<usize>", linkageName: "_ZN4core3fmt2rt8Argument11new_display17h067a56078dadb234E", scope: !434, file: !745, line: 89, type: !746, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !749)
!749 = !{!750}
!750 = !DITemplateTypeParameter(name: "T", type: !9)
!751 = !{!752}
!752 = !DILocalVariable(name: "x", arg: 1, scope: !744, file: !745, line: 89, type: !416)
!753 = !DILocation(line: 89, column: 42, scope: !744)
!754 = !DILocalVariable(name: "r", arg: 1, scope: !755, file: !622, line: 282, type: !416)
!755 = distinct !DISubprogram(name: "from_ref<usize>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h8e701b2b4ba9dbd5E", scope: !756, file: !622, line: 282, type: !760, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !749, declaration: !762, retainedNodes: !763)
!756 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<usize>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !757, templateParams: !749, identifier: "47c2c61e174ba9af68473834c19a2f38")
!757 = !{!758}
!758 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !756, file: !2, baseType: !759, size: 64, align: 64, flags: DIFlagPrivate)
!759 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const usize", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!760 = !DISubroutineType(types: !761)
!761 = !{!756, !416}
!762 = !DISubprogram(name: "from_ref<usize>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h8e701b2b4ba9dbd5E", scope: !756, file: !622, line: 282, type: !760, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !749)
!763 = !{!754}
!764 = !DILocation(line: 282, column: 27, scope: !755, inlinedAt: !765)
!765 = !DILocation(line: 48, column: 24, scope: !744)
!766 = !DILocation(line: 47, column: 17, scope: !744)
!767 = !DILocation(line: 44, column: 9, scope: !744)
!768 = !DILocation(line: 91, column: 6, scope: !744)
!769 = distinct !DISubprogram(name: "new_debug<&[i32]>", linkageName: "_ZN4core3fmt2rt8Argument9new_debug17h9a5e19732e2c0513E", scope: !434, file: !745, line: 93, type: !770, scopeLine: 93, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !773, declaration: !772, retainedNodes: !775)
!770 = !DISubroutineType(types: !771)
!771 = !{!434, !418}
!772 = !DISubprogram(name: "new_debug<&[i32]>", linkageName: "_ZN4core3fmt2rt8Argument9new_debug17h9a5e19732e2c0513E", scope: !434, file: !745, line: 93, type: !770, scopeLine: 93, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !773)
!773 = !{!774}
!774 = !DITemplateTypeParameter(name: "T", type: !394)
!775 = !{!776}
!776 = !DILocalVariable(name: "x", arg: 1, scope: !769, file: !745, line: 93, type: !418)
!777 = !DILocation(line: 93, column: 38, scope: !769)
!778 = !DILocalVariable(name: "r", arg: 1, scope: !779, file: !622, line: 282, type: !418)
!779 = distinct !DISubprogram(name: "from_ref<&[i32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h128ad2a5866d2e50E", scope: !780, file: !622, line: 282, type: !784, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !773, declaration: !786, retainedNodes: !787)
!780 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<&[i32]>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !781, templateParams: !773, identifier: "5fa1caac933661c2fdd6139e634cae0e")
!781 = !{!782}
!782 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !780, file: !2, baseType: !783, size: 64, align: 64, flags: DIFlagPrivate)
!783 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const &[i32]", baseType: !394, size: 64, align: 64, dwarfAddressSpace: 0)
!784 = !DISubroutineType(types: !785)
!785 = !{!780, !418}
!786 = !DISubprogram(name: "from_ref<&[i32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h128ad2a5866d2e50E", scope: !780, file: !622, line: 282, type: !784, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !773)
!787 = !{!778}
!788 = !DILocation(line: 282, column: 27, scope: !779, inlinedAt: !789)
!789 = !DILocation(line: 48, column: 24, scope: !769)
!790 = !DILocation(line: 47, column: 17, scope: !769)
!791 = !DILocation(line: 44, column: 9, scope: !769)
!792 = !DILocation(line: 95, column: 6, scope: !769)
!793 = distinct !DISubprogram(name: "fmt", linkageName: "_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h83d4a10f2f1c3e52E", scope: !795, file: !794, line: 85, type: !797, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !799)
!794 = !DIFile(filename: "library/core/src/fmt/num.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "14f1acdd980d957a36bf4243cc704071")
!795 = !DINamespace(name: "{impl#54}", scope: !796)
!796 = !DINamespace(name: "num", scope: !436)
!797 = !DISubroutineType(types: !798)
!798 = !{!456, !12, !472}
!799 = !{!800, !801}
!800 = !DILocalVariable(name: "self", arg: 1, scope: !793, file: !794, line: 85, type: !12)
!801 = !DILocalVariable(name: "f", arg: 2, scope: !793, file: !794, line: 85, type: !472)
!802 = !DILocation(line: 85, column: 24, scope: !793)
!803 = !DILocation(line: 85, column: 31, scope: !793)
!804 = !DILocalVariable(name: "self", arg: 1, scope: !805, file: !567, line: 2397, type: !472)
!805 = distinct !DISubprogram(name: "debug_lower_hex", linkageName: "_ZN4core3fmt9Formatter15debug_lower_hex17h037f36b0785f3d1aE", scope: !473, file: !567, line: 2397, type: !806, scopeLine: 2397, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !809, retainedNodes: !810)
!806 = !DISubroutineType(types: !807)
!807 = !{!295, !808}
!808 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::fmt::Formatter", baseType: !473, size: 64, align: 64, dwarfAddressSpace: 0)
!809 = !DISubprogram(name: "debug_lower_hex", linkageName: "_ZN4core3fmt9Formatter15debug_lower_hex17h037f36b0785f3d1aE", scope: !473, file: !567, line: 2397, type: !806, scopeLine: 2397, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!810 = !{!804}
!811 = !DILocation(line: 2397, column: 24, scope: !805, inlinedAt: !812)
!812 = !DILocation(line: 86, column: 26, scope: !793)
!813 = !DILocalVariable(name: "self", arg: 1, scope: !814, file: !567, line: 2400, type: !472)
!814 = distinct !DISubprogram(name: "debug_upper_hex", linkageName: "_ZN4core3fmt9Formatter15debug_upper_hex17hb34d678da8685eb5E", scope: !473, file: !567, line: 2400, type: !806, scopeLine: 2400, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !815, retainedNodes: !816)
!815 = !DISubprogram(name: "debug_upper_hex", linkageName: "_ZN4core3fmt9Formatter15debug_upper_hex17hb34d678da8685eb5E", scope: !473, file: !567, line: 2400, type: !806, scopeLine: 2400, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!816 = !{!813}
!817 = !DILocation(line: 2400, column: 24, scope: !814, inlinedAt: !818)
!818 = !DILocation(line: 88, column: 33, scope: !793)
!819 = !DILocation(line: 2398, column: 9, scope: !805, inlinedAt: !812)
!820 = !DILocation(line: 86, column: 24, scope: !793)
!821 = !DILocation(line: 2401, column: 9, scope: !814, inlinedAt: !818)
!822 = !DILocation(line: 88, column: 31, scope: !793)
!823 = !DILocation(line: 87, column: 25, scope: !793)
!824 = !DILocation(line: 91, column: 25, scope: !793)
!825 = !DILocation(line: 89, column: 25, scope: !793)
!826 = !DILocation(line: 86, column: 21, scope: !793)
!827 = !DILocation(line: 93, column: 18, scope: !793)
!828 = distinct !DISubprogram(name: "entries<&i32, core::slice::iter::Iter<i32>>", linkageName: "_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE", scope: !830, file: !829, line: 782, type: !839, scopeLine: 782, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !843, declaration: !842, retainedNodes: !845)
!829 = !DIFile(filename: "library/core/src/fmt/builders.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c3bdad5c6a487aad96d44a12002ba9d8")
!830 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugList", scope: !831, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !832, templateParams: !14, identifier: "9cd4885b6950d33a47386d553fb421c9")
!831 = !DINamespace(name: "builders", scope: !436)
!832 = !{!833}
!833 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !830, file: !2, baseType: !834, size: 128, align: 64, flags: DIFlagPrivate)
!834 = !DICompositeType(tag: DW_TAG_structure_type, name: "DebugInner", scope: !831, file: !2, size: 128, align: 64, flags: DIFlagPrivate, elements: !835, templateParams: !14, identifier: "e0b50dfa3a1d7de4259f348cf1949572")
!835 = !{!836, !837, !838}
!836 = !DIDerivedType(tag: DW_TAG_member, name: "fmt", scope: !834, file: !2, baseType: !472, size: 64, align: 64, flags: DIFlagPrivate)
!837 = !DIDerivedType(tag: DW_TAG_member, name: "result", scope: !834, file: !2, baseType: !456, size: 8, align: 8, offset: 64, flags: DIFlagPrivate)
!838 = !DIDerivedType(tag: DW_TAG_member, name: "has_fields", scope: !834, file: !2, baseType: !295, size: 8, align: 8, offset: 72, flags: DIFlagPrivate)
!839 = !DISubroutineType(types: !840)
!840 = !{!841, !841, !182}
!841 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::builders::DebugList", baseType: !830, size: 64, align: 64, dwarfAddressSpace: 0)
!842 = !DISubprogram(name: "entries<&i32, core::slice::iter::Iter<i32>>", linkageName: "_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE", scope: !830, file: !829, line: 782, type: !839, scopeLine: 782, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !843)
!843 = !{!844, !200}
!844 = !DITemplateTypeParameter(name: "D", type: !12)
!845 = !{!846, !847, !848, !850}
!846 = !DILocalVariable(name: "self", arg: 1, scope: !828, file: !829, line: 782, type: !841)
!847 = !DILocalVariable(name: "entries", arg: 2, scope: !828, file: !829, line: 782, type: !182)
!848 = !DILocalVariable(name: "iter", scope: !849, file: !829, line: 787, type: !182, align: 64)
!849 = distinct !DILexicalBlock(scope: !828, file: !829, line: 787, column: 9)
!850 = !DILocalVariable(name: "entry", scope: !851, file: !829, line: 787, type: !12, align: 64)
!851 = distinct !DILexicalBlock(scope: !849, file: !829, line: 787, column: 9)
!852 = !DILocation(line: 782, column: 26, scope: !828)
!853 = !DILocation(line: 782, column: 37, scope: !828)
!854 = !DILocation(line: 787, column: 22, scope: !849)
!855 = !DILocation(line: 787, column: 13, scope: !851)
!856 = !DILocation(line: 787, column: 22, scope: !828)
!857 = !DILocation(line: 787, column: 9, scope: !849)
!858 = !DILocation(line: 782, column: 5, scope: !828)
!859 = !DILocation(line: 787, column: 13, scope: !849)
!860 = !DILocation(line: 788, column: 18, scope: !851)
!861 = !DILocation(line: 791, column: 6, scope: !828)
!862 = !DILocation(line: 789, column: 9, scope: !849)
!863 = distinct !DISubprogram(name: "new<12, 2>", linkageName: "_ZN4core3fmt9Arguments3new17ha62a5e5f1c132afdE", scope: !864, file: !567, line: 729, type: !874, scopeLine: 729, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !881, retainedNodes: !882)
!864 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !436, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !865, templateParams: !14, identifier: "e5c67bbe046da39973c72077c7f66185")
!865 = !{!866, !867}
!866 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !864, file: !2, baseType: !366, size: 64, align: 64, flags: DIFlagPrivate)
!867 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !864, file: !2, baseType: !868, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!868 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !112, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !869, templateParams: !872, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!869 = !{!870}
!870 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !868, file: !2, baseType: !871, size: 64, align: 64, flags: DIFlagPrivate)
!871 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !434, size: 64, align: 64, dwarfAddressSpace: 0)
!872 = !{!873}
!873 = !DITemplateTypeParameter(name: "T", type: !434)
!874 = !DISubroutineType(types: !875)
!875 = !{!864, !876, !880}
!876 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[u8; 12]", baseType: !877, size: 64, align: 64, dwarfAddressSpace: 0)
!877 = !DICompositeType(tag: DW_TAG_array_type, baseType: !370, size: 96, align: 8, elements: !878)
!878 = !{!879}
!879 = !DISubrange(count: 12, lowerBound: 0)
!880 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[core::fmt::rt::Argument; 2]", baseType: !433, size: 64, align: 64, dwarfAddressSpace: 0)
!881 = !DISubprogram(name: "new<12, 2>", linkageName: "_ZN4core3fmt9Arguments3new17ha62a5e5f1c132afdE", scope: !864, file: !567, line: 729, type: !874, scopeLine: 729, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!882 = !{!883, !884}
!883 = !DILocalVariable(name: "template", arg: 1, scope: !863, file: !567, line: 730, type: !876)
!884 = !DILocalVariable(name: "args", arg: 2, scope: !863, file: !567, line: 731, type: !880)
!885 = !DILocation(line: 730, column: 9, scope: !863)
!886 = !DILocation(line: 731, column: 9, scope: !863)
!887 = !DILocation(line: 735, column: 6, scope: !863)
!888 = distinct !DISubprogram(name: "checked_add", linkageName: "_ZN4core3num21_$LT$impl$u20$i32$GT$11checked_add17h4dcb443f67cdbf63E", scope: !890, file: !889, line: 523, type: !891, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !905)
!889 = !DIFile(filename: "library/core/src/num/int_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25372f0d2fb76edc2f95599cb5b8df1b")
!890 = !DINamespace(name: "{impl#2}", scope: !378)
!891 = !DISubroutineType(types: !892)
!892 = !{!893, !13, !13}
!893 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<i32>", scope: !894, file: !2, size: 64, align: 32, flags: DIFlagPublic, elements: !895, templateParams: !14, identifier: "9405ac4e2c6c777f392a88ba61a7ee59")
!894 = !DINamespace(name: "option", scope: !26)
!895 = !{!896}
!896 = !DICompositeType(tag: DW_TAG_variant_part, scope: !893, file: !2, size: 64, align: 32, elements: !897, templateParams: !14, identifier: "e2f41d4aeb07e70e2deec5714d40b3f5", discriminator: !904)
!897 = !{!898, !900}
!898 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !896, file: !2, baseType: !899, size: 64, align: 32, extraData: i32 0)
!899 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !893, file: !2, size: 64, align: 32, flags: DIFlagPublic, elements: !14, templateParams: !189, identifier: "61a3ce2df84cf17e4abf9bd216f81f54")
!900 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !896, file: !2, baseType: !901, size: 64, align: 32, extraData: i32 1)
!901 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !893, file: !2, size: 64, align: 32, flags: DIFlagPublic, elements: !902, templateParams: !189, identifier: "d5be8f80a28faf7bfb7a6bc63bf0c7cc")
!902 = !{!903}
!903 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !901, file: !2, baseType: !13, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!904 = !DIDerivedType(tag: DW_TAG_member, scope: !893, file: !2, baseType: !479, size: 32, align: 32, flags: DIFlagArtificial)
!905 = !{!906, !907, !908, !910}
!906 = !DILocalVariable(name: "self", arg: 1, scope: !888, file: !889, line: 523, type: !13)
!907 = !DILocalVariable(name: "rhs", arg: 2, scope: !888, file: !889, line: 523, type: !13)
!908 = !DILocalVariable(name: "a", scope: !909, file: !889, line: 524, type: !13, align: 32)
!909 = distinct !DILexicalBlock(scope: !888, file: !889, line: 524, column: 13)
!910 = !DILocalVariable(name: "b", scope: !909, file: !889, line: 524, type: !295, align: 8)
!911 = !DILocation(line: 523, column: 34, scope: !888)
!912 = !DILocalVariable(name: "self", arg: 1, scope: !913, file: !889, line: 2498, type: !13)
!913 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs0_NtCsgEmfK2I1SDS_4core3numl15overflowing_add", scope: !890, file: !889, line: 2498, type: !914, scopeLine: 2498, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !920)
!914 = !DISubroutineType(types: !915)
!915 = !{!916, !13, !13}
!916 = !DICompositeType(tag: DW_TAG_structure_type, name: "(i32, bool)", file: !2, size: 64, align: 32, elements: !917, templateParams: !14, identifier: "e8b5147b96b2b691e9356b0787e3b44")
!917 = !{!918, !919}
!918 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !916, file: !2, baseType: !13, size: 32, align: 32)
!919 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !916, file: !2, baseType: !295, size: 8, align: 8, offset: 32)
!920 = !{!912, !921}
!921 = !DILocalVariable(name: "rhs", arg: 2, scope: !913, file: !889, line: 2498, type: !13)
!922 = !DILocation(line: 2498, column: 38, scope: !913, inlinedAt: !923)
!923 = !DILocation(line: 524, column: 31, scope: !888)
!924 = !DILocation(line: 523, column: 40, scope: !888)
!925 = !DILocation(line: 2498, column: 44, scope: !913, inlinedAt: !923)
!926 = !DILocation(line: 2499, column: 26, scope: !913, inlinedAt: !923)
!927 = !DILocation(line: 524, column: 18, scope: !888)
!928 = !DILocation(line: 524, column: 18, scope: !909)
!929 = !DILocation(line: 524, column: 21, scope: !888)
!930 = !DILocation(line: 524, column: 21, scope: !909)
!931 = !DILocalVariable(name: "b", arg: 1, scope: !932, file: !739, line: 456, type: !295)
!932 = distinct !DISubprogram(name: "unlikely", linkageName: "_RNvNtCsgEmfK2I1SDS_4core10intrinsics8unlikely", scope: !740, file: !739, line: 456, type: !933, scopeLine: 456, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !935)
!933 = !DISubroutineType(types: !934)
!934 = !{!295, !295}
!935 = !{!931}
!936 = !DILocation(line: 456, column: 23, scope: !932, inlinedAt: !937)
!937 = !DILocation(line: 525, column: 16, scope: !909)
!938 = !DILocation(line: 457, column: 8, scope: !932, inlinedAt: !937)
!939 = !DILocation(line: 525, column: 56, scope: !909)
!940 = !DILocation(line: 525, column: 13, scope: !909)
!941 = !DILocation(line: 525, column: 42, scope: !909)
!942 = !DILocation(line: 526, column: 10, scope: !888)
!943 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h9ba6462b46446d07E", scope: !945, file: !944, line: 68, type: !947, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !949)
!944 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!945 = !DINamespace(name: "unchecked_add", scope: !946)
!946 = !DINamespace(name: "{impl#11}", scope: !378)
!947 = !DISubroutineType(types: !948)
!948 = !{null, !9, !9, !657}
!949 = !{!950, !951, !952}
!950 = !DILocalVariable(name: "lhs", arg: 1, scope: !943, file: !944, line: 68, type: !9)
!951 = !DILocalVariable(name: "rhs", arg: 2, scope: !943, file: !944, line: 68, type: !9)
!952 = !DILocalVariable(name: "msg", scope: !953, file: !944, line: 70, type: !677, align: 64)
!953 = distinct !DILexicalBlock(scope: !943, file: !944, line: 70, column: 21)
!954 = !DILocation(line: 68, column: 43, scope: !943)
!955 = !DILocalVariable(name: "self", arg: 1, scope: !956, file: !957, line: 2828, type: !9)
!956 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !946, file: !957, line: 2828, type: !958, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !964)
!957 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!958 = !DISubroutineType(types: !959)
!959 = !{!960, !9, !9}
!960 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !2, size: 128, align: 64, elements: !961, templateParams: !14, identifier: "d571287e27d8be874e95a2f698798cc6")
!961 = !{!962, !963}
!962 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !960, file: !2, baseType: !9, size: 64, align: 64)
!963 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !960, file: !2, baseType: !295, size: 8, align: 8, offset: 64)
!964 = !{!955, !965}
!965 = !DILocalVariable(name: "rhs", arg: 2, scope: !956, file: !957, line: 2828, type: !9)
!966 = !DILocation(line: 2828, column: 38, scope: !956, inlinedAt: !967)
!967 = !DILocation(line: 839, column: 27, scope: !968)
!968 = !DILexicalBlockFile(scope: !943, file: !957, discriminator: 0)
!969 = !DILocation(line: 2828, column: 44, scope: !956, inlinedAt: !967)
!970 = !DILocation(line: 2829, column: 26, scope: !956, inlinedAt: !967)
!971 = !DILocation(line: 839, column: 23, scope: !968)
!972 = !DILocation(line: 75, column: 14, scope: !943)
!973 = !DILocation(line: 70, column: 31, scope: !943)
!974 = !DILocation(line: 70, column: 25, scope: !953)
!975 = !DILocalVariable(name: "s", arg: 1, scope: !976, file: !567, line: 815, type: !677)
!976 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !980)
!977 = !DISubroutineType(types: !978)
!978 = !{!864, !677}
!979 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!980 = !{!975}
!981 = !DILocation(line: 815, column: 27, scope: !976, inlinedAt: !982)
!982 = !DILocation(line: 73, column: 59, scope: !953)
!983 = !DILocalVariable(name: "self", arg: 1, scope: !984, file: !985, line: 578, type: !677)
!984 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !990)
!985 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!986 = !DINamespace(name: "{impl#0}", scope: !987)
!987 = !DINamespace(name: "str", scope: !26)
!988 = !DISubroutineType(types: !989)
!989 = !{!369, !677}
!990 = !{!983}
!991 = !DILocation(line: 578, column: 25, scope: !984, inlinedAt: !992)
!992 = !DILocation(line: 819, column: 44, scope: !976, inlinedAt: !982)
!993 = !DILocalVariable(name: "self", arg: 1, scope: !994, file: !985, line: 157, type: !677)
!994 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !997)
!995 = !DISubroutineType(types: !996)
!996 = !{!9, !677}
!997 = !{!993}
!998 = !DILocation(line: 157, column: 22, scope: !994, inlinedAt: !999)
!999 = !DILocation(line: 820, column: 40, scope: !976, inlinedAt: !982)
!1000 = !DILocalVariable(name: "self", arg: 1, scope: !1001, file: !985, line: 502, type: !677)
!1001 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1008)
!1002 = !DISubroutineType(types: !1003)
!1003 = !{!1004, !677}
!1004 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !2, size: 128, align: 64, elements: !1005, templateParams: !14, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!1005 = !{!1006, !1007}
!1006 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1004, file: !2, baseType: !669, size: 64, align: 64)
!1007 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1004, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!1008 = !{!1000}
!1009 = !DILocation(line: 502, column: 27, scope: !1001, inlinedAt: !1010)
!1010 = !DILocation(line: 158, column: 14, scope: !994, inlinedAt: !999)
!1011 = !DILocation(line: 73, column: 21, scope: !953)
!1012 = distinct !DISubprogram(name: "call_once<fn(&str) -> alloc::string::String, (&str)>", linkageName: "_ZN4core3ops8function6FnOnce9call_once17he16ed3cc82f7664aE", scope: !1014, file: !1013, line: 250, type: !1016, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1027, retainedNodes: !1021)
!1013 = !DIFile(filename: "library/core/src/ops/function.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7165aec212fc528edf645f7f5c1c91bb")
!1014 = !DINamespace(name: "FnOnce", scope: !1015)
!1015 = !DINamespace(name: "function", scope: !720)
!1016 = !DISubroutineType(types: !1017)
!1017 = !{!346, !1018, !677}
!1018 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "fn(&str) -> alloc::string::String", baseType: !1019, align: 8, dwarfAddressSpace: 0)
!1019 = !DISubroutineType(types: !1020)
!1020 = !{!346, !677}
!1021 = !{!1022, !1023}
!1022 = !DILocalVariable(arg: 1, scope: !1012, file: !1013, line: 250, type: !1018)
!1023 = !DILocalVariable(arg: 2, scope: !1012, file: !1013, line: 250, type: !1024)
!1024 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&str)", file: !2, size: 128, align: 64, elements: !1025, templateParams: !14, identifier: "9f7b49506c9013cb415945f96ceb697a")
!1025 = !{!1026}
!1026 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1024, file: !2, baseType: !677, size: 128, align: 64)
!1027 = !{!1028, !1029}
!1028 = !DITemplateTypeParameter(name: "Self", type: !1018)
!1029 = !DITemplateTypeParameter(name: "Args", type: !1024)
!1030 = !DILocation(line: 250, column: 5, scope: !1012)
!1031 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr19copy_nonoverlapping18precondition_check17h114a6bd96e2554fdE", scope: !1032, file: !944, line: 68, type: !1033, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1036)
!1032 = !DINamespace(name: "copy_nonoverlapping", scope: !25)
!1033 = !DISubroutineType(types: !1034)
!1034 = !{null, !6, !1035, !9, !9, !9, !657}
!1035 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut ()", baseType: !7, size: 64, align: 64, dwarfAddressSpace: 0)
!1036 = !{!1037, !1038, !1039, !1040, !1041, !1042, !1044}
!1037 = !DILocalVariable(name: "src", arg: 1, scope: !1031, file: !944, line: 68, type: !6)
!1038 = !DILocalVariable(name: "dst", arg: 2, scope: !1031, file: !944, line: 68, type: !1035)
!1039 = !DILocalVariable(name: "size", arg: 3, scope: !1031, file: !944, line: 68, type: !9)
!1040 = !DILocalVariable(name: "align", arg: 4, scope: !1031, file: !944, line: 68, type: !9)
!1041 = !DILocalVariable(name: "count", arg: 5, scope: !1031, file: !944, line: 68, type: !9)
!1042 = !DILocalVariable(name: "zero_size", scope: !1043, file: !643, line: 538, type: !295, align: 8)
!1043 = distinct !DILexicalBlock(scope: !1031, file: !643, line: 538, column: 13)
!1044 = !DILocalVariable(name: "msg", scope: !1045, file: !944, line: 70, type: !677, align: 64)
!1045 = distinct !DILexicalBlock(scope: !1031, file: !944, line: 70, column: 21)
!1046 = !DILocation(line: 68, column: 43, scope: !1031)
!1047 = !DILocalVariable(name: "ptr", arg: 1, scope: !1048, file: !944, line: 119, type: !6)
!1048 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17hab9816d52f07cc42E", scope: !1049, file: !944, line: 118, type: !1050, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1052)
!1049 = !DINamespace(name: "ub_checks", scope: !26)
!1050 = !DISubroutineType(types: !1051)
!1051 = !{!295, !6, !9, !295}
!1052 = !{!1047, !1053, !1054}
!1053 = !DILocalVariable(name: "align", arg: 2, scope: !1048, file: !944, line: 120, type: !9)
!1054 = !DILocalVariable(name: "is_zst", arg: 3, scope: !1048, file: !944, line: 121, type: !295)
!1055 = !DILocation(line: 119, column: 5, scope: !1048, inlinedAt: !1056)
!1056 = !DILocation(line: 539, column: 13, scope: !1043)
!1057 = !DILocalVariable(name: "ptr", arg: 1, scope: !1058, file: !944, line: 134, type: !6)
!1058 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17h264d01ac3abd9145E", scope: !1049, file: !944, line: 134, type: !1059, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1061)
!1059 = !DISubroutineType(types: !1060)
!1060 = !{!295, !6, !9}
!1061 = !{!1057, !1062}
!1062 = !DILocalVariable(name: "align", arg: 2, scope: !1058, file: !944, line: 134, type: !9)
!1063 = !DILocation(line: 134, column: 38, scope: !1058, inlinedAt: !1064)
!1064 = !DILocation(line: 124, column: 5, scope: !1048, inlinedAt: !1056)
!1065 = !DILocalVariable(name: "ptr", arg: 1, scope: !1066, file: !739, line: 2434, type: !6)
!1066 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h82d33edea79b45d4E", scope: !1067, file: !739, line: 2434, type: !1059, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1068)
!1067 = !DINamespace(name: "maybe_is_aligned", scope: !1049)
!1068 = !{!1065, !1069}
!1069 = !DILocalVariable(name: "align", arg: 2, scope: !1066, file: !739, line: 2434, type: !9)
!1070 = !DILocation(line: 2434, column: 40, scope: !1066, inlinedAt: !1071)
!1071 = !DILocation(line: 2447, column: 9, scope: !1072, inlinedAt: !1064)
!1072 = !DILexicalBlockFile(scope: !1058, file: !739, discriminator: 0)
!1073 = !DILocalVariable(name: "self", arg: 1, scope: !1074, file: !1075, line: 22, type: !6)
!1074 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17h0ad5b6844a218f61E", scope: !1076, file: !1075, line: 22, type: !1078, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !450, retainedNodes: !1080)
!1075 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!1076 = !DINamespace(name: "{impl#0}", scope: !1077)
!1077 = !DINamespace(name: "const_ptr", scope: !25)
!1078 = !DISubroutineType(types: !1079)
!1079 = !{!295, !6}
!1080 = !{!1073}
!1081 = !DILocation(line: 22, column: 26, scope: !1074, inlinedAt: !1082)
!1082 = !DILocation(line: 124, column: 53, scope: !1048, inlinedAt: !1056)
!1083 = !DILocalVariable(name: "src", arg: 1, scope: !1084, file: !944, line: 160, type: !6)
!1084 = distinct !DISubprogram(name: "maybe_is_nonoverlapping", linkageName: "_ZN4core9ub_checks23maybe_is_nonoverlapping17hc8e6b43e4d638b81E", scope: !1049, file: !944, line: 159, type: !1085, scopeLine: 159, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1087)
!1085 = !DISubroutineType(types: !1086)
!1086 = !{!295, !6, !6, !9, !9}
!1087 = !{!1083, !1088, !1089, !1090}
!1088 = !DILocalVariable(name: "dst", arg: 2, scope: !1084, file: !944, line: 161, type: !6)
!1089 = !DILocalVariable(name: "size", arg: 3, scope: !1084, file: !944, line: 162, type: !9)
!1090 = !DILocalVariable(name: "count", arg: 4, scope: !1084, file: !944, line: 163, type: !9)
!1091 = !DILocation(line: 160, column: 5, scope: !1084, inlinedAt: !1092)
!1092 = !DILocation(line: 541, column: 20, scope: !1043)
!1093 = !DILocation(line: 162, column: 5, scope: !1084, inlinedAt: !1092)
!1094 = !DILocation(line: 120, column: 5, scope: !1048, inlinedAt: !1056)
!1095 = !DILocation(line: 134, column: 54, scope: !1058, inlinedAt: !1064)
!1096 = !DILocation(line: 120, column: 5, scope: !1048, inlinedAt: !1097)
!1097 = !DILocation(line: 540, column: 20, scope: !1043)
!1098 = !DILocation(line: 134, column: 54, scope: !1058, inlinedAt: !1099)
!1099 = !DILocation(line: 124, column: 5, scope: !1100, inlinedAt: !1097)
!1100 = !DILexicalBlockFile(scope: !1048, file: !944, discriminator: 2)
!1101 = !DILocation(line: 2434, column: 40, scope: !1066, inlinedAt: !1102)
!1102 = !DILocation(line: 2447, column: 9, scope: !1103, inlinedAt: !1099)
!1103 = !DILexicalBlockFile(scope: !1072, file: !739, discriminator: 4)
!1104 = !DILocation(line: 163, column: 5, scope: !1084, inlinedAt: !1092)
!1105 = !DILocation(line: 538, column: 17, scope: !1043)
!1106 = !DILocation(line: 121, column: 5, scope: !1048, inlinedAt: !1097)
!1107 = !DILocation(line: 538, column: 29, scope: !1108)
!1108 = !DILexicalBlockFile(scope: !1031, file: !643, discriminator: 0)
!1109 = !DILocation(line: 538, column: 43, scope: !1108)
!1110 = !DILocation(line: 539, column: 66, scope: !1043)
!1111 = !DILocation(line: 121, column: 5, scope: !1048, inlinedAt: !1056)
!1112 = !DILocation(line: 141, column: 17, scope: !1113, inlinedAt: !1071)
!1113 = !DILexicalBlockFile(scope: !1066, file: !944, discriminator: 0)
!1114 = !DILocation(line: 68, column: 13, scope: !1031)
!1115 = !DILocation(line: 124, column: 38, scope: !1048, inlinedAt: !1056)
!1116 = !DILocation(line: 0, scope: !1117)
!1117 = !DILexicalBlockFile(scope: !1043, file: !267, discriminator: 0)
!1118 = !DILocation(line: 159, column: 18, scope: !1119, inlinedAt: !1122)
!1119 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17h5c5fbe4adaf36957E", scope: !1076, file: !1075, line: 153, type: !1120, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371)
!1120 = !DISubroutineType(types: !1121)
!1121 = !{!9, !369}
!1122 = !DILocation(line: 38, column: 21, scope: !1123, inlinedAt: !1128)
!1123 = !DILexicalBlockFile(scope: !1124, file: !1075, discriminator: 0)
!1124 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17h4648566692014827E", scope: !1125, file: !739, line: 2434, type: !1126, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!1125 = !DINamespace(name: "is_null", scope: !1076)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{!295, !369}
!1128 = !DILocation(line: 2447, column: 9, scope: !1129, inlinedAt: !1082)
!1129 = !DILexicalBlockFile(scope: !1130, file: !739, discriminator: 2)
!1130 = !DILexicalBlockFile(scope: !1074, file: !739, discriminator: 0)
!1131 = !DILocation(line: 38, column: 17, scope: !1123, inlinedAt: !1128)
!1132 = !DILocation(line: 124, column: 48, scope: !1048, inlinedAt: !1056)
!1133 = !DILocation(line: 540, column: 61, scope: !1043)
!1134 = !DILocation(line: 119, column: 5, scope: !1048, inlinedAt: !1097)
!1135 = !DILocation(line: 134, column: 38, scope: !1058, inlinedAt: !1099)
!1136 = !DILocation(line: 22, column: 26, scope: !1074, inlinedAt: !1137)
!1137 = !DILocation(line: 124, column: 53, scope: !1100, inlinedAt: !1097)
!1138 = !DILocation(line: 161, column: 5, scope: !1084, inlinedAt: !1092)
!1139 = !DILocation(line: 141, column: 17, scope: !1113, inlinedAt: !1102)
!1140 = !DILocation(line: 537, column: 14, scope: !1108)
!1141 = !DILocation(line: 124, column: 5, scope: !1048, inlinedAt: !1097)
!1142 = !DILocation(line: 124, column: 38, scope: !1048, inlinedAt: !1097)
!1143 = !DILocation(line: 159, column: 18, scope: !1119, inlinedAt: !1144)
!1144 = !DILocation(line: 38, column: 21, scope: !1145, inlinedAt: !1146)
!1145 = !DILexicalBlockFile(scope: !1123, file: !1075, discriminator: 2)
!1146 = !DILocation(line: 2447, column: 9, scope: !1147, inlinedAt: !1137)
!1147 = !DILexicalBlockFile(scope: !1130, file: !739, discriminator: 6)
!1148 = !DILocation(line: 38, column: 17, scope: !1123, inlinedAt: !1146)
!1149 = !DILocation(line: 124, column: 48, scope: !1048, inlinedAt: !1097)
!1150 = !DILocation(line: 2447, column: 9, scope: !1151, inlinedAt: !1092)
!1151 = !DILexicalBlockFile(scope: !1084, file: !739, discriminator: 0)
!1152 = !DILocation(line: 70, column: 31, scope: !1031)
!1153 = !DILocation(line: 70, column: 25, scope: !1045)
!1154 = !DILocalVariable(name: "s", arg: 1, scope: !1155, file: !567, line: 815, type: !677)
!1155 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !1156)
!1156 = !{!1154}
!1157 = !DILocation(line: 815, column: 27, scope: !1155, inlinedAt: !1158)
!1158 = !DILocation(line: 73, column: 59, scope: !1045)
!1159 = !DILocalVariable(name: "self", arg: 1, scope: !1160, file: !985, line: 578, type: !677)
!1160 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1161)
!1161 = !{!1159}
!1162 = !DILocation(line: 578, column: 25, scope: !1160, inlinedAt: !1163)
!1163 = !DILocation(line: 819, column: 44, scope: !1155, inlinedAt: !1158)
!1164 = !DILocalVariable(name: "self", arg: 1, scope: !1165, file: !985, line: 157, type: !677)
!1165 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1166)
!1166 = !{!1164}
!1167 = !DILocation(line: 157, column: 22, scope: !1165, inlinedAt: !1168)
!1168 = !DILocation(line: 820, column: 40, scope: !1155, inlinedAt: !1158)
!1169 = !DILocalVariable(name: "self", arg: 1, scope: !1170, file: !985, line: 502, type: !677)
!1170 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1171)
!1171 = !{!1169}
!1172 = !DILocation(line: 502, column: 27, scope: !1170, inlinedAt: !1173)
!1173 = !DILocation(line: 158, column: 14, scope: !1165, inlinedAt: !1168)
!1174 = !DILocation(line: 73, column: 21, scope: !1045)
!1175 = !DILocation(line: 75, column: 14, scope: !1031)
!1176 = distinct !DISubprogram(name: "is_aligned_to<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$13is_aligned_to17h3e40b942b5ff08edE", scope: !1076, file: !1075, line: 1372, type: !1059, scopeLine: 1372, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !450, retainedNodes: !1177)
!1177 = !{!1178, !1179}
!1178 = !DILocalVariable(name: "self", arg: 1, scope: !1176, file: !1075, line: 1372, type: !6)
!1179 = !DILocalVariable(name: "align", arg: 2, scope: !1176, file: !1075, line: 1372, type: !9)
!1180 = !DILocation(line: 1372, column: 26, scope: !1176)
!1181 = !DILocalVariable(name: "self", arg: 1, scope: !1182, file: !1075, line: 153, type: !6)
!1182 = distinct !DISubprogram(name: "addr<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hf3979f59b348476bE", scope: !1076, file: !1075, line: 153, type: !1183, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !450, retainedNodes: !1185)
!1183 = !DISubroutineType(types: !1184)
!1184 = !{!9, !6}
!1185 = !{!1181}
!1186 = !DILocation(line: 153, column: 17, scope: !1182, inlinedAt: !1187)
!1187 = !DILocation(line: 1377, column: 14, scope: !1176)
!1188 = !DILocalVariable(name: "self", arg: 1, scope: !1189, file: !1075, line: 48, type: !6)
!1189 = distinct !DISubprogram(name: "cast<(), ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17hed083d4ecf380ab3E", scope: !1076, file: !1075, line: 48, type: !1190, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1193, retainedNodes: !1192)
!1190 = !DISubroutineType(types: !1191)
!1191 = !{!6, !6}
!1192 = !{!1188}
!1193 = !{!451, !1194}
!1194 = !DITemplateTypeParameter(name: "U", type: !7)
!1195 = !DILocation(line: 48, column: 26, scope: !1189, inlinedAt: !1196)
!1196 = !DILocation(line: 159, column: 38, scope: !1182, inlinedAt: !1187)
!1197 = !DILocation(line: 1372, column: 32, scope: !1176)
!1198 = !DILocalVariable(name: "self", arg: 1, scope: !1199, file: !957, line: 3761, type: !9)
!1199 = distinct !DISubprogram(name: "is_power_of_two", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15is_power_of_two", scope: !946, file: !957, line: 3761, type: !1200, scopeLine: 3761, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1202)
!1200 = !DISubroutineType(types: !1201)
!1201 = !{!295, !9}
!1202 = !{!1198}
!1203 = !DILocation(line: 3761, column: 38, scope: !1199, inlinedAt: !1204)
!1204 = !DILocation(line: 1373, column: 19, scope: !1176)
!1205 = !DILocalVariable(name: "self", arg: 1, scope: !1206, file: !957, line: 84, type: !9)
!1206 = distinct !DISubprogram(name: "count_ones", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj10count_ones", scope: !946, file: !957, line: 84, type: !1207, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1209)
!1207 = !DISubroutineType(types: !1208)
!1208 = !{!479, !9}
!1209 = !{!1205}
!1210 = !DILocation(line: 84, column: 33, scope: !1206, inlinedAt: !1211)
!1211 = !DILocation(line: 3762, column: 18, scope: !1199, inlinedAt: !1204)
!1212 = !DILocation(line: 85, column: 20, scope: !1206, inlinedAt: !1211)
!1213 = !DILocation(line: 1373, column: 13, scope: !1176)
!1214 = !DILocation(line: 159, column: 18, scope: !1182, inlinedAt: !1187)
!1215 = !DILocation(line: 1377, column: 23, scope: !1176)
!1216 = !DILocation(line: 1377, column: 9, scope: !1176)
!1217 = !DILocation(line: 1378, column: 6, scope: !1176)
!1218 = !DILocation(line: 1374, column: 13, scope: !1176)
!1219 = !DILocalVariable(name: "s", arg: 1, scope: !1220, file: !567, line: 815, type: !677)
!1220 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !1221)
!1221 = !{!1219}
!1222 = !DILocation(line: 815, column: 27, scope: !1220, inlinedAt: !1218)
!1223 = !DILocalVariable(name: "self", arg: 1, scope: !1224, file: !985, line: 578, type: !677)
!1224 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1225)
!1225 = !{!1223}
!1226 = !DILocation(line: 578, column: 25, scope: !1224, inlinedAt: !1227)
!1227 = !DILocation(line: 819, column: 44, scope: !1220, inlinedAt: !1218)
!1228 = !DILocalVariable(name: "self", arg: 1, scope: !1229, file: !985, line: 157, type: !677)
!1229 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1230)
!1230 = !{!1228}
!1231 = !DILocation(line: 157, column: 22, scope: !1229, inlinedAt: !1232)
!1232 = !DILocation(line: 820, column: 40, scope: !1220, inlinedAt: !1218)
!1233 = !DILocalVariable(name: "self", arg: 1, scope: !1234, file: !985, line: 502, type: !677)
!1234 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1235)
!1235 = !{!1233}
!1236 = !DILocation(line: 502, column: 27, scope: !1234, inlinedAt: !1237)
!1237 = !DILocation(line: 158, column: 14, scope: !1229, inlinedAt: !1232)
!1238 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h363d7547fcd3d175E", scope: !1239, file: !944, line: 68, type: !1240, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1242)
!1239 = !DINamespace(name: "offset_from_unsigned", scope: !1076)
!1240 = !DISubroutineType(types: !1241)
!1241 = !{null, !6, !6, !657}
!1242 = !{!1243, !1244, !1245}
!1243 = !DILocalVariable(name: "this", arg: 1, scope: !1238, file: !944, line: 68, type: !6)
!1244 = !DILocalVariable(name: "origin", arg: 2, scope: !1238, file: !944, line: 68, type: !6)
!1245 = !DILocalVariable(name: "msg", scope: !1246, file: !944, line: 70, type: !677, align: 64)
!1246 = distinct !DILexicalBlock(scope: !1238, file: !944, line: 70, column: 21)
!1247 = !DILocation(line: 68, column: 43, scope: !1238)
!1248 = !DILocalVariable(name: "this", arg: 1, scope: !1249, file: !1075, line: 706, type: !6)
!1249 = distinct !DISubprogram(name: "runtime_ptr_ge", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge17hd1475169874ff428E", scope: !1239, file: !1075, line: 706, type: !1250, scopeLine: 706, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1252)
!1250 = !DISubroutineType(types: !1251)
!1251 = !{!295, !6, !6}
!1252 = !{!1248, !1253}
!1253 = !DILocalVariable(name: "origin", arg: 2, scope: !1249, file: !1075, line: 706, type: !6)
!1254 = !DILocation(line: 706, column: 33, scope: !1249, inlinedAt: !1255)
!1255 = !DILocation(line: 723, column: 18, scope: !1256)
!1256 = !DILexicalBlockFile(scope: !1238, file: !1075, discriminator: 0)
!1257 = !DILocation(line: 706, column: 50, scope: !1249, inlinedAt: !1255)
!1258 = !DILocation(line: 712, column: 21, scope: !1259, inlinedAt: !1262)
!1259 = !DILexicalBlockFile(scope: !1260, file: !1075, discriminator: 0)
!1260 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge7runtime17h3567d89acf124bc0E", scope: !1261, file: !739, line: 2434, type: !1250, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!1261 = !DINamespace(name: "runtime_ptr_ge", scope: !1239)
!1262 = !DILocation(line: 2447, column: 9, scope: !1263, inlinedAt: !1255)
!1263 = !DILexicalBlockFile(scope: !1249, file: !739, discriminator: 0)
!1264 = !DILocation(line: 70, column: 31, scope: !1238)
!1265 = !DILocation(line: 70, column: 25, scope: !1246)
!1266 = !DILocalVariable(name: "s", arg: 1, scope: !1267, file: !567, line: 815, type: !677)
!1267 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !1268)
!1268 = !{!1266}
!1269 = !DILocation(line: 815, column: 27, scope: !1267, inlinedAt: !1270)
!1270 = !DILocation(line: 73, column: 59, scope: !1246)
!1271 = !DILocalVariable(name: "self", arg: 1, scope: !1272, file: !985, line: 578, type: !677)
!1272 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1273)
!1273 = !{!1271}
!1274 = !DILocation(line: 578, column: 25, scope: !1272, inlinedAt: !1275)
!1275 = !DILocation(line: 819, column: 44, scope: !1267, inlinedAt: !1270)
!1276 = !DILocalVariable(name: "self", arg: 1, scope: !1277, file: !985, line: 157, type: !677)
!1277 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1278)
!1278 = !{!1276}
!1279 = !DILocation(line: 157, column: 22, scope: !1277, inlinedAt: !1280)
!1280 = !DILocation(line: 820, column: 40, scope: !1267, inlinedAt: !1270)
!1281 = !DILocalVariable(name: "self", arg: 1, scope: !1282, file: !985, line: 502, type: !677)
!1282 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1283)
!1283 = !{!1281}
!1284 = !DILocation(line: 502, column: 27, scope: !1282, inlinedAt: !1285)
!1285 = !DILocation(line: 158, column: 14, scope: !1277, inlinedAt: !1280)
!1286 = !DILocation(line: 73, column: 21, scope: !1246)
!1287 = !DILocation(line: 75, column: 14, scope: !1238)
!1288 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core4hint16assert_unchecked18precondition_check17h7fe52e0aace09e07E", scope: !1289, file: !944, line: 68, type: !1290, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1292)
!1289 = !DINamespace(name: "assert_unchecked", scope: !514)
!1290 = !DISubroutineType(types: !1291)
!1291 = !{null, !295, !657}
!1292 = !{!1293, !1294}
!1293 = !DILocalVariable(name: "cond", arg: 1, scope: !1288, file: !944, line: 68, type: !295)
!1294 = !DILocalVariable(name: "msg", scope: !1295, file: !944, line: 70, type: !677, align: 64)
!1295 = distinct !DILexicalBlock(scope: !1288, file: !944, line: 70, column: 21)
!1296 = !DILocation(line: 68, column: 43, scope: !1288)
!1297 = !DILocation(line: 208, column: 36, scope: !1298)
!1298 = !DILexicalBlockFile(scope: !1288, file: !513, discriminator: 0)
!1299 = !DILocation(line: 70, column: 31, scope: !1288)
!1300 = !DILocation(line: 70, column: 25, scope: !1295)
!1301 = !DILocalVariable(name: "s", arg: 1, scope: !1302, file: !567, line: 815, type: !677)
!1302 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !1303)
!1303 = !{!1301}
!1304 = !DILocation(line: 815, column: 27, scope: !1302, inlinedAt: !1305)
!1305 = !DILocation(line: 73, column: 59, scope: !1295)
!1306 = !DILocalVariable(name: "self", arg: 1, scope: !1307, file: !985, line: 578, type: !677)
!1307 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1308)
!1308 = !{!1306}
!1309 = !DILocation(line: 578, column: 25, scope: !1307, inlinedAt: !1310)
!1310 = !DILocation(line: 819, column: 44, scope: !1302, inlinedAt: !1305)
!1311 = !DILocalVariable(name: "self", arg: 1, scope: !1312, file: !985, line: 157, type: !677)
!1312 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1313)
!1313 = !{!1311}
!1314 = !DILocation(line: 157, column: 22, scope: !1312, inlinedAt: !1315)
!1315 = !DILocation(line: 820, column: 40, scope: !1302, inlinedAt: !1305)
!1316 = !DILocalVariable(name: "self", arg: 1, scope: !1317, file: !985, line: 502, type: !677)
!1317 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1318)
!1318 = !{!1316}
!1319 = !DILocation(line: 502, column: 27, scope: !1317, inlinedAt: !1320)
!1320 = !DILocation(line: 158, column: 14, scope: !1312, inlinedAt: !1315)
!1321 = !DILocation(line: 73, column: 21, scope: !1295)
!1322 = !DILocation(line: 75, column: 14, scope: !1288)
!1323 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, f64, mix::all::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h124bcc6555a686cbE", scope: !1325, file: !1324, line: 789, type: !1327, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1332, retainedNodes: !1329)
!1324 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!1325 = !DINamespace(name: "Iterator", scope: !1326)
!1326 = !DINamespace(name: "iterator", scope: !146)
!1327 = !DISubroutineType(types: !1328)
!1328 = !{!103, !106, !136}
!1329 = !{!1330, !1331}
!1330 = !DILocalVariable(name: "self", arg: 1, scope: !1323, file: !1324, line: 789, type: !106)
!1331 = !DILocalVariable(name: "f", arg: 2, scope: !1323, file: !1324, line: 789, type: !136)
!1332 = !{!1333, !152, !141}
!1333 = !DITemplateTypeParameter(name: "Self", type: !106)
!1334 = !DILocation(line: 789, column: 18, scope: !1323)
!1335 = !DILocation(line: 789, column: 24, scope: !1323)
!1336 = !DILocation(line: 795, column: 6, scope: !1323)
!1337 = distinct !DISubprogram(name: "map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>, i32, mix::corpus_sum::{closure_env#1}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17hc6f9e15f8c65a1caE", scope: !1325, file: !1324, line: 789, type: !1338, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1343, retainedNodes: !1340)
!1338 = !DISubroutineType(types: !1339)
!1339 = !{!175, !178, !203}
!1340 = !{!1341, !1342}
!1341 = !DILocalVariable(name: "self", arg: 1, scope: !1337, file: !1324, line: 789, type: !178)
!1342 = !DILocalVariable(name: "f", arg: 2, scope: !1337, file: !1324, line: 789, type: !203)
!1343 = !{!1344, !213, !206}
!1344 = !DITemplateTypeParameter(name: "Self", type: !178)
!1345 = !DILocation(line: 789, column: 18, scope: !1337)
!1346 = !DILocation(line: 789, column: 24, scope: !1337)
!1347 = !DILocation(line: 795, column: 6, scope: !1337)
!1348 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17hded847afc29357d6E", scope: !1325, file: !1324, line: 3653, type: !1349, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1353, retainedNodes: !1351)
!1349 = !DISubroutineType(types: !1350)
!1350 = !{!102, !103}
!1351 = !{!1352}
!1352 = !DILocalVariable(name: "self", arg: 1, scope: !1348, file: !1324, line: 3653, type: !103)
!1353 = !{!1354, !1355}
!1354 = !DITemplateTypeParameter(name: "Self", type: !103)
!1355 = !DITemplateTypeParameter(name: "S", type: !102)
!1356 = !DILocation(line: 3653, column: 15, scope: !1348)
!1357 = !DILocation(line: 3658, column: 9, scope: !1348)
!1358 = !DILocation(line: 3659, column: 6, scope: !1348)
!1359 = distinct !DISubprogram(name: "filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator6filter17h03a5ad528d737ad7E", scope: !1325, file: !1324, line: 911, type: !1360, scopeLine: 911, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1365, retainedNodes: !1362)
!1360 = !DISubroutineType(types: !1361)
!1361 = !{!178, !182, !197}
!1362 = !{!1363, !1364}
!1363 = !DILocalVariable(name: "self", arg: 1, scope: !1359, file: !1324, line: 911, type: !182)
!1364 = !DILocalVariable(name: "predicate", arg: 2, scope: !1359, file: !1324, line: 911, type: !197)
!1365 = !{!1366, !201}
!1366 = !DITemplateTypeParameter(name: "Self", type: !182)
!1367 = !DILocation(line: 911, column: 18, scope: !1359)
!1368 = !DILocation(line: 911, column: 24, scope: !1359)
!1369 = !DILocation(line: 917, column: 6, scope: !1359)
!1370 = distinct !DISubprogram(name: "{closure#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3b78fa358f8b633cE", scope: !239, file: !95, line: 88, type: !1371, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !164, retainedNodes: !1378)
!1371 = !DISubroutineType(types: !1372)
!1372 = !{!102, !1373, !102, !134}
!1373 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", baseType: !1374, size: 64, align: 64, dwarfAddressSpace: 0)
!1374 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", scope: !239, file: !2, align: 8, elements: !1375, templateParams: !14, identifier: "8002a2272a9fe2699202cc6c28b4d0fa")
!1375 = !{!1376, !1377}
!1376 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !1374, file: !2, baseType: !142, align: 8)
!1377 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1374, file: !2, baseType: !136, align: 8)
!1378 = !{!1379, !1380, !1381, !1382}
!1379 = !DILocalVariable(name: "acc", arg: 2, scope: !1370, file: !95, line: 88, type: !102)
!1380 = !DILocalVariable(name: "elt", arg: 3, scope: !1370, file: !95, line: 88, type: !134)
!1381 = !DILocalVariable(name: "g", scope: !1370, file: !95, line: 86, type: !142, align: 8)
!1382 = !DILocalVariable(name: "f", scope: !1370, file: !95, line: 85, type: !136, align: 8)
!1383 = !DILocation(line: 86, column: 9, scope: !1370)
!1384 = !DILocation(line: 85, column: 9, scope: !1370)
!1385 = !DILocation(line: 88, column: 11, scope: !1370)
!1386 = !DILocation(line: 88, column: 16, scope: !1370)
!1387 = !DILocation(line: 88, column: 23, scope: !1370)
!1388 = !DILocation(line: 88, column: 28, scope: !1370)
!1389 = !DILocation(line: 88, column: 34, scope: !1370)
!1390 = !DILocation(line: 88, column: 21, scope: !1370)
!1391 = !DILocation(line: 88, column: 35, scope: !1370)
!1392 = !DILocation(line: 88, column: 5, scope: !1370)
!1393 = distinct !DISubprogram(name: "{closure#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE", scope: !239, file: !95, line: 88, type: !1394, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !225, retainedNodes: !1397)
!1394 = !DISubroutineType(types: !1395)
!1395 = !{!13, !1396, !13, !12}
!1396 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>", baseType: !238, size: 64, align: 64, dwarfAddressSpace: 0)
!1397 = !{!1398, !1399, !1400, !1401}
!1398 = !DILocalVariable(name: "acc", arg: 2, scope: !1393, file: !95, line: 88, type: !13)
!1399 = !DILocalVariable(name: "elt", arg: 3, scope: !1393, file: !95, line: 88, type: !12)
!1400 = !DILocalVariable(name: "g", scope: !1393, file: !95, line: 86, type: !207, align: 8)
!1401 = !DILocalVariable(name: "f", scope: !1393, file: !95, line: 85, type: !203, align: 8)
!1402 = !DILocation(line: 86, column: 9, scope: !1393)
!1403 = !DILocation(line: 85, column: 9, scope: !1393)
!1404 = !DILocation(line: 88, column: 11, scope: !1393)
!1405 = !DILocation(line: 88, column: 16, scope: !1393)
!1406 = !DILocation(line: 88, column: 23, scope: !1393)
!1407 = !DILocation(line: 88, column: 28, scope: !1393)
!1408 = !DILocation(line: 88, column: 34, scope: !1393)
!1409 = !DILocation(line: 88, column: 21, scope: !1393)
!1410 = !DILocation(line: 88, column: 35, scope: !1393)
!1411 = !DILocation(line: 88, column: 5, scope: !1393)
!1412 = distinct !DISubprogram(name: "{closure#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E", scope: !1413, file: !234, line: 79, type: !1414, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !258, retainedNodes: !1421)
!1413 = !DINamespace(name: "filter_fold", scope: !179)
!1414 = !DISubroutineType(types: !1415)
!1415 = !{!13, !1416, !13, !12}
!1416 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::filter_fold::{closure_env#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", baseType: !1417, size: 64, align: 64, dwarfAddressSpace: 0)
!1417 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", scope: !1413, file: !2, align: 8, elements: !1418, templateParams: !14, identifier: "51e4de145a2c32abdc6e28f90c650e61")
!1418 = !{!1419, !1420}
!1419 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !1417, file: !2, baseType: !197, align: 8)
!1420 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !1417, file: !2, baseType: !238, align: 8)
!1421 = !{!1422, !1423, !1424, !1425}
!1422 = !DILocalVariable(name: "acc", arg: 2, scope: !1412, file: !234, line: 79, type: !13)
!1423 = !DILocalVariable(name: "item", arg: 3, scope: !1412, file: !234, line: 79, type: !12)
!1424 = !DILocalVariable(name: "predicate", scope: !1412, file: !234, line: 76, type: !197, align: 8)
!1425 = !DILocalVariable(name: "fold", scope: !1412, file: !234, line: 77, type: !238, align: 8)
!1426 = !DILocation(line: 76, column: 9, scope: !1412)
!1427 = !DILocation(line: 77, column: 9, scope: !1412)
!1428 = !DILocation(line: 79, column: 11, scope: !1412)
!1429 = !DILocation(line: 79, column: 16, scope: !1412)
!1430 = !DILocation(line: 79, column: 25, scope: !1412)
!1431 = !DILocation(line: 79, column: 73, scope: !1412)
!1432 = !DILocation(line: 79, column: 69, scope: !1412)
!1433 = !DILocation(line: 79, column: 49, scope: !1412)
!1434 = !DILocation(line: 79, column: 54, scope: !1412)
!1435 = !DILocation(line: 79, column: 44, scope: !1412)
!1436 = !DILocation(line: 79, column: 74, scope: !1412)
!1437 = !DILocation(line: 79, column: 5, scope: !1412)
!1438 = distinct !DISubprogram(name: "get<i32, usize>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$3get17hcc12ffbfad3ef309E", scope: !601, file: !600, line: 572, type: !1439, scopeLine: 572, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1455, retainedNodes: !1452)
!1439 = !DISubroutineType(types: !1440)
!1440 = !{!1441, !394, !9}
!1441 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&i32>", scope: !894, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1442, templateParams: !14, identifier: "dbece716e890c612dce79ac455df24be")
!1442 = !{!1443}
!1443 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1441, file: !2, size: 64, align: 64, elements: !1444, templateParams: !14, identifier: "f3a6c88d7201457222bc4121bf793139", discriminator: !1451)
!1444 = !{!1445, !1447}
!1445 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1443, file: !2, baseType: !1446, size: 64, align: 64, extraData: i64 0)
!1446 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1441, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !14, templateParams: !194, identifier: "adde9d14d5bfc36333c006408e1789a1")
!1447 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1443, file: !2, baseType: !1448, size: 64, align: 64)
!1448 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1441, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1449, templateParams: !194, identifier: "9d980d159202eb59c2c46c09aea84c")
!1449 = !{!1450}
!1450 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1448, file: !2, baseType: !12, size: 64, align: 64, flags: DIFlagPublic)
!1451 = !DIDerivedType(tag: DW_TAG_member, scope: !1441, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!1452 = !{!1453, !1454}
!1453 = !DILocalVariable(name: "self", arg: 1, scope: !1438, file: !600, line: 572, type: !394)
!1454 = !DILocalVariable(name: "index", arg: 2, scope: !1438, file: !600, line: 572, type: !9)
!1455 = !{!190, !1456}
!1456 = !DITemplateTypeParameter(name: "I", type: !9)
!1457 = !DILocation(line: 572, column: 25, scope: !1438)
!1458 = !DILocation(line: 572, column: 32, scope: !1438)
!1459 = !DILocation(line: 576, column: 15, scope: !1438)
!1460 = !DILocation(line: 577, column: 6, scope: !1438)
!1461 = distinct !DISubprogram(name: "iter<i32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E", scope: !601, file: !600, line: 1040, type: !602, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !1462)
!1462 = !{!1463}
!1463 = !DILocalVariable(name: "self", arg: 1, scope: !1461, file: !600, line: 1040, type: !394)
!1464 = !DILocation(line: 1040, column: 23, scope: !1461)
!1465 = !DILocation(line: 1041, column: 9, scope: !1461)
!1466 = !DILocation(line: 1042, column: 6, scope: !1461)
!1467 = distinct !DISubprogram(name: "iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hbe2eb79233fcd7a5E", scope: !601, file: !600, line: 1040, type: !1468, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !1470)
!1468 = !DISubroutineType(types: !1469)
!1469 = !{!106, !308}
!1470 = !{!1471}
!1471 = !DILocalVariable(name: "self", arg: 1, scope: !1467, file: !600, line: 1040, type: !308)
!1472 = !DILocation(line: 1040, column: 23, scope: !1467)
!1473 = !DILocation(line: 1041, column: 9, scope: !1467)
!1474 = !DILocation(line: 1042, column: 6, scope: !1467)
!1475 = distinct !DISubprogram(name: "from_raw_parts<i32>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h71a551e0882630e2E", scope: !1477, file: !1476, line: 124, type: !1478, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !1480)
!1476 = !DIFile(filename: "library/core/src/slice/raw.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "1c257c0bb74a1862c3fb776eeea63ad9")
!1477 = !DINamespace(name: "raw", scope: !108)
!1478 = !DISubroutineType(types: !1479)
!1479 = !{!394, !188, !9, !657}
!1480 = !{!1481, !1482}
!1481 = !DILocalVariable(name: "data", arg: 1, scope: !1475, file: !1476, line: 124, type: !188)
!1482 = !DILocalVariable(name: "len", arg: 2, scope: !1475, file: !1476, line: 124, type: !9)
!1483 = !DILocation(line: 124, column: 43, scope: !1475)
!1484 = !DILocalVariable(name: "data", arg: 1, scope: !1485, file: !643, line: 1174, type: !188)
!1485 = distinct !DISubprogram(name: "slice_from_raw_parts<i32>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17hea997667feeb696aE", scope: !25, file: !643, line: 1174, type: !1486, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !1488)
!1486 = !DISubroutineType(types: !1487)
!1487 = !{!626, !188, !9}
!1488 = !{!1484, !1489}
!1489 = !DILocalVariable(name: "len", arg: 2, scope: !1485, file: !643, line: 1174, type: !9)
!1490 = !DILocation(line: 1174, column: 38, scope: !1485, inlinedAt: !1491)
!1491 = !DILocation(line: 139, column: 11, scope: !1475)
!1492 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !1493, file: !1494, line: 117, type: !188)
!1493 = distinct !DISubprogram(name: "from_raw_parts<[i32], i32>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17h66e6a0f163c7f151E", scope: !1495, file: !1494, line: 116, type: !1486, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1497, retainedNodes: !1496)
!1494 = !DIFile(filename: "library/core/src/ptr/metadata.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c85ba1a096992da0f69a2c5ff0eac593")
!1495 = !DINamespace(name: "metadata", scope: !25)
!1496 = !{!1492}
!1497 = !{!190, !1498}
!1498 = !DITemplateTypeParameter(name: "impl Thin", type: !13)
!1499 = !DILocation(line: 117, column: 5, scope: !1493, inlinedAt: !1500)
!1500 = !DILocation(line: 1175, column: 5, scope: !1485, inlinedAt: !1491)
!1501 = !DILocation(line: 124, column: 59, scope: !1475)
!1502 = !DILocation(line: 1174, column: 54, scope: !1485, inlinedAt: !1491)
!1503 = !DILocation(line: 77, column: 35, scope: !1504)
!1504 = !DILexicalBlockFile(scope: !1475, file: !944, discriminator: 0)
!1505 = !DILocation(line: 78, column: 17, scope: !1504)
!1506 = !DILocation(line: 77, column: 13, scope: !1504)
!1507 = !DILocation(line: 141, column: 2, scope: !1475)
!1508 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core5slice3raw14from_raw_parts18precondition_check17h7f27ddc3ec1e9532E", scope: !1509, file: !944, line: 68, type: !1510, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1512)
!1509 = !DINamespace(name: "from_raw_parts", scope: !1477)
!1510 = !DISubroutineType(types: !1511)
!1511 = !{null, !1035, !9, !9, !9, !657}
!1512 = !{!1513, !1514, !1515, !1516, !1517}
!1513 = !DILocalVariable(name: "data", arg: 1, scope: !1508, file: !944, line: 68, type: !1035)
!1514 = !DILocalVariable(name: "size", arg: 2, scope: !1508, file: !944, line: 68, type: !9)
!1515 = !DILocalVariable(name: "align", arg: 3, scope: !1508, file: !944, line: 68, type: !9)
!1516 = !DILocalVariable(name: "len", arg: 4, scope: !1508, file: !944, line: 68, type: !9)
!1517 = !DILocalVariable(name: "msg", scope: !1518, file: !944, line: 70, type: !677, align: 64)
!1518 = distinct !DILexicalBlock(scope: !1508, file: !944, line: 70, column: 21)
!1519 = !DILocation(line: 68, column: 43, scope: !1508)
!1520 = !DILocalVariable(name: "size", arg: 1, scope: !1521, file: !944, line: 147, type: !9)
!1521 = distinct !DISubprogram(name: "is_valid_allocation_size", linkageName: "_ZN4core9ub_checks24is_valid_allocation_size17hab6db21cb2b0a719E", scope: !1049, file: !944, line: 147, type: !1522, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1524)
!1522 = !DISubroutineType(types: !1523)
!1523 = !{!295, !9, !9}
!1524 = !{!1520, !1525, !1526}
!1525 = !DILocalVariable(name: "len", arg: 2, scope: !1521, file: !944, line: 147, type: !9)
!1526 = !DILocalVariable(name: "max_len", scope: !1527, file: !944, line: 148, type: !9, align: 64)
!1527 = distinct !DILexicalBlock(scope: !1521, file: !944, line: 148, column: 5)
!1528 = !DILocation(line: 147, column: 46, scope: !1521, inlinedAt: !1529)
!1529 = !DILocation(line: 137, column: 20, scope: !1530)
!1530 = !DILexicalBlockFile(scope: !1508, file: !1476, discriminator: 0)
!1531 = !DILocalVariable(name: "align", arg: 2, scope: !1532, file: !944, line: 120, type: !9)
!1532 = distinct !DISubprogram(name: "maybe_is_aligned_and_not_null", linkageName: "_ZN4core9ub_checks29maybe_is_aligned_and_not_null17hab9816d52f07cc42E", scope: !1049, file: !944, line: 118, type: !1050, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1533)
!1533 = !{!1534, !1531, !1535}
!1534 = !DILocalVariable(name: "ptr", arg: 1, scope: !1532, file: !944, line: 119, type: !6)
!1535 = !DILocalVariable(name: "is_zst", scope: !1532, file: !944, line: 121, type: !295, align: 8)
!1536 = !DILocation(line: 120, column: 5, scope: !1532, inlinedAt: !1537)
!1537 = !DILocation(line: 136, column: 13, scope: !1530)
!1538 = !DILocalVariable(name: "align", arg: 2, scope: !1539, file: !944, line: 134, type: !9)
!1539 = distinct !DISubprogram(name: "maybe_is_aligned", linkageName: "_ZN4core9ub_checks16maybe_is_aligned17h264d01ac3abd9145E", scope: !1049, file: !944, line: 134, type: !1059, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1540)
!1540 = !{!1541, !1538}
!1541 = !DILocalVariable(name: "ptr", arg: 1, scope: !1539, file: !944, line: 134, type: !6)
!1542 = !DILocation(line: 134, column: 54, scope: !1539, inlinedAt: !1543)
!1543 = !DILocation(line: 124, column: 5, scope: !1532, inlinedAt: !1537)
!1544 = !DILocalVariable(name: "align", arg: 2, scope: !1545, file: !739, line: 2434, type: !9)
!1545 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks16maybe_is_aligned7runtime17h82d33edea79b45d4E", scope: !1067, file: !739, line: 2434, type: !1059, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1546)
!1546 = !{!1547, !1544}
!1547 = !DILocalVariable(name: "ptr", arg: 1, scope: !1545, file: !739, line: 2434, type: !6)
!1548 = !DILocation(line: 2434, column: 40, scope: !1545, inlinedAt: !1549)
!1549 = !DILocation(line: 2447, column: 9, scope: !1550, inlinedAt: !1543)
!1550 = !DILexicalBlockFile(scope: !1539, file: !739, discriminator: 0)
!1551 = !DILocation(line: 147, column: 59, scope: !1521, inlinedAt: !1529)
!1552 = !DILocation(line: 148, column: 9, scope: !1527, inlinedAt: !1529)
!1553 = !DILocation(line: 121, column: 5, scope: !1532, inlinedAt: !1537)
!1554 = !DILocation(line: 136, column: 54, scope: !1530)
!1555 = !DILocation(line: 119, column: 5, scope: !1532, inlinedAt: !1537)
!1556 = !DILocation(line: 134, column: 38, scope: !1539, inlinedAt: !1543)
!1557 = !DILocalVariable(name: "self", arg: 1, scope: !1558, file: !1075, line: 22, type: !6)
!1558 = distinct !DISubprogram(name: "is_null<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null17h0ad5b6844a218f61E", scope: !1076, file: !1075, line: 22, type: !1078, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !450, retainedNodes: !1559)
!1559 = !{!1557}
!1560 = !DILocation(line: 22, column: 26, scope: !1558, inlinedAt: !1561)
!1561 = !DILocation(line: 124, column: 53, scope: !1532, inlinedAt: !1537)
!1562 = !DILocation(line: 141, column: 17, scope: !1563, inlinedAt: !1549)
!1563 = !DILexicalBlockFile(scope: !1545, file: !944, discriminator: 0)
!1564 = !DILocation(line: 68, column: 13, scope: !1508)
!1565 = !DILocation(line: 159, column: 18, scope: !1566, inlinedAt: !1567)
!1566 = distinct !DISubprogram(name: "addr<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17h5c5fbe4adaf36957E", scope: !1076, file: !1075, line: 153, type: !1120, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371)
!1567 = !DILocation(line: 38, column: 21, scope: !1568, inlinedAt: !1570)
!1568 = !DILexicalBlockFile(scope: !1569, file: !1075, discriminator: 0)
!1569 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$7is_null7runtime17h4648566692014827E", scope: !1125, file: !739, line: 2434, type: !1126, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!1570 = !DILocation(line: 2447, column: 9, scope: !1571, inlinedAt: !1561)
!1571 = !DILexicalBlockFile(scope: !1572, file: !739, discriminator: 2)
!1572 = !DILexicalBlockFile(scope: !1558, file: !739, discriminator: 0)
!1573 = !DILocation(line: 38, column: 17, scope: !1568, inlinedAt: !1570)
!1574 = !DILocation(line: 124, column: 48, scope: !1532, inlinedAt: !1537)
!1575 = !DILocation(line: 0, scope: !1576)
!1576 = !DILexicalBlockFile(scope: !1508, file: !267, discriminator: 0)
!1577 = !DILocation(line: 148, column: 22, scope: !1521, inlinedAt: !1529)
!1578 = !DILocation(line: 70, column: 31, scope: !1508)
!1579 = !DILocation(line: 70, column: 25, scope: !1518)
!1580 = !DILocalVariable(name: "s", arg: 1, scope: !1581, file: !567, line: 815, type: !677)
!1581 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !1582)
!1582 = !{!1580}
!1583 = !DILocation(line: 815, column: 27, scope: !1581, inlinedAt: !1584)
!1584 = !DILocation(line: 73, column: 59, scope: !1518)
!1585 = !DILocalVariable(name: "self", arg: 1, scope: !1586, file: !985, line: 578, type: !677)
!1586 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1587)
!1587 = !{!1585}
!1588 = !DILocation(line: 578, column: 25, scope: !1586, inlinedAt: !1589)
!1589 = !DILocation(line: 819, column: 44, scope: !1581, inlinedAt: !1584)
!1590 = !DILocalVariable(name: "self", arg: 1, scope: !1591, file: !985, line: 157, type: !677)
!1591 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1592)
!1592 = !{!1590}
!1593 = !DILocation(line: 157, column: 22, scope: !1591, inlinedAt: !1594)
!1594 = !DILocation(line: 820, column: 40, scope: !1581, inlinedAt: !1584)
!1595 = !DILocalVariable(name: "self", arg: 1, scope: !1596, file: !985, line: 502, type: !677)
!1596 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1597)
!1597 = !{!1595}
!1598 = !DILocation(line: 502, column: 27, scope: !1596, inlinedAt: !1599)
!1599 = !DILocation(line: 158, column: 14, scope: !1591, inlinedAt: !1594)
!1600 = !DILocation(line: 73, column: 21, scope: !1518)
!1601 = !DILocation(line: 148, column: 34, scope: !1521, inlinedAt: !1529)
!1602 = !DILocation(line: 148, column: 19, scope: !1521, inlinedAt: !1529)
!1603 = !DILocation(line: 148, column: 54, scope: !1521, inlinedAt: !1529)
!1604 = !DILocation(line: 149, column: 5, scope: !1527, inlinedAt: !1529)
!1605 = !DILocation(line: 75, column: 14, scope: !1508)
!1606 = distinct !DISubprogram(name: "new<i32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E", scope: !182, file: !609, line: 96, type: !602, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !610, retainedNodes: !1607)
!1607 = !{!1608, !1609, !1611, !1613}
!1608 = !DILocalVariable(name: "slice", arg: 1, scope: !1606, file: !609, line: 96, type: !394)
!1609 = !DILocalVariable(name: "len", scope: !1610, file: !609, line: 97, type: !9, align: 64)
!1610 = distinct !DILexicalBlock(scope: !1606, file: !609, line: 97, column: 9)
!1611 = !DILocalVariable(name: "ptr", scope: !1612, file: !609, line: 98, type: !185, align: 64)
!1612 = distinct !DILexicalBlock(scope: !1610, file: !609, line: 98, column: 9)
!1613 = !DILocalVariable(name: "end_or_len", scope: !1614, file: !609, line: 101, type: !188, align: 64)
!1614 = distinct !DILexicalBlock(scope: !1612, file: !609, line: 101, column: 13)
!1615 = !DILocation(line: 96, column: 29, scope: !1606)
!1616 = !DILocalVariable(name: "r", arg: 1, scope: !1617, file: !622, line: 282, type: !394)
!1617 = distinct !DISubprogram(name: "from_ref<[i32]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17hca6a9f6ad6ba0cc9E", scope: !623, file: !622, line: 282, type: !630, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !632, retainedNodes: !1618)
!1618 = !{!1616}
!1619 = !DILocation(line: 282, column: 27, scope: !1617, inlinedAt: !1620)
!1620 = !DILocation(line: 98, column: 31, scope: !1610)
!1621 = !DILocation(line: 101, column: 17, scope: !1614)
!1622 = !DILocation(line: 97, column: 19, scope: !1606)
!1623 = !DILocation(line: 97, column: 13, scope: !1610)
!1624 = !DILocalVariable(name: "addr", arg: 1, scope: !1625, file: !643, line: 884, type: !9)
!1625 = distinct !DISubprogram(name: "without_provenance<i32>", linkageName: "_ZN4core3ptr18without_provenance17h3cccec9863476ce9E", scope: !25, file: !643, line: 884, type: !644, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !1626)
!1626 = !{!1624}
!1627 = !DILocation(line: 884, column: 36, scope: !1625, inlinedAt: !1628)
!1628 = !DILocation(line: 102, column: 32, scope: !1612)
!1629 = !DILocalVariable(name: "count", arg: 2, scope: !1630, file: !651, line: 927, type: !9)
!1630 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h27450fa841fe62f9E", scope: !652, file: !651, line: 927, type: !654, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !1631)
!1631 = !{!1632, !1629}
!1632 = !DILocalVariable(name: "self", arg: 1, scope: !1630, file: !651, line: 927, type: !656)
!1633 = !DILocation(line: 927, column: 35, scope: !1630, inlinedAt: !1634)
!1634 = !DILocation(line: 102, column: 78, scope: !1612)
!1635 = !DILocation(line: 284, column: 18, scope: !1617, inlinedAt: !1620)
!1636 = !DILocalVariable(name: "self", arg: 1, scope: !1637, file: !622, line: 502, type: !623)
!1637 = distinct !DISubprogram(name: "cast<[i32], i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h68726556fe5f7056E", scope: !623, file: !622, line: 502, type: !688, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !691, declaration: !690, retainedNodes: !1638)
!1638 = !{!1636}
!1639 = !DILocation(line: 502, column: 26, scope: !1637, inlinedAt: !1640)
!1640 = !DILocation(line: 98, column: 56, scope: !1610)
!1641 = !DILocation(line: 504, column: 18, scope: !1637, inlinedAt: !1640)
!1642 = !DILocation(line: 98, column: 13, scope: !1612)
!1643 = !DILocalVariable(name: "self", arg: 1, scope: !1644, file: !622, line: 401, type: !185)
!1644 = distinct !DISubprogram(name: "as_ptr<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h11f3360dcaf1179aE", scope: !185, file: !622, line: 401, type: !700, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !702, retainedNodes: !1645)
!1645 = !{!1643}
!1646 = !DILocation(line: 401, column: 25, scope: !1644, inlinedAt: !1647)
!1647 = !DILocation(line: 102, column: 69, scope: !1612)
!1648 = !DILocation(line: 102, column: 20, scope: !1612)
!1649 = !DILocation(line: 407, column: 18, scope: !1644, inlinedAt: !1647)
!1650 = !DILocation(line: 927, column: 29, scope: !1630, inlinedAt: !1634)
!1651 = !DILocation(line: 961, column: 18, scope: !1630, inlinedAt: !1634)
!1652 = !DILocation(line: 102, column: 63, scope: !1612)
!1653 = !DILocation(line: 102, column: 17, scope: !1612)
!1654 = !DILocation(line: 104, column: 13, scope: !1614)
!1655 = !DILocation(line: 106, column: 6, scope: !1606)
!1656 = distinct !DISubprogram(name: "new<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h98ab1a481634a7a2E", scope: !106, file: !609, line: 96, type: !1468, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !1657, retainedNodes: !1658)
!1657 = !DISubprogram(name: "new<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h98ab1a481634a7a2E", scope: !106, file: !609, line: 96, type: !1468, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !126)
!1658 = !{!1659, !1660, !1662, !1664}
!1659 = !DILocalVariable(name: "slice", arg: 1, scope: !1656, file: !609, line: 96, type: !308)
!1660 = !DILocalVariable(name: "len", scope: !1661, file: !609, line: 97, type: !9, align: 64)
!1661 = distinct !DILexicalBlock(scope: !1656, file: !609, line: 97, column: 9)
!1662 = !DILocalVariable(name: "ptr", scope: !1663, file: !609, line: 98, type: !111, align: 64)
!1663 = distinct !DILexicalBlock(scope: !1661, file: !609, line: 98, column: 9)
!1664 = !DILocalVariable(name: "end_or_len", scope: !1665, file: !609, line: 101, type: !115, align: 64)
!1665 = distinct !DILexicalBlock(scope: !1663, file: !609, line: 101, column: 13)
!1666 = !DILocation(line: 96, column: 29, scope: !1656)
!1667 = !DILocalVariable(name: "r", arg: 1, scope: !1668, file: !622, line: 282, type: !308)
!1668 = distinct !DISubprogram(name: "from_ref<[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h8056686b6c8a2830E", scope: !1669, file: !622, line: 282, type: !1676, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !1678, retainedNodes: !1679)
!1669 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>]>", scope: !112, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1670, templateParams: !126, identifier: "f9186de266f9ea56b240c86665a3f12f")
!1670 = !{!1671}
!1671 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1669, file: !2, baseType: !1672, size: 128, align: 64, flags: DIFlagPrivate)
!1672 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>]", file: !2, size: 128, align: 64, elements: !1673, templateParams: !14, identifier: "80a0b8af49ed453588cede246377e8a9")
!1673 = !{!1674, !1675}
!1674 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1672, file: !2, baseType: !311, size: 64, align: 64)
!1675 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1672, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!1676 = !DISubroutineType(types: !1677)
!1677 = !{!1669, !308}
!1678 = !DISubprogram(name: "from_ref<[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h8056686b6c8a2830E", scope: !1669, file: !622, line: 282, type: !1676, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !126)
!1679 = !{!1667}
!1680 = !DILocation(line: 282, column: 27, scope: !1668, inlinedAt: !1681)
!1681 = !DILocation(line: 98, column: 31, scope: !1661)
!1682 = !DILocation(line: 101, column: 17, scope: !1665)
!1683 = !DILocation(line: 97, column: 19, scope: !1656)
!1684 = !DILocation(line: 97, column: 13, scope: !1661)
!1685 = !DILocalVariable(name: "addr", arg: 1, scope: !1686, file: !643, line: 884, type: !9)
!1686 = distinct !DISubprogram(name: "without_provenance<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr18without_provenance17had7734374ece55c5E", scope: !25, file: !643, line: 884, type: !1687, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !1689)
!1687 = !DISubroutineType(types: !1688)
!1688 = !{!115, !9}
!1689 = !{!1685}
!1690 = !DILocation(line: 884, column: 36, scope: !1686, inlinedAt: !1691)
!1691 = !DILocation(line: 102, column: 32, scope: !1663)
!1692 = !DILocalVariable(name: "count", arg: 2, scope: !1693, file: !651, line: 927, type: !9)
!1693 = distinct !DISubprogram(name: "add<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hcd0c093b9c917b93E", scope: !652, file: !651, line: 927, type: !1694, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !1697)
!1694 = !DISubroutineType(types: !1695)
!1695 = !{!1696, !1696, !9, !657}
!1696 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>", baseType: !116, size: 64, align: 64, dwarfAddressSpace: 0)
!1697 = !{!1698, !1692}
!1698 = !DILocalVariable(name: "self", arg: 1, scope: !1693, file: !651, line: 927, type: !1696)
!1699 = !DILocation(line: 927, column: 35, scope: !1693, inlinedAt: !1700)
!1700 = !DILocation(line: 102, column: 78, scope: !1663)
!1701 = !DILocation(line: 284, column: 18, scope: !1668, inlinedAt: !1681)
!1702 = !DILocalVariable(name: "self", arg: 1, scope: !1703, file: !622, line: 502, type: !1669)
!1703 = distinct !DISubprogram(name: "cast<[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>], alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17ha46995c894a43f32E", scope: !1669, file: !622, line: 502, type: !1704, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1707, declaration: !1706, retainedNodes: !1709)
!1704 = !DISubroutineType(types: !1705)
!1705 = !{!111, !1669}
!1706 = !DISubprogram(name: "cast<[alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>], alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17ha46995c894a43f32E", scope: !1669, file: !622, line: 502, type: !1704, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1707)
!1707 = !{!127, !1708}
!1708 = !DITemplateTypeParameter(name: "U", type: !116)
!1709 = !{!1702}
!1710 = !DILocation(line: 502, column: 26, scope: !1703, inlinedAt: !1711)
!1711 = !DILocation(line: 98, column: 56, scope: !1661)
!1712 = !DILocation(line: 504, column: 18, scope: !1703, inlinedAt: !1711)
!1713 = !DILocation(line: 98, column: 13, scope: !1663)
!1714 = !DILocalVariable(name: "self", arg: 1, scope: !1715, file: !622, line: 401, type: !111)
!1715 = distinct !DISubprogram(name: "as_ptr<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h3e2973c19c20022eE", scope: !111, file: !622, line: 401, type: !1716, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !1718, retainedNodes: !1719)
!1716 = !DISubroutineType(types: !1717)
!1717 = !{!1696, !111}
!1718 = !DISubprogram(name: "as_ptr<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h3e2973c19c20022eE", scope: !111, file: !622, line: 401, type: !1716, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !126)
!1719 = !{!1714}
!1720 = !DILocation(line: 401, column: 25, scope: !1715, inlinedAt: !1721)
!1721 = !DILocation(line: 102, column: 69, scope: !1663)
!1722 = !DILocation(line: 102, column: 20, scope: !1663)
!1723 = !DILocation(line: 407, column: 18, scope: !1715, inlinedAt: !1721)
!1724 = !DILocation(line: 927, column: 29, scope: !1693, inlinedAt: !1700)
!1725 = !DILocation(line: 961, column: 18, scope: !1693, inlinedAt: !1700)
!1726 = !DILocation(line: 102, column: 63, scope: !1663)
!1727 = !DILocation(line: 102, column: 17, scope: !1663)
!1728 = !DILocation(line: 104, column: 13, scope: !1665)
!1729 = !DILocation(line: 106, column: 6, scope: !1656)
!1730 = distinct !DISubprogram(name: "ok_or_else<i32, alloc::string::String, mix::checked::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$10ok_or_else17hafb4197754edd190E", scope: !893, file: !1731, line: 1363, type: !1732, scopeLine: 1363, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1735, declaration: !1734, retainedNodes: !1737)
!1731 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!1732 = !DISubroutineType(types: !1733)
!1733 = !{!335, !893, !413}
!1734 = !DISubprogram(name: "ok_or_else<i32, alloc::string::String, mix::checked::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$10ok_or_else17hafb4197754edd190E", scope: !893, file: !1731, line: 1363, type: !1732, scopeLine: 1363, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1735)
!1735 = !{!190, !345, !1736}
!1736 = !DITemplateTypeParameter(name: "F", type: !413)
!1737 = !{!1738, !1739, !1740}
!1738 = !DILocalVariable(name: "self", arg: 1, scope: !1730, file: !1731, line: 1363, type: !893)
!1739 = !DILocalVariable(name: "err", arg: 2, scope: !1730, file: !1731, line: 1363, type: !413)
!1740 = !DILocalVariable(name: "v", scope: !1741, file: !1731, line: 1368, type: !13, align: 32)
!1741 = distinct !DILexicalBlock(scope: !1730, file: !1731, line: 1368, column: 13)
!1742 = !DILocation(line: 1363, column: 35, scope: !1730)
!1743 = !DILocation(line: 1363, column: 41, scope: !1730)
!1744 = !DILocation(line: 1367, column: 15, scope: !1730)
!1745 = !DILocation(line: 1367, column: 9, scope: !1730)
!1746 = !DILocation(line: 1368, column: 18, scope: !1730)
!1747 = !DILocation(line: 1368, column: 18, scope: !1741)
!1748 = !DILocation(line: 1368, column: 24, scope: !1741)
!1749 = !DILocation(line: 1371, column: 5, scope: !1730)
!1750 = !DILocation(line: 1369, column: 25, scope: !1730)
!1751 = !DILocation(line: 1369, column: 21, scope: !1730)
!1752 = !DILocation(line: 1369, column: 30, scope: !1730)
!1753 = !DILocation(line: 1371, column: 6, scope: !1730)
!1754 = distinct !DISubprogram(name: "map_or_else<&str, alloc::string::String, alloc::fmt::format::{closure_env#0}, fn(&str) -> alloc::string::String>", linkageName: "_ZN4core6option15Option$LT$T$GT$11map_or_else17hda627295a465c180E", scope: !1755, file: !1731, line: 1271, type: !1766, scopeLine: 1271, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1775, declaration: !1774, retainedNodes: !1779)
!1755 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&str>", scope: !894, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1756, templateParams: !14, identifier: "388f0724495c9979543236d6ae2d54c2")
!1756 = !{!1757}
!1757 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1755, file: !2, size: 128, align: 64, elements: !1758, templateParams: !14, identifier: "e6785e8f6e1e140eb9b4249e8ee16932", discriminator: !1765)
!1758 = !{!1759, !1761}
!1759 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1757, file: !2, baseType: !1760, size: 128, align: 64, extraData: i64 0)
!1760 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1755, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !14, templateParams: !675, identifier: "d07e0299997611c95ecaaab3f1b5fcbf")
!1761 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1757, file: !2, baseType: !1762, size: 128, align: 64)
!1762 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1755, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1763, templateParams: !675, identifier: "752c4aa88f8dc851ac37ea0fe4a1be3a")
!1763 = !{!1764}
!1764 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1762, file: !2, baseType: !677, size: 128, align: 64, flags: DIFlagPublic)
!1765 = !DIDerivedType(tag: DW_TAG_member, scope: !1755, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!1766 = !DISubroutineType(types: !1767)
!1767 = !{!346, !1755, !1768, !1018}
!1768 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !1769, file: !2, size: 64, align: 64, elements: !1771, templateParams: !14, identifier: "33f96a35d1def74baf9ecdcdddd60f7e")
!1769 = !DINamespace(name: "format", scope: !1770)
!1770 = !DINamespace(name: "fmt", scope: !348)
!1771 = !{!1772}
!1772 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__args", scope: !1768, file: !2, baseType: !1773, size: 64, align: 64)
!1773 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::fmt::Arguments", baseType: !864, size: 64, align: 64, dwarfAddressSpace: 0)
!1774 = !DISubprogram(name: "map_or_else<&str, alloc::string::String, alloc::fmt::format::{closure_env#0}, fn(&str) -> alloc::string::String>", linkageName: "_ZN4core6option15Option$LT$T$GT$11map_or_else17hda627295a465c180E", scope: !1755, file: !1731, line: 1271, type: !1766, scopeLine: 1271, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1775)
!1775 = !{!676, !1776, !1777, !1778}
!1776 = !DITemplateTypeParameter(name: "U", type: !346)
!1777 = !DITemplateTypeParameter(name: "D", type: !1768)
!1778 = !DITemplateTypeParameter(name: "F", type: !1018)
!1779 = !{!1780, !1781, !1782, !1783}
!1780 = !DILocalVariable(name: "self", arg: 1, scope: !1754, file: !1731, line: 1271, type: !1755)
!1781 = !DILocalVariable(name: "default", arg: 2, scope: !1754, file: !1731, line: 1271, type: !1768)
!1782 = !DILocalVariable(name: "f", arg: 3, scope: !1754, file: !1731, line: 1271, type: !1018)
!1783 = !DILocalVariable(name: "t", scope: !1784, file: !1731, line: 1277, type: !677, align: 64)
!1784 = distinct !DILexicalBlock(scope: !1754, file: !1731, line: 1277, column: 13)
!1785 = !DILocation(line: 1271, column: 39, scope: !1754)
!1786 = !DILocation(line: 1271, column: 45, scope: !1754)
!1787 = !DILocation(line: 1271, column: 57, scope: !1754)
!1788 = !DILocation(line: 1276, column: 15, scope: !1754)
!1789 = !DILocation(line: 1276, column: 9, scope: !1754)
!1790 = !DILocation(line: 1277, column: 18, scope: !1754)
!1791 = !DILocation(line: 1277, column: 18, scope: !1784)
!1792 = !DILocation(line: 1277, column: 24, scope: !1784)
!1793 = !DILocation(line: 1278, column: 21, scope: !1754)
!1794 = !DILocation(line: 1280, column: 5, scope: !1754)
!1795 = !DILocation(line: 1280, column: 6, scope: !1754)
!1796 = !DILocation(line: 1271, column: 5, scope: !1754)
!1797 = distinct !DISubprogram(name: "expect<i32>", linkageName: "_ZN4core6option15Option$LT$T$GT$6expect17h812f810d7bad518aE", scope: !893, file: !1731, line: 968, type: !1798, scopeLine: 968, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !1800, retainedNodes: !1801)
!1798 = !DISubroutineType(types: !1799)
!1799 = !{!13, !893, !677, !657}
!1800 = !DISubprogram(name: "expect<i32>", linkageName: "_ZN4core6option15Option$LT$T$GT$6expect17h812f810d7bad518aE", scope: !893, file: !1731, line: 968, type: !1798, scopeLine: 968, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!1801 = !{!1802, !1803, !1804}
!1802 = !DILocalVariable(name: "self", arg: 1, scope: !1797, file: !1731, line: 968, type: !893)
!1803 = !DILocalVariable(name: "msg", arg: 2, scope: !1797, file: !1731, line: 968, type: !677)
!1804 = !DILocalVariable(name: "val", scope: !1805, file: !1731, line: 970, type: !13, align: 32)
!1805 = distinct !DILexicalBlock(scope: !1797, file: !1731, line: 970, column: 13)
!1806 = !DILocation(line: 968, column: 25, scope: !1797)
!1807 = !DILocation(line: 968, column: 31, scope: !1797)
!1808 = !DILocation(line: 969, column: 15, scope: !1797)
!1809 = !DILocation(line: 969, column: 9, scope: !1797)
!1810 = !DILocation(line: 970, column: 18, scope: !1797)
!1811 = !DILocation(line: 970, column: 18, scope: !1805)
!1812 = !DILocation(line: 973, column: 6, scope: !1797)
!1813 = !DILocation(line: 971, column: 21, scope: !1797)
!1814 = distinct !DISubprogram(name: "copied<i32>", linkageName: "_ZN4core6option19Option$LT$$RF$T$GT$6copied17h8e1806fe88d31737E", scope: !1441, file: !1731, line: 2119, type: !1815, scopeLine: 2119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !1817, retainedNodes: !1818)
!1815 = !DISubroutineType(types: !1816)
!1816 = !{!893, !1441}
!1817 = !DISubprogram(name: "copied<i32>", linkageName: "_ZN4core6option19Option$LT$$RF$T$GT$6copied17h8e1806fe88d31737E", scope: !1441, file: !1731, line: 2119, type: !1815, scopeLine: 2119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!1818 = !{!1819, !1820}
!1819 = !DILocalVariable(name: "self", arg: 1, scope: !1814, file: !1731, line: 2119, type: !1441)
!1820 = !DILocalVariable(name: "v", scope: !1821, file: !1731, line: 2126, type: !13, align: 32)
!1821 = distinct !DILexicalBlock(scope: !1814, file: !1731, line: 2126, column: 13)
!1822 = !DILocation(line: 2119, column: 25, scope: !1814)
!1823 = !DILocation(line: 2125, column: 15, scope: !1814)
!1824 = !DILocation(line: 2125, column: 9, scope: !1814)
!1825 = !DILocation(line: 2126, column: 19, scope: !1814)
!1826 = !DILocation(line: 2126, column: 19, scope: !1821)
!1827 = !DILocation(line: 2126, column: 25, scope: !1821)
!1828 = !DILocation(line: 2126, column: 31, scope: !1814)
!1829 = !DILocation(line: 2127, column: 21, scope: !1814)
!1830 = !DILocation(line: 2129, column: 6, scope: !1814)
!1831 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core9ub_checks23maybe_is_nonoverlapping7runtime17hf03c0b0c5801d731E", scope: !1832, file: !739, line: 2434, type: !1085, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1833)
!1832 = !DINamespace(name: "maybe_is_nonoverlapping", scope: !1049)
!1833 = !{!1834, !1835, !1836, !1837, !1838, !1840, !1842, !1844}
!1834 = !DILocalVariable(name: "src", arg: 1, scope: !1831, file: !739, line: 2434, type: !6)
!1835 = !DILocalVariable(name: "dst", arg: 2, scope: !1831, file: !739, line: 2434, type: !6)
!1836 = !DILocalVariable(name: "size", arg: 3, scope: !1831, file: !739, line: 2434, type: !9)
!1837 = !DILocalVariable(name: "count", arg: 4, scope: !1831, file: !739, line: 2434, type: !9)
!1838 = !DILocalVariable(name: "src_usize", scope: !1839, file: !944, line: 171, type: !9, align: 64)
!1839 = distinct !DILexicalBlock(scope: !1831, file: !944, line: 171, column: 13)
!1840 = !DILocalVariable(name: "dst_usize", scope: !1841, file: !944, line: 172, type: !9, align: 64)
!1841 = distinct !DILexicalBlock(scope: !1839, file: !944, line: 172, column: 13)
!1842 = !DILocalVariable(name: "size", scope: !1843, file: !944, line: 173, type: !9, align: 64)
!1843 = distinct !DILexicalBlock(scope: !1841, file: !944, line: 173, column: 13)
!1844 = !DILocalVariable(name: "diff", scope: !1845, file: !944, line: 178, type: !9, align: 64)
!1845 = distinct !DILexicalBlock(scope: !1843, file: !944, line: 178, column: 13)
!1846 = !DILocation(line: 2434, column: 40, scope: !1831)
!1847 = !DILocalVariable(name: "self", arg: 1, scope: !1848, file: !1075, line: 153, type: !6)
!1848 = distinct !DISubprogram(name: "addr<()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17hf3979f59b348476bE", scope: !1076, file: !1075, line: 153, type: !1183, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !450, retainedNodes: !1849)
!1849 = !{!1847}
!1850 = !DILocation(line: 153, column: 17, scope: !1848, inlinedAt: !1851)
!1851 = !DILocation(line: 171, column: 33, scope: !1852)
!1852 = !DILexicalBlockFile(scope: !1831, file: !944, discriminator: 0)
!1853 = !DILocalVariable(name: "self", arg: 1, scope: !1854, file: !1075, line: 48, type: !6)
!1854 = distinct !DISubprogram(name: "cast<(), ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17hed083d4ecf380ab3E", scope: !1076, file: !1075, line: 48, type: !1190, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1193, retainedNodes: !1855)
!1855 = !{!1853}
!1856 = !DILocation(line: 48, column: 26, scope: !1854, inlinedAt: !1857)
!1857 = !DILocation(line: 159, column: 38, scope: !1848, inlinedAt: !1851)
!1858 = !DILocation(line: 153, column: 17, scope: !1848, inlinedAt: !1859)
!1859 = !DILocation(line: 172, column: 33, scope: !1839)
!1860 = !DILocation(line: 48, column: 26, scope: !1854, inlinedAt: !1861)
!1861 = !DILocation(line: 159, column: 38, scope: !1862, inlinedAt: !1859)
!1862 = !DILexicalBlockFile(scope: !1848, file: !1075, discriminator: 2)
!1863 = !DILocalVariable(name: "self", arg: 1, scope: !1864, file: !957, line: 1160, type: !9)
!1864 = distinct !DISubprogram(name: "checked_mul", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$11checked_mul17h182e67e2e2d0423dE", scope: !946, file: !957, line: 1160, type: !1865, scopeLine: 1160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1878)
!1865 = !DISubroutineType(types: !1866)
!1866 = !{!1867, !9, !9}
!1867 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !894, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1868, templateParams: !14, identifier: "6f59025219977f466509bd4ae79a2945")
!1868 = !{!1869}
!1869 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1867, file: !2, size: 128, align: 64, elements: !1870, templateParams: !14, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !1877)
!1870 = !{!1871, !1873}
!1871 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1869, file: !2, baseType: !1872, size: 128, align: 64, extraData: i64 0)
!1872 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1867, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !14, templateParams: !749, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!1873 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1869, file: !2, baseType: !1874, size: 128, align: 64, extraData: i64 1)
!1874 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1867, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1875, templateParams: !749, identifier: "c70f2dfad93186ce146b7e80830727")
!1875 = !{!1876}
!1876 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1874, file: !2, baseType: !9, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!1877 = !DIDerivedType(tag: DW_TAG_member, scope: !1867, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!1878 = !{!1863, !1879, !1880, !1882}
!1879 = !DILocalVariable(name: "rhs", arg: 2, scope: !1864, file: !957, line: 1160, type: !9)
!1880 = !DILocalVariable(name: "a", scope: !1881, file: !957, line: 1161, type: !9, align: 64)
!1881 = distinct !DILexicalBlock(scope: !1864, file: !957, line: 1161, column: 13)
!1882 = !DILocalVariable(name: "b", scope: !1881, file: !957, line: 1161, type: !295, align: 8)
!1883 = !DILocation(line: 1160, column: 34, scope: !1864, inlinedAt: !1884)
!1884 = !DILocation(line: 173, column: 35, scope: !1841)
!1885 = !DILocalVariable(name: "self", arg: 1, scope: !1886, file: !957, line: 3050, type: !9)
!1886 = distinct !DISubprogram(name: "overflowing_mul", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_mul", scope: !946, file: !957, line: 3050, type: !958, scopeLine: 3050, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1887)
!1887 = !{!1885, !1888}
!1888 = !DILocalVariable(name: "rhs", arg: 2, scope: !1886, file: !957, line: 3050, type: !9)
!1889 = !DILocation(line: 3050, column: 38, scope: !1886, inlinedAt: !1890)
!1890 = !DILocation(line: 1161, column: 31, scope: !1864, inlinedAt: !1884)
!1891 = !DILocation(line: 1160, column: 40, scope: !1864, inlinedAt: !1884)
!1892 = !DILocation(line: 3050, column: 44, scope: !1886, inlinedAt: !1890)
!1893 = !DILocation(line: 178, column: 17, scope: !1845)
!1894 = !DILocation(line: 159, column: 18, scope: !1848, inlinedAt: !1851)
!1895 = !DILocation(line: 171, column: 17, scope: !1839)
!1896 = !DILocalVariable(name: "self", arg: 1, scope: !1897, file: !957, line: 3014, type: !9)
!1897 = distinct !DISubprogram(name: "abs_diff", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$8abs_diff17h6f8011db296c0f3eE", scope: !946, file: !957, line: 3014, type: !1898, scopeLine: 3014, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1900)
!1898 = !DISubroutineType(types: !1899)
!1899 = !{!9, !9, !9}
!1900 = !{!1896, !1901}
!1901 = !DILocalVariable(name: "other", arg: 2, scope: !1897, file: !957, line: 3014, type: !9)
!1902 = !DILocation(line: 3014, column: 31, scope: !1897, inlinedAt: !1903)
!1903 = !DILocation(line: 178, column: 34, scope: !1843)
!1904 = !DILocation(line: 159, column: 18, scope: !1848, inlinedAt: !1859)
!1905 = !DILocation(line: 172, column: 17, scope: !1841)
!1906 = !DILocation(line: 3014, column: 37, scope: !1897, inlinedAt: !1903)
!1907 = !DILocation(line: 3051, column: 26, scope: !1886, inlinedAt: !1890)
!1908 = !DILocation(line: 3051, column: 21, scope: !1886, inlinedAt: !1890)
!1909 = !DILocation(line: 1161, column: 21, scope: !1881, inlinedAt: !1884)
!1910 = !DILocalVariable(name: "b", arg: 1, scope: !1911, file: !739, line: 456, type: !295)
!1911 = distinct !DISubprogram(name: "unlikely", linkageName: "_RNvNtCsgEmfK2I1SDS_4core10intrinsics8unlikely", scope: !740, file: !739, line: 456, type: !933, scopeLine: 456, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1912)
!1912 = !{!1910}
!1913 = !DILocation(line: 456, column: 23, scope: !1911, inlinedAt: !1914)
!1914 = !DILocation(line: 1162, column: 16, scope: !1881, inlinedAt: !1884)
!1915 = !DILocation(line: 3052, column: 14, scope: !1886, inlinedAt: !1890)
!1916 = !DILocation(line: 1161, column: 18, scope: !1881, inlinedAt: !1884)
!1917 = !DILocation(line: 457, column: 8, scope: !1911, inlinedAt: !1914)
!1918 = !DILocation(line: 1162, column: 56, scope: !1881, inlinedAt: !1884)
!1919 = !DILocation(line: 173, column: 22, scope: !1841)
!1920 = !DILocation(line: 173, column: 22, scope: !1843)
!1921 = !DILocation(line: 3020, column: 20, scope: !1897, inlinedAt: !1903)
!1922 = !DILocation(line: 174, column: 17, scope: !1841)
!1923 = !DILocation(line: 3023, column: 21, scope: !1897, inlinedAt: !1903)
!1924 = !DILocation(line: 3020, column: 17, scope: !1897, inlinedAt: !1903)
!1925 = !DILocation(line: 3021, column: 21, scope: !1897, inlinedAt: !1903)
!1926 = !DILocation(line: 181, column: 13, scope: !1845)
!1927 = !DILocation(line: 2436, column: 10, scope: !1831)
!1928 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h6b64762a78eccb94E", scope: !144, file: !1929, line: 160, type: !1349, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1932, retainedNodes: !1930)
!1929 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!1930 = !{!1931}
!1931 = !DILocalVariable(name: "iter", arg: 1, scope: !1928, file: !1929, line: 160, type: !103)
!1932 = !{!1933}
!1933 = !DITemplateTypeParameter(name: "I", type: !103)
!1934 = !DILocation(line: 160, column: 44, scope: !1928)
!1935 = !DILocation(line: 161, column: 22, scope: !1928)
!1936 = !DILocation(line: 166, column: 14, scope: !1928)
!1937 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5b4eb9831d34628fE", scope: !143, file: !1929, line: 164, type: !1938, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !1932, retainedNodes: !1941)
!1938 = !DISubroutineType(types: !1939)
!1939 = !{!102, !1940, !102, !102}
!1940 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", baseType: !142, size: 64, align: 64, dwarfAddressSpace: 0)
!1941 = !{!1942, !1943, !1944}
!1942 = !DILocalVariable(name: "a", arg: 2, scope: !1937, file: !1929, line: 164, type: !102)
!1943 = !DILocalVariable(name: "b", arg: 3, scope: !1937, file: !1929, line: 164, type: !102)
!1944 = !DILocalVariable(arg: 1, scope: !1937, file: !1929, line: 164, type: !1940)
!1945 = !DILocation(line: 164, column: 21, scope: !1937)
!1946 = !DILocation(line: 164, column: 22, scope: !1937)
!1947 = !DILocation(line: 164, column: 25, scope: !1937)
!1948 = !DILocation(line: 164, column: 28, scope: !1937)
!1949 = !DILocation(line: 164, column: 33, scope: !1937)
!1950 = distinct !DISubprogram(name: "format", linkageName: "_ZN5alloc3fmt6format17h5579fb3af36b69d3E", scope: !1770, file: !1951, line: 649, type: !1952, scopeLine: 649, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !1954)
!1951 = !DIFile(filename: "library/alloc/src/fmt.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ff238ed6a2e10a790bec34161252a63b")
!1952 = !DISubroutineType(types: !1953)
!1953 = !{!346, !864}
!1954 = !{!1955}
!1955 = !DILocalVariable(name: "args", arg: 1, scope: !1950, file: !1951, line: 649, type: !864)
!1956 = !DILocation(line: 649, column: 15, scope: !1950)
!1957 = !DILocalVariable(name: "self", arg: 1, scope: !1958, file: !567, line: 871, type: !1773)
!1958 = distinct !DISubprogram(name: "as_str", linkageName: "_ZN4core3fmt9Arguments6as_str17h405a491dc99299efE", scope: !864, file: !567, line: 871, type: !1959, scopeLine: 871, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !1961, retainedNodes: !1962)
!1959 = !DISubroutineType(types: !1960)
!1960 = !{!1755, !1773}
!1961 = !DISubprogram(name: "as_str", linkageName: "_ZN4core3fmt9Arguments6as_str17h405a491dc99299efE", scope: !864, file: !567, line: 871, type: !1959, scopeLine: 871, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!1962 = !{!1957, !1963}
!1963 = !DILocalVariable(name: "bits", scope: !1964, file: !567, line: 877, type: !9, align: 64)
!1964 = distinct !DILexicalBlock(scope: !1958, file: !567, line: 877, column: 9)
!1965 = !DILocation(line: 871, column: 25, scope: !1958, inlinedAt: !1966)
!1966 = !DILocation(line: 659, column: 10, scope: !1950)
!1967 = !DILocation(line: 877, column: 51, scope: !1958, inlinedAt: !1966)
!1968 = !DILocation(line: 877, column: 36, scope: !1958, inlinedAt: !1966)
!1969 = !DILocation(line: 877, column: 13, scope: !1964, inlinedAt: !1966)
!1970 = !DILocation(line: 878, column: 12, scope: !1964, inlinedAt: !1966)
!1971 = !DILocation(line: 882, column: 21, scope: !1964, inlinedAt: !1966)
!1972 = !DILocalVariable(name: "self", arg: 1, scope: !1973, file: !622, line: 401, type: !366)
!1973 = distinct !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h46f1623739ff4bfcE", scope: !366, file: !622, line: 401, type: !1974, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, declaration: !1977, retainedNodes: !1978)
!1974 = !DISubroutineType(types: !1975)
!1975 = !{!1976, !366}
!1976 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !370, size: 64, align: 64, dwarfAddressSpace: 0)
!1977 = !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h46f1623739ff4bfcE", scope: !366, file: !622, line: 401, type: !1974, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !371)
!1978 = !{!1972}
!1979 = !DILocation(line: 401, column: 25, scope: !1973, inlinedAt: !1980)
!1980 = !DILocation(line: 882, column: 35, scope: !1964, inlinedAt: !1966)
!1981 = !DILocalVariable(name: "data", arg: 1, scope: !1982, file: !1476, line: 124, type: !369)
!1982 = distinct !DISubprogram(name: "from_raw_parts<u8>", linkageName: "_ZN4core5slice3raw14from_raw_parts17h292cc805e98aee44E", scope: !1477, file: !1476, line: 124, type: !1983, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !1985)
!1983 = !DISubroutineType(types: !1984)
!1984 = !{!1004, !369, !9, !657}
!1985 = !{!1981, !1986}
!1986 = !DILocalVariable(name: "len", arg: 2, scope: !1982, file: !1476, line: 124, type: !9)
!1987 = !DILocation(line: 124, column: 43, scope: !1982, inlinedAt: !1988)
!1988 = !DILocation(line: 881, column: 42, scope: !1964, inlinedAt: !1966)
!1989 = !DILocalVariable(name: "data", arg: 1, scope: !1990, file: !643, line: 1174, type: !369)
!1990 = distinct !DISubprogram(name: "slice_from_raw_parts<u8>", linkageName: "_ZN4core3ptr20slice_from_raw_parts17h319daed270839ef1E", scope: !25, file: !643, line: 1174, type: !1991, scopeLine: 1174, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !1997)
!1991 = !DISubroutineType(types: !1992)
!1992 = !{!1993, !369, !9}
!1993 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [u8]", file: !2, size: 128, align: 64, elements: !1994, templateParams: !14, identifier: "a10360edaf335c418dbc95bccd0cb05d")
!1994 = !{!1995, !1996}
!1995 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1993, file: !2, baseType: !669, size: 64, align: 64)
!1996 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1993, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!1997 = !{!1989, !1998}
!1998 = !DILocalVariable(name: "len", arg: 2, scope: !1990, file: !643, line: 1174, type: !9)
!1999 = !DILocation(line: 1174, column: 38, scope: !1990, inlinedAt: !2000)
!2000 = !DILocation(line: 139, column: 11, scope: !1982, inlinedAt: !1988)
!2001 = !DILocalVariable(name: "data_pointer", arg: 1, scope: !2002, file: !1494, line: 117, type: !369)
!2002 = distinct !DISubprogram(name: "from_raw_parts<[u8], u8>", linkageName: "_ZN4core3ptr8metadata14from_raw_parts17h5636ce3329f389f2E", scope: !1495, file: !1494, line: 116, type: !1991, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2004, retainedNodes: !2003)
!2003 = !{!2001}
!2004 = !{!372, !2005}
!2005 = !DITemplateTypeParameter(name: "impl Thin", type: !370)
!2006 = !DILocation(line: 117, column: 5, scope: !2002, inlinedAt: !2007)
!2007 = !DILocation(line: 1175, column: 5, scope: !1990, inlinedAt: !2000)
!2008 = !DILocation(line: 883, column: 21, scope: !1964, inlinedAt: !1966)
!2009 = !DILocation(line: 124, column: 59, scope: !1982, inlinedAt: !1988)
!2010 = !DILocation(line: 1174, column: 54, scope: !1990, inlinedAt: !2000)
!2011 = !DILocation(line: 77, column: 35, scope: !2012, inlinedAt: !1988)
!2012 = !DILexicalBlockFile(scope: !1982, file: !944, discriminator: 0)
!2013 = !DILocation(line: 887, column: 13, scope: !1964, inlinedAt: !1966)
!2014 = !DILocation(line: 878, column: 9, scope: !1964, inlinedAt: !1966)
!2015 = !DILocation(line: 78, column: 17, scope: !2012, inlinedAt: !1988)
!2016 = !DILocation(line: 77, column: 13, scope: !2012, inlinedAt: !1988)
!2017 = !DILocation(line: 120, column: 5, scope: !2002, inlinedAt: !2007)
!2018 = !DILocalVariable(name: "v", arg: 1, scope: !2019, file: !2020, line: 178, type: !1993)
!2019 = distinct !DISubprogram(name: "from_utf8_unchecked", linkageName: "_ZN4core3str8converts19from_utf8_unchecked17h6937175f92100dbbE", scope: !2021, file: !2020, line: 178, type: !2022, scopeLine: 178, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2024)
!2020 = !DIFile(filename: "library/core/src/str/converts.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e9035c094c664ecc363abf0007689bcc")
!2021 = !DINamespace(name: "converts", scope: !987)
!2022 = !DISubroutineType(types: !2023)
!2023 = !{!677, !1004}
!2024 = !{!2018}
!2025 = !DILocation(line: 178, column: 41, scope: !2019, inlinedAt: !2026)
!2026 = !DILocation(line: 881, column: 17, scope: !1964, inlinedAt: !1966)
!2027 = !DILocation(line: 880, column: 13, scope: !1964, inlinedAt: !1966)
!2028 = !DILocation(line: 659, column: 5, scope: !1950)
!2029 = !DILocation(line: 659, column: 19, scope: !1950)
!2030 = !DILocation(line: 660, column: 2, scope: !1950)
!2031 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN5alloc3fmt6format28_$u7b$$u7b$closure$u7d$$u7d$17ha8553e4f4b7ef8a4E", scope: !1769, file: !1951, line: 659, type: !2032, scopeLine: 659, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2034)
!2032 = !DISubroutineType(types: !2033)
!2033 = !{!346, !1768}
!2034 = !{!2035}
!2035 = !DILocalVariable(name: "args", scope: !2031, file: !1951, line: 649, type: !864, align: 64)
!2036 = !DILocation(line: 649, column: 15, scope: !2031)
!2037 = !DILocation(line: 659, column: 47, scope: !2031)
!2038 = !DILocation(line: 659, column: 34, scope: !2031)
!2039 = !DILocation(line: 659, column: 52, scope: !2031)
!2040 = distinct !DISubprogram(name: "to_owned", linkageName: "_ZN5alloc3str56_$LT$impl$u20$alloc..borrow..ToOwned$u20$for$u20$str$GT$8to_owned17h76487dca1a625b61E", scope: !2042, file: !2041, line: 210, type: !1019, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2044)
!2041 = !DIFile(filename: "library/alloc/src/str.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "df2687b23b15ff9362a5ffa3e0f54f56")
!2042 = !DINamespace(name: "{impl#4}", scope: !2043)
!2043 = !DINamespace(name: "str", scope: !348)
!2044 = !{!2045}
!2045 = !DILocalVariable(name: "self", arg: 1, scope: !2040, file: !2041, line: 210, type: !677)
!2046 = !DILocation(line: 210, column: 17, scope: !2040)
!2047 = !DILocalVariable(name: "self", arg: 1, scope: !2048, file: !985, line: 502, type: !677)
!2048 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2049)
!2049 = !{!2047}
!2050 = !DILocation(line: 502, column: 27, scope: !2048, inlinedAt: !2051)
!2051 = !DILocation(line: 211, column: 51, scope: !2040)
!2052 = !DILocalVariable(name: "bytes", arg: 1, scope: !2053, file: !2054, line: 1013, type: !351)
!2053 = distinct !DISubprogram(name: "from_utf8_unchecked", linkageName: "_ZN5alloc6string6String19from_utf8_unchecked17h02f22dcd3a1d725bE", scope: !346, file: !2054, line: 1013, type: !2055, scopeLine: 1013, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !2057, retainedNodes: !2058)
!2054 = !DIFile(filename: "library/alloc/src/string.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "d83aa07ff14615d36cf46a54ac461721")
!2055 = !DISubroutineType(types: !2056)
!2056 = !{!346, !351}
!2057 = !DISubprogram(name: "from_utf8_unchecked", linkageName: "_ZN5alloc6string6String19from_utf8_unchecked17h02f22dcd3a1d725bE", scope: !346, file: !2054, line: 1013, type: !2055, scopeLine: 1013, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!2058 = !{!2052}
!2059 = !DILocation(line: 1013, column: 39, scope: !2053, inlinedAt: !2060)
!2060 = !DILocation(line: 211, column: 18, scope: !2040)
!2061 = !DILocalVariable(name: "alloc", scope: !2062, file: !2063, line: 396, type: !382, align: 8)
!2062 = distinct !DISubprogram(name: "to_vec_in<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$9to_vec_in17h9b2da6fa0a524833E", scope: !2064, file: !2063, line: 396, type: !2066, scopeLine: 396, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, retainedNodes: !2068)
!2063 = !DIFile(filename: "library/alloc/src/slice.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c354101fc648df7ae7a06556360deeb9")
!2064 = !DINamespace(name: "{impl#0}", scope: !2065)
!2065 = !DINamespace(name: "slice", scope: !348)
!2066 = !DISubroutineType(types: !2067)
!2067 = !{!351, !1004, !382}
!2068 = !{!2069, !2061}
!2069 = !DILocalVariable(name: "self", arg: 1, scope: !2062, file: !2063, line: 396, type: !1004)
!2070 = !DILocation(line: 396, column: 43, scope: !2062, inlinedAt: !2071)
!2071 = !DILocation(line: 376, column: 14, scope: !2072, inlinedAt: !2077)
!2072 = distinct !DISubprogram(name: "to_vec<u8>", linkageName: "_ZN5alloc5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6to_vec17h096e857b3acc9e23E", scope: !2064, file: !2063, line: 372, type: !2073, scopeLine: 372, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !2075)
!2073 = !DISubroutineType(types: !2074)
!2074 = !{!351, !1004}
!2075 = !{!2076}
!2076 = !DILocalVariable(name: "self", arg: 1, scope: !2072, file: !2063, line: 372, type: !1004)
!2077 = !DILocation(line: 842, column: 14, scope: !2078, inlinedAt: !2082)
!2078 = distinct !DISubprogram(name: "to_owned<u8>", linkageName: "_ZN5alloc5slice64_$LT$impl$u20$alloc..borrow..ToOwned$u20$for$u20$$u5b$T$u5d$$GT$8to_owned17hd8d380130c5d45fcE", scope: !2079, file: !2063, line: 841, type: !2073, scopeLine: 841, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !2080)
!2079 = !DINamespace(name: "{impl#9}", scope: !2065)
!2080 = !{!2081}
!2081 = !DILocalVariable(name: "self", arg: 1, scope: !2078, file: !2063, line: 841, type: !1004)
!2082 = !DILocation(line: 211, column: 62, scope: !2040)
!2083 = !DILocation(line: 504, column: 18, scope: !2048, inlinedAt: !2051)
!2084 = !DILocation(line: 841, column: 17, scope: !2078, inlinedAt: !2082)
!2085 = !DILocation(line: 372, column: 19, scope: !2072, inlinedAt: !2077)
!2086 = !DILocation(line: 396, column: 36, scope: !2062, inlinedAt: !2071)
!2087 = !DILocation(line: 400, column: 16, scope: !2062, inlinedAt: !2071)
!2088 = !DILocation(line: 1014, column: 9, scope: !2053, inlinedAt: !2060)
!2089 = !DILocation(line: 212, column: 6, scope: !2040)
!2090 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len18precondition_check17h366d8bbf827a318bE", scope: !2091, file: !944, line: 68, type: !947, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2093)
!2091 = !DINamespace(name: "set_len", scope: !2092)
!2092 = !DINamespace(name: "{impl#1}", scope: !352)
!2093 = !{!2094, !2095, !2096}
!2094 = !DILocalVariable(name: "new_len", arg: 1, scope: !2090, file: !944, line: 68, type: !9)
!2095 = !DILocalVariable(name: "capacity", arg: 2, scope: !2090, file: !944, line: 68, type: !9)
!2096 = !DILocalVariable(name: "msg", scope: !2097, file: !944, line: 70, type: !677, align: 64)
!2097 = distinct !DILexicalBlock(scope: !2090, file: !944, line: 70, column: 21)
!2098 = !DILocation(line: 68, column: 43, scope: !2090)
!2099 = !DILocation(line: 2165, column: 78, scope: !2100)
!2100 = !DILexicalBlockFile(scope: !2090, file: !2101, discriminator: 0)
!2101 = !DIFile(filename: "library/alloc/src/vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "561105229399139e451a3aa6309b761e")
!2102 = !DILocation(line: 70, column: 31, scope: !2090)
!2103 = !DILocation(line: 70, column: 25, scope: !2097)
!2104 = !DILocalVariable(name: "s", arg: 1, scope: !2105, file: !567, line: 815, type: !677)
!2105 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17hee91e259227aab06E", scope: !864, file: !567, line: 815, type: !977, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !979, retainedNodes: !2106)
!2106 = !{!2104}
!2107 = !DILocation(line: 815, column: 27, scope: !2105, inlinedAt: !2108)
!2108 = !DILocation(line: 73, column: 59, scope: !2097)
!2109 = !DILocalVariable(name: "self", arg: 1, scope: !2110, file: !985, line: 578, type: !677)
!2110 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !986, file: !985, line: 578, type: !988, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2111)
!2111 = !{!2109}
!2112 = !DILocation(line: 578, column: 25, scope: !2110, inlinedAt: !2113)
!2113 = !DILocation(line: 819, column: 44, scope: !2105, inlinedAt: !2108)
!2114 = !DILocalVariable(name: "self", arg: 1, scope: !2115, file: !985, line: 157, type: !677)
!2115 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h3e8ac0a43d52450fE", scope: !986, file: !985, line: 157, type: !995, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2116)
!2116 = !{!2114}
!2117 = !DILocation(line: 157, column: 22, scope: !2115, inlinedAt: !2118)
!2118 = !DILocation(line: 820, column: 40, scope: !2105, inlinedAt: !2108)
!2119 = !DILocalVariable(name: "self", arg: 1, scope: !2120, file: !985, line: 502, type: !677)
!2120 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !986, file: !985, line: 502, type: !1002, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2121)
!2121 = !{!2119}
!2122 = !DILocation(line: 502, column: 27, scope: !2120, inlinedAt: !2123)
!2123 = !DILocation(line: 158, column: 14, scope: !2115, inlinedAt: !2118)
!2124 = !DILocation(line: 73, column: 21, scope: !2097)
!2125 = !DILocation(line: 75, column: 14, scope: !2090)
!2126 = distinct !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h5df782e55cede574E", scope: !359, file: !2127, line: 432, type: !2128, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !384, declaration: !2139, retainedNodes: !2140)
!2127 = !DIFile(filename: "library/alloc/src/raw_vec/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "78584250230dfe0aae92794a07566ae7")
!2128 = !DISubroutineType(types: !2129)
!2129 = !{!359, !9, !382, !2130}
!2130 = !DICompositeType(tag: DW_TAG_structure_type, name: "Layout", scope: !2131, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2133, templateParams: !14, identifier: "ae6bead0f2b6a034e04e04a9846a76e3")
!2131 = !DINamespace(name: "layout", scope: !2132)
!2132 = !DINamespace(name: "alloc", scope: !26)
!2133 = !{!2134, !2135}
!2134 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !2130, file: !2, baseType: !9, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!2135 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !2130, file: !2, baseType: !2136, size: 64, align: 64, flags: DIFlagPrivate)
!2136 = !DICompositeType(tag: DW_TAG_structure_type, name: "Alignment", scope: !24, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !2137, templateParams: !14, identifier: "5099570874743123f8e757e4da3ea37b")
!2137 = !{!2138}
!2138 = !DIDerivedType(tag: DW_TAG_member, name: "_inner_repr_trick", scope: !2136, file: !2, baseType: !23, size: 64, align: 64, flags: DIFlagPrivate)
!2139 = !DISubprogram(name: "with_capacity_in<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$16with_capacity_in17h5df782e55cede574E", scope: !359, file: !2127, line: 432, type: !2128, scopeLine: 432, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !384)
!2140 = !{!2141, !2142, !2143, !2144, !2146}
!2141 = !DILocalVariable(name: "capacity", arg: 1, scope: !2126, file: !2127, line: 432, type: !9)
!2142 = !DILocalVariable(name: "alloc", arg: 2, scope: !2126, file: !2127, line: 432, type: !382)
!2143 = !DILocalVariable(name: "elem_layout", arg: 3, scope: !2126, file: !2127, line: 432, type: !2130)
!2144 = !DILocalVariable(name: "this", scope: !2145, file: !2127, line: 434, type: !359, align: 64)
!2145 = distinct !DILexicalBlock(scope: !2126, file: !2127, line: 434, column: 13)
!2146 = !DILocalVariable(name: "err", scope: !2147, file: !2127, line: 441, type: !2148, align: 64)
!2147 = distinct !DILexicalBlock(scope: !2126, file: !2127, line: 441, column: 13)
!2148 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveError", scope: !2149, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2150, templateParams: !14, identifier: "aadc5b14185c42e764a105b028ba728d")
!2149 = !DINamespace(name: "collections", scope: !348)
!2150 = !{!2151}
!2151 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !2148, file: !2, baseType: !2152, size: 128, align: 64, flags: DIFlagPrivate)
!2152 = !DICompositeType(tag: DW_TAG_structure_type, name: "TryReserveErrorKind", scope: !2149, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2153, templateParams: !14, identifier: "bcabdc9b8161f8345ba45fd3dd2b352e")
!2153 = !{!2154}
!2154 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2152, file: !2, size: 128, align: 64, elements: !2155, templateParams: !14, identifier: "ea838b7be60be9969d8daf2ecb7c8fd0", discriminator: !2163)
!2155 = !{!2156, !2158}
!2156 = !DIDerivedType(tag: DW_TAG_member, name: "CapacityOverflow", scope: !2154, file: !2, baseType: !2157, size: 128, align: 64, extraData: i64 0)
!2157 = !DICompositeType(tag: DW_TAG_structure_type, name: "CapacityOverflow", scope: !2152, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !14, identifier: "2fd3a5d7d557e582d8c71ef21e56c651")
!2158 = !DIDerivedType(tag: DW_TAG_member, name: "AllocError", scope: !2154, file: !2, baseType: !2159, size: 128, align: 64)
!2159 = !DICompositeType(tag: DW_TAG_structure_type, name: "AllocError", scope: !2152, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2160, templateParams: !14, identifier: "831b16e5fe15eda163981d1f5c4117ec")
!2160 = !{!2161, !2162}
!2161 = !DIDerivedType(tag: DW_TAG_member, name: "layout", scope: !2159, file: !2, baseType: !2130, size: 128, align: 64, flags: DIFlagPublic)
!2162 = !DIDerivedType(tag: DW_TAG_member, name: "non_exhaustive", scope: !2159, file: !2, baseType: !7, align: 8, offset: 128, flags: DIFlagPublic)
!2163 = !DIDerivedType(tag: DW_TAG_member, scope: !2152, file: !2, baseType: !27, size: 64, align: 64, flags: DIFlagArtificial)
!2164 = !DILocation(line: 432, column: 25, scope: !2126)
!2165 = !DILocalVariable(name: "additional", arg: 3, scope: !2166, file: !2127, line: 764, type: !9)
!2166 = distinct !DISubprogram(name: "needs_to_grow<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$13needs_to_grow17h47e9ee39658c789bE", scope: !359, file: !2127, line: 764, type: !2167, scopeLine: 764, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !384, declaration: !2170, retainedNodes: !2171)
!2167 = !DISubroutineType(types: !2168)
!2168 = !{!295, !2169, !9, !9, !2130}
!2169 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVecInner<alloc::alloc::Global>", baseType: !359, size: 64, align: 64, dwarfAddressSpace: 0)
!2170 = !DISubprogram(name: "needs_to_grow<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$13needs_to_grow17h47e9ee39658c789bE", scope: !359, file: !2127, line: 764, type: !2167, scopeLine: 764, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !384)
!2171 = !{!2172, !2173, !2165, !2174}
!2172 = !DILocalVariable(name: "self", arg: 1, scope: !2166, file: !2127, line: 764, type: !2169)
!2173 = !DILocalVariable(name: "len", scope: !2166, file: !2127, line: 764, type: !9, align: 64)
!2174 = !DILocalVariable(name: "elem_layout", arg: 4, scope: !2166, file: !2127, line: 764, type: !2130)
!2175 = !DILocation(line: 764, column: 47, scope: !2166, inlinedAt: !2176)
!2176 = !DILocation(line: 437, column: 50, scope: !2145)
!2177 = !DILocation(line: 432, column: 42, scope: !2126)
!2178 = !DILocation(line: 432, column: 52, scope: !2126)
!2179 = !DILocation(line: 764, column: 66, scope: !2166, inlinedAt: !2176)
!2180 = !DILocalVariable(name: "self", arg: 1, scope: !2181, file: !957, line: 2493, type: !9)
!2181 = distinct !DISubprogram(name: "wrapping_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj12wrapping_sub", scope: !946, file: !957, line: 2493, type: !1898, scopeLine: 2493, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2182)
!2182 = !{!2180, !2183}
!2183 = !DILocalVariable(name: "rhs", scope: !2181, file: !957, line: 2493, type: !9, align: 64)
!2184 = !DILocation(line: 2493, column: 35, scope: !2181, inlinedAt: !2185)
!2185 = !DILocation(line: 765, column: 56, scope: !2166, inlinedAt: !2176)
!2186 = !DILocation(line: 764, column: 35, scope: !2166, inlinedAt: !2176)
!2187 = !DILocation(line: 2493, column: 41, scope: !2181, inlinedAt: !2185)
!2188 = !DILocation(line: 433, column: 15, scope: !2126)
!2189 = !DILocation(line: 433, column: 9, scope: !2126)
!2190 = !DILocation(line: 441, column: 17, scope: !2126)
!2191 = !DILocation(line: 441, column: 17, scope: !2147)
!2192 = !DILocation(line: 441, column: 25, scope: !2147)
!2193 = !DILocation(line: 434, column: 16, scope: !2126)
!2194 = !DILocation(line: 434, column: 16, scope: !2145)
!2195 = !DILocation(line: 764, column: 28, scope: !2166, inlinedAt: !2176)
!2196 = !DILocalVariable(name: "self", arg: 1, scope: !2197, file: !2127, line: 616, type: !2169)
!2197 = distinct !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17hba933392f1ace77aE", scope: !359, file: !2127, line: 616, type: !2198, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !384, declaration: !2200, retainedNodes: !2201)
!2198 = !DISubroutineType(types: !2199)
!2199 = !{!9, !2169, !9}
!2200 = !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17hba933392f1ace77aE", scope: !359, file: !2127, line: 616, type: !2198, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !384)
!2201 = !{!2196, !2202}
!2202 = !DILocalVariable(name: "elem_size", arg: 2, scope: !2197, file: !2127, line: 616, type: !9)
!2203 = !DILocation(line: 616, column: 23, scope: !2197, inlinedAt: !2204)
!2204 = !DILocation(line: 765, column: 27, scope: !2166, inlinedAt: !2176)
!2205 = !DILocalVariable(name: "self", arg: 1, scope: !2206, file: !2207, line: 175, type: !2210)
!2206 = distinct !DISubprogram(name: "size", linkageName: "_ZN4core5alloc6layout6Layout4size17h27a16f92c76f8b1eE", scope: !2130, file: !2207, line: 175, type: !2208, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !2211, retainedNodes: !2212)
!2207 = !DIFile(filename: "library/core/src/alloc/layout.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "742dc9b469eb35aa4fa4088d8f093c03")
!2208 = !DISubroutineType(types: !2209)
!2209 = !{!9, !2210}
!2210 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::alloc::layout::Layout", baseType: !2130, size: 64, align: 64, dwarfAddressSpace: 0)
!2211 = !DISubprogram(name: "size", linkageName: "_ZN4core5alloc6layout6Layout4size17h27a16f92c76f8b1eE", scope: !2130, file: !2207, line: 175, type: !2208, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!2212 = !{!2205}
!2213 = !DILocation(line: 175, column: 23, scope: !2206, inlinedAt: !2214)
!2214 = !DILocation(line: 765, column: 48, scope: !2166, inlinedAt: !2176)
!2215 = !DILocation(line: 176, column: 9, scope: !2206, inlinedAt: !2214)
!2216 = !DILocation(line: 616, column: 30, scope: !2197, inlinedAt: !2204)
!2217 = !DILocation(line: 617, column: 12, scope: !2197, inlinedAt: !2204)
!2218 = !DILocation(line: 617, column: 29, scope: !2197, inlinedAt: !2204)
!2219 = !DILocation(line: 617, column: 9, scope: !2197, inlinedAt: !2204)
!2220 = !DILocation(line: 617, column: 49, scope: !2197, inlinedAt: !2204)
!2221 = !DILocalVariable(name: "self", arg: 1, scope: !2222, file: !2223, line: 46, type: !376)
!2222 = distinct !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17h77bea3a95db6ba38E", scope: !376, file: !2223, line: 46, type: !2224, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !2226, retainedNodes: !2227)
!2223 = !DIFile(filename: "library/core/src/num/niche_types.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b3871eb21e61251a8509e6d07911f9fb")
!2224 = !DISubroutineType(types: !2225)
!2225 = !{!9, !376}
!2226 = !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17h77bea3a95db6ba38E", scope: !376, file: !2223, line: 46, type: !2224, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !14)
!2227 = !{!2221}
!2228 = !DILocation(line: 46, column: 35, scope: !2222, inlinedAt: !2229)
!2229 = !DILocation(line: 617, column: 58, scope: !2197, inlinedAt: !2204)
!2230 = !DILocation(line: 49, column: 26, scope: !2222, inlinedAt: !2229)
!2231 = !DILocation(line: 2494, column: 13, scope: !2181, inlinedAt: !2185)
!2232 = !DILocation(line: 765, column: 9, scope: !2166, inlinedAt: !2176)
!2233 = !DILocation(line: 437, column: 44, scope: !2145)
!2234 = !DILocalVariable(name: "cond", arg: 1, scope: !2235, file: !513, line: 202, type: !295)
!2235 = distinct !DISubprogram(name: "assert_unchecked", linkageName: "_RNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked", scope: !514, file: !513, line: 202, type: !1290, scopeLine: 202, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2236)
!2236 = !{!2234}
!2237 = !DILocation(line: 202, column: 38, scope: !2235, inlinedAt: !2238)
!2238 = !DILocation(line: 437, column: 21, scope: !2145)
!2239 = !DILocation(line: 77, column: 35, scope: !2240, inlinedAt: !2238)
!2240 = !DILexicalBlockFile(scope: !2235, file: !944, discriminator: 0)
!2241 = !DILocation(line: 78, column: 17, scope: !2240, inlinedAt: !2238)
!2242 = !DILocation(line: 443, column: 6, scope: !2126)
!2243 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$$RF$i32$u20$as$u20$core..ops..arith..Mul$LT$i32$GT$$GT$3mul17hfde3cdfec5dfe55bE", scope: !2244, file: !717, line: 27, type: !2245, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2247)
!2244 = !DINamespace(name: "{impl#171}", scope: !719)
!2245 = !DISubroutineType(types: !2246)
!2246 = !{!13, !12, !13, !657}
!2247 = !{!2248, !2249}
!2248 = !DILocalVariable(name: "self", arg: 1, scope: !2243, file: !717, line: 27, type: !12)
!2249 = !DILocalVariable(name: "other", arg: 2, scope: !2243, file: !717, line: 27, type: !13)
!2250 = !DILocation(line: 27, column: 24, scope: !2243)
!2251 = !DILocation(line: 27, column: 30, scope: !2243)
!2252 = !DILocalVariable(name: "other", arg: 2, scope: !2253, file: !732, line: 352, type: !13)
!2253 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$i32$u20$as$u20$core..ops..arith..Mul$GT$3mul17hff00144d1c2d5decE", scope: !2254, file: !732, line: 352, type: !2255, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2257)
!2254 = !DINamespace(name: "{impl#137}", scope: !719)
!2255 = !DISubroutineType(types: !2256)
!2256 = !{!13, !13, !13, !657}
!2257 = !{!2258, !2252}
!2258 = !DILocalVariable(name: "self", arg: 1, scope: !2253, file: !732, line: 352, type: !13)
!2259 = !DILocation(line: 352, column: 26, scope: !2253, inlinedAt: !2260)
!2260 = !DILocation(line: 28, column: 17, scope: !2243)
!2261 = !DILocation(line: 28, column: 31, scope: !2243)
!2262 = !DILocation(line: 352, column: 20, scope: !2253, inlinedAt: !2260)
!2263 = !DILocation(line: 352, column: 45, scope: !2253, inlinedAt: !2260)
!2264 = !DILocation(line: 29, column: 14, scope: !2243)
!2265 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hd9beb0f049fd4991E", scope: !2266, file: !717, line: 38, type: !2267, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2269)
!2266 = !DINamespace(name: "{impl#187}", scope: !719)
!2267 = !DISubroutineType(types: !2268)
!2268 = !{!102, !102, !549, !657}
!2269 = !{!2270, !2271}
!2270 = !DILocalVariable(name: "self", arg: 1, scope: !2265, file: !717, line: 38, type: !102)
!2271 = !DILocalVariable(name: "other", arg: 2, scope: !2265, file: !717, line: 38, type: !549)
!2272 = !DILocation(line: 38, column: 24, scope: !2265)
!2273 = !DILocation(line: 38, column: 30, scope: !2265)
!2274 = !DILocation(line: 39, column: 37, scope: !2265)
!2275 = !DILocation(line: 352, column: 45, scope: !2276, inlinedAt: !2277)
!2276 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17hb0efb41f6bbb6226E", scope: !733, file: !732, line: 352, type: !734, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14)
!2277 = !DILocation(line: 39, column: 17, scope: !2265)
!2278 = !DILocation(line: 40, column: 14, scope: !2265)
!2279 = distinct !DISubprogram(name: "into_iter<core::slice::iter::Iter<i32>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h2fc3364788cd449cE", scope: !2281, file: !2280, line: 322, type: !2283, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2287, retainedNodes: !2285)
!2280 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!2281 = !DINamespace(name: "{impl#0}", scope: !2282)
!2282 = !DINamespace(name: "collect", scope: !146)
!2283 = !DISubroutineType(types: !2284)
!2284 = !{!182, !182}
!2285 = !{!2286}
!2286 = !DILocalVariable(name: "self", arg: 1, scope: !2279, file: !2280, line: 322, type: !182)
!2287 = !{!200}
!2288 = !DILocation(line: 322, column: 18, scope: !2279)
!2289 = !DILocation(line: 324, column: 6, scope: !2279)
!2290 = distinct !DISubprogram(name: "get<i32>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$3get17h107168d79661e98dE", scope: !2292, file: !2291, line: 218, type: !2294, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2296)
!2291 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!2292 = !DINamespace(name: "{impl#2}", scope: !2293)
!2293 = !DINamespace(name: "index", scope: !108)
!2294 = !DISubroutineType(types: !2295)
!2295 = !{!1441, !9, !394}
!2296 = !{!2297, !2298}
!2297 = !DILocalVariable(name: "self", arg: 1, scope: !2290, file: !2291, line: 218, type: !9)
!2298 = !DILocalVariable(name: "slice", arg: 2, scope: !2290, file: !2291, line: 218, type: !394)
!2299 = !DILocation(line: 218, column: 12, scope: !2290)
!2300 = !DILocation(line: 218, column: 18, scope: !2290)
!2301 = !DILocation(line: 219, column: 12, scope: !2290)
!2302 = !DILocation(line: 223, column: 13, scope: !2290)
!2303 = !DILocation(line: 219, column: 9, scope: !2290)
!2304 = !DILocation(line: 221, column: 27, scope: !2290)
!2305 = !DILocation(line: 221, column: 22, scope: !2290)
!2306 = !DILocation(line: 225, column: 6, scope: !2290)
!2307 = distinct !DISubprogram(name: "to_vec<u8, alloc::alloc::Global>", linkageName: "_ZN87_$LT$T$u20$as$u20$alloc..slice..$LT$impl$u20$$u5b$T$u5d$$GT$..to_vec_in..ConvertVec$GT$6to_vec17h1e0bb344e01e4c68E", scope: !2308, file: !2063, line: 446, type: !2066, scopeLine: 446, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, retainedNodes: !2310)
!2308 = !DINamespace(name: "{impl#1}", scope: !2309)
!2309 = !DINamespace(name: "to_vec_in", scope: !2064)
!2310 = !{!2311, !2312, !2313, !2315}
!2311 = !DILocalVariable(name: "s", arg: 1, scope: !2307, file: !2063, line: 446, type: !1004)
!2312 = !DILocalVariable(name: "alloc", arg: 2, scope: !2307, file: !2063, line: 446, type: !382)
!2313 = !DILocalVariable(name: "len", scope: !2314, file: !2063, line: 447, type: !9, align: 64)
!2314 = distinct !DILexicalBlock(scope: !2307, file: !2063, line: 447, column: 17)
!2315 = !DILocalVariable(name: "v", scope: !2316, file: !2063, line: 448, type: !351, align: 64)
!2316 = distinct !DILexicalBlock(scope: !2314, file: !2063, line: 448, column: 17)
!2317 = !DILocation(line: 448, column: 21, scope: !2316)
!2318 = !DILocation(line: 446, column: 37, scope: !2307)
!2319 = !DILocalVariable(name: "self", arg: 1, scope: !2320, file: !600, line: 726, type: !1004)
!2320 = distinct !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$6as_ptr17h3856bd51faeee13cE", scope: !601, file: !600, line: 726, type: !2321, scopeLine: 726, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !2323)
!2321 = !DISubroutineType(types: !2322)
!2322 = !{!369, !1004}
!2323 = !{!2319}
!2324 = !DILocation(line: 726, column: 25, scope: !2320, inlinedAt: !2325)
!2325 = !DILocation(line: 454, column: 27, scope: !2316)
!2326 = !DILocation(line: 446, column: 49, scope: !2307)
!2327 = !DILocalVariable(name: "alloc", arg: 2, scope: !2328, file: !2101, line: 964, type: !382)
!2328 = distinct !DISubprogram(name: "with_capacity_in<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h65908ffa057a04d2E", scope: !351, file: !2101, line: 964, type: !2329, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2331, retainedNodes: !2332)
!2329 = !DISubroutineType(types: !2330)
!2330 = !{!351, !9, !382}
!2331 = !DISubprogram(name: "with_capacity_in<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$16with_capacity_in17h65908ffa057a04d2E", scope: !351, file: !2101, line: 964, type: !2329, scopeLine: 964, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2332 = !{!2333, !2327}
!2333 = !DILocalVariable(name: "capacity", arg: 1, scope: !2328, file: !2101, line: 964, type: !9)
!2334 = !DILocation(line: 964, column: 46, scope: !2328, inlinedAt: !2335)
!2335 = !DILocation(line: 448, column: 29, scope: !2314)
!2336 = !DILocalVariable(name: "alloc", arg: 2, scope: !2337, file: !2127, line: 175, type: !382)
!2337 = distinct !DISubprogram(name: "with_capacity_in<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17h2256de816d8390f2E", scope: !355, file: !2127, line: 175, type: !2338, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2340, retainedNodes: !2341)
!2338 = !DISubroutineType(types: !2339)
!2339 = !{!355, !9, !382}
!2340 = !DISubprogram(name: "with_capacity_in<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$16with_capacity_in17h2256de816d8390f2E", scope: !355, file: !2127, line: 175, type: !2338, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2341 = !{!2342, !2336}
!2342 = !DILocalVariable(name: "capacity", arg: 1, scope: !2337, file: !2127, line: 175, type: !9)
!2343 = !DILocation(line: 175, column: 53, scope: !2337, inlinedAt: !2344)
!2344 = !DILocation(line: 965, column: 20, scope: !2328, inlinedAt: !2335)
!2345 = !DILocation(line: 616, column: 30, scope: !2346, inlinedAt: !2350)
!2346 = distinct !DISubprogram(name: "capacity<alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8capacity17hba933392f1ace77aE", scope: !359, file: !2127, line: 616, type: !2198, scopeLine: 616, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !384, declaration: !2200, retainedNodes: !2347)
!2347 = !{!2348, !2349}
!2348 = !DILocalVariable(name: "self", arg: 1, scope: !2346, file: !2127, line: 616, type: !2169)
!2349 = !DILocalVariable(name: "elem_size", scope: !2346, file: !2127, line: 616, type: !9, align: 64)
!2350 = !DILocation(line: 308, column: 20, scope: !2351, inlinedAt: !2358)
!2351 = distinct !DISubprogram(name: "capacity<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8capacity17h6b9787cf7f8b2db0E", scope: !355, file: !2127, line: 307, type: !2352, scopeLine: 307, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2355, retainedNodes: !2356)
!2352 = !DISubroutineType(types: !2353)
!2353 = !{!9, !2354}
!2354 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::raw_vec::RawVec<u8, alloc::alloc::Global>", baseType: !355, size: 64, align: 64, dwarfAddressSpace: 0)
!2355 = !DISubprogram(name: "capacity<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8capacity17h6b9787cf7f8b2db0E", scope: !355, file: !2127, line: 307, type: !2352, scopeLine: 307, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2356 = !{!2357}
!2357 = !DILocalVariable(name: "self", arg: 1, scope: !2351, file: !2127, line: 307, type: !2354)
!2358 = !DILocation(line: 1422, column: 18, scope: !2359, inlinedAt: !2367)
!2359 = distinct !DISubprogram(name: "capacity<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8capacity17h81b6126ca1c759a0E", scope: !351, file: !2101, line: 1421, type: !2360, scopeLine: 1421, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2363, retainedNodes: !2364)
!2360 = !DISubroutineType(types: !2361)
!2361 = !{!9, !2362}
!2362 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::vec::Vec<u8, alloc::alloc::Global>", baseType: !351, size: 64, align: 64, dwarfAddressSpace: 0)
!2363 = !DISubprogram(name: "capacity<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$8capacity17h81b6126ca1c759a0E", scope: !351, file: !2101, line: 1421, type: !2360, scopeLine: 1421, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2364 = !{!2365}
!2365 = !DILocalVariable(name: "self", arg: 1, scope: !2359, file: !2101, line: 1421, type: !2366)
!2366 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::vec::Vec<u8, alloc::alloc::Global>", baseType: !351, size: 64, align: 64, dwarfAddressSpace: 0)
!2367 = !DILocation(line: 2165, column: 63, scope: !2368, inlinedAt: !2375)
!2368 = distinct !DISubprogram(name: "set_len<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len17h219ba42f9c3bb8a8E", scope: !351, file: !2101, line: 2161, type: !2369, scopeLine: 2161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2371, retainedNodes: !2372)
!2369 = !DISubroutineType(types: !2370)
!2370 = !{null, !2366, !9}
!2371 = !DISubprogram(name: "set_len<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$7set_len17h219ba42f9c3bb8a8E", scope: !351, file: !2101, line: 2161, type: !2369, scopeLine: 2161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2372 = !{!2373, !2374}
!2373 = !DILocalVariable(name: "self", arg: 1, scope: !2368, file: !2101, line: 2161, type: !2366)
!2374 = !DILocalVariable(name: "new_len", arg: 2, scope: !2368, file: !2101, line: 2161, type: !9)
!2375 = !DILocation(line: 455, column: 27, scope: !2316)
!2376 = !DILocation(line: 447, column: 27, scope: !2307)
!2377 = !DILocation(line: 447, column: 21, scope: !2314)
!2378 = !DILocation(line: 964, column: 29, scope: !2328, inlinedAt: !2335)
!2379 = !DILocation(line: 175, column: 36, scope: !2337, inlinedAt: !2344)
!2380 = !DILocalVariable(name: "count", arg: 3, scope: !2381, file: !1075, line: 1247, type: !9)
!2381 = distinct !DISubprogram(name: "copy_to_nonoverlapping<u8>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$22copy_to_nonoverlapping17h68d83dbd7c5cee9eE", scope: !1076, file: !1075, line: 1247, type: !2382, scopeLine: 1247, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !2384)
!2382 = !DISubroutineType(types: !2383)
!2383 = !{null, !369, !1976, !9, !657}
!2384 = !{!2385, !2386, !2380}
!2385 = !DILocalVariable(name: "self", arg: 1, scope: !2381, file: !1075, line: 1247, type: !369)
!2386 = !DILocalVariable(name: "dest", arg: 2, scope: !2381, file: !1075, line: 1247, type: !1976)
!2387 = !DILocation(line: 1247, column: 68, scope: !2381, inlinedAt: !2388)
!2388 = !DILocation(line: 454, column: 36, scope: !2316)
!2389 = !DILocalVariable(name: "count", arg: 3, scope: !2390, file: !643, line: 526, type: !9)
!2390 = distinct !DISubprogram(name: "copy_nonoverlapping<u8>", linkageName: "_ZN4core3ptr19copy_nonoverlapping17h1663b4fd83d746eeE", scope: !25, file: !643, line: 526, type: !2391, scopeLine: 526, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, retainedNodes: !2393)
!2391 = !DISubroutineType(types: !2392)
!2392 = !{null, !369, !1976, !9}
!2393 = !{!2394, !2395, !2389}
!2394 = !DILocalVariable(name: "src", arg: 1, scope: !2390, file: !643, line: 526, type: !369)
!2395 = !DILocalVariable(name: "dst", arg: 2, scope: !2390, file: !643, line: 526, type: !1976)
!2396 = !DILocation(line: 526, column: 72, scope: !2390, inlinedAt: !2397)
!2397 = !DILocation(line: 1252, column: 18, scope: !2381, inlinedAt: !2388)
!2398 = !DILocation(line: 2161, column: 38, scope: !2368, inlinedAt: !2375)
!2399 = !DILocation(line: 177, column: 20, scope: !2337, inlinedAt: !2344)
!2400 = !DILocation(line: 965, column: 9, scope: !2328, inlinedAt: !2335)
!2401 = !DILocation(line: 452, column: 20, scope: !2316)
!2402 = !DILocation(line: 459, column: 14, scope: !2307)
!2403 = !DILocation(line: 727, column: 9, scope: !2320, inlinedAt: !2325)
!2404 = !DILocation(line: 1247, column: 48, scope: !2381, inlinedAt: !2388)
!2405 = !DILocation(line: 526, column: 44, scope: !2390, inlinedAt: !2397)
!2406 = !DILocalVariable(name: "self", arg: 1, scope: !2407, file: !2101, line: 1997, type: !2366)
!2407 = distinct !DISubprogram(name: "as_mut_ptr<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$10as_mut_ptr17h4f02d2be0c8900aeE", scope: !351, file: !2101, line: 1997, type: !2408, scopeLine: 1997, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2410, retainedNodes: !2411)
!2408 = !DISubroutineType(types: !2409)
!2409 = !{!1976, !2366}
!2410 = !DISubprogram(name: "as_mut_ptr<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc3vec16Vec$LT$T$C$A$GT$10as_mut_ptr17h4f02d2be0c8900aeE", scope: !351, file: !2101, line: 1997, type: !2408, scopeLine: 1997, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2411 = !{!2406}
!2412 = !DILocation(line: 1997, column: 29, scope: !2407, inlinedAt: !2413)
!2413 = !DILocation(line: 454, column: 61, scope: !2316)
!2414 = !DILocation(line: 612, column: 9, scope: !2415, inlinedAt: !2420)
!2415 = distinct !DISubprogram(name: "non_null<alloc::alloc::Global, u8>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h23cd90e72590ee7eE", scope: !359, file: !2127, line: 611, type: !2416, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2419, declaration: !2418)
!2416 = !DISubroutineType(types: !2417)
!2417 = !{!366, !2169}
!2418 = !DISubprogram(name: "non_null<alloc::alloc::Global, u8>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$8non_null17h23cd90e72590ee7eE", scope: !359, file: !2127, line: 611, type: !2416, scopeLine: 611, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !2419)
!2419 = !{!385, !372}
!2420 = !DILocation(line: 607, column: 14, scope: !2421, inlinedAt: !2425)
!2421 = distinct !DISubprogram(name: "ptr<alloc::alloc::Global, u8>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17h7e3cd58aa75adf8cE", scope: !359, file: !2127, line: 606, type: !2422, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2419, declaration: !2424)
!2422 = !DISubroutineType(types: !2423)
!2423 = !{!1976, !2169}
!2424 = !DISubprogram(name: "ptr<alloc::alloc::Global, u8>", linkageName: "_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$3ptr17h7e3cd58aa75adf8cE", scope: !359, file: !2127, line: 606, type: !2422, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !2419)
!2425 = !DILocation(line: 295, column: 20, scope: !2426, inlinedAt: !2430)
!2426 = distinct !DISubprogram(name: "ptr<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17h3170cade44c6c856E", scope: !355, file: !2127, line: 294, type: !2427, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !387, declaration: !2429)
!2427 = !DISubroutineType(types: !2428)
!2428 = !{!1976, !2354}
!2429 = !DISubprogram(name: "ptr<u8, alloc::alloc::Global>", linkageName: "_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$3ptr17h3170cade44c6c856E", scope: !355, file: !2127, line: 294, type: !2427, scopeLine: 294, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !387)
!2430 = !DILocation(line: 2000, column: 18, scope: !2407, inlinedAt: !2413)
!2431 = !DILocation(line: 407, column: 18, scope: !2432, inlinedAt: !2433)
!2432 = distinct !DISubprogram(name: "as_ptr<u8>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h46f1623739ff4bfcE", scope: !366, file: !622, line: 401, type: !1974, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !371, declaration: !1977)
!2433 = !DILocation(line: 607, column: 30, scope: !2421, inlinedAt: !2425)
!2434 = !DILocation(line: 1247, column: 54, scope: !2381, inlinedAt: !2388)
!2435 = !DILocation(line: 526, column: 59, scope: !2390, inlinedAt: !2397)
!2436 = !DILocation(line: 77, column: 35, scope: !2437, inlinedAt: !2397)
!2437 = !DILexicalBlockFile(scope: !2390, file: !944, discriminator: 0)
!2438 = !DILocation(line: 78, column: 17, scope: !2437, inlinedAt: !2397)
!2439 = !DILocation(line: 77, column: 13, scope: !2437, inlinedAt: !2397)
!2440 = !DILocation(line: 547, column: 14, scope: !2390, inlinedAt: !2397)
!2441 = !DILocation(line: 2161, column: 27, scope: !2368, inlinedAt: !2375)
!2442 = !DILocation(line: 1421, column: 27, scope: !2359, inlinedAt: !2367)
!2443 = !DILocation(line: 2162, column: 9, scope: !2368, inlinedAt: !2375)
!2444 = !DILocation(line: 617, column: 12, scope: !2346, inlinedAt: !2350)
!2445 = !DILocation(line: 617, column: 49, scope: !2346, inlinedAt: !2350)
!2446 = !DILocalVariable(name: "self", arg: 1, scope: !2447, file: !2223, line: 46, type: !376)
!2447 = distinct !DISubprogram(name: "as_inner", linkageName: "_ZN4core3num11niche_types14UsizeNoHighBit8as_inner17h77bea3a95db6ba38E", scope: !376, file: !2223, line: 46, type: !2224, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, declaration: !2226, retainedNodes: !2448)
!2448 = !{!2446}
!2449 = !DILocation(line: 46, column: 35, scope: !2447, inlinedAt: !2450)
!2450 = !DILocation(line: 617, column: 58, scope: !2346, inlinedAt: !2350)
!2451 = !DILocation(line: 49, column: 26, scope: !2447, inlinedAt: !2450)
!2452 = !DILocation(line: 617, column: 9, scope: !2346, inlinedAt: !2350)
!2453 = !DILocation(line: 2168, column: 9, scope: !2368, inlinedAt: !2375)
!2454 = !DILocation(line: 452, column: 17, scope: !2316)
!2455 = distinct !DISubprogram(name: "fold<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E", scope: !2457, file: !2456, line: 259, type: !2458, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2478, retainedNodes: !2460)
!2456 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!2457 = !DINamespace(name: "{impl#171}", scope: !107)
!2458 = !DISubroutineType(types: !2459)
!2459 = !{!102, !106, !102, !1374}
!2460 = !{!2461, !2462, !2463, !2464, !2466, !2468, !2470, !2472, !2474, !2476}
!2461 = !DILocalVariable(name: "self", arg: 1, scope: !2455, file: !2456, line: 259, type: !106)
!2462 = !DILocalVariable(name: "init", arg: 2, scope: !2455, file: !2456, line: 259, type: !102)
!2463 = !DILocalVariable(name: "f", arg: 3, scope: !2455, file: !2456, line: 259, type: !1374)
!2464 = !DILocalVariable(name: "len", scope: !2465, file: !2456, line: 29, type: !9, align: 64)
!2465 = distinct !DILexicalBlock(scope: !2455, file: !2456, line: 29, column: 13)
!2466 = !DILocalVariable(name: "end", scope: !2467, file: !2456, line: 33, type: !111, align: 64)
!2467 = distinct !DILexicalBlock(scope: !2455, file: !2456, line: 33, column: 13)
!2468 = !DILocalVariable(name: "acc", scope: !2469, file: !2456, line: 273, type: !102, align: 64)
!2469 = distinct !DILexicalBlock(scope: !2455, file: !2456, line: 273, column: 17)
!2470 = !DILocalVariable(name: "i", scope: !2471, file: !2456, line: 274, type: !9, align: 64)
!2471 = distinct !DILexicalBlock(scope: !2469, file: !2456, line: 274, column: 17)
!2472 = !DILocalVariable(name: "len", scope: !2473, file: !2456, line: 275, type: !9, align: 64)
!2473 = distinct !DILexicalBlock(scope: !2471, file: !2456, line: 275, column: 17)
!2474 = !DILocalVariable(name: "len", scope: !2475, file: !2456, line: 29, type: !9, align: 64)
!2475 = distinct !DILexicalBlock(scope: !2471, file: !2456, line: 29, column: 13)
!2476 = !DILocalVariable(name: "end", scope: !2477, file: !2456, line: 33, type: !111, align: 64)
!2477 = distinct !DILexicalBlock(scope: !2471, file: !2456, line: 33, column: 13)
!2478 = !{!127, !152, !2479}
!2479 = !DITemplateTypeParameter(name: "F", type: !1374)
!2480 = !DILocation(line: 259, column: 27, scope: !2455)
!2481 = !DILocation(line: 259, column: 33, scope: !2455)
!2482 = !DILocation(line: 259, column: 42, scope: !2455)
!2483 = !DILocation(line: 273, column: 21, scope: !2469)
!2484 = !DILocation(line: 274, column: 21, scope: !2471)
!2485 = !DILocalVariable(name: "self", arg: 1, scope: !2486, file: !957, line: 832, type: !9)
!2486 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !946, file: !957, line: 832, type: !2487, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2489)
!2487 = !DISubroutineType(types: !2488)
!2488 = !{!9, !9, !9, !657}
!2489 = !{!2485, !2490}
!2490 = !DILocalVariable(name: "rhs", scope: !2486, file: !957, line: 832, type: !9, align: 64)
!2491 = !DILocation(line: 832, column: 43, scope: !2486, inlinedAt: !2492)
!2492 = !DILocation(line: 283, column: 36, scope: !2473)
!2493 = !DILocation(line: 275, column: 21, scope: !2473)
!2494 = !DILocation(line: 29, column: 17, scope: !2475)
!2495 = !DILocation(line: 726, column: 13, scope: !2496, inlinedAt: !2504)
!2496 = distinct !DILexicalBlock(scope: !2497, file: !1075, line: 726, column: 9)
!2497 = distinct !DISubprogram(name: "offset_from_unsigned<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h8fb4f32ccf6eea44E", scope: !1076, file: !1075, line: 701, type: !2498, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !2500)
!2498 = !DISubroutineType(types: !2499)
!2499 = !{!9, !115, !115, !657}
!2500 = !{!2501, !2502, !2503}
!2501 = !DILocalVariable(name: "self", arg: 1, scope: !2497, file: !1075, line: 701, type: !115)
!2502 = !DILocalVariable(name: "origin", arg: 2, scope: !2497, file: !1075, line: 701, type: !115)
!2503 = !DILocalVariable(name: "pointee_size", scope: !2496, file: !1075, line: 726, type: !9, align: 64)
!2504 = !DILocation(line: 887, column: 37, scope: !2505, inlinedAt: !2511)
!2505 = distinct !DISubprogram(name: "offset_from_unsigned<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17heb5988326629c90cE", scope: !652, file: !651, line: 882, type: !2506, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !2508)
!2506 = !DISubroutineType(types: !2507)
!2507 = !{!9, !1696, !115, !657}
!2508 = !{!2509, !2510}
!2509 = !DILocalVariable(name: "self", arg: 1, scope: !2505, file: !651, line: 882, type: !1696)
!2510 = !DILocalVariable(name: "origin", arg: 2, scope: !2505, file: !651, line: 882, type: !115)
!2511 = !DILocation(line: 953, column: 32, scope: !2512, inlinedAt: !2519)
!2512 = distinct !DISubprogram(name: "offset_from_unsigned<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h785debaaca04e922E", scope: !111, file: !622, line: 948, type: !2513, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !2515, retainedNodes: !2516)
!2513 = !DISubroutineType(types: !2514)
!2514 = !{!9, !111, !111}
!2515 = !DISubprogram(name: "offset_from_unsigned<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h785debaaca04e922E", scope: !111, file: !622, line: 948, type: !2513, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !126)
!2516 = !{!2517, !2518}
!2517 = !DILocalVariable(name: "self", arg: 1, scope: !2512, file: !622, line: 948, type: !111)
!2518 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2512, file: !622, line: 948, type: !111)
!2519 = !DILocation(line: 57, column: 30, scope: !2477)
!2520 = !DILocation(line: 832, column: 49, scope: !2486, inlinedAt: !2492)
!2521 = !DILocation(line: 28, column: 12, scope: !2455)
!2522 = !DILocation(line: 33, column: 33, scope: !2455)
!2523 = !DILocation(line: 33, column: 17, scope: !2467)
!2524 = !DILocalVariable(name: "self", arg: 1, scope: !2525, file: !622, line: 1719, type: !2529)
!2525 = distinct !DISubprogram(name: "eq<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hfc312d0edd023303E", scope: !2526, file: !622, line: 1719, type: !2527, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, retainedNodes: !2530)
!2526 = !DINamespace(name: "{impl#16}", scope: !112)
!2527 = !DISubroutineType(types: !2528)
!2528 = !{!295, !2529, !2529}
!2529 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", baseType: !111, size: 64, align: 64, dwarfAddressSpace: 0)
!2530 = !{!2524, !2531}
!2531 = !DILocalVariable(name: "other", arg: 2, scope: !2525, file: !622, line: 1719, type: !2529)
!2532 = !DILocation(line: 1719, column: 11, scope: !2525, inlinedAt: !2533)
!2533 = !DILocation(line: 44, column: 20, scope: !2467)
!2534 = !DILocation(line: 1719, column: 18, scope: !2525, inlinedAt: !2533)
!2535 = !DILocation(line: 1720, column: 9, scope: !2525, inlinedAt: !2533)
!2536 = !DILocation(line: 28, column: 9, scope: !2455)
!2537 = !DILocation(line: 25, column: 86, scope: !2455)
!2538 = !DILocation(line: 273, column: 31, scope: !2455)
!2539 = !DILocation(line: 274, column: 29, scope: !2469)
!2540 = !DILocation(line: 28, column: 12, scope: !2471)
!2541 = !DILocation(line: 271, column: 28, scope: !2455)
!2542 = !DILocation(line: 289, column: 13, scope: !2455)
!2543 = !DILocation(line: 33, column: 33, scope: !2471)
!2544 = !DILocation(line: 33, column: 17, scope: !2477)
!2545 = !DILocation(line: 948, column: 46, scope: !2512, inlinedAt: !2519)
!2546 = !DILocalVariable(name: "self", arg: 1, scope: !2547, file: !622, line: 401, type: !111)
!2547 = distinct !DISubprogram(name: "as_ptr<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h3e2973c19c20022eE", scope: !111, file: !622, line: 401, type: !1716, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !1718, retainedNodes: !2548)
!2548 = !{!2546}
!2549 = !DILocation(line: 401, column: 25, scope: !2547, inlinedAt: !2550)
!2550 = !DILocation(line: 953, column: 23, scope: !2512, inlinedAt: !2519)
!2551 = !DILocation(line: 57, column: 51, scope: !2477)
!2552 = !DILocation(line: 948, column: 52, scope: !2512, inlinedAt: !2519)
!2553 = !DILocation(line: 401, column: 25, scope: !2547, inlinedAt: !2554)
!2554 = !DILocation(line: 953, column: 64, scope: !2512, inlinedAt: !2519)
!2555 = !DILocation(line: 407, column: 18, scope: !2547, inlinedAt: !2550)
!2556 = !DILocation(line: 882, column: 46, scope: !2505, inlinedAt: !2511)
!2557 = !DILocation(line: 953, column: 53, scope: !2512, inlinedAt: !2519)
!2558 = !DILocation(line: 882, column: 52, scope: !2505, inlinedAt: !2511)
!2559 = !DILocation(line: 701, column: 52, scope: !2497, inlinedAt: !2504)
!2560 = !DILocation(line: 887, column: 18, scope: !2505, inlinedAt: !2511)
!2561 = !DILocation(line: 701, column: 46, scope: !2497, inlinedAt: !2504)
!2562 = !DILocation(line: 77, column: 35, scope: !2563, inlinedAt: !2504)
!2563 = !DILexicalBlockFile(scope: !2497, file: !944, discriminator: 0)
!2564 = !DILocation(line: 78, column: 17, scope: !2563, inlinedAt: !2504)
!2565 = !DILocation(line: 77, column: 13, scope: !2563, inlinedAt: !2504)
!2566 = !DILocation(line: 727, column: 17, scope: !2496, inlinedAt: !2504)
!2567 = !DILocation(line: 727, column: 37, scope: !2496, inlinedAt: !2504)
!2568 = !DILocation(line: 729, column: 18, scope: !2496, inlinedAt: !2504)
!2569 = !DILocation(line: 28, column: 9, scope: !2471)
!2570 = !DILocation(line: 727, column: 9, scope: !2496, inlinedAt: !2504)
!2571 = !DILocation(line: 279, column: 29, scope: !2473)
!2572 = !DILocation(line: 279, column: 58, scope: !2473)
!2573 = !DILocalVariable(name: "self", arg: 1, scope: !2574, file: !622, line: 651, type: !111)
!2574 = distinct !DISubprogram(name: "add<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h42d74b5b8b1a7828E", scope: !111, file: !622, line: 651, type: !2575, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !126, declaration: !2577, retainedNodes: !2578)
!2575 = !DISubroutineType(types: !2576)
!2576 = !{!111, !111, !9}
!2577 = !DISubprogram(name: "add<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h42d74b5b8b1a7828E", scope: !111, file: !622, line: 651, type: !2575, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !126)
!2578 = !{!2573, !2579}
!2579 = !DILocalVariable(name: "count", arg: 2, scope: !2574, file: !622, line: 651, type: !9)
!2580 = !DILocation(line: 651, column: 29, scope: !2574, inlinedAt: !2581)
!2581 = !DILocation(line: 279, column: 67, scope: !2473)
!2582 = !DILocation(line: 279, column: 71, scope: !2473)
!2583 = !DILocation(line: 651, column: 35, scope: !2574, inlinedAt: !2581)
!2584 = !DILocation(line: 659, column: 28, scope: !2574, inlinedAt: !2581)
!2585 = !DILocation(line: 659, column: 18, scope: !2574, inlinedAt: !2581)
!2586 = !DILocation(line: 401, column: 25, scope: !2547, inlinedAt: !2587)
!2587 = !DILocation(line: 279, column: 74, scope: !2473)
!2588 = !DILocation(line: 279, column: 27, scope: !2473)
!2589 = !DILocation(line: 279, column: 21, scope: !2473)
!2590 = !DILocation(line: 77, column: 35, scope: !2591, inlinedAt: !2492)
!2591 = !DILexicalBlockFile(scope: !2486, file: !944, discriminator: 0)
!2592 = !DILocation(line: 78, column: 17, scope: !2591, inlinedAt: !2492)
!2593 = !DILocation(line: 844, column: 17, scope: !2486, inlinedAt: !2492)
!2594 = !DILocation(line: 283, column: 21, scope: !2473)
!2595 = !DILocation(line: 284, column: 24, scope: !2473)
!2596 = !DILocation(line: 284, column: 29, scope: !2473)
!2597 = !DILocation(line: 276, column: 17, scope: !2473)
!2598 = !DILocation(line: 288, column: 17, scope: !2473)
!2599 = !DILocation(line: 289, column: 14, scope: !2455)
!2600 = !DILocation(line: 259, column: 13, scope: !2455)
!2601 = distinct !DISubprogram(name: "fold<i32, i32, core::iter::adapters::filter::filter_fold::{closure_env#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h87e5ecdfb26aa04dE", scope: !2457, file: !2456, line: 259, type: !2602, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2622, retainedNodes: !2604)
!2602 = !DISubroutineType(types: !2603)
!2603 = !{!13, !182, !13, !1417}
!2604 = !{!2605, !2606, !2607, !2608, !2610, !2612, !2614, !2616, !2618, !2620}
!2605 = !DILocalVariable(name: "self", arg: 1, scope: !2601, file: !2456, line: 259, type: !182)
!2606 = !DILocalVariable(name: "init", arg: 2, scope: !2601, file: !2456, line: 259, type: !13)
!2607 = !DILocalVariable(name: "f", arg: 3, scope: !2601, file: !2456, line: 259, type: !1417)
!2608 = !DILocalVariable(name: "len", scope: !2609, file: !2456, line: 29, type: !9, align: 64)
!2609 = distinct !DILexicalBlock(scope: !2601, file: !2456, line: 29, column: 13)
!2610 = !DILocalVariable(name: "end", scope: !2611, file: !2456, line: 33, type: !185, align: 64)
!2611 = distinct !DILexicalBlock(scope: !2601, file: !2456, line: 33, column: 13)
!2612 = !DILocalVariable(name: "acc", scope: !2613, file: !2456, line: 273, type: !13, align: 32)
!2613 = distinct !DILexicalBlock(scope: !2601, file: !2456, line: 273, column: 17)
!2614 = !DILocalVariable(name: "i", scope: !2615, file: !2456, line: 274, type: !9, align: 64)
!2615 = distinct !DILexicalBlock(scope: !2613, file: !2456, line: 274, column: 17)
!2616 = !DILocalVariable(name: "len", scope: !2617, file: !2456, line: 275, type: !9, align: 64)
!2617 = distinct !DILexicalBlock(scope: !2615, file: !2456, line: 275, column: 17)
!2618 = !DILocalVariable(name: "len", scope: !2619, file: !2456, line: 29, type: !9, align: 64)
!2619 = distinct !DILexicalBlock(scope: !2615, file: !2456, line: 29, column: 13)
!2620 = !DILocalVariable(name: "end", scope: !2621, file: !2456, line: 33, type: !185, align: 64)
!2621 = distinct !DILexicalBlock(scope: !2615, file: !2456, line: 33, column: 13)
!2622 = !{!190, !213, !2623}
!2623 = !DITemplateTypeParameter(name: "F", type: !1417)
!2624 = !DILocation(line: 259, column: 27, scope: !2601)
!2625 = !DILocation(line: 259, column: 33, scope: !2601)
!2626 = !DILocation(line: 259, column: 42, scope: !2601)
!2627 = !DILocation(line: 273, column: 21, scope: !2613)
!2628 = !DILocation(line: 274, column: 21, scope: !2615)
!2629 = !DILocalVariable(name: "self", arg: 1, scope: !2630, file: !957, line: 832, type: !9)
!2630 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !946, file: !957, line: 832, type: !2487, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2631)
!2631 = !{!2629, !2632}
!2632 = !DILocalVariable(name: "rhs", scope: !2630, file: !957, line: 832, type: !9, align: 64)
!2633 = !DILocation(line: 832, column: 43, scope: !2630, inlinedAt: !2634)
!2634 = !DILocation(line: 283, column: 36, scope: !2617)
!2635 = !DILocation(line: 275, column: 21, scope: !2617)
!2636 = !DILocation(line: 29, column: 17, scope: !2619)
!2637 = !DILocation(line: 726, column: 13, scope: !2638, inlinedAt: !2646)
!2638 = distinct !DILexicalBlock(scope: !2639, file: !1075, line: 726, column: 9)
!2639 = distinct !DISubprogram(name: "offset_from_unsigned<i32>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h68b109675a14cab2E", scope: !1076, file: !1075, line: 701, type: !2640, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2642)
!2640 = !DISubroutineType(types: !2641)
!2641 = !{!9, !188, !188, !657}
!2642 = !{!2643, !2644, !2645}
!2643 = !DILocalVariable(name: "self", arg: 1, scope: !2639, file: !1075, line: 701, type: !188)
!2644 = !DILocalVariable(name: "origin", arg: 2, scope: !2639, file: !1075, line: 701, type: !188)
!2645 = !DILocalVariable(name: "pointee_size", scope: !2638, file: !1075, line: 726, type: !9, align: 64)
!2646 = !DILocation(line: 887, column: 37, scope: !2647, inlinedAt: !2653)
!2647 = distinct !DISubprogram(name: "offset_from_unsigned<i32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17hf9c78a3e31989060E", scope: !652, file: !651, line: 882, type: !2648, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2650)
!2648 = !DISubroutineType(types: !2649)
!2649 = !{!9, !656, !188, !657}
!2650 = !{!2651, !2652}
!2651 = !DILocalVariable(name: "self", arg: 1, scope: !2647, file: !651, line: 882, type: !656)
!2652 = !DILocalVariable(name: "origin", arg: 2, scope: !2647, file: !651, line: 882, type: !188)
!2653 = !DILocation(line: 953, column: 32, scope: !2654, inlinedAt: !2661)
!2654 = distinct !DISubprogram(name: "offset_from_unsigned<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h90bb9d1ea203672cE", scope: !185, file: !622, line: 948, type: !2655, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !2657, retainedNodes: !2658)
!2655 = !DISubroutineType(types: !2656)
!2656 = !{!9, !185, !185}
!2657 = !DISubprogram(name: "offset_from_unsigned<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h90bb9d1ea203672cE", scope: !185, file: !622, line: 948, type: !2655, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!2658 = !{!2659, !2660}
!2659 = !DILocalVariable(name: "self", arg: 1, scope: !2654, file: !622, line: 948, type: !185)
!2660 = !DILocalVariable(name: "subtracted", arg: 2, scope: !2654, file: !622, line: 948, type: !185)
!2661 = !DILocation(line: 57, column: 30, scope: !2621)
!2662 = !DILocation(line: 832, column: 49, scope: !2630, inlinedAt: !2634)
!2663 = !DILocation(line: 28, column: 12, scope: !2601)
!2664 = !DILocation(line: 33, column: 33, scope: !2601)
!2665 = !DILocation(line: 33, column: 17, scope: !2611)
!2666 = !DILocalVariable(name: "self", arg: 1, scope: !2667, file: !622, line: 1719, type: !2670)
!2667 = distinct !DISubprogram(name: "eq<i32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h350cd37068a58264E", scope: !2526, file: !622, line: 1719, type: !2668, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2671)
!2668 = !DISubroutineType(types: !2669)
!2669 = !{!295, !2670, !2670}
!2670 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<i32>", baseType: !185, size: 64, align: 64, dwarfAddressSpace: 0)
!2671 = !{!2666, !2672}
!2672 = !DILocalVariable(name: "other", arg: 2, scope: !2667, file: !622, line: 1719, type: !2670)
!2673 = !DILocation(line: 1719, column: 11, scope: !2667, inlinedAt: !2674)
!2674 = !DILocation(line: 44, column: 20, scope: !2611)
!2675 = !DILocation(line: 1719, column: 18, scope: !2667, inlinedAt: !2674)
!2676 = !DILocation(line: 1720, column: 9, scope: !2667, inlinedAt: !2674)
!2677 = !DILocation(line: 28, column: 9, scope: !2601)
!2678 = !DILocation(line: 25, column: 86, scope: !2601)
!2679 = !DILocation(line: 273, column: 31, scope: !2601)
!2680 = !DILocation(line: 274, column: 29, scope: !2613)
!2681 = !DILocation(line: 28, column: 12, scope: !2615)
!2682 = !DILocation(line: 271, column: 28, scope: !2601)
!2683 = !DILocation(line: 289, column: 13, scope: !2601)
!2684 = !DILocation(line: 33, column: 33, scope: !2615)
!2685 = !DILocation(line: 33, column: 17, scope: !2621)
!2686 = !DILocation(line: 948, column: 46, scope: !2654, inlinedAt: !2661)
!2687 = !DILocalVariable(name: "self", arg: 1, scope: !2688, file: !622, line: 401, type: !185)
!2688 = distinct !DISubprogram(name: "as_ptr<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h11f3360dcaf1179aE", scope: !185, file: !622, line: 401, type: !700, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !702, retainedNodes: !2689)
!2689 = !{!2687}
!2690 = !DILocation(line: 401, column: 25, scope: !2688, inlinedAt: !2691)
!2691 = !DILocation(line: 953, column: 23, scope: !2654, inlinedAt: !2661)
!2692 = !DILocation(line: 57, column: 51, scope: !2621)
!2693 = !DILocation(line: 948, column: 52, scope: !2654, inlinedAt: !2661)
!2694 = !DILocation(line: 401, column: 25, scope: !2688, inlinedAt: !2695)
!2695 = !DILocation(line: 953, column: 64, scope: !2654, inlinedAt: !2661)
!2696 = !DILocation(line: 407, column: 18, scope: !2688, inlinedAt: !2691)
!2697 = !DILocation(line: 882, column: 46, scope: !2647, inlinedAt: !2653)
!2698 = !DILocation(line: 953, column: 53, scope: !2654, inlinedAt: !2661)
!2699 = !DILocation(line: 882, column: 52, scope: !2647, inlinedAt: !2653)
!2700 = !DILocation(line: 701, column: 52, scope: !2639, inlinedAt: !2646)
!2701 = !DILocation(line: 887, column: 18, scope: !2647, inlinedAt: !2653)
!2702 = !DILocation(line: 701, column: 46, scope: !2639, inlinedAt: !2646)
!2703 = !DILocation(line: 77, column: 35, scope: !2704, inlinedAt: !2646)
!2704 = !DILexicalBlockFile(scope: !2639, file: !944, discriminator: 0)
!2705 = !DILocation(line: 78, column: 17, scope: !2704, inlinedAt: !2646)
!2706 = !DILocation(line: 77, column: 13, scope: !2704, inlinedAt: !2646)
!2707 = !DILocation(line: 727, column: 17, scope: !2638, inlinedAt: !2646)
!2708 = !DILocation(line: 727, column: 37, scope: !2638, inlinedAt: !2646)
!2709 = !DILocation(line: 729, column: 18, scope: !2638, inlinedAt: !2646)
!2710 = !DILocation(line: 28, column: 9, scope: !2615)
!2711 = !DILocation(line: 727, column: 9, scope: !2638, inlinedAt: !2646)
!2712 = !DILocation(line: 279, column: 29, scope: !2617)
!2713 = !DILocation(line: 279, column: 58, scope: !2617)
!2714 = !DILocalVariable(name: "self", arg: 1, scope: !2715, file: !622, line: 651, type: !185)
!2715 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hda8496acfa06fdb8E", scope: !185, file: !622, line: 651, type: !2716, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !2718, retainedNodes: !2719)
!2716 = !DISubroutineType(types: !2717)
!2717 = !{!185, !185, !9}
!2718 = !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hda8496acfa06fdb8E", scope: !185, file: !622, line: 651, type: !2716, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!2719 = !{!2714, !2720}
!2720 = !DILocalVariable(name: "count", arg: 2, scope: !2715, file: !622, line: 651, type: !9)
!2721 = !DILocation(line: 651, column: 29, scope: !2715, inlinedAt: !2722)
!2722 = !DILocation(line: 279, column: 67, scope: !2617)
!2723 = !DILocation(line: 279, column: 71, scope: !2617)
!2724 = !DILocation(line: 651, column: 35, scope: !2715, inlinedAt: !2722)
!2725 = !DILocation(line: 659, column: 28, scope: !2715, inlinedAt: !2722)
!2726 = !DILocation(line: 659, column: 18, scope: !2715, inlinedAt: !2722)
!2727 = !DILocation(line: 401, column: 25, scope: !2688, inlinedAt: !2728)
!2728 = !DILocation(line: 279, column: 74, scope: !2617)
!2729 = !DILocation(line: 279, column: 27, scope: !2617)
!2730 = !DILocation(line: 279, column: 21, scope: !2617)
!2731 = !DILocation(line: 77, column: 35, scope: !2732, inlinedAt: !2634)
!2732 = !DILexicalBlockFile(scope: !2630, file: !944, discriminator: 0)
!2733 = !DILocation(line: 78, column: 17, scope: !2732, inlinedAt: !2634)
!2734 = !DILocation(line: 844, column: 17, scope: !2630, inlinedAt: !2634)
!2735 = !DILocation(line: 283, column: 21, scope: !2617)
!2736 = !DILocation(line: 284, column: 24, scope: !2617)
!2737 = !DILocation(line: 284, column: 29, scope: !2617)
!2738 = !DILocation(line: 276, column: 17, scope: !2617)
!2739 = !DILocation(line: 288, column: 17, scope: !2617)
!2740 = !DILocation(line: 289, column: 14, scope: !2601)
!2741 = !DILocation(line: 259, column: 13, scope: !2601)
!2742 = distinct !DISubprogram(name: "next<i32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h48854b5b5fa76761E", scope: !2457, file: !2456, line: 157, type: !2743, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2746)
!2743 = !DISubroutineType(types: !2744)
!2744 = !{!1441, !2745}
!2745 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<i32>", baseType: !182, size: 64, align: 64, dwarfAddressSpace: 0)
!2746 = !{!2747, !2748, !2750, !2752}
!2747 = !DILocalVariable(name: "self", arg: 1, scope: !2742, file: !2456, line: 157, type: !2745)
!2748 = !DILocalVariable(name: "ptr", scope: !2749, file: !2456, line: 161, type: !185, align: 64)
!2749 = distinct !DILexicalBlock(scope: !2742, file: !2456, line: 161, column: 17)
!2750 = !DILocalVariable(name: "end_or_len", scope: !2751, file: !2456, line: 162, type: !188, align: 64)
!2751 = distinct !DILexicalBlock(scope: !2749, file: !2456, line: 162, column: 17)
!2752 = !DILocalVariable(name: "len", scope: !2753, file: !2456, line: 167, type: !9, align: 64)
!2753 = distinct !DILexicalBlock(scope: !2751, file: !2456, line: 167, column: 25)
!2754 = !DILocation(line: 157, column: 21, scope: !2742)
!2755 = !DILocation(line: 1011, column: 49, scope: !2756, inlinedAt: !2760)
!2756 = distinct !DISubprogram(name: "unchecked_sub", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub", scope: !946, file: !957, line: 1011, type: !2487, scopeLine: 1011, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2757)
!2757 = !{!2758, !2759}
!2758 = !DILocalVariable(name: "self", arg: 1, scope: !2756, file: !957, line: 1011, type: !9)
!2759 = !DILocalVariable(name: "rhs", scope: !2756, file: !957, line: 1011, type: !9, align: 64)
!2760 = !DILocation(line: 175, column: 70, scope: !2753)
!2761 = !DILocation(line: 651, column: 35, scope: !2762, inlinedAt: !2766)
!2762 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hda8496acfa06fdb8E", scope: !185, file: !622, line: 651, type: !2716, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !2718, retainedNodes: !2763)
!2763 = !{!2764, !2765}
!2764 = !DILocalVariable(name: "self", arg: 1, scope: !2762, file: !622, line: 651, type: !185)
!2765 = !DILocalVariable(name: "count", scope: !2762, file: !622, line: 651, type: !9, align: 64)
!2766 = !DILocation(line: 185, column: 40, scope: !2751)
!2767 = !DILocation(line: 161, column: 27, scope: !2742)
!2768 = !DILocation(line: 161, column: 21, scope: !2749)
!2769 = !DILocation(line: 651, column: 29, scope: !2762, inlinedAt: !2766)
!2770 = !DILocation(line: 162, column: 34, scope: !2749)
!2771 = !DILocation(line: 162, column: 21, scope: !2751)
!2772 = !DILocalVariable(name: "self", arg: 1, scope: !2773, file: !1075, line: 153, type: !188)
!2773 = distinct !DISubprogram(name: "addr<i32>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4addr17h656f5ea22fc74616E", scope: !1076, file: !1075, line: 153, type: !2774, scopeLine: 153, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2776)
!2774 = !DISubroutineType(types: !2775)
!2775 = !{!9, !188}
!2776 = !{!2772}
!2777 = !DILocation(line: 153, column: 17, scope: !2773, inlinedAt: !2778)
!2778 = !DILocation(line: 167, column: 46, scope: !2751)
!2779 = !DILocalVariable(name: "self", arg: 1, scope: !2780, file: !1075, line: 48, type: !188)
!2780 = distinct !DISubprogram(name: "cast<i32, ()>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4cast17ha1d1ec2f7e3874d6E", scope: !1076, file: !1075, line: 48, type: !2781, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !2784, retainedNodes: !2783)
!2781 = !DISubroutineType(types: !2782)
!2782 = !{!6, !188}
!2783 = !{!2779}
!2784 = !{!190, !1194}
!2785 = !DILocation(line: 48, column: 26, scope: !2780, inlinedAt: !2786)
!2786 = !DILocation(line: 159, column: 38, scope: !2773, inlinedAt: !2778)
!2787 = !DILocation(line: 166, column: 24, scope: !2751)
!2788 = !DILocalVariable(name: "self", arg: 1, scope: !2789, file: !622, line: 1719, type: !2670)
!2789 = distinct !DISubprogram(name: "eq<i32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h350cd37068a58264E", scope: !2526, file: !622, line: 1719, type: !2668, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, retainedNodes: !2790)
!2790 = !{!2788, !2791}
!2791 = !DILocalVariable(name: "other", arg: 2, scope: !2789, file: !622, line: 1719, type: !2670)
!2792 = !DILocation(line: 1719, column: 11, scope: !2789, inlinedAt: !2793)
!2793 = !DILocation(line: 180, column: 28, scope: !2751)
!2794 = !DILocation(line: 1719, column: 18, scope: !2789, inlinedAt: !2793)
!2795 = !DILocation(line: 1720, column: 9, scope: !2789, inlinedAt: !2793)
!2796 = !DILocation(line: 659, column: 28, scope: !2762, inlinedAt: !2766)
!2797 = !DILocation(line: 185, column: 25, scope: !2751)
!2798 = !DILocation(line: 166, column: 21, scope: !2751)
!2799 = !DILocation(line: 181, column: 36, scope: !2751)
!2800 = !DILocation(line: 0, scope: !2801)
!2801 = !DILexicalBlockFile(scope: !2751, file: !267, discriminator: 0)
!2802 = !DILocalVariable(name: "self", arg: 1, scope: !2803, file: !622, line: 440, type: !2670)
!2803 = distinct !DISubprogram(name: "as_ref<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17hbb60c97c0017b571E", scope: !185, file: !622, line: 440, type: !2804, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !20, templateParams: !189, declaration: !2806, retainedNodes: !2807)
!2804 = !DISubroutineType(types: !2805)
!2805 = !{!12, !2670}
!2806 = !DISubprogram(name: "as_ref<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ref17hbb60c97c0017b571E", scope: !185, file: !622, line: 440, type: !2804, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !189)
!2807 = !{!2802}
!2808 = !DILocation(line: 440, column: 36, scope: !2803, inlinedAt: !2809)
!2809 = !DILocation(line: 190, column: 32, scope: !2751)
!2810 = !DILocation(line: 190, column: 21, scope: !2751)
!2811 = !DILocation(line: 192, column: 14, scope: !2742)
!2812 = distinct !DISubprogram(name: "corpus_sum", scope: !138, file: !267, line: 29, type: !2813, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !20, templateParams: !14, retainedNodes: !2815)
!2813 = !DISubroutineType(types: !2814)
!2814 = !{!13, !188, !9}
!2815 = !{!2816, !2817, !2818}
!2816 = !DILocalVariable(name: "values", arg: 1, scope: !2812, file: !267, line: 29, type: !188)
!2817 = !DILocalVariable(name: "count", arg: 2, scope: !2812, file: !267, line: 29, type: !9)
!2818 = !DILocalVariable(name: "slice", scope: !2819, file: !267, line: 30, type: !394, align: 64)
!2819 = distinct !DILexicalBlock(scope: !2812, file: !267, line: 30, column: 5)
!2820 = !DILocation(line: 29, column: 30, scope: !2812)
!2821 = !DILocation(line: 29, column: 50, scope: !2812)
!2822 = !DILocation(line: 30, column: 26, scope: !2812)
!2823 = !DILocation(line: 29, column: 1, scope: !2812)
!2824 = !DILocation(line: 30, column: 9, scope: !2819)
!2825 = !DILocation(line: 31, column: 11, scope: !2819)
!2826 = !DILocation(line: 31, column: 5, scope: !2819)
!2827 = !DILocation(line: 31, column: 18, scope: !2819)
!2828 = !DILocation(line: 31, column: 38, scope: !2819)
!2829 = !DILocation(line: 31, column: 53, scope: !2819)
!2830 = !DILocation(line: 32, column: 2, scope: !2812)
