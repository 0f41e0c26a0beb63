import { lazily } from "../../lazily.ts";
import { PANELS, RATER_HEADERS } from "./lexicon/raters.ts";
import { phraseSet, stemmed } from "./phrases.ts";

const RATERS = lazily(() => phraseSet(RATER_HEADERS));
const JURIES = lazily(() => phraseSet(PANELS));
const LONGEST = 40;
const LONGEST_TITLE = 120;

/** "Rater", "Evaluator name", "Bewertet von": who rated each line stands below. */
export function isRaterHeader(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  const words = stemmed(text).filter((word) => word !== "name" && word !== "id");
  return RATERS().has(words.join(" "));
}

/** "Scores by panel member", "Jury (1-5)": somewhere in it stands who rates. */
export function namesRaters(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const words = stemmed(text);
  return words.some(
    (word, at) =>
      RATERS().has(word) || (at > 0 && RATERS().has(`${words[at - 1]!} ${word}`)) || JURIES().has(word),
  );
}
