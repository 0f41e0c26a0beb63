/**
 * Whether something holds in each of many draws, a bit a draw: 32 of them are joined and counted at a time. Each kind of
 * loop is a function of its own, because an engine keeps a loop short only where it sees all that is in it. Bits after
 * the last draw say nothing.
 */
export type Bits = Uint32Array;

export function bitsFor(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32));
}

/** @returns bits of which the first `count` are set and the others are not */
export function setAll(bits: Bits, count: number): Bits {
  bits.fill(0xffffffff);
  if (count % 32 !== 0) bits[bits.length - 1] = 2 ** (count % 32) - 1;
  return bits;
}

export function bitAt(bits: Bits, draw: number): 0 | 1 {
  return ((bits[draw >>> 5]! >>> (draw & 31)) & 1) as 0 | 1;
}

/** Where `values[from + draw] < limit`. */
export function whereBelow(
  values: Float64Array,
  limit: number,
  into: Bits,
  from = 0,
  count = values.length,
): Bits {
  for (let word = 0, draw = 0; word < into.length; word += 1) {
    let bits = 0;
    for (const end = Math.min(draw + 32, count); draw < end; draw += 1)
      bits |= (values[from + draw]! < limit ? 1 : 0) << (draw & 31);
    into[word] = bits;
  }
  return into;
}

/** Where `a[draw] < b[draw] - less`. */
export function whereLess(a: Float64Array, b: Float64Array, less: number, into: Bits): Bits {
  for (let word = 0, draw = 0; word < into.length; word += 1) {
    let bits = 0;
    for (const end = Math.min(draw + 32, a.length); draw < end; draw += 1)
      bits |= (a[draw]! < b[draw]! - less ? 1 : 0) << (draw & 31);
    into[word] = bits;
  }
  return into;
}

export function both(a: Bits, b: Bits, into: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = a[word]! & b[word]!;
  return into;
}

export function either(a: Bits, b: Bits, into: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = a[word]! | b[word]!;
  return into;
}

export function turned(bits: Bits, into: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = ~bits[word]!;
  return into;
}

export function without(bits: Bits, taken: Bits, into: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = bits[word]! & ~taken[word]!;
  return into;
}

/** How many are set in both. */
export function common(a: Bits, b: Bits): number {
  let sum = 0;
  for (let word = 0; word < a.length; word += 1) sum += setIn(a[word]! & b[word]!);
  return sum;
}

/** How many bits are set, of 32 (Warren 2013, Hacker's Delight, figure 5-2). */
function setIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
