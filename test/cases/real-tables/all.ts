import type { ReadingCase } from "../reading/case.ts";
import { BACKLOGS_AGAIN } from "./backlogs-again.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { NUMBERS_AGAIN } from "./numbers-again.ts";
import { OTHER_LANGUAGES } from "./other-languages.ts";
import { PRODUCT_LISTS } from "./product-lists.ts";
import { caseOf, type RealTable } from "./real-table.ts";
import { ROMANCE } from "./romance.ts";
import { WORDS_AND_MARKS } from "./words-and-marks.ts";

export const REAL_TABLES: readonly RealTable[] = [
  ...GERMAN,
  ...FRENCH,
  ...ROMANCE,
  ...OTHER_LANGUAGES,
  ...ENGLISH,
  ...PRODUCT_LISTS,
  ...NUMBERS_AGAIN,
  ...WORDS_AND_MARKS,
  ...BACKLOGS_AGAIN,
];

/** One half: "built" may be looked at while the reader is built, "heldout" never. */
export function realCases(half: "built" | "heldout" | "both"): ReadingCase[] {
  return REAL_TABLES.filter(({ heldOut }) => half === "both" || heldOut === (half === "heldout")).map(caseOf);
}
