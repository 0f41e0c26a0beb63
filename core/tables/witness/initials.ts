import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { wordKey } from "../find/cell-reader.ts";
import { givenAgain } from "./given-again.ts";
import { isShownAs } from "./shown-as.ts";
import { speaksOf } from "./words.ts";

/** "RICE", "ICE Score": so few and so many factors are put into one word. */
const LEAST_FACTORS = 3;
const MOST_FACTORS = 5;
const LEAST_ROWS = 3;
const LEAST_RIGHT = 0.6;
const TIMES = [1, 10, 100, 1000, 0.1, 0.01, 0.001];

export interface Acronym {
  readonly members: readonly number[];
  /** What the others are divided by, null where all are multiplied. */
  readonly divisor: number | null;
  readonly result: Reproduced;
  /** Fields that are named by these or some of these members: results, all of them. */
  readonly named: readonly number[];
}

/**
 * A score that is called by the initials of what it is made of (RICE of reach, impact, confidence, effort), in whatever
 * language, or by their names ("Value / Effort"), and that is their product, or their product divided by the last: also
 * where it was rounded, which numbers alone could not tell.
 */
export function acronymOf(cells: FrameCells, options: readonly number[]): Acronym | null {
  if (options.length < LEAST_ROWS) return null;
  const found = cells.headers.flatMap((header, j) => {
    const members = spelled(cells.headers, header, j) ?? divided(cells, j) ?? multiplied(cells, j);
    return members ? [{ j, members }] : [];
  });
  const longest = [...found].sort((a, b) => b.members.length - a.members.length);
  for (const { j, members } of longest) {
    const divisor = members[members.length - 1]!;
    for (const by of [divisor, null]) {
      const right = rightRows(cells, options, j, members, by);
      if (right.length < LEAST_ROWS || right.length < LEAST_RIGHT * options.length) continue;
      const named = found
        .filter((each) => each.members.every((k) => members.includes(k)))
        .map((each) => each.j);
      return { members, divisor: by, result: givenAgain(cells.fields[j]!, right, options), named };
    }
  }
  return null;
}

/** The fields before one whose headers begin with the letters of its first word, in this order. */
function spelled(headers: readonly string[], header: string, j: number): number[] | null {
  const word = /^\p{Lu}{3,5}(?!\p{L})/u.exec(header)?.[0];
  if (word === undefined || word.length < LEAST_FACTORS || word.length > MOST_FACTORS) return null;
  const members: number[] = [];
  let k = 0;
  for (const letter of word) {
    while (k < headers.length && (k === j || headers[k]!.charAt(0).toUpperCase() !== letter)) k++;
    if (k >= headers.length) return null;
    members.push(k++);
  }
  return members;
}

/**
 * "Value/Effort", "Nutzen ÷ Aufwand": two other fields whose headers have all words of the one part, and of the other,
 * which is something to have little of. Goals per game and people per area are measured, not judged.
 */
function divided({ headers, heads }: FrameCells, j: number): number[] | null {
  const parts = headers[j]!.split(/[/÷]/).map(wordKey);
  const isBurden = parts.length === 2 && speaksOf("burden", parts[1]!);
  return isBurden ? fieldsNamed(heads, parts, j) : null;
}

/** "Value x Feasibility", "Nutzen × Machbarkeit": how likely times how bad is a risk, and nothing to choose. */
function multiplied({ headers, heads }: FrameCells, j: number): number[] | null {
  const parts = headers[j]!.split(/ [x*·] | ?× ?/i).map(wordKey);
  const isRisk = headers.some((header) => speaksOf("chance", header));
  return isRisk || parts.length < 2 || parts.length > MOST_FACTORS ? null : fieldsNamed(heads, parts, j);
}

/** A field each whose header has all words of a part; null where one has none, or two have the same. */
function fieldsNamed(heads: readonly string[], parts: readonly string[], j: number): number[] | null {
  const members = parts.map((part) => {
    const words = part.split(" ");
    return heads.findIndex((head, k) => {
      const known = head.split(" ");
      return k !== j && part !== "" && words.every((word) => known.includes(word));
    });
  });
  return members.includes(-1) || new Set(members).size < members.length ? null : members;
}

function rightRows(
  cells: FrameCells,
  options: readonly number[],
  j: number,
  members: readonly number[],
  divisor: number | null,
): number[] {
  let best: number[] = [];
  for (const times of TIMES) {
    const right = options.filter((i) => {
      const product = members.reduce(
        (all, k) => (k === divisor ? all / cells.number(i, k) : all * cells.number(i, k)),
        times,
      );
      const written = cells.number(i, j);
      return isShownAs(written, product) || (written >= 2 && Math.abs(written - product) <= 0.5001);
    });
    if (right.length > best.length) best = right;
  }
  // What all have alike tells no factor from another.
  return new Set(best.map((i) => cells.number(i, j))).size < 2 ? [] : best;
}
