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
%nest.nested = type { i32, i32 }
%object.Exception = type <{ [10 x i8*]*, i8*, { i64, i8* }, { i64, i8* }, i64, %object.Throwable.TraceInfo*, %object.Throwable*, i32 }>
%object.Throwable.TraceInfo = type { [4 x i8*]* }
%object.Throwable = type <{ [10 x i8*]*, i8*, { i64, i8* }, { i64, i8* }, i64, %object.Throwable.TraceInfo*, %object.Throwable*, i32 }>
%"corpus.Pair!long.Pair" = type { i64, i64 }

@_D6corpus7Speaker11__InterfaceZ = global %object.TypeInfo_Class { [21 x i8*]* @_D14TypeInfo_Class6__vtblZ, i8* null, { i64, i8* } zeroinitializer, { i64, i8* } { i64 14, i8* getelementptr inbounds ([15 x i8], [15 x i8]* @.str, i32 0, i32 0) }, { i64, i8** } zeroinitializer, { i64, %object.Interface* } zeroinitializer, %object.TypeInfo_Class* null, i8* null, void (%object.Object*)* null, i32 36, [4 x i8] zeroinitializer, i8* null, { i64, %object.OffsetTypeInfo* } zeroinitializer, void (%object.Object*)* null, i8* null } ; [#uses = 1]
@_D14TypeInfo_Class6__vtblZ = external constant [21 x i8*] ; [#uses = 2]
@.str = private unnamed_addr constant [15 x i8] c"corpus.Speaker\00" ; [#uses = 1]
@_D6corpus6Animal6__initZ = constant %corpus.Animal { [6 x i8*]* @_D6corpus6Animal6__vtblZ, i8* null, [2 x i8*]* @_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ, i32 4 }, align 8 ; [#uses = 2]
@_D6corpus6Animal6__vtblZ = constant [6 x i8*] [i8* bitcast (%object.TypeInfo_Class* @_D6corpus6Animal7__ClassZ to i8*), i8* bitcast ({ i64, i8* } (%object.Object*)* @_D6object6Object8toStringMFZAya to i8*), i8* bitcast (i64 (%object.Object*)* @_D6object6Object6toHashMFNbNeZm to i8*), i8* bitcast (i32 (%object.Object*, %object.Object*)* @_D6object6Object5opCmpMFCQqZi to i8*), i8* bitcast (i1 (%object.Object*, %object.Object*)* @_D6object6Object8opEqualsMFCQtZb to i8*), i8* bitcast (i32 (%corpus.Animal*, i32)* @_D6corpus6Animal5speakMFiZi to i8*)] ; [#uses = 3]
@_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ = constant [2 x i8*] [i8* bitcast ([1 x %object.Interface]* @_D6corpus6Animal16__interfaceInfosZ to i8*), i8* bitcast (i32 (%corpus.Animal*, i32)* @_DThn16_6corpus6Animal5speakMFiZi to i8*)] ; [#uses = 2]
@_D6corpus6Animal7__ClassZ = global %object.TypeInfo_Class { [21 x i8*]* @_D14TypeInfo_Class6__vtblZ, i8* null, { i64, i8* } { i64 28, i8* bitcast (%corpus.Animal* @_D6corpus6Animal6__initZ to i8*) }, { i64, i8* } { i64 13, i8* getelementptr inbounds ([14 x i8], [14 x i8]* @.str.1, i32 0, i32 0) }, { i64, i8** } { i64 6, i8** getelementptr inbounds ([6 x i8*], [6 x i8*]* @_D6corpus6Animal6__vtblZ, i32 0, i32 0) }, { i64, %object.Interface* } { i64 1, %object.Interface* getelementptr inbounds ([1 x %object.Interface], [1 x %object.Interface]* @_D6corpus6Animal16__interfaceInfosZ, i64 0, i64 0) }, %object.TypeInfo_Class* @_D6Object7__ClassZ, i8* bitcast (void (%corpus.Animal*)* @_D6corpus6Animal6__dtorMFZv to i8*), void (%object.Object*)* null, i32 310, [4 x i8] zeroinitializer, i8* null, { i64, %object.OffsetTypeInfo* } zeroinitializer, void (%object.Object*)* null, i8* null } ; [#uses = 3]
@_D6corpus6Animal16__interfaceInfosZ = constant [1 x %object.Interface] [%object.Interface { %object.TypeInfo_Class* @_D6corpus7Speaker11__InterfaceZ, { i64, i8** } { i64 1, i8** getelementptr inbounds ([2 x i8*], [2 x i8*]* @_D6corpus6Animal11__interface6corpus7Speaker6Thn16_6__vtblZ, i32 0, i32 0) }, i64 16 }] ; [#uses = 2]
@.str.1 = private unnamed_addr constant [14 x i8] c"corpus.Animal\00" ; [#uses = 1]
@_D6Object7__ClassZ = external global %object.TypeInfo_Class ; [#uses = 2]
@.str.2 = private unnamed_addr constant [6 x i8] c"mix.d\00" ; [#uses = 1]
@_D9Exception7__ClassZ = external global %object.TypeInfo_Class ; [#uses = 2]
@_D11TypeInfo_Ai6__initZ = external global %object.TypeInfo_Array ; [#uses = 1]
@_D6corpus12__ModuleInfoZ = global %0 { i32 -2147481596, i32 0, i64 1, [1 x %object.TypeInfo_Class*] [%object.TypeInfo_Class* @_D6corpus6Animal7__ClassZ], [7 x i8] c"corpus\00" } ; [#uses = 1]
@_D6corpus11__moduleRefZ = linkonce_odr hidden global %object.ModuleInfo* bitcast (%0* @_D6corpus12__ModuleInfoZ to %object.ModuleInfo*), section "__minfo" ; [#uses = 1]
@llvm.used = appending global [1 x i8*] [i8* bitcast (%object.ModuleInfo** @_D6corpus11__moduleRefZ to i8*)], section "llvm.metadata" ; [#uses = 0]

; [#uses = 0]
declare i32 @_D6corpus7Speaker5speakMFiZi(%corpus.Speaker* nonnull, i32) #0

; [#uses = 2] [display name = speak]
; Function Attrs: uwtable
define i32 @_D6corpus6Animal5speakMFiZi(%corpus.Animal* nonnull %.this_arg, i32 %volume_arg) #1 !dbg !16 {
  %this = alloca %corpus.Animal*, align 8         ; [#uses = 2, size/byte = 8]
  %volume = alloca i32, align 4                   ; [#uses = 2, size/byte = 4]
  store %corpus.Animal* %.this_arg, %corpus.Animal** %this, align 8, !dbg !30 ; [debug line = mix.d:6:9]
  call void @llvm.dbg.declare(metadata %corpus.Animal** %this, metadata !27, metadata !DIExpression()), !dbg !30 ; [debug line = mix.d:6:9] [debug variable = this]
  store i32 %volume_arg, i32* %volume, align 4, !dbg !30 ; [debug line = mix.d:6:9]
  call void @llvm.dbg.declare(metadata i32* %volume, metadata !29, metadata !DIExpression()), !dbg !30 ; [debug line = mix.d:6:9] [debug variable = volume]
  %1 = load i32, i32* %volume, align 4, !dbg !31  ; [#uses = 1] [debug line = mix.d:6:45]
  %2 = load %corpus.Animal*, %corpus.Animal** %this, align 8, !dbg !31 ; [#uses = 1] [debug line = mix.d:6:45]
  %3 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %2, i32 0, i32 3 ; [#uses = 1, type = i32*]
  %4 = load i32, i32* %3, align 4, !dbg !31       ; [#uses = 1] [debug line = mix.d:6:45]
  %5 = mul i32 %1, %4, !dbg !31                   ; [#uses = 1] [debug line = mix.d:6:45]
  ret i32 %5, !dbg !31                            ; [debug line = mix.d:6:45]
}

; [#uses = 16]
; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #2

; [#uses = 1] [display name = ~this]
; Function Attrs: uwtable
define void @_D6corpus6Animal6__dtorMFZv(%corpus.Animal* nonnull %.this_arg) #1 !dbg !32 {
  %this = alloca %corpus.Animal*, align 8         ; [#uses = 2, size/byte = 8]
  store %corpus.Animal* %.this_arg, %corpus.Animal** %this, align 8, !dbg !37 ; [debug line = mix.d:7:5]
  call void @llvm.dbg.declare(metadata %corpus.Animal** %this, metadata !36, metadata !DIExpression()), !dbg !37 ; [debug line = mix.d:7:5] [debug variable = this]
  %1 = load %corpus.Animal*, %corpus.Animal** %this, align 8, !dbg !38 ; [#uses = 1] [debug line = mix.d:7:15]
  %2 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %1, i32 0, i32 3 ; [#uses = 1, type = i32*]
  store i32 0, i32* %2, align 4, !dbg !38         ; [debug line = mix.d:7:15]
  ret void, !dbg !39                              ; [debug line = mix.d:7:25]
}

; [#uses = 1]
declare { i64, i8* } @_D6object6Object8toStringMFZAya(%object.Object* nonnull) #0

; [#uses = 1]
declare i64 @_D6object6Object6toHashMFNbNeZm(%object.Object* nonnull) #0

; [#uses = 1]
declare i32 @_D6object6Object5opCmpMFCQqZi(%object.Object* nonnull, %object.Object*) #0

; [#uses = 1]
declare zeroext i1 @_D6object6Object8opEqualsMFCQtZb(%object.Object* nonnull, %object.Object*) #0

; [#uses = 1] [display name = speak.__thunk]
; Function Attrs: uwtable
define linkonce_odr i32 @_DThn16_6corpus6Animal5speakMFiZi(%corpus.Animal* nonnull %.this_arg, i32 %volume_arg) unnamed_addr #1 !dbg !40 {
  %1 = bitcast %corpus.Animal* %.this_arg to i8*, !dbg !41 ; [#uses = 1] [debug line = mix.d:6:9]
  %2 = getelementptr inbounds i8, i8* %1, i32 -16 ; [#uses = 1, type = i8*]
  %3 = bitcast i8* %2 to %corpus.Animal*, !dbg !41 ; [#uses = 1] [debug line = mix.d:6:9]
  %4 = tail call i32 @_D6corpus6Animal5speakMFiZi(%corpus.Animal* nonnull %3, i32 %volume_arg) #1, !dbg !41 ; [#uses = 1] [debug line = mix.d:6:9] [display name = speak]
  ret i32 %4
}

; [#uses = 1] [display name = nested]
; Function Attrs: uwtable
define i32 @_D6corpus6nestedFiZi(i32 %x_arg) #1 !dbg !42 {
  %1 = alloca i32, align 4                        ; [#uses = 2, size/byte = 4]
  %.frame = alloca %nest.nested, align 4          ; [#uses = 3, size/byte = 8]
  %__key2 = alloca i32, align 4                   ; [#uses = 5, size/byte = 4]
  %__limit3 = alloca i32, align 4                 ; [#uses = 2, size/byte = 4]
  %i = alloca i32, align 4                        ; [#uses = 2, size/byte = 4]
  store i32 %x_arg, i32* %1, align 4, !dbg !51    ; [debug line = mix.d:10:5]
  %total = getelementptr inbounds %nest.nested, %nest.nested* %.frame, i32 0, i32 0 ; [#uses = 3, type = i32*]
  call void @llvm.dbg.declare(metadata i32* %total, metadata !44, metadata !DIExpression()), !dbg !52 ; [debug line = mix.d:11:9] [debug variable = total]
  %x = getelementptr inbounds %nest.nested, %nest.nested* %.frame, i32 0, i32 1 ; [#uses = 1, type = i32*]
  %2 = bitcast i32* %x to i8*, !dbg !51           ; [#uses = 1] [debug line = mix.d:10:5]
  %3 = bitcast i32* %1 to i8*, !dbg !51           ; [#uses = 1] [debug line = mix.d:10:5]
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %2, i8* align 1 %3, i64 4, i1 false), !dbg !51 ; [debug line = mix.d:10:5]
  call void @llvm.dbg.declare(metadata i32* %x, metadata !45, metadata !DIExpression()), !dbg !51 ; [debug line = mix.d:10:5] [debug variable = x]
  store i32 0, i32* %total, align 4, !dbg !53     ; [debug line = mix.d:11:5]
  call void @llvm.dbg.declare(metadata i32* %__key2, metadata !46, metadata !DIExpression()), !dbg !54 ; [debug line = mix.d:13:5] [debug variable = __key2]
  store i32 0, i32* %__key2, align 4, !dbg !54    ; [debug line = mix.d:13:5]
  call void @llvm.dbg.declare(metadata i32* %__limit3, metadata !48, metadata !DIExpression()), !dbg !54 ; [debug line = mix.d:13:5] [debug variable = __limit3]
  store i32 5, i32* %__limit3, align 4, !dbg !54  ; [debug line = mix.d:13:5]
  br label %forcond

forcond:                                          ; preds = %forinc, %0
  %4 = load i32, i32* %__key2, align 4, !dbg !55  ; [#uses = 1] [debug line = mix.d:13:5]
  %5 = load i32, i32* %__limit3, align 4, !dbg !55 ; [#uses = 1] [debug line = mix.d:13:5]
  %6 = icmp slt i32 %4, %5, !dbg !55              ; [#uses = 1] [debug line = mix.d:13:5]
  br i1 %6, label %forbody, label %endfor

forbody:                                          ; preds = %forcond
  call void @llvm.dbg.declare(metadata i32* %i, metadata !49, metadata !DIExpression()), !dbg !55 ; [debug line = mix.d:13:5] [debug variable = i]
  %7 = load i32, i32* %__key2, align 4, !dbg !55  ; [#uses = 1] [debug line = mix.d:13:5]
  store i32 %7, i32* %i, align 4, !dbg !55        ; [debug line = mix.d:13:5]
  %8 = bitcast %nest.nested* %.frame to i8*, !dbg !56 ; [#uses = 1] [debug line = mix.d:13:25]
  %9 = load i32, i32* %i, align 4, !dbg !56       ; [#uses = 1] [debug line = mix.d:13:25]
  call void @_D6corpus6nestedFiZ3addMFNaNbNiNfiZv(i8* nonnull %8, i32 %9) #1, !dbg !56 ; [debug line = mix.d:13:25] [display name = add]
  br label %forinc

forinc:                                           ; preds = %forbody
  %10 = load i32, i32* %__key2, align 4, !dbg !56 ; [#uses = 1] [debug line = mix.d:13:25]
  %11 = add i32 %10, 1, !dbg !56                  ; [#uses = 1] [debug line = mix.d:13:25]
  store i32 %11, i32* %__key2, align 4, !dbg !56  ; [debug line = mix.d:13:25]
  br label %forcond

endfor:                                           ; preds = %forcond
  %12 = load i32, i32* %total, align 4, !dbg !57  ; [#uses = 0] [debug line = mix.d:14:5]
  %13 = load i32, i32* %total, align 4, !dbg !57  ; [#uses = 1] [debug line = mix.d:14:5]
  ret i32 %13, !dbg !57                           ; [debug line = mix.d:14:5]
}

; [#uses = 2]
; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #3

; [#uses = 1] [display name = add]
; Function Attrs: uwtable
define void @_D6corpus6nestedFiZ3addMFNaNbNiNfiZv(i8* nonnull %.nest_arg, i32 %y_arg) #1 !dbg !58 {
  %y = alloca i32, align 4                        ; [#uses = 2, size/byte = 4]
  store i32 %y_arg, i32* %y, align 4, !dbg !63    ; [debug line = mix.d:12:10]
  call void @llvm.dbg.declare(metadata i32* %y, metadata !60, metadata !DIExpression()), !dbg !63 ; [debug line = mix.d:12:10] [debug variable = y]
  %1 = bitcast i8* %.nest_arg to %nest.nested*, !dbg !64 ; [#uses = 1] [debug line = mix.d:12:23]
  %total = getelementptr inbounds %nest.nested, %nest.nested* %1, i32 0, i32 0 ; [#uses = 2, type = i32*]
  call void @llvm.dbg.declare(metadata i8* %.nest_arg, metadata !61, metadata !DIExpression(DW_OP_plus_uconst, 0)), !dbg !65 ; [debug line = mix.d:11:9] [debug variable = total]
  %2 = load i32, i32* %y, align 4, !dbg !64       ; [#uses = 1] [debug line = mix.d:12:23]
  %3 = bitcast i8* %.nest_arg to %nest.nested*, !dbg !64 ; [#uses = 1] [debug line = mix.d:12:23]
  %x = getelementptr inbounds %nest.nested, %nest.nested* %3, i32 0, i32 1 ; [#uses = 1, type = i32*]
  call void @llvm.dbg.declare(metadata i8* %.nest_arg, metadata !62, metadata !DIExpression(DW_OP_plus_uconst, 4)), !dbg !66 ; [debug line = mix.d:10:5] [debug variable = x]
  %4 = load i32, i32* %x, align 4, !dbg !64       ; [#uses = 1] [debug line = mix.d:12:23]
  %5 = add i32 %2, %4, !dbg !64                   ; [#uses = 1] [debug line = mix.d:12:23]
  %6 = load i32, i32* %total, align 4, !dbg !64   ; [#uses = 1] [debug line = mix.d:12:23]
  %7 = add i32 %6, %5, !dbg !64                   ; [#uses = 1] [debug line = mix.d:12:23]
  store i32 %7, i32* %total, align 4, !dbg !64    ; [debug line = mix.d:12:23]
  ret void, !dbg !67                              ; [debug line = mix.d:12:39]
}

; [#uses = 1] [display name = guarded]
; Function Attrs: uwtable
define i32 @_D6corpus7guardedFCQr7SpeakerAiZi(%corpus.Speaker* %s_arg, { i64, i32* } %items_arg) #1 personality i32 (i32, i32, i64, i8*, i8*)* @_d_eh_personality !dbg !68 {
  %s = alloca %corpus.Speaker*, align 8           ; [#uses = 3, size/byte = 8]
  %items = alloca { i64, i32* }, align 8          ; [#uses = 5, size/byte = 16]
  %eh.ptr = alloca i8*, align 8                   ; [#uses = 3, size/byte = 8]
  %e = alloca %object.Exception*, align 8         ; [#uses = 3, size/byte = 8]
  %return.slot = alloca i32, align 4              ; [#uses = 3, size/byte = 4]
  %eh.selector = alloca i32, align 4              ; [#uses = 2, size/byte = 4]
  %branchsel.finally = alloca i32, align 4        ; [#uses = 5, size/byte = 4]
  store %corpus.Speaker* %s_arg, %corpus.Speaker** %s, align 8, !dbg !105 ; [debug line = mix.d:16:5]
  call void @llvm.dbg.declare(metadata %corpus.Speaker** %s, metadata !70, metadata !DIExpression()), !dbg !105 ; [debug line = mix.d:16:5] [debug variable = s]
  store { i64, i32* } %items_arg, { i64, i32* }* %items, align 8, !dbg !105 ; [debug line = mix.d:16:5]
  call void @llvm.dbg.declare(metadata { i64, i32* }* %items, metadata !73, metadata !DIExpression()), !dbg !105 ; [debug line = mix.d:16:5] [debug variable = items]
  %1 = load %corpus.Speaker*, %corpus.Speaker** %s, align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %2 = getelementptr inbounds %corpus.Speaker, %corpus.Speaker* %1, i32 0, i32 0 ; [#uses = 1, type = [2 x i8*]**]
  %3 = load [2 x i8*]*, [2 x i8*]** %2, align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %"speak@vtbl" = getelementptr inbounds [2 x i8*], [2 x i8*]* %3, i32 0, i32 1 ; [#uses = 1, type = i8**]
  %4 = load i8*, i8** %"speak@vtbl", align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %speak = bitcast i8* %4 to i32 (%corpus.Speaker*, i32)*, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %5 = load %corpus.Speaker*, %corpus.Speaker** %s, align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %6 = getelementptr inbounds { i64, i32* }, { i64, i32* }* %items, i32 0, i32 0 ; [#uses = 1, type = i64*]
  %.len2 = load i64, i64* %6, align 8, !dbg !106  ; [#uses = 2] [debug line = mix.d:18:11]
  %bounds.cmp3 = icmp ult i64 2, %.len2, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  br i1 %bounds.cmp3, label %bounds.ok4, label %bounds.fail5, !dbg !106 ; [debug line = mix.d:18:11]

bounds.ok4:                                       ; preds = %0
  %7 = getelementptr inbounds { i64, i32* }, { i64, i32* }* %items, i32 0, i32 1 ; [#uses = 1, type = i32**]
  %.ptr6 = load i32*, i32** %7, align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %8 = getelementptr inbounds i32, i32* %.ptr6, i64 2 ; [#uses = 1, type = i32*]
  %9 = load i32, i32* %8, align 4, !dbg !106      ; [#uses = 1] [debug line = mix.d:18:11]
  %10 = invoke i32 %speak(%corpus.Speaker* nonnull %5, i32 %9)
          to label %postinvoke7 unwind label %landingPad, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]

postinvoke7:                                      ; preds = %bounds.ok4
  store i32 %10, i32* %return.slot, align 4, !dbg !106 ; [debug line = mix.d:18:11]
  store i32 0, i32* %branchsel.finally, align 4
  br label %finally, !dbg !106                    ; [debug line = mix.d:18:11]

bounds.fail5:                                     ; preds = %0
  invoke void @_d_arraybounds_index({ i64, i8* } { i64 5, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.2, i32 0, i32 0) }, i32 18, i64 2, i64 %.len2) #4
          to label %postinvoke unwind label %landingPad, !dbg !106 ; [debug line = mix.d:18:11]

postinvoke:                                       ; preds = %bounds.fail5
  unreachable, !dbg !106                          ; [debug line = mix.d:18:11]

catch.object.Exception:                           ; preds = %landingPad
  %11 = load i8*, i8** %eh.ptr, align 8, !dbg !109 ; [#uses = 1] [debug line = mix.d:19:5]
  %12 = call %object.Throwable* @_d_eh_enter_catch(i8* %11), !dbg !109 ; [#uses = 1] [debug line = mix.d:19:5]
  call void @llvm.dbg.declare(metadata %object.Exception** %e, metadata !80, metadata !DIExpression()), !dbg !109 ; [debug line = mix.d:19:5] [debug variable = e]
  store %object.Exception* null, %object.Exception** %e, align 8, !dbg !109 ; [debug line = mix.d:19:5]
  %13 = bitcast %object.Throwable* %12 to %object.Exception*, !dbg !109 ; [#uses = 1] [debug line = mix.d:19:5]
  store %object.Exception* %13, %object.Exception** %e, align 8, !dbg !109 ; [debug line = mix.d:19:5]
  %14 = load %object.Exception*, %object.Exception** %e, align 8, !dbg !110 ; [#uses = 1] [debug line = mix.d:19:27]
  %15 = getelementptr inbounds %object.Exception, %object.Exception* %14, i32 0, i32 2 ; [#uses = 1, type = { i64, i8* }*]
  %16 = getelementptr inbounds { i64, i8* }, { i64, i8* }* %15, i32 0, i32 0 ; [#uses = 1, type = i64*]
  %.len1 = load i64, i64* %16, align 8, !dbg !110 ; [#uses = 1] [debug line = mix.d:19:27]
  %17 = trunc i64 %.len1 to i32                   ; [#uses = 1]
  store i32 %17, i32* %return.slot, align 4, !dbg !110 ; [debug line = mix.d:19:27]
  store i32 0, i32* %branchsel.finally, align 4
  br label %finally, !dbg !110                    ; [debug line = mix.d:19:27]

return:                                           ; preds = %bounds.ok
  %18 = load i32, i32* %return.slot, align 4, !dbg !110 ; [#uses = 1] [debug line = mix.d:19:27]
  ret i32 %18, !dbg !110                          ; [debug line = mix.d:19:27]

dummy.afterreturn8:                               ; No predecessors!
  br label %try.success.or.caught

dummy.afterreturn:                                ; No predecessors!
  br label %try.success.or.caught, !dbg !110      ; [debug line = mix.d:19:27]

try.success.or.caught:                            ; preds = %dummy.afterreturn8, %dummy.afterreturn
  store i32 2, i32* %branchsel.finally, align 4
  br label %finally, !dbg !106                    ; [debug line = mix.d:18:11]

finally:                                          ; preds = %try.success.or.caught, %postinvoke7, %landingPad.mismatch, %catch.object.Exception
  %19 = getelementptr inbounds { i64, i32* }, { i64, i32* }* %items, i32 0, i32 0 ; [#uses = 1, type = i64*]
  %.len = load i64, i64* %19, align 8, !dbg !111  ; [#uses = 2] [debug line = mix.d:17:18]
  %bounds.cmp = icmp ult i64 0, %.len, !dbg !111  ; [#uses = 1] [debug line = mix.d:17:18]
  br i1 %bounds.cmp, label %bounds.ok, label %bounds.fail, !dbg !111 ; [debug line = mix.d:17:18]

bounds.ok:                                        ; preds = %finally
  %20 = getelementptr inbounds { i64, i32* }, { i64, i32* }* %items, i32 0, i32 1 ; [#uses = 1, type = i32**]
  %.ptr = load i32*, i32** %20, align 8, !dbg !111 ; [#uses = 1] [debug line = mix.d:17:18]
  %21 = getelementptr inbounds i32, i32* %.ptr, i64 0 ; [#uses = 1, type = i32*]
  store i32 1, i32* %21, align 4, !dbg !111       ; [debug line = mix.d:17:18]
  %22 = load i32, i32* %branchsel.finally, align 4 ; [#uses = 1]
  switch i32 %22, label %return [
    i32 1, label %eh.resume
    i32 2, label %try.success
  ]

bounds.fail:                                      ; preds = %finally
  call void @_d_arraybounds_index({ i64, i8* } { i64 5, i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.2, i32 0, i32 0) }, i32 17, i64 0, i64 %.len) #4, !dbg !111 ; [debug line = mix.d:17:18]
  unreachable, !dbg !111                          ; [debug line = mix.d:17:18]

try.success:                                      ; preds = %bounds.ok
  ret i32 undef, !dbg !113                        ; [debug line = mix.d:20:1]

landingPad:                                       ; preds = %bounds.ok4, %bounds.fail5
  %23 = landingpad { i8*, i32 }
          cleanup
          catch %object.TypeInfo_Class* @_D9Exception7__ClassZ, !dbg !106 ; [#uses = 2] [debug line = mix.d:18:11]
  %24 = extractvalue { i8*, i32 } %23, 0, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  store i8* %24, i8** %eh.ptr, align 8, !dbg !106 ; [debug line = mix.d:18:11]
  %25 = extractvalue { i8*, i32 } %23, 1, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  store i32 %25, i32* %eh.selector, align 4, !dbg !106 ; [debug line = mix.d:18:11]
  %26 = call i32 @llvm.eh.typeid.for(i8* bitcast (%object.TypeInfo_Class* @_D9Exception7__ClassZ to i8*)), !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %27 = load i32, i32* %eh.selector, align 4, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  %28 = icmp eq i32 %27, %26, !dbg !106           ; [#uses = 1] [debug line = mix.d:18:11]
  br i1 %28, label %catch.object.Exception, label %landingPad.mismatch, !dbg !106 ; [debug line = mix.d:18:11]

landingPad.mismatch:                              ; preds = %landingPad
  store i32 1, i32* %branchsel.finally, align 4
  br label %finally, !dbg !106                    ; [debug line = mix.d:18:11]

eh.resume:                                        ; preds = %bounds.ok
  %29 = load i8*, i8** %eh.ptr, align 8, !dbg !106 ; [#uses = 1] [debug line = mix.d:18:11]
  call void @_Unwind_Resume(i8* %29), !dbg !106   ; [debug line = mix.d:18:11]
  unreachable, !dbg !106                          ; [debug line = mix.d:18:11]
}

; [#uses = 2]
; Function Attrs: cold noreturn uwtable
declare void @_d_arraybounds_index({ i64, i8* }, i32, i64, i64) #4

; [#uses = 1]
; Function Attrs: nounwind uwtable
declare %object.Throwable* @_d_eh_enter_catch(i8*) #5

; [#uses = 1]
; Function Attrs: uwtable
declare i32 @_d_eh_personality(i32, i32, i64, i8*, i8*) #6

; [#uses = 1]
; Function Attrs: nounwind readnone
declare i32 @llvm.eh.typeid.for(i8*) #7

; [#uses = 1]
; Function Attrs: cold noreturn uwtable
declare void @_Unwind_Resume(i8*) #4

; [#uses = 0] [display name = use]
; Function Attrs: uwtable
define i64 @_D6corpus3useFZl() #1 !dbg !114 {
  %p = alloca %"corpus.Pair!long.Pair", align 8   ; [#uses = 3, size/byte = 16]
  call void @llvm.dbg.declare(metadata %"corpus.Pair!long.Pair"* %p, metadata !119, metadata !DIExpression()), !dbg !124 ; [debug line = mix.d:21:19] [debug variable = p]
  %1 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %p, i32 0, i32 0 ; [#uses = 1, type = i64*]
  store i64 1, i64* %1, align 8, !dbg !125        ; [debug line = mix.d:21:14]
  %2 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %p, i32 0, i32 1 ; [#uses = 1, type = i64*]
  store i64 2, i64* %2, align 8, !dbg !125        ; [debug line = mix.d:21:14]
  %3 = call i64 @_D6corpus__T4PairTlZQi3sumMxFNaNbNiNfZl(%"corpus.Pair!long.Pair"* nonnull %p) #0, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40] [display name = sum]
  %.newclass_gc_alloc = call %object.Object* @_d_allocclass(%object.TypeInfo_Class* @_D6corpus6Animal7__ClassZ) #6, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %.newclass_gc = bitcast %object.Object* %.newclass_gc_alloc to %corpus.Animal*, !dbg !126 ; [#uses = 5] [debug line = mix.d:21:40]
  %vtbl = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.newclass_gc, i32 0, i32 0 ; [#uses = 1, type = [6 x i8*]**]
  store [6 x i8*]* @_D6corpus6Animal6__vtblZ, [6 x i8*]** %vtbl, align 8, !dbg !126 ; [debug line = mix.d:21:40]
  %monitor = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.newclass_gc, i32 0, i32 1 ; [#uses = 1, type = i8**]
  store i8* null, i8** %monitor, align 8, !dbg !126 ; [debug line = mix.d:21:40]
  %4 = getelementptr inbounds %corpus.Animal, %corpus.Animal* %.newclass_gc, i32 0, i32 2 ; [#uses = 1, type = [2 x i8*]**]
  %5 = getelementptr inbounds %corpus.Animal, %corpus.Animal* @_D6corpus6Animal6__initZ, i32 0, i32 2 ; [#uses = 1, type = [2 x i8*]**]
  %6 = bitcast [2 x i8*]** %4 to i8*, !dbg !126   ; [#uses = 1] [debug line = mix.d:21:40]
  %7 = bitcast [2 x i8*]** %5 to i8*, !dbg !126   ; [#uses = 1] [debug line = mix.d:21:40]
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %6, i8* align 1 %7, i64 12, i1 false), !dbg !126 ; [debug line = mix.d:21:40]
  %8 = bitcast %corpus.Animal* %.newclass_gc to i8*, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %9 = getelementptr inbounds i8, i8* %8, i32 16  ; [#uses = 1, type = i8*]
  %10 = bitcast i8* %9 to %corpus.Speaker*, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %.nullcheck = icmp eq %corpus.Animal* %.newclass_gc, null, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %.interface = select i1 %.nullcheck, %corpus.Speaker* null, %corpus.Speaker* %10, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %.gc_mem = call { i64, i8* } @_d_newarrayU(%object.TypeInfo* bitcast (%object.TypeInfo_Array* @_D11TypeInfo_Ai6__initZ to %object.TypeInfo*), i64 3) #6, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %.ptr = extractvalue { i64, i8* } %.gc_mem, 1, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %11 = bitcast i8* %.ptr to i32*, !dbg !126      ; [#uses = 2] [debug line = mix.d:21:40]
  %12 = insertvalue { i64, i32* } { i64 3, i32* undef }, i32* %11, 1, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40]
  %13 = bitcast i32* %11 to [3 x i32]*, !dbg !126 ; [#uses = 3] [debug line = mix.d:21:40]
  %14 = getelementptr inbounds [3 x i32], [3 x i32]* %13, i32 0, i32 0 ; [#uses = 1, type = i32*]
  store i32 1, i32* %14, align 4, !dbg !126       ; [debug line = mix.d:21:40]
  %15 = getelementptr inbounds [3 x i32], [3 x i32]* %13, i32 0, i32 1 ; [#uses = 1, type = i32*]
  store i32 2, i32* %15, align 4, !dbg !126       ; [debug line = mix.d:21:40]
  %16 = getelementptr inbounds [3 x i32], [3 x i32]* %13, i32 0, i32 2 ; [#uses = 1, type = i32*]
  store i32 3, i32* %16, align 4, !dbg !126       ; [debug line = mix.d:21:40]
  %17 = call i32 @_D6corpus7guardedFCQr7SpeakerAiZi(%corpus.Speaker* %.interface, { i64, i32* } %12) #1, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40] [display name = guarded]
  %18 = sext i32 %17 to i64                       ; [#uses = 1]
  %19 = add i64 %3, %18, !dbg !126                ; [#uses = 1] [debug line = mix.d:21:40]
  %20 = call i32 @_D6corpus6nestedFiZi(i32 3) #1, !dbg !126 ; [#uses = 1] [debug line = mix.d:21:40] [display name = nested]
  %21 = sext i32 %20 to i64                       ; [#uses = 1]
  %22 = add i64 %19, %21, !dbg !126               ; [#uses = 1] [debug line = mix.d:21:40]
  ret i64 %22, !dbg !126                          ; [debug line = mix.d:21:40]
}

; [#uses = 1] [display name = sum]
; Function Attrs: uwtable
define weak_odr i64 @_D6corpus__T4PairTlZQi3sumMxFNaNbNiNfZl(%"corpus.Pair!long.Pair"* nonnull %.this_arg) #1 !dbg !127 {
  call void @llvm.dbg.declare(metadata %"corpus.Pair!long.Pair"* %.this_arg, metadata !129, metadata !DIExpression()), !dbg !131 ; [debug line = mix.d:9:28] [debug variable = this]
  %1 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %.this_arg, i32 0, i32 0 ; [#uses = 1, type = i64*]
  %2 = load i64, i64* %1, align 8, !dbg !132      ; [#uses = 1] [debug line = mix.d:9:42]
  %3 = getelementptr inbounds %"corpus.Pair!long.Pair", %"corpus.Pair!long.Pair"* %.this_arg, i32 0, i32 1 ; [#uses = 1, type = i64*]
  %4 = load i64, i64* %3, align 8, !dbg !132      ; [#uses = 1] [debug line = mix.d:9:42]
  %5 = add i64 %2, %4, !dbg !132                  ; [#uses = 1] [debug line = mix.d:9:42]
  ret i64 %5, !dbg !132                           ; [debug line = mix.d:9:42]
}

; [#uses = 1]
; Function Attrs: uwtable
declare %object.Object* @_d_allocclass(%object.TypeInfo_Class*) #6

; [#uses = 1]
; Function Attrs: uwtable
declare { i64, i8* } @_d_newarrayU(%object.TypeInfo*, i64) #6

attributes #0 = { "frame-pointer"="all" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #1 = { uwtable "frame-pointer"="all" "target-cpu"="x86-64" "target-features"="+cx16" }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn }
attributes #4 = { cold noreturn uwtable }
attributes #5 = { nounwind uwtable }
attributes #6 = { uwtable }
attributes #7 = { nounwind readnone }

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
!1 = distinct !DICompileUnit(language: DW_LANG_D, file: !2, producer: "LDC 1.30.0 (LLVM 14.0.6)", isOptimized: false, runtimeVersion: 1, emissionKind: FullDebug, imports: !3)
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
!16 = distinct !DISubprogram(name: "speak", linkageName: "_D6corpus6Animal5speakMFiZi", scope: !17, file: !2, line: 6, type: !24, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !26)
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
!30 = !DILocation(line: 6, column: 9, scope: !16)
!31 = !DILocation(line: 6, column: 45, scope: !16)
!32 = distinct !DISubprogram(name: "~this", linkageName: "_D6corpus6Animal6__dtorMFZv", scope: !17, file: !2, line: 7, type: !33, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{null}
!35 = !{!36}
!36 = !DILocalVariable(name: "this", arg: 1, scope: !32, file: !2, line: 7, type: !28, flags: DIFlagArtificial | DIFlagObjectPointer)
!37 = !DILocation(line: 7, column: 5, scope: !32)
!38 = !DILocation(line: 7, column: 15, scope: !32)
!39 = !DILocation(line: 7, column: 25, scope: !32)
!40 = distinct !DISubprogram(name: "speak.__thunk", linkageName: "_DThn16_6corpus6Animal5speakMFiZi", scope: !17, file: !2, line: 6, type: !24, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !19)
!41 = !DILocation(line: 6, column: 9, scope: !40)
!42 = distinct !DISubprogram(name: "nested", linkageName: "_D6corpus6nestedFiZi", scope: !5, file: !2, line: 10, type: !24, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !43)
!43 = !{!44, !45, !46, !48, !49}
!44 = !DILocalVariable(name: "total", scope: !42, file: !2, line: 11, type: !23)
!45 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !2, line: 10, type: !23)
!46 = !DILocalVariable(name: "__key2", scope: !47, file: !2, line: 13, type: !23)
!47 = distinct !DILexicalBlock(scope: !42, file: !2, line: 13, column: 5)
!48 = !DILocalVariable(name: "__limit3", scope: !47, file: !2, line: 13, type: !23)
!49 = !DILocalVariable(name: "i", scope: !50, file: !2, line: 13, type: !23)
!50 = distinct !DILexicalBlock(scope: !47, file: !2, line: 13, column: 5)
!51 = !DILocation(line: 10, column: 5, scope: !42)
!52 = !DILocation(line: 11, column: 9, scope: !42)
!53 = !DILocation(line: 11, column: 5, scope: !42)
!54 = !DILocation(line: 13, column: 5, scope: !47)
!55 = !DILocation(line: 13, column: 5, scope: !50)
!56 = !DILocation(line: 13, column: 25, scope: !50)
!57 = !DILocation(line: 14, column: 5, scope: !42)
!58 = distinct !DISubprogram(name: "add", linkageName: "_D6corpus6nestedFiZ3addMFNaNbNiNfiZv", scope: !42, file: !2, line: 12, type: !33, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !59)
!59 = !{!60, !61, !62}
!60 = !DILocalVariable(name: "y", arg: 2, scope: !58, file: !2, line: 12, type: !23)
!61 = !DILocalVariable(name: "total", scope: !58, file: !2, line: 11, type: !23)
!62 = !DILocalVariable(name: "x", scope: !58, file: !2, line: 10, type: !23)
!63 = !DILocation(line: 12, column: 10, scope: !58)
!64 = !DILocation(line: 12, column: 23, scope: !58)
!65 = !DILocation(line: 11, column: 9, scope: !58)
!66 = !DILocation(line: 10, column: 5, scope: !58)
!67 = !DILocation(line: 12, column: 39, scope: !58)
!68 = distinct !DISubprogram(name: "guarded", linkageName: "_D6corpus7guardedFCQr7SpeakerAiZi", scope: !5, file: !2, line: 16, type: !24, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !69)
!69 = !{!70, !73, !80}
!70 = !DILocalVariable(name: "s", arg: 1, scope: !68, file: !2, line: 16, type: !71)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "corpus.Speaker*", baseType: !72, size: 64)
!72 = !DICompositeType(tag: DW_TAG_structure_type, name: "Speaker", scope: !5, file: !2, line: 3, size: 64, align: 64, elements: !19, identifier: "C6corpus7Speaker")
!73 = !DILocalVariable(name: "items", arg: 2, scope: !68, file: !2, line: 16, type: !74)
!74 = !DICompositeType(tag: DW_TAG_structure_type, name: "int[]", file: !2, size: 128, align: 64, elements: !75, identifier: "Ai")
!75 = !{!76, !78}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "length", file: !2, baseType: !77, size: 64, align: 64, flags: DIFlagPublic)
!77 = !DIBasicType(name: "ulong", size: 64, encoding: DW_ATE_unsigned)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", file: !2, baseType: !79, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "int*", baseType: !23, size: 64)
!80 = !DILocalVariable(name: "e", scope: !81, file: !2, line: 19, type: !83)
!81 = distinct !DILexicalBlock(scope: !82, file: !2, line: 19, column: 5)
!82 = distinct !DILexicalBlock(scope: !68, file: !2, line: 18, column: 5)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Exception*", baseType: !84, size: 64)
!84 = !DICompositeType(tag: DW_TAG_structure_type, name: "Exception", scope: !6, file: !7, line: 2726, baseType: !85, size: 608, align: 8, elements: !103, identifier: "C9Exception")
!85 = !DICompositeType(tag: DW_TAG_structure_type, name: "Throwable", scope: !6, file: !7, line: 2505, baseType: !18, size: 608, align: 8, elements: !86, identifier: "C6object9Throwable")
!86 = !{!87, !88, !94, !95, !96, !99, !101}
!87 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !85, baseType: !18, flags: DIFlagPublic, extraData: i32 0)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "msg", file: !7, line: 2514, baseType: !89, size: 128, align: 64, offset: 128, flags: DIFlagPublic)
!89 = !DICompositeType(tag: DW_TAG_structure_type, name: "string", file: !2, size: 128, align: 64, elements: !90, identifier: "Aya")
!90 = !{!76, !91}
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", file: !2, baseType: !92, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "immutable(char)*", baseType: !93, size: 64)
!93 = !DIBasicType(name: "immutable(char)", size: 8, encoding: DW_ATE_UTF)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "file", file: !7, line: 2520, baseType: !89, size: 128, align: 64, offset: 256, flags: DIFlagPublic)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "line", file: !7, line: 2525, baseType: !77, size: 64, align: 64, offset: 384, flags: DIFlagPublic)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "info", file: !7, line: 2532, baseType: !97, size: 64, align: 64, offset: 448, flags: DIFlagPublic)
!97 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Throwable.TraceInfo*", baseType: !98, size: 64)
!98 = !DICompositeType(tag: DW_TAG_structure_type, name: "TraceInfo", scope: !85, file: !7, line: 2507, size: 64, align: 64, elements: !19, identifier: "C6object9Throwable9TraceInfo")
!99 = !DIDerivedType(tag: DW_TAG_member, name: "nextInChain", file: !7, line: 2540, baseType: !100, size: 64, align: 64, offset: 512, flags: DIFlagPrivate)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "object.Throwable*", baseType: !85, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "_refcount", file: !7, line: 2542, baseType: !102, size: 32, align: 32, offset: 576, flags: DIFlagPrivate)
!102 = !DIBasicType(name: "uint", size: 32, encoding: DW_ATE_unsigned)
!103 = !{!104}
!104 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !84, baseType: !85, flags: DIFlagPublic, extraData: i32 0)
!105 = !DILocation(line: 16, column: 5, scope: !68)
!106 = !DILocation(line: 18, column: 11, scope: !107)
!107 = distinct !DILexicalBlock(scope: !108, file: !2, line: 18, column: 11)
!108 = distinct !DILexicalBlock(scope: !82, file: !2, line: 18, column: 9)
!109 = !DILocation(line: 19, column: 5, scope: !81)
!110 = !DILocation(line: 19, column: 27, scope: !81)
!111 = !DILocation(line: 17, column: 18, scope: !112)
!112 = distinct !DILexicalBlock(scope: !68, file: !2, line: 17, column: 18)
!113 = !DILocation(line: 20, column: 1, scope: !68)
!114 = distinct !DISubprogram(name: "use", linkageName: "_D6corpus3useFZl", scope: !5, file: !2, line: 21, type: !115, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !118)
!115 = !DISubroutineType(types: !116)
!116 = !{!117}
!117 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!118 = !{!119}
!119 = !DILocalVariable(name: "p", scope: !114, file: !2, line: 21, type: !120)
!120 = !DICompositeType(tag: DW_TAG_structure_type, name: "Pair!long", scope: !5, file: !2, line: 9, size: 128, align: 64, elements: !121, identifier: "S6corpus__T4PairTlZQi")
!121 = !{!122, !123}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "a", file: !2, line: 9, baseType: !117, size: 64, align: 64, flags: DIFlagPublic)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "b", file: !2, line: 9, baseType: !117, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!124 = !DILocation(line: 21, column: 19, scope: !114)
!125 = !DILocation(line: 21, column: 14, scope: !114)
!126 = !DILocation(line: 21, column: 40, scope: !114)
!127 = distinct !DISubprogram(name: "sum", linkageName: "_D6corpus__T4PairTlZQi3sumMxFNaNbNiNfZl", scope: !120, file: !2, line: 9, type: !115, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !1, retainedNodes: !128)
!128 = !{!129}
!129 = !DILocalVariable(name: "this", arg: 1, scope: !127, file: !2, line: 9, type: !130, flags: DIFlagArtificial | DIFlagObjectPointer)
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64, align: 64)
!131 = !DILocation(line: 9, column: 28, scope: !127)
!132 = !DILocation(line: 9, column: 42, scope: !127)
