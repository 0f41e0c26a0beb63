import { wordKey } from "../find/cell-reader.ts";
import { isRatingWord } from "../find/column-raters.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { speaksOf } from "../witness/words.ts";
import type { WeightSource } from "../find/weight-source.ts";

/** What the objectives are called: by the list that weighs them, else by their headers. */
export function objectiveNames(
  cells: FrameCells,
  source: WeightSource | null,
  objectives: readonly number[],
): string[] {
  return objectives.map((j) => {
    const item = source?.items[j];
    if (item) return item.full ?? item.name;
    return source?.kind === "headers" ? source.names[j]! : cells.headers[j]!;
  });
}

/**
 * What the options are called; a last word that all share is cut off where products stand beside or it names a result:
 * "Alpha rating". So is a word for ratings before all of them: "Note SAP".
 */
export function optionNames(cells: FrameCells, options: readonly number[], products: number): string[] {
  const names = withoutRatingWord(options.map((i) => cells.names[i] ?? ""));
  const ends = new Set(names.map((name) => wordKey(name.split(/\s+/).pop()!)));
  const [end = ""] = ends;
  const isResult =
    ends.size === 1 && (speaksOf("product", end) || speaksOf("total", end) || end === "rating");
  return (products >= 2 || isResult) && names.length >= 2 ? withoutSharedEnd(names) : names;
}

/** "Van A" has no word for ratings, whatever Dutch says by it; and "A" alone is hardly a name. */
function withoutRatingWord(names: readonly string[]): string[] {
  const [first = ""] = names;
  const word = first.split(" ", 1)[0]!;
  const isRating = (["rated", "total", "product"] as const).some((role) => speaksOf(role, word));
  const isShared =
    names.length >= 2 &&
    isRating &&
    isRatingWord(wordKey(word)) &&
    names.every((name) => name.startsWith(`${word} `) && name.length > word.length + 2);
  return isShared ? names.map((name) => name.slice(word.length + 1)) : [...names];
}

function withoutSharedEnd(names: readonly string[]): string[] {
  let words = names.map((name) => name.split(/\s+/));
  for (;;) {
    const ends = new Set(words.map((each) => wordKey(each[each.length - 1]!)));
    if (ends.size > 1 || words.some(({ length }) => length < 2)) break;
    words = words.map((each) => each.slice(0, -1));
  }
  return words.map((each) => each.join(" ").replace(/[\s\-–—:]+$/, ""));
}
