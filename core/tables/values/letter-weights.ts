import type { CellValue } from "#core/workbook/cell.ts";
import { foldText } from "./fold.ts";

/** What each letter of a set of weights counts, by its folded form. */
export type Letters = ReadonlyMap<string, number>;

/**
 * Letters that people weigh with, the greatest first: must, should, could, won't; high, medium, low in several
 * languages; classes. Which of them is meant only all letters together tell: M is "must", "medium" or a size.
 */
const DOWNWARD = [
  "m s c w",
  "h m l",
  "h m n",
  "h m g",
  "h g l",
  "a m b",
  "e m f",
  "w s n",
  "в с н",
  "a b c d e",
];
const SIZES = "xs s m l xl";
/** "Won't" counts nothing. */
const WONT = "w";
const LEAST_DIFFERENT = 2;
const LONGEST = 20;

/** "P1", "Prio 2", "Tier 3", "Klasse 1": the first counts most. */
const CLASS =
  /^(?:p|prio|priority|prioritat|prioridad|priorite|tier|class|klasse|clase|classe)[ .-]?([0-9])$/;

/** What single letters, or classes, mean among one another; null where they are none, or could mean one thing or its opposite. */
export function lettersOf(values: readonly CellValue[]): Letters | null {
  const filled = values.filter((value) => value !== null);
  const texts = filled.flatMap((value) =>
    typeof value === "string" && value.length <= LONGEST ? [foldText(value)] : [],
  );
  const different = new Set(texts);
  if (texts.length < filled.length || different.size < LEAST_DIFFERENT) return null;
  return classes(different) ?? letters(different);
}

/** The weight that a cell's letter stands for. */
export function letterWeight(letters: Letters, text: string): number | null {
  return text.length > LONGEST ? null : (letters.get(foldText(text)) ?? null);
}

function classes(different: ReadonlySet<string>): Letters | null {
  const places = [...different].map((text) => [text, Number(CLASS.exec(text)?.[1] ?? NaN)] as const);
  const last = Math.max(...places.map(([, place]) => place));
  return Number.isNaN(last) ? null : new Map(places.map(([text, place]) => [text, last - place + 1]));
}

function letters(different: ReadonlySet<string>): Letters | null {
  const sets = [...DOWNWARD.map((set) => set.split(" ").reverse()), SIZES.split(" ")].filter((set) =>
    [...different].every((letter) => set.includes(letter)),
  );
  const [first] = sets;
  if (!first) return null;
  const order = (set: readonly string[]): string => set.filter((letter) => different.has(letter)).join();
  if (sets.some((set) => order(set) !== order(first))) return null;
  const used =
    first[0] === WONT ? first : first.filter((letter) => first.length < 4 || different.has(letter));
  const least = first[0] === WONT ? 0 : 1;
  return new Map(used.map((letter, at) => [letter, at + least]));
}
