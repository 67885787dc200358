# Objects with finalizers that die in the ways in which Crystal programs let them die.
#
# Each shape makes objects, lets some die, and collects once, ROUNDS times over. It prints how many were finalized by
# the first collection behind their death, of how many, and how many while they were still used (must be 0, always).
#
# Output by printf: Crystal's own goes through buffers that allocate.

ROUNDS = 20

class Life
  # Objects are numbered as they are made; what an earlier round left behind counts for nothing.
  class_property made = 0
  class_property first = 0
  class_property finalized = 0
  # Numbers of this round from here on are still used while the round collects.
  class_property used_from = Int32::MAX
  class_property early = 0
  class_property sum = 0

  def self.number : Int32
    @@made += 1
  end

  def self.ended(number : Int32)
    @@finalized += 1 if number >= @@first
    @@early += 1 if number >= @@used_from
  end
end

class Node
  property next : Node?
  getter number : Int32 = Life.number

  def initialize(@next : Node? = nil)
  end

  def finalize
    Life.ended(@number)
  end
end

class Leaf
  getter number : Int32 = Life.number

  def finalize
    Life.ended(@number)
  end
end

struct Pair
  getter left : Node
  getter right : Node

  def initialize(@left : Node, @right : Node)
  end
end

# Looks at an object, keeps nothing of it. The sum is what keeps the optimiser from leaving the look out.
@[NoInline]
def look(object) : Int32
  Life.sum &+= object.number
  object.number
end

# From here on, what is made is used until `measure` says otherwise.
def from_here_used
  Life.used_from = Life.made + 1
end

# The last use of a local is behind us; its variable is still in scope.
@[NoInline]
def local
  node = Node.new
  look(node)
  GC.collect
end

# The last use is an argument: what is called owns the object, and collects.
@[NoInline]
def consume(node : Node)
  look(node)
  GC.collect
end

@[NoInline]
def argument
  consume(Node.new)
end

# Assigned over.
@[NoInline]
def replaced
  node = Node.new
  look(node)
  from_here_used
  node = Node.new
  GC.collect
  look(node)
end

# Both alternatives of a choice, the second of them only seen where the choice is made.
@[NoInline]
def choice(odd : Bool)
  node = Node.new
  other = Node.new
  look(odd ? node : other)
  GC.collect
end

# Dead on one branch, used on the other.
@[NoInline]
def branch(used : Bool)
  node = Node.new
  if used
    GC.collect
    look(node)
  else
    GC.collect
  end
end

# A union of two classes and nil.
@[NoInline]
def union(odd : Bool)
  value = Life.made < 0 ? nil : (odd ? Node.new : Leaf.new)
  look(value) if value
  GC.collect
end

# Inside a struct, which lies on the stack.
@[NoInline]
def in_struct
  pair = Pair.new(Node.new, Node.new)
  look(pair.left)
  look(pair.right)
  GC.collect
end

# The head of a list of three; BDWGC finalizes what points before what is pointed to, so one of them.
@[NoInline]
def list
  node : Node? = Node.new(Node.new(Node.new))
  while node
    look(node)
    node = node.next
  end
  GC.collect
end

# Two live ranges in one loop: each round's object is dead when the round collects, the one outside is not.
@[NoInline]
def in_loop
  i = 0
  while i < 3
    node = Node.new
    look(node)
    GC.collect
    i += 1
  end
end

# A method of the object itself: `self` is dead behind the last look at it.
class Node
  @[NoInline]
  def last_method
    look(self)
    GC.collect
  end
end

@[NoInline]
def in_self
  Node.new.last_method
end

# The exception has passed: what it unwound is dead, and so is what its handler used.
class Failure < Exception
end

@[NoInline]
def fail(node : Node)
  raise Failure.new("expected") if look(node) >= 0
end

@[NoInline]
def rescued
  node = Node.new
  begin
    fail(node)
  rescue Failure
    look(node)
  end
  GC.collect
end

# A block sees the variable of the method around it; it has run for the last time.
@[NoInline]
def in_block
  node = Node.new
  3.times { look(node) }
  GC.collect
end

# A proc that was called for the last time; what it captured lies on the heap.
@[NoInline]
def captured
  node = Node.new
  proc = ->{ look(node) }
  proc.call
  GC.collect
end

# Still used behind the collection.
@[NoInline]
def alive
  from_here_used
  node = Node.new
  GC.collect
  look(node)
end

# Still used behind the collection, by way of a list, a struct, an array and a proc.
@[NoInline]
def alive_inside
  from_here_used
  head = Node.new(Node.new)
  pair = Pair.new(Node.new, Node.new)
  array = [Node.new, Node.new]
  kept = Node.new
  proc = ->{ look(kept) }
  GC.collect
  rest = head.next
  look(rest) if rest
  look(pair.left)
  look(pair.right)
  array.each { |node| look(node) }
  proc.call
end

# On the stack of a fiber, which the C library knows nothing of.
@[NoInline]
def alive_on_fiber
  done = Channel(Nil).new
  spawn do
    alive_inside
    done.send(nil)
  end
  done.receive
end

# Dead on the stack of a fiber.
@[NoInline]
def dead_on_fiber
  done = Channel(Nil).new
  spawn do
    local
    done.send(nil)
  end
  done.receive
end

macro measure(name, dead, call)
  %finalized = 0
  Life.early = 0
  ROUNDS.times do |round|
    Life.first = Life.made + 1
    Life.finalized = 0
    {{call}}
    %finalized += Life.finalized
    Life.used_from = Int32::MAX
  end
  LibC.printf("%-9s %3d of %3d, %d early\n", {{name}}, %finalized, {{dead}} * ROUNDS, Life.early)
end

measure("local", 1, local)
measure("argument", 1, argument)
measure("replaced", 1, replaced)
measure("choice", 2, choice(round.odd?))
measure("branch", 1, branch(false))
measure("union", 1, union(round.odd?))
measure("struct", 2, in_struct)
measure("list", 1, list)
measure("loop", 3, in_loop)
measure("self", 1, in_self)
measure("rescued", 1, rescued)
measure("block", 1, in_block)
measure("captured", 1, captured)
measure("alive", 0, alive)
measure("inside", 0, alive_inside)
measure("taken", 0, branch(true))
measure("fiber", 0, alive_on_fiber)
measure("away", 1, dead_on_fiber)
LibC.printf("end\n")
