; ModuleID = 'mix.d'
source_filename = "mix.d"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%0 = type { i32, i32, i64, [1 x %object.TypeInfo_Class*], [7 x i8] }
%object.TypeInfo_Class = type { [21 x i8*]*, i8*, { i64, i8* }, { i64, i8* }, { i64, i8** }, { i64, %object.Interface* }, %object.TypeInfo_Class*, i8*, void (%object.Object*)*, i32, [4 x i8], i8*, { i64, %object.OffsetTypeInfo* }, void (%object.Object*)*, i8* }
%object.Interface = type { %object.TypeInfo_Class*, { i64, i8** }, i64 }
%object.OffsetTypeInfo = type { i64, %object.TypeInfo* }
%object.TypeInfo = type { [20 x i8*]*, i8* }
%object.Object = type { [5 x i8*]*, i8* }
%corpus.Animal = type { [6 x i8*]*, i8*, [2 x i8*]*, i32 }
%object.TypeInfo_Array = type { [20 x i8*]*, i8*, %object.TypeInfo* }
%object.ModuleInfo = type { i32, i32 }
%corpus.Speaker = type { [2 x i8*]* }
%object.Throwable = type <{ [10 x i8*]*, i8*, { i64, i8* }, { i64, i8* }, i64, %object.Throwable.TraceInfo*, %object.Throwable*, i32 }>
%object.Throwable.TraceInfo = type { [4 x i8*]* }
%"corpus.Pair!long.Pair" = type { i64, i64 }
%object.Exception = type <{ [10 x i8*]*, i8*, { i64, i8* }, { i64, i8* }, i64, %object.Throwable.TraceInfo*, %object.Throwable*, i32 }>

@_D6corpus7Speaker11__InterfaceZ = global %object.TypeInfo_Class { [21 x i8*]* @_D14TypeInfo_Class6__vtblZ, i8* null, { i64, i8* } zeroinitializer, { i64, i8* } { i64 14, i8* getelementptr inbounds ([15 x i8], [15 x i8]* @.str, i32 0, i32 0) }, { i64, i8** } zeroinitializer, { i64, %object.Interface* } zeroinitializer, %object.TypeInfo_Class* null, i8* null, void (%object.Object*)* null, i32 36, [4 x i8] zeroinitializer, i8* null, { i64, %object.OffsetTypeInfo* } zeroinitializer, void (%object.Object*)* null, i8* null } ; [#uses = 1]
@_D14TypeInfo_Class6__vtblZ = external constant [21 x i8*] ; [#uses = 2]
@.str = private unnamed_addr constant [15 x i8] c"corpus.Speaker\00" ; [#uses = 1]
@_D6corpus6Animal6__initZ = constant %corpus.Animal { [6 x i8*]* @_D6corpus6Animal6__vtblZ, i8* null, [2 x i8*]* @_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ, i32 4 }, align 8 ; [#uses = 2]
@_D6corpus6Animal6__vtblZ = constant [6 x i8*] [i8* bitcast (%object.TypeInfo_Class* @_D6corpus6Animal7__ClassZ to i8*), i8* bitcast ({ i64, i8* } (%object.Object*)* @_D6object6Object8toStringMFZAya to i8*), i8* bitcast (i64 (%object.Object*)* @_D6object6Object6toHashMFNbNeZm to i8*), i8* bitcast (i32 (%object.Object*, %object.Object*)* @_D6object6Object5opCmpMFCQqZi to i8*), i8* bitcast (i1 (%object.Object*, %object.Object*)* @_D6object6Object8opEqualsMFCQtZb to i8*), i8* bitcast (i32 (%corpus.Animal*, i32)* @_D6corpus6Animal5speakMFiZi to i8*)] ; [#uses = 3]
@_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ = constant [2 x i8*] [i8* bitcast ([1 x %object.Interface]* @_D6corpus6Animal16__interfaceInfosZ to i8*), i8* bitcast (i32 (%corpus.Animal*, i32)* @_DThn16_6corpus6Animal5speakMFiZi to i8*)] ; [#uses = 2]
@_D6corpus6Animal7__ClassZ = global %object.TypeInfo_Class { [21 x i8*]* @_D14TypeInfo_Class6__vtblZ, i8* null, { i64, i8* } { i64 28, i8* bitcast (%corpus.Animal* @_D6corpus6Animal6__initZ to i8*) }, { i64, i8* } { i64 13, i8* getelementptr inbounds ([14 x i8], [14 x i8]* @.str.1, i32 0, i32 0) }, { i64, i8** } { i64 6, i8** getelementptr inbounds ([6 x i8*], [6 x i8*]* @_D6corpus6Animal6__vtblZ, i32 0, i32 0) }, { i64, %object.Interface* } { i64 1, %object.Interface* getelementptr inbounds ([1 x %object.Interface], [1 x %object.Interface]* @_D6corpus6Animal16__interfaceInfosZ, i64 0, i64 0) }, %object.TypeInfo_Class* @_D6Object7__ClassZ, i8* bitcast (void (%corpus.Animal*)* @_D6corpus6Animal6__dtorMFZv to i8*), void (%object.Object*)* null, i32 310, [4 x i8] zeroinitializer, i8* null, { i64, %object.OffsetTypeInfo* } zeroinitializer, void (%object.Object*)* null, i8* null } ; [#uses = 3]
@_D6corpus6Animal16__interfaceInfosZ = constant [1 x %object.Interface] [%object.Interface { %object.TypeInfo_Class* @_D6corpus7Speaker11__InterfaceZ, { i64, i8** } { i64 1, i8** getelementptr inbounds ([2 x i8*], [2 x i8*]* @_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ, i32 0, i32 0) }, i64 16 }] ; [#uses = 2]
@.str.1 = private unnamed_addr constant [14 x i8] c"corpus.Animal\00" ; [#uses = 1]
@_D6Object7__ClassZ = external global %object.TypeInfo_Class ; [#uses = 1]
@.str.2 = private unnamed_addr constant [6 x i8] c"mix.d\00" ; [#uses = 1]
@_D9Exception7__ClassZ = external global %object.TypeInfo_Class ; [#uses = 2]
@_D11TypeInfo_Ai6__initZ = external global %object.TypeInfo_Array ; [#uses = 1]
@_D6corpus12__ModuleInfoZ = global %0 { i32 -2147481596, i32 0, i64 1, [1 x %object.TypeInfo_Class*] [%object.TypeInfo_Class* @_D6corpus6Animal7__ClassZ], [7 x i8] c"corpus\00" } ; [#uses = 1]
@_D6corpus11__moduleRefZ = linkonce_odr hidden global %object.ModuleInfo* bitcast (%0* @_D6corpus12__ModuleInfoZ to %object.ModuleInfo*), section "__minfo" ; [#uses = 1]
@llvm.used = appending global [1 x i8*] [i8* bitcast (%object.ModuleInfo** @_D6corpus11__moduleRefZ to i8*)], section "llvm.metadata" ; [#uses = 0]

; [#uses = 1] [display name = speak]
; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define i32 @_D6corpus6Animal5speakMFiZi(%corpus.Animal* nocapture nonnull readonly %.this_arg, i32 %volume_arg) #0 !dbg !16 {
  call void @llvm.dbg.value(metadata %corpus.Animal* %.this_arg, metadata !27, metadata !DIExpression()), !dbg !30 ; [debug line = mix.d:0] [debug variable = this]
  call void @llvm.dbg.value(metadata i32 %volume_arg, metadata !29, metadata !DIExpression()), !dbg !30 ; [debug line = mix.d:0] [debug variable = volume]
  %1 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.this_arg, i64 0, i32 3 ; [#uses = 1, type = i32*]
  %2 = load i32, i32* %1, align 4, !dbg !31       ; [#uses = 1] [debug line = mix.d:6:45]
  %3 = mul i32 %2, %volume_arg, !dbg !31          ; [#uses = 1] [debug line = mix.d:6:45]
  ret i32 %3, !dbg !31                            ; [debug line = mix.d:6:45]
}

; [#uses = 5]
; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; [#uses = 1] [display name = ~this]
; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn writeonly
define void @_D6corpus6Animal6__dtorMFZv(%corpus.Animal* nocapture nonnull writeonly %.this_arg) #2 !dbg !32 {
  call void @llvm.dbg.value(metadata %corpus.Animal* %.this_arg, metadata !36, metadata !DIExpression()), !dbg !37 ; [debug line = mix.d:0] [debug variable = this]
  %1 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.this_arg, i64 0, i32 3 ; [#uses = 1, type = i32*]
  store i32 0, i32* %1, align 4, !dbg !38         ; [debug line = mix.d:7:15]
  ret void, !dbg !39                              ; [debug line = mix.d:7:25]
}

; [#uses = 1]
declare { i64, i8* } @_D6object6Object8toStringMFZAya(%object.Object* nonnull) #3

; [#uses = 1]
declare i64 @_D6object6Object6toHashMFNbNeZm(%object.Object* nonnull) #3

; [#uses = 1]
declare i32 @_D6object6Object5opCmpMFCQqZi(%object.Object* nonnull, %object.Object*) #3

; [#uses = 1]
declare zeroext i1 @_D6object6Object8opEqualsMFCQtZb(%object.Object* nonnull, %object.Object*) #3

; [#uses = 1] [display name = speak.__thunk]
; Function Attrs: uwtable
define linkonce_odr i32 @_DThn16_6corpus6Animal5speakMFiZi(%corpus.Animal* nonnull %.this_arg, i32 %volume_arg) unnamed_addr #4 !dbg !40 {
  %1 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.this_arg, i64 -1, i32 2 ; [#uses = 1, type = [2 x i8*]**]
  call void @llvm.dbg.value(metadata [2 x i8*]** %1, metadata !27, metadata !DIExpression()), !dbg !41 ; [debug line = mix.d:0 @[ mix.d:6:9 ]] [debug variable = this]
  call void @llvm.dbg.value(metadata i32 %volume_arg, metadata !29, metadata !DIExpression()), !dbg !41 ; [debug line = mix.d:0 @[ mix.d:6:9 ]] [debug variable = volume]
  %2 = getelementptr inbounds [2 x i8*]*, [2 x i8*]** %1, i64 3 ; [#uses = 1, type = [2 x i8*]**]
  %3 = bitcast [2 x i8*]** %2 to i32*             ; [#uses = 1]
  %4 = load i32, i32* %3, align 4, !dbg !43       ; [#uses = 1] [debug line = mix.d:6:45 @[ mix.d:6:9 ]]
  %5 = mul i32 %4, %volume_arg, !dbg !43          ; [#uses = 1] [debug line = mix.d:6:45 @[ mix.d:6:9 ]]
  ret i32 %5
}

; [#uses = 0] [display name = nested]
; Function Attrs: nofree norecurse nosync nounwind readnone uwtable
define i32 @_D6corpus6nestedFiZi(i32 %x_arg) local_unnamed_addr #5 !dbg !44 {
endfor:
  call void @llvm.dbg.declare(metadata i32* undef, metadata !46, metadata !DIExpression()), !dbg !53 ; [debug line = mix.d:11:9] [debug variable = total]
  call void @llvm.dbg.declare(metadata i32* undef, metadata !47, metadata !DIExpression()), !dbg !54 ; [debug line = mix.d:10:5] [debug variable = x]
  %0 = mul i32 %x_arg, 5                          ; [#uses = 1]
  %1 = add i32 %0, 10                             ; [#uses = 1]
  ret i32 %1, !dbg !55                            ; [debug line = mix.d:14:5]
}

; [#uses = 1]
; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #6

; [#uses = 0] [display name = add]
; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define void @_D6corpus6nestedFiZ3addMFNaNbNiNfiZv(i8* nocapture nonnull %.nest_arg, i32 %y_arg) local_unnamed_addr #7 !dbg !56 {
  call void @llvm.dbg.value(metadata i32 %y_arg, metadata !58, metadata !DIExpression()), !dbg !61 ; [debug line = mix.d:0] [debug variable = y]
  %total = bitcast i8* %.nest_arg to i32*         ; [#uses = 2]
  call void @llvm.dbg.declare(metadata i8* %.nest_arg, metadata !59, metadata !DIExpression(DW_OP_plus_uconst, 0)), !dbg !62 ; [debug line = mix.d:11:9] [debug variable = total]
  %x = getelementptr inbounds i8, i8* %.nest_arg, i64 4 ; [#uses = 1, type = i8*]
  %1 = bitcast i8* %x to i32*                     ; [#uses = 1]
  call void @llvm.dbg.declare(metadata i8* %.nest_arg, metadata !60, metadata !DIExpression(DW_OP_plus_uconst, 4)), !dbg !63 ; [debug line = mix.d:10:5] [debug variable = x]
  %2 = load i32, i32* %1, align 4, !dbg !64       ; [#uses = 1] [debug line = mix.d:12:23]
  %3 = add i32 %2, %y_arg, !dbg !64               ; [#uses = 1] [debug line = mix.d:12:23]
  %4 = load i32, i32* %total, align 4, !dbg !64   ; [#uses = 1] [debug line = mix.d:12:23]
  %5 = add i32 %3, %4, !dbg !64                   ; [#uses = 1] [debug line = mix.d:12:23]
  store i32 %5, i32* %total, align 4, !dbg !64    ; [debug line = mix.d:12:23]
  ret void, !dbg !65                              ; [debug line = mix.d:12:39]
}

; [#uses = 1] [display name = guarded]
; Function Attrs: uwtable
define i32 @_D6corpus7guardedFCQr7SpeakerAiZi(%corpus.Speaker* %s_arg, { i64, i32* } %items_arg) local_unnamed_addr #4 personality i32 (i32, i32, i64, i8*, i8*)* @_d_eh_personality !dbg !66 {
  call void @llvm.dbg.value(metadata %corpus.Speaker* %s_arg, metadata !68, metadata !DIExpression()), !dbg !103 ; [debug line = mix.d:0] [debug variable = s]
  %items_arg.fca.0.extract = extractvalue { i64, i32* } %items_arg, 0, !dbg !104 ; [#uses = 4] [debug line = mix.d:16:5]
  call void @llvm.dbg.value(metadata i64 %items_arg.fca.0.extract, metadata !71, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !103 ; [debug line = mix.d:0] [debug variable = items]
  %items_arg.fca.1.extract = extractvalue { i64, i32* } %items_arg, 1, !dbg !104 ; [#uses = 3] [debug line = mix.d:16:5]
  call void @llvm.dbg.value(metadata i32* %items_arg.fca.1.extract, metadata !71, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !103 ; [debug line = mix.d:0] [debug variable = items]
  %bounds.cmp3 = icmp ugt i64 %items_arg.fca.0.extract, 2, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  br i1 %bounds.cmp3, label %bounds.ok4, label %bounds.fail5, !dbg !105 ; [debug line = mix.d:18:11]

bounds.ok4:                                       ; preds = %0
  %1 = getelementptr inbounds %corpus.Speaker, %corpus.Speaker* %s_arg, i64 0, i32 0 ; [#uses = 1, type = [2 x i8*]**]
  %2 = load [2 x i8*]*, [2 x i8*]** %1, align 8, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  %"speak@vtbl" = getelementptr inbounds [2 x i8*], [2 x i8*]* %2, i64 0, i64 1 ; [#uses = 1, type = i8**]
  %3 = bitcast i8** %"speak@vtbl" to i32 (%corpus.Speaker*, i32)**, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  %4 = load i32 (%corpus.Speaker*, i32)*, i32 (%corpus.Speaker*, i32)** %3, align 8, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  %5 = getelementptr inbounds i32, i32* %items_arg.fca.1.extract, i64 2 ; [#uses = 1, type = i32*]
  %6 = load i32, i32* %5, align 4, !dbg !105      ; [#uses = 1] [debug line = mix.d:18:11]
  %7 = invoke i32 %4(%corpus.Speaker* nonnull %s_arg, i32 %6)
          to label %return unwind label %landingPad, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]

bounds.fail5:                                     ; preds = %0
  invoke void @_d_arraybounds_index({ i64, i8* } { i64 5, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.2, i32 0, i32 0) }, i32 18, i64 2, i64 %items_arg.fca.0.extract) #8
          to label %postinvoke unwind label %landingPad, !dbg !105 ; [debug line = mix.d:18:11]

postinvoke:                                       ; preds = %bounds.fail5
  unreachable, !dbg !105                          ; [debug line = mix.d:18:11]

return:                                           ; preds = %bounds.ok4, %finally
  %return.slot.01622 = phi i32 [ %10, %finally ], [ %7, %bounds.ok4 ] ; [#uses = 1, type = i32]
  store i32 1, i32* %items_arg.fca.1.extract, align 4, !dbg !108 ; [debug line = mix.d:17:18]
  ret i32 %return.slot.01622, !dbg !103           ; [debug line = mix.d:0]

finally:                                          ; preds = %landingPad
  %8 = tail call %object.Throwable* @_d_eh_enter_catch(i8* %12), !dbg !110 ; [#uses = 1] [debug line = mix.d:19:5]
  call void @llvm.dbg.value(metadata %object.Throwable* %8, metadata !78, metadata !DIExpression()), !dbg !111 ; [debug line = mix.d:0] [debug variable = e]
  %9 = getelementptr inbounds %object.Throwable, %object.Throwable* %8, i64 0, i32 2, i32 0 ; [#uses = 1, type = i64*]
  %.len1 = load i64, i64* %9, align 8, !dbg !112  ; [#uses = 1] [debug line = mix.d:19:27]
  %10 = trunc i64 %.len1 to i32                   ; [#uses = 1]
  %bounds.cmp.not = icmp eq i64 %items_arg.fca.0.extract, 0, !dbg !108 ; [#uses = 1] [debug line = mix.d:17:18]
  br i1 %bounds.cmp.not, label %bounds.fail, label %return, !dbg !108 ; [debug line = mix.d:17:18]

finally.thread:                                   ; preds = %landingPad
  %bounds.cmp.not24 = icmp eq i64 %items_arg.fca.0.extract, 0, !dbg !108 ; [#uses = 1] [debug line = mix.d:17:18]
  br i1 %bounds.cmp.not24, label %bounds.fail, label %eh.resume, !dbg !108 ; [debug line = mix.d:17:18]

bounds.fail:                                      ; preds = %finally.thread, %finally
  tail call void @_d_arraybounds_index({ i64, i8* } { i64 5, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.2, i32 0, i32 0) }, i32 17, i64 0, i64 0) #8, !dbg !108 ; [debug line = mix.d:17:18]
  unreachable, !dbg !108                          ; [debug line = mix.d:17:18]

landingPad:                                       ; preds = %bounds.ok4, %bounds.fail5
  %11 = landingpad { i8*, i32 }
          cleanup
          catch %object.TypeInfo_Class* @_D9Exception7__ClassZ, !dbg !105 ; [#uses = 2] [debug line = mix.d:18:11]
  %12 = extractvalue { i8*, i32 } %11, 0, !dbg !105 ; [#uses = 2] [debug line = mix.d:18:11]
  %13 = extractvalue { i8*, i32 } %11, 1, !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  %14 = tail call i32 @llvm.eh.typeid.for(i8* bitcast (%object.TypeInfo_Class* @_D9Exception7__ClassZ to i8*)), !dbg !105 ; [#uses = 1] [debug line = mix.d:18:11]
  %15 = icmp eq i32 %13, %14, !dbg !105           ; [#uses = 1] [debug line = mix.d:18:11]
  br i1 %15, label %finally, label %finally.thread, !dbg !105 ; [debug line = mix.d:18:11]

eh.resume:                                        ; preds = %finally.thread
  store i32 1, i32* %items_arg.fca.1.extract, align 4, !dbg !108 ; [debug line = mix.d:17:18]
  tail call void @_Unwind_Resume(i8* %12), !dbg !105 ; [debug line = mix.d:18:11]
  unreachable, !dbg !105                          ; [debug line = mix.d:18:11]
}

; [#uses = 2]
; Function Attrs: cold noreturn uwtable
declare void @_d_arraybounds_index({ i64, i8* }, i32, i64, i64) local_unnamed_addr #8

; [#uses = 1]
; Function Attrs: nounwind uwtable
declare %object.Throwable* @_d_eh_enter_catch(i8*) local_unnamed_addr #9

; [#uses = 1]
; Function Attrs: uwtable
declare i32 @_d_eh_personality(i32, i32, i64, i8*, i8*) #10

; [#uses = 1]
; Function Attrs: nofree nosync nounwind readnone
declare i32 @llvm.eh.typeid.for(i8*) #11

; [#uses = 1]
; Function Attrs: cold noreturn uwtable
declare void @_Unwind_Resume(i8*) local_unnamed_addr #8

; [#uses = 0] [display name = use]
; Function Attrs: uwtable
define i64 @_D6corpus3useFZl() local_unnamed_addr #4 !dbg !113 {
  call void @llvm.dbg.value(metadata i64 1, metadata !118, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !123 ; [debug line = mix.d:0] [debug variable = p]
  call void @llvm.dbg.value(metadata i64 2, metadata !118, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !123 ; [debug line = mix.d:0] [debug variable = p]
  %.newclass_gc_alloc = tail call %object.Object* @_d_allocclass(%object.TypeInfo_Class* nonnull @_D6corpus6Animal7__ClassZ) #10, !dbg !124 ; [#uses = 4] [debug line = mix.d:21:40]
  %vtbl = bitcast %object.Object* %.newclass_gc_alloc to [6 x i8*]** ; [#uses = 1]
  store [6 x i8*]* @_D6corpus6Animal6__vtblZ, [6 x i8*]** %vtbl, align 8, !dbg !124 ; [debug line = mix.d:21:40]
  %1 = getelementptr inbounds %object.Object, %object.Object* %.newclass_gc_alloc, i64 0, i32 1 ; [#uses = 1, type = i8**]
  store i8* null, i8** %1, align 8, !dbg !124     ; [debug line = mix.d:21:40]
  %2 = getelementptr inbounds %object.Object, %object.Object* %.newclass_gc_alloc, i64 1 ; [#uses = 2, type = %object.Object*]
  %3 = bitcast %object.Object* %2 to i8*, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 1 dereferenceable(12) %3, i8* noundef nonnull align 8 dereferenceable(12) bitcast ([2 x i8*]** getelementptr inbounds (%corpus.Animal, %corpus.Animal* @_D6corpus6Animal6__initZ, i64 0, i32 2) to i8*), i64 12, i1 false), !dbg !124 ; [debug line = mix.d:21:40]
  %4 = bitcast %object.Object* %2 to %corpus.Speaker*, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  %.nullcheck = icmp eq %object.Object* %.newclass_gc_alloc, null, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  %.interface = select i1 %.nullcheck, %corpus.Speaker* null, %corpus.Speaker* %4, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  %.gc_mem = tail call { i64, i8* } @_d_newarrayU(%object.TypeInfo* bitcast (%object.TypeInfo_Array* @_D11TypeInfo_Ai6__initZ to %object.TypeInfo*), i64 3) #10, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  %.ptr = extractvalue { i64, i8* } %.gc_mem, 1, !dbg !124 ; [#uses = 3] [debug line = mix.d:21:40]
  %5 = bitcast i8* %.ptr to i32*, !dbg !124       ; [#uses = 2] [debug line = mix.d:21:40]
  %6 = insertvalue { i64, i32* } { i64 3, i32* undef }, i32* %5, 1, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40]
  store i32 1, i32* %5, align 4, !dbg !124        ; [debug line = mix.d:21:40]
  %7 = getelementptr inbounds i8, i8* %.ptr, i64 4 ; [#uses = 1, type = i8*]
  %8 = bitcast i8* %7 to i32*                     ; [#uses = 1]
  store i32 2, i32* %8, align 4, !dbg !124        ; [debug line = mix.d:21:40]
  %9 = getelementptr inbounds i8, i8* %.ptr, i64 8 ; [#uses = 1, type = i8*]
  %10 = bitcast i8* %9 to i32*                    ; [#uses = 1]
  store i32 3, i32* %10, align 4, !dbg !124       ; [debug line = mix.d:21:40]
  %11 = tail call i32 @_D6corpus7guardedFCQr7SpeakerAiZi(%corpus.Speaker* %.interface, { i64, i32* } %6) #4, !dbg !124 ; [#uses = 1] [debug line = mix.d:21:40] [display name = guarded]
  %12 = sext i32 %11 to i64                       ; [#uses = 1]
  %13 = add nsw i64 %12, 28, !dbg !124            ; [#uses = 1] [debug line = mix.d:21:40]
  ret i64 %13, !dbg !124                          ; [debug line = mix.d:21:40]
}

; [#uses = 0] [display name = sum]
; Function Attrs: uwtable
define weak_odr i64 @_D6corpus__T4PairTlZQi3sumMxFNaNbNiNfZl(%"corpus.Pair!long.Pair"* nonnull %.this_arg) local_unnamed_addr #4 !dbg !125 {
  call void @llvm.dbg.declare(metadata %"corpus.Pair!long.Pair"* %.this_arg, metadata !127, metadata !DIExpression()), !dbg !129 ; [debug line = mix.d:9:28] [debug variable = this]
  %1 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %.this_arg, i64 0, i32 0 ; [#uses = 1, type = i64*]
  %2 = load i64, i64* %1, align 8, !dbg !130      ; [#uses = 1] [debug line = mix.d:9:42]
  %3 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %.this_arg, i64 0, i32 1 ; [#uses = 1, type = i64*]
  %4 = load i64, i64* %3, align 8, !dbg !130      ; [#uses = 1] [debug line = mix.d:9:42]
  %5 = add i64 %4, %2, !dbg !130                  ; [#uses = 1] [debug line = mix.d:9:42]
  ret i64 %5, !dbg !130                           ; [debug line = mix.d:9:42]
}

; [#uses = 1]
; Function Attrs: uwtable
declare %object.Object* @_d_allocclass(%object.TypeInfo_Class*) local_unnamed_addr #10

; [#uses = 1]
; Function Attrs: uwtable
declare { i64, i8* } @_d_newarrayU(%object.TypeInfo*, i64) local_unnamed_addr #10

; [#uses = 12]
; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn writeonly "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #3 = { "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #4 = { uwtable "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #5 = { nofree norecurse nosync nounwind readnone uwtable "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #6 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #7 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #8 = { cold noreturn uwtable }
attributes #9 = { nounwind uwtable }
attributes #10 = { uwtable }
attributes #11 = { nofree nosync nounwind readnone }

!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}
!llvm.ldc.typeinfo._D6corpus6Animal7__ClassZ = !{!8}
!llvm.ldc.classinfo._D6corpus6Animal7__ClassZ = !{!9}
!llvm.ldc.typeinfo._D6Object7__ClassZ = !{!10}
!llvm.ldc.classinfo._D6Object7__ClassZ = !{!11}
!llvm.ldc.typeinfo._D9Exception7__ClassZ = !{!12}
!llvm.ldc.classinfo._D9Exception7__ClassZ = !{!13}
!llvm.ldc.typeinfo._D11TypeInfo_Ai6__initZ = !{!14}
!llvm.ident = !{!15}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_D, file: !2, producer: "LDC 1.30.0 (LLVM 14.0.6)", isOptimized: true, runtimeVersion: 1, emissionKind: FullDebug, imports: !3)
!2 = !DIFile(filename: "mix.d", directory: "/corpus")
!3 = !{!4}
!4 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !5, entity: !6, file: !2)
!5 = !DIModule(scope: !2, name: "corpus")
!6 = !DIModule(scope: !7, name: "object")
!7 = !DIFile(filename: "usr/lib/ldc/x86_64-linux-gnu/include/d/object.d", directory: "/")
!8 = !{%corpus.Animal* undef}
!9 = !{%corpus.Animal undef, i1 true}
!10 = !{%object.Object* undef}
!11 = !{%object.Object undef, i1 false}
!12 = !{%object.Exception* undef}
!13 = !{%object.Exception undef, i1 false}
!14 = !{{ i64, i32* } undef}
!15 = !{!"ldc version 1.30.0"}
!16 = distinct !DISubprogram(name: "speak", linkageName: "_D6corpus6Animal5speakMFiZi", scope: !17, file: !2, line: 6, type: !24, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !26)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "Animal", scope: !5, file: !2, line: 4, baseType: !18, size: 256, align: 64, elements: !20, identifier: "C6corpus6Animal")
!18 = !DICompositeType(tag: DW_TAG_structure_type, name: "Object", scope: !6, file: !7, line: 133, size: 128, align: 64, elements: !19, identifier: "C6Object")
!19 = !{}
!20 = !{!21, !22}
!21 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !17, baseType: !18, flags: DIFlagPublic, extraData: i32 0)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "legs", file: !2, line: 5, baseType: !23, size: 32, align: 32, offset: 192, flags: DIFlagPublic)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DISubroutineType(types: !25)
!25 = !{!23}
!26 = !{!27, !29}
!27 = !DILocalVariable(name: "this", arg: 1, scope: !16, file: !2, line: 6, type: !28, flags: DIFlagArtificial | DIFlagObjectPointer)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "corpus.Animal*", baseType: !17, size: 64)
!29 = !DILocalVariable(name: "volume", arg: 2, scope: !16, file: !2, line: 6, type: !23)
!30 = !DILocation(line: 0, scope: !16)
!31 = !DILocation(line: 6, column: 45, scope: !16)
!32 = distinct !DISubprogram(name: "~this", linkageName: "_D6corpus6Animal6__dtorMFZv", scope: !17, file: !2, line: 7, type: !33, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{null}
!35 = !{!36}
!36 = !DILocalVariable(name: "this", arg: 1, scope: !32, file: !2, line: 7, type: !28, flags: DIFlagArtificial | DIFlagObjectPointer)
!37 = !DILocation(line: 0, scope: !32)
!38 = !DILocation(line: 7, column: 15, scope: !32)
!39 = !DILocation(line: 7, column: 25, scope: !32)
!40 = distinct !DISubprogram(name: "speak.__thunk", linkageName: "_DThn16_6corpus6Animal5speakMFiZi", scope: !17, file: !2, line: 6, type: !24, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !19)
!41 = !DILocation(line: 0, scope: !16, inlinedAt: !42)
!42 = distinct !DILocation(line: 6, column: 9, scope: !40)
!43 = !DILocation(line: 6, column: 45, scope: !16, inlinedAt: !42)
!44 = distinct !DISubprogram(name: "nested", linkageName: "_D6corpus6nestedFiZi", scope: !5, file: !2, line: 10, type: !24, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !45)
!45 = !{!46, !47, !48, !50, !51}
!46 = !DILocalVariable(name: "total", scope: !44, file: !2, line: 11, type: !23)
!47 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !2, line: 10, type: !23)
!48 = !DILocalVariable(name: "__key2", scope: !49, file: !2, line: 13, type: !23)
!49 = distinct !DILexicalBlock(scope: !44, file: !2, line: 13, column: 5)
!50 = !DILocalVariable(name: "__limit3", scope: !49, file: !2, line: 13, type: !23)
!51 = !DILocalVariable(name: "i", scope: !52, file: !2, line: 13, type: !23)
!52 = distinct !DILexicalBlock(scope: !49, file: !2, line: 13, column: 5)
!53 = !DILocation(line: 11, column: 9, scope: !44)
!54 = !DILocation(line: 10, column: 5, scope: !44)
!55 = !DILocation(line: 14, column: 5, scope: !44)
!56 = distinct !DISubprogram(name: "add", linkageName: "_D6corpus6nestedFiZ3addMFNaNbNiNfiZv", scope: !44, file: !2, line: 12, type: !33, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !57)
!57 = !{!58, !59, !60}
!58 = !DILocalVariable(name: "y", arg: 2, scope: !56, file: !2, line: 12, type: !23)
!59 = !DILocalVariable(name: "total", scope: !56, file: !2, line: 11, type: !23)
!60 = !DILocalVariable(name: "x", scope: !56, file: !2, line: 10, type: !23)
!61 = !DILocation(line: 0, scope: !56)
!62 = !DILocation(line: 11, column: 9, scope: !56)
!63 = !DILocation(line: 10, column: 5, scope: !56)
!64 = !DILocation(line: 12, column: 23, scope: !56)
!65 = !DILocation(line: 12, column: 39, scope: !56)
!66 = distinct !DISubprogram(name: "guarded", linkageName: "_D6corpus7guardedFCQr7SpeakerAiZi", scope: !5, file: !2, line: 16, type: !24, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !67)
!67 = !{!68, !71, !78}
!68 = !DILocalVariable(name: "s", arg: 1, scope: !66, file: !2, line: 16, type: !69)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "corpus.Speaker*", baseType: !70, size: 64)
!70 = !DICompositeType(tag: DW_TAG_structure_type, name: "Speaker", scope: !5, file: !2, line: 3, size: 64, align: 64, elements: !19, identifier: "C6corpus7Speaker")
!71 = !DILocalVariable(name: "items", arg: 2, scope: !66, file: !2, line: 16, type: !72)
!72 = !DICompositeType(tag: DW_TAG_structure_type, name: "int[]", file: !2, size: 128, align: 64, elements: !73, identifier: "Ai")
!73 = !{!74, !76}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "length", file: !2, baseType: !75, size: 64, align: 64, flags: DIFlagPublic)
!75 = !DIBasicType(name: "ulong", size: 64, encoding: DW_ATE_unsigned)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", file: !2, baseType: !77, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "int*", baseType: !23, size: 64)
!78 = !DILocalVariable(name: "e", scope: !79, file: !2, line: 19, type: !81)
!79 = distinct !DILexicalBlock(scope: !80, file: !2, line: 19, column: 5)
!80 = distinct !DILexicalBlock(scope: !66, file: !2, line: 18, column: 5)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Exception*", baseType: !82, size: 64)
!82 = !DICompositeType(tag: DW_TAG_structure_type, name: "Exception", scope: !6, file: !7, line: 2726, baseType: !83, size: 608, align: 8, elements: !101, identifier: "C9Exception")
!83 = !DICompositeType(tag: DW_TAG_structure_type, name: "Throwable", scope: !6, file: !7, line: 2505, baseType: !18, size: 608, align: 8, elements: !84, identifier: "C6object9Throwable")
!84 = !{!85, !86, !92, !93, !94, !97, !99}
!85 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !83, baseType: !18, flags: DIFlagPublic, extraData: i32 0)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "msg", file: !7, line: 2514, baseType: !87, size: 128, align: 64, offset: 128, flags: DIFlagPublic)
!87 = !DICompositeType(tag: DW_TAG_structure_type, name: "string", file: !2, size: 128, align: 64, elements: !88, identifier: "Aya")
!88 = !{!74, !89}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", file: !2, baseType: !90, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "immutable(char)*", baseType: !91, size: 64)
!91 = !DIBasicType(name: "immutable(char)", size: 8, encoding: DW_ATE_UTF)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "file", file: !7, line: 2520, baseType: !87, size: 128, align: 64, offset: 256, flags: DIFlagPublic)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "line", file: !7, line: 2525, baseType: !75, size: 64, align: 64, offset: 384, flags: DIFlagPublic)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "info", file: !7, line: 2532, baseType: !95, size: 64, align: 64, offset: 448, flags: DIFlagPublic)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Throwable.TraceInfo*", baseType: !96, size: 64)
!96 = !DICompositeType(tag: DW_TAG_structure_type, name: "TraceInfo", scope: !83, file: !7, line: 2507, size: 64, align: 64, elements: !19, identifier: "C6object9Throwable9TraceInfo")
!97 = !DIDerivedType(tag: DW_TAG_member, name: "nextInChain", file: !7, line: 2540, baseType: !98, size: 64, align: 64, offset: 512, flags: DIFlagPrivate)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Throwable*", baseType: !83, size: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "_refcount", file: !7, line: 2542, baseType: !100, size: 32, align: 32, offset: 576, flags: DIFlagPrivate)
!100 = !DIBasicType(name: "uint", size: 32, encoding: DW_ATE_unsigned)
!101 = !{!102}
!102 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !82, baseType: !83, flags: DIFlagPublic, extraData: i32 0)
!103 = !DILocation(line: 0, scope: !66)
!104 = !DILocation(line: 16, column: 5, scope: !66)
!105 = !DILocation(line: 18, column: 11, scope: !106)
!106 = distinct !DILexicalBlock(scope: !107, file: !2, line: 18, column: 11)
!107 = distinct !DILexicalBlock(scope: !80, file: !2, line: 18, column: 9)
!108 = !DILocation(line: 17, column: 18, scope: !109)
!109 = distinct !DILexicalBlock(scope: !66, file: !2, line: 17, column: 18)
!110 = !DILocation(line: 19, column: 5, scope: !79)
!111 = !DILocation(line: 0, scope: !79)
!112 = !DILocation(line: 19, column: 27, scope: !79)
!113 = distinct !DISubprogram(name: "use", linkageName: "_D6corpus3useFZl", scope: !5, file: !2, line: 21, type: !114, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !117)
!114 = !DISubroutineType(types: !115)
!115 = !{!116}
!116 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!117 = !{!118}
!118 = !DILocalVariable(name: "p", scope: !113, file: !2, line: 21, type: !119)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "Pair!long", scope: !5, file: !2, line: 9, size: 128, align: 64, elements: !120, identifier: "S6corpus__T4PairTlZQi")
!120 = !{!121, !122}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "a", file: !2, line: 9, baseType: !116, size: 64, align: 64, flags: DIFlagPublic)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "b", file: !2, line: 9, baseType: !116, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!123 = !DILocation(line: 0, scope: !113)
!124 = !DILocation(line: 21, column: 40, scope: !113)
!125 = distinct !DISubprogram(name: "sum", linkageName: "_D6corpus__T4PairTlZQi3sumMxFNaNbNiNfZl", scope: !119, file: !2, line: 9, type: !114, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, retainedNodes: !126)
!126 = !{!127}
!127 = !DILocalVariable(name: "this", arg: 1, scope: !125, file: !2, line: 9, type: !128, flags: DIFlagArtificial | DIFlagObjectPointer)
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64, align: 64)
!129 = !DILocation(line: 9, column: 28, scope: !125)
!130 = !DILocation(line: 9, column: 42, scope: !125)
