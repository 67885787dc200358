// What caller.preopt.ll was made from, put together again from it: the same functions, calls and line numbers.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

type Tracer interface{ Trace(tag string) []string }

type impl struct{ n int }
type valImpl struct{ n int }

//go:noinline
func (p *impl) Trace(tag string) []string {
	return collect(tag)
}

// A method with a value receiver: an interface reaches it through a wrapper that Go does not show.
//
//go:noinline
func (v valImpl) Trace(tag string) []string {
	return append(collect(tag), fmt.Sprint(v.n))
}

//go:noinline
func collect(tag string) []string {
	var pcs [32]uintptr
	n := runtime.Callers(1, pcs[:])
	frames := runtime.CallersFrames(pcs[:n])
	var out []string
	for {
		f, more := frames.Next()
		out = append(out, fmt.Sprintf("%s %s:%d", f.Function, filepath.Base(f.File), f.Line))
		if !more {
			break
		}
	}
	return out
}

//go:noinline
func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	fn := runtime.FuncForPC(pc)
	name := "?"
	if fn != nil {
		name = fn.Name()
	}
	return fmt.Sprintf("%s %s:%d %v", name, filepath.Base(file), line, ok)
}

//go:noinline
func one() []string { return two() }

//go:noinline
func two() []string { return three() }

//go:noinline
func three() []string {
	fmt.Println("where0:", where(0))
	fmt.Println("where1:", where(1))
	fmt.Println("where2:", where(2))
	return collect("three")
}

//go:noinline
func viaClosure(k int) []string {
	f := func() []string {
		fmt.Println("closure:", where(1), k)
		g := func() []string { return collect("inner") }
		return g()
	}
	return f()
}

//go:noinline
func viaIface(t Tracer) []string { return t.Trace("iface") }

func generic[T any](v T) string {
	return where(1) + fmt.Sprintf(" %T", v)
}

func show(title string, fr []string) {
	fmt.Println("==", title)
	for _, s := range fr {
		if !strings.HasPrefix(s, "runtime.") {
			fmt.Println("  ", s)
		}
	}
}

func main() {
	show("chain", one())
	show("closure", viaClosure(7))
	show("iface ptr", viaIface(&impl{1}))
	show("iface val", viaIface(valImpl{2}))
	m := (&impl{3}).Trace
	show("method value", m("mv"))
	fmt.Println("generic:", generic(1), generic("s"))
	fn := runtime.FuncForPC(func() uintptr { pc, _, _, _ := runtime.Caller(0); return pc }())
	if fn != nil {
		fl, ln := fn.FileLine(fn.Entry())
		fmt.Println("funcforpc:", fn.Name(), filepath.Base(fl), ln)
	}
	defer func() {
		r := recover()
		fmt.Println("recovered:", r, where(0))
	}()
	var p *impl
	_ = p.n
}
