; ModuleID = 'plain.cpp'
source_filename = "plain.cpp"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "riscv64-unknown-linux-gnu"

$_ZN5plain7largestIdEET_PKS1_j = comdat any

@_ZTVN5plain5ThingE = dso_local unnamed_addr constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZTIN5plain5ThingE, ptr @_ZN5plain5Thing3runEi] }, align 8, !dbg !0
@_ZTIN5plain5ThingE = dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN5plain5ThingE }, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN5plain5ThingE = dso_local constant [15 x i8] c"N5plain5ThingE\00", align 1

; Function Attrs: mustprogress nounwind
define weak_odr dso_local noundef double @_ZN5plain7largestIdEET_PKS1_j(ptr noundef %0, i32 noundef signext %1) local_unnamed_addr #0 comdat !dbg !35 {
    #dbg_value(ptr %0, !43, !DIExpression(), !50)
    #dbg_value(i32 %1, !44, !DIExpression(), !50)
  %3 = load double, ptr %0, align 8, !dbg !51, !tbaa !52
    #dbg_value(double %3, !45, !DIExpression(), !50)
    #dbg_value(i32 1, !46, !DIExpression(), !54)
  %4 = icmp ugt i32 %1, 1, !dbg !55
  br i1 %4, label %5, label %7, !dbg !57

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !58
  br label %9, !dbg !59

7:                                                ; preds = %9, %2
  %8 = phi double [ %3, %2 ], [ %15, %9 ], !dbg !50
  ret double %8, !dbg !60

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 1, %5 ], [ %16, %9 ]
  %11 = phi double [ %3, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !46, !DIExpression(), !54)
    #dbg_value(double %11, !45, !DIExpression(), !50)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !61
  %13 = load double, ptr %12, align 8, !dbg !61, !tbaa !52
  %14 = fcmp ogt double %13, %11, !dbg !63
  %15 = select i1 %14, double %13, double %11, !dbg !64
    #dbg_value(double %15, !45, !DIExpression(), !50)
  %16 = add nuw nsw i64 %10, 1, !dbg !65
    #dbg_value(i64 %16, !46, !DIExpression(), !54)
  %17 = icmp eq i64 %16, %6, !dbg !58
  br i1 %17, label %7, label %9, !dbg !66, !llvm.loop !67
}

; Function Attrs: mustprogress nounwind
define dso_local noundef signext range(i32 2, 1) i32 @_ZN5plain5Thing3runEi(ptr noundef nonnull writeonly align 8 captures(none) dereferenceable(12) initializes((8, 12)) %0, i32 noundef signext %1) unnamed_addr #0 align 2 !dbg !71 {
    #dbg_value(ptr %0, !73, !DIExpression(), !76)
    #dbg_value(i32 %1, !75, !DIExpression(), !76)
    #dbg_value(i32 %1, !77, !DIExpression(), !82)
  %3 = tail call signext i32 @external(i32 noundef signext %1) #4, !dbg !84
  %4 = shl i32 %3, 1, !dbg !85
  %5 = add i32 %4, 2, !dbg !85
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !86
  store i32 %5, ptr %6, align 8, !dbg !87, !tbaa !88
  ret i32 %5, !dbg !90
}

; Function Attrs: mustprogress noinline nounwind
define weak dso_local noundef i64 @_ZN5plain4wideElc(i64 noundef %0, i8 noundef zeroext %1) local_unnamed_addr #1 !dbg !91 {
    #dbg_value(i64 %0, !97, !DIExpression(), !99)
    #dbg_value(i8 %1, !98, !DIExpression(), !99)
  %3 = tail call i8 @llvm.umax.i8(i8 %1, i8 1), !dbg !100
  %4 = zext i8 %3 to i64, !dbg !101
  %5 = sdiv i64 %0, %4, !dbg !102
  ret i64 %5, !dbg !103
}

; Function Attrs: mustprogress nounwind
define dso_local noundef signext i32 @_ZN5plain3useEPNS_5ThingE(ptr noundef %0) local_unnamed_addr #0 !dbg !104 {
    #dbg_value(ptr %0, !108, !DIExpression(), !109)
    #dbg_value(i32 3, !77, !DIExpression(), !110)
  %2 = tail call signext i32 @external(i32 noundef signext 3) #4, !dbg !112
  %3 = add nsw i32 %2, 1, !dbg !113
  %4 = load ptr, ptr %0, align 8, !dbg !114, !tbaa !115
  %5 = load ptr, ptr %4, align 8, !dbg !114
  %6 = tail call noundef signext i32 %5(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef signext %3) #4, !dbg !114
  %7 = tail call noundef i64 @_ZN5plain4wideElc(i64 noundef 7, i8 noundef zeroext 2) #5, !dbg !117
  %8 = trunc i64 %7 to i32, !dbg !117
  %9 = add nsw i32 %6, %8, !dbg !118
  %10 = tail call ptr @name_of(i32 noundef signext 1) #4, !dbg !119
  %11 = load i8, ptr %10, align 1, !dbg !119, !tbaa !120
  %12 = zext i8 %11 to i32, !dbg !119
  %13 = add nsw i32 %9, %12, !dbg !121
  ret i32 %13, !dbg !122
}

declare !dbg !123 ptr @name_of(i32 noundef signext) local_unnamed_addr #2

declare !dbg !128 signext i32 @external(i32 noundef signext) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #3

attributes #0 = { mustprogress nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+c,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zca,+zcd,+zicsr,+zmmul,-b,-e,-experimental-p,-experimental-smpmpmt,-experimental-svukte,-experimental-xrivosvisni,-experimental-xrivosvizip,-experimental-xsfmclic,-experimental-xsfsclic,-experimental-zibi,-experimental-zicfilp,-experimental-zicfiss,-experimental-zvbc32e,-experimental-zvfbfa,-experimental-zvfofp8min,-experimental-zvkgs,-experimental-zvqdotq,-h,-q,-sdext,-sdtrig,-sha,-shcounterenw,-shgatpa,-shlcofideleg,-shtvala,-shvsatpa,-shvstvala,-shvstvecd,-smaia,-smcdeleg,-smcntrpmf,-smcsrind,-smctr,-smdbltrp,-smepmp,-smmpm,-smnpm,-smrnmi,-smstateen,-ssaia,-ssccfg,-ssccptr,-sscofpmf,-sscounterenw,-sscsrind,-ssctr,-ssdbltrp,-ssnpm,-sspm,-ssqosid,-ssstateen,-ssstrict,-sstc,-sstvala,-sstvecd,-ssu64xl,-supm,-svade,-svadu,-svbare,-svinval,-svnapot,-svpbmt,-svvptc,-v,-xandesbfhcvt,-xandesperf,-xandesvbfhcvt,-xandesvdot,-xandesvpackfph,-xandesvsinth,-xandesvsintload,-xcvalu,-xcvbi,-xcvbitmanip,-xcvelw,-xcvmac,-xcvmem,-xcvsimd,-xmipscbop,-xmipscmov,-xmipsexectl,-xmipslsp,-xqccmp,-xqci,-xqcia,-xqciac,-xqcibi,-xqcibm,-xqcicli,-xqcicm,-xqcics,-xqcicsr,-xqciint,-xqciio,-xqcilb,-xqcili,-xqcilia,-xqcilo,-xqcilsm,-xqcisim,-xqcisls,-xqcisync,-xsfcease,-xsfmm128t,-xsfmm16t,-xsfmm32a16f,-xsfmm32a32f,-xsfmm32a8f,-xsfmm32a8i,-xsfmm32t,-xsfmm64a64f,-xsfmm64t,-xsfmmbase,-xsfvcp,-xsfvfbfexp16e,-xsfvfexp16e,-xsfvfexp32e,-xsfvfexpa,-xsfvfexpa64e,-xsfvfnrclipxfqf,-xsfvfwmaccqqq,-xsfvqmaccdod,-xsfvqmaccqoq,-xsifivecdiscarddlone,-xsifivecflushdlone,-xsmtvdot,-xtheadba,-xtheadbb,-xtheadbs,-xtheadcmo,-xtheadcondmov,-xtheadfmemidx,-xtheadmac,-xtheadmemidx,-xtheadmempair,-xtheadsync,-xtheadvdot,-xventanacondops,-xwchc,-za128rs,-za64rs,-zabha,-zacas,-zalasr,-zama16b,-zawrs,-zba,-zbb,-zbc,-zbkb,-zbkc,-zbkx,-zbs,-zcb,-zce,-zcf,-zclsd,-zcmop,-zcmp,-zcmt,-zdinx,-zfa,-zfbfmin,-zfh,-zfhmin,-zfinx,-zhinx,-zhinxmin,-zic64b,-zicbom,-zicbop,-zicboz,-ziccamoa,-ziccamoc,-ziccif,-zicclsm,-ziccrse,-zicntr,-zicond,-zifencei,-zihintntl,-zihintpause,-zihpm,-zilsd,-zimop,-zk,-zkn,-zknd,-zkne,-zknh,-zkr,-zks,-zksed,-zksh,-zkt,-ztso,-zvbb,-zvbc,-zve32f,-zve32x,-zve64d,-zve64f,-zve64x,-zvfbfmin,-zvfbfwma,-zvfh,-zvfhmin,-zvkb,-zvkg,-zvkn,-zvknc,-zvkned,-zvkng,-zvknha,-zvknhb,-zvks,-zvksc,-zvksed,-zvksg,-zvksh,-zvkt,-zvl1024b,-zvl128b,-zvl16384b,-zvl2048b,-zvl256b,-zvl32768b,-zvl32b,-zvl4096b,-zvl512b,-zvl64b,-zvl65536b,-zvl8192b" }
attributes #1 = { mustprogress noinline nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+c,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zca,+zcd,+zicsr,+zmmul,-b,-e,-experimental-p,-experimental-smpmpmt,-experimental-svukte,-experimental-xrivosvisni,-experimental-xrivosvizip,-experimental-xsfmclic,-experimental-xsfsclic,-experimental-zibi,-experimental-zicfilp,-experimental-zicfiss,-experimental-zvbc32e,-experimental-zvfbfa,-experimental-zvfofp8min,-experimental-zvkgs,-experimental-zvqdotq,-h,-q,-sdext,-sdtrig,-sha,-shcounterenw,-shgatpa,-shlcofideleg,-shtvala,-shvsatpa,-shvstvala,-shvstvecd,-smaia,-smcdeleg,-smcntrpmf,-smcsrind,-smctr,-smdbltrp,-smepmp,-smmpm,-smnpm,-smrnmi,-smstateen,-ssaia,-ssccfg,-ssccptr,-sscofpmf,-sscounterenw,-sscsrind,-ssctr,-ssdbltrp,-ssnpm,-sspm,-ssqosid,-ssstateen,-ssstrict,-sstc,-sstvala,-sstvecd,-ssu64xl,-supm,-svade,-svadu,-svbare,-svinval,-svnapot,-svpbmt,-svvptc,-v,-xandesbfhcvt,-xandesperf,-xandesvbfhcvt,-xandesvdot,-xandesvpackfph,-xandesvsinth,-xandesvsintload,-xcvalu,-xcvbi,-xcvbitmanip,-xcvelw,-xcvmac,-xcvmem,-xcvsimd,-xmipscbop,-xmipscmov,-xmipsexectl,-xmipslsp,-xqccmp,-xqci,-xqcia,-xqciac,-xqcibi,-xqcibm,-xqcicli,-xqcicm,-xqcics,-xqcicsr,-xqciint,-xqciio,-xqcilb,-xqcili,-xqcilia,-xqcilo,-xqcilsm,-xqcisim,-xqcisls,-xqcisync,-xsfcease,-xsfmm128t,-xsfmm16t,-xsfmm32a16f,-xsfmm32a32f,-xsfmm32a8f,-xsfmm32a8i,-xsfmm32t,-xsfmm64a64f,-xsfmm64t,-xsfmmbase,-xsfvcp,-xsfvfbfexp16e,-xsfvfexp16e,-xsfvfexp32e,-xsfvfexpa,-xsfvfexpa64e,-xsfvfnrclipxfqf,-xsfvfwmaccqqq,-xsfvqmaccdod,-xsfvqmaccqoq,-xsifivecdiscarddlone,-xsifivecflushdlone,-xsmtvdot,-xtheadba,-xtheadbb,-xtheadbs,-xtheadcmo,-xtheadcondmov,-xtheadfmemidx,-xtheadmac,-xtheadmemidx,-xtheadmempair,-xtheadsync,-xtheadvdot,-xventanacondops,-xwchc,-za128rs,-za64rs,-zabha,-zacas,-zalasr,-zama16b,-zawrs,-zba,-zbb,-zbc,-zbkb,-zbkc,-zbkx,-zbs,-zcb,-zce,-zcf,-zclsd,-zcmop,-zcmp,-zcmt,-zdinx,-zfa,-zfbfmin,-zfh,-zfhmin,-zfinx,-zhinx,-zhinxmin,-zic64b,-zicbom,-zicbop,-zicboz,-ziccamoa,-ziccamoc,-ziccif,-zicclsm,-ziccrse,-zicntr,-zicond,-zifencei,-zihintntl,-zihintpause,-zihpm,-zilsd,-zimop,-zk,-zkn,-zknd,-zkne,-zknh,-zkr,-zks,-zksed,-zksh,-zkt,-ztso,-zvbb,-zvbc,-zve32f,-zve32x,-zve64d,-zve64f,-zve64x,-zvfbfmin,-zvfbfwma,-zvfh,-zvfhmin,-zvkb,-zvkg,-zvkn,-zvknc,-zvkned,-zvkng,-zvknha,-zvknhb,-zvks,-zvksc,-zvksed,-zvksg,-zvksh,-zvkt,-zvl1024b,-zvl128b,-zvl16384b,-zvl2048b,-zvl256b,-zvl32768b,-zvl32b,-zvl4096b,-zvl512b,-zvl64b,-zvl65536b,-zvl8192b" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic-rv64" "target-features"="+64bit,+a,+c,+d,+f,+i,+m,+relax,+zaamo,+zalrsc,+zca,+zcd,+zicsr,+zmmul,-b,-e,-experimental-p,-experimental-smpmpmt,-experimental-svukte,-experimental-xrivosvisni,-experimental-xrivosvizip,-experimental-xsfmclic,-experimental-xsfsclic,-experimental-zibi,-experimental-zicfilp,-experimental-zicfiss,-experimental-zvbc32e,-experimental-zvfbfa,-experimental-zvfofp8min,-experimental-zvkgs,-experimental-zvqdotq,-h,-q,-sdext,-sdtrig,-sha,-shcounterenw,-shgatpa,-shlcofideleg,-shtvala,-shvsatpa,-shvstvala,-shvstvecd,-smaia,-smcdeleg,-smcntrpmf,-smcsrind,-smctr,-smdbltrp,-smepmp,-smmpm,-smnpm,-smrnmi,-smstateen,-ssaia,-ssccfg,-ssccptr,-sscofpmf,-sscounterenw,-sscsrind,-ssctr,-ssdbltrp,-ssnpm,-sspm,-ssqosid,-ssstateen,-ssstrict,-sstc,-sstvala,-sstvecd,-ssu64xl,-supm,-svade,-svadu,-svbare,-svinval,-svnapot,-svpbmt,-svvptc,-v,-xandesbfhcvt,-xandesperf,-xandesvbfhcvt,-xandesvdot,-xandesvpackfph,-xandesvsinth,-xandesvsintload,-xcvalu,-xcvbi,-xcvbitmanip,-xcvelw,-xcvmac,-xcvmem,-xcvsimd,-xmipscbop,-xmipscmov,-xmipsexectl,-xmipslsp,-xqccmp,-xqci,-xqcia,-xqciac,-xqcibi,-xqcibm,-xqcicli,-xqcicm,-xqcics,-xqcicsr,-xqciint,-xqciio,-xqcilb,-xqcili,-xqcilia,-xqcilo,-xqcilsm,-xqcisim,-xqcisls,-xqcisync,-xsfcease,-xsfmm128t,-xsfmm16t,-xsfmm32a16f,-xsfmm32a32f,-xsfmm32a8f,-xsfmm32a8i,-xsfmm32t,-xsfmm64a64f,-xsfmm64t,-xsfmmbase,-xsfvcp,-xsfvfbfexp16e,-xsfvfexp16e,-xsfvfexp32e,-xsfvfexpa,-xsfvfexpa64e,-xsfvfnrclipxfqf,-xsfvfwmaccqqq,-xsfvqmaccdod,-xsfvqmaccqoq,-xsifivecdiscarddlone,-xsifivecflushdlone,-xsmtvdot,-xtheadba,-xtheadbb,-xtheadbs,-xtheadcmo,-xtheadcondmov,-xtheadfmemidx,-xtheadmac,-xtheadmemidx,-xtheadmempair,-xtheadsync,-xtheadvdot,-xventanacondops,-xwchc,-za128rs,-za64rs,-zabha,-zacas,-zalasr,-zama16b,-zawrs,-zba,-zbb,-zbc,-zbkb,-zbkc,-zbkx,-zbs,-zcb,-zce,-zcf,-zclsd,-zcmop,-zcmp,-zcmt,-zdinx,-zfa,-zfbfmin,-zfh,-zfhmin,-zfinx,-zhinx,-zhinxmin,-zic64b,-zicbom,-zicbop,-zicboz,-ziccamoa,-ziccamoc,-ziccif,-zicclsm,-ziccrse,-zicntr,-zicond,-zifencei,-zihintntl,-zihintpause,-zihpm,-zilsd,-zimop,-zk,-zkn,-zknd,-zkne,-zknh,-zkr,-zks,-zksed,-zksh,-zkt,-ztso,-zvbb,-zvbc,-zve32f,-zve32x,-zve64d,-zve64f,-zve64x,-zvfbfmin,-zvfbfwma,-zvfh,-zvfhmin,-zvkb,-zvkg,-zvkn,-zvknc,-zvkned,-zvkng,-zvknha,-zvknhb,-zvks,-zvksc,-zvksed,-zvksg,-zvksh,-zvkt,-zvl1024b,-zvl128b,-zvl16384b,-zvl2048b,-zvl256b,-zvl32768b,-zvl32b,-zvl4096b,-zvl512b,-zvl64b,-zvl65536b,-zvl8192b" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25, !27, !28, !29, !30}
!llvm.errno.tbaa = !{!31}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "_vtable$", linkageName: "_ZTVN5plain5ThingE", scope: !2, file: !3, type: !7, isLocal: false, isDefinition: true, declaration: !8, align: 64)
!2 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "plain.cpp", directory: "/corpus", checksumkind: CSK_MD5, checksum: "f4a3d3e3fbbe202f8da308e2517e8f63")
!4 = !{!5}
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !{!0}
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_variable, name: "_vtable$", scope: !9, file: !3, baseType: !7, flags: DIFlagPrivate | DIFlagArtificial | DIFlagStaticMember)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Thing", scope: !10, file: !3, line: 6, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !11, vtableHolder: !9)
!10 = !DINamespace(name: "plain", scope: null)
!11 = !{!12, !16, !17}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$Thing", scope: !3, file: !3, baseType: !13, size: 64, flags: DIFlagArtificial)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !15, size: 64)
!15 = !DISubroutineType(types: !4)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !9, file: !3, line: 6, baseType: !5, size: 32, offset: 64)
!17 = !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 6, type: !18, scopeLine: 6, containingType: !9, virtualIndex: 0, flags: DIFlagPrototyped, spFlags: DISPFlagVirtual | DISPFlagOptimized)
!18 = !DISubroutineType(types: !19)
!19 = !{!5, !20, !5}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 1, !"target-abi", !"lp64d"}
!25 = !{i32 6, !"riscv-isa", !26}
!26 = !{!"rv64i2p1_m2p0_a2p1_f2p2_d2p2_c2p0_zicsr2p0_zmmul1p0_zaamo1p0_zalrsc1p0_zca1p0_zcd1p0"}
!27 = !{i32 8, !"PIC Level", i32 2}
!28 = !{i32 7, !"PIE Level", i32 2}
!29 = !{i32 8, !"SmallDataLimit", i32 0}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!32, !32, i64 0}
!32 = !{!"int", !33, i64 0}
!33 = !{!"omnipotent char", !34, i64 0}
!34 = !{!"Simple C++ TBAA"}
!35 = distinct !DISubprogram(name: "largest<double>", linkageName: "_ZN5plain7largestIdEET_PKS1_j", scope: !10, file: !3, line: 8, type: !36, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, templateParams: !48, retainedNodes: !42, keyInstructions: true)
!36 = !DISubroutineType(types: !37)
!37 = !{!38, !39, !41}
!38 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !38)
!41 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!42 = !{!43, !44, !45, !46}
!43 = !DILocalVariable(name: "items", arg: 1, scope: !35, file: !3, line: 8, type: !39)
!44 = !DILocalVariable(name: "count", arg: 2, scope: !35, file: !3, line: 8, type: !41)
!45 = !DILocalVariable(name: "best", scope: !35, file: !3, line: 10, type: !38)
!46 = !DILocalVariable(name: "i", scope: !47, file: !3, line: 11, type: !41)
!47 = distinct !DILexicalBlock(scope: !35, file: !3, line: 11, column: 5)
!48 = !{!49}
!49 = !DITemplateTypeParameter(name: "T", type: !38)
!50 = !DILocation(line: 0, scope: !35)
!51 = !DILocation(line: 10, column: 14, scope: !35, atomGroup: 1, atomRank: 2)
!52 = !{!53, !53, i64 0}
!53 = !{!"double", !33, i64 0}
!54 = !DILocation(line: 0, scope: !47)
!55 = !DILocation(line: 11, column: 28, scope: !56, atomGroup: 11, atomRank: 1)
!56 = distinct !DILexicalBlock(scope: !47, file: !3, line: 11, column: 5)
!57 = !DILocation(line: 11, column: 5, scope: !47, atomGroup: 12, atomRank: 1)
!58 = !DILocation(line: 11, column: 28, scope: !56, atomGroup: 3, atomRank: 1)
!59 = !DILocation(line: 11, column: 5, scope: !47)
!60 = !DILocation(line: 13, column: 5, scope: !35, atomGroup: 10, atomRank: 1)
!61 = !DILocation(line: 12, column: 13, scope: !62)
!62 = distinct !DILexicalBlock(scope: !56, file: !3, line: 12, column: 13)
!63 = !DILocation(line: 12, column: 22, scope: !62, atomGroup: 5, atomRank: 2)
!64 = !DILocation(line: 12, column: 22, scope: !62, atomGroup: 5, atomRank: 1)
!65 = !DILocation(line: 11, column: 38, scope: !56, atomGroup: 7, atomRank: 2)
!66 = !DILocation(line: 11, column: 5, scope: !47, atomGroup: 4, atomRank: 1)
!67 = distinct !{!67, !59, !68, !69, !70}
!68 = !DILocation(line: 12, column: 44, scope: !47)
!69 = !{!"llvm.loop.mustprogress"}
!70 = !{!"llvm.loop.unroll.disable"}
!71 = distinct !DISubprogram(name: "run", linkageName: "_ZN5plain5Thing3runEi", scope: !9, file: !3, line: 7, type: !18, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, declaration: !17, retainedNodes: !72, keyInstructions: true)
!72 = !{!73, !75}
!73 = !DILocalVariable(name: "this", arg: 1, scope: !71, type: !74, flags: DIFlagArtificial | DIFlagObjectPointer)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!75 = !DILocalVariable(name: "x", arg: 2, scope: !71, file: !3, line: 7, type: !5)
!76 = !DILocation(line: 0, scope: !71)
!77 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !3, line: 5, type: !5)
!78 = distinct !DISubprogram(name: "hidden", linkageName: "_ZN5plainL6hiddenEi", scope: !10, file: !3, line: 5, type: !79, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81, keyInstructions: true)
!79 = !DISubroutineType(types: !80)
!80 = !{!5, !5}
!81 = !{!77}
!82 = !DILocation(line: 0, scope: !78, inlinedAt: !83)
!83 = distinct !DILocation(line: 7, column: 40, scope: !71)
!84 = !DILocation(line: 5, column: 35, scope: !78, inlinedAt: !83)
!85 = !DILocation(line: 7, column: 50, scope: !71, atomGroup: 1, atomRank: 2)
!86 = !DILocation(line: 7, column: 32, scope: !71)
!87 = !DILocation(line: 7, column: 38, scope: !71, atomGroup: 2, atomRank: 1)
!88 = !{!89, !32, i64 8}
!89 = !{!"_ZTSN5plain5ThingE", !32, i64 8}
!90 = !DILocation(line: 7, column: 25, scope: !71, atomGroup: 1, atomRank: 1)
!91 = distinct !DISubprogram(name: "wide", linkageName: "_ZN5plain4wideElc", scope: !10, file: !3, line: 16, type: !92, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96, keyInstructions: true)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !94, !95}
!94 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!95 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_unsigned_char)
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "a", arg: 1, scope: !91, file: !3, line: 16, type: !94)
!98 = !DILocalVariable(name: "b", arg: 2, scope: !91, file: !3, line: 16, type: !95)
!99 = !DILocation(line: 0, scope: !91)
!100 = !DILocation(line: 16, column: 73, scope: !91, atomGroup: 2, atomRank: 1)
!101 = !DILocation(line: 16, column: 72, scope: !91)
!102 = !DILocation(line: 16, column: 70, scope: !91, atomGroup: 1, atomRank: 2)
!103 = !DILocation(line: 16, column: 61, scope: !91, atomGroup: 1, atomRank: 1)
!104 = distinct !DISubprogram(name: "use", linkageName: "_ZN5plain3useEPNS_5ThingE", scope: !10, file: !3, line: 17, type: !105, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!5, !74}
!107 = !{!108}
!108 = !DILocalVariable(name: "thing", arg: 1, scope: !104, file: !3, line: 17, type: !74)
!109 = !DILocation(line: 0, scope: !104)
!110 = !DILocation(line: 0, scope: !78, inlinedAt: !111)
!111 = distinct !DILocation(line: 17, column: 43, scope: !104)
!112 = !DILocation(line: 5, column: 35, scope: !78, inlinedAt: !111)
!113 = !DILocation(line: 5, column: 47, scope: !78, inlinedAt: !111, atomGroup: 1, atomRank: 2)
!114 = !DILocation(line: 17, column: 39, scope: !104)
!115 = !{!116, !116, i64 0}
!116 = !{!"vtable pointer", !34, i64 0}
!117 = !DILocation(line: 17, column: 73, scope: !104)
!118 = !DILocation(line: 17, column: 54, scope: !104)
!119 = !DILocation(line: 17, column: 87, scope: !104)
!120 = !{!33, !33, i64 0}
!121 = !DILocation(line: 17, column: 85, scope: !104, atomGroup: 1, atomRank: 2)
!122 = !DILocation(line: 17, column: 25, scope: !104, atomGroup: 1, atomRank: 1)
!123 = !DISubprogram(name: "name_of", scope: !3, file: !3, line: 3, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{!126, !5}
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !127, size: 64)
!127 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !95)
!128 = !DISubprogram(name: "external", scope: !3, file: !3, line: 2, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
