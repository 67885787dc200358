/* Expressions of the unwind tables (DWARF 5, 2.5): a stack machine whose program comes from a file and whose input is a
 * stack that may be damaged. So its own stack and the number of its operations are bounded, what it reads goes through
 * llp_walk_read, and what it does not know ends the walk. Linkers write them for procedure linkage tables, compilers for
 * frames that align themselves, glibc for the frame of a signal. */
#include "cfi.h"

#if LLP_OWN_WALK

#define MOST_WORDS 64u
#define MOST_OPERATIONS 1000u

enum llp_cfi llp_cfi_evaluate(struct llp_walk *walk, const uint8_t *block, const uintptr_t *first, uintptr_t *result) {
  struct cursor in = {block, block + 10, false};
  uint64_t size = read_leb(&in);
  const uint8_t *begin = in.at;
  uintptr_t stack[MOST_WORDS], word;
  unsigned depth = 0;
  in.end = begin + size;
  if (first)
    stack[depth++] = *first;
  for (unsigned left = MOST_OPERATIONS; in.at < in.end; left--) {
    uint64_t code = read_word(&in, 1);
    bool push = true;
    uint64_t column = code >= 0x70 && code <= 0x8f ? code - 0x70 : code >= 0x50 && code <= 0x6f ? code - 0x50 : 0;
    if (!left)
      return LLP_CFI_NONE;
    if (code >= 0x30 && code <= 0x4f) { /* lit */
      word = (uintptr_t)(code - 0x30);
    } else if (code >= 0x50 && code <= 0x6f) { /* reg */
      if (!known(walk, column, &word))
        return LLP_CFI_NEEDS;
    } else if (code >= 0x70 && code <= 0x8f) { /* breg */
      int64_t offset = read_sleb(&in);
      if (!known(walk, column, &word))
        return LLP_CFI_NEEDS;
      word += (uintptr_t)offset;
    } else {
      switch (code) {
      case 0x90: /* regx */
        if (!known(walk, read_leb(&in), &word))
          return LLP_CFI_NEEDS;
        break;
      case 0x92: { /* bregx */
        column = read_leb(&in);
        int64_t offset = read_sleb(&in);
        if (!known(walk, column, &word))
          return LLP_CFI_NEEDS;
        word += (uintptr_t)offset;
        break;
      }
      case 0x03: /* addr */
      case 0x0e: /* const8u, const8s */
      case 0x0f:
        word = (uintptr_t)read_word(&in, 8);
        break;
      case 0x08:
        word = (uintptr_t)read_word(&in, 1);
        break;
      case 0x09:
        word = sign_extend(read_word(&in, 1), 8);
        break;
      case 0x0a:
        word = (uintptr_t)read_word(&in, 2);
        break;
      case 0x0b:
        word = sign_extend(read_word(&in, 2), 16);
        break;
      case 0x0c:
        word = (uintptr_t)read_word(&in, 4);
        break;
      case 0x0d:
        word = sign_extend(read_word(&in, 4), 32);
        break;
      case 0x10: /* constu, consts */
        word = (uintptr_t)read_leb(&in);
        break;
      case 0x11:
        word = (uintptr_t)read_sleb(&in);
        break;
      case 0x12: /* dup, over, pick */
      case 0x14:
      case 0x15: {
        uint64_t down = code == 0x12 ? 0 : code == 0x14 ? 1 : read_word(&in, 1);
        if (down >= depth)
          return LLP_CFI_NONE;
        word = stack[depth - 1 - down];
        break;
      }
      case 0x13: /* drop */
        if (!depth)
          return LLP_CFI_NONE;
        depth--;
        push = false;
        break;
      case 0x16: /* swap */
        if (depth < 2)
          return LLP_CFI_NONE;
        word = stack[depth - 1];
        stack[depth - 1] = stack[depth - 2];
        stack[depth - 2] = word;
        push = false;
        break;
      case 0x17: /* rot */
        if (depth < 3)
          return LLP_CFI_NONE;
        word = stack[depth - 1];
        stack[depth - 1] = stack[depth - 2];
        stack[depth - 2] = stack[depth - 3];
        stack[depth - 3] = word;
        push = false;
        break;
      case 0x06: /* deref, deref_size */
      case 0x94: {
        uint64_t bytes = code == 0x06 ? 8 : read_word(&in, 1);
        if (!depth || !llp_walk_read(walk, stack[depth - 1], &word))
          return LLP_CFI_NONE;
        depth--;
        if (bytes < 8)
          word &= ((uintptr_t)1 << 8 * bytes) - 1;
        break;
      }
      case 0x19: /* abs, neg, not, plus_uconst */
      case 0x1f:
      case 0x20:
      case 0x23: {
        if (!depth)
          return LLP_CFI_NONE;
        uintptr_t top = stack[--depth];
        word = code == 0x20   ? ~top
               : code == 0x23 ? top + (uintptr_t)read_leb(&in)
               : code == 0x1f || (intptr_t)top < 0 ? 0 - top
                                                   : top;
        break;
      }
      case 0x2f: /* skip, bra */
      case 0x28: {
        int16_t offset = (int16_t)read_word(&in, 2);
        push = false;
        if (code == 0x28) {
          if (!depth)
            return LLP_CFI_NONE;
          if (!stack[--depth])
            break;
        }
        if (in.bad || in.at - begin + offset < 0 || offset > in.end - in.at)
          return LLP_CFI_NONE;
        in.at += offset;
        break;
      }
      case 0x96: /* nop */
        push = false;
        break;
      default: {
        if (code < 0x1a || code > 0x2e || depth < 2)
          return LLP_CFI_NONE;
        uintptr_t right = stack[--depth], left_word = stack[--depth];
        intptr_t a = (intptr_t)left_word, b = (intptr_t)right;
        switch (code) {
        case 0x1a:
          word = left_word & right;
          break;
        case 0x1b: /* div */
          if (!b || (b == -1 && a == INTPTR_MIN))
            return LLP_CFI_NONE;
          word = (uintptr_t)(a / b);
          break;
        case 0x1c:
          word = left_word - right;
          break;
        case 0x1d: /* mod */
          if (!right)
            return LLP_CFI_NONE;
          word = left_word % right;
          break;
        case 0x1e:
          word = left_word * right;
          break;
        case 0x21:
          word = left_word | right;
          break;
        case 0x22:
          word = left_word + right;
          break;
        case 0x24:
          word = right < 64 ? left_word << right : 0;
          break;
        case 0x25:
          word = right < 64 ? left_word >> right : 0;
          break;
        case 0x26: /* shra */
          word = (uintptr_t)(a >> (right < 64 ? right : 63));
          break;
        case 0x27:
          word = left_word ^ right;
          break;
        case 0x29:
          word = a == b;
          break;
        case 0x2a:
          word = a >= b;
          break;
        case 0x2b:
          word = a > b;
          break;
        case 0x2c:
          word = a <= b;
          break;
        case 0x2d:
          word = a < b;
          break;
        default:
          word = a != b;
          break;
        }
      }
      }
    }
    if (in.bad)
      return LLP_CFI_NONE;
    if (push) {
      if (depth == MOST_WORDS)
        return LLP_CFI_NONE;
      stack[depth++] = word;
    }
  }
  if (!depth || in.bad)
    return LLP_CFI_NONE;
  *result = stack[depth - 1];
  return LLP_CFI_DONE;
}
#endif
