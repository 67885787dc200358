-- Exercises the virtual machine, the libraries, the collector and the error paths; prints only what is determined.
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print("fib", fib(22))
local sieve, primes = {}, {}
for i = 2, 20000 do
  if not sieve[i] then primes[#primes + 1] = i; for j = i * i, 20000, i do sieve[j] = true end end
end
print("primes", #primes, primes[#primes])
local words = {}
for w in ("the quick brown fox jumps over the lazy dog"):gmatch("%a+") do words[#words + 1] = w end
table.sort(words, function(a, b) return #a ~= #b and #a < #b or #a == #b and a < b end)
print(table.concat(words, " "), ("x"):rep(5, "-"), ("%5.2f|%q|%x"):format(3.14159, "a\nb", 255))
print((("key = value"):gsub("(%w+) = (%w+)", "%2 = %1")), ("hello"):byte(1, -1))
local Account = setmetatable({}, { __call = function(c, b) return setmetatable({ b = b }, c) end })
Account.__index = Account
Account.__add = function(x, y) return Account(x.b + y.b) end
Account.__eq = function(x, y) return x.b == y.b end
Account.__lt = function(x, y) return x.b < y.b end
Account.__tostring = function(x) return "account " .. x.b end
Account.__close = function(x) print("closed", x.b) end
function Account:take(n) if n > self.b then error({ code = n }) end self.b = self.b - n end
print(tostring(Account(3) + Account(4)), Account(1) == Account(1), Account(1) < Account(2))
do local guard <close> = Account(9); print("inside", guard.b) end
local ok, err = pcall(Account.take, Account(1), 5)
print(ok, type(err), err.code)
print(select("#", table.unpack({ 1, nil, 3 }, 1, 3)), math.maxinteger // -1, 7 // 2, -7 // 2, -7 % 3, 7.5 // 2, 1e15, 2 ^ 53)
print(pcall(error), pcall(error, "plain", 0), select(2, pcall(function() local t = nil; return t.x end)))
print(select(2, pcall(string.rep)), select(2, xpcall(function() error("deep") end, function(m) return "handled: " .. m end)))
local function gen(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i, i * i) end return "done" end) end
local g = gen(3); print(g()); print(g()); print(g()); print(g()); print(pcall(g))
local co = coroutine.create(function(a) local b = coroutine.yield(a + 1); error("in coroutine " .. b) end)
print(coroutine.resume(co, 1)); print(coroutine.resume(co, 2)); print(coroutine.status(co))
local weak = setmetatable({}, { __mode = "v" })
for i = 1, 1000 do weak[i] = {} end
collectgarbage(); local left = 0; for _ in pairs(weak) do left = left + 1 end; print("weak", left)
local finalized = 0
for _ = 1, 50 do setmetatable({}, { __gc = function() finalized = finalized + 1 end }) end
collectgarbage(); collectgarbage(); print("finalized", finalized)
collectgarbage("generational"); local acc = {}
for i = 1, 20000 do acc[i % 100] = { tostring(i), { i } } end; print("kept", acc[42][1]); collectgarbage("incremental")
print(load("return 1 +")); print(load("local x <const> = 1; x = 2")); print(load("return ...", "chunk", "t", {})(7))
print(string.pack("<i4z", 7, "ab"):byte(1, -1)); print(string.unpack("<i4z", string.pack("<i4z", 7, "ab")))
print(utf8.char(228, 8364, 0x10FFFF), utf8.len("äö€"), #utf8.char(0x7FFFFFFF)); for p, c in utf8.codes("aé") do io.write(p, ":", c, " ") end print()
goto done; print("never")
::done:: print(os.time({ year = 2000, month = 1, day = 1, hour = 12 }) - os.time({ year = 1999, month = 12, day = 31, hour = 12 }))
local function deep(n) return n == 0 and 0 or 1 + deep(n - 1) end
print(deep(150), pcall(function() local function f() return f() + 1 end return f() end) == false)
print(debug.traceback("trace", 1):gsub("%[C%].*", "[C]"))
local m = {}; for i = 1, 40 do m[i] = {}; for j = 1, 40 do m[i][j] = (i * j) % 17 end end
local sum = 0; for i = 1, 40 do for j = 1, 40 do local s = 0; for k = 1, 40 do s = s + m[i][k] * m[k][j] end sum = sum + s end end print("matrix", sum)
