# Crystal's own library at work: hashes, strings, regular expressions, JSON, exceptions, blocks, fibers. With the pass on
# every function, all of its code is changed; the output must not be. Memory is short, so the collector runs often.

require "json"

# FNV-1a: one number for a long text.
def hash(text : String) : UInt64
  text.each_byte.reduce(14695981039346656037_u64) { |sum, byte| (sum ^ byte) &* 1099511628211_u64 }
end

abstract class Shape
  abstract def area : Float64

  def <=>(other : Shape)
    area <=> other.area
  end

  include Comparable(Shape)
end

class Circle < Shape
  def initialize(@radius : Float64)
  end

  def area : Float64
    3.14159 * @radius ** 2
  end
end

class Oblong < Shape
  def initialize(@width : Float64, @height : Float64)
  end

  def area : Float64
    @width * @height
  end
end

class Tree(T)
  @left : Tree(T)?
  @right : Tree(T)?

  def initialize(@value : T)
  end

  def add(value : T)
    if value < @value
      (left = @left) ? left.add(value) : (@left = Tree.new(value))
    else
      (right = @right) ? right.add(value) : (@right = Tree.new(value))
    end
  end

  def each(&block : T ->)
    @left.try &.each(&block)
    block.call(@value)
    @right.try &.each(&block)
  end
end

def words
  text = "the quick brown fox jumps over the lazy dog and the dog does not mind the fox"
  counts = Hash(String, Int32).new(0)
  text.split(' ').each { |word| counts[word] += 1 }
  counts.to_a.sort_by { |word, count| {-count, word} }.first(5).each { |word, count| puts "#{word} #{count}" }
  puts text.gsub(/(\w+) fox/) { |_, match| "#{match[1].reverse} cat" }
end

def shapes
  all = (1..40).map { |i| (i.odd? ? Circle.new(i / 3) : Oblong.new(i / 2, 1.5)).as(Shape) }
  puts all.max.area.round(3), all.min.area.round(3), all.sum(&.area).round(3)
end

def json
  value = {name: "fin", list: (1..50).map { |i| {i, (i * i).to_s} }, nested: {"a" => [nil, true, 1.5]}}
  text = value.to_json
  puts text.size, hash(text)
  back = JSON.parse(text)
  puts back["list"][7][1], back["nested"]["a"].to_json
  begin
    JSON.parse(%({"a": [1, 2}))
  rescue error : JSON::ParseException
    puts error.message
  end
end

def exceptions
  log = [] of String
  5.times do |i|
    begin
      begin
        raise ArgumentError.new("odd #{i}") if i.odd?
        raise KeyError.new("four") if i == 4
        log << "fine #{i}"
      rescue error : ArgumentError
        log << error.message.to_s
      ensure
        log << "ensured #{i}"
      end
    rescue error
      log << "outer #{error.message}"
    end
  end
  puts log.join(", ")
end

def fibers
  numbers, squares = Channel(Int32).new, Channel({Int32, String}).new(3)
  4.times do
    spawn do
      while number = numbers.receive?
        squares.send({number, (0..number).map(&.to_s).join("+")})
      end
    end
  end
  spawn do
    200.times { |i| numbers.send(i) }
    numbers.close
  end
  got = Array.new(200) { squares.receive }.sort
  puts hash(got.map { |number, text| "#{number}=#{text}" }.join('\n'))
end

def trees
  random = Random.new(42)
  tree = Tree.new(500)
  3000.times { tree.add(random.rand(1000)) }
  sum = 0_i64
  index = 0
  tree.each { |value| sum += value * (index += 1) }
  puts sum
end

3.times do
  words
  shapes
  json
  exceptions
  fibers
  trees
  GC.collect
end
