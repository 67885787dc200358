// Every behaviour is a section that begins with "== NAME". behaviours.c stands beside this file line for line.
package main

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"
)

//go:noinline
func where(skip int) {
	pc, file, line, ok := runtime.Caller(skip)
	if ok {
		report(runtime.FuncForPC(pc).Name(), file, line)
	} else {
		fmt.Println("none")
	}
}

//go:noinline
func stack(skip int) {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip, pcs)])
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		report(f.Function, f.File, f.Line)
	}
}

// What the runtime has between the program's frames differs from one runtime to the other; its ends do not.
func report(function, file string, line int) {
	if strings.HasPrefix(function, "main.") && function != "main.init" {
		fmt.Println(function, filepath.Base(file), line)
	} else if function == "runtime.main" || function == "runtime.goexit" || function == "runtime.Callers" {
		fmt.Println(function)
	}
}

func init() {
	fmt.Println("== init-time")
	where(1)
	stack(1)
}

//go:noinline
func caller0() { where(0); where(1) }

//go:noinline
func caller1() {
	caller2()
}

//go:noinline
func caller2() {
	where(2)
	where(3)
}

//go:noinline
func beyond() {
	where(100)
	where(5)
}

//go:noinline
func tail() {
	stack(0)
	stack(2)
	stack(3)
	stack(5)
}

//go:noinline
func pcOfCaller() uintptr {
	pc, _, _, _ := runtime.Caller(1)
	return pc
}

//go:noinline
func lookup() {
	pc := pcOfCaller()
	fn := runtime.FuncForPC(pc)
	file, line := fn.FileLine(pc)
	fmt.Println(fn.Name(), fn.Entry() != 0, fn.Entry() < uintptr(pc), filepath.Base(file), line)
}

//go:noinline
func lookupReturn() {
	pcs := make([]uintptr, 8)
	runtime.Callers(1, pcs)
	fn := runtime.FuncForPC(pcs[0] - 1)
	file, line := fn.FileLine(pcs[0] - 1)
	fmt.Println(fn.Name(), filepath.Base(file), line)
}

//go:noinline
func value() { where(0) }

//go:noinline
func functionValue() {
	fn := runtime.FuncForPC(reflect.ValueOf(value).Pointer())
	file, line := fn.FileLine(fn.Entry())
	fmt.Println(fn.Name(), fn.Entry() == reflect.ValueOf(value).Pointer(), filepath.Base(file), line)
}

//go:noinline
func stackText() {
	buf := make([]byte, 4096)
	text1 := string(buf[:runtime.Stack(buf, false)])
	text2 := string(buf[:runtime.Stack(buf, false)])
	printStack(text1)
	printStack(text2)
}

func printStack(text string) {
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\n"))
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "main.") {
			place := strings.Fields(lines[i+1])[0]
			fmt.Println(line[:strings.IndexByte(line, '(')], filepath.Base(place))
		}
	}
}

//go:noinline
func adjacent() {
	where(1)
	where(1)
	where(1); where(2)
}

//go:noinline
func callsAdjacent() {
	adjacent()
	adjacent()
	adjacent(); adjacent()
}

type face interface{ Ask(skip int) }
type first struct{ next face }
type second struct{}

//go:noinline
func (f first) Ask(skip int) { f.next.Ask(skip) }

//go:noinline
func (s second) Ask(skip int) {
	stack(1)
	where(skip)
}

//go:noinline
func interfaceChain(f face) {
	f.Ask(2)
	f.Ask(3)
}

//go:noinline
func closureChain() {
	third := func(skip int) { where(skip); stack(1) }
	next := func(skip int) { third(skip) }
	begin := func(skip int) {
		next(skip)
	}
	begin(3)
	begin(4)
}

//go:noinline
func recurse(n int) {
	if n > 0 {
		recurse(n - 1)
		return
	}
	stack(1)
	where(4)
}

//go:noinline
func deep(n int) int {
	if n > 0 {
		return 1 + deep(n-1)
	}
	pcs := make([]uintptr, 10100)
	got := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:got])
	count := 0
	for more := true; more; count++ {
		var f runtime.Frame
		f, more = frames.Next()
		if count < 3 || !strings.HasPrefix(f.Function, "main.deep") {
			report(f.Function, f.File, f.Line)
		}
	}
	fmt.Println(got, count)
	return 0
}

func helper(skip int) { where(skip) }

//go:noinline
func usesHelper() {
	helper(1)
	helper(2)
}

//go:noinline
func thrower(a []int, i int) int {
	return a[i]
}

//go:noinline
func recovers() {
	defer func() {
		fmt.Println("recovered:", recover())
		stack(1)
	}()
	thrower(nil, 3)
}

//go:noinline
func answers() string {
	pc, file, line, _ := runtime.Caller(0)
	fn := runtime.FuncForPC(pc)
	_, at := fn.FileLine(pc)
	return fmt.Sprint(fn.Name(), " ", filepath.Base(file), " ", line, " ", at)
}

var same [32]string

func worker(i int) {
	same[i] = answers()
}

//go:noinline
func threads() {
	var group sync.WaitGroup
	group.Add(32)
	for i := range same {
		go func() { worker(i); group.Done() }()
	}
	group.Wait()
	for i := range same {
		if same[i] != same[0] {
			fmt.Println("differs:", same[i])
		}
	}
	fmt.Println(same[0])
}

func goroutine(done chan bool) {
	stack(1)
	where(2)
	close(done)
}

//go:noinline
func threadStack() {
	done := make(chan bool)
	go goroutine(done)
	<-done
}

func main() {
	fmt.Println("== 32 threads agree at first use")
	threads()
	fmt.Println("== Caller(0)")
	caller0()
	fmt.Println("== Caller(1)")
	caller1()
	fmt.Println("== Caller beyond the stack")
	beyond()
	fmt.Println("== end of the stack")
	tail()
	fmt.Println("== FuncForPC of a Caller pc")
	lookup()
	fmt.Println("== FuncForPC of a Callers pc")
	lookupReturn()
	fmt.Println("== function value")
	functionValue()
	fmt.Println("== Stack")
	stackText()
	fmt.Println("== adjacent calls")
	callsAdjacent()
	fmt.Println("== interface chain")
	interfaceChain(first{second{}})
	fmt.Println("== closure chain")
	closureChain()
	fmt.Println("== recursion")
	recurse(3)
	fmt.Println("== 10,000 deep")
	deep(10000)
	fmt.Println("== small helper")
	usesHelper()
	fmt.Println("== recovered panic")
	recovers()
	fmt.Println("== thread")
	threadStack()
	fmt.Println("== exit-time")
	defer stack(1)
	defer where(1)
}
