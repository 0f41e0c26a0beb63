import { OWN_SCALE, type Scale } from "../../../domain/scale.ts";
import { numericScale, PERCENT, WIDE_STEPS } from "./numeric.ts";

export interface NumberSample {
  readonly value: number;
  readonly percent: boolean;
}

interface Guess {
  readonly scale: Scale;
  readonly confidence: number;
}

/** From this many ratings on, the absence of a zero says that the scale begins at 1. */
const ENOUGH = 4;

/** The least surprising scale that holds all numbers; the rules are in decision 0010. */
export function guessNumeric(
  samples: readonly NumberSample[],
  header: string,
  negativesElsewhere: boolean,
): Guess {
  const numbers = withoutFarOne(samples.map((sample) => sample.value));
  if (numbers.length === 0) return { scale: OWN_SCALE, confidence: 0.2 };
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const far = Math.max(Math.abs(least), Math.abs(most));
  const whole = numbers.every(Number.isInteger);
  if (least < 0) return { scale: symmetric(far), confidence: 0.8 };
  if (samples.some((sample) => sample.percent) && most <= 1) return { scale: PERCENT, confidence: 0.9 };
  if (negativesElsewhere && far <= 100) return { scale: symmetric(far), confidence: 0.7 };
  if (least === 0 && most === 0) return { scale: OWN_SCALE, confidence: 0.3 };
  const stepped = steps(numbers);
  if (stepped) return stepped;
  if (most <= 1) return { scale: numericScale(0, 1), confidence: whole ? 0.5 : 0.75 };
  // Ours goes on below zero; a stranger's 1 to 3 does not.
  if (most <= 3 && whole && least === 0) return { scale: OWN_SCALE, confidence: 0.5 };
  if (most <= 3 && least >= 1 && numbers.length >= ENOUGH)
    return { scale: numericScale(1, 3), confidence: 0.5 };
  if (most <= 3 && whole) return { scale: OWN_SCALE, confidence: 0.4 };
  if (most <= 5) return toFive(numbers, least);
  if (most <= 10)
    return { scale: numericScale(/\b1\s?-\s?10\b/.test(header) && least >= 1 ? 1 : 0, 10), confidence: 0.7 };
  // A hundred is not what somebody has in mind who never gives more than twenty.
  if (most <= 20) return { scale: numericScale(0, 20), confidence: 0.5 };
  if (most <= 100) return { scale: numericScale(0, 100), confidence: 0.75 };
  return { scale: numericScale(0, niceAbove(most)), confidence: 0.4 };
}

/** So many ratings have to agree before one alone is doubted. */
const AGREEING = 5;

/**
 * Without the one number that is far from all others (33 among ones to fives): it is a slip of the finger until a
 * person says otherwise, and does not make the scale.
 */
function withoutFarOne(numbers: readonly number[]): readonly number[] {
  const sizes = numbers.map(Math.abs).sort((a, b) => a - b);
  const [second = 0, first = 0] = sizes.slice(-2);
  if (numbers.length <= AGREEING || second === 0 || second > 10) return numbers;
  const end = [1, 3, 5, 10].find((limit) => second <= limit) ?? 10;
  return first > 2 * end ? numbers.filter((number) => Math.abs(number) !== first) : numbers;
}

function toFive(numbers: readonly number[], least: number): Guess {
  if (least >= 1 && numbers.length >= ENOUGH) return { scale: numericScale(1, 5), confidence: 0.7 };
  return { scale: numericScale(0, 5), confidence: least >= 1 ? 0.45 : 0.75 };
}

/** 0/1/3/9 and 0/4/16/32 are known by their gaps; both need their upper steps to be seen. */
function steps(numbers: readonly number[]): Guess | null {
  const seen = new Set(numbers);
  const within = (allowed: readonly number[]) => [...seen].every((value) => allowed.includes(value));
  if (within([0, 1, 3, 9]) && seen.has(9) && seen.has(3)) return { scale: WIDE_STEPS, confidence: 0.9 };
  if (within([0, 4, 16, 32]) && (seen.has(32) || (seen.has(16) && seen.has(4)))) {
    return { scale: numericScale(0, 32), confidence: 0.85 };
  }
  return null;
}

function symmetric(far: number): Scale {
  const end = [1, 2, 3, 5, 10, 100].find((limit) => far <= limit) ?? niceAbove(far);
  return end === 3 ? OWN_SCALE : numericScale(-end, end);
}

/** The least of 1, 2, 5 times a power of ten that is not below the number. */
function niceAbove(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return [1, 2, 5, 10].map((factor) => factor * power).find((nice) => nice >= number) ?? number;
}
