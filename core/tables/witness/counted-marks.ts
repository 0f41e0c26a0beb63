import type { FrameCells } from "../find/frame-cells.ts";
import { labelledRating } from "../values/scales/labelled.ts";

/** Stars, dots and the like, so many of them; what is missing may be drawn as well, and a remark stand behind. */
const STARS = /^((?:[★⭐✭✯●◆■⬤]\ufe0f?){1,10}|\*{1,5})½?(?:[☆○◇□◯✩]\ufe0f?){0,10}(?:\s|[(（[]|$)/u;
/** Plus and minus signs by their number, and the middle between them. */
const SIGNS = /^(\+{1,3}|[-\u2212\u2013]{1,3}|0|[oO](?!\p{L})|\+\/-|±)\s{0,2}(?:[(（[]|$)/u;
const BALL = /^[◔◑◕◐◒◓]/u;
const PARTS = /^\d{1,2}(?:[.,]\d)?\s?\/\s?(\d{1,3})$/;
/** What people rate up to: of other numbers things are counted. */
const TOPS: ReadonlySet<string> = new Set(["4", "5", "6", "10", "20", "100"]);

const MOSTLY = 0.8;
const LEAST_FILLED = 0.6;

/** How many stars or dots a text begins with; null where there are none. */
export function starsIn(text: string): number | null {
  return STARS.exec(text)?.[1]?.match(/[^\ufe0f]/gu)?.length ?? null;
}

/** What a field is rated with: marks that were put down so many times, or parts of one whole. */
export type Counted = "marks" | "parts";

/** Whether an option's cells in a field are mostly marks of one kind, in two numbers of them or more; null where not. */
export function countedIn(cells: FrameCells, j: number, options: readonly number[]): Counted | null {
  const texts = options.flatMap((i) => textOf(cells, i, j));
  if (texts.length < 2 || texts.length < LEAST_FILLED * options.length) return null;
  const isMostly = (found: readonly string[]): boolean =>
    found.length >= MOSTLY * texts.length && new Set(found).size > 1;
  const stars = texts.flatMap((text) => STARS.exec(text)?.[1] ?? []);
  // Of empty and full balls all that lie between are rated too.
  const balls = texts.some((text) => BALL.test(text))
    ? texts.filter((text) => /^[◔◑◕◐◒◓●○]/u.test(text))
    : [];
  if (isMostly(stars) || isMostly(balls)) return "marks";
  const signs = texts.flatMap((text) => SIGNS.exec(text)?.[1] ?? []);
  if (isMostly(signs) && areGraded(signs)) return "marks";
  const wholes = texts.flatMap((text) => PARTS.exec(text)?.[1] ?? []);
  const areParts =
    wholes.length >= MOSTLY * texts.length && new Set(wholes).size === 1 && TOPS.has(wholes[0]!);
  return areParts && new Set(texts.map((text) => labelledRating(text) ?? text)).size > 1 ? "parts" : null;
}

/** "+" and "-" alone may say that something is there or not; twice of one, or something between, is a grade. */
function areGraded(signs: readonly string[]): boolean {
  return signs.some((sign) => /^(?:[-\u2212\u2013+]{2,3}|±|\+\/-)$/.test(sign)) || new Set(signs).size > 2;
}

function textOf({ frame: { sight }, lines, fields }: FrameCells, i: number, j: number): string[] {
  const value = sight.at(lines[i]!, fields[j]!);
  if (value === 0) return ["0"];
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}
