import { lazily } from "../../lazily.ts";
import { RATER_HEADERS } from "./lexicon/raters.ts";
import { phraseSet, stemmed } from "./phrases.ts";

const RATERS = lazily(() => phraseSet(RATER_HEADERS));
const LONGEST = 40;

/** "Rater", "Evaluator name", "Bewertet von": who rated each line stands below. */
export function isRaterHeader(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  const words = stemmed(text).filter((word) => word !== "name" && word !== "id");
  return RATERS().has(words.join(" "));
}
