import { type Numbers, onScale } from "../base.ts";
import { LANGUAGES } from "../languages.ts";
import { asTheyAre, edited, rewritten, type Mutation, type Mutations } from "./mutation.ts";

const on = (top: number) => (numbers: Numbers) => onScale(numbers, top);

/** Ratings on 1 … n, each as one of n texts, least first. */
function asOneOf(...texts: string[]): Mutation {
  return rewritten(on(texts.length), (rating) => texts[rating - 1]!);
}

/** Every seventh cell or so is not filled in. */
const gap = (option: number, criterion: number): boolean => (option * 5 + criterion * 3) % 7 === 6;

/** Labels of another language, ratings as numbers: the arithmetic speaks. */
const labelled = Object.entries(LANGUAGES).map(([language, { option, criterion, weight, total }]) => [
  `labels: ${language}`,
  edited((grid, { letter }) => {
    if (letter === "W") {
      grid.change("weights", "name", () => weight);
      grid.change("header", "name", () => option).change("header", "total", () => total);
    } else {
      grid.change("header", "name", () => criterion).change("header", "weight", () => weight);
      grid.change("total", "name", () => total);
    }
  }),
]);

const graded = Object.entries(LANGUAGES).map(([language, { grades }]) => [`words: ${language}`, asOneOf(...grades)]);

export const VALUES: Mutations = {
  "numbers as text": rewritten(asTheyAre, (rating) => String(rating), false),
  "decimal comma": rewritten(on(5), (rating) => `${rating},5`),
  "4/5": rewritten(on(5), (rating) => `${rating}/5`),
  "4 of 5": rewritten(on(5), (rating) => `${rating} of 5`),
  "1 - Low": rewritten(
    on(5),
    (rating) => `${rating} - ${["Very low", "Low", "Medium", "High", "Very high"][rating - 1]!}`,
  ),
  stars: asOneOf("★", "★★", "★★★", "★★★★", "★★★★★"),
  "stars with blanks": asOneOf("★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"),
  "Harvey balls": asOneOf("○", "◔", "◑", "◕", "●"),
  lights: asOneOf("🔴", "🟡", "🟢"),
  ticks: asOneOf("✗", "✓"),
  "double plus and minus": asOneOf("--", "-", "0", "+", "++"),
  "grades E-A": asOneOf("E", "D", "C", "B", "A"),
  "yes, partly, no": asOneOf("No", "Partly", "Yes"),
  "ja, teilweise, nein": asOneOf("Nein", "Teilweise", "Ja"),
  blanks: rewritten(asTheyAre, (rating, option, criterion) => (gap(option, criterion) ? null : rating), false),
  "n/a": rewritten(asTheyAre, (rating, option, criterion) => (gap(option, criterion) ? "n/a" : rating), false),
  "Arabic digits": rewritten(on(5), (rating) => "١٢٣٤٥"[rating - 1]!),
  "full-width digits": rewritten(on(5), (rating) => "１２３４５"[rating - 1]!),
  "1 to 3": rewritten(on(3), (rating) => rating),
  ...(Object.fromEntries([...graded, ...labelled]) as Record<string, Mutation>),
};
