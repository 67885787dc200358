; ModuleID = 'mix.53cf7f5ca309b564-cgu.0'
source_filename = "mix.53cf7f5ca309b564-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"alloc::boxed::Box<dyn Area>" = type { %"core::ptr::unique::Unique<dyn Area>", %"alloc::alloc::Global" }
%"core::ptr::unique::Unique<dyn Area>" = type { %"core::ptr::non_null::NonNull<dyn Area>", %"core::marker::PhantomData<dyn Area>" }
%"core::ptr::non_null::NonNull<dyn Area>" = type { { ptr, ptr } }
%"core::marker::PhantomData<dyn Area>" = type {}
%"alloc::alloc::Global" = type {}

@alloc_ba7c5867f1e4ad88a0ad2a64b2400b74 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@alloc_e94a0f201e379af1ae015f5c38cdf7ec = private unnamed_addr constant [7 x i8] c"mix.rs\00", align 1
@alloc_3288d046865601efddc66e3ef7f3e5ca = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e94a0f201e379af1ae015f5c38cdf7ec, [16 x i8] c"\06\00\00\00\00\00\00\00\1F\00\00\00X\00\00\00" }>, align 8
@alloc_a81eb27a80650ab4d3e20a6c21774bfe = private unnamed_addr constant [12 x i8] c"\03no \C0\04 in \C0\00", align 1
@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE" }>, align 8

; mix::all
; Function Attrs: nonlazybind uwtable
define noundef double @_ZN3mix3all17h84ab110b6f417f2fE(ptr noalias noundef nonnull readonly align 8 captures(none) %shapes.0, i64 noundef range(i64 0, 576460752303423488) %shapes.1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !7 {
start:
  %0 = icmp eq i64 %shapes.1, 0, !dbg !12
  br i1 %0, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E.exit", label %bb8.i, !dbg !46

bb8.i:                                            ; preds = %start, %bb8.i
  %i.sroa.0.0.i = phi i64 [ %_27.i, %bb8.i ], [ 0, %start ], !dbg !47
  %acc.sroa.0.0.i = phi double [ %_0.i2.i.i, %bb8.i ], [ -0.000000e+00, %start ], !dbg !49
  %_45.i = getelementptr inbounds nuw %"alloc::boxed::Box<dyn Area>", ptr %shapes.0, i64 %i.sroa.0.0.i, !dbg !50
  %_45.val.i = load ptr, ptr %_45.i, align 8, !dbg !56, !nonnull !11, !noundef !11
  %1 = getelementptr i8, ptr %_45.i, i64 8, !dbg !56
  %_45.val3.i = load ptr, ptr %1, align 8, !dbg !56, !nonnull !11, !align !57, !noundef !11
  %2 = getelementptr inbounds nuw i8, ptr %_45.val3.i, i64 24, !dbg !58
  %3 = load ptr, ptr %2, align 8, !dbg !58, !invariant.load !11, !nonnull !11
  %_0.i.i.i = tail call noundef double %3(ptr noundef nonnull align 1 %_45.val.i) #8, !dbg !65
  %_0.i2.i.i = fadd double %acc.sroa.0.0.i, %_0.i.i.i, !dbg !66
  %_27.i = add nuw nsw i64 %i.sroa.0.0.i, 1, !dbg !70
  %_28.i = icmp eq i64 %_27.i, %shapes.1, !dbg !76
  br i1 %_28.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E.exit", label %bb8.i, !dbg !76

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E.exit": ; preds = %bb8.i, %start
  %_0.sroa.0.0.i = phi double [ -0.000000e+00, %start ], [ %_0.i2.i.i, %bb8.i ], !dbg !49
  ret double %_0.sroa.0.0.i, !dbg !77
}

; mix::checked
; Function Attrs: noinline nonlazybind uwtable
define void @_ZN3mix7checked17h829bc51a1ed95989E(ptr dead_on_unwind noalias noundef writable writeonly sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) %0, i64 noundef range(i64 0, 2305843009213693952) %1, i64 noundef %2) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !78 {
start:
  %args.i = alloca [32 x i8], align 8
  %index = alloca [8 x i8], align 8
  %values = alloca [16 x i8], align 8
  store ptr %0, ptr %values, align 8
  %3 = getelementptr inbounds nuw i8, ptr %values, i64 8
  store i64 %1, ptr %3, align 8
  store i64 %2, ptr %index, align 8
  %_8 = icmp ult i64 %2, %1, !dbg !79
  br i1 %_8, label %bb1, label %bb2, !dbg !79

bb2:                                              ; preds = %start
  call void @llvm.lifetime.start.p0(ptr nonnull %args.i), !dbg !89, !noalias !101
  store ptr %index, ptr %args.i, align 8, !dbg !89, !noalias !101
  %_4.sroa.4.0..sroa_idx.i = getelementptr inbounds nuw i8, ptr %args.i, i64 8, !dbg !89
  store ptr @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt, ptr %_4.sroa.4.0..sroa_idx.i, align 8, !dbg !89, !noalias !101
  %4 = getelementptr inbounds nuw i8, ptr %args.i, i64 16, !dbg !89
  store ptr %values, ptr %4, align 8, !dbg !89, !noalias !101
  %_5.sroa.4.0..sroa_idx.i = getelementptr inbounds nuw i8, ptr %args.i, i64 24, !dbg !89
  store ptr @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E", ptr %_5.sroa.4.0..sroa_idx.i, align 8, !dbg !89, !noalias !101
; call alloc::fmt::format::format_inner
  call void @_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner(ptr noalias noundef nonnull sret([24 x i8]) align 8 captures(none) dereferenceable(24) %_0, ptr noundef nonnull @alloc_a81eb27a80650ab4d3e20a6c21774bfe, ptr noundef nonnull %args.i), !dbg !106
  call void @llvm.lifetime.end.p0(ptr nonnull %args.i), !dbg !118, !noalias !101
  br label %bb3, !dbg !119

bb1:                                              ; preds = %start
  %_10 = getelementptr inbounds nuw i32, ptr %0, i64 %2, !dbg !120
  %_11 = load i32, ptr %_10, align 4, !dbg !121, !noundef !11
  %5 = getelementptr inbounds nuw i8, ptr %_0, i64 8, !dbg !124
  store i32 %_11, ptr %5, align 8, !dbg !124
  store i64 -9223372036854775808, ptr %_0, align 8, !dbg !124
  br label %bb3, !dbg !126

bb3:                                              ; preds = %bb1, %bb2
  ret void, !dbg !127
}

; <&T as core::fmt::Debug>::fmt
; Function Attrs: nonlazybind uwtable
define internal noundef zeroext i1 @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self, ptr noalias noundef align 8 dereferenceable(24) %f) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !128 {
start:
  %entry.i.i = alloca [8 x i8], align 8
  %_5.i = alloca [16 x i8], align 8
  %_3.0 = load ptr, ptr %self, align 8, !dbg !132, !nonnull !11, !align !133, !noundef !11
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !132
  %_3.1 = load i64, ptr %0, align 8, !dbg !132, !noundef !11
  call void @llvm.lifetime.start.p0(ptr nonnull %_5.i), !dbg !134, !noalias !138
; call <core::fmt::Formatter>::debug_list
  call void @_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list(ptr noalias noundef nonnull sret([16 x i8]) align 8 captures(address) dereferenceable(16) %_5.i, ptr noalias noundef nonnull align 8 dereferenceable(24) %f), !dbg !142, !noalias !143
  %_11.idx.i = shl nuw nsw i64 %_3.1, 2, !dbg !144
  %_11.i = getelementptr inbounds nuw i8, ptr %_3.0, i64 %_11.idx.i, !dbg !144
  %_6.i7.i.i = icmp eq i64 %_3.1, 0, !dbg !158
  br i1 %_6.i7.i.i, label %"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE.exit", label %bb5.i.i, !dbg !171

bb5.i.i:                                          ; preds = %start, %bb5.i.i
  %iter.sroa.0.08.i.i = phi ptr [ %_16.i.i.i, %bb5.i.i ], [ %_3.0, %start ]
  %_16.i.i.i = getelementptr inbounds nuw i8, ptr %iter.sroa.0.08.i.i, i64 4, !dbg !172
  call void @llvm.lifetime.start.p0(ptr nonnull %entry.i.i), !dbg !175, !noalias !176
  store ptr %iter.sroa.0.08.i.i, ptr %entry.i.i, align 8, !dbg !175, !noalias !176
; call <core::fmt::builders::DebugList>::entry
  %_9.i.i = call noundef nonnull align 8 ptr @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry(ptr noalias noundef nonnull align 8 dereferenceable(16) %_5.i, ptr noundef nonnull align 1 %entry.i.i, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(32) @vtable.0), !dbg !179
  call void @llvm.lifetime.end.p0(ptr nonnull %entry.i.i), !dbg !181, !noalias !176
  %_6.i.i.i = icmp eq ptr %_16.i.i.i, %_11.i, !dbg !158
  br i1 %_6.i.i.i, label %"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE.exit", label %bb5.i.i, !dbg !171

"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE.exit": ; preds = %bb5.i.i, %start
; call <core::fmt::builders::DebugList>::finish
  %_0.i = call noundef zeroext i1 @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish(ptr noalias noundef nonnull align 8 dereferenceable(16) %_5.i), !dbg !182
  call void @llvm.lifetime.end.p0(ptr nonnull %_5.i), !dbg !183, !noalias !138
  ret i1 %_0.i, !dbg !184
}

; <&T as core::fmt::Debug>::fmt
; Function Attrs: nonlazybind uwtable
define internal noundef zeroext i1 @"_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, ptr noalias noundef align 8 dereferenceable(24) %f) unnamed_addr #0 !dbg !185 {
start:
  %_3 = load ptr, ptr %self, align 8, !dbg !186, !nonnull !11, !align !133, !noundef !11
  %0 = getelementptr inbounds nuw i8, ptr %f, i64 16, !dbg !187
  %_4.i = load i32, ptr %0, align 8, !dbg !187, !alias.scope !196, !noalias !199, !noundef !11
  %_3.i = and i32 %_4.i, 33554432, !dbg !187
  %1 = icmp eq i32 %_3.i, 0, !dbg !201
  br i1 %1, label %bb2.i, label %bb1.i, !dbg !201

bb2.i:                                            ; preds = %start
  %_5.i = and i32 %_4.i, 67108864, !dbg !202
  %2 = icmp eq i32 %_5.i, 0, !dbg !205
  br i1 %2, label %bb4.i, label %bb3.i, !dbg !205

bb1.i:                                            ; preds = %start
; call <i32 as core::fmt::LowerHex>::fmt
  %3 = tail call noundef zeroext i1 @_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) dereferenceable(4) %_3, ptr noalias noundef nonnull align 8 dereferenceable(24) %f), !dbg !206
  br label %_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt.exit, !dbg !206

bb4.i:                                            ; preds = %bb2.i
; call <i32 as core::fmt::Display>::fmt
  %4 = tail call noundef zeroext i1 @_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) dereferenceable(4) %_3, ptr noalias noundef nonnull align 8 dereferenceable(24) %f), !dbg !207
  br label %_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt.exit, !dbg !207

bb3.i:                                            ; preds = %bb2.i
; call <i32 as core::fmt::UpperHex>::fmt
  %5 = tail call noundef zeroext i1 @_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt(ptr noalias noundef nonnull readonly align 4 captures(address, read_provenance) dereferenceable(4) %_3, ptr noalias noundef nonnull align 8 dereferenceable(24) %f), !dbg !208
  br label %_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt.exit, !dbg !208

_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt.exit: ; preds = %bb1.i, %bb4.i, %bb3.i
  %_0.sroa.0.0.in.i = phi i1 [ %4, %bb4.i ], [ %5, %bb3.i ], [ %3, %bb1.i ]
  ret i1 %_0.sroa.0.0.in.i, !dbg !209
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef i32 @corpus_sum(ptr noundef readonly captures(address_is_null) %values, i64 noundef %count) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !210 {
start:
  %0 = icmp ne ptr %values, null, !dbg !211
  tail call void @llvm.assume(i1 %0), !dbg !211
  %1 = icmp eq i64 %count, 0, !dbg !221
  br i1 %1, label %bb1, label %bb8.i, !dbg !235

bb8.i:                                            ; preds = %start, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i"
  %i.sroa.0.0.i = phi i64 [ %_27.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i" ], [ 0, %start ], !dbg !236
  %acc.sroa.0.0.i = phi i32 [ %_0.sroa.0.0.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i" ], [ 0, %start ], !dbg !238
  %_45.i = getelementptr inbounds nuw i32, ptr %values, i64 %i.sroa.0.0.i, !dbg !239
  %_3.i.i.i = load i32, ptr %_45.i, align 4, !dbg !244, !alias.scope !251, !noundef !11
  %_0.i.i.i = icmp sgt i32 %_3.i.i.i, 0, !dbg !244
  br i1 %_0.i.i.i, label %bb2.i.i, label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i", !dbg !254

bb2.i.i:                                          ; preds = %bb8.i
  %_4.0.i.i.i.i = shl nuw i32 %_3.i.i.i, 1, !dbg !255
  %2 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %acc.sroa.0.0.i, i32 %_4.0.i.i.i.i), !dbg !270
  %_7.1.i.i.i.i = extractvalue { i32, i1 } %2, 1, !dbg !270
  br i1 %_7.1.i.i.i.i, label %bb1.i.i.i.i, label %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE.exit.i.i", !dbg !279, !prof !285

bb1.i.i.i.i:                                      ; preds = %bb2.i.i
; invoke core::option::expect_failed
  invoke void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_ba7c5867f1e4ad88a0ad2a64b2400b74, i64 noundef 8, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_3288d046865601efddc66e3ef7f3e5ca) #9
          to label %.noexc unwind label %terminate, !dbg !286

.noexc:                                           ; preds = %bb1.i.i.i.i
  unreachable, !dbg !286

"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE.exit.i.i": ; preds = %bb2.i.i
  %_7.0.i.i.i.i = extractvalue { i32, i1 } %2, 0, !dbg !270
  br label %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i", !dbg !289

"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i": ; preds = %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE.exit.i.i", %bb8.i
  %_0.sroa.0.0.i.i = phi i32 [ %_7.0.i.i.i.i, %"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE.exit.i.i" ], [ %acc.sroa.0.0.i, %bb8.i ], !dbg !290
  %_27.i = add nuw i64 %i.sroa.0.0.i, 1, !dbg !291
  %_28.i = icmp eq i64 %_27.i, %count, !dbg !294
  br i1 %_28.i, label %bb1, label %bb8.i, !dbg !294

terminate:                                        ; preds = %bb1.i.i.i.i
  %3 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #10, !dbg !295
  unreachable, !dbg !295

bb1:                                              ; preds = %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i", %start
  %_0.sroa.0.0.i = phi i32 [ 0, %start ], [ %_0.sroa.0.0.i.i, %"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E.exit.i" ], !dbg !238
  ret i32 %_0.sroa.0.0.i, !dbg !296
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; <i32 as core::fmt::Display>::fmt
; Function Attrs: nonlazybind uwtable
declare noundef zeroext i1 @_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt(ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4), ptr noalias noundef align 8 dereferenceable(24)) unnamed_addr #0

; <i32 as core::fmt::UpperHex>::fmt
; Function Attrs: nonlazybind uwtable
declare noundef zeroext i1 @_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt(ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4), ptr noalias noundef align 8 dereferenceable(24)) unnamed_addr #0

; <i32 as core::fmt::LowerHex>::fmt
; Function Attrs: nonlazybind uwtable
declare noundef zeroext i1 @_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt(ptr noalias noundef readonly align 4 captures(address, read_provenance) dereferenceable(4), ptr noalias noundef align 8 dereferenceable(24)) unnamed_addr #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #5

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance), i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #6

; <usize as core::fmt::Display>::fmt
; Function Attrs: nonlazybind uwtable
declare noundef zeroext i1 @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8), ptr noalias noundef align 8 dereferenceable(24)) unnamed_addr #0

; <core::fmt::Formatter>::debug_list
; Function Attrs: nonlazybind uwtable
declare void @_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list(ptr dead_on_unwind noalias noundef writable sret([16 x i8]) align 8 captures(address) dereferenceable(16), ptr noalias noundef align 8 dereferenceable(24)) unnamed_addr #0

; <core::fmt::builders::DebugList>::finish
; Function Attrs: nonlazybind uwtable
declare noundef zeroext i1 @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish(ptr noalias noundef align 8 dereferenceable(16)) unnamed_addr #0

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #2

; <core::fmt::builders::DebugList>::entry
; Function Attrs: nonlazybind uwtable
declare noundef nonnull align 8 ptr @_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry(ptr noalias noundef align 8 dereferenceable(16), ptr noundef nonnull align 1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(32)) unnamed_addr #0

; alloc::fmt::format::format_inner
; Function Attrs: nonlazybind uwtable
declare void @_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner(ptr dead_on_unwind noalias noundef writable sret([24 x i8]) align 8 captures(none) dereferenceable(24), ptr noundef nonnull, ptr noundef nonnull) unnamed_addr #0

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #7

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { inlinehint }
attributes #9 = { noinline noreturn }
attributes #10 = { cold noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "mix.rs/@/mix.53cf7f5ca309b564-cgu.0", directory: "/corpus")
!7 = distinct !DISubprogram(name: "all", linkageName: "_ZN3mix3all17h84ab110b6f417f2fE", scope: !9, file: !8, line: 34, type: !10, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!8 = !DIFile(filename: "mix.rs", directory: "/corpus", checksumkind: CSK_MD5, checksum: "738f4610214a06c15d581abecfe37713")
!9 = !DINamespace(name: "mix", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{}
!12 = !DILocation(line: 1720, column: 9, scope: !13, inlinedAt: !19)
!13 = distinct !DISubprogram(name: "eq<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hfc312d0edd023303E", scope: !15, file: !14, line: 1719, type: !10, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!14 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!15 = !DINamespace(name: "{impl#16}", scope: !16)
!16 = !DINamespace(name: "non_null", scope: !17)
!17 = !DINamespace(name: "ptr", scope: !18)
!18 = !DINamespace(name: "core", scope: null)
!19 = distinct !DILocation(line: 44, column: 20, scope: !20, inlinedAt: !27)
!20 = distinct !DILexicalBlock(scope: !22, file: !21, line: 33, column: 13)
!21 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!22 = distinct !DILexicalBlock(scope: !23, file: !21, line: 25, column: 86)
!23 = distinct !DISubprogram(name: "fold<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2da8fe8b1072a285E", scope: !24, file: !21, line: 259, type: !10, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!24 = !DINamespace(name: "{impl#171}", scope: !25)
!25 = !DINamespace(name: "iter", scope: !26)
!26 = !DINamespace(name: "slice", scope: !18)
!27 = distinct !DILocation(line: 128, column: 19, scope: !28, inlinedAt: !34)
!28 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h16b296c105846ee5E", scope: !30, file: !29, line: 124, type: !10, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!29 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!30 = !DINamespace(name: "{impl#2}", scope: !31)
!31 = !DINamespace(name: "map", scope: !32)
!32 = !DINamespace(name: "adapters", scope: !33)
!33 = !DINamespace(name: "iter", scope: !18)
!34 = !DILocation(line: 161, column: 22, scope: !35, inlinedAt: !40)
!35 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h6b64762a78eccb94E", scope: !37, file: !36, line: 160, type: !10, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!36 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!37 = !DINamespace(name: "{impl#132}", scope: !38)
!38 = !DINamespace(name: "accum", scope: !39)
!39 = !DINamespace(name: "traits", scope: !33)
!40 = !DILocation(line: 3658, column: 9, scope: !41, inlinedAt: !45)
!41 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17hded847afc29357d6E", scope: !43, file: !42, line: 3653, type: !10, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!42 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!43 = !DINamespace(name: "Iterator", scope: !44)
!44 = !DINamespace(name: "iterator", scope: !39)
!45 = !DILocation(line: 34, column: 79, scope: !7)
!46 = !DILocation(line: 25, column: 86, scope: !22, inlinedAt: !27)
!47 = !DILocation(line: 0, scope: !48, inlinedAt: !27)
!48 = distinct !DILexicalBlock(scope: !23, file: !21, line: 273, column: 17)
!49 = !DILocation(line: 0, scope: !23, inlinedAt: !27)
!50 = !DILocation(line: 659, column: 28, scope: !51, inlinedAt: !53)
!51 = distinct !DISubprogram(name: "add<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17h42d74b5b8b1a7828E", scope: !52, file: !14, line: 651, type: !10, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!52 = !DINamespace(name: "NonNull", scope: !16)
!53 = distinct !DILocation(line: 279, column: 67, scope: !54, inlinedAt: !27)
!54 = distinct !DILexicalBlock(scope: !55, file: !21, line: 275, column: 17)
!55 = distinct !DILexicalBlock(scope: !48, file: !21, line: 274, column: 17)
!56 = !DILocation(line: 279, column: 27, scope: !54, inlinedAt: !27)
!57 = !{i64 8}
!58 = !DILocation(line: 34, column: 69, scope: !59, inlinedAt: !61)
!59 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix3all28_$u7b$$u7b$closure$u7d$$u7d$17ha71fb1aab40f6055E", scope: !60, file: !8, line: 34, type: !10, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!60 = !DINamespace(name: "all", scope: !9)
!61 = distinct !DILocation(line: 88, column: 28, scope: !62, inlinedAt: !64)
!62 = distinct !DISubprogram(name: "{closure#0}<&alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>, f64, f64, mix::all::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h3b78fa358f8b633cE", scope: !63, file: !29, line: 88, type: !10, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!63 = !DINamespace(name: "map_fold", scope: !31)
!64 = distinct !DILocation(line: 279, column: 27, scope: !54, inlinedAt: !27)
!65 = !DILocation(line: 34, column: 71, scope: !59, inlinedAt: !61)
!66 = !DILocation(line: 164, column: 28, scope: !67, inlinedAt: !69)
!67 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::boxed::Box<dyn mix::Area, alloc::alloc::Global>>, mix::all::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5b4eb9831d34628fE", scope: !68, file: !36, line: 164, type: !10, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!68 = !DINamespace(name: "sum", scope: !37)
!69 = distinct !DILocation(line: 88, column: 21, scope: !62, inlinedAt: !64)
!70 = !DILocation(line: 844, column: 17, scope: !71, inlinedAt: !75)
!71 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !73, file: !72, line: 832, type: !10, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!72 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!73 = !DINamespace(name: "{impl#11}", scope: !74)
!74 = !DINamespace(name: "num", scope: !18)
!75 = distinct !DILocation(line: 283, column: 36, scope: !54, inlinedAt: !27)
!76 = !DILocation(line: 284, column: 24, scope: !54, inlinedAt: !27)
!77 = !DILocation(line: 34, column: 86, scope: !7)
!78 = distinct !DISubprogram(name: "checked", linkageName: "_ZN3mix7checked17h829bc51a1ed95989E", scope: !9, file: !8, line: 24, type: !10, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!79 = !DILocation(line: 219, column: 12, scope: !80, inlinedAt: !84)
!80 = distinct !DISubprogram(name: "get<i32>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$3get17h107168d79661e98dE", scope: !82, file: !81, line: 218, type: !10, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!81 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!82 = !DINamespace(name: "{impl#2}", scope: !83)
!83 = !DINamespace(name: "index", scope: !26)
!84 = !DILocation(line: 576, column: 15, scope: !85, inlinedAt: !88)
!85 = distinct !DISubprogram(name: "get<i32, usize>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$3get17hcc12ffbfad3ef309E", scope: !87, file: !86, line: 572, type: !10, scopeLine: 572, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!86 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!87 = !DINamespace(name: "{impl#0}", scope: !26)
!88 = !DILocation(line: 25, column: 12, scope: !78)
!89 = !DILocation(line: 25, column: 46, scope: !90, inlinedAt: !95)
!90 = !DILexicalBlockFile(scope: !91, file: !8, discriminator: 0)
!91 = distinct !DILexicalBlock(scope: !93, file: !92, line: 114, column: 33)
!92 = !DIFile(filename: "library/alloc/src/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c06fded2c893c2cc0e8ea200156f1086")
!93 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE", scope: !94, file: !8, line: 25, type: !10, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!94 = !DINamespace(name: "checked", scope: !9)
!95 = distinct !DILocation(line: 1369, column: 25, scope: !96, inlinedAt: !100)
!96 = distinct !DISubprogram(name: "ok_or_else<i32, alloc::string::String, mix::checked::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$10ok_or_else17hafb4197754edd190E", scope: !98, file: !97, line: 1363, type: !10, scopeLine: 1363, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!97 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!98 = !DINamespace(name: "Option", scope: !99)
!99 = !DINamespace(name: "option", scope: !18)
!100 = !DILocation(line: 25, column: 32, scope: !78)
!101 = !{!102, !104, !105}
!102 = distinct !{!102, !103, !"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE: %_0"}
!103 = distinct !{!103, !"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE"}
!104 = distinct !{!104, !103, !"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE: %_1.0"}
!105 = distinct !{!105, !103, !"_ZN3mix7checked28_$u7b$$u7b$closure$u7d$$u7d$17h4a8786eeebc6f64eE: %_1.1"}
!106 = !DILocation(line: 659, column: 34, scope: !107, inlinedAt: !112)
!107 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN5alloc3fmt6format28_$u7b$$u7b$closure$u7d$$u7d$17ha8553e4f4b7ef8a4E", scope: !109, file: !108, line: 659, type: !10, scopeLine: 659, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!108 = !DIFile(filename: "library/alloc/src/fmt.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ff238ed6a2e10a790bec34161252a63b")
!109 = !DINamespace(name: "format", scope: !110)
!110 = !DINamespace(name: "fmt", scope: !111)
!111 = !DINamespace(name: "alloc", scope: null)
!112 = distinct !DILocation(line: 1278, column: 21, scope: !113, inlinedAt: !114)
!113 = distinct !DISubprogram(name: "map_or_else<&str, alloc::string::String, alloc::fmt::format::{closure_env#0}, fn(&str) -> alloc::string::String>", linkageName: "_ZN4core6option15Option$LT$T$GT$11map_or_else17hda627295a465c180E", scope: !98, file: !97, line: 1271, type: !10, scopeLine: 1271, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!114 = distinct !DILocation(line: 659, column: 19, scope: !115, inlinedAt: !116)
!115 = distinct !DISubprogram(name: "format", linkageName: "_RNvNtCslNYArtu3iFV_5alloc3fmt6format", scope: !110, file: !108, line: 649, type: !10, scopeLine: 649, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!116 = distinct !DILocation(line: 25, column: 46, scope: !117, inlinedAt: !95)
!117 = !DILexicalBlockFile(scope: !93, file: !8, discriminator: 6)
!118 = !DILocation(line: 25, column: 46, scope: !93, inlinedAt: !95)
!119 = !DILocation(line: 1369, column: 30, scope: !96, inlinedAt: !100)
!120 = !DILocation(line: 221, column: 27, scope: !80, inlinedAt: !84)
!121 = !DILocation(line: 2126, column: 19, scope: !122, inlinedAt: !123)
!122 = distinct !DISubprogram(name: "copied<i32>", linkageName: "_ZN4core6option19Option$LT$$RF$T$GT$6copied17h8e1806fe88d31737E", scope: !98, file: !97, line: 2119, type: !10, scopeLine: 2119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!123 = !DILocation(line: 25, column: 23, scope: !78)
!124 = !DILocation(line: 1368, column: 24, scope: !125, inlinedAt: !100)
!125 = distinct !DILexicalBlock(scope: !96, file: !97, line: 1368, column: 13)
!126 = !DILocation(line: 1371, column: 5, scope: !96, inlinedAt: !100)
!127 = !DILocation(line: 26, column: 2, scope: !78)
!128 = distinct !DISubprogram(name: "fmt<[i32]>", linkageName: "_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h872d2658b24c7264E", scope: !130, file: !129, line: 2865, type: !10, scopeLine: 2865, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!129 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!130 = !DINamespace(name: "{impl#80}", scope: !131)
!131 = !DINamespace(name: "fmt", scope: !18)
!132 = !DILocation(line: 2865, column: 71, scope: !128)
!133 = !{i64 4}
!134 = !DILocation(line: 3116, column: 9, scope: !135, inlinedAt: !137)
!135 = distinct !DISubprogram(name: "fmt<i32>", linkageName: "_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE", scope: !136, file: !129, line: 3115, type: !10, scopeLine: 3115, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!136 = !DINamespace(name: "{impl#29}", scope: !131)
!137 = distinct !DILocation(line: 2865, column: 62, scope: !128)
!138 = !{!139, !141}
!139 = distinct !{!139, !140, !"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE: %self.0"}
!140 = distinct !{!140, !"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE"}
!141 = distinct !{!141, !140, !"_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h5083c5410bdf1a7bE: %f"}
!142 = !DILocation(line: 3116, column: 11, scope: !135, inlinedAt: !137)
!143 = !{!139}
!144 = !DILocation(line: 961, column: 18, scope: !145, inlinedAt: !149)
!145 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17h27450fa841fe62f9E", scope: !147, file: !146, line: 927, type: !10, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!146 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!147 = !DINamespace(name: "{impl#0}", scope: !148)
!148 = !DINamespace(name: "mut_ptr", scope: !17)
!149 = distinct !DILocation(line: 102, column: 78, scope: !150, inlinedAt: !155)
!150 = distinct !DILexicalBlock(scope: !152, file: !151, line: 98, column: 9)
!151 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!152 = distinct !DILexicalBlock(scope: !153, file: !151, line: 97, column: 9)
!153 = distinct !DISubprogram(name: "new<i32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E", scope: !154, file: !151, line: 96, type: !10, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!154 = !DINamespace(name: "Iter", scope: !25)
!155 = distinct !DILocation(line: 1041, column: 9, scope: !156, inlinedAt: !157)
!156 = distinct !DISubprogram(name: "iter<i32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E", scope: !87, file: !86, line: 1040, type: !10, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!157 = distinct !DILocation(line: 3116, column: 37, scope: !135, inlinedAt: !137)
!158 = !DILocation(line: 1720, column: 9, scope: !159, inlinedAt: !160)
!159 = distinct !DISubprogram(name: "eq<i32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h350cd37068a58264E", scope: !15, file: !14, line: 1719, type: !10, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!160 = distinct !DILocation(line: 180, column: 28, scope: !161, inlinedAt: !164)
!161 = distinct !DILexicalBlock(scope: !162, file: !21, line: 162, column: 17)
!162 = distinct !DILexicalBlock(scope: !163, file: !21, line: 161, column: 17)
!163 = distinct !DISubprogram(name: "next<i32>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h48854b5b5fa76761E", scope: !24, file: !21, line: 157, type: !10, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!164 = distinct !DILocation(line: 787, column: 22, scope: !165, inlinedAt: !170)
!165 = distinct !DILexicalBlock(scope: !167, file: !166, line: 787, column: 9)
!166 = !DIFile(filename: "library/core/src/fmt/builders.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c3bdad5c6a487aad96d44a12002ba9d8")
!167 = distinct !DISubprogram(name: "entries<&i32, core::slice::iter::Iter<i32>>", linkageName: "_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE", scope: !168, file: !166, line: 782, type: !10, scopeLine: 782, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!168 = !DINamespace(name: "DebugList", scope: !169)
!169 = !DINamespace(name: "builders", scope: !131)
!170 = distinct !DILocation(line: 3116, column: 24, scope: !135, inlinedAt: !137)
!171 = !DILocation(line: 180, column: 28, scope: !161, inlinedAt: !164)
!172 = !DILocation(line: 659, column: 28, scope: !173, inlinedAt: !174)
!173 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hda8496acfa06fdb8E", scope: !52, file: !14, line: 651, type: !10, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!174 = distinct !DILocation(line: 185, column: 40, scope: !161, inlinedAt: !164)
!175 = !DILocation(line: 787, column: 13, scope: !165, inlinedAt: !170)
!176 = !{!177, !139, !141}
!177 = distinct !{!177, !178, !"_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE: %self"}
!178 = distinct !{!178, !"_ZN4core3fmt8builders9DebugList7entries17hc21a829a250d555dE"}
!179 = !DILocation(line: 788, column: 18, scope: !180, inlinedAt: !170)
!180 = distinct !DILexicalBlock(scope: !165, file: !166, line: 787, column: 9)
!181 = !DILocation(line: 789, column: 9, scope: !165, inlinedAt: !170)
!182 = !DILocation(line: 3116, column: 45, scope: !135, inlinedAt: !137)
!183 = !DILocation(line: 3116, column: 52, scope: !135, inlinedAt: !137)
!184 = !DILocation(line: 2865, column: 84, scope: !128)
!185 = distinct !DISubprogram(name: "fmt<i32>", linkageName: "_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc60d8025355c26cE", scope: !130, file: !129, line: 2865, type: !10, scopeLine: 2865, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!186 = !DILocation(line: 2865, column: 71, scope: !185)
!187 = !DILocation(line: 2398, column: 9, scope: !188, inlinedAt: !190)
!188 = distinct !DISubprogram(name: "debug_lower_hex", linkageName: "_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter15debug_lower_hex", scope: !189, file: !129, line: 2397, type: !10, scopeLine: 2397, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!189 = !DINamespace(name: "Formatter", scope: !131)
!190 = distinct !DILocation(line: 86, column: 26, scope: !191, inlinedAt: !195)
!191 = distinct !DISubprogram(name: "fmt", linkageName: "_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt", scope: !193, file: !192, line: 85, type: !10, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!192 = !DIFile(filename: "library/core/src/fmt/num.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "14f1acdd980d957a36bf4243cc704071")
!193 = !DINamespace(name: "{impl#54}", scope: !194)
!194 = !DINamespace(name: "num", scope: !131)
!195 = distinct !DILocation(line: 2865, column: 62, scope: !185)
!196 = !{!197}
!197 = distinct !{!197, !198, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt: %f"}
!198 = distinct !{!198, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt"}
!199 = !{!200}
!200 = distinct !{!200, !198, !"_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt: %self"}
!201 = !DILocation(line: 86, column: 24, scope: !191, inlinedAt: !195)
!202 = !DILocation(line: 2401, column: 9, scope: !203, inlinedAt: !204)
!203 = distinct !DISubprogram(name: "debug_upper_hex", linkageName: "_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter15debug_upper_hex", scope: !189, file: !129, line: 2400, type: !10, scopeLine: 2400, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!204 = distinct !DILocation(line: 88, column: 33, scope: !191, inlinedAt: !195)
!205 = !DILocation(line: 88, column: 31, scope: !191, inlinedAt: !195)
!206 = !DILocation(line: 87, column: 25, scope: !191, inlinedAt: !195)
!207 = !DILocation(line: 91, column: 25, scope: !191, inlinedAt: !195)
!208 = !DILocation(line: 89, column: 25, scope: !191, inlinedAt: !195)
!209 = !DILocation(line: 2865, column: 84, scope: !185)
!210 = distinct !DISubprogram(name: "corpus_sum", scope: !9, file: !8, line: 29, type: !10, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!211 = !DILocation(line: 407, column: 18, scope: !212, inlinedAt: !213)
!212 = distinct !DISubprogram(name: "as_ptr<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h11f3360dcaf1179aE", scope: !52, file: !14, line: 401, type: !10, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!213 = !DILocation(line: 102, column: 69, scope: !214, inlinedAt: !217)
!214 = distinct !DILexicalBlock(scope: !215, file: !151, line: 98, column: 9)
!215 = distinct !DILexicalBlock(scope: !216, file: !151, line: 97, column: 9)
!216 = distinct !DISubprogram(name: "new<i32>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h65f43678b01e1fc0E", scope: !154, file: !151, line: 96, type: !10, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!217 = !DILocation(line: 1041, column: 9, scope: !218, inlinedAt: !219)
!218 = distinct !DISubprogram(name: "iter<i32>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h5a73343ed1a87943E", scope: !87, file: !86, line: 1040, type: !10, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!219 = !DILocation(line: 31, column: 11, scope: !220)
!220 = distinct !DILexicalBlock(scope: !210, file: !8, line: 30, column: 5)
!221 = !DILocation(line: 1720, column: 9, scope: !222, inlinedAt: !223)
!222 = distinct !DISubprogram(name: "eq<i32>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h350cd37068a58264E", scope: !15, file: !14, line: 1719, type: !10, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!223 = distinct !DILocation(line: 44, column: 20, scope: !224, inlinedAt: !227)
!224 = distinct !DILexicalBlock(scope: !225, file: !21, line: 33, column: 13)
!225 = distinct !DILexicalBlock(scope: !226, file: !21, line: 25, column: 86)
!226 = distinct !DISubprogram(name: "fold<i32, i32, core::iter::adapters::filter::filter_fold::{closure_env#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h87e5ecdfb26aa04dE", scope: !24, file: !21, line: 259, type: !10, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!227 = distinct !DILocation(line: 165, column: 19, scope: !228, inlinedAt: !232)
!228 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}, i32, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", linkageName: "_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heac4a4e6ad900db0E", scope: !230, file: !229, line: 161, type: !10, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!229 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!230 = !DINamespace(name: "{impl#3}", scope: !231)
!231 = !DINamespace(name: "filter", scope: !32)
!232 = !DILocation(line: 128, column: 19, scope: !233, inlinedAt: !234)
!233 = distinct !DISubprogram(name: "fold<i32, core::iter::adapters::filter::Filter<core::slice::iter::Iter<i32>, mix::corpus_sum::{closure_env#0}>, mix::corpus_sum::{closure_env#1}, i32, mix::corpus_sum::{closure_env#2}>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7a413e403c802ea2E", scope: !30, file: !29, line: 124, type: !10, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!234 = !DILocation(line: 31, column: 53, scope: !220)
!235 = !DILocation(line: 25, column: 86, scope: !225, inlinedAt: !227)
!236 = !DILocation(line: 0, scope: !237, inlinedAt: !227)
!237 = distinct !DILexicalBlock(scope: !226, file: !21, line: 273, column: 17)
!238 = !DILocation(line: 0, scope: !226, inlinedAt: !227)
!239 = !DILocation(line: 659, column: 28, scope: !240, inlinedAt: !241)
!240 = distinct !DISubprogram(name: "add<i32>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hda8496acfa06fdb8E", scope: !52, file: !14, line: 651, type: !10, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!241 = distinct !DILocation(line: 279, column: 67, scope: !242, inlinedAt: !227)
!242 = distinct !DILexicalBlock(scope: !243, file: !21, line: 275, column: 17)
!243 = distinct !DILexicalBlock(scope: !237, file: !21, line: 274, column: 17)
!244 = !DILocation(line: 31, column: 29, scope: !245, inlinedAt: !247)
!245 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h45cd26c84cb0543eE", scope: !246, file: !8, line: 31, type: !10, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!246 = !DINamespace(name: "corpus_sum", scope: !9)
!247 = distinct !DILocation(line: 79, column: 25, scope: !248, inlinedAt: !250)
!248 = distinct !DISubprogram(name: "{closure#0}<&i32, i32, mix::corpus_sum::{closure_env#0}, core::iter::adapters::map::map_fold::{closure_env#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>>", linkageName: "_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E", scope: !249, file: !229, line: 79, type: !10, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!249 = !DINamespace(name: "filter_fold", scope: !231)
!250 = distinct !DILocation(line: 279, column: 27, scope: !242, inlinedAt: !227)
!251 = !{!252}
!252 = distinct !{!252, !253, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E: argument 0"}
!253 = distinct !{!253, !"_ZN4core4iter8adapters6filter11filter_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcd053f0350e63512E"}
!254 = !DILocation(line: 79, column: 25, scope: !248, inlinedAt: !250)
!255 = !DILocation(line: 352, column: 45, scope: !256, inlinedAt: !261)
!256 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2b_NtNtCsgEmfK2I1SDS_4core3ops5arithlNtB6_3Mul3mul", scope: !258, file: !257, line: 352, type: !10, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!257 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!258 = !DINamespace(name: "{impl#137}", scope: !259)
!259 = !DINamespace(name: "arith", scope: !260)
!260 = !DINamespace(name: "ops", scope: !18)
!261 = distinct !DILocation(line: 28, column: 17, scope: !262, inlinedAt: !265)
!262 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2J_NtNtCsgEmfK2I1SDS_4core3ops5arithRlINtB6_3MullE3mul", scope: !264, file: !263, line: 27, type: !10, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!263 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!264 = !DINamespace(name: "{impl#171}", scope: !259)
!265 = distinct !DILocation(line: 31, column: 46, scope: !266, inlinedAt: !267)
!266 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h2123f4ecae422e4fE", scope: !246, file: !8, line: 31, type: !10, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!267 = distinct !DILocation(line: 88, column: 28, scope: !268, inlinedAt: !269)
!268 = distinct !DISubprogram(name: "{closure#0}<&i32, i32, i32, mix::corpus_sum::{closure_env#1}, mix::corpus_sum::{closure_env#2}>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hcb54648e8380e23dE", scope: !63, file: !29, line: 88, type: !10, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!269 = distinct !DILocation(line: 79, column: 44, scope: !248, inlinedAt: !250)
!270 = !DILocation(line: 2499, column: 26, scope: !271, inlinedAt: !274)
!271 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs0_NtCsgEmfK2I1SDS_4core3numl15overflowing_add", scope: !273, file: !272, line: 2498, type: !10, scopeLine: 2498, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!272 = !DIFile(filename: "library/core/src/num/int_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25372f0d2fb76edc2f95599cb5b8df1b")
!273 = !DINamespace(name: "{impl#2}", scope: !74)
!274 = distinct !DILocation(line: 524, column: 31, scope: !275, inlinedAt: !276)
!275 = distinct !DISubprogram(name: "checked_add", linkageName: "_RNvMs0_NtCsgEmfK2I1SDS_4core3numl11checked_add", scope: !273, file: !272, line: 523, type: !10, scopeLine: 523, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!276 = distinct !DILocation(line: 31, column: 73, scope: !277, inlinedAt: !278)
!277 = distinct !DISubprogram(name: "{closure#2}", linkageName: "_ZN3mix10corpus_sum28_$u7b$$u7b$closure$u7d$$u7d$17h09dbfdd78608a568E", scope: !246, file: !8, line: 31, type: !10, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!278 = distinct !DILocation(line: 88, column: 21, scope: !268, inlinedAt: !269)
!279 = !DILocation(line: 457, column: 8, scope: !280, inlinedAt: !283)
!280 = distinct !DISubprogram(name: "unlikely", linkageName: "_RNvNtCsgEmfK2I1SDS_4core10intrinsics8unlikely", scope: !282, file: !281, line: 456, type: !10, scopeLine: 456, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!281 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!282 = !DINamespace(name: "intrinsics", scope: !18)
!283 = distinct !DILocation(line: 525, column: 16, scope: !284, inlinedAt: !276)
!284 = distinct !DILexicalBlock(scope: !275, file: !272, line: 524, column: 13)
!285 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!286 = !DILocation(line: 971, column: 21, scope: !287, inlinedAt: !288)
!287 = distinct !DISubprogram(name: "expect<i32>", linkageName: "_ZN4core6option15Option$LT$T$GT$6expect17h812f810d7bad518aE", scope: !98, file: !97, line: 968, type: !10, scopeLine: 968, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!288 = distinct !DILocation(line: 31, column: 88, scope: !277, inlinedAt: !278)
!289 = !DILocation(line: 79, column: 73, scope: !248, inlinedAt: !250)
!290 = !DILocation(line: 79, scope: !248, inlinedAt: !250)
!291 = !DILocation(line: 844, column: 17, scope: !292, inlinedAt: !293)
!292 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !73, file: !72, line: 832, type: !10, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !11)
!293 = distinct !DILocation(line: 283, column: 36, scope: !242, inlinedAt: !227)
!294 = !DILocation(line: 284, column: 24, scope: !242, inlinedAt: !227)
!295 = !DILocation(line: 29, column: 1, scope: !210)
!296 = !DILocation(line: 32, column: 2, scope: !210)
