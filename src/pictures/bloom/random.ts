/** A stream of numbers that only depends on its seed: same seed, same flower, on any machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number;
  /** One of the choices; repeat a choice to make it likelier. */
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
}

/** Starts a stream from a text. */
export function random(seed: string): Random {
  const next = sfc32(...hash(seed));
  const between = (from: number, to: number) => from + (to - from) * next();
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return {
    next,
    between,
    whole,
    pick: ([first, ...others]) => others[whole(0, others.length) - 1] ?? first,
    chance: (probability) => next() < probability,
  };
}

// xmur3: a text to four well-mixed 32-bit words, so that "a-1" and "a-2" have nothing in common.
function hash(text: string): [number, number, number, number] {
  let state = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  const word = () => {
    state = Math.imul(state ^ (state >>> 16), 2246822507);
    state = Math.imul(state ^ (state >>> 13), 3266489909);
    state ^= state >>> 16;
    return state >>> 0;
  };
  return [word(), word(), word(), word()];
}

// sfc32: small, fast, and passes the usual statistical tests; integers only, so no platform noise.
function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
}
