-- Deep inside: a sort whose comparison substitutes text whose callback asks the host for a traceback.
local asked = false
local words = { "pear", "fig", "apple" }
table.sort(words, function(a, b)
  a = a:gsub("%a+", function(word)
    if not asked then asked = true; traceback("panic: shown from C, five calls deep in a stripped binary") end
    return word
  end)
  return a < b
end)
