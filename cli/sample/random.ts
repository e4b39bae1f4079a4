/**
 * A small seeded source of random numbers: xoshiro128** of Blackman and Vigna (2018), seeded by splitmix32 from the
 * seed and the name of a stream. Each part of the sample draws from a stream of its own, so that a change of one part
 * leaves the rows of the others as they are. Not for secrets.
 */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: number, stream: string) {
    let mixed = seed | 0;
    for (let index = 0; index < stream.length; index += 1) {
      mixed = Math.imul(mixed ^ stream.charCodeAt(index), 0x01000193);
    }
    this.#state = Uint32Array.from({ length: 4 }, () => {
      mixed = (mixed + 0x9e3779b9) | 0;
      let word = mixed ^ (mixed >>> 16);
      word = Math.imul(word, 0x21f0aaad);
      word ^= word >>> 15;
      word = Math.imul(word, 0x735a2d97);
      return word ^ (word >>> 15);
    });
  }

  /** A number from 0 to below 1. */
  next(): number {
    const state = this.#state;
    const scrambled = rotateLeft(Math.imul(state[1]!, 5), 7);
    const result = Math.imul(scrambled, 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotateLeft(state[3]!, 11);
    return result / 0x1_0000_0000;
  }

  /** A number from `low` to below `high`. */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the values. */
  pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.next() * values.length)]!;
  }

  /** How often something happens that happens `mean` times on average (Knuth's product of uniforms). */
  poisson(mean: number): number {
    if (mean <= 0) {
      return 0;
    }
    if (mean > 30) {
      // The product would run too long; sums of independent counts have the same distribution.
      const half = Math.floor(mean / 2);
      return this.poisson(half) + this.poisson(mean - half);
    }
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) {
      count += 1;
    }
    return count;
  }
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
