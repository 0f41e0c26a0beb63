import { lazily } from "../../lazily.ts";
import { plainDigits } from "./digits.ts";
import { foldText } from "./fold.ts";
import { SHARE_WORDS } from "./lexicon/share-words.ts";

/** "1/3", "2 / 5", "½", "a quarter": the share that it is; null where it is none. */
export function fractionOf(text: string): number | null {
  if (text.length > LONGEST_SHARE) return null;
  const said = SHARES().get(foldText(text.replace(/-/g, " ")));
  if (said !== undefined) return said;
  if (text.length > LONGEST_FRACTION) return null;
  const parts = /^\s*(\d{1,3})\s?[/\u2044]\s?(\d{1,3})\s*$/.exec(plainDigits(text.normalize("NFKC")));
  const [part, whole] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && whole > 0 ? part / whole : null;
}

const LONGEST_FRACTION = 12;
const LONGEST_SHARE = 24;
const SHARES = lazily(
  () => new Map(SHARE_WORDS.flatMap(([words, share]) => words.split("|").map((word) => [word, share]))),
);
