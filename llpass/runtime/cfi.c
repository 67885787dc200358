/* One step of a walk by the unwind tables: .eh_frame says, for every pc, where the caller's registers are.
 *
 * Why not the system's unwinder: it takes a lock or allocates in some versions, reads what a damaged stack points to,
 * and needs a library that a C program does not link. This one takes no lock (but where the C library has only
 * dl_iterate_phdr), allocates nothing, and reads memory through llp_walk_read alone.
 *
 * Formats: LSB Core 5.0, 10.6; DWARF 5, 2.5 and 6.4; System V psABI for x86-64, 3.6 and 3.7; DWARF for the Arm 64-bit
 * Architecture (AArch64), 4. The mark 'S' of a CIE: a signal frame, whose caller was interrupted and did not call.
 *
 * The cache. Most frames follow one pattern: the CFA is the stack or frame pointer plus a number, the return address
 * and the caller's frame pointer lie at fixed distances from it. Such a rule and its pc fit into one word, so an entry
 * can be read and written by any number of threads without tearing. A rule must not outlive the image that it was read
 * from: another image may be loaded at the same place. So rules are kept for two kinds of images only:
 *
 *  - registered ones. llp_unregister_image clears the cache. A thread that reads or writes an entry for such a pc has
 *    that code on its stack, so the image cannot be going yet; whoever unloads it later has to know that all threads
 *    left it, and by that order the entry was written before it was cleared;
 *  - those that the loader brought up with the program, which are never unloaded: the loader appends to its list, so
 *    they are the ones that stand in it up to the C library. */
#include "cfi.h"

#if LLP_OWN_WALK

/* ---- the cache ------------------------------------------------------------------------------------------------- */

#define SETS 1024u
#define WAYS 4u

/* From the top: 38 bits of tag, 1: CFA counts from the frame pointer, 13: CFA offset / 8, 11: (CFA - address of the
 * saved frame pointer) / 8 or 0 when the register was not saved, 1: in use. The return address is the word above the
 * saved frame pointer on AArch64, the word below the CFA on x86-64. */
static _Atomic uint64_t cache[SETS][WAYS];

struct rule {
  bool from_fp;
  uint32_t cfa;   /* from that register, in words */
  uint32_t saved; /* below the CFA, in words */
};

/* Of the outermost frame, which has no return address. */
static const struct rule outermost = {true, 0x1fff, 0x7ff};

static bool is_outermost(struct rule rule) {
  return rule.from_fp && rule.cfa == outermost.cfa && rule.saved == outermost.saved;
}

#define TAG_SHIFT 26u
#define CACHED_ADDRESSES (UINT64_C(1) << 48)

/* With the tag, tells the address: a set number is its low bits xored with others. */
static unsigned set_of(uintptr_t pc) {
  return (unsigned)(pc ^ pc >> 10 ^ pc >> 20) % SETS;
}

static bool cached(uintptr_t pc, struct rule *rule) {
  uint64_t tag = (uint64_t)pc / SETS << TAG_SHIFT;
  _Atomic uint64_t *set = cache[set_of(pc)];
  if (pc >= CACHED_ADDRESSES)
    return false;
  for (unsigned i = 0; i < WAYS; i++) {
    uint64_t word = atomic_load_explicit(&set[i], memory_order_relaxed);
    if (word & 1 && (word ^ tag) >> TAG_SHIFT == 0) {
      *rule = (struct rule){word >> 25 & 1, word >> 12 & 0x1fff, word >> 1 & 0x7ff};
      return true;
    }
  }
  return false;
}

static void keep(uintptr_t pc, struct rule rule) {
  if (pc >= CACHED_ADDRESSES || rule.cfa > outermost.cfa || rule.saved > outermost.saved)
    return;
  uint64_t word = (uint64_t)pc / SETS << TAG_SHIFT | (uint64_t)rule.from_fp << 25 | (uint64_t)rule.cfa << 12 |
                  (uint64_t)rule.saved << 1 | 1;
  _Atomic uint64_t *set = cache[set_of(pc)];
  unsigned way = (unsigned)(pc >> 4) % WAYS;
  for (unsigned i = 0; i < WAYS; i++)
    if (!atomic_load_explicit(&set[i], memory_order_relaxed)) {
      way = i;
      break;
    }
  atomic_store_explicit(&set[way], word, memory_order_relaxed);
}

void llp_walk_forget(void) {
  for (unsigned i = 0; i < SETS; i++)
    for (unsigned k = 0; k < WAYS; k++)
      if (atomic_load_explicit(&cache[i][k], memory_order_relaxed))
        atomic_store_explicit(&cache[i][k], 0, memory_order_relaxed);
}

/* ---- running a program ----------------------------------------------------------------------------------------- */

/* How a register of the caller is found. */
enum { SAME, UNDEFINED, AT_OFFSET, IS_OFFSET, IN_REGISTER, AT_EXPRESSION, IS_EXPRESSION };

struct rules {
  const uint8_t *cfa_expression; /* NULL: register + offset */
  int64_t cfa_offset;
  uint64_t cfa_register;
  int64_t value[LLP_REGS]; /* an expression: address of its block, which starts with its length */
  uint8_t kind[LLP_REGS];
  bool is_signed; /* AArch64: the return address carries a signature */
};

/* Compilers nest states one deep. */
#define MOST_STATES 4u

/* An expression's block: its length was checked against the record. */
static const uint8_t *skip_block(struct cursor *in) {
  const uint8_t *block = in->at;
  uint64_t size = read_leb(in);
  if (in->bad || size > (uint64_t)(in->end - in->at)) {
    in->bad = true;
    return block;
  }
  in->at += size;
  return block;
}

/* The return address has a column of its own on x86-64, and is that of the link register on AArch64. Columns of no
 * interest (vector registers) are dropped. */
static void set_rule(struct rules *rules, uint64_t column, uint8_t kind, int64_t value) {
  if (column < LLP_REGS) {
    rules->kind[column] = kind;
    rules->value[column] = value;
  }
}

/* DWARF's numbers are unsigned LEB128 times a signed unit; damaged ones may wrap around. */
static int64_t scaled(uint64_t value, int64_t unit) {
  return (int64_t)(value * (uint64_t)unit);
}

/* Run the instructions up to the row of pc. False: damaged, or not understood. */
static bool run(const struct program *program, struct cursor in, struct rules *rules, const struct rules *initial,
                uintptr_t pc) {
  struct rules states[MOST_STATES];
  unsigned depth = 0;
  uintptr_t at = program->start;
  while (in.at < in.end && !in.bad && at <= pc) {
    uint64_t code = read_word(&in, 1), column, offset;
    switch (code >> 6) {
    case 1: /* advance_loc */
      at += (uintptr_t)((code & 63) * program->code_unit);
      continue;
    case 2: /* offset */
      offset = read_leb(&in);
      set_rule(rules, code & 63, AT_OFFSET, scaled(offset, program->data_unit));
      continue;
    case 3: /* restore */
      column = code & 63;
      if (column < LLP_REGS)
        set_rule(rules, column, initial->kind[column], initial->value[column]);
      continue;
    }
    switch (code) {
    case 0x00: /* nop */
      break;
    case 0x01: /* set_loc: in the encoding of the CIE, which is nowhere written */
      return false;
    case 0x02: /* advance_loc1, 2, 4 */
    case 0x03:
    case 0x04:
      at += (uintptr_t)(read_word(&in, 1u << (code - 2)) * program->code_unit);
      break;
    case 0x05: /* offset_extended */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled(read_leb(&in), program->data_unit));
      break;
    case 0x06: /* restore_extended */
      column = read_leb(&in);
      if (column < LLP_REGS)
        set_rule(rules, column, initial->kind[column], initial->value[column]);
      break;
    case 0x07: /* undefined */
      set_rule(rules, read_leb(&in), UNDEFINED, 0);
      break;
    case 0x08: /* same_value */
      set_rule(rules, read_leb(&in), SAME, 0);
      break;
    case 0x09: /* register */
      column = read_leb(&in);
      set_rule(rules, column, IN_REGISTER, (int64_t)read_leb(&in));
      break;
    case 0x0a: /* remember_state */
      if (depth == MOST_STATES)
        return false;
      states[depth++] = *rules;
      break;
    case 0x0b: /* restore_state */
      if (!depth)
        return false;
      *rules = states[--depth];
      break;
    case 0x0c: /* def_cfa */
      rules->cfa_register = read_leb(&in);
      rules->cfa_offset = (int64_t)read_leb(&in);
      rules->cfa_expression = NULL;
      break;
    case 0x0d: /* def_cfa_register */
      rules->cfa_register = read_leb(&in);
      rules->cfa_expression = NULL;
      break;
    case 0x0e: /* def_cfa_offset */
      rules->cfa_offset = (int64_t)read_leb(&in);
      break;
    case 0x0f: /* def_cfa_expression */
      rules->cfa_expression = skip_block(&in);
      break;
    case 0x10: /* expression */
      column = read_leb(&in);
      set_rule(rules, column, AT_EXPRESSION, (int64_t)(intptr_t)skip_block(&in));
      break;
    case 0x11: /* offset_extended_sf */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled((uint64_t)read_sleb(&in), program->data_unit));
      break;
    case 0x12: /* def_cfa_sf */
      rules->cfa_register = read_leb(&in);
      rules->cfa_offset = scaled((uint64_t)read_sleb(&in), program->data_unit);
      rules->cfa_expression = NULL;
      break;
    case 0x13: /* def_cfa_offset_sf */
      rules->cfa_offset = scaled((uint64_t)read_sleb(&in), program->data_unit);
      break;
    case 0x14: /* val_offset */
      column = read_leb(&in);
      set_rule(rules, column, IS_OFFSET, scaled(read_leb(&in), program->data_unit));
      break;
    case 0x15: /* val_offset_sf */
      column = read_leb(&in);
      set_rule(rules, column, IS_OFFSET, scaled((uint64_t)read_sleb(&in), program->data_unit));
      break;
    case 0x16: /* val_expression */
      column = read_leb(&in);
      set_rule(rules, column, IS_EXPRESSION, (int64_t)(intptr_t)skip_block(&in));
      break;
    case 0x2d: /* AARCH64_negate_ra_state */
      rules->is_signed = !rules->is_signed;
      break;
    case 0x2e: /* GNU_args_size: of no use here */
      read_leb(&in);
      break;
    case 0x2f: /* GNU_negative_offset_extended */
      column = read_leb(&in);
      set_rule(rules, column, AT_OFFSET, scaled(0 - read_leb(&in), program->data_unit));
      break;
    default:
      return false;
    }
  }
  return !in.bad;
}

/* ---- the step -------------------------------------------------------------------------------------------------- */

/* The caller's value of a register. */
static enum llp_cfi apply(struct llp_walk *walk, const struct rules *rules, unsigned column, uintptr_t cfa,
                          uintptr_t *value) {
  int64_t number = rules->value[column];
  enum llp_cfi answer;
  switch (rules->kind[column]) {
  case SAME:
    return known(walk, column, value) ? LLP_CFI_DONE : LLP_CFI_NEEDS;
  case UNDEFINED:
    return LLP_CFI_END;
  case AT_OFFSET:
    return llp_walk_read(walk, cfa + (uintptr_t)number, value) ? LLP_CFI_DONE : LLP_CFI_NONE;
  case IS_OFFSET:
    *value = cfa + (uintptr_t)number;
    return LLP_CFI_DONE;
  case IN_REGISTER:
    return known(walk, (uint64_t)number, value) ? LLP_CFI_DONE : LLP_CFI_NEEDS;
  default:
    answer = llp_cfi_evaluate(walk, (const uint8_t *)(intptr_t)number, &cfa, value);
    if (answer == LLP_CFI_DONE && rules->kind[column] == AT_EXPRESSION && !llp_walk_read(walk, *value, value))
      return LLP_CFI_NONE;
    return answer;
  }
}

static enum llp_cfi step_by_rule(struct llp_walk *walk, struct rule rule) {
  uintptr_t cfa, fp = walk->reg[LLP_FP], pc;
  if (is_outermost(rule))
    return LLP_CFI_END;
  if (!known(walk, rule.from_fp ? LLP_FP : LLP_SP, &cfa))
    return LLP_CFI_NEEDS;
  cfa += rule.cfa * sizeof(uintptr_t);
  uintptr_t saved = cfa - rule.saved * sizeof(uintptr_t);
#if defined(__x86_64__)
  uintptr_t where = cfa - sizeof(uintptr_t);
#else
  uintptr_t where = saved + sizeof(uintptr_t);
#endif
  if (!llp_walk_read(walk, where, &pc) || (rule.saved && !llp_walk_read(walk, saved, &fp)))
    return LLP_CFI_NONE;
  walk->known &= UINT64_C(1) << LLP_FP;
  if (rule.saved)
    walk->known = UINT64_C(1) << LLP_FP;
  walk->known |= UINT64_C(1) << LLP_SP;
  walk->pc = llp_strip(pc);
  walk->reg[LLP_FP] = fp;
  walk->reg[LLP_SP] = cfa;
  return LLP_CFI_DONE;
}

void llp_cfi_store(struct llp_walk *walk) {
  uintptr_t *out = walk->out, *const end = walk->out_end;
  uintptr_t pc = walk->pc, fp = walk->reg[LLP_FP], sp = walk->reg[LLP_SP];
  const uintptr_t text = walk->text + 1, text_size = walk->text_size;
  const struct llp_mark *const marks = walk->marks;
  const uintptr_t limit = walk->high - 2 * sizeof(uintptr_t);
  uint64_t registers = walk->known & (UINT64_C(1) << LLP_FP | UINT64_C(1) << LLP_SP);
  for (;;) {
    struct rule rule;
    *out++ = pc;
    if (out == end || !cached(pc, &rule) || is_outermost(rule))
      break;
    if (!(registers >> (rule.from_fp ? LLP_FP : LLP_SP) & 1))
      break;
    uintptr_t cfa = (rule.from_fp ? fp : sp) + rule.cfa * sizeof(uintptr_t);
    uintptr_t saved = cfa - rule.saved * sizeof(uintptr_t);
    /* Both words in [sp, high). */
    if (cfa % sizeof(uintptr_t) || cfa <= sp || cfa > limit || saved < sp)
      break;
#if defined(__x86_64__)
    uintptr_t caller = llp_word(cfa - sizeof(uintptr_t));
#else
    uintptr_t caller = llp_strip(llp_word(saved + sizeof(uintptr_t)));
#endif
    uintptr_t at = caller - text;
    if (at >= text_size || marks[at / LLP_BUCKET_BYTES].stubs >> at % LLP_BUCKET_BYTES / LLP_SUB_BYTES & 1)
      break;
    if (rule.saved) {
      fp = llp_word(saved);
      registers |= UINT64_C(1) << LLP_FP;
    }
    registers |= UINT64_C(1) << LLP_SP;
    sp = cfa;
    pc = caller;
  }
  walk->out = out;
  if (pc != walk->pc || sp != walk->reg[LLP_SP]) {
    llp_walk_moved(walk, pc, fp, sp);
    walk->known = registers;
  }
}

/* Whether the rules follow the pattern that the cache holds. */
static bool simplify(const struct rules *rules, struct rule *rule) {
  if (rules->cfa_expression || rules->cfa_offset < 0 || rules->cfa_offset % 8 ||
      (rules->cfa_register != LLP_FP && rules->cfa_register != LLP_SP))
    return false;
  rule->from_fp = rules->cfa_register == LLP_FP;
  rule->cfa = rules->cfa_offset / 8 > UINT16_MAX ? UINT16_MAX : (uint32_t)(rules->cfa_offset / 8);
  rule->saved = 0;
  if (rules->kind[LLP_SP] != SAME)
    return false;
  int64_t saved = rules->value[LLP_FP];
  if (rules->kind[LLP_FP] == AT_OFFSET) {
    if (saved >= 0 || saved % 8 || saved < -8 * 0x7ff)
      return false;
    rule->saved = (uint32_t)(-saved / 8);
  } else if (rules->kind[LLP_FP] != SAME) {
    return false;
  }
#if defined(__x86_64__)
  return rules->kind[LLP_RA] == AT_OFFSET && rules->value[LLP_RA] == -8;
#else
  return rule->saved && rules->kind[LLP_LR] == AT_OFFSET && rules->value[LLP_LR] == saved + 8;
#endif
}

enum llp_cfi llp_cfi_step(struct llp_walk *walk) {
  uintptr_t pc = walk->pc;
  struct rule rule;
  bool quick = !walk->interrupted && !walk->full;
  if (quick && cached(pc, &rule))
    return step_by_rule(walk, rule);
  struct program program;
  struct rules rules, initial;
  memset(&rules, 0, sizeof rules);
  if (!llp_cfi_find(walk, pc - 1, &program))
    return LLP_CFI_NONE;
  if (!run(&program, program.initial, &rules, &rules, UINTPTR_MAX))
    return LLP_CFI_NONE;
  initial = rules;
  if (!run(&program, program.own, &rules, &initial, pc - 1))
    return LLP_CFI_NONE;

  uintptr_t cfa;
  enum llp_cfi answer;
  if (rules.cfa_expression) {
    answer = llp_cfi_evaluate(walk, rules.cfa_expression, NULL, &cfa);
    if (answer != LLP_CFI_DONE)
      return answer;
  } else {
    if (!known(walk, rules.cfa_register, &cfa))
      return LLP_CFI_NEEDS;
    cfa += (uintptr_t)rules.cfa_offset;
  }
#if defined(__x86_64__)
  const unsigned column = LLP_RA;
  if (rules.kind[column] == SAME)
    return LLP_CFI_NONE;
#else
  const unsigned column = LLP_LR;
#endif
  /* Without an image it was a just-in-time compiler's table. */
  bool lasting = walk->image.lasting && pc - 1 >= walk->image.start && pc - 1 < walk->image.end;
  uintptr_t caller;
  answer = apply(walk, &rules, column, cfa, &caller);
  if (answer == LLP_CFI_END && quick && lasting)
    keep(pc, outermost);
  if (answer != LLP_CFI_DONE)
    return answer;
  uintptr_t reg[LLP_REGS];
  uint64_t found = 0;
  for (unsigned i = 0; i < LLP_RA; i++)
    if ((rules.kind[i] != SAME || walk->known >> i & 1) && apply(walk, &rules, i, cfa, &reg[i]) == LLP_CFI_DONE)
      found |= UINT64_C(1) << i;
  if (rules.kind[LLP_SP] == SAME) {
    reg[LLP_SP] = cfa;
    found |= UINT64_C(1) << LLP_SP;
  }
  if (!(found >> LLP_FP & 1) || !(found >> LLP_SP & 1)) {
    /* The quick way needs these two; without them only this way leads on. */
    reg[LLP_FP] = found >> LLP_FP & 1 ? reg[LLP_FP] : 0;
    reg[LLP_SP] = found >> LLP_SP & 1 ? reg[LLP_SP] : cfa;
  }
  if (quick && lasting && !program.signal && simplify(&rules, &rule))
    keep(pc, rule);
  memcpy(walk->reg, reg, sizeof reg);
  walk->known = found;
  walk->interrupted = program.signal;
  walk->pc = llp_strip(caller);
  if (!walk->pc)
    return LLP_CFI_END;
  walk->pc += program.signal;
  return LLP_CFI_DONE;
}
#endif
