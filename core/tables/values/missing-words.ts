import { lazily } from "../../lazily.ts";
import { foldCompact, foldText, paragraphStart } from "./fold.ts";
import { MISSING_BEGINNINGS, MISSING_WORDS, NOT_APPLICABLE_WORDS } from "./lexicon/missing.ts";

const WORDS = lazily((): ReadonlySet<string> => new Set(MISSING_WORDS.split("|").map(foldCompact)));
const BEGINNINGS: readonly string[] = MISSING_BEGINNINGS.split("|");

/** `"--"`, `"— (crash)"`, `"N/A"`, `"k. A."`, `"Data not provided by department"`: a text that says that there is no value. */
export function saysMissing(whole: string): boolean {
  const text = paragraphStart(whole) ?? whole;
  if (/^\s*[\u2013\u2014]\s*[([（][^)\]）]*[)\]）]\s*$/.test(text)) return true;
  const compact = foldCompact(text);
  if (compact === "") return /^[\s\p{P}\p{Sc}~−\u0080-\u009f]*$/u.test(text) && !/[%*]/.test(text);
  if (WORDS().has(compact)) return true;
  const folded = foldText(text);
  return BEGINNINGS.some((beginning) => folded.startsWith(beginning));
}

const NOT_APPLICABLE = lazily(
  (): ReadonlySet<string> => new Set(NOT_APPLICABLE_WORDS.split("|").map(foldCompact)),
);

/** `"n/a"`, `"nicht nötig"`: nothing is asked here, which is another thing than not knowing. */
export function saysNotApplicable(text: string): boolean {
  const compact = foldCompact(text);
  // Who writes "?" says that something is asked, and that they don't know.
  return compact === "" ? saysMissing(text) && !/[?？]/.test(text) : NOT_APPLICABLE().has(compact);
}
